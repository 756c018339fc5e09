package pass

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// BenchmarkRun measures all passes on kernels that were parsed before.
func BenchmarkRun(b *testing.B) {
	for _, name := range []string{"saxpy", "matmul", "struct"} {
		b.Run(name, func(b *testing.B) {
			text := read(b, "testdata/all/"+name+".ir")
			m, err := ir.Parse(text)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if err := Run(m.Clone(), Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
