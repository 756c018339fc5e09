package elem

import "math"

// AtanF32 returns the arctangent of x, within 2 ULP.
func AtanF32(x float32) float32 {
	a := absF32(x)
	// atan a is atan c + atan((a-c)/(1+a*c)) for the c of 0, 1 and infinity that is near.
	v, base, low := a, float32(0), float32(0)
	if a > 0x1.3504f4p1 { // tan(3Pi/8)
		v, base, low = -1/a, 0x1.921fb6p0, -0x1.777a5cp-25
	} else if a > 0x1.a8279ap-2 { // tan(Pi/8)
		v, base, low = (a-1)/(a+1), 0x1.921fb6p-1, -0x1.777a5cp-26
	}
	z := float32(v * v)
	p := FMA32(-0x1.f2d086p-5, z, 0x1.b221b4p-4)
	p = FMA32(p, z, -0x1.23b98ep-3)
	p = FMA32(p, z, 0x1.9991e2p-3)
	p = FMA32(p, z, -0x1.55554ap-2)
	y := base + (v + (float32(float32(v*z)*p) + low))
	if a == 0 {
		return x
	}
	return float32(math.Copysign(float64(y), float64(x)))
}

// Atan2F32 returns the angle of the point (x, y), within 3 ULP.
func Atan2F32(y, x float32) float32 {
	if x != x || y != y {
		return float32(math.NaN())
	}
	a, b := absF32(y), absF32(x)
	t := AtanF32(a / b)
	if a == b { // both infinite or both zero, or in fact on the diagonal
		t = 0x1.921fb6p-1
		if a == 0 {
			t = 0
		}
	}
	if float32(math.Copysign(float64(1), float64(x))) < 0 {
		t = 0x1.921fb6p1 - (t - -0x1.777a5cp-24)
	}
	return float32(math.Copysign(float64(t), float64(y)))
}

// asinTailF32 returns (asin(x)/x - 1) for z = x*x <= 1/4.
func asinTailF32(z float32) float32 {
	p := FMA32(0x1.349e0cp-5, z, 0x1.d58a52p-7)
	p = FMA32(p, z, 0x1.04cd0ap-5)
	p = FMA32(p, z, 0x1.6ca7dcp-5)
	p = FMA32(p, z, 0x1.3338aap-4)
	p = FMA32(p, z, 0x1.55554cp-3)
	return float32(p * z)
}

// AsinF32 returns the arcsine of x, within 3 ULP.
func AsinF32(x float32) float32 {
	a := absF32(x)
	if !(a > 0.5) {
		if x == 0 {
			return x
		}
		return x + float32(x*asinTailF32(float32(x*x)))
	}
	// asin a is Pi/2 - 2 asin(sqrt((1-a)/2)); for a > 1 the root is NaN.
	z := float32(0.5 * (1 - a))
	s := float32(math.Sqrt(float64(z)))
	y := float32(2*(0x1.921fb6p-1-s)) - (float32(float32(2*s)*asinTailF32(z)) - -0x1.777a5cp-25)
	if x < 0 {
		return -y
	}
	return y
}

// AcosF32 returns the arccosine of x, within 2 ULP.
func AcosF32(x float32) float32 {
	a := absF32(x)
	if !(a > 0.5) {
		return 0x1.921fb6p0 - (x + (float32(x*asinTailF32(float32(x*x))) - -0x1.777a5cp-25))
	}
	z := float32(0.5 * (1 - a))
	s := float32(math.Sqrt(float64(z)))
	y := float32(2 * (s + float32(s*asinTailF32(z))))
	if x < 0 {
		return 0x1.921fb6p1 - (y - -0x1.777a5cp-24)
	}
	return y
}

