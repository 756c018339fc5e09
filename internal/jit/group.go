package jit

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// grouping is the part of gen about groups.
//
// Collective operations, and the constructs that hold them or are left from beside them, cut a kernel into regions. A region is run for all
// chunks of the group, one after another; what is between regions is done once for the group, in scalar code. There the group is like one
// long vector: its mask is a field of every chunk, ways that are not the same for all its invocations become masks, and control goes where
// anybody wants to go. So a barrier costs nothing but that values live across it are kept in the frame.
type grouping struct {
	nodes    []*node
	regionOf map[*ir.Value]int // node in which a value is made
	crossing map[*ir.Value]*home
	slotSize int64
	live     int64 // offset in a chunk of the mask of who is active
	inChunk  bool
	outs     []out
	wide     map[*ir.Instr]*span
	lengths  map[*ir.Instr]*val // of shared slices
	offsets_ map[*ir.Instr]Reg  // of shared slices, in shared memory
}

// node is a part of a block that is cut.
type node struct {
	id     int
	list   []*ir.Instr // a region
	in     *ir.Instr   // or a collective operation, construct or terminator
	blocks [][]*node
}

// home is where a value lives that more than one node uses.
type home struct {
	cell *cell // the same in the group: registers
	slot int64 // else a place in the chunk
	both bool  // it is the home of a loop's parameter and of its next value
	s    shape
	k    ir.Kind
}

// out is a place at the level of the group where others may wait.
type out struct {
	to   *Block
	live int64 // mask to be emptied; 0 if it collects
}

// span is a Loop or Scope at the level of the group.
type span struct {
	in      *ir.Instr
	div     bool
	end     *Block
	head    *Block
	left    int64 // masks: who has left, who goes on
	again   int64
	results []*home
	params  []*home
	next    []*home
}

func (g *gen) chunks() bool { return !g.p.Frame.Rows }

// cut decides which constructs are handled at the level of the group.
func (g *gen) cut(b *ir.Block, split map[*ir.Instr]bool) bool {
	collective := false
	b.Walk(func(in *ir.Instr) bool {
		collective = collective || in.Op.Has(ir.Collective)
		return !collective
	})
	if !collective {
		return false
	}
	for changed := true; changed; {
		changed = false
		var walk func(b *ir.Block) bool
		walk = func(b *ir.Block) bool {
			found := false
			for _, in := range b.Instrs {
				here := in.Op.Has(ir.Collective) || in.Op == ir.OpReturn || in.Target() != nil && split[in.Target()]
				for _, nb := range in.Blocks {
					here = walk(nb) || here
				}
				if here && len(in.Blocks) > 0 && !split[in] {
					split[in] = true
					changed = true
				}
				found = found || here
			}
			return found
		}
		walk(b)
	}
	return true
}

// divideBlock makes the nodes of a block.
func (g *gen) divideBlock(b *ir.Block, split map[*ir.Instr]bool) []*node {
	var out []*node
	var region *node
	add := func(in *ir.Instr) *node {
		n := &node{id: len(g.nodes), in: in}
		g.nodes = append(g.nodes, n)
		out = append(out, n)
		return n
	}
	for _, in := range b.Instrs {
		leaves := in.Op.Has(ir.Terminator) && in.Op != ir.OpFault
		switch {
		case split[in] || in.Op.Has(ir.Collective) || leaves:
			region = nil
			n := add(in)
			g.defines(n.id, in, false)
			for _, nb := range in.Blocks {
				for _, p := range nb.Params {
					g.regionOf[p] = n.id
				}
				n.blocks = append(n.blocks, g.divideBlock(nb, split))
			}
		default:
			if region == nil {
				region = add(nil)
			}
			region.list = append(region.list, in)
			g.defines(region.id, in, true)
		}
	}
	return out
}

// defines notes that in, and what is nested in it, makes its values in a node.
func (g *gen) defines(id int, in *ir.Instr, deep bool) {
	for _, r := range in.Results {
		g.regionOf[r] = id
	}
	if !deep {
		return
	}
	for _, b := range in.Blocks {
		for _, p := range b.Params {
			g.regionOf[p] = id
		}
		for _, x := range b.Instrs {
			g.defines(id, x, true)
		}
	}
}

