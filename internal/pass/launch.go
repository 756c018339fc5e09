package pass

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Launch is what code takes for granted of a launch beyond assumptions that have a name: pass "launch" writes it, whoever launches asks it.
type Launch struct {
	// Dear says that another version of the code costs more than a few checks: they go only where a loop has them, or where they are a good part
	// of a kernel without loops.
	Dear bool
	// Bounds show that the checks which are gone would have passed.
	Bounds artifact.Bounds

	fits map[*ir.Value]bool // i64 values that then fit 32 bits
}

// narrowData bounds integers that come from data and may stand in Bounds: what is wider would seldom be shown to be an index.
const narrowData = 1 << 17

// launch takes out the checks that will be proved at launch, when scalars, lengths and the grid are known, for all
// invocations at once: indices such as y*width+x. What has to be asked goes to Facts.Launch. It does nothing where nobody will ask.
func launch(u *unit, f *ir.Func) {
	out := u.opts.Facts.Launch
	if out == nil || f.Kernel == nil || !Asks(f, out.Dear) {
		return
	}
	l := &launcher{
		r: analyse(f, &u.opts.Facts, nil), fuel: 20000, index: map[artifact.Step]int{}, env: map[*ir.Value]int{}, memo: map[*ir.Value]int{},
		at: map[*ir.Value]int{}, params: map[*ir.Value]int{}, tests: map[*ir.Instr]*counted{}, counters: map[*ir.Value]*counted{}, gone: map[*ir.Instr]bool{},
	}
	for i, p := range f.Body.Params {
		l.params[p] = i
	}
	l.narrow = u.opts.Facts.short() && (u.opts.Only == nil || slices.Contains(u.opts.Only, "index32"))
	l.block(f.Body)
	if l.choose(out) {
		if out.Dear && !worth(f, l.gone) {
			out.Bounds, out.fits = nil, nil
			return
		}
		remove(f.Body, l.gone)
	}
}

// checkShare is how many instructions one check may stand among in a kernel without loops and still be worth something.
const checkShare = 40

// worth reports whether it makes much of a difference that checks go.
func worth(f *ir.Func, gone map[*ir.Instr]bool) bool {
	loops, in := false, false
	f.Body.Walk(func(x *ir.Instr) bool {
		if x.Op != ir.OpLoop {
			return true
		}
		loops = true
		x.Blocks[0].Walk(func(y *ir.Instr) bool {
			in = in || gone[y]
			return !in
		})
		return false
	})
	return in || !loops && len(gone)*checkShare >= size(f.Body)
}

// short reports whether lengths are assumed to fit 32 bits.
func (f *Facts) short() bool {
	for _, a := range f.Assume {
		if a.Kind == LenBelow && a.Value <= Short {
			return true
		}
	}
	return false
}

// Asks reports whether f has checks that a launch might be asked about. Where versions of its code are dear, they have to make a difference; see [Launch].
func Asks(f *ir.Func, dear bool) bool {
	checks := map[*ir.Instr]bool{}
	f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpCheckIndex || in.Op == ir.OpCheckNonzero {
			checks[in] = true
		}
		return true
	})
	return len(checks) > 0 && (!dear || worth(f, checks))
}

// known says of a step which of its bounds mean something, and whether they come from the launch.
type known struct{ lo, hi, launch bool }

func (k known) full() bool { return k.lo && k.hi }

// counted is a counter and what steps say of it.
type counted struct {
	*counter
	loop *ir.Instr
	body int // past the test
}

// asked is a check that is to go, with what has to be asked for it.
type asked struct {
	check *ir.Instr
	step  artifact.Step
}

type launcher struct {
	r     *ranges
	fuel  int // values that may still be looked through
	steps artifact.Bounds
	known []known // of each step
	index map[artifact.Step]int

	env  map[*ir.Value]int // steps of values as they are known at this place
	memo map[*ir.Value]int // the same, for what is computed from those
	log  []func()          // undoes changes of env

	narrow   bool              // ask what fits 32 bits, too
	at       map[*ir.Value]int // steps of i64 values at their definitions
	params   map[*ir.Value]int
	tests    map[*ir.Instr]*counted // by the If that leaves the loop
	counters map[*ir.Value]*counted
	found    []asked
	gone     map[*ir.Instr]bool
}

// step returns the number of a step.
func (l *launcher) step(s artifact.Step, k known) int {
	if i, ok := l.index[s]; ok {
		return i
	}
	l.index[s] = len(l.steps)
	l.steps, l.known = append(l.steps, s), append(l.known, k)
	return len(l.steps) - 1
}

