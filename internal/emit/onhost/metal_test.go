package onhost

import (
	"flag"
	"testing"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

var sanitizer = flag.String("sanitizer", "", "run Metal's kernels under this sanitizer of clang: thread, address or undefined")

// buildMetal compiles kernels by clang; without a sanitizer its types keep address spaces apart.
func (to *target) buildMetal(t *testing.T, dir string, outs []*emit.Output) string {
	t.Helper()
	var texts []string
	for _, out := range outs {
		texts = append(texts, out.Text)
	}
	if _, err := metalshim.Find(); err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	program, err := metalshim.Program(texts, metalshim.Options{Dir: dir, Sanitize: *sanitizer})
	if err != nil {
		t.Fatalf("%s: %v", to.name, err)
	}
	return program
}
