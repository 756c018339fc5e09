// Package group holds kernels whose invocations work together, and kernels with parameters of every kind.
package group

import "github.com/dotcompute/dotcompute/kernel"

const tile = 8

type node struct {
	count uint32
	sum   float64
}

// Params are passed as one blob.
type Params struct {
	Scale  float32
	Offset [2]int32
	Flip   bool
}

// Image holds a slice.
type Image struct {
	Pix  []float32
	Size struct{ W, H int }
}

func (m *Image) at(i int) float32 { return m.Pix[i%(m.Size.W*m.Size.H)] }

func load(t kernel.Thread, dst *[tile]float32, x []float32) {
	dst[t.LocalX()] = x[t.X()]
	t.Barrier()
}

//dotcompute:kernel group=8 name=Sums
func sums(t kernel.Thread, x []float32, out []float32, nodes []node) {
	buf := kernel.Shared[[tile]float32](t)
	load(t, buf, x)
	for d := tile / 2; d > 0; d /= 2 {
		if t.LocalX() < d {
			buf[t.LocalX()] += buf[t.LocalX()+d]
		}
		t.Barrier()
	}
	if t.LocalX() == 0 {
		out[t.GroupX()] = buf[0]
		kernel.AtomicAdd(&nodes[0].count, 1)
		kernel.AtomicAdd(&nodes[0].sum, float64(buf[0]), kernel.Relaxed, kernel.DeviceScope)
	}
}

//dotcompute:kernel subgroup=4 partial
func lanes(t kernel.Thread, x []int32, out []int32) {
	i := t.X()
	v := x[i]
	m := kernel.Ballot(t, v > 3)
	s := kernel.ReduceAdd(t, v) + kernel.ScanMax(t, v)*100 + kernel.ScanExclusiveAdd(t, v)*10000
	s += int32(m.Count()*1000000 + m.First()*10000000)
	if m.Has(t.Lane()) {
		s++
	}
	if kernel.Any(t, v == 5) && !kernel.All(t, v < 100) {
		s = -s
	}
	out[i] = s + kernel.Shuffle(t, v, 1) + kernel.ShuffleUp(t, v, 1) + kernel.ShuffleDown(t, v, 1) + kernel.ShuffleXor(t, v, 3)
}

//dotcompute:kernel
func scan(t kernel.Thread, x []int, n int, out []int) {
	n = kernel.Uniform(t, n)
	s := kernel.SharedSlice[int](t, t.GroupSize()*2)
	s[t.Local()] = x[t.Index()] * n
	t.Barrier()
	out[t.Index()] = s[t.GroupSize()-1-t.Local()] + len(s)
}

//dotcompute:kernel
func params(t kernel.Thread, p Params, off [2]int32, m Image, v kernel.View2[float32], h []kernel.Float16) {
	i := t.X()
	p.Scale *= 2
	w := p.Scale * float32(p.Offset[i%2]+off[(i+1)%2])
	if p.Flip {
		w = -w
	}
	h[i] = kernel.F16(w + m.at(i))
	v.Set(i%v.W, i/v.W, h[i].F32())
}

//dotcompute:kernel ScaleF32=[float32] ScaleI=[int]
func scale[T ~float32 | ~int](t kernel.Thread, a T, x []T) {
	x[t.X()] *= a
}

//dotcompute:kernel unchecked const=r strict
func unchecked(t kernel.Thread, r int, x []int) {
	i := t.X()
	x[i] = x[i+r] / x[i] << r
}

//dotcompute:func
func Hypot(x, y float32) float32 { return kernel.Sqrt(x*x + y*y) }

//dotcompute:kernel
func prints(t kernel.Thread, x []float32) {
	if t.X()%2 == 0 {
		kernel.Print(t, "x", t.X(), "is", x[t.X()], true, 2.5)
	}
	t.Fence(kernel.Acquire)
	kernel.AtomicStore(&x[0], 1, kernel.Release)
	if kernel.AtomicLoad(&x[1], kernel.SystemScope, kernel.Acquire) > 100 {
		kernel.AtomicCompareAndSwap(&x[0], 1, 2)
		kernel.AtomicExchange(&x[0], 3)
	}
}

type pair struct {
	a int32
	b [2]float32
}

//dotcompute:kernel
func exchange(t kernel.Thread, x []pair) {
	p := kernel.ShuffleXor(t, x[t.X()], 1)
	q := kernel.Uniform(t, [2]int{len(x), 1})
	p.a += int32(q[0])
	x[t.X()] = p
}
