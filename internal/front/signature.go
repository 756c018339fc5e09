package front

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// lower compiles the declaration of a kernel, or of a function that is used by a handle.
func (c *compiler) lower(g *fn, k *Kernel) {
	sig := k.Func.Signature()
	decl := k.Decl
	if sig.Variadic() {
		g.fail(diag.VariadicKernel, decl.Name, "%s is variadic", k.Name)
	}
	g.at(decl.Name.Pos())
	k.IR.Pos = g.b.Pos
	k.IR.Body = &ir.Block{}
	g.b.Block, g.top = k.IR.Body, k.IR.Body
	g.use = g.study(decl.Body)
	params := parameters(sig)
	var results []types.Type
	for r := range sig.Results().Variables() {
		results = append(results, g.sub.apply(r.Type()))
	}
	if g.kernel {
		k.IR.Kernel = kernelInfo(k.Directive)
		if len(results) > 0 {
			g.u.report(g.pkg, diag.KernelResults, decl.Type.Results.Pos(), decl.Type.Results.End(), "", "the kernel %s has results", k.Name)
		}
		if len(params) > 0 && params[0].Type() == types.Typ[types.Invalid] {
			g.typeError(decl.Type.Params.List[0])
		}
		if len(params) == 0 || kernelType(params[0].Type()) != "Thread" {
			g.fail(diag.NoThread, decl.Name, "the first parameter of %s is not a kernel.Thread", k.Name)
		}
		g.places[params[0]] = threadPlace{}
		params = params[1:]
	} else {
		c.checkFunc(g, k, params, results)
		g.types = results
		g.outs = make([]*ir.Value, len(results))
		for i, t := range results {
			it := g.irType(t, decl.Name)
			if it.Aggregate() {
				g.outs[i] = g.addParam(k.IR, "out", ir.PtrTo(ir.Private, it))
			} else {
				k.IR.Results = append(k.IR.Results, it)
			}
		}
	}
	for _, v := range params {
		k.Params = append(k.Params, Param{Name: v.Name(), Type: g.sub.apply(v.Type())})
		g.guard(func() { g.kernelParam(k, &k.Params[len(k.Params)-1], v, paramNode(decl, v)) })
	}
	c.constParams(g, k)
	g.bindResults(decl, results)
	g.body(decl.Body)
}

func kernelInfo(d *Directive) *ir.KernelInfo {
	return &ir.KernelInfo{Mode: d.Mode, Unchecked: d.Unchecked, Group: d.Group, Subgroup: d.Subgroup, MinBlocks: d.MinBlocks, Partial: d.Partial}
}

// paramNode returns where a parameter is written.
func paramNode(decl *ast.FuncDecl, v *types.Var) ast.Node {
	for _, field := range decl.Type.Params.List {
		for _, id := range field.Names {
			if id.Pos() == v.Pos() {
				return id
			}
		}
		if field.Pos() == v.Pos() {
			return field
		}
	}
	return decl.Name
}

// checkFunc checks the signature of a //dotcompute:func.
func (c *compiler) checkFunc(g *fn, k *Kernel, params []*types.Var, results []types.Type) {
	if len(results) == 0 {
		g.fail(diag.FuncSignature, k.Decl.Name, "%s has no result", k.Name)
	}
	for _, v := range params {
		switch g.shape(g.sub.apply(v.Type()), paramNode(k.Decl, v)) {
		case shapeThread:
			g.fail(diag.FuncSignature, paramNode(k.Decl, v), "%s takes a Thread", k.Name)
		case shapePointer:
			g.fail(diag.FuncSignature, paramNode(k.Decl, v), "%s takes a pointer", k.Name)
		}
	}
	for _, t := range results {
		if s := g.shape(t, k.Decl.Name); s != shapeScalar && s != shapeAggregate {
			g.fail(diag.FuncSignature, k.Decl.Name, "%s returns a value of type %s", k.Name, typeString(t))
		}
	}
}

