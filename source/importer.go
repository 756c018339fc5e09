package source

import (
	_ "embed"
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"strings"
	"sync"

	"golang.org/x/tools/txtar"

	"github.com/dotcompute/dotcompute/internal/front"
)

//go:generate go run gen.go

//go:embed zsources.txtar
var archive []byte

const modulePath = "github.com/dotcompute/dotcompute/"

// importable lists what source text may import.
var importable = []string{modulePath + "kernel", modulePath + "kernel/rand", "math", "math/bits"}

// library is the packages that source text may import, checked once. It is a types.Importer and a front.Provider.
type library struct {
	fset  *token.FileSet
	files map[string][]txtar.File // by import path

	mu   sync.Mutex
	done map[string]*front.Package
}

var openLibrary = sync.OnceValue(func() *library {
	l := &library{fset: token.NewFileSet(), files: map[string][]txtar.File{}, done: map[string]*front.Package{}}
	for _, f := range txtar.Parse(archive).Files {
		p := path.Dir(f.Name)
		l.files[modulePath+p] = append(l.files[modulePath+p], f)
	}
	return l
})

// Import gives source text the types of a package.
func (l *library) Import(p string) (*types.Package, error) {
	if std := front.StdPackage(p); std != nil {
		return std, nil
	}
	pkg, err := l.Package(p)
	if err != nil {
		return nil, err
	}
	return pkg.Types, nil
}

// Package gives the front end the syntax of a package.
func (l *library) Package(p string) (*front.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.load(p)
}

func (l *library) load(p string) (*front.Package, error) {
	if pkg := l.done[p]; pkg != nil {
		return pkg, nil
	}
	sources := l.files[p]
	if sources == nil {
		return nil, fmt.Errorf("%s cannot be imported here; these can: %s", p, strings.Join(importable, ", "))
	}
	pkg := &front.Package{Fset: l.fset, Info: front.NewInfo(), Provider: l}
	for _, s := range sources {
		f, err := parser.ParseFile(l.fset, p+"/"+path.Base(s.Name), s.Data, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		if built(f) {
			pkg.Files = append(pkg.Files, f)
		}
	}
	// What package kernel needs from the rest of the standard library to run on the host
	// is not here. The errors that this gives concern no code that kernels can reach.
	cfg := types.Config{Importer: importerFunc(l.inner), Error: func(error) {}, Sizes: types.SizesFor("gc", "amd64")}
	pkg.Types, _ = cfg.Check(p, l.fset, pkg.Files, pkg.Info)
	l.done[p] = pkg
	return pkg, nil
}

// built reports whether a file of the library counts; one for another platform or mode does not.
func built(f *ast.File) bool {
	for _, g := range f.Comments {
		for _, c := range g.List {
			if x, err := constraint.Parse(c.Text); err == nil && c.Pos() < f.Package {
				return x.Eval(func(tag string) bool { return tag == "linux" || tag == "amd64" || tag == "unix" || tag == "gc" })
			}
		}
	}
	return true
}

// inner imports for the library's own packages; l.mu is held.
func (l *library) inner(p string) (*types.Package, error) {
	if std := front.StdPackage(p); std != nil {
		return std, nil
	}
	if pkg, err := l.load(p); err == nil {
		return pkg.Types, nil
	}
	empty := types.NewPackage(p, path.Base(p))
	empty.MarkComplete()
	return empty, nil
}

type importerFunc func(string) (*types.Package, error)

func (f importerFunc) Import(p string) (*types.Package, error) { return f(p) }
