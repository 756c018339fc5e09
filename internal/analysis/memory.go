package analysis

import (
	"github.com/dotcompute/dotcompute/internal/ir"
)

// place is a reference taken apart: the object it points into and, as far as it
// is one, the index of an element in it.
type place struct {
	root  *ir.Value // parameter, Local, Shared, SharedSlice or Table
	index *ir.Value // index of the last Elem or Index step; nil if there is none
	view  []*ir.Value
	elem  *ir.Type // type of the element indexed
	fixed []int    // constant steps (fields) after the index
	multi bool     // more than one index on the way: not a simple element
}

// placeOf follows a pointer back to its root.
func placeOf(ptr *ir.Value) place {
	var p place
	v := ptr
	for v.Def != nil {
		switch v.Def.Op {
		case ir.OpElem, ir.OpIndex:
			if p.index != nil {
				p.multi = true
			}
			p.index, p.elem = v.Def.Args[1], v.Type.Elem()
		case ir.OpField:
			p.fixed = append(p.fixed, v.Def.Attr.(ir.FieldAttr).Index)
		case ir.OpViewSlice:
			p.view = append(p.view, v.Def.Args[1]) // starts at lo
		case ir.OpViewOf:
		default:
			p.root = v
			return p
		}
		v = v.Def.Args[0]
	}
	p.root = v
	return p
}

// position is the index of the element that p names, counted from its root.
func (a *algebra) position(p place) poly {
	sum := poly{}
	if p.index != nil {
		sum = sum.add(a.of(p.index), 1)
	}
	for _, lo := range p.view {
		sum = sum.add(a.of(lo), 1)
	}
	return sum
}

// name is what the user calls the memory under a root.
func (p place) name(f *ir.Func) string {
	for i, v := range f.Body.Params {
		if v == p.root && i < len(f.Params) && f.Params[i].Name != "" {
			return f.Params[i].Name
		}
	}
	if p.root.Name != "" {
		return p.root.Name
	}
	if p.root.Type.Space() == ir.Shared {
		return "shared memory"
	}
	return "memory"
}

// accesses are the memory operands of an instruction: what it reads and writes
// without ordering it between invocations.
func accesses(in *ir.Instr, f func(ptr *ir.Value, write bool)) {
	switch in.Op {
	case ir.OpLoad:
		f(in.Args[0], false)
	case ir.OpStore, ir.OpZero:
		f(in.Args[0], true)
	case ir.OpCopy:
		f(in.Args[1], false)
		f(in.Args[0], true)
	}
}
