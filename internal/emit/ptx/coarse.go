package ptx

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// A coarse kernel does several neighbouring invocations along x in one thread, in lockstep: every instruction is written for all of
// them before the next. Plain accesses of different invocations are not ordered, so that nobody can tell. Loads and stores of
// elements of the thread's invocations become vectors of up to 16 bytes. Groups whose invocations go past the
// end of the grid, and all groups if the views do not begin at a multiple of 16, do them one by one instead, and others: those of
// neighbouring threads are neighbours at a time, so that the threads' accesses lie side by side.

// coarse is the state of writing one.
type coarse struct {
	factor int // invocations a thread
	copies []copied
	now    int    // the invocation being written
	base   string // register: global index of the first
	number string // operand: which invocation this is, counted from the first of the thread's neighbours
}

// copied is what is known about one of the invocations.
type copied struct {
	vals map[*ir.Value]string
	low  map[*ir.Value]bool
	refs map[*ir.Value]*ref
}

// isX reports that v is the global index along x.
func isX(v *ir.Value) bool {
	return v.Def != nil && v.Def.Op == ir.OpGlobalID && v.Def.Attr.(ir.DimAttr).Dim == 0
}

// coarsening returns how many invocations a thread does: 1 if the kernel is not a straight line of arithmetic, which may choose between two ways, loads, stores and
// checks, looks at its place in the group, or has no access that would become a vector. Otherwise the narrowest element makes 16 bytes, up
// to 8 invocations. streams are the views that are accessed so.
func (e *emitter) coarsening() (factor int, streams []int) {
	if !e.o.Coarse || e.f.Kernel.Group != [3]int{} {
		return 1, nil
	}
	narrowest, most := int64(16), int64(8)
	checks := false
	seen := map[int]bool{}
	for _, in := range e.f.Body.Instrs {
		switch in.Op {
		case ir.OpLoad, ir.OpStore:
			p := in.Args[0]
			if p.Def == nil || p.Def.Op != ir.OpElem || !isX(p.Def.Args[1]) {
				continue
			}
			i := e.paramOf(p)
			if p.Def.Args[0].Def != nil || i < 0 {
				continue
			}
			narrowest = min(narrowest, p.Type.Elem().Size())
			if !seen[i] {
				seen[i] = true
				streams = append(streams, i)
			}
		case ir.OpIf:
			if !calm(in) || slices.ContainsFunc(in.Blocks, placed) {
				return 1, nil
			}
			most = 2 // the assembler takes long for branches
		case ir.OpCheckIndex:
			checks = true
		case ir.OpReturn, ir.OpCheckSlice, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpCheckTrue:
		default:
			if !calm(in) || isPlace(in.Op) {
				return 1, nil
			}
		}
	}
	if len(streams) == 0 || checks && most == 2 {
		return 1, nil
	}
	return int(min(most, 16/narrowest)), streams
}

// isPlace reports that an operation tells an invocation its place in the group or subgroup.
func isPlace(op ir.Op) bool {
	switch op {
	case ir.OpLocalID, ir.OpGroupID, ir.OpGroupSize, ir.OpNumGroups, ir.OpLane, ir.OpSubgroupID, ir.OpSubgroupSize:
		return true
	}
	return false
}

// placed reports that b has such an operation.
func placed(b *ir.Block) bool {
	return slices.ContainsFunc(b.Instrs, func(in *ir.Instr) bool { return isPlace(in.Op) || slices.ContainsFunc(in.Blocks, placed) })
}

