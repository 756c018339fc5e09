package emit

import "github.com/dotcompute/dotcompute/internal/ir"

// Where threads that have exited do not count as arrived at a barrier, invocations that have retired or are outside of the grid
// go on without effects: dc_live is false for them. The instructions where control flow is uniform over the group, as far as
// collective operations may follow, are the spine. All invocations run through it; constructs beside it
// are for the living only, and a fault in one leaves it.

// spine is the state of writing a kernel of that kind.
type spine struct {
	live       bool // the kernel has invocations that are not alive
	collective bool
	groupwide  bool // has operations that the whole group meets in
	parted     bool // has what makes threads of a warp go different ways
	faults     bool
	past       bool // no collective operation follows: the dead have returned
	beside     int  // constructs off the spine that are open
	checked    map[*ir.Value]bool
	undo       []func()
}

// onSpine reports that all invocations of the group run what is written here.
func (w *writer) onSpine() bool { return w.live && !w.past && w.beside == 0 }

// tail lets the dead return at the instruction of the kernel's top block from which on they are not needed.
func (w *writer) tail(b *ir.Block, i int) {
	if !w.live || w.past {
		return
	}
	for _, in := range b.Instrs[i:] {
		if w.meets(in) {
			return
		}
	}
	w.past = true
	w.p("if (!dc_live) return;")
}

// waits reports that all of the group meet in a collective operation: in all of them, but for those of subgroups that the dialect has itself.
func (w *writer) waits(op ir.Op) bool {
	switch op {
	case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
		return w.d.Lanes == ""
	}
	return op.Has(ir.Collective)
}

// meets reports that an instruction is or holds an operation that the group meets in.
func (w *writer) meets(in *ir.Instr) bool {
	found := w.waits(in.Op)
	for _, b := range in.Blocks {
		b.Walk(func(x *ir.Instr) bool {
			found = found || w.waits(x.Op)
			return !found
		})
	}
	return found
}

// uniform values are the same in the whole group here, in the dead as well.
func (w *writer) uniformValue(v *ir.Value) bool {
	if _, ok := v.Const(); ok || w.checked[v] {
		return true
	}
	return w.o.Uniform != nil && w.o.Uniform(v) <= ir.UniformGroup
}

func (w *writer) uniformArgs(in *ir.Instr) bool {
	for _, a := range in.Args {
		if !w.uniformValue(a) {
			return false
		}
	}
	return true
}

// uniformControl reports that all of the group run an instruction, or none.
func (w *writer) uniformControl(in *ir.Instr) bool {
	return w.o.Control != nil && w.o.Control(in) <= ir.UniformGroup
}

// together reports that the dead must run through a construct on the spine, too: because the group meets in it, because it jumps where
// the group goes, or because what comes out of it is uniform.
func (w *writer) together(in *ir.Instr) bool {
	uniform := true
	for _, b := range in.Blocks {
		uniform = uniform && w.uniformControl(b.Instrs[0])
	}
	if !uniform {
		if w.meets(in) {
			w.refuse(in, 0, "a barrier or subgroup operation where control flow is not known to be uniform over the group")
		}
		return false
	}
	if w.meets(in) {
		return true
	}
	for _, v := range in.Results {
		if len(w.users[v]) > 0 && w.uniformValue(v) {
			return true
		}
	}
	inside := map[*ir.Instr]bool{in: true}
	need := false
	for _, b := range in.Blocks {
		b.Walk(func(x *ir.Instr) bool {
			inside[x] = true
			switch x.Op {
			case ir.OpReturn:
				need = true
			case ir.OpBreak, ir.OpContinue:
				need = need || !inside[x.Target()]
			case ir.OpStore, ir.OpCopy, ir.OpZero:
				r := rootOf(x.Args[0])
				need = need || r.Type.Space() == ir.Private && !inside[r.Def]
			}
			return !need
		})
	}
	return need
}

