package pass

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Launch is what a launch has to show so that code compiled for it may leave checks out: an interval for every number that goes into an
// index, computed over the whole grid, and comparisons of those. Options with one have checks removed and noted here.
type Launch struct {
	Nodes  []LaunchNode
	Checks []LaunchCheck
}

// LaunchNode is an interval of integers of a kind, made from nodes before it. Where it could leave the kind, nothing is shown.
type LaunchNode struct {
	Op    LaunchOp
	Kind  ir.Kind
	A, B  int   // nodes
	Value int64 // a constant, the number of a parameter, an axis, or a step
}

// LaunchOp is how an interval comes about.
type LaunchOp uint8

// The first ones have no operands.
const (
	LaunchConst     LaunchOp = iota // Value
	LaunchScalar                    // scalar parameter Value
	LaunchLen                       // the length of view parameter Value
	LaunchGlobal                    // all global indices along axis Value
	LaunchLocal                     // all local ones
	LaunchGroup                     // those of groups
	LaunchGridSize                  // the grid along axis Value
	LaunchGroupSize                 // the group along it
	LaunchGroups                    // the number of groups along it
	LaunchAdd                       // of A and B, as the next four
	LaunchSub                       //
	LaunchMul                       //
	LaunchMin                       //
	LaunchMax                       //
	LaunchConvert                   // A as it is, in another kind
	LaunchBelow                     // what of A is below the greatest of B
	LaunchAbove                     // what of A is above the least of B
	LaunchCounter                   // a loop's counter that goes from A by steps of Value while it is below B
)

// LaunchCheck says that node Index is from 0 up and below node Length, or empty.
type LaunchCheck struct{ Index, Length int }

// mostNodes bounds what a launch has to compute.
const mostNodes = 48

// launcher removes checks that a launch can be asked about.
type launcher struct {
	f     *ir.Func
	out   *Launch
	nodes map[*ir.Value]int // at this place
	same  map[LaunchNode]int
	log   []func()
}

// launchChecks removes the index checks whose index is made of arguments, places in the grid and counters of loops: a launch computes in intervals whether all
// of them pass, before it takes the code without.
func launchChecks(u *unit, f *ir.Func) {
	if u.opts.Launch == nil || f.Kernel == nil || f.Kernel.Unchecked {
		return
	}
	l := &launcher{f: f, out: u.opts.Launch, nodes: map[*ir.Value]int{}, same: map[LaunchNode]int{}}
	l.block(f.Body)
	l.drop()
}

// drop forgets nodes that no check needs.
func (l *launcher) drop() {
	o := l.out
	used := make([]bool, len(o.Nodes))
	for _, c := range o.Checks {
		used[c.Index], used[c.Length] = true, true
	}
	for i := len(o.Nodes) - 1; i >= 0; i-- {
		if n := &o.Nodes[i]; used[i] && n.Op >= LaunchAdd {
			used[n.A], used[n.B] = true, true
		}
	}
	to, kept := make([]int, len(o.Nodes)), o.Nodes[:0]
	for i, n := range o.Nodes {
		if !used[i] {
			continue
		}
		if n.Op >= LaunchAdd {
			n.A, n.B = to[n.A], to[n.B]
		}
		to[i] = len(kept)
		kept = append(kept, n)
	}
	o.Nodes = kept
	for i, c := range o.Checks {
		o.Checks[i] = LaunchCheck{to[c.Index], to[c.Length]}
	}
}

func (l *launcher) add(n LaunchNode) (int, bool) {
	if i, ok := l.same[n]; ok {
		return i, true
	}
	if len(l.out.Nodes) == mostNodes {
		return 0, false
	}
	l.out.Nodes = append(l.out.Nodes, n)
	l.same[n] = len(l.out.Nodes) - 1
	return l.same[n], true
}

// set notes what node v has from here on, until back.
func (l *launcher) set(v *ir.Value, n int) {
	old, was := l.nodes[v]
	l.nodes[v] = n
	l.log = append(l.log, func() {
		if was {
			l.nodes[v] = old
		} else {
			delete(l.nodes, v)
		}
	})
}

