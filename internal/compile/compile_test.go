package compile

import (
	"os"
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
