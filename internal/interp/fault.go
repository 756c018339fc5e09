package interp

import (
	"errors"
	"fmt"
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// ErrProgram is wrapped by errors that a verified and correct program cannot cause: the compiler's fault, not the kernel's.
var ErrProgram = errors.New("interp: the program is wrong")

// Fault is what ended an invocation.
type Fault struct {
	Kernel string
	Kind   ir.FaultKind
	File   string // "" if unknown
	Pos    ir.Pos
	// Text is the message of a panic, assertion or uniformity check as written, and what is wrong about a barrier or
	// shared slice.
	Text string
	// Operands are those of the check.
	Operands []Operand
	// Index is the index, bound, shift count or length that is wrong and Length what it was held against. Past 2^63-1 it is that.
	Index, Length int64
	Invocation    [3]int64 // global index
	Linear        int64    // linear global index, x fastest

	full bool // the slice expression has three bounds
}

// Operand is a scalar and its type.
type Operand struct {
	Type *ir.Type
	Bits uint64 // canonical
}

// Earliest returns the fault of a and b with the lower-numbered invocation; nil is no fault.
func Earliest(a, b *Fault) *Fault {
	if a == nil || b != nil && b.Linear < a.Linear {
		return b
	}
	return a
}

// Reason says what went wrong, without the place, in Go's words where Go has them.
func (f *Fault) Reason() string {
	switch f.Kind {
	case ir.FaultIndex:
		if f.Operands[0].negative() {
			return fmt.Sprintf("index out of range [%v]", f.Operands[0])
		}
		return fmt.Sprintf("index out of range [%v] with length %v", f.Operands[0], f.Operands[1])
	case ir.FaultSlice:
		return "slice bounds out of range " + f.bounds()
	case ir.FaultDivide:
		return "integer divide by zero"
	case ir.FaultShift:
		return "negative shift amount"
	case ir.FaultPanic:
		return "panic: " + f.Text
	case ir.FaultUniform:
		if f.Text == "" {
			return "value is not uniform in the group"
		}
		return "value is not uniform in the group: " + f.Text
	}
	return f.Text
}

// bounds words the failed bounds of a slice expression as gc's run-time does: the last bound is held against the capacity
// first.
func (f *Fault) bounds() string {
	lo, hi, top, limit := f.Operands[0], f.Operands[1], f.Operands[2], f.Operands[3]
	out := func(x, y Operand) bool { return x.negative() || !y.negative() && x.Bits > y.Bits }
	switch three := f.full; {
	case three && out(top, limit):
		if top.negative() {
			return fmt.Sprintf("[::%v]", top)
		}
		return fmt.Sprintf("[::%v] with capacity %v", top, limit)
	case three && out(hi, top):
		if hi.negative() {
			return fmt.Sprintf("[:%v:]", hi)
		}
		return fmt.Sprintf("[:%v:%v]", hi, top)
	case three:
		if lo.negative() {
			return fmt.Sprintf("[%v::]", lo)
		}
		return fmt.Sprintf("[%v:%v:]", lo, hi)
	case out(hi, top):
		if hi.negative() {
			return fmt.Sprintf("[:%v]", hi)
		}
		return fmt.Sprintf("[:%v] with capacity %v", hi, top)
	case lo.negative():
		return fmt.Sprintf("[%v:]", lo)
	}
	return fmt.Sprintf("[%v:%v]", lo, hi)
}

// index returns the wrong operand and what it was held against.
func (f *Fault) index() (x, y int64) {
	o := f.Operands
	at := func(i int) int64 {
		if !o[i].Type.Signed() && o[i].Bits > math.MaxInt64 {
			return math.MaxInt64
		}
		return int64(o[i].Bits)
	}
	switch f.Kind {
	case ir.FaultIndex:
		return at(0), at(1)
	case ir.FaultShift, ir.FaultDivide:
		return at(0), 0
	case ir.FaultSlice:
		for i := 2; i >= 0; i-- {
			if o[i].negative() || !o[i+1].negative() && o[i].Bits > o[i+1].Bits {
				return at(i), at(i + 1)
			}
		}
	}
	return 0, 0
}

func (o Operand) negative() bool { return o.Type.Signed() && int64(o.Bits) < 0 }

// String is the operand's value in decimal.
func (o Operand) String() string { return string(appendScalar(nil, o.Type.Kind(), o.Bits)) }

func (f *Fault) Error() string {
	return fmt.Sprintf("%s:%d: kernel %s: %s, in invocation (%d, %d, %d)",
		f.File, f.Pos.Line, f.Kernel, f.Reason(), f.Invocation[0], f.Invocation[1], f.Invocation[2])
}

// fault retires v, which did not pass the check c.
func (m *machine) fault(v *invocation, c *code) {
	f := m.retire(v, ir.FaultKindOf(c.in.Op), c.in)
	if f == nil {
		return
	}
	f.Text = c.in.Text()
	for _, a := range c.in.Args {
		f.Operands = append(f.Operands, Operand{a.Type, v.frame[m.p.slots[a]]})
	}
	f.full = c.in.Op == ir.OpCheckSlice && c.in.Args[2] != c.in.Args[3]
	f.Index, f.Length = f.index()
}

// retire ends v at in. It returns the record of the fault to be filled in, or nil when one of a
// lower-numbered invocation is known.
func (m *machine) retire(v *invocation, kind ir.FaultKind, in *ir.Instr) *Fault {
	v.state = retired
	if m.first != nil && m.first.Linear <= v.linear {
		return nil
	}
	m.first = &Fault{
		Kernel: m.p.Kernel.Name, Kind: kind, File: m.p.file(in.Pos), Pos: in.Pos,
		Invocation: v.gid, Linear: v.linear,
	}
	return m.first
}

// OutOfBounds is the error of an access outside the memory that its reference leads into, which only
// an unchecked kernel (or a compiler that lost a check) makes. The access did not take place.
type OutOfBounds struct {
	Kernel     string
	File       string
	Pos        ir.Pos
	Op         ir.Op
	Array      string // the parameter, table or variable
	Offset     int64  // in bytes, from where the parameter's view begins
	Size       int64  // of the access, in bytes
	Memory     int64  // bytes that there are
	Invocation [3]int64
}

func (e *OutOfBounds) Error() string {
	return fmt.Sprintf("%s:%d: kernel %s: unchecked %v of %d bytes at offset %d of %s, which has %d bytes, in invocation (%d, %d, %d)",
		e.File, e.Pos.Line, e.Kernel, e.Op, e.Size, e.Offset, e.Array, e.Memory, e.Invocation[0], e.Invocation[1], e.Invocation[2])
}

// refuse ends the run because of the access of v through the ptr at slot a, unless it has ended already.
func (m *machine) refuse(v *invocation, c *code, a int32) {
	if v.state == stopped {
		return
	}
	n := v.frame[a]
	m.stop(v, &OutOfBounds{
		Kernel: m.p.Kernel.Name, File: m.p.file(c.in.Pos), Pos: c.in.Pos, Op: c.in.Op,
		Array: m.p.roots[n].name, Offset: int64(v.frame[a+1]), Size: c.size, Memory: int64(len(m.roots[n])),
		Invocation: v.gid,
	})
}
