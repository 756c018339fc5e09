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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	// flow.go:10
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:11
	const i64 v2 = i_1 + (i64)1;
	const bool v3 = v2 < a_0_len;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	bool v4;
	if (v3) {
		const i64 v5 = i_1 + (i64)1;
		if ((u64)(i64)v5 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v5, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_6 = a_0 + v5;
		const i32 v7 = *p_6;
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_8 = a_0 + i_1;
		const i32 v9 = *p_8;
		const bool v10 = v7 > v9;
		v4 = v10;
	} else {
		v4 = v3;
	}
	if (v4) {
		// flow.go:12
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_11 = out_1 + i_1;
		const i32 v12 = *p_11;
		const i32 v13 = (i32)((u32)v12 + (u32)1);
		*p_11 = v13;
		// flow.go:11
	}
	// flow.go:14
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_14 = a_0 + i_1;
	const i32 v15 = *p_14;
	const bool v16 = v15 == 0;
	bool v17;
	if (v16) {
		v17 = v16;
	} else {
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_18 = a_0 + i_1;
		const i32 v19 = *p_18;
		if (v19 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 v20 = dc_div_i32(100, v19);
		const bool v21 = v20 > 10;
		v17 = v21;
	}
	if (v17) {
		// flow.go:15
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_22 = out_1 + i_1;
		const i32 v23 = *p_22;
		const i32 v24 = (i32)((u32)v23 + (u32)2);
		*p_22 = v24;
		// flow.go:14
	}
	// flow.go:17
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_25 = a_0 + i_1;
	const i32 v26 = *p_25;
	const bool v27 = v26 != 0;
	bool v28;
	if (v27) {
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_29 = a_0 + i_1;
		const i32 v30 = *p_29;
		if (v30 == 0) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const i32 v31 = dc_rem_i32(7, v30);
		const bool v32 = v31 == 0;
		v28 = v32;
	} else {
		v28 = v27;
	}
	const bool v33 = !v28;
	bool v34;
	if (v33) {
		v34 = v33;
	} else {
		const bool v35 = i_1 > (i64)3;
		bool v36;
		if (v35) {
			const i64 v37 = i_1 - (i64)4;
			if ((u64)(i64)v37 >= (u64)a_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 10u, (i64)v37, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device i32 *const p_38 = a_0 + v37;
			const i32 v39 = *p_38;
			const bool v40 = v39 < 0;
			v36 = v40;
		} else {
			v36 = v35;
		}
		v34 = v36;
	}
	if (v34) {
		// flow.go:18
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 11u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_41 = out_1 + i_1;
		const i32 v42 = *p_41;
		const i32 v43 = (i32)((u32)v42 + (u32)4);
		*p_41 = v43;
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
	// flow.go:27
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:29
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 s_2;
	i64 k_3;
	i64 s_4 = (i64)0;
	i64 k_5 = (i64)0;
	for (; k_5 < i_1;) {
		// flow.go:30
		const i64 v6 = (i64)((u64)k_5 * (u64)k_5);
		const i64 s_7 = (i64)((u64)s_4 + (u64)v6);
		// flow.go:29
		const i64 k_8 = k_5 + (i64)1;
		s_4 = s_7;
		k_5 = k_8;
	}
	s_2 = s_4;
	// flow.go:32
	i64 s_9;
	i64 s_10 = s_2;
	for (; s_10 > (i64)50;) {
		// flow.go:33
		const i64 s_11 = s_10 - (i64)7;
		// flow.go:32
		s_10 = s_11;
	}
	s_9 = s_10;
	// flow.go:35
	i64 s_12;
	i64 s_13 = s_9;
	for (;;) {
		// flow.go:36
		const i64 s_14 = (i64)((u64)s_13 + (u64)(i64)1);
		// flow.go:37
		const i64 v15 = (i64)(s_14 % (i64)5);
		const bool v16 = v15 == (i64)0;
		if (v16) {
			// flow.go:38
			s_12 = s_14;
			break;
		}
		// flow.go:35
		s_13 = s_14;
	}
	// flow.go:41
	i64 s_17;
	i64 k_18;
	i64 j_19;
	i64 s_20 = s_12;
	i64 k_21 = (i64)0;
	i64 j_22 = (i64)10;
	for (; k_21 < j_22;) {
		// flow.go:42
		const i64 v23 = k_21 ^ j_22;
		const i64 s_24 = (i64)((u64)s_20 + (u64)v23);
		// flow.go:41
		const i64 k_25 = k_21 + (i64)1;
		const i64 j_26 = j_22 - (i64)2;
		s_20 = s_24;
		k_21 = k_25;
		j_22 = j_26;
	}
	s_17 = s_20;
	// flow.go:44
	i64 s_27;
	i64 k_28;
	i64 s_29 = s_17;
	i64 k_30 = (i64)10;
	for (; k_30 < (i64)10;) {
		const i64 k_31 = k_30 + (i64)1;
		s_29 = (i64)(-1000);
		k_30 = k_31;
	}
	s_27 = s_29;
	// flow.go:47
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_32 = out_0 + i_1;
	*p_32 = s_27;
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
	device i64 *const out_1 = (device i64 *)(a1_out + dc_b.w[10]);
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
	if (!dc_inside) return;
	// flow.go:54
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:57
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 s_2;
	i64 x_3;
	i64 s_4 = (i64)0;
	i64 x_5 = (i64)0;
	for (;;) {
		const bool v6 = x_5 < n_0;
		if (!v6) {
			s_2 = s_4;
			break;
		}
		i64 s_7;
		do {
			// flow.go:58
			i64 s_8;
			i64 y_9;
			i64 s_10 = s_4;
			i64 y_11 = (i64)0;
			for (; y_11 < n_0;) {
				// flow.go:59
				i64 s_12;
				do {
					// flow.go:60
					const i64 v13 = (i64)((u64)x_5 * (u64)y_11);
					const bool v14 = v13 == i_1;
					i64 s_15;
					if (v14) {
						// flow.go:61
						s_7 = s_10;
						dc_jump = 1u;
						break;
					} else {
						// flow.go:62
						const i64 v16 = (i64)((u64)x_5 + (u64)y_11);
						const i64 v17 = (i64)((u64)(i64)2 * (u64)i_1);
						const i64 v18 = (i64)((u64)v17 + (u64)(i64)3);
						const bool v19 = v16 > v18;
						i64 s_20;
						if (v19) {
							// flow.go:63
							s_2 = s_10;
							dc_jump = 2u;
							break;
						} else {
							// flow.go:64
							const bool v21 = y_11 == (i64)5;
							i64 s_22;
							if (v21) {
								// flow.go:65
								s_12 = s_10;
								break;
							} else {
								// flow.go:67
								const i64 v23 = (i64)((u64)x_5 * (u64)(i64)10);
								const i64 v24 = (i64)((u64)v23 + (u64)y_11);
								const i64 s_25 = (i64)((u64)s_10 + (u64)v24);
								// flow.go:64
								s_22 = s_25;
							}
							// flow.go:62
							s_20 = s_22;
						}
						// flow.go:60
						s_15 = s_20;
					}
					// flow.go:59
					s_12 = s_15;
				} while (0);
				if (dc_jump != 0) break;
				// flow.go:69
				const i64 s_26 = (i64)((u64)s_12 + (u64)(i64)1);
				// flow.go:58
				const i64 y_27 = y_11 + (i64)1;
				s_10 = s_26;
				y_11 = y_27;
			}
			s_8 = s_10;
			if (dc_jump == 1u) { dc_jump = 0; break; }
			if (dc_jump != 0) break;
			// flow.go:71
			const i64 s_28 = (i64)((u64)s_8 + (u64)(i64)1000);
			// flow.go:57
			s_7 = s_28;
		} while (0);
		if (dc_jump == 2u) { dc_jump = 0; break; }
		const i64 x_29 = x_5 + (i64)1;
		s_4 = s_7;
		x_5 = x_29;
	}
	// flow.go:73
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_30 = out_1 + i_1;
	*p_30 = s_2;
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
	device i32 *const out_0 = (device i32 *)(a0_out + dc_b.w[9]);
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
	if (!dc_inside) return;
	// flow.go:81
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:84
	const i64 v2 = (i64)(i_1 % (i64)4);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 r_3;
	do {
		// flow.go:85
		const bool v4 = v2 == (i64)0;
		i32 r_5;
		if (v4) {
			// flow.go:86
			i64 k_6;
			i32 r_7;
			i64 k_8 = (i64)0;
			i32 r_9 = 0;
			for (; k_8 < (i64)10;) {
				// flow.go:87
				const i64 v10 = (i64)(i_1 / (i64)4);
				const bool v11 = k_8 == v10;
				if (v11) {
					// flow.go:88
					r_3 = r_9;
					dc_jump = 1u;
					break;
				}
				// flow.go:90
				const i32 r_12 = (i32)((u32)r_9 + (u32)1);
				// flow.go:86
				const i64 v13 = k_8 + (i64)1;
				k_8 = v13;
				r_9 = r_12;
			}
			r_7 = r_9;
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
			i32 r_18;
			if (v17) {
				// flow.go:94
				const bool v19 = i_1 > (i64)5;
				if (v19) {
					// flow.go:95
					r_3 = 0;
					break;
				}
				// flow.go:93
				r_18 = 50;
			} else {
				r_18 = 0;
			}
			// flow.go:85
			r_5 = r_18;
		}
		// flow.go:84
		r_3 = r_5;
	} while (0);
	// flow.go:100
	i32 r_20;
	do {
		// flow.go:102
		const i64 v21 = (i64)(i_1 % (i64)3);
		const bool v22 = v21 == (i64)0;
		if (v22) {
			// flow.go:103
			r_20 = r_3;
			break;
		}
		// flow.go:105
		const i32 r_23 = (i32)((u32)r_3 + (u32)1000);
		// flow.go:100
		r_20 = r_23;
	} while (0);
	// flow.go:107
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_24 = out_0 + i_1;
	*p_24 = r_20;
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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	// flow.go:115
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:117
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	const i32 v_4 = (i32)(v3 % 7);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i32 r_5;
	do {
		// flow.go:118
		const bool v6 = v_4 == 0;
		i64 case_7;
		if (v6) {
			case_7 = (i64)0;
		} else {
			// flow.go:121
			const bool v8 = v_4 == 1;
			i64 case_9;
			if (v8) {
				case_9 = (i64)1;
			} else {
				// flow.go:125
				const bool v10 = v_4 == 2;
				const bool v11 = v_4 == 3;
				const bool v12 = v10 || v11;
				i64 case_13;
				if (v12) {
					case_13 = (i64)3;
				} else {
					// flow.go:131
					const bool v14 = v_4 == 4;
					i64 case_15;
					if (v14) {
						case_15 = (i64)4;
					} else {
						case_15 = (i64)2;
					}
					// flow.go:125
					case_13 = case_15;
				}
				// flow.go:121
				case_9 = case_13;
			}
			// flow.go:118
			case_7 = case_9;
		}
		const bool v16 = case_7 == (i64)0;
		i32 r_17;
		i64 case_18;
		if (v16) {
			r_17 = 10;
			case_18 = (i64)1;
		} else {
			r_17 = 0;
			case_18 = case_7;
		}
		// flow.go:121
		const bool v19 = case_18 == (i64)1;
		i32 r_20;
		if (v19) {
			// flow.go:122
			const i32 r_21 = r_17 + 20;
			// flow.go:121
			r_20 = r_21;
		} else {
			r_20 = r_17;
		}
		// flow.go:123
		const bool v22 = case_18 == (i64)2;
		i32 r_23;
		if (v22) {
			r_23 = 5;
		} else {
			r_23 = r_20;
		}
		// flow.go:125
		const bool v24 = case_18 == (i64)3;
		i32 r_25;
		i64 case_26;
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
			case_26 = (i64)4;
		} else {
			r_25 = r_23;
			case_26 = case_18;
		}
		// flow.go:131
		const bool v28 = case_26 == (i64)4;
		i32 r_29;
		if (v28) {
			// flow.go:132
			const i32 r_30 = r_25 + 1;
			// flow.go:131
			r_29 = r_30;
		} else {
			r_29 = r_25;
		}
		// flow.go:117
		r_5 = r_29;
	} while (0);
	// flow.go:134
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_31 = a_0 + i_1;
	const i32 x_32 = *p_31;
	// flow.go:135
	const bool v33 = x_32 < 0;
	i32 r_34;
	if (v33) {
		// flow.go:136
		const i32 r_35 = r_5 + 1000;
		// flow.go:135
		r_34 = r_35;
	} else {
		// flow.go:137
		const bool v36 = x_32 < 10;
		const bool v37 = x_32 == 50;
		const bool v38 = v36 || v37;
		i32 r_39;
		if (v38) {
			// flow.go:138
			const i32 r_40 = r_5 + 2000;
			// flow.go:137
			r_39 = r_40;
		} else {
			// flow.go:139
			const i32 v41 = (i32)(x_32 / 2);
			const bool v42 = v41 > 20;
			i32 r_43;
			if (v42) {
				// flow.go:140
				const i32 r_44 = r_5 + 3000;
				// flow.go:139
				r_43 = r_44;
			} else {
				r_43 = r_5;
			}
			// flow.go:137
			r_39 = r_43;
		}
		// flow.go:135
		r_34 = r_39;
	}
	// flow.go:142
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_45 = a_0 + i_1;
	// flow.go:146
	const i32 r_46 = r_34 * 2;
	// flow.go:148
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_47 = out_1 + i_1;
	*p_47 = r_46;
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
	// flow.go:156
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:157
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	// flow.go:158
	if ((u64)(i64)i_1 >= (u64)b_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)b_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_4 = b_1 + i_1;
	const i32 v5 = *p_4;
	const bool v6 = v3 == v5;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	if (v6) {
		// flow.go:159
		if ((u64)(i64)i_1 >= (u64)out_2_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_7 = out_2 + i_1;
		*p_7 = 1;
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
			device i32 *const p_9 = out_2 + i_1;
			*p_9 = 2;
			// flow.go:160
		} else {
			// flow.go:162
			if ((u64)(i64)i_1 >= (u64)a_0_len) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const device i32 *const p_10 = a_0 + i_1;
			const i32 v11 = *p_10;
			if (v11 == 0) {
				dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
				return;
			}
			const i32 v12 = dc_div_i32(12, v11);
			const bool v13 = v3 == v12;
			if (v13) {
				// flow.go:163
				if ((u64)(i64)i_1 >= (u64)out_2_len) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				device i32 *const p_14 = out_2 + i_1;
				*p_14 = 3;
				// flow.go:162
			} else {
				// flow.go:165
				if ((u64)(i64)i_1 >= (u64)out_2_len) {
					dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)out_2_len, dc_global_x, dc_global_y, dc_global_z);
					return;
				}
				device i32 *const p_15 = out_2 + i_1;
				*p_15 = 4;
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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	i32 object_42[4];
	i32 object_43[4];
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
	// flow.go:174
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:176
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_2;
	i32 s_3;
	i64 k_4 = (i64)0;
	i32 s_5 = 0;
	for (; k_4 < i_1;) {
		// flow.go:177
		const i32 v6 = (i32)k_4;
		const i32 s_7 = (i32)((u32)s_5 + (u32)v6);
		// flow.go:176
		const i64 v8 = k_4 + (i64)1;
		k_4 = v8;
		s_5 = s_7;
	}
	s_3 = s_5;
	// flow.go:179
	i8 k_9;
	i32 s_10;
	i8 k_11 = (i8)0;
	i32 s_12 = s_3;
	for (; k_11 < (i8)3;) {
		// flow.go:180
		const i32 v13 = (i32)k_11;
		const i32 v14 = v13 * 100;
		const i32 s_15 = (i32)((u32)s_12 + (u32)v14);
		// flow.go:179
		const i8 v16 = (i8)((u32)k_11 + (u32)(i8)1);
		k_11 = v16;
		s_12 = s_15;
	}
	s_10 = s_12;
	// flow.go:182
	i64 i_17;
	i32 s_18;
	i64 i_19 = (i64)0;
	i32 s_20 = s_10;
	for (; i_19 < (i64)4;) {
		// flow.go:183
		const i32 s_21 = (i32)((u32)s_20 + (u32)1);
		// flow.go:182
		const i64 v22 = i_19 + (i64)1;
		i_19 = v22;
		s_20 = s_21;
	}
	s_18 = s_20;
	// flow.go:185
	i64 k_23;
	i32 s_24;
	i64 k_25 = (i64)0;
	i32 s_26 = s_18;
	for (; k_25 < a_0_len;) {
		const device i32 *const p_27 = a_0 + k_25;
		const i32 v_28 = *p_27;
		// flow.go:186
		const bool v29 = k_25 > i_1;
		if (v29) {
			// flow.go:187
			break;
		}
		// flow.go:189
		const i32 s_30 = (i32)((u32)s_26 + (u32)v_28);
		// flow.go:185
		const i64 v31 = k_25 + (i64)1;
		k_25 = v31;
		s_26 = s_30;
	}
	s_24 = s_26;
	// flow.go:191
	const i64 v32 = (i64)(i_1 / (i64)2);
	const bool bad_33 = (i64)0 < 0 || (i64)(i64)0 > (i64)v32;
	const bool bad_34 = v32 < 0 || (i64)v32 > (i64)a_0_cap;
	if (bad_33 || bad_34) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, bad_34 ? ((i64)v32) : (bad_33 ? ((i64)(i64)0) : (0)), bad_34 ? ((i64)a_0_cap) : (bad_33 ? ((i64)v32) : (0)), dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	i64 k_35;
	i32 s_36;
	i64 k_37 = (i64)0;
	i32 s_38 = s_24;
	for (; k_37 < v32;) {
		// flow.go:192
		const i32 v39 = (i32)k_37;
		const i32 s_40 = s_38 ^ v39;
		// flow.go:191
		const i64 v41 = k_37 + (i64)1;
		k_37 = v41;
		s_38 = s_40;
	}
	s_36 = s_38;
	// flow.go:194
	*object_42 = 1;
	*(object_42 + 1) = 2;
	*(object_42 + 2) = 3;
	*(object_42 + 3) = 4;
	// flow.go:195
	*object_43 = *object_42;
	*(object_43 + 1) = *(object_42 + 1);
	*(object_43 + 2) = *(object_42 + 2);
	*(object_43 + 3) = *(object_42 + 3);
	i64 i_44;
	i32 s_45;
	i64 i_46 = (i64)0;
	i32 s_47 = s_36;
	for (; i_46 < (i64)4;) {
		thread i32 *const p_48 = object_43 + i_46;
		const i32 v_49 = *p_48;
		// flow.go:196
		const i32 s_50 = (i32)((u32)s_47 + (u32)v_49);
		// flow.go:195
		const i64 v51 = i_46 + (i64)1;
		i_46 = v51;
		s_47 = s_50;
	}
	s_45 = s_47;
	// flow.go:199
	i64 k_52;
	i64 k_53 = (i64)0;
	for (; k_53 < (i64)4;) {
		thread i32 *const p_54 = object_42 + k_53;
		const i32 v_55 = *p_54;
		// flow.go:200
		const i64 v56 = (i64)3 - k_53;
		if ((u64)(i64)v56 >= (u64)(i64)4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v56, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i32 *const p_57 = object_42 + v56;
		const i32 v58 = *p_57;
		const i32 v59 = (i32)((u32)v58 + (u32)v_55);
		*p_57 = v59;
		// flow.go:199
		const i64 v60 = k_53 + (i64)1;
		k_53 = v60;
	}
	// flow.go:202
	i64 k_61;
	i32 s_62;
	i64 k_63 = (i64)0;
	i32 s_64 = s_45;
	for (; k_63 < (i64)4;) {
		// flow.go:203
		if ((u64)(i64)k_63 >= (u64)(i64)4) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)k_63, (i64)(i64)4, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i32 *const p_65 = object_42 + k_63;
		const i32 v66 = *p_65;
		const i32 s_67 = (i32)((u32)s_64 + (u32)v66);
		// flow.go:202
		const i64 v68 = k_63 + (i64)1;
		k_63 = v68;
		s_64 = s_67;
	}
	s_62 = s_64;
	// flow.go:205
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_69 = out_1 + i_1;
	*p_69 = s_62;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[5];
	i64 object_3[5];
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
	// flow.go:213
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:214
	*object_2 = (i64)1;
	*(object_2 + 1) = (i64)2;
	*(object_2 + 2) = (i64)3;
	*(object_2 + 3) = (i64)4;
	*(object_2 + 4) = (i64)5;
	// flow.go:216
	*object_3 = *object_2;
	*(object_3 + 1) = *(object_2 + 1);
	*(object_3 + 2) = *(object_2 + 2);
	*(object_3 + 3) = *(object_2 + 3);
	*(object_3 + 4) = *(object_2 + 4);
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_4;
	i64 s_5;
	i64 k_6 = (i64)0;
	i64 s_7 = (i64)0;
	for (; k_6 < (i64)5;) {
		thread i64 *const p_8 = object_3 + k_6;
		const i64 v_9 = *p_8;
		// flow.go:217
		const i64 v10 = (i64)((u64)v_9 * (u64)i_1);
		const i64 v11 = (i64)4 - k_6;
		if ((u64)(i64)v11 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v11, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i64 *const p_12 = object_2 + v11;
		*p_12 = v10;
		// flow.go:218
		const i64 v13 = (i64)((u64)s_7 * (u64)(i64)7);
		const i64 s_14 = (i64)((u64)v13 + (u64)v_9);
		// flow.go:216
		const i64 v15 = k_6 + (i64)1;
		k_6 = v15;
		s_7 = s_14;
	}
	s_5 = s_7;
	// flow.go:220
	i64 k_16;
	i64 s_17;
	i64 k_18 = (i64)0;
	i64 s_19 = s_5;
	for (; k_18 < (i64)5;) {
		thread i64 *const p_20 = object_2 + k_18;
		const i64 v_21 = *p_20;
		// flow.go:221
		const i64 v22 = (i64)((u64)v_21 + (u64)(i64)1);
		const i64 v23 = (i64)4 - k_18;
		if ((u64)(i64)v23 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v23, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i64 *const p_24 = object_2 + v23;
		*p_24 = v22;
		// flow.go:222
		const i64 v25 = (i64)((u64)s_19 * (u64)(i64)7);
		const i64 s_26 = (i64)((u64)v25 + (u64)v_21);
		// flow.go:220
		const i64 v27 = k_18 + (i64)1;
		k_18 = v27;
		s_19 = s_26;
	}
	s_17 = s_19;
	// flow.go:224
	const i64 len_28 = (i64)((u64)(i64)5 - (u64)(i64)1);
	i64 k_29;
	i64 s_30;
	i64 k_31 = (i64)0;
	i64 s_32 = s_17;
	for (; k_31 < len_28;) {
		thread i64 *const p_33 = (object_2 + 1) + k_31;
		const i64 v_34 = *p_33;
		// flow.go:225
		const i64 v35 = (i64)4 - k_31;
		if ((u64)(i64)v35 >= (u64)(i64)5) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v35, (i64)(i64)5, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		thread i64 *const p_36 = object_2 + v35;
		const i64 v37 = *p_36;
		const i64 v38 = (i64)((u64)v37 + (u64)v_34);
		*p_36 = v38;
		// flow.go:226
		const i64 v39 = (i64)((u64)s_32 * (u64)(i64)7);
		const i64 s_40 = (i64)((u64)v39 + (u64)v_34);
		// flow.go:224
		const i64 v41 = k_31 + (i64)1;
		k_31 = v41;
		s_32 = s_40;
	}
	s_30 = s_32;
	// flow.go:228
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_42 = out_0 + i_1;
	*p_42 = s_30;
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
	// flow.go:236
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:238
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 k_2;
	i64 s_3;
	i64 k_4 = (i64)0;
	i64 s_5 = (i64)0;
	for (; k_4 < (i64)6;) {
		// flow.go:239
		const i64 v6 = (i64)((u64)s_5 * (u64)(i64)3);
		const i64 s_7 = (i64)((u64)v6 + (u64)k_4);
		// flow.go:240
		const i64 k_8 = k_4 + (i64)10;
		// flow.go:241
		const i64 s_9 = (i64)((u64)s_7 + (u64)k_8);
		// flow.go:238
		const i64 v10 = k_4 + (i64)1;
		k_4 = v10;
		s_5 = s_9;
	}
	s_3 = s_5;
	// flow.go:244
	i64 k_11;
	i64 n_12;
	i64 s_13;
	i64 k_14 = (i64)0;
	i64 n_15 = (i64)4;
	i64 s_16 = s_3;
	for (; k_14 < (i64)4;) {
		// flow.go:246
		const i64 s_17 = (i64)((u64)s_16 + (u64)k_14);
		// flow.go:244
		const i64 v18 = k_14 + (i64)1;
		k_14 = v18;
		n_15 = (i64)100;
		s_16 = s_17;
	}
	s_13 = s_16;
	// flow.go:249
	i64 k_19;
	i64 k_20;
	i64 k_21 = (i64)0;
	i64 k_22 = (i64)99;
	for (; k_21 < i_1;) {
		const i64 v23 = k_21 + (i64)1;
		const i64 old_24 = k_21;
		k_21 = v23;
		k_22 = old_24;
	}
	k_20 = k_22;
	// flow.go:251
	const i64 v25 = (i64)((u64)s_13 * (u64)(i64)100);
	const i64 v26 = (i64)((u64)v25 + (u64)k_20);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_27 = out_0 + i_1;
	*p_27 = v26;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[1];
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
	// flow.go:259
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:261
	*object_2 = (i64)0;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 s_3;
	i64 s_4 = (i64)0;
	for (;;) {
		const i64 v5 = *object_2;
		const bool v6 = v5 < (i64)20;
		if (!v6) {
			s_3 = s_4;
			break;
		}
		// flow.go:263
		const i64 v7 = *object_2;
		const i64 v8 = (i64)(v7 % (i64)3);
		const bool v9 = v8 == (i64)1;
		if (v9) {
			// flow.go:264
			const i64 v10 = *object_2;
			const i64 v11 = (i64)(i_1 % (i64)4);
			const i64 v12 = (i64)((u64)v10 + (u64)v11);
			*object_2 = v12;
			// flow.go:263
		}
		// flow.go:266
		const i64 v13 = s_4 * (i64)2;
		const i64 v14 = *object_2;
		const i64 s_15 = (i64)((u64)v13 + (u64)v14);
		// flow.go:267
		const i64 s_16 = (i64)(s_15 % (i64)100003);
		// flow.go:261
		const i64 v17 = *object_2;
		const i64 v18 = (i64)((u64)v17 + (u64)(i64)1);
		*object_2 = v18;
		s_4 = s_16;
	}
	// flow.go:269
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_19 = out_0 + i_1;
	*p_19 = s_3;
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
	const device i64 *const a_0 = (const device i64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i64 *const out_1 = (device i64 *)(a1_out + dc_b.w[12]);
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
	// flow.go:276
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:277
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i64 *const p_2 = a_0 + i_1;
	const i64 x_3 = *p_2;
	// flow.go:279
	const i64 x_4 = (i64)((u64)x_3 * (u64)(i64)2);
	const bool v5 = x_4 > (i64)10;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	i64 s_6;
	i64 x_7;
	if (v5) {
		// flow.go:280
		const i64 x_8 = (i64)((u64)x_4 + (u64)(i64)1);
		// flow.go:281
		const i64 s_9 = (i64)0 + x_8;
		// flow.go:279
		s_6 = s_9;
	} else {
		// flow.go:282
		const i64 y_10 = (i64)((u64)x_4 - (u64)(i64)1);
		const bool v11 = y_10 > (i64)3;
		i64 s_12;
		i64 x_13;
		if (v11) {
			// flow.go:284
			const i64 v14 = (i64)((u64)y_10 * (u64)(i64)100);
			const i64 v15 = (i64)((u64)v14 + (u64)x_4);
			const i64 s_16 = (i64)0 + v15;
			// flow.go:282
			s_12 = s_16;
			x_13 = x_4;
		} else {
			// flow.go:287
			const i64 v17 = (i64)7 + y_10;
			const i64 s_18 = (i64)0 + v17;
			// flow.go:282
			s_12 = s_18;
			x_13 = (i64)7;
		}
		// flow.go:279
		s_6 = s_12;
	}
	// flow.go:289
	i64 x_19;
	i64 s_20;
	i64 x_21 = (i64)0;
	i64 s_22 = s_6;
	for (; x_21 < (i64)3;) {
		// flow.go:290
		const i64 x_23 = x_21 * x_21;
		// flow.go:291
		const i64 s_24 = (i64)((u64)s_22 + (u64)x_23);
		// flow.go:289
		const i64 v25 = x_21 + (i64)1;
		x_21 = v25;
		s_22 = s_24;
	}
	s_20 = s_22;
	// flow.go:295
	const i64 v26 = (i64)((u64)(i64)5 + (u64)x_3);
	const i64 s_27 = (i64)((u64)s_20 + (u64)v26);
	// flow.go:297
	const i64 x_28 = (i64)((u64)x_3 + (u64)(i64)1);
	// flow.go:298
	const i64 len_29 = (i64)((u64)x_28 - (u64)x_3);
	// flow.go:299
	const i64 v30 = (i64)((u64)s_27 * (u64)(i64)10);
	const i64 v31 = (i64)((u64)v30 + (u64)len_29);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_32 = out_1 + i_1;
	*p_32 = v31;
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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	// flow.go:306
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:307
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_2 = out_1 + i_1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_2 = (-1);
	// flow.go:308
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_3 = a_0 + i_1;
	const i32 v4 = *p_3;
	const bool v5 = v4 < 0;
	if (v5) {
		// flow.go:309
		return;
	}
	// flow.go:311
	i32 k_6;
	i32 k_7 = 0;
	for (;;) {
		// flow.go:312
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_8 = out_1 + i_1;
		*p_8 = k_7;
		// flow.go:313
		const i32 v9 = (i32)((u32)k_7 * (u32)k_7);
		if ((u64)(i64)i_1 >= (u64)a_0_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		const device i32 *const p_10 = a_0 + i_1;
		const i32 v11 = *p_10;
		const bool v12 = v9 > v11;
		if (v12) {
			// flow.go:314
			return;
		}
		// flow.go:316
		const bool v13 = k_7 == 9;
		if (v13) {
			// flow.go:317
			break;
		}
		// flow.go:311
		const i32 k_14 = (i32)((u32)k_7 + (u32)1);
		k_7 = k_14;
	}
	// flow.go:320
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_15 = out_1 + i_1;
	const i32 v16 = *p_15;
	const i32 v17 = (i32)((u32)v16 + (u32)1000);
	*p_15 = v17;
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
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	i64 object_2[4];
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
	// flow.go:328
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:329
	*object_2 = i_1;
	const i64 v3 = i_1 + (i64)1;
	*(object_2 + 1) = v3;
	const i64 v4 = (i64)((u64)i_1 + (u64)(i64)2);
	*(object_2 + 2) = v4;
	const i64 v5 = (i64)((u64)i_1 + (u64)(i64)3);
	*(object_2 + 3) = v5;
	// flow.go:331
	*(object_2 + 1) = (i64)10;
	// flow.go:332
	const i64 v6 = *object_2;
	const i64 v7 = *(object_2 + 3);
	*object_2 = v7;
	*(object_2 + 3) = v6;
	// flow.go:333
	const i64 k_8 = *object_2;
	const i64 v9 = *(object_2 + 2);
	*(object_2 + 2) = (i64)2;
	*object_2 = v9;
	// flow.go:334
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	const i64 x_10 = *object_2;
	const i64 y_11 = *(object_2 + 1);
	// flow.go:335
	const i64 y_12 = (i64)((u64)k_8 - (u64)x_10);
	const i64 z_13 = (i64)((u64)x_10 * (u64)y_11);
	const i64 x_14 = (i64)((u64)y_11 + (u64)k_8);
	// flow.go:336
	const i64 v15 = (i64)((u64)x_14 * (u64)(i64)10000);
	const i64 v16 = (i64)((u64)y_12 * (u64)(i64)100);
	const i64 v17 = (i64)((u64)v15 + (u64)v16);
	const i64 v18 = (i64)((u64)v17 + (u64)z_13);
	const i64 v19 = *(object_2 + 2);
	const i64 v20 = (i64)((u64)v18 + (u64)v19);
	if ((u64)(i64)i_1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_21 = out_0 + i_1;
	*p_21 = v20;
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
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
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
	// flow.go:343
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:344
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	// flow.go:346
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
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
		const i32 v11 = (i32)(v_6 % 2);
		const bool v12 = v11 == 0;
		i32 v_13;
		i32 n_14;
		if (v12) {
			// flow.go:348
			const i32 v15 = (i32)(v_6 % 4);
			const bool v16 = v15 == 0;
			i32 v_17;
			i32 n_18;
			if (v16) {
				// flow.go:349
				const i32 v_19 = (i32)(v_6 / 4);
				// flow.go:350
				const i32 n_20 = n_7 + 2;
				// flow.go:351
				v_6 = v_19;
				n_7 = n_20;
				continue;
			} else {
				// flow.go:348
				v_17 = v_6;
				n_18 = n_7;
			}
			// flow.go:353
			const i32 v_21 = (i32)(v_17 / 2);
			// flow.go:347
			v_13 = v_21;
			n_14 = n_18;
		} else {
			// flow.go:355
			i32 v_22;
			i32 j_23;
			i32 v_24 = v_6;
			i32 j_25 = 0;
			for (;;) {
				const bool v26 = j_25 < 3;
				if (!v26) {
					v_22 = v_24;
					break;
				}
				// flow.go:356
				const i32 v27 = (i32)((u32)v_24 + (u32)j_25);
				const i32 v28 = (i32)(v27 % 5);
				const bool v29 = v28 == 0;
				i32 v_30;
				if (v29) {
					// flow.go:357
					const i32 v_31 = (i32)((u32)v_24 + (u32)j_25);
					// flow.go:358
					v_22 = v_31;
					break;
				} else {
					// flow.go:356
					v_30 = v_24;
				}
				// flow.go:355
				const i32 j_32 = j_25 + 1;
				v_24 = v_30;
				j_25 = j_32;
			}
			// flow.go:361
			const i32 v33 = (i32)((u32)3 * (u32)v_22);
			const i32 v34 = (i32)((u32)v33 + (u32)1);
			const i32 v_35 = (i32)(v34 % 10007);
			// flow.go:362
			const bool v36 = v_35 == 0;
			if (v36) {
				// flow.go:363
				v_4 = v_35;
				n_5 = n_7;
				break;
			}
			// flow.go:347
			v_13 = v_35;
			n_14 = n_7;
		}
		// flow.go:366
		const i32 n_37 = n_14 + 1;
		// flow.go:346
		v_6 = v_13;
		n_7 = n_37;
	}
	// flow.go:368
	const i32 v38 = n_5 * 100000;
	const i32 v39 = (i32)((u32)v38 + (u32)v_4);
	if ((u64)(i64)i_1 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_40 = out_1 + i_1;
	*p_40 = v39;
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
	const device u64 *const a_0 = (const device u64 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u32 *const steps_1 = (device u32 *)(a1_steps + dc_b.w[12]);
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
	if (!dc_inside) return;
	// flow.go:375
	const i64 i_1 = (i64)dc_global_x;
	// flow.go:377
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device u64 *const p_2 = a_0 + i_1;
	const u64 v_3 = *p_2;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	u64 v_4;
	u32 n_5;
	u64 v_6 = v_3;
	u32 n_7 = 0u;
	for (; v_6 > (u64)0x1;) {
		// flow.go:378
		const u64 v8 = v_6 & (u64)0x1;
		const bool v9 = v8 == (u64)0x0;
		u64 v_10;
		if (v9) {
			// flow.go:379
			const u64 v_11 = v_6 >> 1;
			// flow.go:378
			v_10 = v_11;
		} else {
			// flow.go:381
			const u64 v12 = (u64)0x3 * v_6;
			const u64 v_13 = v12 + (u64)0x1;
			// flow.go:378
			v_10 = v_13;
		}
		// flow.go:377
		const u32 n_14 = n_7 + 1u;
		v_6 = v_10;
		n_7 = n_14;
	}
	n_5 = n_7;
	// flow.go:384
	if ((u64)(i64)i_1 >= (u64)steps_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)steps_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u32 *const p_15 = steps_1 + i_1;
	*p_15 = n_5;
	// flow.go:385
}

