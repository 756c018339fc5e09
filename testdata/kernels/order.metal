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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[1];
	i64 object_3[8];
	i64 object_44[3];
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
	// order.go:22
	const i64 i_1 = (i64)dc_global_x;
	// order.go:23
	*object_2 = (i64)0;
	// order.go:24
	*object_3 = 0;
	*(object_3 + 1) = 0;
	*(object_3 + 2) = 0;
	*(object_3 + 3) = 0;
	*(object_3 + 4) = 0;
	*(object_3 + 5) = 0;
	*(object_3 + 6) = 0;
	*(object_3 + 7) = 0;
	// order.go:13
	const i64 v4 = *object_2;
	const i64 v5 = (i64)((u64)v4 * (u64)(i64)10);
	const i64 v6 = (i64)((u64)v5 + (u64)(i64)1);
	*object_2 = v6;
	const i64 v7 = *object_2;
	const i64 v8 = (i64)((u64)v7 * (u64)(i64)10);
	const i64 v9 = (i64)((u64)v8 + (u64)(i64)2);
	*object_2 = v9;
	const i64 v10 = *object_2;
	const i64 v11 = (i64)((u64)v10 * (u64)(i64)10);
	const i64 v12 = (i64)((u64)v11 + (u64)(i64)3);
	*object_2 = v12;
	// order.go:25
	const i64 v13 = (i64)3 * (i64)2;
	const i64 x_14 = (i64)((u64)i_1 + (u64)v13);
	// order.go:26
	const i64 v15 = (i64)(i_1 % (i64)8);
	// order.go:13
	const i64 v16 = *object_2;
	const i64 v17 = (i64)((u64)v16 * (u64)(i64)10);
	const i64 v18 = (i64)((u64)v17 + (u64)(i64)4);
	*object_2 = v18;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v19 = *object_2;
	const i64 v20 = (i64)((u64)v19 * (u64)(i64)10);
	const i64 v21 = (i64)((u64)v20 + (u64)(i64)5);
	*object_2 = v21;
	// order.go:26
	if ((u64)(i64)v15 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v15, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_22 = object_3 + v15;
	*p_22 = x_14;
	// order.go:13
	const i64 v23 = *object_2;
	const i64 v24 = (i64)((u64)v23 * (u64)(i64)10);
	const i64 v25 = (i64)((u64)v24 + (u64)(i64)6);
	*object_2 = v25;
	const i64 v26 = *object_2;
	const i64 v27 = (i64)((u64)v26 * (u64)(i64)10);
	const i64 v28 = (i64)((u64)v27 + (u64)(i64)7);
	*object_2 = v28;
	const i64 v29 = *object_2;
	const i64 v30 = (i64)((u64)v29 * (u64)(i64)10);
	const i64 v31 = (i64)((u64)v30 + (u64)(i64)8);
	*object_2 = v31;
	const i64 v32 = *object_2;
	const i64 v33 = (i64)((u64)v32 * (u64)(i64)10);
	const i64 v34 = (i64)((u64)v33 + (u64)(i64)9);
	*object_2 = v34;
	// order.go:27
	if ((u64)(i64)(i64)1 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)1, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	*(object_3 + 1) = (i64)10;
	if ((u64)(i64)(i64)2 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	*(object_3 + 2) = (i64)20;
	// order.go:13
	const i64 v35 = *object_2;
	const i64 v36 = (i64)((u64)v35 * (u64)(i64)10);
	const i64 v37 = (i64)((u64)v36 + (u64)(i64)1);
	*object_2 = v37;
	const i64 v38 = *object_2;
	const i64 v39 = (i64)((u64)v38 * (u64)(i64)10);
	const i64 v40 = (i64)((u64)v39 + (u64)(i64)2);
	*object_2 = v40;
	const i64 v41 = *object_2;
	const i64 v42 = (i64)((u64)v41 * (u64)(i64)10);
	const i64 v43 = (i64)((u64)v42 + (u64)(i64)3);
	*object_2 = v43;
	// order.go:28
	*object_44 = (i64)1;
	*(object_44 + 1) = (i64)2;
	*(object_44 + 2) = (i64)3;
	// order.go:29
	const i64 v45 = *object_2;
	const i64 v46 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v46 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v46, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_47 = out_0 + v46;
	*p_47 = v45;
	// order.go:30
	const i64 v48 = *(object_3 + 1);
	const i64 v49 = (i64)((u64)v48 * (u64)(i64)3);
	const i64 v50 = (i64)((u64)x_14 + (u64)v49);
	const i64 v51 = *(object_3 + 2);
	const i64 v52 = (i64)((u64)v51 * (u64)(i64)5);
	const i64 v53 = (i64)((u64)v50 + (u64)v52);
	const i64 v54 = (i64)(i_1 % (i64)8);
	if ((u64)(i64)v54 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v54, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_55 = object_3 + v54;
	const i64 v56 = *p_55;
	const i64 v57 = (i64)((u64)v56 * (u64)(i64)7);
	const i64 v58 = (i64)((u64)v53 + (u64)v57);
	const i64 v59 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v59 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v59, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_60 = object_44 + v59;
	const i64 v61 = *p_60;
	const i64 v62 = (i64)((u64)v58 + (u64)v61);
	const i64 v63 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v64 = (i64)((u64)v63 + (u64)(i64)1);
	if ((u64)(i64)v64 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v64, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_65 = out_0 + v64;
	*p_65 = v62;
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
	// order.go:38
	const i64 i_1 = (i64)dc_global_x;
	// order.go:39
	*object_2 = i_1;
	// order.go:7
	const i64 v3 = *object_2;
	const i64 v4 = (i64)((u64)v3 + (u64)(i64)10);
	*object_2 = v4;
	// order.go:8
	const i64 v5 = *object_2;
	// order.go:40
	const i64 v6 = *object_2;
	const i64 y_7 = (i64)((u64)v6 + (u64)v5);
	// order.go:7
	const i64 v8 = *object_2;
	const i64 v9 = (i64)((u64)v8 + (u64)(i64)100);
	*object_2 = v9;
	// order.go:8
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v10 = *object_2;
	// order.go:41
	const i64 v11 = *object_2;
	const i64 z_12 = (i64)((u64)v10 + (u64)v11);
	// order.go:7
	const i64 v13 = *object_2;
	const i64 v14 = (i64)((u64)v13 + (u64)(i64)1);
	*object_2 = v14;
	// order.go:8
	const i64 v15 = *object_2;
	// order.go:42
	const i64 v16 = *object_2;
	const i64 v17 = (i64)((u64)v16 * (u64)(i64)2);
	const i64 v18 = *object_2;
	const i64 v19 = (i64)((u64)v15 * (u64)v18);
	const i64 w_20 = (i64)((u64)v17 - (u64)v19);
	// order.go:43
	const i64 v21 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v22 = v21 + (i64)0;
	if ((u64)(i64)v22 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v22, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_23 = out_0 + v22;
	*p_23 = y_7;
	// order.go:44
	const i64 v24 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v25 = (i64)((u64)v24 + (u64)(i64)1);
	if ((u64)(i64)v25 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v25, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_26 = out_0 + v25;
	*p_26 = z_12;
	// order.go:45
	const i64 v27 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v28 = (i64)((u64)v27 + (u64)(i64)2);
	if ((u64)(i64)v28 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v28, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_29 = out_0 + v28;
	*p_29 = w_20;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[3];
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
	// order.go:52
	const i64 i_1 = (i64)dc_global_x;
	// order.go:53
	*object_2 = i_1;
	*(object_2 + 1) = (i64)2;
	*(object_2 + 2) = (i64)3;
	// order.go:54
	// order.go:7
	const i64 v3 = *object_2;
	const i64 v4 = (i64)((u64)v3 + (u64)(i64)5);
	*object_2 = v4;
	// order.go:8
	const i64 v5 = *object_2;
	// order.go:54
	const i64 v6 = *object_2;
	const i64 y_7 = (i64)((u64)v6 + (u64)v5);
	// order.go:55
	// order.go:7
	const i64 v8 = *(object_2 + 1);
	const i64 v9 = (i64)((u64)v8 + (u64)(i64)7);
	*(object_2 + 1) = v9;
	// order.go:8
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v10 = *(object_2 + 1);
	// order.go:55
	const i64 v11 = *(object_2 + 1);
	const i64 v12 = (i64)((u64)v10 * (u64)v11);
	const i64 v13 = *object_2;
	const i64 z_14 = (i64)((u64)v12 + (u64)v13);
	// order.go:56
	const i64 v15 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v15 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v15, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_16 = out_0 + v15;
	*p_16 = y_7;
	// order.go:57
	const i64 v17 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v18 = (i64)((u64)v17 + (u64)(i64)1);
	if ((u64)(i64)v18 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v18, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_19 = out_0 + v18;
	*p_19 = z_14;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[4];
	i64 object_3[1];
	i64 object_13[1];
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
	// order.go:65
	const i64 i_1 = (i64)dc_global_x;
	// order.go:66
	*object_2 = (i64)1;
	*(object_2 + 1) = (i64)2;
	*(object_2 + 2) = (i64)3;
	*(object_2 + 3) = (i64)4;
	// order.go:67
	*object_3 = (i64)0;
	// order.go:7
	const i64 v4 = *object_3;
	const i64 v5 = (i64)((u64)v4 + (u64)(i64)1);
	*object_3 = v5;
	// order.go:8
	const i64 v6 = *object_3;
	// order.go:68
	// order.go:7
	const i64 v7 = *(object_2 + 1);
	const i64 v8 = (i64)((u64)v7 + (u64)(i64)10);
	*(object_2 + 1) = v8;
	// order.go:8
	const i64 v9 = *(object_2 + 1);
	// order.go:68
	if ((u64)(i64)v6 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v6, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_10 = object_2 + v6;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v11 = *p_10;
	const i64 v12 = (i64)((u64)v11 + (u64)v9);
	*p_10 = v12;
	// order.go:69
	*object_13 = i_1;
	// order.go:7
	const i64 v14 = *object_13;
	const i64 v15 = (i64)((u64)v14 + (u64)(i64)3);
	*object_13 = v15;
	// order.go:8
	const i64 v16 = *object_13;
	// order.go:70
	const i64 v17 = *object_13;
	const i64 v18 = (i64)((u64)v17 + (u64)v16);
	*object_13 = v18;
	// order.go:71
	const i64 v19 = *object_3;
	if ((u64)(i64)v19 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v19, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_20 = object_2 + v19;
	const i64 v21 = *p_20;
	const i64 v22 = (i64)((u64)v21 + (u64)(i64)1);
	*p_20 = v22;
	// order.go:72
	const i64 v23 = *(object_2 + 1);
	const i64 v24 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v25 = v24 + (i64)0;
	if ((u64)(i64)v25 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v25, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_26 = out_0 + v25;
	*p_26 = v23;
	// order.go:73
	const i64 v27 = *object_13;
	const i64 v28 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v29 = (i64)((u64)v28 + (u64)(i64)1);
	if ((u64)(i64)v29 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v29, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_30 = out_0 + v29;
	*p_30 = v27;
	// order.go:74
	const i64 v31 = *object_3;
	const i64 v32 = (i64)((u64)v31 * (u64)(i64)1000);
	const i64 v33 = *object_2;
	const i64 v34 = (i64)((u64)v32 + (u64)v33);
	const i64 v35 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v36 = (i64)((u64)v35 + (u64)(i64)2);
	if ((u64)(i64)v36 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v36, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_37 = out_0 + v36;
	*p_37 = v34;
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
	// order.go:81
	const i64 i_1 = (i64)dc_global_x;
	// order.go:82
	*object_2 = (i64)0;
	// order.go:13
	const i64 v3 = *object_2;
	const i64 v4 = (i64)((u64)v3 * (u64)(i64)10);
	const i64 v5 = (i64)((u64)v4 + (u64)(i64)1);
	*object_2 = v5;
	// order.go:84
	const bool v6 = i_1 > (i64)3;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool v7;
	if (v6) {
		// order.go:13
		const i64 v8 = *object_2;
		const i64 v9 = (i64)((u64)v8 * (u64)(i64)10);
		const i64 v10 = (i64)((u64)v9 + (u64)(i64)2);
		*object_2 = v10;
		// order.go:84
		const bool v11 = i_1 < (i64)7;
		v7 = v11;
	} else {
		v7 = v6;
	}
	bool v12;
	if (v7) {
		v12 = v7;
	} else {
		// order.go:13
		const i64 v13 = *object_2;
		const i64 v14 = (i64)((u64)v13 * (u64)(i64)10);
		const i64 v15 = (i64)((u64)v14 + (u64)(i64)3);
		*object_2 = v15;
		// order.go:84
		const i64 v16 = (i64)(i_1 % (i64)2);
		const bool v17 = v16 == (i64)0;
		v12 = v17;
	}
	i64 r_18;
	if (v12) {
		r_18 = (i64)1;
	} else {
		r_18 = (i64)0;
	}
	// order.go:13
	const i64 v19 = *object_2;
	const i64 v20 = (i64)((u64)v19 * (u64)(i64)10);
	const i64 v21 = (i64)((u64)v20 + (u64)(i64)4);
	*object_2 = v21;
	// order.go:87
	const bool v22 = i_1 == (i64)2;
	bool b_23;
	if (v22) {
		b_23 = v22;
	} else {
		// order.go:13
		const i64 v24 = *object_2;
		const i64 v25 = (i64)((u64)v24 * (u64)(i64)10);
		const i64 v26 = (i64)((u64)v25 + (u64)(i64)5);
		*object_2 = v26;
		// order.go:87
		const bool v27 = i_1 == (i64)3;
		b_23 = v27;
	}
	// order.go:13
	const i64 v28 = *object_2;
	const i64 v29 = (i64)((u64)v28 * (u64)(i64)10);
	const i64 v30 = (i64)((u64)v29 + (u64)(i64)6);
	*object_2 = v30;
	// order.go:87
	const bool v31 = i_1 > (i64)4;
	const bool v32 = b_23 != v31;
	i64 r_33;
	if (v32) {
		// order.go:88
		const i64 r_34 = r_18 + (i64)2;
		// order.go:87
		r_33 = r_34;
	} else {
		r_33 = r_18;
	}
	// order.go:90
	i64 r_35;
	i64 r_36 = r_33;
	for (;;) {
		// order.go:13
		const i64 v37 = *object_2;
		const i64 v38 = (i64)((u64)v37 * (u64)(i64)10);
		const i64 v39 = (i64)((u64)v38 + (u64)(i64)7);
		*object_2 = v39;
		// order.go:90
		const bool v40 = r_36 < (i64)5;
		bool v41;
		if (v40) {
			const i64 v42 = *object_2;
			const bool v43 = v42 < (i64)1000000000;
			v41 = v43;
		} else {
			v41 = v40;
		}
		if (!v41) {
			r_35 = r_36;
			break;
		}
		// order.go:91
		const i64 r_44 = (i64)((u64)r_36 + (u64)(i64)2);
		// order.go:90
		r_36 = r_44;
	}
	// order.go:93
	const i64 v45 = *object_2;
	const i64 v46 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v46 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v46, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_47 = out_0 + v46;
	*p_47 = v45;
	// order.go:94
	const i64 v48 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v49 = (i64)((u64)v48 + (u64)(i64)1);
	if ((u64)(i64)v49 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v49, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_50 = out_0 + v49;
	*p_50 = r_35;
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
	const device i64 *const a_0 = (const device i64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i64 *const out_1 = (device i64 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	// order.go:102
	const i64 i_1 = (i64)dc_global_x;
	// order.go:103
	*object_2 = i_1;
	// order.go:104
	const i64 v3 = *object_2;
	const i64 v4 = v3 > (i64)3 ? v3 : (i64)3;
	// order.go:7
	const i64 v5 = *object_2;
	const i64 v6 = (i64)((u64)v5 + (u64)(i64)10);
	*object_2 = v6;
	// order.go:8
	const i64 v7 = *object_2;
	// order.go:104
	const i64 v8 = (i64)((u64)v4 + (u64)v7);
	const i64 v9 = *object_2;
	const i64 y_10 = (i64)((u64)v8 - (u64)v9);
	// order.go:105
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v11 = *object_2;
	const i64 v12 = v11 < (i64)5 ? v11 : (i64)5;
	// order.go:7
	const i64 v13 = *object_2;
	const i64 v14 = (i64)((u64)v13 + (u64)(i64)100);
	*object_2 = v14;
	// order.go:8
	const i64 v15 = *object_2;
	// order.go:105
	const i64 v16 = *object_2;
	const i64 v17 = (i64)((u64)v12 * (u64)v15);
	const i64 z_18 = (i64)((u64)v16 + (u64)v17);
	// order.go:106
	const bool bad_19 = i_1 < 0 || (i64)i_1 > (i64)a_0_len;
	const bool bad_20 = a_0_len < 0 || (i64)a_0_len > (i64)a_0_cap;
	if (bad_19 || bad_20) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_20 ? ((i64)a_0_len) : (bad_19 ? ((i64)i_1) : (0)), bad_20 ? ((i64)a_0_cap) : (bad_19 ? ((i64)a_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_21 = a_0 + i_1;
	const i64 len_22 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 len_23 = (i64)((u64)a_0_cap - (u64)i_1);
	const i64 v24 = a_0_len - i_1;
	const i64 v25 = a_0_cap - i_1;
	// order.go:112
	const i64 v26 = i_1 + v24;
	const i64 v27 = i_1 + v25;
	const device i64 *const p_28 = a_0 + i_1;
	const i64 len_29 = (i64)((u64)v26 - (u64)i_1);
	const i64 len_30 = (i64)((u64)v27 - (u64)i_1);
	// order.go:108
	const i64 v31 = i_1 + v24;
	const i64 v32 = i_1 + v25;
	const device i64 *const p_33 = a_0 + i_1;
	const i64 len_34 = (i64)((u64)v31 - (u64)i_1);
	const i64 len_35 = (i64)((u64)v32 - (u64)i_1);
	const bool bad_36 = (i64)1 < 0 || (i64)(i64)1 > (i64)len_34;
	const bool bad_37 = len_34 < 0 || (i64)len_34 > (i64)len_35;
	if (bad_36 || bad_37) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_37 ? ((i64)len_34) : (bad_36 ? ((i64)(i64)1) : (0)), bad_37 ? ((i64)len_35) : (bad_36 ? ((i64)len_34) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 len_38 = (i64)((u64)len_34 - (u64)(i64)1);
	const i64 len_39 = (i64)((u64)len_35 - (u64)(i64)1);
	const i64 v40 = i_1 + (i64)1;
	const i64 v41 = len_34 - (i64)1;
	const i64 v42 = len_35 - (i64)1;
	// order.go:109
	const i64 n_43 = (i64)0 + (i64)1;
	// order.go:112
	const i64 v44 = v40 + v41;
	const i64 v45 = v40 + v42;
	const device i64 *const p_46 = a_0 + v40;
	const i64 len_47 = (i64)((u64)v44 - (u64)v40);
	const i64 len_48 = (i64)((u64)v45 - (u64)v40);
	const i64 v49 = len_29 * (i64)100;
	const i64 v50 = n_43 * (i64)10;
	const i64 v51 = v49 + v50;
	const i64 w_52 = v51 + len_47;
	// order.go:113
	const i64 v53 = (i64)3 * i_1;
	const i64 v54 = v53 + (i64)0;
	if ((u64)(i64)v54 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v54, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_55 = out_1 + v54;
	*p_55 = y_10;
	// order.go:114
	const i64 v56 = (i64)3 * i_1;
	const i64 v57 = v56 + (i64)1;
	if ((u64)(i64)v57 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v57, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_58 = out_1 + v57;
	*p_58 = z_18;
	// order.go:115
	const i64 v59 = (i64)3 * i_1;
	const i64 v60 = v59 + (i64)2;
	if ((u64)(i64)v60 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v60, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_61 = out_1 + v60;
	*p_61 = w_52;
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
	// order.go:122
	const i64 i_1 = (i64)dc_global_x;
	// order.go:123
	*object_2 = (i64)0;
	// order.go:13
	const i64 v3 = *object_2;
	const i64 v4 = (i64)((u64)v3 * (u64)(i64)10);
	const i64 v5 = (i64)((u64)v4 + (u64)(i64)1);
	*object_2 = v5;
	const i64 v6 = *object_2;
	const i64 v7 = (i64)((u64)v6 * (u64)(i64)10);
	const i64 v8 = (i64)((u64)v7 + (u64)(i64)2);
	*object_2 = v8;
	// order.go:130
	const i64 v9 = (i64)2 + (i64)1;
	const i64 v10 = (i64)((u64)i_1 + (u64)(i64)2);
	// order.go:13
	const i64 v11 = *object_2;
	const i64 v12 = (i64)((u64)v11 * (u64)(i64)10);
	const i64 v13 = (i64)((u64)v12 + (u64)(i64)3);
	*object_2 = v13;
	const i64 v14 = *object_2;
	const i64 v15 = (i64)((u64)v14 * (u64)(i64)10);
	const i64 v16 = (i64)((u64)v15 + (u64)(i64)4);
	*object_2 = v16;
	// order.go:130
	const i64 v17 = (i64)((u64)v10 + (u64)(i64)1);
	const i64 v18 = v9 + (i64)2;
	const i64 v19 = v18 + (i64)1;
	const i64 v20 = (i64)((u64)v17 + (u64)(i64)2);
	// order.go:126
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v21 = *object_2;
	const i64 v22 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v22 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v22, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_23 = out_0 + v22;
	*p_23 = v21;
	// order.go:127
	const i64 v24 = (i64)((u64)(i64)10 * (u64)v10);
	const i64 v25 = (i64)((u64)v9 + (u64)v24);
	const i64 v26 = (i64)100 * v19;
	const i64 v27 = (i64)((u64)v25 + (u64)v26);
	const i64 v28 = (i64)((u64)(i64)1000 * (u64)v20);
	const i64 v29 = (i64)((u64)v27 + (u64)v28);
	const i64 v30 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v31 = (i64)((u64)v30 + (u64)(i64)1);
	if ((u64)(i64)v31 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v31, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_32 = out_0 + v31;
	*p_32 = v29;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
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
	if (!dc_inside) return;
	// order.go:137
	const i64 i_1 = (i64)dc_global_x;
	// order.go:138
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 q_2;
	i64 r_3;
	do {
		// order.go:144
		const i64 b_4 = i_1 + (i64)1;
		// order.go:145
		const i64 v5 = (i64)(i_1 % (i64)2);
		const bool v6 = v5 == (i64)0;
		if (v6) {
			// order.go:146
			q_2 = b_4;
			r_3 = i_1;
			break;
		}
		// order.go:148
		const i64 b_7 = (i64)((u64)b_4 + (u64)(i64)5);
		// order.go:149
		q_2 = i_1;
		r_3 = b_7;
	} while (0);
	// order.go:139
	i64 s_8;
	do {
		// order.go:153
		i64 r_9;
		i64 r_10;
		i64 r_11 = (i64)0;
		i64 r_12 = (i64)0;
		for (; r_11 < i_1;) {
			// order.go:154
			const i64 v13 = (i64)((u64)r_11 * (u64)r_11);
			const bool v14 = v13 > i_1;
			if (v14) {
				// order.go:155
				s_8 = r_11;
				dc_jump = 1u;
				break;
			}
			// order.go:153
			const i64 v15 = r_11 + (i64)1;
			const i64 old_16 = r_11;
			r_11 = v15;
			r_12 = old_16;
		}
		r_10 = r_12;
		if (dc_jump == 1u) { dc_jump = 0; break; }
		// order.go:158
		const i64 r_17 = (i64)((u64)r_10 + (u64)(i64)10);
		// order.go:159
		const bool v18 = i_1 > (i64)12;
		if (v18) {
			// order.go:162
			s_8 = (i64)77;
			break;
		}
		// order.go:164
		s_8 = r_17;
	} while (0);
	// order.go:140
	const i64 v19 = (i64)((u64)q_2 * (u64)(i64)10000);
	const i64 v20 = (i64)((u64)r_3 * (u64)(i64)100);
	const i64 v21 = (i64)((u64)v19 + (u64)v20);
	const i64 v22 = (i64)((u64)v21 + (u64)s_8);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_23 = out_0 + i_1;
	*p_23 = v22;
	// order.go:141
}

