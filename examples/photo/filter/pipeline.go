package filter

import (
	"context"
	"image"
	"image/draw"
	"math"

	"github.com/dotcompute/dotcompute"
)

// Edges finds the edges in a picture on dev: brightness, blur, Sobel. The
// picture is uploaded once, the steps stay on the device, and the result is read back.
func Edges(ctx context.Context, dev *dotcompute.Device, img image.Image) (*image.Gray, error) {
	pix, w, h := pixels(img)
	q, err := dev.NewQueue(&dotcompute.QueueConfig{Context: ctx})
	if err != nil {
		return nil, err
	}
	defer q.Close()
	rgba, err := dotcompute.Upload(ctx, dev, pix)
	if err != nil {
		return nil, err
	}
	defer rgba.Close()
	bright, err := dotcompute.Alloc[float32](ctx, dev, w*h)
	if err != nil {
		return nil, err
	}
	defer bright.Close()
	smooth, err := dotcompute.Alloc[float32](ctx, dev, w*h)
	if err != nil {
		return nil, err
	}
	defer smooth.Close()
	edges, err := dotcompute.Alloc[uint8](ctx, dev, w*h)
	if err != nil {
		return nil, err
	}
	defer edges.Close()

	if err := Gray.Launch(q, dotcompute.N(w*h), rgba.All(), bright.All()); err != nil {
		return nil, err
	}
	if err := Blur.Launch(q, dotcompute.N2(roundUp(w, Tile), roundUp(h, Tile)), bright.All(), smooth.All(), w, h); err != nil {
		return nil, err
	}
	if err := Sobel.Launch(q, dotcompute.N2(w, h), smooth.All(), edges.All(), w, h); err != nil {
		return nil, err
	}
	out := image.NewGray(image.Rect(0, 0, w, h))
	if err := edges.Read(q, out.Pix); err != nil {
		return nil, err
	}
	return out, q.Wait(ctx)
}

// EdgesPlain is the same in plain Go, one pixel after the other, to compare with.
func EdgesPlain(img image.Image) *image.Gray {
	pix, w, h := pixels(img)
	bright, rows, smooth := make([]float32, w*h), make([]float32, w*h), make([]float32, w*h)
	for i := range bright {
		bright[i] = 0.299*float32(pix[4*i]) + 0.587*float32(pix[4*i+1]) + 0.114*float32(pix[4*i+2])
	}
	for y := range h {
		for x := range w {
			var sum float32
			for k := range weights {
				sum += weights[k] * bright[y*w+min(max(x+k-Radius, 0), w-1)]
			}
			rows[y*w+x] = sum
		}
	}
	for y := range h {
		for x := range w {
			var sum float32
			for k := range weights {
				sum += weights[k] * rows[min(max(y+k-Radius, 0), h-1)*w+x]
			}
			smooth[y*w+x] = sum
		}
	}
	out := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			l, r := max(x-1, 0), min(x+1, w-1)
			u, d, m := max(y-1, 0)*w, min(y+1, h-1)*w, y*w
			gx := smooth[u+r] - smooth[u+l] + 2*(smooth[m+r]-smooth[m+l]) + smooth[d+r] - smooth[d+l]
			gy := smooth[d+l] - smooth[u+l] + 2*(smooth[d+x]-smooth[u+x]) + smooth[d+r] - smooth[u+r]
			out.Pix[m+x] = uint8(min(float32(math.Sqrt(float64(gx*gx+gy*gy))), 255))
		}
	}
	return out
}

// pixels returns a picture as four bytes a pixel.
func pixels(img image.Image) (pix []uint8, w, h int) {
	b := img.Bounds()
	rgba := image.NewNRGBA(image.Rect(0, 0, b.Dx(), b.Dy()))
	draw.Draw(rgba, rgba.Rect, img, b.Min, draw.Src)
	return rgba.Pix, b.Dx(), b.Dy()
}

func roundUp(n, to int) int { return (n + to - 1) / to * to }
