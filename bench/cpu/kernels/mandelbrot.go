package kernels

import "github.com/dotcompute/dotcompute/kernel"

// Plane is the part of the complex plane that a picture shows.
type Plane struct {
	X, Y  float32 // the corner
	Step  float32 // from pixel to pixel
	Limit int32   // iterations after which a point counts as inside
}

// escape counts the iterations of z = z*z + c until |z| > 2 (the escape-time algorithm: Peitgen and Richter 1986).
func escape(cx, cy float32, limit int32) int32 {
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

// mandelbrot counts iterations for each point of a picture.
//
//dotcompute:kernel
func mandelbrot(t kernel.Thread, p Plane, w int, out []int32) {
	x, y := t.X(), t.Y()
	out[y*w+x] = escape(p.X+float32(x)*p.Step, p.Y+float32(y)*p.Step, p.Limit)
}

//dotcompute:kernel unchecked
func mandelbrotUnchecked(t kernel.Thread, p Plane, w int, out []int32) { mandelbrot(t, p, w, out) }

// MandelbrotPlain is mandelbrot in plain Go; lo and hi are rows.
func MandelbrotPlain(p Plane, w int, out []int32, lo, hi int) {
	for y := lo; y < hi; y++ {
		for x := range w {
			out[y*w+x] = escape(p.X+float32(x)*p.Step, p.Y+float32(y)*p.Step, p.Limit)
		}
	}
}
