package amd64

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// block notes that a block begins. Listings may be nil, and then nothing is noted.
func (l *listing) block(at int, label asm.Label, b *jit.Block) {
	if l == nil {
		return
	}
	text := fmt.Sprintf("block %d", b.ID)
	if b.Depth > 0 {
		text += fmt.Sprintf(", in %d loops", b.Depth)
	}
	if b.Cold {
		text += ", cold"
	}
	l.add(entry{at: at, label: label, remark: text})
}

// remark notes something about the next instruction.
func (l *listing) remark(at int, text string) {
	if l != nil {
		l.add(entry{at: at, remark: text})
	}
}

// operation notes which operation the next instructions are for.
func (l *listing) operation(e *encoder, n *node) {
	if l == nil {
		return
	}
	var b strings.Builder
	for i, d := range n.Dst {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(e.where(d))
	}
	if len(n.Dst) > 0 {
		b.WriteString(" = ")
	}
	b.WriteString(n.Op.String())
	if n.Fn != 0 {
		fmt.Fprintf(&b, ".%v", n.Fn)
	}
	if n.K != 0 {
		fmt.Fprintf(&b, ".%v", n.K)
	}
	if n.From != 0 {
		fmt.Fprintf(&b, "<%v", n.From)
	}
	for i, r := range n.uses[:len(n.Src)] {
		b.WriteString(" ")
		if int8(i) == n.folded {
			b.WriteString("(load)")
		} else {
			b.WriteString(e.where(r))
		}
	}
	if n.Note != "" {
		fmt.Fprintf(&b, " ; %s", n.Note)
	}
	l.add(entry{at: e.a.Len(), remark: b.String(), pos: n.Pos})
}

// where names a virtual register and says where it is.
func (e *encoder) where(r jit.Reg) string {
	if r == jit.FramePtr {
		return "frame"
	}
	info := &e.f.p.Regs[r]
	name := fmt.Sprintf("%%%d", r)
	if info.Name != "" {
		name = "%" + info.Name
	}
	switch {
	case !e.alloc.spilled[r]:
		if e.alloc.intervals[r].phys < 0 {
			return name
		}
		return name + ":" + e.physical(int32(r)).String()
	case e.f.again(r):
		return name + ":again"
	}
	return fmt.Sprintf("%s:[frame+%d]", name, e.slots+e.alloc.slots[r])
}

// Listing compiles a program and returns annotated assembly: blocks, the operations of the machine form with their source positions
// and notes and where their values are, and below each the instructions that it became, with offsets and bytes.
func Listing(p *jit.Program, f Features) (string, error) {
	code, l, err := compile(p, f, true)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	s := code.Stats
	fmt.Fprintf(&b, "; %s for %v: %d lanes of 32 bits, %d bytes of code, %d of constants, frame of %d bytes\n", p.Kernel.Name, f, p.Target.Lanes(), s.Code, len(code.Bytes)-s.Code, code.Frame)
	fmt.Fprintf(&b, "; %d operations, %d values in memory, %d reloads, %d moves\n", s.Instructions, s.Spills, s.Reloads, s.Moves)
	var pos ir.Pos
	for _, r := range l.rows {
		switch {
		case r.label != 0:
			pos = ir.Pos{}
			fmt.Fprintf(&b, "\n%s: ; %s\n", labelText(r.label), r.remark)
		case r.text != "":
			hex := fmt.Sprintf("%x", code.Bytes[r.at:r.end])
			fmt.Fprintf(&b, "  %04x  %-24s %s\n", r.at, hex, r.text)
		default:
			if r.pos.Known() && pos != r.pos {
				pos = r.pos
				fmt.Fprintf(&b, "  ; %s\n", position(p, pos))
			}
			fmt.Fprintf(&b, "    ; %s\n", r.remark)
		}
	}
	return b.String(), nil
}

// position is a place in source: file and line.
func position(p *jit.Program, pos ir.Pos) string {
	if p.Module != nil && int(pos.File) < len(p.Module.Files) {
		return fmt.Sprintf("%v:%d", p.Module.Files[pos.File], pos.Line)
	}
	return fmt.Sprintf("line %d", pos.Line)
}
