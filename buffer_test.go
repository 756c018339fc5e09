package dotcompute

import (
	"context"
	"errors"
	"math"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestBuffers(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx := context.Background()
		q := s.queue()
		b, err := Alloc[int32](ctx, s.Device, 10)
		s.ok(err)
		if got := download(s, b.All()); !slices.Equal(got, make([]int32, 10)) {
			t.Errorf("fresh memory holds %v", got)
		}
		s.ok(b.Write(q, []int32{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}))
		s.ok(b.Slice(2, 5).Write(q, []int32{20, 30, 40}))
		s.ok(Copy(q, b.Slice(7, 9), b.Slice(1, 3)))
		part := make([]int32, 4)
		s.ok(b.All().Slice(1, 9).Slice(2, 6).Read(q, part))
		s.ok(q.Wait(ctx))
		if want := []int32{30, 40, 5, 6}; !slices.Equal(part, want) {
			t.Errorf("part %v, want %v", part, want)
		}
		if got, want := download(s, b.All()), []int32{0, 1, 20, 30, 40, 5, 6, 1, 20, 9}; !slices.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
		if b.Len() != 10 || b.Slice(3, 3).Len() != 0 || b.All().Len() != 10 {
			t.Error("lengths")
		}
		for what, err := range map[string]error{
			"short read":  b.Read(q, make([]int32, 9)),
			"long write":  b.Write(q, make([]int32, 11)),
			"copy length": Copy(q, b.Slice(0, 3), b.Slice(4, 6)),
			"overlap":     Copy(q, b.Slice(0, 3), b.Slice(2, 5)),
		} {
			if !errors.Is(err, ErrArgument) {
				t.Errorf("%s: %v, want ErrArgument", what, err)
			}
		}
		s.ok(Copy(q, b.All(), b.All()))
		var nothing View[int32]
		s.ok(nothing.Read(q, nil))
		s.ok(b.Slice(10, 10).Write(q, []int32{}))
		empty, err := Alloc[int32](ctx, s.Device, 0)
		s.ok(err)
		s.ok(empty.Read(q, nil))
		s.ok(empty.Close())
		s.ok(b.Close())
		s.ok(b.Close())
		if err := b.Read(q, make([]int32, 10)); !errors.Is(err, ErrClosed) {
			t.Errorf("reading a closed buffer: %v", err)
		}
		if err := launchAdd(q, N(1), 1, b.All(), b.All()); !errors.Is(err, ErrClosed) {
			t.Errorf("launching with a closed buffer: %v", err)
		}
	})
}

func TestViewBounds(t *testing.T) {
	s := openTest(t, "host")
	v := upload[int32](s, 1, 2, 3).All()
	for _, r := range [][2]int{{-1, 2}, {2, 1}, {0, 4}, {4, 4}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("[%d:%d] of 3 elements", r[0], r[1])
				}
			}()
			v.Slice(r[0], r[1])
		}()
	}
}

func TestElementTypes(t *testing.T) {
	s := openTest(t, "host")
	ctx := context.Background()
	type inner struct {
		A [2]int8
		B float64
	}
	type withPointer struct {
		A inner
		P *int
	}
	if b, err := Alloc[inner](ctx, s.Device, 3); err != nil || b.Len() != 3 {
		t.Errorf("struct: %v", err)
	}
	if b, err := Alloc[struct{}](ctx, s.Device, 3); err != nil || b.Len() != 3 {
		t.Errorf("nothing: %v", err)
	}
	for what, err := range map[string]error{
		"string":  func() error { _, err := Alloc[string](ctx, s.Device, 1); return err }(),
		"pointer": func() error { _, err := Alloc[withPointer](ctx, s.Device, 1); return err }(),
		"slice":   func() error { _, err := Upload(ctx, s.Device, [][]int{{1}}); return err }(),
		"any":     func() error { _, err := AllocHost[[2]any](ctx, s.Device, 1); return err }(),
		"number":  func() error { _, err := Alloc[int](ctx, s.Device, -1); return err }(),
	} {
		if !errors.Is(err, ErrArgument) {
			t.Errorf("%s: %v, want ErrArgument", what, err)
		}
	}
	if _, err := Alloc[[1 << 20]int64](ctx, s.Device, math.MaxInt); !errors.Is(err, ErrArgument) && !narrow {
		t.Errorf("more than there are numbers for: %v", err)
	}
	if _, err := Alloc[[1 << 10]int64](ctx, s.Device, math.MaxInt>>14); !errors.Is(err, ErrOutOfMemory) && !narrow {
		t.Errorf("too much: %v", err)
	}
	over, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := Alloc[int64](over, s.Device, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestHostBuffer(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx := context.Background()
		q := s.queue()
		h, err := AllocHost[int32](ctx, s.Device, 4)
		s.ok(err)
		copy(h.Slice(), []int32{1, 2, 3, 4})
		b, err := Alloc[int32](ctx, s.Device, 4)
		s.ok(err)
		s.ok(b.Write(q, h.Slice()))
		s.ok(launchAdd(q, N(4), 10, b.All(), b.All()))
		s.ok(b.Read(q, h.Slice()))
		s.ok(q.Wait(ctx))
		if want := []int32{11, 12, 13, 14}; !slices.Equal(h.Slice(), want) {
			t.Errorf("%v, want %v", h.Slice(), want)
		}
		s.ok(h.Close())
		s.ok(h.Close())
	})
}

