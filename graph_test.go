package dotcompute

import (
	"context"
	"errors"
	"slices"
	"testing"
)

func TestGraph(t *testing.T) { onDevices(t, testGraph) }

// testGraph records copies and launches, and launches, changes and closes the graph.
func testGraph(s *setup) {
	t := s.t
	ctx := context.Background()
	q := s.queue()
	in, out := []int32{1, 2, 3}, make([]int32, 3)
	x, y := upload(s, make([]int32, 3)...), upload(s, make([]int32, 3)...)
	g, err := q.Record(func(r *Queue) error {
		for what, err := range map[string]error{
			"wait":   r.Wait(ctx),
			"event":  func() error { _, err := r.Event(); return err }(),
			"record": func() error { _, err := r.Record(func(*Queue) error { return nil }); return err }(),
		} {
			if !errors.Is(err, ErrRecording) {
				t.Errorf("%s while recording: %v", what, err)
			}
		}
		return errors.Join(
			x.Write(r, in),
			launchAdd(r, N(3), 10, x.All(), y.All()),
			Copy(r, x.All(), y.All()),
			launchFill(r, N(1), 7, x.All()),
			x.Read(r, out),
		)
	})
	s.ok(err)
	if g.Len() != 5 {
		t.Errorf("%d steps, want 5", g.Len())
	}
	s.ok(q.Wait(ctx))
	if out[0] != 0 {
		t.Error("recording ran something")
	}
	run := func(want ...int32) {
		t.Helper()
		s.ok(g.Launch(q))
		s.ok(q.Wait(ctx))
		if !slices.Equal(out, want) {
			t.Errorf("%v, want %v", out, want)
		}
	}
	run(7, 12, 13)
	in[1] = 20 // read when it is launched
	run(7, 30, 13)
	s.ok(g.Update(1, func(r *Queue) error { return launchAdd(r, N(2), 100, x.All(), y.All()) }))
	run(7, 120, 13)
	s.ok(g.Update(3, func(r *Queue) error { return launchFill(r, N(1), 8, x.All()) }))
	run(8, 120, 13)
	for what, err := range map[string]error{
		"other kernel": g.Update(1, func(r *Queue) error { return launchFill(r, N(1), 8, x.All()) }),
		"a copy":       g.Update(0, func(r *Queue) error { return launchFill(r, N(1), 8, x.All()) }),
		"two": g.Update(1, func(r *Queue) error {
			return errors.Join(launchAdd(r, N(1), 1, x.All(), y.All()), launchAdd(r, N(1), 1, x.All(), y.All()))
		}),
		"no such step": g.Update(5, func(r *Queue) error { return launchFill(r, N(1), 8, x.All()) }),
	} {
		if !errors.Is(err, ErrArgument) {
			t.Errorf("update, %s: %v, want ErrArgument", what, err)
		}
	}
	run(8, 120, 13)

	// A graph can be part of another.
	twice, err := q.Record(func(r *Queue) error { return errors.Join(g.Launch(r), g.Launch(r)) })
	s.ok(err)
	if twice.Len() != 10 {
		t.Errorf("%d steps, want 10", twice.Len())
	}
	if _, err := q.Record(func(r *Queue) error { return launchAdd(r, N(-1), 1, x.All(), y.All()) }); !errors.Is(err, ErrGrid) {
		t.Errorf("recording a wrong grid: %v", err)
	}
	if err := g.Launch(openTest(t, "host").queue()); !errors.Is(err, ErrArgument) {
		t.Errorf("on another device's queue: %v", err)
	}
	s.ok(y.Close())
	if err := g.Launch(q); !errors.Is(err, ErrClosed) {
		t.Errorf("with a closed buffer: %v", err)
	}
	s.ok(g.Close())
	s.ok(g.Close())
	if err := g.Launch(q); !errors.Is(err, ErrClosed) {
		t.Errorf("closed: %v", err)
	}
	s.ok(q.Wait(ctx))
}

