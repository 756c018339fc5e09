package compile

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/pass"
)

func kernels(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../driver/drivertest/testdata/kernels.ir")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestFacts(t *testing.T) {
	text := kernels(t)
	var none *Cache
	tests := []struct {
		kernel            string
		collective, loops bool
		shared            int64
		needs             string
		access            []artifact.Access
	}{
		{"add", false, false, 0, "", []artifact.Access{0, artifact.Read, artifact.Write | artifact.Full}},
		{"scale", false, false, 0, "", []artifact.Access{0, artifact.Read | artifact.Write}},
		{"index", false, false, 0, "", []artifact.Access{artifact.Read | artifact.Write}},
		{"reverse", true, false, 256, "barrier", []artifact.Access{artifact.Read | artifact.Write}},
		{"spin", false, true, 0, "", []artifact.Access{0, artifact.Read | artifact.Write}},
		{"print", false, false, 0, "print", []artifact.Access{0}},
		{"value", false, false, 0, "float64", []artifact.Access{0, 0, 0, 0, 0, 0, artifact.Write | artifact.Full}},
		{"far", false, false, 0, "", []artifact.Access{0, artifact.Write}},
	}
	for _, target := range []string{"interp"} {
		for _, test := range tests {
			a, err := none.Compile(&Request{IR: text, Kernel: test.kernel, Target: target, Subgroup: 32})
			if err != nil {
				t.Fatalf("%s: %v", test.kernel, err)
			}
			var needs string
			for _, n := range a.Needs {
				needs += n
			}
			if a.Collective != test.collective || a.Loops != test.loops || a.Shared != test.shared || needs != test.needs {
				t.Errorf("%s: collective %v, loops %v, shared %d, needs %q", test.kernel, a.Collective, a.Loops, a.Shared, needs)
			}
			for i, p := range a.Params {
				if p.Access != test.access[i] {
					t.Errorf("%s: access of %s is %b, want %b", test.kernel, p.Name, p.Access, test.access[i])
				}
			}
			if last := a.Variants[len(a.Variants)-1]; len(last.When) != 0 {
				t.Errorf("%s: the last variant has conditions", test.kernel)
			}
		}
	}
}

func TestVariants(t *testing.T) {
	var none *Cache
	text := kernels(t)
	a, err := none.Compile(&Request{IR: text, Kernel: "add", Target: "interp", Subgroup: 32})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Variants) != 2 || len(a.Variants[0].When) != 2 {
		t.Fatalf("%d variants, conditions %v", len(a.Variants), a.Variants[0].When)
	}
	if s := string(a.Variants[0].Code); strings.Contains(s, "check.") || strings.Contains(s, "@far") {
		t.Errorf("the grid fits the views, and nothing else is wanted:\n%s", s)
	}
	if s := string(a.Variants[1].Code); !strings.Contains(s, "check.index") {
		t.Errorf("nothing is known of the grid:\n%s", s)
	}
	f := artifact.Facts{Grid: [3]int64{100, 1, 1}, Args: []artifact.Arg{{}, {Len: 100}, {Len: 100}}}
	if got := a.Select(&f); got != 0 {
		t.Errorf("variant %d for a grid that fits", got)
	}
	f.Args[2].Len = 99
	if got := a.Select(&f); got != 1 {
		t.Errorf("variant %d for a grid that does not fit", got)
	}
}

// flat stores at the linear index, which x, y and z make.
const flat = `dotcompute ir 1
kernel @flat(%a view<global f32>, %b view<global f32>) mode=default {
	%x = globalid x : i64
	%y = globalid y : i64
	%z = globalid z : i64
	%sx = gridsize x : i64
	%sy = gridsize y : i64
	%p = mul %z, %sy : i64
	%q = add %p, %y : i64
	%r = mul %q, %sx : i64
	%i = add %r, %x : i64
	%n = viewlen %a : i64
	check.index %i, %n
	%pa = elem %a, %i : ptr<global f32>
	%v = load %pa : f32
	%m = viewlen %b : i64
	check.index %i, %m
	%pb = elem %b, %i : ptr<global f32>
	store %pb, %v
	return
}
`

