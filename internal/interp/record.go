package interp

import "github.com/dotcompute/dotcompute/internal/ir"

// Record completes the record of a fault that compiled code has found: from the operands of the check it derives Index, Length and what
// Reason needs. Three says that a slice expression has three bounds.
func (f *Fault) Record(three bool) *Fault {
	f.full = three
	f.Index, f.Length = f.index()
	return f
}

// MakeOperand is the operand of a kind with these canonical bits.
func MakeOperand(k ir.Kind, bits uint64) Operand { return Operand{ir.ScalarType(k), bits} }

// Add adds a line, with its newline, that compiled code has printed.
func (p *Printer) Add(linear int64, text string) { p.add(linear, text) }

// Drop counts lines that were lost before they came here.
func (p *Printer) Drop(lines int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.dropped += lines
}
