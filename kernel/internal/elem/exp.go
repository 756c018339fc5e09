package elem

import "math"

// The exponential functions write x as k*ln 2 + r with |r| <= ln 2 / 2, compute e**r - 1 by a polynomial
// and scale by 2**k. ln 2 is split in two, of which k times the upper part subtracts exactly by fma (Cody and Waite
// 1980); the polynomials are minimax fits, of which the terms 1 and x are kept exact.
const (
	// Adding and subtracting 3/2 units of the size of the significand rounds to the nearest integer, which
	// then stands in the low bits.
	roundF32, roundBitsF32 = 0x1.8p23, 0x4b400000
	roundF64, roundBitsF64 = 0x1.8p52, 0x4338000000000000

	log2EF32, log2ELowF32 = 0x1.715476p0, 0x1.4ae0cp-26
	ln2HiF32, ln2LoF32    = 0x1.62e43p-1, -0x1.05c61p-29
	log2EF64, log2ELowF64 = 0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56
	ln2HiF64, ln2LoF64    = 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56

	// The same, such that products of the upper part with exponents are exact.
	ln2TopF32, ln2RestF32 = 0x1.62e4p-1, 0x1.7f7d1cp-20
	ln2TopF64, ln2RestF64 = 0x1.62e42fefa38p-1, 0x1.ef35793c7673p-45
)

// ExpF32 returns e**x, within 1 ULP.
func ExpF32(x float32) float32 {
	m, t := expMainF32(x)
	y := math.Float32frombits(math.Float32bits(m) + t<<23)
	if int32(math.Float32bits(x)&0x7fffffff) > 0x42ae0000 { // 87; beyond, 2**k or the result may not be normal
		y = expSumF32(min(max(x, -120), 120), 0)
	}
	return y
}

// ExpF64 returns e**x, within 1 ULP.
func ExpF64(x float64) float64 {
	m, t := expMainF64(x)
	y := math.Float64frombits(math.Float64bits(m) + t<<52)
	if int64(math.Float64bits(x)&0x7fffffffffffffff) > 0x4086200000000000 { // 708
		y = expSumF64(min(max(x, -800), 800), 0)
	}
	return y
}

// expMainF32 returns m and t with e**x = m * 2**k, m about 1, and k the low bits of t, signed, for |x| <= 87.
func expMainF32(x float32) (m float32, t uint32) {
	s := FMA32(x, log2EF32, roundF32)
	n := s - roundF32
	return expPolyF32(FMA32(n, -ln2LoF32, FMA32(n, -ln2HiF32, x))), math.Float32bits(s)
}

// expMainF64 returns m and t with e**x = m * 2**k, m about 1, and k the low bits of t, signed, for |x| <= 708.
func expMainF64(x float64) (m float64, t uint64) {
	s := math.FMA(x, log2EF64, roundF64)
	n := s - roundF64
	return expPolyF64(math.FMA(n, -ln2LoF64, math.FMA(n, -ln2HiF64, x))), math.Float64bits(s)
}

// expSumF32 returns e**(x+y) for |x| <= 120 and a y that is small beside x.
func expSumF32(x, y float32) float32 { return scaleF32(expPartsF32(x, y)) }

// expPartsF32 returns m and k with e**(x+y) = m * 2**k, m about 1, for |x| <= 150 and a y that is small beside x.
func expPartsF32(x, y float32) (m float32, k int32) {
	t := FMA32(x, log2EF32, roundF32)
	n := t - roundF32
	r := FMA32(n, -ln2HiF32, x) + FMA32(n, -ln2LoF32, y)
	return expPolyF32(r), int32(math.Float32bits(t)) - roundBitsF32
}

// expSumF64 returns e**(x+y) for |x| <= 800 and a y that is small beside x.
func expSumF64(x, y float64) float64 { return scaleF64(expPartsF64(x, y)) }

