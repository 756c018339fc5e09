package compile

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
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
		{"index", false, false, 0, "atomic-int64", []artifact.Access{artifact.Read | artifact.Write}},
		{"reverse", true, false, 256, "barrier", []artifact.Access{artifact.Read | artifact.Write}},
		{"spin", false, true, 0, "atomic-int64", []artifact.Access{0, artifact.Read | artifact.Write}},
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
