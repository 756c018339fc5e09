package cpu

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/local"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

// crew are the goroutines of a device, shared by its queues. They are started
// by the first launch that wants them.
type crew struct {
	size  int // workers of a launch, the queue's own goroutine among them
	jobs  chan *job
	quit  chan struct{}
	start sync.Once
}

func newCrew(size int) *crew {
	return &crew{size: size, jobs: make(chan *job, size), quit: make(chan struct{})}
}

func (c *crew) close() { close(c.quit) }

func (c *crew) work() {
	for {
		select {
		case j := <-c.jobs:
			j.work()
			j.leave()
		case <-c.quit:
			return
		}
	}
}

// run runs a job to its end, on this goroutine and on those of the crew that have
// time. Its error is not that of an invocation.
func (c *crew) run(j *job) error {
	groups, err := j.divide(c.size)
	if err != nil {
		return err
	}
	j.groups = groups
	if groups == 0 {
		return nil
	}
	j.chunk = max(1, groups/int64(c.size*16))
	if groups == 1 || c.size == 1 && j.native != nil {
		// Nobody else takes part.
		for first := int64(0); first < groups && !j.settled(first); first += j.chunk {
			fault, err := j.runGroups(first, min(j.chunk, groups-first))
			if fault != nil || err != nil {
				j.report(fault, err)
			}
		}
		return j.err
	}
	j.left.Store(groups)
	if others := min(int64(c.size), groups) - 1; others > 0 {
		c.start.Do(func() {
			for range c.size - 1 {
				go c.work()
			}
		})
		for range others {
			j.refs.Add(1)
			select {
			case c.jobs <- j:
			default: // all are busy, and a queue of jobs waits for them
				j.refs.Add(-1)
			}
		}
	}
	j.work()
	<-j.done
	return j.err
}

// job is one launch, shared by those who work on it. It is used again when
// the last of them has left.
type job struct {
	code   *interp.Program // or
	native *native
	form   *form
	layout *layout
	parts  int64 // of a row; 0: groups or whole rows are divided
	length int64 // of a part
	short  bool  // the call is over soon
	loops  bool
	flag   uint32
	name   string
	launch interp.Launch
	print  interp.Printer
	cancel atomic.Bool
	width  int64 // of the grid's rows and planes, to number invocations
	plane  int64
	groups int64
	chunk  int64
	next   atomic.Int64
	left   atomic.Int64  // groups that are not done
	done   chan struct{} // gets one value when left is zero
	refs   atomic.Int32

	mu    sync.Mutex
	fault *interp.Fault
	err   error
}

var jobs = sync.Pool{New: func() any { return &job{done: make(chan struct{}, 1)} }}

func newJob(l *driver.Launch) *job {
	p := l.Program.(*program)
	j := jobs.Get().(*job)
	v := &p.variants[l.Variant]
	j.code, j.native, j.name = v.code, v.native, p.art.Kernel
	args := j.launch.Args[:0]
	for i := range l.Args {
		a, arg := &l.Args[i], interp.Arg{}
		switch param := &p.art.Params[i]; param.Kind {
		case artifact.Scalar:
			arg.Bits = ir.Canon(p.kinds[i], a.Bits)
		case artifact.View:
			arg.Mem, arg.Len, arg.Cap = local.Bytes(a, param.Size), a.Len, a.Len
		default:
			arg.Mem = a.Blob
		}
		args = append(args, arg)
	}
	j.launch = interp.Launch{Grid: l.Grid, Group: l.Group, Subgroup: p.art.Subgroup, Args: args, Cancel: &j.cancel}
	if l.Print != nil {
		j.launch.Print = &j.print
	}
	j.loops = p.art.Loops
	j.width, j.plane = l.Grid[0], l.Grid[0]*l.Grid[1]
	j.cancel.Store(false)
	atomic.StoreUint32(&j.flag, 0)
	j.short = false
	j.next.Store(0)
	j.refs.Store(1)
	j.fault, j.err = nil, nil
	return j
}

// leave is called by each who worked, and by those who came too late to.
func (j *job) leave() {
	if j.refs.Add(-1) == 0 {
		clear(j.launch.Args)
		j.code, j.native, j.form, j.layout = nil, nil, nil, nil
		if j.launch.Print != nil {
			j.print = interp.Printer{}
		}
		jobs.Put(j)
	}
}

