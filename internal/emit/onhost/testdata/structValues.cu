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
typedef struct { u64 w[15]; } dc_block;
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

extern "C" __global__ void k_structValues(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	const u8 *const a_0 = (const u8 *)dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	u8 *const out_1 = (u8 *)dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	// values.go:106
	const i64 i_1 = (i64)dc_global_x;
	// values.go:107
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const u8 *const p_2 = a_0 + (i64)i_1 * 12;
	const f32 v_x_3 = *(const f32 *)(p_2);
	const f32 v_y_4 = *(const f32 *)(p_2 + 4);
	const f32 v_z_5 = *(const f32 *)(p_2 + 8);
	// values.go:108
	const f32 v6 = (f32)i_1;
	// values.go:8
	const f32 w_x_7 = __fadd_rn(v_x_3, 0.0f);
	const f32 w_y_8 = __fadd_rn(v_y_4, 1.0f);
	const f32 w_z_9 = __fadd_rn(v_z_5, v6);
	// values.go:15
	const f32 w_x_10 = __fmul_rn(w_x_7, 2.0f);
	// values.go:16
	const f32 w_y_11 = __fmul_rn(w_y_8, 2.0f);
	// values.go:17
	const f32 w_z_12 = __fmul_rn(w_z_9, 2.0f);
	// values.go:23
	const f32 v13 = __fmul_rn(v_y_4, w_z_12);
	const f32 v14 = __fmul_rn(v_z_5, w_y_11);
	const f32 u_x_15 = __fsub_rn(v13, v14);
	// values.go:24
	const f32 v16 = __fmul_rn(v_z_5, w_x_10);
	const f32 v17 = __fmul_rn(v_x_3, w_z_12);
	const f32 u_y_18 = __fsub_rn(v16, v17);
	// values.go:25
	const f32 v19 = __fmul_rn(v_x_3, w_y_11);
	const f32 v20 = __fmul_rn(v_y_4, w_x_10);
	const f32 u_z_21 = __fsub_rn(v19, v20);
	// values.go:111
	const i64 v22 = (i64)((u64)i_1 * (u64)(i64)3);
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_23 = out_1 + (i64)v22 * 12;
	*(f32 *)(p_23) = w_x_10;
	*(f32 *)(p_23 + 4) = w_y_11;
	*(f32 *)(p_23 + 8) = w_z_12;
	// values.go:112
	const i64 v24 = (i64)((u64)v22 + (u64)(i64)1);
	if ((u64)(i64)v24 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v24, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_25 = out_1 + (i64)v24 * 12;
	*(f32 *)(p_25) = u_x_15;
	*(f32 *)(p_25 + 4) = u_y_18;
	*(f32 *)(p_25 + 8) = u_z_21;
	// values.go:15
	const f32 v26 = __fmul_rn(u_x_15, 0.5f);
	*(f32 *)(p_25) = v26;
	// values.go:16
	const f32 v27 = __fmul_rn(u_y_18, 0.5f);
	*(f32 *)(p_25 + 4) = v27;
	// values.go:17
	const f32 v28 = __fmul_rn(u_z_21, 0.5f);
	*(f32 *)(p_25 + 8) = v28;
	// values.go:114
	const i64 v29 = (i64)((u64)v22 + (u64)(i64)2);
	if ((u64)(i64)v29 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v29, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_30 = out_1 + (i64)v29 * 12;
	// values.go:115
	*(f32 *)(p_30) = v_x_3;
	*(f32 *)(p_30 + 4) = v_y_4;
	*(f32 *)(p_30 + 8) = v_z_5;
	// values.go:11
	const f32 v31 = __fmul_rn(v_x_3, w_x_10);
	const f32 v32 = __fmul_rn(v_y_4, w_y_11);
	const f32 v33 = __fadd_rn(v31, v32);
	const f32 v34 = __fmul_rn(v_z_5, w_z_12);
	const f32 v35 = __fadd_rn(v33, v34);
	// values.go:116
	*(f32 *)(p_30) = v35;
	// values.go:117
}
