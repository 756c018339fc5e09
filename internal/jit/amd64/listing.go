package amd64

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// listing is what the encoder did, an entry for each instruction and remark, in the order of the code.
type listing struct {
	rows []entry
}

// entry is an instruction or, without text, a remark about those that follow.
type entry struct {
	at, end int // bytes of the code
	text    string
	remark  string
	label   asm.Label
	pos     ir.Pos
}

func (c *emitter) say(at int, name string, size int, ops ...asm.Operand) {
	if c.list == nil || c.dry {
		return
	}
	c.list.add(entry{at: at, end: c.a.Len(), text: name + operandText(ops, size, name)})
}

func (c *emitter) sayImm(at int, name string, size int, n int64, ops ...asm.Operand) {
	if c.list == nil || c.dry {
		return
	}
	c.list.add(entry{at: at, end: c.a.Len(), text: fmt.Sprintf("%s%s, %d", name, operandText(ops, size, name), n)})
}

func (c *emitter) sayJump(at int, name string, l asm.Label) {
	if c.list == nil || c.dry {
		return
	}
	c.list.add(entry{at: at, end: c.a.Len(), text: fmt.Sprintf("%s %s", name, labelText(l))})
}

func (l *listing) add(e entry) { l.rows = append(l.rows, e) }

// vector notes a vector instruction, in Intel's order of operands.
func (l *listing) vector(c *emitter, at int, op asm.VOp, n asm.Len, reg, vvvv asm.Reg, rm asm.Operand, o asm.Options) {
	if c.dry {
		return
	}
	name := op.String()
	var ops []string
	add := func(x asm.Operand) { ops = append(ops, vectorText(x, n)) }
	store := strings.HasSuffix(name, "Store")
	for _, s := range []string{"Store", "Load", "General"} {
		name = strings.TrimSuffix(name, s)
	}
	toMem := store || strings.HasPrefix(name, "VEXTRACT") || strings.HasPrefix(name, "VPEXTR") || strings.HasPrefix(name, "VMOVNT") ||
		name == "VCVTPS2PH" || strings.HasPrefix(name, "VPMOVD") && len(name) == 7 || strings.HasPrefix(name, "VPMOVQ") && len(name) == 7 ||
		strings.HasPrefix(name, "VPSCATTER") || strings.HasPrefix(name, "VSCATTER")
	if toMem {
		add(rm)
	}
	if reg != asm.None {
		add(asm.R(reg))
	}
	if vvvv != asm.None {
		add(asm.R(vvvv))
	}
	if !toMem {
		add(rm)
	}
	if o.Mask != (asm.Masking{}) {
		ops[0] += "{" + o.Mask.K.String() + "}"
		if o.Mask.Zero {
			ops[0] += "{z}"
		}
	}
	if o.Broadcast {
		ops[len(ops)-1] += fmt.Sprintf("{1to%d}", n.Bytes()/4)
	}
	if o.Fourth != 0 {
		ops = append(ops, vectorText(asm.R(o.Fourth), n))
	} else if o.Imm != 0 {
		ops = append(ops, fmt.Sprint(o.Imm))
	}
	l.add(entry{at: at, end: c.a.Len(), text: strings.ToLower(name) + " " + strings.Join(ops, ", ")})
}

func vectorText(o asm.Operand, n asm.Len) string {
	if !o.IsMem() && o.Reg.Vector() {
		return fmt.Sprintf("%cmm%d", "xyz"[n], o.Reg.Number())
	}
	return operand(o, 8)
}

func operandText(ops []asm.Operand, size int, name string) string {
	var list []string
	for _, o := range ops {
		if o.IsMem() || o.Reg != asm.None {
			list = append(list, operand(o, size))
		}
	}
	_ = name
	if len(list) == 0 {
		return ""
	}
	return " " + strings.Join(list, ", ")
}

var (
	names32 = [...]string{"eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi"}
	names8  = [...]string{"al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil"}
	names16 = [...]string{"ax", "cx", "dx", "bx", "sp", "bp", "si", "di"}
)

func operand(o asm.Operand, size int) string {
	if !o.IsMem() {
		r := o.Reg
		if !r.General() || size == 8 || size == 0 {
			return r.String()
		}
		if r >= asm.R8 {
			return r.String() + map[int]string{1: "b", 2: "w", 4: "d"}[size]
		}
		switch size {
		case 1:
			return names8[r]
		case 2:
			return names16[r]
		}
		return names32[r]
	}
	m := o.Mem
	if m.Label != 0 {
		return fmt.Sprintf("[rip+%s]", constantText(m.Label))
	}
	s := m.Base.String()
	if m.Index != asm.None {
		s += fmt.Sprintf("+%v*%d", m.Index, max(1, m.Scale))
	}
	if m.Disp != 0 {
		s += fmt.Sprintf("%+d", m.Disp)
	}
	return "[" + s + "]"
}

func labelText(l asm.Label) string    { return fmt.Sprintf("L%d", l) }
func constantText(l asm.Label) string { return fmt.Sprintf("C%d", l) }