func (l *launcher) back(to int) {
	for len(l.log) > to {
		l.log[len(l.log)-1]()
		l.log = l.log[:len(l.log)-1]
	}
}

// block goes through b. What conditions say holds in the arms of an If, and behind it if the other arm does not come there.
func (l *launcher) block(b *ir.Block) {
	to := len(l.log)
	defer l.back(to)
	kept := b.Instrs[:0]
	for _, in := range b.Instrs {
		if in.Op == ir.OpCheckIndex && l.removed(in) {
			continue
		}
		kept = append(kept, in)
		switch in.Op {
		case ir.OpIf:
			for i, arm := range in.Blocks {
				at := len(l.log)
				l.learn(in.Args[0], i == 0)
				l.block(arm)
				l.back(at)
			}
			for i, arm := range in.Blocks {
				if t := arm.Terminator(); t.Op != ir.OpYield {
					l.learn(in.Args[0], i != 0)
				}
			}
		case ir.OpLoop:
			l.loop(in)
		default:
			for _, nb := range in.Blocks {
				l.block(nb)
			}
		}
	}
	b.Instrs = kept
}

// loop goes through the body of a loop. Where the test has let through the counter is bounded.
func (l *launcher) loop(in *ir.Instr) {
	body := in.Blocks[0]
	c := counterOf(in)
	if c == nil || c.op != ir.OpLt || c.step < 1 {
		l.block(body)
		return
	}
	to := len(l.log)
	defer l.back(to)
	i := slices.Index(body.Instrs, c.test)
	head := &ir.Block{Instrs: slices.Clone(body.Instrs[:i])}
	tail := &ir.Block{Instrs: slices.Clone(body.Instrs[i+1:])}
	l.head(head)
	for _, arm := range c.test.Blocks {
		if arm != c.stay {
			l.block(arm)
		}
	}
	from, ok := l.node(c.init)
	limit, ok2 := l.node(c.limit)
	if ok && ok2 {
		if n, ok := l.add(LaunchNode{Op: LaunchCounter, Kind: c.v.Type.Kind(), A: from, B: limit, Value: c.step}); ok {
			l.set(c.v, n)
		}
	}
	l.block(c.stay)
	l.block(tail)
	body.Instrs = slices.Concat(head.Instrs, []*ir.Instr{c.test}, tail.Instrs)
}

// head is block for one without a terminator or blocks inside.
func (l *launcher) head(b *ir.Block) {
	b.Instrs = slices.DeleteFunc(b.Instrs, func(in *ir.Instr) bool { return in.Op == ir.OpCheckIndex && l.removed(in) })
}

// removed notes a check, and reports whether that could be done.
func (l *launcher) removed(in *ir.Instr) bool {
	i, ok := l.node(in.Args[0])
	if !ok {
		return false
	}
	n, ok := l.node(in.Args[1])
	if !ok {
		return false
	}
	c := LaunchCheck{i, n}
	if !slices.Contains(l.out.Checks, c) {
		l.out.Checks = append(l.out.Checks, c)
	}
	return true
}

// learn notes what follows from a condition that is true, or false.
func (l *launcher) learn(cond *ir.Value, is bool) {
	d := cond.Def
	if d == nil {
		return
	}
	switch d.Op {
	case ir.OpNot:
		l.learn(d.Args[0], !is)
		return
	case ir.OpAnd, ir.OpOr:
		if (d.Op == ir.OpAnd) == is {
			l.learn(d.Args[0], is)
			l.learn(d.Args[1], is)
		}
		return
	}
	op := d.Op
	if _, ok := negated[op]; !ok || !d.Args[0].Type.Integer() {
		return
	}
	if !is {
		op = negated[op]
	}
	l.compare(op, d.Args[0], d.Args[1])
	l.compare(mirrored[op], d.Args[1], d.Args[0])
}

