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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[1];
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
	// pointers.go:9
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:10
	*object_2 = i_1;
	// pointers.go:12
	const i64 v3 = *object_2;
	const i64 v4 = (i64)((u64)v3 + (u64)(i64)5);
	*object_2 = v4;
	// pointers.go:13
	const i64 v5 = *object_2;
	const i64 v6 = (i64)((u64)v5 * (u64)(i64)2);
	*object_2 = v6;
	// pointers.go:14
	const i64 v7 = *object_2;
	const i64 v8 = *object_2;
	const i64 v9 = (i64)(v8 / (i64)4);
	const i64 v10 = (i64)((u64)v7 - (u64)v9);
	*object_2 = v10;
	// pointers.go:15
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_11 = out_0 + i_1;
	// pointers.go:19
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v12 = *object_2;
	const i64 v13 = *p_11;
	*object_2 = v13;
	*p_11 = v12;
	// pointers.go:16
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_14 = out_0 + i_1;
	const i64 v15 = *p_14;
	const i64 v16 = *object_2;
	const i64 v17 = (i64)((u64)v16 * (u64)(i64)100);
	const i64 v18 = *object_2;
	const i64 v19 = (i64)((u64)v17 + (u64)v18);
	const i64 v20 = (i64)((u64)v15 + (u64)v19);
	*p_14 = v20;
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
	device u8 *const a_0 = (device u8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i64 *const out_1 = (device i64 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	i64 object_5[3];
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
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*(device i64 *)(p_2 + 8) = v4;
	// pointers.go:29
	*object_5 = (i64)1;
	*(object_5 + 1) = (i64)2;
	*(object_5 + 2) = (i64)3;
	// pointers.go:30
	const i64 v6 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v6 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_7 = object_5 + v6;
	// pointers.go:31
	const i64 v8 = *(device const i64 *)(p_2 + 8);
	*p_7 = v8;
	// pointers.go:37
	const i64 v9 = *p_7;
	const i64 v10 = (i64)((u64)v9 + (u64)(i64)1);
	*p_7 = v10;
	// pointers.go:33
	// pointers.go:37
	const i64 v11 = *(device const i64 *)(p_2 + 8);
	const i64 v12 = (i64)((u64)v11 + (u64)(i64)10);
	*(device i64 *)(p_2 + 8) = v12;
	// pointers.go:34
	const i64 v13 = *object_5;
	const i64 v14 = *(object_5 + 1);
	const i64 v15 = (i64)((u64)v13 + (u64)v14);
	const i64 v16 = *(object_5 + 2);
	const i64 v17 = (i64)((u64)v15 + (u64)v16);
	const i64 v18 = *(device const i64 *)(p_2 + 8);
	const i64 v19 = (i64)((u64)v18 * (u64)(i64)1000);
	const i64 v20 = (i64)((u64)v17 + (u64)v19);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_21 = out_1 + i_1;
	*p_21 = v20;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[4];
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
	// pointers.go:43
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:44
	*object_2 = (i64)10;
	*(object_2 + 1) = (i64)20;
	*(object_2 + 2) = (i64)30;
	*(object_2 + 3) = (i64)40;
	// pointers.go:45
	const i64 k_3 = (i64)(i_1 % (i64)4);
	// pointers.go:46
	if ((u64)(i64)k_3 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_3, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_4 = object_2 + k_3;
	// pointers.go:47
	const i64 v5 = k_3 + (i64)1;
	const i64 k_6 = (i64)(v5 % (i64)4);
	// pointers.go:48
	*p_4 = (i64)(-1);
	// pointers.go:49
	if ((u64)(i64)k_6 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_6, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_7 = object_2 + k_6;
	const i64 v8 = *p_7;
	const i64 v9 = *p_4;
	const i64 v10 = (i64)((u64)v8 + (u64)v9);
	*p_7 = v10;
	// pointers.go:50
	const i64 v11 = *object_2;
	const i64 v12 = *(object_2 + 1);
	const i64 v13 = (i64)((u64)v12 * (u64)(i64)10);
	const i64 v14 = (i64)((u64)v11 + (u64)v13);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v15 = *(object_2 + 2);
	const i64 v16 = (i64)((u64)v15 * (u64)(i64)100);
	const i64 v17 = (i64)((u64)v14 + (u64)v16);
	const i64 v18 = *(object_2 + 3);
	const i64 v19 = (i64)((u64)v18 * (u64)(i64)1000);
	const i64 v20 = (i64)((u64)v17 + (u64)v19);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_21 = out_0 + i_1;
	*p_21 = v20;
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
	device f32 *const out_0 = (device f32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	f32 object_2[3];
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
	// pointers.go:57
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:58
	*object_2 = 1.0f;
	*(object_2 + 1) = 2.0f;
	*(object_2 + 2) = 3.0f;
	// pointers.go:59
	// pointers.go:60
	const f32 v3 = (f32)i_1;
	*(object_2 + 1) = v3;
	// pointers.go:61
	const f32 v4 = *(object_2 + 1);
	const f32 v5 = v4 + 1.0f;
	*(object_2 + 1) = v5;
	// values.go:15
	const f32 v6 = *object_2;
	const f32 v7 = v6 * 2.0f;
	*object_2 = v7;
	// values.go:16
	const f32 v8 = *(object_2 + 1);
	const f32 v9 = v8 * 2.0f;
	*(object_2 + 1) = v9;
	// values.go:17
	const f32 v10 = *(object_2 + 2);
	const f32 v11 = v10 * 2.0f;
	*(object_2 + 2) = v11;
	// pointers.go:63
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const f32 v12 = *(object_2 + 1);
	const f32 v13 = *object_2;
	const f32 v14 = v12 + v13;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_15 = out_0 + i_1;
	*p_15 = v14;
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
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i32 object_2[8];
	u64 object_3[9];
	f32 object_17[3];
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
	// pointers.go:70
	const i64 i_1 = (i64)dc_global_x;
	// pointers.go:71
	*object_2 = 0;
	*(object_2 + 1) = 0;
	*(object_2 + 2) = 0;
	*(object_2 + 3) = 0;
	*(object_2 + 4) = 0;
	*(object_2 + 5) = 0;
	*(object_2 + 6) = 0;
	*(object_2 + 7) = 0;
	// pointers.go:72
	*(thread i32 *)((thread u8 *)object_3) = 0;
	*(thread f32 *)((thread u8 *)object_3 + 4) = 0;
	*(thread f32 *)((thread u8 *)object_3 + 8) = 0;
	*(thread f32 *)((thread u8 *)object_3 + 12) = 0;
	*(thread f32 *)((thread u8 *)object_3 + 16) = 0;
	*(thread f32 *)((thread u8 *)object_3 + 20) = 0;
	*(thread f32 *)((thread u8 *)object_3 + 24) = 0;
	*(thread i8 *)((thread u8 *)object_3 + 32) = 0;
	*(thread i64 *)((thread u8 *)object_3 + 40) = 0;
	*(thread u16 *)((thread u8 *)object_3 + 48) = 0;
	*(thread f32 *)((thread u8 *)object_3 + 52) = 0;
	*(thread u8 *)((thread u8 *)object_3 + 56) = 0;
	*(thread u8 *)((thread u8 *)object_3 + 64) = 0;
	*(thread u8 *)((thread u8 *)object_3 + 65) = 0;
	*(thread u8 *)((thread u8 *)object_3 + 66) = 0;
	// pointers.go:73
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_4;
	i64 k_5 = (i64)0;
	for (; k_5 < (i64)20;) {
		// pointers.go:74
		const i64 v6 = (i64)((u64)k_5 * (u64)i_1);
		// pointers.go:80
		const i64 v7 = (i64)(v6 % (i64)8);
		if ((u64)(i64)v7 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v7, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i32 *const p_8 = object_2 + v7;
		const i32 v9 = *p_8;
		const i32 v10 = (i32)((u32)v9 + (u32)1);
		*p_8 = v10;
		// pointers.go:75
		const i32 v11 = (i32)k_5;
		// pointers.go:83
		const i32 v12 = *(thread const i32 *)((thread u8 *)object_3);
		const i32 v13 = (i32)((u32)v12 + (u32)v11);
		*(thread i32 *)((thread u8 *)object_3) = v13;
		// pointers.go:84
		const u8 v14 = *(thread const u8 *)((thread u8 *)object_3 + 65);
		const u8 v15 = (u8)v11;
		const u8 v16 = (u8)((u32)v14 + (u32)v15);
		*(thread u8 *)((thread u8 *)object_3 + 65) = v16;
		// pointers.go:85
		*object_17 = 0;
		*(object_17 + 1) = 0;
		*(object_17 + 2) = 0;
		const f32 v18 = (f32)v11;
		*object_17 = v18;
		*(thread f32 *)((thread u8 *)object_3 + 4) = *object_17;
		*(thread f32 *)((thread u8 *)object_3 + 8) = *(object_17 + 1);
		*(thread f32 *)((thread u8 *)object_3 + 12) = *(object_17 + 2);
		// pointers.go:73
		const i64 v19 = k_5 + (i64)1;
		k_5 = v19;
	}
	// pointers.go:77
	const i64 v20 = (i64)(i_1 % (i64)8);
	if ((u64)(i64)v20 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v20, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_21 = object_2 + v20;
	const i32 v22 = *p_21;
	const i32 v23 = (i32)((u32)v22 * (u32)1000);
	const i32 v24 = *(thread const i32 *)((thread u8 *)object_3);
	const i32 v25 = (i32)((u32)v23 + (u32)v24);
	const u8 v26 = *(thread const u8 *)((thread u8 *)object_3 + 65);
	const i32 v27 = (i32)v26;
	const i32 v28 = (i32)((u32)v25 + (u32)v27);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_29 = out_0 + i_1;
	*p_29 = v28;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	threadgroup i64 v1[8];
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
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// pointers.go:92
	// pointers.go:93
	const i64 l_2 = (i64)dc_thread.x;
	// pointers.go:94
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i64 *const p_3 = v1 + l_2;
	const i64 v4 = (i64)((u64)l_2 * (u64)l_2);
	// order.go:7
	const i64 v5 = dc_live ? *p_3 : 0;
	const i64 v6 = (i64)((u64)v5 + (u64)v4);
	if (dc_live) {
		*p_3 = v6;
	}
	// order.go:8
	// pointers.go:95
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (!dc_live) return;
	// pointers.go:96
	const i64 v7 = (i64)((u64)(i64)7 - (u64)l_2);
	if ((u64)(i64)v7 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup i64 *const p_8 = v1 + v7;
	const i64 x_9 = *p_8;
	// pointers.go:97
	const i64 v10 = (i64)dc_global_x;
	// pointers.go:100
	const i64 v11 = (i64)((u64)l_2 + (u64)(i64)1);
	const i64 v12 = (i64)(v11 % (i64)8);
	if ((u64)(i64)v12 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v12, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup i64 *const p_13 = v1 + v12;
	const i64 v14 = *p_13;
	// pointers.go:97
	const i64 v15 = (i64)((u64)x_9 + (u64)v14);
	if ((u64)(i64)v10 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_16 = out_0 + v10;
	*p_16 = v15;
	// pointers.go:98
	return;
}

