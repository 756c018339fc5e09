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

kernel __attribute__((reqd_work_group_size(16, 1, 1)))
void k_scanGroup(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print, global const u8 *a0_a, global u8 *a1_out) {
	const global i32 *const a_0 = (const global i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	global i32 *const out_1 = (global i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	__local i32 v1[16];
	__local u32 dc_dead[2];
	u32 dc_turn = 0;
	__local u32 dc_seen[1];
	const u32 dc_local = ((u32)get_local_id(2) * 1u + (u32)get_local_id(1)) * 16u + (u32)get_local_id(0);
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
	const u64 dc_global_x = (u64)dc_group_x * 16u + (u32)get_local_id(0);
	const u64 dc_global_y = (u64)dc_group_y * 1u + (u32)get_local_id(1);
	const u64 dc_global_z = (u64)dc_group_z * 1u + (u32)get_local_id(2);
	if (dc_local == 0) dc_seen[0] = *dc_control;
	for (u32 i = dc_local; i < 16; i += (16u * 1u * 1u)) v1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (16u * 1u * 1u)) dc_dead[i] = 0;
	barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	bool dc_live = true;
	// groups.go:39
	// groups.go:40
	const i64 l_2 = (i64)(u32)get_local_id(0);
	// groups.go:41
	const i64 v3 = (i64)dc_global_x;
	if (dc_live && ((u64)(i64)v3 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const global i32 *const p_4 = a_0 + v3;
	const i32 v5 = dc_live ? *p_4 : 0;
	if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)16)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	local i32 *const p_6 = v1 + l_2;
	if (dc_live) {
		*p_6 = v5;
	}
	// groups.go:42
	barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
	// groups.go:43
	i64 d_7;
	i64 d_8 = (i64)1;
	for (; d_8 < (i64)16;) {
		// groups.go:44
		if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)16)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		local i32 *const p_9 = v1 + l_2;
		const i32 v_10 = dc_live ? *p_9 : 0;
		// groups.go:45
		const bool v11 = l_2 >= d_8;
		i32 v_12 = 0;
		if (dc_live) do {
			if (v11) {
				// groups.go:46
				const i64 v13 = (i64)((u64)l_2 - (u64)d_8);
				if ((u64)(i64)v13 >= (u64)(i64)16) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v13, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				local i32 *const p_14 = v1 + v13;
				const i32 v15 = *p_14;
				const i32 v_16 = (i32)((u32)v_10 + (u32)v15);
				// groups.go:45
				v_12 = v_16;
			} else {
				v_12 = v_10;
			}
		} while (0);
		// groups.go:48
		barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:49
		if (dc_live && ((u64)(i64)l_2 >= (u64)(i64)16)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		local i32 *const p_17 = v1 + l_2;
		if (dc_live) {
			*p_17 = v_12;
		}
		// groups.go:50
		barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);
		if (dc_dead[dc_turn]) {
			return;
		}
		dc_turn ^= 1;
		// groups.go:43
		const i64 d_18 = (i64)((u64)d_8 << 1);
		d_8 = d_18;
	}
	// groups.go:52
	if (!dc_live) return;
	const i64 v19 = (i64)dc_global_x;
	if ((u64)(i64)l_2 >= (u64)(i64)16) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)l_2, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	local i32 *const p_20 = v1 + l_2;
	const i32 v21 = *p_20;
	if ((u64)(i64)v19 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v19, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	global i32 *const p_22 = out_1 + v19;
	*p_22 = v21;
	// groups.go:53
	return;
}
