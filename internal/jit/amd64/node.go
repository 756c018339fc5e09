package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

// node is an instruction with what the allocator must know of it. Node i reads at position 2i and writes at 2i+1.
type node struct {
	*jit.Inst
	needs  needs
	uses   []jit.Reg // sources, base, index; NoReg where a source is memory, or there is none
	mem    jit.Mem
	folded int8   // the source that a load became, or -1
	fold   int8   // the spilled source that is memory, or -1; of the pass at work
	via    uint16 // results that go through a temporary: spilled, or sources of an instruction that writes early
	tiny   int32  // first of its tiny intervals
	dead   bool
}

func (n *node) base() jit.Reg  { return n.uses[len(n.uses)-2] }
func (n *node) index() jit.Reg { return n.uses[len(n.uses)-1] }

// function is a program on its way to code.
type function struct {
	p      *jit.Program
	x512   bool
	nodes  []node
	starts []int32 // first node of each block, and the number of nodes
	uses   []int32 // by register
	def    []int32 // by register: the node that writes it, -1: none, -2: several
}

func (f *function) block(b int) (from, to int32) { return f.starts[b], f.starts[b+1] }

// newFunction lists the instructions that have an effect.
func newFunction(p *jit.Program, c *emitter) *function {
	total, operands := 0, 0
	for _, b := range p.Blocks {
		total += len(b.Insts)
		for i := range b.Insts {
			operands += len(b.Insts[i].Src) + 2
		}
	}
	f := &function{
		p: p, x512: c.x512, nodes: make([]node, 0, total), starts: make([]int32, 0, len(p.Blocks)+1),
		uses: make([]int32, len(p.Regs)), def: make([]int32, len(p.Regs)),
	}
	for i := range f.def {
		f.def[i] = -1
	}
	arena := make([]jit.Reg, 0, operands)
	for _, b := range p.Blocks {
		f.starts = append(f.starts, int32(len(f.nodes)))
		for i := range b.Insts {
			in := &b.Insts[i]
			at := len(arena)
			arena = append(arena, in.Src...)
			base, index := jit.NoReg, jit.NoReg
			if in.Op.Has(jit.TakesMem) {
				base, index = in.Mem.Base, in.Mem.Index
			}
			arena = append(arena, base, index)
			n := node{Inst: in, uses: arena[at:len(arena):len(arena)], mem: in.Mem, folded: -1, fold: -1}
			for _, r := range n.uses {
				f.uses[r]++
			}
			for _, d := range in.Dst {
				if f.def[d] == -1 {
					f.def[d] = int32(len(f.nodes))
				} else {
					f.def[d] = -2
				}
			}
			f.nodes = append(f.nodes, n)
		}
	}
	f.starts = append(f.starts, int32(len(f.nodes)))
	f.sweep()
	for i := range f.nodes {
		if n := &f.nodes[i]; !n.dead {
			if len(n.Dst) > maxOperands || len(n.Src) > maxOperands {
				c.fail("%v with %d results and %d sources", n.Op, len(n.Dst), len(n.Src))
			}
			n.needs = c.rehearse(n.Inst)
		}
	}
	f.foldLoads()
	return f
}

// sweep finds instructions whose results nobody wants.
func (f *function) sweep() {
	for i := len(f.nodes) - 1; i >= 0; i-- {
		n := &f.nodes[i]
		if len(n.Dst) == 0 || n.Op.Has(jit.Writes) || n.Op.Has(jit.Terminator) {
			continue
		}
		wanted := false
		for _, d := range n.Dst {
			wanted = wanted || f.uses[d] > 0
		}
		if !wanted {
			n.dead = true
			for _, r := range n.uses {
				f.uses[r]--
			}
		}
	}
}

// foldLoads makes loads with one use operands of what uses them, where no write comes between.
func (f *function) foldLoads() {
	for b := range f.p.Blocks {
		from, to := f.block(b)
		for i := from; i < to; i++ {
			load := &f.nodes[i]
			if load.dead || load.Op != jit.OpVLoad && load.Op != jit.OpFLoad && load.Op != jit.OpSLoad {
				continue
			}
			if d := load.Dst[0]; f.uses[d] == 1 && f.def[d] == i {
				f.foldLoad(load, i, to)
			}
		}
	}
}

func (f *function) foldLoad(load *node, i, end int32) {
	d := load.Dst[0]
	for j := i + 1; j < end; j++ {
		n := &f.nodes[j]
		if n.dead {
			continue
		}
		for s, r := range n.Src {
			if r != d || n.uses[s] != d {
				continue
			}
			if n.Op.Has(jit.TakesMem) || n.folded >= 0 || n.needs.fold>>s&1 == 0 || !f.takes(n.Inst, load.Inst) {
				return
			}
			n.uses[s] = jit.NoReg
			n.uses[len(n.Src)], n.uses[len(n.Src)+1] = load.base(), load.index()
			n.mem = load.mem
			n.folded = int8(s)
			if len(n.Dst) > 0 && f.classOf(n.Dst[0]) == gp {
				n.needs.share = false // the result must not destroy the address before it is used
			}
			load.dead = true
			return
		}
		if n.Op.Has(jit.Writes) || j > i+64 {
			return
		}
		for _, w := range n.Dst {
			if w == load.base() || w == load.index() || w == d {
				return
			}
		}
	}
}

// takes reports whether what n reads as a memory operand is as wide as what the load loads.
func (f *function) takes(n, load *jit.Inst) bool {
	k := size(load.K)
	switch load.Op {
	case jit.OpVLoad:
		switch n.Op {
		case jit.OpV, jit.OpVLesser, jit.OpVGreater, jit.OpVSelect, jit.OpVPermute:
			return k >= 4
		}
		return n.Op == jit.OpVCompare && k == 4
	case jit.OpFLoad:
		return n.Op == jit.OpF && n.K == load.K || n.Op == jit.OpFCompare && n.K == load.K || n.Op == jit.OpVBroadcast && n.K == load.K
	}
	return n.Op == jit.OpVBroadcast && size(n.K) == k && k >= 4 && n.K.Integer() ||
		(n.Op == jit.OpS || n.Op == jit.OpSCompare || n.Op == jit.OpBranch) && k == 8 && load.K != ir.F64
}

// classOf returns the physical class of a register.
func (f *function) classOf(r jit.Reg) class {
	switch f.p.Regs[r].Class {
	case jit.S:
		return gp
	case jit.M:
		if f.x512 {
			return msk
		}
	}
	return vec
}

// again reports whether a register can be made again at each use.
func (f *function) again(r jit.Reg) bool {
	d := f.def[r]
	return d >= 0 && f.nodes[d].Op.Has(jit.Remat) && len(f.nodes[d].Src) == 0
}