// work takes chunks in ascending order until none is left.
func (j *job) work() {
	for {
		first := j.next.Add(j.chunk) - j.chunk
		if first >= j.groups {
			return
		}
		n := min(j.chunk, j.groups-first)
		if !j.settled(first) {
			fault, err := j.runGroups(first, n)
			if fault != nil || err != nil {
				j.report(fault, err)
			}
		}
		if j.left.Add(-n) == 0 {
			j.done <- struct{}{}
		}
	}
}

// settled reports whether the outcome does not depend on the groups from first
// on: all of their invocations have higher numbers than one that has faulted.
func (j *job) settled(first int64) bool {
	if j.cancel.Load() {
		j.report(nil, interp.ErrCanceled)
		return true
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.fault != nil && j.lowest(first) > j.fault.Linear
}

// lowest returns the number of the first invocation of a group. It grows with the
// number of the group.
func (j *job) lowest(group int64) int64 {
	l := &j.launch
	if j.rows() {
		return group/j.parts*j.width + group%j.parts*j.length
	}
	across, down := (l.Grid[0]+l.Group[0]-1)/l.Group[0], (l.Grid[1]+l.Group[1]-1)/l.Group[1]
	x, y, z := group%across, group/across%down, group/(across*down)
	return z*l.Group[2]*j.plane + y*l.Group[1]*j.width + x*l.Group[0]
}

// stop makes who works on the job leave it soon.
func (j *job) stop() {
	j.cancel.Store(true)
	atomic.StoreUint32(&j.flag, 1)
}

// rows reports whether the work is rows of the grid, or parts of them, and not groups.
func (j *job) rows() bool { return j.native != nil && j.form.p.Frame.Rows }

// leastPart is the fewest invocations worth handing to another worker, if they do not loop.
const leastPart = 16 << 10

// divide says how many pieces of work the launch has.
func (j *job) divide(workers int) (int64, error) {
	if j.native == nil {
		return j.code.Groups(&j.launch)
	}
	l := jit.Launch{Grid: j.launch.Grid, Group: j.launch.Group, Subgroup: j.launch.Subgroup}
	var err error
	if j.form, j.layout, err = j.native.form(&l); err != nil {
		return 0, err
	}
	if !j.rows() {
		g := &j.layout.Groups
		return g[0] * g[1] * g[2], nil
	}
	// Whole vectors in every part, and parts for all workers.
	rows := l.Grid[1] * l.Grid[2]
	want := (int64(workers)*16 + rows - 1) / max(rows, 1)
	least := int64(leastPart)
	switch {
	case j.loops:
		least = 64
	case workers == 1: // parts are for being cancelled only
		least = 1 << 18
	}
	const step = 64
	j.length = max((l.Grid[0]+want-1)/want, least)
	j.length = (j.length + step - 1) / step * step
	j.parts = max((l.Grid[0]+j.length-1)/j.length, 1)
	return rows * j.parts, nil
}

// runGroups runs some of the pieces. A panic there is ours, not the kernel's, and ends the launch rather than the process.
func (j *job) runGroups(first, n int64) (fault *interp.Fault, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("running kernel %s broke: %v", j.name, r)
		}
	}()
	if j.native != nil {
		return j.runNative(first, n)
	}
	return j.code.RunGroups(&j.launch, first, n)
}

func (j *job) runNative(first, n int64) (fault *interp.Fault, err error) {
	w := j.form.take(j, j.layout)
	defer j.form.give(w)
	grid := j.launch.Grid[0]
	if !j.rows() || j.parts == 1 {
		return w.call(j, part{first, n, 0, grid})
	}
	for i := first; i < first+n && err == nil; i++ {
		x := i % j.parts * j.length
		var f *interp.Fault
		f, err = w.call(j, part{i / j.parts, 1, x, min(x+j.length, grid)})
		fault = interp.Earliest(fault, f)
	}
	return fault, err
}

func (j *job) report(fault *interp.Fault, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.fault = interp.Earliest(j.fault, fault)
	if err != nil && (j.err == nil || errors.Is(j.err, interp.ErrCanceled)) {
		j.err = err
		j.stop()
	}
}

func (j *job) flush(w io.Writer) error {
	if w == nil {
		return nil
	}
	_, err := j.print.WriteTo(w)
	return err
}
