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
#define DC_WIDTH 32
static __device__ __forceinline__ u32 dc_warp_lane(void) {
	u32 lane;
	asm("mov.u32 %0, %%laneid;" : "=r"(lane));
	return lane;
}
static __device__ __forceinline__ u32 dc_members(void) { return (DC_WIDTH == 32 ? 0xffffffffu : (1u << DC_WIDTH % 32) - 1) << (dc_warp_lane() & ~(DC_WIDTH - 1u)); }
static __device__ __forceinline__ u32 dc_ballot(bool p) {
	return (__ballot_sync(dc_members(), p) & dc_members()) >> (dc_warp_lane() & ~(DC_WIDTH - 1u));
}
static __device__ __forceinline__ u32 dc_from32(u32 x, u32 lane) { return __shfl_sync(dc_members(), x, lane, DC_WIDTH); }
static __device__ __forceinline__ u64 dc_from64(u64 x, u32 lane) { return __shfl_sync(dc_members(), x, lane, DC_WIDTH); }
static __device__ __forceinline__ u64 dc_scan_add_f64(u64 x, u32 lane) {
	const u32 all = dc_ballot(true);
	(void)all;
	u64 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u64 other = dc_from64(x_bits, lane >= d ? lane - d : lane);
			const f64 x = true ? as_f64(other) : as_f64(x_bits), y = true ? as_f64(x_bits) : as_f64(other);
			if (lane >= d) x_bits = as_u64((__dadd_rn(x, y)));
		}
		return x_bits;
	}
	f64 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? as_f64((dc_from64(x, i))) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const f64 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? __dadd_rn(x, y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return as_u64(v[lane]);
}
static __device__ __forceinline__ u64 dc_scanbefore_add_f64(u64 x, u32 lane) {
	const u32 all = dc_ballot(true);
	(void)all;
	u64 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u64 other = dc_from64(x_bits, lane >= d ? lane - d : lane);
			const f64 x = true ? as_f64(other) : as_f64(x_bits), y = true ? as_f64(x_bits) : as_f64(other);
			if (lane >= d) x_bits = as_u64((__dadd_rn(x, y)));
		}
		const u64 before = dc_from64(x_bits, lane != 0 ? lane - 1 : 0);
		return lane != 0 ? before : 0;
	}
	f64 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? as_f64((dc_from64(x, i))) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const f64 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? __dadd_rn(x, y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return lane == 0 || !have[lane - 1] ? 0 : as_u64(v[lane - 1]);
}

extern "C" __global__ void k_scanFloats(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	const f64 *const a_0 = (const f64 *)dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	f64 *const out_1 = (f64 *)dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_local = (threadIdx.z * blockDim.y + threadIdx.y) * blockDim.x + threadIdx.x;
	const u32 dc_lane = dc_local % 32;
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
	const u32 dc_pending = *(volatile u32 *)(dc_control);
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// subgroups.go:103
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:104
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f64 *const p_2 = a_0 + i_1;
	const f64 v3 = *p_2;
	const f64 v4 = as_f64(dc_scan_add_f64((u64)((u64)as_u64(v3)), dc_lane));
	const i64 v5 = (i64)2 * i_1;
	if ((u64)(i64)v5 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v5, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	f64 *const p_6 = out_1 + v5;
	*p_6 = v4;
	// subgroups.go:105
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const f64 *const p_7 = a_0 + i_1;
	const f64 v8 = *p_7;
	const f64 v9 = as_f64(dc_scanbefore_add_f64((u64)((u64)as_u64(v8)), dc_lane));
	const i64 v10 = (i64)2 * i_1;
	const i64 v11 = v10 + (i64)1;
	if ((u64)(i64)v11 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v11, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	f64 *const p_12 = out_1 + v11;
	*p_12 = v9;
	// subgroups.go:106
}
