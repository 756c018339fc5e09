package elem

import "math"

// AsinhF32 returns the inverse hyperbolic sine of x, within 3 ULP.
func AsinhF32(x float32) float32 {
	a := absF32(x)
	if a == 0 || a > math.MaxFloat32 || x != x {
		return x
	}
	b := min(a, 0x1p12)
	square := float32(b * b)
	y := Log1pF32(b + square/(1+float32(math.Sqrt(float64(square+1)))))
	if a > 0x1p12 {
		y = logTimes2F32(a)
	}
	return float32(math.Copysign(float64(y), float64(x)))
}

// AcoshF32 returns the inverse hyperbolic cosine of x, within 3 ULP.
func AcoshF32(x float32) float32 {
	if x < 1 || x != x {
		return float32(math.NaN())
	}
	if x > 0x1p12 {
		return logTimes2F32(x)
	}
	t := x - 1
	return Log1pF32(t + float32(math.Sqrt(float64(float32(2*t)+float32(t*t)))))
}

// AtanhF32 returns the inverse hyperbolic tangent of x, within 3 ULP.
func AtanhF32(x float32) float32 {
	a := absF32(x)
	double := float32(2 * a)
	t := double / (1 - a)
	if a < 0.5 {
		t = double + float32(double*a)/(1-a)
	}
	y := float32(0.5 * Log1pF32(t))
	return float32(math.Copysign(float64(y), float64(x)))
}

// logTimes2F32 returns the logarithm of 2x, which may be too large for the type, for x > 1.
func logTimes2F32(x float32) float32 {
	if x > math.MaxFloat32 {
		return x
	}
	k, f := logSplitF32(x)
	return logSumF32(k+1, f)
}

// AsinhF64 returns the inverse hyperbolic sine of x, within 3 ULP.
func AsinhF64(x float64) float64 {
	a := math.Abs(x)
	if a == 0 || a > math.MaxFloat64 || x != x {
		return x
	}
	b := min(a, 0x1p27)
	square := float64(b * b)
	y := Log1pF64(b + square/(1+math.Sqrt(square+1)))
	if a > 0x1p27 {
		y = logTimes2F64(a)
	}
	return math.Copysign(y, x)
}

// AcoshF64 returns the inverse hyperbolic cosine of x, within 3 ULP.
func AcoshF64(x float64) float64 {
	if x < 1 || x != x {
		return math.NaN()
	}
	if x > 0x1p27 {
		return logTimes2F64(x)
	}
	t := x - 1
	return Log1pF64(t + math.Sqrt(float64(2*t)+float64(t*t)))
}

// AtanhF64 returns the inverse hyperbolic tangent of x, within 3 ULP.
func AtanhF64(x float64) float64 {
	a := math.Abs(x)
	double := float64(2 * a)
	t := double / (1 - a)
	if a < 0.5 {
		t = double + float64(double*a)/(1-a)
	}
	y := float64(0.5 * Log1pF64(t))
	return math.Copysign(y, x)
}

// logTimes2F64 returns the logarithm of 2x, which may be too large for the type, for x > 1.
func logTimes2F64(x float64) float64 {
	if x > math.MaxFloat64 {
		return x
	}
	k, f := logSplitF64(x)
	return logSumF64(k+1, f, 0)
}
