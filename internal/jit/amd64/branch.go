package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// branch writes a terminator. c.next says which target follows.
func (c *emitter) branch() {
	in := c.in
	switch in.Op {
	case jit.OpJump:
		if c.next != 0 {
			c.jump(c.target[0])
		}
	case jit.OpBranch:
		c.jumpOn(c.compareInts())
	case jit.OpBranchF:
		c.branchFloat()
	case jit.OpBranchM:
		c.branchMask()
	case jit.OpPoll:
		t := c.gp()
		c.mov(8, t, asm.M(asm.RDI, jit.FrameCancel))
		c.aluImm(asm.CMP, 4, asm.M(t, 0), 0)
		c.jumpOn(asm.NotEqual)
	case jit.OpReturn:
		c.movImm(asm.RAX, in.Imm)
		c.ret()
	}
}

// jumpOn goes to the first target if the condition holds, else to the second.
func (c *emitter) jumpOn(k asm.Cond) {
	switch c.next {
	case 0:
		c.jumpIf(k.Not(), c.target[1])
	case 1:
		c.jumpIf(k, c.target[0])
	default:
		c.jumpIf(k, c.target[0])
		c.jump(c.target[1])
	}
}

// branchFloat compares such that an unordered pair fails: greater and at least are the conditions that do so.
func (c *emitter) branchFloat() {
	in := c.in
	a, b := 0, 1
	if in.Fn == ir.OpLt || in.Fn == ir.OpLe {
		a, b = b, a
	}
	// Flags stay between here and the jumps.
	c.v2l(fComi.scalar(in.K), asm.L128, c.s(a), asm.R(c.s(b)))
	switch in.Fn {
	case ir.OpLt, ir.OpGt:
		c.jumpOn(asm.Above)
	case ir.OpLe, ir.OpGe:
		c.jumpOn(asm.AboveEqual)
	case ir.OpEq:
		c.jumpIf(asm.Parity, c.target[1])
		c.jumpOn(asm.Equal)
	case ir.OpNe:
		c.jumpIf(asm.Parity, c.target[0])
		c.jumpOn(asm.NotEqual)
	default:
		c.unknown()
	}
}

func (c *emitter) branchMask() {
	all := c.in.Imm == 1
	m := c.s(0)
	if c.x512 {
		c.kop(asm.KORTEST, m, asm.None, m)
		if all {
			c.jumpOn(asm.Below) // carry: all ones
		} else {
			c.jumpOn(asm.NotEqual)
		}
		return
	}
	t := c.gp()
	c.v2(asm.VMOVMSKPS, t, asm.R(m))
	if all {
		c.aluImm(asm.CMP, 4, asm.R(t), int32(1)<<c.w-1)
		c.jumpOn(asm.Equal)
	} else {
		c.test(4, asm.R(t), t)
		c.jumpOn(asm.NotEqual)
	}
}
