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
typedef struct { u64 w[13]; } dc_block;
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

kernel void k_labelled(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 n_0 = (i64)dc_b.w[9];
	device u8 *const out_1 = a1_out + dc_b.w[10];
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
	u32 dc_jump = 0;
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
	// flow.go:54
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:62
	const i64 v2 = (i64)((u64)i_1 << 1);
	const i64 v3 = (i64)((u64)v2 + (u64)(i64)3);
	// flow.go:57
	i64 s_4;
	i64 s_5 = (i64)0;
	i64 x_6 = (i64)0;
	for (;;) {
		const bool v7 = x_6 < n_0;
		if (!v7) {
			s_4 = s_5;
			break;
		}
		i64 s_8;
		do {
			// flow.go:67
			const i64 v9 = (i64)((u64)x_6 * (u64)(i64)10);
			// flow.go:58
			i64 s_10;
			i64 s_11 = s_5;
			i64 y_12 = (i64)0;
			for (;;) {
				const bool v13 = y_12 < n_0;
				if (!v13) {
					s_10 = s_11;
					break;
				}
				// flow.go:60
				const i64 v14 = (i64)((u64)x_6 * (u64)y_12);
				const bool v15 = v14 == i_1;
				i64 s_16;
				if (v15) {
					// flow.go:61
					s_8 = s_11;
					dc_jump = 1u;
					break;
				} else {
					// flow.go:62
					const i64 v17 = (i64)((u64)x_6 + (u64)y_12);
					const bool v18 = v17 > v3;
					i64 s_19;
					if (v18) {
						// flow.go:63
						s_4 = s_11;
						dc_jump = 2u;
						break;
					} else {
						// flow.go:64
						const bool v20 = y_12 == (i64)5;
						// flow.go:67
						const i64 v21 = (i64)((u64)v9 + (u64)y_12);
						const i64 s_22 = (i64)((u64)s_11 + (u64)v21);
						// flow.go:64
						const i64 s_23 = v20 ? s_11 : s_22;
						// flow.go:62
						s_19 = s_23;
					}
					// flow.go:60
					s_16 = s_19;
				}
				// flow.go:69
				const i64 s_24 = (i64)((u64)s_16 + (u64)(i64)1);
				// flow.go:58
				const i64 y_25 = (i64)((u64)y_12 + (u64)(i64)1);
				s_11 = s_24;
				y_12 = y_25;
				continue;
			}
			if (dc_jump == 1u) { dc_jump = 0; break; }
			if (dc_jump != 0) break;
			// flow.go:71
			const i64 s_26 = (i64)((u64)s_10 + (u64)(i64)1000);
			// flow.go:57
			s_8 = s_26;
		} while (0);
		if (dc_jump == 2u) { dc_jump = 0; break; }
		const i64 x_27 = (i64)((u64)x_6 + (u64)(i64)1);
		s_5 = s_8;
		x_6 = x_27;
		continue;
	}
	// flow.go:73
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_28 = out_1 + (i64)i_1 * 8;
	*(device i64 *)(p_28) = s_4;
	// flow.go:74
}
