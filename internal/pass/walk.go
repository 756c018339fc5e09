package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// block walks b; what it learns is forgotten at the end.
func (r *ranges) block(b *ir.Block, holder *ir.Instr) {
	start := r.mark()
	defer r.back(start)
	for _, in := range b.Instrs {
		r.fuel--
		if r.visit != nil {
			r.visit(in)
		}
		switch in.Op {
		case ir.OpIf:
			r.ifElse(in)
		case ir.OpLoop:
			r.loop(in)
		case ir.OpScope:
			r.joins[in] = make([]*interval, len(in.Results))
			r.block(in.Blocks[0], in)
			r.results(in, r.joins[in])
		case ir.OpYield:
			r.bring(r.joins[holder], in.Args)
		case ir.OpBreak:
			if l := r.loops[in.Target()]; l != nil {
				r.bring(l.broken, in.Args)
			} else {
				r.bring(r.joins[in.Target()], in.Args)
			}
		case ir.OpContinue:
			r.next(in)
		case ir.OpCheckIndex, ir.OpCheckSlice, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpCheckTrue:
			r.passed(in)
		default:
			if len(in.Results) == 1 && in.Results[0].Type.Integer() {
				r.define(in)
			}
		}
	}
}

// bring joins the intervals of args into those of the results they become.
func (r *ranges) bring(to []*interval, args []*ir.Value) {
	for i, a := range args {
		if !a.Type.Integer() {
			continue
		}
		n := r.get(a)
		if to[i] != nil {
			n = n.join(*to[i])
		}
		to[i] = &n
	}
}

func (r *ranges) results(in *ir.Instr, from []*interval) {
	for i, v := range in.Results {
		if from[i] != nil {
			r.base[v] = *from[i]
		} else {
			delete(r.base, v) // nothing arrives, or not an integer
		}
	}
}

func (r *ranges) ifElse(in *ir.Instr) {
	r.joins[in] = make([]*interval, len(in.Results))
	for i, b := range in.Blocks {
		m := r.mark()
		r.taken(in, i)
		r.block(b, in)
		r.back(m)
	}
	r.results(in, r.joins[in])
	switch { // past an arm that left, the other was taken
	case diverges(in.Blocks[0]) && !diverges(in.Blocks[1]):
		r.taken(in, 1)
	case diverges(in.Blocks[1]) && !diverges(in.Blocks[0]):
		r.taken(in, 0)
	}
}

// taken learns that an If has gone into one of its arms.
func (r *ranges) taken(in *ir.Instr, arm int) {
	r.assume(in.Args[0], arm == 0)
	if c := r.strides[in]; c != nil && in.Blocks[arm] == c.stay {
		r.narrow(c.v, c.counted)
	}
}

// strided is a counter whose greatest value before a limit is known.
type strided struct {
	*counter
	counted interval
}

// stride notes a loop that counts from a constant in steps above one.
func (r *ranges) stride(in *ir.Instr) {
	t := in.Blocks[0].Terminator()
	if t.Op != ir.OpContinue || t.Target() != in {
		return
	}
	for i, p := range in.Blocks[0].Params {
		if step, ok := stepOf(t.Args[i], p); !ok || step < 2 || step > 1<<31 {
			continue
		}
		first, ok := intConst(in.Args[i])
		c := counterOf(in)
		if c == nil || c.v != p || c.op != ir.OpLt || !ok || first < 0 {
			continue
		}
		n := r.get(c.limit)
		if sum, exact := arithmetic(ir.OpAdd, p.Type.Kind(), interval{0, n.hi}, interval{c.step, c.step}); n.hi > first && exact && sum.hi < greatest { // it does not wrap around
			r.strides[c.test] = &strided{c, interval{first, first + (n.hi-1-first)/c.step*c.step}}
		}
	}
}

