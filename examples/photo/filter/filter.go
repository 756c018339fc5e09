// Package filter holds the kernels of the photo example: grey levels, a
// Gaussian blur that reads each pixel once a group through shared memory, and
// Sobel's edge detector.
package filter

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// Tile is the width and height of a group of Blur.
const Tile = 16

// Radius is how far Blur looks in each direction, in pixels.
const Radius = 4

// padded is the width and height of what a group of Blur reads.
const padded = Tile + 2*Radius

// weights is a Gaussian bell of standard deviation 2, normalised over 2*Radius+1 pixels.
var weights = [2*Radius + 1]float32{
	0.02763055, 0.06628225, 0.12383154, 0.18017382, 0.20416369, 0.18017382, 0.12383154, 0.06628225, 0.02763055,
}

// gray turns pixels of four bytes (red, green, blue, alpha) into brightness
// from 0 to 255, by the weights of ITU-R BT.601.
//
//dotcompute:kernel
func gray(t kernel.Thread, rgba []uint8, out []float32) {
	i := t.X()
	out[i] = 0.299*float32(rgba[4*i]) + 0.587*float32(rgba[4*i+1]) + 0.114*float32(rgba[4*i+2])
}

// blur smooths an image of w by h pixels. The grid is the image rounded up to
// whole tiles; pixels beyond an edge count as the edge's.
//
//dotcompute:kernel group=16,16
func blur(t kernel.Thread, src, dst []float32, w, h int) {
	pixels := kernel.Shared[[padded * padded]float32](t)
	rows := kernel.Shared[[padded * Tile]float32](t)

	// The group fetches its tile and a margin around it. Neighbours along X read neighbours.
	lx, ly := t.LocalX(), t.LocalY()
	left, top := t.GroupX()*Tile-Radius, t.GroupY()*Tile-Radius
	for y := ly; y < padded; y += Tile {
		row := min(max(top+y, 0), h-1) * w
		for x := lx; x < padded; x += Tile {
			pixels[y*padded+x] = src[row+min(max(left+x, 0), w-1)]
		}
	}
	t.Barrier()

	// Rows first, then columns: 2*(2*Radius+1) multiplications a pixel instead of their square.
	for y := ly; y < padded; y += Tile {
		var sum float32
		for k := range weights {
			sum += weights[k] * pixels[y*padded+lx+k]
		}
		rows[y*Tile+lx] = sum
	}
	t.Barrier()

	if t.X() < w && t.Y() < h {
		var sum float32
		for k := range weights {
			sum += weights[k] * rows[(ly+k)*Tile+lx]
		}
		dst[t.Y()*w+t.X()] = sum
	}
}

// sobel writes how steep the brightness is at each pixel, as a grey byte.
// The grid is the image.
//
//dotcompute:kernel
func sobel(t kernel.Thread, src []float32, dst []uint8, w, h int) {
	x, y := t.X(), t.Y()
	l, r := max(x-1, 0), min(x+1, w-1)
	u, d := max(y-1, 0)*w, min(y+1, h-1)*w
	m := y * w
	gx := src[u+r] - src[u+l] + 2*(src[m+r]-src[m+l]) + src[d+r] - src[d+l]
	gy := src[d+l] - src[u+l] + 2*(src[d+x]-src[u+x]) + src[d+r] - src[u+r]
	steep := float32(math.Sqrt(float64(gx*gx + gy*gy)))
	dst[m+x] = uint8(min(steep, 255))
}
