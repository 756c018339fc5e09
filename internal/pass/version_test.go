package pass

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

// countingText is a loop whose bounds, step, scale and base come from outside, at most 40 iterations long.
const countingText = `dotcompute ir 1
file 0 "x.go"

kernel @k(%%x view<global i64>, %%y view<global i64>, %%a i64, %%n i64, %%s i64, %%b i64) mode=default {
	%%0 = const 0 : i64
	%%1 = const 1 : i64
	%%40 = const 40 : i64
	%%step = const %d : i64
	%%len = viewlen %%x : i64
	%%r = loop @l (%%i i64 = %%a, %%sum i64 = %%0, %%t i64 = %%0) : i64 {
		%%more = %s %%i, %%n : bool
		if %%more {
			yield
		} else {
			break @l %%sum
		}
		%%enough = ge %%t, %%40 : bool
		if %%enough {
			break @l %%sum
		} else {
			yield
		}
		%%is = mul %%i, %%s : i64
		%%j = add %%%s, %%b : i64
		check.index %%j, %%len @0:1:1
		%%p = elem %%x, %%j : ptr<global i64>
		%%v = load %%p : i64
		check.index %%b, %%len @0:2:1
		%%q = elem %%x, %%b : ptr<global i64>
		%%w = load %%q : i64
		%%vw = add %%v, %%w : i64
		%%sum2 = add %%sum, %%vw : i64
		%%i2 = add %%i, %%step : i64
		%%t2 = add %%t, %%1 : i64
		continue @l %%i2, %%sum2, %%t2
	}
	%%out = elem %%y, %%0 : ptr<global i64>
	store %%out, %%r
	return
}
`

// TestVersionExtremes runs the loop with and without the pass on bounds that wrap around.
func TestVersionExtremes(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	edges := []int64{0, 1, 2, 3, 5, 7, 39, 40, 41, 1 << 31, 1<<31 + 1, 1 << 32, 1 << 57, 1 << 61, 1 << 62, 1<<62 + 1, math.MaxInt64, math.MaxInt64 - 1, math.MinInt64, math.MinInt64 + 1, -1, -2, -40, -(1 << 31), -(1 << 62)}
	number := func() int64 {
		switch rng.IntN(3) {
		case 0:
			return edges[rng.IntN(len(edges))]
		case 1:
			return edges[rng.IntN(len(edges))] + int64(rng.IntN(9)) - 4
		}
		return int64(rng.IntN(50)) - 5
	}
	data := make([]byte, 50*8)
	for i := range data {
		data[i] = byte(rng.Uint32())
	}
	faults, clean := 0, 0
	for _, step := range []int64{1, 3, 1 << 31} {
		for _, op := range []string{"lt", "le"} {
			for _, index := range []string{"i", "is"} {
				m := parse(t, fmt.Sprintf(countingText, step, op, index))
				opts := Options{Only: []string{"version"}, Verify: true}
				after := m.Clone()
				if err := Run(after, opts); err != nil {
					t.Fatal(err)
				}
				if size(after.Func("k").Body) == size(m.Func("k").Body) {
					t.Fatal("the loop is not versioned")
				}
				all := m.Clone()
				if err := Run(all, Options{Verify: true}); err != nil {
					t.Fatal(err)
				}
				for range 400 {
					args := []irtest.Arg{{Data: data, Len: 50}, {Data: make([]byte, 8), Len: 1}}
					for range 4 {
						args = append(args, irtest.Arg{Bits: uint64(number())})
					}
					c := &irtest.Case{Module: m, Kernel: "k", Grid: [3]int{1, 1, 1}, Group: [3]int{1, 1, 1}, Subgroup: 1, Args: args}
					want := execute(m, c)
					for _, got := range []*ir.Module{after, all} {
						if d := compare(c, want, execute(got, c)); d != "" {
							t.Fatalf("%v: %s\n%s", args[2:], d, got)
						}
					}
					if want.fault != nil {
						faults++
					} else {
						clean++
					}
				}
			}
		}
	}
	if faults == 0 || clean == 0 {
		t.Errorf("%d runs fault and %d do not", faults, clean)
	}
}
