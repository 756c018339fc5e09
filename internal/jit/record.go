package jit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// recording is the part of gen about lanes that stand on consecutive records of a few scalars: those are loaded and stored whole, and
// shuffled.
type recording struct {
	loaded  map[record][][]Reg // vectors of all fields, by part, as long as nothing is written
	pending []field
	fields  map[*ir.Instr]map[int64]bool
}

// record is where the records of a vector are.
type record struct {
	base, index  Reg
	v            Reg // offsets, if they vary
	scale        uint8
	start, whole int64
	size         int64 // of the fields, taken as equal
}

// field is a store that waits for those to the other fields.
type field struct {
	record
	r ref
	n int64 // number of the field
	v []Reg
}

// recordable returns how many fields of size bytes the records have that r is in, 0 if records do not pay.
func (g *gen) recordable(r ref, size int64) int64 {
	if !g.on.all || r.space == ir.Private || r.varies() || r.whole == 0 || r.stride != r.whole || size < 4 || r.whole%size != 0 || (r.disp-r.start)%size != 0 {
		return 0
	}
	// A constant index out of a record's array is behind a check that fails.
	if n := r.whole / size; n >= 2 && n <= 4 && r.disp >= r.start && r.disp < r.start+r.whole {
		return n
	}
	return 0
}

func (r ref) record(size int64) record {
	return record{r.base, r.index, NoReg, r.scale, r.start, r.whole, size}
}

// loadRecords loads the records that r is in, unless that has been done, and returns the vectors of r's field.
func (g *gen) loadRecords(r ref, k ir.Kind, size int64) []Reg {
	key := r.record(size)
	all := g.loaded[key]
	i := (r.disp - r.start) / size
	n := g.recordable(r, size)
	if all == nil {
		k = slotKind(k)
		r.disp = r.start
		for p := range parts(k) {
			m := g.mem(g.offset(r, int64(p*g.w/2)*r.whole))
			dst := make([]Reg, n)
			for i := range dst {
				dst[i] = g.reg(V)
				g.stable[dst[i]] = true
			}
			g.emit(Inst{Op: OpVLoadN, K: k, Part: uint8(p), Imm: n, Dst: dst, Mem: m})
			all = append(all, dst)
		}
		g.loaded[key] = all
		g.undo = append(g.undo, undone{f: func() { delete(g.loaded, key) }})
	}
	var v []Reg
	for _, part := range all {
		v = append(v, part[i])
	}
	return v
}

// postpone keeps a store to one field of records back until the others are there too. It returns false if it is none.
func (g *gen) postpone(r ref, v []Reg, size int64) bool {
	n := g.recordable(r, size)
	if n == 0 {
		g.flush()
		return false
	}
	f := field{r.record(size), r, (r.disp - r.start) / size, append([]Reg(nil), v...)}
	for _, p := range g.pending {
		if p.record != f.record || p.n == f.n {
			g.flush()
			break
		}
	}
	g.pending = append(g.pending, f)
	if int64(len(g.pending)) < n {
		return true
	}
	list := g.pending
	g.pending = nil
	src := make([][]Reg, len(v))
	for p := range src {
		src[p] = make([]Reg, n)
		for _, f := range list {
			src[p][f.n] = f.v[p]
		}
		r.disp = r.start
		k := ir.U32
		if size == 8 {
			k = ir.U64
		}
		m := g.mem(g.offset(r, int64(p*g.w/2)*r.whole))
		g.emit(Inst{Op: OpVStoreN, K: k, Part: uint8(p), Imm: n, Src: src[p], Mem: m, Note: "all fields of consecutive records, by shuffles"})
	}
	return true
}

// flush does the stores that wait.
func (g *gen) flush() {
	list := g.pending
	g.pending = nil
	for _, f := range list {
		m, off, ok := g.offsets(f.r, f.size)
		k := ir.U32
		if f.size == 8 {
			k = ir.U64
		}
		for p := range f.v {
			g.emit(Inst{Op: OpVScatter, K: k, From: ok, Part: uint8(p), Src: append([]Reg{f.v[p]}, off...), Mem: m, Note: "scatter: one field of consecutive records"})
		}
	}
}

// fieldsOf lists the words of each element at an index that are loaded, by their offset.
func (g *gen) fieldsOf(elem *ir.Instr) map[int64]bool {
	if g.fields != nil {
		return g.fields[elem]
	}
	g.fields = map[*ir.Instr]map[int64]bool{}
	g.f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op != ir.OpLoad || in.Results[0].Type.Size() != 4 {
			return true
		}
		at := int64(0)
		for d := in.Args[0].Def; d != nil; d = d.Args[0].Def {
			switch d.Op {
			case ir.OpField:
				at += d.Args[0].Type.Elem().Fields()[d.Attr.(ir.FieldAttr).Index].Offset
				continue
			case ir.OpIndex:
				if c, ok := d.Args[1].Const(); ok {
					at += int64(c) * d.Results[0].Type.Elem().Size()
					continue
				}
			case ir.OpElem:
				if g.fields[d] == nil {
					g.fields[d] = map[int64]bool{}
				}
				g.fields[d][at] = true
			}
			break
		}
		return true
	})
	return g.fields[elem]
}

