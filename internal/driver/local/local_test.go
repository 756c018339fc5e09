package local

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// recorder is an executor that notes what it ran.
type recorder struct {
	quick   bool
	numbers []uint64
	blobs   []byte
	gate    chan struct{} // if not nil, each launch takes one value
	fail    map[uint64]error
	done    chan struct{} // if not nil, each launch gives one value
}

func (r *recorder) Execute(_ context.Context, l *driver.Launch) error {
	if r.gate != nil {
		<-r.gate
	}
	if r.done != nil {
		r.done <- struct{}{}
	}
	if len(r.numbers) < cap(r.numbers) {
		r.numbers = append(r.numbers, l.Number)
	}
	for i := range l.Args {
		if len(r.blobs)+len(l.Args[i].Blob) <= cap(r.blobs) {
			r.blobs = append(r.blobs, l.Args[i].Blob...)
		}
	}
	return r.fail[l.Number]
}

func (r *recorder) Quick(*driver.Launch) bool { return r.quick }

func finish(t *testing.T, q *Queue) error {
	t.Helper()
	e, err := q.Signal()
	if err != nil {
		t.Fatal(err)
	}
	return e.Wait(context.Background())
}

// The ring grows while a command runs, and keeps order and arguments.
func TestRingGrows(t *testing.T) {
	const n = 1000
	r := &recorder{numbers: make([]uint64, 0, n), blobs: make([]byte, 0, 3*n), gate: make(chan struct{})}
	q := NewQueue(r)
	l := &driver.Launch{Args: []driver.Arg{{Blob: []byte{0}}, {}, {Blob: []byte{0, 0}}}}
	var want []byte
	for i := range n {
		l.Number = uint64(i)
		l.Args[0].Blob[0], l.Args[2].Blob[0], l.Args[2].Blob[1] = byte(i), byte(i>>8), 7
		want = append(want, byte(i), byte(i>>8), 7)
		if err := q.Launch(l); err != nil {
			t.Fatal(err)
		}
	}
	close(r.gate)
	if err := finish(t, q); err != nil {
		t.Fatal(err)
	}
	if len(r.numbers) != n || !slices.IsSorted(r.numbers) {
		t.Errorf("%d launches ran, in order: %v", len(r.numbers), slices.IsSorted(r.numbers))
	}
	if !bytes.Equal(r.blobs, want) {
		t.Error("arguments were changed")
	}
	if err := q.Close(); err != nil {
		t.Fatal(err)
	}
}

// A worker that is asked again and again needs no new memory, nor does a quick launch.
func TestSteadyState(t *testing.T) {
	for _, quick := range []bool{false, true} {
		r := &recorder{quick: quick, done: make(chan struct{}, 16)}
		q := NewQueue(r)
		l := &driver.Launch{Args: []driver.Arg{{Blob: make([]byte, 40)}, {Bits: 1}}}
		launch := func() {
			for range 16 {
				if err := q.Launch(l); err != nil {
					t.Fatal(err)
				}
			}
			for range 16 {
				<-r.done
			}
		}
		launch()
		launch()
		if n := testing.AllocsPerRun(50, launch); n >= 1 {
			t.Errorf("quick %v: %v allocations for 16 launches", quick, n)
		}
		if err := q.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestQuickAndFaults(t *testing.T) {
	broken := errors.New("broken")
	r := &recorder{quick: true, numbers: make([]uint64, 0, 10), fail: map[uint64]error{2: broken}}
	q := NewQueue(r)
	for i := range uint64(5) {
		if err := q.Launch(&driver.Launch{Number: i}); err != nil {
			t.Fatal(err)
		}
	}
	if err := finish(t, q); err != broken || q.Err() != broken {
		t.Errorf("%v, %v, want %v", err, q.Err(), broken)
	}
	q.Clear()
	if err := q.Launch(&driver.Launch{Number: 9}); err != nil {
		t.Fatal(err)
	}
	if err := finish(t, q); err != nil {
		t.Error(err)
	}
	if want := []uint64{0, 1, 2, 9}; !slices.Equal(r.numbers, want) {
		t.Errorf("ran %v, want %v", r.numbers, want)
	}
	if err := q.Close(); err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{q.Launch(&driver.Launch{}), q.Copy(&driver.Copy{}), q.Wait(newEvent())} {
		if err == nil {
			t.Error("a closed queue takes commands")
		}
	}
}

func TestHeap(t *testing.T) {
	h := &Heap{Limit: 1000}
	a, err := h.Alloc(600)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.Alloc(401); !errors.Is(err, driver.ErrOutOfMemory) {
		t.Errorf("past the limit: %v", err)
	}
	if _, err := h.Alloc(-1); err == nil {
		t.Error("a negative size")
	}
	if h.Used() != 600 || a.Addr()%Align != 0 || len(a.Bytes()) != 600 || cap(a.Bytes()) != 600 {
		t.Errorf("%d used, %d bytes at %#x", h.Used(), len(a.Bytes()), a.Addr())
	}
	if err := errors.Join(a.Free(), a.Free()); err != nil || h.Used() != 0 {
		t.Errorf("%v, %d used", err, h.Used())
	}
	own := []byte{1, 2, 3}
	m := h.Import(own)
	own[1] = 9
	if m.Bytes()[1] != 9 || h.Used() != 0 {
		t.Error("imported memory is a copy")
	}
	if err := m.Free(); err != nil || h.Used() != 0 {
		t.Errorf("freeing what was imported: %v, %d used", err, h.Used())
	}
}
