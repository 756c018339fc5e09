// wrapSigned
typedef struct { u64 w[24]; } dc_block;
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

kernel void k_wrapSigned(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a8 [[buffer(3)]],
	const device u8 *a1_a16 [[buffer(4)]],
	const device u8 *a2_a32 [[buffer(5)]],
	const device u8 *a3_a64 [[buffer(6)]],
	device u8 *a4_out [[buffer(7)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i8 *const a8_0 = (const device i8 *)(a0_a8 + dc_b.w[9]);
	const i64 a8_0_len = (i64)dc_b.w[10];
	const i64 a8_0_cap = (i64)dc_b.w[11];
	const device i16 *const a16_1 = (const device i16 *)(a1_a16 + dc_b.w[12]);
	const i64 a16_1_len = (i64)dc_b.w[13];
	const i64 a16_1_cap = (i64)dc_b.w[14];
	const device i32 *const a32_2 = (const device i32 *)(a2_a32 + dc_b.w[15]);
	const i64 a32_2_len = (i64)dc_b.w[16];
	const i64 a32_2_cap = (i64)dc_b.w[17];
	const device i64 *const a64_3 = (const device i64 *)(a3_a64 + dc_b.w[18]);
	const i64 a64_3_len = (i64)dc_b.w[19];
	const i64 a64_3_cap = (i64)dc_b.w[20];
	device i64 *const out_4 = (device i64 *)(a4_out + dc_b.w[21]);
	const i64 out_4_len = (i64)dc_b.w[22];
	const i64 out_4_cap = (i64)dc_b.w[23];
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
	// ints.go:10
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:11
	if ((u64)(i64)i_1 >= (u64)a8_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a8_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_2 = a8_0 + i_1;
	const i8 v8_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)a16_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a16_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i16 *const p_4 = a16_1 + i_1;
	const i16 v16_5 = *p_4;
	if ((u64)(i64)i_1 >= (u64)a32_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a32_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_6 = a32_2 + i_1;
	const i32 v32_7 = *p_6;
	if ((u64)(i64)i_1 >= (u64)a64_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a64_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_8 = a64_3 + i_1;
	const i64 v64_9 = *p_8;
	// ints.go:12
	const i8 v10 = (i8)((u32)v8_3 + (u32)v8_3);
	const i64 v11 = (i64)v10;
	const i64 v12 = (i64)8 * i_1;
	const i64 v13 = v12 + (i64)0;
	if ((u64)(i64)v13 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v13, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_14 = out_4 + v13;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_14 = v11;
	// ints.go:13
	const i8 v15 = (i8)((u32)v8_3 * (u32)v8_3);
	const i8 v16 = (i8)((u32)v15 - (u32)(i8)1);
	const i64 v17 = (i64)v16;
	const i64 v18 = (i64)8 * i_1;
	const i64 v19 = v18 + (i64)1;
	if ((u64)(i64)v19 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v19, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_20 = out_4 + v19;
	*p_20 = v17;
	// ints.go:14
	const i8 v21 = (i8)((u32)0 - (u32)v8_3);
	const i64 v22 = (i64)v21;
	const i64 v23 = (i64)8 * i_1;
	const i64 v24 = v23 + (i64)2;
	if ((u64)(i64)v24 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v24, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_25 = out_4 + v24;
	*p_25 = v22;
	// ints.go:15
	const i16 v26 = (i16)((u32)v16_5 * (u32)v16_5);
	const i16 v27 = (i16)((u32)v26 + (u32)v16_5);
	const i64 v28 = (i64)v27;
	const i64 v29 = (i64)8 * i_1;
	const i64 v30 = v29 + (i64)3;
	if ((u64)(i64)v30 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v30, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_31 = out_4 + v30;
	*p_31 = v28;
	// ints.go:16
	const i16 v32 = (i16)((u32)0 - (u32)v16_5);
	const i16 v33 = (i16)((u32)v32 - (u32)(i16)1);
	const i64 v34 = (i64)v33;
	const i64 v35 = (i64)8 * i_1;
	const i64 v36 = v35 + (i64)4;
	if ((u64)(i64)v36 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v36, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_37 = out_4 + v36;
	*p_37 = v34;
	// ints.go:17
	const i32 v38 = (i32)((u32)v32_7 * (u32)v32_7);
	const i32 v39 = (i32)((u32)v38 - (u32)v32_7);
	const i64 v40 = (i64)v39;
	const i64 v41 = (i64)8 * i_1;
	const i64 v42 = v41 + (i64)5;
	if ((u64)(i64)v42 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v42, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_43 = out_4 + v42;
	*p_43 = v40;
	// ints.go:18
	const i32 v44 = (i32)((u32)0 - (u32)v32_7);
	const i64 v45 = (i64)v44;
	const i64 v46 = (i64)8 * i_1;
	const i64 v47 = v46 + (i64)6;
	if ((u64)(i64)v47 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v47, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_48 = out_4 + v47;
	*p_48 = v45;
	// ints.go:19
	const i64 v49 = (i64)((u64)v64_9 * (u64)v64_9);
	const i64 v50 = (i64)((u64)0 - (u64)v64_9);
	const i64 v51 = (i64)((u64)v49 - (u64)v50);
	const i64 v52 = (i64)8 * i_1;
	const i64 v53 = v52 + (i64)7;
	if ((u64)(i64)v53 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v53, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_54 = out_4 + v53;
	*p_54 = v51;
	// ints.go:20
}

// wrapUnsigned
typedef struct { u64 w[24]; } dc_block;
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

kernel void k_wrapUnsigned(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a8 [[buffer(3)]],
	const device u8 *a1_a16 [[buffer(4)]],
	const device u8 *a2_a32 [[buffer(5)]],
	const device u8 *a3_a64 [[buffer(6)]],
	device u8 *a4_out [[buffer(7)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a8_0 = (const device u8 *)(a0_a8 + dc_b.w[9]);
	const i64 a8_0_len = (i64)dc_b.w[10];
	const i64 a8_0_cap = (i64)dc_b.w[11];
	const device u16 *const a16_1 = (const device u16 *)(a1_a16 + dc_b.w[12]);
	const i64 a16_1_len = (i64)dc_b.w[13];
	const i64 a16_1_cap = (i64)dc_b.w[14];
	const device u32 *const a32_2 = (const device u32 *)(a2_a32 + dc_b.w[15]);
	const i64 a32_2_len = (i64)dc_b.w[16];
	const i64 a32_2_cap = (i64)dc_b.w[17];
	const device u64 *const a64_3 = (const device u64 *)(a3_a64 + dc_b.w[18]);
	const i64 a64_3_len = (i64)dc_b.w[19];
	const i64 a64_3_cap = (i64)dc_b.w[20];
	device u64 *const out_4 = (device u64 *)(a4_out + dc_b.w[21]);
	const i64 out_4_len = (i64)dc_b.w[22];
	const i64 out_4_cap = (i64)dc_b.w[23];
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
	// ints.go:27
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:28
	if ((u64)(i64)i_1 >= (u64)a8_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a8_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a8_0 + i_1;
	const u8 v8_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)a16_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a16_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u16 *const p_4 = a16_1 + i_1;
	const u16 v16_5 = *p_4;
	if ((u64)(i64)i_1 >= (u64)a32_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a32_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_6 = a32_2 + i_1;
	const u32 v32_7 = *p_6;
	if ((u64)(i64)i_1 >= (u64)a64_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a64_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_8 = a64_3 + i_1;
	const u64 v64_9 = *p_8;
	// ints.go:29
	const u8 v10 = (u8)((u32)v8_3 + (u32)(u8)200);
	const u64 v11 = (u64)v10;
	const i64 v12 = (i64)8 * i_1;
	const i64 v13 = v12 + (i64)0;
	if ((u64)(i64)v13 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v13, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_14 = out_4 + v13;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_14 = v11;
	// ints.go:30
	const u8 v15 = (u8)((u32)v8_3 - (u32)(u8)1);
	const u64 v16 = (u64)v15;
	const i64 v17 = (i64)8 * i_1;
	const i64 v18 = v17 + (i64)1;
	if ((u64)(i64)v18 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v18, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_19 = out_4 + v18;
	*p_19 = v16;
	// ints.go:31
	const u8 v20 = (u8)((u32)0 - (u32)v8_3);
	const u64 v21 = (u64)v20;
	const i64 v22 = (i64)8 * i_1;
	const i64 v23 = v22 + (i64)2;
	if ((u64)(i64)v23 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v23, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_24 = out_4 + v23;
	*p_24 = v21;
	// ints.go:32
	const u16 v25 = (u16)((u32)v16_5 * (u32)v16_5);
	const u64 v26 = (u64)v25;
	const i64 v27 = (i64)8 * i_1;
	const i64 v28 = v27 + (i64)3;
	if ((u64)(i64)v28 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v28, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_29 = out_4 + v28;
	*p_29 = v26;
	// ints.go:33
	const u16 v30 = (u16)((u32)0 - (u32)v16_5);
	const u64 v31 = (u64)v30;
	const i64 v32 = (i64)8 * i_1;
	const i64 v33 = v32 + (i64)4;
	if ((u64)(i64)v33 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v33, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_34 = out_4 + v33;
	*p_34 = v31;
	// ints.go:34
	const u32 v35 = v32_7 * v32_7;
	const u32 v36 = v35 + 7u;
	const u64 v37 = (u64)v36;
	const i64 v38 = (i64)8 * i_1;
	const i64 v39 = v38 + (i64)5;
	if ((u64)(i64)v39 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v39, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_40 = out_4 + v39;
	*p_40 = v37;
	// ints.go:35
	const u32 v41 = (u32)((u32)0 - (u32)v32_7);
	const u64 v42 = (u64)v41;
	const i64 v43 = (i64)8 * i_1;
	const i64 v44 = v43 + (i64)6;
	if ((u64)(i64)v44 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v44, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_45 = out_4 + v44;
	*p_45 = v42;
	// ints.go:36
	const u64 v46 = v64_9 * v64_9;
	const u64 v47 = v46 - (u64)0x1;
	const i64 v48 = (i64)8 * i_1;
	const i64 v49 = v48 + (i64)7;
	if ((u64)(i64)v49 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v49, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_50 = out_4 + v49;
	*p_50 = v47;
	// ints.go:37
}

// divSigned
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
static inline i32 dc_div_i32(i32 a, i32 b) { return b == 0 || b == -1 ? (i32)(b == 0 ? (i32)0 : (i32)((u32)0 - (u32)a)) : (i32)(a / b); }
static inline i32 dc_rem_i32(i32 a, i32 b) { return b == 0 || b == -1 ? (i32)(0) : (i32)(a % b); }

kernel void k_divSigned(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_quo [[buffer(5)]],
	device u8 *a3_rem [[buffer(6)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i32 *const b_1 = (const device i32 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device i32 *const quo_2 = (device i32 *)(a2_quo + dc_b.w[15]);
	const i64 quo_2_len = (i64)dc_b.w[16];
	const i64 quo_2_cap = (i64)dc_b.w[17];
	device i32 *const rem_3 = (device i32 *)(a3_rem + dc_b.w[18]);
	const i64 rem_3_len = (i64)dc_b.w[19];
	const i64 rem_3_cap = (i64)dc_b.w[20];
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
	// ints.go:44
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:45
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = b_1 + i_1;
	const i32 v5 = *p_4;
	if (v5 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v6 = dc_div_i32(v3, v5);
	if ((u64)(i64)i_1 >= (u64)quo_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)quo_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = quo_2 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v6;
	// ints.go:46
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_8 = a_0 + i_1;
	const i32 v9 = *p_8;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_10 = b_1 + i_1;
	const i32 v11 = *p_10;
	if (v11 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v12 = dc_rem_i32(v9, v11);
	if ((u64)(i64)i_1 >= (u64)rem_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)rem_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_13 = rem_3 + i_1;
	*p_13 = v12;
	// ints.go:47
}

// divNarrow
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
static inline i8 dc_div_i8(i8 a, i8 b) { return b == 0 || b == -1 ? (i8)(b == 0 ? (i8)0 : (i8)((u32)0 - (u32)a)) : (i8)(a / b); }
static inline i8 dc_rem_i8(i8 a, i8 b) { return b == 0 || b == -1 ? (i8)(0) : (i8)(a % b); }
static inline i16 dc_div_i16(i16 a, i16 b) { return b == 0 || b == -1 ? (i16)(b == 0 ? (i16)0 : (i16)((u32)0 - (u32)a)) : (i16)(a / b); }
static inline i16 dc_rem_i16(i16 a, i16 b) { return b == 0 || b == -1 ? (i16)(0) : (i16)(a % b); }

kernel void k_divNarrow(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	device u8 *a3_wide [[buffer(6)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i8 *const a_0 = (const device i8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i8 *const b_1 = (const device i8 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device i8 *const out_2 = (device i8 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
	device i16 *const wide_3 = (device i16 *)(a3_wide + dc_b.w[18]);
	const i64 wide_3_len = (i64)dc_b.w[19];
	const i64 wide_3_cap = (i64)dc_b.w[20];
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
	// ints.go:54
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:55
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_2 = a_0 + i_1;
	const i8 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_4 = b_1 + i_1;
	const i8 v5 = *p_4;
	if (v5 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i8 v6 = dc_div_i8(v3, v5);
	const i64 v7 = (i64)2 * i_1;
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i8 *const p_8 = out_2 + v7;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_8 = v6;
	// ints.go:56
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_9 = a_0 + i_1;
	const i8 v10 = *p_9;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_11 = b_1 + i_1;
	const i8 v12 = *p_11;
	if (v12 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i8 v13 = dc_rem_i8(v10, v12);
	const i64 v14 = (i64)2 * i_1;
	const i64 v15 = v14 + (i64)1;
	if ((u64)(i64)v15 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v15, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i8 *const p_16 = out_2 + v15;
	*p_16 = v13;
	// ints.go:57
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_17 = a_0 + i_1;
	const i8 v18 = *p_17;
	const i16 v19 = (i16)v18;
	const i16 w_20 = (i16)((u32)v19 << 8);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_21 = b_1 + i_1;
	const i8 v22 = *p_21;
	const i16 v_23 = (i16)v22;
	// ints.go:58
	if (v_23 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i16 v24 = dc_div_i16(w_20, v_23);
	const i64 v25 = (i64)2 * i_1;
	if ((u64)(i64)v25 >= (u64)wide_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v25, (i64)wide_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i16 *const p_26 = wide_3 + v25;
	*p_26 = v24;
	// ints.go:59
	if (v_23 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i16 v27 = dc_rem_i16(w_20, v_23);
	const i64 v28 = (i64)2 * i_1;
	const i64 v29 = v28 + (i64)1;
	if ((u64)(i64)v29 >= (u64)wide_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v29, (i64)wide_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i16 *const p_30 = wide_3 + v29;
	*p_30 = v27;
	// ints.go:60
}

// divWide
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
static inline i64 dc_div_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(b == 0 ? (i64)0 : (i64)((u64)0 - (u64)a)) : (i64)(a / b); }
static inline i64 dc_rem_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(0) : (i64)(a % b); }

kernel void k_divWide(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	device u8 *a3_uout [[buffer(6)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const a_0 = (const device i64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i64 *const b_1 = (const device i64 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device i64 *const out_2 = (device i64 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
	device u64 *const uout_3 = (device u64 *)(a3_uout + dc_b.w[18]);
	const i64 uout_3_len = (i64)dc_b.w[19];
	const i64 uout_3_cap = (i64)dc_b.w[20];
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
	// ints.go:66
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:67
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = a_0 + i_1;
	const i64 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_4 = b_1 + i_1;
	const i64 v5 = *p_4;
	if (v5 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v6 = dc_div_i64(v3, v5);
	const i64 v7 = (i64)2 * i_1;
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_8 = out_2 + v7;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_8 = v6;
	// ints.go:68
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_9 = a_0 + i_1;
	const i64 v10 = *p_9;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_11 = b_1 + i_1;
	const i64 v12 = *p_11;
	if (v12 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v13 = dc_rem_i64(v10, v12);
	const i64 v14 = (i64)2 * i_1;
	const i64 v15 = v14 + (i64)1;
	if ((u64)(i64)v15 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v15, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_16 = out_2 + v15;
	*p_16 = v13;
	// ints.go:69
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_17 = a_0 + i_1;
	const i64 v18 = *p_17;
	const u64 u_19 = (u64)v18;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_20 = b_1 + i_1;
	const i64 v21 = *p_20;
	const u64 v_22 = (u64)v21;
	// ints.go:70
	if (v_22 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u64 v23 = u_19 / v_22;
	const i64 v24 = (i64)2 * i_1;
	if ((u64)(i64)v24 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v24, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_25 = uout_3 + v24;
	*p_25 = v23;
	// ints.go:71
	if (v_22 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u64 v26 = u_19 % v_22;
	const i64 v27 = (i64)2 * i_1;
	const i64 v28 = v27 + (i64)1;
	if ((u64)(i64)v28 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)v28, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_29 = uout_3 + v28;
	*p_29 = v26;
	// ints.go:72
}

// divConst
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

kernel void k_divConst(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// ints.go:79
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:80
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	// ints.go:81
	const i32 v4 = (i32)(v_3 / 2);
	const i64 v5 = (i64)8 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = out_1 + v6;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v4;
	// ints.go:82
	const i32 v8 = (i32)(v_3 % 8);
	const i64 v9 = (i64)8 * i_1;
	const i64 v10 = v9 + (i64)1;
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_11 = out_1 + v10;
	*p_11 = v8;
	// ints.go:83
	const i32 v12 = (i32)(v_3 / (-4));
	const i64 v13 = (i64)8 * i_1;
	const i64 v14 = v13 + (i64)2;
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_15 = out_1 + v14;
	*p_15 = v12;
	// ints.go:84
	const i32 v16 = (i32)(v_3 % (-4));
	const i64 v17 = (i64)8 * i_1;
	const i64 v18 = v17 + (i64)3;
	if ((u64)(i64)v18 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_19 = out_1 + v18;
	*p_19 = v16;
	// ints.go:85
	const i32 v20 = (i32)(v_3 / 7);
	const i64 v21 = (i64)8 * i_1;
	const i64 v22 = v21 + (i64)4;
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_23 = out_1 + v22;
	*p_23 = v20;
	// ints.go:86
	const i32 v24 = (i32)(v_3 % 10);
	const i64 v25 = (i64)8 * i_1;
	const i64 v26 = v25 + (i64)5;
	if ((u64)(i64)v26 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v26, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_27 = out_1 + v26;
	*p_27 = v24;
	// ints.go:87
	const i32 v28 = (i32)(v_3 / 1);
	const i64 v29 = (i64)8 * i_1;
	const i64 v30 = v29 + (i64)6;
	if ((u64)(i64)v30 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v30, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_31 = out_1 + v30;
	*p_31 = v28;
	// ints.go:88
	const i32 v32 = dc_div_i32(v_3, (-1));
	const i64 v33 = (i64)8 * i_1;
	const i64 v34 = v33 + (i64)7;
	if ((u64)(i64)v34 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v34, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_35 = out_1 + v34;
	*p_35 = v32;
	// ints.go:89
}

// divUnsignedConst
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

kernel void k_divUnsignedConst(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u32 *const a_0 = (const device u32 *)(a0_a + dc_b.w[9]);
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
	// ints.go:95
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:96
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_2 = a_0 + i_1;
	const u32 v_3 = *p_2;
	// ints.go:97
	const u32 v4 = v_3 / 16u;
	const i64 v5 = (i64)4 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_7 = out_1 + v6;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v4;
	// ints.go:98
	const u32 v8 = v_3 % 16u;
	const i64 v9 = (i64)4 * i_1;
	const i64 v10 = v9 + (i64)1;
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_11 = out_1 + v10;
	*p_11 = v8;
	// ints.go:99
	const u32 v12 = v_3 / 10u;
	const i64 v13 = (i64)4 * i_1;
	const i64 v14 = v13 + (i64)2;
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_15 = out_1 + v14;
	*p_15 = v12;
	// ints.go:100
	const u32 v16 = v_3 % 1000003u;
	const i64 v17 = (i64)4 * i_1;
	const i64 v18 = v17 + (i64)3;
	if ((u64)(i64)v18 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_19 = out_1 + v18;
	*p_19 = v16;
	// ints.go:101
}

// shifts
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

kernel void k_shifts(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_n [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	device u8 *a3_uout [[buffer(6)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const n_1 = (const device u8 *)(a1_n + dc_b.w[12]);
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
	device i32 *const out_2 = (device i32 *)(a2_out + dc_b.w[15]);
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
	device u32 *const uout_3 = (device u32 *)(a3_uout + dc_b.w[18]);
	const i64 uout_3_len = (i64)dc_b.w[19];
	const i64 uout_3_cap = (i64)dc_b.w[20];
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
	// ints.go:108
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:109
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = a_0 + i_1;
	const i32 v5 = *p_4;
	const u32 u_6 = (u32)v5;
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_7 = n_1 + i_1;
	const u8 s_8 = *p_7;
	// ints.go:110
	const i32 v9 = s_8 < 32 ? (i32)((u32)v_3 << s_8) : (i32)0;
	const i64 v10 = (i64)2 * i_1;
	if ((u64)(i64)v10 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_11 = out_2 + v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = v9;
	// ints.go:111
	const i32 v12 = v_3 >> (s_8 < 32 ? (i32)s_8 : 31);
	const i64 v13 = (i64)2 * i_1;
	const i64 v14 = v13 + (i64)1;
	if ((u64)(i64)v14 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v14, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_15 = out_2 + v14;
	*p_15 = v12;
	// ints.go:112
	const u32 v16 = s_8 < 32 ? (u32)((u32)u_6 << s_8) : (u32)0;
	const i64 v17 = (i64)2 * i_1;
	if ((u64)(i64)v17 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v17, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_18 = uout_3 + v17;
	*p_18 = v16;
	// ints.go:113
	const u32 v19 = s_8 < 32 ? u_6 >> s_8 : (u32)0;
	const i64 v20 = (i64)2 * i_1;
	const i64 v21 = v20 + (i64)1;
	if ((u64)(i64)v21 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v21, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_22 = uout_3 + v21;
	*p_22 = v19;
	// ints.go:114
}

// shiftsNarrow
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

kernel void k_shiftsNarrow(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_n [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i16 *const a_0 = (const device i16 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u64 *const n_1 = (const device u64 *)(a1_n + dc_b.w[12]);
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
	device i16 *const out_2 = (device i16 *)(a2_out + dc_b.w[15]);
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
	// ints.go:120
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:121
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i16 *const p_2 = a_0 + i_1;
	const i16 v_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_4 = n_1 + i_1;
	const u64 s_5 = *p_4;
	// ints.go:122
	const i16 v6 = s_5 < 16 ? (i16)((u32)v_3 << s_5) : (i16)0;
	const i64 v7 = (i64)4 * i_1;
	const i64 v8 = v7 + (i64)0;
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i16 *const p_9 = out_2 + v8;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = v6;
	// ints.go:123
	const i16 v10 = (i16)(v_3 >> (s_5 < 16 ? (i32)s_5 : 15));
	const i64 v11 = (i64)4 * i_1;
	const i64 v12 = v11 + (i64)1;
	if ((u64)(i64)v12 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v12, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i16 *const p_13 = out_2 + v12;
	*p_13 = v10;
	// ints.go:124
	const i8 v14 = (i8)v_3;
	const i8 v15 = s_5 < 8 ? (i8)((u32)v14 << s_5) : (i8)0;
	const i16 v16 = (i16)v15;
	const i64 v17 = (i64)4 * i_1;
	const i64 v18 = v17 + (i64)2;
	if ((u64)(i64)v18 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i16 *const p_19 = out_2 + v18;
	*p_19 = v16;
	// ints.go:125
	const u8 v20 = (u8)v_3;
	const u8 v21 = s_5 < 8 ? (u8)(v20 >> s_5) : (u8)0;
	const i16 v22 = (i16)v21;
	const i64 v23 = (i64)4 * i_1;
	const i64 v24 = v23 + (i64)3;
	if ((u64)(i64)v24 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v24, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i16 *const p_25 = out_2 + v24;
	*p_25 = v22;
	// ints.go:126
}

// shiftsSignedCount
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

kernel void k_shiftsSignedCount(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_n [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const a_0 = (const device i64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i8 *const n_1 = (const device i8 *)(a1_n + dc_b.w[12]);
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
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
	// ints.go:133
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:134
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = a_0 + i_1;
	const i64 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_4 = n_1 + i_1;
	const i8 v5 = *p_4;
	if (v5 < 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v5, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 v6 = (u8)v5;
	const i64 v7 = v6 < 64 ? (i64)((u64)v3 << v6) : (i64)0;
	const i64 v8 = (i64)2 * i_1;
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_9 = out_2 + v8;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = v7;
	// ints.go:135
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_10 = a_0 + i_1;
	const i64 v11 = *p_10;
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_12 = n_1 + i_1;
	const i8 v13 = *p_12;
	if (v13 < 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v13, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 v14 = (u8)v13;
	const i64 v15 = v11 >> (v14 < 64 ? (i32)v14 : 63);
	const i64 v16 = (i64)2 * i_1;
	const i64 v17 = v16 + (i64)1;
	if ((u64)(i64)v17 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v17, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_18 = out_2 + v17;
	*p_18 = v15;
	// ints.go:136
}

// shiftsConst
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

kernel void k_shiftsConst(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_n [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u32 *const n_0 = (const device u32 *)(a0_n + dc_b.w[9]);
	const i64 n_0_len = (i64)dc_b.w[10];
	const i64 n_0_cap = (i64)dc_b.w[11];
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
	// ints.go:143
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:144
	if ((u64)(i64)i_1 >= (u64)n_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)n_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_2 = n_0 + i_1;
	const u32 v3 = *p_2;
	const i32 v_4 = (i32)v3;
	// ints.go:145
	const i32 v5 = (i32)((u32)v_4 << 31);
	const i64 v6 = (i64)v5;
	const i64 v7 = (i64)6 * i_1;
	const i64 v8 = v7 + (i64)0;
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_9 = out_1 + v8;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = v6;
	// ints.go:146
	const i32 v10 = v_4 >> 31;
	const i64 v11 = (i64)v10;
	const i64 v12 = (i64)6 * i_1;
	const i64 v13 = v12 + (i64)1;
	if ((u64)(i64)v13 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v13, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_14 = out_1 + v13;
	*p_14 = v11;
	// ints.go:148
	const i32 v15 = v_4 >> 31;
	const i64 v16 = (i64)v15;
	const i64 v17 = (i64)6 * i_1;
	const i64 v18 = v17 + (i64)2;
	if ((u64)(i64)v18 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_19 = out_1 + v18;
	*p_19 = v16;
	// ints.go:149
	if ((u64)(i64)i_1 >= (u64)n_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)n_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_20 = n_0 + i_1;
	const u32 v21 = *p_20;
	const i64 v22 = v21 < 64 ? (i64)((u64)(i64)1 << v21) : (i64)0;
	const i64 v23 = (i64)6 * i_1;
	const i64 v24 = v23 + (i64)3;
	if ((u64)(i64)v24 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v24, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_25 = out_1 + v24;
	*p_25 = v22;
	// ints.go:150
	if ((u64)(i64)i_1 >= (u64)n_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)n_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_26 = n_0 + i_1;
	const u32 v27 = *p_26;
	const i32 w_28 = v27 < 32 ? (i32)((u32)1 << v27) : (i32)0;
	// ints.go:151
	const i64 v29 = (i64)w_28;
	const i64 v30 = (i64)6 * i_1;
	const i64 v31 = v30 + (i64)4;
	if ((u64)(i64)v31 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v31, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_32 = out_1 + v31;
	*p_32 = v29;
	// ints.go:152
	if ((u64)(i64)i_1 >= (u64)n_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)i_1, (i64)n_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_33 = n_0 + i_1;
	const u32 v34 = *p_33;
	const u8 v35 = v34 < 8 ? (u8)((u32)(u8)1 << v34) : (u8)0;
	const u8 v36 = (u8)((u32)v35 + (u32)(u8)1);
	const i64 v37 = (i64)v36;
	const i64 v38 = (i64)6 * i_1;
	const i64 v39 = v38 + (i64)5;
	if ((u64)(i64)v39 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v39, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_40 = out_1 + v39;
	*p_40 = v37;
	// ints.go:153
}

// bitwise
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

kernel void k_bitwise(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u16 *const a_0 = (const device u16 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u16 *const b_1 = (const device u16 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u16 *const out_2 = (device u16 *)(a2_out + dc_b.w[15]);
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
	// ints.go:159
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:160
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u16 *const p_2 = a_0 + i_1;
	const u16 x_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u16 *const p_4 = b_1 + i_1;
	const u16 y_5 = *p_4;
	// ints.go:161
	const u16 v6 = (u16)(x_3 & y_5);
	const i64 v7 = (i64)6 * i_1;
	const i64 v8 = v7 + (i64)0;
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_9 = out_2 + v8;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = v6;
	// ints.go:162
	const u16 v10 = (u16)(x_3 | y_5);
	const i64 v11 = (i64)6 * i_1;
	const i64 v12 = v11 + (i64)1;
	if ((u64)(i64)v12 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v12, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_13 = out_2 + v12;
	*p_13 = v10;
	// ints.go:163
	const u16 v14 = (u16)(x_3 ^ y_5);
	const i64 v15 = (i64)6 * i_1;
	const i64 v16 = v15 + (i64)2;
	if ((u64)(i64)v16 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v16, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_17 = out_2 + v16;
	*p_17 = v14;
	// ints.go:164
	const u16 v18 = (u16)(x_3 & ~y_5);
	const i64 v19 = (i64)6 * i_1;
	const i64 v20 = v19 + (i64)3;
	if ((u64)(i64)v20 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v20, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_21 = out_2 + v20;
	*p_21 = v18;
	// ints.go:165
	const u16 v22 = (u16)~x_3;
	const i64 v23 = (i64)6 * i_1;
	const i64 v24 = v23 + (i64)4;
	if ((u64)(i64)v24 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v24, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_25 = out_2 + v24;
	*p_25 = v22;
	// ints.go:166
	const i16 v26 = (i16)y_5;
	const i16 v27 = (i16)~v26;
	const i16 v28 = (i16)(v27 & ~(i16)15);
	const u16 v29 = (u16)v28;
	const i64 v30 = (i64)6 * i_1;
	const i64 v31 = v30 + (i64)5;
	if ((u64)(i64)v31 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v31, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_32 = out_2 + v31;
	*p_32 = v29;
	// ints.go:167
}

// opAssign
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

kernel void k_opAssign(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// ints.go:173
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:174
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_2 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_2 = 100;
	// ints.go:175
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_3 = out_1 + i_1;
	const i32 v4 = *p_3;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_5 = a_0 + i_1;
	const i32 v6 = *p_5;
	const i32 v7 = (i32)((u32)v4 + (u32)v6);
	*p_3 = v7;
	// ints.go:176
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_8 = out_1 + i_1;
	const i32 v9 = *p_8;
	const i32 v10 = (i32)((u32)v9 - (u32)3);
	*p_8 = v10;
	// ints.go:177
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_11 = out_1 + i_1;
	const i32 v12 = *p_11;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_13 = a_0 + i_1;
	const i32 v14 = *p_13;
	const i32 v15 = (i32)((u32)v12 * (u32)v14);
	*p_11 = v15;
	// ints.go:178
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_16 = out_1 + i_1;
	const i32 v17 = *p_16;
	const i32 v18 = (i32)(v17 / 7);
	*p_16 = v18;
	// ints.go:179
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_19 = out_1 + i_1;
	const i32 v20 = *p_19;
	const i32 v21 = (i32)(v20 % 1000);
	*p_19 = v21;
	// ints.go:180
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_22 = out_1 + i_1;
	const i32 v23 = *p_22;
	const i32 v24 = v23 & 2047;
	*p_22 = v24;
	// ints.go:181
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_25 = out_1 + i_1;
	const i32 v26 = *p_25;
	const i32 v27 = v26 | 16;
	*p_25 = v27;
	// ints.go:182
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_28 = out_1 + i_1;
	const i32 v29 = *p_28;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_30 = a_0 + i_1;
	const i32 v31 = *p_30;
	const i32 v32 = v29 ^ v31;
	*p_28 = v32;
	// ints.go:183
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 12u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_33 = out_1 + i_1;
	const i32 v34 = *p_33;
	const i32 v35 = v34 & ~4;
	*p_33 = v35;
	// ints.go:184
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 13u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_36 = out_1 + i_1;
	const i32 v37 = *p_36;
	const i32 v38 = (i32)((u32)v37 << 3);
	*p_36 = v38;
	// ints.go:185
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 14u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_39 = out_1 + i_1;
	const i32 v40 = *p_39;
	const i32 v41 = v40 >> 1;
	*p_39 = v41;
	// ints.go:186
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 15u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_42 = out_1 + i_1;
	const i32 v43 = *p_42;
	const i32 v44 = (i32)((u32)v43 + (u32)1);
	*p_42 = v44;
	// ints.go:187
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 16u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_45 = out_1 + i_1;
	const i32 v46 = *p_45;
	const i32 v47 = (i32)((u32)v46 - (u32)1);
	*p_45 = v47;
	// ints.go:188
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 17u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_48 = out_1 + i_1;
	const i32 v49 = *p_48;
	const i32 v50 = (i32)((u32)v49 - (u32)1);
	*p_48 = v50;
	// ints.go:189
}

// compareInts
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

kernel void k_compareInts(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i32 *const b_1 = (const device i32 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u32 *const out_2 = (device u32 *)(a2_out + dc_b.w[15]);
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
	// ints.go:196
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:197
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 x_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = b_1 + i_1;
	const i32 y_5 = *p_4;
	// ints.go:198
	const u32 u_6 = (u32)x_3;
	const u32 v_7 = (u32)y_5;
	// ints.go:200
	const bool v8 = x_3 == y_5;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	u32 m_9;
	if (v8) {
		// ints.go:201
		const u32 m_10 = 0u | 1u;
		// ints.go:200
		m_9 = m_10;
	} else {
		m_9 = 0u;
	}
	// ints.go:203
	const bool v11 = x_3 != y_5;
	u32 m_12;
	if (v11) {
		// ints.go:204
		const u32 m_13 = m_9 | 2u;
		// ints.go:203
		m_12 = m_13;
	} else {
		m_12 = m_9;
	}
	// ints.go:206
	const bool v14 = x_3 < y_5;
	u32 m_15;
	if (v14) {
		// ints.go:207
		const u32 m_16 = m_12 | 4u;
		// ints.go:206
		m_15 = m_16;
	} else {
		m_15 = m_12;
	}
	// ints.go:209
	const bool v17 = x_3 <= y_5;
	u32 m_18;
	if (v17) {
		// ints.go:210
		const u32 m_19 = m_15 | 8u;
		// ints.go:209
		m_18 = m_19;
	} else {
		m_18 = m_15;
	}
	// ints.go:212
	const bool v20 = x_3 > y_5;
	u32 m_21;
	if (v20) {
		// ints.go:213
		const u32 m_22 = m_18 | 16u;
		// ints.go:212
		m_21 = m_22;
	} else {
		m_21 = m_18;
	}
	// ints.go:215
	const bool v23 = x_3 >= y_5;
	u32 m_24;
	if (v23) {
		// ints.go:216
		const u32 m_25 = m_21 | 32u;
		// ints.go:215
		m_24 = m_25;
	} else {
		m_24 = m_21;
	}
	// ints.go:218
	const bool v26 = u_6 < v_7;
	u32 m_27;
	if (v26) {
		// ints.go:219
		const u32 m_28 = m_24 | 64u;
		// ints.go:218
		m_27 = m_28;
	} else {
		m_27 = m_24;
	}
	// ints.go:221
	const bool v29 = u_6 <= v_7;
	u32 m_30;
	if (v29) {
		// ints.go:222
		const u32 m_31 = m_27 | 128u;
		// ints.go:221
		m_30 = m_31;
	} else {
		m_30 = m_27;
	}
	// ints.go:224
	const bool v32 = u_6 > v_7;
	u32 m_33;
	if (v32) {
		// ints.go:225
		const u32 m_34 = m_30 | 256u;
		// ints.go:224
		m_33 = m_34;
	} else {
		m_33 = m_30;
	}
	// ints.go:227
	const bool v35 = u_6 >= v_7;
	u32 m_36;
	if (v35) {
		// ints.go:228
		const u32 m_37 = m_33 | 512u;
		// ints.go:227
		m_36 = m_37;
	} else {
		m_36 = m_33;
	}
	// ints.go:230
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_38 = out_2 + i_1;
	*p_38 = m_36;
	// ints.go:231
}

// minMaxInts
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

kernel void k_minMaxInts(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const a_0 = (const device i64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i64 *const b_1 = (const device i64 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
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
	// ints.go:237
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:238
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = a_0 + i_1;
	const i64 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_4 = b_1 + i_1;
	const i64 v5 = *p_4;
	const i64 v6 = v3 < v5 ? v3 : v5;
	const i64 v7 = (i64)4 * i_1;
	const i64 v8 = v7 + (i64)0;
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_9 = out_2 + v8;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = v6;
	// ints.go:239
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_10 = a_0 + i_1;
	const i64 v11 = *p_10;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_12 = b_1 + i_1;
	const i64 v13 = *p_12;
	const i64 v14 = v11 > v13 ? v11 : v13;
	const i64 v15 = v14 > (i64)(-3) ? v14 : (i64)(-3);
	const i64 v16 = (i64)4 * i_1;
	const i64 v17 = v16 + (i64)1;
	if ((u64)(i64)v17 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v17, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_18 = out_2 + v17;
	*p_18 = v15;
	// ints.go:240
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_19 = a_0 + i_1;
	const i64 v20 = *p_19;
	const i64 v21 = v20 < (i64)5 ? v20 : (i64)5;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_22 = b_1 + i_1;
	const i64 v23 = *p_22;
	const i64 v24 = v21 < v23 ? v21 : v23;
	const i64 v25 = v24 < (i64)7 ? v24 : (i64)7;
	const i64 v26 = (i64)4 * i_1;
	const i64 v27 = v26 + (i64)2;
	if ((u64)(i64)v27 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v27, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_28 = out_2 + v27;
	*p_28 = v25;
	// ints.go:241
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_29 = b_1 + i_1;
	const i64 v30 = *p_29;
	const i64 v31 = (i64)4 * i_1;
	const i64 v32 = v31 + (i64)3;
	if ((u64)(i64)v32 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v32, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_33 = out_2 + v32;
	*p_33 = v30;
	// ints.go:242
}

// intIs64
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

kernel void k_intIs64(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const a_0 = (const device i64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u64 *const b_1 = (const device u64 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
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
	// ints.go:248
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:249
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = a_0 + i_1;
	const i64 v3 = *p_2;
	const i64 v4 = (i64)((u64)v3 * (u64)(i64)0x100000001);
	const i64 v5 = (i64)4 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_7 = out_2 + v6;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v4;
	// ints.go:250
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_8 = b_1 + i_1;
	const u64 v9 = *p_8;
	const u64 v10 = v9 >> 63;
	const i64 v11 = (i64)v10;
	const i64 v12 = (i64)4 * i_1;
	const i64 v13 = v12 + (i64)1;
	if ((u64)(i64)v13 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_14 = out_2 + v13;
	*p_14 = v11;
	// ints.go:251
	const i64 v15 = (i64)4 * i_1;
	const i64 v16 = v15 + (i64)2;
	if ((u64)(i64)v16 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v16, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_17 = out_2 + v16;
	*p_17 = (i64)15;
	// ints.go:252
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_18 = a_0 + i_1;
	const i64 v19 = *p_18;
	const u64 v20 = (u64)v19;
	const u64 v21 = v20 * (u64)0x3;
	const i64 v22 = (i64)v21;
	const i64 v23 = (i64)4 * i_1;
	const i64 v24 = v23 + (i64)3;
	if ((u64)(i64)v24 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v24, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_25 = out_2 + v24;
	*p_25 = v22;
	// ints.go:253
}

// boolOps
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

kernel void k_boolOps(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = (const device u8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = (const device u8 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = (device u8 *)(a2_out + dc_b.w[15]);
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
	// ints.go:259
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:260
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + i_1;
	const bool x_3 = *p_2 != 0;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + i_1;
	const bool y_5 = *p_4 != 0;
	// ints.go:261
	const bool v6 = x_3 && y_5;
	const i64 v7 = (i64)5 * i_1;
	const i64 v8 = v7 + (i64)0;
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_2 + v8;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = v6 ? 1 : 0;
	// ints.go:262
	const bool v10 = x_3 || y_5;
	const i64 v11 = (i64)5 * i_1;
	const i64 v12 = v11 + (i64)1;
	if ((u64)(i64)v12 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v12, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_2 + v12;
	*p_13 = v10 ? 1 : 0;
	// ints.go:263
	const bool v14 = !x_3;
	const i64 v15 = (i64)5 * i_1;
	const i64 v16 = v15 + (i64)2;
	if ((u64)(i64)v16 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v16, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_2 + v16;
	*p_17 = v14 ? 1 : 0;
	// ints.go:264
	const bool v18 = x_3 == y_5;
	const i64 v19 = (i64)5 * i_1;
	const i64 v20 = v19 + (i64)3;
	if ((u64)(i64)v20 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v20, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_2 + v20;
	*p_21 = v18 ? 1 : 0;
	// ints.go:265
	const bool v22 = !x_3;
	const bool v23 = y_5 || v22;
	const bool v24 = x_3 != v23;
	const i64 v25 = (i64)5 * i_1;
	const i64 v26 = v25 + (i64)4;
	if ((u64)(i64)v26 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v26, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_27 = out_2 + v26;
	*p_27 = v24 ? 1 : 0;
	// ints.go:266
}

