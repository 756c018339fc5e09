package compile

import (
	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// accesses returns what a kernel may do with each of its parameters' memory.
// References have one root each and go through calls as arguments only, so
// following them backwards is exact up to control flow.
func accesses(f *ir.Func) []artifact.Access {
	out := make([]artifact.Access, len(f.Body.Params))
	for i, v := range f.Body.Params {
		if v.Type.Reference() {
			out[i] = uses(f, map[*ir.Func][]bool{}, i)
		}
	}
	for i := range out {
		if out[i] == artifact.Write && wholly(f, f.Body.Params[i]) {
			out[i] |= artifact.Full
		}
	}
	return out
}

// uses returns what f may do with the memory of its parameter number p. Done
// remembers the parameters already looked at.
func uses(f *ir.Func, done map[*ir.Func][]bool, p int) (all artifact.Access) {
	if done[f] == nil {
		done[f] = make([]bool, len(f.Body.Params))
	}
	if done[f][p] {
		return 0
	}
	done[f][p] = true
	from := f.Body.Params[p]
	f.Body.Walk(func(in *ir.Instr) bool {
		for i, v := range in.Args {
			if !v.Type.Reference() || root(v) != from {
				continue
			}
			switch {
			case in.Op == ir.OpCall:
				all |= uses(in.Callee(), done, i)
			case in.Op == ir.OpLoad:
				all |= artifact.Read
			case in.Op == ir.OpStore, in.Op == ir.OpZero:
				all |= artifact.Write
			case in.Op == ir.OpCopy && i == 0:
				all |= artifact.Write
			case in.Op == ir.OpCopy:
				all |= artifact.Read
			case in.Op == ir.OpAtomic && in.Fn() == ir.FnLoad:
				all |= artifact.Read
			case in.Op.Has(ir.Pure):
				// A reference made of it, whose own uses are looked at.
			default:
				all |= artifact.Read | artifact.Write
			}
		}
		return true
	})
	return all
}

// root follows a reference back to where it comes from.
func root(v *ir.Value) *ir.Value {
	for v.Def != nil && len(v.Def.Args) > 0 && v.Def.Op.Has(ir.Pure) && v.Def.Args[0].Type.Reference() {
		v = v.Def.Args[0]
	}
	return v
}

// wholly reports whether every invocation stores the whole element of view v whose
// index is its X, whatever else happens: at the top of the kernel, before
// anything that could end the invocation, other than the check of that very index.
func wholly(f *ir.Func, v *ir.Value) bool {
	for _, in := range f.Body.Instrs {
		switch {
		case in.Op == ir.OpStore && in.Args[0].Def != nil && in.Args[0].Def.Op == ir.OpElem && in.Args[0].Def.Args[0] == v:
			if isX(in.Args[0].Def.Args[1]) {
				return true
			}
		case in.Op.Has(ir.HasBlocks) && returns(in):
			return false
		case in.Op.Has(ir.Terminator):
			return false
		}
	}
	return false
}

// isX reports whether v is the invocation's global X.
func isX(v *ir.Value) bool {
	return v.Def != nil && v.Def.Op == ir.OpGlobalID && v.Def.Attr.(ir.DimAttr).Dim == 0
}

// returns reports whether control may leave the function inside in, or leave
// in other than by its end.
func returns(in *ir.Instr) bool {
	found := false
	for _, b := range in.Blocks {
		b.Walk(func(in *ir.Instr) bool {
			found = found || in.Op == ir.OpReturn || in.Op == ir.OpBreak || in.Op == ir.OpContinue
			return !found
		})
	}
	return found
}
