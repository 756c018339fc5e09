package front

import (
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// placeOf returns the place that an expression denotes, with the checks that stand
// on the way to it. Values that have no place of their own, as the field of a call's result, get one.
func (f *fn) placeOf(e ast.Expr) place {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return f.placeOf(e.X)
	case *ast.Ident:
		return f.variable(e, e)
	case *ast.SelectorExpr:
		if f.info.Selections[e] == nil {
			return f.variable(e, e.Sel)
		}
		return f.fieldPlace(e)
	case *ast.IndexExpr:
		return f.element(e)
	case *ast.StarExpr:
		p, ok := f.expr(e.X).(pointer)
		if !ok {
			f.fail(diag.Unsupported, e, "this is not a pointer that a kernel can follow")
		}
		return p.place()
	}
	return f.valuePlace(f.expr(e), e)
}

// place returns what a pointer points at.
func (p pointer) place() place {
	if p.comp != nil {
		return p.comp
	}
	return memPlace{p: p.p, readonly: p.p.Type.Space() == ir.Constant}
}

// valuePlace makes a place that holds a value.
func (f *fn) valuePlace(v value, n ast.Node) place {
	switch v := v.(type) {
	case aggregate:
		return memPlace{p: v.p}
	case scalar:
		return &slotPlace{&slot{typ: v.v.Type, cur: v.v}}
	case pointer:
		return &ptrPlace{val: v, set: true}
	case *slice:
		return &slicePlace{fixed: v}
	case composite:
		c := &compPlace{}
		for _, x := range v.fields {
			c.fields = append(c.fields, f.valuePlace(x, n))
		}
		return c
	}
	f.fail(diag.Unsupported, n, "this expression has no value that a kernel can use")
	return nil
}

// variable returns the place of a variable of the function or package.
func (f *fn) variable(n ast.Expr, id *ast.Ident) place {
	if id.Name == "_" {
		return blankPlace{}
	}
	obj := f.object(id)
	v, ok := obj.(*types.Var)
	if !ok {
		if obj == nil {
			f.typeError(n)
		}
		f.fail(diag.Unsupported, n, "%s is not a variable", id.Name)
	}
	if p, ok := f.places[v]; ok {
		if _, bad := p.(badPlace); bad {
			if f.lits[v] != nil {
				f.fail(diag.EscapingFunc, n, "the function literal in %s is used as a value, not called", id.Name)
			}
			f.bail()
		}
		if q, isPtr := p.(*ptrPlace); isPtr && !q.set {
			f.fail(diag.PtrReassigned, n, "the pointer variable %s has no value here", id.Name)
		}
		return p
	}
	if v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		return f.tablePlace(v, n)
	}
	f.fail(diag.Unsupported, n, "the variable %s is not one of this function", id.Name)
	return nil
}

// fieldPlace returns the place of x.f, through embedded fields and pointers.
func (f *fn) fieldPlace(e *ast.SelectorExpr) place {
	s := f.info.Selections[e]
	if s.Kind() != types.FieldVal {
		f.fail(diag.MethodValue, e, "the method %s used as a value", e.Sel.Name)
	}
	return f.walkFields(e.X, s.Index(), e)
}

// walkFields follows field indices from the place of x.
func (f *fn) walkFields(x ast.Expr, index []int, n ast.Node) place {
	t := f.typeOf(x)
	var p place
	if _, ptr := deref(t); ptr {
		v, ok := f.expr(x).(pointer)
		if !ok {
			f.fail(diag.Unsupported, n, "this is not a pointer that a kernel can follow")
		}
		p = v.place()
		t, _ = deref(t)
	} else {
		p = f.placeOf(x)
	}
	f.at(n.Pos())
	for _, i := range index {
		st := structOf(t)
		if st == nil || i >= st.NumFields() {
			f.typeError(n)
		}
		switch q := p.(type) {
		case memPlace:
			p = memPlace{p: f.b.Field(q.p, i), readonly: q.readonly}
		case *compPlace:
			if q.readonly {
				p = readonlyPlace(q.fields[i])
			} else {
				p = q.fields[i]
			}
		case *slotPlace:
			f.fail(diag.Unsupported, n, "the representation of %s is not accessible in a kernel", typeString(t))
		default:
			f.bail()
		}
		t = st.Field(i).Type()
	}
	return p
}

