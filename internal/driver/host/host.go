// Package host is the driver whose kernels are Go functions: it runs them on
// goroutines, as package kernel does, so that they can be debugged, profiled
// and raced. The code that other drivers compile does not come here; an
// artifact of target "host" carries its function as a value.
package host

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/local"
	"github.com/dotcompute/dotcompute/kernel"
)

// ID is the only device's, and the target's.
const ID = "host"

// Entry is the Native code of an artifact for target "host": it binds the
// arguments of one launch, which are its own until the launch is done. It is an
// alias, so that those who make artifacts need not know this package.
type Entry = func(args []driver.Arg) func(kernel.Thread)

// quick is the number of invocations of a kernel without loops that are over
// sooner than another goroutine would have begun.
const quick = 64

// Driver has one device. The zero value works.
type Driver struct {
	// Workers is the number of groups that run at once; zero is GOMAXPROCS.
	Workers int
}

// Name returns "host".
func (d *Driver) Name() string { return ID }

func (d *Driver) info() driver.Info {
	i := local.Info(ID, driver.Host, ID)
	i.Subgroups = []int{32, 1, 2, 4, 8, 16, 64, 128}
	if d.Workers > 0 {
		i.Units = d.Workers
	}
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
	dev := &device{workers: d.Workers}
	dev.Data = d.info()
	dev.Limit = local.Limit()
	return dev, nil
}

type device struct {
	local.Device
	workers int
}

func (d *device) Load(_ context.Context, a *artifact.Artifact) (driver.Program, error) {
	entry, ok := a.Native.(Entry)
	if a.Target != ID || !ok {
		return nil, fmt.Errorf("load kernel %s: no Go function for target %s: %w", a.Kernel, a.Target, driver.ErrUnsupported)
	}
	return &program{art: a, entry: entry, limit: d.Data.MaxGroup, width: max(a.Subgroup, 1)}, nil
}

func (d *device) NewQueue(driver.QueueConfig) (driver.Queue, error) { return local.NewQueue(d), nil }

// Quick reports whether few invocations run straight through.
func (d *device) Quick(l *driver.Launch) bool {
	return !l.Program.(*program).art.Loops && l.Grid[0]*l.Grid[1]*l.Grid[2] <= quick
}

// Execute runs the Go function.
func (d *device) Execute(ctx context.Context, l *driver.Launch) error {
	p := l.Program.(*program)
	c := kernel.Config{
		Name: p.art.Kernel, Subgroup: p.width, Partial: l.Partial || p.art.Partial, Workers: d.workers, Print: l.Print,
	}
	if c.Print == nil {
		c.Print = io.Discard
	}
	for i := range 3 {
		c.Grid[i], c.Group[i] = int(l.Grid[i]), int(l.Group[i])
	}
	err := kernel.Run(ctx, c, p.entry(l.Args))
	var f *kernel.Fault
	if errors.As(err, &f) {
		return fault(f, l.Number)
	}
	return err
}

// fault rewords what package kernel reports.
func fault(f *kernel.Fault, launch uint64) *driver.Fault {
	what := driver.OtherFault
	if f.What <= kernel.FaultBarrier {
		what = driver.FaultKind(f.What)
	}
	out := &driver.Fault{
		Launch: launch, Kernel: f.Kernel, File: filepath.Base(f.File), Line: f.Line, What: what,
		Index: f.Index, Length: f.Length, Invocation: f.Invocation, Words: f.Text,
	}
	if what == driver.PanicFault {
		out.Text = strings.TrimPrefix(f.Text, "panic: ")
	}
	return out
}

type program struct {
	art   *artifact.Artifact
	entry Entry
	limit int
	width int
}

func (p *program) Info() driver.ProgramInfo {
	return driver.ProgramInfo{MaxGroup: p.limit, Group: 256, Subgroup: p.width, Shared: p.art.Shared, Occupancy: 1}
}

func (p *program) Close() error { return nil }
