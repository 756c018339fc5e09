package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// ref stands for a reference. The address in lane i is
//
//	base + index*scale + disp + i*stride + v[i]*vscale
//
// where any register may be missing. In private memory the same is an offset before interleaving, base missing
// and index counting bytes; see frame.go.
type ref struct {
	space  ir.Space
	base   Reg
	index  Reg
	scale  uint8
	disp   int64
	stride int64
	v      [2]Reg
	vk     ir.Kind // I32: one vector, I64: two
	vscale uint8
	whole  int64     // the size of the records that stride goes over, which are all within bounds; 0 if unknown
	start  int64     // disp of the record
	elem   *ir.Instr // of elements at a varying index: what made them; they are unit bytes long
	unit   int64
	zero   bool  // the offset 0 is that of an element, too
	room   bool  // all lanes may be read, also those that are not active
	few    int64 // elements, if this is a table of one or two vectors
	at     Reg   // index of the element of such a table, a vector of 32 bits; NoReg elsewhere
}

func (r *ref) varies() bool { return r.v[0] != NoReg }

func scaleOK(n int64) bool { return n == 1 || n == 2 || n == 4 || n == 8 }

func fits32(n int64) bool { return n >= -1<<30 && n < 1<<30 }

// folded returns r with everything scalar in base.
func (g *gen) folded(r ref) ref {
	if r.index != NoReg {
		r.base = g.one(S, Inst{Op: OpSAddress, Mem: Mem{Base: r.base, Index: r.index, Scale: r.scale}})
		r.index = NoReg
	}
	return r
}

// offset adds a constant number of bytes.
func (g *gen) offset(r ref, n int64) ref {
	if fits32(r.disp + n) {
		r.disp += n
		return r
	}
	if r.space == ir.Private {
		g.fail("jit: a private object of more than 1 GiB")
	}
	r = g.folded(r)
	r.whole = 0
	r.base = g.s(ir.OpAdd, ir.I64, reg(r.base), imm(n))
	return r
}

// element returns the reference to element i of size bytes of what r refers to.
func (g *gen) element(r ref, i *val, size int64) ref {
	if size == 0 {
		return r
	}
	switch {
	case i.konst:
		n := int64(i.bits)
		// Far off is an index behind a check that fails: the address is not used.
		far := n > 1<<40 || n < -1<<40 || size > 1<<20
		switch {
		case r.space == ir.Private && (far || !fits32((n+1)*size*int64(g.w))):
			return r
		case far:
			return g.indexed(r, g.s(ir.OpMul, ir.I64, imm(n), imm(size)), 1)
		}
		return g.offset(r, n*size)
	case i.how == uniform:
		r.whole = 0
		return g.scaled(r, i.s, size)
	case i.how == linear && wide(i.k) && r.space != ir.Private:
		if size > maxStride {
			break
		}
		whole := int64(0)
		if r.stride == 0 && !r.varies() && i.stride == 1 {
			whole = size
		}
		r.stride += i.stride * size
		if off := i.off; !fits32(off) || !fits32(off*size) {
			r = g.scaled(r, g.lane0(i), size)
		} else {
			r = g.scaled(g.offset(r, off*size), i.s, size)
		}
		r.whole, r.start = whole, r.disp
		return r
	}
	return g.gathered(r, i, size)
}

// scaled adds the scalar i times size.
func (g *gen) scaled(r ref, i Reg, size int64) ref {
	if scaleOK(size) && r.space != ir.Private {
		return g.indexed(r, i, uint8(size))
	}
	return g.indexed(r, g.s(ir.OpMul, ir.I64, reg(i), imm(size)), 1)
}

func (g *gen) indexed(r ref, i Reg, scale uint8) ref {
	switch {
	case r.space == ir.Private && r.index != NoReg:
		i = g.s(ir.OpAdd, ir.I64, reg(r.index), reg(i))
	case r.space != ir.Private:
		r = g.folded(r)
	}
	r.index, r.scale = i, scale
	return r
}

// gathered adds an index that varies, times size.
func (g *gen) gathered(r ref, i *val, size int64) ref {
	r.whole = 0
	if s := i.short; s != nil && !r.varies() && r.space != ir.Private && (scaleOK(size) || shortFits(s.lo*size, s.hi*size)) {
		return g.shortElement(r, s, size)
	}
	v := append([]Reg(nil), g.vector(i)...)
	if r.few > 0 && r.disp == 0 && r.index == NoReg && r.stride == 0 && !r.varies() {
		r.at = v[0]
		if wide(i.k) {
			r.at = g.narrow(ir.U32, ir.U64, v)
		}
	}
	private := r.space == ir.Private
	r.zero, r.unit, r.start = !r.varies() && !private, size, r.disp
	if private {
		// Private objects are small: offsets have 32 bits.
		if wide(i.k) {
			v = []Reg{g.narrow(ir.U32, ir.U64, v)}
		}
		o := g.times(ir.I32, v[0], size)
		if r.varies() {
			o = g.v(ir.OpAdd, ir.I32, r.v[0], o)
		}
		r.v, r.vk, r.vscale = [2]Reg{o}, ir.I32, 1
		return r
	}
	if n := i.below; n != nil && i.k == ir.I32 && !scaleOK(size) && !r.varies() && g.mayHope(g.at) {
		// The number of bytes fits, if the length does.
		g.expect(ir.OpLe, ir.U64, g.operand(n), imm((1<<31-1)/size))
		r.v, r.vk, r.vscale = [2]Reg{g.times(ir.I32, v[0], size)}, ir.I32, 1
		return r
	}
	small := !wide(i.k) && i.k != ir.U32 && i.k != ir.I32 && size < 1<<14
	if !r.varies() && (small || i.k == ir.I32 && scaleOK(size)) {
		if scaleOK(size) {
			r.v, r.vk, r.vscale = [2]Reg{v[0]}, ir.I32, uint8(size)
		} else {
			r.v, r.vk, r.vscale = [2]Reg{g.times(ir.I32, v[0], size)}, ir.I32, 1
		}
		return r
	}
	v = g.widen64(i.k, v)
	scale := size & -size
	if scale > 8 {
		scale = 8
	}
	for p := range v {
		v[p] = g.times(ir.I64, v[p], size/scale)
	}
	if !r.varies() {
		r.v, r.vk, r.vscale = [2]Reg(v), ir.I64, uint8(scale)
		return r
	}
	old := g.bytes64(r)
	for p := range v {
		v[p] = g.v(ir.OpAdd, ir.I64, old[p], g.times(ir.I64, v[p], scale))
	}
	r.v, r.vk, r.vscale = [2]Reg(v), ir.I64, 1
	return r
}

