package front

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// callee is a function that a call names, with what it is called on.
type callee struct {
	fn    *types.Func
	targs []types.Type
	recv  ast.Expr // of a method call
	index []int    // embedded fields between recv and the receiver
	ptr   bool     // the method has a pointer receiver
}

// callExpr evaluates what looks like a call: a conversion, a built-in function, or a call not hoisted before.
func (f *fn) callExpr(e *ast.CallExpr) value {
	if f.info.Types[e.Fun].IsType() {
		return f.conversion(e)
	}
	if b := f.builtin(e); b != "" {
		return f.builtinValue(e, b)
	}
	f.at(e.Pos())
	return f.call(e)
}

// resolve finds the function that a call calls.
func (f *fn) resolve(e *ast.CallExpr) callee {
	fun := ast.Unparen(e.Fun)
	switch x := fun.(type) {
	case *ast.IndexExpr:
		if f.isFunc(x.X) {
			fun = ast.Unparen(x.X)
		}
	case *ast.IndexListExpr:
		fun = ast.Unparen(x.X)
	}
	switch x := fun.(type) {
	case *ast.Ident:
		if fn, ok := f.info.Uses[x].(*types.Func); ok {
			return callee{fn: fn, targs: f.typeArgs(x)}
		}
		if f.info.Uses[x] == nil {
			f.typeError(e)
		}
	case *ast.SelectorExpr:
		s := f.info.Selections[x]
		if s == nil {
			if fn, ok := f.info.Uses[x.Sel].(*types.Func); ok {
				return callee{fn: fn, targs: f.typeArgs(x.Sel)}
			}
			if f.info.Uses[x.Sel] == nil {
				f.typeError(e)
			}
			break
		}
		switch s.Kind() {
		case types.MethodVal:
			return f.method(x, s)
		case types.MethodExpr:
			f.failFix(diag.MethodValue, e, "Call the method on a value: x.M(…).", "a method expression called in a kernel")
		}
	case *ast.FuncLit:
		f.fail(diag.EscapingFunc, e, "a function literal that is not the value of a variable")
	}
	f.poisoned(fun)
	f.fail(diag.DynamicCall, e, "a call through a function value")
	return callee{}
}

// typeArgs returns the type arguments of a generic function's use.
func (f *fn) typeArgs(id *ast.Ident) []types.Type {
	inst, ok := f.info.Instances[id]
	if !ok {
		return nil
	}
	list, _ := f.sub.list(inst.TypeArgs)
	return list
}

// method resolves x.M() with the type arguments of this instance filled in.
func (f *fn) method(x *ast.SelectorExpr, s *types.Selection) callee {
	f.poisoned(x.X)
	t := f.typeOf(x.X)
	m, index := s.Obj().(*types.Func), s.Index()
	if _, param := types.Unalias(s.Recv()).(*types.TypeParam); param || len(f.sub) > 0 {
		obj, idx, _ := types.LookupFieldOrMethod(t, true, s.Obj().Pkg(), s.Obj().Name())
		got, ok := obj.(*types.Func)
		if !ok {
			f.fail(diag.TypeError, x, "%s has no method %s", typeString(t), x.Sel.Name)
		}
		m, index = got, idx
	}
	recv := m.Signature().Recv().Type()
	if types.IsInterface(recv) {
		f.fail(diag.DynamicCall, x, "a method of the interface %s is called", typeString(recv))
	}
	rt, ptr := types.Unalias(recv).(*types.Pointer)
	if ptr {
		recv = rt.Elem()
	}
	c := callee{fn: m, recv: x.X, index: index[:len(index)-1], ptr: ptr}
	if n, ok := types.Unalias(recv).(*types.Named); ok && n.TypeArgs().Len() > 0 {
		c.targs, _ = f.sub.list(n.TypeArgs())
	}
	return c
}

