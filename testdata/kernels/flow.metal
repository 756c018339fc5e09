// shortCircuit
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
static inline i32 dc_div_i32(i32 a, i32 b) { return b == 0 || b == -1 ? (i32)(b == 0 ? (i32)0 : (i32)((u32)0 - (u32)a)) : (i32)(a / b); }
static inline i32 dc_rem_i32(i32 a, i32 b) { return b == 0 || b == -1 ? (i32)(0) : (i32)(a % b); }

kernel void k_shortCircuit(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:10
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:11
	const i64 v2 = (i64)((u64)i_1 + (u64)(i64)1);
	const bool v3 = v2 < a_0_len;
	bool v4;
	if (v3) {
		const device u8 *const p_5 = a_0 + (i64)v2 * 4;
		const i32 v6 = *(const device i32 *)(p_5);
		const device u8 *const p_7 = a_0 + (i64)i_1 * 4;
		const i32 v8 = *(const device i32 *)(p_7);
		const bool v9 = v6 > v8;
		v4 = v9;
	} else {
		v4 = v3;
	}
	if (v4) {
		// flow.go:12
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_10 = out_1 + (i64)i_1 * 4;
		const i32 v11 = *(device const i32 *)(p_10);
		const i32 v12 = (i32)((u32)v11 + (u32)1);
		*(device i32 *)(p_10) = v12;
		// flow.go:11
	}
	// flow.go:14
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_13 = a_0 + (i64)i_1 * 4;
	const i32 v14 = *(const device i32 *)(p_13);
	const bool v15 = v14 == 0;
	bool v16;
	if (v15) {
		v16 = v15;
	} else {
		const i32 v17 = dc_div_i32(100, v14);
		const bool v18 = v17 > 10;
		v16 = v18;
	}
	if (v16) {
		// flow.go:15
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_19 = out_1 + (i64)i_1 * 4;
		const i32 v20 = *(device const i32 *)(p_19);
		const i32 v21 = (i32)((u32)v20 + (u32)2);
		*(device i32 *)(p_19) = v21;
		// flow.go:14
	}
	// flow.go:17
	const i32 v22 = *(const device i32 *)(p_13);
	const bool v23 = v22 != 0;
	bool v24;
	if (v23) {
		const i32 v25 = dc_rem_i32(7, v22);
		const bool v26 = v25 == 0;
		v24 = v26;
	} else {
		v24 = v23;
	}
	const bool v27 = !v24;
	bool v28;
	if (v24) {
		const bool v29 = i_1 > (i64)3;
		bool v30;
		if (v29) {
			const i64 v31 = (i64)((u64)i_1 + (u64)(i64)(-4));
			const device u8 *const p_32 = a_0 + (i64)v31 * 4;
			const i32 v33 = *(const device i32 *)(p_32);
			const bool v34 = v33 < 0;
			v30 = v34;
		} else {
			v30 = v29;
		}
		v28 = v30;
	} else {
		v28 = v27;
	}
	if (v28) {
		// flow.go:18
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_35 = out_1 + (i64)i_1 * 4;
		const i32 v36 = *(device const i32 *)(p_35);
		const i32 v37 = (i32)((u32)v36 + (u32)4);
		*(device i32 *)(p_35) = v37;
		// flow.go:17
	}
	// flow.go:20
}

// forForms
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

kernel void k_forForms(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:27
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:29
	i64 s_2;
	i64 s_3 = (i64)0;
	i64 k_4 = (i64)0;
	for (;;) {
		const bool v5 = k_4 < i_1;
		if (!v5) {
			s_2 = s_3;
			break;
		}
		// flow.go:30
		const i64 v6 = (i64)((u64)k_4 * (u64)k_4);
		const i64 s_7 = (i64)((u64)s_3 + (u64)v6);
		// flow.go:29
		const i64 k_8 = (i64)((u64)k_4 + (u64)(i64)1);
		s_3 = s_7;
		k_4 = k_8;
		continue;
	}
	// flow.go:32
	i64 s_9;
	i64 s_10 = s_2;
	for (;;) {
		const bool v11 = s_10 > (i64)50;
		if (!v11) {
			s_9 = s_10;
			break;
		}
		// flow.go:33
		const i64 s_12 = (i64)((u64)s_10 + (u64)(i64)(-7));
		// flow.go:32
		s_10 = s_12;
		continue;
	}
	// flow.go:35
	i64 s_13;
	i64 s_14 = s_9;
	for (;;) {
		// flow.go:36
		const i64 s_15 = (i64)((u64)s_14 + (u64)(i64)1);
		// flow.go:37
		const i64 v16 = (i64)(s_15 % (i64)5);
		const bool v17 = v16 == (i64)0;
		if (v17) {
			// flow.go:38
			s_13 = s_15;
			break;
		}
		// flow.go:35
		s_14 = s_15;
		continue;
	}
	// flow.go:41
	i64 s_18;
	i64 s_19 = s_13;
	i64 k_20 = (i64)0;
	i64 j_21 = (i64)10;
	for (;;) {
		const bool v22 = k_20 < j_21;
		if (!v22) {
			s_18 = s_19;
			break;
		}
		// flow.go:42
		const i64 v23 = k_20 ^ j_21;
		const i64 s_24 = (i64)((u64)s_19 + (u64)v23);
		// flow.go:41
		const i64 k_25 = (i64)((u64)k_20 + (u64)(i64)1);
		const i64 j_26 = (i64)((u64)j_21 + (u64)(i64)(-2));
		s_19 = s_24;
		k_20 = k_25;
		j_21 = j_26;
		continue;
	}
	// flow.go:44
	i64 s_27;
	i64 s_28 = s_18;
	i64 k_29 = (i64)10;
	for (;;) {
		const bool v30 = k_29 < (i64)10;
		if (!v30) {
			s_27 = s_28;
			break;
		}
		const i64 k_31 = (i64)((u64)k_29 + (u64)(i64)1);
		s_28 = (i64)(-1000);
		k_29 = k_31;
		continue;
	}
	// flow.go:47
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_32 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_32) = s_27;
	// flow.go:48
}

