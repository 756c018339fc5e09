package irtest

import "github.com/dotcompute/dotcompute/internal/ir"

// root is memory in scope.
type root struct {
	kind     rootKind
	ref      *ir.Value // ptr or view
	each     int       // of rootOwn: elements of the view for each invocation
	writable bool
}

type rootKind uint8

const (
	rootPtr  rootKind = iota // an object that no other invocation writes
	rootView                 // a view with at least one element that nobody writes
	rootOwn                  // a view of which each invocation owns some elements
)

// elem is the type of the object that a pointer from object points to.
func (r root) elem() *ir.Type { return r.ref.Type.Elem() }

// object returns a pointer to an object of the root, proved in bounds.
func (g *generator) object(r root) *ir.Value {
	switch r.kind {
	case rootView:
		n := g.Value(ir.OpViewLen, nil, ir.TI64, r.ref)
		return g.Elem(r.ref, g.index(n))
	case rootOwn:
		// Only constants are added to the invocation's number, so that it stays its own.
		i := g.Op(ir.OpAdd, g.Op(ir.OpMul, g.linear, g.Int(ir.TI64, int64(r.each))), g.Int(ir.TI64, g.rng.Int64N(int64(r.each))))
		g.checkIndex(i, g.Value(ir.OpViewLen, nil, ir.TI64, r.ref))
		return g.Elem(r.ref, i)
	}
	return r.ref
}

// index returns a checked index below n, which is not 0. Now and then it is wild.
func (g *generator) index(n *ir.Value) *ir.Value {
	i := g.integer()
	if !g.faulty || !g.chance(5) {
		i = g.Op(ir.OpRem, g.Convert(ir.TU64, i), g.Convert(ir.TU64, n))
		i = g.Convert(ir.ScalarType(pick(g, []ir.Kind{ir.I64, ir.I64, ir.U64, ir.I32, ir.U32, ir.U16})), i)
	}
	g.checkIndex(i, n)
	return i
}

// scalar returns a pointer to a scalar inside the object that p points to.
func (g *generator) scalar(p *ir.Value) *ir.Value {
	for {
		switch t := p.Type.Elem(); t.Kind() {
		case ir.Struct:
			p = g.Field(p, g.rng.IntN(len(t.Fields())))
		case ir.Array:
			p = g.Index(p, g.index(g.Int(ir.TI64, t.Len())))
		default:
			return p
		}
	}
}

// findRoot returns a random root that is good, and whether there is one.
func (g *generator) findRoot(ok func(root) bool) (root, bool) {
	var list []root
	for _, r := range g.roots {
		if ok(r) {
			list = append(list, r)
		}
	}
	if len(list) == 0 {
		return root{}, false
	}
	return pick(g, list), true
}

func (g *generator) load() {
	r, ok := g.findRoot(func(root) bool { return true })
	if !ok || len(g.module.Tables) > 0 && g.chance(20) {
		if len(g.module.Tables) == 0 {
			g.expression()
			return
		}
		t := pick(g, g.module.Tables)
		r = root{kind: rootPtr, ref: g.Value(ir.OpTable, ir.TableAttr{Table: t}, ir.PtrTo(ir.Constant, t.Type))}
	}
	if r.kind == rootView && g.chance(25) {
		g.loadSlice(r.ref)
		return
	}
	g.add(g.Load(g.scalar(g.object(r))), false)
}

// loadSlice reads an element of a slice of the view, if that has any.
func (g *generator) loadSlice(view *ir.Value) {
	n := g.Value(ir.OpViewLen, nil, ir.TI64, view)
	one := g.Int(ir.TI64, 1)
	below := func(n *ir.Value) *ir.Value {
		m := g.Convert(ir.TU64, g.Op(ir.OpAdd, n, one))
		return g.Convert(ir.TI64, g.Op(ir.OpRem, g.Convert(ir.TU64, g.integer()), m))
	}
	hi := below(n)
	lo := below(hi)
	if g.faulty && g.chance(10) {
		lo = g.value(ir.I64)
	}
	limit := g.Value(ir.OpViewCap, nil, ir.TI64, view)
	g.Do(ir.OpCheckSlice, nil, lo, hi, hi, limit)
	s := g.Value(ir.OpViewSlice, nil, view.Type, view, lo, hi, hi)
	m := g.Value(ir.OpViewLen, nil, ir.TI64, s)
	k := g.kind()
	in, then, els := g.If(g.Compare(ir.OpGt, m, g.Int(ir.TI64, 0)), []*ir.Type{ir.ScalarType(k)})
	g.within(then, false, func() {
		p := g.scalar(g.Elem(s, g.index(m)))
		v := g.add(g.Load(p), false)
		if v.Type.Kind() != k {
			v = g.value(k)
		}
		g.Yield(v)
	})
	g.within(els, false, func() { g.Yield(g.value(k)) })
	g.add(in.Result(), false)
}

func (g *generator) store() {
	r, ok := g.findRoot(func(r root) bool { return r.writable })
	if !ok {
		g.makeLocal()
		return
	}
	p := g.scalar(g.object(r))
	g.Store(p, g.value(p.Type.Elem().Kind()))
}

// makeLocal makes a private object. It is cleared: contents are undefined otherwise.
func (g *generator) makeLocal() {
	t := pick(g, g.memory)
	p := g.Value(ir.OpLocal, ir.TypeAttr{Type: t}, ir.PtrTo(ir.Private, t))
	g.Do(ir.OpZero, nil, p)
	g.roots = append(g.roots, root{kind: rootPtr, ref: p, writable: true})
	if t.Kind() == ir.Array && g.chance(40) {
		// As a slice, too. It is writable through the array only.
		g.roots = append(g.roots, root{kind: rootView, ref: g.Value(ir.OpViewOf, nil, ir.ViewOf(ir.Private, t.Elem()), p)})
	}
}

// copyOrZero writes a whole object.
func (g *generator) copyOrZero() {
	to, ok := g.findRoot(func(r root) bool { return r.writable })
	if !ok {
		g.makeLocal()
		return
	}
	from, ok := g.findRoot(func(r root) bool { return r.elem() == to.elem() && r.elem().Aggregate() })
	if ok && g.chance(80) {
		p := g.object(to)
		g.Do(ir.OpCopy, nil, p, g.object(from))
	} else {
		g.Do(ir.OpZero, nil, g.object(to))
	}
}
