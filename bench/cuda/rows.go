package main

import (
	"fmt"
	"math"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cuda/kernels"
)

// row measures a kernel with its checks and without, and keeps the sum of its results for comparison. bytes is what it has to move, or
// 0 where that is not what limits it.
func (b *bench) row(name string, bytes float64, checked, unchecked func() error, check func() float64) {
	if !b.r.want.MatchString(name) {
		return
	}
	l := b.r.line(name)
	l.kernel, l.bytes = true, bytes
	if b.code == "nvrtc" {
		l.nvrtc = b.gpuTime(checked)
		l.nvrtcCheck = check()
		return
	}
	l.ours = b.gpuTime(checked)
	l.check = check()
	l.unchecked = b.gpuTime(unchecked)
}

func (b *bench) kernels() (err error) {
	defer caught(&err)
	for _, f := range []func(){b.streams, b.gather, b.compute, b.cubes, b.squares, b.counts, b.sparse} {
		f()
		b.free()
	}
	return nil
}

const big = 1 << 28

func (b *bench) streams() {
	q, N := b.q, dotcompute.N
	x, y, z := b.floats(big+4, 1), b.floats(big+4, 2), zeros[float32](b, big+4)
	vadd := func(name string, n, from int, x, y, z *dotcompute.Buffer[float32]) {
		u, v, w := x.Slice(from, from+n), y.Slice(from, from+n), z.Slice(from, from+n)
		b.row(name, 12*float64(n),
			func() error { return kernels.Vadd.Launch(q, N(n), u, v, w) },
			func() error { return kernels.VaddUnchecked.Launch(q, N(n), u, v, w) },
			func() float64 { return sum(b, z, from, n) })
	}
	for p := 10; p <= 28; p += 2 {
		vadd(fmt.Sprintf("vadd 2^%d", p), 1<<p, 0, x, y, z)
	}
	vadd("vadd 2^28, views from element 1", big, 1, x, y, z)
	u, v, w := x.Slice(0, big), y.Slice(0, big), z.Slice(0, big)
	b.row("copy 2^28", 8*big,
		func() error { return kernels.Duplicate.Launch(q, N(big), u, w) },
		func() error { return kernels.DuplicateUnchecked.Launch(q, N(big), u, w) },
		func() float64 { return sum(b, z, 0, big) })
	try(kernels.Vadd.Launch(q, N(big), u, v, w))
	b.row("saxpy 2^28", 12*big,
		func() error { return kernels.Saxpy.Launch(q, N(big), 0, u, w) },
		func() error { return kernels.SaxpyUnchecked.Launch(q, N(big), 0, u, w) },
		func() float64 { return sum(b, z, 0, big) })
	vadd("vadd 2^28, in place", big, 0, x, zeros[float32](b, big+4), x)
}

func (b *bench) gather() {
	const n = 1 << 26
	if !b.r.want.MatchString("gather 2^26") {
		return
	}
	index, src, dst := filled(b, n, func(i uint32) uint32 { return hash(i, 7) & (n - 1) }), b.floats(n, 1), zeros[float32](b, n)
	b.row("gather 2^26", 0,
		func() error {
			return kernels.Gather.Launch(b.q, dotcompute.N(n), index.All(), src.All(), dst.All())
		},
		func() error {
			return kernels.GatherUnchecked.Launch(b.q, dotcompute.N(n), index.All(), src.All(), dst.All())
		},
		func() float64 { return sum(b, dst, 0, n) })
}

func (b *bench) compute() {
	N := dotcompute.N
	const n = 1 << 24
	between := func(salt uint32, from, width float32) dotcompute.View[float32] {
		return filled(b, n, func(i uint32) float32 { return from + width*float32(hash(i, salt)&0xffff)/65536 }).All()
	}
	stock, strike, years := between(3, 5, 25), between(4, 1, 99), between(5, 0.25, 9.75)
	call, put := zeros[float32](b, n), zeros[float32](b, n)
	b.row("Black-Scholes 2^24", 20*n,
		func() error {
			return kernels.BlackScholes.Launch(b.q, N(n), 0.02, 0.3, stock, strike, years, call.All(), put.All())
		},
		func() error {
			return kernels.BlackScholesUnchecked.Launch(b.q, N(n), 0.02, 0.3, stock, strike, years, call.All(), put.All())
		},
		func() float64 { return sum(b, call, 0, n) })
	const bodies = 1 << 16
	x := b.floats(4*bodies, 1)
	part := func(i int) dotcompute.View[float32] { return x.Slice(i*bodies, (i+1)*bodies) }
	ax, ay, az := zeros[float32](b, bodies), zeros[float32](b, bodies), zeros[float32](b, bodies)
	b.row("n-body 2^16", 0,
		func() error {
			return kernels.Nbody.Launch(b.q, N(bodies), part(0), part(1), part(2), part(3), ax.All(), ay.All(), az.All())
		},
		func() error {
			return kernels.NbodyUnchecked.Launch(b.q, N(bodies), part(0), part(1), part(2), part(3), ax.All(), ay.All(), az.All())
		},
		func() float64 { return sum(b, ax, 0, bodies) })
	const w = 4096
	picture := zeros[int32](b, w*w)
	b.row("Mandelbrot 4096^2", 0,
		func() error {
			return kernels.Mandelbrot.Launch(b.q, dotcompute.N2(w, w), -2.2, -1.5, 3.0/w, 256, w, picture.All())
		},
		func() error {
			return kernels.MandelbrotUnchecked.Launch(b.q, dotcompute.N2(w, w), -2.2, -1.5, 3.0/w, 256, w, picture.All())
		},
		func() float64 { return sum(b, picture, 0, w*w) })
}