// labelled
typedef struct { u64 w[13]; } dc_block;
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

kernel void k_labelled(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a1_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const i64 n_0 = (i64)dc_b.w[9];
	device u8 *const out_1 = a1_out + dc_b.w[10];
	const i64 out_1_len = (i64)dc_b.w[11];
	const i64 out_1_cap = (i64)dc_b.w[12];
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
	// flow.go:54
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:62
	const i64 v2 = (i64)((u64)i_1 << 1);
	const i64 v3 = (i64)((u64)v2 + (u64)(i64)3);
	// flow.go:57
	i64 s_4;
	i64 s_5 = (i64)0;
	i64 x_6 = (i64)0;
	for (;;) {
		const bool v7 = x_6 < n_0;
		if (!v7) {
			s_4 = s_5;
			break;
		}
		i64 s_8;
		do {
			// flow.go:67
			const i64 v9 = (i64)((u64)x_6 * (u64)(i64)10);
			// flow.go:58
			i64 s_10;
			i64 s_11 = s_5;
			i64 y_12 = (i64)0;
			for (;;) {
				const bool v13 = y_12 < n_0;
				if (!v13) {
					s_10 = s_11;
					break;
				}
				// flow.go:60
				const i64 v14 = (i64)((u64)x_6 * (u64)y_12);
				const bool v15 = v14 == i_1;
				i64 s_16;
				if (v15) {
					// flow.go:61
					s_8 = s_11;
					dc_jump = 1u;
					break;
				} else {
					// flow.go:62
					const i64 v17 = (i64)((u64)x_6 + (u64)y_12);
					const bool v18 = v17 > v3;
					i64 s_19;
					if (v18) {
						// flow.go:63
						s_4 = s_11;
						dc_jump = 2u;
						break;
					} else {
						// flow.go:64
						const bool v20 = y_12 == (i64)5;
						// flow.go:67
						const i64 v21 = (i64)((u64)v9 + (u64)y_12);
						const i64 s_22 = (i64)((u64)s_11 + (u64)v21);
						// flow.go:64
						const i64 s_23 = v20 ? s_11 : s_22;
						// flow.go:62
						s_19 = s_23;
					}
					// flow.go:60
					s_16 = s_19;
				}
				// flow.go:69
				const i64 s_24 = (i64)((u64)s_16 + (u64)(i64)1);
				// flow.go:58
				const i64 y_25 = (i64)((u64)y_12 + (u64)(i64)1);
				s_11 = s_24;
				y_12 = y_25;
				continue;
			}
			if (dc_jump == 1u) { dc_jump = 0; break; }
			if (dc_jump != 0) break;
			// flow.go:71
			const i64 s_26 = (i64)((u64)s_10 + (u64)(i64)1000);
			// flow.go:57
			s_8 = s_26;
		} while (0);
		if (dc_jump == 2u) { dc_jump = 0; break; }
		const i64 x_27 = (i64)((u64)x_6 + (u64)(i64)1);
		s_5 = s_8;
		x_6 = x_27;
		continue;
	}
	// flow.go:73
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_28 = out_1 + (i64)i_1 * 8;
	*(device i64 *)(p_28) = s_4;
	// flow.go:74
}

// labelledSwitch
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

