package elem

import "math"

// The logarithms write x as 2**k * (1+f) with sqrt(1/2) <= 1+f < sqrt(2) and add k*ln 2 to the logarithm of
// 1+f, a minimax polynomial in f (32 bits) or in s = f/(2+f), of which 1+f is (1+s)/(1-s) (64 bits).

// LogF32 returns the natural logarithm of x, within 2 ULP.
func LogF32(x float32) float32 {
	k, f := logSplitF32(x)
	y := logSumF32(k, f)
	if oddF32(x) {
		y = logOddF32(x)
	}
	return y
}

// LogF64 returns the natural logarithm of x, within 1 ULP.
func LogF64(x float64) float64 {
	k, f := logSplitF64(x)
	y := logSumF64(k, f, 0)
	if oddF64(x) {
		y = logOddF64(x)
	}
	return y
}

// oddF32 reports whether x is anything but a positive normal number.
func oddF32(x float32) bool { return int32(math.Float32bits(x)+0x7f800000) > -0x1000001 }

// oddF64 reports whether x is anything but a positive normal number.
func oddF64(x float64) bool {
	return int64(math.Float64bits(x)+0x7ff0000000000000) > -0x20000000000001
}

// logOddF32 returns the logarithm of x that oddF32 reports.
func logOddF32(x float32) float32 {
	k, f := logSplitF32(float32(x * 0x1p25))
	return logEdgeF32(x, logSumF32(k-25, f))
}

// logOddF64 returns the logarithm of x that oddF64 reports.
func logOddF64(x float64) float64 {
	k, f := logSplitF64(float64(x * 0x1p54))
	return logEdgeF64(x, logSumF64(k-54, f, 0))
}

// logEdgeF32 returns y, which is the logarithm of x if x is positive and finite, or else that logarithm.
func logEdgeF32(x, y float32) float32 {
	if x == 0 {
		return float32(math.Inf(-1))
	}
	if !(x > 0) {
		return float32(math.NaN())
	}
	if x > math.MaxFloat32 {
		return x
	}
	return y
}

// logEdgeF64 returns y, which is the logarithm of x if x is positive and finite, or else that logarithm.
func logEdgeF64(x, y float64) float64 {
	if x == 0 {
		return math.Inf(-1)
	}
	if !(x > 0) {
		return math.NaN()
	}
	if x > math.MaxFloat64 {
		return x
	}
	return y
}

// logSplitF32 returns k and f with x = 2**k * (1+f), for positive normal x.
func logSplitF32(x float32) (k, f float32) {
	const root = 0x3f3504f3 // sqrt(1/2)
	b := math.Float32bits(x)
	t := b - root
	return float32(int32(t) >> 23), math.Float32frombits(b-t&0xff800000) - 1
}

// logSplitF64 returns k and f with x = 2**k * (1+f), for positive normal x.
func logSplitF64(x float64) (k, f float64) {
	const root = 0x3fe6a09e667f3bcd // sqrt(1/2)
	b := math.Float64bits(x)
	t := b - root
	return float64(int32(t>>32) >> 20), math.Float64frombits(b-t&0xfff0000000000000) - 1
}

// logSplitAnyF32 is logSplitF32 for positive finite x.
func logSplitAnyF32(x float32) (k, f float32) {
	scale, shift := float32(1), float32(0)
	if x < 0x1p-126 {
		scale, shift = 0x1p25, 25
	}
	k, f = logSplitF32(float32(x * scale))
	return k - shift, f
}

// logSplitAnyF64 is logSplitF64 for positive finite x.
func logSplitAnyF64(x float64) (k, f float64) {
	scale, shift := float64(1), float64(0)
	if x < 0x1p-1022 {
		scale, shift = 0x1p54, 54
	}
	k, f = logSplitF64(float64(x * scale))
	return k - shift, f
}

// logSumF32 returns k*ln 2 + log(1+f).
func logSumF32(k, f float32) float32 {
	// The error of ln2HiF32 is 2**-28 of itself.
	return FMA32(k, ln2HiF32, FMA32(float32(f*f), logTailF32(f), f))
}

// logMoreF32 returns k*ln 2 + log(1+f) + c, for a c that is small beside f.
func logMoreF32(k, f, c float32) float32 {
	return FMA32(k, ln2HiF32, f+FMA32(float32(f*f), logTailF32(f), FMA32(k, ln2LoF32, c)))
}

// logTailF32 returns (log(1+f) - f) / f**2.
func logTailF32(f float32) float32 {
	p := FMA32(0x1.64287p-4, f, -0x1.242af4p-3)
	p = FMA32(p, f, 0x1.3179eep-3)
	p = FMA32(p, f, -0x1.538374p-3)
	p = FMA32(p, f, 0x1.98d78ep-3)
	p = FMA32(p, f, -0x1.00037cp-2)
	p = FMA32(p, f, 0x1.5556dap-2)
	return FMA32(p, f, -0.5)
}

// logSumF64 returns k*ln 2 + log(1+f) + c, for a c that is small beside f.
func logSumF64(k, f, c float64) float64 {
	hi, lo := logTailF64(f)
	return math.FMA(k, ln2HiF64, f-(hi-(lo+math.FMA(k, ln2LoF64, c))))
}

