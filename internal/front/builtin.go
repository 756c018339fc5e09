package front

import (
	"go/ast"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// builtin returns the name of the built-in function that a call calls, or "".
func (f *fn) builtin(e *ast.CallExpr) string {
	fun := ast.Unparen(e.Fun)
	if sel, ok := fun.(*ast.SelectorExpr); ok {
		fun = sel.Sel // unsafe.Sizeof and its siblings
	}
	id, ok := fun.(*ast.Ident)
	if !ok {
		return ""
	}
	if b, ok := f.info.Uses[id].(*types.Builtin); ok {
		return b.Name()
	}
	return ""
}

// refuseBuiltin reports a built-in function that kernels do not have.
func (f *fn) refuseBuiltin(e *ast.CallExpr, name string) {
	switch name {
	case "append":
		f.fail(diag.BuiltinAppend, e, "append in a kernel")
	case "make":
		f.fail(diag.BuiltinMake, e, "make in a kernel")
	case "new":
		f.fail(diag.BuiltinNew, e, "new in a kernel")
	case "complex", "real", "imag":
		f.fail(diag.ComplexType, e, "%s in a kernel", name)
	case "close":
		f.fail(diag.ChannelOp, e, "close of a channel in a kernel")
	case "delete":
		f.fail(diag.MapType, e, "delete from a map in a kernel")
	case "Sizeof", "Offsetof", "Alignof", "Add", "Slice", "SliceData", "String", "StringData":
		f.fail(diag.UnsafeOrCgo, e, "unsafe.%s in a kernel", name)
	}
	f.fail(diag.BuiltinOther, e, "%s in a kernel", name)
}

func (f *fn) builtinStmt(e *ast.CallExpr, name string) {
	if name == "panic" {
		f.panicStmt(e)
		return
	}
	f.refuseBuiltin(e, name)
}

// builtinValue evaluates len, cap, min and max.
func (f *fn) builtinValue(e *ast.CallExpr, name string) value {
	switch name {
	case "len", "cap":
		return f.length(e, name)
	case "min", "max":
		op := ir.OpMin
		if name == "max" {
			op = ir.OpMax
		}
		t := f.typeOf(e)
		if f.shape(t, e) != shapeScalar {
			f.fail(diag.StringType, e, "%s of strings in a kernel", name)
		}
		it := f.u.irType(t)
		var acc *ir.Value
		for _, a := range e.Args {
			v := f.operand(a, t, it)
			if acc == nil {
				acc = v
			} else {
				f.at(e.Pos())
				acc = f.b.Op(op, acc, v)
			}
		}
		return scalar{acc}
	}
	f.refuseBuiltin(e, name)
	return nil
}

// operand evaluates an expression as a value of type t; constants are converted.
func (f *fn) operand(e ast.Expr, t types.Type, it *ir.Type) *ir.Value {
	if tv := f.info.Types[e]; tv.Value != nil {
		return f.constant(tv.Value, t, e)
	}
	v := f.scalarOf(f.expr(e), e)
	if v.Type != it {
		f.fail(diag.TypeError, e, "operand of type %s, not %s", v.Type, it)
	}
	return v
}

func (f *fn) length(e *ast.CallExpr, name string) value {
	x := e.Args[0]
	t := f.typeOf(x)
	if t == nil {
		f.typeError(x)
	}
	elem, ptr := deref(t)
	if !ptr {
		elem = t
	}
	switch u := elem.Underlying().(type) {
	case *types.Array:
		if ptr {
			f.expr(x)
		} else {
			f.placeOf(x)
		}
		return scalar{f.int(u.Len())}
	case *types.Slice:
		s, ok := f.expr(x).(*slice)
		if !ok {
			f.bail()
		}
		view := f.view(s, elem)
		f.at(e.Pos())
		if name == "cap" {
			return scalar{f.b.Value(ir.OpViewCap, nil, ir.TI64, view)}
		}
		return scalar{f.viewLen(view)}
	}
	_, err := f.u.shapeOf(t)
	if err != nil {
		f.fail(err.code, e, "%s of a value whose %s", name, err.msg)
	}
	f.fail(diag.Unsupported, e, "%s of %s in a kernel", name, typeString(t))
	return nil
}

// conversion evaluates T(x).
func (f *fn) conversion(e *ast.CallExpr) value {
	t := f.typeOf(e)
	if t == nil || len(e.Args) != 1 {
		f.typeError(e)
	}
	x := e.Args[0]
	from := f.typeOf(x)
	if from == nil {
		f.typeError(x)
	}
	// A constant converted to a type parameter's argument: go/types has given it its default type.
	switch f.shape(t, e) {
	case shapeScalar:
	case shapeSlice, shapeAggregate, shapeComposite:
		if _, isSlice := from.Underlying().(*types.Slice); isSlice != (f.shape(t, e) == shapeSlice) {
			f.failFix(diag.Unsupported, e, "Copy the elements in a loop.", "conversion of a slice to an array in a kernel")
		}
		return f.expr(x)
	case shapePointer:
		p, ok := f.expr(x).(pointer)
		if !ok {
			f.bail()
		}
		elem, _ := deref(t)
		if p.p == nil || p.p.Type.Elem() != f.irType(elem, e) {
			f.fail(diag.Unsupported, e, "conversion of a pointer in a kernel")
		}
		return p
	default:
		f.fail(diag.Unsupported, e, "conversion to %s in a kernel", typeString(t))
	}
	if f.shape(from, x) != shapeScalar {
		f.fail(diag.Unsupported, e, "conversion of %s to %s in a kernel", typeString(from), typeString(t))
	}
	v := f.scalarOf(f.expr(x), x)
	f.at(e.Pos())
	return scalar{f.convert(v, f.u.irType(t))}
}

// convert converts between scalar types. A conversion of a float to its own type rounds: nothing may fuse across it.
func (f *fn) convert(v *ir.Value, t *ir.Type) *ir.Value {
	if v.Type != t {
		if bits, ok := v.Const(); ok && v.Type.Integer() && t.Integer() {
			return f.b.Const(t, ir.Canon(t.Kind(), bits))
		}
		if t == ir.TF32 && v.Type == ir.TF64 {
			if w := f.narrowed(v); w != nil {
				return w
			}
		}
		return f.b.Convert(t, v)
	}
	if t.Float() && !(v.Def != nil && (v.Def.Op == ir.OpConst || v.Def.Op == ir.OpConvert || v.Def.Op == ir.OpRound)) {
		return f.b.Op(ir.OpRound, v)
	}
	return v
}

// narrowed returns an operation on float32 that gives what rounding the float64 operation v to float32 gives, or nil.
// The square root qualifies because float64 has twice the precision of float32 and two bits (Figueroa, When is
// double rounding innocuous?, 1995), the others because they are exact.
func (f *fn) narrowed(v *ir.Value) *ir.Value {
	if v.Def == nil {
		return nil
	}
	switch v.Def.Op {
	case ir.OpSqrt, ir.OpFloor, ir.OpCeil, ir.OpTrunc, ir.OpRoundAway, ir.OpRoundEven, ir.OpAbs, ir.OpCopysign, ir.OpMin, ir.OpMax:
	default:
		return nil
	}
	var args []*ir.Value
	for _, a := range v.Def.Args {
		if a.Def == nil || a.Def.Op != ir.OpConvert || a.Def.Args[0].Type != ir.TF32 {
			return nil
		}
		args = append(args, a.Def.Args[0])
	}
	return f.b.Op(v.Def.Op, args...)
}
