// enums
typedef struct { u64 w[12]; } dc_block;
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_enums(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// consts.go:38
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:39
	const i64 v2 = (i64)(i_1 % (i64)7);
	const u8 d_3 = (u8)v2;
	// consts.go:42
	const bool v4 = d_3 == (u8)0;
	const bool v5 = d_3 == (u8)6;
	const bool v6 = v4 || v5;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 r_7;
	if (v6) {
		r_7 = 1;
	} else {
		// consts.go:44
		const bool v8 = d_3 == (u8)1;
		i32 r_9;
		if (v8) {
			r_9 = 2;
		} else {
			// consts.go:46
			const bool v10 = d_3 == (u8)3;
			i32 r_11;
			if (v10) {
				r_11 = 3;
			} else {
				r_11 = 0;
			}
			// consts.go:44
			r_9 = r_11;
		}
		// consts.go:42
		r_7 = r_9;
	}
	// consts.go:49
	const u8 v12 = (u8)((u32)d_3 + (u32)(u8)1);
	const bool v13 = v12 > (u8)3;
	i32 r_14;
	if (v13) {
		// consts.go:50
		const i32 r_15 = r_7 + 10;
		// consts.go:49
		r_14 = r_15;
	} else {
		r_14 = r_7;
	}
	// consts.go:52
	const u8 v16 = (u8)((u32)(u8)6 - (u32)d_3);
	const i32 v17 = (i32)v16;
	const i32 v18 = v17 * 100;
	const i32 v19 = r_14 + v18;
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_20 = out_0 + i_1;
	*p_20 = v19;
	// consts.go:53
}

// untyped
typedef struct { u64 w[12]; } dc_block;
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_untyped(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u64 *const out_0 = (device u64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// consts.go:60
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:61
	const i64 v2 = (i64)((u64)(i64)8 * (u64)i_1);
	const i64 v3 = v2 + (i64)0;
	if ((u64)(i64)v3 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v3, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_4 = out_0 + v3;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_4 = (u64)0xffffffffffffffff;
	// consts.go:62
	const u64 v5 = (u64)i_1;
	const u64 v6 = (u64)0x6b + v5;
	const i64 v7 = (i64)((u64)(i64)8 * (u64)i_1);
	const i64 v8 = (i64)((u64)v7 + (u64)(i64)1);
	if ((u64)(i64)v8 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v8, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_9 = out_0 + v8;
	*p_9 = v6;
	// consts.go:63
	const i64 v10 = (i64)((u64)(i64)8 * (u64)i_1);
	const i64 v11 = (i64)((u64)v10 + (u64)(i64)2);
	if ((u64)(i64)v11 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v11, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_12 = out_0 + v11;
	*p_12 = (u64)0x3;
	// consts.go:64
	const i64 v13 = (i64)((u64)(i64)8 * (u64)i_1);
	const i64 v14 = (i64)((u64)v13 + (u64)(i64)3);
	if ((u64)(i64)v14 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_15 = out_0 + v14;
	*p_15 = (u64)0x7;
	// consts.go:66
	const i8 v16 = (i8)((u32)0 - (u32)(i8)(-128));
	const u64 v17 = (u64)v16;
	const i64 v18 = (i64)((u64)(i64)8 * (u64)i_1);
	const i64 v19 = (i64)((u64)v18 + (u64)(i64)4);
	if ((u64)(i64)v19 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v19, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_20 = out_0 + v19;
	*p_20 = v17;
	// consts.go:67
	if (true) {
		// consts.go:68
		const i64 v21 = (i64)((u64)(i64)8 * (u64)i_1);
		const i64 v22 = (i64)((u64)v21 + (u64)(i64)5);
		if ((u64)(i64)v22 >= (u64)out_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v22, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u64 *const p_23 = out_0 + v22;
		*p_23 = (u64)0x400;
		// consts.go:67
	}
	// consts.go:70
	const i64 v24 = (i64)((u64)(i64)8 * (u64)i_1);
	const i64 v25 = (i64)((u64)v24 + (u64)(i64)6);
	if ((u64)(i64)v25 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v25, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_26 = out_0 + v25;
	*p_26 = (u64)0x23ff;
	// consts.go:72
	const u64 v27 = (u64)0xffffffffffffffff - (u64)0x40000000;
	const i64 v28 = (i64)((u64)(i64)8 * (u64)i_1);
	const i64 v29 = (i64)((u64)v28 + (u64)(i64)7);
	if ((u64)(i64)v29 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v29, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_30 = out_0 + v29;
	*p_30 = v27;
	// consts.go:73
}

// localConsts
typedef struct { u64 w[12]; } dc_block;
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_localConsts(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[6];
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// consts.go:85
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:86
	*object_2 = 0;
	*(object_2 + 1) = 0;
	*(object_2 + 2) = 0;
	*(object_2 + 3) = 0;
	*(object_2 + 4) = 0;
	*(object_2 + 5) = 0;
	*object_2 = (i64)0;
	*(object_2 + 1) = (i64)3;
	// consts.go:87
	const i64 v3 = *(object_2 + 1);
	const i64 v4 = (i64)((u64)v3 * (u64)(i64)10);
	const i64 v5 = (i64)((u64)v4 + (u64)(i64)6);
	const i64 v6 = (i64)((u64)v5 + (u64)(i64)3);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_7 = out_0 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_7 = v6;
	// consts.go:88
}

// refused: consts.go:111: kernel tables: needs float64 arithmetic, which the device does not have in Metal Shading Language

// tableIndex
typedef struct { u64 w[15]; } dc_block;
constant u32 t_kernels_weights_1[5] = {
	0x3d800000, 0x3e800000, 0x3ec00000, 0x3e800000, 0x3d800000
};
static inline void dc_fault(device u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (dc_cas((device atomic_uint *)(control), 0u, tag) != 0) return;
	device u64 *const r = (device u64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}

kernel void k_tableIndex(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_k [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i64 *const k_0 = (const device i64 *)(a0_k + dc_b.w[9]);
	const i64 k_0_len = (i64)dc_b.w[10];
	const i64 k_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const constant u8 *const pt_kernels_weights_1 = (const constant u8 *)t_kernels_weights_1;
	const u32 dc_flags = (u32)(dc_b.w[3] >> 32);
	u32 dc_group_x = dc_group.x;
	u32 dc_group_y = dc_group.y;
	u32 dc_group_z = dc_group.z;
	if (dc_flags & 1) {
		const u32 row = dc_group_x / (u32)dc_b.w[7];
		dc_group_x = dc_group_x % (u32)dc_b.w[7];
		dc_group_y = row % (u32)(dc_b.w[7] >> 32);
		dc_group_z = row / (u32)(dc_b.w[7] >> 32);
	}
	const u64 dc_global_x = (u64)dc_group_x * dc_size.x + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * dc_size.y + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * dc_size.z + dc_thread.z;
	const bool dc_inside = dc_global_x < dc_b.w[4] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[5] && dc_global_z < dc_b.w[6]));
	const u32 dc_pending = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	if (!dc_inside) return;
	// consts.go:126
	const i64 i_1 = (i64)dc_global_x;
	// consts.go:127
	if ((u64)(i64)i_1 >= (u64)k_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)k_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = k_0 + i_1;
	const i64 v3 = *p_2;
	if ((u64)(i64)v3 >= (u64)(i64)5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v3, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant f32 *const p_4 = (const constant f32 *)(pt_kernels_weights_1) + v3;
	const f32 v5 = *p_4;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_6 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v5;
	// consts.go:128
}

