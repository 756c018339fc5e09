package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// homesOf makes homes for the results of a construct at the level of the group, or for its parameters, without contents.
func (g *gen) homesOf(vs []*ir.Value) []*home {
	list := make([]*home, len(vs))
	for i, v := range vs {
		if g.crossing[v] == nil {
			g.crossing[v] = g.newHome(v)
		}
		list[i] = g.crossing[v]
		if c := list[i].cell; c != nil {
			g.undef(c)
		}
	}
	return list
}

// transfer gives homes new values, as if all at once; under the mask of who is active if blend is set.
func (g *gen) transfer(homes []*home, args []*ir.Value, blend bool) {
	slots := false
	for i, h := range homes {
		slots = slots || h.cell == nil && g.crossing[args[i]] != h
	}
	if slots {
		g.eachChunk(func(next *Block) {
			some := g.block()
			bits := g.sload(ir.U64, g.chunk, g.live)
			g.branch(ir.OpNe, ir.U64, reg(bits), imm(0), some, next)
			g.place(some)
			from := make([]*val, len(homes))
			for i, h := range homes {
				if h.cell == nil {
					from[i] = g.use(args[i])
					if h.s.how == varying && h.k != ir.Bool {
						g.vector(from[i])
					}
				}
			}
			on := lanes{all: true}
			if blend {
				on = lanes{m: g.one(M, Inst{Op: OpMFromBits, Src: []Reg{bits}})}
			}
			for i, h := range homes {
				if h.cell == nil {
					g.write(h, g.blended(h, from[i], on))
				}
			}
			g.jump(next)
		})
	}
	var cells []*cell
	var from []*val
	for i, h := range homes {
		if h.cell != nil {
			cells, from = append(cells, h.cell), append(from, g.use(args[i]))
		}
	}
	g.assign(cells, from, lanes{all: true})
}

// blended is x in the lanes that are on, and what is in the home in the others.
func (g *gen) blended(h *home, x *val, on lanes) *val {
	if on.all || h.s.how != varying {
		return x
	}
	old := g.read(h)
	if h.k == ir.Bool {
		return masked(g.mor(g.mand(g.maskOf(x), on.m), g.mandnot(old.m, on.m)))
	}
	v := g.vector(x)
	out := make([]Reg, len(v))
	for p := range v {
		out[p] = g.vselect(h.k, p, on.m, v[p], old.v[p])
	}
	return vec(h.k, out...)
}

// hasYield reports whether control may come to the end of a block.
func hasYield(b *ir.Block) *ir.Instr {
	if t := b.Terminator(); t != nil && t.Op == ir.OpYield {
		return t
	}
	return nil
}

func (g *gen) wideIf(n *node) {
	in := n.in
	results := g.homesOf(in.Results)
	if g.a.of[in.Args[0]].at() == group {
		g.wideIfUniform(n, results)
		return
	}
	// Who goes where is a mask for each arm.
	live := g.live
	var masks [2]int64
	for i := range masks {
		masks[i] = g.slot(8)
	}
	g.eachChunk(func(next *Block) {
		bits := g.sload(ir.U64, g.chunk, live)
		c := g.one(S, Inst{Op: OpMBits, Src: []Reg{g.maskOf(g.use(in.Args[0]))}})
		g.sstore(ir.U64, g.chunk, masks[0], g.s(ir.OpAnd, ir.U64, reg(bits), reg(c)))
		g.sstore(ir.U64, g.chunk, masks[1], g.s(ir.OpAndNot, ir.U64, reg(bits), reg(c)))
		g.jump(next)
	})
	ends := 0
	for i := range masks {
		arm, next := g.block(), g.block()
		any := g.maskLoop(func() Reg { return g.sload(ir.U64, g.chunk, masks[i]) })
		g.branch(ir.OpNe, ir.U64, reg(any), imm(0), arm, next)
		g.place(arm)
		g.live = masks[i]
		g.outs = append(g.outs, out{next, masks[i]})
		leave := g.scope()
		g.walk(n.blocks[i])
		if y := hasYield(in.Blocks[i]); y != nil {
			ends++
			if g.cur != nil {
				g.transfer(results, y.Args, true)
			}
		}
		leave()
		g.outs = g.outs[:len(g.outs)-1]
		if g.cur != nil {
			g.jump(next)
		}
		g.place(next)
	}
	// Behind it are those who came to the end of an arm.
	g.live = live
	for i, b := range in.Blocks {
		if hasYield(b) == nil {
			g.clearSlot(masks[i])
		}
	}
	any := g.maskLoop(func() Reg {
		a, b := g.sload(ir.U64, g.chunk, masks[0]), g.sload(ir.U64, g.chunk, masks[1])
		r := g.s(ir.OpOr, ir.U64, reg(a), reg(b))
		g.sstore(ir.U64, g.chunk, live, r)
		return r
	})
	g.changed(live)
	g.unlessGone(any)
}

