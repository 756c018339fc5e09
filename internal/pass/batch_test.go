package pass

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

// gatherText adds up weights of elements that an index of type %[1]s names, by a counter of type %[2]s.
const gatherText = `dotcompute ir 1
file 0 "x.go"

kernel @k(%%cols view<global %[1]s>, %%w view<global i64>, %%x view<global i64>, %%y view<global i64>, %%a %[2]s, %%n %[2]s) mode=default {
	%%zero = const 0 : i64
	%%0 = const 0 : i64
	%%1 = const 1 : %[2]s
	%%3 = const 3 : i64
	%%lc = viewlen %%cols : i64
	%%lw = viewlen %%w : i64
	%%lx = viewlen %%x : i64
	%%r = loop @l (%%i %[2]s = %%a, %%sum i64 = %%0) : i64 {
		%%more = lt %%i, %%n : bool
		if %%more {
			yield
		} else {
			break @l %%sum
		}
		check.index %%i, %%lw @0:1:1
		%%p = elem %%w, %%i : ptr<global i64>
		%%v = load %%p : i64
		check.index %%i, %%lc @0:2:1
		%%q = elem %%cols, %%i : ptr<global %[1]s>
		%%c = load %%q : %[1]s
		check.index %%c, %%lx @0:3:1
		%%e = elem %%x, %%c : ptr<global i64>
		%%u = load %%e : i64
		%%m = mul %%sum, %%3 : i64
		%%vu = mul %%v, %%u : i64
		%%sum2 = add %%m, %%vu : i64
		%%i2 = add %%i, %%1 : %[2]s
		continue @l %%i2, %%sum2
	}
	%%out = elem %%y, %%0 : ptr<global i64>
	store %%out, %%r
	return
}
`

// TestBatch runs gathers of all types with the pass and without, on indices most of which are in range.
func TestBatch(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	faults, clean := 0, 0
	for _, index := range []*ir.Type{ir.TU8, ir.TI8, ir.TI32, ir.TU32, ir.TI64, ir.TU64} {
		for _, counter := range []*ir.Type{ir.TU8, ir.TI8, ir.TI16, ir.TU32, ir.TI32, ir.TI64} {
			m := parse(t, fmt.Sprintf(gatherText, index, counter))
			var after []*ir.Module
			for _, opts := range []Options{{Only: []string{"version", "batch"}}, {}, {Facts: Facts{Assume: []Assumption{{Kind: LenBelow, Param: 0, Value: Short}, {Kind: LenBelow, Param: 2, Value: Short}}}}} {
				opts.Batch, opts.Verify = true, true
				c := m.Clone()
				if err := Run(c, opts); err != nil {
					t.Fatal(err)
				}
				loops := 0
				c.Func("k").Body.Walk(func(in *ir.Instr) bool {
					if in.Op == ir.OpLoop {
						loops++
					}
					return true
				})
				if loops != 3 {
					t.Fatalf("%d loops:\n%s", loops, c)
				}
				after = append(after, c)
			}
			for range 60 {
				n := 1 + rng.IntN(24)
				cols := make([]byte, int64(n)*index.Size())
				for i := range n {
					v := int64(rng.IntN(10))
					if rng.IntN(40) == 0 {
						v = []int64{-1, 10, 11, 127, -128, 1 << 31, 1 << 32, 1 << 62}[rng.IntN(8)]
					}
					var b [8]byte
					binary.LittleEndian.PutUint64(b[:], uint64(v))
					copy(cols[int64(i)*index.Size():], b[:index.Size()])
				}
				data := make([]byte, 8*40)
				for i := range data {
					data[i] = byte(rng.Uint32())
				}
				bound := func() uint64 {
					v := int64(rng.IntN(n + 1))
					switch rng.IntN(12) {
					case 0:
						v = []int64{-1, -4, 1 << 31, 1 << 62, 127, 255, -128}[rng.IntN(7)]
					case 1:
						v = int64(n) + 1
					}
					return ir.Canon(counter.Kind(), uint64(v))
				}
				first := uint64(0)
				if rng.IntN(3) == 0 {
					first = bound()
				}
				c := &irtest.Case{Module: m, Kernel: "k", Grid: [3]int{1, 1, 1}, Group: [3]int{1, 1, 1}, Subgroup: 1, Args: []irtest.Arg{
					{Data: cols, Len: n}, {Data: data, Len: 20 + rng.IntN(20)}, {Data: data[:80], Len: 10}, {Data: make([]byte, 8), Len: 1}, {Bits: first}, {Bits: bound()},
				}}
				c.Args[1].Data = data[:8*c.Args[1].Len]
				want := execute(m, c)
				for _, got := range after {
					if d := compare(c, want, execute(got, c)); d != "" {
						t.Fatalf("%v from %v, %v: %s\n%s", cols, int64(c.Args[4].Bits), int64(c.Args[5].Bits), d, got)
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
	if faults < 100 || clean < 100 {
		t.Errorf("%d runs fault and %d do not", faults, clean)
	}
}