// expPartsF64 returns m and k with e**(x+y) = m * 2**k, m about 1, for |x| <= 800 and a y that is small beside x.
func expPartsF64(x, y float64) (m float64, k int64) {
	t := math.FMA(x, log2EF64, roundF64)
	n := t - roundF64
	r := math.FMA(n, -ln2HiF64, x) + math.FMA(n, -ln2LoF64, y)
	return expPolyF64(r), int64(math.Float64bits(t)) - roundBitsF64
}

// splitF32 returns hi-lo rounded, and what that left.
func splitF32(hi, lo float32) (r, c float32) {
	r = hi - lo
	return r, (hi - r) - lo
}

// splitF64 returns hi-lo rounded, and what that left.
func splitF64(hi, lo float64) (r, c float64) {
	r = hi - lo
	return r, (hi - r) - lo
}

// expPolyF32 returns e**r for |r| <= 0.35.
func expPolyF32(r float32) float32 {
	p := FMA32(0x1.6a4f88p-10, r, 0x1.123988p-7)
	p = FMA32(p, r, 0x1.5558aep-5)
	p = FMA32(p, r, 0x1.555492p-3)
	p = FMA32(p, r, 0x1.fffffcp-2)
	p = FMA32(p, r, 1)
	return FMA32(p, r, 1)
}

// expPolyF64 returns e**r for |r| <= 0.35.
func expPolyF64(r float64) float64 {
	p := math.FMA(expSeriesF64(r), r, 0.5)
	p = math.FMA(p, r, 1)
	return math.FMA(p, r, 1)
}

// expTailF32 returns e**r - 1 - r for |r| <= 0.35.
func expTailF32(r float32) float32 {
	p := FMA32(0x1.a3b10ap-13, r, 0x1.6d4ef4p-10)
	p = FMA32(p, r, 0x1.110f6cp-7)
	p = FMA32(p, r, 0x1.5554e8p-5)
	p = FMA32(p, r, 0x1.555556p-3)
	p = FMA32(p, r, 0.5)
	return float32(p * float32(r*r))
}

// expTailF64 returns e**r - 1 - r for |r| <= 0.35.
func expTailF64(r float64) float64 {
	return float64(math.FMA(expSeriesF64(r), r, 0.5) * float64(r*r))
}

// expSeriesF64 returns (e**r - 1 - r - r*r/2) / r**3 for |r| <= 0.35.
func expSeriesF64(r float64) float64 {
	p := math.FMA(0x1.1f962afa61215p-29, r, 0x1.af63839f65522p-26)
	p = math.FMA(p, r, 0x1.27e4c59940e43p-22)
	p = math.FMA(p, r, 0x1.71ddf5d063148p-19)
	p = math.FMA(p, r, 0x1.a01a01b05d613p-16)
	p = math.FMA(p, r, 0x1.a01a01b0cacaap-13)
	p = math.FMA(p, r, 0x1.6c16c16c1479fp-10)
	p = math.FMA(p, r, 0x1.111111110f4b7p-7)
	p = math.FMA(p, r, 0x1.5555555555559p-5)
	return math.FMA(p, r, 0x1.5555555555559p-3)
}

// scaleF32 returns x * 2**k for |k| <= 252, rounded once if x is normal: the first of two factors keeps the
// product normal.
func scaleF32(x float32, k int32) float32 {
	half := k >> 1
	return float32(x * powerF32(half) * powerF32(k-half))
}

// scaleF64 returns x * 2**k for |k| <= 2044, as scaleF32 does.
func scaleF64(x float64, k int64) float64 {
	half := k >> 1
	return float64(x * powerF64(half) * powerF64(k-half))
}

// powerF32 returns 2**k, for -126 <= k <= 127.
func powerF32(k int32) float32 { return math.Float32frombits(uint32(k+127) << 23) }

// powerF64 returns 2**k, for -1022 <= k <= 1023.
func powerF64(k int64) float64 { return math.Float64frombits(uint64(k+1023) << 52) }

