package asm

// form says which operands a vector instruction has and where they are
// encoded. Letters are in Intel's order of operands: R is reg, V is vvvv, M is rm,
// I is an immediate byte, 4 is a register in the immediate's upper half.
type form uint8

const (
	fRVM  form = iota // reg = vvvv op rm
	fRVMI             // the same with an immediate
	fRM               // reg = op rm
	fRMI
	fMR // rm = op reg
	fMRI
	fVMI  // vvvv = rm op imm; reg holds an opcode extension
	fRVM4 // reg = vvvv, rm and a fourth register
	fRMV  // gathers: reg and vvvv (a mask) are both read and written, rm is memory with a vector index
	fMVR  // masked stores: rm = reg under vvvv
)

// tuple is how EVEX scales an 8-bit displacement: Intel's manual, volume 2, section 2.7.5.
type tuple uint8

const (
	tFull    tuple = iota // the vector, or one element when broadcast
	tVector               // the vector
	tHalf                 // half of it, or one element when broadcast
	tHalfVec              // half of it
	tQuarter              // a quarter
	tEighth               // an eighth
	tScalar               // one element
	tFixed16              // 16 bytes
	tFixed32              // 32 bytes
	tDup                  // 8, 32 or 64 bytes
)

// Flags of a row.
const (
	vexOK   = 1 << iota // has a VEX encoding
	evexOK              // has an EVEX encoding
	evexW1              // W is 1 in the EVEX encoding, 0 in VEX
	general             // one operand is a general register: W picks 64 bits
	lig                 // scalar: the length is ignored and encoded as 0
	maskDst             // EVEX writes a mask register (in reg)
	both    = vexOK | evexOK
)

// row is a vector instruction.
type row struct {
	name  string
	form  form
	pp    uint8 // 0 none, 1 66, 2 F3, 3 F2
	mmap  uint8 // 1 0F, 2 0F38, 3 0F3A
	w     uint8
	op    byte
	ext   uint8 // opcode extension of fVMI
	flags uint8
	tuple tuple
	elem  uint8 // element size in bytes, for broadcasts and displacements
}

// VOp is a vector instruction: an index into the table.
type VOp uint16

func (op VOp) String() string { return rows[op].name }

// HasEVEX reports whether the instruction can take masks, 512 bits and registers above 15.
func (op VOp) HasEVEX() bool { return rows[op].flags&evexOK != 0 }

// HasVEX reports whether the instruction exists without AVX-512.
func (op VOp) HasVEX() bool { return rows[op].flags&vexOK != 0 }

// Options are what few instructions have.
type Options struct {
	Imm       uint8
	Mask      Masking
	Broadcast bool // memory operand is one element, repeated
	Fourth    Reg  // of blends under a vector mask
}

// V encodes a vector instruction; see the package comment for what reg, vvvv and rm are. Give None for vvvv
// where the form has none (or, for shifts by a constant, for reg).
func (a *Assembler) V(op VOp, l Len, reg, vvvv Reg, rm Operand, o Options) {
	r := &rows[op]
	if vvvv == None {
		vvvv = V0
	} else if r.form == fRM || r.form == fRMI || r.form == fMR || r.form == fMRI {
		a.fail("%s takes no second source", r.name)
	}
	regN := 0
	if r.form == fVMI {
		regN = int(r.ext)
	} else {
		regN = reg.Number()
	}
	high := regN >= 16 || vvvv.Number() >= 16 || !rm.isMem && rm.Reg.Number() >= 16 ||
		rm.isMem && rm.Mem.Index.Vector() && rm.Mem.Index.Number() >= 16
	evex := high || l == L512 || o.Mask.on || o.Broadcast || r.flags&vexOK == 0 || r.flags&maskDst != 0 && reg.Mask() ||
		r.form == fVMI && rm.isMem // shifts of memory by a constant are AVX-512's
	if r.flags&lig != 0 {
		l = L128
	}
	tail := 0
	switch r.form {
	case fRVMI, fRMI, fMRI, fVMI, fRVM4:
		tail = 1
	}
	scale := int32(1)
	if evex {
		if r.flags&evexOK == 0 {
			a.fail("%s has no EVEX encoding", r.name)
			return
		}
		scale = a.evex(r, l, regN, vvvv.Number(), rm, o)
	} else {
		a.vex(r, l, regN, vvvv.Number(), rm)
	}
	a.code = append(a.code, r.op)
	a.modrm(regN, rm, scale, tail)
	switch r.form {
	case fRVMI, fRMI, fMRI, fVMI:
		a.code = append(a.code, o.Imm)
	case fRVM4:
		a.code = append(a.code, byte(o.Fourth.Number()<<4))
	}
}

func (a *Assembler) vex(r *row, l Len, reg, vvvv int, rm Operand) {
	x, b := rm.extensions()
	if !rm.isMem {
		x = 0
	}
	notR, notX, notB := byte(^reg>>3&1), byte(^x&1), byte(^b&1)
	last := byte(^vvvv&15<<3) | byte(l)<<2 | r.pp
	if r.mmap == 1 && r.w == 0 && notX == 1 && notB == 1 {
		a.code = append(a.code, 0xc5, notR<<7|last)
		return
	}
	a.code = append(a.code, 0xc4, notR<<7|notX<<6|notB<<5|r.mmap, r.w<<7|last)
}

func (a *Assembler) evex(r *row, l Len, reg, vvvv int, rm Operand, o Options) (scale int32) {
	w := r.w
	if r.flags&evexW1 != 0 {
		w = 1
	}
	x, b := rm.extensions()
	v4 := vvvv >> 4
	if rm.isMem && rm.Mem.Index != None && rm.Mem.Index.Vector() {
		v4 = rm.Mem.Index.Number() >> 4
	}
	p0 := byte(^reg>>3&1)<<7 | byte(^x&1)<<6 | byte(^b&1)<<5 | byte(^reg>>4&1)<<4 | r.mmap
	p1 := w<<7 | byte(^vvvv&15)<<3 | 1<<2 | r.pp
	p2 := byte(l)<<5 | byte(^v4&1)<<3
	if o.Mask.on {
		if o.Mask.K == K0 || !o.Mask.K.Mask() {
			a.fail("%s masked by %v", r.name, o.Mask.K)
		}
		p2 |= byte(o.Mask.K.Number())
		if o.Mask.Zero {
			p2 |= 0x80
		}
	}
	if o.Broadcast {
		p2 |= 1 << 4
	}
	a.code = append(a.code, 0x62, p0, p1, p2)
	return r.scale(l, o.Broadcast)
}

// scale is the unit of 8-bit displacements.
func (r *row) scale(l Len, broadcast bool) int32 {
	n := int32(16 << l)
	elem := int32(r.elem)
	if broadcast {
		return elem
	}
	switch r.tuple {
	case tHalf, tHalfVec:
		return n / 2
	case tQuarter:
		return n / 4
	case tEighth:
		return n / 8
	case tScalar:
		return elem
	case tFixed16:
		return 16
	case tFixed32:
		return 32
	case tDup:
		if l == L128 {
			return 8
		}
	}
	return n
}
