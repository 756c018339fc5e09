package elem_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"slices"
	"strings"
	"testing"
)

// operations are the functions of package math that are one operation of the IR, or a constant.
var operations = []string{"Sqrt", "Floor", "Ceil", "Trunc", "RoundToEven", "FMA", "Abs", "Copysign", "Inf", "NaN",
	"Float32bits", "Float32frombits", "Float64bits", "Float64frombits", "MaxFloat32", "MaxFloat64"}

// sources returns the package's files that are no tests.
func sources(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go") {
			names = append(names, e.Name())
		}
	}
	return names
}

// TestSource holds the sources against the rules of the package comment: no product that may be fused with an
// addition (of which the Go specification says that it may happen across statements), and of package math only operations.
func TestSource(t *testing.T) {
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range sources(t) {
		f, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	if _, err := config.Check("elem", fset, files, info); err != nil {
		t.Fatal(err)
	}
	isFloat := func(e ast.Expr) bool {
		basic, ok := info.Types[e].Type.Underlying().(*types.Basic)
		return ok && basic.Info()&types.IsFloat != 0 && info.Types[e].Value == nil
	}
	checked := 0
	for _, f := range files {
		var parents []ast.Node
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil {
				parents = parents[:len(parents)-1]
				return true
			}
			parent := ast.Node(f)
			if len(parents) > 0 {
				parent = parents[len(parents)-1]
			}
			parents = append(parents, n)
			switch n := n.(type) {
			case *ast.BinaryExpr:
				if n.Op != token.MUL || !isFloat(n) {
					break
				}
				checked++
				switch p := parent.(type) {
				case *ast.CallExpr:
					if info.Types[p.Fun].IsType() {
						return true
					}
				case *ast.BinaryExpr:
					if p.Op == token.MUL {
						return true
					}
				}
				t.Errorf("%v: the product is not converted: Go may fuse it with an addition, even in another statement or function", fset.Position(n.Pos()))
			case *ast.AssignStmt:
				if n.Tok == token.MUL_ASSIGN && isFloat(n.Lhs[0]) {
					t.Errorf("%v: the product is not converted", fset.Position(n.Pos()))
				}
			case *ast.SelectorExpr:
				if p, ok := n.X.(*ast.Ident); ok && p.Name == "math" && !slices.Contains(operations, n.Sel.Name) {
					t.Errorf("%v: math.%s is not an operation", fset.Position(n.Pos()), n.Sel.Name)
				}
			}
			return true
		})
	}
	if checked < 100 {
		t.Errorf("only %d products seen", checked)
	}
}