// AtanF64 returns the arctangent of x, within 2 ULP.
func AtanF64(x float64) float64 {
	a := math.Abs(x)
	// atan a is atan c + atan((a-c)/(1+a*c)) for the c of 0, 1 and infinity that is near.
	v, base, low := a, float64(0), float64(0)
	if a > 0x1.3504f4p1 { // tan(3Pi/8)
		v, base, low = -1/a, 0x1.921fb54442d18p0, 0x1.1a62633145c07p-54
	} else if a > 0x1.a8279ap-2 { // tan(Pi/8)
		v, base, low = (a-1)/(a+1), 0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55
	}
	z := float64(v * v)
	p := math.FMA(-0x1.253388c8b9b31p-6, z, 0x1.37be7d39702d8p-5)
	p = math.FMA(p, z, -0x1.9cca680aeeb05p-5)
	p = math.FMA(p, z, 0x1.df0da112da9dap-5)
	p = math.FMA(p, z, -0x1.10eb9e75722f7p-4)
	p = math.FMA(p, z, 0x1.3b11172a916ccp-4)
	p = math.FMA(p, z, -0x1.745cf8c582c93p-4)
	p = math.FMA(p, z, 0x1.c71c70e574315p-4)
	p = math.FMA(p, z, -0x1.24924922ac575p-3)
	p = math.FMA(p, z, 0x1.9999999995856p-3)
	p = math.FMA(p, z, -0x1.555555555553dp-2)
	y := base + (v + (float64(float64(v*z)*p) + low))
	if a == 0 {
		return x
	}
	return math.Copysign(y, x)
}

// Atan2F64 returns the angle of the point (x, y), within 3 ULP.
func Atan2F64(y, x float64) float64 {
	if x != x || y != y {
		return math.NaN()
	}
	a, b := math.Abs(y), math.Abs(x)
	t := AtanF64(a / b)
	if a == b { // both infinite or both zero, or in fact on the diagonal
		t = 0x1.921fb54442d18p-1
		if a == 0 {
			t = 0
		}
	}
	if math.Copysign(1, x) < 0 {
		t = 0x1.921fb54442d18p1 - (t - 0x1.1a62633145c07p-53)
	}
	return math.Copysign(t, y)
}

// asinTailF64 returns (asin(x)/x - 1) for z = x*x <= 1/4.
func asinTailF64(z float64) float64 {
	p := math.FMA(0x1.0be5d6b2e73cap-5, z, -0x1.59fad98c7902p-6)
	p = math.FMA(p, z, 0x1.6504dfc358d8fp-6)
	p = math.FMA(p, z, 0x1.e15280b5dca4ap-9)
	p = math.FMA(p, z, 0x1.618b42ae964ffp-7)
	p = math.FMA(p, z, 0x1.7577773cdd428p-7)
	p = math.FMA(p, z, 0x1.ca2146a5533afp-7)
	p = math.FMA(p, z, 0x1.1c49ddec61c4p-6)
	p = math.FMA(p, z, 0x1.6e8bdfe7843edp-6)
	p = math.FMA(p, z, 0x1.f1c71a8b96ff6p-6)
	p = math.FMA(p, z, 0x1.6db6db722b6b9p-5)
	p = math.FMA(p, z, 0x1.333333332df16p-4)
	p = math.FMA(p, z, 0x1.5555555555578p-3)
	return float64(p * z)
}

// AsinF64 returns the arcsine of x, within 2 ULP.
func AsinF64(x float64) float64 {
	a := math.Abs(x)
	if !(a > 0.5) {
		if x == 0 {
			return x
		}
		return x + float64(x*asinTailF64(float64(x*x)))
	}
	// asin a is Pi/2 - 2 asin(sqrt((1-a)/2)); for a > 1 the root is NaN.
	z := float64(0.5 * (1 - a))
	s := math.Sqrt(z)
	y := float64(2*(0x1.921fb54442d18p-1-s)) - (float64(float64(2*s)*asinTailF64(z)) - 0x1.1a62633145c07p-54)
	if x < 0 {
		return -y
	}
	return y
}

// AcosF64 returns the arccosine of x, within 2 ULP.
func AcosF64(x float64) float64 {
	a := math.Abs(x)
	if !(a > 0.5) {
		return 0x1.921fb54442d18p0 - (x + (float64(x*asinTailF64(float64(x*x))) - 0x1.1a62633145c07p-54))
	}
	z := float64(0.5 * (1 - a))
	s := math.Sqrt(z)
	y := float64(2 * (s + float64(s*asinTailF64(z))))
	if x < 0 {
		return 0x1.921fb54442d18p1 - (y - 0x1.1a62633145c07p-53)
	}
	return y
}