// Expm1F32 returns e**x - 1, within 2 ULP.
func Expm1F32(x float32) float32 {
	a := min(max(x, -40), 120)
	t := FMA32(a, log2EF32, roundF32)
	n := t - roundF32
	k := int32(math.Float32bits(t)) - roundBitsF32
	r, c := splitF32(FMA32(n, -ln2HiF32, a), float32(n*ln2LoF32))
	// 2**k * (r + tail + 1 - 2**-k), the last difference exact or nearly.
	sum, low := sumF32(1-powerF32(-min(max(k, -60), 60)), r)
	y := scaleF32(sum+(low+(c+expTailF32(r))), k)
	if x == 0 {
		y = x
	}
	return y
}

// Expm1F64 returns e**x - 1, within 1 ULP.
func Expm1F64(x float64) float64 {
	y, _ := expm1TwiceF64(x)
	if x == 0 {
		y = x
	}
	return y
}

// expm1TwiceF64 returns e**x - 1 and most of what its rounding left.
func expm1TwiceF64(x float64) (hi, lo float64) {
	x = min(max(x, -80), 800)
	t := math.FMA(x, log2EF64, roundF64)
	n := t - roundF64
	k := int64(math.Float64bits(t)) - roundBitsF64
	r, c := splitF64(math.FMA(n, -ln2HiF64, x), float64(n*ln2LoF64))
	sum, low := sumF64(1-powerF64(-min(max(k, -120), 120)), r)
	low += c + expTailF64(r)
	hi = sum + low
	return scaleF64(hi, k), scaleF64((sum-hi)+low, k)
}

// Exp2F32 returns 2**x, within 1 ULP.
func Exp2F32(x float32) float32 {
	s := x + roundF32
	y := math.Float32frombits(math.Float32bits(exp2PolyF32(x-(s-roundF32))) + math.Float32bits(s)<<23)
	if int32(math.Float32bits(x)&0x7fffffff) > 0x42fc0000 { // 126
		y = exp2FarF32(min(max(x, -200), 200))
	}
	return y
}

// exp2FarF32 returns 2**x for |x| <= 200.
func exp2FarF32(x float32) float32 {
	t := x + roundF32
	return scaleF32(exp2PolyF32(x-(t-roundF32)), int32(math.Float32bits(t))-roundBitsF32)
}

// exp2PolyF32 returns 2**f for |f| <= 0.5.
func exp2PolyF32(f float32) float32 {
	p := FMA32(0x1.4176b2p-13, f, 0x1.5f0964p-10)
	p = FMA32(p, f, 0x1.3b2dd6p-7)
	p = FMA32(p, f, 0x1.c6af7ap-5)
	p = FMA32(p, f, 0x1.ebfbdcp-3)
	p = FMA32(p, f, 0x1.62e43p-1)
	return FMA32(p, f, 1)
}

// Exp2F64 returns 2**x, within 1 ULP.
func Exp2F64(x float64) float64 {
	s := x + roundF64
	y := math.Float64frombits(math.Float64bits(exp2PolyF64(x-(s-roundF64))) + math.Float64bits(s)<<52)
	if int64(math.Float64bits(x)&0x7fffffffffffffff) > 0x408ff00000000000 { // 1022
		y = exp2FarF64(min(max(x, -1500), 1500))
	}
	return y
}

// exp2FarF64 returns 2**x for |x| <= 1500.
func exp2FarF64(x float64) float64 {
	t := x + roundF64
	return scaleF64(exp2PolyF64(x-(t-roundF64)), int64(math.Float64bits(t))-roundBitsF64)
}

// exp2PolyF64 returns 2**f for |f| <= 0.5.
func exp2PolyF64(f float64) float64 {
	r := float64(f * ln2HiF64)
	c := math.FMA(f, ln2HiF64, -r) + float64(f*ln2LoF64)
	return 1 + (r + (c + expTailF64(r)))
}
