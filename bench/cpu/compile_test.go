package main

import (
	"testing"

	"github.com/dotcompute/dotcompute"
)

// BenchmarkCompile compiles every kernel of the table on a device without a cache on disk: what the table's column compile is made of.
func BenchmarkCompile(b *testing.B) {
	seen := map[string]bool{}
	for _, r := range rows() {
		for _, k := range r.make(tiny).kernel {
			if seen[k.String()] {
				continue
			}
			seen[k.String()] = true
			b.Run(k.String(), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					d, err := dotcompute.Open(b.Context(), &dotcompute.Config{Device: "cpu", CacheDir: "-"})
					if err != nil {
						b.Fatal(err)
					}
					if err := k.Prepare(b.Context(), d); err != nil {
						b.Fatal(err)
					}
					if err := d.Close(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
