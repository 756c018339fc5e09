package dotcompute

import (
	"context"
	"errors"
	"slices"
	"testing"
)

func TestGraph(t *testing.T) {
	onDevices(t, func(s *setup) {
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
		// The programs of a graph may leave the cache meanwhile.
		for i := range int32(maxSpecial + 5) {
			s.ok(launchFill(q, N(1), i, y.All()))
		}
		s.ok(q.Wait(ctx))
		run(8, 120, 13)

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
	})
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