func (l *launcher) number(n int64) int {
	return l.step(artifact.Step{Op: artifact.StepConst, Value: n}, known{lo: true, hi: true})
}

// fact is a step that reads the launch.
func (l *launcher) fact(op artifact.StepOp, a int) int {
	return l.step(artifact.Step{Op: op, A: a}, known{true, true, true})
}

// join is a step of two others, known as far as lo and hi say.
func (l *launcher) join(op artifact.StepOp, t *ir.Type, a, b int, value int64, lo, hi bool) int {
	s := artifact.Step{Op: op, A: a, B: b, Value: value}
	if t != nil {
		s.Bits, s.Signed = uint8(t.Bits()), t.Signed()
	}
	return l.step(s, known{lo, hi, l.known[a].launch || l.known[b].launch})
}

// static is what is known of v whatever the launch.
func (l *launcher) static(v *ir.Value) int {
	n := l.r.get(v)
	k := known{lo: n.lo >= -narrowData, hi: n.hi <= narrowData}
	all := typeRange(v.Type.Kind())
	if !k.lo {
		n.lo = all.lo
	}
	if !k.hi {
		n.hi = all.hi
	}
	a, b := l.number(n.lo), l.number(n.hi)
	return l.step(artifact.Step{Op: artifact.StepTo, A: a, B: b, Bits: uint8(v.Type.Bits()), Signed: v.Type.Signed()}, k)
}

// value returns the step that bounds integer v at this place.
func (l *launcher) value(v *ir.Value, depth int) int {
	v = l.r.canon(v)
	if s, ok := l.env[v]; ok {
		return s
	}
	if s, ok := l.memo[v]; ok {
		return s
	}
	s := -1
	if l.fuel--; depth < 40 && l.fuel > 0 {
		s = l.compute(v, depth+1)
	}
	if s < 0 {
		s = l.static(v)
	} else if !l.known[s].full() {
		if t := l.static(v); l.known[t].full() || l.known[t].lo && !l.known[s].lo && !l.known[s].hi {
			s = t
		}
	}
	l.memo[v] = s
	return s
}

// binaries are the operations on two integers that steps know.
var binaries = map[ir.Op]artifact.StepOp{
	ir.OpAdd: artifact.StepAdd, ir.OpSub: artifact.StepSub, ir.OpMul: artifact.StepMul, ir.OpDiv: artifact.StepDiv, ir.OpRem: artifact.StepRem,
	ir.OpMin: artifact.StepMin, ir.OpMax: artifact.StepMax, ir.OpAnd: artifact.StepAnd, ir.OpShl: artifact.StepShl, ir.OpShr: artifact.StepShr,
}

// compute bounds v by what it is made of; -1 when that tells nothing.
func (l *launcher) compute(v *ir.Value, depth int) int {
	if c, ok := intConst(v); ok {
		if v.Type.Kind() == ir.U64 && c < 0 {
			return -1
		}
		return l.number(c)
	}
	if i, ok := l.params[v]; ok {
		return l.step(artifact.Step{Op: artifact.StepScalar, A: i, Bits: uint8(v.Type.Bits()), Signed: v.Type.Signed()}, known{true, true, true})
	}
	d := v.Def
	if d == nil {
		return -1
	}
	below := func(s int) int { return l.join(artifact.StepBelow, nil, s, s, 0, true, true) }
	switch d.Op {
	case ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups, ir.OpGlobalID, ir.OpLocalID, ir.OpGroupID:
		if n := l.r.get(v); n.single() {
			return l.number(n.lo)
		}
		switch dim := d.Attr.(ir.DimAttr).Dim; d.Op {
		case ir.OpGridSize:
			return l.fact(artifact.StepGrid, dim)
		case ir.OpGroupSize:
			return l.fact(artifact.StepGroup, dim)
		case ir.OpNumGroups:
			return l.fact(artifact.StepGroups, dim)
		case ir.OpGlobalID:
			return below(l.fact(artifact.StepGrid, dim))
		case ir.OpLocalID:
			return below(l.value(l.r.axis(ir.OpGroupSize, dim), depth))
		default:
			return below(l.fact(artifact.StepGroups, dim))
		}
	case ir.OpViewLen:
		if i, ok := l.params[d.Args[0]]; ok {
			return l.fact(artifact.StepLen, i)
		}
	case ir.OpNeg:
		a := l.value(d.Args[0], depth)
		return l.join(artifact.StepSub, v.Type, l.number(0), a, 0, l.known[a].full(), l.known[a].full())
	case ir.OpConvert:
		if d.Args[0].Type.Integer() {
			a := l.value(d.Args[0], depth)
			return l.join(artifact.StepConvert, v.Type, a, a, 0, l.known[a].full(), l.known[a].full())
		}
	case ir.OpSelect:
		return l.either(d.Args[0], d.Args[1], d.Args[2], depth)
	case ir.OpIf:
		for i, r := range d.Results {
			if x, y, ok := yields(d, i); ok && r == v {
				return l.either(d.Args[0], x, y, depth)
			}
		}
	default:
		if op, ok := binaries[d.Op]; ok {
			return l.binary(op, v, l.value(d.Args[0], depth), l.value(d.Args[1], depth))
		}
	}
	return -1
}

