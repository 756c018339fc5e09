package elem

import "math"

// The gamma function near zero is a product, exact to twice the precision, and the reciprocal of a polynomial: 1/Gamma
// has no poles. Far out it is e to the power of Stirling's series in twice the precision, and beyond the
// negative axis the reflection of that.

// GammaF32 returns the gamma function of x, within 5 ULP; the factorials that are numbers of the type are exact.
func GammaF32(x float32) float32 {
	if x != x || x < 0 && float32(math.Trunc(float64(x))) == x {
		return float32(math.NaN()) // of -Inf too
	}
	a := absF32(x)
	if a < 0x1p-25 {
		return 1 / x
	}
	if a < 16 {
		y, p, low := gammaProductF32(x)
		r, rest := reciprocalGammaF32(y)
		if x > 0.5 {
			q := p / r
			return q + (FMA32(-q, r, p)+(low-float32(q*rest)))/r
		}
		d := float32(p * r)
		e := FMA32(p, r, -d) + (float32(p*rest) + float32(low*r))
		return (1 - e/d) / d
	}
	if x > 0 {
		return expSumF32(stirlingF32(min(x, 40)))
	}
	// Gamma(x) is Pi / (x sin(Pi x) Gamma(-x)), negative between -2n-1 and -2n. The last factor may be beyond the
	// type where the result is not.
	m, k := expPartsF32(stirlingF32(min(a, 48)))
	y := scaleF32(0x1.921fb6p1/float32(float32(a*sinPiF32(a))*m), -k)
	if gammaNegativeF32(x) {
		return -y
	}
	return y
}

// LgammaF32 returns the logarithm of the magnitude of the gamma function of x, within 4 ULP. For negative x, where it
// has roots between the integers, these are units in the last place of 1 if the result is smaller.
func LgammaF32(x float32) float32 {
	a := absF32(x)
	if !(a <= math.MaxFloat32) {
		return x
	}
	if x <= 0 && float32(math.Trunc(float64(x))) == x {
		return float32(math.Inf(1))
	}
	if a < 16 {
		if x > 0.5 && x < 2.5 {
			// With 1/Gamma(x) = 1+t, small at the roots.
			y, q := x-1, float32(0)
			if x < 1.5 {
				q = reciprocalGammaTailF32(y) + 0x1.2788dp-1
			} else {
				y = x - 2
				q = reciprocalGammaTwoF32(y)
			}
			t := float32(y * q)
			u, e := sumF32(1, t)
			k, f := logSplitF32(u)
			return 0 - logMoreF32(k, f, (e+FMA32(y, q, -t))/u)
		}
		y, p, low := gammaProductF32(x)
		r, rest := reciprocalGammaF32(y)
		if x > 0.5 {
			q := p / r
			k, f := logSplitF32(q)
			return logMoreF32(k, f, (FMA32(-q, r, p)+(low-float32(q*rest)))/p)
		}
		d := float32(p * r)
		e := FMA32(p, r, -d) + (float32(p*rest) + float32(low*r))
		k, f := logSplitAnyF32(absF32(d))
		return -logMoreF32(k, f, e/d)
	}
	hi, lo := stirlingF32(a)
	if x > 0 {
		return hi + lo
	}
	// The logarithm of Pi / (a sin(Pi a) Gamma(a)).
	h, l := logTwiceF32(float32(a*sinPiF32(a)) / 0x1.921fb6p1)
	hi, rest := sumF32(hi, h)
	return -(hi + (rest + (lo + l)))
}

// LgammasignF32 returns the sign of the gamma function of x, -1 or 1; 1 for zeros, negative integers, infinities and NaN.
func LgammasignF32(x float32) int64 {
	if gammaNegativeF32(x) {
		return -1
	}
	return 1
}

// gammaNegativeF32 reports whether the gamma function of x is a negative number: x is between -2n-1 and -2n.
func gammaNegativeF32(x float32) bool {
	whole := float32(math.Trunc(float64(x)))
	half := float32(0.5 * whole)
	return x < 0 && whole != x && float32(math.Trunc(float64(half))) == half
}

