package asm

import "fmt"

// Reg is a register: one of the 16 general ones, 32 vector ones or 8 masks.
type Reg uint8

// General registers.
const (
	RAX Reg = iota
	RCX
	RDX
	RBX
	RSP
	RBP
	RSI
	RDI
	R8
	R9
	R10
	R11
	R12
	R13
	R14
	R15
	// V0 is the first of 32 vector registers: xmm0, ymm0 or zmm0, as the
	// instruction's length says.
	V0
	// K0 is the first of 8 mask registers.
	K0 Reg = V0 + 32
	// None is no register.
	None Reg = 0xff
)

// V returns vector register n, from 0 to 31.
func V(n int) Reg { return V0 + Reg(n) }

// K returns mask register n, from 0 to 7.
func K(n int) Reg { return K0 + Reg(n) }

// General reports whether r is a general register.
func (r Reg) General() bool { return r < V0 }

// Vector reports whether r is a vector register.
func (r Reg) Vector() bool { return r >= V0 && r < K0 }

// Mask reports whether r is a mask register.
func (r Reg) Mask() bool { return r >= K0 && r < K0+8 }

// Number is the register's number within its class.
func (r Reg) Number() int {
	switch {
	case r.General():
		return int(r)
	case r.Vector():
		return int(r - V0)
	case r.Mask():
		return int(r - K0)
	}
	return 0
}

var generalNames = [...]string{"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"}

func (r Reg) String() string {
	switch {
	case r.General():
		return generalNames[r]
	case r.Vector():
		return fmt.Sprintf("v%d", r.Number())
	case r.Mask():
		return fmt.Sprintf("k%d", r.Number())
	}
	return "none"
}

// Mem is a memory operand: Base + Index*Scale + Disp, or Disp bytes from Label.
// Index may be a vector register, for gathers and scatters.
type Mem struct {
	Base  Reg // None with Label
	Index Reg // None: no index
	Scale uint8
	Disp  int32
	Label Label // not 0: addressed relative to the instruction pointer
}

// Operand is what an rm field holds: a register or memory.
type Operand struct {
	Reg   Reg
	Mem   Mem
	isMem bool
}

// R is a register operand.
func R(r Reg) Operand { return Operand{Reg: r} }

// M is the memory at base+disp.
func M(base Reg, disp int32) Operand {
	return Operand{Reg: None, Mem: Mem{Base: base, Index: None, Disp: disp}, isMem: true}
}

// MX is the memory at base+index*scale+disp. Base may be None.
func MX(base, index Reg, scale uint8, disp int32) Operand {
	return Operand{Reg: None, Mem: Mem{Base: base, Index: index, Scale: scale, Disp: disp}, isMem: true}
}

// ML is the memory at a label plus disp.
func ML(l Label, disp int32) Operand {
	return Operand{Reg: None, Mem: Mem{Base: None, Index: None, Disp: disp, Label: l}, isMem: true}
}

// IsMem reports whether the operand is memory.
func (o Operand) IsMem() bool { return o.isMem }

// Label is a place in the code. The zero Label is none.
type Label int32

// Len is the length of a vector.
type Len uint8

// Vector lengths. Scalar instructions take L128.
const (
	L128 Len = iota
	L256
	L512
)

// Bytes is the length in bytes.
func (l Len) Bytes() int { return 16 << l }

// Masking is the mask of an EVEX instruction: lanes that are not set keep the
// destination, or become zero. The zero Masking is none.
type Masking struct {
	K    Reg // K(1) to K(7)
	Zero bool
	on   bool
}

// Under masks with k and keeps the destination's other lanes.
func Under(k Reg) Masking { return Masking{K: k, on: true} }

// UnderZero masks with k and zeroes the other lanes.
func UnderZero(k Reg) Masking { return Masking{K: k, Zero: true, on: true} }
