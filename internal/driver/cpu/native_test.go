package cpu_test

import (
	"context"
	_ "embed"
	"errors"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// spin.ir is a kernel that works on each element of a slice for as many rounds as it is told.
//
//go:embed testdata/spin.ir
var spin string

// spinner is the kernel on a device that runs machine code.
type spinner struct {
	q    driver.Queue
	prog driver.Program
	mem  driver.Memory
}

const spinners = 1 << 10

func newSpinner(t *testing.T) *spinner {
	t.Helper()
	ctx := context.Background()
	d, err := (&cpu.Driver{}).Open(ctx, cpu.ID)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	if d.Info().Interpreted {
		testkit.Missing(t, "avx2", "device cpu interprets on this processor")
	}
	a, err := compile.OpenCache("-").Compile(&compile.Request{IR: spin, Kernel: "spin", Target: d.Info().Target, Subgroup: 32})
	if err != nil {
		t.Fatal(err)
	}
	s := new(spinner)
	if s.prog, err = d.Load(ctx, a); err != nil {
		t.Fatal(err)
	}
	if s.mem, err = d.Alloc(4*spinners, driver.OnDevice); err != nil {
		t.Fatal(err)
	}
	if s.q, err = d.NewQueue(driver.QueueConfig{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(s.q.Close(), s.prog.Close(), s.mem.Free()); err != nil {
			t.Error(err)
		}
	})
	return s
}

func (s *spinner) launch(t *testing.T, ctx context.Context, rounds uint64) driver.Event {
	t.Helper()
	err := s.q.Launch(&driver.Launch{
		Program: s.prog, Grid: [3]int64{spinners, 1, 1}, Group: [3]int64{256, 1, 1}, Context: ctx,
		Args: []driver.Arg{{Bits: rounds}, {Mem: s.mem, Len: spinners}},
	})
	if err != nil {
		t.Fatal(err)
	}
	e, err := s.q.Signal()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestEndlessKernel ends a kernel that would not end in years.
func TestEndlessKernel(t *testing.T) {
	s := newSpinner(t)
	ctx, cancel := context.WithCancel(context.Background())
	e := s.launch(t, ctx, 1<<62)
	time.AfterFunc(5*time.Millisecond, cancel)
	if err := e.Wait(context.Background()); !errors.Is(err, context.Canceled) {
		t.Errorf("it ended with %v", err)
	}
	s.q.Clear()
}

// TestStopsOfTheWorld measures how long the garbage collector waits for machine code on all processors. The goal is a median of 100 µs; what
// fails here is code that has to be waited for.
func TestStopsOfTheWorld(t *testing.T) {
	s := newSpinner(t)
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	e := s.launch(t, ctx, 1<<62)
	var running atomic.Bool
	time.AfterFunc(20*time.Millisecond, func() { running.Store(true) })
	for !running.Load() {
		runtime.Gosched()
	}
	var stops []time.Duration
	var stats runtime.MemStats
	for range 200 {
		start := time.Now()
		runtime.ReadMemStats(&stats) // stops the world
		stops = append(stops, time.Since(start))
		time.Sleep(100 * time.Microsecond)
	}
	cancel()
	if err := e.Wait(context.Background()); !errors.Is(err, context.Canceled) {
		t.Errorf("it ended with %v", err)
	}
	s.q.Clear()
	slices.Sort(stops)
	median, late := stops[len(stops)/2], stops[len(stops)*99/100]
	t.Logf("median %v, 99th percentile %v", median, late)
	if median > 10*time.Millisecond {
		t.Errorf("the median stop took %v", median)
	}
}
