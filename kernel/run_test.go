package kernel_test

import (
	"bytes"
	"context"
	"errors"
	"math"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/kernel"
)

// everywhere runs the test under all kinds of schedules.
func everywhere(t *testing.T, f func(t *testing.T, s kernel.Schedule)) {
	schedules := map[string]kernel.Schedule{
		"default": nil, "concurrent": kernel.Concurrent(), "forward": kernel.Forward(), "backward": kernel.Backward(),
		"starve": kernel.Starve(0), "random1": kernel.RandomOrder(1), "random2": kernel.RandomOrder(2),
	}
	for _, name := range slices.Sorted(mapsKeys(schedules)) {
		t.Run(name, func(t *testing.T) { f(t, schedules[name]) })
	}
}

func mapsKeys(m map[string]kernel.Schedule) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func run(t *testing.T, c kernel.Config, f func(kernel.Thread)) {
	t.Helper()
	if err := kernel.Run(t.Context(), c, f); err != nil {
		t.Fatal(err)
	}
}

// runFault runs a kernel that must fault and returns the fault.
func runFault(t *testing.T, c kernel.Config, f func(kernel.Thread)) *kernel.Fault {
	t.Helper()
	err := kernel.Run(t.Context(), c, f)
	var fault *kernel.Fault
	if !errors.As(err, &fault) {
		t.Fatalf("Run: %v, want a *Fault", err)
	}
	return fault
}

func TestEveryInvocationOnce(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		for _, c := range []kernel.Config{
			{Grid: [3]int{1}},
			{Grid: [3]int{1009}},
			{Grid: [3]int{1000}, Group: [3]int{64}},
			{Grid: [3]int{7, 5}, Group: [3]int{4, 4}},
			{Grid: [3]int{7, 5, 3}, Group: [3]int{2, 3, 2}, Subgroup: 4},
			{Grid: [3]int{3, 0, 5}},
			{Grid: [3]int{0}},
		} {
			c.Schedule = s
			n := c.Grid[0] * max(c.Grid[1], 1) * max(c.Grid[2], 1)
			if c.Grid[1] == 0 && c.Grid[2] > 0 {
				n = 0
			}
			count := make([]int32, n)
			run(t, c, func(t kernel.Thread) {
				atomic.AddInt32(&count[t.Index()], 1)
				if t.X() != t.GroupX()*t.GroupSizeX()+t.LocalX() || t.Y() != t.GroupY()*t.GroupSizeY()+t.LocalY() || t.Z() != t.GroupZ()*t.GroupSizeZ()+t.LocalZ() {
					panic("position")
				}
				if t.Index() != (t.Z()*t.SizeY()+t.Y())*t.SizeX()+t.X() ||
					t.Local() != (t.LocalZ()*t.GroupSizeY()+t.LocalY())*t.GroupSizeX()+t.LocalX() ||
					t.Group() != (t.GroupZ()*t.GroupsY()+t.GroupY())*t.GroupsX()+t.GroupX() {
					panic("number")
				}
				if t.Lane() != t.Local()%t.SubgroupSize() || t.Subgroup() != t.Local()/t.SubgroupSize() || t.GroupSize() != t.GroupSizeX()*t.GroupSizeY()*t.GroupSizeZ() {
					panic("subgroup")
				}
				if (t.SizeX()+t.GroupSizeX()-1)/t.GroupSizeX() != t.GroupsX() || t.GroupsZ() == 0 {
					panic("groups")
				}
			})
			for i, k := range count {
				if k != 1 {
					t.Fatalf("grid %v, group %v: invocation %d ran %d times", c.Grid, c.Group, i, k)
				}
			}
		}
	})
}

// reverse turns each group's part of x around, by way of shared memory.
func reverse(t kernel.Thread, x []int) {
	tile := kernel.SharedSlice[int](t, t.GroupSize())
	twice := kernel.Shared[[2]int](t)
	if twice[0] != 0 {
		panic("shared memory is not zero")
	}
	tile[t.LocalX()] = x[t.X()]
	t.Barrier()
	x[t.X()] = tile[t.GroupSize()-1-t.LocalX()]
	if t.LocalX() == 0 {
		twice[0] = 1
	}
	t.Barrier()
	if twice[0] != 1 {
		panic("not seen after a barrier")
	}
}

func TestBarrier(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		const n, size = 4096, 64
		x := make([]int, n)
		for i := range x {
			x[i] = i
		}
		run(t, kernel.Config{Grid: [3]int{n}, Group: [3]int{size}, Schedule: s}, func(t kernel.Thread) { reverse(t, x) })
		for i, v := range x {
			if want := i/size*size + size - 1 - i%size; v != want {
				t.Fatalf("x[%d] = %d, want %d", i, v, want)
			}
		}
	})
}

func TestBarrierInLoop(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		const n = 128
		sum := make([]int32, n)
		run(t, kernel.Config{Grid: [3]int{n}, Group: [3]int{n}, Schedule: s}, func(t kernel.Thread) {
			tile := kernel.Shared[[n]int32](t)
			i := t.LocalX()
			tile[i] = int32(i)
			t.Barrier()
			for d := n / 2; d > 0; d /= 2 {
				if i < d {
					tile[i] += tile[i+d]
				}
				t.Barrier()
			}
			sum[t.X()] = tile[0]
		})
		for _, v := range sum {
			if v != n*(n-1)/2 {
				t.Fatalf("sum %d", v)
			}
		}
	})
}

