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
	const global u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	global u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u32 object_3[3];
	private u8 *const v_4 = (private u8 *)object_3;
	u32 object_5[3];
	private u8 *const v6 = (private u8 *)object_5;
	u32 object_8[3];
	private u8 *const v9 = (private u8 *)object_8;
	u32 object_10[3];
	private u8 *const w_11 = (private u8 *)object_10;
	u32 object_12[3];
	private u8 *const v13 = (private u8 *)object_12;
	u32 object_29[3];
	private u8 *const v30 = (private u8 *)object_29;
	u32 object_31[3];
	private u8 *const v32 = (private u8 *)object_31;
	u32 object_33[3];
	private u8 *const u_34 = (private u8 *)object_33;
	u32 object_56[3];
	private u8 *const v57 = (private u8 *)object_56;
	u32 object_75[3];
	private u8 *const v76 = (private u8 *)object_75;
	u32 object_77[3];
	private u8 *const v78 = (private u8 *)object_77;
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// values.go:106
	const i64 i_1 = (i64)dc_global_x;
	// values.go:107
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const global u8 *const p_2 = a_0 + (i64)i_1 * 12;
	*(private f32 *)(v_4) = *(const global f32 *)(p_2);
	*(private f32 *)(v_4 + 4) = *(const global f32 *)(p_2 + 4);
	*(private f32 *)(v_4 + 8) = *(const global f32 *)(p_2 + 8);
	// values.go:108
	*(private f32 *)(v6) = 0;
	*(private f32 *)(v6 + 4) = 0;
	*(private f32 *)(v6 + 8) = 0;
	*(private f32 *)(v6 + 4) = 1.0f;
	const f32 v7 = (f32)i_1;
	*(private f32 *)(v6 + 8) = v7;
	*(private f32 *)(v9) = *(private const f32 *)(v_4);
	*(private f32 *)(v9 + 4) = *(private const f32 *)(v_4 + 4);
	*(private f32 *)(v9 + 8) = *(private const f32 *)(v_4 + 8);
	// values.go:8
	const f32 v14 = *(private const f32 *)(v9);
	const f32 v15 = *(private const f32 *)(v6);
	const f32 v16 = v14 + v15;
	*(private f32 *)(v13) = v16;
	const f32 v17 = *(private const f32 *)(v9 + 4);
	const f32 v18 = *(private const f32 *)(v6 + 4);
	const f32 v19 = v17 + v18;
	*(private f32 *)(v13 + 4) = v19;
	const f32 v20 = *(private const f32 *)(v9 + 8);
	const f32 v21 = *(private const f32 *)(v6 + 8);
	const f32 v22 = v20 + v21;
	*(private f32 *)(v13 + 8) = v22;
	*(private f32 *)(w_11) = *(private const f32 *)(v13);
	*(private f32 *)(w_11 + 4) = *(private const f32 *)(v13 + 4);
	*(private f32 *)(w_11 + 8) = *(private const f32 *)(v13 + 8);
	// values.go:15
	const f32 v23 = *(private const f32 *)(w_11);
	const f32 v24 = v23 * 2.0f;
	*(private f32 *)(w_11) = v24;
	// values.go:16
	const f32 v25 = *(private const f32 *)(w_11 + 4);
	const f32 v26 = v25 * 2.0f;
	*(private f32 *)(w_11 + 4) = v26;
	// values.go:17
	const f32 v27 = *(private const f32 *)(w_11 + 8);
	const f32 v28 = v27 * 2.0f;
	*(private f32 *)(w_11 + 8) = v28;
	// values.go:110
	*(private f32 *)(v30) = *(private const f32 *)(v_4);
	*(private f32 *)(v30 + 4) = *(private const f32 *)(v_4 + 4);
	*(private f32 *)(v30 + 8) = *(private const f32 *)(v_4 + 8);
	*(private f32 *)(v32) = *(private const f32 *)(w_11);
	*(private f32 *)(v32 + 4) = *(private const f32 *)(w_11 + 4);
	*(private f32 *)(v32 + 8) = *(private const f32 *)(w_11 + 8);
	// values.go:22
	*(private f32 *)(u_34) = 0;
	*(private f32 *)(u_34 + 4) = 0;
	*(private f32 *)(u_34 + 8) = 0;
	// values.go:23
	const f32 v35 = *(private const f32 *)(v30 + 4);
	const f32 v36 = *(private const f32 *)(v32 + 8);
	const f32 v37 = v35 * v36;
	const f32 v38 = *(private const f32 *)(v30 + 8);
	const f32 v39 = *(private const f32 *)(v32 + 4);
	const f32 v40 = v38 * v39;
	const f32 v41 = v37 - v40;
	*(private f32 *)(u_34) = v41;
	// values.go:24
	const f32 v42 = *(private const f32 *)(v30 + 8);
	const f32 v43 = *(private const f32 *)(v32);
	const f32 v44 = v42 * v43;
	const f32 v45 = *(private const f32 *)(v30);
	const f32 v46 = *(private const f32 *)(v32 + 8);
	const f32 v47 = v45 * v46;
	const f32 v48 = v44 - v47;
	*(private f32 *)(u_34 + 4) = v48;
	// values.go:25
	const f32 v49 = *(private const f32 *)(v30);
	const f32 v50 = *(private const f32 *)(v32 + 4);
	const f32 v51 = v49 * v50;
	const f32 v52 = *(private const f32 *)(v30 + 4);
	const f32 v53 = *(private const f32 *)(v32);
	const f32 v54 = v52 * v53;
	const f32 v55 = v51 - v54;
	*(private f32 *)(u_34 + 8) = v55;
	// values.go:26
	*(private f32 *)(v30) = 99.0f;
	// values.go:27
	*(private f32 *)(v57) = 0;
	*(private f32 *)(v57 + 4) = 0;
	*(private f32 *)(v57 + 8) = 0;
	*(private f32 *)(v32) = *(private const f32 *)(v57);
	*(private f32 *)(v32 + 4) = *(private const f32 *)(v57 + 4);
	*(private f32 *)(v32 + 8) = *(private const f32 *)(v57 + 8);
	// values.go:111
	const i64 v58 = (i64)((u64)(i64)3 * (u64)i_1);
	if ((u64)(i64)v58 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v58, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_59 = out_1 + (i64)v58 * 12;
	*(global f32 *)(p_59) = *(private const f32 *)(w_11);
	*(global f32 *)(p_59 + 4) = *(private const f32 *)(w_11 + 4);
	*(global f32 *)(p_59 + 8) = *(private const f32 *)(w_11 + 8);
	// values.go:112
	const i64 v60 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v61 = (i64)((u64)v60 + (u64)(i64)1);
	if ((u64)(i64)v61 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v61, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_62 = out_1 + (i64)v61 * 12;
	*(global f32 *)(p_62) = *(private const f32 *)(u_34);
	*(global f32 *)(p_62 + 4) = *(private const f32 *)(u_34 + 4);
	*(global f32 *)(p_62 + 8) = *(private const f32 *)(u_34 + 8);
	// values.go:113
	const i64 v63 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v64 = (i64)((u64)v63 + (u64)(i64)1);
	if ((u64)(i64)v64 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v64, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_65 = out_1 + (i64)v64 * 12;
	// values.go:15
	const f32 v66 = *(global const f32 *)(p_65);
	const f32 v67 = v66 * 0.5f;
	*(global f32 *)(p_65) = v67;
	// values.go:16
	const f32 v68 = *(global const f32 *)(p_65 + 4);
	const f32 v69 = v68 * 0.5f;
	*(global f32 *)(p_65 + 4) = v69;
	// values.go:17
	const f32 v70 = *(global const f32 *)(p_65 + 8);
	const f32 v71 = v70 * 0.5f;
	*(global f32 *)(p_65 + 8) = v71;
	// values.go:114
	const i64 v72 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v73 = (i64)((u64)v72 + (u64)(i64)2);
	if ((u64)(i64)v73 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v73, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global u8 *const p_74 = out_1 + (i64)v73 * 12;
	// values.go:115
	*(global f32 *)(p_74) = *(private const f32 *)(v_4);
	*(global f32 *)(p_74 + 4) = *(private const f32 *)(v_4 + 4);
	*(global f32 *)(p_74 + 8) = *(private const f32 *)(v_4 + 8);
	// values.go:116
	*(private f32 *)(v76) = *(global const f32 *)(p_74);
	*(private f32 *)(v76 + 4) = *(global const f32 *)(p_74 + 4);
	*(private f32 *)(v76 + 8) = *(global const f32 *)(p_74 + 8);
	*(private f32 *)(v78) = *(private const f32 *)(w_11);
	*(private f32 *)(v78 + 4) = *(private const f32 *)(w_11 + 4);
	*(private f32 *)(v78 + 8) = *(private const f32 *)(w_11 + 8);
	// values.go:11
	const f32 v79 = *(private const f32 *)(v76);
	const f32 v80 = *(private const f32 *)(v78);
	const f32 v81 = v79 * v80;
	const f32 v82 = *(private const f32 *)(v76 + 4);
	const f32 v83 = *(private const f32 *)(v78 + 4);
	const f32 v84 = v82 * v83;
	const f32 v85 = v81 + v84;
	const f32 v86 = *(private const f32 *)(v76 + 8);
	const f32 v87 = *(private const f32 *)(v78 + 8);
	const f32 v88 = v86 * v87;
	const f32 v89 = v85 + v88;
	// values.go:116
	*(global f32 *)(p_74) = v89;
	// values.go:117
}
