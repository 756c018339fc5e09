package compile

import (
	"bytes"
	"io/fs"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/pass"
	corpus "github.com/dotcompute/dotcompute/testdata/kernels"
)

// asked compiles a kernel without the checks that a launch can be asked about, and returns those.
func asked(t *testing.T, text, kernel string) (*ir.Module, *artifact.Artifact) {
	t.Helper()
	ask := &pass.Launch{}
	m, err := ir.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	s, err := newVersions(&Request{IR: text, Kernel: kernel, Target: "interp"}, &target{name: "interp"}, m)
	if err != nil {
		t.Fatalf("%s: %v", kernel, err)
	}
	if m, _, err = s.under(pass.Facts{Launch: ask}); err != nil {
		t.Fatalf("%s: %v", kernel, err)
	}
	if len(ask.Bounds) == 0 {
		return m, nil
	}
	return m, &artifact.Artifact{Variants: []artifact.Variant{{Bounds: ask.Bounds}, {}}}
}

// TestAsked: a kernel without the checks that a launch answers for does what it does with them.
func TestAsked(t *testing.T) {
	without, taken := 0, 0
	for seed := range uint64(800) {
		r := irtest.Generate(rand.New(rand.NewPCG(seed, 3)), irtest.Options{Invocations: 100, NoFaults: seed%3 != 0})
		m, a := asked(t, r.Module.String(), r.Kernel)
		if a == nil {
			continue
		}
		without++
		f := &artifact.Facts{}
		for i := range 3 {
			f.Grid[i], f.Group[i] = max(1, int64(r.Grid[i])), max(1, int64(r.Group[i]))
		}
		for _, arg := range r.Args {
			f.Args = append(f.Args, artifact.Arg{Bits: arg.Bits, Len: int64(arg.Len), Size: int64(len(arg.Data))})
		}
		if a.Select(f) != 0 {
			continue
		}
		taken++
		run := func(m *ir.Module) ([][]byte, bool) {
			p, err := interp.Prepare(m, r.Kernel)
			if err != nil {
				t.Fatal(err)
			}
			l := &interp.Launch{Grid: f.Grid, Group: f.Group, Subgroup: r.Subgroup, Print: &interp.Printer{}}
			var mem [][]byte
			for _, arg := range r.Args {
				b := bytes.Clone(arg.Data)
				mem = append(mem, b)
				l.Args = append(l.Args, interp.Arg{Bits: arg.Bits, Mem: b, Len: int64(arg.Len), Cap: int64(arg.Len)})
			}
			n, err := p.Groups(l)
			if err != nil {
				t.Fatal(err)
			}
			fault, err := p.RunGroups(l, 0, n)
			if err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			return mem, fault != nil
		}
		want, faulted := run(r.Module)
		got, also := run(m)
		if faulted != also {
			t.Fatalf("seed %d: a fault is %v without checks, %v with", seed, also, faulted)
		}
		for i := range want {
			if !faulted && !bytes.Equal(want[i], got[i]) {
				t.Errorf("seed %d: argument %d differs", seed, i)
			}
		}
	}
	t.Logf("%d kernels are without checks, %d launches take them", without, taken)
	if taken < 50 {
		t.Error("too few to tell")
	}
}

// TestAskedCorpus: tiles, tables and pictures are among what launches answer for.
func TestAskedCorpus(t *testing.T) {
	files, err := fs.Glob(corpus.IR, "*.ir")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, file := range files {
		text, err := corpus.IR.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(text))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range m.Funcs {
			if f.Kernel != nil {
				_, a := asked(t, string(text), f.Name)
				found[f.Name] = a != nil
			}
		}
	}
	n := 0
	for name, is := range found {
		if is {
			n++
			t.Log(name)
		}
	}
	if n < 10 {
		t.Errorf("only %d kernels", n)
	}
}
