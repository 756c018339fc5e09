package library

import (
	_ "embed"
	"errors"
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/scanner"
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

// importable lists what source text may always import.
var importable = []string{modulePath + "kernel", modulePath + "kernel/rand", "math", "math/bits"}

// File is one Go source file.
type File struct {
	Name string // for positions
	Text string
}

// Import gives the files of a package that text imports besides what may always be imported, those that count where it is
// compiled and no tests. It returns no files and no error for a package that it does not know. It is called once a path.
type Import func(path string) ([]File, error)

// Load parses and type-checks a package. What does not type-check is in the result's Errors. The error is a
// [scanner.ErrorList]. more may be nil.
func Load(more Import, files ...File) (*front.Package, error) {
	l := &loader{shared: open(), more: more, fset: token.NewFileSet(), done: map[string]*loaded{}}
	p, err := l.parse(files, "")
	if err != nil {
		return nil, err
	}
	p.Provider = l
	l.check(p, p.Files[0].Name.Name)
	return p, nil
}

// loader is what one call of Load imports. It is a front.Provider.
type loader struct {
	shared *shared
	more   Import
	fset   *token.FileSet

	mu   sync.Mutex
	done map[string]*loaded // by import path
}

type loaded struct {
	pkg *front.Package // nil while it is being loaded
	err error
}

// Package gives the front end the syntax of a package.
func (l *loader) Package(p string) (*front.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.load(p)
}

func (l *loader) load(p string) (*front.Package, error) {
	if l.shared.has(p) {
		return l.shared.Package(p)
	}
	if r := l.done[p]; r != nil {
		if r.pkg == nil && r.err == nil {
			return nil, fmt.Errorf("%s imports itself by way of others", p)
		}
		return r.pkg, r.err
	}
	r := &loaded{}
	l.done[p] = r
	r.pkg, r.err = l.read(p)
	return r.pkg, r.err
}

func (l *loader) read(p string) (*front.Package, error) {
	var files []File
	if l.more != nil {
		var err error
		if files, err = l.more(p); err != nil {
			return nil, err
		}
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s cannot be imported here; these can: %s", p, strings.Join(importable, ", "))
	}
	pkg, err := l.parse(files, p)
	if err != nil {
		return nil, err
	}
	l.check(pkg, p)
	return pkg, nil
}

// parse reads the files of the package with an import path, "" for the text itself.
func (l *loader) parse(files []File, p string) (*front.Package, error) {
	pkg := &front.Package{Fset: l.fset, Info: front.NewInfo()}
	var wrong scanner.ErrorList
	for _, f := range files {
		file, err := parser.ParseFile(l.fset, f.Name, f.Text, parser.ParseComments|parser.SkipObjectResolution)
		if list := (scanner.ErrorList)(nil); errors.As(err, &list) {
			wrong = append(wrong, list...)
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
		pkg.Files = append(pkg.Files, file)
	}
	if len(files) == 0 {
		wrong.Add(token.Position{}, "no files")
	}
	return pkg, wrong.Err()
}

func (l *loader) check(pkg *front.Package, p string) {
	pkg.Check(p, importer(func(p string) (*types.Package, error) {
		if std := front.StdPackage(p); std != nil {
			return std, nil
		}
		q, err := l.load(p)
		if err != nil {
			return nil, err
		}
		return q.Types, nil
	}))
}

type importer func(string) (*types.Package, error)

func (f importer) Import(p string) (*types.Package, error) { return f(p) }

// shared is the packages of this module that text may import, checked once a process.
type shared struct {
	fset  *token.FileSet
	files map[string][]txtar.File // by import path

	mu   sync.Mutex
	done map[string]*front.Package
}

var open = sync.OnceValue(func() *shared {
	s := &shared{fset: token.NewFileSet(), files: map[string][]txtar.File{}, done: map[string]*front.Package{}}
	for _, f := range txtar.Parse(archive).Files {
		p := modulePath + path.Dir(f.Name)
		s.files[p] = append(s.files[p], f)
	}
	return s
})

func (s *shared) has(p string) bool { return s.files[p] != nil }

func (s *shared) Package(p string) (*front.Package, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.load(p)
}

func (s *shared) load(p string) (*front.Package, error) {
	if pkg := s.done[p]; pkg != nil {
		return pkg, nil
	}
	pkg := &front.Package{Fset: s.fset, Info: front.NewInfo()}
	for _, f := range s.files[p] {
		file, err := parser.ParseFile(s.fset, p+"/"+path.Base(f.Name), f.Data, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		if built(file) {
			pkg.Files = append(pkg.Files, file)
		}
	}
	// What package kernel needs from the rest of the standard library to run on the host
	// is not here. The errors that this gives concern no code that kernels can reach.
	cfg := types.Config{Importer: importer(s.inner), Error: func(error) {}, Sizes: types.SizesFor("gc", "amd64")}
	pkg.Types, _ = cfg.Check(p, s.fset, pkg.Files, pkg.Info)
	s.done[p] = pkg
	return pkg, nil
}

// inner imports for the shared packages themselves; s.mu is held.
func (s *shared) inner(p string) (*types.Package, error) {
	if std := front.StdPackage(p); std != nil {
		return std, nil
	}
	if s.has(p) {
		pkg, err := s.load(p)
		if err != nil {
			return nil, err
		}
		return pkg.Types, nil
	}
	empty := types.NewPackage(p, path.Base(p))
	empty.MarkComplete()
	return empty, nil
}

// built reports whether a file of the shared packages counts; one for another platform or mode does not.
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
