#pragma OPENCL FP_CONTRACT OFF
typedef char i8;
typedef short i16;
typedef int i32;
typedef long i64;
typedef uchar u8;
typedef ushort u16;
typedef uint u32;
typedef ulong u64;
typedef float f32;
typedef u8 __attribute__((may_alias)) dc_w8;
typedef u16 __attribute__((may_alias)) dc_w16;
typedef u32 __attribute__((may_alias)) dc_w32;
typedef u64 __attribute__((may_alias)) dc_w64;
#define as_f32(x) as_float(x)
#define as_u32(x) as_uint(x)
#define as_f64(x) as_double(x)
#define as_u64(x) as_ulong(x)
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
typedef double f64;
#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable
#pragma OPENCL EXTENSION cl_khr_int64_extended_atomics : enable
typedef struct { u64 w[18]; } dc_block;
static inline void dc_fault(global u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (atomic_cmpxchg((volatile global u32 *)(control), 0u, tag) != 0) return;
	global u64 *const r = (global u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}
static inline f32 dc_min_f32(f32 a, f32 b) { return a < b ? a : b < a ? b : a == b ? as_f32(as_u32(a) | as_u32(b)) : as_f32(0x7fc00000u); }
static inline f32 dc_atomic_min_f32_global_device(global f32 *p, f32 x) {
	global u32 *const word = (global u32 *)p;
	u32 old = *(volatile global u32 *)(word);
	for (;;) {
		const f32 have = as_f32(old);
		const u32 wanted = as_u32((dc_min_f32(have, x)));
		const u32 seen = atomic_cmpxchg((volatile global u32 *)(word), old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static inline f32 dc_max_f32(f32 a, f32 b) { return a > b ? a : b > a ? b : a == b ? as_f32(as_u32(a) & as_u32(b)) : as_f32(0x7fc00000u); }
static inline f32 dc_atomic_max_f32_global_device(global f32 *p, f32 x) {
	global u32 *const word = (global u32 *)p;
	u32 old = *(volatile global u32 *)(word);
	for (;;) {
		const f32 have = as_f32(old);
		const u32 wanted = as_u32((dc_max_f32(have, x)));
		const u32 seen = atomic_cmpxchg((volatile global u32 *)(word), old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static inline f32 dc_atomic_add_f32_global_device(global f32 *p, f32 x) {
	global u32 *const word = (global u32 *)p;
	u32 old = *(volatile global u32 *)(word);
	for (;;) {
		const f32 have = as_f32(old);
		const u32 wanted = as_u32((have + x));
		const u32 seen = atomic_cmpxchg((volatile global u32 *)(word), old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static inline f64 dc_atomic_add_f64_global_device(global f64 *p, f64 x) {
	global u64 *const word = (global u64 *)p;
	u64 old = *(volatile global u64 *)(word);
	for (;;) {
		const f64 have = as_f64(old);
		const u64 wanted = as_u64((have + x));
		const u64 seen = atom_cmpxchg((volatile global u64 *)(word), old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static inline f64 dc_min_f64(f64 a, f64 b) { return a < b ? a : b < a ? b : a == b ? as_f64(as_u64(a) | as_u64(b)) : as_f64((u64)0x7ff8000000000000); }
static inline f64 dc_atomic_min_f64_global_device(global f64 *p, f64 x) {
	global u64 *const word = (global u64 *)p;
	u64 old = *(volatile global u64 *)(word);
	for (;;) {
		const f64 have = as_f64(old);
		const u64 wanted = as_u64((dc_min_f64(have, x)));
		const u64 seen = atom_cmpxchg((volatile global u64 *)(word), old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static inline f64 dc_max_f64(f64 a, f64 b) { return a > b ? a : b > a ? b : a == b ? as_f64(as_u64(a) & as_u64(b)) : as_f64((u64)0x7ff8000000000000); }
static inline f64 dc_atomic_max_f64_global_device(global f64 *p, f64 x) {
	global u64 *const word = (global u64 *)p;
	u64 old = *(volatile global u64 *)(word);
	for (;;) {
		const f64 have = as_f64(old);
		const u64 wanted = as_u64((dc_max_f64(have, x)));
		const u64 seen = atom_cmpxchg((volatile global u64 *)(word), old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}

kernel void k_atomicFloats(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global const u8 *a0_a, global u8 *a1_f, global u8 *a2_g) {
	const global f32 *const a_0 = (const global f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	global f32 *const f_1 = (global f32 *)(a1_f + dc_b.w[12]);
	const i64 f_1_len = (i64)dc_b.w[13];
	const i64 f_1_cap = (i64)dc_b.w[14];
	global f64 *const g_2 = (global f64 *)(a2_g + dc_b.w[15]);
	const i64 g_2_len = (i64)dc_b.w[16];
	const i64 g_2_cap = (i64)dc_b.w[17];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
#ifdef DC_WHOLE
	const u32 dc_group_x = (u32)get_group_id(0);
	const u32 dc_group_y = (u32)get_group_id(1);
	const u32 dc_group_z = (u32)get_group_id(2);
#else
	u32 dc_group_x = (u32)get_group_id(0);
	u32 dc_group_y = (u32)get_group_id(1);
	u32 dc_group_z = (u32)get_group_id(2);
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
#endif
	const u64 dc_global_x = (u64)dc_group_x * (u32)get_local_size(0) + (u32)get_local_id(0);
	const u64 dc_global_y = (u64)dc_group_y * (u32)get_local_size(1) + (u32)get_local_id(1);
	const u64 dc_global_z = (u64)dc_group_z * (u32)get_local_size(2) + (u32)get_local_id(2);
#ifdef DC_WHOLE
	const bool dc_inside = true;
#else
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
#endif
	const u32 dc_pending = *dc_control;
	if (!dc_inside) return;
	// atomics.go:30
	const i64 i_1 = (i64)dc_global_x;
	// atomics.go:31
	if ((u64)(i64)(i64)0 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)(i64)0, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_2 = a_0 + i_1;
	const f32 v3 = *p_2;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	(void)(dc_atomic_min_f32_global_device(f_1, v3));
	// atomics.go:32
	if ((u64)(i64)(i64)1 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)1, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_4 = a_0 + i_1;
	const f32 v5 = *p_4;
	(void)(dc_atomic_max_f32_global_device((f_1 + 1), v5));
	// atomics.go:33
	if ((u64)(i64)(i64)2 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)(i64)2, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 v6 = (f32)i_1;
	(void)(dc_atomic_add_f32_global_device((f_1 + 2), v6));
	// atomics.go:34
	if ((u64)(i64)(i64)0 >= (u64)g_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)(i64)0, (i64)g_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f64 v7 = (f64)i_1;
	const f64 v8 = v7 / 4.0;
	(void)(dc_atomic_add_f64_global_device(g_2, v8));
	// atomics.go:35
	if ((u64)(i64)(i64)1 >= (u64)g_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)(i64)1, (i64)g_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_9 = a_0 + i_1;
	const f32 v10 = *p_9;
	const f64 v11 = (f64)v10;
	(void)(dc_atomic_min_f64_global_device((g_2 + 1), v11));
	// atomics.go:36
	if ((u64)(i64)(i64)2 >= (u64)g_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)(i64)2, (i64)g_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_12 = a_0 + i_1;
	const f32 v13 = *p_12;
	const f64 v14 = (f64)v13;
	const f64 v15 = v14 * 2.0;
	(void)(dc_atomic_max_f64_global_device((g_2 + 2), v15));
	// atomics.go:37
}
