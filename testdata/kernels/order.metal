// callOrder
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

kernel void k_callOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[8];
	thread u8 *const a_3 = (thread u8 *)object_2;
	u64 object_7[3];
	thread u8 *const y_8 = (thread u8 *)object_7;
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
	// order.go:22
	const i64 i_1 = (i64)dc_global_x;
	// order.go:24
	*(thread i64 *)(a_3) = (i64)0;
	*(thread i64 *)(a_3 + 8) = (i64)0;
	*(thread i64 *)(a_3 + 16) = (i64)0;
	*(thread i64 *)(a_3 + 24) = (i64)0;
	*(thread i64 *)(a_3 + 32) = (i64)0;
	*(thread i64 *)(a_3 + 40) = (i64)0;
	*(thread i64 *)(a_3 + 48) = (i64)0;
	*(thread i64 *)(a_3 + 56) = (i64)0;
	// order.go:25
	const i64 x_4 = (i64)((u64)i_1 + (u64)(i64)6);
	// order.go:26
	const i64 v5 = i_1 & (i64)7;
	thread u8 *const p_6 = a_3 + (i64)v5 * 8;
	*(thread i64 *)(p_6) = x_4;
	// order.go:27
	*(thread i64 *)(a_3 + 8) = (i64)10;
	*(thread i64 *)(a_3 + 16) = (i64)20;
	// order.go:28
	*(thread i64 *)(y_8) = (i64)1;
	*(thread i64 *)(y_8 + 8) = (i64)2;
	*(thread i64 *)(y_8 + 16) = (i64)3;
	// order.go:29
	const i64 v9 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v9 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v9, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_10 = out_0 + (i64)v9 * 8;
	*(device i64 *)(p_10) = (i64)0x1cbe991a83;
	// order.go:30
	const i64 v11 = (i64)((u64)i_1 + (u64)(i64)136);
	const i64 v12 = *(thread const i64 *)(p_6);
	const i64 v13 = (i64)((u64)v12 * (u64)(i64)7);
	const i64 v14 = (i64)((u64)v11 + (u64)v13);
	const i64 v15 = (i64)(i_1 % (i64)3);
	thread u8 *const p_16 = y_8 + (i64)v15 * 8;
	const i64 v17 = *(thread const i64 *)(p_16);
	const i64 v18 = (i64)((u64)v14 + (u64)v17);
	const i64 v19 = (i64)((u64)v9 + (u64)(i64)1);
	if ((u64)(i64)v19 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v19, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_20 = out_0 + (i64)v19 * 8;
	*(device i64 *)(p_20) = v18;
	// order.go:31
}

// callsFirst
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

