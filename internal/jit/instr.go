package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// instr generates one instruction for one vector.
func (g *gen) instr(in *ir.Instr) {
	if in.Op.Has(ir.Pure) {
		g.set(in.Results[0], g.pure(in))
		return
	}
	g.at = in
	if in.Op == ir.OpCheckIndex && !g.checked && len(g.pending) == 0 {
		if g.checkShort(in, g.use(in.Args[0]), g.use(in.Args[1])) {
			return
		}
	}
	g.settle()
	if len(in.Blocks) > 0 {
		g.nested++
		defer func() { g.nested-- }()
	}
	switch in.Op {
	case ir.OpIf:
		g.ifElse(in)
	case ir.OpLoop:
		g.loop(in)
	case ir.OpScope:
		g.scopeOf(in)
	case ir.OpBreak:
		g.breakTo(g.targets[in.Target()], in.Args)
	case ir.OpContinue:
		g.continueTo(in)
	case ir.OpReturn:
		if g.a.div[nil] == single {
			g.leave()
			return
		}
		if e := g.escapes[0]; e.m != NoReg {
			g.clearMask(e.m)
		}
		g.jump(g.exit)
	case ir.OpUnreachable:
		g.leave()
	case ir.OpFault:
		if !g.checked && !g.effects[in] {
			g.jump(g.restart)
			return
		}
		g.record(in, nil, g.maskReg(g.on))
		g.leave()
	case ir.OpCheckIndex, ir.OpCheckSlice, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpCheckTrue:
		g.check(in)
	case ir.OpLoad:
		x := g.load(*g.use(in.Args[0]).ref, in.Results[0].Type.Kind())
		g.define(in.Results[0], x)
	case ir.OpStore:
		g.target = rootOf(in.Args[0])
		g.store(*g.use(in.Args[0]).ref, g.use(in.Args[1]))
	case ir.OpCopy:
		g.copy(*g.use(in.Args[0]).ref, *g.use(in.Args[1]).ref, in.Args[0].Type.Elem())
	case ir.OpZero:
		g.zero(*g.use(in.Args[0]).ref, in.Args[0].Type.Elem())
	case ir.OpShared:
	case ir.OpSharedSlice:
		g.sharedSlice(in)
	case ir.OpLocal:
		g.set(in.Results[0], g.local(in))
	case ir.OpAtomic:
		g.atomic(in)
	case ir.OpFence:
		a := in.Attr.(ir.MemoryAttr)
		g.emit(Inst{Op: OpFence, Atomic: ir.AtomicAttr{Order: a.Order, Scope: a.Scope}})
	case ir.OpPrint:
		g.print(in)
	default:
		g.fail("jit: %s: %v within a vector", g.f.Name, in.Op)
	}
}

// define gives a value that an instruction with effects computed its shape.
func (g *gen) define(v *ir.Value, x *val) {
	if s := g.a.of[v]; s.how == varying && x.how == uniform {
		// The analysis did not see it: as a vector it fits cells of that shape.
		y := *x
		x = &y
	}
	g.set(v, x)
	g.keep(v, x)
}

// pure gives what stands for the result of a pure operation.
func (g *gen) pure(in *ir.Instr) *val {
	v := in.Results[0]
	k := v.Type.Kind()
	arg := func(i int) *val { return g.use(in.Args[i]) }
	var x *val
	switch in.Op {
	case ir.OpConst:
		return constant(k, in.Attr.(ir.ConstAttr).Bits)
	case ir.OpRound:
		x = arg(0)
	case ir.OpGlobalID, ir.OpLocalID, ir.OpGroupID, ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups, ir.OpLane, ir.OpSubgroupID, ir.OpSubgroupSize:
		x = g.position(in)
	case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewSlice, ir.OpViewOf, ir.OpTable:
		return g.reference(in)
	case ir.OpViewLen:
		return arg(0).len
	case ir.OpViewCap:
		return arg(0).cap
	default:
		x = g.arithmetic(in)
	}
	g.keep(v, x)
	return x
}

// reference gives what stands for a reference.
func (g *gen) reference(in *ir.Instr) *val {
	x := &val{k: in.Results[0].Type.Kind(), how: g.a.of[in.Results[0]].how}
	if in.Op == ir.OpTable {
		r := g.tables[in.Attr.(ir.TableAttr).Table]
		x.ref = &r
		return x
	}
	from := g.use(in.Args[0])
	r := *from.ref
	size := int64(0)
	if t := in.Results[0].Type; t.Elem() != nil {
		size = t.Elem().Size()
	}
	switch in.Op {
	case ir.OpField:
		f := in.Args[0].Type.Elem().Fields()[in.Attr.(ir.FieldAttr).Index]
		r = g.offset(r, f.Offset)
	case ir.OpIndex, ir.OpElem:
		i, n := in.Args[1], int64(0)
		if g.use(i).how == uniform && size < 1<<12 {
			i, n = g.apart(i)
		}
		r = g.element(r, g.use(i), size)
		if n != 0 {
			r = g.offset(r, n*size)
		}
		if in.Op == ir.OpElem {
			r.elem = in
		}
		r.room = in.Op == ir.OpElem && (g.room[place{in.Args[1], from.len}] || g.spared(g.use(in.Args[1]), from.len))
	case ir.OpViewOf:
		x.len = constant(ir.I64, uint64(in.Args[0].Type.Elem().Len()))
		x.cap = x.len
	case ir.OpViewSlice:
		lo, hi, top := g.use(in.Args[1]), g.use(in.Args[2]), g.use(in.Args[3])
		r = g.element(r, lo, size)
		r.whole = 0
		x.len, x.cap = g.difference(hi, lo), g.difference(top, lo)
	}
	x.ref = &r
	return x
}

// apart takes constants off an index of 64 bits, as far as they fit an address. Addresses wrap around as indices do.
func (g *gen) apart(i *ir.Value) (rest *ir.Value, n int64) {
	const most = 1 << 12
	for i.Def != nil && i.Def.Op == ir.OpAdd && i.Type.Size() == 8 {
		c, ok := i.Def.Args[1].Const()
		if k := int64(c) + n; !ok || k > most || k < -most {
			break
		}
		i, n = i.Def.Args[0], n+int64(c)
	}
	return i, n
}

// difference returns a-b of integers of any kinds as i64.
func (g *gen) difference(a, b *val) *val {
	if a.how == uniform && b.how == uniform {
		if a.konst && b.konst {
			return constant(ir.I64, a.bits-b.bits)
		}
		return uni(ir.I64, g.s(ir.OpSub, ir.I64, g.operand(a), g.operand(b)))
	}
	x, y := g.widen64(a.k, g.vector(a)), g.widen64(b.k, g.vector(b))
	return vec(ir.I64, g.v(ir.OpSub, ir.I64, x[0], y[0]), g.v(ir.OpSub, ir.I64, x[1], y[1]))
}
