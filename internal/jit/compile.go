package jit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Compile makes the machine form of a kernel. The module has been through the passes: everything is inlined and elementary functions are lowered. It
// is only read, and must stay as it is as long as the program is used. The error says what in the kernel is in the way.
func Compile(m *ir.Module, kernel string, t Target) (p *Program, err error) {
	f := m.Func(kernel)
	if f == nil || f.Kernel == nil {
		return nil, fmt.Errorf("jit: the module has no kernel %q", kernel)
	}
	if t.VL < 16 || t.VL > 64 || t.VL&(t.VL-1) != 0 {
		return nil, fmt.Errorf("jit: vectors of %d bytes", t.VL)
	}
	defer func() {
		if r := recover(); r != nil {
			fl, ok := r.(failure)
			if !ok {
				panic(r)
			}
			p, err = nil, fl.err
		}
	}()
	g := &gen{
		p: &Program{Module: m, Kernel: f, Target: t, Regs: make([]RegInfo, firstReg)},
		t: t, w: t.Lanes(), f: f,
		env: make(map[*ir.Value]*val, f.Body.Count()), same: map[sameKey]Reg{}, before: map[sameKey]Reg{}, expected: map[comparison]bool{}, stable: make([]bool, firstReg),
	}
	g.stable[FramePtr] = true
	g.p.Regs[FramePtr] = RegInfo{Class: S, Once: true, Name: "frame"}
	g.loaded, g.packs = map[record][][]Reg{}, map[Reg]packed{}
	g.sites, g.drop, g.targets = map[*ir.Instr]int{}, map[dropKey]bool{}, map[*ir.Instr]*target{}
	g.program()
	return g.p, nil
}

// knowsGroup reports whether an operation needs the groups of a launch.
func knowsGroup(op ir.Op) bool {
	switch op {
	case ir.OpLocalID, ir.OpGroupID, ir.OpLane, ir.OpSubgroupID, ir.OpShared, ir.OpSharedSlice:
		return true
	}
	return op.Has(ir.Collective)
}

// survey looks for what decides how the kernel is run.
func (g *gen) survey() {
	rows := true
	g.wanted = make(map[*ir.Value]bool, g.f.Body.Count())
	g.f.Body.Walk(func(in *ir.Instr) bool {
		for _, a := range in.Args {
			g.wanted[a] = true
		}
		g.atomics = g.atomics || in.Op == ir.OpAtomic
		switch {
		case knowsGroup(in.Op):
			rows = false
		case in.Op == ir.OpCall:
			g.fail("jit: %s calls %s: everything must be inlined", g.f.Name, in.Callee().Name)
		case in.Op.Has(ir.Elementary):
			g.fail("jit: %s uses %v: elementary functions must be lowered", g.f.Name, in.Op)
		}
		return true
	})
	g.p.Frame.Rows = rows && !g.t.Linear
	g.findStreams()
	g.findDecisions()
}

func (g *gen) program() {
	g.survey()
	g.layOut()
	fr := &g.p.Frame
	split := map[*ir.Instr]bool{}
	g.regionOf, g.crossing, g.wide = map[*ir.Value]int{}, map[*ir.Value]*home{}, map[*ir.Instr]*span{}
	late := after(g.f.Body.Instrs)
	var nodes []*node
	if g.cut(g.f.Body, split) {
		nodes = g.divideBlock(g.f.Body, split)
		late = map[*ir.Instr]bool{}
		for _, n := range g.nodes {
			for in := range after(n.list) {
				late[in] = true
			}
		}
	}
	g.sure = analyse(g.f, g.t, fr.Rows, false, nil, nil)
	g.a = g.sure
	if !fr.Rows {
		g.chunkLayout()
		g.needs(nodes)
		g.shareHomes(nodes)
	}
	// What other regions make is read from where it is kept: there is no hope for it.
	kept := map[*ir.Value]bool{}
	for v, h := range g.crossing {
		kept[v] = h.s.how == varying
	}
	g.likely = analyse(g.f, g.t, fr.Rows, true, late, kept)
	fr.Params = frameFixed
	fr.Tables = fr.Params + int64(24*len(g.f.Body.Params))
	vl := int64(g.t.VL)
	fr.Scratch = (fr.Tables + int64(8*len(g.p.Module.Tables)) + vl - 1) / vl * vl
	fr.Size = (fr.Scratch + scratchSlots*2*vl + 63) / 64 * 64

	g.place(g.block())
	g.stop = g.block()
	g.entry()
	if fr.Rows {
		g.rows()
	} else {
		g.groups(nodes)
	}
	g.place(g.stop)
	g.emit(Inst{Op: OpReturn, Imm: int64(Cancelled)})
	g.cur = nil
	g.clean()
}

