package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// copyLimit is the greatest number of scalars that a Copy or Zero is taken apart into.
const copyLimit = 16

// copies takes small Copy and Zero instructions apart into loads and stores of
// scalars. All loads of a Copy come before its stores, as if through a temporary.
func copies(u *unit, f *ir.Func) {
	lower(f.Body)
}

func lower(b *ir.Block) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	for _, in := range old {
		for _, nb := range in.Blocks {
			lower(nb)
		}
		if in.Op != ir.OpCopy && in.Op != ir.OpZero || scalarsIn(in.Args[0].Type.Elem()) > copyLimit {
			b.Instrs = append(b.Instrs, in)
			continue
		}
		bb := &ir.Builder{Block: b, Pos: in.Pos}
		if in.Op == ir.OpZero {
			for _, p := range scalarsAt(bb, in.Args[0]) {
				bb.Store(p, zeroOf(bb, p.Type.Elem()))
			}
			continue
		}
		var vals []*ir.Value
		for _, p := range scalarsAt(bb, in.Args[1]) {
			vals = append(vals, bb.Load(p))
		}
		for i, p := range scalarsAt(bb, in.Args[0]) {
			bb.Store(p, vals[i])
		}
	}
}

// scalarsIn counts the scalars in a value of type t.
func scalarsIn(t *ir.Type) int64 {
	switch t.Kind() {
	case ir.Array:
		if t.Len() == 0 {
			return 0
		}
		n := scalarsIn(t.Elem())
		if n > 0 && t.Len() > copyLimit {
			return copyLimit + 1
		}
		return n * t.Len()
	case ir.Struct:
		var n int64
		for _, f := range t.Fields() {
			n += scalarsIn(f.Type)
		}
		return n
	}
	return 1
}

// scalarsAt appends the addresses of all scalars in the object at p, in order of memory.
func scalarsAt(b *ir.Builder, p *ir.Value) []*ir.Value {
	t := p.Type.Elem()
	switch t.Kind() {
	case ir.Array:
		var out []*ir.Value
		if scalarsIn(t) == 0 {
			return nil
		}
		for i := range t.Len() {
			out = append(out, scalarsAt(b, b.Index(p, b.Int(ir.TI64, i)))...)
		}
		return out
	case ir.Struct:
		var out []*ir.Value
		for i := range t.Fields() {
			out = append(out, scalarsAt(b, b.Field(p, i))...)
		}
		return out
	}
	return []*ir.Value{p}
}
