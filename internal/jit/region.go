package jit

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// groups generates the loop over groups. There are nodes if invocations meet.
func (g *gen) groups(nodes []*node) {
	fr := &g.p.Frame
	whole := nodes != nil
	g.sharedBase = g.frame(FrameShared)
	g.sharedLengths()
	number, last := g.reg(S), g.reg(S)
	g.move(number, g.frame(FrameFirst))
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{last}, Src: []Reg{number, g.frame(FrameCount)}})
	g.groupPosition(number)
	if !g.t.Linear {
		g.state = g.reg(S)
		g.emit(Inst{Op: OpSConst, Dst: []Reg{g.state}})
		over := g.s(ir.OpAnd, ir.U64, reg(g.frame(FrameGroupX)), imm(int64(g.w-1)))
		g.intact = g.s(ir.OpAdd, ir.I64, reg(g.scompare(ir.OpEq, ir.U64, reg(over), imm(0))), imm(1))
	}
	head, body, next, done := g.block(), g.block(), g.block(), g.block()
	g.jump(head)
	g.depth++
	g.place(head)
	g.branch(ir.OpLt, ir.I64, reg(number), reg(last), body, done)
	g.place(body)
	for dim := range g.corner {
		g.corner[dim] = g.s(ir.OpMul, ir.I64, reg(g.gid[dim]), reg(g.frame(FrameGroupX+8*int64(dim))))
	}
	g.clearShared()
	g.liveMasks()
	g.live = ChunkLive
	g.outs = []out{{next, 0}}
	if whole {
		g.walk(nodes)
	} else {
		g.forActive(g.f.Body.Instrs, after(g.f.Body.Instrs), func() { g.body(g.f.Body) }, false)
	}
	if g.cur != nil {
		g.jump(next)
	}
	g.place(next)
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{number}, Src: []Reg{number}, Imm: 1})
	g.nextGroup()
	g.back(head)
	g.depth--
	g.place(done)
	g.finish()
	fr.Chunk = (fr.Slots + g.slotSize + 63) / 64 * 64
}

// chunkLayout places the fields of chunks that every chunk has.
func (g *gen) chunkLayout() {
	fr := &g.p.Frame
	vl := int64(g.t.VL)
	at := int64(chunkFixed)
	places := false
	g.f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpLane, ir.OpSubgroupID:
			places = true
		case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
			places = true
			fr.StageWords = stageBytes
		}
		return true
	})
	if places {
		fr.Places = at
		at += vl
	}
	if g.t.Linear {
		fr.Locals = at
		at += 3 * vl
	}
	fr.Private = (at + vl - 1) / vl * vl
	fr.Slots = fr.Private + (fr.PrivateSize+vl-1)/vl*vl
}

// groupPosition computes where the first group is. From there on one counts.
func (g *gen) groupPosition(number Reg) {
	for dim := range g.gid {
		g.gid[dim] = g.reg(S)
		g.stable[g.gid[dim]] = true
	}
	gx, gy := g.frame(FrameGroupsX), g.frame(FrameGroupsY)
	row := g.s(ir.OpDiv, ir.U64, reg(number), reg(gx))
	g.move(g.gid[0], g.s(ir.OpSub, ir.I64, reg(number), reg(g.s(ir.OpMul, ir.I64, reg(row), reg(gx)))))
	plane := g.s(ir.OpDiv, ir.U64, reg(row), reg(gy))
	g.move(g.gid[1], g.s(ir.OpSub, ir.I64, reg(row), reg(g.s(ir.OpMul, ir.I64, reg(plane), reg(gy)))))
	g.move(g.gid[2], plane)
}

// nextGroup counts on.
func (g *gen) nextGroup() {
	done := g.block()
	for dim := range g.gid {
		at := g.gid[dim]
		g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{at}, Src: []Reg{at}, Imm: 1})
		if dim == 2 {
			break
		}
		wrap := g.block()
		g.branch(ir.OpLt, ir.I64, reg(at), reg(g.frame(FrameGroupsX+8*int64(dim))), done, wrap)
		g.place(wrap)
		g.emit(Inst{Op: OpSConst, Dst: []Reg{at}})
	}
	g.jump(done)
	g.place(done)
}

