// Package cpu is the driver that runs compiled kernels on the processors of
// this process. Artifacts of target "interp" hold IR as text, which it
// interprets on all cores; generated machine code has its place beside that.
package cpu

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/local"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// ID is the only device's.
const ID = "cpu"

// Interpreted is the target whose code is IR.
const Interpreted = "interp"

// quick is the number of invocations of a kernel without loops that are over
// sooner than another goroutine would have begun.
const quick = 8

// Driver has one device. The zero value works.
type Driver struct {
	// Workers is the number of goroutines that run one launch; zero is
	// GOMAXPROCS.
	Workers int
}

// Name returns "cpu".
func (d *Driver) Name() string { return ID }

func (d *Driver) info() driver.Info {
	i := local.Info(ID, driver.CPU, Interpreted)
	i.Subgroups = []int{32, 1, 2, 4, 8, 16, 64, 128}
	i.Interpreted = true
	i.Units = d.workers()
	return i
}

func (d *Driver) workers() int {
	if d.Workers > 0 {
		return d.Workers
	}
	return runtime.GOMAXPROCS(0)
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
	dev := &device{crew: newCrew(d.workers())}
	dev.Data = d.info()
	dev.Limit = local.Limit()
	return dev, nil
}

type device struct {
	local.Device
	crew *crew
	once sync.Once
}

func (d *device) Load(_ context.Context, a *artifact.Artifact) (driver.Program, error) {
	if a.Target != Interpreted {
		return nil, fmt.Errorf("load kernel %s: target %s: %w", a.Kernel, a.Target, driver.ErrUnsupported)
	}
	p := &program{art: a, limit: d.Data.MaxGroup}
	for i := range a.Variants {
		m, err := ir.Parse(string(a.Variants[i].Code))
		if err != nil {
			return nil, fmt.Errorf("load kernel %s: %w", a.Kernel, err)
		}
		code, err := interp.Prepare(m, a.Entry)
		if err != nil {
			return nil, fmt.Errorf("load kernel %s: %w", a.Kernel, err)
		}
		p.variants = append(p.variants, code)
	}
	return p, nil
}

func (d *device) NewQueue(driver.QueueConfig) (driver.Queue, error) { return local.NewQueue(d), nil }

// Close ends the workers.
func (d *device) Close() error {
	d.once.Do(d.crew.close)
	return nil
}

// Quick reports whether few invocations run straight through.
func (d *device) Quick(l *driver.Launch) bool {
	return !l.Program.(*program).art.Loops && l.Grid[0]*l.Grid[1]*l.Grid[2] <= quick
}

// Execute interprets the launch on all workers that are free.
func (d *device) Execute(ctx context.Context, l *driver.Launch) error {
	j := newJob(l)
	defer j.leave()
	if ctx.Done() != nil {
		// The function may still run when it can no longer be stopped.
		j.refs.Add(1)
		stop := context.AfterFunc(ctx, func() {
			j.cancel.Store(true)
			j.leave()
		})
		defer func() {
			if stop() {
				j.leave()
			}
		}()
	}
	if err := d.crew.run(j); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return err
	}
	if err := j.flush(l.Print); err != nil {
		return fmt.Errorf("print of kernel %s: %w", j.code.Kernel.Name, err)
	}
	if f := j.fault; f != nil {
		return &driver.Fault{
			Launch: l.Number, Kernel: f.Kernel, File: f.File, Line: int(f.Pos.Line), What: driver.FaultKind(f.Kind),
			Index: f.Index, Length: f.Length, Text: f.Text, Words: f.Reason(), Invocation: f.Invocation,
		}
	}
	return nil
}

type program struct {
	art      *artifact.Artifact
	variants []*interp.Program
	limit    int
}

func (p *program) Info() driver.ProgramInfo {
	return driver.ProgramInfo{MaxGroup: p.limit, Group: 256, Subgroup: p.art.Subgroup, Shared: p.art.Shared, Occupancy: 1}
}

func (p *program) Close() error { return nil }
