// faultLoad
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

kernel void k_faultLoad(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:12
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:13
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)2);
	if ((u64)(i64)v2 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_3 = a_0 + v2;
	const i32 v4 = *p_3;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_5 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v4;
	// faults.go:14
}

// faultStore
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

kernel void k_faultStore(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_k [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const k_0 = (const device i64 *)(a0_k + dc_b.w[9]);
	const i64 k_0_len = (i64)dc_b.w[10];
	const i64 k_0_cap = (i64)dc_b.w[11];
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
	// faults.go:21
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:22
	const i32 v2 = (i32)i_1;
	const i32 v_3 = (i32)((u32)v2 + (u32)1);
	// faults.go:23
	if ((u64)(i64)i_1 >= (u64)k_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)k_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_4 = k_0 + i_1;
	const i64 v5 = *p_4;
	if ((u64)(i64)v5 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_6 = out_1 + v5;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v_3;
	// faults.go:24
}

// faultNegative
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

kernel void k_faultNegative(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:30
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:31
	const i64 v2 = (i64)3 - i_1;
	if ((u64)(i64)v2 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_3 = a_0 + v2;
	const i32 v4 = *p_3;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_5 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v4;
	// faults.go:32
}

// faultArray
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

kernel void k_faultArray(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i32 object_2[4];
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
	// faults.go:38
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:39
	*object_2 = 1;
	*(object_2 + 1) = 2;
	*(object_2 + 2) = 3;
	*(object_2 + 3) = 4;
	// faults.go:40
	if ((u64)(i64)i_1 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_3 = object_2 + i_1;
	const i32 v4 = *p_3;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_5 = out_0 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v4;
	// faults.go:41
}

// faultUnsigned
typedef struct { u64 w[18]; } dc_block;
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

kernel void k_faultUnsigned(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_k [[buffer(3)]],
	const device u8 *a1_a [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u64 *const k_0 = (const device u64 *)(a0_k + dc_b.w[9]);
	const i64 k_0_len = (i64)dc_b.w[10];
	const i64 k_0_cap = (i64)dc_b.w[11];
	const device i32 *const a_1 = (const device i32 *)(a1_a + dc_b.w[12]);
	const i64 a_1_len = (i64)dc_b.w[13];
	const i64 a_1_cap = (i64)dc_b.w[14];
	device i32 *const out_2 = (device i32 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	// faults.go:47
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:48
	if ((u64)(i64)i_1 >= (u64)k_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)k_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_2 = k_0 + i_1;
	const u64 v3 = *p_2;
	if ((u64)v3 >= (u64)a_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, v3 >> 63 ? (i64)0x7fffffffffffffff : (i64)v3, (i64)a_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = a_1 + v3;
	const i32 v5 = *p_4;
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_6 = out_2 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v5;
	// faults.go:49
}

// faultDivide
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

kernel void k_faultDivide(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:55
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:56
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	if (v3 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v4 = dc_div_i32(1000, v3);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_5 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v4;
	// faults.go:57
}

// faultRemainder
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

kernel void k_faultRemainder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = (const device u8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = (device u8 *)(a1_out + dc_b.w[12]);
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
	// faults.go:63
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:64
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + i_1;
	const u8 v3 = *p_2;
	if (v3 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 v4 = (u8)((u8)200 % v3);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_5 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v4;
	// faults.go:65
}

// faultShift
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

kernel void k_faultShift(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_n [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i8 *const n_0 = (const device i8 *)(a0_n + dc_b.w[9]);
	const i64 n_0_len = (i64)dc_b.w[10];
	const i64 n_0_cap = (i64)dc_b.w[11];
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
	// faults.go:71
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:72
	if ((u64)(i64)i_1 >= (u64)n_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)n_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_2 = n_0 + i_1;
	const i8 v3 = *p_2;
	if (v3 < 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v3, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 v4 = (u8)v3;
	const i32 v5 = v4 < 32 ? (i32)((u32)1 << v4) : (i32)0;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_6 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v5;
	// faults.go:73
}

// faultPanic
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

kernel void k_faultPanic(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:79
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:80
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	const bool v4 = v3 < 0;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	if (v4) {
		// faults.go:81
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// faults.go:83
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_5 = a_0 + i_1;
	const i32 v6 = *p_5;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = out_1 + i_1;
	*p_7 = v6;
	// faults.go:84
}

// faultSliceHigh
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

kernel void k_faultSliceHigh(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i64 *const out_1 = (device i64 *)(a1_out + dc_b.w[12]);
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
	// faults.go:90
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:91
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)5);
	const bool bad_3 = (i64)0 < 0 || (i64)(i64)0 > (i64)v2;
	const bool bad_4 = v2 < 0 || (i64)v2 > (i64)a_0_cap;
	if (bad_3 || bad_4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_4 ? ((i64)v2) : (bad_3 ? ((i64)(i64)0) : (0)), bad_4 ? ((i64)a_0_cap) : (bad_3 ? ((i64)v2) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_5 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v2;
	// faults.go:92
}

// faultSliceOrder
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

kernel void k_faultSliceOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_lo [[buffer(3)]],
	const device u8 *a1_hi [[buffer(4)]],
	const device u8 *a2_a [[buffer(5)]],
	device u8 *a3_out [[buffer(6)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const lo_0 = (const device i64 *)(a0_lo + dc_b.w[9]);
	const i64 lo_0_len = (i64)dc_b.w[10];
	const i64 lo_0_cap = (i64)dc_b.w[11];
	const device i64 *const hi_1 = (const device i64 *)(a1_hi + dc_b.w[12]);
	const i64 hi_1_len = (i64)dc_b.w[13];
	const i64 hi_1_cap = (i64)dc_b.w[14];
	const device i32 *const a_2 = (const device i32 *)(a2_a + dc_b.w[15]);
	const i64 a_2_len = (i64)dc_b.w[16];
	const i64 a_2_cap = (i64)dc_b.w[17];
	device i64 *const out_3 = (device i64 *)(a3_out + dc_b.w[18]);
	const i64 out_3_len = (i64)dc_b.w[19];
	const i64 out_3_cap = (i64)dc_b.w[20];
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
	// faults.go:98
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:99
	if ((u64)(i64)i_1 >= (u64)lo_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)lo_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = lo_0 + i_1;
	const i64 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)hi_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)hi_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_4 = hi_1 + i_1;
	const i64 v5 = *p_4;
	const bool bad_6 = v3 < 0 || (i64)v3 > (i64)v5;
	const bool bad_7 = v5 < 0 || (i64)v5 > (i64)a_2_cap;
	if (bad_6 || bad_7) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, bad_7 ? ((i64)v5) : (bad_6 ? ((i64)v3) : (0)), bad_7 ? ((i64)a_2_cap) : (bad_6 ? ((i64)v5) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_8 = a_2 + v3;
	const i64 len_9 = (i64)((u64)v5 - (u64)v3);
	const i64 len_10 = (i64)((u64)a_2_cap - (u64)v3);
	if ((u64)(i64)i_1 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_11 = out_3 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = len_9;
	// faults.go:100
}

// faultSliceLow
typedef struct { u64 w[18]; } dc_block;
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

kernel void k_faultSliceLow(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_lo [[buffer(3)]],
	const device u8 *a1_a [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const lo_0 = (const device i64 *)(a0_lo + dc_b.w[9]);
	const i64 lo_0_len = (i64)dc_b.w[10];
	const i64 lo_0_cap = (i64)dc_b.w[11];
	const device i32 *const a_1 = (const device i32 *)(a1_a + dc_b.w[12]);
	const i64 a_1_len = (i64)dc_b.w[13];
	const i64 a_1_cap = (i64)dc_b.w[14];
	device i64 *const out_2 = (device i64 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	// faults.go:106
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:107
	if ((u64)(i64)i_1 >= (u64)lo_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)lo_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = lo_0 + i_1;
	const i64 v3 = *p_2;
	const bool bad_4 = v3 < 0 || (i64)v3 > (i64)a_1_len;
	const bool bad_5 = a_1_len < 0 || (i64)a_1_len > (i64)a_1_cap;
	if (bad_4 || bad_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_5 ? ((i64)a_1_len) : (bad_4 ? ((i64)v3) : (0)), bad_5 ? ((i64)a_1_cap) : (bad_4 ? ((i64)a_1_len) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_6 = a_1 + v3;
	const i64 len_7 = (i64)((u64)a_1_len - (u64)v3);
	const i64 len_8 = (i64)((u64)a_1_cap - (u64)v3);
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_9 = out_2 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = len_7;
	// faults.go:108
}

// faultSliceMax
typedef struct { u64 w[18]; } dc_block;
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

kernel void k_faultSliceMax(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_n [[buffer(3)]],
	const device u8 *a1_a [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const n_0 = (const device i64 *)(a0_n + dc_b.w[9]);
	const i64 n_0_len = (i64)dc_b.w[10];
	const i64 n_0_cap = (i64)dc_b.w[11];
	const device i32 *const a_1 = (const device i32 *)(a1_a + dc_b.w[12]);
	const i64 a_1_len = (i64)dc_b.w[13];
	const i64 a_1_cap = (i64)dc_b.w[14];
	device i64 *const out_2 = (device i64 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	// faults.go:114
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:115
	if ((u64)(i64)i_1 >= (u64)n_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)n_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = n_0 + i_1;
	const i64 v3 = *p_2;
	const bool bad_4 = (i64)0 < 0 || (i64)(i64)0 > (i64)(i64)1;
	const bool bad_5 = (i64)1 < 0 || (i64)(i64)1 > (i64)v3;
	const bool bad_6 = v3 < 0 || (i64)v3 > (i64)a_1_cap;
	if (bad_4 || bad_5 || bad_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, bad_6 ? ((i64)v3) : (bad_5 ? ((i64)(i64)1) : (bad_4 ? ((i64)(i64)0) : (0))), bad_6 ? ((i64)a_1_cap) : (bad_5 ? ((i64)v3) : (bad_4 ? ((i64)(i64)1) : (0))), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_7 = out_2 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v3;
	// faults.go:116
}

// faultHelper
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

kernel void k_faultHelper(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:122
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:123
	const i64 v2 = (i64)((u64)i_1 * (u64)(i64)2);
	// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:62
	if ((u64)(i64)v2 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_3 = a_0 + v2;
	const i32 v4 = *p_3;
	// faults.go:123
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_5 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_5 = v4;
	// faults.go:124
}

// faultView
typedef struct { u64 w[18]; } dc_block;
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

kernel void k_faultView(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_v_Data [[buffer(3)]],
	device u8 *a4_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const v_Data_0 = (const device i32 *)(a0_v_Data + dc_b.w[9]);
	const i64 v_Data_0_len = (i64)dc_b.w[10];
	const i64 v_Data_0_cap = (i64)dc_b.w[11];
	const i64 v_W_1 = (i64)dc_b.w[12];
	const i64 v_H_2 = (i64)dc_b.w[13];
	const i64 v_Stride_3 = (i64)dc_b.w[14];
	device i32 *const out_4 = (device i32 *)(a4_out + dc_b.w[15]);
	const i64 out_4_len = (i64)dc_b.w[16];
	const i64 out_4_cap = (i64)dc_b.w[17];
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
	// faults.go:131
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:132
	if (i_1 < 0 || (i64)i_1 > (i64)v_W_1 || i_1 == v_W_1) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)v_W_1, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((i64)0 < 0 || (i64)(i64)0 > (i64)v_H_2 || (i64)0 == v_H_2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)0, (i64)v_H_2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v2 = (i64)0 * v_Stride_3;
	const i64 v3 = v2 + i_1;
	if ((u64)(i64)v3 >= (u64)v_Data_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v3, (i64)v_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = v_Data_0 + v3;
	const i32 v5 = *p_4;
	if ((u64)(i64)i_1 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_6 = out_4 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v5;
	// faults.go:133
}

// faultFirst
typedef struct { u64 w[18]; } dc_block;
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

kernel void k_faultFirst(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_d [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i32 *const d_1 = (const device i32 *)(a1_d + dc_b.w[12]);
	const i64 d_1_len = (i64)dc_b.w[13];
	const i64 d_1_cap = (i64)dc_b.w[14];
	device i32 *const out_2 = (device i32 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	// faults.go:140
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:141
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)3);
	if ((u64)(i64)v2 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_3 = a_0 + v2;
	const i32 v4 = *p_3;
	// faults.go:142
	if ((u64)(i64)i_1 >= (u64)d_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)d_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_5 = d_1 + i_1;
	const i32 v6 = *p_5;
	// faults.go:141
	if (v6 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 x_7 = dc_div_i32(v4, v6);
	// faults.go:143
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_8 = out_2 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_8 = x_7;
	// faults.go:144
	dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
	return;
}

// faultLowest
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

[[max_total_threads_per_threadgroup(4)]] kernel void k_faultLowest(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	const u64 dc_global_x = (u64)dc_group_x * 4u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// faults.go:152
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:154
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 s_2;
	i32 k_3;
	i32 s_4 = 0;
	i32 k_5 = 0;
	for (; k_5 < 100;) {
		// faults.go:155
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_6 = a_0 + i_1;
		const i32 v7 = *p_6;
		const bool v8 = v7 == k_5;
		if (v8) {
			// faults.go:156
			if ((u64)(i64)i_1 >= (u64)a_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device i32 *const p_9 = a_0 + i_1;
			const i32 v10 = *p_9;
			const i32 v11 = (i32)((u32)v10 - (u32)k_5);
			if (v11 == 0) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i32 v12 = dc_div_i32(100, v11);
			if ((u64)(i64)i_1 >= (u64)out_1_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			device i32 *const p_13 = out_1 + i_1;
			*p_13 = v12;
			// faults.go:155
		}
		// faults.go:158
		const i32 s_14 = (i32)((u32)s_4 + (u32)k_5);
		// faults.go:159
		const i64 v15 = (i64)(i_1 % (i64)5);
		const bool v16 = v15 == (i64)4;
		const bool v17 = k_5 == 2;
		const bool v18 = v16 && v17;
		if (v18) {
			// faults.go:160
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		// faults.go:154
		const i32 k_19 = k_5 + 1;
		s_4 = s_14;
		k_5 = k_19;
	}
	s_2 = s_4;
	// faults.go:163
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_20 = out_1 + i_1;
	*p_20 = s_2;
	// faults.go:164
}

// faultOrder
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

kernel void k_faultOrder(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:170
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:171
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	// faults.go:175
	const bool v4 = v3 == 3;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	if (v4) {
		// faults.go:176
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// faults.go:178
	const i32 v5 = (i32)(v3 / 2);
	// faults.go:171
	const i64 v6 = i_1 + (i64)1000;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = out_1 + v6;
	*p_7 = v5;
	// faults.go:172
}

// faultBuiltin
typedef struct { u64 w[18]; } dc_block;
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

kernel void k_faultBuiltin(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_d [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i32 *const d_1 = (const device i32 *)(a1_d + dc_b.w[12]);
	const i64 d_1_len = (i64)dc_b.w[13];
	const i64 d_1_cap = (i64)dc_b.w[14];
	device i32 *const out_2 = (device i32 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	// faults.go:186
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:187
	if ((u64)(i64)i_1 >= (u64)d_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)d_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = d_1 + i_1;
	const i32 v3 = *p_2;
	if ((u64)(i64)(i64)0 >= (u64)d_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)(i64)0, (i64)d_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v4 = *d_1;
	if (v4 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v5 = dc_div_i32(v3, v4);
	const i32 v6 = v5 > 1 ? v5 : 1;
	const i64 v7 = i_1 + (i64)100;
	if ((u64)(i64)v7 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v7, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_8 = a_0 + v7;
	const i32 v9 = *p_8;
	// faults.go:175
	const bool v10 = v9 == 3;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	if (v10) {
		// faults.go:176
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	// faults.go:178
	const i32 v11 = (i32)(v9 / 2);
	// faults.go:187
	const i32 v12 = (i32)((u32)v6 + (u32)v11);
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_13 = out_2 + i_1;
	*p_13 = v12;
	// faults.go:188
}

// faultLoop
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

kernel void k_faultLoop(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:194
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:195
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	for (;;) {
		// faults.go:196
		i64 k_2 = (i64)0;
		for (;;) {
			// faults.go:197
			if ((u64)(i64)i_1 >= (u64)out_1_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			device i32 *const p_3 = out_1 + i_1;
			const i32 v4 = *p_3;
			if ((u64)(i64)k_2 >= (u64)a_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device i32 *const p_5 = a_0 + k_2;
			const i32 v6 = *p_5;
			const i32 v7 = (i32)((u32)v4 + (u32)v6);
			*p_3 = v7;
			// faults.go:196
			const i64 k_8 = k_2 + (i64)1;
			k_2 = k_8;
		}
	}
	// faults.go:195
}

// faultNotReached
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

kernel void k_faultNotReached(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:206
	const i64 i_1 = (i64)dc_global_x;
	// faults.go:207
	const i64 k_2 = i_1 - (i64)4;
	const bool v3 = k_2 >= (i64)0;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool v4;
	if (v3) {
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_5 = a_0 + i_1;
		const i32 v6 = *p_5;
		const bool v7 = v6 != 0;
		v4 = v7;
	} else {
		v4 = v3;
	}
	if (v4) {
		// faults.go:208
		if ((u64)(i64)k_2 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_8 = a_0 + k_2;
		const i32 v9 = *p_8;
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_10 = a_0 + i_1;
		const i32 v11 = *p_10;
		if (v11 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 v12 = dc_div_i32(v9, v11);
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_13 = out_1 + i_1;
		*p_13 = v12;
		// faults.go:207
	}
	// faults.go:210
}

// faultSwitch
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

kernel void k_faultSwitch(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// faults.go:216
	const i64 v1 = (i64)dc_global_x;
	const i64 v2 = (i64)dc_global_x;
	if ((u64)(i64)v2 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_3 = a_0 + v2;
	const i32 v4 = *p_3;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 v5;
	do {
		// faults.go:221
		const bool v6 = v4 < 10;
		if (v6) {
			// faults.go:222
			v5 = 1;
			break;
		} else {
			// faults.go:223
			const bool v7 = v4 < 20;
			if (v7) {
				// faults.go:224
				v5 = 2;
				break;
			}
			// faults.go:221
		}
		// faults.go:226
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	} while (0);
	// faults.go:216
	if ((u64)(i64)v1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_8 = out_1 + v1;
	*p_8 = v5;
	// faults.go:217
}

// faultAtomic
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

kernel void k_faultAtomic(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_k [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const k_0 = (const device i64 *)(a0_k + dc_b.w[9]);
	const i64 k_0_len = (i64)dc_b.w[10];
	const i64 k_0_cap = (i64)dc_b.w[11];
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
	// faults.go:233
	const i64 v1 = (i64)dc_global_x;
	if ((u64)(i64)v1 >= (u64)k_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v1, (i64)k_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = k_0 + v1;
	const i64 v3 = *p_2;
	if ((u64)(i64)v3 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v3, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_4 = out_1 + v3;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	(void)(atomic_fetch_add_explicit((device atomic_int *)(p_4), 1, memory_order_relaxed));
	// faults.go:234
}

