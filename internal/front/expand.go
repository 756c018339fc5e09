package front

import (
	"go/ast"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// literal is a function literal that is the only value of a variable. It is
// expanded where it is called.
type literal struct {
	expr   *ast.FuncLit
	active bool
}

// expansion is a function body that is lowered into its caller.
type expansion struct {
	single bool // its only return is its last statement
	types  []types.Type
	named  []place     // of named results
	t      *target     // otherwise: the Scope that return leaves
	slots  []*slot     // scalar results
	outs   []*ir.Value // aggregate results
	vals   []value     // if single: the results
}

// maxExpansions bounds the depth of expansion, which recursion would exceed.
const maxExpansions = 64

// expandCall lowers the body of a function that returns references in place of its call.
func (f *fn) expandCall(e *ast.CallExpr, g *fn, decl *ast.FuncDecl, args []value, results []types.Type) value {
	u := f.u
	if len(u.chain) > maxExpansions {
		f.fail(diag.Recursion, e, "%s calls itself, directly or through others", decl.Name.Name)
	}
	params := parameters(g.signature(decl))
	if len(params) != len(args) {
		f.typeError(e)
	}
	u.chain = append(u.chain, call{f.pkg, e.Pos(), decl.Name.Name})
	failed := u.failed
	u.failed = false
	g.b, g.top, g.depth, g.depths, g.level = f.b, f.top, f.depth, f.depths, f.level+1
	g.use = g.study(decl.Body)
	ok := g.guard(func() {
		for i, v := range params {
			g.shape(g.sub.apply(v.Type()), decl.Name)
			g.bindParam(v, f.stable(args[i]), decl)
		}
		g.types = results
		g.bindResults(decl, results)
	})
	var v value
	if ok {
		v = g.inline(decl.Body, results, g.results, nil, e)
	}
	bad := u.failed
	u.failed = failed || bad
	u.chain = u.chain[:len(u.chain)-1]
	if bad {
		f.bail()
	}
	return v
}

// bindLiteral declares a variable whose value is a function literal.
func (f *fn) bindLiteral(l ast.Expr, lit *ast.FuncLit) {
	id, _ := l.(*ast.Ident)
	v, _ := f.info.Defs[id].(*types.Var)
	if v == nil {
		if id != nil && id.Name == "_" {
			return
		}
		f.fail(diag.EscapingFunc, lit, "a function literal is assigned")
	}
	f.places[v] = badPlace{}
	if f.use.sets[v] > 1 || f.use.addr[v] {
		f.fail(diag.EscapingFunc, lit, "the variable %s of a function literal is assigned again", id.Name)
	}
	f.lits[v] = &literal{expr: lit}
}

// literalOf returns the function literal that a call calls, or nil.
func (f *fn) literalOf(e *ast.CallExpr) *literal {
	switch x := ast.Unparen(e.Fun).(type) {
	case *ast.FuncLit:
		return &literal{expr: x}
	case *ast.Ident:
		return f.lits[f.info.Uses[x]]
	}
	return nil
}

// callLiteral expands a function literal where it is called.
func (f *fn) callLiteral(e *ast.CallExpr, lit *literal) value {
	if lit.active {
		f.fail(diag.Recursion, e, "a function literal calls itself")
	}
	sig, ok := f.typeOf(lit.expr).(*types.Signature)
	if !ok {
		f.typeError(e)
	}
	if sig.Variadic() {
		f.fail(diag.VariadicCall, e, "a call of a variadic function literal")
	}
	var args []value
	for _, a := range e.Args {
		args = append(args, f.stable(f.expr(a)))
	}
	if len(args) == 1 && sig.Params().Len() > 1 {
		if t, isTuple := args[0].(tuple); isTuple {
			args = t
		}
	}
	i := 0
	for _, field := range lit.expr.Type.Params.List {
		for _, id := range field.Names {
			if i < len(args) && id.Name != "_" {
				if _, isThread := args[i].(thread); isThread {
					f.places[f.info.Defs[id]] = threadPlace{}
				} else {
					f.define(id, args[i])
				}
			}
			i++
		}
		if len(field.Names) == 0 {
			i++
		}
	}
	var results []types.Type
	for r := range sig.Results().Variables() {
		results = append(results, r.Type())
		f.shape(r.Type(), e)
	}
	named := make([]place, len(results))
	i = 0
	if lit.expr.Type.Results != nil {
		for _, field := range lit.expr.Type.Results.List {
			for _, id := range field.Names {
				if v, isVar := f.info.Defs[id].(*types.Var); isVar {
					p := f.newPlace(results[i], id, id.Name, f.use.addr[v], true)
					f.initZero(p)
					f.places[v] = p
					named[i] = p
				}
				i++
			}
		}
	}
	lit.active = true
	v := f.inline(lit.expr.Body, results, named, f.assigned(lit.expr.Body), e)
	lit.active = false
	// The next call declares its variables anew.
	ast.Inspect(lit.expr, func(n ast.Node) bool {
		if id, isIdent := n.(*ast.Ident); isIdent {
			delete(f.places, f.info.Defs[id])
		}
		return true
	})
	return v
}

// returnsIn counts the return statements of a body.
func returnsIn(body *ast.BlockStmt) int {
	n := 0
	ast.Inspect(body, func(m ast.Node) bool {
		switch m.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			n++
		}
		return true
	})
	return n
}

