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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[4];
	i64 object_3[4];
	i64 object_4[8];
	i64 object_5[4];
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
	// values.go:52
	const i64 i_1 = (i64)dc_global_x;
	// values.go:53
	*object_2 = (i64)1;
	*(object_2 + 1) = (i64)2;
	*(object_2 + 2) = (i64)3;
	*(object_2 + 3) = i_1;
	// values.go:54
	*object_3 = *object_2;
	*(object_3 + 1) = *(object_2 + 1);
	*(object_3 + 2) = *(object_2 + 2);
	*(object_3 + 3) = *(object_2 + 3);
	// values.go:55
	*object_3 = (i64)100;
	// values.go:56
	*(object_2 + 1) = (i64)200;
	// values.go:57
	*object_4 = *object_2;
	*(object_4 + 1) = *(object_2 + 1);
	*(object_4 + 2) = *(object_2 + 2);
	*(object_4 + 3) = *(object_2 + 3);
	*(object_4 + 4) = *object_3;
	*(object_4 + 5) = *(object_3 + 1);
	*(object_4 + 6) = *(object_3 + 2);
	*(object_4 + 7) = *(object_3 + 3);
	// values.go:58
	*object_5 = *object_4;
	*(object_5 + 1) = *(object_4 + 1);
	*(object_5 + 2) = *(object_4 + 2);
	*(object_5 + 3) = *(object_4 + 3);
	*object_4 = *(object_4 + 4);
	*(object_4 + 1) = *(object_4 + 5);
	*(object_4 + 2) = *(object_4 + 6);
	*(object_4 + 3) = *(object_4 + 7);
	*(object_4 + 4) = *object_5;
	*(object_4 + 5) = *(object_5 + 1);
	*(object_4 + 6) = *(object_5 + 2);
	*(object_4 + 7) = *(object_5 + 3);
	// values.go:59
	const i64 v6 = (i64)(i_1 % (i64)2);
	if ((u64)(i64)v6 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v6, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i64 *const p_7 = object_4 + (i64)v6 * 4;
	*object_2 = *p_7;
	*(object_2 + 1) = *(p_7 + 1);
	*(object_2 + 2) = *(p_7 + 2);
	*(object_2 + 3) = *(p_7 + 3);
	// values.go:60
	const i64 v8 = *object_2;
	const i64 v9 = *(object_2 + 1);
	const i64 v10 = (i64)((u64)v9 * (u64)(i64)10);
	const i64 v11 = (i64)((u64)v8 + (u64)v10);
	const i64 v12 = *(object_3 + 1);
	const i64 v13 = (i64)((u64)v12 * (u64)(i64)1000);
	const i64 v14 = (i64)((u64)v11 + (u64)v13);
	const i64 v15 = *object_4;
	const i64 v16 = (i64)((u64)v15 * (u64)(i64)7);
	const i64 v17 = (i64)((u64)v14 + (u64)v16);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 v18 = *(object_4 + 7);
	const i64 v19 = (i64)((u64)v17 + (u64)v18);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_20 = out_0 + i_1;
	*p_20 = v19;
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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	i32 object_2[3];
	i32 object_5[3];
	i32 object_24[3];
	i32 object_40[2];
	i32 object_43[2];
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
	// values.go:67
	const i64 i_1 = (i64)dc_global_x;
	// values.go:68
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_3 = a_0 + i_1;
	const i32 v4 = *p_3;
	*object_2 = v4;
	*(object_2 + 1) = 2;
	*(object_2 + 2) = 3;
	// values.go:69
	*object_5 = 1;
	*(object_5 + 1) = 2;
	const i64 v6 = i_1 + (i64)1;
	if (a_0_len == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v7 = dc_rem_i64(v6, a_0_len);
	if ((u64)(i64)v7 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v7, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_8 = a_0 + v7;
	const i32 v9 = *p_8;
	*(object_5 + 2) = v9;
	// values.go:70
	const i32 v10 = *object_2;
	const i32 v11 = *object_5;
	const bool v12 = v10 == v11;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i32 v13 = *(object_2 + 1);
	const i32 v14 = *(object_5 + 1);
	const bool v15 = v13 == v14;
	const bool v16 = v12 && v15;
	const i32 v17 = *(object_2 + 2);
	const i32 v18 = *(object_5 + 2);
	const bool v19 = v17 == v18;
	const bool v20 = v16 && v19;
	if (v20) {
		// values.go:71
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_21 = out_1 + i_1;
		const i32 v22 = *p_21;
		const i32 v23 = (i32)((u32)v22 + (u32)1);
		*p_21 = v23;
		// values.go:70
	}
	// values.go:73
	*object_24 = 1;
	*(object_24 + 1) = 2;
	*(object_24 + 2) = 3;
	const i32 v25 = *object_2;
	const i32 v26 = *object_24;
	const bool v27 = v25 == v26;
	const i32 v28 = *(object_2 + 1);
	const i32 v29 = *(object_24 + 1);
	const bool v30 = v28 == v29;
	const bool v31 = v27 && v30;
	const i32 v32 = *(object_2 + 2);
	const i32 v33 = *(object_24 + 2);
	const bool v34 = v32 == v33;
	const bool v35 = v31 && v34;
	const bool v36 = !v35;
	if (v36) {
		// values.go:74
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_37 = out_1 + i_1;
		const i32 v38 = *p_37;
		const i32 v39 = (i32)((u32)v38 + (u32)2);
		*p_37 = v39;
		// values.go:73
	}
	// values.go:76
	const i32 v41 = *object_2;
	*object_40 = v41;
	const i32 v42 = *(object_5 + 2);
	*(object_40 + 1) = v42;
	*object_43 = 1;
	*(object_43 + 1) = 3;
	const i32 v44 = *object_40;
	const i32 v45 = *object_43;
	const bool v46 = v44 == v45;
	const i32 v47 = *(object_40 + 1);
	const i32 v48 = *(object_43 + 1);
	const bool v49 = v47 == v48;
	const bool v50 = v46 && v49;
	if (v50) {
		// values.go:77
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_51 = out_1 + i_1;
		const i32 v52 = *p_51;
		const i32 v53 = (i32)((u32)v52 + (u32)4);
		*p_51 = v53;
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
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device f32 *const b_1 = (const device f32 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device i32 *const out_2 = (device i32 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
	f32 object_2[3];
	f32 object_5[3];
	u64 object_37[4];
	u64 object_43[4];
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
	// values.go:86
	const i64 i_1 = (i64)dc_global_x;
	// values.go:87
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_3 = a_0 + i_1;
	const f32 v4 = *p_3;
	*object_2 = v4;
	*(object_2 + 1) = 1.0f;
	*(object_2 + 2) = 2.0f;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_6 = b_1 + i_1;
	const f32 v7 = *p_6;
	*object_5 = v7;
	*(object_5 + 1) = 1.0f;
	*(object_5 + 2) = 2.0f;
	// values.go:88
	const f32 v8 = *object_2;
	const f32 v9 = *object_5;
	const bool v10 = v8 == v9;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const f32 v11 = *(object_2 + 1);
	const f32 v12 = *(object_5 + 1);
	const bool v13 = v11 == v12;
	const bool v14 = v10 && v13;
	const f32 v15 = *(object_2 + 2);
	const f32 v16 = *(object_5 + 2);
	const bool v17 = v15 == v16;
	const bool v18 = v14 && v17;
	if (v18) {
		// values.go:89
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_19 = out_2 + i_1;
		const i32 v20 = *p_19;
		const i32 v21 = (i32)((u32)v20 + (u32)1);
		*p_19 = v21;
		// values.go:88
	}
	// values.go:91
	const f32 v22 = *object_2;
	const f32 v23 = *object_2;
	const bool v24 = v22 == v23;
	const f32 v25 = *(object_2 + 1);
	const f32 v26 = *(object_2 + 1);
	const bool v27 = v25 == v26;
	const bool v28 = v24 && v27;
	const f32 v29 = *(object_2 + 2);
	const f32 v30 = *(object_2 + 2);
	const bool v31 = v29 == v30;
	const bool v32 = v28 && v31;
	const bool v33 = !v32;
	if (v33) {
		// values.go:92
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_34 = out_2 + i_1;
		const i32 v35 = *p_34;
		const i32 v36 = (i32)((u32)v35 + (u32)2);
		*p_34 = v36;
		// values.go:91
	}
	// values.go:94
	*(thread i8 *)((thread u8 *)object_37) = 0;
	*(thread i64 *)((thread u8 *)object_37 + 8) = 0;
	*(thread u16 *)((thread u8 *)object_37 + 16) = 0;
	*(thread f32 *)((thread u8 *)object_37 + 20) = 0;
	*(thread u8 *)((thread u8 *)object_37 + 24) = 0;
	*(thread i8 *)((thread u8 *)object_37) = (i8)1;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_38 = a_0 + i_1;
	const f32 v39 = *p_38;
	*(thread f32 *)((thread u8 *)object_37 + 20) = v39;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_40 = a_0 + i_1;
	const f32 v41 = *p_40;
	const bool v42 = v41 > 0.0f;
	*(thread u8 *)((thread u8 *)object_37 + 24) = v42 ? 1 : 0;
	// values.go:95
	*(thread i8 *)((thread u8 *)object_43) = 0;
	*(thread i64 *)((thread u8 *)object_43 + 8) = 0;
	*(thread u16 *)((thread u8 *)object_43 + 16) = 0;
	*(thread f32 *)((thread u8 *)object_43 + 20) = 0;
	*(thread u8 *)((thread u8 *)object_43 + 24) = 0;
	*(thread i8 *)((thread u8 *)object_43) = (i8)1;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_44 = b_1 + i_1;
	const f32 v45 = *p_44;
	*(thread f32 *)((thread u8 *)object_43 + 20) = v45;
	// values.go:96
	const i8 v46 = *(thread const i8 *)((thread u8 *)object_37);
	const i8 v47 = *(thread const i8 *)((thread u8 *)object_43);
	const bool v48 = v46 == v47;
	const i64 v49 = *(thread const i64 *)((thread u8 *)object_37 + 8);
	const i64 v50 = *(thread const i64 *)((thread u8 *)object_43 + 8);
	const bool v51 = v49 == v50;
	const bool v52 = v48 && v51;
	const u16 v53 = *(thread const u16 *)((thread u8 *)object_37 + 16);
	const u16 v54 = *(thread const u16 *)((thread u8 *)object_43 + 16);
	const bool v55 = v53 == v54;
	const bool v56 = v52 && v55;
	const f32 v57 = *(thread const f32 *)((thread u8 *)object_37 + 20);
	const f32 v58 = *(thread const f32 *)((thread u8 *)object_43 + 20);
	const bool v59 = v57 == v58;
	const bool v60 = v56 && v59;
	const bool v61 = *(thread const u8 *)((thread u8 *)object_37 + 24) != 0;
	const bool v62 = *(thread const u8 *)((thread u8 *)object_43 + 24) != 0;
	const bool v63 = v61 == v62;
	const bool v64 = v60 && v63;
	if (v64) {
		// values.go:97
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_65 = out_2 + i_1;
		const i32 v66 = *p_65;
		const i32 v67 = (i32)((u32)v66 + (u32)4);
		*p_65 = v67;
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
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	f32 object_3[3];
	f32 object_4[3];
	f32 object_6[3];
	f32 object_7[3];
	f32 object_8[3];
	f32 object_24[3];
	f32 object_25[3];
	f32 object_26[3];
	f32 object_48[3];
	f32 object_66[3];
	f32 object_67[3];
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
	// values.go:106
	const i64 i_1 = (i64)dc_global_x;
	// values.go:107
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = a_0 + (i64)i_1 * 3;
	*object_3 = *p_2;
	*(object_3 + 1) = *(p_2 + 1);
	*(object_3 + 2) = *(p_2 + 2);
	// values.go:108
	*object_4 = 0;
	*(object_4 + 1) = 0;
	*(object_4 + 2) = 0;
	*(object_4 + 1) = 1.0f;
	const f32 v5 = (f32)i_1;
	*(object_4 + 2) = v5;
	*object_6 = *object_3;
	*(object_6 + 1) = *(object_3 + 1);
	*(object_6 + 2) = *(object_3 + 2);
	// values.go:8
	const f32 v9 = *object_6;
	const f32 v10 = *object_4;
	const f32 v11 = v9 + v10;
	*object_8 = v11;
	const f32 v12 = *(object_6 + 1);
	const f32 v13 = *(object_4 + 1);
	const f32 v14 = v12 + v13;
	*(object_8 + 1) = v14;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const f32 v15 = *(object_6 + 2);
	const f32 v16 = *(object_4 + 2);
	const f32 v17 = v15 + v16;
	*(object_8 + 2) = v17;
	*object_7 = *object_8;
	*(object_7 + 1) = *(object_8 + 1);
	*(object_7 + 2) = *(object_8 + 2);
	// values.go:15
	const f32 v18 = *object_7;
	const f32 v19 = v18 * 2.0f;
	*object_7 = v19;
	// values.go:16
	const f32 v20 = *(object_7 + 1);
	const f32 v21 = v20 * 2.0f;
	*(object_7 + 1) = v21;
	// values.go:17
	const f32 v22 = *(object_7 + 2);
	const f32 v23 = v22 * 2.0f;
	*(object_7 + 2) = v23;
	// values.go:110
	*object_24 = *object_3;
	*(object_24 + 1) = *(object_3 + 1);
	*(object_24 + 2) = *(object_3 + 2);
	*object_25 = *object_7;
	*(object_25 + 1) = *(object_7 + 1);
	*(object_25 + 2) = *(object_7 + 2);
	// values.go:22
	*object_26 = 0;
	*(object_26 + 1) = 0;
	*(object_26 + 2) = 0;
	// values.go:23
	const f32 v27 = *(object_24 + 1);
	const f32 v28 = *(object_25 + 2);
	const f32 v29 = v27 * v28;
	const f32 v30 = *(object_24 + 2);
	const f32 v31 = *(object_25 + 1);
	const f32 v32 = v30 * v31;
	const f32 v33 = v29 - v32;
	*object_26 = v33;
	// values.go:24
	const f32 v34 = *(object_24 + 2);
	const f32 v35 = *object_25;
	const f32 v36 = v34 * v35;
	const f32 v37 = *object_24;
	const f32 v38 = *(object_25 + 2);
	const f32 v39 = v37 * v38;
	const f32 v40 = v36 - v39;
	*(object_26 + 1) = v40;
	// values.go:25
	const f32 v41 = *object_24;
	const f32 v42 = *(object_25 + 1);
	const f32 v43 = v41 * v42;
	const f32 v44 = *(object_24 + 1);
	const f32 v45 = *object_25;
	const f32 v46 = v44 * v45;
	const f32 v47 = v43 - v46;
	*(object_26 + 2) = v47;
	// values.go:26
	*object_24 = 99.0f;
	// values.go:27
	*object_48 = 0;
	*(object_48 + 1) = 0;
	*(object_48 + 2) = 0;
	*object_25 = *object_48;
	*(object_25 + 1) = *(object_48 + 1);
	*(object_25 + 2) = *(object_48 + 2);
	// values.go:111
	const i64 v49 = (i64)3 * i_1;
	if ((u64)(i64)v49 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v49, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_50 = out_1 + (i64)v49 * 3;
	*p_50 = *object_7;
	*(p_50 + 1) = *(object_7 + 1);
	*(p_50 + 2) = *(object_7 + 2);
	// values.go:112
	const i64 v51 = (i64)3 * i_1;
	const i64 v52 = v51 + (i64)1;
	if ((u64)(i64)v52 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v52, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_53 = out_1 + (i64)v52 * 3;
	*p_53 = *object_26;
	*(p_53 + 1) = *(object_26 + 1);
	*(p_53 + 2) = *(object_26 + 2);
	// values.go:113
	const i64 v54 = (i64)3 * i_1;
	const i64 v55 = v54 + (i64)1;
	if ((u64)(i64)v55 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v55, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_56 = out_1 + (i64)v55 * 3;
	// values.go:15
	const f32 v57 = *p_56;
	const f32 v58 = v57 * 0.5f;
	*p_56 = v58;
	// values.go:16
	const f32 v59 = *(p_56 + 1);
	const f32 v60 = v59 * 0.5f;
	*(p_56 + 1) = v60;
	// values.go:17
	const f32 v61 = *(p_56 + 2);
	const f32 v62 = v61 * 0.5f;
	*(p_56 + 2) = v62;
	// values.go:114
	const i64 v63 = (i64)3 * i_1;
	const i64 v64 = v63 + (i64)2;
	if ((u64)(i64)v64 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v64, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_65 = out_1 + (i64)v64 * 3;
	// values.go:115
	*p_65 = *object_3;
	*(p_65 + 1) = *(object_3 + 1);
	*(p_65 + 2) = *(object_3 + 2);
	// values.go:116
	*object_66 = *p_65;
	*(object_66 + 1) = *(p_65 + 1);
	*(object_66 + 2) = *(p_65 + 2);
	*object_67 = *object_7;
	*(object_67 + 1) = *(object_7 + 1);
	*(object_67 + 2) = *(object_7 + 2);
	// values.go:11
	const f32 v68 = *object_66;
	const f32 v69 = *object_67;
	const f32 v70 = v68 * v69;
	const f32 v71 = *(object_66 + 1);
	const f32 v72 = *(object_67 + 1);
	const f32 v73 = v71 * v72;
	const f32 v74 = v70 + v73;
	const f32 v75 = *(object_66 + 2);
	const f32 v76 = *(object_67 + 2);
	const f32 v77 = v75 * v76;
	const f32 v78 = v74 + v77;
	// values.go:116
	*p_65 = v78;
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
	const device u8 *const a_0 = (const device u8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = (device u8 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u64 object_3[4];
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
	// values.go:124
	const i64 i_1 = (i64)dc_global_x;
	// values.go:125
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 32;
	*(thread i8 *)((thread u8 *)object_3) = *(const device i8 *)(p_2);
	*(thread i64 *)((thread u8 *)object_3 + 8) = *(const device i64 *)(p_2 + 8);
	*(thread u16 *)((thread u8 *)object_3 + 16) = *(const device u16 *)(p_2 + 16);
	*(thread f32 *)((thread u8 *)object_3 + 20) = *(const device f32 *)(p_2 + 20);
	*(thread u8 *)((thread u8 *)object_3 + 24) = *(p_2 + 24);
	// values.go:126
	const i8 v4 = *(thread const i8 *)((thread u8 *)object_3);
	const i8 v5 = (i8)((u32)v4 + (u32)(i8)1);
	*(thread i8 *)((thread u8 *)object_3) = v5;
	// values.go:127
	const i64 v6 = *(thread const i64 *)((thread u8 *)object_3 + 8);
	const i8 v7 = *(thread const i8 *)((thread u8 *)object_3);
	const i64 v8 = (i64)v7;
	const i64 v9 = (i64)((u64)v6 - (u64)v8);
	*(thread i64 *)((thread u8 *)object_3 + 8) = v9;
	// values.go:128
	const u16 v10 = *(thread const u16 *)((thread u8 *)object_3 + 16);
	const u16 v11 = (u16)(v10 ^ (u16)255);
	*(thread u16 *)((thread u8 *)object_3 + 16) = v11;
	// values.go:129
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const bool v12 = *(thread const u8 *)((thread u8 *)object_3 + 24) != 0;
	const bool v13 = !v12;
	*(thread u8 *)((thread u8 *)object_3 + 24) = v13 ? 1 : 0;
	// values.go:130
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = out_1 + (i64)i_1 * 32;
	*(device i8 *)(p_14) = *(thread const i8 *)((thread u8 *)object_3);
	*(device i64 *)(p_14 + 8) = *(thread const i64 *)((thread u8 *)object_3 + 8);
	*(device u16 *)(p_14 + 16) = *(thread const u16 *)((thread u8 *)object_3 + 16);
	*(device f32 *)(p_14 + 20) = *(thread const f32 *)((thread u8 *)object_3 + 20);
	*(p_14 + 24) = *(thread const u8 *)((thread u8 *)object_3 + 24);
	// values.go:131
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_15 = a_0 + (i64)i_1 * 32;
	const f32 v16 = *(const device f32 *)(p_15 + 20);
	const f32 v17 = as_f32(as_u32(v16) ^ 0x80000000u);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_1 + (i64)i_1 * 32;
	*(device f32 *)(p_18 + 20) = v17;
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
	const device u8 *const a_0 = (const device u8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = (device u8 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u64 object_3[9];
	f32 object_4[3];
	u64 object_20[4];
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
	// values.go:139
	const i64 i_1 = (i64)dc_global_x;
	// values.go:140
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 72;
	*(thread i32 *)((thread u8 *)object_3) = *(const device i32 *)(p_2);
	*(thread f32 *)((thread u8 *)object_3 + 4) = *(const device f32 *)(p_2 + 4);
	*(thread f32 *)((thread u8 *)object_3 + 8) = *(const device f32 *)(p_2 + 8);
	*(thread f32 *)((thread u8 *)object_3 + 12) = *(const device f32 *)(p_2 + 12);
	*(thread f32 *)((thread u8 *)object_3 + 16) = *(const device f32 *)(p_2 + 16);
	*(thread f32 *)((thread u8 *)object_3 + 20) = *(const device f32 *)(p_2 + 20);
	*(thread f32 *)((thread u8 *)object_3 + 24) = *(const device f32 *)(p_2 + 24);
	*(thread i8 *)((thread u8 *)object_3 + 32) = *(const device i8 *)(p_2 + 32);
	*(thread i64 *)((thread u8 *)object_3 + 40) = *(const device i64 *)(p_2 + 40);
	*(thread u16 *)((thread u8 *)object_3 + 48) = *(const device u16 *)(p_2 + 48);
	*(thread f32 *)((thread u8 *)object_3 + 52) = *(const device f32 *)(p_2 + 52);
	*(thread u8 *)((thread u8 *)object_3 + 56) = *(p_2 + 56);
	*(thread u8 *)((thread u8 *)object_3 + 64) = *(p_2 + 64);
	*(thread u8 *)((thread u8 *)object_3 + 65) = *(p_2 + 65);
	*(thread u8 *)((thread u8 *)object_3 + 66) = *(p_2 + 66);
	// values.go:141
	*object_4 = *(thread const f32 *)((thread u8 *)object_3 + 4);
	*(object_4 + 1) = *(thread const f32 *)((thread u8 *)object_3 + 8);
	*(object_4 + 2) = *(thread const f32 *)((thread u8 *)object_3 + 12);
	*(thread f32 *)((thread u8 *)object_3 + 4) = *(thread const f32 *)((thread u8 *)object_3 + 16);
	*(thread f32 *)((thread u8 *)object_3 + 8) = *(thread const f32 *)((thread u8 *)object_3 + 20);
	*(thread f32 *)((thread u8 *)object_3 + 12) = *(thread const f32 *)((thread u8 *)object_3 + 24);
	*(thread f32 *)((thread u8 *)object_3 + 16) = *object_4;
	*(thread f32 *)((thread u8 *)object_3 + 20) = *(object_4 + 1);
	*(thread f32 *)((thread u8 *)object_3 + 24) = *(object_4 + 2);
	// values.go:142
	const i64 v5 = (i64)(i_1 % (i64)2);
	if ((u64)(i64)v5 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread f32 *const p_6 = (thread f32 *)((thread u8 *)object_3 + 4) + (i64)v5 * 3;
	*(p_6 + 1) = 42.0f;
	// values.go:143
	const i32 v7 = *(thread const i32 *)((thread u8 *)object_3);
	const i64 v8 = (i64)v7;
	const i64 v9 = (i64)((u64)v8 << 33);
	*(thread i64 *)((thread u8 *)object_3 + 40) = v9;
	// values.go:144
	const i64 v10 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v10 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_11 = (thread u8 *)((thread u8 *)object_3 + 64) + v10;
	const u8 v12 = *p_11;
	const u8 v13 = (u8)((u32)v12 + (u32)(u8)1);
	*p_11 = v13;
	// values.go:145
	// values.go:15
	const f32 v14 = *(thread const f32 *)((thread u8 *)object_3 + 16);
	const f32 v15 = v14 * 3.0f;
	*(thread f32 *)((thread u8 *)object_3 + 16) = v15;
	// values.go:16
	const f32 v16 = *(thread const f32 *)((thread u8 *)object_3 + 20);
	const f32 v17 = v16 * 3.0f;
	*(thread f32 *)((thread u8 *)object_3 + 20) = v17;
	// values.go:17
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const f32 v18 = *(thread const f32 *)((thread u8 *)object_3 + 24);
	const f32 v19 = v18 * 3.0f;
	*(thread f32 *)((thread u8 *)object_3 + 24) = v19;
	// values.go:147
	*(thread i8 *)((thread u8 *)object_20) = *(thread const i8 *)((thread u8 *)object_3 + 32);
	*(thread i64 *)((thread u8 *)object_20 + 8) = *(thread const i64 *)((thread u8 *)object_3 + 40);
	*(thread u16 *)((thread u8 *)object_20 + 16) = *(thread const u16 *)((thread u8 *)object_3 + 48);
	*(thread f32 *)((thread u8 *)object_20 + 20) = *(thread const f32 *)((thread u8 *)object_3 + 52);
	*(thread u8 *)((thread u8 *)object_20 + 24) = *(thread const u8 *)((thread u8 *)object_3 + 56);
	// values.go:148
	*(thread i8 *)((thread u8 *)object_20) = (i8)(-1);
	// values.go:149
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_1 + (i64)i_1 * 72;
	*(device i32 *)(p_21) = *(thread const i32 *)((thread u8 *)object_3);
	*(device f32 *)(p_21 + 4) = *(thread const f32 *)((thread u8 *)object_3 + 4);
	*(device f32 *)(p_21 + 8) = *(thread const f32 *)((thread u8 *)object_3 + 8);
	*(device f32 *)(p_21 + 12) = *(thread const f32 *)((thread u8 *)object_3 + 12);
	*(device f32 *)(p_21 + 16) = *(thread const f32 *)((thread u8 *)object_3 + 16);
	*(device f32 *)(p_21 + 20) = *(thread const f32 *)((thread u8 *)object_3 + 20);
	*(device f32 *)(p_21 + 24) = *(thread const f32 *)((thread u8 *)object_3 + 24);
	*(device i8 *)(p_21 + 32) = *(thread const i8 *)((thread u8 *)object_3 + 32);
	*(device i64 *)(p_21 + 40) = *(thread const i64 *)((thread u8 *)object_3 + 40);
	*(device u16 *)(p_21 + 48) = *(thread const u16 *)((thread u8 *)object_3 + 48);
	*(device f32 *)(p_21 + 52) = *(thread const f32 *)((thread u8 *)object_3 + 52);
	*(p_21 + 56) = *(thread const u8 *)((thread u8 *)object_3 + 56);
	*(p_21 + 64) = *(thread const u8 *)((thread u8 *)object_3 + 64);
	*(p_21 + 65) = *(thread const u8 *)((thread u8 *)object_3 + 65);
	*(p_21 + 66) = *(thread const u8 *)((thread u8 *)object_3 + 66);
	// values.go:150
	const u16 v22 = *(thread const u16 *)((thread u8 *)object_20 + 16);
	const i8 v23 = *(thread const i8 *)((thread u8 *)object_20);
	const u16 v24 = (u16)v23;
	const u16 v25 = (u16)((u32)v22 + (u32)v24);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_26 = out_1 + (i64)i_1 * 72;
	*(device u16 *)(p_26 + 48) = v25;
	// values.go:151
	const i64 v27 = i_1 + (i64)1;
	if (a_0_len == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v28 = dc_rem_i64(v27, a_0_len);
	if ((u64)(i64)v28 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v28, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_29 = a_0 + (i64)v28 * 72;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_30 = out_1 + (i64)i_1 * 72;
	*(device f32 *)(p_30 + 4) = *(const device f32 *)(p_29 + 16);
	*(device f32 *)(p_30 + 8) = *(const device f32 *)(p_29 + 20);
	*(device f32 *)(p_30 + 12) = *(const device f32 *)(p_29 + 24);
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
	device i64 *const out_3 = (device i64 *)(a3_out + dc_b.w[25]);
	const i64 out_3_len = (i64)dc_b.w[26];
	const i64 out_3_cap = (i64)dc_b.w[27];
	u64 object_1[4];
	u64 object_2[9];
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
	// values.go:158
	*(thread i8 *)((thread u8 *)object_1) = *(const constant i8 *)(m_0);
	*(thread i64 *)((thread u8 *)object_1 + 8) = *(const constant i64 *)(m_0 + 8);
	*(thread u16 *)((thread u8 *)object_1 + 16) = *(const constant u16 *)(m_0 + 16);
	*(thread f32 *)((thread u8 *)object_1 + 20) = *(const constant f32 *)(m_0 + 20);
	*(thread u8 *)((thread u8 *)object_1 + 24) = *(m_0 + 24);
	*(thread i32 *)((thread u8 *)object_2) = *(const constant i32 *)(n_1);
	*(thread f32 *)((thread u8 *)object_2 + 4) = *(const constant f32 *)(n_1 + 4);
	*(thread f32 *)((thread u8 *)object_2 + 8) = *(const constant f32 *)(n_1 + 8);
	*(thread f32 *)((thread u8 *)object_2 + 12) = *(const constant f32 *)(n_1 + 12);
	*(thread f32 *)((thread u8 *)object_2 + 16) = *(const constant f32 *)(n_1 + 16);
	*(thread f32 *)((thread u8 *)object_2 + 20) = *(const constant f32 *)(n_1 + 20);
	*(thread f32 *)((thread u8 *)object_2 + 24) = *(const constant f32 *)(n_1 + 24);
	*(thread i8 *)((thread u8 *)object_2 + 32) = *(const constant i8 *)(n_1 + 32);
	*(thread i64 *)((thread u8 *)object_2 + 40) = *(const constant i64 *)(n_1 + 40);
	*(thread u16 *)((thread u8 *)object_2 + 48) = *(const constant u16 *)(n_1 + 48);
	*(thread f32 *)((thread u8 *)object_2 + 52) = *(const constant f32 *)(n_1 + 52);
	*(thread u8 *)((thread u8 *)object_2 + 56) = *(n_1 + 56);
	*(thread u8 *)((thread u8 *)object_2 + 64) = *(n_1 + 64);
	*(thread u8 *)((thread u8 *)object_2 + 65) = *(n_1 + 65);
	*(thread u8 *)((thread u8 *)object_2 + 66) = *(n_1 + 66);
	// values.go:159
	const i64 i_3 = (i64)dc_global_x;
	// values.go:160
	const i64 v4 = *(thread const i64 *)((thread u8 *)object_1 + 8);
	const i64 v5 = (i64)(i_3 % (i64)4);
	if ((u64)(i64)v5 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v5, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant i16 *const p_6 = (const constant i16 *)(w_2) + v5;
	const i16 v7 = *p_6;
	const i64 v8 = (i64)v7;
	const i64 v9 = (i64)((u64)v4 + (u64)v8);
	*(thread i64 *)((thread u8 *)object_1 + 8) = v9;
	// values.go:161
	const i64 v10 = (i64)(i_3 % (i64)2);
	if ((u64)(i64)v10 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v10, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread f32 *const p_11 = (thread f32 *)((thread u8 *)object_2 + 4) + (i64)v10 * 3;
	const f32 v12 = *p_11;
	const f32 v13 = v12 + 1.0f;
	*p_11 = v13;
	// values.go:162
	const i64 v14 = *(thread const i64 *)((thread u8 *)object_1 + 8);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const u16 v15 = *(thread const u16 *)((thread u8 *)object_1 + 16);
	const i64 v16 = (i64)v15;
	const i64 v17 = (i64)((u64)v14 + (u64)v16);
	const i32 v18 = *(thread const i32 *)((thread u8 *)object_2);
	const i64 v19 = (i64)v18;
	const i64 v20 = (i64)((u64)v17 + (u64)v19);
	const f32 v21 = *(thread const f32 *)((thread u8 *)object_2 + 4);
	const f32 v22 = v21 * 4.0f;
	const i64 v23 = dc_f32_i64(v22);
	const i64 v24 = (i64)((u64)v20 + (u64)v23);
	const i64 v25 = (i64)(i_3 % (i64)3);
	if ((u64)(i64)v25 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v25, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_26 = (thread u8 *)((thread u8 *)object_2 + 64) + v25;
	const u8 v27 = *p_26;
	const i64 v28 = (i64)v27;
	const i64 v29 = (i64)((u64)v24 + (u64)v28);
	if ((u64)(i64)i_3 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_3, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_30 = out_3 + i_3;
	*p_30 = v29;
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
	const device f32 *const s_xs_1 = (const device f32 *)(a1_s_xs + dc_b.w[10]);
	const i64 s_xs_1_len = (i64)dc_b.w[11];
	const i64 s_xs_1_cap = (i64)dc_b.w[12];
	const i64 s_inner_lo_2 = (i64)dc_b.w[13];
	const i64 s_inner_hi_3 = (i64)dc_b.w[14];
	const device f32 *const s_inner_ys_4 = (const device f32 *)(a4_s_inner_ys + dc_b.w[15]);
	const i64 s_inner_ys_4_len = (i64)dc_b.w[16];
	const i64 s_inner_ys_4_cap = (i64)dc_b.w[17];
	device f32 *const out_5 = (device f32 *)(a5_out + dc_b.w[18]);
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
	if (!dc_inside) return;
	// values.go:181
	const i64 i_1 = (i64)dc_global_x;
	// values.go:182
	if ((u64)(i64)i_1 >= (u64)s_xs_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)s_xs_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = s_xs_1 + i_1;
	const f32 v3 = *p_2;
	const f32 v_4 = v3 * s_scale_0;
	// values.go:183
	const bool v5 = i_1 >= s_inner_lo_2;
	const bool v6 = i_1 < s_inner_hi_3;
	const bool v7 = v5 && v6;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	f32 v_8;
	if (v7) {
		// values.go:184
		const i64 v9 = (i64)((u64)i_1 - (u64)s_inner_lo_2);
		if ((u64)(i64)v9 >= (u64)s_inner_ys_4_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v9, (i64)s_inner_ys_4_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device f32 *const p_10 = s_inner_ys_4 + v9;
		const f32 v_11 = *p_10;
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
	device f32 *const p_12 = out_5 + i_1;
	*p_12 = v_8;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_6[5];
	u64 object_7[3];
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
	// values.go:194
	const i64 i_1 = (i64)dc_global_x;
	// values.go:196
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_2;
	i64 s_3;
	i64 k_4 = (i64)0;
	i64 s_5 = (i64)0;
	for (; k_4 < (i64)3;) {
		// values.go:197
		*object_6 = 0;
		*(object_6 + 1) = 0;
		*(object_6 + 2) = 0;
		*(object_6 + 3) = 0;
		*(object_6 + 4) = 0;
		// values.go:198
		*(thread i64 *)((thread u8 *)object_7) = 0;
		*(thread i64 *)((thread u8 *)object_7 + 8) = 0;
		*(thread u8 *)((thread u8 *)object_7 + 16) = 0;
		*(thread u8 *)((thread u8 *)object_7 + 17) = 0;
		// values.go:203
		const i64 v8 = (i64)(i_1 % (i64)5);
		if ((u64)(i64)v8 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v8, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i64 *const p_9 = object_6 + v8;
		const i64 v10 = *p_9;
		const i64 v11 = *(thread const i64 *)((thread u8 *)object_7);
		const i64 v12 = (i64)((u64)v10 + (u64)v11);
		const i64 v13 = v12 + (i64)0;
		const i64 s_14 = (i64)((u64)s_5 + (u64)v13);
		// values.go:204
		const i64 v15 = (i64)(i_1 % (i64)2);
		if ((u64)(i64)v15 >= (u64)(i64)2) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v15, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_16 = (thread u8 *)((thread u8 *)object_7 + 16) + v15;
		const bool v17 = *p_16 != 0;
		i64 s_18;
		if (v17) {
			// values.go:205
			const i64 s_19 = (i64)((u64)s_14 + (u64)(i64)1000);
			// values.go:204
			s_18 = s_19;
		} else {
			s_18 = s_14;
		}
		// values.go:207
		const i64 v20 = k_4 + (i64)1;
		const i64 v21 = (i64)(i_1 % (i64)5);
		if ((u64)(i64)v21 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v21, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i64 *const p_22 = object_6 + v21;
		*p_22 = v20;
		*(thread i64 *)((thread u8 *)object_7) = (i64)10;
		const i64 v23 = (i64)(i_1 % (i64)2);
		if ((u64)(i64)v23 >= (u64)(i64)2) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v23, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_24 = (thread u8 *)((thread u8 *)object_7 + 16) + v23;
		*p_24 = true ? 1 : 0;
		// values.go:208
		const i64 v25 = (i64)(i_1 % (i64)5);
		if ((u64)(i64)v25 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v25, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i64 *const p_26 = object_6 + v25;
		const i64 v27 = *p_26;
		const i64 v28 = *(thread const i64 *)((thread u8 *)object_7);
		const i64 v29 = (i64)((u64)v27 + (u64)v28);
		const i64 v30 = (i64)((u64)v29 + (u64)(i64)100);
		const i64 s_31 = (i64)((u64)s_18 + (u64)v30);
		// values.go:196
		const i64 v32 = k_4 + (i64)1;
		k_4 = v32;
		s_5 = s_31;
	}
	s_3 = s_5;
	// values.go:210
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_33 = out_0 + i_1;
	*p_33 = s_3;
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
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i32 object_2[7];
	i32 object_3[6];
	u64 object_4[9];
	i32 object_5[3];
	i32 object_7[1];
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
	// values.go:217
	const i64 i_1 = (i64)dc_global_x;
	// values.go:218
	*object_2 = 0;
	*(object_2 + 1) = 0;
	*(object_2 + 2) = 0;
	*(object_2 + 3) = 0;
	*(object_2 + 4) = 0;
	*(object_2 + 5) = 0;
	*(object_2 + 6) = 0;
	*(object_2 + 5) = 1;
	*(object_2 + 6) = 2;
	*(object_2 + 1) = 7;
	*(object_2 + 2) = 8;
	// values.go:219
	*object_3 = 0;
	*(object_3 + 1) = 0;
	*(object_3 + 2) = 0;
	*(object_3 + 3) = 0;
	*(object_3 + 4) = 0;
	*(object_3 + 5) = 0;
	*object_3 = 1;
	*(object_3 + 1) = 2;
	*(object_3 + 2) = 0;
	*(object_3 + 3) = 0;
	*(object_3 + 3) = 3;
	// values.go:220
	*(thread i32 *)((thread u8 *)object_4) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 4) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 8) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 12) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 16) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 20) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 24) = 0;
	*(thread i8 *)((thread u8 *)object_4 + 32) = 0;
	*(thread i64 *)((thread u8 *)object_4 + 40) = 0;
	*(thread u16 *)((thread u8 *)object_4 + 48) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 52) = 0;
	*(thread u8 *)((thread u8 *)object_4 + 56) = 0;
	*(thread u8 *)((thread u8 *)object_4 + 64) = 0;
	*(thread u8 *)((thread u8 *)object_4 + 65) = 0;
	*(thread u8 *)((thread u8 *)object_4 + 66) = 0;
	*(thread i32 *)((thread u8 *)object_4) = 4;
	*(thread f32 *)((thread u8 *)object_4 + 4) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 8) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 12) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 16) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 20) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 24) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 16) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 20) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 24) = 0;
	*(thread f32 *)((thread u8 *)object_4 + 20) = 5.0f;
	*(thread u8 *)((thread u8 *)object_4 + 64) = 0;
	*(thread u8 *)((thread u8 *)object_4 + 65) = 0;
	*(thread u8 *)((thread u8 *)object_4 + 66) = 0;
	*(thread u8 *)((thread u8 *)object_4 + 66) = (u8)9;
	// values.go:221
	*object_5 = 10;
	*(object_5 + 1) = 20;
	const i32 v6 = (i32)i_1;
	*(object_5 + 2) = v6;
	// values.go:222
	*object_7 = 6;
	// values.go:223
	const i64 v8 = (i64)(i_1 % (i64)7);
	if ((u64)(i64)v8 >= (u64)(i64)7) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v8, (i64)(i64)7, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_9 = object_2 + v8;
	const i32 v10 = *p_9;
	const i32 v11 = (i32)((u32)v10 + (u32)70);
	const i64 v12 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v12 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v12, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_13 = object_3 + (i64)v12 * 2;
	const i32 v14 = *(p_13 + 1);
	const i32 v15 = (i32)((u32)v14 * (u32)100);
	const i32 v16 = (i32)((u32)v11 + (u32)v15);
	const i32 v17 = *(thread const i32 *)((thread u8 *)object_4);
	const i32 v18 = (i32)((u32)v16 + (u32)v17);
	const f32 v19 = *(thread const f32 *)((thread u8 *)object_4 + 20);
	const i32 v20 = dc_f32_i32(v19);
	const i32 v21 = (i32)((u32)v18 + (u32)v20);
	const i64 v22 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v22 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v22, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread u8 *const p_23 = (thread u8 *)((thread u8 *)object_4 + 64) + v22;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const u8 v24 = *p_23;
	const i32 v25 = (i32)v24;
	const i32 v26 = (i32)((u32)v21 + (u32)v25);
	const i64 v27 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v27 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v27, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_28 = object_5 + v27;
	const i32 v29 = *p_28;
	const i32 v30 = (i32)((u32)v29 * (u32)1000);
	const i32 v31 = (i32)((u32)v26 + (u32)v30);
	const i32 v32 = *object_7;
	const i32 v33 = (i32)((u32)v31 + (u32)v32);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_34 = out_0 + i_1;
	*p_34 = v33;
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
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	f32 object_2[4];
	f32 object_11[4];
	f32 object_12[3];
	f32 object_13[3];
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
	// values.go:231
	const i64 i_1 = (i64)dc_global_x;
	// values.go:236
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_3 = a_0 + (i64)i_1 * 3;
	*object_2 = *p_3;
	*(object_2 + 1) = *(p_3 + 1);
	*(object_2 + 2) = *(p_3 + 2);
	*(object_2 + 3) = 2.0f;
	// values.go:237
	const f32 v4 = *(object_2 + 3);
	// values.go:15
	const f32 v5 = *object_2;
	const f32 v6 = v5 * v4;
	*object_2 = v6;
	// values.go:16
	const f32 v7 = *(object_2 + 1);
	const f32 v8 = v7 * v4;
	*(object_2 + 1) = v8;
	// values.go:17
	const f32 v9 = *(object_2 + 2);
	const f32 v10 = v9 * v4;
	*(object_2 + 2) = v10;
	// values.go:238
	*object_11 = *object_2;
	*(object_11 + 1) = *(object_2 + 1);
	*(object_11 + 2) = *(object_2 + 2);
	*(object_11 + 3) = *(object_2 + 3);
	// values.go:239
	*(object_11 + 1) = 0.0f;
	// values.go:240
	*object_12 = *object_2;
	*(object_12 + 1) = *(object_2 + 1);
	*(object_12 + 2) = *(object_2 + 2);
	*object_13 = *object_11;
	*(object_13 + 1) = *(object_11 + 1);
	*(object_13 + 2) = *(object_11 + 2);
	// values.go:11
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const f32 v14 = *object_12;
	const f32 v15 = *object_13;
	const f32 v16 = v14 * v15;
	const f32 v17 = *(object_12 + 1);
	const f32 v18 = *(object_13 + 1);
	const f32 v19 = v17 * v18;
	const f32 v20 = v16 + v19;
	const f32 v21 = *(object_12 + 2);
	const f32 v22 = *(object_13 + 2);
	const f32 v23 = v21 * v22;
	const f32 v24 = v20 + v23;
	// values.go:240
	const i64 v25 = (i64)2 * i_1;
	if ((u64)(i64)v25 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v25, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_26 = out_1 + v25;
	*p_26 = v24;
	// values.go:241
	const f32 v27 = *object_11;
	const f32 v28 = *(object_11 + 1);
	const f32 v29 = v27 + v28;
	const i64 v30 = (i64)2 * i_1;
	const i64 v31 = v30 + (i64)1;
	if ((u64)(i64)v31 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v31, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_32 = out_1 + v31;
	*p_32 = v29;
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
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i32 object_2[16];
	i32 object_33[4];
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
	// values.go:248
	const i64 i_1 = (i64)dc_global_x;
	// values.go:249
	*object_2 = 0;
	*(object_2 + 1) = 0;
	*(object_2 + 2) = 0;
	*(object_2 + 3) = 0;
	*(object_2 + 4) = 0;
	*(object_2 + 5) = 0;
	*(object_2 + 6) = 0;
	*(object_2 + 7) = 0;
	*(object_2 + 8) = 0;
	*(object_2 + 9) = 0;
	*(object_2 + 10) = 0;
	*(object_2 + 11) = 0;
	*(object_2 + 12) = 0;
	*(object_2 + 13) = 0;
	*(object_2 + 14) = 0;
	*(object_2 + 15) = 0;
	// values.go:250
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 r_3;
	i64 r_4 = (i64)0;
	for (; r_4 < (i64)4;) {
		// values.go:251
		i64 c_5;
		i64 c_6 = (i64)0;
		for (; c_6 < (i64)4;) {
			// values.go:252
			const i64 v7 = r_4 * (i64)10;
			const i64 v8 = v7 + c_6;
			const i64 v9 = (i64)((u64)v8 + (u64)i_1);
			const i32 v10 = (i32)v9;
			if ((u64)(i64)r_4 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)r_4, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_11 = object_2 + (i64)r_4 * 4;
			if ((u64)(i64)c_6 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)c_6, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_12 = p_11 + c_6;
			*p_12 = v10;
			// values.go:251
			const i64 v13 = c_6 + (i64)1;
			c_6 = v13;
		}
		// values.go:250
		const i64 v14 = r_4 + (i64)1;
		r_4 = v14;
	}
	// values.go:255
	i64 r_15;
	i64 r_16 = (i64)0;
	for (; r_16 < (i64)4;) {
		// values.go:256
		i64 c_17;
		i64 c_18 = (i64)0;
		for (; c_18 < r_16;) {
			// values.go:257
			if ((u64)(i64)r_16 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)r_16, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_19 = object_2 + (i64)r_16 * 4;
			if ((u64)(i64)c_18 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)c_18, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_20 = p_19 + c_18;
			const i32 v21 = *p_20;
			if ((u64)(i64)c_18 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)c_18, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_22 = object_2 + (i64)c_18 * 4;
			if ((u64)(i64)r_16 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)r_16, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_23 = p_22 + r_16;
			const i32 v24 = *p_23;
			if ((u64)(i64)r_16 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)r_16, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_25 = object_2 + (i64)r_16 * 4;
			if ((u64)(i64)c_18 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)c_18, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_26 = p_25 + c_18;
			*p_26 = v24;
			if ((u64)(i64)c_18 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)c_18, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_27 = object_2 + (i64)c_18 * 4;
			if ((u64)(i64)r_16 >= (u64)(i64)4) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)r_16, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_28 = p_27 + r_16;
			*p_28 = v21;
			// values.go:256
			const i64 v29 = c_18 + (i64)1;
			c_18 = v29;
		}
		// values.go:255
		const i64 v30 = r_16 + (i64)1;
		r_16 = v30;
	}
	// values.go:260
	const i64 v31 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v31 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v31, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_32 = object_2 + (i64)v31 * 4;
	*object_33 = *p_32;
	*(object_33 + 1) = *(p_32 + 1);
	*(object_33 + 2) = *(p_32 + 2);
	*(object_33 + 3) = *(p_32 + 3);
	// values.go:261
	const i64 v34 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v34 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v34, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_35 = object_2 + (i64)v34 * 4;
	*(p_35 + 1) = (-1);
	// values.go:262
	const i32 v36 = *(object_33 + 1);
	const i32 v37 = (i32)((u32)v36 * (u32)100);
	const i64 v38 = i_1 + (i64)1;
	const i64 v39 = (i64)(v38 % (i64)4);
	if ((u64)(i64)v39 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)v39, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_40 = object_2 + (i64)v39 * 4;
	const i64 v41 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v41 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v41, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_42 = p_40 + v41;
	const i32 v43 = *p_42;
	const i32 v44 = (i32)((u32)v37 + (u32)v43);
	const i64 v45 = (i64)(i_1 % (i64)4);
	if ((u64)(i64)v45 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)v45, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread i32 *const p_46 = object_2 + (i64)v45 * 4;
	const i32 v47 = *(p_46 + 1);
	const i32 v48 = (i32)((u32)v44 + (u32)v47);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_49 = out_0 + i_1;
	*p_49 = v48;
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
	device f32 *const out_0 = (device f32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	f32 object_2[9];
	f32 object_4[3];
	f32 object_5[3];
	f32 object_10[3];
	f32 object_15[3];
	f32 object_16[3];
	f32 object_17[3];
	f32 object_18[3];
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
	// values.go:269
	const i64 i_1 = (i64)dc_global_x;
	// values.go:270
	*object_2 = 1.0f;
	*(object_2 + 1) = 2.0f;
	*(object_2 + 2) = 3.0f;
	*(object_2 + 3) = 4.0f;
	*(object_2 + 4) = 5.0f;
	*(object_2 + 5) = 6.0f;
	*(object_2 + 6) = 7.0f;
	*(object_2 + 7) = 8.0f;
	const f32 v3 = (f32)i_1;
	*(object_2 + 8) = v3;
	// values.go:271
	*object_4 = *(object_2 + 6);
	*(object_4 + 1) = *(object_2 + 7);
	*(object_4 + 2) = *(object_2 + 8);
	*object_5 = *object_2;
	*(object_5 + 1) = *(object_2 + 1);
	*(object_5 + 2) = *(object_2 + 2);
	*object_2 = *(object_2 + 3);
	*(object_2 + 1) = *(object_2 + 4);
	*(object_2 + 2) = *(object_2 + 5);
	*(object_2 + 3) = *object_4;
	*(object_2 + 4) = *(object_4 + 1);
	*(object_2 + 5) = *(object_4 + 2);
	*(object_2 + 6) = *object_5;
	*(object_2 + 7) = *(object_5 + 1);
	*(object_2 + 8) = *(object_5 + 2);
	// values.go:272
	const i64 j_6 = (i64)(i_1 % (i64)3);
	const i64 v7 = i_1 + (i64)1;
	const i64 k_8 = (i64)(v7 % (i64)3);
	// values.go:273
	if ((u64)(i64)j_6 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)j_6, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread f32 *const p_9 = object_2 + (i64)j_6 * 3;
	*object_10 = *p_9;
	*(object_10 + 1) = *(p_9 + 1);
	*(object_10 + 2) = *(p_9 + 2);
	if ((u64)(i64)k_8 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)k_8, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread f32 *const p_11 = object_2 + (i64)k_8 * 3;
	if ((u64)(i64)j_6 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)j_6, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread f32 *const p_12 = object_2 + (i64)j_6 * 3;
	*p_12 = *p_11;
	*(p_12 + 1) = *(p_11 + 1);
	*(p_12 + 2) = *(p_11 + 2);
	if ((u64)(i64)k_8 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)k_8, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread f32 *const p_13 = object_2 + (i64)k_8 * 3;
	*p_13 = *object_10;
	*(p_13 + 1) = *(object_10 + 1);
	*(p_13 + 2) = *(object_10 + 2);
	// values.go:274
	if ((u64)(i64)j_6 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)j_6, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	thread f32 *const p_14 = object_2 + (i64)j_6 * 3;
	*object_15 = *object_2;
	*(object_15 + 1) = *(object_2 + 1);
	*(object_15 + 2) = *(object_2 + 2);
	*object_16 = *p_14;
	*(object_16 + 1) = *(p_14 + 1);
	*(object_16 + 2) = *(p_14 + 2);
	// values.go:8
	const f32 v19 = *object_15;
	const f32 v20 = *object_16;
	const f32 v21 = v19 + v20;
	*object_18 = v21;
	const f32 v22 = *(object_15 + 1);
	const f32 v23 = *(object_16 + 1);
	const f32 v24 = v22 + v23;
	*(object_18 + 1) = v24;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const f32 v25 = *(object_15 + 2);
	const f32 v26 = *(object_16 + 2);
	const f32 v27 = v25 + v26;
	*(object_18 + 2) = v27;
	*object_17 = *object_18;
	*(object_17 + 1) = *(object_18 + 1);
	*(object_17 + 2) = *(object_18 + 2);
	// values.go:274
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_28 = out_0 + (i64)i_1 * 3;
	*p_28 = *object_17;
	*(p_28 + 1) = *(object_17 + 1);
	*(p_28 + 2) = *(object_17 + 2);
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
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i32 object_2[3];
	i32 object_4[3];
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
	// values.go:281
	const i64 i_1 = (i64)dc_global_x;
	// values.go:287
	*object_2 = 0;
	*(object_2 + 1) = 0;
	*(object_2 + 2) = 0;
	*object_2 = 1;
	const i32 v3 = (i32)i_1;
	*(object_2 + 2) = v3;
	*object_4 = 0;
	*(object_4 + 1) = 0;
	*(object_4 + 2) = 0;
	*object_4 = 1;
	*(object_4 + 2) = 3;
	// values.go:290
	const i32 v5 = *object_2;
	const i32 v6 = *object_4;
	const bool v7 = v5 == v6;
	const i32 v8 = *(object_2 + 2);
	const i32 v9 = *(object_4 + 2);
	const bool v10 = v8 == v9;
	const bool v11 = v7 && v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	if (v11) {
		// values.go:291
		if ((u64)(i64)i_1 >= (u64)out_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_12 = out_0 + i_1;
		*p_12 = 1;
		// values.go:290
	}
	// values.go:293
}

