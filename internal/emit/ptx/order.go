package ptx

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// mostWaiting bounds how many operations wait for loads, and so the registers that loads hold meanwhile.
const mostWaiting = 48

// ordered returns the instructions of a block in the order in which they are written. A check may leave the block, and the assembler moves
// nothing up across that; so what works on loaded values is put behind the loads that follow, and loads behind the checks between them. Then several
// loads are on their way before the first is waited for, and several checks become one branch.
func ordered(list []*ir.Instr) []*ir.Instr {
	out := make([]*ir.Instr, 0, len(list))
	for len(list) > 0 {
		var rest []*ir.Instr
		out, rest = early(out, list)
		list = rest
	}
	return out
}

// early appends what needs no value that is loaded on the way, up to where order matters, and returns what is left.
func early(out, list []*ir.Instr) (done, left []*ir.Instr) {
	late := map[*ir.Value]bool{}           // loaded here, or made of that
	var checks, loads, waiting []*ir.Instr // those of done go to its end
	defer func() { done = append(append(done, checks...), loads...) }()
	held := false // a check is waiting
	for n, in := range list {
		depends := slices.ContainsFunc(in.Args, func(v *ir.Value) bool { return late[v] })
		plain := in.Op.Has(ir.Pure) || in.Op == ir.OpElem || in.Op == ir.OpField || in.Op == ir.OpIndex || in.Op == ir.OpLoad
		switch {
		case depends && len(waiting) < mostWaiting && (plain || in.Op == ir.OpCheckIndex && !late[in.Args[1]]):
			held = held || !plain
			waiting = append(waiting, in)
		case depends:
			return out, append(waiting, list[n:]...)
		case plain:
			// A load may pass the checks that wait: they are of loaded values, so that whatever showed that its own index is within bounds
			// is either made of such a value, and waits too, or stands in front of them.
			if in.Op == ir.OpLoad {
				loads = append(loads, in)
				break
			}
			out = append(out, in)
		case in.Op == ir.OpCheckIndex && !held: // of two checks that fail the first is told
			checks = append(checks, in)
		case isCheck(in.Op) && !held:
			out = append(append(out, checks...), in)
			checks = nil
		case len(waiting) == 0:
			out = append(append(append(out, checks...), loads...), in)
			checks, loads = nil, nil
		default:
			return out, append(waiting, list[n:]...)
		}
		if depends || in.Op == ir.OpLoad {
			for _, r := range in.Results {
				late[r] = true
			}
		}
	}
	return out, waiting
}

func isCheck(op ir.Op) bool {
	return op == ir.OpCheckIndex || op == ir.OpCheckSlice || op == ir.OpCheckNonzero || op == ir.OpCheckShift || op == ir.OpCheckTrue
}
