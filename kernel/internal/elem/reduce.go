package elem

import "math"

// The trigonometric functions take x to x - n*Pi/2, at most Pi/4 in magnitude and given as a sum hi+lo, and
// n modulo 4. Up to a bound, Pi/2 is a sum of three numbers, n times the first of which
// subtracts exactly by fma (Cody and Waite 1980), all positive so that -0 stays; above, x is multiplied by enough bits of 2/Pi
// as integers (Payne and Hanek 1983).
const (
	twoOverPiF32, oneOverPiF32         = 0x1.45f306p-1, 0x1.45f306p-2
	halfPi1F32, halfPi2F32, halfPi3F32 = 0x1.921fb4p0, 0x1.4442dp-24, 0x1.846988p-48
	pi1F32, pi2F32, pi3F32             = 0x1.921fb4p1, 0x1.4442dp-23, 0x1.846988p-47
	twoOverPiF64                       = 0x1.45f306dc9c883p-1
	halfPi1F64, halfPi2F64             = 0x1.921fb54442d18p0, 0x1.1a62633145c07p-54
	halfPi3F64                         = -0x1.f1976b7ed8fbcp-110
)

// twoOverPi holds two zero words, then the bits of 2/Pi after the binary point.
var twoOverPi = [44]uint32{
	0x00000000, 0x00000000, 0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041,
	0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0, 0x06492eea, 0x09d1921c, 0xfe1deb1c, 0xb129a73e,
	0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b,
	0x1ff897ff, 0xde05980f, 0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d,
	0x7527bac7, 0xebe5f17b, 0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046, 0xfc7b6bab,
	0xf0cfbc20, 0x9af4361d, 0xa9e39161, 0x5ee61b08,
}

// reduceF64 returns n modulo 4 and hi+lo = x - n*Pi/2.
func reduceF64(x float64) (n int64, hi, lo float64) {
	t := math.FMA(x, twoOverPiF64, roundF64)
	n = int64(math.Float64bits(t)) - roundBitsF64
	f := t - roundF64
	a := math.FMA(-f, halfPi1F64, x)
	p := float64(f * halfPi2F64)
	e := math.FMA(f, halfPi2F64, -p) + float64(f*halfPi3F64)
	hi, lo = sumF64(a, -p)
	lo -= e
	if int64(math.Float64bits(x)&0x7fffffffffffffff) > 0x412fffffffffffff { // below 2**20
		n, hi, lo = reduceLargeF64(x)
	}
	return n & 3, hi, lo
}

// sumF32 returns a+b rounded, and the rest (Knuth's two-sum).
func sumF32(a, b float32) (s, e float32) {
	s = a + b
	v := s - a
	return s, (a - (s - v)) + (b - v)
}

// sumF64 returns a+b rounded, and the rest (Knuth's two-sum).
func sumF64(a, b float64) (s, e float64) {
	s = a + b
	v := s - a
	return s, (a - (s - v)) + (b - v)
}

// sinFarF32 is SinF32 for |x| >= 2**13, infinities and NaN.
func sinFarF32(x float32) float32 {
	y := turnF32(x, 0)
	if x < 0 {
		return -y
	}
	return y
}

// turnF32 returns the sine of |x| + turn*Pi/2**63, for |x| >= 2**13, infinities and NaN.
func turnF32(x float32, turn uint64) float32 {
	at := turnsF32(x) + turn
	// The fraction, in units of Pi/2**64, is signed; the bit above it tells whether Pi is to be added.
	y := sinF32(angleF32(int64(at << 1)))
	if int32(math.Float32bits(x)&0x7fffffff) > 0x7f7fffff {
		return x - x
	}
	return math.Float32frombits(math.Float32bits(y) ^ uint32((at+1<<62)>>63)<<31)
}

