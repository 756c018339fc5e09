package amd64

import "github.com/dotcompute/dotcompute/internal/jit/amd64/asm"

// The methods of this file write one integer instruction each; sizes are in bytes.

func (c *emitter) alu(op asm.ALU, size int, d asm.Reg, b asm.Operand) {
	at := c.a.Len()
	c.a.Op(op, size, d, b)
	c.say(at, aluNames[op], size, asm.R(d), b)
}

func (c *emitter) aluStore(op asm.ALU, size int, m asm.Operand, r asm.Reg) {
	at := c.a.Len()
	c.a.OpStore(op, size, m, r)
	c.say(at, aluNames[op], size, m, asm.R(r))
}

func (c *emitter) aluImm(op asm.ALU, size int, d asm.Operand, n int32) {
	at := c.a.Len()
	c.a.OpImm(op, size, d, n)
	c.sayImm(at, aluNames[op], size, int64(n), d)
}

func (c *emitter) mov(size int, d asm.Reg, b asm.Operand) {
	if !b.IsMem() && b.Reg == d && size == 8 {
		return
	}
	at := c.a.Len()
	c.a.Mov(size, d, b)
	c.say(at, "mov", size, asm.R(d), b)
}

func (c *emitter) movStore(size int, m asm.Operand, r asm.Reg) {
	at := c.a.Len()
	c.a.MovStore(size, m, r)
	c.say(at, "mov", size, m, asm.R(r))
}

func (c *emitter) movImm(d asm.Reg, n int64) {
	at := c.a.Len()
	c.a.MovImm(d, n)
	c.sayImm(at, "mov", 8, n, asm.R(d))
}

func (c *emitter) movZero(d asm.Reg, b asm.Operand, from int) {
	at := c.a.Len()
	c.a.MovZero(d, b, from)
	c.say(at, "movzx", from, asm.R(d), b)
}

func (c *emitter) movSign(d asm.Reg, b asm.Operand, from int) {
	at := c.a.Len()
	c.a.MovSign(8, d, b, from)
	c.say(at, "movsx", from, asm.R(d), b)
}

func (c *emitter) lea(d asm.Reg, m asm.Operand) {
	at := c.a.Len()
	c.a.Lea(8, d, m)
	c.say(at, "lea", 8, asm.R(d), m)
}

func (c *emitter) unary(op asm.Unary, rm asm.Operand) {
	at := c.a.Len()
	c.a.Unary(op, 8, rm)
	c.say(at, unaryNames[op], 8, rm)
}

func (c *emitter) imul(d asm.Reg, b asm.Operand) {
	at := c.a.Len()
	c.a.Imul(8, d, b)
	c.say(at, "imul", 8, asm.R(d), b)
}

func (c *emitter) imulImm(d asm.Reg, b asm.Operand, n int32) {
	at := c.a.Len()
	c.a.ImulImm(8, d, b, n)
	c.sayImm(at, "imul", 8, int64(n), asm.R(d), b)
}

func (c *emitter) cqo() {
	at := c.a.Len()
	c.a.SignExtend(8)
	c.say(at, "cqo", 8)
}

func (c *emitter) shiftImm(op asm.ShiftOp, r asm.Reg, n uint8) {
	at := c.a.Len()
	c.a.ShiftImm(op, 8, asm.R(r), n)
	c.sayImm(at, shiftNames[op], 8, int64(n), asm.R(r))
}

func (c *emitter) shiftX(op asm.ShiftOp, d asm.Reg, a asm.Operand, n asm.Reg) {
	at := c.a.Len()
	c.a.ShiftX(op, 8, d, a, n)
	c.say(at, shiftNames[op]+"x", 8, asm.R(d), a, asm.R(n))
}

func (c *emitter) rorx(d asm.Reg, a asm.Operand, n uint8) {
	at := c.a.Len()
	c.a.RorX(8, d, a, n)
	c.sayImm(at, "rorx", 8, int64(n), asm.R(d), a)
}

func (c *emitter) intAndNot(d, v asm.Reg, b asm.Operand) {
	at := c.a.Len()
	c.a.AndNot(8, d, v, b)
	c.say(at, "andn", 8, asm.R(d), asm.R(v), b)
}

func (c *emitter) mulx(hi, lo asm.Reg, b asm.Operand) {
	at := c.a.Len()
	c.a.MulX(8, hi, lo, b)
	c.say(at, "mulx", 8, asm.R(hi), asm.R(lo), b)
}

func (c *emitter) count(op asm.BitCount, size int, d asm.Reg, b asm.Operand) {
	at := c.a.Len()
	c.a.Count(op, size, d, b)
	c.say(at, countNames[op-asm.POPCNT], size, asm.R(d), b)
}

func (c *emitter) bswap(r asm.Reg) {
	at := c.a.Len()
	c.a.ByteSwap(8, r)
	c.say(at, "bswap", 8, asm.R(r))
}

func (c *emitter) set(k asm.Cond, r asm.Reg) {
	at := c.a.Len()
	c.a.Set(k, asm.R(r))
	c.say(at, "set"+condNames[k], 1, asm.R(r))
}