// widen64 extends integers in vectors to 64 bits.
func (g *gen) widen64(k ir.Kind, v []Reg) []Reg {
	if wide(k) {
		return append([]Reg(nil), v...)
	}
	to, from := ir.U64, ir.U32
	if k.Signed() {
		to, from = ir.I64, ir.I32
	}
	out := make([]Reg, 2)
	for p := range out {
		out[p] = g.one(V, Inst{Op: OpVWiden, K: to, From: from, Part: uint8(p), Src: []Reg{v[0]}})
	}
	return out
}

// bytes64 returns the varying part of r in bytes of 64 bits.
func (g *gen) bytes64(r ref) []Reg {
	v := r.v[:]
	if r.vk == ir.I32 {
		v = g.widen64(ir.I32, v[:1])
	}
	out := make([]Reg, 2)
	for p := range out {
		out[p] = g.times(ir.I64, v[p], int64(r.vscale))
	}
	return out
}

// times multiplies by a constant, by shifts if two are enough.
func (g *gen) times(k ir.Kind, v Reg, n int64) Reg {
	switch {
	case n == 1:
		return v
	case n > 0 && n&(n-1) == 0:
		return g.vshift(ir.OpShl, k, v, log2(n))
	case n > 0 && n&(n-1)&(n&(n-1)-1) == 0:
		low := n & -n
		return g.v(ir.OpAdd, k, g.times(k, v, low), g.times(k, v, n-low))
	}
	return g.v(ir.OpMul, k, v, g.vconst(k, uint64(n)))
}

func (g *gen) narrow(to, from ir.Kind, v []Reg) Reg {
	return g.one(V, Inst{Op: OpVNarrow, K: to, From: from, Src: []Reg{v[0], v[1]}})
}

// lanesOf returns the constant vector whose lane i is i*n, of 32 bits.
func (g *gen) lanesOf(n int64) Reg {
	key := constKey{ir.I32, uint64(n)}
	if r, ok := g.consts[key]; ok {
		return r
	}
	var r Reg
	g.hoisted(func() {
		r = g.one(V, Inst{Op: OpVLinear, K: ir.I32, Src: []Reg{g.sconst(0)}, Imm: n})
	})
	if g.pre != nil {
		g.consts[key] = r
	}
	return r
}

// mem is the scalar part of r as an address.
func (g *gen) mem(r ref) Mem {
	if r.space == ir.Private {
		w := int64(g.w)
		if !fits32(r.disp * w) {
			g.fail("jit: private memory of more than 1 GiB")
		}
		m := Mem{Base: g.private(), Scale: 1, Disp: int32(g.privateDisp() + r.disp*w)}
		switch {
		case r.index == NoReg:
		case scaleOK(w):
			m.Index, m.Scale = r.index, uint8(w)
		default:
			m.Index = g.s(ir.OpMul, ir.I64, reg(r.index), imm(w))
		}
		return m
	}
	scale := r.scale
	if r.index == NoReg {
		scale = 1
	}
	return Mem{Base: r.base, Index: r.index, Scale: scale, Disp: int32(r.disp)}
}

// offsets returns base, offsets and their kind and scale for a gather or scatter of elements of size bytes.
func (g *gen) offsets(r ref, size int64) (m Mem, v []Reg, k ir.Kind) {
	m = g.mem(r)
	if m.Index != NoReg {
		m = Mem{Base: g.one(S, Inst{Op: OpSAddress, Mem: Mem{Base: m.Base, Index: m.Index, Scale: m.Scale}}), Disp: m.Disp}
	}
	switch {
	case r.space == ir.Private:
		o := g.v(ir.OpAdd, ir.I32, g.times(ir.I32, r.v[0], int64(g.w)), g.lanesOf(size))
		m.Scale = 1
		return m, []Reg{o}, ir.I32
	case !r.varies():
		m.Scale = 1
		return m, []Reg{g.lanesOf(r.stride)}, ir.I32
	case r.stride == 0 && r.vk == ir.I32:
		m.Scale = r.vscale
		return m, []Reg{r.v[0]}, ir.I32
	case r.stride == 0:
		m.Scale = r.vscale
		return m, []Reg{r.v[0], r.v[1]}, ir.I64
	}
	v = g.bytes64(r)
	lane := g.widen64(ir.I32, []Reg{g.lanesOf(r.stride)})
	for p := range v {
		v[p] = g.v(ir.OpAdd, ir.I64, v[p], lane[p])
	}
	m.Scale = 1
	return m, v, ir.I64
}
