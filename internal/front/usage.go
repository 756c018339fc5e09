package front

import (
	"go/ast"
	"go/token"
	"go/types"
)

// usage is what a function body does to its variables; it decides where they live.
type usage struct {
	sets    map[*types.Var]int  // times the whole variable is assigned, its declaration included
	mutated map[*types.Var]bool // assigned in whole or part other than by its declaration
	addr    map[*types.Var]bool // its address, or that of a part, is taken
}

// rootVar returns the variable that e is a part of, without following pointers or slices, or nil.
func (f *fn) rootVar(e ast.Expr) *types.Var {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
			continue
		case *ast.Ident:
			v, _ := f.object(x).(*types.Var)
			return v
		case *ast.SelectorExpr:
			s := f.info.Selections[x]
			if s != nil && s.Kind() == types.FieldVal && !s.Indirect() {
				e = x.X
				continue
			}
		case *ast.IndexExpr:
			if t := f.typeOf(x.X); t != nil {
				if _, ok := t.Underlying().(*types.Array); ok {
					e = x.X
					continue
				}
			}
		}
		return nil
	}
}

// object returns what an identifier stands for.
func (f *fn) object(id *ast.Ident) types.Object {
	if o := f.info.Defs[id]; o != nil {
		return o
	}
	return f.info.Uses[id]
}

func (f *fn) study(body ast.Node) usage {
	u := usage{map[*types.Var]int{}, map[*types.Var]bool{}, map[*types.Var]bool{}}
	assign := func(e ast.Expr, define bool) {
		id, isIdent := ast.Unparen(e).(*ast.Ident)
		if isIdent && define && f.info.Defs[id] != nil {
			if v, ok := f.info.Defs[id].(*types.Var); ok {
				u.sets[v]++
			}
			return
		}
		if v := f.rootVar(e); v != nil {
			u.mutated[v] = true
			u.sets[v]++
		}
	}
	take := func(e ast.Expr) {
		if v := f.rootVar(e); v != nil {
			u.addr[v] = true
		}
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				assign(e, n.Tok == token.DEFINE)
			}
		case *ast.IncDecStmt:
			assign(n.X, false)
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				if e != nil {
					assign(e, n.Tok == token.DEFINE)
				}
			}
		case *ast.ValueSpec:
			for _, id := range n.Names {
				if v, ok := f.info.Defs[id].(*types.Var); ok {
					u.sets[v]++
				}
			}
		case *ast.FuncLit:
			for _, field := range n.Type.Params.List {
				for _, id := range field.Names {
					if v, ok := f.info.Defs[id].(*types.Var); ok {
						u.sets[v]++ // the call
					}
				}
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				take(n.X)
			}
		case *ast.SliceExpr:
			if t := f.typeOf(n.X); t != nil {
				if _, ok := t.Underlying().(*types.Array); ok {
					take(n.X)
				}
			}
		case *ast.CallExpr:
			if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && f.methodTakesAddress(sel) {
				take(sel.X)
			}
		}
		return true
	})
	return u
}

// methodTakesAddress reports whether the method that sel names has a pointer receiver, and sel.X is not a pointer.
func (f *fn) methodTakesAddress(sel *ast.SelectorExpr) bool {
	s := f.info.Selections[sel]
	if s == nil || s.Kind() != types.MethodVal {
		return false
	}
	t := f.typeOf(sel.X)
	if t == nil {
		return false
	}
	if _, ptr := deref(t); ptr {
		return false
	}
	if _, param := types.Unalias(s.Recv()).(*types.TypeParam); param {
		obj, _, _ := types.LookupFieldOrMethod(t, true, s.Obj().Pkg(), s.Obj().Name())
		m, ok := obj.(*types.Func)
		if !ok {
			return false
		}
		_, ptr := types.Unalias(m.Signature().Recv().Type()).(*types.Pointer)
		return ptr
	}
	return takesAddress(s)
}

// assigned returns the slots, of variables that exist now, that the nodes assign.
func (f *fn) assigned(nodes ...ast.Node) []*slot {
	var list []*slot
	seen := map[*types.Var]bool{}
	called := map[*literal]bool{}
	note := func(e ast.Expr) {
		v := f.rootVar(e)
		if v == nil || seen[v] {
			return
		}
		seen[v] = true
		if p, ok := f.places[v]; ok {
			list = slots(list, p)
		}
	}
	var visit func(n ast.Node) bool
	visit = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Lhs {
				note(e)
			}
		case *ast.IncDecStmt:
			note(n.X)
		case *ast.RangeStmt:
			if n.Key != nil {
				note(n.Key)
			}
			if n.Value != nil {
				note(n.Value)
			}
		case *ast.Ident:
			// What a function literal assigns is assigned where it is called.
			if lit := f.lits[f.info.Uses[n]]; lit != nil && !called[lit] {
				called[lit] = true
				ast.Inspect(lit.expr.Body, visit)
			}
		}
		return true
	}
	for _, n := range nodes {
		if n != nil {
			ast.Inspect(n, visit)
		}
	}
	return list
}

// jumps reports whether body has a branch statement of kind tok that leaves to the
// statement itself: unlabelled and not inside a nested one that would catch it, or with this label.
func jumps(body ast.Node, tok token.Token, label string) bool {
	found := false
	var visit func(n ast.Node, caught bool)
	visit = func(n ast.Node, caught bool) {
		ast.Inspect(n, func(m ast.Node) bool {
			if m == nil || m == n || found {
				return !found
			}
			switch m := m.(type) {
			case *ast.BranchStmt:
				if m.Tok == tok && (m.Label == nil && !caught || m.Label != nil && m.Label.Name == label) {
					found = true
				}
			case *ast.ForStmt, *ast.RangeStmt:
				visit(m, true)
				return false
			case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
				visit(m, caught || tok == token.BREAK)
				return false
			case *ast.FuncLit:
				return false
			}
			return true
		})
	}
	visit(body, false)
	return found
}