// inline lowers a body in place and returns the results as the value of the call. carried are the slots of
// variables around the body that it assigns.
func (f *fn) inline(body *ast.BlockStmt, results []types.Type, named []place, carried []*slot, call ast.Node) value {
	x := &expansion{types: results, named: named}
	last := false
	if n := len(body.List); n > 0 {
		_, last = body.List[n-1].(*ast.ReturnStmt)
	}
	n := returnsIn(body)
	x.single = n == 0 || n == 1 && last
	outer, targets, label, level := f.expand, f.targets, f.label, f.level
	f.expand, f.targets, f.label = x, nil, ""
	f.level++
	restore := func() { f.expand, f.targets, f.label, f.level = outer, targets, label, level }
	defer restore()
	block, start := f.b.Block, len(f.b.Block.Instrs)
	before := current(carried)
	pos := f.b.Pos
	if x.single {
		f.stmts(body.List)
	} else {
		f.inlineScope(x, body, carried, call)
	}
	f.b.Pos = pos
	if f.dead {
		// The call does not come back. What follows in the expression is lowered as
		// if it did, behind an If whose other arm is never taken.
		instrs := append([]*ir.Instr(nil), block.Instrs[start:]...)
		block.Instrs = block.Instrs[:start]
		f.dead = false
		_, then, els := f.b.If(f.b.Bool(true), nil)
		then.Instrs = instrs
		f.b.Block = els
		f.b.Yield()
		f.b.Block = block
		setCurrent(carried, before)
		x.vals = nil
		for _, t := range results {
			x.vals = append(x.vals, f.zeroValue(t, call))
		}
	}
	switch len(results) {
	case 0:
		return nil
	case 1:
		if len(x.vals) != 1 {
			f.bail()
		}
		return x.vals[0]
	}
	if len(x.vals) != len(results) {
		f.bail()
	}
	return tuple(x.vals)
}

func (f *fn) inlineScope(x *expansion, body *ast.BlockStmt, carried []*slot, call ast.Node) {
	for _, t := range x.types {
		switch f.shape(t, call) {
		case shapeScalar:
			it := f.u.irType(t)
			x.slots = append(x.slots, &slot{typ: it, cur: f.zero(it)})
			x.outs = append(x.outs, nil)
		case shapeAggregate:
			x.slots = append(x.slots, nil)
			x.outs = append(x.outs, f.local(f.u.irType(t)))
		default:
			f.failFix(diag.RefReturned, call, "Give the function one return statement, at its end, or return an index.",
				"a function that returns a pointer or slice returns in more than one place")
		}
	}
	list := append([]*slot(nil), carried...)
	for _, s := range x.slots {
		if s != nil {
			list = append(list, s)
		}
	}
	x.t = &target{}
	f.bodyScope(x.t, list, func() { f.stmts(body.List) })
	x.vals = make([]value, len(x.types))
	for i, s := range x.slots {
		if s != nil {
			x.vals[i] = scalar{s.cur}
		} else {
			x.vals[i] = aggregate{p: x.outs[i], temp: true}
		}
	}
}

// returnExpanded lowers a return statement of a body that is expanded.
func (f *fn) returnExpanded(s *ast.ReturnStmt, x *expansion) {
	vals := make([]value, len(x.types))
	switch {
	case len(x.types) == 0:
	case len(s.Results) == 0:
		for i, p := range x.named {
			vals[i] = f.load(p)
		}
	case len(s.Results) == len(x.types):
		for _, e := range s.Results {
			f.hoist(e)
		}
		for i, e := range s.Results {
			vals[i] = f.stable(f.expr(e))
		}
	default:
		f.hoist(s.Results[0])
		t, ok := f.expr(s.Results[0]).(tuple)
		if !ok {
			f.bail()
		}
		vals = t
	}
	if x.single {
		for i, v := range vals {
			vals[i] = f.stable(v)
		}
		x.vals = vals
		return
	}
	f.at(s.Pos())
	for i, v := range vals {
		if x.slots[i] != nil {
			x.slots[i].cur = f.scalarOf(v, s)
		} else {
			f.copyTo(x.outs[i], v.(aggregate).p)
		}
	}
	f.b.Break(x.t.brk, current(x.t.brkSlots)...)
	x.t.broken = true
	f.dead = true
}
