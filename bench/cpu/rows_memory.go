package main

import (
	"math/rand/v2"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
)

// factor of saxpy and triad: small, so that sums over many passes stay small.
const factor = 1e-3

// nearly is for one product and one sum, with one rounding or two.
var nearly = tolerance{abs: 1e-6, rel: 1e-6}

// memoryRows move memory: saxpy and triad at the sizes of the caches, and other patterns.
func memoryRows() []row {
	const blas, stream = "BLAS level 1: Lawson, Hanson, Kincaid, Krogh 1979", "STREAM: McCalpin 1995"
	const passes = "; blocks of 1024, many passes a launch"
	return []row{
		{"saxpy, L1", blas + passes, resident, true, saxpyPasses},
		{"saxpy, L2 (0.5 MB)", blas, resident, true, func(s scale) *work { return saxpy(s.of(700, 1<<16, 1<<16)) }},
		{"saxpy, L3 (8 MB)", blas, streaming, true, func(s scale) *work { return saxpy(s.of(800, 1<<20, 1<<20)) }},
		{"saxpy, DRAM (128 MB)", blas, streaming, true, func(s scale) *work { return saxpy(s.of(900, 1<<24, 1<<24)) }},
		{"triad, L1", stream + passes, resident, true, triadPasses},
		{"triad, L2 (0.5 MB)", stream, resident, true, func(s scale) *work { return triad(s.of(700, 40<<10, 40<<10)) }},
		{"triad, L3 (8 MB)", stream, streaming, true, func(s scale) *work { return triad(s.of(800, 2<<20/3, 2<<20/3)) }},
		{"triad, DRAM (192 MB)", stream, streaming, true, func(s scale) *work { return triad(s.of(900, 1<<24, 1<<24)) }},
		{"transform of 3-float structs", "arrays of structures of 12 bytes", reshaping, true, func(s scale) *work {
			n := s.of(333, 1<<14, 1<<17)
			w := &work{amount: float64(n), unit: "point", bytes: 24 * float64(n)}
			m := kernels.Affine{Row: [3]kernels.Vec3{{X: 0.8, Y: -0.6}, {X: 0.6, Y: 0.8}, {Z: 1.25}}, Shift: kernels.Vec3{X: 1, Y: 2, Z: 3}}
			points := input(w, words[kernels.Vec3](random(1, 3*n, -1, 1)))
			out := output[kernels.Vec3](w, "points", n, nearly)
			w.pointers(points, out).reals(words[float32]([]kernels.Affine{m})...)
			w.steps = []step{{n, 256, func(lo, hi int) { kernels.TransformPlain(&m, points.now, out.now, lo, hi) }, "transform"}}
			w.kernel, w.bare = both(kernels.Transform.Kernel, kernels.TransformUnchecked.Kernel)
			w.launch = func(p *place) launches {
				points, out := on(p, points), on(p, out)
				return launches{
					func() error { return kernels.Transform.Launch(p.q, dotcompute.N(n), m, points, out) },
					func() error { return kernels.TransformUnchecked.Launch(p.q, dotcompute.N(n), m, points, out) },
				}
			}
			return w
		}},
		{"gather, random indices", "table of 1 MB, indices of int32", gathering, true, func(s scale) *work {
			n := s.of(500, 1<<16, 1<<18)
			w := &work{amount: float64(n), unit: "element"}
			table := s.of(300, 1<<18, 1<<18)
			r := rand.New(rand.NewPCG(3, 0))
			index := make([]int32, n)
			for i := range index {
				index[i] = int32(r.IntN(table))
			}
			at, from, out := input(w, index), input(w, random(1, table, -1, 1)), output[float32](w, "gathered", n, exact)
			w.pointers(at, from, out)
			w.steps = []step{{n, 256, func(lo, hi int) { kernels.GatherPlain(at.now, from.now, out.now, lo, hi) }, "gather"}}
			w.kernel, w.bare = both(kernels.Gather.Kernel, kernels.GatherUnchecked.Kernel)
			w.launch = func(p *place) launches {
				at, from, out := on(p, at), on(p, from), on(p, out)
				return launches{
					func() error { return kernels.Gather.Launch(p.q, dotcompute.N(n), at, from, out) },
					func() error { return kernels.GatherUnchecked.Launch(p.q, dotcompute.N(n), at, from, out) },
				}
			}
			return w
		}},
		{"uint8 image threshold", "Gonzalez, Woods: Digital Image Processing", reshaping, false, func(s scale) *work {
			n := s.of(1000, 1<<18, 1<<21)
			w := &work{amount: float64(n), unit: "pixel", bytes: 2 * float64(n)}
			source, out := input(w, randomBytes(n)), output[uint8](w, "pixels", n, exact)
			w.pointers(source, out).integers(100)
			w.steps = []step{{n, 1024, func(lo, hi int) { kernels.ThresholdPlain(100, source.now, out.now, lo, hi) }, "threshold"}}
			w.kernel, w.bare = both(kernels.Threshold.Kernel, kernels.ThresholdUnchecked.Kernel)
			w.launch = func(p *place) launches {
				source, out := on(p, source), on(p, out)
				return launches{
					func() error { return kernels.Threshold.Launch(p.q, dotcompute.N(n), 100, source, out) },
					func() error { return kernels.ThresholdUnchecked.Launch(p.q, dotcompute.N(n), 100, source, out) },
				}
			}
			return w
		}},
	}
}

