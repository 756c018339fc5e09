package front

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"math"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// hoist evaluates the calls and short-circuit operations in e, in source order, ahead of the
// rest of the expression, as gc does; expr finds their values in f.pre.
func (f *fn) hoist(e ast.Expr) {
	if e == nil {
		return
	}
	if _, done := f.pre[e]; done {
		return
	}
	if tv, ok := f.info.Types[e]; ok && (tv.Value != nil || tv.IsType()) {
		return
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		f.hoist(e.X)
	case *ast.SelectorExpr:
		if f.info.Selections[e] != nil {
			f.hoist(e.X)
		}
	case *ast.StarExpr:
		f.hoist(e.X)
	case *ast.UnaryExpr:
		f.hoist(e.X)
	case *ast.IndexExpr:
		if !f.isFunc(e.X) {
			f.hoist(e.X)
			f.hoist(e.Index)
		}
	case *ast.SliceExpr:
		f.hoist(e.X)
		f.hoist(e.Low)
		f.hoist(e.High)
		f.hoist(e.Max)
	case *ast.CompositeLit:
		for _, el := range e.Elts {
			if kv, ok := el.(*ast.KeyValueExpr); ok {
				el = kv.Value
			}
			f.hoist(el)
		}
	case *ast.BinaryExpr:
		if e.Op == token.LAND || e.Op == token.LOR {
			f.pre[e] = scalar{f.logical(e)}
			return
		}
		f.hoist(e.X)
		f.hoist(e.Y)
	case *ast.CallExpr:
		f.hoistCall(e)
	}
}

func (f *fn) hoistCall(e *ast.CallExpr) {
	conversion := f.info.Types[e.Fun].IsType()
	builtin := f.builtin(e)
	if !conversion && builtin == "" {
		if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok && f.info.Selections[sel] != nil {
			f.hoist(sel.X)
		}
	}
	for _, a := range e.Args {
		f.hoist(a)
	}
	if conversion {
		return
	}
	f.at(e.Pos())
	switch builtin {
	case "":
		f.pre[e] = f.call(e)
	case "min", "max", "len", "cap":
		// gc orders these as it orders calls.
		f.pre[e] = f.builtinValue(e, builtin)
	}
}

