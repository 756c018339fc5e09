package asm

// Sizes of integer operands are in bytes: 1, 2, 4 or 8. Operations of 4 bytes
// clear the upper half of the destination register.

// ALU is a two-operand integer operation.
type ALU uint8

// The operations, numbered as their opcodes are.
const (
	ADD ALU = iota
	OR
	ADC
	SBB
	AND
	SUB
	XOR
	CMP
)

// Unary is a one-operand integer operation.
type Unary uint8

// The operations, numbered as their opcode extensions are. MUL, IMUL1, DIV and IDIV work on rdx:rax.
const (
	NOT   Unary = 2
	NEG   Unary = 3
	MUL   Unary = 4
	IMUL1 Unary = 5
	DIV   Unary = 6
	IDIV  Unary = 7
)

// ShiftOp is a shift or rotation.
type ShiftOp uint8

// The shifts, numbered as their opcode extensions are.
const (
	ROL ShiftOp = 0
	ROR ShiftOp = 1
	SHL ShiftOp = 4
	SHR ShiftOp = 5
	SAR ShiftOp = 7
)

// Cond is a condition on the flags.
type Cond uint8

// The conditions, numbered as they are encoded. Above and below compare unsigned, greater and less signed.
const (
	Overflow Cond = iota
	NoOverflow
	Below
	AboveEqual
	Equal
	NotEqual
	BelowEqual
	Above
	Sign
	NoSign
	Parity
	NoParity
	Less
	GreaterEqual
	LessEqual
	Greater
)

// Not is the opposite condition.
func (c Cond) Not() Cond { return c ^ 1 }

// legacy writes prefixes and opcode of an instruction without VEX. size 8 sets REX.W,
// 2 writes the operand-size prefix. byteReg says that reg, and byteRM that rm, is a byte
// register, of which spl to dil need a REX prefix.
func (a *Assembler) legacy(prefix byte, size int, reg Reg, rm Operand, byteReg, byteRM bool, opcode ...byte) {
	if size == 2 {
		a.code = append(a.code, 0x66)
	}
	if prefix != 0 {
		a.code = append(a.code, prefix)
	}
	x, b := rm.extensions()
	if !rm.isMem {
		x = 0
	}
	rex := byte(reg.Number()>>3&1)<<2 | byte(x)<<1 | byte(b)
	if size == 8 {
		rex |= 8
	}
	if rex != 0 || byteReg && reg >= RSP && reg <= RDI || byteRM && !rm.isMem && rm.Reg >= RSP && rm.Reg <= RDI {
		a.code = append(a.code, 0x40|rex)
	}
	a.code = append(a.code, opcode...)
}

// wide picks the opcode for an operand size: byte operations have the even one.
func wide(op byte, size int) byte {
	if size == 1 {
		return op
	}
	return op | 1
}

// Op encodes dst = dst op src.
func (a *Assembler) Op(op ALU, size int, dst Reg, src Operand) {
	a.legacy(0, size, dst, src, size == 1, size == 1, wide(byte(op)<<3|2, size))
	a.modrm(dst.Number(), src, 1, 0)
}

// OpStore encodes dst = dst op src for a destination in memory.
func (a *Assembler) OpStore(op ALU, size int, dst Operand, src Reg) {
	a.legacy(0, size, src, dst, size == 1, size == 1, wide(byte(op)<<3, size))
	a.modrm(src.Number(), dst, 1, 0)
}

// OpImm encodes dst = dst op imm; the constant is sign-extended.
func (a *Assembler) OpImm(op ALU, size int, dst Operand, imm int32) {
	n := min(size, 4)
	opcode := wide(0x80, size)
	if size > 1 && imm == int32(int8(imm)) {
		opcode, n = 0x83, 1
	}
	a.legacy(0, size, RAX, dst, false, size == 1, opcode)
	a.modrm(int(op), dst, 1, n)
	a.imm(n, int64(imm))
}

// LockOp encodes dst = dst op src as an atomic.
func (a *Assembler) LockOp(op ALU, size int, dst Operand, src Reg) {
	a.code = append(a.code, 0xf0)
	a.OpStore(op, size, dst, src)
}

// Test sets the flags of reg AND rm.
func (a *Assembler) Test(size int, rm Operand, reg Reg) {
	a.legacy(0, size, reg, rm, size == 1, size == 1, wide(0x84, size))
	a.modrm(reg.Number(), rm, 1, 0)
}

// TestImm sets the flags of rm AND imm.
func (a *Assembler) TestImm(size int, rm Operand, imm int32) {
	n := min(size, 4)
	a.legacy(0, size, RAX, rm, false, size == 1, wide(0xf6, size))
	a.modrm(0, rm, 1, n)
	a.imm(n, int64(imm))
}

// Mov encodes dst = src.
func (a *Assembler) Mov(size int, dst Reg, src Operand) {
	a.legacy(0, size, dst, src, size == 1, size == 1, wide(0x8a, size))
	a.modrm(dst.Number(), src, 1, 0)
}

