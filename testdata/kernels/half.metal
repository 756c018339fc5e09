// halves
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
static inline f32 dc_f16_f32(u16 x) {
	const u32 sign = (u32)(x & 0x8000) << 16, rest = x & 0x7fff;
	if (rest >= 0x7c00) return as_f32(sign | 0x7f800000u | (rest & 0x3ff) << 13);
	if (rest >= 0x0400) return as_f32(sign | ((rest << 13) + 0x38000000u));
	return as_f32(sign | as_u32(as_f32(0x38800000u | rest << 13) - as_f32(0x38800000u)));
}
static inline u16 dc_f32_f16(f32 x) {
	const u32 b = as_u32(x), sign = b >> 16 & 0x8000u, rest = b & 0x7fffffffu;
	if (rest > 0x7f800000u) return (u16)0x7e00;
	if (rest >= 0x47800000u) return (u16)(sign | 0x7c00u);
	if (rest >= 0x38800000u) return (u16)(sign | ((rest - 0x38000000u + 0xfffu + (rest >> 13 & 1)) >> 13));
	if (rest < 0x33000000u) return (u16)sign;
	const u32 drop = 126 - (rest >> 23), all = (rest & 0x7fffffu) | 0x800000u;
	const u32 kept = all >> drop, mid = 1u << (drop - 1), left = all & ((1u << drop) - 1);
	return (u16)(sign | (kept + (left > mid || (left == mid && (kept & 1)) ? 1 : 0)));
}
static inline f32 dc_bf16_f32(u16 x) { return as_f32((u32)x << 16); }
static inline u16 dc_f32_bf16(f32 x) {
	const u32 b = as_u32(x);
	if ((b & 0x7fffffffu) > 0x7f800000u) return (u16)0x7fc0;
	return (u16)((b + 0x7fffu + (b >> 16 & 1)) >> 16);
}

