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
typedef struct { u64 w[15]; } dc_block;
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
static __device__ __forceinline__ u64 *dc_claim(u64 *print, u32 words, u64 invocation, u32 site) {
	if (*(volatile u32 *)((u32 *)print) >> 31) return 0;
	const u32 n = atomicAdd((u32 *)print, 1u);
	if (n >= print[1]) return 0;
	u64 *const r = print + 2 + (u64)n * words;
	r[0] = invocation;
	r[1] = site;
	return r;
}

extern "C" __global__ void k_prints(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	const i32 *const a_0 = (const i32 *)dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const f32 *const f_1 = (const f32 *)dc_b.w[12];
	const i64 f_1_len = (i64)dc_b.w[13];
	const i64 f_1_cap = (i64)dc_b.w[14];
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
		const i32 *const p_4 = a_0 + i_1;
		const i32 v5 = *p_4;
		if (dc_print != 0) {
			u64 *const r = dc_claim(dc_print, 6u, (dc_global_z * dc_b.w[5] + dc_global_y) * dc_b.w[4] + dc_global_x, 0u);
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
	const f32 *const p_6 = f_1 + i_1;
	const f32 v7 = *p_6;
	if ((u64)(i64)i_1 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 *const p_8 = f_1 + i_1;
	const f32 v9 = *p_8;
	const f64 v10 = (f64)v9;
	const f64 v11 = __ddiv_rn(v10, 3.0);
	if ((u64)(i64)i_1 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 *const p_12 = f_1 + i_1;
	const f32 v13 = *p_12;
	const bool v14 = v13 > 1.0f;
	const u8 v15 = (u8)i_1;
	const u8 v16 = (u8)((u32)v15 - (u32)(u8)1);
	if (dc_print != 0) {
		u64 *const r = dc_claim(dc_print, 6u, (dc_global_z * dc_b.w[5] + dc_global_y) * dc_b.w[4] + dc_global_x, 1u);
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
			u64 *const r = dc_claim(dc_print, 6u, (dc_global_z * dc_b.w[5] + dc_global_y) * dc_b.w[4] + dc_global_x, 2u);
		}
		// modes.go:66
	}
	// modes.go:69
}