kernel void k_labelledSwitch(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
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
	// flow.go:81
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:84
	const i64 v2 = i_1 & (i64)3;
	i32 r_3;
	do {
		// flow.go:85
		const bool v4 = v2 == (i64)0;
		i32 r_5;
		if (v4) {
			// flow.go:87
			const i64 v6 = i_1 >> 2;
			// flow.go:86
			i32 r_7;
			i64 k_8 = (i64)0;
			i32 r_9 = 0;
			for (;;) {
				const bool v10 = k_8 < (i64)10;
				if (!v10) {
					r_7 = r_9;
					break;
				}
				// flow.go:87
				const bool v11 = k_8 == v6;
				if (v11) {
					// flow.go:88
					r_3 = r_9;
					dc_jump = 1u;
					break;
				}
				// flow.go:90
				const i32 r_12 = (i32)((u32)r_9 + (u32)1);
				// flow.go:86
				const i64 v13 = (i64)((u64)k_8 + (u64)(i64)1);
				k_8 = v13;
				r_9 = r_12;
				continue;
			}
			if (dc_jump == 1u) { dc_jump = 0; break; }
			// flow.go:92
			const i32 r_14 = (i32)((u32)r_7 + (u32)100);
			// flow.go:85
			r_5 = r_14;
		} else {
			// flow.go:93
			const bool v15 = v2 == (i64)1;
			const bool v16 = v2 == (i64)2;
			const bool v17 = v15 || v16;
			// flow.go:94
			const bool v18 = i_1 > (i64)5;
			const i32 r_19 = v18 ? 0 : 50;
			// flow.go:93
			const i32 r_20 = v17 ? r_19 : 0;
			// flow.go:85
			r_5 = r_20;
		}
		// flow.go:84
		r_3 = r_5;
	} while (0);
	// flow.go:102
	const i64 v21 = (i64)(i_1 % (i64)3);
	const bool v22 = v21 == (i64)0;
	// flow.go:105
	const i32 r_23 = (i32)((u32)r_3 + (u32)1000);
	// flow.go:102
	const i32 r_24 = v22 ? r_3 : r_23;
	// flow.go:107
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = out_0 + (i64)i_1 * 4;
	*(device i32 *)(p_25) = r_24;
	// flow.go:108
}

// switches
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

kernel void k_switches(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:115
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:117
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 x_3 = *(const device i32 *)(p_2);
	const i32 v_4 = (i32)(x_3 % 7);
	i32 r_5;
	do {
		// flow.go:118
		const bool v6 = v_4 == 0;
		i32 case_7;
		if (v6) {
			case_7 = 0;
		} else {
			// flow.go:121
			const bool v8 = v_4 == 1;
			// flow.go:125
			const bool v9 = v_4 == 2;
			const bool v10 = v_4 == 3;
			const bool v11 = v9 || v10;
			// flow.go:131
			const bool v12 = v_4 == 4;
			const i32 case_13 = v12 ? 4 : 2;
			// flow.go:125
			const i32 case_14 = v11 ? 3 : case_13;
			// flow.go:121
			const i32 case_15 = v8 ? 1 : case_14;
			// flow.go:118
			case_7 = case_15;
		}
		const bool v16 = case_7 == 0;
		const i32 r_17 = v16 ? 10 : 0;
		const i32 case_18 = v16 ? 1 : case_7;
		// flow.go:121
		const bool v19 = case_18 == 1;
		// flow.go:122
		const i32 r_20 = (i32)((u32)r_17 + (u32)20);
		// flow.go:121
		const i32 r_21 = v19 ? r_20 : r_17;
		// flow.go:123
		const bool v22 = case_18 == 2;
		const i32 r_23 = v22 ? 5 : r_21;
		// flow.go:125
		const bool v24 = case_18 == 3;
		i32 r_25;
		i32 case_26;
		if (v24) {
			// flow.go:127
			const bool v27 = v_4 == 3;
			if (v27) {
				// flow.go:128
				r_5 = 30;
				break;
			}
			// flow.go:125
			r_25 = 30;
			case_26 = 4;
		} else {
			r_25 = r_23;
			case_26 = case_18;
		}
		// flow.go:131
		const bool v28 = case_26 == 4;
		// flow.go:132
		const i32 r_29 = (i32)((u32)r_25 + (u32)1);
		// flow.go:131
		const i32 r_30 = v28 ? r_29 : r_25;
		// flow.go:117
		r_5 = r_30;
	} while (0);
	// flow.go:135
	const bool v31 = x_3 < 0;
	i32 r_32;
	if (v31) {
		// flow.go:136
		const i32 r_33 = (i32)((u32)r_5 + (u32)1000);
		// flow.go:135
		r_32 = r_33;
	} else {
		// flow.go:137
		const bool v34 = x_3 < 10;
		const bool v35 = x_3 == 50;
		const bool v36 = v34 || v35;
		i32 r_37;
		if (v36) {
			// flow.go:138
			const i32 r_38 = (i32)((u32)r_5 + (u32)2000);
			// flow.go:137
			r_37 = r_38;
		} else {
			// flow.go:139
			const i32 v39 = x_3 >> 1;
			const bool v40 = v39 > 20;
			// flow.go:140
			const i32 r_41 = (i32)((u32)r_5 + (u32)3000);
			// flow.go:139
			const i32 r_42 = v40 ? r_41 : r_5;
			// flow.go:137
			r_37 = r_42;
		}
		// flow.go:135
		r_32 = r_37;
	}
	// flow.go:146
	const i32 r_43 = (i32)((u32)r_32 << 1);
	// flow.go:148
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_44 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_44) = r_43;
	// flow.go:149
}

// switchVarying
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

