typedef signed char i8;
typedef short i16;
typedef int i32;
typedef long long i64;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef float f32;
typedef double f64;
typedef u8 dc_w8;
typedef u16 dc_w16;
typedef u32 dc_w32;
typedef u64 dc_w64;
#define as_f32(x) __uint_as_float(x)
#define as_u32(x) __float_as_uint(x)
#define as_f64(x) __longlong_as_double((i64)(x))
#define as_u64(x) ((u64)__double_as_longlong(x))
typedef struct { u64 w[12]; } dc_block;
static __device__ const u64 t_kernels_entries_0[9] = {
	(u64)0x5, (u64)0x3fe0000000000000, (u64)0x0, (u64)0x7, (u64)0x3ff4000000000000, (u64)0x403, (u64)0x0, (u64)0x0, (u64)0xc800
};
static __device__ const u32 t_kernels_weights_1[5] = {
	0x3d800000, 0x3e800000, 0x3ec00000, 0x3e800000, 0x3d800000
};
static __device__ const u8 t_kernels_digits_2[16] = {
	0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0xfa, 0xf9, 0x80
};
static __device__ __forceinline__ void dc_fault(u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (atomicCAS(control, 0u, tag) != 0) return;
	u64 *const r = (u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

extern "C" __global__ void k_tables(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	u8 *const out_0 = (u8 *)dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	const u8 *const pt_kernels_entries_0 = (const u8 *)t_kernels_entries_0;
	u8 object_4[2];
	u8 *const e_path_5 = (u8 *)object_4;
	const u8 *const pt_kernels_weights_1 = (const u8 *)t_kernels_weights_1;
	const u8 *const pt_kernels_digits_2 = (const u8 *)t_kernels_digits_2;
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = blockIdx.x;
	u32 dc_group_y = blockIdx.y;
	u32 dc_group_z = blockIdx.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * blockDim.x + threadIdx.x;
	const u64 dc_global_y = (u64)dc_group_y * blockDim.y + threadIdx.y;
	const u64 dc_global_z = (u64)dc_group_z * blockDim.z + threadIdx.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = *(volatile u32 *)(dc_control);
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// consts.go:109
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:110
	const i64 v2 = (i64)(i_1 % (i64)3);
	const u8 *const p_3 = pt_kernels_entries_0 + (i64)v2 * 24;
	const i32 e_key_6 = *(const i32 *)(p_3);
	const f64 e_gain_7 = *(const f64 *)(p_3 + 8);
	const u8 v8 = *(const u8 *)(p_3 + 16);
	const u8 v9 = *(const u8 *)(p_3 + 17);
	*(u8 *)(e_path_5) = v8;
	*(u8 *)(e_path_5 + 1) = v9;
	// consts.go:111
	const i64 v10 = (i64)(i_1 % (i64)5);
	const u8 *const p_11 = pt_kernels_weights_1 + (i64)v10 * 4;
	const f32 v12 = *(const f32 *)(p_11);
	const f64 s_13 = (f64)v12;
	// consts.go:112
	f64 s_14;
	i32 i_15 = 0;
	f64 s_16 = s_13;
	for (;;) {
		const bool v17 = i_15 < 5;
		if (!v17) {
			s_14 = s_16;
			break;
		}
		const u8 *const p_18 = pt_kernels_weights_1 + (i64)i_15 * 4;
		const f32 w_19 = *(const f32 *)(p_18);
		// consts.go:113
		const f64 v20 = (f64)w_19;
		const f64 s_21 = __dadd_rn(s_16, v20);
		// consts.go:112
		const i32 v22 = (i32)((u32)i_15 + (u32)1);
		i_15 = v22;
		s_16 = s_21;
		continue;
	}
	// consts.go:116
	const i64 v23 = i_1 & (i64)3;
	const u8 *const p_24 = pt_kernels_digits_2 + (i64)v23 * 4;
	// consts.go:115
	f64 s_25;
	i32 k_26 = 0;
	f64 s_27 = s_14;
	for (;;) {
		const bool v28 = k_26 < 4;
		if (!v28) {
			s_25 = s_27;
			break;
		}
		// consts.go:116
		const u8 *const p_29 = p_24 + (i64)k_26 * 1;
		const i8 v30 = *(const i8 *)(p_29);
		const f64 v31 = (f64)v30;
		const f64 s_32 = __dadd_rn(s_27, v31);
		// consts.go:115
		const i32 v33 = (i32)((u32)k_26 + (u32)1);
		k_26 = v33;
		s_27 = s_32;
		continue;
	}
	// consts.go:118
	const i64 v34 = (i64)((u64)i_1 + (u64)(i64)1);
	const i64 v35 = v34 & (i64)3;
	const u8 *const p_36 = pt_kernels_digits_2 + (i64)v35 * 4;
	const i8 row_3_37 = *(const i8 *)(p_36 + 3);
	// consts.go:119
	const f64 v38 = (f64)e_key_6;
	const f64 v39 = __fma_rn(s_25, 2.5, v38);
	const f64 v40 = __dadd_rn(v39, e_gain_7);
	const i64 v41 = i_1 & (i64)1;
	u8 *const p_42 = e_path_5 + (i64)v41 * 1;
	const u8 v43 = *(const u8 *)(p_42);
	const f64 v44 = (f64)v43;
	const f64 v45 = __dadd_rn(v40, v44);
	const f64 v46 = (f64)row_3_37;
	const f64 v47 = __dadd_rn(v45, v46);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_48 = out_0 + (i64)i_1 * 8;
	*(f64 *)(p_48) = v47;
	// consts.go:120
}
