// Package irtest makes random kernels in internal/ir for tests, and makes a
// kernel that fails a test smaller. Come here to test a pass, the interpreter, an
// emitter or a code generator against another; the package itself runs nothing.
//
// A kernel that [Generate] makes verifies, ends, stays in bounds and has no data race: each invocation writes
// only elements of its own, shared memory is exchanged between barriers in uniform control flow,
// and atomics combine with one commutative function a place, their results unused. So every
// correct implementation computes the same memory. When an invocation faults, the fault of the lowest-numbered
// one is defined and the memory is not.
//
// [Reduce] keeps those properties while it deletes what a failure does not need.
//
// Both are deterministic: the same seed gives the same text.
package irtest

import "github.com/dotcompute/dotcompute/internal/ir"

// Case is a kernel with what it takes to launch it. The arguments belong to the
// case; an execution works on copies of their data.
type Case struct {
	Module   *ir.Module
	Kernel   string // a function of Module
	Grid     [3]int // invocations
	Group    [3]int
	Subgroup int   // width
	Args     []Arg // one for each parameter
}

// Arg is one argument of a kernel.
type Arg struct {
	Bits uint64 // of a scalar, as ir.ConstAttr has it
	Data []byte // of a view or ptr: its memory, in the layout of ir types
	Len  int    // of a view: elements, which is its capacity too
}

// Func returns the kernel.
func (c *Case) Func() *ir.Func { return c.Module.Func(c.Kernel) }

// Clone returns a deep copy.
func (c *Case) Clone() *Case {
	d := *c
	d.Module = c.Module.Clone()
	d.Args = make([]Arg, len(c.Args))
	for i, a := range c.Args {
		a.Data = append([]byte(nil), a.Data...)
		d.Args[i] = a
	}
	return &d
}

// Options bounds what Generate makes. The zero value allows everything but elementary functions.
type Options struct {
	Statements  int     // of the kernel, about; 0: 30
	Invocations int     // at most; 0: 96
	Mode        ir.Mode // of the kernel. Under ModeDefault a pass may contract a multiplication and an addition

	NoFloats      bool // neither f32, f64 nor the 16-bit kinds
	NoHalves      bool // no f16 and bf16
	NoFMA         bool
	NoNaNBits     bool // nothing depends on the sign and payload of a NaN, but floats in memory, to be compared as numbers
	NoFaults      bool // every check passes
	NoPrint       bool
	NoCalls       bool
	NoCollectives bool // no barriers, shared memory and subgroup operations
	NoSubgroups   bool // no subgroup operations
	NoAtomics     bool
	NoPartial     bool // the grid is made of whole groups

	Elementary bool // exp, sin and their like, whose results are approximate
}
