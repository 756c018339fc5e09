// Package null is the driver that compiles all, runs nothing and counts calls.
// Use it to measure what a launch costs above the driver, and to test what is
// asked of one. Its memory is real, and so are its copies and queues.
package null

import (
	"context"
	"fmt"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/local"
)

// ID is the only device's.
const ID = "null"

// Counts are calls so far.
type Counts struct {
	Opens, Allocs, Frees, Loads, Unloads, Queues, Launches, Copies, Waits, Signals atomic.Int64
	// Invocations asked for.
	Invocations atomic.Int64
}

// Driver has one device. The zero value works.
type Driver struct {
	// Counts over all devices opened by this driver.
	Counts Counts
	// Target to ask for; "interp" when empty.
	Target string
}

// Name returns "null".
func (d *Driver) Name() string { return ID }

func (d *Driver) info() driver.Info {
	target := d.Target
	if target == "" {
		target = "interp"
	}
	i := local.Info(ID, driver.Other, target)
	i.Name = "null device (runs nothing)"
	i.Subgroups = []int{32, 1, 2, 4, 8, 16, 64, 128}
	i.Inert = true
	return i
}

// Devices lists the device.
func (d *Driver) Devices(context.Context) ([]driver.Info, error) {
	return []driver.Info{d.info()}, nil
}

// Open opens it. Each call makes a new device.
func (d *Driver) Open(_ context.Context, id string) (driver.Device, error) {
	if id != ID {
		return nil, fmt.Errorf("open %s: %w", id, driver.ErrUnavailable)
	}
	d.Counts.Opens.Add(1)
	dev := &device{driver: d}
	dev.Data = d.info()
	dev.Limit = local.Limit()
	return dev, nil
}

type device struct {
	local.Device
	driver *Driver
}

func (d *device) Alloc(size int64, kind driver.MemoryKind) (driver.Memory, error) {
	m, err := d.Heap.Alloc(size)
	if err != nil {
		return nil, err
	}
	d.driver.Counts.Allocs.Add(1)
	return &memory{m, d.driver}, nil
}

func (d *device) Load(_ context.Context, a *artifact.Artifact) (driver.Program, error) {
	if a.Target != d.Data.Target {
		return nil, fmt.Errorf("load kernel %s: target %s: %w", a.Kernel, a.Target, driver.ErrUnsupported)
	}
	d.driver.Counts.Loads.Add(1)
	return &program{d}, nil
}

func (d *device) NewQueue(driver.QueueConfig) (driver.Queue, error) {
	d.driver.Counts.Queues.Add(1)
	return &queue{local.NewQueue(d), d.driver}, nil
}

// Execute counts.
func (d *device) Execute(_ context.Context, l *driver.Launch) error {
	d.driver.Counts.Invocations.Add(l.Grid[0] * l.Grid[1] * l.Grid[2])
	return nil
}

// Quick: nothing is quicker than nothing.
func (d *device) Quick(*driver.Launch) bool { return true }

type memory struct {
	*local.Memory
	driver *Driver
}

func (m *memory) Free() error {
	m.driver.Counts.Frees.Add(1)
	return m.Memory.Free()
}

type program struct{ device *device }

func (p *program) Info() driver.ProgramInfo {
	return driver.ProgramInfo{MaxGroup: p.device.Data.MaxGroup, Group: 256, Subgroup: p.device.Data.Subgroups[0], Occupancy: 1}
}

func (p *program) Close() error {
	p.device.driver.Counts.Unloads.Add(1)
	return nil
}

type queue struct {
	*local.Queue
	driver *Driver
}

func (q *queue) Launch(l *driver.Launch) error {
	q.driver.Counts.Launches.Add(1)
	return q.Queue.Launch(l)
}

func (q *queue) Copy(c *driver.Copy) error {
	q.driver.Counts.Copies.Add(1)
	return q.Queue.Copy(c)
}

func (q *queue) Wait(e driver.Event) error {
	q.driver.Counts.Waits.Add(1)
	return q.Queue.Wait(e)
}

func (q *queue) Signal() (driver.Event, error) {
	q.driver.Counts.Signals.Add(1)
	return q.Queue.Signal()
}
