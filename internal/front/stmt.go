package front

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// target is a statement that break and continue may name.
type target struct {
	label string
	loop  bool // a continue may name it

	brk      *ir.Instr
	brkSlots []*slot
	broken   bool

	// next leaves for the next iteration.
	next func()
}

// stmts lowers a list; what follows a statement that does not end is not lowered.
func (f *fn) stmts(list []ast.Stmt) {
	for _, s := range list {
		if f.dead {
			return
		}
		f.stmt(s)
	}
}

// stmt lowers one statement. A refusal inside leaves this statement only.
func (f *fn) stmt(s ast.Stmt) {
	if !f.guard(func() { f.lower(s) }) {
		f.poison(s)
	}
}

func (f *fn) lower(s ast.Stmt) {
	f.stmtNode = s
	label := f.label
	f.label = ""
	f.at(s.Pos())
	switch s := s.(type) {
	case *ast.EmptyStmt:
	case *ast.BlockStmt:
		f.level++
		f.stmts(s.List)
		f.level--
	case *ast.ExprStmt:
		f.exprStmt(s)
	case *ast.AssignStmt:
		f.assign(s)
	case *ast.IncDecStmt:
		f.incDec(s)
	case *ast.DeclStmt:
		f.decl(s.Decl.(*ast.GenDecl))
	case *ast.IfStmt:
		f.ifStmt(s)
	case *ast.ForStmt:
		f.forStmt(s, label)
	case *ast.RangeStmt:
		f.rangeStmt(s, label)
	case *ast.SwitchStmt:
		f.switchStmt(s, label)
	case *ast.LabeledStmt:
		f.label = s.Label.Name
		f.lower(s.Stmt)
		f.label = ""
	case *ast.BranchStmt:
		f.branchStmt(s)
	case *ast.ReturnStmt:
		f.returnStmt(s)
	case *ast.GoStmt:
		f.fail(diag.GoStatement, s, "go statement in a kernel")
	case *ast.DeferStmt:
		f.fail(diag.DeferStatement, s, "defer statement in a kernel")
	case *ast.SelectStmt:
		f.fail(diag.SelectStatement, s, "select statement in a kernel")
	case *ast.SendStmt:
		f.fail(diag.ChannelOp, s, "send on a channel in a kernel")
	case *ast.TypeSwitchStmt:
		f.fail(diag.TypeAssertion, s, "type switch in a kernel")
	default:
		f.fail(diag.Unsupported, s, "this statement is not part of the kernel language")
	}
}

func (f *fn) exprStmt(s *ast.ExprStmt) {
	call, ok := ast.Unparen(s.X).(*ast.CallExpr)
	if !ok {
		if u, isRecv := ast.Unparen(s.X).(*ast.UnaryExpr); isRecv && u.Op == token.ARROW {
			f.fail(diag.ChannelOp, s, "receive from a channel in a kernel")
		}
		f.fail(diag.Unsupported, s, "this statement is not part of the kernel language")
	}
	if b := f.builtin(call); b != "" {
		f.builtinStmt(call, b)
		return
	}
	f.hoist(call)
	delete(f.pre, call)
}

// panicStmt lowers panic("text").
func (f *fn) panicStmt(call *ast.CallExpr) {
	tv := f.info.Types[call.Args[0]]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		f.fail(diag.PanicText, call, "the argument of panic is not a constant string")
	}
	f.at(call.Pos())
	f.b.Do(ir.OpFault, ir.TextAttr{Text: constant.StringVal(tv.Value)})
	f.dead = true
}

func (f *fn) decl(d *ast.GenDecl) {
	if d.Tok != token.VAR {
		return // constants and types have no code
	}
	for _, spec := range d.Specs {
		s := spec.(*ast.ValueSpec)
		f.at(s.Pos())
		switch {
		case len(s.Values) == 0:
			for _, id := range s.Names {
				if obj, ok := f.info.Defs[id].(*types.Var); ok {
					f.initZero(f.declare(obj, id))
				}
			}
		case len(s.Values) == len(s.Names):
			if len(s.Values) == 1 {
				if lit, ok := ast.Unparen(s.Values[0]).(*ast.FuncLit); ok {
					f.bindLiteral(s.Names[0], lit)
					continue
				}
				if f.sharedCall(s.Values[0]) {
					f.define(s.Names[0], f.shared(ast.Unparen(s.Values[0]).(*ast.CallExpr)))
					continue
				}
			}
			for _, e := range s.Values {
				f.hoist(e)
			}
			for i, id := range s.Names {
				f.define(id, f.expr(s.Values[i]))
			}
		default:
			f.hoist(s.Values[0])
			vals, ok := f.expr(s.Values[0]).(tuple)
			if !ok {
				f.fail(diag.Unsupported, s, "declaration of two variables from one value")
			}
			for i, id := range s.Names {
				f.define(id, vals[i])
			}
		}
	}
}

// arm is one side of a branch.
type arm func()

