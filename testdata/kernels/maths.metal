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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
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
	// maths.go:15
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:16
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const u64 v_3 = *(const device u64 *)(p_2);
	// maths.go:17
	const u64 v4 = (u64)dc_clz64((u64)v_3);
	const i64 v5 = (i64)v4;
	const i64 v6 = (i64)((u64)i_1 * (u64)(i64)12);
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_7 = out_1 + (i64)v6 * 8;
	*(device i64 *)(p_7) = v5;
	// maths.go:18
	const u32 v8 = (u32)v_3;
	const u32 v9 = (u32)clz((u32)v8);
	const i64 v10 = (i64)v9;
	const i64 v11 = (i64)((u64)v6 + (u64)(i64)1);
	if ((u64)(i64)v11 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v11, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)v11 * 8;
	*(device i64 *)(p_12) = v10;
	// maths.go:19
	const u16 v13 = (u16)v_3;
	const u16 v14 = (u16)(clz((u32)(u16)v13) - 16);
	const i64 v15 = (i64)v14;
	const u8 v16 = (u8)v_3;
	const u8 v17 = (u8)(clz((u32)(u8)v16) - 24);
	const i64 v18 = (i64)v17;
	const i64 v19 = (i64)((u64)v18 * (u64)(i64)100);
	const i64 v20 = (i64)((u64)v15 + (u64)v19);
	const i64 v21 = (i64)((u64)v6 + (u64)(i64)2);
	if ((u64)(i64)v21 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v21, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_1 + (i64)v21 * 8;
	*(device i64 *)(p_22) = v20;
	// maths.go:20
	const u64 v23 = (u64)dc_ctz64((u64)v_3);
	const i64 v24 = (i64)v23;
	const i64 v25 = (i64)((u64)v6 + (u64)(i64)3);
	if ((u64)(i64)v25 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v25, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_26 = out_1 + (i64)v25 * 8;
	*(device i64 *)(p_26) = v24;
	// maths.go:21
	const u32 v27 = (u32)ctz((u32)v8);
	const i64 v28 = (i64)v27;
	const i64 v29 = (i64)((u64)v6 + (u64)(i64)4);
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_1 + (i64)v29 * 8;
	*(device i64 *)(p_30) = v28;
	// maths.go:22
	const u16 v31 = (u16)ctz((u32)(u16)v13 | 0x10000u);
	const i64 v32 = (i64)v31;
	const u8 v33 = (u8)ctz((u32)(u8)v16 | 0x100u);
	const i64 v34 = (i64)v33;
	const i64 v35 = (i64)((u64)v34 * (u64)(i64)100);
	const i64 v36 = (i64)((u64)v32 + (u64)v35);
	const i64 v37 = (i64)((u64)v6 + (u64)(i64)5);
	if ((u64)(i64)v37 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v37, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_38 = out_1 + (i64)v37 * 8;
	*(device i64 *)(p_38) = v36;
	// maths.go:23
	const u64 v39 = (u64)dc_popcnt64((u64)v_3);
	const i64 v40 = (i64)v39;
	const u32 v41 = (u32)popcount((u32)v8);
	const i64 v42 = (i64)v41;
	const i64 v43 = (i64)((u64)v42 * (u64)(i64)100);
	const i64 v44 = (i64)((u64)v40 + (u64)v43);
	const i64 v45 = (i64)((u64)v6 + (u64)(i64)6);
	if ((u64)(i64)v45 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v45, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_46 = out_1 + (i64)v45 * 8;
	*(device i64 *)(p_46) = v44;
	// maths.go:24
	const u16 v47 = (u16)popcount((u32)(u16)v13);
	const i64 v48 = (i64)v47;
	const u8 v49 = (u8)popcount((u32)(u8)v16);
	const i64 v50 = (i64)v49;
	const i64 v51 = (i64)((u64)v50 * (u64)(i64)100);
	const i64 v52 = (i64)((u64)v48 + (u64)v51);
	const i64 v53 = (i64)((u64)v6 + (u64)(i64)7);
	if ((u64)(i64)v53 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v53, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_54 = out_1 + (i64)v53 * 8;
	*(device i64 *)(p_54) = v52;
	// maths.go:25
	const i64 v55 = (i64)((u64)(i64)64 - (u64)v5);
	const i64 v56 = (i64)((u64)(i64)32 - (u64)v10);
	const i64 v57 = (i64)((u64)v56 * (u64)(i64)100);
	const i64 v58 = (i64)((u64)v55 + (u64)v57);
	const i64 v59 = (i64)((u64)v6 + (u64)(i64)8);
	if ((u64)(i64)v59 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v59, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_60 = out_1 + (i64)v59 * 8;
	*(device i64 *)(p_60) = v58;
	// maths.go:26
	const i64 v61 = (i64)((u64)(i64)16 - (u64)v15);
	const i64 v62 = (i64)((u64)(i64)8 - (u64)v18);
	const i64 v63 = (i64)((u64)v62 * (u64)(i64)100);
	const i64 v64 = (i64)((u64)v61 + (u64)v63);
	const i64 v65 = (i64)((u64)v6 + (u64)(i64)9);
	if ((u64)(i64)v65 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v65, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_66 = out_1 + (i64)v65 * 8;
	*(device i64 *)(p_66) = v64;
	// maths.go:27
	const i64 v67 = (i64)((u64)v24 * (u64)(i64)100);
	const i64 v68 = (i64)((u64)v55 + (u64)v67);
	const i64 v69 = (i64)((u64)v6 + (u64)(i64)10);
	if ((u64)(i64)v69 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v69, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_70 = out_1 + (i64)v69 * 8;
	*(device i64 *)(p_70) = v68;
	// maths.go:28
	const i64 v71 = (i64)((u64)v5 * (u64)(i64)100);
	const i64 v72 = (i64)((u64)v40 + (u64)v71);
	const i64 v73 = (i64)((u64)v6 + (u64)(i64)11);
	if ((u64)(i64)v73 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v73, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_74 = out_1 + (i64)v73 * 8;
	*(device i64 *)(p_74) = v72;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const n_1 = a1_n + dc_b.w[12];
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = a2_out + dc_b.w[15];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// maths.go:35
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:36
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const u64 v_3 = *(const device u64 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = n_1 + (i64)i_1 * 8;
	const i64 k_5 = *(const device i64 *)(p_4);
	// maths.go:37
	const u64 v6 = (u64)k_5;
	const u64 v7 = (u64)(((u64)v_3) << ((u32)v6 & 63) | ((u64)v_3) >> ((64 - ((u32)v6 & 63)) & 63));
	const i64 v8 = (i64)((u64)i_1 << 3);
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_2 + (i64)v8 * 8;
	*(device u64 *)(p_9) = v7;
	// maths.go:38
	const u32 v10 = (u32)v_3;
	const u32 v11 = (u32)(((u32)v10) << ((u32)v6 & 31) | ((u32)v10) >> ((32 - ((u32)v6 & 31)) & 31));
	const u64 v12 = (u64)v11;
	const i64 v13 = (i64)((u64)v8 + (u64)(i64)1);
	if ((u64)(i64)v13 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = out_2 + (i64)v13 * 8;
	*(device u64 *)(p_14) = v12;
	// maths.go:39
	const u16 v15 = (u16)v_3;
	const u16 v16 = (u16)(((u32)(u16)v15) << ((u32)v6 & 15) | ((u32)(u16)v15) >> ((16 - ((u32)v6 & 15)) & 15));
	const u64 v17 = (u64)v16;
	const i64 v18 = (i64)((u64)v8 + (u64)(i64)2);
	if ((u64)(i64)v18 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_19 = out_2 + (i64)v18 * 8;
	*(device u64 *)(p_19) = v17;
	// maths.go:40
	const u8 v20 = (u8)v_3;
	const i64 v21 = (i64)((u64)0 - (u64)k_5);
	const u64 v22 = (u64)v21;
	const u8 v23 = (u8)(((u32)(u8)v20) << ((u32)v22 & 7) | ((u32)(u8)v20) >> ((8 - ((u32)v22 & 7)) & 7));
	const u64 v24 = (u64)v23;
	const i64 v25 = (i64)((u64)v8 + (u64)(i64)3);
	if ((u64)(i64)v25 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v25, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_26 = out_2 + (i64)v25 * 8;
	*(device u64 *)(p_26) = v24;
	// maths.go:41
	const u64 v27 = (u64)dc_bitrev64((u64)v_3);
	const i64 v28 = (i64)((u64)v8 + (u64)(i64)4);
	if ((u64)(i64)v28 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v28, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_2 + (i64)v28 * 8;
	*(device u64 *)(p_29) = v27;
	// maths.go:42
	const u32 v30 = (u32)reverse_bits((u32)v10);
	const u8 v31 = (u8)(reverse_bits((u32)(u8)v20) >> 24);
	const u64 v32 = (u64)v30;
	const u64 v33 = (u64)v31;
	const u64 v34 = v32 ^ v33;
	const i64 v35 = (i64)((u64)v8 + (u64)(i64)5);
	if ((u64)(i64)v35 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v35, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_36 = out_2 + (i64)v35 * 8;
	*(device u64 *)(p_36) = v34;
	// maths.go:43
	const u64 v37 = (u64)dc_byterev64((u64)v_3);
	const i64 v38 = (i64)((u64)v8 + (u64)(i64)6);
	if ((u64)(i64)v38 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v38, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_39 = out_2 + (i64)v38 * 8;
	*(device u64 *)(p_39) = v37;
	// maths.go:44
	const u32 v40 = (u32)dc_byterev32((u32)v10);
	const u16 v41 = (u16)(dc_byterev32((u32)(u16)v15) >> 16);
	const u64 v42 = (u64)v40;
	const u64 v43 = (u64)v41;
	const u64 v44 = v42 ^ v43;
	const i64 v45 = (i64)((u64)v8 + (u64)(i64)7);
	if ((u64)(i64)v45 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v45, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_46 = out_2 + (i64)v45 * 8;
	*(device u64 *)(p_46) = v44;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = a1_b + dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = a2_out + dc_b.w[15];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// maths.go:51
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:52
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const u64 v3 = *(const device u64 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 8;
	const u64 v5 = *(const device u64 *)(p_4);
	const u64 hi_6 = dc_mulhi_u64(v3, v5);
	const u64 lo_7 = v3 * v5;
	// maths.go:53
	const u64 v8 = lo_7 + v3;
	const u64 s_9 = v8 + (u64)0x1;
	const u64 v10 = lo_7 & v3;
	const u64 v11 = lo_7 | v3;
	const u64 v12 = v11 & ~s_9;
	const u64 v13 = v10 | v12;
	const u64 c_14 = v13 >> 63;
	// maths.go:54
	const u64 v15 = hi_6 - v5;
	const u64 d_16 = v15 - c_14;
	const u64 v17 = (u64)~hi_6;
	const u64 v18 = hi_6 ^ v5;
	const u64 v19 = (u64)~v18;
	const u64 v20 = v19 & d_16;
	const u64 v21 = v17 & v5;
	const u64 v22 = v21 | v20;
	const u64 e_23 = v22 >> 63;
	// maths.go:55
	const u32 v24 = (u32)v3;
	const u32 v25 = (u32)v5;
	const u32 h32_26 = (u32)(((u64)v24 * (u64)v25) >> 32);
	const u32 l32_27 = v24 * v25;
	// maths.go:56
	const i64 v28 = (i64)((u64)i_1 * (u64)(i64)5);
	if ((u64)(i64)v28 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v28, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_2 + (i64)v28 * 8;
	*(device u64 *)(p_29) = hi_6;
	// maths.go:57
	const i64 v30 = (i64)((u64)v28 + (u64)(i64)1);
	if ((u64)(i64)v30 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v30, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_31 = out_2 + (i64)v30 * 8;
	*(device u64 *)(p_31) = s_9;
	// maths.go:58
	const i64 v32 = (i64)((u64)v28 + (u64)(i64)2);
	if ((u64)(i64)v32 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v32, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_33 = out_2 + (i64)v32 * 8;
	*(device u64 *)(p_33) = d_16;
	// maths.go:59
	const i64 v34 = (i64)((u64)v28 + (u64)(i64)3);
	if ((u64)(i64)v34 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v34, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_35 = out_2 + (i64)v34 * 8;
	*(device u64 *)(p_35) = e_23;
	// maths.go:60
	const u64 v36 = (u64)h32_26;
	const u64 v37 = (u64)((u64)v36 << 32);
	const u64 v38 = (u64)l32_27;
	const u64 v39 = v37 | v38;
	const i64 v40 = (i64)((u64)v28 + (u64)(i64)4);
	if ((u64)(i64)v40 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v40, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_41 = out_2 + (i64)v40 * 8;
	*(device u64 *)(p_41) = v39;
	// maths.go:61
}

// elementary32
typedef struct { u64 w[15]; } dc_block;
constant u32 t_mathlib_twoOverPi_0[44] = {
	0x0, 0x0, 0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0, 0x6492eea, 0x9d1921c, 0xfe1deb1c, 0xb129a73e,
	0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f, 0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d,
	0x7527bac7, 0xebe5f17b, 0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046, 0xfc7b6bab, 0xf0cfbc20, 0x9af4361d, 0xa9e39161, 0x5ee61b08
};
constant u32 t_mathlib_powF32Inverse_1[16] = {
	0x3fb00000, 0x3fac0000, 0x3fa40000, 0x3f9c0000, 0x3f980000, 0x3f940000, 0x3f8c0000, 0x3f880000, 0x3f840000, 0x3f800000, 0x3f700000, 0x3f640000, 0x3f580000, 0x3f4c0000, 0x3f440000, 0x3f380000
};
constant u32 t_mathlib_powF32LogLow_2[16] = {
	0xb69f0197, 0x36a0463c, 0x36f19318, 0xb5f561c1, 0xb635c813, 0x3687492c, 0x369dcc96, 0x3510536f, 0xb6d3758f, 0x0, 0x3492d9f7, 0xb68f5801, 0xb69d5be7, 0xb589a627, 0x36c055fe, 0xb6201ac7
};
constant u32 t_mathlib_powF32LogHigh_3[16] = {
	0xbeeb3a00, 0xbeda4000, 0xbeb71200, 0xbe922000, 0xbe7de000, 0xbe567c00, 0xbe046400, 0xbdb32000, 0xbd35d000, 0x0, 0x3dbeb000, 0x3e2b2000, 0x3e7b0000, 0x3ea7b800, 0x3ec54400, 0x3ef3f000
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
static inline f32 dc_max_f32(f32 a, f32 b) { return a > b ? a : b > a ? b : a == b ? as_f32(as_u32(a) & as_u32(b)) : as_f32(0x7fc00000u); }
static inline f32 dc_min_f32(f32 a, f32 b) { return a < b ? a : b < a ? b : a == b ? as_f32(as_u32(a) | as_u32(b)) : as_f32(0x7fc00000u); }

kernel void k_elementary32(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const constant u8 *const pt_mathlib_twoOverPi_0 = (const constant u8 *)t_mathlib_twoOverPi_0;
	const constant u8 *const pt_mathlib_powF32Inverse_1 = (const constant u8 *)t_mathlib_powF32Inverse_1;
	const constant u8 *const pt_mathlib_powF32LogLow_2 = (const constant u8 *)t_mathlib_powF32LogLow_2;
	const constant u8 *const pt_mathlib_powF32LogHigh_3 = (const constant u8 *)t_mathlib_powF32LogHigh_3;
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
	// maths.go:67
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:68
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const f32 x_3 = *(const device f32 *)(p_2);
	// maths.go:69
	const f32 s_4 = fma(x_3, 1.442695f, 1.2582912e+07f);
	const f32 n_5 = s_4 - 1.2582912e+07f;
	const f32 v6 = fma(n_5, (-0.6931472f), x_3);
	const f32 v7 = fma(n_5, 1.9046542e-09f, v6);
	const f32 p_8 = fma(v7, 0.0013821055f, 0.008368675f);
	const f32 p_9 = fma(p_8, v7, 0.041668262f);
	const f32 p_10 = fma(p_9, v7, 0.16666521f);
	const f32 p_11 = fma(p_10, v7, 0.49999994f);
	const f32 p_12 = fma(p_11, v7, 1.0f);
	const f32 v13 = fma(p_12, v7, 1.0f);
	const u32 v14 = (u32)as_u32(s_4);
	const u32 v15 = (u32)as_u32(v13);
	const u32 v16 = (u32)((u32)v14 << 23);
	const u32 v17 = v15 + v16;
	const f32 y_18 = as_f32((u32)v17);
	const u32 b_19 = (u32)as_u32(x_3);
	const u32 v20 = b_19 & 2147483647u;
	const i32 v21 = (i32)v20;
	const bool v22 = v21 > 1118699520;
	f32 y_23;
	if (v22) {
		const f32 v24 = dc_max_f32(x_3, (-120.0f));
		const f32 v25 = dc_min_f32(v24, 120.0f);
		const f32 t_26 = fma(v25, 1.442695f, 1.2582912e+07f);
		const f32 n_27 = t_26 - 1.2582912e+07f;
		const f32 v28 = fma(n_27, (-0.6931472f), v25);
		const f32 v29 = fma(n_27, 1.9046542e-09f, 0.0f);
		const f32 r_30 = v28 + v29;
		const f32 p_31 = fma(r_30, 0.0013821055f, 0.008368675f);
		const f32 p_32 = fma(p_31, r_30, 0.041668262f);
		const f32 p_33 = fma(p_32, r_30, 0.16666521f);
		const f32 p_34 = fma(p_33, r_30, 0.49999994f);
		const f32 p_35 = fma(p_34, r_30, 1.0f);
		const f32 v36 = fma(p_35, r_30, 1.0f);
		const u32 v37 = (u32)as_u32(t_26);
		const i32 v38 = (i32)v37;
		const i32 v39 = (i32)((u32)v38 + (u32)(-1262485504));
		const i32 half_40 = v39 >> 1;
		const i32 v41 = (i32)((u32)half_40 + (u32)127);
		const u32 v42 = (u32)v41;
		const u32 v43 = (u32)((u32)v42 << 23);
		const f32 v44 = as_f32((u32)v43);
		const i32 v45 = (i32)((u32)v39 - (u32)half_40);
		const i32 v46 = (i32)((u32)v45 + (u32)127);
		const u32 v47 = (u32)v46;
		const u32 v48 = (u32)((u32)v47 << 23);
		const f32 v49 = as_f32((u32)v48);
		const f32 v50 = v36 * v44;
		const f32 v51 = v50 * v49;
		y_23 = v51;
	} else {
		y_23 = y_18;
	}
	const i64 v52 = (i64)((u64)i_1 << 3);
	if ((u64)(i64)v52 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v52, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_53 = out_1 + (i64)v52 * 4;
	*(device f32 *)(p_53) = y_23;
	// maths.go:70
	const u32 t_54 = b_19 - 1060439283u;
	const u32 v55 = t_54 & 4286578688u;
	const u32 v56 = b_19 - v55;
	const f32 v57 = as_f32((u32)v56);
	const i32 v58 = (i32)t_54;
	const i32 v59 = v58 >> 23;
	const f32 v60 = (f32)v59;
	const f32 v61 = v57 - 1.0f;
	const f32 p_62 = fma(v61, 0.08695263f, (-0.14266005f));
	const f32 p_63 = fma(p_62, v61, 0.14915834f);
	const f32 p_64 = fma(p_63, v61, (-0.16577807f));
	const f32 p_65 = fma(p_64, v61, 0.19962989f);
	const f32 p_66 = fma(p_65, v61, (-0.2500133f));
	const f32 p_67 = fma(p_66, v61, 0.33333912f);
	const f32 v68 = fma(p_67, v61, (-0.5f));
	const f32 v69 = v61 * v61;
	const f32 v70 = fma(v69, v68, v61);
	const f32 v71 = fma(v60, 0.6931472f, v70);
	const u32 v72 = b_19 + 2139095040u;
	const i32 v73 = (i32)v72;
	const bool v74 = v73 > (-16777217);
	f32 y_75;
	if (v74) {
		const f32 v76 = x_3 * 3.3554432e+07f;
		const u32 b_77 = (u32)as_u32(v76);
		const u32 t_78 = b_77 - 1060439283u;
		const u32 v79 = t_78 & 4286578688u;
		const u32 v80 = b_77 - v79;
		const f32 v81 = as_f32((u32)v80);
		const i32 v82 = (i32)t_78;
		const i32 v83 = v82 >> 23;
		const f32 v84 = (f32)v83;
		const f32 v85 = v81 - 1.0f;
		const f32 v86 = v84 - 25.0f;
		const f32 p_87 = fma(v85, 0.08695263f, (-0.14266005f));
		const f32 p_88 = fma(p_87, v85, 0.14915834f);
		const f32 p_89 = fma(p_88, v85, (-0.16577807f));
		const f32 p_90 = fma(p_89, v85, 0.19962989f);
		const f32 p_91 = fma(p_90, v85, (-0.2500133f));
		const f32 p_92 = fma(p_91, v85, 0.33333912f);
		const f32 v93 = fma(p_92, v85, (-0.5f));
		const f32 v94 = v85 * v85;
		const f32 v95 = fma(v94, v93, v85);
		const f32 v96 = fma(v86, 0.6931472f, v95);
		const bool v97 = x_3 == 0.0f;
		const bool v98 = x_3 > 0.0f;
		const bool v99 = x_3 > 3.4028235e+38f;
		const f32 v100 = v99 ? x_3 : v96;
		const f32 v101 = v98 ? v100 : as_f32(0x7fc00000u);
		const f32 v102 = v97 ? as_f32(0xff800000u) : v101;
		y_75 = v102;
	} else {
		y_75 = v71;
	}
	const i64 v103 = (i64)((u64)v52 + (u64)(i64)1);
	if ((u64)(i64)v103 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v103, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_104 = out_1 + (i64)v103 * 4;
	*(device f32 *)(p_104) = y_75;
	// maths.go:71
	const f32 t_105 = fma(x_3, 0.31830987f, 1.2582912e+07f);
	const f32 f_106 = t_105 - 1.2582912e+07f;
	const f32 v107 = fma(f_106, (-3.1415925f), x_3);
	const f32 v108 = fma(f_106, (-1.5099579e-07f), v107);
	const f32 r_109 = fma(f_106, (-1.0780605e-14f), v108);
	const f32 z_110 = r_109 * r_109;
	const f32 p_111 = fma(z_110, 2.6057623e-06f, (-0.00019809813f));
	const f32 p_112 = fma(p_111, z_110, 0.008333066f);
	const f32 p_113 = fma(p_112, z_110, (-0.16666658f));
	const f32 v114 = fma(z_110, p_113, 7.888609e-31f);
	const f32 v115 = fma(r_109, v114, r_109);
	const u32 v116 = (u32)as_u32(v115);
	const u32 v117 = (u32)as_u32(t_105);
	const u32 v118 = (u32)((u32)v117 << 31);
	const u32 v119 = v116 ^ v118;
	const f32 v120 = as_f32((u32)v119);
	const bool v121 = v21 > 1191182335;
	f32 y_122;
	if (v121) {
		const u32 v123 = b_19 & 8388607u;
		const u32 v124 = v123 | 8388608u;
		const u64 m_125 = (u64)v124;
		const u32 v126 = b_19 >> 23;
		const u32 v127 = v126 & 255u;
		const u32 v128 = v127 - 142u;
		const u32 v129 = v128 + 64u;
		const u32 at_130 = v129 - 10u;
		const u32 w_131 = at_130 >> 5;
		const u32 s_132 = at_130 & 31u;
		if ((u64)w_131 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)w_131, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_133 = pt_mathlib_twoOverPi_0 + (i64)w_131 * 4;
		const u32 v134 = *(const constant u32 *)(p_133);
		const u64 w0_135 = (u64)v134;
		const u32 v136 = w_131 + 1u;
		if ((u64)v136 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v136, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_137 = pt_mathlib_twoOverPi_0 + (i64)v136 * 4;
		const u32 v138 = *(const constant u32 *)(p_137);
		const u64 w1_139 = (u64)v138;
		const u32 v140 = w_131 + 2u;
		if ((u64)v140 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v140, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_141 = pt_mathlib_twoOverPi_0 + (i64)v140 * 4;
		const u32 v142 = *(const constant u32 *)(p_141);
		const u64 w2_143 = (u64)v142;
		const u32 v144 = w_131 + 3u;
		if ((u64)v144 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v144, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_145 = pt_mathlib_twoOverPi_0 + (i64)v144 * 4;
		const u32 v146 = *(const constant u32 *)(p_145);
		const u64 w3_147 = (u64)v146;
		const u64 v148 = (u64)((u64)w2_143 << 32);
		const u64 v149 = v148 | w3_147;
		const u64 v150 = s_132 < 64 ? (u64)((u64)v149 << s_132) : (u64)0;
		const u64 v151 = v150 >> 32;
		const u64 v152 = v151 & (u64)0xffffffff;
		const u64 p2_153 = m_125 * v152;
		const u64 v154 = (u64)((u64)w1_139 << 32);
		const u64 v155 = v154 | w2_143;
		const u64 v156 = s_132 < 64 ? (u64)((u64)v155 << s_132) : (u64)0;
		const u64 v157 = v156 >> 32;
		const u64 v158 = v157 & (u64)0xffffffff;
		const u64 v159 = m_125 * v158;
		const u64 v160 = p2_153 >> 32;
		const u64 p1_161 = v159 + v160;
		const u64 v162 = (u64)((u64)w0_135 << 32);
		const u64 v163 = v162 | w1_139;
		const u64 v164 = s_132 < 64 ? (u64)((u64)v163 << s_132) : (u64)0;
		const u64 v165 = v164 >> 32;
		const u64 v166 = v165 & (u64)0xffffffff;
		const u64 v167 = m_125 * v166;
		const u64 v168 = p1_161 >> 32;
		const u64 p0_169 = v167 + v168;
		const u64 v170 = (u64)((u64)p0_169 << 32);
		const u64 v171 = p1_161 & (u64)0xffffffff;
		const u64 at_172 = v170 | v171;
		const u64 v173 = (u64)((u64)at_172 << 1);
		const i64 v174 = (i64)v173;
		const f32 f_175 = (f32)v174;
		const f32 v176 = f_175 * 8.185498e-27f;
		const f32 v177 = fma(f_175, 1.7030607e-19f, v176);
		const f32 z_178 = v177 * v177;
		const f32 p_179 = fma(z_178, 2.6057623e-06f, (-0.00019809813f));
		const f32 p_180 = fma(p_179, z_178, 0.008333066f);
		const f32 p_181 = fma(p_180, z_178, (-0.16666658f));
		const f32 v182 = fma(z_178, p_181, 7.888609e-31f);
		const f32 v183 = fma(v177, v182, v177);
		const bool v184 = v21 > 2139095039;
		f32 y_185;
		if (v184) {
			const f32 v186 = x_3 - x_3;
			y_185 = v186;
		} else {
			const u32 v187 = (u32)as_u32(v183);
			const u64 v188 = at_172 + (u64)0x4000000000000000;
			const u64 v189 = v188 >> 63;
			const u32 v190 = (u32)v189;
			const u32 v191 = (u32)((u32)v190 << 31);
			const u32 v192 = v187 ^ v191;
			const f32 v193 = as_f32((u32)v192);
			y_185 = v193;
		}
		const bool v194 = x_3 < 0.0f;
		const f32 v195 = as_f32(as_u32(y_185) ^ 0x80000000u);
		const f32 y_196 = v194 ? v195 : y_185;
		y_122 = y_196;
	} else {
		y_122 = v120;
	}
	const i64 v197 = (i64)((u64)v52 + (u64)(i64)2);
	if ((u64)(i64)v197 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v197, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_198 = out_1 + (i64)v197 * 4;
	*(device f32 *)(p_198) = y_122;
	// maths.go:72
	const f32 v199 = fma(x_3, 0.31830987f, 0.5f);
	const f32 t_200 = v199 + 1.2582912e+07f;
	const f32 v201 = t_200 - 1.2582912e+07f;
	const f32 f_202 = v201 - 0.5f;
	const f32 v203 = fma(f_202, (-3.1415925f), x_3);
	const f32 v204 = fma(f_202, (-1.5099579e-07f), v203);
	const f32 r_205 = fma(f_202, (-1.0780605e-14f), v204);
	const f32 z_206 = r_205 * r_205;
	const f32 p_207 = fma(z_206, 2.6057623e-06f, (-0.00019809813f));
	const f32 p_208 = fma(p_207, z_206, 0.008333066f);
	const f32 p_209 = fma(p_208, z_206, (-0.16666658f));
	const f32 v210 = fma(z_206, p_209, 7.888609e-31f);
	const f32 v211 = fma(r_205, v210, r_205);
	const u32 v212 = (u32)as_u32(v211);
	const u32 v213 = (u32)as_u32(t_200);
	const u32 v214 = (u32)((u32)v213 << 31);
	const u32 v215 = v212 ^ v214;
	const f32 v216 = as_f32((u32)v215);
	f32 y_217;
	if (v121) {
		const u32 v218 = b_19 & 8388607u;
		const u32 v219 = v218 | 8388608u;
		const u64 m_220 = (u64)v219;
		const u32 v221 = b_19 >> 23;
		const u32 v222 = v221 & 255u;
		const u32 v223 = v222 - 142u;
		const u32 v224 = v223 + 64u;
		const u32 at_225 = v224 - 10u;
		const u32 w_226 = at_225 >> 5;
		const u32 s_227 = at_225 & 31u;
		if ((u64)w_226 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)w_226, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_228 = pt_mathlib_twoOverPi_0 + (i64)w_226 * 4;
		const u32 v229 = *(const constant u32 *)(p_228);
		const u64 w0_230 = (u64)v229;
		const u32 v231 = w_226 + 1u;
		if ((u64)v231 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v231, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_232 = pt_mathlib_twoOverPi_0 + (i64)v231 * 4;
		const u32 v233 = *(const constant u32 *)(p_232);
		const u64 w1_234 = (u64)v233;
		const u32 v235 = w_226 + 2u;
		if ((u64)v235 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v235, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_236 = pt_mathlib_twoOverPi_0 + (i64)v235 * 4;
		const u32 v237 = *(const constant u32 *)(p_236);
		const u64 w2_238 = (u64)v237;
		const u32 v239 = w_226 + 3u;
		if ((u64)v239 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v239, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_240 = pt_mathlib_twoOverPi_0 + (i64)v239 * 4;
		const u32 v241 = *(const constant u32 *)(p_240);
		const u64 w3_242 = (u64)v241;
		const u64 v243 = (u64)((u64)w2_238 << 32);
		const u64 v244 = v243 | w3_242;
		const u64 v245 = s_227 < 64 ? (u64)((u64)v244 << s_227) : (u64)0;
		const u64 v246 = v245 >> 32;
		const u64 v247 = v246 & (u64)0xffffffff;
		const u64 p2_248 = m_220 * v247;
		const u64 v249 = (u64)((u64)w1_234 << 32);
		const u64 v250 = v249 | w2_238;
		const u64 v251 = s_227 < 64 ? (u64)((u64)v250 << s_227) : (u64)0;
		const u64 v252 = v251 >> 32;
		const u64 v253 = v252 & (u64)0xffffffff;
		const u64 v254 = m_220 * v253;
		const u64 v255 = p2_248 >> 32;
		const u64 p1_256 = v254 + v255;
		const u64 v257 = (u64)((u64)w0_230 << 32);
		const u64 v258 = v257 | w1_234;
		const u64 v259 = s_227 < 64 ? (u64)((u64)v258 << s_227) : (u64)0;
		const u64 v260 = v259 >> 32;
		const u64 v261 = v260 & (u64)0xffffffff;
		const u64 v262 = m_220 * v261;
		const u64 v263 = p1_256 >> 32;
		const u64 p0_264 = v262 + v263;
		const u64 v265 = (u64)((u64)p0_264 << 32);
		const u64 v266 = p1_256 & (u64)0xffffffff;
		const u64 v267 = v265 | v266;
		const u64 at_268 = v267 + (u64)0x4000000000000000;
		const u64 v269 = (u64)((u64)at_268 << 1);
		const i64 v270 = (i64)v269;
		const f32 f_271 = (f32)v270;
		const f32 v272 = f_271 * 8.185498e-27f;
		const f32 v273 = fma(f_271, 1.7030607e-19f, v272);
		const f32 z_274 = v273 * v273;
		const f32 p_275 = fma(z_274, 2.6057623e-06f, (-0.00019809813f));
		const f32 p_276 = fma(p_275, z_274, 0.008333066f);
		const f32 p_277 = fma(p_276, z_274, (-0.16666658f));
		const f32 v278 = fma(z_274, p_277, 7.888609e-31f);
		const f32 v279 = fma(v273, v278, v273);
		const bool v280 = v21 > 2139095039;
		f32 y_281;
		if (v280) {
			const f32 v282 = x_3 - x_3;
			y_281 = v282;
		} else {
			const u32 v283 = (u32)as_u32(v279);
			const u64 v284 = v267 + (u64)0x8000000000000000;
			const u64 v285 = v284 >> 63;
			const u32 v286 = (u32)v285;
			const u32 v287 = (u32)((u32)v286 << 31);
			const u32 v288 = v283 ^ v287;
			const f32 v289 = as_f32((u32)v288);
			y_281 = v289;
		}
		y_217 = y_281;
	} else {
		y_217 = v216;
	}
	const i64 v290 = (i64)((u64)v52 + (u64)(i64)3);
	if ((u64)(i64)v290 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v290, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_291 = out_1 + (i64)v290 * 4;
	*(device f32 *)(p_291) = y_217;
	// maths.go:73
	const f32 v292 = as_f32(as_u32(x_3) ^ 0x80000000u);
	const f32 a_293 = dc_max_f32(x_3, v292);
	const bool v294 = a_293 > 0.55f;
	f32 v295;
	if (v294) {
		const f32 v296 = dc_min_f32(a_293, 20.0f);
		const f32 v297 = v296 * 2.0f;
		const f32 s_298 = fma(v297, 1.442695f, 1.2582912e+07f);
		const f32 n_299 = s_298 - 1.2582912e+07f;
		const f32 v300 = fma(n_299, (-0.6931472f), v297);
		const f32 v301 = fma(n_299, 1.9046542e-09f, v300);
		const f32 p_302 = fma(v301, 0.0013821055f, 0.008368675f);
		const f32 p_303 = fma(p_302, v301, 0.041668262f);
		const f32 p_304 = fma(p_303, v301, 0.16666521f);
		const f32 p_305 = fma(p_304, v301, 0.49999994f);
		const f32 p_306 = fma(p_305, v301, 1.0f);
		const f32 v307 = fma(p_306, v301, 1.0f);
		const u32 v308 = (u32)as_u32(s_298);
		const u32 v309 = (u32)as_u32(v307);
		const u32 v310 = (u32)((u32)v308 << 23);
		const u32 v311 = v309 + v310;
		const f32 y_312 = as_f32((u32)v311);
		const u32 v313 = (u32)as_u32(v297);
		const u32 v314 = v313 & 2147483647u;
		const i32 v315 = (i32)v314;
		const bool v316 = v315 > 1118699520;
		f32 y_317;
		if (v316) {
			const f32 v318 = dc_max_f32(v297, (-120.0f));
			const f32 v319 = dc_min_f32(v318, 120.0f);
			const f32 t_320 = fma(v319, 1.442695f, 1.2582912e+07f);
			const f32 n_321 = t_320 - 1.2582912e+07f;
			const f32 v322 = fma(n_321, (-0.6931472f), v319);
			const f32 v323 = fma(n_321, 1.9046542e-09f, 0.0f);
			const f32 r_324 = v322 + v323;
			const f32 p_325 = fma(r_324, 0.0013821055f, 0.008368675f);
			const f32 p_326 = fma(p_325, r_324, 0.041668262f);
			const f32 p_327 = fma(p_326, r_324, 0.16666521f);
			const f32 p_328 = fma(p_327, r_324, 0.49999994f);
			const f32 p_329 = fma(p_328, r_324, 1.0f);
			const f32 v330 = fma(p_329, r_324, 1.0f);
			const u32 v331 = (u32)as_u32(t_320);
			const i32 v332 = (i32)v331;
			const i32 v333 = (i32)((u32)v332 + (u32)(-1262485504));
			const i32 half_334 = v333 >> 1;
			const i32 v335 = (i32)((u32)half_334 + (u32)127);
			const u32 v336 = (u32)v335;
			const u32 v337 = (u32)((u32)v336 << 23);
			const f32 v338 = as_f32((u32)v337);
			const i32 v339 = (i32)((u32)v333 - (u32)half_334);
			const i32 v340 = (i32)((u32)v339 + (u32)127);
			const u32 v341 = (u32)v340;
			const u32 v342 = (u32)((u32)v341 << 23);
			const f32 v343 = as_f32((u32)v342);
			const f32 v344 = v330 * v338;
			const f32 v345 = v344 * v343;
			y_317 = v345;
		} else {
			y_317 = y_312;
		}
		const f32 v346 = y_317 + 1.0f;
		const f32 v347 = 2.0f / v346;
		const f32 y_348 = 1.0f - v347;
		const bool v349 = x_3 < 0.0f;
		const f32 v350 = as_f32(as_u32(y_348) ^ 0x80000000u);
		const f32 v351 = v349 ? v350 : y_348;
		v295 = v351;
	} else {
		const f32 z_352 = x_3 * x_3;
		const f32 p_353 = fma(z_352, (-0.0062174113f), 0.02103547f);
		const f32 p_354 = fma(p_353, z_352, (-0.05384469f));
		const f32 p_355 = fma(p_354, z_352, 0.13332528f);
		const f32 p_356 = fma(p_355, z_352, (-0.33333316f));
		const bool v357 = x_3 == 0.0f;
		const f32 v358 = x_3 * z_352;
		const f32 v359 = v358 * p_356;
		const f32 v360 = x_3 + v359;
		const f32 v361 = v357 ? x_3 : v360;
		v295 = v361;
	}
	const i64 v362 = (i64)((u64)v52 + (u64)(i64)4);
	if ((u64)(i64)v362 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v362, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_363 = out_1 + (i64)v362 * 4;
	*(device f32 *)(p_363) = v295;
	// maths.go:74
	const u32 t_364 = b_19 - 1060372480u;
	const u32 v365 = t_364 >> 19;
	const u32 i_366 = v365 & 15u;
	const i32 v367 = (i32)t_364;
	const i32 v368 = v367 >> 23;
	const f32 k_369 = (f32)v368;
	const u32 v370 = t_364 & 4286578688u;
	const u32 v371 = b_19 - v370;
	const f32 v372 = as_f32((u32)v371);
	const constant u8 *const p_373 = pt_mathlib_powF32Inverse_1 + (i64)i_366 * 4;
	const f32 v374 = *(const constant f32 *)(p_373);
	const f32 r_375 = fma(v372, v374, (-1.0f));
	const f32 g_376 = fma(r_375, (-0.7213475f), 1.442695f);
	const f32 v377 = 1.442695f - g_376;
	const f32 v378 = fma(r_375, (-0.7213475f), v377);
	const f32 low_379 = v378 + 1.925963e-08f;
	const f32 p_380 = fma(r_375, (-0.23778614f), 0.2890847f);
	const f32 p_381 = fma(p_380, r_375, (-0.36068484f));
	const f32 p_382 = fma(p_381, r_375, 0.48089808f);
	const f32 h_383 = r_375 * g_376;
	const f32 v384 = as_f32(as_u32(h_383) ^ 0x80000000u);
	const f32 v385 = fma(r_375, g_376, v384);
	const f32 e_386 = fma(r_375, low_379, v385);
	const f32 v387 = r_375 * r_375;
	const f32 v388 = v387 * r_375;
	const f32 v389 = fma(v388, p_382, e_386);
	const constant u8 *const p_390 = pt_mathlib_powF32LogLow_2 + (i64)i_366 * 4;
	const f32 v391 = *(const constant f32 *)(p_390);
	const f32 e_392 = v389 + v391;
	const constant u8 *const p_393 = pt_mathlib_powF32LogHigh_3 + (i64)i_366 * 4;
	const f32 v394 = *(const constant f32 *)(p_393);
	const f32 t1_395 = k_369 + v394;
	const f32 hi_396 = t1_395 + h_383;
	const f32 v397 = t1_395 - hi_396;
	const f32 v398 = v397 + h_383;
	const f32 v399 = v398 + e_392;
	const f32 p_400 = hi_396 * 1.5f;
	const f32 s_401 = p_400 + 1.2582912e+07f;
	const f32 v402 = as_f32(as_u32(p_400) ^ 0x80000000u);
	const f32 v403 = fma(hi_396, 1.5f, v402);
	const f32 v404 = fma(v399, 1.5f, v403);
	const f32 v405 = s_401 - 1.2582912e+07f;
	const f32 v406 = p_400 - v405;
	const f32 f_407 = v406 + v404;
	const f32 p_408 = fma(f_407, 0.00015328582f, 0.0013390987f);
	const f32 p_409 = fma(p_408, f_407, 0.009618501f);
	const f32 p_410 = fma(p_409, f_407, 0.055503596f);
	const f32 p_411 = fma(p_410, f_407, 0.24022648f);
	const f32 p_412 = fma(p_411, f_407, 0.6931472f);
	const f32 v413 = fma(p_412, f_407, 1.0f);
	const u32 v414 = (u32)as_u32(v413);
	const u32 v415 = (u32)as_u32(s_401);
	const u32 v416 = (u32)((u32)v415 << 23);
	const u32 v417 = v414 + v416;
	const f32 r_418 = as_f32((u32)v417);
	const u32 v419 = (u32)as_u32(p_400);
	const u32 v420 = v419 & 2147483647u;
	const i32 v421 = (i32)v420;
	const bool v422 = v421 > 1123745792;
	const bool v423 = v74 || v422;
	f32 r_424;
	if (v423) {
		const bool v425 = x_3 == 1.0f;
		f32 r_426;
		if (v425) {
			r_426 = 1.0f;
		} else {
			const bool v427 = x_3 != x_3;
			f32 r_428;
			if (v427) {
				r_428 = as_f32(0x7fc00000u);
			} else {
				const f32 v429 = as_f32(as_u32(x_3) & 0x7fffffffu);
				const bool v430 = v429 == 0.0f;
				const bool v431 = v429 > 3.4028235e+38f;
				const bool v432 = v430 || v431;
				f32 r_433;
				if (v432) {
					const bool v434 = a_293 == 1.0f;
					const bool v435 = a_293 > 1.0f;
					const f32 r_436 = v435 ? as_f32(0x7f800000u) : 0.0f;
					const f32 v437 = v434 ? 1.0f : r_436;
					r_433 = v437;
				} else {
					const bool v438 = x_3 < 0.0f;
					f32 r_439;
					if (v438) {
						r_439 = as_f32(0x7fc00000u);
					} else {
						const bool v440 = v429 < 1.1754944e-38f;
						const f32 scale_441 = v440 ? 3.3554432e+07f : 1.0f;
						const f32 shift_442 = v440 ? 25.0f : 0.0f;
						const f32 v443 = v429 * scale_441;
						const u32 b_444 = (u32)as_u32(v443);
						const u32 t_445 = b_444 - 1060372480u;
						const u32 v446 = t_445 >> 19;
						const u32 i_447 = v446 & 15u;
						const i32 v448 = (i32)t_445;
						const i32 v449 = v448 >> 23;
						const f32 v450 = (f32)v449;
						const f32 k_451 = v450 - shift_442;
						const u32 v452 = t_445 & 4286578688u;
						const u32 v453 = b_444 - v452;
						const f32 v454 = as_f32((u32)v453);
						const constant u8 *const p_455 = pt_mathlib_powF32Inverse_1 + (i64)i_447 * 4;
						const f32 v456 = *(const constant f32 *)(p_455);
						const f32 r_457 = fma(v454, v456, (-1.0f));
						const f32 g_458 = fma(r_457, (-0.7213475f), 1.442695f);
						const f32 v459 = 1.442695f - g_458;
						const f32 v460 = fma(r_457, (-0.7213475f), v459);
						const f32 low_461 = v460 + 1.925963e-08f;
						const f32 p_462 = fma(r_457, (-0.23778614f), 0.2890847f);
						const f32 p_463 = fma(p_462, r_457, (-0.36068484f));
						const f32 p_464 = fma(p_463, r_457, 0.48089808f);
						const f32 h_465 = r_457 * g_458;
						const f32 v466 = as_f32(as_u32(h_465) ^ 0x80000000u);
						const f32 v467 = fma(r_457, g_458, v466);
						const f32 e_468 = fma(r_457, low_461, v467);
						const f32 v469 = r_457 * r_457;
						const f32 v470 = v469 * r_457;
						const f32 v471 = fma(v470, p_464, e_468);
						const constant u8 *const p_472 = pt_mathlib_powF32LogLow_2 + (i64)i_447 * 4;
						const f32 v473 = *(const constant f32 *)(p_472);
						const f32 e_474 = v471 + v473;
						const constant u8 *const p_475 = pt_mathlib_powF32LogHigh_3 + (i64)i_447 * 4;
						const f32 v476 = *(const constant f32 *)(p_475);
						const f32 t1_477 = k_451 + v476;
						const f32 hi_478 = t1_477 + h_465;
						const f32 v479 = t1_477 - hi_478;
						const f32 v480 = v479 + h_465;
						const f32 v481 = v480 + e_474;
						const f32 p_482 = hi_478 * 1.5f;
						const f32 v483 = as_f32(as_u32(p_482) ^ 0x80000000u);
						const f32 v484 = fma(hi_478, 1.5f, v483);
						const f32 e_485 = fma(v481, 1.5f, v484);
						const f32 v486 = as_f32(as_u32(p_482) & 0x7fffffffu);
						const bool v487 = v486 > 180.0f;
						const f32 v488 = dc_max_f32(p_482, (-180.0f));
						const f32 p_489 = dc_min_f32(v488, 180.0f);
						const f32 p_490 = v487 ? p_489 : p_482;
						const f32 e_491 = v487 ? 0.0f : e_485;
						const f32 t_492 = p_490 + 1.2582912e+07f;
						const f32 v493 = t_492 - 1.2582912e+07f;
						const f32 v494 = p_490 - v493;
						const f32 v495 = v494 + e_491;
						const f32 p_496 = fma(v495, 0.00015328582f, 0.0013390987f);
						const f32 p_497 = fma(p_496, v495, 0.009618501f);
						const f32 p_498 = fma(p_497, v495, 0.055503596f);
						const f32 p_499 = fma(p_498, v495, 0.24022648f);
						const f32 p_500 = fma(p_499, v495, 0.6931472f);
						const f32 v501 = fma(p_500, v495, 1.0f);
						const u32 v502 = (u32)as_u32(t_492);
						const i32 v503 = (i32)v502;
						const i32 v504 = (i32)((u32)v503 + (u32)(-1262485504));
						const i32 half_505 = v504 >> 1;
						const i32 v506 = (i32)((u32)half_505 + (u32)127);
						const u32 v507 = (u32)v506;
						const u32 v508 = (u32)((u32)v507 << 23);
						const f32 v509 = as_f32((u32)v508);
						const i32 v510 = (i32)((u32)v504 - (u32)half_505);
						const i32 v511 = (i32)((u32)v510 + (u32)127);
						const u32 v512 = (u32)v511;
						const u32 v513 = (u32)((u32)v512 << 23);
						const f32 v514 = as_f32((u32)v513);
						const f32 v515 = v501 * v509;
						const f32 r_516 = v515 * v514;
						r_439 = r_516;
					}
					r_433 = r_439;
				}
				r_428 = r_433;
			}
			r_426 = r_428;
		}
		r_424 = r_426;
	} else {
		r_424 = r_418;
	}
	const i64 v517 = (i64)((u64)v52 + (u64)(i64)5);
	if ((u64)(i64)v517 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v517, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_518 = out_1 + (i64)v517 * 4;
	*(device f32 *)(p_518) = r_424;
	// maths.go:75
	const f32 v519 = precise::sqrt(x_3);
	const i64 v520 = (i64)((u64)v52 + (u64)(i64)6);
	if ((u64)(i64)v520 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)v520, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_521 = out_1 + (i64)v520 * 4;
	*(device f32 *)(p_521) = v519;
	// maths.go:76
	const f32 v522 = 1.0f / v519;
	const i64 v523 = (i64)((u64)v52 + (u64)(i64)7);
	if ((u64)(i64)v523 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 16u, (i64)v523, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_524 = out_1 + (i64)v523 * 4;
	*(device f32 *)(p_524) = v522;
	// maths.go:77
}

// refused: maths.go:84: kernel elementary64: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: maths.go:100: kernel elementaryStrict: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: maths.go:121: kernel elementaryMore: needs float64 arithmetic, which the device does not have in Metal Shading Language

// narrowed
typedef struct { u64 w[15]; } dc_block;
constant u32 t_mathlib_twoOverPi_0[44] = {
	0x0, 0x0, 0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041, 0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0, 0x6492eea, 0x9d1921c, 0xfe1deb1c, 0xb129a73e,
	0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b, 0x1ff897ff, 0xde05980f, 0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d,
	0x7527bac7, 0xebe5f17b, 0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046, 0xfc7b6bab, 0xf0cfbc20, 0x9af4361d, 0xa9e39161, 0x5ee61b08
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

kernel void k_narrowed(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const constant u8 *const pt_mathlib_twoOverPi_0 = (const constant u8 *)t_mathlib_twoOverPi_0;
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
	// maths.go:149
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:150
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const f32 v3 = *(const device f32 *)(p_2);
	const f32 t_4 = fma(v3, 0.31830987f, 1.2582912e+07f);
	const f32 f_5 = t_4 - 1.2582912e+07f;
	const f32 v6 = fma(f_5, (-3.1415925f), v3);
	const f32 v7 = fma(f_5, (-1.5099579e-07f), v6);
	const f32 r_8 = fma(f_5, (-1.0780605e-14f), v7);
	const f32 z_9 = r_8 * r_8;
	const f32 p_10 = fma(z_9, 2.6057623e-06f, (-0.00019809813f));
	const f32 p_11 = fma(p_10, z_9, 0.008333066f);
	const f32 p_12 = fma(p_11, z_9, (-0.16666658f));
	const f32 v13 = fma(z_9, p_12, 7.888609e-31f);
	const f32 v14 = fma(r_8, v13, r_8);
	const u32 v15 = (u32)as_u32(v14);
	const u32 v16 = (u32)as_u32(t_4);
	const u32 v17 = (u32)((u32)v16 << 31);
	const u32 v18 = v15 ^ v17;
	const f32 v19 = as_f32((u32)v18);
	const u32 b_20 = (u32)as_u32(v3);
	const u32 v21 = b_20 & 2147483647u;
	const i32 v22 = (i32)v21;
	const bool v23 = v22 > 1191182335;
	f32 y_24;
	if (v23) {
		const u32 v25 = b_20 & 8388607u;
		const u32 v26 = v25 | 8388608u;
		const u64 m_27 = (u64)v26;
		const u32 v28 = b_20 >> 23;
		const u32 v29 = v28 & 255u;
		const u32 v30 = v29 - 142u;
		const u32 v31 = v30 + 64u;
		const u32 at_32 = v31 - 10u;
		const u32 w_33 = at_32 >> 5;
		const u32 s_34 = at_32 & 31u;
		if ((u64)w_33 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)w_33, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_35 = pt_mathlib_twoOverPi_0 + (i64)w_33 * 4;
		const u32 v36 = *(const constant u32 *)(p_35);
		const u64 w0_37 = (u64)v36;
		const u32 v38 = w_33 + 1u;
		if ((u64)v38 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v38, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_39 = pt_mathlib_twoOverPi_0 + (i64)v38 * 4;
		const u32 v40 = *(const constant u32 *)(p_39);
		const u64 w1_41 = (u64)v40;
		const u32 v42 = w_33 + 2u;
		if ((u64)v42 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v42, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_43 = pt_mathlib_twoOverPi_0 + (i64)v42 * 4;
		const u32 v44 = *(const constant u32 *)(p_43);
		const u64 w2_45 = (u64)v44;
		const u32 v46 = w_33 + 3u;
		if ((u64)v46 >= (u64)(i64)44) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v46, (i64)(i64)44, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_47 = pt_mathlib_twoOverPi_0 + (i64)v46 * 4;
		const u32 v48 = *(const constant u32 *)(p_47);
		const u64 w3_49 = (u64)v48;
		const u64 v50 = (u64)((u64)w2_45 << 32);
		const u64 v51 = v50 | w3_49;
		const u64 v52 = s_34 < 64 ? (u64)((u64)v51 << s_34) : (u64)0;
		const u64 v53 = v52 >> 32;
		const u64 v54 = v53 & (u64)0xffffffff;
		const u64 p2_55 = m_27 * v54;
		const u64 v56 = (u64)((u64)w1_41 << 32);
		const u64 v57 = v56 | w2_45;
		const u64 v58 = s_34 < 64 ? (u64)((u64)v57 << s_34) : (u64)0;
		const u64 v59 = v58 >> 32;
		const u64 v60 = v59 & (u64)0xffffffff;
		const u64 v61 = m_27 * v60;
		const u64 v62 = p2_55 >> 32;
		const u64 p1_63 = v61 + v62;
		const u64 v64 = (u64)((u64)w0_37 << 32);
		const u64 v65 = v64 | w1_41;
		const u64 v66 = s_34 < 64 ? (u64)((u64)v65 << s_34) : (u64)0;
		const u64 v67 = v66 >> 32;
		const u64 v68 = v67 & (u64)0xffffffff;
		const u64 v69 = m_27 * v68;
		const u64 v70 = p1_63 >> 32;
		const u64 p0_71 = v69 + v70;
		const u64 v72 = (u64)((u64)p0_71 << 32);
		const u64 v73 = p1_63 & (u64)0xffffffff;
		const u64 at_74 = v72 | v73;
		const u64 v75 = (u64)((u64)at_74 << 1);
		const i64 v76 = (i64)v75;
		const f32 f_77 = (f32)v76;
		const f32 v78 = f_77 * 8.185498e-27f;
		const f32 v79 = fma(f_77, 1.7030607e-19f, v78);
		const f32 z_80 = v79 * v79;
		const f32 p_81 = fma(z_80, 2.6057623e-06f, (-0.00019809813f));
		const f32 p_82 = fma(p_81, z_80, 0.008333066f);
		const f32 p_83 = fma(p_82, z_80, (-0.16666658f));
		const f32 v84 = fma(z_80, p_83, 7.888609e-31f);
		const f32 v85 = fma(v79, v84, v79);
		const bool v86 = v22 > 2139095039;
		f32 y_87;
		if (v86) {
			const f32 v88 = v3 - v3;
			y_87 = v88;
		} else {
			const u32 v89 = (u32)as_u32(v85);
			const u64 v90 = at_74 + (u64)0x4000000000000000;
			const u64 v91 = v90 >> 63;
			const u32 v92 = (u32)v91;
			const u32 v93 = (u32)((u32)v92 << 31);
			const u32 v94 = v89 ^ v93;
			const f32 v95 = as_f32((u32)v94);
			y_87 = v95;
		}
		const bool v96 = v3 < 0.0f;
		const f32 v97 = as_f32(as_u32(y_87) ^ 0x80000000u);
		const f32 y_98 = v96 ? v97 : y_87;
		y_24 = y_98;
	} else {
		y_24 = v19;
	}
	const i64 v99 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v99 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v99, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_100 = out_1 + (i64)v99 * 4;
	*(device f32 *)(p_100) = y_24;
	// maths.go:151
	const f32 v101 = *(const device f32 *)(p_2);
	const f32 v102 = floor(v101);
	const f32 v103 = as_f32(as_u32(v101) & 0x7fffffffu);
	const f32 v104 = v102 + v103;
	const i64 v105 = (i64)((u64)v99 + (u64)(i64)1);
	if ((u64)(i64)v105 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v105, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_106 = out_1 + (i64)v105 * 4;
	*(device f32 *)(p_106) = v104;
	// maths.go:152
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
	device u8 *const out_1 = a1_out + dc_b.w[11];
	const i64 out_1_len = (i64)dc_b.w[12];
	const i64 out_1_cap = (i64)dc_b.w[13];
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
	// maths.go:171
	const i64 i_1 = (i64)dc_global_x;
	// maths.go:172
	const u32 v2 = (u32)i_1;
	const u32 v3 = (u32)~v2;
	const u32 v4 = *(const constant u32 *)(key_0);
	const u32 v5 = *(const constant u32 *)(key_0 + 4);
	// github.com/dotcompute/dotcompute/kernel/rand/rand.go:22
	u32 c0_6;
	u32 c1_7;
	u32 c2_8;
	u32 c3_9;
	i32 i_10 = 0;
	u32 c0_11 = v2;
	u32 c1_12 = 1u;
	u32 c2_13 = 2u;
	u32 c3_14 = v3;
	u32 k0_15 = v4;
	u32 k1_16 = v5;
	for (;;) {
		const bool v17 = i_10 < 10;
		if (!v17) {
			c0_6 = c0_11;
			c1_7 = c1_12;
			c2_8 = c2_13;
			c3_9 = c3_14;
			break;
		}
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:23
		const u64 v18 = (u64)c0_11;
		const u64 p0_19 = v18 * (u64)0xd2511f53;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:24
		const u64 v20 = (u64)c2_13;
		const u64 p1_21 = v20 * (u64)0xcd9e8d57;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:25
		const u64 v22 = p1_21 >> 32;
		const u32 v23 = (u32)v22;
		const u32 v24 = v23 ^ c1_12;
		const u32 c0_25 = v24 ^ k0_15;
		const u32 c1_26 = (u32)p1_21;
		const u64 v27 = p0_19 >> 32;
		const u32 v28 = (u32)v27;
		const u32 v29 = v28 ^ c3_14;
		const u32 c2_30 = v29 ^ k1_16;
		const u32 c3_31 = (u32)p0_19;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:26
		const u32 k0_32 = k0_15 + 2654435769u;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:27
		const u32 k1_33 = k1_16 + 3144134277u;
		// github.com/dotcompute/dotcompute/kernel/rand/rand.go:22
		const i32 v34 = (i32)((u32)i_10 + (u32)1);
		i_10 = v34;
		c0_11 = c0_25;
		c1_12 = c1_26;
		c2_13 = c2_30;
		c3_14 = c3_31;
		k0_15 = k0_32;
		k1_16 = k1_33;
		continue;
	}
	// maths.go:173
	const u32 v35 = (u32)((u32)c1_7 << 1);
	const u32 v36 = c0_6 ^ v35;
	const u32 v37 = c2_8 >> 1;
	const u32 v38 = v36 ^ v37;
	const u32 v39 = v38 ^ c3_9;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_1 + (i64)i_1 * 4;
	*(device u32 *)(p_40) = v39;
	// maths.go:174
}

