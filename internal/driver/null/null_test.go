package null_test

import (
	"context"
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/driver/null"
)

func TestConformance(t *testing.T) {
	drivertest.Run(t, func(*testing.T) driver.Driver { return &null.Driver{} }, drivertest.Options{})
}

func TestCounts(t *testing.T) {
	d := &null.Driver{}
	dev, err := d.Open(context.Background(), null.ID)
	if err != nil {
		t.Fatal(err)
	}
	m, err := dev.Alloc(16, driver.OnDevice)
	if err != nil {
		t.Fatal(err)
	}
	q, err := dev.NewQueue(driver.QueueConfig{})
	if err != nil {
		t.Fatal(err)
	}
	// A grid that no device would live to see the end of.
	if err := q.Launch(&driver.Launch{Grid: [3]int64{1 << 40, 1 << 10, 1}, Group: [3]int64{1, 1, 1}}); err != nil {
		t.Fatal(err)
	}
	if err := q.Copy(&driver.Copy{Dst: driver.Place{Mem: m}, Src: driver.Place{Host: []byte{1}}, Size: 1}); err != nil {
		t.Fatal(err)
	}
	if err := m.Free(); err != nil {
		t.Fatal(err)
	}
	c := &d.Counts
	if c.Opens.Load() != 1 || c.Allocs.Load() != 1 || c.Frees.Load() != 1 || c.Queues.Load() != 1 ||
		c.Launches.Load() != 1 || c.Copies.Load() != 1 || c.Invocations.Load() != 1<<50 {
		t.Errorf("counts: %d opens, %d allocs, %d frees, %d queues, %d launches, %d copies, %d invocations",
			c.Opens.Load(), c.Allocs.Load(), c.Frees.Load(), c.Queues.Load(), c.Launches.Load(), c.Copies.Load(), c.Invocations.Load())
	}
}
