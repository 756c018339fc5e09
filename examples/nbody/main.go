// Command nbody moves a cloud of stars under their own gravity and reports how
// well momentum is kept.
//
//	go run ./examples/nbody [-d device] [-n bodies] [-steps steps]
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/examples/nbody/gravity"
)

func main() {
	log.SetFlags(0)
	device := flag.String("d", "", "device to run on; the first that can if empty")
	n := flag.Int("n", 1024, "bodies")
	steps := flag.Int("steps", 10, "steps of a day")
	flag.Parse()
	if err := run(context.Background(), *device, *n, *steps); err != nil {
		log.Fatal("nbody: ", err)
	}
}

func run(ctx context.Context, device string, n, steps int) error {
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: device, For: []*dotcompute.Kernel{gravity.Step.Kernel}})
	if err != nil {
		return err
	}
	defer dev.Close()
	q, err := dev.NewQueue(nil)
	if err != nil {
		return err
	}
	defer q.Close()

	bodies := cloud(n)
	before := momentum(bodies)
	from, err := dotcompute.Upload(ctx, dev, bodies)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := dotcompute.Alloc[gravity.Body](ctx, dev, n)
	if err != nil {
		return err
	}
	defer to.Close()

	start := time.Now()
	a, b := from, to
	for range steps {
		if err := gravity.Step.Launch(q, dotcompute.N(n), 1, a.All(), b.All()); err != nil {
			return err
		}
		a, b = b, a
	}
	if err := a.Read(q, bodies); err != nil {
		return err
	}
	if err := q.Wait(ctx); err != nil {
		return err
	}
	took := time.Since(start)
	fmt.Printf("%d bodies, %d steps on %v: %v, %.2f million pairs a second\n",
		n, steps, dev, took.Round(time.Microsecond), float64(n)*float64(n)*float64(steps)/took.Seconds()/1e6)
	fmt.Printf("momentum: %.3g before, %.3g after\n", before, momentum(bodies))
	return nil
}

// cloud is n stars at rest in a ball, with a little spin.
func cloud(n int) []gravity.Body {
	r := rand.New(rand.NewPCG(1, 2))
	bodies := make([]gravity.Body, n)
	for i := range bodies {
		x, y, z := r.NormFloat64(), r.NormFloat64(), r.NormFloat64()
		bodies[i] = gravity.Body{X: float32(x), Y: float32(y), Z: float32(z), VX: float32(-y) * 1e-3, VY: float32(x) * 1e-3, Mass: 3e-4 / float32(n)}
	}
	return bodies
}

// momentum is the length of the total momentum vector.
func momentum(bodies []gravity.Body) float64 {
	var x, y, z float64
	for _, b := range bodies {
		x += float64(b.Mass) * float64(b.VX)
		y += float64(b.Mass) * float64(b.VY)
		z += float64(b.Mass) * float64(b.VZ)
	}
	return math.Sqrt(x*x + y*y + z*z)
}
