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

[[max_total_threads_per_threadgroup(8)]] kernel void k_retiredBarrier(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[8];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 8u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 8u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// groups.go:199
	// groups.go:200
	const i64 l_3 = (i64)dc_thread.x;
	// groups.go:201
	const i64 v4 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v4 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v4, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_5 = a_0 + (i64)v4 * 4;
	const i32 v6 = dc_live ? *(const device i32 *)(p_5) : 0;
	if (dc_live && (v6 == 0)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const i32 v7 = dc_div_i32(100, v6);
	threadgroup u8 *const p_8 = v2 + (i64)l_3 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_8) = v7;
	}
	// groups.go:202
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:203
	const i32 v9 = (i32)l_3;
	const i32 v10 = (i32)((u32)7 - (u32)v9);
	threadgroup u8 *const p_11 = v2 + (i64)v10 * 4;
	const i32 v12 = dc_live ? *(threadgroup const i32 *)(p_11) : 0;
	if (dc_live && ((u64)(i64)v4 >= (u64)out_1_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v4, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	device u8 *const p_13 = out_1 + (i64)v4 * 4;
	if (dc_live) {
		*(device i32 *)(p_13) = v12;
	}
	// groups.go:204
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// groups.go:205
	if (!dc_live) return;
	return;
}