// again reports whether v is made anew where it is needed, rather than kept.
func (g *gen) remade(v *ir.Value) bool {
	d := v.Def
	switch {
	case d == nil:
		return false
	case d.Op == ir.OpLocal || d.Op == ir.OpShared || d.Op == ir.OpSharedSlice:
		return true
	case !d.Op.Has(ir.Pure):
		return false
	case v.Type.Reference() || len(d.Args) == 0 || d.Op == ir.OpViewLen || d.Op == ir.OpViewCap:
		return true
	}
	return g.sure.of[v].how != varying
}

// need makes sure that v can be had in a node.
func (g *gen) need(v *ir.Value, id int) {
	at, ok := g.regionOf[v]
	if !ok || at == id || g.crossing[v] != nil { // a parameter of the kernel, or at hand
		return
	}
	if g.remade(v) {
		for _, a := range v.Def.Args {
			g.need(a, id)
		}
		return
	}
	g.crossing[v] = g.newHome(v)
}

func (g *gen) newHome(v *ir.Value) *home {
	h := &home{s: g.sure.of[v], k: v.Type.Kind()}
	if h.s.how == uniform && h.s.level == group {
		h.cell = g.newCell(v.Type, h.s)
		return h
	}
	h.slot = g.slot(h.size(g.t.VL))
	return h
}

func (h *home) size(vl int) int64 {
	switch {
	case h.s.how != varying || h.k == ir.Bool:
		return 8
	}
	return int64(parts(h.k) * vl)
}

// slot takes a place in the chunk.
func (g *gen) slot(size int64) int64 {
	a := min(size, int64(g.t.VL))
	g.slotSize = (g.slotSize + a - 1) / a * a
	s := g.p.Frame.Slots + g.slotSize
	g.slotSize += size
	return s
}

// needs lists what every node needs.
func (g *gen) needs(nodes []*node) {
	for _, n := range nodes {
		if n.in != nil {
			for _, a := range n.in.Args {
				g.need(a, n.id)
			}
			for _, b := range n.blocks {
				g.needs(b)
			}
		}
		(&ir.Block{Instrs: n.list}).Walk(func(in *ir.Instr) bool {
			for _, a := range in.Args {
				g.need(a, n.id)
			}
			return true
		})
	}
}

// keep puts a value that other nodes use where they find it.
func (g *gen) keep(v *ir.Value, x *val) {
	h := g.crossing[v]
	if h == nil {
		return
	}
	if h.cell != nil {
		if h.cell.x != x {
			g.assign([]*cell{h.cell}, []*val{x}, lanes{all: true})
		}
		return
	}
	if h.both {
		g.settle() // once this is written the vector cannot begin again
	}
	g.write(h, x)
}

// shareHomes gives the next value of a loop's parameter the parameter's home, where that is not read any more when the value is there: the last that a region does is to
// make it, and nothing behind asks for the parameter. So the end of a round has nothing to copy.
func (g *gen) shareHomes(nodes []*node) {
	for _, n := range nodes {
		for _, b := range n.blocks {
			g.shareHomes(b)
		}
		if n.in == nil || n.in.Op != ir.OpLoop || g.sure.div[n.in] > group || len(g.sure.again[n.in]) != 1 {
			continue
		}
		body := n.blocks[0]
		again := body[len(body)-1].in
		if again == nil || again.Op != ir.OpContinue || again.Target() != n.in {
			continue
		}
		for i, p := range n.in.Blocks[0].Params {
			v := again.Args[i]
			at := slices.IndexFunc(body, func(n *node) bool { return len(n.list) > 0 && n.list[len(n.list)-1] == v.Def })
			h, own := g.crossing[p], g.crossing[v]
			if at < 0 || h == nil || own == nil || h.cell != nil || own.cell != nil || h.k != own.k || h.s.how != varying || own.s.how != varying || asks(body[at+1:], p) {
				continue
			}
			h.both = true
			g.crossing[v] = h
		}
	}
}

