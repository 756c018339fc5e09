package dotcompute

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/dotcompute/dotcompute/kernel"
)

func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

type saxpyKernel struct{ *Kernel }

func (k saxpyKernel) Run(ctx context.Context, dev *Device, grid Grid, a float32, x, y []float32) error {
	r := k.BeginRun(ctx, dev)
	PassScalar(r, a)
	PassSlice(r, x)
	PassSlice(r, y)
	return r.Run(grid)
}

func (k saxpyKernel) Launch(q *Queue, grid Grid, a float32, x, y View[float32]) error {
	l := k.Begin(q)
	PassScalar(l, a)
	PassView(l, x)
	PassView(l, y)
	return l.Launch(grid)
}

var hostSaxpy = saxpyKernel{Define(&Definition{Name: "saxpy", Host: func(a *Args) func(kernel.Thread) {
	p0 := ArgScalar[float32](a)
	p1 := ArgSlice[float32](a)
	p2 := ArgSlice[float32](a)
	return func(t kernel.Thread) { saxpy(t, p0, p1, p2) }
}})}

// TestRunHost takes the shortest way: no compiled form, the device opened by default.
func TestRunHost(t *testing.T) {
	ctx := context.Background()
	dev, err := Open(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	x := []float32{1, 2, 3, 4}
	y := []float32{1, 1, 1, 1}
	if err := hostSaxpy.Run(ctx, dev, N(4), 2, x, y); err != nil {
		t.Fatal(err)
	}
	if want := []float32{3, 5, 7, 9}; !slices.Equal(y, want) {
		t.Errorf("y = %v, want %v", y, want)
	}
	var fault *FaultError
	if err := hostSaxpy.Run(ctx, dev, N(6), 2, x, y); !errors.As(err, &fault) {
		t.Fatalf("past the end: %v, want a fault", err)
	}
	if fault.What != IndexFault || fault.Index != 4 || fault.Length != 4 || fault.Invocation != [3]int64{4} || fault.Kernel != "saxpy" || fault.Line != 14 || fault.Device != "host" {
		t.Errorf("fault %+v", fault)
	}
	if err := hostSaxpy.Run(ctx, dev, N(4), 2, x, y); err != nil {
		t.Errorf("after a fault: %v", err)
	}
}
