//go:build amd64 && unix

package amd64

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// BenchmarkCompile measures the way from machine form to bytes, for kernels of the corpus.
func BenchmarkCompile(b *testing.B) {
	modules := corpus(b)
	for _, name := range []string{"saxpy", "mandelbrot", "blackScholes", "matmul", "elementary"} {
		m := modules[name]
		if m == nil {
			continue
		}
		m = m.Clone()
		if err := pass.Run(m, pass.Options{}); err != nil {
			b.Fatal(err)
		}
		for _, i := range isas(b)[:] {
			p, err := jit.Compile(m, name, jit.Target{VL: i.vl})
			if err != nil {
				continue
			}
			b.Run(name+"/"+i.String(), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := Compile(p, i.f); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