// TestInPlace: kernels work on memory that the host sees, where it is.
func TestInPlace(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx := context.Background()
		q := s.queue()
		for name, alloc := range map[string]func(context.Context, *Device, int) (*HostBuffer[int32], error){"host": AllocHost[int32], "managed": AllocManaged[int32]} {
			h, err := alloc(ctx, s.Device, 4)
			s.ok(err)
			if !slices.Equal(h.Slice(), make([]int32, 4)) {
				t.Errorf("%s memory is not zero", name)
			}
			copy(h.Slice(), []int32{1, 2, 3, 4})
			v, err := h.View()
			s.ok(err)
			for range 3 {
				s.ok(launchAdd(q, N(2), 10, v.Slice(1, 3), v.Slice(1, 3)))
				s.ok(q.Wait(ctx))
				h.Slice()[0]++
			}
			if want := []int32{4, 32, 33, 4}; !slices.Equal(h.Slice(), want) {
				t.Errorf("%s memory: %v, want %v", name, h.Slice(), want)
			}
			s.ok(h.Close())
			if err := launchAdd(q, N(4), 10, v, v); !errors.Is(err, ErrClosed) {
				t.Errorf("a launch on %s memory that was given back: %v", name, err)
			}
		}
		h, err := AllocHost[int32](ctx, s.Device, 4)
		s.ok(err)
		s.info.Managed, s.info.InPlace = false, false
		if _, err := h.View(); !errors.Is(err, ErrUnsupported) {
			t.Errorf("a view on a device without: %v", err)
		}
		s.ok(h.Close())
		if _, err := AllocManaged[int32](ctx, s.Device, 4); !errors.Is(err, ErrUnsupported) {
			t.Errorf("on a device without: %v", err)
		}
	})
}

// TestCopyAcross copies between devices that see each other's memory, and between ones
// that do not, in both directions and on the queue of either.
func TestCopyAcross(t *testing.T) {
	for _, test := range []struct {
		a, b string
		peer bool
	}{{"host", "cpu", true}, {"cpu", "fault:cpu", false}, {"fault:cpu", "fault:cpu", false}} {
		t.Run(test.a+" "+test.b, func(t *testing.T) {
			a, b := openTest(t, test.a), openTest(t, test.b)
			if a.Peer(b.Device) != test.peer || !a.Peer(a.Device) {
				t.Errorf("peers: %v", a.Peer(b.Device))
			}
			ctx := context.Background()
			for _, on := range []*setup{a, b} {
				for _, dir := range [][2]*setup{{a, b}, {b, a}} {
					q := on.queue()
					src, dst := upload[int32](dir[0], 1, 2, 3), upload(dir[1], make([]int32, 3)...)
					// Work on the queue's own side is before and behind the copy.
					if on == dir[0] {
						on.ok(launchAdd(q, N(3), 1, src.All(), src.All()))
					}
					on.ok(Copy(q, dst.All(), src.All()))
					if on == dir[1] {
						on.ok(launchAdd(q, N(3), 1, dst.All(), dst.All()))
					}
					on.ok(q.Wait(ctx))
					if got, want := download(dir[1], dst.All()), []int32{2, 3, 4}; !slices.Equal(got, want) {
						t.Errorf("from %v to %v on %v: %v, want %v", dir[0], dir[1], on, got, want)
					}
				}
			}
			third := openTest(t, "host")
			x := upload[int32](a, 1)
			y := upload[int32](b, 1)
			if err := Copy(third.queue(), x.All(), y.All()); !errors.Is(err, ErrArgument) {
				t.Errorf("on a third device's queue: %v", err)
			}
			if err := x.Read(b.queue(), make([]int32, 1)); !errors.Is(err, ErrArgument) {
				t.Errorf("reading on the other's queue: %v", err)
			}
			if err := launchAdd(b.queue(), N(1), 1, x.All(), y.All()); !errors.Is(err, ErrArgument) || !strings.Contains(err.Error(), "argument 2") {
				t.Errorf("launching with the other's view: %v", err)
			}
		})
	}
}

