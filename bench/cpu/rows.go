package main

import (
	"math"
	"math/rand/v2"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
)

// rows are all lines of the table, in its order.
func rows() []row {
	return concat(optionRows(), pictureRows(), simulationRows(), arrayRows(), integerRows(), memoryRows())
}

func concat(lists ...[]row) (out []row) {
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// random returns n numbers from lo to hi, the same ones for equal seeds.
func random(seed uint64, n int, lo, hi float32) []float32 {
	r := rand.New(rand.NewPCG(seed, 0))
	out := make([]float32, n)
	for i := range out {
		out[i] = lo + (hi-lo)*r.Float32()
	}
	return out
}

// both is a kernel and its form without checks.
func both(k, unchecked *dotcompute.Kernel) (checked, bare []*dotcompute.Kernel) {
	return []*dotcompute.Kernel{k}, []*dotcompute.Kernel{unchecked}
}

// optionRows price options.
func optionRows() []row {
	market := kernels.Market{Rate: 0.02, Volatility: 0.3}
	return []row{
		{"Black–Scholes", "Black, Scholes 1973; normal distribution: Abramowitz, Stegun 1964, 26.2.17", compute, true, func(s scale) *work {
			n := s.of(300, 1<<14, 1<<17)
			w := &work{amount: float64(n), unit: "option"}
			stock, strike, years := input(w, random(1, n, 5, 30)), input(w, random(2, n, 1, 100)), input(w, random(3, n, 0.25, 10))
			// Both are differences of numbers near 100, each right to a few 1e-7 of itself.
			near := tolerance{abs: 2e-4, rel: 1e-4}
			call, put := output[float32](w, "call", n, near), output[float32](w, "put", n, near)
			w.pointers(stock, strike, years, call, put).reals(market.Rate, market.Volatility)
			w.steps = []step{{n, 64, func(lo, hi int) {
				kernels.BlackScholesPlain(market, stock.now, strike.now, years.now, call.now, put.now, lo, hi)
			}, "black_scholes"}}
			w.kernel, w.bare = both(kernels.BlackScholes.Kernel, kernels.BlackScholesUnchecked.Kernel)
			w.launch = func(p *place) launches {
				stock, strike, years, call, put := on(p, stock), on(p, strike), on(p, years), on(p, call), on(p, put)
				return launches{
					func() error {
						return kernels.BlackScholes.Launch(p.q, dotcompute.N(n), market, stock, strike, years, call, put)
					},
					func() error {
						return kernels.BlackScholesUnchecked.Launch(p.q, dotcompute.N(n), market, stock, strike, years, call, put)
					},
				}
			}
			return w
		}},
		{"binomial options", "Cox, Ross, Rubinstein 1979; 64 steps", compute, true, func(s scale) *work {
			n := s.of(40, 1<<10, 1<<13)
			w := &work{amount: float64(n), unit: "option"}
			stock, strike, years := input(w, random(1, n, 5, 30)), input(w, random(2, n, 1, 50)), input(w, random(3, n, 0.25, 5))
			call := output[float32](w, "call", n, tolerance{abs: 1e-3, rel: 1e-4})
			w.pointers(stock, strike, years, call).reals(market.Rate, market.Volatility)
			w.steps = []step{{n, 16, func(lo, hi int) {
				kernels.BinomialPlain(market, stock.now, strike.now, years.now, call.now, lo, hi)
			}, "binomial"}}
			w.kernel, w.bare = both(kernels.Binomial.Kernel, kernels.BinomialUnchecked.Kernel)
			w.launch = func(p *place) launches {
				stock, strike, years, call := on(p, stock), on(p, strike), on(p, years), on(p, call)
				return launches{
					func() error {
						return kernels.Binomial.Launch(p.q, dotcompute.N(n), market, stock, strike, years, call)
					},
					func() error {
						return kernels.BinomialUnchecked.Launch(p.q, dotcompute.N(n), market, stock, strike, years, call)
					},
				}
			}
			return w
		}},
		{"Monte Carlo, Philox", "Boyle 1977; Salmon, Moraes, Dror, Shaw 2011; Box, Muller 1958", compute, true, func(s scale) *work {
			n := s.of(48, 1<<10, 1<<13)
			w := &work{amount: float64(4 * kernels.Draws * n), unit: "price"}
			walk := kernels.Walk{Stock: 100, Strike: 105, Drift: -0.025, Spread: 0.3}
			out := output[float32](w, "sums", n, tolerance{abs: 0.05, rel: 1e-4})
			w.pointers(out).integers(7).reals(walk.Stock, walk.Strike, walk.Drift, walk.Spread)
			w.steps = []step{{n, 16, func(lo, hi int) { kernels.MonteCarloPlain(walk, 7, out.now, lo, hi) }, "monte_carlo"}}
			w.kernel, w.bare = both(kernels.MonteCarlo.Kernel, kernels.MonteCarloUnchecked.Kernel)
			w.launch = func(p *place) launches {
				out := on(p, out)
				return launches{
					func() error { return kernels.MonteCarlo.Launch(p.q, dotcompute.N(n), walk, 7, out) },
					func() error { return kernels.MonteCarloUnchecked.Launch(p.q, dotcompute.N(n), walk, 7, out) },
				}
			}
			return w
		}},
	}
}

// arrayRows take elementary functions of every element.
func arrayRows() []row {
	one := func(name string, lo, hi float32, tol tolerance, plain func(x, out []float32, lo, hi int), c string,
		k, unchecked *dotcompute.Kernel, launch, launchUnchecked func(q *dotcompute.Queue, g dotcompute.Grid, x, out dotcompute.View[float32]) error) row {
		return row{name + " of an array", "C and Go: their libraries", compute, true, func(s scale) *work {
			n := s.of(500, 1<<14, 1<<17)
			w := &work{amount: float64(n), unit: "element"}
			x, out := input(w, random(4, n, lo, hi)), output[float32](w, name, n, tol)
			w.pointers(x, out)
			w.steps = []step{{n, 64, func(lo, hi int) { plain(x.now, out.now, lo, hi) }, c}}
			w.kernel, w.bare = both(k, unchecked)
			w.launch = func(p *place) launches {
				x, out := on(p, x), on(p, out)
				return launches{
					func() error { return launch(p.q, dotcompute.N(n), x, out) },
					func() error { return launchUnchecked(p.q, dotcompute.N(n), x, out) },
				}
			}
			return w
		}}
	}
	return []row{
		one("exp", -10, 10, tolerance{rel: 2e-6}, kernels.ExpPlain, "exp_array",
			kernels.ExpArray.Kernel, kernels.ExpArrayUnchecked.Kernel, kernels.ExpArray.Launch, kernels.ExpArrayUnchecked.Launch),
		one("log", 1e-3, 100, tolerance{abs: 1e-6, rel: 2e-6}, kernels.LogPlain, "log_array",
			kernels.LogArray.Kernel, kernels.LogArrayUnchecked.Kernel, kernels.LogArray.Launch, kernels.LogArrayUnchecked.Launch),
		one("sin", -4*math.Pi, 4*math.Pi, tolerance{abs: 2e-6}, kernels.SinPlain, "sin_array",
			kernels.SinArray.Kernel, kernels.SinArrayUnchecked.Kernel, kernels.SinArray.Launch, kernels.SinArrayUnchecked.Launch),
		{"pow of two arrays", "C and Go: their libraries", compute, true, func(s scale) *work {
			n := s.of(500, 1<<13, 1<<16)
			w := &work{amount: float64(n), unit: "element"}
			x, y, out := input(w, random(4, n, 0.1, 10)), input(w, random(5, n, -5, 5)), output[float32](w, "pow", n, tolerance{rel: 1e-5})
			w.pointers(x, y, out)
			w.steps = []step{{n, 64, func(lo, hi int) { kernels.PowPlain(x.now, y.now, out.now, lo, hi) }, "pow_array"}}
			w.kernel, w.bare = both(kernels.PowArray.Kernel, kernels.PowArrayUnchecked.Kernel)
			w.launch = func(p *place) launches {
				x, y, out := on(p, x), on(p, y), on(p, out)
				return launches{
					func() error { return kernels.PowArray.Launch(p.q, dotcompute.N(n), x, y, out) },
					func() error { return kernels.PowArrayUnchecked.Launch(p.q, dotcompute.N(n), x, y, out) },
				}
			}
			return w
		}},
	}
}
