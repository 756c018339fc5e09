package drivertest

import (
	"context"
	"encoding/binary"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
)

func int64s(v ...int64) []byte {
	var b []byte
	for _, x := range v {
		b = binary.NativeEndian.AppendUint64(b, uint64(x))
	}
	return b
}

func int32s(v ...int32) []byte {
	var b []byte
	for _, x := range v {
		b = binary.NativeEndian.AppendUint32(b, uint32(x))
	}
	return b
}

func toInt64s(b []byte) []int64 {
	var v []int64
	for ; len(b) > 0; b = b[8:] {
		v = append(v, int64(binary.NativeEndian.Uint64(b)))
	}
	return v
}

func toInt32s(b []byte) []int32 {
	var v []int32
	for ; len(b) > 0; b = b[4:] {
		v = append(v, int32(binary.NativeEndian.Uint32(b)))
	}
	return v
}

// testOrder makes each command depend on the one before: x = x*a + 1.
func testOrder(f *fixture) {
	f.runs()
	q, p, m := f.queue(), f.load("scale"), f.alloc(8*100)
	f.upload(q, m, 0, make([]byte, 8*100))
	want := int64(0)
	got := make([]byte, 8)
	for a := range int64(20) {
		f.ok(q.Launch(f.launch(p, 100, scalar(uint64(a)), view(m, 8))))
		want = want*a + 1
		if a == 10 {
			f.download(q, m, 8*50, got)
			early := want
			defer func() {
				if v := toInt64s(got)[0]; v != early {
					f.t.Errorf("in the middle %d, want %d", v, early)
				}
			}()
		}
	}
	last := make([]byte, 8*100)
	f.download(q, m, 0, last)
	f.ok(f.wait(q))
	for i, v := range toInt64s(last) {
		if v != want {
			f.t.Fatalf("element %d is %d, want %d", i, v, want)
		}
	}
}

// testManyCommands gives a queue more than it can have begun with, with arguments
// that change right after.
func testManyCommands(f *fixture) {
	f.runs()
	q, p, m := f.queue(), f.load("scale"), f.alloc(8)
	const n = 3000
	l := f.launch(p, 1, scalar(1), view(m, 8))
	for range n {
		l.Args[0].Bits = 1
		f.ok(q.Launch(l))
		l.Args[0].Bits = 99
	}
	got := make([]byte, 8)
	f.download(q, m, 0, got)
	f.ok(f.wait(q))
	if v := toInt64s(got)[0]; v != n {
		f.t.Errorf("%d commands were counted, want %d", v, n)
	}
}

// slow is a launch that takes a while, and returns what ends it early.
func (f *fixture) slow(q driver.Queue) (stop func()) {
	f.t.Helper()
	if f.o.Unstoppable {
		return f.hold(q)
	}
	p, m := f.load("spin"), f.alloc(4)
	ctx, cancel := context.WithCancel(context.Background())
	l := f.launch(p, 1, scalar(1<<62), view(m, 4))
	l.Context = ctx
	f.ok(q.Launch(l))
	return cancel
}

// hold is a launch that takes until it sees a word of host memory change. Where kernels cannot see that, it
// takes some time.
func (f *fixture) hold(q driver.Queue) (stop func()) {
	f.t.Helper()
	if f.refused("hold") != nil {
		// Forty million atomics, of half a nanosecond where they are fast, by many: some devices end loops of 65535 turns.
		const each, n = 40 << 10, 1 << 10
		f.ok(q.Launch(f.launch(f.load("spin"), n, scalar(each), view(f.alloc(4), 4))))
		return func() {}
	}
	p := f.load("hold")
	m, err := f.dev.Alloc(4, driver.OnHost)
	f.ok(err)
	f.owned = append(f.owned, m.Free)
	f.ok(q.Launch(f.launch(p, 1, view(m, 4))))
	word := (*int32)(unsafe.Pointer(unsafe.SliceData(m.Bytes())))
	return func() { atomic.StoreInt32(word, 1) }
}