func saxpy(n int) *work {
	w := &work{amount: float64(n), unit: "element", bytes: 12 * float64(n)}
	x, y := input(w, random(1, n, -1, 1)), update(w, "y", random(2, n, -1, 1), nearly)
	w.pointers(x, y).reals(factor)
	w.steps = []step{{n, 256, func(lo, hi int) { kernels.SaxpyPlain(factor, x.now, y.now, lo, hi) }, "saxpy"}}
	w.kernel, w.bare = both(kernels.Saxpy.Kernel, kernels.SaxpyUnchecked.Kernel)
	w.launch = func(p *place) launches {
		x, y := on(p, x), on(p, y)
		return launches{
			func() error { return kernels.Saxpy.Launch(p.q, dotcompute.N(n), factor, x, y) },
			func() error { return kernels.SaxpyUnchecked.Launch(p.q, dotcompute.N(n), factor, x, y) },
		}
	}
	return w
}

func triad(n int) *work {
	w := &work{amount: float64(n), unit: "element", bytes: 12 * float64(n)}
	x, y, z := output[float32](w, "x", n, nearly), input(w, random(1, n, -1, 1)), input(w, random(2, n, -1, 1))
	w.pointers(x, y, z).reals(factor)
	w.steps = []step{{n, 256, func(lo, hi int) { kernels.TriadPlain(factor, x.now, y.now, z.now, lo, hi) }, "triad"}}
	w.kernel, w.bare = both(kernels.Triad.Kernel, kernels.TriadUnchecked.Kernel)
	w.launch = func(p *place) launches {
		x, y, z := on(p, x), on(p, y), on(p, z)
		return launches{
			func() error { return kernels.Triad.Launch(p.q, dotcompute.N(n), factor, x, y, z) },
			func() error { return kernels.TriadUnchecked.Launch(p.q, dotcompute.N(n), factor, x, y, z) },
		}
	}
	return w
}

func saxpyPasses(s scale) *work {
	groups, rounds := s.of(2, 16, 16), s.of(3, 64, 256)
	n := groups * kernels.Passes
	w := &work{amount: float64(n * rounds), unit: "element", bytes: 12 * float64(n*rounds)}
	// Each round may round otherwise.
	x, y := input(w, random(1, n, -1, 1)), update(w, "y", random(2, n, -1, 1), tolerance{abs: 1e-6 * float64(rounds)})
	w.pointers(x, y).integers(rounds, kernels.Passes).reals(factor)
	w.steps = []step{{groups, 1, func(lo, hi int) { kernels.SaxpyPassesPlain(rounds, factor, x.now, y.now, lo, hi) }, "saxpy_passes"}}
	w.kernel, w.bare = both(kernels.SaxpyPasses.Kernel, kernels.SaxpyPassesUnchecked.Kernel)
	w.launch = func(p *place) launches {
		x, y := on(p, x), on(p, y)
		return launches{
			func() error { return kernels.SaxpyPasses.Launch(p.q, dotcompute.N(n), rounds, factor, x, y) },
			func() error { return kernels.SaxpyPassesUnchecked.Launch(p.q, dotcompute.N(n), rounds, factor, x, y) },
		}
	}
	return w
}

func triadPasses(s scale) *work {
	groups, rounds := s.of(2, 16, 16), s.of(3, 64, 256)
	n := groups * kernels.Passes
	w := &work{amount: float64(n * rounds), unit: "element", bytes: 12 * float64(n*rounds)}
	x, y, z := output[float32](w, "x", n, nearly), input(w, random(1, n, -1, 1)), input(w, random(2, n, -1, 1))
	w.pointers(x, y, z).integers(rounds, kernels.Passes).reals(factor)
	w.steps = []step{{groups, 1, func(lo, hi int) {
		kernels.TriadPassesPlain(rounds, factor, x.now, y.now, z.now, lo, hi)
	}, "triad_passes"}}
	w.kernel, w.bare = both(kernels.TriadPasses.Kernel, kernels.TriadPassesUnchecked.Kernel)
	w.launch = func(p *place) launches {
		x, y, z := on(p, x), on(p, y), on(p, z)
		return launches{
			func() error { return kernels.TriadPasses.Launch(p.q, dotcompute.N(n), rounds, factor, x, y, z) },
			func() error {
				return kernels.TriadPassesUnchecked.Launch(p.q, dotcompute.N(n), rounds, factor, x, y, z)
			},
		}
	}
	return w
}
