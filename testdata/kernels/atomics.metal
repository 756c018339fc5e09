// refused: atomics.go:13: kernel atomicInts: needs 64-bit atomics, which the device does not have in Metal Shading Language

// refused: atomics.go:34: kernel atomicFloats: needs float64 arithmetic, which the device does not have in Metal Shading Language

// atomicOld
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

kernel void k_atomicOld(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i32 *const a_0 = (device i32 *)(a0_a + dc_b.w[9]);
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
	// atomics.go:44
	const i64 i_1 = (i64)dc_global_x;
	// atomics.go:45
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_2 = a_0 + i_1;
	// atomics.go:46
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i32 v3 = atomic_fetch_add_explicit((device atomic_int *)(p_2), 5, memory_order_relaxed);
	const i64 v4 = (i64)10 * i_1;
	const i64 v5 = v4 + (i64)0;
	if ((u64)(i64)v5 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_6 = out_1 + v5;
	*p_6 = v3;
	// atomics.go:47
	const i32 v7 = atomic_fetch_sub_explicit((device atomic_int *)(p_2), 2, memory_order_relaxed);
	const i64 v8 = (i64)10 * i_1;
	const i64 v9 = v8 + (i64)1;
	if ((u64)(i64)v9 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v9, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_10 = out_1 + v9;
	*p_10 = v7;
	// atomics.go:48
	const i32 v11 = atomic_fetch_and_explicit((device atomic_int *)(p_2), 255, memory_order_relaxed);
	const i64 v12 = (i64)10 * i_1;
	const i64 v13 = v12 + (i64)2;
	if ((u64)(i64)v13 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_14 = out_1 + v13;
	*p_14 = v11;
	// atomics.go:49
	const i32 v15 = atomic_fetch_or_explicit((device atomic_int *)(p_2), 257, memory_order_relaxed);
	const i64 v16 = (i64)10 * i_1;
	const i64 v17 = v16 + (i64)3;
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_18 = out_1 + v17;
	*p_18 = v15;
	// atomics.go:50
	const i32 v19 = atomic_fetch_xor_explicit((device atomic_int *)(p_2), (-1), memory_order_relaxed);
	const i64 v20 = (i64)10 * i_1;
	const i64 v21 = v20 + (i64)4;
	if ((u64)(i64)v21 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v21, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_22 = out_1 + v21;
	*p_22 = v19;
	// atomics.go:51
	const i32 v23 = atomic_fetch_min_explicit((device atomic_int *)(p_2), (-7), memory_order_relaxed);
	const i64 v24 = (i64)10 * i_1;
	const i64 v25 = v24 + (i64)5;
	if ((u64)(i64)v25 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v25, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_26 = out_1 + v25;
	*p_26 = v23;
	// atomics.go:52
	const i32 v27 = atomic_fetch_max_explicit((device atomic_int *)(p_2), 3, memory_order_relaxed);
	const i64 v28 = (i64)10 * i_1;
	const i64 v29 = v28 + (i64)6;
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_30 = out_1 + v29;
	*p_30 = v27;
	// atomics.go:53
	const i32 v31 = (i32)i_1;
	const i32 v32 = atomic_exchange_explicit((device atomic_int *)(p_2), v31, memory_order_relaxed);
	const i64 v33 = (i64)10 * i_1;
	const i64 v34 = v33 + (i64)7;
	if ((u64)(i64)v34 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v34, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_35 = out_1 + v34;
	*p_35 = v32;
	// atomics.go:54
	const i64 v36 = i_1 & ~(i64)1;
	const i32 v37 = (i32)v36;
	const i32 v38 = (i32)(dc_cas((device atomic_uint *)((device u32 *)p_2), (u32)v37, (u32)1000));
	const i64 v39 = (i64)10 * i_1;
	const i64 v40 = v39 + (i64)8;
	if ((u64)(i64)v40 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v40, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_41 = out_1 + v40;
	*p_41 = v38;
	// atomics.go:55
	const i32 v42 = atomic_load_explicit((device atomic_int *)(p_2), memory_order_relaxed);
	const i64 v43 = (i64)10 * i_1;
	const i64 v44 = v43 + (i64)9;
	if ((u64)(i64)v44 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v44, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_45 = out_1 + v44;
	const i32 v46 = (i32)((u32)v42 * (u32)2);
	(void)(atomic_store_explicit((device atomic_int *)(p_45), v46, memory_order_relaxed));
	// atomics.go:56
}

// refused: atomics.go:65: kernel atomicFloatOld: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: atomics.go:85: kernel atomicShared: needs 64-bit atomics, which the device does not have in Metal Shading Language

// refused: atomics.go:105: kernel atomicFields: needs 64-bit atomics, which the device does not have in Metal Shading Language

// ticket
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

kernel void k_ticket(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_next [[buffer(3)]],
	device u8 *a1_seen [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u32 *const next_0 = (device u32 *)(a0_next + dc_b.w[9]);
	const i64 next_0_len = (i64)dc_b.w[10];
	const i64 next_0_cap = (i64)dc_b.w[11];
	device u32 *const seen_1 = (device u32 *)(a1_seen + dc_b.w[12]);
	const i64 seen_1_len = (i64)dc_b.w[13];
	const i64 seen_1_cap = (i64)dc_b.w[14];
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
	// atomics.go:113
	if ((u64)(i64)(i64)0 >= (u64)next_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)(i64)0, (i64)next_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const u32 k_1 = atomic_fetch_add_explicit((device atomic_uint *)(next_0), 1u, memory_order_relaxed);
	// atomics.go:114
	if ((u64)k_1 >= (u64)seen_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_1, (i64)seen_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_2 = seen_1 + k_1;
	const u32 v3 = *p_2;
	const u32 v4 = v3 + 1u;
	*p_2 = v4;
	// atomics.go:115
}

// histogram
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

[[max_total_threads_per_threadgroup(32)]] kernel void k_histogram(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_data [[buffer(3)]],
	device u8 *a1_bins [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const data_0 = (const device u8 *)(a0_data + dc_b.w[9]);
	const i64 data_0_len = (i64)dc_b.w[10];
	const i64 data_0_cap = (i64)dc_b.w[11];
	device u32 *const bins_1 = (device u32 *)(a1_bins + dc_b.w[12]);
	const i64 bins_1_len = (i64)dc_b.w[13];
	const i64 bins_1_cap = (i64)dc_b.w[14];
	threadgroup u32 v1[16];
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 32u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 32u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 16; i += (32u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (32u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// atomics.go:121
	// atomics.go:122
	const i64 v2 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v2 >= (u64)data_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)data_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_3 = data_0 + v2;
	const u8 v4 = dc_live ? *p_3 : 0;
	const u8 v5 = (u8)(v4 >> 4);
	if (dc_live && ((u64)v5 >= (u64)(i64)16)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u32 *const p_6 = v1 + v5;
	u32 v7 = 0;
	if (dc_live) {
		(void)(atomic_fetch_add_explicit((threadgroup atomic_uint *)(p_6), 1u, memory_order_relaxed));
	}
	// atomics.go:123
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// atomics.go:124
	if (!dc_live) return;
	const i64 l_8 = (i64)dc_thread.x;
	const bool v9 = l_8 < (i64)16;
	bool v10;
	if (v9) {
		if ((u64)(i64)l_8 >= (u64)(i64)16) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_8, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		threadgroup u32 *const p_11 = v1 + l_8;
		const u32 v12 = *p_11;
		const bool v13 = v12 != 0u;
		v10 = v13;
	} else {
		v10 = v9;
	}
	if (v10) {
		// atomics.go:125
		if ((u64)(i64)l_8 >= (u64)bins_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)l_8, (i64)bins_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u32 *const p_14 = bins_1 + l_8;
		if ((u64)(i64)l_8 >= (u64)(i64)16) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_8, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		threadgroup u32 *const p_15 = v1 + l_8;
		const u32 v16 = *p_15;
		(void)(atomic_fetch_add_explicit((device atomic_uint *)(p_14), v16, memory_order_relaxed));
		// atomics.go:124
	}
	// atomics.go:127
	return;
}

