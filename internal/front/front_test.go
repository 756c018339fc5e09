package front_test

import (
	"context"
	"testing"

	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/front/load"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// compile loads and compiles the package in a folder of testdata.
func compile(t *testing.T, dir string, opts *front.Options) *front.Result {
	t.Helper()
	pkgs, err := load.Load(context.Background(), load.Config{}, "./testdata/"+dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(pkgs) != 1 {
		t.Fatalf("%d packages", len(pkgs))
	}
	res, err := front.Compile(pkgs[0].Package, opts)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func TestRun(t *testing.T) {
	res := compile(t, "run", nil)
	for _, d := range res.Diags {
		t.Error(d)
	}
	for _, k := range res.Kernels {
		if err := k.Module.Verify(); err != nil {
			t.Error(err)
		}
		text := k.Module.String()
		m, err := ir.Parse(text)
		if err != nil {
			t.Errorf("%s: %v\n%s", k.Name, err, text)
			continue
		}
		if got := m.String(); got != text {
			t.Errorf("%s: the text form does not round-trip", k.Name)
		}
		t.Log(text)
	}
}