func testEvents(f *fixture) {
	q := f.queue()
	e, err := q.Signal()
	f.ok(err)
	f.ok(e.Wait(context.Background()))
	if !e.Done() {
		f.t.Error("an event that was waited for is not done")
	}
	// A reached event says so even to those who have no time.
	over, cancel := context.WithCancel(context.Background())
	cancel()
	if err := e.Wait(over); err != nil {
		f.t.Errorf("reached event: %v", err)
	}
	f.runs()
	stop := f.slow(q)
	late, err := q.Signal()
	f.ok(err)
	if late.Done() {
		f.t.Error("an event behind an endless kernel is done")
	}
	if err := late.Wait(over); !errors.Is(err, context.Canceled) {
		f.t.Errorf("waiting with no time: %v", err)
	}
	stop()
	_ = f.wait(q)
	if !late.Done() {
		f.t.Error("an event was passed and is not done")
	}
}

// testEventsAcross hands a counter back and forth between queues, of two devices
// where there can be a second.
func testEventsAcross(f *fixture) {
	f.runs()
	p := f.load("scale")
	m := f.alloc(8)
	a, b := f.queue(), f.queue()
	for range 50 {
		f.ok(a.Launch(f.launch(p, 1, scalar(1), view(m, 8))))
		e, err := a.Signal()
		f.ok(err)
		f.ok(b.Wait(e))
		f.ok(b.Launch(f.launch(p, 1, scalar(1), view(m, 8))))
		e, err = b.Signal()
		f.ok(err)
		f.ok(a.Wait(e))
	}
	got := make([]byte, 8)
	f.download(a, m, 0, got)
	f.ok(f.wait(a))
	if v := toInt64s(got)[0]; v != 100 {
		f.t.Errorf("counted to %d, want 100", v)
	}
	other, err := f.driver.Open(context.Background(), f.info.ID)
	if err != nil {
		f.t.Logf("no second device of the kind: %v", err)
		return
	}
	defer other.Close()
	q, err := other.NewQueue(driver.QueueConfig{})
	f.ok(err)
	defer q.Close()
	stop := f.slow(a)
	defer stop()
	e, err := a.Signal()
	f.ok(err)
	if err := q.Wait(e); errors.Is(err, driver.ErrForeignEvent) {
		return
	} else if err != nil {
		f.t.Fatal(err)
	}
	late, err := q.Signal()
	f.ok(err)
	if late.Done() {
		f.t.Error("a queue went past an event of another device")
	}
	stop()
	f.ok(late.Wait(context.Background()))
	_ = f.wait(a)
}

func testEventTimes(f *fixture) {
	f.runs()
	if f.dev.Info().NoClock {
		f.t.Skipf("device %s has no clock that can be believed", f.info.ID)
	}
	q := f.queue()
	first, err := q.Signal()
	f.ok(err)
	f.ok(f.wait(q))
	stop := f.slow(q)
	second, err := q.Signal()
	f.ok(err)
	if second.Time() != 0 {
		f.t.Error("an event that is not reached has a time")
	}
	time.Sleep(2 * time.Millisecond)
	stop()
	_ = f.wait(q)
	if d := second.Time() - first.Time(); d < 2*time.Millisecond || d > patience {
		f.t.Errorf("%v between events with at least 2ms of work in between", d)
	}
}

func testWaitCancelled(f *fixture) {
	f.runs()
	q := f.queue()
	stop := f.slow(q)
	e, err := q.Signal()
	f.ok(err)
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	if err := e.Wait(ctx); !errors.Is(err, context.DeadlineExceeded) || e.Done() {
		f.t.Errorf("waiting for an endless kernel: %v, done %v", err, e.Done())
	}
	stop()
	_ = f.wait(q)
}

