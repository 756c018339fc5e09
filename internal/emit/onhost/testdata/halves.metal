#include <metal_stdlib>
using namespace metal;
#if __METAL_VERSION__ >= 320
#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)
#else
#pragma STDC FP_CONTRACT OFF
#endif
typedef int8_t i8;
typedef int16_t i16;
typedef int32_t i32;
typedef int64_t i64;
typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef float f32;
typedef u8 __attribute__((may_alias)) dc_w8;
typedef u16 __attribute__((may_alias)) dc_w16;
typedef u32 __attribute__((may_alias)) dc_w32;
typedef u64 __attribute__((may_alias)) dc_w64;
#define as_f32(x) as_type<float>((u32)(x))
#define as_u32(x) as_type<u32>((float)(x))
template <typename P> static inline u32 dc_cas(P word, u32 old, u32 wanted) {
	u32 seen = old;
	while (!atomic_compare_exchange_weak_explicit(word, &seen, wanted, memory_order_relaxed, memory_order_relaxed) && seen == old) {
	}
	return seen;
}
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
