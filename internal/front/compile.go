package front

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"runtime/debug"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// LanguageVersion is the version of the kernel language. It is part of every
// kernel's hash, so that generated files are stale when the meaning of a kernel's text changes.
const LanguageVersion = 1

// Options are choices of a compilation. The zero value compiles everything that has a directive.
type Options struct {
	// Only names the functions to compile; empty: all with a directive. A name that no
	// function with a directive has is ignored.
	Only []string
	// Plain compiles functions without a directive too, when Only names them, as kernels if their first
	// parameter is a kernel.Thread and as functions otherwise. It is for tools that compile what a user points at.
	Plain bool
	// Joint puts everything into one module, Result.Module, which the kernels share.
	Joint bool
}

// Result is what Compile made.
type Result struct {
	Kernels []*Kernel  // in the order of source; those that were refused are left out
	Module  *ir.Module // with Options.Joint, else nil
	Diags   diag.List  // sorted
}

// Kernel is one compiled declaration or instance.
type Kernel struct {
	Name      string // in the IR: the function's name, with type arguments for an instance
	Func      *types.Func
	Decl      *ast.FuncDecl
	Directive *Directive
	Launcher  string           // from name= or the instance; "" if the directive does not say
	TypeArgs  []types.Type     // of an instance
	Signature *types.Signature // with type arguments filled in
	Params    []Param          // without the Thread
	Module    *ir.Module       // belongs to the caller; shared with Options.Joint
	IR        *ir.Func
	Hash      string // hex SHA-256 of all that the kernel's meaning depends on
}

// Param is a parameter of a kernel and the parts that it is flattened to.
type Param struct {
	Name  string
	Type  types.Type
	Parts []Part
}

// PartKind says how a part of a parameter is passed.
type PartKind uint8

// The kinds of parts.
const (
	PartScalar PartKind = iota // a scalar
	PartSlice                  // a view of global memory
	PartValue                  // an array or struct without references, as bytes
)

// Part is one IR parameter of a kernel.
type Part struct {
	Name  string // joined by dots: v.Data
	Path  []int  // of fields, from the parameter
	Kind  PartKind
	Type  types.Type
	IR    *ir.Type
	Const bool
}

// InternalError is a fault of the compiler itself, found while it compiled Kernel.
type InternalError struct {
	Kernel string
	Err    error
	Stack  []byte // where, if it was a panic
}

func (e *InternalError) Error() string {
	return fmt.Sprintf("front: internal error while compiling %s: %v", e.Kernel, e.Err)
}

// Unwrap returns e.Err.
func (e *InternalError) Unwrap() error { return e.Err }

// Compile lowers the kernels of a package. What is wrong with them is in the result's diagnostics; the
// error is an [*InternalError], a fault of the compiler. opts may be nil.
func Compile(p *Package, opts *Options) (res *Result, err error) {
	if opts == nil {
		opts = &Options{}
	}
	c := &compiler{p: p, opts: opts, res: &Result{}}
	defer func() {
		if r := recover(); r != nil {
			res, err = nil, &InternalError{c.current, fmt.Errorf("%v", r), debug.Stack()}
		}
	}()
	p.index()
	if err := c.run(); err != nil {
		return nil, err
	}
	c.res.Diags.Sort()
	return c.res, nil
}

type compiler struct {
	p       *Package
	opts    *Options
	res     *Result
	joint   *unit
	current string
	bad     bool // the directive is wrong: diagnostics only
}

// unit returns the module to compile the next kernel into.
func (c *compiler) unit() *unit {
	if !c.opts.Joint {
		return newUnit(c.p, &c.res.Diags)
	}
	if c.joint == nil {
		c.joint = newUnit(c.p, &c.res.Diags)
	}
	return c.joint
}

func (c *compiler) run() error {
	only := map[string]bool{}
	for _, name := range c.opts.Only {
		only[name] = true
	}
	scan := newUnit(c.p, &c.res.Diags)
	scan.misplaced()
	for _, file := range c.p.Files {
		for _, d := range file.Decls {
			decl, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			scan.failed = false
			dir := scan.directive(decl)
			c.bad = scan.failed
			if len(only) > 0 && !only[decl.Name.Name] {
				continue
			}
			if dir == nil && c.opts.Plain && only[decl.Name.Name] {
				dir = c.plain(decl)
			}
			if dir != nil {
				if err := c.declaration(file, decl, dir); err != nil {
					return err
				}
			}
		}
	}
	if c.joint != nil {
		c.res.Module = c.joint.mod
	}
	for _, k := range c.res.Kernels {
		k.Hash = hash(k)
	}
	return nil
}

// plain makes the directive of a function that has none.
func (c *compiler) plain(decl *ast.FuncDecl) *Directive {
	d := &Directive{Pos: decl.Pos(), Func: true}
	if obj, ok := c.p.Info.Defs[decl.Name].(*types.Func); ok {
		if params := obj.Signature().Params(); params.Len() > 0 && kernelType(params.At(0).Type()) == "Thread" {
			d.Func = false
		}
	}
	return d
}

