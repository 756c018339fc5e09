package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Comparisons of vectors to masks, and choices by masks.

// intPredicates are the immediates of AVX-512's integer comparisons.
var intPredicates = map[ir.Op]uint8{ir.OpEq: 0, ir.OpLt: 1, ir.OpLe: 2, ir.OpNe: 4, ir.OpGe: 5, ir.OpGt: 6}

func (c *emitter) compare() {
	in, d := c.in, c.d()
	k := in.K
	if !wide(k) {
		c.share()
		if c.x512 {
			c.compare512(d, c.s(0), c.rm(1))
		} else {
			c.compare32()
		}
		return
	}
	if c.x512 {
		t := c.k()
		c.compare512(t, c.s(0), asm.R(c.s(2)))
		c.compare512(d, c.s(1), asm.R(c.s(3)))
		c.joinMasks(d, t, d)
		return
	}
	t, u := c.vec(), c.vec()
	c.compare64(t, u, c.s(0), c.s(2))
	c.compare64(d, u, c.s(1), c.s(3))
	// The even 32-bit lanes of both, put in order.
	c.rvmi(asm.VSHUFPS, d, t, asm.R(d), 0x88)
	c.v2i(asm.VPERMPDI, d, asm.R(d), 0xd8)
}

// joinMasks makes the mask of a vector from those of its halves.
func (c *emitter) joinMasks(d, lo, hi asm.Reg) {
	if c.w == 16 {
		c.kopn(asm.KUNPCK, 16, d, hi, lo)
		return
	}
	c.kshift(true, d, hi, c.w/2)
	c.kop(asm.KOR, d, d, lo)
}

// compare512 compares to a mask register.
func (c *emitter) compare512(d, a asm.Reg, b asm.Operand) {
	in := c.in
	k := in.K
	switch {
	case k.Float():
		c.rvmi(fCmp.vector(k), d, a, b, floatConds[in.Fn])
	case k.Unsigned():
		c.rvmi(pick(k, asm.VPCMPUD, asm.VPCMPUQ), d, a, b, intPredicates[in.Fn])
	default:
		c.rvmi(pick(k, asm.VPCMPD, asm.VPCMPQ), d, a, b, intPredicates[in.Fn])
	}
}

// compare32 compares 32-bit lanes to a vector.
func (c *emitter) compare32() {
	in, d, t := c.in, c.d(), c.vec()
	a, b := c.s(0), c.rm(1)
	invert := func() {
		c.ones(t)
		c.xor(d, d, asm.R(t))
	}
	greater := func(a asm.Reg, b asm.Operand) { c.rvm(asm.VPCMPGTD, d, a, b) }
	reg := func() asm.Reg { // b where a register is wanted
		if !b.IsMem() {
			return b.Reg
		}
		c.vmov(t, b)
		return t
	}
	switch {
	case in.K.Float():
		c.rvmi(asm.VCMPPS, d, a, b, floatConds[in.Fn])
	case in.Fn == ir.OpEq:
		c.rvm(asm.VPCMPEQD, d, a, b)
	case in.Fn == ir.OpNe:
		c.rvm(asm.VPCMPEQD, d, a, b)
		invert()
	case in.K.Signed():
		switch in.Fn {
		case ir.OpGt:
			greater(a, b)
		case ir.OpLt:
			greater(reg(), asm.R(a))
		case ir.OpLe:
			greater(a, b)
			invert()
		case ir.OpGe:
			greater(reg(), asm.R(a))
			invert()
		}
	default: // unsigned: a ≤ b where a is the lesser of both
		op := asm.VPMINUD
		if in.Fn == ir.OpGe || in.Fn == ir.OpLt {
			op = asm.VPMAXUD
		}
		c.rvm(op, t, a, b)
		c.rvm(asm.VPCMPEQD, d, t, asm.R(a))
		if in.Fn == ir.OpLt || in.Fn == ir.OpGt {
			invert()
		}
	}
}

// compare64 writes d = a Fn b on 64-bit lanes, all ones or zeros. u is destroyed.
func (c *emitter) compare64(d, u, a, b asm.Reg) {
	in := c.in
	invert := func() {
		c.ones(u)
		c.xor(d, d, asm.R(u))
	}
	switch {
	case in.K.Float():
		c.rvmi(asm.VCMPPD, d, a, asm.R(b), floatConds[in.Fn])
	case in.Fn == ir.OpEq:
		c.rvr(asm.VPCMPEQQ, d, a, b)
	case in.Fn == ir.OpNe:
		c.rvr(asm.VPCMPEQQ, d, a, b)
		invert()
	case in.Fn == ir.OpGt:
		c.greater64(d, u, a, b, in.K.Unsigned())
	case in.Fn == ir.OpLt:
		c.greater64(d, u, b, a, in.K.Unsigned())
	case in.Fn == ir.OpLe:
		c.greater64(d, u, a, b, in.K.Unsigned())
		invert()
	case in.Fn == ir.OpGe:
		c.greater64(d, u, b, a, in.K.Unsigned())
		invert()
	}
}

// choose writes selects.
func (c *emitter) choose() {
	in, d := c.in, c.d()
	if c.x512 {
		c.share()
		m := c.halfMask(c.s(0))
		c.under(pick(in.K, asm.VBLENDMPS, asm.VBLENDMPD), c.l, d, c.s(2), c.rm(1), asm.Under(m))
		return
	}
	if !wide(in.K) {
		c.share()
		c.blend(asm.VBLENDVPS, d, c.s(2), c.rm(1), c.s(0))
		return
	}
	t := c.vec()
	c.wideMask(t, c.s(0))
	c.blend(asm.VBLENDVPD, d, c.s(2), c.rm(1), t)
}

// halfMask is the mask of half Part for 64-bit kinds, the mask itself for others, with AVX-512. It takes a
// temporary for 64-bit kinds.
func (c *emitter) halfMask(m asm.Reg) asm.Reg {
	if !wide(c.in.K) {
		return m
	}
	t := c.k()
	if c.in.Part == 0 {
		return m
	}
	c.kshift(false, t, m, c.w/2)
	return t
}

// wideMask makes d the mask of half Part in lanes of 64 bits, without AVX-512.
func (c *emitter) wideMask(d, m asm.Reg) {
	if c.in.Part == 1 {
		c.high(d, m)
		m = d
	}
	c.v2(asm.VPMOVSXDQ, d, asm.R(m))
}

// lesser is the one of two floats that is less, or greater, as the instructions have it: the second if neither is.
func (c *emitter) lesser() {
	f := fMin
	if c.in.Op == jit.OpVGreater {
		f = fMax
	}
	c.share()
	c.rvm(f.vector(c.in.K), c.d(), c.s(0), c.rm(1))
}
