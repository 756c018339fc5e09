package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// tight is the part of gen about regions that are so short that it counts to ask in every chunk who is active. Where all invocations of the
// group are, and no chunk is partly empty, a loop that does not ask does several chunks at a time. Checks of indices that count along the
// group's x are made once for all of it, as those along rows are. Whatever fails on the way goes on in the careful loop, with the same chunk.
type tight struct {
	state  Reg // 0: ask the masks; 1: all invocations of the group are active; 2: and all lanes of all chunks
	intact Reg // the state of a group that lies in the grid
}

// chunkLoop generates a loop over chunks. It is as eachChunk's, and stops at an address, so that chunks may be counted off by others.
type chunkLoop struct {
	last, bound Reg // behind the last chunk; the last chunk with which the tight loop may begin
	start, head *Block
}

// fitsTight returns how many chunks of a region are done at a time, or 0 if the region does not suit. It must not loop, and nobody may be lost
// but before effects, as then the chunk can begin again.
func (g *gen) fitsTight(list []*ir.Instr, effects map[*ir.Instr]bool) int {
	if g.state == NoReg || g.live != ChunkLive {
		return 0
	}
	cost, suits := 0, true
	(&ir.Block{Instrs: list}).Walk(func(in *ir.Instr) bool {
		switch {
		case in.Op == ir.OpLoop || in.Op == ir.OpScope || in.Op == ir.OpAtomic || in.Op == ir.OpPrint || in.Op == ir.OpCopy || in.Op == ir.OpZero,
			in.Op == ir.OpReturn || in.Op == ir.OpFault || in.Op == ir.OpSharedSlice,
			in.Op.Has(ir.MayFault) && effects[in]:
			suits = false
		case len(in.Blocks) == 0 && !in.Op.Has(ir.MayFault):
			cost += in.Op.Info().Cost
		}
		return suits
	})
	if !suits || cost > 60 {
		return 0
	}
	return several(cost)
}

// tightly generates the loop that does n chunks at a time.
func (g *gen) tightly(n int, l *chunkLoop, test *Block, some Reg, body func()) {
	g.place(l.start)
	g.checked, g.on, g.a = false, lanes{all: true}, g.likely
	g.limits, g.limit = nil, l.bound
	for range n {
		g.on = lanes{all: true}
		g.exit = g.block()
		g.escapes = g.escapes[:0]
		g.pushEscape(g.exit, NoReg)
		g.nonzero = map[*ir.Value]bool{}
		leave := g.scope()
		body()
		leave()
		if g.cur != nil {
			g.jump(g.exit)
		}
		g.place(g.exit)
		g.step()
	}
	g.limit, g.a = NoReg, g.sure
	if some != NoReg {
		g.emit(Inst{Op: OpSConst, Dst: []Reg{some}, Imm: 1})
	}
	g.branch(ir.OpLe, ir.U64, reg(g.chunk), reg(l.bound), l.start, test)
}

// step goes to the next chunk. The size is not known yet; clean fills it in.
func (g *gen) step() {
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{g.chunk}, Src: []Reg{g.chunk}, Note: chunkStep})
}

// chunkBounds sets where the loops over chunks end, in front of them.
func (g *gen) chunkBounds(n int, l *chunkLoop) {
	bytes := func(count Reg) Reg {
		r := g.reg(S)
		g.emit(Inst{Op: OpS, Fn: ir.OpMul, K: ir.I64, Dst: []Reg{r}, Src: []Reg{count}, Note: chunkStep})
		return r
	}
	g.move(g.chunk, g.frame(FrameChunk))
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{l.last}, Src: []Reg{g.chunk, bytes(g.frame(FrameChunks))}})
	if n == 0 {
		return
	}
	ok := g.scompare(ir.OpEq, ir.I64, reg(g.state), imm(2))
	also := func(fn ir.Op, x, y operand) {
		ok = g.s(ir.OpAnd, ir.I64, reg(ok), reg(g.scompare(fn, ir.I64, x, y)))
	}
	for _, b := range g.limits {
		// Indices begin at low and end at high and the group's width, less one. Sums that wrap around are beyond one of the two.
		low, high := g.sconst(b.low), g.sconst(b.high)
		if b.ahead != NoReg {
			low, high = g.s(ir.OpAdd, ir.I64, reg(b.ahead), imm(b.low)), g.s(ir.OpAdd, ir.I64, reg(b.ahead), imm(b.high))
		}
		also(ir.OpGe, reg(low), imm(0))
		if b.low != b.high {
			also(ir.OpGe, reg(high), imm(0))
		}
		also(ir.OpGe, reg(g.s(ir.OpSub, ir.I64, g.operand(b.n), reg(g.frame(FrameGroupX)))), reg(high))
	}
	last := g.s(ir.OpSub, ir.I64, reg(l.last), reg(bytes(g.sconst(int64(n)))))
	// No chunk has address 0.
	g.emit(Inst{Op: OpSSelect, Dst: []Reg{l.bound}, Src: []Reg{ok, last, g.sconst(0)}})
}

// changed notes that fewer may be active in chunks than there were: the masks have to be asked.
func (g *gen) changed(slot int64) {
	if g.state != NoReg && slot == ChunkLive {
		g.emit(Inst{Op: OpSConst, Dst: []Reg{g.state}})
	}
}

// lost notes, before they are stored in its mask, that only left are still active in the chunk, in the code of a loop that may go on in a tight one.
func (g *gen) lost(live int64, left Reg, l *chunkLoop) {
	if g.state == NoReg || live != ChunkLive {
		return
	}
	same := g.scompare(ir.OpEq, ir.U64, reg(g.sload(ir.U64, g.chunk, live)), reg(left))
	all := g.s(ir.OpNeg, ir.I64, reg(same))
	for _, r := range []Reg{g.state, l.bound} {
		if r != NoReg {
			g.emit(Inst{Op: OpS, Fn: ir.OpAnd, K: ir.U64, Dst: []Reg{r}, Src: []Reg{r, all}})
		}
	}
}