// eachChunk generates a loop over chunks; body is in charge of g.cur and ends it with a jump to the block it is given.
func (g *gen) eachChunk(body func(next *Block)) {
	end := g.begin()
	g.inChunk = true
	g.chunk = g.reg(S)
	count := g.reg(S)
	g.move(g.chunk, g.frame(FrameChunk))
	g.move(count, g.frame(FrameChunks))
	head, next, done := g.block(), g.block(), g.block()
	pre := g.cur
	g.depth++
	g.place(head)
	body(next)
	g.place(next)
	g.step()
	g.emit(Inst{Op: OpS, Fn: ir.OpSub, K: ir.I64, Dst: []Reg{count}, Src: []Reg{count}, Imm: 1})
	g.branch(ir.OpNe, ir.I64, reg(count), imm(0), head, done)
	g.depth--
	g.cur = pre
	g.finishShort()
	g.jump(head)
	end()
	g.inChunk = false
	g.chunk = NoReg
	g.place(done)
}

const chunkStep = "next chunk"

// liveMasks sets who is in the grid. Mostly that is the whole group, as in the group before.
func (g *gen) liveMasks() {
	if g.state == NoReg {
		g.liveInGrid()
		return
	}
	edge, done := g.block(), g.block()
	for dim := range g.corner {
		in := g.block()
		end := g.s(ir.OpAdd, ir.I64, reg(g.corner[dim]), reg(g.frame(FrameGroupX+8*int64(dim))))
		g.branch(ir.OpLe, ir.I64, reg(end), reg(g.frame(FrameGridX+8*int64(dim))), in, edge)
		g.place(in)
	}
	anew := g.block()
	g.branch(ir.OpEq, ir.I64, reg(g.state), imm(0), anew, done)
	g.place(anew)
	g.copySlot(ChunkLive, ChunkMask)
	g.move(g.state, g.intact)
	g.jump(done)
	g.place(edge)
	g.liveInGrid()
	g.emit(Inst{Op: OpSConst, Dst: []Reg{g.state}})
	g.jump(done)
	g.place(done)
}

// liveInGrid sets who is in the grid, invocation by invocation.
func (g *gen) liveInGrid() {
	g.eachChunk(func(next *Block) {
		mask := g.sload(ir.U64, g.chunk, ChunkMask)
		if g.t.Linear {
			m := g.one(M, Inst{Op: OpMFromBits, Src: []Reg{mask}})
			for dim := range 3 {
				at := g.index(dim, true)
				m = g.mand(m, g.vcompare(ir.OpLt, ir.I64, g.vector(at), g.vector(g.fact(FrameGridX+8*int64(dim)))))
			}
			mask = g.one(S, Inst{Op: OpMBits, Src: []Reg{m}})
		} else {
			x := g.index(0, true)
			left := g.s(ir.OpSub, ir.I64, reg(g.fact(FrameGridX).s), reg(g.lane0(x)))
			m := g.one(M, Inst{Op: OpMFirst, Src: []Reg{left}})
			mask = g.s(ir.OpAnd, ir.U64, reg(mask), reg(g.one(S, Inst{Op: OpMBits, Src: []Reg{m}})))
			for dim := 1; dim < 3; dim++ {
				in := g.scompare(ir.OpLt, ir.I64, reg(g.scalar(g.index(dim, true))), reg(g.fact(FrameGridX+8*int64(dim)).s))
				mask = g.s(ir.OpAnd, ir.U64, reg(mask), reg(g.s(ir.OpNeg, ir.I64, reg(in))))
			}
		}
		g.sstore(ir.U64, g.chunk, ChunkLive, mask)
		g.jump(next)
	})
}

