package analysis

import (
	"context"
	"testing"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front/load"
)

// TestCorpus checks kernels that are known to be right: their results are those
// of the Go functions, and they are free of races. Whatever is refused is a
// mistake of the analysis; what it warns of is logged.
func TestCorpus(t *testing.T) {
	pkgs, err := load.Load(context.Background(), load.Config{Dir: "../.."}, "./testdata/kernels", "./examples/...")
	if err != nil {
		t.Fatal(err)
	}
	kernels := 0
	for _, p := range pkgs {
		r, err := Check(p.Package, nil, "")
		if err != nil {
			t.Fatal(err)
		}
		kernels += len(r.Kernels)
		for _, d := range r.Diags {
			if d.Level() == diag.Error {
				t.Error(d)
			} else {
				t.Log(d)
			}
		}
	}
	if kernels < 80 {
		t.Errorf("only %d kernels were checked", kernels)
	}
	t.Logf("%d kernels", kernels)
}
