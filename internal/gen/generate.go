package gen

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"sort"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
)

// TestFile is the name of the generated test that tells when generated files are stale.
const TestFile = "zdotcompute_test.go"

// Output is what Generate made for one package.
type Output struct {
	Dir   string
	Files map[string][]byte // text by base name; nil: a generated file that is to be removed
	Diags diag.List
	Notes []string // what was left out, and why
}

// Names returns the names of the files in order.
func (o *Output) Names() []string {
	names := make([]string, 0, len(o.Files))
	for n := range o.Files {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

// IsGenerated reports whether src is a file that this package wrote.
func IsGenerated(src []byte) bool { return bytes.HasPrefix(src, []byte(Header)) }

// fileName is the generated file beside a source file.
func fileName(source string) string { return "z" + source }

// Generate writes the launchers of one package. existing are the names of the generated files that are in the
// directory now; those that are no longer wanted come back as nil. With errors in Diags there are no
// files. Code is put in by e, unless that is nil. The error is a fault of ours, or of a tool that makes code.
func Generate(p *front.Package, existing []string, e *embedder) (*Output, error) {
	res, err := front.Compile(p, nil)
	if err != nil {
		return nil, err
	}
	out := &Output{Files: map[string][]byte{}, Diags: res.Diags}
	if len(p.Files) > 0 {
		out.Dir = filepath.Dir(p.Fset.Position(p.Files[0].Package).Filename)
	}
	g := &generator{p: p, out: out, declared: map[string]token.Pos{}, files: map[string]*fileKernels{}}
	for _, k := range res.Kernels {
		g.add(k)
	}
	g.typeErrors(res)
	out.Diags.Sort()
	if out.Diags.HasErrors() {
		return out, nil
	}
	twins := map[string]bool{}
	for _, name := range g.order {
		f := g.files[name]
		for _, k := range f.kernels {
			if k.Code, err = e.code(k, fileName(name)); err != nil {
				return nil, err
			}
		}
		text, err := writeFile(p.Types, f.constraint, e.in(fileName(name)), f.kernels, f.funcs, twins)
		if err != nil {
			return nil, fmt.Errorf("generated text for %s is not Go: %w", name, err)
		}
		out.Files[fileName(name)] = text
	}
	if e != nil {
		out.Notes = e.notes
	}
	if len(g.order) > 0 {
		out.Files[TestFile] = staleTest(p.Types.Name())
	}
	for _, name := range existing {
		if _, ok := out.Files[name]; !ok {
			out.Files[name] = nil
		}
	}
	return out, nil
}

type fileKernels struct {
	constraint string
	kernels    []*Kernel
	funcs      []*Function
}

type generator struct {
	p        *front.Package
	out      *Output
	declared map[string]token.Pos // names that generated files declare, and for which function
	files    map[string]*fileKernels
	order    []string
}

func (g *generator) add(k *front.Kernel) {
	pos := g.p.Fset.Position(k.Decl.Name.Pos())
	base := filepath.Base(pos.Filename)
	launcher := k.Launcher
	if launcher == "" {
		launcher = exported(k.Func.Name())
		if k.Directive.Func {
			launcher += "Func"
		}
	}
	names := []string{launcher}
	if !k.Directive.Func {
		names = append(names, launcher+"Kernel")
	}
	for _, name := range names {
		if !g.claim(name, k) {
			return
		}
	}
	f := g.files[base]
	if f == nil {
		f = &fileKernels{constraint: buildConstraint(g.p, pos.Filename)}
		g.files[base] = f
		g.order = append(g.order, base)
	}
	if k.Directive.Func {
		f.funcs = append(f.funcs, &Function{Name: k.Name, Launcher: launcher, Func: k.Func.Name(), Sig: k.Signature, File: base, Line: pos.Line, Hash: k.Hash, IR: k.Module.String()})
		return
	}
	f.kernels = append(f.kernels, &Kernel{Name: k.Name, Launcher: launcher, Func: k.Func.Name(), TypeArgs: k.TypeArgs, Sig: k.Signature,
		File: base, Line: pos.Line, Hash: k.Hash, IR: k.Module.String()})
}

// claim reports a name that something else has.
func (g *generator) claim(name string, k *front.Kernel) bool {
	at, end := diagPos(g.p.Fset, k.Decl.Name.Pos()), diagPos(g.p.Fset, k.Decl.Name.End())
	if o := g.p.Types.Scope().Lookup(name); o != nil && !inGenerated(g.p, o.Pos()) {
		g.out.Diags.Add(diag.NameCollision, at, end, "the launcher of %s would be called %s, which %s already is", k.Name, name, g.p.Fset.Position(o.Pos()))
		return false
	}
	if other, ok := g.declared[name]; ok {
		g.out.Diags.Add(diag.NameCollision, at, end, "the launcher of %s would be called %s, as that of the kernel at %s", k.Name, name, g.p.Fset.Position(other))
		return false
	}
	g.declared[name] = k.Decl.Name.Pos()
	return true
}

// typeErrors reports errors of the package that generating does not mend: all but uses of what is about to be declared.
func (g *generator) typeErrors(res *front.Result) {
	for _, e := range g.p.Errors {
		if e.Soft || g.mended(e) || inGenerated(g.p, e.Pos) {
			continue
		}
		pos := diagPos(e.Fset, e.Pos)
		known := false
		for _, d := range res.Diags {
			known = known || d.Pos == pos
		}
		if !known {
			g.out.Diags.Add(diag.TypeError, pos, diag.Pos{}, "%s", e.Msg)
		}
	}
}

// mended reports whether an error is about a name that the generated files will declare.
func (g *generator) mended(e types.Error) bool {
	for _, prefix := range []string{"undefined: ", "undeclared name: "} {
		if name, ok := strings.CutPrefix(e.Msg, prefix); ok {
			_, launcher := g.declared[name]
			return launcher || strings.HasSuffix(name, "Views")
		}
	}
	// Without the declarations, a package that only its uses need looks unused.
	return strings.HasSuffix(e.Msg, "imported and not used")
}

func diagPos(fset *token.FileSet, pos token.Pos) diag.Pos {
	q := fset.Position(pos)
	return diag.Pos{File: q.Filename, Offset: q.Offset, Line: q.Line, Column: q.Column}
}

// inGenerated reports whether pos lies in a generated file.
func inGenerated(p *front.Package, pos token.Pos) bool {
	for _, f := range p.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return ast.IsGenerated(f)
		}
	}
	return false
}

// buildConstraint returns the //go:build line of a source file, which its generated file inherits. What the
// file's name says is inherited with the name.
func buildConstraint(p *front.Package, filename string) string {
	for _, f := range p.Files {
		if p.Fset.Position(f.Package).Filename != filename {
			continue
		}
		for _, c := range f.Comments {
			for _, line := range c.List {
				if line.Pos() < f.Package && strings.HasPrefix(line.Text, "//go:build ") {
					return line.Text
				}
			}
		}
	}
	return ""
}

func staleTest(pkg string) []byte {
	return fmt.Appendf(nil, `%s

package %s

import (
	"testing"

	"%s/kerneltest/fresh"
)

// TestKernelsFresh fails when a kernel of this package has changed and its generated file has not.
func TestKernelsFresh(t *testing.T) { fresh.Check(t) }
`, Header, pkg, rootPath)
}
