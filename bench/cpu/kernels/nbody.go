package kernels

import "github.com/dotcompute/dotcompute/kernel"

// softening keeps bodies that meet from being thrown out.
const softening = 1e-3

// pull adds up what all bodies do to the one at (x, y, z).
func pull(x, y, z float32, xs, ys, zs, mass []float32) (ax, ay, az float32) {
	for j := range xs {
		dx, dy, dz := xs[j]-x, ys[j]-y, zs[j]-z
		inverse := 1 / sqrt(dx*dx+dy*dy+dz*dz+softening)
		f := mass[j] * inverse * inverse * inverse
		ax += f * dx
		ay += f * dy
		az += f * dz
	}
	return ax, ay, az
}

// nbody computes the acceleration of each body by the pull of all (all pairs, softened: Aarseth 1963; Nyland, Harris and Prins 2007).
//
//dotcompute:kernel
func nbody(t kernel.Thread, xs, ys, zs, mass, ax, ay, az []float32) {
	i := t.X()
	ax[i], ay[i], az[i] = pull(xs[i], ys[i], zs[i], xs, ys, zs, mass)
}

//dotcompute:kernel unchecked
func nbodyUnchecked(t kernel.Thread, xs, ys, zs, mass, ax, ay, az []float32) {
	nbody(t, xs, ys, zs, mass, ax, ay, az)
}

// NbodyPlain is nbody in plain Go.
func NbodyPlain(xs, ys, zs, mass, ax, ay, az []float32, lo, hi int) {
	ys, zs, mass = ys[:len(xs)], zs[:len(xs)], mass[:len(xs)]
	for i := lo; i < hi; i++ {
		ax[i], ay[i], az[i] = pull(xs[i], ys[i], zs[i], xs, ys, zs, mass)
	}
}
