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
typedef struct { u64 w[15]; } dc_block;
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
static inline global u64 *dc_claim(global u64 *print, u32 words, u64 invocation, u32 site) {
	if (*(global u32 *)print >> 31) return 0;
	const u32 n = atomic_add((volatile global u32 *)((global u32 *)print), 1u);
	if (n >= print[1]) return 0;
	global u64 *const r = print + 2 + (u64)n * words;
	r[0] = invocation;
	r[1] = site;
	return r;
}

kernel void k_prints(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global const u8 *a0_a, global const u8 *a1_f) {
	const global i32 *const a_0 = (const global i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const global f32 *const f_1 = (const global f32 *)(a1_f + dc_b.w[12]);
	const i64 f_1_len = (i64)dc_b.w[13];
	const i64 f_1_cap = (i64)dc_b.w[14];
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
	// modes.go:61
	const i64 i_1 = (i64)dc_global_x;
	// modes.go:62
	const i64 v2 = (i64)(i_1 % (i64)2);
	const bool v3 = v2 == (i64)0;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	if (v3) {
		// modes.go:63
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const global i32 *const p_4 = a_0 + i_1;
		const i32 v5 = *p_4;
		if (dc_print != 0) {
			global u64 *const r = dc_claim(dc_print, 6u, (dc_global_z * dc_b.w[5] + dc_global_y) * dc_b.w[4] + dc_global_x, 0u);
			if (r != 0) {
				r[2] = (u64)(i64)i_1;
				r[3] = (u64)(i64)v5;
			}
		}
		// modes.go:62
	}
	// modes.go:65
	if ((u64)(i64)i_1 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_6 = f_1 + i_1;
	const f32 v7 = *p_6;
	if ((u64)(i64)i_1 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_8 = f_1 + i_1;
	const f32 v9 = *p_8;
	const f64 v10 = (f64)v9;
	const f64 v11 = v10 / 3.0;
	if ((u64)(i64)i_1 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_12 = f_1 + i_1;
	const f32 v13 = *p_12;
	const bool v14 = v13 > 1.0f;
	const u8 v15 = (u8)i_1;
	const u8 v16 = (u8)((u32)v15 - (u32)(u8)1);
	if (dc_print != 0) {
		global u64 *const r = dc_claim(dc_print, 6u, (dc_global_z * dc_b.w[5] + dc_global_y) * dc_b.w[4] + dc_global_x, 1u);
		if (r != 0) {
			r[2] = (u64)as_u32(v7);
			r[3] = (u64)as_u64(v11);
			r[4] = (u64)v14;
			r[5] = (u64)v16;
		}
	}
	// modes.go:66
	const bool v17 = i_1 == (i64)3;
	if (v17) {
		// modes.go:67
		if (dc_print != 0) {
			global u64 *const r = dc_claim(dc_print, 6u, (dc_global_z * dc_b.w[5] + dc_global_y) * dc_b.w[4] + dc_global_x, 2u);
		}
		// modes.go:66
	}
	// modes.go:69
}
