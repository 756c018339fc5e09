// Package fresh is for the test that dcgen writes beside kernels: it fails when a kernel has
// changed since its launcher was generated. It needs the go command; packages that test kernels themselves want
// package kerneltest.
package fresh

import (
	"os/exec"
	"testing"

	"github.com/dotcompute/dotcompute/internal/gen"
)

// Check generates for the package in the current directory, which is the one under test, and fails t where
// the result differs from the files there. Without the go command it skips.
func Check(t *testing.T) {
	t.Helper()
	if _, err := exec.LookPath("go"); err != nil {
		t.Skipf("the go command is not here, so kernels cannot be generated again: %v", err)
	}
	outs, err := gen.Packages(t.Context(), ".", nil, ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range outs {
		if o.Diags.HasErrors() {
			t.Fatalf("kernels no longer compile:\n%v", o.Diags)
		}
		changes, err := o.Changes()
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range changes {
			if c.What != "" {
				t.Errorf("%s would be %s: run go generate", c.Path, c.What)
			}
		}
	}
}