// loop walks the body until the carried values' intervals are stable, widening
// what grows, then once more with what is then known.
func (r *ranges) loop(in *ir.Instr) {
	body := in.Blocks[0]
	init := make([]interval, len(body.Params))
	for i, p := range body.Params {
		if p.Type.Integer() {
			init[i] = r.get(in.Args[i])
			r.base[p] = init[i]
		}
	}
	r.stride(in)
	visit := r.visit
	r.visit = nil
	check := r.settle(in, init)
	r.visit = visit
	m := r.mark()
	for i, p := range body.Params {
		if check != nil && check.up[i] {
			r.learn(in.Args[i], p, 0)
		}
		if check != nil && check.down[i] {
			r.learn(p, in.Args[i], 0)
		}
	}
	end := r.iterate(in)
	r.back(m)
	r.results(in, end.broken)
}

// settle finds intervals of the carried values that every iteration keeps. It returns
// what the last walk found, or nil when it gave up and any value of the types is possible.
func (r *ranges) settle(in *ir.Instr, init []interval) *loopState {
	body := in.Blocks[0]
	var last *loopState
	for round := 0; ; round++ {
		if round > 6 || r.fuel < 0 {
			for _, p := range body.Params {
				if p.Type.Integer() {
					r.base[p] = typeRange(p.Type.Kind())
				}
			}
			return nil
		}
		last = r.iterate(in)
		if !r.widen(in, init, last, round) {
			break
		}
	}
	// One walk with the stable intervals may show tighter ones, such as -1 for the end of a loop down to 0.
	stable := map[*ir.Value]interval{}
	for i, p := range body.Params {
		if p.Type.Integer() {
			stable[p] = r.base[p]
			n := init[i]
			if last.seen {
				n = n.join(last.params[i])
			}
			r.base[p] = r.base[p].meet(n)
		}
	}
	check := r.iterate(in)
	for i, p := range body.Params {
		if p.Type.Integer() {
			n := init[i]
			if check.seen {
				n = n.join(check.params[i])
			}
			if n.lo < r.base[p].lo || n.hi > r.base[p].hi {
				// Not inductive after all; go back to what is.
				for q, s := range stable {
					r.base[q] = s
				}
				check = r.iterate(in)
				break
			}
		}
	}
	return check
}

// iterate walks the body once and returns what Continues and Breaks bring.
func (r *ranges) iterate(in *ir.Instr) *loopState {
	n := len(in.Blocks[0].Params)
	l := &loopState{params: make([]interval, n), up: make([]bool, n), down: make([]bool, n), broken: make([]*interval, len(in.Results))}
	for i, p := range in.Blocks[0].Params {
		l.up[i] = p.Type.Integer()
		l.down[i] = p.Type.Integer()
	}
	outer := r.loops[in]
	r.loops[in] = l
	r.block(in.Blocks[0], in)
	r.loops[in] = outer
	return l
}

// next records what a Continue brings.
func (r *ranges) next(in *ir.Instr) {
	loop := in.Target()
	l := r.loops[loop]
	for i, a := range in.Args {
		if !a.Type.Integer() {
			continue
		}
		n := r.get(a)
		if l.seen {
			n = n.join(l.params[i])
		}
		l.params[i] = n
		p := loop.Blocks[0].Params[i]
		l.up[i] = l.up[i] && (a == p || r.le(p, a, 0))
		l.down[i] = l.down[i] && (a == p || r.le(a, p, 0))
	}
	l.seen = true
}

// widen makes the carried values' intervals hold what Continues bring and reports whether one grew.
// After two rounds a bound that still moves goes to the end of its type.
func (r *ranges) widen(in *ir.Instr, init []interval, l *loopState, round int) bool {
	grew := false
	if !l.seen {
		return false
	}
	for i, p := range in.Blocks[0].Params {
		if !p.Type.Integer() {
			continue
		}
		old, t := r.base[p], typeRange(p.Type.Kind())
		n := old.join(l.params[i]).join(init[i])
		if n == old {
			continue
		}
		grew = true
		if round >= 1 {
			if n.lo < old.lo {
				n.lo = t.lo
			}
			if n.hi > old.hi {
				n.hi = t.hi
			}
		}
		r.base[p] = n
	}
	return grew
}

