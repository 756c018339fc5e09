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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:12
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:13
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:15
	const i32 v4 = v3 < 12 ? v3 : 12;
	const i32 v5 = (-5) > v4 ? (-5) : v4;
	// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:12
	const u64 v6 = (u64)i_1;
	const u64 v7 = v6 % (u64)0x8;
	if ((u64)v7 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, v7 >> 63 ? (i64)0x7fffffffffffffff : (i64)v7, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant i32 *const p_8 = (const constant i32 *)(pt_lib_primes_0) + v7;
	const i32 v9 = *p_8;
	// funcs.go:13
	const i32 v10 = v5 * 100;
	const i32 v11 = (i32)((u32)v10 + (u32)v9);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_12 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_12 = v11;
	// funcs.go:14
}

// refused: github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:23: kernel otherMethods: needs float64 arithmetic, which the device does not have in Metal Shading Language

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
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[5];
	u64 object_3[13];
	f32 object_15[3];
	u64 object_26[5];
	f32 object_39[3];
	f32 object_43[3];
	f32 object_48[3];
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
	// funcs.go:33
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:34
	*(thread i32 *)((thread u8 *)object_2) = 0;
	*(thread i32 *)((thread u8 *)object_2 + 4) = 0;
	*(thread i32 *)((thread u8 *)object_2 + 8) = 0;
	*(thread i32 *)((thread u8 *)object_2 + 12) = 0;
	*(thread i32 *)((thread u8 *)object_2 + 16) = 0;
	*(thread i32 *)((thread u8 *)object_2 + 20) = 0;
	*(thread i32 *)((thread u8 *)object_2 + 24) = 0;
	*(thread i32 *)((thread u8 *)object_2 + 28) = 0;
	*(thread i64 *)((thread u8 *)object_2 + 32) = 0;
	// funcs.go:35
	for (u32 i_4 = 0; i_4 < 13u; i_4++) {
		((thread dc_w64 *)((thread u8 *)object_3))[i_4] = 0;
	}
	// funcs.go:36
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_5;
	i64 k_6 = (i64)0;
	for (; k_6 < i_1;) {
		// funcs.go:37
		const i64 v7 = (i64)((u64)k_6 * (u64)k_6);
		const i32 v8 = (i32)v7;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		const i64 v9 = *(thread const i64 *)((thread u8 *)object_2 + 32);
		const bool v10 = v9 < (i64)8;
		if (v10) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:43
			const i64 v11 = *(thread const i64 *)((thread u8 *)object_2 + 32);
			if ((u64)(i64)v11 >= (u64)(i64)8) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v11, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_12 = (thread i32 *)((thread u8 *)object_2) + v11;
			*p_12 = v8;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:44
			const i64 v13 = *(thread const i64 *)((thread u8 *)object_2 + 32);
			const i64 v14 = (i64)((u64)v13 + (u64)(i64)1);
			*(thread i64 *)((thread u8 *)object_2 + 32) = v14;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		}
		// funcs.go:38
		*object_15 = 0;
		*(object_15 + 1) = 0;
		*(object_15 + 2) = 0;
		const f32 v16 = (f32)k_6;
		*object_15 = v16;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		const i64 v17 = *(thread const i64 *)((thread u8 *)object_3 + 96);
		const bool v18 = v17 < (i64)8;
		if (v18) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:43
			const i64 v19 = *(thread const i64 *)((thread u8 *)object_3 + 96);
			if ((u64)(i64)v19 >= (u64)(i64)8) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v19, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread f32 *const p_20 = (thread f32 *)((thread u8 *)object_3) + (i64)v19 * 3;
			*p_20 = *object_15;
			*(p_20 + 1) = *(object_15 + 1);
			*(p_20 + 2) = *(object_15 + 2);
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:44
			const i64 v21 = *(thread const i64 *)((thread u8 *)object_3 + 96);
			const i64 v22 = (i64)((u64)v21 + (u64)(i64)1);
			*(thread i64 *)((thread u8 *)object_3 + 96) = v22;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		}
		// funcs.go:36
		const i64 v23 = k_6 + (i64)1;
		k_6 = v23;
	}
	// funcs.go:41
	i32 total_24;
	i32 total_25 = 0;
	for (;;) {
		*(thread i32 *)((thread u8 *)object_26) = *(thread const i32 *)((thread u8 *)object_2);
		*(thread i32 *)((thread u8 *)object_26 + 4) = *(thread const i32 *)((thread u8 *)object_2 + 4);
		*(thread i32 *)((thread u8 *)object_26 + 8) = *(thread const i32 *)((thread u8 *)object_2 + 8);
		*(thread i32 *)((thread u8 *)object_26 + 12) = *(thread const i32 *)((thread u8 *)object_2 + 12);
		*(thread i32 *)((thread u8 *)object_26 + 16) = *(thread const i32 *)((thread u8 *)object_2 + 16);
		*(thread i32 *)((thread u8 *)object_26 + 20) = *(thread const i32 *)((thread u8 *)object_2 + 20);
		*(thread i32 *)((thread u8 *)object_26 + 24) = *(thread const i32 *)((thread u8 *)object_2 + 24);
		*(thread i32 *)((thread u8 *)object_26 + 28) = *(thread const i32 *)((thread u8 *)object_2 + 28);
		*(thread i64 *)((thread u8 *)object_26 + 32) = *(thread const i64 *)((thread u8 *)object_2 + 32);
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:58
		const i64 v27 = *(thread const i64 *)((thread u8 *)object_26 + 32);
		// funcs.go:41
		const bool v28 = v27 > (i64)0;
		if (!v28) {
			total_24 = total_25;
			break;
		}
		// funcs.go:42
		i32 v_29;
		bool v30;
		do {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:50
			const i64 v31 = *(thread const i64 *)((thread u8 *)object_2 + 32);
			const bool v32 = v31 == (i64)0;
			if (v32) {
				// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:51
				v_29 = 0;
				break;
			}
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:53
			const i64 v33 = *(thread const i64 *)((thread u8 *)object_2 + 32);
			const i64 v34 = (i64)((u64)v33 - (u64)(i64)1);
			*(thread i64 *)((thread u8 *)object_2 + 32) = v34;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:54
			const i64 v35 = *(thread const i64 *)((thread u8 *)object_2 + 32);
			if ((u64)(i64)v35 >= (u64)(i64)8) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v35, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread i32 *const p_36 = (thread i32 *)((thread u8 *)object_2) + v35;
			const i32 v37 = *p_36;
			v_29 = v37;
		} while (0);
		// funcs.go:43
		const i32 total_38 = (i32)((u32)total_25 + (u32)v_29);
		// funcs.go:41
		total_25 = total_38;
	}
	// funcs.go:45
	bool ok_40;
	do {
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:49
		*object_39 = 0;
		*(object_39 + 1) = 0;
		*(object_39 + 2) = 0;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:50
		const i64 v41 = *(thread const i64 *)((thread u8 *)object_3 + 96);
		const bool v42 = v41 == (i64)0;
		if (v42) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:51
			*object_43 = *object_39;
			*(object_43 + 1) = *(object_39 + 1);
			*(object_43 + 2) = *(object_39 + 2);
			*object_39 = *object_43;
			*(object_39 + 1) = *(object_43 + 1);
			*(object_39 + 2) = *(object_43 + 2);
			ok_40 = false;
			break;
		}
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:53
		const i64 v44 = *(thread const i64 *)((thread u8 *)object_3 + 96);
		const i64 v45 = (i64)((u64)v44 - (u64)(i64)1);
		*(thread i64 *)((thread u8 *)object_3 + 96) = v45;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:54
		const i64 v46 = *(thread const i64 *)((thread u8 *)object_3 + 96);
		if ((u64)(i64)v46 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v46, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread f32 *const p_47 = (thread f32 *)((thread u8 *)object_3) + (i64)v46 * 3;
		*object_48 = *p_47;
		*(object_48 + 1) = *(p_47 + 1);
		*(object_48 + 2) = *(p_47 + 2);
		*object_39 = *object_48;
		*(object_39 + 1) = *(object_48 + 1);
		*(object_39 + 2) = *(object_48 + 2);
		ok_40 = true;
	} while (0);
	// funcs.go:45
	i32 total_49;
	if (ok_40) {
		// funcs.go:46
		const f32 v50 = *object_39;
		const i32 v51 = dc_f32_i32(v50);
		const i32 v52 = (i32)((u32)v51 * (u32)1000);
		const i32 total_53 = (i32)((u32)total_24 + (u32)v52);
		// funcs.go:45
		total_49 = total_53;
	} else {
		total_49 = (-1);
	}
	// funcs.go:50
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_54 = out_0 + i_1;
	*p_54 = total_49;
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
static inline i32 dc_f32_i32(f32 x) { return x >= 2147483648.0f ? (i32)(u64)0x7fffffff : x >= -2147483648.0f ? (i32)x : x != x ? (i32)0 : (i32)(u64)0x80000000; }