// sinPiF32 returns the magnitude of the sine of Pi*a.
func sinPiF32(a float32) float32 {
	return absF32(sinF32(float32((a - float32(math.RoundToEven(float64(a)))) * 0x1.921fb6p1)))
}

// gammaProductF32 returns y, of -1/2 <= y <= 1/2, and a product hi+lo such that the gamma function of x is that of 1+y
// times the product if x > 1/2, over the product if not. The factors are exact: numbers nearer to zero than x.
func gammaProductF32(x float32) (y, hi, lo float32) {
	m := float32(math.RoundToEven(float64(x))) // above 0 exactly if x > 1/2
	y = x - m
	f, step, n := x, float32(1), int32(1-m)
	if m > 0 {
		f, step, n = x-1, float32(-1), int32(m)-1
	}
	hi = 1
	for range n {
		p := float32(hi * f)
		lo = FMA32(hi, f, -p) + float32(lo*f)
		hi = p
		f += step
	}
	return y, hi, lo
}

// reciprocalGammaF32 returns 1 over the gamma function of 1+y, for -1/2 <= y <= 1/2, as a sum.
func reciprocalGammaF32(y float32) (hi, lo float32) {
	q := reciprocalGammaTailF32(y) + 0x1.2788dp-1
	p := float32(y * q)
	hi, lo = sumF32(1, p)
	return hi, lo + FMA32(y, q, -p)
}

// reciprocalGammaTailF32 returns (1/Gamma(1+y) - 1)/y less Euler's constant, for -1/2 <= y <= 1/2.
func reciprocalGammaTailF32(y float32) float32 {
	p := FMA32(-0x1.daa5p-13, y, -0x1.1ea1f4p-10)
	p = FMA32(p, y, 0x1.d93c68p-8)
	p = FMA32(p, y, -0x1.3bbbaap-7)
	p = FMA32(p, y, -0x1.59af5cp-5)
	p = FMA32(p, y, 0x1.5512bp-3)
	p = FMA32(p, y, -0x1.5815e8p-5)
	p = FMA32(p, y, -0x1.4fcf4p-1)
	return float32(p * y)
}

// reciprocalGammaTwoF32 returns (1/Gamma(2+y) - 1)/y for -1/2 <= y <= 1/2.
func reciprocalGammaTwoF32(y float32) float32 {
	p := FMA32(0x1.2e317p-13, y, -0x1.846b38p-12)
	p = FMA32(p, y, -0x1.a58d4p-11)
	p = FMA32(p, y, 0x1.06f708p-7)
	p = FMA32(p, y, -0x1.21199ap-6)
	p = FMA32(p, y, -0x1.92452p-6)
	p = FMA32(p, y, 0x1.875ac6p-3)
	p = FMA32(p, y, -0x1.dd604p-3)
	return FMA32(p, y, -0x1.b0ee6p-2)
}

// stirlingF32 returns the logarithm of the gamma function of x >= 16, as a sum: Stirling's series, made minimax, as
// (x-1/2)(log x - 1) + log(2Pi)/2 - 1/2 and the rest. Where that is too large for the type it is infinite.
func stirlingF32(x float32) (hi, lo float32) {
	l, m := logTwiceF32(x)
	l, rest := sumF32(l, -1)
	m += rest
	y := x - 0.5
	p := float32(y * l)
	if p > math.MaxFloat32 {
		return p, 0
	}
	e := FMA32(y, l, -p) + float32(y*m)
	const base, baseLow = 0x1.acfe3ap-2, -0x1.e6d052p-27 // log(2Pi)/2 - 1/2
	w := 1 / x
	z := float32(w * w)
	s := FMA32(-0x1.6baefep-9, z, 0x1.555554p-4)
	hi, rest = sumF32(p, base)
	return hi, rest + (e + (float32(w*s) + baseLow))
}
