package ptx

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

var (
	update = flag.Bool("update", false, "rewrite the golden files")
	seeds  = flag.Int("seeds", 60, "random kernels to assemble")
)

// assembler returns ptxas, or skips the test, saying why, where there is none.
func assembler(t *testing.T) string {
	t.Helper()
	path, err := exec.LookPath("ptxas")
	if err != nil {
		testkit.Missing(t, "ptxas", err.Error())
	}
	return path
}

// assemble demands that NVIDIA's assembler takes texts of one target: all at once, and one by one to find what is wrong.
func assemble(t *testing.T, ptxas string, sm int, texts map[string]string) {
	t.Helper()
	if len(texts) == 0 {
		t.Error("nothing to assemble")
		return
	}
	names := slices.Sorted(maps.Keys(texts))
	var all strings.Builder
	for i, name := range names {
		text := strings.ReplaceAll(texts[name], "k_", fmt.Sprintf("k%d_", i))
		if i > 0 {
			_, text, _ = strings.Cut(text, ".address_size 64\n")
		}
		all.WriteString(text)
	}
	if run(t, ptxas, sm, all.String()) == nil {
		return
	}
	for _, name := range names {
		if out := run(t, ptxas, sm, texts[name]); out != nil {
			t.Errorf("%s, sm_%d: %s\n%s", name, sm, clip(out), numbered(texts[name]))
		}
	}
}

func run(t *testing.T, ptxas string, sm int, text string) []byte {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "k.ptx")
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(ptxas, "-O0", fmt.Sprintf("-arch=sm_%d", sm), "-o", filepath.Join(dir, "k.cubin"), file).CombinedOutput()
	if err != nil {
		return append(out, err.Error()...)
	}
	return nil
}

func clip(b []byte) []byte {
	if n := 1500; len(b) > n {
		return append(b[:n:n], "…"...)
	}
	return b
}

func numbered(text string) string {
	var b strings.Builder
	for i, line := range strings.Split(text, "\n") {
		fmt.Fprintf(&b, "%4d %s\n", i+1, line)
		if i > 400 {
			b.WriteString("…\n")
			break
		}
	}
	return b.String()
}

// corpus returns the modules of the shared corpus by file, as the front end made them.
func corpus(t *testing.T) map[string]*ir.Module {
	t.Helper()
	files, err := filepath.Glob("../../../testdata/kernels/*.ir")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	all := map[string]*ir.Module{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(text))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".ir")] = m
	}
	return all
}

// alone returns a copy of m with one kernel.
func alone(m *ir.Module, kernel string) *ir.Module {
	m = m.Clone()
	m.Funcs = slices.DeleteFunc(m.Funcs, func(f *ir.Func) bool { return f.Kernel != nil && f.Name != kernel })
	return m
}

// optimised returns the kernel of m after the passes, for all launches or for the best ones, and what is known about it.
func optimised(t *testing.T, m *ir.Module, kernel string, best bool, o Options) (*ir.Module, Options) {
	t.Helper()
	m = alone(m, kernel)
	opts := pass.Options{Verify: true}
	if m.Func(kernel).Kernel.Mode == ir.ModeFast {
		opts.NativeMath = Native
	}
	if best {
		g := m.Clone()
		if err := pass.Run(g, opts); err != nil {
			t.Fatal(err)
		}
		opts.Facts.Assume = pass.Suggest(g.Func(kernel))
		o.NoAlias = func(a, b int) bool { return a != b }
		o.Aligned = func(int) int64 { return 16 }
		o.Short = func(int) bool { return true }
		o.Coarse = true
	}
	if err := pass.Run(m, opts); err != nil {
		t.Fatal(err)
	}
	f := m.Func(kernel)
	u := pass.Uniformity(f)
	o.Uniform, o.Control, o.Fits32 = u.Value, u.Control, pass.Fits32(f, opts.Facts)
	return m, o
}

// elementary returns an operation that the passes should have lowered and have not, or "".
func elementary(m *ir.Module, kernel string) string {
	left := ""
	f := m.Func(kernel)
	f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op.Has(ir.Elementary) && !(f.Kernel.Mode == ir.ModeFast && Native(in.Op, in.Args[0].Type.Kind())) {
			left = in.Op.String()
		}
		return true
	})
	return left
}

// TestCorpus emits every kernel of the corpus, for all launches and for the best ones, and assembles what comes out.
func TestCorpus(t *testing.T) {
	ptxas := assembler(t)
	for file, m := range corpus(t) {
		t.Run(file, func(t *testing.T) {
			for _, sm := range []int{80, 90} {
				texts := map[string]string{}
				for _, f := range m.Funcs {
					if f.Kernel == nil {
						continue
					}
					for _, assume := range []bool{false, true} {
						om, o := optimised(t, m, f.Name, assume, Options{SM: sm})
						if op := elementary(om, f.Name); op != "" {
							t.Logf("%s is left out: no pass lowers %s", f.Name, op)
							continue
						}
						out, err := Emit(om, f.Name, o)
						if err != nil {
							t.Errorf("%s: %v", f.Name, err)
							continue
						}
						texts[fmt.Sprintf("%s.%t", f.Name, assume)] = out.Text
					}
				}
				assemble(t, ptxas, sm, texts)
			}
		})
	}
}

// TestRandom assembles random kernels, optimised and not.
func TestRandom(t *testing.T) {
	ptxas := assembler(t)
	texts := map[string]string{}
	for seed := range uint64(*seeds) {
		c := random(t, seed)
		out, err := Emit(c.m, c.kernel, c.o)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		texts[c.name] = out.Text
	}
	assemble(t, ptxas, 80, texts)
}
