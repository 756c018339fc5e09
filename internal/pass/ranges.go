package pass

import (
	"github.com/dotcompute/dotcompute/internal/ir"
)

// ranges bounds the integers of a function: an interval for each value, and, while it walks, the
// inequalities x ≤ y + c that hold at the place it has reached, from conditions, passed
// checks, and where an invocation stands in the grid. The inequalities are
// searched as in ABCD (Bodik, Gupta and Sarkar, PLDI 2000).
type ranges struct {
	f     *ir.Func
	facts *Facts

	base    map[*ir.Value]interval // at the definition, so everywhere
	refined map[*ir.Value]interval // at this place
	nonzero map[*ir.Value]bool     // at this place
	edges   map[*ir.Value][]edge   // at this place: key ≤ to + c
	log     []func()               // undoes what was learned since

	fits    map[*ir.Value]bool        // shown at launch to fit 32 bits
	exact   map[*ir.Instr]bool        // arithmetic that did not wrap around
	same    map[builtin]*ir.Value     // one value for all instructions that say where an invocation stands
	loops   map[*ir.Instr]*loopState  // open loops
	strides map[*ir.Instr]*strided    // by the If that leaves the loop
	joins   map[*ir.Instr][]*interval // results of open Ifs and Scopes
	visit   func(in *ir.Instr)        // called in the last walk, before what in teaches is learned
	fuel    int                       // instructions still to be walked before giving loops up
}

type edge struct {
	to *ir.Value
	c  int64
}

type builtin struct {
	op   ir.Op
	attr ir.Attr
	arg  *ir.Value
}

type loopState struct {
	params []interval // what Continues bring
	seen   bool       // a Continue was reached
	up     []bool     // the parameter never gets smaller; down: never greater
	down   []bool
	broken []*interval // results
}

// addressable bounds the bytes that any machine's memory can have: addresses of current processors have 57 bits at most.
const addressable = 1 << 57

// analyse walks f. visit, when not nil, is called once for each instruction, in order of
// text, while the facts that hold just before it are in place.
func analyse(f *ir.Func, facts *Facts, visit func(r *ranges, in *ir.Instr)) *ranges {
	r := &ranges{
		f: f, facts: facts,
		base: map[*ir.Value]interval{}, refined: map[*ir.Value]interval{}, nonzero: map[*ir.Value]bool{},
		edges: map[*ir.Value][]edge{}, exact: map[*ir.Instr]bool{}, same: map[builtin]*ir.Value{},
		loops: map[*ir.Instr]*loopState{}, strides: map[*ir.Instr]*strided{}, joins: map[*ir.Instr][]*interval{}, fuel: 400000,
	}
	if f.Kernel != nil && facts.Launch != nil {
		r.fits = facts.Launch.fits
	}
	if f.Kernel != nil {
		for _, a := range facts.Assume {
			if a.Kind == GridWithin {
				r.below(r.axis(ir.OpGridSize, a.Dim), r.length(f.Body.Params[a.Param]), 0)
			}
		}
	}
	if visit != nil {
		r.visit = func(in *ir.Instr) { visit(r, in) }
	}
	r.block(f.Body, nil)
	return r
}

// axis returns the value that stands for all instructions op of one axis.
func (r *ranges) axis(op ir.Op, dim int) *ir.Value {
	return r.builtin(builtin{op: op, attr: ir.DimAttr{Dim: dim}})
}

// length returns the value that stands for the length of view v.
func (r *ranges) length(v *ir.Value) *ir.Value { return r.builtin(builtin{op: ir.OpViewLen, arg: v}) }

func (r *ranges) builtin(b builtin) *ir.Value {
	v := r.same[b]
	if v == nil {
		in := &ir.Instr{Op: b.op, Attr: b.attr}
		if b.arg != nil {
			in.Args = []*ir.Value{b.arg}
		}
		v = &ir.Value{Type: ir.TI64, Def: in}
		r.same[b] = v
		r.base[v] = r.standing(in)
	}
	return v
}

