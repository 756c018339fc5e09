package array

import (
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/jpeg" // photographs may be JPEG
	"image/png"
	"io"
)

// maxPixels bounds an image before it is decoded: headers are cheap to forge.
const maxPixels = 1 << 28

// ReadImage reads a PNG or JPEG file as bytes, row by row from the top: one
// byte a pixel for a grey image without transparency, otherwise four (red,
// green, blue, alpha; colours not multiplied by alpha). want is Uint8, or
// Uint32 for one packed pixel an element (red in the low byte).
func ReadImage(r io.ReadSeeker, want Type) (a *Array, width, height int, err error) {
	if want != Uint8 && want != Uint32 {
		return nil, 0, 0, fmt.Errorf("is an image, which is read as []uint8 (or []uint32, one pixel an element), wanted []%s", want)
	}
	cfg, _, err := image.DecodeConfig(r)
	if err != nil {
		return nil, 0, 0, fmt.Errorf("is not a PNG or JPEG image: %w", err)
	}
	if cfg.Width <= 0 || cfg.Height <= 0 || cfg.Width > maxPixels/cfg.Height {
		return nil, 0, 0, fmt.Errorf("is an image of %d×%d pixels; at most %d pixels are read", cfg.Width, cfg.Height, maxPixels)
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return nil, 0, 0, err
	}
	img, _, err := image.Decode(r)
	if err != nil {
		return nil, 0, 0, fmt.Errorf("is a damaged image: %w", err)
	}
	b := img.Bounds()
	width, height = b.Dx(), b.Dy()
	if grey, ok := img.(*image.Gray); ok && want == Uint8 {
		data := make([]byte, 0, width*height)
		for y := range height {
			row := grey.Pix[y*grey.Stride:]
			data = append(data, row[:width]...)
		}
		return &Array{Type: Uint8, Shape: []int{height, width}, Data: data}, width, height, nil
	}
	rgba := image.NewNRGBA(image.Rect(0, 0, width, height))
	draw.Draw(rgba, rgba.Bounds(), img, b.Min, draw.Src)
	a = &Array{Type: want, Shape: []int{height, width, 4}, Data: rgba.Pix}
	if want == Uint32 {
		a.Shape = a.Shape[:2]
	}
	return a, width, height, nil
}

// WritePNG writes a as an image of the given width and height: one byte a
// pixel is grey, three are red, green and blue, four have alpha too, and a
// uint32 is a pixel with red in its low byte.
func (a *Array) WritePNG(w io.Writer, width, height int) error {
	if width <= 0 || height <= 0 {
		return errors.New("a PNG needs the image's width and height: parameters w and h")
	}
	if a.Type != Uint8 && a.Type != Uint32 {
		return fmt.Errorf("a PNG is written from []uint8 or []uint32, not []%s", a.Type)
	}
	pixels := width * height
	if width > maxPixels/height || pixels == 0 || len(a.Data)%pixels != 0 {
		return fmt.Errorf("%d bytes are not an image of %d×%d pixels", len(a.Data), width, height)
	}
	var img image.Image
	switch depth := len(a.Data) / pixels; depth {
	case 1:
		img = &image.Gray{Pix: a.Data, Stride: width, Rect: image.Rect(0, 0, width, height)}
	case 3:
		rgba := image.NewNRGBA(image.Rect(0, 0, width, height))
		for i := range pixels {
			rgba.SetNRGBA(i%width, i/width, color.NRGBA{a.Data[3*i], a.Data[3*i+1], a.Data[3*i+2], 255})
		}
		img = rgba
	case 4:
		img = &image.NRGBA{Pix: a.Data, Stride: 4 * width, Rect: image.Rect(0, 0, width, height)}
	default:
		return fmt.Errorf("%d bytes a pixel (%d×%d): 1, 3 or 4 make a PNG", depth, width, height)
	}
	return png.Encode(w, img)
}
