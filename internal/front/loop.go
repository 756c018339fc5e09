package front

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// loop lowers a Loop that carries slots. body lowers one iteration; where it ends live, the next one starts.
func (f *fn) loop(t *target, slots []*slot, body func()) {
	in, b := f.b.Loop(current(slots), slotTypes(slots))
	outer, pos := f.b.Block, f.b.Pos
	t.loop, t.brk, t.brkSlots = true, in, slots
	if t.next == nil {
		t.next = func() { f.b.Continue(in, current(slots)...) }
	}
	f.targets = append(f.targets, t)
	for i, s := range slots {
		s.cur = f.named(b.Params[i], s.name)
	}
	f.b.Block = b
	f.deeper()
	body()
	f.depth--
	f.level--
	f.targets = f.targets[:len(f.targets)-1]
	f.b.Pos = pos
	if !f.dead {
		t.next()
	}
	f.b.Block, f.dead = outer, !t.broken
	if f.dead {
		in.Results = nil
		f.b.Do(ir.OpUnreachable, nil)
		return
	}
	for i, s := range slots {
		s.cur = f.named(in.Results[i], s.name)
	}
}

// leaveUnless leaves the loop t if cond is false.
func (f *fn) leaveUnless(cond *ir.Value, t *target) {
	f.branch(cond, nil, nil, func() {
		f.b.Break(t.brk, current(t.brkSlots)...)
		t.broken, f.dead = true, true
	})
}

func (f *fn) forStmt(s *ast.ForStmt, label string) {
	if s.Init != nil {
		f.lower(s.Init)
	}
	nodes := []ast.Node{s.Body}
	if s.Cond != nil {
		nodes = append(nodes, s.Cond)
	}
	if s.Post != nil {
		nodes = append(nodes, s.Post)
	}
	f.at(s.Pos())
	t := &target{label: label}
	f.loop(t, f.assigned(nodes...), func() {
		if s.Cond != nil {
			f.at(s.Cond.Pos())
			f.leaveUnless(f.cond(s.Cond), t)
		}
		if s.Post == nil {
			f.stmts(s.Body.List)
			return
		}
		// What continue leaves is the body; the post statement follows it.
		if jumps(s.Body, token.CONTINUE, label) {
			inner := &target{label: label, loop: true}
			slots := f.assigned(s.Body)
			next := t.next
			t.next = func() {
				f.b.Break(inner.brk, current(inner.brkSlots)...)
				inner.broken = true
			}
			// A break inside still leaves the loop: the scope is no target of its own.
			f.bodyScope(inner, slots, func() { f.stmts(s.Body.List) })
			t.next = next
		} else {
			f.stmts(s.Body.List)
		}
		if !f.dead {
			f.stmt(s.Post)
		}
	})
}

// bodyScope lowers a Scope that is not a target of statements.
func (f *fn) bodyScope(t *target, slots []*slot, body func()) {
	f.scope(t, slots, func() {
		// The scope stands on the stack for its own bookkeeping only.
		own := f.targets[len(f.targets)-1]
		f.targets = f.targets[:len(f.targets)-1]
		body()
		f.targets = append(f.targets, own)
	})
}

// rangeStmt lowers range over integers, slices, arrays and pointers to arrays.
func (f *fn) rangeStmt(s *ast.RangeStmt, label string) {
	t := f.typeOf(s.X)
	if t == nil {
		f.typeError(s.X)
	}
	elem, ptr := deref(t)
	if !ptr {
		elem = t
	}
	switch x := elem.Underlying().(type) {
	case *types.Basic:
		if x.Info()&types.IsInteger != 0 && !ptr {
			f.rangeInt(s, label)
			return
		}
		if x.Info()&types.IsString != 0 {
			f.fail(diag.StringType, s.X, "range over a string in a kernel")
		}
	case *types.Slice:
		f.hoist(s.X)
		v := f.expr(s.X).(*slice)
		view := f.view(v, elem)
		f.rangeElems(s, label, f.viewLen(view), func(i *ir.Value) place { return memPlace{p: f.b.Elem(view, i)} })
		return
	case *types.Array:
		f.rangeArray(s, label, x, ptr)
		return
	case *types.Signature:
		f.fail(diag.RangeFunc, s.X, "range over a function in a kernel")
	case *types.Map:
		f.fail(diag.MapType, s.X, "range over a map in a kernel")
	case *types.Chan:
		f.fail(diag.ChannelOp, s.X, "range over a channel in a kernel")
	}
	f.fail(diag.Unsupported, s.X, "range over %s in a kernel", typeString(t))
}

