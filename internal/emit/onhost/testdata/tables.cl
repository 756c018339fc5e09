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
typedef struct { u64 w[12]; } dc_block;
constant u64 t_kernels_entries_0[9] = {
	(u64)0x5, (u64)0x3fe0000000000000, (u64)0x0, (u64)0x7, (u64)0x3ff4000000000000, (u64)0x403, (u64)0x0, (u64)0x0, (u64)0xc800
};
constant u32 t_kernels_weights_1[5] = {
	0x3d800000, 0x3e800000, 0x3ec00000, 0x3e800000, 0x3d800000
};
constant u8 t_kernels_digits_2[16] = {
	0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0xfa, 0xf9, 0x80
};
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

kernel void k_tables(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global u8 *a0_out) {
	global u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	const constant u8 *const pt_kernels_entries_0 = (const constant u8 *)t_kernels_entries_0;
	u64 object_4[3];
	private u8 *const e_5 = (private u8 *)object_4;
	const constant u8 *const pt_kernels_weights_1 = (const constant u8 *)t_kernels_weights_1;
	const constant u8 *const pt_kernels_digits_2 = (const constant u8 *)t_kernels_digits_2;
	u8 object_35[4];
	private u8 *const row_36 = (private u8 *)object_35;
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// consts.go:109
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:110
	const i64 v2 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v2 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant u8 *const p_3 = pt_kernels_entries_0 + (i64)v2 * 24;
	*(private i32 *)(e_5) = *(const constant i32 *)(p_3);
	*(private f64 *)(e_5 + 8) = *(const constant f64 *)(p_3 + 8);
	*(private u8 *)(e_5 + 16) = *(const constant u8 *)(p_3 + 16);
	*(private u8 *)(e_5 + 17) = *(const constant u8 *)(p_3 + 17);
	// consts.go:111
	const i64 v6 = (i64)(i_1 % (i64)5);
	if ((u64)(i64)v6 >= (u64)(i64)5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant u8 *const p_7 = pt_kernels_weights_1 + (i64)v6 * 4;
	const f32 v8 = *(const constant f32 *)(p_7);
	const f64 s_9 = (f64)v8;
	// consts.go:112
	i64 i_10;
	f64 s_11;
	i64 i_12 = (i64)0;
	f64 s_13 = s_9;
	for (;;) {
		const bool v14 = i_12 < (i64)5;
		if (!v14) {
			s_11 = s_13;
			break;
		}
		const constant u8 *const p_15 = pt_kernels_weights_1 + (i64)i_12 * 4;
		const f32 w_16 = *(const constant f32 *)(p_15);
		// consts.go:113
		const f64 v17 = (f64)w_16;
		const f64 s_18 = s_13 + v17;
		// consts.go:112
		const i64 v19 = (i64)((u64)i_12 + (u64)(i64)1);
		i_12 = v19;
		s_13 = s_18;
		continue;
	}
	// consts.go:115
	i64 k_20;
	f64 s_21;
	i64 k_22 = (i64)0;
	f64 s_23 = s_11;
	for (;;) {
		const bool v24 = k_22 < (i64)4;
		if (!v24) {
			s_21 = s_23;
			break;
		}
		// consts.go:116
		const i64 v25 = (i64)(i_1 % (i64)4);
		if ((u64)(i64)v25 >= (u64)(i64)4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v25, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_26 = pt_kernels_digits_2 + (i64)v25 * 4;
		if ((u64)(i64)k_22 >= (u64)(i64)4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)k_22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant u8 *const p_27 = p_26 + (i64)k_22 * 1;
		const i8 v28 = *(const constant i8 *)(p_27);
		const f64 v29 = (f64)v28;
		const f64 s_30 = s_23 + v29;
		// consts.go:115
		const i64 v31 = (i64)((u64)k_22 + (u64)(i64)1);
		k_22 = v31;
		s_23 = s_30;
		continue;
	}
	// consts.go:118
	const i64 v32 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v33 = (i64)(v32 % (i64)4);
	if ((u64)(i64)v33 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v33, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant u8 *const p_34 = pt_kernels_digits_2 + (i64)v33 * 4;
	*(private i8 *)(row_36) = *(const constant i8 *)(p_34);
	*(private i8 *)(row_36 + 1) = *(const constant i8 *)(p_34 + 1);
	*(private i8 *)(row_36 + 2) = *(const constant i8 *)(p_34 + 2);
	*(private i8 *)(row_36 + 3) = *(const constant i8 *)(p_34 + 3);
	// consts.go:119
	const f64 v37 = s_21 * 2.5;
	const i32 v38 = *(private const i32 *)(e_5);
	const f64 v39 = (f64)v38;
	const f64 v40 = v37 + v39;
	const f64 v41 = *(private const f64 *)(e_5 + 8);
	const f64 v42 = v40 + v41;
	const i64 v43 = (i64)(i_1 % (i64)2);
	if ((u64)(i64)v43 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v43, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	private u8 *const p_44 = e_5 + 16 + (i64)v43 * 1;
	const u8 v45 = *(private const u8 *)(p_44);
	const f64 v46 = (f64)v45;
	const f64 v47 = v42 + v46;
	const i8 v48 = *(private const i8 *)(row_36 + 3);
	const f64 v49 = (f64)v48;
	const f64 v50 = v47 + v49;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_51 = out_0 + (i64)i_1 * 8;
	*(global f64 *)(p_51) = v50;
	// consts.go:120
}
