package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// bitOp computes what looks at single bits, by the methods of Warren, Hacker's Delight, chapters 5 and 7.
func (g *gen) bitOp(op ir.Op, k ir.Kind, x Reg) Reg {
	c := unsigned(container(k))
	w, full := uint64(bitsOf(k)), uint64(bitsOf(c))
	and := func(a, b Reg) Reg { return g.v(ir.OpAnd, c, a, b) }
	shr := func(a Reg, n int64) Reg { return g.vshift(ir.OpShr, c, a, n) }
	x = g.bare(k, x)
	switch op {
	case ir.OpPopcnt:
		return g.popcount(c, x)
	case ir.OpClz:
		for n := int64(1); n < int64(w); n *= 2 {
			x = g.v(ir.OpOr, c, x, shr(x, n))
		}
		return g.v(ir.OpSub, c, g.vconst(c, w), g.popcount(c, x))
	case ir.OpCtz:
		if w < full {
			x = g.v(ir.OpOr, c, x, g.vconst(c, 1<<w))
		}
		less := g.v(ir.OpSub, c, x, g.vconst(c, 1))
		return g.popcount(c, g.v(ir.OpAndNot, c, less, x))
	case ir.OpByteRev:
		if w == 8 {
			return g.vextend(k, x)
		}
		return g.vextend(k, shr(g.v(op, c, x), int64(full-w)))
	case ir.OpBitRev:
		for _, s := range []struct {
			n    int64
			mask uint64
		}{{1, 0x5555555555555555}, {2, 0x3333333333333333}, {4, 0x0f0f0f0f0f0f0f0f}} {
			m := g.vconst(c, s.mask)
			x = g.v(ir.OpOr, c, and(shr(x, s.n), m), g.vshift(ir.OpShl, c, and(x, m), s.n))
		}
		return g.vextend(k, shr(g.v(ir.OpByteRev, c, x), int64(full-w)))
	}
	g.fail("jit: %v on vectors of %v", op, k)
	return NoReg
}

func (g *gen) popcount(c ir.Kind, x Reg) Reg {
	and := func(a Reg, mask uint64) Reg { return g.v(ir.OpAnd, c, a, g.vconst(c, mask)) }
	shr := func(a Reg, n int64) Reg { return g.vshift(ir.OpShr, c, a, n) }
	x = g.v(ir.OpSub, c, x, and(shr(x, 1), 0x5555555555555555))
	x = g.v(ir.OpAdd, c, and(x, 0x3333333333333333), and(shr(x, 2), 0x3333333333333333))
	x = and(g.v(ir.OpAdd, c, x, shr(x, 4)), 0x0f0f0f0f0f0f0f0f)
	for n := int64(8); n < bitsOf(c); n *= 2 {
		x = g.v(ir.OpAdd, c, x, shr(x, n))
	}
	return and(x, 0x7f)
}

// mulHigh is the upper half of a product.
func (g *gen) mulHigh(k ir.Kind, x, y Reg) Reg {
	c := container(k)
	switch {
	case !wide(k) && bitsOf(k) == 32:
		return g.v(ir.OpMulHi, c, x, y)
	case !wide(k):
		return g.vextend(k, g.vshift(ir.OpShr, c, g.v(ir.OpMul, c, x, y), bitsOf(k)))
	}
	// From four products of halves (Hacker's Delight, section 8-2), and the signed one from the unsigned (8-3).
	u := ir.U64
	low := func(a, b Reg) Reg { return g.one(V, Inst{Op: OpVMulLow, K: u, Src: []Reg{a, b}}) }
	high := func(a Reg) Reg { return g.vshift(ir.OpShr, u, a, 32) }
	add := func(a, b Reg) Reg { return g.v(ir.OpAdd, u, a, b) }
	xh, yh := high(x), high(y)
	t := add(low(xh, y), high(low(x, y)))
	s := add(low(x, yh), g.v(ir.OpAnd, u, t, g.vconst(u, 1<<32-1)))
	r := add(add(low(xh, yh), high(t)), high(s))
	if k == ir.I64 {
		for _, p := range [][2]Reg{{x, y}, {y, x}} {
			sign := g.vshift(ir.OpShr, ir.I64, p[0], 63)
			r = g.v(ir.OpSub, u, r, g.v(ir.OpAnd, u, sign, p[1]))
		}
	}
	return r
}

