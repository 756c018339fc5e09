package onhost

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

// buildMetal compiles kernels by clang; without a sanitizer its types keep address spaces apart.
func (to *target) buildMetal(t *testing.T, dir string, outs []*emit.Output) string {
	t.Helper()
	if _, err := metalshim.Find(); err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	if err := metalshim.CanSanitize(to.sanitizer); err != nil {
		testkit.Missing(t, "clang-rt", err.Error())
	}
	var texts []string
	for _, out := range outs {
		texts = append(texts, out.Text)
	}
	program, err := metalshim.Program(texts, metalshim.Options{Dir: dir, Sanitize: to.sanitizer})
	if err != nil {
		t.Fatalf("%s: %v", to.name, err)
	}
	return program
}

// TestMetalSanitized runs the corpus under clang's sanitizers: that of threads, to which each invocation is one, and that of
// addresses, to which each buffer and each variable in threadgroup memory is a block of its own. It takes a part of what -every says, and all with -every 1.
func TestMetalSanitized(t *testing.T) {
	for n, name := range []string{"thread", "address"} {
		t.Run(name, func(t *testing.T) {
			to := *named("msl-all")
			to.sanitizer = name
			to.run(t, to.corpus(t, n, 1+3*(*every-1)))
		})
	}
}

// TestGoldenMetal emits the corpus for a device with everything that Apple's can have, and compares with what stands beside it: a file for each theme, without the
// beginning that all texts have. What is refused stands there with the reason. No passes have run but those that there must be, and kernels with elementary functions are
// left out, so that goldens change only with the writer.
func TestGoldenMetal(t *testing.T) {
	files, err := filepath.Glob("../../../testdata/kernels/*.ir")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	to := *named("msl-all")
	to.has &^= emit.Subnormals
	modules := corpus(t)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(text))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		var b strings.Builder
		for _, f := range m.Funcs {
			if f.Kernel == nil {
				continue
			}
			c := &trial{name: f.Name, m: modules[f.Name], kernel: f.Name, o: emit.Options{Lines: true, Subgroup: f.Kernel.Subgroup}}
			if elementary(c.m) {
				continue
			}
			c.prepare(t, &to, false)
			out, err := to.emit(c.m, f.Name, c.o)
			var u *emit.UnsupportedError
			switch {
			case errors.As(err, &u):
				fmt.Fprintf(&b, "// refused: %v\n\n", err)
			case err != nil:
				t.Fatalf("%s: %v", f.Name, err)
			default:
				fmt.Fprintf(&b, "// %s\n%s\n", f.Name, out.Text[strings.Index(out.Text, "typedef struct { u64 w["):])
			}
		}
		golden := strings.TrimSuffix(file, ".ir") + ".metal"
		if *update {
			if err := os.WriteFile(golden, []byte(b.String()), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.String(); got != string(want) {
			lines, were := strings.Split(got, "\n"), strings.Split(string(want), "\n")
			i := 0
			for i < min(len(lines), len(were))-1 && lines[i] == were[i] {
				i++
			}
			t.Errorf("%s is not what is emitted now; -update rewrites it. Line %d is %q", filepath.Base(golden), i+1, lines[i])
		}
	}
}

func elementary(m *ir.Module) (found bool) {
	for _, f := range m.Funcs {
		f.Body.Walk(func(in *ir.Instr) bool {
			found = found || in.Op.Has(ir.Elementary)
			return !found
		})
	}
	return found
}
