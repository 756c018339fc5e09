// sliceForms
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

kernel void k_sliceForms(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
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
	// slices.go:9
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:10
	const bool bad_2 = i_1 < 0 || (i64)i_1 > (i64)a_0_len;
	const bool bad_3 = a_0_len < 0 || (i64)a_0_len > (i64)a_0_cap;
	if (bad_2 || bad_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_3 ? ((i64)a_0_len) : (bad_2 ? ((i64)i_1) : (0)), bad_3 ? ((i64)a_0_cap) : (bad_2 ? ((i64)a_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = a_0 + i_1;
	const i64 len_5 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 len_6 = (i64)((u64)a_0_cap - (u64)i_1);
	// slices.go:11
	const bool bad_7 = (i64)0 < 0 || (i64)(i64)0 > (i64)i_1;
	const bool bad_8 = i_1 < 0 || (i64)i_1 > (i64)a_0_cap;
	if (bad_7 || bad_8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_8 ? ((i64)i_1) : (bad_7 ? ((i64)(i64)0) : (0)), bad_8 ? ((i64)a_0_cap) : (bad_7 ? ((i64)i_1) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:12
	const i64 v9 = i_1 + (i64)2;
	const bool bad_10 = i_1 < 0 || (i64)i_1 > (i64)v9;
	const bool bad_11 = v9 < 0 || (i64)v9 > (i64)a_0_cap;
	if (bad_10 || bad_11) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, bad_11 ? ((i64)v9) : (bad_10 ? ((i64)i_1) : (0)), bad_11 ? ((i64)a_0_cap) : (bad_10 ? ((i64)v9) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_12 = a_0 + i_1;
	const i64 len_13 = (i64)((u64)v9 - (u64)i_1);
	const i64 len_14 = (i64)((u64)a_0_cap - (u64)i_1);
	// slices.go:13
	const i64 v15 = i_1 + (i64)2;
	const i64 v16 = i_1 + (i64)3;
	const bool bad_17 = i_1 < 0 || (i64)i_1 > (i64)v15;
	const bool bad_18 = v15 < 0 || (i64)v15 > (i64)v16;
	const bool bad_19 = v16 < 0 || (i64)v16 > (i64)a_0_cap;
	if (bad_17 || bad_18 || bad_19) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, bad_19 ? ((i64)v16) : (bad_18 ? ((i64)v15) : (bad_17 ? ((i64)i_1) : (0))), bad_19 ? ((i64)a_0_cap) : (bad_18 ? ((i64)v16) : (bad_17 ? ((i64)v15) : (0))), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_20 = a_0 + i_1;
	const i64 len_21 = (i64)((u64)v15 - (u64)i_1);
	const i64 len_22 = (i64)((u64)v16 - (u64)i_1);
	// slices.go:14
	const bool bad_23 = (i64)0 < 0 || (i64)(i64)0 > (i64)len_14;
	const bool bad_24 = len_14 < 0 || (i64)len_14 > (i64)len_14;
	if (bad_23 || bad_24) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, bad_24 ? ((i64)len_14) : (bad_23 ? ((i64)(i64)0) : (0)), bad_24 ? ((i64)len_14) : (bad_23 ? ((i64)len_14) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:15
	const bool bad_25 = (i64)1 < 0 || (i64)(i64)1 > (i64)(i64)1;
	const bool bad_26 = (i64)1 < 0 || (i64)(i64)1 > (i64)len_22;
	if (bad_25 || bad_26) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, bad_26 ? ((i64)(i64)1) : (bad_25 ? ((i64)(i64)1) : (0)), bad_26 ? ((i64)len_22) : (bad_25 ? ((i64)(i64)1) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 len_27 = (i64)((u64)(i64)1 - (u64)(i64)1);
	const i64 len_28 = (i64)((u64)len_22 - (u64)(i64)1);
	// slices.go:16
	const i64 v29 = (i64)12 * i_1;
	const i64 v30 = v29 + (i64)0;
	if ((u64)(i64)v30 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v30, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_31 = out_1 + v30;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_31 = len_5;
	// slices.go:17
	const i64 v32 = (i64)12 * i_1;
	const i64 v33 = v32 + (i64)1;
	if ((u64)(i64)v33 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v33, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_34 = out_1 + v33;
	*p_34 = len_6;
	// slices.go:18
	const i64 v35 = (i64)12 * i_1;
	const i64 v36 = v35 + (i64)2;
	if ((u64)(i64)v36 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v36, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_37 = out_1 + v36;
	*p_37 = i_1;
	// slices.go:19
	const i64 v38 = (i64)12 * i_1;
	const i64 v39 = v38 + (i64)3;
	if ((u64)(i64)v39 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v39, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_40 = out_1 + v39;
	*p_40 = a_0_cap;
	// slices.go:20
	const i64 v41 = (i64)12 * i_1;
	const i64 v42 = v41 + (i64)4;
	if ((u64)(i64)v42 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v42, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_43 = out_1 + v42;
	*p_43 = len_13;
	// slices.go:21
	const i64 v44 = (i64)12 * i_1;
	const i64 v45 = v44 + (i64)5;
	if ((u64)(i64)v45 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v45, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_46 = out_1 + v45;
	*p_46 = len_14;
	// slices.go:22
	const i64 v47 = (i64)12 * i_1;
	const i64 v48 = v47 + (i64)6;
	if ((u64)(i64)v48 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v48, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_49 = out_1 + v48;
	*p_49 = len_21;
	// slices.go:23
	const i64 v50 = (i64)12 * i_1;
	const i64 v51 = v50 + (i64)7;
	if ((u64)(i64)v51 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v51, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_52 = out_1 + v51;
	*p_52 = len_22;
	// slices.go:24
	const i64 v53 = (i64)12 * i_1;
	const i64 v54 = v53 + (i64)8;
	if ((u64)(i64)v54 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v54, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_55 = out_1 + v54;
	*p_55 = len_14;
	// slices.go:25
	const i64 v56 = (i64)12 * i_1;
	const i64 v57 = v56 + (i64)9;
	if ((u64)(i64)v57 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)v57, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_58 = out_1 + v57;
	*p_58 = len_27;
	// slices.go:26
	const i64 v59 = (i64)12 * i_1;
	const i64 v60 = v59 + (i64)10;
	if ((u64)(i64)v60 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 16u, (i64)v60, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_61 = out_1 + v60;
	*p_61 = len_28;
	// slices.go:27
	if ((u64)(i64)(i64)1 >= (u64)len_13) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 17u, (i64)(i64)1, (i64)len_13, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v62 = *(p_12 + 1);
	const i64 v63 = (i64)v62;
	const i64 v64 = len_14 - (i64)1;
	if ((u64)(i64)v64 >= (u64)len_14) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 18u, (i64)v64, (i64)len_14, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_65 = p_12 + v64;
	const i32 v66 = *p_65;
	const i64 v67 = (i64)v66;
	const i64 v68 = v63 + v67;
	const i64 v69 = (i64)12 * i_1;
	const i64 v70 = v69 + (i64)11;
	if ((u64)(i64)v70 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 19u, (i64)v70, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_71 = out_1 + v70;
	*p_71 = v68;
	// slices.go:28
}

// sliceWrites
typedef struct { u64 w[12]; } dc_block;
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

kernel void k_sliceWrites(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
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
	// slices.go:34
	const i64 g_1 = (i64)dc_global_x;
	// slices.go:35
	const i64 v2 = (i64)((u64)(i64)4 * (u64)g_1);
	const i64 v3 = (i64)((u64)(i64)4 * (u64)g_1);
	const i64 v4 = (i64)((u64)v3 + (u64)(i64)4);
	const bool bad_5 = v2 < 0 || (i64)v2 > (i64)v4;
	const bool bad_6 = v4 < 0 || (i64)v4 > (i64)out_0_cap;
	if (bad_5 || bad_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_6 ? ((i64)v4) : (bad_5 ? ((i64)v2) : (0)), bad_6 ? ((i64)out_0_cap) : (bad_5 ? ((i64)v4) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = out_0 + v2;
	const i64 len_8 = (i64)((u64)v4 - (u64)v2);
	const i64 len_9 = (i64)((u64)out_0_cap - (u64)v2);
	// slices.go:36
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_10;
	i64 k_11 = (i64)0;
	for (; k_11 < len_8;) {
		// slices.go:37
		const i64 v12 = (i64)((u64)(i64)10 * (u64)g_1);
		const i64 v13 = (i64)((u64)v12 + (u64)k_11);
		const i32 v14 = (i32)v13;
		if ((u64)(i64)k_11 >= (u64)len_8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_11, (i64)len_8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_15 = p_7 + k_11;
		*p_15 = v14;
		// slices.go:36
		const i64 v16 = k_11 + (i64)1;
		k_11 = v16;
	}
	// slices.go:39
	const bool bad_17 = (i64)1 < 0 || (i64)(i64)1 > (i64)(i64)3;
	const bool bad_18 = (i64)3 < 0 || (i64)(i64)3 > (i64)len_9;
	if (bad_17 || bad_18) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, bad_18 ? ((i64)(i64)3) : (bad_17 ? ((i64)(i64)1) : (0)), bad_18 ? ((i64)len_9) : (bad_17 ? ((i64)(i64)3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 len_19 = (i64)((u64)(i64)3 - (u64)(i64)1);
	const i64 len_20 = (i64)((u64)len_9 - (u64)(i64)1);
	// slices.go:40
	if ((u64)(i64)(i64)0 >= (u64)len_19) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)(i64)0, (i64)len_19, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v21 = *(p_7 + 1);
	if ((u64)(i64)(i64)1 >= (u64)len_19) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)(i64)1, (i64)len_19, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v22 = *(p_7 + 2);
	if ((u64)(i64)(i64)0 >= (u64)len_19) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)(i64)0, (i64)len_19, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	*(p_7 + 1) = v22;
	if ((u64)(i64)(i64)1 >= (u64)len_19) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)(i64)1, (i64)len_19, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	*(p_7 + 2) = v21;
	// slices.go:41
	const bool bad_23 = (i64)0 < 0 || (i64)(i64)0 > (i64)(i64)3;
	const bool bad_24 = (i64)3 < 0 || (i64)(i64)3 > (i64)len_20;
	if (bad_23 || bad_24) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, bad_24 ? ((i64)(i64)3) : (bad_23 ? ((i64)(i64)0) : (0)), bad_24 ? ((i64)len_20) : (bad_23 ? ((i64)(i64)3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)(i64)2 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)(i64)2, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v25 = *(p_7 + 3);
	const i32 v26 = (i32)((u32)v25 + (u32)1);
	*(p_7 + 3) = v26;
	// slices.go:42
}

// sliceOfArray
typedef struct { u64 w[12]; } dc_block;
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

kernel void k_sliceOfArray(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[6];
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
	// slices.go:48
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:49
	*object_2 = (i64)0;
	*(object_2 + 1) = (i64)1;
	*(object_2 + 2) = (i64)2;
	*(object_2 + 3) = (i64)3;
	*(object_2 + 4) = (i64)4;
	*(object_2 + 5) = (i64)5;
	// slices.go:50
	const i64 len_3 = (i64)((u64)(i64)4 - (u64)(i64)1);
	const i64 len_4 = (i64)((u64)(i64)6 - (u64)(i64)1);
	// slices.go:51
	if ((u64)(i64)(i64)0 >= (u64)len_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)(i64)0, (i64)len_3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v5 = *(object_2 + 1);
	const i64 v6 = (i64)((u64)v5 + (u64)i_1);
	*(object_2 + 1) = v6;
	// slices.go:53
	const i64 len_7 = (i64)((u64)(i64)6 - (u64)(i64)3);
	// slices.go:54
	if ((u64)(i64)(i64)0 >= (u64)len_7) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)0, (i64)len_7, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v8 = *(object_2 + 3);
	const i64 v9 = (i64)((u64)v8 * (u64)(i64)2);
	*(object_2 + 3) = v9;
	// slices.go:55
	const i64 v10 = *(object_2 + 1);
	if ((u64)(i64)(i64)2 >= (u64)len_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)2, (i64)len_3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v11 = *(object_2 + 3);
	const i64 v12 = (i64)((u64)v10 + (u64)v11);
	const i64 v13 = (i64)((u64)v12 + (u64)(i64)6);
	const i64 v14 = (i64)((u64)v13 + (u64)len_4);
	const i64 v15 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v15 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v15, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_16 = out_0 + v15;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_16 = v14;
	// slices.go:60
	i64 i_17;
	i64 total_18;
	i64 i_19 = (i64)0;
	i64 total_20 = (i64)0;
	for (; i_19 < len_3;) {
		thread i64 *const p_21 = (object_2 + 1) + i_19;
		const i64 v_22 = *p_21;
		// slices.go:61
		const i64 total_23 = (i64)((u64)total_20 + (u64)v_22);
		// slices.go:60
		const i64 v24 = i_19 + (i64)1;
		i_19 = v24;
		total_20 = total_23;
	}
	total_18 = total_20;
	// slices.go:56
	// slices.go:60
	i64 i_25;
	i64 total_26;
	i64 i_27 = (i64)0;
	i64 total_28 = (i64)0;
	for (; i_27 < (i64)6;) {
		thread i64 *const p_29 = object_2 + i_27;
		const i64 v_30 = *p_29;
		// slices.go:61
		const i64 total_31 = (i64)((u64)total_28 + (u64)v_30);
		// slices.go:60
		const i64 v32 = i_27 + (i64)1;
		i_27 = v32;
		total_28 = total_31;
	}
	total_26 = total_28;
	// slices.go:56
	const i64 v33 = (i64)(i_1 % (i64)3);
	const bool bad_34 = v33 < 0 || (i64)v33 > (i64)len_7;
	const bool bad_35 = len_7 < 0 || (i64)len_7 > (i64)len_7;
	if (bad_34 || bad_35) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, bad_35 ? ((i64)len_7) : (bad_34 ? ((i64)v33) : (0)), bad_35 ? ((i64)len_7) : (bad_34 ? ((i64)len_7) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_36 = (object_2 + 3) + v33;
	const i64 len_37 = (i64)((u64)len_7 - (u64)v33);
	const i64 len_38 = (i64)((u64)len_7 - (u64)v33);
	// slices.go:60
	i64 i_39;
	i64 total_40;
	i64 i_41 = (i64)0;
	i64 total_42 = (i64)0;
	for (; i_41 < len_37;) {
		thread i64 *const p_43 = p_36 + i_41;
		const i64 v_44 = *p_43;
		// slices.go:61
		const i64 total_45 = (i64)((u64)total_42 + (u64)v_44);
		// slices.go:60
		const i64 v46 = i_41 + (i64)1;
		i_41 = v46;
		total_42 = total_45;
	}
	total_40 = total_42;
	// slices.go:56
	const i64 v47 = (i64)((u64)total_18 + (u64)total_26);
	const i64 v48 = (i64)((u64)v47 + (u64)total_40);
	const i64 v49 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v50 = (i64)((u64)v49 + (u64)(i64)1);
	if ((u64)(i64)v50 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v50, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_51 = out_0 + v50;
	*p_51 = v48;
	// slices.go:57
}

// sliceArgument
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

kernel void k_sliceArgument(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
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
	// slices.go:70
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:71
	const i64 v2 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v3 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v4 = (i64)((u64)v3 + (u64)(i64)3);
	const bool bad_5 = v2 < 0 || (i64)v2 > (i64)v4;
	const bool bad_6 = v4 < 0 || (i64)v4 > (i64)out_1_cap;
	if (bad_5 || bad_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_6 ? ((i64)v4) : (bad_5 ? ((i64)v2) : (0)), bad_6 ? ((i64)out_1_cap) : (bad_5 ? ((i64)v4) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_7 = out_1 + v2;
	const i64 len_8 = (i64)((u64)v4 - (u64)v2);
	const i64 len_9 = (i64)((u64)out_1_cap - (u64)v2);
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_10 = a_0 + i_1;
	const f32 v11 = *p_10;
	// slices.go:76
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_12;
	i64 k_13 = (i64)0;
	for (; k_13 < len_8;) {
		// slices.go:77
		const f32 v14 = (f32)k_13;
		const f32 v15 = v11 + v14;
		if ((u64)(i64)k_13 >= (u64)len_8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)k_13, (i64)len_8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device f32 *const p_16 = p_7 + k_13;
		*p_16 = v15;
		// slices.go:76
		const i64 v17 = k_13 + (i64)1;
		k_13 = v17;
	}
	// slices.go:72
	const i64 v18 = (i64)3 * i_1;
	const i64 v19 = v18 + (i64)1;
	const i64 v20 = (i64)3 * i_1;
	const i64 v21 = v20 + (i64)3;
	const bool bad_22 = v19 < 0 || (i64)v19 > (i64)v21;
	const bool bad_23 = v21 < 0 || (i64)v21 > (i64)out_1_cap;
	if (bad_22 || bad_23) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, bad_23 ? ((i64)v21) : (bad_22 ? ((i64)v19) : (0)), bad_23 ? ((i64)out_1_cap) : (bad_22 ? ((i64)v21) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_24 = out_1 + v19;
	const i64 len_25 = (i64)((u64)v21 - (u64)v19);
	const i64 len_26 = (i64)((u64)out_1_cap - (u64)v19);
	// slices.go:82
	i64 k_27;
	i64 k_28 = (i64)0;
	for (; k_28 < len_25;) {
		// slices.go:83
		if ((u64)(i64)k_28 >= (u64)len_25) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)k_28, (i64)len_25, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device f32 *const p_29 = p_24 + k_28;
		const f32 v30 = *p_29;
		const f32 v31 = v30 * 2.0f;
		*p_29 = v31;
		// slices.go:82
		const i64 v32 = k_28 + (i64)1;
		k_28 = v32;
	}
	// slices.go:73
}

// sliceReassigned
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

kernel void k_sliceReassigned(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	// slices.go:92
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:93
	const bool bad_2 = i_1 < 0 || (i64)i_1 > (i64)a_0_len;
	const bool bad_3 = a_0_len < 0 || (i64)a_0_len > (i64)a_0_cap;
	if (bad_2 || bad_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_3 ? ((i64)a_0_len) : (bad_2 ? ((i64)i_1) : (0)), bad_3 ? ((i64)a_0_cap) : (bad_2 ? ((i64)a_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = a_0 + i_1;
	const i64 len_5 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 len_6 = (i64)((u64)a_0_cap - (u64)i_1);
	const i64 v7 = a_0_len - i_1;
	const i64 v8 = a_0_cap - i_1;
	// slices.go:95
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 sum_9;
	i64 s_off_10;
	i64 s_len_11;
	i64 s_cap_12;
	i32 sum_13 = 0;
	i64 s_off_14 = i_1;
	i64 s_len_15 = v7;
	i64 s_cap_16 = v8;
	const device i32 *const p_17 = a_0 + s_off_14;
	const i64 len_18 = (i64)((u64)((i64)((u64)s_off_14 + (u64)s_len_15)) - (u64)s_off_14);
	const i64 len_19 = (i64)((u64)((i64)((u64)s_off_14 + (u64)s_cap_16)) - (u64)s_off_14);
	for (; len_18 > (i64)2;) {
		// slices.go:96
		const i32 v20 = (i32)((u32)sum_13 * (u32)3);
		const i64 v21 = (i64)((u64)s_off_14 + (u64)s_len_15);
		const i64 v22 = (i64)((u64)s_off_14 + (u64)s_cap_16);
		const device i32 *const p_23 = a_0 + s_off_14;
		const i64 len_24 = (i64)((u64)v21 - (u64)s_off_14);
		const i64 len_25 = (i64)((u64)v22 - (u64)s_off_14);
		if ((u64)(i64)(i64)0 >= (u64)len_24) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)0, (i64)len_24, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 v26 = *p_23;
		const i32 sum_27 = (i32)((u32)v20 + (u32)v26);
		// slices.go:97
		const i64 v28 = (i64)((u64)s_off_14 + (u64)s_len_15);
		const i64 v29 = (i64)((u64)s_off_14 + (u64)s_cap_16);
		const device i32 *const p_30 = a_0 + s_off_14;
		const i64 len_31 = (i64)((u64)v28 - (u64)s_off_14);
		const i64 len_32 = (i64)((u64)v29 - (u64)s_off_14);
		if ((u64)(i64)(i64)1 >= (u64)len_31) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)1, (i64)len_31, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 v33 = *(p_30 + 1);
		const bool v34 = v33 > 0;
		i64 s_off_35;
		i64 s_len_36;
		i64 s_cap_37;
		if (v34) {
			// slices.go:98
			const i64 v38 = (i64)((u64)s_off_14 + (u64)s_len_15);
			const i64 v39 = (i64)((u64)s_off_14 + (u64)s_cap_16);
			const device i32 *const p_40 = a_0 + s_off_14;
			const i64 len_41 = (i64)((u64)v38 - (u64)s_off_14);
			const i64 len_42 = (i64)((u64)v39 - (u64)s_off_14);
			const bool bad_43 = (i64)2 < 0 || (i64)(i64)2 > (i64)len_41;
			const bool bad_44 = len_41 < 0 || (i64)len_41 > (i64)len_42;
			if (bad_43 || bad_44) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, bad_44 ? ((i64)len_41) : (bad_43 ? ((i64)(i64)2) : (0)), bad_44 ? ((i64)len_42) : (bad_43 ? ((i64)len_41) : (0)), dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i64 len_45 = (i64)((u64)len_41 - (u64)(i64)2);
			const i64 len_46 = (i64)((u64)len_42 - (u64)(i64)2);
			const i64 v47 = (i64)((u64)s_off_14 + (u64)(i64)2);
			const i64 v48 = len_41 - (i64)2;
			const i64 v49 = len_42 - (i64)2;
			// slices.go:97
			s_off_35 = v47;
			s_len_36 = v48;
			s_cap_37 = v49;
		} else {
			// slices.go:100
			const i64 v50 = (i64)((u64)s_off_14 + (u64)s_len_15);
			const i64 v51 = (i64)((u64)s_off_14 + (u64)s_cap_16);
			const device i32 *const p_52 = a_0 + s_off_14;
			const i64 len_53 = (i64)((u64)v50 - (u64)s_off_14);
			const i64 len_54 = (i64)((u64)v51 - (u64)s_off_14);
			const i64 v55 = (i64)((u64)s_off_14 + (u64)s_len_15);
			const i64 v56 = (i64)((u64)s_off_14 + (u64)s_cap_16);
			const device i32 *const p_57 = a_0 + s_off_14;
			const i64 len_58 = (i64)((u64)v55 - (u64)s_off_14);
			const i64 len_59 = (i64)((u64)v56 - (u64)s_off_14);
			const i64 v60 = len_53 - (i64)1;
			const bool bad_61 = (i64)1 < 0 || (i64)(i64)1 > (i64)v60;
			const bool bad_62 = v60 < 0 || (i64)v60 > (i64)len_59;
			if (bad_61 || bad_62) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, bad_62 ? ((i64)v60) : (bad_61 ? ((i64)(i64)1) : (0)), bad_62 ? ((i64)len_59) : (bad_61 ? ((i64)v60) : (0)), dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i64 len_63 = (i64)((u64)v60 - (u64)(i64)1);
			const i64 len_64 = (i64)((u64)len_59 - (u64)(i64)1);
			const i64 v65 = (i64)((u64)s_off_14 + (u64)(i64)1);
			const i64 v66 = v60 - (i64)1;
			const i64 v67 = len_59 - (i64)1;
			// slices.go:97
			s_off_35 = v65;
			s_len_36 = v66;
			s_cap_37 = v67;
		}
		// slices.go:95
		sum_13 = sum_27;
		s_off_14 = s_off_35;
		s_len_15 = s_len_36;
		s_cap_16 = s_cap_37;
	}
	sum_9 = sum_13;
	// slices.go:103
	// slices.go:104
	const i64 v68 = (i64)0 + a_0_len;
	const i64 v69 = (i64)0 + a_0_cap;
	if ((u64)(i64)i_1 >= (u64)v68) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)v68, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_70 = a_0 + i_1;
	const i32 v71 = *p_70;
	const i32 v72 = (i32)((u32)sum_9 + (u32)v71);
	const i64 v73 = (i64)2 * i_1;
	if ((u64)(i64)v73 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v73, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_74 = out_1 + v73;
	*p_74 = v72;
	// slices.go:105
	const i64 v75 = (i64)0 + a_0_len;
	const i64 v76 = (i64)0 + a_0_cap;
	const i32 v77 = (i32)v75;
	const i64 v78 = (i64)2 * i_1;
	const i64 v79 = v78 + (i64)1;
	if ((u64)(i64)v79 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v79, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_80 = out_1 + v79;
	*p_80 = v77;
	// slices.go:106
}

// sliceResult
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

kernel void k_sliceResult(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	// slices.go:113
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:123
	const i64 v2 = (i64)((u64)i_1 * (u64)(i64)3);
	const i64 v3 = (i64)((u64)i_1 * (u64)(i64)3);
	const i64 v4 = (i64)((u64)v3 + (u64)(i64)3);
	const bool bad_5 = v2 < 0 || (i64)v2 > (i64)v4;
	const bool bad_6 = v4 < 0 || (i64)v4 > (i64)a_0_cap;
	if (bad_5 || bad_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_6 ? ((i64)v4) : (bad_5 ? ((i64)v2) : (0)), bad_6 ? ((i64)a_0_cap) : (bad_5 ? ((i64)v4) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_7 = a_0 + v2;
	const i64 len_8 = (i64)((u64)v4 - (u64)v2);
	const i64 len_9 = (i64)((u64)a_0_cap - (u64)v2);
	// slices.go:119
	if ((u64)(i64)(i64)0 >= (u64)len_8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)0, (i64)len_8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v10 = *p_7;
	const i32 v11 = (i32)((u32)v10 * (u32)5);
	if ((u64)(i64)(i64)2 >= (u64)len_8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)2, (i64)len_8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v12 = *(p_7 + 2);
	const i32 v13 = (i32)((u32)v11 + (u32)v12);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_14 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_14 = v13;
	// slices.go:125
	const i64 v15 = a_0_len - (i64)1;
	if ((u64)(i64)v15 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v15, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_16 = a_0 + v15;
	// slices.go:120
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_17 = out_1 + i_1;
	const i32 v18 = *p_17;
	const i32 v19 = *p_16;
	const i32 v20 = (i32)((u32)v18 + (u32)v19);
	*p_17 = v20;
	// slices.go:121
}

// view2
typedef struct { u64 w[21]; } dc_block;
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

kernel void k_view2(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_src_Data [[buffer(3)]],
	device u8 *a4_dst_Data [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const src_Data_0 = (const device i32 *)(a0_src_Data + dc_b.w[9]);
	const i64 src_Data_0_len = (i64)dc_b.w[10];
	const i64 src_Data_0_cap = (i64)dc_b.w[11];
	const i64 src_W_1 = (i64)dc_b.w[12];
	const i64 src_H_2 = (i64)dc_b.w[13];
	const i64 src_Stride_3 = (i64)dc_b.w[14];
	device i32 *const dst_Data_4 = (device i32 *)(a4_dst_Data + dc_b.w[15]);
	const i64 dst_Data_4_len = (i64)dc_b.w[16];
	const i64 dst_Data_4_cap = (i64)dc_b.w[17];
	const i64 dst_W_5 = (i64)dc_b.w[18];
	const i64 dst_H_6 = (i64)dc_b.w[19];
	const i64 dst_Stride_7 = (i64)dc_b.w[20];
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
	// slices.go:132
	const i64 x_1 = (i64)dc_global_x;
	const i64 y_2 = (i64)dc_global_y;
	// slices.go:133
	if (x_1 < 0 || (i64)x_1 > (i64)src_W_1 || x_1 == src_W_1) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)x_1, (i64)src_W_1, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if (y_2 < 0 || (i64)y_2 > (i64)src_H_2 || y_2 == src_H_2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)y_2, (i64)src_H_2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v3 = (i64)((u64)y_2 * (u64)src_Stride_3);
	const i64 v4 = (i64)((u64)v3 + (u64)x_1);
	if ((u64)(i64)v4 >= (u64)src_Data_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v4, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_5 = src_Data_0 + v4;
	const i32 s_6 = *p_5;
	// slices.go:134
	const bool v7 = x_1 > (i64)0;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 s_8;
	if (v7) {
		// slices.go:135
		const i64 x_9 = x_1 - (i64)1;
		if (x_9 < 0 || (i64)x_9 > (i64)src_W_1 || x_9 == src_W_1) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)x_9, (i64)src_W_1, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		if (y_2 < 0 || (i64)y_2 > (i64)src_H_2 || y_2 == src_H_2) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)y_2, (i64)src_H_2, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i64 v10 = (i64)((u64)y_2 * (u64)src_Stride_3);
		const i64 v11 = (i64)((u64)v10 + (u64)x_9);
		if ((u64)(i64)v11 >= (u64)src_Data_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v11, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_12 = src_Data_0 + v11;
		const i32 v13 = *p_12;
		const i32 s_14 = (i32)((u32)s_6 + (u32)v13);
		// slices.go:134
		s_8 = s_14;
	} else {
		s_8 = s_6;
	}
	// slices.go:137
	const i64 v15 = y_2 + (i64)1;
	const bool v16 = v15 < src_H_2;
	i32 s_17;
	if (v16) {
		// slices.go:138
		const i64 y_18 = y_2 + (i64)1;
		if (x_1 < 0 || (i64)x_1 > (i64)src_W_1 || x_1 == src_W_1) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)x_1, (i64)src_W_1, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		if (y_18 < 0 || (i64)y_18 > (i64)src_H_2 || y_18 == src_H_2) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)y_18, (i64)src_H_2, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i64 v19 = (i64)((u64)y_18 * (u64)src_Stride_3);
		const i64 v20 = (i64)((u64)v19 + (u64)x_1);
		if ((u64)(i64)v20 >= (u64)src_Data_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v20, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_21 = src_Data_0 + v20;
		const i32 v22 = *p_21;
		const i32 s_23 = (i32)((u32)s_8 + (u32)v22);
		// slices.go:137
		s_17 = s_23;
	} else {
		s_17 = s_8;
	}
	// slices.go:140
	if (x_1 < 0 || (i64)x_1 > (i64)dst_W_5 || x_1 == dst_W_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)x_1, (i64)dst_W_5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if (y_2 < 0 || (i64)y_2 > (i64)dst_H_6 || y_2 == dst_H_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)y_2, (i64)dst_H_6, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v24 = (i64)((u64)y_2 * (u64)dst_Stride_7);
	const i64 v25 = (i64)((u64)v24 + (u64)x_1);
	if ((u64)(i64)v25 >= (u64)dst_Data_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v25, (i64)dst_Data_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_26 = dst_Data_4 + v25;
	*p_26 = s_17;
	// slices.go:141
	if (x_1 < 0 || (i64)x_1 > (i64)dst_W_5 || x_1 == dst_W_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)x_1, (i64)dst_W_5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if (y_2 < 0 || (i64)y_2 > (i64)dst_H_6 || y_2 == dst_H_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)y_2, (i64)dst_H_6, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v27 = (i64)((u64)y_2 * (u64)dst_Stride_7);
	const i64 v28 = (i64)((u64)v27 + (u64)x_1);
	if ((u64)(i64)v28 >= (u64)dst_Data_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v28, (i64)dst_Data_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_29 = dst_Data_4 + v28;
	const i32 v30 = *p_29;
	const i32 v31 = (i32)((u32)v30 * (u32)3);
	*p_29 = v31;
	// slices.go:142
}

// sizedIndexes
typedef struct { u64 w[21]; } dc_block;
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

kernel void k_sizedIndexes(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_k8 [[buffer(4)]],
	const device u8 *a2_ku [[buffer(5)]],
	device u8 *a3_out [[buffer(6)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i8 *const k8_1 = (const device i8 *)(a1_k8 + dc_b.w[12]);
	const i64 k8_1_len = (i64)dc_b.w[13];
	const i64 k8_1_cap = (i64)dc_b.w[14];
	const device u64 *const ku_2 = (const device u64 *)(a2_ku + dc_b.w[15]);
	const i64 ku_2_len = (i64)dc_b.w[16];
	const i64 ku_2_cap = (i64)dc_b.w[17];
	device i32 *const out_3 = (device i32 *)(a3_out + dc_b.w[18]);
	const i64 out_3_len = (i64)dc_b.w[19];
	const i64 out_3_cap = (i64)dc_b.w[20];
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
	// slices.go:149
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:150
	if ((u64)(i64)i_1 >= (u64)k8_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)k8_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_2 = k8_1 + i_1;
	const i8 v3 = *p_2;
	if ((u64)(i64)v3 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = a_0 + v3;
	const i32 v5 = *p_4;
	if ((u64)(i64)i_1 >= (u64)k8_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)k8_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_6 = k8_1 + i_1;
	const i8 v7 = *p_6;
	const u8 v8 = (u8)v7;
	const u8 v9 = (u8)((u32)v8 + (u32)(u8)1);
	if ((u64)v9 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v9, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_10 = a_0 + v9;
	const i32 v11 = *p_10;
	const i32 v12 = (i32)((u32)v5 + (u32)v11);
	const i64 v13 = (i64)2 * i_1;
	if ((u64)(i64)v13 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v13, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_14 = out_3 + v13;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_14 = v12;
	// slices.go:151
	if ((u64)(i64)i_1 >= (u64)ku_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)ku_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_15 = ku_2 + i_1;
	const u64 v16 = *p_15;
	if ((u64)v16 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, v16 >> 63 ? (i64)0x7fffffffffffffff : (i64)v16, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_17 = a_0 + v16;
	const i32 v18 = *p_17;
	const i64 v19 = (i64)2 * i_1;
	const i64 v20 = v19 + (i64)1;
	if ((u64)(i64)v20 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v20, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_21 = out_3 + v20;
	*p_21 = v18;
	// slices.go:152
}

// constIndexes
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

kernel void k_constIndexes(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	// slices.go:158
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:159
	const bool bad_2 = (i64)2 < 0 || (i64)(i64)2 > (i64)(i64)6;
	const bool bad_3 = (i64)6 < 0 || (i64)(i64)6 > (i64)a_0_cap;
	if (bad_2 || bad_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_3 ? ((i64)(i64)6) : (bad_2 ? ((i64)(i64)2) : (0)), bad_3 ? ((i64)a_0_cap) : (bad_2 ? ((i64)(i64)6) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 len_4 = (i64)((u64)(i64)6 - (u64)(i64)2);
	const i64 len_5 = (i64)((u64)a_0_cap - (u64)(i64)2);
	// slices.go:160
	if ((u64)(i64)(i64)0 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)0, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v6 = *a_0;
	if ((u64)(i64)(i64)3 >= (u64)len_4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)3, (i64)len_4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v7 = *(a_0 + 5);
	if ((u64)(i64)(i64)0 >= (u64)len_4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)(i64)0, (i64)len_4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v8 = *(a_0 + 2);
	const i32 v9 = (i32)((u32)v7 * (u32)v8);
	const i32 v10 = (i32)((u32)v6 + (u32)v9);
	const i64 v11 = len_4 - (i64)2;
	if ((u64)(i64)v11 >= (u64)len_4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v11, (i64)len_4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_12 = (a_0 + 2) + v11;
	const i32 v13 = *p_12;
	const i32 v14 = (i32)((u32)v10 - (u32)v13);
	const i32 v15 = (i32)i_1;
	const i32 v16 = (i32)((u32)v14 + (u32)v15);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_17 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_17 = v16;
	// slices.go:161
}

