// sha256
typedef struct { u64 w[16]; } dc_block;
constant u32 t_kernels_sha256K_0[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0xfc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x6ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
};
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_sha256(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_msg [[buffer(3)]],
	device u8 *a2_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const msg_0 = (const device u8 *)(a0_msg + dc_b.w[9]);
	const i64 msg_0_len = (i64)dc_b.w[10];
	const i64 msg_0_cap = (i64)dc_b.w[11];
	const i64 size_1 = (i64)dc_b.w[12];
	device u32 *const out_2 = (device u32 *)(a2_out + dc_b.w[13]);
	const i64 out_2_len = (i64)dc_b.w[14];
	const i64 out_2_cap = (i64)dc_b.w[15];
	u32 object_10[16];
	u32 object_37[8];
	u32 object_38[64];
	u32 object_90[8];
	const constant u8 *const pt_kernels_sha256K_0 = (const constant u8 *)t_kernels_sha256K_0;
	u32 object_143[8];
	u32 object_163[8];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// hashes.go:53
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:54
	const i64 v2 = (i64)((u64)i_1 * (u64)size_1);
	const i64 v3 = i_1 + (i64)1;
	const i64 v4 = (i64)((u64)v3 * (u64)size_1);
	const bool bad_5 = v2 < 0 || (i64)v2 > (i64)v4;
	const bool bad_6 = v4 < 0 || (i64)v4 > (i64)msg_0_cap;
	if (bad_5 || bad_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_6 ? ((i64)v4) : (bad_5 ? ((i64)v2) : (0)), bad_6 ? ((i64)msg_0_cap) : (bad_5 ? ((i64)v4) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_7 = msg_0 + v2;
	const i64 len_8 = (i64)((u64)v4 - (u64)v2);
	const i64 len_9 = (i64)((u64)msg_0_cap - (u64)v2);
	// hashes.go:55
	*object_10 = 0;
	*(object_10 + 1) = 0;
	*(object_10 + 2) = 0;
	*(object_10 + 3) = 0;
	*(object_10 + 4) = 0;
	*(object_10 + 5) = 0;
	*(object_10 + 6) = 0;
	*(object_10 + 7) = 0;
	*(object_10 + 8) = 0;
	*(object_10 + 9) = 0;
	*(object_10 + 10) = 0;
	*(object_10 + 11) = 0;
	*(object_10 + 12) = 0;
	*(object_10 + 13) = 0;
	*(object_10 + 14) = 0;
	*(object_10 + 15) = 0;
	// hashes.go:56
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_11;
	i64 k_12 = (i64)0;
	for (; k_12 < len_8;) {
		const device u8 *const p_13 = p_7 + k_12;
		const u8 b_14 = *p_13;
		// hashes.go:57
		const i64 v15 = (i64)(k_12 / (i64)4);
		if ((u64)(i64)v15 >= (u64)(i64)16) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v15, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_16 = object_10 + v15;
		const u32 v17 = *p_16;
		const u32 v18 = (u32)b_14;
		const i64 v19 = (i64)(k_12 % (i64)4);
		const i64 v20 = (i64)8 * v19;
		const i64 v21 = (i64)24 - v20;
		if (v21 < 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v21, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const u64 v22 = (u64)v21;
		const u32 v23 = v22 < 32 ? (u32)((u32)v18 << v22) : (u32)0;
		const u32 v24 = v17 | v23;
		*p_16 = v24;
		// hashes.go:56
		const i64 v25 = k_12 + (i64)1;
		k_12 = v25;
	}
	// hashes.go:59
	const i64 v26 = (i64)(len_8 / (i64)4);
	if ((u64)(i64)v26 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v26, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u32 *const p_27 = object_10 + v26;
	const u32 v28 = *p_27;
	const i64 v29 = (i64)(len_8 % (i64)4);
	const i64 v30 = (i64)8 * v29;
	const i64 v31 = (i64)24 - v30;
	if (v31 < 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v31, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u64 v32 = (u64)v31;
	const u32 v33 = v32 < 32 ? (u32)((u32)128u << v32) : (u32)0;
	const u32 v34 = v28 | v33;
	*p_27 = v34;
	// hashes.go:60
	const i64 v35 = len_8 * (i64)8;
	const u32 v36 = (u32)v35;
	*(object_10 + 15) = v36;
	// hashes.go:61
	// hashes.go:62
	*object_37 = 1779033703u;
	*(object_37 + 1) = 3144134277u;
	*(object_37 + 2) = 1013904242u;
	*(object_37 + 3) = 2773480762u;
	*(object_37 + 4) = 1359893119u;
	*(object_37 + 5) = 2600822924u;
	*(object_37 + 6) = 528734635u;
	*(object_37 + 7) = 1541459225u;
	// hashes.go:25
	for (u32 i_39 = 0; i_39 < 64u; i_39++) {
		((thread dc_w32 *)((thread u8 *)object_38))[i_39] = 0;
	}
	// hashes.go:26
	i64 i_40;
	i64 i_41 = (i64)0;
	for (; i_41 < (i64)64;) {
		// hashes.go:27
		const bool v42 = i_41 < (i64)16;
		if (v42) {
			// hashes.go:28
			if ((u64)(i64)i_41 >= (u64)(i64)16) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_41, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u32 *const p_43 = object_10 + i_41;
			const u32 v44 = *p_43;
			if ((u64)(i64)i_41 >= (u64)(i64)64) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_41, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u32 *const p_45 = object_38 + i_41;
			*p_45 = v44;
			// hashes.go:26
			const i64 v46 = i_41 + (i64)1;
			i_41 = v46;
			continue;
		}
		// hashes.go:31
		const i64 v47 = i_41 - (i64)15;
		if ((u64)(i64)v47 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v47, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_48 = object_38 + v47;
		const u32 v49 = *p_48;
		const u64 v50 = (u64)(i64)(-7);
		const u32 v51 = (u32)(((u32)v49) << ((u32)v50 & 31) | ((u32)v49) >> ((32 - ((u32)v50 & 31)) & 31));
		const i64 v52 = i_41 - (i64)15;
		if ((u64)(i64)v52 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v52, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_53 = object_38 + v52;
		const u32 v54 = *p_53;
		const u64 v55 = (u64)(i64)(-18);
		const u32 v56 = (u32)(((u32)v54) << ((u32)v55 & 31) | ((u32)v54) >> ((32 - ((u32)v55 & 31)) & 31));
		const u32 v57 = v51 ^ v56;
		const i64 v58 = i_41 - (i64)15;
		if ((u64)(i64)v58 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v58, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_59 = object_38 + v58;
		const u32 v60 = *p_59;
		const u32 v61 = v60 >> 3;
		const u32 s0_62 = v57 ^ v61;
		// hashes.go:32
		const i64 v63 = i_41 - (i64)2;
		if ((u64)(i64)v63 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v63, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_64 = object_38 + v63;
		const u32 v65 = *p_64;
		const u64 v66 = (u64)(i64)(-17);
		const u32 v67 = (u32)(((u32)v65) << ((u32)v66 & 31) | ((u32)v65) >> ((32 - ((u32)v66 & 31)) & 31));
		const i64 v68 = i_41 - (i64)2;
		if ((u64)(i64)v68 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v68, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_69 = object_38 + v68;
		const u32 v70 = *p_69;
		const u64 v71 = (u64)(i64)(-19);
		const u32 v72 = (u32)(((u32)v70) << ((u32)v71 & 31) | ((u32)v70) >> ((32 - ((u32)v71 & 31)) & 31));
		const u32 v73 = v67 ^ v72;
		const i64 v74 = i_41 - (i64)2;
		if ((u64)(i64)v74 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v74, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_75 = object_38 + v74;
		const u32 v76 = *p_75;
		const u32 v77 = v76 >> 10;
		const u32 s1_78 = v73 ^ v77;
		// hashes.go:33
		const i64 v79 = i_41 - (i64)16;
		if ((u64)(i64)v79 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v79, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_80 = object_38 + v79;
		const u32 v81 = *p_80;
		const u32 v82 = v81 + s0_62;
		const i64 v83 = i_41 - (i64)7;
		if ((u64)(i64)v83 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v83, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_84 = object_38 + v83;
		const u32 v85 = *p_84;
		const u32 v86 = v82 + v85;
		const u32 v87 = v86 + s1_78;
		if ((u64)(i64)i_41 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)i_41, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_88 = object_38 + i_41;
		*p_88 = v87;
		// hashes.go:26
		const i64 v89 = i_41 + (i64)1;
		i_41 = v89;
	}
	// hashes.go:35
	*object_90 = *object_37;
	*(object_90 + 1) = *(object_37 + 1);
	*(object_90 + 2) = *(object_37 + 2);
	*(object_90 + 3) = *(object_37 + 3);
	*(object_90 + 4) = *(object_37 + 4);
	*(object_90 + 5) = *(object_37 + 5);
	*(object_90 + 6) = *(object_37 + 6);
	*(object_90 + 7) = *(object_37 + 7);
	// hashes.go:36
	i64 i_91;
	i64 i_92 = (i64)0;
	for (; i_92 < (i64)64;) {
		// hashes.go:37
		const u32 v93 = *(object_90 + 4);
		const u64 v94 = (u64)(i64)(-6);
		const u32 v95 = (u32)(((u32)v93) << ((u32)v94 & 31) | ((u32)v93) >> ((32 - ((u32)v94 & 31)) & 31));
		const u32 v96 = *(object_90 + 4);
		const u64 v97 = (u64)(i64)(-11);
		const u32 v98 = (u32)(((u32)v96) << ((u32)v97 & 31) | ((u32)v96) >> ((32 - ((u32)v97 & 31)) & 31));
		const u32 v99 = *(object_90 + 4);
		const u64 v100 = (u64)(i64)(-25);
		const u32 v101 = (u32)(((u32)v99) << ((u32)v100 & 31) | ((u32)v99) >> ((32 - ((u32)v100 & 31)) & 31));
		const u32 v102 = v95 ^ v98;
		const u32 s1_103 = v102 ^ v101;
		// hashes.go:38
		const u32 v104 = *(object_90 + 4);
		const u32 v105 = *(object_90 + 5);
		const u32 v106 = v104 & v105;
		const u32 v107 = *(object_90 + 4);
		const u32 v108 = (u32)~v107;
		const u32 v109 = *(object_90 + 6);
		const u32 v110 = v108 & v109;
		const u32 ch_111 = v106 ^ v110;
		// hashes.go:39
		const u32 v112 = *(object_90 + 7);
		const u32 v113 = v112 + s1_103;
		const u32 v114 = v113 + ch_111;
		if ((u64)(i64)i_92 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 16u, (i64)i_92, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u32 *const p_115 = (const constant u32 *)(pt_kernels_sha256K_0) + i_92;
		const u32 v116 = *p_115;
		const u32 v117 = v114 + v116;
		if ((u64)(i64)i_92 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 17u, (i64)i_92, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_118 = object_38 + i_92;
		const u32 v119 = *p_118;
		const u32 t1_120 = v117 + v119;
		// hashes.go:40
		const u32 v121 = *object_90;
		const u64 v122 = (u64)(i64)(-2);
		const u32 v123 = (u32)(((u32)v121) << ((u32)v122 & 31) | ((u32)v121) >> ((32 - ((u32)v122 & 31)) & 31));
		const u32 v124 = *object_90;
		const u64 v125 = (u64)(i64)(-13);
		const u32 v126 = (u32)(((u32)v124) << ((u32)v125 & 31) | ((u32)v124) >> ((32 - ((u32)v125 & 31)) & 31));
		const u32 v127 = *object_90;
		const u64 v128 = (u64)(i64)(-22);
		const u32 v129 = (u32)(((u32)v127) << ((u32)v128 & 31) | ((u32)v127) >> ((32 - ((u32)v128 & 31)) & 31));
		const u32 v130 = v123 ^ v126;
		const u32 s0_131 = v130 ^ v129;
		// hashes.go:41
		const u32 v132 = *object_90;
		const u32 v133 = *(object_90 + 1);
		const u32 v134 = v132 & v133;
		const u32 v135 = *object_90;
		const u32 v136 = *(object_90 + 2);
		const u32 v137 = v135 & v136;
		const u32 v138 = v134 ^ v137;
		const u32 v139 = *(object_90 + 1);
		const u32 v140 = *(object_90 + 2);
		const u32 v141 = v139 & v140;
		const u32 maj_142 = v138 ^ v141;
		// hashes.go:42
		const u32 v144 = t1_120 + s0_131;
		const u32 v145 = v144 + maj_142;
		*object_143 = v145;
		const u32 v146 = *object_90;
		*(object_143 + 1) = v146;
		const u32 v147 = *(object_90 + 1);
		*(object_143 + 2) = v147;
		const u32 v148 = *(object_90 + 2);
		*(object_143 + 3) = v148;
		const u32 v149 = *(object_90 + 3);
		const u32 v150 = v149 + t1_120;
		*(object_143 + 4) = v150;
		const u32 v151 = *(object_90 + 4);
		*(object_143 + 5) = v151;
		const u32 v152 = *(object_90 + 5);
		*(object_143 + 6) = v152;
		const u32 v153 = *(object_90 + 6);
		*(object_143 + 7) = v153;
		*object_90 = *object_143;
		*(object_90 + 1) = *(object_143 + 1);
		*(object_90 + 2) = *(object_143 + 2);
		*(object_90 + 3) = *(object_143 + 3);
		*(object_90 + 4) = *(object_143 + 4);
		*(object_90 + 5) = *(object_143 + 5);
		*(object_90 + 6) = *(object_143 + 6);
		*(object_90 + 7) = *(object_143 + 7);
		// hashes.go:36
		const i64 v154 = i_92 + (i64)1;
		i_92 = v154;
	}
	// hashes.go:44
	i64 i_155;
	i64 i_156 = (i64)0;
	for (; i_156 < (i64)8;) {
		// hashes.go:45
		if ((u64)(i64)i_156 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 18u, (i64)i_156, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_157 = object_37 + i_156;
		const u32 v158 = *p_157;
		if ((u64)(i64)i_156 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 19u, (i64)i_156, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u32 *const p_159 = object_90 + i_156;
		const u32 v160 = *p_159;
		const u32 v161 = v158 + v160;
		*p_157 = v161;
		// hashes.go:44
		const i64 v162 = i_156 + (i64)1;
		i_156 = v162;
	}
	// hashes.go:65
	*object_163 = *object_37;
	*(object_163 + 1) = *(object_37 + 1);
	*(object_163 + 2) = *(object_37 + 2);
	*(object_163 + 3) = *(object_37 + 3);
	*(object_163 + 4) = *(object_37 + 4);
	*(object_163 + 5) = *(object_37 + 5);
	*(object_163 + 6) = *(object_37 + 6);
	*(object_163 + 7) = *(object_37 + 7);
	i64 k_164;
	i64 k_165 = (i64)0;
	for (; k_165 < (i64)8;) {
		thread u32 *const p_166 = object_163 + k_165;
		const u32 v_167 = *p_166;
		// hashes.go:66
		const i64 v168 = (i64)((u64)(i64)8 * (u64)i_1);
		const i64 v169 = (i64)((u64)v168 + (u64)k_165);
		if ((u64)(i64)v169 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 20u, (i64)v169, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u32 *const p_170 = out_2 + v169;
		*p_170 = v_167;
		// hashes.go:65
		const i64 v171 = k_165 + (i64)1;
		k_165 = v171;
	}
	// hashes.go:68
}

// crc32
typedef struct { u64 w[16]; } dc_block;
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_crc32(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_data [[buffer(3)]],
	device u8 *a2_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const data_0 = (const device u8 *)(a0_data + dc_b.w[9]);
	const i64 data_0_len = (i64)dc_b.w[10];
	const i64 data_0_cap = (i64)dc_b.w[11];
	const i64 size_1 = (i64)dc_b.w[12];
	device u32 *const out_2 = (device u32 *)(a2_out + dc_b.w[13]);
	const i64 out_2_len = (i64)dc_b.w[14];
	const i64 out_2_cap = (i64)dc_b.w[15];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// hashes.go:74
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:76
	const i64 v2 = (i64)((u64)i_1 * (u64)size_1);
	const bool bad_3 = v2 < 0 || (i64)v2 > (i64)data_0_len;
	const bool bad_4 = data_0_len < 0 || (i64)data_0_len > (i64)data_0_cap;
	if (bad_3 || bad_4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_4 ? ((i64)data_0_len) : (bad_3 ? ((i64)v2) : (0)), bad_4 ? ((i64)data_0_cap) : (bad_3 ? ((i64)data_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_5 = data_0 + v2;
	const i64 len_6 = (i64)((u64)data_0_len - (u64)v2);
	const i64 len_7 = (i64)((u64)data_0_cap - (u64)v2);
	const bool bad_8 = (i64)0 < 0 || (i64)(i64)0 > (i64)size_1;
	const bool bad_9 = size_1 < 0 || (i64)size_1 > (i64)len_7;
	if (bad_8 || bad_9) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_9 ? ((i64)size_1) : (bad_8 ? ((i64)(i64)0) : (0)), bad_9 ? ((i64)len_7) : (bad_8 ? ((i64)size_1) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 i_10;
	u32 c_11;
	i64 i_12 = (i64)0;
	u32 c_13 = 4294967295u;
	for (; i_12 < size_1;) {
		const device u8 *const p_14 = p_5 + i_12;
		const u8 b_15 = *p_14;
		// hashes.go:77
		const u32 v16 = (u32)b_15;
		const u32 c_17 = c_13 ^ v16;
		// hashes.go:78
		i64 i_18;
		u32 c_19;
		i64 i_20 = (i64)0;
		u32 c_21 = c_17;
		for (; i_20 < (i64)8;) {
			// hashes.go:79
			const u32 v22 = c_21 >> 1;
			const u32 v23 = c_21 & 1u;
			const u32 v24 = (u32)((u32)0 - (u32)v23);
			const u32 v25 = 3988292384u & v24;
			const u32 c_26 = v22 ^ v25;
			// hashes.go:78
			const i64 v27 = i_20 + (i64)1;
			i_20 = v27;
			c_21 = c_26;
		}
		c_19 = c_21;
		// hashes.go:76
		const i64 v28 = i_12 + (i64)1;
		i_12 = v28;
		c_13 = c_19;
	}
	c_11 = c_13;
	// hashes.go:82
	const u32 v29 = (u32)~c_11;
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_30 = out_2 + i_1;
	*p_30 = v29;
	// hashes.go:83
}

// fnv
typedef struct { u64 w[16]; } dc_block;
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_fnv(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_data [[buffer(3)]],
	device u8 *a2_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const data_0 = (const device u8 *)(a0_data + dc_b.w[9]);
	const i64 data_0_len = (i64)dc_b.w[10];
	const i64 data_0_cap = (i64)dc_b.w[11];
	const i64 size_1 = (i64)dc_b.w[12];
	device u64 *const out_2 = (device u64 *)(a2_out + dc_b.w[13]);
	const i64 out_2_len = (i64)dc_b.w[14];
	const i64 out_2_cap = (i64)dc_b.w[15];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// hashes.go:89
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:91
	const i64 k_2 = (i64)((u64)i_1 * (u64)size_1);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	u64 h_3;
	i64 k_4;
	u64 h_5 = (u64)0xcbf29ce484222325;
	i64 k_6 = k_2;
	for (; k_6 < ((i64)((u64)(i_1 + (i64)1) * (u64)size_1));) {
		// hashes.go:92
		if ((u64)(i64)k_6 >= (u64)data_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_6, (i64)data_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_7 = data_0 + k_6;
		const u8 v8 = *p_7;
		const u64 v9 = (u64)v8;
		const u64 h_10 = h_5 ^ v9;
		// hashes.go:93
		const u64 h_11 = h_10 * (u64)0x100000001b3;
		// hashes.go:91
		const i64 k_12 = k_6 + (i64)1;
		h_5 = h_11;
		k_6 = k_12;
	}
	h_3 = h_5;
	// hashes.go:95
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_13 = out_2 + i_1;
	*p_13 = h_3;
	// hashes.go:96
}

// perlin
typedef struct { u64 w[13]; } dc_block;
static inline i32 dc_f32_i32(f32 x) { return x >= 2147483648.0f ? (i32)(u64)0x7fffffff : x >= -2147483648.0f ? (i32)x : x != x ? (i32)0 : (i32)(u64)0x80000000; }
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_perlin(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const f32 step_0 = as_f32((u32)dc_b.w[9]);
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[10]);
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// hashes.go:102
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:103
	const i64 v2 = (i64)(i_1 % (i64)8);
	const f32 v3 = (f32)v2;
	const f32 x_4 = v3 * step_0;
	const i64 v5 = (i64)(i_1 / (i64)8);
	const f32 v6 = (f32)v5;
	const f32 y_7 = v6 * step_0;
	// hashes.go:104
	const f32 x0_8 = floor(x_4);
	const f32 y0_9 = floor(y_7);
	// hashes.go:105
	const f32 fx_10 = x_4 - x0_8;
	const f32 fy_11 = y_7 - y0_9;
	// hashes.go:106
	const i32 xi_12 = dc_f32_i32(x0_8);
	const i32 yi_13 = dc_f32_i32(y0_9);
	// hashes.go:114
	const f32 v14 = fx_10 * fx_10;
	const f32 v15 = v14 * fx_10;
	const f32 v16 = fx_10 * 6.0f;
	const f32 v17 = v16 - 15.0f;
	const f32 v18 = fx_10 * v17;
	const f32 v19 = v18 + 10.0f;
	const f32 v20 = v15 * v19;
	const f32 v21 = fy_11 * fy_11;
	const f32 v22 = v21 * fy_11;
	const f32 v23 = fy_11 * 6.0f;
	const f32 v24 = v23 - 15.0f;
	const f32 v25 = fy_11 * v24;
	const f32 v26 = v25 + 10.0f;
	const f32 v27 = v22 * v26;
	// hashes.go:108
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	f32 v28;
	do {
		// hashes.go:120
		const u32 v29 = (u32)xi_12;
		const u32 v30 = v29 * 2654435761u;
		const u32 v31 = (u32)yi_13;
		const u32 v32 = v31 * 2246822507u;
		const u32 h_33 = v30 ^ v32;
		// hashes.go:121
		const u32 v34 = h_33 >> 15;
		const u32 h_35 = h_33 ^ v34;
		// hashes.go:122
		const u32 h_36 = h_35 * 739982445u;
		// hashes.go:123
		const u32 v37 = h_36 >> 30;
		// hashes.go:124
		const bool v38 = v37 == 0u;
		if (v38) {
			// hashes.go:125
			const f32 v39 = fx_10 + fy_11;
			v28 = v39;
			break;
		} else {
			// hashes.go:126
			const bool v40 = v37 == 1u;
			if (v40) {
				// hashes.go:127
				const f32 v41 = fx_10 - fy_11;
				v28 = v41;
				break;
			} else {
				// hashes.go:128
				const bool v42 = v37 == 2u;
				if (v42) {
					// hashes.go:129
					const f32 v43 = as_f32(as_u32(fx_10) ^ 0x80000000u);
					const f32 v44 = v43 + fy_11;
					v28 = v44;
					break;
				}
				// hashes.go:126
			}
			// hashes.go:124
		}
		// hashes.go:131
		const f32 v45 = as_f32(as_u32(fx_10) ^ 0x80000000u);
		const f32 v46 = v45 - fy_11;
		v28 = v46;
	} while (0);
	// hashes.go:108
	const i32 v47 = (i32)((u32)xi_12 + (u32)1);
	const f32 v48 = fx_10 - 1.0f;
	f32 v49;
	do {
		// hashes.go:120
		const u32 v50 = (u32)v47;
		const u32 v51 = v50 * 2654435761u;
		const u32 v52 = (u32)yi_13;
		const u32 v53 = v52 * 2246822507u;
		const u32 h_54 = v51 ^ v53;
		// hashes.go:121
		const u32 v55 = h_54 >> 15;
		const u32 h_56 = h_54 ^ v55;
		// hashes.go:122
		const u32 h_57 = h_56 * 739982445u;
		// hashes.go:123
		const u32 v58 = h_57 >> 30;
		// hashes.go:124
		const bool v59 = v58 == 0u;
		if (v59) {
			// hashes.go:125
			const f32 v60 = v48 + fy_11;
			v49 = v60;
			break;
		} else {
			// hashes.go:126
			const bool v61 = v58 == 1u;
			if (v61) {
				// hashes.go:127
				const f32 v62 = v48 - fy_11;
				v49 = v62;
				break;
			} else {
				// hashes.go:128
				const bool v63 = v58 == 2u;
				if (v63) {
					// hashes.go:129
					const f32 v64 = as_f32(as_u32(v48) ^ 0x80000000u);
					const f32 v65 = v64 + fy_11;
					v49 = v65;
					break;
				}
				// hashes.go:126
			}
			// hashes.go:124
		}
		// hashes.go:131
		const f32 v66 = as_f32(as_u32(v48) ^ 0x80000000u);
		const f32 v67 = v66 - fy_11;
		v49 = v67;
	} while (0);
	// hashes.go:117
	const f32 v68 = v49 - v28;
	const f32 v69 = v20 * v68;
	const f32 v70 = v28 + v69;
	// hashes.go:109
	const i32 v71 = (i32)((u32)yi_13 + (u32)1);
	const f32 v72 = fy_11 - 1.0f;
	f32 v73;
	do {
		// hashes.go:120
		const u32 v74 = (u32)xi_12;
		const u32 v75 = v74 * 2654435761u;
		const u32 v76 = (u32)v71;
		const u32 v77 = v76 * 2246822507u;
		const u32 h_78 = v75 ^ v77;
		// hashes.go:121
		const u32 v79 = h_78 >> 15;
		const u32 h_80 = h_78 ^ v79;
		// hashes.go:122
		const u32 h_81 = h_80 * 739982445u;
		// hashes.go:123
		const u32 v82 = h_81 >> 30;
		// hashes.go:124
		const bool v83 = v82 == 0u;
		if (v83) {
			// hashes.go:125
			const f32 v84 = fx_10 + v72;
			v73 = v84;
			break;
		} else {
			// hashes.go:126
			const bool v85 = v82 == 1u;
			if (v85) {
				// hashes.go:127
				const f32 v86 = fx_10 - v72;
				v73 = v86;
				break;
			} else {
				// hashes.go:128
				const bool v87 = v82 == 2u;
				if (v87) {
					// hashes.go:129
					const f32 v88 = as_f32(as_u32(fx_10) ^ 0x80000000u);
					const f32 v89 = v88 + v72;
					v73 = v89;
					break;
				}
				// hashes.go:126
			}
			// hashes.go:124
		}
		// hashes.go:131
		const f32 v90 = as_f32(as_u32(fx_10) ^ 0x80000000u);
		const f32 v91 = v90 - v72;
		v73 = v91;
	} while (0);
	// hashes.go:109
	const i32 v92 = (i32)((u32)xi_12 + (u32)1);
	const i32 v93 = (i32)((u32)yi_13 + (u32)1);
	const f32 v94 = fx_10 - 1.0f;
	const f32 v95 = fy_11 - 1.0f;
	f32 v96;
	do {
		// hashes.go:120
		const u32 v97 = (u32)v92;
		const u32 v98 = v97 * 2654435761u;
		const u32 v99 = (u32)v93;
		const u32 v100 = v99 * 2246822507u;
		const u32 h_101 = v98 ^ v100;
		// hashes.go:121
		const u32 v102 = h_101 >> 15;
		const u32 h_103 = h_101 ^ v102;
		// hashes.go:122
		const u32 h_104 = h_103 * 739982445u;
		// hashes.go:123
		const u32 v105 = h_104 >> 30;
		// hashes.go:124
		const bool v106 = v105 == 0u;
		if (v106) {
			// hashes.go:125
			const f32 v107 = v94 + v95;
			v96 = v107;
			break;
		} else {
			// hashes.go:126
			const bool v108 = v105 == 1u;
			if (v108) {
				// hashes.go:127
				const f32 v109 = v94 - v95;
				v96 = v109;
				break;
			} else {
				// hashes.go:128
				const bool v110 = v105 == 2u;
				if (v110) {
					// hashes.go:129
					const f32 v111 = as_f32(as_u32(v94) ^ 0x80000000u);
					const f32 v112 = v111 + v95;
					v96 = v112;
					break;
				}
				// hashes.go:126
			}
			// hashes.go:124
		}
		// hashes.go:131
		const f32 v113 = as_f32(as_u32(v94) ^ 0x80000000u);
		const f32 v114 = v113 - v95;
		v96 = v114;
	} while (0);
	// hashes.go:117
	const f32 v115 = v96 - v73;
	const f32 v116 = v20 * v115;
	const f32 v117 = v73 + v116;
	const f32 v118 = v117 - v70;
	const f32 v119 = v27 * v118;
	const f32 v120 = v70 + v119;
	// hashes.go:110
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_121 = out_1 + i_1;
	*p_121 = v120;
	// hashes.go:111
}

// xorshift
typedef struct { u64 w[15]; } dc_block;
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_xorshift(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_seed [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u64 *const seed_0 = (const device u64 *)(a0_seed + dc_b.w[9]);
	const i64 seed_0_len = (i64)dc_b.w[10];
	const i64 seed_0_cap = (i64)dc_b.w[11];
	device u64 *const out_1 = (device u64 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// hashes.go:138
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:139
	if ((u64)(i64)i_1 >= (u64)seed_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)seed_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_2 = seed_0 + i_1;
	const u64 v3 = *p_2;
	const u64 s_4 = v3 | (u64)0x1;
	// hashes.go:140
	const i64 v5 = i_1 + (i64)1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 i_6;
	u64 s_7;
	i64 i_8 = (i64)0;
	u64 s_9 = s_4;
	for (; i_8 < v5;) {
		// hashes.go:141
		const u64 v10 = (u64)((u64)s_9 << 13);
		const u64 s_11 = s_9 ^ v10;
		// hashes.go:142
		const u64 v12 = s_11 >> 7;
		const u64 s_13 = s_11 ^ v12;
		// hashes.go:143
		const u64 v14 = (u64)((u64)s_13 << 17);
		const u64 s_15 = s_13 ^ v14;
		// hashes.go:140
		const i64 v16 = i_8 + (i64)1;
		i_8 = v16;
		s_9 = s_15;
	}
	s_7 = s_9;
	// hashes.go:145
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_17 = out_1 + i_1;
	*p_17 = s_7;
	// hashes.go:146
}

