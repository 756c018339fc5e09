package main

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/dotcompute/dotcompute"
)

// bench is an open device.
type bench struct {
	ctx  context.Context
	dev  *dotcompute.Device
	q    *dotcompute.Queue
	r    *report
	code string // dotcompute.Config.CUDA
	owns []func() error
}

func open(ctx context.Context, device, code string, r *report) (*bench, error) {
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: device, CUDA: code})
	if err != nil {
		return nil, err
	}
	q, err := dev.NewQueue(nil)
	if err != nil {
		return nil, errors.Join(err, dev.Close())
	}
	return &bench{ctx: ctx, dev: dev, q: q, r: r, code: code}, nil
}

func (b *bench) close() {
	b.free()
	b.q.Close()
	b.dev.Close()
}

// free gives the buffers back.
func (b *bench) free() {
	for _, f := range b.owns {
		_ = f()
	}
	b.owns = nil
}

// try stops a measurement at the first error.
func try(err error) {
	if err != nil {
		panic(failure{err})
	}
}

type failure struct{ error }

// caught makes an error of what try found.
func caught(err *error) {
	if p := recover(); p != nil {
		f, ok := p.(failure)
		if !ok {
			panic(p)
		}
		*err = f.error
	}
}

func hash(i, salt uint32) uint32 {
	x := i*2654435761 + salt*40503
	x ^= x >> 15
	x *= 2246822519
	return x ^ x>>13
}

// filled uploads n values.
func filled[T any](b *bench, n int, f func(i uint32) T) *dotcompute.Buffer[T] {
	h := make([]T, n)
	var wg sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wg.Go(func() {
			for i := n * w / workers; i < n*(w+1)/workers; i++ {
				h[i] = f(uint32(i))
			}
		})
	}
	wg.Wait()
	buf, err := dotcompute.Upload(b.ctx, b.dev, h)
	try(err)
	b.owns = append(b.owns, buf.Close)
	return buf
}

func (b *bench) floats(n int, salt uint32) *dotcompute.Buffer[float32] {
	return filled(b, n, func(i uint32) float32 { return float32(hash(i, salt)&0xffff) / 65536 })
}

func zeros[T any](b *bench, n int) *dotcompute.Buffer[T] {
	buf, err := dotcompute.Alloc[T](b.ctx, b.dev, n)
	try(err)
	b.owns = append(b.owns, buf.Close)
	return buf
}

// sum adds up some of the results.
func sum[T uint32 | int32 | float32](b *bench, buf *dotcompute.Buffer[T], from, n int) float64 {
	h := make([]T, buf.Len())
	try(buf.Read(b.q, h))
	try(b.q.Wait(b.ctx))
	step := 1
	if n > 4096 {
		step = 997
	}
	s := 0.0
	for i := 0; i < n; i += step {
		s += float64(h[from+i])
	}
	return s
}

// gpuTime is the least time of f on the GPU, of f given back to back.
func (b *bench) gpuTime(f func() error) time.Duration {
	round := func(n int) time.Duration {
		before, err := b.q.Event()
		try(err)
		for range n {
			try(f())
		}
		after, err := b.q.Event()
		try(err)
		try(b.q.Wait(b.ctx))
		d, err := after.Since(before)
		try(err)
		return d / time.Duration(n)
	}
	round(1)
	n := min(200, max(3, int(4*time.Millisecond/max(round(2), 1))))
	least := time.Hour
	for range 9 {
		least = min(least, round(n))
	}
	return least
}

// hostTime is the median of f's times as the host sees them.
func hostTime(n int, f func(), between func()) time.Duration {
	t := make([]time.Duration, n)
	for i := range t {
		begin := time.Now()
		f()
		t[i] = time.Since(begin)
		if between != nil {
			between()
		}
	}
	slices.Sort(t)
	return t[n/2]
}

// allocated counts the allocations of n calls.
func allocated(n int, f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range n {
		f()
	}
	runtime.ReadMemStats(&after)
	return after.Mallocs - before.Mallocs
}
