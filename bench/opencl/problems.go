package main

import (
	"context"
	"math/rand/v2"
	"unsafe"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
)

// problem is a row.
type problem struct {
	name, title string
	tolerance   float64 // of a result, relative to what is above 1
	outliers    float64 // share of results that may be further apart
	byHand      func(h *hand) (*contender, error)
	// ours is our kernel, with checks of indices or without.
	ours func(ctx context.Context, d *dotcompute.Device, checked bool) (*contender, error)
}

func random(n int, from, to float32) []float32 {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	v := make([]float32, n)
	for i := range v {
		v[i] = from + (to-from)*r.Float32()
	}
	return v
}

// on makes a contender of launches on a queue of a device. The result is a buffer's.
func on[T any](ctx context.Context, d *dotcompute.Device, out *dotcompute.Buffer[T], launch func(q *dotcompute.Queue) error) (*contender, error) {
	q, err := d.NewQueue(nil)
	if err != nil {
		return nil, err
	}
	return &contender{
		launch: func() error { return launch(q) },
		wait:   func() error { return q.Wait(ctx) },
		close:  q.Close,
		result: func() ([]float32, error) {
			v := make([]T, out.Len())
			if err := out.Read(q, v); err != nil {
				return nil, err
			}
			return unsafe.Slice((*float32)(unsafe.Pointer(&v[0])), len(v)), q.Wait(ctx)
		},
	}, nil
}

