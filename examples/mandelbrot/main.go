// Command mandelbrot paints the Mandelbrot set.
//
//	go run ./examples/mandelbrot [-d device] [-o mandelbrot.png] [-size 1280x720]
package main

import (
	"context"
	"flag"
	"fmt"
	"image/png"
	"log"
	"os"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/examples/mandelbrot/fractal"
)

func main() {
	log.SetFlags(0)
	device := flag.String("d", "", "device to run on; the first that can if empty")
	out := flag.String("o", "mandelbrot.png", "picture to write")
	size := flag.String("size", "640x360", "width and height in pixels")
	flag.Parse()
	var w, h int
	if n, err := fmt.Sscanf(*size, "%dx%d", &w, &h); n != 2 || err != nil || w < 1 || h < 1 {
		log.Fatalf("mandelbrot: -size %q is not WIDTHxHEIGHT", *size)
	}
	if err := run(context.Background(), *device, *out, w, h); err != nil {
		log.Fatal("mandelbrot: ", err)
	}
}

func run(ctx context.Context, device, out string, w, h int) error {
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: device, For: []*dotcompute.Kernel{fractal.Mandelbrot.Kernel}})
	if err != nil {
		return err
	}
	defer dev.Close()
	start := time.Now()
	img, err := fractal.Paint(ctx, dev, fractal.Seahorse, w, h)
	if err != nil {
		return err
	}
	took := time.Since(start)
	start = time.Now()
	fractal.PaintPlain(fractal.Seahorse, w, h)
	fmt.Printf("%d×%d pixels: %v on %v, %v in plain Go\n", w, h, took.Round(time.Microsecond), dev, time.Since(start).Round(time.Microsecond))
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := png.Encode(f, img); err != nil {
		f.Close()
		return err
	}
	fmt.Println("wrote", out)
	return f.Close()
}