func (f *fn) rangeArray(s *ast.RangeStmt, label string, x *types.Array, ptr bool) {
	n := f.int(x.Len())
	if s.Value == nil || isBlank(s.Value) {
		// Only the length counts, but calls are made.
		f.hoist(s.X)
		f.rangeElems(s, label, n, nil)
		return
	}
	f.hoist(s.X)
	var base *ir.Value
	if ptr {
		base = f.expr(s.X).(pointer).p
	} else {
		v := f.expr(s.X).(aggregate)
		// The loop sees the array as it was at its start.
		if f.mayChange(s.X, s.Body) {
			v = f.stable(v).(aggregate)
		}
		base = v.p
	}
	if base == nil {
		f.fail(diag.Unsupported, s.X, "range over this pointer")
	}
	f.rangeElems(s, label, n, func(i *ir.Value) place { return memPlace{p: f.b.Index(base, i)} })
}

// mayChange reports whether body could change what the array expression e names.
func (f *fn) mayChange(e ast.Expr, body ast.Node) bool {
	v := f.rootVar(e)
	if v == nil {
		return true
	}
	if v.Parent() == f.pkg.Types.Scope() {
		return false // tables are constant
	}
	if f.use.addr[v] {
		return true
	}
	changed := false
	ast.Inspect(body, func(n ast.Node) bool {
		note := func(e ast.Expr) {
			if e != nil {
				if f.rootVar(e) == v {
					changed = true
				}
			}
		}
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, l := range n.Lhs {
				note(l)
			}
		case *ast.IncDecStmt:
			note(n.X)
		case *ast.RangeStmt:
			note(n.Key)
			note(n.Value)
		}
		return !changed
	})
	return changed
}

// rangeInt lowers range over an integer, whose type the iteration variable has.
func (f *fn) rangeInt(s *ast.RangeStmt, label string) {
	f.hoist(s.X)
	n := f.scalarOf(f.expr(s.X), s.X)
	if s.Key != nil && !isBlank(s.Key) {
		// An untyped constant has the variable's type.
		if it := f.irType(f.typeOf(s.Key), s.Key); it != n.Type {
			n = f.b.Convert(it, n)
		}
	}
	f.count(s, label, n, func(i *ir.Value) {
		f.rangeVar(s, s.Key, scalar{i})
	})
}

// rangeElems lowers range with index and element; at gives the place of an element.
func (f *fn) rangeElems(s *ast.RangeStmt, label string, n *ir.Value, at func(i *ir.Value) place) {
	f.count(s, label, n, func(i *ir.Value) {
		f.rangeVar(s, s.Key, scalar{i})
		if s.Value != nil && at != nil && !isBlank(s.Value) {
			f.rangeVar(s, s.Value, f.load(at(i)))
		}
	})
}

// rangeVar gives an iteration variable its value.
func (f *fn) rangeVar(s *ast.RangeStmt, e ast.Expr, v value) {
	if e == nil || isBlank(e) {
		return
	}
	f.at(e.Pos())
	if s.Tok == token.DEFINE {
		f.define(e.(*ast.Ident), v)
		return
	}
	f.hoist(e)
	f.store(f.placeOf(e), v, e)
}

// count lowers a loop whose hidden counter goes from 0 to n-1.
func (f *fn) count(s *ast.RangeStmt, label string, n *ir.Value, vars func(i *ir.Value)) {
	f.at(s.Pos())
	counter := &slot{typ: n.Type, name: "i", cur: f.zero(n.Type)}
	if id, ok := s.Key.(*ast.Ident); ok && id.Name != "_" {
		counter.name = id.Name
	}
	nodes := []ast.Node{s.Body}
	if s.Tok == token.ASSIGN {
		nodes = append(nodes, s)
	}
	carried := f.assigned(nodes...)
	slots := append([]*slot{counter}, carried...)
	t := &target{label: label}
	pos := f.b.Pos
	f.loop(t, slots, func() {
		i := counter.cur
		t.next = func() {
			p := f.b.Pos
			f.b.Pos = pos
			step := f.b.Op(ir.OpAdd, i, f.one(i.Type))
			f.b.Continue(t.brk, append([]*ir.Value{step}, current(carried)...)...)
			f.b.Pos = p
		}
		f.leaveUnless(f.b.Compare(ir.OpLt, i, n), t)
		if !f.guard(func() { vars(i) }) {
			f.poison(s)
		}
		f.stmts(s.Body.List)
	})
}
