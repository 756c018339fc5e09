package onhost

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

// buildMetal compiles kernels by clang; without a sanitizer its types keep address spaces apart.
func (to *target) buildMetal(t *testing.T, dir string, outs []*emit.Output) string {
	t.Helper()
	if _, err := metalshim.Find(); err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	if err := metalshim.CanSanitize(to.sanitizer); err != nil {
		testkit.Missing(t, "clang-rt", err.Error())
	}
	var texts []string
	for _, out := range outs {
		texts = append(texts, out.Text)
	}
	program, err := metalshim.Program(texts, metalshim.Options{Dir: dir, Sanitize: to.sanitizer})
	if err != nil {
		t.Fatalf("%s: %v", to.name, err)
	}
	return program
}

// TestMetalSanitized runs the corpus under clang's sanitizers: that of threads, to which each invocation is one, and that of
// addresses, to which each buffer and each variable in threadgroup memory is a block of its own. With -every 1 it takes every other launch.
func TestMetalSanitized(t *testing.T) {
	for n, name := range []string{"thread", "address"} {
		t.Run(name, func(t *testing.T) {
			to := *named("msl-all")
			to.sanitizer = name
			to.run(t, to.corpus(t, n, max(1, *every*5/2)))
		})
	}
}
