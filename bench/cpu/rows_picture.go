package main

import (
	"math"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
)

// pictureRows paint, and work on pictures. Their items are rows of pixels.
func pictureRows() []row {
	return []row{
		{"Mandelbrot", "escape time: Peitgen, Richter 1986; 256 iterations", compute, true, func(s scale) *work {
			wide, high := s.of(24, 256, 768), s.of(12, 128, 512)
			w := &work{amount: float64(wide * high), unit: "pixel"}
			plane := kernels.Plane{X: -2, Y: -1, Step: 3 / float32(wide), Limit: 256}
			// Near the set the last bit of a product decides when a point escapes.
			out := output[int32](w, "iterations", wide*high, tolerance{share: 0.01})
			w.pointers(out).integers(int(plane.Limit), wide).reals(plane.X, plane.Y, plane.Step)
			w.steps = []step{{high, 1, func(lo, hi int) { kernels.MandelbrotPlain(plane, wide, out.now, lo, hi) }, "mandelbrot"}}
			w.kernel, w.bare = both(kernels.Mandelbrot.Kernel, kernels.MandelbrotUnchecked.Kernel)
			w.launch = func(p *place) launches {
				out := on(p, out)
				return launches{
					func() error { return kernels.Mandelbrot.Launch(p.q, dotcompute.N2(wide, high), plane, wide, out) },
					func() error {
						return kernels.MandelbrotUnchecked.Launch(p.q, dotcompute.N2(wide, high), plane, wide, out)
					},
				}
			}
			return w
		}},
		{"ambient occlusion", "Zhukov, Iones, Kronin 1998; scene of aobench, Fujita 2009", compute, true, func(s scale) *work {
			wide, high := s.of(16, 64, 256), s.of(8, 64, 256)
			w := &work{amount: float64(wide * high), unit: "pixel"}
			// One ray more or less that grazes a sphere is 1/64; edges of the spheres fall to either side.
			out := output[float32](w, "light", wide*high, tolerance{abs: 1.5 / 64, share: 0.01})
			w.pointers(out).integers(wide, high)
			w.steps = []step{{high, 1, func(lo, hi int) { kernels.OcclusionPlain(wide, high, out.now, lo, hi) }, "occlusion"}}
			w.kernel, w.bare = both(kernels.Occlusion.Kernel, kernels.OcclusionUnchecked.Kernel)
			w.launch = func(p *place) launches {
				out := on(p, out)
				return launches{
					func() error { return kernels.Occlusion.Launch(p.q, dotcompute.N2(wide, high), wide, high, out) },
					func() error {
						return kernels.OcclusionUnchecked.Launch(p.q, dotcompute.N2(wide, high), wide, high, out)
					},
				}
			}
			return w
		}},
		{"Perlin noise", "Perlin 1985, 2002; 4 octaves", compute, true, func(s scale) *work {
			wide, high := s.of(24, 256, 512), s.of(12, 128, 512)
			w := &work{amount: float64(wide * high), unit: "pixel"}
			const pitch = 0.03
			out := output[float32](w, "turbulence", wide*high, tolerance{abs: 1e-4})
			w.pointers(out).integers(wide).reals(pitch)
			w.steps = []step{{high, 1, func(lo, hi int) { kernels.PerlinPlain(pitch, wide, out.now, lo, hi) }, "perlin"}}
			w.kernel, w.bare = both(kernels.Perlin.Kernel, kernels.PerlinUnchecked.Kernel)
			w.launch = func(p *place) launches {
				out := on(p, out)
				return launches{
					func() error { return kernels.Perlin.Launch(p.q, dotcompute.N2(wide, high), pitch, wide, out) },
					func() error {
						return kernels.PerlinUnchecked.Launch(p.q, dotcompute.N2(wide, high), pitch, wide, out)
					},
				}
			}
			return w
		}},
		{"ray tracer (BVH)", "Möller, Trumbore 1997; Kay, Kajiya 1986", compute, true, func(s scale) *work {
			wide, high := s.of(24, 128, 384), s.of(12, 96, 256)
			w := &work{amount: float64(wide * high), unit: "pixel"}
			tree, list := kernels.Landscape(s.of(8, 64, 128))
			nodes, triangles := input(w, tree), input(w, list)
			// At edges of triangles the last bit decides which of two is struck.
			out := output[float32](w, "brightness", wide*high, tolerance{abs: 1e-3, share: 0.01})
			c := kernels.View(wide, high)
			w.pointers(nodes, triangles, out).integers(wide).reals(words[float32]([]kernels.Camera{c})...)
			w.steps = []step{{high, 1, func(lo, hi int) {
				kernels.RaytracePlain(c, wide, nodes.now, triangles.now, out.now, lo, hi)
			}, "raytrace"}}
			w.kernel, w.bare = both(kernels.Raytrace.Kernel, kernels.RaytraceUnchecked.Kernel)
			w.launch = func(p *place) launches {
				nodes, triangles, out := on(p, nodes), on(p, triangles), on(p, out)
				return launches{
					func() error {
						return kernels.Raytrace.Launch(p.q, dotcompute.N2(wide, high), c, wide, nodes, triangles, out)
					},
					func() error {
						return kernels.RaytraceUnchecked.Launch(p.q, dotcompute.N2(wide, high), c, wide, nodes, triangles, out)
					},
				}
			}
			return w
		}},
		{"volume rendering", "Levoy 1988; Max 1995", compute, true, func(s scale) *work {
			wide, high, n := s.of(16, 64, 192), s.of(8, 64, 192), s.of(12, 48, 64)
			w := &work{amount: float64(wide * high), unit: "pixel"}
			cloud := input(w, kernels.Cloud(n))
			from := kernels.From(n)
			// A ray ends a step sooner or later by its last bit.
			out := output[float32](w, "light", wide*high, tolerance{abs: 2e-3, rel: 1e-3, share: 0.002})
			w.pointers(cloud, out).integers(n, wide, high).reals(from.X, from.Y, from.Z)
			w.steps = []step{{high, 1, func(lo, hi int) { kernels.VolumePlain(from, n, wide, high, cloud.now, out.now, lo, hi) }, "volume"}}
			w.kernel, w.bare = both(kernels.Volume.Kernel, kernels.VolumeUnchecked.Kernel)
			w.launch = func(p *place) launches {
				cloud, out := on(p, cloud), on(p, out)
				return launches{
					func() error {
						return kernels.Volume.Launch(p.q, dotcompute.N2(wide, high), from, n, wide, high, cloud, out)
					},
					func() error {
						return kernels.VolumeUnchecked.Launch(p.q, dotcompute.N2(wide, high), from, n, wide, high, cloud, out)
					},
				}
			}
			return w
		}},
		{"separable blur", "Gonzalez, Woods: Digital Image Processing; 17 taps, two launches", compute, true, func(s scale) *work {
			wide, high := s.of(40, 256, 512), s.of(10, 128, 512)
			w := &work{amount: float64(wide * high), unit: "pixel"}
			weights := gauss()
			source := input(w, random(6, (wide+2*kernels.Radius)*(high+2*kernels.Radius), 0, 1))
			between := output[float32](w, "between", wide*(high+2*kernels.Radius), tolerance{abs: 1e-5})
			out := output[float32](w, "blurred", wide*high, tolerance{abs: 1e-5})
			w.pointers(source, between, out).integers(wide).reals(weights[:]...)
			w.steps = []step{
				{high + 2*kernels.Radius, 1, func(lo, hi int) { kernels.BlurRowsPlain(&weights, wide, source.now, between.now, lo, hi) }, "blur_rows"},
				{high, 1, func(lo, hi int) { kernels.BlurColumnsPlain(&weights, wide, between.now, out.now, lo, hi) }, "blur_columns"},
			}
			w.kernel = []*dotcompute.Kernel{kernels.BlurRows.Kernel, kernels.BlurColumns.Kernel}
			w.bare = []*dotcompute.Kernel{kernels.BlurRowsUnchecked.Kernel, kernels.BlurColumnsUnchecked.Kernel}
			w.launch = func(p *place) launches {
				source, between, out := on(p, source), on(p, between), on(p, out)
				g1, g2 := dotcompute.N2(wide, high+2*kernels.Radius), dotcompute.N2(wide, high)
				return launches{
					func() error {
						if err := kernels.BlurRows.Launch(p.q, g1, weights, wide, source, between); err != nil {
							return err
						}
						return kernels.BlurColumns.Launch(p.q, g2, weights, wide, between, out)
					},
					func() error {
						if err := kernels.BlurRowsUnchecked.Launch(p.q, g1, weights, wide, source, between); err != nil {
							return err
						}
						return kernels.BlurColumnsUnchecked.Launch(p.q, g2, weights, wide, between, out)
					},
				}
			}
			return w
		}},
	}
}

// gauss returns the weights of a blur: a bell whose sum is 1.
func gauss() (w [kernels.Taps]float32) {
	sum := float32(0)
	for i := range w {
		x := float64(i-kernels.Radius) / 4
		w[i] = float32(math.Exp(-x * x / 2))
		sum += w[i]
	}
	for i := range w {
		w[i] /= sum
	}
	return w
}
