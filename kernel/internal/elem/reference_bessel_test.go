package elem_test

import (
	"math"
	"math/big"
	"sync"

	"github.com/dotcompute/dotcompute/kernel/internal/elem"
)

// euler is Euler's constant (Brent and McMillan 1980).
var euler = sync.OnceValue(func() *big.Float {
	const n = 48
	sum, all, term, harmonic := number(0), number(0), number(1), number(0)
	for k := int64(1); !negligible(term, all) || k < 2*n; k++ {
		all = add(all, term)
		sum = add(sum, mul(term, harmonic))
		term = mul(term, mul(ratio(n, k), ratio(n, k)))
		harmonic = add(harmonic, ratio(1, k))
	}
	return sub(quo(sum, all), bigLog(number(n)))
})

// besselSeries returns the sum of (-x*x/4)**k / (k! (n+k)!) times weight(k), to about precision bits for x that is no longer than 2000.
func besselSeries(n int64, x float64, weight func(h *big.Float) *big.Float) *big.Float {
	p := precision + 64 + uint(3*x)
	float := func() *big.Float { return new(big.Float).SetPrec(p) }
	q := float().SetFloat64(x)
	q.Mul(q, q).Quo(q, big.NewFloat(-4))
	term := float().SetInt64(1)
	for k := int64(2); k <= n; k++ {
		term.Quo(term, float().SetInt64(k))
	}
	sum, harmonic := float(), float()
	for k := int64(1); ; k++ {
		part := float().Mul(term, weight(harmonic))
		sum.Add(sum, part)
		term.Mul(term, q).Quo(term, float().SetInt64(k*(k+n)))
		harmonic.Add(harmonic, float().Quo(float().SetInt64(1), float().SetInt64(k)))
		if float64(k) > x && term.MantExp(nil) < sum.MantExp(nil)-precision-32 {
			return sum
		}
	}
}

// hankel returns J and Y of order 0 or 1 of x that is at least 100, by the asymptotic series.
func hankel(n int64, x float64) (j, y *big.Float) {
	p, q := number(0), number(0)
	term := number(1)
	for k := int64(0); !negligible(term, number(1)); k++ {
		switch k & 3 {
		case 0:
			p = add(p, term)
		case 1:
			q = add(q, term)
		case 2:
			p = sub(p, term)
		case 3:
			q = sub(q, term)
		}
		odd := 2*k + 1
		term = quo(mul(term, ratio(4*n*n-odd*odd, 8*(k+1))), number(x))
	}
	s, c := bigSincos(x)
	size := quo(number(1), bigSqrt(mul(bigPi(), number(x)))) // sqrt(2/(Pi x)) over sqrt(2), of the sums
	cos, sin := mul(add(c, s), size), mul(sub(s, c), size)
	if n == 1 {
		cos, sin = sin, new(big.Float).Neg(cos)
	}
	return sub(mul(p, cos), mul(q, sin)), add(mul(p, sin), mul(q, cos))
}

// bigBessel returns the Bessel functions of orders 0 and 1 of x > 0.
func bigBessel(x float64) (j0, j1, y0, y1 *big.Float) {
	if x >= 100 {
		j0, y0 = hankel(0, x)
		j1, y1 = hankel(1, x)
		return j0, j1, y0, y1
	}
	one := func(*big.Float) *big.Float { return number(1) }
	half := scale(number(x), -1)
	j0, j1 = besselSeries(0, x, one), mul(half, besselSeries(1, x, one))
	y0 = sub(mul(add(bigLog(half), euler()), j0), besselSeries(0, x, func(h *big.Float) *big.Float { return h }))
	y0 = scale(quo(y0, bigPi()), 1)
	// The Wronskian: J1 Y0 - J0 Y1 is 2/(Pi x).
	y1 = quo(sub(mul(j1, y0), quo(number(2), mul(bigPi(), number(x)))), j0)
	return j0, j1, y0, y1
}

// bigJn returns the Bessel function of the first kind of order n >= 0 of 0 < x < 2000 or x > n.
func bigJn(n int64, x float64) *big.Float {
	if x < 2000 {
		y := besselSeries(n, x, func(*big.Float) *big.Float { return number(1) })
		for range n {
			y = mul(y, scale(number(x), -1))
		}
		return y
	}
	u, v, _, _ := bigBessel(x)
	return recur(n, x, u, v)
}

// bigYn returns the Bessel function of the second kind of order n >= 0 of x > 0.
func bigYn(n int64, x float64) *big.Float {
	_, _, u, v := bigBessel(x)
	return recur(n, x, u, v)
}

func recur(n int64, x float64, u, v *big.Float) *big.Float {
	for k := int64(0); k < n; k++ {
		if k > 0 {
			u, v = v, sub(mul(quo(number(float64(2*k)), number(x)), v), u)
		} else if n == 0 {
			return u
		}
	}
	if n == 0 {
		return u
	}
	return v
}

// bigErfcinv returns v with 1 - erf(v) = y, by a step of Newton's iteration from the float64 function, which doubles its digits.
func bigErfcinv(y *big.Float, from float64) *big.Float {
	v := number(from)
	d := sub(bigErfc(v), y)
	return add(v, mul(d, mul(scale(bigSqrt(bigPi()), -1), bigExp(mul(v, v)))))
}

func bigErfinv(x float64) *big.Float {
	if math.Abs(x) > 0.5 {
		return bigErfcinv(sub(number(1), number(x)), elem.ErfinvF64(x))
	}
	v := number(elem.ErfinvF64(x))
	d := sub(number(x), bigErf(v))
	return add(v, mul(d, mul(scale(bigSqrt(bigPi()), -1), bigExp(mul(v, v)))))
}

// of4 picks one of the functions that bigBessel returns, for x of any sign.
func of4(i int) func(float64) *big.Float {
	return func(x float64) *big.Float {
		j0, j1, y0, y1 := bigBessel(math.Abs(x))
		if x < 0 {
			j1.Neg(j1)
		}
		return []*big.Float{j0, j1, y0, y1}[i]
	}
}
