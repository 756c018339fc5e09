package dotcompute

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/kernel"
)

func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

type saxpyKernel struct{ *Kernel }

func (k saxpyKernel) Run(ctx context.Context, dev *Device, grid Grid, a float32, x, y []float32) error {
	r := k.BeginRun(ctx, dev)
	PassScalar(r, a)
	PassSlice(r, x)
	PassSlice(r, y)
	return r.Run(grid)
}

func (k saxpyKernel) Launch(q *Queue, grid Grid, a float32, x, y View[float32]) error {
	l := k.Begin(q)
	PassScalar(l, a)
	PassView(l, x)
	PassView(l, y)
	return l.Launch(grid)
}

var hostSaxpy = saxpyKernel{Define(&Definition{Name: "saxpy", Host: func(a *Args) func(kernel.Thread) {
	p0 := ArgScalar[float32](a)
	p1 := ArgSlice[float32](a)
	p2 := ArgSlice[float32](a)
	return func(t kernel.Thread) { saxpy(t, p0, p1, p2) }
}})}

// TestRunHost takes the shortest way: no compiled form, on the device that needs none.
func TestRunHost(t *testing.T) {
	ctx := context.Background()
	dev, err := Open(ctx, &Config{Device: "host"})
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	x := []float32{1, 2, 3, 4}
	y := []float32{1, 1, 1, 1}
	if err := hostSaxpy.Run(ctx, dev, N(4), 2, x, y); err != nil {
		t.Fatal(err)
	}
	if want := []float32{3, 5, 7, 9}; !slices.Equal(y, want) {
		t.Errorf("y = %v, want %v", y, want)
	}
	var fault *FaultError
	if err := hostSaxpy.Run(ctx, dev, N(6), 2, x, y); !errors.As(err, &fault) {
		t.Fatalf("past the end: %v, want a fault", err)
	}
	if fault.What != IndexFault || fault.Index != 4 || fault.Length != 4 || fault.Invocation != [3]int64{4} || fault.Kernel != "saxpy" || fault.Line == 0 || filepath.Base(fault.File) != "run_test.go" || fault.Device != "host" {
		t.Errorf("fault %+v", fault)
	}
	if err := hostSaxpy.Run(ctx, dev, N(4), 2, x, y); err != nil {
		t.Errorf("after a fault: %v", err)
	}
}

func TestRunSlices(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx := context.Background()
		const n = 1000
		x, y := make([]int32, n), make([]int32, n)
		for i := range x {
			x[i], y[i] = int32(i), -1
		}
		s.ok(runAdd(ctx, s.Device, N(n-1), 5, x, y))
		for i := range n - 1 {
			if y[i] != int32(i)+5 || x[i] != int32(i) {
				t.Fatalf("element %d: %d, %d", i, x[i], y[i])
			}
		}
		if y[n-1] != -1 {
			t.Errorf("past the grid: %d", y[n-1])
		}
		// The same slice twice, and slices that overlap: y[i] = x[i]+1 where x is y.
		s.ok(runAdd(ctx, s.Device, N(n), 1, x, x))
		if x[0] != 1 || x[n-1] != n {
			t.Errorf("in place: %d … %d", x[0], x[n-1])
		}
		a := []int32{10, 20, 30, 40, 50, 60}
		s.ok(runAdd(ctx, s.Device, N(2), 1, a[2:4], a[4:6]))
		s.ok(runAdd(ctx, s.Device, N(1), 1, a[0:6], a[3:4]))
		if want := []int32{10, 20, 30, 11, 31, 41}; !slices.Equal(a, want) {
			t.Errorf("parts of one array: %v, want %v", a, want)
		}
		s.ok(runAdd(ctx, s.Device, N(0), 1, nil, nil))
		var f *FaultError
		if err := runAdd(ctx, s.Device, N(3), 1, []int32{1, 2}, nil); !errors.As(err, &f) || f.Length != 0 || f.Launch != 1 {
			t.Errorf("a nil slice: %v", err)
		}
		s.ok(runAdd(ctx, s.Device, N(1), 1, x, y))
	})
}

