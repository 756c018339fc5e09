package gen

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/dotcompute/dotcompute/internal/front/load"
)

// Packages loads the packages that patterns match, below dir, and generates for each. A package without kernels and without
// generated files is left out. Targets are as for [Loaded].
func Packages(ctx context.Context, dir string, targets []string, patterns ...string) ([]*Output, error) {
	pkgs, err := load.Load(ctx, load.Config{Dir: dir}, patterns...)
	if err != nil {
		return nil, err
	}
	var out []*Output
	for _, p := range pkgs {
		o, err := Loaded(p, targets)
		if err != nil {
			return nil, err
		}
		if len(o.Files) > 0 || len(o.Diags) > 0 {
			out = append(out, o)
		}
	}
	return out, nil
}

// Loaded generates for a package that has been loaded, with compiled code for targets ([ParseTargets]); nil: for those that the files of now
// have code for.
func Loaded(p *load.Package, targets []string) (*Output, error) {
	if len(p.Errors) > 0 {
		return nil, errors.Join(p.Errors...)
	}
	old, err := stale(p)
	if err != nil {
		return nil, err
	}
	e := &embedder{targets: targets, old: map[string]string{}}
	for _, name := range old {
		text, err := os.ReadFile(filepath.Join(p.Dir, name))
		if err != nil {
			return nil, err
		}
		e.old[name] = string(text)
	}
	o, err := Generate(p.Package, old, e)
	if err != nil {
		return nil, err
	}
	o.Dir = p.Dir
	return o, nil
}

// stale returns the generated files of a package that are to go unless they are generated again: all but those of
// source files that this platform's build leaves out.
func stale(p *load.Package) ([]string, error) {
	excluded := map[string]bool{}
	for _, f := range p.Ignored {
		excluded[fileName(filepath.Base(f))] = true
	}
	names, err := filepath.Glob(filepath.Join(p.Dir, "z*.go"))
	if err != nil {
		return nil, err
	}
	var out []string
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if base := filepath.Base(name); IsGenerated(src) && !excluded[base] && (base != TestFile || !hasExcludedKernels(p)) {
			out = append(out, base)
		}
	}
	return out, nil
}

// hasExcludedKernels reports whether some source file with a generated one is left out by this platform's build.
func hasExcludedKernels(p *load.Package) bool {
	for _, f := range p.Ignored {
		base := filepath.Base(f)
		if src, err := os.ReadFile(filepath.Join(p.Dir, fileName(base))); err == nil && IsGenerated(src) && !strings.HasPrefix(base, "z") {
			return true
		}
	}
	return false
}

// Change is what writing one file would do.
type Change struct {
	Path string
	What string // "new", "changed", "removed", or "" when the file is as it should be
}

// Changes compares the output with what is on disk.
func (o *Output) Changes() ([]Change, error) {
	var list []Change
	for _, name := range o.Names() {
		c := Change{Path: filepath.Join(o.Dir, name)}
		old, err := os.ReadFile(c.Path)
		switch want := o.Files[name]; {
		case err != nil && !errors.Is(err, os.ErrNotExist):
			return nil, err
		case want == nil:
			c.What = "removed"
		case err != nil:
			c.What = "new"
		case !IsGenerated(old):
			return nil, fmt.Errorf("%s stands where a generated file goes, and was not generated: rename it", c.Path)
		case !bytes.Equal(old, want):
			c.What = "changed"
		}
		list = append(list, c)
	}
	return list, nil
}

// Write makes the files on disk what they should be and returns what it did. Files that already are right stay untouched.
func (o *Output) Write() ([]Change, error) {
	list, err := o.Changes()
	if err != nil {
		return nil, err
	}
	for _, c := range list {
		switch c.What {
		case "":
		case "removed":
			err = os.Remove(c.Path)
		default:
			err = os.WriteFile(c.Path, o.Files[filepath.Base(c.Path)], 0o644)
		}
		if err != nil {
			return nil, err
		}
	}
	return list, nil
}
