package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// Market is what all options of a row share.
type Market struct {
	Rate, Volatility float32 // a year, continuously compounded
}

// The normal distribution by polynomial 26.2.17 of Abramowitz and Stegun (1964), from the value of exp(-x*x/2).
func normal(x, bell float32) float32 {
	k := 1 / (1 + 0.2316419*abs(x))
	poly := k * (0.319381530 + k*(-0.356563782+k*(1.781477937+k*(-1.821255978+k*1.330274429))))
	w := 0.39894228 * bell * poly
	if x > 0 {
		return 1 - w
	}
	return w
}

func abs(x float32) float32 { return float32(math.Abs(float64(x))) }

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

// blackScholes prices European options (Black and Scholes 1973).
//
//dotcompute:kernel
func blackScholes(t kernel.Thread, m Market, stock, strike, years, call, put []float32) {
	i := t.X()
	s, x, y := stock[i], strike[i], years[i]
	spread := m.Volatility * sqrt(y)
	d1 := (kernel.Log(s/x) + (m.Rate+0.5*m.Volatility*m.Volatility)*y) / spread
	d2 := d1 - spread
	n1, n2 := normal(d1, kernel.Exp(-0.5*d1*d1)), normal(d2, kernel.Exp(-0.5*d2*d2))
	later := x * kernel.Exp(-m.Rate*y)
	call[i] = s*n1 - later*n2
	put[i] = later*(1-n2) - s*(1-n1)
}

//dotcompute:kernel unchecked
func blackScholesUnchecked(t kernel.Thread, m Market, stock, strike, years, call, put []float32) {
	blackScholes(t, m, stock, strike, years, call, put)
}

// BlackScholesPlain is blackScholes in plain Go.
func BlackScholesPlain(m Market, stock, strike, years, call, put []float32, lo, hi int) {
	stock, strike, years, call, put = stock[lo:hi], strike[lo:hi], years[lo:hi], call[lo:hi], put[lo:hi]
	exp := func(x float32) float32 { return float32(math.Exp(float64(x))) }
	for i, s := range stock {
		x, y := strike[i], years[i]
		spread := m.Volatility * sqrt(y)
		d1 := (float32(math.Log(float64(s/x))) + (m.Rate+0.5*m.Volatility*m.Volatility)*y) / spread
		d2 := d1 - spread
		n1, n2 := normal(d1, exp(-0.5*d1*d1)), normal(d2, exp(-0.5*d2*d2))
		later := x * exp(-m.Rate*y)
		call[i] = s*n1 - later*n2
		put[i] = later*(1-n2) - s*(1-n1)
	}
}
