// Command cuda measures kernels, launches, graphs and copies on an NVIDIA GPU beside CUDA C++ and what Python offers: one table, all in
// one run.
//
//	go run ./cuda [-device id] [-rows regexp] [-out folder]
//
// The Go columns are of our own PTX, which needs the driver only; the NVRTC column is of the same kernels as CUDA C++, by NVIDIA's run-time
// compiler where it is installed. The C++ columns need nvcc with its host compiler, the Python rows python3 with PyTorch, CuPy and Triton; what is absent is said and left out. On a machine without
// Go, a binary built elsewhere (CGO_ENABLED=0 go build ./cuda) is all that is needed: it carries the sources of its peers.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"regexp"
)

func main() {
	device := flag.String("device", "cuda:0", "`device` to measure")
	rows := flag.String("rows", "", "measure the kernels whose rows match this `regexp`; launches and copies are rows too")
	out := flag.String("out", "", "`folder` to write cuda.md into")
	second := flag.Bool("nvrtc", true, "measure the kernels by NVIDIA's run-time compiler as well")
	peers := flag.Bool("peers", true, "measure C++ and Python")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, *device, *rows, *out, *peers, *second)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "cuda:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, device, rows, out string, peers, second bool) error {
	want, err := regexp.Compile(rows)
	if err != nil {
		return err
	}
	r := &report{rows: map[string]*line{}, want: want}
	if peers {
		r.peers(ctx)
	}
	b, err := open(ctx, device, "ptx", r)
	if err != nil {
		return err
	}
	defer b.close()
	for _, f := range []func() error{b.launches, b.graphs, b.first, b.copies, b.kernels} {
		if err := f(); err != nil {
			return err
		}
	}
	if second {
		if err := r.nvrtc(ctx, device); err != nil {
			r.note("The kernels were not measured by NVRTC: " + err.Error())
		}
	}
	return r.write(b.dev.Info(), out)
}
