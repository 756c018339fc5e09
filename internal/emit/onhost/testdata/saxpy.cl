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
typedef struct { u64 w[16]; } dc_block;
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

kernel void k_saxpy(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global const u8 *a1_x, global u8 *a2_y) {
	const f32 a_0 = as_f32((u32)dc_b.w[9]);
	const global f32 *const x_1 = (const global f32 *)(a1_x + dc_b.w[10]);
	const i64 x_1_len = (i64)dc_b.w[11];
	const i64 x_1_cap = (i64)dc_b.w[12];
	global f32 *const y_2 = (global f32 *)(a2_y + dc_b.w[13]);
	const i64 y_2_len = (i64)dc_b.w[14];
	const i64 y_2_cap = (i64)dc_b.w[15];
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
	// algos.go:9
	const i64 i_1 = (i64)dc_global_x;
	// algos.go:10
	if ((u64)(i64)i_1 >= (u64)y_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)y_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global f32 *const p_2 = y_2 + i_1;
	const f32 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)x_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)x_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_4 = x_1 + i_1;
	const f32 v5 = *p_4;
	const f32 v6 = a_0 * v5;
	const f32 v7 = v3 + v6;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_2 = v7;
	// algos.go:11
}
