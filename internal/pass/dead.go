package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// dead removes what has no effect and whose results nothing uses: expressions, loads, private
// objects that are only written, results and carried values of control flow. A loop stays unless
// it is sure to end.
func dead(u *unit, f *ir.Func) {
	n := size(f.Body)
	d := &liveness{
		f:      f,
		parent: make(map[*ir.Instr]*ir.Instr, n),
		jumps:  map[*ir.Instr][]*ir.Instr{},
		owner:  map[*ir.Value]slot{},
		needed: make(map[*ir.Instr]bool, n),
		live:   make(map[*ir.Value]bool, n),
		read:   readRoots(f),
	}
	d.index(f.Body, nil)
	d.roots(f.Body)
	d.sweep(f.Body)
}

// readRoots returns the objects that something other than Store and Zero uses.
func readRoots(f *ir.Func) map[*ir.Value]bool {
	read := map[*ir.Value]bool{}
	f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewOf, ir.OpViewSlice, ir.OpViewLen, ir.OpViewCap, ir.OpZero, ir.OpStore:
		case ir.OpCopy:
			read[root(in.Args[1])] = true
		default:
			for _, a := range in.Args {
				if a.Type.Reference() {
					read[root(a)] = true
				}
			}
		}
		return true
	})
	return read
}

// slot is where a value comes from when it is a loop's parameter.
type slot struct {
	in *ir.Instr
	i  int
}

// task is an instruction that is needed, or a value that is live, of which what it takes is not marked yet.
type task struct {
	in *ir.Instr
	v  *ir.Value
}

type liveness struct {
	f      *ir.Func
	parent map[*ir.Instr]*ir.Instr
	jumps  map[*ir.Instr][]*ir.Instr // Breaks, Continues and Yields by the instruction they give results or parameters to
	owner  map[*ir.Value]slot        // of loop parameters
	needed map[*ir.Instr]bool
	live   map[*ir.Value]bool
	read   map[*ir.Value]bool
	work   []task
}

func (d *liveness) index(b *ir.Block, holder *ir.Instr) {
	for _, in := range b.Instrs {
		d.parent[in] = holder
		switch in.Op {
		case ir.OpYield:
			d.jumps[holder] = append(d.jumps[holder], in)
		case ir.OpBreak, ir.OpContinue:
			d.jumps[in.Target()] = append(d.jumps[in.Target()], in)
		}
		for _, nb := range in.Blocks {
			for i, p := range nb.Params {
				d.owner[p] = slot{in, i}
			}
			d.index(nb, in)
		}
	}
}

// effect reports whether the instruction itself must stay.
func (d *liveness) effect(in *ir.Instr) bool {
	switch in.Op {
	case ir.OpStore, ir.OpZero, ir.OpCopy:
		r := root(in.Args[0])
		return r.Def == nil || r.Type.Space() != ir.Private || d.read[r]
	case ir.OpLoop:
		return !finite(in)
	case ir.OpReturn, ir.OpFault, ir.OpAtomic, ir.OpFence, ir.OpBarrier, ir.OpPrint, ir.OpCall:
		return true
	}
	return in.Op.Has(ir.MayFault)
}

func (d *liveness) roots(b *ir.Block) {
	b.Walk(func(in *ir.Instr) bool {
		if d.effect(in) {
			d.need(in)
		}
		return true
	})
	for len(d.work) > 0 {
		n := len(d.work) - 1
		t := d.work[n]
		d.work = d.work[:n]
		if t.in != nil {
			d.needs(t.in)
		} else {
			d.uses(t.v)
		}
	}
}

func (d *liveness) need(in *ir.Instr) {
	if in == nil || d.needed[in] {
		return
	}
	d.needed[in] = true
	d.work = append(d.work, task{in: in})
}

// needs marks what an instruction takes.
func (d *liveness) needs(in *ir.Instr) {
	d.need(d.parent[in])
	switch in.Op {
	case ir.OpLoop, ir.OpScope, ir.OpIf:
		if in.Op == ir.OpIf {
			d.use(in.Args[0])
		}
		for _, j := range d.jumps[in] {
			if j.Op != ir.OpYield {
				d.need(j)
			}
		}
	case ir.OpBreak, ir.OpContinue:
		d.need(in.Target())
	default:
		for _, a := range in.Args {
			d.use(a)
		}
	}
}

// use marks a value.
func (d *liveness) use(v *ir.Value) {
	if d.live[v] {
		return
	}
	d.live[v] = true
	d.work = append(d.work, task{v: v})
}

// uses marks what gives a value.
func (d *liveness) uses(v *ir.Value) {
	if v.Def == nil {
		if s, ok := d.owner[v]; ok {
			d.use(s.in.Args[s.i])
			for _, j := range d.jumps[s.in] {
				if j.Op == ir.OpContinue {
					d.use(j.Args[s.i])
				}
			}
		}
		return
	}
	d.need(v.Def)
	if len(v.Def.Blocks) == 0 {
		return
	}
	for i, r := range v.Def.Results {
		if r != v {
			continue
		}
		for _, j := range d.jumps[v.Def] {
			if j.Op != ir.OpContinue {
				d.use(j.Args[i])
			}
		}
	}
}

func (d *liveness) sweep(b *ir.Block) {
	out := b.Instrs[:0]
	for _, in := range b.Instrs {
		if !d.needed[in] && !in.Op.Has(ir.Terminator) {
			continue
		}
		if len(in.Blocks) > 0 {
			d.prune(in)
			for _, nb := range in.Blocks {
				d.sweep(nb)
			}
		}
		out = append(out, in)
	}
	b.Instrs = out
}

// prune drops the results and carried values that nothing uses.
func (d *liveness) prune(in *ir.Instr) {
	keep := d.keep(in.Results)
	in.Results = drop(in.Results, keep)
	var params []bool
	if in.Op == ir.OpLoop {
		params = d.keep(in.Blocks[0].Params)
		in.Args = drop(in.Args, params)
		in.Blocks[0].Params = drop(in.Blocks[0].Params, params)
	}
	for _, j := range d.jumps[in] {
		if j.Op == ir.OpContinue {
			j.Args = drop(j.Args, params)
		} else {
			j.Args = drop(j.Args, keep)
		}
	}
}

func (d *liveness) keep(vs []*ir.Value) []bool {
	keep := make([]bool, len(vs))
	for i, v := range vs {
		keep[i] = d.live[v]
	}
	return keep
}
