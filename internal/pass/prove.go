package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// proofSteps limits the search for one inequality.
const proofSteps = 60

// le reports whether x ≤ y + c is proved at this place, as mathematical integers.
func (r *ranges) le(x, y *ir.Value, c int64) bool {
	p := prover{r: r, steps: proofSteps, open: map[goal]int64{}}
	return p.le(x, y, c)
}

type goal struct{ x, y *ir.Value }

type prover struct {
	r     *ranges
	steps int
	open  map[goal]int64 // the c of goals under way
}

func (p *prover) le(x, y *ir.Value, c int64) bool {
	r := p.r
	x, y = r.canon(x), r.canon(y)
	if x == y {
		return c >= 0
	}
	a, b := r.get(x), r.get(y)
	if !a.unbounded(x.Type.Kind()) {
		if h, over := addOverflows(b.lo, c); !over && a.hi <= h || over && c > 0 {
			return true
		}
	}
	g := goal{x, y}
	outer, again := p.open[g]
	if p.steps <= 0 || again && c <= outer || c > 1<<61 || c < -1<<61 { // a harder goal on the way to an easier one leads nowhere
		return false
	}
	p.steps--
	p.open[g] = c
	defer func() {
		if again {
			p.open[g] = outer
		} else {
			delete(p.open, g)
		}
	}()
	if _, ok := x.Const(); ok {
		return p.right(x, y, c)
	}
	for _, e := range r.edges[x] {
		if p.le(e.to, y, c-e.c) {
			return true
		}
	}
	return p.left(x, y, c) || p.right(x, y, c)
}

// left bounds x by what it is made of.
func (p *prover) left(x, y *ir.Value, c int64) bool {
	d := x.Def
	if d == nil {
		return false
	}
	r, v := p.r, d.Args
	dim := func(op ir.Op) *ir.Value { return r.builtin(builtin{op: op, attr: d.Attr}) }
	switch d.Op {
	case ir.OpGlobalID:
		return p.le(dim(ir.OpGridSize), y, c+1)
	case ir.OpLocalID:
		return p.le(dim(ir.OpGroupSize), y, c+1) || p.le(dim(ir.OpGlobalID), y, c)
	case ir.OpGroupID:
		return p.le(dim(ir.OpNumGroups), y, c+1)
	case ir.OpNumGroups:
		return p.le(dim(ir.OpGridSize), y, c)
	case ir.OpLane:
		return p.le(r.builtin(builtin{op: ir.OpSubgroupSize}), y, c+1)
	case ir.OpViewLen:
		return p.le(r.builtin(builtin{op: ir.OpViewCap, arg: v[0]}), y, c)
	case ir.OpMin:
		return p.le(v[0], y, c) || p.le(v[1], y, c)
	case ir.OpMax:
		return p.le(v[0], y, c) && p.le(v[1], y, c)
	case ir.OpSelect:
		return p.le(v[1], y, c) && p.le(v[2], y, c)
	case ir.OpIf:
		for i, res := range d.Results {
			if res == x {
				t, e, ok := yields(d, i)
				return ok && p.le(t, y, c) && p.le(e, y, c)
			}
		}
	case ir.OpAnd:
		return r.get(v[0]).lo >= 0 && p.le(v[0], y, c) || r.get(v[1]).lo >= 0 && p.le(v[1], y, c)
	case ir.OpDiv, ir.OpShr:
		return r.get(v[0]).lo >= 0 && (d.Op == ir.OpShr || r.get(v[1]).lo >= 0) && p.le(v[0], y, c)
	case ir.OpRem: // 0 ≤ x rem m < m
		if r.get(v[1]).lo >= 1 && p.le(v[1], y, c+1) {
			return true
		}
		return r.get(v[0]).lo >= 0 && p.le(v[0], y, c)
	}
	if !r.exact[d] {
		return false
	}
	switch d.Op {
	case ir.OpAdd:
		for i := range 2 {
			if o := r.get(v[1-i]); o.hi < 1<<60 && o.hi > -1<<60 && p.le(v[i], y, c-o.hi) {
				return true
			}
		}
	case ir.OpSub:
		o := r.get(v[1])
		return o.lo < 1<<60 && o.lo > -1<<60 && p.le(v[0], y, c+o.lo)
	case ir.OpConvert:
		return p.le(v[0], y, c)
	}
	return false
}

// right bounds y by what it is made of.
func (p *prover) right(x, y *ir.Value, c int64) bool {
	d := y.Def
	if d == nil {
		return false
	}
	r, v := p.r, d.Args
	switch d.Op {
	case ir.OpMax:
		return p.le(x, v[0], c) || p.le(x, v[1], c)
	case ir.OpMin:
		return p.le(x, v[0], c) && p.le(x, v[1], c)
	case ir.OpSelect:
		return p.le(x, v[1], c) && p.le(x, v[2], c)
	}
	if !r.exact[d] {
		return false
	}
	switch d.Op {
	case ir.OpAdd:
		for i := range 2 {
			if o := r.get(v[1-i]); o.lo < 1<<60 && o.lo > -1<<60 && p.le(x, v[i], c+o.lo) {
				return true
			}
		}
	case ir.OpSub:
		if o := r.get(v[1]); o.hi < 1<<60 && o.hi > -1<<60 {
			return p.le(x, v[0], c-o.hi)
		}
	case ir.OpConvert:
		return p.le(x, v[0], c)
	}
	return false
}

// passes reports whether a check is proved not to fault at this place.
func (r *ranges) passes(in *ir.Instr) bool {
	a := in.Args
	switch in.Op {
	case ir.OpCheckIndex:
		return r.get(a[0]).lo >= 0 && r.le(a[0], a[1], -1)
	case ir.OpCheckSlice:
		return r.get(a[0]).lo >= 0 && r.le(a[0], a[1], 0) && r.le(a[1], a[2], 0) && r.le(a[2], a[3], 0)
	case ir.OpCheckNonzero:
		n := r.get(a[0])
		return n.lo > 0 || n.hi < 0 || r.nonzero[r.canon(a[0])]
	case ir.OpCheckShift:
		return r.get(a[0]).lo >= 0
	case ir.OpCheckTrue:
		truth, ok := r.decide(a[0])
		return ok && truth
	}
	return false
}

// decide returns the value of a condition where it is certain at this place.
func (r *ranges) decide(cond *ir.Value) (truth, ok bool) {
	if c, is := cond.Const(); is {
		return c != 0, true
	}
	d := cond.Def
	if d == nil || len(d.Args) != 2 || !d.Args[0].Type.Integer() {
		return false, false
	}
	if _, is := negated[d.Op]; !is {
		return false, false
	}
	x, y, op := d.Args[0], d.Args[1], d.Op
	if op == ir.OpGt || op == ir.OpGe {
		x, y, op = y, x, mirrored[op]
	}
	switch op {
	case ir.OpLt:
		return r.either(r.le(x, y, -1), func() bool { return r.le(y, x, 0) })
	case ir.OpLe:
		return r.either(r.le(x, y, 0), func() bool { return r.le(y, x, -1) })
	case ir.OpEq, ir.OpNe:
		differ := r.le(x, y, -1) || r.le(y, x, -1) || isInt(y, 0) && r.nonzero[r.canon(x)]
		equal := !differ && r.le(x, y, 0) && r.le(y, x, 0)
		return equal == (op == ir.OpEq), equal || differ
	}
	return false, false
}

func (r *ranges) either(yes bool, no func() bool) (truth, ok bool) {
	return yes, yes || no()
}
