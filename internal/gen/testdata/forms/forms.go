// Package forms has a kernel for every form of parameter that launchers pass.
package forms

import (
	"github.com/dotcompute/dotcompute/kernel"
)

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// Level is a named scalar.
type Level int32

// Color is a struct without references.
type Color struct{ R, G, B float32 }

// Image holds slices, one of them in a struct of its own.
type Image struct {
	Plane  Plane
	Gain   float32
	Colors []Color
}

// Plane is part of an Image.
type Plane struct {
	Data []uint8
	W    int
}

// Samples is a named slice.
type Samples []float64

//dotcompute:kernel
func scalars(t kernel.Thread, b bool, l Level, h kernel.Float16, out []float32) {
	if b {
		out[t.X()] = float32(l) + h.F32()
	}
}

//dotcompute:kernel
func values(t kernel.Thread, c Color, m [3]int32, out []Color) {
	i := t.X()
	out[i] = Color{c.R * float32(m[i%3]), c.G, c.B}
}

//dotcompute:kernel
func structs(t kernel.Thread, img Image, v kernel.View2[float32]) {
	i := t.X()
	img.Plane.Data[i] += uint8(img.Plane.W)
	img.Colors[i].R *= img.Gain
	v.Set(i%v.W, i/v.W, float32(i))
}

//dotcompute:kernel
func named(t kernel.Thread, s Samples, _ int, c, ctx float64) {
	s[t.X()] = c + ctx
}

//dotcompute:kernel const=n
func constant(t kernel.Thread, n int, out []int) {
	var sum int
	for i := range n {
		sum += i
	}
	out[t.X()] = sum
}

//dotcompute:kernel AddF32=[float32] AddI64=[int64]
func add[T float32 | int64](t kernel.Thread, a T, x []T) { x[t.X()] += a }

//dotcompute:kernel name=Renamed
func original(t kernel.Thread, x []int32) { x[t.X()] = -x[t.X()] }

// Half is a function that queries and tensors can take.
//
//dotcompute:func
func Half(x float32) float32 { return x / 2 }
