package amd64

import (
	"math/bits"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// gatherNarrow gathers elements of 8 or 16 bits as the aligned 32-bit words that they lie in, which is in no page that they
// are not in. Lanes that are off stay 0. Elements of 16 bits that might lie in two words go lane by lane.
func (c *emitter) gatherNarrow(mask asm.Reg) {
	d, n := c.d(), size(c.in.K)
	if n == 2 && c.mem.Scale < 2 {
		c.gatherLanes(mask) // any offset may be odd
		return
	}
	base, rest := c.gp(), c.gp()
	shift, t, u := c.vec(), c.vec(), c.vec()
	slow, end := c.a.NewLabel(), c.a.NewLabel()
	// The word that offset 0 lies in, and where in it.
	c.lea(base, asm.M(c.base, c.mem.Disp))
	if n == 2 {
		c.testImm(4, asm.R(base), 1)
		c.jumpIf(asm.NotEqual, slow)
	}
	c.mov(8, rest, asm.R(base))
	c.aluImm(asm.AND, 8, asm.R(rest), 3)
	c.aluImm(asm.AND, 8, asm.R(base), -4)
	if c.in.From == ir.I32 {
		c.words32(d, base, rest, shift, t, mask)
	} else {
		c.words64(d, base, rest, shift, t, u, mask)
	}
	c.rvr(asm.VPSRLVD, d, d, shift)
	if c.in.K.Signed() {
		c.shift(asm.VPSLLD, d, d, 32-8*n)
		c.shift(asm.VPSRAD, d, d, 32-8*n)
	} else {
		c.and(d, d, c.all32(1<<(8*n)-1))
	}
	if n == 2 {
		c.jump(end)
		c.a.Place(slow)
		c.gatherLanes(mask)
		c.a.Place(end)
	}
}

// words32 gathers words by offsets of 32 bits, and leaves in shift where in its word each element begins, in bits. Sums
// do not overflow: the offset is divided before anything is added.
func (c *emitter) words32(d, base, rest, shift, t, mask asm.Reg) {
	off := c.s(0)
	log := bits.TrailingZeros8(c.mem.Scale)
	c.broadcastInt(shift, asm.R(rest), false)
	scale := c.mem.Scale
	if log < 2 {
		c.and(t, off, c.all32(1<<(2-log)-1))
		if log > 0 {
			c.shift(asm.VPSLLD, t, t, log)
		}
		c.rvr(asm.VPADDD, shift, shift, t)
		c.shift(asm.VPSRAD, t, off, 2-log)
		c.shift(asm.VPSRLD, d, shift, 2)
		c.rvr(asm.VPADDD, t, t, d)
		off, scale = t, 4
	}
	c.and(shift, shift, c.all32(3))
	c.shift(asm.VPSLLD, shift, shift, 3)
	c.zero(d)
	c.gatherAt(asm.VPGATHERDD, c.l, d, base, off, scale, mask)
}

// words64 does so by offsets of 64 bits, which wrap as addresses do.
func (c *emitter) words64(d, base, rest, shift, t, u, mask asm.Reg) {
	log := bits.TrailingZeros8(c.mem.Scale)
	c.broadcastInt(shift, asm.R(rest), true)
	for i, x := range []asm.Reg{t, u} {
		c.shift(asm.VPSLLQ, x, c.s(i), log)
		c.rvr(asm.VPADDQ, x, x, shift)
	}
	c.lowHalves(d, t, u)
	c.and(shift, d, c.all32(3))
	c.shift(asm.VPSLLD, shift, shift, 3)
	align := c.all64(^uint64(3))
	c.and(t, t, align)
	c.and(u, u, align)
	half, m := c.vec(), c.upperMask(mask)
	c.zero(d)
	c.zero(half)
	c.gatherAt(asm.VPGATHERQD, c.l, d, base, t, 1, mask)
	c.gatherAt(asm.VPGATHERQD, c.l, half, base, u, 1, m)
	c.join(d, d, half)
}

// upperMask is the mask of the upper half, in a temporary.
func (c *emitter) upperMask(mask asm.Reg) asm.Reg {
	switch {
	case mask == asm.None:
		return mask
	case c.x512:
		m := c.k()
		c.kshift(false, m, mask, c.w/2)
		return m
	}
	m := c.vec()
	c.high(m, mask)
	return m
}
