package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// control is the part of gen about who is active and where control goes.
//
// Lanes that leave a block wait, as bits of masks, at the end of what they leave. So nothing that they left
// has to be undone: whoever does not arrive at the end of a construct is not active behind it. A lane that faults arrives
// nowhere. Code runs only with a lane active; when the last one has left, control escapes to the
// nearest place at which others may wait.
type control struct {
	on      lanes
	checked bool // this is the body with masks: checks may take lanes away anywhere
	restart *Block
	escapes []escape
	targets map[*ir.Instr]*target
	exit    *Block             // the end of the body
	effects map[*ir.Instr]bool // checks and faults behind a possible effect
	done    map[*ir.Instr]bool // generated earlier than they stand
	drop    map[dropKey]bool
	sites   map[*ir.Instr]int
	nonzero map[*ir.Value]bool      // values that passed a check in all active lanes
	stop    *Block                  // returns Cancelled
	decides map[*ir.Value]*ir.Instr // see halves
}

type dropKey struct {
	in      *ir.Instr
	checked bool
}

// escape is where control goes when no lane is left, with the mask of who arrives there.
type escape struct {
	to *Block
	m  Reg // to be emptied; NoReg if it collects
}

// target is a Loop or Scope that is being generated.
type target struct {
	in      *ir.Instr
	div     bool // lanes leave it at different times
	end     *Block
	results []*cell
	before  lanes
	left    Reg // mask of who has left to its end, or who is active there; NoReg if those are who entered

	head   *Block
	params []*cell
	next   []*cell // what Continue writes, if that is not params
	mask   Reg     // who is in the iteration; NoReg if who entered is
	again  Reg     // who goes on
	direct bool    // params are written by Continue
}

// drops reports whether lanes may leave in for elsewhere than its end.
func (g *gen) drops(in *ir.Instr) bool {
	key := dropKey{in, g.checked}
	if d, ok := g.drop[key]; ok {
		return d
	}
	d := false
	for _, b := range in.Blocks {
		d = d || g.dropsBlock(b, in)
	}
	g.drop[key] = d
	return d
}

// dropsBlock reports whether lanes may leave b, a block of holder, for elsewhere than its end; of loops and scopes, or the end of holder.
func (g *gen) dropsBlock(b *ir.Block, holder *ir.Instr) bool {
	inside := map[*ir.Instr]bool{}
	if holder.Op != ir.OpIf {
		inside[holder] = true
	}
	found := false
	b.Walk(func(x *ir.Instr) bool {
		switch x.Op {
		case ir.OpLoop, ir.OpScope:
			inside[x] = true
		case ir.OpBreak, ir.OpContinue:
			found = found || !inside[x.Target()]
		case ir.OpReturn:
			found = true
		default:
			found = found || x.Op.Has(ir.MayFault) && x.Op != ir.OpCall && (g.checked || g.effects[x])
		}
		return !found
	})
	return found
}

// maskReg returns the active lanes as a mask.
func (g *gen) maskReg(l lanes) Reg {
	if l.all {
		return g.mconst(true)
	}
	return l.m
}

func (g *gen) setMask(d Reg, l lanes) {
	if l.all {
		g.emit(Inst{Op: OpMConst, Dst: []Reg{d}, Imm: 1<<g.w - 1})
		return
	}
	g.move(d, l.m)
}

func (g *gen) clearMask(d Reg) { g.emit(Inst{Op: OpMConst, Dst: []Reg{d}}) }

// collect adds the active lanes to a mask.
func (g *gen) collect(d Reg) {
	g.emit(Inst{Op: OpMOr, Dst: []Reg{d}, Src: []Reg{d, g.maskReg(g.on)}})
}

// leave goes to the nearest place where others wait: no lane is left here.
func (g *gen) leave() {
	e := g.escapes[len(g.escapes)-1]
	if e.m != NoReg {
		g.clearMask(e.m)
	}
	g.jump(e.to)
}

// unlessNone leaves if no lane is active.
func (g *gen) unlessNone() {
	if g.on.all {
		return
	}
	some := g.block()
	e := g.escapes[len(g.escapes)-1]
	if e.m == NoReg {
		g.branchAny(g.on.m, some, e.to)
		g.place(some)
		return
	}
	none := g.block()
	g.branchAny(g.on.m, some, none)
	g.place(none)
	g.leave()
	g.place(some)
}

