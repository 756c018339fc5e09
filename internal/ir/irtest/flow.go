package irtest

import "github.com/dotcompute/dotcompute/internal/ir"

// label is a Loop or Scope around.
type label struct {
	in      *ir.Instr
	uniform bool      // its control flow is uniform: left in uniform flow only
	next    *ir.Value // of a loop: the counter's next value
	results []*ir.Type
	used    *bool
}

// within fills a nested block: what fill defines is out of scope afterwards.
func (g *generator) within(b *ir.Block, flow bool, fill func()) {
	block, values, roots, outer := g.Block, len(g.values), len(g.roots), g.flow
	g.Block, g.flow = b, flow
	g.depth++
	fill()
	g.depth--
	g.Block, g.flow = block, outer
	g.values, g.roots = g.values[:values], g.roots[:roots]
}

// statements fills the current block and reports whether control never comes to its end.
func (g *generator) statements() bool {
	n := 2 + g.rng.IntN(6)
	if g.depth == 0 {
		n = g.budget
	}
	for range n {
		if g.budget--; g.budget < 0 {
			break
		}
		if g.statement() {
			return true
		}
	}
	return false
}

// statement appends one statement and reports whether control never comes past it.
func (g *generator) statement() bool {
	g.line++
	g.Pos = ir.Pos{Line: g.line, Col: 2}
	if g.flow && g.collective && g.chance(18) {
		g.exchange()
		return false
	}
	switch n := g.rng.IntN(100); {
	case n < 35:
		for range 1 + g.rng.IntN(4) {
			g.expression()
		}
	case n < 38:
		g.place()
	case n < 52:
		g.load()
	case n < 62:
		g.store()
	case n < 65:
		g.makeLocal()
	case n < 69:
		g.copyOrZero()
	case n < 75:
		g.check()
	case n < 78:
		g.atomic()
	case n < 80:
		g.print()
	case n < 84:
		g.call()
	case n < 91 && g.depth < 4:
		return g.ifStatement()
	case n < 96 && g.depth < 4 && g.loops < 3:
		g.loopStatement()
	case g.depth < 4:
		return g.scopeStatement()
	default:
		g.expression()
	}
	return false
}

func (g *generator) someTypes() []*ir.Type {
	var list []*ir.Type
	for range g.rng.IntN(3) {
		list = append(list, ir.ScalarType(g.kind()))
	}
	return list
}

func (g *generator) ifStatement() bool {
	flow := g.flow && g.chance(50)
	var cond *ir.Value
	if flow {
		cond = g.uniformValue(ir.Bool)
	} else {
		cond = g.value(ir.Bool)
	}
	types := g.someTypes()
	in, then, els := g.If(cond, types)
	ends := 0
	for i, b := range []*ir.Block{then, els} {
		g.within(b, flow, func() {
			if i == 0 || g.chance(60) {
				if g.statements() {
					ends++
					return
				}
			}
			if g.chance(25) && g.leave() {
				ends++
				return
			}
			g.Yield(g.valuesOf(types)...)
		})
	}
	if ends == 2 {
		g.Do(ir.OpUnreachable, nil)
		return true
	}
	for _, v := range in.Results {
		g.add(v, false)
	}
	return false
}

// leave ends the block with a jump, if one is possible here.
func (g *generator) leave() bool {
	var targets []label
	for _, l := range g.labels {
		if l.uniform == g.flow {
			targets = append(targets, l)
		}
	}
	switch n := g.rng.IntN(10); {
	case n == 0 && g.faulty:
		g.Do(ir.OpFault, ir.TextAttr{Text: "a fault"})
	case n < 3 && !g.collective:
		g.Return(g.valuesOf(g.fn.Results)...)
	case len(targets) == 0:
		return false
	default:
		l := pick(g, targets)
		if l.next != nil && g.chance(50) {
			args := []*ir.Value{l.next}
			for _, p := range l.in.Blocks[0].Params[1:] {
				args = append(args, g.value(p.Type.Kind()))
			}
			g.Continue(l.in, args...)
		} else {
			*l.used = true
			g.Break(l.in, g.valuesOf(l.results)...)
		}
	}
	return true
}

// loopStatement makes a loop that counts to a small number.
func (g *generator) loopStatement() {
	flow := g.flow && g.chance(50)
	t := pick(g, []*ir.Type{ir.TI64, ir.TI64, ir.TI32, ir.TU32, ir.TU8})
	limit := g.Int(t, int64(g.rng.IntN(5)))
	if g.chance(40) {
		n := g.value
		if flow {
			n = g.uniformValue
		}
		limit = g.Convert(t, g.Op(ir.OpRem, n(ir.U32), g.Int(ir.TU32, int64(1+g.rng.IntN(5)))))
	}
	init := []*ir.Value{g.Int(t, 0)}
	carried := g.someTypes()
	init = append(init, g.valuesOf(carried)...)
	results := g.someTypes()
	in, body := g.Loop(init, results)
	g.loops++
	g.within(body, flow, func() {
		i := g.add(body.Params[0], flow)
		i.Name = "i"
		for _, v := range body.Params[1:] {
			g.add(v, false)
		}
		next := g.add(g.Op(ir.OpAdd, i, g.Int(t, 1)), flow)
		more := g.Compare(ir.OpLt, i, limit)
		_, then, els := g.If(more, nil)
		g.within(then, flow, func() { g.Yield() })
		g.within(els, flow, func() { g.Break(in, g.valuesOf(results)...) })
		g.labels = append(g.labels, label{in, flow, next, results, new(bool)})
		if !g.statements() {
			g.Continue(in, append([]*ir.Value{next}, g.valuesOf(carried)...)...)
		}
		g.labels = g.labels[:len(g.labels)-1]
	})
	g.loops--
	for _, v := range in.Results {
		g.add(v, false)
	}
}

func (g *generator) scopeStatement() bool {
	types := g.someTypes()
	in, body := g.Scope(types)
	used, ends := false, false
	g.within(body, g.flow, func() {
		g.labels = append(g.labels, label{in, g.flow, nil, types, &used})
		if ends = g.statements(); !ends {
			g.Yield(g.valuesOf(types)...)
		}
		g.labels = g.labels[:len(g.labels)-1]
	})
	if ends && !used {
		g.Do(ir.OpUnreachable, nil)
		return true
	}
	for _, v := range in.Results {
		g.add(v, false)
	}
	return false
}
