package jit

import "github.com/dotcompute/dotcompute/internal/ir"

func scalarKind(k ir.Kind) ir.Kind {
	if k.Signed() {
		return ir.I64
	}
	return ir.U64
}

// natural reports whether v, an integer, is never negative.
func natural(v *ir.Value) bool {
	if v.Type.Kind().Unsigned() {
		return true
	}
	if c, ok := v.Const(); ok {
		return int64(c) >= 0
	}
	return v.Def != nil && (v.Def.Op == ir.OpViewLen || v.Def.Op == ir.OpViewCap || v.Def.Op == ir.OpGridSize || v.Def.Op == ir.OpGroupSize || v.Def.Op == ir.OpNumGroups)
}

// small reports whether the value of v is below 2^63 if it is not negative.
func small(v *ir.Value) bool { return v.Type.Kind() != ir.U64 }

// check takes lanes that fail in out. In the body without masks, nothing has had an effect before most checks: then a failure
// starts the vector again in the body with masks.
func (g *gen) check(in *ir.Instr) {
	args := g.uses(in.Args)
	even := true
	for _, x := range args {
		even = even && x.how == uniform
	}
	again := !g.checked && (!g.effects[in] || g.done[in])
	switch {
	case even:
		g.checkUniform(in, args, again)
	case in.Op == ir.OpCheckIndex && args[0].how == linear && wide(args[0].k) && args[1].how == uniform && !g.checked:
		g.checkLinear(in, args, again)
	default:
		if again && g.on.all && g.shortIndex(in, args) {
			// Who fails is as quickly found as who does not.
			cont := g.block()
			g.branchAny(g.vcompare(ir.OpGe, ir.U32, g.vector(args[0]), g.vector(g.shortLength(args[1]))), g.restart, cont)
			g.place(cont)
			break
		}
		ok := g.passes(in, args)
		if ok == NoReg {
			return
		}
		g.take(in, args, ok, again)
	}
	if x := args[0]; in.Op == ir.OpCheckIndex && x.how == varying && args[1].how == uniform && x.below == nil {
		x.below = args[1]
		g.undo = append(g.undo, undone{f: func() { x.below = nil }})
	}
	if in.Op == ir.OpCheckNonzero {
		v := in.Args[0]
		if !g.nonzero[v] {
			g.nonzero[v] = true
			g.undo = append(g.undo, undone{f: func() { delete(g.nonzero, v) }})
		}
	}
}

// take lets lanes go on that are in ok, and records the others.
func (g *gen) take(in *ir.Instr, args []*val, ok Reg, again bool) {
	var bad Reg
	if g.on.all {
		bad = g.one(M, Inst{Op: OpMNot, Src: []Reg{ok}})
	} else {
		bad = g.mandnot(g.on.m, ok)
	}
	cont := g.block()
	if again {
		g.branchAny(bad, g.restart, cont)
		g.place(cont)
		return
	}
	left := ok
	if !g.on.all {
		left = g.mand(g.on.m, ok)
	}
	failed := g.block()
	g.branchAny(bad, failed, cont)
	g.inCold(failed, func() {
		g.record(in, args, bad)
		g.on = lanes{m: left}
		g.unlessNone()
		g.jump(cont)
	})
	g.place(cont)
	g.on = lanes{m: left}
}

// inCold generates a cold block.
func (g *gen) inCold(b *Block, f func()) {
	cold, on := g.cold, g.on
	g.cold = true
	end := g.scope()
	g.place(b)
	f()
	end()
	g.cold, g.on = cold, on
}

// comparison is one of scalars.
type comparison struct {
	fn   ir.Op
	k    ir.Kind
	x, y operand
}

// chain goes on where all comparisons hold, and to bad otherwise.
func (g *gen) chain(list []comparison, bad *Block) {
	for _, c := range list {
		next := g.block()
		g.branch(c.fn, c.k, c.x, c.y, next, bad)
		g.place(next)
	}
}

