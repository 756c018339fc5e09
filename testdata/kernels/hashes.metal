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
	const device u8 *const msg_0 = a0_msg + dc_b.w[9];
	const i64 msg_0_len = (i64)dc_b.w[10];
	const i64 msg_0_cap = (i64)dc_b.w[11];
	const i64 size_1 = (i64)dc_b.w[12];
	device u8 *const out_2 = a2_out + dc_b.w[13];
	const i64 out_2_len = (i64)dc_b.w[14];
	const i64 out_2_cap = (i64)dc_b.w[15];
	u32 object_10[16];
	thread u8 *const words_11 = (thread u8 *)object_10;
	u32 object_39[8];
	thread u8 *const h_40 = (thread u8 *)object_39;
	u32 object_41[64];
	thread u8 *const w_42 = (thread u8 *)object_41;
	u32 object_95[8];
	thread u8 *const v_96 = (thread u8 *)object_95;
	const constant u8 *const pt_kernels_sha256K_0 = (const constant u8 *)t_kernels_sha256K_0;
	u32 object_150[8];
	thread u8 *const v151 = (thread u8 *)object_150;
	u32 object_172[8];
	thread u8 *const v173 = (thread u8 *)object_172;
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// hashes.go:53
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:54
	const i64 v2 = (i64)((u64)i_1 * (u64)size_1);
	const i64 v3 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v4 = (i64)((u64)v3 * (u64)size_1);
	const bool bad_5 = v2 < 0 || (i64)v2 > (i64)v4;
	const bool bad_6 = v4 < 0 || (i64)v4 > (i64)msg_0_cap;
	if (bad_5 || bad_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_6 ? ((i64)v4) : (bad_5 ? ((i64)v2) : (0)), bad_6 ? ((i64)msg_0_cap) : (bad_5 ? ((i64)v4) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_7 = msg_0 + (i64)v2 * 1;
	const i64 len_8 = (i64)((u64)v4 - (u64)v2);
	const i64 len_9 = (i64)((u64)msg_0_cap - (u64)v2);
	// hashes.go:55
	*(thread u32 *)(words_11) = 0;
	*(thread u32 *)(words_11 + 4) = 0;
	*(thread u32 *)(words_11 + 8) = 0;
	*(thread u32 *)(words_11 + 12) = 0;
	*(thread u32 *)(words_11 + 16) = 0;
	*(thread u32 *)(words_11 + 20) = 0;
	*(thread u32 *)(words_11 + 24) = 0;
	*(thread u32 *)(words_11 + 28) = 0;
	*(thread u32 *)(words_11 + 32) = 0;
	*(thread u32 *)(words_11 + 36) = 0;
	*(thread u32 *)(words_11 + 40) = 0;
	*(thread u32 *)(words_11 + 44) = 0;
	*(thread u32 *)(words_11 + 48) = 0;
	*(thread u32 *)(words_11 + 52) = 0;
	*(thread u32 *)(words_11 + 56) = 0;
	*(thread u32 *)(words_11 + 60) = 0;
	// hashes.go:56
	i64 k_12;
	i64 k_13 = (i64)0;
	for (;;) {
		const bool v14 = k_13 < len_8;
		if (!v14) {
			break;
		}
		const device u8 *const p_15 = p_7 + (i64)k_13 * 1;
		const u8 b_16 = *(const device u8 *)(p_15);
		// hashes.go:57
		const i64 v17 = (i64)(k_13 / (i64)4);
		if ((u64)(i64)v17 >= (u64)(i64)16) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v17, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_18 = words_11 + (i64)v17 * 4;
		const u32 v19 = *(thread const u32 *)(p_18);
		const u32 v20 = (u32)b_16;
		const i64 v21 = (i64)(k_13 % (i64)4);
		const i64 v22 = (i64)((u64)(i64)8 * (u64)v21);
		const i64 v23 = (i64)((u64)(i64)24 - (u64)v22);
		if (v23 < 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v23, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const u64 v24 = (u64)v23;
		const u32 v25 = v24 < 32 ? (u32)((u32)v20 << v24) : (u32)0;
		const u32 v26 = v19 | v25;
		*(thread u32 *)(p_18) = v26;
		// hashes.go:56
		const i64 v27 = (i64)((u64)k_13 + (u64)(i64)1);
		k_13 = v27;
		continue;
	}
	// hashes.go:59
	const i64 v28 = (i64)(len_8 / (i64)4);
	if ((u64)(i64)v28 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v28, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_29 = words_11 + (i64)v28 * 4;
	const u32 v30 = *(thread const u32 *)(p_29);
	const i64 v31 = (i64)(len_8 % (i64)4);
	const i64 v32 = (i64)((u64)(i64)8 * (u64)v31);
	const i64 v33 = (i64)((u64)(i64)24 - (u64)v32);
	if (v33 < 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v33, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u64 v34 = (u64)v33;
	const u32 v35 = v34 < 32 ? (u32)((u32)128u << v34) : (u32)0;
	const u32 v36 = v30 | v35;
	*(thread u32 *)(p_29) = v36;
	// hashes.go:60
	const i64 v37 = (i64)((u64)len_8 * (u64)(i64)8);
	const u32 v38 = (u32)v37;
	*(thread u32 *)(words_11 + 60) = v38;
	// hashes.go:61
	// hashes.go:62
	*(thread u32 *)(h_40) = 1779033703u;
	*(thread u32 *)(h_40 + 4) = 3144134277u;
	*(thread u32 *)(h_40 + 8) = 1013904242u;
	*(thread u32 *)(h_40 + 12) = 2773480762u;
	*(thread u32 *)(h_40 + 16) = 1359893119u;
	*(thread u32 *)(h_40 + 20) = 2600822924u;
	*(thread u32 *)(h_40 + 24) = 528734635u;
	*(thread u32 *)(h_40 + 28) = 1541459225u;
	// hashes.go:25
	for (u32 i_43 = 0; i_43 < 64u; i_43++) {
		((thread dc_w32 *)(w_42))[i_43] = 0;
	}
	// hashes.go:26
	i64 i_44;
	i64 i_45 = (i64)0;
	for (;;) {
		const bool v46 = i_45 < (i64)64;
		if (!v46) {
			break;
		}
		// hashes.go:27
		const bool v47 = i_45 < (i64)16;
		if (v47) {
			// hashes.go:28
			if ((u64)(i64)i_45 >= (u64)(i64)16) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_45, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_48 = words_11 + (i64)i_45 * 4;
			const u32 v49 = *(thread const u32 *)(p_48);
			if ((u64)(i64)i_45 >= (u64)(i64)64) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_45, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_50 = w_42 + (i64)i_45 * 4;
			*(thread u32 *)(p_50) = v49;
			// hashes.go:26
			const i64 v51 = (i64)((u64)i_45 + (u64)(i64)1);
			i_45 = v51;
			continue;
		}
		// hashes.go:31
		const i64 v52 = (i64)((u64)i_45 - (u64)(i64)15);
		if ((u64)(i64)v52 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v52, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_53 = w_42 + (i64)v52 * 4;
		const u32 v54 = *(thread const u32 *)(p_53);
		const u64 v55 = (u64)(i64)(-7);
		const u32 v56 = (u32)(((u32)v54) << ((u32)v55 & 31) | ((u32)v54) >> ((32 - ((u32)v55 & 31)) & 31));
		const i64 v57 = (i64)((u64)i_45 - (u64)(i64)15);
		if ((u64)(i64)v57 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v57, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_58 = w_42 + (i64)v57 * 4;
		const u32 v59 = *(thread const u32 *)(p_58);
		const u64 v60 = (u64)(i64)(-18);
		const u32 v61 = (u32)(((u32)v59) << ((u32)v60 & 31) | ((u32)v59) >> ((32 - ((u32)v60 & 31)) & 31));
		const u32 v62 = v56 ^ v61;
		const i64 v63 = (i64)((u64)i_45 - (u64)(i64)15);
		if ((u64)(i64)v63 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v63, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_64 = w_42 + (i64)v63 * 4;
		const u32 v65 = *(thread const u32 *)(p_64);
		const u32 v66 = v65 >> 3;
		const u32 s0_67 = v62 ^ v66;
		// hashes.go:32
		const i64 v68 = (i64)((u64)i_45 - (u64)(i64)2);
		if ((u64)(i64)v68 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v68, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_69 = w_42 + (i64)v68 * 4;
		const u32 v70 = *(thread const u32 *)(p_69);
		const u64 v71 = (u64)(i64)(-17);
		const u32 v72 = (u32)(((u32)v70) << ((u32)v71 & 31) | ((u32)v70) >> ((32 - ((u32)v71 & 31)) & 31));
		const i64 v73 = (i64)((u64)i_45 - (u64)(i64)2);
		if ((u64)(i64)v73 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v73, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_74 = w_42 + (i64)v73 * 4;
		const u32 v75 = *(thread const u32 *)(p_74);
		const u64 v76 = (u64)(i64)(-19);
		const u32 v77 = (u32)(((u32)v75) << ((u32)v76 & 31) | ((u32)v75) >> ((32 - ((u32)v76 & 31)) & 31));
		const u32 v78 = v72 ^ v77;
		const i64 v79 = (i64)((u64)i_45 - (u64)(i64)2);
		if ((u64)(i64)v79 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v79, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_80 = w_42 + (i64)v79 * 4;
		const u32 v81 = *(thread const u32 *)(p_80);
		const u32 v82 = v81 >> 10;
		const u32 s1_83 = v78 ^ v82;
		// hashes.go:33
		const i64 v84 = (i64)((u64)i_45 - (u64)(i64)16);
		if ((u64)(i64)v84 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v84, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_85 = w_42 + (i64)v84 * 4;
		const u32 v86 = *(thread const u32 *)(p_85);
		const u32 v87 = v86 + s0_67;
		const i64 v88 = (i64)((u64)i_45 - (u64)(i64)7);
		if ((u64)(i64)v88 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v88, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_89 = w_42 + (i64)v88 * 4;
		const u32 v90 = *(thread const u32 *)(p_89);
		const u32 v91 = v87 + v90;
		const u32 v92 = v91 + s1_83;
		if ((u64)(i64)i_45 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)i_45, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_93 = w_42 + (i64)i_45 * 4;
		*(thread u32 *)(p_93) = v92;
		// hashes.go:26
		const i64 v94 = (i64)((u64)i_45 + (u64)(i64)1);
		i_45 = v94;
		continue;
	}
	// hashes.go:35
	*(thread u32 *)(v_96) = *(thread const u32 *)(h_40);
	*(thread u32 *)(v_96 + 4) = *(thread const u32 *)(h_40 + 4);
	*(thread u32 *)(v_96 + 8) = *(thread const u32 *)(h_40 + 8);
	*(thread u32 *)(v_96 + 12) = *(thread const u32 *)(h_40 + 12);
	*(thread u32 *)(v_96 + 16) = *(thread const u32 *)(h_40 + 16);
	*(thread u32 *)(v_96 + 20) = *(thread const u32 *)(h_40 + 20);
	*(thread u32 *)(v_96 + 24) = *(thread const u32 *)(h_40 + 24);
	*(thread u32 *)(v_96 + 28) = *(thread const u32 *)(h_40 + 28);
	// hashes.go:36
	i64 i_97;
	i64 i_98 = (i64)0;
	for (;;) {
		const bool v99 = i_98 < (i64)64;
		if (!v99) {
			break;
		}
		// hashes.go:37
		const u32 v100 = *(thread const u32 *)(v_96 + 16);
		const u64 v101 = (u64)(i64)(-6);
		const u32 v102 = (u32)(((u32)v100) << ((u32)v101 & 31) | ((u32)v100) >> ((32 - ((u32)v101 & 31)) & 31));
		const u32 v103 = *(thread const u32 *)(v_96 + 16);
		const u64 v104 = (u64)(i64)(-11);
		const u32 v105 = (u32)(((u32)v103) << ((u32)v104 & 31) | ((u32)v103) >> ((32 - ((u32)v104 & 31)) & 31));
		const u32 v106 = *(thread const u32 *)(v_96 + 16);
		const u64 v107 = (u64)(i64)(-25);
		const u32 v108 = (u32)(((u32)v106) << ((u32)v107 & 31) | ((u32)v106) >> ((32 - ((u32)v107 & 31)) & 31));
		const u32 v109 = v102 ^ v105;
		const u32 s1_110 = v109 ^ v108;
		// hashes.go:38
		const u32 v111 = *(thread const u32 *)(v_96 + 16);
		const u32 v112 = *(thread const u32 *)(v_96 + 20);
		const u32 v113 = v111 & v112;
		const u32 v114 = *(thread const u32 *)(v_96 + 16);
		const u32 v115 = (u32)~v114;
		const u32 v116 = *(thread const u32 *)(v_96 + 24);
		const u32 v117 = v115 & v116;
		const u32 ch_118 = v113 ^ v117;
		// hashes.go:39
		const u32 v119 = *(thread const u32 *)(v_96 + 28);
		const u32 v120 = v119 + s1_110;
		const u32 v121 = v120 + ch_118;
		if ((u64)(i64)i_98 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 16u, (i64)i_98, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_122 = pt_kernels_sha256K_0 + (i64)i_98 * 4;
		const u32 v123 = *(const constant u32 *)(p_122);
		const u32 v124 = v121 + v123;
		if ((u64)(i64)i_98 >= (u64)(i64)64) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 17u, (i64)i_98, (i64)(i64)64, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_125 = w_42 + (i64)i_98 * 4;
		const u32 v126 = *(thread const u32 *)(p_125);
		const u32 t1_127 = v124 + v126;
		// hashes.go:40
		const u32 v128 = *(thread const u32 *)(v_96);
		const u64 v129 = (u64)(i64)(-2);
		const u32 v130 = (u32)(((u32)v128) << ((u32)v129 & 31) | ((u32)v128) >> ((32 - ((u32)v129 & 31)) & 31));
		const u32 v131 = *(thread const u32 *)(v_96);
		const u64 v132 = (u64)(i64)(-13);
		const u32 v133 = (u32)(((u32)v131) << ((u32)v132 & 31) | ((u32)v131) >> ((32 - ((u32)v132 & 31)) & 31));
		const u32 v134 = *(thread const u32 *)(v_96);
		const u64 v135 = (u64)(i64)(-22);
		const u32 v136 = (u32)(((u32)v134) << ((u32)v135 & 31) | ((u32)v134) >> ((32 - ((u32)v135 & 31)) & 31));
		const u32 v137 = v130 ^ v133;
		const u32 s0_138 = v137 ^ v136;
		// hashes.go:41
		const u32 v139 = *(thread const u32 *)(v_96);
		const u32 v140 = *(thread const u32 *)(v_96 + 4);
		const u32 v141 = v139 & v140;
		const u32 v142 = *(thread const u32 *)(v_96);
		const u32 v143 = *(thread const u32 *)(v_96 + 8);
		const u32 v144 = v142 & v143;
		const u32 v145 = v141 ^ v144;
		const u32 v146 = *(thread const u32 *)(v_96 + 4);
		const u32 v147 = *(thread const u32 *)(v_96 + 8);
		const u32 v148 = v146 & v147;
		const u32 maj_149 = v145 ^ v148;
		// hashes.go:42
		const u32 v152 = t1_127 + s0_138;
		const u32 v153 = v152 + maj_149;
		*(thread u32 *)(v151) = v153;
		const u32 v154 = *(thread const u32 *)(v_96);
		*(thread u32 *)(v151 + 4) = v154;
		const u32 v155 = *(thread const u32 *)(v_96 + 4);
		*(thread u32 *)(v151 + 8) = v155;
		const u32 v156 = *(thread const u32 *)(v_96 + 8);
		*(thread u32 *)(v151 + 12) = v156;
		const u32 v157 = *(thread const u32 *)(v_96 + 12);
		const u32 v158 = v157 + t1_127;
		*(thread u32 *)(v151 + 16) = v158;
		const u32 v159 = *(thread const u32 *)(v_96 + 16);
		*(thread u32 *)(v151 + 20) = v159;
		const u32 v160 = *(thread const u32 *)(v_96 + 20);
		*(thread u32 *)(v151 + 24) = v160;
		const u32 v161 = *(thread const u32 *)(v_96 + 24);
		*(thread u32 *)(v151 + 28) = v161;
		*(thread u32 *)(v_96) = *(thread const u32 *)(v151);
		*(thread u32 *)(v_96 + 4) = *(thread const u32 *)(v151 + 4);
		*(thread u32 *)(v_96 + 8) = *(thread const u32 *)(v151 + 8);
		*(thread u32 *)(v_96 + 12) = *(thread const u32 *)(v151 + 12);
		*(thread u32 *)(v_96 + 16) = *(thread const u32 *)(v151 + 16);
		*(thread u32 *)(v_96 + 20) = *(thread const u32 *)(v151 + 20);
		*(thread u32 *)(v_96 + 24) = *(thread const u32 *)(v151 + 24);
		*(thread u32 *)(v_96 + 28) = *(thread const u32 *)(v151 + 28);
		// hashes.go:36
		const i64 v162 = (i64)((u64)i_98 + (u64)(i64)1);
		i_98 = v162;
		continue;
	}
	// hashes.go:44
	i64 i_163;
	i64 i_164 = (i64)0;
	for (;;) {
		const bool v165 = i_164 < (i64)8;
		if (!v165) {
			break;
		}
		// hashes.go:45
		if ((u64)(i64)i_164 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 18u, (i64)i_164, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_166 = h_40 + (i64)i_164 * 4;
		const u32 v167 = *(thread const u32 *)(p_166);
		if ((u64)(i64)i_164 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 19u, (i64)i_164, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_168 = v_96 + (i64)i_164 * 4;
		const u32 v169 = *(thread const u32 *)(p_168);
		const u32 v170 = v167 + v169;
		*(thread u32 *)(p_166) = v170;
		// hashes.go:44
		const i64 v171 = (i64)((u64)i_164 + (u64)(i64)1);
		i_164 = v171;
		continue;
	}
	// hashes.go:65
	*(thread u32 *)(v173) = *(thread const u32 *)(h_40);
	*(thread u32 *)(v173 + 4) = *(thread const u32 *)(h_40 + 4);
	*(thread u32 *)(v173 + 8) = *(thread const u32 *)(h_40 + 8);
	*(thread u32 *)(v173 + 12) = *(thread const u32 *)(h_40 + 12);
	*(thread u32 *)(v173 + 16) = *(thread const u32 *)(h_40 + 16);
	*(thread u32 *)(v173 + 20) = *(thread const u32 *)(h_40 + 20);
	*(thread u32 *)(v173 + 24) = *(thread const u32 *)(h_40 + 24);
	*(thread u32 *)(v173 + 28) = *(thread const u32 *)(h_40 + 28);
	i64 k_174;
	i64 k_175 = (i64)0;
	for (;;) {
		const bool v176 = k_175 < (i64)8;
		if (!v176) {
			break;
		}
		thread u8 *const p_177 = v173 + (i64)k_175 * 4;
		const u32 v_178 = *(thread const u32 *)(p_177);
		// hashes.go:66
		const i64 v179 = (i64)((u64)(i64)8 * (u64)i_1);
		const i64 v180 = (i64)((u64)v179 + (u64)k_175);
		if ((u64)(i64)v180 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 20u, (i64)v180, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_181 = out_2 + (i64)v180 * 4;
		*(device u32 *)(p_181) = v_178;
		// hashes.go:65
		const i64 v182 = (i64)((u64)k_175 + (u64)(i64)1);
		k_175 = v182;
		continue;
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
	const device u8 *const data_0 = a0_data + dc_b.w[9];
	const i64 data_0_len = (i64)dc_b.w[10];
	const i64 data_0_cap = (i64)dc_b.w[11];
	const i64 size_1 = (i64)dc_b.w[12];
	device u8 *const out_2 = a2_out + dc_b.w[13];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
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
	const device u8 *const p_5 = data_0 + (i64)v2 * 1;
	const i64 len_6 = (i64)((u64)data_0_len - (u64)v2);
	const i64 len_7 = (i64)((u64)data_0_cap - (u64)v2);
	const bool bad_8 = (i64)0 < 0 || (i64)(i64)0 > (i64)size_1;
	const bool bad_9 = size_1 < 0 || (i64)size_1 > (i64)len_7;
	if (bad_8 || bad_9) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_9 ? ((i64)size_1) : (bad_8 ? ((i64)(i64)0) : (0)), bad_9 ? ((i64)len_7) : (bad_8 ? ((i64)size_1) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	i64 i_10;
	u32 c_11;
	i64 i_12 = (i64)0;
	u32 c_13 = 4294967295u;
	for (;;) {
		const bool v14 = i_12 < size_1;
		if (!v14) {
			c_11 = c_13;
			break;
		}
		const device u8 *const p_15 = p_5 + (i64)i_12 * 1;
		const u8 b_16 = *(const device u8 *)(p_15);
		// hashes.go:77
		const u32 v17 = (u32)b_16;
		const u32 c_18 = c_13 ^ v17;
		// hashes.go:78
		i64 i_19;
		u32 c_20;
		i64 i_21 = (i64)0;
		u32 c_22 = c_18;
		for (;;) {
			const bool v23 = i_21 < (i64)8;
			if (!v23) {
				c_20 = c_22;
				break;
			}
			// hashes.go:79
			const u32 v24 = c_22 >> 1;
			const u32 v25 = c_22 & 1u;
			const u32 v26 = (u32)((u32)0 - (u32)v25);
			const u32 v27 = 3988292384u & v26;
			const u32 c_28 = v24 ^ v27;
			// hashes.go:78
			const i64 v29 = (i64)((u64)i_21 + (u64)(i64)1);
			i_21 = v29;
			c_22 = c_28;
			continue;
		}
		// hashes.go:76
		const i64 v30 = (i64)((u64)i_12 + (u64)(i64)1);
		i_12 = v30;
		c_13 = c_20;
		continue;
	}
	// hashes.go:82
	const u32 v31 = (u32)~c_11;
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_32 = out_2 + (i64)i_1 * 4;
	*(device u32 *)(p_32) = v31;
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
	const device u8 *const data_0 = a0_data + dc_b.w[9];
	const i64 data_0_len = (i64)dc_b.w[10];
	const i64 data_0_cap = (i64)dc_b.w[11];
	const i64 size_1 = (i64)dc_b.w[12];
	device u8 *const out_2 = a2_out + dc_b.w[13];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// hashes.go:89
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:91
	const i64 k_2 = (i64)((u64)i_1 * (u64)size_1);
	u64 h_3;
	i64 k_4;
	u64 h_5 = (u64)0xcbf29ce484222325;
	i64 k_6 = k_2;
	for (;;) {
		const i64 v7 = (i64)((u64)i_1 + (u64)(i64)1);
		const i64 v8 = (i64)((u64)v7 * (u64)size_1);
		const bool v9 = k_6 < v8;
		if (!v9) {
			h_3 = h_5;
			break;
		}
		// hashes.go:92
		if ((u64)(i64)k_6 >= (u64)data_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_6, (i64)data_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_10 = data_0 + (i64)k_6 * 1;
		const u8 v11 = *(const device u8 *)(p_10);
		const u64 v12 = (u64)v11;
		const u64 h_13 = h_5 ^ v12;
		// hashes.go:93
		const u64 h_14 = h_13 * (u64)0x100000001b3;
		// hashes.go:91
		const i64 k_15 = (i64)((u64)k_6 + (u64)(i64)1);
		h_5 = h_14;
		k_6 = k_15;
		continue;
	}
	// hashes.go:95
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = out_2 + (i64)i_1 * 8;
	*(device u64 *)(p_16) = h_3;
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
	device u8 *const out_1 = a1_out + dc_b.w[10];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
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
	device u8 *const p_121 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_121) = v120;
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
	const device u8 *const seed_0 = a0_seed + dc_b.w[9];
	const i64 seed_0_len = (i64)dc_b.w[10];
	const i64 seed_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// hashes.go:138
	const i64 i_1 = (i64)dc_global_x;
	// hashes.go:139
	if ((u64)(i64)i_1 >= (u64)seed_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)seed_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = seed_0 + (i64)i_1 * 8;
	const u64 v3 = *(const device u64 *)(p_2);
	const u64 s_4 = v3 | (u64)0x1;
	// hashes.go:140
	const i64 v5 = (i64)((u64)i_1 + (u64)(i64)1);
	i64 i_6;
	u64 s_7;
	i64 i_8 = (i64)0;
	u64 s_9 = s_4;
	for (;;) {
		const bool v10 = i_8 < v5;
		if (!v10) {
			s_7 = s_9;
			break;
		}
		// hashes.go:141
		const u64 v11 = (u64)((u64)s_9 << 13);
		const u64 s_12 = s_9 ^ v11;
		// hashes.go:142
		const u64 v13 = s_12 >> 7;
		const u64 s_14 = s_12 ^ v13;
		// hashes.go:143
		const u64 v15 = (u64)((u64)s_14 << 17);
		const u64 s_16 = s_14 ^ v15;
		// hashes.go:140
		const i64 v17 = (i64)((u64)i_8 + (u64)(i64)1);
		i_8 = v17;
		s_9 = s_16;
		continue;
	}
	// hashes.go:145
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_1 + (i64)i_1 * 8;
	*(device u64 *)(p_18) = s_7;
	// hashes.go:146
}