kernel void k_genericFuncs(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:73
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:74
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	// funcs.go:75
	const i8 v4 = (i8)v_3;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i8 v5;
	do {
		// funcs.go:59
		const i8 s_6 = (i8)((u32)v4 + (u32)(i8)100);
		// funcs.go:60
		const bool v7 = s_6 > (i8)120;
		if (v7) {
			// funcs.go:61
			v5 = (i8)120;
			break;
		}
		// funcs.go:63
		v5 = s_6;
	} while (0);
	// funcs.go:75
	const f32 v8 = (f32)v5;
	const i64 v9 = (i64)4 * i_1;
	const i64 v10 = v9 + (i64)0;
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_11 = out_1 + v10;
	*p_11 = v8;
	// funcs.go:76
	const u8 v12 = (u8)v_3;
	const u64 v13 = (u64)v12;
	u64 v14;
	do {
		// funcs.go:59
		const u64 s_15 = v13 + (u64)0x10000000000;
		// funcs.go:60
		const bool v16 = s_15 > (u64)0x20000000000;
		if (v16) {
			// funcs.go:61
			v14 = (u64)0x20000000000;
			break;
		}
		// funcs.go:63
		v14 = s_15;
	} while (0);
	// funcs.go:76
	const u64 v17 = v14 >> 20;
	const f32 v18 = (f32)v17;
	const i64 v19 = (i64)4 * i_1;
	const i64 v20 = v19 + (i64)1;
	if ((u64)(i64)v20 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v20, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_21 = out_1 + v20;
	*p_21 = v18;
	// funcs.go:77
	const f32 v22 = (f32)v_3;
	f32 v23;
	do {
		// funcs.go:59
		const f32 s_24 = v22 + 0.5f;
		// funcs.go:60
		const bool v25 = s_24 > 10.0f;
		if (v25) {
			// funcs.go:61
			v23 = 10.0f;
			break;
		}
		// funcs.go:63
		v23 = s_24;
	} while (0);
	// funcs.go:77
	const i64 v26 = (i64)4 * i_1;
	const i64 v27 = v26 + (i64)2;
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_28 = out_1 + v27;
	*p_28 = v23;
	// funcs.go:66
	const i32 v29 = dc_f32_i32(7.0f);
	const i32 v30 = (i32)(v29 / 2);
	const i32 v31 = (i32)((u32)v_3 + (u32)v30);
	// funcs.go:78
	const i8 v32 = (i8)v_3;
	// funcs.go:66
	const f32 v33 = (f32)v32;
	const f32 v34 = v33 / 2.0f;
	const f32 v35 = 1.0f + v34;
	// funcs.go:78
	const f32 v36 = (f32)v31;
	const f32 v37 = v36 + v35;
	const i64 v38 = (i64)4 * i_1;
	const i64 v39 = v38 + (i64)3;
	if ((u64)(i64)v39 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v39, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_40 = out_1 + v39;
	*p_40 = v37;
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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	const device i32 *const b_1 = (const device i32 *)(a1_b + dc_b.w[12]);
	const i64 b_1_len = (i64)dc_b.w[13];
	const i64 b_1_cap = (i64)dc_b.w[14];
	device i32 *const out_2 = (device i32 *)(a2_out + dc_b.w[15]);
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
	if (!dc_inside) return;
	// funcs.go:85
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:86
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = b_1 + i_1;
	const i32 v5 = *p_4;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 q_6;
	i32 r_7;
	bool ok_8;
	do {
		// funcs.go:96
		const bool v9 = v5 == 0;
		if (v9) {
			// funcs.go:97
			q_6 = 0;
			r_7 = 0;
			ok_8 = false;
			break;
		}
		// funcs.go:99
		if (v5 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 q_10 = dc_div_i32(v3, v5);
		// funcs.go:100
		const i32 v11 = (i32)((u32)q_10 * (u32)v5);
		const i32 r_12 = (i32)((u32)v3 - (u32)v11);
		// funcs.go:101
		q_6 = q_10;
		r_7 = r_12;
		ok_8 = true;
	} while (0);
	// funcs.go:87
	const bool v13 = !ok_8;
	if (v13) {
		// funcs.go:88
		const i64 v14 = (i64)3 * i_1;
		if ((u64)(i64)v14 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_15 = out_2 + v14;
		*p_15 = (-1);
		// funcs.go:89
		return;
	}
	// funcs.go:91
	const i32 v16 = (i32)((u32)q_6 + (u32)r_7);
	i32 v17;
	i32 v18;
	bool v19;
	do {
		// funcs.go:96
		const bool v20 = 3 == 0;
		if (v20) {
			// funcs.go:97
			v17 = 0;
			v18 = 0;
			break;
		}
		// funcs.go:99
		if (3 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 q_21 = (i32)(v16 / 3);
		// funcs.go:100
		const i32 v22 = q_21 * 3;
		const i32 r_23 = (i32)((u32)v16 - (u32)v22);
		// funcs.go:101
		v17 = q_21;
		v18 = r_23;
	} while (0);
	// funcs.go:91
	const i64 v24 = (i64)3 * i_1;
	if ((u64)(i64)v24 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v24, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_25 = out_2 + v24;
	*p_25 = v17;
	const i64 v26 = (i64)3 * i_1;
	const i64 v27 = v26 + (i64)1;
	if ((u64)(i64)v27 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v27, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_28 = out_2 + v27;
	*p_28 = v18;
	// funcs.go:92
	i32 v29;
	i32 v30;
	bool v31;
	do {
		// funcs.go:96
		const bool v32 = 5 == 0;
		if (v32) {
			// funcs.go:97
			v30 = 0;
			break;
		}
		// funcs.go:99
		if (5 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 q_33 = (i32)(q_6 / 5);
		// funcs.go:100
		const i32 v34 = q_33 * 5;
		const i32 r_35 = (i32)((u32)q_6 - (u32)v34);
		// funcs.go:101
		v30 = r_35;
	} while (0);
	// funcs.go:92
	const i64 v36 = (i64)3 * i_1;
	const i64 v37 = v36 + (i64)2;
	if ((u64)(i64)v37 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v37, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_38 = out_2 + v37;
	*p_38 = v30;
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
	const device u32 *const a_0 = (const device u32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u32 *const out_1 = (device u32 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:108
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:109
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_2 = a_0 + i_1;
	const u32 v3 = *p_2;
	// funcs.go:113
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	u32 c_4;
	u32 k_5;
	u32 c_6 = 0u;
	u32 k_7 = 2u;
	for (; k_7 <= v3;) {
		// funcs.go:114
		bool v8;
		do {
			// funcs.go:122
			u32 d_9;
			u32 d_10 = 2u;
			for (; (d_10 * d_10) <= k_7;) {
				// funcs.go:123
				if (d_10 == 0) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				const u32 v11 = k_7 % d_10;
				const bool v12 = v11 == 0u;
				if (v12) {
					// funcs.go:124
					v8 = false;
					dc_jump = 1u;
					break;
				}
				// funcs.go:122
				const u32 d_13 = d_10 + 1u;
				d_10 = d_13;
			}
			if (dc_jump == 1u) { dc_jump = 0; break; }
			// funcs.go:127
			const bool v14 = k_7 >= 2u;
			v8 = v14;
		} while (0);
		// funcs.go:114
		u32 c_15;
		if (v8) {
			// funcs.go:115
			const u32 c_16 = c_6 + 1u;
			// funcs.go:114
			c_15 = c_16;
		} else {
			c_15 = c_6;
		}
		// funcs.go:113
		const u32 k_17 = k_7 + 1u;
		c_6 = c_15;
		k_7 = k_17;
	}
	c_4 = c_6;
	// funcs.go:109
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u32 *const p_18 = a_0 + i_1;
	const u32 v19 = *p_18;
	// funcs.go:131
	u32 a_20;
	u32 b_21;
	u32 a_22 = v19;
	u32 b_23 = 360u;
	for (; b_23 != 0u;) {
		// funcs.go:132
		if (b_23 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const u32 b_24 = a_22 % b_23;
		// funcs.go:131
		a_22 = b_23;
		b_23 = b_24;
	}
	a_20 = a_22;
	// funcs.go:109
	const u32 v25 = a_20 * 1000u;
	const u32 v26 = c_4 + v25;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_27 = out_1 + i_1;
	*p_27 = v26;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
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
	// funcs.go:144
	const i64 v1 = (i64)dc_global_x;
	const i64 v2 = (i64)dc_thread.x;
	const i64 v3 = (i64)((u64)v1 * (u64)(i64)10);
	const i64 v4 = (i64)((u64)v3 + (u64)v2);
	// funcs.go:146
	const i64 v5 = (i64)dc_global_x;
	if ((u64)(i64)v5 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v5, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_6 = out_0 + v5;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v4;
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
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	f32 object_3[3];
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
	// funcs.go:154
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:155
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = a_0 + (i64)i_1 * 3;
	*object_3 = *p_2;
	*(object_3 + 1) = *(p_2 + 1);
	*(object_3 + 2) = *(p_2 + 2);
	// funcs.go:161
	const f32 f_4 = *object_3;
	// funcs.go:158
	const i64 n_5 = (i64)0 + (i64)1;
	// funcs.go:159
	const f32 v6 = f_4 + f_4;
	// funcs.go:171
	const f32 v7 = *object_3;
	const f32 v8 = as_f32(as_u32(v7) & 0x7fffffffu);
	const f32 v9 = *(object_3 + 1);
	const f32 v10 = as_f32(as_u32(v9) & 0x7fffffffu);
	const f32 v11 = *(object_3 + 2);
	const f32 v12 = as_f32(as_u32(v11) & 0x7fffffffu);
	const f32 v13 = v8 + v10;
	const f32 v14 = v13 + v12;
	// funcs.go:158
	const i64 n_15 = n_5 + (i64)1;
	// funcs.go:159
	const f32 v16 = v14 + v14;
	// funcs.go:161
	const f32 s_17 = v6 + v16;
	// funcs.go:162
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	f32 s_18;
	do {
		// funcs.go:163
		const bool v19 = n_15 == (i64)2;
		if (v19) {
			// funcs.go:164
			s_18 = s_17;
			break;
		}
		// funcs.go:162
		s_18 = (-1.0f);
	} while (0);
	// funcs.go:168
	const f32 v20 = (f32)n_15;
	const f32 v21 = s_18 + v20;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_22 = out_1 + i_1;
	*p_22 = v21;
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
	const device i8 *const a_0 = (const device i8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i8 *const out_1 = (device i8 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:202
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:204
	const i64 v2 = i_1 + (i64)1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_3;
	i8 s_4;
	i64 k_5 = (i64)0;
	i8 s_6 = (i8)0;
	for (; k_5 < v2;) {
		// funcs.go:205
		if ((u64)(i64)k_5 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_5, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i8 *const p_7 = a_0 + k_5;
		const i8 v8 = *p_7;
		const i8 s_9 = (i8)((u32)s_6 + (u32)v8);
		// funcs.go:204
		const i64 v10 = k_5 + (i64)1;
		k_5 = v10;
		s_6 = s_9;
	}
	s_4 = s_6;
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i8 *const p_11 = out_1 + i_1;
	*p_11 = s_4;
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
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:202
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:204
	const i64 v2 = i_1 + (i64)1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_3;
	f32 s_4;
	i64 k_5 = (i64)0;
	f32 s_6 = 0.0f;
	for (; k_5 < v2;) {
		// funcs.go:205
		if ((u64)(i64)k_5 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_5, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device f32 *const p_7 = a_0 + k_5;
		const f32 v8 = *p_7;
		const f32 s_9 = s_6 + v8;
		// funcs.go:204
		const i64 v10 = k_5 + (i64)1;
		k_5 = v10;
		s_6 = s_9;
	}
	s_4 = s_6;
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_11 = out_1 + i_1;
	*p_11 = s_4;
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
	const device u64 *const a_0 = (const device u64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u64 *const out_1 = (device u64 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:202
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:204
	const i64 v2 = i_1 + (i64)1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_3;
	u64 s_4;
	i64 k_5 = (i64)0;
	u64 s_6 = (u64)0x0;
	for (; k_5 < v2;) {
		// funcs.go:205
		if ((u64)(i64)k_5 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_5, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u64 *const p_7 = a_0 + k_5;
		const u64 v8 = *p_7;
		const u64 s_9 = s_6 + v8;
		// funcs.go:204
		const i64 v10 = k_5 + (i64)1;
		k_5 = v10;
		s_6 = s_9;
	}
	s_4 = s_6;
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_11 = out_1 + i_1;
	*p_11 = s_4;
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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i8 *const out_1 = (device i8 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:214
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:215
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	const i8 v4 = (i8)v3;
	const i8 v5 = (i8)((u32)v4 + (u32)(i8)1);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i8 *const p_6 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v5;
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
	const device i8 *const a_0 = (const device i8 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
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
	if (!dc_inside) return;
	// funcs.go:214
	const i64 i_1 = (i64)dc_global_x;
	// funcs.go:215
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i8 *const p_2 = a_0 + i_1;
	const i8 v3 = *p_2;
	const f32 v4 = (f32)v3;
	const f32 v5 = v4 + 1.0f;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_6 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_6 = v5;
	// funcs.go:216
}

