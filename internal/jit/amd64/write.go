package amd64

import "github.com/dotcompute/dotcompute/internal/jit/amd64/asm"

// The methods of this file write one instruction each and note it in the listing.

// x writes a vector instruction.
func (c *emitter) x(op asm.VOp, l asm.Len, reg, vvvv asm.Reg, rm asm.Operand, o asm.Options) {
	at := c.a.Len()
	c.a.V(op, l, reg, vvvv, rm, o)
	if c.list != nil {
		c.list.vector(c, at, op, l, reg, vvvv, rm, o)
	}
}

// rvm writes d = a op b on whole vectors.
func (c *emitter) rvm(op asm.VOp, d, a asm.Reg, b asm.Operand) { c.x(op, c.l, d, a, b, asm.Options{}) }

// rvr is rvm on registers.
func (c *emitter) rvr(op asm.VOp, d, a, b asm.Reg) { c.x(op, c.l, d, a, asm.R(b), asm.Options{}) }

func (c *emitter) rvmi(op asm.VOp, d, a asm.Reg, b asm.Operand, imm uint8) {
	c.x(op, c.l, d, a, b, asm.Options{Imm: imm})
}

// v2 writes d = op b.
func (c *emitter) v2(op asm.VOp, d asm.Reg, b asm.Operand) { c.v2l(op, c.l, d, b) }

func (c *emitter) v2l(op asm.VOp, l asm.Len, d asm.Reg, b asm.Operand) {
	c.x(op, l, d, asm.None, b, asm.Options{})
}

func (c *emitter) v2i(op asm.VOp, d asm.Reg, b asm.Operand, imm uint8) {
	c.x(op, c.l, d, asm.None, b, asm.Options{Imm: imm})
}

// mr writes m = op r: stores, extracts and narrowings.
func (c *emitter) mr(op asm.VOp, l asm.Len, m asm.Operand, r asm.Reg) {
	c.x(op, l, r, asm.None, m, asm.Options{})
}

func (c *emitter) mri(op asm.VOp, l asm.Len, m asm.Operand, r asm.Reg, imm uint8) {
	c.x(op, l, r, asm.None, m, asm.Options{Imm: imm})
}

// shift writes d = a shifted by a constant.
func (c *emitter) shift(op asm.VOp, d, a asm.Reg, n int) {
	c.x(op, c.l, asm.None, d, asm.R(a), asm.Options{Imm: uint8(n)})
}

// under writes d = a op b in the lanes of a mask; the others stay, or are zeroed.
func (c *emitter) under(op asm.VOp, l asm.Len, d, a asm.Reg, b asm.Operand, m asm.Masking) {
	c.x(op, l, d, a, b, asm.Options{Mask: m})
}

// vmov copies or loads a vector.
func (c *emitter) vmov(d asm.Reg, src asm.Operand) {
	if src.IsMem() {
		c.v2(asm.VMOVUPS, d, src)
	} else if src.Reg != d {
		c.v2(asm.VMOVAPS, d, src)
	}
}

func (c *emitter) vstore(m asm.Operand, r asm.Reg) { c.mr(asm.VMOVUPSStore, c.l, m, r) }

// zero clears a vector register.
func (c *emitter) zero(d asm.Reg) {
	if d.Number() < 16 {
		c.x(asm.VXORPS, asm.L128, d, d, asm.R(d), asm.Options{}) // clears all of it
	} else {
		c.x(asm.VPXORD, c.l, d, d, asm.R(d), asm.Options{})
	}
}

// ones sets all bits of a vector register.
func (c *emitter) ones(d asm.Reg) {
	if c.x512 {
		c.x(asm.VPTERNLOGD, c.l, d, d, asm.R(d), asm.Options{Imm: 0xff})
	} else {
		c.rvr(asm.VPCMPEQD, d, d, d)
	}
}

// Bitwise operations of either instruction set.

func (c *emitter) and(d, a asm.Reg, b asm.Operand)  { c.bits(asm.VPAND, asm.VPANDD, d, a, b) }
func (c *emitter) or(d, a asm.Reg, b asm.Operand)   { c.bits(asm.VPOR, asm.VPORD, d, a, b) }
func (c *emitter) xor(d, a asm.Reg, b asm.Operand)  { c.bits(asm.VPXOR, asm.VPXORD, d, a, b) }
func (c *emitter) andn(d, a asm.Reg, b asm.Operand) { c.bits(asm.VPANDN, asm.VPANDND, d, a, b) } // ^a & b

func (c *emitter) bits(two, five asm.VOp, d, a asm.Reg, b asm.Operand) {
	if c.x512 {
		two = five
	}
	c.rvm(two, d, a, b)
}

// lower extracts half part of a vector, or gives the vector itself for part 0: instructions look at what they need.
func (c *emitter) part(d, v asm.Reg, part uint8) asm.Reg {
	if part == 0 {
		return v
	}
	c.high(d, v)
	return d
}

// high moves the upper half of v to the lower half of d.
func (c *emitter) high(d, v asm.Reg) {
	switch {
	case c.l == asm.L512:
		c.mri(asm.VEXTRACTI64X4, c.l, asm.R(d), v, 1)
	case c.x512:
		c.mri(asm.VEXTRACTI32X4, c.l, asm.R(d), v, 1)
	default:
		c.mri(asm.VEXTRACTI128, c.l, asm.R(d), v, 1)
	}
}

// join makes d of the lower halves of lo and hi.
func (c *emitter) join(d, lo, hi asm.Reg) {
	if c.l == asm.L512 {
		c.rvmi(asm.VINSERTI64X4, d, lo, asm.R(hi), 1)
		return
	}
	c.above(d, lo, asm.R(hi))
}

// above makes d, of 32 bytes, of the lower half of lo and the 16 bytes hi, a register or memory.
func (c *emitter) above(d, lo asm.Reg, hi asm.Operand) {
	if c.x512 { // registers from 16 on have the longer encoding only
		c.rvmi(asm.VINSERTI32X4, d, lo, hi, 1)
		return
	}
	c.rvmi(asm.VINSERTI128, d, lo, hi, 1)
}