// logTailF64 returns hi and lo with log(1+f) = f - (hi - lo); hi is f*f/2.
func logTailF64(f float64) (hi, lo float64) {
	s := f / (2 + f)
	z := float64(s * s)
	p := math.FMA(0x1.2f115a2fbed07p-3, z, 0x1.39a0990b40ebfp-3)
	p = math.FMA(p, z, 0x1.7466498f22e7ep-3)
	p = math.FMA(p, z, 0x1.c71c51d85e232p-3)
	p = math.FMA(p, z, 0x1.2492494229b19p-2)
	p = math.FMA(p, z, 0x1.999999997f9ffp-2)
	p = math.FMA(p, z, 0x1.5555555555593p-1)
	// log((1+s)/(1-s)) is 2s + s*z*p, and 2s is f - s*f, s*f being f*f/2 - s*f*f/2.
	hi = float64(0.5 * float64(f*f))
	return hi, float64(s * math.FMA(z, p, hi))
}

// Log1pF32 returns the logarithm of 1+x, within 2 ULP.
func Log1pF32(x float32) float32 {
	// The logarithm of 1+x rounded, and what the rounding left, relative to it.
	u, e := sumF32(1, x)
	k, f := logSplitF32(u)
	y := logMoreF32(k, f, e/u)
	if oddF32(u) {
		y = logEdgeF32(u, u)
	}
	if x == 0 {
		y = x
	}
	return y
}

// Log1pF64 returns the logarithm of 1+x, within 2 ULP.
func Log1pF64(x float64) float64 {
	// The logarithm of 1+x rounded, and what the rounding left, relative to it.
	u, e := sumF64(1, x)
	k, f := logSplitF64(u)
	y := logSumF64(k, f, e/u)
	if oddF64(u) {
		y = logEdgeF64(u, u)
	}
	if x == 0 {
		y = x
	}
	return y
}

// Log2F32 returns the binary logarithm of x, within 2 ULP; it is exact for powers of two.
func Log2F32(x float32) float32 {
	k, f := logSplitF32(x)
	y := k + log2SumF32(f)
	if oddF32(x) {
		k, f = logSplitF32(float32(x * 0x1p25))
		y = logEdgeF32(x, (k-25)+log2SumF32(f))
	}
	return y
}

// log2SumF32 returns the binary logarithm of 1+f.
func log2SumF32(f float32) float32 {
	p := FMA32(0x1.022f6cp-3, f, -0x1.a6cbbap-3)
	p = FMA32(p, f, 0x1.b8c088p-3)
	p = FMA32(p, f, -0x1.e995f2p-3)
	p = FMA32(p, f, 0x1.26e78p-2)
	p = FMA32(p, f, -0x1.715b36p-2)
	p = FMA32(p, f, 0x1.ec72f2p-2)
	p = FMA32(p, f, -0x1.715472p-1)
	return FMA32(f, log2EF32, FMA32(f, log2ELowF32, float32(float32(f*f)*p)))
}

// Log2F64 returns the binary logarithm of x, within 2 ULP; it is exact for powers of two.
func Log2F64(x float64) float64 {
	k, f := logSplitF64(x)
	y := k + log2SumF64(f)
	if oddF64(x) {
		k, f = logSplitF64(float64(x * 0x1p54))
		y = logEdgeF64(x, (k-54)+log2SumF64(f))
	}
	return y
}

// log2SumF64 returns the binary logarithm of 1+f.
func log2SumF64(f float64) float64 {
	hi, lo := logTailF64(f)
	l := f - (hi - lo)
	c := (f - l) - (hi - lo)
	return math.FMA(l, log2EF64, math.FMA(c, log2EF64, float64(l*log2ELowF64)))
}

// Log10F32 returns the decimal logarithm of x, within 2 ULP.
func Log10F32(x float32) float32 {
	k, f := logSplitF32(x)
	y := log10SumF32(k, f)
	if oddF32(x) {
		k, f = logSplitF32(float32(x * 0x1p25))
		y = logEdgeF32(x, log10SumF32(k-25, f))
	}
	return y
}

// log10SumF32 returns the decimal logarithm of 2**k * (1+f).
func log10SumF32(k, f float32) float32 {
	p := FMA32(0x1.36f508p-5, f, -0x1.fd1a3ep-5)
	p = FMA32(p, f, 0x1.0958b8p-4)
	p = FMA32(p, f, -0x1.26c238p-4)
	p = FMA32(p, f, 0x1.6319f6p-4)
	p = FMA32(p, f, -0x1.bcbfdap-4)
	p = FMA32(p, f, 0x1.287bdcp-3)
	p = FMA32(p, f, -0x1.bcb7acp-3)
	const log10E, log10ELow, log102, log102Low = 0x1.bcb7b2p-2, -0x1.5b235ep-27, 0x1.344136p-2, -0x1.ec10cp-27
	l := FMA32(f, log10E, FMA32(f, log10ELow, float32(float32(f*f)*p)))
	return FMA32(k, log102, FMA32(k, log102Low, l))
}

// Log10F64 returns the decimal logarithm of x, within 1 ULP.
func Log10F64(x float64) float64 {
	y := log10SumF64(logTwiceF64(x))
	if oddF64(x) {
		y = logEdgeF64(x, log10SumF64(logTwiceAnyF64(x)))
	}
	return y
}

// log10SumF64 returns (hi+lo) / ln 10.
func log10SumF64(hi, lo float64) float64 {
	const high, low = 0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57 // 1/ln 10
	p := float64(hi * high)
	return p + (math.FMA(hi, high, -p) + math.FMA(lo, high, float64(hi*low)))
}