// branch lowers an If whose arms assign the slots.
func (f *fn) branch(cond *ir.Value, slots []*slot, then, els arm) {
	in, tb, eb := f.b.If(cond, slotTypes(slots))
	outer, before, pos := f.b.Block, current(slots), f.b.Pos
	run := func(b *ir.Block, body arm) (live bool) {
		f.b.Block, f.dead = b, false
		setCurrent(slots, before)
		f.deeper()
		if body != nil {
			body()
		}
		f.depth--
		f.level--
		if !f.dead {
			f.b.Pos = pos
			f.b.Yield(current(slots)...)
		}
		return !f.dead
	}
	live := run(tb, then)
	live = run(eb, els) || live
	f.b.Block, f.b.Pos, f.dead = outer, pos, !live
	if !live {
		in.Results = nil
		f.b.Do(ir.OpUnreachable, nil)
		return
	}
	for i, s := range slots {
		s.cur = f.named(in.Results[i], s.name)
	}
}

func (f *fn) ifStmt(s *ast.IfStmt) {
	if s.Init != nil {
		f.lower(s.Init)
	}
	cond := f.cond(s.Cond)
	if cond == nil {
		return
	}
	f.at(s.Pos())
	var nodes []ast.Node
	nodes = append(nodes, s.Body)
	var els arm
	if s.Else != nil {
		nodes = append(nodes, s.Else)
		els = func() { f.stmt(s.Else) }
	}
	f.branch(cond, f.assigned(nodes...), func() { f.stmts(s.Body.List) }, els)
}

// cond evaluates a condition. Like other expressions it may fail, which is reported;
// the statement's body is lowered all the same, for its diagnostics.
func (f *fn) cond(e ast.Expr) (v *ir.Value) {
	if !f.guard(func() {
		f.hoist(e)
		v = f.scalarOf(f.expr(e), e)
	}) {
		return f.b.Bool(true)
	}
	return v
}

func (f *fn) branchStmt(s *ast.BranchStmt) {
	if s.Tok == token.GOTO {
		f.fail(diag.GotoStatement, s, "goto in a kernel")
	}
	if s.Tok == token.FALLTHROUGH {
		f.fail(diag.Unsupported, s, "fallthrough here is not part of the kernel language")
	}
	for i := len(f.targets) - 1; i >= 0; i-- {
		t := f.targets[i]
		switch {
		case s.Label != nil && t.label != s.Label.Name:
			continue
		case s.Tok == token.CONTINUE && !t.loop:
			continue
		case s.Tok == token.CONTINUE:
			t.next()
		default:
			f.b.Break(t.brk, current(t.brkSlots)...)
			t.broken = true
		}
		f.dead = true
		return
	}
	f.fail(diag.Unsupported, s, "%s has no statement to leave", s.Tok)
}

// scope lowers a Scope that break leaves by t.
func (f *fn) scope(t *target, slots []*slot, body func()) {
	in, b := f.b.Scope(slotTypes(slots))
	outer, pos := f.b.Block, f.b.Pos
	t.brk, t.brkSlots = in, slots
	f.targets = append(f.targets, t)
	f.b.Block = b
	f.deeper()
	body()
	f.depth--
	f.level--
	f.targets = f.targets[:len(f.targets)-1]
	f.b.Pos = pos
	live := !f.dead || t.broken
	if !f.dead {
		f.b.Yield(current(slots)...)
	}
	f.b.Block, f.dead = outer, !live
	if !live {
		in.Results = nil
		f.b.Do(ir.OpUnreachable, nil)
		return
	}
	for i, s := range slots {
		s.cur = f.named(in.Results[i], s.name)
	}
}

func (f *fn) returnStmt(s *ast.ReturnStmt) {
	if x := f.expand; x != nil {
		f.returnExpanded(s, x)
		return
	}
	vals := make([]value, len(f.types))
	switch {
	case len(f.types) == 0:
	case len(s.Results) == 0: // bare: the named results
		for i, p := range f.results {
			vals[i] = f.load(p)
		}
	case len(s.Results) == len(f.types):
		for _, e := range s.Results {
			f.hoist(e)
		}
		for i, e := range s.Results {
			vals[i] = f.expr(e)
			if len(f.types) > 1 {
				vals[i] = f.stable(vals[i])
			}
		}
	default:
		f.hoist(s.Results[0])
		vals = f.expr(s.Results[0]).(tuple)
	}
	f.at(s.Pos())
	f.giveResults(vals, s)
}

// giveResults returns from an IR function.
func (f *fn) giveResults(vals []value, n ast.Node) {
	var out []*ir.Value
	for i, v := range vals {
		if f.outs[i] != nil {
			if a := v.(aggregate); a.p != f.outs[i] {
				f.copyTo(f.outs[i], a.p)
			}
			continue
		}
		out = append(out, f.scalarOf(v, n))
	}
	f.b.Return(out...)
	f.dead = true
}
