package emit

import (
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// frame is a for or do of C that is open: of a Loop or Scope, or, without one, what a faulting invocation leaves.
type frame struct {
	in    *ir.Instr
	names []string // of a loop's carried values
	left  string   // variable that tells that a loop was left by a jump, or empty
	ways  []way    // jumps through here to a frame further out, in order of their numbers
	after bool     // the results of a loop are set behind it
}

// way is a jump past several frames.
type way struct {
	number int
	target *frame
	again  bool // continue
}

// frameOf returns the frame of a Loop or Scope.
func (w *writer) frameOf(in *ir.Instr) *frame {
	for _, f := range w.frames {
		if f.in == in {
			return f
		}
	}
	return nil
}

// leave writes the jump to the end of a frame, or to its next iteration.
func (w *writer) leave(target *frame, again bool) {
	word := "break;"
	if again {
		word = "continue;"
	}
	inner := len(w.frames) - 1
	if w.frames[inner] == target {
		if !again {
			w.tell(target)
		}
		w.p("%s", word)
		return
	}
	// A way that passes the innermost frame has been through all others.
	var number int
	for _, x := range w.frames[inner].ways {
		if x.target == target && x.again == again {
			number = x.number
		}
	}
	if number == 0 {
		w.jumps++
		number = w.jumps
		for i := inner; w.frames[i] != target; i-- {
			w.frames[i].ways = append(w.frames[i].ways, way{number, target, again})
		}
	}
	if !w.have["dc_jump"] {
		w.have["dc_jump"] = true
		w.prologue.WriteString("\tu32 dc_jump = 0;\n")
	}
	w.p("dc_jump = %du;", number)
	w.tell(w.frames[inner])
	w.p("break;")
}

// tell notes that a loop is left by a jump.
func (w *writer) tell(f *frame) {
	if f.left != "" {
		w.p("%s = true;", f.left)
	}
}

// push and pop open and close a frame; pop sends those on who only pass.
func (w *writer) push(f *frame) *frame {
	w.frames = append(w.frames, f)
	return f
}

func (w *writer) pop() {
	f := w.frames[len(w.frames)-1]
	w.frames = w.frames[:len(w.frames)-1]
	if len(f.ways) == 0 {
		return
	}
	outer := w.frames[len(w.frames)-1]
	on, told := false, ""
	if outer.left != "" {
		told = outer.left + " = true; "
	}
	for _, x := range f.ways {
		switch {
		case x.target != outer:
			on = true
		case x.again:
			w.p("if (dc_jump == %du) { dc_jump = 0; continue; }", x.number)
		default:
			w.p("if (dc_jump == %du) { dc_jump = 0; %sbreak; }", x.number, told)
		}
	}
	switch {
	case on && told != "":
		w.p("if (dc_jump != 0) { %sbreak; }", told)
	case on:
		w.p("if (dc_jump != 0) break;")
	}
}

// block writes the instructions of b; holder is the If, Loop or Scope that it belongs to.
func (w *writer) block(b *ir.Block, holder *ir.Instr) { w.instrs(b, 0, holder) }

// instrs does so from one of them on.
func (w *writer) instrs(b *ir.Block, from int, holder *ir.Instr) {
	defer w.restore(w.mark())
	for i, in := range b.Instrs {
		if i < from {
			continue
		}
		if w.err != nil {
			return
		}
		w.comment(in)
		if holder == nil {
			w.tail(b, i)
			w.look(in)
		}
		switch in.Op {
		case ir.OpYield:
			w.assign(holder.Results, in.Args)
		case ir.OpBreak:
			f := w.frameOf(in.Target())
			if !f.after {
				w.assign(f.in.Results, in.Args)
			}
			w.leave(f, false)
		case ir.OpContinue:
			f := w.frameOf(in.Target())
			w.carry(f, in.Args)
			if f.in != holder {
				w.leave(f, true)
			}
		case ir.OpReturn:
			w.finished(in)
			if holder != nil || w.live {
				w.quit()
			}
		case ir.OpFault:
			w.faultIf("", w.onSpine() && w.uniformControl(in), in, ir.FaultPanic, "0", "0")
		case ir.OpUnreachable:
		default:
			w.instr(in)
		}
	}
}

// declare makes variables that several places set.
func (w *writer) declare(values []*ir.Value, initial func(i int) string) {
	for i, v := range values {
		name := w.fresh(v.Name)
		w.vals[v] = name
		w.p("%s %s%s;", ctype(v.Type.Kind()), name, initial(i))
	}
}

func nothing(int) string { return "" }

// assign sets the results of a construct.
func (w *writer) assign(to, from []*ir.Value) {
	for i, v := range to {
		if len(w.users[v]) > 0 {
			w.p("%s = %s;", w.vals[v], w.get(from[i]))
		}
	}
}

// carry sets the values that a loop carries, all at once.
func (w *writer) carry(f *frame, from []*ir.Value) {
	var list []string
	for _, a := range from {
		list = append(list, w.get(a))
	}
	for i, to := range f.names {
		if list[i] == to {
			continue
		}
		for j := i + 1; j < len(list); j++ {
			if list[j] == to { // read after it is set: saved before
				save := w.fresh("old")
				w.p("const %s %s = %s;", ctype(from[j].Type.Kind()), save, to)
				for k := j; k < len(list); k++ {
					if list[k] == to {
						list[k] = save
					}
				}
				break
			}
		}
		w.p("%s = %s;", to, list[i])
	}
}

// construct writes an If, Loop or Scope.
func (w *writer) construct(in *ir.Instr) {
	if w.onSpine() && !w.together(in) {
		w.leaf(in)
		return
	}
	initial := nothing
	if w.straight() { // some ways set no result
		initial = func(int) string { return " = 0" }
	}
	w.declare(in.Results, initial)
	w.nested(in)
}

// nested writes a construct whose results are declared.
func (w *writer) nested(in *ir.Instr) {
	switch in.Op {
	case ir.OpIf:
		then, els := in.Blocks[0], in.Blocks[1]
		cond := w.get(in.Args[0])
		if w.empty(then, in) && !w.empty(els, in) {
			w.open("if (!%s) {", cond)
			w.block(els, in)
			w.close("}")
			return
		}
		w.open("if (%s) {", cond)
		w.block(then, in)
		if !w.empty(els, in) {
			w.close("} else {")
			w.indent++
			w.block(els, in)
		}
		w.close("}")
	case ir.OpLoop:
		body := in.Blocks[0]
		w.declare(body.Params, func(i int) string { return " = " + w.get(in.Args[i]) })
		f := w.push(&frame{in: in, left: w.limit()})
		for _, v := range body.Params {
			f.names = append(f.names, w.vals[v])
		}
		cond, rest := w.head(in)
		f.after = rest > 0
		w.open("for (;%s;) {", cond)
		w.turn(f)
		w.instrs(body, rest, in)
		w.close("}")
		if f.after {
			w.assign(in.Results, exit(in).Args)
		}
		w.frames = w.frames[:len(w.frames)-1]
		w.unlimited(f, in)
		w.frames = append(w.frames, f)
		w.pop()
	case ir.OpScope:
		w.push(&frame{in: in})
		w.open("do {")
		w.block(in.Blocks[0], in)
		w.close("} while (0);")
		w.pop()
	}
}

// exit returns a jump out of a loop that all others are like: they set the results to the same values, and these are there
// behind it. Nil if there is none.
func exit(in *ir.Instr) *ir.Instr {
	var one *ir.Instr
	body, same := in.Blocks[0], true
	body.Walk(func(x *ir.Instr) bool {
		if x.Op == ir.OpBreak && x.Target() == in {
			same = same && (one == nil || slices.Equal(one.Args, x.Args))
			one = x
		}
		return true
	})
	if one == nil || !same {
		return nil
	}
	for _, v := range one.Args {
		if !slices.Contains(body.Params, v) && within(v, body) {
			return nil
		}
	}
	return one
}

// within reports that a value that is no constant is made inside of a block.
func within(v *ir.Value, b *ir.Block) bool {
	if _, ok := v.Const(); ok {
		return false
	}
	found := false
	b.Walk(func(x *ir.Instr) bool {
		found = found || slices.Contains(x.Results, v)
		for _, nb := range x.Blocks {
			found = found || slices.Contains(nb.Params, v)
		}
		return !found
	})
	return found
}

// head returns the condition of a loop that begins with leaving it where one does not hold, and the number of instructions that it stands for: compilers
// know such a loop better. Where there is none, it is "" and 0.
func (w *writer) head(in *ir.Instr) (cond string, n int) {
	if w.o.Has&Limited != 0 || exit(in) == nil {
		return "", 0
	}
	list := in.Blocks[0].Instrs
	n = slices.IndexFunc(list, func(x *ir.Instr) bool { return x.Op == ir.OpIf })
	if n < 0 {
		return "", 0
	}
	test := list[n]
	leaves := func(b *ir.Block) bool {
		return len(b.Instrs) == 1 && b.Instrs[0].Op == ir.OpBreak && b.Instrs[0].Target() == in
	}
	then, els := test.Blocks[0], test.Blocks[1]
	if !(leaves(then) && w.empty(els, test) || leaves(els) && w.empty(then, test)) {
		return "", 0
	}
	for _, x := range list[:n] {
		switch {
		case x.Op == ir.OpConst || x.Op == ir.OpViewLen || x.Op == ir.OpViewCap:
		case !x.Op.Has(ir.Pure) || len(x.Args) == 0 || len(w.users[x.Results[0]]) != 1 || !slices.Contains(list[:n+1], w.users[x.Results[0]][0]):
			return "", 0
		}
	}
	w.comment(test)
	w.inline = true
	for _, x := range list[:n] {
		w.instr(x)
	}
	w.inline = false
	cond = w.get(test.Args[0])
	if leaves(then) {
		return " !" + cond, n + 1
	}
	if inner, ok := strings.CutPrefix(cond, "("); ok {
		cond = inner[:len(inner)-1]
	}
	return " " + cond, n + 1
}

// empty reports that a block only ends, and sets nothing.
func (w *writer) empty(b *ir.Block, in *ir.Instr) bool {
	if len(b.Instrs) != 1 || b.Instrs[0].Op != ir.OpYield {
		return false
	}
	for _, v := range in.Results {
		if len(w.users[v]) > 0 {
			return false
		}
	}
	return true
}

// instr writes an instruction that is no terminator.
func (w *writer) instr(in *ir.Instr) {
	switch in.Op {
	case ir.OpConst:
	case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewOf, ir.OpViewSlice, ir.OpTable:
		w.reference(in)
	case ir.OpViewLen, ir.OpViewCap:
		r := w.refs[in.Args[0]]
		w.vals[in.Results[0]] = w.length(r, in.Op == ir.OpViewCap)
	case ir.OpLocal:
		w.local(in)
	case ir.OpShared, ir.OpSharedSlice:
		w.sharedObject(in)
	case ir.OpLoad:
		w.load(in)
	case ir.OpStore, ir.OpCopy, ir.OpZero:
		w.guarded(in, w.write)
	case ir.OpAtomic:
		w.rejoined(in, func() { w.guarded(in, w.atomic) })
	case ir.OpFence:
		w.fence(in, in.Attr.(ir.MemoryAttr))
	case ir.OpCheckIndex, ir.OpCheckSlice, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpCheckTrue:
		w.check(in)
	case ir.OpCheckUniform:
		w.uniform(in)
	case ir.OpBarrier:
		w.barrier(in)
	case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
		w.rejoined(in, func() { w.subgroup(in) })
	case ir.OpPrint:
		w.guarded(in, w.print)
	case ir.OpIf, ir.OpLoop, ir.OpScope:
		w.construct(in)
	default:
		if in.Op.Has(ir.Pure) {
			w.pure(in)
			return
		}
		w.refuse(in, 0, "%v", in.Op)
	}
}

// mark and restore forget at the end of a block what has been learned in it.
func (w *writer) mark() int { return len(w.undo) }

func (w *writer) restore(to int) {
	for len(w.undo) > to {
		n := len(w.undo) - 1
		w.undo[n]()
		w.undo = w.undo[:n]
	}
}

// mustBreak explains a fault that leaves a frame that does not exist; it cannot happen in a verified kernel.
func (w *writer) mustBreak(in *ir.Instr) *frame {
	for _, f := range w.frames {
		if f.in == nil {
			return f
		}
	}
	w.refuse(in, 0, "a fault outside of what it ends")
	return nil
}
