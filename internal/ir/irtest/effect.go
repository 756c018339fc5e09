package irtest

import "github.com/dotcompute/dotcompute/internal/ir"

// commuting are the functions of atomics whose order does not matter.
var commuting = []ir.Fn{ir.FnAdd, ir.FnSub, ir.FnAnd, ir.FnOr, ir.FnXor, ir.FnMin, ir.FnMax}

// check appends a check. It passes, except now and then in a case with faults.
func (g *generator) check() {
	wild := g.faulty && g.chance(30)
	switch g.rng.IntN(4) {
	case 0:
		v := g.integer()
		if !wild {
			v = g.Op(ir.OpOr, v, g.Int(v.Type, 1))
		}
		g.Do(ir.OpCheckNonzero, nil, v)
	case 1:
		v := g.integer()
		if v.Type.Signed() && !wild {
			v = g.Op(ir.OpAnd, v, g.Int(v.Type, 127))
		}
		g.Do(ir.OpCheckShift, nil, v)
	case 2:
		v := g.integer()
		ok := g.Compare(ir.OpNe, v, g.Const(v.Type, g.bits(v.Type.Kind())))
		if !wild {
			ok = g.Op(ir.OpOr, ok, g.Bool(true))
		}
		g.Do(ir.OpCheckTrue, ir.TextAttr{Text: "a check"}, ok)
	default:
		limit := int64(12)
		if wild {
			limit = 11
		}
		i := g.Op(ir.OpRem, g.Convert(ir.TU64, g.integer()), g.Int(ir.TU64, 12))
		g.checkIndex(i, g.Int(ir.TI32, limit))
	}
}

func (g *generator) print() {
	if g.opt.NoPrint || g.loops > 0 {
		g.expression()
		return
	}
	text := []string{"p "}
	var args []*ir.Value
	for range g.rng.IntN(3) {
		k, _ := g.kindIn(ir.ClassInt | ir.ClassBool)
		args = append(args, g.value(k))
		text = append(text, ";")
	}
	g.Do(ir.OpPrint, ir.PrintAttr{Text: text}, args...)
}

func (g *generator) call() {
	if len(g.callees) == 0 {
		g.load()
		return
	}
	f := pick(g, g.callees)
	var args []*ir.Value
	for _, p := range f.Body.Params {
		t := p.Type
		switch t.Kind() {
		case ir.View:
			r, ok := g.findRoot(func(r root) bool { return r.kind == rootView && r.ref.Type == t })
			if !ok {
				g.load()
				return
			}
			args = append(args, r.ref)
		case ir.Ptr:
			r, ok := g.findRoot(func(r root) bool { return r.kind == rootPtr && r.writable && r.ref.Type == t })
			if !ok {
				v := g.Value(ir.OpLocal, ir.TypeAttr{Type: t.Elem()}, t)
				g.Do(ir.OpZero, nil, v)
				r = root{kind: rootPtr, ref: v, writable: true}
				g.roots = append(g.roots, r)
			}
			args = append(args, r.ref)
		default:
			args = append(args, g.value(t.Kind()))
		}
	}
	in := g.Instr(ir.OpCall, ir.CalleeAttr{Func: f}, f.Results, args...)
	for _, v := range in.Results {
		g.add(v, false)
	}
}

// combine appends an atomic whose old value is not looked at.
func (g *generator) combine(p *ir.Value, fn ir.Fn, scope ir.Scope) {
	t := p.Type.Elem()
	g.Value(ir.OpAtomic, ir.AtomicAttr{Fn: fn, Order: ir.Relaxed, Scope: scope}, t, p, g.value(t.Kind()))
}

func (g *generator) atomic() {
	if len(g.sums) == 0 {
		g.store()
		return
	}
	s := pick(g, g.sums)
	n := g.Value(ir.OpViewLen, nil, ir.TI64, s.view)
	g.combine(g.Elem(s.view, g.index(n)), s.fn, ir.ScopeDevice)
}