// TestRunCopies counts what travels: slices only read are not read back, and slices wholly
// written are not uploaded, unless something else of theirs must be kept.
func TestRunCopies(t *testing.T) {
	s := openTest(t, "fault:null")
	ctx := context.Background()
	s.ok(addKernel.Prepare(ctx, s.Device))
	x := make([]int32, 100)
	y := make([]int32, 100)
	for _, test := range []struct {
		what   string
		n      int
		x, y   []int32
		copies int64
	}{
		{"x up, y down", 100, x, y, 2},
		{"y is not all written: both up, y down", 99, x, y, 3},
		{"in place", 100, x, x, 2},
		{"x and y overlap: one up, y down", 50, x[:75], x[25:], 2},
	} {
		before := s.null.Counts.Copies.Load()
		s.ok(runAdd(ctx, s.Device, N(test.n), 1, test.x, test.y))
		if got := s.null.Counts.Copies.Load() - before; got != test.copies {
			t.Errorf("%s: %d copies, want %d", test.what, got, test.copies)
		}
	}
	if a, f := s.null.Counts.Allocs.Load(), s.null.Counts.Frees.Load(); a != f {
		t.Errorf("%d allocations, %d given back", a, f)
	}
}

// TestRunCancelled: when Run is back nothing touches the slices. The race detector would see.
func TestRunCancelled(t *testing.T) {
	onDevices(t, func(s *setup) {
		x := make([]int32, 1)
		for range 3 {
			ctx, cancel := context.WithCancel(context.Background())
			stop := time.AfterFunc(3*time.Millisecond, cancel)
			c := spinKernel.BeginRun(ctx, s.Device)
			PassScalar(c, int64(1)<<62)
			PassSlice(c, x)
			if err := c.Run(N(1)); !errors.Is(err, context.Canceled) {
				t.Errorf("cancelled Run: %v", err)
			}
			x[0] = 0
			stop.Stop()
			cancel()
		}
		over, cancel := context.WithCancel(context.Background())
		cancel()
		if err := runAdd(over, s.Device, N(1), 1, []int32{1}, []int32{1}); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled before: %v", err)
		}
		s.ok(runAdd(context.Background(), s.Device, N(1), 1, []int32{1}, []int32{1}))
	})
}

func TestRunConcurrent(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx, cancel := patience()
		defer cancel()
		x := []int32{1, 2, 3, 4, 5, 6, 7, 8}
		var wg sync.WaitGroup
		for w := range 8 {
			wg.Go(func() {
				y := make([]int32, len(x))
				for i := range 20 {
					s.check(runAdd(ctx, s.Device, N(len(x)), int32(w*100+i), x, y))
					if y[7] != int32(8+w*100+i) {
						t.Errorf("worker %d, round %d: %v", w, i, y)
					}
					var f *FaultError
					if err := runAdd(ctx, s.Device, N(len(x)+1), 1, x, y); !errors.As(err, &f) || f.Index != 8 {
						t.Errorf("worker %d, round %d: %v, want a fault", w, i, err)
					}
				}
			})
		}
		wg.Wait()
	})
}

func TestWrongArguments(t *testing.T) {
	onDevices(t, func(s *setup) {
		q, ctx := s.queue(), context.Background()
		x := upload[int32](s, 1, 2, 3)
		for what, c := range map[string]*Call{
			"too few":        addKernel.Begin(q),
			"slice launched": pass(addKernel.Begin(q), func(c *Call) { PassScalar(c, int32(1)); PassView(c, x.All()); PassSlice(c, []int32{1}) }),
			"element type":   pass(addKernel.Begin(q), func(c *Call) { PassScalar(c, int32(1)); PassView(c, x.All()); PassView(c, View[int64]{}) }),
			"scalar type":    pass(addKernel.Begin(q), func(c *Call) { PassScalar(c, int8(1)); PassView(c, x.All()); PassView(c, x.All()) }),
			"order":          pass(addKernel.Begin(q), func(c *Call) { PassView(c, x.All()); PassScalar(c, int32(1)); PassView(c, x.All()) }),
			"no scalar":      pass(addKernel.Begin(q), func(c *Call) { PassScalar(c, [3]int32{}); PassView(c, x.All()); PassView(c, x.All()) }),
			"run launched":   addKernel.BeginRun(ctx, s.Device),
		} {
			if err := c.Launch(N(1)); !errors.Is(err, ErrArgument) || !strings.Contains(err.Error(), "add") {
				t.Errorf("%s: %v, want ErrArgument", what, err)
			}
		}
		c := addKernel.Begin(q)
		if err := c.Run(N(1)); !errors.Is(err, ErrArgument) {
			t.Errorf("launch run: %v", err)
		}
		p := addKernel.BeginRun(ctx, s.Device)
		PassSlice(p, []string{"x"})
		if err := p.Run(N(1)); !errors.Is(err, ErrArgument) {
			t.Errorf("strings: %v", err)
		}
	})
}

