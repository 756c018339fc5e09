package dotcompute

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver/fault"
)

// TestFaultRule is section by section what the package documentation says of faults.
func TestFaultRule(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx, cancel := patience()
		defer cancel()
		q, other := s.queue(), s.queue()
		x := upload(s, make([]int32, 10)...)
		n := upload[int64](s, 0)
		before, err := q.Event()
		s.ok(err)
		s.ok(launchScale(q, N(1), 1, n.All()))
		s.ok(launchFar(q, 10, x.All()))
		s.ok(launchScale(q, N(1), 1, n.All()))
		after, err := q.Event()
		s.ok(err)
		s.ok(other.After(ctx, after))
		s.ok(launchScale(other, N(1), 1, n.All()))

		check := func(what string, err error) {
			t.Helper()
			var f *FaultError
			if !errors.As(err, &f) {
				t.Fatalf("%s: %v, want a fault", what, err)
			}
			if f.Kernel != "far" || f.Device != s.String() || f.What != IndexFault || f.Index != 10 || f.Length != 10 || f.Launch != 2 || f.Invocation != [3]int64{} {
				t.Errorf("%s: %+v", what, *f)
			}
			if f.Line == 0 || !strings.Contains(err.Error(), "index out of range [10] with length 10") || !strings.Contains(err.Error(), s.String()) {
				t.Errorf("%s: %q", what, err)
			}
		}
		check("event", after.Wait(ctx))
		check("event again", after.Wait(ctx))
		if err := before.Wait(ctx); err != nil {
			t.Errorf("event before the fault: %v", err)
		}
		check("read", x.Read(q, make([]int32, 10)))
		check("read again", x.Read(q, make([]int32, 10)))
		s.ok(launchScale(q, N(1), 1, n.All())) // skipped too
		check("wait", q.Wait(ctx))
		s.ok(q.Wait(ctx))
		check("old event", after.Wait(ctx))
		s.ok(other.Wait(ctx))
		if got := download(s, n.All())[0]; got != 2 {
			t.Errorf("%d launches ran, want 1 before the fault and 1 on the other queue", got)
		}
		s.ok(launchScale(q, N(1), 1, n.All()))
		s.ok(q.Wait(ctx))
		if got := download(s, n.All())[0]; got != 3 {
			t.Errorf("%d launches ran after the fault was taken, want 3", got)
		}
	})
}

func TestFaultNobodyWaitedFor(t *testing.T) {
	onDevices(t, func(s *setup) {
		q := s.queue()
		x := upload[int32](s, 1)
		s.ok(launchFar(q, 5, x.All()))
		s.ok(q.Close())
		if log := s.log.String(); !strings.Contains(log, "nobody waited") || !strings.Contains(log, "index out of range") {
			t.Errorf("log %q", log)
		}
	})
}

func TestQueueContext(t *testing.T) {
	onDevices(t, func(s *setup) {
		wait, done := patience()
		defer done()
		ctx, cancel := context.WithCancel(context.Background())
		q, err := s.NewQueue(&QueueConfig{Context: ctx, Priority: 1})
		s.ok(err)
		x := upload[int32](s, 0)
		s.ok(launchSpin(q, 1<<62, x.All()))
		s.ok(launchSpin(q, 1<<62, x.All()))
		short, stop := context.WithTimeout(wait, 5*time.Millisecond)
		defer stop()
		if err := q.Wait(short); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("waiting for an endless kernel: %v", err)
		}
		cancel()
		if err := q.Wait(wait); !errors.Is(err, context.Canceled) {
			t.Errorf("the queue's context has ended: %v", err)
		}
		s.ok(launchSpin(q, 1<<62, x.All()))
		if err := q.Wait(wait); !errors.Is(err, context.Canceled) {
			t.Errorf("a launch after the queue's context ended: %v", err)
		}
	})
}

func TestAfterAcrossDevices(t *testing.T) {
	for _, pair := range [][2]string{{"host", "cpu"}, {"cpu", "fault:cpu"}, {"fault:cpu", "host"}} {
		a, b := openTest(t, pair[0]), openTest(t, pair[1])
		ctx, cancel := patience()
		defer cancel()
		qa, qb := a.queue(), b.queue()
		x := upload[int32](a, 0)
		a.ok(launchSpin(qa, 100000, x.All()))
		first, err := qa.Event()
		a.ok(err)
		b.ok(qb.After(ctx, first))
		second, err := qb.Event()
		b.ok(err)
		b.ok(second.Wait(ctx))
		if !first.Done() {
			t.Errorf("%v: a queue went past an event that it waits for", pair)
		}
		if _, err := second.Since(first); !errors.Is(err, ErrArgument) {
			t.Errorf("%v: time between devices: %v", pair, err)
		}
		third, err := qa.Event()
		a.ok(err)
		a.ok(third.Wait(ctx))
		if d, err := third.Since(first); err != nil || d < 0 {
			t.Errorf("%v: %v, %v", pair, d, err)
		}
	}
	// Waiting on the host for a foreign event ends with the context.
	a, b := openTest(t, "cpu"), openTest(t, "fault:cpu")
	ctx, cancel := context.WithCancel(context.Background())
	q, err := a.NewQueue(&QueueConfig{Context: ctx})
	a.ok(err)
	a.ok(launchSpin(q, 1<<62, upload[int32](a, 0).All()))
	e, err := q.Event()
	a.ok(err)
	if _, err := e.Since(e); !errors.Is(err, ErrArgument) {
		t.Errorf("time of an event that is not reached: %v", err)
	}
	short, stop := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer stop()
	if err := b.queue().After(short, e); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("foreign event: %v", err)
	}
	cancel()
}

