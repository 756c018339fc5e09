package amd64

import (
	"math"
	"slices"

	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// interval is a value that wants a register: a virtual register, or something as short as an instruction.
type interval struct {
	spans  []span
	weight float32 // of keeping it in a register; infinite if it must be
	class  class
	phys   int8 // number in its class, or -1
	reg    jit.Reg
}

// taken is a span in which a physical register holds an interval.
type taken struct {
	span
	id int32 // of the interval; -1: destroyed by an instruction
}

// allocation is where everything is.
type allocation struct {
	f         *function
	spans     *spans
	intervals []interval // those of virtual registers first, by number
	tiny      []span     // spans of the short ones
	usage     [classes][][]taken
	order     [classes][]int8
	hints     [][4]jit.Reg
	cost      []float32
	length    []float32 // of what stands before a node; what is cold is short
	spilled   []bool
	slots     []int32 // by register: offset behind the frame of those in memory, or -1
	size      int32   // of all slots
	passes    int
	count     int // spilled registers that are not made again
}

var generalOrder = []int8{int8(asm.RCX), int8(asm.RBX), int8(asm.RSI), int8(asm.R8), int8(asm.R9), int8(asm.R10), int8(asm.R11), int8(asm.R12),
	int8(asm.R13), int8(asm.R14), int8(asm.R15), int8(asm.RAX), int8(asm.RDX)}

// allocate gives every value a register or a place in memory.
func allocate(f *function, c *emitter) *allocation {
	a := &allocation{f: f, spilled: make([]bool, len(f.p.Regs))}
	a.order[gp] = generalOrder
	vectors := 16
	if f.x512 {
		vectors = 32
	}
	for i := range vectors {
		a.order[vec] = append(a.order[vec], int8(i))
	}
	if f.x512 {
		a.order[msk] = []int8{1, 2, 3, 4, 5, 6, 7} // k0 cannot mask
	}
	for k := range a.usage {
		a.usage[k] = make([][]taken, 32)
	}
	l := f.liveness()
	a.spans = f.spans(l)
	a.costs()
	for again := true; again; {
		if a.passes++; a.passes > 100 {
			c.fail("registers do not settle")
		}
		again = a.pass(c)
	}
	a.place(c)
	return a
}

// costs estimates what keeping each register in memory costs, and collects which registers would best be one.
func (a *allocation) costs() {
	f := a.f
	a.cost = make([]float32, len(f.p.Regs))
	a.hints = make([][4]jit.Reg, len(f.p.Regs))
	a.length = make([]float32, len(f.nodes)+1)
	hint := func(r, other jit.Reg) {
		for i := range a.hints[r] {
			if a.hints[r][i] == jit.NoReg {
				a.hints[r][i] = other
				return
			}
		}
	}
	for b, block := range f.p.Blocks {
		often := float32(math.Pow(8, float64(min(block.Depth, 6))))
		weight := float32(2)
		if block.Cold {
			often /= 64
			weight /= 16
		}
		from, to := f.block(b)
		for i := from; i < to; i++ {
			a.length[i+1] = a.length[i] + weight
			n := &f.nodes[i]
			if n.dead {
				continue
			}
			for s, r := range n.uses {
				w := often
				if s < len(n.Src) && n.needs.fold>>s&1 != 0 {
					w /= 2
				}
				a.cost[r] += w
			}
			for _, d := range n.Dst {
				a.cost[d] += often
				if n.needs.share && len(n.Src) > 0 {
					for s := len(n.Src) - 1; s >= 0; s-- {
						if r := n.uses[s]; r > jit.FramePtr && f.classOf(r) == f.classOf(d) {
							hint(d, r)
						}
					}
				}
			}
			if isMove(n.Op) && n.uses[0] > jit.FramePtr {
				hint(n.uses[0], n.Dst[0])
			}
		}
	}
	for r := range a.cost {
		if f.again(jit.Reg(r)) {
			a.cost[r] *= 0.4
		}
	}
}

func isMove(op jit.Op) bool {
	return op == jit.OpSMove || op == jit.OpFMove || op == jit.OpVMove || op == jit.OpMMove
}

// pass gives out registers once. It reports whether more registers have been spilled, and another pass is needed.
func (a *allocation) pass(c *emitter) bool {
	f := a.f
	for k := range a.usage {
		for i := range a.usage[k] {
			a.usage[k][i] = a.usage[k][i][:0]
		}
	}
	a.intervals = slices.Grow(a.intervals[:0], len(f.p.Regs)+len(f.nodes))
	for r := range f.p.Regs {
		a.intervals = append(a.intervals, interval{phys: -1, reg: jit.Reg(r)})
		if r <= int(jit.FramePtr) || a.spilled[r] {
			continue
		}
		iv := &a.intervals[r]
		iv.spans, iv.class = a.spans.list(jit.Reg(r)), f.classOf(jit.Reg(r))
		if len(iv.spans) > 0 {
			length := float32(0)
			for _, s := range iv.spans {
				length += a.length[min((s.to+1)/2, int32(len(f.nodes)))] - a.length[s.from/2]
			}
			iv.weight = a.cost[r] / (length + 4)
		}
	}
	a.short()
	order := make([]int32, 0, len(a.intervals))
	for id := range a.intervals {
		if len(a.intervals[id].spans) > 0 {
			order = append(order, int32(id))
		}
	}
	slices.SortFunc(order, func(i, j int32) int {
		x, y := a.intervals[i].spans[0].from, a.intervals[j].spans[0].from
		if x != y {
			return int(x - y)
		}
		return int(i - j)
	})
	more := false
	for _, id := range order {
		if !a.assign(c, id) {
			more = true
		}
	}
	return more
}

// short makes the intervals of instructions: temporaries, spilled sources, results on their way to memory.
func (a *allocation) short() {
	f := a.f
	a.tiny = a.tiny[:0]
	need := 0
	for i := range f.nodes {
		n := &f.nodes[i]
		need += len(n.uses) + len(n.Dst)
		for k := range classes {
			need += int(n.needs.temps[k])
		}
	}
	a.tiny = slices.Grow(a.tiny, need) // spans are pointed at and must not move
	add := func(k class, from, to int32) {
		a.tiny = append(a.tiny, span{from, to})
		at := len(a.tiny) - 1
		a.intervals = append(a.intervals, interval{spans: a.tiny[at : at+1 : at+1], weight: float32(math.Inf(1)), class: k, phys: -1})
	}
	for i := range f.nodes {
		n := &f.nodes[i]
		if n.dead {
			continue
		}
		at := 2 * int32(i)
		n.tiny = int32(len(a.intervals))
		for k := range classes {
			for range n.needs.temps[k] {
				add(k, at, at+2)
			}
		}
		for r := range asm.V0 {
			if n.needs.fixed>>r&1 != 0 {
				a.usage[gp][r] = append(a.usage[gp][r], taken{span{at, at + 2}, -1})
			}
		}
		n.fold, n.via = -1, 0
		for s, r := range n.uses {
			if r <= jit.FramePtr || !a.spilled[r] {
				continue
			}
			if n.fold < 0 && n.folded < 0 && s < len(n.Src) && n.needs.fold>>s&1 != 0 && a.inMemory(r) {
				n.fold = int8(s)
				continue
			}
			add(f.classOf(r), at, at+1)
		}
		for d, r := range n.Dst {
			switch {
			case a.spilled[r]:
				if f.again(r) {
					continue // made where it is used
				}
				n.via |= 1 << d
				if n.needs.share {
					add(f.classOf(r), at+1, at+2)
				} else {
					add(f.classOf(r), at, at+2)
				}
			case !n.needs.share && slices.Contains(n.uses, r):
				n.via |= 1 << d
				add(f.classOf(r), at, at+2)
			}
		}
	}
}

// inMemory reports whether a spilled register is to be had as a memory operand.
func (a *allocation) inMemory(r jit.Reg) bool {
	if !a.f.again(r) {
		return true
	}
	op := a.f.nodes[a.f.def[r]].Op
	return op == jit.OpVConst || op == jit.OpFConst
}

// meets returns the first entry of a register's usage that ends behind the beginning of a span, or len: it meets the span if it begins before its end.
func meets(list []taken, s span) int {
	lo, hi := 0, len(list)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if list[m].to <= s.from {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func (a *allocation) free(k class, phys int8, spans []span) bool {
	list := a.usage[k][phys]
	for _, s := range spans {
		if i := meets(list, s); i < len(list) && list[i].from < s.to {
			return false
		}
	}
	return true
}

// take gives the register to the interval.
func (a *allocation) take(id int32, phys int8) {
	iv := &a.intervals[id]
	iv.phys = phys
	list := a.usage[iv.class][phys]
	for _, s := range iv.spans {
		list = slices.Insert(list, meets(list, s), taken{s, id})
	}
	a.usage[iv.class][phys] = list
}

func (a *allocation) release(id int32) {
	iv := &a.intervals[id]
	list := a.usage[iv.class][iv.phys]
	a.usage[iv.class][iv.phys] = slices.DeleteFunc(list, func(t taken) bool { return t.id == id })
	iv.phys = -1
}

// assign finds a register for an interval, makes room for it, or spills it. It reports false if something was spilled.
func (a *allocation) assign(c *emitter, id int32) bool {
	if a.find(id) {
		return true
	}
	iv := &a.intervals[id]
	best, least := int8(-1), iv.weight
	for _, phys := range a.order[iv.class] {
		if w := a.heaviest(iv.class, phys, iv.spans, least); w < least {
			best, least = phys, w
		}
	}
	if best < 0 {
		if math.IsInf(float64(iv.weight), 1) {
			c.fail("too few registers for one instruction")
		}
		a.spilled[iv.reg] = true
		return false
	}
	var out []int32
	list := a.usage[iv.class][best]
	for _, s := range iv.spans {
		for i := meets(list, s); i < len(list) && list[i].from < s.to; i++ {
			if !slices.Contains(out, list[i].id) {
				out = append(out, list[i].id)
			}
		}
	}
	for _, o := range out {
		a.release(o)
	}
	a.take(id, best)
	ok := true
	for _, o := range out {
		if !a.find(o) {
			a.spilled[a.intervals[o].reg] = true
			ok = false
		}
	}
	return ok
}

// heaviest is the greatest weight of what stands in the way; it may stop at limit.
func (a *allocation) heaviest(k class, phys int8, spans []span, limit float32) float32 {
	w := float32(0)
	list := a.usage[k][phys]
	for _, s := range spans {
		for i := meets(list, s); i < len(list) && list[i].from < s.to; i++ {
			if list[i].id < 0 {
				return float32(math.Inf(1))
			}
			if w = max(w, a.intervals[list[i].id].weight); w >= limit {
				return w
			}
		}
	}
	return w
}

// find gives the interval a register that is free, one that saves a move if it can.
func (a *allocation) find(id int32) bool {
	iv := &a.intervals[id]
	if id < int32(len(a.hints)) {
		for _, h := range a.hints[id] {
			if h == jit.NoReg {
				break
			}
			if o := &a.intervals[h]; o.phys >= 0 && o.class == iv.class && a.free(iv.class, o.phys, iv.spans) {
				a.take(id, o.phys)
				return true
			}
		}
	}
	for _, phys := range a.order[iv.class] {
		if a.free(iv.class, phys, iv.spans) {
			a.take(id, phys)
			return true
		}
	}
	return false
}

// place gives spilled registers their memory. Registers that are never live at once share it.
func (a *allocation) place(c *emitter) {
	a.slots = make([]int32, len(a.f.p.Regs))
	type slot struct {
		at   int32
		list []taken
	}
	var slots [2][]slot // of 8 bytes, of vectors
	for r := range a.slots {
		a.slots[r] = -1
		if !a.spilled[r] || a.f.again(jit.Reg(r)) {
			continue
		}
		a.count++
		kind := 0
		if cl := a.f.p.Regs[r].Class; cl == jit.V || cl == jit.M && !a.f.x512 {
			kind = 1
		}
		spans := a.spans.list(jit.Reg(r))
		i := slices.IndexFunc(slots[kind], func(s slot) bool {
			for _, x := range spans {
				if i := meets(s.list, x); i < len(s.list) && s.list[i].from < x.to {
					return false
				}
			}
			return true
		})
		if i < 0 {
			i = len(slots[kind])
			slots[kind] = append(slots[kind], slot{at: int32(i)})
		}
		s := &slots[kind][i]
		for _, x := range spans {
			s.list = slices.Insert(s.list, meets(s.list, x), taken{x, int32(r)})
		}
		a.slots[r] = int32(i)
	}
	// Vectors first, for their alignment.
	vectors := int32(len(slots[1]) * c.vl)
	a.size = vectors + int32(8*len(slots[0]))
	for r, i := range a.slots {
		if i < 0 {
			continue
		}
		if cl := a.f.p.Regs[r].Class; cl == jit.V || cl == jit.M && !a.f.x512 {
			a.slots[r] = i * int32(c.vl)
		} else {
			a.slots[r] = vectors + 8*i
		}
	}
}