func (g *gen) pushEscape(to *Block, m Reg) { g.escapes = append(g.escapes, escape{to, m}) }
func (g *gen) popEscape()                  { g.escapes = g.escapes[:len(g.escapes)-1] }

// body generates the instructions of b up to its terminator, and that if it is no Yield. It returns the Yield if control
// comes to it.
func (g *gen) body(b *ir.Block) *ir.Instr {
	seen := false
	g.stage++
	for i, in := range b.Instrs {
		if g.cur == nil {
			return nil
		}
		g.pos = in.Pos
		if g.done[in] {
			continue
		}
		if !g.checked && !g.effects[in] && !seen && touches(in) {
			seen = true
			g.foresee(b.Instrs[i:])
			g.pos = in.Pos
		}
		if !in.Op.Has(ir.Pure) && in.Op != ir.OpStore {
			g.flush()
		}
		if in.Op == ir.OpYield {
			g.settle()
			return in
		}
		g.instr(in)
		if len(in.Blocks) > 0 {
			g.stage++
		}
	}
	g.flush()
	if g.cur != nil {
		g.settle()
	}
	return nil
}

// touches reports whether in itself has an effect.
func touches(in *ir.Instr) bool {
	switch in.Op {
	case ir.OpStore, ir.OpCopy, ir.OpZero, ir.OpAtomic, ir.OpPrint:
		return true
	}
	return false
}

// foresee generates those checks of a list that stand behind its first effect and can be made before it: when one fails there, the vector can
// still start again.
func (g *gen) foresee(list []*ir.Instr) {
	late := map[*ir.Value]bool{}       // what only comes about in its place
	early := map[*ir.Value]*ir.Instr{} // what need not
	var need func(in *ir.Instr)
	need = func(in *ir.Instr) {
		for _, a := range in.Args {
			if d := early[a]; d != nil && !g.done[d] {
				need(d)
			}
		}
		g.pos = in.Pos
		g.mark(in)
		g.instr(in)
	}
	for _, in := range list {
		if len(in.Blocks) > 0 || in.Op.Has(ir.Terminator) || in.Op.Has(ir.Collective) {
			return
		}
		check := in.Op.Has(ir.MayFault) && !in.Op.Has(ir.Pure) && len(in.Results) == 0
		ok := in.Op.Has(ir.Pure) || check
		for _, a := range in.Args {
			ok = ok && !late[a]
		}
		switch {
		case ok && check:
			need(in)
		default:
			for _, r := range in.Results {
				if late[r] = !ok; ok {
					early[r] = in
				}
			}
		}
	}
}

// mark notes that in is generated earlier than it stands.
func (g *gen) mark(in *ir.Instr) {
	if g.done == nil {
		g.done = map[*ir.Instr]bool{}
	}
	g.done[in] = true
	g.undo = append(g.undo, undone{f: func() { delete(g.done, in) }})
}

func (g *gen) uses(vs []*ir.Value) []*val {
	list := make([]*val, len(vs))
	for i, v := range vs {
		list[i] = g.use(v)
	}
	return list
}

// cellsOf makes cells for results.
func (g *gen) cellsOf(vs []*ir.Value) []*cell {
	list := make([]*cell, len(vs))
	for i, v := range vs {
		list[i] = g.newCell(v.Type, g.a.of[v])
		for _, r := range list[i].regs {
			g.p.Regs[r].Name = v.Name
		}
	}
	return list
}

func (g *gen) setAll(vs []*ir.Value, cells []*cell) {
	for i, v := range vs {
		g.set(v, cells[i].x)
		if g.cur != nil {
			g.keep(v, cells[i].x)
		}
	}
}

func (g *gen) ifElse(in *ir.Instr) {
	if arm, ok := g.stay[in]; ok {
		g.remain(in, arm)
		return
	}
	c := g.use(in.Args[0])
	switch {
	case c.konst:
		g.ifConst(in, c.bits != 0)
	case c.how == uniform:
		g.ifUniform(in, c)
	default:
		g.ifVarying(in, c)
	}
}

