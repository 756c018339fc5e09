package analysis_test

import (
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/dotcompute/dotcompute/internal/analysis"
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/gen"
)

// imports are what examples without a package clause may use.
var imports = map[string]string{
	"bits":    "math/bits",
	"kernel":  front.KernelPath,
	"math":    "math",
	"rand":    front.KernelPath + "/rand",
	"runtime": "runtime",
	"sort":    "sort",
	"unsafe":  "unsafe",
}

// An example is one of the two of a page.
type example struct {
	code   diag.Code
	target string
	files  map[string]string
	marks  []string // file:line of the lines marked with the code
	bad    bool
}

var withTarget = regexp.MustCompile("With `-target ([a-z]+)`")

// examples reads a page. An example of several files names each in a line -- name --.
func examples(t *testing.T, code diag.Code) (out []example) {
	t.Helper()
	page, ok := diag.Explain(code)
	if !ok {
		t.Errorf("%s: no page", code)
		return nil
	}
	_, page, _ = strings.Cut(page, "## Reported\n")
	bad, good, ok := strings.Cut(page, "## Accepted\n")
	if !ok {
		t.Errorf("%s: the page lacks its sections", code)
		return nil
	}
	for i, section := range []string{bad, good} {
		e := example{code: code, files: map[string]string{}, bad: i == 0}
		if m := withTarget.FindStringSubmatch(section); m != nil {
			e.target = m[1]
		}
		_, text, _ := strings.Cut(section, "```go\n")
		text, _, ok := strings.Cut(text, "```")
		if !ok {
			t.Errorf("%s: no Go example", code)
			continue
		}
		name := "example.go"
		var b strings.Builder
		flush := func() {
			if strings.TrimSpace(b.String()) != "" {
				e.add(t, name, b.String())
			}
			b.Reset()
		}
		for line := range strings.Lines(text) {
			if rest, ok := strings.CutPrefix(line, "-- "); ok && strings.HasSuffix(rest, " --\n") {
				flush()
				name = strings.TrimSuffix(rest, " --\n")
				continue
			}
			b.WriteString(line)
		}
		flush()
		if e.bad && len(e.marks) != 1 {
			t.Errorf("%s: the example marks %d lines; it should mark one", code, len(e.marks))
		}
		out = append(out, e)
	}
	return out
}

func (e *example) add(t *testing.T, name, text string) {
	t.Helper()
	if !strings.HasSuffix(name, ".go") {
		e.files[name] = text
		return
	}
	if got, err := format.Source([]byte(text)); err != nil || string(got) != strings.TrimLeft(text, "\n") {
		t.Errorf("%s: an example is not formatted as gofmt does (%v):\n%s", e.code, err, text)
	}
	if !regexp.MustCompile(`(?m)^package `).MatchString(text) {
		head := "package p\n\n"
		for _, pkg := range []string{"bits", "kernel", "math", "rand", "runtime", "sort", "unsafe"} {
			if regexp.MustCompile(`(^|[^.\w])` + pkg + `\.[A-Z]`).MatchString(text) {
				head += fmt.Sprintf("import %q\n", imports[pkg])
			}
		}
		text = head + text
	}
	for i, line := range strings.Split(text, "\n") {
		if strings.HasSuffix(line, "// "+string(e.code)) {
			e.marks = append(e.marks, fmt.Sprintf("%s:%d", name, i+1))
		}
	}
	e.files[name] = text
}

// TestPages compiles the examples of every page: the reported one gives its code at
// the marked line and nothing else, the accepted one gives nothing.
func TestPages(t *testing.T) {
	dir := t.TempDir()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	write := func(name, text string) {
		t.Helper()
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module example.com/pages\n\ngo 1.26.0\n\nrequire "+module+" v0.0.0\n\nreplace "+module+" => "+root+"\n")
	all := map[string]example{}
	for _, row := range diag.Codes() {
		for _, e := range examples(t, row.Code) {
			name := strings.ToLower(string(row.Code)) + map[bool]string{true: "/reported", false: "/accepted"}[e.bad]
			all["example.com/pages/"+name] = e
			for file, text := range e.files {
				// Packages of an example are below it.
				text = strings.ReplaceAll(text, `"example.com/p/`, `"example.com/pages/`+name+`/`)
				write(name+"/"+file, text)
			}
		}
	}
	pkgs, err := packages.Load(&packages.Config{
		Dir:  dir,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports | packages.NeedTypesSizes,
		Env:  append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GOPROXY=off"),
	}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, p := range pkgs {
		e, ok := all[p.PkgPath]
		if !ok {
			continue
		}
		found++
		t.Run(strings.TrimPrefix(p.PkgPath, "example.com/pages/"), func(t *testing.T) { e.check(t, p) })
	}
	if found != len(all) {
		t.Errorf("the go command lists %d of %d examples", found, len(all))
	}
}

const module = "github.com/dotcompute/dotcompute"

func (e example) check(t *testing.T, p *packages.Package) {
	if len(p.TypeErrors) > 0 && !(e.bad && e.code == diag.TypeError) {
		t.Errorf("not Go: %v", p.TypeErrors)
	}
	pkg := &front.Package{
		Fset: p.Fset, Files: p.Syntax, Types: p.Types, Info: p.TypesInfo, Errors: p.TypeErrors,
		Provider: front.NewDirProvider(p.Fset, p.Types),
	}
	r, err := analysis.Check(pkg, nil, e.target)
	if err != nil {
		t.Fatal(err)
	}
	// What the generator says besides, and whether its files are fresh.
	out, err := gen.Generate(pkg, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Diags = append(append(r.Diags, analysis.Stale(pkg, r)...), out.Diags...)
	r.Diags.Sort()
	var got []string
	for _, d := range r.Diags {
		at := fmt.Sprintf("%s:%d", filepath.Base(d.Pos.File), d.Pos.Line)
		if e.bad && d.Code == e.code && slices.Contains(e.marks, at) {
			got = append(got, at)
			continue
		}
		t.Errorf("unexpected: %v", d)
	}
	got = slices.Compact(got)
	if e.bad && !slices.Equal(got, e.marks) {
		t.Errorf("%s reported at %v, want %v", e.code, got, e.marks)
	}
	if !e.bad && len(r.Kernels) == 0 {
		t.Error("the accepted example has no kernel")
	}
}