func (b *bench) cubes() {
	const w = 512
	src, dst := b.floats(w*w*w, 1), zeros[float32](b, w*w*w)
	grid := dotcompute.N3(w-2, w-2, w-2)
	b.row("stencil 512^3", 8*w*w*w,
		func() error { return kernels.Stencil.Launch(b.q, grid, w, src.All(), dst.All()) },
		func() error { return kernels.StencilUnchecked.Launch(b.q, grid, w, src.All(), dst.All()) },
		func() float64 { return sum(b, dst, 0, w*w*w) })
}

func (b *bench) squares() {
	const n = 8192
	x, y := b.floats(n*n, 1), zeros[float32](b, n*n)
	b.row("transpose 8192^2", 8*n*n,
		func() error { return kernels.Transpose.Launch(b.q, dotcompute.N2(n, n), n, x.All(), y.All()) },
		func() error {
			return kernels.TransposeUnchecked.Launch(b.q, dotcompute.N2(n, n), n, x.All(), y.All())
		},
		func() float64 { return sum(b, y, 0, n*n) })
	const m = 4096
	u, v, w := x.Slice(0, m*m), x.Slice(m*m, 2*m*m), y.Slice(0, m*m)
	b.row("matmul 4096, shared tiles", 0,
		func() error { return kernels.Matmul.Launch(b.q, dotcompute.N2(m, m), m, u, v, w) },
		func() error { return kernels.MatmulUnchecked.Launch(b.q, dotcompute.N2(m, m), m, u, v, w) },
		func() float64 { return sum(b, y, 0, m*m) })
}

func (b *bench) counts() {
	const invocations = 1056 * 256
	grid := dotcompute.N(invocations)
	bytes := filled(b, big, func(i uint32) uint8 { return uint8(hash(i, 9)) })
	bins := zeros[uint32](b, 256)
	clear := func() { try(bins.Write(b.q, make([]uint32, 256))) }
	try(kernels.Histogram.Launch(b.q, grid, bytes.All(), bins.All()))
	check := sum(b, bins, 0, 16)
	b.row("histogram 2^28 bytes", big,
		func() error { return kernels.Histogram.Launch(b.q, grid, bytes.All(), bins.All()) },
		func() error { return kernels.HistogramUnchecked.Launch(b.q, grid, bytes.All(), bins.All()) },
		func() float64 { return check })
	clear()
	words := filled(b, big, func(i uint32) uint32 { return math.Float32bits(float32(hash(i, 1)&0xffff) / 65536) })
	try(kernels.Reduce.Launch(b.q, grid, words.All(), bins.All()))
	check = sum(b, bins, 0, 1)
	b.row("reduction 2^28", 4*big,
		func() error { return kernels.Reduce.Launch(b.q, grid, words.All(), bins.All()) },
		func() error { return kernels.ReduceUnchecked.Launch(b.q, grid, words.All(), bins.All()) },
		func() float64 { return check })
}

func (b *bench) sparse() {
	const n = 1 << 22
	if !b.r.want.MatchString("CSR matrix-vector 2^22 x 16") {
		return
	}
	rows := filled(b, n+1, func(i uint32) uint32 { return 16 * i })
	columns := filled(b, 16*n, func(i uint32) uint32 { return hash(i, 11) & (n - 1) })
	// As in peer.cu, where both are parts of one array.
	values, y := b.floats(16*n, 1), zeros[float32](b, n)
	x := filled(b, n, func(i uint32) float32 { return float32(hash(i+1<<27, 1)&0xffff) / 65536 })
	b.row("CSR matrix-vector 2^22 x 16", 0,
		func() error {
			return kernels.Spmv.Launch(b.q, dotcompute.N(n), rows.All(), columns.All(), values.All(), x.All(), y.All())
		},
		func() error {
			return kernels.SpmvUnchecked.Launch(b.q, dotcompute.N(n), rows.All(), columns.All(), values.All(), x.All(), y.All())
		},
		func() float64 { return sum(b, y, 0, n) })
}
