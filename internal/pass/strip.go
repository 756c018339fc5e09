package pass

import "github.com/dotcompute/dotcompute/internal/ir"

const (
	// stripSize is the greatest number of instructions of a loop that does several iterations at a time.
	stripSize = 20
	// strips is how many.
	strips = 4
)

// strip puts a loop that does four iterations at a time in front of short ones that count to what is the same for a group: what it costs
// to count, and to look whether to stop, is then paid once for four. It does nothing where [Options].Unroll is not set.
func strip(u *unit, f *ir.Func) {
	if !u.opts.Unroll {
		return
	}
	s := &stripper{counters: map[*ir.Value]*counter{}}
	for _, p := range f.Body.Params {
		s.counters[p] = nil
	}
	s.block(f.Body)
}

type stripper struct {
	counters map[*ir.Value]*counter // of loops around the place at work, by what they count in; the kernel's parameters have none
}

// steady reports whether v is the same in all invocations, or counts in the same steps: a cheap and sure answer.
func (s *stripper) steady(v *ir.Value, depth int) bool {
	d := v.Def
	switch {
	case depth > 8:
		return false
	case d == nil:
		c, known := s.counters[v]
		return known && (c == nil || s.steady(c.init, depth+1) && s.steady(c.limit, depth+1))
	case !d.Op.Has(ir.Pure) || d.Op.Info().Uniform == ir.Varying:
		return false
	}
	for _, a := range d.Args {
		if !s.steady(a, depth+1) {
			return false
		}
	}
	return true
}

func (s *stripper) block(b *ir.Block) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	for _, in := range old {
		if in.Op == ir.OpLoop {
			if c := counterOf(in); c != nil {
				s.counters[c.v] = c
			}
		}
		for _, nb := range in.Blocks {
			s.block(nb)
		}
		if c := s.suits(in); c != nil {
			stripped(b, in, c)
		}
		b.Instrs = append(b.Instrs, in)
	}
}

// suits returns the counter of a loop that is short, plain and counts up by one; nil for others.
func (s *stripper) suits(loop *ir.Instr) *counter {
	if loop.Op != ir.OpLoop || length(loop) > stripSize {
		return nil
	}
	body := loop.Blocks[0]
	c := counterOf(loop)
	if c != nil && c.init.Def != nil && c.init.Def.Op == ir.OpLoop {
		return nil // it may be what is left of one that was stripped
	}
	if c == nil || c.op != ir.OpLt || c.step != 1 || !c.v.Type.Signed() || c.stay != c.test.Blocks[0] || len(c.test.Results) > 0 ||
		len(c.stay.Instrs) != 1 || len(c.test.Blocks[1].Instrs) != 1 || body.Terminator().Target() != loop {
		return nil
	}
	exits, plain, past := 0, true, false
	jumps(loop, func(*ir.Instr) { exits++ })
	for _, in := range body.Instrs {
		past = past || in == c.test
		plain = plain && (in.Op.Has(ir.Pure) || past && (in.Op == ir.OpLoad || in.Op == ir.OpStore || in == c.test || in.Op.Has(ir.Terminator)))
	}
	if exits != 2 || !plain {
		return nil
	}
	if !s.steady(c.init, 0) || !s.steady(c.limit, 0) {
		return nil
	}
	return c
}

// ahead is a loop put in front of a counting loop to do several of its iterations at a time.
type ahead struct {
	quick *ir.Instr
	in    *ir.Builder // of its body
	at    *ir.Value   // the counter, of the first of the iterations
}

// goAhead appends such a loop to b. It is left where fewer than n iterations remain.
func goAhead(b *ir.Block, loop *ir.Instr, c *counter, n int64) *ahead {
	out := &ir.Builder{Block: b, Pos: loop.Pos}
	body := loop.Blocks[0]
	var types []*ir.Type
	for _, p := range body.Params {
		types = append(types, p.Type)
	}
	last := out.Op(ir.OpSub, c.limit, out.Int(c.v.Type, n-1))
	room := out.Compare(ir.OpLe, last, c.limit) // it has not wrapped around
	quick, qb := out.Loop(loop.Args, types)
	for i, p := range body.Params {
		qb.Params[i].Name = p.Name
	}
	h := &ahead{quick, &ir.Builder{Block: qb, Pos: loop.Pos}, qb.Params[c.index]}
	h.leaveUnless(h.in.Op(ir.OpAnd, h.in.Compare(ir.OpLt, h.at, last), room))
	return h
}

// leaveUnless leaves the loop, with what its iterations began with, where cond does not hold.
func (h *ahead) leaveUnless(cond *ir.Value) {
	_, then, els := h.in.If(cond, nil)
	(&ir.Builder{Block: then, Pos: h.in.Pos}).Yield()
	(&ir.Builder{Block: els, Pos: h.in.Pos}).Break(h.quick, h.in.Block.Params...)
}

// end carries values to the next round, and lets the loop that this one stands in front of begin where this one ends.
func (h *ahead) end(loop *ir.Instr, carried []*ir.Value) {
	h.in.Continue(h.quick, carried...)
	loop.Args = append([]*ir.Value(nil), h.quick.Results...)
}

// stripped appends the loop that does several iterations at a time to b, and lets the other one begin where that ends.
func stripped(b *ir.Block, loop *ir.Instr, c *counter) {
	h := goAhead(b, loop, c, strips)
	body, qb := loop.Blocks[0], h.in.Block
	carried := append([]*ir.Value(nil), qb.Params...)
	for range strips {
		it := ir.NewMap()
		for i, p := range body.Params {
			it.Values[p] = carried[i]
		}
		for _, x := range body.Instrs {
			switch {
			case x == c.test:
			case x.Op.Has(ir.Terminator):
				for i, a := range x.Args {
					carried[i] = it.Value(a)
				}
			default:
				qb.Instrs = append(qb.Instrs, it.Instr(x))
			}
		}
	}
	h.end(loop, carried)
}
