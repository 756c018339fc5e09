package jit

import (
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// boolOp does what has bools as arguments; nil for others.
func (g *gen) boolOp(in *ir.Instr, args []*val) *val {
	if args[0].k != ir.Bool || in.Op == ir.OpSelect {
		return nil
	}
	a := g.maskOf(args[0])
	if in.Op == ir.OpNot {
		return masked(g.one(M, Inst{Op: OpMNot, Src: []Reg{a}}))
	}
	b := g.maskOf(args[1])
	op := OpMXor
	switch in.Op {
	case ir.OpAnd:
		op = OpMAnd
	case ir.OpOr:
		op = OpMOr
	case ir.OpAndNot:
		op = OpMAndNot
	}
	m := g.one(M, Inst{Op: op, Src: []Reg{a, b}})
	if in.Op == ir.OpEq {
		m = g.one(M, Inst{Op: OpMNot, Src: []Reg{m}})
	}
	return masked(m)
}

// vectorOp computes in vectors.
func (g *gen) vectorOp(in *ir.Instr, args []*val) *val {
	k := in.Results[0].Type.Kind()
	from := args[0].k
	switch {
	case in.Op == ir.OpSelect:
		if x := g.lesser(in, args); x != nil {
			return x
		}
		return g.vectorSelect(k, args)
	case in.Op == ir.OpConvert:
		return vec(k, g.convert(k, from, g.vector(args[0]))...)
	case in.Op == ir.OpBitcast:
		v := g.vector(args[0])
		if (k.Integer() || k.Float()) && ir.ScalarType(k).Size() < 4 && container(k) != container(from) {
			v = []Reg{g.vextend(k, v[0])}
		}
		return vec(k, v...)
	case from == ir.Bool:
		return g.boolOp(in, args)
	case in.Op.Info().Rule == ir.RuleCompare:
		x, y := g.vector(args[0]), g.vector(args[1])
		if from == ir.F16 || from == ir.BF16 {
			x, y, from = g.convert(ir.F32, from, x), g.convert(ir.F32, from, y), ir.F32
		}
		k := container(from)
		if from == ir.U8 || from == ir.U16 {
			k = ir.I32 // none is negative, and signed comparisons are what all processors have
		}
		return masked(g.vcompare(in.Op, k, x, y))
	case k.Integer():
		return vec(k, g.vectorInt(in, k, args)...)
	}
	if in.Op == ir.OpFMA && (k == ir.F32 || k == ir.F64) {
		return g.fused(in, k, args)
	}
	return g.vectorFloat(in.Op, k, args)
}

// fused is a fused multiplication and addition; minus signs of its operands go into it.
func (g *gen) fused(in *ir.Instr, k ir.Kind, args []*val) *val {
	sign := int64(0)
	var src [3][]Reg
	for i, x := range args {
		if d := in.Args[i].Def; d != nil && d.Op == ir.OpNeg && x.how == varying {
			x = g.use(d.Args[0])
			if i == 2 {
				sign ^= MinusAddend
			} else {
				sign ^= MinusProduct
			}
		}
		src[i] = g.vector(x)
	}
	out := &val{k: k, how: varying}
	for p := range parts(k) {
		out.v[p] = g.one(V, Inst{Op: OpV, Fn: ir.OpFMA, K: k, Imm: sign, Src: []Reg{src[0][p], src[1][p], src[2][p]}})
	}
	return g.canonical(out, in.Op)
}

// lesser does what selects one of two floats by which is less; nil for others.
func (g *gen) lesser(in *ir.Instr, args []*val) *val {
	c, k := in.Args[0].Def, args[1].k
	if c == nil || k != ir.F32 && k != ir.F64 || c.Op != ir.OpLt && c.Op != ir.OpGt {
		return nil
	}
	op := OpVLesser
	switch {
	case c.Args[0] == in.Args[1] && c.Args[1] == in.Args[2]:
		if c.Op == ir.OpGt {
			op = OpVGreater
		}
	case c.Args[0] == in.Args[2] && c.Args[1] == in.Args[1]: // b < a ? a : b
		if c.Op == ir.OpLt {
			op = OpVGreater
		}
	default:
		return nil
	}
	x, y := g.vector(args[1]), g.vector(args[2])
	out := make([]Reg, len(x))
	for p := range x {
		out[p] = g.one(V, Inst{Op: op, K: k, Src: []Reg{x[p], y[p]}})
	}
	return vec(k, out...)
}

func (g *gen) vectorSelect(k ir.Kind, args []*val) *val {
	c := g.maskOf(args[0])
	if k == ir.Bool {
		return masked(g.mor(g.mand(c, g.maskOf(args[1])), g.mandnot(g.maskOf(args[2]), c)))
	}
	x, y := g.vector(args[1]), g.vector(args[2])
	out := make([]Reg, len(x))
	for p := range x {
		out[p] = g.vselect(container(k), p, c, x[p], y[p])
	}
	return vec(k, out...)
}

// vextend makes lanes of 32 bits canonical for a kind of 8 or 16 bits.
func (g *gen) vextend(k ir.Kind, v Reg) Reg {
	switch k {
	case ir.F16, ir.BF16:
		k = ir.U16
	case ir.I32, ir.U32, ir.F32, ir.I64, ir.U64, ir.F64:
		return v
	}
	return g.one(V, Inst{Op: OpVExtend, K: k, Src: []Reg{v}})
}

// vectorFloat computes a float operation. 16-bit floats are computed in F32 and rounded once more.
func (g *gen) vectorFloat(op ir.Op, k ir.Kind, args []*val) *val {
	half := k == ir.F16 || k == ir.BF16
	var src [][]Reg
	for _, x := range args {
		src = append(src, g.vector(x))
	}
	if half {
		sign := g.vconst(ir.U32, 0x8000)
		switch op {
		case ir.OpNeg:
			return vec(k, g.v(ir.OpXor, ir.U32, src[0][0], sign))
		case ir.OpAbs:
			return vec(k, g.v(ir.OpAndNot, ir.U32, src[0][0], sign))
		}
		for i := range src {
			src[i] = g.convert(ir.F32, k, src[i])
		}
		return vec(k, g.convert(k, ir.F32, g.floats(op, ir.F32, src).v[:1])...)
	}
	if (op == ir.OpMin || op == ir.OpMax) && (ordinary(args[0]) || ordinary(args[1])) {
		if ordinary(args[0]) {
			src[0], src[1] = src[1], src[0]
		}
		out := &val{k: k, how: varying}
		for p := range parts(k) {
			out.v[p] = g.one(V, Inst{Op: OpV, Fn: op, K: k, Src: []Reg{src[0][p], src[1][p]}, Imm: 1})
		}
		return g.canonical(out, op)
	}
	return g.floats(op, k, src)
}

// ordinary reports whether x is a float constant that is neither zero nor NaN.
func ordinary(x *val) bool {
	if !x.konst || x.k != ir.F32 && x.k != ir.F64 {
		return false
	}
	f := math.Float64frombits(x.bits)
	if x.k == ir.F32 {
		f = float64(math.Float32frombits(uint32(x.bits)))
	}
	return f < 0 || f > 0
}

func (g *gen) floats(op ir.Op, k ir.Kind, src [][]Reg) *val {
	out := &val{k: k, how: varying}
	for p := range parts(k) {
		var a []Reg
		for i := range src {
			a = append(a, src[i][p])
		}
		if op == ir.OpRoundAway {
			out.v[p] = g.roundAway(k, p, a[0])
		} else {
			out.v[p] = g.v(op, k, a...)
		}
	}
	return g.canonical(out, op)
}

// roundAway rounds half away from zero: the truncated value, and one more where at least half is cut. That is exact, as is the difference.
func (g *gen) roundAway(k ir.Kind, part int, x Reg) Reg {
	one, half := g.vconst(k, 0x3f800000), g.vconst(k, 0x3f000000)
	if k == ir.F64 {
		one, half = g.vconst(k, 0x3ff0<<48), g.vconst(k, 0x3fe0<<48)
	}
	t := g.v(ir.OpTrunc, k, x)
	cut := g.v(ir.OpAbs, k, g.v(ir.OpSub, k, x, t))
	up := g.v(ir.OpAdd, k, t, g.v(ir.OpCopysign, k, one, x))
	var m Reg
	if wide(k) {
		// The comparison wants both parts; the half that is not looked at may be anything.
		m = g.vcompare(ir.OpGe, k, []Reg{cut, cut}, []Reg{half, half})
	} else {
		m = g.vcompare(ir.OpGe, k, []Reg{cut}, []Reg{half})
	}
	return g.v(ir.OpCopysign, k, g.vselect(k, part, m, up, t), x)
}

// vectorInt computes an integer operation.
func (g *gen) vectorInt(in *ir.Instr, k ir.Kind, args []*val) []Reg {
	c := container(k)
	x := g.vector(args[0])
	var y []Reg
	switch in.Op {
	case ir.OpShl, ir.OpShr:
		return g.shift(in.Op, k, x, args[1])
	case ir.OpRotl:
		return g.rotate(k, x, args[1])
	case ir.OpDiv, ir.OpRem:
		return g.divide(in.Op, k, x, args[1], g.nonzero[in.Args[1]])
	}
	op := in.Op
	if len(args) > 1 {
		y = g.vector(args[1])
	}
	if op == ir.OpAnd {
		// One instruction knows "and not".
		for i, a := range in.Args {
			if d := a.Def; d != nil && d.Op == ir.OpNot && args[i].how == varying {
				op, x, y = ir.OpAndNot, g.vector(args[1-i]), g.vector(g.use(d.Args[0]))
				break
			}
		}
	}
	out := make([]Reg, parts(k))
	for p := range out {
		switch in.Op {
		case ir.OpMul:
			if args[1].konst {
				out[p] = g.vextend(k, g.times(c, x[p], int64(args[1].bits)))
				continue
			}
			out[p] = g.vextend(k, g.v(in.Op, c, x[p], y[p]))
		case ir.OpAdd, ir.OpSub:
			out[p] = g.vextend(k, g.v(in.Op, c, x[p], y[p]))
		case ir.OpNeg, ir.OpNot:
			out[p] = g.vextend(k, g.v(in.Op, c, x[p]))
		case ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpMin, ir.OpMax:
			out[p] = g.v(op, c, x[p], y[p])
		case ir.OpAbs:
			out[p] = x[p]
			if k.Signed() {
				out[p] = g.vextend(k, g.v(in.Op, c, x[p]))
			}
		case ir.OpMulHi:
			out[p] = g.mulHigh(k, x[p], y[p])
		default:
			out[p] = g.bitOp(in.Op, k, x[p])
		}
	}
	return out
}

// counts returns shift counts as vectors of the width of c, no smaller than the width where they were.
func (g *gen) counts(c ir.Kind, n *val) []Reg {
	u := unsigned(c)
	switch {
	case n.how == uniform:
		x := &val{k: u, how: uniform, outer: n.outer && g.pre != nil}
		least := func() { x.s = g.s(ir.OpMin, ir.U64, g.operand(n), imm(64)) }
		if x.outer {
			g.hoisted(least)
		} else {
			least()
		}
		return g.vector(x)
	case wide(c) == wide(n.k):
		return g.vector(n)
	case wide(c):
		return g.widen64(unsigned(container(n.k)), g.vector(n))
	}
	v := g.vector(n)
	var low [2]Reg
	for p := range low {
		low[p] = g.v(ir.OpMin, ir.U64, v[p], g.vconst(ir.U64, 64))
	}
	return []Reg{g.narrow(ir.U32, ir.U64, low[:])}
}

func (g *gen) shift(op ir.Op, k ir.Kind, x []Reg, n *val) []Reg {
	c := container(k)
	width := bitsOf(c)
	out := make([]Reg, len(x))
	if n.konst {
		for p := range x {
			switch {
			case n.bits < uint64(width):
				out[p] = g.vshift(op, c, x[p], int64(n.bits))
			case op == ir.OpShr && k.Signed():
				out[p] = g.vshift(op, c, x[p], width-1)
			default:
				out[p] = g.vconst(c, 0)
			}
			if op == ir.OpShl {
				out[p] = g.vextend(k, out[p])
			}
		}
		return out
	}
	y := g.counts(c, n)
	for p := range x {
		out[p] = g.v(op, c, x[p], y[p])
		if op == ir.OpShl {
			out[p] = g.vextend(k, out[p])
		}
	}
	return out
}

// rotate is two shifts; the widths are powers of two, so that counts are cut to them by a mask.
func (g *gen) rotate(k ir.Kind, x []Reg, n *val) []Reg {
	c := unsigned(container(k))
	w := uint64(bitsOf(k))
	if n.konst {
		return g.rotateBy(k, x, int64(n.bits&(w-1)))
	}
	var y []Reg
	switch {
	case wide(n.k) == wide(c):
		y = g.vector(n)
	case wide(c):
		y = g.widen64(unsigned(container(n.k)), g.vector(n))
	default:
		y = []Reg{g.narrow(ir.U32, ir.U64, g.vector(n))}
	}
	out := make([]Reg, len(x))
	for p := range x {
		a := g.bare(k, x[p])
		left := g.v(ir.OpAnd, c, y[p], g.vconst(c, w-1))
		right := g.v(ir.OpSub, c, g.vconst(c, w), left)
		out[p] = g.vextend(k, g.v(ir.OpOr, c, g.v(ir.OpShl, c, a, left), g.v(ir.OpShr, c, a, right)))
	}
	return out
}

// rotateBy rotates left by a constant.
func (g *gen) rotateBy(k ir.Kind, x []Reg, n int64) []Reg {
	c := unsigned(container(k))
	out := make([]Reg, len(x))
	for p := range x {
		if out[p] = x[p]; n != 0 {
			a := g.bare(k, x[p])
			out[p] = g.vextend(k, g.v(ir.OpOr, c, g.vshift(ir.OpShl, c, a, n), g.vshift(ir.OpShr, c, a, int64(bitsOf(k))-n)))
		}
	}
	return out
}

// bare returns lanes of 32 bits zero-extended from kind k.
func (g *gen) bare(k ir.Kind, x Reg) Reg {
	if k.Signed() {
		return g.vextend(unsigned(k), x)
	}
	return x
}
