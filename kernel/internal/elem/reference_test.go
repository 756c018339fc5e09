package elem_test

import (
	"math"
	"math/big"
)

// The reference: elementary functions of big.Float by series, to precision bits of relative error or
// nearly so.
const precision = 220

func number(x float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(x) }

func ratio(a, b int64) *big.Float {
	return new(big.Float).SetPrec(precision).Quo(number(float64(a)), number(float64(b)))
}

func add(a, b *big.Float) *big.Float { return new(big.Float).SetPrec(precision).Add(a, b) }
func sub(a, b *big.Float) *big.Float { return new(big.Float).SetPrec(precision).Sub(a, b) }
func mul(a, b *big.Float) *big.Float { return new(big.Float).SetPrec(precision).Mul(a, b) }
func quo(a, b *big.Float) *big.Float { return new(big.Float).SetPrec(precision).Quo(a, b) }

// scale returns x * 2**k.
func scale(x *big.Float, k int) *big.Float {
	return new(big.Float).SetPrec(precision).SetMantExp(x, k)
}

// negligible says whether adding x to sum changes nothing that matters.
func negligible(x, sum *big.Float) bool {
	return x.Sign() == 0 || sum.Sign() != 0 && x.MantExp(nil) < sum.MantExp(nil)-precision
}

// atanhSeries returns 2*atanh(s).
func atanhSeries(s *big.Float) *big.Float {
	sum, term, square := scale(s, 1), scale(s, 1), mul(s, s)
	for n := int64(3); ; n += 2 {
		term = mul(term, square)
		part := quo(term, number(float64(n)))
		if negligible(part, sum) {
			return sum
		}
		sum = add(sum, part)
	}
}

var ln2 = atanhSeries(ratio(1, 3))

// bigLog returns the logarithm of x > 0.
func bigLog(x *big.Float) *big.Float {
	m := new(big.Float).SetPrec(precision)
	k := x.MantExp(m)
	if m.Cmp(number(0.75)) < 0 {
		m, k = scale(m, 1), k-1
	}
	one := number(1)
	return add(mul(ln2, number(float64(k))), atanhSeries(quo(sub(m, one), add(m, one))))
}

// bigExpm1 returns e**x - 1.
func bigExpm1(x *big.Float) *big.Float {
	if x.Sign() == 0 {
		return number(0)
	}
	// e**(2h)-1 is (e**h-1) * (e**h-1+2): 2**halvings times smaller, the series is short.
	halvings := max(0, x.MantExp(nil)+16)
	h := scale(x, -halvings)
	sum, term := h, h
	for n := int64(2); ; n++ {
		term = quo(mul(term, h), number(float64(n)))
		if negligible(term, sum) {
			break
		}
		sum = add(sum, term)
	}
	for range halvings {
		sum = mul(sum, add(sum, number(2)))
	}
	return sum
}

func bigExp(x *big.Float) *big.Float {
	if x.Sign() < 0 {
		return quo(number(1), bigExp(new(big.Float).Neg(x)))
	}
	return add(bigExpm1(x), number(1))
}

// bigAtan returns the arctangent of x.
func bigAtan(x *big.Float) *big.Float {
	// atan x is 2 atan(x / (1 + sqrt(1+x*x))).
	const halvings = 6
	one := number(1)
	for range halvings {
		root := new(big.Float).SetPrec(precision).Sqrt(add(one, mul(x, x)))
		x = quo(x, add(one, root))
	}
	sum, term, square := x, x, mul(x, x)
	for n := int64(3); ; n += 2 {
		term = new(big.Float).SetPrec(precision).Neg(mul(term, square))
		part := quo(term, number(float64(n)))
		if negligible(part, sum) {
			return scale(sum, halvings)
		}
		sum = add(sum, part)
	}
}

// longPi is Pi to enough bits to take any float64 modulo it, by Machin's formula in integers.
var longPi = func() *big.Float {
	const bits = 1500
	inverse := func(n int64) *big.Int { // atan(1/n) * 2**bits
		term := new(big.Int).Lsh(big.NewInt(1), bits)
		term.Quo(term, big.NewInt(n))
		sum := new(big.Int).Set(term)
		for k := int64(3); term.Sign() != 0; k += 2 {
			term.Quo(term, big.NewInt(-n*n))
			sum.Add(sum, new(big.Int).Quo(term, big.NewInt(k)))
		}
		return sum
	}
	a := new(big.Int).Mul(inverse(5), big.NewInt(16))
	a.Sub(a, new(big.Int).Mul(inverse(239), big.NewInt(4)))
	f := new(big.Float).SetPrec(bits).SetInt(a)
	return f.SetMantExp(f, -bits)
}()

func bigPi() *big.Float { return new(big.Float).SetPrec(precision).Set(longPi) }

// bigSincos returns the sine and cosine of x.
func bigSincos(x float64) (sin, cos *big.Float) {
	const long = 1450
	half := new(big.Float).SetPrec(long).SetMantExp(longPi, -1)
	wide := new(big.Float).SetPrec(long).SetFloat64(x)
	turns := new(big.Float).SetPrec(long).Quo(wide, half)
	n, _ := turns.Add(turns, big.NewFloat(math.Copysign(0.5, x))).Int(nil)
	wide.Sub(wide, new(big.Float).SetPrec(long).Mul(half, new(big.Float).SetPrec(long).SetInt(n)))
	r := new(big.Float).SetPrec(precision).Set(wide)

	square := mul(r, r)
	series := func(term *big.Float, n int64) *big.Float {
		sum := term
		for ; ; n += 2 {
			term = new(big.Float).SetPrec(precision).Neg(quo(mul(term, square), number(float64(n*(n+1)))))
			if negligible(term, sum) {
				return sum
			}
			sum = add(sum, term)
		}
	}
	s, c := series(r, 2), series(number(1), 1)
	switch new(big.Int).And(n, big.NewInt(3)).Int64() {
	case 0:
		return s, c
	case 1:
		return c, s.Neg(s)
	case 2:
		return s.Neg(s), c.Neg(c)
	}
	return c.Neg(c), s
}
