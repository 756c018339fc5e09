// Package load reads Go packages from disk for package front. Come here to compile
// kernels of a module; compiling source that is already at hand needs package front only.
package load

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/dotcompute/dotcompute/internal/front"
)

// Package is a package for front and where it lies.
type Package struct {
	*front.Package
	Dir     string
	GoFiles []string // absolute paths, in the order of Package.Files
	Ignored []string // absolute paths of Go files that build constraints exclude
	Errors  []error  // what go list reports about the package itself, syntax errors included
}

// Config says where and how to load. The zero Config loads from the current directory.
type Config struct {
	Dir       string
	Env       []string // nil: the process's
	BuildTags []string
	Tests     bool // test variants too
	Overlay   map[string][]byte
}

// Load loads the packages that the patterns match, in the order of their import paths. Packages that do not
// type-check are loaded as far as they go. The error is about the patterns or the go command.
func Load(ctx context.Context, cfg Config, patterns ...string) ([]*Package, error) {
	pc := &packages.Config{
		Context: ctx,
		Dir:     cfg.Dir,
		Env:     cfg.Env,
		Tests:   cfg.Tests,
		Overlay: cfg.Overlay,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedCompiledGoFiles | packages.NeedImports |
			packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedTypesSizes | packages.NeedModule,
	}
	for _, tag := range cfg.BuildTags {
		pc.BuildFlags = append(pc.BuildFlags, "-tags="+tag)
	}
	for _, name := range patterns {
		if strings.HasSuffix(name, ".go") {
			if !filepath.IsAbs(name) {
				name = filepath.Join(cfg.Dir, name)
			}
			if _, err := os.Stat(name); err != nil && len(cfg.Overlay) == 0 {
				return nil, err
			}
		}
	}
	list, err := packages.Load(pc, patterns...)
	if err != nil {
		return nil, err
	}
	if len(list) == 0 {
		return nil, noPackages(cfg.Dir, patterns)
	}
	var out []*Package
	var errs []error
	for _, p := range list {
		if p.Types == nil || len(p.Syntax) == 0 {
			for _, e := range p.Errors {
				errs = append(errs, fmt.Errorf("%s: %s%s", p.PkgPath, strings.TrimPrefix(e.Error(), "-: "), advice(cfg.Dir, p.PkgPath)))
			}
			continue
		}
		q := &Package{
			Package: &front.Package{Fset: p.Fset, Files: p.Syntax, Types: p.Types, Info: p.TypesInfo, Errors: p.TypeErrors},
			Dir:     p.Dir, GoFiles: p.CompiledGoFiles, Ignored: p.IgnoredFiles,
		}
		for _, e := range p.Errors {
			// To give export data of what it imports the go command also builds the package itself, and says
			// once more, without a position, what does not type-check.
			echo := e.Kind != packages.ParseError && strings.HasPrefix(e.Msg, "# ") && len(p.TypeErrors) > 0
			if e.Kind != packages.TypeError && !echo {
				q.Errors = append(q.Errors, e)
			}
		}
		q.Provider = front.NewDirProvider(p.Fset, p.Types)
		out = append(out, q)
	}
	if len(out) == 0 && len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return out, nil
}

// noPackages is the error when the go command, which reports nothing then, finds no package.
func noPackages(dir string, patterns []string) error {
	return fmt.Errorf("no packages match %s%s", strings.Join(patterns, " "), advice(dir, ""))
}

// advice says what is probably missing when a package is not found.
func advice(dir, path string) string {
	if !InModule(dir) {
		return "; there is no go.mod in this folder or above it: go mod init NAME, then go get github.com/dotcompute/dotcompute"
	}
	if info, err := os.Stat(filepath.Join(dir, path)); path != "" && err == nil && info.IsDir() && !strings.HasPrefix(path, ".") && !filepath.IsAbs(path) {
		return "; for the folder here write ./" + filepath.ToSlash(path)
	}
	return ""
}

// InModule reports whether dir or a folder above it has a go.mod or go.work.
func InModule(dir string) bool {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return false
	}
	for {
		for _, name := range []string{"go.mod", "go.work"} {
			if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
				return true
			}
		}
		up := filepath.Dir(dir)
		if up == dir {
			return false
		}
		dir = up
	}
}
