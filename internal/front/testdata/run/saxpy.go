// Package run holds kernels that the tests compile and run.
package run

import "github.com/dotcompute/dotcompute/kernel"

// saxpy computes y = a*x + y.
//
//dotcompute:kernel
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}
