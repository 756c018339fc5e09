package ptx

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// goal is where a Yield, Break or Continue goes: registers that it sets and a label.
type goal struct {
	in     *ir.Instr
	end    string
	start  string // of a loop
	used   bool   // somebody jumps to the end
	params []*ir.Value
}

// block writes the instructions of b; holder is the If, Loop or Scope it belongs to. It reports whether control comes to
// its end, by a Yield.
func (e *emitter) block(b *ir.Block, holder *ir.Instr) bool {
	to := e.place()
	defer e.back(to)
	list := ordered(b.Instrs)
	for n := 0; n < len(list); n++ {
		in := list[n]
		if e.err != nil {
			return false
		}
		e.comment(in)
		if run := checkRun(list[n:]); run > 1 {
			e.checks(list[n:][:run], 1)
			n += run - 1
			continue
		}
		if loads := e.wideLoads(list[n:]); loads > 0 {
			n += loads - 1
			continue
		}
		switch in.Op {
		case ir.OpYield:
			e.move(holder.Results, in.Args)
			return true
		case ir.OpBreak:
			g := e.goals[in.Target()]
			e.move(g.in.Results, in.Args)
			g.used = true
			e.ins("bra", g.end)
			return false
		case ir.OpContinue:
			g := e.goals[in.Target()]
			e.move(g.params, in.Args)
			e.ins("bra", g.start)
			return false
		case ir.OpReturn, ir.OpUnreachable:
			e.ins("exit")
			return false
		case ir.OpFault:
			e.fault("", in, ir.FaultPanic, "0", "0")
			return false
		}
		e.instr(in)
	}
	return false
}

// comment names the line of source that instructions come from, where it changes.
func (e *emitter) comment(in *ir.Instr) {
	if !e.o.Lines || !in.Pos.Known() || in.Pos.File == e.line.File && in.Pos.Line == e.line.Line || in.Op == ir.OpConst {
		return
	}
	e.line = in.Pos
	name := ""
	if int(in.Pos.File) < len(e.m.Files) {
		name = e.m.Files[in.Pos.File]
	}
	fmt.Fprintf(e.w, "\t// %s:%d\n", name, in.Pos.Line)
}

// hold gives each of the values that several places set a register.
func (e *emitter) hold(values []*ir.Value) {
	for _, v := range values {
		if v.Type.Size() == 8 && v.Type.Integer() && e.o.Fits32[v] {
			e.low[v] = true
		}
		e.set(v)
	}
}

// move sets registers, all at once.
func (e *emitter) move(to, from []*ir.Value) {
	type pair struct{ dst, src, op string }
	var list []pair
	for i, v := range to {
		var s string
		switch {
		case e.low[v]:
			s = e.get32(from[i])
		case v.Type.Size() == 8 && v.Type.Integer():
			s = e.get64(from[i])
		default:
			s = e.carried(from[i], v)
		}
		d := e.vals[v]
		if s == d {
			continue
		}
		t := moveType(v.Type.Kind())
		if e.low[v] {
			t = "b32"
		}
		list = append(list, pair{d, s, "mov." + t})
	}
	for i, p := range list {
		save := "" // what is still to be read is saved before it is set
		for j := i + 1; j < len(list); j++ {
			if list[j].src != p.dst {
				continue
			}
			if save == "" {
				save = e.to(classByName(p.dst), p.op, p.dst)
			}
			list[j].src = save
		}
		e.ins(p.op, p.dst, p.src)
	}
}

// classByName is the class of a register.
func classByName(r string) int {
	for c, n := range classNames {
		if r[1:2] == n {
			return c
		}
	}
	return word
}

// barrier waits for the group. The aligned form wants the threads of a warp to come together, which is not to be relied on where
// they have parted; see atomic.
func (e *emitter) barrier() {
	if e.parted {
		e.ins("barrier.sync", "0")
	} else {
		e.ins("bar.sync", "0")
	}
}

// parting reports that a kernel has what parts the threads of a warp: atomics that the hardware has no instruction for, operations of
// subgroups of which a warp has several.
func parting(f *ir.Func, subgroup int) bool {
	found := false
	f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpAtomic:
			t := in.Args[0].Type.Elem()
			found = found || t.Size() != 4 || t.Float()
		case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
			found = found || subgroup < 32
		}
		return !found
	})
	return found
}

