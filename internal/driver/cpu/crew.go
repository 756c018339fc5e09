package cpu

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/local"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/code"
)

// crew are the goroutines of a device, shared by its queues. They are started
// by the first launch that wants them.
type crew struct {
	size  int // workers of a launch, the queue's own goroutine among them
	jobs  chan *job
	quit  chan struct{}
	start sync.Once
	awake bool // there is a processor for each, so that some may wait without sleeping
}

func newCrew(size int) *crew {
	return &crew{size: size, jobs: make(chan *job, size), quit: make(chan struct{}), awake: size <= runtime.GOMAXPROCS(0)}
}

func (c *crew) close() { close(c.quit) }

func (c *crew) work(who int) {
	for {
		j := c.await()
		if j == nil {
			return
		}
		j.work(who)
		j.leave()
	}
}

// await returns the next job, or nil when the crew is dismissed. For a while it looks for one without sleeping, as launches
// often follow each other, and to be woken takes longer than many of them.
func (c *crew) await() *job {
	for start, n := time.Now(), 0; c.awake; n++ {
		select {
		case j := <-c.jobs:
			return j
		default:
		}
		code.Pause()
		if n%16 == 15 && time.Since(start) > linger {
			break
		}
	}
	select {
	case j := <-c.jobs:
		return j
	case <-c.quit:
		return nil
	}
}

// linger is how long goroutines look for what is about to come before they sleep: a few times what waking them takes.
const linger = 100 * time.Microsecond

