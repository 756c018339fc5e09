package difftest

import (
	"context"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/testdata/kernels"
)

var update = flag.Bool("update", false, "rewrite the .ir files of the corpus")

const corpusPath = modulePath + "/testdata/kernels"

// compileCorpus compiles the corpus; a kernel that is refused fails the test.
func compileCorpus(t *testing.T) (*Loader, *front.Result) {
	t.Helper()
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	l, err := NewLoader(context.Background(), root)
	if err != nil {
		t.Fatal(err)
	}
	p, err := l.Package(corpusPath)
	if err != nil {
		t.Fatal(err)
	}
	r, err := front.Compile(p, &front.Options{})
	if err != nil {
		// One by one, so that the error of one kernel leaves the others.
		r = &front.Result{}
		for _, name := range corpusKernels() {
			one, err := front.Compile(p, &front.Options{Only: []string{name}})
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			r.Kernels = append(r.Kernels, one.Kernels...)
			r.Diags = append(r.Diags, one.Diags...)
		}
	}
	for _, d := range r.Diags {
		t.Error(d)
	}
	return l, r
}

// corpusKernels are the functions of the corpus that have cases.
func corpusKernels() []string {
	var names []string
	for _, c := range kernels.Cases() {
		name, _, _ := strings.Cut(c.Name, "/")
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// findKernel finds a compiled kernel by the name of its function or, for
// instances, of its launcher.
func findKernel(r *front.Result, name string) *front.Kernel {
	for _, k := range r.Kernels {
		if k.Name == name || k.Launcher == name && len(k.TypeArgs) > 0 {
			return k
		}
	}
	return nil
}

// TestCorpusAsGo runs the corpus' own tests, which ./... leaves out because they lie
// under testdata: every kernel has a case, and does as ordinary Go what the case says.
func TestCorpusAsGo(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"vet", "./testdata/kernels/..."}, {"test", "-v", "./testdata/kernels/..."}} {
		cmd := exec.CommandContext(t.Context(), "go", args...)
		cmd.Dir = root
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Errorf("go %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		if counts := regexp.MustCompile(`\d+ kernels, \d+ cases`).Find(out); counts != nil {
			t.Logf("%s", counts)
		}
	}
}

// TestCorpus compares every case as ordinary Go with every runner.
func TestCorpus(t *testing.T) {
	_, r := compileCorpus(t)
	ctx := context.Background()
	for _, c := range kernels.Cases() {
		t.Run(c.Name, func(t *testing.T) {
			k := findKernel(r, c.Kernel())
			if k == nil {
				t.Fatal("not compiled")
			}
			args := c.Args()
			hl := &Launch{Kernel: k.Name, Module: k.Module, Params: Flatten(args), Grid: c.Grid, Group: c.Group, Subgroup: c.Subgroup,
				Partial: c.Partial, Func: c.Func, Args: args}
			want, err := InPlace(ctx, Host, hl)
			if err != nil {
				t.Fatal(err)
			}
			for _, runner := range Runners(true) {
				l := *hl
				l.Params = Flatten(c.Args())
				got, err := runner.Execute(ctx, &l)
				if err != nil {
					t.Errorf("%s: %v", runner.Name, err)
					continue
				}
				if d := Compare(k.IR, want, got, c.Ulps); d != "" {
					t.Errorf("%s: %s", runner.Name, d)
				}
			}
		})
	}
}

// TestCorpusRaces: no kernel of the corpus has a data race.
func TestCorpusRaces(t *testing.T) {
	_, r := compileCorpus(t)
	for _, c := range kernels.Cases() {
		k := findKernel(r, c.Kernel())
		if k == nil {
			t.Errorf("%s: not compiled", c.Name)
			continue
		}
		l := &Launch{Kernel: k.Name, Module: k.Module, Params: Flatten(c.Args()), Grid: c.Grid, Group: c.Group, Subgroup: c.Subgroup, Partial: c.Partial}
		if _, err := Races.Execute(t.Context(), l); err != nil {
			t.Errorf("%s: %v", c.Name, err)
		}
	}
}

// TestCorpusIR compares the unoptimised IR of every file of the corpus with
// the golden beside it.
func TestCorpusIR(t *testing.T) {
	l, all := compileCorpus(t)
	p, err := l.Package(corpusPath)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]string{}
	var order []string
	for _, k := range all.Kernels {
		file := l.fset.Position(k.Decl.Pos()).Filename
		name := k.Decl.Name.Name
		if len(files[file]) == 0 {
			order = append(order, file)
		}
		if n := len(files[file]); n == 0 || files[file][n-1] != name {
			files[file] = append(files[file], name)
		}
	}
	for _, file := range order {
		base := filepath.Base(file)
		t.Run(base, func(t *testing.T) {
			r, err := front.Compile(p, &front.Options{Only: files[file], Joint: true})
			if err != nil {
				t.Fatal(err)
			}
			text := r.Module.String()
			golden := file[:len(file)-len(".go")] + ".ir"
			if *update {
				if err := os.WriteFile(golden, []byte(text), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := firstDifference(string(want), text); d != "" {
				t.Errorf("%s differs (run with -update to rewrite): %s", filepath.Base(golden), d)
			}
			again, err := ir.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			if d := firstDifference(text, again.String()); d != "" {
				t.Errorf("parsing and printing changes the module: %s", d)
			}
		})
	}
}
