package kernels

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/kernel/rand"
)

// bitsOps: the functions of math/bits in all widths.
//
//dotcompute:kernel
func bitsOps(t kernel.Thread, a []uint64, out []int) {
	i := t.X()
	v := a[i]
	out[12*i+0] = bits.LeadingZeros64(v)
	out[12*i+1] = bits.LeadingZeros32(uint32(v))
	out[12*i+2] = bits.LeadingZeros16(uint16(v)) + 100*bits.LeadingZeros8(uint8(v))
	out[12*i+3] = bits.TrailingZeros64(v)
	out[12*i+4] = bits.TrailingZeros32(uint32(v))
	out[12*i+5] = bits.TrailingZeros16(uint16(v)) + 100*bits.TrailingZeros8(uint8(v))
	out[12*i+6] = bits.OnesCount64(v) + 100*bits.OnesCount32(uint32(v))
	out[12*i+7] = bits.OnesCount16(uint16(v)) + 100*bits.OnesCount8(uint8(v))
	out[12*i+8] = bits.Len64(v) + 100*bits.Len32(uint32(v))
	out[12*i+9] = bits.Len16(uint16(v)) + 100*bits.Len8(uint8(v))
	out[12*i+10] = bits.Len(uint(v)) + 100*bits.TrailingZeros(uint(v))
	out[12*i+11] = bits.OnesCount(uint(v)) + 100*bits.LeadingZeros(uint(v))
}

// bitsMoves: rotations by either sign, reversals.
//
//dotcompute:kernel
func bitsMoves(t kernel.Thread, a []uint64, n []int, out []uint64) {
	i := t.X()
	v, k := a[i], n[i]
	out[8*i+0] = bits.RotateLeft64(v, k)
	out[8*i+1] = uint64(bits.RotateLeft32(uint32(v), k))
	out[8*i+2] = uint64(bits.RotateLeft16(uint16(v), k))
	out[8*i+3] = uint64(bits.RotateLeft8(uint8(v), -k))
	out[8*i+4] = bits.Reverse64(v)
	out[8*i+5] = uint64(bits.Reverse32(uint32(v))) ^ uint64(bits.Reverse8(uint8(v)))
	out[8*i+6] = bits.ReverseBytes64(v)
	out[8*i+7] = uint64(bits.ReverseBytes32(uint32(v))) ^ uint64(bits.ReverseBytes16(uint16(v)))
}

// bitsWide: sums and products of double width.
//
//dotcompute:kernel
func bitsWide(t kernel.Thread, a, b []uint64, out []uint64) {
	i := t.X()
	hi, lo := bits.Mul64(a[i], b[i])
	s, c := bits.Add64(lo, a[i], 1)
	d, e := bits.Sub64(hi, b[i], c)
	h32, l32 := bits.Mul32(uint32(a[i]), uint32(b[i]))
	out[5*i+0] = hi
	out[5*i+1] = s
	out[5*i+2] = d
	out[5*i+3] = e
	out[5*i+4] = uint64(h32)<<32 | uint64(l32)
}

// elementary32: elementary functions in the argument's type.
//
//dotcompute:kernel
func elementary32(t kernel.Thread, a []float32, out []float32) {
	i := t.X()
	x := a[i]
	out[8*i+0] = kernel.Exp(x)
	out[8*i+1] = kernel.Log(x)
	out[8*i+2] = kernel.Sin(x)
	out[8*i+3] = kernel.Cos(x)
	out[8*i+4] = kernel.Tanh(x)
	out[8*i+5] = kernel.Pow(x, 1.5)
	out[8*i+6] = kernel.Sqrt(x)
	out[8*i+7] = kernel.Rsqrt(x)
}

// elementary64: the same in float64, by package math.
//
//dotcompute:kernel
func elementary64(t kernel.Thread, a []float64, out []float64) {
	i := t.X()
	x := a[i]
	out[7*i+0] = math.Exp(x)
	out[7*i+1] = math.Log(x)
	out[7*i+2] = math.Sin(x)
	out[7*i+3] = math.Cos(x)
	out[7*i+4] = math.Tanh(x)
	out[7*i+5] = math.Pow(x, -0.5)
	out[7*i+6] = kernel.Exp(-x)
}

// elementaryStrict: under strict each function has one implementation and
// gives the same bits everywhere.
//
//dotcompute:kernel strict
func elementaryStrict(t kernel.Thread, a []float64, out []float64, narrow []float32) {
	i := t.X()
	x := a[i]
	out[6*i+0] = kernel.Exp(x)
	out[6*i+1] = kernel.Log(x)
	out[6*i+2] = kernel.Sin(x)
	out[6*i+3] = kernel.Cos(x)
	out[6*i+4] = kernel.Pow(x, 0.75)
	out[6*i+5] = kernel.Tanh(x)
	y := float32(x)
	narrow[6*i+0] = kernel.Exp(y)
	narrow[6*i+1] = kernel.Log(y)
	narrow[6*i+2] = kernel.Sin(y)
	narrow[6*i+3] = kernel.Cos(y)
	narrow[6*i+4] = kernel.Pow(y, 0.75)
	narrow[6*i+5] = kernel.Tanh(y)
}