// run runs a job to its end, on this goroutine and on those of the crew that have
// time. Its error is not that of an invocation.
func (c *crew) run(j *job) error {
	if err := j.divide(c.size); err != nil {
		return err
	}
	if j.units == 0 {
		return nil
	}
	j.left.Store(j.units)
	j.deal(c.size)
	if others := min(int64(c.size), j.units) - 1; others > 0 {
		c.start.Do(func() {
			for i := range c.size - 1 {
				go c.work(1 + i)
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
	start := time.Now()
	if done := j.work(0); done > 0 && j.form != nil && !j.loops {
		j.form.paced(start, j.plane*j.launch.Grid[2]*done/j.units)
	}
	for start, n := time.Now(), 0; c.awake; n++ {
		select {
		case <-j.done:
			return j.err
		default:
		}
		code.Pause()
		if n%16 == 15 && time.Since(start) > linger {
			break
		}
	}
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
	parts  int64 // units of a row; 0: units are groups
	length int64 // invocations of a part
	short  bool  // the call is over soon
	loops  bool
	stream bool // past the caches
	flag   uint32
	name   string
	launch interp.Launch
	print  interp.Printer
	cancel atomic.Bool
	width  int64 // of the grid's rows and planes, to number invocations
	plane  int64
	units  int64         // pieces of work
	least  int64         // units to take at a time
	queues []queue       // of units, one for each worker
	left   atomic.Int64  // units that are not done
	done   chan struct{} // gets one value when left is zero
	refs   atomic.Int32

	mu    sync.Mutex
	fault *interp.Fault
	err   error
}

// queue is consecutive units that are to be done. It fills a line of cache, or two.
type queue struct {
	next, end atomic.Int64
	_         [112]byte
}

var jobs = sync.Pool{New: func() any { return &job{done: make(chan struct{}, 1)} }}

// newJob makes a job that others may take part in.
func newJob(l *driver.Launch) *job {
	j := jobs.Get().(*job)
	j.set(l)
	j.launch.Cancel = &j.cancel
	j.cancel.Store(false)
	atomic.StoreUint32(&j.flag, 0)
	j.refs.Store(1)
	return j
}

// set describes the launch.
func (j *job) set(l *driver.Launch) {
	p := l.Program.(*program)
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
	j.launch.Grid, j.launch.Group, j.launch.Subgroup, j.launch.Args = l.Grid, l.Group, p.art.Subgroup, args
	j.launch.Print = nil
	if l.Print != nil && (v.native == nil || v.native.prints) {
		j.print = interp.Printer{}
		j.launch.Print = &j.print
	}
	j.loops, j.stream = p.art.Loops, p.streams(l)
	j.width, j.plane = l.Grid[0], l.Grid[0]*l.Grid[1]
	j.short = j.native != nil && !j.loops && j.plane*l.Grid[2] <= short
	j.fault, j.err = nil, nil
}

// leave is called by each who worked, and by those who came too late to.
func (j *job) leave() {
	if j.refs.Add(-1) == 0 {
		clear(j.launch.Args)
		j.code, j.native, j.form, j.layout = nil, nil, nil, nil
		jobs.Put(j)
	}
}

// work takes units until none is left, first those of its own. It returns how many it did.
func (j *job) work(who int) (done int64) {
	for {
		first, n := j.take(who)
		if n == 0 {
			return done
		}
		done += n
		if !j.settled(first) {
			fault, err := j.runUnits(first, n)
			if fault != nil || err != nil {
				j.report(fault, err)
			}
		}
		if j.left.Add(-n) == 0 {
			j.done <- struct{}{}
		}
	}
}

// take returns the next units for a worker, a share of what is left (Polychronopoulos and Kuck, Guided self-scheduling, 1987): calls are few, and all who
// work end at about one time. It is a share of the worker's own units as long as there are some: what one launch leaves in a processor's
// cache is found there by the next (Markatos and LeBlanc, Using processor affinity in loop scheduling, 1994).
func (j *job) take(who int) (first, n int64) {
	const share = 3
	for i := range j.queues {
		q := &j.queues[(who+i)%len(j.queues)]
		for {
			first, end := q.next.Load(), q.end.Load()
			left := end - first
			if left <= 0 {
				break
			}
			if n = min(max(left/share, j.least), left); q.next.CompareAndSwap(first, first+n) {
				return first, n
			}
		}
	}
	return 0, 0
}

// paced notes how long invocations took one worker.
func (f *form) paced(start time.Time, invocations int64) {
	if invocations > 0 {
		f.pace.Store(max(1, int64(time.Since(start))*1000/invocations))
	}
}

// deal gives each worker units of its own.
func (j *job) deal(workers int) {
	j.queues = slices.Grow(j.queues[:0], workers)[:workers]
	for i := range int64(workers) {
		q := &j.queues[i]
		q.next.Store(j.units * i / int64(workers))
		q.end.Store(j.units * (i + 1) / int64(workers))
	}
}

// settled reports whether the outcome does not depend on the units from first
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

// lowest returns the number of the first invocation of a unit. It grows with the
// number of the unit.
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

// leastPart is the fewest invocations worth a unit of their own, if they do not loop.
const leastPart = 2 << 10

// divide says which units the launch has, and how they are taken.
func (j *job) divide(workers int) error {
	if j.native == nil {
		var err error
		j.units, err = j.code.Groups(&j.launch)
		j.least = max(1, j.units/int64(workers*16))
		return err
	}
	l := jit.Launch{Grid: j.launch.Grid, Group: j.launch.Group, Subgroup: j.launch.Subgroup}
	var err error
	if j.form, j.layout, err = j.native.form(&l, j.stream); err != nil {
		return err
	}
	if !j.rows() {
		g := &j.layout.Groups
		j.parts, j.units, j.least = 0, g[0]*g[1]*g[2], 1
		if !j.loops {
			j.least = max(1, leastPart/(l.Group[0]*l.Group[1]*l.Group[2]))
		}
		return nil
	}
	// Whole vectors in every part, and parts for all workers.
	rows := l.Grid[1] * l.Grid[2]
	want := (int64(workers)*32 + rows - 1) / max(rows, 1)
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
	j.units = rows * j.parts
	j.least = max(1, j.units/int64(workers*64))
	if !j.loops {
		j.least = max(j.least, leastPart/max(l.Grid[0], 1))
	}
	return nil
}

// runUnits runs some of the units. A panic there is ours, not the kernel's, and ends the launch rather than the process.
func (j *job) runUnits(first, n int64) (fault *interp.Fault, err error) {
	defer j.catch(&err)
	if j.native == nil {
		return j.code.RunGroups(&j.launch, first, n)
	}
	w := j.form.take(j, j.layout)
	defer j.form.give(w)
	if !j.rows() {
		return w.call(j, part{first, n, 0, 0})
	}
	grid := j.launch.Grid[0]
	for last := first + n; first < last && err == nil; {
		// Whole rows at once, or what there is of one.
		do, at := part{first: first / j.parts, count: 1, end: grid}, first%j.parts
		switch n := last - first; {
		case at == 0 && n >= j.parts:
			do.count = n / j.parts
			first += do.count * j.parts
		default:
			n = min(n, j.parts-at)
			do.x, do.end = at*j.length, min((at+n)*j.length, grid)
			first += n
		}
		var f *interp.Fault
		f, err = w.call(j, do)
		fault = interp.Earliest(fault, f)
	}
	return fault, err
}

// catch makes an error of a panic.
func (j *job) catch(err *error) {
	if r := recover(); r != nil {
		*err = &driver.Broken{Kernel: j.name, Cause: fmt.Sprint(r), Stack: string(debug.Stack())}
	}
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