// TestGraphEvicted: the programs of a graph may leave the cache meanwhile.
func TestGraphEvicted(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx, q := context.Background(), s.queue()
		x, y := upload(s, make([]int32, 3)...), upload(s, make([]int32, 3)...)
		g, err := q.Record(func(r *Queue) error {
			return errors.Join(launchFill(r, N(1), 8, x.All()), launchAdd(r, N(1), 10, x.All(), x.All()))
		})
		s.ok(err)
		for i := range int32(maxSpecial + 5) {
			s.ok(launchFill(q, N(1), i, y.All()))
		}
		s.ok(g.Launch(q))
		for i := range int32(maxSpecial + 5) {
			s.ok(launchFill(q, N(1), i, y.All()))
		}
		s.ok(g.Launch(q))
		s.ok(q.Wait(ctx))
		if got := download(s, x.All())[0]; got != 18 {
			t.Errorf("%d, want 18", got)
		}
		s.ok(g.Close())
	})
}

func TestGraphOfLaunches(t *testing.T) { onDevices(t, testLaunches) }

// testLaunches is about graphs of launches only, which some devices make ready.
func testLaunches(s *setup) {
	const n = 1000
	t, q := s.t, s.queue()
	x, y := upload(s, make([]int32, n)...), upload(s, make([]int32, n)...)
	add := func(r *Queue, by int32) error { return launchAdd(r, N(n), by, y.All(), y.All()) }
	g, err := q.Record(func(r *Queue) error {
		return errors.Join(add(r, 1), add(r, 10), launchAdd(r, N(n), 100, y.All(), x.All()), add(r, 1000))
	})
	s.ok(err)
	wantX, wantY := int32(0), int32(0)
	launch := func(q *Queue, second int32) {
		t.Helper()
		s.ok(g.Launch(q))
		wantY += 1 + second
		wantX = wantY + 100
		wantY += 1000
	}
	check := func() {
		t.Helper()
		s.ok(q.Wait(context.Background()))
		for what, v := range map[string]struct {
			got  []int32
			want int32
		}{"x": {download(s, x.All()), wantX}, "y": {download(s, y.All()), wantY}} {
			for i, got := range v.got {
				if got != v.want {
					t.Fatalf("%s[%d] is %d, want %d", what, i, got, v.want)
				}
			}
		}
	}
	launch(q, 10)
	launch(q, 10)
	check()
	s.ok(g.Update(1, func(r *Queue) error { return add(r, 20) }))
	launch(q, 20)
	s.ok(g.Update(1, func(r *Queue) error { return add(r, 30) })) // while the last launch may still run
	launch(q, 30)
	check()
	other := s.queue()
	launch(other, 30)
	s.ok(other.Wait(context.Background()))
	check()

	// The third step faults: the first two have been done, nothing behind it is.
	s.ok(g.Update(2, func(r *Queue) error { return launchAdd(r, N(n), 100, y.All(), x.Slice(0, n-1)) }))
	s.ok(g.Launch(q))
	s.ok(g.Launch(q))
	var fault *FaultError
	if err := q.Wait(context.Background()); !errors.As(err, &fault) || fault.Length != n-1 || fault.Index != n-1 {
		t.Errorf("a step that faults: %v", err)
	}
	wantY += 1 + 30
	got := download(s, y.All())
	if got[0] != wantY || got[n-1] != wantY {
		t.Errorf("in front of the fault y is %d and %d, want %d", got[0], got[n-1], wantY)
	}
	s.ok(g.Close())
}

func TestRecordedQueueIsOver(t *testing.T) {
	s := openTest(t, "cpu")
	q := s.queue()
	x := upload[int32](s, 1)
	var kept *Queue
	_, err := q.Record(func(r *Queue) error { kept = r; return r.Close() })
	s.ok(err)
	if err := launchAdd(kept, N(1), 1, x.All(), x.All()); !errors.Is(err, ErrClosed) {
		t.Errorf("launch on the queue of a finished recording: %v", err)
	}
}
