// lanes
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

kernel void k_lanes(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	device u8 *a0_out [[buffer(3)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	device i64 *const out_0 = (device i64 *)(a0_out + dc_b.w[9]);
	const i64 out_0_len = (i64)dc_b.w[10];
	const i64 out_0_cap = (i64)dc_b.w[11];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
	const u32 dc_lane = dc_local % 32;
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
	// subgroups.go:9
	const i64 v1 = (i64)dc_global_x;
	const i64 v2 = (i64)dc_lane;
	const i64 v3 = (i64)(dc_local / 32);
	const i64 v4 = (i64)32;
	const i64 v5 = v2 * (i64)10000;
	const i64 v6 = (i64)((u64)v3 * (u64)(i64)100);
	const i64 v7 = (i64)((u64)v5 + (u64)v6);
	const i64 v8 = (i64)((u64)v7 + (u64)v4);
	if ((u64)(i64)v1 >= (u64)out_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)v1, (i64)out_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i64 *const p_9 = out_0 + v1;
	if ((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32))) return;
	*p_9 = v8;
	// subgroups.go:10
}

// shuffles
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
#define DC_WIDTH 32
#define dc_ballot(p) ((u32)((simd_vote::vote_t)simd_ballot(p) >> dc_base) & (u32)(((u64)1 << DC_WIDTH) - 1))
#define dc_from32(x, lane) simd_shuffle((u32)(x), (u16)(dc_base + (lane)))
#define dc_from64(x, lane) ((u64)dc_from32((x) >> 32, lane) << 32 | dc_from32(x, lane))
static inline u32 dc_shuffle_index_u32(u32 x, i64 m, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	const i64 source = m;
	u32 i = source >= 0 && source < 32 ? (u32)source : lane;
	i = (all >> i & 1) ? i : lane;
	return (u32)dc_from32(x, i);
}
static inline i64 dc_rem_i64(i64 a, i64 b) { return b == 0 || b == -1 ? (i64)(0) : (i64)(a % b); }
static inline u32 dc_shuffle_up_u32(u32 x, i64 m, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	const i64 source = (i64)((u64)lane - (u64)m);
	u32 i = source >= 0 && source < 32 ? (u32)source : lane;
	i = (all >> i & 1) ? i : lane;
	return (u32)dc_from32(x, i);
}
static inline u32 dc_shuffle_down_u32(u32 x, i64 m, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	const i64 source = (i64)((u64)lane + (u64)m);
	u32 i = source >= 0 && source < 32 ? (u32)source : lane;
	i = (all >> i & 1) ? i : lane;
	return (u32)dc_from32(x, i);
}
static inline u32 dc_shuffle_xor_u32(u32 x, i64 m, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	const i64 source = (i64)lane ^ m;
	u32 i = source >= 0 && source < 32 ? (u32)source : lane;
	i = (all >> i & 1) ? i : lane;
	return (u32)dc_from32(x, i);
}

kernel void k_shuffles(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
	const u32 dc_lane = dc_local % 32;
	threadgroup u32 dc_seen[1];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// subgroups.go:17
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:18
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	// subgroups.go:19
	const i32 v4 = (i32)dc_shuffle_index_u32((u32)((u64)(i64)v_3), (i64)0, 0u, true, dc_lane);
	const i64 v5 = (i64)6 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = out_1 + v6;
	*p_7 = v4;
	// subgroups.go:20
	const i64 v8 = (i64)dc_lane;
	const i64 v9 = (i64)32;
	const i64 v10 = v8 * (i64)3;
	const i64 v11 = v10 + (i64)1;
	if (v9 == 0) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, 0, 0, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const i64 v12 = dc_rem_i64(v11, v9);
	const i32 v13 = (i32)dc_shuffle_index_u32((u32)((u64)(i64)v_3), v12, 0u, true, dc_lane);
	const i64 v14 = (i64)6 * i_1;
	const i64 v15 = v14 + (i64)1;
	if ((u64)(i64)v15 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v15, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_16 = out_1 + v15;
	*p_16 = v13;
	// subgroups.go:21
	const i32 v17 = (i32)dc_shuffle_up_u32((u32)((u64)(i64)v_3), (i64)1, 0u, true, dc_lane);
	const i64 v18 = (i64)6 * i_1;
	const i64 v19 = v18 + (i64)2;
	if ((u64)(i64)v19 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v19, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_20 = out_1 + v19;
	*p_20 = v17;
	// subgroups.go:22
	const i32 v21 = (i32)dc_shuffle_down_u32((u32)((u64)(i64)v_3), (i64)2, 0u, true, dc_lane);
	const i64 v22 = (i64)6 * i_1;
	const i64 v23 = v22 + (i64)3;
	if ((u64)(i64)v23 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v23, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_24 = out_1 + v23;
	*p_24 = v21;
	// subgroups.go:23
	const i32 v25 = (i32)dc_shuffle_xor_u32((u32)((u64)(i64)v_3), (i64)1, 0u, true, dc_lane);
	const i64 v26 = (i64)6 * i_1;
	const i64 v27 = v26 + (i64)4;
	if ((u64)(i64)v27 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v27, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_28 = out_1 + v27;
	*p_28 = v25;
	// subgroups.go:24
	const i32 v29 = (i32)dc_shuffle_index_u32((u32)((u64)(i64)v_3), (i64)1000, 0u, true, dc_lane);
	const i64 v30 = (i64)6 * i_1;
	const i64 v31 = v30 + (i64)5;
	if ((u64)(i64)v31 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v31, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_32 = out_1 + v31;
	*p_32 = v29;
	// subgroups.go:25
}

// refused: subgroups.go:32: kernel shuffleTypes: needs float64 arithmetic, which the device does not have in Metal Shading Language

// votes
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
#define DC_WIDTH 32
#define dc_ballot(p) ((u32)((simd_vote::vote_t)simd_ballot(p) >> dc_base) & (u32)(((u64)1 << DC_WIDTH) - 1))
#define dc_from32(x, lane) simd_shuffle((u32)(x), (u16)(dc_base + (lane)))
#define dc_from64(x, lane) ((u64)dc_from32((x) >> 32, lane) << 32 | dc_from32(x, lane))
static inline u64 dc_ballots(u32 x, u32 dc_base, bool here, u32 lane, u32 first) { return first == 0 ? (u64)dc_ballot(here && x != 0) : 0; }
static inline u32 dc_popcnt64(u64 x) { return (u32)popcount((u32)x) + (u32)popcount((u32)(x >> 32)); }
static inline u32 dc_ctz64(u64 x) { return (u32)x ? (u32)ctz((u32)x) : 32 + (u32)ctz((u32)(x >> 32)); }
static inline u32 dc_vote_or_bool(u32 x, u32 dc_base, bool here, u32 lane) { return dc_ballot(here && x != 0) != 0; }
static inline u32 dc_vote_and_bool(u32 x, u32 dc_base, bool here, u32 lane) { return dc_ballot(here && x == 0) == 0; }

kernel void k_votes(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device u64 *const out_1 = (device u64 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
	const u32 dc_lane = dc_local % 32;
	u64 object_6[2];
	u64 object_15[2];
	u64 object_23[2];
	u64 object_45[2];
	threadgroup u32 dc_seen[1];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// subgroups.go:42
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:43
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v3 = *p_2;
	const bool v4 = v3 > 0;
	const u64 v5 = dc_ballots((u32)((u64)v4), 0u, true, dc_lane, 0);
	*object_6 = v5;
	*(object_6 + 1) = (u64)0x0;
	// subgroups.go:44
	const u64 v7 = *object_6;
	const i64 v8 = (i64)5 * i_1;
	const i64 v9 = v8 + (i64)0;
	if ((u64)(i64)v9 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v9, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_10 = out_1 + v9;
	*p_10 = v7;
	// subgroups.go:45
	const u64 v11 = *(object_6 + 1);
	const i64 v12 = (i64)5 * i_1;
	const i64 v13 = v12 + (i64)1;
	if ((u64)(i64)v13 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v13, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_14 = out_1 + v13;
	*p_14 = v11;
	// subgroups.go:46
	*object_15 = *object_6;
	*(object_15 + 1) = *(object_6 + 1);
	const u64 v16 = *object_15;
	const u64 v17 = (u64)dc_popcnt64((u64)v16);
	const i64 v18 = (i64)v17;
	const u64 v19 = *(object_15 + 1);
	const u64 v20 = (u64)dc_popcnt64((u64)v19);
	const i64 v21 = (i64)v20;
	const i64 v22 = v18 + v21;
	*object_23 = *object_6;
	*(object_23 + 1) = *(object_6 + 1);
	i64 v24;
	do {
		const u64 v25 = *object_23;
		const bool v26 = v25 != (u64)0x0;
		if (v26) {
			const u64 v27 = *object_23;
			const u64 v28 = (u64)dc_ctz64((u64)v27);
			const i64 v29 = (i64)v28;
			v24 = v29;
			break;
		} else {
			const u64 v30 = *(object_23 + 1);
			const bool v31 = v30 != (u64)0x0;
			if (v31) {
				const u64 v32 = *(object_23 + 1);
				const u64 v33 = (u64)dc_ctz64((u64)v32);
				const i64 v34 = (i64)v33;
				const i64 v35 = (i64)64 + v34;
				v24 = v35;
				break;
			}
		}
		v24 = (i64)(-1);
		break;
	} while (0);
	const u64 v36 = (u64)v22;
	const u64 v37 = v36 * (u64)0x3e8;
	const i64 v38 = v24 + (i64)1;
	const u64 v39 = (u64)v38;
	const u64 v40 = v37 + v39;
	const i64 v41 = (i64)5 * i_1;
	const i64 v42 = v41 + (i64)2;
	if ((u64)(i64)v42 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v42, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_43 = out_1 + v42;
	*p_43 = v40;
	// subgroups.go:47
	const i64 lane_44 = (i64)dc_lane;
	*object_45 = *object_6;
	*(object_45 + 1) = *(object_6 + 1);
	bool v46;
	do {
		const bool v47 = lane_44 < (i64)0;
		const bool v48 = lane_44 >= (i64)128;
		const bool v49 = v47 || v48;
		if (v49) {
			v46 = false;
			break;
		} else {
			const bool v50 = lane_44 < (i64)64;
			if (v50) {
				const u64 v51 = *object_45;
				const u64 v52 = (u64)lane_44;
				const u64 v53 = v52 < 64 ? v51 >> v52 : (u64)0;
				const u64 v54 = v53 & (u64)0x1;
				const bool v55 = v54 != (u64)0x0;
				v46 = v55;
				break;
			}
		}
		const u64 v56 = *(object_45 + 1);
		const i64 v57 = lane_44 - (i64)64;
		const u64 v58 = (u64)v57;
		const u64 v59 = v58 < 64 ? v56 >> v58 : (u64)0;
		const u64 v60 = v59 & (u64)0x1;
		const bool v61 = v60 != (u64)0x0;
		v46 = v61;
		break;
	} while (0);
	if (v46) {
		// subgroups.go:48
		const i64 v62 = (i64)5 * i_1;
		const i64 v63 = v62 + (i64)3;
		if ((u64)(i64)v63 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v63, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u64 *const p_64 = out_1 + v63;
		const u64 v65 = *p_64;
		const u64 v66 = v65 + (u64)0x1;
		*p_64 = v66;
		// subgroups.go:47
	}
	// subgroups.go:50
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_67 = a_0 + i_1;
	const i32 v68 = *p_67;
	const bool v69 = v68 == 3;
	const bool v70 = dc_vote_or_bool((u32)((u64)v69), 0u, true, dc_lane) != 0;
	if (v70) {
		// subgroups.go:51
		const i64 v71 = (i64)5 * i_1;
		const i64 v72 = v71 + (i64)3;
		if ((u64)(i64)v72 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v72, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u64 *const p_73 = out_1 + v72;
		const u64 v74 = *p_73;
		const u64 v75 = v74 + (u64)0x2;
		*p_73 = v75;
		// subgroups.go:50
	}
	// subgroups.go:53
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_76 = a_0 + i_1;
	const i32 v77 = *p_76;
	const bool v78 = v77 < 8;
	const bool v79 = dc_vote_and_bool((u32)((u64)v78), 0u, true, dc_lane) != 0;
	if (v79) {
		// subgroups.go:54
		const i64 v80 = (i64)5 * i_1;
		const i64 v81 = v80 + (i64)3;
		if ((u64)(i64)v81 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 8u, (i64)v81, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device u64 *const p_82 = out_1 + v81;
		const u64 v83 = *p_82;
		const u64 v84 = v83 + (u64)0x4;
		*p_82 = v84;
		// subgroups.go:53
	}
	// subgroups.go:56
	const i64 v85 = (i64)dc_lane;
	const u64 v86 = (u64)v85;
	const i64 v87 = (i64)5 * i_1;
	const i64 v88 = v87 + (i64)4;
	if ((u64)(i64)v88 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 9u, (i64)v88, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device u64 *const p_89 = out_1 + v88;
	*p_89 = v86;
	// subgroups.go:57
}

// reduces
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
#define DC_WIDTH 32
#define dc_ballot(p) ((u32)((simd_vote::vote_t)simd_ballot(p) >> dc_base) & (u32)(((u64)1 << DC_WIDTH) - 1))
#define dc_from32(x, lane) simd_shuffle((u32)(x), (u16)(dc_base + (lane)))
#define dc_from64(x, lane) ((u64)dc_from32((x) >> 32, lane) << 32 | dc_from32(x, lane))
static inline u32 dc_reduce_add_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)((i32)((u32)x + (u32)y));
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? (i32)((u32)x + (u32)y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}
static inline u32 dc_reduce_min_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)(x < y ? x : y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x < y ? x : y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}
static inline u32 dc_reduce_max_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)(x > y ? x : y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x > y ? x : y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}
static inline u32 dc_reduce_and_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)(x & y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x & y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}
static inline u32 dc_reduce_or_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)(x | y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x | y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}
static inline u32 dc_reduce_xor_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)(x ^ y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x ^ y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}

kernel void k_reduces(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
	const u32 dc_lane = dc_local % 32;
	threadgroup u32 dc_seen[1];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// subgroups.go:63
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:64
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	// subgroups.go:65
	const i32 v4 = (i32)dc_reduce_add_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v5 = (i64)6 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = out_1 + v6;
	*p_7 = v4;
	// subgroups.go:66
	const i32 v8 = (i32)dc_reduce_min_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v9 = (i64)6 * i_1;
	const i64 v10 = v9 + (i64)1;
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_11 = out_1 + v10;
	*p_11 = v8;
	// subgroups.go:67
	const i32 v12 = (i32)dc_reduce_max_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v13 = (i64)6 * i_1;
	const i64 v14 = v13 + (i64)2;
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_15 = out_1 + v14;
	*p_15 = v12;
	// subgroups.go:68
	const i32 v16 = (i32)dc_reduce_and_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v17 = (i64)6 * i_1;
	const i64 v18 = v17 + (i64)3;
	if ((u64)(i64)v18 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_19 = out_1 + v18;
	*p_19 = v16;
	// subgroups.go:69
	const i32 v20 = (i32)dc_reduce_or_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v21 = (i64)6 * i_1;
	const i64 v22 = v21 + (i64)4;
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_23 = out_1 + v22;
	*p_23 = v20;
	// subgroups.go:70
	const i32 v24 = (i32)dc_reduce_xor_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v25 = (i64)6 * i_1;
	const i64 v26 = v25 + (i64)5;
	if ((u64)(i64)v26 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v26, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_27 = out_1 + v26;
	*p_27 = v24;
	// subgroups.go:71
}

// reduceFloats
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
#define DC_WIDTH 32
#define dc_ballot(p) ((u32)((simd_vote::vote_t)simd_ballot(p) >> dc_base) & (u32)(((u64)1 << DC_WIDTH) - 1))
#define dc_from32(x, lane) simd_shuffle((u32)(x), (u16)(dc_base + (lane)))
#define dc_from64(x, lane) ((u64)dc_from32((x) >> 32, lane) << 32 | dc_from32(x, lane))
static inline u32 dc_reduce_add_f32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const f32 x = (lane & d) != 0 ? as_f32((u32)other) : as_f32((u32)x_bits), y = (lane & d) != 0 ? as_f32((u32)x_bits) : as_f32((u32)other);
			x_bits = as_u32((x + y));
		}
		return x_bits;
	}
	f32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? as_f32((u32)(dc_from32(x, i))) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const f32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x + y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return as_u32(v[0]);
}
static inline f32 dc_min_f32(f32 a, f32 b) { return a < b ? a : b < a ? b : a == b ? as_f32(as_u32(a) | as_u32(b)) : as_f32(0x7fc00000u); }
static inline u32 dc_reduce_min_f32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const f32 x = (lane & d) != 0 ? as_f32((u32)other) : as_f32((u32)x_bits), y = (lane & d) != 0 ? as_f32((u32)x_bits) : as_f32((u32)other);
			x_bits = as_u32((dc_min_f32(x, y)));
		}
		return x_bits;
	}
	f32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? as_f32((u32)(dc_from32(x, i))) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const f32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? dc_min_f32(x, y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return as_u32(v[0]);
}
static inline f32 dc_max_f32(f32 a, f32 b) { return a > b ? a : b > a ? b : a == b ? as_f32(as_u32(a) & as_u32(b)) : as_f32(0x7fc00000u); }
static inline u32 dc_reduce_max_f32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const f32 x = (lane & d) != 0 ? as_f32((u32)other) : as_f32((u32)x_bits), y = (lane & d) != 0 ? as_f32((u32)x_bits) : as_f32((u32)other);
			x_bits = as_u32((dc_max_f32(x, y)));
		}
		return x_bits;
	}
	f32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? as_f32((u32)(dc_from32(x, i))) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 low = 0; low < 32; low += 2 * d) { const u32 to = low, high = low + d; const f32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? dc_max_f32(x, y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return as_u32(v[0]);
}

kernel void k_reduceFloats(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device f32 *const a_0 = (const device f32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device f32 *const out_1 = (device f32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
	const u32 dc_lane = dc_local % 32;
	threadgroup u32 dc_seen[1];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// subgroups.go:78
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:79
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_2 = a_0 + i_1;
	const f32 v3 = *p_2;
	const f32 v4 = as_f32((u32)dc_reduce_add_f32((u32)((u64)as_u32(v3)), 0u, true, dc_lane));
	const i64 v5 = (i64)3 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_7 = out_1 + v6;
	*p_7 = v4;
	// subgroups.go:80
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_8 = a_0 + i_1;
	const f32 v9 = *p_8;
	const f32 v10 = as_f32((u32)dc_reduce_min_f32((u32)((u64)as_u32(v9)), 0u, true, dc_lane));
	const i64 v11 = (i64)3 * i_1;
	const i64 v12 = v11 + (i64)1;
	if ((u64)(i64)v12 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v12, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_13 = out_1 + v12;
	*p_13 = v10;
	// subgroups.go:81
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device f32 *const p_14 = a_0 + i_1;
	const f32 v15 = *p_14;
	const f32 v16 = as_f32((u32)dc_reduce_max_f32((u32)((u64)as_u32(v15)), 0u, true, dc_lane));
	const i64 v17 = (i64)3 * i_1;
	const i64 v18 = v17 + (i64)2;
	if ((u64)(i64)v18 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device f32 *const p_19 = out_1 + v18;
	*p_19 = v16;
	// subgroups.go:82
}

// scans
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
#define DC_WIDTH 32
#define dc_ballot(p) ((u32)((simd_vote::vote_t)simd_ballot(p) >> dc_base) & (u32)(((u64)1 << DC_WIDTH) - 1))
#define dc_from32(x, lane) simd_shuffle((u32)(x), (u16)(dc_base + (lane)))
#define dc_from64(x, lane) ((u64)dc_from32((x) >> 32, lane) << 32 | dc_from32(x, lane))
static inline u32 dc_scan_add_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane >= d ? lane - d : lane);
			const i32 x = true ? (i32)other : (i32)x_bits, y = true ? (i32)x_bits : (i32)other;
			if (lane >= d) x_bits = (u32)((i32)((u32)x + (u32)y));
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? (i32)((u32)x + (u32)y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[lane];
}
static inline u32 dc_scan_min_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane >= d ? lane - d : lane);
			const i32 x = true ? (i32)other : (i32)x_bits, y = true ? (i32)x_bits : (i32)other;
			if (lane >= d) x_bits = (u32)(x < y ? x : y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x < y ? x : y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[lane];
}
static inline u32 dc_scan_max_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane >= d ? lane - d : lane);
			const i32 x = true ? (i32)other : (i32)x_bits, y = true ? (i32)x_bits : (i32)other;
			if (lane >= d) x_bits = (u32)(x > y ? x : y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x > y ? x : y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[lane];
}
static inline u32 dc_scan_and_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane >= d ? lane - d : lane);
			const i32 x = true ? (i32)other : (i32)x_bits, y = true ? (i32)x_bits : (i32)other;
			if (lane >= d) x_bits = (u32)(x & y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x & y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[lane];
}
static inline u32 dc_scan_or_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane >= d ? lane - d : lane);
			const i32 x = true ? (i32)other : (i32)x_bits, y = true ? (i32)x_bits : (i32)other;
			if (lane >= d) x_bits = (u32)(x | y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x | y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[lane];
}
static inline u32 dc_scan_xor_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane >= d ? lane - d : lane);
			const i32 x = true ? (i32)other : (i32)x_bits, y = true ? (i32)x_bits : (i32)other;
			if (lane >= d) x_bits = (u32)(x ^ y);
		}
		return x_bits;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x ^ y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[lane];
}
static inline u32 dc_scanbefore_add_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffffffffu) {
		for (u32 d = 1; d < 32; d *= 2) {
			const u32 other = dc_from32(x_bits, lane >= d ? lane - d : lane);
			const i32 x = true ? (i32)other : (i32)x_bits, y = true ? (i32)x_bits : (i32)other;
			if (lane >= d) x_bits = (u32)((i32)((u32)x + (u32)y));
		}
		const u32 before = dc_from32(x_bits, lane != 0 ? lane - 1 : 0);
		return lane != 0 ? before : 0;
	}
	i32 v[32];
	bool have[32];
	for (u32 i = 0; i < 32; i++) {
		have[i] = i < 32 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 32; d *= 2)
		for (u32 to = 31; to >= d; to--) { const u32 low = to - d, high = to; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? (i32)((u32)x + (u32)y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return lane == 0 || !have[lane - 1] ? 0 : (u32)v[lane - 1];
}

kernel void k_scans(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
	const u32 dc_lane = dc_local % 32;
	threadgroup u32 dc_seen[1];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// subgroups.go:88
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:89
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	// subgroups.go:90
	const i32 v4 = (i32)dc_scan_add_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v5 = (i64)7 * i_1;
	const i64 v6 = v5 + (i64)0;
	if ((u64)(i64)v6 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)v6, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_7 = out_1 + v6;
	*p_7 = v4;
	// subgroups.go:91
	const i32 v8 = (i32)dc_scan_min_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v9 = (i64)7 * i_1;
	const i64 v10 = v9 + (i64)1;
	if ((u64)(i64)v10 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)v10, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_11 = out_1 + v10;
	*p_11 = v8;
	// subgroups.go:92
	const i32 v12 = (i32)dc_scan_max_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v13 = (i64)7 * i_1;
	const i64 v14 = v13 + (i64)2;
	if ((u64)(i64)v14 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)v14, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_15 = out_1 + v14;
	*p_15 = v12;
	// subgroups.go:93
	const i32 v16 = (i32)dc_scan_and_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v17 = (i64)7 * i_1;
	const i64 v18 = v17 + (i64)3;
	if ((u64)(i64)v18 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 4u, (i64)v18, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_19 = out_1 + v18;
	*p_19 = v16;
	// subgroups.go:94
	const i32 v20 = (i32)dc_scan_or_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v21 = (i64)7 * i_1;
	const i64 v22 = v21 + (i64)4;
	if ((u64)(i64)v22 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 5u, (i64)v22, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_23 = out_1 + v22;
	*p_23 = v20;
	// subgroups.go:95
	const i32 v24 = (i32)dc_scan_xor_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v25 = (i64)7 * i_1;
	const i64 v26 = v25 + (i64)5;
	if ((u64)(i64)v26 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 6u, (i64)v26, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_27 = out_1 + v26;
	*p_27 = v24;
	// subgroups.go:96
	const i32 v28 = (i32)dc_scanbefore_add_i32((u32)((u64)(i64)v_3), 0u, true, dc_lane);
	const i64 v29 = (i64)7 * i_1;
	const i64 v30 = v29 + (i64)6;
	if ((u64)(i64)v30 >= (u64)out_1_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 7u, (i64)v30, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	device i32 *const p_31 = out_1 + v30;
	*p_31 = v28;
	// subgroups.go:97
}

// refused: subgroups.go:104: kernel scanFloats: needs float64 arithmetic, which the device does not have in Metal Shading Language

// subgroupUniform
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
#define DC_WIDTH 8
#define dc_ballot(p) ((u32)((simd_vote::vote_t)simd_ballot(p) >> dc_base) & (u32)(((u64)1 << DC_WIDTH) - 1))
#define dc_from32(x, lane) simd_shuffle((u32)(x), (u16)(dc_base + (lane)))
#define dc_from64(x, lane) ((u64)dc_from32((x) >> 32, lane) << 32 | dc_from32(x, lane))
static inline u32 dc_vote_or_bool(u32 x, u32 dc_base, bool here, u32 lane) { return dc_ballot(here && x != 0) != 0; }
static inline u32 dc_reduce_min_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffu) {
		for (u32 d = 1; d < 8; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)(x < y ? x : y);
		}
		return x_bits;
	}
	i32 v[8];
	bool have[8];
	for (u32 i = 0; i < 8; i++) {
		have[i] = i < 8 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 8; d *= 2)
		for (u32 low = 0; low < 8; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? x < y ? x : y : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}
static inline u32 dc_reduce_add_i32(u32 x, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	u32 x_bits = x;
	if (all == 0xffu) {
		for (u32 d = 1; d < 8; d *= 2) {
			const u32 other = dc_from32(x_bits, lane ^ d);
			const i32 x = (lane & d) != 0 ? (i32)other : (i32)x_bits, y = (lane & d) != 0 ? (i32)x_bits : (i32)other;
			x_bits = (u32)((i32)((u32)x + (u32)y));
		}
		return x_bits;
	}
	i32 v[8];
	bool have[8];
	for (u32 i = 0; i < 8; i++) {
		have[i] = i < 8 && (all >> i & 1);
		v[i] = have[i] ? (i32)(dc_from32(x, i)) : 0;
	}
	for (u32 d = 1; d < 8; d *= 2)
		for (u32 low = 0; low < 8; low += 2 * d) { const u32 to = low, high = low + d; const i32 x = v[low], y = v[high]; v[to] = have[low] && have[high] ? (i32)((u32)x + (u32)y) : have[low] ? x : y; have[to] = have[low] || have[high]; }
	return (u32)v[0];
}
static inline u32 dc_shuffle_index_u32(u32 x, i64 m, u32 dc_base, bool here, u32 lane) {
	const u32 all = dc_ballot(here);
	(void)all;
	const i64 source = m;
	u32 i = source >= 0 && source < 8 ? (u32)source : lane;
	i = (all >> i & 1) ? i : lane;
	return (u32)dc_from32(x, i);
}

kernel void k_subgroupUniform(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]],
	const device u8 *a0_a [[buffer(3)]],
	device u8 *a1_out [[buffer(4)]],
	uint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]], uint dc_lane_of_32 [[thread_index_in_simdgroup]]) {
	const device i32 *const a_0 = (const device i32 *)(a0_a + dc_b.w[9]);
	const i64 a_0_len = (i64)dc_b.w[10];
	const i64 a_0_cap = (i64)dc_b.w[11];
	device i32 *const out_1 = (device i32 *)(a1_out + dc_b.w[12]);
	const i64 out_1_len = (i64)dc_b.w[13];
	const i64 out_1_cap = (i64)dc_b.w[14];
	const u32 dc_local = (dc_thread.z * dc_size.y + dc_thread.y) * dc_size.x + dc_thread.x;
	const u32 dc_lane = dc_local % 8;
	threadgroup u32 dc_seen[1];
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
	if (dc_local == 0) dc_seen[0] = atomic_load_explicit((device atomic_uint *)(dc_control), memory_order_relaxed);
	threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
	const u32 dc_pending = dc_seen[0];
	if (((dc_pending != 0) & (dc_pending != (u32)(dc_b.w[8] >> 32)))) return;
	// subgroups.go:113
	const i64 i_1 = (i64)dc_global_x;
	// subgroups.go:114
	if ((u64)(i64)i_1 >= (u64)a_0_len) {
		dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 0u, (i64)i_1, (i64)a_0_len, dc_global_x, dc_global_y, dc_global_z);
		return;
	}
	const device i32 *const p_2 = a_0 + i_1;
	const i32 v_3 = *p_2;
	// subgroups.go:115
	const bool v4 = v_3 < 0;
	const bool v5 = dc_vote_or_bool((u32)((u64)v4), dc_lane_of_32 & 24u, true, dc_lane) != 0;
	if (v5) {
		// subgroups.go:116
		const i32 v6 = (i32)dc_reduce_min_i32((u32)((u64)(i64)v_3), dc_lane_of_32 & 24u, true, dc_lane);
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 1u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_7 = out_1 + i_1;
		*p_7 = v6;
		// subgroups.go:115
	} else {
		// subgroups.go:118
		const i32 v8 = (i32)dc_reduce_add_i32((u32)((u64)(i64)v_3), dc_lane_of_32 & 24u, true, dc_lane);
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 2u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_9 = out_1 + i_1;
		*p_9 = v8;
		// subgroups.go:115
	}
	// subgroups.go:120
	const i64 v10 = (i64)(dc_local / 8);
	const bool v11 = v10 == (i64)1;
	if (v11) {
		// subgroups.go:121
		const i32 v12 = (i32)dc_shuffle_index_u32((u32)((u64)(i64)v_3), (i64)2, dc_lane_of_32 & 24u, true, dc_lane);
		if ((u64)(i64)i_1 >= (u64)out_1_len) {
			dc_fault(dc_control, (u32)dc_b.w[3], dc_b.w[2], 3u, (i64)i_1, (i64)out_1_len, dc_global_x, dc_global_y, dc_global_z);
			return;
		}
		device i32 *const p_13 = out_1 + i_1;
		const i32 v14 = *p_13;
		const i32 v15 = (i32)((u32)v14 + (u32)v12);
		*p_13 = v15;
		// subgroups.go:120
	}
	// subgroups.go:123
}