// asks reports whether an instruction of nodes has v as an argument.
func asks(nodes []*node, v *ir.Value) bool {
	for _, n := range nodes {
		list := n.list
		if n.in != nil {
			list = []*ir.Instr{n.in}
		}
		found := false
		(&ir.Block{Instrs: list}).Walk(func(in *ir.Instr) bool {
			found = found || slices.Contains(in.Args, v)
			return !found
		})
		if found {
			return true
		}
	}
	return false
}

// write stores a value in its slot.
func (g *gen) write(h *home, x *val) {
	at := func(p int) Mem {
		return Mem{Base: g.chunk, Scale: 1, Disp: int32(h.slot) + int32(p*g.t.VL)}
	}
	switch {
	case h.s.how == uniform && classOf(h.k) == F:
		g.emit(Inst{Op: OpFStore, K: h.k, Src: []Reg{g.scalar(x)}, Mem: at(0)})
	case h.s.how == uniform:
		g.emit(Inst{Op: OpSStore, K: ir.U64, Src: []Reg{g.scalar(x)}, Mem: at(0)})
	case h.s.how == linear:
		g.emit(Inst{Op: OpSStore, K: ir.U64, Src: []Reg{g.lane0(x)}, Mem: at(0)})
	case h.k == ir.Bool:
		bits := g.one(S, Inst{Op: OpMBits, Src: []Reg{g.maskOf(x)}})
		g.emit(Inst{Op: OpSStore, K: ir.U64, Src: []Reg{bits}, Mem: at(0)})
	default:
		for p, v := range g.vector(x) {
			g.emit(Inst{Op: OpVStore, K: slotKind(h.k), Part: uint8(p), Src: []Reg{v}, Mem: at(p)})
		}
	}
}

// slotKind is the kind with which vectors are kept.
func slotKind(k ir.Kind) ir.Kind {
	if wide(k) {
		return ir.U64
	}
	return ir.U32
}

// read loads a value from its slot.
func (g *gen) read(h *home) *val {
	at := func(p int) Mem {
		return Mem{Base: g.chunk, Scale: 1, Disp: int32(h.slot) + int32(p*g.t.VL)}
	}
	switch {
	case h.cell != nil:
		x := *h.cell.x
		x.outer = g.pre != nil
		return &x
	case h.s.how == uniform && classOf(h.k) == F:
		return uni(h.k, g.one(F, Inst{Op: OpFLoad, K: h.k, Mem: at(0)}))
	case h.s.how == uniform:
		return uni(h.k, g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: at(0)}))
	case h.s.how == linear:
		return lin(h.k, g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: at(0)}), h.s.stride)
	case h.k == ir.Bool:
		bits := g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: at(0)})
		return masked(g.one(M, Inst{Op: OpMFromBits, Src: []Reg{bits}}))
	}
	x := &val{k: h.k, how: varying}
	for p := range parts(h.k) {
		x.v[p] = g.one(V, Inst{Op: OpVLoad, K: slotKind(h.k), Part: uint8(p), Mem: at(p)})
	}
	return x
}

// fetch gives a value that was made in another node.
func (g *gen) fetch(v *ir.Value) *val {
	if h := g.crossing[v]; h != nil {
		if !g.inChunk && h.cell == nil {
			g.fail("jit: a value that differs in the group decides for all of it")
		}
		x := g.read(h)
		g.set(v, x)
		return x
	}
	if v.Def == nil || !g.remade(v) {
		g.fail("jit: internal error: a value of %v is not at hand", v.Type)
	}
	d := v.Def
	var x *val
	switch d.Op {
	case ir.OpLocal:
		x = g.local(d)
	case ir.OpShared, ir.OpSharedSlice:
		x = g.shared(d)
	default:
		if d.Op.Has(ir.Pure) {
			x = g.pure(d)
		}
	}
	g.set(v, x)
	return x
}

// shared is the reference to a shared object or slice.
func (g *gen) shared(in *ir.Instr) *val {
	x := &val{k: in.Results[0].Type.Kind(), how: uniform, outer: true, ref: &ref{space: ir.Shared, base: g.sharedBase, disp: g.shareds[in]}}
	if in.Op == ir.OpSharedSlice {
		x.ref.disp = 0
		x.ref.index, x.ref.scale = g.offsets_[in], 1
		x.len = g.lengths[in]
		x.cap = x.len
	}
	return x
}
