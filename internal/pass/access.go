package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// Access says what a kernel does with one parameter.
type Access struct {
	// Read and Written: some invocation may load from, or store to, what the
	// parameter refers to. Both are false for scalars and for views of which
	// only the length is used.
	Read, Written bool
	// Full reports that every invocation stores element i, where i is its
	// global index along axis Axis, and none loads from the view. When the grid along that axis is exactly as long as the view and one
	// along the others, what was there before does not matter, unless
	// another argument overlaps it or an invocation faults.
	Full bool
	Axis int
}

// ParamAccess returns what kernel f does with each of its parameters. Calls are
// taken to do everything, so it is best after inlining.
func ParamAccess(f *ir.Func) []Access {
	index := map[*ir.Value]int{}
	out := make([]Access, len(f.Body.Params))
	for i, p := range f.Body.Params {
		index[p] = i
	}
	read := func(v *ir.Value) {
		if i, ok := index[root(v)]; ok {
			out[i].Read = true
		}
	}
	write := func(v *ir.Value) {
		if i, ok := index[root(v)]; ok {
			out[i].Written = true
		}
	}
	f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpLoad:
			read(in.Args[0])
		case ir.OpStore, ir.OpZero:
			write(in.Args[0])
		case ir.OpCopy:
			write(in.Args[0])
			read(in.Args[1])
		case ir.OpAtomic:
			fn := in.Fn()
			if fn != ir.FnStore {
				read(in.Args[0])
			}
			if fn != ir.FnLoad {
				write(in.Args[0])
			}
		case ir.OpCall:
			for _, a := range in.Args {
				if a.Type.Reference() {
					read(a)
					write(a)
				}
			}
		}
		return true
	})
	for i, p := range f.Body.Params {
		if out[i].Written && !out[i].Read && p.Type.Kind() == ir.View && p.Type.Elem().Scalar() {
			out[i].Axis, out[i].Full = fullyWritten(f, p)
		}
	}
	return out
}

// fullyWritten looks for a store of p[globalid] in the body's top block that every
// invocation reaches.
func fullyWritten(f *ir.Func, p *ir.Value) (axis int, ok bool) {
	for _, in := range f.Body.Instrs {
		if in.Op == ir.OpStore {
			if e := def(in.Args[0], ir.OpElem); e != nil && e.Args[0] == p {
				if id := def(e.Args[1], ir.OpGlobalID); id != nil {
					return id.Attr.(ir.DimAttr).Dim, true
				}
			}
		}
		if leaves(in) {
			return 0, false
		}
	}
	return 0, false
}
