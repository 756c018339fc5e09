package front

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// store assigns v to a place. n is where to report what is wrong.
func (f *fn) store(p place, v value, n ast.Node) {
	switch p := p.(type) {
	case blankPlace, badPlace:
	case *slotPlace:
		p.s.cur = f.scalarOf(v, n)
		if p.s.cur.Name == "" && p.s.cur.Def != nil && p.s.cur.Def.Op != ir.OpConst {
			f.named(p.s.cur, p.s.name)
		}
	case memPlace:
		if p.readonly {
			f.failFix(diag.VarAssigned, n, "", "this is constant in a kernel and cannot be assigned")
		}
		if a, ok := v.(aggregate); ok {
			f.copyTo(p.p, a.p)
		} else {
			f.b.Store(p.p, f.scalarOf(v, n))
		}
	case *slicePlace:
		s, ok := v.(*slice)
		if !ok {
			f.fail(diag.Unsupported, n, "a slice is needed here")
		}
		f.storeSlice(p, s, n)
	case *ptrPlace:
		if p.set {
			f.fail(diag.PtrReassigned, n, "a pointer variable is set a second time")
		}
		ptr, ok := v.(pointer)
		if !ok {
			f.failFix(diag.PtrReassigned, n, "Declare the variable where its value is known.", "a pointer variable without a place to point at")
		}
		if p.depth != f.depth {
			f.failFix(diag.PtrReassigned, n, "Declare the variable where its value is known.", "a pointer variable is set in another block than it is declared in")
		}
		p.val, p.set = ptr, true
	case *compPlace:
		if p.readonly {
			f.failFix(diag.EscapingPtr, n, "Assign the struct's fields where the struct is declared, or pass and return its scalars.",
				"a struct that holds slices is assigned through a pointer")
		}
		c, ok := v.(composite)
		if !ok {
			f.fail(diag.Unsupported, n, "a struct is needed here")
		}
		for i, x := range c.fields {
			f.store(p.fields[i], x, n)
		}
	case constPlace:
		f.failFix(diag.EscapingPtr, n, "Pass the struct by value and return what changed.",
			"a field of a struct that holds slices is assigned through a pointer parameter")
	case threadPlace:
		f.fail(diag.ThreadMisused, n, "the Thread is assigned")
	default:
		f.fail(diag.Unsupported, n, "this cannot be assigned")
	}
}

func (f *fn) storeSlice(p *slicePlace, v *slice, n ast.Node) {
	if p.off == nil {
		if p.set {
			f.fail(diag.SliceChosen, n, "a slice that is assigned through a pointer")
		}
		p.set = true
		if v.view != nil {
			p.fixed = v
		}
		return
	}
	if v.view == nil {
		p.off.cur, p.len.cur, p.cap.cur = f.int(0), f.int(0), f.int(0)
		return
	}
	root, off, length, capacity := f.parts(v)
	switch {
	case p.root == nil:
		if f.depths[root] > p.depth {
			f.fail(diag.SliceChosen, n, "the slice outlives the block that its array is declared in")
		}
		p.root = root
	case p.root != root:
		f.fail(diag.SliceChosen, n, "the variable would name parts of different slices")
	}
	p.off.cur, p.len.cur, p.cap.cur = off, length, capacity
}

// scalarOf returns the SSA value of v.
func (f *fn) scalarOf(v value, n ast.Node) *ir.Value {
	s, ok := v.(scalar)
	if !ok {
		f.fail(diag.Unsupported, n, "a scalar value is needed here")
	}
	return s.v
}

