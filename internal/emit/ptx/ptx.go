package ptx

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Options says what code is made for, and what is known about its launches. The zero value is right for every launch.
type Options struct {
	// SM is the compute capability times ten, 80 or above. 0: 80.
	SM int
	// Subgroup is the number of lanes, a power of two up to 32, for a kernel that does not demand one. 0: 32.
	Subgroup int
	// MaxGroup is the greatest number of threads of a group that will be launched, where the kernel does not demand a size.
	// The assembler then limits registers so that it fits. 0: not promised.
	MaxGroup int
	// Group is the group size of every launch of this code, where the kernel does not demand one. Zeros: any.
	Group [3]int
	// Coarse asks for several invocations a thread where the kernel allows it. See Output.Coarse.
	Coarse bool
	// Fits32 holds i64 and u64 values whose mathematical value always fits an i32. See pass.Fits32.
	Fits32 map[*ir.Value]bool
	// Short tells of a view parameter that it has fewer than 2^31 elements. Nil: nothing is known.
	Short func(param int) bool
	// Uniform tells how equal a value is over invocations that arrive together. Nil: nothing is known.
	Uniform func(v *ir.Value) ir.Uniformity
	// Control tells how equally invocations arrive at an instruction. Nil: nothing is known.
	Control func(in *ir.Instr) ir.Uniformity
	// NoAlias tells whether two view parameters, by index, never share a byte. Nil: they may.
	NoAlias func(a, b int) bool
	// Aligned tells a power of two that divides the address of a view parameter. Nil, or a smaller one than the element's
	// alignment: only that.
	Aligned func(param int) int64
	// Lines adds comments that name lines of source.
	Lines bool
}

// Output is a kernel as PTX, and what a driver must know to launch it.
type Output struct {
	// Text is the module.
	Text string
	// Entry is the name of its entry.
	Entry string
	// Params are the kernel's parameters in order.
	Params []Param
	// Block is the size of the parameter block in bytes.
	Block int
	// Sites are the places that can fault, by number.
	Sites []Site
	// Prints are the places that print, by number, and PrintRecord the size of a record in bytes, 0 if there are none.
	Prints      []Line
	PrintRecord int
	// Coarse is the number of neighbouring invocations along x that a thread does: a launch has so many times fewer blocks
	// along x, rounded up.
	Coarse int
	// Shared is the shared memory of a group.
	Shared Shared
	// Local is the memory of private objects, in bytes a thread, as far as the text asks for it.
	Local int64
	// Group is the group size demanded by the kernel or promised by the options, or zeros.
	Group [3]int
	// Subgroup is the number of lanes compiled for.
	Subgroup int
}

// Param is where an argument stands in the parameter block.
type Param struct {
	Offset int
	// Size in bytes: of a scalar, a blob, 24 for a view and 8 for an indirect blob.
	Size     int
	Indirect bool
}

// Site is a place that can fault.
type Site struct {
	Kind ir.FaultKind
	Pos  ir.Pos
	Text string // of a panic or assertion
}

// Line is a place that prints.
type Line struct {
	Pos   ir.Pos
	Text  []string  // constant text around the operands, one more than there are
	Kinds []ir.Kind // of the operands
}

// Shared is the shared memory of a group in bytes.
type Shared struct {
	// Static memory is declared in the code.
	Static int64
	// Fixed is what a launch passes besides its slices: more than zero where static memory would be past 48 KiB.
	Fixed int64
	// Slices follow, in order.
	Slices []SharedSlice
}

// SharedSlice is a part of dynamic shared memory whose size a launch decides.
type SharedSlice struct {
	Elem int64 // bytes of one element
	Len  Expr  // number of elements
}

// UnsupportedError is a kernel that cannot be written as PTX, and why.
type UnsupportedError struct {
	Kernel  string
	Feature string
	Pos     ir.Pos
	File    string
}

// Error names place, kernel and feature.
func (e *UnsupportedError) Error() string {
	where := ""
	if e.Pos.Known() {
		where = fmt.Sprintf("%s:%d: ", e.File, e.Pos.Line)
	}
	return fmt.Sprintf("%skernel %s: PTX has no way to say: %s", where, e.Kernel, e.Feature)
}

// Limits of the machine and of PTX ISA 7.
const (
	staticLimit = 48 << 10 // bytes of shared memory that need no opting in
	blockLimit  = 4000     // bytes of parameters
	constLimit  = 48 << 10 // bytes of tables in constant memory
)

// Emit writes a kernel of m, which has been verified and optimised. The error is an *UnsupportedError.
func Emit(m *ir.Module, kernel string, o Options) (*Output, error) {
	f := m.Func(kernel)
	if f == nil || f.Kernel == nil {
		return nil, &UnsupportedError{Kernel: kernel, Feature: "a kernel that the module does not have"}
	}
	if o.SM == 0 {
		o.SM = 80
	}
	if f.Kernel.Subgroup != 0 {
		o.Subgroup = f.Kernel.Subgroup
	}
	if o.Subgroup == 0 {
		o.Subgroup = 32
	}
	e := newEmitter(m, f, o)
	e.kernel()
	if e.err != nil {
		return nil, e.err
	}
	return e.out, nil
}