// TestCloseBufferInFlight: what is queued still has its memory.
func TestCloseBufferInFlight(t *testing.T) {
	onDevices(t, func(s *setup) {
		q := s.queue()
		b := upload[int32](s, 0)
		const n = 50000
		s.ok(launchSpin(q, n, b.All()))
		got := make([]int32, 1)
		s.ok(b.Read(q, got))
		s.ok(b.Close())
		if got[0] != n {
			t.Errorf("Close returned after %d of %d steps", got[0], n)
		}
		s.ok(q.Wait(context.Background()))
	})
}

func TestLeakedBuffer(t *testing.T) {
	s := openTest(t, "null")
	q := s.queue()
	func() {
		forgotten := upload[int32](s, 1, 2, 3)
		s.ok(launchAdd(q, N(3), 1, forgotten.All(), forgotten.All()))
		kept := upload[int32](s, 1, 2, 3)
		s.ok(kept.Close())
	}()
	view := upload[int32](s, 4, 5, 6).All()
	freed := func() int64 { return s.null.Counts.Frees.Load() }
	for deadline := time.Now().Add(20 * time.Second); freed() < 2 || s.log.String() == ""; {
		if time.Now().After(deadline) {
			t.Fatalf("%d of 2 buffers freed, log %q", freed(), s.log.String())
		}
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	if log := s.log.String(); strings.Count(log, "never closed") != 1 || !strings.Contains(log, "bytes=12") || !strings.Contains(log, "device=null") {
		t.Errorf("log %q", log)
	}
	// A view keeps its buffer.
	if got := download(s, view); !slices.Equal(got, []int32{4, 5, 6}) {
		t.Errorf("view of a buffer that nobody holds: %v", got)
	}
	if n := freed(); n != 2 {
		t.Errorf("%d buffers freed", n)
	}
	runtime.KeepAlive(view)
}

// TestNil holds a forgotten error of Open against everything that takes its device: an error, and no panic.
func TestNil(t *testing.T) {
	ctx := context.Background()
	d := openTest(t, "host")
	x := upload[int32](d, 1)
	var none *Device
	_, alloc := Alloc[int32](ctx, none, 1)
	_, host := AllocHost[int32](ctx, none, 1)
	_, queue := none.NewQueue(nil)
	_, info := addKernel.Info(none)
	for what, err := range map[string]error{
		"Alloc": alloc, "AllocHost": host, "NewQueue": queue, "Info": info,
		"Prepare":     addKernel.Prepare(ctx, none),
		"Run":         runAdd(ctx, none, N(1), 1, []int32{1}, []int32{1}),
		"nil context": runAdd(nil, d.Device, N(1), 1, []int32{1}, []int32{1}), //lint:ignore SA1012 what is tested
		"Launch":      launchAdd(nil, N(1), 1, x.All(), x.All()),
		"Read":        x.Read(nil, make([]int32, 1)),
		"Copy":        Copy(nil, x.All(), x.All()),
	} {
		if !errors.Is(err, ErrArgument) || !strings.Contains(err.Error(), "nil") {
			t.Errorf("%s: %v", what, err)
		}
	}
}
