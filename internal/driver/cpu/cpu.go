// Package cpu is the driver that runs compiled kernels on the processors of
// this process. Artifacts of target "amd64-avx2" and "amd64-avx512" hold vector machine code, those of
// target "interp" IR as text, which it interprets where there is no code generator for the
// processor. Either way all cores take part.
package cpu

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/local"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64"
	"github.com/dotcompute/dotcompute/internal/jit/code"
)

// ID is the only device's.
const ID = "cpu"

// Interpreted is the target whose code is IR.
const Interpreted = "interp"

// quick is the number of invocations of a kernel without loops that are over
// sooner than another goroutine would have begun: interpreted, and as machine code.
const (
	quick       = 8
	quickNative = 64 << 10
)

// alone is the number of invocations of a kernel without loops, as machine code, that are over before others could be of help.
const alone = 4 << 10

// soon is for how long a launch must take one worker for others to be of help: they take a few microseconds to begin, and to hand over what is in their caches.
const soon = 8 * time.Microsecond

// short is the number of invocations of a kernel without loops for which a stop of the world can wait.
const short = 1 << 10

// Driver has one device. The zero value works.
type Driver struct {
	// Workers is the number of goroutines that run one launch; zero is
	// GOMAXPROCS.
	Workers int
	// Target makes it take code of one target: "amd64-avx2", "amd64-avx512" or "interp". Empty
	// is the best that the processor has.
	Target string
}

// Name returns "cpu".
func (d *Driver) Name() string { return ID }

// prefix begins the names of targets that are machine code; an instruction set follows.
const prefix = "amd64-"

// best is the target for the processor and system: the interpreter where there is no code generator, or no executable memory.
var best = sync.OnceValue(func() string {
	f := amd64.Detect()
	if f == amd64.None {
		return Interpreted
	}
	b, err := code.New([]byte{0xc3})
	if err != nil {
		return Interpreted
	}
	b.Close()
	return prefix + f.String()
})

// target is what the driver's devices take.
func (d *Driver) target() (string, error) {
	most := best()
	switch {
	case d.Target == "" || d.Target == most:
		return most, nil
	case d.Target == Interpreted:
		return Interpreted, nil
	}
	f, err := amd64.Parse(strings.TrimPrefix(d.Target, prefix))
	if err != nil {
		return "", err
	}
	if f == amd64.None || most == Interpreted || f > amd64.Detect() {
		return "", fmt.Errorf("code for %s does not run here, that for %s does: %w", d.Target, most, driver.ErrUnavailable)
	}
	return d.Target, nil
}

func (d *Driver) info() (driver.Info, error) {
	target, err := d.target()
	if err != nil {
		return driver.Info{}, err
	}
	i := local.Info(ID, driver.CPU, target)
	i.Subgroups = []int{32, 1, 2, 4, 8, 16, 64, 128}
	i.Interpreted = target == Interpreted
	i.Units = d.workers()
	return i, nil
}

