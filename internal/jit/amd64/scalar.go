package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Integers in general registers.

func (c *emitter) scalar() {
	in := c.in
	switch in.Op {
	case jit.OpSConst:
		c.constant64(c.d(), in.Imm)
	case jit.OpSMove:
		c.share()
		c.mov(8, c.d(), c.rm(0))
	case jit.OpS:
		c.scalarArithmetic()
	case jit.OpSExtend:
		c.share()
		c.extend(c.d(), c.src[0].Reg, in.K)
	case jit.OpSCompare:
		c.share()
		c.set(c.compareInts(), c.d())
		c.movZero(c.d(), asm.R(c.d()), 1)
	case jit.OpSSelect:
		d, a := c.d(), c.rm(1)
		c.test(8, asm.R(c.s(0)), c.s(0))
		c.mov(8, d, asm.R(c.s(2)))
		c.cmov(asm.NotEqual, d, a)
	case jit.OpSAddress:
		c.share()
		c.lea(c.d(), c.address(0))
	case jit.OpSLoad:
		c.share()
		c.loadInt(c.d(), c.address(0), in.K)
	case jit.OpSStore:
		c.movStore(size(in.K), c.address(0), c.s(0))
	}
}

// constant64 puts a constant into a general register. Flags stay.
func (c *emitter) constant64(d asm.Reg, n int64) { c.movImm(d, n) }

// extend writes d = the low bits of r as k, extended.
func (c *emitter) extend(d, r asm.Reg, k ir.Kind) {
	switch n := size(k); {
	case n == 8:
		c.mov(8, d, asm.R(r))
	case k.Signed():
		c.movSign(d, asm.R(r), n)
	case n == 4:
		c.mov(4, d, asm.R(r))
	default:
		c.movZero(d, asm.R(r), n)
	}
}

// loadInt loads canonical bits.
func (c *emitter) loadInt(d asm.Reg, m asm.Operand, k ir.Kind) {
	switch n := size(k); {
	case n == 8:
		c.mov(8, d, m)
	case k.Signed():
		c.movSign(d, m, n)
	case n == 4:
		c.mov(4, d, m)
	default:
		c.movZero(d, m, n)
	}
}

// immediate reports whether the last argument is a constant that instructions can hold.
func (c *emitter) immediate(args int) bool {
	return len(c.in.Src) < args && c.in.Imm == int64(int32(c.in.Imm))
}

// second is the second argument as an operand: a register, memory, or a temporary with the constant.
func (c *emitter) second() asm.Operand {
	if len(c.in.Src) > 1 {
		return c.rm(1)
	}
	t := c.gp()
	c.movImm(t, c.in.Imm)
	return asm.R(t)
}

var intConds = map[ir.Op][2]asm.Cond{ // signed, unsigned
	ir.OpEq: {asm.Equal, asm.Equal}, ir.OpNe: {asm.NotEqual, asm.NotEqual},
	ir.OpLt: {asm.Less, asm.Below}, ir.OpLe: {asm.LessEqual, asm.BelowEqual},
	ir.OpGt: {asm.Greater, asm.Above}, ir.OpGe: {asm.GreaterEqual, asm.AboveEqual},
}

// compareInts sets the flags and returns which condition holds if the comparison does.
func (c *emitter) compareInts() asm.Cond {
	in := c.in
	cond := intConds[in.Fn][0]
	if in.K.Unsigned() {
		cond = intConds[in.Fn][1]
	}
	switch {
	case c.immediate(2) && in.Imm == 0 && (in.Fn == ir.OpEq || in.Fn == ir.OpNe || in.K.Signed()):
		c.test(8, asm.R(c.s(0)), c.s(0))
	case c.immediate(2):
		c.aluImm(asm.CMP, 8, c.rm(0), int32(in.Imm))
	default:
		b := c.second()
		c.alu(asm.CMP, 8, c.s(0), b)
	}
	return cond
}

var alus = map[ir.Op]asm.ALU{ir.OpAdd: asm.ADD, ir.OpSub: asm.SUB, ir.OpAnd: asm.AND, ir.OpOr: asm.OR, ir.OpXor: asm.XOR}

