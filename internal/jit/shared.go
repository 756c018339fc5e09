package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// maxSharedSlice is the most bytes that one shared slice may have; more is a fault.
const maxSharedSlice = 1 << 30

// sharedLengths computes, once for the call, where shared slices are, and leaves with NoShared if the frame has too little memory for
// them. Nothing has run then, so that the caller may try again.
func (g *gen) sharedLengths() {
	g.lengths, g.offsets_ = map[*ir.Instr]*val{}, map[*ir.Instr]Reg{}
	total := g.sconst(g.p.Frame.SharedSize)
	found := false
	g.f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op != ir.OpSharedSlice {
			return true
		}
		if !g.early(in.Args[0]) {
			g.fail("jit: %s: the length of a shared slice depends on more than parameters and the sizes of grid and group", g.f.Name)
		}
		found = true
		leave := g.scope()
		defer leave()
		n := g.use(in.Args[0])
		size := max(in.Attr.(ir.TypeAttr).Type.Size(), 1)
		// A wrong length faults before it is used.
		fits := g.scompare(ir.OpLe, ir.U64, g.operand(n), imm(maxSharedSlice/size))
		length := g.s(ir.OpAnd, ir.U64, reg(g.s(ir.OpNeg, ir.I64, reg(fits))), g.operand(n))
		g.lengths[in] = &val{k: ir.I64, how: uniform, outer: true, s: length}
		g.offsets_[in] = total
		bytes := g.s(ir.OpMul, ir.I64, reg(length), imm(size))
		bytes = g.s(ir.OpAnd, ir.I64, reg(g.s(ir.OpAdd, ir.I64, reg(bytes), imm(63))), imm(-64))
		total = g.s(ir.OpAdd, ir.I64, reg(total), reg(bytes))
		return true
	})
	g.sharedTotal = total
	if !found {
		return
	}
	enough, wanting := g.block(), g.block()
	g.branch(ir.OpLe, ir.I64, reg(total), reg(g.frame(FrameSharedSize)), enough, wanting)
	g.inCold(wanting, func() {
		g.sstore(ir.I64, FramePtr, FrameSharedNeed, total)
		g.emit(Inst{Op: OpReturn, Imm: int64(NoShared)})
		g.cur = nil
	})
	g.place(enough)
}

// early reports whether v is known before any invocation runs.
func (g *gen) early(v *ir.Value) bool {
	if v.Def == nil {
		return g.env[v] != nil
	}
	if !v.Def.Op.Has(ir.Pure) || g.a.of[v] != same {
		return false
	}
	for _, a := range v.Def.Args {
		if !g.early(a) {
			return false
		}
	}
	switch v.Def.Op {
	case ir.OpGroupID:
		return false
	}
	return true
}

// clearShared zeroes the shared memory of the group.
func (g *gen) clearShared() {
	if g.p.Frame.SharedSize == 0 && len(g.lengths) == 0 {
		return
	}
	at := g.reg(S)
	zero := g.vconst(ir.U32, 0)
	g.move(at, g.sharedBase)
	end := g.s(ir.OpAdd, ir.I64, reg(g.sharedBase), reg(g.sharedTotal))
	head, body, done := g.block(), g.block(), g.block()
	g.jump(head)
	g.depth++
	g.place(head)
	g.branch(ir.OpLt, ir.U64, reg(at), reg(end), body, done)
	g.place(body)
	g.emit(Inst{Op: OpVStore, K: ir.U32, Src: []Reg{zero}, Mem: Mem{Base: at, Scale: 1}})
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{at}, Src: []Reg{at}, Imm: int64(g.t.VL)})
	g.jump(head)
	g.depth--
	g.place(done)
}

// sharedSlice faults where the length is wrong.
func (g *gen) sharedSlice(in *ir.Instr) {
	n := g.use(in.Args[0])
	size := max(in.Attr.(ir.TypeAttr).Type.Size(), 1)
	if n.konst && n.bits <= uint64(maxSharedSlice/size) {
		return
	}
	ok, bad := g.block(), g.block()
	g.branch(ir.OpLe, ir.U64, g.operand(n), imm(maxSharedSlice/size), ok, bad)
	g.inCold(bad, func() {
		g.record(in, []*val{n}, g.maskReg(g.on))
		g.leave()
	})
	g.place(ok)
}
