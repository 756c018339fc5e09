package fractal

import (
	"context"
	"image"

	"github.com/dotcompute/dotcompute"
)

// Seahorse is a well-known part of the set.
var Seahorse = View{X: -0.7453, Y: 0.1127, Scale: 0.0065, Limit: 500}

// Paint paints a picture of w by h pixels on dev.
func Paint(ctx context.Context, dev *dotcompute.Device, v View, w, h int) (*image.NRGBA, error) {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	return img, Mandelbrot.Run(ctx, dev, dotcompute.N2(w, h), v, img.Pix, w, h)
}

// PaintPlain is the same in plain Go, one pixel after the other, to compare with.
func PaintPlain(v View, w, h int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	step := v.Scale / float32(w)
	for y := range h {
		for x := range w {
			cx := v.X + (float32(x)-float32(w)/2)*step
			cy := v.Y + (float32(y)-float32(h)/2)*step
			i := 4 * (y*w + x)
			img.Pix[i], img.Pix[i+1], img.Pix[i+2] = colour(Escape(cx, cy, v.Limit), v.Limit)
			img.Pix[i+3] = 255
		}
	}
	return img
}
