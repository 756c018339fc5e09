package asm

import (
	"encoding/binary"
	"fmt"
)

// Assembler collects machine code. The zero value is ready.
type Assembler struct {
	code   []byte
	labels []int32 // place of each label, -1 when not placed; index 0 is unused
	fixes  []fix
	err    error
}

// fix is a 32-bit relative displacement that awaits its label.
type fix struct {
	at    int32 // where the displacement is
	end   int32 // where the instruction ends, which it is relative to
	label Label
	disp  int32
}

// Reset empties the assembler and keeps its memory.
func (a *Assembler) Reset() {
	a.code, a.labels, a.fixes, a.err = a.code[:0], a.labels[:0], a.fixes[:0], nil
}

// Len is the number of bytes so far.
func (a *Assembler) Len() int { return len(a.code) }

// NewLabel makes a label that is not placed yet.
func (a *Assembler) NewLabel() Label {
	if len(a.labels) == 0 {
		a.labels = append(a.labels, -1)
	}
	a.labels = append(a.labels, -1)
	return Label(len(a.labels) - 1)
}

// Place puts a label here.
func (a *Assembler) Place(l Label) {
	if a.labels[l] >= 0 {
		a.fail("label %d placed twice", l)
	}
	a.labels[l] = int32(len(a.code))
}

// Offset returns where a label was placed, or -1.
func (a *Assembler) Offset(l Label) int { return int(a.labels[l]) }

// Bytes appends raw bytes, such as constants.
func (a *Assembler) Bytes(b ...byte) { a.code = append(a.code, b...) }

// Align appends fill until the length is a multiple of n, a power of two.
func (a *Assembler) Align(n int, fill byte) {
	for len(a.code)&(n-1) != 0 {
		a.code = append(a.code, fill)
	}
}

// Finish resolves labels and returns the code, which stays the assembler's
// until Reset, or the first error.
func (a *Assembler) Finish() ([]byte, error) {
	for _, f := range a.fixes {
		to := a.labels[f.label]
		if to < 0 {
			a.fail("label %d is used and not placed", f.label)
			continue
		}
		binary.LittleEndian.PutUint32(a.code[f.at:], uint32(to-f.end+f.disp))
	}
	a.fixes = a.fixes[:0]
	return a.code, a.err
}

func (a *Assembler) fail(format string, args ...any) {
	if a.err == nil {
		a.err = fmt.Errorf("asm: "+format, args...)
	}
}

func (a *Assembler) imm(size int, v int64) {
	for range size {
		a.code = append(a.code, byte(v))
		v >>= 8
	}
}

// scales are the encodings of scales.
var scales = [16]byte{2: 1, 4: 2, 8: 3}

// modrm writes ModRM, SIB and displacement. reg is the three low bits of the reg
// field. scale is what EVEX multiplies 8-bit displacements by; 1 for others. tail is how many
// immediate bytes follow, which a displacement from the instruction pointer must know.
func (a *Assembler) modrm(reg int, rm Operand, scale int32, tail int) {
	reg = reg & 7 << 3
	if !rm.isMem {
		a.code = append(a.code, byte(0xc0|reg|rm.Reg.Number()&7))
		return
	}
	m := rm.Mem
	if m.Label != 0 {
		a.code = append(a.code, byte(reg|5), 0, 0, 0, 0)
		at := int32(len(a.code) - 4)
		a.fixes = append(a.fixes, fix{at: at, end: at + 4 + int32(tail), label: m.Label, disp: m.Disp})
		return
	}
	log := scales[m.Scale&15]
	if m.Index == RSP {
		a.fail("rsp cannot be an index")
	}
	if m.Base == None {
		// No base: a SIB byte with a 32-bit displacement.
		index := byte(4)
		if m.Index != None {
			index = byte(m.Index.Number() & 7)
		}
		a.code = append(a.code, byte(reg|4), log<<6|index<<3|5)
		a.imm(4, int64(m.Disp))
		return
	}
	base := byte(m.Base.Number() & 7)
	mod, disp8 := byte(2), int32(0)
	switch {
	case m.Disp == 0 && base != 5: // base 5 without displacement means another thing
		mod = 0
	case m.Disp%scale == 0 && m.Disp/scale >= -128 && m.Disp/scale <= 127:
		mod, disp8 = 1, m.Disp/scale
	}
	if m.Index != None || base == 4 {
		index := byte(4)
		if m.Index != None {
			index = byte(m.Index.Number() & 7)
		}
		a.code = append(a.code, mod<<6|byte(reg)|4, log<<6|index<<3|base)
	} else {
		a.code = append(a.code, mod<<6|byte(reg)|base)
	}
	switch mod {
	case 1:
		a.code = append(a.code, byte(disp8))
	case 2:
		a.imm(4, int64(m.Disp))
	}
}

// extensions returns bit 3 of the operand's registers, for REX, VEX and EVEX: x
// extends the index, b the base or register.
func (o Operand) extensions() (x, b int) {
	if !o.isMem {
		return o.Reg.Number() >> 4 & 1, o.Reg.Number() >> 3 & 1
	}
	if o.Mem.Index != None {
		x = o.Mem.Index.Number() >> 3 & 1
	}
	if o.Mem.Base != None {
		b = o.Mem.Base.Number() >> 3 & 1
	}
	return x, b
}
