package ptx

import "github.com/dotcompute/dotcompute/internal/ir"

// mostWaiting bounds how many operations wait for loads, and so the registers that loads hold meanwhile.
const mostWaiting = 48

// ordered returns the instructions of a block in the order in which they are written. A check may leave the block, and the assembler moves
// nothing across that; so what only works on loaded values is put behind the loads and checks that follow. Then several loads are on their way
// before the first is waited for.
func ordered(list []*ir.Instr) []*ir.Instr {
	out := make([]*ir.Instr, 0, len(list))
	var waiting []*ir.Instr
	late := map[*ir.Value]bool{}       // what depends on a load
	makes := map[*ir.Value]*ir.Instr{} // results of those that wait
	placed := map[*ir.Instr]bool{}
	var place func(in *ir.Instr)
	place = func(in *ir.Instr) {
		if placed[in] {
			return
		}
		for _, a := range in.Args {
			if w := makes[a]; w != nil {
				place(w)
			}
		}
		placed[in] = true
		out = append(out, in)
	}
	flush := func() {
		for _, w := range waiting {
			place(w)
		}
		waiting = waiting[:0]
		clear(makes)
	}
	for _, in := range list {
		depends := false
		for _, a := range in.Args {
			depends = depends || late[a]
		}
		switch {
		case in.Op == ir.OpLoad || depends && in.Op.Has(ir.Pure):
			for _, r := range in.Results {
				late[r] = true
			}
		}
		switch {
		case in.Op == ir.OpLoad, in.Op == ir.OpElem, in.Op == ir.OpField, in.Op == ir.OpIndex, in.Op == ir.OpConst,
			in.Op == ir.OpCheckIndex, in.Op == ir.OpCheckSlice, in.Op == ir.OpCheckNonzero, in.Op == ir.OpCheckShift, in.Op == ir.OpCheckTrue:
			place(in)
		case in.Op.Has(ir.Pure) && depends && len(waiting) < mostWaiting:
			waiting = append(waiting, in)
			for _, r := range in.Results {
				makes[r] = in
			}
		case in.Op.Has(ir.Pure):
			place(in)
		default:
			flush()
			place(in)
		}
	}
	flush()
	return out
}
