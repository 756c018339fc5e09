package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// hope computes what hopeful promised, with a test: where it fails, the vector starts again in the body with masks, which
// hopes for nothing. It returns nil for what needs no hope.
func (g *gen) hope(in *ir.Instr, args []*val) *val {
	k := in.Results[0].Type.Kind()
	x := args[0]
	if in.Op == ir.OpConvert {
		if x.how != linear || wide(x.k) || !wide(k) {
			return nil
		}
		first := g.extend(x.k, g.lane0(x))
		last := g.s(ir.OpAdd, ir.I64, reg(first), imm(x.stride*int64(g.w-1)))
		g.expect(ir.OpEq, ir.I64, reg(g.extend(x.k, last)), reg(last))
		return lin(k, first, x.stride)
	}
	if in.Op.Info().Rule != ir.RuleCompare && in.Op != ir.OpMin && in.Op != ir.OpMax {
		return nil
	}
	y, op := args[1], in.Op
	if x.how == uniform {
		x, y, op = y, x, mirrored(op)
	}
	if x.how != linear || y.how != uniform || !wide(x.k) {
		return nil
	}
	mk := scalarKind(x.k)
	u := g.operand(y)
	first := g.lane0(x)
	span := x.stride * int64(g.w-1)
	last := g.s(ir.OpAdd, ir.I64, reg(first), imm(span))
	low, high := first, last
	if span < 0 {
		low, high, span = last, first, -span
	}
	if op == ir.OpEq || op == ir.OpNe {
		// No lane has the number, if it is not from the lowest to the highest.
		g.expect(ir.OpGt, ir.U64, reg(g.s(ir.OpSub, ir.I64, u, reg(low))), imm(span))
		return constant(ir.Bool, uint64(op-ir.OpEq))
	}
	if !x.along || x.ahead != NoReg || !fits32(x.off) {
		g.expect(ir.OpLe, mk, reg(low), reg(high)) // no wrapping between
	}
	switch op {
	case ir.OpMin:
		g.expect(ir.OpLe, mk, reg(high), u)
		return x
	case ir.OpMax:
		g.expect(ir.OpGe, mk, reg(low), u)
		return x
	}
	h := &halves{op, mk, low, high, u}
	if op == ir.OpLt || op == ir.OpLe {
		h.all, h.some = high, low
	}
	if v := in.Results[0]; g.crossing[v] == nil && g.decides[v] != nil && !g.effects[g.decides[v]] {
		return &val{k: ir.Bool, how: uniform, halves: h}
	}
	return uni(ir.Bool, g.whether(h))
}

// halves is a comparison of consecutive numbers with a bound, hoped to be the same for all, that only decides an If behind it: it holds for all if it holds
// for one of the two at the ends, and for some if it holds for the other. So it takes one test where it holds, and two where it does not.
type halves struct {
	op        ir.Op
	k         ir.Kind
	all, some Reg
	bound     operand
}

// whether tests that it is the same for all, and returns what.
func (g *gen) whether(h *halves) Reg {
	a, b := g.scompare(h.op, h.k, reg(h.all), h.bound), g.scompare(h.op, h.k, reg(h.some), h.bound)
	g.expect(ir.OpEq, ir.U64, reg(a), reg(b))
	return a
}

// branchHalves ends the block.
func (g *gen) branchHalves(h *halves, yes, no *Block) {
	if yes != g.restart {
		rest := no
		if no != g.restart {
			rest = g.block()
		}
		g.branch(h.op, h.k, reg(h.all), h.bound, yes, rest)
		if rest == no {
			return
		}
		g.place(rest)
	}
	g.branch(h.op, h.k, reg(h.some), h.bound, g.restart, no)
}

// findDecisions lists comparisons that decide an If behind them in their block, and nothing else.
func (g *gen) findDecisions() {
	uses := map[*ir.Value]int{}
	g.decides = map[*ir.Value]*ir.Instr{}
	var walk func(b *ir.Block)
	walk = func(b *ir.Block) {
		here := map[*ir.Instr]bool{}
		for _, in := range b.Instrs {
			for _, a := range in.Args {
				if a.Type.Kind() == ir.Bool {
					uses[a]++
				}
			}
			switch {
			case in.Op.Info().Rule == ir.RuleCompare:
				here[in] = true
			case in.Op == ir.OpIf && here[in.Args[0].Def]:
				g.decides[in.Args[0]] = in
			}
			for _, nb := range in.Blocks {
				walk(nb)
			}
		}
	}
	walk(g.f.Body)
	for v := range g.decides {
		if uses[v] > 1 {
			delete(g.decides, v)
		}
	}
}

// expect starts the vector again if the comparison does not hold. What has been found here is not asked again.
func (g *gen) expect(fn ir.Op, k ir.Kind, x, y operand) {
	key := comparison{fn, k, x, y}
	if g.expected[key] {
		return
	}
	if stable := func(o operand) bool { return o.konst() || g.stable[o.r] }; stable(x) && stable(y) {
		g.expected[key] = true
		g.undo = append(g.undo, undone{f: func() { delete(g.expected, key) }})
	}
	next := g.block()
	g.branch(fn, k, x, y, next, g.restart)
	g.place(next)
}

// mirrored is the comparison with its operands exchanged.
func mirrored(op ir.Op) ir.Op {
	switch op {
	case ir.OpLt:
		return ir.OpGt
	case ir.OpLe:
		return ir.OpGe
	case ir.OpGt:
		return ir.OpLt
	case ir.OpGe:
		return ir.OpLe
	}
	return op
}
