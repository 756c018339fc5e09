package elem

import "math"

// GammaF64 returns the gamma function of x, within 4 ULP; the factorials that are numbers of the type are exact.
func GammaF64(x float64) float64 {
	if x != x || x < 0 && math.Trunc(x) == x {
		return math.NaN() // of -Inf too
	}
	a := math.Abs(x)
	if a < 0x1p-54 {
		return 1 / x
	}
	if a < 24 {
		y, p, low := gammaProductF64(x)
		r, rest := reciprocalGammaF64(y)
		if x > 0.5 {
			q := p / r
			return q + (math.FMA(-q, r, p)+(low-float64(q*rest)))/r
		}
		d := float64(p * r)
		e := math.FMA(p, r, -d) + (float64(p*rest) + float64(low*r))
		return (1 - e/d) / d
	}
	if x > 0 {
		return expSumF64(stirlingF64(min(x, 180)))
	}
	// Gamma(x) is Pi / (x sin(Pi x) Gamma(-x)), negative between -2n-1 and -2n. The last factor may be beyond the
	// type where the result is not.
	m, k := expPartsF64(stirlingF64(min(a, 186)))
	y := scaleF64(0x1.921fb54442d18p1/float64(float64(a*sinPiF64(a))*m), -k)
	if gammaNegativeF64(x) {
		return -y
	}
	return y
}

// LgammaF64 returns the logarithm of the magnitude of the gamma function of x, within 4 ULP. For negative x, where it
// has roots between the integers, these are units in the last place of 1 if the result is smaller.
func LgammaF64(x float64) float64 {
	a := math.Abs(x)
	if !(a <= math.MaxFloat64) {
		return x
	}
	if x <= 0 && math.Trunc(x) == x {
		return math.Inf(1)
	}
	if a < 24 {
		if x > 0.5 && x < 2.5 {
			// With 1/Gamma(x) = 1+t, small at the roots.
			y, q := x-1, float64(0)
			if x < 1.5 {
				q = reciprocalGammaTailF64(y) + 0x1.2788cfc6fb619p-1
			} else {
				y = x - 2
				q = reciprocalGammaTwoF64(y)
			}
			t := float64(y * q)
			u, e := sumF64(1, t)
			k, f := logSplitF64(u)
			return 0 - logSumF64(k, f, (e+math.FMA(y, q, -t))/u)
		}
		y, p, low := gammaProductF64(x)
		r, rest := reciprocalGammaF64(y)
		if x > 0.5 {
			q := p / r
			k, f := logSplitF64(q)
			return logSumF64(k, f, (math.FMA(-q, r, p)+(low-float64(q*rest)))/p)
		}
		d := float64(p * r)
		e := math.FMA(p, r, -d) + (float64(p*rest) + float64(low*r))
		k, f := logSplitAnyF64(math.Abs(d))
		return -logSumF64(k, f, e/d)
	}
	hi, lo := stirlingF64(a)
	if x > 0 {
		return hi + lo
	}
	// The logarithm of Pi / (a sin(Pi a) Gamma(a)).
	h, l := logTwiceF64(float64(a*sinPiF64(a)) / 0x1.921fb54442d18p1)
	hi, rest := sumF64(hi, h)
	return -(hi + (rest + (lo + l)))
}

// LgammasignF64 returns the sign of the gamma function of x, -1 or 1; 1 for zeros, negative integers, infinities and NaN.
func LgammasignF64(x float64) int64 {
	if gammaNegativeF64(x) {
		return -1
	}
	return 1
}

// gammaNegativeF64 reports whether the gamma function of x is a negative number: x is between -2n-1 and -2n.
func gammaNegativeF64(x float64) bool {
	whole := math.Trunc(x)
	half := float64(0.5 * whole)
	return x < 0 && whole != x && math.Trunc(half) == half
}

// sinPiF64 returns the magnitude of the sine of Pi*a for a that is no integer and not near zero.
func sinPiF64(a float64) float64 {
	y := a - math.RoundToEven(a)
	y = math.Abs(y)
	cosine := y > 0.25
	if cosine {
		y = 0.5 - y
	}
	hi := float64(y * 0x1.921fb54442d18p1)
	lo := math.FMA(y, 0x1.921fb54442d18p1, -hi) + float64(y*0x1.1a62633145c07p-53)
	if cosine {
		return cosF64(hi, lo)
	}
	return sinF64(hi, lo)
}