// MovStore stores src.
func (a *Assembler) MovStore(size int, dst Operand, src Reg) {
	a.legacy(0, size, src, dst, size == 1, size == 1, wide(0x88, size))
	a.modrm(src.Number(), dst, 1, 0)
}

// MovStoreImm stores a constant, sign-extended from 32 bits.
func (a *Assembler) MovStoreImm(size int, dst Operand, imm int32) {
	n := min(size, 4)
	a.legacy(0, size, RAX, dst, false, size == 1, wide(0xc6, size))
	a.modrm(0, dst, 1, n)
	a.imm(n, int64(imm))
}

// MovImm puts a constant into a register in the shortest way that leaves the flags alone.
func (a *Assembler) MovImm(dst Reg, v int64) {
	switch {
	case v == int64(uint32(v)): // mov r32, imm32 clears the upper half
		a.legacy(0, 4, RAX, R(dst), false, false, 0xb8|byte(dst&7))
		a.imm(4, v)
	case v == int64(int32(v)):
		a.legacy(0, 8, RAX, R(dst), false, false, 0xc7)
		a.modrm(0, R(dst), 1, 4)
		a.imm(4, v)
	default:
		a.legacy(0, 8, RAX, R(dst), false, false, 0xb8|byte(dst&7))
		a.imm(8, v)
	}
}

// MovZero extends a value of from bytes (1, 2) with zeros; use Mov for 4.
func (a *Assembler) MovZero(dst Reg, src Operand, from int) {
	a.legacy(0, 4, dst, src, false, from == 1, 0x0f, 0xb6|byte(from>>1))
	a.modrm(dst.Number(), src, 1, 0)
}

// MovSign extends a value of from bytes (1, 2, 4) with its sign to size bytes (4, 8).
func (a *Assembler) MovSign(size int, dst Reg, src Operand, from int) {
	if from == 4 {
		a.legacy(0, size, dst, src, false, false, 0x63)
	} else {
		a.legacy(0, size, dst, src, false, from == 1, 0x0f, 0xbe|byte(from>>1))
	}
	a.modrm(dst.Number(), src, 1, 0)
}

// Lea computes an address. Size 4 wraps it to 32 bits.
func (a *Assembler) Lea(size int, dst Reg, m Operand) {
	a.legacy(0, size, dst, m, false, false, 0x8d)
	a.modrm(dst.Number(), m, 1, 0)
}

// Unary encodes a one-operand operation.
func (a *Assembler) Unary(op Unary, size int, rm Operand) {
	a.legacy(0, size, RAX, rm, false, size == 1, wide(0xf6, size))
	a.modrm(int(op), rm, 1, 0)
}

// Imul encodes dst = dst * src, for 2 to 8 bytes.
func (a *Assembler) Imul(size int, dst Reg, src Operand) {
	a.legacy(0, size, dst, src, false, false, 0x0f, 0xaf)
	a.modrm(dst.Number(), src, 1, 0)
}

// ImulImm encodes dst = src * imm.
func (a *Assembler) ImulImm(size int, dst Reg, src Operand, imm int32) {
	n, op := min(size, 4), byte(0x69)
	if imm == int32(int8(imm)) {
		n, op = 1, 0x6b
	}
	a.legacy(0, size, dst, src, false, false, op)
	a.modrm(dst.Number(), src, 1, n)
	a.imm(n, int64(imm))
}

// SignExtend fills rdx (edx) with the sign of rax (eax), for IDIV.
func (a *Assembler) SignExtend(size int) {
	a.legacy(0, size, RAX, R(RAX), false, false, 0x99)
}

// ShiftImm shifts by a constant.
func (a *Assembler) ShiftImm(op ShiftOp, size int, rm Operand, n uint8) {
	a.legacy(0, size, RAX, rm, false, size == 1, wide(0xc0, size))
	a.modrm(int(op), rm, 1, 1)
	a.code = append(a.code, n)
}

// ShiftCL shifts by cl, modulo the size (of at least 32 bits).
func (a *Assembler) ShiftCL(op ShiftOp, size int, rm Operand) {
	a.legacy(0, size, RAX, rm, false, size == 1, wide(0xd2, size))
	a.modrm(int(op), rm, 1, 0)
}

// ShiftX encodes BMI2's dst = src shifted by count (SHL, SHR, SAR; 4 or 8 bytes); flags stay.
func (a *Assembler) ShiftX(op ShiftOp, size int, dst Reg, src Operand, count Reg) {
	pp := [...]uint8{SHL: 1, SHR: 3, SAR: 2}[op]
	a.bmi(pp, 2, size, 0xf7, dst, count, src)
}

// AndNot encodes BMI1's dst = ^v & src.
func (a *Assembler) AndNot(size int, dst, v Reg, src Operand) { a.bmi(0, 2, size, 0xf2, dst, v, src) }

// MulX encodes BMI2's hi:lo = rdx * src; flags stay.
func (a *Assembler) MulX(size int, hi, lo Reg, src Operand) { a.bmi(3, 2, size, 0xf6, hi, lo, src) }

