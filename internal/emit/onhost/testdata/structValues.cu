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
	u32 object_3[3];
	u8 *const v_4 = (u8 *)object_3;
	u32 object_5[3];
	u8 *const v6 = (u8 *)object_5;
	u32 object_8[3];
	u8 *const v9 = (u8 *)object_8;
	u32 object_10[3];
	u8 *const w_11 = (u8 *)object_10;
	u32 object_12[3];
	u8 *const v13 = (u8 *)object_12;
	u32 object_29[3];
	u8 *const v30 = (u8 *)object_29;
	u32 object_31[3];
	u8 *const v32 = (u8 *)object_31;
	u32 object_33[3];
	u8 *const u_34 = (u8 *)object_33;
	u32 object_56[3];
	u8 *const v57 = (u8 *)object_56;
	u32 object_75[3];
	u8 *const v76 = (u8 *)object_75;
	u32 object_77[3];
	u8 *const v78 = (u8 *)object_77;
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
	*(f32 *)(v_4) = *(const f32 *)(p_2);
	*(f32 *)(v_4 + 4) = *(const f32 *)(p_2 + 4);
	*(f32 *)(v_4 + 8) = *(const f32 *)(p_2 + 8);
	// values.go:108
	*(f32 *)(v6) = 0;
	*(f32 *)(v6 + 4) = 0;
	*(f32 *)(v6 + 8) = 0;
	*(f32 *)(v6 + 4) = 1.0f;
	const f32 v7 = (f32)i_1;
	*(f32 *)(v6 + 8) = v7;
	*(f32 *)(v9) = *(const f32 *)(v_4);
	*(f32 *)(v9 + 4) = *(const f32 *)(v_4 + 4);
	*(f32 *)(v9 + 8) = *(const f32 *)(v_4 + 8);
	// values.go:8
	const f32 v14 = *(const f32 *)(v9);
	const f32 v15 = *(const f32 *)(v6);
	const f32 v16 = __fadd_rn(v14, v15);
	*(f32 *)(v13) = v16;
	const f32 v17 = *(const f32 *)(v9 + 4);
	const f32 v18 = *(const f32 *)(v6 + 4);
	const f32 v19 = __fadd_rn(v17, v18);
	*(f32 *)(v13 + 4) = v19;
	const f32 v20 = *(const f32 *)(v9 + 8);
	const f32 v21 = *(const f32 *)(v6 + 8);
	const f32 v22 = __fadd_rn(v20, v21);
	*(f32 *)(v13 + 8) = v22;
	*(f32 *)(w_11) = *(const f32 *)(v13);
	*(f32 *)(w_11 + 4) = *(const f32 *)(v13 + 4);
	*(f32 *)(w_11 + 8) = *(const f32 *)(v13 + 8);
	// values.go:15
	const f32 v23 = *(const f32 *)(w_11);
	const f32 v24 = __fmul_rn(v23, 2.0f);
	*(f32 *)(w_11) = v24;
	// values.go:16
	const f32 v25 = *(const f32 *)(w_11 + 4);
	const f32 v26 = __fmul_rn(v25, 2.0f);
	*(f32 *)(w_11 + 4) = v26;
	// values.go:17
	const f32 v27 = *(const f32 *)(w_11 + 8);
	const f32 v28 = __fmul_rn(v27, 2.0f);
	*(f32 *)(w_11 + 8) = v28;
	// values.go:110
	*(f32 *)(v30) = *(const f32 *)(v_4);
	*(f32 *)(v30 + 4) = *(const f32 *)(v_4 + 4);
	*(f32 *)(v30 + 8) = *(const f32 *)(v_4 + 8);
	*(f32 *)(v32) = *(const f32 *)(w_11);
	*(f32 *)(v32 + 4) = *(const f32 *)(w_11 + 4);
	*(f32 *)(v32 + 8) = *(const f32 *)(w_11 + 8);
	// values.go:22
	*(f32 *)(u_34) = 0;
	*(f32 *)(u_34 + 4) = 0;
	*(f32 *)(u_34 + 8) = 0;
	// values.go:23
	const f32 v35 = *(const f32 *)(v30 + 4);
	const f32 v36 = *(const f32 *)(v32 + 8);
	const f32 v37 = __fmul_rn(v35, v36);
	const f32 v38 = *(const f32 *)(v30 + 8);
	const f32 v39 = *(const f32 *)(v32 + 4);
	const f32 v40 = __fmul_rn(v38, v39);
	const f32 v41 = __fsub_rn(v37, v40);
	*(f32 *)(u_34) = v41;
	// values.go:24
	const f32 v42 = *(const f32 *)(v30 + 8);
	const f32 v43 = *(const f32 *)(v32);
	const f32 v44 = __fmul_rn(v42, v43);
	const f32 v45 = *(const f32 *)(v30);
	const f32 v46 = *(const f32 *)(v32 + 8);
	const f32 v47 = __fmul_rn(v45, v46);
	const f32 v48 = __fsub_rn(v44, v47);
	*(f32 *)(u_34 + 4) = v48;
	// values.go:25
	const f32 v49 = *(const f32 *)(v30);
	const f32 v50 = *(const f32 *)(v32 + 4);
	const f32 v51 = __fmul_rn(v49, v50);
	const f32 v52 = *(const f32 *)(v30 + 4);
	const f32 v53 = *(const f32 *)(v32);
	const f32 v54 = __fmul_rn(v52, v53);
	const f32 v55 = __fsub_rn(v51, v54);
	*(f32 *)(u_34 + 8) = v55;
	// values.go:26
	*(f32 *)(v30) = 99.0f;
	// values.go:27
	*(f32 *)(v57) = 0;
	*(f32 *)(v57 + 4) = 0;
	*(f32 *)(v57 + 8) = 0;
	*(f32 *)(v32) = *(const f32 *)(v57);
	*(f32 *)(v32 + 4) = *(const f32 *)(v57 + 4);
	*(f32 *)(v32 + 8) = *(const f32 *)(v57 + 8);
	// values.go:111
	const i64 v58 = (i64)((u64)(i64)3 * (u64)i_1);
	if ((u64)(i64)v58 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v58, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_59 = out_1 + (i64)v58 * 12;
	*(f32 *)(p_59) = *(const f32 *)(w_11);
	*(f32 *)(p_59 + 4) = *(const f32 *)(w_11 + 4);
	*(f32 *)(p_59 + 8) = *(const f32 *)(w_11 + 8);
	// values.go:112
	const i64 v60 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v61 = (i64)((u64)v60 + (u64)(i64)1);
	if ((u64)(i64)v61 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v61, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_62 = out_1 + (i64)v61 * 12;
	*(f32 *)(p_62) = *(const f32 *)(u_34);
	*(f32 *)(p_62 + 4) = *(const f32 *)(u_34 + 4);
	*(f32 *)(p_62 + 8) = *(const f32 *)(u_34 + 8);
	// values.go:113
	const i64 v63 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v64 = (i64)((u64)v63 + (u64)(i64)1);
	if ((u64)(i64)v64 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v64, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_65 = out_1 + (i64)v64 * 12;
	// values.go:15
	const f32 v66 = *(const f32 *)(p_65);
	const f32 v67 = __fmul_rn(v66, 0.5f);
	*(f32 *)(p_65) = v67;
	// values.go:16
	const f32 v68 = *(const f32 *)(p_65 + 4);
	const f32 v69 = __fmul_rn(v68, 0.5f);
	*(f32 *)(p_65 + 4) = v69;
	// values.go:17
	const f32 v70 = *(const f32 *)(p_65 + 8);
	const f32 v71 = __fmul_rn(v70, 0.5f);
	*(f32 *)(p_65 + 8) = v71;
	// values.go:114
	const i64 v72 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v73 = (i64)((u64)v72 + (u64)(i64)2);
	if ((u64)(i64)v73 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v73, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	u8 *const p_74 = out_1 + (i64)v73 * 12;
	// values.go:115
	*(f32 *)(p_74) = *(const f32 *)(v_4);
	*(f32 *)(p_74 + 4) = *(const f32 *)(v_4 + 4);
	*(f32 *)(p_74 + 8) = *(const f32 *)(v_4 + 8);
	// values.go:116
	*(f32 *)(v76) = *(const f32 *)(p_74);
	*(f32 *)(v76 + 4) = *(const f32 *)(p_74 + 4);
	*(f32 *)(v76 + 8) = *(const f32 *)(p_74 + 8);
	*(f32 *)(v78) = *(const f32 *)(w_11);
	*(f32 *)(v78 + 4) = *(const f32 *)(w_11 + 4);
	*(f32 *)(v78 + 8) = *(const f32 *)(w_11 + 8);
	// values.go:11
	const f32 v79 = *(const f32 *)(v76);
	const f32 v80 = *(const f32 *)(v78);
	const f32 v81 = __fmul_rn(v79, v80);
	const f32 v82 = *(const f32 *)(v76 + 4);
	const f32 v83 = *(const f32 *)(v78 + 4);
	const f32 v84 = __fmul_rn(v82, v83);
	const f32 v85 = __fadd_rn(v81, v84);
	const f32 v86 = *(const f32 *)(v76 + 8);
	const f32 v87 = *(const f32 *)(v78 + 8);
	const f32 v88 = __fmul_rn(v86, v87);
	const f32 v89 = __fadd_rn(v85, v88);
	// values.go:116
	*(f32 *)(p_74) = v89;
	// values.go:117
}