// tanFarF32 returns n and r with |r| <= Pi/4 and x = n*Pi/2 + r, n modulo 2, for |x| >= 2**13, infinities and NaN.
func tanFarF32(x float32) (n uint32, r float32) {
	at := turnsF32(x)
	n = uint32((at + 1<<61) >> 62)
	r = float32(0.5 * angleF32(int64(at<<2)))
	if int32(math.Float32bits(x)&0x7fffffff) > 0x7f7fffff {
		r = x - x
	}
	if x < 0 {
		r = -r
	}
	return n, r
}

// angleF32 returns f*Pi/2**64, rounded once or nearly.
func angleF32(f int64) float32 {
	high := float32(f)
	low := float32(f - int64(high))
	return FMA32(high, pi1F32*0x1p-64, FMA32(high, pi2F32*0x1p-64, float32(low*(pi1F32*0x1p-64))))
}

// turnsF32 returns |x|/Pi, modulo 2, in units of 2**-63, for 2**13 <= |x| and finite. For others it returns something.
//
// With x = m * 2**(e-23), of 2**(e-15) * 2/Pi only what is below 2**10 matters modulo 4: 96 bits
// from there, times m, modulo 2**96, are 2 bits of n and 94 of the fraction; the upper 64 are returned.
func turnsF32(x float32) uint64 {
	b := math.Float32bits(x)
	m := uint64(b&0x7fffff | 0x800000)
	at := b>>23&0xff - (127 + 15) + 64 - 10
	w, s := at>>5&7, at&31 // w is at most 5 where it matters
	w0, w1, w2, w3 := uint64(twoOverPi[w]), uint64(twoOverPi[w+1]), uint64(twoOverPi[w+2]), uint64(twoOverPi[w+3])
	p2 := m * ((w2<<32 | w3) << s >> 32 & 0xffffffff)
	p1 := m*((w1<<32|w2)<<s>>32&0xffffffff) + p2>>32
	p0 := m*((w0<<32|w1)<<s>>32&0xffffffff) + p1>>32
	return p0<<32 | p1&0xffffffff
}

// reduceLargeF64 is reduceF64 for |x| >= 2**20, infinities and NaN.
//
// It does what reduceLargeF32 does, with 192 bits of 2**(e-20) * 2/Pi from 2**34 down.
func reduceLargeF64(x float64) (n int64, hi, lo float64) {
	b := math.Float64bits(x)
	exponent := b >> 52 & 0x7ff
	if exponent == 0x7ff {
		return 0, x - x, 0
	}
	m := b&0xfffffffffffff | 0x10000000000000
	m0, m1 := m&0xffffffff, m>>32
	at := exponent - (1023 + 20) + 64 - 34
	w, s := min(at>>5, 32), at&31
	// The product, modulo 2**192, in words of 32 bits, the lowest first: column by column.
	var product [6]uint64
	above := uint64(0)
	carry := uint64(0)
	for i := range 6 {
		j := w + 5 - uint64(i)
		word := (uint64(twoOverPi[j])<<32 | uint64(twoOverPi[j+1])) << s >> 32 & 0xffffffff
		low := m0*word + carry
		// above*m1 may not fit beside low; their halves do.
		high := m1 * above
		sum := low&0xffffffff + high&0xffffffff
		product[i] = sum & 0xffffffff
		carry = low>>32 + high>>32 + sum>>32
		above = word
	}
	top := product[5]<<32 | product[4]
	next := product[3]<<32 | product[2]
	n = int64((top + 1<<61) >> 62)
	// The fraction, signed, in units of 2**-128: 53 bits, 53 bits and 22 bits, each exact.
	whole := int64(top<<2 | next>>62)
	rest := next << 2
	high := float64(float64(whole>>11) * 0x1p-53)
	middle := float64(float64((uint64(whole)&0x7ff)<<42|rest>>22) * 0x1p-106)
	low := float64(float64(rest&0x3fffff) * 0x1p-128)
	f, g := sumF64(high, middle)
	g += low
	hi = float64(f * halfPi1F64)
	lo = math.FMA(f, halfPi1F64, -hi) + (float64(f*halfPi2F64) + float64(g*halfPi1F64))
	if x < 0 {
		return -n & 3, -hi, -lo
	}
	return n & 3, hi, lo
}
