package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Float arithmetic on vectors, and where it needs logic on scalars too.

// allOf is a vector in memory with x in all elements of k.
func (c *emitter) allOf(k ir.Kind, x uint64) asm.Operand {
	if wide(k) {
		return c.all64(x)
	}
	return c.all32(uint32(x))
}

func (c *emitter) vectorFloat() {
	in, d := c.in, c.d()
	k := in.K
	switch in.Fn {
	case ir.OpAdd, ir.OpMul:
		c.share()
		a, b := c.pair()
		c.rvm(binaries[in.Fn].vector(k), d, a, b)
	case ir.OpSub, ir.OpDiv:
		c.share()
		c.rvm(binaries[in.Fn].vector(k), d, c.s(0), c.rm(1))
	case ir.OpFMA:
		f := &fused[in.Imm]
		c.fma(f[0].vector(k), f[1].vector(k), f[2].vector(k), c.vmov)
	case ir.OpSqrt:
		c.share()
		c.v2(fSqrt.vector(k), d, c.rm(0))
	case ir.OpFloor, ir.OpCeil, ir.OpTrunc, ir.OpRoundEven:
		c.share()
		c.round(d, c.rm(0), k, roundings[in.Fn])
	case ir.OpNeg:
		c.share()
		c.xor(d, c.s(0), c.allOf(k, signBit(k)))
	case ir.OpAbs:
		c.share()
		c.and(d, c.s(0), c.allOf(k, ^signBit(k)))
	case ir.OpCopysign:
		t := c.vec()
		c.and(t, c.s(1), c.allOf(k, signBit(k)))
		c.and(d, c.s(0), c.allOf(k, ^signBit(k)))
		c.or(d, d, asm.R(t))
	case ir.OpMin, ir.OpMax:
		c.extreme(d)
	default:
		c.unknown()
	}
}

// extreme writes minimum and maximum by Go's rules.
func (c *emitter) extreme(d asm.Reg) {
	in, k := c.in, c.in.K
	switch {
	case in.Imm == 1:
		// The instruction gives its second operand if one is NaN, which only the first source can be.
		c.share()
		op := fMin
		if in.Fn == ir.OpMax {
			op = fMax
		}
		c.rvm(op.vector(k), d, c.s(1), c.rm(0))
	case in.Fn == ir.OpMin:
		// The instruction gives its second operand if one is NaN or both are zeros. Done both ways and
		// joined, a NaN stays one and -0 wins over 0.
		t := c.vec()
		c.rvr(fMin.vector(k), t, c.s(1), c.s(0))
		c.rvr(fMin.vector(k), d, c.s(0), c.s(1))
		c.or(d, d, asm.R(t))
	default:
		// Joined by and, 0 wins over -0, and a NaN must be put back.
		t := c.vec()
		c.rvr(fMax.vector(k), t, c.s(1), c.s(0))
		c.rvr(fMax.vector(k), d, c.s(0), c.s(1))
		c.and(d, d, asm.R(t))
		if c.x512 {
			m := c.k()
			c.rvmi(fCmp.vector(k), m, c.s(0), asm.R(c.s(1)), unordered)
			op := asm.VADDPS
			if wide(k) {
				op = asm.VADDPD
			}
			c.under(op, c.l, d, c.s(0), asm.R(c.s(1)), asm.Under(m))
			return
		}
		c.rvmi(fCmp.vector(k), t, c.s(0), asm.R(c.s(1)), unordered)
		c.or(d, d, asm.R(t))
	}
}

// fused are multiplications fused with additions, by the signs of product and addend, in the three orders of operands.
var fused = [4][3]forms{
	{fFMA132, fFMA213, fFMA231},
	jit.MinusProduct: {
		{ps: asm.VFNMADD132PS, pd: asm.VFNMADD132PD},
		{ps: asm.VFNMADD213PS, pd: asm.VFNMADD213PD},
		{ps: asm.VFNMADD231PS, pd: asm.VFNMADD231PD},
	},
	jit.MinusAddend: {
		{ps: asm.VFMSUB132PS, pd: asm.VFMSUB132PD},
		{ps: asm.VFMSUB213PS, pd: asm.VFMSUB213PD},
		{ps: asm.VFMSUB231PS, pd: asm.VFMSUB231PD},
	},
	jit.MinusProduct | jit.MinusAddend: {
		{ps: asm.VFNMSUB132PS, pd: asm.VFNMSUB132PD},
		{ps: asm.VFNMSUB213PS, pd: asm.VFNMSUB213PD},
		{ps: asm.VFNMSUB231PS, pd: asm.VFNMSUB231PD},
	},
}

// Predicates of float comparisons that raise nothing: Intel's manual, CMPPD.
const (
	unordered = 3
	ordered   = 7
	atLeast   = 0x1d
)

var floatConds = map[ir.Op]uint8{ir.OpEq: 0, ir.OpNe: 4, ir.OpLt: 0x11, ir.OpLe: 0x12, ir.OpGt: 0x1e, ir.OpGe: atLeast}
