package kernel_test

import (
	"testing"

	"github.com/dotcompute/dotcompute/kernel"
)

func benchmark(b *testing.B, c kernel.Config, f func(kernel.Thread)) {
	b.ReportAllocs()
	for b.Loop() {
		if err := kernel.Run(b.Context(), c, f); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(c.Grid[0]), "ns/invocation")
}

func BenchmarkSaxpy(b *testing.B) {
	const n = 1 << 20
	x, y := make([]float32, n), make([]float32, n)
	benchmark(b, kernel.Config{Grid: [3]int{n}}, func(t kernel.Thread) { saxpy(t, 2, x, y) })
}

func BenchmarkTwoBarriers(b *testing.B) {
	const n = 1 << 16
	x := make([]int, n)
	benchmark(b, kernel.Config{Grid: [3]int{n}, Group: [3]int{256}}, func(t kernel.Thread) { reverse(t, x) })
}

func BenchmarkReduceAdd(b *testing.B) {
	const n = 1 << 14
	x := make([]int32, n)
	benchmark(b, kernel.Config{Grid: [3]int{n}, Group: [3]int{128}}, func(t kernel.Thread) { x[t.X()] = kernel.ReduceAdd(t, int32(t.X())) })
}

func BenchmarkSmallLaunch(b *testing.B) {
	benchmark(b, kernel.Config{Grid: [3]int{1}}, func(t kernel.Thread) {})
}
