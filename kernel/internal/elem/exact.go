package elem

import "math"

// The functions of this file are exact, or rounded once. What a quotient leaves
// is a number of the type, so that fma yields all of it.

// ModF32 returns the remainder of x/y with the sign of x, exactly.
//
// A step takes as many bits of the quotient as a division yields, from the top: with y scaled so that the quotient is
// an integer of at most 22 bits, x - q*y is a number of the type, so the fma does not round, unless the division
// rounded q up, which makes it negative.
func ModF32(x, y float32) float32 {
	a, b := absF32(x), absF32(y)
	if !(a <= math.MaxFloat32 && b > 0) {
		return float32(math.NaN())
	}
	if b > math.MaxFloat32 {
		return x
	}
	n := exponentF32(a) - exponentF32(b)
	unit, up := b, int32(0)
	if b < 0x1p-126 {
		unit, up = float32(b*0x1p24), 24
	}
	for ; n >= 0; n -= 22 {
		// a < 2**(n+1) * b.
		d := b
		if n >= 22 {
			d = scaleF32(unit, n-21-up)
		}
		q := float32(math.Trunc(float64(a / d)))
		a = FMA32(-q, d, a)
		if a < 0 {
			a += d
		}
	}
	return float32(math.Copysign(float64(a), float64(x)))
}

// RemainderF32 returns x - n*y for the integer n nearest to x/y, halves to even, exactly.
func RemainderF32(x, y float32) float32 {
	b := absF32(y)
	a := absF32(x)
	if b <= math.MaxFloat32/2 {
		a = ModF32(a, b+b)
	}
	if !(a <= math.MaxFloat32 && b > 0) {
		return float32(math.NaN())
	}
	if b > math.MaxFloat32 {
		return x
	}
	// Now a < 2*b, from an even multiple of b. The differences are exact, or their rounding changes no comparison.
	if a > b-a {
		a -= b
		if a >= b-a {
			a -= b
		}
	}
	if float32(math.Copysign(float64(1), float64(x))) < 0 {
		return -a
	}
	return a
}

// exponentF32 returns the exponent e of x = m * 2**e with 1 <= m < 2, and one less than the least for zero.
func exponentF32(x float32) int32 {
	if x < 0x1p-126 {
		return int32(math.Float32bits(float32(x*0x1p24))>>23) - (127 + 24)
	}
	return int32(math.Float32bits(x)>>23) - 127
}

// FrexpfracF32 returns the fraction of Frexp: in [0.5, 1) and of the sign of x, or x when that is zero, infinite
// or NaN.
func FrexpfracF32(x float32) float32 {
	a := absF32(x)
	if !(a > 0 && a <= math.MaxFloat32) {
		return x
	}
	if a < 0x1p-126 {
		a = float32(a * 0x1p24)
	}
	return float32(math.Copysign(float64(math.Float32frombits(math.Float32bits(a)&(1<<23-1)|126<<23)), float64(x)))
}

// FrexpexpF32 returns the exponent of Frexp: that of x over FrexpfracF32(x), or 0 when x is zero, infinite or NaN.
func FrexpexpF32(x float32) int64 {
	a := absF32(x)
	if !(a > 0 && a <= math.MaxFloat32) {
		return 0
	}
	return int64(exponentF32(a) + 1)
}

// LdexpF32 returns x * 2**exp, rounded once.
func LdexpF32(x float32, exp int64) float32 {
	k := FrexpexpF32(x) + min(max(exp, -5000), 5000)
	return scaleF32(FrexpfracF32(x), int32(min(max(k, -200), 200)))
}

// RsqrtF32 returns 1/sqrt(x), each operation rounded: within 2 ULP.
func RsqrtF32(x float32) float32 { return 1 / float32(math.Sqrt(float64(x))) }

// ModF64 returns the remainder of x/y with the sign of x, exactly.
//
// A step takes as many bits of the quotient as a division yields, from the top: with y scaled so that the quotient is
// an integer of at most 51 bits, x - q*y is a number of the type, so the fma does not round, unless the division
// rounded q up, which makes it negative.
func ModF64(x, y float64) float64 {
	a, b := math.Abs(x), math.Abs(y)
	if !(a <= math.MaxFloat64 && b > 0) {
		return math.NaN()
	}
	if b > math.MaxFloat64 {
		return x
	}
	n := exponentF64(a) - exponentF64(b)
	unit, up := b, int64(0)
	if b < 0x1p-1022 {
		unit, up = float64(b*0x1p54), 54
	}
	for ; n >= 0; n -= 51 {
		// a < 2**(n+1) * b.
		d := b
		if n >= 51 {
			d = scaleF64(unit, n-50-up)
		}
		q := math.Trunc(a / d)
		a = math.FMA(-q, d, a)
		if a < 0 {
			a += d
		}
	}
	return math.Copysign(a, x)
}

// RemainderF64 returns x - n*y for the integer n nearest to x/y, halves to even, exactly.
func RemainderF64(x, y float64) float64 {
	b := math.Abs(y)
	a := math.Abs(x)
	if b <= math.MaxFloat64/2 {
		a = ModF64(a, b+b)
	}
	if !(a <= math.MaxFloat64 && b > 0) {
		return math.NaN()
	}
	if b > math.MaxFloat64 {
		return x
	}
	// Now a < 2*b, from an even multiple of b. The differences are exact, or their rounding changes no comparison.
	if a > b-a {
		a -= b
		if a >= b-a {
			a -= b
		}
	}
	if math.Copysign(1, x) < 0 {
		return -a
	}
	return a
}

// exponentF64 returns the exponent e of x = m * 2**e with 1 <= m < 2, and one less than the least for zero.
func exponentF64(x float64) int64 {
	if x < 0x1p-1022 {
		return int64(math.Float64bits(float64(x*0x1p54))>>52) - (1023 + 54)
	}
	return int64(math.Float64bits(x)>>52) - 1023
}

// FrexpfracF64 returns the fraction of Frexp: in [0.5, 1) and of the sign of x, or x when that is zero, infinite
// or NaN.
func FrexpfracF64(x float64) float64 {
	a := math.Abs(x)
	if !(a > 0 && a <= math.MaxFloat64) {
		return x
	}
	if a < 0x1p-1022 {
		a = float64(a * 0x1p54)
	}
	return math.Copysign(math.Float64frombits(math.Float64bits(a)&(1<<52-1)|1022<<52), x)
}

// FrexpexpF64 returns the exponent of Frexp: that of x over FrexpfracF64(x), or 0 when x is zero, infinite or NaN.
func FrexpexpF64(x float64) int64 {
	a := math.Abs(x)
	if !(a > 0 && a <= math.MaxFloat64) {
		return 0
	}
	return exponentF64(a) + 1
}

// LdexpF64 returns x * 2**exp, rounded once.
func LdexpF64(x float64, exp int64) float64 {
	k := FrexpexpF64(x) + min(max(exp, -5000), 5000)
	return scaleF64(FrexpfracF64(x), min(max(k, -1200), 1200))
}

// RsqrtF64 returns 1/sqrt(x), each operation rounded: within 2 ULP.
func RsqrtF64(x float64) float64 { return 1 / math.Sqrt(x) }