// conditions of a check as comparisons of 64 bits, all of which must hold. f compares argument i with argument j, or with 0 if j is negative.
func conditions(in *ir.Instr, f func(fn ir.Op, k ir.Kind, i, j int)) {
	a := in.Args
	switch in.Op {
	case ir.OpCheckIndex:
		// A negative index is a great unsigned number.
		f(ir.OpLt, ir.U64, 0, 1)
		if !natural(a[1]) {
			f(ir.OpGe, ir.I64, 1, -1)
		}
		if !natural(a[0]) && !small(a[1]) {
			f(ir.OpGe, ir.I64, 0, -1)
		}
	case ir.OpCheckSlice:
		huge := false
		for i := range a {
			huge = huge || !small(a[i])
			if i > 0 {
				f(ir.OpLe, ir.U64, i-1, i)
			}
		}
		for i := range a {
			if !natural(a[i]) && (i == len(a)-1 || huge) {
				f(ir.OpGe, ir.I64, i, -1)
			}
		}
	case ir.OpCheckNonzero:
		f(ir.OpNe, ir.U64, 0, -1)
	case ir.OpCheckShift:
		if !natural(a[0]) {
			f(ir.OpGe, ir.I64, 0, -1)
		}
	case ir.OpCheckTrue:
		f(ir.OpNe, ir.U64, 0, -1)
	}
}

func (g *gen) checkUniform(in *ir.Instr, args []*val, again bool) {
	var list []comparison
	conditions(in, func(fn ir.Op, k ir.Kind, i, j int) {
		c := comparison{fn, k, g.operand(args[i]), imm(0)}
		if j >= 0 {
			c.y = g.operand(args[j])
		}
		if i != j && !(j >= 0 && in.Args[i] == in.Args[j] && fn == ir.OpLe) {
			list = append(list, c)
		}
	})
	if len(list) == 0 {
		return
	}
	if again {
		g.chain(list, g.restart)
		return
	}
	bad := g.block()
	g.chain(list, bad)
	hot := g.cur
	g.cur = nil
	g.inCold(bad, func() {
		g.record(in, args, g.maskReg(g.on))
		g.leave()
	})
	cont := g.block()
	g.cur = hot
	g.jump(cont)
	g.place(cont)
}

// checkLinear checks the first and the last lane. As lanes between them lie between, that is enough.
func (g *gen) checkLinear(in *ir.Instr, args []*val, again bool) {
	i, n := args[0], g.operand(args[1])
	done, negative := false, false
	if natural(in.Args[1]) && small(in.Args[1]) {
		done, negative = g.limited(i, args[1])
		if done && g.room != nil {
			g.room[place{in.Args[0], args[1]}] = true
		}
	}
	var list []comparison
	first := g.lane0(i)
	switch {
	case done && !negative:
		return
	case done:
		list = []comparison{{ir.OpGe, ir.I64, reg(first), imm(0)}}
	default:
		last := g.s(ir.OpAdd, ir.I64, reg(first), imm(i.stride*int64(g.w-1)))
		if room := g.roomFor(in, i, args[1]); room != nil {
			if i.stride < 0 {
				first = last
			}
			list = []comparison{{ir.OpLt, ir.U64, reg(first), g.operand(room)}}
			break
		}
		list = []comparison{{ir.OpLt, ir.U64, reg(first), n}, {ir.OpLt, ir.U64, reg(last), n}}
		if !natural(in.Args[1]) || !natural(in.Args[0]) && !small(in.Args[1]) {
			list = append(list, comparison{ir.OpGe, ir.I64, reg(g.sreg(n)), imm(0)})
		}
	}
	if again {
		for _, c := range list {
			g.expect(c.fn, c.k, c.x, c.y)
		}
		return
	}
	slow, cont := g.block(), g.block()
	left := g.reg(M)
	g.setMask(left, g.on)
	g.chain(list, slow)
	hot := g.cur
	g.inCold(slow, func() {
		ok := g.passes(in, args)
		bad := g.mandnot(g.maskReg(g.on), ok)
		g.emit(Inst{Op: OpMAnd, Dst: []Reg{left}, Src: []Reg{g.maskReg(g.on), ok}})
		failed := g.block()
		g.branchAny(bad, failed, cont)
		g.place(failed)
		g.record(in, args, bad)
		g.on = lanes{m: left}
		g.unlessNone()
		g.jump(cont)
	})
	g.cur = hot
	g.jump(cont)
	g.place(cont)
	g.on = lanes{m: left}
}

