package library

import (
	"errors"
	"go/scanner"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/dotcompute/dotcompute/internal/front"
)

const root = "../../.."

// TestSourcesAreCurrent: what is embedded of package kernel is what stands in its folder.
func TestSourcesAreCurrent(t *testing.T) {
	data, err := os.ReadFile("zsources.txtar")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, f := range txtar.Parse(data).Files {
		if !strings.HasPrefix(f.Name, "kernel") {
			continue
		}
		seen[f.Name] = true
		now, err := os.ReadFile(filepath.Join(root, f.Name))
		if err != nil || string(now) != string(f.Data) {
			t.Errorf("%s has changed: run go generate ./internal/front/library (%v)", f.Name, err)
		}
	}
	for _, dir := range []string{"kernel", "kernel/rand"} {
		files, err := filepath.Glob(filepath.Join(root, dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if name := dir + "/" + filepath.Base(f); !strings.HasSuffix(f, "_test.go") && !seen[name] {
				t.Errorf("%s is new: run go generate ./internal/front/library", name)
			}
		}
	}
}

const user = `package p

import (
	"example.org/m/shapes"

	"github.com/dotcompute/dotcompute/kernel"
)

//dotcompute:kernel
func areas(t kernel.Thread, r []shapes.Rect, out []float32) {
	out[t.X()] = r[t.X()].Area()
}
`

// files imports from a table of file texts by import path.
func files(table map[string]string) Import {
	return func(path string) ([]File, error) {
		if text, ok := table[path]; ok {
			return []File{{Name: path + "/a.go", Text: text}}, nil
		}
		return nil, nil
	}
}

func TestImports(t *testing.T) {
	shapes := "package shapes\n\nimport \"example.org/m/unit\"\n\ntype Rect struct{ W, H float32 }\n\nfunc (r Rect) Area() float32 { return r.W * r.H * unit.Square() }\n"
	unit := "package unit\n\nfunc Square() float32 { return 1 }\n"
	for _, c := range []struct {
		name  string
		table map[string]string
		want  string // in what is reported; "" if the kernel compiles
	}{
		{"two levels", map[string]string{"example.org/m/shapes": shapes, "example.org/m/unit": unit}, ""},
		{"the second is unknown", map[string]string{"example.org/m/shapes": shapes}, "example.org/m/unit"},
		{"the first is unknown", nil, "example.org/m/shapes cannot be imported here"},
		{"a circle", map[string]string{"example.org/m/shapes": shapes, "example.org/m/unit": "package unit\n\nimport \"example.org/m/shapes\"\n\nfunc Square() float32 { return shapes.Rect{}.W }\n"}, "imports itself"},
		{"not Go", map[string]string{"example.org/m/shapes": "package shapes\n\nfunc {"}, "expected"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := Load(files(c.table), File{Name: "p.go", Text: user})
			if err != nil {
				t.Fatal(err)
			}
			res, err := front.Compile(p, nil)
			if err != nil {
				t.Fatal(err)
			}
			var said strings.Builder
			for _, e := range p.Errors {
				said.WriteString(e.Msg + "\n")
			}
			for _, d := range res.Diags {
				said.WriteString(d.Msg + "\n")
			}
			if c.want == "" && (len(res.Kernels) != 1 || said.Len() > 0) || !strings.Contains(said.String(), c.want) {
				t.Errorf("%d kernels, said:\n%swant: %q", len(res.Kernels), said.String(), c.want)
			}
		})
	}
}

func TestSyntaxErrors(t *testing.T) {
	_, err := Load(nil, File{Name: "p.go", Text: "package p\n\nfunc {"})
	if list := (scanner.ErrorList)(nil); !errors.As(err, &list) || list[0].Pos.Line != 3 {
		t.Errorf("%v", err)
	}
	if _, err := Load(nil); err == nil {
		t.Error("no files make no package")
	}
}
