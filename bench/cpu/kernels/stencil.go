package kernels

import "github.com/dotcompute/dotcompute/kernel"

// Reach is how many neighbours along each axis, either way, a stencil takes in.
const Reach = 3

// Wave is the weights of a stencil by distance.
type Wave struct{ C0, C1, C2, C3 float32 }

// advance returns what element at of the next state is. Row and plane are the distances between neighbours along Y and Z.
func advance(c Wave, at, row, plane int, speed, now, before []float32) float32 {
	p := now[at]
	sum := c.C0*p +
		c.C1*(now[at-1]+now[at+1]+now[at-row]+now[at+row]+now[at-plane]+now[at+plane]) +
		c.C2*(now[at-2]+now[at+2]+now[at-2*row]+now[at+2*row]+now[at-2*plane]+now[at+2*plane]) +
		c.C3*(now[at-3]+now[at+3]+now[at-3*row]+now[at+3*row]+now[at-3*plane]+now[at+3*plane])
	return 2*p - before[at] + speed[at]*sum
}

// stencil steps the wave equation in three dimensions: a star of 19 points, second order in time, sixth in
// space (Fornberg 1988). The grid is the inside of a cube of n elements an edge.
//
//dotcompute:kernel
func stencil(t kernel.Thread, c Wave, n int, speed, now, before, after []float32) {
	at := ((t.Z()+Reach)*n+t.Y()+Reach)*n + t.X() + Reach
	after[at] = advance(c, at, n, n*n, speed, now, before)
}

//dotcompute:kernel unchecked
func stencilUnchecked(t kernel.Thread, c Wave, n int, speed, now, before, after []float32) {
	stencil(t, c, n, speed, now, before, after)
}

// StencilPlain is stencil in plain Go; lo and hi are planes of the inside.
func StencilPlain(c Wave, n int, speed, now, before, after []float32, lo, hi int) {
	for z := lo + Reach; z < hi+Reach; z++ {
		for y := Reach; y < n-Reach; y++ {
			for x := Reach; x < n-Reach; x++ {
				at := (z*n+y)*n + x
				after[at] = advance(c, at, n, n*n, speed, now, before)
			}
		}
	}
}
