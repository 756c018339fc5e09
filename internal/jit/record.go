package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// recording is the part of gen about lanes that stand on consecutive records of a few scalars: those are loaded and stored whole, and
// shuffled.
type recording struct {
	loaded  map[record][][]Reg // vectors of all fields, by part, as long as nothing is written
	pending []field
}

// record is where the records of a vector are.
type record struct {
	base, index  Reg
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
	return record{r.base, r.index, r.scale, r.start, r.whole, size}
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
		g.undo = append(g.undo, func() { delete(g.loaded, key) })
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
