// Command pi estimates π by throwing darts: random numbers by key and counter
// (Philox), so that the answer is the same on every device.
//
//	go run ./examples/pi [-d device] [-darts millions]
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"math"
	"time"

	"github.com/dotcompute/dotcompute"
)

func main() {
	log.SetFlags(0)
	device := flag.String("d", "", "device to run on; the first that can if empty")
	millions := flag.Int("darts", 2, "millions of darts")
	flag.Parse()
	if err := run(context.Background(), *device, *millions); err != nil {
		log.Fatal("pi: ", err)
	}
}

func run(ctx context.Context, device string, millions int) error {
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: device, For: []*dotcompute.Kernel{Throw.Kernel}})
	if err != nil {
		return err
	}
	defer dev.Close()
	const invocations = 1000
	blocks := millions * 500_000 / invocations // of two darts
	hits := make([]uint64, 1)
	start := time.Now()
	if err := Throw.Run(ctx, dev, dotcompute.N(invocations), 42, blocks, hits); err != nil {
		return err
	}
	took := time.Since(start)
	darts := float64(invocations) * float64(blocks) * 2
	pi := 4 * float64(hits[0]) / darts
	fmt.Printf("π ≈ %.5f from %.0f million darts on %v in %v (off by %.5f; one standard deviation is %.5f)\n",
		pi, darts/1e6, dev, took.Round(time.Millisecond), math.Abs(pi-math.Pi), math.Sqrt(math.Pi*(4-math.Pi)/darts))
	return nil
}
