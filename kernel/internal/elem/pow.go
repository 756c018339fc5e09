package elem

import "math"

// Pow is the exponential of y*log x with the logarithm in twice the precision. An interval of the significand has a
// point c (see pow_tables.go) such that x/c - 1 is small. In 32 bits that difference is exact by fma, the inverse being
// short; in 64 bits the product x * 1/c is an exact sum of two numbers (Tang 1990, with the fma instead of short entries).

// PowF32 returns x**y, within 2 ULP.
func PowF32(x, y float32) float32 {
	hi, lo := log2TwiceF32(x)
	p := float32(y * hi)
	s := p + roundF32
	f := (p - (s - roundF32)) + FMA32(y, lo, FMA32(y, hi, -p))
	r := math.Float32frombits(math.Float32bits(exp2PolyF32(f)) + math.Float32bits(s)<<23)
	if oddF32(x) || int32(math.Float32bits(p)&0x7fffffff) > 0x42fb0000 { // 125.5
		r = powOddF32(x, y)
	}
	return r
}

// powOddF32 is PowF32 for all arguments.
func powOddF32(x, y float32) float32 {
	if y == 0 || x == 1 {
		return 1
	}
	if x != x || y != y {
		return float32(math.NaN())
	}
	whole := float32(math.Trunc(float64(y))) == y
	odd := whole && absF32(y) < 0x1p24 && int32(y)&1 != 0
	a := absF32(x)
	if a == 0 || a > math.MaxFloat32 || absF32(y) > math.MaxFloat32 {
		return powEdgeF32(x, y, odd)
	}
	if x < 0 && !whole {
		return float32(math.NaN())
	}
	hi, lo := log2TwiceAnyF32(a)
	// Beyond this y every a but 1 is zero or infinity.
	y = min(max(y, -0x1p40), 0x1p40)
	p := float32(y * hi)
	e := FMA32(y, lo, FMA32(y, hi, -p))
	if absF32(p) > 180 {
		p, e = min(max(p, -180), 180), 0
	}
	t := p + roundF32
	r := scaleF32(exp2PolyF32((p-(t-roundF32))+e), int32(math.Float32bits(t))-roundBitsF32)
	if x < 0 && odd {
		return -r
	}
	return r
}

// PowF64 returns x**y, within 2 ULP.
func PowF64(x, y float64) float64 {
	hi, lo := logTwiceF64(x)
	p := float64(y * hi)
	t := math.FMA(p, log2EF64, roundF64)
	n := t - roundF64
	e := math.FMA(y, lo, math.FMA(y, hi, -p))
	m := expPolyF64(math.FMA(n, -ln2HiF64, p) + math.FMA(n, -ln2LoF64, e))
	r := math.Float64frombits(math.Float64bits(m) + math.Float64bits(t)<<52)
	if oddF64(x) || int64(math.Float64bits(p)&0x7fffffffffffffff) > 0x4086200000000000 { // 708
		r = powOddF64(x, y)
	}
	return r
}

// powOddF64 is PowF64 for all arguments.
func powOddF64(x, y float64) float64 {
	if y == 0 || x == 1 {
		return 1
	}
	if x != x || y != y {
		return math.NaN()
	}
	whole := math.Trunc(y) == y
	odd := whole && math.Abs(y) < 0x1p53 && int64(y)&1 != 0
	a := math.Abs(x)
	if a == 0 || a > math.MaxFloat64 || math.Abs(y) > math.MaxFloat64 {
		return powEdgeF64(x, y, odd)
	}
	if x < 0 && !whole {
		return math.NaN()
	}
	hi, lo := logTwiceAnyF64(a)
	y = min(max(y, -0x1p70), 0x1p70)
	p := float64(y * hi)
	e := math.FMA(y, lo, math.FMA(y, hi, -p))
	if math.Abs(p) > 800 {
		p, e = min(max(p, -800), 800), 0
	}
	r := expSumF64(p, e)
	if x < 0 && odd {
		return -r
	}
	return r
}

// powEdgeF32 returns x**y where one is infinite, or x is zero.
func powEdgeF32(x, y float32, odd bool) float32 {
	a := absF32(x)
	if a == 1 {
		return 1 // -1 to an infinite power
	}
	r := float32(0)
	if (a > 1) == (y > 0) {
		r = float32(math.Inf(1))
	}
	if odd {
		return float32(math.Copysign(float64(r), float64(x)))
	}
	return r
}

