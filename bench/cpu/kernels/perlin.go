package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// permutation is the table of Perlin's reference implementation (2002).
var permutation = [256]uint8{
	151, 160, 137, 91, 90, 15, 131, 13, 201, 95, 96, 53, 194, 233, 7, 225,
	140, 36, 103, 30, 69, 142, 8, 99, 37, 240, 21, 10, 23, 190, 6, 148,
	247, 120, 234, 75, 0, 26, 197, 62, 94, 252, 219, 203, 117, 35, 11, 32,
	57, 177, 33, 88, 237, 149, 56, 87, 174, 20, 125, 136, 171, 168, 68, 175,
	74, 165, 71, 134, 139, 48, 27, 166, 77, 146, 158, 231, 83, 111, 229, 122,
	60, 211, 133, 230, 220, 105, 92, 41, 55, 46, 245, 40, 244, 102, 143, 54,
	65, 25, 63, 161, 1, 216, 80, 73, 209, 76, 132, 187, 208, 89, 18, 169,
	200, 196, 135, 130, 116, 188, 159, 86, 164, 100, 109, 198, 173, 186, 3, 64,
	52, 217, 226, 250, 124, 123, 5, 202, 38, 147, 118, 126, 255, 82, 85, 212,
	207, 206, 59, 227, 47, 16, 58, 17, 182, 189, 28, 42, 223, 183, 170, 213,
	119, 248, 152, 2, 44, 154, 163, 70, 221, 153, 101, 155, 167, 43, 172, 9,
	129, 22, 39, 253, 19, 98, 108, 110, 79, 113, 224, 232, 178, 185, 112, 104,
	218, 246, 97, 228, 251, 34, 242, 193, 238, 210, 144, 12, 191, 179, 162, 241,
	81, 51, 145, 235, 249, 14, 239, 107, 49, 192, 214, 31, 181, 199, 106, 157,
	184, 84, 204, 176, 115, 121, 50, 45, 127, 4, 150, 254, 138, 236, 205, 93,
	222, 114, 67, 29, 24, 72, 243, 141, 128, 195, 78, 66, 215, 61, 156, 180,
}

func hash(at, add int32) int32 { return int32(permutation[(at+add)&255]) }

func fade(t float32) float32 { return t * t * t * (t*(t*6-15) + 10) }

func lerp(t, a, b float32) float32 { return a + t*(b-a) }

// slope is the scalar product of (x, y, z) with one of twelve gradients.
func slope(h int32, x, y, z float32) float32 {
	h &= 15
	u, v := y, z
	if h < 8 {
		u = x
	}
	if h < 4 {
		v = y
	} else if h == 12 || h == 14 {
		v = x
	}
	if h&1 != 0 {
		u = -u
	}
	if h&2 != 0 {
		v = -v
	}
	return u + v
}

// noise is Perlin's improved noise (2002).
func noise(x, y, z float32) float32 {
	fx, fy, fz := float32(math.Floor(float64(x))), float32(math.Floor(float64(y))), float32(math.Floor(float64(z)))
	ix, iy, iz := int32(fx), int32(fy), int32(fz)
	x, y, z = x-fx, y-fy, z-fz
	u, v, w := fade(x), fade(y), fade(z)
	a, b := hash(ix, 0)+iy, hash(ix, 1)+iy
	aa, ab, ba, bb := hash(a, 0)+iz, hash(a, 1)+iz, hash(b, 0)+iz, hash(b, 1)+iz
	return lerp(w,
		lerp(v, lerp(u, slope(hash(aa, 0), x, y, z), slope(hash(ba, 0), x-1, y, z)),
			lerp(u, slope(hash(ab, 0), x, y-1, z), slope(hash(bb, 0), x-1, y-1, z))),
		lerp(v, lerp(u, slope(hash(aa, 1), x, y, z-1), slope(hash(ba, 1), x-1, y, z-1)),
			lerp(u, slope(hash(ab, 1), x, y-1, z-1), slope(hash(bb, 1), x-1, y-1, z-1))))
}

// Octaves is how many layers of noise a point sums up.
const Octaves = 4

func turbulence(x, y, z float32) float32 {
	sum, weight := float32(0), float32(1)
	for range Octaves {
		sum += weight * abs(noise(x, y, z))
		x, y, z = 2*x, 2*y, 2*z
		weight *= 0.5
	}
	return sum
}

// perlin paints turbulence: octaves of Perlin noise (Perlin 1985, 2002).
//
//dotcompute:kernel
func perlin(t kernel.Thread, step float32, w int, out []float32) {
	x, y := t.X(), t.Y()
	out[y*w+x] = turbulence(float32(x)*step, float32(y)*step, 0.6)
}

//dotcompute:kernel unchecked
func perlinUnchecked(t kernel.Thread, step float32, w int, out []float32) { perlin(t, step, w, out) }

// PerlinPlain is perlin in plain Go; lo and hi are rows.
func PerlinPlain(step float32, w int, out []float32, lo, hi int) {
	for y := lo; y < hi; y++ {
		for x := range w {
			out[y*w+x] = turbulence(float32(x)*step, float32(y)*step, 0.6)
		}
	}
}
