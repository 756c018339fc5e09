package emu

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// BenchmarkCompile is the time that the core takes for kernels of the corpus, optimised before.
func BenchmarkCompile(b *testing.B) {
	modules := corpus(b)
	for _, name := range []string{"saxpy", "mandelbrot", "matmul", "perlin", "sha"} {
		m := modules[name].Clone()
		if err := pass.Run(m, pass.Options{}); err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := jit.Compile(m, name, jit.Target{VL: 32}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
