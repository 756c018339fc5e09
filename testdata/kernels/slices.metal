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
	// slices.go:9
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:10
	const bool bad_2 = i_1 < 0 || (i64)i_1 > (i64)a_0_len;
	const bool bad_3 = a_0_len < 0 || (i64)a_0_len > (i64)a_0_cap;
	if (bad_2 || bad_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_3 ? ((i64)a_0_len) : (bad_2 ? ((i64)i_1) : (0)), bad_3 ? ((i64)a_0_cap) : (bad_2 ? ((i64)a_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:12
	const i64 v4 = (i64)((u64)i_1 + (u64)(i64)2);
	const bool bad_5 = i_1 < 0 || (i64)i_1 > (i64)v4;
	const bool bad_6 = v4 < 0 || (i64)v4 > (i64)a_0_cap;
	if (bad_5 || bad_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_6 ? ((i64)v4) : (bad_5 ? ((i64)i_1) : (0)), bad_6 ? ((i64)a_0_cap) : (bad_5 ? ((i64)v4) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:13
	const i64 v7 = (i64)((u64)i_1 + (u64)(i64)3);
	const bool bad_8 = i_1 < 0 || (i64)i_1 > (i64)v4;
	const bool bad_9 = v4 < 0 || (i64)v4 > (i64)v7;
	const bool bad_10 = v7 < 0 || (i64)v7 > (i64)a_0_cap;
	if (bad_8 || bad_9 || bad_10) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, bad_10 ? ((i64)v7) : (bad_9 ? ((i64)v4) : (bad_8 ? ((i64)i_1) : (0))), bad_10 ? ((i64)a_0_cap) : (bad_9 ? ((i64)v7) : (bad_8 ? ((i64)v4) : (0))), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:14
	const i64 v11 = (i64)((u64)a_0_cap - (u64)i_1);
	const bool bad_12 = (i64)0 < 0 || (i64)(i64)0 > (i64)v11;
	if (bad_12) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, bad_12 ? ((i64)(i64)0) : (0), bad_12 ? ((i64)v11) : (0), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:15
	const i64 v13 = (i64)((u64)i_1 + (u64)(i64)1);
	// slices.go:16
	const i64 v14 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 v15 = (i64)((u64)i_1 * (u64)(i64)12);
	if ((u64)(i64)v15 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v15, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = out_1 + (i64)v15 * 8;
	*(device i64 *)(p_16) = v14;
	// slices.go:17
	const i64 v17 = (i64)((u64)v15 + (u64)(i64)1);
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_1 + (i64)v17 * 8;
	*(device i64 *)(p_18) = v11;
	// slices.go:18
	const i64 v19 = (i64)((u64)v15 + (u64)(i64)2);
	if ((u64)(i64)v19 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v19, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_20 = out_1 + (i64)v19 * 8;
	*(device i64 *)(p_20) = i_1;
	// slices.go:19
	const i64 v21 = (i64)((u64)v15 + (u64)(i64)3);
	if ((u64)(i64)v21 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v21, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_1 + (i64)v21 * 8;
	*(device i64 *)(p_22) = a_0_cap;
	// slices.go:20
	const i64 v23 = (i64)((u64)v15 + (u64)(i64)4);
	if ((u64)(i64)v23 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v23, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)v23 * 8;
	*(device i64 *)(p_24) = (i64)2;
	// slices.go:21
	const i64 v25 = (i64)((u64)v15 + (u64)(i64)5);
	if ((u64)(i64)v25 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v25, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_26 = out_1 + (i64)v25 * 8;
	*(device i64 *)(p_26) = v11;
	// slices.go:22
	const i64 v27 = (i64)((u64)v15 + (u64)(i64)6);
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_28 = out_1 + (i64)v27 * 8;
	*(device i64 *)(p_28) = (i64)2;
	// slices.go:23
	const i64 v29 = (i64)((u64)v15 + (u64)(i64)7);
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_1 + (i64)v29 * 8;
	*(device i64 *)(p_30) = (i64)3;
	// slices.go:24
	const i64 v31 = (i64)((u64)v15 + (u64)(i64)8);
	if ((u64)(i64)v31 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v31, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_32 = out_1 + (i64)v31 * 8;
	*(device i64 *)(p_32) = v11;
	// slices.go:25
	const i64 v33 = (i64)((u64)v15 + (u64)(i64)9);
	if ((u64)(i64)v33 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v33, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_34 = out_1 + (i64)v33 * 8;
	*(device i64 *)(p_34) = (i64)0;
	// slices.go:26
	const i64 v35 = (i64)((u64)v7 - (u64)v13);
	const i64 v36 = (i64)((u64)v15 + (u64)(i64)10);
	if ((u64)(i64)v36 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v36, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_37 = out_1 + (i64)v36 * 8;
	*(device i64 *)(p_37) = v35;
	// slices.go:27
	const device u8 *const p_38 = a_0 + (i64)v13 * 4;
	const i32 v39 = *(const device i32 *)(p_38);
	const i64 v40 = (i64)v39;
	const i64 v41 = (i64)((u64)v11 + (u64)(i64)(-1));
	if (v41 < 0 || (i64)v41 > (i64)v11 || v41 == v11) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)v41, (i64)v11, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v42 = (i64)((u64)v41 + (u64)i_1);
	const device u8 *const p_43 = a_0 + (i64)v42 * 4;
	const i32 v44 = *(const device i32 *)(p_43);
	const i64 v45 = (i64)v44;
	const i64 v46 = (i64)((u64)v40 + (u64)v45);
	const i64 v47 = (i64)((u64)v15 + (u64)(i64)11);
	if ((u64)(i64)v47 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 16u, (i64)v47, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_48 = out_1 + (i64)v47 * 8;
	*(device i64 *)(p_48) = v46;
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
	device u8 *const out_0 = a0_out + dc_b.w[9];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// slices.go:34
	const i64 g_1 = (i64)dc_global_x;
	// slices.go:35
	const i64 v2 = (i64)((u64)g_1 << 2);
	const i64 v3 = (i64)((u64)v2 + (u64)(i64)4);
	const bool bad_4 = v2 < 0 || (i64)v2 > (i64)v3;
	const bool bad_5 = v3 < 0 || (i64)v3 > (i64)out_0_cap;
	if (bad_4 || bad_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_5 ? ((i64)v3) : (bad_4 ? ((i64)v2) : (0)), bad_5 ? ((i64)out_0_cap) : (bad_4 ? ((i64)v3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:37
	const i64 v6 = (i64)((u64)g_1 * (u64)(i64)10);
	// slices.go:36
	i64 k_7 = (i64)0;
	for (;;) {
		const bool v8 = k_7 < (i64)4;
		if (!v8) {
			break;
		}
		// slices.go:37
		const i64 v9 = (i64)((u64)v6 + (u64)k_7);
		const i32 v10 = (i32)v9;
		const i64 v11 = (i64)((u64)k_7 + (u64)v2);
		device u8 *const p_12 = out_0 + (i64)v11 * 4;
		*(device i32 *)(p_12) = v10;
		// slices.go:36
		const i64 v13 = (i64)((u64)k_7 + (u64)(i64)1);
		k_7 = v13;
		continue;
	}
	// slices.go:39
	const i64 v14 = (i64)((u64)out_0_cap - (u64)v2);
	const bool bad_15 = (i64)1 < 0 || (i64)(i64)1 > (i64)(i64)3;
	const bool bad_16 = (i64)3 < 0 || (i64)(i64)3 > (i64)v14;
	if (bad_15 || bad_16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_16 ? ((i64)(i64)3) : (bad_15 ? ((i64)(i64)1) : (0)), bad_16 ? ((i64)v14) : (bad_15 ? ((i64)(i64)3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v17 = (i64)((u64)v2 + (u64)(i64)1);
	const i64 v18 = (i64)((u64)v2 + (u64)(i64)3);
	const i64 v19 = (i64)((u64)v14 + (u64)v2);
	// slices.go:40
	const i64 v20 = (i64)((u64)v18 - (u64)v17);
	if ((i64)0 < 0 || (i64)(i64)0 > (i64)v20 || (i64)0 == v20) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)0, (i64)v20, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_0 + (i64)v17 * 4;
	const i32 v22 = *(device const i32 *)(p_21);
	if ((i64)1 < 0 || (i64)(i64)1 > (i64)v20 || (i64)1 == v20) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)(i64)1, (i64)v20, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v23 = (i64)((u64)v2 + (u64)(i64)2);
	device u8 *const p_24 = out_0 + (i64)v23 * 4;
	const i32 v25 = *(device const i32 *)(p_24);
	*(device i32 *)(p_21) = v25;
	*(device i32 *)(p_24) = v22;
	// slices.go:41
	const i64 v26 = (i64)((u64)v19 - (u64)v17);
	const bool bad_27 = (i64)0 < 0 || (i64)(i64)0 > (i64)(i64)3;
	const bool bad_28 = (i64)3 < 0 || (i64)(i64)3 > (i64)v26;
	if (bad_27 || bad_28) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, bad_28 ? ((i64)(i64)3) : (bad_27 ? ((i64)(i64)0) : (0)), bad_28 ? ((i64)v26) : (bad_27 ? ((i64)(i64)3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v29 = (i64)((u64)v3 - (u64)v17);
	if ((i64)2 < 0 || (i64)(i64)2 > (i64)v29 || (i64)2 == v29) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)(i64)2, (i64)v29, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_0 + (i64)v18 * 4;
	const i32 v31 = *(device const i32 *)(p_30);
	const i32 v32 = (i32)((u32)v31 + (u32)1);
	*(device i32 *)(p_30) = v32;
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
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[6];
	thread u8 *const a_3 = (thread u8 *)object_2;
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
	// slices.go:48
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:49
	*(thread i64 *)(a_3) = (i64)0;
	*(thread i64 *)(a_3 + 8) = (i64)1;
	*(thread i64 *)(a_3 + 16) = (i64)2;
	*(thread i64 *)(a_3 + 24) = (i64)3;
	*(thread i64 *)(a_3 + 32) = (i64)4;
	*(thread i64 *)(a_3 + 40) = (i64)5;
	// slices.go:51
	const i64 v4 = (i64)((u64)i_1 + (u64)(i64)1);
	*(thread i64 *)(a_3 + 8) = v4;
	// slices.go:54
	*(thread i64 *)(a_3 + 24) = (i64)6;
	// slices.go:55
	const i64 v5 = (i64)((u64)i_1 + (u64)(i64)18);
	const i64 v6 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v6 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v6, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_7 = out_0 + (i64)v6 * 8;
	*(device i64 *)(p_7) = v5;
	// slices.go:60
	i64 total_8;
	i32 i_9 = 0;
	i64 total_10 = (i64)0;
	for (;;) {
		const bool v11 = i_9 < 3;
		if (!v11) {
			total_8 = total_10;
			break;
		}
		const i32 v12 = (i32)((u32)i_9 + (u32)1);
		thread u8 *const p_13 = a_3 + (i64)v12 * 8;
		const i64 v_14 = *(thread const i64 *)(p_13);
		// slices.go:61
		const i64 total_15 = (i64)((u64)total_10 + (u64)v_14);
		// slices.go:60
		i_9 = v12;
		total_10 = total_15;
		continue;
	}
	i64 total_16;
	i32 i_17 = 0;
	i64 total_18 = (i64)0;
	for (;;) {
		const bool v19 = i_17 < 6;
		if (!v19) {
			total_16 = total_18;
			break;
		}
		thread u8 *const p_20 = a_3 + (i64)i_17 * 8;
		const i64 v_21 = *(thread const i64 *)(p_20);
		// slices.go:61
		const i64 total_22 = (i64)((u64)total_18 + (u64)v_21);
		// slices.go:60
		const i32 v23 = (i32)((u32)i_17 + (u32)1);
		i_17 = v23;
		total_18 = total_22;
		continue;
	}
	// slices.go:56
	const i64 v24 = (i64)(i_1 % (i64)3);
	const i32 v25 = (i32)v24;
	const i32 v26 = (i32)((u32)v25 + (u32)3);
	// slices.go:60
	const i32 v27 = (i32)((u32)6 - (u32)v26);
	i64 total_28;
	i32 i_29 = 0;
	i64 total_30 = (i64)0;
	for (;;) {
		const bool v31 = i_29 < v27;
		if (!v31) {
			total_28 = total_30;
			break;
		}
		const i32 v32 = (i32)((u32)i_29 + (u32)v26);
		thread u8 *const p_33 = a_3 + (i64)v32 * 8;
		const i64 v_34 = *(thread const i64 *)(p_33);
		// slices.go:61
		const i64 total_35 = (i64)((u64)total_30 + (u64)v_34);
		// slices.go:60
		const i32 v36 = (i32)((u32)i_29 + (u32)1);
		i_29 = v36;
		total_30 = total_35;
		continue;
	}
	// slices.go:56
	const i64 v37 = (i64)((u64)total_8 + (u64)total_16);
	const i64 v38 = (i64)((u64)v37 + (u64)total_28);
	const i64 v39 = (i64)((u64)v6 + (u64)(i64)1);
	if ((u64)(i64)v39 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v39, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_0 + (i64)v39 * 8;
	*(device i64 *)(p_40) = v38;
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
	// slices.go:70
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:71
	const i64 v2 = (i64)((u64)i_1 * (u64)(i64)3);
	const i64 v3 = (i64)((u64)v2 + (u64)(i64)3);
	const bool bad_4 = v2 < 0 || (i64)v2 > (i64)v3;
	const bool bad_5 = v3 < 0 || (i64)v3 > (i64)out_1_cap;
	if (bad_4 || bad_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_5 ? ((i64)v3) : (bad_4 ? ((i64)v2) : (0)), bad_5 ? ((i64)out_1_cap) : (bad_4 ? ((i64)v3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_6 = a_0 + (i64)i_1 * 4;
	const f32 v7 = *(const device f32 *)(p_6);
	// slices.go:76
	i64 k_8 = (i64)0;
	for (;;) {
		const bool v9 = k_8 < (i64)3;
		if (!v9) {
			break;
		}
		// slices.go:77
		const f32 v10 = (f32)k_8;
		const f32 v11 = v7 + v10;
		const i64 v12 = (i64)((u64)k_8 + (u64)v2);
		device u8 *const p_13 = out_1 + (i64)v12 * 4;
		*(device f32 *)(p_13) = v11;
		// slices.go:76
		const i64 v14 = (i64)((u64)k_8 + (u64)(i64)1);
		k_8 = v14;
		continue;
	}
	// slices.go:72
	const i64 v15 = (i64)((u64)v2 + (u64)(i64)1);
	const bool bad_16 = v15 < 0 || (i64)v15 > (i64)v3;
	const bool bad_17 = v3 < 0 || (i64)v3 > (i64)out_1_cap;
	if (bad_16 || bad_17) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, bad_17 ? ((i64)v3) : (bad_16 ? ((i64)v15) : (0)), bad_17 ? ((i64)out_1_cap) : (bad_16 ? ((i64)v3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:82
	const i64 v18 = (i64)((u64)v3 - (u64)v15);
	i64 k_19 = (i64)0;
	for (;;) {
		const bool v20 = k_19 < v18;
		if (!v20) {
			break;
		}
		// slices.go:83
		const i64 v21 = (i64)((u64)k_19 + (u64)v15);
		device u8 *const p_22 = out_1 + (i64)v21 * 4;
		const f32 v23 = *(device const f32 *)(p_22);
		const f32 v24 = v23 * 2.0f;
		*(device f32 *)(p_22) = v24;
		// slices.go:82
		const i64 v25 = (i64)((u64)k_19 + (u64)(i64)1);
		k_19 = v25;
		continue;
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
	// slices.go:92
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:93
	const bool bad_2 = i_1 < 0 || (i64)i_1 > (i64)a_0_len;
	const bool bad_3 = a_0_len < 0 || (i64)a_0_len > (i64)a_0_cap;
	if (bad_2 || bad_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_3 ? ((i64)a_0_len) : (bad_2 ? ((i64)i_1) : (0)), bad_3 ? ((i64)a_0_cap) : (bad_2 ? ((i64)a_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v4 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 v5 = (i64)((u64)a_0_cap - (u64)i_1);
	// slices.go:95
	i32 sum_6;
	i32 sum_7 = 0;
	i64 s_off_8 = i_1;
	i64 s_len_9 = v4;
	i64 s_cap_10 = v5;
	for (;;) {
		const bool v11 = s_len_9 > (i64)2;
		if (!v11) {
			sum_6 = sum_7;
			break;
		}
		// slices.go:96
		const i32 v12 = (i32)((u32)sum_7 * (u32)3);
		const device u8 *const p_13 = a_0 + (i64)s_off_8 * 4;
		const i32 v14 = *(const device i32 *)(p_13);
		const i32 sum_15 = (i32)((u32)v12 + (u32)v14);
		// slices.go:97
		const i64 v16 = (i64)((u64)s_off_8 + (u64)(i64)1);
		const device u8 *const p_17 = a_0 + (i64)v16 * 4;
		const i32 v18 = *(const device i32 *)(p_17);
		const bool v19 = v18 > 0;
		i64 s_off_20;
		i64 s_len_21;
		i64 s_cap_22;
		if (v19) {
			// slices.go:98
			const bool bad_23 = (i64)2 < 0 || (i64)(i64)2 > (i64)s_len_9;
			const bool bad_24 = s_len_9 < 0 || (i64)s_len_9 > (i64)s_cap_10;
			if (bad_23 || bad_24) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_24 ? ((i64)s_len_9) : (bad_23 ? ((i64)(i64)2) : (0)), bad_24 ? ((i64)s_cap_10) : (bad_23 ? ((i64)s_len_9) : (0)), dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i64 v25 = (i64)((u64)s_off_8 + (u64)(i64)2);
			const i64 v26 = (i64)((u64)s_len_9 + (u64)(i64)(-2));
			const i64 v27 = (i64)((u64)s_cap_10 + (u64)(i64)(-2));
			// slices.go:97
			s_off_20 = v25;
			s_len_21 = v26;
			s_cap_22 = v27;
		} else {
			// slices.go:100
			const i64 v28 = (i64)((u64)s_len_9 + (u64)(i64)(-1));
			const bool bad_29 = (i64)1 < 0 || (i64)(i64)1 > (i64)v28;
			const bool bad_30 = v28 < 0 || (i64)v28 > (i64)s_cap_10;
			if (bad_29 || bad_30) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, bad_30 ? ((i64)v28) : (bad_29 ? ((i64)(i64)1) : (0)), bad_30 ? ((i64)s_cap_10) : (bad_29 ? ((i64)v28) : (0)), dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i64 v31 = (i64)((u64)s_len_9 + (u64)(i64)(-2));
			const i64 v32 = (i64)((u64)s_cap_10 + (u64)(i64)(-1));
			// slices.go:97
			s_off_20 = v16;
			s_len_21 = v31;
			s_cap_22 = v32;
		}
		// slices.go:95
		sum_7 = sum_15;
		s_off_8 = s_off_20;
		s_len_9 = s_len_21;
		s_cap_10 = s_cap_22;
		continue;
	}
	// slices.go:104
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_33 = a_0 + (i64)i_1 * 4;
	const i32 v34 = *(const device i32 *)(p_33);
	const i32 v35 = (i32)((u32)sum_6 + (u32)v34);
	const i64 v36 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v36 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v36, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_37 = out_1 + (i64)v36 * 4;
	*(device i32 *)(p_37) = v35;
	// slices.go:105
	const i32 v38 = (i32)a_0_len;
	const i64 v39 = (i64)((u64)v36 + (u64)(i64)1);
	if ((u64)(i64)v39 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v39, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_1 + (i64)v39 * 4;
	*(device i32 *)(p_40) = v38;
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
	// slices.go:113
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:123
	const i64 v2 = (i64)((u64)i_1 * (u64)(i64)3);
	const i64 v3 = (i64)((u64)v2 + (u64)(i64)3);
	const bool bad_4 = v2 < 0 || (i64)v2 > (i64)v3;
	const bool bad_5 = v3 < 0 || (i64)v3 > (i64)a_0_cap;
	if (bad_4 || bad_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_5 ? ((i64)v3) : (bad_4 ? ((i64)v2) : (0)), bad_5 ? ((i64)a_0_cap) : (bad_4 ? ((i64)v3) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:119
	const device u8 *const p_6 = a_0 + (i64)v2 * 4;
	const i32 v7 = *(const device i32 *)(p_6);
	const i32 v8 = (i32)((u32)v7 * (u32)5);
	const i64 v9 = (i64)((u64)v2 + (u64)(i64)2);
	const device u8 *const p_10 = a_0 + (i64)v9 * 4;
	const i32 v11 = *(const device i32 *)(p_10);
	const i32 v12 = (i32)((u32)v8 + (u32)v11);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_13) = v12;
	// slices.go:125
	const i64 v14 = (i64)((u64)a_0_len + (u64)(i64)(-1));
	if ((u64)(i64)v14 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v14, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_15 = a_0 + (i64)v14 * 4;
	// slices.go:120
	const i32 v16 = *(const device i32 *)(p_15);
	const i32 v17 = (i32)((u32)v12 + (u32)v16);
	*(device i32 *)(p_13) = v17;
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
	const device u8 *const src_Data_0 = a0_src_Data + dc_b.w[9];
	const i64 src_Data_0_len = (i64)dc_b.w[10];
	const i64 src_Data_0_cap = (i64)dc_b.w[11];
	const i64 src_W_1 = (i64)dc_b.w[12];
	const i64 src_H_2 = (i64)dc_b.w[13];
	const i64 src_Stride_3 = (i64)dc_b.w[14];
	device u8 *const dst_Data_4 = a4_dst_Data + dc_b.w[15];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
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
	const device u8 *const p_5 = src_Data_0 + (i64)v4 * 4;
	const i32 s_6 = *(const device i32 *)(p_5);
	// slices.go:134
	const bool v7 = x_1 > (i64)0;
	i32 s_8;
	if (v7) {
		// slices.go:135
		const i64 x_9 = (i64)((u64)x_1 + (u64)(i64)(-1));
		const i64 v10 = (i64)((u64)v3 + (u64)x_9);
		if ((u64)(i64)v10 >= (u64)src_Data_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_11 = src_Data_0 + (i64)v10 * 4;
		const i32 v12 = *(const device i32 *)(p_11);
		const i32 s_13 = (i32)((u32)s_6 + (u32)v12);
		// slices.go:134
		s_8 = s_13;
	} else {
		s_8 = s_6;
	}
	// slices.go:137
	const i64 y_14 = (i64)((u64)y_2 + (u64)(i64)1);
	const bool v15 = y_14 < src_H_2;
	i32 s_16;
	if (v15) {
		// slices.go:138
		const i64 v17 = (i64)((u64)y_14 * (u64)src_Stride_3);
		const i64 v18 = (i64)((u64)v17 + (u64)x_1);
		if ((u64)(i64)v18 >= (u64)src_Data_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_19 = src_Data_0 + (i64)v18 * 4;
		const i32 v20 = *(const device i32 *)(p_19);
		const i32 s_21 = (i32)((u32)s_8 + (u32)v20);
		// slices.go:137
		s_16 = s_21;
	} else {
		s_16 = s_8;
	}
	// slices.go:140
	if (x_1 < 0 || (i64)x_1 > (i64)dst_W_5 || x_1 == dst_W_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)x_1, (i64)dst_W_5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if (y_2 < 0 || (i64)y_2 > (i64)dst_H_6 || y_2 == dst_H_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)y_2, (i64)dst_H_6, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v22 = (i64)((u64)y_2 * (u64)dst_Stride_7);
	const i64 v23 = (i64)((u64)v22 + (u64)x_1);
	if ((u64)(i64)v23 >= (u64)dst_Data_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v23, (i64)dst_Data_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = dst_Data_4 + (i64)v23 * 4;
	*(device i32 *)(p_24) = s_16;
	// slices.go:141
	const i32 v25 = (i32)((u32)s_16 * (u32)3);
	*(device i32 *)(p_24) = v25;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const k8_1 = a1_k8 + dc_b.w[12];
	const i64 k8_1_len = (i64)dc_b.w[13];
	const i64 k8_1_cap = (i64)dc_b.w[14];
	const device u8 *const ku_2 = a2_ku + dc_b.w[15];
	const i64 ku_2_len = (i64)dc_b.w[16];
	const i64 ku_2_cap = (i64)dc_b.w[17];
	device u8 *const out_3 = a3_out + dc_b.w[18];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// slices.go:149
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:150
	if ((u64)(i64)i_1 >= (u64)k8_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)k8_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = k8_1 + (i64)i_1 * 1;
	const i8 v3 = *(const device i8 *)(p_2);
	if ((u64)(i64)v3 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = a_0 + (i64)v3 * 4;
	const i32 v5 = *(const device i32 *)(p_4);
	const u8 v6 = (u8)v3;
	const u8 v7 = (u8)((u32)v6 + (u32)(u8)1);
	if ((u64)v7 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v7, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_8 = a_0 + (i64)v7 * 4;
	const i32 v9 = *(const device i32 *)(p_8);
	const i32 v10 = (i32)((u32)v5 + (u32)v9);
	const i64 v11 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v11 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v11, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_3 + (i64)v11 * 4;
	*(device i32 *)(p_12) = v10;
	// slices.go:151
	if ((u64)(i64)i_1 >= (u64)ku_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)ku_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_13 = ku_2 + (i64)i_1 * 8;
	const u64 v14 = *(const device u64 *)(p_13);
	if ((u64)v14 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, v14 >> 63 ? (i64)0x7fffffffffffffff : (i64)v14, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_15 = a_0 + (i64)v14 * 4;
	const i32 v16 = *(const device i32 *)(p_15);
	const i64 v17 = (i64)((u64)v11 + (u64)(i64)1);
	if ((u64)(i64)v17 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v17, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_3 + (i64)v17 * 4;
	*(device i32 *)(p_18) = v16;
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
	// slices.go:158
	const i64 i_1 = (i64)dc_global_x;
	// slices.go:159
	const bool bad_2 = (i64)2 < 0 || (i64)(i64)2 > (i64)(i64)6;
	const bool bad_3 = (i64)6 < 0 || (i64)(i64)6 > (i64)a_0_cap;
	if (bad_2 || bad_3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_3 ? ((i64)(i64)6) : (bad_2 ? ((i64)(i64)2) : (0)), bad_3 ? ((i64)a_0_cap) : (bad_2 ? ((i64)(i64)6) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// slices.go:160
	if ((u64)(i64)(i64)0 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)0, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v4 = *(const device i32 *)(a_0);
	const i32 v5 = *(const device i32 *)(a_0 + 20);
	const i32 v6 = *(const device i32 *)(a_0 + 8);
	const i32 v7 = (i32)((u32)v5 * (u32)v6);
	const i32 v8 = (i32)((u32)v4 + (u32)v7);
	const i32 v9 = *(const device i32 *)(a_0 + 16);
	const i32 v10 = (i32)((u32)v8 - (u32)v9);
	const i32 v11 = (i32)i_1;
	const i32 v12 = (i32)((u32)v10 + (u32)v11);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_13) = v12;
	// slices.go:161
}