// roomFor returns what the least of the indices of a vector has to be below of for all to be below n: n less what is between the least and the
// greatest, or 0. It returns nil where that would have to be computed for each vector.
func (g *gen) roomFor(in *ir.Instr, i, n *val) *val {
	span := i.stride * int64(g.w-1)
	if span < 0 {
		span = -span
	}
	switch {
	case !natural(in.Args[1]) || !small(in.Args[1]) || span > 1<<30:
		return nil
	case n.konst:
		return constant(ir.I64, uint64(max(int64(n.bits)-span, 0)))
	case !n.outer || g.pre == nil:
		return nil
	}
	room := &val{k: ir.I64, how: uniform, outer: true}
	g.hoisted(func() {
		room.s = g.s(ir.OpMax, ir.I64, reg(g.s(ir.OpSub, ir.I64, g.operand(n), imm(span))), imm(0))
	})
	return room
}

// shortIndex reports whether an index can be checked in 32 bits.
func (g *gen) shortIndex(in *ir.Instr, args []*val) bool {
	return in.Op == ir.OpCheckIndex && args[1].how == uniform && !wide(args[0].k) && args[0].k != ir.U32 && natural(in.Args[1])
}

// shortLength is a length in 32 bits, for indices that are: one past 2^31 is as good as 2^31.
func (g *gen) shortLength(n *val) *val {
	if n.konst {
		return constant(ir.U32, min(n.bits, 1<<31))
	}
	limit := &val{k: ir.U32, how: uniform, outer: n.outer}
	least := func() { limit.s = g.s(ir.OpMin, ir.U64, g.operand(n), imm(1<<31)) }
	if n.outer {
		g.hoisted(least)
	} else {
		least()
	}
	return limit
}

// passes returns the lanes in which the check passes, or NoReg if all always do.
func (g *gen) passes(in *ir.Instr, args []*val) Reg {
	if in.Op == ir.OpCheckTrue {
		return g.maskOf(args[0])
	}
	if g.shortIndex(in, args) {
		return g.vcompare(ir.OpLt, ir.U32, g.vector(args[0]), g.vector(g.shortLength(args[1])))
	}
	narrow := len(args) == 1 && !wide(args[0].k)
	cache := map[int][]Reg{}
	get := func(i int) []Reg {
		if cache[i] == nil {
			v := g.vector(args[i])
			if !narrow {
				v = g.widen64(args[i].k, v)
			}
			cache[i] = v
		}
		return cache[i]
	}
	all := NoReg
	conditions(in, func(fn ir.Op, k ir.Kind, i, j int) {
		if j >= 0 && in.Args[i] == in.Args[j] && fn == ir.OpLe {
			return
		}
		if narrow && k == ir.I64 {
			k = ir.I32
		} else if narrow {
			k = ir.U32
		}
		y := []Reg{g.vconst(k, 0), g.vconst(k, 0)}[:parts(k)]
		if j >= 0 {
			y = get(j)
		}
		m := g.vcompare(fn, k, get(i), y)
		if all != NoReg {
			m = g.mand(all, m)
		}
		all = m
	})
	return all
}

func (g *gen) vcompare(fn ir.Op, k ir.Kind, x, y []Reg) Reg {
	src := append(append([]Reg(nil), x[:parts(k)]...), y[:parts(k)]...)
	return g.one(M, Inst{Op: OpVCompare, Fn: fn, K: k, Src: src})
}

