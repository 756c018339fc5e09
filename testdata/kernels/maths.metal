// bitsOps
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
static inline u32 dc_clz64(u64 x) { return x >> 32 ? (u32)clz((u32)(x >> 32)) : 32 + (u32)clz((u32)x); }
static inline u32 dc_ctz64(u64 x) { return (u32)x ? (u32)ctz((u32)x) : 32 + (u32)ctz((u32)(x >> 32)); }
static inline u32 dc_popcnt64(u64 x) { return (u32)popcount((u32)x) + (u32)popcount((u32)(x >> 32)); }

kernel void k_bitsOps(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u64 *const a_0 = (const device u64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i64 *const out_1 = (device i64 *)(a1_out + dc_b.w[12]);
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
	// maths.go:15
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:16
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_2 = a_0 + i_1;
	const u64 v_3 = *p_2;
	// maths.go:17
	const u64 v4 = (u64)dc_clz64((u64)v_3);
	const i64 v5 = (i64)v4;
	const i64 v6 = (i64)12 * i_1;
	const i64 v7 = v6 + (i64)0;
	if ((u64)(i64)v7 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_8 = out_1 + v7;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_8 = v5;
	// maths.go:18
	const u32 v9 = (u32)v_3;
	const u32 v10 = (u32)clz((u32)v9);
	const i64 v11 = (i64)v10;
	const i64 v12 = (i64)12 * i_1;
	const i64 v13 = v12 + (i64)1;
	if ((u64)(i64)v13 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v13, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_14 = out_1 + v13;
	*p_14 = v11;
	// maths.go:19
	const u16 v15 = (u16)v_3;
	const u16 v16 = (u16)(clz((u32)(u16)v15) - 16);
	const i64 v17 = (i64)v16;
	const u8 v18 = (u8)v_3;
	const u8 v19 = (u8)(clz((u32)(u8)v18) - 24);
	const i64 v20 = (i64)v19;
	const i64 v21 = (i64)100 * v20;
	const i64 v22 = v17 + v21;
	const i64 v23 = (i64)12 * i_1;
	const i64 v24 = v23 + (i64)2;
	if ((u64)(i64)v24 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v24, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_25 = out_1 + v24;
	*p_25 = v22;
	// maths.go:20
	const u64 v26 = (u64)dc_ctz64((u64)v_3);
	const i64 v27 = (i64)v26;
	const i64 v28 = (i64)12 * i_1;
	const i64 v29 = v28 + (i64)3;
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_30 = out_1 + v29;
	*p_30 = v27;
	// maths.go:21
	const u32 v31 = (u32)v_3;
	const u32 v32 = (u32)ctz((u32)v31);
	const i64 v33 = (i64)v32;
	const i64 v34 = (i64)12 * i_1;
	const i64 v35 = v34 + (i64)4;
	if ((u64)(i64)v35 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v35, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_36 = out_1 + v35;
	*p_36 = v33;
	// maths.go:22
	const u16 v37 = (u16)v_3;
	const u16 v38 = (u16)ctz((u32)(u16)v37 | 0x10000u);
	const i64 v39 = (i64)v38;
	const u8 v40 = (u8)v_3;
	const u8 v41 = (u8)ctz((u32)(u8)v40 | 0x100u);
	const i64 v42 = (i64)v41;
	const i64 v43 = (i64)100 * v42;
	const i64 v44 = v39 + v43;
	const i64 v45 = (i64)12 * i_1;
	const i64 v46 = v45 + (i64)5;
	if ((u64)(i64)v46 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v46, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_47 = out_1 + v46;
	*p_47 = v44;
	// maths.go:23
	const u64 v48 = (u64)dc_popcnt64((u64)v_3);
	const i64 v49 = (i64)v48;
	const u32 v50 = (u32)v_3;
	const u32 v51 = (u32)popcount((u32)v50);
	const i64 v52 = (i64)v51;
	const i64 v53 = (i64)100 * v52;
	const i64 v54 = v49 + v53;
	const i64 v55 = (i64)12 * i_1;
	const i64 v56 = v55 + (i64)6;
	if ((u64)(i64)v56 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v56, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_57 = out_1 + v56;
	*p_57 = v54;
	// maths.go:24
	const u16 v58 = (u16)v_3;
	const u16 v59 = (u16)popcount((u32)(u16)v58);
	const i64 v60 = (i64)v59;
	const u8 v61 = (u8)v_3;
	const u8 v62 = (u8)popcount((u32)(u8)v61);
	const i64 v63 = (i64)v62;
	const i64 v64 = (i64)100 * v63;
	const i64 v65 = v60 + v64;
	const i64 v66 = (i64)12 * i_1;
	const i64 v67 = v66 + (i64)7;
	if ((u64)(i64)v67 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v67, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_68 = out_1 + v67;
	*p_68 = v65;
	// maths.go:25
	const u64 v69 = (u64)dc_clz64((u64)v_3);
	const i64 v70 = (i64)v69;
	const i64 v71 = (i64)64 - v70;
	const u32 v72 = (u32)v_3;
	const u32 v73 = (u32)clz((u32)v72);
	const i64 v74 = (i64)v73;
	const i64 v75 = (i64)32 - v74;
	const i64 v76 = (i64)100 * v75;
	const i64 v77 = v71 + v76;
	const i64 v78 = (i64)12 * i_1;
	const i64 v79 = v78 + (i64)8;
	if ((u64)(i64)v79 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v79, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_80 = out_1 + v79;
	*p_80 = v77;
	// maths.go:26
	const u16 v81 = (u16)v_3;
	const u16 v82 = (u16)(clz((u32)(u16)v81) - 16);
	const i64 v83 = (i64)v82;
	const i64 v84 = (i64)16 - v83;
	const u8 v85 = (u8)v_3;
	const u8 v86 = (u8)(clz((u32)(u8)v85) - 24);
	const i64 v87 = (i64)v86;
	const i64 v88 = (i64)8 - v87;
	const i64 v89 = (i64)100 * v88;
	const i64 v90 = v84 + v89;
	const i64 v91 = (i64)12 * i_1;
	const i64 v92 = v91 + (i64)9;
	if ((u64)(i64)v92 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v92, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_93 = out_1 + v92;
	*p_93 = v90;
	// maths.go:27
	const u64 v94 = (u64)dc_clz64((u64)v_3);
	const i64 v95 = (i64)v94;
	const i64 v96 = (i64)64 - v95;
	const u64 v97 = (u64)dc_ctz64((u64)v_3);
	const i64 v98 = (i64)v97;
	const i64 v99 = (i64)100 * v98;
	const i64 v100 = v96 + v99;
	const i64 v101 = (i64)12 * i_1;
	const i64 v102 = v101 + (i64)10;
	if ((u64)(i64)v102 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v102, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_103 = out_1 + v102;
	*p_103 = v100;
	// maths.go:28
	const u64 v104 = (u64)dc_popcnt64((u64)v_3);
	const i64 v105 = (i64)v104;
	const u64 v106 = (u64)dc_clz64((u64)v_3);
	const i64 v107 = (i64)v106;
	const i64 v108 = (i64)100 * v107;
	const i64 v109 = v105 + v108;
	const i64 v110 = (i64)12 * i_1;
	const i64 v111 = v110 + (i64)11;
	if ((u64)(i64)v111 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v111, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_112 = out_1 + v111;
	*p_112 = v109;
	// maths.go:29
}

// bitsMoves
typedef struct { u64 w[18]; } dc_block;
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
static inline u64 dc_bitrev64(u64 x) { return (u64)reverse_bits((u32)x) << 32 | reverse_bits((u32)(x >> 32)); }
static inline u32 dc_byterev32(u32 x) { return x << 24 | (x & 0xff00u) << 8 | (x >> 8 & 0xff00u) | x >> 24; }
static inline u64 dc_byterev64(u64 x) { return (u64)dc_byterev32((u32)x) << 32 | dc_byterev32((u32)(x >> 32)); }

kernel void k_bitsMoves(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_n [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u64 *const a_0 = (const device u64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i64 *const n_1 = (const device i64 *)(a1_n + dc_b.w[12]);
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
	device u64 *const out_2 = (device u64 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	// maths.go:35
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:36
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_2 = a_0 + i_1;
	const u64 v_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_4 = n_1 + i_1;
	const i64 k_5 = *p_4;
	// maths.go:37
	const u64 v6 = (u64)k_5;
	const u64 v7 = (u64)(((u64)v_3) << ((u32)v6 & 63) | ((u64)v_3) >> ((64 - ((u32)v6 & 63)) & 63));
	const i64 v8 = (i64)8 * i_1;
	const i64 v9 = v8 + (i64)0;
	if ((u64)(i64)v9 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v9, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_10 = out_2 + v9;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_10 = v7;
	// maths.go:38
	const u32 v11 = (u32)v_3;
	const u64 v12 = (u64)k_5;
	const u32 v13 = (u32)(((u32)v11) << ((u32)v12 & 31) | ((u32)v11) >> ((32 - ((u32)v12 & 31)) & 31));
	const u64 v14 = (u64)v13;
	const i64 v15 = (i64)8 * i_1;
	const i64 v16 = v15 + (i64)1;
	if ((u64)(i64)v16 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v16, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_17 = out_2 + v16;
	*p_17 = v14;
	// maths.go:39
	const u16 v18 = (u16)v_3;
	const u64 v19 = (u64)k_5;
	const u16 v20 = (u16)(((u32)(u16)v18) << ((u32)v19 & 15) | ((u32)(u16)v18) >> ((16 - ((u32)v19 & 15)) & 15));
	const u64 v21 = (u64)v20;
	const i64 v22 = (i64)8 * i_1;
	const i64 v23 = v22 + (i64)2;
	if ((u64)(i64)v23 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v23, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_24 = out_2 + v23;
	*p_24 = v21;
	// maths.go:40
	const u8 v25 = (u8)v_3;
	const i64 v26 = (i64)((u64)0 - (u64)k_5);
	const u64 v27 = (u64)v26;
	const u8 v28 = (u8)(((u32)(u8)v25) << ((u32)v27 & 7) | ((u32)(u8)v25) >> ((8 - ((u32)v27 & 7)) & 7));
	const u64 v29 = (u64)v28;
	const i64 v30 = (i64)8 * i_1;
	const i64 v31 = v30 + (i64)3;
	if ((u64)(i64)v31 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v31, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_32 = out_2 + v31;
	*p_32 = v29;
	// maths.go:41
	const u64 v33 = (u64)dc_bitrev64((u64)v_3);
	const i64 v34 = (i64)8 * i_1;
	const i64 v35 = v34 + (i64)4;
	if ((u64)(i64)v35 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v35, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_36 = out_2 + v35;
	*p_36 = v33;
	// maths.go:42
	const u32 v37 = (u32)v_3;
	const u32 v38 = (u32)reverse_bits((u32)v37);
	const u8 v39 = (u8)v_3;
	const u8 v40 = (u8)(reverse_bits((u32)(u8)v39) >> 24);
	const u64 v41 = (u64)v38;
	const u64 v42 = (u64)v40;
	const u64 v43 = v41 ^ v42;
	const i64 v44 = (i64)8 * i_1;
	const i64 v45 = v44 + (i64)5;
	if ((u64)(i64)v45 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v45, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_46 = out_2 + v45;
	*p_46 = v43;
	// maths.go:43
	const u64 v47 = (u64)dc_byterev64((u64)v_3);
	const i64 v48 = (i64)8 * i_1;
	const i64 v49 = v48 + (i64)6;
	if ((u64)(i64)v49 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v49, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_50 = out_2 + v49;
	*p_50 = v47;
	// maths.go:44
	const u32 v51 = (u32)v_3;
	const u32 v52 = (u32)dc_byterev32((u32)v51);
	const u16 v53 = (u16)v_3;
	const u16 v54 = (u16)(dc_byterev32((u32)(u16)v53) >> 16);
	const u64 v55 = (u64)v52;
	const u64 v56 = (u64)v54;
	const u64 v57 = v55 ^ v56;
	const i64 v58 = (i64)8 * i_1;
	const i64 v59 = v58 + (i64)7;
	if ((u64)(i64)v59 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v59, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_60 = out_2 + v59;
	*p_60 = v57;
	// maths.go:45
}

// bitsWide
typedef struct { u64 w[18]; } dc_block;
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
static inline u64 dc_mulhi_u64(u64 a, u64 b) {
	const u64 a0 = (u32)a, a1 = a >> 32, b0 = (u32)b, b1 = b >> 32;
	const u64 m = a1 * b0 + (a0 * b0 >> 32);
	return a1 * b1 + (m >> 32) + ((a0 * b1 + (u32)m) >> 32);
}

kernel void k_bitsWide(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u64 *const a_0 = (const device u64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u64 *const b_1 = (const device u64 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u64 *const out_2 = (device u64 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	// maths.go:51
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:52
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_2 = a_0 + i_1;
	const u64 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_4 = b_1 + i_1;
	const u64 v5 = *p_4;
	const u64 hi_6 = dc_mulhi_u64(v3, v5);
	const u64 lo_7 = v3 * v5;
	// maths.go:53
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_8 = a_0 + i_1;
	const u64 v9 = *p_8;
	const u64 v10 = lo_7 + v9;
	const u64 s_11 = v10 + (u64)0x1;
	const u64 v12 = lo_7 & v9;
	const u64 v13 = lo_7 | v9;
	const u64 v14 = v13 & ~s_11;
	const u64 v15 = v12 | v14;
	const u64 c_16 = v15 >> 63;
	// maths.go:54
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_17 = b_1 + i_1;
	const u64 v18 = *p_17;
	const u64 v19 = hi_6 - v18;
	const u64 d_20 = v19 - c_16;
	const u64 v21 = (u64)~hi_6;
	const u64 v22 = hi_6 ^ v18;
	const u64 v23 = (u64)~v22;
	const u64 v24 = v23 & d_20;
	const u64 v25 = v21 & v18;
	const u64 v26 = v25 | v24;
	const u64 e_27 = v26 >> 63;
	// maths.go:55
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_28 = a_0 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const u64 v29 = *p_28;
	const u32 v30 = (u32)v29;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_31 = b_1 + i_1;
	const u64 v32 = *p_31;
	const u32 v33 = (u32)v32;
	const u32 h32_34 = (u32)(((u64)v30 * (u64)v33) >> 32);
	const u32 l32_35 = v30 * v33;
	// maths.go:56
	const i64 v36 = (i64)5 * i_1;
	const i64 v37 = v36 + (i64)0;
	if ((u64)(i64)v37 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v37, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_38 = out_2 + v37;
	*p_38 = hi_6;
	// maths.go:57
	const i64 v39 = (i64)5 * i_1;
	const i64 v40 = v39 + (i64)1;
	if ((u64)(i64)v40 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v40, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_41 = out_2 + v40;
	*p_41 = s_11;
	// maths.go:58
	const i64 v42 = (i64)5 * i_1;
	const i64 v43 = v42 + (i64)2;
	if ((u64)(i64)v43 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v43, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_44 = out_2 + v43;
	*p_44 = d_20;
	// maths.go:59
	const i64 v45 = (i64)5 * i_1;
	const i64 v46 = v45 + (i64)3;
	if ((u64)(i64)v46 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v46, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_47 = out_2 + v46;
	*p_47 = e_27;
	// maths.go:60
	const u64 v48 = (u64)h32_34;
	const u64 v49 = (u64)((u64)v48 << 32);
	const u64 v50 = (u64)l32_35;
	const u64 v51 = v49 | v50;
	const i64 v52 = (i64)5 * i_1;
	const i64 v53 = v52 + (i64)4;
	if ((u64)(i64)v53 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v53, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_54 = out_2 + v53;
	*p_54 = v51;
	// maths.go:61
}

// refused: github.com/dotcompute/dotcompute/kernel/rand/rand.go:46: kernel randoms: needs float64 arithmetic, which the device does not have in Metal Shading Language

// philox
typedef struct { u64 w[14]; } dc_block;
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

kernel void k_philox(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const constant u8 *const key_0 = (const constant u8 *)dc_b.w + 80;
	device u32 *const out_1 = (device u32 *)(a1_out + dc_b.w[11]);
	const i64 out_1_len = (i64)dc_b.w[12];
	const i64 out_1_cap = (i64)dc_b.w[13];
	u32 object_2[4];
	u32 object_6[2];
	u32 object_7[4];
	u32 object_45[4];
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
	// maths.go:223
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:224
	const u32 v3 = (u32)i_1;
	*object_2 = v3;
	*(object_2 + 1) = 1u;
	*(object_2 + 2) = 2u;
	const u32 v4 = (u32)i_1;
	const u32 v5 = (u32)~v4;
	*(object_2 + 3) = v5;
	*object_6 = *(const constant u32 *)(key_0);
	*(object_6 + 1) = *(const constant u32 *)(key_0 + 4);
	// github.com/dotcompute/dotcompute/kernel/rand/rand.go:20
	const u32 k0_8 = *object_6;
	const u32 k1_9 = *(object_6 + 1);
	// github.com/dotcompute/dotcompute/kernel/rand/rand.go:21
	const u32 c0_10 = *object_2;
	const u32 c1_11 = *(object_2 + 1);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const u32 c2_12 = *(object_2 + 2);
	const u32 c3_13 = *(object_2 + 3);
	// github.com/dotcompute/dotcompute/kernel/rand/rand.go:22
	i64 i_14;
	u32 c0_15;
	u32 c1_16;
	u32 c2_17;
	u32 c3_18;
	u32 k0_19;
	u32 k1_20;
	i64 i_21 = (i64)0;
	u32 c0_22 = c0_10;
	u32 c1_23 = c1_11;
	u32 c2_24 = c2_12;
	u32 c3_25 = c3_13;
	u32 k0_26 = k0_8;
	u32 k1_27 = k1_9;
	for (; i_21 < (i64)10;) {
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:23
		const u64 v28 = (u64)c0_22;
		const u64 p0_29 = (u64)0xd2511f53 * v28;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:24
		const u64 v30 = (u64)c2_24;
		const u64 p1_31 = (u64)0xcd9e8d57 * v30;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:25
		const u64 v32 = p1_31 >> 32;
		const u32 v33 = (u32)v32;
		const u32 v34 = v33 ^ c1_23;
		const u32 c0_35 = v34 ^ k0_26;
		const u32 c1_36 = (u32)p1_31;
		const u64 v37 = p0_29 >> 32;
		const u32 v38 = (u32)v37;
		const u32 v39 = v38 ^ c3_25;
		const u32 c2_40 = v39 ^ k1_27;
		const u32 c3_41 = (u32)p0_29;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:26
		const u32 k0_42 = k0_26 + 2654435769u;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:27
		const u32 k1_43 = k1_27 + 3144134277u;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:22
		const i64 v44 = i_21 + (i64)1;
		i_21 = v44;
		c0_22 = c0_35;
		c1_23 = c1_36;
		c2_24 = c2_40;
		c3_25 = c3_41;
		k0_26 = k0_42;
		k1_27 = k1_43;
	}
	c0_15 = c0_22;
	c1_16 = c1_23;
	c2_17 = c2_24;
	c3_18 = c3_25;
	// github.com/dotcompute/dotcompute/kernel/rand/rand.go:29
	*object_45 = c0_15;
	*(object_45 + 1) = c1_16;
	*(object_45 + 2) = c2_17;
	*(object_45 + 3) = c3_18;
	*object_7 = *object_45;
	*(object_7 + 1) = *(object_45 + 1);
	*(object_7 + 2) = *(object_45 + 2);
	*(object_7 + 3) = *(object_45 + 3);
	// maths.go:225
	const u32 v46 = *object_7;
	const u32 v47 = *(object_7 + 1);
	const u32 v48 = (u32)((u32)v47 << 1);
	const u32 v49 = v46 ^ v48;
	const u32 v50 = *(object_7 + 2);
	const u32 v51 = v50 >> 1;
	const u32 v52 = v49 ^ v51;
	const u32 v53 = *(object_7 + 3);
	const u32 v54 = v52 ^ v53;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_55 = out_1 + i_1;
	*p_55 = v54;
	// maths.go:226
}

