package drivertest

import (
	"context"
	"errors"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// testLost: all that waits on a lost device is told, nothing clears that, all can be given back, and the
// device can be opened again.
func testLost(f *fixture) {
	if f.o.Lose == nil {
		f.t.Skipf("device %s has no known way to be lost", f.info.ID)
	}
	f.runs()
	p, m, q, idle := f.load("scale"), f.alloc(8), f.queue(), f.queue()
	f.ok(q.Launch(f.launch(p, 1, scalar(1), view(m, 8))))
	f.ok(f.wait(q))
	f.o.Lose(f.t, f.dev, q)
	isLost := func(what string, err error) {
		f.t.Helper()
		if !errors.Is(err, driver.ErrLost) {
			f.t.Errorf("%s on a lost device: %v", what, err)
		}
	}
	for _, q := range []driver.Queue{q, idle} {
		isLost("waiting", f.settle(q, p, m))
		q.Clear()
		isLost("after a Clear, waiting", f.settle(q, p, m))
		isLost("the queue", q.Err())
	}
	_, err := f.dev.Alloc(8, driver.OnDevice)
	isLost("allocating", err)
	_, err = f.dev.NewQueue(driver.QueueConfig{})
	isLost("making a queue", err)
	for _, err := range append(f.giveBack(), f.dev.Close()) {
		if err != nil && !errors.Is(err, driver.ErrLost) {
			f.t.Errorf("give back: %v", err)
		}
	}
	f.open()
	p, m, q = f.load("scale"), f.alloc(8), f.queue()
	f.ok(q.Launch(f.launch(p, 1, scalar(1), view(m, 8))))
	got := make([]byte, 8)
	f.download(q, m, 0, got)
	f.ok(f.wait(q))
	if v := toInt64s(got)[0]; v != 1 {
		f.t.Errorf("opened again, the device counts to %d, want 1", v)
	}
}

// settle gives a queue a launch and waits for it; the first error is returned.
func (f *fixture) settle(q driver.Queue, p driver.Program, m driver.Memory) error {
	f.t.Helper()
	if err := q.Launch(f.launch(p, 1, scalar(1), view(m, 8))); err != nil {
		return err
	}
	e, err := q.Signal()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return e.Wait(ctx)
}
