package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// arithmetic gives the result of a pure operation on scalars of the IR: once if all arguments are uniform, as base and stride if
// it is linear, and else in vectors.
func (g *gen) arithmetic(in *ir.Instr) *val {
	v := in.Results[0]
	args := g.uses(in.Args)
	even, outer := true, true
	for _, x := range args {
		even = even && x.how == uniform
		outer = outer && x.outer
	}
	switch {
	case even && outer:
		if x := g.lifted[v]; x != nil {
			return x
		}
		if x := fold(in, args); x != nil {
			return x
		}
		var x *val
		g.hoisted(func() { x = g.scalarOp(in, args) })
		if !x.konst && g.pre != nil {
			x.outer = true
			g.lifted[v] = x
		}
		return x
	case even:
		return g.scalarOp(in, args)
	case g.a == g.likely && !g.checked && !g.a.late[in] && g.sure.of[v].how == varying && g.a.of[v].how != varying:
		if x := g.hope(in, args); x != nil {
			return x
		}
		fallthrough
	case g.a.of[v].how == linear || g.a.of[v].how == uniform:
		if x := g.linearOp(in, args); x != nil {
			return x
		}
	}
	if x := g.shortOp(in, args); x != nil {
		return x
	}
	if x := g.boolOp(in, args); x != nil {
		return x
	}
	return g.vectorOp(in, args)
}

// fold computes an operation on constants.
func fold(in *ir.Instr, args []*val) *val {
	var bits []uint64
	var types []*ir.Type
	for i, x := range args {
		if !x.konst {
			return nil
		}
		bits, types = append(bits, x.bits), append(types, in.Args[i].Type)
	}
	t := in.Results[0].Type
	if b, ok := ir.Eval(in.Op, in.Attr, t, bits, types); ok && t.Scalar() {
		return constant(t.Kind(), b)
	}
	return nil
}

// linearOp computes base and stride. The stride is the shape's.
func (g *gen) linearOp(in *ir.Instr, args []*val) *val {
	v := in.Results[0]
	k, s := v.Type.Kind(), g.a.of[v]
	x := args[0]
	out := &val{k: k, how: linear, stride: s.stride}
	switch in.Op {
	case ir.OpAdd, ir.OpSub:
		y := args[1]
		if in.Op == ir.OpAdd && x.how == uniform {
			x, y = y, x
		}
		g.addLinear(out, in.Op, x, y)
	case ir.OpMul, ir.OpShl:
		y := args[1]
		if x.how == uniform {
			x, y = y, x
		}
		c := int64(y.bits)
		if in.Op == ir.OpShl {
			c = 1 << c
		}
		out.s = g.s(ir.OpMul, ir.I64, reg(g.lane0(x)), imm(c))
	case ir.OpNeg:
		out.s = g.s(ir.OpNeg, ir.I64, reg(g.lane0(x)))
	case ir.OpConvert, ir.OpBitcast:
		if s.how != linear {
			return nil
		}
		out.s, out.off, out.along, out.ahead = x.s, x.off, x.along, x.ahead
		if !wide(k) {
			out.along = false
			out.s, out.off = g.lane0(x), 0
		}
	default:
		return nil
	}
	if s.how == uniform {
		return uni(k, g.extend(k, g.lane0(out)))
	}
	return out
}

func (g *gen) addLinear(out *val, op ir.Op, x, y *val) {
	switch {
	case y.konst && wide(out.k) && fits32(int64(y.bits)) && fits32(x.off):
		n := int64(y.bits)
		if op == ir.OpSub {
			n = -n
		}
		out.s, out.off, out.along, out.ahead = x.s, x.off+n, x.along, x.ahead
	case x.how == uniform: // less a linear value
		out.s = g.s(op, ir.I64, g.operand(x), reg(g.lane0(y)))
	case y.how == uniform:
		out.s, out.off = g.s(op, ir.I64, reg(x.s), g.operand(y)), x.off
		if x.along && y.outer && wide(out.k) {
			out.along = true
			g.hoisted(func() {
				switch {
				case x.ahead != NoReg:
					out.ahead = g.s(op, ir.I64, reg(x.ahead), g.operand(y))
				case op == ir.OpAdd:
					out.ahead = g.scalar(y)
				default:
					out.ahead = g.s(ir.OpNeg, ir.I64, g.operand(y))
				}
			})
		}
	default:
		out.s = g.s(op, ir.I64, reg(g.lane0(x)), reg(g.lane0(y)))
	}
}