func (g *fn) addParam(out *ir.Func, name string, t *ir.Type) *ir.Value {
	v := &ir.Value{Type: t, Name: name}
	out.Body.Params = append(out.Body.Params, v)
	out.Params = append(out.Params, ir.Param{Name: name})
	return v
}

// kernelParam flattens a parameter and gives the variable its place.
func (g *fn) kernelParam(k *Kernel, p *Param, v *types.Var, n ast.Node) {
	g.places[v] = badPlace{}
	g.use.sets[v]++ // the launch
	if _, err := g.u.shapeOf(p.Type); err != nil {
		g.fail(paramCode(err.code), n, "parameter %s: %s", v.Name(), err.msg)
	}
	name := v.Name()
	if name == "" || name == "_" {
		name = "_"
	}
	val := g.flatten(k, p, p.Type, name, nil, n)
	if a, ok := val.(aggregate); ok && (g.use.mutated[v] || g.use.addr[v] || !g.kernel) {
		if g.kernel {
			// The launch's copy is constant; this invocation gets its own.
			local := g.named(g.local(a.p.Type.Elem()), v.Name())
			g.copyTo(local, a.p)
			a.p = local
		}
		g.places[v] = memPlace{p: a.p}
		return
	} else if ok {
		g.places[v] = memPlace{p: a.p}
		return
	}
	if v.Name() == "" || v.Name() == "_" {
		return
	}
	pl := g.declare(v, n)
	g.store(pl, val, n)
}

// paramCode is the code for a parameter of a type that kernels do not have.
func paramCode(c diag.Code) diag.Code {
	switch c {
	case diag.OtherType, diag.PointerInside:
		return diag.ParamType
	}
	return c
}

// flatten makes the IR parameters for a value of type t, and the value itself.
func (g *fn) flatten(k *Kernel, p *Param, t types.Type, name string, path []int, n ast.Node) value {
	part := Part{Name: name, Path: slices.Clone(path), Type: t}
	add := func(kind PartKind, it *ir.Type) *ir.Value {
		part.Kind, part.IR = kind, it
		p.Parts = append(p.Parts, part)
		return g.addParam(k.IR, name, it)
	}
	switch g.shape(t, n) {
	case shapeScalar:
		return scalar{add(PartScalar, g.u.irType(t))}
	case shapeSlice:
		return &slice{view: add(PartSlice, ir.ViewOf(ir.Global, g.u.irType(t.Underlying().(*types.Slice).Elem())))}
	case shapeAggregate:
		it := g.u.irType(t)
		g.checkSize(it, n)
		space := ir.Constant
		if !g.kernel {
			space = ir.Private
		}
		return aggregate{p: add(PartValue, ir.PtrTo(space, it))}
	case shapeComposite:
		var c composite
		st := structOf(t)
		for i := range st.NumFields() {
			field := st.Field(i)
			c.fields = append(c.fields, g.flatten(k, p, field.Type(), name+"."+field.Name(), append(path, i), n))
		}
		return c
	case shapeThread:
		g.fail(diag.ThreadMisused, n, "a second Thread as a parameter")
	}
	g.fail(diag.ParamType, n, "a parameter of type %s", typeString(t))
	return nil
}

// constParams marks the parameters that const= names.
func (c *compiler) constParams(g *fn, k *Kernel) {
	for _, name := range k.Directive.Const {
		found := false
		for i, p := range k.IR.Params {
			if p.Name == name && k.IR.Body.Params[i].Type.Scalar() {
				k.IR.Params[i].Const = true
				found = true
			}
		}
		for i := range k.Params {
			for j := range k.Params[i].Parts {
				if part := &k.Params[i].Parts[j]; part.Name == name && part.Kind == PartScalar {
					part.Const = true
				}
			}
		}
		if !found {
			d := k.Directive
			g.u.report(g.pkg, diag.ConstParam, d.Pos, 0, "", "const=%s names no scalar parameter of %s", name, k.Name)
		}
	}
}
