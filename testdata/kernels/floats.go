package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// floatArith: the four operations in both widths, with NaN, infinities,
// signed zeros, subnormals and overflow among the inputs.
//
//dotcompute:kernel
func floatArith(t kernel.Thread, a, b []float32, c, d []float64, out []float32, wide []float64) {
	i := t.X()
	x, y := a[i], b[i]
	out[5*i+0] = x + y
	out[5*i+1] = x - y
	out[5*i+2] = x * y
	out[5*i+3] = x / y
	out[5*i+4] = -x
	u, v := c[i], d[i]
	wide[5*i+0] = u + v
	wide[5*i+1] = u - v
	wide[5*i+2] = u * v
	wide[5*i+3] = u / v
	wide[5*i+4] = -u
}

// floatCompare: comparisons with NaN are false except !=, and -0 == +0.
//
//dotcompute:kernel
func floatCompare(t kernel.Thread, a, b []float32, out []int32) {
	i := t.X()
	x, y := a[i], b[i]
	m := int32(0)
	if x == y {
		m += 1
	}
	if x != y {
		m += 2
	}
	if x < y {
		m += 4
	}
	if x <= y {
		m += 8
	}
	if x > y {
		m += 16
	}
	if x >= y {
		m += 32
	}
	if !(x < y) {
		m += 64
	}
	if x != x {
		m += 128
	}
	out[i] = m
}

// floatMinMax: min and max give NaN if an operand is NaN, and order -0 before
// +0.
//
//dotcompute:kernel
func floatMinMax(t kernel.Thread, a, b []float32, out []float32, wide []float64) {
	i := t.X()
	out[2*i] = min(a[i], b[i])
	out[2*i+1] = max(a[i], b[i])
	wide[2*i] = min(float64(a[i]), float64(b[i]), 1)
	wide[2*i+1] = max(-1, float64(a[i]), float64(b[i]))
}

// signedZero: x*0, x-x, -x and 0-x keep the signs that IEEE 754 gives them, so
// that no algebra may turn them into constants.
//
//dotcompute:kernel
func signedZero(t kernel.Thread, a []float32, out []uint32) {
	i := t.X()
	x := a[i]
	out[6*i+0] = math.Float32bits(x * 0)
	out[6*i+1] = math.Float32bits(x - x)
	out[6*i+2] = math.Float32bits(-x)
	out[6*i+3] = math.Float32bits(0 - x)
	out[6*i+4] = math.Float32bits(x + 0)
	out[6*i+5] = math.Float32bits(x / 1)
}

// subnormals: sums and products below the normal range keep their bits.
//
//dotcompute:kernel strict
func subnormals(t kernel.Thread, a, b []float32, out []float32) {
	i := t.X()
	s := a[i] * b[i]
	for k := 0; k < 10; k++ {
		s = s / 2
	}
	out[2*i] = s
	out[2*i+1] = a[i] - b[i]
}

// roundEachStep: an explicit conversion rounds, so that the product may not
// fuse with the addition; the answer is the same on every device.
//
//dotcompute:kernel
func roundEachStep(t kernel.Thread, a, b, c []float32, out []float32) {
	i := t.X()
	out[2*i] = float32(a[i]*b[i]) + c[i]
	out[2*i+1] = c[i] - float32(a[i]*b[i])
}

// fusedByHand: kernel.FMA rounds once.
//
//dotcompute:kernel strict
func fusedByHand(t kernel.Thread, a, b, c []float32, out []float32, wide []float64) {
	i := t.X()
	out[i] = kernel.FMA(a[i], b[i], c[i])
	wide[i] = math.FMA(float64(a[i]), float64(b[i])+1e-17, -float64(c[i]))
}

// floatBits: bits to floats and back, through both widths.
//
//dotcompute:kernel
func floatBits(t kernel.Thread, a []uint32, b []uint64, out []float32, wide []float64) {
	i := t.X()
	f := math.Float32frombits(a[i])
	out[i] = math.Float32frombits(math.Float32bits(f) ^ 1<<31)
	g := math.Float64frombits(b[i])
	wide[i] = math.Float64frombits(math.Float64bits(g) &^ (1 << 63))
}

