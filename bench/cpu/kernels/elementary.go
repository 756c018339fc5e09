package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// exp, log, sin and pow over arrays.
//
//dotcompute:kernel name=ExpArray
func exp(t kernel.Thread, x, out []float32) {
	i := t.X()
	out[i] = kernel.Exp(x[i])
}

//dotcompute:kernel unchecked name=ExpArrayUnchecked
func expUnchecked(t kernel.Thread, x, out []float32) { exp(t, x, out) }

//dotcompute:kernel name=LogArray
func log(t kernel.Thread, x, out []float32) {
	i := t.X()
	out[i] = kernel.Log(x[i])
}

//dotcompute:kernel unchecked name=LogArrayUnchecked
func logUnchecked(t kernel.Thread, x, out []float32) { log(t, x, out) }

//dotcompute:kernel name=SinArray
func sin(t kernel.Thread, x, out []float32) {
	i := t.X()
	out[i] = kernel.Sin(x[i])
}

//dotcompute:kernel unchecked name=SinArrayUnchecked
func sinUnchecked(t kernel.Thread, x, out []float32) { sin(t, x, out) }

//dotcompute:kernel name=PowArray
func pow(t kernel.Thread, x, y, out []float32) {
	i := t.X()
	out[i] = kernel.Pow(x[i], y[i])
}

//dotcompute:kernel unchecked name=PowArrayUnchecked
func powUnchecked(t kernel.Thread, x, y, out []float32) { pow(t, x, y, out) }

// ExpPlain is exp over an array in plain Go.
func ExpPlain(x, out []float32, lo, hi int) {
	x, out = x[lo:hi], out[lo:hi]
	for i, v := range x {
		out[i] = float32(math.Exp(float64(v)))
	}
}

// LogPlain is log over an array in plain Go.
func LogPlain(x, out []float32, lo, hi int) {
	x, out = x[lo:hi], out[lo:hi]
	for i, v := range x {
		out[i] = float32(math.Log(float64(v)))
	}
}

// SinPlain is sin over an array in plain Go.
func SinPlain(x, out []float32, lo, hi int) {
	x, out = x[lo:hi], out[lo:hi]
	for i, v := range x {
		out[i] = float32(math.Sin(float64(v)))
	}
}

// PowPlain is pow over two arrays in plain Go.
func PowPlain(x, y, out []float32, lo, hi int) {
	x, y, out = x[lo:hi], y[lo:hi], out[lo:hi]
	for i, v := range x {
		out[i] = float32(math.Pow(float64(v), float64(y[i])))
	}
}
