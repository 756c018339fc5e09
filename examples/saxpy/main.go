// Command saxpy is the smallest program with a kernel: y = a*x + y on whatever
// device Open finds, first with Go slices, then with memory that stays on the device.
package main

import (
	"context"
	"fmt"
	"log"

	"github.com/dotcompute/dotcompute"
)

func main() {
	ctx := context.Background()
	dev, err := dotcompute.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer dev.Close()

	x, y := make([]float32, 1000), make([]float32, 1000)
	for i := range x {
		x[i], y[i] = float32(i), 1
	}
	if err := Saxpy.Run(ctx, dev, dotcompute.N(len(y)), 2, x, y); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("on %v, y[10] = 2*10 + 1 = %v\n", dev, y[10])

	if err := onDevice(ctx, dev, x, y); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("after another step y[10] = %v\n", y[10])
}

// onDevice does another step with buffers: upload, launch, read back, wait.
func onDevice(ctx context.Context, dev *dotcompute.Device, x, y []float32) error {
	q, err := dev.NewQueue(nil)
	if err != nil {
		return err
	}
	defer q.Close()
	xs, err := dotcompute.Upload(ctx, dev, x)
	if err != nil {
		return err
	}
	defer xs.Close()
	ys, err := dotcompute.Upload(ctx, dev, y)
	if err != nil {
		return err
	}
	defer ys.Close()
	if err := Saxpy.Launch(q, dotcompute.N(len(y)), 2, xs.All(), ys.All()); err != nil {
		return err
	}
	if err := ys.All().Read(q, y); err != nil {
		return err
	}
	return q.Wait(ctx)
}
