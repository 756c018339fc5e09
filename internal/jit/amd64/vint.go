package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Integer arithmetic on vectors.

// pick picks an instruction by the width of its elements.
func pick(k ir.Kind, d, q asm.VOp) asm.VOp {
	if wide(k) {
		return q
	}
	return d
}

func (c *emitter) vectorInt() {
	in, d := c.in, c.d()
	k := in.K
	switch in.Fn {
	case ir.OpAdd:
		c.share()
		a, b := c.pair()
		c.rvm(pick(k, asm.VPADDD, asm.VPADDQ), d, a, b)
	case ir.OpSub:
		c.share()
		c.rvm(pick(k, asm.VPSUBD, asm.VPSUBQ), d, c.s(0), c.rm(1))
	case ir.OpAnd, ir.OpOr, ir.OpXor:
		c.share()
		a, b := c.pair()
		map[ir.Op]func(d, a asm.Reg, b asm.Operand){ir.OpAnd: c.and, ir.OpOr: c.or, ir.OpXor: c.xor}[in.Fn](d, a, b)
	case ir.OpAndNot:
		c.share()
		c.andn(d, c.s(1), c.rm(0))
	case ir.OpNot:
		if c.x512 {
			c.share()
			a := c.s(0)
			c.rvmi(asm.VPTERNLOGD, d, a, asm.R(a), 0x55)
			return
		}
		c.ones(d)
		c.xor(d, d, c.rm(0))
	case ir.OpNeg:
		c.zero(d)
		c.rvm(pick(k, asm.VPSUBD, asm.VPSUBQ), d, d, c.rm(0))
	case ir.OpMul:
		c.multiply()
	case ir.OpMulHi:
		c.multiplyHigh()
	case ir.OpMin, ir.OpMax:
		c.integerMinMax()
	case ir.OpAbs:
		c.absolute()
	case ir.OpShl, ir.OpShr:
		c.vectorShift()
	case ir.OpByteRev:
		c.share()
		n := byte(size(k))
		c.rvm(asm.VPSHUFB, d, c.s(0), c.bytes(func(i int) byte { return byte(i)&^(n-1) + n - 1 - byte(i)&(n-1) }))
	default:
		c.unknown()
	}
}

func (c *emitter) multiply() {
	d := c.d()
	if !wide(c.in.K) || c.x512 {
		c.share()
		a, b := c.pair()
		c.rvm(pick(c.in.K, asm.VPMULLD, asm.VPMULLQ), d, a, b)
		return
	}
	// Of halves of 32 bits: low*low + (high*low + low*high)<<32.
	t, a, b := c.vec(), c.s(0), c.s(1)
	c.shift(asm.VPSRLQ, t, a, 32)
	c.rvr(asm.VPMULUDQ, t, t, b)
	c.shift(asm.VPSRLQ, d, b, 32)
	c.rvr(asm.VPMULUDQ, d, d, a)
	c.rvr(asm.VPADDQ, t, t, d)
	c.shift(asm.VPSLLQ, t, t, 32)
	c.rvr(asm.VPMULUDQ, d, a, b)
	c.rvr(asm.VPADDQ, d, d, t)
}

// multiplyHigh is for 32 bits: products of even and of odd lanes.
func (c *emitter) multiplyHigh() {
	op := asm.VPMULUDQ
	if c.in.K.Signed() {
		op = asm.VPMULDQ
	}
	d, t, u, a, b := c.d(), c.vec(), c.vec(), c.s(0), c.s(1)
	c.shift(asm.VPSRLQ, t, a, 32)
	c.shift(asm.VPSRLQ, u, b, 32)
	c.rvr(op, t, t, u)
	c.rvr(op, d, a, b)
	c.shift(asm.VPSRLQ, d, d, 32)
	if !c.x512 {
		c.rvmi(asm.VPBLENDD, d, d, asm.R(t), 0xaa)
		return
	}
	c.and(t, t, c.all64(0xffffffff<<32))
	c.or(d, d, asm.R(t))
}

