package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Consecutive loads and stores of vectors.

// extending returns the instruction that loads narrow elements into lanes of 32 bits.
func extending(k ir.Kind) asm.VOp {
	switch {
	case k == ir.I8:
		return asm.VPMOVSXBD
	case k == ir.I16:
		return asm.VPMOVSXWD
	case size(k) == 1:
		return asm.VPMOVZXBD
	}
	return asm.VPMOVZXWD
}

func (c *emitter) load() {
	in, d := c.in, c.d()
	k := in.K
	n := size(k)
	op := asm.VMOVUPS
	if n < 4 {
		op = extending(k)
	} else if n == 8 {
		op = asm.VMOVUPD
	}
	switch {
	case in.Op == jit.OpVLoad:
		c.share()
		c.v2(op, d, c.address(0))
	case c.x512:
		c.share()
		c.under(op, c.l, d, asm.None, c.address(0), asm.UnderZero(c.halfMask(c.s(0))))
	case n == 4:
		c.share()
		c.rvm(asm.VPMASKMOVDLoad, d, c.s(0), c.address(0))
	case n == 8:
		t := c.vec()
		c.share()
		c.wideMask(t, c.s(0))
		c.rvm(asm.VPMASKMOVQLoad, d, t, c.address(0))
	default:
		// Lane by lane, unless all are on.
		some, end, addr, v := c.a.NewLabel(), c.a.NewLabel(), c.gp(), c.gp()
		bits := c.gp()
		c.v2(asm.VMOVMSKPS, bits, asm.R(c.s(0)))
		c.aluImm(asm.CMP, 4, asm.R(bits), int32(1)<<c.w-1)
		c.jumpIf(asm.NotEqual, some)
		c.v2(op, d, c.address(0))
		c.jump(end)
		c.a.Place(some)
		c.zero(d)
		c.vstore(c.lanes(0, 0), d)
		c.lea(addr, c.address(0))
		c.eachLane(bits, func(lane asm.Reg) {
			c.loadInt(v, asm.MX(addr, lane, uint8(n), 0), k)
			c.movStore(4, c.laneAt(0, lane, 4), v)
		})
		c.vmov(d, c.lanes(0, 0))
		c.a.Place(end)
	}
}

// eachLane does f for each lane of a bit mask in a general register, from the lowest, and leaves the register 0.
// It takes two temporaries.
func (c *emitter) eachLane(bits asm.Reg, f func(lane asm.Reg)) {
	lane, t := c.gp(), c.gp()
	loop, end := c.a.NewLabel(), c.a.NewLabel()
	c.test(4, asm.R(bits), bits)
	c.jumpIf(asm.Equal, end)
	c.a.Place(loop)
	c.count(asm.TZCNT, 4, lane, asm.R(bits))
	f(lane)
	c.lea(t, asm.M(bits, -1))
	c.alu(asm.AND, 4, bits, asm.R(t))
	c.jumpIf(asm.NotEqual, loop)
	c.a.Place(end)
}

func (c *emitter) store() {
	in := c.in
	v, k := c.s(0), in.K
	n := size(k)
	switch {
	case in.Op == jit.OpVStoreNT && n >= 4:
		// Only aligned.
		t, plain, end := c.gp(), c.a.NewLabel(), c.a.NewLabel()
		c.lea(t, c.address(0))
		c.testImm(4, asm.R(t), int32(c.vl-1))
		c.jumpIf(asm.NotEqual, plain)
		c.mr(asm.VMOVNTPS, c.l, asm.M(t, 0), v)
		c.jump(end)
		c.a.Place(plain)
		c.vstore(asm.M(t, 0), v)
		c.a.Place(end)
	case in.Op != jit.OpVStoreMask && n >= 4:
		c.vstore(c.address(0), v)
	case in.Op != jit.OpVStoreMask:
		t := c.packed(v, n)
		c.storePacked(c.address(0), t, n)
	case c.x512:
		switch n {
		case 1:
			t := c.packed(v, n)
			c.under(asm.VMOVDQU8Store, c.packedLen(1), t, asm.None, c.address(0), asm.Under(c.s(1)))
		case 2:
			t := c.packed(v, n)
			c.under(asm.VMOVDQU16Store, c.packedLen(2), t, asm.None, c.address(0), asm.Under(c.s(1)))
		case 4:
			c.under(asm.VMOVUPSStore, c.l, v, asm.None, c.address(0), asm.Under(c.s(1)))
		case 8:
			c.under(asm.VMOVUPDStore, c.l, v, asm.None, c.address(0), asm.Under(c.halfMask(c.s(1))))
		}
	case n == 4:
		c.x(asm.VPMASKMOVDStore, c.l, v, c.s(1), c.address(0), asm.Options{})
	case n == 8:
		t := c.vec()
		c.wideMask(t, c.s(1))
		c.x(asm.VPMASKMOVQStore, c.l, v, t, c.address(0), asm.Options{})
	default:
		// There is no masked store of bytes: lane by lane, unless all are on.
		some, end, addr, e := c.a.NewLabel(), c.a.NewLabel(), c.gp(), c.gp()
		bits := c.gp()
		c.v2(asm.VMOVMSKPS, bits, asm.R(c.s(1)))
		c.aluImm(asm.CMP, 4, asm.R(bits), int32(1)<<c.w-1)
		c.jumpIf(asm.NotEqual, some)
		t := c.packed(v, n)
		c.storePacked(c.address(0), t, n)
		c.jump(end)
		c.a.Place(some)
		c.vstore(c.lanes(0, 0), v)
		c.lea(addr, c.address(0))
		c.eachLane(bits, func(lane asm.Reg) {
			c.mov(4, e, c.laneAt(0, lane, 4))
			c.movStore(n, asm.MX(addr, lane, uint8(n), 0), e)
		})
		c.a.Place(end)
	}
}

// packedLen is the length of a vector of w elements of n bytes, 16 bytes at least.
func (c *emitter) packedLen(n int) asm.Len {
	if c.w*n == 32 {
		return asm.L256
	}
	return asm.L128
}

// packed puts the low n bytes of each lane side by side in a temporary.
func (c *emitter) packed(v asm.Reg, n int) asm.Reg {
	t := c.vec()
	switch {
	case c.x512 && n == 1:
		c.mr(asm.VPMOVDB, c.l, asm.R(t), v)
	case c.x512:
		c.mr(asm.VPMOVDW, c.l, asm.R(t), v)
	case n == 1:
		// The low bytes of four lanes to one 32-bit lane in each half, and these together.
		c.rvm(asm.VPSHUFB, t, v, c.bytes(func(i int) byte { return byte(4 * (i & 3)) }))
		u := c.vec()
		c.high(u, t)
		c.on128(func() { c.rvr(asm.VPUNPCKLDQ, t, t, u) })
	default:
		c.rvm(asm.VPSHUFB, t, v, c.bytes(func(i int) byte { return byte(4*(i/2&3) + i&1) }))
		u := c.vec()
		c.high(u, t)
		c.on128(func() { c.rvr(asm.VPUNPCKLQDQ, t, t, u) })
	}
	return t
}

func (c *emitter) storePacked(m asm.Operand, t asm.Reg, n int) {
	switch c.w * n {
	case 8:
		c.mr(asm.VMOVQStore, asm.L128, m, t)
	case 16:
		c.mr(asm.VMOVUPSStore, asm.L128, m, t)
	default:
		c.mr(asm.VMOVUPSStore, asm.L256, m, t)
	}
}
