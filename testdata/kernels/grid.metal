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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
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
	const i64 v10 = (i64)dc_global_x;
	const i64 v11 = (i64)dc_global_y;
	const i64 v12 = (i64)dc_global_z;
	const i64 v13 = (i64)dc_b.w[4];
	const i64 v14 = (i64)dc_b.w[5];
	const i64 v15 = (i64)dc_b.w[6];
	const i64 v16 = (i64)((u64)(i64)100 * (u64)v11);
	const i64 v17 = (i64)((u64)v10 + (u64)v16);
	const i64 v18 = (i64)((u64)(i64)10000 * (u64)v12);
	const i64 v19 = (i64)((u64)v17 + (u64)v18);
	const i64 v20 = (i64)((u64)(i64)1000000 * (u64)v13);
	const i64 v21 = (i64)((u64)v19 + (u64)v20);
	const i64 v22 = (i64)((u64)(i64)100000000 * (u64)v14);
	const i64 v23 = (i64)((u64)v21 + (u64)v22);
	const i64 v24 = (i64)((u64)(i64)0x2540be400 * (u64)v15);
	const i64 v25 = (i64)((u64)v23 + (u64)v24);
	if ((u64)(i64)i_9 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_9, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_26 = out_0 + i_9;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_26 = v25;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
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
	const i64 v13 = (i64)dc_thread.z;
	const i64 v14 = (i64)dc_size.y;
	const i64 v15 = (i64)((u64)v13 * (u64)v14);
	const i64 v16 = (i64)dc_thread.y;
	const i64 v17 = (i64)((u64)v15 + (u64)v16);
	const i64 v18 = (i64)dc_size.x;
	const i64 v19 = (i64)((u64)v17 * (u64)v18);
	const i64 v20 = (i64)dc_thread.x;
	const i64 v21 = (i64)((u64)v19 + (u64)v20);
	const i64 v22 = (i64)((u64)(i64)100 * (u64)v11);
	const i64 v23 = (i64)((u64)v10 + (u64)v22);
	const i64 v24 = (i64)((u64)(i64)10000 * (u64)v12);
	const i64 v25 = (i64)((u64)v23 + (u64)v24);
	const i64 v26 = (i64)((u64)(i64)1000000 * (u64)v21);
	const i64 v27 = (i64)((u64)v25 + (u64)v26);
	const i64 v28 = (i64)((u64)(i64)3 * (u64)i_9);
	const i64 v29 = v28 + (i64)0;
	if ((u64)(i64)v29 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v29, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_30 = out_0 + v29;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_30 = v27;
	// grid.go:21
	const i64 v31 = (i64)dc_group_x;
	const i64 v32 = (i64)dc_group_y;
	const i64 v33 = (i64)dc_group_z;
	const i64 v34 = (i64)dc_group_z;
	const i64 v35 = (i64)(u32)(dc_b.w[7] >> 32);
	const i64 v36 = (i64)((u64)v34 * (u64)v35);
	const i64 v37 = (i64)dc_group_y;
	const i64 v38 = (i64)((u64)v36 + (u64)v37);
	const i64 v39 = (i64)(u32)dc_b.w[7];
	const i64 v40 = (i64)((u64)v38 * (u64)v39);
	const i64 v41 = (i64)dc_group_x;
	const i64 v42 = (i64)((u64)v40 + (u64)v41);
	const i64 v43 = (i64)((u64)(i64)100 * (u64)v32);
	const i64 v44 = (i64)((u64)v31 + (u64)v43);
	const i64 v45 = (i64)((u64)(i64)10000 * (u64)v33);
	const i64 v46 = (i64)((u64)v44 + (u64)v45);
	const i64 v47 = (i64)((u64)(i64)1000000 * (u64)v42);
	const i64 v48 = (i64)((u64)v46 + (u64)v47);
	const i64 v49 = (i64)((u64)(i64)3 * (u64)i_9);
	const i64 v50 = (i64)((u64)v49 + (u64)(i64)1);
	if ((u64)(i64)v50 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v50, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_51 = out_0 + v50;
	*p_51 = v48;
	// grid.go:22
	const i64 v52 = (i64)dc_size.x;
	const i64 v53 = (i64)dc_size.y;
	const i64 v54 = (i64)dc_size.z;
	const i64 v55 = (i64)dc_size.x;
	const i64 v56 = (i64)dc_size.y;
	const i64 v57 = (i64)((u64)v55 * (u64)v56);
	const i64 v58 = (i64)dc_size.z;
	const i64 v59 = (i64)((u64)v57 * (u64)v58);
	// grid.go:23
	const i64 v60 = (i64)(u32)dc_b.w[7];
	const i64 v61 = (i64)(u32)(dc_b.w[7] >> 32);
	const i64 v62 = (i64)(u32)dc_b.w[8];
	// grid.go:22
	const i64 v63 = (i64)((u64)(i64)10 * (u64)v53);
	const i64 v64 = (i64)((u64)v52 + (u64)v63);
	const i64 v65 = (i64)((u64)(i64)100 * (u64)v54);
	const i64 v66 = (i64)((u64)v64 + (u64)v65);
	const i64 v67 = (i64)((u64)(i64)1000 * (u64)v59);
	const i64 v68 = (i64)((u64)v66 + (u64)v67);
	// grid.go:23
	const i64 v69 = (i64)((u64)(i64)1000000 * (u64)v60);
	// grid.go:22
	const i64 v70 = (i64)((u64)v68 + (u64)v69);
	// grid.go:23
	const i64 v71 = (i64)((u64)(i64)10000000 * (u64)v61);
	const i64 v72 = (i64)((u64)v70 + (u64)v71);
	const i64 v73 = (i64)((u64)(i64)100000000 * (u64)v62);
	const i64 v74 = (i64)((u64)v72 + (u64)v73);
	// grid.go:22
	const i64 v75 = (i64)((u64)(i64)3 * (u64)i_9);
	const i64 v76 = (i64)((u64)v75 + (u64)(i64)2);
	if ((u64)(i64)v76 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v76, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_77 = out_0 + v76;
	*p_77 = v74;
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
	// grid.go:30
	const i64 v1 = (i64)dc_global_x;
	const i64 v2 = (i64)dc_global_x;
	const i32 v3 = (i32)v2;
	const i32 v4 = (i32)((u32)v3 + (u32)1);
	if ((u64)(i64)v1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_5 = out_0 + v1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v4;
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
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[10]);
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
	if (!dc_inside) return;
	// grid.go:37
	const i64 v1 = (i64)dc_global_y;
	const i64 v2 = (i64)dc_global_x;
	const i64 v3 = (i64)dc_global_x;
	const i64 v4 = (i64)dc_global_y;
	const f32 v5 = (f32)v3;
	const i64 v6 = v4 + (i64)1;
	const f32 v7 = (f32)v6;
	const f32 v8 = v5 / v7;
	const i64 v9 = (i64)((u64)v1 * (u64)w_0);
	const i64 v10 = (i64)((u64)v9 + (u64)v2);
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_11 = out_1 + v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = v8;
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
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	threadgroup i32 v1[8];
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
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = dc_inside;
	// grid.go:44
	// grid.go:45
	const i64 l_2 = (i64)dc_thread.x;
	// grid.go:46
	const i32 v3 = (i32)l_2;
	const i32 v4 = (i32)((u32)v3 + (u32)1);
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_5 = v1 + l_2;
	if (dc_live) {
		*p_5 = v4;
	}
	// grid.go:47
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (!dc_live) return;
	// grid.go:49
	i64 i_6;
	i32 sum_7;
	i64 i_8 = (i64)0;
	i32 sum_9 = 0;
	for (; i_8 < (i64)8;) {
		threadgroup i32 *const p_10 = v1 + i_8;
		const i32 v_11 = *p_10;
		// grid.go:50
		const i32 sum_12 = (i32)((u32)sum_9 + (u32)v_11);
		// grid.go:49
		const i64 v13 = (i64)((u64)i_8 + (u64)(i64)1);
		i_8 = v13;
		sum_9 = sum_12;
	}
	sum_7 = sum_9;
	// grid.go:52
	const i64 v14 = (i64)dc_global_x;
	if ((u64)(i64)v14 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v14, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_15 = out_0 + v14;
	*p_15 = sum_7;
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
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[10]);
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
	if (!dc_inside) return;
	// grid.go:60
	const i64 i_1 = (i64)dc_global_x;
	// grid.go:61
	const bool v2 = i_1 >= n_0;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
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
	device i32 *const p_5 = out_1 + i_1;
	*p_5 = v4;
	// grid.go:65
}

