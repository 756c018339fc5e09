package dotcompute_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/kernel"
)

// saxpy computes y = a*x + y.
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

// What follows is what dcgen writes for saxpy.

// Saxpy launches saxpy on devices.
var Saxpy = SaxpyKernel{dotcompute.Define(&dotcompute.Definition{
	Name: "saxpy", Package: "example.com/p", File: "saxpy.go", Line: 10,
	IR: `dotcompute ir 1
file 0 "saxpy.go"

kernel @saxpy(%a f32, %x view<global f32>, %y view<global f32>) mode=default @0:10:6 {
	%i.3 = globalid x : i64 @0:11:7
	%4 = viewlen %y : i64 @0:12:2
	check.index %i.3, %4 @0:12:2
	%5 = elem %y, %i.3 : ptr<global f32> @0:12:2
	%6 = load %5 : f32 @0:12:2
	%7 = viewlen %x : i64 @0:12:14
	check.index %i.3, %7 @0:12:14
	%8 = elem %x, %i.3 : ptr<global f32> @0:12:14
	%9 = load %8 : f32 @0:12:14
	%10 = mul %a, %9 : f32 @0:12:12
	%11 = add %6, %10 : f32 @0:12:2
	store %5, %11 @0:12:2
	return @0:13:1
}
`,
	Host: func(a *dotcompute.Args) func(kernel.Thread) {
		p0 := dotcompute.ArgScalar[float32](a)
		p1 := dotcompute.ArgSlice[float32](a)
		p2 := dotcompute.ArgSlice[float32](a)
		return func(t kernel.Thread) { saxpy(t, p0, p1, p2) }
	},
})}

type SaxpyKernel struct{ *dotcompute.Kernel }

func (k SaxpyKernel) Run(ctx context.Context, dev *dotcompute.Device, grid dotcompute.Grid, a float32, x, y []float32) error {
	r := k.BeginRun(ctx, dev)
	dotcompute.PassScalar(r, a)
	dotcompute.PassSlice(r, x)
	dotcompute.PassSlice(r, y)
	return r.Run(grid)
}

func (k SaxpyKernel) Launch(q *dotcompute.Queue, grid dotcompute.Grid, a float32, x, y dotcompute.View[float32]) error {
	l := k.Begin(q)
	dotcompute.PassScalar(l, a)
	dotcompute.PassView(l, x)
	dotcompute.PassView(l, y)
	return l.Launch(grid)
}

// A kernel runs on Go slices, which Run moves to the device and back.
func Example() {
	ctx := context.Background()
	dev, err := dotcompute.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer dev.Close()
	x, y := []float32{1, 2, 3}, []float32{10, 20, 30}
	if err := Saxpy.Run(ctx, dev, dotcompute.N(len(y)), 2, x, y); err != nil {
		log.Fatal(err)
	}
	fmt.Println(y)
	// Output: [12 24 36]
}

// Buffers stay on the device from one launch to the next.
func ExampleUpload() {
	ctx := context.Background()
	dev, err := dotcompute.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer dev.Close()
	q, err := dev.NewQueue(nil)
	if err != nil {
		log.Fatal(err)
	}
	x, err := dotcompute.Upload(ctx, dev, []float32{1, 2, 3, 4})
	if err != nil {
		log.Fatal(err)
	}
	y, err := dotcompute.Alloc[float32](ctx, dev, 4)
	if err != nil {
		log.Fatal(err)
	}
	out := make([]float32, 4)
	err = errors.Join(
		Saxpy.Launch(q, dotcompute.N(4).Group(2), 10, x.All(), y.All()),
		Saxpy.Launch(q, dotcompute.N(2), 100, x.Slice(2, 4), y.Slice(0, 2)),
		y.Read(q, out),
		q.Wait(ctx),
	)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(out)
	// Output: [310 420 30 40]
}

// A fault in a kernel is an error with its place.
func ExampleFaultError() {
	ctx := context.Background()
	dev, err := dotcompute.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer dev.Close()
	x, y := make([]float32, 3), make([]float32, 3)
	err = Saxpy.Run(ctx, dev, dotcompute.N(5), 2, x, y)
	var fault *dotcompute.FaultError
	if errors.As(err, &fault) {
		fmt.Printf("kernel %s, invocation %d: %s\n", fault.Kernel, fault.Invocation[0], fault.Reason())
	}
	// Output: kernel saxpy, invocation 3: index out of range [3] with length 3
}

// A graph is work that is recorded once and launched often, with other arguments if need be.
func ExampleQueue_Record() {
	ctx := context.Background()
	dev, err := dotcompute.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer dev.Close()
	q, err := dev.NewQueue(nil)
	if err != nil {
		log.Fatal(err)
	}
	x, err := dotcompute.Upload(ctx, dev, []float32{1, 2})
	if err != nil {
		log.Fatal(err)
	}
	out := make([]float32, 2)
	g, err := q.Record(func(r *dotcompute.Queue) error {
		return errors.Join(
			Saxpy.Launch(r, dotcompute.N(2), 1, x.All(), x.All()),
			x.Read(r, out),
		)
	})
	if err != nil {
		log.Fatal(err)
	}
	err = errors.Join(
		g.Launch(q),
		g.Launch(q),
		g.Update(0, func(r *dotcompute.Queue) error {
			return Saxpy.Launch(r, dotcompute.N(2), 9, x.All(), x.All())
		}),
		g.Launch(q),
		q.Wait(ctx),
	)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(out)
	// Output: [40 80]
}

// Events order queues, also those of different devices.
func ExampleQueue_After() {
	ctx := context.Background()
	dev, err := dotcompute.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer dev.Close()
	first, err := dev.NewQueue(nil)
	if err != nil {
		log.Fatal(err)
	}
	second, err := dev.NewQueue(&dotcompute.QueueConfig{Priority: 1})
	if err != nil {
		log.Fatal(err)
	}
	x, err := dotcompute.Upload(ctx, dev, []float32{1, 2})
	if err != nil {
		log.Fatal(err)
	}
	if err := Saxpy.Launch(first, dotcompute.N(2), 2, x.All(), x.All()); err != nil {
		log.Fatal(err)
	}
	done, err := first.Event()
	if err != nil {
		log.Fatal(err)
	}
	out := make([]float32, 2)
	if err := errors.Join(second.After(ctx, done), x.Read(second, out), second.Wait(ctx)); err != nil {
		log.Fatal(err)
	}
	fmt.Println(out)
	// Output: [3 6]
}

// Devices are listed in the order in which Open prefers them, with the reason where one cannot be opened.
func ExampleDevices() {
	for _, d := range dotcompute.Devices(context.Background()) {
		if d.Err == nil && d.Kind == "host" {
			fmt.Println(d.ID)
		}
	}
	// Output: host
}

// The size of groups is chosen unless the grid says it.
func ExampleKernelInfo_GroupFor() {
	ctx := context.Background()
	dev, err := dotcompute.Open(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer dev.Close()
	info, err := Saxpy.Info(dev)
	if err != nil {
		log.Fatal(err)
	}
	for _, g := range []dotcompute.Grid{dotcompute.N(100), dotcompute.N(100000), dotcompute.N2(640, 480), dotcompute.N(100).Group(32)} {
		group, err := info.GroupFor(g)
		fmt.Println(g, group, err)
	}
	// Output:
	// 100 [100 1 1] <nil>
	// 100000 [256 1 1] <nil>
	// 640x480 [32 8 1] <nil>
	// 100/32 [32 1 1] <nil>
}
