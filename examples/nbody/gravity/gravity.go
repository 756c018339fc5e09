// Package gravity holds the kernel of the n-body example.
package gravity

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// Body is a point mass. Positions are in astronomical units, velocities in
// astronomical units a day, masses in suns times the gravitational constant.
type Body struct {
	X, Y, Z    float32
	VX, VY, VZ float32
	Mass       float32
}

// softening keeps two bodies that meet from being thrown out of the picture.
const softening = 1e-4

// step moves each body by dt under the pull of all others, reading from and
// writing to: one invocation a body.
//
//dotcompute:kernel
func step(t kernel.Thread, dt float32, from, to []Body) {
	me := from[t.X()]
	var ax, ay, az float32
	for j := range from {
		other := from[j]
		dx, dy, dz := other.X-me.X, other.Y-me.Y, other.Z-me.Z
		d2 := dx*dx + dy*dy + dz*dz + softening
		inv := 1 / float32(math.Sqrt(float64(d2)))
		pull := other.Mass * inv * inv * inv
		ax += pull * dx
		ay += pull * dy
		az += pull * dz
	}
	me.VX += dt * ax
	me.VY += dt * ay
	me.VZ += dt * az
	me.X += dt * me.VX
	me.Y += dt * me.VY
	me.Z += dt * me.VZ
	to[t.X()] = me
}
