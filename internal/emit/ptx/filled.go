package ptx

import "github.com/dotcompute/dotcompute/internal/ir"

// Shared memory is zero at the start. It need not be cleared where the group itself fills it before anybody looks: where invocations store
// elements of an array, all of them on their way to a barrier, and every load comes behind that barrier and of an element that was
// stored. The elements are found by computing the indices for every invocation of a group of known size. A fault may keep an invocation from
// storing; what the launch writes then is anything.

// filled reports that no shared memory need be cleared.
func (e *emitter) filled() bool {
	if e.out.Group == [3]int{} || e.f.Kernel.Partial || e.shared.scratch >= 0 || e.shared.dynamic {
		return false
	}
	all := true
	e.f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpSharedSlice:
			all = false
		case ir.OpShared:
			all = all && e.fills(in)
		}
		return all
	})
	return all
}

// fills reports that one array is filled.
func (e *emitter) fills(shared *ir.Instr) bool {
	t := shared.Attr.(ir.TypeAttr).Type
	if t.Kind() != ir.Array || !t.Elem().Scalar() {
		return false
	}
	var loads, stores []*ir.Instr
	for _, ref := range e.uses[shared.Results[0]] {
		if ref.Op != ir.OpIndex {
			return false
		}
		for _, in := range e.uses[ref.Results[0]] {
			switch {
			case in.Op == ir.OpLoad:
				loads = append(loads, in)
			case in.Op == ir.OpStore && in.Args[1] != ref.Results[0]:
				stores = append(stores, in)
			default:
				return false
			}
		}
	}
	block, at := e.firstBarrier(e.f.Body, loads)
	if block == nil {
		return false
	}
	have := make([]bool, t.Len())
	for _, in := range block.Instrs[:at] {
		for _, s := range stores {
			if s == in {
				e.places(in.Args[0].Def.Args[1], func(i int64) {
					if i >= 0 && i < t.Len() {
						have[i] = true
					}
				})
			}
		}
	}
	for _, h := range have {
		if !h {
			return e.among(loads, have)
		}
	}
	return true
}

// among reports that what is loaded is among what have tells.
func (e *emitter) among(loads []*ir.Instr, have []bool) bool {
	for _, in := range loads {
		known := e.places(in.Args[0].Def.Args[1], func(i int64) {
			if i >= 0 && i < int64(len(have)) && !have[i] {
				have = nil
			}
		})
		if !known || have == nil {
			return false
		}
	}
	return true
}

// firstBarrier returns a block, and the place in it of the first barrier, if all of the loads are behind that.
func (e *emitter) firstBarrier(b *ir.Block, loads []*ir.Instr) (*ir.Block, int) {
	for i, in := range b.Instrs {
		if in.Op == ir.OpBarrier {
			n := 0
			for _, x := range b.Instrs[i+1:] {
				n += inside(x, loads)
			}
			if n == len(loads) {
				return b, i
			}
			return nil, 0
		}
		n := inside(in, loads)
		if n == 0 {
			continue
		}
		if n == len(loads) && in.Op == ir.OpLoop {
			return e.firstBarrier(in.Blocks[0], loads)
		}
		return nil, 0
	}
	return nil, 0
}

// inside returns how many of the list are in, or inside it.
func inside(in *ir.Instr, list []*ir.Instr) int {
	n := 0
	for _, x := range list {
		if x == in {
			n++
		}
	}
	for _, b := range in.Blocks {
		for _, x := range b.Instrs {
			n += inside(x, list)
		}
	}
	return n
}

// places calls f with what v is in each invocation of a group, and reports whether that can be told.
func (e *emitter) places(v *ir.Value, f func(i int64)) bool {
	g := e.out.Group
	for z := range g[2] {
		for y := range g[1] {
			for x := range g[0] {
				bits, ok := place([3]int{x, y, z}, v, 0)
				if !ok {
					return false
				}
				f(int64(bits))
			}
		}
	}
	return true
}

// place computes v in the invocation at a place of its group.
func place(at [3]int, v *ir.Value, depth int) (uint64, bool) {
	if bits, ok := v.Const(); ok {
		return bits, true
	}
	d := v.Def
	if d == nil || depth > 8 {
		return 0, false
	}
	if d.Op == ir.OpLocalID {
		return uint64(at[d.Attr.(ir.DimAttr).Dim]), true
	}
	if !d.Op.Has(ir.Pure) || len(d.Args) == 0 {
		return 0, false
	}
	args, types := make([]uint64, len(d.Args)), make([]*ir.Type, len(d.Args))
	for i, a := range d.Args {
		bits, ok := place(at, a, depth+1)
		if !ok || !a.Type.Integer() {
			return 0, false
		}
		args[i], types[i] = bits, a.Type
	}
	return ir.Eval(d.Op, d.Attr, v.Type, args, types)
}
