package analysis

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
)

// fix adds the edits that follow mechanically from a diagnostic.
func fix(p *front.Package, d *diag.Diagnostic) {
	if len(d.Edits) > 0 {
		return
	}
	file, pos := locate(p, d.Pos)
	if file == nil {
		return
	}
	switch d.Code {
	case diag.StrictConversion:
		if mul := productAt(p, file, pos); mul != nil {
			name := types.TypeString(p.Info.TypeOf(mul), types.RelativeTo(p.Types))
			d.Pos, d.End = position(p.Fset, mul.Pos()), position(p.Fset, mul.End())
			d.Fix = "convert the product: " + name + "(" + types.ExprString(mul) + ")"
			d.Edits = []diag.Edit{
				{Pos: d.Pos, End: d.Pos, New: name + "("},
				{Pos: d.End, End: d.End, New: ")"},
			}
		}
	case diag.BuiltinOther:
		call := callAt(file, pos)
		if call == nil {
			return
		}
		if id, ok := call.Fun.(*ast.Ident); ok && (id.Name == "println" || id.Name == "print") {
			if thread, kernel := threadName(p, file, pos), importName(file, front.KernelPath); thread != "" && kernel != "" {
				args := thread
				if len(call.Args) > 0 {
					args += ", "
				}
				at := position(p.Fset, call.Lparen+1)
				d.Edits = []diag.Edit{
					{Pos: position(p.Fset, id.Pos()), End: position(p.Fset, id.End()), New: kernel + ".Print"},
					{Pos: at, End: at, New: args},
				}
			}
		}
	case diag.StrictMath:
		sel := selectorAt(file, pos)
		if sel == nil {
			return
		}
		// Without the last use of math its import would have to go as well.
		if name := importName(file, front.KernelPath); name != "" && usesOf(p, file, sel.X) > 1 {
			x := sel.X
			d.Edits = []diag.Edit{{Pos: position(p.Fset, x.Pos()), End: position(p.Fset, x.End()), New: name}}
		}
	}
}

func position(fset *token.FileSet, pos token.Pos) diag.Pos {
	q := fset.Position(pos)
	return diag.Pos{File: q.Filename, Offset: q.Offset, Line: q.Line, Column: q.Column}
}

// locate finds the file and position that a diagnostic speaks of.
func locate(p *front.Package, pos diag.Pos) (*ast.File, token.Pos) {
	for _, f := range p.Files {
		tf := p.Fset.File(f.FileStart)
		if tf.Name() != pos.File || pos.Line < 1 || pos.Line > tf.LineCount() {
			continue
		}
		at := tf.LineStart(pos.Line) + token.Pos(max(pos.Column-1, 0))
		if at <= f.FileEnd {
			return f, at
		}
	}
	return nil, token.NoPos
}

// productAt finds the multiplication that stands at pos: the place of its operator, or its start.
func productAt(p *front.Package, file *ast.File, pos token.Pos) *ast.BinaryExpr {
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	var starts *ast.BinaryExpr
	for _, n := range path {
		b, ok := n.(*ast.BinaryExpr)
		if !ok || b.Op != token.MUL {
			continue
		}
		if b.OpPos == pos {
			return b
		}
		if b.Pos() == pos && starts == nil {
			starts = b
		}
	}
	return starts
}

func callAt(file *ast.File, pos token.Pos) *ast.CallExpr {
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	for _, n := range path {
		if c, ok := n.(*ast.CallExpr); ok && c.Pos() == pos {
			return c
		}
	}
	return nil
}

func selectorAt(file *ast.File, pos token.Pos) *ast.SelectorExpr {
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	for _, n := range path {
		if s, ok := n.(*ast.SelectorExpr); ok {
			return s
		}
	}
	return nil
}

// threadName is the name of the Thread parameter of the function around pos.
func threadName(p *front.Package, file *ast.File, pos token.Pos) string {
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || pos < f.Pos() || pos >= f.End() {
			continue
		}
		for _, field := range f.Type.Params.List {
			if isThread(p.Info.TypeOf(field.Type)) && len(field.Names) > 0 && field.Names[0].Name != "_" {
				return field.Names[0].Name
			}
		}
	}
	return ""
}

func isThread(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == "Thread" && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == front.KernelPath
}

// importName is the name that a file knows a package by, or "" if it does not import it.
func importName(file *ast.File, path string) string {
	i := slices.IndexFunc(file.Imports, func(s *ast.ImportSpec) bool { return s.Path.Value == `"`+path+`"` })
	switch {
	case i < 0:
		return ""
	case file.Imports[i].Name != nil:
		return file.Imports[i].Name.Name
	}
	return path[lastSlash(path)+1:]
}

func lastSlash(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '/' {
			return i
		}
	}
	return -1
}

// usesOf counts how often a file uses the package that x names.
func usesOf(p *front.Package, file *ast.File, x ast.Expr) int {
	id, ok := x.(*ast.Ident)
	if !ok {
		return 0
	}
	n := 0
	ast.Inspect(file, func(m ast.Node) bool {
		if other, ok := m.(*ast.Ident); ok && p.Info.Uses[other] == p.Info.Uses[id] {
			n++
		}
		return true
	})
	return n
}