kernel void k_switchVarying(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:156
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:157
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v3 = *(const device i32 *)(p_2);
	// flow.go:158
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_4 = b_1 + (i64)i_1 * 4;
	const i32 v5 = *(const device i32 *)(p_4);
	const bool v6 = v3 == v5;
	if (v6) {
		// flow.go:159
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u8 *const p_7 = out_2 + (i64)i_1 * 4;
		*(device i32 *)(p_7) = 1;
		// flow.go:158
	} else {
		// flow.go:160
		const bool v8 = v3 == 0;
		if (v8) {
			// flow.go:161
			if ((u64)(i64)i_1 >= (u64)out_2_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			device u8 *const p_9 = out_2 + (i64)i_1 * 4;
			*(device i32 *)(p_9) = 2;
			// flow.go:160
		} else {
			// flow.go:162
			const i32 v10 = dc_div_i32(12, v3);
			const bool v11 = v3 == v10;
			if (v11) {
				// flow.go:163
				if ((u64)(i64)i_1 >= (u64)out_2_len) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				device u8 *const p_12 = out_2 + (i64)i_1 * 4;
				*(device i32 *)(p_12) = 3;
				// flow.go:162
			} else {
				// flow.go:165
				if ((u64)(i64)i_1 >= (u64)out_2_len) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				device u8 *const p_13 = out_2 + (i64)i_1 * 4;
				*(device i32 *)(p_13) = 4;
				// flow.go:162
			}
			// flow.go:160
		}
		// flow.go:158
	}
	// flow.go:167
}

// ranges
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

kernel void k_ranges(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const out_1 = a1_out + dc_b.w[12];
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	u32 object_42[4];
	thread u8 *const arr_43 = (thread u8 *)object_42;
	u32 object_44[4];
	thread u8 *const v45 = (thread u8 *)object_44;
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
	// flow.go:174
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:176
	i32 s_2;
	i64 k_3 = (i64)0;
	i32 s_4 = 0;
	for (;;) {
		const bool v5 = k_3 < i_1;
		if (!v5) {
			s_2 = s_4;
			break;
		}
		// flow.go:177
		const i32 v6 = (i32)k_3;
		const i32 s_7 = (i32)((u32)s_4 + (u32)v6);
		// flow.go:176
		const i64 v8 = (i64)((u64)k_3 + (u64)(i64)1);
		k_3 = v8;
		s_4 = s_7;
		continue;
	}
	// flow.go:179
	i32 s_9;
	i8 k_10 = (i8)0;
	i32 s_11 = s_2;
	for (;;) {
		const bool v12 = k_10 < (i8)3;
		if (!v12) {
			s_9 = s_11;
			break;
		}
		// flow.go:180
		const i32 v13 = (i32)k_10;
		const i32 v14 = (i32)((u32)v13 * (u32)100);
		const i32 s_15 = (i32)((u32)s_11 + (u32)v14);
		// flow.go:179
		const i8 v16 = (i8)((u32)k_10 + (u32)(i8)1);
		k_10 = v16;
		s_11 = s_15;
		continue;
	}
	// flow.go:182
	i32 s_17;
	i32 i_18 = 0;
	i32 s_19 = s_9;
	for (;;) {
		const bool v20 = i_18 < 4;
		if (!v20) {
			s_17 = s_19;
			break;
		}
		// flow.go:183
		const i32 s_21 = (i32)((u32)s_19 + (u32)1);
		// flow.go:182
		const i32 v22 = (i32)((u32)i_18 + (u32)1);
		i_18 = v22;
		s_19 = s_21;
		continue;
	}
	// flow.go:185
	i32 s_23;
	i64 k_24 = (i64)0;
	i32 s_25 = s_17;
	for (;;) {
		const bool v26 = k_24 < a_0_len;
		if (!v26) {
			s_23 = s_25;
			break;
		}
		const device u8 *const p_27 = a_0 + (i64)k_24 * 4;
		const i32 v_28 = *(const device i32 *)(p_27);
		// flow.go:186
		const bool v29 = k_24 > i_1;
		if (v29) {
			// flow.go:187
			s_23 = s_25;
			break;
		}
		// flow.go:189
		const i32 s_30 = (i32)((u32)s_25 + (u32)v_28);
		// flow.go:185
		const i64 v31 = (i64)((u64)k_24 + (u64)(i64)1);
		k_24 = v31;
		s_25 = s_30;
		continue;
	}
	// flow.go:191
	const i64 v32 = i_1 >> 1;
	const bool bad_33 = (i64)0 < 0 || (i64)(i64)0 > (i64)v32;
	const bool bad_34 = v32 < 0 || (i64)v32 > (i64)a_0_cap;
	if (bad_33 || bad_34) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_34 ? ((i64)v32) : (bad_33 ? ((i64)(i64)0) : (0)), bad_34 ? ((i64)a_0_cap) : (bad_33 ? ((i64)v32) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	i32 s_35;
	i64 k_36 = (i64)0;
	i32 s_37 = s_23;
	for (;;) {
		const bool v38 = k_36 < v32;
		if (!v38) {
			s_35 = s_37;
			break;
		}
		// flow.go:192
		const i32 v39 = (i32)k_36;
		const i32 s_40 = s_37 ^ v39;
		// flow.go:191
		const i64 v41 = (i64)((u64)k_36 + (u64)(i64)1);
		k_36 = v41;
		s_37 = s_40;
		continue;
	}
	// flow.go:194
	*(thread i32 *)(arr_43) = 1;
	*(thread i32 *)(arr_43 + 4) = 2;
	*(thread i32 *)(arr_43 + 8) = 3;
	*(thread i32 *)(arr_43 + 12) = 4;
	// flow.go:195
	*(thread i32 *)(v45) = 1;
	*(thread i32 *)(v45 + 4) = 2;
	*(thread i32 *)(v45 + 8) = 3;
	*(thread i32 *)(v45 + 12) = 4;
	i32 s_46;
	i32 i_47 = 0;
	i32 s_48 = s_35;
	for (;;) {
		const bool v49 = i_47 < 4;
		if (!v49) {
			s_46 = s_48;
			break;
		}
		thread u8 *const p_50 = v45 + (i64)i_47 * 4;
		const i32 v_51 = *(thread const i32 *)(p_50);
		// flow.go:196
		const i32 s_52 = (i32)((u32)s_48 + (u32)v_51);
		// flow.go:195
		const i32 v53 = (i32)((u32)i_47 + (u32)1);
		i_47 = v53;
		s_48 = s_52;
		continue;
	}
	// flow.go:199
	i32 k_54 = 0;
	for (;;) {
		const bool v55 = k_54 < 4;
		if (!v55) {
			break;
		}
		thread u8 *const p_56 = arr_43 + (i64)k_54 * 4;
		const i32 v_57 = *(thread const i32 *)(p_56);
		// flow.go:200
		const i32 v58 = (i32)((u32)3 - (u32)k_54);
		thread u8 *const p_59 = arr_43 + (i64)v58 * 4;
		const i32 v60 = *(thread const i32 *)(p_59);
		const i32 v61 = (i32)((u32)v60 + (u32)v_57);
		*(thread i32 *)(p_59) = v61;
		// flow.go:199
		const i32 v62 = (i32)((u32)k_54 + (u32)1);
		k_54 = v62;
		continue;
	}
	// flow.go:202
	i32 s_63;
	i32 k_64 = 0;
	i32 s_65 = s_46;
	for (;;) {
		const bool v66 = k_64 < 4;
		if (!v66) {
			s_63 = s_65;
			break;
		}
		// flow.go:203
		thread u8 *const p_67 = arr_43 + (i64)k_64 * 4;
		const i32 v68 = *(thread const i32 *)(p_67);
		const i32 s_69 = (i32)((u32)s_65 + (u32)v68);
		// flow.go:202
		const i32 v70 = (i32)((u32)k_64 + (u32)1);
		k_64 = v70;
		s_65 = s_69;
		continue;
	}
	// flow.go:205
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_71 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_71) = s_63;
	// flow.go:206
}

// rangeCopies
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

kernel void k_rangeCopies(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device u8 *const out_0 = a0_out + dc_b.w[9];
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	u64 object_2[5];
	thread u8 *const a_3 = (thread u8 *)object_2;
	u64 object_4[5];
	thread u8 *const v5 = (thread u8 *)object_4;
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
	// flow.go:213
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:214
	*(thread i64 *)(a_3) = (i64)1;
	*(thread i64 *)(a_3 + 8) = (i64)2;
	*(thread i64 *)(a_3 + 16) = (i64)3;
	*(thread i64 *)(a_3 + 24) = (i64)4;
	*(thread i64 *)(a_3 + 32) = (i64)5;
	// flow.go:216
	*(thread i64 *)(v5) = (i64)1;
	*(thread i64 *)(v5 + 8) = (i64)2;
	*(thread i64 *)(v5 + 16) = (i64)3;
	*(thread i64 *)(v5 + 24) = (i64)4;
	*(thread i64 *)(v5 + 32) = (i64)5;
	i64 s_6;
	i32 k_7 = 0;
	i64 s_8 = (i64)0;
	for (;;) {
		const bool v9 = k_7 < 5;
		if (!v9) {
			s_6 = s_8;
			break;
		}
		thread u8 *const p_10 = v5 + (i64)k_7 * 8;
		const i64 v_11 = *(thread const i64 *)(p_10);
		// flow.go:217
		const i64 v12 = (i64)((u64)v_11 * (u64)i_1);
		const i32 v13 = (i32)((u32)4 - (u32)k_7);
		thread u8 *const p_14 = a_3 + (i64)v13 * 8;
		*(thread i64 *)(p_14) = v12;
		// flow.go:218
		const i64 v15 = (i64)((u64)s_8 * (u64)(i64)7);
		const i64 s_16 = (i64)((u64)v15 + (u64)v_11);
		// flow.go:216
		const i32 v17 = (i32)((u32)k_7 + (u32)1);
		k_7 = v17;
		s_8 = s_16;
		continue;
	}
	// flow.go:220
	i64 s_18;
	i32 k_19 = 0;
	i64 s_20 = s_6;
	for (;;) {
		const bool v21 = k_19 < 5;
		if (!v21) {
			s_18 = s_20;
			break;
		}
		thread u8 *const p_22 = a_3 + (i64)k_19 * 8;
		const i64 v_23 = *(thread const i64 *)(p_22);
		// flow.go:221
		const i64 v24 = (i64)((u64)v_23 + (u64)(i64)1);
		const i32 v25 = (i32)((u32)4 - (u32)k_19);
		thread u8 *const p_26 = a_3 + (i64)v25 * 8;
		*(thread i64 *)(p_26) = v24;
		// flow.go:222
		const i64 v27 = (i64)((u64)s_20 * (u64)(i64)7);
		const i64 s_28 = (i64)((u64)v27 + (u64)v_23);
		// flow.go:220
		const i32 v29 = (i32)((u32)k_19 + (u32)1);
		k_19 = v29;
		s_20 = s_28;
		continue;
	}
	// flow.go:224
	i64 s_30;
	i32 k_31 = 0;
	i64 s_32 = s_18;
	for (;;) {
		const bool v33 = k_31 < 4;
		if (!v33) {
			s_30 = s_32;
			break;
		}
		const i32 v34 = (i32)((u32)k_31 + (u32)1);
		thread u8 *const p_35 = a_3 + (i64)v34 * 8;
		const i64 v_36 = *(thread const i64 *)(p_35);
		// flow.go:225
		const i32 v37 = (i32)((u32)4 - (u32)k_31);
		thread u8 *const p_38 = a_3 + (i64)v37 * 8;
		const i64 v39 = *(thread const i64 *)(p_38);
		const i64 v40 = (i64)((u64)v39 + (u64)v_36);
		*(thread i64 *)(p_38) = v40;
		// flow.go:226
		const i64 v41 = (i64)((u64)s_32 * (u64)(i64)7);
		const i64 s_42 = (i64)((u64)v41 + (u64)v_36);
		// flow.go:224
		k_31 = v34;
		s_32 = s_42;
		continue;
	}
	// flow.go:228
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_43 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_43) = s_30;
	// flow.go:229
}

