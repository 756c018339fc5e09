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
	const device u8 *const a8_0 = a0_a8 + dc_b.w[9];
	const i64 a8_0_len = (i64)dc_b.w[10];
	const i64 a8_0_cap = (i64)dc_b.w[11];
	const device u8 *const a16_1 = a1_a16 + dc_b.w[12];
	const i64 a16_1_len = (i64)dc_b.w[13];
	const i64 a16_1_cap = (i64)dc_b.w[14];
	const device u8 *const a32_2 = a2_a32 + dc_b.w[15];
	const i64 a32_2_len = (i64)dc_b.w[16];
	const i64 a32_2_cap = (i64)dc_b.w[17];
	const device u8 *const a64_3 = a3_a64 + dc_b.w[18];
	const i64 a64_3_len = (i64)dc_b.w[19];
	const i64 a64_3_cap = (i64)dc_b.w[20];
	device u8 *const out_4 = a4_out + dc_b.w[21];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// ints.go:10
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:11
	if ((u64)(i64)i_1 >= (u64)a8_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a8_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a8_0 + (i64)i_1 * 1;
	const i8 v8_3 = *(const device i8 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)a16_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a16_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = a16_1 + (i64)i_1 * 2;
	const i16 v16_5 = *(const device i16 *)(p_4);
	if ((u64)(i64)i_1 >= (u64)a32_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a32_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_6 = a32_2 + (i64)i_1 * 4;
	const i32 v32_7 = *(const device i32 *)(p_6);
	if ((u64)(i64)i_1 >= (u64)a64_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a64_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_8 = a64_3 + (i64)i_1 * 8;
	const i64 v64_9 = *(const device i64 *)(p_8);
	// ints.go:12
	const i8 v10 = (i8)((u32)v8_3 + (u32)v8_3);
	const i64 v11 = (i64)v10;
	const i64 v12 = (i64)((u64)i_1 << 3);
	if ((u64)(i64)v12 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v12, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_4 + (i64)v12 * 8;
	*(device i64 *)(p_13) = v11;
	// ints.go:13
	const i8 v14 = (i8)((u32)v8_3 * (u32)v8_3);
	const i8 v15 = (i8)((u32)v14 + (u32)(i8)(-1));
	const i64 v16 = (i64)v15;
	const i64 v17 = (i64)((u64)v12 + (u64)(i64)1);
	if ((u64)(i64)v17 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v17, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_4 + (i64)v17 * 8;
	*(device i64 *)(p_18) = v16;
	// ints.go:14
	const i8 v19 = (i8)((u32)0 - (u32)v8_3);
	const i64 v20 = (i64)v19;
	const i64 v21 = (i64)((u64)v12 + (u64)(i64)2);
	if ((u64)(i64)v21 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v21, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_4 + (i64)v21 * 8;
	*(device i64 *)(p_22) = v20;
	// ints.go:15
	const i16 v23 = (i16)((u32)v16_5 * (u32)v16_5);
	const i16 v24 = (i16)((u32)v23 + (u32)v16_5);
	const i64 v25 = (i64)v24;
	const i64 v26 = (i64)((u64)v12 + (u64)(i64)3);
	if ((u64)(i64)v26 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v26, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_27 = out_4 + (i64)v26 * 8;
	*(device i64 *)(p_27) = v25;
	// ints.go:16
	const i16 v28 = (i16)((u32)(i16)(-1) - (u32)v16_5);
	const i64 v29 = (i64)v28;
	const i64 v30 = (i64)((u64)v12 + (u64)(i64)4);
	if ((u64)(i64)v30 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v30, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_31 = out_4 + (i64)v30 * 8;
	*(device i64 *)(p_31) = v29;
	// ints.go:17
	const i32 v32 = (i32)((u32)v32_7 * (u32)v32_7);
	const i32 v33 = (i32)((u32)v32 - (u32)v32_7);
	const i64 v34 = (i64)v33;
	const i64 v35 = (i64)((u64)v12 + (u64)(i64)5);
	if ((u64)(i64)v35 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v35, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_36 = out_4 + (i64)v35 * 8;
	*(device i64 *)(p_36) = v34;
	// ints.go:18
	const i32 v37 = (i32)((u32)0 - (u32)v32_7);
	const i64 v38 = (i64)v37;
	const i64 v39 = (i64)((u64)v12 + (u64)(i64)6);
	if ((u64)(i64)v39 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v39, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_4 + (i64)v39 * 8;
	*(device i64 *)(p_40) = v38;
	// ints.go:19
	const i64 v41 = (i64)((u64)v64_9 * (u64)v64_9);
	const i64 v42 = (i64)((u64)v41 + (u64)v64_9);
	const i64 v43 = (i64)((u64)v12 + (u64)(i64)7);
	if ((u64)(i64)v43 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v43, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_44 = out_4 + (i64)v43 * 8;
	*(device i64 *)(p_44) = v42;
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
	const device u8 *const a8_0 = a0_a8 + dc_b.w[9];
	const i64 a8_0_len = (i64)dc_b.w[10];
	const i64 a8_0_cap = (i64)dc_b.w[11];
	const device u8 *const a16_1 = a1_a16 + dc_b.w[12];
	const i64 a16_1_len = (i64)dc_b.w[13];
	const i64 a16_1_cap = (i64)dc_b.w[14];
	const device u8 *const a32_2 = a2_a32 + dc_b.w[15];
	const i64 a32_2_len = (i64)dc_b.w[16];
	const i64 a32_2_cap = (i64)dc_b.w[17];
	const device u8 *const a64_3 = a3_a64 + dc_b.w[18];
	const i64 a64_3_len = (i64)dc_b.w[19];
	const i64 a64_3_cap = (i64)dc_b.w[20];
	device u8 *const out_4 = a4_out + dc_b.w[21];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// ints.go:27
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:28
	if ((u64)(i64)i_1 >= (u64)a8_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a8_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a8_0 + (i64)i_1 * 1;
	const u8 v8_3 = *(const device u8 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)a16_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a16_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = a16_1 + (i64)i_1 * 2;
	const u16 v16_5 = *(const device u16 *)(p_4);
	if ((u64)(i64)i_1 >= (u64)a32_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a32_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_6 = a32_2 + (i64)i_1 * 4;
	const u32 v32_7 = *(const device u32 *)(p_6);
	if ((u64)(i64)i_1 >= (u64)a64_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a64_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_8 = a64_3 + (i64)i_1 * 8;
	const u64 v64_9 = *(const device u64 *)(p_8);
	// ints.go:29
	const u8 v10 = (u8)((u32)v8_3 + (u32)(u8)200);
	const u64 v11 = (u64)v10;
	const i64 v12 = (i64)((u64)i_1 << 3);
	if ((u64)(i64)v12 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v12, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_4 + (i64)v12 * 8;
	*(device u64 *)(p_13) = v11;
	// ints.go:30
	const u8 v14 = (u8)((u32)v8_3 - (u32)(u8)1);
	const u64 v15 = (u64)v14;
	const i64 v16 = (i64)((u64)v12 + (u64)(i64)1);
	if ((u64)(i64)v16 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v16, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_4 + (i64)v16 * 8;
	*(device u64 *)(p_17) = v15;
	// ints.go:31
	const u8 v18 = (u8)((u32)0 - (u32)v8_3);
	const u64 v19 = (u64)v18;
	const i64 v20 = (i64)((u64)v12 + (u64)(i64)2);
	if ((u64)(i64)v20 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v20, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_4 + (i64)v20 * 8;
	*(device u64 *)(p_21) = v19;
	// ints.go:32
	const u16 v22 = (u16)((u32)v16_5 * (u32)v16_5);
	const u64 v23 = (u64)v22;
	const i64 v24 = (i64)((u64)v12 + (u64)(i64)3);
	if ((u64)(i64)v24 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v24, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = out_4 + (i64)v24 * 8;
	*(device u64 *)(p_25) = v23;
	// ints.go:33
	const u16 v26 = (u16)((u32)0 - (u32)v16_5);
	const u64 v27 = (u64)v26;
	const i64 v28 = (i64)((u64)v12 + (u64)(i64)4);
	if ((u64)(i64)v28 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v28, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_4 + (i64)v28 * 8;
	*(device u64 *)(p_29) = v27;
	// ints.go:34
	const u32 v30 = v32_7 * v32_7;
	const u32 v31 = v30 + 7u;
	const u64 v32 = (u64)v31;
	const i64 v33 = (i64)((u64)v12 + (u64)(i64)5);
	if ((u64)(i64)v33 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v33, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_34 = out_4 + (i64)v33 * 8;
	*(device u64 *)(p_34) = v32;
	// ints.go:35
	const u32 v35 = (u32)((u32)0 - (u32)v32_7);
	const u64 v36 = (u64)v35;
	const i64 v37 = (i64)((u64)v12 + (u64)(i64)6);
	if ((u64)(i64)v37 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v37, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_38 = out_4 + (i64)v37 * 8;
	*(device u64 *)(p_38) = v36;
	// ints.go:36
	const u64 v39 = v64_9 * v64_9;
	const u64 v40 = v39 - (u64)0x1;
	const i64 v41 = (i64)((u64)v12 + (u64)(i64)7);
	if ((u64)(i64)v41 >= (u64)out_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)v41, (i64)out_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_42 = out_4 + (i64)v41 * 8;
	*(device u64 *)(p_42) = v40;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = a1_b + dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u8 *const quo_2 = a2_quo + dc_b.w[15];
	const i64 quo_2_len = (i64)dc_b.w[16];
	const i64 quo_2_cap = (i64)dc_b.w[17];
	device u8 *const rem_3 = a3_rem + dc_b.w[18];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// ints.go:44
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:45
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v3 = *(const device i32 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 4;
	const i32 v5 = *(const device i32 *)(p_4);
	if (v5 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v6 = dc_div_i32(v3, v5);
	if ((u64)(i64)i_1 >= (u64)quo_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)quo_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_7 = quo_2 + (i64)i_1 * 4;
	*(device i32 *)(p_7) = v6;
	// ints.go:46
	const i32 v8 = *(const device i32 *)(p_2);
	const i32 v9 = *(const device i32 *)(p_4);
	if (v9 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v10 = dc_rem_i32(v8, v9);
	if ((u64)(i64)i_1 >= (u64)rem_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)rem_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = rem_3 + (i64)i_1 * 4;
	*(device i32 *)(p_11) = v10;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = a1_b + dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = a2_out + dc_b.w[15];
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
	device u8 *const wide_3 = a3_wide + dc_b.w[18];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// ints.go:54
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:55
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 1;
	const i8 v3 = *(const device i8 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 1;
	const i8 v5 = *(const device i8 *)(p_4);
	if (v5 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i8 v6 = dc_div_i8(v3, v5);
	const i64 v7 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_2 + (i64)v7 * 1;
	*(device i8 *)(p_8) = v6;
	// ints.go:56
	const i8 v9 = *(const device i8 *)(p_2);
	const i8 v10 = *(const device i8 *)(p_4);
	if (v10 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i8 v11 = dc_rem_i8(v9, v10);
	const i64 v12 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v12 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v12, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_2 + (i64)v12 * 1;
	*(device i8 *)(p_13) = v11;
	// ints.go:57
	const i8 v14 = *(const device i8 *)(p_2);
	const i16 v15 = (i16)v14;
	const i16 w_16 = (i16)((u32)v15 << 8);
	const i8 v17 = *(const device i8 *)(p_4);
	const i16 v_18 = (i16)v17;
	// ints.go:58
	if (v_18 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i16 v19 = dc_div_i16(w_16, v_18);
	if ((u64)(i64)v7 >= (u64)wide_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v7, (i64)wide_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_20 = wide_3 + (i64)v7 * 2;
	*(device i16 *)(p_20) = v19;
	// ints.go:59
	const i16 v21 = dc_rem_i16(w_16, v_18);
	if ((u64)(i64)v12 >= (u64)wide_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v12, (i64)wide_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = wide_3 + (i64)v12 * 2;
	*(device i16 *)(p_22) = v21;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = a1_b + dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = a2_out + dc_b.w[15];
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
	device u8 *const uout_3 = a3_uout + dc_b.w[18];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// ints.go:66
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:67
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const i64 v3 = *(const device i64 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 8;
	const i64 v5 = *(const device i64 *)(p_4);
	if (v5 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v6 = dc_div_i64(v3, v5);
	const i64 v7 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_2 + (i64)v7 * 8;
	*(device i64 *)(p_8) = v6;
	// ints.go:68
	const i64 v9 = *(const device i64 *)(p_2);
	const i64 v10 = *(const device i64 *)(p_4);
	if (v10 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v11 = dc_rem_i64(v9, v10);
	const i64 v12 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v12 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v12, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_13 = out_2 + (i64)v12 * 8;
	*(device i64 *)(p_13) = v11;
	// ints.go:69
	const i64 v14 = *(const device i64 *)(p_2);
	const u64 u_15 = (u64)v14;
	const i64 v16 = *(const device i64 *)(p_4);
	const u64 v_17 = (u64)v16;
	// ints.go:70
	if (v_17 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u64 v18 = u_15 / v_17;
	if ((u64)(i64)v7 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v7, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_19 = uout_3 + (i64)v7 * 8;
	*(device u64 *)(p_19) = v18;
	// ints.go:71
	const u64 v20 = u_15 % v_17;
	if ((u64)(i64)v12 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v12, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = uout_3 + (i64)v12 * 8;
	*(device u64 *)(p_21) = v20;
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

kernel void k_divConst(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// ints.go:79
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:80
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v_3 = *(const device i32 *)(p_2);
	// ints.go:81
	const i32 v4 = v_3 >> 31;
	const i32 v5 = v4 & 1;
	const i32 v6 = (i32)((u32)v_3 + (u32)v5);
	const i32 v7 = v6 >> 1;
	const i64 v8 = (i64)((u64)i_1 << 3);
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_1 + (i64)v8 * 4;
	*(device i32 *)(p_9) = v7;
	// ints.go:82
	const i32 v10 = v4 & 7;
	const i32 v11 = (i32)((u32)v_3 + (u32)v10);
	const i32 v12 = v11 & ~7;
	const i32 v13 = (i32)((u32)v_3 - (u32)v12);
	const i64 v14 = (i64)((u64)v8 + (u64)(i64)1);
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_1 + (i64)v14 * 4;
	*(device i32 *)(p_15) = v13;
	// ints.go:83
	const i32 v16 = (i32)(v_3 / (-4));
	const i64 v17 = (i64)((u64)v8 + (u64)(i64)2);
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_1 + (i64)v17 * 4;
	*(device i32 *)(p_18) = v16;
	// ints.go:84
	const i32 v19 = (i32)(v_3 % (-4));
	const i64 v20 = (i64)((u64)v8 + (u64)(i64)3);
	if ((u64)(i64)v20 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v20, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_1 + (i64)v20 * 4;
	*(device i32 *)(p_21) = v19;
	// ints.go:85
	const i32 v22 = (i32)(v_3 / 7);
	const i64 v23 = (i64)((u64)v8 + (u64)(i64)4);
	if ((u64)(i64)v23 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v23, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)v23 * 4;
	*(device i32 *)(p_24) = v22;
	// ints.go:86
	const i32 v25 = (i32)(v_3 % 10);
	const i64 v26 = (i64)((u64)v8 + (u64)(i64)5);
	if ((u64)(i64)v26 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v26, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_27 = out_1 + (i64)v26 * 4;
	*(device i32 *)(p_27) = v25;
	// ints.go:87
	const i64 v28 = (i64)((u64)v8 + (u64)(i64)6);
	if ((u64)(i64)v28 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v28, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_1 + (i64)v28 * 4;
	*(device i32 *)(p_29) = v_3;
	// ints.go:88
	const i32 v30 = (i32)((u32)0 - (u32)v_3);
	const i64 v31 = (i64)((u64)v8 + (u64)(i64)7);
	if ((u64)(i64)v31 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v31, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_32 = out_1 + (i64)v31 * 4;
	*(device i32 *)(p_32) = v30;
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
	// ints.go:95
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:96
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const u32 v_3 = *(const device u32 *)(p_2);
	// ints.go:97
	const u32 v4 = v_3 >> 4;
	const i64 v5 = (i64)((u64)i_1 << 2);
	if ((u64)(i64)v5 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_6 = out_1 + (i64)v5 * 4;
	*(device u32 *)(p_6) = v4;
	// ints.go:98
	const u32 v7 = v_3 & 15u;
	const i64 v8 = (i64)((u64)v5 + (u64)(i64)1);
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_1 + (i64)v8 * 4;
	*(device u32 *)(p_9) = v7;
	// ints.go:99
	const u32 v10 = v_3 / 10u;
	const i64 v11 = (i64)((u64)v5 + (u64)(i64)2);
	if ((u64)(i64)v11 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v11, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)v11 * 4;
	*(device u32 *)(p_12) = v10;
	// ints.go:100
	const u32 v13 = v_3 % 1000003u;
	const i64 v14 = (i64)((u64)v5 + (u64)(i64)3);
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_1 + (i64)v14 * 4;
	*(device u32 *)(p_15) = v13;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const n_1 = a1_n + dc_b.w[12];
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = a2_out + dc_b.w[15];
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
	device u8 *const uout_3 = a3_uout + dc_b.w[18];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// ints.go:108
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:109
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v_3 = *(const device i32 *)(p_2);
	const u32 u_4 = (u32)v_3;
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_5 = n_1 + (i64)i_1 * 1;
	const u8 s_6 = *(const device u8 *)(p_5);
	// ints.go:110
	const i32 v7 = s_6 < 32 ? (i32)((u32)v_3 << s_6) : (i32)0;
	const i64 v8 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_2 + (i64)v8 * 4;
	*(device i32 *)(p_9) = v7;
	// ints.go:111
	const i32 v10 = v_3 >> (s_6 < 32 ? (i32)s_6 : 31);
	const i64 v11 = (i64)((u64)v8 + (u64)(i64)1);
	if ((u64)(i64)v11 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v11, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_2 + (i64)v11 * 4;
	*(device i32 *)(p_12) = v10;
	// ints.go:112
	const u32 v13 = s_6 < 32 ? (u32)((u32)u_4 << s_6) : (u32)0;
	if ((u64)(i64)v8 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v8, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = uout_3 + (i64)v8 * 4;
	*(device u32 *)(p_14) = v13;
	// ints.go:113
	const u32 v15 = s_6 < 32 ? u_4 >> s_6 : (u32)0;
	if ((u64)(i64)v11 >= (u64)uout_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v11, (i64)uout_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = uout_3 + (i64)v11 * 4;
	*(device u32 *)(p_16) = v15;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const n_1 = a1_n + dc_b.w[12];
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
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
	// ints.go:120
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:121
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 2;
	const i16 v_3 = *(const device i16 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = n_1 + (i64)i_1 * 8;
	const u64 s_5 = *(const device u64 *)(p_4);
	// ints.go:122
	const i16 v6 = s_5 < 16 ? (i16)((u32)v_3 << s_5) : (i16)0;
	const i64 v7 = (i64)((u64)i_1 << 2);
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_2 + (i64)v7 * 2;
	*(device i16 *)(p_8) = v6;
	// ints.go:123
	const i16 v9 = (i16)(v_3 >> (s_5 < 16 ? (i32)s_5 : 15));
	const i64 v10 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v10 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = out_2 + (i64)v10 * 2;
	*(device i16 *)(p_11) = v9;
	// ints.go:124
	const i8 v12 = (i8)v_3;
	const i8 v13 = s_5 < 8 ? (i8)((u32)v12 << s_5) : (i8)0;
	const i16 v14 = (i16)v13;
	const i64 v15 = (i64)((u64)v7 + (u64)(i64)2);
	if ((u64)(i64)v15 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v15, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = out_2 + (i64)v15 * 2;
	*(device i16 *)(p_16) = v14;
	// ints.go:125
	const u8 v17 = (u8)v_3;
	const u8 v18 = s_5 < 8 ? (u8)(v17 >> s_5) : (u8)0;
	const i16 v19 = (i16)v18;
	const i64 v20 = (i64)((u64)v7 + (u64)(i64)3);
	if ((u64)(i64)v20 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v20, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_2 + (i64)v20 * 2;
	*(device i16 *)(p_21) = v19;
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
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const n_1 = a1_n + dc_b.w[12];
	const i64 n_1_len = (i64)dc_b.w[13];
	const i64 n_1_cap = (i64)dc_b.w[14];
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
	// ints.go:133
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:134
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const i64 v3 = *(const device i64 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)n_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)n_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = n_1 + (i64)i_1 * 1;
	const i8 v5 = *(const device i8 *)(p_4);
	if (v5 < 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v5, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 v6 = (u8)v5;
	const i64 v7 = v6 < 64 ? (i64)((u64)v3 << v6) : (i64)0;
	const i64 v8 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v8 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v8, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_2 + (i64)v8 * 8;
	*(device i64 *)(p_9) = v7;
	// ints.go:135
	const i64 v10 = *(const device i64 *)(p_2);
	const i8 v11 = *(const device i8 *)(p_4);
	if (v11 < 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v11, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 v12 = (u8)v11;
	const i64 v13 = v10 >> (v12 < 64 ? (i32)v12 : 63);
	const i64 v14 = (i64)((u64)v8 + (u64)(i64)1);
	if ((u64)(i64)v14 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v14, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_2 + (i64)v14 * 8;
	*(device i64 *)(p_15) = v13;
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
	const device u8 *const n_0 = a0_n + dc_b.w[9];
	const i64 n_0_len = (i64)dc_b.w[10];
	const i64 n_0_cap = (i64)dc_b.w[11];
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
	// ints.go:143
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:144
	if ((u64)(i64)i_1 >= (u64)n_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)n_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = n_0 + (i64)i_1 * 4;
	const u32 v3 = *(const device u32 *)(p_2);
	const i32 v_4 = (i32)v3;
	// ints.go:145
	const i32 v5 = (i32)((u32)v_4 << 31);
	const i64 v6 = (i64)v5;
	const i64 v7 = (i64)((u64)i_1 * (u64)(i64)6);
	if ((u64)(i64)v7 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_1 + (i64)v7 * 8;
	*(device i64 *)(p_8) = v6;
	// ints.go:146
	const i32 v9 = v_4 >> 31;
	const i64 v10 = (i64)v9;
	const i64 v11 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v11 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v11, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)v11 * 8;
	*(device i64 *)(p_12) = v10;
	// ints.go:148
	const i64 v13 = (i64)((u64)v7 + (u64)(i64)2);
	if ((u64)(i64)v13 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = out_1 + (i64)v13 * 8;
	*(device i64 *)(p_14) = v10;
	// ints.go:149
	const u32 v15 = *(const device u32 *)(p_2);
	const i64 v16 = v15 < 64 ? (i64)((u64)(i64)1 << v15) : (i64)0;
	const i64 v17 = (i64)((u64)v7 + (u64)(i64)3);
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_1 + (i64)v17 * 8;
	*(device i64 *)(p_18) = v16;
	// ints.go:150
	const u32 v19 = *(const device u32 *)(p_2);
	const i32 w_20 = v19 < 32 ? (i32)((u32)1 << v19) : (i32)0;
	// ints.go:151
	const i64 v21 = (i64)w_20;
	const i64 v22 = (i64)((u64)v7 + (u64)(i64)4);
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_23 = out_1 + (i64)v22 * 8;
	*(device i64 *)(p_23) = v21;
	// ints.go:152
	const u32 v24 = *(const device u32 *)(p_2);
	const u8 v25 = v24 < 8 ? (u8)((u32)(u8)1 << v24) : (u8)0;
	const u8 v26 = (u8)((u32)v25 + (u32)(u8)1);
	const i64 v27 = (i64)v26;
	const i64 v28 = (i64)((u64)v7 + (u64)(i64)5);
	if ((u64)(i64)v28 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v28, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_1 + (i64)v28 * 8;
	*(device i64 *)(p_29) = v27;
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
	// ints.go:159
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:160
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 2;
	const u16 x_3 = *(const device u16 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 2;
	const u16 y_5 = *(const device u16 *)(p_4);
	// ints.go:161
	const u16 v6 = (u16)(x_3 & y_5);
	const i64 v7 = (i64)((u64)i_1 * (u64)(i64)6);
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_2 + (i64)v7 * 2;
	*(device u16 *)(p_8) = v6;
	// ints.go:162
	const u16 v9 = (u16)(x_3 | y_5);
	const i64 v10 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v10 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = out_2 + (i64)v10 * 2;
	*(device u16 *)(p_11) = v9;
	// ints.go:163
	const u16 v12 = (u16)(x_3 ^ y_5);
	const i64 v13 = (i64)((u64)v7 + (u64)(i64)2);
	if ((u64)(i64)v13 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v13, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = out_2 + (i64)v13 * 2;
	*(device u16 *)(p_14) = v12;
	// ints.go:164
	const u16 v15 = (u16)(x_3 & ~y_5);
	const i64 v16 = (i64)((u64)v7 + (u64)(i64)3);
	if ((u64)(i64)v16 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v16, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_2 + (i64)v16 * 2;
	*(device u16 *)(p_17) = v15;
	// ints.go:165
	const u16 v18 = (u16)~x_3;
	const i64 v19 = (i64)((u64)v7 + (u64)(i64)4);
	if ((u64)(i64)v19 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v19, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_20 = out_2 + (i64)v19 * 2;
	*(device u16 *)(p_20) = v18;
	// ints.go:166
	const i16 v21 = (i16)y_5;
	const i16 v22 = (i16)~v21;
	const i16 v23 = (i16)(v22 & ~(i16)15);
	const u16 v24 = (u16)v23;
	const i64 v25 = (i64)((u64)v7 + (u64)(i64)5);
	if ((u64)(i64)v25 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v25, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_26 = out_2 + (i64)v25 * 2;
	*(device u16 *)(p_26) = v24;
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
	// ints.go:173
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:174
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_2 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_2) = 100;
	// ints.go:175
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_3 = a_0 + (i64)i_1 * 4;
	const i32 v4 = *(const device i32 *)(p_3);
	const i32 v5 = (i32)((u32)v4 + (u32)100);
	*(device i32 *)(p_2) = v5;
	// ints.go:176
	const i32 v6 = (i32)((u32)v4 + (u32)97);
	*(device i32 *)(p_2) = v6;
	// ints.go:177
	const i32 v7 = *(const device i32 *)(p_3);
	const i32 v8 = (i32)((u32)v6 * (u32)v7);
	*(device i32 *)(p_2) = v8;
	// ints.go:178
	const i32 v9 = (i32)(v8 / 7);
	*(device i32 *)(p_2) = v9;
	// ints.go:179
	const i32 v10 = (i32)(v9 % 1000);
	*(device i32 *)(p_2) = v10;
	// ints.go:180
	const i32 v11 = v10 & 2047;
	*(device i32 *)(p_2) = v11;
	// ints.go:181
	const i32 v12 = v11 | 16;
	*(device i32 *)(p_2) = v12;
	// ints.go:182
	const i32 v13 = *(const device i32 *)(p_3);
	const i32 v14 = v12 ^ v13;
	*(device i32 *)(p_2) = v14;
	// ints.go:183
	const i32 v15 = v14 & ~4;
	*(device i32 *)(p_2) = v15;
	// ints.go:184
	const i32 v16 = (i32)((u32)v15 << 3);
	*(device i32 *)(p_2) = v16;
	// ints.go:185
	const i32 v17 = v16 >> 1;
	*(device i32 *)(p_2) = v17;
	// ints.go:186
	const i32 v18 = (i32)((u32)v17 + (u32)1);
	*(device i32 *)(p_2) = v18;
	// ints.go:187
	*(device i32 *)(p_2) = v17;
	// ints.go:188
	const i32 v19 = (i32)((u32)v17 + (u32)(-1));
	*(device i32 *)(p_2) = v19;
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
	// ints.go:196
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:197
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 x_3 = *(const device i32 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 4;
	const i32 y_5 = *(const device i32 *)(p_4);
	// ints.go:198
	const u32 u_6 = (u32)x_3;
	const u32 v_7 = (u32)y_5;
	// ints.go:200
	const bool v8 = x_3 == y_5;
	const u32 m_9 = v8 ? 1u : 0u;
	// ints.go:203
	const bool v10 = x_3 != y_5;
	// ints.go:204
	const u32 m_11 = m_9 | 2u;
	// ints.go:203
	const u32 m_12 = v10 ? m_11 : m_9;
	// ints.go:206
	const bool v13 = x_3 < y_5;
	// ints.go:207
	const u32 m_14 = m_12 | 4u;
	// ints.go:206
	const u32 m_15 = v13 ? m_14 : m_12;
	// ints.go:209
	const bool v16 = x_3 <= y_5;
	// ints.go:210
	const u32 m_17 = m_15 | 8u;
	// ints.go:209
	const u32 m_18 = v16 ? m_17 : m_15;
	// ints.go:212
	const bool v19 = x_3 > y_5;
	// ints.go:213
	const u32 m_20 = m_18 | 16u;
	// ints.go:212
	const u32 m_21 = v19 ? m_20 : m_18;
	// ints.go:215
	const bool v22 = x_3 >= y_5;
	// ints.go:216
	const u32 m_23 = m_21 | 32u;
	// ints.go:215
	const u32 m_24 = v22 ? m_23 : m_21;
	// ints.go:218
	const bool v25 = u_6 < v_7;
	// ints.go:219
	const u32 m_26 = m_24 | 64u;
	// ints.go:218
	const u32 m_27 = v25 ? m_26 : m_24;
	// ints.go:221
	const bool v28 = u_6 <= v_7;
	// ints.go:222
	const u32 m_29 = m_27 | 128u;
	// ints.go:221
	const u32 m_30 = v28 ? m_29 : m_27;
	// ints.go:224
	const bool v31 = u_6 > v_7;
	// ints.go:225
	const u32 m_32 = m_30 | 256u;
	// ints.go:224
	const u32 m_33 = v31 ? m_32 : m_30;
	// ints.go:227
	const bool v34 = u_6 >= v_7;
	// ints.go:228
	const u32 m_35 = m_33 | 512u;
	// ints.go:227
	const u32 m_36 = v34 ? m_35 : m_33;
	// ints.go:230
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_37 = out_2 + (i64)i_1 * 4;
	*(device u32 *)(p_37) = m_36;
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
	// ints.go:237
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:238
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const i64 v3 = *(const device i64 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 8;
	const i64 v5 = *(const device i64 *)(p_4);
	const i64 v6 = v3 < v5 ? v3 : v5;
	const i64 v7 = (i64)((u64)i_1 << 2);
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_2 + (i64)v7 * 8;
	*(device i64 *)(p_8) = v6;
	// ints.go:239
	const i64 v9 = *(const device i64 *)(p_2);
	const i64 v10 = *(const device i64 *)(p_4);
	const i64 v11 = v9 > v10 ? v9 : v10;
	const i64 v12 = v11 > (i64)(-3) ? v11 : (i64)(-3);
	const i64 v13 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v13 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = out_2 + (i64)v13 * 8;
	*(device i64 *)(p_14) = v12;
	// ints.go:240
	const i64 v15 = *(const device i64 *)(p_2);
	const i64 v16 = v15 < (i64)5 ? v15 : (i64)5;
	const i64 v17 = *(const device i64 *)(p_4);
	const i64 v18 = v16 < v17 ? v16 : v17;
	const i64 v19 = v18 < (i64)7 ? v18 : (i64)7;
	const i64 v20 = (i64)((u64)v7 + (u64)(i64)2);
	if ((u64)(i64)v20 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v20, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_2 + (i64)v20 * 8;
	*(device i64 *)(p_21) = v19;
	// ints.go:241
	const i64 v22 = *(const device i64 *)(p_4);
	const i64 v23 = (i64)((u64)v7 + (u64)(i64)3);
	if ((u64)(i64)v23 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v23, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_2 + (i64)v23 * 8;
	*(device i64 *)(p_24) = v22;
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
	// ints.go:248
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:249
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const i64 v3 = *(const device i64 *)(p_2);
	const i64 v4 = (i64)((u64)v3 * (u64)(i64)0x100000001);
	const i64 v5 = (i64)((u64)i_1 << 2);
	if ((u64)(i64)v5 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_6 = out_2 + (i64)v5 * 8;
	*(device i64 *)(p_6) = v4;
	// ints.go:250
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_7 = b_1 + (i64)i_1 * 8;
	const u64 v8 = *(const device u64 *)(p_7);
	const u64 v9 = v8 >> 63;
	const i64 v10 = (i64)v9;
	const i64 v11 = (i64)((u64)v5 + (u64)(i64)1);
	if ((u64)(i64)v11 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v11, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_2 + (i64)v11 * 8;
	*(device i64 *)(p_12) = v10;
	// ints.go:251
	const i64 v13 = (i64)((u64)v5 + (u64)(i64)2);
	if ((u64)(i64)v13 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v13, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = out_2 + (i64)v13 * 8;
	*(device i64 *)(p_14) = (i64)15;
	// ints.go:252
	const i64 v15 = *(const device i64 *)(p_2);
	const u64 v16 = (u64)v15;
	const u64 v17 = v16 * (u64)0x3;
	const i64 v18 = (i64)v17;
	const i64 v19 = (i64)((u64)v5 + (u64)(i64)3);
	if ((u64)(i64)v19 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v19, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_20 = out_2 + (i64)v19 * 8;
	*(device i64 *)(p_20) = v18;
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
	// ints.go:259
	const i64 i_1 = (i64)dc_global_x;
	// ints.go:260
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 1;
	const bool x_3 = *(const device u8 *)(p_2) != 0;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 1;
	const bool y_5 = *(const device u8 *)(p_4) != 0;
	// ints.go:261
	const bool v6 = x_3 && y_5;
	const i64 v7 = (i64)((u64)i_1 * (u64)(i64)5);
	if ((u64)(i64)v7 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v7, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_2 + (i64)v7 * 1;
	*(device u8 *)(p_8) = v6 ? 1 : 0;
	// ints.go:262
	const bool v9 = x_3 || y_5;
	const i64 v10 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v10 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v10, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = out_2 + (i64)v10 * 1;
	*(device u8 *)(p_11) = v9 ? 1 : 0;
	// ints.go:263
	const bool v12 = !x_3;
	const i64 v13 = (i64)((u64)v7 + (u64)(i64)2);
	if ((u64)(i64)v13 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v13, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_14 = out_2 + (i64)v13 * 1;
	*(device u8 *)(p_14) = v12 ? 1 : 0;
	// ints.go:264
	const bool v15 = x_3 == y_5;
	const i64 v16 = (i64)((u64)v7 + (u64)(i64)3);
	if ((u64)(i64)v16 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v16, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_17 = out_2 + (i64)v16 * 1;
	*(device u8 *)(p_17) = v15 ? 1 : 0;
	// ints.go:265
	const bool v18 = y_5 || v12;
	const bool v19 = x_3 != v18;
	const i64 v20 = (i64)((u64)v7 + (u64)(i64)4);
	if ((u64)(i64)v20 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v20, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_2 + (i64)v20 * 1;
	*(device u8 *)(p_21) = v19 ? 1 : 0;
	// ints.go:266
}

