package asm

// KOp is an operation on mask registers.
type KOp uint8

// The operations, by opcode. KNOT, KORTEST and KTEST take one source, in rm;
// the last two only set flags (of reg and rm).
const (
	KAND    KOp = 0x41
	KANDN   KOp = 0x42
	KNOT    KOp = 0x44
	KOR     KOp = 0x45
	KXNOR   KOp = 0x46
	KXOR    KOp = 0x47
	KUNPCK  KOp = 0x4b
	KORTEST KOp = 0x98
	KTEST   KOp = 0x99
)

// kPrefix gives pp and W for masks of 8, 16, 32 and 64 lanes.
func kPrefix(lanes int) (pp, w uint8) {
	switch lanes {
	case 8:
		return 1, 0
	case 16:
		return 0, 0
	case 32:
		return 1, 1
	}
	return 0, 1
}

// K encodes dst = a op b on masks of 8, 16, 32 or 64 lanes. KNOT, KORTEST and KTEST take no v: give None.
func (a *Assembler) K(op KOp, lanes int, dst, v, rm Reg) {
	pp, w := kPrefix(lanes)
	l, vn := L256, 0
	if v == None {
		l = L128
	} else {
		vn = v.Number()
	}
	if op == KUNPCK { // 8 to 16, 16 to 32, 32 to 64: named by the result
		switch lanes {
		case 16:
			pp, w = 1, 0
		case 32:
			pp, w = 0, 0
		case 64:
			pp, w = 0, 1
		}
	}
	a.vex(&row{pp: pp, mmap: 1, w: w}, l, dst.Number(), vn, R(rm))
	a.code = append(a.code, byte(op))
	a.modrm(dst.Number(), R(rm), 1, 0)
}

// KMov moves a mask between mask registers, or loads it.
func (a *Assembler) KMov(lanes int, dst Reg, src Operand) {
	pp, w := kPrefix(lanes)
	a.kmov(pp, w, 0x90, dst, src)
}

// KMovStore stores a mask.
func (a *Assembler) KMovStore(lanes int, dst Operand, src Reg) {
	pp, w := kPrefix(lanes)
	a.kmov(pp, w, 0x91, src, dst)
}

// KMovFrom moves a general register to a mask.
func (a *Assembler) KMovFrom(lanes int, dst, src Reg) {
	pp, w := kGeneral(lanes)
	a.kmov(pp, w, 0x92, dst, R(src))
}

// KMovTo moves a mask to a general register, filled with zeros.
func (a *Assembler) KMovTo(lanes int, dst, src Reg) {
	pp, w := kGeneral(lanes)
	a.kmov(pp, w, 0x93, dst, R(src))
}

func kGeneral(lanes int) (pp, w uint8) {
	switch lanes {
	case 8:
		return 1, 0
	case 16:
		return 0, 0
	case 32:
		return 3, 0
	}
	return 3, 1
}

func (a *Assembler) kmov(pp, w uint8, op byte, reg Reg, rm Operand) {
	a.vex(&row{pp: pp, mmap: 1, w: w}, L128, reg.Number(), 0, rm)
	a.code = append(a.code, op)
	a.modrm(reg.Number(), rm, 1, 0)
}

// KShift encodes dst = src shifted by n lanes.
func (a *Assembler) KShift(left bool, lanes int, dst, src Reg, n uint8) {
	op := byte(0x30)
	if left {
		op = 0x32
	}
	w := uint8(0)
	if lanes == 16 || lanes == 64 {
		w = 1
	}
	if lanes >= 32 {
		op++
	}
	a.vex(&row{pp: 1, mmap: 3, w: w}, L128, dst.Number(), 0, R(src))
	a.code = append(a.code, op)
	a.modrm(dst.Number(), R(src), 1, 1)
	a.code = append(a.code, n)
}
