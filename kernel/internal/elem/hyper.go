package elem

import "math"

// TanhF32 returns the hyperbolic tangent of x, within 2 ULP.
func TanhF32(x float32) float32 {
	a := absF32(x)
	if !(a > 0.55) {
		z := float32(x * x)
		p := FMA32(-0x1.9776dap-8, z, 0x1.58a528p-6)
		p = FMA32(p, z, -0x1.b9188p-5)
		p = FMA32(p, z, 0x1.110cd8p-3)
		p = FMA32(p, z, -0x1.55554ap-2)
		if x == 0 {
			return x
		}
		return x + float32(float32(x*z)*p)
	}
	y := 1 - 2/(ExpF32(float32(2*min(a, 20)))+1)
	if x < 0 {
		return -y
	}
	return y
}

// TanhF64 returns the hyperbolic tangent of x, within 1 ULP.
func TanhF64(x float64) float64 {
	a := math.Abs(x)
	// With t = e**2a - 1, tanh a is t/(t+2): the quotient, and its remainder over the divisor.
	hi, lo := expm1TwiceF64(float64(2 * min(a, 40)))
	d, e := sumF64(2, hi)
	q := hi / d
	y := q + (math.FMA(-q, d, hi)+(lo-float64(q*(e+lo))))/d
	return math.Copysign(y, x)
}

// SinhF32 returns the hyperbolic sine of x, within 3 ULP.
func SinhF32(x float32) float32 {
	a := absF32(x)
	t := Expm1F32(min(a, 80))
	y := float32(0.5 * (t + t/(t+1)))
	if a > 80 {
		y = expHalfF32(min(a, 100))
	}
	return float32(math.Copysign(float64(y), float64(x)))
}

// SinhF64 returns the hyperbolic sine of x, within 3 ULP.
func SinhF64(x float64) float64 {
	a := math.Abs(x)
	t := Expm1F64(min(a, 700))
	y := float64(0.5 * (t + t/(t+1)))
	if a > 700 {
		y = expHalfF64(min(a, 750))
	}
	return math.Copysign(y, x)
}

// CoshF32 returns the hyperbolic cosine of x, within 2 ULP.
func CoshF32(x float32) float32 {
	a := absF32(x)
	if a > 80 {
		return expHalfF32(min(a, 100))
	}
	t := ExpF32(a)
	return float32(0.5*t) + 0.5/t
}

// CoshF64 returns the hyperbolic cosine of x, within 2 ULP.
func CoshF64(x float64) float64 {
	a := math.Abs(x)
	if a > 700 {
		return expHalfF64(min(a, 750))
	}
	t := ExpF64(a)
	return float64(0.5*t) + 0.5/t
}

// expHalfF32 returns e**x / 2, which may be finite where e**x is not.
func expHalfF32(x float32) float32 {
	hi, lo := splitF32(x, ln2HiF32)
	return expSumF32(hi, lo-ln2LoF32)
}

// expHalfF64 returns e**x / 2, which may be finite where e**x is not.
func expHalfF64(x float64) float64 {
	hi, lo := splitF64(x, ln2HiF64)
	return expSumF64(hi, lo-ln2LoF64)
}
