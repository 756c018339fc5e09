// Package samples holds kernels for the tests of package kerneltest.
package samples

import "github.com/dotcompute/dotcompute/kernel"

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// Point is an element with fields.
type Point struct {
	X float32
	N [2]int32
}

//dotcompute:kernel
func scale(t kernel.Thread, a float32, p []Point) {
	i := t.X()
	p[i].X *= a
	p[i].N[1] += int32(i)
}

//dotcompute:kernel
func divide(t kernel.Thread, a, b []int32) {
	a[t.X()] /= b[t.X()]
}

// neighbour races between invocations of a group and between groups.
//
//dotcompute:kernel
func neighbour(t kernel.Thread, x []int32) {
	if t.X() > 0 {
		x[t.X()] = x[t.X()-1]
	}
}

//dotcompute:kernel group=8
func rotate(t kernel.Thread, x []int32) {
	s := kernel.Shared[[8]int32](t)
	s[t.LocalX()] = x[t.X()]
	t.Barrier()
	x[t.X()] = s[(t.LocalX()+1)%8]
}

//dotcompute:kernel
func shade(t kernel.Thread, img kernel.View2[float32]) {
	img.Set(t.X(), t.Y(), float32(t.X())/float32(img.W))
}
