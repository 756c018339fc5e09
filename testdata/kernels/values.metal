// arrayCopies
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

kernel void k_arrayCopies(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[8];
	thread u8 *const c_3 = (thread u8 *)object_2;
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
	// values.go:52
	const i64 i_1 = (i64)dc_global_x;
	// values.go:57
	*(thread i64 *)(c_3) = (i64)1;
	*(thread i64 *)(c_3 + 8) = (i64)200;
	*(thread i64 *)(c_3 + 16) = (i64)3;
	*(thread i64 *)(c_3 + 24) = i_1;
	*(thread i64 *)(c_3 + 32) = (i64)100;
	*(thread i64 *)(c_3 + 40) = (i64)2;
	*(thread i64 *)(c_3 + 48) = (i64)3;
	*(thread i64 *)(c_3 + 56) = i_1;
	// values.go:58
	*(thread i64 *)(c_3) = (i64)100;
	*(thread i64 *)(c_3 + 8) = (i64)2;
	*(thread i64 *)(c_3 + 16) = (i64)3;
	*(thread i64 *)(c_3 + 24) = i_1;
	*(thread i64 *)(c_3 + 32) = (i64)1;
	*(thread i64 *)(c_3 + 40) = (i64)200;
	*(thread i64 *)(c_3 + 48) = (i64)3;
	*(thread i64 *)(c_3 + 56) = i_1;
	// values.go:59
	const i64 v4 = i_1 & (i64)1;
	thread u8 *const p_5 = c_3 + (i64)v4 * 32;
	const i64 a_0_6 = *(thread const i64 *)(p_5);
	const i64 a_1_7 = *(thread const i64 *)(p_5 + 8);
	// values.go:60
	const i64 v8 = (i64)((u64)a_1_7 * (u64)(i64)10);
	const i64 v9 = (i64)((u64)a_0_6 + (u64)v8);
	const i64 v10 = (i64)((u64)v9 + (u64)(i64)2700);
	const i64 v11 = (i64)((u64)v10 + (u64)i_1);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_12) = v11;
	// values.go:61
}

// arrayCompare
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
static inline i64 dc_rem_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(0) : (i64)(a % b); }

kernel void k_arrayCompare(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// values.go:67
	const i64 i_1 = (i64)dc_global_x;
	// values.go:68
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 x_0_3 = *(const device i32 *)(p_2);
	// values.go:69
	const i64 v4 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v5 = dc_rem_i64(v4, a_0_len);
	const device u8 *const p_6 = a_0 + (i64)v5 * 4;
	const i32 y_2_7 = *(const device i32 *)(p_6);
	// values.go:70
	const bool v8 = x_0_3 == 1;
	const bool v9 = y_2_7 == 3;
	const bool v10 = v8 && v9;
	if (v10) {
		// values.go:71
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_11 = out_1 + (i64)i_1 * 4;
		const i32 v12 = *(device const i32 *)(p_11);
		const i32 v13 = (i32)((u32)v12 + (u32)1);
		*(device i32 *)(p_11) = v13;
		// values.go:70
	}
	// values.go:73
	const bool v14 = x_0_3 != 1;
	if (v14) {
		// values.go:74
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_15 = out_1 + (i64)i_1 * 4;
		const i32 v16 = *(device const i32 *)(p_15);
		const i32 v17 = (i32)((u32)v16 + (u32)2);
		*(device i32 *)(p_15) = v17;
		// values.go:73
	}
	// values.go:76
	if (v10) {
		// values.go:77
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_18 = out_1 + (i64)i_1 * 4;
		const i32 v19 = *(device const i32 *)(p_18);
		const i32 v20 = (i32)((u32)v19 + (u32)4);
		*(device i32 *)(p_18) = v20;
		// values.go:76
	}
	// values.go:79
}

// structCompare
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

