package front_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"path/filepath"
	"slices"
	"testing"

	"github.com/dotcompute/dotcompute/internal/front/testdata/run"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/kernel"
)

// kernels are the Go functions of testdata/run.
var kernels = map[string]run.Func{
	"Loops": run.Loops, "Switches": run.Switches, "Calls": run.Calls, "Shadow": run.Shadow, "Order": run.Order,
	"FaultIndex": run.FaultIndex, "FaultLeft": run.FaultLeft, "FaultOrder": run.FaultOrder, "FaultOp": run.FaultOp,
	"FaultCall": run.FaultCall, "FaultDivide": run.FaultDivide, "FaultRem": run.FaultRem, "FaultShift": run.FaultShift,
	"FaultPanic": run.FaultPanic, "FaultSlice": run.FaultSlice, "FaultSliceLow": run.FaultSliceLow,
	"FaultSliceNegative": run.FaultSliceNegative, "FaultArray": run.FaultArray, "FaultView": run.FaultView,
	"FaultUint8": run.FaultUint8, "FaultShortCircuit": run.FaultShortCircuit, "FaultArgs": run.FaultArgs,
	"Values": run.Values, "Generic": run.Generic, "Integers": run.Integers, "Floats": run.Floats, "Slices": run.Slices,
	"Corners": run.Corners, "Dead": run.Dead, "Pointers": run.Pointers,
}

func inputs() (a []int, f []float32, out []int) {
	a = []int{0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 29}
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	f = []float32{0, 1, 2.5, -1.5, 3.75, 1e-40, 1e30, 100.25, -0.5, inf, -inf, nan}
	return a, f, make([]int, run.N*run.Out)
}

// words are int as the interpreter's memory has it.
func words(x []int) []int64 {
	w := make([]int64, len(x))
	for i, v := range x {
		w[i] = int64(v)
	}
	return w
}

// TestRun compiles every kernel of testdata/run, runs it on the interpreter and as Go, and
// compares what they write and how they fault.
func TestRun(t *testing.T) {
	res := compile(t, "run", nil)
	for _, d := range res.Diags {
		t.Error(d)
	}
	if len(res.Kernels) != len(kernels) {
		t.Errorf("%d kernels compiled, %d listed", len(res.Kernels), len(kernels))
	}
	for _, k := range res.Kernels {
		t.Run(k.Name, func(t *testing.T) {
			text := k.Module.String()
			m, err := ir.Parse(text)
			if err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			if got := m.String(); got != text {
				t.Errorf("the text form does not round-trip")
			}
			goFunc := kernels[k.Name]
			if goFunc == nil {
				t.Fatal("no Go function listed")
			}
			a, f, want := inputs()
			goErr := kernel.Run(context.Background(), kernel.Config{Grid: [3]int{run.N}, Workers: 1},
				func(th kernel.Thread) { goFunc(th, a, f, want) })
			ia, fa, io := inputs()
			wa, wo := words(ia), words(io)
			p, err := interp.Prepare(m, k.Name)
			if err != nil {
				t.Fatal(err)
			}
			irErr := interp.Run(context.Background(), p, &interp.Launch{
				Grid: [3]int64{run.N}, Args: []interp.Arg{interp.Slice(wa), interp.Slice(fa), interp.Slice(wo)}})
			if got, want := faultText(irErr), faultText(goErr); got != want {
				t.Errorf("fault %s, Go %s\n%s", got, want, text)
			}
			if goErr == nil && (!slices.Equal(wo, words(want)) || !slices.Equal(wa, words(a))) {
				t.Errorf("results differ\n%s%s", differences(wo, words(want)), text)
			}
		})
	}
}

func differences(got, want []int64) string {
	var b bytes.Buffer
	for i := range got {
		if got[i] != want[i] {
			fmt.Fprintf(&b, "invocation %d result %d: %d, Go %d\n", i/run.Out, i%run.Out, got[i], want[i])
		}
	}
	return b.String()
}

// faultText spells a fault of either kind alike.
func faultText(err error) string {
	var g *kernel.Fault
	var i *interp.Fault
	switch {
	case err == nil:
		return "none"
	case errors.As(err, &g):
		return fmt.Sprintf("%s:%d%s %v %v", filepath.Base(g.File), g.Line, bounds(g.What, g.Index, g.Length), g.Invocation, g.What)
	case errors.As(err, &i):
		what := kernel.FaultKind(i.Kind)
		return fmt.Sprintf("%s:%d%s %v %v", i.File, i.Pos.Line, bounds(what, i.Index, i.Length), i.Invocation, what)
	}
	return err.Error()
}

// bounds spells index and length of the faults that have them; Go says no length where the index is negative.
func bounds(what kernel.FaultKind, index, length int64) string {
	switch {
	case what != kernel.FaultIndex && what != kernel.FaultSlice:
		return ""
	case index < 0:
		return fmt.Sprintf(" [%d]", index)
	}
	return fmt.Sprintf(" [%d] of %d", index, length)
}
