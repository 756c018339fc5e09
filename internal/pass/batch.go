package pass

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

const (
	// batchSize is the greatest number of instructions of a loop that is batched.
	batchSize = 24
	// batches is how many iterations go together.
	batches = 4
)

// batch lets four iterations of a short counting loop go together where indices that come from memory are checked: first all loads of indices, then
// one question whether all of them are in range, then the rest. So loads of one iteration need not wait for the check of the one before. Where the
// answer is no, the loop as it was goes on, and faults where it did. It does nothing where [Options].Batch is not set.
//
// It wants loops that change no memory. Then a load of an index may come before the checks of earlier iterations if its
// address depends on the counter alone: that it is in bounds does not rest on those, which are about what was loaded.
func batch(u *unit, f *ir.Func) {
	if u.opts.Batch {
		batchBlock(f.Body)
	}
}

func batchBlock(b *ir.Block) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	for _, in := range old {
		for _, nb := range in.Blocks {
			batchBlock(nb)
		}
		if c := batchable(in); c != nil {
			c.emit(b)
		}
		b.Instrs = append(b.Instrs, in)
	}
}

// batcher is a loop to be batched.
type batcher struct {
	*counter
	loop   *ir.Instr
	inside map[*ir.Value]bool
	checks []*ir.Instr
	early  map[*ir.Instr]bool // what indices are made of, and other loads that can come first
}

// batchable returns nil for loops that do not suit.
func batchable(loop *ir.Instr) *batcher {
	if loop.Op != ir.OpLoop || length(loop) > batchSize {
		return nil
	}
	body := loop.Blocks[0]
	c := counterOf(loop)
	if c == nil || c.op != ir.OpLt || c.step != 1 || c.stay != c.test.Blocks[0] || len(c.test.Results) > 0 ||
		len(c.stay.Instrs) != 1 || len(c.test.Blocks[1].Instrs) != 1 || body.Terminator().Target() != loop || c.init.Def != nil && c.init.Def.Op == ir.OpLoop {
		return nil
	}
	g := &batcher{counter: c, loop: loop, inside: map[*ir.Value]bool{}, early: map[*ir.Instr]bool{}}
	(&hoister{inside: g.inside}).define(body)
	past := false
	for _, in := range body.Instrs {
		switch {
		case in == c.test:
			past = true
		case in.Op.Has(ir.Pure), in.Op.Has(ir.Terminator), past && in.Op == ir.OpLoad:
		case past && in.Op == ir.OpCheckIndex && !g.inside[in.Args[1]]:
			g.checks = append(g.checks, in)
		default:
			return nil
		}
	}
	if len(g.checks) == 0 {
		return nil
	}
	first := slices.Index(body.Instrs, g.checks[0])
	for _, in := range g.checks {
		if loaded, ok := g.find(in.Args[0], body.Instrs[:first]); !ok || !loaded {
			return nil
		}
	}
	for _, in := range body.Instrs[:first] { // what else can be loaded meanwhile
		if in.Op == ir.OpLoad {
			g.find(in.Results[0], body.Instrs[:first])
		}
	}
	return g
}

// find notes what v is made of. It is not ok if that is more than the counter, invariants and loads that come before all checks.
func (g *batcher) find(v *ir.Value, before []*ir.Instr) (loaded, ok bool) {
	if !g.inside[v] || v == g.v {
		return false, true
	}
	d := v.Def
	if d == nil || d.Op != ir.OpLoad && !d.Op.Has(ir.Pure) || d.Op == ir.OpLoad && !slices.Contains(before, d) {
		return false, false
	}
	loaded = d.Op == ir.OpLoad
	for _, a := range d.Args {
		l, ok := g.find(a, before)
		if !ok {
			return false, false
		}
		loaded = loaded || l
	}
	g.early[d] = true
	return loaded, true
}

// emit appends the loop that does several iterations at a time to b, and lets the other one begin where that ends.
func (g *batcher) emit(b *ir.Block) {
	loop, body := g.loop, g.loop.Blocks[0]
	h := goAhead(b, loop, g.counter, batches)
	in, qb, at := h.in, h.in.Block, h.at
	var rounds [batches]*ir.Map
	for i := range rounds {
		rounds[i] = ir.NewMap()
		rounds[i].Values[g.v] = at
		if i > 0 {
			rounds[i].Values[g.v] = in.Op(ir.OpAdd, at, in.Int(at.Type, int64(i)))
		}
		for _, x := range body.Instrs {
			if g.early[x] {
				qb.Instrs = append(qb.Instrs, rounds[i].Instr(x))
			}
		}
	}
	var ok *ir.Value
	for _, c := range g.checks {
		in.Pos = c.Pos
		var list []*ir.Value
		for _, r := range rounds {
			list = append(list, r.Value(c.Args[0]))
		}
		for _, cond := range within(in, list, c.Args[1]) {
			if ok == nil {
				ok = cond
			} else {
				ok = in.Op(ir.OpAnd, ok, cond)
			}
		}
	}
	in.Pos = loop.Pos
	h.leaveUnless(ok)
	carried := append([]*ir.Value(nil), qb.Params...)
	for _, r := range rounds {
		for i, p := range body.Params {
			if p != g.v {
				r.Values[p] = carried[i]
			}
		}
		for _, x := range body.Instrs {
			switch {
			case x == g.test || g.early[x] || x.Op == ir.OpCheckIndex:
			case x.Op.Has(ir.Terminator):
				for i, a := range x.Args {
					carried[i] = r.Value(a)
				}
			default:
				qb.Instrs = append(qb.Instrs, r.Instr(x))
			}
		}
	}
	h.end(loop, carried)
}

// within appends conditions that hold if all indices are at least 0 and below a length.
func within(b *ir.Builder, indices []*ir.Value, length *ir.Value) []*ir.Value {
	most, least := indices[0], indices[0]
	t := most.Type
	for _, v := range indices[1:] {
		most = b.Op(ir.OpMax, most, v)
		if t.Signed() {
			least = b.Op(ir.OpMin, least, v)
		}
	}
	var conds []*ir.Value
	if t.Signed() {
		conds = append(conds, b.Compare(ir.OpGe, least, b.Int(t, 0)))
	}
	wide := ir.TI64
	if t.Kind() == ir.U64 {
		wide = ir.TU64
	}
	return append(conds, b.Compare(ir.OpLt, b.Convert(wide, most), b.Convert(wide, length)))
}
