package amd64

import (
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// encoder writes a function whose values have their places.
type encoder struct {
	*emitter
	f      *function
	alloc  *allocation
	order  []*jit.Block // as they stand in the code
	labels []asm.Label  // by block
	goal   []*jit.Block // by block: where a jump to it ends up
	header []bool       // by block: the target of a jump back
	slots  int32        // offset of the first slot in the frame
	frame  int64
	stats  Stats
}

// layout decides the order of blocks: cold ones last, and those that only jump not at all.
func (e *encoder) layout() {
	p := e.f.p
	e.labels, e.goal, e.header = make([]asm.Label, len(p.Blocks)), make([]*jit.Block, len(p.Blocks)), make([]bool, len(p.Blocks))
	for i, b := range p.Blocks {
		e.goal[i] = b
		for _, s := range b.Succs() {
			if s.ID <= b.ID {
				e.header[s.ID] = true
			}
		}
	}
	for i, b := range p.Blocks {
		for n := 0; n < len(p.Blocks) && i > 0 && e.onlyJumps(e.goal[i].ID); n++ {
			e.goal[i] = e.goal[i].Last().To[0]
		}
		_ = b
	}
	for cold := range 2 {
		for i, b := range p.Blocks {
			if (cold == 1) == (b.Cold && i > 0) && (i == 0 || e.goal[i] == b) {
				e.order = append(e.order, b)
				e.labels[i] = e.a.NewLabel()
			}
		}
	}
}

// onlyJumps reports whether a block has no code but a jump elsewhere.
func (e *encoder) onlyJumps(b int) bool {
	from, to := e.f.block(b)
	if b == 0 || e.f.nodes[to-1].Op != jit.OpJump || e.f.nodes[to-1].To[0].ID == b {
		return false
	}
	for i := from; i < to-1; i++ {
		n := &e.f.nodes[i]
		if n.dead || n.Op == jit.OpUndef {
			continue
		}
		if !isMove(n.Op) || e.alloc.spilled[n.Dst[0]] || n.uses[0] <= jit.FramePtr || e.alloc.spilled[n.uses[0]] ||
			e.alloc.intervals[n.Dst[0]].phys != e.alloc.intervals[n.uses[0]].phys {
			return false
		}
	}
	return true
}

func (e *encoder) encode() {
	f := e.f
	scratch := false
	for i := range f.nodes {
		scratch = scratch || !f.nodes[i].dead && f.nodes[i].needs.scratch
	}
	at := int32(f.p.Frame.Size+63) &^ 63
	if scratch {
		e.scratch = at
		at += int32(3*e.vl+63) &^ 63
	}
	e.slots = at
	e.frame = (int64(at) + int64(e.alloc.size) + 63) &^ 63
	for i, b := range e.order {
		if e.header[b.ID] && !b.Cold {
			e.align(32)
		}
		e.a.Place(e.labels[b.ID])
		e.list.block(e.a.Len(), e.labels[b.ID], b)
		var next *jit.Block
		if i+1 < len(e.order) {
			next = e.order[i+1]
		}
		e.block(b, next, 0)
	}
}

// maxCopies bounds how many blocks are copied in a row, and maxCopied their operations.
const (
	maxCopies = 2
	maxCopied = 4
)

// block writes the operations of a block in front of the block next. Where it would end by a jump to a short block that decides where to
// go, such as the head of a loop, that one is copied instead: values are in one place wherever control
// comes from.
func (e *encoder) block(b, next *jit.Block, copies int) {
	from, to := e.f.block(b.ID)
	var after *jit.Block
	for k := from; k < to; k++ {
		n := &e.f.nodes[k]
		if n.dead || len(n.Dst) > 0 && e.remade(n) {
			continue
		}
		if n.Op.Has(jit.Terminator) {
			e.next = -1
			succs := b.Succs()
			for t, s := range succs {
				goal := e.goal[s.ID]
				e.target[t] = e.labels[goal.ID]
				if goal == next {
					e.next = t
				}
			}
			if last := len(succs) - 1; e.next < 0 && last >= 0 {
				if goal := e.goal[succs[last].ID]; copies < maxCopies && e.copied(goal) {
					after, e.next = goal, last
				}
			}
		}
		e.node(n)
	}
	if after != nil {
		e.list.remark(e.a.Len(), "the head of "+labelText(e.labels[after.ID])+" again")
		e.block(after, next, copies+1)
	}
}

// copied reports whether a block is short and decides where to go.
func (e *encoder) copied(b *jit.Block) bool {
	from, to := e.f.block(b.ID)
	if op := b.Last().Op; op != jit.OpBranch && op != jit.OpBranchF && op != jit.OpBranchM {
		return false
	}
	count := 0
	for k := from; k < to; k++ {
		if n := &e.f.nodes[k]; !n.dead && !(len(n.Dst) > 0 && e.remade(n)) {
			count++
		}
	}
	return count <= maxCopied
}

// remade reports whether a node's result is made again at each use.
func (e *encoder) remade(n *node) bool {
	return len(n.Dst) == 1 && e.alloc.spilled[n.Dst[0]] && e.f.again(n.Dst[0])
}

// physical is the register of an interval.
func (e *encoder) physical(id int32) asm.Reg {
	iv := &e.alloc.intervals[id]
	if iv.phys < 0 {
		e.fail("an interval has no register")
	}
	switch iv.class {
	case gp:
		return asm.Reg(iv.phys)
	case vec:
		return asm.V(int(iv.phys))
	}
	return asm.K(int(iv.phys))
}

// node writes one operation: what it needs is fetched from memory, and what it gives is put there.
func (e *encoder) node(n *node) {
	e.in, e.mem = n.Inst, n.mem
	e.taken = [classes]int{}
	e.list.operation(e, n)
	next := n.tiny
	for k := range classes {
		for t := range int(n.needs.temps[k]) {
			e.temps[k][t] = e.physical(next)
			next++
		}
	}
	for s, r := range n.uses {
		var o asm.Operand
		switch {
		case r == jit.NoReg:
			o = asm.R(asm.None)
		case r == jit.FramePtr:
			o = asm.R(asm.RDI)
		case !e.alloc.spilled[r]:
			o = asm.R(e.physical(int32(r)))
		case int8(s) == n.fold:
			o = e.stored(r)
		default:
			reg := e.physical(next)
			next++
			e.fetch(r, reg)
			o = asm.R(reg)
		}
		switch s {
		case len(n.Src):
			e.base = o.Reg
		case len(n.Src) + 1:
			e.index = o.Reg
		default:
			e.src[s] = o
		}
	}
	if n.folded >= 0 {
		e.src[n.folded] = e.address(0)
	}
	first := next
	for d, r := range n.Dst {
		switch {
		case n.via>>d&1 != 0:
			e.dst[d] = e.physical(next)
			next++
		default:
			e.dst[d] = e.physical(int32(r))
		}
	}
	before := e.a.Len()
	e.write()
	if e.a.Len() > before {
		e.stats.Instructions++
		if isMove(n.Op) {
			e.stats.Moves++
		}
	}
	next = first
	for d, r := range n.Dst {
		if n.via>>d&1 == 0 {
			continue
		}
		from := e.physical(next)
		next++
		if e.alloc.spilled[r] {
			e.list.remark(e.a.Len(), "spill")
			e.keep(r, from)
		} else {
			e.copy(r, e.physical(int32(r)), from)
		}
	}
}

// stored is a spilled register as memory.
func (e *encoder) stored(r jit.Reg) asm.Operand {
	if e.f.again(r) {
		in := e.f.nodes[e.f.def[r]].Inst
		if in.Op == jit.OpFConst {
			return e.fconst(in.K, uint64(in.Imm))
		}
		return e.vectorConstMem(in)
	}
	return e.slot(r)
}

func (e *encoder) slot(r jit.Reg) asm.Operand {
	return asm.M(asm.RDI, e.slots+e.alloc.slots[r])
}

// fetch loads a spilled register, or makes it again.
func (e *encoder) fetch(r jit.Reg, to asm.Reg) {
	e.stats.Reloads++
	if e.f.again(r) {
		e.list.remark(e.a.Len(), "again")
		in, mem, dst, taken := e.in, e.emitter.mem, e.dst, e.taken
		e.in, e.dst[0] = e.f.nodes[e.f.def[r]].Inst, to
		e.write()
		e.in, e.emitter.mem, e.dst, e.taken = in, mem, dst, taken
		return
	}
	e.list.remark(e.a.Len(), "reload")
	m := e.slot(r)
	switch e.f.p.Regs[r].Class {
	case jit.S:
		e.mov(8, to, m)
	case jit.F:
		e.v2l(asm.VMOVSD, asm.L128, to, m)
	case jit.M:
		if e.x512 {
			e.kmov(to, m)
			return
		}
		e.vmov(to, m)
	default:
		e.vmov(to, m)
	}
}

// keep stores a spilled register.
func (e *encoder) keep(r jit.Reg, from asm.Reg) {
	m := e.slot(r)
	switch e.f.p.Regs[r].Class {
	case jit.S:
		e.movStore(8, m, from)
	case jit.F:
		e.mr(asm.VMOVSDStore, asm.L128, m, from)
	case jit.M:
		if e.x512 {
			e.kstore(m, from)
			return
		}
		e.vstore(m, from)
	default:
		e.vstore(m, from)
	}
}

func (e *encoder) copy(r jit.Reg, to, from asm.Reg) {
	switch e.f.p.Regs[r].Class {
	case jit.S:
		e.mov(8, to, asm.R(from))
	case jit.M:
		if e.x512 {
			e.kmov(to, asm.R(from))
			return
		}
		e.vmov(to, asm.R(from))
	default:
		e.vmov(to, asm.R(from))
	}
}

// nops are instructions of 1 to 9 bytes that do nothing: Intel's manual, NOP.
var nops = [...]string{"", "\x90", "\x66\x90", "\x0f\x1f\x00", "\x0f\x1f\x40\x00", "\x0f\x1f\x44\x00\x00", "\x66\x0f\x1f\x44\x00\x00",
	"\x0f\x1f\x80\x00\x00\x00\x00", "\x0f\x1f\x84\x00\x00\x00\x00\x00", "\x66\x0f\x1f\x84\x00\x00\x00\x00\x00"}

func (e *encoder) align(n int) {
	for pad := -e.a.Len() & (n - 1); pad > 0; {
		k := min(pad, len(nops)-1)
		e.a.Bytes([]byte(nops[k])...)
		pad -= k
	}
}
