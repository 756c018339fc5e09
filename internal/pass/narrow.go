package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// narrow computes float64 functions of float32 values in float32 where the result is converted back at once, as in
// float32(math.Sin(float64(x))). The functions that round correctly give the same bits either way; the
// elementary ones may differ within their bounds, so strict kernels keep them.
func narrow(u *unit, f *ir.Func) {
	strict := u.mode(f) == ir.ModeStrict
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		if in.Op != ir.OpConvert || in.Results[0].Type != ir.TF32 || in.Args[0].Type != ir.TF64 {
			return nil
		}
		d := in.Args[0].Def
		if d == nil || !(exactNarrow[d.Op] || d.Op.Has(ir.Elementary) && !strict) {
			return nil
		}
		args := make([]*ir.Value, len(d.Args))
		for i, a := range d.Args {
			if a.Type != ir.TF64 { // Ldexp's exponent
				args[i] = a
				continue
			}
			if c := def(a, ir.OpConvert); c != nil && c.Args[0].Type == ir.TF32 {
				args[i] = c.Args[0]
			} else if x, ok := floatConst(a); ok && float64(float32(x)) == x {
				args[i] = e.out.Float(ir.TF32, x)
			} else {
				return nil
			}
		}
		return e.out.Value(d.Op, d.Attr, ir.TF32, args...)
	})
}

// exactNarrow lists the operations that, computed in float64 on float32 operands and then rounded, give what
// they give in float32. The root is one because 53 ≥ 2·24+2 (Figueroa, 1995). Sums and products
// would be others, but the conversion also keeps them from being fused.
var exactNarrow = map[ir.Op]bool{
	ir.OpSqrt: true, ir.OpAbs: true, ir.OpNeg: true, ir.OpMin: true, ir.OpMax: true, ir.OpCopysign: true,
	ir.OpFloor: true, ir.OpCeil: true, ir.OpTrunc: true, ir.OpRoundAway: true, ir.OpRoundEven: true,
}