// gammaProductF64 returns y, of -1/2 <= y <= 1/2, and a product hi+lo such that the gamma function of x is that of 1+y
// times the product if x > 1/2, over the product if not. The factors are exact: numbers nearer to zero than x.
func gammaProductF64(x float64) (y, hi, lo float64) {
	m := math.RoundToEven(x) // above 0 exactly if x > 1/2
	y = x - m
	f, step, n := x, float64(1), int64(1-m)
	if m > 0 {
		f, step, n = x-1, float64(-1), int64(m)-1
	}
	hi = 1
	for range n {
		p := float64(hi * f)
		lo = math.FMA(hi, f, -p) + float64(lo*f)
		hi = p
		f += step
	}
	return y, hi, lo
}

// reciprocalGammaF64 returns 1 over the gamma function of 1+y, for -1/2 <= y <= 1/2, as a sum.
func reciprocalGammaF64(y float64) (hi, lo float64) {
	q := reciprocalGammaTailF64(y) + 0x1.2788cfc6fb619p-1
	p := float64(y * q)
	hi, lo = sumF64(1, p)
	return hi, lo + math.FMA(y, q, -p)
}

// reciprocalGammaTailF64 returns (1/Gamma(1+y) - 1)/y less Euler's constant, for -1/2 <= y <= 1/2.
func reciprocalGammaTailF64(y float64) float64 {
	p := math.FMA(0x1.5ec1275340197p-28, y, 0x1.5372033fab1cbp-28)
	p = math.FMA(p, y, -0x1.b9af0d0892934p-23)
	p = math.FMA(p, y, 0x1.3045d6e44720dp-20)
	p = math.FMA(p, y, -0x1.4faca92f845e7p-20)
	p = math.FMA(p, y, -0x1.51cef9e68440bp-16)
	p = math.FMA(p, y, 0x1.0c8a78a9e1af1p-13)
	p = math.FMA(p, y, -0x1.c364fccf31d2ap-13)
	p = math.FMA(p, y, -0x1.317112cdf1782p-10)
	p = math.FMA(p, y, 0x1.d919c527225ddp-8)
	p = math.FMA(p, y, -0x1.3b4af284842acp-7)
	p = math.FMA(p, y, -0x1.59af103c33358p-5)
	p = math.FMA(p, y, 0x1.5512320b43fbfp-3)
	p = math.FMA(p, y, -0x1.5815e8fa2707p-5)
	p = math.FMA(p, y, -0x1.4fcf4026afa2ep-1)
	return float64(p * y)
}

// reciprocalGammaTwoF64 returns (1/Gamma(2+y) - 1)/y for -1/2 <= y <= 1/2.
func reciprocalGammaTwoF64(y float64) float64 {
	p := math.FMA(0x1.b50da00823b9ep-28, y, -0x1.7248ff472371dp-30)
	p = math.FMA(p, y, -0x1.b951efa4da615p-23)
	p = math.FMA(p, y, 0x1.676bac9e52d34p-20)
	p = math.FMA(p, y, -0x1.5b7cfca9af169p-19)
	p = math.FMA(p, y, -0x1.265f4213d0669p-16)
	p = math.FMA(p, y, 0x1.3156555257cfap-13)
	p = math.FMA(p, y, -0x1.7a5da952e1a6bp-12)
	p = math.FMA(p, y, -0x1.a5b350a677528p-11)
	p = math.FMA(p, y, 0x1.06e8179e26ec1p-7)
	p = math.FMA(p, y, -0x1.21198511757a4p-6)
	p = math.FMA(p, y, -0x1.92449b66f1e7ap-6)
	p = math.FMA(p, y, 0x1.875ac57822509p-3)
	p = math.FMA(p, y, -0x1.dd603fb6ac11ep-3)
	return math.FMA(p, y, -0x1.b0ee6072093cep-2)
}

// stirlingF64 returns the logarithm of the gamma function of x >= 24, as a sum: Stirling's series, made minimax, as
// (x-1/2)(log x - 1) + log(2Pi)/2 - 1/2 and the rest. Where that is too large for the type it is infinite.
func stirlingF64(x float64) (hi, lo float64) {
	l, m := logTwiceF64(x)
	l, rest := sumF64(l, -1)
	m += rest
	y := x - 0.5
	p := float64(y * l)
	if p > math.MaxFloat64 {
		return p, 0
	}
	e := math.FMA(y, l, -p) + float64(y*m)
	const base, baseLow = 0x1.acfe390c97d69p-2, 0x1.3494bc9001442p-56 // log(2Pi)/2 - 1/2
	w := 1 / x
	z := float64(w * w)
	s := math.FMA(-0x1.368d56d3c452bp-11, z, 0x1.a019956d6ad91p-11)
	s = math.FMA(s, z, -0x1.6c16c169afa36p-9)
	s = math.FMA(s, z, 0x1.5555555555551p-4)
	hi, rest = sumF64(p, base)
	return hi, rest + (e + (float64(w*s) + baseLow))
}
