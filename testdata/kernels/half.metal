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
	const device u16 *const a_0 = (const device u16 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u16 *const b_1 = (const device u16 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	const device u16 *const c_2 = (const device u16 *)(a2_c + dc_b.w[15]);
	const i64 c_2_len = (i64)dc_b.w[16];
	const i64 c_2_cap = (i64)dc_b.w[17];
	device u16 *const out_3 = (device u16 *)(a3_out + dc_b.w[18]);
	const i64 out_3_len = (i64)dc_b.w[19];
	const i64 out_3_cap = (i64)dc_b.w[20];
	device u16 *const bout_4 = (device u16 *)(a4_bout + dc_b.w[21]);
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
	if (!dc_inside) return;
	// half.go:10
	const i64 i_1 = (i64)dc_global_x;
	// half.go:11
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
	// half.go:12
	const f32 v6 = dc_f16_f32(x_3);
	const f32 v7 = dc_f16_f32(y_5);
	const u16 v8 = dc_f32_f16(dc_f16_f32(x_3) + dc_f16_f32(y_5));
	const i64 v9 = (i64)4 * i_1;
	const i64 v10 = v9 + (i64)0;
	if ((u64)(i64)v10 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_11 = out_3 + v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = v8;
	// half.go:13
	const f32 v12 = dc_f16_f32(x_3);
	const f32 v13 = dc_f16_f32(y_5);
	const u16 v14 = dc_f32_f16(dc_f16_f32(x_3) * dc_f16_f32(y_5));
	const i64 v15 = (i64)4 * i_1;
	const i64 v16 = v15 + (i64)1;
	if ((u64)(i64)v16 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v16, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_17 = out_3 + v16;
	*p_17 = v14;
	// half.go:14
	const f32 v18 = dc_f16_f32(x_3);
	const f32 v19 = dc_f16_f32(y_5);
	const u16 v20 = dc_f32_f16(dc_f16_f32(x_3) / dc_f16_f32(y_5));
	const i64 v21 = (i64)4 * i_1;
	const i64 v22 = v21 + (i64)2;
	if ((u64)(i64)v22 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v22, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_23 = out_3 + v22;
	*p_23 = v20;
	// half.go:15
	const f32 v24 = dc_f16_f32(x_3);
	const f32 v25 = dc_f16_f32(y_5);
	const u16 v26 = dc_f32_f16(dc_f16_f32(x_3) - dc_f16_f32(y_5));
	const i64 v27 = (i64)4 * i_1;
	const i64 v28 = v27 + (i64)3;
	if ((u64)(i64)v28 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v28, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_29 = out_3 + v28;
	*p_29 = v26;
	// half.go:16
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u16 *const p_30 = c_2 + i_1;
	const u16 v31 = *p_30;
	const f32 v32 = dc_bf16_f32(v31);
	const f32 v33 = dc_f16_f32(x_3);
	const f32 v34 = v32 * v33;
	const u16 v35 = dc_f32_bf16(v34);
	const i64 v36 = (i64)2 * i_1;
	if ((u64)(i64)v36 >= (u64)bout_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v36, (i64)bout_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_37 = bout_4 + v36;
	*p_37 = v35;
	// half.go:17
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u16 *const p_38 = c_2 + i_1;
	const u16 v39 = *p_38;
	const f32 v40 = dc_bf16_f32(v39);
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u16 *const p_41 = c_2 + i_1;
	const u16 v42 = *p_41;
	const f32 v43 = dc_bf16_f32(v42);
	const u16 v44 = dc_f32_bf16(dc_bf16_f32(v39) + dc_bf16_f32(v42));
	const i64 v45 = (i64)2 * i_1;
	const i64 v46 = v45 + (i64)1;
	if ((u64)(i64)v46 >= (u64)bout_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v46, (i64)bout_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_47 = bout_4 + v46;
	*p_47 = v44;
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
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u16 *const out_1 = (device u16 *)(a1_out + dc_b.w[12]);
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
	// half.go:25
	const i64 i_1 = (i64)dc_global_x;
	// half.go:26
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = a_0 + i_1;
	const f32 v3 = *p_2;
	const u16 h_4 = dc_f32_f16(v3);
	// half.go:27
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_5 = a_0 + i_1;
	const f32 v6 = *p_5;
	const u16 b_7 = dc_f32_bf16(v6);
	// half.go:28
	const u16 v8 = (u16)(u16)h_4;
	const i64 v9 = (i64)4 * i_1;
	const i64 v10 = v9 + (i64)0;
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_11 = out_1 + v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = v8;
	// half.go:29
	const u16 v12 = (u16)(u16)b_7;
	const i64 v13 = (i64)4 * i_1;
	const i64 v14 = v13 + (i64)1;
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_15 = out_1 + v14;
	*p_15 = v12;
	// half.go:30
	const u16 v16 = (u16)(u16)h_4;
	const u16 v17 = (u16)(v16 ^ (u16)32768);
	const u16 v18 = (u16)(u16)v17;
	const f32 v19 = dc_f16_f32(v18);
	const u16 v20 = dc_f32_f16(v19);
	const u16 v21 = (u16)(u16)v20;
	const i64 v22 = (i64)4 * i_1;
	const i64 v23 = v22 + (i64)2;
	if ((u64)(i64)v23 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v23, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_24 = out_1 + v23;
	*p_24 = v21;
	// half.go:31
	const u16 v25 = (u16)(u16)b_7;
	const u16 v26 = (u16)(u16)v25;
	const f32 v27 = dc_bf16_f32(v26);
	const f32 v28 = v27 * 0.5f;
	const u16 v29 = dc_f32_bf16(v28);
	const u16 v30 = (u16)(u16)v29;
	const i64 v31 = (i64)4 * i_1;
	const i64 v32 = v31 + (i64)3;
	if ((u64)(i64)v32 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v32, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u16 *const p_33 = out_1 + v32;
	*p_33 = v30;
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
	device f32 *const out_0 = (device f32 *)(a0_out + dc_b.w[9]);
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
	if (!dc_inside) return;
	// half.go:38
	const i64 i_1 = (i64)dc_global_x;
	// half.go:39
	const i64 v2 = (i64)((u64)i_1 * (u64)(i64)64);
	const u16 v3 = (u16)v2;
	const u16 v4 = (u16)(u16)v3;
	const f32 v5 = dc_f16_f32(v4);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_6 = out_0 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v5;
	// half.go:40
}

// halfStruct
typedef struct { u64 w[15]; } dc_block;
static inline u16 dc_f32_bf16(f32 x) {
	const u32 b = as_u32(x);
	if ((b & 0x7fffffffu) > 0x7f800000u) return (u16)0x7fc0;
	return (u16)((b + 0x7fffu + (b >> 16 & 1)) >> 16);
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
static inline i64 dc_rem_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(0) : (i64)(a % b); }
static inline f32 dc_f16_f32(u16 x) {
	const u32 sign = (u32)(x & 0x8000) << 16, rest = x & 0x7fff;
	if (rest >= 0x7c00) return as_f32(sign | 0x7f800000u | (rest & 0x3ff) << 13);
	if (rest >= 0x0400) return as_f32(sign | ((rest << 13) + 0x38000000u));
	return as_f32(sign | as_u32(as_f32(0x38800000u | rest << 13) - as_f32(0x38800000u)));
}
static inline f32 dc_bf16_f32(u16 x) { return as_f32((u32)x << 16); }
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
	const device u16 *const a_0 = (const device u16 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u16 object_3[4];
	u16 object_10[4];
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
	// half.go:46
	const i64 i_1 = (i64)dc_global_x;
	// half.go:51
	const u16 v2 = dc_f32_bf16(0.5f);
	*object_3 = 0;
	*(object_3 + 1) = 0;
	*(object_3 + 2) = 0;
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u16 *const p_4 = a_0 + i_1;
	const u16 v5 = *p_4;
	*object_3 = v5;
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
	const device u16 *const p_8 = a_0 + v7;
	const u16 v9 = *p_8;
	*(object_3 + 1) = v9;
	*(object_3 + 3) = v2;
	// half.go:52
	*object_10 = *object_3;
	*(object_10 + 1) = *(object_3 + 1);
	*(object_10 + 2) = *(object_3 + 2);
	*(object_10 + 3) = *(object_3 + 3);
	// half.go:53
	const u16 v11 = *object_10;
	const f32 v12 = dc_f16_f32(v11);
	const u16 v13 = *(object_10 + 3);
	const f32 v14 = dc_bf16_f32(v13);
	const f32 v15 = v12 * v14;
	const u16 v16 = dc_f32_f16(v15);
	*(object_10 + 2) = v16;
	// half.go:55
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 i_17;
	f32 s_18;
	i64 i_19 = (i64)0;
	f32 s_20 = 0.0f;
	for (; i_19 < (i64)3;) {
		thread u16 *const p_21 = object_10 + i_19;
		const u16 c_22 = *p_21;
		// half.go:56
		const f32 v23 = dc_f16_f32(c_22);
		const f32 s_24 = s_20 + v23;
		// half.go:55
		const i64 v25 = i_19 + (i64)1;
		i_19 = v25;
		s_20 = s_24;
	}
	s_18 = s_20;
	// half.go:58
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_26 = out_1 + i_1;
	*p_26 = s_18;
	// half.go:59
}

