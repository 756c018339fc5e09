package kernel_test

import (
	"errors"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/kernel"
)

// onLine checks that the fault names this file and a line that ends with the mark, as a comment.
func onLine(t *testing.T, f *kernel.Fault, mark string) {
	t.Helper()
	_, self, _, _ := runtime.Caller(1)
	source, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(source), "\n")
	if f.File != self || f.Line < 1 || f.Line > len(lines) || !strings.HasSuffix(lines[f.Line-1], "// "+mark) {
		t.Errorf("fault at %s:%d, want the line marked %q\n%v", f.File, f.Line, mark, f)
	}
}

func TestFaults(t *testing.T) {
	var data [4]int
	five, three, zero := 5, 3, 0
	view := kernel.View2[int]{Data: make([]int, 100), W: 4, H: 3, Stride: 10}
	for _, c := range []struct {
		mark          string
		what          kernel.FaultKind
		index, length int64
		text          string
		f             func(x []int)
	}{
		{"index", kernel.FaultIndex, 5, 4, "index out of range [5] with length 4", func(x []int) {
			x[five]++ // index
		}},
		{"negative", kernel.FaultIndex, -3, 0, "index out of range [-3]", func(x []int) {
			x[-three]++ // negative
		}},
		{"slice", kernel.FaultSlice, 5, 4, "slice bounds out of range [:5] with capacity 4", func(x []int) {
			_ = x[:five] // slice
		}},
		{"order", kernel.FaultSlice, 3, 0, "slice bounds out of range [3:0]", func(x []int) {
			_ = x[three:zero] // order
		}},
		{"full", kernel.FaultSlice, 5, 4, "slice bounds out of range [::5] with capacity 4", func(x []int) {
			_ = x[zero:three:five] // full
		}},
		{"array", kernel.FaultSlice, 4, 5, "cannot convert slice with length 4 to array or pointer to array with length 5", func(x []int) {
			_ = [5]int(x) // array
		}},
		{"divide", kernel.FaultDivide, 0, 0, "integer divide by zero", func(x []int) {
			x[0] = five / zero // divide
		}},
		{"remainder", kernel.FaultDivide, 0, 0, "integer divide by zero", func(x []int) {
			x[0] = five % zero // remainder
		}},
		{"shift", kernel.FaultShift, 0, 0, "negative shift amount", func(x []int) {
			x[0] = five << (zero - three) // shift
		}},
		{"panic", kernel.FaultPanic, 0, 0, "panic: too hot", func(x []int) {
			panic("too hot") // panic
		}},
		{"error", kernel.FaultPanic, 0, 0, "panic: an error", func(x []int) {
			panic(errors.New("an error")) // error
		}},
		{"nil", kernel.FaultPanic, 0, 0, "invalid memory address or nil pointer dereference", func(x []int) {
			var p *int
			*p = 1 // nil
		}},
		{"helper", kernel.FaultIndex, 5, 4, "index out of range [5] with length 4", func(x []int) { outside(x, five) }},
		{"view x", kernel.FaultIndex, 4, 4, "index out of range [4] with length 4", func(x []int) {
			view.Set(4, 0, 1) // view x
		}},
		{"view y", kernel.FaultIndex, 3, 3, "index out of range [3] with length 3", func(x []int) {
			_ = view.At(0, three) // view y
		}},
		{"view negative", kernel.FaultIndex, -3, 4, "index out of range [-3]", func(x []int) {
			_ = view.Ptr(-three, 0) // view negative
		}},
		{"atomic", kernel.FaultPanic, 0, 0, "invalid memory address or nil pointer dereference", func(x []int) {
			kernel.AtomicAdd[int32](nil, 1) // atomic
		}},
	} {
		t.Run(c.mark, func(t *testing.T) {
			f := runFault(t, kernel.Config{Grid: [3]int{10, 2}, Group: [3]int{4, 1}, Name: "bad"}, func(t kernel.Thread) {
				if t.Index() >= 7 {
					c.f(data[:])
				}
			})
			onLine(t, f, c.mark)
			if f.What != c.what || f.Index != c.index || f.Length != c.length || f.Text != c.text {
				t.Errorf("%v %d %d %q, want %v %d %d %q", f.What, f.Index, f.Length, f.Text, c.what, c.index, c.length, c.text)
			}
			if f.Kernel != "bad" || f.Invocation != [3]int64{7, 0, 0} {
				t.Errorf("kernel %q, invocation %v", f.Kernel, f.Invocation)
			}
			if !strings.HasPrefix(f.Error(), "kernel bad: fault_test.go:") || !strings.Contains(f.Error(), "invocation (7,0,0): "+c.text) {
				t.Errorf("Error: %s", f.Error())
			}
		})
	}
}

