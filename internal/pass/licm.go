package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// invariant moves out of loops what computes the same in every iteration: pure operations from
// anywhere in the body, and loads and checks from its beginning, as long as the
// first iteration is sure to reach them and nothing that could be observed or
// could fault comes before. A moved check faults where the first iteration would have.
func invariant(u *unit, f *ir.Func) { hoistIn(f.Body) }

func hoistIn(b *ir.Block) {
	out := make([]*ir.Instr, 0, len(b.Instrs))
	for _, in := range b.Instrs {
		for _, nb := range in.Blocks {
			hoistIn(nb)
		}
		if in.Op == ir.OpLoop {
			h := &hoister{loop: in, inside: make(map[*ir.Value]bool, size(in.Blocks[0])), effects: effectsOf(in)}
			h.define(in.Blocks[0])
			for n := -1; n < len(h.moved); { // what is moved makes more invariant
				n = len(h.moved)
				h.pure(in.Blocks[0], false)
				h.start(in.Blocks[0])
			}
			out = append(out, h.moved...)
		}
		out = append(out, in)
	}
	b.Instrs = out
}

type hoister struct {
	loop    *ir.Instr
	inside  map[*ir.Value]bool // values that the body defines
	effects *effects           // of the whole loop
	moved   []*ir.Instr
}

func (h *hoister) define(b *ir.Block) {
	for _, p := range b.Params {
		h.inside[p] = true
	}
	for _, in := range b.Instrs {
		for _, r := range in.Results {
			h.inside[r] = true
		}
		for _, nb := range in.Blocks {
			h.define(nb)
		}
	}
}

func (h *hoister) invariant(in *ir.Instr) bool {
	for _, a := range in.Args {
		if h.inside[a] {
			return false
		}
	}
	return true
}

func (h *hoister) move(in *ir.Instr) {
	h.moved = append(h.moved, in)
	for _, r := range in.Results {
		delete(h.inside, r)
	}
}

// pure moves invariant expressions. An expensive one behind a branch stays there.
func (h *hoister) pure(b *ir.Block, conditional bool) {
	out := b.Instrs[:0]
	for _, in := range b.Instrs {
		if in.Op.Has(ir.Pure) && h.invariant(in) && !(conditional && in.Op.Info().Cost > speculation) {
			h.move(in)
			continue
		}
		for _, nb := range in.Blocks {
			h.pure(nb, conditional || in.Op == ir.OpIf)
		}
		out = append(out, in)
	}
	b.Instrs = out
}

// start moves invariant checks and loads from the beginning of the body.
func (h *hoister) start(b *ir.Block) {
	out := b.Instrs[:0]
	blocked := false // a fault may come first, or something observable
	for _, in := range b.Instrs {
		if blocked {
			out = append(out, in)
			continue
		}
		switch {
		case in.Op == ir.OpLoad && h.invariant(in) && !h.effects.clobbers(root(in.Args[0])):
			h.move(in)
			continue
		case in.Op.Has(ir.MayFault) && !in.Op.Has(ir.Terminator) && !in.Op.Has(ir.Collective) && in.Op != ir.OpCall && h.invariant(in):
			h.move(in)
			continue
		case in.Op.Has(ir.Pure) || in.Op == ir.OpLoad || in.Op == ir.OpLocal:
		default:
			e := effectsOf(in)
			if e.faults || e.exits || e.observable() || len(in.Blocks) > 0 {
				blocked = true
			}
		}
		out = append(out, in)
	}
	b.Instrs = out
}