// floatConsts: untyped constants are exact until they take a type.
//
//dotcompute:kernel
func floatConsts(t kernel.Thread, out []float32, wide []float64) {
	const third = 1.0 / 3
	const big = 1 << 100
	i := t.X()
	out[4*i+0] = third
	out[4*i+1] = third * 3
	out[4*i+2] = big / (1 << 98)
	out[4*i+3] = math.MaxFloat32
	wide[4*i+0] = third
	wide[4*i+1] = math.Pi
	wide[4*i+2] = math.SmallestNonzeroFloat64
	wide[4*i+3] = 0x1.fffffffffffffp1023
}

// roundings: every rounding to an integral value, in both widths.
//
//dotcompute:kernel strict
func roundings(t kernel.Thread, a []float64, out []float64, narrow []float32) {
	i := t.X()
	x := a[i]
	out[5*i+0] = math.Floor(x)
	out[5*i+1] = math.Ceil(x)
	out[5*i+2] = math.Trunc(x)
	out[5*i+3] = math.Round(x)
	out[5*i+4] = math.RoundToEven(x)
	y := float32(x)
	narrow[5*i+0] = kernel.Floor(y)
	narrow[5*i+1] = kernel.Ceil(y)
	narrow[5*i+2] = kernel.Trunc(y)
	narrow[5*i+3] = kernel.Round(y)
	narrow[5*i+4] = kernel.RoundToEven(y)
}

// signs: Abs, Copysign, Signbit, IsNaN, IsInf and Inf look at bits only.
//
//dotcompute:kernel strict
func signs(t kernel.Thread, a, b []float64, out []float64, flags []int32) {
	i := t.X()
	x, y := a[i], b[i]
	out[3*i+0] = math.Abs(x)
	out[3*i+1] = math.Copysign(x, y)
	out[3*i+2] = kernel.Copysign(math.Inf(1), -y)
	f := int32(0)
	if math.Signbit(x) {
		f |= 1
	}
	if math.IsNaN(x) {
		f |= 2
	}
	if math.IsInf(x, 0) {
		f |= 4
	}
	if math.IsInf(x, -1) {
		f |= 8
	}
	if kernel.IsInf(float32(y), 1) {
		f |= 16
	}
	flags[i] = f
}

// squareRoots: the square root is correctly rounded in both widths; of a
// negative number it is NaN, of -0 it is -0.
//
//dotcompute:kernel strict
func squareRoots(t kernel.Thread, a []float64, out []float64, narrow []float32) {
	i := t.X()
	out[i] = math.Sqrt(a[i])
	narrow[2*i] = kernel.Sqrt(float32(a[i]))
	narrow[2*i+1] = float32(math.Sqrt(float64(float32(a[i]))))
}

// splitFloats: Frexp, Ldexp, Modf, Mod, Remainder and Dim are exact.
//
//dotcompute:kernel strict
func splitFloats(t kernel.Thread, a, b []float64, out []float64) {
	i := t.X()
	f, e := kernel.Frexp(a[i])
	out[8*i+0] = f
	out[8*i+1] = float64(e)
	out[8*i+2] = kernel.Ldexp(f, e-3)
	ip, fp := kernel.Modf(a[i])
	out[8*i+3] = ip
	out[8*i+4] = fp
	out[8*i+5] = kernel.Mod(a[i], b[i])
	out[8*i+6] = kernel.Remainder(a[i], b[i])
	out[8*i+7] = kernel.Dim(a[i], b[i])
}

// neighbours: the exponent, and the next number, of math and of package kernel.
//
//dotcompute:kernel
func neighbours(t kernel.Thread, a, b []float64, out []float64, narrow []float32) {
	i := t.X()
	out[3*i+0] = math.Nextafter(a[i], b[i])
	out[3*i+1] = math.Logb(a[i])
	out[3*i+2] = float64(kernel.Ilogb(a[i]) - math.Ilogb(b[i]))
	narrow[2*i] = math.Nextafter32(float32(a[i]), float32(b[i]))
	narrow[2*i+1] = kernel.Nextafter(float32(b[i]), float32(a[i]))
}
