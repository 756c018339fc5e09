package main

import (
	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/kernel/rand"
)

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// throw throws darts at the unit square, four coordinates a random block, and adds
// how many fell inside the quarter circle. Every invocation has a stream of its
// own, so the count is the same on every device.
//
//dotcompute:kernel
func throw(t kernel.Thread, seed uint64, blocks int, hits []uint64) {
	var n uint64
	for b := range blocks {
		r := rand.Uint32x4(seed, uint64(t.X()*blocks+b))
		n += inside(r[0], r[1]) + inside(r[2], r[3])
	}
	kernel.AtomicAdd(&hits[0], n)
}

// inside reports as 1 or 0 whether a dart at (x, y), in units of 2^-32, is in the quarter circle.
// Integer arithmetic keeps the answer exact.
func inside(x, y uint32) uint64 {
	const one = 1 << 16
	a, b := uint64(x>>16), uint64(y>>16)
	if a*a+b*b < one*one {
		return 1
	}
	return 0
}
