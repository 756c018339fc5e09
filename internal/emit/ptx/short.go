package ptx

import (
	"strconv"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// An access is only reached with an index from 0 up and below the length: it was checked, or proved, or the kernel is unchecked. Where lengths
// are known to be below 2^31, and in memory that has 32-bit addresses, the low half of an index therefore tells all of it, and low
// halves of sums, differences and products are made of low halves alone. So an index is computed a second time in 32 bits if it is
// not held so anyway; the assembler drops the first where no check needs it.

// narrowing finds the values whose low halves are wanted.
func (e *emitter) narrowing() {
	e.halved = map[*ir.Value]bool{}
	var want func(v *ir.Value)
	want = func(v *ir.Value) {
		if v.Def == nil || v.Type.Size() != 8 || e.halved[v] || e.o.Fits32[v] || !halves(v.Def) {
			return
		}
		e.halved[v] = true
		for i, a := range v.Def.Args {
			if i == 0 || v.Def.Op != ir.OpShl {
				want(a)
			}
		}
	}
	e.f.Body.Walk(func(in *ir.Instr) bool {
		if (in.Op == ir.OpElem || in.Op == ir.OpIndex) && e.shortIndex(in) {
			want(in.Args[1])
		}
		return true
	})
}

// shortIndex reports that the low half of the index of an element tells all of it.
func (e *emitter) shortIndex(in *ir.Instr) bool {
	if p := e.paramOf(in.Args[0]); p >= 0 {
		return in.Op == ir.OpElem && e.o.Short != nil && e.o.Short(p)
	}
	d := rootOf(in.Args[0]).Def
	return d != nil && (d.Op == ir.OpShared || d.Op == ir.OpSharedSlice || d.Op == ir.OpLocal)
}

// halves reports that the low half of what in makes comes from the low halves of its operands.
func halves(in *ir.Instr) bool {
	switch in.Op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpNeg, ir.OpAnd, ir.OpOr, ir.OpXor:
		return true
	case ir.OpShl:
		n, ok := in.Args[1].Const()
		return ok && n < 32
	case ir.OpConvert:
		return in.Args[0].Type.Integer()
	}
	return false
}

// low32 returns the low half of an integer: in a register, or a constant.
func (e *emitter) low32(v *ir.Value) string {
	switch {
	case v.Type.Size() < 8:
		return e.get(v)
	case !e.halved[v] || e.low[v]:
		if d := v.Def; d == nil && !e.low[v] { // a parameter: half of it is there to be loaded
			if p := e.scalarParam(v); p >= 0 {
				return e.load32("u32", e.out.Params[p].Offset)
			}
		}
		return e.get32(v)
	}
	return e.once("half "+e.get(v), func() string {
		d := v.Def
		a := e.low32(d.Args[0])
		switch d.Op {
		case ir.OpConvert:
			return a
		case ir.OpNeg:
			return e.to(word, "neg.s32", a)
		case ir.OpShl:
			n, _ := d.Args[1].Const()
			return e.to(word, "shl.b32", a, strconv.Itoa(int(n)))
		case ir.OpMul:
			return e.to(word, "mul.lo.s32", a, e.low32(d.Args[1]))
		case ir.OpAdd, ir.OpSub:
			return e.to(word, d.Op.String()+".s32", a, e.low32(d.Args[1]))
		}
		return e.to(word, d.Op.String()+".b32", a, e.low32(d.Args[1]))
	})
}

// scalarParam returns the number of a parameter that v is, or -1.
func (e *emitter) scalarParam(v *ir.Value) int {
	for i, p := range e.f.Body.Params {
		if p == v {
			return i
		}
	}
	return -1
}
