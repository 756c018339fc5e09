package elem

import "math"

// Pow is e**(y*log x) with the logarithm in twice the precision. An interval of the significand has a
// point c (see pow_tables.go) such that x/c - 1 is small; the product x * 1/c is an exact sum of two numbers by fma
// (Tang 1990, with the fma instead of short table entries).

// PowF32 returns x**y, within 2 ULP.
func PowF32(x, y float32) float32 {
	if y == 0 || x == 1 {
		return 1
	}
	if x != x || y != y {
		return float32(math.NaN())
	}
	whole := float32(math.Trunc(float64(y))) == y
	odd := whole && max(y, -y) < 0x1p24 && int32(y)&1 != 0
	a := max(x, -x)
	if a == 0 || a > math.MaxFloat32 || max(y, -y) > math.MaxFloat32 {
		return powEdgeF32(x, y, odd)
	}
	if x < 0 && !whole {
		return float32(math.NaN())
	}
	hi, lo := logTwiceF32(a)
	// Beyond this y every a but 1 is zero or infinity.
	y = min(max(y, -0x1p40), 0x1p40)
	p := float32(y * hi)
	e := FMA32(y, hi, -p) + float32(y*lo)
	if max(p, -p) > 120 {
		p, e = min(max(p, -120), 120), 0
	}
	r := expSumF32(p, e)
	if x < 0 && odd {
		return -r
	}
	return r
}

// PowF64 returns x**y, within 2 ULP.
func PowF64(x, y float64) float64 {
	if y == 0 || x == 1 {
		return 1
	}
	if x != x || y != y {
		return math.NaN()
	}
	whole := math.Trunc(y) == y
	odd := whole && max(y, -y) < 0x1p53 && int64(y)&1 != 0
	a := max(x, -x)
	if a == 0 || a > math.MaxFloat64 || max(y, -y) > math.MaxFloat64 {
		return powEdgeF64(x, y, odd)
	}
	if x < 0 && !whole {
		return math.NaN()
	}
	hi, lo := logTwiceF64(a)
	y = min(max(y, -0x1p70), 0x1p70)
	p := float64(y * hi)
	e := math.FMA(y, hi, -p) + float64(y*lo)
	if max(p, -p) > 800 {
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
	a := max(x, -x)
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
	a := max(x, -x)
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

// logTwiceF32 returns hi+lo, the logarithm of x > 0 to 2**-32 of itself or better.
func logTwiceF32(x float32) (hi, lo float32) {
	shift := int32(0)
	if x < 0x1p-126 {
		x = float32(x * 0x1p25)
		shift = -25
	}
	const offset = 0x3f330000
	b := math.Float32bits(x)
	t := b - offset
	i := t >> 18 & 31
	k := float32(int32(t)>>23 + shift)
	z := math.Float32frombits(b - t&0xff800000)
	inverse := powF32Inverse[i]
	product := float32(z * inverse)
	rest := FMA32(z, inverse, -product)
	r := product - 1 // exact
	p := float32(-0x1.559468p-3*r) + 0x1.99d394p-3
	p = float32(p*r) - 0x1.fffffcp-3
	p = float32(p*r) + 0x1.555554p-2
	square := float32(r * r)
	half := float32(0.5 * r)
	// The terms from large to small: t1 and t2 are exact sums up to what low collects.
	t1 := float32(k*ln2HiF32) + powF32LogHigh[i]
	t2 := t1 + r
	low := (t1 - t2) + r
	q := float32(half * r)
	t3 := t2 - q
	low += (t2 - t3) - q
	low += float32(k*ln2LoF32) + powF32LogLow[i]
	low += rest - float32(rest*r)
	low -= FMA32(half, r, -q)
	low += float32(float32(square*r) * p)
	hi = t3 + low
	return hi, (t3 - hi) + low
}

// logTwiceF64 returns hi+lo, the logarithm of x > 0 to 2**-66 of itself or better.
func logTwiceF64(x float64) (hi, lo float64) {
	shift := int64(0)
	if x < 0x1p-1022 {
		x = float64(x * 0x1p54)
		shift = -54
	}
	const offset = 0x3fe6980000000000
	b := math.Float64bits(x)
	t := b - offset
	i := t >> 45 & 127
	k := float64(int64(t)>>52 + shift)
	z := math.Float64frombits(b - t&0xfff0000000000000)
	inverse := powF64Inverse[i]
	product := float64(z * inverse)
	rest := math.FMA(z, inverse, -product)
	r := product - 1 // exact
	p := float64(-0x1.00046289793e1p-3*r) + 0x1.2496501614ba6p-3
	p = float64(p*r) - 0x1.5555554da497bp-3
	p = float64(p*r) + 0x1.9999999418711p-3
	p = float64(p*r) - 0x1.0000000000022p-2
	p = float64(p*r) + 0x1.5555555555566p-2
	square := float64(r * r)
	half := float64(0.5 * r)
	t1 := float64(k*ln2HiF64) + powF64LogHigh[i]
	t2 := t1 + r
	low := (t1 - t2) + r
	q := float64(half * r)
	t3 := t2 - q
	low += (t2 - t3) - q
	low += float64(k*ln2LoF64) + powF64LogLow[i]
	low += rest - float64(rest*r)
	low -= math.FMA(half, r, -q)
	low += float64(float64(square*r) * p)
	hi = t3 + low
	return hi, (t3 - hi) + low
}