// branch writes a jump of an If to label where its condition has the value want. It is marked uniform if the threads of a warp
// that can be there are, and go one way.
func (e *emitter) branch(in *ir.Instr, want bool, label string) {
	cond, sign := in.Args[0], "@"
	if !want {
		sign = "@!"
	}
	op := " bra"
	warp := ir.UniformSubgroup
	if e.o.Subgroup < 32 { // there are several in a warp
		warp = ir.UniformGroup
	}
	if e.o.Uniform != nil && e.o.Control != nil && e.o.Uniform(cond) <= warp && e.o.Control(in) <= warp {
		op = " bra.uni"
	}
	e.ins(sign+e.get(cond)+op, label)
}

// ifElse writes an If.
func (e *emitter) ifElse(in *ir.Instr) {
	e.hold(in.Results)
	then, els := in.Blocks[0], in.Blocks[1]
	// A block that only jumps is no block.
	if g := e.jumps(then); g != "" {
		e.branch(in, true, g)
		e.block(els, in)
		return
	}
	if g := e.jumps(els); g != "" {
		e.branch(in, false, g)
		e.block(then, in)
		return
	}
	end := e.label()
	switch {
	case e.empty(els, in):
		e.branch(in, false, end)
		e.block(then, in)
	case e.empty(then, in):
		e.branch(in, true, end)
		e.block(els, in)
	default:
		other := e.label()
		e.branch(in, false, other)
		if e.block(then, in) {
			e.ins("bra", end)
		}
		e.mark(other)
		e.block(els, in)
	}
	e.mark(end)
}

// calm reports that in has no effect, holds nothing that has, and always comes to its end.
func calm(in *ir.Instr) bool {
	if in.Op != ir.OpIf {
		return in.Op.Has(ir.Pure)
	}
	for _, b := range in.Blocks {
		for _, x := range b.Instrs {
			if x.Op != ir.OpYield && !calm(x) {
				return false
			}
		}
	}
	return true
}

// empty reports that a block does nothing but yield nothing.
func (e *emitter) empty(b *ir.Block, in *ir.Instr) bool {
	return len(in.Results) == 0 && len(b.Instrs) == 1 && b.Instrs[0].Op == ir.OpYield
}

// jumps returns the label that a block of one jump without values goes to, or "".
func (e *emitter) jumps(b *ir.Block) string {
	if len(b.Instrs) != 1 || len(b.Instrs[0].Args) > 0 {
		return ""
	}
	switch in := b.Instrs[0]; in.Op {
	case ir.OpBreak:
		g := e.goals[in.Target()]
		g.used = true
		return g.end
	case ir.OpContinue:
		return e.goals[in.Target()].start
	case ir.OpReturn:
		return "$Exit"
	}
	return ""
}

// loop writes a Loop.
func (e *emitter) loop(in *ir.Instr) {
	body := in.Blocks[0]
	e.hold(in.Results)
	e.hold(body.Params)
	g := &goal{in: in, start: e.label(), end: e.label(), params: body.Params}
	e.goals[in] = g
	e.move(body.Params, in.Args)
	e.mark(g.start)
	e.loops++
	e.block(body, in)
	e.loops--
	e.mark(g.end)
}

// scope writes a Scope.
func (e *emitter) scope(in *ir.Instr) {
	e.hold(in.Results)
	g := &goal{in: in, end: e.label()}
	e.goals[in] = g
	e.block(in.Blocks[0], in)
	e.mark(g.end)
}

// selects writes a Select.
func (e *emitter) selects(in *ir.Instr) {
	v, c, x, y := in.Results[0], e.get(in.Args[0]), in.Args[1], in.Args[2]
	switch k := v.Type.Kind(); {
	case k == ir.Bool: // c and x, or not c and y
		a := e.to(pred, "and.pred", c, e.get(x))
		b := e.to(pred, "and.pred", e.to(pred, "not.pred", c), e.get(y))
		e.vals[v] = e.to(pred, "or.pred", a, b)
	case k.Integer():
		f := e.form(in)
		e.vals[v] = e.to(f.class, "selp."+f.b, e.intArg(f, x), e.intArg(f, y), c)
	default:
		e.vals[v] = e.to(kindClass(k), "selp."+moveType(k), e.carried(x, v), e.carried(y, v), c)
	}
}
