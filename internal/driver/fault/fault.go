// Package fault is the driver that fails on purpose: it wraps another one and
// makes the nth allocation, copy, load or launch go wrong, or loses the device.
// Tests of everything above the seam use it. It also hides what makes devices
// in this process easy: their memory cannot be seen by the host, nor the
// host's memory used in place, so that code is driven down the paths that a
// device on a bus takes.
package fault

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Err is wrapped by every error made here.
var Err = errors.New("injected fault")

// Plan says what goes wrong. Each number counts calls from 1 on, over all
// devices of the driver; zero means never. A plan may be changed while it
// is in use.
type Plan struct {
	Alloc, Copy, Load, Launch, Signal atomic.Int64
	// Lose loses the device at the nth command of any queue.
	Lose atomic.Int64

	allocs, copies, loads, launches, signals, commands atomic.Int64
}

// Reset starts all counts from zero and forgets the plan.
func (p *Plan) Reset() {
	for _, n := range []*atomic.Int64{&p.Alloc, &p.Copy, &p.Load, &p.Launch, &p.Signal, &p.Lose,
		&p.allocs, &p.copies, &p.loads, &p.launches, &p.signals, &p.commands} {
		n.Store(0)
	}
}

func due(n, count *atomic.Int64) bool {
	c := count.Add(1)
	return c == n.Load()
}

// Driver wraps another driver. Its devices are those of the other, named
// "fault:" and their name.
type Driver struct {
	Inner driver.Driver
	Plan  *Plan
}

// New wraps inner.
func New(inner driver.Driver, plan *Plan) *Driver { return &Driver{inner, plan} }

// Name returns "fault".
func (d *Driver) Name() string { return "fault" }

func wrapInfo(i driver.Info) driver.Info {
	i.ID = "fault:" + i.ID
	i.Driver = "fault"
	return i
}

// Devices lists the other's.
func (d *Driver) Devices(ctx context.Context) ([]driver.Info, error) {
	infos, err := d.Inner.Devices(ctx)
	for i := range infos {
		infos[i] = wrapInfo(infos[i])
	}
	return infos, err
}

// Open opens one of the other's.
func (d *Driver) Open(ctx context.Context, id string) (driver.Device, error) {
	const prefix = "fault:"
	if len(id) < len(prefix) || id[:len(prefix)] != prefix {
		return nil, fmt.Errorf("open %s: %w", id, driver.ErrUnavailable)
	}
	inner, err := d.Inner.Open(ctx, id[len(prefix):])
	if err != nil {
		return nil, err
	}
	return &device{inner: inner, plan: d.Plan}, nil
}

type device struct {
	inner driver.Device
	plan  *Plan
	lost  atomic.Bool
}

func (d *device) check(what string) error {
	if d.lost.Load() {
		return fmt.Errorf("%s: %w (%w)", what, driver.ErrLost, Err)
	}
	return nil
}

func (d *device) Info() driver.Info { return wrapInfo(d.inner.Info()) }

func (d *device) Alloc(size int64, kind driver.MemoryKind) (driver.Memory, error) {
	if err := d.check("allocate"); err != nil {
		return nil, err
	}
	if due(&d.plan.Alloc, &d.plan.allocs) {
		return nil, fmt.Errorf("allocate %d bytes: %w (%w)", size, driver.ErrOutOfMemory, Err)
	}
	m, err := d.inner.Alloc(size, kind)
	if err != nil {
		return nil, err
	}
	return &memory{m, kind}, nil
}

func (d *device) Load(ctx context.Context, a *artifact.Artifact) (driver.Program, error) {
	if err := d.check("load"); err != nil {
		return nil, err
	}
	if due(&d.plan.Load, &d.plan.loads) {
		return nil, fmt.Errorf("load kernel %s: %w", a.Kernel, Err)
	}
	return d.inner.Load(ctx, a)
}

func (d *device) NewQueue(c driver.QueueConfig) (driver.Queue, error) {
	if err := d.check("make a queue"); err != nil {
		return nil, err
	}
	q, err := d.inner.NewQueue(c)
	if err != nil {
		return nil, err
	}
	return &queue{inner: q, device: d}, nil
}

func (d *device) Close() error { return d.inner.Close() }

// memory hides from the host what is on the device.
type memory struct {
	driver.Memory
	kind driver.MemoryKind
}

func (m *memory) Bytes() []byte {
	if m.kind != driver.OnDevice {
		return m.Memory.Bytes()
	}
	return nil
}

func unwrap(m driver.Memory) driver.Memory {
	if w, ok := m.(*memory); ok {
		return w.Memory
	}
	return m
}

type queue struct {
	inner  driver.Queue
	device *device
}

// command counts one and loses the device when it is time to.
func (q *queue) command(what string) error {
	if due(&q.device.plan.Lose, &q.device.plan.commands) {
		q.device.lost.Store(true)
	}
	return q.device.check(what)
}

func (q *queue) Launch(l *driver.Launch) error {
	if err := q.command("launch"); err != nil {
		return err
	}
	if due(&q.device.plan.Launch, &q.device.plan.launches) {
		return fmt.Errorf("launch %d: %w", l.Number, Err)
	}
	w := *l
	w.Args = make([]driver.Arg, len(l.Args))
	for i, a := range l.Args {
		if a.Mem != nil {
			a.Mem = unwrap(a.Mem)
		}
		w.Args[i] = a
	}
	return q.inner.Launch(&w)
}

func (q *queue) Copy(c *driver.Copy) error {
	if err := q.command("copy"); err != nil {
		return err
	}
	if due(&q.device.plan.Copy, &q.device.plan.copies) {
		return fmt.Errorf("copy %d bytes: %w", c.Size, Err)
	}
	w := *c
	for _, p := range []*driver.Place{&w.Dst, &w.Src} {
		if p.Mem != nil {
			p.Mem = unwrap(p.Mem)
		}
	}
	return q.inner.Copy(&w)
}

func (q *queue) Wait(e driver.Event) error {
	if err := q.command("wait"); err != nil {
		return err
	}
	own, ok := e.(*event)
	if !ok || own.device != q.device {
		return driver.ErrForeignEvent
	}
	return q.inner.Wait(own.inner)
}

func (q *queue) Signal() (driver.Event, error) {
	if err := q.device.check("signal"); err != nil {
		return nil, err
	}
	if due(&q.device.plan.Signal, &q.device.plan.signals) {
		return nil, fmt.Errorf("signal: %w", Err)
	}
	e, err := q.inner.Signal()
	if err != nil {
		return nil, err
	}
	return &event{e, q.device}, nil
}

func (q *queue) Err() error {
	if err := q.device.check("queue"); err != nil {
		return err
	}
	return q.inner.Err()
}

func (q *queue) Clear() { q.inner.Clear() }

func (q *queue) Close() error { return q.inner.Close() }
