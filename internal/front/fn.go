package front

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// fn lowers one function body.
type fn struct {
	u         *unit
	pkg       *Package
	info      *types.Info
	sub       subst
	b         ir.Builder
	kernel    bool // the body of a kernel, not of a function it calls
	unchecked bool
	fixedPos  bool      // positions are those of the call that is expanded
	top       *ir.Block // the body's block

	use     usage
	places  map[types.Object]place
	targets []*target
	label   string             // of the statement to be lowered
	pre     map[ast.Expr]value // calls and the like that have been evaluated before their expression
	depth   int                // nesting of blocks
	depths  map[*ir.Value]int  // of the roots of slices that are not visible everywhere
	level   int                // nesting of statements

	stmtNode ast.Node     // being lowered
	dead     bool         // control does not come here
	results  []place      // where named results live, else nil
	types    []types.Type // of the results
	outs     []*ir.Value  // where aggregate results go; nil for others
	expand   *expansion   // set where a body is lowered into its caller
	lits     map[types.Object]*literal
}

// typeOf returns the type of an expression with type arguments filled in, or nil.
func (f *fn) typeOf(e ast.Expr) types.Type {
	if tv, ok := f.info.Types[e]; ok && tv.Type != nil {
		return f.sub.apply(tv.Type)
	}
	if id, ok := e.(*ast.Ident); ok {
		if o := f.object(id); o != nil {
			return f.sub.apply(o.Type())
		}
	}
	return nil
}

// fail reports a diagnostic at a node and leaves the statement.
func (f *fn) fail(code diag.Code, n ast.Node, format string, args ...any) {
	f.failFix(code, n, "", format, args...)
}

// failFix is fail with advice for this very case.
func (f *fn) failFix(code diag.Code, n ast.Node, fix, format string, args ...any) {
	f.u.report(f.pkg, code, n.Pos(), n.End(), fix, format, args...)
	panic(bailout{})
}

// poisoned leaves the statement if e is a variable whose declaration was refused.
func (f *fn) poisoned(e ast.Expr) {
	if v := f.rootVar(e); v != nil {
		if _, bad := f.places[v].(badPlace); bad {
			f.bail()
		}
	}
}

// bail leaves the statement; the reason has been reported.
func (f *fn) bail() {
	f.u.failed = true
	panic(bailout{})
}

// guard runs body and comes back from fail in it.
func (f *fn) guard(body func()) (ok bool) {
	block, depth, targets, level, dead := f.b.Block, f.depth, len(f.targets), f.level, f.dead
	defer func() {
		if r := recover(); r != nil {
			if _, mine := r.(bailout); !mine {
				panic(r)
			}
			f.b.Block, f.depth, f.targets, f.level, f.dead = block, depth, f.targets[:targets], level, dead
		}
	}()
	body()
	return true
}

// at sets the position of the instructions that follow.
func (f *fn) at(pos token.Pos) {
	if !f.fixedPos {
		f.b.Pos = f.u.pos(f.pkg, pos)
	}
}

// shape classifies a type, or reports it at n.
func (f *fn) shape(t types.Type, n ast.Node) shape {
	if t == nil || t == types.Typ[types.Invalid] {
		f.typeError(n)
	}
	s, err := f.u.shapeOf(t)
	if err != nil {
		f.fail(err.code, n, "%s", err.msg)
	}
	return s
}

// maxDepth bounds the nesting of blocks, with room for what the passes put around and between them.
const maxDepth = 500

// deeper enters a block of the IR; the caller leaves it.
func (f *fn) deeper() {
	if f.depth >= maxDepth {
		f.failFix(diag.Unsupported, f.stmtNode, "Move the inner part into a function, or turn conditions around and leave early.",
			"control flow nested more than %d deep", maxDepth)
	}
	f.depth++
	f.level++
}