// declaration compiles a function or its instances.
func (c *compiler) declaration(file *ast.File, decl *ast.FuncDecl, dir *Directive) error {
	c.current = decl.Name.Name
	u := c.unit()
	u.kernel = decl.Name.Name
	obj, _ := c.p.Info.Defs[decl.Name].(*types.Func)
	refuse := func(code diag.Code, n ast.Node, format string, args ...any) {
		u.report(c.p, code, n.Pos(), n.End(), "", format, args...)
	}
	switch {
	case obj == nil:
		refuse(diag.TypeError, decl.Name, "%s does not type-check", decl.Name.Name)
		return nil
	case decl.Recv != nil:
		refuse(diag.MethodKernel, decl.Name, "%s is a method", decl.Name.Name)
		return nil
	case decl.Body == nil:
		refuse(diag.NoBody, decl.Name, "%s has no body", decl.Name.Name)
		return nil
	}
	tparams := obj.Signature().TypeParams()
	if tparams.Len() == 0 {
		if len(dir.Instances) > 0 {
			refuse(diag.BadInstance, decl.Name, "%s is not generic", decl.Name.Name)
			return nil
		}
		return c.instance(u, decl, dir, obj, nil, dir.Name)
	}
	if len(dir.Instances) == 0 {
		refuse(diag.NoInstances, decl.Name, "%s is generic, and its directive lists no instances", decl.Name.Name)
	}
	for i, inst := range dir.Instances {
		if i > 0 {
			u = c.unit()
			u.kernel = decl.Name.Name
		}
		targs, msg := c.typeArgs(file, decl, obj, inst)
		if msg != "" {
			u.report(c.p, diag.BadInstance, dir.Pos, token.NoPos, "", "instance %s: %s", inst.Name, msg)
			continue
		}
		if err := c.instance(u, decl, dir, obj, targs, inst.Name); err != nil {
			return err
		}
	}
	return nil
}

// typeArgs evaluates the types of an instance where the function stands; msg says what is wrong.
func (c *compiler) typeArgs(file *ast.File, decl *ast.FuncDecl, obj *types.Func, inst Instance) (list []types.Type, msg string) {
	for _, text := range inst.Args {
		tv, err := types.Eval(c.p.Fset, c.p.Types, decl.Body.Pos(), text)
		if err != nil || !tv.IsType() {
			// The file's scope knows its imports; the package's does not.
			return nil, fmt.Sprintf("%s is not a type here", text)
		}
		list = append(list, tv.Type)
	}
	if len(list) != obj.Signature().TypeParams().Len() {
		return nil, fmt.Sprintf("%s has %d type parameters", obj.Name(), obj.Signature().TypeParams().Len())
	}
	if _, err := types.Instantiate(nil, obj.Signature(), list, true); err != nil {
		return nil, err.Error()
	}
	return list, ""
}

// instance compiles a kernel or function for one list of type arguments.
func (c *compiler) instance(u *unit, decl *ast.FuncDecl, dir *Directive, obj *types.Func, targs []types.Type, launcher string) error {
	u.unchecked = dir.Unchecked
	u.failed = false
	name := obj.Name() + shortTypeArgs(targs)
	u.kernel, c.current = name, name
	g := u.calleeFn(c.p, decl, targs, dir.Unchecked)
	g.kernel = !dir.Func
	k := &Kernel{Name: name, Func: obj, Decl: decl, Directive: dir, Launcher: launcher, TypeArgs: targs, Module: u.mod}
	k.Signature, _ = g.sub.apply(obj.Signature()).(*types.Signature)
	k.IR = &ir.Func{Name: u.uniqueName(name)}
	key := fmt.Sprintf("%s.%s%s||%v", c.p.Types.Path(), obj.Name(), typeArgsKey(targs), dir.Unchecked)
	active := &instance{fn: k.IR, active: true}
	if g.kernel {
		u.instances[key] = active
	}
	g.guard(func() { c.lower(g, k) })
	active.active = false
	u.declErrors(c.p, decl)
	if u.failed {
		return nil
	}
	if c.bad {
		return nil
	}
	u.mod.Funcs = append(u.mod.Funcs, k.IR)
	if err := u.mod.Verify(); err != nil {
		return &InternalError{Kernel: name, Err: fmt.Errorf("%w\n%s", err, u.mod)}
	}
	c.res.Kernels = append(c.res.Kernels, k)
	return nil
}

// declErrors reports the type errors inside a function, and whether there are any. What lowering came across it
// reported at the same place in the same words, and the list drops repetitions.
func (u *unit) declErrors(p *Package, decl *ast.FuncDecl) bool {
	found := false
	for _, e := range p.Errors {
		if e.Pos >= decl.Pos() && e.Pos <= decl.End() {
			u.report(p, diag.TypeError, e.Pos, token.NoPos, "", "%s", e.Msg)
			found = true
		}
	}
	return found
}

// hash identifies what a kernel means: the IR with everything it calls, its directive and the version of the language.
func hash(k *Kernel) string {
	m := *k.Module
	m.Files = make([]string, len(k.Module.Files))
	h := sha256.New()
	fmt.Fprintf(h, "kernel language %d\n%s\n%s\n", LanguageVersion, k.Directive.Text, k.Name)
	h.Write([]byte(m.String()))
	return hex.EncodeToString(h.Sum(nil))
}