// rangeVariables
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

kernel void k_rangeVariables(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:236
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:238
	i64 s_2;
	i64 k_3 = (i64)0;
	i64 s_4 = (i64)0;
	for (;;) {
		const bool v5 = k_3 < (i64)6;
		if (!v5) {
			s_2 = s_4;
			break;
		}
		// flow.go:239
		const i64 v6 = (i64)((u64)s_4 * (u64)(i64)3);
		const i64 s_7 = (i64)((u64)v6 + (u64)k_3);
		// flow.go:240
		const i64 k_8 = (i64)((u64)k_3 + (u64)(i64)10);
		// flow.go:241
		const i64 s_9 = (i64)((u64)s_7 + (u64)k_8);
		// flow.go:238
		const i64 v10 = (i64)((u64)k_3 + (u64)(i64)1);
		k_3 = v10;
		s_4 = s_9;
		continue;
	}
	// flow.go:244
	i64 s_11;
	i64 k_12 = (i64)0;
	i64 s_13 = s_2;
	for (;;) {
		const bool v14 = k_12 < (i64)4;
		if (!v14) {
			s_11 = s_13;
			break;
		}
		// flow.go:246
		const i64 s_15 = (i64)((u64)s_13 + (u64)k_12);
		// flow.go:244
		const i64 v16 = (i64)((u64)k_12 + (u64)(i64)1);
		k_12 = v16;
		s_13 = s_15;
		continue;
	}
	// flow.go:249
	i64 k_17;
	i64 k_18 = (i64)0;
	i64 k_19 = (i64)99;
	for (;;) {
		const bool v20 = k_18 < i_1;
		if (!v20) {
			k_17 = k_19;
			break;
		}
		const i64 v21 = (i64)((u64)k_18 + (u64)(i64)1);
		const i64 old_22 = k_18;
		k_18 = v21;
		k_19 = old_22;
		continue;
	}
	// flow.go:251
	const i64 v23 = (i64)((u64)s_11 * (u64)(i64)100);
	const i64 v24 = (i64)((u64)v23 + (u64)k_17);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_25) = v24;
	// flow.go:252
}