// receiver evaluates what a method is called on, as the method takes it.
func (f *fn) receiver(c callee) value {
	t := f.typeOf(c.recv)
	base, isPtr := deref(t)
	if len(c.index) == 0 {
		switch {
		case c.ptr && isPtr:
			return f.expr(c.recv)
		case c.ptr:
			return f.pointerTo(f.placeOf(c.recv), c.recv)
		case isPtr:
			p, ok := f.expr(c.recv).(pointer)
			if !ok {
				f.bail()
			}
			return f.load(p.place())
		}
		return f.expr(c.recv)
	}
	_ = base
	p := f.walkFields(c.recv, c.index, c.recv)
	if c.ptr {
		return f.pointerTo(p, c.recv)
	}
	return f.load(p)
}

// call evaluates a call of a function or method. Calls among its arguments have been hoisted.
func (f *fn) call(e *ast.CallExpr) value {
	if lit := f.literalOf(e); lit != nil {
		return f.callLiteral(e, lit)
	}
	c := f.resolve(e)
	if c.fn.Pkg() == nil {
		f.fail(diag.InterfaceType, e, "a method of an interface is called")
	}
	switch path := c.fn.Pkg().Path(); path {
	case KernelPath:
		if v, ok := f.kernelCall(e, c); ok {
			return v
		}
	case "math", "math/bits":
		if v, ok := f.mathCall(e, c, path); ok {
			return v
		}
		if fn := f.u.inKernel(c.fn.Name()); fn != nil && path == "math" {
			sig := c.fn.Signature()
			t := sig.Params().At(0).Type()
			if t == types.Typ[types.Int] {
				t = sig.Results().At(0).Type()
			}
			c.fn, c.targs = fn, []types.Type{t}
			break
		}
		f.fail(diag.StdFunc, e, "%s.%s in a kernel", c.fn.Pkg().Name(), c.fn.Name())
	case "unsafe", "reflect", "C", "runtime", "syscall":
		f.fail(diag.UnsafeOrCgo, e, "%s.%s in a kernel", c.fn.Pkg().Name(), c.fn.Name())
	}
	p, decl, err := f.u.source(c.fn)
	if err != nil {
		path := c.fn.Pkg().Path()
		if isStd(path) && path != f.u.pkg.Types.Path() {
			f.fail(diag.StdFunc, e, "%s.%s in a kernel", c.fn.Pkg().Name(), c.fn.Name())
		}
		f.fail(diag.NoSource, e, "%s cannot be compiled: %v", c.fn.Name(), err)
	}
	if decl.Body == nil {
		f.fail(diag.NoSource, e, "the function %s has no body in Go", c.fn.Name())
	}
	args := f.arguments(e, c)
	f.at(e.Pos())
	return f.callDecl(e, c, p, decl, args)
}

// arguments evaluates receiver and arguments from left to right.
func (f *fn) arguments(e *ast.CallExpr, c callee) []value {
	var args []value
	if c.recv != nil {
		args = append(args, f.receiver(c))
	}
	sig := c.fn.Signature()
	if sig.Variadic() {
		f.fail(diag.VariadicCall, e, "a call of the variadic function %s", c.fn.Name())
	}
	if len(e.Args) == 1 && sig.Params().Len() > 1 { // f(g()) with several results
		if t, ok := f.expr(e.Args[0]).(tuple); ok {
			return append(args, t...)
		}
		f.bail()
	}
	for _, a := range e.Args {
		args = append(args, f.expr(a))
	}
	return args
}