// typeError reports that n does not type-check, at the place that go/types names.
func (f *fn) typeError(n ast.Node) {
	for _, e := range f.pkg.Errors {
		if e.Pos >= n.Pos() && e.Pos <= n.End() {
			f.u.report(f.pkg, diag.TypeError, e.Pos, token.NoPos, "", "%s", e.Msg)
			panic(bailout{})
		}
	}
	// What an import that failed would have declared is wrong without a message of its own.
	used := map[string]bool{}
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if name, ok := f.pkg.Info.Uses[id].(*types.PkgName); ok {
				used[strconv.Quote(name.Imported().Path())] = true
			}
		}
		return true
	})
	for _, file := range f.pkg.Files {
		if n.Pos() < file.FileStart || n.Pos() > file.FileEnd {
			continue
		}
		for _, spec := range file.Imports {
			if len(used) > 0 && !used[spec.Path.Value] {
				continue
			}
			for _, e := range f.pkg.Errors {
				if e.Pos >= spec.Pos() && e.Pos <= spec.End() {
					f.u.report(f.pkg, diag.TypeError, e.Pos, token.NoPos,
						"Run the go command in the folder of a module that requires what is imported: go mod init NAME, go get PACKAGE.", "%s", strings.TrimSuffix(e.Msg, ` (invalid package name: "")`))
					panic(bailout{})
				}
			}
		}
	}
	f.fail(diag.TypeError, n, "this does not type-check as Go")
}

// irType returns the IR type of a scalar or aggregate type, or reports it at n.
func (f *fn) irType(t types.Type, n ast.Node) *ir.Type {
	switch f.shape(t, n) {
	case shapeScalar, shapeAggregate:
		return f.u.irType(t)
	case shapeThread:
		f.fail(diag.ThreadMisused, n, "kernel.Thread is not a value to compute with")
	case shapePointer:
		f.fail(diag.PointerInside, n, "a pointer cannot be used as a value here")
	}
	f.fail(diag.SliceInside, n, "a slice cannot be used as a value here")
	return nil
}

// checkSize refuses objects that are too large to be private.
func (f *fn) checkSize(t *ir.Type, n ast.Node) {
	if t.Size() > maxObject {
		f.fail(diag.TypeTooLarge, n, "a value of %d bytes; the largest is %d", t.Size(), maxObject)
	}
}

// declare makes the place of a local variable, without a value.
func (f *fn) declare(v *types.Var, n ast.Node) place {
	f.places[v] = badPlace{}
	t := f.sub.apply(v.Type())
	p := f.newPlace(t, n, v.Name(), f.use.addr[v], f.use.sets[v] > 1)
	f.places[v] = p
	return p
}

// newPlace makes a place for a variable of type t.
func (f *fn) newPlace(t types.Type, n ast.Node, name string, addressed, reassigned bool) place {
	switch f.shape(t, n) {
	case shapeScalar:
		if addressed {
			return memPlace{p: f.named(f.local(f.u.irType(t)), name)}
		}
		return &slotPlace{&slot{typ: f.u.irType(t), name: name}}
	case shapeAggregate:
		it := f.u.irType(t)
		f.checkSize(it, n)
		return memPlace{p: f.named(f.local(it), name)}
	case shapeSlice:
		p := &slicePlace{elem: f.u.irType(t.Underlying().(*types.Slice).Elem()), depth: f.depth}
		if reassigned {
			p.off = &slot{typ: ir.TI64, name: name + ".off"}
			p.len = &slot{typ: ir.TI64, name: name + ".len"}
			p.cap = &slot{typ: ir.TI64, name: name + ".cap"}
		}
		return p
	case shapePointer:
		return &ptrPlace{depth: f.depth}
	case shapeComposite:
		c := &compPlace{}
		st := structOf(t)
		for field := range st.Fields() {
			c.fields = append(c.fields, f.newPlace(field.Type(), n, name+"."+field.Name(), addressed && f.shape(field.Type(), n) == shapeScalar, reassigned))
		}
		return c
	}
	f.failFix(diag.ThreadMisused, n, "", "a variable of type kernel.Thread")
	return nil
}

// named gives a value the name of a variable, as a hint for people.
func (f *fn) named(v *ir.Value, name string) *ir.Value {
	if name != "_" {
		v.Name = name
	}
	return v
}

// initZero gives a new place its zero value.
func (f *fn) initZero(p place) {
	switch p := p.(type) {
	case *slotPlace:
		p.s.cur = f.zero(p.s.typ)
	case memPlace:
		f.b.Do(ir.OpZero, nil, p.p)
	case *slicePlace:
		p.set = true
		if p.off != nil {
			p.off.cur, p.len.cur, p.cap.cur = f.int(0), f.int(0), f.int(0)
		}
	case *compPlace:
		for _, q := range p.fields {
			f.initZero(q)
		}
	}
}
