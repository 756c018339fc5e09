// otherPackage
typedef struct { u64 w[15]; } dc_block;
constant u32 t_lib_primes_0[8] = {
	0x2, 0x3, 0x5, 0x7, 0xb, 0xd, 0x11, 0x13
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

kernel void k_otherPackage(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const constant u8 *const pt_lib_primes_0 = (const constant u8 *)t_lib_primes_0;
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:12
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:13
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v3 = *(const device i32 *)(p_2);
	// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:15
	const i32 v4 = v3 < 12 ? v3 : 12;
	const i32 v5 = v4 > (-5) ? v4 : (-5);
	// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:12
	const u64 v6 = (u64)i_1;
	const u64 v7 = v6 & (u64)0x7;
	const constant u8 *const p_8 = pt_lib_primes_0 + (i64)v7 * 4;
	const i32 v9 = *(const constant i32 *)(p_8);
	// funcs.go:13
	const i32 v10 = (i32)((u32)v5 * (u32)100);
	const i32 v11 = (i32)((u32)v10 + (u32)v9);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_12) = v11;
	// funcs.go:14
}

// refused: funcs.go:21: kernel otherMethods: needs float64 arithmetic, which the device does not have in Metal Shading Language

// genericTypes
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
static inline i32 dc_f32_i32(f32 x) { return x >= 2147483648.0f ? (i32)(u64)0x7fffffff : x >= -2147483648.0f ? (i32)x : x != x ? (i32)0 : (i32)(u64)0x80000000; }

kernel void k_genericTypes(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u32 object_2[8];
	thread u8 *const s_items_3 = (thread u8 *)object_2;
	u32 object_4[24];
	thread u8 *const r_items_5 = (thread u8 *)object_4;
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:33
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:34
	*(thread i32 *)(s_items_3) = 0;
	*(thread i32 *)(s_items_3 + 4) = 0;
	*(thread i32 *)(s_items_3 + 8) = 0;
	*(thread i32 *)(s_items_3 + 12) = 0;
	*(thread i32 *)(s_items_3 + 16) = 0;
	*(thread i32 *)(s_items_3 + 20) = 0;
	*(thread i32 *)(s_items_3 + 24) = 0;
	*(thread i32 *)(s_items_3 + 28) = 0;
	// funcs.go:35
	for (u32 i_6 = 0; i_6 < 24u; i_6++) {
		((thread dc_w32 *)(r_items_5))[i_6] = 0;
	}
	// funcs.go:36
	i64 s_n_7;
	i64 r_n_8;
	i64 k_9 = (i64)0;
	i64 s_n_10 = (i64)0;
	i64 r_n_11 = (i64)0;
	for (;;) {
		const bool v12 = k_9 < i_1;
		if (!v12) {
			s_n_7 = s_n_10;
			r_n_8 = r_n_11;
			break;
		}
		// funcs.go:37
		const i64 v13 = (i64)((u64)k_9 * (u64)k_9);
		const i32 v14 = (i32)v13;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		const bool v15 = s_n_10 < (i64)8;
		i64 s_n_16;
		if (v15) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:43
			thread u8 *const p_17 = s_items_3 + (i64)s_n_10 * 4;
			*(thread i32 *)(p_17) = v14;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:44
			const i64 s_n_18 = (i64)((u64)s_n_10 + (u64)(i64)1);
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
			s_n_16 = s_n_18;
		} else {
			s_n_16 = s_n_10;
		}
		// funcs.go:38
		const f32 v19 = (f32)k_9;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		const bool v20 = r_n_11 < (i64)8;
		i64 r_n_21;
		if (v20) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:43
			thread u8 *const p_22 = r_items_5 + (i64)r_n_11 * 12;
			*(thread f32 *)(p_22) = v19;
			*(thread f32 *)(p_22 + 4) = 0.0f;
			*(thread f32 *)(p_22 + 8) = 0.0f;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:44
			const i64 r_n_23 = (i64)((u64)r_n_11 + (u64)(i64)1);
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
			r_n_21 = r_n_23;
		} else {
			r_n_21 = r_n_11;
		}
		// funcs.go:36
		const i64 v24 = (i64)((u64)k_9 + (u64)(i64)1);
		k_9 = v24;
		s_n_10 = s_n_16;
		r_n_11 = r_n_21;
		continue;
	}
	// funcs.go:41
	i32 total_25;
	i32 total_26 = 0;
	i64 s_n_27 = s_n_7;
	for (;;) {
		const bool v28 = s_n_27 > (i64)0;
		if (!v28) {
			total_25 = total_26;
			break;
		}
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:53
		const i64 s_n_29 = (i64)((u64)s_n_27 + (u64)(i64)(-1));
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:54
		if ((u64)(i64)s_n_29 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)s_n_29, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_30 = s_items_3 + (i64)s_n_29 * 4;
		const i32 v31 = *(thread const i32 *)(p_30);
		// funcs.go:43
		const i32 total_32 = (i32)((u32)total_26 + (u32)v31);
		// funcs.go:41
		total_26 = total_32;
		s_n_27 = s_n_29;
		continue;
	}
	// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:50
	const bool v33 = r_n_8 == (i64)0;
	bool ok_34;
	f32 v_x_35;
	if (v33) {
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:51
		ok_34 = false;
		v_x_35 = 0.0f;
	} else {
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:53
		const i64 r_n_36 = (i64)((u64)r_n_8 + (u64)(i64)(-1));
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:54
		if ((u64)(i64)r_n_36 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)r_n_36, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_37 = r_items_5 + (i64)r_n_36 * 12;
		const f32 v_x_38 = *(thread const f32 *)(p_37);
		ok_34 = true;
		v_x_35 = v_x_38;
	}
	// funcs.go:46
	const i32 v39 = dc_f32_i32(v_x_35);
	const i32 v40 = (i32)((u32)v39 * (u32)1000);
	const i32 total_41 = (i32)((u32)total_25 + (u32)v40);
	// funcs.go:45
	const i32 total_42 = ok_34 ? total_41 : (-1);
	// funcs.go:50
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_43 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_43) = total_42;
	// funcs.go:51
}