// canon returns the value that stands for all that equal v.
func (r *ranges) canon(v *ir.Value) *ir.Value {
	if v.Def == nil {
		return v
	}
	switch v.Def.Op {
	case ir.OpGlobalID, ir.OpLocalID, ir.OpGroupID, ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups, ir.OpSubgroupSize, ir.OpLane:
		return r.builtin(builtin{op: v.Def.Op, attr: v.Def.Attr})
	case ir.OpViewLen, ir.OpViewCap:
		return r.builtin(builtin{op: v.Def.Op, arg: v.Def.Args[0]})
	}
	return v
}

// standing bounds what the launch decides.
func (r *ranges) standing(in *ir.Instr) interval {
	dim := 0
	if a, ok := in.Attr.(ir.DimAttr); ok {
		dim = a.Dim
	}
	switch in.Op {
	case ir.OpGridSize:
		g := interval{1, greatest} // there is no invocation in an empty grid
		if r.f.Kernel != nil {
			for _, a := range r.facts.Assume {
				if a.Kind == GridBelow && a.Dim == dim {
					g.hi = min(g.hi, max(1, a.Value-1))
				}
			}
		}
		return g
	case ir.OpGlobalID, ir.OpGroupID:
		return interval{0, r.base[r.axis(ir.OpGridSize, dim)].hi - 1}
	case ir.OpNumGroups:
		return interval{1, r.base[r.axis(ir.OpGridSize, dim)].hi}
	case ir.OpGroupSize:
		if k := r.f.Kernel; k != nil && k.Group != [3]int{} {
			n := int64(max(1, k.Group[dim]))
			return interval{n, n}
		}
		for _, a := range r.facts.Assume {
			if a.Kind == GroupIs && a.Dim == dim && r.f.Kernel != nil {
				return interval{a.Value, a.Value}
			}
		}
		return interval{1, greatest}
	case ir.OpLocalID:
		return interval{0, r.base[r.axis(ir.OpGroupSize, dim)].hi - 1}
	case ir.OpSubgroupSize:
		return interval{1, 128}
	case ir.OpLane:
		return interval{0, 127}
	case ir.OpSubgroupID:
		return interval{0, greatest}
	case ir.OpViewLen, ir.OpViewCap:
		v := in.Args[0]
		n := interval{0, greatest}
		if size := v.Type.Elem().Size(); size > 0 {
			n.hi = addressable / size
		}
		if r.f.Kernel != nil && in.Op == ir.OpViewLen {
			for _, a := range r.facts.Assume {
				if a.Kind == LenBelow && v == r.f.Body.Params[a.Param] {
					n.hi = min(n.hi, max(0, a.Value-1))
				}
			}
		}
		return n
	}
	return typeRange(ir.I64)
}

// get returns the interval of an integer at this place.
func (r *ranges) get(v *ir.Value) interval {
	v = r.canon(v)
	if c, ok := intConst(v); ok {
		if v.Type.Kind() == ir.U64 && c < 0 {
			return typeRange(ir.U64)
		}
		return interval{c, c}
	}
	b, ok := r.base[v]
	if !ok {
		b = typeRange(v.Type.Kind())
	}
	if m, ok := r.refined[v]; ok {
		b = b.meet(m)
	}
	if r.fits[v] {
		b = b.meet(typeRange(ir.I32))
	}
	return b
}

func (r *ranges) narrow(v *ir.Value, to interval) {
	v = r.canon(v)
	if _, ok := v.Const(); ok {
		return
	}
	old, had := r.refined[v]
	n := to
	if had {
		n = old.meet(to)
	}
	r.refined[v] = n
	r.log = append(r.log, func() {
		if had {
			r.refined[v] = old
		} else {
			delete(r.refined, v)
		}
	})
}

// learn records x ≤ y + c.
func (r *ranges) learn(x, y *ir.Value, c int64) {
	x, y = r.canon(x), r.canon(y)
	if _, ok := x.Const(); ok || x == y || c > 1<<61 || c < -1<<61 {
		return
	}
	r.edges[x] = append(r.edges[x], edge{y, c})
	r.log = append(r.log, func() { r.edges[x] = r.edges[x][:len(r.edges[x])-1] })
}

