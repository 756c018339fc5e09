package kernels

import (
	"sync/atomic"

	"github.com/dotcompute/dotcompute/kernel"
)

// Bins is the number of bins of a histogram.
const Bins = 256

func count(t kernel.Thread, data []uint8, bins []uint32, local *[Bins]uint32) {
	stride := t.SizeX()
	for i := t.X(); i < len(data); i += stride {
		kernel.AtomicAdd(&local[data[i]], 1)
	}
	t.Barrier()
	kernel.AtomicAdd(&bins[t.LocalX()], local[t.LocalX()])
}

// histogram counts bytes, in shared memory first (Podlozhnyuk 2007).
//
//dotcompute:kernel group=256
func histogram(t kernel.Thread, data []uint8, bins []uint32) {
	local := kernel.Shared[[Bins]uint32](t)
	count(t, data, bins, local)
}

//dotcompute:kernel group=256 unchecked
func histogramUnchecked(t kernel.Thread, data []uint8, bins []uint32) {
	local := kernel.Shared[[Bins]uint32](t)
	count(t, data, bins, local)
}

// HistogramPlain is histogram in plain Go; several may run at once on the same bins.
func HistogramPlain(data []uint8, bins []uint32, lo, hi int) {
	var local [Bins]uint32
	for _, v := range data[lo:hi] {
		local[v]++
	}
	for i, n := range local {
		atomic.AddUint32(&bins[i], n)
	}
}
