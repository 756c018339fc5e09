package main

import (
	"context"
	"fmt"
	"time"
)

// The columns of the table, in its order. A second of each that is measured
// with all threads has the same name.
const (
	inGo      = "Go"
	inC       = "C"
	inVectorC = "C fast-math"
	ours      = "ours"
	unchecked = "ours, unchecked"
)

// contender is one implementation of a row with a number of threads.
type contender struct {
	name    string
	threads int
	device  bool
	run     func() error // one pass
	upload  func() error // puts the initial content back
	fetch   func() error // brings the results to the row's host arrays
	skip    string       // why it is not measured
	best    float64      // ns a pass
	passes  int          // of a repetition
}

// bench is what all rows are measured with.
type bench struct {
	ctx       context.Context
	threads   int       // of the contenders with all threads
	devices   []*opened // with one worker, and with as many as threads
	libraries map[string]*library
	noClang   error // why libraries is empty
}

// field is all contenders of a row at one size.
type field struct {
	w      *work
	list   []*contender
	places []*place
}

// lineUp makes the contenders of a work. Devices come last.
func (b *bench) lineUp(w *work) (*field, error) {
	f := &field{w: w}
	counts := []int{1}
	if b.threads > 1 {
		counts = append(counts, b.threads)
	}
	none := func() error { return nil }
	for _, n := range counts {
		f.add(inGo, n, f.host(n, func(s step) func(lo, hi int) { return s.plain }), func() error { w.reset(); return nil }, none)
	}
	for _, name := range []string{inC, inVectorC} {
		l := b.libraries[name]
		if l == nil {
			continue
		}
		call := map[string]func(lo, hi int){}
		for _, s := range w.steps {
			g, err := l.function(s.c, w.c)
			if err != nil {
				return nil, err
			}
			call[s.c] = g
		}
		for _, n := range counts {
			f.add(name, n, f.host(n, func(s step) func(lo, hi int) { return call[s.c] }), func() error { w.reset(); return nil }, none)
		}
	}
	for _, m := range b.devices {
		p, err := w.settle(b.ctx, m.dev)
		if err != nil {
			f.close()
			return nil, err
		}
		f.places = append(f.places, p)
		for _, c := range []struct {
			name   string
			launch func() error
		}{{ours, p.checked}, {unchecked, p.unchecked}} {
			f.add(c.name, m.workers, func() error { return p.run(c.launch) }, func() error { return p.all(p.upload) }, func() error { return p.all(p.fetch) })
			f.list[len(f.list)-1].device = true
		}
	}
	return f, nil
}

func (f *field) add(name string, threads int, run, upload, fetch func() error) {
	f.list = append(f.list, &contender{name: name, threads: threads, run: run, upload: upload, fetch: fetch})
}

// host is a pass by functions of this process.
func (f *field) host(threads int, of func(step) func(lo, hi int)) func() error {
	type part struct {
		step
		do func(lo, hi int)
	}
	var parts []part
	for _, s := range f.w.steps {
		parts = append(parts, part{s, of(s)})
	}
	return func() error {
		for _, p := range parts {
			split(threads, p.items, p.grain, p.do)
		}
		return nil
	}
}

func (f *field) close() {
	for _, p := range f.places {
		p.close()
	}
}

// agree runs every contender once from the initial content and holds its results against those of
// plain Go, the first. It returns all disagreements.
func (f *field) agree() (disagreements []error, err error) {
	for i, c := range f.list {
		if c.skip != "" {
			continue
		}
		f.w.reset()
		if err := c.upload(); err != nil {
			return nil, err
		}
		start := time.Now()
		if err := c.run(); err != nil {
			return nil, fmt.Errorf("%s: %w", c, err)
		}
		c.best = float64(time.Since(start))
		if err := c.fetch(); err != nil {
			return nil, fmt.Errorf("%s: %w", c, err)
		}
		for _, a := range f.w.arrays {
			if i == 0 {
				a.keep()
			} else if err := a.differ(); err != nil {
				disagreements = append(disagreements, fmt.Errorf("%s: %w", c, err))
			}
		}
	}
	return disagreements, nil
}

func (c *contender) String() string {
	if c.threads == 1 {
		return c.name + " on 1 thread"
	}
	return fmt.Sprintf("%s on %d threads", c.name, c.threads)
}
