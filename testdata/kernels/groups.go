package kernels

import "github.com/dotcompute/dotcompute/kernel"

// reverseGroup: values cross a group through shared memory and one barrier.
//
//dotcompute:kernel group=16
func reverseGroup(t kernel.Thread, a, out []int32) {
	tile := kernel.Shared[[16]int32](t)
	l := t.LocalX()
	tile[l] = a[t.X()]
	t.Barrier()
	out[t.X()] = tile[15-l]
}

// treeReduce: a reduction tree, a barrier in every step of a loop.
//
//dotcompute:kernel group=32
func treeReduce(t kernel.Thread, a []float32, out []float32) {
	s := kernel.Shared[[32]float32](t)
	l := t.LocalX()
	s[l] = a[t.X()]
	t.Barrier()
	for d := 16; d > 0; d /= 2 {
		if l < d {
			s[l] += s[l+d]
		}
		t.Barrier()
	}
	if l == 0 {
		out[t.GroupX()] = s[0]
	}
}

// scanGroup: Hillis and Steele's scan with two barriers a step.
//
//dotcompute:kernel group=16
func scanGroup(t kernel.Thread, a, out []int32) {
	s := kernel.Shared[[16]int32](t)
	l := t.LocalX()
	s[l] = a[t.X()]
	t.Barrier()
	for d := 1; d < len(s); d <<= 1 {
		v := s[l]
		if l >= d {
			v += s[l-d]
		}
		t.Barrier()
		s[l] = v
		t.Barrier()
	}
	out[t.X()] = s[l]
}

// sharedZero: shared memory is zero when a group starts, in every group.
//
//dotcompute:kernel group=8
func sharedZero(t kernel.Thread, out []int32) {
	s := kernel.Shared[struct {
		a [8]int32
		n int64
	}](t)
	l := t.LocalX()
	out[t.X()] = s.a[l] + int32(s.n)
	t.Barrier()
	s.a[7-l] = int32(l) + 1
	if l == 0 {
		s.n = 100
	}
	t.Barrier()
	out[t.X()] += s.a[l] + int32(s.n)
}

// sharedSlice: the length of shared memory comes from a parameter and the size
// of the group.
//
//dotcompute:kernel
func sharedSlice(t kernel.Thread, radius int, a, out []int32) {
	s := kernel.SharedSlice[int32](t, t.GroupSizeX()+2*radius)
	l, i := t.LocalX(), t.X()
	for k := l; k < len(s); k += t.GroupSizeX() {
		j := t.GroupX()*t.GroupSizeX() + k - radius
		if j >= 0 && j < len(a) {
			s[k] = a[j]
		}
	}
	t.Barrier()
	sum := int32(0)
	for k := range 2*radius + 1 {
		sum += s[l+k]
	}
	out[i] = sum
}

// uniformBranch: barriers inside branches and loops whose conditions are the
// same in the whole group.
//
//dotcompute:kernel group=8
func uniformBranch(t kernel.Thread, n int, out []int) {
	s := kernel.Shared[[8]int](t)
	l := t.LocalX()
	s[l] = l
	if t.GroupX()%2 == 0 {
		t.Barrier()
		v := s[(l+1)%8]
		t.Barrier()
		s[l] = v * 10
	} else if n > 2 {
		for k := 0; k < n; k++ {
			t.Barrier()
			v := s[(l+k)%8]
			t.Barrier()
			s[l] += v
			if k == 2 {
				break
			}
		}
	}
	t.Barrier()
	out[t.X()] = s[7-l]
}

// uniformValue: kernel.Uniform lets a loop bound from memory govern barriers.
//
//dotcompute:kernel group=4
func uniformValue(t kernel.Thread, steps []int32, out []int32) {
	s := kernel.Shared[[4]int32](t)
	l := t.LocalX()
	n := kernel.Uniform(t, steps[t.GroupX()])
	for k := int32(0); k < n; k++ {
		s[l] += k * int32(l+1)
		t.Barrier()
		v := s[(l+1)%4]
		t.Barrier()
		s[l] = v
	}
	out[t.X()] = s[l]
}

// uniformFault: kernel.Uniform of a value that differs in the group.
//
//dotcompute:kernel group=4
func uniformFault(t kernel.Thread, a []int32, out []int32) {
	n := kernel.Uniform(t, a[t.X()]) // fault
	if n > 3 {
		t.Barrier()
	}
	out[t.X()] = n
}

// helperBarrier: a helper with a barrier, called at two places.
//
//dotcompute:kernel group=8
func helperBarrier(t kernel.Thread, a, out []int32) {
	s := kernel.Shared[[8]int32](t)
	x := rotate(t, s, a[t.X()], 1)
	y := rotate(t, s, x, 3)
	out[t.X()] = x*100 + y
}

func rotate(t kernel.Thread, s *[8]int32, v int32, by int) int32 {
	s[t.LocalX()] = v
	t.Barrier()
	r := s[(t.LocalX()+by)%8]
	t.Barrier()
	return r
}

// transposeTile: a transpose by tiles in groups of two dimensions.
//
//dotcompute:kernel group=4,4
func transposeTile(t kernel.Thread, src, dst kernel.View2[float32]) {
	tile := kernel.Shared[[4][5]float32](t)
	tile[t.LocalY()][t.LocalX()] = src.At(t.X(), t.Y())
	t.Barrier()
	x := t.GroupY()*4 + t.LocalX()
	y := t.GroupX()*4 + t.LocalY()
	dst.Set(x, y, tile[t.LocalX()][t.LocalY()])
}

// fences: a fence orders memory without waiting; alone it changes no result.
//
//dotcompute:kernel
func fences(t kernel.Thread, out []int32) {
	i := t.X()
	out[i] = int32(i)
	t.Fence()
	out[i] += 1
	t.Fence(kernel.Release, kernel.GroupScope)
	t.Fence(kernel.SequentiallyConsistent, kernel.DeviceScope)
	out[i] *= 2
}

// retiredBarrier: an invocation that faults counts as arrived at later
// barriers.
//
//dotcompute:kernel group=8
func retiredBarrier(t kernel.Thread, a []int32, out []int32) {
	s := kernel.Shared[[8]int32](t)
	l := t.LocalX()
	s[l] = 100 / a[t.X()] // fault
	t.Barrier()
	out[t.X()] = s[7-l]
	t.Barrier()
}