kernel void k_halves(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	const device u8 *a2_c [[buffer(5)]],
	device u8 *a3_out [[buffer(6)]],
	device u8 *a4_bout [[buffer(7)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = a1_b + dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	const device u8 *const c_2 = a2_c + dc_b.w[15];
	const i64 c_2_len = (i64)dc_b.w[16];
	const i64 c_2_cap = (i64)dc_b.w[17];
	device u8 *const out_3 = a3_out + dc_b.w[18];
	const i64 out_3_len = (i64)dc_b.w[19];
	const i64 out_3_cap = (i64)dc_b.w[20];
	device u8 *const bout_4 = a4_bout + dc_b.w[21];
	const i64 bout_4_len = (i64)dc_b.w[22];
	const i64 bout_4_cap = (i64)dc_b.w[23];
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
	// half.go:10
	const i64 i_1 = (i64)dc_global_x;
	// half.go:11
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
	// half.go:12
	const f32 v6 = dc_f16_f32(x_3);
	const u16 v7 = dc_f32_f16(dc_f16_f32(x_3) + dc_f16_f32(y_5));
	const i64 v8 = (i64)((u64)i_1 << 2);
	if ((u64)(i64)v8 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v8, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_3 + (i64)v8 * 2;
	*(device u16 *)(p_9) = v7;
	// half.go:13
	const u16 v10 = dc_f32_f16(dc_f16_f32(x_3) * dc_f16_f32(y_5));
	const i64 v11 = (i64)((u64)v8 + (u64)(i64)1);
	if ((u64)(i64)v11 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v11, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_3 + (i64)v11 * 2;
	*(device u16 *)(p_12) = v10;
	// half.go:14
	const u16 v13 = dc_f32_f16(dc_f16_f32(x_3) / dc_f16_f32(y_5));
	const i64 v14 = (i64)((u64)v8 + (u64)(i64)2);
	if ((u64)(i64)v14 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v14, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_3 + (i64)v14 * 2;
	*(device u16 *)(p_15) = v13;
	// half.go:15
	const u16 v16 = dc_f32_f16(dc_f16_f32(x_3) - dc_f16_f32(y_5));
	const i64 v17 = (i64)((u64)v8 + (u64)(i64)3);
	if ((u64)(i64)v17 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v17, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_3 + (i64)v17 * 2;
	*(device u16 *)(p_18) = v16;
	// half.go:16
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_19 = c_2 + (i64)i_1 * 2;
	const u16 v20 = *(const device u16 *)(p_19);
	const f32 v21 = dc_bf16_f32(v20);
	const f32 v22 = v21 * v6;
	const u16 v23 = dc_f32_bf16(v22);
	const i64 v24 = (i64)((u64)i_1 << 1);
	if ((u64)(i64)v24 >= (u64)bout_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v24, (i64)bout_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = bout_4 + (i64)v24 * 2;
	*(device u16 *)(p_25) = v23;
	// half.go:17
	const u16 v26 = *(const device u16 *)(p_19);
	const u16 v27 = dc_f32_bf16(dc_bf16_f32(v26) + dc_bf16_f32(v26));
	const i64 v28 = (i64)((u64)v24 + (u64)(i64)1);
	if ((u64)(i64)v28 >= (u64)bout_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v28, (i64)bout_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = bout_4 + (i64)v28 * 2;
	*(device u16 *)(p_29) = v27;
	// half.go:18
}

// halfBits
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
static inline u16 dc_f32_f16(f32 x) {
	const u32 b = as_u32(x), sign = b >> 16 & 0x8000u, rest = b & 0x7fffffffu;
	if (rest > 0x7f800000u) return (u16)0x7e00;
	if (rest >= 0x47800000u) return (u16)(sign | 0x7c00u);
	if (rest >= 0x38800000u) return (u16)(sign | ((rest - 0x38000000u + 0xfffu + (rest >> 13 & 1)) >> 13));
	if (rest < 0x33000000u) return (u16)sign;
	const u32 drop = 126 - (rest >> 23), all = (rest & 0x7fffffu) | 0x800000u;
	const u32 kept = all >> drop, mid = 1u << (drop - 1), left = all & ((1u << drop) - 1);
	return (u16)(sign | (kept + (left > mid || (left == mid && (kept & 1)) ? 1 : 0)));
}
static inline u16 dc_f32_bf16(f32 x) {
	const u32 b = as_u32(x);
	if ((b & 0x7fffffffu) > 0x7f800000u) return (u16)0x7fc0;
	return (u16)((b + 0x7fffu + (b >> 16 & 1)) >> 16);
}
static inline f32 dc_f16_f32(u16 x) {
	const u32 sign = (u32)(x & 0x8000) << 16, rest = x & 0x7fff;
	if (rest >= 0x7c00) return as_f32(sign | 0x7f800000u | (rest & 0x3ff) << 13);
	if (rest >= 0x0400) return as_f32(sign | ((rest << 13) + 0x38000000u));
	return as_f32(sign | as_u32(as_f32(0x38800000u | rest << 13) - as_f32(0x38800000u)));
}
static inline f32 dc_bf16_f32(u16 x) { return as_f32((u32)x << 16); }

kernel void k_halfBits(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// half.go:25
	const i64 i_1 = (i64)dc_global_x;
	// half.go:26
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const f32 v3 = *(const device f32 *)(p_2);
	const u16 h_4 = dc_f32_f16(v3);
	// half.go:27
	const u16 b_5 = dc_f32_bf16(v3);
	// half.go:28
	const u16 v6 = (u16)(u16)h_4;
	const i64 v7 = (i64)((u64)i_1 << 2);
	if ((u64)(i64)v7 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_8 = out_1 + (i64)v7 * 2;
	*(device u16 *)(p_8) = v6;
	// half.go:29
	const u16 v9 = (u16)(u16)b_5;
	const i64 v10 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = out_1 + (i64)v10 * 2;
	*(device u16 *)(p_11) = v9;
	// half.go:30
	const u16 v12 = (u16)(v6 ^ (u16)32768);
	const u16 v13 = (u16)(u16)v12;
	const f32 v14 = dc_f16_f32(v13);
	const u16 v15 = dc_f32_f16(v14);
	const u16 v16 = (u16)(u16)v15;
	const i64 v17 = (i64)((u64)v7 + (u64)(i64)2);
	if ((u64)(i64)v17 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v17, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_1 + (i64)v17 * 2;
	*(device u16 *)(p_18) = v16;
	// half.go:31
	const f32 v19 = dc_bf16_f32(b_5);
	const f32 v20 = v19 * 0.5f;
	const u16 v21 = dc_f32_bf16(v20);
	const u16 v22 = (u16)(u16)v21;
	const i64 v23 = (i64)((u64)v7 + (u64)(i64)3);
	if ((u64)(i64)v23 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v23, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)v23 * 2;
	*(device u16 *)(p_24) = v22;
	// half.go:32
}

// halfAll
typedef struct { u64 w[12]; } dc_block;
static inline f32 dc_f16_f32(u16 x) {
	const u32 sign = (u32)(x & 0x8000) << 16, rest = x & 0x7fff;
	if (rest >= 0x7c00) return as_f32(sign | 0x7f800000u | (rest & 0x3ff) << 13);
	if (rest >= 0x0400) return as_f32(sign | ((rest << 13) + 0x38000000u));
	return as_f32(sign | as_u32(as_f32(0x38800000u | rest << 13) - as_f32(0x38800000u)));
}
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

kernel void k_halfAll(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// half.go:38
	const i64 i_1 = (i64)dc_global_x;
	// half.go:39
	const i64 v2 = (i64)((u64)i_1 << 6);
	const u16 v3 = (u16)v2;
	const u16 v4 = (u16)(u16)v3;
	const f32 v5 = dc_f16_f32(v4);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_6 = out_0 + (i64)i_1 * 4;
	*(device f32 *)(p_6) = v5;
	// half.go:40
}

// halfStruct
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
static inline f32 dc_f16_f32(u16 x) {
	const u32 sign = (u32)(x & 0x8000) << 16, rest = x & 0x7fff;
	if (rest >= 0x7c00) return as_f32(sign | 0x7f800000u | (rest & 0x3ff) << 13);
	if (rest >= 0x0400) return as_f32(sign | ((rest << 13) + 0x38000000u));
	return as_f32(sign | as_u32(as_f32(0x38800000u | rest << 13) - as_f32(0x38800000u)));
}
static inline u16 dc_f32_f16(f32 x) {
	const u32 b = as_u32(x), sign = b >> 16 & 0x8000u, rest = b & 0x7fffffffu;
	if (rest > 0x7f800000u) return (u16)0x7e00;
	if (rest >= 0x47800000u) return (u16)(sign | 0x7c00u);
	if (rest >= 0x38800000u) return (u16)(sign | ((rest - 0x38000000u + 0xfffu + (rest >> 13 & 1)) >> 13));
	if (rest < 0x33000000u) return (u16)sign;
	const u32 drop = 126 - (rest >> 23), all = (rest & 0x7fffffu) | 0x800000u;
	const u32 kept = all >> drop, mid = 1u << (drop - 1), left = all & ((1u << drop) - 1);
	return (u16)(sign | (kept + (left > mid || (left == mid && (kept & 1)) ? 1 : 0)));
}

kernel void k_halfStruct(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u16 object_8[3];
	thread u8 *const q_c_9 = (thread u8 *)object_8;
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
	// half.go:46
	const i64 i_1 = (i64)dc_global_x;
	// half.go:51
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 2;
	const u16 p_c_0_3 = *(const device u16 *)(p_2);
	const i64 v4 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v5 = dc_rem_i64(v4, a_0_len);
	const device u8 *const p_6 = a_0 + (i64)v5 * 2;
	const u16 p_c_1_7 = *(const device u16 *)(p_6);
	// half.go:52
	*(thread u16 *)(q_c_9) = p_c_0_3;
	*(thread u16 *)(q_c_9 + 2) = p_c_1_7;
	*(thread u16 *)(q_c_9 + 4) = (u16)0x0;
	// half.go:53
	const f32 v10 = dc_f16_f32(p_c_0_3);
	const f32 v11 = v10 * 0.5f;
	const u16 v12 = dc_f32_f16(v11);
	*(thread u16 *)(q_c_9 + 4) = v12;
	// half.go:55
	f32 s_13;
	i32 i_14 = 0;
	f32 s_15 = 0.0f;
	for (;;) {
		const bool v16 = i_14 < 3;
		if (!v16) {
			s_13 = s_15;
			break;
		}
		thread u8 *const p_17 = q_c_9 + (i64)i_14 * 2;
		const u16 c_18 = *(thread const u16 *)(p_17);
		// half.go:56
		const f32 v19 = dc_f16_f32(c_18);
		const f32 s_20 = s_15 + v19;
		// half.go:55
		const i32 v21 = (i32)((u32)i_14 + (u32)1);
		i_14 = v21;
		s_15 = s_20;
		continue;
	}
	// half.go:58
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_22) = s_13;
	// half.go:59
}

