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
typedef struct { u64 w[16]; } dc_block;
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

kernel void k_saxpy(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a1_x [[buffer(3)]],
	device u8 *a2_y [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const f32 a_0 = as_f32((u32)dc_b.w[9]);
	const device u8 *const x_1 = a1_x + dc_b.w[10];
	const i64 x_1_len = (i64)dc_b.w[11];
	const i64 x_1_cap = (i64)dc_b.w[12];
	device u8 *const y_2 = a2_y + dc_b.w[13];
	const i64 y_2_len = (i64)dc_b.w[14];
	const i64 y_2_cap = (i64)dc_b.w[15];
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
	// algos.go:9
	const i64 i_1 = (i64)dc_global_x;
	// algos.go:10
	if ((u64)(i64)i_1 >= (u64)y_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)y_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_2 = y_2 + (i64)i_1 * 4;
	const f32 v3 = *(device const f32 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)x_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)x_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = x_1 + (i64)i_1 * 4;
	const f32 v5 = *(const device f32 *)(p_4);
	const f32 v6 = a_0 * v5;
	const f32 v7 = v3 + v6;
	*(device f32 *)(p_2) = v7;
	// algos.go:11
}
