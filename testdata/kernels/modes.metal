// refused: modes.go:10: kernel strictMode: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: modes.go:18: kernel defaultMode: needs float64 arithmetic, which the device does not have in Metal Shading Language

// uncheckedMode
typedef struct { u64 w[15]; } dc_block;

kernel void k_uncheckedMode(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
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
	// modes.go:33
	const i64 i_1 = (i64)dc_global_x;
	// modes.go:34
	const i64 v2 = a_0_len - (i64)1;
	const i64 v3 = v2 - i_1;
	const device i32 *const p_4 = a_0 + v3;
	const i32 v5 = *p_4;
	const i32 v6 = (i32)((u32)v5 * (u32)2);
	device i32 *const p_7 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v6;
	// modes.go:35
}

// constParam
typedef struct { u64 w[16]; } dc_block;
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

kernel void k_constParam(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a1_a [[buffer(3)]],
	device u8 *a2_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 radius_0 = (i64)dc_b.w[9];
	const device f32 *const a_1 = (const device f32 *)(a1_a + dc_b.w[10]);
	const i64 a_1_len = (i64)dc_b.w[11];
	const i64 a_1_cap = (i64)dc_b.w[12];
	device f32 *const out_2 = (device f32 *)(a2_out + dc_b.w[13]);
	const i64 out_2_len = (i64)dc_b.w[14];
	const i64 out_2_cap = (i64)dc_b.w[15];
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
	// modes.go:41
	const i64 i_1 = (i64)dc_global_x;
	// modes.go:43
	const i64 k_2 = (i64)((u64)0 - (u64)radius_0);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	f32 s_3;
	i64 k_4;
	f32 s_5 = 0.0f;
	i64 k_6 = k_2;
	for (; k_6 <= radius_0;) {
		// modes.go:44
		const i64 v7 = (i64)((u64)i_1 + (u64)k_6);
		const i64 v8 = v7 > (i64)0 ? v7 : (i64)0;
		const i64 v9 = a_1_len - (i64)1;
		const i64 j_10 = v8 < v9 ? v8 : v9;
		// modes.go:45
		if ((u64)(i64)j_10 >= (u64)a_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)j_10, (i64)a_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device f32 *const p_11 = a_1 + j_10;
		const f32 v12 = *p_11;
		const f32 s_13 = s_5 + v12;
		// modes.go:43
		const i64 k_14 = (i64)((u64)k_6 + (u64)(i64)1);
		s_5 = s_13;
		k_6 = k_14;
	}
	s_3 = s_5;
	// modes.go:47
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_15 = out_2 + i_1;
	*p_15 = s_3;
	// modes.go:48
}

// allOptions
typedef struct { u64 w[13]; } dc_block;

[[max_total_threads_per_threadgroup(16)]] kernel void k_allOptions(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]], uint dc_lane_of_32 [[thread_index_in_simdgroup]]) {
	const i64 w_0 = (i64)dc_b.w[9];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[10]);
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
	const u32 dc_local = (dc_thread.z * 2u + dc_thread.y) * 8u + dc_thread.x;
	const u32 dc_lane = dc_local % 4;
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
	const u64 dc_global_y = (u64)dc_group_y * 2u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// modes.go:54
	const i64 v1 = (i64)dc_global_y;
	const i64 v2 = (i64)dc_global_x;
	const i64 v3 = (i64)dc_thread.x;
	const i64 v4 = (i64)dc_thread.y;
	const i64 v5 = (i64)dc_lane;
	const i64 v6 = v3 * v4;
	const i64 v7 = v6 + v5;
	const i32 v8 = (i32)v7;
	const i64 v9 = (i64)((u64)v1 * (u64)w_0);
	const i64 v10 = (i64)((u64)v9 + (u64)v2);
	device i32 *const p_11 = out_1 + v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = v8;
	// modes.go:55
}

// refused: modes.go:65: kernel prints: needs float64 arithmetic, which the device does not have in Metal Shading Language

// asserts
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

kernel void k_asserts(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
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
	// modes.go:75
	const i64 i_1 = (i64)dc_global_x;
	// modes.go:76
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	const bool v4 = v3 < 0;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	if (v4) {
		// modes.go:77
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// modes.go:79
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_5 = a_0 + i_1;
	const i32 v6 = *p_5;
	const i32 v7 = (i32)(v6 % 2);
	// modes.go:80
	const bool v8 = v7 == 0;
	if (v8) {
		// modes.go:81
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_9 = out_1 + i_1;
		*p_9 = 1;
		// modes.go:80
	} else {
		// modes.go:82
		const bool v10 = v7 == 1;
		if (v10) {
			// modes.go:83
			if ((u64)(i64)i_1 >= (u64)out_1_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			device i32 *const p_11 = out_1 + i_1;
			*p_11 = 2;
			// modes.go:82
		} else {
			// modes.go:85
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		// modes.go:80
	}
	// modes.go:87
}

