package elem_test

import (
	"context"
	"flag"
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/source"
)

var (
	exhaustive = flag.Bool("exhaustive", false, "try every float32; choose functions with -run TestExhaustive/Exp, write their rows of docs/numerics.md with -update")
	device     = flag.String("device", "cpu", "the device that -exhaustive runs on")
)

// sweepText is the kernel that tries %[3]s: each invocation some arguments, of which it keeps the worst. The reference
// is the float64 function, whose own error, which TestBounds measures, is below 2**-26 ULP here. %[1]s is what f
// returns, %[2]s what is wrong with f(-x) if it is not what f(x) tells.
const sweepText = `package sweep

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

func f[T kernel.Float](x T) T {
	%[1]s
}

func lgamma[T kernel.Float](x T) T {
	y, _ := kernel.Lgamma(x)
	return y
}

// wave returns the exponent of the unit of sqrt(2/(Pi x)), for x above 2/Pi.
func wave(x float32) int {
	x = max(x, -x)
	if x <= 2/math.Pi {
		return -149
	}
	return (int(math.Float64bits(2/math.Pi/float64(x))>>52) - 1023)>>1 - 23
}

// unit returns the exponent of the least unit to count in.
func unit(x float32) int { return %[2]s }

// mirror reports whether the function of -x is what it should be, beside y.
func mirror(x, y float32) bool {
	%[3]s
}

func ulps(y float32, want float64, least int) float64 {
	if want != want || y != y {
		if want != want && y != y {
			return 0
		}
		return math.Inf(1)
	}
	got := float64(y)
	if want == got {
		return 0
	}
	if got-got != 0 {
		got, want = math.Copysign(0x1p128, got), min(max(want, -0x1p128), 0x1p128)
	}
	e := int(math.Float64bits(want)>>52&0x7ff) - 1023
	e = min(max(e-23, least), 104)
	return math.Abs(got-want) * math.Float64frombits(uint64(1023-e)<<52)
}

//dotcompute:kernel
func sweep(t kernel.Thread, first uint32, count int, worst []float64, at []uint32) {
	i := t.X()
	e, where := 0.0, uint32(0)
	for n := range count {
		b := first + uint32(n*t.SizeX()+i)
		x := math.Float32frombits(b)
		y := f(x)
		d := ulps(y, f(float64(x)), unit(x))
		if !mirror(x, y) {
			d = math.Inf(1)
		}
		if d > e {
			e, where = d, b
		}
	}
	worst[i], at[i] = e, where
}
`

// even and odd functions are tried for positive numbers, and the others' bits compared.
var (
	even = []string{"Cos", "Cosh", "J0"}
	odd  = []string{"Sin", "Tan", "Asin", "Atan", "Sinh", "Tanh", "Asinh", "Atanh", "Cbrt", "Erf", "Erfinv"}
)

// TestExhaustive tries every float32 with every function of one argument, as generated code, of which
// other tests show that it computes the same bits as Go. With -update it writes what it finds into docs/numerics.md after each function.
func TestExhaustive(t *testing.T) {
	if !*exhaustive {
		t.Skip("skipped: takes up to a minute a function; run with -exhaustive")
	}
	dev, err := dotcompute.Open(context.Background(), &dotcompute.Config{Device: *device})
	if err != nil {
		t.Skipf("skipped: every float32 takes generated code: %v", err)
	}
	defer dev.Close()
	for _, r := range rows() {
		if r.sweep == nil {
			continue
		}
		t.Run(r.name, func(t *testing.T) {
			w := sweep(t, dev, r.sweep)
			w.name = r.name + " float32"
			w.check(t, r.bound32)
			if *update && !t.Failed() {
				p := readPage(t)
				row := p.rows[r.name]
				if row == nil {
					t.Fatalf("docs/numerics.md has no row for %s: run TestBounds with -update first", r.name)
				}
				row.worst32, row.at, row.of = w.e, w.at, "all"
				p.write(t)
			}
		})
	}
	// The root is one operation of the IR. That of float64, rounded, is no border between two float32, nor beyond one.
	t.Run("Sqrt", func(t *testing.T) {
		w := sweep(t, dev, &swept{f: "return kernel.Sqrt(x)"})
		w.name = "Sqrt float32"
		w.check(t, 0.5)
	})
}

// swept says how a function of one argument is tried.
type swept struct {
	f      string // the body of a function of x, of type T
	unit   string // an expression of x: the exponent of the least unit; -149 if empty
	mirror string // the body of a function of x and y that says whether f(-x) is right; empty if negative numbers are tried as well
	first  uint32 // the numbers tried: bits from here
	last   uint32 // to here
}

// sweepOf returns how the function of package kernel with this name is tried.
func sweepOf(name string) *swept {
	s := &swept{f: "return kernel." + name + "(x)", last: 0xff800001}
	if slices.Contains(waves, name) {
		s.unit = "wave(x)"
	}
	sign := ""
	switch {
	case slices.Contains(even, name):
		sign = "y"
	case slices.Contains(odd, name):
		sign = "-y"
	}
	if sign != "" {
		s.mirror = fmt.Sprintf("z := f(-x)\nreturn math.Float32bits(z) == math.Float32bits(%s) || z != z && y != y", sign)
		s.last = 0x7f800001
	}
	return s
}

func sweep(t *testing.T, dev *dotcompute.Device, s *swept) worst {
	t.Helper()
	const invocations, times = 1 << 14, 1 << 8
	unit, mirror := s.unit, s.mirror
	if unit == "" {
		unit = "-149"
	}
	if mirror == "" {
		mirror = "return true"
	}
	last := s.last
	if last == 0 {
		last = 0x7f800001
	}
	ctx := t.Context()
	pkg, err := source.Compile(source.File{Name: "sweep.go", Text: fmt.Sprintf(sweepText, s.f, unit, mirror)})
	if err != nil {
		t.Fatal(err)
	}
	k, err := pkg.Kernel("sweep")
	if err != nil {
		t.Fatal(err)
	}
	errs, at := make([]float64, invocations), make([]uint32, invocations)
	var w worst
	began, told := time.Now(), time.Now()
	for first := uint64(s.first); first <= uint64(last); {
		span := invocations
		count := min(times, (uint64(last)-first)/uint64(span))
		if count == 0 { // the end: one number each
			span, count = int(uint64(last)-first)+1, 1
		}
		c := k.BeginRun(ctx, dev)
		dotcompute.PassScalar(c, uint32(first))
		dotcompute.PassScalar(c, int(count))
		dotcompute.PassSlice(c, errs[:span])
		dotcompute.PassSlice(c, at[:span])
		if err := c.Run(dotcompute.N(span)); err != nil {
			t.Fatal(err)
		}
		for i, e := range errs[:span] {
			if e > w.e {
				w.e, w.at = e, fmt.Sprintf("%x", math.Float32frombits(at[i]))
			}
		}
		first += uint64(span) * count
		w.n += span * int(count)
		if time.Since(told) > 20*time.Second {
			told = time.Now()
			t.Logf("%5.1f%% after %v: %.3f ULP at %s", 100*float64(first-uint64(s.first))/float64(last-s.first), time.Since(began).Round(time.Second), w.e, w.at)
		}
	}
	return w
}
