package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// Target is the machine that code is made for, as far as the core must know it.
type Target struct {
	VL int // bytes of a vector register: 32 or 64 (16 with NEON); W = VL/4
	// Subgroup fixes the width of subgroups, 1 to 128; 0 leaves it to the launch.
	Subgroup int
	// Linear gives the lanes of a vector to consecutive invocations of the group, however its axes divide them; without it lanes run along
	// x. It is for groups narrow in x; see [Program.Suits].
	Linear bool
	// Stream stores consecutive vectors past the caches.
	Stream bool
	// Canonical makes every NaN that arithmetic gives the positive quiet one without payload, as strict kernels want.
	Canonical bool
}

// Lanes returns W.
func (t Target) Lanes() int { return t.VL / 4 }

// Reg is a virtual register: an index of Program.Regs.
type Reg int32

// NoReg is no register. FramePtr is the S register with the address of the frame.
const (
	NoReg Reg = iota
	FramePtr
	firstReg
)

// RegInfo is what is known of a virtual register.
type RegInfo struct {
	Class Class
	Once  bool   // one instruction writes it
	Name  string // the value's name in source; may be empty
}

// Mem is an address: Base + Index*Scale + Disp. For gathers and scatters Index is NoReg and Scale is that of the offsets.
type Mem struct {
	Base  Reg
	Index Reg   // S, or NoReg
	Scale uint8 // 1, 2, 4 or 8
	Disp  int32
}

// Inst is one instruction. Which fields mean something is told at its operation.
type Inst struct {
	Op     Op
	Fn     ir.Op
	K      ir.Kind
	From   ir.Kind
	Part   uint8
	Atomic ir.AtomicAttr
	Dst    []Reg
	Src    []Reg
	Mem    Mem
	Imm    int64
	To     [2]*Block // of terminators: where control goes, nil past their number
	Pos    ir.Pos
	Note   string // why it is as it is: what was uniform, how an access was classified
}

// Block is instructions of which the last is the only terminator.
type Block struct {
	ID    int // index in Program.Blocks
	Cold  bool
	Depth int // loops around it
	Insts []Inst
}

// Last returns the terminator.
func (b *Block) Last() *Inst { return &b.Insts[len(b.Insts)-1] }

// Succs returns the blocks that control goes to next, none for a return.
func (b *Block) Succs() []*Block {
	to := &b.Last().To
	n := 0
	for n < 2 && to[n] != nil {
		n++
	}
	return to[:n]
}

// Program is a compiled kernel in machine form. It is immutable and may be used by many goroutines.
type Program struct {
	Module *ir.Module
	Kernel *ir.Func
	Target Target
	Blocks []*Block // the first is the entry
	Regs   []RegInfo
	Frame  Frame
	Sites  []Site  // of faults
	Prints []Print // of print statements
}

// Site is a place where invocations may fault. The frame names it by index.
type Site struct {
	Kind     ir.FaultKind
	Pos      ir.Pos
	Text     string
	Operands []ir.Kind // of the values in the frame's record, canonical bits
	In       *ir.Instr
}

// Print is a print statement: how to format the operands of a record in the print buffer.
type Print struct {
	Pos      ir.Pos
	Text     []string // around the operands; see ir.PrintAttr
	Operands []ir.Kind
}

// Status is what generated code returns.
type Status int64

// The statuses.
const (
	Done      Status = iota
	Cancelled        // the cancel flag was seen
	NoShared         // FrameSharedNeed says how many bytes of shared memory a group needs; nothing has run
)