// define declares the variable of an identifier and gives it its first value.
func (f *fn) define(id *ast.Ident, v value) {
	obj, _ := f.info.Defs[id].(*types.Var)
	if obj == nil { // := of an existing variable, or blank
		if id.Name != "_" {
			f.store(f.placeOf(id), v, id)
		}
		return
	}
	if _, ok := v.(thread); ok {
		f.places[obj] = badPlace{}
		f.fail(diag.ThreadMisused, id, "the Thread is stored in a variable")
	}
	f.places[obj] = badPlace{}
	t := f.sub.apply(obj.Type())
	if p, ok := v.(pointer); ok && f.shape(t, id) == shapePointer {
		if f.use.sets[obj] > 1 || f.use.addr[obj] {
			f.fail(diag.PtrReassigned, id, "the pointer variable %s is assigned more than once, or its address taken", id.Name)
		}
		f.places[obj] = &ptrPlace{val: p, set: true}
		return
	}
	// A temporary becomes the variable; it has no other name.
	if a, ok := v.(aggregate); ok && a.temp && a.p.Type.Elem() == f.irType(t, id) {
		f.checkSize(a.p.Type.Elem(), id)
		f.places[obj] = memPlace{p: f.named(a.p, obj.Name())}
		return
	}
	p := f.declare(obj, id)
	f.store(p, v, id)
}

func isBlank(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	return ok && id.Name == "_"
}

// poison marks the variables that a refused statement would have declared, so that their
// uses are not refused once more.
func (f *fn) poison(n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt, *ast.FuncLit:
			return false
		case *ast.Ident:
			if v, ok := f.info.Defs[n].(*types.Var); ok && f.places[v] == nil {
				f.places[v] = badPlace{}
			}
		}
		return true
	})
}

func (f *fn) assign(s *ast.AssignStmt) {
	switch s.Tok {
	case token.ASSIGN, token.DEFINE:
	default:
		f.assignOp(s.Lhs[0], s.Rhs[0], assignOps[s.Tok], s)
		return
	}
	if s.Tok == token.ASSIGN {
		for _, e := range s.Lhs {
			f.hoist(e)
		}
	}
	if len(s.Lhs) == len(s.Rhs) {
		if len(s.Lhs) == 1 && s.Tok == token.DEFINE {
			if lit, ok := ast.Unparen(s.Rhs[0]).(*ast.FuncLit); ok {
				f.bindLiteral(s.Lhs[0], lit)
				return
			}
			if f.sharedCall(s.Rhs[0]) {
				f.define(s.Lhs[0].(*ast.Ident), f.shared(ast.Unparen(s.Rhs[0]).(*ast.CallExpr)))
				return
			}
		}
		for _, e := range s.Rhs {
			f.hoist(e)
		}
		f.assignEach(s, s.Rhs, nil)
		return
	}
	f.hoist(s.Rhs[0])
	results, ok := f.expr(s.Rhs[0]).(tuple)
	if !ok || len(results) != len(s.Lhs) {
		f.fail(diag.Unsupported, s, "assignment of two values from one that has no second value in a kernel")
	}
	f.assignEach(s, nil, results)
}

// assignEach carries out l0, l1 … = r0, r1 …, the right sides given as expressions or as values. Like gc, it
// evaluates each right side just before its assignment, except for what an earlier assignment could change.
func (f *fn) assignEach(s *ast.AssignStmt, exprs []ast.Expr, vals []value) {
	if len(s.Lhs) > 1 {
		f.saveAffected(s, exprs)
	}
	for i, l := range s.Lhs {
		f.at(l.Pos())
		var v value
		if vals != nil {
			v = vals[i]
		} else {
			f.at(exprs[i].Pos())
			v = f.expr(exprs[i])
		}
		f.at(l.Pos())
		if s.Tok == token.DEFINE {
			f.define(l.(*ast.Ident), v)
		} else if !isBlank(l) {
			f.store(f.placeOf(l), v, l)
		}
	}
}

