// pointLocal
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

kernel void k_pointLocal(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[1];
	thread u8 *const x_3 = (thread u8 *)object_2;
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
	// pointers.go:9
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:10
	*(thread i64 *)(x_3) = i_1;
	// pointers.go:12
	const i64 v4 = *(thread const i64 *)(x_3);
	const i64 v5 = (i64)((u64)v4 + (u64)(i64)5);
	*(thread i64 *)(x_3) = v5;
	// pointers.go:13
	const i64 v6 = *(thread const i64 *)(x_3);
	const i64 v7 = (i64)((u64)v6 * (u64)(i64)2);
	*(thread i64 *)(x_3) = v7;
	// pointers.go:14
	const i64 v8 = *(thread const i64 *)(x_3);
	const i64 v9 = *(thread const i64 *)(x_3);
	const i64 v10 = (i64)(v9 / (i64)4);
	const i64 v11 = (i64)((u64)v8 - (u64)v10);
	*(thread i64 *)(x_3) = v11;
	// pointers.go:15
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_0 + (i64)i_1 * 8;
	// pointers.go:19
	const i64 v13 = *(thread const i64 *)(x_3);
	const i64 v14 = *(device const i64 *)(p_12);
	*(thread i64 *)(x_3) = v14;
	*(device i64 *)(p_12) = v13;
	// pointers.go:16
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_0 + (i64)i_1 * 8;
	const i64 v16 = *(device const i64 *)(p_15);
	const i64 v17 = *(thread const i64 *)(x_3);
	const i64 v18 = (i64)((u64)v17 * (u64)(i64)100);
	const i64 v19 = *(thread const i64 *)(x_3);
	const i64 v20 = (i64)((u64)v18 + (u64)v19);
	const i64 v21 = (i64)((u64)v16 + (u64)v20);
	*(device i64 *)(p_15) = v21;
	// pointers.go:17
}

// pointElement
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

kernel void k_pointElement(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u64 object_5[3];
	thread u8 *const arr_6 = (thread u8 *)object_5;
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
	// pointers.go:25
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:26
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_2 = a_0 + (i64)i_1 * 32;
	// pointers.go:27
	// pointers.go:28
	const i64 v3 = *(device const i64 *)(p_2 + 8);
	const i64 v4 = (i64)((u64)v3 + (u64)(i64)7);
	*(device i64 *)(p_2 + 8) = v4;
	// pointers.go:29
	*(thread i64 *)(arr_6) = (i64)1;
	*(thread i64 *)(arr_6 + 8) = (i64)2;
	*(thread i64 *)(arr_6 + 16) = (i64)3;
	// pointers.go:30
	const i64 v7 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v7 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_8 = arr_6 + (i64)v7 * 8;
	// pointers.go:31
	const i64 v9 = *(device const i64 *)(p_2 + 8);
	*(thread i64 *)(p_8) = v9;
	// pointers.go:37
	const i64 v10 = *(thread const i64 *)(p_8);
	const i64 v11 = (i64)((u64)v10 + (u64)(i64)1);
	*(thread i64 *)(p_8) = v11;
	// pointers.go:33
	// pointers.go:37
	const i64 v12 = *(device const i64 *)(p_2 + 8);
	const i64 v13 = (i64)((u64)v12 + (u64)(i64)10);
	*(device i64 *)(p_2 + 8) = v13;
	// pointers.go:34
	const i64 v14 = *(thread const i64 *)(arr_6);
	const i64 v15 = *(thread const i64 *)(arr_6 + 8);
	const i64 v16 = (i64)((u64)v14 + (u64)v15);
	const i64 v17 = *(thread const i64 *)(arr_6 + 16);
	const i64 v18 = (i64)((u64)v16 + (u64)v17);
	const i64 v19 = *(device const i64 *)(p_2 + 8);
	const i64 v20 = (i64)((u64)v19 * (u64)(i64)1000);
	const i64 v21 = (i64)((u64)v18 + (u64)v20);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_1 + (i64)i_1 * 8;
	*(device i64 *)(p_22) = v21;
	// pointers.go:35
}

// pointIndexOnce
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

