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
	u64 object_2[4];
	thread u8 *const a_3 = (thread u8 *)object_2;
	u64 object_4[4];
	thread u8 *const b_5 = (thread u8 *)object_4;
	u64 object_6[8];
	thread u8 *const c_7 = (thread u8 *)object_6;
	u64 object_8[4];
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
	// values.go:52
	const i64 i_1 = (i64)dc_global_x;
	// values.go:53
	*(thread i64 *)(a_3) = (i64)1;
	*(thread i64 *)(a_3 + 8) = (i64)2;
	*(thread i64 *)(a_3 + 16) = (i64)3;
	*(thread i64 *)(a_3 + 24) = i_1;
	// values.go:54
	*(thread i64 *)(b_5) = *(thread const i64 *)(a_3);
	*(thread i64 *)(b_5 + 8) = *(thread const i64 *)(a_3 + 8);
	*(thread i64 *)(b_5 + 16) = *(thread const i64 *)(a_3 + 16);
	*(thread i64 *)(b_5 + 24) = *(thread const i64 *)(a_3 + 24);
	// values.go:55
	*(thread i64 *)(b_5) = (i64)100;
	// values.go:56
	*(thread i64 *)(a_3 + 8) = (i64)200;
	// values.go:57
	*(thread i64 *)(c_7) = *(thread const i64 *)(a_3);
	*(thread i64 *)(c_7 + 8) = *(thread const i64 *)(a_3 + 8);
	*(thread i64 *)(c_7 + 16) = *(thread const i64 *)(a_3 + 16);
	*(thread i64 *)(c_7 + 24) = *(thread const i64 *)(a_3 + 24);
	*(thread i64 *)(c_7 + 32) = *(thread const i64 *)(b_5);
	*(thread i64 *)(c_7 + 40) = *(thread const i64 *)(b_5 + 8);
	*(thread i64 *)(c_7 + 48) = *(thread const i64 *)(b_5 + 16);
	*(thread i64 *)(c_7 + 56) = *(thread const i64 *)(b_5 + 24);
	// values.go:58
	*(thread i64 *)(v9) = *(thread const i64 *)(c_7);
	*(thread i64 *)(v9 + 8) = *(thread const i64 *)(c_7 + 8);
	*(thread i64 *)(v9 + 16) = *(thread const i64 *)(c_7 + 16);
	*(thread i64 *)(v9 + 24) = *(thread const i64 *)(c_7 + 24);
	*(thread i64 *)(c_7) = *(thread const i64 *)(c_7 + 32);
	*(thread i64 *)(c_7 + 8) = *(thread const i64 *)(c_7 + 40);
	*(thread i64 *)(c_7 + 16) = *(thread const i64 *)(c_7 + 48);
	*(thread i64 *)(c_7 + 24) = *(thread const i64 *)(c_7 + 56);
	*(thread i64 *)(c_7 + 32) = *(thread const i64 *)(v9);
	*(thread i64 *)(c_7 + 40) = *(thread const i64 *)(v9 + 8);
	*(thread i64 *)(c_7 + 48) = *(thread const i64 *)(v9 + 16);
	*(thread i64 *)(c_7 + 56) = *(thread const i64 *)(v9 + 24);
	// values.go:59
	const i64 v10 = (i64)(i_1 % (i64)2);
	if ((u64)(i64)v10 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v10, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_11 = c_7 + (i64)v10 * 32;
	*(thread i64 *)(a_3) = *(thread const i64 *)(p_11);
	*(thread i64 *)(a_3 + 8) = *(thread const i64 *)(p_11 + 8);
	*(thread i64 *)(a_3 + 16) = *(thread const i64 *)(p_11 + 16);
	*(thread i64 *)(a_3 + 24) = *(thread const i64 *)(p_11 + 24);
	// values.go:60
	const i64 v12 = *(thread const i64 *)(a_3);
	const i64 v13 = *(thread const i64 *)(a_3 + 8);
	const i64 v14 = (i64)((u64)v13 * (u64)(i64)10);
	const i64 v15 = (i64)((u64)v12 + (u64)v14);
	const i64 v16 = *(thread const i64 *)(b_5 + 8);
	const i64 v17 = (i64)((u64)v16 * (u64)(i64)1000);
	const i64 v18 = (i64)((u64)v15 + (u64)v17);
	const i64 v19 = *(thread const i64 *)(c_7);
	const i64 v20 = (i64)((u64)v19 * (u64)(i64)7);
	const i64 v21 = (i64)((u64)v18 + (u64)v20);
	const i64 v22 = *(thread const i64 *)(c_7 + 56);
	const i64 v23 = (i64)((u64)v21 + (u64)v22);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_24) = v23;
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
	u32 object_2[3];
	thread u8 *const x_3 = (thread u8 *)object_2;
	u32 object_6[3];
	thread u8 *const y_7 = (thread u8 *)object_6;
	u32 object_26[3];
	thread u8 *const v27 = (thread u8 *)object_26;
	u32 object_43[2];
	thread u8 *const v44 = (thread u8 *)object_43;
	u32 object_47[2];
	thread u8 *const v48 = (thread u8 *)object_47;
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
	const device u8 *const p_4 = a_0 + (i64)i_1 * 4;
	const i32 v5 = *(const device i32 *)(p_4);
	*(thread i32 *)(x_3) = v5;
	*(thread i32 *)(x_3 + 4) = 2;
	*(thread i32 *)(x_3 + 8) = 3;
	// values.go:69
	*(thread i32 *)(y_7) = 1;
	*(thread i32 *)(y_7 + 4) = 2;
	const i64 v8 = (i64)((u64)i_1 + (u64)(i64)1);
	if (a_0_len == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v9 = dc_rem_i64(v8, a_0_len);
	if ((u64)(i64)v9 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v9, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_10 = a_0 + (i64)v9 * 4;
	const i32 v11 = *(const device i32 *)(p_10);
	*(thread i32 *)(y_7 + 8) = v11;
	// values.go:70
	const i32 v12 = *(thread const i32 *)(x_3);
	const i32 v13 = *(thread const i32 *)(y_7);
	const bool v14 = v12 == v13;
	const i32 v15 = *(thread const i32 *)(x_3 + 4);
	const i32 v16 = *(thread const i32 *)(y_7 + 4);
	const bool v17 = v15 == v16;
	const bool v18 = v14 && v17;
	const i32 v19 = *(thread const i32 *)(x_3 + 8);
	const i32 v20 = *(thread const i32 *)(y_7 + 8);
	const bool v21 = v19 == v20;
	const bool v22 = v18 && v21;
	if (v22) {
		// values.go:71
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_23 = out_1 + (i64)i_1 * 4;
		const i32 v24 = *(device const i32 *)(p_23);
		const i32 v25 = (i32)((u32)v24 + (u32)1);
		*(device i32 *)(p_23) = v25;
		// values.go:70
	}
	// values.go:73
	*(thread i32 *)(v27) = 1;
	*(thread i32 *)(v27 + 4) = 2;
	*(thread i32 *)(v27 + 8) = 3;
	const i32 v28 = *(thread const i32 *)(x_3);
	const i32 v29 = *(thread const i32 *)(v27);
	const bool v30 = v28 == v29;
	const i32 v31 = *(thread const i32 *)(x_3 + 4);
	const i32 v32 = *(thread const i32 *)(v27 + 4);
	const bool v33 = v31 == v32;
	const bool v34 = v30 && v33;
	const i32 v35 = *(thread const i32 *)(x_3 + 8);
	const i32 v36 = *(thread const i32 *)(v27 + 8);
	const bool v37 = v35 == v36;
	const bool v38 = v34 && v37;
	const bool v39 = !v38;
	if (v39) {
		// values.go:74
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_40 = out_1 + (i64)i_1 * 4;
		const i32 v41 = *(device const i32 *)(p_40);
		const i32 v42 = (i32)((u32)v41 + (u32)2);
		*(device i32 *)(p_40) = v42;
		// values.go:73
	}
	// values.go:76
	const i32 v45 = *(thread const i32 *)(x_3);
	*(thread i32 *)(v44) = v45;
	const i32 v46 = *(thread const i32 *)(y_7 + 8);
	*(thread i32 *)(v44 + 4) = v46;
	*(thread i32 *)(v48) = 1;
	*(thread i32 *)(v48 + 4) = 3;
	const i32 v49 = *(thread const i32 *)(v44);
	const i32 v50 = *(thread const i32 *)(v48);
	const bool v51 = v49 == v50;
	const i32 v52 = *(thread const i32 *)(v44 + 4);
	const i32 v53 = *(thread const i32 *)(v48 + 4);
	const bool v54 = v52 == v53;
	const bool v55 = v51 && v54;
	if (v55) {
		// values.go:77
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_56 = out_1 + (i64)i_1 * 4;
		const i32 v57 = *(device const i32 *)(p_56);
		const i32 v58 = (i32)((u32)v57 + (u32)4);
		*(device i32 *)(p_56) = v58;
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
	u32 object_2[3];
	thread u8 *const v_3 = (thread u8 *)object_2;
	u32 object_6[3];
	thread u8 *const w_7 = (thread u8 *)object_6;
	u64 object_39[4];
	thread u8 *const m_40 = (thread u8 *)object_39;
	u64 object_46[4];
	thread u8 *const n_47 = (thread u8 *)object_46;
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
	const device u8 *const p_4 = a_0 + (i64)i_1 * 4;
	const f32 v5 = *(const device f32 *)(p_4);
	*(thread f32 *)(v_3) = v5;
	*(thread f32 *)(v_3 + 4) = 1.0f;
	*(thread f32 *)(v_3 + 8) = 2.0f;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_8 = b_1 + (i64)i_1 * 4;
	const f32 v9 = *(const device f32 *)(p_8);
	*(thread f32 *)(w_7) = v9;
	*(thread f32 *)(w_7 + 4) = 1.0f;
	*(thread f32 *)(w_7 + 8) = 2.0f;
	// values.go:88
	const f32 v10 = *(thread const f32 *)(v_3);
	const f32 v11 = *(thread const f32 *)(w_7);
	const bool v12 = v10 == v11;
	const f32 v13 = *(thread const f32 *)(v_3 + 4);
	const f32 v14 = *(thread const f32 *)(w_7 + 4);
	const bool v15 = v13 == v14;
	const bool v16 = v12 && v15;
	const f32 v17 = *(thread const f32 *)(v_3 + 8);
	const f32 v18 = *(thread const f32 *)(w_7 + 8);
	const bool v19 = v17 == v18;
	const bool v20 = v16 && v19;
	if (v20) {
		// values.go:89
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_21 = out_2 + (i64)i_1 * 4;
		const i32 v22 = *(device const i32 *)(p_21);
		const i32 v23 = (i32)((u32)v22 + (u32)1);
		*(device i32 *)(p_21) = v23;
		// values.go:88
	}
	// values.go:91
	const f32 v24 = *(thread const f32 *)(v_3);
	const f32 v25 = *(thread const f32 *)(v_3);
	const bool v26 = v24 == v25;
	const f32 v27 = *(thread const f32 *)(v_3 + 4);
	const f32 v28 = *(thread const f32 *)(v_3 + 4);
	const bool v29 = v27 == v28;
	const bool v30 = v26 && v29;
	const f32 v31 = *(thread const f32 *)(v_3 + 8);
	const f32 v32 = *(thread const f32 *)(v_3 + 8);
	const bool v33 = v31 == v32;
	const bool v34 = v30 && v33;
	const bool v35 = !v34;
	if (v35) {
		// values.go:92
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_36 = out_2 + (i64)i_1 * 4;
		const i32 v37 = *(device const i32 *)(p_36);
		const i32 v38 = (i32)((u32)v37 + (u32)2);
		*(device i32 *)(p_36) = v38;
		// values.go:91
	}
	// values.go:94
	*(thread i8 *)(m_40) = 0;
	*(thread i64 *)(m_40 + 8) = 0;
	*(thread u16 *)(m_40 + 16) = 0;
	*(thread f32 *)(m_40 + 20) = 0;
	*(thread u8 *)(m_40 + 24) = 0;
	*(thread i8 *)(m_40) = (i8)1;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_41 = a_0 + (i64)i_1 * 4;
	const f32 v42 = *(const device f32 *)(p_41);
	*(thread f32 *)(m_40 + 20) = v42;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_43 = a_0 + (i64)i_1 * 4;
	const f32 v44 = *(const device f32 *)(p_43);
	const bool v45 = v44 > 0.0f;
	*(thread u8 *)(m_40 + 24) = v45 ? 1 : 0;
	// values.go:95
	*(thread i8 *)(n_47) = 0;
	*(thread i64 *)(n_47 + 8) = 0;
	*(thread u16 *)(n_47 + 16) = 0;
	*(thread f32 *)(n_47 + 20) = 0;
	*(thread u8 *)(n_47 + 24) = 0;
	*(thread i8 *)(n_47) = (i8)1;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_48 = b_1 + (i64)i_1 * 4;
	const f32 v49 = *(const device f32 *)(p_48);
	*(thread f32 *)(n_47 + 20) = v49;
	// values.go:96
	const i8 v50 = *(thread const i8 *)(m_40);
	const i8 v51 = *(thread const i8 *)(n_47);
	const bool v52 = v50 == v51;
	const i64 v53 = *(thread const i64 *)(m_40 + 8);
	const i64 v54 = *(thread const i64 *)(n_47 + 8);
	const bool v55 = v53 == v54;
	const bool v56 = v52 && v55;
	const u16 v57 = *(thread const u16 *)(m_40 + 16);
	const u16 v58 = *(thread const u16 *)(n_47 + 16);
	const bool v59 = v57 == v58;
	const bool v60 = v56 && v59;
	const f32 v61 = *(thread const f32 *)(m_40 + 20);
	const f32 v62 = *(thread const f32 *)(n_47 + 20);
	const bool v63 = v61 == v62;
	const bool v64 = v60 && v63;
	const bool v65 = *(thread const u8 *)(m_40 + 24) != 0;
	const bool v66 = *(thread const u8 *)(n_47 + 24) != 0;
	const bool v67 = v65 == v66;
	const bool v68 = v64 && v67;
	if (v68) {
		// values.go:97
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_69 = out_2 + (i64)i_1 * 4;
		const i32 v70 = *(device const i32 *)(p_69);
		const i32 v71 = (i32)((u32)v70 + (u32)4);
		*(device i32 *)(p_69) = v71;
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
	u32 object_3[3];
	thread u8 *const v_4 = (thread u8 *)object_3;
	u32 object_5[3];
	thread u8 *const v6 = (thread u8 *)object_5;
	u32 object_8[3];
	thread u8 *const v9 = (thread u8 *)object_8;
	u32 object_10[3];
	thread u8 *const w_11 = (thread u8 *)object_10;
	u32 object_12[3];
	thread u8 *const v13 = (thread u8 *)object_12;
	u32 object_29[3];
	thread u8 *const v30 = (thread u8 *)object_29;
	u32 object_31[3];
	thread u8 *const v32 = (thread u8 *)object_31;
	u32 object_33[3];
	thread u8 *const u_34 = (thread u8 *)object_33;
	u32 object_56[3];
	thread u8 *const v57 = (thread u8 *)object_56;
	u32 object_75[3];
	thread u8 *const v76 = (thread u8 *)object_75;
	u32 object_77[3];
	thread u8 *const v78 = (thread u8 *)object_77;
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
	*(thread f32 *)(v_4) = *(const device f32 *)(p_2);
	*(thread f32 *)(v_4 + 4) = *(const device f32 *)(p_2 + 4);
	*(thread f32 *)(v_4 + 8) = *(const device f32 *)(p_2 + 8);
	// values.go:108
	*(thread f32 *)(v6) = 0;
	*(thread f32 *)(v6 + 4) = 0;
	*(thread f32 *)(v6 + 8) = 0;
	*(thread f32 *)(v6 + 4) = 1.0f;
	const f32 v7 = (f32)i_1;
	*(thread f32 *)(v6 + 8) = v7;
	*(thread f32 *)(v9) = *(thread const f32 *)(v_4);
	*(thread f32 *)(v9 + 4) = *(thread const f32 *)(v_4 + 4);
	*(thread f32 *)(v9 + 8) = *(thread const f32 *)(v_4 + 8);
	// values.go:8
	const f32 v14 = *(thread const f32 *)(v9);
	const f32 v15 = *(thread const f32 *)(v6);
	const f32 v16 = v14 + v15;
	*(thread f32 *)(v13) = v16;
	const f32 v17 = *(thread const f32 *)(v9 + 4);
	const f32 v18 = *(thread const f32 *)(v6 + 4);
	const f32 v19 = v17 + v18;
	*(thread f32 *)(v13 + 4) = v19;
	const f32 v20 = *(thread const f32 *)(v9 + 8);
	const f32 v21 = *(thread const f32 *)(v6 + 8);
	const f32 v22 = v20 + v21;
	*(thread f32 *)(v13 + 8) = v22;
	*(thread f32 *)(w_11) = *(thread const f32 *)(v13);
	*(thread f32 *)(w_11 + 4) = *(thread const f32 *)(v13 + 4);
	*(thread f32 *)(w_11 + 8) = *(thread const f32 *)(v13 + 8);
	// values.go:15
	const f32 v23 = *(thread const f32 *)(w_11);
	const f32 v24 = v23 * 2.0f;
	*(thread f32 *)(w_11) = v24;
	// values.go:16
	const f32 v25 = *(thread const f32 *)(w_11 + 4);
	const f32 v26 = v25 * 2.0f;
	*(thread f32 *)(w_11 + 4) = v26;
	// values.go:17
	const f32 v27 = *(thread const f32 *)(w_11 + 8);
	const f32 v28 = v27 * 2.0f;
	*(thread f32 *)(w_11 + 8) = v28;
	// values.go:110
	*(thread f32 *)(v30) = *(thread const f32 *)(v_4);
	*(thread f32 *)(v30 + 4) = *(thread const f32 *)(v_4 + 4);
	*(thread f32 *)(v30 + 8) = *(thread const f32 *)(v_4 + 8);
	*(thread f32 *)(v32) = *(thread const f32 *)(w_11);
	*(thread f32 *)(v32 + 4) = *(thread const f32 *)(w_11 + 4);
	*(thread f32 *)(v32 + 8) = *(thread const f32 *)(w_11 + 8);
	// values.go:22
	*(thread f32 *)(u_34) = 0;
	*(thread f32 *)(u_34 + 4) = 0;
	*(thread f32 *)(u_34 + 8) = 0;
	// values.go:23
	const f32 v35 = *(thread const f32 *)(v30 + 4);
	const f32 v36 = *(thread const f32 *)(v32 + 8);
	const f32 v37 = v35 * v36;
	const f32 v38 = *(thread const f32 *)(v30 + 8);
	const f32 v39 = *(thread const f32 *)(v32 + 4);
	const f32 v40 = v38 * v39;
	const f32 v41 = v37 - v40;
	*(thread f32 *)(u_34) = v41;
	// values.go:24
	const f32 v42 = *(thread const f32 *)(v30 + 8);
	const f32 v43 = *(thread const f32 *)(v32);
	const f32 v44 = v42 * v43;
	const f32 v45 = *(thread const f32 *)(v30);
	const f32 v46 = *(thread const f32 *)(v32 + 8);
	const f32 v47 = v45 * v46;
	const f32 v48 = v44 - v47;
	*(thread f32 *)(u_34 + 4) = v48;
	// values.go:25
	const f32 v49 = *(thread const f32 *)(v30);
	const f32 v50 = *(thread const f32 *)(v32 + 4);
	const f32 v51 = v49 * v50;
	const f32 v52 = *(thread const f32 *)(v30 + 4);
	const f32 v53 = *(thread const f32 *)(v32);
	const f32 v54 = v52 * v53;
	const f32 v55 = v51 - v54;
	*(thread f32 *)(u_34 + 8) = v55;
	// values.go:26
	*(thread f32 *)(v30) = 99.0f;
	// values.go:27
	*(thread f32 *)(v57) = 0;
	*(thread f32 *)(v57 + 4) = 0;
	*(thread f32 *)(v57 + 8) = 0;
	*(thread f32 *)(v32) = *(thread const f32 *)(v57);
	*(thread f32 *)(v32 + 4) = *(thread const f32 *)(v57 + 4);
	*(thread f32 *)(v32 + 8) = *(thread const f32 *)(v57 + 8);
	// values.go:111
	const i64 v58 = (i64)((u64)(i64)3 * (u64)i_1);
	if ((u64)(i64)v58 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v58, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_59 = out_1 + (i64)v58 * 12;
	*(device f32 *)(p_59) = *(thread const f32 *)(w_11);
	*(device f32 *)(p_59 + 4) = *(thread const f32 *)(w_11 + 4);
	*(device f32 *)(p_59 + 8) = *(thread const f32 *)(w_11 + 8);
	// values.go:112
	const i64 v60 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v61 = (i64)((u64)v60 + (u64)(i64)1);
	if ((u64)(i64)v61 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v61, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_62 = out_1 + (i64)v61 * 12;
	*(device f32 *)(p_62) = *(thread const f32 *)(u_34);
	*(device f32 *)(p_62 + 4) = *(thread const f32 *)(u_34 + 4);
	*(device f32 *)(p_62 + 8) = *(thread const f32 *)(u_34 + 8);
	// values.go:113
	const i64 v63 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v64 = (i64)((u64)v63 + (u64)(i64)1);
	if ((u64)(i64)v64 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v64, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_65 = out_1 + (i64)v64 * 12;
	// values.go:15
	const f32 v66 = *(device const f32 *)(p_65);
	const f32 v67 = v66 * 0.5f;
	*(device f32 *)(p_65) = v67;
	// values.go:16
	const f32 v68 = *(device const f32 *)(p_65 + 4);
	const f32 v69 = v68 * 0.5f;
	*(device f32 *)(p_65 + 4) = v69;
	// values.go:17
	const f32 v70 = *(device const f32 *)(p_65 + 8);
	const f32 v71 = v70 * 0.5f;
	*(device f32 *)(p_65 + 8) = v71;
	// values.go:114
	const i64 v72 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v73 = (i64)((u64)v72 + (u64)(i64)2);
	if ((u64)(i64)v73 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v73, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_74 = out_1 + (i64)v73 * 12;
	// values.go:115
	*(device f32 *)(p_74) = *(thread const f32 *)(v_4);
	*(device f32 *)(p_74 + 4) = *(thread const f32 *)(v_4 + 4);
	*(device f32 *)(p_74 + 8) = *(thread const f32 *)(v_4 + 8);
	// values.go:116
	*(thread f32 *)(v76) = *(device const f32 *)(p_74);
	*(thread f32 *)(v76 + 4) = *(device const f32 *)(p_74 + 4);
	*(thread f32 *)(v76 + 8) = *(device const f32 *)(p_74 + 8);
	*(thread f32 *)(v78) = *(thread const f32 *)(w_11);
	*(thread f32 *)(v78 + 4) = *(thread const f32 *)(w_11 + 4);
	*(thread f32 *)(v78 + 8) = *(thread const f32 *)(w_11 + 8);
	// values.go:11
	const f32 v79 = *(thread const f32 *)(v76);
	const f32 v80 = *(thread const f32 *)(v78);
	const f32 v81 = v79 * v80;
	const f32 v82 = *(thread const f32 *)(v76 + 4);
	const f32 v83 = *(thread const f32 *)(v78 + 4);
	const f32 v84 = v82 * v83;
	const f32 v85 = v81 + v84;
	const f32 v86 = *(thread const f32 *)(v76 + 8);
	const f32 v87 = *(thread const f32 *)(v78 + 8);
	const f32 v88 = v86 * v87;
	const f32 v89 = v85 + v88;
	// values.go:116
	*(device f32 *)(p_74) = v89;
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
	u64 object_3[4];
	thread u8 *const m_4 = (thread u8 *)object_3;
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
	*(thread i8 *)(m_4) = *(const device i8 *)(p_2);
	*(thread i64 *)(m_4 + 8) = *(const device i64 *)(p_2 + 8);
	*(thread u16 *)(m_4 + 16) = *(const device u16 *)(p_2 + 16);
	*(thread f32 *)(m_4 + 20) = *(const device f32 *)(p_2 + 20);
	*(thread u8 *)(m_4 + 24) = *(const device u8 *)(p_2 + 24);
	// values.go:126
	const i8 v5 = *(thread const i8 *)(m_4);
	const i8 v6 = (i8)((u32)v5 + (u32)(i8)1);
	*(thread i8 *)(m_4) = v6;
	// values.go:127
	const i64 v7 = *(thread const i64 *)(m_4 + 8);
	const i8 v8 = *(thread const i8 *)(m_4);
	const i64 v9 = (i64)v8;
	const i64 v10 = (i64)((u64)v7 - (u64)v9);
	*(thread i64 *)(m_4 + 8) = v10;
	// values.go:128
	const u16 v11 = *(thread const u16 *)(m_4 + 16);
	const u16 v12 = (u16)(v11 ^ (u16)255);
	*(thread u16 *)(m_4 + 16) = v12;
	// values.go:129
	const bool v13 = *(thread const u8 *)(m_4 + 24) != 0;
	const bool v14 = !v13;
	*(thread u8 *)(m_4 + 24) = v14 ? 1 : 0;
	// values.go:130
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_1 + (i64)i_1 * 32;
	*(device i8 *)(p_15) = *(thread const i8 *)(m_4);
	*(device i64 *)(p_15 + 8) = *(thread const i64 *)(m_4 + 8);
	*(device u16 *)(p_15 + 16) = *(thread const u16 *)(m_4 + 16);
	*(device f32 *)(p_15 + 20) = *(thread const f32 *)(m_4 + 20);
	*(device u8 *)(p_15 + 24) = *(thread const u8 *)(m_4 + 24);
	// values.go:131
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_16 = a_0 + (i64)i_1 * 32;
	const f32 v17 = *(const device f32 *)(p_16 + 20);
	const f32 v18 = as_f32(as_u32(v17) ^ 0x80000000u);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_19 = out_1 + (i64)i_1 * 32;
	*(device f32 *)(p_19 + 20) = v18;
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
	u64 object_3[9];
	thread u8 *const n_4 = (thread u8 *)object_3;
	u32 object_5[3];
	thread u8 *const v6 = (thread u8 *)object_5;
	u64 object_22[4];
	thread u8 *const inner_23 = (thread u8 *)object_22;
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
	*(thread i32 *)(n_4) = *(const device i32 *)(p_2);
	*(thread f32 *)(n_4 + 4) = *(const device f32 *)(p_2 + 4);
	*(thread f32 *)(n_4 + 8) = *(const device f32 *)(p_2 + 8);
	*(thread f32 *)(n_4 + 12) = *(const device f32 *)(p_2 + 12);
	*(thread f32 *)(n_4 + 16) = *(const device f32 *)(p_2 + 16);
	*(thread f32 *)(n_4 + 20) = *(const device f32 *)(p_2 + 20);
	*(thread f32 *)(n_4 + 24) = *(const device f32 *)(p_2 + 24);
	*(thread i8 *)(n_4 + 32) = *(const device i8 *)(p_2 + 32);
	*(thread i64 *)(n_4 + 40) = *(const device i64 *)(p_2 + 40);
	*(thread u16 *)(n_4 + 48) = *(const device u16 *)(p_2 + 48);
	*(thread f32 *)(n_4 + 52) = *(const device f32 *)(p_2 + 52);
	*(thread u8 *)(n_4 + 56) = *(const device u8 *)(p_2 + 56);
	*(thread u8 *)(n_4 + 64) = *(const device u8 *)(p_2 + 64);
	*(thread u8 *)(n_4 + 65) = *(const device u8 *)(p_2 + 65);
	*(thread u8 *)(n_4 + 66) = *(const device u8 *)(p_2 + 66);
	// values.go:141
	*(thread f32 *)(v6) = *(thread const f32 *)(n_4 + 4);
	*(thread f32 *)(v6 + 4) = *(thread const f32 *)(n_4 + 8);
	*(thread f32 *)(v6 + 8) = *(thread const f32 *)(n_4 + 12);
	*(thread f32 *)(n_4 + 4) = *(thread const f32 *)(n_4 + 16);
	*(thread f32 *)(n_4 + 8) = *(thread const f32 *)(n_4 + 20);
	*(thread f32 *)(n_4 + 12) = *(thread const f32 *)(n_4 + 24);
	*(thread f32 *)(n_4 + 16) = *(thread const f32 *)(v6);
	*(thread f32 *)(n_4 + 20) = *(thread const f32 *)(v6 + 4);
	*(thread f32 *)(n_4 + 24) = *(thread const f32 *)(v6 + 8);
	// values.go:142
	const i64 v7 = (i64)(i_1 % (i64)2);
	if ((u64)(i64)v7 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_8 = n_4 + 4 + (i64)v7 * 12;
	*(thread f32 *)(p_8 + 4) = 42.0f;
	// values.go:143
	const i32 v9 = *(thread const i32 *)(n_4);
	const i64 v10 = (i64)v9;
	const i64 v11 = (i64)((u64)v10 << 33);
	*(thread i64 *)(n_4 + 40) = v11;
	// values.go:144
	const i64 v12 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v12 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v12, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_13 = n_4 + 64 + (i64)v12 * 1;
	const u8 v14 = *(thread const u8 *)(p_13);
	const u8 v15 = (u8)((u32)v14 + (u32)(u8)1);
	*(thread u8 *)(p_13) = v15;
	// values.go:145
	// values.go:15
	const f32 v16 = *(thread const f32 *)(n_4 + 16);
	const f32 v17 = v16 * 3.0f;
	*(thread f32 *)(n_4 + 16) = v17;
	// values.go:16
	const f32 v18 = *(thread const f32 *)(n_4 + 20);
	const f32 v19 = v18 * 3.0f;
	*(thread f32 *)(n_4 + 20) = v19;
	// values.go:17
	const f32 v20 = *(thread const f32 *)(n_4 + 24);
	const f32 v21 = v20 * 3.0f;
	*(thread f32 *)(n_4 + 24) = v21;
	// values.go:147
	*(thread i8 *)(inner_23) = *(thread const i8 *)(n_4 + 32);
	*(thread i64 *)(inner_23 + 8) = *(thread const i64 *)(n_4 + 40);
	*(thread u16 *)(inner_23 + 16) = *(thread const u16 *)(n_4 + 48);
	*(thread f32 *)(inner_23 + 20) = *(thread const f32 *)(n_4 + 52);
	*(thread u8 *)(inner_23 + 24) = *(thread const u8 *)(n_4 + 56);
	// values.go:148
	*(thread i8 *)(inner_23) = (i8)(-1);
	// values.go:149
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)i_1 * 72;
	*(device i32 *)(p_24) = *(thread const i32 *)(n_4);
	*(device f32 *)(p_24 + 4) = *(thread const f32 *)(n_4 + 4);
	*(device f32 *)(p_24 + 8) = *(thread const f32 *)(n_4 + 8);
	*(device f32 *)(p_24 + 12) = *(thread const f32 *)(n_4 + 12);
	*(device f32 *)(p_24 + 16) = *(thread const f32 *)(n_4 + 16);
	*(device f32 *)(p_24 + 20) = *(thread const f32 *)(n_4 + 20);
	*(device f32 *)(p_24 + 24) = *(thread const f32 *)(n_4 + 24);
	*(device i8 *)(p_24 + 32) = *(thread const i8 *)(n_4 + 32);
	*(device i64 *)(p_24 + 40) = *(thread const i64 *)(n_4 + 40);
	*(device u16 *)(p_24 + 48) = *(thread const u16 *)(n_4 + 48);
	*(device f32 *)(p_24 + 52) = *(thread const f32 *)(n_4 + 52);
	*(device u8 *)(p_24 + 56) = *(thread const u8 *)(n_4 + 56);
	*(device u8 *)(p_24 + 64) = *(thread const u8 *)(n_4 + 64);
	*(device u8 *)(p_24 + 65) = *(thread const u8 *)(n_4 + 65);
	*(device u8 *)(p_24 + 66) = *(thread const u8 *)(n_4 + 66);
	// values.go:150
	const u16 v25 = *(thread const u16 *)(inner_23 + 16);
	const i8 v26 = *(thread const i8 *)(inner_23);
	const u16 v27 = (u16)v26;
	const u16 v28 = (u16)((u32)v25 + (u32)v27);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_1 + (i64)i_1 * 72;
	*(device u16 *)(p_29 + 48) = v28;
	// values.go:151
	const i64 v30 = (i64)((u64)i_1 + (u64)(i64)1);
	if (a_0_len == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v31 = dc_rem_i64(v30, a_0_len);
	if ((u64)(i64)v31 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v31, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_32 = a_0 + (i64)v31 * 72;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_33 = out_1 + (i64)i_1 * 72;
	*(device f32 *)(p_33 + 4) = *(const device f32 *)(p_32 + 16);
	*(device f32 *)(p_33 + 8) = *(const device f32 *)(p_32 + 20);
	*(device f32 *)(p_33 + 12) = *(const device f32 *)(p_32 + 24);
	// values.go:152
}

// structParam
typedef struct { u64 w[28]; } dc_block;
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
static inline i64 dc_f32_i64(f32 x) { return x >= 9223372036854775808.0f ? (i64)(u64)0x7fffffffffffffff : x >= -9223372036854775808.0f ? (i64)x : x != x ? (i64)0 : (i64)(u64)0x8000000000000000; }

kernel void k_structParam(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a3_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const constant u8 *const m_0 = (const constant u8 *)dc_b.w + 80;
	const constant u8 *const n_1 = (const constant u8 *)dc_b.w + 112;
	const constant u8 *const w_2 = (const constant u8 *)dc_b.w + 192;
	device u8 *const out_3 = a3_out + dc_b.w[25];
	const i64 out_3_len = (i64)dc_b.w[26];
	const i64 out_3_cap = (i64)dc_b.w[27];
	u64 object_1[4];
	thread u8 *const m_2 = (thread u8 *)object_1;
	u64 object_3[9];
	thread u8 *const n_4 = (thread u8 *)object_3;
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
	*(thread i8 *)(m_2) = *(const constant i8 *)(m_0);
	*(thread i64 *)(m_2 + 8) = *(const constant i64 *)(m_0 + 8);
	*(thread u16 *)(m_2 + 16) = *(const constant u16 *)(m_0 + 16);
	*(thread f32 *)(m_2 + 20) = *(const constant f32 *)(m_0 + 20);
	*(thread u8 *)(m_2 + 24) = *(const constant u8 *)(m_0 + 24);
	*(thread i32 *)(n_4) = *(const constant i32 *)(n_1);
	*(thread f32 *)(n_4 + 4) = *(const constant f32 *)(n_1 + 4);
	*(thread f32 *)(n_4 + 8) = *(const constant f32 *)(n_1 + 8);
	*(thread f32 *)(n_4 + 12) = *(const constant f32 *)(n_1 + 12);
	*(thread f32 *)(n_4 + 16) = *(const constant f32 *)(n_1 + 16);
	*(thread f32 *)(n_4 + 20) = *(const constant f32 *)(n_1 + 20);
	*(thread f32 *)(n_4 + 24) = *(const constant f32 *)(n_1 + 24);
	*(thread i8 *)(n_4 + 32) = *(const constant i8 *)(n_1 + 32);
	*(thread i64 *)(n_4 + 40) = *(const constant i64 *)(n_1 + 40);
	*(thread u16 *)(n_4 + 48) = *(const constant u16 *)(n_1 + 48);
	*(thread f32 *)(n_4 + 52) = *(const constant f32 *)(n_1 + 52);
	*(thread u8 *)(n_4 + 56) = *(const constant u8 *)(n_1 + 56);
	*(thread u8 *)(n_4 + 64) = *(const constant u8 *)(n_1 + 64);
	*(thread u8 *)(n_4 + 65) = *(const constant u8 *)(n_1 + 65);
	*(thread u8 *)(n_4 + 66) = *(const constant u8 *)(n_1 + 66);
	// values.go:159
	const i64 i_5 = (i64)dc_global_x;
	// values.go:160
	const i64 v6 = *(thread const i64 *)(m_2 + 8);
	const i64 v7 = (i64)(i_5 % (i64)4);
	if ((u64)(i64)v7 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v7, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant u8 *const p_8 = w_2 + (i64)v7 * 2;
	const i16 v9 = *(const constant i16 *)(p_8);
	const i64 v10 = (i64)v9;
	const i64 v11 = (i64)((u64)v6 + (u64)v10);
	*(thread i64 *)(m_2 + 8) = v11;
	// values.go:161
	const i64 v12 = (i64)(i_5 % (i64)2);
	if ((u64)(i64)v12 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v12, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_13 = n_4 + 4 + (i64)v12 * 12;
	const f32 v14 = *(thread const f32 *)(p_13);
	const f32 v15 = v14 + 1.0f;
	*(thread f32 *)(p_13) = v15;
	// values.go:162
	const i64 v16 = *(thread const i64 *)(m_2 + 8);
	const u16 v17 = *(thread const u16 *)(m_2 + 16);
	const i64 v18 = (i64)v17;
	const i64 v19 = (i64)((u64)v16 + (u64)v18);
	const i32 v20 = *(thread const i32 *)(n_4);
	const i64 v21 = (i64)v20;
	const i64 v22 = (i64)((u64)v19 + (u64)v21);
	const f32 v23 = *(thread const f32 *)(n_4 + 4);
	const f32 v24 = v23 * 4.0f;
	const i64 v25 = dc_f32_i64(v24);
	const i64 v26 = (i64)((u64)v22 + (u64)v25);
	const i64 v27 = (i64)(i_5 % (i64)3);
	if ((u64)(i64)v27 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v27, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_28 = n_4 + 64 + (i64)v27 * 1;
	const u8 v29 = *(thread const u8 *)(p_28);
	const i64 v30 = (i64)v29;
	const i64 v31 = (i64)((u64)v26 + (u64)v30);
	if ((u64)(i64)i_5 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_5, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_32 = out_3 + (i64)i_5 * 8;
	*(device i64 *)(p_32) = v31;
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
	u64 object_7[5];
	thread u8 *const a_8 = (thread u8 *)object_7;
	u64 object_9[3];
	thread u8 *const n_10 = (thread u8 *)object_9;
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
	// values.go:196
	i64 k_2;
	i64 s_3;
	i64 k_4 = (i64)0;
	i64 s_5 = (i64)0;
	for (;;) {
		const bool v6 = k_4 < (i64)3;
		if (!v6) {
			s_3 = s_5;
			break;
		}
		// values.go:197
		*(thread i64 *)(a_8) = 0;
		*(thread i64 *)(a_8 + 8) = 0;
		*(thread i64 *)(a_8 + 16) = 0;
		*(thread i64 *)(a_8 + 24) = 0;
		*(thread i64 *)(a_8 + 32) = 0;
		// values.go:198
		*(thread i64 *)(n_10) = 0;
		*(thread i64 *)(n_10 + 8) = 0;
		*(thread u8 *)(n_10 + 16) = 0;
		*(thread u8 *)(n_10 + 17) = 0;
		// values.go:203
		const i64 v11 = (i64)(i_1 % (i64)5);
		if ((u64)(i64)v11 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v11, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_12 = a_8 + (i64)v11 * 8;
		const i64 v13 = *(thread const i64 *)(p_12);
		const i64 v14 = *(thread const i64 *)(n_10);
		const i64 v15 = (i64)((u64)v13 + (u64)v14);
		const i64 v16 = (i64)((u64)v15 + (u64)(i64)0);
		const i64 s_17 = (i64)((u64)s_5 + (u64)v16);
		// values.go:204
		const i64 v18 = (i64)(i_1 % (i64)2);
		if ((u64)(i64)v18 >= (u64)(i64)2) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v18, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_19 = n_10 + 16 + (i64)v18 * 1;
		const bool v20 = *(thread const u8 *)(p_19) != 0;
		i64 s_21;
		if (v20) {
			// values.go:205
			const i64 s_22 = (i64)((u64)s_17 + (u64)(i64)1000);
			// values.go:204
			s_21 = s_22;
		} else {
			s_21 = s_17;
		}
		// values.go:207
		const i64 v23 = (i64)((u64)k_4 + (u64)(i64)1);
		const i64 v24 = (i64)(i_1 % (i64)5);
		if ((u64)(i64)v24 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v24, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_25 = a_8 + (i64)v24 * 8;
		*(thread i64 *)(p_25) = v23;
		*(thread i64 *)(n_10) = (i64)10;
		const i64 v26 = (i64)(i_1 % (i64)2);
		if ((u64)(i64)v26 >= (u64)(i64)2) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v26, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_27 = n_10 + 16 + (i64)v26 * 1;
		*(thread u8 *)(p_27) = true ? 1 : 0;
		// values.go:208
		const i64 v28 = (i64)(i_1 % (i64)5);
		if ((u64)(i64)v28 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v28, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_29 = a_8 + (i64)v28 * 8;
		const i64 v30 = *(thread const i64 *)(p_29);
		const i64 v31 = *(thread const i64 *)(n_10);
		const i64 v32 = (i64)((u64)v30 + (u64)v31);
		const i64 v33 = (i64)((u64)v32 + (u64)(i64)100);
		const i64 s_34 = (i64)((u64)s_21 + (u64)v33);
		// values.go:196
		const i64 v35 = (i64)((u64)k_4 + (u64)(i64)1);
		k_4 = v35;
		s_5 = s_34;
		continue;
	}
	// values.go:210
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_36 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_36) = s_3;
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
static inline i32 dc_f32_i32(f32 x) { return x >= 2147483648.0f ? (i32)(u64)0x7fffffff : x >= -2147483648.0f ? (i32)x : x != x ? (i32)0 : (i32)(u64)0x80000000; }

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
	u64 object_6[9];
	thread u8 *const c_7 = (thread u8 *)object_6;
	u32 object_8[3];
	thread u8 *const v9 = (thread u8 *)object_8;
	u32 object_11[1];
	thread u8 *const v12 = (thread u8 *)object_11;
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
	*(thread i32 *)(c_7) = 0;
	*(thread f32 *)(c_7 + 4) = 0;
	*(thread f32 *)(c_7 + 8) = 0;
	*(thread f32 *)(c_7 + 12) = 0;
	*(thread f32 *)(c_7 + 16) = 0;
	*(thread f32 *)(c_7 + 20) = 0;
	*(thread f32 *)(c_7 + 24) = 0;
	*(thread i8 *)(c_7 + 32) = 0;
	*(thread i64 *)(c_7 + 40) = 0;
	*(thread u16 *)(c_7 + 48) = 0;
	*(thread f32 *)(c_7 + 52) = 0;
	*(thread u8 *)(c_7 + 56) = 0;
	*(thread u8 *)(c_7 + 64) = 0;
	*(thread u8 *)(c_7 + 65) = 0;
	*(thread u8 *)(c_7 + 66) = 0;
	*(thread i32 *)(c_7) = 4;
	*(thread f32 *)(c_7 + 4) = 0;
	*(thread f32 *)(c_7 + 8) = 0;
	*(thread f32 *)(c_7 + 12) = 0;
	*(thread f32 *)(c_7 + 16) = 0;
	*(thread f32 *)(c_7 + 20) = 0;
	*(thread f32 *)(c_7 + 24) = 0;
	*(thread f32 *)(c_7 + 16) = 0;
	*(thread f32 *)(c_7 + 20) = 0;
	*(thread f32 *)(c_7 + 24) = 0;
	*(thread f32 *)(c_7 + 20) = 5.0f;
	*(thread u8 *)(c_7 + 64) = 0;
	*(thread u8 *)(c_7 + 65) = 0;
	*(thread u8 *)(c_7 + 66) = 0;
	*(thread u8 *)(c_7 + 66) = (u8)9;
	// values.go:221
	*(thread i32 *)(v9) = 10;
	*(thread i32 *)(v9 + 4) = 20;
	const i32 v10 = (i32)i_1;
	*(thread i32 *)(v9 + 8) = v10;
	// values.go:222
	*(thread i32 *)(v12) = 6;
	// values.go:223
	const i64 v13 = (i64)(i_1 % (i64)7);
	if ((u64)(i64)v13 >= (u64)(i64)7) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v13, (i64)(i64)7, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_14 = a_3 + (i64)v13 * 4;
	const i32 v15 = *(thread const i32 *)(p_14);
	const i32 v16 = (i32)((u32)v15 + (u32)70);
	const i64 v17 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v17 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v17, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_18 = b_5 + (i64)v17 * 8;
	const i32 v19 = *(thread const i32 *)(p_18 + 4);
	const i32 v20 = (i32)((u32)v19 * (u32)100);
	const i32 v21 = (i32)((u32)v16 + (u32)v20);
	const i32 v22 = *(thread const i32 *)(c_7);
	const i32 v23 = (i32)((u32)v21 + (u32)v22);
	const f32 v24 = *(thread const f32 *)(c_7 + 20);
	const i32 v25 = dc_f32_i32(v24);
	const i32 v26 = (i32)((u32)v23 + (u32)v25);
	const i64 v27 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v27 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v27, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_28 = c_7 + 64 + (i64)v27 * 1;
	const u8 v29 = *(thread const u8 *)(p_28);
	const i32 v30 = (i32)v29;
	const i32 v31 = (i32)((u32)v26 + (u32)v30);
	const i64 v32 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v32 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v32, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_33 = v9 + (i64)v32 * 4;
	const i32 v34 = *(thread const i32 *)(p_33);
	const i32 v35 = (i32)((u32)v34 * (u32)1000);
	const i32 v36 = (i32)((u32)v31 + (u32)v35);
	const i32 v37 = *(thread const i32 *)(v12);
	const i32 v38 = (i32)((u32)v36 + (u32)v37);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_39 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_39) = v38;
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
	u32 object_2[4];
	thread u8 *const b_3 = (thread u8 *)object_2;
	u32 object_12[4];
	thread u8 *const c_13 = (thread u8 *)object_12;
	u32 object_14[3];
	thread u8 *const v15 = (thread u8 *)object_14;
	u32 object_16[3];
	thread u8 *const v17 = (thread u8 *)object_16;
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
	const device u8 *const p_4 = a_0 + (i64)i_1 * 12;
	*(thread f32 *)(b_3) = *(const device f32 *)(p_4);
	*(thread f32 *)(b_3 + 4) = *(const device f32 *)(p_4 + 4);
	*(thread f32 *)(b_3 + 8) = *(const device f32 *)(p_4 + 8);
	*(thread f32 *)(b_3 + 12) = 2.0f;
	// values.go:237
	const f32 v5 = *(thread const f32 *)(b_3 + 12);
	// values.go:15
	const f32 v6 = *(thread const f32 *)(b_3);
	const f32 v7 = v6 * v5;
	*(thread f32 *)(b_3) = v7;
	// values.go:16
	const f32 v8 = *(thread const f32 *)(b_3 + 4);
	const f32 v9 = v8 * v5;
	*(thread f32 *)(b_3 + 4) = v9;
	// values.go:17
	const f32 v10 = *(thread const f32 *)(b_3 + 8);
	const f32 v11 = v10 * v5;
	*(thread f32 *)(b_3 + 8) = v11;
	// values.go:238
	*(thread f32 *)(c_13) = *(thread const f32 *)(b_3);
	*(thread f32 *)(c_13 + 4) = *(thread const f32 *)(b_3 + 4);
	*(thread f32 *)(c_13 + 8) = *(thread const f32 *)(b_3 + 8);
	*(thread f32 *)(c_13 + 12) = *(thread const f32 *)(b_3 + 12);
	// values.go:239
	*(thread f32 *)(c_13 + 4) = 0.0f;
	// values.go:240
	*(thread f32 *)(v15) = *(thread const f32 *)(b_3);
	*(thread f32 *)(v15 + 4) = *(thread const f32 *)(b_3 + 4);
	*(thread f32 *)(v15 + 8) = *(thread const f32 *)(b_3 + 8);
	*(thread f32 *)(v17) = *(thread const f32 *)(c_13);
	*(thread f32 *)(v17 + 4) = *(thread const f32 *)(c_13 + 4);
	*(thread f32 *)(v17 + 8) = *(thread const f32 *)(c_13 + 8);
	// values.go:11
	const f32 v18 = *(thread const f32 *)(v15);
	const f32 v19 = *(thread const f32 *)(v17);
	const f32 v20 = v18 * v19;
	const f32 v21 = *(thread const f32 *)(v15 + 4);
	const f32 v22 = *(thread const f32 *)(v17 + 4);
	const f32 v23 = v21 * v22;
	const f32 v24 = v20 + v23;
	const f32 v25 = *(thread const f32 *)(v15 + 8);
	const f32 v26 = *(thread const f32 *)(v17 + 8);
	const f32 v27 = v25 * v26;
	const f32 v28 = v24 + v27;
	// values.go:240
	const i64 v29 = (i64)((u64)(i64)2 * (u64)i_1);
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_1 + (i64)v29 * 4;
	*(device f32 *)(p_30) = v28;
	// values.go:241
	const f32 v31 = *(thread const f32 *)(c_13);
	const f32 v32 = *(thread const f32 *)(c_13 + 4);
	const f32 v33 = v31 + v32;
	const i64 v34 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v35 = (i64)((u64)v34 + (u64)(i64)1);
	if ((u64)(i64)v35 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v35, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_36 = out_1 + (i64)v35 * 4;
	*(device f32 *)(p_36) = v33;
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
	u32 object_38[4];
	thread u8 *const row_39 = (thread u8 *)object_38;
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
	i64 r_4;
	i64 r_5 = (i64)0;
	for (;;) {
		const bool v6 = r_5 < (i64)4;
		if (!v6) {
			break;
		}
		// values.go:251
		i64 c_7;
		i64 c_8 = (i64)0;
		for (;;) {
			const bool v9 = c_8 < (i64)4;
			if (!v9) {
				break;
			}
			// values.go:252
			const i64 v10 = (i64)((u64)r_5 * (u64)(i64)10);
			const i64 v11 = (i64)((u64)v10 + (u64)c_8);
			const i64 v12 = (i64)((u64)v11 + (u64)i_1);
			const i32 v13 = (i32)v12;
			if ((u64)(i64)r_5 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)r_5, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_14 = m_3 + (i64)r_5 * 16;
			if ((u64)(i64)c_8 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)c_8, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_15 = p_14 + (i64)c_8 * 4;
			*(thread i32 *)(p_15) = v13;
			// values.go:251
			const i64 v16 = (i64)((u64)c_8 + (u64)(i64)1);
			c_8 = v16;
			continue;
		}
		// values.go:250
		const i64 v17 = (i64)((u64)r_5 + (u64)(i64)1);
		r_5 = v17;
		continue;
	}
	// values.go:255
	i64 r_18;
	i64 r_19 = (i64)0;
	for (;;) {
		const bool v20 = r_19 < (i64)4;
		if (!v20) {
			break;
		}
		// values.go:256
		i64 c_21;
		i64 c_22 = (i64)0;
		for (;;) {
			const bool v23 = c_22 < r_19;
			if (!v23) {
				break;
			}
			// values.go:257
			if ((u64)(i64)r_19 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)r_19, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_24 = m_3 + (i64)r_19 * 16;
			if ((u64)(i64)c_22 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)c_22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_25 = p_24 + (i64)c_22 * 4;
			const i32 v26 = *(thread const i32 *)(p_25);
			if ((u64)(i64)c_22 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)c_22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_27 = m_3 + (i64)c_22 * 16;
			if ((u64)(i64)r_19 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)r_19, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_28 = p_27 + (i64)r_19 * 4;
			const i32 v29 = *(thread const i32 *)(p_28);
			if ((u64)(i64)r_19 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)r_19, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_30 = m_3 + (i64)r_19 * 16;
			if ((u64)(i64)c_22 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)c_22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_31 = p_30 + (i64)c_22 * 4;
			*(thread i32 *)(p_31) = v29;
			if ((u64)(i64)c_22 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)c_22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_32 = m_3 + (i64)c_22 * 16;
			if ((u64)(i64)r_19 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)r_19, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_33 = p_32 + (i64)r_19 * 4;
			*(thread i32 *)(p_33) = v26;
			// values.go:256
			const i64 v34 = (i64)((u64)c_22 + (u64)(i64)1);
			c_22 = v34;
			continue;
		}
		// values.go:255
		const i64 v35 = (i64)((u64)r_19 + (u64)(i64)1);
		r_19 = v35;
		continue;
	}
	// values.go:260
	const i64 v36 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v36 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v36, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_37 = m_3 + (i64)v36 * 16;
	*(thread i32 *)(row_39) = *(thread const i32 *)(p_37);
	*(thread i32 *)(row_39 + 4) = *(thread const i32 *)(p_37 + 4);
	*(thread i32 *)(row_39 + 8) = *(thread const i32 *)(p_37 + 8);
	*(thread i32 *)(row_39 + 12) = *(thread const i32 *)(p_37 + 12);
	// values.go:261
	const i64 v40 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v40 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v40, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_41 = m_3 + (i64)v40 * 16;
	*(thread i32 *)(p_41 + 4) = (-1);
	// values.go:262
	const i32 v42 = *(thread const i32 *)(row_39 + 4);
	const i32 v43 = (i32)((u32)v42 * (u32)100);
	const i64 v44 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v45 = (i64)(v44 % (i64)4);
	if ((u64)(i64)v45 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v45, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_46 = m_3 + (i64)v45 * 16;
	const i64 v47 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v47 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v47, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_48 = p_46 + (i64)v47 * 4;
	const i32 v49 = *(thread const i32 *)(p_48);
	const i32 v50 = (i32)((u32)v43 + (u32)v49);
	const i64 v51 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v51 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v51, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_52 = m_3 + (i64)v51 * 16;
	const i32 v53 = *(thread const i32 *)(p_52 + 4);
	const i32 v54 = (i32)((u32)v50 + (u32)v53);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_55 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_55) = v54;
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
	u32 object_5[3];
	thread u8 *const v6 = (thread u8 *)object_5;
	u32 object_7[3];
	thread u8 *const v8 = (thread u8 *)object_7;
	u32 object_13[3];
	thread u8 *const v14 = (thread u8 *)object_13;
	u32 object_19[3];
	thread u8 *const v20 = (thread u8 *)object_19;
	u32 object_21[3];
	thread u8 *const v22 = (thread u8 *)object_21;
	u32 object_23[3];
	thread u8 *const v24 = (thread u8 *)object_23;
	u32 object_25[3];
	thread u8 *const v26 = (thread u8 *)object_25;
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
	*(thread f32 *)(v6) = *(thread const f32 *)(a_3 + 24);
	*(thread f32 *)(v6 + 4) = *(thread const f32 *)(a_3 + 28);
	*(thread f32 *)(v6 + 8) = *(thread const f32 *)(a_3 + 32);
	*(thread f32 *)(v8) = *(thread const f32 *)(a_3);
	*(thread f32 *)(v8 + 4) = *(thread const f32 *)(a_3 + 4);
	*(thread f32 *)(v8 + 8) = *(thread const f32 *)(a_3 + 8);
	*(thread f32 *)(a_3) = *(thread const f32 *)(a_3 + 12);
	*(thread f32 *)(a_3 + 4) = *(thread const f32 *)(a_3 + 16);
	*(thread f32 *)(a_3 + 8) = *(thread const f32 *)(a_3 + 20);
	*(thread f32 *)(a_3 + 12) = *(thread const f32 *)(v6);
	*(thread f32 *)(a_3 + 16) = *(thread const f32 *)(v6 + 4);
	*(thread f32 *)(a_3 + 20) = *(thread const f32 *)(v6 + 8);
	*(thread f32 *)(a_3 + 24) = *(thread const f32 *)(v8);
	*(thread f32 *)(a_3 + 28) = *(thread const f32 *)(v8 + 4);
	*(thread f32 *)(a_3 + 32) = *(thread const f32 *)(v8 + 8);
	// values.go:272
	const i64 j_9 = (i64)(i_1 % (i64)3);
	const i64 v10 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 k_11 = (i64)(v10 % (i64)3);
	// values.go:273
	if ((u64)(i64)j_9 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)j_9, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_12 = a_3 + (i64)j_9 * 12;
	*(thread f32 *)(v14) = *(thread const f32 *)(p_12);
	*(thread f32 *)(v14 + 4) = *(thread const f32 *)(p_12 + 4);
	*(thread f32 *)(v14 + 8) = *(thread const f32 *)(p_12 + 8);
	if ((u64)(i64)k_11 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_11, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_15 = a_3 + (i64)k_11 * 12;
	if ((u64)(i64)j_9 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)j_9, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_16 = a_3 + (i64)j_9 * 12;
	*(thread f32 *)(p_16) = *(thread const f32 *)(p_15);
	*(thread f32 *)(p_16 + 4) = *(thread const f32 *)(p_15 + 4);
	*(thread f32 *)(p_16 + 8) = *(thread const f32 *)(p_15 + 8);
	if ((u64)(i64)k_11 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)k_11, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_17 = a_3 + (i64)k_11 * 12;
	*(thread f32 *)(p_17) = *(thread const f32 *)(v14);
	*(thread f32 *)(p_17 + 4) = *(thread const f32 *)(v14 + 4);
	*(thread f32 *)(p_17 + 8) = *(thread const f32 *)(v14 + 8);
	// values.go:274
	if ((u64)(i64)j_9 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)j_9, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_18 = a_3 + (i64)j_9 * 12;
	*(thread f32 *)(v20) = *(thread const f32 *)(a_3);
	*(thread f32 *)(v20 + 4) = *(thread const f32 *)(a_3 + 4);
	*(thread f32 *)(v20 + 8) = *(thread const f32 *)(a_3 + 8);
	*(thread f32 *)(v22) = *(thread const f32 *)(p_18);
	*(thread f32 *)(v22 + 4) = *(thread const f32 *)(p_18 + 4);
	*(thread f32 *)(v22 + 8) = *(thread const f32 *)(p_18 + 8);
	// values.go:8
	const f32 v27 = *(thread const f32 *)(v20);
	const f32 v28 = *(thread const f32 *)(v22);
	const f32 v29 = v27 + v28;
	*(thread f32 *)(v26) = v29;
	const f32 v30 = *(thread const f32 *)(v20 + 4);
	const f32 v31 = *(thread const f32 *)(v22 + 4);
	const f32 v32 = v30 + v31;
	*(thread f32 *)(v26 + 4) = v32;
	const f32 v33 = *(thread const f32 *)(v20 + 8);
	const f32 v34 = *(thread const f32 *)(v22 + 8);
	const f32 v35 = v33 + v34;
	*(thread f32 *)(v26 + 8) = v35;
	*(thread f32 *)(v24) = *(thread const f32 *)(v26);
	*(thread f32 *)(v24 + 4) = *(thread const f32 *)(v26 + 4);
	*(thread f32 *)(v24 + 8) = *(thread const f32 *)(v26 + 8);
	// values.go:274
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_36 = out_0 + (i64)i_1 * 12;
	*(device f32 *)(p_36) = *(thread const f32 *)(v24);
	*(device f32 *)(p_36 + 4) = *(thread const f32 *)(v24 + 4);
	*(device f32 *)(p_36 + 8) = *(thread const f32 *)(v24 + 8);
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
	u32 object_2[3];
	thread u8 *const p_3 = (thread u8 *)object_2;
	u32 object_5[3];
	thread u8 *const q_6 = (thread u8 *)object_5;
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
	*(thread i32 *)(p_3) = 0;
	*(thread i32 *)(p_3 + 4) = 0;
	*(thread i32 *)(p_3 + 8) = 0;
	*(thread i32 *)(p_3) = 1;
	const i32 v4 = (i32)i_1;
	*(thread i32 *)(p_3 + 8) = v4;
	*(thread i32 *)(q_6) = 0;
	*(thread i32 *)(q_6 + 4) = 0;
	*(thread i32 *)(q_6 + 8) = 0;
	*(thread i32 *)(q_6) = 1;
	*(thread i32 *)(q_6 + 8) = 3;
	// values.go:290
	const i32 v7 = *(thread const i32 *)(p_3);
	const i32 v8 = *(thread const i32 *)(q_6);
	const bool v9 = v7 == v8;
	const i32 v10 = *(thread const i32 *)(p_3 + 8);
	const i32 v11 = *(thread const i32 *)(q_6 + 8);
	const bool v12 = v10 == v11;
	const bool v13 = v9 && v12;
	if (v13) {
		// values.go:291
		if ((u64)(i64)i_1 >= (u64)out_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_14 = out_0 + (i64)i_1 * 4;
		*(device i32 *)(p_14) = 1;
		// values.go:290
	}
	// values.go:293
}