// testConcurrent uses one device, and one queue, from several goroutines.
func testConcurrent(f *fixture) {
	p := f.load("scale")
	shared := f.queue()
	counter := f.alloc(8)
	var wg sync.WaitGroup
	const workers, rounds = 8, 50
	for w := range workers {
		q, m := f.queue(), f.alloc(8*64)
		base := f.number
		f.number += rounds
		wg.Go(func() {
			for i := range rounds {
				l := &driver.Launch{
					Program: p, Grid: [3]int64{64, 1, 1}, Group: [3]int64{64, 1, 1}, Variant: f.general[p],
					Args: []driver.Arg{scalar(1), view(m, 8)}, Number: base + uint64(i),
				}
				if err := q.Launch(l); err != nil {
					f.t.Error(err)
				}
				l.Grid, l.Group = [3]int64{1, 1, 1}, [3]int64{1, 1, 1}
				l.Args[1] = view(counter, 8)
				if err := shared.Launch(l); err != nil {
					f.t.Error(err)
				}
			}
			e, err := q.Signal()
			if err == nil {
				err = e.Wait(context.Background())
			}
			if err != nil {
				f.t.Errorf("worker %d: %v", w, err)
			}
		})
	}
	wg.Wait()
	got := make([]byte, 8)
	f.download(shared, counter, 0, got)
	f.ok(f.wait(shared))
	f.runs()
	if v := toInt64s(got)[0]; v != workers*rounds {
		f.t.Errorf("%d launches on one queue were counted, want %d", v, workers*rounds)
	}
}

func testCloseWithWork(f *fixture) {
	f.runs()
	p, m := f.load("spin"), f.alloc(4)
	q, err := f.dev.NewQueue(driver.QueueConfig{})
	f.ok(err)
	const n = 20000
	for range 5 {
		f.ok(q.Launch(f.launch(p, 1, scalar(n), view(m, 4))))
	}
	got := make([]byte, 4)
	f.download(q, m, 0, got)
	f.ok(q.Close())
	if v := toInt32s(got)[0]; v != 5*n {
		f.t.Errorf("Close came back after %d of %d steps", v, 5*n)
	}
	if err := q.Launch(f.launch(p, 1, scalar(1), view(m, 4))); err == nil {
		f.t.Error("a closed queue takes launches")
	}
	if _, err := q.Signal(); err == nil {
		f.t.Error("a closed queue gives events")
	}
	f.ok(q.Close())
}

// testSteadyState: launching, once a queue has its slots, allocates nothing. What runs the launch
// may allocate, so that it is only measured where nothing runs.
func testSteadyState(f *fixture) {
	if !f.info.Inert {
		f.t.Skipf("device %s runs its launches in this process, and what it allocates for that cannot be told apart", f.info.ID)
	}
	p, m, q := f.load("scale"), f.alloc(8), f.queue()
	l := f.launch(p, 1, scalar(1), view(m, 8))
	if n := testing.AllocsPerRun(1000, func() { f.ok(q.Launch(l)) }); n != 0 {
		f.t.Errorf("%v allocations a launch", n)
	}
}

// testLeaks: a closed device has left no goroutines behind.
func testLeaks(f *fixture) {
	f.close()
	before := runtime.NumGoroutine()
	for range 3 {
		f.open()
		p := f.load("scale")
		for range 4 {
			m := f.alloc(8 * 10000)
			q := f.queue() // closed before the memory is freed
			f.ok(q.Launch(f.launch(p, 10000, scalar(1), view(m, 8))))
			f.upload(q, m, 0, make([]byte, 8*10000))
		}
		f.close()
	}
	for deadline := time.Now().Add(patience); runtime.NumGoroutine() > before; time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			b := make([]byte, 1<<16)
			f.t.Fatalf("%d goroutines, %d before\n%s", runtime.NumGoroutine(), before, b[:runtime.Stack(b, true)])
		}
	}
	f.open()
}
