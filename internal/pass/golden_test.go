package pass

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden runs testdata/<pass>/x.ir through that pass and compares with x.out.ir. The folder
// "all" runs the whole table. A name that begins with "assume" makes all suggested assumptions.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.ir")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, in := range files {
		if strings.HasSuffix(in, ".out.ir") || strings.HasPrefix(in, "testdata/analysis/") {
			continue
		}
		name := filepath.Base(filepath.Dir(in))
		seen[name] = true
		t.Run(name+"/"+filepath.Base(in), func(t *testing.T) {
			m := parseFile(t, in)
			opts := Options{Verify: true, Unroll: name == "unroll" || name == "strip", Batch: name == "batch"}
			if name != "all" {
				opts.Only = []string{name}
			}
			if strings.HasPrefix(filepath.Base(in), "assume") {
				for _, f := range m.Funcs {
					opts.Facts.Assume = append(opts.Facts.Assume, Suggest(f)...)
				}
			}
			asked := ""
			if name == "launch" {
				opts.Facts.Launch = new(Launch)
			}
			if err := Run(m, opts); err != nil {
				t.Fatal(err)
			}
			if name == "launch" {
				asked = opts.Facts.Launch.Bounds.String()
			}
			golden(t, strings.TrimSuffix(in, ".ir")+".out.ir", m.String()+asked)
		})
	}
	for _, n := range Names() {
		if !seen[baseName(n)] {
			t.Errorf("pass %s has no golden", n)
		}
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs:\n%s", file, got)
	}
}

func parseFile(t *testing.T, file string) *ir.Module {
	t.Helper()
	return parse(t, read(t, file))
}

func read(t testing.TB, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func parse(t *testing.T, text string) *ir.Module {
	t.Helper()
	if !strings.HasPrefix(text, "dotcompute") {
		text = "dotcompute ir 1\nfile 0 \"x.go\"\n" + text
	}
	m, err := ir.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestOrder(t *testing.T) {
	seen := map[string]bool{}
	for i, n := range Names() {
		if seen[n] {
			t.Errorf("two passes are named %q", n)
		}
		seen[n] = true
		if index(n) != i {
			t.Errorf("index(%q) = %d", n, index(n))
		}
	}
	for _, c := range order {
		a, b := index(c.first), index(c.then)
		if a < 0 || b < 0 {
			t.Errorf("constraint names an unknown pass: %v", c)
		} else if a >= b {
			t.Errorf("%s must come before %s: %s", c.first, c.then, c.why)
		}
		if c.why == "" {
			t.Errorf("no reason for %v", c)
		}
	}
}

func TestOptions(t *testing.T) {
	const text = "kernel @k(%y view<global f32>) mode=default {\n\treturn\n}\n"
	var unknown *UnknownPassError
	if err := Run(parse(t, text), Options{StopAfter: "nonsense"}); !errors.As(err, &unknown) || unknown.Name != "nonsense" {
		t.Errorf("unknown pass: %v", err)
	}
	var names []string
	err := Run(parse(t, text), Options{StopAfter: "promote", Verify: true, Dump: func(pass string, m *ir.Module) { names = append(names, pass) }})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(names, " "), "inline specialise copies split promote"; got != want {
		t.Errorf("passes run: %s, want %s", got, want)
	}
	if !Required("math") || Required("cse") || Required("nonsense") {
		t.Error("wrong passes are required")
	}
}

func TestInternalError(t *testing.T) {
	m := parse(t, "kernel @k() mode=default {\n\treturn\n}\n")
	m.Func("k").Body.Instrs[0].Args = []*ir.Value{nil} // a return that gives nothing at all
	err := Run(m, Options{})
	var ie *InternalError
	if !errors.As(err, &ie) || ie.Kernel != "k" || ie.Pass == "" || ie.Stack == "" {
		t.Fatalf("a panic in a pass gives %v", err)
	}
	if err := Run(m, Options{Verify: true}); !errors.As(err, &ie) || ie.Pass != "input" || errors.Unwrap(err) == nil {
		t.Fatalf("a wrong module gives %v", err)
	}
}
