package main

import (
	"math"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
)

// simulationRows are stencil, n-body and matrices.
func simulationRows() []row {
	return []row{
		{"3-D stencil", "wave equation, 19 points: Fornberg 1988", compute, true, func(s scale) *work {
			n := s.of(12, 48, 96)
			inside := n - 2*kernels.Reach
			w := &work{amount: float64(inside * inside * inside), unit: "point"}
			weights := kernels.Wave{C0: -3 * 49.0 / 18, C1: 1.5, C2: -0.15, C3: 1.0 / 90}
			speed, now, before := input(w, random(1, n*n*n, 0.05, 0.1)), input(w, random(2, n*n*n, -1, 1)), input(w, random(3, n*n*n, -1, 1))
			after := output[float32](w, "after", n*n*n, tolerance{abs: 1e-5})
			w.pointers(speed, now, before, after).integers(n).reals(weights.C0, weights.C1, weights.C2, weights.C3)
			w.steps = []step{{inside, 1, func(lo, hi int) {
				kernels.StencilPlain(weights, n, speed.now, now.now, before.now, after.now, lo, hi)
			}, "stencil"}}
			w.kernel, w.bare = both(kernels.Stencil.Kernel, kernels.StencilUnchecked.Kernel)
			w.launch = func(p *place) launches {
				speed, now, before, after := on(p, speed), on(p, now), on(p, before), on(p, after)
				g := dotcompute.N3(inside, inside, inside)
				return launches{
					func() error { return kernels.Stencil.Launch(p.q, g, weights, n, speed, now, before, after) },
					func() error { return kernels.StencilUnchecked.Launch(p.q, g, weights, n, speed, now, before, after) },
				}
			}
			return w
		}},
		{"n-body", "all pairs: Aarseth 1963; Nyland, Harris, Prins 2007", compute, true, func(s scale) *work {
			n := s.of(40, 512, 2048)
			w := &work{amount: float64(n * n), unit: "pair"}
			x, y, z := input(w, random(1, n, -1, 1)), input(w, random(2, n, -1, 1)), input(w, random(3, n, -1, 1))
			mass := input(w, random(4, n, 0.5/float32(n), 1.5/float32(n)))
			// Sums in another order.
			near := tolerance{abs: 2e-5, rel: 1e-4}
			ax, ay, az := output[float32](w, "ax", n, near), output[float32](w, "ay", n, near), output[float32](w, "az", n, near)
			w.pointers(x, y, z, mass, ax, ay, az).integers(n)
			w.steps = []step{{n, 16, func(lo, hi int) {
				kernels.NbodyPlain(x.now, y.now, z.now, mass.now, ax.now, ay.now, az.now, lo, hi)
			}, "nbody"}}
			w.kernel, w.bare = both(kernels.Nbody.Kernel, kernels.NbodyUnchecked.Kernel)
			w.launch = func(p *place) launches {
				x, y, z, mass, ax, ay, az := on(p, x), on(p, y), on(p, z), on(p, mass), on(p, ax), on(p, ay), on(p, az)
				return launches{
					func() error { return kernels.Nbody.Launch(p.q, dotcompute.N(n), x, y, z, mass, ax, ay, az) },
					func() error { return kernels.NbodyUnchecked.Launch(p.q, dotcompute.N(n), x, y, z, mass, ax, ay, az) },
				}
			}
			return w
		}},
		{"matrix multiply, shared tiles", "tiles of 16: CUDA C Programming Guide 2007", compute, true, func(s scale) *work {
			n := s.of(32, 128, 384)
			w := &work{amount: 2 * math.Pow(float64(n), 3), unit: "flop"}
			a, b := input(w, random(1, n*n, -1, 1)), input(w, random(2, n*n, -1, 1))
			c := output[float32](w, "product", n*n, tolerance{abs: 2e-7 * float64(n)})
			w.pointers(a, b, c).integers(n)
			w.steps = []step{{n / kernels.Tile, 1, func(lo, hi int) { kernels.MatmulPlain(n, a.now, b.now, c.now, lo, hi) }, "matmul"}}
			w.kernel, w.bare = both(kernels.Matmul.Kernel, kernels.MatmulUnchecked.Kernel)
			w.launch = func(p *place) launches {
				a, b, c := on(p, a), on(p, b), on(p, c)
				return launches{
					func() error { return kernels.Matmul.Launch(p.q, dotcompute.N2(n, n), n, a, b, c) },
					func() error { return kernels.MatmulUnchecked.Launch(p.q, dotcompute.N2(n, n), n, a, b, c) },
				}
			}
			return w
		}},
	}
}
