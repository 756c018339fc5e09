package amd64

import (
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Conversions of vectors.

const (
	two52 = 0x4330000000000000 // the float64 2^52: below it, the low bits of a sum are an integer
	two84 = 0x4530000000000000 // 2^84
)

func (c *emitter) widen() {
	in, d := c.in, c.d()
	a := c.s(0)
	if in.Part == 1 {
		c.high(d, a)
		a = d
	} else {
		c.share()
	}
	src := asm.R(a)
	switch [2]ir.Kind{in.K, in.From} {
	case [2]ir.Kind{ir.I64, ir.I32}:
		c.v2(asm.VPMOVSXDQ, d, src)
	case [2]ir.Kind{ir.U64, ir.U32}:
		c.v2(asm.VPMOVZXDQ, d, src)
	case [2]ir.Kind{ir.F64, ir.F32}:
		c.v2(asm.VCVTPS2PD, d, src)
	case [2]ir.Kind{ir.F64, ir.I32}:
		c.v2(asm.VCVTDQ2PD, d, src)
	case [2]ir.Kind{ir.F64, ir.U32}:
		if c.x512 {
			c.v2(asm.VCVTUDQ2PD, d, src)
			return
		}
		magic := c.all64(two52)
		c.v2(asm.VPMOVZXDQ, d, src)
		c.or(d, d, magic)
		c.rvm(asm.VSUBPD, d, d, magic)
	default:
		c.unknown()
	}
}

func (c *emitter) narrow() {
	in, d := c.in, c.d()
	lo, hi := c.s(0), c.s(1)
	halves := func(f func(d, a asm.Reg)) {
		t := c.vec()
		f(t, hi)
		f(d, lo)
		c.join(d, d, t)
	}
	to := func(op asm.VOp) func(d, a asm.Reg) {
		return func(d, a asm.Reg) { c.v2(op, d, asm.R(a)) }
	}
	switch [2]ir.Kind{in.K, in.From} {
	case [2]ir.Kind{ir.U32, ir.U64}:
		c.lowHalves(d, lo, hi)
	case [2]ir.Kind{ir.F32, ir.F64}:
		halves(to(asm.VCVTPD2PS))
	case [2]ir.Kind{ir.I32, ir.F64}:
		// What is too small or NaN becomes the least number by itself.
		u, top := c.vec(), c.all64(math.Float64bits(math.MaxInt32))
		if c.x512 {
			m := c.k()
			halves(func(d, a asm.Reg) {
				c.rvmi(asm.VCMPPD, m, a, asm.R(a), ordered)
				c.under(asm.VMINPD, c.l, d, a, top, asm.UnderZero(m))
				c.v2(asm.VCVTTPD2DQ, d, asm.R(d))
			})
			return
		}
		halves(func(d, a asm.Reg) {
			c.rvmi(asm.VCMPPD, u, a, asm.R(a), ordered)
			c.and(u, u, asm.R(a))
			c.rvm(asm.VMINPD, u, u, top)
			c.v2(asm.VCVTTPD2DQ, d, asm.R(u))
		})
	case [2]ir.Kind{ir.U32, ir.F64}:
		u := c.vec()
		if c.x512 {
			halves(func(d, a asm.Reg) {
				c.zero(u)
				c.rvr(asm.VMAXPD, u, a, u)
				c.v2(asm.VCVTTPD2UDQ, d, asm.R(u))
			})
			return
		}
		t := c.vec()
		for _, x := range [][2]asm.Reg{{t, hi}, {d, lo}} {
			c.zero(u)
			c.rvr(asm.VMAXPD, u, x[1], u)
			c.rvm(asm.VMINPD, u, u, c.all64(math.Float64bits(math.MaxUint32)))
			c.round(u, asm.R(u), ir.F64, roundings[ir.OpTrunc])
			c.rvm(asm.VADDPD, x[0], u, c.all64(two52))
		}
		c.lowHalves(d, d, t)
	case [2]ir.Kind{ir.F32, ir.I64}, [2]ir.Kind{ir.F32, ir.U64}:
		if c.x512 {
			op := asm.VCVTQQ2PS
			if in.From == ir.U64 {
				op = asm.VCVTUQQ2PS
			}
			halves(to(op))
			return
		}
		u, v := c.vec(), c.vec()
		halves(func(d, a asm.Reg) {
			c.odd53(d, u, v, a, in.From == ir.I64)
			c.doubles(u, v, d, in.From == ir.I64)
			c.v2(asm.VCVTPD2PS, d, asm.R(u))
		})
	default:
		c.unknown()
	}
}

// lowHalves writes the low 32 bits of the 64-bit lanes of lo and hi. With AVX-512, d is neither of them.
func (c *emitter) lowHalves(d, lo, hi asm.Reg) {
	if c.x512 {
		c.vmov(d, c.each32(func(i int) uint32 { return uint32(2 * i) }))
		c.rvr(asm.VPERMI2D, d, lo, hi)
		return
	}
	c.rvmi(asm.VSHUFPS, d, lo, asm.R(hi), 0x88)
	c.v2i(asm.VPERMPDI, d, asm.R(d), 0xd8)
}

// odd53 writes d = a with at most 53 bits that count, rounded to odd: rounding that to float32 is as
// rounding a (Boldo and Melquiond, 2008). u and v are destroyed.
func (c *emitter) odd53(d, u, v, a asm.Reg, signed bool) {
	c.and(u, a, c.all64(1<<11-1))
	c.zero(v)
	c.rvr(asm.VPCMPEQQ, u, u, v) // nothing is lost
	c.andn(u, u, c.all64(1<<11)) // the odd bit where something is
	c.and(v, a, c.all64(^uint64(1<<11-1)))
	c.or(u, u, asm.R(v))
	// Where a has fewer bits, it stays. Signed numbers are moved up to compare their magnitude.
	if signed {
		c.rvm(asm.VPADDQ, v, a, c.all64(1<<53))
		c.shift(asm.VPSRLQ, v, v, 54)
	} else {
		c.shift(asm.VPSRLQ, v, a, 53)
	}
	c.zero(d)
	c.rvr(asm.VPCMPEQQ, v, v, d)
	c.blend(asm.VBLENDVPD, d, u, asm.R(a), v)
}

// doubles writes d = the integers a as float64, rounded once: the upper and the lower half are exact, and their sum is
// the result. t is destroyed.
func (c *emitter) doubles(d, t, a asm.Reg, signed bool) {
	c.shift(asm.VPSRLQ, t, a, 32)
	if signed {
		c.xor(t, t, c.all64(two84|1<<31))
		c.rvm(asm.VSUBPD, t, t, c.all64(math.Float64bits(0x1p84+0x1p63+0x1p52)))
	} else {
		c.or(t, t, c.all64(two84))
		c.rvm(asm.VSUBPD, t, t, c.all64(math.Float64bits(0x1p84+0x1p52)))
	}
	c.and(d, a, c.all64(1<<32-1))
	c.or(d, d, c.all64(two52))
	c.rvr(asm.VADDPD, d, d, t)
}

func (c *emitter) convert() {
	in, d := c.in, c.d()
	switch [2]ir.Kind{in.K, in.From} {
	case [2]ir.Kind{ir.F32, ir.I32}:
		c.share()
		c.v2(asm.VCVTDQ2PS, d, c.rm(0))
	case [2]ir.Kind{ir.F32, ir.U32}:
		if c.x512 {
			c.share()
			c.v2(asm.VCVTUDQ2PS, d, c.rm(0))
			return
		}
		t, a := c.vec(), c.s(0)
		c.and(t, a, c.all32(0xffff))
		c.v2(asm.VCVTDQ2PS, t, asm.R(t))
		c.shift(asm.VPSRLD, d, a, 16)
		c.v2(asm.VCVTDQ2PS, d, asm.R(d))
		c.rvm(asm.VFMADD132PS, d, t, c.all32(math.Float32bits(65536)))
	case [2]ir.Kind{ir.I32, ir.F32}:
		c.toInt32()
	case [2]ir.Kind{ir.U32, ir.F32}:
		c.toUint32()
	case [2]ir.Kind{ir.F32, ir.F16}:
		t, a := c.vec(), c.s(0)
		c.share()
		if c.x512 {
			c.mr(asm.VPMOVDW, c.l, asm.R(t), a)
		} else {
			c.rvr(asm.VPACKUSDW, t, a, a)
			c.v2i(asm.VPERMQI, t, asm.R(t), 0xd8)
		}
		c.v2(asm.VCVTPH2PS, d, asm.R(t))
	case [2]ir.Kind{ir.F16, ir.F32}:
		c.share()
		t := c.vec()
		c.mri(asm.VCVTPS2PH, c.l, asm.R(t), c.s(0), 0)
		c.v2(asm.VPMOVZXWD, d, asm.R(t))
	case [2]ir.Kind{ir.F64, ir.I64}, [2]ir.Kind{ir.F64, ir.U64}:
		signed := in.From == ir.I64
		if c.x512 {
			c.share()
			op := asm.VCVTQQ2PD
			if !signed {
				op = asm.VCVTUQQ2PD
			}
			c.v2(op, d, c.rm(0))
			return
		}
		t := c.vec()
		c.doubles(d, t, c.s(0), signed)
	case [2]ir.Kind{ir.I64, ir.F64}, [2]ir.Kind{ir.U64, ir.F64}:
		c.toInt64()
	default:
		c.unknown()
	}
}

// toInt32 corrects what the instruction makes the least number: it is right for what is too small.
func (c *emitter) toInt32() {
	if c.in.Imm != 0 {
		c.v2(asm.VCVTTPS2DQ, c.d(), asm.R(c.s(0)))
		return
	}
	d, a, limit := c.d(), c.s(0), c.all32(math.Float32bits(1<<31))
	if c.x512 {
		m, n := c.k(), c.k()
		c.rvmi(asm.VCMPPS, m, a, asm.R(a), ordered)
		c.rvmi(asm.VCMPPS, n, a, limit, atLeast)
		c.under(asm.VCVTTPS2DQ, c.l, d, asm.None, asm.R(a), asm.UnderZero(m))
		c.under(asm.VMOVUPS, c.l, d, asm.None, c.all32(math.MaxInt32), asm.Under(n))
		return
	}
	t := c.vec()
	c.rvmi(asm.VCMPPS, t, a, limit, atLeast)
	c.v2(asm.VCVTTPS2DQ, d, asm.R(a))
	c.xor(d, d, asm.R(t))
	c.rvmi(asm.VCMPPS, t, a, asm.R(a), ordered)
	c.and(d, d, asm.R(t))
}

func (c *emitter) toUint32() {
	d, a, t := c.d(), c.s(0), c.vec()
	c.zero(t)
	c.rvr(asm.VMAXPS, t, a, t)
	if c.x512 {
		c.v2(asm.VCVTTPS2UDQ, d, asm.R(t))
		return
	}
	u, v, limit := c.vec(), c.vec(), c.all32(math.Float32bits(1<<31))
	c.rvmi(asm.VCMPPS, u, t, limit, atLeast)
	c.and(v, u, limit)
	c.rvr(asm.VSUBPS, v, t, v)
	c.v2(asm.VCVTTPS2DQ, d, asm.R(v))
	c.shift(asm.VPSLLD, u, u, 31)
	c.xor(d, d, asm.R(u))
	c.rvmi(asm.VCMPPS, u, t, c.all32(math.Float32bits(1<<32)), atLeast)
	c.or(d, d, asm.R(u))
}

func (c *emitter) toInt64() {
	signed := c.in.K == ir.I64
	d, a, t := c.d(), c.s(0), c.vec()
	limit := 0x1p64
	if signed {
		limit = 0x1p63
	}
	top := c.all64(math.Float64bits(limit))
	if c.x512 {
		if !signed {
			c.zero(t)
			c.rvr(asm.VMAXPD, t, a, t)
			c.v2(asm.VCVTTPD2UQQ, d, asm.R(t))
			return
		}
		m, n := c.k(), c.k()
		c.rvmi(asm.VCMPPD, m, a, asm.R(a), ordered)
		c.rvmi(asm.VCMPPD, n, a, top, atLeast)
		c.under(asm.VCVTTPD2QQ, c.l, d, asm.None, asm.R(a), asm.UnderZero(m))
		c.under(asm.VMOVUPD, c.l, d, asm.None, c.all64(math.MaxInt64), asm.Under(n))
		return
	}
	// The upper 32 bits and the lower ones are integers that float64 holds exactly.
	u, v := c.vec(), c.vec()
	if signed {
		c.rvmi(asm.VCMPPD, t, a, asm.R(a), ordered)
		c.and(t, t, asm.R(a))
		c.rvm(asm.VMAXPD, t, t, c.all64(math.Float64bits(-0x1p63)))
	} else {
		c.zero(t)
		c.rvr(asm.VMAXPD, t, a, t)
	}
	c.round(t, asm.R(t), ir.F64, roundings[ir.OpTrunc])
	c.rvm(asm.VMULPD, u, t, c.all64(math.Float64bits(0x1p-32)))
	c.round(u, asm.R(u), ir.F64, roundings[ir.OpFloor])
	c.rvm(asm.VMULPD, v, u, c.all64(math.Float64bits(0x1p32)))
	c.rvr(asm.VSUBPD, v, t, v)
	c.rvm(asm.VADDPD, v, v, c.all64(two52))
	c.and(v, v, c.all64(1<<32-1))
	// 2^51 more makes room for a sign; its bits go out at the top.
	c.rvm(asm.VADDPD, u, u, c.all64(math.Float64bits(0x1p52+0x1p51)))
	c.shift(asm.VPSLLQ, d, u, 32)
	c.or(d, d, asm.R(v))
	c.rvmi(asm.VCMPPD, t, t, top, atLeast)
	if signed {
		c.shift(asm.VPSRLQ, u, t, 1)
		c.blend(asm.VBLENDVPD, d, d, asm.R(u), t)
	} else {
		c.or(d, d, asm.R(t))
	}
}
