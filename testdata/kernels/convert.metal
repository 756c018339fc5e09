// narrow
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

kernel void k_narrow(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const a_0 = (const device i64 *)(a0_a + dc_b.w[9]);
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
	// convert.go:10
	const i64 i_1 = (i64)dc_global_x;
	// convert.go:11
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = a_0 + i_1;
	const i64 v_3 = *p_2;
	// convert.go:12
	const i8 v4 = (i8)v_3;
	const i64 v5 = (i64)v4;
	const i64 v6 = (i64)6 * i_1;
	const i64 v7 = v6 + (i64)0;
	if ((u64)(i64)v7 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_8 = out_1 + v7;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_8 = v5;
	// convert.go:13
	const u8 v9 = (u8)v_3;
	const i64 v10 = (i64)v9;
	const i64 v11 = (i64)6 * i_1;
	const i64 v12 = v11 + (i64)1;
	if ((u64)(i64)v12 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v12, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_13 = out_1 + v12;
	*p_13 = v10;
	// convert.go:14
	const i16 v14 = (i16)v_3;
	const i64 v15 = (i64)v14;
	const i64 v16 = (i64)6 * i_1;
	const i64 v17 = v16 + (i64)2;
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_18 = out_1 + v17;
	*p_18 = v15;
	// convert.go:15
	const u16 v19 = (u16)v_3;
	const i64 v20 = (i64)v19;
	const i64 v21 = (i64)6 * i_1;
	const i64 v22 = v21 + (i64)3;
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_23 = out_1 + v22;
	*p_23 = v20;
	// convert.go:16
	const i32 v24 = (i32)v_3;
	const i64 v25 = (i64)v24;
	const i64 v26 = (i64)6 * i_1;
	const i64 v27 = v26 + (i64)4;
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_28 = out_1 + v27;
	*p_28 = v25;
	// convert.go:17
	const u32 v29 = (u32)v_3;
	const i64 v30 = (i64)v29;
	const i64 v31 = (i64)6 * i_1;
	const i64 v32 = v31 + (i64)5;
	if ((u64)(i64)v32 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v32, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_33 = out_1 + v32;
	*p_33 = v30;
	// convert.go:18
}

// widen
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

kernel void k_widen(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i8 *const a_0 = (const device i8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
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
	// convert.go:24
	const i64 i_1 = (i64)dc_global_x;
	// convert.go:25
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_2 = a_0 + i_1;
	const i8 v_3 = *p_2;
	// convert.go:26
	const u64 v4 = (u64)v_3;
	const i64 v5 = (i64)4 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_7 = out_1 + v6;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v4;
	// convert.go:27
	const u8 v8 = (u8)v_3;
	const u64 v9 = (u64)v8;
	const i64 v10 = (i64)4 * i_1;
	const i64 v11 = v10 + (i64)1;
	if ((u64)(i64)v11 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v11, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_12 = out_1 + v11;
	*p_12 = v9;
	// convert.go:28
	const i16 v13 = (i16)v_3;
	const u32 v14 = (u32)v13;
	const u64 v15 = (u64)v14;
	const i64 v16 = (i64)4 * i_1;
	const i64 v17 = v16 + (i64)2;
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_18 = out_1 + v17;
	*p_18 = v15;
	// convert.go:29
	const u16 v19 = (u16)v_3;
	const i32 v20 = (i32)v19;
	const u64 v21 = (u64)v20;
	const i64 v22 = (i64)4 * i_1;
	const i64 v23 = v22 + (i64)3;
	if ((u64)(i64)v23 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v23, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_24 = out_1 + v23;
	*p_24 = v21;
	// convert.go:30
}

// refused: convert.go:42: kernel intToFloat: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: convert.go:53: kernel floatToInt: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: convert.go:71: kernel floatNarrow: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: convert.go:79: kernel floatWiden: needs float64 arithmetic, which the device does not have in Metal Shading Language

// namedTypes
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

kernel void k_namedTypes(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i16 *const b_1 = (const device i16 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device f32 *const out_2 = (device f32 *)(a2_out + dc_b.w[15]);
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
	// convert.go:92
	const i64 i_1 = (i64)dc_global_x;
	// convert.go:93
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i16 *const p_2 = b_1 + i_1;
	const i16 v3 = *p_2;
	const i16 c_4 = (i16)((u32)v3 * (u32)(i16)3);
	// convert.go:94
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_5 = a_0 + i_1;
	const f32 v6 = *p_5;
	const f32 v7 = (f32)c_4;
	const f32 d_8 = v6 + v7;
	// convert.go:95
	const f32 v9 = d_8 * 0.5f;
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_10 = out_2 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_10 = v9;
	// convert.go:96
}

