package kernels

import "github.com/dotcompute/dotcompute/kernel"

// empty does nothing: what a launch costs by itself.
//
//dotcompute:kernel
func empty(t kernel.Thread) {}

// saxpy computes y = a*x + y (BLAS level 1: Lawson, Hanson, Kincaid, Krogh 1979).
//
//dotcompute:kernel
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

//dotcompute:kernel unchecked
func saxpyUnchecked(t kernel.Thread, a float32, x, y []float32) { saxpy(t, a, x, y) }

// SaxpyPlain is saxpy in plain Go.
func SaxpyPlain(a float32, x, y []float32, lo, hi int) {
	x, y = x[lo:hi], y[lo:hi]
	for i, v := range x {
		y[i] += a * v
	}
}

// triad computes x = y + a*z (McCalpin's STREAM, 1995).
//
//dotcompute:kernel
func triad(t kernel.Thread, a float32, x, y, z []float32) {
	i := t.X()
	x[i] = y[i] + a*z[i]
}

//dotcompute:kernel unchecked
func triadUnchecked(t kernel.Thread, a float32, x, y, z []float32) { triad(t, a, x, y, z) }

// TriadPlain is triad in plain Go.
func TriadPlain(a float32, x, y, z []float32, lo, hi int) {
	x, y, z = x[lo:hi], y[lo:hi], z[lo:hi]
	for i, v := range y {
		x[i] = v + a*z[i]
	}
}

// Passes is the group size of the kernels that go over their part of an array
// many times: small enough for the first cache.
const Passes = 1024

// saxpyPasses does saxpy as often as rounds says. Groups, which the barrier keeps together,
// are small enough for the first cache.
//
//dotcompute:kernel group=1024
func saxpyPasses(t kernel.Thread, rounds int, a float32, x, y []float32) {
	for range rounds {
		saxpy(t, a, x, y)
		t.Barrier()
	}
}

//dotcompute:kernel group=1024 unchecked
func saxpyPassesUnchecked(t kernel.Thread, rounds int, a float32, x, y []float32) {
	saxpyPasses(t, rounds, a, x, y)
}

// SaxpyPassesPlain is saxpyPasses in plain Go; lo and hi count groups.
func SaxpyPassesPlain(rounds int, a float32, x, y []float32, lo, hi int) {
	for g := lo; g < hi; g++ {
		for range rounds {
			SaxpyPlain(a, x, y, g*Passes, (g+1)*Passes)
		}
	}
}

// triadPasses does triad as often as rounds says; see saxpyPasses.
//
//dotcompute:kernel group=1024
func triadPasses(t kernel.Thread, rounds int, a float32, x, y, z []float32) {
	for range rounds {
		triad(t, a, x, y, z)
		t.Barrier()
	}
}

//dotcompute:kernel group=1024 unchecked
func triadPassesUnchecked(t kernel.Thread, rounds int, a float32, x, y, z []float32) {
	triadPasses(t, rounds, a, x, y, z)
}

// TriadPassesPlain is triadPasses in plain Go; lo and hi count groups.
func TriadPassesPlain(rounds int, a float32, x, y, z []float32, lo, hi int) {
	for g := lo; g < hi; g++ {
		for range rounds {
			TriadPlain(a, x, y, z, g*Passes, (g+1)*Passes)
		}
	}
}
