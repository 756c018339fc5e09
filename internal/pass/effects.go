package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// root follows a reference back to the parameter, Local, Shared, SharedSlice or
// Table that it points into.
func root(v *ir.Value) *ir.Value {
	for v.Def != nil {
		switch v.Def.Op {
		case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewSlice, ir.OpViewOf:
			v = v.Def.Args[0]
		default:
			return v
		}
	}
	return v
}

// alias reports whether memory reached from roots a and b may overlap. Slices
// that a launch passes may overlap each other; objects made by different
// instructions may not.
func alias(a, b *ir.Value) bool {
	if a == b {
		return true
	}
	if a.Type.Space() != b.Type.Space() || a.Type.Space() == ir.Constant {
		return false
	}
	return a.Def == nil && b.Def == nil
}

// distinct reports that two addresses, though of one root, never overlap: they differ in a
// field or a constant index.
func distinct(p, q *ir.Value) bool {
	if p == q || p.Def == nil || q.Def == nil || p.Def.Op != q.Def.Op {
		return false
	}
	pd, qd := p.Def, q.Def
	switch pd.Op {
	case ir.OpField:
		if pd.Args[0].Type == qd.Args[0].Type && samePlace(pd.Args[0], qd.Args[0]) {
			return pd.Attr != qd.Attr
		}
	case ir.OpIndex, ir.OpElem:
		if samePlace(pd.Args[0], qd.Args[0]) {
			i, ok := pd.Args[1].Const()
			j, ok2 := qd.Args[1].Const()
			if !ok && !ok2 {
				return apart(pd.Args[1], qd.Args[1])
			}
			return ok && ok2 && i != j
		}
	default:
		return false
	}
	return distinct(pd.Args[0], qd.Args[0])
}

// apart reports whether two indices differ by a constant.
func apart(i, j *ir.Value) bool {
	i, m := addend(i)
	j, n := addend(j)
	const far = 1 << 30 // differences below it are differences of addresses, too
	return i == j && m != n && m-n < far && n-m < far
}

// addend takes a constant off a sum.
func addend(v *ir.Value) (*ir.Value, int64) {
	if d := def(v, ir.OpAdd); d != nil {
		if c, ok := intConst(d.Args[1]); ok && c < 1<<30 && c > -1<<30 {
			return d.Args[0], c
		}
	}
	return v, 0
}

// samePlace reports that two references are certainly equal.
func samePlace(p, q *ir.Value) bool {
	if p == q {
		return true
	}
	if p.Def == nil || q.Def == nil || p.Def.Op != q.Def.Op || p.Def.Attr != q.Def.Attr {
		return false
	}
	switch p.Def.Op {
	case ir.OpField, ir.OpViewOf:
		return samePlace(p.Def.Args[0], q.Def.Args[0])
	case ir.OpIndex, ir.OpElem:
		return samePlace(p.Def.Args[0], q.Def.Args[0]) && sameValue(p.Def.Args[1], q.Def.Args[1])
	case ir.OpTable:
		return true
	}
	return false
}

func sameValue(a, b *ir.Value) bool {
	if a == b {
		return true
	}
	x, ok := a.Const()
	y, ok2 := b.Const()
	return ok && ok2 && x == y && a.Type == b.Type
}

// effects is what running some instructions may do, beyond computing values.
type effects struct {
	writes  map[*ir.Value]bool // roots that may be written by this invocation
	ordered bool               // global and shared memory may change: barrier, fence, ordering atomic, call
	faults  bool               // may retire the invocation
	prints  bool
	exits   bool // may leave by Break, Continue or Return to outside
	collect bool // holds an operation that needs uniform control flow
	call    bool
}

// effectsOf sums up instruction in with all nested blocks.
func effectsOf(ins ...*ir.Instr) *effects {
	e := &effects{writes: map[*ir.Value]bool{}}
	for _, in := range ins {
		e.add(in)
		for _, b := range in.Blocks {
			b.Walk(func(x *ir.Instr) bool {
				e.add(x)
				return true
			})
		}
		e.exits = e.exits || leaves(in) || in.Op.Has(ir.Terminator)
	}
	return e
}

func (e *effects) add(in *ir.Instr) {
	op := in.Op
	e.faults = e.faults || op.Has(ir.MayFault)
	e.collect = e.collect || op.Has(ir.Collective)
	switch op {
	case ir.OpStore, ir.OpCopy, ir.OpZero:
		e.writes[root(in.Args[0])] = true
	case ir.OpAtomic:
		a := in.Attr.(ir.AtomicAttr)
		if a.Fn != ir.FnLoad {
			e.writes[root(in.Args[0])] = true
		}
		e.ordered = e.ordered || a.Order != ir.Relaxed
	case ir.OpBarrier, ir.OpFence:
		e.ordered = true
	case ir.OpPrint:
		e.prints = true
	case ir.OpCall:
		// What the callee does is not looked at: calls are rare after inlining.
		e.ordered, e.call, e.collect = true, true, true
		for _, a := range in.Args {
			if a.Type.Reference() {
				e.writes[root(a)] = true
			}
		}
	}
}

// observable reports whether others can see what was done: a fault must not move across it.
func (e *effects) observable() bool {
	if e.ordered || e.prints || e.call || e.collect {
		return true
	}
	for r := range e.writes {
		if r.Type.Space() != ir.Private {
			return true
		}
	}
	return false
}

// clobbers reports whether the memory under root r may have changed afterwards.
func (e *effects) clobbers(r *ir.Value) bool {
	switch r.Type.Space() {
	case ir.Constant:
		return false
	case ir.Global, ir.Shared:
		if e.ordered {
			return true
		}
	}
	for w := range e.writes {
		if alias(w, r) {
			return true
		}
	}
	return false
}
