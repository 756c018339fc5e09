package front

import (
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// DirProvider finds packages in the directories that the positions of their objects name, as
// export data records them. It parses and type-checks a package when it is first asked for. It is for
// callers that have types of imported packages but not their syntax, as analyzers do. It may be used concurrently.
type DirProvider struct {
	fset *token.FileSet
	root *types.Package

	mu    sync.Mutex
	known map[string]*types.Package // what root imports, directly or not
	cache map[string]provided
}

type provided struct {
	p   *Package
	err error
}

// NewDirProvider returns a provider for the packages that root imports, directly or not. fset is the one that
// their export data was read into.
func NewDirProvider(fset *token.FileSet, root *types.Package) *DirProvider {
	return &DirProvider{fset: fset, root: root, cache: map[string]provided{}}
}

// Package implements [Provider].
func (d *DirProvider) Package(path string) (*Package, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if r, ok := d.cache[path]; ok {
		return r.p, r.err
	}
	p, err := d.read(path)
	d.cache[path] = provided{p, err}
	return p, err
}

func (d *DirProvider) read(path string) (*Package, error) {
	if isStd(path) {
		return nil, fmt.Errorf("package %s belongs to the standard library", path)
	}
	if d.known == nil {
		d.known = map[string]*types.Package{}
		d.collect(d.root)
	}
	tp := d.known[path]
	if tp == nil {
		return nil, fmt.Errorf("package %s is not imported", path)
	}
	dir := d.dirOf(tp)
	if dir == "" {
		return nil, fmt.Errorf("where the source of package %s lies is not known", path)
	}
	return d.ReadDir(dir, path)
}

func (d *DirProvider) collect(p *types.Package) {
	for _, q := range p.Imports() {
		if d.known[q.Path()] == nil {
			d.known[q.Path()] = q
			d.collect(q)
		}
	}
}

// dirOf returns the directory of the first file that an object of p names and that exists.
func (d *DirProvider) dirOf(p *types.Package) string {
	for _, name := range p.Scope().Names() {
		pos := p.Scope().Lookup(name).Pos()
		if !pos.IsValid() {
			continue
		}
		file := d.fset.Position(pos).Filename
		if !filepath.IsAbs(file) {
			continue
		}
		if _, err := os.Stat(file); err == nil {
			return filepath.Dir(file)
		}
	}
	return ""
}

// ReadDir parses and type-checks the package in a directory. Imports that are not known
// make type errors in the result, not an error.
func (d *DirProvider) ReadDir(dir, path string) (*Package, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	p := &Package{Fset: d.fset, Info: NewInfo()}
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		if ok, err := build.Default.MatchFile(dir, name); err != nil || !ok {
			continue
		}
		file, err := parser.ParseFile(d.fset, filepath.Join(dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
		if file == nil || errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
		p.Files = append(p.Files, file)
	}
	p.Check(path, importerFunc(func(path string) (*types.Package, error) {
		if q := StdPackage(path); q != nil {
			return q, nil // what export data brought along may lack declarations
		}
		if q := d.known[path]; q != nil {
			return q, nil
		}
		if path == "unsafe" {
			return types.Unsafe, nil
		}
		return nil, fmt.Errorf("package %s is not known here", path)
	}))
	return p, nil
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

// NewInfo returns a types.Info with the maps that front reads.
func NewInfo() *types.Info {
	return &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
		Instances:  map[*ast.Ident]types.Instance{},
		Scopes:     map[ast.Node]*types.Scope{},
	}
}

// Check type-checks p's files, filling Types and Errors; Info must be one of [NewInfo]'s. The package is checked
// for a 64-bit target whatever the host is, because that is what int means in a kernel.
func (p *Package) Check(path string, imp types.Importer) {
	conf := types.Config{
		Importer:    imp,
		FakeImportC: true,
		Sizes:       types.SizesFor("gc", "amd64"),
		Error: func(err error) {
			var e types.Error
			if errors.As(err, &e) {
				p.Errors = append(p.Errors, e)
			}
		},
	}
	p.Types, _ = conf.Check(path, p.Fset, p.Files, p.Info)
}
