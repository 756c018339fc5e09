package analysis

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

// refusals runs all checks on a random kernel and returns the errors.
func refusals(c *irtest.Case) diag.List {
	check := newChecker(&front.Package{}, c.Module)
	check.run(nil)
	var out diag.List
	for _, d := range check.diags {
		if d.Level() == diag.Error && d.Code <= diag.Nonconsecutive {
			out = append(out, d)
		}
	}
	return out
}

// random makes a kernel without faults whose group size is part of it.
func random(seed uint64) *irtest.Case {
	c := irtest.Generate(rand.New(rand.NewPCG(seed, 1)), irtest.Options{NoFaults: true, NoPartial: true})
	c.Func().Kernel.Group = c.Group
	return c
}

// TestRandomAccepted checks that nothing is said against random kernels, which
// are free of races, end, and meet at barriers in uniform flow.
func TestRandomAccepted(t *testing.T) {
	for seed := range uint64(400) {
		c := random(seed)
		for _, d := range refusals(c) {
			t.Errorf("seed %d: %v", seed, d)
		}
	}
}

// TestRandomRaces takes one barrier out of random kernels. Where a race is
// reported then, the interpreter, which finds all races of a run, must find one,
// unless the arguments of the run keep it away from the place: a few kernels have it
// behind a condition that is the same for the whole group.
func TestRandomRaces(t *testing.T) {
	removed, reported, found, apart := 0, 0, 0, 0
	for seed := range uint64(600) {
		c := random(seed)
		var at []int
		body := c.Func().Body
		for i, in := range body.Instrs {
			if in.Op == ir.OpBarrier {
				at = append(at, i)
			}
		}
		if len(at) == 0 {
			continue
		}
		i := at[int(seed)%len(at)]
		body.Instrs = append(body.Instrs[:i:i], body.Instrs[i+1:]...)
		removed++
		raced := races(t, c)
		if raced {
			found++
		}
		for _, d := range refusals(c) {
			if d.Code != diag.SharedRace {
				t.Errorf("seed %d: %v", seed, d)
				continue
			}
			reported++
			if !raced {
				apart++
				t.Logf("seed %d: %v, and not in this run", seed, d)
			}
			break
		}
	}
	t.Logf("%d barriers removed: %d runs with a race, %d reported", removed, found, reported)
	if apart*20 > reported {
		t.Errorf("%d of %d reported races are not in the run", apart, reported)
	}
	if reported == 0 {
		t.Error("no race was reported: the test proves nothing")
	}
}

// races runs a case on the interpreter and reports whether it has a race.
func races(t *testing.T, c *irtest.Case) bool {
	t.Helper()
	p, err := interp.Prepare(c.Module, c.Kernel)
	if err != nil {
		t.Fatal(err)
	}
	l := &interp.Launch{Subgroup: c.Subgroup, Races: &interp.RaceChecker{}}
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	for _, a := range c.Args {
		// Words, so that every element is aligned.
		mem := interp.Bytes(make([]uint64, (len(a.Data)+7)/8))[:len(a.Data)]
		copy(mem, a.Data)
		l.Args = append(l.Args, interp.Arg{Bits: a.Bits, Mem: mem, Len: int64(a.Len), Cap: int64(a.Len)})
	}
	var race *interp.Race
	switch err := interp.Run(context.Background(), p, l); {
	case errors.As(err, &race):
		return true
	case err != nil:
		t.Fatal(err)
	}
	return false
}