// readonlyPlace returns p as something that cannot be assigned, as it stands behind a pointer parameter.
func readonlyPlace(p place) place {
	switch p := p.(type) {
	case memPlace:
		p.readonly = true
		return p
	case *compPlace:
		return &compPlace{fields: p.fields, readonly: true}
	case *slotPlace, *slicePlace:
		return constPlace{p}
	}
	return p
}

// element returns the place of x[i].
func (f *fn) element(e *ast.IndexExpr) place {
	t := f.typeOf(e.X)
	if t == nil {
		f.typeError(e.X)
	}
	f.poisoned(e.X)
	elem, ptr := deref(t)
	if !ptr {
		elem = t
	}
	switch u := elem.Underlying().(type) {
	case *types.Slice:
		s, ok := f.expr(e.X).(*slice)
		if !ok {
			f.bail()
		}
		view := f.view(s, elem)
		i := f.index(e.Index)
		f.at(e.Pos())
		if !f.unchecked {
			f.b.Do(ir.OpCheckIndex, nil, i, f.viewLen(view))
		}
		return memPlace{p: f.b.Elem(view, i)}
	case *types.Array:
		var base memPlace
		if ptr {
			p, ok := f.expr(e.X).(pointer)
			if !ok || p.p == nil {
				f.bail()
			}
			base = p.place().(memPlace)
		} else {
			m, ok := f.placeOf(e.X).(memPlace)
			if !ok {
				f.bail()
			}
			base = m
		}
		i := f.index(e.Index)
		f.at(e.Pos())
		if bits, isConst := i.Const(); !f.unchecked && !(isConst && bits < uint64(u.Len())) {
			f.b.Do(ir.OpCheckIndex, nil, i, f.int(u.Len()))
		}
		return memPlace{p: f.b.Index(base.p, i), readonly: base.readonly}
	case *types.Map:
		f.fail(diag.MapType, e, "map index in a kernel")
	case *types.Basic:
		f.fail(diag.StringType, e, "string index in a kernel")
	case *types.Signature:
		f.fail(diag.FuncType, e, "a function used as a value")
	}
	f.fail(diag.Unsupported, e, "this cannot be indexed in a kernel")
	return nil
}

// index evaluates an index; untyped constants are int.
func (f *fn) index(e ast.Expr) *ir.Value {
	tv := f.info.Types[e]
	if _, done := f.pre[e]; !done && tv.Value != nil {
		if v := constant.ToInt(tv.Value); v.Kind() == constant.Int {
			if i, ok := constant.Int64Val(v); ok {
				return f.int(i)
			}
		}
	}
	return f.scalarOf(f.expr(e), e)
}

// address evaluates &x.
func (f *fn) address(e *ast.UnaryExpr) value {
	x := ast.Unparen(e.X)
	if lit, ok := x.(*ast.CompositeLit); ok {
		a, ok := f.stable(f.literal(lit)).(aggregate)
		if !ok {
			f.fail(diag.NotAddressable, e, "the address of a struct that holds slices")
		}
		return pointer{p: a.p}
	}
	return f.pointerTo(f.placeOf(x), e)
}

// pointerTo returns the address of a place.
func (f *fn) pointerTo(p place, n ast.Node) pointer {
	switch p := p.(type) {
	case memPlace:
		if p.readonly {
			f.fail(diag.NotAddressable, n, "the address of something that is constant in a kernel")
		}
		return pointer{p: p.p}
	case *compPlace:
		return pointer{comp: p}
	case *slicePlace, *ptrPlace, constPlace:
		f.fail(diag.NotAddressable, n, "the address of a slice or pointer variable")
	case badPlace:
		f.bail()
	}
	f.fail(diag.NotAddressable, n, "the address of this cannot be taken in a kernel")
	return pointer{}
}

