package analysis

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
)

// exact are the functions of package math that have one right answer, which Go
// gives on every processor.
var exact = map[string]bool{
	"Abs": true, "Ceil": true, "Copysign": true, "Dim": true, "FMA": true, "Float32bits": true, "Float32frombits": true,
	"Float64bits": true, "Float64frombits": true, "Floor": true, "Frexp": true, "Inf": true, "IsInf": true, "IsNaN": true,
	"Ldexp": true, "Max": true, "Min": true, "Mod": true, "Modf": true, "NaN": true, "Nextafter": true, "Nextafter32": true,
	"Remainder": true, "Round": true, "RoundToEven": true, "Signbit": true, "Sqrt": true, "Trunc": true,
}

// strictMath reports functions of package math whose last bits differ between
// processors, in strict kernels and the functions of the package that they call.
// It works on syntax: in the IR both packages' functions are the same operation.
func strictMath(p *front.Package) diag.List {
	decls := map[types.Object]*ast.FuncDecl{}
	var todo []*ast.FuncDecl
	for _, f := range p.Files {
		for _, d := range f.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok || fd.Body == nil {
				continue
			}
			decls[p.Info.Defs[fd.Name]] = fd
			if isStrict(fd) {
				todo = append(todo, fd)
			}
		}
	}
	var list diag.List
	seen := map[*ast.FuncDecl]bool{}
	for len(todo) > 0 {
		fd := todo[0]
		todo = todo[1:]
		if seen[fd] {
			continue
		}
		seen[fd] = true
		ast.Inspect(fd.Body, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok {
				return true
			}
			f, ok := p.Info.Uses[id].(*types.Func)
			if !ok || f.Pkg() == nil {
				return true
			}
			if d := decls[f.Origin()]; d != nil {
				todo = append(todo, d)
			}
			if f.Pkg().Path() == "math" && !exact[f.Name()] {
				list.Add(diag.StrictMath, position(p.Fset, id.Pos()), position(p.Fset, id.End()), "math.%s differs in the last bits between processors", f.Name())
				list[len(list)-1].Fix = "use kernel." + f.Name()
			}
			return true
		})
	}
	return list
}

// isStrict reports whether a directive above the function says strict.
func isStrict(fd *ast.FuncDecl) bool {
	if fd.Doc == nil {
		return false
	}
	for _, c := range fd.Doc.List {
		rest, ok := strings.CutPrefix(c.Text, "//dotcompute:")
		if ok && len(strings.Fields(rest)) > 0 {
			for _, w := range strings.Fields(rest)[1:] {
				if w == "strict" {
					return true
				}
			}
		}
	}
	return false
}
