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
static __device__ __forceinline__ i16 dc_neg16(i16 x) {
	i32 m = -(i32)x;
	asm("" : "+r"(m));
	return (i16)m;
}
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
	if (tag == 0) tag = control[1];
	if (atomicCAS(control, 0u, tag) != 0) return;
	u64 *const r = (u64 *)((u64 *)control)[1];
	((u32 *)r)[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
	*(volatile u32 *)r = tag;
}

extern "C" __global__ void k_tables(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	f64 *const out_0 = (f64 *)dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	const u8 *const pt_kernels_entries_0 = (const u8 *)t_kernels_entries_0;
	u64 object_4[3];
	const u8 *const pt_kernels_weights_1 = (const u8 *)t_kernels_weights_1;
	const u8 *const pt_kernels_digits_2 = (const u8 *)t_kernels_digits_2;
	i8 object_32[4];
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
	if (!dc_inside) return;
	// consts.go:109
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:110
	const i64 v2 = (i64)(i_1 % (i64)3);
	if ((u64)(i64)v2 >= (u64)(i64)3) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v2, (i64)(i64)3, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 *const p_3 = pt_kernels_entries_0 + (i64)v2 * 24;
	*(i32 *)((u8 *)object_4) = *(const i32 *)(p_3);
	*(f64 *)((u8 *)object_4 + 8) = *(const f64 *)(p_3 + 8);
	*(u8 *)((u8 *)object_4 + 16) = *(p_3 + 16);
	*(u8 *)((u8 *)object_4 + 17) = *(p_3 + 17);
	// consts.go:111
	const i64 v5 = (i64)(i_1 % (i64)5);
	if ((u64)(i64)v5 >= (u64)(i64)5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 *const p_6 = (const f32 *)(pt_kernels_weights_1) + v5;
	const f32 v7 = *p_6;
	const f64 s_8 = (f64)v7;
	// consts.go:112
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 i_9;
	f64 s_10;
	i64 i_11 = (i64)0;
	f64 s_12 = s_8;
	for (; i_11 < (i64)5;) {
		const f32 *const p_13 = (const f32 *)(pt_kernels_weights_1) + i_11;
		const f32 w_14 = *p_13;
		// consts.go:113
		const f64 v15 = (f64)w_14;
		const f64 s_16 = __dadd_rn(s_12, v15);
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
		const i8 *const p_23 = (const i8 *)(pt_kernels_digits_2) + (i64)v22 * 4;
		if ((u64)(i64)k_20 >= (u64)(i64)4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)k_20, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i8 *const p_24 = p_23 + k_20;
		const i8 v25 = *p_24;
		const f64 v26 = (f64)v25;
		const f64 s_27 = __dadd_rn(s_21, v26);
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
	const i8 *const p_31 = (const i8 *)(pt_kernels_digits_2) + (i64)v30 * 4;
	*object_32 = *p_31;
	*(object_32 + 1) = *(p_31 + 1);
	*(object_32 + 2) = *(p_31 + 2);
	*(object_32 + 3) = *(p_31 + 3);
	// consts.go:119
	const f64 v33 = __dmul_rn(s_19, 2.5);
	const i32 v34 = *(const i32 *)((u8 *)object_4);
	const f64 v35 = (f64)v34;
	const f64 v36 = __dadd_rn(v33, v35);
	const f64 v37 = *(const f64 *)((u8 *)object_4 + 8);
	const f64 v38 = __dadd_rn(v36, v37);
	const i64 v39 = (i64)(i_1 % (i64)2);
	if ((u64)(i64)v39 >= (u64)(i64)2) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v39, (i64)(i64)2, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_40 = (u8 *)((u8 *)object_4 + 16) + v39;
	const u8 v41 = *p_40;
	const f64 v42 = (f64)v41;
	const f64 v43 = __dadd_rn(v38, v42);
	const i8 v44 = *(object_32 + 3);
	const f64 v45 = (f64)v44;
	const f64 v46 = __dadd_rn(v43, v45);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	f64 *const p_47 = out_0 + i_1;
	*p_47 = v46;
	// consts.go:120
}