// powEdgeF64 returns x**y where one is infinite, or x is zero.
func powEdgeF64(x, y float64, odd bool) float64 {
	a := math.Abs(x)
	if a == 1 {
		return 1
	}
	r := float64(0)
	if (a > 1) == (y > 0) {
		r = math.Inf(1)
	}
	if odd {
		return math.Copysign(r, x)
	}
	return r
}

// logTwiceF32 returns hi+lo, the logarithm of x > 0 to 2**-31 of itself or better.
func logTwiceF32(x float32) (hi, lo float32) {
	h, l := log2TwiceAnyF32(x)
	hi = float32(h * ln2HiF32)
	return hi, FMA32(h, ln2HiF32, -hi) + FMA32(h, ln2LoF32, float32(l*ln2HiF32))
}

// log2TwiceAnyF32 is log2TwiceF32 for positive finite x.
func log2TwiceAnyF32(x float32) (hi, lo float32) {
	scale, shift := float32(1), float32(0)
	if x < 0x1p-126 {
		scale, shift = 0x1p25, 25
	}
	return log2PartsF32(float32(x*scale), shift)
}

// log2TwiceF32 returns hi+lo, the binary logarithm of x, positive and normal, to 2**-32 of itself or better. The lower part may
// be some 2**-9 of the upper.
func log2TwiceF32(x float32) (hi, lo float32) { return log2PartsF32(x, 0) }

// log2PartsF32 returns the binary logarithm of x less shift.
func log2PartsF32(x, shift float32) (hi, lo float32) {
	const offset = 0x3f340000
	b := math.Float32bits(x)
	t := b - offset
	i := t >> 19 & 15
	k := float32(int32(t)>>23) - shift
	r := FMA32(math.Float32frombits(b-t&0xff800000), powF32Inverse[i], -1) // exact
	// The logarithm of 1+r is r*(g+low) + r**3 * p, the sum being 1/ln 2 - r*c to twice the precision.
	const c = -0x1.715476p-1
	g := FMA32(r, c, log2EF32)
	low := FMA32(r, c, log2EF32-g) + log2ELowF32
	p := FMA32(-0x1.e6fc6cp-3, r, 0x1.2805d2p-2)
	p = FMA32(p, r, -0x1.71575ep-2)
	p = FMA32(p, r, 0x1.ec708cp-2)
	h := float32(r * g)
	e := FMA32(r, low, FMA32(r, g, -h))
	e = FMA32(float32(float32(r*r)*r), p, e) + powF32LogLow[i]
	// t1 is exact, and above h or zero.
	t1 := k + powF32LogHigh[i]
	hi = t1 + h
	return hi, ((t1 - hi) + h) + e
}

// logTwiceAnyF64 is logTwiceF64 for positive finite x.
func logTwiceAnyF64(x float64) (hi, lo float64) {
	scale, shift := float64(1), float64(0)
	if x < 0x1p-1022 {
		scale, shift = 0x1p54, 54
	}
	return logPartsF64(float64(x*scale), shift)
}

// logTwiceF64 returns hi+lo, the logarithm of x, positive and normal, to 2**-66 of itself or better.
func logTwiceF64(x float64) (hi, lo float64) { return logPartsF64(x, 0) }

// logPartsF64 returns the logarithm of x less shift times that of 2.
func logPartsF64(x, shift float64) (hi, lo float64) {
	const offset = 0x3fe6980000000000
	b := math.Float64bits(x)
	t := b - offset
	i := t >> 45 & 127
	k := float64(int32(t>>32)>>20) - shift
	z := math.Float64frombits(b - t&0xfff0000000000000)
	inverse := powF64Inverse[i]
	product := float64(z * inverse)
	rest := math.FMA(z, inverse, -product)
	r := product - 1 // exact
	p := math.FMA(-0x1.00046289793e1p-3, r, 0x1.2496501614ba6p-3)
	p = math.FMA(p, r, -0x1.5555554da497bp-3)
	p = math.FMA(p, r, 0x1.9999999418711p-3)
	p = math.FMA(p, r, -0x1.0000000000022p-2)
	p = math.FMA(p, r, 0x1.5555555555566p-2)
	square := float64(r * r)
	half := float64(0.5 * r)
	t1 := float64(k*ln2TopF64) + powF64LogHigh[i]
	t2 := t1 + r
	low := (t1 - t2) + r
	q := float64(half * r)
	t3 := t2 - q
	low += (t2 - t3) - q
	low += float64(k*ln2RestF64) + powF64LogLow[i]
	low += rest - float64(rest*r)
	low -= math.FMA(half, r, -q)
	low += float64(float64(square*r) * p)
	hi = t3 + low
	return hi, (t3 - hi) + low
}
