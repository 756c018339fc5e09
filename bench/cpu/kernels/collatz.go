package kernels

import "github.com/dotcompute/dotcompute/kernel"

// path counts the steps of the Collatz problem (Lagarias 1985) from n to 1. Below 159487 no number on the way passes 32 bits.
func path(n uint32) uint32 {
	steps := uint32(0)
	for n != 1 {
		if n&1 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

// collatz counts steps from each number; neighbours take very different ones.
//
//dotcompute:kernel
func collatz(t kernel.Thread, out []uint32) { out[t.X()] = path(uint32(t.X() + 1)) }

//dotcompute:kernel unchecked
func collatzUnchecked(t kernel.Thread, out []uint32) { collatz(t, out) }

// CollatzPlain is collatz in plain Go.
func CollatzPlain(out []uint32, lo, hi int) {
	for i := lo; i < hi; i++ {
		out[i] = path(uint32(i + 1))
	}
}
