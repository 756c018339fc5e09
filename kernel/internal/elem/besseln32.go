package elem

import "math"

const besselMostF32 = 1 << 20

// JnF32 returns the Bessel function of the first kind of order n of x, within 6 ULP for |n| <= 1000.
func JnF32(x float32, n int64) float32 {
	a := absF32(x)
	m := besselOrder(n)
	switch {
	case x != x:
		return x
	case a > math.MaxFloat32 || a == 0 && m != 0:
		return 0
	}
	y := jnF32(a, m)
	if m&1 != 0 && (x < 0) != (n < 0) {
		y = -y
	}
	return y
}

// YnF32 returns the Bessel function of the second kind of order n of x, within 6 ULP for |n| <= 1000.
func YnF32(x float32, n int64) float32 {
	m := besselOrder(n)
	switch {
	case !(x >= 0):
		return float32(math.NaN())
	case x > math.MaxFloat32:
		return 0
	}
	y := ynF32(x, m)
	if m&1 != 0 && n < 0 {
		y = -y
	}
	return y
}

// besselFoldF32 returns an order from 0 to 3 of the same value, but for errors that do not matter, where x is so large
// that there is one; elsewhere it returns n.
func besselFoldF32(x float32, n int64) int64 {
	if f := float32(n); x > float32(float32(f*f)*0x1p26) {
		return n & 3
	}
	return n
}

// besselStepF32 returns f(k+1) as v+c from f(k) = v+c and f(k-1) = u+b, with h = 2k; the same downwards.
func besselStepF32(x, w, h, v, c, u, b float32) (next, rest float32) {
	q := h / x
	p := float32(q * v)
	next, rest = sumF32(p, -u)
	rest += FMA32(q, v, -p)
	// What q is off, by 1/x = w.
	d := float32(FMA32(-q, x, h) * w)
	return next, rest + FMA32(q, c, FMA32(d, v, -b))
}

// jnF32 returns the Bessel function of the first kind of order n >= 0 of x >= 0.
func jnF32(x float32, n int64) float32 {
	n = besselFoldF32(x, n)
	u, v := J0F32(x), J1F32(x)
	if n == 0 {
		return u
	}
	if n == 1 {
		return v
	}
	if x < 0x1p-40 {
		h := float32(0.5 * x)
		if n == 2 {
			return float32(0.5 * float32(h*h))
		}
		if n == 3 {
			return float32(float32(h*h)*h) / 6
		}
		return 0
	}
	f := float32(n)
	if f > float32(6*x)+75 {
		return 0 // below the least number
	}
	if min(f, x) >= besselMostF32 {
		return float32(math.NaN())
	}
	w := 1 / x
	// Upwards to the order k.
	top := float32(min(float32(math.Floor(float64(x))), f))
	b, c, k := float32(0), float32(0), float32(1)
	for k < top {
		next, rest := besselStepF32(x, w, float32(2*k), v, c, u, b)
		u, b, v, c = v, c, next, rest
		k++
	}
	if top < 1 {
		v, c, k = u, b, 0
	}
	if k == f {
		return v + c
	}
	// How far up to begin: until the other solution has grown enough (Olver 1964).
	h := float32(2 * w)
	at, z := f, float32(f*h)
	q, r := float32(1), z
	for r < 0x1p15 {
		at++
		z += h
		q, r = r, float32(z*r)-q
	}
	scale := v + c
	u, b, v, c = 0, 0, 1, 0
	y := float32(0)
	for at > k {
		if at == f {
			y = v + c
		}
		next, rest := besselStepF32(x, w, float32(2*at), v, c, u, b)
		u, b, v, c = v, c, next, rest
		if absF32(v) > 0x1p70 {
			const less = 0x1p-50 // 2k/x is less than 2**48, and y is the result times v
			u, b, v, c, y = float32(u*less), float32(b*less), float32(v*less), float32(c*less), float32(y*less)
		}
		at--
	}
	return float32(scale * (y / (v + c)))
}

// ynF32 returns the Bessel function of the second kind of order n >= 0 of x >= 0.
func ynF32(x float32, n int64) float32 {
	n = besselFoldF32(x, n)
	u, v := Y0F32(x), Y1F32(x)
	if n == 0 {
		return u
	}
	f := float32(n)
	if min(f, x) >= besselMostF32 {
		return float32(math.NaN())
	}
	w := 1 / x
	// A quarter of the values, because a product may be beyond the type where the difference is not.
	u, v = float32(0.25*u), float32(0.25*v)
	b, c, k := float32(0), float32(0), float32(1)
	for k < f && v >= -math.MaxFloat32 {
		next, rest := besselStepF32(x, w, float32(2*k), v, c, u, b)
		u, b, v, c = v, c, next, rest
		k++
	}
	if v < -math.MaxFloat32 {
		return v
	}
	return float32(4 * (v + c))
}