// isFunc reports whether e names a function, so that e[T] is an instance.
func (f *fn) isFunc(e ast.Expr) bool {
	t := f.typeOf(e)
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// expr evaluates an expression whose calls have been hoisted.
func (f *fn) expr(e ast.Expr) value {
	if v, ok := f.pre[e]; ok {
		delete(f.pre, e)
		return v
	}
	tv, typed := f.info.Types[e]
	if typed && tv.Value != nil {
		return scalar{f.constant(tv.Value, f.sub.apply(tv.Type), e)}
	}
	if typed && tv.IsNil() {
		return f.nilValue(tv.Type, e)
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		return f.expr(e.X)
	case *ast.Ident:
		return f.ident(e)
	case *ast.SelectorExpr:
		return f.selector(e)
	case *ast.IndexExpr, *ast.StarExpr:
		return f.load(f.placeOf(e))
	case *ast.SliceExpr:
		return f.sliceExpr(e)
	case *ast.UnaryExpr:
		return f.unary(e)
	case *ast.BinaryExpr:
		return f.binary(e)
	case *ast.CompositeLit:
		return f.literal(e)
	case *ast.CallExpr:
		return f.callExpr(e)
	case *ast.FuncLit:
		f.fail(diag.EscapingFunc, e, "a function literal used as a value")
	case *ast.TypeAssertExpr:
		f.fail(diag.TypeAssertion, e, "type assertion in a kernel")
	case *ast.BasicLit, *ast.BadExpr:
		f.typeError(e)
	}
	f.fail(diag.Unsupported, e, "this expression is not part of the kernel language")
	return nil
}

// nilValue is what nil gives: an empty slice, which is no value of any other type.
func (f *fn) nilValue(t types.Type, e ast.Expr) value {
	if _, ptr := deref(t); ptr {
		f.failFix(diag.Unsupported, e, "Compare the length of a slice with 0; a pointer in a kernel is never nil.", "nil in a kernel")
	}
	return &slice{}
}

// view returns the view of a slice, which for nil is that of an empty array. elem is the slice's Go type.
func (f *fn) view(s *slice, t types.Type) *ir.Value {
	if s.view != nil {
		return s.view
	}
	elem := f.u.irType(t.Underlying().(*types.Slice).Elem())
	return f.loadSlice(&slicePlace{elem: elem}).view
}

func (f *fn) ident(e *ast.Ident) value {
	obj := f.object(e)
	switch obj := obj.(type) {
	case *types.Var:
		return f.load(f.placeOf(e))
	case *types.Func:
		f.fail(diag.FuncType, e, "the function %s used as a value", obj.Name())
	case nil:
		f.typeError(e)
	}
	f.fail(diag.Unsupported, e, "%s cannot be used here", e.Name)
	return nil
}

// selector evaluates x.f for fields and package variables; methods are called, not evaluated.
func (f *fn) selector(e *ast.SelectorExpr) value {
	s := f.info.Selections[e]
	if s == nil {
		switch obj := f.info.Uses[e.Sel].(type) {
		case *types.Var:
			return f.load(f.placeOf(e))
		case *types.Func:
			f.fail(diag.FuncType, e, "the function %s used as a value", obj.Name())
		}
		f.typeError(e)
	}
	if s.Kind() != types.FieldVal {
		f.fail(diag.MethodValue, e, "the method %s used as a value", e.Sel.Name)
	}
	return f.load(f.placeOf(e))
}

// constant makes a constant of a scalar type.
func (f *fn) constant(v constant.Value, t types.Type, n ast.Node) *ir.Value {
	if v.Kind() == constant.String {
		f.fail(diag.StringType, n, "a string in a kernel")
	}
	if f.shape(t, n) != shapeScalar {
		f.fail(diag.OtherType, n, "a constant of type %s", typeString(t))
	}
	it := f.u.irType(t)
	bits, ok := constBits(v, it)
	if !ok {
		f.fail(diag.ComplexType, n, "the constant %s has no value of type %s", v, typeString(t))
	}
	return f.b.Const(it, bits)
}

// constBits returns the bits of a constant in a scalar type.
func constBits(v constant.Value, t *ir.Type) (uint64, bool) {
	switch k := t.Kind(); {
	case k == ir.Bool:
		if v.Kind() != constant.Bool {
			return 0, false
		}
		if constant.BoolVal(v) {
			return 1, true
		}
		return 0, true
	case k.Integer():
		v = constant.ToInt(v)
		if i, ok := constant.Int64Val(v); ok {
			return ir.Canon(k, uint64(i)), true
		}
		u, ok := constant.Uint64Val(v)
		return ir.Canon(k, u), ok
	case k == ir.F32:
		v = constant.ToFloat(v)
		if v.Kind() == constant.Unknown {
			return 0, false
		}
		x, _ := constant.Float32Val(v)
		return uint64(math.Float32bits(x)), true
	case k == ir.F64:
		v = constant.ToFloat(v)
		if v.Kind() == constant.Unknown {
			return 0, false
		}
		x, _ := constant.Float64Val(v)
		return math.Float64bits(x), true
	}
	return 0, false
}

func (f *fn) unary(e *ast.UnaryExpr) value {
	switch e.Op {
	case token.AND:
		return f.address(e)
	case token.ARROW:
		f.fail(diag.ChannelOp, e, "receive from a channel in a kernel")
	}
	x := f.scalarOf(f.expr(e.X), e.X)
	f.at(e.Pos())
	switch e.Op {
	case token.ADD:
		return scalar{x}
	case token.SUB:
		return scalar{f.b.Op(ir.OpNeg, x)}
	case token.NOT, token.XOR:
		return scalar{f.b.Op(ir.OpNot, x)}
	}
	f.fail(diag.Unsupported, e, "operator %s in a kernel", e.Op)
	return nil
}

var arithOps = map[token.Token]ir.Op{
	token.ADD: ir.OpAdd, token.SUB: ir.OpSub, token.MUL: ir.OpMul, token.QUO: ir.OpDiv, token.REM: ir.OpRem,
	token.AND: ir.OpAnd, token.OR: ir.OpOr, token.XOR: ir.OpXor, token.AND_NOT: ir.OpAndNot,
}

var compareOps = map[token.Token]ir.Op{
	token.EQL: ir.OpEq, token.NEQ: ir.OpNe, token.LSS: ir.OpLt, token.LEQ: ir.OpLe, token.GTR: ir.OpGt, token.GEQ: ir.OpGe,
}

func (f *fn) binary(e *ast.BinaryExpr) value {
	switch e.Op {
	case token.LAND, token.LOR:
		return scalar{f.logical(e)}
	case token.SHL, token.SHR:
		x := f.scalarOf(f.expr(e.X), e.X)
		f.at(e.OpPos)
		return scalar{f.shift(e.Op, x, e.Y)}
	case token.EQL, token.NEQ:
		f.refuseNil(e)
		x := f.expr(e.X)
		y := f.expr(e.Y)
		f.at(e.OpPos)
		eq := f.equal(x, y, f.typeOf(e.X), e)
		if e.Op == token.NEQ {
			if s, ok := x.(scalar); ok && eq.Def != nil && eq.Def.Op == ir.OpEq && eq.Def.Args[0] == s.v {
				eq.Def.Op = ir.OpNe
				return scalar{eq}
			}
			return scalar{f.b.Op(ir.OpNot, eq)}
		}
		return scalar{eq}
	}
	x := f.scalarOf(f.expr(e.X), e.X)
	y := f.scalarOf(f.expr(e.Y), e.Y)
	f.at(e.OpPos)
	if op, ok := compareOps[e.Op]; ok {
		return scalar{f.b.Compare(op, x, y)}
	}
	return scalar{f.arith(e.Op, x, y, e.Y, f.typeOf(e))}
}

func (f *fn) refuseNil(e *ast.BinaryExpr) {
	for _, x := range []ast.Expr{e.X, e.Y} {
		if f.info.Types[x].IsNil() {
			f.failFix(diag.Unsupported, e, "Compare the length of a slice with 0; a pointer in a kernel is never nil.", "comparison with nil in a kernel")
		}
	}
}

// arith emits a binary operation on two values of one type; divisor is the right operand.
func (f *fn) arith(op token.Token, x, y *ir.Value, divisor ast.Expr, t types.Type) *ir.Value {
	if x.Type != y.Type {
		f.fail(diag.TypeError, divisor, "operands of types %s and %s", x.Type, y.Type)
	}
	if (op == token.QUO || op == token.REM) && x.Type.Integer() && !f.unchecked {
		if bits, ok := y.Const(); !ok || bits == 0 {
			f.b.Do(ir.OpCheckNonzero, nil, y)
		}
	}
	return f.b.Op(arithOps[op], x, y)
}

// shift emits x << count or x >> count.
func (f *fn) shift(op token.Token, x *ir.Value, count ast.Expr) *ir.Value {
	pos := f.b.Pos
	n := f.scalarOf(f.expr(count), count)
	f.b.Pos = pos
	if n.Type.Signed() {
		if bits, ok := n.Const(); ok {
			n = f.b.Const(unsigned(n.Type), ir.Canon(unsigned(n.Type).Kind(), bits))
		} else {
			if !f.unchecked {
				f.b.Do(ir.OpCheckShift, nil, n)
			}
			n = f.b.Convert(unsigned(n.Type), n)
		}
	}
	irOp := ir.OpShl
	if op == token.SHR {
		irOp = ir.OpShr
	}
	return f.b.Value(irOp, nil, x.Type, x, n)
}

// unsigned returns the unsigned integer type of the same width.
func unsigned(t *ir.Type) *ir.Type {
	switch t.Kind() {
	case ir.I8:
		return ir.TU8
	case ir.I16:
		return ir.TU16
	case ir.I32:
		return ir.TU32
	case ir.I64:
		return ir.TU64
	}
	return t
}

func (f *fn) logical(e *ast.BinaryExpr) *ir.Value {
	f.hoist(e.X)
	x := f.scalarOf(f.expr(e.X), e.X)
	f.at(e.OpPos)
	return f.shortCircuit(e.Op, x, func() *ir.Value {
		f.hoist(e.Y)
		return f.scalarOf(f.expr(e.Y), e.Y)
	}, e.Y)
}

// speculationCost is up to what cost the right side of && and || is computed always, when it is pure.
const speculationCost = 12

// shortCircuit lowers x && y and x || y, where y evaluates nodes. A cheap pure y becomes an operation instead of a branch.
func (f *fn) shortCircuit(op token.Token, x *ir.Value, y func() *ir.Value, nodes ...ast.Node) *ir.Value {
	pos := f.b.Pos
	res := &slot{typ: ir.TBool, name: "", cur: x}
	var side *ir.Block
	var val *ir.Value
	right := func() {
		side = f.b.Block
		val = y()
		res.cur = val
	}
	block, n := f.b.Block, len(f.b.Block.Instrs)
	// A function literal that y calls may assign variables.
	set := append([]*slot{res}, f.assigned(nodes...)...)
	if op == token.LAND {
		f.branch(x, set, right, nil)
	} else {
		f.branch(x, set, nil, right)
	}
	if len(set) > 1 {
		return res.cur
	}
	cost := 0
	for _, in := range side.Instrs[:len(side.Instrs)-1] {
		if !in.Op.Has(ir.Pure) {
			return res.cur
		}
		cost += in.Op.Info().Cost
	}
	if cost > speculationCost {
		return res.cur
	}
	block.Instrs = append(block.Instrs[:n], side.Instrs[:len(side.Instrs)-1]...)
	f.b.Pos = pos
	if op == token.LAND {
		return f.b.Op(ir.OpAnd, x, val)
	}
	return f.b.Op(ir.OpOr, x, val)
}

// equal compares two values of type t as == does.
func (f *fn) equal(x, y value, t types.Type, n ast.Node) *ir.Value {
	switch a := x.(type) {
	case scalar:
		b, ok := y.(scalar)
		if !ok || a.v.Type != b.v.Type {
			f.fail(diag.TypeError, n, "operands of different types")
		}
		return f.equalScalars(a.v, b.v)
	case aggregate:
		if b, ok := y.(aggregate); ok {
			return f.equalMemory(a.p, b.p, t)
		}
	case pointer:
		f.fail(diag.EscapingPtr, n, "comparison of pointers in a kernel")
	case thread:
		f.fail(diag.ThreadMisused, n, "the Thread is compared")
	}
	f.fail(diag.Unsupported, n, "comparison of %s in a kernel", typeString(t))
	return nil
}

func (f *fn) equalScalars(x, y *ir.Value) *ir.Value {
	if k := x.Type.Kind(); k == ir.F16 || k == ir.BF16 {
		// A struct of its bits in Go, and compared like one.
		x, y = f.b.Value(ir.OpBitcast, nil, ir.TU16, x), f.b.Value(ir.OpBitcast, nil, ir.TU16, y)
	}
	return f.b.Compare(ir.OpEq, x, y)
}

// unrolledCompare is the length up to which arrays are compared without a loop.
const unrolledCompare = 8

// equalMemory compares two aggregates in memory; blank fields do not count.
func (f *fn) equalMemory(x, y *ir.Value, t types.Type) *ir.Value {
	result := (*ir.Value)(nil)
	and := func(v *ir.Value) {
		if result == nil {
			result = v
		} else {
			result = f.b.Op(ir.OpAnd, result, v)
		}
	}
	part := func(p, q *ir.Value, t types.Type) *ir.Value {
		if p.Type.Elem().Aggregate() {
			return f.equalMemory(p, q, t)
		}
		return f.equalScalars(f.b.Load(p), f.b.Load(q))
	}
	switch u := t.Underlying().(type) {
	case *types.Struct:
		for i := range u.NumFields() {
			if u.Field(i).Name() != "_" {
				and(part(f.b.Field(x, i), f.b.Field(y, i), u.Field(i).Type()))
			}
		}
	case *types.Array:
		if u.Len() > unrolledCompare {
			return f.equalArrays(x, y, u, part)
		}
		for i := range u.Len() {
			k := f.int(i)
			and(part(f.b.Index(x, k), f.b.Index(y, k), u.Elem()))
		}
	}
	if result == nil {
		return f.b.Bool(true)
	}
	return result
}

func (f *fn) equalArrays(x, y *ir.Value, u *types.Array, part func(p, q *ir.Value, t types.Type) *ir.Value) *ir.Value {
	i := &slot{typ: ir.TI64, name: "i", cur: f.int(0)}
	same := &slot{typ: ir.TBool, name: "same", cur: f.b.Bool(true)}
	t := &target{}
	f.loop(t, []*slot{i, same}, func() {
		f.leaveUnless(f.b.Op(ir.OpAnd, same.cur, f.b.Compare(ir.OpLt, i.cur, f.int(u.Len()))), t)
		same.cur = part(f.b.Index(x, i.cur), f.b.Index(y, i.cur), u.Elem())
		i.cur = f.b.Op(ir.OpAdd, i.cur, f.int(1))
	})
	return same.cur
}
