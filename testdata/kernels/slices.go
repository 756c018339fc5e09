package kernels

import "github.com/dotcompute/dotcompute/kernel"

// sliceForms: the forms of slice expressions, their lengths and capacities.
//
//dotcompute:kernel
func sliceForms(t kernel.Thread, a []int32, out []int) {
	i := t.X()
	b := a[i:]
	c := a[:i]
	d := a[i : i+2]
	e := a[i : i+2 : i+3]
	f := d[:cap(d)]
	g := e[1:1]
	out[12*i+0] = len(b)
	out[12*i+1] = cap(b)
	out[12*i+2] = len(c)
	out[12*i+3] = cap(c)
	out[12*i+4] = len(d)
	out[12*i+5] = cap(d)
	out[12*i+6] = len(e)
	out[12*i+7] = cap(e)
	out[12*i+8] = len(f)
	out[12*i+9] = len(g)
	out[12*i+10] = cap(g)
	out[12*i+11] = int(d[1]) + int(f[len(f)-1])
}

// sliceWrites: a slice of a slice names the same elements.
//
//dotcompute:kernel
func sliceWrites(t kernel.Thread, out []int32) {
	g := t.X()
	s := out[4*g : 4*g+4]
	for k := range s {
		s[k] = int32(10*g + k)
	}
	h := s[1:3]
	h[0], h[1] = h[1], h[0]
	h[:3][2]++
}

// sliceOfArray: slices of a local array and through a pointer to it.
//
//dotcompute:kernel
func sliceOfArray(t kernel.Thread, out []int) {
	i := t.X()
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:4]
	s[0] += i
	p := &a
	r := p[3:]
	r[0] *= 2
	out[2*i] = a[1] + s[2] + len(p) + cap(s)
	out[2*i+1] = sum(s) + sum(p[:]) + sum(r[i%3:])
}

func sum(s []int) (total int) {
	for _, v := range s {
		total += v
	}
	return
}

// sliceArgument: helpers take slices and write through them.
//
//dotcompute:kernel
func sliceArgument(t kernel.Thread, a []float32, out []float32) {
	i := t.X()
	fill(out[3*i:3*i+3], a[i])
	scale(out[3*i+1:3*i+3], 2)
}

func fill(s []float32, v float32) {
	for k := range s {
		s[k] = v + float32(k)
	}
}

func scale[S ~[]F, F ~float32 | ~float64](s S, f F) {
	for k := range s {
		s[k] *= f
	}
}

// sliceReassigned: a slice variable that is assigned again, always a part of
// one slice, also in loops and branches.
//
//dotcompute:kernel
func sliceReassigned(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	s := a[i:]
	sum := int32(0)
	for len(s) > 2 {
		sum = sum*3 + s[0]
		if s[1] > 0 {
			s = s[2:]
		} else {
			s = s[1 : len(s)-1]
		}
	}
	s = a
	out[2*i] = sum + s[i]
	out[2*i+1] = int32(len(s))
}

// sliceResult: a helper whose result is a part of its argument, and a local
// struct that holds slices.
//
//dotcompute:kernel
func sliceResult(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	w := row(a, 3, i)
	r := struct {
		s []int32
		k int32
	}{w, 5}
	out[i] = r.s[0]*r.k + r.s[2]
	out[i] += *last(a)
}

func row(a []int32, w, y int) []int32 { return a[y*w : y*w+w] }

func last(a []int32) *int32 { return &a[len(a)-1] }

// view2: a View2 reads and writes with each axis checked, rows are Stride
// apart.
//
//dotcompute:kernel
func view2(t kernel.Thread, src, dst kernel.View2[int32]) {
	x, y := t.X(), t.Y()
	s := src.At(x, y)
	if x > 0 {
		s += src.At(x-1, y)
	}
	if y+1 < src.H {
		s += src.At(x, y+1)
	}
	dst.Set(x, y, s)
	*dst.Ptr(x, y) *= 3
}

// sizedIndexes: indexes may have any integer type; they are compared with the
// length as numbers.
//
//dotcompute:kernel
func sizedIndexes(t kernel.Thread, a []int32, k8 []int8, ku []uint64, out []int32) {
	i := t.X()
	out[2*i] = a[k8[i]] + a[uint8(k8[i])+1]
	out[2*i+1] = a[ku[i]]
}

// constIndexes: constant indexes and slices of constant bounds.
//
//dotcompute:kernel
func constIndexes(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	b := a[2:6]
	out[i] = a[0] + b[3]*b[0] - b[len(b)-2] + int32(i)
}