func (r *ranges) learnNonzero(v *ir.Value) {
	v = r.canon(v)
	if !r.nonzero[v] {
		r.nonzero[v] = true
		r.log = append(r.log, func() { delete(r.nonzero, v) })
	}
	switch n := r.get(v); {
	case n.lo == 0 && n.hi > 0:
		r.narrow(v, interval{1, n.hi})
	case n.hi == 0 && n.lo < 0:
		r.narrow(v, interval{n.lo, -1})
	}
}

func (r *ranges) mark() int { return len(r.log) }

func (r *ranges) back(mark int) {
	for len(r.log) > mark {
		n := len(r.log) - 1
		r.log[n]()
		r.log = r.log[:n]
	}
}

// assume learns that cond is truth.
func (r *ranges) assume(cond *ir.Value, truth bool) {
	d := cond.Def
	if d == nil {
		return
	}
	switch d.Op {
	case ir.OpNot:
		r.assume(d.Args[0], !truth)
	case ir.OpAnd:
		if truth {
			r.assume(d.Args[0], true)
			r.assume(d.Args[1], true)
		}
	case ir.OpOr:
		if !truth {
			r.assume(d.Args[0], false)
			r.assume(d.Args[1], false)
		}
	case ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		if !d.Args[0].Type.Integer() {
			return
		}
		op := d.Op
		if !truth {
			op = negated[op]
		}
		r.relate(op, d.Args[0], d.Args[1])
	case ir.OpIf: // short-circuit: one arm gives a constant
		r.assumeIf(d, cond, truth)
	}
}

// assumeIf learns from the result of `if a { b } else { false }` and its kin; only the condition, for what
// the arms compute is out of sight here.
func (r *ranges) assumeIf(d *ir.Instr, cond *ir.Value, truth bool) {
	for i, v := range d.Results {
		if v != cond {
			continue
		}
		x, y, ok := yields(d, i)
		switch {
		case !ok:
		case isBool(x, !truth):
			r.assume(d.Args[0], false)
			r.assume(y, truth)
		case isBool(y, !truth):
			r.assume(d.Args[0], true)
			r.assume(x, truth)
		}
	}
}

// relate learns x op y.
func (r *ranges) relate(op ir.Op, x, y *ir.Value) {
	k := x.Type.Kind()
	switch op {
	case ir.OpGt, ir.OpGe:
		op, x, y = mirrored[op], y, x
	}
	a, b := r.get(x), r.get(y)
	switch op {
	case ir.OpLt:
		r.learn(x, y, -1)
		if !b.unbounded(k) && b.hi > least {
			r.narrow(x, interval{a.lo, min(a.hi, b.hi-1)})
		}
		if a.lo < greatest {
			r.narrow(y, interval{max(b.lo, a.lo+1), b.hi})
		}
	case ir.OpLe:
		r.learn(x, y, 0)
		r.narrow(x, interval{a.lo, min(a.hi, b.hi)})
		r.narrow(y, interval{max(b.lo, a.lo), b.hi})
	case ir.OpEq:
		r.learn(x, y, 0)
		r.learn(y, x, 0)
		m := a.meet(b)
		r.narrow(x, m)
		r.narrow(y, m)
	case ir.OpNe:
		r.differ(x, y)
		r.differ(y, x)
	}
}

// differ learns x ≠ y where y is a constant at an end of x's interval.
func (r *ranges) differ(x, y *ir.Value) {
	c, ok := intConst(y)
	if !ok || y.Type.Kind() == ir.U64 && c < 0 {
		return
	}
	if c == 0 {
		r.learnNonzero(x)
		return
	}
	a := r.get(x)
	switch {
	case a.lo == c && a.hi > c:
		r.narrow(x, interval{c + 1, a.hi})
	case a.hi == c && a.lo < c && !a.unbounded(x.Type.Kind()):
		r.narrow(x, interval{a.lo, c - 1})
	}
}
