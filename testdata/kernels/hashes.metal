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
	u32 object_7[16];
	thread u8 *const words_8 = (thread u8 *)object_7;
	u32 object_43[8];
	thread u8 *const h_44 = (thread u8 *)object_43;
	u32 object_45[64];
	thread u8 *const w_46 = (thread u8 *)object_45;
	u32 object_82[8];
	thread u8 *const v_83 = (thread u8 *)object_82;
	const constant u8 *const pt_kernels_sha256K_0 = (const constant u8 *)t_kernels_sha256K_0;
	u32 object_133[8];
	thread u8 *const v134 = (thread u8 *)object_133;
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
	// hashes.go:55
	*(thread u32 *)(words_8) = 0u;
	*(thread u32 *)(words_8 + 4) = 0u;
	*(thread u32 *)(words_8 + 8) = 0u;
	*(thread u32 *)(words_8 + 12) = 0u;
	*(thread u32 *)(words_8 + 16) = 0u;
	*(thread u32 *)(words_8 + 20) = 0u;
	*(thread u32 *)(words_8 + 24) = 0u;
	*(thread u32 *)(words_8 + 28) = 0u;
	*(thread u32 *)(words_8 + 32) = 0u;
	*(thread u32 *)(words_8 + 36) = 0u;
	*(thread u32 *)(words_8 + 40) = 0u;
	*(thread u32 *)(words_8 + 44) = 0u;
	*(thread u32 *)(words_8 + 48) = 0u;
	*(thread u32 *)(words_8 + 52) = 0u;
	*(thread u32 *)(words_8 + 56) = 0u;
	*(thread u32 *)(words_8 + 60) = 0u;
	// hashes.go:56
	const i64 v9 = (i64)((u64)v4 - (u64)v2);
	i64 k_10 = (i64)0;
	for (;;) {
		const bool v11 = k_10 < v9;
		if (!v11) {
			break;
		}
		const i64 v12 = (i64)((u64)k_10 + (u64)v2);
		const device u8 *const p_13 = msg_0 + (i64)v12 * 1;
		const u8 b_14 = *(const device u8 *)(p_13);
		// hashes.go:57
		const i64 v15 = k_10 >> 2;
		if ((u64)(i64)v15 >= (u64)(i64)16) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v15, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_16 = words_8 + (i64)v15 * 4;
		const u32 v17 = *(thread const u32 *)(p_16);
		const u32 v18 = (u32)b_14;
		const i64 v19 = k_10 & (i64)3;
		const i32 v20 = (i32)v19;
		const i32 v21 = (i32)((u32)v20 << 3);
		const i32 v22 = (i32)((u32)24 - (u32)v21);
		const u64 v23 = (u64)v22;
		const u32 v24 = v23 < 32 ? (u32)((u32)v18 << v23) : (u32)0;
		const u32 v25 = v17 | v24;
		*(thread u32 *)(p_16) = v25;
		// hashes.go:56
		const i64 v26 = (i64)((u64)k_10 + (u64)(i64)1);
		k_10 = v26;
		continue;
	}
	// hashes.go:59
	const i64 v27 = v9 >> 63;
	const i64 v28 = v27 & (i64)3;
	const i64 v29 = (i64)((u64)v9 + (u64)v28);
	const i64 v30 = v29 >> 2;
	if ((u64)(i64)v30 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v30, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_31 = words_8 + (i64)v30 * 4;
	const u32 v32 = *(thread const u32 *)(p_31);
	const i64 v33 = v29 & ~(i64)3;
	const i64 v34 = (i64)((u64)v9 - (u64)v33);
	const i32 v35 = (i32)v34;
	const i32 v36 = (i32)((u32)v35 << 3);
	const i32 v37 = (i32)((u32)24 - (u32)v36);
	const u64 v38 = (u64)v37;
	const u32 v39 = v38 < 32 ? (u32)((u32)128u << v38) : (u32)0;
	const u32 v40 = v32 | v39;
	*(thread u32 *)(p_31) = v40;
	// hashes.go:60
	const i64 v41 = (i64)((u64)v9 << 3);
	const u32 v42 = (u32)v41;
	*(thread u32 *)(words_8 + 60) = v42;
	// hashes.go:61
	// hashes.go:62
	*(thread u32 *)(h_44) = 1779033703u;
	*(thread u32 *)(h_44 + 4) = 3144134277u;
	*(thread u32 *)(h_44 + 8) = 1013904242u;
	*(thread u32 *)(h_44 + 12) = 2773480762u;
	*(thread u32 *)(h_44 + 16) = 1359893119u;
	*(thread u32 *)(h_44 + 20) = 2600822924u;
	*(thread u32 *)(h_44 + 24) = 528734635u;
	*(thread u32 *)(h_44 + 28) = 1541459225u;
	// hashes.go:25
	for (u32 i_47 = 0; i_47 < 64u; i_47++) {
		((thread dc_w32 *)(w_46))[i_47] = 0;
	}
	// hashes.go:26
	i32 i_48 = 0;
	for (;;) {
		const bool v49 = i_48 < 64;
		if (!v49) {
			break;
		}
		// hashes.go:27
		const bool v50 = i_48 < 16;
		if (v50) {
			// hashes.go:28
			thread u8 *const p_51 = words_8 + (i64)i_48 * 4;
			const u32 v52 = *(thread const u32 *)(p_51);
			thread u8 *const p_53 = w_46 + (i64)i_48 * 4;
			*(thread u32 *)(p_53) = v52;
			// hashes.go:26
			const i32 v54 = (i32)((u32)i_48 + (u32)1);
			i_48 = v54;
			continue;
		}
		// hashes.go:31
		const i32 v55 = (i32)((u32)i_48 + (u32)(-15));
		thread u8 *const p_56 = w_46 + (i64)v55 * 4;
		const u32 v57 = *(thread const u32 *)(p_56);
		const u32 v58 = (u32)(((u32)v57) << ((u32)(u64)0xfffffffffffffff9 & 31) | ((u32)v57) >> ((32 - ((u32)(u64)0xfffffffffffffff9 & 31)) & 31));
		const u32 v59 = (u32)(((u32)v57) << ((u32)(u64)0xffffffffffffffee & 31) | ((u32)v57) >> ((32 - ((u32)(u64)0xffffffffffffffee & 31)) & 31));
		const u32 v60 = v58 ^ v59;
		const u32 v61 = v57 >> 3;
		const u32 s0_62 = v60 ^ v61;
		// hashes.go:32
		const i32 v63 = (i32)((u32)i_48 + (u32)(-2));
		thread u8 *const p_64 = w_46 + (i64)v63 * 4;
		const u32 v65 = *(thread const u32 *)(p_64);
		const u32 v66 = (u32)(((u32)v65) << ((u32)(u64)0xffffffffffffffef & 31) | ((u32)v65) >> ((32 - ((u32)(u64)0xffffffffffffffef & 31)) & 31));
		const u32 v67 = (u32)(((u32)v65) << ((u32)(u64)0xffffffffffffffed & 31) | ((u32)v65) >> ((32 - ((u32)(u64)0xffffffffffffffed & 31)) & 31));
		const u32 v68 = v66 ^ v67;
		const u32 v69 = v65 >> 10;
		const u32 s1_70 = v68 ^ v69;
		// hashes.go:33
		const i32 v71 = (i32)((u32)i_48 + (u32)(-16));
		thread u8 *const p_72 = w_46 + (i64)v71 * 4;
		const u32 v73 = *(thread const u32 *)(p_72);
		const u32 v74 = v73 + s0_62;
		const i32 v75 = (i32)((u32)i_48 + (u32)(-7));
		thread u8 *const p_76 = w_46 + (i64)v75 * 4;
		const u32 v77 = *(thread const u32 *)(p_76);
		const u32 v78 = v74 + v77;
		const u32 v79 = v78 + s1_70;
		thread u8 *const p_80 = w_46 + (i64)i_48 * 4;
		*(thread u32 *)(p_80) = v79;
		// hashes.go:26
		const i32 v81 = (i32)((u32)i_48 + (u32)1);
		i_48 = v81;
		continue;
	}
	// hashes.go:35
	*(thread u32 *)(v_83) = 1779033703u;
	*(thread u32 *)(v_83 + 4) = 3144134277u;
	*(thread u32 *)(v_83 + 8) = 1013904242u;
	*(thread u32 *)(v_83 + 12) = 2773480762u;
	*(thread u32 *)(v_83 + 16) = 1359893119u;
	*(thread u32 *)(v_83 + 20) = 2600822924u;
	*(thread u32 *)(v_83 + 24) = 528734635u;
	*(thread u32 *)(v_83 + 28) = 1541459225u;
	// hashes.go:39
	// hashes.go:36
	i32 i_84 = 0;
	for (;;) {
		const bool v85 = i_84 < 64;
		if (!v85) {
			break;
		}
		// hashes.go:37
		const u32 v86 = *(thread const u32 *)(v_83 + 16);
		const u32 v87 = (u32)(((u32)v86) << ((u32)(u64)0xfffffffffffffffa & 31) | ((u32)v86) >> ((32 - ((u32)(u64)0xfffffffffffffffa & 31)) & 31));
		const u32 v88 = (u32)(((u32)v86) << ((u32)(u64)0xfffffffffffffff5 & 31) | ((u32)v86) >> ((32 - ((u32)(u64)0xfffffffffffffff5 & 31)) & 31));
		const u32 v89 = (u32)(((u32)v86) << ((u32)(u64)0xffffffffffffffe7 & 31) | ((u32)v86) >> ((32 - ((u32)(u64)0xffffffffffffffe7 & 31)) & 31));
		const u32 v90 = v87 ^ v88;
		const u32 s1_91 = v90 ^ v89;
		// hashes.go:38
		const u32 v92 = *(thread const u32 *)(v_83 + 20);
		const u32 v93 = v86 & v92;
		const u32 v94 = (u32)~v86;
		const u32 v95 = *(thread const u32 *)(v_83 + 24);
		const u32 v96 = v94 & v95;
		const u32 ch_97 = v93 ^ v96;
		// hashes.go:39
		const u32 v98 = *(thread const u32 *)(v_83 + 28);
		const u32 v99 = v98 + s1_91;
		const u32 v100 = v99 + ch_97;
		const constant u8 *const p_101 = pt_kernels_sha256K_0 + (i64)i_84 * 4;
		const u32 v102 = *(const constant u32 *)(p_101);
		const u32 v103 = v100 + v102;
		thread u8 *const p_104 = w_46 + (i64)i_84 * 4;
		const u32 v105 = *(thread const u32 *)(p_104);
		const u32 t1_106 = v103 + v105;
		// hashes.go:40
		const u32 v107 = *(thread const u32 *)(v_83);
		const u32 v108 = (u32)(((u32)v107) << ((u32)(u64)0xfffffffffffffffe & 31) | ((u32)v107) >> ((32 - ((u32)(u64)0xfffffffffffffffe & 31)) & 31));
		const u32 v109 = (u32)(((u32)v107) << ((u32)(u64)0xfffffffffffffff3 & 31) | ((u32)v107) >> ((32 - ((u32)(u64)0xfffffffffffffff3 & 31)) & 31));
		const u32 v110 = (u32)(((u32)v107) << ((u32)(u64)0xffffffffffffffea & 31) | ((u32)v107) >> ((32 - ((u32)(u64)0xffffffffffffffea & 31)) & 31));
		const u32 v111 = v108 ^ v109;
		const u32 s0_112 = v111 ^ v110;
		// hashes.go:41
		const u32 v113 = *(thread const u32 *)(v_83 + 4);
		const u32 v114 = v107 & v113;
		const u32 v115 = *(thread const u32 *)(v_83 + 8);
		const u32 v116 = v107 & v115;
		const u32 v117 = v114 ^ v116;
		const u32 v118 = v113 & v115;
		const u32 maj_119 = v117 ^ v118;
		// hashes.go:42
		const u32 v120 = t1_106 + s0_112;
		const u32 v121 = v120 + maj_119;
		const u32 v122 = *(thread const u32 *)(v_83 + 12);
		const u32 v123 = v122 + t1_106;
		*(thread u32 *)(v_83) = v121;
		*(thread u32 *)(v_83 + 4) = v107;
		*(thread u32 *)(v_83 + 8) = v113;
		*(thread u32 *)(v_83 + 12) = v115;
		*(thread u32 *)(v_83 + 16) = v123;
		*(thread u32 *)(v_83 + 20) = v86;
		*(thread u32 *)(v_83 + 24) = v92;
		*(thread u32 *)(v_83 + 28) = v95;
		// hashes.go:36
		const i32 v124 = (i32)((u32)i_84 + (u32)1);
		i_84 = v124;
		continue;
	}
	// hashes.go:44
	i32 i_125 = 0;
	for (;;) {
		const bool v126 = i_125 < 8;
		if (!v126) {
			break;
		}
		// hashes.go:45
		thread u8 *const p_127 = h_44 + (i64)i_125 * 4;
		const u32 v128 = *(thread const u32 *)(p_127);
		thread u8 *const p_129 = v_83 + (i64)i_125 * 4;
		const u32 v130 = *(thread const u32 *)(p_129);
		const u32 v131 = v128 + v130;
		*(thread u32 *)(p_127) = v131;
		// hashes.go:44
		const i32 v132 = (i32)((u32)i_125 + (u32)1);
		i_125 = v132;
		continue;
	}
	// hashes.go:65
	const u32 v135 = *(thread const u32 *)(h_44);
	const u32 v136 = *(thread const u32 *)(h_44 + 4);
	const u32 v137 = *(thread const u32 *)(h_44 + 8);
	const u32 v138 = *(thread const u32 *)(h_44 + 12);
	const u32 v139 = *(thread const u32 *)(h_44 + 16);
	const u32 v140 = *(thread const u32 *)(h_44 + 20);
	const u32 v141 = *(thread const u32 *)(h_44 + 24);
	const u32 v142 = *(thread const u32 *)(h_44 + 28);
	*(thread u32 *)(v134) = v135;
	*(thread u32 *)(v134 + 4) = v136;
	*(thread u32 *)(v134 + 8) = v137;
	*(thread u32 *)(v134 + 12) = v138;
	*(thread u32 *)(v134 + 16) = v139;
	*(thread u32 *)(v134 + 20) = v140;
	*(thread u32 *)(v134 + 24) = v141;
	*(thread u32 *)(v134 + 28) = v142;
	// hashes.go:66
	const i64 v143 = (i64)((u64)i_1 << 3);
	// hashes.go:65
	const bool v144 = v143 >= (i64)0;
	const bool v145 = v143 <= out_2_len;
	const bool v146 = v144 && v145;
	const i64 v147 = (i64)((u64)out_2_len - (u64)v143);
	const bool v148 = v147 > (i64)7;
	const bool v149 = v146 && v148;
	if (v149) {
		i64 k_150 = (i64)0;
		for (;;) {
			const bool v151 = k_150 < (i64)8;
			if (!v151) {
				break;
			}
			thread u8 *const p_152 = v134 + (i64)k_150 * 4;
			const u32 v_153 = *(thread const u32 *)(p_152);
			// hashes.go:66
			const i64 v154 = (i64)((u64)v143 + (u64)k_150);
			device u8 *const p_155 = out_2 + (i64)v154 * 4;
			*(device u32 *)(p_155) = v_153;
			// hashes.go:65
			const i64 v156 = (i64)((u64)k_150 + (u64)(i64)1);
			k_150 = v156;
			continue;
		}
	} else {
		i64 k_157 = (i64)0;
		for (;;) {
			const bool v158 = k_157 < (i64)8;
			if (!v158) {
				break;
			}
			thread u8 *const p_159 = v134 + (i64)k_157 * 4;
			const u32 v_160 = *(thread const u32 *)(p_159);
			// hashes.go:66
			const i64 v161 = (i64)((u64)v143 + (u64)k_157);
			if ((u64)(i64)v161 >= (u64)out_2_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v161, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			device u8 *const p_162 = out_2 + (i64)v161 * 4;
			*(device u32 *)(p_162) = v_160;
			// hashes.go:65
			const i64 v163 = (i64)((u64)k_157 + (u64)(i64)1);
			k_157 = v163;
			continue;
		}
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
	const i64 v5 = (i64)((u64)data_0_cap - (u64)v2);
	const bool bad_6 = (i64)0 < 0 || (i64)(i64)0 > (i64)size_1;
	const bool bad_7 = size_1 < 0 || (i64)size_1 > (i64)v5;
	if (bad_6 || bad_7) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_7 ? ((i64)size_1) : (bad_6 ? ((i64)(i64)0) : (0)), bad_7 ? ((i64)v5) : (bad_6 ? ((i64)size_1) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u32 c_8;
	i64 i_9 = (i64)0;
	u32 c_10 = 4294967295u;
	for (;;) {
		const bool v11 = i_9 < size_1;
		if (!v11) {
			c_8 = c_10;
			break;
		}
		const i64 v12 = (i64)((u64)i_9 + (u64)v2);
		const device u8 *const p_13 = data_0 + (i64)v12 * 1;
		const u8 b_14 = *(const device u8 *)(p_13);
		// hashes.go:77
		const u32 v15 = (u32)b_14;
		const u32 c_16 = c_10 ^ v15;
		// hashes.go:78
		u32 c_17;
		i32 i_18 = 0;
		u32 c_19 = c_16;
		for (;;) {
			const bool v20 = i_18 < 8;
			if (!v20) {
				c_17 = c_19;
				break;
			}
			// hashes.go:79
			const u32 v21 = c_19 >> 1;
			const u32 v22 = c_19 & 1u;
			const u32 v23 = (u32)((u32)0 - (u32)v22);
			const u32 v24 = v23 & 3988292384u;
			const u32 c_25 = v21 ^ v24;
			// hashes.go:78
			const i32 v26 = (i32)((u32)i_18 + (u32)1);
			i_18 = v26;
			c_19 = c_25;
			continue;
		}
		// hashes.go:76
		const i64 v27 = (i64)((u64)i_9 + (u64)(i64)1);
		i_9 = v27;
		c_10 = c_17;
		continue;
	}
	// hashes.go:82
	const u32 v28 = (u32)~c_8;
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_2 + (i64)i_1 * 4;
	*(device u32 *)(p_29) = v28;
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
	const i64 v3 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v4 = (i64)((u64)v3 * (u64)size_1);
	// hashes.go:92
	// hashes.go:91
	const i64 v5 = (i64)((u64)v4 - (u64)k_2);
	const bool v6 = v5 >= (i64)1;
	const bool v7 = v5 <= (i64)0x80000000;
	const bool v8 = v6 && v7;
	const i64 v9 = (i64)((u64)v5 + (u64)(i64)(-1));
	const bool v10 = k_2 >= (i64)0;
	const bool v11 = v8 && v10;
	const bool v12 = k_2 <= data_0_len;
	const bool v13 = v11 && v12;
	const i64 v14 = (i64)((u64)data_0_len - (u64)k_2);
	const bool v15 = v9 < v14;
	const bool v16 = v13 && v15;
	u64 h_17;
	if (v16) {
		u64 h_18;
		u64 h_19 = (u64)0xcbf29ce484222325;
		i64 k_20 = k_2;
		for (;;) {
			const bool v21 = k_20 < v4;
			if (!v21) {
				h_18 = h_19;
				break;
			}
			// hashes.go:92
			const device u8 *const p_22 = data_0 + (i64)k_20 * 1;
			const u8 v23 = *(const device u8 *)(p_22);
			const u64 v24 = (u64)v23;
			const u64 h_25 = h_19 ^ v24;
			// hashes.go:93
			const u64 h_26 = h_25 * (u64)0x100000001b3;
			// hashes.go:91
			const i64 k_27 = (i64)((u64)k_20 + (u64)(i64)1);
			h_19 = h_26;
			k_20 = k_27;
			continue;
		}
		h_17 = h_18;
	} else {
		u64 h_28;
		u64 h_29 = (u64)0xcbf29ce484222325;
		i64 k_30 = k_2;
		for (;;) {
			const bool v31 = k_30 < v4;
			if (!v31) {
				h_28 = h_29;
				break;
			}
			// hashes.go:92
			if ((u64)(i64)k_30 >= (u64)data_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_30, (i64)data_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device u8 *const p_32 = data_0 + (i64)k_30 * 1;
			const u8 v33 = *(const device u8 *)(p_32);
			const u64 v34 = (u64)v33;
			const u64 h_35 = h_29 ^ v34;
			// hashes.go:93
			const u64 h_36 = h_35 * (u64)0x100000001b3;
			// hashes.go:91
			const i64 k_37 = (i64)((u64)k_30 + (u64)(i64)1);
			h_29 = h_36;
			k_30 = k_37;
			continue;
		}
		h_17 = h_28;
	}
	// hashes.go:95
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_38 = out_2 + (i64)i_1 * 8;
	*(device u64 *)(p_38) = h_17;
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
	const i64 v2 = i_1 & (i64)7;
	const f32 v3 = (f32)v2;
	const f32 x_4 = v3 * step_0;
	const i64 v5 = i_1 >> 3;
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
	// hashes.go:120
	const u32 v28 = (u32)xi_12;
	const u32 v29 = v28 * 2654435761u;
	const u32 v30 = (u32)yi_13;
	const u32 v31 = v30 * 2246822507u;
	const u32 h_32 = v29 ^ v31;
	// hashes.go:121
	const u32 v33 = h_32 >> 15;
	const u32 h_34 = h_32 ^ v33;
	// hashes.go:122
	const u32 h_35 = h_34 * 739982445u;
	// hashes.go:123
	const u32 v36 = h_35 >> 30;
	// hashes.go:124
	const bool v37 = v36 == 0u;
	f32 v38;
	if (v37) {
		// hashes.go:125
		const f32 v39 = fx_10 + fy_11;
		v38 = v39;
	} else {
		// hashes.go:126
		const bool v40 = v36 == 1u;
		// hashes.go:127
		const f32 v41 = fx_10 - fy_11;
		// hashes.go:128
		const bool v42 = v36 == 2u;
		// hashes.go:129
		const f32 v43 = as_f32(as_u32(fx_10) ^ 0x80000000u);
		const f32 v44 = v43 + fy_11;
		// hashes.go:131
		const f32 v45 = v43 - fy_11;
		// hashes.go:128
		const f32 v46 = v42 ? v44 : v45;
		// hashes.go:126
		const f32 v47 = v40 ? v41 : v46;
		v38 = v47;
	}
	// hashes.go:108
	const i32 v48 = (i32)((u32)xi_12 + (u32)1);
	const f32 v49 = fx_10 - 1.0f;
	// hashes.go:120
	const u32 v50 = (u32)v48;
	const u32 v51 = v50 * 2654435761u;
	const u32 h_52 = v51 ^ v31;
	// hashes.go:121
	const u32 v53 = h_52 >> 15;
	const u32 h_54 = h_52 ^ v53;
	// hashes.go:122
	const u32 h_55 = h_54 * 739982445u;
	// hashes.go:123
	const u32 v56 = h_55 >> 30;
	// hashes.go:124
	const bool v57 = v56 == 0u;
	f32 v58;
	if (v57) {
		// hashes.go:125
		const f32 v59 = v49 + fy_11;
		v58 = v59;
	} else {
		// hashes.go:126
		const bool v60 = v56 == 1u;
		// hashes.go:127
		const f32 v61 = v49 - fy_11;
		// hashes.go:128
		const bool v62 = v56 == 2u;
		// hashes.go:129
		const f32 v63 = as_f32(as_u32(v49) ^ 0x80000000u);
		const f32 v64 = v63 + fy_11;
		// hashes.go:131
		const f32 v65 = v63 - fy_11;
		// hashes.go:128
		const f32 v66 = v62 ? v64 : v65;
		// hashes.go:126
		const f32 v67 = v60 ? v61 : v66;
		v58 = v67;
	}
	// hashes.go:117
	const f32 v68 = v58 - v38;
	const f32 v69 = v20 * v68;
	const f32 v70 = v38 + v69;
	// hashes.go:109
	const i32 v71 = (i32)((u32)yi_13 + (u32)1);
	const f32 v72 = fy_11 - 1.0f;
	// hashes.go:120
	const u32 v73 = (u32)v71;
	const u32 v74 = v73 * 2246822507u;
	const u32 h_75 = v29 ^ v74;
	// hashes.go:121
	const u32 v76 = h_75 >> 15;
	const u32 h_77 = h_75 ^ v76;
	// hashes.go:122
	const u32 h_78 = h_77 * 739982445u;
	// hashes.go:123
	const u32 v79 = h_78 >> 30;
	// hashes.go:124
	const bool v80 = v79 == 0u;
	f32 v81;
	if (v80) {
		// hashes.go:125
		const f32 v82 = fx_10 + v72;
		v81 = v82;
	} else {
		// hashes.go:126
		const bool v83 = v79 == 1u;
		// hashes.go:127
		const f32 v84 = fx_10 - v72;
		// hashes.go:128
		const bool v85 = v79 == 2u;
		// hashes.go:129
		const f32 v86 = as_f32(as_u32(fx_10) ^ 0x80000000u);
		const f32 v87 = v86 + v72;
		// hashes.go:131
		const f32 v88 = v86 - v72;
		// hashes.go:128
		const f32 v89 = v85 ? v87 : v88;
		// hashes.go:126
		const f32 v90 = v83 ? v84 : v89;
		v81 = v90;
	}
	// hashes.go:120
	const u32 h_91 = v51 ^ v74;
	// hashes.go:121
	const u32 v92 = h_91 >> 15;
	const u32 h_93 = h_91 ^ v92;
	// hashes.go:122
	const u32 h_94 = h_93 * 739982445u;
	// hashes.go:123
	const u32 v95 = h_94 >> 30;
	// hashes.go:124
	const bool v96 = v95 == 0u;
	f32 v97;
	if (v96) {
		// hashes.go:125
		const f32 v98 = v49 + v72;
		v97 = v98;
	} else {
		// hashes.go:126
		const bool v99 = v95 == 1u;
		// hashes.go:127
		const f32 v100 = v49 - v72;
		// hashes.go:128
		const bool v101 = v95 == 2u;
		// hashes.go:129
		const f32 v102 = as_f32(as_u32(v49) ^ 0x80000000u);
		const f32 v103 = v102 + v72;
		// hashes.go:131
		const f32 v104 = v102 - v72;
		// hashes.go:128
		const f32 v105 = v101 ? v103 : v104;
		// hashes.go:126
		const f32 v106 = v99 ? v100 : v105;
		v97 = v106;
	}
	// hashes.go:117
	const f32 v107 = v97 - v81;
	const f32 v108 = v20 * v107;
	const f32 v109 = v81 + v108;
	const f32 v110 = v109 - v70;
	const f32 v111 = v27 * v110;
	const f32 v112 = v70 + v111;
	// hashes.go:110
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_113 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_113) = v112;
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
	u64 s_6;
	i64 i_7 = (i64)0;
	u64 s_8 = s_4;
	for (;;) {
		const bool v9 = i_7 < v5;
		if (!v9) {
			s_6 = s_8;
			break;
		}
		// hashes.go:141
		const u64 v10 = (u64)((u64)s_8 << 13);
		const u64 s_11 = s_8 ^ v10;
		// hashes.go:142
		const u64 v12 = s_11 >> 7;
		const u64 s_13 = s_11 ^ v12;
		// hashes.go:143
		const u64 v14 = (u64)((u64)s_13 << 17);
		const u64 s_15 = s_13 ^ v14;
		// hashes.go:140
		const i64 v16 = (i64)((u64)i_7 + (u64)(i64)1);
		i_7 = v16;
		s_8 = s_15;
		continue;
	}
	// hashes.go:145
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_1 + (i64)i_1 * 8;
	*(device u64 *)(p_17) = s_6;
	// hashes.go:146
}