// walk generates nodes.
func (g *gen) walk(nodes []*node) {
	for _, n := range nodes {
		if g.cur == nil {
			return
		}
		if n.in == nil {
			g.region(n.list)
			if n.list[len(n.list)-1].Op == ir.OpFault && g.cur != nil {
				g.wideOut()
			}
			continue
		}
		g.pos = n.in.Pos
		leave := g.scope()
		switch in := n.in; in.Op {
		case ir.OpIf:
			g.wideIf(n)
		case ir.OpLoop:
			g.wideLoop(n)
		case ir.OpScope:
			g.wideScope(n)
		case ir.OpBreak:
			t := g.wide[in.Target()]
			g.wideLeave(t, t.results, in.Args, t.left, t.end)
		case ir.OpContinue:
			t := g.wide[in.Target()]
			if t.div {
				g.wideLeave(t, t.next, in.Args, t.again, nil)
			} else {
				g.transfer(t.params, in.Args, false)
				g.back(t.head)
			}
		case ir.OpReturn:
			if g.a.div[nil] > group {
				g.wideOut()
			} else {
				g.jump(g.outs[0].to)
			}
		case ir.OpUnreachable:
			g.wideOut()
		case ir.OpYield: // by the holder
		case ir.OpBarrier: // chunks have all come here
		case ir.OpCheckUniform:
			g.checkUniformity(in)
		default:
			g.subgroup(in)
		}
		leave()
	}
}

// region generates instructions for all chunks, where there is anything to do.
func (g *gen) region(list []*ir.Instr) {
	idle := true
	for _, in := range list {
		idle = idle && (in.Op == ir.OpShared || in.Op == ir.OpLocal || in.Op.Has(ir.Pure) && g.remade(in.Results[0]))
	}
	if idle {
		return
	}
	// Somebody is active and will write these, which cannot be seen from the jumps.
	(&ir.Block{Instrs: list}).Walk(func(in *ir.Instr) bool {
		for _, r := range in.Results {
			if h := g.crossing[r]; h != nil && h.cell != nil {
				g.undef(h.cell)
			}
		}
		return true
	})
	effects := after(list)
	g.forActive(list, effects, func() { g.body(&ir.Block{Instrs: list}) }, g.losing(list))
}

// losing reports whether lanes may retire in a list.
func (g *gen) losing(list []*ir.Instr) bool {
	found := false
	(&ir.Block{Instrs: list}).Walk(func(in *ir.Instr) bool {
		found = found || in.Op.Has(ir.MayFault) || in.Op == ir.OpSharedSlice || in.Op == ir.OpReturn
		return !found
	})
	return found
}

