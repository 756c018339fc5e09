package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// Steps is the number of time steps of a binomial tree.
const Steps = 64

// tree goes back through the recombining tree of an option: from the values at its leaves to the one at its root.
// Up is the factor of an upward move, discounted that of one step.
func tree(s, x, up, discounted float32) float32 {
	down := 1 / up
	chance := (1/discounted - down) / (up - down)
	p, q := chance*discounted, (1-chance)*discounted
	var value [Steps + 1]float32
	price := s
	for range Steps {
		price *= down
	}
	for i := range Steps + 1 {
		if gain := price - x; gain > 0 {
			value[i] = gain
		}
		price *= up * up
	}
	for n := Steps; n > 0; n-- {
		for i := range n {
			value[i] = q*value[i] + p*value[i+1]
		}
	}
	return value[0]
}

// binomial prices European calls by a binomial tree (Cox, Ross and Rubinstein 1979).
//
//dotcompute:kernel
func binomial(t kernel.Thread, m Market, stock, strike, years, call []float32) {
	i := t.X()
	step := years[i] / Steps
	call[i] = tree(stock[i], strike[i], kernel.Exp(m.Volatility*sqrt(step)), kernel.Exp(-m.Rate*step))
}

//dotcompute:kernel unchecked
func binomialUnchecked(t kernel.Thread, m Market, stock, strike, years, call []float32) {
	binomial(t, m, stock, strike, years, call)
}

// BinomialPlain is binomial in plain Go.
func BinomialPlain(m Market, stock, strike, years, call []float32, lo, hi int) {
	for i := lo; i < hi; i++ {
		step := years[i] / Steps
		up := float32(math.Exp(float64(m.Volatility * sqrt(step))))
		discounted := float32(math.Exp(float64(-m.Rate * step)))
		call[i] = tree(stock[i], strike[i], up, discounted)
	}
}
