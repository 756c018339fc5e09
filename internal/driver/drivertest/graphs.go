package drivertest

import (
	"errors"
	"slices"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// testGraphs: launches made ready are launched again and again, on two queues, with changed steps and with a fault.
func testGraphs(f *fixture) {
	f.runs()
	d, ok := f.dev.(driver.Recorder)
	if !ok {
		f.t.Skipf("device %s makes no launches ready: graphs are given to it launch by launch", f.info.ID)
	}
	const n = 100
	p, m := f.load("add"), f.alloc(4*n)
	q, other := f.queue(), f.queue()
	step := func(by uint64, length int64) *driver.Launch {
		return &driver.Launch{Program: p, Variant: f.general[p], Grid: [3]int64{n, 1, 1}, Group: [3]int64{20, 1, 1},
			Args: []driver.Arg{{Bits: by}, {Mem: m, Len: length}, {Mem: m, Len: n}}}
	}
	var steps []*driver.Launch
	for i := range 10 {
		steps = append(steps, step(uint64(i), n))
	}
	g, err := d.Record(steps)
	if errors.Is(err, driver.ErrUnsupported) {
		f.t.Skipf("device %s: %v", f.info.ID, err)
	}
	f.ok(err)
	before := int32(0)
	value := func(q driver.Queue) int32 {
		f.t.Helper()
		b := make([]byte, 4*n)
		f.download(q, m, 0, b)
		f.ok(f.wait(q))
		all := toInt32s(b)
		if i := slices.IndexFunc(all, func(v int32) bool { return v != all[0] }); i >= 0 {
			f.t.Fatalf("element %d is %d, the first %d", i, all[i], all[0])
		}
		return all[0]
	}
	each := func(q driver.Queue, times, want int32) {
		f.t.Helper()
		for i := range times {
			f.ok(g.Launch(q, uint64(10*i+1)))
		}
		after := value(q)
		if after-before != times*want {
			f.t.Errorf("%d launches of the graph added %d, want %d each", times, after-before, want)
		}
		before = after
	}
	each(q, 3, 45)
	each(other, 2, 45)
	each(q, 1, 45)
	for i := range int32(5) {
		f.ok(g.Update(3, step(uint64(1000*i+3), n)))
		each(q, 2, 45+1000*i)
	}

	// The seventh step faults in the second launch: those before have been done, those behind are skipped, as is what follows.
	f.ok(g.Launch(q, 91))
	f.ok(g.Update(6, step(6, n/2)))
	f.ok(g.Launch(q, 101))
	f.ok(g.Launch(q, 201))
	if fault := f.fault(q); fault.Launch != 107 || fault.What != driver.IndexFault || fault.Length != f.length(fault.Index, n/2) || fault.Kernel != "add" {
		f.t.Errorf("the seventh step is to fault in its second launch, and the fault is %+v", *fault)
	}
	b := make([]byte, 4*n)
	f.download(q, m, 0, b)
	f.ok(f.wait(q))
	if got, want := toInt32s(b)[n-1]-before, int32(4045+4015); got != want {
		f.t.Errorf("up to the fault the last element grew by %d, want %d", got, want)
	}
	f.ok(g.Update(6, step(6, n)))
	f.ok(g.Launch(q, 301))
	f.ok(f.wait(q))
	f.ok(g.Close())
}
