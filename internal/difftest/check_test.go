package difftest

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/difftest/host"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// wrongRotate is the interpreter, with a mistake: kernels that rotate change a
// result.
var wrongRotate = Runner{"wrong", func(ctx context.Context, l *Launch) (*host.Fault, error) {
	f, err := interpret(ctx, l, l.Module)
	if err == nil && hasOp(l.Module, ir.OpRotl) {
		for _, p := range l.Params {
			if p.Len > 0 && len(p.Mem) > 0 {
				p.Mem[0] ^= 1
			}
		}
	}
	return f, err
}}

func hasOp(m *ir.Module, op ir.Op) bool {
	found := false
	for _, f := range m.Funcs {
		f.Body.Walk(func(in *ir.Instr) bool {
			found = found || in.Op == op
			return true
		})
	}
	return found
}

// TestCheckFinds: a runner with a mistake is found out, and the reduced kernel
// still shows the mistake.
func TestCheckFinds(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	l, err := NewLoader(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	s := Generate(5, 30)
	dir := t.TempDir()
	diffs, err := Check(t.Context(), l, dir, s, []Runner{wrongRotate})
	if err != nil {
		t.Fatal(err)
	}
	if len(diffs) == 0 {
		t.Fatal("a runner that is wrong passes")
	}
	limit := 20 * time.Second
	if testing.Short() {
		limit = 3 * time.Second
	}
	small, d := Reduce(t.Context(), l, dir, s, diffs[0], []Runner{wrongRotate}, limit)
	if !strings.Contains(small.Text, "Rotate") || d.Runner != "wrong" || small.lines() > s.lines()/2 {
		t.Errorf("reduced from %d to %d lines: %v", s.lines(), small.lines(), d)
	}
	t.Logf("%d of %d kernels differ; one was reduced from %d to %d lines", len(diffs), len(s.Kernels), s.lines(), small.lines())

	// What is saved is the same kernel when it is read again.
	file, err := WriteRegression(dir, "saved", "a comment\nof two lines", small)
	if err != nil {
		t.Fatal(err)
	}
	again, err := ReadRegression(file)
	if err != nil {
		t.Fatal(err)
	}
	diffs, err = Check(t.Context(), l, dir, again, []Runner{wrongRotate})
	if err != nil || len(diffs) != 1 {
		t.Errorf("read again: %v, %v", diffs, err)
	}
}

// TestNoRaces: random kernels are free of races, as Generate promises.
func TestNoRaces(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	l, err := NewLoader(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	diffs, err := Check(t.Context(), l, t.TempDir(), Generate(77, 60), []Runner{Races})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range diffs {
		t.Error(d)
	}
}

// TestCompare: what counts as equal, and what does not.
func TestCompare(t *testing.T) {
	m, err := ir.Parse("dotcompute ir 1\n\nkernel @k(%x view<global f32>) mode=default {\n\treturn\n}\n")
	if err != nil {
		t.Fatal(err)
	}
	f32 := func(bits uint32) *Outcome {
		return &Outcome{Params: []Param{{[]byte{byte(bits), byte(bits >> 8), byte(bits >> 16), byte(bits >> 24)}, 1}}}
	}
	fault := func(f host.Fault) *Outcome { return &Outcome{Fault: &f} }
	for _, c := range []struct {
		want, got *Outcome
		ulps      int
		equal     bool
	}{
		{f32(0x3f800000), f32(0x3f800000), 0, true},
		{f32(0x3f800000), f32(0x3f800001), 0, false},
		{f32(0x3f800000), f32(0x3f800001), 1, true},
		{f32(0x3f800000), f32(0x3f800003), 2, false},
		{f32(0x7fc00000), f32(0xffc00001), 0, true},
		{f32(0x7fc00000), f32(0x3f800000), 1000, false},
		{f32(0x00000000), f32(0x80000000), 0, false},
		{f32(0x00000001), f32(0x80000001), 2, true},
		{f32(0xff7fffff), f32(0x7f7fffff), 1 << 20, false},
		{f32(1), fault(host.Fault{What: "index"}), 0, false},
		{fault(host.Fault{What: "index"}), f32(1), 0, false},
		{fault(host.Fault{What: "index", Line: 3}), fault(host.Fault{What: "index", Line: 4}), 0, false},
		{fault(host.Fault{What: "index", Index: 4, Length: 3}), fault(host.Fault{What: "index", Index: 4, Length: 4}), 0, false},
		{fault(host.Fault{What: "index", Index: -1}), fault(host.Fault{What: "index", Index: -1, Length: 4}), 0, true},
		{fault(host.Fault{What: "divide"}), fault(host.Fault{What: "divide", At: [3]int64{1}}), 0, false},
	} {
		if d := Compare(m.Funcs[0], c.want, c.got, c.ulps); (d == "") != c.equal {
			t.Errorf("%s and %s within %d ulps: %q", describe(c.want), describe(c.got), c.ulps, d)
		}
	}
}

func describe(o *Outcome) string {
	if o.Fault != nil {
		return fmt.Sprintf("%+v", *o.Fault)
	}
	return fmt.Sprintf("% x", o.Params[0].Mem)
}