// Variants weaken from all that helps to nothing, and each launch gets the strongest that holds for it.
func TestLadder(t *testing.T) {
	var none *Cache
	facts := func(x, y, length int64, change func(*artifact.Facts)) *artifact.Facts {
		f := &artifact.Facts{Grid: [3]int64{x, y, 1}, Group: [3]int64{64, 1, 1}, Args: []artifact.Arg{
			{Addr: 0, Len: length, Size: 4 * length}, {Addr: 1 << 40, Len: length, Size: 4 * length}}}
		if change != nil {
			change(f)
		}
		return f
	}
	overlap := func(f *artifact.Facts) { f.Args[1].Addr = 4 }
	for _, test := range []struct {
		target   string
		variants int
		facts    *artifact.Facts
		want     int
	}{
		{"interp", 2, facts(100, 1, 100, nil), 0},
		{"interp", 2, facts(1<<33, 1, 1<<33, nil), 0},
		{"interp", 2, facts(101, 1, 100, nil), 1},
		{"interp", 2, facts(50, 2, 100, nil), 1}, // not flat
		{"ptx", 3, facts(100, 1, 100, nil), 0},
		{"ptx", 3, facts(100, 1, 100, overlap), 1},
		{"ptx", 3, facts(1<<33, 1, 1<<33, nil), 1},
		{"ptx", 3, facts(101, 1, 100, nil), 2},
	} {
		a, err := none.Compile(&Request{IR: flat, Kernel: "flat", Target: test.target, Subgroup: 32})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Variants) != test.variants {
			t.Fatalf("%s: %d variants, want %d", test.target, len(a.Variants), test.variants)
		}
		if got := a.Select(test.facts); got != test.want {
			t.Errorf("%s: variant %d for grid %v and %+v, want %d", test.target, got, test.facts.Grid, test.facts.Args, test.want)
		}
		if n := testing.AllocsPerRun(10, func() { a.Select(test.facts) }); n != 0 {
			t.Errorf("%s: %v allocations to select", test.target, n)
		}
		if code := string(a.Variants[0].Code); test.target == "interp" && strings.Contains(code, "check.") {
			t.Errorf("a flat grid that fits needs no checks:\n%s", code)
		}
	}
	// Where the length changes nothing in the code it is no condition.
	for _, target := range []string{"amd64-avx2", "amd64-avx512"} {
		a, err := none.Compile(&Request{IR: flat, Kernel: "flat", Target: target, Subgroup: 32})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Select(facts(1<<33, 1, 1<<33, overlap)); len(a.Variants) > 3 || got == len(a.Variants)-1 {
			t.Errorf("%s: variant %d of %d for a large grid that fits", target, got, len(a.Variants))
		}
	}
}

// Every kind of assumption has a condition that says the same.
func TestConditions(t *testing.T) {
	got, err := conditions([]pass.Assumption{
		{Kind: pass.GridWithin, Param: 3, Dim: 1}, {Kind: pass.LenBelow, Param: 2, Value: 9},
		{Kind: pass.GridBelow, Dim: 2, Value: 7}, {Kind: pass.GroupIs, Dim: 1, Value: 16},
	})
	want := []artifact.Cond{
		{Kind: artifact.GridWithin, A: 3, B: 1}, {Kind: artifact.LenBelow, A: 2, Value: 9},
		{Kind: artifact.GridBelow, B: 2, Value: 7}, {Kind: artifact.GroupIs, B: 1, Value: 16},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, %v, want %v", got, err, want)
	}
	if _, err := conditions([]pass.Assumption{{Kind: 99}}); err == nil {
		t.Error("an assumption that nothing checks")
	}
}

func TestConsts(t *testing.T) {
	var none *Cache
	r := &Request{IR: kernels(t), Kernel: "fill", Target: "interp", Subgroup: 32, Consts: []uint64{0xfffffffe}}
	a, err := none.Compile(r)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(a.Variants[0].Code), "const -2 : i32") || a.Params[0].Bits != 0xfffffffe || !a.Params[0].Const {
		t.Errorf("%+v\n%s", a.Params[0], a.Variants[0].Code)
	}
	for _, wrong := range [][]uint64{{}, {1, 2}} {
		r.Consts = wrong
		if _, err := none.Compile(r); err == nil {
			t.Errorf("%d values for one parameter", len(wrong))
		}
	}
}

func TestRefused(t *testing.T) {
	var none *Cache
	text := kernels(t)
	for _, r := range []Request{
		{IR: text, Kernel: "none such", Target: "interp"},
		{IR: text, Kernel: "add", Target: "abacus"},
		{IR: "dotcompute ir 1\nkernel", Kernel: "add", Target: "interp"},
		{IR: "", Kernel: "add", Target: "host"},
		{IR: strings.Replace(text, "add %v, %a : i32", "add %v, %i : i32", 1), Kernel: "add", Target: "interp"},
	} {
		a, err := none.Compile(&r)
		var broken *InternalError
		if err == nil || a != nil || errors.As(err, &broken) {
			t.Errorf("%s for %s: %v, %v", r.Kernel, r.Target, a, err)
		}
	}
}

// A compiler that breaks is an error that says where, and no more.
func TestInternalError(t *testing.T) {
	r := &Request{IR: kernels(t), Kernel: "add", Target: "interp", Subgroup: 32}
	_, err := compile(r, &target{name: "broken", optimise: true, emit: func(*version) ([]byte, error) { panic("out of registers") }})
	var broken *InternalError
	if !errors.As(err, &broken) || broken.Pass != "code for broken" || broken.Kernel != "add" || broken.Cause != "out of registers" || !strings.Contains(broken.Stack, "TestInternalError") {
		t.Errorf("%#v", err)
	}
}
