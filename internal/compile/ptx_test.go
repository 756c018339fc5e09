package compile

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/emit/ptx"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Every kernel of the conformance suite becomes an image that comes back from its bytes as it was.
func TestPTX(t *testing.T) {
	var none *Cache
	for _, k := range []string{"add", "scale", "far", "divide", "assert", "reverse", "print", "value"} {
		a, err := none.Compile(&Request{IR: kernels(t), Kernel: k, Target: "ptx", Subgroup: 32})
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range a.Variants {
			m, err := artifact.DecodeImage(v.Code)
			if err != nil {
				t.Fatalf("%s, variant %d: %v", k, i, err)
			}
			if string(m.Encode()) != string(v.Code) {
				t.Errorf("%s, variant %d: other bytes the second time", k, i)
			}
			if len(m.Slots) != len(a.Params) || !strings.Contains(string(m.Code), ".entry "+m.Entry+"(") {
				t.Errorf("%s, variant %d: %d slots for %d parameters, entry %q", k, i, len(m.Slots), len(a.Params), m.Entry)
			}
			if (m.Record > 0) != (k == "print") {
				t.Errorf("%s: records of %d bytes", k, m.Record)
			}
		}
		if k == "assert" {
			m, _ := artifact.DecodeImage(a.Variants[len(a.Variants)-1].Code)
			last := m.Sites[len(m.Sites)-1]
			if last.Text != "too small" || last.File != "kernels.go" || last.Line != 72 || last.What != uint8(ir.FaultPanic) {
				t.Errorf("the assertion's site is %+v", last)
			}
		}
		if k == "add" && (len(a.Variants) != 3 || a.Variants[0].When[len(a.Variants[0].When)-1] != artifact.Cond{Kind: artifact.NoAlias, A: 1, B: 2}) {
			t.Errorf("variants of add: %+v", a.Variants[0].When)
		}
	}
}

// Lengths of shared slices come out as the emitter computes them.
func TestExpressions(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kinds := []ir.Kind{ir.I8, ir.U8, ir.I16, ir.U16, ir.I32, ir.U32, ir.I64, ir.U64}
	pushes := []ir.Op{ir.OpConst, ir.OpInvalid, ir.OpViewLen, ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups, ir.OpSubgroupSize}
	binary := []ir.Op{ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpMin, ir.OpMax, ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpShl, ir.OpShr}
	scalars := []uint64{3, ^uint64(0), 1 << 40}
	values := 0
	for range 20000 {
		var x ptx.Expr
		k := kinds[r.IntN(len(kinds))]
		push := func(k ir.Kind) {
			t := ptx.Term{Op: pushes[r.IntN(2)], Kind: k, Index: r.IntN(3)}
			if k == ir.I64 {
				t.Op = pushes[r.IntN(len(pushes))]
			}
			switch t.Op {
			case ir.OpConst:
				t.Bits = ir.Canon(k, r.Uint64()>>r.IntN(64))
			case ir.OpInvalid:
				scalars[t.Index] = ir.Canon(k, scalars[t.Index])
			}
			x = append(x, t)
		}
		push(k)
		for range r.IntN(4) {
			switch r.IntN(5) {
			case 0:
				to := kinds[r.IntN(len(kinds))]
				x = append(x, ptx.Term{Op: ir.OpConvert, Kind: to, From: k, Args: 1})
				k = to
			case 1:
				x = append(x, ptx.Term{Op: []ir.Op{ir.OpNeg, ir.OpNot}[r.IntN(2)], Kind: k, From: k, Args: 1})
			default:
				op := binary[r.IntN(len(binary))]
				if op == ir.OpShl || op == ir.OpShr {
					x = append(x, ptx.Term{Op: ir.OpConst, Kind: k, Bits: r.Uint64N(100)})
				} else {
					push(k)
				}
				x = append(x, ptx.Term{Op: op, Kind: k, From: k, Args: 2})
			}
		}
		length := func(i int) int64 { return int64(i) * 1000 }
		scalar := func(i int) uint64 { return scalars[i] }
		grid, group := [3]int64{1000, 20, 3}, [3]int64{64, 2, 1}
		want, ok := x.Eval(ptx.Facts{Grid: grid, Group: group, Subgroup: 32, Bits: scalar, Len: length})
		got, also := expression(x).Eval(&artifact.ExprFacts{Grid: grid, Group: group, Subgroup: 32, Scalar: scalar, Len: length})
		if ok && (!also || got != want) {
			t.Fatalf("%+v is %d, %v; want %d", x, got, also, want)
		}
		if ok {
			values++
		}
	}
	if values < 10000 {
		t.Errorf("only %d expressions had a value", values)
	}
}