func (c *emitter) cmov(k asm.Cond, d asm.Reg, b asm.Operand) {
	at := c.a.Len()
	c.a.Cmov(k, 8, d, b)
	c.say(at, "cmov"+condNames[k], 8, asm.R(d), b)
}

func (c *emitter) test(size int, rm asm.Operand, r asm.Reg) {
	at := c.a.Len()
	c.a.Test(size, rm, r)
	c.say(at, "test", size, rm, asm.R(r))
}

func (c *emitter) testImm(size int, rm asm.Operand, n int32) {
	at := c.a.Len()
	c.a.TestImm(size, rm, n)
	c.sayImm(at, "test", size, int64(n), rm)
}

func (c *emitter) jump(l asm.Label) {
	at := c.a.Len()
	c.a.Jump(l)
	c.sayJump(at, "jmp", l)
}

func (c *emitter) jumpIf(k asm.Cond, l asm.Label) {
	at := c.a.Len()
	c.a.JumpIf(k, l)
	c.sayJump(at, "j"+condNames[k], l)
}

func (c *emitter) exchange(size int, m asm.Operand, r asm.Reg) {
	at := c.a.Len()
	c.a.Exchange(size, m, r)
	c.say(at, "xchg", size, m, asm.R(r))
}

func (c *emitter) lockOp(op asm.ALU, size int, m asm.Operand, r asm.Reg) {
	at := c.a.Len()
	c.a.LockOp(op, size, m, r)
	c.say(at, "lock "+aluNames[op], size, m, asm.R(r))
}

func (c *emitter) lockXadd(size int, m asm.Operand, r asm.Reg) {
	at := c.a.Len()
	c.a.LockXadd(size, m, r)
	c.say(at, "lock xadd", size, m, asm.R(r))
}

func (c *emitter) lockCmpxchg(size int, m asm.Operand, r asm.Reg) {
	at := c.a.Len()
	c.a.LockCmpxchg(size, m, r)
	c.say(at, "lock cmpxchg", size, m, asm.R(r))
}

func (c *emitter) storeFence() {
	at := c.a.Len()
	c.a.StoreFence()
	c.say(at, "sfence", 0)
}

func (c *emitter) memoryFence() {
	at := c.a.Len()
	c.a.MemoryFence()
	c.say(at, "mfence", 0)
}

func (c *emitter) ret() {
	at := c.a.Len()
	c.a.Return()
	c.say(at, "ret", 0)
}

// Mask registers, of as many lanes as a vector has.

func (c *emitter) kop(op asm.KOp, d, v, rm asm.Reg) { c.kopn(op, c.w, d, v, rm) }

func (c *emitter) kopn(op asm.KOp, lanes int, d, v, rm asm.Reg) {
	at := c.a.Len()
	c.a.K(op, lanes, d, v, rm)
	c.say(at, kNames[op], lanes/8, asm.R(d), asm.R(v), asm.R(rm))
}

func (c *emitter) kmov(d asm.Reg, src asm.Operand) {
	if !src.IsMem() && src.Reg == d {
		return
	}
	at := c.a.Len()
	c.a.KMov(c.w, d, src)
	c.say(at, "kmov", c.w/8, asm.R(d), src)
}

func (c *emitter) kstore(m asm.Operand, k asm.Reg) {
	at := c.a.Len()
	c.a.KMovStore(c.w, m, k)
	c.say(at, "kmov", c.w/8, m, asm.R(k))
}

func (c *emitter) kfrom(d, r asm.Reg) {
	at := c.a.Len()
	c.a.KMovFrom(c.w, d, r)
	c.say(at, "kmov", c.w/8, asm.R(d), asm.R(r))
}

func (c *emitter) kto(d, k asm.Reg) {
	at := c.a.Len()
	c.a.KMovTo(c.w, d, k)
	c.say(at, "kmov", c.w/8, asm.R(d), asm.R(k))
}

func (c *emitter) kshift(left bool, d, k asm.Reg, n int) {
	at := c.a.Len()
	c.a.KShift(left, c.w, d, k, uint8(n))
	name := "kshiftr"
	if left {
		name = "kshiftl"
	}
	c.sayImm(at, name, c.w/8, int64(n), asm.R(d), asm.R(k))
}

var (
	aluNames   = [...]string{"add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"}
	unaryNames = [...]string{asm.NOT: "not", asm.NEG: "neg", asm.MUL: "mul", asm.IMUL1: "imul", asm.DIV: "div", asm.IDIV: "idiv"}
	shiftNames = [...]string{asm.ROL: "rol", asm.ROR: "ror", asm.SHL: "shl", asm.SHR: "shr", asm.SAR: "sar"}
	countNames = [...]string{"popcnt", asm.TZCNT - asm.POPCNT: "tzcnt", asm.LZCNT - asm.POPCNT: "lzcnt"}
	condNames  = [...]string{"o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"}
	kNames     = map[asm.KOp]string{asm.KAND: "kand", asm.KANDN: "kandn", asm.KNOT: "knot", asm.KOR: "kor", asm.KXNOR: "kxnor", asm.KXOR: "kxor",
		asm.KUNPCK: "kunpck", asm.KORTEST: "kortest", asm.KTEST: "ktest"}
)
