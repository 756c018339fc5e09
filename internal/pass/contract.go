package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// contract decides once, for every target, which products are fused into the sum they feed:
// those of f32 and f64 in the same block with no other use, in default and fast mode. Round stands
// between operations that Go's rules keep apart; afterwards it means nothing and goes.
// Where both operands of a sum are such products the first is fused.
func contract(u *unit, f *ir.Func) {
	if u.mode(f) != ir.ModeStrict {
		n := uses(f.Body)
		where := map[*ir.Instr]*ir.Block{}
		index := func(b *ir.Block) {
			for _, in := range b.Instrs {
				where[in] = b
			}
		}
		index(f.Body)
		f.Body.Walk(func(in *ir.Instr) bool {
			for _, b := range in.Blocks {
				index(b)
			}
			return true
		})
		product := func(sum *ir.Instr, v *ir.Value) *ir.Instr {
			m := def(v, ir.OpMul)
			if m == nil || n[v] != 1 || where[m] != where[sum] {
				return nil
			}
			return m
		}
		edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
			if in.Op != ir.OpAdd && in.Op != ir.OpSub {
				return nil
			}
			if k := in.Results[0].Type.Kind(); k != ir.F32 && k != ir.F64 {
				return nil
			}
			x, y := in.Args[0], in.Args[1]
			if m := product(in, x); m != nil {
				if in.Op == ir.OpSub {
					y = e.out.Op(ir.OpNeg, y)
				}
				return e.out.Op(ir.OpFMA, m.Args[0], m.Args[1], y)
			}
			if m := product(in, y); m != nil {
				a := m.Args[0]
				if in.Op == ir.OpSub {
					a = e.out.Op(ir.OpNeg, a)
				}
				return e.out.Op(ir.OpFMA, a, m.Args[1], x)
			}
			return nil
		})
	}
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		if in.Op == ir.OpRound {
			return in.Args[0]
		}
		return nil
	})
}
