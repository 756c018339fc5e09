// Command photo finds the edges in a photograph with three kernels: brightness, a
// Gaussian blur through shared memory, and Sobel's operator.
//
//	go run ./examples/photo [-d device] [-o edges.png] [picture.png or .jpg]
//
// Without a picture it takes a test photograph of the Go distribution.
package main

import (
	"context"
	"flag"
	"fmt"
	"image"
	_ "image/jpeg"
	"image/png"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/examples/photo/filter"
)

func main() {
	log.SetFlags(0)
	device := flag.String("d", "", "device to run on; the first that can if empty")
	out := flag.String("o", "edges.png", "picture to write")
	flag.Parse()
	if err := run(context.Background(), *device, flag.Arg(0), *out); err != nil {
		log.Fatal("photo: ", err)
	}
}

func run(ctx context.Context, device, in, out string) error {
	if in == "" {
		var err error
		if in, err = testPhoto(); err != nil {
			return err
		}
	}
	f, err := os.Open(in)
	if err != nil {
		return err
	}
	defer f.Close()
	img, _, err := image.Decode(f)
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: device,
		For: []*dotcompute.Kernel{filter.Gray.Kernel, filter.Blur.Kernel, filter.Sobel.Kernel}})
	if err != nil {
		return err
	}
	defer dev.Close()
	start := time.Now()
	edges, err := filter.Edges(ctx, dev, img)
	if err != nil {
		return err
	}
	took := time.Since(start)
	start = time.Now()
	plain := filter.EdgesPlain(img)
	fmt.Printf("%s, %d×%d pixels: %v on %v, %v in plain Go\n", filepath.Base(in), edges.Rect.Dx(), edges.Rect.Dy(),
		took.Round(time.Microsecond), dev, time.Since(start).Round(time.Microsecond))
	fmt.Printf("largest difference to plain Go: %d of 255\n", largest(edges.Pix, plain.Pix))

	w, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := png.Encode(w, edges); err != nil {
		w.Close()
		return err
	}
	fmt.Println("wrote", out)
	return w.Close()
}

func largest(a, b []uint8) int {
	d := 0
	for i := range a {
		d = max(d, int(a[i])-int(b[i]), int(b[i])-int(a[i]))
	}
	return d
}

// testPhoto is a photograph that comes with Go.
func testPhoto() (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("name a picture: the go command, which would tell where a test picture is, did not run: %w", err)
	}
	name := filepath.Join(strings.TrimSpace(string(root)), "src", "image", "testdata", "video-001.png")
	if _, err := os.Stat(name); err != nil {
		return "", fmt.Errorf("name a picture: this Go distribution has no test picture: %w", err)
	}
	return name, nil
}