// loopVariables
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

kernel void k_loopVariables(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:259
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:264
	const i64 v2 = i_1 & (i64)3;
	// flow.go:261
	i64 s_3;
	i64 s_4 = (i64)0;
	i64 k_5 = (i64)0;
	for (;;) {
		const bool v6 = k_5 < (i64)20;
		if (!v6) {
			s_3 = s_4;
			break;
		}
		// flow.go:263
		const i32 v7 = (i32)k_5;
		const i32 v8 = (i32)(v7 % 3);
		const bool v9 = v8 == 1;
		i64 k_10;
		if (v9) {
			// flow.go:264
			const i64 k_11 = (i64)((u64)k_5 + (u64)v2);
			// flow.go:263
			k_10 = k_11;
		} else {
			k_10 = k_5;
		}
		// flow.go:266
		const i64 v12 = (i64)((u64)s_4 << 1);
		const i64 s_13 = (i64)((u64)v12 + (u64)k_10);
		// flow.go:267
		const i64 s_14 = (i64)(s_13 % (i64)100003);
		// flow.go:261
		const i64 k_15 = (i64)((u64)k_10 + (u64)(i64)1);
		s_4 = s_14;
		k_5 = k_15;
		continue;
	}
	// flow.go:269
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_16 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_16) = s_3;
	// flow.go:270
}

