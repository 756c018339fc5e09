package metal

import (
	"encoding/binary"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
)

// The language of kernels says that a subgroup is a run of linear local indices. Metal does not say that of simdgroups, so it is tried:
// groups of these shapes count the invocations that stand elsewhere.
const lanesText = `#include <metal_stdlib>
using namespace metal;
kernel void dc_lanes(device atomic_uint *wrong [[buffer(0)]], uint3 at [[thread_position_in_threadgroup]], uint3 size [[threads_per_threadgroup]],
	uint lane [[thread_index_in_simdgroup]], uint group [[simdgroup_index_in_threadgroup]], uint width [[threads_per_simdgroup]]) {
	const uint i = (at.z * size.y + at.y) * size.x + at.x;
	if (width != 32 || lane != i % 32 || group != i / 32) atomic_fetch_add_explicit(wrong, 1u, memory_order_relaxed);
}
`

var lanesShapes = []metal.Size{{256, 1, 1}, {48, 1, 1}, {16, 16, 1}, {5, 7, 3}, {1, 1, 64}}

// tryLanes reports whether simdgroups are the subgroups of the language.
func (p *platform) tryLanes(g *gpu) (bool, error) {
	api := p.api
	d := &device{platform: p, gpu: g, api: api, lost: new(lost)}
	b := api.NewBuffer(g.handle, 16, metal.StorageModeShared)
	if b == 0 {
		return false, errNothing
	}
	defer api.Release(metal.ID(b))
	wrong, _ := api.Contents(b, 4)
	clear(wrong)
	v, err := d.build([]byte(lanesText), "dc_lanes")
	if err != nil {
		return false, err
	}
	defer api.Release(metal.ID(v))
	q := api.NewCommandQueue(g.handle)
	if q == 0 {
		return false, errNothing
	}
	defer api.Release(metal.ID(q))
	var c metal.CommandBuffer
	api.Pool(func() {
		if c = api.CommandBuffer(q); c == 0 {
			return
		}
		api.Retain(metal.ID(c))
		e := api.ComputeCommandEncoder(c)
		api.SetComputePipelineState(e, v)
		api.SetBuffer(e, b, 0, 0)
		for _, shape := range lanesShapes {
			api.DispatchThreadgroups(e, metal.Size{3, 2, 1}, shape)
		}
		api.EndEncoding(metal.ID(e))
	})
	if c == 0 {
		return false, errNothing
	}
	defer api.Release(metal.ID(c))
	if err := d.wait(c); err != nil {
		return false, err
	}
	return binary.LittleEndian.Uint32(wrong) == 0, nil
}
