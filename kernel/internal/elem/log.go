package elem

import "math"

// The logarithms write x as 2**k * (1+f) with sqrt(1/2) <= 1+f < sqrt(2) and add k*ln 2 to the logarithm of
// 1+f, a minimax polynomial in f (32 bits) or in s = f/(2+f), of which 1+f is (1+s)/(1-s) (64 bits).

// LogF32 returns the natural logarithm of x, within 1 ULP.
func LogF32(x float32) float32 {
	if x < 0 || x != x {
		return float32(math.NaN())
	}
	if x == 0 || x > math.MaxFloat32 {
		return logEdgeF32(x)
	}
	k, f := logSplitF32(x)
	return logSumF32(float32(k), f, 0)
}

// LogF64 returns the natural logarithm of x, within 1 ULP.
func LogF64(x float64) float64 {
	if x < 0 || x != x {
		return math.NaN()
	}
	if x == 0 || x > math.MaxFloat64 {
		return logEdgeF64(x)
	}
	k, f := logSplitF64(x)
	return logSumF64(float64(k), f, 0)
}

// logEdgeF32 returns the logarithm of 0 and +Inf.
func logEdgeF32(x float32) float32 {
	if x == 0 {
		return float32(math.Inf(-1))
	}
	return x
}

// logEdgeF64 returns the logarithm of 0 and +Inf.
func logEdgeF64(x float64) float64 {
	if x == 0 {
		return math.Inf(-1)
	}
	return x
}

// logSplitF32 returns k and f with x = 2**k * (1+f), for positive finite x.
func logSplitF32(x float32) (k int32, f float32) {
	if x < 0x1p-126 {
		x = float32(x * 0x1p25)
		k = -25
	}
	const root = 0x3f3504f3 // sqrt(1/2)
	b := math.Float32bits(x) - root
	k += int32(b) >> 23
	return k, math.Float32frombits(b&0x7fffff+root) - 1
}

// logSplitF64 returns k and f with x = 2**k * (1+f), for positive finite x.
func logSplitF64(x float64) (k int64, f float64) {
	if x < 0x1p-1022 {
		x = float64(x * 0x1p54)
		k = -54
	}
	const root = 0x3fe6a09e667f3bcd // sqrt(1/2)
	b := math.Float64bits(x) - root
	k += int64(b) >> 52
	return k, math.Float64frombits(b&0xfffffffffffff+root) - 1
}

// logSumF32 returns k*ln 2 + log(1+f) + c, for a c that is small beside f.
func logSumF32(k, f, c float32) float32 {
	hi, lo := logTailF32(f)
	return float32(k*ln2HiF32) + (f - (hi - (lo + (float32(k*ln2LoF32) + c))))
}

// logTailF32 returns hi and lo with log(1+f) = f - (hi - lo); hi is f*f/2.
func logTailF32(f float32) (hi, lo float32) {
	p := float32(0x1.1b4146p-4*f) - 0x1.e2e91cp-4
	p = float32(p*f) + 0x1.e65104p-4
	p = float32(p*f) - 0x1.fb434ep-4
	p = float32(p*f) + 0x1.2332bcp-3
	p = float32(p*f) - 0x1.5562e2p-3
	p = float32(p*f) + 0x1.99a546p-3
	p = float32(p*f) - 0x1.ffffeep-3
	p = float32(p*f) + 0x1.555546p-2
	z := float32(f * f)
	return float32(0.5 * z), float32(float32(f*z) * p)
}

// logSumF64 returns k*ln 2 + log(1+f) + c, for a c that is small beside f.
func logSumF64(k, f, c float64) float64 {
	hi, lo := logTailF64(f)
	return float64(k*ln2HiF64) + (f - (hi - (lo + (float64(k*ln2LoF64) + c))))
}

