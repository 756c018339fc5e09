package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Gathers and scatters. Scatters of narrow elements, and all without AVX-512, go lane by lane: there are no
// instructions for them that write no other bytes.

func (c *emitter) gather() {
	in, d := c.in, c.d()
	k := in.K
	_, mask := c.masked()
	n := size(k)
	switch {
	case n < 4 && in.From == ir.I32 && mask == asm.None && !c.x512:
		c.gatherParts()
	case n < 4:
		c.gatherNarrow(mask)
	case in.From == ir.I32 && n == 4 && mask == asm.None && !c.x512:
		c.gatherWords()
	case in.From == ir.I32 && n == 4:
		c.zero(d)
		c.gather1(asm.VPGATHERDD, c.l, d, c.s(0), mask)
	case in.From == ir.I32:
		t := c.vec()
		index := c.part(t, c.s(0), in.Part)
		c.zero(d)
		c.gather1(asm.VPGATHERDQ, c.l, d, index, c.halfVectorMask(mask))
	case n == 8:
		c.zero(d)
		c.gather1(asm.VPGATHERQQ, c.l, d, c.s(0), c.halfVectorMask(mask))
	default:
		// Each half of the offsets gives half a vector.
		t := c.vec()
		c.zero(d)
		c.zero(t)
		m := c.upperMask(mask)
		c.gather1(asm.VPGATHERQD, c.l, d, c.s(0), mask)
		c.gather1(asm.VPGATHERQD, c.l, t, c.s(1), m)
		c.join(d, d, t)
	}
}

// masked returns the number of sources before the mask, and the mask, which is None if all lanes are on.
func (c *emitter) masked() (int, asm.Reg) {
	last := len(c.in.Src) - 1
	if c.regs[c.in.Src[last]].Class == jit.M {
		return last, c.s(last)
	}
	return last + 1, asm.None
}

// halfVectorMask is the mask of half Part for 64-bit lanes, in the form that gathers take.
func (c *emitter) halfVectorMask(m asm.Reg) asm.Reg {
	if m == asm.None {
		return m
	}
	if c.x512 {
		return c.halfMask(m)
	}
	t := c.vec()
	c.wideMask(t, m)
	return t
}

// gather1 gathers into d, which holds what lanes that are off get. The instruction clears its mask, so it gets a
// copy.
func (c *emitter) gather1(op asm.VOp, l asm.Len, d, index, mask asm.Reg) {
	c.gatherMem(op, l, d, asm.MX(c.base, index, c.mem.Scale, c.mem.Disp), mask)
}

// gatherAt gathers from base plus offsets.
func (c *emitter) gatherAt(op asm.VOp, l asm.Len, d, base, index asm.Reg, scale uint8, mask asm.Reg) {
	c.gatherMem(op, l, d, asm.MX(base, index, scale, 0), mask)
}

func (c *emitter) gatherMem(op asm.VOp, l asm.Len, d asm.Reg, m asm.Operand, mask asm.Reg) {
	if c.x512 {
		t := c.k()
		c.copyMask(t, mask)
		c.x(op, l, d, asm.None, m, asm.Options{Mask: asm.Under(t)})
		return
	}
	t := c.vec()
	if mask == asm.None {
		c.ones(t)
	} else {
		c.vmov(t, asm.R(mask))
	}
	c.x(op, l, d, t, m, asm.Options{})
}

// copyMask copies a mask register, or makes one of all lanes.
func (c *emitter) copyMask(t, mask asm.Reg) {
	if mask == asm.None {
		c.kop(asm.KXNOR, t, t, t)
	} else {
		c.kmov(t, asm.R(mask))
	}
}

// offsets keeps the offset vectors src[first:] in scratch memory, from vector n on, and returns what loads that of a lane.
func (c *emitter) offsets(n, first int) func(d, lane asm.Reg) {
	in := c.in
	last, _ := c.masked()
	for i := first; i < last; i++ {
		c.vstore(c.lanes(n+i-first, 0), c.s(i))
	}
	skip := 0 // lanes before the first element
	if wide(in.K) && in.Part == 1 {
		skip = c.w / 2
	}
	return func(d, lane asm.Reg) {
		if in.From == ir.I32 {
			m := c.laneAt(n, lane, 4)
			m.Mem.Disp += int32(4 * skip)
			c.movSign(d, m, 4)
			return
		}
		c.mov(8, d, c.laneAt(n, lane, 8))
	}
}

// maskPart puts the bits of a mask for the elements at work into a temporary.
func (c *emitter) maskPart(mask asm.Reg) asm.Reg {
	bits := c.gp()
	if mask == asm.None {
		c.movImm(bits, int64(1)<<c.elements()-1)
		return bits
	}
	c.maskBits(bits, mask)
	if wide(c.in.K) {
		if c.in.Part == 1 {
			c.shiftImm(asm.SHR, bits, uint8(c.w/2))
		} else {
			c.aluImm(asm.AND, 4, asm.R(bits), int32(1)<<(c.w/2)-1)
		}
	}
	return bits
}

// element is what Mem names with this offset.
func (c *emitter) element(offset asm.Reg) asm.Operand {
	return asm.MX(c.base, offset, c.mem.Scale, c.mem.Disp)
}

func (c *emitter) gatherLanes(mask asm.Reg) {
	d := c.d()
	c.zero(d)
	c.vstore(c.lanes(0, 0), d)
	offset := c.offsets(1, 0)
	bits, t := c.maskPart(mask), c.gp()
	c.eachLane(bits, func(lane asm.Reg) {
		offset(t, lane)
		c.loadInt(t, c.element(t), c.in.K)
		c.movStore(4, c.laneAt(0, lane, 4), t)
	})
	c.vmov(d, c.lanes(0, 0))
}

func (c *emitter) scatter() {
	in := c.in
	n := size(in.K)
	_, mask := c.masked()
	if !c.x512 || n < 4 {
		c.vstore(c.lanes(0, 0), c.s(0))
		offset := c.offsets(1, 1)
		bits, t, e := c.maskPart(mask), c.gp(), c.gp()
		c.eachLane(bits, func(lane asm.Reg) {
			offset(t, lane)
			c.mov(max(n, 4), e, c.laneAt(0, lane, max(n, 4)))
			c.movStore(n, c.element(t), e)
		})
		return
	}
	scatter := func(op asm.VOp, v, index, mask asm.Reg) {
		t := c.k()
		c.copyMask(t, mask)
		c.x(op, c.l, v, asm.None, asm.MX(c.base, index, c.mem.Scale, c.mem.Disp), asm.Options{Mask: asm.Under(t)})
	}
	switch {
	case in.From == ir.I32 && n == 4:
		scatter(asm.VPSCATTERDD, c.s(0), c.s(1), mask)
	case in.From == ir.I32:
		t := c.vec()
		scatter(asm.VPSCATTERDQ, c.s(0), c.part(t, c.s(1), in.Part), c.halfVectorMask(mask))
	case n == 8:
		scatter(asm.VPSCATTERQQ, c.s(0), c.s(1), c.halfVectorMask(mask))
	default:
		t, m := c.vec(), asm.None
		c.high(t, c.s(0))
		if mask != asm.None {
			m = c.k()
			c.kshift(false, m, mask, c.w/2)
		}
		scatter(asm.VPSCATTERQD, c.s(0), c.s(1), mask)
		scatter(asm.VPSCATTERQD, t, c.s(2), m)
	}
}
