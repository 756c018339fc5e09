package analysis

import (
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// assumedGroup is the group, along x, that a witness is sought in when the
// kernel leaves the size free. Any launch may choose it.
const assumedGroup = 32

// races reports accesses of shared memory by two invocations of a group between
// which no barrier stands, where one writes and both certainly touch one place.
//
// The walk keeps what every invocation has done since the last barrier. An
// index that is a polynomial in the local index, and conditions that are
// comparisons of such, are evaluated for every invocation of the group; other
// accesses are left alone. A loop's body is walked twice, so that the end of a
// round meets the start of the next.
func (c *checker) races(k *ir.Func, uniform func(*ir.Value) bool) {
	r := &racer{c: c, k: k, uniform: uniform, alg: newAlgebra(), round: map[*ir.Value]int{}, reported: map[*ir.Instr]bool{}}
	r.alg.visit = func(v *ir.Value) int { return r.round[v] }
	r.group = k.Kernel.Group
	if r.group[0] == 0 {
		r.group = [3]int{assumedGroup, 1, 1}
	}
	for d, n := range r.group {
		r.group[d] = max(n, 1)
	}
	if n := r.group[0] * r.group[1] * r.group[2]; n < 2 || n > 4096 {
		return
	}
	r.block(k.Body)
}

type racer struct {
	c        *checker
	k        *ir.Func
	uniform  func(*ir.Value) bool
	alg      *algebra
	round    map[*ir.Value]int
	rounds   int
	group    [3]int
	guards   []guard
	lost     bool    // who executes the code at hand is not known
	since    []touch // by all invocations that pass the guards, since the last barrier
	reported map[*ir.Instr]bool
}

// A touch is an access of shared memory. at and the guards are functions of the local index alone, rest
// is what else the place depends on, the same for the whole group.
type touch struct {
	in     *ir.Instr
	place  place
	at     poly
	write  bool
	value  *ir.Value // stored; nil for loads and copies
	guards []guard
}

// A guard is a condition on the local index: left op right is want.
type guard struct {
	op          ir.Op
	left, right poly
	want        bool
}

// flow is what a block does with the invocations that entered it.
type flow struct {
	ends    bool // control reaches the end of the block
	partial bool // and some invocations may have left on the way, others not
}

// block walks a block.
func (r *racer) block(b *ir.Block) (f flow) {
	guards, lost := len(r.guards), r.lost
	defer func() { r.guards, r.lost = r.guards[:guards], lost }()
	for _, in := range b.Instrs {
		switch in.Op {
		case ir.OpBarrier, ir.OpCall:
			r.since = nil // what a call does is not known: those that matter have been inlined
		case ir.OpIf:
			then := r.branch(in)
			f.partial = f.partial || then.partial
			if !then.ends {
				return f
			}
		case ir.OpLoop, ir.OpScope:
			inner := r.nested(in)
			r.since = nil // left from several places
			if inner.partial && exits(in) {
				f.partial, r.lost = true, true
			}
		case ir.OpBreak, ir.OpContinue, ir.OpReturn, ir.OpFault, ir.OpUnreachable:
			return f
		default:
			accesses(in, func(ptr *ir.Value, write bool) { r.touch(in, ptr, write) })
		}
	}
	f.ends = true
	return f
}

// exits reports whether a Loop or Scope holds an instruction that leaves more than it.
func exits(outer *ir.Instr) bool {
	found := false
	inner := map[*ir.Instr]bool{outer: true}
	outer.Blocks[0].Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpLoop, ir.OpScope:
			inner[in] = true
		case ir.OpReturn:
			found = true
		case ir.OpBreak, ir.OpContinue:
			found = found || !inner[in.Target()]
		}
		return !found
	})
	return found
}