// scalarOp computes on uniform values.
func (g *gen) scalarOp(in *ir.Instr, args []*val) *val {
	k := in.Results[0].Type.Kind()
	from := args[0].k
	switch {
	case in.Op == ir.OpSelect:
		return g.scalarSelect(k, args)
	case in.Op == ir.OpConvert || in.Op == ir.OpBitcast:
		if x := g.scalarConvert(in, k, args[0]); x != nil {
			return x
		}
	case in.Op.Info().Rule == ir.RuleCompare && (from.Integer() || from == ir.Bool):
		return uni(k, g.scompare(in.Op, scalarKind(from), g.operand(args[0]), g.operand(args[1])))
	case in.Op.Info().Rule == ir.RuleCompare && (from == ir.F32 || from == ir.F64):
		return uni(k, g.one(S, Inst{Op: OpFCompare, Fn: in.Op, K: from, Src: []Reg{g.scalar(args[0]), g.scalar(args[1])}}))
	case from == ir.Bool:
		if in.Op == ir.OpNot {
			return uni(k, g.s(ir.OpXor, ir.U64, g.operand(args[0]), imm(1)))
		}
		return uni(k, g.s(in.Op, ir.U64, g.operand(args[0]), g.operand(args[1])))
	case k == ir.F32 || k == ir.F64:
		if Arithmetic(OpF, in.Op, k) {
			var src []Reg
			for _, x := range args {
				src = append(src, g.scalar(x))
			}
			return g.canonical(uni(k, g.one(F, Inst{Op: OpF, Fn: in.Op, K: k, Src: src})), in.Op)
		}
	case k.Integer():
		if x := g.scalarInt(in.Op, k, args); x != nil {
			return x
		}
	}
	return g.first(g.vectorOp(in, args))
}

// first is the uniform value whose vector was computed because scalars know no such operation.
func (g *gen) first(x *val) *val {
	if x.k == ir.Bool {
		bits := g.one(S, Inst{Op: OpMBits, Src: []Reg{g.maskOf(x)}})
		return uni(ir.Bool, g.s(ir.OpAnd, ir.U64, reg(bits), imm(1)))
	}
	v := g.vector(x)[0]
	if classOf(x.k) == F {
		return uni(x.k, g.one(F, Inst{Op: OpFFromV, K: x.k, Src: []Reg{v}}))
	}
	return uni(x.k, g.one(S, Inst{Op: OpSFromV, K: container(x.k), Src: []Reg{v}}))
}

func (g *gen) scalarSelect(k ir.Kind, args []*val) *val {
	c := g.scalar(args[0])
	op := OpSSelect
	if classOf(k) == F {
		op = OpFSelect
	}
	return uni(k, g.one(classOf(k), Inst{Op: op, K: k, Src: []Reg{c, g.scalar(args[1]), g.scalar(args[2])}}))
}

func unsigned(k ir.Kind) ir.Kind {
	if k.Signed() {
		return k + (ir.U8 - ir.I8)
	}
	return k
}

// scalarInt computes an integer operation in 64 bits; nil if that is better done in a vector.
func (g *gen) scalarInt(op ir.Op, k ir.Kind, args []*val) *val {
	w := bitsOf(k)
	a := g.operand(args[0])
	b := imm(0)
	if len(args) > 1 {
		b = g.operand(args[1])
	}
	mk := scalarKind(k)
	narrow := w < 64
	// What looks at single bits works on the value zero-extended.
	bare := func() operand {
		if narrow && k.Signed() {
			return reg(g.extend(unsigned(k), g.sreg(a)))
		}
		return a
	}
	var r Reg
	switch op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpShl:
		r = g.extend(k, g.s(op, mk, a, b))
	case ir.OpDiv, ir.OpRem:
		r = g.extend(k, g.s(op, mk, a, b))
	case ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpMin, ir.OpMax, ir.OpShr:
		r = g.s(op, mk, a, b)
	case ir.OpNeg, ir.OpNot:
		r = g.extend(k, g.s(op, mk, a))
	case ir.OpAbs:
		if !k.Signed() {
			return args[0]
		}
		r = g.extend(k, g.s(op, mk, a))
	case ir.OpMulHi:
		if !narrow {
			r = g.s(op, mk, a, b)
			break
		}
		r = g.extend(k, g.s(ir.OpShr, mk, reg(g.s(ir.OpMul, mk, a, b)), imm(w)))
	case ir.OpClz:
		r = g.s(ir.OpSub, ir.I64, reg(g.s(op, ir.U64, bare())), imm(64-w))
	case ir.OpCtz:
		x := bare()
		if narrow {
			x = reg(g.s(ir.OpOr, ir.U64, x, imm(1<<w)))
		}
		r = g.s(op, ir.U64, x)
	case ir.OpPopcnt:
		r = g.s(op, ir.U64, bare())
	case ir.OpByteRev:
		r = g.extend(k, g.s(ir.OpShr, ir.U64, reg(g.s(op, ir.U64, a)), imm(64-w)))
	case ir.OpRotl:
		if !narrow {
			r = g.s(op, mk, a, b)
			break
		}
		x := bare()
		n := reg(g.s(ir.OpAnd, ir.U64, b, imm(w-1)))
		hi := g.s(ir.OpShl, ir.U64, x, n)
		lo := g.s(ir.OpShr, ir.U64, x, reg(g.s(ir.OpSub, ir.U64, imm(w), n)))
		r = g.extend(k, g.s(ir.OpOr, ir.U64, reg(hi), reg(lo)))
	default:
		return nil
	}
	return uni(k, r)
}

