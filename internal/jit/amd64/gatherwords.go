package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Gathers of words that take each lane's address from memory and load lane by lane. Where AVX2 is all there is, that is faster than
// the instructions for it: much on processors of AMD up to Zen 3, and never slower by much.

// laneWords keeps the offsets in scratch memory and returns what addresses the words of a lane.
func (c *emitter) laneWords() func(lane int) asm.Operand {
	c.vstore(c.lanes(0, 0), c.s(0))
	t := c.gp()
	return func(lane int) asm.Operand {
		c.movSign(t, c.lanes(0, 4*lane), 4)
		return asm.MX(c.base, t, c.mem.Scale, c.mem.Disp)
	}
}

// gatherWords gathers one word a lane; all lanes are on.
func (c *emitter) gatherWords() {
	at, d, t := c.laneWords(), c.d(), c.vec()
	for i, x := range []asm.Reg{d, t} {
		c.v2l(asm.VMOVD, asm.L128, x, at(4*i))
		for j := 1; j < 4; j++ {
			c.x(asm.VPINSRD, asm.L128, x, x, at(4*i+j), asm.Options{Imm: uint8(j)})
		}
	}
	c.join(d, d, t)
}

// gatherParts gathers one byte or half a word a lane; all lanes are on.
func (c *emitter) gatherParts() {
	at, d, k := c.laneWords(), c.d(), c.in.K
	insert, widen := asm.VPINSRW, pickSign(k, asm.VPMOVSXWD, asm.VPMOVZXWD)
	if size(k) == 1 {
		insert, widen = asm.VPINSRB, pickSign(k, asm.VPMOVSXBD, asm.VPMOVZXBD)
	}
	c.zero(d)
	for i := range 8 {
		c.x(insert, asm.L128, d, d, at(i), asm.Options{Imm: uint8(i)})
	}
	c.v2(widen, d, asm.R(d))
}

func pickSign(k ir.Kind, signed, unsigned asm.VOp) asm.VOp {
	if k.Signed() {
		return signed
	}
	return unsigned
}

// gatherN gathers two or four words a lane: lanes i and i+4 become a vector, and these are transposed.
func (c *emitter) gatherN() {
	at := c.laneWords()
	if len(c.in.Dst) == 2 {
		t, u, v := c.vec(), c.vec(), c.vec()
		for i, x := range []asm.Reg{t, u} {
			for j, y := range []asm.Reg{x, v} {
				c.v2l(asm.VMOVSD, asm.L128, y, at(4*j+2*i))
				c.x(asm.VPINSRQ, asm.L128, y, y, at(4*j+2*i+1), asm.Options{Imm: 1})
			}
			c.join(x, x, v)
		}
		c.rvmi(asm.VSHUFPS, c.dst[0], t, asm.R(u), 0b10_00_10_00)
		c.rvmi(asm.VSHUFPS, c.dst[1], t, asm.R(u), 0b11_01_11_01)
		return
	}
	y := c.dst[:4]
	for i, x := range y {
		c.v2l(asm.VMOVUPS, asm.L128, x, at(i))
		c.above(x, x, at(i+4))
	}
	t, u := c.vec(), c.vec()
	c.rvr(asm.VUNPCKLPS, t, y[0], y[1])
	c.rvr(asm.VUNPCKHPS, u, y[0], y[1])
	c.rvr(asm.VUNPCKLPS, y[0], y[2], y[3])
	c.rvr(asm.VUNPCKHPS, y[3], y[2], y[3])
	c.rvr(asm.VUNPCKLPD, y[2], u, y[3])
	c.rvr(asm.VUNPCKHPD, y[3], u, y[3])
	c.rvr(asm.VUNPCKHPD, y[1], t, y[0])
	c.rvr(asm.VUNPCKLPD, y[0], t, y[0])
}
