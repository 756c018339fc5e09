package kernels

import "github.com/dotcompute/dotcompute/kernel"

// vadd computes c = a + b.
//
//dotcompute:kernel
func vadd(t kernel.Thread, a, b, c []float32) {
	i := t.X()
	c[i] = a[i] + b[i]
}

//dotcompute:kernel unchecked
func vaddUnchecked(t kernel.Thread, a, b, c []float32) { vadd(t, a, b, c) }

// saxpy computes y = a*x + y (BLAS level 1).
//
//dotcompute:kernel
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

//dotcompute:kernel unchecked
func saxpyUnchecked(t kernel.Thread, a float32, x, y []float32) { saxpy(t, a, x, y) }

// duplicate copies.
//
//dotcompute:kernel
func duplicate(t kernel.Thread, src, dst []float32) {
	i := t.X()
	dst[i] = src[i]
}

//dotcompute:kernel unchecked
func duplicateUnchecked(t kernel.Thread, src, dst []float32) { duplicate(t, src, dst) }

// gather reads in the order of an index.
//
//dotcompute:kernel
func gather(t kernel.Thread, index []uint32, src, dst []float32) {
	i := t.X()
	dst[i] = src[index[i]]
}

//dotcompute:kernel unchecked
func gatherUnchecked(t kernel.Thread, index []uint32, src, dst []float32) { gather(t, index, src, dst) }
