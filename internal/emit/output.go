package emit

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Options says what a device can do beyond the floor of the dialect, and what is known about the launches. The zero
// value is right for every device that the dialect is for, and every launch.
type Options struct {
	// Has are the features that the device has, of those that the dialect can make use of.
	Has Feature
	// Subgroup is the number of lanes, 1 to 128, for a kernel that does not demand one. 0: 32.
	Subgroup int
	// MaxGroup is the greatest number of invocations of a group that will be launched, where the kernel does not demand a size.
	// 0: not promised.
	MaxGroup int
	// Uniform and Control tell how equal a value is over invocations that arrive together, and how they arrive at an instruction: the
	// results of pass.Uniformity. Nil: nothing is known, and then a barrier inside of a loop or branch is refused where the dialect asks.
	Uniform func(v *ir.Value) ir.Uniformity
	Control func(in *ir.Instr) ir.Uniformity
	// Exact are integer operations that never wrap around: pass.Exact. Those are written as operations of C, of which compilers know that.
	Exact map[*ir.Instr]bool
	// NoAlias tells whether two view parameters, by index, never share a byte. Nil: they may.
	NoAlias func(a, b int) bool
	// Lines adds comments that name lines of source.
	Lines bool
}

// Feature is something that not every device of a dialect can do.
type Feature uint32

// Features. Without Float64 or Atomic64 kernels that need them are refused, and so are orders stronger
// than relaxed without Ordered, and strict kernels that compute in f32 without Subnormals. Without Rounded, division and square root of f32 are done in integers.
const (
	Float64    Feature = 1 << iota // arithmetic on f64
	Atomic64                       // atomics on 64 bits
	Ordered                        // fences and atomics with orders at device scope
	Rounded                        // f32 division and square root are correctly rounded
	Subnormals                     // arithmetic on f32 keeps subnormals
	MinMax64                       // atomic min and max of u64 in global memory, without a result
	Lanes32                        // subgroup operations of its own, on 32 lanes that lie side by side in the group
	System                         // with Ordered: at system scope, too
	Limited                        // a flaw: loops may be left after some number of turns, in all of a kernel
	Bypass                         // a flaw: barriers that some way through a kernel leads past are not kept to
	Bytes                          // a flaw: the compiler breaks on minimum and maximum of 8 bits
	Zeros                          // a flaw: the sign of a zero is not kept in f32 where the other operand is a constant one
	Vectors                        // not for the writer: the compiler makes vectors of a group, as those for processors do
	features
)

var featureNames = map[Feature]string{
	Float64: "float64 arithmetic", Atomic64: "64-bit atomics", Ordered: "memory orders stronger than relaxed",
	Subnormals: "strict float32 arithmetic, which keeps subnormals",
}

// Output is a kernel as text, and what a driver must know to launch it.
type Output struct {
	// Text is the source.
	Text string
	// Entry is the name of its kernel function.
	Entry string
	// Options are what the dialect's compiler is told.
	Options string
	// Params are the kernel's parameters in order.
	Params []Param
	// Block is the size of the parameter block in bytes.
	Block int
	// Sites are the places that can fault, by number.
	Sites []Site
	// Prints are the places that print, by number, and PrintRecord the size of a record in bytes, 0 if there are none.
	Prints      []Line
	PrintRecord int
	// Shared is the shared memory of a group.
	Shared Shared
	// Local is the memory of private objects, in bytes an invocation, as far as the text asks for it.
	Local int64
	// Group is the group size demanded, or zeros.
	Group [3]int
	// Subgroup is the number of lanes compiled for.
	Subgroup int
	// Needs are the features that the text makes use of.
	Needs Feature
}

// Param is where an argument stands.
type Param struct {
	// Offset and Size in the parameter block, in bytes: of a scalar or blob, 24 for a view and 8 for an indirect blob.
	Offset, Size int
	// Indirect blobs are passed in memory.
	Indirect bool
	// Arg is the index of the kernel's argument that takes the buffer of a view or indirect blob, and -1 where there is none.
	Arg int
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
	// Static memory is declared in the text.
	Static int64
	// Dynamic says that a launch passes memory, of this size: Fixed bytes, Each for every invocation of the nominal
	// group, and the slices in order, every part beginning at a multiple of 16.
	Dynamic bool
	Fixed   int64
	Each    int64
	Slices  []SharedSlice
	// Arg is the index of the kernel's argument that takes dynamic memory where the dialect has one, or -1.
	Arg int
}

// SharedSlice is a part of dynamic shared memory whose size a launch decides.
type SharedSlice struct {
	Elem int64 // bytes of one element
	Len  Expr  // number of elements
}

// UnsupportedError is a kernel that cannot be written in a dialect, or for a device without some feature, and why.
type UnsupportedError struct {
	Dialect string
	Kernel  string
	Feature string
	// Needs is the feature of [Options] whose absence is the reason, or 0.
	Needs Feature
	Pos   ir.Pos
	File  string
}

// Error names place, kernel and feature.
func (e *UnsupportedError) Error() string {
	where := ""
	if e.Pos.Known() {
		where = fmt.Sprintf("%s:%d: ", e.File, e.Pos.Line)
	}
	if e.Needs != 0 {
		return fmt.Sprintf("%skernel %s: needs %s, which the device does not have in %s", where, e.Kernel, e.Feature, e.Dialect)
	}
	return fmt.Sprintf("%skernel %s: %s has no way to say: %s", where, e.Kernel, e.Dialect, e.Feature)
}

// maxSlice is the greatest length of a shared slice; more is a fault.
const maxSlice = 1 << 30

// Write writes a kernel of m, which has been verified and optimised. The error is an *UnsupportedError.
func Write(m *ir.Module, kernel string, d *Dialect, o Options) (*Output, error) {
	f := m.Func(kernel)
	if f == nil || f.Kernel == nil {
		return nil, &UnsupportedError{Dialect: d.Name, Kernel: kernel, Feature: "a kernel that the module does not have"}
	}
	if f.Kernel.Subgroup != 0 {
		o.Subgroup = f.Kernel.Subgroup
	}
	if o.Subgroup == 0 {
		o.Subgroup = 32
	}
	o.Has |= d.Has
	w := newWriter(m, f, d, o)
	w.kernel()
	if w.err != nil {
		return nil, w.err
	}
	return w.out, nil
}

// Mangle makes a name of C.
func Mangle(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '_':
			return r
		}
		return '_'
	}, name)
}