// leaf writes a construct beside the spine.
func (w *writer) leaf(in *ir.Instr) {
	w.declare(in.Results, func(i int) string {
		if v := w.everywhere(in, i); v != nil {
			return " = " + w.get(v)
		}
		return " = 0"
	})
	faults := in.Op == ir.OpLoop && w.o.Has&Limited != 0
	for _, b := range in.Blocks {
		b.Walk(func(x *ir.Instr) bool {
			faults = faults || x.Op.Has(ir.MayFault) || x.Op == ir.OpLoop && w.o.Has&Limited != 0
			return !faults
		})
	}
	w.beside++
	if faults {
		w.push(&frame{})
		w.open("if (dc_live) do {")
	} else {
		w.open("if (dc_live) {")
	}
	w.nested(in)
	if faults {
		w.close("} while (0);")
		w.pop()
	} else {
		w.close("}")
	}
	w.beside--
}

// everywhere returns the value that result i has however control goes, if there is one from before the construct: then the result may be uniform
// though the way is not.
func (w *writer) everywhere(in *ir.Instr, i int) *ir.Value {
	var one *ir.Value
	same := true
	inside := map[*ir.Value]bool{}
	add := func(v *ir.Value) {
		same = same && (one == nil || one == v || equal(one, v))
		one = v
	}
	for _, b := range in.Blocks {
		for _, p := range b.Params {
			inside[p] = true
		}
		b.Walk(func(x *ir.Instr) bool {
			for _, v := range x.Results {
				inside[v] = true
			}
			for _, nb := range x.Blocks {
				for _, p := range nb.Params {
					inside[p] = true
				}
			}
			if x.Op == ir.OpBreak && x.Target() == in {
				add(x.Args[i])
			}
			return true
		})
		if t := b.Terminator(); t.Op == ir.OpYield {
			add(t.Args[i])
		}
	}
	if one == nil || !same {
		return nil
	}
	if _, ok := one.Const(); !ok && inside[one] {
		return nil
	}
	return one
}

// equal reports that two values are the same constant.
func equal(a, b *ir.Value) bool {
	x, ok := a.Const()
	y, too := b.Const()
	return ok && too && x == y && a.Type == b.Type
}

// guarded writes an instruction with an effect so that the dead do not have it. Private objects are theirs: they write them where all
// do, within bounds.
func (w *writer) guarded(in *ir.Instr, write func(in *ir.Instr)) {
	if !w.onSpine() {
		write(in)
		return
	}
	cond := "dc_live"
	if len(in.Args) > 0 && in.Op != ir.OpAtomic && in.Op != ir.OpPrint && rootOf(in.Args[0]).Type.Space() == ir.Private && w.uniformArgs(in) {
		cond = w.reachable(in.Args[0])
		if in.Op == ir.OpCopy {
			cond = join(cond, w.reachable(in.Args[1]))
		}
		if cond == "" {
			write(in)
			return
		}
	}
	if in.Op == ir.OpAtomic && len(in.Results) > 0 {
		w.declare(in.Results, func(int) string { return " = 0" })
	}
	w.open("if (%s) {", cond)
	write(in)
	w.close("}")
}

func join(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return a + " && " + b
}

// restrict reports that no two views share a byte where the kernel writes one of them.
func (w *writer) restrict() bool {
	if w.o.NoAlias == nil {
		return false
	}
	for i, p := range w.f.Body.Params {
		for j, q := range w.f.Body.Params {
			if i < j && p.Type.Kind() == ir.View && q.Type.Kind() == ir.View && !w.o.NoAlias(i, j) && (w.writes(p) || w.writes(q)) {
				return false
			}
		}
	}
	return true
}

// steady reports that a view parameter shares no byte with any that the kernel writes.
func (w *writer) steady(i int) bool {
	if w.o.NoAlias == nil || w.writes(w.f.Body.Params[i]) {
		return false
	}
	for j, q := range w.f.Body.Params {
		if q.Type.Kind() == ir.View && w.writes(q) && !w.o.NoAlias(i, j) {
			return false
		}
	}
	return true
}

// writes reports that the kernel writes through a parameter.
func (w *writer) writes(p *ir.Value) bool {
	found := false
	w.f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpStore, ir.OpCopy, ir.OpZero, ir.OpAtomic:
			found = found || rootOf(in.Args[0]) == p
		}
		return !found
	})
	return found
}
