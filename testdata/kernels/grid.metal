// place3D
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

kernel void k_place3D(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// grid.go:10
	const i64 v1 = (i64)dc_global_z;
	const i64 v2 = (i64)dc_b.w[5];
	const i64 v3 = (i64)((u64)v1 * (u64)v2);
	const i64 v4 = (i64)dc_global_y;
	const i64 v5 = (i64)((u64)v3 + (u64)v4);
	const i64 v6 = (i64)dc_b.w[4];
	const i64 v7 = (i64)((u64)v5 * (u64)v6);
	const i64 v8 = (i64)dc_global_x;
	const i64 i_9 = (i64)((u64)v7 + (u64)v8);
	// grid.go:11
	const i64 v10 = (i64)dc_b.w[6];
	const i64 v11 = (i64)((u64)v4 * (u64)(i64)100);
	const i64 v12 = (i64)((u64)v8 + (u64)v11);
	const i64 v13 = (i64)((u64)v1 * (u64)(i64)10000);
	const i64 v14 = (i64)((u64)v12 + (u64)v13);
	const i64 v15 = (i64)((u64)v6 * (u64)(i64)1000000);
	const i64 v16 = (i64)((u64)v14 + (u64)v15);
	const i64 v17 = (i64)((u64)v2 * (u64)(i64)100000000);
	const i64 v18 = (i64)((u64)v16 + (u64)v17);
	const i64 v19 = (i64)((u64)v10 * (u64)(i64)0x2540be400);
	const i64 v20 = (i64)((u64)v18 + (u64)v19);
	if ((u64)(i64)i_9 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_9, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_0 + (i64)i_9 * 8;
	*(device i64 *)(p_21) = v20;
	// grid.go:12
}

// local3D
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

kernel void k_local3D(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// grid.go:19
	const i64 v1 = (i64)dc_global_z;
	const i64 v2 = (i64)dc_b.w[5];
	const i64 v3 = (i64)((u64)v1 * (u64)v2);
	const i64 v4 = (i64)dc_global_y;
	const i64 v5 = (i64)((u64)v3 + (u64)v4);
	const i64 v6 = (i64)dc_b.w[4];
	const i64 v7 = (i64)((u64)v5 * (u64)v6);
	const i64 v8 = (i64)dc_global_x;
	const i64 i_9 = (i64)((u64)v7 + (u64)v8);
	// grid.go:20
	const i64 v10 = (i64)dc_thread.x;
	const i64 v11 = (i64)dc_thread.y;
	const i64 v12 = (i64)dc_thread.z;
	const i64 v13 = (i64)dc_size.y;
	const i64 v14 = (i64)((u64)v12 * (u64)v13);
	const i64 v15 = (i64)((u64)v14 + (u64)v11);
	const i64 v16 = (i64)dc_size.x;
	const i64 v17 = (i64)((u64)v15 * (u64)v16);
	const i64 v18 = (i64)((u64)v17 + (u64)v10);
	const i64 v19 = (i64)((u64)v11 * (u64)(i64)100);
	const i64 v20 = (i64)((u64)v10 + (u64)v19);
	const i64 v21 = (i64)((u64)v12 * (u64)(i64)10000);
	const i64 v22 = (i64)((u64)v20 + (u64)v21);
	const i64 v23 = (i64)((u64)v18 * (u64)(i64)1000000);
	const i64 v24 = (i64)((u64)v22 + (u64)v23);
	const i64 v25 = (i64)((u64)i_9 * (u64)(i64)3);
	if ((u64)(i64)v25 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v25, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_26 = out_0 + (i64)v25 * 8;
	*(device i64 *)(p_26) = v24;
	// grid.go:21
	const i64 v27 = (i64)dc_group_x;
	const i64 v28 = (i64)dc_group_y;
	const i64 v29 = (i64)dc_group_z;
	const i64 v30 = (i64)(u32)(dc_b.w[7] >> 32);
	const i64 v31 = (i64)((u64)v29 * (u64)v30);
	const i64 v32 = (i64)((u64)v31 + (u64)v28);
	const i64 v33 = (i64)(u32)dc_b.w[7];
	const i64 v34 = (i64)((u64)v32 * (u64)v33);
	const i64 v35 = (i64)((u64)v34 + (u64)v27);
	const i64 v36 = (i64)((u64)v28 * (u64)(i64)100);
	const i64 v37 = (i64)((u64)v27 + (u64)v36);
	const i64 v38 = (i64)((u64)v29 * (u64)(i64)10000);
	const i64 v39 = (i64)((u64)v37 + (u64)v38);
	const i64 v40 = (i64)((u64)v35 * (u64)(i64)1000000);
	const i64 v41 = (i64)((u64)v39 + (u64)v40);
	const i64 v42 = (i64)((u64)v25 + (u64)(i64)1);
	if ((u64)(i64)v42 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v42, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_43 = out_0 + (i64)v42 * 8;
	*(device i64 *)(p_43) = v41;
	// grid.go:22
	const i64 v44 = (i64)dc_size.z;
	const i64 v45 = (i64)((u64)v16 * (u64)v13);
	const i64 v46 = (i64)((u64)v45 * (u64)v44);
	// grid.go:23
	const i64 v47 = (i64)(u32)dc_b.w[8];
	// grid.go:22
	const i64 v48 = (i64)((u64)v13 * (u64)(i64)10);
	const i64 v49 = (i64)((u64)v16 + (u64)v48);
	const i64 v50 = (i64)((u64)v44 * (u64)(i64)100);
	const i64 v51 = (i64)((u64)v49 + (u64)v50);
	const i64 v52 = (i64)((u64)v46 * (u64)(i64)1000);
	const i64 v53 = (i64)((u64)v51 + (u64)v52);
	// grid.go:23
	const i64 v54 = (i64)((u64)v33 * (u64)(i64)1000000);
	// grid.go:22
	const i64 v55 = (i64)((u64)v53 + (u64)v54);
	// grid.go:23
	const i64 v56 = (i64)((u64)v30 * (u64)(i64)10000000);
	const i64 v57 = (i64)((u64)v55 + (u64)v56);
	const i64 v58 = (i64)((u64)v47 * (u64)(i64)100000000);
	const i64 v59 = (i64)((u64)v57 + (u64)v58);
	// grid.go:22
	const i64 v60 = (i64)((u64)v25 + (u64)(i64)2);
	if ((u64)(i64)v60 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v60, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_61 = out_0 + (i64)v60 * 8;
	*(device i64 *)(p_61) = v59;
	// grid.go:24
}

// exactGrid
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

kernel void k_exactGrid(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// grid.go:30
	const i64 v1 = (i64)dc_global_x;
	const i32 v2 = (i32)v1;
	const i32 v3 = (i32)((u32)v2 + (u32)1);
	if ((u64)(i64)v1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_4 = out_0 + (i64)v1 * 4;
	*(device i32 *)(p_4) = v3;
	// grid.go:31
}

// rows
typedef struct { u64 w[13]; } dc_block;
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

kernel void k_rows(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 w_0 = (i64)dc_b.w[9];
	device u8 *const out_1 = a1_out + dc_b.w[10];
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
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
	// grid.go:37
	const i64 v1 = (i64)dc_global_y;
	const i64 v2 = (i64)dc_global_x;
	const f32 v3 = (f32)v2;
	const i64 v4 = (i64)((u64)v1 + (u64)(i64)1);
	const f32 v5 = (f32)v4;
	const f32 v6 = v3 / v5;
	const i64 v7 = (i64)((u64)v1 * (u64)w_0);
	const i64 v8 = (i64)((u64)v7 + (u64)v2);
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_1 + (i64)v8 * 4;
	*(device f32 *)(p_9) = v6;
	// grid.go:38
}

// partialGroup
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

[[max_total_threads_per_threadgroup(8)]] kernel void k_partialGroup(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	threadgroup u32 shared_1[8];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
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
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) shared_1[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = dc_inside;
	// grid.go:44
	// grid.go:45
	const i64 l_3 = (i64)dc_thread.x;
	// grid.go:46
	const i32 v4 = (i32)l_3;
	const i32 v5 = (i32)((u32)v4 + (u32)1);
	threadgroup u8 *const p_6 = v2 + (i64)l_3 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_6) = v5;
	}
	// grid.go:47
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (!dc_live) return;
	// grid.go:49
	i32 sum_7;
	i32 i_8 = 0;
	i32 sum_9 = 0;
	for (;;) {
		const bool v10 = i_8 < 8;
		if (!v10) {
			sum_7 = sum_9;
			break;
		}
		threadgroup u8 *const p_11 = v2 + (i64)i_8 * 4;
		const i32 v_12 = *(threadgroup const i32 *)(p_11);
		// grid.go:50
		const i32 sum_13 = (i32)((u32)sum_9 + (u32)v_12);
		// grid.go:49
		const i32 v14 = (i32)((u32)i_8 + (u32)1);
		i_8 = v14;
		sum_9 = sum_13;
		continue;
	}
	// grid.go:52
	const i64 v15 = (i64)dc_global_x;
	if ((u64)(i64)v15 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v15, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = out_0 + (i64)v15 * 4;
	*(device i32 *)(p_16) = sum_7;
	// grid.go:53
	return;
}

// returnsNoBarrier
typedef struct { u64 w[13]; } dc_block;
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

kernel void k_returnsNoBarrier(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 n_0 = (i64)dc_b.w[9];
	device u8 *const out_1 = a1_out + dc_b.w[10];
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
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
	// grid.go:60
	const i64 i_1 = (i64)dc_global_x;
	// grid.go:61
	const bool v2 = i_1 >= n_0;
	if (v2) {
		// grid.go:62
		return;
	}
	// grid.go:64
	const i64 v3 = (i64)((u64)i_1 * (u64)i_1);
	const i32 v4 = (i32)v3;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_5 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_5) = v4;
	// grid.go:65
}

