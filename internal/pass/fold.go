package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// fold computes operations on constants, with the interpreter's own arithmetic. Elementary functions
// are left: their bits belong to mathlib.
func fold(u *unit, f *ir.Func) {
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		if !in.Op.Has(ir.Pure) || in.Op.Has(ir.Elementary) || in.Op == ir.OpConst || len(in.Results) != 1 || len(in.Args) == 0 {
			return nil
		}
		t := in.Results[0].Type
		if !t.Scalar() {
			return nil
		}
		if c, ok := evaluate(in.Op, in.Attr, t, in.Args...); ok {
			return e.out.Const(t, c)
		}
		return nil
	})
}

// evaluate computes a pure operation whose arguments are all constants.
func evaluate(op ir.Op, attr ir.Attr, t *ir.Type, args ...*ir.Value) (uint64, bool) {
	bits := make([]uint64, len(args))
	types := make([]*ir.Type, len(args))
	for i, a := range args {
		c, ok := a.Const()
		if !ok {
			return 0, false
		}
		bits[i], types[i] = c, a.Type
	}
	return ir.Eval(op, attr, t, bits, types)
}

// specialise puts constants in place of what this code is compiled for: const parameters,
// and the sizes that the kernel's directive demands.
func specialise(u *unit, f *ir.Func) {
	if f.Kernel == nil {
		return
	}
	b := &ir.Builder{Block: &ir.Block{}, Pos: f.Pos}
	m := mapping{}
	for i, p := range f.Body.Params {
		if bits, ok := u.opts.Consts[i]; ok && p.Type.Scalar() {
			v := b.Const(p.Type, ir.Canon(p.Type.Kind(), bits))
			v.Name = p.Name
			m[p] = v
		}
	}
	f.Body.ReplaceUses(m)
	f.Body.Instrs = append(b.Block.Instrs, f.Body.Instrs...)
	k := f.Kernel
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		switch {
		case in.Op == ir.OpGroupSize && k.Group != [3]int{}:
			return e.out.Int(ir.TI64, int64(max(1, k.Group[in.Attr.(ir.DimAttr).Dim])))
		case in.Op == ir.OpSubgroupSize && k.Subgroup > 0:
			return e.out.Int(ir.TI64, int64(k.Subgroup))
		}
		return nil
	})
}
