package drivertest

import (
	"context"
	"errors"
	"math"
	"slices"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// testGrids counts every invocation exactly once, with the indices that it should
// have, in whole and cut-off groups along every axis.
func testGrids(f *fixture) {
	f.runs()
	q, p := f.queue(), f.load("index")
	shapes := []struct{ grid, group [3]int64 }{
		{[3]int64{1, 1, 1}, [3]int64{1, 1, 1}},
		{[3]int64{1, 1, 1}, [3]int64{64, 1, 1}},
		{[3]int64{7, 1, 1}, [3]int64{1, 1, 1}},
		{[3]int64{64, 1, 1}, [3]int64{64, 1, 1}},
		{[3]int64{997, 1, 1}, [3]int64{64, 1, 1}},
		{[3]int64{1, 13, 1}, [3]int64{1, 4, 1}},
		{[3]int64{16, 16, 1}, [3]int64{8, 8, 1}},
		{[3]int64{17, 31, 1}, [3]int64{8, 4, 1}},
		{[3]int64{3, 5, 7}, [3]int64{2, 2, 2}},
		{[3]int64{8, 4, 2}, [3]int64{4, 4, 2}},
		{[3]int64{1, 1, 29}, [3]int64{1, 1, 8}},
		{[3]int64{11, 1, 13}, [3]int64{11, 1, 13}},
	}
	for _, s := range shapes {
		if s.group[0]*s.group[1]*s.group[2] > int64(f.info.MaxGroup) {
			f.t.Logf("groups of %v are more than the device has", s.group)
			continue
		}
		n := s.grid[0] * s.grid[1] * s.grid[2]
		m := f.alloc(4 * (n + 8))
		l := f.launch(p, n, view(m, 4))
		l.Grid, l.Group = s.grid, s.group
		f.ok(q.Launch(l))
		b := make([]byte, 4*(n+8))
		f.download(q, m, 0, b)
		if err := f.wait(q); err != nil {
			f.t.Fatalf("grid %v in groups of %v: %v", s.grid, s.group, err)
		}
		got := toInt32s(b)
		i := 0
		for z := range s.grid[2] {
			for y := range s.grid[1] {
				for x := range s.grid[0] {
					if want := int32(z*1000000 + y*1000 + x + 1); got[i] != want {
						f.t.Fatalf("grid %v in groups of %v: element %d is %d, want %d", s.grid, s.group, i, got[i], want)
					}
					i++
				}
			}
		}
		for ; i < len(got); i++ {
			if got[i] != 0 {
				f.t.Fatalf("grid %v in groups of %v: an invocation past the end wrote %d", s.grid, s.group, got[i])
			}
		}
	}
}

// testGroups uses the largest group.
func testGroups(f *fixture) {
	p := f.load("index")
	i := p.Info()
	if i.MaxGroup < 1 || i.MaxGroup > f.info.MaxGroup || i.Group < 1 || i.Group > i.MaxGroup {
		f.t.Fatalf("groups of %d, at most %d, on a device of at most %d", i.Group, i.MaxGroup, f.info.MaxGroup)
	}
	if !slices.Contains(f.info.Subgroups, i.Subgroup) {
		f.t.Errorf("subgroups of %d, where the device has %v", i.Subgroup, f.info.Subgroups)
	}
	f.runs()
	q := f.queue()
	n := int64(i.MaxGroup)*2 + 1
	m := f.alloc(4 * n)
	l := f.launch(p, n, view(m, 4))
	l.Group[0] = int64(i.MaxGroup)
	f.ok(q.Launch(l))
	b := make([]byte, 4*n)
	f.download(q, m, 0, b)
	f.ok(f.wait(q))
	for i, v := range toInt32s(b) {
		if v != int32(i)+1 {
			f.t.Fatalf("element %d is %d", i, v)
		}
	}
}

func testBarrier(f *fixture) {
	f.runs()
	q, p := f.queue(), f.load("reverse")
	for _, group := range []int64{1, 2, 7, 32, 64} {
		n := group * 9
		in := make([]int32, n)
		for i := range in {
			in[i] = int32(i)
		}
		m := f.alloc(4 * n)
		b := int32s(in...)
		f.upload(q, m, 0, b)
		l := f.launch(p, n, view(m, 4))
		l.Group[0] = group
		f.ok(q.Launch(l))
		out := make([]byte, 4*n)
		f.download(q, m, 0, out)
		f.ok(f.wait(q))
		for i, v := range toInt32s(out) {
			g := int64(i) / group
			if want := g*group + group - 1 - int64(i)%group; int64(v) != want {
				f.t.Fatalf("groups of %d: element %d is %d, want %d", group, i, v, want)
			}
		}
	}
}

// testArguments passes one of each kind. The value and the slice of arguments are
// changed right after the launch was given.
func testArguments(f *fixture) {
	f.wide()
	f.runs()
	q, p, m := f.queue(), f.load("value"), f.alloc(8*100)
	stop := f.slow(q)
	defer stop()
	blob := append(int32s(-5, 0), int64s(1<<40)...)
	c, d := int8(-7), uint16(65000)
	l := f.launch(p, 90, driver.Arg{Blob: blob}, scalar(1), scalar(uint64(uint8(c))), scalar(uint64(d)),
		scalar(uint64(math.Float32bits(2.5))), scalar(math.Float64bits(-1e6)), driver.Arg{Mem: m, Off: 80, Len: 90})
	f.ok(q.Launch(l))
	clear(blob)
	clear(l.Args)
	stop()
	if err := f.wait(q); !f.o.Unstoppable && !errors.Is(err, context.Canceled) || f.o.Unstoppable && err != nil {
		f.t.Fatalf("the launch before was cancelled, or ended, and the queue says %v", err)
	}
	// What came behind a cancelled launch was skipped; give it again.
	q.Clear()
	blob = append(int32s(-5, 0), int64s(1<<40)...)
	l.Args = append(l.Args[:0], driver.Arg{Blob: blob}, scalar(1), scalar(uint64(uint8(c))), scalar(uint64(d)),
		scalar(uint64(math.Float32bits(2.5))), scalar(math.Float64bits(-1e6)), driver.Arg{Mem: m, Off: 80, Len: 90})
	f.ok(q.Launch(l))
	clear(blob)
	clear(l.Args)
	b := make([]byte, 8*100)
	f.download(q, m, 0, b)
	f.ok(f.wait(q))
	want := int64(-5) + 1<<40 - 7 + 65000 + 2 - 1e6 + 1000
	for i, v := range toInt64s(b) {
		switch {
		case i < 10 && v != 0:
			f.t.Fatalf("element %d before the view is %d", i, v)
		case i >= 10 && v != want:
			f.t.Fatalf("element %d is %d, want %d", i, v, want)
		}
	}
}

func testEmptyViews(f *fixture) {
	f.runs()
	q, p := f.queue(), f.load("far")
	f.ok(q.Launch(f.launch(p, 1, scalar(0), driver.Arg{})))
	var fault *driver.Fault
	if err := f.wait(q); !errors.As(err, &fault) || fault.Length != 0 {
		f.t.Errorf("an element of a view of nothing: %v", err)
	}
	q.Clear()
	m := f.alloc(8)
	f.ok(q.Launch(f.launch(p, 1, scalar(0), driver.Arg{Mem: m, Off: 8})))
	if err := f.wait(q); !errors.As(err, &fault) || fault.Length != 0 {
		f.t.Errorf("an element of an empty view: %v", err)
	}
}

// length is what a fault says of a slice of n elements and an index. The panic that a Go
// function makes of a negative index does not tell.
func (f *fixture) length(index, n int64) int64 {
	if f.o.Native != nil && index < 0 {
		return 0
	}
	return n
}

// testFar computes indices past 2^31 and 2^32, which would be in bounds if they
// were cut to 32 bits; and one that comes back into bounds.
func testFar(f *fixture) {
	f.wide()
	f.runs()
	q, p, m := f.queue(), f.load("far"), f.alloc(4*100)
	for _, off := range []int64{1 << 31, 1<<31 + 5, 1 << 32, 1<<32 + 5, 1 << 40, math.MaxInt64, -1, -1 << 31, -1 << 32, math.MinInt64} {
		f.ok(q.Launch(f.launch(p, 1, scalar(uint64(off)), view(m, 4))))
		var fault *driver.Fault
		if err := f.wait(q); !errors.As(err, &fault) {
			f.t.Fatalf("index %d: %v, want a fault", off, err)
		}
		if fault.Index != off || fault.Length != f.length(off, 100) || fault.What != driver.IndexFault {
			f.t.Errorf("index %d: fault %+v", off, *fault)
		}
		q.Clear()
	}
	b := make([]byte, 400)
	f.download(q, m, 0, b)
	f.ok(f.wait(q))
	if slices.Max(b) != 0 {
		f.t.Error("an index out of range was written to")
	}
}

func testWrongTarget(f *fixture) {
	a := &artifact.Artifact{Target: "none such", Kernel: "k", Variants: []artifact.Variant{{}}}
	if _, err := f.dev.Load(context.Background(), a); !errors.Is(err, driver.ErrUnsupported) {
		f.t.Errorf("loading code for another target: %v", err)
	}
}