kernel void k_structCompare(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = a1_b + dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = a2_out + dc_b.w[15];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// values.go:86
	const i64 i_1 = (i64)dc_global_x;
	// values.go:87
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const f32 v_x_3 = *(const device f32 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 4;
	const f32 w_x_5 = *(const device f32 *)(p_4);
	// values.go:88
	const bool v6 = v_x_3 == w_x_5;
	if (v6) {
		// values.go:89
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_7 = out_2 + (i64)i_1 * 4;
		const i32 v8 = *(device const i32 *)(p_7);
		const i32 v9 = (i32)((u32)v8 + (u32)1);
		*(device i32 *)(p_7) = v9;
		// values.go:88
	}
	// values.go:91
	const bool v10 = v_x_3 != v_x_3;
	if (v10) {
		// values.go:92
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_11 = out_2 + (i64)i_1 * 4;
		const i32 v12 = *(device const i32 *)(p_11);
		const i32 v13 = (i32)((u32)v12 + (u32)2);
		*(device i32 *)(p_11) = v13;
		// values.go:91
	}
	// values.go:94
	const f32 m_d_14 = *(const device f32 *)(p_2);
	const bool m_e_15 = m_d_14 > 0.0f;
	// values.go:95
	const f32 n_d_16 = *(const device f32 *)(p_4);
	// values.go:96
	const bool v17 = m_d_14 == n_d_16;
	const bool v18 = !m_e_15;
	const bool v19 = v17 && v18;
	if (v19) {
		// values.go:97
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_20 = out_2 + (i64)i_1 * 4;
		const i32 v21 = *(device const i32 *)(p_20);
		const i32 v22 = (i32)((u32)v21 + (u32)4);
		*(device i32 *)(p_20) = v22;
		// values.go:96
	}
	// values.go:99
}

// structValues
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

kernel void k_structValues(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// values.go:106
	const i64 i_1 = (i64)dc_global_x;
	// values.go:107
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 12;
	const f32 v_x_3 = *(const device f32 *)(p_2);
	const f32 v_y_4 = *(const device f32 *)(p_2 + 4);
	const f32 v_z_5 = *(const device f32 *)(p_2 + 8);
	// values.go:108
	const f32 v6 = (f32)i_1;
	// values.go:8
	const f32 w_x_7 = v_x_3 + 0.0f;
	const f32 w_y_8 = v_y_4 + 1.0f;
	const f32 w_z_9 = v_z_5 + v6;
	// values.go:15
	const f32 w_x_10 = w_x_7 * 2.0f;
	// values.go:16
	const f32 w_y_11 = w_y_8 * 2.0f;
	// values.go:17
	const f32 w_z_12 = w_z_9 * 2.0f;
	// values.go:23
	const f32 v13 = v_y_4 * w_z_12;
	const f32 v14 = v_z_5 * w_y_11;
	const f32 u_x_15 = v13 - v14;
	// values.go:24
	const f32 v16 = v_z_5 * w_x_10;
	const f32 v17 = v_x_3 * w_z_12;
	const f32 u_y_18 = v16 - v17;
	// values.go:25
	const f32 v19 = v_x_3 * w_y_11;
	const f32 v20 = v_y_4 * w_x_10;
	const f32 u_z_21 = v19 - v20;
	// values.go:111
	const i64 v22 = (i64)((u64)i_1 * (u64)(i64)3);
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_23 = out_1 + (i64)v22 * 12;
	*(device f32 *)(p_23) = w_x_10;
	*(device f32 *)(p_23 + 4) = w_y_11;
	*(device f32 *)(p_23 + 8) = w_z_12;
	// values.go:112
	const i64 v24 = (i64)((u64)v22 + (u64)(i64)1);
	if ((u64)(i64)v24 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v24, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = out_1 + (i64)v24 * 12;
	*(device f32 *)(p_25) = u_x_15;
	*(device f32 *)(p_25 + 4) = u_y_18;
	*(device f32 *)(p_25 + 8) = u_z_21;
	// values.go:15
	const f32 v26 = u_x_15 * 0.5f;
	*(device f32 *)(p_25) = v26;
	// values.go:16
	const f32 v27 = u_y_18 * 0.5f;
	*(device f32 *)(p_25 + 4) = v27;
	// values.go:17
	const f32 v28 = u_z_21 * 0.5f;
	*(device f32 *)(p_25 + 8) = v28;
	// values.go:114
	const i64 v29 = (i64)((u64)v22 + (u64)(i64)2);
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_1 + (i64)v29 * 12;
	// values.go:115
	*(device f32 *)(p_30) = v_x_3;
	*(device f32 *)(p_30 + 4) = v_y_4;
	*(device f32 *)(p_30 + 8) = v_z_5;
	// values.go:11
	const f32 v31 = v_x_3 * w_x_10;
	const f32 v32 = v_y_4 * w_y_11;
	const f32 v33 = v31 + v32;
	const f32 v34 = v_z_5 * w_z_12;
	const f32 v35 = v33 + v34;
	// values.go:116
	*(device f32 *)(p_30) = v35;
	// values.go:117
}

// structLayout
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

kernel void k_structLayout(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// values.go:124
	const i64 i_1 = (i64)dc_global_x;
	// values.go:125
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 32;
	const i8 m_a_3 = *(const device i8 *)(p_2);
	const i64 m_b_4 = *(const device i64 *)(p_2 + 8);
	const u16 m_c_5 = *(const device u16 *)(p_2 + 16);
	const f32 m_d_6 = *(const device f32 *)(p_2 + 20);
	const bool m_e_7 = *(const device u8 *)(p_2 + 24) != 0;
	// values.go:126
	const i8 m_a_8 = (i8)((u32)m_a_3 + (u32)(i8)1);
	// values.go:127
	const i64 v9 = (i64)m_a_8;
	const i64 m_b_10 = (i64)((u64)m_b_4 - (u64)v9);
	// values.go:128
	const u16 m_c_11 = (u16)(m_c_5 ^ (u16)255);
	// values.go:129
	const bool m_e_12 = !m_e_7;
	// values.go:130
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_1 + (i64)i_1 * 32;
	*(device i8 *)(p_13) = m_a_8;
	*(device i64 *)(p_13 + 8) = m_b_10;
	*(device u16 *)(p_13 + 16) = m_c_11;
	*(device f32 *)(p_13 + 20) = m_d_6;
	*(device u8 *)(p_13 + 24) = m_e_12 ? 1 : 0;
	// values.go:131
	const f32 v14 = *(const device f32 *)(p_2 + 20);
	const f32 v15 = as_f32(as_u32(v14) ^ 0x80000000u);
	*(device f32 *)(p_13 + 20) = v15;
	// values.go:132
}

// structNested
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
static inline i64 dc_rem_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(0) : (i64)(a % b); }

kernel void k_structNested(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u32 object_3[6];
	thread u8 *const n_pts_4 = (thread u8 *)object_3;
	u8 object_5[3];
	thread u8 *const n_bits_6 = (thread u8 *)object_5;
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
	// values.go:139
	const i64 i_1 = (i64)dc_global_x;
	// values.go:140
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 72;
	const i32 n_id_7 = *(const device i32 *)(p_2);
	const f32 v8 = *(const device f32 *)(p_2 + 4);
	const f32 v9 = *(const device f32 *)(p_2 + 8);
	const f32 v10 = *(const device f32 *)(p_2 + 12);
	const f32 v11 = *(const device f32 *)(p_2 + 16);
	const f32 v12 = *(const device f32 *)(p_2 + 20);
	const f32 v13 = *(const device f32 *)(p_2 + 24);
	const i8 n_tag_a_14 = *(const device i8 *)(p_2 + 32);
	const u16 n_tag_c_15 = *(const device u16 *)(p_2 + 48);
	const f32 n_tag_d_16 = *(const device f32 *)(p_2 + 52);
	const bool n_tag_e_17 = *(const device u8 *)(p_2 + 56) != 0;
	const u8 v18 = *(const device u8 *)(p_2 + 64);
	const u8 v19 = *(const device u8 *)(p_2 + 65);
	const u8 v20 = *(const device u8 *)(p_2 + 66);
	*(thread f32 *)(n_pts_4) = v8;
	*(thread f32 *)(n_pts_4 + 4) = v9;
	*(thread f32 *)(n_pts_4 + 8) = v10;
	*(thread f32 *)(n_pts_4 + 12) = v11;
	*(thread f32 *)(n_pts_4 + 16) = v12;
	*(thread f32 *)(n_pts_4 + 20) = v13;
	*(thread u8 *)(n_bits_6) = v18;
	*(thread u8 *)(n_bits_6 + 1) = v19;
	*(thread u8 *)(n_bits_6 + 2) = v20;
	// values.go:141
	*(thread f32 *)(n_pts_4) = v11;
	*(thread f32 *)(n_pts_4 + 4) = v12;
	*(thread f32 *)(n_pts_4 + 8) = v13;
	*(thread f32 *)(n_pts_4 + 12) = v8;
	*(thread f32 *)(n_pts_4 + 16) = v9;
	*(thread f32 *)(n_pts_4 + 20) = v10;
	// values.go:142
	const i64 v21 = i_1 & (i64)1;
	thread u8 *const p_22 = n_pts_4 + (i64)v21 * 12;
	*(thread f32 *)(p_22 + 4) = 42.0f;
	// values.go:143
	const i64 v23 = (i64)n_id_7;
	const i64 n_tag_b_24 = (i64)((u64)v23 << 33);
	// values.go:144
	const i64 v25 = (i64)(i_1 % (i64)3);
	thread u8 *const p_26 = n_bits_6 + (i64)v25 * 1;
	const u8 v27 = *(thread const u8 *)(p_26);
	const u8 v28 = (u8)((u32)v27 + (u32)(u8)1);
	*(thread u8 *)(p_26) = v28;
	// values.go:15
	const f32 v29 = *(thread const f32 *)(n_pts_4 + 12);
	const f32 v30 = v29 * 3.0f;
	*(thread f32 *)(n_pts_4 + 12) = v30;
	// values.go:16
	const f32 v31 = *(thread const f32 *)(n_pts_4 + 16);
	const f32 v32 = v31 * 3.0f;
	*(thread f32 *)(n_pts_4 + 16) = v32;
	// values.go:17
	const f32 v33 = *(thread const f32 *)(n_pts_4 + 20);
	const f32 v34 = v33 * 3.0f;
	*(thread f32 *)(n_pts_4 + 20) = v34;
	// values.go:149
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_35 = out_1 + (i64)i_1 * 72;
	const f32 v36 = *(thread const f32 *)(n_pts_4);
	const f32 v37 = *(thread const f32 *)(n_pts_4 + 4);
	const f32 v38 = *(thread const f32 *)(n_pts_4 + 8);
	const u8 v39 = *(thread const u8 *)(n_bits_6);
	const u8 v40 = *(thread const u8 *)(n_bits_6 + 1);
	const u8 v41 = *(thread const u8 *)(n_bits_6 + 2);
	*(device i32 *)(p_35) = n_id_7;
	*(device f32 *)(p_35 + 4) = v36;
	*(device f32 *)(p_35 + 8) = v37;
	*(device f32 *)(p_35 + 12) = v38;
	*(device f32 *)(p_35 + 16) = v30;
	*(device f32 *)(p_35 + 20) = v32;
	*(device f32 *)(p_35 + 24) = v34;
	*(device i8 *)(p_35 + 32) = n_tag_a_14;
	*(device i64 *)(p_35 + 40) = n_tag_b_24;
	*(device u16 *)(p_35 + 48) = n_tag_c_15;
	*(device f32 *)(p_35 + 52) = n_tag_d_16;
	*(device u8 *)(p_35 + 56) = n_tag_e_17 ? 1 : 0;
	*(device u8 *)(p_35 + 64) = v39;
	*(device u8 *)(p_35 + 65) = v40;
	*(device u8 *)(p_35 + 66) = v41;
	// values.go:150
	const u16 v42 = (u16)((u32)n_tag_c_15 + (u32)(u16)65535);
	*(device u16 *)(p_35 + 48) = v42;
	// values.go:151
	const i64 v43 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v44 = dc_rem_i64(v43, a_0_len);
	const device u8 *const p_45 = a_0 + (i64)v44 * 72;
	const f32 v46 = *(const device f32 *)(p_45 + 16);
	const f32 v47 = *(const device f32 *)(p_45 + 20);
	const f32 v48 = *(const device f32 *)(p_45 + 24);
	*(device f32 *)(p_35 + 4) = v46;
	*(device f32 *)(p_35 + 8) = v47;
	*(device f32 *)(p_35 + 12) = v48;
	// values.go:152
}

// structParam
typedef struct { u64 w[28]; } dc_block;
static inline i64 dc_f32_i64(f32 x) { return x >= 9223372036854775808.0f ? (i64)(u64)0x7fffffffffffffff : x >= -9223372036854775808.0f ? (i64)x : x != x ? (i64)0 : (i64)(u64)0x8000000000000000; }
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

kernel void k_structParam(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a3_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const constant u8 *const m_0 = (const constant u8 *)dc_b.w + 80;
	const constant u8 *const n_1 = (const constant u8 *)dc_b.w + 112;
	const constant u8 *const w_2 = (const constant u8 *)dc_b.w + 192;
	device u8 *const out_3 = a3_out + dc_b.w[25];
	const i64 out_3_len = (i64)dc_b.w[26];
	const i64 out_3_cap = (i64)dc_b.w[27];
	u32 object_3[6];
	thread u8 *const n_pts_4 = (thread u8 *)object_3;
	u8 object_5[3];
	thread u8 *const n_bits_6 = (thread u8 *)object_5;
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
	// values.go:158
	const i64 m_b_1 = *(const constant i64 *)(m_0 + 8);
	const u16 m_c_2 = *(const constant u16 *)(m_0 + 16);
	const i32 n_id_7 = *(const constant i32 *)(n_1);
	const f32 v8 = *(const constant f32 *)(n_1 + 4);
	const f32 v9 = *(const constant f32 *)(n_1 + 8);
	const f32 v10 = *(const constant f32 *)(n_1 + 12);
	const f32 v11 = *(const constant f32 *)(n_1 + 16);
	const f32 v12 = *(const constant f32 *)(n_1 + 20);
	const f32 v13 = *(const constant f32 *)(n_1 + 24);
	const u8 v14 = *(const constant u8 *)(n_1 + 64);
	const u8 v15 = *(const constant u8 *)(n_1 + 65);
	const u8 v16 = *(const constant u8 *)(n_1 + 66);
	*(thread f32 *)(n_pts_4) = v8;
	*(thread f32 *)(n_pts_4 + 4) = v9;
	*(thread f32 *)(n_pts_4 + 8) = v10;
	*(thread f32 *)(n_pts_4 + 12) = v11;
	*(thread f32 *)(n_pts_4 + 16) = v12;
	*(thread f32 *)(n_pts_4 + 20) = v13;
	*(thread u8 *)(n_bits_6) = v14;
	*(thread u8 *)(n_bits_6 + 1) = v15;
	*(thread u8 *)(n_bits_6 + 2) = v16;
	// values.go:159
	const i64 i_17 = (i64)dc_global_x;
	// values.go:160
	const i64 v18 = i_17 & (i64)3;
	const constant u8 *const p_19 = w_2 + (i64)v18 * 2;
	const i16 v20 = *(const constant i16 *)(p_19);
	const i64 v21 = (i64)v20;
	const i64 m_b_22 = (i64)((u64)m_b_1 + (u64)v21);
	// values.go:161
	const i64 v23 = i_17 & (i64)1;
	thread u8 *const p_24 = n_pts_4 + (i64)v23 * 12;
	const f32 v25 = *(thread const f32 *)(p_24);
	const f32 v26 = v25 + 1.0f;
	*(thread f32 *)(p_24) = v26;
	// values.go:162
	const i64 v27 = (i64)m_c_2;
	const i64 v28 = (i64)((u64)m_b_22 + (u64)v27);
	const i64 v29 = (i64)n_id_7;
	const i64 v30 = (i64)((u64)v28 + (u64)v29);
	const f32 v31 = *(thread const f32 *)(n_pts_4);
	const f32 v32 = v31 * 4.0f;
	const i64 v33 = dc_f32_i64(v32);
	const i64 v34 = (i64)((u64)v30 + (u64)v33);
	const i64 v35 = (i64)(i_17 % (i64)3);
	thread u8 *const p_36 = n_bits_6 + (i64)v35 * 1;
	const u8 v37 = *(thread const u8 *)(p_36);
	const i64 v38 = (i64)v37;
	const i64 v39 = (i64)((u64)v34 + (u64)v38);
	if ((u64)(i64)i_17 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_17, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_3 + (i64)i_17 * 8;
	*(device i64 *)(p_40) = v39;
	// values.go:163
}

// structOfSlices
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

kernel void k_structOfSlices(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a1_s_xs [[buffer(3)]],
	const device u8 *a4_s_inner_ys [[buffer(4)]],
	device u8 *a5_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const f32 s_scale_0 = as_f32((u32)dc_b.w[9]);
	const device u8 *const s_xs_1 = a1_s_xs + dc_b.w[10];
	const i64 s_xs_1_len = (i64)dc_b.w[11];
	const i64 s_xs_1_cap = (i64)dc_b.w[12];
	const i64 s_inner_lo_2 = (i64)dc_b.w[13];
	const i64 s_inner_hi_3 = (i64)dc_b.w[14];
	const device u8 *const s_inner_ys_4 = a4_s_inner_ys + dc_b.w[15];
	const i64 s_inner_ys_4_len = (i64)dc_b.w[16];
	const i64 s_inner_ys_4_cap = (i64)dc_b.w[17];
	device u8 *const out_5 = a5_out + dc_b.w[18];
	const i64 out_5_len = (i64)dc_b.w[19];
	const i64 out_5_cap = (i64)dc_b.w[20];
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
	// values.go:181
	const i64 i_1 = (i64)dc_global_x;
	// values.go:182
	if ((u64)(i64)i_1 >= (u64)s_xs_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)s_xs_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = s_xs_1 + (i64)i_1 * 4;
	const f32 v3 = *(const device f32 *)(p_2);
	const f32 v_4 = v3 * s_scale_0;
	// values.go:183
	const bool v5 = i_1 >= s_inner_lo_2;
	const bool v6 = i_1 < s_inner_hi_3;
	const bool v7 = v5 && v6;
	f32 v_8;
	if (v7) {
		// values.go:184
		const i64 v9 = (i64)((u64)i_1 - (u64)s_inner_lo_2);
		if ((u64)(i64)v9 >= (u64)s_inner_ys_4_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v9, (i64)s_inner_ys_4_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_10 = s_inner_ys_4 + (i64)v9 * 4;
		const f32 v_11 = *(const device f32 *)(p_10);
		// values.go:183
		v_8 = v_11;
	} else {
		v_8 = v_4;
	}
	// values.go:186
	if ((u64)(i64)i_1 >= (u64)out_5_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_5_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_5 + (i64)i_1 * 4;
	*(device f32 *)(p_12) = v_8;
	// values.go:187
}

// zeroValues
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

kernel void k_zeroValues(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_8[5];
	thread u8 *const a_9 = (thread u8 *)object_8;
	u8 object_10[2];
	thread u8 *const n_r_11 = (thread u8 *)object_10;
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
	// values.go:194
	const i64 i_1 = (i64)dc_global_x;
	// values.go:203
	const i64 v2 = (i64)(i_1 % (i64)5);
	// values.go:204
	const i64 v3 = i_1 & (i64)1;
	// values.go:196
	i64 s_4;
	i64 k_5 = (i64)0;
	i64 s_6 = (i64)0;
	for (;;) {
		const bool v7 = k_5 < (i64)3;
		if (!v7) {
			s_4 = s_6;
			break;
		}
		// values.go:197
		*(thread i64 *)(a_9) = (i64)0;
		*(thread i64 *)(a_9 + 8) = (i64)0;
		*(thread i64 *)(a_9 + 16) = (i64)0;
		*(thread i64 *)(a_9 + 24) = (i64)0;
		*(thread i64 *)(a_9 + 32) = (i64)0;
		// values.go:198
		*(thread u8 *)(n_r_11) = false ? 1 : 0;
		*(thread u8 *)(n_r_11 + 1) = false ? 1 : 0;
		// values.go:203
		thread u8 *const p_12 = a_9 + (i64)v2 * 8;
		const i64 v13 = *(thread const i64 *)(p_12);
		const i64 s_14 = (i64)((u64)s_6 + (u64)v13);
		// values.go:204
		thread u8 *const p_15 = n_r_11 + (i64)v3 * 1;
		const bool v16 = *(thread const u8 *)(p_15) != 0;
		// values.go:205
		const i64 s_17 = (i64)((u64)s_14 + (u64)(i64)1000);
		// values.go:204
		const i64 s_18 = v16 ? s_17 : s_14;
		// values.go:207
		const i64 v19 = (i64)((u64)k_5 + (u64)(i64)1);
		*(thread i64 *)(p_12) = v19;
		*(thread u8 *)(p_15) = true ? 1 : 0;
		// values.go:208
		const i64 v20 = (i64)((u64)k_5 + (u64)(i64)111);
		const i64 s_21 = (i64)((u64)s_18 + (u64)v20);
		// values.go:196
		k_5 = v19;
		s_6 = s_21;
		continue;
	}
	// values.go:210
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_22) = s_4;
	// values.go:211
}

// composite
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

kernel void k_composite(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u32 object_2[7];
	thread u8 *const a_3 = (thread u8 *)object_2;
	u32 object_4[6];
	thread u8 *const b_5 = (thread u8 *)object_4;
	u8 object_6[3];
	thread u8 *const c_bits_7 = (thread u8 *)object_6;
	u32 object_8[3];
	thread u8 *const v9 = (thread u8 *)object_8;
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
	// values.go:217
	const i64 i_1 = (i64)dc_global_x;
	// values.go:218
	*(thread i32 *)(a_3) = 0;
	*(thread i32 *)(a_3 + 4) = 0;
	*(thread i32 *)(a_3 + 8) = 0;
	*(thread i32 *)(a_3 + 12) = 0;
	*(thread i32 *)(a_3 + 16) = 0;
	*(thread i32 *)(a_3 + 20) = 0;
	*(thread i32 *)(a_3 + 24) = 0;
	*(thread i32 *)(a_3 + 20) = 1;
	*(thread i32 *)(a_3 + 24) = 2;
	*(thread i32 *)(a_3 + 4) = 7;
	*(thread i32 *)(a_3 + 8) = 8;
	// values.go:219
	*(thread i32 *)(b_5) = 0;
	*(thread i32 *)(b_5 + 4) = 0;
	*(thread i32 *)(b_5 + 8) = 0;
	*(thread i32 *)(b_5 + 12) = 0;
	*(thread i32 *)(b_5 + 16) = 0;
	*(thread i32 *)(b_5 + 20) = 0;
	*(thread i32 *)(b_5) = 1;
	*(thread i32 *)(b_5 + 4) = 2;
	*(thread i32 *)(b_5 + 8) = 0;
	*(thread i32 *)(b_5 + 12) = 0;
	*(thread i32 *)(b_5 + 12) = 3;
	// values.go:220
	*(thread u8 *)(c_bits_7) = (u8)0;
	*(thread u8 *)(c_bits_7 + 1) = (u8)0;
	*(thread u8 *)(c_bits_7 + 2) = (u8)0;
	*(thread u8 *)(c_bits_7) = (u8)0;
	*(thread u8 *)(c_bits_7 + 1) = (u8)0;
	*(thread u8 *)(c_bits_7 + 2) = (u8)0;
	*(thread u8 *)(c_bits_7 + 2) = (u8)9;
	// values.go:221
	*(thread i32 *)(v9) = 10;
	*(thread i32 *)(v9 + 4) = 20;
	const i32 v10 = (i32)i_1;
	*(thread i32 *)(v9 + 8) = v10;
	// values.go:223
	const i64 v11 = (i64)(i_1 % (i64)7);
	thread u8 *const p_12 = a_3 + (i64)v11 * 4;
	const i32 v13 = *(thread const i32 *)(p_12);
	const i32 v14 = (i32)((u32)v13 + (u32)70);
	const i64 v15 = (i64)(i_1 % (i64)3);
	thread u8 *const p_16 = b_5 + (i64)v15 * 8;
	const i32 v17 = *(thread const i32 *)(p_16 + 4);
	const i32 v18 = (i32)((u32)v17 * (u32)100);
	const i32 v19 = (i32)((u32)v14 + (u32)v18);
	const i32 v20 = (i32)((u32)v19 + (u32)9);
	thread u8 *const p_21 = c_bits_7 + (i64)v15 * 1;
	const u8 v22 = *(thread const u8 *)(p_21);
	const i32 v23 = (i32)v22;
	const i32 v24 = (i32)((u32)v20 + (u32)v23);
	thread u8 *const p_25 = v9 + (i64)v15 * 4;
	const i32 v26 = *(thread const i32 *)(p_25);
	const i32 v27 = (i32)((u32)v26 * (u32)1000);
	const i32 v28 = (i32)((u32)v24 + (u32)v27);
	const i32 v29 = (i32)((u32)v28 + (u32)6);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_30) = v29;
	// values.go:224
}

// embedded
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

kernel void k_embedded(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// values.go:231
	const i64 i_1 = (i64)dc_global_x;
	// values.go:236
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 12;
	const f32 b_vec_x_3 = *(const device f32 *)(p_2);
	const f32 b_vec_y_4 = *(const device f32 *)(p_2 + 4);
	const f32 b_vec_z_5 = *(const device f32 *)(p_2 + 8);
	// values.go:15
	const f32 b_vec_x_6 = b_vec_x_3 * 2.0f;
	// values.go:16
	const f32 b_vec_y_7 = b_vec_y_4 * 2.0f;
	// values.go:17
	const f32 b_vec_z_8 = b_vec_z_5 * 2.0f;
	// values.go:11
	const f32 v9 = b_vec_x_6 * b_vec_x_6;
	const f32 v10 = b_vec_y_7 * 0.0f;
	const f32 v11 = v9 + v10;
	const f32 v12 = b_vec_z_8 * b_vec_z_8;
	const f32 v13 = v11 + v12;
	// values.go:240
	const i64 v14 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_1 + (i64)v14 * 4;
	*(device f32 *)(p_15) = v13;
	// values.go:241
	const f32 v16 = b_vec_x_6 + 0.0f;
	const i64 v17 = (i64)((u64)v14 + (u64)(i64)1);
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_1 + (i64)v17 * 4;
	*(device f32 *)(p_18) = v16;
	// values.go:242
}

// arraysOfArrays
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

kernel void k_arraysOfArrays(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u32 object_2[16];
	thread u8 *const m_3 = (thread u8 *)object_2;
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
	// values.go:248
	const i64 i_1 = (i64)dc_global_x;
	// values.go:249
	*(thread i32 *)(m_3) = 0;
	*(thread i32 *)(m_3 + 4) = 0;
	*(thread i32 *)(m_3 + 8) = 0;
	*(thread i32 *)(m_3 + 12) = 0;
	*(thread i32 *)(m_3 + 16) = 0;
	*(thread i32 *)(m_3 + 20) = 0;
	*(thread i32 *)(m_3 + 24) = 0;
	*(thread i32 *)(m_3 + 28) = 0;
	*(thread i32 *)(m_3 + 32) = 0;
	*(thread i32 *)(m_3 + 36) = 0;
	*(thread i32 *)(m_3 + 40) = 0;
	*(thread i32 *)(m_3 + 44) = 0;
	*(thread i32 *)(m_3 + 48) = 0;
	*(thread i32 *)(m_3 + 52) = 0;
	*(thread i32 *)(m_3 + 56) = 0;
	*(thread i32 *)(m_3 + 60) = 0;
	// values.go:250
	i64 r_4 = (i64)0;
	for (;;) {
		const bool v5 = r_4 < (i64)4;
		if (!v5) {
			break;
		}
		// values.go:252
		const i64 v6 = (i64)((u64)r_4 * (u64)(i64)10);
		thread u8 *const p_7 = m_3 + (i64)r_4 * 16;
		// values.go:251
		i64 c_8 = (i64)0;
		for (;;) {
			const bool v9 = c_8 < (i64)4;
			if (!v9) {
				break;
			}
			// values.go:252
			const i64 v10 = (i64)((u64)v6 + (u64)c_8);
			const i64 v11 = (i64)((u64)v10 + (u64)i_1);
			const i32 v12 = (i32)v11;
			thread u8 *const p_13 = p_7 + (i64)c_8 * 4;
			*(thread i32 *)(p_13) = v12;
			// values.go:251
			const i64 v14 = (i64)((u64)c_8 + (u64)(i64)1);
			c_8 = v14;
			continue;
		}
		// values.go:250
		const i64 v15 = (i64)((u64)r_4 + (u64)(i64)1);
		r_4 = v15;
		continue;
	}
	// values.go:255
	i32 r_16 = 0;
	for (;;) {
		const bool v17 = r_16 < 4;
		if (!v17) {
			break;
		}
		// values.go:257
		thread u8 *const p_18 = m_3 + (i64)r_16 * 16;
		// values.go:256
		i32 c_19 = 0;
		for (;;) {
			const bool v20 = c_19 < r_16;
			if (!v20) {
				break;
			}
			// values.go:257
			thread u8 *const p_21 = p_18 + (i64)c_19 * 4;
			const i32 v22 = *(thread const i32 *)(p_21);
			thread u8 *const p_23 = m_3 + (i64)c_19 * 16;
			thread u8 *const p_24 = p_23 + (i64)r_16 * 4;
			const i32 v25 = *(thread const i32 *)(p_24);
			*(thread i32 *)(p_21) = v25;
			*(thread i32 *)(p_24) = v22;
			// values.go:256
			const i32 v26 = (i32)((u32)c_19 + (u32)1);
			c_19 = v26;
			continue;
		}
		// values.go:255
		const i32 v27 = (i32)((u32)r_16 + (u32)1);
		r_16 = v27;
		continue;
	}
	// values.go:260
	const i64 v28 = i_1 & (i64)3;
	thread u8 *const p_29 = m_3 + (i64)v28 * 16;
	const i32 row_1_30 = *(thread const i32 *)(p_29 + 4);
	// values.go:261
	*(thread i32 *)(p_29 + 4) = (-1);
	// values.go:262
	const i32 v31 = (i32)((u32)row_1_30 * (u32)100);
	const i64 v32 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v33 = v32 & (i64)3;
	thread u8 *const p_34 = m_3 + (i64)v33 * 16;
	thread u8 *const p_35 = p_34 + (i64)v28 * 4;
	const i32 v36 = *(thread const i32 *)(p_35);
	const i32 v37 = (i32)((u32)v31 + (u32)v36);
	const i32 v38 = (i32)((u32)v37 + (u32)(-1));
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_39 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_39) = v38;
	// values.go:263
}

// swapsAlias
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

kernel void k_swapsAlias(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u32 object_2[9];
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
	// values.go:269
	const i64 i_1 = (i64)dc_global_x;
	// values.go:270
	*(thread f32 *)(a_3) = 1.0f;
	*(thread f32 *)(a_3 + 4) = 2.0f;
	*(thread f32 *)(a_3 + 8) = 3.0f;
	*(thread f32 *)(a_3 + 12) = 4.0f;
	*(thread f32 *)(a_3 + 16) = 5.0f;
	*(thread f32 *)(a_3 + 20) = 6.0f;
	*(thread f32 *)(a_3 + 24) = 7.0f;
	*(thread f32 *)(a_3 + 28) = 8.0f;
	const f32 v4 = (f32)i_1;
	*(thread f32 *)(a_3 + 32) = v4;
	// values.go:271
	*(thread f32 *)(a_3) = 4.0f;
	*(thread f32 *)(a_3 + 4) = 5.0f;
	*(thread f32 *)(a_3 + 8) = 6.0f;
	*(thread f32 *)(a_3 + 12) = 7.0f;
	*(thread f32 *)(a_3 + 16) = 8.0f;
	*(thread f32 *)(a_3 + 20) = v4;
	*(thread f32 *)(a_3 + 24) = 1.0f;
	*(thread f32 *)(a_3 + 28) = 2.0f;
	*(thread f32 *)(a_3 + 32) = 3.0f;
	// values.go:272
	const i64 j_5 = (i64)(i_1 % (i64)3);
	const i64 v6 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 k_7 = (i64)(v6 % (i64)3);
	// values.go:273
	thread u8 *const p_8 = a_3 + (i64)j_5 * 12;
	const f32 v9 = *(thread const f32 *)(p_8);
	const f32 v10 = *(thread const f32 *)(p_8 + 4);
	const f32 v11 = *(thread const f32 *)(p_8 + 8);
	thread u8 *const p_12 = a_3 + (i64)k_7 * 12;
	const f32 v13 = *(thread const f32 *)(p_12);
	const f32 v14 = *(thread const f32 *)(p_12 + 4);
	const f32 v15 = *(thread const f32 *)(p_12 + 8);
	*(thread f32 *)(p_8) = v13;
	*(thread f32 *)(p_8 + 4) = v14;
	*(thread f32 *)(p_8 + 8) = v15;
	*(thread f32 *)(p_12) = v9;
	*(thread f32 *)(p_12 + 4) = v10;
	*(thread f32 *)(p_12 + 8) = v11;
	// values.go:274
	const f32 v16 = *(thread const f32 *)(a_3);
	const f32 v17 = *(thread const f32 *)(a_3 + 4);
	const f32 v18 = *(thread const f32 *)(a_3 + 8);
	const f32 v19 = *(thread const f32 *)(p_8);
	const f32 v20 = *(thread const f32 *)(p_8 + 4);
	const f32 v21 = *(thread const f32 *)(p_8 + 8);
	// values.go:8
	const f32 v22 = v16 + v19;
	const f32 v23 = v17 + v20;
	const f32 v24 = v18 + v21;
	// values.go:274
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = out_0 + (i64)i_1 * 12;
	*(device f32 *)(p_25) = v22;
	*(device f32 *)(p_25 + 4) = v23;
	*(device f32 *)(p_25 + 8) = v24;
	// values.go:275
}

// blankParts
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

kernel void k_blankParts(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// values.go:281
	const i64 i_1 = (i64)dc_global_x;
	// values.go:287
	const i32 p_b_2 = (i32)i_1;
	// values.go:290
	const bool v3 = p_b_2 == 3;
	if (v3) {
		// values.go:291
		if ((u64)(i64)i_1 >= (u64)out_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_4 = out_0 + (i64)i_1 * 4;
		*(device i32 *)(p_4) = 1;
		// values.go:290
	}
	// values.go:293
}

