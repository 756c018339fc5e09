package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// checks removes the checks that are proved to pass and replaces comparisons whose result
// is certain, and integers that can have one value only, by constants.
func checks(u *unit, f *ir.Func) {
	gone := map[*ir.Instr]bool{}
	known := map[*ir.Instr]bool{}
	r := analyse(f, &u.opts.Facts, func(r *ranges, in *ir.Instr) {
		switch in.Op {
		case ir.OpCheckIndex, ir.OpCheckSlice, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpCheckTrue:
			if r.passes(in) {
				gone[in] = true
			}
		case ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
			if truth, ok := r.decide(in.Results[0]); ok {
				known[in] = truth
			}
		}
	})
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		if truth, ok := known[in]; ok {
			return e.out.Bool(truth)
		}
		if in.Op.Has(ir.Pure) && in.Op != ir.OpConst && in.Results[0].Type.Integer() {
			if n := r.get(in.Results[0]); n.single() && n.hi != greatest {
				return e.out.Const(in.Results[0].Type, ir.Canon(in.Results[0].Type.Kind(), uint64(n.lo)))
			}
		}
		return nil
	})
	remove(f.Body, gone)
}

// lastChecks is checks again where pass version has given it reason to.
func lastChecks(u *unit) {
	if u.versioned {
		each(checks)(u)
	}
}

// remove deletes instructions.
func remove(b *ir.Block, gone map[*ir.Instr]bool) {
	if len(gone) == 0 {
		return
	}
	out := b.Instrs[:0]
	for _, in := range b.Instrs {
		if gone[in] {
			continue
		}
		for _, nb := range in.Blocks {
			remove(nb, gone)
		}
		out = append(out, in)
	}
	b.Instrs = out
}

// Fits32 returns the i64 and u64 values of f whose mathematical value always fits an i32,
// under the facts. The caller may compute such a value in 32 bits where its
// operands fit too, or where the operation only needs their low bits.
func Fits32(f *ir.Func, facts Facts) map[*ir.Value]bool {
	r := analyse(f, &facts, nil)
	fit := map[*ir.Value]bool{}
	add := func(v *ir.Value) {
		if k := v.Type.Kind(); k == ir.I64 || k == ir.U64 {
			if n := r.bounds(v); n.within(ir.I32) {
				fit[v] = true
			}
		}
	}
	f.Body.Walk(func(in *ir.Instr) bool {
		for _, v := range in.Results {
			add(v)
		}
		for _, b := range in.Blocks {
			for _, v := range b.Params {
				add(v)
			}
		}
		return true
	})
	return fit
}

// Exact tells of the integer operations of f which never wrap around under the facts, where what they compute is used.
func Exact(f *ir.Func, facts Facts) map[*ir.Instr]bool { return analyse(f, &facts, nil).exact }

// bounds returns the interval of v at its definition. It is meant for after the walk.
func (r *ranges) bounds(v *ir.Value) interval { return r.get(v) }
