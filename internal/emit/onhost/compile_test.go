package onhost

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// tool returns the path of a program, or ends the test for want of need.
func tool(t *testing.T, name, need string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		testkit.Missing(t, need, err.Error())
	}
	return path
}

// texts emits the corpus for a target, optimised, by kernel; fast kernels keep what the dialect has itself.
func texts(t *testing.T, to *target) map[string]*emit.Output {
	t.Helper()
	all := map[string]*emit.Output{}
	modules := corpus(t)
	for i, name := range slices.Sorted(maps.Keys(modules)) {
		if i%*every != 0 {
			continue
		}
		c := &trial{name: name, m: modules[name], kernel: name, o: emit.Options{Subgroup: modules[name].Func(name).Kernel.Subgroup}}
		c.prepare(t, to, true)
		if c.emit(t, to) {
			all[name] = c.out
		}
	}
	if len(all) < 10 {
		t.Error("too few")
	}
	return all
}

func named(name string) *target {
	for _, to := range targets {
		if to.name == name {
			return to
		}
	}
	return nil
}

// compile runs a compiler over each text, and shows what it complains of.
func compile(t *testing.T, outs map[string]*emit.Output, ext string, command func(file string) *exec.Cmd) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range slices.Sorted(maps.Keys(outs)) {
		file := filepath.Join(dir, name+ext)
		if err := os.WriteFile(file, []byte(outs[name].Text), 0o666); err != nil {
			t.Fatal(err)
		}
		if out, err := command(file).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%.3000s", name, err, out)
		}
	}
	t.Logf("%d kernels", len(outs))
}

// TestClangOpenCL has clang's front end for OpenCL C look at the corpus, address spaces included.
func TestClangOpenCL(t *testing.T) {
	clang := tool(t, "clang-19", "clang")
	outs := texts(t, named("opencl"))
	compile(t, outs, ".cl", func(file string) *exec.Cmd {
		return exec.Command(clang, "-x", "cl", "-cl-std="+version(outs[strings.TrimSuffix(filepath.Base(file), ".cl")]), "-target", "spir64", "-fsyntax-only",
			"-Werror", "-Wno-unused", "-Wno-implicit-fallthrough", file)
	})
}

// TestMovedOnly: a kernel that only copies float64 takes it for integers, because a device without arithmetic on it has no name for it.
func TestMovedOnly(t *testing.T) {
	m, err := ir.Parse(`dotcompute ir 1
type %Mixed = struct { A i32, B f64 }

kernel @move(%x view<global [2]f64>, %y view<global [2]f64>, %p view<global %Mixed>, %q view<global %Mixed>) mode=default {
	%zero = const 0 : i64
	%a = elem %x, %zero : ptr<global [2]f64>
	%b = elem %y, %zero : ptr<global [2]f64>
	copy %b, %a
	%c = elem %p, %zero : ptr<global %Mixed>
	%d = elem %q, %zero : ptr<global %Mixed>
	copy %d, %c
	return
}
`)
	if err != nil {
		t.Fatal(err)
	}
	for _, to := range targets {
		out, err := to.emit(m, "move", emit.Options{})
		if err != nil {
			t.Errorf("%s: %v", to.name, err)
		} else if _, body, _ := strings.Cut(out.Text, "k_move("); strings.Contains(body, "f64") || !strings.Contains(body, "u64") {
			t.Errorf("%s: the body is\n%s", to.name, body)
		}
	}
}

// version is that of OpenCL C which a text needs.
func version(out *emit.Output) string {
	if out.Needs&emit.Ordered != 0 {
		return "CL3.0"
	}
	return "CL1.2"
}

// TestGolden emits some kernels of the corpus, and compares with what stands in testdata. No passes have run but those that there must be, so that
// goldens change only with the writer.
func TestGolden(t *testing.T) {
	modules := corpus(t)
	for _, to := range targets {
		if to.ext == "" {
			continue
		}
		for _, name := range goldens {
			m := modules[name]
			if m == nil {
				t.Fatalf("the corpus has no kernel %s", name)
			}
			c := &trial{name: name, m: m, kernel: name, o: emit.Options{Lines: true, Subgroup: m.Func(name).Kernel.Subgroup}}
			c.prepare(t, to, false)
			text := ""
			out, err := to.emit(c.m, name, c.o)
			if err != nil {
				text = fmt.Sprintf("// refused: %v\n", err)
			} else {
				text = out.Text
			}
			file := filepath.Join("testdata", name+to.ext)
			if *update {
				if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
					t.Fatal(err)
				}
				continue
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if text != string(want) {
				t.Errorf("%s is not what is emitted now; -update rewrites it:\n%.4000s", file, text)
			}
		}
	}
}

// goldens are kernels whose text stands in testdata, for people to look at.
var goldens = []string{"saxpy", "labelled", "scanGroup", "retiredBarrier", "scanFloats", "atomicFloats", "structValues", "halves", "tables", "prints"}
