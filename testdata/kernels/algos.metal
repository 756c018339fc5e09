// saxpy
typedef struct { u64 w[16]; } dc_block;
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

kernel void k_saxpy(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a1_x [[buffer(3)]],
	device u8 *a2_y [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const f32 a_0 = as_f32((u32)dc_b.w[9]);
	const device u8 *const x_1 = a1_x + dc_b.w[10];
	const i64 x_1_len = (i64)dc_b.w[11];
	const i64 x_1_cap = (i64)dc_b.w[12];
	device u8 *const y_2 = a2_y + dc_b.w[13];
	const i64 y_2_len = (i64)dc_b.w[14];
	const i64 y_2_cap = (i64)dc_b.w[15];
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
	// algos.go:9
	const i64 i_1 = (i64)dc_global_x;
	// algos.go:10
	if ((u64)(i64)i_1 >= (u64)y_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)y_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_2 = y_2 + (i64)i_1 * 4;
	const f32 v3 = *(device const f32 *)(p_2);
	if ((u64)(i64)i_1 >= (u64)x_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)x_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = x_1 + (i64)i_1 * 4;
	const f32 v5 = *(const device f32 *)(p_4);
	const f32 v6 = a_0 * v5;
	const f32 v7 = v3 + v6;
	*(device f32 *)(p_2) = v7;
	// algos.go:11
}

// refused: algos.go:18: kernel mandelbrot: needs float64 arithmetic, which the device does not have in Metal Shading Language

// nbody
typedef struct { u64 w[16]; } dc_block;
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

[[max_total_threads_per_threadgroup(8)]] kernel void k_nbody(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_pos [[buffer(3)]],
	device u8 *a1_vel [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const pos_0 = a0_pos + dc_b.w[9];
	const i64 pos_0_len = (i64)dc_b.w[10];
	const i64 pos_0_cap = (i64)dc_b.w[11];
	device u8 *const vel_1 = a1_vel + dc_b.w[12];
	const i64 vel_1_len = (i64)dc_b.w[13];
	const i64 vel_1_cap = (i64)dc_b.w[14];
	const f32 dt_2 = as_f32((u32)dc_b.w[15]);
	threadgroup u32 shared_1[24];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 8u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 8u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 24; i += (8u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// algos.go:36
	// algos.go:37
	const i64 i_3 = (i64)dc_global_x;
	const i64 l_4 = (i64)dc_thread.x;
	// algos.go:38
	if (dc_live && ((u64)(i64)i_3 >= (u64)pos_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_3, (i64)pos_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_5 = pos_0 + (i64)i_3 * 12;
	const f32 p_x_6 = dc_live ? *(const device f32 *)(p_5) : 0;
	const f32 p_y_7 = dc_live ? *(const device f32 *)(p_5 + 4) : 0;
	const f32 p_z_8 = dc_live ? *(const device f32 *)(p_5 + 8) : 0;
	// algos.go:41
	threadgroup u8 *const p_9 = v2 + (i64)l_4 * 12;
	// algos.go:40
	f32 acc_x_10;
	f32 acc_y_11;
	f32 acc_z_12;
	i64 base_13 = (i64)0;
	f32 acc_x_14 = 0.0f;
	f32 acc_y_15 = 0.0f;
	f32 acc_z_16 = 0.0f;
	for (;;) {
		const bool v17 = base_13 < pos_0_len;
		if (!v17) {
			acc_x_10 = acc_x_14;
			acc_y_11 = acc_y_15;
			acc_z_12 = acc_z_16;
			break;
		}
		// algos.go:41
		const i64 v18 = (i64)((u64)base_13 + (u64)l_4);
		if (dc_live && ((u64)(i64)v18 >= (u64)pos_0_len)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v18, (i64)pos_0_len, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		const device u8 *const p_19 = pos_0 + (i64)v18 * 12;
		const f32 v20 = dc_live ? *(const device f32 *)(p_19) : 0;
		const f32 v21 = dc_live ? *(const device f32 *)(p_19 + 4) : 0;
		const f32 v22 = dc_live ? *(const device f32 *)(p_19 + 8) : 0;
		if (dc_live) {
			*(threadgroup f32 *)(p_9) = v20;
		}
		if (dc_live) {
			*(threadgroup f32 *)(p_9 + 4) = v21;
		}
		if (dc_live) {
			*(threadgroup f32 *)(p_9 + 8) = v22;
		}
		// algos.go:42
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) return;
		dc_turn ^= 1;
		// algos.go:43
		f32 acc_x_23 = 0;
		f32 acc_y_24 = 0;
		f32 acc_z_25 = 0;
		if (dc_live) {
			i32 k_26 = 0;
			f32 acc_x_27 = acc_x_14;
			f32 acc_y_28 = acc_y_15;
			f32 acc_z_29 = acc_z_16;
			for (;;) {
				const bool v30 = k_26 < 8;
				if (!v30) {
					acc_x_23 = acc_x_27;
					acc_y_24 = acc_y_28;
					acc_z_25 = acc_z_29;
					break;
				}
				// algos.go:44
				threadgroup u8 *const p_31 = v2 + (i64)k_26 * 12;
				const f32 v32 = *(threadgroup const f32 *)(p_31);
				const f32 d_x_33 = v32 - p_x_6;
				const f32 v34 = *(threadgroup const f32 *)(p_31 + 4);
				const f32 d_y_35 = v34 - p_y_7;
				const f32 v36 = *(threadgroup const f32 *)(p_31 + 8);
				const f32 d_z_37 = v36 - p_z_8;
				// values.go:11
				const f32 v38 = d_x_33 * d_x_33;
				const f32 v39 = d_y_35 * d_y_35;
				const f32 v40 = v38 + v39;
				const f32 v41 = d_z_37 * d_z_37;
				const f32 v42 = v40 + v41;
				// algos.go:45
				const f32 r2_43 = v42 + 0.01f;
				// algos.go:46
				const f32 v44 = precise::sqrt(r2_43);
				const f32 v45 = r2_43 * v44;
				const f32 v46 = 1.0f / v45;
				// values.go:8
				const f32 acc_x_47 = fma(d_x_33, v46, acc_x_27);
				const f32 acc_y_48 = fma(d_y_35, v46, acc_y_28);
				const f32 acc_z_49 = fma(d_z_37, v46, acc_z_29);
				// algos.go:43
				const i32 v50 = (i32)((u32)k_26 + (u32)1);
				k_26 = v50;
				acc_x_27 = acc_x_47;
				acc_y_28 = acc_y_48;
				acc_z_29 = acc_z_49;
				continue;
			}
		}
		// algos.go:49
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) return;
		dc_turn ^= 1;
		// algos.go:40
		const i64 base_51 = (i64)((u64)base_13 + (u64)(i64)8);
		base_13 = base_51;
		acc_x_14 = acc_x_23;
		acc_y_15 = acc_y_24;
		acc_z_16 = acc_z_25;
		continue;
	}
	// algos.go:52
	if (!dc_live) return;
	if ((u64)(i64)i_3 >= (u64)vel_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_3, (i64)vel_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_52 = vel_1 + (i64)i_3 * 12;
	const f32 v53 = *(device const f32 *)(p_52);
	const f32 v54 = *(device const f32 *)(p_52 + 4);
	const f32 v55 = *(device const f32 *)(p_52 + 8);
	// values.go:8
	const f32 v56 = fma(acc_x_10, dt_2, v53);
	const f32 v57 = fma(acc_y_11, dt_2, v54);
	const f32 v58 = fma(acc_z_12, dt_2, v55);
	// algos.go:52
	*(device f32 *)(p_52) = v56;
	*(device f32 *)(p_52 + 4) = v57;
	*(device f32 *)(p_52 + 8) = v58;
	// algos.go:53
	return;
}

// matmul
typedef struct { u64 w[19]; } dc_block;
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

[[max_total_threads_per_threadgroup(16)]] kernel void k_matmul(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a1_a [[buffer(3)]],
	const device u8 *a2_b [[buffer(4)]],
	device u8 *a3_c [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 n_0 = (i64)dc_b.w[9];
	const device u8 *const a_1 = a1_a + dc_b.w[10];
	const i64 a_1_len = (i64)dc_b.w[11];
	const i64 a_1_cap = (i64)dc_b.w[12];
	const device u8 *const b_2 = a2_b + dc_b.w[13];
	const i64 b_2_len = (i64)dc_b.w[14];
	const i64 b_2_cap = (i64)dc_b.w[15];
	device u8 *const c_3 = a3_c + dc_b.w[16];
	const i64 c_3_len = (i64)dc_b.w[17];
	const i64 c_3_cap = (i64)dc_b.w[18];
	threadgroup u32 shared_1[16];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
	threadgroup u32 shared_3[16];
	threadgroup u8 *const v4 = (threadgroup u8 *)shared_3;
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 4u + dc_thread.y) * 4u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 4u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 4u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 16; i += (4u * 4u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 16; i += (4u * 4u * 1u)) shared_3[i] = 0;
	for (u32 i = dc_local; i < 2; i += (4u * 4u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// algos.go:59
	// algos.go:60
	// algos.go:61
	const i64 x_5 = (i64)dc_global_x;
	const i64 y_6 = (i64)dc_global_y;
	const i64 lx_7 = (i64)dc_thread.x;
	const i64 ly_8 = (i64)dc_thread.y;
	// algos.go:64
	const i64 v9 = (i64)((u64)y_6 * (u64)n_0);
	threadgroup u8 *const p_10 = v2 + (i64)ly_8 * 16;
	threadgroup u8 *const p_11 = p_10 + (i64)lx_7 * 4;
	// algos.go:65
	threadgroup u8 *const p_12 = v4 + (i64)ly_8 * 16;
	threadgroup u8 *const p_13 = p_12 + (i64)lx_7 * 4;
	// algos.go:63
	f32 sum_14;
	f32 sum_15 = 0.0f;
	i64 k_16 = (i64)0;
	for (;;) {
		const bool v17 = k_16 < n_0;
		if (!v17) {
			sum_14 = sum_15;
			break;
		}
		// algos.go:64
		const i64 v18 = (i64)((u64)v9 + (u64)k_16);
		const i64 v19 = (i64)((u64)v18 + (u64)lx_7);
		if (dc_live && ((u64)(i64)v19 >= (u64)a_1_len)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v19, (i64)a_1_len, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		const device u8 *const p_20 = a_1 + (i64)v19 * 4;
		const f32 v21 = dc_live ? *(const device f32 *)(p_20) : 0;
		if (dc_live) {
			*(threadgroup f32 *)(p_11) = v21;
		}
		// algos.go:65
		const i64 v22 = (i64)((u64)k_16 + (u64)ly_8);
		const i64 v23 = (i64)((u64)v22 * (u64)n_0);
		const i64 v24 = (i64)((u64)v23 + (u64)x_5);
		if (dc_live && ((u64)(i64)v24 >= (u64)b_2_len)) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v24, (i64)b_2_len, dc_global_x, dc_global_y, dc_global_z);
			dc_live = false;
			dc_dead[dc_turn] = 1;
		}
		const device u8 *const p_25 = b_2 + (i64)v24 * 4;
		const f32 v26 = dc_live ? *(const device f32 *)(p_25) : 0;
		if (dc_live) {
			*(threadgroup f32 *)(p_13) = v26;
		}
		// algos.go:66
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) return;
		dc_turn ^= 1;
		// algos.go:67
		f32 sum_27 = 0;
		if (dc_live) {
			i32 j_28 = 0;
			f32 sum_29 = sum_15;
			for (;;) {
				const bool v30 = j_28 < 4;
				if (!v30) {
					sum_27 = sum_29;
					break;
				}
				// algos.go:68
				threadgroup u8 *const p_31 = p_10 + (i64)j_28 * 4;
				const f32 v32 = *(threadgroup const f32 *)(p_31);
				threadgroup u8 *const p_33 = v4 + (i64)j_28 * 16;
				threadgroup u8 *const p_34 = p_33 + (i64)lx_7 * 4;
				const f32 v35 = *(threadgroup const f32 *)(p_34);
				const f32 v36 = v32 * v35;
				const f32 sum_37 = sum_29 + v36;
				// algos.go:67
				const i32 v38 = (i32)((u32)j_28 + (u32)1);
				j_28 = v38;
				sum_29 = sum_37;
				continue;
			}
		}
		// algos.go:70
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) return;
		dc_turn ^= 1;
		// algos.go:63
		const i64 k_39 = (i64)((u64)k_16 + (u64)(i64)4);
		sum_15 = sum_27;
		k_16 = k_39;
		continue;
	}
	// algos.go:72
	if (!dc_live) return;
	const i64 v40 = (i64)((u64)v9 + (u64)x_5);
	if ((u64)(i64)v40 >= (u64)c_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v40, (i64)c_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_41 = c_3 + (i64)v40 * 4;
	*(device f32 *)(p_41) = sum_14;
	// algos.go:73
	return;
}

// blur
typedef struct { u64 w[16]; } dc_block;
constant u32 t_kernels_weights_0[5] = {
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
static inline u8 dc_f32_u8(f32 x) { return x >= 256.0f ? (u8)(u64)0xff : x > 0 ? (u8)x : (u8)0; }

kernel void k_blur(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a1_src [[buffer(3)]],
	device u8 *a2_dst [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 w_0 = (i64)dc_b.w[9];
	const device u8 *const src_1 = a1_src + dc_b.w[10];
	const i64 src_1_len = (i64)dc_b.w[11];
	const i64 src_1_cap = (i64)dc_b.w[12];
	device u8 *const dst_2 = a2_dst + dc_b.w[13];
	const i64 dst_2_len = (i64)dc_b.w[14];
	const i64 dst_2_cap = (i64)dc_b.w[15];
	const constant u8 *const pt_kernels_weights_0 = (const constant u8 *)t_kernels_weights_0;
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
	// algos.go:79
	const i64 x_1 = (i64)dc_global_x;
	const i64 y_2 = (i64)dc_global_y;
	// algos.go:81
	// algos.go:82
	const i64 v3 = (i64)((u64)w_0 + (u64)(i64)(-1));
	const i64 v4 = (i64)((u64)y_2 * (u64)w_0);
	// algos.go:81
	f32 s_5;
	i64 k_6 = (i64)0;
	f32 s_7 = 0.0f;
	for (;;) {
		const bool v8 = k_6 < (i64)5;
		if (!v8) {
			s_5 = s_7;
			break;
		}
		const constant u8 *const p_9 = pt_kernels_weights_0 + (i64)k_6 * 4;
		const f32 c_10 = *(const constant f32 *)(p_9);
		// algos.go:82
		const i64 v11 = (i64)((u64)x_1 + (u64)k_6);
		const i64 v12 = (i64)((u64)v11 + (u64)(i64)(-2));
		const i64 v13 = v12 > (i64)0 ? v12 : (i64)0;
		const i64 v14 = v13 < v3 ? v13 : v3;
		const i64 v15 = (i64)((u64)v4 + (u64)v14);
		if ((u64)(i64)v15 >= (u64)src_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v15, (i64)src_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_16 = src_1 + (i64)v15 * 1;
		const u8 v17 = *(const device u8 *)(p_16);
		const f32 v18 = (f32)v17;
		const f32 v19 = c_10 * v18;
		const f32 s_20 = s_7 + v19;
		// algos.go:81
		const i64 v21 = (i64)((u64)k_6 + (u64)(i64)1);
		k_6 = v21;
		s_7 = s_20;
		continue;
	}
	// algos.go:84
	const f32 v22 = s_5 + 0.5f;
	const u8 v23 = dc_f32_u8(v22);
	const i64 v24 = (i64)((u64)v4 + (u64)x_1);
	if ((u64)(i64)v24 >= (u64)dst_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v24, (i64)dst_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = dst_2 + (i64)v24 * 1;
	*(device u8 *)(p_25) = v23;
	// algos.go:85
}

// sobel
typedef struct { u64 w[21]; } dc_block;
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
static inline f32 dc_min_f32(f32 a, f32 b) { return a < b ? a : b < a ? b : a == b ? as_f32(as_u32(a) | as_u32(b)) : as_f32(0x7fc00000u); }
static inline u8 dc_f32_u8(f32 x) { return x >= 256.0f ? (u8)(u64)0xff : x > 0 ? (u8)x : (u8)0; }

kernel void k_sobel(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_src_Data [[buffer(3)]],
	device u8 *a4_dst_Data [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const src_Data_0 = a0_src_Data + dc_b.w[9];
	const i64 src_Data_0_len = (i64)dc_b.w[10];
	const i64 src_Data_0_cap = (i64)dc_b.w[11];
	const i64 src_W_1 = (i64)dc_b.w[12];
	const i64 src_H_2 = (i64)dc_b.w[13];
	const i64 src_Stride_3 = (i64)dc_b.w[14];
	device u8 *const dst_Data_4 = a4_dst_Data + dc_b.w[15];
	const i64 dst_Data_4_len = (i64)dc_b.w[16];
	const i64 dst_Data_4_cap = (i64)dc_b.w[17];
	const i64 dst_W_5 = (i64)dc_b.w[18];
	const i64 dst_H_6 = (i64)dc_b.w[19];
	const i64 dst_Stride_7 = (i64)dc_b.w[20];
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
	// algos.go:91
	const i64 x_1 = (i64)dc_global_x;
	const i64 y_2 = (i64)dc_global_y;
	// algos.go:92
	const bool v3 = x_1 == (i64)0;
	const bool v4 = y_2 == (i64)0;
	const bool v5 = v3 || v4;
	const i64 v6 = (i64)((u64)src_W_1 + (u64)(i64)(-1));
	const bool v7 = x_1 == v6;
	const bool v8 = v5 || v7;
	const i64 v9 = (i64)((u64)src_H_2 + (u64)(i64)(-1));
	const bool v10 = y_2 == v9;
	const bool v11 = v8 || v10;
	if (v11) {
		// algos.go:93
		if (x_1 < 0 || (i64)x_1 > (i64)dst_W_5 || x_1 == dst_W_5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)x_1, (i64)dst_W_5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		if (y_2 < 0 || (i64)y_2 > (i64)dst_H_6 || y_2 == dst_H_6) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)y_2, (i64)dst_H_6, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i64 v12 = (i64)((u64)y_2 * (u64)dst_Stride_7);
		const i64 v13 = (i64)((u64)v12 + (u64)x_1);
		if ((u64)(i64)v13 >= (u64)dst_Data_4_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v13, (i64)dst_Data_4_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_14 = dst_Data_4 + (i64)v13 * 1;
		*(device u8 *)(p_14) = (u8)0;
		// algos.go:94
		return;
	}
	// algos.go:99
	// algos.go:98
	const i64 v15 = (i64)((u64)x_1 + (u64)(i64)(-1));
	const bool v16 = v15 <= src_W_1;
	const i64 v17 = (i64)((u64)src_W_1 - (u64)v15);
	const bool v18 = v17 > (i64)2;
	const bool v19 = v16 && v18;
	// algos.go:97
	i32 gx_20;
	i32 gy_21;
	i32 gx_22 = 0;
	i32 gy_23 = 0;
	i64 dy_24 = (i64)(-1);
	for (;;) {
		const bool v25 = dy_24 <= (i64)1;
		if (!v25) {
			gx_20 = gx_22;
			gy_21 = gy_23;
			break;
		}
		// algos.go:99
		const i64 y_26 = (i64)((u64)y_2 + (u64)dy_24);
		const i64 v27 = (i64)((u64)y_26 * (u64)src_Stride_3);
		// algos.go:100
		const i32 v28 = (i32)dy_24;
		const i32 v29 = (i32)((u32)v28 * (u32)v28);
		const i32 v30 = (i32)((u32)2 - (u32)v29);
		// algos.go:98
		const bool v31 = y_26 <= src_H_2;
		const bool v32 = v19 && v31;
		const i64 v33 = (i64)((u64)src_H_2 - (u64)y_26);
		const bool v34 = v33 > (i64)0;
		const bool v35 = v32 && v34;
		const i64 v36 = (i64)((u64)v27 + (u64)x_1);
		const i64 v37 = (i64)((u64)v36 + (u64)(i64)(-1));
		const bool v38 = v37 >= (i64)0;
		const bool v39 = v35 && v38;
		const bool v40 = v37 <= src_Data_0_len;
		const bool v41 = v39 && v40;
		const i64 v42 = (i64)((u64)src_Data_0_len - (u64)v37);
		const bool v43 = v42 > (i64)2;
		const bool v44 = v41 && v43;
		i32 gx_45;
		i32 gy_46;
		if (v44) {
			i32 gx_47;
			i32 gy_48;
			i32 gx_49 = gx_22;
			i32 gy_50 = gy_23;
			i64 dx_51 = (i64)(-1);
			for (;;) {
				const bool v52 = dx_51 <= (i64)1;
				if (!v52) {
					gx_47 = gx_49;
					gy_48 = gy_50;
					break;
				}
				// algos.go:99
				const i64 x_53 = (i64)((u64)x_1 + (u64)dx_51);
				const i64 v54 = (i64)((u64)v27 + (u64)x_53);
				const device u8 *const p_55 = src_Data_0 + (i64)v54 * 1;
				const u8 v56 = *(const device u8 *)(p_55);
				const i32 v_57 = (i32)v56;
				// algos.go:100
				const i32 v58 = (i32)dx_51;
				const i32 v59 = (i32)((u32)v58 * (u32)v30);
				const i32 v60 = (i32)((u32)v_57 * (u32)v59);
				const i32 gx_61 = (i32)((u32)gx_49 + (u32)v60);
				// algos.go:101
				const i32 v62 = (i32)((u32)v58 * (u32)v58);
				const i32 v63 = (i32)((u32)2 - (u32)v62);
				const i32 v64 = (i32)((u32)v28 * (u32)v63);
				const i32 v65 = (i32)((u32)v_57 * (u32)v64);
				const i32 gy_66 = (i32)((u32)gy_50 + (u32)v65);
				// algos.go:98
				const i64 dx_67 = (i64)((u64)dx_51 + (u64)(i64)1);
				gx_49 = gx_61;
				gy_50 = gy_66;
				dx_51 = dx_67;
				continue;
			}
			gx_45 = gx_47;
			gy_46 = gy_48;
		} else {
			i32 gx_68;
			i32 gy_69;
			i32 gx_70 = gx_22;
			i32 gy_71 = gy_23;
			i64 dx_72 = (i64)(-1);
			for (;;) {
				const bool v73 = dx_72 <= (i64)1;
				if (!v73) {
					gx_68 = gx_70;
					gy_69 = gy_71;
					break;
				}
				// algos.go:99
				const i64 x_74 = (i64)((u64)x_1 + (u64)dx_72);
				if (x_74 < 0 || (i64)x_74 > (i64)src_W_1 || x_74 == src_W_1) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)x_74, (i64)src_W_1, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				if (y_26 < 0 || (i64)y_26 > (i64)src_H_2 || y_26 == src_H_2) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)y_26, (i64)src_H_2, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				const i64 v75 = (i64)((u64)v27 + (u64)x_74);
				if ((u64)(i64)v75 >= (u64)src_Data_0_len) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v75, (i64)src_Data_0_len, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				const device u8 *const p_76 = src_Data_0 + (i64)v75 * 1;
				const u8 v77 = *(const device u8 *)(p_76);
				const i32 v_78 = (i32)v77;
				// algos.go:100
				const i32 v79 = (i32)dx_72;
				const i32 v80 = (i32)((u32)v79 * (u32)v30);
				const i32 v81 = (i32)((u32)v_78 * (u32)v80);
				const i32 gx_82 = (i32)((u32)gx_70 + (u32)v81);
				// algos.go:101
				const i32 v83 = (i32)((u32)v79 * (u32)v79);
				const i32 v84 = (i32)((u32)2 - (u32)v83);
				const i32 v85 = (i32)((u32)v28 * (u32)v84);
				const i32 v86 = (i32)((u32)v_78 * (u32)v85);
				const i32 gy_87 = (i32)((u32)gy_71 + (u32)v86);
				// algos.go:98
				const i64 dx_88 = (i64)((u64)dx_72 + (u64)(i64)1);
				gx_70 = gx_82;
				gy_71 = gy_87;
				dx_72 = dx_88;
				continue;
			}
			gx_45 = gx_68;
			gy_46 = gy_69;
		}
		// algos.go:97
		const i64 dy_89 = (i64)((u64)dy_24 + (u64)(i64)1);
		gx_22 = gx_45;
		gy_23 = gy_46;
		dy_24 = dy_89;
		continue;
	}
	// algos.go:104
	const i32 v90 = (i32)((u32)gx_20 * (u32)gx_20);
	const i32 v91 = (i32)((u32)gy_21 * (u32)gy_21);
	const i32 v92 = (i32)((u32)v90 + (u32)v91);
	const f32 v93 = (f32)v92;
	const f32 m_94 = precise::sqrt(v93);
	// algos.go:105
	const f32 v95 = dc_min_f32(m_94, 255.0f);
	const u8 e_96 = dc_f32_u8(v95);
	if (x_1 < 0 || (i64)x_1 > (i64)dst_W_5 || x_1 == dst_W_5) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)x_1, (i64)dst_W_5, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	if (y_2 < 0 || (i64)y_2 > (i64)dst_H_6 || y_2 == dst_H_6) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)y_2, (i64)dst_H_6, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v97 = (i64)((u64)y_2 * (u64)dst_Stride_7);
	const i64 v98 = (i64)((u64)v97 + (u64)x_1);
	if ((u64)(i64)v98 >= (u64)dst_Data_4_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v98, (i64)dst_Data_4_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_99 = dst_Data_4 + (i64)v98 * 1;
	*(device u8 *)(p_99) = e_96;
	// algos.go:106
}

// refused: algos.go:113: kernel blackScholes: needs float64 arithmetic, which the device does not have in Metal Shading Language

// bitonicStep
typedef struct { u64 w[14]; } dc_block;
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
static inline i64 dc_div_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(b == 0 ? (i64)0 : (i64)((u64)0 - (u64)a)) : (i64)(a / b); }
static inline i64 dc_rem_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(0) : (i64)(a % b); }

kernel void k_bitonicStep(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a2_a [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 k_0 = (i64)dc_b.w[9];
	const i64 j_1 = (i64)dc_b.w[10];
	device u8 *const a_2 = a2_a + dc_b.w[11];
	const i64 a_2_len = (i64)dc_b.w[12];
	const i64 a_2_cap = (i64)dc_b.w[13];
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
	// algos.go:127
	const i64 i_1 = (i64)dc_global_x;
	// algos.go:128
	if (j_1 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v2 = dc_div_i64(i_1, j_1);
	const i64 v3 = (i64)((u64)v2 << 1);
	const i64 v4 = (i64)((u64)v3 * (u64)j_1);
	const i64 v5 = dc_rem_i64(i_1, j_1);
	const i64 lo_6 = (i64)((u64)v4 + (u64)v5);
	// algos.go:129
	const i64 hi_7 = (i64)((u64)lo_6 + (u64)j_1);
	// algos.go:130
	const i64 v8 = lo_6 & k_0;
	const bool v9 = v8 == (i64)0;
	if ((u64)(i64)lo_6 >= (u64)a_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)lo_6, (i64)a_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_10 = a_2 + (i64)lo_6 * 4;
	const i32 v11 = *(device const i32 *)(p_10);
	if ((u64)(i64)hi_7 >= (u64)a_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)hi_7, (i64)a_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = a_2 + (i64)hi_7 * 4;
	const i32 v13 = *(device const i32 *)(p_12);
	const bool v14 = v11 > v13;
	const bool v15 = v9 == v14;
	if (v15) {
		// algos.go:131
		*(device i32 *)(p_10) = v13;
		*(device i32 *)(p_12) = v11;
		// algos.go:130
	}
	// algos.go:133
}

// life
typedef struct { u64 w[17]; } dc_block;
static inline i64 dc_rem_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(0) : (i64)(a % b); }
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

kernel void k_life(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a2_src [[buffer(3)]],
	device u8 *a3_dst [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 w_0 = (i64)dc_b.w[9];
	const i64 h_1 = (i64)dc_b.w[10];
	const device u8 *const src_2 = a2_src + dc_b.w[11];
	const i64 src_2_len = (i64)dc_b.w[12];
	const i64 src_2_cap = (i64)dc_b.w[13];
	device u8 *const dst_3 = a3_dst + dc_b.w[14];
	const i64 dst_3_len = (i64)dc_b.w[15];
	const i64 dst_3_cap = (i64)dc_b.w[16];
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
	// algos.go:139
	const i64 x_1 = (i64)dc_global_x;
	const i64 y_2 = (i64)dc_global_y;
	// algos.go:146
	// algos.go:141
	i64 n_3;
	i64 dy_4 = (i64)0;
	i64 n_5 = (i64)0;
	for (;;) {
		const bool v6 = dy_4 < (i64)3;
		if (!v6) {
			n_3 = n_5;
			break;
		}
		// algos.go:143
		const bool v7 = dy_4 == (i64)1;
		// algos.go:146
		const i64 v8 = (i64)((u64)y_2 + (u64)dy_4);
		const i64 v9 = (i64)((u64)v8 + (u64)h_1);
		const i64 v10 = (i64)((u64)v9 + (u64)(i64)(-1));
		const i64 v11 = dc_rem_i64(v10, h_1);
		const i64 v12 = (i64)((u64)v11 * (u64)w_0);
		// algos.go:142
		i64 n_13;
		i64 dx_14 = (i64)0;
		i64 n_15 = n_5;
		for (;;) {
			const bool v16 = dx_14 < (i64)3;
			if (!v16) {
				n_13 = n_15;
				break;
			}
			// algos.go:143
			const bool v17 = dx_14 == (i64)1;
			const bool v18 = v17 && v7;
			if (v18) {
				// algos.go:142
				dx_14 = (i64)2;
				continue;
			}
			// algos.go:146
			if (h_1 == 0) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i64 v19 = (i64)((u64)x_1 + (u64)dx_14);
			const i64 v20 = (i64)((u64)v19 + (u64)w_0);
			const i64 v21 = (i64)((u64)v20 + (u64)(i64)(-1));
			if (w_0 == 0) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i64 v22 = dc_rem_i64(v21, w_0);
			const i64 v23 = (i64)((u64)v12 + (u64)v22);
			if ((u64)(i64)v23 >= (u64)src_2_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v23, (i64)src_2_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device u8 *const p_24 = src_2 + (i64)v23 * 1;
			const bool v25 = *(const device u8 *)(p_24) != 0;
			// algos.go:147
			const i64 n_26 = (i64)((u64)n_15 + (u64)(i64)1);
			// algos.go:146
			const i64 n_27 = v25 ? n_26 : n_15;
			// algos.go:142
			const i64 v28 = (i64)((u64)dx_14 + (u64)(i64)1);
			dx_14 = v28;
			n_15 = n_27;
			continue;
		}
		// algos.go:141
		const i64 v29 = (i64)((u64)dy_4 + (u64)(i64)1);
		dy_4 = v29;
		n_5 = n_13;
		continue;
	}
	// algos.go:151
	const bool v30 = n_3 == (i64)3;
	bool v31;
	if (v30) {
		v31 = v30;
	} else {
		const bool v32 = n_3 == (i64)2;
		bool v33;
		if (v32) {
			const i64 v34 = (i64)((u64)y_2 * (u64)w_0);
			const i64 v35 = (i64)((u64)v34 + (u64)x_1);
			if ((u64)(i64)v35 >= (u64)src_2_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v35, (i64)src_2_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device u8 *const p_36 = src_2 + (i64)v35 * 1;
			const bool v37 = *(const device u8 *)(p_36) != 0;
			v33 = v37;
		} else {
			v33 = v32;
		}
		v31 = v33;
	}
	const i64 v38 = (i64)((u64)y_2 * (u64)w_0);
	const i64 v39 = (i64)((u64)v38 + (u64)x_1);
	if ((u64)(i64)v39 >= (u64)dst_3_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v39, (i64)dst_3_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_40 = dst_3 + (i64)v39 * 1;
	*(device u8 *)(p_40) = v31 ? 1 : 0;
	// algos.go:152
}

// refused: algos.go:159: kernel spmv: needs float64 arithmetic, which the device does not have in Metal Shading Language

// assign
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

kernel void k_assign(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_pts [[buffer(3)]],
	const device u8 *a1_centres [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const pts_0 = a0_pts + dc_b.w[9];
	const i64 pts_0_len = (i64)dc_b.w[10];
	const i64 pts_0_cap = (i64)dc_b.w[11];
	const device u8 *const centres_1 = a1_centres + dc_b.w[12];
	const i64 centres_1_len = (i64)dc_b.w[13];
	const i64 centres_1_cap = (i64)dc_b.w[14];
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
	// algos.go:170
	const i64 i_1 = (i64)dc_global_x;
	// algos.go:172
	// algos.go:174
	const device u8 *const p_2 = pts_0 + (i64)i_1 * 12;
	// algos.go:172
	const bool v3 = centres_1_len >= (i64)1;
	const bool v4 = centres_1_len <= (i64)0x80000000;
	const bool v5 = v3 && v4;
	const bool v6 = i_1 <= pts_0_len;
	const bool v7 = v5 && v6;
	const i64 v8 = (i64)((u64)pts_0_len - (u64)i_1);
	const bool v9 = v8 > (i64)0;
	const bool v10 = v7 && v9;
	i32 at_11;
	if (v10) {
		i32 at_12;
		i64 k_13 = (i64)0;
		f32 best_14 = as_f32(0x7f800000u);
		i32 at_15 = (-1);
		for (;;) {
			const bool v16 = k_13 < centres_1_len;
			if (!v16) {
				at_12 = at_15;
				break;
			}
			// algos.go:173
			const device u8 *const p_17 = centres_1 + (i64)k_13 * 12;
			// algos.go:174
			const f32 v18 = *(const device f32 *)(p_2);
			const f32 v19 = *(const device f32 *)(p_17);
			const f32 d_x_20 = v18 - v19;
			const f32 v21 = *(const device f32 *)(p_2 + 4);
			const f32 v22 = *(const device f32 *)(p_17 + 4);
			const f32 d_y_23 = v21 - v22;
			const f32 v24 = *(const device f32 *)(p_2 + 8);
			const f32 v25 = *(const device f32 *)(p_17 + 8);
			const f32 d_z_26 = v24 - v25;
			// values.go:11
			const f32 v27 = d_x_20 * d_x_20;
			const f32 v28 = d_y_23 * d_y_23;
			const f32 v29 = v27 + v28;
			const f32 v30 = d_z_26 * d_z_26;
			const f32 v31 = v29 + v30;
			// algos.go:175
			const bool v32 = v31 < best_14;
			// algos.go:176
			const i32 at_33 = (i32)k_13;
			// algos.go:175
			const f32 best_34 = v32 ? v31 : best_14;
			const i32 at_35 = v32 ? at_33 : at_15;
			// algos.go:172
			const i64 v36 = (i64)((u64)k_13 + (u64)(i64)1);
			k_13 = v36;
			best_14 = best_34;
			at_15 = at_35;
			continue;
		}
		at_11 = at_12;
	} else {
		i32 at_37;
		i64 k_38 = (i64)0;
		f32 best_39 = as_f32(0x7f800000u);
		i32 at_40 = (-1);
		for (;;) {
			const bool v41 = k_38 < centres_1_len;
			if (!v41) {
				at_37 = at_40;
				break;
			}
			// algos.go:173
			const device u8 *const p_42 = centres_1 + (i64)k_38 * 12;
			// algos.go:174
			if ((u64)(i64)i_1 >= (u64)pts_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)pts_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const f32 v43 = *(const device f32 *)(p_2);
			const f32 v44 = *(const device f32 *)(p_42);
			const f32 d_x_45 = v43 - v44;
			const f32 v46 = *(const device f32 *)(p_2 + 4);
			const f32 v47 = *(const device f32 *)(p_42 + 4);
			const f32 d_y_48 = v46 - v47;
			const f32 v49 = *(const device f32 *)(p_2 + 8);
			const f32 v50 = *(const device f32 *)(p_42 + 8);
			const f32 d_z_51 = v49 - v50;
			// values.go:11
			const f32 v52 = d_x_45 * d_x_45;
			const f32 v53 = d_y_48 * d_y_48;
			const f32 v54 = v52 + v53;
			const f32 v55 = d_z_51 * d_z_51;
			const f32 v56 = v54 + v55;
			// algos.go:175
			const bool v57 = v56 < best_39;
			// algos.go:176
			const i32 at_58 = (i32)k_38;
			// algos.go:175
			const f32 best_59 = v57 ? v56 : best_39;
			const i32 at_60 = v57 ? at_58 : at_40;
			// algos.go:172
			const i64 v61 = (i64)((u64)k_38 + (u64)(i64)1);
			k_38 = v61;
			best_39 = best_59;
			at_40 = at_60;
			continue;
		}
		at_11 = at_37;
	}
	// algos.go:179
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_62 = out_2 + (i64)i_1 * 4;
	*(device i32 *)(p_62) = at_11;
	// algos.go:180
}

// prefixSum
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

[[max_total_threads_per_threadgroup(8)]] kernel void k_prefixSum(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	threadgroup u32 shared_1[16];
	threadgroup u8 *const v2 = (threadgroup u8 *)shared_1;
	threadgroup u32 dc_dead[2];
	u32 dc_turn = 0;
	threadgroup u32 dc_seen[1];
	const u32 dc_local = (dc_thread.z * 1u + dc_thread.y) * 8u + dc_thread.x;
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
	const u64 dc_global_x = (u64)dc_group_x * 8u + dc_thread.x;
	const u64 dc_global_y = (u64)dc_group_y * 1u + dc_thread.y;
	const u64 dc_global_z = (u64)dc_group_z * 1u + dc_thread.z;
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	for (u32 i = dc_local; i < 16; i += (8u * 1u * 1u)) shared_1[i] = 0;
	for (u32 i = dc_local; i < 2; i += (8u * 1u * 1u)) dc_dead[i] = 0;
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if ((dc_pending != 0 && dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool dc_live = true;
	// algos.go:186
	// algos.go:187
	const i64 l_3 = (i64)dc_thread.x;
	const i64 v4 = (i64)dc_group_x;
	const i64 base_5 = (i64)((u64)v4 << 4);
	// algos.go:188
	const i64 v6 = (i64)((u64)l_3 << 1);
	const i64 v7 = (i64)((u64)base_5 + (u64)v6);
	const i64 v8 = (i64)((u64)v7 + (u64)(i64)1);
	if (dc_live && ((u64)(i64)v8 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v8, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_9 = a_0 + (i64)v8 * 4;
	const i32 v10 = dc_live ? *(const device i32 *)(p_9) : 0;
	if (dc_live && ((u64)(i64)v7 >= (u64)a_0_len)) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v7, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		dc_live = false;
		dc_dead[dc_turn] = 1;
	}
	const device u8 *const p_11 = a_0 + (i64)v7 * 4;
	const i32 v12 = dc_live ? *(const device i32 *)(p_11) : 0;
	threadgroup u8 *const p_13 = v2 + (i64)v6 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_13) = v12;
	}
	const i64 v14 = (i64)((u64)v6 + (u64)(i64)1);
	threadgroup u8 *const p_15 = v2 + (i64)v14 * 4;
	if (dc_live) {
		*(threadgroup i32 *)(p_15) = v10;
	}
	// algos.go:193
	const i64 v16 = (i64)((u64)v6 + (u64)(i64)2);
	// algos.go:192
	const i32 v17 = (i32)l_3;
	// algos.go:190
	i64 off_18;
	i64 off_19 = (i64)1;
	i32 d_20 = 8;
	for (;;) {
		const bool v21 = d_20 > 0;
		if (!v21) {
			off_18 = off_19;
			break;
		}
		// algos.go:191
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) return;
		dc_turn ^= 1;
		// algos.go:192
		const bool v22 = v17 < d_20;
		if (dc_live) do {
			if (v22) {
				// algos.go:193
				const i64 v23 = (i64)((u64)off_19 * (u64)v16);
				const i64 v24 = (i64)((u64)v23 + (u64)(i64)(-1));
				if ((u64)(i64)v24 >= (u64)(i64)16) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v24, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup u8 *const p_25 = v2 + (i64)v24 * 4;
				const i32 v26 = *(threadgroup const i32 *)(p_25);
				const i64 v27 = (i64)((u64)off_19 * (u64)v14);
				const i64 v28 = (i64)((u64)v27 + (u64)(i64)(-1));
				if ((u64)(i64)v28 >= (u64)(i64)16) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v28, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup u8 *const p_29 = v2 + (i64)v28 * 4;
				const i32 v30 = *(threadgroup const i32 *)(p_29);
				const i32 v31 = (i32)((u32)v26 + (u32)v30);
				*(threadgroup i32 *)(p_25) = v31;
				// algos.go:192
			}
		} while (0);
		// algos.go:195
		const i64 off_32 = (i64)((u64)off_19 << 1);
		// algos.go:190
		const i32 d_33 = d_20 >> 1;
		off_19 = off_32;
		d_20 = d_33;
		continue;
	}
	// algos.go:197
	const bool v34 = l_3 == (i64)0;
	if (dc_live) {
		if (v34) {
			// algos.go:198
			*(threadgroup i32 *)(v2 + 60) = 0;
			// algos.go:197
		}
	}
	// algos.go:203
	const i32 v35 = (i32)l_3;
	// algos.go:200
	i64 off_36 = off_18;
	i32 d_37 = 1;
	for (;;) {
		const bool v38 = d_37 < 16;
		if (!v38) {
			break;
		}
		// algos.go:201
		const i64 off_39 = off_36 >> 1;
		// algos.go:202
		threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
		if (dc_dead[dc_turn]) return;
		dc_turn ^= 1;
		// algos.go:203
		const bool v40 = v35 < d_37;
		if (dc_live) do {
			if (v40) {
				// algos.go:204
				const i64 v41 = (i64)((u64)off_39 * (u64)v14);
				const i64 x_42 = (i64)((u64)v41 + (u64)(i64)(-1));
				const i64 v43 = (i64)((u64)off_39 * (u64)v16);
				const i64 y_44 = (i64)((u64)v43 + (u64)(i64)(-1));
				// algos.go:205
				if ((u64)(i64)y_44 >= (u64)(i64)16) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)y_44, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup u8 *const p_45 = v2 + (i64)y_44 * 4;
				const i32 v46 = *(threadgroup const i32 *)(p_45);
				if ((u64)(i64)x_42 >= (u64)(i64)16) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)x_42, (i64)(i64)16, dc_global_x, dc_global_y, dc_global_z);
					dc_live = false;
					dc_dead[dc_turn] = 1;
					break;
				}
				threadgroup u8 *const p_47 = v2 + (i64)x_42 * 4;
				const i32 v48 = *(threadgroup const i32 *)(p_47);
				const i32 v49 = (i32)((u32)v46 + (u32)v48);
				*(threadgroup i32 *)(p_47) = v46;
				*(threadgroup i32 *)(p_45) = v49;
				// algos.go:203
			}
		} while (0);
		// algos.go:200
		const i32 d_50 = (i32)((u32)d_37 << 1);
		off_36 = off_39;
		d_37 = d_50;
		continue;
	}
	// algos.go:208
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	// algos.go:209
	if (!dc_live) return;
	const i32 v51 = *(threadgroup const i32 *)(p_15);
	const i32 v52 = *(threadgroup const i32 *)(p_13);
	if ((u64)(i64)v7 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v7, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_53 = out_1 + (i64)v7 * 4;
	*(device i32 *)(p_53) = v52;
	if ((u64)(i64)v8 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v8, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_54 = out_1 + (i64)v8 * 4;
	*(device i32 *)(p_54) = v51;
	// algos.go:210
	return;
}

// binarySearch
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

kernel void k_binarySearch(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_sorted [[buffer(3)]],
	const device u8 *a1_keys [[buffer(4)]],
	device u8 *a2_out [[buffer(5)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const sorted_0 = a0_sorted + dc_b.w[9];
	const i64 sorted_0_len = (i64)dc_b.w[10];
	const i64 sorted_0_cap = (i64)dc_b.w[11];
	const device u8 *const keys_1 = a1_keys + dc_b.w[12];
	const i64 keys_1_len = (i64)dc_b.w[13];
	const i64 keys_1_cap = (i64)dc_b.w[14];
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
	// algos.go:216
	const i64 i_1 = (i64)dc_global_x;
	// algos.go:217
	// algos.go:220
	const device u8 *const p_2 = keys_1 + (i64)i_1 * 4;
	// algos.go:218
	i64 lo_3;
	i64 lo_4 = (i64)0;
	i64 hi_5 = sorted_0_len;
	for (;;) {
		const bool v6 = lo_4 < hi_5;
		if (!v6) {
			lo_3 = lo_4;
			break;
		}
		// algos.go:219
		const i64 v7 = (i64)((u64)lo_4 + (u64)hi_5);
		const u64 v8 = (u64)v7;
		const u64 v9 = v8 >> 1;
		const i64 mid_10 = (i64)v9;
		// algos.go:220
		if ((u64)(i64)mid_10 >= (u64)sorted_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)mid_10, (i64)sorted_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device u8 *const p_11 = sorted_0 + (i64)mid_10 * 4;
		const i32 v12 = *(const device i32 *)(p_11);
		if ((u64)(i64)i_1 >= (u64)keys_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)keys_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 v13 = *(const device i32 *)(p_2);
		const bool v14 = v12 < v13;
		// algos.go:221
		const i64 lo_15 = (i64)((u64)mid_10 + (u64)(i64)1);
		// algos.go:220
		const i64 lo_16 = v14 ? lo_15 : lo_4;
		const i64 hi_17 = v14 ? hi_5 : mid_10;
		// algos.go:218
		lo_4 = lo_16;
		hi_5 = hi_17;
		continue;
	}
	// algos.go:226
	if ((u64)(i64)i_1 >= (u64)out_2_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_18 = out_2 + (i64)i_1 * 8;
	*(device i64 *)(p_18) = lo_3;
	// algos.go:227
}

// refused: algos.go:234: kernel horner: needs float64 arithmetic, which the device does not have in Metal Shading Language

