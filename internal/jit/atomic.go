package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// place in scratch memory of one lane: that whose number is in a register or, where code is written for each lane, the nth.
type oneLane struct {
	r Reg
	n int
}

// in is where the value of the lane stands in a slot of scratch memory.
func (l oneLane) in(g *gen, k ir.Kind, slot int) Mem {
	size := 4 * parts(k)
	if l.r == NoReg {
		return Mem{Base: FramePtr, Scale: 1, Disp: int32(g.scratch(slot)) + int32(l.n*size)}
	}
	return Mem{Base: FramePtr, Index: l.r, Scale: uint8(size), Disp: int32(g.scratch(slot))}
}

// of is what x, which is in the slot if it varies, is in the lane.
func (l oneLane) of(g *gen, x *val, slot int) Reg {
	switch {
	case x.how == varying:
		return g.one(S, Inst{Op: OpSLoad, K: bitsKind(x.k), Mem: l.in(g, x.k, slot)})
	case x.how == linear && l.r == NoReg:
		return g.extend(x.k, g.s(ir.OpAdd, ir.I64, reg(g.lane0(x)), imm(int64(l.n)*x.stride)))
	}
	return g.lane(x, l.r, slot)
}

// packed is a vector of narrow integers that are in general registers, too, as they were in memory. What only takes lanes of the vector, to compute addresses, has
// them sooner from there.
type packed struct {
	k     ir.Kind
	words []Reg
}

// pack loads what v was loaded from. Nothing is left of it if nobody wants it.
func (g *gen) pack(v Reg, k ir.Kind, m Mem) {
	p := packed{k: k}
	for range int64(g.w) * ir.ScalarType(k).Size() / 8 {
		p.words = append(p.words, g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: m}))
		m.Disp += 8
	}
	g.packs[v] = p
}

// lane is the nth of the integers.
func (p packed) lane(g *gen, n int) Reg {
	bits := int(bitsOf(p.k))
	r := g.s(ir.OpShr, ir.U64, reg(p.words[n*bits/64]), imm(int64(n*bits%64)))
	if p.k.Unsigned() && (n+1)*bits%64 == 0 {
		return r // nothing is above it
	}
	return g.extend(p.k, r)
}

// lanewise generates f for each active lane, in their order: a loop, or code for each lane if all are active and that is short.
func (g *gen) lanewise(short bool, f func(l oneLane)) {
	if !short || !g.on.all {
		g.eachLane(func(lane Reg) { f(oneLane{r: lane}) })
		return
	}
	for n := range g.w {
		leave := g.scope()
		f(oneLane{n: n})
		leave()
	}
}

// shortAtomic reports whether the operation is few instructions.
func shortAtomic(a ir.AtomicAttr, k ir.Kind) bool {
	switch a.Fn {
	case ir.FnAdd, ir.FnSub:
		return k.Integer()
	case ir.FnAnd, ir.FnOr, ir.FnXor:
		return a.Scope == ir.ScopeGroup
	}
	return a.Fn == ir.FnExchange || a.Fn == ir.FnStore
}

// atomic does an atomic operation for each active lane, one after another.
func (g *gen) atomic(in *ir.Instr) {
	a := in.Attr.(ir.AtomicAttr)
	r := *g.use(in.Args[0]).ref
	if r.space == ir.Shared || r.space == ir.Private {
		a.Scope = ir.ScopeGroup // and one thread runs a group
	}
	k := in.Args[0].Type.Elem().Kind()
	args := g.uses(in.Args[1:])
	for i, x := range args {
		if x.how == varying {
			g.spill(x, i)
		}
	}
	const result, places = 2, 3
	var at func(l oneLane) Mem
	size := ir.ScalarType(k).Size()
	short := shortAtomic(a, k)
	switch m := g.mem(r); {
	case r.space == ir.Private && !r.varies():
		short = false
		base := g.one(S, Inst{Op: OpSAddress, Mem: m})
		at = func(l oneLane) Mem { return Mem{Base: base, Index: l.r, Scale: uint8(size)} }
	case !r.varies() && r.stride == 0:
		at = func(oneLane) Mem { return m }
	case !r.varies() && short && g.on.all:
		at = func(l oneLane) Mem {
			n := m
			n.Disp += int32(int64(l.n) * r.stride)
			return n
		}
	default:
		m, off, ok := g.offsets(r, size)
		if p, known := g.packs[off[0]]; known && short && g.on.all && ok == ir.I32 {
			at = func(l oneLane) Mem {
				return Mem{Base: m.Base, Index: p.lane(g, l.n), Scale: m.Scale, Disp: m.Disp}
			}
			break
		}
		where := vec(ok, off...)
		g.spill(where, places)
		at = func(l oneLane) Mem {
			return Mem{Base: m.Base, Index: l.of(g, where, places), Scale: m.Scale, Disp: m.Disp}
		}
	}
	results := len(in.Results) > 0 && g.wanted[in.Results[0]]
	same := make([]Reg, len(args))
	for i, x := range args {
		if x.how == uniform {
			same[i] = g.lane(x, NoReg, i)
		}
	}
	g.lanewise(short, func(l oneLane) {
		var src []Reg
		for i, x := range args {
			if same[i] != NoReg {
				src = append(src, same[i])
			} else {
				src = append(src, l.of(g, x, i))
			}
		}
		op := Inst{Op: OpAtomic, K: k, Atomic: a, Src: src, Mem: at(l), Note: "one lane after another"}
		if !results {
			g.emit(op)
			return
		}
		old := g.one(S, op)
		g.emit(Inst{Op: OpSStore, K: bitsKind(k), Src: []Reg{old}, Mem: l.in(g, k, result)})
	})
	if results {
		g.define(in.Results[0], g.unspill(k, result))
	}
}
