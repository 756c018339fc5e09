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
typedef struct { u64 w[18]; } dc_block;
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
static __device__ __forceinline__ f32 dc_min_f32(f32 a, f32 b) { return a < b ? a : b < a ? b : a == b ? as_f32(as_u32(a) | as_u32(b)) : as_f32(0x7fc00000u); }
static __device__ __forceinline__ f32 dc_atomic_min_f32_global_device(f32 *p, f32 x) {
	u32 *const word = (u32 *)p;
	u32 old = *(volatile u32 *)(word);
	for (;;) {
		const f32 have = as_f32(old);
		const u32 wanted = as_u32((dc_min_f32(have, x)));
		const u32 seen = atomicCAS(word, old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static __device__ __forceinline__ f32 dc_max_f32(f32 a, f32 b) { return a > b ? a : b > a ? b : a == b ? as_f32(as_u32(a) & as_u32(b)) : as_f32(0x7fc00000u); }
static __device__ __forceinline__ f32 dc_atomic_max_f32_global_device(f32 *p, f32 x) {
	u32 *const word = (u32 *)p;
	u32 old = *(volatile u32 *)(word);
	for (;;) {
		const f32 have = as_f32(old);
		const u32 wanted = as_u32((dc_max_f32(have, x)));
		const u32 seen = atomicCAS(word, old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static __device__ __forceinline__ f64 dc_min_f64(f64 a, f64 b) { return a < b ? a : b < a ? b : a == b ? as_f64(as_u64(a) | as_u64(b)) : as_f64((u64)0x7ff8000000000000); }
static __device__ __forceinline__ f64 dc_atomic_min_f64_global_device(f64 *p, f64 x) {
	u64 *const word = (u64 *)p;
	u64 old = *(volatile u64 *)(word);
	for (;;) {
		const f64 have = as_f64(old);
		const u64 wanted = as_u64((dc_min_f64(have, x)));
		const u64 seen = atomicCAS(word, old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}
static __device__ __forceinline__ f64 dc_max_f64(f64 a, f64 b) { return a > b ? a : b > a ? b : a == b ? as_f64(as_u64(a) & as_u64(b)) : as_f64((u64)0x7ff8000000000000); }
static __device__ __forceinline__ f64 dc_atomic_max_f64_global_device(f64 *p, f64 x) {
	u64 *const word = (u64 *)p;
	u64 old = *(volatile u64 *)(word);
	for (;;) {
		const f64 have = as_f64(old);
		const u64 wanted = as_u64((dc_max_f64(have, x)));
		const u64 seen = atomicCAS(word, old, wanted);
		if (seen == old) return have;
		old = seen;
	}
}

extern "C" __global__ void k_atomicFloats(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	const f32 *const a_0 = (const f32 *)dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	f32 *const f_1 = (f32 *)dc_b.w[12];
	const i64 f_1_len = (i64)dc_b.w[13];
	const i64 f_1_cap = (i64)dc_b.w[14];
	f64 *const g_2 = (f64 *)dc_b.w[15];
	const i64 g_2_len = (i64)dc_b.w[16];
	const i64 g_2_cap = (i64)dc_b.w[17];
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
	// atomics.go:30
	const i64 i_1 = (i64)dc_global_x;
	// atomics.go:31
	if ((u64)(i64)(i64)0 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)(i64)0, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 *const p_2 = a_0 + i_1;
	const f32 v3 = *p_2;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const u32 together_4 = __activemask();
	(void)(dc_atomic_min_f32_global_device(f_1, v3));
	__syncwarp(together_4);
	// atomics.go:32
	if ((u64)(i64)(i64)1 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)(i64)1, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 *const p_5 = a_0 + i_1;
	const f32 v6 = *p_5;
	const u32 together_7 = __activemask();
	(void)(dc_atomic_max_f32_global_device((f_1 + 1), v6));
	__syncwarp(together_7);
	// atomics.go:33
	if ((u64)(i64)(i64)2 >= (u64)f_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)(i64)2, (i64)f_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 v8 = (f32)i_1;
	const u32 together_9 = __activemask();
	(void)(atomicAdd((f_1 + 2), v8));
	__syncwarp(together_9);
	// atomics.go:34
	if ((u64)(i64)(i64)0 >= (u64)g_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)(i64)0, (i64)g_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f64 v10 = (f64)i_1;
	const f64 v11 = __ddiv_rn(v10, 4.0);
	const u32 together_12 = __activemask();
	(void)(atomicAdd(g_2, v11));
	__syncwarp(together_12);
	// atomics.go:35
	if ((u64)(i64)(i64)1 >= (u64)g_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)(i64)1, (i64)g_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 *const p_13 = a_0 + i_1;
	const f32 v14 = *p_13;
	const f64 v15 = (f64)v14;
	const u32 together_16 = __activemask();
	(void)(dc_atomic_min_f64_global_device((g_2 + 1), v15));
	__syncwarp(together_16);
	// atomics.go:36
	if ((u64)(i64)(i64)2 >= (u64)g_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)(i64)2, (i64)g_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f32 *const p_17 = a_0 + i_1;
	const f32 v18 = *p_17;
	const f64 v19 = (f64)v18;
	const f64 v20 = __dmul_rn(v19, 2.0);
	const u32 together_21 = __activemask();
	(void)(dc_atomic_max_f64_global_device((g_2 + 2), v20));
	__syncwarp(together_21);
	// atomics.go:37
}
