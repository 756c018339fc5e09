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
typedef struct { u64 w[24]; } dc_block;
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
static __device__ __forceinline__ f32 dc_f16_f32(u16 x) {
	const u32 sign = (u32)(x & 0x8000) << 16, rest = x & 0x7fff;
	if (rest >= 0x7c00) return as_f32(sign | 0x7f800000u | (rest & 0x3ff) << 13);
	if (rest >= 0x0400) return as_f32(sign | ((rest << 13) + 0x38000000u));
	return as_f32(sign | as_u32(as_f32(0x38800000u | rest << 13) - as_f32(0x38800000u)));
}
static __device__ __forceinline__ u16 dc_f32_f16(f32 x) {
	const u32 b = as_u32(x), sign = b >> 16 & 0x8000u, rest = b & 0x7fffffffu;
	if (rest > 0x7f800000u) return (u16)0x7e00;
	if (rest >= 0x47800000u) return (u16)(sign | 0x7c00u);
	if (rest >= 0x38800000u) return (u16)(sign | ((rest - 0x38000000u + 0xfffu + (rest >> 13 & 1)) >> 13));
	if (rest < 0x33000000u) return (u16)sign;
	const u32 drop = 126 - (rest >> 23), all = (rest & 0x7fffffu) | 0x800000u;
	const u32 kept = all >> drop, mid = 1u << (drop - 1), left = all & ((1u << drop) - 1);
	return (u16)(sign | (kept + (left > mid || (left == mid && (kept & 1)) ? 1 : 0)));
}
static __device__ __forceinline__ f32 dc_bf16_f32(u16 x) { return as_f32((u32)x << 16); }
static __device__ __forceinline__ u16 dc_f32_bf16(f32 x) {
	const u32 b = as_u32(x);
	if ((b & 0x7fffffffu) > 0x7f800000u) return (u16)0x7fc0;
	return (u16)((b + 0x7fffu + (b >> 16 & 1)) >> 16);
}

extern "C" __global__ void k_halves(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	const u16 *const a_0 = (const u16 *)dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const u16 *const b_1 = (const u16 *)dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	const u16 *const c_2 = (const u16 *)dc_b.w[15];
	const i64 c_2_len = (i64)dc_b.w[16];
	const i64 c_2_cap = (i64)dc_b.w[17];
	u16 *const out_3 = (u16 *)dc_b.w[18];
	const i64 out_3_len = (i64)dc_b.w[19];
	const i64 out_3_cap = (i64)dc_b.w[20];
	u16 *const bout_4 = (u16 *)dc_b.w[21];
	const i64 bout_4_len = (i64)dc_b.w[22];
	const i64 bout_4_cap = (i64)dc_b.w[23];
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
	// half.go:10
	const i64 i_1 = (i64)dc_global_x;
	// half.go:11
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u16 *const p_2 = a_0 + i_1;
	const u16 x_3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u16 *const p_4 = b_1 + i_1;
	const u16 y_5 = *p_4;
	// half.go:12
	const f32 v6 = dc_f16_f32(x_3);
	const f32 v7 = dc_f16_f32(y_5);
	const u16 v8 = dc_f32_f16(__fadd_rn(dc_f16_f32(x_3), dc_f16_f32(y_5)));
	const i64 v9 = (i64)4 * i_1;
	const i64 v10 = v9 + (i64)0;
	if ((u64)(i64)v10 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u16 *const p_11 = out_3 + v10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_11 = v8;
	// half.go:13
	const f32 v12 = dc_f16_f32(x_3);
	const f32 v13 = dc_f16_f32(y_5);
	const u16 v14 = dc_f32_f16(__fmul_rn(dc_f16_f32(x_3), dc_f16_f32(y_5)));
	const i64 v15 = (i64)4 * i_1;
	const i64 v16 = v15 + (i64)1;
	if ((u64)(i64)v16 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v16, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u16 *const p_17 = out_3 + v16;
	*p_17 = v14;
	// half.go:14
	const f32 v18 = dc_f16_f32(x_3);
	const f32 v19 = dc_f16_f32(y_5);
	const u16 v20 = dc_f32_f16(__fdiv_rn(dc_f16_f32(x_3), dc_f16_f32(y_5)));
	const i64 v21 = (i64)4 * i_1;
	const i64 v22 = v21 + (i64)2;
	if ((u64)(i64)v22 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v22, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u16 *const p_23 = out_3 + v22;
	*p_23 = v20;
	// half.go:15
	const f32 v24 = dc_f16_f32(x_3);
	const f32 v25 = dc_f16_f32(y_5);
	const u16 v26 = dc_f32_f16(__fsub_rn(dc_f16_f32(x_3), dc_f16_f32(y_5)));
	const i64 v27 = (i64)4 * i_1;
	const i64 v28 = v27 + (i64)3;
	if ((u64)(i64)v28 >= (u64)out_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v28, (i64)out_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u16 *const p_29 = out_3 + v28;
	*p_29 = v26;
	// half.go:16
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u16 *const p_30 = c_2 + i_1;
	const u16 v31 = *p_30;
	const f32 v32 = dc_bf16_f32(v31);
	const f32 v33 = dc_f16_f32(x_3);
	const f32 v34 = __fmul_rn(v32, v33);
	const u16 v35 = dc_f32_bf16(v34);
	const i64 v36 = (i64)2 * i_1;
	if ((u64)(i64)v36 >= (u64)bout_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v36, (i64)bout_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u16 *const p_37 = bout_4 + v36;
	*p_37 = v35;
	// half.go:17
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u16 *const p_38 = c_2 + i_1;
	const u16 v39 = *p_38;
	const f32 v40 = dc_bf16_f32(v39);
	if ((u64)(i64)i_1 >= (u64)c_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)c_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u16 *const p_41 = c_2 + i_1;
	const u16 v42 = *p_41;
	const f32 v43 = dc_bf16_f32(v42);
	const u16 v44 = dc_f32_bf16(__fadd_rn(dc_bf16_f32(v39), dc_bf16_f32(v42)));
	const i64 v45 = (i64)2 * i_1;
	const i64 v46 = v45 + (i64)1;
	if ((u64)(i64)v46 >= (u64)bout_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v46, (i64)bout_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u16 *const p_47 = bout_4 + v46;
	*p_47 = v44;
	// half.go:18
}