func (d *Driver) workers() int {
	if d.Workers > 0 {
		return d.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// Devices lists the device.
func (d *Driver) Devices(context.Context) ([]driver.Info, error) {
	i, err := d.info()
	if err != nil {
		return nil, err
	}
	return []driver.Info{i}, nil
}

// Open opens it. Each call makes a new device.
func (d *Driver) Open(_ context.Context, id string) (driver.Device, error) {
	if id != ID {
		return nil, fmt.Errorf("open %s: %w", id, driver.ErrUnavailable)
	}
	info, err := d.info()
	if err != nil {
		return nil, err
	}
	dev := &device{crew: newCrew(d.workers())}
	dev.Data = info
	dev.Limit = local.Limit()
	return dev, nil
}

type device struct {
	local.Device
	crew *crew
	once sync.Once
}

func (d *device) Load(_ context.Context, a *artifact.Artifact) (driver.Program, error) {
	if a.Target != d.Data.Target {
		return nil, fmt.Errorf("load kernel %s: target %s: %w", a.Kernel, a.Target, driver.ErrUnsupported)
	}
	p := &program{art: a, limit: d.Data.MaxGroup}
	for i := range a.Params {
		p.kinds = append(p.kinds, kinds[a.Params[i].Type])
	}
	for i := range a.Variants {
		var v variant
		var err error
		if a.Target == Interpreted {
			v.code, err = prepare(string(a.Variants[i].Code), a.Entry)
		} else {
			v.native, err = newNative(a.Variants[i].Code)
		}
		if err != nil {
			return nil, errors.Join(fmt.Errorf("load kernel %s: %w", a.Kernel, err), p.Close())
		}
		p.variants = append(p.variants, v)
	}
	return p, nil
}

// kinds are the scalar kinds by name.
var kinds = func() map[string]ir.Kind {
	m := map[string]ir.Kind{}
	for k := ir.Bool; k <= ir.F64; k++ {
		m[ir.ScalarType(k).String()] = k
	}
	return m
}()

func prepare(text, entry string) (*interp.Program, error) {
	m, err := ir.Parse(text)
	if err != nil {
		return nil, err
	}
	return interp.Prepare(m, entry)
}

func (d *device) NewQueue(driver.QueueConfig) (driver.Queue, error) { return local.NewQueue(d), nil }

// Close ends the workers.
func (d *device) Close() error {
	d.once.Do(d.crew.close)
	return nil
}

// Quick reports whether few invocations run straight through.
func (d *device) Quick(l *driver.Launch) bool {
	p := l.Program.(*program)
	return !p.art.Loops && l.Grid[0]*l.Grid[1]*l.Grid[2] <= p.quick(l.Variant)
}

func (p *program) quick(variant int) int64 {
	if p.variants[variant].native != nil {
		return quickNative
	}
	return quick
}

// Execute runs the launch on all workers that are free.
func (d *device) Execute(ctx context.Context, l *driver.Launch) error {
	p := l.Program.(*program)
	if ctx.Done() == nil && p.variants[l.Variant].native != nil && (d.crew.size == 1 || p.brief(l)) {
		return d.direct(p, l)
	}
	j := newJob(l)
	defer j.leave()
	if ctx.Done() != nil {
		// The function may still run when it can no longer be stopped.
		j.refs.Add(1)
		stop := context.AfterFunc(ctx, func() {
			j.stop()
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
	return j.outcome(l, j.fault)
}

// brief reports whether a launch is over before others could be of help: it is small, or was fast on one worker.
func (p *program) brief(l *driver.Launch) bool {
	n := l.Grid[0] * l.Grid[1] * l.Grid[2]
	switch {
	case p.art.Loops || n > quickNative:
		return false
	case n <= alone:
		return true
	}
	f, _, err := p.variants[l.Variant].native.form(&jit.Launch{Grid: l.Grid, Group: l.Group, Subgroup: p.art.Subgroup}, p.streams(l))
	if err != nil {
		return false
	}
	pace := f.pace.Load()
	return pace > 0 && pace*n < int64(soon/time.Nanosecond)*1000
}

// direct runs a launch that nobody else takes part in, and that nobody can stop, in one call.
func (d *device) direct(p *program, l *driver.Launch) (err error) {
	f, lay, err := p.variants[l.Variant].native.form(&jit.Launch{Grid: l.Grid, Group: l.Group, Subgroup: p.art.Subgroup}, p.streams(l))
	if err != nil {
		return err
	}
	w := f.lend()
	defer f.give(w)
	if w.own == nil {
		w.own = new(job)
	}
	j := w.own
	defer j.catch(&err)
	j.set(l)
	w.setUp(j, lay)
	do := part{count: lay.Groups[0] * lay.Groups[1] * lay.Groups[2]}
	if f.p.Frame.Rows {
		do.count, do.end = lay.Grid[1]*lay.Grid[2], lay.Grid[0]
	}
	start := time.Time{}
	n := l.Grid[0] * l.Grid[1] * l.Grid[2]
	if n > alone {
		start = time.Now()
	}
	fault, err := w.call(j, do)
	if n > alone {
		f.paced(start, n)
	}
	clear(j.launch.Args)
	if err != nil {
		return err
	}
	return j.outcome(l, fault)
}

// outcome writes what was printed and returns the fault of the launch.
func (j *job) outcome(l *driver.Launch, f *interp.Fault) error {
	if j.launch.Print != nil {
		if _, err := j.print.WriteTo(l.Print); err != nil {
			return fmt.Errorf("print of kernel %s: %w", j.name, err)
		}
	}
	if f == nil {
		return nil
	}
	return &driver.Fault{
		Launch: l.Number, Kernel: f.Kernel, File: f.File, Line: int(f.Pos.Line), What: driver.FaultKind(f.Kind),
		Index: f.Index, Length: f.Length, Text: f.Text, Words: f.Reason(), Invocation: f.Invocation,
	}
}

type program struct {
	art      *artifact.Artifact
	kinds    []ir.Kind // of scalar parameters
	variants []variant
	limit    int
}

// variant is one of the artifact's, interpreted or machine code.
type variant struct {
	code   *interp.Program
	native *native
}

func (p *program) Info() driver.ProgramInfo {
	return driver.ProgramInfo{MaxGroup: p.limit, Group: 256, Subgroup: p.art.Subgroup, Shared: p.art.Shared, Occupancy: 1}
}

// Close frees machine code.
func (p *program) Close() error {
	var err error
	for _, v := range p.variants {
		if v.native != nil {
			err = errors.Join(err, v.native.block.Close())
		}
	}
	return err
}