// entry loads what is the same in the whole call: parameters and addresses of tables.
func (g *gen) entry() {
	for i, v := range g.f.Body.Params {
		at := g.p.Frame.Params + int64(24*i)
		k := v.Type.Kind()
		x := &val{k: k, how: uniform, outer: true}
		switch k {
		case ir.F32, ir.F64:
			x.s = g.one(F, Inst{Op: OpFLoad, K: k, Mem: Mem{Base: FramePtr, Scale: 1, Disp: int32(at)}})
		case ir.Ptr, ir.View:
			x.ref = &ref{space: v.Type.Space(), base: g.sload(ir.U64, FramePtr, at)}
			if k == ir.View {
				x.len = &val{k: ir.I64, how: uniform, outer: true, s: g.sload(ir.I64, FramePtr, at+8)}
				x.cap = &val{k: ir.I64, how: uniform, outer: true, s: g.sload(ir.I64, FramePtr, at+16)}
			}
		default:
			x.s = g.sload(ir.U64, FramePtr, at)
		}
		g.env[v] = x
	}
	g.memory.tables = map[*ir.Table]ref{}
	for i, t := range g.p.Module.Tables {
		g.tables[t] = ref{space: ir.Constant, base: g.sload(ir.U64, FramePtr, g.p.Frame.Tables+int64(8*i)), few: g.few(t.Type)}
	}
	if !g.p.Frame.Rows {
		return
	}
	if g.privateSize > 0 {
		g.privateBase = g.frame(FramePrivate)
	}
}

// fact loads a constant of the launch from the frame, once.
func (g *gen) fact(field int64) *val {
	if x := g.facts[field]; x != nil {
		return x
	}
	var x *val
	g.hoisted(func() { x = uni(ir.I64, g.frame(field)) })
	if g.pre != nil {
		x.outer = true
		g.facts[field] = x
	}
	return x
}

// begin starts a region: what is hoisted goes to the current block, until its jump to the loop over vectors.
func (g *gen) begin() func() {
	g.pre = g.cur
	g.consts, g.lifted, g.facts = map[constKey]Reg{}, map[*ir.Value]*val{}, map[int64]*val{}
	g.before = map[sameKey]Reg{}
	leave := g.scope()
	return func() {
		leave()
		g.pre = nil
		g.before = map[sameKey]Reg{}
		g.consts, g.lifted, g.facts = nil, nil, nil
	}
}

// twice generates the body of a vector: once for all lanes, where nothing needs a mask, and once for a mask. start jumps to the one or the other;
// next goes on behind either.
func (g *gen) twice(full, part *Block, mask Reg, effects map[*ir.Instr]bool, body func(), next func()) {
	g.effects = effects
	g.restart = g.block()
	for _, checked := range []bool{false, true} {
		g.checked = checked
		g.a = g.likely
		start := full
		g.on = lanes{all: true}
		if checked {
			g.a = g.sure
			start = part
			g.place(g.restart)
			g.cold = true
			g.setMask(mask, lanes{all: true})
			g.jump(part)
			g.on = lanes{m: mask}
		}
		g.place(start)
		g.nonzero = map[*ir.Value]bool{}
		g.exit = g.block()
		g.escapes = g.escapes[:0]
		g.pushEscape(g.exit, NoReg)
		leave := g.scope()
		body()
		leave()
		if g.cur != nil {
			g.jump(g.exit)
		}
		g.place(g.exit)
		leave = g.scope()
		next()
		leave()
	}
	g.cold = false
	g.checked = false
	g.a = g.sure
}

// after lists what may stand behind an effect, in the order in which list runs: when a check fails there, or a hope, the vector cannot be
// tried again. Private objects that list makes are made anew when it is.
func after(list []*ir.Instr) map[*ir.Instr]bool {
	own := map[*ir.Instr]bool{}
	(&ir.Block{Instrs: list}).Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpLocal {
			own[in] = true
		}
		return true
	})
	out := map[*ir.Instr]bool{}
	var walk func(list []*ir.Instr, dirty bool) bool
	walk = func(list []*ir.Instr, dirty bool) bool {
		for _, in := range list {
			if dirty {
				out[in] = true
			}
			switch {
			case in.Op == ir.OpIf:
				a := walk(in.Blocks[0].Instrs, dirty)
				b := walk(in.Blocks[1].Instrs, dirty)
				dirty = a || b
			case in.Op == ir.OpLoop || in.Op == ir.OpScope:
				if in.Op == ir.OpLoop && affects(in, own) {
					dirty = true
				}
				dirty = walk(in.Blocks[0].Instrs, dirty)
			default:
				dirty = dirty || affects(in, own)
			}
		}
		return dirty
	}
	walk(list, false)
	return out
}

// affects reports whether in, or what is nested in it, changes more than private objects of own.
func affects(in *ir.Instr, own map[*ir.Instr]bool) bool {
	found := false
	(&ir.Block{Instrs: []*ir.Instr{in}}).Walk(func(x *ir.Instr) bool {
		switch x.Op {
		case ir.OpStore, ir.OpCopy, ir.OpZero, ir.OpAtomic:
			found = found || !own[rootOf(x.Args[0]).Def]
		case ir.OpPrint:
			found = true
		}
		return !found
	})
	return found
}
