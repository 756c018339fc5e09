package irtest

import "github.com/dotcompute/dotcompute/internal/ir"

// Reduce returns a smaller case for which stillFails reports true, as it must for c. It deletes
// instructions, puts constants for values, unwraps Ifs, Loops and Scopes, drops
// functions and parameters, and shrinks the grid, until nothing goes any more.
//
// What it tries verifies. If c is as Generate makes cases, what it tries ends, stays in bounds
// and has no race either: checks stay before the accesses they are for, loops keep counting,
// addresses that keep invocations apart stay, and barriers stay while there is shared memory.
//
// stillFails is called often, with cases that share nothing with each other; c does not change.
func Reduce(c *Case, stillFails func(*Case) bool) *Case {
	r := &reducer{best: c.Clone(), fails: stillFails, counted: allCounted(c.Module)}
	for {
		before := r.taken
		r.tidy()
		r.launch()
		r.deleteChunks()
		r.tidy()
		r.unwrap()
		r.dropParams()
		if r.taken == before {
			return r.best
		}
	}
}

type reducer struct {
	best    *Case
	fails   func(*Case) bool
	counted bool // loops must keep counting
	taken   int
}

// try makes c the best case if it is sound and fails.
func (r *reducer) try(c *Case) bool {
	if c.Module.Verify() != nil || r.counted && !allCounted(c.Module) || !r.fails(c.Clone()) {
		return false
	}
	r.best = c
	r.taken++
	return true
}

// tidy drops what nothing uses. A failure may need even that, so it is tried in two steps.
func (r *reducer) tidy() {
	for _, pure := range []bool{true, false} {
		c := r.best.Clone()
		if tidy(c.Module, c.Kernel, pure) && r.try(c) {
			return
		}
	}
}

// launch shrinks the grid, group by group and then within the group.
func (r *reducer) launch() {
	for i := range 3 {
		for _, n := range []int{r.best.Group[i], r.best.Grid[i] / 2, r.best.Grid[i] - r.best.Group[i], 1} {
			g := r.best
			if n < 1 || n >= g.Grid[i] || n%g.Group[i] != 0 && !g.Func().Kernel.Partial {
				continue
			}
			c := g.Clone()
			c.Grid[i] = n
			r.try(c)
		}
	}
}

// size returns the number of instructions.
func size(m *ir.Module) int {
	n := 0
	for _, f := range m.Funcs {
		f.Body.Walk(func(*ir.Instr) bool { n++; return true })
	}
	return n
}

// deleteChunks deletes runs of instructions, long ones first.
func (r *reducer) deleteChunks() {
	for chunk := max(1, size(r.best.Module)/2); chunk >= 1; chunk /= 2 {
		for at := 0; at < size(r.best.Module); {
			c := r.best.Clone()
			before := size(c.Module)
			changed := remove(c.Module, at, at+chunk)
			if changed && r.try(c) && size(c.Module) < before {
				continue // what came after moved here
			}
			at += chunk
		}
	}
}

// unwrap replaces Ifs, Loops and Scopes by what they hold.
func (r *reducer) unwrap() {
	for at := 0; ; at++ {
		for {
			done := true
			for way := range 2 {
				c := r.best.Clone()
				in, b, i := nth(c.Module, at)
				if in == nil {
					return
				}
				if len(in.Blocks) > way && flatten(b, i, way) && r.try(c) {
					done = false
					break
				}
			}
			if done {
				break
			}
		}
	}
}

// dropParams removes unused parameters of the kernel with their arguments.
func (r *reducer) dropParams() {
	for i := 0; i < len(r.best.Args); {
		c := r.best.Clone()
		f := c.Func()
		if len(ir.Uses(f)[f.Body.Params[i]]) == 0 {
			f.Params = append(f.Params[:i], f.Params[i+1:]...)
			f.Body.Params = append(f.Body.Params[:i], f.Body.Params[i+1:]...)
			c.Args = append(c.Args[:i], c.Args[i+1:]...)
			if r.try(c) {
				continue
			}
		}
		i++
	}
}

// nth returns the nth instruction of the module in order of text, its block and its index there.
func nth(m *ir.Module, n int) (found *ir.Instr, block *ir.Block, index int) {
	var walk func(b *ir.Block)
	walk = func(b *ir.Block) {
		for i, in := range b.Instrs {
			if n == 0 && found == nil {
				found, block, index = in, b, i
				return
			}
			n--
			for _, nb := range in.Blocks {
				if walk(nb); found != nil {
					return
				}
			}
		}
	}
	for _, f := range m.Funcs {
		if walk(f.Body); found != nil {
			break
		}
	}
	return found, block, index
}
