package kernels

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/kernel"
)

var update = flag.Bool("update", false, "rewrite what kernels print")

// source is what the files of the corpus say about its kernels.
type source struct {
	kernels map[string]bool     // by function
	faults  map[string]location // of the comment "// fault", by function
}

type location struct {
	file string
	line int
}

func readSource(t *testing.T) source {
	s := source{map[string]bool{}, map[string]location{}}
	fset := token.NewFileSet()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(files, "lib/lib.go") {
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if doc := fn.Doc.Text(); strings.Contains(text(fn.Doc), "\n//dotcompute:kernel") {
				s.kernels[fn.Name.Name] = true
				if !strings.HasPrefix(doc, fn.Name.Name+" ") && !strings.HasPrefix(doc, fn.Name.Name+":") {
					t.Errorf("%s: the comment of %s does not begin with its name", name, fn.Name.Name)
				}
			}
			for _, c := range f.Comments {
				if fn.Pos() < c.Pos() && c.Pos() < fn.End() && strings.HasPrefix(c.List[0].Text, "// fault") {
					s.faults[fn.Name.Name] = location{filepath.Base(name), fset.Position(c.Pos()).Line}
				}
			}
		}
	}
	return s
}

func text(g *ast.CommentGroup) string {
	var b strings.Builder
	if g != nil {
		for _, c := range g.List {
			b.WriteString("\n" + c.Text)
		}
	}
	return b.String()
}

// TestCorpus: every kernel has a case; every case does as ordinary Go what it
// says.
func TestCorpus(t *testing.T) {
	src := readSource(t)
	if len(src.kernels) < 90 {
		t.Errorf("the corpus has %d kernels; at least 90 are wanted", len(src.kernels))
	}
	names := map[string]bool{}
	covered := map[string]bool{}
	for _, c := range Cases() {
		if names[c.Name] {
			t.Errorf("two cases have the name %s", c.Name)
		}
		names[c.Name] = true
		name, _, _ := strings.Cut(c.Name, "/")
		covered[name] = true
		t.Run(c.Name, func(t *testing.T) { runCase(t, &c, name, src) })
	}
	for name := range src.kernels {
		if !covered[name] {
			t.Errorf("kernel %s has no case", name)
		}
	}
	t.Logf("%d kernels, %d cases", len(src.kernels), len(names))
}

func runCase(t *testing.T, c *Case, name string, src source) {
	if !src.kernels[name] {
		t.Fatalf("no kernel %s", name)
	}
	var print bytes.Buffer
	args := c.Args()
	before := c.Args()
	in := make([]reflect.Value, len(args)+1)
	for i, a := range args {
		in[i+1] = reflect.ValueOf(a)
	}
	cfg := kernel.Config{Grid: c.Grid, Group: c.Group, Subgroup: c.Subgroup, Partial: c.Partial, Print: &print}
	err := kernel.Run(context.Background(), cfg, func(th kernel.Thread) {
		own := append([]reflect.Value{reflect.ValueOf(th)}, in[1:]...)
		reflect.ValueOf(c.Func).Call(own)
	})
	if c.Fault == nil {
		if err != nil {
			t.Fatal(err)
		}
		if name != "asserts" && reflect.DeepEqual(args, before) && print.Len() == 0 {
			t.Error("the kernel changes nothing")
		}
	} else {
		checkFault(t, c, name, src, err)
	}
	if golden := filepath.Join("testdata", strings.ReplaceAll(c.Name, "/", "-")+".print"); print.Len() > 0 {
		if *update {
			if err := os.WriteFile(golden, print.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(want, print.Bytes()) {
			t.Errorf("prints\n%s\nexpected\n%s", print.Bytes(), want)
		}
	}
}

func checkFault(t *testing.T, c *Case, name string, src source, err error) {
	var f *kernel.Fault
	if !errors.As(err, &f) {
		t.Fatalf("error %v; expected a fault", err)
	}
	in := name
	if c.Fault.In != "" {
		in = c.Fault.In
	}
	at, ok := src.faults[in]
	if !ok {
		t.Fatalf("no comment // fault in %s", in)
	}
	got := Fault{What: f.What.String(), Index: f.Index, Length: f.Length, At: f.Invocation, In: c.Fault.In}
	if got != *c.Fault || filepath.Base(f.File) != at.file || f.Line != at.line {
		t.Errorf("fault %+v at %s:%d; expected %+v at %s:%d", got, filepath.Base(f.File), f.Line, *c.Fault, at.file, at.line)
	}
}

// TestKnownAnswers: results that are published elsewhere.
func TestKnownAnswers(t *testing.T) {
	for _, c := range Cases() {
		if c.Name != "sha256/abc" {
			continue
		}
		args := c.Args()
		err := kernel.Run(context.Background(), kernel.Config{Grid: c.Grid}, func(th kernel.Thread) {
			sha256(th, args[0].([]uint8), args[1].(int), args[2].([]uint32))
		})
		want := []uint32{0xba7816bf, 0x8f01cfea, 0x414140de, 0x5dae2223, 0xb00361a3, 0x96177a9c, 0xb410ff61, 0xf20015ad}
		if got := args[2].([]uint32); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("SHA-256 of abc is %#x, %v; expected %#x", got, err, want)
		}
	}
}
