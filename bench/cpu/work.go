package main

import (
	"context"
	"slices"
	"unsafe"

	"github.com/dotcompute/dotcompute"
)

// A row is one line of the table.
type row struct {
	name   string
	source string // where the algorithm was published
	class  class
	float  bool // computes with float32: counts in the goal against plain Go
	make   func(s scale) *work
}

// class is what goal a row counts in.
type class int

const (
	compute   class = iota // bound by arithmetic
	resident               // moves memory inside the first two caches
	streaming              // moves memory from the third cache or beyond
	reshaping              // moves memory in another pattern or type than streams of float32
	gathering              // reads in random order
)

var classNames = [...]string{"compute", "cache", "stream", "shape", "gather"}

func (c class) String() string { return classNames[c] }

// scale is how much work a row does.
type scale int

const (
	tiny  scale = iota // to check results, also where kernels are interpreted
	quick              // to see where one is
	full               // for the record
)

// of picks a size.
func (s scale) of(tiny, quick, full int) int { return [...]int{tiny, quick, full}[s] }

// work is a row at one size, with its memory.
type work struct {
	arrays []array
	steps  []step
	// amount of work of one pass, in units.
	amount float64
	unit   string
	bytes  float64 // that one pass moves, where that is the point; else 0
	c      *arguments
	// launch starts the row on a device. It does not allocate.
	launch       func(p *place) launches
	kernel, bare []*dotcompute.Kernel // that launch needs: with checks, and without
}

// step is a part of a pass that may be split among threads.
type step struct {
	items int // to split
	grain int // items at least that a thread takes at once
	plain func(lo, hi int)
	c     string // the function in C
}

// launches start a row's kernels on a place's queue: as they are, and without checks.
type launches struct{ checked, unchecked func() error }

// arguments is what C functions get: the struct args in c/args.h. What P points to must be kept alive by others.
type arguments struct {
	P [8]unsafe.Pointer
	N [8]int64
	F [24]float32
}

// pointers sets the pointers of C's arguments to the content of arrays.
func (w *work) pointers(arrays ...interface{ address() unsafe.Pointer }) *arguments {
	w.c = new(arguments)
	for i, a := range arrays {
		w.c.P[i] = a.address()
	}
	return w.c
}

func (d *data[T]) address() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(d.now)) }

// integers and reals set the other arguments of C.
func (a *arguments) integers(n ...int) *arguments {
	for i, v := range n {
		a.N[i] = int64(v)
	}
	return a
}

func (a *arguments) reals(f ...float32) *arguments {
	copy(a.F[:], f)
	return a
}

func (w *work) reset() {
	for _, a := range w.arrays {
		a.reset()
	}
}

// place is a work's memory on a device.
type place struct {
	ctx     context.Context
	dev     *dotcompute.Device
	q       *dotcompute.Queue
	err     error // of making it
	upload  []func() error
	fetch   []func() error
	closers []func() error
	launches
}

// settle moves a work to a device and compiles its kernels.
func (w *work) settle(ctx context.Context, dev *dotcompute.Device) (*place, error) {
	p := &place{ctx: ctx, dev: dev}
	if p.q, p.err = dev.NewQueue(nil); p.err != nil {
		return nil, p.err
	}
	p.closers = append(p.closers, p.q.Close)
	for _, k := range slices.Concat(w.kernel, w.bare) {
		if p.err == nil {
			p.err = k.Prepare(ctx, dev)
		}
	}
	if p.err == nil {
		p.launches = w.launch(p)
	}
	if p.err != nil {
		p.close()
		return nil, p.err
	}
	return p, nil
}

// on returns the array's memory on the device. It is made at the first call.
func on[T any](p *place, d *data[T]) dotcompute.View[T] {
	if p.err != nil {
		return dotcompute.View[T]{}
	}
	b, err := dotcompute.Upload(p.ctx, p.dev, d.now)
	if err != nil {
		p.err = err
		return dotcompute.View[T]{}
	}
	p.closers = append(p.closers, b.Close)
	if d.written {
		p.upload = append(p.upload, func() error { return b.Write(p.q, d.initial) })
		p.fetch = append(p.fetch, func() error { return b.Read(p.q, d.now) })
	}
	return b.All()
}

// run launches and waits.
func (p *place) run(launch func() error) error {
	if err := launch(); err != nil {
		return err
	}
	return p.q.Wait(p.ctx)
}

// all calls functions, and waits.
func (p *place) all(list []func() error) error {
	for _, f := range list {
		if err := f(); err != nil {
			return err
		}
	}
	return p.q.Wait(p.ctx)
}

func (p *place) close() {
	for i := len(p.closers) - 1; i >= 0; i-- {
		// What was measured is not lost when memory is given back late.
		_ = p.closers[i]()
	}
}