func (c *emitter) scalarArithmetic() {
	in, d := c.in, c.d()
	switch in.Fn {
	case ir.OpAdd, ir.OpSub, ir.OpAnd, ir.OpOr, ir.OpXor:
		c.plain()
	case ir.OpMul:
		c.share()
		switch {
		case c.immediate(2):
			c.imulImm(d, c.rm(0), int32(in.Imm))
		case len(in.Src) < 2:
			t := c.gp()
			c.movImm(t, in.Imm)
			c.imul(t, c.rm(0))
			c.mov(8, d, asm.R(t))
		default:
			a, b := c.pair()
			if b.Reg == d && !b.IsMem() {
				a, b = d, asm.R(a)
			}
			c.mov(8, d, asm.R(a))
			c.imul(d, b)
		}
	case ir.OpAndNot:
		c.share()
		b := c.s(0)
		if len(in.Src) > 1 {
			b = c.s(1)
			c.intAndNot(d, b, c.rm(0))
			return
		}
		if n := ^in.Imm; n == int64(int32(n)) {
			c.mov(8, d, asm.R(b))
			c.aluImm(asm.AND, 8, asm.R(d), int32(n))
			return
		}
		t := c.gp()
		c.movImm(t, ^in.Imm)
		c.alu(asm.AND, 8, t, asm.R(b))
		c.mov(8, d, asm.R(t))
	case ir.OpNot, ir.OpNeg:
		c.share()
		c.mov(8, d, c.rm(0))
		c.unary(map[ir.Op]asm.Unary{ir.OpNot: asm.NOT, ir.OpNeg: asm.NEG}[in.Fn], asm.R(d))
	case ir.OpAbs:
		a := c.s(0)
		c.mov(8, d, asm.R(a))
		c.unary(asm.NEG, asm.R(d))
		c.cmov(asm.Sign, d, asm.R(a))
	case ir.OpMin, ir.OpMax:
		c.scalarMinMax()
	case ir.OpShl, ir.OpShr:
		c.scalarShift()
	case ir.OpRotl:
		c.rotate()
	case ir.OpDiv, ir.OpRem:
		c.divide()
	case ir.OpMulHi:
		rdx := c.destroy(asm.RDX)
		if in.K == ir.U64 {
			t := c.gp()
			b := c.second()
			c.mov(8, rdx, asm.R(c.s(0)))
			c.mulx(d, t, b)
			return
		}
		rax := c.destroy(asm.RAX)
		b := c.second()
		c.mov(8, rax, asm.R(c.s(0)))
		c.unary(asm.IMUL1, b)
		c.mov(8, d, asm.R(rdx))
	case ir.OpClz, ir.OpCtz, ir.OpPopcnt:
		c.share()
		c.count(map[ir.Op]asm.BitCount{ir.OpClz: asm.LZCNT, ir.OpCtz: asm.TZCNT, ir.OpPopcnt: asm.POPCNT}[in.Fn], 8, d, c.rm(0))
	case ir.OpByteRev:
		c.share()
		c.mov(8, d, c.rm(0))
		c.bswap(d)
	default:
		c.unknown()
	}
}

// plain writes two-operand arithmetic.
func (c *emitter) plain() {
	c.share()
	in, d := c.in, c.d()
	op := alus[in.Fn]
	if c.immediate(2) {
		a, n := c.s(0), int32(in.Imm)
		switch {
		case in.Fn == ir.OpAdd && a != d:
			c.lea(d, asm.M(a, n))
		case in.Fn == ir.OpSub && a != d && n != -1<<31:
			c.lea(d, asm.M(a, -n))
		default:
			c.mov(8, d, asm.R(a))
			c.aluImm(op, 8, asm.R(d), n)
		}
		return
	}
	if len(in.Src) < 2 {
		a, t := c.s(0), c.gp()
		c.movImm(t, in.Imm)
		if in.Fn == ir.OpSub {
			c.unary(asm.NEG, asm.R(t))
			op = asm.ADD
		}
		c.alu(op, 8, t, asm.R(a))
		c.mov(8, d, asm.R(t))
		return
	}
	if in.Fn == ir.OpSub {
		a, b := c.s(0), c.rm(1)
		switch {
		case b.IsMem() || b.Reg != d || a == d:
			c.mov(8, d, asm.R(a))
			c.alu(op, 8, d, b)
		default: // d = a - d
			c.unary(asm.NEG, asm.R(d))
			c.alu(asm.ADD, 8, d, asm.R(a))
		}
		return
	}
	a, b := c.pair()
	switch {
	case !b.IsMem() && b.Reg == d:
		c.alu(op, 8, d, asm.R(a))
	case in.Fn == ir.OpAdd && !b.IsMem() && a != d:
		c.lea(d, asm.MX(a, b.Reg, 1, 0))
	default:
		c.mov(8, d, asm.R(a))
		c.alu(op, 8, d, b)
	}
}

