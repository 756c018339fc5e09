package elem_test

import (
	"math/big"
	"sync"
)

// bigErfc returns 1 - erf(x).
func bigErfc(x *big.Float) *big.Float {
	square := mul(x, x)
	rootPi := bigSqrt(bigPi())
	one := number(1)
	if x.Sign() < 0 || x.Cmp(number(3)) < 0 {
		return sub(one, bigErf(x))
	}
	// e**(-x*x) / sqrt(Pi) over the continued fraction x + 1/2/(x + 1/(x + 3/2/(x + ...))).
	f, _ := square.Float64()
	y := x
	for n := int64(30 + 6000/f); n > 0; n-- {
		y = add(x, quo(ratio(n, 2), y))
	}
	return quo(quo(bigExp(new(big.Float).Neg(square)), rootPi), y)
}

// bigErf returns the error function of x, for x below 10 or so.
func bigErf(x *big.Float) *big.Float {
	if x.Sign() < 0 {
		return new(big.Float).Neg(bigErf(new(big.Float).Neg(x)))
	}
	if x.Cmp(number(6)) > 0 {
		return sub(number(1), bigErfc(x))
	}
	// 2x e**(-x*x) / sqrt(Pi) times the sum of (2x*x)**n / (1*3*5*...*(2n+1)).
	double := scale(mul(x, x), 1)
	sum, term := number(1), number(1)
	for n := int64(3); !negligible(term, sum); n += 2 {
		term = quo(mul(term, double), number(float64(n)))
		sum = add(sum, term)
	}
	return mul(quo(scale(mul(sum, x), 1), bigSqrt(bigPi())), bigExp(scale(double, -1).Neg(scale(double, -1))))
}

// bernoulli holds the even Bernoulli numbers, from the second.
var bernoulli = sync.OnceValue(func() []*big.Float {
	const n = 60
	all := []*big.Rat{big.NewRat(1, 1)}
	for m := int64(1); m <= n; m++ {
		sum := new(big.Rat)
		for k := int64(0); k < m; k++ {
			c := new(big.Rat).SetInt(new(big.Int).Binomial(m+1, k))
			sum.Add(sum, c.Mul(c, all[k]))
		}
		all = append(all, sum.Mul(sum, big.NewRat(-1, m+1)))
	}
	var even []*big.Float
	for m := 2; m <= n; m += 2 {
		even = append(even, new(big.Float).SetPrec(precision).SetRat(all[m]))
	}
	return even
})

// bigGammaParts returns p and l with gamma(x) = e**l / p, for x that is no pole: the recurrence up to
// where Stirling's series is exact enough.
func bigGammaParts(x *big.Float) (p, l *big.Float) {
	p = number(1)
	for x.Cmp(number(60)) < 0 {
		p = mul(p, x)
		x = add(x, number(1))
	}
	l = sub(mul(sub(x, number(0.5)), bigLog(x)), x)
	l = add(l, scale(bigLog(scale(bigPi(), 1)), -1))
	power, square := x, mul(x, x)
	for i, b := range bernoulli() {
		m := float64(2 * (i + 1))
		part := quo(b, mul(number(m*(m-1)), power))
		if negligible(part, l) {
			break
		}
		l = add(l, part)
		power = mul(power, square)
	}
	return p, l
}

func bigGamma(x *big.Float) *big.Float {
	p, l := bigGammaParts(x)
	return quo(bigExp(l), p)
}

func bigLgamma(x *big.Float) *big.Float {
	p, l := bigGammaParts(x)
	return sub(l, bigLog(p.Abs(p)))
}