func (g *gen) ifConst(in *ir.Instr, cond bool) {
	b := in.Blocks[1]
	if cond {
		b = in.Blocks[0]
	}
	cells := g.cellsOf(in.Results)
	end := g.scope()
	if y := g.body(b); y != nil {
		g.assign(cells, g.uses(y.Args), lanes{all: true})
	}
	end()
	g.setAll(in.Results, cells)
}

// branchOn ends the block with a uniform condition.
func (g *gen) branchOn(v *ir.Value, c *val, yes, no *Block) {
	if c.halves != nil {
		g.branchHalves(c.halves, yes, no)
		return
	}
	if d := v.Def; d != nil && d.Op.Info().Rule == ir.RuleCompare && !c.outer {
		x, y := g.use(d.Args[0]), g.use(d.Args[1])
		if x.how == uniform && y.how == uniform && !x.konst {
			switch k := x.k; {
			case k == ir.F32 || k == ir.F64:
				g.emit(Inst{Op: OpBranchF, Fn: d.Op, K: k, Src: []Reg{g.scalar(x), g.scalar(y)}, To: [2]*Block{yes, no}})
				g.cur = nil
				return
			case k.Integer():
				g.branch(d.Op, scalarKind(k), g.operand(x), g.operand(y), yes, no)
				return
			}
		}
	}
	g.branch(ir.OpNe, ir.U64, g.operand(c), imm(0), yes, no)
}

// ifUniform is a real branch.
func (g *gen) ifUniform(in *ir.Instr, c *val) {
	cells := g.cellsOf(in.Results)
	on := g.on
	end := g.block()
	var arms [2]*Block
	yields := 0
	for i, b := range in.Blocks {
		arms[i] = g.block()
		if b.Terminator().Op == ir.OpYield {
			yields++
			if len(b.Instrs) == 1 && len(cells) == 0 {
				arms[i] = end
			}
		}
	}
	joined := NoReg
	if yields == 2 && (g.dropsBlock(in.Blocks[0], in) || g.dropsBlock(in.Blocks[1], in)) {
		joined = g.reg(M)
		if arms[0] == end || arms[1] == end {
			g.setMask(joined, on)
		}
	}
	g.branchOn(in.Args[0], c, arms[0], arms[1])
	after := on
	for i, b := range in.Blocks {
		if arms[i] == end {
			continue
		}
		g.place(arms[i])
		g.on = on
		leave := g.scope()
		if y := g.body(b); y != nil {
			g.assign(cells, g.uses(y.Args), lanes{all: true})
			if joined != NoReg {
				g.setMask(joined, g.on)
			}
			after = g.on
			g.jump(end)
		}
		leave()
	}
	g.place(end)
	g.on = after
	if joined != NoReg {
		g.on = lanes{m: joined}
	}
	g.setAll(in.Results, cells)
}

// ifVarying runs both arms, each with the lanes that want it, and skips an arm that none wants.
func (g *gen) ifVarying(in *ir.Instr, c *val) {
	on := g.on
	cm := g.maskOf(c)
	var m [2]Reg
	if on.all {
		m[0], m[1] = cm, g.one(M, Inst{Op: OpMNot, Src: []Reg{cm}})
	} else {
		m[0], m[1] = g.mand(on.m, cm), g.mandnot(on.m, cm)
	}
	cells := g.cellsOf(in.Results)
	for _, c := range cells {
		g.undef(c)
	}
	var ends [2]Reg // who comes to the end of an arm
	assigned := false
	// An arm that only yields goes first: it gives its values to all lanes, and only those of the other are blended.
	order := [2]int{0, 1}
	if yields(in.Blocks[1]) {
		order = [2]int{1, 0}
	}
	for _, i := range order {
		b := in.Blocks[i]
		arm := g.dropsBlock(b, in)
		ends[i] = m[i]
		if arm {
			ends[i] = g.reg(M)
			g.move(ends[i], m[i])
		}
		next := g.block()
		trivial, cold := yields(b), g.cold
		if !trivial {
			g.cold = cold || i == 0 && special(in.Args[0])
			some := g.block()
			g.branchAny(m[i], some, next)
			g.place(some)
		}
		leave := g.scope()
		g.on = lanes{m: m[i]}
		g.pushEscape(next, NoReg)
		if arm {
			g.escapes[len(g.escapes)-1].m = ends[i]
		}
		if y := g.body(b); y != nil {
			under := g.on
			if !assigned {
				under = lanes{all: true}
			}
			g.assign(cells, g.uses(y.Args), under)
			if arm {
				g.move(ends[i], g.on.m)
			}
		}
		if b.Terminator().Op == ir.OpYield {
			assigned = true
		} else {
			ends[i] = NoReg
		}
		g.popEscape()
		leave()
		if !trivial {
			g.jump(next)
			g.cold = cold
			g.place(next)
		}
	}
	g.setAll(in.Results, cells)
	if !g.drops(in) {
		g.on = on
		return
	}
	switch {
	case ends[0] != NoReg && ends[1] != NoReg:
		g.on = lanes{m: g.mor(ends[0], ends[1])}
	case ends[0] != NoReg:
		g.on = lanes{m: ends[0]}
	case ends[1] != NoReg:
		g.on = lanes{m: ends[1]}
	default:
		g.leave()
		return
	}
	g.unlessNone()
}

