package elem

import "math"

// The exponential functions write x as k*ln 2 + r with |r| <= ln 2 / 2, compute e**r - 1 by a polynomial
// and scale by 2**k. ln 2 is split in two so that k times its upper part is exact (Cody and Waite 1980);
// the polynomials are minimax fits, of which the terms 1, x and x**2/2 are kept exact.
const (
	// Adding and subtracting 3/2 units of the size of the significand rounds to the nearest integer, which
	// then stands in the low bits.
	roundF32, roundBitsF32 = 0x1.8p23, 0x4b400000
	roundF64, roundBitsF64 = 0x1.8p52, 0x4338000000000000

	log2EF32           = 0x1.715476p0
	ln2HiF32, ln2LoF32 = 0x1.62e4p-1, 0x1.7f7d1cp-20
	log2EF64           = 0x1.71547652b82fep0
	ln2HiF64, ln2LoF64 = 0x1.62e42fefa38p-1, 0x1.ef35793c7673p-45
)

// ExpF32 returns e**x, within 1 ULP.
func ExpF32(x float32) float32 {
	return expSumF32(min(max(x, -120), 120), 0)
}

// ExpF64 returns e**x, within 1 ULP.
func ExpF64(x float64) float64 {
	return expSumF64(min(max(x, -800), 800), 0)
}

// expSumF32 returns e**(x+y) for |x| <= 120 and a y that is small beside x.
func expSumF32(x, y float32) float32 { return scaleF32(expPartsF32(x, y)) }

// expPartsF32 returns m and k with e**(x+y) = m * 2**k, m about 1, for |x| <= 150 and a y that is small beside x.
func expPartsF32(x, y float32) (m float32, k int32) {
	t := float32(x*log2EF32) + roundF32
	n := t - roundF32
	hi := x - float32(n*ln2HiF32)
	r, c := splitF32(hi, float32(n*ln2LoF32)-y)
	return 1 + (r + (c + expTailF32(r))), int32(math.Float32bits(t)) - roundBitsF32
}

// expSumF64 returns e**(x+y) for |x| <= 800 and a y that is small beside x.
func expSumF64(x, y float64) float64 { return scaleF64(expPartsF64(x, y)) }

// expPartsF64 returns m and k with e**(x+y) = m * 2**k, m about 1, for |x| <= 800 and a y that is small beside x.
func expPartsF64(x, y float64) (m float64, k int64) {
	t := float64(x*log2EF64) + roundF64
	n := t - roundF64
	hi := x - float64(n*ln2HiF64)
	r, c := splitF64(hi, float64(n*ln2LoF64)-y)
	return 1 + (r + (c + expTailF64(r))), int64(math.Float64bits(t)) - roundBitsF64
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

// expTailF32 returns e**r - 1 - r for |r| <= 0.35.
func expTailF32(r float32) float32 {
	p := float32(0x1.a3b10ap-13*r) + 0x1.6d4ef4p-10
	p = float32(p*r) + 0x1.110f6cp-7
	p = float32(p*r) + 0x1.5554e8p-5
	p = float32(p*r) + 0x1.555556p-3
	p = float32(p*r) + 0.5
	return float32(p * float32(r*r))
}

// expTailF64 returns e**r - 1 - r for |r| <= 0.35.
func expTailF64(r float64) float64 {
	p := float64(0x1.1f962afa61215p-29*r) + 0x1.af63839f65522p-26
	p = float64(p*r) + 0x1.27e4c59940e43p-22
	p = float64(p*r) + 0x1.71ddf5d063148p-19
	p = float64(p*r) + 0x1.a01a01b05d613p-16
	p = float64(p*r) + 0x1.a01a01b0cacaap-13
	p = float64(p*r) + 0x1.6c16c16c1479fp-10
	p = float64(p*r) + 0x1.111111110f4b7p-7
	p = float64(p*r) + 0x1.5555555555559p-5
	p = float64(p*r) + 0x1.5555555555559p-3
	p = float64(p*r) + 0.5
	return float64(p * float64(r*r))
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
	if x == 0 {
		return x
	}
	x = min(max(x, -40), 120)
	t := float32(x*log2EF32) + roundF32
	n := t - roundF32
	k := int32(math.Float32bits(t)) - roundBitsF32
	r, c := splitF32(x-float32(n*ln2HiF32), float32(n*ln2LoF32))
	// 2**k * (r + tail + 1 - 2**-k), the last difference exact or nearly.
	sum, low := sumF32(1-powerF32(-min(max(k, -60), 60)), r)
	return scaleF32(sum+(low+(c+expTailF32(r))), k)
}

// Expm1F64 returns e**x - 1, within 1 ULP.
func Expm1F64(x float64) float64 {
	if x == 0 {
		return x
	}
	hi, _ := expm1TwiceF64(x)
	return hi
}

// expm1TwiceF64 returns e**x - 1 and most of what its rounding left.
func expm1TwiceF64(x float64) (hi, lo float64) {
	x = min(max(x, -80), 800)
	t := float64(x*log2EF64) + roundF64
	n := t - roundF64
	k := int64(math.Float64bits(t)) - roundBitsF64
	r, c := splitF64(x-float64(n*ln2HiF64), float64(n*ln2LoF64))
	sum, low := sumF64(1-powerF64(-min(max(k, -120), 120)), r)
	low += c + expTailF64(r)
	hi = sum + low
	return scaleF64(hi, k), scaleF64((sum-hi)+low, k)
}

// Exp2F32 returns 2**x, within 1 ULP.
func Exp2F32(x float32) float32 {
	x = min(max(x, -200), 200)
	t := x + roundF32
	k := int32(math.Float32bits(t)) - roundBitsF32
	f := x - (t - roundF32) // exact
	const ln2, ln2Low = 0x1.62e43p-1, -0x1.05c61p-29
	r := float32(f * ln2)
	c := FMA32(f, ln2, -r) + float32(f*ln2Low)
	return scaleF32(1+(r+(c+expTailF32(r))), k)
}

// Exp2F64 returns 2**x, within 1 ULP.
func Exp2F64(x float64) float64 {
	x = min(max(x, -1500), 1500)
	t := x + roundF64
	k := int64(math.Float64bits(t)) - roundBitsF64
	f := x - (t - roundF64) // exact
	const ln2, ln2Low = 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56
	r := float64(f * ln2)
	c := math.FMA(f, ln2, -r) + float64(f*ln2Low)
	return scaleF64(1+(r+(c+expTailF64(r))), k)
}
