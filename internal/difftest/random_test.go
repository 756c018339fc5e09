package difftest

import (
	"context"
	"flag"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var (
	kernelCount = flag.Int("difftest.kernels", 200, "how many random kernels to compare; make differential takes 10000")
	duration    = flag.Duration("difftest.duration", 0, "compare random kernels for this long, instead of a number of them")
	firstSeed   = flag.Uint64("difftest.seed", 1, "seed of the first package of random kernels")
	reduceFor   = flag.Duration("difftest.reduce", time.Minute, "how long to reduce a difference")
	batchSize   = flag.Int("difftest.batch", 100, "random kernels to a package")
)

// TestRandom compares random kernels as ordinary Go with every runner. What
// differs is reduced and saved.
func TestRandom(t *testing.T) {
	count := *kernelCount
	if testing.Short() {
		count = min(count, 2**batchSize)
	}
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	l, err := NewLoader(ctx, root)
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	var next, done atomic.Int64
	var failed atomic.Int32
	var saved sync.Map // sorts of differences; one of each is worth reducing
	work := func(dir string) error {
		for failed.Load() < 5 {
			n := next.Add(1) - 1
			if *duration > 0 && time.Since(start) > *duration || *duration == 0 && n*int64(*batchSize) >= int64(count) {
				return nil
			}
			seed := *firstSeed + uint64(n)
			s := Generate(seed, *batchSize)
			diffs, err := Check(ctx, l, dir, s, Runners(n%16 == 0))
			if err != nil {
				return fmt.Errorf("seed %d: %w", seed, err)
			}
			done.Add(int64(len(s.Kernels)))
			for _, d := range diffs {
				t.Errorf("seed %d: %v", seed, d)
				failed.Add(1)
				if _, seen := saved.LoadOrStore(d.sort(), true); !seen {
					save(ctx, t, l, dir, seed, s, d)
				}
			}
		}
		return nil
	}
	report := func() string {
		s := fmt.Sprintf("%d random kernels in %v", done.Load(), time.Since(start).Round(time.Second))
		if n := failed.Load(); n > 0 {
			s += fmt.Sprintf(", %d differ", n)
		}
		return s
	}
	stop := every(10*time.Second, func() {
		if *duration > 0 {
			t.Logf("%s of %v", report(), *duration)
		} else {
			t.Logf("%s; %d to go", report(), int64(count)-done.Load())
		}
	})
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), 4) {
		dir := t.TempDir()
		wg.Go(func() {
			if err := work(dir); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	stop()
	t.Log(report())
}

// every calls f again and again until what it returns is called; f is not running then.
func every(pause time.Duration, f func()) (stop func()) {
	done := make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		tick := time.NewTicker(pause)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				f()
			case <-done:
				return
			}
		}
	})
	return func() { close(done); wg.Wait() }
}

// save reduces a difference and keeps it for TestRegress.
func save(ctx context.Context, t *testing.T, l *Loader, dir string, seed uint64, s *Source, d Difference) {
	small, d := Reduce(ctx, l, dir, s, d, Runners(true), *reduceFor)
	name := fmt.Sprintf("seed%d-%s", seed, d.Spec.Name)
	file, err := WriteRegression(filepath.Join("testdata", "regress"), name, fmt.Sprintf("%s: %s", d.Runner, d.What), small)
	if err != nil {
		t.Error(err)
		return
	}
	t.Logf("reduced to %d lines: %s\n%v", small.lines(), file, d)
}

// TestRegress replays what once differed.
func TestRegress(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "regress", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("testdata/regress is empty")
	}
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	l, err := NewLoader(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".go"), func(t *testing.T) {
			s, err := ReadRegression(file)
			if err != nil {
				t.Fatal(err)
			}
			diffs, err := Check(t.Context(), l, t.TempDir(), s, Runners(true))
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range diffs {
				t.Error(d)
			}
		})
	}
}
