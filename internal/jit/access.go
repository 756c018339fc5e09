package jit

import (
	"fmt"
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// lanes is the set of lanes that are active: all, or those of a mask.
type lanes struct {
	all bool
	m   Reg
}

// memory kinds: what moves between memory and registers.
func memoryKind(k ir.Kind) ir.Kind {
	switch k {
	case ir.Bool:
		return ir.U8
	case ir.F16, ir.BF16:
		return ir.U16
	}
	return k
}

// load reads a scalar of kind k in the active lanes.
func (g *gen) load(r ref, k ir.Kind) *val {
	size := ir.ScalarType(k).Size()
	mk := memoryKind(k)
	if r.space != ir.Private && !r.varies() && r.stride == 0 {
		g.note = "uniform"
		defer func() { g.note = "" }()
		if classOf(k) == F {
			return uni(k, g.one(F, Inst{Op: OpFLoad, K: k, Mem: g.mem(r)}))
		}
		if k == ir.Bool {
			mk = k
		}
		return uni(k, g.one(S, Inst{Op: OpSLoad, K: mk, Mem: g.mem(r)}))
	}
	if r.at != NoReg {
		return vec(k, g.lookUp(r, mk))
	}
	var v []Reg
	how := g.classify(r, size)
	g.note = how.note
	switch {
	case how.way == straight:
		m := g.mem(r)
		at := m
		for p := range parts(k) {
			v = append(v, g.loadPart(mk, p, m, r.room))
			m.Disp += int32(g.w / 2 * 8)
		}
		if g.atomics && g.on.all && size < 4 && mk.Integer() {
			g.pack(v[0], mk, at)
		}
	case how.way == reversed:
		for p := range parts(k) {
			n := g.w / parts(k)
			m := g.mem(g.offset(r, -int64((p+1)*n-1)*size))
			x := g.one(V, Inst{Op: OpVLoad, K: mk, Mem: m})
			v = append(v, g.one(V, Inst{Op: OpVReverse, K: container(k), Src: []Reg{x}}))
		}
	case how.way == records:
		v = g.loadRecords(r, mk, size)
	default:
		if x := g.gatherFields(r, mk); x != NoReg {
			v = []Reg{x}
			break
		}
		m, off, ok := g.offsets(r, size)
		if !g.on.all && r.zero && r.stride == 0 && ok == ir.I32 && size <= 4 && g.t.VL == 32 {
			v = []Reg{g.one(V, Inst{Op: OpVGather, K: mk, From: ok, Src: []Reg{g.filled(off[0])}, Mem: m})}
			break
		}
		for p := range parts(k) {
			v = append(v, g.gather(mk, p, m, off, ok))
		}
	}
	g.note = ""
	if k == ir.Bool {
		return masked(g.one(M, Inst{Op: OpVCompare, Fn: ir.OpNe, K: ir.U32, Src: []Reg{v[0], g.vconst(ir.U32, 0)}}))
	}
	return vec(k, v...)
}

// few returns the number of elements of a table that has elements of 32 bits and fills one vector, or two; 0 of others.
func (g *gen) few(t *ir.Type) int64 {
	if t.Kind() != ir.Array || t.Elem().Elem() != nil || t.Elem().Size() != 4 || t.Len() != int64(g.w) && t.Len() != 2*int64(g.w) {
		return 0
	}
	switch t.Elem().Kind() {
	case ir.I32, ir.U32, ir.F32:
		return t.Len()
	}
	return 0
}

// lookUp reads elements of a table of one or two vectors by permuting those.
func (g *gen) lookUp(r ref, k ir.Kind) Reg {
	g.note = "a small table: by permutation"
	defer func() { g.note = "" }()
	half := func(n int) Reg {
		m := g.mem(r)
		m.Disp = int32(n * g.t.VL)
		x := g.one(V, Inst{Op: OpVLoad, K: k, Mem: m})
		return g.one(V, Inst{Op: OpVPermute, K: ir.U32, Src: []Reg{x, r.at}})
	}
	x := half(0)
	if r.few > int64(g.w) {
		upper := g.vcompare(ir.OpGt, ir.I32, []Reg{r.at}, []Reg{g.vconst(ir.I32, uint64(g.w-1))})
		x = g.vselect(k, 0, upper, half(1), x)
	}
	return x
}

func (g *gen) loadPart(k ir.Kind, part int, m Mem, room bool) Reg {
	if g.on.all || room {
		return g.one(V, Inst{Op: OpVLoad, K: k, Part: uint8(part), Mem: m})
	}
	return g.one(V, Inst{Op: OpVLoadMask, K: k, Part: uint8(part), Src: []Reg{g.on.m}, Mem: m})
}

func (g *gen) gather(k ir.Kind, part int, m Mem, off []Reg, ok ir.Kind) Reg {
	src := off
	if ok == ir.I64 && wide(k) {
		src = off[part : part+1]
	}
	return g.one(V, Inst{Op: OpVGather, K: k, From: ok, Part: uint8(part), Src: g.under(src), Mem: m})
}

// under appends the mask, if not all lanes are active.
func (g *gen) under(src []Reg) []Reg {
	src = append([]Reg(nil), src...)
	if !g.on.all {
		src = append(src, g.on.m)
	}
	return src
}

// way is how a vector of elements is reached.
type way uint8

const (
	straight way = iota // consecutive
	reversed
	records // the same field of consecutive records, by shuffles
	apart   // by offsets
)

type access struct {
	way  way
	note string
}

// classify decides how elements of size bytes are reached.
func (g *gen) classify(r ref, size int64) access {
	switch {
	case r.space == ir.Private && !r.varies():
		return access{straight, "private: one index in all lanes, so lanes are consecutive"}
	case r.space == ir.Private:
		return access{apart, "private: the index varies, so a gather"}
	case r.varies():
		return access{apart, "gather: the index varies"}
	case r.stride == size:
		return access{straight, "consecutive"}
	case r.stride == -size && g.on.all:
		return access{reversed, "consecutive, in reverse order"}
	case g.recordable(r, size) > 0:
		return access{records, fmt.Sprintf("one of %d fields of consecutive records, by shuffles", r.stride/size)}
	}
	return access{apart, fmt.Sprintf("gather: lanes are %d bytes apart", r.stride)}
}

// store writes a scalar in the active lanes.
func (g *gen) store(r ref, x *val) {
	k := x.k
	size := ir.ScalarType(k).Size()
	mk := memoryKind(k)
	if r.space != ir.Private && !r.varies() && r.stride == 0 && x.how == uniform {
		g.note = "uniform"
		defer func() { g.note = "" }()
		if classOf(k) == F {
			g.emit(Inst{Op: OpFStore, K: k, Src: []Reg{g.scalar(x)}, Mem: g.mem(r)})
			return
		}
		g.emit(Inst{Op: OpSStore, K: mk, Src: []Reg{g.scalar(x)}, Mem: g.mem(r)})
		return
	}
	var v []Reg
	if k == ir.Bool {
		v = []Reg{g.boolVector(x)}
	} else {
		v = append(v, g.vector(x)...)
	}
	if k != ir.Bool && g.postpone(r, v, size) {
		return
	}
	how := g.classify(r, size)
	if how.way == records {
		how.note = fmt.Sprintf("scatter: lanes are %d bytes apart", r.stride)
	}
	g.note = how.note
	defer func() { g.note = "" }()
	switch how.way {
	case straight:
		m := g.mem(r)
		for p := range v {
			g.storePart(mk, p, v[p], m, r)
			m.Disp += int32(g.w / 2 * 8)
		}
	case reversed:
		for p := range v {
			n := g.w / parts(k)
			m := g.mem(g.offset(r, -int64((p+1)*n-1)*size))
			x := g.one(V, Inst{Op: OpVReverse, K: container(k), Src: []Reg{v[p]}})
			g.emit(Inst{Op: OpVStore, K: mk, Src: []Reg{x}, Mem: m})
		}
	default:
		m, off, ok := g.offsets(r, size)
		for p := range v {
			src := off
			if ok == ir.I64 && wide(k) {
				src = off[p : p+1]
			}
			g.emit(Inst{Op: OpVScatter, K: mk, From: ok, Part: uint8(p), Src: g.under(append([]Reg{v[p]}, src...)), Mem: m})
		}
	}
}

func (g *gen) storePart(k ir.Kind, part int, x Reg, m Mem, r ref) {
	in := Inst{Op: OpVStoreMask, K: k, Part: uint8(part), Src: []Reg{x}, Mem: m}
	if g.on.all {
		in.Op = OpVStore
		if g.streaming(k) {
			in.Op = OpVStoreNT
			g.streamed = true
		}
	} else {
		in.Src = append(in.Src, g.on.m)
	}
	g.emit(in)
}

// streaming reports whether a store to g.target of consecutive elements of kind k goes past the caches, and notes that it could. What is read too, is in the caches
// anyway, and so may be what loops write.
func (g *gen) streaming(k ir.Kind) bool {
	n, ok := g.streams[g.target]
	if !ok || ir.ScalarType(k).Size() < 4 {
		return false
	}
	if fr := &g.p.Frame; !slices.Contains(fr.Streams, n) {
		fr.Streams = append(fr.Streams, n)
	}
	return g.t.Stream
}

// findStreams lists the views that are only written to, by number of the parameter.
func (g *gen) findStreams() {
	g.streams = map[*ir.Value]int{}
	if !g.p.Frame.Rows {
		return
	}
	for i, v := range g.f.Body.Params {
		if v.Type.Kind() == ir.View && v.Type.Space() == ir.Global {
			g.streams[v] = i
		}
	}
	g.f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpLoop:
			clear(g.streams)
		case ir.OpStore:
		case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewSlice, ir.OpViewOf, ir.OpViewLen, ir.OpViewCap:
		default: // reads, or does who knows what
			for _, a := range in.Args {
				if a.Type.Kind().Reference() {
					delete(g.streams, rootOf(a))
				}
			}
		}
		return true
	})
}
