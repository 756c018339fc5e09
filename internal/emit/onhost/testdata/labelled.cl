#pragma OPENCL FP_CONTRACT OFF
typedef char i8;
typedef short i16;
typedef int i32;
typedef long i64;
typedef uchar u8;
typedef ushort u16;
typedef uint u32;
typedef ulong u64;
typedef float f32;
typedef u8 __attribute__((may_alias)) dc_w8;
typedef u16 __attribute__((may_alias)) dc_w16;
typedef u32 __attribute__((may_alias)) dc_w32;
typedef u64 __attribute__((may_alias)) dc_w64;
#define as_f32(x) as_float(x)
#define as_u32(x) as_uint(x)
#define as_f64(x) as_double(x)
#define as_u64(x) as_ulong(x)
typedef struct { u64 w[13]; } dc_block;
static inline void dc_fault(global u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (atomic_cmpxchg((volatile global u32 *)(control), 0u, tag) != 0) return;
	global u64 *const r = (global u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_labelled(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global u8 *a1_out) {
	const i64 n_0 = (i64)dc_b.w[9];
	global i64 *const out_1 = (global i64 *)(a1_out + dc_b.w[10]);
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
	u32 dc_jump = 0;
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
#ifdef DC_WHOLE
	const u32 dc_group_x = (u32)get_group_id(0);
	const u32 dc_group_y = (u32)get_group_id(1);
	const u32 dc_group_z = (u32)get_group_id(2);
#else
	u32 dc_group_x = (u32)get_group_id(0);
	u32 dc_group_y = (u32)get_group_id(1);
	u32 dc_group_z = (u32)get_group_id(2);
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
#endif
	const u64 dc_global_x = (u64)dc_group_x * (u32)get_local_size(0) + (u32)get_local_id(0);
	const u64 dc_global_y = (u64)dc_group_y * (u32)get_local_size(1) + (u32)get_local_id(1);
	const u64 dc_global_z = (u64)dc_group_z * (u32)get_local_size(2) + (u32)get_local_id(2);
#ifdef DC_WHOLE
	const bool dc_inside = true;
#else
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
#endif
	const u32 dc_pending = *dc_control;
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
	global i64 *const p_30 = out_1 + i_1;
	*p_30 = s_2;
	// flow.go:74
}
