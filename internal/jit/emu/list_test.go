package emu

import (
	"flag"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
)

var list = flag.String("show", "", "kernel of the corpus to list")

// TestList prints the machine form of a kernel on request, and always how long the corpus takes to compile.
func TestList(t *testing.T) {
	var total, most time.Duration
	slowest := ""
	n := 0
	for name, m := range corpus(t) {
		m = m.Clone()
		if err := pass.Run(m, pass.Options{}); err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		p, err := jit.Compile(m, name, jit.Target{VL: 32})
		d := time.Since(start)
		if err != nil {
			t.Logf("%s: %v", name, err)
			continue
		}
		n++
		total += d
		if d > most {
			most, slowest = d, name
		}
		if name == *list {
			t.Logf("%s", p)
		}
	}
	t.Logf("%d kernels, mean %v, most %v (%s)", n, total/time.Duration(max(n, 1)), most, slowest)
}
