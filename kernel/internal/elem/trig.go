package elem

import "math"

// SinF32 returns the sine of x, within 2 ULP.
func SinF32(x float32) float32 {
	y := sinMainF32(x)
	if farF32(x) {
		y = sinFarF32(x)
	}
	return y
}

// CosF32 returns the cosine of x, within 2 ULP.
func CosF32(x float32) float32 {
	y := cosMainF32(x)
	if farF32(x) {
		y = turnF32(x, 1<<62)
	}
	return y
}

// SincosF32 returns SinF32(x) and CosF32(x).
func SincosF32(x float32) (sin, cos float32) {
	sin, cos = sinMainF32(x), cosMainF32(x)
	if farF32(x) {
		sin, cos = sinFarF32(x), turnF32(x, 1<<62)
	}
	return sin, cos
}

// TanF32 returns the tangent of x, within 3 ULP.
func TanF32(x float32) float32 {
	t := FMA32(x, twoOverPiF32, roundF32)
	f := t - roundF32
	r := FMA32(f, -halfPi3F32, FMA32(f, -halfPi2F32, FMA32(f, -halfPi1F32, x)))
	n := math.Float32bits(t)
	if farF32(x) {
		n, r = tanFarF32(x)
	}
	z := float32(r * r)
	p := FMA32(0x1.34755ap-7, z, 0x1.92b382p-9)
	p = FMA32(p, z, 0x1.90c14ap-6)
	p = FMA32(p, z, 0x1.b5798ap-5)
	p = FMA32(p, z, 0x1.112e4ap-3)
	p = FMA32(p, z, 0x1.5554dcp-2)
	y := FMA32(r, float32(z*p), r)
	if n&1 != 0 {
		y = -1 / y
	}
	return y
}

// farF32 reports whether |x| >= 2**13, where the reduction by fma ends, or x is NaN.
func farF32(x float32) bool { return int32(math.Float32bits(x)&0x7fffffff) > 0x45ffffff }

// sinMainF32 returns the sine of x for |x| < 2**13: x is n*Pi + r.
func sinMainF32(x float32) float32 {
	t := FMA32(x, oneOverPiF32, roundF32)
	f := t - roundF32
	r := FMA32(f, -pi3F32, FMA32(f, -pi2F32, FMA32(f, -pi1F32, x)))
	return math.Float32frombits(math.Float32bits(sinF32(r)) ^ math.Float32bits(t)<<31)
}

// cosMainF32 returns the cosine of x for |x| < 2**13: x is (n-1/2)*Pi + r.
func cosMainF32(x float32) float32 {
	x = absF32(x) // at multiples of Pi the reduction is not the same for both signs
	t := FMA32(x, oneOverPiF32, 0.5) + roundF32
	f := (t - roundF32) - 0.5
	r := FMA32(f, -pi3F32, FMA32(f, -pi2F32, FMA32(f, -pi1F32, x)))
	return math.Float32frombits(math.Float32bits(sinF32(r)) ^ math.Float32bits(t)<<31)
}

// sinF32 returns the sine of x for |x| <= Pi/2 and a little more. The polynomial is such that rounding errors do not
// bring it above 1.
func sinF32(x float32) float32 {
	z := float32(x * x)
	p := FMA32(0x1.5dbf3ep-19, z, -0x1.9f7186p-13)
	p = FMA32(p, z, 0x1.110eep-7)
	p = FMA32(p, z, -0x1.55554cp-3)
	// What is added to z*p only matters where that is zero: it keeps the sum below from losing the sign of zero.
	return FMA32(x, FMA32(z, p, 0x1p-100), x)
}

// SinF64 returns the sine of x, within 1 ULP.
func SinF64(x float64) float64 {
	n, hi, lo := reduceF64(x)
	y := quadrantF64(n, sinF64(hi, lo), cosF64(hi, lo))
	if x == 0 {
		y = x
	}
	return y
}

// CosF64 returns the cosine of x, within 1 ULP.
func CosF64(x float64) float64 {
	n, hi, lo := reduceF64(x)
	return quadrantF64(n+1, sinF64(hi, lo), cosF64(hi, lo))
}

// SincosF64 returns SinF64(x) and CosF64(x).
func SincosF64(x float64) (sin, cos float64) {
	n, hi, lo := reduceF64(x)
	s, c := sinF64(hi, lo), cosF64(hi, lo)
	sin, cos = quadrantF64(n, s, c), quadrantF64(n+1, s, c)
	if x == 0 {
		sin = x
	}
	return sin, cos
}

// TanF64 returns the tangent of x, within 2 ULP.
func TanF64(x float64) float64 {
	n, hi, lo := reduceF64(x)
	s, c := sinF64(hi, lo), cosF64(hi, lo)
	if n&1 != 0 {
		s, c = -c, s
	}
	y := s / c
	if x == 0 {
		y = x
	}
	return y
}

// quadrantF64 returns the sine of r + n*Pi/2 from the sine and cosine of r.
func quadrantF64(n int64, s, c float64) float64 {
	if n&1 != 0 {
		s = c
	}
	if n&2 != 0 {
		return -s
	}
	return s
}

// sinF64 returns the sine of x+y for |x| <= Pi/4 and y small beside it: minimax in x*x.
func sinF64(x, y float64) float64 {
	z := float64(x * x)
	p := math.FMA(0x1.5d88e20cef117p-33, z, -0x1.ae5e444c074f9p-26)
	p = math.FMA(p, z, 0x1.71de354dbf0dp-19)
	p = math.FMA(p, z, -0x1.a01a019be2f4fp-13)
	p = math.FMA(p, z, 0x1.111111110f715p-7)
	p = math.FMA(p, z, -0x1.5555555555548p-3)
	return x + (float64(float64(x*z)*p) + (y - float64(0.5*float64(z*y))))
}

// cosF64 returns the cosine of x+y for |x| <= Pi/4 and y small beside it: minimax in x*x.
func cosF64(x, y float64) float64 {
	z := float64(x * x)
	p := math.FMA(-0x1.8fa3c3a771f16p-37, z, 0x1.1ee9d7950e541p-29)
	p = math.FMA(p, z, -0x1.27e4f7ed03edcp-22)
	p = math.FMA(p, z, 0x1.a01a019c8b2c8p-16)
	p = math.FMA(p, z, -0x1.6c16c16c15003p-10)
	p = math.FMA(p, z, 0x1.555555555554bp-5)
	h := float64(0.5 * z)
	w := 1 - h
	return w + (((1 - w) - h) + (float64(float64(z*z)*p) - float64(x*y)))
}
