package archtest

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// module is the path of the root module; folders below it keep it as prefix even
// where they are modules of their own.
const module = "github.com/dotcompute/dotcompute"

// A source is one parsed Go file. Files are read from the tree and not through
// the go command, because every build constraint must obey the policy and not
// only that of the machine which runs the test.
type source struct {
	path      string // from the root, with slashes
	dir       string // its folder; "." is the root
	test      bool
	generated bool
	lines     int
	text      []byte
	file      *ast.File
}

var generatedHeader = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

var fset = token.NewFileSet()

// load parses every Go file of the repository outside testdata.
var load = sync.OnceValues(func() ([]*source, error) {
	root := filepath.Join("..", "..")
	var out []*source
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := d.Name()
		if d.IsDir() {
			if name != root && (base == "testdata" || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_")) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(base, ".go") || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_") {
			return nil
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		f, err := parser.ParseFile(fset, rel, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		out = append(out, &source{
			path:      rel,
			dir:       path.Dir(rel),
			test:      strings.HasSuffix(base, "_test.go"),
			generated: generatedHeader.Match(text),
			lines:     bytes.Count(text, []byte("\n")),
			text:      text,
			file:      f,
		})
		return nil
	})
	return out, err
})

func sources(t *testing.T) []*source {
	t.Helper()
	all, err := load()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 20 {
		t.Fatalf("found only %d files: is the test looking at the repository?", len(all))
	}
	return all
}

// matches reports whether the folder dir belongs to the pattern.
func matches(pattern, dir string) bool {
	if pattern == "..." {
		return true
	}
	if p, ok := strings.CutSuffix(pattern, "/..."); ok {
		return dir == p || strings.HasPrefix(dir, p+"/")
	}
	if p, ok := strings.CutSuffix(pattern, "/*"); ok {
		return path.Dir(dir) == p
	}
	return pattern == dir
}

func matchesAny(patterns []string, dir string) bool {
	for _, p := range patterns {
		if matches(p, dir) {
			return true
		}
	}
	return false
}

// folder turns an import path into a folder of this repository.
func folder(importPath string) (string, bool) {
	if importPath == module {
		return ".", true
	}
	return strings.CutPrefix(importPath, module+"/")
}
