package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// memory is the part of gen about where objects are.
type memory struct {
	tables      map[*ir.Table]ref
	locals      map[*ir.Instr]int64 // offset of each private object before interleaving
	privateSize int64               // bytes an invocation
	privateBase Reg                 // kernels without chunks
	shareds     map[*ir.Instr]int64 // offset of each shared object
	sharedBase  Reg
	sharedTotal Reg  // bytes
	streamed    bool // there are stores past the caches
	streams     map[*ir.Value]int
	target      *ir.Value // what the store at work writes to
	atomics     bool      // there are atomics
	packs       map[Reg]packed
}

// layOut gives private and shared objects their places.
func (g *gen) layOut() {
	g.locals, g.shareds = map[*ir.Instr]int64{}, map[*ir.Instr]int64{}
	g.f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpLocal:
			g.locals[in] = g.privateSize
			g.privateSize += (in.Attr.(ir.TypeAttr).Type.Size() + 15) &^ 15
		case ir.OpShared:
			g.shareds[in] = g.p.Frame.SharedSize
			g.p.Frame.SharedSize += (in.Attr.(ir.TypeAttr).Type.Size() + 63) &^ 63
		}
		return true
	})
	g.p.Frame.PrivateSize = g.privateSize * int64(g.w)
}

// local is the reference to a private object.
func (g *gen) local(in *ir.Instr) *val {
	return &val{k: ir.Ptr, how: uniform, ref: &ref{space: ir.Private, disp: g.locals[in]}}
}

// private returns the register with the address of the private memory of the vector, or of its chunk.
func (g *gen) private() Reg {
	if g.chunks() {
		return g.chunk
	}
	return g.privateBase
}

// privateDisp is how far behind it private memory begins.
func (g *gen) privateDisp() int64 {
	if g.chunks() {
		return g.p.Frame.Private
	}
	return 0
}

// maxUnrolled is the number of scalars up to which copies are unrolled.
const maxUnrolled = 16

// scalars counts the scalars of a type.
func scalars(t *ir.Type) int64 {
	switch t.Kind() {
	case ir.Array:
		return t.Len() * scalars(t.Elem())
	case ir.Struct:
		n := int64(0)
		for _, f := range t.Fields() {
			n += scalars(f.Type)
		}
		return n
	}
	return 1
}

// each generates what f does for every scalar of objects of type t at refs; long arrays become loops.
func (g *gen) each(t *ir.Type, refs []ref, f func(k ir.Kind, refs []ref)) {
	at := func(n int64) []ref {
		out := make([]ref, len(refs))
		for i, r := range refs {
			out[i] = g.offset(r, n)
		}
		return out
	}
	switch {
	case t.Kind() == ir.Struct:
		for _, field := range t.Fields() {
			g.each(field.Type, at(field.Offset), f)
		}
	case t.Kind() == ir.Array && (scalars(t) <= maxUnrolled || t.Len() == 1):
		for i := range t.Len() {
			g.each(t.Elem(), at(i*t.Elem().Size()), f)
		}
	case t.Kind() == ir.Array:
		if t.Size() == 0 {
			return
		}
		i := g.reg(S)
		g.emit(Inst{Op: OpSConst, Dst: []Reg{i}})
		head, end := g.block(), g.block()
		g.jump(head)
		g.depth++
		g.place(head)
		clear(g.loaded)
		leave := g.scope()
		inner := make([]ref, len(refs))
		for j, r := range refs {
			inner[j] = g.element(r, uni(ir.I64, i), t.Elem().Size())
		}
		g.each(t.Elem(), inner, f)
		leave()
		g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{i}, Src: []Reg{i}, Imm: 1})
		g.branch(ir.OpLt, ir.I64, reg(i), imm(t.Len()), head, end)
		g.depth--
		g.place(end)
	default:
		f(t.Kind(), refs)
	}
}

