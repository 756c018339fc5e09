// Package fractal holds the kernel of the Mandelbrot example.
package fractal

import "github.com/dotcompute/dotcompute/kernel"

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// View says which part of the plane a picture shows.
type View struct {
	X, Y  float32 // the centre
	Scale float32 // the plane's width in the picture
	Limit int32   // iterations after which a point counts as inside
}

// mandelbrot paints the Mandelbrot set: four bytes a pixel (red, green, blue,
// alpha), w pixels a row. The grid is the picture.
//
//dotcompute:kernel
func mandelbrot(t kernel.Thread, v View, rgba []uint8, w, h int) {
	step := v.Scale / float32(w)
	cx := v.X + (float32(t.X())-float32(w)/2)*step
	cy := v.Y + (float32(t.Y())-float32(h)/2)*step
	n := Escape(cx, cy, v.Limit)
	r, g, b := colour(n, v.Limit)
	i := 4 * (t.Y()*w + t.X())
	rgba[i], rgba[i+1], rgba[i+2], rgba[i+3] = r, g, b, 255
}

// Escape counts the iterations of z = z² + c until |z| > 2, at most limit.
func Escape(cx, cy float32, limit int32) int32 {
	var x, y float32
	for n := range limit {
		xx, yy := x*x, y*y
		if xx+yy > 4 {
			return n
		}
		x, y = xx-yy+cx, 2*x*y+cy
	}
	return limit
}

// colour walks from dark blue over white to gold and back to dark, by Bernstein polynomials; the set is black.
func colour(n, limit int32) (r, g, b uint8) {
	if n >= limit {
		return 0, 0, 0
	}
	f := 1 - float32(n)/float32(limit)
	f *= f * f
	t := 1 - f
	return uint8(255 * 9 * f * t * t * t), uint8(255 * 15 * f * f * t * t), uint8(255 * 8.5 * f * f * f * t)
}