// sliceExpr evaluates x[lo:hi:max].
func (f *fn) sliceExpr(e *ast.SliceExpr) value {
	t := f.typeOf(e.X)
	if t == nil {
		f.typeError(e.X)
	}
	elem, ptr := deref(t)
	if !ptr {
		elem = t
	}
	var base *slice
	var length, capacity *ir.Value
	switch u := elem.Underlying().(type) {
	case *types.Slice:
		s, ok := f.expr(e.X).(*slice)
		if !ok {
			f.bail()
		}
		base = s
		if s.view == nil {
			base = &slice{view: f.view(s, elem)}
		}
	case *types.Array:
		p := f.arrayPtr(e, ptr)
		view := f.b.Value(ir.OpViewOf, nil, ir.ViewOf(p.Type.Space(), p.Type.Elem().Elem()), p)
		f.depths[view] = f.depth
		base = &slice{view: view}
		length = f.int(u.Len())
		capacity = length
	case *types.Basic:
		f.fail(diag.StringType, e, "slice of a string in a kernel")
	default:
		f.fail(diag.Unsupported, e, "this cannot be sliced in a kernel")
	}
	if e.Low == nil && e.High == nil && e.Max == nil {
		return base
	}
	wide := func(x ast.Expr) *ir.Value {
		if x == nil {
			return nil
		}
		return f.index(x)
	}
	lo, hi, top := wide(e.Low), wide(e.High), wide(e.Max)
	f.at(e.Pos())
	if length == nil && hi == nil {
		length = f.viewLen(base.view)
	}
	if capacity == nil {
		capacity = f.b.Value(ir.OpViewCap, nil, ir.TI64, base.view)
	}
	if lo == nil {
		lo = f.int(0)
	}
	if hi == nil {
		hi = length
	}
	if top == nil {
		top = capacity
	}
	if !f.unchecked && !inOrder(lo, hi, top, capacity) {
		f.b.Do(ir.OpCheckSlice, nil, lo, hi, top, capacity)
	}
	lo, hi, top = f.b.Convert(ir.TI64, lo), f.b.Convert(ir.TI64, hi), f.b.Convert(ir.TI64, top)
	view := f.b.Value(ir.OpViewSlice, nil, base.view.Type, base.view, lo, hi, top)
	return &slice{view: view, parent: base, lo: lo, hi: hi, max: top}
}

// arrayPtr returns the address of the array that e slices.
func (f *fn) arrayPtr(e *ast.SliceExpr, ptr bool) *ir.Value {
	if ptr {
		p, ok := f.expr(e.X).(pointer)
		if !ok || p.p == nil {
			f.bail()
		}
		return p.p
	}
	return f.pointerTo(f.placeOf(e.X), e).p
}

// inOrder reports whether constants show 0 ≤ each ≤ the next.
func inOrder(vals ...*ir.Value) bool {
	last := int64(0)
	for _, v := range vals {
		bits, ok := v.Const()
		if !ok || int64(bits) < last {
			return false
		}
		last = int64(bits)
	}
	return true
}

// literal evaluates a composite literal.
func (f *fn) literal(e *ast.CompositeLit) value {
	t := f.typeOf(e)
	if t == nil {
		f.typeError(e)
	}
	// &T{…} with the type left out inside a literal of pointers.
	if _, ptr := deref(t); ptr {
		f.fail(diag.PointerInside, e, "a literal of pointers in a kernel")
	}
	if sl, ok := t.Underlying().(*types.Slice); ok {
		return f.sliceLiteral(e, sl)
	}
	switch f.shape(t, e) {
	case shapeComposite:
		return f.compositeLiteral(e, t)
	case shapeScalar:
		if len(e.Elts) > 0 {
			f.fail(diag.Unsupported, e, "the representation of %s is not accessible in a kernel", typeString(t))
		}
		return scalar{f.zero(f.u.irType(t))}
	}
	it := f.irType(t, e)
	f.checkSize(it, e)
	p := f.local(it)
	f.fill(p, e, t)
	return aggregate{p: p, temp: true}
}

