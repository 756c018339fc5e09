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
	global f64 *const out_0 = (global f64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	const constant u8 *const pt_kernels_entries_0 = (const constant u8 *)t_kernels_entries_0;
	u64 object_4[3];
	const constant u8 *const pt_kernels_weights_1 = (const constant u8 *)t_kernels_weights_1;
	const constant u8 *const pt_kernels_digits_2 = (const constant u8 *)t_kernels_digits_2;
	i8 object_32[4];
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
	// consts.go:109
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:110
	const i64 v2 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v2 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant u8 *const p_3 = pt_kernels_entries_0 + (i64)v2 * 24;
	*(private i32 *)((private u8 *)object_4) = *(const constant i32 *)(p_3);
	*(private f64 *)((private u8 *)object_4 + 8) = *(const constant f64 *)(p_3 + 8);
	*(private u8 *)((private u8 *)object_4 + 16) = *(p_3 + 16);
	*(private u8 *)((private u8 *)object_4 + 17) = *(p_3 + 17);
	// consts.go:111
	const i64 v5 = (i64)(i_1 % (i64)5);
	if ((u64)(i64)v5 >= (u64)(i64)5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant f32 *const p_6 = (const constant f32 *)(pt_kernels_weights_1) + v5;
	const f32 v7 = *p_6;
	const f64 s_8 = (f64)v7;
	// consts.go:112
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 i_9;
	f64 s_10;
	i64 i_11 = (i64)0;
	f64 s_12 = s_8;
	for (; i_11 < (i64)5;) {
		const constant f32 *const p_13 = (const constant f32 *)(pt_kernels_weights_1) + i_11;
		const f32 w_14 = *p_13;
		// consts.go:113
		const f64 v15 = (f64)w_14;
		const f64 s_16 = s_12 + v15;
		// consts.go:112
		const i64 v17 = i_11 + (i64)1;
		i_11 = v17;
		s_12 = s_16;
	}
	s_10 = s_12;
	// consts.go:115
	i64 k_18;
	f64 s_19;
	i64 k_20 = (i64)0;
	f64 s_21 = s_10;
	for (; k_20 < (i64)4;) {
		// consts.go:116
		const i64 v22 = (i64)(i_1 % (i64)4);
		if ((u64)(i64)v22 >= (u64)(i64)4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v22, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant i8 *const p_23 = (const constant i8 *)(pt_kernels_digits_2) + (i64)v22 * 4;
		if ((u64)(i64)k_20 >= (u64)(i64)4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)k_20, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const constant i8 *const p_24 = p_23 + k_20;
		const i8 v25 = *p_24;
		const f64 v26 = (f64)v25;
		const f64 s_27 = s_21 + v26;
		// consts.go:115
		const i64 v28 = k_20 + (i64)1;
		k_20 = v28;
		s_21 = s_27;
	}
	s_19 = s_21;
	// consts.go:118
	const i64 v29 = i_1 + (i64)1;
	const i64 v30 = (i64)(v29 % (i64)4);
	if ((u64)(i64)v30 >= (u64)(i64)4) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v30, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant i8 *const p_31 = (const constant i8 *)(pt_kernels_digits_2) + (i64)v30 * 4;
	*object_32 = *p_31;
	*(object_32 + 1) = *(p_31 + 1);
	*(object_32 + 2) = *(p_31 + 2);
	*(object_32 + 3) = *(p_31 + 3);
	// consts.go:119
	const f64 v33 = s_19 * 2.5;
	const i32 v34 = *(private const i32 *)((private u8 *)object_4);
	const f64 v35 = (f64)v34;
	const f64 v36 = v33 + v35;
	const f64 v37 = *(private const f64 *)((private u8 *)object_4 + 8);
	const f64 v38 = v36 + v37;
	const i64 v39 = (i64)(i_1 % (i64)2);
	if ((u64)(i64)v39 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v39, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	private u8 *const p_40 = (private u8 *)((private u8 *)object_4 + 16) + v39;
	const u8 v41 = *p_40;
	const f64 v42 = (f64)v41;
	const f64 v43 = v38 + v42;
	const i8 v44 = *(object_32 + 3);
	const f64 v45 = (f64)v44;
	const f64 v46 = v43 + v45;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global f64 *const p_47 = out_0 + i_1;
	*p_47 = v46;
	// consts.go:120
}
