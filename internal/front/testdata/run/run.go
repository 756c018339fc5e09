// Package run holds kernels that the tests run compiled by gc and by front.
package run

import "github.com/dotcompute/dotcompute/kernel"

// Func is the form of all kernels here: integers and floats in, 16 integers out for each invocation.
type Func = func(t kernel.Thread, a []int, f []float32, out []int)

// N is the number of invocations, Out how many results each has.
const (
	N   = 12
	Out = 16
)

// put writes result k of an invocation.
func put(t kernel.Thread, out []int, k, v int) { out[t.X()*Out+k] = v }

// trace appends a digit to *p.
func trace(p *int, d int) int {
	*p = *p*10 + d
	return d
}

// traceTo appends d to *p and returns v.
func traceTo(p *int, d, v int) int {
	*p = *p*10 + d
	return v
}