func (f *fn) sliceLiteral(e *ast.CompositeLit, sl *types.Slice) value {
	elem := f.irType(sl.Elem(), e)
	n := int64(0)
	f.eachElement(e, func(i int64, _ ast.Expr) { n = max(n, i+1) })
	array := types.NewArray(sl.Elem(), n)
	at := ir.ArrayOf(n, elem)
	f.checkSize(at, e)
	p := f.local(at)
	f.fill(p, e, array)
	view := f.b.Value(ir.OpViewOf, nil, ir.ViewOf(ir.Private, elem), p)
	f.depths[view] = f.depth
	return &slice{view: view}
}

// eachElement calls visit with the index and value of every element of an array or slice literal.
func (f *fn) eachElement(e *ast.CompositeLit, visit func(i int64, x ast.Expr)) {
	next := int64(0)
	for _, el := range e.Elts {
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			tv := f.info.Types[kv.Key]
			if tv.Value == nil {
				f.typeError(kv.Key)
			}
			next, _ = constant.Int64Val(constant.ToInt(tv.Value))
			el = kv.Value
		}
		visit(next, el)
		next++
	}
}

// fill writes an array or struct literal to new memory at p.
func (f *fn) fill(p *ir.Value, e *ast.CompositeLit, t types.Type) {
	put := func(dst *ir.Value, x ast.Expr, t types.Type) {
		if lit, ok := ast.Unparen(x).(*ast.CompositeLit); ok && dst.Type.Elem().Aggregate() {
			f.fill(dst, lit, t)
			return
		}
		v := f.expr(x)
		f.at(x.Pos())
		f.store(memPlace{p: dst}, v, x)
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		if len(e.Elts) < u.NumFields() || len(e.Elts) == 0 {
			f.b.Do(ir.OpZero, nil, p)
		}
		for i, el := range e.Elts {
			if kv, ok := el.(*ast.KeyValueExpr); ok {
				i = fieldIndex(u, kv.Key)
				el = kv.Value
			}
			if i < 0 || i >= u.NumFields() {
				f.typeError(el)
			}
			put(f.b.Field(p, i), el, u.Field(i).Type())
		}
	case *types.Array:
		seen := map[int64]bool{}
		f.eachElement(e, func(i int64, _ ast.Expr) { seen[i] = true })
		if int64(len(seen)) < u.Len() || u.Len() == 0 {
			f.b.Do(ir.OpZero, nil, p)
		}
		f.eachElement(e, func(i int64, x ast.Expr) { put(f.b.Index(p, f.int(i)), x, u.Elem()) })
	}
}

func fieldIndex(st *types.Struct, key ast.Expr) int {
	id, ok := key.(*ast.Ident)
	if !ok {
		return -1
	}
	for i := range st.NumFields() {
		if st.Field(i).Name() == id.Name {
			return i
		}
	}
	return -1
}

// compositeLiteral evaluates a literal of a struct type that holds slices.
func (f *fn) compositeLiteral(e *ast.CompositeLit, t types.Type) value {
	st := structOf(t)
	c := composite{make([]value, st.NumFields())}
	for i, el := range e.Elts {
		if kv, ok := el.(*ast.KeyValueExpr); ok {
			i = fieldIndex(st, kv.Key)
			el = kv.Value
		}
		if i < 0 || i >= st.NumFields() {
			f.typeError(el)
		}
		c.fields[i] = f.expr(el)
	}
	for i, v := range c.fields {
		if v == nil {
			c.fields[i] = f.zeroValue(st.Field(i).Type(), e)
		}
	}
	return c
}

// zeroValue returns the zero value of a type.
func (f *fn) zeroValue(t types.Type, n ast.Node) value {
	switch f.shape(t, n) {
	case shapeScalar:
		return scalar{f.zero(f.u.irType(t))}
	case shapeAggregate:
		p := f.local(f.u.irType(t))
		f.b.Do(ir.OpZero, nil, p)
		return aggregate{p: p, temp: true}
	case shapeSlice:
		return &slice{}
	case shapeComposite:
		st := structOf(t)
		c := composite{}
		for field := range st.Fields() {
			c.fields = append(c.fields, f.zeroValue(field.Type(), n))
		}
		return c
	}
	f.fail(diag.Unsupported, n, "a zero value of type %s in a kernel", typeString(t))
	return nil
}
