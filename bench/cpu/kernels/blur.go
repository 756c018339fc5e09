package kernels

import "github.com/dotcompute/dotcompute/kernel"

// Radius of the blur, and the number of its weights along an axis.
const (
	Radius = 8
	Taps   = 2*Radius + 1
)

// blurRows and blurColumns blur a picture along one axis each: a separable convolution (Gonzalez and Woods, Digital Image
// Processing). The source has a border of Radius pixels all around; what lies between has one above and below.
//
//dotcompute:kernel
func blurRows(t kernel.Thread, weights [Taps]float32, w int, source, between []float32) {
	x, y := t.X(), t.Y()
	sum := float32(0)
	for k := range Taps {
		sum += weights[k] * source[y*(w+2*Radius)+x+k]
	}
	between[y*w+x] = sum
}

//dotcompute:kernel
func blurColumns(t kernel.Thread, weights [Taps]float32, w int, between, out []float32) {
	x, y := t.X(), t.Y()
	sum := float32(0)
	for k := range Taps {
		sum += weights[k] * between[(y+k)*w+x]
	}
	out[y*w+x] = sum
}

//dotcompute:kernel unchecked
func blurRowsUnchecked(t kernel.Thread, weights [Taps]float32, w int, source, between []float32) {
	blurRows(t, weights, w, source, between)
}

//dotcompute:kernel unchecked
func blurColumnsUnchecked(t kernel.Thread, weights [Taps]float32, w int, between, out []float32) {
	blurColumns(t, weights, w, between, out)
}

// BlurRowsPlain is blurRows in plain Go; lo and hi are rows.
func BlurRowsPlain(weights *[Taps]float32, w int, source, between []float32, lo, hi int) {
	for y := lo; y < hi; y++ {
		row := source[y*(w+2*Radius):][:w+2*Radius]
		for x := range w {
			sum := float32(0)
			for k, v := range row[x:][:Taps] {
				sum += weights[k] * v
			}
			between[y*w+x] = sum
		}
	}
}

// BlurColumnsPlain is blurColumns in plain Go; lo and hi are rows.
func BlurColumnsPlain(weights *[Taps]float32, w int, between, out []float32, lo, hi int) {
	for y := lo; y < hi; y++ {
		row := out[y*w:][:w]
		clear(row)
		for k := range Taps {
			f := weights[k]
			for x, v := range between[(y+k)*w:][:w] {
				row[x] += f * v
			}
		}
	}
}
