package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// loop generates a loop. If all lanes leave at once, its jumps are real ones; else those who go on are a mask, and it
// ends when none does.
func (g *gen) loop(in *ir.Instr) {
	body := in.Blocks[0]
	on := g.on
	t := &target{in: in, div: g.a.div[in] == single, end: g.block(), head: g.block(), results: g.cellsOf(in.Results), params: g.cellsOf(body.Params)}
	g.targets[in] = t
	g.assign(t.params, g.uses(in.Args), lanes{all: true})
	g.enter(t)
	bottom := g.block()
	switch {
	case t.div:
		t.mask = g.reg(M)
		g.setMask(t.mask, g.on)
		g.on = lanes{m: t.mask}
		t.direct = g.single(in)
		if !t.direct {
			t.again = g.reg(M)
			t.next = g.cellsOf(body.Params)
			for _, c := range t.next {
				g.undef(c)
			}
		}
	case g.drops(in):
		t.mask = g.reg(M)
		g.setMask(t.mask, g.on)
		g.on = lanes{m: t.mask}
	}
	g.wholeLoop(in, t, on)
	g.jump(t.head)
	g.depth++
	g.place(t.head)
	clear(g.loaded)
	leave := g.scope()
	g.setAll(body.Params, t.params)
	switch {
	case t.direct:
		// Where nobody is left in an iteration, nobody has gone on.
		g.pushEscape(t.end, NoReg)
	case t.div:
		g.clearMask(t.again)
		g.pushEscape(bottom, NoReg)
	}
	g.body(body)
	leave()
	if t.div {
		g.popEscape()
	}
	if t.div && !t.direct {
		g.place(bottom)
		from := make([]*val, len(t.next))
		for i, c := range t.next {
			from[i] = c.x
		}
		g.assign(t.params, from, lanes{all: true})
		g.move(t.mask, t.again)
		some := g.block()
		g.branchAny(t.again, some, t.end)
		g.place(some)
		g.round(in, t.head)
	}
	g.depth--
	g.behind(t)
}

// short reports whether a loop counts by a constant from a constant to a constant, not far: it need not look whether the launch is cancelled.
func (g *gen) short(in *ir.Instr) bool {
	const most = 64
	body := in.Blocks[0]
	if len(g.a.again[in]) != 1 {
		return false
	}
	cost := 0
	body.Walk(func(x *ir.Instr) bool {
		if x.Op == ir.OpLoop || x.Op == ir.OpAtomic {
			cost += 1 << 20
		}
		cost++
		return true
	})
	if cost > 1000 {
		return false
	}
	for _, x := range body.Instrs {
		// The first condition of the body, and nothing before it but what is pure.
		if x.Op == ir.OpIf {
			c := x.Args[0].Def
			leaves := x.Blocks[1].Terminator()
			if c == nil || c.Op != ir.OpLt || leaves.Op != ir.OpBreak || leaves.Target() != in {
				return false
			}
			for i, p := range body.Params {
				if c.Args[0] != p {
					continue
				}
				next := g.a.again[in][0].Args[i].Def
				first, ok1 := in.Args[i].Const()
				last, ok2 := c.Args[1].Const()
				if next == nil || next.Op != ir.OpAdd || !ok1 || !ok2 || !(next.Args[0] == p || next.Args[1] == p) {
					return false
				}
				for _, step := range next.Args {
					if n, ok := step.Const(); ok && int64(n) > 0 {
						return int64(last)-int64(first) <= most && int64(last) >= 0 && int64(first) >= 0
					}
				}
			}
			return false
		}
		if !x.Op.Has(ir.Pure) {
			return false
		}
	}
	return false
}

// round jumps to the head of a loop, looking whether the launch is cancelled if the loop may be long.
func (g *gen) round(in *ir.Instr, head *Block) {
	if g.short(in) {
		g.jump(head)
		return
	}
	g.back(head)
}

// back jumps to the head of a loop unless the launch is cancelled.
func (g *gen) back(head *Block) {
	g.emit(Inst{Op: OpPoll, To: [2]*Block{g.stop, head}})
	g.cur = nil
}

// single reports whether the loop's only Continue ends its body, so that nothing runs behind it in the iteration.
func (g *gen) single(in *ir.Instr) bool {
	list := g.a.again[in]
	return len(list) == 1 && in.Blocks[0].Terminator() == list[0]
}

func (g *gen) continueTo(in *ir.Instr) {
	if g.whole.loop == in.Target() {
		g.onward(in)
		return
	}
	t := g.targets[in.Target()]
	from := g.uses(in.Args)
	switch {
	case !t.div:
		g.assign(t.params, from, lanes{all: true})
		if t.mask != NoReg {
			g.setMask(t.mask, g.on)
		}
		g.round(t.in, t.head)
	case t.direct:
		g.assign(t.params, from, lanes{all: true})
		g.setMask(t.mask, g.on)
		g.round(t.in, t.head)
	default:
		under := g.on
		if len(g.a.again[in.Target()]) == 1 {
			under = lanes{all: true}
		}
		g.assign(t.next, from, under)
		g.collect(t.again)
		g.leave()
	}
}