// passed learns that a check did not fault.
func (r *ranges) passed(in *ir.Instr) {
	a := in.Args
	switch in.Op {
	case ir.OpCheckIndex:
		r.atLeast(a[0], 0)
		r.below(a[0], a[1], -1)
	case ir.OpCheckSlice:
		r.atLeast(a[0], 0)
		for i := range 3 {
			r.below(a[i], a[i+1], 0)
			r.atLeast(a[i+1], r.get(a[i]).lo)
		}
	case ir.OpCheckNonzero:
		r.learnNonzero(a[0])
	case ir.OpCheckShift:
		r.atLeast(a[0], 0)
	case ir.OpCheckTrue:
		r.assume(a[0], true)
	}
}

func (r *ranges) atLeast(v *ir.Value, n int64) {
	if x := r.get(v); x.lo < n {
		r.narrow(v, interval{n, max(n, x.hi)})
	}
}

// below learns x ≤ y + c, for operands of any integer types.
func (r *ranges) below(x, y *ir.Value, c int64) {
	r.learn(x, y, c)
	a, b := r.get(x), r.get(y)
	if b.unbounded(y.Type.Kind()) {
		return
	}
	if h, over := addOverflows(b.hi, c); !over {
		r.narrow(x, interval{min(a.lo, h), min(a.hi, h)})
	}
	if l, over := addOverflows(a.lo, -c); !over && l > b.lo && l <= b.hi {
		r.narrow(y, interval{l, b.hi})
	}
}

// define bounds the result of an operation from its operands.
func (r *ranges) define(in *ir.Instr) {
	v := in.Results[0]
	k := v.Type.Kind()
	if r.canon(v) != v {
		return
	}
	n, exact := typeRange(k), false
	switch in.Op {
	case ir.OpConst:
		return
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpMin, ir.OpMax, ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot:
		n, exact = arithmetic(in.Op, k, r.get(in.Args[0]), r.get(in.Args[1]))
		if a, b := r.get(in.Args[0]), r.get(in.Args[1]); in.Op == ir.OpSub && (!exact || n.lo < 0) && !a.unbounded(k) && b.lo >= 0 && r.le(in.Args[1], in.Args[0], 0) {
			n, exact = interval{0, max(0, a.hi-b.lo)}, true // the difference is not negative
		}
	case ir.OpNeg:
		n, exact = arithmetic(ir.OpSub, k, interval{0, 0}, r.get(in.Args[0]))
	case ir.OpAbs:
		if a := r.get(in.Args[0]); a.lo > least && k.Signed() {
			lo, hi := a.lo, a.hi
			if lo < 0 {
				lo, hi = 0, max(-a.lo, a.hi)
			}
			n, exact = exactly(k, lo, hi, false)
		}
	case ir.OpNot:
		if a := r.get(in.Args[0]); k.Signed() {
			n, exact = interval{^a.hi, ^a.lo}, true
		}
	case ir.OpShl, ir.OpShr:
		n, exact = shifts(in.Op, k, r.get(in.Args[0]), r.get(in.Args[1]))
	case ir.OpClz, ir.OpCtz, ir.OpPopcnt:
		n = interval{0, int64(v.Type.Bits())}
	case ir.OpSelect:
		m := r.mark()
		r.assume(in.Args[0], true)
		n = r.get(in.Args[1])
		r.back(m)
		r.assume(in.Args[0], false)
		n = n.join(r.get(in.Args[2]))
		r.back(m)
	case ir.OpConvert:
		if in.Args[0].Type.Integer() {
			a := r.get(in.Args[0])
			if !a.unbounded(in.Args[0].Type.Kind()) && a.within(k) || in.Args[0].Type.Kind() == k {
				n, exact = a, true
			}
		}
	case ir.OpSubgroupID:
		n = r.standing(in)
	}
	r.base[v] = n
	r.exact[in] = exact
	if !exact {
		return
	}
	switch in.Op { // what the operands are bounded by in terms of the result
	case ir.OpAdd:
		for i := range 2 {
			if c := r.get(in.Args[1-i]); c.lo > -1<<60 {
				r.learn(in.Args[i], v, -c.lo)
			}
		}
	case ir.OpSub:
		if c := r.get(in.Args[1]); c.hi < 1<<60 {
			r.learn(in.Args[0], v, c.hi)
		}
	case ir.OpConvert:
		r.learn(in.Args[0], v, 0)
	}
}
