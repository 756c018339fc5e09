package ptx

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// kernel writes the whole module.
func (e *emitter) kernel() {
	k := e.f.Kernel
	if w := e.o.Subgroup; w < 1 || w > 32 || w&(w-1) != 0 {
		e.refuse(nil, "subgroups of %d lanes", w)
		return
	}
	group := k.Group
	if group == [3]int{} {
		group = e.o.Group
	}
	if group != [3]int{} {
		for d, n := range group {
			e.out.Group[d] = max(1, n)
		}
		if g := e.out.Group; g[0]*g[1]*g[2] > 1024 || g[2] > 64 {
			e.refuse(nil, "groups of %v", g)
			return
		}
	}
	e.parted = parting(e.f, e.o.Subgroup)
	e.parameters()
	e.sharedLayout()
	e.findRaw()
	e.narrowing()
	e.prints()
	if e.err != nil {
		return
	}
	factor, streams := e.coarsening()
	e.out.Coarse, e.coarse.factor = factor, factor
	if factor > 1 {
		e.coarseBody(streams)
	} else {
		e.block(e.f.Body, nil)
	}
	if e.err != nil {
		return
	}
	registers := e.entrance()
	e.w = &e.entry
	e.clearShared()
	if factor == 1 {
		e.guard()
	}
	registers += e.faultCode()
	e.assemble(registers)
}

// assemble puts the parts of the text in order.
func (e *emitter) assemble(registers string) {
	var t strings.Builder
	version, k := "7.0", e.f.Kernel
	if e.o.SM >= 90 {
		version = "7.8"
	}
	fmt.Fprintf(&t, ".version %s\n.target sm_%d\n.address_size 64\n\n", version, e.o.SM)
	if d := e.decls.String(); d != "" {
		t.WriteString(d + "\n")
	}
	fmt.Fprintf(&t, ".visible .entry %s(.param .align 16 .b8 block[%d])\n", e.out.Entry, e.out.Block)
	g := e.out.Group
	switch {
	case g != [3]int{}:
		fmt.Fprintf(&t, ".reqntid %d, %d, %d\n", g[0], g[1], g[2])
	case e.o.MaxGroup > 0:
		fmt.Fprintf(&t, ".maxntid %d, 1, 1\n", e.o.MaxGroup)
	case k.MinBlocks > 0:
		t.WriteString(".maxntid 1024, 1, 1\n")
	}
	if k.MinBlocks > 0 {
		fmt.Fprintf(&t, ".minnctapersm %d\n", k.MinBlocks)
	}
	t.WriteString("{\n")
	for c, n := range e.regs {
		if n > 0 {
			fmt.Fprintf(&t, "\t.reg .%s %%%s<%d>;\n", classTypes[c], classNames[c], n+1)
		}
	}
	t.WriteString(registers + e.privates.String())
	t.WriteString(e.specials.String() + e.head.String() + e.prologue.String() + e.entry.String() + e.body.String() + e.cold.String())
	t.WriteString("$Exit:\n\texit;\n}\n")
	e.out.Text = t.String()
}

// instr writes an instruction that is no terminator.
func (e *emitter) instr(in *ir.Instr) {
	switch in.Op {
	case ir.OpConst:
		return
	case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewOf, ir.OpViewSlice, ir.OpTable:
		e.reference(in)
		return
	case ir.OpViewLen, ir.OpViewCap:
		v := in.Results[0]
		c := e.length(in.Args[0], in.Op == ir.OpViewCap, e.o.Fits32[v])
		e.vals[v], e.low[v] = c.s, c.low
		if !isReg(c.s) {
			e.vals[v] = e.once("length "+c.s, func() string {
				if c.low {
					return e.to(word, "mov.b32", c.s)
				}
				return e.to(long, "mov.b64", c.s)
			})
		}
		return
	}
	if in.Op.Has(ir.Pure) {
		e.pure(in)
		if v := in.Results[0]; e.halved[v] {
			e.low32(v) // here, so that loops find it in front of them
		}
		return
	}
	switch in.Op {
	case ir.OpLocal:
		e.local(in)
		return
	case ir.OpShared:
		e.sharedObject(in)
		return
	case ir.OpLoad:
		e.load(in)
		return
	case ir.OpCheckIndex, ir.OpCheckSlice, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpCheckTrue:
		e.check(in)
		return
	}
	if lasting(in) {
		e.gate()
	}
	switch in.Op {
	case ir.OpSharedSlice:
		e.sharedObject(in)
	case ir.OpStore:
		e.store(in)
	case ir.OpCopy:
		e.copy(in)
	case ir.OpZero:
		e.zero(in)
	case ir.OpAtomic:
		e.atomic(in)
	case ir.OpFence:
		e.fence(in.Attr.(ir.MemoryAttr))
	case ir.OpBarrier:
		e.barrier()
	case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
		if e.o.Subgroup == 32 {
			e.subgroup(in)
			break
		}
		// Several subgroups in a warp part here, and nothing brings them together again for what the warp shares.
		together := e.to(word, "activemask.b32")
		e.subgroup(in)
		e.ins("bar.warp.sync", together)
	case ir.OpCheckUniform:
		e.uniform(in)
	case ir.OpPrint:
		e.print(in)
	case ir.OpIf:
		e.ifElse(in)
	case ir.OpLoop:
		e.loop(in)
	case ir.OpScope:
		e.scope(in)
	default:
		e.refuse(in, "%v", in.Op)
	}
}

// pure writes an operation on scalars.
func (e *emitter) pure(in *ir.Instr) {
	if len(in.Args) == 0 {
		e.standing(in)
		return
	}
	k := in.Results[0].Type.Kind()
	switch in.Op {
	case ir.OpSelect:
		e.selects(in)
	case ir.OpConvert:
		e.convert(in)
	case ir.OpBitcast:
		e.bitcast(in)
	case ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		e.compare(in)
	default:
		switch {
		case k == ir.Bool:
			e.logic(in)
		case in.Op.Has(ir.Elementary) && !(e.fast() && Native(in.Op, k)):
			e.refuse(in, "%v of %v, which is to be lowered before", in.Op, k)
		case k.Integer():
			e.integer(in)
		default:
			e.float(in)
		}
	}
}
