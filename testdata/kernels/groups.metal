// reverseGroup
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

[[max_total_threads_per_threadgroup(16)]] kernel void k_reverseGroup(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup i32 v1[16];
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 16u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 16u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 16; i += (16u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (16u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:9
	// groups.go:10
	const i64 l_2 = (i64)dc_thread.x;
	// groups.go:11
	const i64 v3 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v3 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device i32 *const p_4 = a_0 + v3;
	const i32 v5 = dc_live ? *p_4 : 0;
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)16)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_6 = v1 + l_2;
	if (dc_live) {
		*p_6 = v5;
	}
	// groups.go:12
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:13
	if (!dc_live) return;
	const i64 v7 = (i64)dc_global_x;
	const i64 v8 = (i64)((u64)(i64)15 - (u64)l_2);
	if ((u64)(i64)v8 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup i32 *const p_9 = v1 + v8;
	const i32 v10 = *p_9;
	if ((u64)(i64)v7 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_11 = out_1 + v7;
	*p_11 = v10;
	// groups.go:14
	return;
}

// treeReduce
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

[[max_total_threads_per_threadgroup(32)]] kernel void k_treeReduce(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup f32 v1[32];
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
	for (u32 i = dc_local; i < 32; i += (32u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (32u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:20
	// groups.go:21
	const i64 l_2 = (i64)dc_thread.x;
	// groups.go:22
	const i64 v3 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v3 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device f32 *const p_4 = a_0 + v3;
	const f32 v5 = dc_live ? *p_4 : 0;
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)32)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)l_2, (i64)(i64)32, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup f32 *const p_6 = v1 + l_2;
	if (dc_live) {
		*p_6 = v5;
	}
	// groups.go:23
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:24
	i64 d_7;
	i64 d_8 = (i64)16;
	for (; d_8 > (i64)0;) {
		// groups.go:25
		const bool v9 = l_2 < d_8;
		if (dc_live) do {
			if (v9) {
				// groups.go:26
				if ((u64)(i64)l_2 >= (u64)(i64)32) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_2, (i64)(i64)32, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup f32 *const p_10 = v1 + l_2;
				const f32 v11 = *p_10;
				const i64 v12 = (i64)((u64)l_2 + (u64)d_8);
				if ((u64)(i64)v12 >= (u64)(i64)32) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v12, (i64)(i64)32, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup f32 *const p_13 = v1 + v12;
				const f32 v14 = *p_13;
				const f32 v15 = v11 + v14;
				*p_10 = v15;
				// groups.go:25
			}
		} while (0);
		// groups.go:28
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:24
		const i64 d_16 = (i64)(d_8 / (i64)2);
		d_8 = d_16;
	}
	if (!dc_live) return;
	// groups.go:30
	const bool v17 = l_2 == (i64)0;
	if (v17) {
		// groups.go:31
		const i64 v18 = (i64)dc_group_x;
		const f32 v19 = *v1;
		if ((u64)(i64)v18 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device f32 *const p_20 = out_1 + v18;
		*p_20 = v19;
		// groups.go:30
	}
	// groups.go:33
	return;
}

// scanGroup
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

[[max_total_threads_per_threadgroup(16)]] kernel void k_scanGroup(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup i32 v1[16];
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 16u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 16u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 16; i += (16u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (16u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:39
	// groups.go:40
	const i64 l_2 = (i64)dc_thread.x;
	// groups.go:41
	const i64 v3 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v3 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device i32 *const p_4 = a_0 + v3;
	const i32 v5 = dc_live ? *p_4 : 0;
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)16)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_6 = v1 + l_2;
	if (dc_live) {
		*p_6 = v5;
	}
	// groups.go:42
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:43
	i64 d_7;
	i64 d_8 = (i64)1;
	for (; d_8 < (i64)16;) {
		// groups.go:44
		if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)16)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup i32 *const p_9 = v1 + l_2;
		const i32 v_10 = dc_live ? *p_9 : 0;
		// groups.go:45
		const bool v11 = l_2 >= d_8;
		i32 v_12 = 0;
		if (dc_live) do {
			if (v11) {
				// groups.go:46
				const i64 v13 = (i64)((u64)l_2 - (u64)d_8);
				if ((u64)(i64)v13 >= (u64)(i64)16) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup i32 *const p_14 = v1 + v13;
				const i32 v15 = *p_14;
				const i32 v_16 = (i32)((u32)v_10 + (u32)v15);
				// groups.go:45
				v_12 = v_16;
			} else {
				v_12 = v_10;
			}
		} while (0);
		// groups.go:48
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:49
		if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)16)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup i32 *const p_17 = v1 + l_2;
		if (dc_live) {
			*p_17 = v_12;
		}
		// groups.go:50
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:43
		const i64 d_18 = (i64)((u64)d_8 << 1);
		d_8 = d_18;
	}
	// groups.go:52
	if (!dc_live) return;
	const i64 v19 = (i64)dc_global_x;
	if ((u64)(i64)l_2 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup i32 *const p_20 = v1 + l_2;
	const i32 v21 = *p_20;
	if ((u64)(i64)v19 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v19, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_22 = out_1 + v19;
	*p_22 = v21;
	// groups.go:53
	return;
}

// sharedZero
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

[[max_total_threads_per_threadgroup(8)]] kernel void k_sharedZero(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	threadgroup u64 v1[5];
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
	for (u32 i = dc_local; i < 5; i += (8u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:59
	// groups.go:63
	const i64 l_2 = (i64)dc_thread.x;
	// groups.go:64
	const i64 v3 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_4 = (threadgroup i32 *)((threadgroup u8 *)v1) + l_2;
	const i32 v5 = dc_live ? *p_4 : 0;
	const i64 v6 = dc_live ? *(threadgroup const i64 *)((threadgroup u8 *)v1 + 32) : 0;
	const i32 v7 = (i32)v6;
	const i32 v8 = (i32)((u32)v5 + (u32)v7);
	if (dc_live && ((u64)(i64)v3 >= (u64)out_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v3, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	device i32 *const p_9 = out_0 + v3;
	if (dc_live) {
		*p_9 = v8;
	}
	// groups.go:65
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:66
	const i32 v10 = (i32)l_2;
	const i32 v11 = (i32)((u32)v10 + (u32)1);
	const i64 v12 = (i64)((u64)(i64)7 - (u64)l_2);
	if (dc_live && ((u64)(i64)v12 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v12, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_13 = (threadgroup i32 *)((threadgroup u8 *)v1) + v12;
	if (dc_live) {
		*p_13 = v11;
	}
	// groups.go:67
	const bool v14 = l_2 == (i64)0;
	if (dc_live) {
		if (v14) {
			// groups.go:68
			*(threadgroup i64 *)((threadgroup u8 *)v1 + 32) = (i64)100;
			// groups.go:67
		}
	}
	// groups.go:70
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:71
	if (!dc_live) return;
	const i64 v15 = (i64)dc_global_x;
	if ((u64)(i64)v15 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v15, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_16 = out_0 + v15;
	const i32 v17 = *p_16;
	if ((u64)(i64)l_2 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup i32 *const p_18 = (threadgroup i32 *)((threadgroup u8 *)v1) + l_2;
	const i32 v19 = *p_18;
	const i64 v20 = *(threadgroup const i64 *)((threadgroup u8 *)v1 + 32);
	const i32 v21 = (i32)v20;
	const i32 v22 = (i32)((u32)v19 + (u32)v21);
	const i32 v23 = (i32)((u32)v17 + (u32)v22);
	*p_16 = v23;
	// groups.go:72
	return;
}

// sharedSlice
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

kernel void k_sharedSlice(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a1_a [[buffer(3)]],
	device u8 *a2_out [[buffer(4)]],
	threadgroup u8 *dc_dynamic [[threadgroup(0)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 radius_0 = (i64)dc_b.w[9];
	const device i32 *const a_1 = (const device i32 *)(a1_a + dc_b.w[10]);
	const i64 a_1_len = (i64)dc_b.w[11];
	const i64 a_1_cap = (i64)dc_b.w[12];
	device i32 *const out_2 = (device i32 *)(a2_out + dc_b.w[13]);
	const i64 out_2_len = (i64)dc_b.w[14];
	const i64 out_2_cap = (i64)dc_b.w[15];
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	u32 dc_jump = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 2; i += (dc_size.x * dc_size.y * dc_size.z)) dc_dead[i] = 0;
	for (u32 i = dc_local; i < (u32)dc_b.w[0] / 4; i += (dc_size.x * dc_size.y * dc_size.z)) ((threadgroup dc_w32 *)dc_dynamic)[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:79
	const i64 v1 = (i64)dc_size.x;
	const i64 v2 = (i64)((u64)(i64)2 * (u64)radius_0);
	const i64 v3 = (i64)((u64)v1 + (u64)v2);
	u64 dc_slices = 0;
	const i64 len_4 = (i64)v3;
	const u64 end_5 = dc_slices + (u64)len_4 * 4;
	if ((u64)len_4 > 1073741824u || end_5 > (u32)dc_b.w[0]) {
		if (dc_live) dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, len_4, (i64)(u32)dc_b.w[0], dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const v6 = dc_dynamic + dc_slices;
	dc_slices = (end_5 + 15) & ~(u64)15;
	// groups.go:80
	const i64 l_7 = (i64)dc_thread.x;
	const i64 i_8 = (i64)dc_global_x;
	// groups.go:81
	i64 k_9 = 0;
	if (dc_live) do {
		i64 k_10 = l_7;
		for (; k_10 < len_4;) {
			// groups.go:82
			const i64 v11 = (i64)dc_group_x;
			const i64 v12 = (i64)dc_size.x;
			const i64 v13 = (i64)((u64)v11 * (u64)v12);
			const i64 v14 = (i64)((u64)v13 + (u64)k_10);
			const i64 j_15 = (i64)((u64)v14 - (u64)radius_0);
			// groups.go:83
			const bool v16 = j_15 >= (i64)0;
			const bool v17 = j_15 < a_1_len;
			const bool v18 = v16 && v17;
			if (v18) {
				// groups.go:84
				if ((u64)(i64)j_15 >= (u64)a_1_len) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)j_15, (i64)a_1_len, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					dc_jump = 1u;
					break;
				}
				const device i32 *const p_19 = a_1 + j_15;
				const i32 v20 = *p_19;
				if ((u64)(i64)k_10 >= (u64)len_4) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)k_10, (i64)len_4, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					dc_jump = 1u;
					break;
				}
				threadgroup i32 *const p_21 = (threadgroup i32 *)(v6) + k_10;
				*p_21 = v20;
				// groups.go:83
			}
			// groups.go:81
			const i64 v22 = (i64)dc_size.x;
			const i64 k_23 = (i64)((u64)k_10 + (u64)v22);
			k_10 = k_23;
		}
		if (dc_jump == 1u) { dc_jump = 0; break; }
	} while (0);
	// groups.go:87
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (!dc_live) return;
	// groups.go:89
	const i64 v24 = (i64)((u64)(i64)2 * (u64)radius_0);
	const i64 v25 = (i64)((u64)v24 + (u64)(i64)1);
	i64 k_26;
	i32 sum_27;
	i64 k_28 = (i64)0;
	i32 sum_29 = 0;
	for (; k_28 < v25;) {
		// groups.go:90
		const i64 v30 = (i64)((u64)l_7 + (u64)k_28);
		if ((u64)(i64)v30 >= (u64)len_4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v30, (i64)len_4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		threadgroup i32 *const p_31 = (threadgroup i32 *)(v6) + v30;
		const i32 v32 = *p_31;
		const i32 sum_33 = (i32)((u32)sum_29 + (u32)v32);
		// groups.go:89
		const i64 v34 = (i64)((u64)k_28 + (u64)(i64)1);
		k_28 = v34;
		sum_29 = sum_33;
	}
	sum_27 = sum_29;
	// groups.go:92
	if ((u64)(i64)i_8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_35 = out_2 + i_8;
	*p_35 = sum_27;
	// groups.go:93
	return;
}

// uniformBranch
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

[[max_total_threads_per_threadgroup(8)]] kernel void k_uniformBranch(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 n_0 = (i64)dc_b.w[9];
	device i64 *const out_1 = (device i64 *)(a1_out + dc_b.w[10]);
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
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
	// groups.go:100
	// groups.go:101
	const i64 l_2 = (i64)dc_thread.x;
	// groups.go:102
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i64 *const p_3 = v1 + l_2;
	if (dc_live) {
		*p_3 = l_2;
	}
	// groups.go:103
	const i64 v4 = (i64)dc_group_x;
	const i64 v5 = (i64)(v4 % (i64)2);
	const bool v6 = v5 == (i64)0;
	if (v6) {
		// groups.go:104
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		// groups.go:105
		const i64 v7 = (i64)((u64)l_2 + (u64)(i64)1);
		const i64 v8 = (i64)(v7 % (i64)8);
		if (dc_live && ((u64)(i64)v8 >= (u64)(i64)8)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v8, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup i64 *const p_9 = v1 + v8;
		const i64 v_10 = dc_live ? *p_9 : 0;
		// groups.go:106
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		// groups.go:107
		const i64 v11 = (i64)((u64)v_10 * (u64)(i64)10);
		if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)8)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup i64 *const p_12 = v1 + l_2;
		if (dc_live) {
			*p_12 = v11;
		}
		// groups.go:103
	} else {
		// groups.go:108
		const bool v13 = n_0 > (i64)2;
		if (v13) {
			// groups.go:109
			i64 k_14;
			i64 k_15 = (i64)0;
			for (; k_15 < n_0;) {
				// groups.go:110
				threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
				if (dc_dead[dc_turn]) {
					return;
				}
				dc_turn ^= 1;
				// groups.go:111
				const i64 v16 = (i64)((u64)l_2 + (u64)k_15);
				const i64 v17 = (i64)(v16 % (i64)8);
				if (dc_live && ((u64)(i64)v17 >= (u64)(i64)8)) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v17, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
				}
				threadgroup i64 *const p_18 = v1 + v17;
				const i64 v_19 = dc_live ? *p_18 : 0;
				// groups.go:112
				threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
				if (dc_dead[dc_turn]) {
					return;
				}
				dc_turn ^= 1;
				// groups.go:113
				if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)8)) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
				}
				threadgroup i64 *const p_20 = v1 + l_2;
				const i64 v21 = dc_live ? *p_20 : 0;
				const i64 v22 = (i64)((u64)v21 + (u64)v_19);
				if (dc_live) {
					*p_20 = v22;
				}
				// groups.go:114
				const bool v23 = k_15 == (i64)2;
				if (v23) {
					// groups.go:115
					break;
				}
				// groups.go:109
				const i64 k_24 = (i64)((u64)k_15 + (u64)(i64)1);
				k_15 = k_24;
			}
			// groups.go:108
		}
		// groups.go:103
	}
	// groups.go:119
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:120
	if (!dc_live) return;
	const i64 v25 = (i64)dc_global_x;
	const i64 v26 = (i64)((u64)(i64)7 - (u64)l_2);
	if ((u64)(i64)v26 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v26, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup i64 *const p_27 = v1 + v26;
	const i64 v28 = *p_27;
	if ((u64)(i64)v25 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v25, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_29 = out_1 + v25;
	*p_29 = v28;
	// groups.go:121
	return;
}

// uniformValue
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

[[max_total_threads_per_threadgroup(4)]] kernel void k_uniformValue(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_steps [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const steps_0 = (const device i32 *)(a0_steps + dc_b.w[9]);
	const i64 steps_0_len = (i64)dc_b.w[10];
	const i64 steps_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup i32 v1[4];
	threadgroup u32 dc_first[1];
	threadgroup u64 dc_shown[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 4u + dc_thread.x;
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
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
	const u64 dc_global_x = (u64)dc_group_x * 4u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 4; i += (4u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 1; i += (4u * 1u * 1u)) dc_first[i] = 0;
	for (u32 i = dc_local; i < 2; i += (4u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:127
	// groups.go:128
	const i64 l_2 = (i64)dc_thread.x;
	// groups.go:129
	const i64 v3 = (i64)dc_group_x;
	if ((u64)(i64)v3 >= (u64)steps_0_len) {
		if (dc_live) dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)steps_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = steps_0 + v3;
	const i32 n_5 = (dc_live || (u64)((const device u8 *)p_4 - (const device u8 *)steps_0) + 4 <= (u64)(steps_0_cap * 4)) ? *p_4 : 0;
	const u64 mine_6 = (u64)(i64)n_5;
	const u32 rank_8 = ~dc_local;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (dc_live) atomic_fetch_max_explicit((threadgroup atomic_uint *)(&dc_first[0]), rank_8, memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const bool lead_9 = dc_live && dc_first[0] == rank_8;
	if (lead_9) dc_shown[0] = mine_6;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u64 theirs_7 = dc_shown[0];
	if (lead_9) dc_first[0] = 0;
	if (dc_live && (mine_6 != theirs_7)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i32 n_10 = dc_live ? n_5 : (i32)theirs_7;
	// groups.go:130
	i32 k_11;
	i32 k_12 = 0;
	for (; k_12 < n_10;) {
		// groups.go:131
		if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)4)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_2, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup i32 *const p_13 = v1 + l_2;
		const i32 v14 = dc_live ? *p_13 : 0;
		const i64 v15 = (i64)((u64)l_2 + (u64)(i64)1);
		const i32 v16 = (i32)v15;
		const i32 v17 = (i32)((u32)k_12 * (u32)v16);
		const i32 v18 = (i32)((u32)v14 + (u32)v17);
		if (dc_live) {
			*p_13 = v18;
		}
		// groups.go:132
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:133
		const i64 v19 = (i64)((u64)l_2 + (u64)(i64)1);
		const i64 v20 = (i64)(v19 % (i64)4);
		if (dc_live && ((u64)(i64)v20 >= (u64)(i64)4)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v20, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup i32 *const p_21 = v1 + v20;
		const i32 v_22 = dc_live ? *p_21 : 0;
		// groups.go:134
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:135
		if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)4)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_2, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup i32 *const p_23 = v1 + l_2;
		if (dc_live) {
			*p_23 = v_22;
		}
		// groups.go:130
		const i32 k_24 = (i32)((u32)k_12 + (u32)1);
		k_12 = k_24;
	}
	// groups.go:137
	if (!dc_live) return;
	const i64 v25 = (i64)dc_global_x;
	if ((u64)(i64)l_2 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)l_2, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup i32 *const p_26 = v1 + l_2;
	const i32 v27 = *p_26;
	if ((u64)(i64)v25 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v25, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_28 = out_1 + v25;
	*p_28 = v27;
	// groups.go:138
	return;
}

// uniformFault
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

[[max_total_threads_per_threadgroup(4)]] kernel void k_uniformFault(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_first[1];
	threadgroup u64 dc_shown[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 4u + dc_thread.x;
	threadgroup u32 dc_seen[1];
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
	const u64 dc_global_x = (u64)dc_group_x * 4u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 2; i += (4u * 1u * 1u)) dc_dead[i] = 0;
	for (u32 i = dc_local; i < 1; i += (4u * 1u * 1u)) dc_first[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:144
	const i64 v1 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v1 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device i32 *const p_2 = a_0 + v1;
	const i32 n_3 = dc_live ? *p_2 : 0;
	const u64 mine_4 = (u64)(i64)n_3;
	const u32 rank_6 = ~dc_local;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (dc_live) atomic_fetch_max_explicit((threadgroup atomic_uint *)(&dc_first[0]), rank_6, memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const bool lead_7 = dc_live && dc_first[0] == rank_6;
	if (lead_7) dc_shown[0] = mine_4;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u64 theirs_5 = dc_shown[0];
	if (lead_7) dc_first[0] = 0;
	if (dc_live && (mine_4 != theirs_5)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i32 n_8 = dc_live ? n_3 : (i32)theirs_5;
	// groups.go:145
	const bool v9 = n_8 > 3;
	if (v9) {
		// groups.go:146
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		// groups.go:145
	}
	// groups.go:148
	if (!dc_live) return;
	const i64 v10 = (i64)dc_global_x;
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_11 = out_1 + v10;
	*p_11 = n_8;
	// groups.go:149
	return;
}

// helperBarrier
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

[[max_total_threads_per_threadgroup(8)]] kernel void k_helperBarrier(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:155
	// groups.go:156
	const i64 v2 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v2 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device i32 *const p_3 = a_0 + v2;
	const i32 v4 = dc_live ? *p_3 : 0;
	// groups.go:162
	const i64 v5 = (i64)dc_thread.x;
	if (dc_live && ((u64)(i64)v5 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_6 = v1 + v5;
	if (dc_live) {
		*p_6 = v4;
	}
	// groups.go:163
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:164
	const i64 v7 = (i64)dc_thread.x;
	const i64 v8 = (i64)((u64)v7 + (u64)(i64)1);
	const i64 v9 = (i64)(v8 % (i64)8);
	if (dc_live && ((u64)(i64)v9 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v9, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_10 = v1 + v9;
	const i32 r_11 = dc_live ? *p_10 : 0;
	// groups.go:165
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:162
	const i64 v12 = (i64)dc_thread.x;
	if (dc_live && ((u64)(i64)v12 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v12, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_13 = v1 + v12;
	if (dc_live) {
		*p_13 = r_11;
	}
	// groups.go:163
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:164
	const i64 v14 = (i64)dc_thread.x;
	const i64 v15 = (i64)((u64)v14 + (u64)(i64)3);
	const i64 v16 = (i64)(v15 % (i64)8);
	if (dc_live && ((u64)(i64)v16 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v16, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_17 = v1 + v16;
	const i32 r_18 = dc_live ? *p_17 : 0;
	// groups.go:165
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:158
	if (!dc_live) return;
	const i64 v19 = (i64)dc_global_x;
	const i32 v20 = (i32)((u32)r_11 * (u32)100);
	const i32 v21 = (i32)((u32)v20 + (u32)r_18);
	if ((u64)(i64)v19 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v19, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_22 = out_1 + v19;
	*p_22 = v21;
	// groups.go:159
	return;
}

// transposeTile
typedef struct { u64 w[21]; } dc_block;
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

[[max_total_threads_per_threadgroup(16)]] kernel void k_transposeTile(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_src_Data [[buffer(3)]],
	device u8 *a4_dst_Data [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const src_Data_0 = (const device f32 *)(a0_src_Data + dc_b.w[9]);
	const i64 src_Data_0_len = (i64)dc_b.w[10];
	const i64 src_Data_0_cap = (i64)dc_b.w[11];
	const i64 src_W_1 = (i64)dc_b.w[12];
	const i64 src_H_2 = (i64)dc_b.w[13];
	const i64 src_Stride_3 = (i64)dc_b.w[14];
	device f32 *const dst_Data_4 = (device f32 *)(a4_dst_Data + dc_b.w[15]);
	const i64 dst_Data_4_len = (i64)dc_b.w[16];
	const i64 dst_Data_4_cap = (i64)dc_b.w[17];
	const i64 dst_W_5 = (i64)dc_b.w[18];
	const i64 dst_H_6 = (i64)dc_b.w[19];
	const i64 dst_Stride_7 = (i64)dc_b.w[20];
	threadgroup f32 v1[20];
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 4u + dc_thread.y) * 4u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 4u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 4u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 20; i += (4u * 4u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (4u * 4u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:173
	// groups.go:174
	const i64 v2 = (i64)dc_thread.y;
	const i64 v3 = (i64)dc_thread.x;
	const i64 x_4 = (i64)dc_global_x;
	const i64 y_5 = (i64)dc_global_y;
	if (dc_live && (x_4 < 0 || (i64)x_4 > (i64)src_W_1 || x_4 == src_W_1)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)x_4, (i64)src_W_1, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	if (dc_live && (y_5 < 0 || (i64)y_5 > (i64)src_H_2 || y_5 == src_H_2)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)y_5, (i64)src_H_2, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i64 v6 = (i64)((u64)y_5 * (u64)src_Stride_3);
	const i64 v7 = (i64)((u64)v6 + (u64)x_4);
	if (dc_live && ((u64)(i64)v7 >= (u64)src_Data_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v7, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device f32 *const p_8 = src_Data_0 + v7;
	const f32 v9 = dc_live ? *p_8 : 0;
	if (dc_live && ((u64)(i64)v2 >= (u64)(i64)4)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v2, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup f32 *const p_10 = v1 + (i64)v2 * 5;
	if (dc_live && ((u64)(i64)v3 >= (u64)(i64)5)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v3, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup f32 *const p_11 = p_10 + v3;
	if (dc_live) {
		*p_11 = v9;
	}
	// groups.go:175
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:176
	if (!dc_live) return;
	const i64 v12 = (i64)dc_group_y;
	const i64 v13 = (i64)dc_thread.x;
	const i64 v14 = (i64)((u64)v12 * (u64)(i64)4);
	const i64 x_15 = (i64)((u64)v14 + (u64)v13);
	// groups.go:177
	const i64 v16 = (i64)dc_group_x;
	const i64 v17 = (i64)dc_thread.y;
	const i64 v18 = (i64)((u64)v16 * (u64)(i64)4);
	const i64 y_19 = (i64)((u64)v18 + (u64)v17);
	// groups.go:178
	const i64 v20 = (i64)dc_thread.x;
	const i64 v21 = (i64)dc_thread.y;
	if ((u64)(i64)v20 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v20, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup f32 *const p_22 = v1 + (i64)v20 * 5;
	if ((u64)(i64)v21 >= (u64)(i64)5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v21, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup f32 *const p_23 = p_22 + v21;
	const f32 e_24 = *p_23;
	if (x_15 < 0 || (i64)x_15 > (i64)dst_W_5 || x_15 == dst_W_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)x_15, (i64)dst_W_5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if (y_19 < 0 || (i64)y_19 > (i64)dst_H_6 || y_19 == dst_H_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)y_19, (i64)dst_H_6, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v25 = (i64)((u64)y_19 * (u64)dst_Stride_7);
	const i64 v26 = (i64)((u64)v25 + (u64)x_15);
	if ((u64)(i64)v26 >= (u64)dst_Data_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v26, (i64)dst_Data_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_27 = dst_Data_4 + v26;
	*p_27 = e_24;
	// groups.go:179
	return;
}

// fences
typedef struct { u64 w[12]; } dc_block;
static inline void dc_fault(coherent(device) device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((coherent(device) device atomic_uint *)(control), 0u, tag) != 0) return;
	coherent(device) device u64 *const r = (coherent(device) device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_fences(constant dc_block &dc_b [[buffer(0)]], coherent(device) device u32 *dc_control [[buffer(1)]], coherent(device) device u64 *dc_print [[buffer(2)]],
	coherent(device) device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	coherent(device) device i32 *const out_0 = (coherent(device) device i32 *)(a0_out + dc_b.w[9]);
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
	const u32 dc_pending = atomic_load_explicit((coherent(device) device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// groups.go:185
	const i64 i_1 = (i64)dc_global_x;
	// groups.go:186
	const i32 v2 = (i32)i_1;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	coherent(device) device i32 *const p_3 = out_0 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_3 = v2;
	// groups.go:187
	atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_device);
	// groups.go:188
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	coherent(device) device i32 *const p_4 = out_0 + i_1;
	const i32 v5 = *p_4;
	const i32 v6 = (i32)((u32)v5 + (u32)1);
	*p_4 = v6;
	// groups.go:189
	atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_threadgroup);
	// groups.go:190
	atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_device);
	// groups.go:191
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	coherent(device) device i32 *const p_7 = out_0 + i_1;
	const i32 v8 = *p_7;
	const i32 v9 = (i32)((u32)v8 * (u32)2);
	*p_7 = v9;
	// groups.go:192
}

// retiredBarrier
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
static inline i32 dc_div_i32(i32 a, i32 b) { return b == 0 || b == -1 ? (i32)(b == 0 ? (i32)0 : (i32)((u32)0 - (u32)a)) : (i32)(a / b); }

[[max_total_threads_per_threadgroup(8)]] kernel void k_retiredBarrier(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:199
	// groups.go:200
	const i64 l_2 = (i64)dc_thread.x;
	// groups.go:201
	const i64 v3 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v3 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device i32 *const p_4 = a_0 + v3;
	const i32 v5 = dc_live ? *p_4 : 0;
	if (dc_live && (v5 == 0)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i32 v6 = dc_div_i32(100, v5);
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_7 = v1 + l_2;
	if (dc_live) {
		*p_7 = v6;
	}
	// groups.go:202
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:203
	const i64 v8 = (i64)dc_global_x;
	const i64 v9 = (i64)((u64)(i64)7 - (u64)l_2);
	if (dc_live && ((u64)(i64)v9 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v9, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup i32 *const p_10 = v1 + v9;
	const i32 v11 = dc_live ? *p_10 : 0;
	if (dc_live && ((u64)(i64)v8 >= (u64)out_1_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	device i32 *const p_12 = out_1 + v8;
	if (dc_live) {
		*p_12 = v11;
	}
	// groups.go:204
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:205
	if (!dc_live) return;
	return;
}

