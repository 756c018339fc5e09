package kerneltest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/kerneltest"
	"github.com/dotcompute/dotcompute/kerneltest/testdata/samples"
)

// recorder is a testing.TB that keeps errors.
type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Helper()        {}
func (r *recorder) Error(a ...any) { r.errors = append(r.errors, fmt.Sprint(a...)) }
func (r *recorder) Fatal(a ...any) { r.Error(a...); panic("fatal") }

func open(t *testing.T, id string) *dotcompute.Device {
	dev, err := dotcompute.Open(t.Context(), &dotcompute.Config{Device: id})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { dev.Close() })
	return dev
}

// altered is a launcher's kernel whose Go function is another one.
func altered(k kerneltest.Kernel, host func(a *dotcompute.Args) func(kernel.Thread)) kerneltest.Kernel {
	d := *k.Definition()
	d.Host = host
	return dotcompute.Define(&d)
}

func TestCheck(t *testing.T) {
	for _, id := range []string{"host", "cpu"} {
		dev := open(t, id)
		points := make([]samples.Point, 100)
		for i := range points {
			points[i].X = float32(i)
		}
		kerneltest.Check(t, dev, samples.Scale, dotcompute.N(100), float32(1.5), points)
		if points[3].X != 3 {
			t.Error("the caller's slice was changed")
		}
		kerneltest.Check(t, dev, samples.Divide, dotcompute.N(3), []int32{8, 9, 10}, []int32{2, 3, 4})
		// Both fault, at the same line: that is agreement.
		kerneltest.Check(t, dev, samples.Divide, dotcompute.N(3), []int32{8, 9, 10}, []int32{2, 0, 4})
		kerneltest.Check(t, dev, samples.Rotate, dotcompute.N(64), make([]int32, 64))
		kerneltest.Check(t, dev, samples.Shade, dotcompute.N2(5, 4), kernel.View2[float32]{Data: make([]float32, 24), W: 5, H: 4, Stride: 6})
	}
}

func TestCheckFindsDifferences(t *testing.T) {
	dev := open(t, "cpu")
	r := &recorder{TB: t}
	k := altered(samples.Scale, func(a *dotcompute.Args) func(kernel.Thread) {
		f, p := dotcompute.ArgScalar[float32](a), dotcompute.ArgSlice[samples.Point](a)
		return func(t kernel.Thread) {
			i := t.X()
			p[i].X *= f
			p[i].N[1] += int32(i)
			if i >= 7 {
				p[i].N[1]++
			}
		}
	})
	kerneltest.Check(r, dev, k, dotcompute.N(10), float32(2), make([]samples.Point, 10))
	want := "kernel scale: p[7].N[1] is 7 on cpu and 8 on host; 3 elements of p differ; written at samples.go:18 by invocation (7, 0, 0)"
	if len(r.errors) != 1 || r.errors[0] != want {
		t.Errorf("got  %q\nwant %q", r.errors, want)
	}

	r.errors = nil
	k = altered(samples.Divide, func(a *dotcompute.Args) func(kernel.Thread) { return func(kernel.Thread) {} })
	kerneltest.Check(r, dev, k, dotcompute.N(2), []int32{1, 2}, []int32{1, 0})
	if len(r.errors) != 1 || !strings.Contains(r.errors[0], "no fault on host") || !strings.Contains(r.errors[0], "samples.go:23") {
		t.Errorf("got %q", r.errors)
	}
}

func TestTolerance(t *testing.T) {
	dev := open(t, "cpu")
	k := altered(samples.Scale, func(a *dotcompute.Args) func(kernel.Thread) {
		f, p := dotcompute.ArgScalar[float32](a), dotcompute.ArgSlice[samples.Point](a)
		return func(t kernel.Thread) {
			p[t.X()].X = p[t.X()].X * f * (1 + 1e-6)
			p[t.X()].N[1] += int32(t.X())
		}
	})
	points := []samples.Point{{X: 1000}, {X: 1}}
	kerneltest.Check(t, dev, k, dotcompute.N(2), float32(3), points)
	r := &recorder{TB: t}
	kerneltest.CheckWithin(r, dev, k, dotcompute.N(2), kerneltest.Tolerance{}, float32(3), points)
	if len(r.errors) != 1 || !strings.Contains(r.errors[0], "p[0].X is 3000 on cpu and 3000.003 on host") {
		t.Errorf("got %q", r.errors)
	}
}

func TestCheckRaces(t *testing.T) {
	kerneltest.CheckRaces(t, samples.Rotate, dotcompute.N(64), make([]int32, 64))
	kerneltest.CheckRaces(t, samples.Scale, dotcompute.N(64), float32(2), make([]samples.Point, 64))
	for grid, where := range map[dotcompute.Grid]string{dotcompute.N(8): "in one group", dotcompute.N(8).Group(1): "between groups"} {
		r := &recorder{TB: t}
		kerneltest.CheckRaces(r, samples.Neighbour, grid, make([]int32, 8))
		if len(r.errors) != 1 || !strings.Contains(r.errors[0], where) || !strings.Contains(r.errors[0], "samples.go:31") {
			t.Errorf("got %q, want a race %s", r.errors, where)
		}
	}
}