func TestConcurrentQueues(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx, cancel := patience()
		defer cancel()
		shared, total := s.queue(), upload[int64](s, 0)
		var wg sync.WaitGroup
		const workers, rounds = 6, 30
		for range workers {
			wg.Go(func() {
				q, err := s.NewQueue(nil)
				s.check(err)
				x, err := Upload(ctx, s.Device, []int64{0})
				s.check(err)
				for range rounds {
					s.check(launchScale(q, N(1), 1, x.All()))
					s.check(launchScale(shared, N(1), 1, total.All()))
				}
				out := make([]int64, 1)
				s.check(x.Read(q, out))
				s.check(q.Wait(ctx))
				if out[0] != rounds {
					t.Errorf("%d rounds, want %d", out[0], rounds)
				}
				s.check(x.Close())
				s.check(q.Close())
			})
		}
		wg.Wait()
		s.ok(shared.Wait(ctx))
		if got := download(s, total.All())[0]; got != workers*rounds {
			t.Errorf("%d launches on one queue, want %d", got, workers*rounds)
		}
	})
}

// TestInjected fails each call below the seam once, and loses the device at each command.
// Every one becomes an error of the right kind, nothing hangs, nothing stays allocated.
func TestInjected(t *testing.T) {
	x, y := make([]int32, 100), make([]int32, 100)
	for n := int64(1); n < 8; n++ {
		for what, set := range map[string]func(*fault.Plan){
			"alloc":  func(p *fault.Plan) { p.Alloc.Store(n) },
			"copy":   func(p *fault.Plan) { p.Copy.Store(n) },
			"load":   func(p *fault.Plan) { p.Load.Store(n) },
			"launch": func(p *fault.Plan) { p.Launch.Store(n) },
			"signal": func(p *fault.Plan) { p.Signal.Store(n) },
			"lose":   func(p *fault.Plan) { p.Lose.Store(n) },
		} {
			s := openTest(t, "fault:null")
			set(s.plan)
			var failed error
			for range 3 {
				err := runAdd(context.Background(), s.Device, N(100), 1, x, y)
				if err == nil {
					continue
				}
				if failed = err; !errors.Is(err, fault.Err) {
					t.Errorf("%s %d: %v", what, n, err)
				}
				if lost := errors.Is(err, ErrLost); lost != (what == "lose") {
					t.Errorf("%s %d: %v, lost %v", what, n, err, lost)
				}
				if short := errors.Is(err, ErrOutOfMemory); short != (what == "alloc") {
					t.Errorf("%s %d: %v, out of memory %v", what, n, err, short)
				}
			}
			if failed == nil && n == 1 {
				t.Errorf("%s %d: nothing failed", what, n)
			}
			s.ok(s.Close())
			if a, f := s.null.Counts.Allocs.Load(), s.null.Counts.Frees.Load(); a != f {
				t.Errorf("%s %d: %d allocations, %d given back", what, n, a, f)
			}
		}
	}
}

// TestCloseDeviceInFlight: Close waits for what is queued.
func TestCloseDeviceInFlight(t *testing.T) {
	onDevices(t, func(s *setup) {
		const n = 20000
		got := make([]int32, 4)
		var wg sync.WaitGroup
		for i := range got {
			wg.Go(func() {
				q, err := s.NewQueue(nil)
				s.check(err)
				v, err := Upload(context.Background(), s.Device, []int32{0})
				s.check(err)
				s.check(launchSpin(q, n, v.All()))
				s.check(v.Read(q, got[i:i+1]))
			})
		}
		wg.Wait()
		s.ok(s.Close())
		for i := range got {
			if got[i] != n {
				t.Errorf("queue %d was closed after %d of %d steps", i, got[i], n)
			}
		}
	})
}

// TestCloseWhileRunning: a Run that overlaps Close is done or refused, and has its slices back.
func TestCloseWhileRunning(t *testing.T) {
	onDevices(t, func(s *setup) {
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				x, y := []int32{1, 2, 3}, make([]int32, 3)
				for i := int32(0); ; i++ {
					err := runAdd(context.Background(), s.Device, N(3), i, x, y)
					if errors.Is(err, ErrClosed) {
						return
					}
					s.check(err)
					if y[2] != 3+i {
						t.Errorf("%v after adding %d", y, i)
					}
					y[2] = 0
				}
			})
		}
		time.Sleep(2 * time.Millisecond)
		s.ok(s.Close())
		wg.Wait()
	})
}

// TestManyQueues: a buffer that lives long does not collect the queues that have used it.
func TestManyQueues(t *testing.T) {
	s := openTest(t, "null")
	x := upload[int64](s, 0)
	for range 1000 {
		q := s.queue()
		s.ok(launchScale(q, N(1), 1, x.All()))
		s.ok(q.Close())
	}
	if n := len(x.view.h.uses.queues); n > 10 {
		t.Errorf("%d queues remembered", n)
	}
}