// logTailF64 returns hi and lo with log(1+f) = f - (hi - lo); hi is f*f/2.
func logTailF64(f float64) (hi, lo float64) {
	s := f / (2 + f)
	z := float64(s * s)
	p := float64(0x1.2f115a2fbed07p-3*z) + 0x1.39a0990b40ebfp-3
	p = float64(p*z) + 0x1.7466498f22e7ep-3
	p = float64(p*z) + 0x1.c71c51d85e232p-3
	p = float64(p*z) + 0x1.2492494229b19p-2
	p = float64(p*z) + 0x1.999999997f9ffp-2
	p = float64(p*z) + 0x1.5555555555593p-1
	// log((1+s)/(1-s)) is 2s + s*z*p, and 2s is f - s*f, s*f being f*f/2 - s*f*f/2.
	hi = float64(0.5 * float64(f*f))
	return hi, float64(s * (hi + float64(z*p)))
}

// Log1pF32 returns the logarithm of 1+x, within 2 ULP.
func Log1pF32(x float32) float32 {
	if x < -1 || x != x {
		return float32(math.NaN())
	}
	if x == -1 {
		return float32(math.Inf(-1))
	}
	if x == 0 || x > math.MaxFloat32 {
		return x
	}
	// The logarithm of 1+x rounded, and as c what the rounding left, relative to it.
	u, e := sumF32(1, x)
	k, f := logSplitF32(u)
	return logSumF32(float32(k), f, e/u)
}

// Log1pF64 returns the logarithm of 1+x, within 2 ULP.
func Log1pF64(x float64) float64 {
	if x < -1 || x != x {
		return math.NaN()
	}
	if x == -1 {
		return math.Inf(-1)
	}
	if x == 0 || x > math.MaxFloat64 {
		return x
	}
	u, e := sumF64(1, x)
	k, f := logSplitF64(u)
	return logSumF64(float64(k), f, e/u)
}

// Log2F32 returns the binary logarithm of x, within 2 ULP; it is exact for powers of two.
func Log2F32(x float32) float32 {
	if x < 0 || x != x {
		return float32(math.NaN())
	}
	if x == 0 || x > math.MaxFloat32 {
		return logEdgeF32(x)
	}
	k, f := logSplitF32(x)
	hi, lo := logTailF32(f)
	const log2ELow = 0x1.4ae0cp-26
	l := f - (hi - lo)
	c := (f - l) - (hi - lo)
	return float32(k) + (float32(l*log2EF32) + (float32(c*log2EF32) + float32(l*log2ELow)))
}

// Log2F64 returns the binary logarithm of x, within 2 ULP; it is exact for powers of two.
func Log2F64(x float64) float64 {
	if x < 0 || x != x {
		return math.NaN()
	}
	if x == 0 || x > math.MaxFloat64 {
		return logEdgeF64(x)
	}
	k, f := logSplitF64(x)
	hi, lo := logTailF64(f)
	const log2ELow = 0x1.777d0ffda0d24p-56
	l := f - (hi - lo)
	c := (f - l) - (hi - lo)
	return float64(k) + (float64(l*log2EF64) + (float64(c*log2EF64) + float64(l*log2ELow)))
}

// Log10F32 returns the decimal logarithm of x, within 2 ULP.
func Log10F32(x float32) float32 {
	if x < 0 || x != x {
		return float32(math.NaN())
	}
	if x == 0 || x > math.MaxFloat32 {
		return logEdgeF32(x)
	}
	hi, lo := logTwiceF32(x)
	const high, low = 0x1.bcb7b2p-2, -0x1.5b235ep-27 // 1/ln 10
	p := float32(hi * high)
	return p + (FMA32(hi, high, -p) + (float32(lo*high) + float32(hi*low)))
}

// Log10F64 returns the decimal logarithm of x, within 1 ULP.
func Log10F64(x float64) float64 {
	if x < 0 || x != x {
		return math.NaN()
	}
	if x == 0 || x > math.MaxFloat64 {
		return logEdgeF64(x)
	}
	hi, lo := logTwiceF64(x)
	const high, low = 0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57 // 1/ln 10
	p := float64(hi * high)
	return p + (math.FMA(hi, high, -p) + (float64(lo*high) + float64(hi*low)))
}