// elementaryMore: the rest of the functions of package math.
//
//dotcompute:kernel
func elementaryMore(t kernel.Thread, a []float64, out []float64) {
	i := t.X()
	x := a[i]
	out[20*i+0] = kernel.Exp2(x)
	out[20*i+1] = kernel.Expm1(x)
	out[20*i+2] = kernel.Log2(x)
	out[20*i+3] = kernel.Log10(x)
	out[20*i+4] = kernel.Log1p(x)
	out[20*i+5] = kernel.Tan(x)
	out[20*i+6] = kernel.Asin(x / 8)
	out[20*i+7] = kernel.Acos(x / 8)
	out[20*i+8] = kernel.Atan(x)
	out[20*i+9] = kernel.Atan2(x, 2)
	out[20*i+10] = kernel.Sinh(x)
	out[20*i+11] = kernel.Cosh(x)
	out[20*i+12] = kernel.Asinh(x)
	out[20*i+13] = kernel.Acosh(x + 1)
	out[20*i+14] = kernel.Atanh(x / 8)
	out[20*i+15] = kernel.Cbrt(x)
	out[20*i+16] = kernel.Hypot(x, 3)
	out[20*i+17] = kernel.Erf(x)
	out[20*i+18] = kernel.Erfc(x)
	g, sign := kernel.Lgamma(x)
	out[20*i+19] = kernel.Gamma(x) + g*float64(sign)
}

// bessel: Bessel functions of both kinds, in the same bits everywhere.
//
//dotcompute:kernel strict
func bessel(t kernel.Thread, n []int, a []float64, out []float64, narrow []float32) {
	i := t.X()
	x := a[i]
	out[6*i+0] = kernel.J0(x)
	out[6*i+1] = kernel.J1(x)
	out[6*i+2] = kernel.Jn(n[i], x)
	out[6*i+3] = kernel.Y0(x)
	out[6*i+4] = kernel.Y1(x)
	out[6*i+5] = kernel.Yn(n[i], x)
	y := float32(x)
	narrow[6*i+0] = kernel.J0(y)
	narrow[6*i+1] = kernel.J1(y)
	narrow[6*i+2] = kernel.Jn(n[i], y)
	narrow[6*i+3] = kernel.Y0(y)
	narrow[6*i+4] = kernel.Y1(y)
	narrow[6*i+5] = kernel.Yn(n[i], y)
}

// drum: the height of a drum's skin at a distance from its middle, in a mode of n lines.
//
//dotcompute:kernel
func drum(t kernel.Thread, n int, root float32, r, out []float32) {
	i := t.X()
	out[i] = kernel.Jn(n, root*r[i]) + kernel.J0(r[i])*kernel.Pow10[float32](-n)
}

// quantiles: inverses of the error functions, and powers of ten.
//
//dotcompute:kernel
func quantiles(t kernel.Thread, p, out []float32) {
	i := t.X()
	out[3*i+0] = kernel.Erfinv(2*p[i] - 1)
	out[3*i+1] = kernel.Erfcinv(p[i])
	out[3*i+2] = kernel.Pow10[float32](i - 48)
}

// besselMath: the functions of package math.
//
//dotcompute:kernel
func besselMath(t kernel.Thread, a, out []float64) {
	i := t.X()
	x := a[i]
	out[5*i+0] = math.J0(x) * math.Y1(x)
	out[5*i+1] = math.J1(x) * math.Y0(x)
	out[5*i+2] = math.Yn(2, x)
	out[5*i+3] = math.Erfinv(x/8) + math.Erfcinv(x/4)
	out[5*i+4] = math.Pow10(60*i - 700)
}

// narrowed: float32(math.Sin(float64(x))) may be computed in float32.
//
//dotcompute:kernel
func narrowed(t kernel.Thread, a []float32, out []float32) {
	i := t.X()
	out[2*i] = float32(math.Sin(float64(a[i])))
	out[2*i+1] = float32(math.Floor(float64(a[i]))) + float32(math.Abs(float64(a[i])))
}

// randoms: Philox by key and counter; the same numbers on every device.
//
//dotcompute:kernel
func randoms(t kernel.Thread, seed uint64, raw []uint32, f32 []float32, f64 []float64) {
	i := t.X()
	r := rand.Uint32x4(seed, uint64(i))
	for k, v := range r {
		raw[4*i+k] = v
	}
	f32[i] = rand.Float32(seed, uint64(i))
	f64[i] = rand.Float64(seed, uint64(i))
}

// philox: the block function itself, with a full key and counter.
//
//dotcompute:kernel
func philox(t kernel.Thread, key [2]uint32, out []uint32) {
	i := t.X()
	c := rand.Philox4x32(key, [4]uint32{uint32(i), 1, 2, ^uint32(i)})
	out[i] = c[0] ^ c[1]<<1 ^ c[2]>>1 ^ c[3]
}