// saveAffected evaluates early the operands of s that its earlier assignments could change.
func (f *fn) saveAffected(s *ast.AssignStmt, exprs []ast.Expr) {
	written := map[types.Object]bool{}
	memory := false
	save := func(e ast.Expr) {
		if f.affected(e, written, memory) {
			f.at(e.Pos())
			f.pre[e] = f.stable(f.expr(e))
		}
	}
	for i, l := range s.Lhs {
		ll := ast.Unparen(l)
	drill:
		for {
			switch x := ll.(type) {
			case *ast.ParenExpr:
				ll = x.X
				continue
			case *ast.SelectorExpr:
				if t := f.typeOf(x.X); t != nil {
					if _, ptr := deref(t); !ptr && f.info.Selections[x] != nil {
						ll = x.X
						continue
					}
				}
			case *ast.IndexExpr:
				if t := f.typeOf(x.X); t != nil {
					if _, array := t.Underlying().(*types.Array); array {
						save(x.Index)
						ll = x.X
						continue
					}
				}
			}
			break drill
		}
		switch x := ll.(type) {
		case *ast.IndexExpr:
			save(x.X)
			save(x.Index)
		case *ast.StarExpr:
			save(x.X)
		case *ast.SelectorExpr:
			save(x.X)
		}
		if exprs != nil {
			save(exprs[i])
		}
		id, ok := ll.(*ast.Ident)
		switch {
		case !ok:
			memory = true
		case id.Name == "_":
		default:
			obj := f.object(id)
			if v, isVar := obj.(*types.Var); isVar && f.use.addr[v] {
				memory = true
			}
			written[obj] = true
		}
	}
}

// affected reports whether the value of e may depend on the variables written or, after
// a write to memory, on memory.
func (f *fn) affected(e ast.Expr, written map[types.Object]bool, memory bool) bool {
	if len(written) == 0 && !memory {
		return false
	}
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		x, ok := n.(ast.Expr)
		if !ok || found {
			return !found
		}
		if _, done := f.pre[x]; done {
			return false
		}
		if tv, ok := f.info.Types[x]; ok && (tv.Value != nil || tv.IsType()) {
			return false
		}
		switch x := x.(type) {
		case *ast.Ident:
			obj := f.object(x)
			v, isVar := obj.(*types.Var)
			found = written[obj] || memory && isVar && f.use.addr[v]
		case *ast.IndexExpr, *ast.StarExpr, *ast.SliceExpr, *ast.CompositeLit, *ast.CallExpr:
			found = memory
		case *ast.SelectorExpr:
			if t := f.typeOf(x.X); t != nil {
				_, ptr := deref(t)
				found = memory && ptr
			}
		case *ast.BinaryExpr:
			switch x.Op {
			case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
				found = memory
			}
		}
		return !found
	})
	return found
}

var assignOps = map[token.Token]token.Token{
	token.ADD_ASSIGN: token.ADD, token.SUB_ASSIGN: token.SUB, token.MUL_ASSIGN: token.MUL, token.QUO_ASSIGN: token.QUO,
	token.REM_ASSIGN: token.REM, token.AND_ASSIGN: token.AND, token.OR_ASSIGN: token.OR, token.XOR_ASSIGN: token.XOR,
	token.SHL_ASSIGN: token.SHL, token.SHR_ASSIGN: token.SHR, token.AND_NOT_ASSIGN: token.AND_NOT,
}

// assignOp carries out l op= r. The left side is read, with its checks, before r's operands and after r's calls.
func (f *fn) assignOp(l, r ast.Expr, op token.Token, s ast.Node) {
	f.hoist(l)
	f.hoist(r)
	p := f.placeOf(l)
	x := f.scalarOf(f.load(p), l)
	t := f.typeOf(l)
	f.at(s.Pos())
	if op == token.SHL || op == token.SHR {
		f.store(p, scalar{f.shift(op, x, r)}, l)
		return
	}
	y := f.scalarOf(f.expr(r), r)
	f.at(s.Pos())
	f.store(p, scalar{f.arith(op, x, y, r, t)}, l)
}

func (f *fn) incDec(s *ast.IncDecStmt) {
	f.hoist(s.X)
	p := f.placeOf(s.X)
	x := f.scalarOf(f.load(p), s.X)
	one := f.one(x.Type)
	op := ir.OpAdd
	if s.Tok == token.DEC {
		op = ir.OpSub
	}
	f.store(p, scalar{f.b.Op(op, x, one)}, s.X)
}

// one returns the constant 1 of a number type.
func (f *fn) one(t *ir.Type) *ir.Value {
	if t.Float() {
		return f.b.Float(t, 1)
	}
	return f.b.Int(t, 1)
}
