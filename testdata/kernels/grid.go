package kernels

import "github.com/dotcompute/dotcompute/kernel"

// place3D: indexes and sizes of a grid of three dimensions whose last groups
// are partial.
//
//dotcompute:kernel
func place3D(t kernel.Thread, out []int) {
	i := t.Index()
	out[i] = t.X() + 100*t.Y() + 10000*t.Z() + 1000000*t.SizeX() + 100000000*t.SizeY() + 10000000000*t.SizeZ()
}

// local3D: indexes in the group; the nominal size counts also in partial
// groups.
//
//dotcompute:kernel
func local3D(t kernel.Thread, out []int) {
	i := t.Index()
	out[3*i+0] = t.LocalX() + 100*t.LocalY() + 10000*t.LocalZ() + 1000000*t.Local()
	out[3*i+1] = t.GroupX() + 100*t.GroupY() + 10000*t.GroupZ() + 1000000*t.Group()
	out[3*i+2] = t.GroupSizeX() + 10*t.GroupSizeY() + 100*t.GroupSizeZ() + 1000*t.GroupSize() +
		1000000*t.GroupsX() + 10000000*t.GroupsY() + 100000000*t.GroupsZ()
}

// exactGrid: a grid runs exactly its invocations: no guard is needed.
//
//dotcompute:kernel
func exactGrid(t kernel.Thread, out []int32) {
	out[t.X()] = int32(t.X()) + 1
}

// rows: one invocation a row of a two-dimensional grid, writing a column each.
//
//dotcompute:kernel
func rows(t kernel.Thread, w int, out []float32) {
	out[t.Y()*w+t.X()] = float32(t.X()) / float32(t.Y()+1)
}

// partialGroup: barriers and shared memory in a partial last group.
//
//dotcompute:kernel group=8 partial
func partialGroup(t kernel.Thread, out []int32) {
	s := kernel.Shared[[8]int32](t)
	l := t.LocalX()
	s[l] = int32(l) + 1
	t.Barrier()
	sum := int32(0)
	for _, v := range s {
		sum += v
	}
	out[t.X()] = sum
}

// returnsNoBarrier: invocations that return early in a kernel without
// barriers.
//
//dotcompute:kernel
func returnsNoBarrier(t kernel.Thread, n int, out []int32) {
	i := t.X()
	if i >= n {
		return
	}
	out[i] = int32(i * i)
}
