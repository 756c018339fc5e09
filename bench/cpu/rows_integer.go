package main

import (
	"math/rand/v2"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
)

// integerRows count, add, hash and walk.
func integerRows() []row {
	return []row{
		{"histogram, atomics", "in shared memory first: Podlozhnyuk 2007", compute, false, func(s scale) *work {
			const grain = 1 << 14 // bytes counted before the counts are added to all others', in C and Go and by a group
			n := s.of(1000, 1<<16, 1<<20)
			invocations := max(n/grain, 2) * kernels.Bins
			w := &work{amount: float64(n), unit: "byte"}
			data, bins := input(w, randomBytes(n)), output[uint32](w, "bins", kernels.Bins, exact)
			w.pointers(data, bins)
			w.steps = []step{{n, grain, func(lo, hi int) { kernels.HistogramPlain(data.now, bins.now, lo, hi) }, "histogram"}}
			w.kernel, w.bare = both(kernels.Histogram.Kernel, kernels.HistogramUnchecked.Kernel)
			w.launch = func(p *place) launches {
				data, bins := on(p, data), on(p, bins)
				return launches{
					func() error { return kernels.Histogram.Launch(p.q, dotcompute.N(invocations), data, bins) },
					func() error { return kernels.HistogramUnchecked.Launch(p.q, dotcompute.N(invocations), data, bins) },
				}
			}
			return w
		}},
		{"prefix sum in a group", "groups of 256: Hillis, Steele 1986", compute, false, func(s scale) *work {
			groups := s.of(3, 1<<6, 1<<10)
			n := groups * kernels.Scan
			w := &work{amount: float64(n), unit: "element"}
			x, out := input(w, randomWords(n)), output[uint32](w, "sums", n, exact)
			w.pointers(x, out)
			w.steps = []step{{groups, 8, func(lo, hi int) { kernels.PrefixPlain(x.now, out.now, lo, hi) }, "prefix"}}
			w.kernel, w.bare = both(kernels.Prefix.Kernel, kernels.PrefixUnchecked.Kernel)
			w.launch = func(p *place) launches {
				x, out := on(p, x), on(p, out)
				return launches{
					func() error { return kernels.Prefix.Launch(p.q, dotcompute.N(n), x, out) },
					func() error { return kernels.PrefixUnchecked.Launch(p.q, dotcompute.N(n), x, out) },
				}
			}
			return w
		}},
		{"SHA-256 of many messages", "FIPS 180-4; 64 bytes each", compute, false, func(s scale) *work {
			n := s.of(20, 1<<9, 1<<12)
			w := &work{amount: float64(64 * n), unit: "byte"}
			messages := input(w, words[[16]uint32](randomWords(16*n)))
			digests := output[[8]uint32](w, "digests", n, exact)
			w.pointers(messages, digests)
			w.steps = []step{{n, 16, func(lo, hi int) { kernels.Sha256Plain(messages.now, digests.now, lo, hi) }, "sha256"}}
			w.kernel, w.bare = both(kernels.Sha256.Kernel, kernels.Sha256Unchecked.Kernel)
			w.launch = func(p *place) launches {
				messages, digests := on(p, messages), on(p, digests)
				return launches{
					func() error { return kernels.Sha256.Launch(p.q, dotcompute.N(n), messages, digests) },
					func() error { return kernels.Sha256Unchecked.Launch(p.q, dotcompute.N(n), messages, digests) },
				}
			}
			return w
		}},
		{"Collatz, divergent", "Lagarias 1985", compute, false, func(s scale) *work {
			n := s.of(100, 1<<12, 1<<15)
			w := &work{amount: float64(n), unit: "number"}
			out := output[uint32](w, "steps", n, exact)
			w.pointers(out)
			w.steps = []step{{n, 64, func(lo, hi int) { kernels.CollatzPlain(out.now, lo, hi) }, "collatz"}}
			w.kernel, w.bare = both(kernels.Collatz.Kernel, kernels.CollatzUnchecked.Kernel)
			w.launch = func(p *place) launches {
				out := on(p, out)
				return launches{
					func() error { return kernels.Collatz.Launch(p.q, dotcompute.N(n), out) },
					func() error { return kernels.CollatzUnchecked.Launch(p.q, dotcompute.N(n), out) },
				}
			}
			return w
		}},
	}
}

func randomWords(n int) []uint32 {
	r := rand.New(rand.NewPCG(9, 0))
	out := make([]uint32, n)
	for i := range out {
		out[i] = r.Uint32()
	}
	return out
}

func randomBytes(n int) []uint8 { return words[uint8](randomWords((n + 3) / 4))[:n] }
