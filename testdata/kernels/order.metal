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
	u64 object_2[1];
	thread u8 *const tr_3 = (thread u8 *)object_2;
	u64 object_4[8];
	thread u8 *const a_5 = (thread u8 *)object_4;
	u64 object_46[3];
	thread u8 *const y_47 = (thread u8 *)object_46;
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
	// order.go:23
	*(thread i64 *)(tr_3) = (i64)0;
	// order.go:24
	*(thread i64 *)(a_5) = 0;
	*(thread i64 *)(a_5 + 8) = 0;
	*(thread i64 *)(a_5 + 16) = 0;
	*(thread i64 *)(a_5 + 24) = 0;
	*(thread i64 *)(a_5 + 32) = 0;
	*(thread i64 *)(a_5 + 40) = 0;
	*(thread i64 *)(a_5 + 48) = 0;
	*(thread i64 *)(a_5 + 56) = 0;
	// order.go:13
	const i64 v6 = *(thread const i64 *)(tr_3);
	const i64 v7 = (i64)((u64)v6 * (u64)(i64)10);
	const i64 v8 = (i64)((u64)v7 + (u64)(i64)1);
	*(thread i64 *)(tr_3) = v8;
	const i64 v9 = *(thread const i64 *)(tr_3);
	const i64 v10 = (i64)((u64)v9 * (u64)(i64)10);
	const i64 v11 = (i64)((u64)v10 + (u64)(i64)2);
	*(thread i64 *)(tr_3) = v11;
	const i64 v12 = *(thread const i64 *)(tr_3);
	const i64 v13 = (i64)((u64)v12 * (u64)(i64)10);
	const i64 v14 = (i64)((u64)v13 + (u64)(i64)3);
	*(thread i64 *)(tr_3) = v14;
	// order.go:25
	const i64 v15 = (i64)((u64)(i64)3 * (u64)(i64)2);
	const i64 x_16 = (i64)((u64)i_1 + (u64)v15);
	// order.go:26
	const i64 v17 = (i64)(i_1 % (i64)8);
	// order.go:13
	const i64 v18 = *(thread const i64 *)(tr_3);
	const i64 v19 = (i64)((u64)v18 * (u64)(i64)10);
	const i64 v20 = (i64)((u64)v19 + (u64)(i64)4);
	*(thread i64 *)(tr_3) = v20;
	const i64 v21 = *(thread const i64 *)(tr_3);
	const i64 v22 = (i64)((u64)v21 * (u64)(i64)10);
	const i64 v23 = (i64)((u64)v22 + (u64)(i64)5);
	*(thread i64 *)(tr_3) = v23;
	// order.go:26
	if ((u64)(i64)v17 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v17, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_24 = a_5 + (i64)v17 * 8;
	*(thread i64 *)(p_24) = x_16;
	// order.go:13
	const i64 v25 = *(thread const i64 *)(tr_3);
	const i64 v26 = (i64)((u64)v25 * (u64)(i64)10);
	const i64 v27 = (i64)((u64)v26 + (u64)(i64)6);
	*(thread i64 *)(tr_3) = v27;
	const i64 v28 = *(thread const i64 *)(tr_3);
	const i64 v29 = (i64)((u64)v28 * (u64)(i64)10);
	const i64 v30 = (i64)((u64)v29 + (u64)(i64)7);
	*(thread i64 *)(tr_3) = v30;
	const i64 v31 = *(thread const i64 *)(tr_3);
	const i64 v32 = (i64)((u64)v31 * (u64)(i64)10);
	const i64 v33 = (i64)((u64)v32 + (u64)(i64)8);
	*(thread i64 *)(tr_3) = v33;
	const i64 v34 = *(thread const i64 *)(tr_3);
	const i64 v35 = (i64)((u64)v34 * (u64)(i64)10);
	const i64 v36 = (i64)((u64)v35 + (u64)(i64)9);
	*(thread i64 *)(tr_3) = v36;
	// order.go:27
	if ((u64)(i64)(i64)1 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)1, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	*(thread i64 *)(a_5 + 8) = (i64)10;
	if ((u64)(i64)(i64)2 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	*(thread i64 *)(a_5 + 16) = (i64)20;
	// order.go:13
	const i64 v37 = *(thread const i64 *)(tr_3);
	const i64 v38 = (i64)((u64)v37 * (u64)(i64)10);
	const i64 v39 = (i64)((u64)v38 + (u64)(i64)1);
	*(thread i64 *)(tr_3) = v39;
	const i64 v40 = *(thread const i64 *)(tr_3);
	const i64 v41 = (i64)((u64)v40 * (u64)(i64)10);
	const i64 v42 = (i64)((u64)v41 + (u64)(i64)2);
	*(thread i64 *)(tr_3) = v42;
	const i64 v43 = *(thread const i64 *)(tr_3);
	const i64 v44 = (i64)((u64)v43 * (u64)(i64)10);
	const i64 v45 = (i64)((u64)v44 + (u64)(i64)3);
	*(thread i64 *)(tr_3) = v45;
	// order.go:28
	*(thread i64 *)(y_47) = (i64)1;
	*(thread i64 *)(y_47 + 8) = (i64)2;
	*(thread i64 *)(y_47 + 16) = (i64)3;
	// order.go:29
	const i64 v48 = *(thread const i64 *)(tr_3);
	const i64 v49 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v49 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v49, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_50 = out_0 + (i64)v49 * 8;
	*(device i64 *)(p_50) = v48;
	// order.go:30
	const i64 v51 = *(thread const i64 *)(a_5 + 8);
	const i64 v52 = (i64)((u64)v51 * (u64)(i64)3);
	const i64 v53 = (i64)((u64)x_16 + (u64)v52);
	const i64 v54 = *(thread const i64 *)(a_5 + 16);
	const i64 v55 = (i64)((u64)v54 * (u64)(i64)5);
	const i64 v56 = (i64)((u64)v53 + (u64)v55);
	const i64 v57 = (i64)(i_1 % (i64)8);
	if ((u64)(i64)v57 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v57, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_58 = a_5 + (i64)v57 * 8;
	const i64 v59 = *(thread const i64 *)(p_58);
	const i64 v60 = (i64)((u64)v59 * (u64)(i64)7);
	const i64 v61 = (i64)((u64)v56 + (u64)v60);
	const i64 v62 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v62 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v62, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_63 = y_47 + (i64)v62 * 8;
	const i64 v64 = *(thread const i64 *)(p_63);
	const i64 v65 = (i64)((u64)v61 + (u64)v64);
	const i64 v66 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v67 = (i64)((u64)v66 + (u64)(i64)1);
	if ((u64)(i64)v67 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v67, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_68 = out_0 + (i64)v67 * 8;
	*(device i64 *)(p_68) = v65;
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
	// order.go:38
	const i64 i_1 = (i64)dc_global_x;
	// order.go:39
	*(thread i64 *)(x_3) = i_1;
	// order.go:7
	const i64 v4 = *(thread const i64 *)(x_3);
	const i64 v5 = (i64)((u64)v4 + (u64)(i64)10);
	*(thread i64 *)(x_3) = v5;
	// order.go:8
	const i64 v6 = *(thread const i64 *)(x_3);
	// order.go:40
	const i64 v7 = *(thread const i64 *)(x_3);
	const i64 y_8 = (i64)((u64)v7 + (u64)v6);
	// order.go:7
	const i64 v9 = *(thread const i64 *)(x_3);
	const i64 v10 = (i64)((u64)v9 + (u64)(i64)100);
	*(thread i64 *)(x_3) = v10;
	// order.go:8
	const i64 v11 = *(thread const i64 *)(x_3);
	// order.go:41
	const i64 v12 = *(thread const i64 *)(x_3);
	const i64 z_13 = (i64)((u64)v11 + (u64)v12);
	// order.go:7
	const i64 v14 = *(thread const i64 *)(x_3);
	const i64 v15 = (i64)((u64)v14 + (u64)(i64)1);
	*(thread i64 *)(x_3) = v15;
	// order.go:8
	const i64 v16 = *(thread const i64 *)(x_3);
	// order.go:42
	const i64 v17 = *(thread const i64 *)(x_3);
	const i64 v18 = (i64)((u64)v17 * (u64)(i64)2);
	const i64 v19 = *(thread const i64 *)(x_3);
	const i64 v20 = (i64)((u64)v16 * (u64)v19);
	const i64 w_21 = (i64)((u64)v18 - (u64)v20);
	// order.go:43
	const i64 v22 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v23 = (i64)((u64)v22 + (u64)(i64)0);
	if ((u64)(i64)v23 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v23, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_0 + (i64)v23 * 8;
	*(device i64 *)(p_24) = y_8;
	// order.go:44
	const i64 v25 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v26 = (i64)((u64)v25 + (u64)(i64)1);
	if ((u64)(i64)v26 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v26, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_27 = out_0 + (i64)v26 * 8;
	*(device i64 *)(p_27) = z_13;
	// order.go:45
	const i64 v28 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v29 = (i64)((u64)v28 + (u64)(i64)2);
	if ((u64)(i64)v29 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v29, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_0 + (i64)v29 * 8;
	*(device i64 *)(p_30) = w_21;
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
	u64 object_2[3];
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
	// order.go:52
	const i64 i_1 = (i64)dc_global_x;
	// order.go:53
	*(thread i64 *)(a_3) = i_1;
	*(thread i64 *)(a_3 + 8) = (i64)2;
	*(thread i64 *)(a_3 + 16) = (i64)3;
	// order.go:54
	// order.go:7
	const i64 v4 = *(thread const i64 *)(a_3);
	const i64 v5 = (i64)((u64)v4 + (u64)(i64)5);
	*(thread i64 *)(a_3) = v5;
	// order.go:8
	const i64 v6 = *(thread const i64 *)(a_3);
	// order.go:54
	const i64 v7 = *(thread const i64 *)(a_3);
	const i64 y_8 = (i64)((u64)v7 + (u64)v6);
	// order.go:55
	// order.go:7
	const i64 v9 = *(thread const i64 *)(a_3 + 8);
	const i64 v10 = (i64)((u64)v9 + (u64)(i64)7);
	*(thread i64 *)(a_3 + 8) = v10;
	// order.go:8
	const i64 v11 = *(thread const i64 *)(a_3 + 8);
	// order.go:55
	const i64 v12 = *(thread const i64 *)(a_3 + 8);
	const i64 v13 = (i64)((u64)v11 * (u64)v12);
	const i64 v14 = *(thread const i64 *)(a_3);
	const i64 z_15 = (i64)((u64)v13 + (u64)v14);
	// order.go:56
	const i64 v16 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v16 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v16, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_0 + (i64)v16 * 8;
	*(device i64 *)(p_17) = y_8;
	// order.go:57
	const i64 v18 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v19 = (i64)((u64)v18 + (u64)(i64)1);
	if ((u64)(i64)v19 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v19, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_20 = out_0 + (i64)v19 * 8;
	*(device i64 *)(p_20) = z_15;
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
	u64 object_2[4];
	thread u8 *const a_3 = (thread u8 *)object_2;
	u64 object_4[1];
	thread u8 *const k_5 = (thread u8 *)object_4;
	u64 object_15[1];
	thread u8 *const x_16 = (thread u8 *)object_15;
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
	// order.go:66
	*(thread i64 *)(a_3) = (i64)1;
	*(thread i64 *)(a_3 + 8) = (i64)2;
	*(thread i64 *)(a_3 + 16) = (i64)3;
	*(thread i64 *)(a_3 + 24) = (i64)4;
	// order.go:67
	*(thread i64 *)(k_5) = (i64)0;
	// order.go:7
	const i64 v6 = *(thread const i64 *)(k_5);
	const i64 v7 = (i64)((u64)v6 + (u64)(i64)1);
	*(thread i64 *)(k_5) = v7;
	// order.go:8
	const i64 v8 = *(thread const i64 *)(k_5);
	// order.go:68
	// order.go:7
	const i64 v9 = *(thread const i64 *)(a_3 + 8);
	const i64 v10 = (i64)((u64)v9 + (u64)(i64)10);
	*(thread i64 *)(a_3 + 8) = v10;
	// order.go:8
	const i64 v11 = *(thread const i64 *)(a_3 + 8);
	// order.go:68
	if ((u64)(i64)v8 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v8, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_12 = a_3 + (i64)v8 * 8;
	const i64 v13 = *(thread const i64 *)(p_12);
	const i64 v14 = (i64)((u64)v13 + (u64)v11);
	*(thread i64 *)(p_12) = v14;
	// order.go:69
	*(thread i64 *)(x_16) = i_1;
	// order.go:7
	const i64 v17 = *(thread const i64 *)(x_16);
	const i64 v18 = (i64)((u64)v17 + (u64)(i64)3);
	*(thread i64 *)(x_16) = v18;
	// order.go:8
	const i64 v19 = *(thread const i64 *)(x_16);
	// order.go:70
	const i64 v20 = *(thread const i64 *)(x_16);
	const i64 v21 = (i64)((u64)v20 + (u64)v19);
	*(thread i64 *)(x_16) = v21;
	// order.go:71
	const i64 v22 = *(thread const i64 *)(k_5);
	if ((u64)(i64)v22 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_23 = a_3 + (i64)v22 * 8;
	const i64 v24 = *(thread const i64 *)(p_23);
	const i64 v25 = (i64)((u64)v24 + (u64)(i64)1);
	*(thread i64 *)(p_23) = v25;
	// order.go:72
	const i64 v26 = *(thread const i64 *)(a_3 + 8);
	const i64 v27 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v28 = (i64)((u64)v27 + (u64)(i64)0);
	if ((u64)(i64)v28 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v28, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_0 + (i64)v28 * 8;
	*(device i64 *)(p_29) = v26;
	// order.go:73
	const i64 v30 = *(thread const i64 *)(x_16);
	const i64 v31 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v32 = (i64)((u64)v31 + (u64)(i64)1);
	if ((u64)(i64)v32 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v32, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_33 = out_0 + (i64)v32 * 8;
	*(device i64 *)(p_33) = v30;
	// order.go:74
	const i64 v34 = *(thread const i64 *)(k_5);
	const i64 v35 = (i64)((u64)v34 * (u64)(i64)1000);
	const i64 v36 = *(thread const i64 *)(a_3);
	const i64 v37 = (i64)((u64)v35 + (u64)v36);
	const i64 v38 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v39 = (i64)((u64)v38 + (u64)(i64)2);
	if ((u64)(i64)v39 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v39, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_0 + (i64)v39 * 8;
	*(device i64 *)(p_40) = v37;
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
	u64 object_2[1];
	thread u8 *const tr_3 = (thread u8 *)object_2;
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
	// order.go:82
	*(thread i64 *)(tr_3) = (i64)0;
	// order.go:13
	const i64 v4 = *(thread const i64 *)(tr_3);
	const i64 v5 = (i64)((u64)v4 * (u64)(i64)10);
	const i64 v6 = (i64)((u64)v5 + (u64)(i64)1);
	*(thread i64 *)(tr_3) = v6;
	// order.go:84
	const bool v7 = i_1 > (i64)3;
	bool v8;
	if (v7) {
		// order.go:13
		const i64 v9 = *(thread const i64 *)(tr_3);
		const i64 v10 = (i64)((u64)v9 * (u64)(i64)10);
		const i64 v11 = (i64)((u64)v10 + (u64)(i64)2);
		*(thread i64 *)(tr_3) = v11;
		// order.go:84
		const bool v12 = i_1 < (i64)7;
		v8 = v12;
	} else {
		v8 = v7;
	}
	bool v13;
	if (v8) {
		v13 = v8;
	} else {
		// order.go:13
		const i64 v14 = *(thread const i64 *)(tr_3);
		const i64 v15 = (i64)((u64)v14 * (u64)(i64)10);
		const i64 v16 = (i64)((u64)v15 + (u64)(i64)3);
		*(thread i64 *)(tr_3) = v16;
		// order.go:84
		const i64 v17 = (i64)(i_1 % (i64)2);
		const bool v18 = v17 == (i64)0;
		v13 = v18;
	}
	i64 r_19;
	if (v13) {
		r_19 = (i64)1;
	} else {
		r_19 = (i64)0;
	}
	// order.go:13
	const i64 v20 = *(thread const i64 *)(tr_3);
	const i64 v21 = (i64)((u64)v20 * (u64)(i64)10);
	const i64 v22 = (i64)((u64)v21 + (u64)(i64)4);
	*(thread i64 *)(tr_3) = v22;
	// order.go:87
	const bool v23 = i_1 == (i64)2;
	bool b_24;
	if (v23) {
		b_24 = v23;
	} else {
		// order.go:13
		const i64 v25 = *(thread const i64 *)(tr_3);
		const i64 v26 = (i64)((u64)v25 * (u64)(i64)10);
		const i64 v27 = (i64)((u64)v26 + (u64)(i64)5);
		*(thread i64 *)(tr_3) = v27;
		// order.go:87
		const bool v28 = i_1 == (i64)3;
		b_24 = v28;
	}
	// order.go:13
	const i64 v29 = *(thread const i64 *)(tr_3);
	const i64 v30 = (i64)((u64)v29 * (u64)(i64)10);
	const i64 v31 = (i64)((u64)v30 + (u64)(i64)6);
	*(thread i64 *)(tr_3) = v31;
	// order.go:87
	const bool v32 = i_1 > (i64)4;
	const bool v33 = b_24 != v32;
	i64 r_34;
	if (v33) {
		// order.go:88
		const i64 r_35 = (i64)((u64)r_19 + (u64)(i64)2);
		// order.go:87
		r_34 = r_35;
	} else {
		r_34 = r_19;
	}
	// order.go:90
	i64 r_36;
	i64 r_37 = r_34;
	for (;;) {
		// order.go:13
		const i64 v38 = *(thread const i64 *)(tr_3);
		const i64 v39 = (i64)((u64)v38 * (u64)(i64)10);
		const i64 v40 = (i64)((u64)v39 + (u64)(i64)7);
		*(thread i64 *)(tr_3) = v40;
		// order.go:90
		const bool v41 = r_37 < (i64)5;
		bool v42;
		if (v41) {
			const i64 v43 = *(thread const i64 *)(tr_3);
			const bool v44 = v43 < (i64)1000000000;
			v42 = v44;
		} else {
			v42 = v41;
		}
		if (!v42) {
			r_36 = r_37;
			break;
		}
		// order.go:91
		const i64 r_45 = (i64)((u64)r_37 + (u64)(i64)2);
		// order.go:90
		r_37 = r_45;
		continue;
	}
	// order.go:93
	const i64 v46 = *(thread const i64 *)(tr_3);
	const i64 v47 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v47 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v47, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_48 = out_0 + (i64)v47 * 8;
	*(device i64 *)(p_48) = v46;
	// order.go:94
	const i64 v49 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v50 = (i64)((u64)v49 + (u64)(i64)1);
	if ((u64)(i64)v50 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v50, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_51 = out_0 + (i64)v50 * 8;
	*(device i64 *)(p_51) = r_36;
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
	// order.go:102
	const i64 i_1 = (i64)dc_global_x;
	// order.go:103
	*(thread i64 *)(x_3) = i_1;
	// order.go:104
	const i64 v4 = *(thread const i64 *)(x_3);
	const i64 v5 = v4 > (i64)3 ? v4 : (i64)3;
	// order.go:7
	const i64 v6 = *(thread const i64 *)(x_3);
	const i64 v7 = (i64)((u64)v6 + (u64)(i64)10);
	*(thread i64 *)(x_3) = v7;
	// order.go:8
	const i64 v8 = *(thread const i64 *)(x_3);
	// order.go:104
	const i64 v9 = (i64)((u64)v5 + (u64)v8);
	const i64 v10 = *(thread const i64 *)(x_3);
	const i64 y_11 = (i64)((u64)v9 - (u64)v10);
	// order.go:105
	const i64 v12 = *(thread const i64 *)(x_3);
	const i64 v13 = v12 < (i64)5 ? v12 : (i64)5;
	// order.go:7
	const i64 v14 = *(thread const i64 *)(x_3);
	const i64 v15 = (i64)((u64)v14 + (u64)(i64)100);
	*(thread i64 *)(x_3) = v15;
	// order.go:8
	const i64 v16 = *(thread const i64 *)(x_3);
	// order.go:105
	const i64 v17 = *(thread const i64 *)(x_3);
	const i64 v18 = (i64)((u64)v13 * (u64)v16);
	const i64 z_19 = (i64)((u64)v17 + (u64)v18);
	// order.go:106
	const bool bad_20 = i_1 < 0 || (i64)i_1 > (i64)a_0_len;
	const bool bad_21 = a_0_len < 0 || (i64)a_0_len > (i64)a_0_cap;
	if (bad_20 || bad_21) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_21 ? ((i64)a_0_len) : (bad_20 ? ((i64)i_1) : (0)), bad_21 ? ((i64)a_0_cap) : (bad_20 ? ((i64)a_0_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_22 = a_0 + (i64)i_1 * 8;
	const i64 len_23 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 len_24 = (i64)((u64)a_0_cap - (u64)i_1);
	const i64 v25 = (i64)((u64)a_0_len - (u64)i_1);
	const i64 v26 = (i64)((u64)a_0_cap - (u64)i_1);
	// order.go:112
	const i64 v27 = (i64)((u64)i_1 + (u64)v25);
	const i64 v28 = (i64)((u64)i_1 + (u64)v26);
	const device u8 *const p_29 = a_0 + (i64)i_1 * 8;
	const i64 len_30 = (i64)((u64)v27 - (u64)i_1);
	const i64 len_31 = (i64)((u64)v28 - (u64)i_1);
	// order.go:108
	const i64 v32 = (i64)((u64)i_1 + (u64)v25);
	const i64 v33 = (i64)((u64)i_1 + (u64)v26);
	const device u8 *const p_34 = a_0 + (i64)i_1 * 8;
	const i64 len_35 = (i64)((u64)v32 - (u64)i_1);
	const i64 len_36 = (i64)((u64)v33 - (u64)i_1);
	const bool bad_37 = (i64)1 < 0 || (i64)(i64)1 > (i64)len_35;
	const bool bad_38 = len_35 < 0 || (i64)len_35 > (i64)len_36;
	if (bad_37 || bad_38) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_38 ? ((i64)len_35) : (bad_37 ? ((i64)(i64)1) : (0)), bad_38 ? ((i64)len_36) : (bad_37 ? ((i64)len_35) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 len_39 = (i64)((u64)len_35 - (u64)(i64)1);
	const i64 len_40 = (i64)((u64)len_36 - (u64)(i64)1);
	const i64 v41 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v42 = (i64)((u64)len_35 - (u64)(i64)1);
	const i64 v43 = (i64)((u64)len_36 - (u64)(i64)1);
	// order.go:109
	const i64 n_44 = (i64)((u64)(i64)0 + (u64)(i64)1);
	// order.go:112
	const i64 v45 = (i64)((u64)v41 + (u64)v42);
	const i64 v46 = (i64)((u64)v41 + (u64)v43);
	const device u8 *const p_47 = a_0 + (i64)v41 * 8;
	const i64 len_48 = (i64)((u64)v45 - (u64)v41);
	const i64 len_49 = (i64)((u64)v46 - (u64)v41);
	const i64 v50 = (i64)((u64)len_30 * (u64)(i64)100);
	const i64 v51 = (i64)((u64)n_44 * (u64)(i64)10);
	const i64 v52 = (i64)((u64)v50 + (u64)v51);
	const i64 w_53 = (i64)((u64)v52 + (u64)len_48);
	// order.go:113
	const i64 v54 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v55 = (i64)((u64)v54 + (u64)(i64)0);
	if ((u64)(i64)v55 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v55, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_56 = out_1 + (i64)v55 * 8;
	*(device i64 *)(p_56) = y_11;
	// order.go:114
	const i64 v57 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v58 = (i64)((u64)v57 + (u64)(i64)1);
	if ((u64)(i64)v58 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v58, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_59 = out_1 + (i64)v58 * 8;
	*(device i64 *)(p_59) = z_19;
	// order.go:115
	const i64 v60 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v61 = (i64)((u64)v60 + (u64)(i64)2);
	if ((u64)(i64)v61 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v61, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_62 = out_1 + (i64)v61 * 8;
	*(device i64 *)(p_62) = w_53;
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
	u64 object_2[1];
	thread u8 *const tr_3 = (thread u8 *)object_2;
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
	// order.go:123
	*(thread i64 *)(tr_3) = (i64)0;
	// order.go:13
	const i64 v4 = *(thread const i64 *)(tr_3);
	const i64 v5 = (i64)((u64)v4 * (u64)(i64)10);
	const i64 v6 = (i64)((u64)v5 + (u64)(i64)1);
	*(thread i64 *)(tr_3) = v6;
	const i64 v7 = *(thread const i64 *)(tr_3);
	const i64 v8 = (i64)((u64)v7 * (u64)(i64)10);
	const i64 v9 = (i64)((u64)v8 + (u64)(i64)2);
	*(thread i64 *)(tr_3) = v9;
	// order.go:130
	const i64 v10 = (i64)((u64)(i64)2 + (u64)(i64)1);
	const i64 v11 = (i64)((u64)i_1 + (u64)(i64)2);
	// order.go:13
	const i64 v12 = *(thread const i64 *)(tr_3);
	const i64 v13 = (i64)((u64)v12 * (u64)(i64)10);
	const i64 v14 = (i64)((u64)v13 + (u64)(i64)3);
	*(thread i64 *)(tr_3) = v14;
	const i64 v15 = *(thread const i64 *)(tr_3);
	const i64 v16 = (i64)((u64)v15 * (u64)(i64)10);
	const i64 v17 = (i64)((u64)v16 + (u64)(i64)4);
	*(thread i64 *)(tr_3) = v17;
	// order.go:130
	const i64 v18 = (i64)((u64)v11 + (u64)(i64)1);
	const i64 v19 = (i64)((u64)v10 + (u64)(i64)2);
	const i64 v20 = (i64)((u64)v19 + (u64)(i64)1);
	const i64 v21 = (i64)((u64)v18 + (u64)(i64)2);
	// order.go:126
	const i64 v22 = *(thread const i64 *)(tr_3);
	const i64 v23 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v23 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v23, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_0 + (i64)v23 * 8;
	*(device i64 *)(p_24) = v22;
	// order.go:127
	const i64 v25 = (i64)((u64)(i64)10 * (u64)v11);
	const i64 v26 = (i64)((u64)v10 + (u64)v25);
	const i64 v27 = (i64)((u64)(i64)100 * (u64)v20);
	const i64 v28 = (i64)((u64)v26 + (u64)v27);
	const i64 v29 = (i64)((u64)(i64)1000 * (u64)v21);
	const i64 v30 = (i64)((u64)v28 + (u64)v29);
	const i64 v31 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v32 = (i64)((u64)v31 + (u64)(i64)1);
	if ((u64)(i64)v32 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v32, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_33 = out_0 + (i64)v32 * 8;
	*(device i64 *)(p_33) = v30;
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
	// order.go:138
	i64 q_2;
	i64 r_3;
	do {
		// order.go:144
		const i64 b_4 = (i64)((u64)i_1 + (u64)(i64)1);
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
		for (;;) {
			const bool v13 = r_11 < i_1;
			if (!v13) {
				r_10 = r_12;
				break;
			}
			// order.go:154
			const i64 v14 = (i64)((u64)r_11 * (u64)r_11);
			const bool v15 = v14 > i_1;
			if (v15) {
				// order.go:155
				s_8 = r_11;
				dc_jump = 1u;
				break;
			}
			// order.go:153
			const i64 v16 = (i64)((u64)r_11 + (u64)(i64)1);
			const i64 old_17 = r_11;
			r_11 = v16;
			r_12 = old_17;
			continue;
		}
		if (dc_jump == 1u) { dc_jump = 0; break; }
		// order.go:158
		const i64 r_18 = (i64)((u64)r_10 + (u64)(i64)10);
		// order.go:159
		const bool v19 = i_1 > (i64)12;
		if (v19) {
			// order.go:162
			s_8 = (i64)77;
			break;
		}
		// order.go:164
		s_8 = r_18;
	} while (0);
	// order.go:140
	const i64 v20 = (i64)((u64)q_2 * (u64)(i64)10000);
	const i64 v21 = (i64)((u64)r_3 * (u64)(i64)100);
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

