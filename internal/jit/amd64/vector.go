package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Vectors: constants, broadcasts, permutations.

func (c *emitter) vector() {
	in := c.in
	k := in.K
	switch in.Op {
	case jit.OpVConst:
		c.vectorConst(c.d())
	case jit.OpVMove:
		c.share()
		c.vmov(c.d(), c.rm(0))
	case jit.OpVBroadcast:
		c.broadcast()
	case jit.OpVLinear:
		c.linear()
	case jit.OpVExtend:
		c.share()
		a, d := c.s(0), c.d()
		switch n := 32 - 8*size(k); {
		case k.Signed():
			c.shift(asm.VPSLLD, d, a, n)
			c.shift(asm.VPSRAD, d, d, n)
		default:
			c.and(d, a, c.all32(1<<(8*size(k))-1))
		}
	case jit.OpVMulLow:
		c.share()
		a, b := c.pair()
		c.rvm(asm.VPMULUDQ, c.d(), a, b)
	case jit.OpSFromV:
		c.share()
		d, a := c.d(), c.s(0)
		switch {
		case wide(k):
			c.mr(asm.VMOVQStore, asm.L128, asm.R(d), a)
		default:
			c.mr(asm.VMOVDStore, asm.L128, asm.R(d), a)
			if k.Signed() {
				c.movSign(d, asm.R(d), 4)
			}
		}
	case jit.OpFFromV:
		c.share()
		c.fmov(k, c.d(), asm.R(c.s(0)))
	case jit.OpVReverse:
		c.reverse()
	case jit.OpVPermute:
		c.share()
		c.rvm(asm.VPERMD, c.d(), c.s(1), c.rm(0))
	}
}

func (c *emitter) vectorConst(d asm.Reg) {
	in := c.in
	bits := uint64(in.Imm)
	if !wide(in.K) {
		bits = bits&(1<<32-1) | bits<<32
	}
	switch {
	case bits == 0:
		c.zero(d)
	case bits == ^uint64(0):
		c.ones(d)
	case uint32(bits) == uint32(bits>>32):
		c.v2(asm.VBROADCASTSS, d, c.const32(uint32(bits)))
	default:
		c.v2(asm.VBROADCASTSD, d, c.const64(bits))
	}
}

// vectorConstMem is the constant as an operand in memory.
func (c *emitter) vectorConstMem(in *jit.Inst) asm.Operand {
	return c.allOf(in.K, uint64(in.Imm))
}

func (c *emitter) broadcast() {
	c.share()
	in, d := c.in, c.d()
	switch {
	case in.K == ir.F32:
		c.v2(asm.VBROADCASTSS, d, c.rm(0))
	case in.K == ir.F64:
		c.v2(asm.VBROADCASTSD, d, c.rm(0))
	default:
		c.broadcastInt(d, c.rm(0), wide(in.K))
	}
}

// broadcastInt puts a general register, or memory, into all lanes.
func (c *emitter) broadcastInt(d asm.Reg, src asm.Operand, wide bool) {
	move, spread, general := asm.VMOVD, asm.VPBROADCASTD, asm.VPBROADCASTDGeneral
	if wide {
		move, spread, general = asm.VMOVQ, asm.VPBROADCASTQ, asm.VPBROADCASTQGeneral
	}
	switch {
	case src.IsMem():
		c.v2(spread, d, src)
	case c.x512:
		c.v2(general, d, src)
	default:
		c.v2l(move, asm.L128, d, src)
		c.v2(spread, d, asm.R(d))
	}
}

func (c *emitter) linear() {
	c.share()
	in, d := c.in, c.d()
	w := wide(in.K)
	c.broadcastInt(d, c.rm(0), w)
	if in.Imm == 0 {
		return
	}
	if w {
		first := int(in.Part) * c.vl / 8
		c.rvm(asm.VPADDQ, d, d, c.each64(func(i int) uint64 { return uint64(int64(first+i) * in.Imm) }))
		return
	}
	c.rvm(asm.VPADDD, d, d, c.each32(func(i int) uint32 { return uint32(int64(i) * in.Imm) }))
}

func (c *emitter) reverse() {
	in, d := c.in, c.d()
	switch {
	case wide(in.K) && c.l == asm.L256:
		c.share()
		c.v2i(asm.VPERMQI, d, c.rm(0), 0x1b)
	case wide(in.K):
		t := c.vec()
		c.vmov(t, c.each64(func(i int) uint64 { return uint64(7 - i) }))
		c.rvm(asm.VPERMQ, d, t, c.rm(0))
	default:
		t, n := c.vec(), uint32(c.vl/4-1)
		c.vmov(t, c.each32(func(i int) uint32 { return n - uint32(i) }))
		c.rvm(asm.VPERMD, d, t, c.rm(0))
	}
}
