package cpu

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/local"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
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
	groups, err := j.code.Groups(&j.launch)
	if err != nil {
		return err
	}
	j.groups = groups
	j.left.Store(groups)
	if groups == 0 {
		return nil
	}
	j.chunk = max(1, groups/int64(c.size*16))
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
	code   *interp.Program
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
	j.code = p.variants[l.Variant]
	args := j.launch.Args[:0]
	for i := range l.Args {
		a, t := &l.Args[i], j.code.Kernel.Body.Params[i].Type
		arg := interp.Arg{}
		switch {
		case t.Scalar():
			arg.Bits = ir.Canon(t.Kind(), a.Bits)
		case t.Kind() == ir.View:
			arg.Mem, arg.Len, arg.Cap = local.Bytes(a, t.Elem().Size()), a.Len, a.Len
		default:
			arg.Mem = a.Blob
		}
		args = append(args, arg)
	}
	j.launch = interp.Launch{Grid: l.Grid, Group: l.Group, Subgroup: p.art.Subgroup, Args: args, Cancel: &j.cancel}
	if l.Print != nil {
		j.launch.Print = &j.print
	}
	j.width, j.plane = l.Grid[0], l.Grid[0]*l.Grid[1]
	j.cancel.Store(false)
	j.next.Store(0)
	j.refs.Store(1)
	j.fault, j.err = nil, nil
	return j
}

// leave is called by each who worked, and by those who came too late to.
func (j *job) leave() {
	if j.refs.Add(-1) == 0 {
		clear(j.launch.Args)
		j.code, j.print = nil, interp.Printer{}
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
	across, down := (l.Grid[0]+l.Group[0]-1)/l.Group[0], (l.Grid[1]+l.Group[1]-1)/l.Group[1]
	x, y, z := group%across, group/across%down, group/(across*down)
	return z*l.Group[2]*j.plane + y*l.Group[1]*j.width + x*l.Group[0]
}

// runGroups interprets. A panic there is ours, not the kernel's, and ends the launch rather than the process.
func (j *job) runGroups(first, n int64) (fault *interp.Fault, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("interpreter broke on kernel %s: %v", j.code.Kernel.Name, r)
		}
	}()
	return j.code.RunGroups(&j.launch, first, n)
}

func (j *job) report(fault *interp.Fault, err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.fault = interp.Earliest(j.fault, fault)
	if err != nil && (j.err == nil || errors.Is(j.err, interp.ErrCanceled)) {
		j.err = err
		j.cancel.Store(true)
	}
}

func (j *job) flush(w io.Writer) error {
	if w == nil {
		return nil
	}
	_, err := j.print.WriteTo(w)
	return err
}
