package analysis

import (
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// spins reports loops whose end depends only on what another invocation writes.
//
// A loop is such a wait if every way out of it is decided by nothing but loads,
// or atomics that cannot make the next round different, of global or shared
// memory at places that do not change, and the loop writes nothing that it reads.
// A loop that carries a changing value into its condition (a count, the expected
// value of a compare and swap) ends by its own doing and is not reported.
func (c *checker) spins(f *ir.Func) {
	f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpLoop {
			if at := waits(in); at != nil {
				c.report(diag.SpinWait, at.Pos, "this loop ends only when another invocation writes to memory")
			}
		}
		return true
	})
}

// waits returns the instruction that a loop waits on, or nil.
func waits(loop *ir.Instr) *ir.Instr {
	body := loop.Blocks[0]
	inside := map[*ir.Value]bool{} // defined in the loop
	wrote := map[*ir.Value]bool{}  // roots that plain stores of the loop write
	for _, p := range body.Params {
		inside[p] = true
	}
	plain := true
	body.Walk(func(in *ir.Instr) bool {
		for _, r := range in.Results {
			inside[r] = true
		}
		for _, b := range in.Blocks {
			for _, p := range b.Params {
				inside[p] = true
			}
		}
		switch {
		case in.Op == ir.OpCall, in.Op.Has(ir.Collective), in.Op == ir.OpFault:
			plain = false // meets others, or does what is not seen here
		}
		accesses(in, func(ptr *ir.Value, write bool) {
			if write {
				wrote[placeOf(ptr).root] = true
			}
		})
		return true
	})
	if !plain {
		return nil
	}
	w := &wait{loop: loop, inside: inside, wrote: wrote, seen: map[*ir.Value]bool{}, ok: true}
	w.exits(body, nil)
	if !w.ok {
		return nil
	}
	return w.on
}

type wait struct {
	loop   *ir.Instr
	inside map[*ir.Value]bool
	wrote  map[*ir.Value]bool
	seen   map[*ir.Value]bool
	on     *ir.Instr // a load or atomic that decides one
	ok     bool
}

// exits looks at every instruction that leaves the loop, with the conditions it stands under.
func (w *wait) exits(b *ir.Block, conds []*ir.Value) {
	for _, in := range b.Instrs {
		switch in.Op {
		case ir.OpBreak, ir.OpContinue:
			if in.Target() == w.loop && in.Op == ir.OpContinue || w.within(in.Target()) {
				continue
			}
			w.exit(conds)
		case ir.OpReturn:
			w.exit(conds)
		case ir.OpIf:
			for _, nb := range in.Blocks {
				w.exits(nb, append(conds[:len(conds):len(conds)], in.Args[0]))
			}
		default:
			for _, nb := range in.Blocks {
				w.exits(nb, conds)
			}
		}
	}
}

// exit looks at one way out of the loop.
func (w *wait) exit(conds []*ir.Value) {
	if len(conds) == 0 {
		w.ok = false // not a loop at all
	}
	for _, c := range conds {
		w.depends(c)
	}
}

// within reports whether target is a Loop or Scope inside the loop.
func (w *wait) within(target *ir.Instr) bool {
	found := false
	w.loop.Blocks[0].Walk(func(in *ir.Instr) bool {
		found = found || in == target
		return !found
	})
	return found
}

// depends follows a condition to what it depends on and clears w.ok when the
// loop itself can change it.
func (w *wait) depends(v *ir.Value) {
	if !w.inside[v] || w.seen[v] {
		return
	}
	w.seen[v] = true
	if v.Def == nil {
		// A value carried around the loop counts only if it changes.
		if !w.carriedUnchanged(v) {
			w.ok = false
		}
		return
	}
	switch in := v.Def; {
	case in.Op == ir.OpLoad:
		p := placeOf(in.Args[0])
		w.memory(in, p)
	case in.Op == ir.OpAtomic:
		switch in.Fn() {
		case ir.FnLoad, ir.FnExchange:
			w.memory(in, placeOf(in.Args[0]))
		case ir.FnCompareAndSwap:
			w.memory(in, placeOf(in.Args[0]))
			w.fixed(in.Args[1])
		default:
			w.ok = false // each round changes what it looks at
		}
	case in.Op.Has(ir.Pure):
		for _, a := range in.Args {
			w.depends(a)
		}
	case in.Op == ir.OpIf:
		w.depends(in.Args[0])
		for _, b := range in.Blocks {
			if t := b.Terminator(); t != nil && t.Op == ir.OpYield {
				for i, r := range in.Results {
					if r == v {
						w.depends(t.Args[i])
					}
				}
			}
		}
	default:
		w.ok = false
	}
}

// memory notes a wait on the place p: in memory that others write, always the
// same place, and not written here.
func (w *wait) memory(in *ir.Instr, p place) {
	space := p.root.Type.Space()
	if space != ir.Global && space != ir.Shared || w.wrote[p.root] {
		w.ok = false
		return
	}
	if p.index != nil {
		w.fixed(p.index)
	}
	if w.on == nil {
		w.on = in
	}
}

// fixed requires that a value is the same in every round.
func (w *wait) fixed(v *ir.Value) {
	if !w.inside[v] {
		return
	}
	if v.Def != nil && v.Def.Op.Has(ir.Pure) {
		for _, a := range v.Def.Args {
			w.fixed(a)
		}
		return
	}
	if v.Def == nil && w.carriedUnchanged(v) {
		return
	}
	w.ok = false
}

// carriedUnchanged reports whether a parameter of the loop is passed on as it is by every Continue.
func (w *wait) carriedUnchanged(v *ir.Value) bool {
	body := w.loop.Blocks[0]
	for i, p := range body.Params {
		if p != v {
			continue
		}
		same := true
		body.Walk(func(in *ir.Instr) bool {
			if in.Op == ir.OpContinue && in.Target() == w.loop && in.Args[i] != v {
				same = false
			}
			return same
		})
		return same
	}
	return false
}
