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
#pragma OPENCL EXTENSION cl_khr_fp64 : enable
typedef double f64;
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
static inline u64 dc_scan_add_f64(const local u64 *hand, u32 n, u32 lane) {
	const u32 all = n;
	(void)all;
	f64 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (i < n && hand[2 * i + 1] != 0);
		v[i] = have[i] ? as_f64((hand[2 * i])) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const f64 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x + y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return as_u64(v[lane]);
}
static inline u64 dc_scanbefore_add_f64(const local u64 *hand, u32 n, u32 lane) {
	const u32 all = n;
	(void)all;
	f64 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (i < n && hand[2 * i + 1] != 0);
		v[i] = have[i] ? as_f64((hand[2 * i])) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const f64 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x + y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return lane == 0 || !have[lane - 1] ? 0 : as_u64(v[lane - 1]);
}

kernel void k_scanFloats(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global const u8 *a0_a, global u8 *a1_out, local u8 *dc_dynamic) {
	const global f64 *const a_0 = (const global f64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	global f64 *const out_1 = (global f64 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	local u64 *const dc_exchange = (local u64 *)(dc_dynamic + 0);
	__local u32 dc_dead[2];
	u32 dc_turn = 0;
	const u32 dc_local = ((u32)get_local_id(2) * (u32)get_local_size(1) + (u32)get_local_id(1)) * (u32)get_local_size(0) + (u32)get_local_id(0);
	const u32 dc_lane = dc_local % 32;
	__local u32 dc_seen[1];
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
	if (dc_local == 0) dc_seen[0] = *dc_control;
	for (u32 i = dc_local; i < 2; i += ((u32)get_local_size(0) * (u32)get_local_size(1) * (u32)get_local_size(2))) dc_dead[i] = 0;
	for (u32 i = dc_local; i < (u32)dc_b.w[0] / 4; i += ((u32)get_local_size(0) * (u32)get_local_size(1) * (u32)get_local_size(2))) ((local dc_w32 *)dc_dynamic)[i] = 0;
	barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// subgroups.go:103
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:104
	if (dc_live && ((u64)(i64)i_1 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const global f64 *const p_2 = a_0 + i_1;
	const f64 v3 = dc_live ? *p_2 : 0;
	barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
	dc_exchange[2 * dc_local] = (u64)as_u64(v3);
	dc_exchange[2 * dc_local + 1] = dc_live ? 1 : 0;
	barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
	const u32 at_4 = dc_local - dc_lane;
	const u32 n_5 = ((u32)get_local_size(0) * (u32)get_local_size(1) * (u32)get_local_size(2)) - at_4 < 32 ? ((u32)get_local_size(0) * (u32)get_local_size(1) * (u32)get_local_size(2)) - at_4 : 32;
	const f64 v6 = as_f64(dc_scan_add_f64(dc_exchange + 2 * at_4, n_5, dc_lane));
	const i64 v7 = (i64)((u64)(i64)2 * (u64)i_1);
	if (dc_live && ((u64)(i64)v7 >= (u64)out_1_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	global f64 *const p_8 = out_1 + v7;
	if (dc_live) {
		*p_8 = v6;
	}
	// subgroups.go:105
	if (dc_live && ((u64)(i64)i_1 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const global f64 *const p_9 = a_0 + i_1;
	const f64 v10 = dc_live ? *p_9 : 0;
	barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
	dc_exchange[2 * dc_local] = (u64)as_u64(v10);
	dc_exchange[2 * dc_local + 1] = dc_live ? 1 : 0;
	barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
	const u32 at_11 = dc_local - dc_lane;
	const u32 n_12 = ((u32)get_local_size(0) * (u32)get_local_size(1) * (u32)get_local_size(2)) - at_11 < 32 ? ((u32)get_local_size(0) * (u32)get_local_size(1) * (u32)get_local_size(2)) - at_11 : 32;
	const f64 v13 = as_f64(dc_scanbefore_add_f64(dc_exchange + 2 * at_11, n_12, dc_lane));
	if (!dc_live) return;
	const i64 v14 = (i64)((u64)(i64)2 * (u64)i_1);
	const i64 v15 = (i64)((u64)v14 + (u64)(i64)1);
	if ((u64)(i64)v15 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v15, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global f64 *const p_16 = out_1 + v15;
	*p_16 = v13;
	// subgroups.go:106
	return;
}