// divide is division and remainder by Go's rules. Up to 32 bits the quotient of floats twice as precise, cut, is that of the integers:
// it cannot round up to an integer that it does not reach.
func (g *gen) divide(op ir.Op, k ir.Kind, x []Reg, by *val, nonzero bool) []Reg {
	nonzero = nonzero || by.konst && by.bits != 0
	c := container(k)
	y := g.vector(by)
	if wide(k) {
		return g.divide64(op, k, vec(k, x...), by, nonzero)
	}
	var q Reg
	if bitsOf(k) < 32 {
		f := func(a Reg) Reg { return g.one(V, Inst{Op: OpVConvert, K: ir.F32, From: c, Src: []Reg{a}}) }
		q = g.one(V, Inst{Op: OpVConvert, K: ir.I32, From: ir.F32, Src: []Reg{g.v(ir.OpDiv, ir.F32, f(x[0]), f(y[0]))}})
	} else {
		var h [2]Reg
		for p := range h {
			f := func(a Reg) Reg {
				return g.one(V, Inst{Op: OpVWiden, K: ir.F64, From: c, Part: uint8(p), Src: []Reg{a}})
			}
			h[p] = g.v(ir.OpDiv, ir.F64, f(x[0]), f(y[0]))
		}
		q = g.narrow(c, ir.F64, h[:])
		if k.Signed() && !(by.konst && int64(by.bits) != -1) {
			// The smallest number by -1 does not fit, and saturated where it has to wrap.
			m := g.vcompare(ir.OpEq, c, y, []Reg{g.vconst(c, 1<<32-1)})
			q = g.vselect(c, 0, m, g.v(ir.OpNeg, c, x[0]), q)
		}
	}
	r := q
	if op == ir.OpRem {
		r = g.v(ir.OpSub, c, x[0], g.v(ir.OpMul, c, q, y[0]))
	}
	if !nonzero {
		zero := g.vconst(c, 0)
		m := g.vcompare(ir.OpNe, c, y, []Reg{zero})
		r = g.vselect(c, 0, m, r, zero)
	}
	return []Reg{g.vextend(k, r)}
}

// divide64 divides 64-bit integers: by floats while all operands of active lanes are below 2^52 in magnitude, where the cut quotient of floats is that
// of the integers, and else lane after lane, of all lanes, as no divisor does harm.
func (g *gen) divide64(op ir.Op, k ir.Kind, x, y *val, nonzero bool) []Reg {
	far := g.beyond52(k, g.vector(x))
	if !y.konst || y.bits+1<<50 >= 1<<51 {
		far = g.mor(far, g.beyond52(k, g.vector(y)))
	}
	if !g.on.all {
		far = g.mand(far, g.on.m)
	}
	// In registers before control divides.
	g.vector(x)
	g.vector(y)
	out := []Reg{g.reg(V), g.reg(V)}
	slow, fast, end := g.block(), g.block(), g.block()
	g.branchAny(far, slow, fast)
	g.inCold(slow, func() {
		v := g.divideLanes(op, k, x, y)
		g.parallel(out, v)
		g.jump(end)
	})
	g.place(fast)
	leave := g.scope()
	a, b := g.vector(x), g.vector(y)
	zero := g.vconst(k, 0)
	var m Reg
	if !nonzero {
		m = g.vcompare(ir.OpNe, k, b, []Reg{zero, zero})
	}
	for p := range out {
		q := g.vconvert(k, ir.F64, g.v(ir.OpDiv, ir.F64, g.vconvert(ir.F64, k, a[p]), g.vconvert(ir.F64, k, b[p])))
		if op == ir.OpRem {
			q = g.v(ir.OpSub, k, a[p], g.v(ir.OpMul, k, q, b[p]))
		}
		if !nonzero {
			q = g.vselect(k, p, m, q, zero)
		}
		g.move(out[p], q)
	}
	leave()
	g.jump(end)
	g.place(end)
	for _, r := range out {
		g.stable[r] = true
	}
	return out
}

// beyond52 is where a value is not below 2^52 in magnitude, or by a little more.
func (g *gen) beyond52(k ir.Kind, x []Reg) Reg {
	bits := make([]Reg, 2)
	for p := range bits {
		bits[p] = x[p]
		if k.Signed() {
			// From -2^51 up to 2^51.
			bits[p] = g.v(ir.OpAdd, ir.U64, x[p], g.vconst(ir.U64, 1<<51))
		}
		bits[p] = g.vshift(ir.OpShr, ir.U64, bits[p], 52)
	}
	zero := g.vconst(ir.U64, 0)
	return g.vcompare(ir.OpNe, ir.U64, bits, []Reg{zero, zero})
}

// divideLanes divides one lane after another.
func (g *gen) divideLanes(op ir.Op, k ir.Kind, x, y *val) []Reg {
	g.spill(x, 0)
	var by operand
	if y.how == uniform {
		by = g.operand(y)
	} else {
		g.spill(y, 1)
	}
	for i := range int64(g.w) {
		b := by
		if y.how != uniform {
			b = reg(g.sload(k, FramePtr, g.scratch(1)+8*i))
		}
		r := g.s(op, k, reg(g.sload(k, FramePtr, g.scratch(0)+8*i)), b)
		g.sstore(k, FramePtr, g.scratch(0)+8*i, r)
	}
	return g.unspill(k, 0).v[:]
}