// gatherFields loads words that lie next to each other in elements at varying indices together: where all lanes have one index, as scalars; else
// shuffled, where that is faster than gathering. It returns NoReg where nothing of it is possible or pays.
func (g *gen) gatherFields(r ref, k ir.Kind) Reg {
	words := r.unit / 4
	if r.elem == nil || wide(k) || ir.ScalarType(k).Size() != 4 || !r.varies() || r.vk != ir.I32 || r.stride != 0 ||
		words < 2 || r.unit%4 != 0 || (r.disp-r.start)%4 != 0 || r.disp < r.start || r.disp >= r.start+r.unit {
		return NoReg
	}
	n, w := int64(4), (r.disp-r.start)/4
	first := min(w/4*4, words-4)
	if words < 4 {
		n, first = 2, min(w, words-2)
	}
	used := 0
	for i := range n {
		if g.fieldsOf(r.elem)[4*(first+i)] {
			used++
		}
	}
	shuffle := g.t.VL == 32 && used > 1 && (g.on.all || r.zero)
	agree := g.nested > 0 // in loops, lanes often go the same way
	switch {
	case !agree && !shuffle:
		return NoReg
	case used < 2:
		n, first = 1, w
	}
	key := record{r.base, r.index, r.v[0], r.vscale, r.start + 4*first, r.unit, 4}
	if all := g.loaded[key]; all != nil {
		return all[0][w-first]
	}
	r.disp = r.start + 4*first
	m, off, _ := g.offsets(r, 4)
	dst := make([]Reg, n)
	for i := range dst {
		dst[i] = g.reg(V)
		g.stable[dst[i]] = true
	}
	apart := func() {
		switch {
		case shuffle && n > 1:
			g.emit(Inst{Op: OpVGatherN, K: ir.U32, From: ir.I32, Imm: n, Dst: dst, Src: []Reg{g.filled(off[0])}, Mem: m, Note: fmt.Sprintf("gather of %d words that lie together", n)})
		default:
			for i, d := range dst {
				in := Inst{Op: OpVGather, K: ir.U32, From: ir.I32, Dst: []Reg{d}, Src: g.under(off), Mem: m}
				if g.t.VL == 32 && r.zero {
					in.Src = []Reg{g.filled(off[0])}
				}
				in.Mem.Disp += int32(4 * i)
				g.emit(in)
			}
		}
	}
	if !agree {
		apart()
	} else {
		g.ifAgreed(off[0], apart, func(i Reg) {
			for n, d := range dst {
				at := Mem{Base: m.Base, Index: i, Scale: m.Scale, Disp: m.Disp + int32(4*n)}
				x := g.one(F, Inst{Op: OpFLoad, K: ir.F32, Mem: at, Note: "one index in all lanes"})
				g.emit(Inst{Op: OpVBroadcast, K: ir.F32, Dst: []Reg{d}, Src: []Reg{x}})
			}
		})
	}
	g.loaded[key] = [][]Reg{dst}
	g.undo = append(g.undo, undone{f: func() { delete(g.loaded, key) }})
	return dst[w-first]
}

// ifAgreed generates same where all active lanes of a vector of 32 bits have one number, which it gets sign-extended, and apart where not.
func (g *gen) ifAgreed(x Reg, apart func(), same func(i Reg)) {
	one, several, join := g.block(), g.block(), g.block()
	var i Reg
	if g.on.all {
		i = g.one(S, Inst{Op: OpSFromV, K: ir.I32, Src: []Reg{x}})
		all := g.one(V, Inst{Op: OpVBroadcast, K: ir.I32, Src: []Reg{i}})
		g.emit(Inst{Op: OpBranchM, Imm: 1, Src: []Reg{g.vcompare(ir.OpEq, ir.I32, []Reg{x}, []Reg{all})}, To: [2]*Block{one, several}})
	} else {
		// There is a lane that is active.
		bits := g.one(S, Inst{Op: OpMBits, Src: []Reg{g.on.m}})
		lane := g.s(ir.OpCtz, ir.U64, reg(bits))
		all := g.one(V, Inst{Op: OpVPermute, K: ir.U32, Src: []Reg{x, g.one(V, Inst{Op: OpVBroadcast, K: ir.U32, Src: []Reg{lane}})}})
		i = g.one(S, Inst{Op: OpSFromV, K: ir.I32, Src: []Reg{all}})
		g.branchAny(g.mandnot(g.on.m, g.vcompare(ir.OpEq, ir.I32, []Reg{x}, []Reg{all})), several, one)
	}
	g.place(one)
	leave := g.scope()
	same(i)
	leave()
	g.jump(join)
	g.place(several)
	leave = g.scope()
	apart()
	leave()
	g.jump(join)
	g.place(join)
}

// filled is x with 0 in lanes that are off.
func (g *gen) filled(x Reg) Reg {
	if g.on.all {
		return x
	}
	return g.vselect(ir.U32, 0, g.on.m, x, g.vconst(ir.U32, 0))
}
