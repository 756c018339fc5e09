package main

import "github.com/dotcompute/dotcompute/kernel"

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// saxpy computes y = a*x + y.
//
//dotcompute:kernel
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}