// shadowing
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

kernel void k_shadowing(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:276
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:277
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const i64 x_3 = *(const device i64 *)(p_2);
	// flow.go:279
	const i64 x_4 = (i64)((u64)x_3 << 1);
	const bool v5 = x_4 > (i64)10;
	i64 s_6;
	if (v5) {
		// flow.go:280
		const i64 x_7 = (i64)((u64)x_4 + (u64)(i64)1);
		// flow.go:279
		s_6 = x_7;
	} else {
		// flow.go:282
		const i64 y_8 = (i64)((u64)x_4 + (u64)(i64)(-1));
		const bool v9 = y_8 > (i64)3;
		// flow.go:284
		const i64 v10 = (i64)((u64)y_8 * (u64)(i64)100);
		const i64 s_11 = (i64)((u64)v10 + (u64)x_4);
		// flow.go:287
		const i64 s_12 = (i64)((u64)x_4 + (u64)(i64)6);
		// flow.go:282
		const i64 s_13 = v9 ? s_11 : s_12;
		// flow.go:279
		s_6 = s_13;
	}
	// flow.go:289
	i64 s_14;
	i64 x_15 = (i64)0;
	i64 s_16 = s_6;
	for (;;) {
		const bool v17 = x_15 < (i64)3;
		if (!v17) {
			s_14 = s_16;
			break;
		}
		// flow.go:290
		const i64 x_18 = (i64)((u64)x_15 * (u64)x_15);
		// flow.go:291
		const i64 s_19 = (i64)((u64)s_16 + (u64)x_18);
		// flow.go:289
		const i64 v20 = (i64)((u64)x_15 + (u64)(i64)1);
		x_15 = v20;
		s_16 = s_19;
		continue;
	}
	// flow.go:295
	const i64 v21 = (i64)((u64)x_3 + (u64)(i64)5);
	const i64 s_22 = (i64)((u64)s_14 + (u64)v21);
	// flow.go:299
	const i64 v23 = (i64)((u64)s_22 * (u64)(i64)10);
	const i64 v24 = (i64)((u64)v23 + (u64)(i64)1);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_25 = out_1 + (i64)i_1 * 8;
	*(device i64 *)(p_25) = v24;
	// flow.go:300
}

// earlyReturn
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

kernel void k_earlyReturn(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:306
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:307
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_2 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_2) = (-1);
	// flow.go:308
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_3 = a_0 + (i64)i_1 * 4;
	const i32 v4 = *(const device i32 *)(p_3);
	const bool v5 = v4 < 0;
	if (v5) {
		// flow.go:309
		return;
	}
	// flow.go:311
	i32 k_6 = 0;
	for (;;) {
		// flow.go:312
		*(device i32 *)(p_2) = k_6;
		// flow.go:313
		const i32 v7 = (i32)((u32)k_6 * (u32)k_6);
		const i32 v8 = *(const device i32 *)(p_3);
		const bool v9 = v7 > v8;
		if (v9) {
			// flow.go:314
			return;
		}
		// flow.go:316
		const bool v10 = k_6 == 9;
		if (v10) {
			// flow.go:317
			break;
		}
		// flow.go:311
		const i32 k_11 = (i32)((u32)k_6 + (u32)1);
		k_6 = k_11;
		continue;
	}
	// flow.go:320
	const i32 v12 = *(device const i32 *)(p_2);
	const i32 v13 = (i32)((u32)v12 + (u32)1000);
	*(device i32 *)(p_2) = v13;
	// flow.go:321
}

// parallelAssign
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

kernel void k_parallelAssign(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:328
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:329
	const i64 a_2_2 = (i64)((u64)i_1 + (u64)(i64)2);
	const i64 a_3_3 = (i64)((u64)i_1 + (u64)(i64)3);
	// flow.go:335
	const i64 y_4 = (i64)((u64)a_3_3 - (u64)a_2_2);
	const i64 z_5 = (i64)((u64)a_2_2 * (u64)(i64)10);
	const i64 x_6 = (i64)((u64)i_1 + (u64)(i64)13);
	// flow.go:336
	const i64 v7 = (i64)((u64)x_6 * (u64)(i64)10000);
	const i64 v8 = (i64)((u64)y_4 * (u64)(i64)100);
	const i64 v9 = (i64)((u64)v7 + (u64)v8);
	const i64 v10 = (i64)((u64)v9 + (u64)z_5);
	const i64 v11 = (i64)((u64)v10 + (u64)(i64)2);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_12 = out_0 + (i64)i_1 * 8;
	*(device i64 *)(p_12) = v11;
	// flow.go:337
}

// nestedControl
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