kernel void k_pointIndexOnce(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[4];
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
	// pointers.go:43
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:44
	*(thread i64 *)(a_3) = (i64)10;
	*(thread i64 *)(a_3 + 8) = (i64)20;
	*(thread i64 *)(a_3 + 16) = (i64)30;
	*(thread i64 *)(a_3 + 24) = (i64)40;
	// pointers.go:45
	const i64 k_4 = (i64)(i_1 % (i64)4);
	// pointers.go:46
	if ((u64)(i64)k_4 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_4, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_5 = a_3 + (i64)k_4 * 8;
	// pointers.go:47
	const i64 v6 = (i64)((u64)k_4 + (u64)(i64)1);
	const i64 k_7 = (i64)(v6 % (i64)4);
	// pointers.go:48
	*(thread i64 *)(p_5) = (i64)(-1);
	// pointers.go:49
	if ((u64)(i64)k_7 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_7, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_8 = a_3 + (i64)k_7 * 8;
	const i64 v9 = *(thread const i64 *)(p_8);
	const i64 v10 = *(thread const i64 *)(p_5);
	const i64 v11 = (i64)((u64)v9 + (u64)v10);
	*(thread i64 *)(p_8) = v11;
	// pointers.go:50
	const i64 v12 = *(thread const i64 *)(a_3);
	const i64 v13 = *(thread const i64 *)(a_3 + 8);
	const i64 v14 = (i64)((u64)v13 * (u64)(i64)10);
	const i64 v15 = (i64)((u64)v12 + (u64)v14);
	const i64 v16 = *(thread const i64 *)(a_3 + 16);
	const i64 v17 = (i64)((u64)v16 * (u64)(i64)100);
	const i64 v18 = (i64)((u64)v15 + (u64)v17);
	const i64 v19 = *(thread const i64 *)(a_3 + 24);
	const i64 v20 = (i64)((u64)v19 * (u64)(i64)1000);
	const i64 v21 = (i64)((u64)v18 + (u64)v20);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_22) = v21;
	// pointers.go:51
}

// pointSame
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

kernel void k_pointSame(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u32 object_2[3];
	thread u8 *const v_3 = (thread u8 *)object_2;
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
	// pointers.go:57
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:58
	*(thread f32 *)(v_3) = 1.0f;
	*(thread f32 *)(v_3 + 4) = 2.0f;
	*(thread f32 *)(v_3 + 8) = 3.0f;
	// pointers.go:59
	// pointers.go:60
	const f32 v4 = (f32)i_1;
	*(thread f32 *)(v_3 + 4) = v4;
	// pointers.go:61
	const f32 v5 = *(thread const f32 *)(v_3 + 4);
	const f32 v6 = v5 + 1.0f;
	*(thread f32 *)(v_3 + 4) = v6;
	// values.go:15
	const f32 v7 = *(thread const f32 *)(v_3);
	const f32 v8 = v7 * 2.0f;
	*(thread f32 *)(v_3) = v8;
	// values.go:16
	const f32 v9 = *(thread const f32 *)(v_3 + 4);
	const f32 v10 = v9 * 2.0f;
	*(thread f32 *)(v_3 + 4) = v10;
	// values.go:17
	const f32 v11 = *(thread const f32 *)(v_3 + 8);
	const f32 v12 = v11 * 2.0f;
	*(thread f32 *)(v_3 + 8) = v12;
	// pointers.go:63
	const f32 v13 = *(thread const f32 *)(v_3 + 4);
	const f32 v14 = *(thread const f32 *)(v_3);
	const f32 v15 = v13 + v14;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = out_0 + (i64)i_1 * 4;
	*(device f32 *)(p_16) = v15;
	// pointers.go:64
}

// pointHelper
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

kernel void k_pointHelper(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u32 object_2[8];
	thread u8 *const h_3 = (thread u8 *)object_2;
	u64 object_4[9];
	thread u8 *const n_5 = (thread u8 *)object_4;
	u32 object_20[3];
	thread u8 *const v21 = (thread u8 *)object_20;
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
	// pointers.go:70
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:71
	*(thread i32 *)(h_3) = 0;
	*(thread i32 *)(h_3 + 4) = 0;
	*(thread i32 *)(h_3 + 8) = 0;
	*(thread i32 *)(h_3 + 12) = 0;
	*(thread i32 *)(h_3 + 16) = 0;
	*(thread i32 *)(h_3 + 20) = 0;
	*(thread i32 *)(h_3 + 24) = 0;
	*(thread i32 *)(h_3 + 28) = 0;
	// pointers.go:72
	*(thread i32 *)(n_5) = 0;
	*(thread f32 *)(n_5 + 4) = 0;
	*(thread f32 *)(n_5 + 8) = 0;
	*(thread f32 *)(n_5 + 12) = 0;
	*(thread f32 *)(n_5 + 16) = 0;
	*(thread f32 *)(n_5 + 20) = 0;
	*(thread f32 *)(n_5 + 24) = 0;
	*(thread i8 *)(n_5 + 32) = 0;
	*(thread i64 *)(n_5 + 40) = 0;
	*(thread u16 *)(n_5 + 48) = 0;
	*(thread f32 *)(n_5 + 52) = 0;
	*(thread u8 *)(n_5 + 56) = 0;
	*(thread u8 *)(n_5 + 64) = 0;
	*(thread u8 *)(n_5 + 65) = 0;
	*(thread u8 *)(n_5 + 66) = 0;
	// pointers.go:73
	i64 k_6;
	i64 k_7 = (i64)0;
	for (;;) {
		const bool v8 = k_7 < (i64)20;
		if (!v8) {
			break;
		}
		// pointers.go:74
		const i64 v9 = (i64)((u64)k_7 * (u64)i_1);
		// pointers.go:80
		const i64 v10 = (i64)(v9 % (i64)8);
		if ((u64)(i64)v10 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v10, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_11 = h_3 + (i64)v10 * 4;
		const i32 v12 = *(thread const i32 *)(p_11);
		const i32 v13 = (i32)((u32)v12 + (u32)1);
		*(thread i32 *)(p_11) = v13;
		// pointers.go:75
		const i32 v14 = (i32)k_7;
		// pointers.go:83
		const i32 v15 = *(thread const i32 *)(n_5);
		const i32 v16 = (i32)((u32)v15 + (u32)v14);
		*(thread i32 *)(n_5) = v16;
		// pointers.go:84
		const u8 v17 = *(thread const u8 *)(n_5 + 65);
		const u8 v18 = (u8)v14;
		const u8 v19 = (u8)((u32)v17 + (u32)v18);
		*(thread u8 *)(n_5 + 65) = v19;
		// pointers.go:85
		*(thread f32 *)(v21) = 0;
		*(thread f32 *)(v21 + 4) = 0;
		*(thread f32 *)(v21 + 8) = 0;
		const f32 v22 = (f32)v14;
		*(thread f32 *)(v21) = v22;
		*(thread f32 *)(n_5 + 4) = *(thread const f32 *)(v21);
		*(thread f32 *)(n_5 + 8) = *(thread const f32 *)(v21 + 4);
		*(thread f32 *)(n_5 + 12) = *(thread const f32 *)(v21 + 8);
		// pointers.go:73
		const i64 v23 = (i64)((u64)k_7 + (u64)(i64)1);
		k_7 = v23;
		continue;
	}
	// pointers.go:77
	const i64 v24 = (i64)(i_1 % (i64)8);
	if ((u64)(i64)v24 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v24, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_25 = h_3 + (i64)v24 * 4;
	const i32 v26 = *(thread const i32 *)(p_25);
	const i32 v27 = (i32)((u32)v26 * (u32)1000);
	const i32 v28 = *(thread const i32 *)(n_5);
	const i32 v29 = (i32)((u32)v27 + (u32)v28);
	const u8 v30 = *(thread const u8 *)(n_5 + 65);
	const i32 v31 = (i32)v30;
	const i32 v32 = (i32)((u32)v29 + (u32)v31);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_33 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_33) = v32;
	// pointers.go:78
}

// pointShared
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

[[max_total_threads_per_threadgroup(8)]] kernel void k_pointShared(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	threadgroup u64 shared_1[8];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 8u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 8u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// pointers.go:92
	// pointers.go:93
	const i64 l_3 = (i64)dc_thread.x;
	// pointers.go:94
	if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)l_3, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_4 = v2 + (i64)l_3 * 8;
	const i64 v5 = (i64)((u64)l_3 * (u64)l_3);
	// order.go:7
	const i64 v6 = dc_live ? *(threadgroup const i64 *)(p_4) : 0;
	const i64 v7 = (i64)((u64)v6 + (u64)v5);
	if (dc_live) {
		*(threadgroup i64 *)(p_4) = v7;
	}
	// order.go:8
	// pointers.go:95
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (!dc_live) return;
	// pointers.go:96
	const i64 v8 = (i64)((u64)(i64)7 - (u64)l_3);
	if ((u64)(i64)v8 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v8, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_9 = v2 + (i64)v8 * 8;
	const i64 x_10 = *(threadgroup const i64 *)(p_9);
	// pointers.go:97
	const i64 v11 = (i64)dc_global_x;
	// pointers.go:100
	const i64 v12 = (i64)((u64)l_3 + (u64)(i64)1);
	const i64 v13 = (i64)(v12 % (i64)8);
	if ((u64)(i64)v13 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v13, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_14 = v2 + (i64)v13 * 8;
	const i64 v15 = *(threadgroup const i64 *)(p_14);
	// pointers.go:97
	const i64 v16 = (i64)((u64)x_10 + (u64)v15);
	if ((u64)(i64)v11 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v11, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_0 + (i64)v11 * 8;
	*(device i64 *)(p_17) = v16;
	// pointers.go:98
	return;
}

