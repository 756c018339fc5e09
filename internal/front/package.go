package front

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"sync"
)

// KernelPath is the import path of the package whose calls have a meaning of their own in kernels.
const KernelPath = "github.com/dotcompute/dotcompute/kernel"

// Package is the syntax of a Go package and what go/types found out about it. Info needs
// Types, Defs, Uses, Selections and Instances.
type Package struct {
	Fset     *token.FileSet
	Files    []*ast.File
	Types    *types.Package
	Info     *types.Info
	Errors   []types.Error // what does not type-check; reported where a kernel depends on it
	Provider Provider      // for helpers of other packages; nil: there are none

	once  sync.Once
	decls map[string]*ast.FuncDecl
	vars  map[string]*packageVar
}

// Provider finds the syntax of packages that kernels call functions of. It may be
// called from several goroutines when Compile is. The objects of the Package it returns need not be
// identical to those that the importing package sees: front matches them by path and name.
type Provider interface {
	// Package returns the package with this import path, and an error that says why
	// there is none. The result's own Provider is not used.
	Package(path string) (*Package, error)
}

// packageVar is a package-level variable and where its value is written.
type packageVar struct {
	obj      *types.Var
	value    ast.Expr // nil: zero, or one of several results
	tuple    bool     // initialised from a call with several results
	assigned token.Pos
}

// index collects declarations by name, once.
func (p *Package) index() {
	p.once.Do(func() {
		p.decls = map[string]*ast.FuncDecl{}
		p.vars = map[string]*packageVar{}
		for _, file := range p.Files {
			for _, d := range file.Decls {
				switch d := d.(type) {
				case *ast.FuncDecl:
					p.decls[declKey(d)] = d
				case *ast.GenDecl:
					if d.Tok == token.VAR {
						p.indexVars(d)
					}
				}
			}
		}
		for _, file := range p.Files {
			p.findAssigned(file)
		}
	})
}

func (p *Package) indexVars(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		s := spec.(*ast.ValueSpec)
		for i, name := range s.Names {
			obj, _ := p.Info.Defs[name].(*types.Var)
			if obj == nil {
				continue
			}
			v := &packageVar{obj: obj}
			if len(s.Values) == len(s.Names) {
				v.value = s.Values[i]
			} else if len(s.Values) > 0 {
				v.tuple = true
			}
			p.vars[name.Name] = v
		}
	}
}

// findAssigned notes where package variables are assigned, or could be through an address or an alias.
func (p *Package) findAssigned(file *ast.File) {
	note := func(e ast.Expr, pos token.Pos) {
		for {
			switch x := e.(type) {
			case *ast.ParenExpr:
				e = x.X
				continue
			case *ast.IndexExpr:
				e = x.X
				continue
			case *ast.SliceExpr:
				e = x.X
				continue
			case *ast.SelectorExpr:
				if _, isField := p.Info.Selections[x]; isField {
					e = x.X
					continue
				}
			case *ast.Ident:
				if v, ok := p.Info.Uses[x].(*types.Var); ok && v.Parent() == p.Types.Scope() {
					if pv := p.vars[v.Name()]; pv != nil && !pv.assigned.IsValid() {
						pv.assigned = pos
					}
				}
			}
			return
		}
	}
	// A slice variable is safe where its elements are read; any other use makes an alias.
	reads := map[*ast.Ident]bool{}
	ident := func(e ast.Expr) {
		if id, ok := ast.Unparen(e).(*ast.Ident); ok {
			reads[id] = true
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IndexExpr:
			ident(n.X)
		case *ast.RangeStmt:
			ident(n.X)
			if n.Tok == token.ASSIGN {
				if n.Key != nil {
					note(n.Key, n.Pos())
				}
				if n.Value != nil {
					note(n.Value, n.Pos())
				}
			}
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				for _, e := range n.Lhs {
					note(e, n.Pos())
				}
			}
		case *ast.IncDecStmt:
			note(n.X, n.Pos())
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				note(n.X, n.Pos())
			}
		case *ast.SliceExpr:
			note(n.X, n.Pos())
		case *ast.CallExpr:
			if id, ok := ast.Unparen(n.Fun).(*ast.Ident); ok {
				if b, ok := p.Info.Uses[id].(*types.Builtin); ok && (b.Name() == "len" || b.Name() == "cap") {
					ident(n.Args[0])
				}
			}
			if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
				if s := p.Info.Selections[sel]; s != nil && s.Kind() == types.MethodVal && takesAddress(s) {
					note(sel.X, n.Pos())
				}
			}
		case *ast.Ident:
			if v, ok := p.Info.Uses[n].(*types.Var); ok && v.Parent() == p.Types.Scope() && !reads[n] {
				if _, slice := v.Type().Underlying().(*types.Slice); slice {
					note(n, n.Pos())
				}
			}
		}
		return true
	})
}

// takesAddress reports whether a method call takes the address of what stands before the dot.
func takesAddress(s *types.Selection) bool {
	f, ok := s.Obj().(*types.Func)
	if !ok || f.Signature().Recv() == nil {
		return false
	}
	_, ptr := types.Unalias(f.Signature().Recv().Type()).(*types.Pointer)
	return ptr && !s.Indirect()
}

// declKey names a function declaration inside its package: F, or T.M for methods.
func declKey(d *ast.FuncDecl) string {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return d.Name.Name
	}
	e := ast.Unparen(d.Recv.List[0].Type)
	for {
		switch x := e.(type) {
		case *ast.StarExpr:
			e = ast.Unparen(x.X)
			continue
		case *ast.IndexExpr:
			e = x.X
			continue
		case *ast.IndexListExpr:
			e = x.X
			continue
		case *ast.Ident:
			return x.Name + "." + d.Name.Name
		}
		return "?." + d.Name.Name
	}
}

// objKey is the declKey of the declaration of a function or method.
func objKey(f *types.Func) string {
	recv := f.Signature().Recv()
	if recv == nil {
		return f.Name()
	}
	t := types.Unalias(recv.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if n, ok := t.(*types.Named); ok {
		return n.Obj().Name() + "." + f.Name()
	}
	return "?." + f.Name()
}

// fileName is the name of the file of pos as modules and diagnostics of other machines
// can repeat it: the base name, below the import path for other packages.
func (p *Package) fileName(pos token.Pos, own bool) string {
	base := filepath.Base(p.Fset.Position(pos).Filename)
	if own {
		return base
	}
	return p.Types.Path() + "/" + base
}

// isStd reports whether an import path is one of the standard library.
func isStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}