func (c *emitter) integerMinMax() {
	in, d := c.in, c.d()
	k := in.K
	type row struct{ sd, ud, sq, uq asm.VOp }
	r := row{asm.VPMINSD, asm.VPMINUD, asm.VPMINSQ, asm.VPMINUQ}
	if in.Fn == ir.OpMax {
		r = row{asm.VPMAXSD, asm.VPMAXUD, asm.VPMAXSQ, asm.VPMAXUQ}
	}
	if !wide(k) || c.x512 {
		c.share()
		op := pick(k, r.sd, r.sq)
		if k.Unsigned() {
			op = pick(k, r.ud, r.uq)
		}
		a, b := c.pair()
		c.rvm(op, d, a, b)
		return
	}
	t, a, b := c.vec(), c.s(0), c.s(1)
	c.greater64(t, d, a, b, k.Unsigned())
	if in.Fn == ir.OpMin {
		a, b = b, a
	}
	c.blend(asm.VBLENDVPD, d, b, asm.R(a), t) // a where a > b
}

// greater64 writes t = a > b on 64-bit lanes, without AVX-512. u is destroyed for unsigned ones; it may be none of the others.
func (c *emitter) greater64(t, u, a, b asm.Reg, unsigned bool) {
	if unsigned {
		flip := c.all64(1 << 63)
		c.xor(t, a, flip)
		c.xor(u, b, flip)
		a, b = t, u
	}
	c.rvr(asm.VPCMPGTQ, t, a, b)
}

// blend writes d = yes where the sign of m is set, else no.
func (c *emitter) blend(op asm.VOp, d, no asm.Reg, yes asm.Operand, m asm.Reg) {
	c.x(op, c.l, d, no, yes, asm.Options{Fourth: m})
}

func (c *emitter) absolute() {
	d := c.d()
	if !wide(c.in.K) || c.x512 {
		c.share()
		c.v2(pick(c.in.K, asm.VPABSD, asm.VPABSQ), d, c.rm(0))
		return
	}
	t, a := c.vec(), c.s(0)
	c.zero(t)
	c.rvr(asm.VPCMPGTQ, t, t, a)
	c.xor(d, a, asm.R(t))
	c.rvr(asm.VPSUBQ, d, d, t)
}

func (c *emitter) vectorShift() {
	in, d := c.in, c.d()
	k := in.K
	arithmetic := in.Fn == ir.OpShr && k.Signed()
	if arithmetic && wide(k) && !c.x512 {
		// Negative values are shifted inverted: the bits that come in are zeros then.
		t, a := c.vec(), c.s(0)
		c.zero(t)
		c.rvr(asm.VPCMPGTQ, t, t, a)
		c.xor(d, a, asm.R(t))
		if len(in.Src) < 2 {
			c.shift(asm.VPSRLQ, d, d, int(in.Imm))
		} else {
			c.rvm(asm.VPSRLVQ, d, d, c.rm(1))
		}
		c.xor(d, d, asm.R(t))
		return
	}
	c.share()
	fixed, variable := pick(k, asm.VPSLLD, asm.VPSLLQ), pick(k, asm.VPSLLVD, asm.VPSLLVQ)
	switch {
	case arithmetic:
		fixed, variable = pick(k, asm.VPSRAD, asm.VPSRAQ), pick(k, asm.VPSRAVD, asm.VPSRAVQ)
	case in.Fn == ir.OpShr:
		fixed, variable = pick(k, asm.VPSRLD, asm.VPSRLQ), pick(k, asm.VPSRLVD, asm.VPSRLVQ)
	}
	if len(in.Src) < 2 {
		c.shift(fixed, d, c.s(0), int(in.Imm))
		return
	}
	c.rvm(variable, d, c.s(0), c.rm(1))
}
