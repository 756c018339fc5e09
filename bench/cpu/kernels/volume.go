package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// Cloud returns a cube of n elements an edge that holds densities from 0 to 1.
func Cloud(n int) []float32 {
	out := make([]float32, n*n*n)
	for z := range n {
		for y := range n {
			for x := range n {
				u, v, w := float64(x)/float64(n)-0.5, float64(y)/float64(n)-0.5, float64(z)/float64(n)-0.5
				d := 0.45 - math.Sqrt(u*u+v*v+w*w) + 0.1*math.Sin(23*u)*math.Sin(19*v)*math.Sin(29*w)
				out[(z*n+y)*n+x] = float32(min(max(4*d, 0), 1))
			}
		}
	}
	return out
}

// density interpolates between the eight elements around a point inside the cube.
func density(x, y, z float32, n int, cloud []float32) float32 {
	ix, iy, iz := int(x), int(y), int(z)
	x, y, z = x-float32(ix), y-float32(iy), z-float32(iz)
	at := (iz*n+iy)*n + ix
	return lerp(z,
		lerp(y, lerp(x, cloud[at], cloud[at+1]), lerp(x, cloud[at+n], cloud[at+n+1])),
		lerp(y, lerp(x, cloud[at+n*n], cloud[at+n*n+1]), lerp(x, cloud[at+n*n+n], cloud[at+n*n+n+1])))
}

// march follows a ray, given in elements, through a cube of n elements an edge and adds up what shines through.
func march(from, way Vec3, n int, cloud []float32) float32 {
	edge := float32(n-1) - 0.001
	x0, x1 := -from.X/way.X, (edge-from.X)/way.X
	y0, y1 := -from.Y/way.Y, (edge-from.Y)/way.Y
	z0, z1 := -from.Z/way.Z, (edge-from.Z)/way.Z
	in := greater(greater(lesser(x0, x1), lesser(y0, y1)), greater(lesser(z0, z1), 0))
	out := lesser(lesser(greater(x0, x1), greater(y0, y1)), greater(z0, z1))
	glow, clear := float32(0), float32(1)
	for at := in + 0.01; at < out-0.01; at += 0.5 {
		p := from.along(way, at)
		d := 0.06 * density(p.X, p.Y, p.Z, n, cloud)
		glow += clear * d * (0.3 + p.Z/edge)
		clear *= 1 - d
		if clear < 0.01 {
			break
		}
	}
	return glow
}

// From is where volumes are looked at from: in front of the cube, in elements.
func From(n int) Vec3 { return Vec3{0.4 * float32(n), 0.6 * float32(n), -1.5 * float32(n)} }

func through(x, y, w, h int) Vec3 {
	return Vec3{(float32(x)+0.5)/float32(w) - 0.45, (float32(y)+0.5)/float32(h) - 0.57, 1.3}.unit()
}

// volume paints a cloud by marching rays, front to back (Levoy 1988; the optical model of Max 1995).
//
//dotcompute:kernel
func volume(t kernel.Thread, from Vec3, n, w, h int, cloud, out []float32) {
	x, y := t.X(), t.Y()
	out[y*w+x] = march(from, through(x, y, w, h), n, cloud)
}

//dotcompute:kernel unchecked
func volumeUnchecked(t kernel.Thread, from Vec3, n, w, h int, cloud, out []float32) {
	volume(t, from, n, w, h, cloud, out)
}

// VolumePlain is volume in plain Go; lo and hi are rows.
func VolumePlain(from Vec3, n, w, h int, cloud, out []float32, lo, hi int) {
	for y := lo; y < hi; y++ {
		for x := range w {
			out[y*w+x] = march(from, through(x, y, w, h), n, cloud)
		}
	}
}