// unlessGone leaves if nobody is active.
func (g *gen) unlessGone(any Reg) {
	cont, gone := g.block(), g.block()
	g.branch(ir.OpNe, ir.U64, reg(any), imm(0), cont, gone)
	g.place(gone)
	g.wideOut()
	g.place(cont)
}

func (g *gen) wideIfUniform(n *node, results []*home) {
	in := n.in
	arms := [2]*Block{g.block(), g.block()}
	end := g.block()
	leave := g.scope()
	g.branchOn(in.Args[0], g.use(in.Args[0]), arms[0], arms[1])
	leave()
	for i, b := range in.Blocks {
		g.place(arms[i])
		leave := g.scope()
		g.walk(n.blocks[i])
		if y := hasYield(b); y != nil && g.cur != nil {
			g.transfer(results, y.Args, false)
			g.jump(end)
		}
		leave()
	}
	g.place(end)
}

func (g *gen) wideScope(n *node) {
	in := n.in
	t := &span{in: in, div: g.a.div[in] > group, end: g.block(), results: g.homesOf(in.Results)}
	g.wide[in] = t
	live := g.wideEnter(t)
	leave := g.scope()
	g.walk(n.blocks[0])
	if y := hasYield(in.Blocks[0]); y != nil && g.cur != nil {
		g.wideLeave(t, t.results, y.Args, t.left, t.end)
	}
	leave()
	g.wideBehind(t, live)
}

// wideEnter begins a Loop or Scope. If its invocations do not leave it together, they are counted off in a mask of its own.
func (g *gen) wideEnter(t *span) (live int64) {
	live = g.live
	if !t.div {
		return live
	}
	t.left = g.slot(8)
	g.clearSlot(t.left)
	g.live = g.slot(8)
	g.copySlot(g.live, live)
	if t.in.Op == ir.OpScope {
		g.outs = append(g.outs, out{t.end, 0})
	}
	return live
}

func (g *gen) wideBehind(t *span, live int64) {
	if t.div && t.in.Op == ir.OpScope {
		g.outs = g.outs[:len(g.outs)-1]
	}
	g.place(t.end)
	g.live = live
	if t.div {
		g.copySlot(live, t.left)
		g.unlessGone(g.maskLoop(func() Reg { return g.sload(ir.U64, g.chunk, live) }))
	}
}

// wideLeave brings values to homes and those who are active to a mask, or to a block.
func (g *gen) wideLeave(t *span, homes []*home, args []*ir.Value, mask int64, to *Block) {
	g.transfer(homes, args, t.div)
	if !t.div {
		g.jump(to)
		return
	}
	g.joinSlot(mask, g.live)
	g.wideOut()
}

func (g *gen) wideLoop(n *node) {
	in := n.in
	body := in.Blocks[0]
	t := &span{in: in, div: g.a.div[in] > group, end: g.block(), head: g.block(), results: g.homesOf(in.Results), params: g.homesOf(body.Params)}
	g.wide[in] = t
	g.transfer(t.params, in.Args, false)
	live := g.wideEnter(t)
	bottom := g.block()
	if t.div {
		t.again = g.slot(8)
		for _, p := range body.Params {
			h := g.newHome(p)
			if h.cell != nil {
				g.undef(h.cell)
			}
			t.next = append(t.next, h)
		}
		g.outs = append(g.outs, out{bottom, 0})
	}
	own := g.live
	g.jump(t.head)
	g.depth++
	g.place(t.head)
	leave := g.scope()
	if t.div {
		g.clearSlot(t.again)
	}
	g.walk(n.blocks[0])
	leave()
	if t.div {
		g.outs = g.outs[:len(g.outs)-1]
		g.place(bottom)
		g.live = own
		g.copyHomes(t.params, t.next)
		any := g.maskLoop(func() Reg {
			r := g.sload(ir.U64, g.chunk, t.again)
			g.sstore(ir.U64, g.chunk, own, r)
			return r
		})
		g.changed(own)
		some := g.block()
		g.branch(ir.OpNe, ir.U64, reg(any), imm(0), some, t.end)
		g.place(some)
		g.back(t.head)
	}
	g.depth--
	g.wideBehind(t, live)
}

// copyHomes moves what is in homes to others.
func (g *gen) copyHomes(to, from []*home) {
	g.eachChunk(func(next *Block) {
		for i, h := range from {
			if h.cell == nil {
				g.write(to[i], g.read(h))
			}
		}
		g.jump(next)
	})
	for i, h := range from {
		if h.cell != nil {
			g.assign([]*cell{to[i].cell}, []*val{h.cell.x}, lanes{all: true})
		}
	}
}