// RorX encodes BMI2's dst = src rotated right by n; flags stay.
func (a *Assembler) RorX(size int, dst Reg, src Operand, n uint8) {
	w := uint8(size >> 3)
	a.vex(&row{pp: 3, mmap: 3, w: w}, L128, dst.Number(), 0, src)
	a.code = append(a.code, 0xf0)
	a.modrm(dst.Number(), src, 1, 1)
	a.code = append(a.code, n)
}

func (a *Assembler) bmi(pp, mmap uint8, size int, op byte, reg, vvvv Reg, rm Operand) {
	a.vex(&row{pp: pp, mmap: mmap, w: uint8(size >> 3)}, L128, reg.Number(), vvvv.Number(), rm)
	a.code = append(a.code, op)
	a.modrm(reg.Number(), rm, 1, 0)
}

// BitCount is a bit-counting operation.
type BitCount byte

// Bit counts, by opcode. LZCNT and TZCNT give the size in bits for 0.
const (
	POPCNT BitCount = 0xb8
	TZCNT  BitCount = 0xbc
	LZCNT  BitCount = 0xbd
)

// Count encodes dst = count of src's bits.
func (a *Assembler) Count(op BitCount, size int, dst Reg, src Operand) {
	if size == 2 { // the mandatory prefix follows the size prefix
		a.code = append(a.code, 0x66)
	}
	a.legacy(0xf3, max(size, 4), dst, src, false, false, 0x0f, byte(op))
	a.modrm(dst.Number(), src, 1, 0)
}

// ByteSwap reverses the bytes of a register of 4 or 8 bytes.
func (a *Assembler) ByteSwap(size int, r Reg) {
	a.legacy(0, size, RAX, R(r), false, false, 0x0f, 0xc8|byte(r&7))
}

// Set sets a byte register to 1 or 0.
func (a *Assembler) Set(c Cond, dst Operand) {
	a.legacy(0, 1, RAX, dst, false, true, 0x0f, 0x90|byte(c))
	a.modrm(0, dst, 1, 0)
}

// Cmov encodes dst = src if the condition holds. Size 4 clears the upper half in either case.
func (a *Assembler) Cmov(c Cond, size int, dst Reg, src Operand) {
	a.legacy(0, size, dst, src, false, false, 0x0f, 0x40|byte(c))
	a.modrm(dst.Number(), src, 1, 0)
}

// Jump goes to a label.
func (a *Assembler) Jump(l Label) { a.branch(l, 0xe9) }

// JumpIf goes to a label if the condition holds.
func (a *Assembler) JumpIf(c Cond, l Label) { a.branch(l, 0x0f, 0x80|byte(c)) }

func (a *Assembler) branch(l Label, op ...byte) {
	a.code = append(append(a.code, op...), 0, 0, 0, 0)
	at := int32(len(a.code) - 4)
	a.fixes = append(a.fixes, fix{at: at, end: at + 4, label: l})
}

// JumpTo goes to the address in rm.
func (a *Assembler) JumpTo(rm Operand) {
	a.legacy(0, 4, RAX, rm, false, false, 0xff)
	a.modrm(4, rm, 1, 0)
}

// Return returns to the caller.
func (a *Assembler) Return() { a.code = append(a.code, 0xc3) }

// Undefined raises an invalid-opcode exception.
func (a *Assembler) Undefined() { a.code = append(a.code, 0x0f, 0x0b) }

// Exchange swaps a register with memory, atomically.
func (a *Assembler) Exchange(size int, m Operand, r Reg) {
	a.legacy(0, size, r, m, size == 1, size == 1, wide(0x86, size))
	a.modrm(r.Number(), m, 1, 0)
}

// LockXadd adds r to memory and puts the old value into r, atomically.
func (a *Assembler) LockXadd(size int, m Operand, r Reg) {
	a.code = append(a.code, 0xf0)
	a.legacy(0, size, r, m, size == 1, false, 0x0f, wide(0xc0, size))
	a.modrm(r.Number(), m, 1, 0)
}

// LockCmpxchg stores r if memory holds rax, and puts the old value into rax, atomically.
func (a *Assembler) LockCmpxchg(size int, m Operand, r Reg) {
	a.code = append(a.code, 0xf0)
	a.legacy(0, size, r, m, size == 1, false, 0x0f, wide(0xb0, size))
	a.modrm(r.Number(), m, 1, 0)
}

// StoreFence makes non-temporal stores visible before later ones.
func (a *Assembler) StoreFence() { a.code = append(a.code, 0x0f, 0xae, 0xf8) }

// MemoryFence orders all loads and stores.
func (a *Assembler) MemoryFence() { a.code = append(a.code, 0x0f, 0xae, 0xf0) }

// ZeroUpper clears the upper halves of the vector registers, before code that uses SSE.
func (a *Assembler) ZeroUpper() { a.code = append(a.code, 0xc5, 0xf8, 0x77) }
