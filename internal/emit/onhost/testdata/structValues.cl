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
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_structValues(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global const u8 *a0_a, global u8 *a1_out) {
	const global f32 *const a_0 = (const global f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	global f32 *const out_1 = (global f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	f32 object_3[3];
	f32 object_4[3];
	f32 object_6[3];
	f32 object_7[3];
	f32 object_8[3];
	f32 object_24[3];
	f32 object_25[3];
	f32 object_26[3];
	f32 object_48[3];
	f32 object_66[3];
	f32 object_67[3];
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
	// values.go:106
	const i64 i_1 = (i64)dc_global_x;
	// values.go:107
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global f32 *const p_2 = a_0 + (i64)i_1 * 3;
	*object_3 = *p_2;
	*(object_3 + 1) = *(p_2 + 1);
	*(object_3 + 2) = *(p_2 + 2);
	// values.go:108
	*object_4 = 0;
	*(object_4 + 1) = 0;
	*(object_4 + 2) = 0;
	*(object_4 + 1) = 1.0f;
	const f32 v5 = (f32)i_1;
	*(object_4 + 2) = v5;
	*object_6 = *object_3;
	*(object_6 + 1) = *(object_3 + 1);
	*(object_6 + 2) = *(object_3 + 2);
	// values.go:8
	const f32 v9 = *object_6;
	const f32 v10 = *object_4;
	const f32 v11 = v9 + v10;
	*object_8 = v11;
	const f32 v12 = *(object_6 + 1);
	const f32 v13 = *(object_4 + 1);
	const f32 v14 = v12 + v13;
	*(object_8 + 1) = v14;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const f32 v15 = *(object_6 + 2);
	const f32 v16 = *(object_4 + 2);
	const f32 v17 = v15 + v16;
	*(object_8 + 2) = v17;
	*object_7 = *object_8;
	*(object_7 + 1) = *(object_8 + 1);
	*(object_7 + 2) = *(object_8 + 2);
	// values.go:15
	const f32 v18 = *object_7;
	const f32 v19 = v18 * 2.0f;
	*object_7 = v19;
	// values.go:16
	const f32 v20 = *(object_7 + 1);
	const f32 v21 = v20 * 2.0f;
	*(object_7 + 1) = v21;
	// values.go:17
	const f32 v22 = *(object_7 + 2);
	const f32 v23 = v22 * 2.0f;
	*(object_7 + 2) = v23;
	// values.go:110
	*object_24 = *object_3;
	*(object_24 + 1) = *(object_3 + 1);
	*(object_24 + 2) = *(object_3 + 2);
	*object_25 = *object_7;
	*(object_25 + 1) = *(object_7 + 1);
	*(object_25 + 2) = *(object_7 + 2);
	// values.go:22
	*object_26 = 0;
	*(object_26 + 1) = 0;
	*(object_26 + 2) = 0;
	// values.go:23
	const f32 v27 = *(object_24 + 1);
	const f32 v28 = *(object_25 + 2);
	const f32 v29 = v27 * v28;
	const f32 v30 = *(object_24 + 2);
	const f32 v31 = *(object_25 + 1);
	const f32 v32 = v30 * v31;
	const f32 v33 = v29 - v32;
	*object_26 = v33;
	// values.go:24
	const f32 v34 = *(object_24 + 2);
	const f32 v35 = *object_25;
	const f32 v36 = v34 * v35;
	const f32 v37 = *object_24;
	const f32 v38 = *(object_25 + 2);
	const f32 v39 = v37 * v38;
	const f32 v40 = v36 - v39;
	*(object_26 + 1) = v40;
	// values.go:25
	const f32 v41 = *object_24;
	const f32 v42 = *(object_25 + 1);
	const f32 v43 = v41 * v42;
	const f32 v44 = *(object_24 + 1);
	const f32 v45 = *object_25;
	const f32 v46 = v44 * v45;
	const f32 v47 = v43 - v46;
	*(object_26 + 2) = v47;
	// values.go:26
	*object_24 = 99.0f;
	// values.go:27
	*object_48 = 0;
	*(object_48 + 1) = 0;
	*(object_48 + 2) = 0;
	*object_25 = *object_48;
	*(object_25 + 1) = *(object_48 + 1);
	*(object_25 + 2) = *(object_48 + 2);
	// values.go:111
	const i64 v49 = (i64)3 * i_1;
	if ((u64)(i64)v49 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v49, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global f32 *const p_50 = out_1 + (i64)v49 * 3;
	*p_50 = *object_7;
	*(p_50 + 1) = *(object_7 + 1);
	*(p_50 + 2) = *(object_7 + 2);
	// values.go:112
	const i64 v51 = (i64)3 * i_1;
	const i64 v52 = v51 + (i64)1;
	if ((u64)(i64)v52 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v52, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global f32 *const p_53 = out_1 + (i64)v52 * 3;
	*p_53 = *object_26;
	*(p_53 + 1) = *(object_26 + 1);
	*(p_53 + 2) = *(object_26 + 2);
	// values.go:113
	const i64 v54 = (i64)3 * i_1;
	const i64 v55 = v54 + (i64)1;
	if ((u64)(i64)v55 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v55, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global f32 *const p_56 = out_1 + (i64)v55 * 3;
	// values.go:15
	const f32 v57 = *p_56;
	const f32 v58 = v57 * 0.5f;
	*p_56 = v58;
	// values.go:16
	const f32 v59 = *(p_56 + 1);
	const f32 v60 = v59 * 0.5f;
	*(p_56 + 1) = v60;
	// values.go:17
	const f32 v61 = *(p_56 + 2);
	const f32 v62 = v61 * 0.5f;
	*(p_56 + 2) = v62;
	// values.go:114
	const i64 v63 = (i64)3 * i_1;
	const i64 v64 = v63 + (i64)2;
	if ((u64)(i64)v64 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v64, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global f32 *const p_65 = out_1 + (i64)v64 * 3;
	// values.go:115
	*p_65 = *object_3;
	*(p_65 + 1) = *(object_3 + 1);
	*(p_65 + 2) = *(object_3 + 2);
	// values.go:116
	*object_66 = *p_65;
	*(object_66 + 1) = *(p_65 + 1);
	*(object_66 + 2) = *(p_65 + 2);
	*object_67 = *object_7;
	*(object_67 + 1) = *(object_7 + 1);
	*(object_67 + 2) = *(object_7 + 2);
	// values.go:11
	const f32 v68 = *object_66;
	const f32 v69 = *object_67;
	const f32 v70 = v68 * v69;
	const f32 v71 = *(object_66 + 1);
	const f32 v72 = *(object_67 + 1);
	const f32 v73 = v71 * v72;
	const f32 v74 = v70 + v73;
	const f32 v75 = *(object_66 + 2);
	const f32 v76 = *(object_67 + 2);
	const f32 v77 = v75 * v76;
	const f32 v78 = v74 + v77;
	// values.go:116
	*p_65 = v78;
	// values.go:117
}
