package elem

import "math"

// The functions of order n come from those of orders 0 and 1 by the recurrence f(k+1) = 2k/x f(k) - f(k-1), upwards while
// that grows no error: always for the second kind, up to k = x for the first. From there J decays, and
// is taken downwards from where it is negligible (Miller 1952), in units that the value at k = x tells. Each step carries what its
// roundings left, so that errors do not grow with n. Time does, with the smaller of n and x: for orders
// from 2**20 on there is NaN, unless the value is 0, infinite, or that of a lower order because x is so large.

const besselMostF64 = 1 << 20

// JnF64 returns the Bessel function of the first kind of order n of x, within 6 ULP for |n| <= 1000.
func JnF64(x float64, n int64) float64 {
	a := math.Abs(x)
	m := besselOrder(n)
	switch {
	case x != x:
		return x
	case a > math.MaxFloat64 || a == 0 && m != 0:
		return 0
	}
	y := jnF64(a, m)
	if m&1 != 0 && (x < 0) != (n < 0) {
		y = -y
	}
	return y
}

// YnF64 returns the Bessel function of the second kind of order n of x, within 6 ULP for |n| <= 1000.
func YnF64(x float64, n int64) float64 {
	m := besselOrder(n)
	switch {
	case !(x >= 0):
		return math.NaN()
	case x > math.MaxFloat64:
		return 0
	}
	y := ynF64(x, m)
	if m&1 != 0 && n < 0 {
		y = -y
	}
	return y
}

// besselOrder returns the magnitude of n; if it has none, another that is as even and as large.
func besselOrder(n int64) int64 {
	if n < 0 {
		n = -n
	}
	if n < 0 {
		n = 1 << 62
	}
	return n
}

// besselFoldF64 returns an order from 0 to 3 of the same value, but for errors that do not matter, where x is so large
// that there is one; elsewhere it returns n.
func besselFoldF64(x float64, n int64) int64 {
	if f := float64(n); x > float64(float64(f*f)*0x1p56) {
		return n & 3
	}
	return n
}

// besselStepF64 returns f(k+1) as v+c from f(k) = v+c and f(k-1) = u+b, with h = 2k; the same downwards.
func besselStepF64(x, w, h, v, c, u, b float64) (next, rest float64) {
	q := h / x
	p := float64(q * v)
	next, rest = sumF64(p, -u)
	rest += math.FMA(q, v, -p)
	// What q is off, by 1/x = w.
	d := float64(math.FMA(-q, x, h) * w)
	return next, rest + math.FMA(q, c, math.FMA(d, v, -b))
}

// jnF64 returns the Bessel function of the first kind of order n >= 0 of x >= 0.
func jnF64(x float64, n int64) float64 {
	n = besselFoldF64(x, n)
	u, v := J0F64(x), J1F64(x)
	if n == 0 {
		return u
	}
	if n == 1 {
		return v
	}
	if x < 0x1p-400 {
		h := float64(0.5 * x)
		if n == 2 {
			return float64(0.5 * float64(h*h))
		}
		return 0
	}
	f := float64(n)
	if f > float64(6*x)+520 {
		return 0 // below the least number
	}
	if min(f, x) >= besselMostF64 {
		return math.NaN()
	}
	w := 1 / x
	// Upwards to the order k.
	top := float64(min(math.Floor(x), f))
	b, c, k := float64(0), float64(0), float64(1)
	for k < top {
		next, rest := besselStepF64(x, w, float64(2*k), v, c, u, b)
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
	h := float64(2 * w)
	at, z := f, float64(f*h)
	q, r := float64(1), z
	for r < 0x1p30 {
		at++
		z += h
		q, r = r, float64(z*r)-q
	}
	scale := v + c
	u, b, v, c = 0, 0, 1, 0
	y := float64(0)
	for at > k {
		if at == f {
			y = v + c
		}
		next, rest := besselStepF64(x, w, float64(2*at), v, c, u, b)
		u, b, v, c = v, c, next, rest
		if math.Abs(v) > 0x1p500 {
			const less = 0x1p-420 // 2k/x is less than 2**411, and y is the result times v
			u, b, v, c, y = float64(u*less), float64(b*less), float64(v*less), float64(c*less), float64(y*less)
		}
		at--
	}
	return float64(scale * (y / (v + c)))
}

// ynF64 returns the Bessel function of the second kind of order n >= 0 of x >= 0.
func ynF64(x float64, n int64) float64 {
	n = besselFoldF64(x, n)
	u, v := Y0F64(x), Y1F64(x)
	if n == 0 {
		return u
	}
	f := float64(n)
	if min(f, x) >= besselMostF64 {
		return math.NaN()
	}
	w := 1 / x
	// A quarter of the values, because a product may be beyond the type where the difference is not.
	u, v = float64(0.25*u), float64(0.25*v)
	b, c, k := float64(0), float64(0), float64(1)
	for k < f && v >= -math.MaxFloat64 {
		next, rest := besselStepF64(x, w, float64(2*k), v, c, u, b)
		u, b, v, c = v, c, next, rest
		k++
	}
	if v < -math.MaxFloat64 {
		return v
	}
	return float64(4 * (v + c))
}
