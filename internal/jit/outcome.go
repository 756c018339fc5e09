package jit

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Fault is what a call recorded of the lowest-numbered invocation that faulted in it.
type Fault struct {
	*Site
	Bits   []uint64 // of the operands, canonical
	Linear int64    // linear global index of the invocation, x fastest
}

// Fault reads the fault record of a frame; nil if there is none.
func (p *Program) Fault(frame []byte) *Fault {
	word := func(at int) uint64 { return binary.LittleEndian.Uint64(frame[at:]) }
	n := int64(word(FrameFault))
	if n == NoFault {
		return nil
	}
	f := &Fault{Site: &p.Sites[word(FrameFaultSite)], Linear: n}
	for i := range f.Operands {
		f.Bits = append(f.Bits, word(FrameFaultOperand+8*i))
	}
	return f
}

// Line is one line that an invocation printed.
type Line struct {
	Linear int64
	Text   string // with its newline
}

// Lines reads the records that a call wrote to the print buffer: sorted by invocation, those of one in the order in which it
// printed them.
func (p *Program) Lines(records []byte) []Line {
	word := func() uint64 {
		x := binary.LittleEndian.Uint64(records)
		records = records[8:]
		return x
	}
	var out []Line
	for len(records) > 0 {
		l := Line{Linear: int64(word())}
		pr := &p.Prints[word()]
		var b []byte
		for i, k := range pr.Operands {
			b = append(b, pr.Text[i]...)
			b = appendScalar(b, k, word())
		}
		b = append(b, pr.Text[len(pr.Text)-1]...)
		l.Text = string(append(b, '\n'))
		out = append(out, l)
	}
	slices.SortStableFunc(out, func(a, b Line) int { return cmp.Compare(a.Linear, b.Linear) })
	return out
}

// appendScalar appends a value as fmt's %v writes it, 16-bit floats as float32.
func appendScalar(b []byte, k ir.Kind, bits uint64) []byte {
	switch {
	case k == ir.Bool:
		return strconv.AppendBool(b, bits != 0)
	case k.Signed():
		return strconv.AppendInt(b, int64(bits), 10)
	case k.Unsigned():
		return strconv.AppendUint(b, bits, 10)
	case k == ir.F64:
		return fmt.Append(b, math.Float64frombits(bits))
	}
	return fmt.Append(b, math.Float32frombits(uint32(ir.Unary(ir.OpConvert, ir.F32, k)(bits))))
}
