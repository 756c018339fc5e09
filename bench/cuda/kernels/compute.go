package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// The normal distribution by polynomial 26.2.17 of Abramowitz and Stegun (1964), from the value of exp(-x*x/2).
func normal(x, bell float32) float32 {
	k := 1 / (1 + 0.2316419*float32(math.Abs(float64(x))))
	poly := k * (0.319381530 + k*(-0.356563782+k*(1.781477937+k*(-1.821255978+k*1.330274429))))
	w := 0.39894228 * bell * poly
	if x > 0 {
		return 1 - w
	}
	return w
}

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

// softening keeps bodies that meet from being thrown out.
const softening = 1e-3

// blackScholes prices European options (Black and Scholes 1973).
//
//dotcompute:kernel
func blackScholes(t kernel.Thread, rate, volatility float32, stock, strike, years, call, put []float32) {
	i := t.X()
	s, x, y := stock[i], strike[i], years[i]
	spread := volatility * sqrt(y)
	d1 := (kernel.Log(s/x) + (rate+0.5*volatility*volatility)*y) / spread
	d2 := d1 - spread
	n1, n2 := normal(d1, kernel.Exp(-0.5*d1*d1)), normal(d2, kernel.Exp(-0.5*d2*d2))
	later := x * kernel.Exp(-rate*y)
	call[i] = s*n1 - later*n2
	put[i] = later*(1-n2) - s*(1-n1)
}

//dotcompute:kernel unchecked
func blackScholesUnchecked(t kernel.Thread, rate, volatility float32, stock, strike, years, call, put []float32) {
	blackScholes(t, rate, volatility, stock, strike, years, call, put)
}

// nbody computes the acceleration of each body by the pull of all (all pairs, softened: Nyland, Harris and Prins 2007).
//
//dotcompute:kernel
func nbody(t kernel.Thread, xs, ys, zs, mass, ax, ay, az []float32) {
	i := t.X()
	x, y, z := xs[i], ys[i], zs[i]
	var sx, sy, sz float32
	for j := range xs {
		dx, dy, dz := xs[j]-x, ys[j]-y, zs[j]-z
		inverse := 1 / sqrt(dx*dx+dy*dy+dz*dz+softening)
		f := mass[j] * inverse * inverse * inverse
		sx += f * dx
		sy += f * dy
		sz += f * dz
	}
	ax[i], ay[i], az[i] = sx, sy, sz
}

//dotcompute:kernel unchecked
func nbodyUnchecked(t kernel.Thread, xs, ys, zs, mass, ax, ay, az []float32) {
	nbody(t, xs, ys, zs, mass, ax, ay, az)
}

// mandelbrot counts iterations of z = z*z + c (the escape-time algorithm: Peitgen and Richter 1986).
//
//dotcompute:kernel
func mandelbrot(t kernel.Thread, left, top, step float32, limit int32, w int, out []int32) {
	i, j := t.X(), t.Y()
	cx, cy := left+float32(i)*step, top+float32(j)*step
	var x, y float32
	n := int32(0)
	for n < limit && x*x+y*y <= 4 {
		x, y = x*x-y*y+cx, 2*x*y+cy
		n++
	}
	out[j*w+i] = n
}

//dotcompute:kernel unchecked
func mandelbrotUnchecked(t kernel.Thread, left, top, step float32, limit int32, w int, out []int32) {
	mandelbrot(t, left, top, step, limit, w, out)
}