// branch walks both sides of an If, and notes who goes on behind it.
func (r *racer) branch(in *ir.Instr) (f flow) {
	cond := in.Args[0]
	equal := r.uniform(cond)
	before := r.since
	var after [2][]touch
	var side [2]flow
	known := false
	for i, b := range in.Blocks {
		r.since = before[:len(before):len(before)]
		n, lost := len(r.guards), r.lost
		if known = r.guard(cond, i == 0); !known && !equal {
			r.lost = true // who comes here is not known
		}
		side[i] = r.block(b)
		r.guards, r.lost = r.guards[:n], lost
		after[i] = r.since
	}
	f.ends = side[0].ends || side[1].ends
	f.partial = side[0].partial || side[1].partial
	switch {
	case side[0].ends && side[1].ends:
		switch {
		case hasBarrier(in.Blocks[0]) || hasBarrier(in.Blocks[1]):
			r.since = nil
		case known:
			// Touches of either side carry the condition as a guard.
			r.since = append(after[0][:len(after[0]):len(after[0])], after[1][len(before):]...)
		default:
			r.since = before
		}
	case f.ends:
		// The rest of the block is for those that took the other side.
		stays := 0
		if !side[0].ends {
			stays = 1
		}
		r.since = after[stays]
		if !equal {
			f.partial = true
			if !r.guard(cond, stays == 0) {
				r.lost = true
			}
		}
	}
	if f.partial && (side[0].partial || side[1].partial) {
		r.lost = true
	}
	return f
}

// guard notes that a condition has a truth value, if it is a comparison of polynomials in the local index.
func (r *racer) guard(cond *ir.Value, want bool) bool {
	for cond.Def != nil && cond.Def.Op == ir.OpNot {
		cond, want = cond.Def.Args[0], !want
	}
	if cond.Def == nil || cond.Def.Op < ir.OpEq || cond.Def.Op > ir.OpGe || !cond.Def.Args[0].Type.Integer() {
		return false
	}
	g := guard{cond.Def.Op, r.alg.of(cond.Def.Args[0]), r.alg.of(cond.Def.Args[1]), want}
	if !r.local(g.left) || !r.local(g.right) {
		return false
	}
	r.guards = append(r.guards, g)
	return true
}

// local reports whether a polynomial depends on nothing but the local index and group size.
func (r *racer) local(p poly) bool {
	ok := true
	r.alg.each(p, func(_ int64, atoms []atom) {
		for _, x := range atoms {
			ok = ok && (x.op == ir.OpLocalID || x.op == ir.OpGroupSize)
		}
	})
	return ok
}

func hasBarrier(b *ir.Block) bool {
	found := false
	b.Walk(func(in *ir.Instr) bool {
		found = found || in.Op == ir.OpBarrier || in.Op == ir.OpCall
		return !found
	})
	return found
}

// nested walks the body of a Scope once and that of a Loop twice.
func (r *racer) nested(in *ir.Instr) (f flow) {
	body := in.Blocks[0]
	if in.Op == ir.OpScope {
		return r.block(body)
	}
	for range 2 {
		// Values of this round are not those of the last.
		r.rounds++
		for _, p := range body.Params {
			r.round[p] = r.rounds
		}
		body.Walk(func(x *ir.Instr) bool {
			for _, v := range x.Results {
				r.round[v] = r.rounds
			}
			for _, b := range x.Blocks {
				for _, p := range b.Params {
					r.round[p] = r.rounds
				}
			}
			return true
		})
		clear(r.alg.memo)
		f = r.block(body)
		if f.partial {
			return f // who takes part in the next round is not known
		}
	}
	return f
}

// touch compares an access with those since the last barrier and adds it to them.
func (r *racer) touch(in *ir.Instr, ptr *ir.Value, write bool) {
	p := placeOf(ptr)
	if r.lost || p.root.Type.Space() != ir.Shared || p.multi || len(p.fixed) > 0 || in.Op == ir.OpZero || in.Op == ir.OpCopy {
		return
	}
	t := touch{in: in, place: p, at: r.alg.position(p), write: write, guards: r.guards[:len(r.guards):len(r.guards)]}
	if in.Op == ir.OpStore {
		t.value = in.Args[1]
	}
	if !r.alg.uniformTerms(t.at, r.uniform) {
		return
	}
	if write {
		r.compare(t, t)
	}
	for _, old := range r.since {
		if old.place.root == p.root && (old.write || write) {
			r.compare(old, t)
		}
	}
	r.since = append(r.since, t)
}

