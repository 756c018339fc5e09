package fractal

import (
	"testing"

	"github.com/dotcompute/dotcompute"
)

// TestPaint: few pixels differ from plain Go, those where fusing a multiplication and an addition
// decides about an iteration.
func TestPaint(t *testing.T) {
	for _, id := range []string{"host", "cpu"} {
		dev, err := dotcompute.Open(t.Context(), &dotcompute.Config{Device: id})
		if err != nil {
			t.Fatal(err)
		}
		defer dev.Close()
		v := Seahorse
		v.Limit = 100
		got, err := Paint(t.Context(), dev, v, 61, 33)
		if err != nil {
			t.Fatal(err)
		}
		want, different := PaintPlain(v, 61, 33), 0
		for i := range want.Pix {
			if got.Pix[i] != want.Pix[i] {
				different++
			}
		}
		if different > len(want.Pix)/50 {
			t.Errorf("%s: %d of %d bytes differ", id, different, len(want.Pix))
		}
	}
}
