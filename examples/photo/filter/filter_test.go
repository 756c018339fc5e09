package filter

import (
	"image"
	"image/color"
	"testing"

	"github.com/dotcompute/dotcompute"
)

// TestEdges compares the kernels with plain Go on sizes that do and do not fill whole tiles.
func TestEdges(t *testing.T) {
	for _, id := range []string{"host", "cpu"} {
		dev, err := dotcompute.Open(t.Context(), &dotcompute.Config{Device: id})
		if err != nil {
			t.Fatal(err)
		}
		defer dev.Close()
		for _, size := range [][2]int{{1, 1}, {16, 16}, {37, 21}} {
			img := image.NewNRGBA(image.Rect(0, 0, size[0], size[1]))
			for i := range img.Pix {
				img.Pix[i] = uint8(i * i * 7 >> 3)
			}
			got, err := Edges(t.Context(), dev, img)
			if err != nil {
				t.Fatal(err)
			}
			want := EdgesPlain(img)
			for i := range want.Pix {
				// A fused multiplication and addition may tip the rounding to a byte.
				if d := int(got.Pix[i]) - int(want.Pix[i]); d < -1 || d > 1 {
					t.Fatalf("%s, %v: pixel %d is %d, want %d", id, size, i, got.Pix[i], want.Pix[i])
				}
			}
		}
	}
}

// TestFlat: a picture of one colour has no edges.
func TestFlat(t *testing.T) {
	img := image.NewUniform(color.RGBA{10, 200, 30, 255})
	crop := image.NewNRGBA(image.Rect(0, 0, 20, 20))
	for i := range 400 {
		crop.Set(i%20, i/20, img.C)
	}
	for i, p := range EdgesPlain(crop).Pix {
		if p != 0 {
			t.Fatalf("pixel %d is %d", i, p)
		}
	}
}