// callDecl calls a declared function: the IR function of its instance, or its body in place.
func (f *fn) callDecl(e *ast.CallExpr, c callee, p *Package, decl *ast.FuncDecl, args []value) value {
	if f.u.declErrors(p, decl) {
		f.bail()
	}
	callee := f.u.calleeFn(p, decl, c.targs, f.unchecked)
	sig := callee.signature(decl)
	if sig == nil {
		f.typeError(e)
	}
	refs := false
	var results []types.Type
	for r := range sig.Results().Variables() {
		t := callee.sub.apply(r.Type())
		results = append(results, t)
		switch f.shape(t, e) {
		case shapeSlice, shapePointer, shapeComposite:
			refs = true
		case shapeThread:
			f.fail(diag.ThreadMisused, e, "%s returns the Thread", c.fn.Name())
		}
	}
	if p.Types.Path() == KernelPath {
		// Faults in methods of View2 are those of the line that calls them, as on the host.
		callee.fixedPos = true
		refs = true
	}
	if refs {
		return f.expandCall(e, callee, decl, args, results)
	}
	inst, flat := f.instance(e, c, callee, decl, args, results)
	var irArgs []*ir.Value
	vals := make([]value, len(results))
	var types []*ir.Type
	for i, t := range results {
		it := f.u.irType(t)
		if it.Aggregate() {
			out := f.local(it)
			irArgs = append(irArgs, out)
			vals[i] = aggregate{p: out, temp: true}
		} else {
			types = append(types, it)
		}
	}
	irArgs = append(irArgs, flat...)
	in := f.b.Instr(ir.OpCall, ir.CalleeAttr{Func: inst.fn}, types, irArgs...)
	k := 0
	for i := range vals {
		if vals[i] == nil {
			vals[i] = scalar{in.Results[k]}
			k++
		}
	}
	switch len(vals) {
	case 0:
		return nil
	case 1:
		return vals[0]
	}
	return tuple(vals)
}

// calleeFn returns an fn that will lower a declaration.
func (u *unit) calleeFn(p *Package, decl *ast.FuncDecl, targs []types.Type, unchecked bool) *fn {
	g := &fn{u: u, pkg: p, info: p.Info, unchecked: unchecked, stmtNode: decl.Name}
	g.reset()
	obj, _ := p.Info.Defs[decl.Name].(*types.Func)
	if obj == nil {
		return g
	}
	params := obj.Signature().TypeParams()
	if obj.Signature().Recv() != nil {
		params = obj.Signature().RecvTypeParams()
	}
	if params.Len() > 0 && params.Len() == len(targs) {
		g.sub = subst{}
		for i, t := range targs {
			g.sub[params.At(i)] = t
		}
	}
	return g
}

func (f *fn) reset() {
	f.places = map[types.Object]place{}
	f.pre = map[ast.Expr]value{}
	f.depths = map[*ir.Value]int{}
	f.lits = map[types.Object]*literal{}
}

// signature returns the declared signature, type parameters not filled in.
func (f *fn) signature(decl *ast.FuncDecl) *types.Signature {
	obj, _ := f.info.Defs[decl.Name].(*types.Func)
	if obj == nil {
		return nil
	}
	return obj.Signature()
}

// parameters lists receiver and parameters of a declaration.
func parameters(sig *types.Signature) []*types.Var {
	var list []*types.Var
	if sig.Recv() != nil {
		list = append(list, sig.Recv())
	}
	for v := range sig.Params().Variables() {
		list = append(list, v)
	}
	return list
}

// instance returns the IR function for a call, compiled if this is the first such call, and the flattened arguments.
func (f *fn) instance(e *ast.CallExpr, c callee, g *fn, decl *ast.FuncDecl, args []value, results []types.Type) (*instance, []*ir.Value) {
	sig := g.signature(decl)
	params := parameters(sig)
	if len(params) != len(args) {
		f.typeError(e)
	}
	var p pass
	for i, v := range params {
		t := g.sub.apply(v.Type())
		f.shape(t, e)
		f.add(&p, args[i], t, e)
	}
	name := objKey(c.fn)
	key := fmt.Sprintf("%s.%s%s|%s|%v", c.fn.Pkg().Path(), name, typeArgsKey(c.targs), p.key.String(), f.unchecked)
	inst := f.u.instances[key]
	if inst != nil {
		if inst.active {
			f.fail(diag.Recursion, e, "%s calls itself, directly or through others", c.fn.Name())
		}
		if inst.bad {
			f.bail()
		}
		return inst, p.flat
	}
	inst = &instance{active: true}
	f.u.instances[key] = inst
	label := c.fn.Pkg().Name() + "." + name + shortTypeArgs(c.targs)
	if spaces := strings.Trim(p.key.String(), "g()"); spaces != "" {
		label += "." + p.key.String()
	}
	inst.fn = &ir.Func{Name: f.u.uniqueName(label)}
	f.u.chain = append(f.u.chain, call{f.pkg, e.Pos(), c.fn.Name()})
	failed := f.u.failed
	f.u.failed = false
	g.lowerFunc(inst.fn, decl, params, args, results, p.flat)
	inst.bad = f.u.failed
	f.u.failed = f.u.failed || failed
	f.u.chain = f.u.chain[:len(f.u.chain)-1]
	inst.active = false
	f.u.mod.Funcs = append(f.u.mod.Funcs, inst.fn)
	if inst.bad {
		f.bail()
	}
	return inst, p.flat
}

