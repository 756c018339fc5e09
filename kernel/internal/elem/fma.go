package elem

import "math"

// FMA32 returns x*y+z rounded once to float32. The product is exact in float64. The sum is rounded there, and then
// to float32, which is wrong only if the first rounding ends on the border between two numbers.
func FMA32(x, y, z float32) float32 {
	s := float64(float64(x)*float64(y)) + float64(z)
	if b := math.Float64bits(s); b&(1<<29-1) != 1<<28 && b<<1 >= 0x381<<53 {
		return float32(s)
	}
	return fmaBorder(x, y, z)
}

// fmaBorder is FMA32 for all numbers: the sum is rounded to odd in float64 (Boldo and Melquiond 2008), which makes the
// second rounding the only one that counts.
func fmaBorder(x, y, z float32) float32 {
	p := float64(float64(x) * float64(y))
	s := p + float64(z)
	b := math.Float64bits(s)
	if b&1 != 0 || b&0x7ff0000000000000 == 0x7ff0000000000000 {
		return float32(s)
	}
	// Knuth's two-sum: e is what the addition rounded away.
	v := s - p
	e := (p - (s - v)) + (float64(z) - v)
	if e != 0 {
		// The magnitude moves towards what was lost; from an even s that is odd.
		if (e > 0) == (s > 0) {
			b++
		} else {
			b--
		}
	}
	return float32(math.Float64frombits(b))
}

// absF32 returns the magnitude of x.
func absF32(x float32) float32 { return float32(math.Abs(float64(x))) }