func (l *launcher) binary(op artifact.StepOp, v *ir.Value, a, b int) int {
	x, y := l.known[a], l.known[b]
	lo, hi := x.full() && y.full(), x.full() && y.full()
	switch op {
	case artifact.StepMin:
		lo, hi = x.lo && y.lo, x.hi || y.hi
	case artifact.StepMax:
		lo, hi = x.lo || y.lo, x.hi && y.hi
	case artifact.StepAnd:
		lo = l.r.get(v).lo >= 0
		hi = lo && (x.full() || y.full())
	case artifact.StepRem:
		lo = x.full() || y.full()
		hi = lo
	}
	return l.join(op, v.Type, a, b, 0, lo, hi)
}

// either bounds what is x where cond is true and y where not.
func (l *launcher) either(cond, x, y *ir.Value, depth int) int {
	m := len(l.log)
	l.assume(cond, true)
	a := l.value(x, depth)
	l.back(m)
	l.assume(cond, false)
	b := l.value(y, depth)
	l.back(m)
	return l.join(artifact.StepJoin, nil, a, b, 0, l.known[a].lo && l.known[b].lo, l.known[a].hi && l.known[b].hi)
}

func (l *launcher) set(v *ir.Value, s int) {
	v = l.r.canon(v)
	if _, ok := v.Const(); ok {
		return
	}
	old, had := l.env[v]
	l.env[v] = s
	clear(l.memo)
	l.log = append(l.log, func() {
		if had {
			l.env[v] = old
		} else {
			delete(l.env, v)
		}
	})
}

func (l *launcher) back(mark int) {
	if len(l.log) > mark {
		clear(l.memo)
	}
	for len(l.log) > mark {
		n := len(l.log) - 1
		l.log[n]()
		l.log = l.log[:n]
	}
}

// assume learns that cond is truth, as ranges.assume does.
func (l *launcher) assume(cond *ir.Value, truth bool) {
	d := cond.Def
	if d == nil {
		return
	}
	switch d.Op {
	case ir.OpNot:
		l.assume(d.Args[0], !truth)
	case ir.OpAnd, ir.OpOr:
		if truth == (d.Op == ir.OpAnd) {
			l.assume(d.Args[0], truth)
			l.assume(d.Args[1], truth)
		}
	case ir.OpIf:
		for i, v := range d.Results {
			x, y, ok := yields(d, i)
			switch {
			case v != cond || !ok:
			case isBool(x, !truth):
				l.assume(d.Args[0], false)
				l.assume(y, truth)
			case isBool(y, !truth):
				l.assume(d.Args[0], true)
				l.assume(x, truth)
			}
		}
	case ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		if !d.Args[0].Type.Integer() {
			return
		}
		op, x, y := d.Op, d.Args[0], d.Args[1]
		if !truth {
			op = negated[op]
		}
		switch op {
		case ir.OpLt:
			l.atMost(x, y, -1)
		case ir.OpLe:
			l.atMost(x, y, 0)
		case ir.OpGt:
			l.atMost(y, x, -1)
		case ir.OpGe:
			l.atMost(y, x, 0)
		case ir.OpEq:
			l.atMost(x, y, 0)
			l.atMost(y, x, 0)
		case ir.OpNe:
			l.other(x, y)
			l.other(y, x)
		}
	}
}

// atMost learns x ≤ y + c.
func (l *launcher) atMost(x, y *ir.Value, c int64) {
	a, b := l.value(x, 0), l.value(y, 0)
	if l.known[b].hi {
		l.set(x, l.join(artifact.StepAtMost, x.Type, a, b, c, l.known[a].lo, true))
	}
	if l.known[a].lo {
		l.set(y, l.join(artifact.StepAtLeast, y.Type, b, a, -c, true, l.known[b].hi))
	}
}