// scalarConvert converts a uniform value; nil if that is better done in a vector.
func (g *gen) scalarConvert(in *ir.Instr, k ir.Kind, x *val) *val {
	from := x.k
	float := func(k ir.Kind) bool { return k == ir.F32 || k == ir.F64 }
	if in.Op == ir.OpBitcast {
		switch {
		case float(k) && float(from):
			return x
		case float(k):
			return uni(k, g.one(F, Inst{Op: OpFFromBits, K: k, Src: []Reg{g.scalar(x)}}))
		case float(from):
			return uni(k, g.extend(k, g.one(S, Inst{Op: OpBitsFromF, K: from, Src: []Reg{g.scalar(x)}})))
		}
		if k.Float() { // 16 bits
			return uni(k, g.extend(ir.U16, g.scalar(x)))
		}
		return uni(k, g.extend(k, g.scalar(x)))
	}
	switch {
	case k == from:
		return x
	case k.Integer() && from.Integer():
		if holds(k, from) {
			return uni(k, g.scalar(x))
		}
		return uni(k, g.extend(k, g.scalar(x)))
	case float(k) && from.Integer():
		return uni(k, g.one(F, Inst{Op: OpFFromInt, K: k, From: scalarKind(from), Src: []Reg{g.scalar(x)}}))
	case float(k) && float(from):
		return g.canonical(uni(k, g.one(F, Inst{Op: OpFConvert, K: k, From: from, Src: []Reg{g.scalar(x)}})), in.Op)
	case k.Integer() && float(from):
		if wide(k) {
			return uni(k, g.one(S, Inst{Op: OpIntFromF, K: k, From: from, Src: []Reg{g.scalar(x)}}))
		}
		r := g.one(S, Inst{Op: OpIntFromF, K: ir.I64, From: from, Src: []Reg{g.scalar(x)}})
		lo, hi := limits(k)
		return uni(k, g.s(ir.OpMax, ir.I64, reg(g.s(ir.OpMin, ir.I64, reg(r), imm(hi))), imm(lo)))
	case k == ir.F32 && from == ir.F16:
		return g.canonical(uni(k, g.one(F, Inst{Op: OpFFromHalf, K: k, Src: []Reg{g.scalar(x)}})), in.Op)
	case k == ir.F16 && from == ir.F32 && !g.t.Canonical:
		return uni(k, g.one(S, Inst{Op: OpHalfFromF, K: k, Src: []Reg{g.scalar(x)}}))
	}
	return nil
}

// holds reports whether canonical bits of from are canonical bits of k.
func holds(k, from ir.Kind) bool {
	if wide(k) {
		return true
	}
	n, m := bitsOf(k), bitsOf(from)
	return k.Signed() == from.Signed() && m <= n || k.Signed() && m < n
}

// limits are the least and greatest value of an integer kind of up to 32 bits.
func limits(k ir.Kind) (lo, hi int64) {
	w := bitsOf(k)
	if k.Signed() {
		return -1 << (w - 1), 1<<(w-1) - 1
	}
	return 0, 1<<w - 1
}

// canonical makes a NaN that op gave the one without sign and payload, where the kernel wants that.
func (g *gen) canonical(x *val, op ir.Op) *val {
	if !g.t.Canonical || op == ir.OpNeg || op == ir.OpAbs || op == ir.OpCopysign {
		return x
	}
	nan := constant(x.k, nanBits(x.k))
	if x.how == uniform {
		c := g.one(S, Inst{Op: OpFCompare, Fn: ir.OpEq, K: x.k, Src: []Reg{x.s, x.s}})
		return uni(x.k, g.one(F, Inst{Op: OpFSelect, K: x.k, Src: []Reg{c, x.s, g.scalar(nan)}}))
	}
	v := x.v[:parts(x.k)]
	m := g.vcompare(ir.OpEq, x.k, v, v)
	out := make([]Reg, len(v))
	for p := range v {
		out[p] = g.vselect(x.k, p, m, v[p], g.vector(nan)[p])
	}
	return vec(x.k, out...)
}

func nanBits(k ir.Kind) uint64 {
	if k == ir.F64 {
		return 0x7ff8 << 48
	}
	return 0x7fc0 << 16
}