//go:noinline
func outside(x []int, i int) {
	x[i] = 1 // helper
}

func TestFaultKindNames(t *testing.T) {
	for k := kernel.FaultNone; k <= kernel.FaultShared; k++ {
		if k.String() == "" || strings.HasPrefix(k.String(), "fault ") {
			t.Errorf("kind %d has no name", k)
		}
	}
	if s := kernel.FaultKind(99).String(); s != "fault 99" {
		t.Error(s)
	}
}

// TestFaultRetires checks that the others run on, and do not wait for the one that faulted.
func TestFaultRetires(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		const n = 64
		var after [2 * n]int32
		f := runFault(t, kernel.Config{Grid: [3]int{2 * n}, Group: [3]int{n}, Subgroup: 8, Schedule: s}, func(t kernel.Thread) {
			if t.X() == n+5 || t.X() == 9 || t.X() == 70 {
				panic("gone")
			}
			t.Barrier()
			count := kernel.ReduceAdd(t, int32(1))
			t.Barrier()
			after[t.X()] = count
		})
		if f.Invocation[0] != 9 {
			t.Errorf("invocation %d, want the lowest, 9", f.Invocation[0])
		}
		for i, v := range after {
			want := int32(8)
			switch {
			case i == 9 || i == n+5 || i == 70:
				want = 0
			case i/8 == 1:
				want = 7
			case i/8 == (n+5)/8:
				want = 6
			}
			if v != want {
				t.Errorf("invocation %d: %d lanes, want %d", i, v, want)
			}
		}
	})
}

// TestLowestFault runs many groups that all fault, in two dimensions where groups and numbers disagree.
func TestLowestFault(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		f := runFault(t, kernel.Config{Grid: [3]int{16, 16}, Group: [3]int{4, 8}, Schedule: s}, func(t kernel.Thread) {
			if t.Y() == 5 && t.X() == 1 || t.Y() == 4 && t.X() == 13 || t.Y() > 10 {
				panic("here")
			}
		})
		if f.Invocation != [3]int64{13, 4, 0} {
			t.Errorf("invocation %v", f.Invocation)
		}
	})
}

func TestBarrierDivergence(t *testing.T) {
	sync := func(t kernel.Thread) { t.Barrier() }
	for _, c := range []struct {
		mark string
		f    func(t kernel.Thread)
		text []string
	}{
		{"returned", func(t kernel.Thread) {
			if t.LocalX() != 3 {
				t.Barrier() // returned
			}
		}, []string{"the barrier at fault_test.go:", "waits for invocation (3,0,0), which has returned"}},
		{"lower", func(t kernel.Thread) {
			if t.LocalX() < 4 {
				t.Barrier() // lower
			} else {
				t.Barrier() // upper
			}
		}, []string{"waits for invocation (4,0,0), which waits at the barrier at fault_test.go:"}},
		{"subgroup", func(t kernel.Thread) {
			if t.LocalX() == 0 {
				kernel.Any(t, true) // subgroup
			} else {
				t.Barrier()
			}
		}, []string{"the subgroup operation at", "waits for invocation (1,0,0), which waits at the barrier"}},
		{"loop", func(t kernel.Thread) {
			for range t.LocalX() {
				t.Barrier() // loop
			}
		}, []string{"waits for invocation (0,0,0), which has returned"}},
		{"", func(t kernel.Thread) { // the same barrier, reached by two ways
			if t.LocalX() == 2 {
				sync(t)
			} else {
				sync(t)
			}
		}, []string{"waits for invocation (2,0,0), which waits at the barrier"}},
	} {
		t.Run(c.mark, func(t *testing.T) {
			everywhere(t, func(t *testing.T, s kernel.Schedule) {
				f := runFault(t, kernel.Config{Grid: [3]int{16}, Group: [3]int{8}, Subgroup: 4, Schedule: s}, c.f)
				if f.What != kernel.FaultBarrier {
					t.Errorf("%v", f)
				}
				for _, text := range c.text {
					if !strings.Contains(f.Text, text) {
						t.Errorf("%q does not contain %q", f.Text, text)
					}
				}
				if c.mark != "" {
					onLine(t, f, c.mark)
				}
			})
		})
	}
}

func TestUniform(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		c := kernel.Config{Grid: [3]int{32}, Group: [3]int{8}, Schedule: s}
		nan := kernel.NaN[float32]()
		run(t, c, func(t kernel.Thread) {
			for i := range kernel.Uniform(t, t.GroupX()+1) {
				t.Barrier()
				kernel.Uniform(t, i)
			}
			kernel.Uniform(t, nan)
			if t.LocalX() > 3 {
				kernel.Uniform(t, "some of the group only")
			}
		})
		f := runFault(t, c, func(t kernel.Thread) {
			v := 1
			if t.X() == 5 || t.X() == 20 {
				v = 2
			}
			kernel.Uniform(t, v) // uniform
			t.Barrier()
		})
		onLine(t, f, "uniform")
		if f.What != kernel.FaultUniform || f.Invocation[0] != 5 || f.Text != "Uniform(2), but invocation (0,0,0) has 1" {
			t.Errorf("%v", f)
		}
	})
}

