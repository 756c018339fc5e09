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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[16];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
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
	for (u32 i = dc_local; i < 16; i += (16u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (16u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:9
	// groups.go:10
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:11
	const i64 v4 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v4 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_5 = a_0 + (i64)v4 * 4;
	const i32 v6 = dc_live ? *(const device i32 *)(p_5) : 0;
	if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)16)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)l_3, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_7 = v2 + (i64)l_3 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_7) = v6;
	}
	// groups.go:12
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:13
	if (!dc_live) return;
	const i64 v8 = (i64)dc_global_x;
	const i64 v9 = (i64)((u64)(i64)15 - (u64)l_3);
	if ((u64)(i64)v9 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v9, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_10 = v2 + (i64)v9 * 4;
	const i32 v11 = *(threadgroup const i32 *)(p_10);
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)v8 * 4;
	*(device i32 *)(p_12) = v11;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[32];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
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
	for (u32 i = dc_local; i < 32; i += (32u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (32u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:20
	// groups.go:21
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:22
	const i64 v4 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v4 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_5 = a_0 + (i64)v4 * 4;
	const f32 v6 = dc_live ? *(const device f32 *)(p_5) : 0;
	if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)32)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)l_3, (i64)(i64)32, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_7 = v2 + (i64)l_3 * 4;
	if (dc_live) {
		*(threadgroup f32 *)(p_7) = v6;
	}
	// groups.go:23
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:24
	i64 d_8;
	i64 d_9 = (i64)16;
	for (;;) {
		const bool v10 = d_9 > (i64)0;
		if (!v10) {
			break;
		}
		// groups.go:25
		const bool v11 = l_3 < d_9;
		if (dc_live) do {
			if (v11) {
				// groups.go:26
				if ((u64)(i64)l_3 >= (u64)(i64)32) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_3, (i64)(i64)32, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup u8 *const p_12 = v2 + (i64)l_3 * 4;
				const f32 v13 = *(threadgroup const f32 *)(p_12);
				const i64 v14 = (i64)((u64)l_3 + (u64)d_9);
				if ((u64)(i64)v14 >= (u64)(i64)32) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)(i64)32, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup u8 *const p_15 = v2 + (i64)v14 * 4;
				const f32 v16 = *(threadgroup const f32 *)(p_15);
				const f32 v17 = v13 + v16;
				*(threadgroup f32 *)(p_12) = v17;
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
		const i64 d_18 = (i64)(d_9 / (i64)2);
		d_9 = d_18;
		continue;
	}
	if (!dc_live) return;
	// groups.go:30
	const bool v19 = l_3 == (i64)0;
	if (v19) {
		// groups.go:31
		const i64 v20 = (i64)dc_group_x;
		const f32 v21 = *(threadgroup const f32 *)(v2);
		if ((u64)(i64)v20 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v20, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_22 = out_1 + (i64)v20 * 4;
		*(device f32 *)(p_22) = v21;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[16];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
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
	for (u32 i = dc_local; i < 16; i += (16u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (16u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:39
	// groups.go:40
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:41
	const i64 v4 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v4 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_5 = a_0 + (i64)v4 * 4;
	const i32 v6 = dc_live ? *(const device i32 *)(p_5) : 0;
	if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)16)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)l_3, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_7 = v2 + (i64)l_3 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_7) = v6;
	}
	// groups.go:42
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:43
	i64 d_8;
	i64 d_9 = (i64)1;
	for (;;) {
		const bool v10 = d_9 < (i64)16;
		if (!v10) {
			break;
		}
		// groups.go:44
		if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)16)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_3, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup u8 *const p_11 = v2 + (i64)l_3 * 4;
		const i32 v_12 = dc_live ? *(threadgroup const i32 *)(p_11) : 0;
		// groups.go:45
		const bool v13 = l_3 >= d_9;
		i32 v_14 = 0;
		if (dc_live) do {
			if (v13) {
				// groups.go:46
				const i64 v15 = (i64)((u64)l_3 - (u64)d_9);
				if ((u64)(i64)v15 >= (u64)(i64)16) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v15, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup u8 *const p_16 = v2 + (i64)v15 * 4;
				const i32 v17 = *(threadgroup const i32 *)(p_16);
				const i32 v_18 = (i32)((u32)v_12 + (u32)v17);
				// groups.go:45
				v_14 = v_18;
			} else {
				v_14 = v_12;
			}
		} while (0);
		// groups.go:48
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:49
		if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)16)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_3, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup u8 *const p_19 = v2 + (i64)l_3 * 4;
		if (dc_live) {
			*(threadgroup i32 *)(p_19) = v_14;
		}
		// groups.go:50
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:43
		const i64 d_20 = (i64)((u64)d_9 << 1);
		d_9 = d_20;
		continue;
	}
	// groups.go:52
	if (!dc_live) return;
	const i64 v21 = (i64)dc_global_x;
	if ((u64)(i64)l_3 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)l_3, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_22 = v2 + (i64)l_3 * 4;
	const i32 v23 = *(threadgroup const i32 *)(p_22);
	if ((u64)(i64)v21 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v21, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)v21 * 4;
	*(device i32 *)(p_24) = v23;
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
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	threadgroup u64 shared_1[5];
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
	for (u32 i = dc_local; i < 5; i += (8u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:59
	// groups.go:63
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:64
	const i64 v4 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)l_3, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_5 = v2 + (i64)l_3 * 4;
	const i32 v6 = dc_live ? *(threadgroup const i32 *)(p_5) : 0;
	const i64 v7 = dc_live ? *(threadgroup const i64 *)(v2 + 32) : 0;
	const i32 v8 = (i32)v7;
	const i32 v9 = (i32)((u32)v6 + (u32)v8);
	if (dc_live && ((u64)(i64)v4 >= (u64)out_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v4, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	device u8 *const p_10 = out_0 + (i64)v4 * 4;
	if (dc_live) {
		*(device i32 *)(p_10) = v9;
	}
	// groups.go:65
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:66
	const i32 v11 = (i32)l_3;
	const i32 v12 = (i32)((u32)v11 + (u32)1);
	const i64 v13 = (i64)((u64)(i64)7 - (u64)l_3);
	if (dc_live && ((u64)(i64)v13 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v13, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_14 = v2 + (i64)v13 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_14) = v12;
	}
	// groups.go:67
	const bool v15 = l_3 == (i64)0;
	if (dc_live) {
		if (v15) {
			// groups.go:68
			*(threadgroup i64 *)(v2 + 32) = (i64)100;
			// groups.go:67
		}
	}
	// groups.go:70
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:71
	if (!dc_live) return;
	const i64 v16 = (i64)dc_global_x;
	if ((u64)(i64)v16 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v16, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_0 + (i64)v16 * 4;
	const i32 v18 = *(device const i32 *)(p_17);
	if ((u64)(i64)l_3 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_3, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_19 = v2 + (i64)l_3 * 4;
	const i32 v20 = *(threadgroup const i32 *)(p_19);
	const i64 v21 = *(threadgroup const i64 *)(v2 + 32);
	const i32 v22 = (i32)v21;
	const i32 v23 = (i32)((u32)v20 + (u32)v22);
	const i32 v24 = (i32)((u32)v18 + (u32)v23);
	*(device i32 *)(p_17) = v24;
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
	const device u8 *const a_1 = a1_a + dc_b.w[10];
	const i64 a_1_len = (i64)dc_b.w[11];
	const i64 a_1_cap = (i64)dc_b.w[12];
	device u8 *const out_2 = a2_out + dc_b.w[13];
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
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
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
		for (;;) {
			const bool v11 = k_10 < len_4;
			if (!v11) {
				break;
			}
			// groups.go:82
			const i64 v12 = (i64)dc_group_x;
			const i64 v13 = (i64)dc_size.x;
			const i64 v14 = (i64)((u64)v12 * (u64)v13);
			const i64 v15 = (i64)((u64)v14 + (u64)k_10);
			const i64 j_16 = (i64)((u64)v15 - (u64)radius_0);
			// groups.go:83
			const bool v17 = j_16 >= (i64)0;
			const bool v18 = j_16 < a_1_len;
			const bool v19 = v17 && v18;
			if (v19) {
				// groups.go:84
				if ((u64)(i64)j_16 >= (u64)a_1_len) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)j_16, (i64)a_1_len, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					dc_jump = 1u;
					break;
				}
				const device u8 *const p_20 = a_1 + (i64)j_16 * 4;
				const i32 v21 = *(const device i32 *)(p_20);
				if ((u64)(i64)k_10 >= (u64)len_4) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)k_10, (i64)len_4, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					dc_jump = 1u;
					break;
				}
				threadgroup u8 *const p_22 = v6 + (i64)k_10 * 4;
				*(threadgroup i32 *)(p_22) = v21;
				// groups.go:83
			}
			// groups.go:81
			const i64 v23 = (i64)dc_size.x;
			const i64 k_24 = (i64)((u64)k_10 + (u64)v23);
			k_10 = k_24;
			continue;
		}
		if (dc_jump == 1u) { dc_jump = 0; break; }
	} while (0);
	// groups.go:87
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (!dc_live) return;
	// groups.go:89
	const i64 v25 = (i64)((u64)(i64)2 * (u64)radius_0);
	const i64 v26 = (i64)((u64)v25 + (u64)(i64)1);
	i64 k_27;
	i32 sum_28;
	i64 k_29 = (i64)0;
	i32 sum_30 = 0;
	for (;;) {
		const bool v31 = k_29 < v26;
		if (!v31) {
			sum_28 = sum_30;
			break;
		}
		// groups.go:90
		const i64 v32 = (i64)((u64)l_7 + (u64)k_29);
		if ((u64)(i64)v32 >= (u64)len_4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v32, (i64)len_4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		threadgroup u8 *const p_33 = v6 + (i64)v32 * 4;
		const i32 v34 = *(threadgroup const i32 *)(p_33);
		const i32 sum_35 = (i32)((u32)sum_30 + (u32)v34);
		// groups.go:89
		const i64 v36 = (i64)((u64)k_29 + (u64)(i64)1);
		k_29 = v36;
		sum_30 = sum_35;
		continue;
	}
	// groups.go:92
	if ((u64)(i64)i_8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_37 = out_2 + (i64)i_8 * 4;
	*(device i32 *)(p_37) = sum_28;
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
	device u8 *const out_1 = a1_out + dc_b.w[10];
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
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
	// groups.go:100
	// groups.go:101
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:102
	if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)l_3, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_4 = v2 + (i64)l_3 * 8;
	if (dc_live) {
		*(threadgroup i64 *)(p_4) = l_3;
	}
	// groups.go:103
	const i64 v5 = (i64)dc_group_x;
	const i64 v6 = (i64)(v5 % (i64)2);
	const bool v7 = v6 == (i64)0;
	if (v7) {
		// groups.go:104
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		// groups.go:105
		const i64 v8 = (i64)((u64)l_3 + (u64)(i64)1);
		const i64 v9 = (i64)(v8 % (i64)8);
		if (dc_live && ((u64)(i64)v9 >= (u64)(i64)8)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v9, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup u8 *const p_10 = v2 + (i64)v9 * 8;
		const i64 v_11 = dc_live ? *(threadgroup const i64 *)(p_10) : 0;
		// groups.go:106
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		// groups.go:107
		const i64 v12 = (i64)((u64)v_11 * (u64)(i64)10);
		if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)8)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_3, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup u8 *const p_13 = v2 + (i64)l_3 * 8;
		if (dc_live) {
			*(threadgroup i64 *)(p_13) = v12;
		}
		// groups.go:103
	} else {
		// groups.go:108
		const bool v14 = n_0 > (i64)2;
		if (v14) {
			// groups.go:109
			i64 k_15;
			i64 k_16 = (i64)0;
			for (;;) {
				const bool v17 = k_16 < n_0;
				if (!v17) {
					break;
				}
				// groups.go:110
				threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
				if (dc_dead[dc_turn]) {
					return;
				}
				dc_turn ^= 1;
				// groups.go:111
				const i64 v18 = (i64)((u64)l_3 + (u64)k_16);
				const i64 v19 = (i64)(v18 % (i64)8);
				if (dc_live && ((u64)(i64)v19 >= (u64)(i64)8)) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v19, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
				}
				threadgroup u8 *const p_20 = v2 + (i64)v19 * 8;
				const i64 v_21 = dc_live ? *(threadgroup const i64 *)(p_20) : 0;
				// groups.go:112
				threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
				if (dc_dead[dc_turn]) {
					return;
				}
				dc_turn ^= 1;
				// groups.go:113
				if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)8)) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_3, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
				}
				threadgroup u8 *const p_22 = v2 + (i64)l_3 * 8;
				const i64 v23 = dc_live ? *(threadgroup const i64 *)(p_22) : 0;
				const i64 v24 = (i64)((u64)v23 + (u64)v_21);
				if (dc_live) {
					*(threadgroup i64 *)(p_22) = v24;
				}
				// groups.go:114
				const bool v25 = k_16 == (i64)2;
				if (v25) {
					// groups.go:115
					break;
				}
				// groups.go:109
				const i64 k_26 = (i64)((u64)k_16 + (u64)(i64)1);
				k_16 = k_26;
				continue;
			}
			// groups.go:108
		}
		// groups.go:103
	}
	// groups.go:119
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:120
	if (!dc_live) return;
	const i64 v27 = (i64)dc_global_x;
	const i64 v28 = (i64)((u64)(i64)7 - (u64)l_3);
	if ((u64)(i64)v28 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v28, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_29 = v2 + (i64)v28 * 8;
	const i64 v30 = *(threadgroup const i64 *)(p_29);
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_31 = out_1 + (i64)v27 * 8;
	*(device i64 *)(p_31) = v30;
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
	const device u8 *const steps_0 = a0_steps + dc_b.w[9];
	const i64 steps_0_len = (i64)dc_b.w[10];
	const i64 steps_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[4];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
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
	for (u32 i = dc_local; i < 4; i += (4u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 1; i += (4u * 1u * 1u)) dc_first[i] = 0;
	for (u32 i = dc_local; i < 2; i += (4u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:127
	// groups.go:128
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:129
	const i64 v4 = (i64)dc_group_x;
	if ((u64)(i64)v4 >= (u64)steps_0_len) {
		if (dc_live) dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)steps_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_5 = steps_0 + (i64)v4 * 4;
	const i32 n_6 = (dc_live || (u64)(p_5 - steps_0) + 4 <= (u64)(steps_0_cap * 4)) ? *(const device i32 *)(p_5) : 0;
	const u64 mine_7 = (u64)(i64)n_6;
	const u32 rank_9 = ~dc_local;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	if (dc_live) atomic_fetch_max_explicit((threadgroup atomic_uint *)(&dc_first[0]), rank_9, memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const bool lead_10 = dc_live && dc_first[0] == rank_9;
	if (lead_10) dc_shown[0] = mine_7;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u64 theirs_8 = dc_shown[0];
	if (lead_10) dc_first[0] = 0;
	if (dc_live && (mine_7 != theirs_8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i32 n_11 = dc_live ? n_6 : (i32)theirs_8;
	// groups.go:130
	i32 k_12;
	i32 k_13 = 0;
	for (;;) {
		const bool v14 = k_13 < n_11;
		if (!v14) {
			break;
		}
		// groups.go:131
		if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)4)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_3, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup u8 *const p_15 = v2 + (i64)l_3 * 4;
		const i32 v16 = dc_live ? *(threadgroup const i32 *)(p_15) : 0;
		const i64 v17 = (i64)((u64)l_3 + (u64)(i64)1);
		const i32 v18 = (i32)v17;
		const i32 v19 = (i32)((u32)k_13 * (u32)v18);
		const i32 v20 = (i32)((u32)v16 + (u32)v19);
		if (dc_live) {
			*(threadgroup i32 *)(p_15) = v20;
		}
		// groups.go:132
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:133
		const i64 v21 = (i64)((u64)l_3 + (u64)(i64)1);
		const i64 v22 = (i64)(v21 % (i64)4);
		if (dc_live && ((u64)(i64)v22 >= (u64)(i64)4)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup u8 *const p_23 = v2 + (i64)v22 * 4;
		const i32 v_24 = dc_live ? *(threadgroup const i32 *)(p_23) : 0;
		// groups.go:134
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:135
		if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)4)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_3, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		threadgroup u8 *const p_25 = v2 + (i64)l_3 * 4;
		if (dc_live) {
			*(threadgroup i32 *)(p_25) = v_24;
		}
		// groups.go:130
		const i32 k_26 = (i32)((u32)k_13 + (u32)1);
		k_13 = k_26;
		continue;
	}
	// groups.go:137
	if (!dc_live) return;
	const i64 v27 = (i64)dc_global_x;
	if ((u64)(i64)l_3 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)l_3, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_28 = v2 + (i64)l_3 * 4;
	const i32 v29 = *(threadgroup const i32 *)(p_28);
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_1 + (i64)v27 * 4;
	*(device i32 *)(p_30) = v29;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
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
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:144
	const i64 v1 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v1 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_2 = a_0 + (i64)v1 * 4;
	const i32 n_3 = dc_live ? *(const device i32 *)(p_2) : 0;
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
	device u8 *const p_11 = out_1 + (i64)v10 * 4;
	*(device i32 *)(p_11) = n_8;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[8];
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
	// groups.go:155
	// groups.go:156
	const i64 v3 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v3 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_4 = a_0 + (i64)v3 * 4;
	const i32 v5 = dc_live ? *(const device i32 *)(p_4) : 0;
	// groups.go:162
	const i64 v6 = (i64)dc_thread.x;
	if (dc_live && ((u64)(i64)v6 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_7 = v2 + (i64)v6 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_7) = v5;
	}
	// groups.go:163
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:164
	const i64 v8 = (i64)dc_thread.x;
	const i64 v9 = (i64)((u64)v8 + (u64)(i64)1);
	const i64 v10 = (i64)(v9 % (i64)8);
	if (dc_live && ((u64)(i64)v10 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_11 = v2 + (i64)v10 * 4;
	const i32 r_12 = dc_live ? *(threadgroup const i32 *)(p_11) : 0;
	// groups.go:165
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:162
	const i64 v13 = (i64)dc_thread.x;
	if (dc_live && ((u64)(i64)v13 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_14 = v2 + (i64)v13 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_14) = r_12;
	}
	// groups.go:163
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:164
	const i64 v15 = (i64)dc_thread.x;
	const i64 v16 = (i64)((u64)v15 + (u64)(i64)3);
	const i64 v17 = (i64)(v16 % (i64)8);
	if (dc_live && ((u64)(i64)v17 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v17, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_18 = v2 + (i64)v17 * 4;
	const i32 r_19 = dc_live ? *(threadgroup const i32 *)(p_18) : 0;
	// groups.go:165
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:158
	if (!dc_live) return;
	const i64 v20 = (i64)dc_global_x;
	const i32 v21 = (i32)((u32)r_12 * (u32)100);
	const i32 v22 = (i32)((u32)v21 + (u32)r_19);
	if ((u64)(i64)v20 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v20, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_23 = out_1 + (i64)v20 * 4;
	*(device i32 *)(p_23) = v22;
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
	const device u8 *const src_Data_0 = a0_src_Data + dc_b.w[9];
	const i64 src_Data_0_len = (i64)dc_b.w[10];
	const i64 src_Data_0_cap = (i64)dc_b.w[11];
	const i64 src_W_1 = (i64)dc_b.w[12];
	const i64 src_H_2 = (i64)dc_b.w[13];
	const i64 src_Stride_3 = (i64)dc_b.w[14];
	device u8 *const dst_Data_4 = a4_dst_Data + dc_b.w[15];
	const i64 dst_Data_4_len = (i64)dc_b.w[16];
	const i64 dst_Data_4_cap = (i64)dc_b.w[17];
	const i64 dst_W_5 = (i64)dc_b.w[18];
	const i64 dst_H_6 = (i64)dc_b.w[19];
	const i64 dst_Stride_7 = (i64)dc_b.w[20];
	threadgroup u32 shared_1[20];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
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
	for (u32 i = dc_local; i < 20; i += (4u * 4u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (4u * 4u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:173
	// groups.go:174
	const i64 v3 = (i64)dc_thread.y;
	const i64 v4 = (i64)dc_thread.x;
	const i64 x_5 = (i64)dc_global_x;
	const i64 y_6 = (i64)dc_global_y;
	if (dc_live && (x_5 < 0 || (i64)x_5 > (i64)src_W_1 || x_5 == src_W_1)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)x_5, (i64)src_W_1, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	if (dc_live && (y_6 < 0 || (i64)y_6 > (i64)src_H_2 || y_6 == src_H_2)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)y_6, (i64)src_H_2, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i64 v7 = (i64)((u64)y_6 * (u64)src_Stride_3);
	const i64 v8 = (i64)((u64)v7 + (u64)x_5);
	if (dc_live && ((u64)(i64)v8 >= (u64)src_Data_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_9 = src_Data_0 + (i64)v8 * 4;
	const f32 v10 = dc_live ? *(const device f32 *)(p_9) : 0;
	if (dc_live && ((u64)(i64)v3 >= (u64)(i64)4)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v3, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_11 = v2 + (i64)v3 * 20;
	if (dc_live && ((u64)(i64)v4 >= (u64)(i64)5)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v4, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_12 = p_11 + (i64)v4 * 4;
	if (dc_live) {
		*(threadgroup f32 *)(p_12) = v10;
	}
	// groups.go:175
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:176
	if (!dc_live) return;
	const i64 v13 = (i64)dc_group_y;
	const i64 v14 = (i64)dc_thread.x;
	const i64 v15 = (i64)((u64)v13 * (u64)(i64)4);
	const i64 x_16 = (i64)((u64)v15 + (u64)v14);
	// groups.go:177
	const i64 v17 = (i64)dc_group_x;
	const i64 v18 = (i64)dc_thread.y;
	const i64 v19 = (i64)((u64)v17 * (u64)(i64)4);
	const i64 y_20 = (i64)((u64)v19 + (u64)v18);
	// groups.go:178
	const i64 v21 = (i64)dc_thread.x;
	const i64 v22 = (i64)dc_thread.y;
	if ((u64)(i64)v21 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v21, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_23 = v2 + (i64)v21 * 20;
	if ((u64)(i64)v22 >= (u64)(i64)5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v22, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	threadgroup u8 *const p_24 = p_23 + (i64)v22 * 4;
	const f32 e_25 = *(threadgroup const f32 *)(p_24);
	if (x_16 < 0 || (i64)x_16 > (i64)dst_W_5 || x_16 == dst_W_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)x_16, (i64)dst_W_5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if (y_20 < 0 || (i64)y_20 > (i64)dst_H_6 || y_20 == dst_H_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)y_20, (i64)dst_H_6, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v26 = (i64)((u64)y_20 * (u64)dst_Stride_7);
	const i64 v27 = (i64)((u64)v26 + (u64)x_16);
	if ((u64)(i64)v27 >= (u64)dst_Data_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v27, (i64)dst_Data_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_28 = dst_Data_4 + (i64)v27 * 4;
	*(device f32 *)(p_28) = e_25;
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
	coherent(device) device u8 *const out_0 = a0_out + dc_b.w[9];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// groups.go:185
	const i64 i_1 = (i64)dc_global_x;
	// groups.go:186
	const i32 v2 = (i32)i_1;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	coherent(device) device u8 *const p_3 = out_0 + (i64)i_1 * 4;
	*(coherent(device) device i32 *)(p_3) = v2;
	// groups.go:187
	atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_device);
	// groups.go:188
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	coherent(device) device u8 *const p_4 = out_0 + (i64)i_1 * 4;
	const i32 v5 = *(coherent(device) device const i32 *)(p_4);
	const i32 v6 = (i32)((u32)v5 + (u32)1);
	*(coherent(device) device i32 *)(p_4) = v6;
	// groups.go:189
	atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_threadgroup);
	// groups.go:190
	atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_device);
	// groups.go:191
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	coherent(device) device u8 *const p_7 = out_0 + (i64)i_1 * 4;
	const i32 v8 = *(coherent(device) device const i32 *)(p_7);
	const i32 v9 = (i32)((u32)v8 * (u32)2);
	*(coherent(device) device i32 *)(p_7) = v9;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[8];
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
	// groups.go:199
	// groups.go:200
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:201
	const i64 v4 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v4 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_5 = a_0 + (i64)v4 * 4;
	const i32 v6 = dc_live ? *(const device i32 *)(p_5) : 0;
	if (dc_live && (v6 == 0)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i32 v7 = dc_div_i32(100, v6);
	if (dc_live && ((u64)(i64)l_3 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_3, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_8 = v2 + (i64)l_3 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_8) = v7;
	}
	// groups.go:202
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:203
	const i64 v9 = (i64)dc_global_x;
	const i64 v10 = (i64)((u64)(i64)7 - (u64)l_3);
	if (dc_live && ((u64)(i64)v10 >= (u64)(i64)8)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	threadgroup u8 *const p_11 = v2 + (i64)v10 * 4;
	const i32 v12 = dc_live ? *(threadgroup const i32 *)(p_11) : 0;
	if (dc_live && ((u64)(i64)v9 >= (u64)out_1_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v9, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	device u8 *const p_13 = out_1 + (i64)v9 * 4;
	if (dc_live) {
		*(device i32 *)(p_13) = v12;
	}
	// groups.go:204
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:205
	if (!dc_live) return;
	return;
}

