package main

import (
	"bufio"
	"errors"
	"fmt"
	"go/build"
	"go/scanner"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/analysis"
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front/library"
	"github.com/dotcompute/dotcompute/internal/front/load"
	"github.com/dotcompute/dotcompute/source"
)

// compileFile compiles a Go file: by itself or, where its kernels need them, with the other files of its package and with what
// these import.
func compileFile(name string) (*source.Package, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, usageError{err}
	}
	files := []source.File{{Name: name, Text: string(text)}}
	siblings, _ := filepath.Glob(filepath.Join(filepath.Dir(name), "*.go"))
	for _, s := range siblings {
		base := filepath.Base(s)
		if base == filepath.Base(name) || strings.HasSuffix(base, "_test.go") || strings.HasPrefix(base, "z") {
			continue
		}
		if t, err := os.ReadFile(s); err == nil {
			files = append(files, source.File{Name: s, Text: string(t)})
		}
	}
	// Imports come last: those of a program around a kernel can be large, and are no concern of the kernel's.
	around := surroundings{dir: filepath.Dir(name)}
	var alone, last error
	for _, c := range []source.Compiler{{}, {Import: around.files}} {
		for _, group := range [][]source.File{files[:1], files} {
			pkg, err := c.Compile(group...)
			if err == nil {
				return pkg, nil
			}
			if last = err; alone == nil {
				alone = err
			}
		}
	}
	if around.found && !strings.Contains(last.Error(), "redeclared") {
		return nil, refused(name, last)
	}
	return nil, refused(name, alone)
}

// refused is the error about a file that does not compile, and where to read more about it.
func refused(name string, err error) error {
	var e *source.Error
	if errors.As(err, &e) && slices.ContainsFunc(e.Diagnostics, func(d source.Diagnostic) bool { return d.Fix != "" }) {
		err = fmt.Errorf("%w\ndotcompute kernel check %s says how to write it instead", err, name)
	}
	return usageError{err}
}

// surroundings finds what Go files in a folder import: packages of the module that the folder belongs to and, with the
// help of the go command if there is one, those of others.
type surroundings struct {
	dir   string
	found bool // a package was read
}

// files reads a package, as [source.Compiler] wants it.
func (s *surroundings) files(path string) ([]source.File, error) {
	dir := s.inModule(path)
	if dir == "" {
		p, err := build.Import(path, s.dir, build.FindOnly)
		if err != nil || p.Goroot {
			return nil, nil
		}
		dir = p.Dir
	}
	p, err := build.ImportDir(dir, 0)
	if err != nil && p == nil {
		return nil, nil
	}
	var out []source.File
	for _, name := range p.GoFiles {
		name = filepath.Join(dir, name)
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		out = append(out, source.File{Name: name, Text: string(text)})
	}
	s.found = s.found || len(out) > 0
	return out, nil
}

// inModule is the folder of a package of the same module, "" if it is not one.
func (s *surroundings) inModule(path string) string {
	dir, err := filepath.Abs(s.dir)
	if err != nil {
		return ""
	}
	for {
		if file, err := os.Open(filepath.Join(dir, "go.mod")); err == nil {
			defer file.Close()
			return below(dir, moduleName(bufio.NewScanner(file)), path)
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// moduleName reads the module line of a go.mod file.
func moduleName(lines *bufio.Scanner) string {
	for lines.Scan() {
		if f := strings.Fields(lines.Text()); len(f) >= 2 && f[0] == "module" {
			return strings.Trim(f[1], "\"`")
		}
	}
	return ""
}

// below is the folder of a package of the module in dir, "" if the package is not of the module or not there.
func below(dir, module, path string) string {
	rest, ok := strings.CutPrefix(path+"/", module+"/")
	if module == "" || !ok {
		return ""
	}
	folder := filepath.Join(dir, filepath.FromSlash(rest))
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return ""
	}
	return folder
}

// standalone reports whether patterns are files that have to be checked by themselves: outside a module the go command
// cannot find what they import, and without the go command nobody asks it.
func standalone(patterns []string) bool {
	if slices.ContainsFunc(patterns, func(p string) bool { return !strings.HasSuffix(p, ".go") }) {
		return false
	}
	_, err := exec.LookPath("go")
	return err != nil || !load.InModule(filepath.Dir(patterns[0]))
}

// checkFiles checks files as one package, without the go command where it can.
func checkFiles(names []string, targets string) (diag.List, error) {
	var files []library.File
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, usageError{err}
		}
		files = append(files, library.File{Name: name, Text: string(text)})
	}
	around := surroundings{dir: filepath.Dir(names[0])}
	p, err := library.Load(func(path string) ([]library.File, error) {
		var out []library.File
		files, err := around.files(path)
		for _, f := range files {
			out = append(out, library.File(f))
		}
		return out, err
	}, files...)
	var list diag.List
	if wrong := (scanner.ErrorList)(nil); errors.As(err, &wrong) {
		for _, e := range wrong {
			list.Add(diag.TypeError, diag.Pos{File: e.Pos.Filename, Line: e.Pos.Line, Column: e.Pos.Column}, diag.Pos{}, "%s", e.Msg)
		}
		return list, nil
	}
	if err != nil {
		return nil, usageError{err}
	}
	r, err := analysis.Check(p, nil, targets)
	if err != nil {
		return nil, usageError{err}
	}
	return r.Diags, nil
}