func TestPartialGroups(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		c := kernel.Config{Grid: [3]int{10, 3}, Group: [3]int{4, 2}, Subgroup: 4, Schedule: s}
		count := make([]int32, 30)
		f := func(t kernel.Thread) {
			n := kernel.Shared[int32](t)
			kernel.AtomicAdd(n, 1)
			t.Barrier()
			count[t.Index()] = *n
		}
		if err := kernel.Run(t.Context(), c, f); !errors.Is(err, kernel.ErrGrid) {
			t.Fatalf("partial groups with barriers: %v, want ErrGrid", err)
		}
		c.Partial = true
		run(t, c, f)
		for i, v := range count {
			want := int32(min(4, 10-i%10/4*4) * min(2, 3-i/10/2*2))
			if v != want {
				t.Fatalf("group of invocation %d has %d invocations, want %d", i, v, want)
			}
		}
	})
}

func TestBadGrids(t *testing.T) {
	for _, c := range []kernel.Config{
		{Grid: [3]int{-1}}, {Grid: [3]int{1}, Group: [3]int{-1}}, {Grid: [3]int{1}, Subgroup: 129}, {Grid: [3]int{1}, Subgroup: -1},
		{Grid: [3]int{1}, Group: [3]int{1024, 1024}}, {Grid: [3]int{math.MaxInt, 3}}, {Grid: [3]int{0, -1}},
	} {
		if err := kernel.Run(t.Context(), c, func(kernel.Thread) {}); !errors.Is(err, kernel.ErrGrid) {
			t.Errorf("%+v: %v, want ErrGrid", c, err)
		}
	}
}

func TestPrint(t *testing.T) {
	type celsius float32
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		var out bytes.Buffer
		run(t, kernel.Config{Grid: [3]int{3, 2}, Group: [3]int{2, 2}, Schedule: s, Print: &out}, func(t kernel.Thread) {
			if t.X() != 1 {
				kernel.Print(t, "at", t.X(), t.Y(), celsius(0.1), 1.5, true, kernel.F16(0.5))
				kernel.Print(t, uint8(7))
			}
		})
		const want = "at 0 0 0.1 1.5 true 0.5\n7\nat 2 0 0.1 1.5 true 0.5\n7\nat 0 1 0.1 1.5 true 0.5\n7\nat 2 1 0.1 1.5 true 0.5\n7\n"
		if out.String() != want {
			t.Errorf("printed\n%swant\n%s", out.String(), want)
		}
	})
}

func TestPrintIsBounded(t *testing.T) {
	var out bytes.Buffer
	const n = 5 * kernel.PrintLimit
	run(t, kernel.Config{Grid: [3]int{n}, Print: &out}, func(t kernel.Thread) { kernel.Print(t, t.X()) })
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != kernel.PrintLimit+1 || lines[0] != "0" || lines[kernel.PrintLimit-1] != "4095" || lines[kernel.PrintLimit] != "… 16384 more lines" {
		t.Errorf("%d lines, last %q", len(lines), lines[len(lines)-1])
	}
}

func TestCancel(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		before := runtime.NumGoroutine()
		for _, wait := range []string{"spin", "many"} {
			ctx, cancel := context.WithCancel(t.Context())
			var started atomic.Int32
			var flag uint32
			go func() {
				for started.Load() == 0 {
					time.Sleep(100 * time.Microsecond)
				}
				cancel()
			}()
			err := kernel.Run(ctx, kernel.Config{Grid: [3]int{1 << 20}, Group: [3]int{64}, Schedule: s}, func(t kernel.Thread) {
				started.Store(1)
				switch wait {
				case "spin":
					for kernel.AtomicExchange(&flag, uint32(t.X()&1)) < 2 {
						kernel.AtomicAdd(&flag, 3)
						kernel.AtomicSub(&flag, 3)
					}
				default:
					t.Barrier()
					time.Sleep(time.Millisecond)
					t.Barrier()
				}
			})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("%s: %v, want context.Canceled", wait, err)
			}
			cancel()
		}
		noLeak(t, before)
	})
}

func TestCancelledBefore(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	err := kernel.Run(ctx, kernel.Config{Grid: [3]int{1}}, func(kernel.Thread) { t.Error("ran") })
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// noLeak fails if there are more goroutines than before, after giving them time to end.
func noLeak(t *testing.T, before int) {
	t.Helper()
	for range 200 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	buf := make([]byte, 1<<16)
	t.Errorf("%d goroutines, %d before\n%s", runtime.NumGoroutine(), before, buf[:runtime.Stack(buf, true)])
}

func TestNoGoroutineLeaks(t *testing.T) {
	before := runtime.NumGoroutine()
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		for range 20 {
			kernel.Run(t.Context(), kernel.Config{Grid: [3]int{256}, Group: [3]int{64}, Schedule: s}, func(t kernel.Thread) {
				t.Barrier()
				if t.X() == 77 {
					panic("fault")
				}
				t.Barrier()
			})
		}
	})
	noLeak(t, before)
}

func TestManyLaunchesAtOnce(t *testing.T) {
	done := make(chan error)
	for range 8 {
		go func() {
			x := make([]int, 1024)
			for i := range x {
				x[i] = i
			}
			for range 10 {
				if err := kernel.Run(t.Context(), kernel.Config{Grid: [3]int{1024}, Group: [3]int{128}}, func(t kernel.Thread) { reverse(t, x) }); err != nil {
					done <- err
					return
				}
			}
			if !slices.IsSorted(x) {
				done <- errors.New("turned around an even number of times, not in order")
				return
			}
			done <- nil
		}()
	}
	for range 8 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}