// compare looks for two invocations that touch one place.
func (r *racer) compare(a, b touch) {
	if r.reported[a.in] || r.reported[b.in] {
		return
	}
	if a.value != nil && b.value != nil && (a.value == b.value || r.sameConst(a.value, b.value)) && r.uniform(a.value) {
		return // all write the same
	}
	first := map[int64][2]int{} // place to the first two invocations of a that touch it, plus one
	fixedA, okA := r.split(a.at)
	fixedB, okB := r.split(b.at)
	if !okA || !okB || len(fixedA.add(fixedB, -1)) != 0 {
		return
	}
	n := r.group[0] * r.group[1] * r.group[2]
	for i := range n {
		if at, ok := r.eval(a, i); ok {
			e := first[at]
			if e[0] == 0 {
				e[0] = i + 1
			} else if e[1] == 0 {
				e[1] = i + 1
			}
			first[at] = e
		}
	}
	for j := range n {
		at, ok := r.eval(b, j)
		if !ok {
			continue
		}
		for _, i := range first[at] {
			if i != 0 && i-1 != j {
				r.report(a, b, i-1, j)
				return
			}
		}
	}
}

func (r *racer) sameConst(a, b *ir.Value) bool {
	x, ok := a.Const()
	y, ok2 := b.Const()
	return ok && ok2 && x == y
}

// split returns the part of a place that does not depend on the local index. ok is
// false if the local index stands beside something unknown.
func (r *racer) split(p poly) (rest poly, ok bool) {
	rest, ok = poly{}, true
	r.alg.each(p, func(c int64, atoms []atom) {
		locals, others := 0, 0
		for _, x := range atoms {
			switch x.op {
			case ir.OpLocalID:
				locals++
			case ir.OpGroupSize:
			default:
				others++
			}
		}
		if others == 0 {
			return
		}
		if locals > 0 {
			ok = false
		}
		term := constant(c)
		for _, x := range atoms {
			term = term.mul(r.alg.atom(x))
		}
		rest = rest.add(term, 1)
	})
	return rest, ok
}

// eval gives the place that invocation i of the group touches, apart from the
// common rest; ok is false if a guard keeps it away.
func (r *racer) eval(t touch, i int) (at int64, ok bool) {
	local := [3]int64{int64(i % r.group[0]), int64(i / r.group[0] % r.group[1]), int64(i / r.group[0] / r.group[1])}
	value := func(p poly) (sum int64) {
		r.alg.each(p, func(c int64, atoms []atom) {
			for _, x := range atoms {
				switch x.op {
				case ir.OpLocalID:
					c *= local[x.dim]
				case ir.OpGroupSize:
					c *= int64(r.group[x.dim])
				default:
					c = 0
				}
			}
			sum += c
		})
		return sum
	}
	for _, g := range t.guards {
		l, rt := value(g.left), value(g.right)
		var holds bool
		switch g.op {
		case ir.OpEq:
			holds = l == rt
		case ir.OpNe:
			holds = l != rt
		case ir.OpLt:
			holds = l < rt
		case ir.OpLe:
			holds = l <= rt
		case ir.OpGt:
			holds = l > rt
		case ir.OpGe:
			holds = l >= rt
		}
		if holds != g.want {
			return 0, false
		}
	}
	return value(t.at), true
}

func (r *racer) report(a, b touch, i, j int) {
	r.reported[b.in] = true
	if a.in == b.in {
		r.c.report(diag.SharedRace, b.in.Pos, "invocations %d and %d of a group write one place of %s without a barrier between", i, j, b.place.name(r.k))
		return
	}
	verb := map[bool]string{true: "writes", false: "reads"}
	d := diag.New(diag.SharedRace, diag.Pos{}, diag.Pos{}, "invocation %d of a group %s the place of %s that invocation %d %s, without a barrier between",
		j, verb[b.write], b.place.name(r.k), i, verb[a.write])
	r.c.addRelated(d, b.in.Pos, a.in.Pos, "the other access")
}
