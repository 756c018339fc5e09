package drivertest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// fault waits for the queue and clears the fault that it must have.
func (f *fixture) fault(q driver.Queue) *driver.Fault {
	f.t.Helper()
	err := f.wait(q)
	var fault *driver.Fault
	if !errors.As(err, &fault) {
		f.t.Fatalf("the queue says %v, want a fault", err)
	}
	if pending := q.Err(); pending != err {
		f.t.Errorf("the event says %v, the queue %v", err, pending)
	}
	q.Clear()
	if err := q.Err(); err != nil {
		f.t.Errorf("cleared, the queue says %v", err)
	}
	return fault
}

func testFaults(f *fixture) {
	f.runs()
	q, m, n := f.queue(), f.alloc(4*10), f.alloc(4*10)
	f.upload(q, m, 0, int32s(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
	f.upload(q, n, 0, int32s(1, 1, 1, 0, 1, 1, 1, 1, 1, 1))
	for _, test := range []struct {
		kernel     string
		invocation int64
		args       []driver.Arg
		want       driver.Fault
	}{
		{"far", 0, []driver.Arg{scalar(10), view(m, 4)}, driver.Fault{What: driver.IndexFault, Index: 10, Length: 10, Line: 41}},
		{"far", 0, []driver.Arg{scalar(1<<64 - 3), view(m, 4)}, driver.Fault{What: driver.IndexFault, Index: -3, Length: 10, Line: 41}},
		{"divide", 3, []driver.Arg{view(m, 4), view(n, 4)}, driver.Fault{What: driver.DivideFault, Line: 51}},
		{"shift", 0, []driver.Arg{scalar(1<<32 - 2), view(m, 4)}, driver.Fault{What: driver.ShiftFault, Index: -2, Line: 61}},
		{"assert", 0, []driver.Arg{scalar(100), view(m, 4)}, driver.Fault{What: driver.PanicFault, Text: "too small", Line: 72}},
	} {
		p := f.load(test.kernel)
		grid := int64(10)
		if test.kernel == "far" {
			grid = 1
		}
		l := f.launch(p, grid, test.args...)
		f.ok(q.Launch(l))
		got := f.fault(q)
		if got.Kernel != test.kernel || got.Launch != l.Number || got.What != test.want.What || got.Text != test.want.Text {
			f.t.Errorf("%s: fault %+v, want %+v", test.kernel, *got, test.want)
		}
		if f.info.Ordered && got.Invocation != [3]int64{test.invocation} {
			f.t.Errorf("%s: invocation %v, want %d", test.kernel, got.Invocation, test.invocation)
		}
		switch got.What {
		case driver.IndexFault:
			if got.Index != test.want.Index || got.Length != f.length(got.Index, test.want.Length) {
				f.t.Errorf("%s: index %d, length %d, want %d, %d", test.kernel, got.Index, got.Length, test.want.Index, test.want.Length)
			}
		}
		// The Go functions of a device that runs those have lines of their own.
		if f.o.Native == nil && (got.Line != test.want.Line || got.File != "kernels.go") {
			f.t.Errorf("%s: at %s:%d, want kernels.go:%d", test.kernel, got.File, got.Line, test.want.Line)
		}
		if got.Line == 0 || got.File == "" {
			f.t.Errorf("%s: no place", test.kernel)
		}
		if r := got.Reason(); r == "" || r == "fault" {
			f.t.Errorf("%s: no reason", test.kernel)
		}
	}
}

// testLowestFault has many invocations fault, in many groups and axes.
func testLowestFault(f *fixture) {
	f.runs()
	if !f.info.Ordered {
		f.t.Skipf("device %s reports any fault that happened", f.info.ID)
	}
	q, p := f.queue(), f.load("index")
	m := f.alloc(4 * 700)
	for range 20 {
		// All from element 700 on are out of range; those with low numbers are in late groups.
		l := f.launch(p, 1, view(m, 4))
		l.Grid, l.Group = [3]int64{34, 40, 1}, [3]int64{4, 4, 1}
		f.ok(q.Launch(l))
		if got := f.fault(q); got.Invocation != [3]int64{700 % 34, 700 / 34, 0} || got.Index != 700 {
			f.t.Fatalf("fault %+v, want that of invocation %d", *got, 700)
		}
	}
}

func testSkipped(f *fixture) {
	f.runs()
	q, bad, good := f.queue(), f.load("far"), f.load("scale")
	m := f.alloc(8)
	before, err := q.Signal()
	f.ok(err)
	f.ok(q.Launch(f.launch(good, 1, scalar(1), view(m, 8))))
	failing := f.launch(bad, 1, scalar(100), view(m, 4))
	f.ok(q.Launch(failing))
	for range 5 {
		f.ok(q.Launch(f.launch(good, 1, scalar(1), view(m, 8))))
	}
	// Only the first fault is kept.
	f.ok(q.Launch(f.launch(bad, 1, scalar(200), view(m, 4))))
	after, err := q.Signal()
	f.ok(err)
	got := make([]byte, 8)
	f.download(q, m, 0, got)
	err = f.wait(q)
	var fault *driver.Fault
	if !errors.As(err, &fault) || fault.Index != 100 || fault.Launch != failing.Number {
		f.t.Fatalf("the queue says %v, want the fault of launch %d", err, failing.Number)
	}
	if v := toInt64s(got)[0]; v != 1 {
		f.t.Errorf("%d launches ran, want 1; or the copy was skipped", v)
	}
	if err := before.Wait(context.Background()); err != nil {
		f.t.Errorf("an event before the fault: %v", err)
	}
	for range 2 {
		if err := after.Wait(context.Background()); !errors.As(err, &fault) {
			f.t.Errorf("an event after the fault: %v", err)
		}
	}
	q.Clear()
	if err := after.Wait(context.Background()); !errors.As(err, &fault) {
		f.t.Errorf("an event after the fault, once that was cleared: %v", err)
	}
	f.ok(q.Launch(f.launch(good, 1, scalar(1), view(m, 8))))
	f.download(q, m, 0, got)
	f.ok(f.wait(q))
	if v := toInt64s(got)[0]; v != 2 {
		f.t.Errorf("after Clear %d launches have run, want 2", v)
	}
}

func testOneQueue(f *fixture) {
	f.runs()
	q, other, bad, good := f.queue(), f.queue(), f.load("far"), f.load("scale")
	m := f.alloc(8)
	f.ok(q.Launch(f.launch(bad, 1, scalar(100), view(m, 4))))
	e, err := q.Signal()
	f.ok(err)
	f.ok(other.Wait(e))
	f.ok(other.Launch(f.launch(good, 1, scalar(1), view(m, 8))))
	got := make([]byte, 8)
	f.download(other, m, 0, got)
	if err := f.wait(other); err != nil {
		f.t.Errorf("the queue that waited for one with a fault: %v", err)
	}
	if v := toInt64s(got)[0]; v != 1 {
		f.t.Errorf("its launch did not run")
	}
	f.fault(q)
}

func testLaunchCancelled(f *fixture) {
	f.runs()
	if f.o.Unstoppable {
		f.t.Skipf("device %s does not end launches that have begun", f.info.ID)
	}
	q, p, m := f.queue(), f.load("spin"), f.alloc(4)
	for _, n := range []int64{1, 1000} {
		ctx, cancel := context.WithCancel(context.Background())
		l := f.launch(p, n, scalar(1<<62), view(m, 4))
		l.Context = ctx
		f.ok(q.Launch(l))
		time.AfterFunc(3*time.Millisecond, cancel)
		if err := f.wait(q); !errors.Is(err, context.Canceled) {
			f.t.Errorf("a cancelled launch of %d ended with %v", n, err)
		}
		q.Clear()
	}
	// The device is as good as before.
	f.ok(q.Launch(f.launch(p, 3, scalar(10), view(m, 4))))
	f.ok(f.wait(q))
}

func testCancelledBefore(f *fixture) {
	f.runs()
	q, p, m := f.queue(), f.load("scale"), f.alloc(8)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	l := f.launch(p, 1, scalar(1), view(m, 8))
	l.Context = ctx
	f.ok(q.Launch(l))
	got := make([]byte, 8)
	f.download(q, m, 0, got)
	if err := f.wait(q); !errors.Is(err, context.Canceled) {
		f.t.Errorf("a launch cancelled before it began ended with %v", err)
	}
	if v := toInt64s(got)[0]; v != 0 {
		f.t.Error("it ran all the same")
	}
	q.Clear()
}

func testPrint(f *fixture) {
	f.runs()
	q, p := f.queue(), f.load("print")
	var out bytes.Buffer
	l := f.launch(p, 300, scalar(1000))
	l.Print = &out
	f.ok(q.Launch(l))
	f.ok(q.Launch(f.launch(p, 3, scalar(0)))) // to nobody
	f.ok(f.wait(q))
	var want strings.Builder
	for i := range 300 {
		fmt.Fprintf(&want, "line %d\n", 1000+i)
	}
	if got := out.String(); got != want.String() {
		f.t.Errorf("printed %.60q…, want %.60q…", got, want.String())
	}
}
