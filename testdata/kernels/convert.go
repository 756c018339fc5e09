package kernels

import "github.com/dotcompute/dotcompute/kernel"

// narrow: conversions to a narrower integer keep the low bits; signedness of
// the destination decides what they mean.
//
//dotcompute:kernel
func narrow(t kernel.Thread, a []int64, out []int64) {
	i := t.X()
	v := a[i]
	out[6*i+0] = int64(int8(v))
	out[6*i+1] = int64(uint8(v))
	out[6*i+2] = int64(int16(v))
	out[6*i+3] = int64(uint16(v))
	out[6*i+4] = int64(int32(v))
	out[6*i+5] = int64(uint32(v))
}

// widen: conversions to a wider integer extend by the sign of the source.
//
//dotcompute:kernel
func widen(t kernel.Thread, a []int8, out []uint64) {
	i := t.X()
	v := a[i]
	out[4*i+0] = uint64(v)
	out[4*i+1] = uint64(uint8(v))
	out[4*i+2] = uint64(uint32(int16(v)))
	out[4*i+3] = uint64(int32(uint16(v)))
}

// intToFloat: integers of 64 bits round to nearest even.
//
//dotcompute:kernel
func intToFloat(t kernel.Thread, a []int64, f32 []float32, f64 []float64) {
	i := t.X()
	v := a[i]
	f32[4*i+0] = float32(v)
	f32[4*i+1] = float32(uint64(v))
	f32[4*i+2] = float32(int32(v))
	f32[4*i+3] = float32(uint32(v))
	f64[4*i+0] = float64(v)
	f64[4*i+1] = float64(uint64(v))
	f64[4*i+2] = float64(int16(v))
	f64[4*i+3] = float64(uint8(v))
}

// floatToInt: in range, conversions truncate toward zero.
//
//dotcompute:kernel
func floatToInt(t kernel.Thread, a []float64, out []int64) {
	i := t.X()
	v := a[i]
	out[6*i+0] = int64(v)
	out[6*i+1] = int64(int32(v))
	out[6*i+2] = int64(int8(v))
	out[6*i+3] = int64(int16(float32(v)))
	if v < 0 {
		v = -v
	}
	out[6*i+4] = int64(uint8(v))
	out[6*i+5] = int64(uint64(v))
}

// floatNarrow: float64 to float32 rounds to nearest even, overflows to
// infinity and keeps subnormals.
//
//dotcompute:kernel
func floatNarrow(t kernel.Thread, a []float64, out []float32) {
	i := t.X()
	out[i] = float32(a[i])
}

// floatWiden: float32 to float64 is exact, also for subnormals.
//
//dotcompute:kernel
func floatWiden(t kernel.Thread, a []float32, out []float64) {
	i := t.X()
	out[i] = float64(a[i])
}

// celsius is a named type, to see that conversions between types of one
// representation change nothing.
type celsius float32

type count int16

// namedTypes: named scalar types in parameters, conversions and arithmetic.
//
//dotcompute:kernel
func namedTypes(t kernel.Thread, a []celsius, b []count, out []float32) {
	i := t.X()
	var c count = b[i] * 3
	d := a[i] + celsius(c)
	out[i] = float32(d) * 0.5
}
