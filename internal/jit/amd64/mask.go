package amd64

import (
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Masks: mask registers with AVX-512, otherwise vectors of 32-bit lanes that are all ones or all zeros.

func (c *emitter) mask() {
	in, d := c.in, c.d()
	switch in.Op {
	case jit.OpMConst:
		c.maskConst(d)
	case jit.OpMMove:
		c.share()
		if c.x512 {
			c.kmov(d, c.rm(0))
		} else {
			c.vmov(d, c.rm(0))
		}
	case jit.OpMAnd, jit.OpMOr, jit.OpMXor:
		c.share()
		if c.x512 {
			c.kop(map[jit.Op]asm.KOp{jit.OpMAnd: asm.KAND, jit.OpMOr: asm.KOR, jit.OpMXor: asm.KXOR}[in.Op], d, c.s(0), c.s(1))
			return
		}
		a, b := c.pair()
		map[jit.Op]func(d, a asm.Reg, b asm.Operand){jit.OpMAnd: c.and, jit.OpMOr: c.or, jit.OpMXor: c.xor}[in.Op](d, a, b)
	case jit.OpMAndNot:
		c.share()
		if c.x512 {
			c.kop(asm.KANDN, d, c.s(1), c.s(0))
			return
		}
		c.andn(d, c.s(1), c.rm(0))
	case jit.OpMNot:
		if c.x512 {
			c.share()
			c.kop(asm.KNOT, d, asm.None, c.s(0))
			return
		}
		c.ones(d)
		c.xor(d, d, c.rm(0))
	case jit.OpMFirst:
		c.firstLanes()
	case jit.OpMBits:
		c.share()
		c.maskBits(c.d(), c.s(0))
	case jit.OpMFromBits:
		if c.x512 {
			c.share()
			c.kfrom(d, c.s(0))
			return
		}
		bits := c.each32(func(i int) uint32 { return 1 << i })
		c.share()
		c.v2l(asm.VMOVD, asm.L128, d, asm.R(c.s(0)))
		c.v2(asm.VPBROADCASTD, d, asm.R(d))
		c.and(d, d, bits)
		c.rvm(asm.VPCMPEQD, d, d, bits)
	}
}

func (c *emitter) maskConst(d asm.Reg) {
	all := int64(1)<<c.w - 1
	bits := c.in.Imm & all
	switch {
	case c.x512 && bits == 0:
		c.kop(asm.KXOR, d, d, d)
	case c.x512 && bits == all:
		c.kop(asm.KXNOR, d, d, d)
	case c.x512:
		n := c.w / 8
		var b [2]byte
		b[0], b[1] = byte(bits), byte(bits>>8)
		c.kmov(d, c.constant(b[:n]))
	case bits == 0:
		c.zero(d)
	case bits == all:
		c.ones(d)
	default:
		c.vmov(d, c.each32(func(i int) uint32 { return -uint32(bits >> i & 1) }))
	}
}

// maskBits puts a bit for each lane into a general register.
func (c *emitter) maskBits(d, m asm.Reg) {
	if c.x512 {
		c.kto(d, m)
	} else {
		c.v2(asm.VMOVMSKPS, d, asm.R(m))
	}
}

func (c *emitter) firstLanes() {
	d, s := c.d(), c.s(0)
	t, u := c.gp(), c.gp()
	// The number, at least 0 and at most w.
	c.movImm(u, 0)
	c.movImm(t, int64(c.w))
	c.alu(asm.CMP, 8, s, asm.R(t))
	c.cmov(asm.Less, t, asm.R(s))
	c.test(8, asm.R(t), t)
	c.cmov(asm.Less, t, asm.R(u))
	if c.x512 {
		c.movImm(u, -1)
		c.shiftX(asm.SHL, u, asm.R(u), t)
		c.unary(asm.NOT, asm.R(u))
		c.kfrom(d, u)
		return
	}
	c.v2l(asm.VMOVD, asm.L128, d, asm.R(t))
	c.v2(asm.VPBROADCASTD, d, asm.R(d))
	c.rvm(asm.VPCMPGTD, d, d, c.each32(func(i int) uint32 { return uint32(i) }))
}
