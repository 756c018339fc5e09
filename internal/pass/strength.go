package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// strength replaces multiplication, division and remainder by powers of two by shifts and masks. Signed division rounds
// towards zero, so unless the dividend is proved not negative it is corrected first.
func strength(u *unit, f *ir.Func) {
	positive := map[*ir.Value]bool{} // dividends proved not negative where they are divided
	signed := func(in *ir.Instr) bool {
		if in.Op != ir.OpDiv && in.Op != ir.OpRem || !in.Results[0].Type.Signed() {
			return false
		}
		_, ok := log2(in.Args[1])
		return ok
	}
	asked := false
	f.Body.Walk(func(in *ir.Instr) bool {
		asked = asked || signed(in)
		return !asked
	})
	if asked {
		analyse(f, &u.opts.Facts, func(r *ranges, in *ir.Instr) {
			if signed(in) && r.get(in.Args[0]).lo >= 0 {
				positive[in.Results[0]] = true
			}
		})
	}
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		if in.Op != ir.OpMul && in.Op != ir.OpDiv && in.Op != ir.OpRem {
			return nil
		}
		t := in.Results[0].Type
		k, ok := log2(in.Args[1])
		if !ok || !t.Integer() {
			return nil
		}
		b, x := &e.out, in.Args[0]
		count := func(n int) *ir.Value { return b.Const(ir.TU32, uint64(n)) }
		low := func() *ir.Value { return b.Int(t, int64(uint64(1)<<k-1)) }
		plain := !t.Signed() || positive[in.Results[0]]
		switch {
		case in.Op == ir.OpMul:
			return b.Op(ir.OpShl, x, count(k))
		case in.Op == ir.OpDiv && plain:
			return b.Op(ir.OpShr, x, count(k))
		case in.Op == ir.OpRem && plain:
			return b.Op(ir.OpAnd, x, low())
		}
		// x + (x < 0 ? 2^k-1 : 0), without a branch.
		sign := b.Op(ir.OpShr, x, count(t.Bits()-1))
		biased := b.Op(ir.OpAdd, x, b.Op(ir.OpAnd, sign, low()))
		if in.Op == ir.OpDiv {
			return b.Op(ir.OpShr, biased, count(k))
		}
		return b.Op(ir.OpSub, x, b.Op(ir.OpAndNot, biased, low()))
	})
}
