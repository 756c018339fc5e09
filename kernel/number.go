package kernel

import (
	"math"
	"unsafe"

	"github.com/dotcompute/dotcompute/kernel/internal/elem"
)

// Float is what the mathematics of this package takes. A function computes in its
// argument's type; Go's package math, which a kernel may call as well, in float64.
type Float interface{ ~float32 | ~float64 }

// single says whether T is 32 bits wide.
func single[T Float]() bool {
	var x T
	return unsafe.Sizeof(x) == 4
}

// Sqrt returns the square root of x, correctly rounded.
func Sqrt[T Float](x T) T { return T(math.Sqrt(float64(x))) }

// Rsqrt returns 1/Sqrt(x), each operation rounded.
func Rsqrt[T Float](x T) T { return 1 / Sqrt(x) }

// FMA returns x*y+z rounded once.
func FMA[T Float](x, y, z T) T {
	if single[T]() {
		return T(elem.FMA32(float32(x), float32(y), float32(z)))
	}
	return T(math.FMA(float64(x), float64(y), float64(z)))
}

// Floor returns the greatest integer value not above x.
func Floor[T Float](x T) T { return T(math.Floor(float64(x))) }

// Ceil returns the least integer value not below x.
func Ceil[T Float](x T) T { return T(math.Ceil(float64(x))) }

// Trunc returns the integer value of x without its fraction.
func Trunc[T Float](x T) T { return T(math.Trunc(float64(x))) }

// Round returns the nearest integer value, halves away from zero.
func Round[T Float](x T) T { return T(math.Round(float64(x))) }

// RoundToEven returns the nearest integer value, halves to even.
func RoundToEven[T Float](x T) T { return T(math.RoundToEven(float64(x))) }

// Abs returns x without its sign.
func Abs[T Float](x T) T { return T(math.Abs(float64(x))) }

// Copysign returns a value with the magnitude of x and the sign of sign. The sign of a NaN
// counts.
func Copysign[T Float](x, sign T) T {
	if single[T]() {
		const top = 1 << 31
		return T(math.Float32frombits(math.Float32bits(float32(x))&^top | math.Float32bits(float32(sign))&top))
	}
	return T(math.Copysign(float64(x), float64(sign)))
}

// Signbit reports whether x is negative or negative zero.
func Signbit[T Float](x T) bool {
	if single[T]() {
		return math.Float32bits(float32(x))>>31 != 0
	}
	return math.Signbit(float64(x))
}

// IsNaN reports whether x is not a number.
func IsNaN[T Float](x T) bool { return x != x }

// IsInf reports whether x is an infinity: the positive one if sign > 0, the negative one if
// sign < 0, either if sign is 0.
func IsInf[T Float](x T, sign int) bool { return math.IsInf(float64(x), sign) }

// Inf returns +Inf if sign >= 0, else -Inf.
func Inf[T Float](sign int) T { return T(math.Inf(sign)) }

// NaN returns a quiet NaN.
func NaN[T Float]() T { return T(math.NaN()) }

// Max returns the larger of x and y with the special cases of math.Max: +Inf wins over
// NaN, NaN over the rest, and +0 is larger than -0.
func Max[T Float](x, y T) T { return T(math.Max(float64(x), float64(y))) }

// Min returns the smaller of x and y with the special cases of math.Min: -Inf wins over
// NaN, NaN over the rest, and -0 is smaller than +0.
func Min[T Float](x, y T) T { return T(math.Min(float64(x), float64(y))) }

// Dim returns x-y, or 0 if that is negative.
func Dim[T Float](x, y T) T {
	v := x - y
	if v <= 0 {
		return 0
	}
	return v
}

// Mod returns the remainder of x/y with the sign of x. It is exact.
func Mod[T Float](x, y T) T {
	if single[T]() {
		return T(elem.ModF32(float32(x), float32(y)))
	}
	return T(elem.ModF64(float64(x), float64(y)))
}

// Remainder returns x - n*y for the integer n nearest to x/y, halves to even. It is exact.
func Remainder[T Float](x, y T) T {
	if single[T]() {
		return T(elem.RemainderF32(float32(x), float32(y)))
	}
	return T(elem.RemainderF64(float64(x), float64(y)))
}

// Frexp returns frac and exp with x = frac * 2**exp and frac in [0.5, 1). For zeros,
// infinities and NaN it returns x and 0.
func Frexp[T Float](x T) (frac T, exp int) {
	if single[T]() {
		return T(elem.FrexpfracF32(float32(x))), int(elem.FrexpexpF32(float32(x)))
	}
	return T(elem.FrexpfracF64(float64(x))), int(elem.FrexpexpF64(float64(x)))
}

// Ldexp returns frac * 2**exp, rounded once.
func Ldexp[T Float](frac T, exp int) T {
	if single[T]() {
		return T(elem.LdexpF32(float32(frac), int64(exp)))
	}
	return T(elem.LdexpF64(float64(frac), int64(exp)))
}

// Modf returns the integer and the fraction that add up to x, both with its sign.
// Modf(±Inf) is ±Inf, NaN.
func Modf[T Float](x T) (integer, fraction T) {
	whole := Trunc(x)
	return whole, Copysign(x-whole, x)
}

// Ilogb returns the binary exponent of x: e with 1 <= Abs(x)/2**e < 2. It is math.MinInt32 for zeros and math.MaxInt32 for
// infinities and NaN.
func Ilogb[T Float](x T) int {
	switch {
	case x == 0:
		return math.MinInt32
	case x-x != 0: // an infinity, or NaN
		return math.MaxInt32
	}
	_, e := Frexp(x)
	return e - 1
}

// Logb returns Ilogb(x) as a float; -Inf for zeros, +Inf for infinities, NaN for NaN.
func Logb[T Float](x T) T {
	switch {
	case x == 0:
		return Inf[T](-1)
	case x-x != 0:
		return Abs(x)
	}
	_, e := Frexp(x)
	return T(e - 1)
}

// Nextafter returns the number next to x in the direction of y; x where they are equal.
func Nextafter[T Float](x, y T) T {
	digits, least, most := 53, -1074, 1023
	if T(1<<24+1) == T(1<<24) {
		digits, least, most = 24, -149, 127
	}
	switch {
	case x != x || y != y:
		return x + y
	case x == y:
		return x
	case x == 0:
		return Copysign(Ldexp(T(1), least), y)
	case x-x != 0:
		return Copysign(Ldexp(2-Ldexp(T(1), 1-digits), most), x)
	}
	frac, e := Frexp(Abs(x))
	step := e - digits
	if outward := (y > x) == (x > 0); outward {
		return x + Copysign(Ldexp(T(1), max(step, least)), x)
	}
	if frac == 0.5 {
		step-- // the numbers below a power of two are nearer
	}
	return Copysign(Abs(x)-Ldexp(T(1), max(step, least)), x)
}
