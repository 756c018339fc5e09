// Command histogram counts the bytes of a file on a device: groups count in
// shared memory with atomics, then add their counts together.
//
//	go run ./examples/histogram [-d device] [file]
//
// Without a file it counts its own program.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/dotcompute/dotcompute"
)

func main() {
	log.SetFlags(0)
	device := flag.String("d", "", "device to run on; the first that can if empty")
	flag.Parse()
	name := flag.Arg(0)
	if name == "" {
		var err error
		if name, err = os.Executable(); err != nil {
			log.Fatal("histogram: ", err)
		}
	}
	if err := run(context.Background(), *device, name); err != nil {
		log.Fatal("histogram: ", err)
	}
}

func run(ctx context.Context, device, name string) error {
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if len(data) > 4<<20 {
		data = data[:4<<20]
	}
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: device, For: []*dotcompute.Kernel{Histogram.Kernel}})
	if err != nil {
		return err
	}
	defer dev.Close()

	bins := make([]uint32, 256)
	if err := Histogram.Run(ctx, dev, dotcompute.N(16*256), data, bins); err != nil {
		return err
	}
	var plain [256]uint32
	for _, b := range data {
		plain[b]++
	}
	if plain != [256]uint32(bins) {
		return fmt.Errorf("%v counted otherwise than plain Go", dev)
	}
	var most uint32
	for row := range 16 {
		most = max(most, sum(bins[16*row:16*row+16]))
	}
	fmt.Printf("%d bytes of %s on %v, the same as in plain Go\n", len(data), name, dev)
	for row := range 16 {
		n := sum(bins[16*row : 16*row+16])
		fmt.Printf("%02x–%02x %9d %s\n", 16*row, 16*row+15, n, strings.Repeat("█", int(50*uint64(n)/uint64(max(most, 1)))))
	}
	return nil
}

func sum(bins []uint32) (n uint32) {
	for _, b := range bins {
		n += b
	}
	return n
}
