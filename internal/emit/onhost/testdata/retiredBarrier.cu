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
static __device__ __forceinline__ i32 dc_div_i32(i32 a, i32 b) { return b == 0 || b == -1 ? (i32)(b == 0 ? (i32)0 : (i32)((u32)0 - (u32)a)) : (i32)(a / b); }

extern "C" __global__ void __launch_bounds__(8) k_retiredBarrier(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	const i32 *const a_0 = (const i32 *)dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	i32 *const out_1 = (i32 *)dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	__shared__ i32 v1[8];
	const u32 dc_local = (threadIdx.z * 1u + threadIdx.y) * 8u + threadIdx.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 8u + threadIdx.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + threadIdx.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + threadIdx.z;
	for (u32 i = dc_local; i < 8; i += (8u * 1u * 1u)) v1[i] = 0;
	__syncthreads();
	const u32 dc_pending = *(volatile u32 *)(dc_control);
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// groups.go:199
	// groups.go:200
	const i64 l_2 = (i64)threadIdx.x;
	// groups.go:201
	const i64 v3 = (i64)dc_global_x;
	if ((u64)(i64)v3 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 *const p_4 = a_0 + v3;
	const i32 v5 = *p_4;
	if (v5 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i32 v6 = dc_div_i32(100, v5);
	if ((u64)(i64)l_2 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_2, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	i32 *const p_7 = v1 + l_2;
	*p_7 = v6;
	// groups.go:202
	__syncthreads();
	// groups.go:203
	const i64 v8 = (i64)dc_global_x;
	const i64 v9 = (i64)7 - l_2;
	if ((u64)(i64)v9 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v9, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	i32 *const p_10 = v1 + v9;
	const i32 v11 = *p_10;
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	i32 *const p_12 = out_1 + v8;
	*p_12 = v11;
	// groups.go:204
	__syncthreads();
	// groups.go:205
}
