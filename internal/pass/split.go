package pass

import (
	"strconv"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// splitLimit is the greatest number of parts that an object is split into.
const splitLimit = 64

// split replaces a private struct or array, when every use of it picks a field or an element with a
// constant index, by one private object for each part. It runs to a fixed point, so
// that nested aggregates come apart down to scalars.
func split(u *unit, f *ir.Func) {
	for splitOnce(f) {
	}
}

func splitOnce(f *ir.Func) bool {
	whole := map[*ir.Value]bool{} // objects that some use needs in one piece
	f.Body.Walk(func(in *ir.Instr) bool {
		for i, a := range in.Args {
			if d := def(a, ir.OpLocal); d != nil && !picks(in, i) {
				whole[a] = true
			}
		}
		return true
	})
	parts := map[*ir.Value][]*ir.Value{}
	changed := false
	var visit func(b *ir.Block)
	visit = func(b *ir.Block) {
		old := b.Instrs
		b.Instrs = make([]*ir.Instr, 0, len(old))
		for _, in := range old {
			for _, nb := range in.Blocks {
				visit(nb)
			}
			if in.Op == ir.OpLocal && !whole[in.Results[0]] && in.Attr.(ir.TypeAttr).Type.Aggregate() {
				if ps := splitLocal(b, in); ps != nil {
					parts[in.Results[0]] = ps
					changed = true
					continue
				}
			}
			if in.Op == ir.OpZero { // the only use that means the whole object
				if ps, ok := parts[in.Args[0]]; ok {
					for _, p := range ps {
						zeroObject(&ir.Builder{Block: b, Pos: in.Pos}, p)
					}
					continue
				}
			}
			b.Instrs = append(b.Instrs, in)
		}
	}
	visit(f.Body)
	if !changed {
		return false
	}
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		if in.Op != ir.OpField && in.Op != ir.OpIndex {
			return nil
		}
		ps, ok := parts[in.Args[0]]
		if !ok {
			return nil
		}
		if in.Op == ir.OpField {
			return ps[in.Attr.(ir.FieldAttr).Index]
		}
		i, _ := intConst(in.Args[1])
		return ps[i]
	})
	return true
}

// picks reports whether argument i of in is an object that a part is taken of, or that is zeroed.
func picks(in *ir.Instr, i int) bool {
	if i != 0 {
		return false
	}
	switch in.Op {
	case ir.OpField, ir.OpZero:
		return true
	case ir.OpIndex:
		c, ok := intConst(in.Args[1])
		return ok && uint64(c) < uint64(in.Args[0].Type.Elem().Len())
	}
	return false
}

// splitLocal appends a Local for each part of the object, or returns nil if it has too many.
func splitLocal(b *ir.Block, in *ir.Instr) []*ir.Value {
	t, name := in.Attr.(ir.TypeAttr).Type, in.Results[0].Name
	bb := &ir.Builder{Block: b, Pos: in.Pos}
	ps := []*ir.Value{}
	part := func(t *ir.Type, suffix string) {
		v := bb.Value(ir.OpLocal, ir.TypeAttr{Type: t}, ir.PtrTo(ir.Private, t))
		if name != "" {
			v.Name = name + "." + suffix
		}
		ps = append(ps, v)
	}
	if t.Kind() == ir.Struct {
		for _, f := range t.Fields() {
			part(f.Type, f.Name)
		}
		return ps
	}
	if t.Len() > splitLimit {
		return nil
	}
	for i := range t.Len() {
		part(t.Elem(), strconv.FormatInt(i, 10))
	}
	return ps
}

func zeroObject(b *ir.Builder, p *ir.Value) {
	if p.Type.Elem().Scalar() {
		b.Store(p, zeroOf(b, p.Type.Elem()))
		return
	}
	b.Do(ir.OpZero, nil, p)
}