func TestSharedMismatch(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		f := runFault(t, kernel.Config{Grid: [3]int{4}, Group: [3]int{4}, Schedule: s}, func(t kernel.Thread) {
			if t.X() == 2 {
				kernel.Shared[[3]float32](t)
			} else {
				kernel.SharedSlice[float32](t, 3)
			}
		})
		if f.What != kernel.FaultShared || !strings.Contains(f.Text, "is shared variable 0 of the group, which another invocation declared as") {
			t.Errorf("%v", f)
		}
	})
}

// TestGoexit ends the goroutine of an invocation, as testing.T.FailNow does.
func TestGoexit(t *testing.T) {
	before := runtime.NumGoroutine()
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		ran := make([]int32, 64)
		f := runFault(t, kernel.Config{Grid: [3]int{64}, Group: [3]int{16}, Schedule: s}, func(t kernel.Thread) {
			if t.X()%16 == 3 {
				runtime.Goexit()
			}
			t.Barrier()
			if t.X()%16 == 7 {
				runtime.Goexit()
			}
			ran[t.X()] = 1
		})
		if f.What != kernel.FaultPanic || f.Invocation[0] != 3 || !strings.Contains(f.Text, "Goexit") {
			t.Errorf("%v", f)
		}
		for i, v := range ran {
			if want := i%16 != 3 && i%16 != 7; (v == 1) != want {
				t.Errorf("invocation %d: ran to its end: %d", i, v)
			}
		}
	})
	noLeak(t, before)
}

// TestWaiting holds schedules against kernels that wait for another invocation by atomics.
func TestWaiting(t *testing.T) {
	kernels := map[string]func(n int) func(t kernel.Thread){
		"flag": func(n int) func(t kernel.Thread) {
			var flag int32
			return func(t kernel.Thread) {
				if t.X() == 0 {
					for kernel.AtomicLoad(&flag) == 0 { // flag
					}
				}
				if t.X() == n-1 {
					kernel.AtomicStore(&flag, 1)
				}
			}
		},
		"lock": func(n int) func(t kernel.Thread) {
			var lock int32
			return func(t kernel.Thread) {
				for kernel.AtomicCompareAndSwap(&lock, 0, 1) != 0 { // lock
				}
				t.Barrier() // with the lock held
				kernel.AtomicStore(&lock, 0)
			}
		},
	}
	for name, c := range map[string]struct {
		s      kernel.Schedule
		kernel string
	}{
		"forward": {kernel.Forward(), "flag"}, "forward lock": {kernel.Forward(), "lock"}, "backward lock": {kernel.Backward(), "lock"},
		"random lock": {kernel.RandomOrder(3), "lock"},
	} {
		t.Run(name, func(t *testing.T) {
			f := runFault(t, kernel.Config{Grid: [3]int{8}, Group: [3]int{4}, Schedule: c.s}, kernels[c.kernel](8))
			if f.What != kernel.FaultWait {
				t.Errorf("%v", f)
			}
			onLine(t, f, c.kernel)
		})
	}
	// Without a schedule the rest of the group is started beside the one that waits, after a while.
	t.Run("default", func(t *testing.T) {
		run(t, kernel.Config{Grid: [3]int{4}, Group: [3]int{4}}, kernels["flag"](4))
	})
	// What waits for another group, or for ever, is found when nothing has moved for a while.
	for name, schedule := range map[string]kernel.Schedule{"default": nil, "concurrent": kernel.Concurrent()} {
		t.Run("for ever "+name, func(t *testing.T) {
			defer kernel.SetStallLimit(50 * time.Millisecond)()
			var flag int32
			ended := make([]bool, 8)
			f := runFault(t, kernel.Config{Grid: [3]int{8}, Group: [3]int{4}, Schedule: schedule}, func(t kernel.Thread) {
				if t.X() == 1 {
					for kernel.AtomicOr(&flag, 0) == 0 { // for ever
					}
				}
				t.Barrier()
				ended[t.X()] = true
			})
			if f.What != kernel.FaultWait || f.Invocation[0] != 1 {
				t.Errorf("%v", f)
			}
			onLine(t, f, "for ever")
			for i, e := range ended {
				if e == (i == 1) {
					t.Errorf("invocation %d: ran to its end: %v", i, e)
				}
			}
		})
	}
}
