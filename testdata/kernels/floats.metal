// refused: floats.go:21: kernel floatArith: needs float64 arithmetic, which the device does not have in Metal Shading Language

// floatCompare
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

kernel void k_floatCompare(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device f32 *const b_1 = (const device f32 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
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
	// floats.go:33
	const i64 i_1 = (i64)dc_global_x;
	// floats.go:34
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = a_0 + i_1;
	const f32 x_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_4 = b_1 + i_1;
	const f32 y_5 = *p_4;
	// floats.go:36
	const bool v6 = x_3 == y_5;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 m_7;
	if (v6) {
		// floats.go:37
		const i32 m_8 = 0 + 1;
		// floats.go:36
		m_7 = m_8;
	} else {
		m_7 = 0;
	}
	// floats.go:39
	const bool v9 = x_3 != y_5;
	i32 m_10;
	if (v9) {
		// floats.go:40
		const i32 m_11 = m_7 + 2;
		// floats.go:39
		m_10 = m_11;
	} else {
		m_10 = m_7;
	}
	// floats.go:42
	const bool v12 = x_3 < y_5;
	i32 m_13;
	if (v12) {
		// floats.go:43
		const i32 m_14 = m_10 + 4;
		// floats.go:42
		m_13 = m_14;
	} else {
		m_13 = m_10;
	}
	// floats.go:45
	const bool v15 = x_3 <= y_5;
	i32 m_16;
	if (v15) {
		// floats.go:46
		const i32 m_17 = m_13 + 8;
		// floats.go:45
		m_16 = m_17;
	} else {
		m_16 = m_13;
	}
	// floats.go:48
	const bool v18 = x_3 > y_5;
	i32 m_19;
	if (v18) {
		// floats.go:49
		const i32 m_20 = m_16 + 16;
		// floats.go:48
		m_19 = m_20;
	} else {
		m_19 = m_16;
	}
	// floats.go:51
	const bool v21 = x_3 >= y_5;
	i32 m_22;
	if (v21) {
		// floats.go:52
		const i32 m_23 = m_19 + 32;
		// floats.go:51
		m_22 = m_23;
	} else {
		m_22 = m_19;
	}
	// floats.go:54
	const bool v24 = x_3 < y_5;
	const bool v25 = !v24;
	i32 m_26;
	if (v25) {
		// floats.go:55
		const i32 m_27 = m_22 + 64;
		// floats.go:54
		m_26 = m_27;
	} else {
		m_26 = m_22;
	}
	// floats.go:57
	const bool v28 = x_3 != x_3;
	i32 m_29;
	if (v28) {
		// floats.go:58
		const i32 m_30 = m_26 + 128;
		// floats.go:57
		m_29 = m_30;
	} else {
		m_29 = m_26;
	}
	// floats.go:60
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_31 = out_2 + i_1;
	*p_31 = m_29;
	// floats.go:61
}

// refused: floats.go:71: kernel floatMinMax: needs float64 arithmetic, which the device does not have in Metal Shading Language

// signedZero
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

kernel void k_signedZero(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u32 *const out_1 = (device u32 *)(a1_out + dc_b.w[12]);
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
	// floats.go:80
	const i64 i_1 = (i64)dc_global_x;
	// floats.go:81
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = a_0 + i_1;
	const f32 x_3 = *p_2;
	// floats.go:82
	const f32 v4 = x_3 * 0.0f;
	const u32 v5 = (u32)as_u32(v4);
	const i64 v6 = (i64)6 * i_1;
	const i64 v7 = v6 + (i64)0;
	if ((u64)(i64)v7 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_8 = out_1 + v7;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_8 = v5;
	// floats.go:83
	const f32 v9 = x_3 - x_3;
	const u32 v10 = (u32)as_u32(v9);
	const i64 v11 = (i64)6 * i_1;
	const i64 v12 = v11 + (i64)1;
	if ((u64)(i64)v12 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v12, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_13 = out_1 + v12;
	*p_13 = v10;
	// floats.go:84
	const f32 v14 = as_f32(as_u32(x_3) ^ 0x80000000u);
	const u32 v15 = (u32)as_u32(v14);
	const i64 v16 = (i64)6 * i_1;
	const i64 v17 = v16 + (i64)2;
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_18 = out_1 + v17;
	*p_18 = v15;
	// floats.go:85
	const f32 v19 = 0.0f - x_3;
	const u32 v20 = (u32)as_u32(v19);
	const i64 v21 = (i64)6 * i_1;
	const i64 v22 = v21 + (i64)3;
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_23 = out_1 + v22;
	*p_23 = v20;
	// floats.go:86
	const f32 v24 = x_3 + 0.0f;
	const u32 v25 = (u32)as_u32(v24);
	const i64 v26 = (i64)6 * i_1;
	const i64 v27 = v26 + (i64)4;
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_28 = out_1 + v27;
	*p_28 = v25;
	// floats.go:87
	const f32 v29 = x_3 / 1.0f;
	const u32 v30 = (u32)as_u32(v29);
	const i64 v31 = (i64)6 * i_1;
	const i64 v32 = v31 + (i64)5;
	if ((u64)(i64)v32 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v32, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_33 = out_1 + v32;
	*p_33 = v30;
	// floats.go:88
}

// refused: floats.go:95: kernel subnormals: needs strict float32 arithmetic, which keeps subnormals, which the device does not have in Metal Shading Language

// roundEachStep
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

kernel void k_roundEachStep(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	const device u8 *a2_c [[buffer(5)]],
	device u8 *a3_out [[buffer(6)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device f32 *const b_1 = (const device f32 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	const device f32 *const c_2 = (const device f32 *)(a2_c + dc_b.w[15]);
	const i64 c_2_len = (i64)dc_b.w[16];
	const i64 c_2_cap = (i64)dc_b.w[17];
	device f32 *const out_3 = (device f32 *)(a3_out + dc_b.w[18]);
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
	// floats.go:108
	const i64 i_1 = (i64)dc_global_x;
	// floats.go:109
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = a_0 + i_1;
	const f32 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_4 = b_1 + i_1;
	const f32 v5 = *p_4;
	const f32 v6 = v3 * v5;
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_7 = c_2 + i_1;
	const f32 v8 = *p_7;
	const f32 v9 = v6 + v8;
	const i64 v10 = (i64)2 * i_1;
	if ((u64)(i64)v10 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_11 = out_3 + v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = v9;
	// floats.go:110
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_12 = c_2 + i_1;
	const f32 v13 = *p_12;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_14 = a_0 + i_1;
	const f32 v15 = *p_14;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_16 = b_1 + i_1;
	const f32 v17 = *p_16;
	const f32 v18 = v15 * v17;
	const f32 v19 = v13 - v18;
	const i64 v20 = (i64)2 * i_1;
	const i64 v21 = v20 + (i64)1;
	if ((u64)(i64)v21 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v21, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_22 = out_3 + v21;
	*p_22 = v19;
	// floats.go:111
}

// refused: floats.go:118: kernel fusedByHand: needs strict float32 arithmetic, which keeps subnormals, which the device does not have in Metal Shading Language

// refused: floats.go:129: kernel floatBits: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: floats.go:144: kernel floatConsts: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: floats.go:155: kernel roundings: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: floats.go:174: kernel signs: needs float64 arithmetic, which the device does not have in Metal Shading Language

// refused: floats.go:203: kernel squareRoots: needs float64 arithmetic, which the device does not have in Metal Shading Language