func (c *emitter) scalarMinMax() {
	in, d := c.in, c.d()
	cond := map[ir.Op][2]asm.Cond{ir.OpMin: {asm.Less, asm.Below}, ir.OpMax: {asm.Greater, asm.Above}}[in.Fn][btoi(in.K.Unsigned())]
	a, b := c.s(0), c.second()
	c.mov(8, d, asm.R(a))
	c.alu(asm.CMP, 8, a, b)
	c.cmov(cond.Not(), d, b)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (c *emitter) scalarShift() {
	in, d := c.in, c.d()
	op := asm.SHL
	arithmetic := in.Fn == ir.OpShr && in.K == ir.I64
	switch {
	case arithmetic:
		op = asm.SAR
	case in.Fn == ir.OpShr:
		op = asm.SHR
	}
	if len(in.Src) < 2 {
		c.share()
		n := uint64(in.Imm)
		if n > 63 && !arithmetic {
			c.movImm(d, 0)
			return
		}
		c.mov(8, d, c.rm(0))
		c.shiftImm(op, d, uint8(min(n, 63)))
		return
	}
	t, n := c.gp(), c.s(1)
	if arithmetic { // by 63 at most
		c.movImm(t, 63)
		c.alu(asm.CMP, 8, n, asm.R(t))
		c.cmov(asm.Below, t, asm.R(n))
		c.shiftX(op, d, c.rm(0), t)
		return
	}
	c.movImm(t, 0)
	c.shiftX(op, d, c.rm(0), n)
	c.aluImm(asm.CMP, 8, asm.R(n), 64)
	c.cmov(asm.AboveEqual, d, asm.R(t))
}

func (c *emitter) rotate() {
	in, d := c.in, c.d()
	if len(in.Src) < 2 {
		c.share()
		c.rorx(d, c.rm(0), uint8(-in.Imm&63))
		return
	}
	t, a, n := c.gp(), c.s(0), c.s(1)
	c.mov(8, t, asm.R(n))
	c.unary(asm.NEG, asm.R(t))
	c.shiftX(asm.SHR, t, asm.R(a), t)
	c.shiftX(asm.SHL, d, asm.R(a), n)
	c.alu(asm.OR, 8, d, asm.R(t))
}

// divide writes a quotient or remainder. Division by 0 gives 0, and the least number by -1 wraps, where the
// instruction would trap.
func (c *emitter) divide() {
	in, d := c.in, c.d()
	rax, rdx := c.destroy(asm.RAX), c.destroy(asm.RDX)
	t := c.gp()
	a, b := c.s(0), t
	if len(in.Src) > 1 {
		b = c.s(1)
	} else {
		c.movImm(b, in.Imm)
	}
	rem := in.Fn == ir.OpRem
	safe := len(in.Src) < 2 && in.Imm != 0 && (in.Imm != -1 || in.K == ir.U64)
	end, special := c.a.NewLabel(), c.a.NewLabel()
	if !safe {
		if in.K == ir.I64 {
			c.lea(rax, asm.M(b, 1))
			c.aluImm(asm.CMP, 8, asm.R(rax), 1)
			c.jumpIf(asm.BelowEqual, special)
		} else {
			c.test(8, asm.R(b), b)
			c.jumpIf(asm.Equal, special)
		}
	}
	c.mov(8, rax, asm.R(a))
	if in.K == ir.I64 {
		c.cqo()
		c.unary(asm.IDIV, asm.R(b))
	} else {
		c.movImm(rdx, 0)
		c.unary(asm.DIV, asm.R(b))
	}
	if rem {
		c.mov(8, d, asm.R(rdx))
	} else {
		c.mov(8, d, asm.R(rax))
	}
	if !safe {
		c.jump(end)
		c.a.Place(special)
		if rem || in.K == ir.U64 {
			c.movImm(d, 0)
		} else { // a*0 or a*-1
			c.mov(8, d, asm.R(a))
			c.imul(d, asm.R(b))
		}
		c.a.Place(end)
	}
}