// uploads makes buffers.
func uploads(ctx context.Context, d *dotcompute.Device, list ...[]float32) ([]*dotcompute.Buffer[float32], error) {
	var out []*dotcompute.Buffer[float32]
	for _, v := range list {
		b, err := dotcompute.Upload(ctx, d, v)
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}

func problems(quick bool) []*problem {
	n, w, bodies, edge, cube := 1<<24, 1024, 8192, 1024, 256
	if quick {
		n, w, bodies, edge, cube = 1<<22, 512, 2048, 512, 128
	}
	var list []*problem
	add := func(p *problem) { list = append(list, p) }

	x, y := random(n, 0, 1), random(n, 0, 1)
	add(&problem{name: "saxpy", title: "saxpy, 2^24 or 2^22", tolerance: 1e-5,
		byHand: func(h *hand) (*contender, error) {
			return h.kernel("saxpy", [3]int{n, 1, 1}, [3]int{256, 1, 1}, float32(1e-3), x, y)
		},
		ours: func(ctx context.Context, d *dotcompute.Device, checked bool) (*contender, error) {
			b, err := uploads(ctx, d, x, y)
			if err != nil {
				return nil, err
			}
			return on(ctx, d, b[1], func(q *dotcompute.Queue) error {
				if !checked {
					return kernels.SaxpyUnchecked.Launch(q, dotcompute.N(n).Group(256), 1e-3, b[0].All(), b[1].All())
				}
				return kernels.Saxpy.Launch(q, dotcompute.N(n).Group(256), 1e-3, b[0].All(), b[1].All())
			})
		}})

	plane := kernels.Plane{X: -2, Y: -1.25, Step: 2.5 / float32(w), Limit: 256}
	add(&problem{name: "mandelbrot", title: "mandelbrot, 256 iterations", outliers: 0.01,
		byHand: func(h *hand) (*contender, error) {
			return h.kernel("mandelbrot", [3]int{w, w, 1}, [3]int{16, 16, 1}, plane.X, plane.Y, plane.Step, int(plane.Limit), w, make([]float32, w*w))
		},
		ours: func(ctx context.Context, d *dotcompute.Device, checked bool) (*contender, error) {
			b, err := dotcompute.Alloc[int32](ctx, d, w*w)
			if err != nil {
				return nil, err
			}
			return on(ctx, d, b, func(q *dotcompute.Queue) error {
				if !checked {
					return kernels.MandelbrotUnchecked.Launch(q, dotcompute.N2(w, w).Group(16, 16), plane, w, b.All())
				}
				return kernels.Mandelbrot.Launch(q, dotcompute.N2(w, w).Group(16, 16), plane, w, b.All())
			})
		}})

	xs, ys, zs, mass, zero := random(bodies, -1, 1), random(bodies+1, -1, 1)[:bodies], random(bodies+2, -1, 1)[:bodies], random(bodies+3, 0, 1)[:bodies], make([]float32, bodies)
	add(&problem{name: "nbody", title: "n-body, all pairs of 8192 or 2048", tolerance: 1e-3,
		byHand: func(h *hand) (*contender, error) {
			return h.kernel("nbody", [3]int{bodies, 1, 1}, [3]int{256, 1, 1}, bodies, xs, ys, zs, mass, zero, zero, zero)
		},
		ours: func(ctx context.Context, d *dotcompute.Device, checked bool) (*contender, error) {
			b, err := uploads(ctx, d, xs, ys, zs, mass, zero, zero, zero)
			if err != nil {
				return nil, err
			}
			return on(ctx, d, b[6], func(q *dotcompute.Queue) error {
				if !checked {
					return kernels.NbodyUnchecked.Launch(q, dotcompute.N(bodies).Group(256), b[0].All(), b[1].All(), b[2].All(), b[3].All(), b[4].All(), b[5].All(), b[6].All())
				}
				return kernels.Nbody.Launch(q, dotcompute.N(bodies).Group(256), b[0].All(), b[1].All(), b[2].All(), b[3].All(), b[4].All(), b[5].All(), b[6].All())
			})
		}})

	ma, mb, mc := random(edge*edge, -1, 1), random(edge*edge+1, -1, 1)[:edge*edge], make([]float32, edge*edge)
	add(&problem{name: "matmul", title: "matrix product by tiles, 1024 or 512", tolerance: 1e-3,
		byHand: func(h *hand) (*contender, error) {
			return h.kernel("matmul", [3]int{edge, edge, 1}, [3]int{16, 16, 1}, edge, ma, mb, mc)
		},
		ours: func(ctx context.Context, d *dotcompute.Device, checked bool) (*contender, error) {
			b, err := uploads(ctx, d, ma, mb, mc)
			if err != nil {
				return nil, err
			}
			return on(ctx, d, b[2], func(q *dotcompute.Queue) error {
				if !checked {
					return kernels.MatmulUnchecked.Launch(q, dotcompute.N2(edge, edge), edge, b[0].All(), b[1].All(), b[2].All())
				}
				return kernels.Matmul.Launch(q, dotcompute.N2(edge, edge), edge, b[0].All(), b[1].All(), b[2].All())
			})
		}})

	weights := kernels.Wave{C0: -8.166667, C1: 1.5, C2: -0.15, C3: 0.011111}
	side := cube + 2*kernels.Reach
	speed, now, before, after := random(side*side*side, 0, 0.1), random(side*side*side+1, 0, 1)[:side*side*side], random(side*side*side+2, 0, 1)[:side*side*side], make([]float32, side*side*side)
	add(&problem{name: "stencil", title: "wave equation in 3D, 19 points", tolerance: 1e-4,
		byHand: func(h *hand) (*contender, error) {
			return h.kernel("stencil", [3]int{cube, cube, cube}, [3]int{64, 4, 1}, weights.C0, weights.C1, weights.C2, weights.C3, side, speed, now, before, after)
		},
		ours: func(ctx context.Context, d *dotcompute.Device, checked bool) (*contender, error) {
			b, err := uploads(ctx, d, speed, now, before, after)
			if err != nil {
				return nil, err
			}
			return on(ctx, d, b[3], func(q *dotcompute.Queue) error {
				if !checked {
					return kernels.StencilUnchecked.Launch(q, dotcompute.N3(cube, cube, cube).Group(64, 4, 1), weights, side, b[0].All(), b[1].All(), b[2].All(), b[3].All())
				}
				return kernels.Stencil.Launch(q, dotcompute.N3(cube, cube, cube).Group(64, 4, 1), weights, side, b[0].All(), b[1].All(), b[2].All(), b[3].All())
			})
		}})
	return list
}
