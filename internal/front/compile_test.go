package front_test

import (
	"context"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"sync"
	"testing"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/front/load"
)

// TestTypeErrors compiles the kernels of a package that does not type-check: errors elsewhere do not matter.
func TestTypeErrors(t *testing.T) {
	res := compile(t, "broken", nil)
	if len(res.Kernels) != 1 || res.Kernels[0].Name != "good" {
		t.Errorf("compiled %d kernels, want good only", len(res.Kernels))
	}
	lines := map[int]bool{}
	for _, d := range res.Diags {
		if d.Code != diag.TypeError && d.Code != diag.StringType {
			t.Errorf("not expected: %v", d)
		}
		lines[d.Pos.Line] = true
	}
	// Line 7 is the import that unknown needs.
	for _, line := range []int{7, 19, 21, 26, 32, 33, 35} {
		if !lines[line] {
			t.Errorf("no diagnostic for line %d: %v", line, res.Diags)
		}
	}
}

func TestOptions(t *testing.T) {
	res := compile(t, "group", &front.Options{Only: []string{"sums", "load"}})
	if len(res.Kernels) != 1 || res.Module != nil {
		t.Errorf("Only: %d kernels, module %v", len(res.Kernels), res.Module)
	}
	res = compile(t, "lib", &front.Options{Only: []string{"Prime"}, Plain: true})
	if len(res.Kernels) != 1 || res.Kernels[0].IR.Kernel != nil || len(res.Kernels[0].IR.Results) != 1 {
		t.Errorf("Plain: %v", res)
	}
	res = compile(t, "group", &front.Options{Joint: true})
	if res.Module == nil {
		t.Fatal("Joint: no module")
	}
	for _, k := range res.Kernels {
		if k.Module != res.Module || res.Module.Func(k.IR.Name) != k.IR {
			t.Errorf("Joint: %s has a module of its own", k.Name)
		}
	}
	if err := res.Module.Verify(); err != nil {
		t.Error(err)
	}
}

// TestRepeats compiles a package several times at once: results are the same, and nothing races.
func TestRepeats(t *testing.T) {
	pkgs, err := load.Load(context.Background(), load.Config{}, "./testdata/run")
	if err != nil {
		t.Fatal(err)
	}
	var texts [4]string
	var wg sync.WaitGroup
	for i := range texts {
		wg.Go(func() {
			res, err := front.Compile(pkgs[0].Package, nil)
			if err != nil {
				t.Error(err)
				return
			}
			var b strings.Builder
			for _, k := range res.Kernels {
				b.WriteString(k.Hash + k.Module.String())
			}
			texts[i] = b.String()
		})
	}
	wg.Wait()
	for _, text := range texts[1:] {
		if text != texts[0] || text == "" {
			t.Fatal("compiling again gives something else")
		}
	}
	if strings.Contains(texts[0], "/testdata/run/") {
		t.Error("the text names the folder that the package lies in")
	}
}

// TestHash checks that a kernel's hash follows what the kernel means.
func TestHash(t *testing.T) {
	pkgs, err := load.Load(context.Background(), load.Config{}, "./testdata/group")
	if err != nil {
		t.Fatal(err)
	}
	imports := importer{}
	for _, p := range pkgs[0].Types.Imports() {
		imports[p.Path()] = p
	}
	hash := func(body, options string) string {
		t.Helper()
		src := "package f\n\nimport \"github.com/dotcompute/dotcompute/kernel\"\n\n" +
			"const k = 2\n\nfunc helper(x int) int { return " + body + " }\n\n" +
			"//dotcompute:kernel" + options + "\nfunc f(t kernel.Thread, x []int) { x[t.X()] = helper(3) }\n"
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "f.go", src, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		p := &front.Package{Fset: fset, Files: []*ast.File{file}, Info: front.NewInfo()}
		p.Check("example.com/f", imports)
		res, err := front.Compile(p, nil)
		if err != nil || len(res.Diags) > 0 || len(res.Kernels) != 1 {
			t.Fatal(err, res.Diags)
		}
		return res.Kernels[0].Hash
	}
	base := hash("x * k", "")
	if hash("x * k", "") != base {
		t.Error("the same source has another hash")
	}
	for _, h := range []string{hash("x + k", ""), hash("x * k", " strict"), hash("x * k", " name=Other"), hash("x * 3", "")} {
		if h == base {
			t.Error("another kernel has the same hash")
		}
	}
}

// importer imports packages that are at hand.
type importer map[string]*types.Package

func (i importer) Import(path string) (*types.Package, error) {
	if p := i[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("no package %s", path)
}