// lowerFunc lowers a declaration that is called with arguments like args, which show the address spaces.
func (g *fn) lowerFunc(out *ir.Func, decl *ast.FuncDecl, params []*types.Var, args []value, results []types.Type, flat []*ir.Value) {
	g.at(decl.Name.Pos())
	out.Pos = g.b.Pos
	out.Body = &ir.Block{}
	g.b.Block, g.top = out.Body, out.Body
	g.use = g.study(decl.Body)
	addParam := func(name string, t *ir.Type) *ir.Value {
		v := &ir.Value{Type: t, Name: name}
		out.Body.Params = append(out.Body.Params, v)
		out.Params = append(out.Params, ir.Param{Name: name})
		return v
	}
	g.types = results
	g.outs = make([]*ir.Value, len(results))
	for i, t := range results {
		it := g.u.irType(t)
		if it.Aggregate() {
			g.outs[i] = addParam(fmt.Sprintf("out%d", i), ir.PtrTo(ir.Private, it))
		} else {
			out.Results = append(out.Results, it)
		}
	}
	var vals []*ir.Value
	names := flatNames(params, args, g)
	for i, v := range flat {
		vals = append(vals, addParam(names[i], v.Type))
	}
	rest := vals
	for i, v := range params {
		var val value
		val, rest = regroup(args[i], rest)
		g.guard(func() { g.bindParam(v, val, decl) })
	}
	g.bindResults(decl, results)
	g.body(decl.Body)
}

// bindParam gives a parameter of an IR function its place.
func (g *fn) bindParam(v *types.Var, val value, n ast.Node) {
	g.places[v] = badPlace{}
	if v.Name() == "" || v.Name() == "_" {
		return
	}
	g.use.sets[v]++ // the call
	switch x := val.(type) {
	case thread:
		g.places[v] = threadPlace{}
	case pointer:
		if g.use.mutated[v] || g.use.addr[v] {
			g.fail(diag.PtrReassigned, n, "the pointer parameter %s is assigned, or its address taken", v.Name())
		}
		g.places[v] = &ptrPlace{val: x, set: true}
	case aggregate:
		g.places[v] = memPlace{p: x.p}
	default:
		p := g.declare(v, n)
		g.store(p, val, n)
	}
}

// bindResults makes the places of named results.
func (g *fn) bindResults(decl *ast.FuncDecl, results []types.Type) {
	g.results = make([]place, len(results))
	if decl.Type.Results == nil {
		return
	}
	i := 0
	for _, field := range decl.Type.Results.List {
		if len(field.Names) == 0 {
			return
		}
		for _, id := range field.Names {
			obj, _ := g.info.Defs[id].(*types.Var)
			var p place
			if g.outs != nil && g.outs[i] != nil {
				p = memPlace{p: g.outs[i]}
				g.b.Do(ir.OpZero, nil, g.outs[i])
				if obj != nil {
					g.places[obj] = p
				}
			} else {
				g.guard(func() {
					addressed, many := false, true
					if obj != nil {
						addressed, many = g.use.addr[obj], g.use.sets[obj] > 1
						if g.use.mutated[obj] {
							many = true
						}
					}
					p = g.newPlace(results[i], id, id.Name, addressed, many)
					g.initZero(p)
					if obj != nil {
						g.places[obj] = p
					}
				})
			}
			g.results[i] = p
			i++
		}
	}
}

// body lowers a function's statements and its end.
func (g *fn) body(b *ast.BlockStmt) {
	g.stmts(b.List)
	if g.dead {
		return
	}
	g.at(b.Rbrace)
	if len(g.types) == 0 {
		g.b.Return()
		return
	}
	g.b.Do(ir.OpUnreachable, nil)
}