// genericFuncs
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_genericFuncs(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:73
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:74
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v_3 = *(const device i32 *)(p_2);
	// funcs.go:75
	const i8 v4 = (i8)v_3;
	// funcs.go:59
	const i8 s_5 = (i8)((u32)v4 + (u32)(i8)100);
	// funcs.go:60
	const i8 v6 = s_5 < (i8)120 ? s_5 : (i8)120;
	// funcs.go:75
	const f32 v7 = (f32)v6;
	const i64 v8 = (i64)((u64)i_1 << 2);
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_9 = out_1 + (i64)v8 * 4;
	*(device f32 *)(p_9) = v7;
	// funcs.go:76
	const u8 v10 = (u8)v_3;
	const u64 v11 = (u64)v10;
	// funcs.go:59
	const u64 s_12 = v11 + (u64)0x10000000000;
	// funcs.go:76
	const u64 v13 = s_12 >> 20;
	const f32 v14 = (f32)v13;
	const i64 v15 = (i64)((u64)v8 + (u64)(i64)1);
	if ((u64)(i64)v15 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v15, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = out_1 + (i64)v15 * 4;
	*(device f32 *)(p_16) = v14;
	// funcs.go:77
	const f32 v17 = (f32)v_3;
	// funcs.go:59
	const f32 s_18 = v17 + 0.5f;
	// funcs.go:60
	const bool v19 = s_18 > 10.0f;
	const f32 v20 = v19 ? 10.0f : s_18;
	// funcs.go:77
	const i64 v21 = (i64)((u64)v8 + (u64)(i64)2);
	if ((u64)(i64)v21 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v21, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_1 + (i64)v21 * 4;
	*(device f32 *)(p_22) = v20;
	// funcs.go:66
	const i32 v23 = (i32)((u32)v_3 + (u32)3);
	const f32 v24 = (f32)v4;
	const f32 v25 = fma(v24, 0.5f, 1.0f);
	// funcs.go:78
	const f32 v26 = (f32)v23;
	const f32 v27 = v26 + v25;
	const i64 v28 = (i64)((u64)v8 + (u64)(i64)3);
	if ((u64)(i64)v28 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v28, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_29 = out_1 + (i64)v28 * 4;
	*(device f32 *)(p_29) = v27;
	// funcs.go:79
}

// manyResults
typedef struct { u64 w[18]; } dc_block;
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
static inline i32 dc_div_i32(i32 a, i32 b) { return b == 0 || b == -1 ? (i32)(b == 0 ? (i32)0 : (i32)((u32)0 - (u32)a)) : (i32)(a / b); }

kernel void k_manyResults(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	const device u8 *a1_b [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device u8 *const b_1 = a1_b + dc_b.w[12];
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device u8 *const out_2 = a2_out + dc_b.w[15];
	const i64 out_2_len = (i64)dc_b.w[16];
	const i64 out_2_cap = (i64)dc_b.w[17];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:85
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:86
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v3 = *(const device i32 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 4;
	const i32 v5 = *(const device i32 *)(p_4);
	// funcs.go:96
	const bool v6 = v5 == 0;
	i32 q_7;
	i32 r_8;
	bool ok_9;
	if (v6) {
		// funcs.go:97
		q_7 = 0;
		r_8 = 0;
		ok_9 = false;
	} else {
		// funcs.go:99
		const i32 q_10 = dc_div_i32(v3, v5);
		// funcs.go:100
		const i32 v11 = (i32)((u32)q_10 * (u32)v5);
		const i32 r_12 = (i32)((u32)v3 - (u32)v11);
		// funcs.go:101
		q_7 = q_10;
		r_8 = r_12;
		ok_9 = true;
	}
	// funcs.go:87
	if (!ok_9) {
		// funcs.go:88
		const i64 v13 = (i64)((u64)i_1 * (u64)(i64)3);
		if ((u64)(i64)v13 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v13, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_14 = out_2 + (i64)v13 * 4;
		*(device i32 *)(p_14) = (-1);
		// funcs.go:89
		return;
	}
	// funcs.go:91
	const i32 v15 = (i32)((u32)q_7 + (u32)r_8);
	// funcs.go:99
	const i32 q_16 = (i32)(v15 / 3);
	// funcs.go:100
	const i32 v17 = (i32)((u32)q_16 * (u32)3);
	const i32 r_18 = (i32)((u32)v15 - (u32)v17);
	// funcs.go:91
	const i64 v19 = (i64)((u64)i_1 * (u64)(i64)3);
	if ((u64)(i64)v19 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v19, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_20 = out_2 + (i64)v19 * 4;
	*(device i32 *)(p_20) = q_16;
	const i64 v21 = (i64)((u64)v19 + (u64)(i64)1);
	if ((u64)(i64)v21 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v21, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_22 = out_2 + (i64)v21 * 4;
	*(device i32 *)(p_22) = r_18;
	// funcs.go:99
	const i32 q_23 = (i32)(q_7 / 5);
	// funcs.go:100
	const i32 v24 = (i32)((u32)q_23 * (u32)5);
	const i32 r_25 = (i32)((u32)q_7 - (u32)v24);
	// funcs.go:92
	const i64 v26 = (i64)((u64)v19 + (u64)(i64)2);
	if ((u64)(i64)v26 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v26, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_27 = out_2 + (i64)v26 * 4;
	*(device i32 *)(p_27) = r_25;
	// funcs.go:93
}

// deepCalls
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_deepCalls(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u32 dc_jump = 0;
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:108
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:109
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const u32 v3 = *(const device u32 *)(p_2);
	// funcs.go:113
	u32 c_4;
	u32 c_5 = 0u;
	u32 k_6 = 2u;
	for (;;) {
		const bool v7 = k_6 <= v3;
		if (!v7) {
			c_4 = c_5;
			break;
		}
		// funcs.go:114
		bool v8;
		do {
			// funcs.go:122
			u32 d_9 = 2u;
			for (;;) {
				const u32 v10 = d_9 * d_9;
				const bool v11 = v10 <= k_6;
				if (!v11) {
					break;
				}
				// funcs.go:123
				if (d_9 == 0) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				const u32 v12 = k_6 % d_9;
				const bool v13 = v12 == 0u;
				if (v13) {
					// funcs.go:124
					v8 = false;
					dc_jump = 1u;
					break;
				}
				// funcs.go:122
				const u32 d_14 = d_9 + 1u;
				d_9 = d_14;
				continue;
			}
			if (dc_jump == 1u) { dc_jump = 0; break; }
			// funcs.go:127
			const bool v15 = k_6 >= 2u;
			v8 = v15;
		} while (0);
		// funcs.go:115
		const u32 c_16 = c_5 + 1u;
		// funcs.go:114
		const u32 c_17 = v8 ? c_16 : c_5;
		// funcs.go:113
		const u32 k_18 = k_6 + 1u;
		c_5 = c_17;
		k_6 = k_18;
		continue;
	}
	// funcs.go:131
	u32 a_19;
	u32 a_20 = v3;
	u32 b_21 = 360u;
	for (;;) {
		const bool v22 = b_21 != 0u;
		if (!v22) {
			a_19 = a_20;
			break;
		}
		// funcs.go:132
		const u32 b_23 = b_21 != 0 ? a_20 % b_21 : (u32)0;
		// funcs.go:131
		a_20 = b_21;
		b_21 = b_23;
		continue;
	}
	// funcs.go:109
	const u32 v24 = a_19 * 1000u;
	const u32 v25 = c_4 + v24;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_26 = out_1 + (i64)i_1 * 4;
	*(device u32 *)(p_26) = v25;
	// funcs.go:110
}

// threadHelper
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

kernel void k_threadHelper(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:144
	const i64 v1 = (i64)dc_global_x;
	const i64 v2 = (i64)dc_thread.x;
	const i64 v3 = (i64)((u64)v1 * (u64)(i64)10);
	const i64 v4 = (i64)((u64)v3 + (u64)v2);
	// funcs.go:146
	if ((u64)(i64)v1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_5 = out_0 + (i64)v1 * 8;
	*(device i64 *)(p_5) = v4;
	// funcs.go:142
}

// literals
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_literals(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:154
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:155
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 12;
	const f32 v_x_3 = *(const device f32 *)(p_2);
	const f32 v_y_4 = *(const device f32 *)(p_2 + 4);
	const f32 v_z_5 = *(const device f32 *)(p_2 + 8);
	// funcs.go:159
	const f32 v6 = v_x_3 + v_x_3;
	// funcs.go:171
	const f32 v7 = as_f32(as_u32(v_x_3) & 0x7fffffffu);
	const f32 v8 = as_f32(as_u32(v_y_4) & 0x7fffffffu);
	const f32 v9 = as_f32(as_u32(v_z_5) & 0x7fffffffu);
	const f32 v10 = v7 + v8;
	const f32 v11 = v10 + v9;
	// funcs.go:159
	const f32 v12 = v11 + v11;
	// funcs.go:161
	const f32 s_13 = v6 + v12;
	// funcs.go:168
	const f32 v14 = s_13 + 2.0f;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_15) = v14;
	// funcs.go:169
}

// refused: funcs.go:183: kernel scalarMethods: needs float64 arithmetic, which the device does not have in Metal Shading Language

// total[int8]
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_total_int8_(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:202
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:204
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)1);
	// funcs.go:205
	// funcs.go:204
	const bool v3 = v2 <= (i64)0x80000000;
	const i64 v4 = (i64)((u64)v2 + (u64)(i64)(-1));
	const bool v5 = v4 < a_0_len;
	const bool v6 = v3 && v5;
	i8 s_7;
	if (v6) {
		i8 s_8;
		i64 k_9 = (i64)0;
		i8 s_10 = (i8)0;
		for (;;) {
			const bool v11 = k_9 < v2;
			if (!v11) {
				s_8 = s_10;
				break;
			}
			// funcs.go:205
			const device u8 *const p_12 = a_0 + (i64)k_9 * 1;
			const i8 v13 = *(const device i8 *)(p_12);
			const i8 s_14 = (i8)((u32)s_10 + (u32)v13);
			// funcs.go:204
			const i64 v15 = (i64)((u64)k_9 + (u64)(i64)1);
			k_9 = v15;
			s_10 = s_14;
			continue;
		}
		s_7 = s_8;
	} else {
		i8 s_16;
		i64 k_17 = (i64)0;
		i8 s_18 = (i8)0;
		for (;;) {
			const bool v19 = k_17 < v2;
			if (!v19) {
				s_16 = s_18;
				break;
			}
			// funcs.go:205
			if ((u64)(i64)k_17 >= (u64)a_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_17, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device u8 *const p_20 = a_0 + (i64)k_17 * 1;
			const i8 v21 = *(const device i8 *)(p_20);
			const i8 s_22 = (i8)((u32)s_18 + (u32)v21);
			// funcs.go:204
			const i64 v23 = (i64)((u64)k_17 + (u64)(i64)1);
			k_17 = v23;
			s_18 = s_22;
			continue;
		}
		s_7 = s_16;
	}
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)i_1 * 1;
	*(device i8 *)(p_24) = s_7;
	// funcs.go:208
}

// total[float32]
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_total_float32_(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:202
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:204
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)1);
	// funcs.go:205
	// funcs.go:204
	const bool v3 = v2 <= (i64)0x80000000;
	const i64 v4 = (i64)((u64)v2 + (u64)(i64)(-1));
	const bool v5 = v4 < a_0_len;
	const bool v6 = v3 && v5;
	f32 s_7;
	if (v6) {
		f32 s_8;
		i64 k_9 = (i64)0;
		f32 s_10 = 0.0f;
		for (;;) {
			const bool v11 = k_9 < v2;
			if (!v11) {
				s_8 = s_10;
				break;
			}
			// funcs.go:205
			const device u8 *const p_12 = a_0 + (i64)k_9 * 4;
			const f32 v13 = *(const device f32 *)(p_12);
			const f32 s_14 = s_10 + v13;
			// funcs.go:204
			const i64 v15 = (i64)((u64)k_9 + (u64)(i64)1);
			k_9 = v15;
			s_10 = s_14;
			continue;
		}
		s_7 = s_8;
	} else {
		f32 s_16;
		i64 k_17 = (i64)0;
		f32 s_18 = 0.0f;
		for (;;) {
			const bool v19 = k_17 < v2;
			if (!v19) {
				s_16 = s_18;
				break;
			}
			// funcs.go:205
			if ((u64)(i64)k_17 >= (u64)a_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_17, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device u8 *const p_20 = a_0 + (i64)k_17 * 4;
			const f32 v21 = *(const device f32 *)(p_20);
			const f32 s_22 = s_18 + v21;
			// funcs.go:204
			const i64 v23 = (i64)((u64)k_17 + (u64)(i64)1);
			k_17 = v23;
			s_18 = s_22;
			continue;
		}
		s_7 = s_16;
	}
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_24) = s_7;
	// funcs.go:208
}

// total[uint64]
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_total_uint64_(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:202
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:204
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)1);
	// funcs.go:205
	// funcs.go:204
	const bool v3 = v2 <= (i64)0x80000000;
	const i64 v4 = (i64)((u64)v2 + (u64)(i64)(-1));
	const bool v5 = v4 < a_0_len;
	const bool v6 = v3 && v5;
	u64 s_7;
	if (v6) {
		u64 s_8;
		i64 k_9 = (i64)0;
		u64 s_10 = (u64)0x0;
		for (;;) {
			const bool v11 = k_9 < v2;
			if (!v11) {
				s_8 = s_10;
				break;
			}
			// funcs.go:205
			const device u8 *const p_12 = a_0 + (i64)k_9 * 8;
			const u64 v13 = *(const device u64 *)(p_12);
			const u64 s_14 = s_10 + v13;
			// funcs.go:204
			const i64 v15 = (i64)((u64)k_9 + (u64)(i64)1);
			k_9 = v15;
			s_10 = s_14;
			continue;
		}
		s_7 = s_8;
	} else {
		u64 s_16;
		i64 k_17 = (i64)0;
		u64 s_18 = (u64)0x0;
		for (;;) {
			const bool v19 = k_17 < v2;
			if (!v19) {
				s_16 = s_18;
				break;
			}
			// funcs.go:205
			if ((u64)(i64)k_17 >= (u64)a_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_17, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device u8 *const p_20 = a_0 + (i64)k_17 * 8;
			const u64 v21 = *(const device u64 *)(p_20);
			const u64 s_22 = s_18 + v21;
			// funcs.go:204
			const i64 v23 = (i64)((u64)k_17 + (u64)(i64)1);
			k_17 = v23;
			s_18 = s_22;
			continue;
		}
		s_7 = s_16;
	}
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_24 = out_1 + (i64)i_1 * 8;
	*(device u64 *)(p_24) = s_7;
	// funcs.go:208
}

// convertAll[int32,int8]
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_convertAll_int32_int8_(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:214
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:215
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v3 = *(const device i32 *)(p_2);
	const i8 v4 = (i8)v3;
	const i8 v5 = (i8)((u32)v4 + (u32)(i8)1);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_6 = out_1 + (i64)i_1 * 1;
	*(device i8 *)(p_6) = v5;
	// funcs.go:216
}

// convertAll[int8,float32]
typedef struct { u64 w[15]; } dc_block;
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

kernel void k_convertAll_int8_float32_(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
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
	if (!dc_inside || (dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	// funcs.go:214
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:215
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 1;
	const i8 v3 = *(const device i8 *)(p_2);
	const f32 v4 = (f32)v3;
	const f32 v5 = v4 + 1.0f;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_6 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_6) = v5;
	// funcs.go:216
}