kernel void k_callsFirst(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// order.go:38
	const i64 i_1 = (i64)dc_global_x;
	// order.go:7
	const i64 x_2 = (i64)((u64)i_1 + (u64)(i64)10);
	// order.go:40
	const i64 y_3 = (i64)((u64)x_2 + (u64)x_2);
	// order.go:7
	const i64 x_4 = (i64)((u64)i_1 + (u64)(i64)110);
	// order.go:41
	const i64 z_5 = (i64)((u64)x_4 + (u64)x_4);
	// order.go:7
	const i64 x_6 = (i64)((u64)i_1 + (u64)(i64)111);
	// order.go:42
	const i64 v7 = (i64)((u64)x_6 << 1);
	const i64 v8 = (i64)((u64)x_6 * (u64)x_6);
	const i64 w_9 = (i64)((u64)v7 - (u64)v8);
	// order.go:43
	const i64 v10 = (i64)((u64)i_1 * (u64)(i64)3);
	if ((u64)(i64)v10 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v10, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = out_0 + (i64)v10 * 8;
	*(device i64 *)(p_11) = y_3;
	// order.go:44
	const i64 v12 = (i64)((u64)v10 + (u64)(i64)1);
	if ((u64)(i64)v12 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v12, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_0 + (i64)v12 * 8;
	*(device i64 *)(p_13) = z_5;
	// order.go:45
	const i64 v14 = (i64)((u64)v10 + (u64)(i64)2);
	if ((u64)(i64)v14 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v14, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_0 + (i64)v14 * 8;
	*(device i64 *)(p_15) = w_9;
	// order.go:46
}

// callsFirstMemory
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

kernel void k_callsFirstMemory(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// order.go:52
	const i64 i_1 = (i64)dc_global_x;
	// order.go:7
	const i64 a_0_2 = (i64)((u64)i_1 + (u64)(i64)5);
	// order.go:54
	const i64 y_3 = (i64)((u64)a_0_2 + (u64)a_0_2);
	// order.go:55
	const i64 z_4 = (i64)((u64)i_1 + (u64)(i64)86);
	// order.go:56
	const i64 v5 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v5 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v5, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_6 = out_0 + (i64)v5 * 8;
	*(device i64 *)(p_6) = y_3;
	// order.go:57
	const i64 v7 = (i64)((u64)v5 + (u64)(i64)1);
	if ((u64)(i64)v7 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_0 + (i64)v7 * 8;
	*(device i64 *)(p_8) = z_4;
	// order.go:58
}

// opAssignOrder
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

kernel void k_opAssignOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// order.go:65
	const i64 i_1 = (i64)dc_global_x;
	// order.go:7
	const i64 x_2 = (i64)((u64)i_1 + (u64)(i64)3);
	// order.go:70
	const i64 x_3 = (i64)((u64)x_2 + (u64)x_2);
	// order.go:72
	const i64 v4 = (i64)((u64)i_1 * (u64)(i64)3);
	if ((u64)(i64)v4 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_5 = out_0 + (i64)v4 * 8;
	*(device i64 *)(p_5) = (i64)25;
	// order.go:73
	const i64 v6 = (i64)((u64)v4 + (u64)(i64)1);
	if ((u64)(i64)v6 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_7 = out_0 + (i64)v6 * 8;
	*(device i64 *)(p_7) = x_3;
	// order.go:74
	const i64 v8 = (i64)((u64)v4 + (u64)(i64)2);
	if ((u64)(i64)v8 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_0 + (i64)v8 * 8;
	*(device i64 *)(p_9) = (i64)1001;
	// order.go:75
}

// conditionOrder
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

kernel void k_conditionOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// order.go:81
	const i64 i_1 = (i64)dc_global_x;
	// order.go:84
	const bool v2 = i_1 > (i64)3;
	const bool v3 = i_1 < (i64)7;
	const bool v4 = v2 && v3;
	const i64 tr_5 = v2 ? (i64)12 : (i64)1;
	bool v6;
	i64 tr_7;
	if (v4) {
		v6 = v4;
		tr_7 = tr_5;
	} else {
		// order.go:13
		const i64 v8 = (i64)((u64)tr_5 * (u64)(i64)10);
		const i64 tr_9 = (i64)((u64)v8 + (u64)(i64)3);
		// order.go:84
		const i64 v10 = i_1 & (i64)1;
		const bool v11 = v10 == (i64)0;
		v6 = v11;
		tr_7 = tr_9;
	}
	const i64 r_12 = v6 ? (i64)1 : (i64)0;
	// order.go:13
	const i64 v13 = (i64)((u64)tr_7 * (u64)(i64)10);
	const i64 tr_14 = (i64)((u64)v13 + (u64)(i64)4);
	// order.go:87
	const bool v15 = i_1 == (i64)2;
	// order.go:13
	const i64 v16 = (i64)((u64)tr_14 * (u64)(i64)10);
	const i64 tr_17 = (i64)((u64)v16 + (u64)(i64)5);
	// order.go:87
	const bool v18 = i_1 == (i64)3;
	const bool b_19 = v15 || v18;
	const i64 tr_20 = v15 ? tr_14 : tr_17;
	// order.go:13
	const i64 v21 = (i64)((u64)tr_20 * (u64)(i64)10);
	const i64 tr_22 = (i64)((u64)v21 + (u64)(i64)6);
	// order.go:87
	const bool v23 = i_1 > (i64)4;
	const bool v24 = b_19 != v23;
	// order.go:88
	const i64 r_25 = (i64)((u64)r_12 + (u64)(i64)2);
	// order.go:87
	const i64 r_26 = v24 ? r_25 : r_12;
	// order.go:90
	i64 r_27;
	i64 tr_28;
	i64 r_29 = r_26;
	i64 tr_30 = tr_22;
	for (;;) {
		// order.go:13
		const i64 v31 = (i64)((u64)tr_30 * (u64)(i64)10);
		const i64 tr_32 = (i64)((u64)v31 + (u64)(i64)7);
		// order.go:90
		const bool v33 = r_29 < (i64)5;
		const bool v34 = tr_32 < (i64)1000000000;
		const bool v35 = v33 && v34;
		if (!v35) {
			r_27 = r_29;
			tr_28 = tr_32;
			break;
		}
		// order.go:91
		const i64 r_36 = (i64)((u64)r_29 + (u64)(i64)2);
		// order.go:90
		r_29 = r_36;
		tr_30 = tr_32;
		continue;
	}
	// order.go:93
	const i64 v37 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v37 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v37, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_38 = out_0 + (i64)v37 * 8;
	*(device i64 *)(p_38) = tr_28;
	// order.go:94
	const i64 v39 = (i64)((u64)v37 + (u64)(i64)1);
	if ((u64)(i64)v39 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v39, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_0 + (i64)v39 * 8;
	*(device i64 *)(p_40) = r_27;
	// order.go:95
}

// builtinOrder
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

kernel void k_builtinOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// order.go:102
	const i64 i_1 = (i64)dc_global_x;
	// order.go:104
	const i64 y_2 = i_1 > (i64)3 ? i_1 : (i64)3;
	// order.go:7
	const i64 x_3 = (i64)((u64)i_1 + (u64)(i64)10);
	// order.go:105
	const i64 v4 = x_3 < (i64)5 ? x_3 : (i64)5;
	// order.go:7
	const i64 x_5 = (i64)((u64)i_1 + (u64)(i64)110);
	// order.go:105
	const i64 v6 = (i64)((u64)v4 * (u64)x_5);
	const i64 z_7 = (i64)((u64)x_5 + (u64)v6);
	// order.go:106
	const bool bad_8 = i_1 < 0 || (i64)i_1 > (i64)a_0_len;
	const bool bad_9 = a_0_len < 0 || (i64)a_0_len > (i64)a_0_cap;
	if (bad_8 || bad_9) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_9 ? ((i64)a_0_len) : (bad_8 ? ((i64)i_1) : (0)), bad_9 ? ((i64)a_0_cap) : (bad_8 ? ((i64)a_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v10 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 v11 = (i64)((u64)a_0_cap - (u64)i_1);
	// order.go:108
	const bool bad_12 = (i64)1 < 0 || (i64)(i64)1 > (i64)v10;
	const bool bad_13 = v10 < 0 || (i64)v10 > (i64)v11;
	if (bad_12 || bad_13) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_13 ? ((i64)v10) : (bad_12 ? ((i64)(i64)1) : (0)), bad_13 ? ((i64)v11) : (bad_12 ? ((i64)v10) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v14 = (i64)((u64)v10 + (u64)(i64)(-1));
	// order.go:112
	const i64 v15 = (i64)((u64)v10 * (u64)(i64)100);
	const i64 v16 = (i64)((u64)v15 + (u64)(i64)10);
	const i64 w_17 = (i64)((u64)v16 + (u64)v14);
	// order.go:113
	const i64 v18 = (i64)((u64)i_1 * (u64)(i64)3);
	if ((u64)(i64)v18 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_19 = out_1 + (i64)v18 * 8;
	*(device i64 *)(p_19) = y_2;
	// order.go:114
	const i64 v20 = (i64)((u64)v18 + (u64)(i64)1);
	if ((u64)(i64)v20 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v20, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_1 + (i64)v20 * 8;
	*(device i64 *)(p_21) = z_7;
	// order.go:115
	const i64 v22 = (i64)((u64)v18 + (u64)(i64)2);
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_23 = out_1 + (i64)v22 * 8;
	*(device i64 *)(p_23) = w_17;
	// order.go:116
}

// argumentOrder
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

kernel void k_argumentOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// order.go:122
	const i64 i_1 = (i64)dc_global_x;
	// order.go:130
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)2);
	const i64 v3 = (i64)((u64)i_1 + (u64)(i64)5);
	// order.go:126
	const i64 v4 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v4 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_5 = out_0 + (i64)v4 * 8;
	*(device i64 *)(p_5) = (i64)1234;
	// order.go:127
	const i64 v6 = (i64)((u64)v2 * (u64)(i64)10);
	const i64 v7 = (i64)((u64)v6 + (u64)(i64)603);
	const i64 v8 = (i64)((u64)v3 * (u64)(i64)1000);
	const i64 v9 = (i64)((u64)v7 + (u64)v8);
	const i64 v10 = (i64)((u64)v4 + (u64)(i64)1);
	if ((u64)(i64)v10 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v10, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = out_0 + (i64)v10 * 8;
	*(device i64 *)(p_11) = v9;
	// order.go:128
}

// returnOrder
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

kernel void k_returnOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u32 dc_jump = 0;
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
	// order.go:137
	const i64 i_1 = (i64)dc_global_x;
	// order.go:144
	const i64 b_2 = (i64)((u64)i_1 + (u64)(i64)1);
	// order.go:145
	const i64 v3 = i_1 & (i64)1;
	const bool v4 = v3 == (i64)0;
	// order.go:148
	const i64 b_5 = (i64)((u64)i_1 + (u64)(i64)6);
	// order.go:145
	const i64 q_6 = v4 ? b_2 : i_1;
	const i64 r_7 = v4 ? i_1 : b_5;
	// order.go:139
	i64 s_8;
	do {
		// order.go:153
		i64 r_9;
		i64 r_10 = (i64)0;
		i64 r_11 = (i64)0;
		for (;;) {
			const bool v12 = r_10 < i_1;
			if (!v12) {
				r_9 = r_11;
				break;
			}
			// order.go:154
			const i64 v13 = (i64)((u64)r_10 * (u64)r_10);
			const bool v14 = v13 > i_1;
			if (v14) {
				// order.go:155
				s_8 = r_10;
				dc_jump = 1u;
				break;
			}
			// order.go:153
			const i64 v15 = (i64)((u64)r_10 + (u64)(i64)1);
			const i64 old_16 = r_10;
			r_10 = v15;
			r_11 = old_16;
			continue;
		}
		if (dc_jump == 1u) { dc_jump = 0; break; }
		// order.go:158
		const i64 r_17 = (i64)((u64)r_9 + (u64)(i64)10);
		// order.go:159
		const bool v18 = i_1 > (i64)12;
		const i64 s_19 = v18 ? (i64)77 : r_17;
		s_8 = s_19;
	} while (0);
	// order.go:140
	const i64 v20 = (i64)((u64)q_6 * (u64)(i64)10000);
	const i64 v21 = (i64)((u64)r_7 * (u64)(i64)100);
	const i64 v22 = (i64)((u64)v20 + (u64)v21);
	const i64 v23 = (i64)((u64)v22 + (u64)s_8);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_24) = v23;
	// order.go:141
}

