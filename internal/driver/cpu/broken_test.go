package cpu_test

import (
	"context"
	_ "embed"
	"errors"
	"testing"

	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
)

// wild.ir is an unchecked kernel that writes as far from its slice as it is told.
//
//go:embed testdata/wild.ir
var wild string

// TestBrokenCode runs machine code that writes where nothing is. In a short launch that is an error, and the next launch is as good as ever.
func TestBrokenCode(t *testing.T) {
	ctx := context.Background()
	d, err := (&cpu.Driver{}).Open(ctx, cpu.ID)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if d.Info().Interpreted {
		t.Skip("device cpu interprets on this processor")
	}
	a, err := compile.OpenCache("-").Compile(&compile.Request{IR: wild, Kernel: "wild", Target: d.Info().Target, Subgroup: 32})
	if err != nil {
		t.Fatal(err)
	}
	prog, err := d.Load(ctx, a)
	if err != nil {
		t.Fatal(err)
	}
	defer prog.Close()
	const n = 100
	mem, err := d.Alloc(4*n, driver.OnDevice)
	if err != nil {
		t.Fatal(err)
	}
	q, err := d.NewQueue(driver.QueueConfig{})
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	launch := func(far int64) error {
		err := q.Launch(&driver.Launch{Program: prog, Grid: [3]int64{n, 1, 1}, Group: [3]int64{n, 1, 1}, Args: []driver.Arg{{Bits: uint64(far)}, {Mem: mem, Len: n}}})
		if err != nil {
			t.Fatal(err)
		}
		e, err := q.Signal()
		if err != nil {
			t.Fatal(err)
		}
		defer q.Clear()
		return e.Wait(ctx)
	}
	for range 3 {
		if err := launch(0); err != nil {
			t.Error(err)
		}
		var b *driver.Broken
		if err := launch(1 << 44); !errors.As(err, &b) || b.Kernel != "wild" {
			t.Errorf("it ended with %v", err)
		}
	}
}
