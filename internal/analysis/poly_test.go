package analysis

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

func TestPoly(t *testing.T) {
	var b ir.Builder
	b.Block = &ir.Block{}
	id := func(op ir.Op, dim int) *ir.Value { return b.Value(op, ir.DimAttr{Dim: dim}, ir.TI64) }
	w := &ir.Value{Type: ir.TI64, Name: "w"}
	x, y := id(ir.OpLocalID, 0), id(ir.OpLocalID, 1)
	two := b.Int(ir.TI64, 2)
	row := b.Op(ir.OpMul, y, w)
	for _, test := range []struct {
		value       *ir.Value
		text, slope string
	}{
		{two, "2", "0"},
		{x, "t.LocalX()", "1"},
		{b.Op(ir.OpAdd, row, x), "t.LocalX() + t.LocalY()*w", "1"},
		{b.Op(ir.OpSub, x, x), "0", "0"},
		{b.Op(ir.OpMul, b.Op(ir.OpAdd, x, two), w), "2*w + t.LocalX()*w", "w"},
		{b.Op(ir.OpSub, b.Op(ir.OpNeg, x), two), "-2 - t.LocalX()", "-1"},
		{b.Value(ir.OpShl, nil, ir.TI64, x, b.Int(ir.TU32, 3)), "8*t.LocalX()", "8"},
		{id(ir.OpGlobalID, 0), "t.LocalX() + t.GroupX()*t.GroupSizeX()", "1"},
		{b.Op(ir.OpMul, b.Op(ir.OpAdd, x, w), b.Op(ir.OpSub, x, w)), "t.LocalX()*t.LocalX() - w*w", "not linear"},
		{b.Op(ir.OpDiv, x, two), "a computed number", "0"},
	} {
		a := newAlgebra()
		at := atom{op: ir.OpLocalID, dim: 0}
		a.atom(at)
		p := a.of(test.value)
		if got := a.text(p); got != test.text {
			t.Errorf("%s, want %s", got, test.text)
		}
		got := "not linear"
		if slope, rest, ok := a.split(p, at); ok {
			got = a.text(slope)
			back := slope.mul(a.atom(at)).add(rest, 1)
			if len(back.add(p, -1)) != 0 {
				t.Errorf("%s: split gives %s and %s", test.text, a.text(slope), a.text(rest))
			}
		}
		if got != test.slope {
			t.Errorf("%s: slope %s, want %s", test.text, got, test.slope)
		}
	}
}