// exchange passes values between invocations, in uniform control flow.
func (g *generator) exchange() {
	switch n := g.rng.IntN(10); {
	case n < 4:
		g.exchangeTile(pick(g, g.tiles))
	case n < 6 && len(g.counters) > 0:
		p := pick(g, g.counters)
		size := g.Int(ir.TI64, p.Type.Elem().Len())
		fn := pick(g, commuting)
		g.combine(g.Index(p, g.index(size)), fn, ir.ScopeGroup)
		g.Do(ir.OpBarrier, nil)
		g.add(g.Load(g.Index(p, g.index(size))), false)
		g.Do(ir.OpBarrier, nil)
	case n < 7:
		k, _ := g.kindIn(ir.ClassInt | ir.ClassBool)
		g.Do(ir.OpCheckUniform, ir.TextAttr{Text: "uniform"}, g.uniformValue(k))
	case n < 8:
		g.Do(ir.OpFence, ir.MemoryAttr{Order: ir.AcquireRelease, Scope: pick(g, []ir.Scope{ir.ScopeGroup, ir.ScopeDevice})})
	case !g.opt.NoSubgroups:
		g.subgroup()
	default:
		g.Do(ir.OpBarrier, nil)
	}
}

// exchangeTile lets each invocation write its element of shared memory and read another's.
func (g *generator) exchangeTile(tile *ir.Value) {
	at := func(i *ir.Value) *ir.Value {
		if tile.Type.Kind() == ir.View {
			return g.Elem(tile, i)
		}
		return g.Index(tile, i)
	}
	var n, elem = (*ir.Value)(nil), tile.Type.Elem()
	if tile.Type.Kind() == ir.View {
		n = g.Value(ir.OpViewLen, nil, ir.TI64, tile)
	} else {
		n = g.Int(ir.TI64, elem.Len())
		elem = elem.Elem()
	}
	g.checkIndex(g.local, n)
	g.Store(at(g.local), g.value(elem.Kind()))
	g.Do(ir.OpBarrier, nil)
	for range 1 + g.rng.IntN(2) {
		g.add(g.Load(at(g.index(n))), false)
	}
	g.Do(ir.OpBarrier, nil)
}

func (g *generator) subgroup() {
	switch g.rng.IntN(5) {
	case 0:
		mode := ir.ShuffleMode(g.rng.IntN(4))
		k := g.kind()
		lane := g.value(ir.I64)
		if g.chance(70) {
			lane = g.Op(ir.OpAnd, lane, g.Int(ir.TI64, 7))
		}
		g.add(g.Value(ir.OpShuffle, ir.ShuffleAttr{Mode: mode}, ir.ScalarType(k), g.value(k), lane), false)
	case 1:
		in := g.Instr(ir.OpBallot, nil, []*ir.Type{ir.TU64, ir.TU64}, g.value(ir.Bool))
		g.add(in.Results[0], false)
		g.add(in.Results[1], false)
	case 2:
		g.add(g.Value(ir.OpVote, ir.FnAttr{Fn: pick(g, []ir.Fn{ir.FnAnd, ir.FnOr})}, ir.TBool, g.value(ir.Bool)), false)
	case 3:
		k, _ := g.kindIn(ir.ClassNumber)
		g.add(g.Value(ir.OpScanBefore, ir.FnAttr{Fn: ir.FnAdd}, ir.ScalarType(k), g.value(k)), false)
	default:
		k, _ := g.kindIn(ir.ClassNumber)
		fns := []ir.Fn{ir.FnAdd, ir.FnMin, ir.FnMax}
		if k.Integer() {
			fns = append(fns, ir.FnAnd, ir.FnOr, ir.FnXor)
		}
		op := pick(g, []ir.Op{ir.OpReduce, ir.OpScan})
		g.add(g.Value(op, ir.FnAttr{Fn: pick(g, fns)}, ir.ScalarType(k), g.value(k)), false)
	}
}