// other learns x ≠ y.
func (l *launcher) other(x, y *ir.Value) {
	a, b := l.value(x, 0), l.value(y, 0)
	if l.known[b].full() {
		l.set(x, l.join(artifact.StepOther, x.Type, a, b, 0, l.known[a].lo, l.known[a].hi))
	}
}

// block walks b; what it learns is forgotten at the end.
func (l *launcher) block(b *ir.Block) {
	m := len(l.log)
	defer l.back(m)
	for _, in := range b.Instrs {
		switch in.Op {
		case ir.OpIf:
			l.branch(in)
		case ir.OpLoop:
			inner := len(l.log)
			l.loop(in)
			l.block(in.Blocks[0])
			l.back(inner)
		case ir.OpScope:
			l.block(in.Blocks[0])
		case ir.OpCheckIndex, ir.OpCheckNonzero, ir.OpCheckShift:
			l.check(in)
		default:
			if l.narrow && len(in.Results) == 1 && in.Results[0].Type == ir.TI64 {
				l.at[in.Results[0]] = l.value(in.Results[0], 0)
			}
		}
	}
}

func (l *launcher) branch(in *ir.Instr) {
	c := l.tests[in]
	learn := func(arm int) {
		l.assume(in.Args[0], arm == 0)
		if c != nil && in.Blocks[arm] == c.stay {
			l.set(c.v, c.body)
		}
	}
	for i, b := range in.Blocks {
		m := len(l.log)
		learn(i)
		l.block(b)
		l.back(m)
	}
	switch { // past an arm that left, the other was taken
	case diverges(in.Blocks[0]) && !diverges(in.Blocks[1]):
		learn(1)
	case diverges(in.Blocks[1]) && !diverges(in.Blocks[0]):
		learn(0)
	}
}

// loop bounds the counter of a loop.
func (l *launcher) loop(in *ir.Instr) {
	c := counterOf(in)
	if c == nil || (c.op == ir.OpLt || c.op == ir.OpLe) != (c.step > 0) || c.op == ir.OpNe {
		return
	}
	init, limit := l.value(c.init, 0), l.value(c.limit, 0)
	if !l.known[init].full() || !l.known[limit].full() {
		return
	}
	t := c.v.Type
	switch c.op {
	case ir.OpLe:
		limit = l.join(artifact.StepAdd, ir.TI64, limit, l.number(1), 0, true, true)
	case ir.OpGe:
		limit = l.join(artifact.StepAdd, ir.TI64, limit, l.number(-1), 0, true, true)
	}
	n := &counted{counter: c, loop: in, body: l.join(artifact.StepCount, t, init, limit, c.step, true, true)}
	l.tests[c.test], l.counters[c.v] = n, n
	next := l.join(artifact.StepAdd, t, n.body, l.number(c.step), 0, true, true)
	head := l.join(artifact.StepJoin, t, init, next, 0, true, true)
	l.set(c.v, head)
	l.at[c.v] = head
}

// check considers a check, and learns that it passed.
func (l *launcher) check(in *ir.Instr) {
	v := in.Args[0]
	a := l.value(v, 0)
	k := l.known[a]
	zero := l.number(0)
	switch in.Op {
	case ir.OpCheckIndex:
		n := l.value(in.Args[1], 0)
		if k.full() && l.known[n].lo && (k.launch || l.known[n].launch) {
			l.found = append(l.found, asked{in, artifact.Step{Op: artifact.StepIndex, A: a, B: n}})
		}
		if l.known[n].hi {
			l.set(v, l.join(artifact.StepAtMost, v.Type, a, n, -1, k.lo, true))
			a = l.value(v, 0)
		}
	case ir.OpCheckNonzero:
		if k.lo && k.launch && l.r.get(v).lo >= 0 || v.Def == nil && k.launch {
			l.found = append(l.found, asked{in, artifact.Step{Op: artifact.StepOrdered, A: l.number(1), B: a}})
		}
		return
	case ir.OpCheckShift:
		if k.lo && k.launch {
			l.found = append(l.found, asked{in, artifact.Step{Op: artifact.StepOrdered, A: zero, B: a}})
		}
	}
	l.set(v, l.join(artifact.StepAtLeast, v.Type, a, zero, 0, true, l.known[a].hi))
}

// samples are launches that most kernels are made for: of scalars larger than the grid and smaller, with slices that are long enough for both.
var samples = []struct{ scalar, grid, group int64 }{{1 << 10, 64, 8}, {1, 64, 8}}

