package elem_test

import (
	"flag"
	"fmt"
	"math"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
)

var exhaustive = flag.Bool("exhaustive", false, "try every float32 (minutes a function; choose with -run TestExhaustive/Exp)")

// TestExhaustive tries all positive float32, and all negative ones: against the reference too, or for being those of
// the positive ones with or without the sign, which is as good. Lgamma, whose error is another one there, has only
// positive ones here.
func TestExhaustive(t *testing.T) {
	if !*exhaustive {
		t.Skip("skipped: takes minutes; run with -exhaustive")
	}
	even, odd := map[string]bool{"Cos": true, "Cosh": true}, map[string]bool{}
	for _, name := range []string{"Sin", "Tan", "Asin", "Atan", "Sinh", "Tanh", "Asinh", "Atanh", "Cbrt", "Erf"} {
		odd[name] = true
	}
	for _, f := range unaries {
		t.Run(f.name, func(t *testing.T) {
			everyFloat32(t, f.name, f.bound32, func(x float32) (e float64) {
				y := float64(f.f32(x))
				negative := float64(f.f32(-x))
				if even[f.name] && !identical(negative, y) || odd[f.name] && !identical(negative, -y) {
					return math.Inf(1)
				}
				e = error32(y, f.golang(float64(x)))
				if !even[f.name] && !odd[f.name] && f.name != "Lgamma" {
					e = max(e, error32(negative, f.golang(float64(-x))))
				}
				return e
			})
		})
	}
	// The root is one operation of the IR; held against its definition, by squares that float64 holds exactly.
	t.Run("Sqrt", func(t *testing.T) {
		everyFloat32(t, "Sqrt", 0.5, func(x float32) float64 {
			y := float32(math.Sqrt(float64(x)))
			if x == 0 || x > math.MaxFloat32 || x != x {
				return error32(float64(y), float64(x))
			}
			below := (float64(y) + float64(math.Nextafter32(y, 0))) / 2
			above := (float64(y) + float64(math.Nextafter32(y, math.MaxFloat32))) / 2
			if below*below < float64(x) && float64(x) < above*above {
				return 0.5
			}
			return math.Inf(1)
		})
	})
}

// error32 is ulps32 that takes NaN for NaN and equal infinities as no error.
func error32(got, want float64) float64 {
	if rounded := float64(float32(want)); identical(got, rounded) && (rounded != rounded || math.IsInf(rounded, 0)) {
		return 0
	}
	return ulps32(got, want)
}

func everyFloat32(t *testing.T, name string, bound float64, f func(x float32) float64) {
	const chunk = 1 << 20
	var next atomic.Uint32
	var mu sync.Mutex
	all := worst{name: name}
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			w, at := 0.0, float32(0)
			for {
				start := next.Add(chunk) - chunk
				if start >= 0x7f800000+chunk {
					break
				}
				for b := start; b < start+chunk && b <= 0x7f800001; b++ {
					x := math.Float32frombits(b)
					if e := f(x); !(e <= w) {
						w, at = e, x
					}
				}
			}
			mu.Lock()
			defer mu.Unlock()
			if w > all.e {
				all.e, all.at = w, fmt.Sprintf("%x (%v)", at, at)
			}
		})
	}
	wg.Wait()
	all.n = 0x7f800002
	all.check(t, bound)
}