// record keeps the fault of the lowest of the lanes in bad, if no lower invocation has one.
func (g *gen) record(in *ir.Instr, args []*val, bad Reg) {
	site, ok := g.sites[in]
	if !ok {
		site = len(g.p.Sites)
		g.sites[in] = site
		s := Site{Kind: ir.FaultKindOf(in.Op), Pos: in.Pos, Text: in.Text(), In: in}
		if in.Op == ir.OpSharedSlice {
			s.Kind = ir.FaultShared
		}
		for _, v := range in.Args {
			s.Operands = append(s.Operands, v.Type.Kind())
		}
		g.p.Sites = append(g.p.Sites, s)
	}
	defer g.scope()()
	bits := g.one(S, Inst{Op: OpMBits, Src: []Reg{bad}})
	lane := g.s(ir.OpCtz, ir.U64, reg(bits))
	number := g.number(lane)
	lower, cont := g.block(), g.block()
	g.branch(ir.OpLt, ir.I64, reg(number), reg(g.frame(FrameFault)), lower, cont)
	g.place(lower)
	g.sstore(ir.I64, FramePtr, FrameFault, number)
	g.sstore(ir.I64, FramePtr, FrameFaultSite, g.sconst(int64(site)))
	for i, x := range args {
		g.sstore(ir.I64, FramePtr, FrameFaultOperand+8*int64(i), g.lane(x, lane, i))
	}
	g.jump(cont)
	g.place(cont)
}

// lane returns what x is in a lane that is known when the code runs, as canonical bits. slot is a vector of scratch memory, two for 64-bit kinds.
func (g *gen) lane(x *val, lane Reg, slot int) Reg {
	switch {
	case x.how == uniform && classOf(x.k) == F && !x.konst:
		return g.one(S, Inst{Op: OpBitsFromF, K: x.k, Src: []Reg{x.s}})
	case x.how == uniform && x.konst:
		return g.sconst(int64(x.bits))
	case x.how == uniform:
		return x.s
	case x.how == linear:
		n := g.s(ir.OpMul, ir.I64, reg(lane), imm(x.stride))
		return g.extend(x.k, g.s(ir.OpAdd, ir.I64, reg(g.lane0(x)), reg(n)))
	case x.k == ir.Bool:
		bits := g.one(S, Inst{Op: OpMBits, Src: []Reg{g.maskOf(x)}})
		return g.s(ir.OpAnd, ir.U64, reg(g.s(ir.OpShr, ir.U64, reg(bits), reg(lane))), imm(1))
	}
	g.spill(x, slot)
	return g.spilled(x.k, lane, slot)
}

// scratchSlots is how many values of 64 bits scratch memory holds.
const scratchSlots = 8

func (g *gen) scratch(slot int) int64 { return g.p.Frame.Scratch + int64(slot*2*g.t.VL) }

// spill writes a varying value to scratch memory.
func (g *gen) spill(x *val, slot int) {
	k := ir.I32
	if wide(x.k) {
		k = ir.I64
	}
	for p, v := range g.vector(x) {
		g.emit(Inst{Op: OpVStore, K: k, Part: uint8(p), Src: []Reg{v}, Mem: Mem{Base: FramePtr, Scale: 1, Disp: int32(g.scratch(slot) + int64(p*g.t.VL))}})
	}
}

// spilled reads a lane back.
func (g *gen) spilled(k ir.Kind, lane Reg, slot int) Reg {
	return g.one(S, Inst{Op: OpSLoad, K: bitsKind(k), Mem: Mem{Base: FramePtr, Index: lane, Scale: uint8(4 * parts(k)), Disp: int32(g.scratch(slot))}})
}

// bitsKind is the kind with which canonical bits of k are read where they have 32 or 64 bits of room.
func bitsKind(k ir.Kind) ir.Kind {
	switch {
	case wide(k):
		return ir.U64
	case k.Signed():
		return ir.I32
	}
	return ir.U32
}
