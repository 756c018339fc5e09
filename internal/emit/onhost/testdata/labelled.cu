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
typedef struct { u64 w[13]; } dc_block;
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

extern "C" __global__ void k_labelled(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
	const i64 n_0 = (i64)dc_b.w[9];
	i64 *const out_1 = (i64 *)dc_b.w[10];
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
	u32 dc_jump = 0;
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
	// flow.go:54
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:57
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 s_2;
	i64 x_3;
	i64 s_4 = (i64)0;
	i64 x_5 = (i64)0;
	for (;;) {
		const bool v6 = x_5 < n_0;
		if (!v6) {
			s_2 = s_4;
			break;
		}
		i64 s_7;
		do {
			// flow.go:58
			i64 s_8;
			i64 y_9;
			i64 s_10 = s_4;
			i64 y_11 = (i64)0;
			for (; y_11 < n_0;) {
				// flow.go:59
				i64 s_12;
				do {
					// flow.go:60
					const i64 v13 = (i64)((u64)x_5 * (u64)y_11);
					const bool v14 = v13 == i_1;
					i64 s_15;
					if (v14) {
						// flow.go:61
						s_7 = s_10;
						dc_jump = 1u;
						break;
					} else {
						// flow.go:62
						const i64 v16 = (i64)((u64)x_5 + (u64)y_11);
						const i64 v17 = (i64)((u64)(i64)2 * (u64)i_1);
						const i64 v18 = (i64)((u64)v17 + (u64)(i64)3);
						const bool v19 = v16 > v18;
						i64 s_20;
						if (v19) {
							// flow.go:63
							s_2 = s_10;
							dc_jump = 2u;
							break;
						} else {
							// flow.go:64
							const bool v21 = y_11 == (i64)5;
							i64 s_22;
							if (v21) {
								// flow.go:65
								s_12 = s_10;
								break;
							} else {
								// flow.go:67
								const i64 v23 = (i64)((u64)x_5 * (u64)(i64)10);
								const i64 v24 = (i64)((u64)v23 + (u64)y_11);
								const i64 s_25 = (i64)((u64)s_10 + (u64)v24);
								// flow.go:64
								s_22 = s_25;
							}
							// flow.go:62
							s_20 = s_22;
						}
						// flow.go:60
						s_15 = s_20;
					}
					// flow.go:59
					s_12 = s_15;
				} while (0);
				if (dc_jump != 0) break;
				// flow.go:69
				const i64 s_26 = (i64)((u64)s_12 + (u64)(i64)1);
				// flow.go:58
				const i64 y_27 = y_11 + (i64)1;
				s_10 = s_26;
				y_11 = y_27;
			}
			s_8 = s_10;
			if (dc_jump == 1u) { dc_jump = 0; break; }
			if (dc_jump != 0) break;
			// flow.go:71
			const i64 s_28 = (i64)((u64)s_8 + (u64)(i64)1000);
			// flow.go:57
			s_7 = s_28;
		} while (0);
		if (dc_jump == 2u) { dc_jump = 0; break; }
		const i64 x_29 = x_5 + (i64)1;
		s_4 = s_7;
		x_5 = x_29;
	}
	// flow.go:73
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	i64 *const p_30 = out_1 + i_1;
	*p_30 = s_2;
	// flow.go:74
}
