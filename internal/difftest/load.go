package difftest

import (
	"bytes"
	"context"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"github.com/dotcompute/dotcompute/internal/front"
)

// Loader gives package front typed syntax: of folders of the module, and of
// texts that import no more than those and the standard library. It may be used by
// several goroutines.
type Loader struct {
	root    string
	mu      sync.Mutex
	fset    *token.FileSet
	exports map[string]string // export data by import path
	imports types.Importer
	loaded  map[string]*front.Package
}

const modulePath = "github.com/dotcompute/dotcompute"

// NewLoader asks the Go command, once, for what kernels of the corpus import.
func NewLoader(ctx context.Context, root string) (*Loader, error) {
	cmd := exec.CommandContext(ctx, "go", "list", "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Export}}",
		"embed", "math", "math/bits", "reflect", "slices", "strings", "./kernel/...", "./testdata/kernels/lib")
	cmd.Dir = root
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w\n%s", err, clip(stderr.Bytes()))
	}
	l := &Loader{root: root, fset: token.NewFileSet(), exports: map[string]string{}, loaded: map[string]*front.Package{}}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if file != "" {
			l.exports[path] = file
		}
	}
	l.imports = importer.ForCompiler(l.fset, "gc", func(path string) (io.ReadCloser, error) {
		file, ok := l.exports[path]
		if !ok {
			return nil, fmt.Errorf("no export data of %s", path)
		}
		return os.Open(file)
	})
	return l, nil
}

// Package returns a package of the module with its syntax, for what kernels
// call there.
func (l *Loader) Package(path string) (*front.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if p := l.loaded[path]; p != nil {
		return p, nil
	}
	folder, ok := strings.CutPrefix(path, modulePath+"/")
	if !ok {
		return nil, fmt.Errorf("the source of %s is not loaded", path)
	}
	p, err := l.folder(path, filepath.Join(l.root, filepath.FromSlash(folder)))
	if err == nil {
		l.loaded[path] = p
	}
	return p, err
}

func (l *Loader) folder(path, dir string) (*front.Package, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		// Generated launchers belong to what front makes, not to what it reads.
		if base := filepath.Base(name); strings.HasSuffix(base, "_test.go") || strings.HasPrefix(base, "z") {
			continue
		}
		f, err := parser.ParseFile(l.fset, name, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return l.check(path, files)
}

// Text returns the package of one file.
func (l *Loader) Text(name, text string) (*front.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f, err := parser.ParseFile(l.fset, name, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	return l.check("main", []*ast.File{f})
}

func (l *Loader) check(path string, files []*ast.File) (*front.Package, error) {
	info := &types.Info{
		Types:      map[ast.Expr]types.TypeAndValue{},
		Defs:       map[*ast.Ident]types.Object{},
		Uses:       map[*ast.Ident]types.Object{},
		Implicits:  map[ast.Node]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
		Instances:  map[*ast.Ident]types.Instance{},
		Scopes:     map[ast.Node]*types.Scope{},
	}
	c := types.Config{Importer: l.imports, Sizes: types.SizesFor("gc", "amd64")}
	pkg, err := c.Check(path, l.fset, files, info)
	if err != nil {
		return nil, err
	}
	return &front.Package{Fset: l.fset, Files: files, Types: pkg, Info: info, Provider: l}, nil
}
