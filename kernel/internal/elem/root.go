package elem

import "math"

// CbrtF32 returns the cube root of x, within 1 ULP.
func CbrtF32(x float32) float32 {
	a := absF32(x)
	if a == 0 || a > math.MaxFloat32 || x != x {
		return x
	}
	k := int32(0)
	if a < 0x1p-126 {
		a = float32(a * 0x1p24)
		k = -24
	}
	// a is m * 2**(3n) with 1 <= m < 8.
	b := math.Float32bits(a)
	k += int32(b>>23) - 127 + 3000
	n := k/3 - 1000
	m := float32(math.Float32frombits(b&(1<<23-1)|127<<23) * powerF32(k%3))
	// Halley's iteration, whose error is about the cube of that before; from a line that is off by a tenth.
	t := float32(0.15*m) + 0.9
	for range 2 {
		cube := float32(float32(t*t) * t)
		t = float32(t*(cube+float32(2*m))) / (float32(2*cube) + m)
	}
	// Newton's, with the residue m - t*t*t in full.
	square := float32(t * t)
	rest := FMA32(t, t, -square)
	cube := float32(square * t)
	residue := (m - cube) - (FMA32(square, t, -cube) + float32(rest*t))
	t += residue / float32(3*square)
	return float32(math.Copysign(float64(float32(t*powerF32(n))), float64(x)))
}

// HypotF32 returns the length of (x, y), within 1 ULP.
func HypotF32(x, y float32) float32 {
	x, y = absF32(x), absF32(y)
	if x > math.MaxFloat32 || y > math.MaxFloat32 {
		return float32(math.Inf(1))
	}
	a, b := max(x, y), min(x, y)
	scale, back := float32(1), float32(1)
	if a > 0x1p60 {
		scale, back = 0x1p-80, 1/0x1p-80
	} else if a < 1/0x1p60 {
		scale, back = 0x1p100, 1/0x1p100
	}
	a, b = float32(a*scale), float32(b*scale)
	// The squares and their sum, each with what its rounding left.
	aa, bb := float32(a*a), float32(b*b)
	s, e := sumF32(aa, bb)
	e += FMA32(a, a, -aa) + FMA32(b, b, -bb)
	h := float32(math.Sqrt(float64(s)))
	if h > 0 {
		h += (FMA32(-h, h, s) + e) / float32(2*h)
	}
	return float32(h * back)
}

// CbrtF64 returns the cube root of x, within 1 ULP.
func CbrtF64(x float64) float64 {
	a := math.Abs(x)
	if a == 0 || a > math.MaxFloat64 || x != x {
		return x
	}
	k := int64(0)
	if a < 0x1p-1022 {
		a = float64(a * 0x1p54)
		k = -54
	}
	// a is m * 2**(3n) with 1 <= m < 8.
	b := math.Float64bits(a)
	k += int64(b>>52) - 1023 + 3000
	n := k/3 - 1000
	m := float64(math.Float64frombits(b&(1<<52-1)|1023<<52) * powerF64(k%3))
	// Halley's iteration, whose error is about the cube of that before; from a line that is off by a tenth.
	t := float64(0.15*m) + 0.9
	for range 3 {
		cube := float64(float64(t*t) * t)
		t = float64(t*(cube+float64(2*m))) / (float64(2*cube) + m)
	}
	// Newton's, with the residue m - t*t*t in full.
	square := float64(t * t)
	rest := math.FMA(t, t, -square)
	cube := float64(square * t)
	residue := (m - cube) - (math.FMA(square, t, -cube) + float64(rest*t))
	t += residue / float64(3*square)
	return math.Copysign(float64(t*powerF64(n)), x)
}

// HypotF64 returns the length of (x, y), within 1 ULP.
func HypotF64(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	if x > math.MaxFloat64 || y > math.MaxFloat64 {
		return math.Inf(1)
	}
	a, b := max(x, y), min(x, y)
	scale, back := float64(1), float64(1)
	if a > 0x1p500 {
		scale, back = 0x1p-600, 1/0x1p-600
	} else if a < 1/0x1p500 {
		scale, back = 0x1p600, 1/0x1p600
	}
	a, b = float64(a*scale), float64(b*scale)
	// The squares and their sum, each with what its rounding left.
	aa, bb := float64(a*a), float64(b*b)
	s, e := sumF64(aa, bb)
	e += math.FMA(a, a, -aa) + math.FMA(b, b, -bb)
	h := math.Sqrt(s)
	if h > 0 {
		h += (math.FMA(-h, h, s) + e) / float64(2*h)
	}
	return float64(h * back)
}
