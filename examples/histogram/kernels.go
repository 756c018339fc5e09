package main

import "github.com/dotcompute/dotcompute/kernel"

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// histogram counts the bytes of data in bins. Each group counts in shared
// memory first, so that groups meet in global memory once a bin, not once a byte.
//
//dotcompute:kernel group=256
func histogram(t kernel.Thread, data []uint8, bins []uint32) {
	local := kernel.Shared[[256]uint32](t)
	stride := t.SizeX()
	for i := t.X(); i < len(data); i += stride {
		kernel.AtomicAdd(&local[data[i]], 1)
	}
	t.Barrier()
	kernel.AtomicAdd(&bins[t.Local()], local[t.Local()])
}
