package front

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// switchStmt lowers a switch as a chain of Ifs, in a Scope where a break leaves it.
func (f *fn) switchStmt(s *ast.SwitchStmt, label string) {
	if s.Init != nil {
		f.lower(s.Init)
	}
	var tag value
	var tagType types.Type
	if s.Tag != nil {
		f.hoist(s.Tag)
		tag = f.stable(f.expr(s.Tag))
		tagType = f.typeOf(s.Tag)
	}
	var clauses []*ast.CaseClause
	falls := false
	for _, c := range s.Body.List {
		clause := c.(*ast.CaseClause)
		clauses = append(clauses, clause)
		falls = falls || endsInFallthrough(clause)
	}
	f.at(s.Pos())
	lower := func() {
		if falls {
			f.selected(clauses, tag, tagType)
		} else {
			f.chain(clauses, tag, tagType, bodyOf(defaultClause(clauses)))
		}
	}
	if jumps(s.Body, token.BREAK, label) {
		f.scope(&target{label: label}, f.assigned(s.Body), lower)
		return
	}
	lower()
}

func endsInFallthrough(c *ast.CaseClause) bool {
	if len(c.Body) == 0 {
		return false
	}
	b, ok := c.Body[len(c.Body)-1].(*ast.BranchStmt)
	return ok && b.Tok == token.FALLTHROUGH
}

func defaultClause(clauses []*ast.CaseClause) *ast.CaseClause {
	for _, c := range clauses {
		if c.List == nil {
			return c
		}
	}
	return nil
}

// bodyOf returns the statements of a clause, which may be nil, as a block.
func bodyOf(c *ast.CaseClause) []ast.Stmt {
	if c == nil {
		return nil
	}
	return c.Body
}

// chain lowers clauses without fallthrough: the first that matches, or rest.
func (f *fn) chain(clauses []*ast.CaseClause, tag value, tagType types.Type, rest []ast.Stmt) {
	for len(clauses) > 0 && clauses[0].List == nil {
		clauses = clauses[1:]
	}
	if len(clauses) == 0 {
		f.stmts(rest)
		return
	}
	c := clauses[0]
	cond := f.b.Bool(true)
	if !f.guard(func() { cond = f.matches(c, tag, tagType) }) {
		cond = f.b.Bool(true)
	}
	f.at(c.Pos())
	// The expressions of later cases count too: they may call function literals.
	f.branch(cond, f.assigned(clauseNodes(clauses, rest)...),
		func() { f.stmts(c.Body) },
		func() { f.chain(clauses[1:], tag, tagType, rest) })
}

func clauseNodes(clauses []*ast.CaseClause, rest []ast.Stmt) []ast.Node {
	var nodes []ast.Node
	for _, c := range clauses {
		nodes = append(nodes, c)
	}
	for _, s := range rest {
		nodes = append(nodes, s)
	}
	return nodes
}

// matches evaluates whether the tag equals one of the clause's expressions, from left to right up to the first.
func (f *fn) matches(c *ast.CaseClause, tag value, tagType types.Type) *ir.Value {
	var test func(list []ast.Expr) *ir.Value
	test = func(list []ast.Expr) *ir.Value {
		e := list[0]
		f.at(e.Pos())
		f.hoist(e)
		v := f.expr(e)
		var eq *ir.Value
		if tag == nil {
			eq = f.scalarOf(v, e)
		} else {
			eq = f.equal(tag, v, tagType, e)
		}
		if len(list) == 1 {
			return eq
		}
		var rest []ast.Node
		for _, e := range list[1:] {
			rest = append(rest, e)
		}
		return f.shortCircuit(token.LOR, eq, func() *ir.Value { return test(list[1:]) }, rest...)
	}
	return test(c.List)
}

// selected lowers clauses with fallthrough: the number of the matching clause is computed first, and each
// body runs if the number is its own; fallthrough moves the number on.
func (f *fn) selected(clauses []*ast.CaseClause, tag value, tagType types.Type) {
	sel := &slot{typ: ir.TI64, name: "case", cur: f.int(int64(len(clauses)))}
	var find func(i int)
	find = func(i int) {
		if i == len(clauses) {
			for k, c := range clauses {
				if c.List == nil {
					sel.cur = f.int(int64(k))
				}
			}
			return
		}
		if clauses[i].List == nil {
			find(i + 1)
			return
		}
		cond := f.b.Bool(true)
		f.guard(func() { cond = f.matches(clauses[i], tag, tagType) })
		var later []ast.Node
		for _, c := range clauses[i+1:] {
			for _, e := range c.List {
				later = append(later, e)
			}
		}
		slots := append([]*slot{sel}, f.assigned(later...)...)
		f.branch(cond, slots, func() { sel.cur = f.int(int64(i)) }, func() { find(i + 1) })
	}
	find(0)
	for i, c := range clauses {
		if f.dead {
			return
		}
		f.at(c.Pos())
		var nodes []ast.Node
		body := c.Body
		for _, s := range body {
			nodes = append(nodes, s)
		}
		falls := endsInFallthrough(c)
		slots := f.assigned(nodes...)
		if falls {
			body = body[:len(body)-1]
			slots = append(slots, sel)
		}
		f.branch(f.b.Compare(ir.OpEq, sel.cur, f.int(int64(i))), slots, func() {
			f.stmts(body)
			if falls && !f.dead {
				sel.cur = f.int(int64(i + 1))
			}
		}, nil)
	}
}
