package front

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// tablePlace returns the place of a package variable: a table of constants.
func (f *fn) tablePlace(v *types.Var, n ast.Node) place {
	p := f.pkg
	if v.Pkg().Path() != p.Types.Path() {
		f.fail(diag.VarExported, n, "the variable %s belongs to package %s", v.Name(), v.Pkg().Path())
	}
	p.index()
	pv := p.vars[v.Name()]
	t := v.Type()
	elem, isSlice := t.Underlying().(*types.Slice)
	switch {
	case v.Exported():
		f.fail(diag.VarExported, n, "the package variable %s is exported", v.Name())
	case pv == nil || pv.tuple:
		f.fail(diag.VarNotConst, n, "the package variable %s is not initialised by a constant value", v.Name())
	case pv.assigned.IsValid():
		f.fail(diag.VarAssigned, n, "the package variable %s is assigned, or its address taken, at line %d", v.Name(), p.Fset.Position(pv.assigned).Line)
	}
	if s, err := f.u.shapeOf(t); err != nil {
		f.fail(diag.VarType, n, "the package variable %s: %s", v.Name(), err.msg)
	} else if s != shapeScalar && s != shapeAggregate && s != shapeSlice {
		f.fail(diag.VarType, n, "the package variable %s has type %s", v.Name(), typeString(t))
	}
	if s, _ := f.u.shapeOf(t); s == shapeScalar {
		it := f.u.irType(t)
		bits := uint64(0)
		if pv.value != nil {
			tv := p.Info.Types[pv.value]
			ok := tv.Value != nil
			if ok {
				bits, ok = constBits(tv.Value, it)
			}
			if !ok {
				f.fail(diag.VarNotConst, n, "the package variable %s is not initialised by a constant value", v.Name())
			}
		}
		return &slotPlace{&slot{typ: it, name: v.Name(), cur: f.b.Const(it, bits)}}
	}
	key := p.Types.Path() + "." + v.Name()
	tab := f.u.tables[key]
	if tab == nil {
		tab = f.makeTable(p, pv, t, n)
		f.u.tables[key] = tab
	}
	ptr := f.b.Value(ir.OpTable, ir.TableAttr{Table: tab}, ir.PtrTo(ir.Constant, tab.Type))
	if isSlice {
		view := f.b.Value(ir.OpViewOf, nil, ir.ViewOf(ir.Constant, f.u.irType(elem.Elem())), ptr)
		f.depths[view] = f.depth
		return &slicePlace{fixed: &slice{view: view}}
	}
	return memPlace{p: ptr, readonly: true}
}

func (f *fn) makeTable(p *Package, pv *packageVar, t types.Type, n ast.Node) *ir.Table {
	var it *ir.Type
	array := t
	if sl, ok := t.Underlying().(*types.Slice); ok {
		lit, isLit := ast.Unparen(pv.value).(*ast.CompositeLit)
		if pv.value == nil || !isLit {
			f.fail(diag.VarNotConst, n, "the slice %s is not initialised by a literal", pv.obj.Name())
		}
		length := int64(0)
		(&fn{u: f.u, pkg: p, info: p.Info}).eachElement(lit, func(i int64, _ ast.Expr) { length = max(length, i+1) })
		array = types.NewArray(sl.Elem(), length)
	}
	it = f.u.irType(array)
	img := imager{p: p, u: f.u}
	data := make([]byte, it.Size())
	if pv.value != nil && !img.put(data, pv.value, array, it) {
		f.fail(diag.VarNotConst, n, "the value of the package variable %s is not made of constants only", pv.obj.Name())
	}
	name := p.Types.Name() + "." + pv.obj.Name()
	for used := true; used; {
		used = false
		for _, old := range f.u.mod.Tables {
			if old.Name == name {
				name += "_"
				used = true
			}
		}
	}
	tab := &ir.Table{Name: name, Type: it, Data: data}
	f.u.mod.Tables = append(f.u.mod.Tables, tab)
	return tab
}

// imager writes the memory image of constant values.
type imager struct {
	p *Package
	u *unit
}

// put writes the value of e, of Go type t, at the start of data and reports whether it is constant.
func (m imager) put(data []byte, e ast.Expr, t types.Type, it *ir.Type) bool {
	e = ast.Unparen(e)
	if tv := m.p.Info.Types[e]; tv.Value != nil {
		return it.Scalar() && putConst(data, tv.Value, it)
	}
	if call, ok := e.(*ast.CallExpr); ok && len(call.Args) == 1 && m.p.Info.Types[call.Fun].IsType() {
		return m.put(data, call.Args[0], t, it) // a conversion between struct types
	}
	lit, ok := e.(*ast.CompositeLit)
	if !ok {
		return false
	}
	switch u := t.Underlying().(type) {
	case *types.Array:
		good := true
		size := it.Elem().Size()
		(&fn{u: m.u, pkg: m.p, info: m.p.Info}).eachElement(lit, func(i int64, x ast.Expr) {
			good = good && m.put(data[i*size:], x, u.Elem(), it.Elem())
		})
		return good
	case *types.Slice:
		return m.put(data, lit, types.NewArray(u.Elem(), it.Len()), it)
	case *types.Struct:
		if it.Kind() != ir.Struct {
			return len(lit.Elts) == 0
		}
		for i, el := range lit.Elts {
			if kv, ok := el.(*ast.KeyValueExpr); ok {
				i, el = fieldIndex(u, kv.Key), kv.Value
			}
			if i < 0 || i >= u.NumFields() {
				return false
			}
			field := it.Fields()[i]
			if !m.put(data[field.Offset:], el, u.Field(i).Type(), field.Type) {
				return false
			}
		}
		return true
	}
	return false
}

func putConst(data []byte, v constant.Value, t *ir.Type) bool {
	bits, ok := constBits(v, t)
	if !ok {
		return false
	}
	var buf [8]byte
	binary.LittleEndian.PutUint64(buf[:], bits)
	copy(data[:t.Size()], buf[:])
	return true
}
