package kernels

import "github.com/dotcompute/dotcompute/kernel"

// Scan is the group size of the prefix sums.
const Scan = 256

func scan(t kernel.Thread, x, out []uint32, sums *[2 * Scan]uint32) {
	l := t.LocalX()
	sums[l] = x[t.X()]
	t.Barrier()
	from, to := 0, Scan
	for d := 1; d < Scan; d *= 2 {
		v := sums[from+l]
		if l >= d {
			v += sums[from+l-d]
		}
		sums[to+l] = v
		from, to = to, from
		t.Barrier()
	}
	out[t.X()] = sums[from+l]
}

// prefix computes the prefix sums of each group (Hillis and Steele 1986).
//
//dotcompute:kernel group=256
func prefix(t kernel.Thread, x, out []uint32) {
	sums := kernel.Shared[[2 * Scan]uint32](t)
	scan(t, x, out, sums)
}

//dotcompute:kernel group=256 unchecked
func prefixUnchecked(t kernel.Thread, x, out []uint32) {
	sums := kernel.Shared[[2 * Scan]uint32](t)
	scan(t, x, out, sums)
}

// PrefixPlain is prefix in plain Go, where one loop after another needs no tree; lo and hi are groups.
func PrefixPlain(x, out []uint32, lo, hi int) {
	for g := lo; g < hi; g++ {
		from, to := x[g*Scan:][:Scan], out[g*Scan:][:Scan]
		sum := uint32(0)
		for i, v := range from {
			sum += v
			to[i] = sum
		}
	}
}
