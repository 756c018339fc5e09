package elem

import "math"

// FMA32 returns x*y+z rounded once to float32. The product is exact in float64; the sum is
// rounded to odd there (Boldo and Melquiond 2008), which makes the second rounding, to
// float32, the only one that counts.
func FMA32(x, y, z float32) float32 {
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
