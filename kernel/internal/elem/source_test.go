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

// TestSource holds the sources against the rules of the package comment: no product that may be fused with an
// addition, and of package math only operations.
func TestSource(t *testing.T) {
	fset := token.NewFileSet()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".go") && !strings.HasSuffix(e.Name(), "_test.go") {
			f, err := parser.ParseFile(fset, e.Name(), nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, f)
		}
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	if _, err := config.Check("elem", fset, files, info); err != nil {
		t.Fatal(err)
	}
	isProduct := func(e ast.Expr) bool {
		for {
			switch x := e.(type) {
			case *ast.ParenExpr:
				e = x.X
				continue
			case *ast.UnaryExpr:
				e = x.X
				continue
			case *ast.BinaryExpr:
				basic, ok := info.Types[x].Type.Underlying().(*types.Basic)
				return ok && x.Op == token.MUL && basic.Info()&types.IsFloat != 0 && info.Types[x].Value == nil
			}
			return false
		}
	}
	checked := 0
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.BinaryExpr:
				if n.Op == token.ADD || n.Op == token.SUB {
					checked++
					if isProduct(n.X) || isProduct(n.Y) {
						t.Errorf("%v: a product is added that Go may fuse", fset.Position(n.Pos()))
					}
				}
			case *ast.AssignStmt:
				if (n.Tok == token.ADD_ASSIGN || n.Tok == token.SUB_ASSIGN) && isProduct(n.Rhs[0]) {
					t.Errorf("%v: a product is added that Go may fuse", fset.Position(n.Pos()))
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
		t.Errorf("only %d additions seen", checked)
	}
}