// coarseBody writes the body of a coarse kernel.
func (e *emitter) coarseBody(streams []int) {
	c := &e.coarse
	list := ordered(e.f.Body.Instrs)
	low := true
	e.f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpGlobalID && in.Attr.(ir.DimAttr).Dim == 0 {
			low = low && e.o.Fits32[in.Results[0]]
		}
		return true
	})
	class, s, grid := long, "u64", ""
	if low {
		class, s, grid = word, "u32", e.load32("u32", blockGrid) // past the end it may need the sign bit
	} else {
		grid = e.load64(blockGrid)
	}
	c.base = e.first("base", func() string {
		return e.to(class, "mul.lo."+s, e.globalIndex(0, low), strconv.Itoa(c.factor))
	})
	single, done := e.label(), "$Exit"
	size, wide := e.groupSize(0), "mul.lo.u32"
	if !low {
		wide = "mul.wide.u32"
	}
	group := e.to(class, wide, e.groupOf(0), size) // invocations of the groups before, if they were not coarse
	each := e.to(word, "mul.lo.u32", size, strconv.Itoa(c.factor))
	if !low {
		each = e.to(long, "cvt.u64.u32", each)
	}
	p := e.to(pred, "setp.gt."+s, e.to(class, "mad.lo."+s, group, strconv.Itoa(c.factor), each), grid)
	e.ins("@"+p+" bra", single)
	if odd := e.misaligned(streams); odd != "" {
		e.ins("@"+odd+" bra.uni", single)
	}
	index := func(v *ir.Value, r string) { // r is the global index
		e.vals[v], e.low[v] = r, low
	}
	start := copied{maps.Clone(e.vals), maps.Clone(e.low), maps.Clone(e.refs)}
	to := e.place()
	for k := range c.factor {
		c.copies = append(c.copies, copied{maps.Clone(start.vals), maps.Clone(start.low), maps.Clone(start.refs)})
		e.enter(k)
	}
	for n := 0; n < len(list); n++ {
		in := list[n]
		if run := checkRun(list[n:]); run > 0 {
			e.checks(list[n:][:run], c.factor)
			n += run - 1
			continue
		}
		switch {
		case in.Op == ir.OpReturn:
			e.ins("exit")
			continue
		case in.Op == ir.OpLoad && e.vectorLoad(in), in.Op == ir.OpStore && e.vectorStore(in):
			continue
		}
		for k := range c.factor {
			e.enter(k)
			if e.err != nil {
				return
			}
			if len(in.Results) == 1 && isX(in.Results[0]) {
				r := c.base
				if k > 0 {
					r = e.once("x"+strconv.Itoa(k), func() string { return e.to(class, "add."+s, c.base, strconv.Itoa(k)) })
				}
				index(in.Results[0], r)
				continue
			}
			e.instr(in)
		}
	}
	e.back(to)

	// One by one.
	c.copies, c.now = nil, 0
	e.vals, e.low, e.refs = start.vals, start.low, start.refs
	e.mark(single)
	e.gated = false
	thread := e.threadOf(0)
	own, step := thread, size
	if !low {
		own, step = e.to(long, "cvt.u64.u32", thread), e.to(long, "cvt.u64.u32", e.inWord(size))
	}
	x, again := e.to(class, "mad.lo."+s, group, strconv.Itoa(c.factor), own), e.label()
	e.ins("@"+e.to(pred, "setp.ge."+s, x, grid)+" bra", done)
	left := e.to(word, "mov.u32", strconv.Itoa(c.factor))
	c.number = e.to(word, "mul.lo.s32", thread, strconv.Itoa(1-c.factor))
	e.mark(again)
	for _, in := range list {
		switch {
		case in.Op == ir.OpReturn:
		case len(in.Results) == 1 && isX(in.Results[0]):
			index(in.Results[0], x)
		default:
			e.instr(in)
		}
	}
	e.back(to)
	e.ins("add."+s, x, x, step)
	e.ins("add.u32", c.number, c.number, size)
	e.ins("sub.u32", left, left, "1")
	e.ins("@"+e.to(pred, "setp.ge."+s, x, grid)+" bra", done)
	e.ins("@"+e.to(pred, "setp.ne.u32", left, "0")+" bra", again)
	e.ins("exit")
}

// misaligned returns whether any of the views begins at no multiple of 16, or "" if that cannot be.
func (e *emitter) misaligned(streams []int) string {
	all := ""
	for _, i := range streams {
		if e.aligned(i) >= 16 {
			continue
		}
		a := e.global(e.out.Params[i].Offset)
		if all != "" {
			a = e.to(long, "or.b64", all, a)
		}
		all = a
	}
	if all == "" {
		return ""
	}
	return e.to(pred, "setp.ne.u32", e.to(word, "and.b32", e.to(word, "cvt.u32.u64", all), "15"), "0")
}

// enter goes on with invocation k of the thread.
func (e *emitter) enter(k int) {
	c := &e.coarse
	c.now, c.number = k, strconv.Itoa(k)
	e.vals, e.low, e.refs = c.copies[k].vals, c.copies[k].low, c.copies[k].refs
}

// vector returns where the invocations of a thread access memory side by side, and how many of them one access serves.
func (e *emitter) vector(p *ir.Value) (first *ref, n int) {
	c := &e.coarse
	size := p.Type.Elem().Size()
	first = c.copies[0].refs[p]
	n = int(min(4, 16/size, int64(c.factor)))
	if !first.stream || first.off%(int64(n)*size) != 0 || n < 2 {
		return nil, 0
	}
	for k := range c.copies {
		r := c.copies[k].refs[p]
		if !r.stream || r.base != first.base || r.off != first.off+int64(k)*size {
			return nil, 0
		}
	}
	return first, n
}

// vectorLoad writes a load for all invocations, if it can be.
func (e *emitter) vectorLoad(in *ir.Instr) bool {
	r, n := e.vector(in.Args[0])
	if r == nil {
		return false
	}
	v := in.Results[0]
	k, size := v.Type.Kind(), v.Type.Size()
	class := kindClass(k)
	if class == pred {
		class = word
	}
	for at := 0; at < e.coarse.factor; at += n {
		regs := make([]string, n)
		for i := range regs {
			regs[i] = e.reg(class)
		}
		e.ins("ld."+r.loadSpace()+".v"+strconv.Itoa(n)+"."+memoryType(k), "{"+strings.Join(regs, ", ")+"}", r.at(int64(at)*size))
		for i, s := range regs {
			e.enter(at + i)
			if k == ir.Bool {
				s = e.to(pred, "setp.ne.u32", s, "0")
			}
			e.vals[v] = s
			if size == 8 && v.Type.Integer() && e.o.Fits32[v] {
				e.vals[v], e.low[v] = e.to(word, "cvt.u32.u64", s), true
			}
		}
	}
	return true
}

// vectorStore writes a store for all invocations, if it can be.
func (e *emitter) vectorStore(in *ir.Instr) bool {
	r, n := e.vector(in.Args[0])
	if r == nil {
		return false
	}
	e.gate()
	x := in.Args[1]
	k, size := x.Type.Kind(), x.Type.Size()
	for at := 0; at < e.coarse.factor; at += n {
		regs := make([]string, n)
		for i := range regs {
			e.enter(at + i)
			regs[i] = e.stored(x)
			if !isReg(regs[i]) {
				regs[i] = e.inReg(x)
			}
		}
		e.ins("st."+r.space+".v"+strconv.Itoa(n)+"."+memoryType(k), r.at(int64(at)*size), "{"+strings.Join(regs, ", ")+"}")
	}
	return true
}
