package ptx

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// TestGolden emits testdata/*.ir, optimised IR of one kernel, and compares with the .ptx beside it. For a name that ends in
// .best every assumption that the passes suggest is taken to hold, views not to overlap, and groups to have 256 invocations; threads
// may do several invocations.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.ir")
	if err != nil || len(files) == 0 {
		t.Fatalf("no input: %v", err)
	}
	texts := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(text))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		f := m.Funcs[len(m.Funcs)-1]
		o := Options{Lines: true}
		var facts pass.Facts
		if strings.HasSuffix(file, ".best.ir") {
			facts.Assume = pass.Suggest(f)
			o.NoAlias = func(a, b int) bool { return a != b }
			o.Short = func(int) bool { return true }
			o.Group, o.Coarse = [3]int{256, 1, 1}, true
		}
		u := pass.Uniformity(f)
		o.Uniform, o.Control, o.Fits32 = u.Value, u.Control, pass.Fits32(f, facts)
		out, err := Emit(m, f.Name, o)
		if err != nil {
			t.Error(err)
			continue
		}
		texts[file] = out.Text
		golden := strings.TrimSuffix(file, ".ir") + ".ptx"
		if *update {
			if err := os.WriteFile(golden, []byte(out.Text), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if out.Text != string(want) {
			t.Errorf("%s is not what is emitted now; -update rewrites it:\n%s", golden, out.Text)
		}
	}
	assemble(t, assembler(t), 80, texts)
}