// sift drops what no sample agrees to, such as an index one above another that is only known to be in range: one answer
// that is always no would make the rest useless.
func (l *launcher) sift() {
	all := slices.Clone(l.steps)
	for _, q := range l.found {
		all = append(all, q.step)
	}
	failed := make([]int, len(l.found))
	for _, s := range samples {
		f := &artifact.Facts{Grid: [3]int64{s.grid, s.grid, s.grid}, Group: [3]int64{s.group, s.group, s.group}}
		for range l.params {
			f.Args = append(f.Args, artifact.Arg{Bits: uint64(s.scalar), Len: 1 << 40})
		}
		for _, i := range all.Failing(f) {
			failed[i-len(l.steps)]++
		}
	}
	kept := l.found[:0]
	for i, q := range l.found {
		if failed[i] < len(samples) {
			kept = append(kept, q)
		}
	}
	l.found = kept
}

// choose writes down what is asked for the checks found, and reports whether there is any.
func (l *launcher) choose(out *Launch) bool {
	l.sift()
	w := &bounder{l: l, number: map[int]int{}, seen: map[*ir.Value]bool{}}
	for _, q := range l.found {
		if w.add(q.step) {
			l.gone[q.check] = true
		}
	}
	if len(l.gone) == 0 {
		return false
	}
	for _, q := range l.found {
		if l.narrow && l.gone[q.check] && q.check.Op == ir.OpCheckIndex {
			v := q.check.Args[0]
			if s, ok := l.at[v]; ok && s == q.step.A && l.short(q.check.Args[1]) {
				w.keep(v)
			}
			w.narrow(v)
		}
	}
	out.Bounds, out.fits = w.out, w.fits
	return true
}

// bounder writes the steps that are used.
type bounder struct {
	l      *launcher
	out    artifact.Bounds
	number map[int]int // of steps, in out
	seen   map[*ir.Value]bool
	fits   map[*ir.Value]bool
}

// add appends a comparison and what it needs, if there is room.
func (w *bounder) add(s artifact.Step) bool {
	mark := len(w.out)
	s.A, s.B = w.use(s.A), w.use(s.B)
	if len(w.out) < artifact.MaxSteps {
		w.out = append(w.out, s)
		return true
	}
	w.out = w.out[:mark]
	for i, n := range w.number {
		if n >= mark {
			delete(w.number, i)
		}
	}
	return false
}

func (w *bounder) use(i int) int {
	if n, ok := w.number[i]; ok {
		return n
	}
	s := w.l.steps[i]
	switch s.Op {
	case artifact.StepConst, artifact.StepScalar, artifact.StepLen, artifact.StepGrid, artifact.StepGroup, artifact.StepGroups:
	default:
		s.A, s.B = w.use(s.A), w.use(s.B)
	}
	w.out = append(w.out, s)
	w.number[i] = len(w.out) - 1
	return len(w.out) - 1
}

// short reports whether a length is that of a parameter, which is assumed to fit 32 bits.
func (l *launcher) short(n *ir.Value) bool { return l.r.get(n).hi < Short }

// keep notes that v fits 32 bits.
func (w *bounder) keep(v *ir.Value) {
	if w.fits == nil {
		w.fits = map[*ir.Value]bool{}
	}
	if w.l.r.canon(v) == v {
		w.fits[v] = true
	}
}

// narrow asks whether v, and what it is made of, fits 32 bits.
func (w *bounder) narrow(v *ir.Value) {
	if w.seen[v] || v.Type != ir.TI64 {
		return
	}
	w.seen[v] = true
	if _, ok := v.Const(); ok {
		return
	}
	s, ok := w.l.at[v]
	if i, is := w.l.params[v]; is {
		s, ok = w.l.step(artifact.Step{Op: artifact.StepScalar, A: i, Bits: 64, Signed: true}, known{true, true, true}), true
	}
	if ok && !w.fits[v] && w.l.known[s].full() && w.add(artifact.Step{Op: artifact.StepFits, A: s, B: s, Value: 32}) {
		w.keep(v)
	}
	if c := w.l.counters[v]; c != nil {
		w.narrow(c.init)
		w.narrow(c.limit)
		jumps(c.loop, func(j *ir.Instr) {
			if j.Op == ir.OpContinue {
				w.narrow(j.Args[c.index])
			}
		})
	}
	if d := v.Def; d != nil && d.Op.Has(ir.Pure) {
		for _, a := range d.Args {
			w.narrow(a)
		}
	}
}
