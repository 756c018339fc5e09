package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// Samples is the number of rays along each of two angles that look for what shades a point.
const Samples = 8

type sphere struct {
	centre Vec3
	radius float32
}

// The scene of Fujita's aobench (2009): three spheres on a floor.
var spheres = [3]sphere{
	{Vec3{-2, 0, -3.5}, 0.5},
	{Vec3{-0.5, 0, -3}, 0.5},
	{Vec3{1, 0, -2.2}, 0.5},
}

const (
	floor  = -0.5
	far    = 1e17
	offset = 0.0001
)

// meet returns how far along a ray the nearest surface is, or far, and its normal.
func meet(from, way Vec3) (float32, Vec3) {
	near, normal := float32(far), Vec3{0, 1, 0}
	for i := range spheres {
		to := from.minus(spheres[i].centre)
		b := to.dot(way)
		c := to.dot(to) - spheres[i].radius*spheres[i].radius
		if d := b*b - c; d > 0 {
			if at := -b - sqrt(d); at > 0 && at < near {
				near = at
				normal = from.along(way, at).minus(spheres[i].centre).times(1 / spheres[i].radius)
			}
		}
	}
	if way.Y < -1e-17 || way.Y > 1e-17 {
		if at := (floor - from.Y) / way.Y; at > 0 && at < near {
			near, normal = at, Vec3{0, 1, 0}
		}
	}
	return near, normal
}

// frame returns two directions that are orthogonal to n and to each other.
func frame(n Vec3) (Vec3, Vec3) {
	other := Vec3{0, 0, 1}
	if n.X < 0.6 && n.X > -0.6 {
		other = Vec3{1, 0, 0}
	} else if n.Y < 0.6 && n.Y > -0.6 {
		other = Vec3{0, 1, 0}
	}
	s := other.cross(n).unit()
	return s, n.cross(s)
}

// eye is the direction from the eye through a pixel.
func eye(x, y, w, h int) Vec3 {
	return Vec3{(float32(x) + 0.5 - float32(w)/2) / (float32(w) / 2), -(float32(y) + 0.5 - float32(h)/2) / (float32(h) / 2), -1}.unit()
}

// seed is never zero, which xorshift could not leave.
func seed(pixel int) uint32 {
	s := (uint32(pixel) + 1) * 2654435761
	return s | 1
}

// next is Marsaglia's xorshift (2003).
func next(s uint32) uint32 {
	s ^= s << 13
	s ^= s >> 17
	return s ^ s<<5
}

func unit(s uint32) float32 { return float32(s>>8) * 0x1p-24 }

// shades reports with 1 whether something is in the direction of angle phi (given by sine and cosine) and
// sine theta above the surface at p, and with 0 that the sky is.
func shades(p, n, s, b Vec3, theta, sin, cos float32) float32 {
	way := s.times(cos * theta).plus(b.times(sin * theta)).plus(n.times(sqrt(1 - theta*theta)))
	if near, _ := meet(p, way); near < far {
		return 1
	}
	return 0
}

// occlusion paints how much of the sky each point sees (ambient occlusion: Zhukov, Iones and Kronin 1998).
//
//dotcompute:kernel
func occlusion(t kernel.Thread, w, h int, out []float32) {
	x, y := t.X(), t.Y()
	way := eye(x, y, w, h)
	near, n := meet(Vec3{}, way)
	light := float32(0)
	if near < far {
		p := Vec3{}.along(way, near).along(n, offset)
		s, b := frame(n)
		random := seed(y*w + x)
		dark := float32(0)
		for range Samples * Samples {
			random = next(random)
			theta := sqrt(unit(random))
			random = next(random)
			sin, cos := kernel.Sincos(2 * math.Pi * unit(random))
			dark += shades(p, n, s, b, theta, sin, cos)
		}
		light = 1 - dark/(Samples*Samples)
	}
	out[y*w+x] = light
}

//dotcompute:kernel unchecked
func occlusionUnchecked(t kernel.Thread, w, h int, out []float32) { occlusion(t, w, h, out) }

// OcclusionPlain is occlusion in plain Go; lo and hi are rows.
func OcclusionPlain(w, h int, out []float32, lo, hi int) {
	for y := lo; y < hi; y++ {
		for x := range w {
			way := eye(x, y, w, h)
			near, n := meet(Vec3{}, way)
			light := float32(0)
			if near < far {
				p := Vec3{}.along(way, near).along(n, offset)
				s, b := frame(n)
				random := seed(y*w + x)
				dark := float32(0)
				for range Samples * Samples {
					random = next(random)
					theta := sqrt(unit(random))
					random = next(random)
					sin, cos := math.Sincos(float64(2 * math.Pi * unit(random)))
					dark += shades(p, n, s, b, theta, float32(sin), float32(cos))
				}
				light = 1 - dark/(Samples*Samples)
			}
			out[y*w+x] = light
		}
	}
}