// special reports whether a condition is one by which elementary functions find special values: the bits of a float, masked or shifted
// by an addition, are greater than a constant; or one of several such.
func special(v *ir.Value) bool {
	d := v.Def
	if d == nil {
		return false
	}
	if d.Op == ir.OpOr {
		return special(d.Args[0]) && special(d.Args[1])
	}
	if d.Op != ir.OpGt && d.Op != ir.OpLt {
		return false
	}
	x := d.Args[0]
	if d.Op == ir.OpLt {
		x = d.Args[1]
	}
	for x.Def != nil && (x.Def.Op == ir.OpConvert || x.Def.Op == ir.OpBitcast && x.Def.Args[0].Type.Kind().Integer()) {
		x = x.Def.Args[0]
	}
	if d = x.Def; d == nil || d.Op != ir.OpAnd && d.Op != ir.OpAdd {
		return false
	}
	d = d.Args[0].Def
	return d != nil && d.Op == ir.OpBitcast && d.Args[0].Type.Kind().Float()
}

// yields reports whether b does nothing else.
func yields(b *ir.Block) bool { return len(b.Instrs) == 1 && b.Instrs[0].Op == ir.OpYield }

func (g *gen) scopeOf(in *ir.Instr) {
	t := &target{in: in, div: g.a.div[in] == single, end: g.block(), results: g.cellsOf(in.Results)}
	g.targets[in] = t
	g.enter(t)
	leave := g.scope()
	if y := g.body(in.Blocks[0]); y != nil {
		g.breakTo(t, y.Args)
	}
	leave()
	g.behind(t)
}

// enter prepares who waits at the end of t.
func (g *gen) enter(t *target) {
	t.before = g.on
	if g.drops(t.in) {
		t.left = g.reg(M)
	}
	if t.div {
		for _, c := range t.results {
			g.undef(c)
		}
		if t.left != NoReg {
			g.clearMask(t.left)
		}
	}
	if t.in.Op == ir.OpScope && t.div {
		g.pushEscape(t.end, NoReg)
	}
}

// behind goes on behind t.
func (g *gen) behind(t *target) {
	if t.in.Op == ir.OpScope && t.div {
		g.popEscape()
	}
	g.place(t.end)
	if t.left != NoReg {
		g.on = lanes{m: t.left}
		if t.div {
			g.setAll(t.in.Results, t.results)
			g.unlessNone()
			return
		}
	} else {
		g.on = t.before
	}
	g.setAll(t.in.Results, t.results)
}

// breakTo leaves to the end of t with results.
func (g *gen) breakTo(t *target, args []*ir.Value) {
	from := g.uses(args)
	if t.div {
		g.assign(t.results, from, g.on)
		if t.left != NoReg {
			g.collect(t.left)
		}
		g.leave()
		return
	}
	g.assign(t.results, from, lanes{all: true})
	if t.left != NoReg {
		g.setMask(t.left, g.on)
	}
	g.jump(t.end)
}