func pass(c *Call, f func(*Call)) *Call {
	f(c)
	return c
}

func TestPassValue(t *testing.T) {
	type pair struct {
		A int32
		B int64
	}
	onDevices(t, func(s *setup) {
		out := make([]int64, 3)
		c := valueKernel.BeginRun(context.Background(), s.Device)
		PassValue(c, pair{-5, 1 << 40})
		PassScalar(c, true)
		PassScalar(c, int8(-7))
		PassScalar(c, uint16(65000))
		PassScalar(c, float32(2.5))
		PassScalar(c, -1e6)
		PassSlice(c, out)
		s.ok(c.Run(N(3)))
		if want := int64(-5 + 1<<40 + 1000 - 7 + 65000 + 2 - 1e6); out[2] != want {
			t.Errorf("%v, want %d", out, want)
		}
	})
}

// TestConst launches more values of a const parameter than are kept compiled, from several goroutines.
func TestConst(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx, cancel := patience()
		defer cancel()
		var wg sync.WaitGroup
		for w := range 3 {
			wg.Go(func() {
				q, err := s.NewQueue(nil)
				s.check(err)
				x, err := Upload(ctx, s.Device, make([]int32, 4))
				s.check(err)
				out := make([]int32, 4)
				for i := range int32(maxSpecial + 10) {
					s.check(launchFill(q, N(4), i*int32(w), x.All()))
					s.check(x.Read(q, out))
					s.check(q.Wait(ctx))
					if out[3] != i*int32(w) {
						t.Errorf("filled with %v, want %d", out, i*int32(w))
					}
				}
			})
		}
		wg.Wait()
		l, err := s.load(fillKernel)
		s.ok(err)
		list := l.special.Load()
		if s.info.Kind == driver.Host {
			if list != nil {
				t.Error("a Go function was compiled for constants")
			}
			return
		}
		if list == nil || len(*list) != maxSpecial {
			t.Errorf("kept %v programs, want %d", list, maxSpecial)
		}
	})
}

// TestLaunchAllocates nothing, once the kernel is prepared.
func TestLaunchAllocates(t *testing.T) {
	for _, id := range []string{"null", "cpu"} {
		s := openTest(t, id)
		q := s.queue()
		x, y := upload(s, make([]int32, 4)...), upload(s, make([]int32, 4)...)
		s.ok(addKernel.Prepare(context.Background(), s.Device))
		grid := N(4).Group(4)
		launch := func() {
			if err := launchAdd(q, grid, 1, x.All(), y.Slice(0, 4)); err != nil {
				t.Fatal(err)
			}
			// A launch as small as this is over already; then waiting costs nothing either.
			if id == "cpu" {
				if err := q.Wait(context.Background()); err != nil {
					t.Fatal(err)
				}
			}
		}
		launch()
		if n := testing.AllocsPerRun(500, launch); n != 0 && !raceDetector {
			t.Errorf("%s: %v allocations a launch", id, n)
		}
		s.ok(launchFill(q, grid, 7, x.All()))
		if n := testing.AllocsPerRun(500, func() {
			if err := launchFill(q, grid, 7, x.All()); err != nil {
				t.Fatal(err)
			}
		}); n != 0 && !raceDetector {
			t.Errorf("%s: %v allocations a launch with a const parameter", id, n)
		}
		s.ok(q.Wait(context.Background()))
	}
}

func BenchmarkLaunchNull(b *testing.B) {
	dev, err := Open(context.Background(), &Config{Device: "null", CacheDir: "-"})
	if err != nil {
		b.Fatal(err)
	}
	defer dev.Close()
	q, err := dev.NewQueue(nil)
	if err != nil {
		b.Fatal(err)
	}
	x, err := Alloc[int32](context.Background(), dev, 1024)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := launchAdd(q, N(1024), 1, x.All(), x.All()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRunSmall(b *testing.B) {
	for _, id := range []string{"host", "cpu"} {
		b.Run(id, func(b *testing.B) {
			dev, err := Open(context.Background(), &Config{Device: id, CacheDir: "-"})
			if err != nil {
				b.Fatal(err)
			}
			defer dev.Close()
			x := make([]int32, 1<<16)
			b.SetBytes(int64(len(x)) * 8)
			b.ReportAllocs()
			for b.Loop() {
				if err := runAdd(context.Background(), dev, N(len(x)), 1, x, x); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