kernel void k_nestedControl(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
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
	// flow.go:343
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:344
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 4;
	const i32 v_3 = *(const device i32 *)(p_2);
	// flow.go:346
	i32 v_4;
	i32 n_5;
	i32 v_6 = v_3;
	i32 n_7 = 0;
	for (;;) {
		const bool v8 = v_6 != 1;
		const bool v9 = n_7 < 50;
		const bool v10 = v8 && v9;
		if (!v10) {
			v_4 = v_6;
			n_5 = n_7;
			break;
		}
		// flow.go:347
		const i32 v11 = v_6 >> 31;
		const i32 v12 = v11 & 1;
		const i32 v13 = (i32)((u32)v_6 + (u32)v12);
		const i32 v14 = v13 & ~1;
		const i32 v15 = (i32)((u32)v_6 - (u32)v14);
		const bool v16 = v15 == 0;
		i32 v_17;
		i32 n_18;
		if (v16) {
			// flow.go:348
			const i32 v19 = v11 & 3;
			const i32 v20 = (i32)((u32)v_6 + (u32)v19);
			const i32 v21 = v20 & ~3;
			const i32 v22 = (i32)((u32)v_6 - (u32)v21);
			const bool v23 = v22 == 0;
			i32 v_24;
			i32 n_25;
			if (v23) {
				// flow.go:349
				const i32 v_26 = v20 >> 2;
				// flow.go:350
				const i32 n_27 = (i32)((u32)n_7 + (u32)2);
				// flow.go:351
				v_6 = v_26;
				n_7 = n_27;
				continue;
			} else {
				// flow.go:348
				v_24 = v_6;
				n_25 = n_7;
			}
			// flow.go:353
			const i32 v28 = v_24 >> 31;
			const i32 v29 = v28 & 1;
			const i32 v30 = (i32)((u32)v_24 + (u32)v29);
			const i32 v_31 = v30 >> 1;
			// flow.go:347
			v_17 = v_31;
			n_18 = n_25;
		} else {
			// flow.go:355
			i32 v_32;
			i32 v_33 = v_6;
			i32 j_34 = 0;
			for (;;) {
				const bool v35 = j_34 < 3;
				if (!v35) {
					v_32 = v_33;
					break;
				}
				// flow.go:356
				const i32 v_36 = (i32)((u32)v_33 + (u32)j_34);
				const i32 v37 = (i32)(v_36 % 5);
				const bool v38 = v37 == 0;
				i32 v_39;
				if (v38) {
					// flow.go:358
					v_32 = v_36;
					break;
				} else {
					// flow.go:356
					v_39 = v_33;
				}
				// flow.go:355
				const i32 j_40 = (i32)((u32)j_34 + (u32)1);
				v_33 = v_39;
				j_34 = j_40;
				continue;
			}
			// flow.go:361
			const i32 v41 = (i32)((u32)v_32 * (u32)3);
			const i32 v42 = (i32)((u32)v41 + (u32)1);
			const i32 v_43 = (i32)(v42 % 10007);
			// flow.go:362
			const bool v44 = v_43 == 0;
			if (v44) {
				// flow.go:363
				v_4 = v_43;
				n_5 = n_7;
				break;
			}
			// flow.go:347
			v_17 = v_43;
			n_18 = n_7;
		}
		// flow.go:366
		const i32 n_45 = (i32)((u32)n_18 + (u32)1);
		// flow.go:346
		v_6 = v_17;
		n_7 = n_45;
		continue;
	}
	// flow.go:368
	const i32 v46 = (i32)((u32)n_5 * (u32)100000);
	const i32 v47 = (i32)((u32)v46 + (u32)v_4);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_48 = out_1 + (i64)i_1 * 4;
	*(device i32 *)(p_48) = v47;
	// flow.go:369
}

// collatz
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

kernel void k_collatz(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_steps [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device u8 *const a_0 = a0_a + dc_b.w[9];
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u8 *const steps_1 = a1_steps + dc_b.w[12];
	const i64 steps_1_len = (i64)dc_b.w[13];
	const i64 steps_1_cap = (i64)dc_b.w[14];
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
	// flow.go:375
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:377
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u8 *const p_2 = a_0 + (i64)i_1 * 8;
	const u64 v_3 = *(const device u64 *)(p_2);
	u32 n_4;
	u64 v_5 = v_3;
	u32 n_6 = 0u;
	for (;;) {
		const bool v7 = v_5 > (u64)0x1;
		if (!v7) {
			n_4 = n_6;
			break;
		}
		// flow.go:378
		const u64 v8 = v_5 & (u64)0x1;
		const bool v9 = v8 == (u64)0x0;
		// flow.go:379
		const u64 v_10 = v_5 >> 1;
		// flow.go:381
		const u64 v11 = v_5 * (u64)0x3;
		const u64 v_12 = v11 + (u64)0x1;
		// flow.go:378
		const u64 v_13 = v9 ? v_10 : v_12;
		// flow.go:377
		const u32 n_14 = n_6 + 1u;
		v_5 = v_13;
		n_6 = n_14;
		continue;
	}
	// flow.go:384
	if ((u64)(i64)i_1 >= (u64)steps_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)steps_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u8 *const p_15 = steps_1 + (i64)i_1 * 4;
	*(device u32 *)(p_15) = n_4;
	// flow.go:385
}

