package front_test

import (
	"context"
	"testing"

	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/front/load"
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
