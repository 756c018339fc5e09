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

kernel void k_structValues(const dc_block dc_b, global u32 *dc_control, global u64 *dc_print, global const u8 *a0_a, global u8 *a1_out) {
	const global u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	global u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = (u32)get_group_id(0);
	u32 dc_group_y = (u32)get_group_id(1);
	u32 dc_group_z = (u32)get_group_id(2);
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * (u32)get_local_size(0) + (u32)get_local_id(0);
	const u64 dc_global_y = (u64)dc_group_y * (u32)get_local_size(1) + (u32)get_local_id(1);
	const u64 dc_global_z = (u64)dc_group_z * (u32)get_local_size(2) + (u32)get_local_id(2);
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = *(volatile global u32 *)(dc_control);
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// values.go:106
	const i64 i_1 = (i64)dc_global_x;
	// values.go:107
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global u8 *const p_2 = a_0 + (i64)i_1 * 12;
	const f32 v_x_3 = *(const global f32 *)(p_2);
	const f32 v_y_4 = *(const global f32 *)(p_2 + 4);
	const f32 v_z_5 = *(const global f32 *)(p_2 + 8);
	// values.go:108
	const f32 v6 = (f32)i_1;
	// values.go:8
	const f32 w_x_7 = v_x_3 + 0.0f;
	const f32 w_y_8 = v_y_4 + 1.0f;
	const f32 w_z_9 = v_z_5 + v6;
	// values.go:15
	const f32 w_x_10 = w_x_7 * 2.0f;
	// values.go:16
	const f32 w_y_11 = w_y_8 * 2.0f;
	// values.go:17
	const f32 w_z_12 = w_z_9 * 2.0f;
	// values.go:23
	const f32 v13 = v_y_4 * w_z_12;
	const f32 v14 = v_z_5 * w_y_11;
	const f32 u_x_15 = v13 - v14;
	// values.go:24
	const f32 v16 = v_z_5 * w_x_10;
	const f32 v17 = v_x_3 * w_z_12;
	const f32 u_y_18 = v16 - v17;
	// values.go:25
	const f32 v19 = v_x_3 * w_y_11;
	const f32 v20 = v_y_4 * w_x_10;
	const f32 u_z_21 = v19 - v20;
	// values.go:111
	const i64 v22 = (i64)((u64)i_1 * (u64)(i64)3);
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_23 = out_1 + (i64)v22 * 12;
	*(global f32 *)(p_23) = w_x_10;
	*(global f32 *)(p_23 + 4) = w_y_11;
	*(global f32 *)(p_23 + 8) = w_z_12;
	// values.go:112
	const i64 v24 = (i64)((u64)v22 + (u64)(i64)1);
	if ((u64)(i64)v24 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v24, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_25 = out_1 + (i64)v24 * 12;
	*(global f32 *)(p_25) = u_x_15;
	*(global f32 *)(p_25 + 4) = u_y_18;
	*(global f32 *)(p_25 + 8) = u_z_21;
	// values.go:15
	const f32 v26 = u_x_15 * 0.5f;
	*(global f32 *)(p_25) = v26;
	// values.go:16
	const f32 v27 = u_y_18 * 0.5f;
	*(global f32 *)(p_25 + 4) = v27;
	// values.go:17
	const f32 v28 = u_z_21 * 0.5f;
	*(global f32 *)(p_25 + 8) = v28;
	// values.go:114
	const i64 v29 = (i64)((u64)v22 + (u64)(i64)2);
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_30 = out_1 + (i64)v29 * 12;
	// values.go:115
	*(global f32 *)(p_30) = v_x_3;
	*(global f32 *)(p_30 + 4) = v_y_4;
	*(global f32 *)(p_30 + 8) = v_z_5;
	// values.go:11
	const f32 v31 = v_x_3 * w_x_10;
	const f32 v32 = v_y_4 * w_y_11;
	const f32 v33 = v31 + v32;
	const f32 v34 = v_z_5 * w_z_12;
	const f32 v35 = v33 + v34;
	// values.go:116
	*(global f32 *)(p_30) = v35;
	// values.go:117
}
