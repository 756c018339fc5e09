package strict

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

//dotcompute:kernel strict
func fused(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] = a*x[i] + y[i]          // want "DC085: "
	y[i] = float32(a*x[i]) + y[i] // converted
	p := x[i] * x[i]              // want "DC085: "
	y[i] -= p
	y[i] = kernel.FMA(a, x[i], y[i])
	y[i] = twice(a, y[i])
}

func twice(a, b float32) float32 { return a*2 + b } // want "DC085: "

//dotcompute:kernel
func free(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] = a*x[i] + y[i]
}

//dotcompute:kernel strict
func atomics(t kernel.Thread, x, sum []float32, n []int32) {
	kernel.AtomicAdd(&sum[0], x[t.X()]) // want "DC086: "
	kernel.AtomicAdd(&n[0], 1)
}

//dotcompute:kernel strict
func width(t kernel.Thread, n []int32) {
	n[t.X()] = kernel.ReduceAdd(t, n[t.X()]) // want "DC087: "
}

//dotcompute:kernel strict
func elementary(t kernel.Thread, x []float64) {
	x[t.X()] = math.Sin(x[t.X()]) // want "DC088: "
	x[t.X()] = kernel.Sin(x[t.X()])
	x[t.X()] = math.Sqrt(x[t.X()])
}