// copy copies an object scalar by scalar. Objects of one type are the same or apart, so that no copy of the whole is needed.
func (g *gen) copy(to, from ref, t *ir.Type) {
	g.each(t, []ref{to, from}, func(k ir.Kind, r []ref) {
		defer g.scope()()
		g.store(r[0], g.load(r[1], k))
	})
}

func (g *gen) zero(r ref, t *ir.Type) {
	g.each(t, []ref{r}, func(k ir.Kind, r []ref) {
		defer g.scope()()
		g.store(r[0], constant(k, 0))
	})
}

// eachLane generates a loop over the active lanes, in their order. f gets the register with the number of the lane.
func (g *gen) eachLane(f func(lane Reg)) {
	bits, lane := g.reg(S), g.reg(S)
	g.emit(Inst{Op: OpMBits, Dst: []Reg{bits}, Src: []Reg{g.maskReg(g.on)}})
	head, end := g.block(), g.block()
	g.jump(head)
	g.depth++
	g.place(head)
	leave := g.scope()
	g.emit(Inst{Op: OpS, Fn: ir.OpCtz, K: ir.U64, Dst: []Reg{lane}, Src: []Reg{bits}})
	f(lane)
	leave()
	// bits & (bits-1) has one lane less.
	less := g.s(ir.OpSub, ir.U64, reg(bits), imm(1))
	g.emit(Inst{Op: OpS, Fn: ir.OpAnd, K: ir.U64, Dst: []Reg{bits}, Src: []Reg{bits, less}})
	g.branch(ir.OpNe, ir.U64, reg(bits), imm(0), head, end)
	g.depth--
	g.place(end)
}

// unspill reads a vector of scratch memory.
func (g *gen) unspill(k ir.Kind, slot int) *val {
	x := &val{k: k, how: varying}
	mk := ir.U32
	if wide(k) {
		mk = ir.U64
	}
	for p := range parts(k) {
		x.v[p] = g.one(V, Inst{Op: OpVLoad, K: mk, Part: uint8(p), Mem: Mem{Base: FramePtr, Scale: 1, Disp: int32(g.scratch(slot) + int64(p*g.t.VL))}})
	}
	return x
}

// print appends a record to the print buffer for each active lane.
func (g *gen) print(in *ir.Instr) {
	site := len(g.p.Prints)
	if s, ok := g.sites[in]; ok {
		site = s
	} else {
		g.sites[in] = site
		p := Print{Pos: in.Pos, Text: in.Attr.(ir.PrintAttr).Text}
		for _, v := range in.Args {
			p.Operands = append(p.Operands, v.Type.Kind())
		}
		g.p.Prints = append(g.p.Prints, p)
	}
	args := g.uses(in.Args)
	// Varying operands share scratch memory, as many as fit, and bools are masks.
	size := int64(8 * (2 + len(args)))
	g.eachLane(func(lane Reg) {
		at := g.frame(FramePrint)
		next := g.s(ir.OpAdd, ir.I64, reg(at), imm(size))
		room, full, end := g.block(), g.block(), g.block()
		g.branch(ir.OpLe, ir.U64, reg(next), reg(g.frame(FramePrintEnd)), room, full)
		g.inCold(full, func() {
			lost := g.frame(FramePrintLost)
			g.sstore(ir.I64, FramePtr, FramePrintLost, g.s(ir.OpAdd, ir.I64, reg(lost), imm(1)))
			g.jump(end)
		})
		g.place(room)
		leave := g.scope()
		g.sstore(ir.I64, at, 0, g.number(lane))
		g.sstore(ir.I64, at, 8, g.sconst(int64(site)))
		for i, x := range args {
			g.sstore(ir.I64, at, int64(16+8*i), g.lane(x, lane, i%scratchSlots))
		}
		g.sstore(ir.I64, FramePtr, FramePrint, next)
		leave()
		g.jump(end)
		g.place(end)
	})
}