// forActive generates body, which is list, for all chunks with anybody active. If lanes may be lost, who is left is noted; if that is
// nobody, control leaves.
func (g *gen) forActive(list []*ir.Instr, effects map[*ir.Instr]bool, body func(), loses bool) {
	live := g.live
	some := NoReg
	if loses {
		some = g.reg(S)
		g.emit(Inst{Op: OpSConst, Dst: []Reg{some}})
	}
	n := g.fitsTight(list, effects)
	end := g.begin()
	g.inChunk = true
	g.chunk = g.reg(S)
	l := &chunkLoop{last: g.reg(S), head: g.block()}
	next, test, done := g.block(), g.block(), g.block()
	if n > 0 {
		l.bound, l.start = g.reg(S), g.block()
	}
	pre := g.cur
	g.depth++
	g.place(l.head)
	bits := g.sload(ir.U64, g.chunk, live)
	full, part, notFull, masks := g.block(), g.block(), g.block(), g.block()
	mask, ends := g.reg(M), g.reg(M)
	g.branch(ir.OpEq, ir.U64, reg(bits), imm(1<<g.w-1), full, notFull)
	whole := false // all lanes come to the end
	g.twice(full, part, mask, effects, func() {
		if loses {
			g.escapes[0].m = ends
		}
		first := len(g.p.Blocks)
		body()
		whole = g.cur != nil && g.on.all && !g.reaches(first, g.exit)
		if g.cur != nil && loses && !whole {
			g.setMask(ends, g.on)
		}
	}, func() {
		switch {
		case !loses:
		case whole:
			g.emit(Inst{Op: OpSConst, Dst: []Reg{some}, Imm: 1})
		default:
			left := g.one(S, Inst{Op: OpMBits, Src: []Reg{ends}})
			g.lost(live, left, l)
			g.sstore(ir.U64, g.chunk, live, left)
			g.emit(Inst{Op: OpS, Fn: ir.OpOr, K: ir.U64, Dst: []Reg{some}, Src: []Reg{some, left}})
		}
		g.jump(next)
	})
	g.place(notFull)
	g.branch(ir.OpNe, ir.U64, reg(bits), imm(0), masks, next)
	g.place(masks)
	g.emit(Inst{Op: OpMFromBits, Dst: []Reg{mask}, Src: []Reg{bits}})
	g.jump(part)
	g.place(next)
	g.step()
	if n > 0 {
		g.branch(ir.OpLe, ir.U64, reg(g.chunk), reg(l.bound), l.start, test)
		g.tightly(n, l, test, some, body)
	} else {
		g.jump(test)
	}
	g.place(test)
	g.branch(ir.OpNe, ir.U64, reg(g.chunk), reg(l.last), l.head, done)
	g.depth--
	g.cur = pre
	g.chunkBounds(n, l)
	if n > 0 {
		g.branch(ir.OpLe, ir.U64, reg(g.chunk), reg(l.bound), l.start, l.head)
	} else {
		g.jump(l.head)
	}
	end()
	g.limits = nil
	g.inChunk = false
	g.chunk = NoReg
	g.place(done)
	if loses {
		g.unlessGone(some)
	}
}

// reaches reports whether a block from the one before first on jumps to b.
func (g *gen) reaches(first int, b *Block) bool {
	for _, from := range g.p.Blocks[first-1:] {
		if len(from.Insts) > 0 && slices.Contains(from.Succs(), b) {
			return true
		}
	}
	return false
}

// wideOut goes where others of the group may wait: nobody is left here.
func (g *gen) wideOut() {
	o := g.outs[len(g.outs)-1]
	if o.live != 0 {
		g.clearSlot(o.live)
		g.changed(o.live)
	}
	g.jump(o.to)
}

// maskLoop generates a loop over chunks that computes on masks, and returns the register with the bits of all results together.
func (g *gen) maskLoop(f func() Reg) Reg {
	any := g.reg(S)
	g.emit(Inst{Op: OpSConst, Dst: []Reg{any}})
	g.eachChunk(func(next *Block) {
		bits := f()
		g.emit(Inst{Op: OpS, Fn: ir.OpOr, K: ir.U64, Dst: []Reg{any}, Src: []Reg{any, bits}})
		g.jump(next)
	})
	return any
}

func (g *gen) clearSlot(slot int64) {
	g.eachChunk(func(next *Block) {
		g.sstore(ir.U64, g.chunk, slot, g.sconst(0))
		g.jump(next)
	})
}

func (g *gen) copySlot(to, from int64) {
	if to == from {
		return
	}
	if from != ChunkMask {
		g.changed(to)
	}
	g.eachChunk(func(next *Block) {
		g.sstore(ir.U64, g.chunk, to, g.sload(ir.U64, g.chunk, from))
		g.jump(next)
	})
}

// joinSlot adds the lanes of one mask to another, and empties it if that is wanted.
func (g *gen) joinSlot(to, from int64) {
	g.eachChunk(func(next *Block) {
		a, b := g.sload(ir.U64, g.chunk, to), g.sload(ir.U64, g.chunk, from)
		g.sstore(ir.U64, g.chunk, to, g.s(ir.OpOr, ir.U64, reg(a), reg(b)))
		g.jump(next)
	})
}
