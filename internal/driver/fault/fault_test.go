package fault_test

import (
	"context"
	"errors"
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/driver/fault"
	"github.com/dotcompute/dotcompute/internal/driver/null"
)

// A plan that plans nothing is a driver like any other.
func TestConformance(t *testing.T) {
	plan := &fault.Plan{}
	drivertest.Run(t, func(*testing.T) driver.Driver {
		plan.Reset()
		return fault.New(&cpu.Driver{}, plan)
	}, drivertest.Options{Lose: func(*testing.T, driver.Device, driver.Queue) {
		plan.Reset()
		plan.Lose.Store(1)
	}})
}

func open(t *testing.T, p *fault.Plan) driver.Device {
	t.Helper()
	dev, err := fault.New(&null.Driver{}, p).Open(context.Background(), "fault:null")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { dev.Close() })
	return dev
}

func TestNth(t *testing.T) {
	p := &fault.Plan{}
	p.Alloc.Store(2)
	p.Copy.Store(3)
	p.Launch.Store(1)
	dev := open(t, p)
	q, err := dev.NewQueue(driver.QueueConfig{})
	if err != nil {
		t.Fatal(err)
	}
	for i := 1; i <= 4; i++ {
		m, err := dev.Alloc(8, driver.OnDevice)
		if (i == 2) != errors.Is(err, driver.ErrOutOfMemory) || (i == 2) != errors.Is(err, fault.Err) {
			t.Errorf("alloc %d: %v", i, err)
		}
		if err == nil && m.Bytes() != nil {
			t.Errorf("alloc %d: the host sees it", i)
		}
	}
	for i := 1; i <= 4; i++ {
		err := q.Copy(&driver.Copy{})
		if (i == 3) != errors.Is(err, fault.Err) {
			t.Errorf("copy %d: %v", i, err)
		}
	}
	for i := 1; i <= 2; i++ {
		err := q.Launch(&driver.Launch{Grid: [3]int64{1, 1, 1}, Group: [3]int64{1, 1, 1}})
		if (i == 1) != errors.Is(err, fault.Err) {
			t.Errorf("launch %d: %v", i, err)
		}
	}
}

func TestLost(t *testing.T) {
	p := &fault.Plan{}
	p.Lose.Store(3)
	dev := open(t, p)
	q, err := dev.NewQueue(driver.QueueConfig{})
	if err != nil {
		t.Fatal(err)
	}
	for i := 1; i <= 5; i++ {
		if err := q.Copy(&driver.Copy{}); (i >= 3) != errors.Is(err, driver.ErrLost) {
			t.Errorf("command %d: %v", i, err)
		}
	}
	if _, err := dev.Alloc(8, driver.OnDevice); !errors.Is(err, driver.ErrLost) {
		t.Errorf("alloc: %v", err)
	}
	if _, err := q.Signal(); !errors.Is(err, driver.ErrLost) {
		t.Errorf("signal: %v", err)
	}
	if _, err := dev.NewQueue(driver.QueueConfig{}); !errors.Is(err, driver.ErrLost) {
		t.Errorf("queue: %v", err)
	}
	if err := q.Err(); !errors.Is(err, driver.ErrLost) {
		t.Errorf("pending: %v", err)
	}
	if err := errors.Join(q.Close(), dev.Close()); err != nil {
		t.Errorf("close: %v", err)
	}
	again := open(t, &fault.Plan{})
	if _, err := again.Alloc(8, driver.OnDevice); err != nil {
		t.Errorf("opened again: %v", err)
	}
}
