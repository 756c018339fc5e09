package front

import (
	"go/types"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// value is what an expression gives: scalar, aggregate, *slice, pointer,
// composite, thread or tuple. A nil value is that of a call without results.
type value any

// scalar is a value of scalar type.
type scalar struct{ v *ir.Value }

// aggregate is an array or struct that lies at p. If temp, nothing else names that place.
type aggregate struct {
	p    *ir.Value
	temp bool
}

// pointer is the address p, or the place of a composite variable.
type pointer struct {
	p    *ir.Value
	comp *compPlace
}

// composite is a struct that holds slices.
type composite struct{ fields []value }

// thread is the invocation's handle.
type thread struct{}

// tuple is the results of a call that has several.
type tuple []value

// slice is a view, and how it was cut from another. The parts of a slice of the launch
// (parent nil) are asked of the view itself.
type slice struct {
	view        *ir.Value
	parent      *slice
	lo, hi, max *ir.Value // i64, relative to parent
}

// slot is a scalar variable that lives in SSA values; cur is the present one.
type slot struct {
	typ  *ir.Type
	name string
	cur  *ir.Value
}

// place is where a variable lives or an assignable expression points: *slotPlace, memPlace,
// *slicePlace, *ptrPlace, *compPlace, threadPlace, badPlace or blankPlace.
type place any

type slotPlace struct{ s *slot }

// memPlace is memory that holds a scalar or aggregate.
type memPlace struct {
	p        *ir.Value
	readonly bool
}

// slicePlace is a slice variable. If it is assigned once, it is fixed; otherwise offset, length and capacity
// relative to root are slots. root is nil as long as the variable has only been nil.
type slicePlace struct {
	fixed         *slice
	elem          *ir.Type
	root          *ir.Value
	depth         int // of the block the variable is declared in
	off, len, cap *slot
	set           bool // has a value
}

// ptrPlace is a pointer variable; set tells whether it has its value.
type ptrPlace struct {
	val   pointer
	set   bool
	depth int // of the block the variable is declared in
}

// compPlace is a variable of a struct type that holds slices.
type compPlace struct {
	fields   []place
	readonly bool // reached through a pointer parameter
}

// constPlace is a place that is only read, because it stands behind a pointer parameter.
type constPlace struct{ place }

type threadPlace struct{}
type badPlace struct{}   // its declaration was refused
type blankPlace struct{} // _

// slots appends the slots of a place to list.
func slots(list []*slot, p place) []*slot {
	switch p := p.(type) {
	case *slotPlace:
		list = append(list, p.s)
	case *slicePlace:
		if p.off != nil {
			list = append(list, p.off, p.len, p.cap)
		}
	case *compPlace:
		for _, f := range p.fields {
			list = slots(list, f)
		}
	}
	return list
}

func current(slots []*slot) []*ir.Value {
	vals := make([]*ir.Value, len(slots))
	for i, s := range slots {
		vals[i] = s.cur
	}
	return vals
}

func setCurrent(slots []*slot, vals []*ir.Value) {
	for i, s := range slots {
		s.cur = vals[i]
	}
}

func slotTypes(slots []*slot) []*ir.Type {
	ts := make([]*ir.Type, len(slots))
	for i, s := range slots {
		ts[i] = s.typ
	}
	return ts
}

// parts returns the view a slice was cut from, and offset, length and capacity in it.
func (f *fn) parts(s *slice) (root, off, length, capacity *ir.Value) {
	if s.parent == nil {
		return s.view, f.int(0), f.viewLen(s.view), f.b.Value(ir.OpViewCap, nil, ir.TI64, s.view)
	}
	root, off, _, _ = f.parts(s.parent)
	if bits, ok := off.Const(); ok && bits == 0 {
		off = s.lo
	} else {
		off = f.b.Op(ir.OpAdd, off, s.lo)
	}
	return root, off, f.b.Op(ir.OpSub, s.hi, s.lo), f.b.Op(ir.OpSub, s.max, s.lo)
}

func (f *fn) int(v int64) *ir.Value { return f.b.Int(ir.TI64, v) }

func (f *fn) viewLen(v *ir.Value) *ir.Value { return f.b.Value(ir.OpViewLen, nil, ir.TI64, v) }

// load returns what a place holds.
func (f *fn) load(p place) value {
	switch p := p.(type) {
	case *slotPlace:
		return scalar{p.s.cur}
	case memPlace:
		if p.p.Type.Elem().Aggregate() {
			return aggregate{p: p.p}
		}
		return scalar{f.b.Load(p.p)}
	case *slicePlace:
		return f.loadSlice(p)
	case *ptrPlace:
		if !p.set {
			f.bail()
		}
		return p.val
	case *compPlace:
		fields := make([]value, len(p.fields))
		for i, q := range p.fields {
			fields[i] = f.load(q)
		}
		return composite{fields}
	case constPlace:
		return f.load(p.place)
	case threadPlace:
		return thread{}
	}
	f.bail()
	return nil
}

func (f *fn) loadSlice(p *slicePlace) *slice {
	if p.fixed != nil {
		return p.fixed
	}
	if p.root == nil {
		// Nothing but nil has been assigned: a view of an empty array behaves alike.
		empty := f.b.Value(ir.OpLocal, ir.TypeAttr{Type: ir.ArrayOf(0, p.elem)}, ir.PtrTo(ir.Private, ir.ArrayOf(0, p.elem)))
		return &slice{view: f.b.Value(ir.OpViewOf, nil, ir.ViewOf(ir.Private, p.elem), empty)}
	}
	off := p.off.cur
	hi, top := f.b.Op(ir.OpAdd, off, p.len.cur), f.b.Op(ir.OpAdd, off, p.cap.cur)
	view := f.b.Value(ir.OpViewSlice, nil, p.root.Type, p.root, off, hi, top)
	return &slice{view: view, parent: &slice{view: p.root}, lo: off, hi: hi, max: top}
}

// zero returns the zero value of a scalar type.
func (f *fn) zero(t *ir.Type) *ir.Value { return f.b.Const(t, 0) }

// local makes a private object.
func (f *fn) local(t *ir.Type) *ir.Value {
	return f.b.Value(ir.OpLocal, ir.TypeAttr{Type: t}, ir.PtrTo(ir.Private, t))
}

// stable returns v, an aggregate copied if assignments could change it later.
func (f *fn) stable(v value) value {
	switch v := v.(type) {
	case aggregate:
		if !v.temp {
			tmp := f.local(v.p.Type.Elem())
			f.copyTo(tmp, v.p)
			return aggregate{p: tmp, temp: true}
		}
	case composite:
		fields := make([]value, len(v.fields))
		for i, x := range v.fields {
			fields[i] = f.stable(x)
		}
		return composite{fields}
	}
	return v
}

// copyTo copies an aggregate. Struct types that Go converts into each other may have different names.
func (f *fn) copyTo(dst, src *ir.Value) {
	t := dst.Type.Elem()
	if t == src.Type.Elem() {
		f.b.Do(ir.OpCopy, nil, dst, src)
		return
	}
	for i, field := range t.Fields() {
		d, s := f.b.Field(dst, i), f.b.Field(src, i)
		if field.Type.Aggregate() {
			f.copyTo(d, s)
		} else {
			f.b.Store(d, f.b.Load(s))
		}
	}
}

// structOf returns the struct type under t.
func structOf(t types.Type) *types.Struct {
	s, _ := t.Underlying().(*types.Struct)
	return s
}

// deref returns what t points at, if it is a pointer type.
func deref(t types.Type) (elem types.Type, ok bool) {
	if p, isPtr := t.Underlying().(*types.Pointer); isPtr {
		return p.Elem(), true
	}
	return t, false
}