// compare notes that x op y holds, for x.
func (l *launcher) compare(op ir.Op, x, y *ir.Value) {
	if x.Def != nil && x.Def.Op == ir.OpConst {
		return
	}
	a, ok := l.node(x)
	b, ok2 := l.node(y)
	if !ok || !ok2 {
		return
	}
	k := x.Type.Kind()
	one, ok := l.add(LaunchNode{Op: LaunchConst, Kind: ir.I64, Value: 1})
	if !ok {
		return
	}
	n := LaunchNode{Op: LaunchBelow, Kind: k, A: a, B: b}
	switch op {
	case ir.OpLt:
	case ir.OpLe:
		if n.B, ok = l.add(LaunchNode{Op: LaunchAdd, Kind: ir.I64, A: b, B: one}); !ok {
			return
		}
	case ir.OpGt:
		n.Op = LaunchAbove
	case ir.OpGe:
		n.Op = LaunchAbove
		if n.B, ok = l.add(LaunchNode{Op: LaunchSub, Kind: ir.I64, A: b, B: one}); !ok {
			return
		}
	default:
		return
	}
	if i, ok := l.add(n); ok {
		l.set(x, i)
	}
}

// node returns the interval of v, if it can be told at launch.
func (l *launcher) node(v *ir.Value) (int, bool) {
	if n, ok := l.nodes[v]; ok {
		return n, true
	}
	n := LaunchNode{Kind: v.Type.Kind()}
	if !v.Type.Integer() {
		return 0, false
	}
	if bits, ok := v.Const(); ok {
		n.Value = int64(bits)
		if n.Kind == ir.U64 && n.Value < 0 {
			return 0, false
		}
		return l.add(n)
	}
	if v.Def == nil {
		i := slices.Index(l.f.Body.Params, v)
		n.Op, n.Value = LaunchScalar, int64(i)
		if i < 0 {
			return 0, false
		}
		return l.add(n)
	}
	d := v.Def
	if a, ok := d.Attr.(ir.DimAttr); ok {
		n.Value = int64(a.Dim)
	}
	switch d.Op {
	case ir.OpGlobalID:
		n.Op = LaunchGlobal
	case ir.OpLocalID:
		n.Op = LaunchLocal
	case ir.OpGroupID:
		n.Op = LaunchGroup
	case ir.OpGridSize:
		n.Op = LaunchGridSize
	case ir.OpGroupSize:
		n.Op = LaunchGroupSize
	case ir.OpNumGroups:
		n.Op = LaunchGroups
	case ir.OpViewLen:
		i := slices.Index(l.f.Body.Params, d.Args[0])
		if i < 0 {
			return 0, false
		}
		n.Op, n.Value = LaunchLen, int64(i)
	default:
		return l.made(v, n)
	}
	return l.add(n)
}

// made is node for what is computed.
func (l *launcher) made(v *ir.Value, n LaunchNode) (int, bool) {
	d := v.Def
	switch d.Op {
	case ir.OpAdd:
		n.Op = LaunchAdd
	case ir.OpSub:
		n.Op = LaunchSub
	case ir.OpMul:
		n.Op = LaunchMul
	case ir.OpShl:
		bits, ok := d.Args[1].Const()
		if !ok || bits > 40 {
			return 0, false
		}
		a, ok := l.node(d.Args[0])
		if !ok {
			return 0, false
		}
		b, ok := l.add(LaunchNode{Op: LaunchConst, Kind: ir.I64, Value: 1 << bits})
		if !ok {
			return 0, false
		}
		return l.add(LaunchNode{Op: LaunchMul, Kind: n.Kind, A: a, B: b})
	case ir.OpMin:
		n.Op = LaunchMin
	case ir.OpMax:
		n.Op = LaunchMax
	case ir.OpConvert:
		n.Op = LaunchConvert
		if !d.Args[0].Type.Integer() {
			return 0, false
		}
	default:
		return 0, false
	}
	var ok bool
	if n.A, ok = l.node(d.Args[0]); !ok {
		return 0, false
	}
	n.B = n.A
	if len(d.Args) > 1 {
		if n.B, ok = l.node(d.Args[1]); !ok {
			return 0, false
		}
	}
	return l.add(n)
}
