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
	const i32 v5 = (-5) > v4 ? (-5) : v4;
	// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:12
	const u64 v6 = (u64)i_1;
	const u64 v7 = v6 % (u64)0x8;
	if ((u64)v7 >= (u64)(i64)8) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, v7 >> 63 ? (i64)0x7fffffffffffffff : (i64)v7, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const constant u8 *const p_8 = pt_lib_primes_0 + (i64)v7 * 4;
	const i32 v9 = *(const constant i32 *)(p_8);
	// funcs.go:13
	const i32 v10 = (i32)((u32)v5 * (u32)100);
	const i32 v11 = (i32)((u32)v10 + (u32)v9);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_12) = v11;
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
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[5];
	thread u8 *const s_3 = (thread u8 *)object_2;
	u64 object_4[13];
	thread u8 *const r_5 = (thread u8 *)object_4;
	u32 object_18[3];
	thread u8 *const v19 = (thread u8 *)object_18;
	u64 object_30[5];
	thread u8 *const v31 = (thread u8 *)object_30;
	u32 object_44[3];
	thread u8 *const v_45 = (thread u8 *)object_44;
	u32 object_49[3];
	thread u8 *const v50 = (thread u8 *)object_49;
	u32 object_55[3];
	thread u8 *const v56 = (thread u8 *)object_55;
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
	*(thread i32 *)(s_3) = 0;
	*(thread i32 *)(s_3 + 4) = 0;
	*(thread i32 *)(s_3 + 8) = 0;
	*(thread i32 *)(s_3 + 12) = 0;
	*(thread i32 *)(s_3 + 16) = 0;
	*(thread i32 *)(s_3 + 20) = 0;
	*(thread i32 *)(s_3 + 24) = 0;
	*(thread i32 *)(s_3 + 28) = 0;
	*(thread i64 *)(s_3 + 32) = 0;
	// funcs.go:35
	for (u32 i_6 = 0; i_6 < 13u; i_6++) {
		((thread dc_w64 *)(r_5))[i_6] = 0;
	}
	// funcs.go:36
	i64 k_7;
	i64 k_8 = (i64)0;
	for (;;) {
		const bool v9 = k_8 < i_1;
		if (!v9) {
			break;
		}
		// funcs.go:37
		const i64 v10 = (i64)((u64)k_8 * (u64)k_8);
		const i32 v11 = (i32)v10;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		const i64 v12 = *(thread const i64 *)(s_3 + 32);
		const bool v13 = v12 < (i64)8;
		if (v13) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:43
			const i64 v14 = *(thread const i64 *)(s_3 + 32);
			if ((u64)(i64)v14 >= (u64)(i64)8) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v14, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_15 = s_3 + (i64)v14 * 4;
			*(thread i32 *)(p_15) = v11;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:44
			const i64 v16 = *(thread const i64 *)(s_3 + 32);
			const i64 v17 = (i64)((u64)v16 + (u64)(i64)1);
			*(thread i64 *)(s_3 + 32) = v17;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		}
		// funcs.go:38
		*(thread f32 *)(v19) = 0;
		*(thread f32 *)(v19 + 4) = 0;
		*(thread f32 *)(v19 + 8) = 0;
		const f32 v20 = (f32)k_8;
		*(thread f32 *)(v19) = v20;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		const i64 v21 = *(thread const i64 *)(r_5 + 96);
		const bool v22 = v21 < (i64)8;
		if (v22) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:43
			const i64 v23 = *(thread const i64 *)(r_5 + 96);
			if ((u64)(i64)v23 >= (u64)(i64)8) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v23, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_24 = r_5 + (i64)v23 * 12;
			*(thread f32 *)(p_24) = *(thread const f32 *)(v19);
			*(thread f32 *)(p_24 + 4) = *(thread const f32 *)(v19 + 4);
			*(thread f32 *)(p_24 + 8) = *(thread const f32 *)(v19 + 8);
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:44
			const i64 v25 = *(thread const i64 *)(r_5 + 96);
			const i64 v26 = (i64)((u64)v25 + (u64)(i64)1);
			*(thread i64 *)(r_5 + 96) = v26;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:42
		}
		// funcs.go:36
		const i64 v27 = (i64)((u64)k_8 + (u64)(i64)1);
		k_8 = v27;
		continue;
	}
	// funcs.go:41
	i32 total_28;
	i32 total_29 = 0;
	for (;;) {
		*(thread i32 *)(v31) = *(thread const i32 *)(s_3);
		*(thread i32 *)(v31 + 4) = *(thread const i32 *)(s_3 + 4);
		*(thread i32 *)(v31 + 8) = *(thread const i32 *)(s_3 + 8);
		*(thread i32 *)(v31 + 12) = *(thread const i32 *)(s_3 + 12);
		*(thread i32 *)(v31 + 16) = *(thread const i32 *)(s_3 + 16);
		*(thread i32 *)(v31 + 20) = *(thread const i32 *)(s_3 + 20);
		*(thread i32 *)(v31 + 24) = *(thread const i32 *)(s_3 + 24);
		*(thread i32 *)(v31 + 28) = *(thread const i32 *)(s_3 + 28);
		*(thread i64 *)(v31 + 32) = *(thread const i64 *)(s_3 + 32);
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:58
		const i64 v32 = *(thread const i64 *)(v31 + 32);
		// funcs.go:41
		const bool v33 = v32 > (i64)0;
		if (!v33) {
			total_28 = total_29;
			break;
		}
		// funcs.go:42
		i32 v_34;
		bool v35;
		do {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:50
			const i64 v36 = *(thread const i64 *)(s_3 + 32);
			const bool v37 = v36 == (i64)0;
			if (v37) {
				// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:51
				v_34 = 0;
				break;
			}
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:53
			const i64 v38 = *(thread const i64 *)(s_3 + 32);
			const i64 v39 = (i64)((u64)v38 - (u64)(i64)1);
			*(thread i64 *)(s_3 + 32) = v39;
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:54
			const i64 v40 = *(thread const i64 *)(s_3 + 32);
			if ((u64)(i64)v40 >= (u64)(i64)8) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v40, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			thread u8 *const p_41 = s_3 + (i64)v40 * 4;
			const i32 v42 = *(thread const i32 *)(p_41);
			v_34 = v42;
		} while (0);
		// funcs.go:43
		const i32 total_43 = (i32)((u32)total_29 + (u32)v_34);
		// funcs.go:41
		total_29 = total_43;
		continue;
	}
	// funcs.go:45
	bool ok_46;
	do {
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:49
		*(thread f32 *)(v_45) = 0;
		*(thread f32 *)(v_45 + 4) = 0;
		*(thread f32 *)(v_45 + 8) = 0;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:50
		const i64 v47 = *(thread const i64 *)(r_5 + 96);
		const bool v48 = v47 == (i64)0;
		if (v48) {
			// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:51
			*(thread f32 *)(v50) = *(thread const f32 *)(v_45);
			*(thread f32 *)(v50 + 4) = *(thread const f32 *)(v_45 + 4);
			*(thread f32 *)(v50 + 8) = *(thread const f32 *)(v_45 + 8);
			*(thread f32 *)(v_45) = *(thread const f32 *)(v50);
			*(thread f32 *)(v_45 + 4) = *(thread const f32 *)(v50 + 4);
			*(thread f32 *)(v_45 + 8) = *(thread const f32 *)(v50 + 8);
			ok_46 = false;
			break;
		}
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:53
		const i64 v51 = *(thread const i64 *)(r_5 + 96);
		const i64 v52 = (i64)((u64)v51 - (u64)(i64)1);
		*(thread i64 *)(r_5 + 96) = v52;
		// github.com/dotcompute/dotcompute/testdata/kernels/lib/lib.go:54
		const i64 v53 = *(thread const i64 *)(r_5 + 96);
		if ((u64)(i64)v53 >= (u64)(i64)8) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v53, (i64)(i64)8, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread u8 *const p_54 = r_5 + (i64)v53 * 12;
		*(thread f32 *)(v56) = *(thread const f32 *)(p_54);
		*(thread f32 *)(v56 + 4) = *(thread const f32 *)(p_54 + 4);
		*(thread f32 *)(v56 + 8) = *(thread const f32 *)(p_54 + 8);
		*(thread f32 *)(v_45) = *(thread const f32 *)(v56);
		*(thread f32 *)(v_45 + 4) = *(thread const f32 *)(v56 + 4);
		*(thread f32 *)(v_45 + 8) = *(thread const f32 *)(v56 + 8);
		ok_46 = true;
	} while (0);
	// funcs.go:45
	i32 total_57;
	if (ok_46) {
		// funcs.go:46
		const f32 v58 = *(thread const f32 *)(v_45);
		const i32 v59 = dc_f32_i32(v58);
		const i32 v60 = (i32)((u32)v59 * (u32)1000);
		const i32 total_61 = (i32)((u32)total_28 + (u32)v60);
		// funcs.go:45
		total_57 = total_61;
	} else {
		total_57 = (-1);
	}
	// funcs.go:50
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_62 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_62) = total_57;
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
	const i64 v9 = (i64)((u64)(i64)4 * (u64)i_1);
	const i64 v10 = (i64)((u64)v9 + (u64)(i64)0);
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_11 = out_1 + (i64)v10 * 4;
	*(device f32 *)(p_11) = v8;
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
	const i64 v19 = (i64)((u64)(i64)4 * (u64)i_1);
	const i64 v20 = (i64)((u64)v19 + (u64)(i64)1);
	if ((u64)(i64)v20 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v20, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_21 = out_1 + (i64)v20 * 4;
	*(device f32 *)(p_21) = v18;
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
	const i64 v26 = (i64)((u64)(i64)4 * (u64)i_1);
	const i64 v27 = (i64)((u64)v26 + (u64)(i64)2);
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_28 = out_1 + (i64)v27 * 4;
	*(device f32 *)(p_28) = v23;
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
	const i64 v38 = (i64)((u64)(i64)4 * (u64)i_1);
	const i64 v39 = (i64)((u64)v38 + (u64)(i64)3);
	if ((u64)(i64)v39 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v39, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = out_1 + (i64)v39 * 4;
	*(device f32 *)(p_40) = v37;
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
		const i64 v14 = (i64)((u64)(i64)3 * (u64)i_1);
		if ((u64)(i64)v14 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_15 = out_2 + (i64)v14 * 4;
		*(device i32 *)(p_15) = (-1);
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
		const i32 v22 = (i32)((u32)q_21 * (u32)3);
		const i32 r_23 = (i32)((u32)v16 - (u32)v22);
		// funcs.go:101
		v17 = q_21;
		v18 = r_23;
	} while (0);
	// funcs.go:91
	const i64 v24 = (i64)((u64)(i64)3 * (u64)i_1);
	if ((u64)(i64)v24 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v24, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = out_2 + (i64)v24 * 4;
	*(device i32 *)(p_25) = v17;
	const i64 v26 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v27 = (i64)((u64)v26 + (u64)(i64)1);
	if ((u64)(i64)v27 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v27, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_28 = out_2 + (i64)v27 * 4;
	*(device i32 *)(p_28) = v18;
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
		const i32 v34 = (i32)((u32)q_33 * (u32)5);
		const i32 r_35 = (i32)((u32)q_6 - (u32)v34);
		// funcs.go:101
		v30 = r_35;
	} while (0);
	// funcs.go:92
	const i64 v36 = (i64)((u64)(i64)3 * (u64)i_1);
	const i64 v37 = (i64)((u64)v36 + (u64)(i64)2);
	if ((u64)(i64)v37 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v37, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_38 = out_2 + (i64)v37 * 4;
	*(device i32 *)(p_38) = v30;
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
	u32 k_5;
	u32 c_6 = 0u;
	u32 k_7 = 2u;
	for (;;) {
		const bool v8 = k_7 <= v3;
		if (!v8) {
			c_4 = c_6;
			break;
		}
		// funcs.go:114
		bool v9;
		do {
			// funcs.go:122
			u32 d_10;
			u32 d_11 = 2u;
			for (;;) {
				const u32 v12 = d_11 * d_11;
				const bool v13 = v12 <= k_7;
				if (!v13) {
					break;
				}
				// funcs.go:123
				if (d_11 == 0) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				const u32 v14 = k_7 % d_11;
				const bool v15 = v14 == 0u;
				if (v15) {
					// funcs.go:124
					v9 = false;
					dc_jump = 1u;
					break;
				}
				// funcs.go:122
				const u32 d_16 = d_11 + 1u;
				d_11 = d_16;
				continue;
			}
			if (dc_jump == 1u) { dc_jump = 0; break; }
			// funcs.go:127
			const bool v17 = k_7 >= 2u;
			v9 = v17;
		} while (0);
		// funcs.go:114
		u32 c_18;
		if (v9) {
			// funcs.go:115
			const u32 c_19 = c_6 + 1u;
			// funcs.go:114
			c_18 = c_19;
		} else {
			c_18 = c_6;
		}
		// funcs.go:113
		const u32 k_20 = k_7 + 1u;
		c_6 = c_18;
		k_7 = k_20;
		continue;
	}
	// funcs.go:109
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_21 = a_0 + (i64)i_1 * 4;
	const u32 v22 = *(const device u32 *)(p_21);
	// funcs.go:131
	u32 a_23;
	u32 b_24;
	u32 a_25 = v22;
	u32 b_26 = 360u;
	for (;;) {
		const bool v27 = b_26 != 0u;
		if (!v27) {
			a_23 = a_25;
			break;
		}
		// funcs.go:132
		if (b_26 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const u32 b_28 = a_25 % b_26;
		// funcs.go:131
		a_25 = b_26;
		b_26 = b_28;
		continue;
	}
	// funcs.go:109
	const u32 v29 = a_23 * 1000u;
	const u32 v30 = c_4 + v29;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_31 = out_1 + (i64)i_1 * 4;
	*(device u32 *)(p_31) = v30;
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
	const i64 v5 = (i64)dc_global_x;
	if ((u64)(i64)v5 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v5, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_6 = out_0 + (i64)v5 * 8;
	*(device i64 *)(p_6) = v4;
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
	u32 object_3[3];
	thread u8 *const v_4 = (thread u8 *)object_3;
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
	*(thread f32 *)(v_4) = *(const device f32 *)(p_2);
	*(thread f32 *)(v_4 + 4) = *(const device f32 *)(p_2 + 4);
	*(thread f32 *)(v_4 + 8) = *(const device f32 *)(p_2 + 8);
	// funcs.go:161
	const f32 f_5 = *(thread const f32 *)(v_4);
	// funcs.go:158
	const i64 n_6 = (i64)((u64)(i64)0 + (u64)(i64)1);
	// funcs.go:159
	const f32 v7 = f_5 + f_5;
	// funcs.go:171
	const f32 v8 = *(thread const f32 *)(v_4);
	const f32 v9 = as_f32(as_u32(v8) & 0x7fffffffu);
	const f32 v10 = *(thread const f32 *)(v_4 + 4);
	const f32 v11 = as_f32(as_u32(v10) & 0x7fffffffu);
	const f32 v12 = *(thread const f32 *)(v_4 + 8);
	const f32 v13 = as_f32(as_u32(v12) & 0x7fffffffu);
	const f32 v14 = v9 + v11;
	const f32 v15 = v14 + v13;
	// funcs.go:158
	const i64 n_16 = (i64)((u64)n_6 + (u64)(i64)1);
	// funcs.go:159
	const f32 v17 = v15 + v15;
	// funcs.go:161
	const f32 s_18 = v7 + v17;
	// funcs.go:162
	f32 s_19;
	do {
		// funcs.go:163
		const bool v20 = n_16 == (i64)2;
		if (v20) {
			// funcs.go:164
			s_19 = s_18;
			break;
		}
		// funcs.go:162
		s_19 = (-1.0f);
	} while (0);
	// funcs.go:168
	const f32 v21 = (f32)n_16;
	const f32 v22 = s_19 + v21;
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_23 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_23) = v22;
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
	i64 k_3;
	i8 s_4;
	i64 k_5 = (i64)0;
	i8 s_6 = (i8)0;
	for (;;) {
		const bool v7 = k_5 < v2;
		if (!v7) {
			s_4 = s_6;
			break;
		}
		// funcs.go:205
		if ((u64)(i64)k_5 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_5, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_8 = a_0 + (i64)k_5 * 1;
		const i8 v9 = *(const device i8 *)(p_8);
		const i8 s_10 = (i8)((u32)s_6 + (u32)v9);
		// funcs.go:204
		const i64 v11 = (i64)((u64)k_5 + (u64)(i64)1);
		k_5 = v11;
		s_6 = s_10;
		continue;
	}
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)i_1 * 1;
	*(device i8 *)(p_12) = s_4;
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
	i64 k_3;
	f32 s_4;
	i64 k_5 = (i64)0;
	f32 s_6 = 0.0f;
	for (;;) {
		const bool v7 = k_5 < v2;
		if (!v7) {
			s_4 = s_6;
			break;
		}
		// funcs.go:205
		if ((u64)(i64)k_5 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_5, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_8 = a_0 + (i64)k_5 * 4;
		const f32 v9 = *(const device f32 *)(p_8);
		const f32 s_10 = s_6 + v9;
		// funcs.go:204
		const i64 v11 = (i64)((u64)k_5 + (u64)(i64)1);
		k_5 = v11;
		s_6 = s_10;
		continue;
	}
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)i_1 * 4;
	*(device f32 *)(p_12) = s_4;
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
	i64 k_3;
	u64 s_4;
	i64 k_5 = (i64)0;
	u64 s_6 = (u64)0x0;
	for (;;) {
		const bool v7 = k_5 < v2;
		if (!v7) {
			s_4 = s_6;
			break;
		}
		// funcs.go:205
		if ((u64)(i64)k_5 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)k_5, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_8 = a_0 + (i64)k_5 * 8;
		const u64 v9 = *(const device u64 *)(p_8);
		const u64 s_10 = s_6 + v9;
		// funcs.go:204
		const i64 v11 = (i64)((u64)k_5 + (u64)(i64)1);
		k_5 = v11;
		s_6 = s_10;
		continue;
	}
	// funcs.go:207
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_1 + (i64)i_1 * 8;
	*(device u64 *)(p_12) = s_4;
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

