package opencl

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

var errClosed = errors.New("queue closed")

// queue is an in-order command queue, and the list of what the host has to do as it goes on.
type queue struct {
	dev     *device
	handle  opencl.CommandQueue
	control opencl.Mem // the record of a fault

	mu     sync.Mutex
	closed bool
	ready  ready // the launch being given
	tag    uint32

	// epoch counts Clears. pending is the fault of this epoch, as far as the host
	// knows. stopped says that launches need not be given to the queue.
	epoch   uint64
	pending error
	stopped bool
	// dirty says that launches that can fault came after the record was read last.
	dirty bool
	// late is what went wrong on the host since the last entry.
	late error

	next    entry // collects what the next entry will do
	entries []*entry
	first   int // of entries
	// working is held by the one who works entries off.
	working bool
	settled struct {
		epoch uint64
		err   error
	}
}

// entry is what the host does when the queue has come to a marker.
type entry struct {
	handle opencl.Event
	event  *event             // to finish; nil: none
	slot   *[record.Size]byte // copy of the record, if there was reason to make one
	epoch  uint64
	late   error
	held   [][]byte     // host memory in use until then
	owned  []opencl.Mem // to release
	prints []*printing
	// replays are launches of graphs, and recorded what to release of graphs.
	replays  []replay
	recorded []recorded
}

// apart is the size of the buffer for the record of a fault, which every group reads: so much that it shares no line of a cache with what others write.
const apart = 4096

// NewQueue makes a command queue. OpenCL 1.2 has no priorities.
func (d *device) NewQueue(driver.QueueConfig) (driver.Queue, error) {
	if err := d.lost(); err != nil {
		return nil, err
	}
	q := &queue{dev: d}
	var err error
	if q.handle, err = d.api.CreateCommandQueue(d.shared.handle, d.gpu.id, opencl.QueueProfilingEnable); err != nil {
		return nil, d.failed("make queue", err)
	}
	if q.control, err = d.api.CreateBuffer(d.shared.handle, opencl.MemReadWrite, apart, 0); err == nil {
		err = d.api.EnqueueFillBuffer(q.handle, q.control, 16, 0, record.Size)
	}
	if err != nil {
		return nil, errors.Join(d.failed("make queue", err), d.api.ReleaseCommandQueue(q.handle))
	}
	d.mu.Lock()
	d.queues[q] = struct{}{}
	d.mu.Unlock()
	return q, nil
}

// usable says why commands cannot be taken. q.mu is held.
func (q *queue) usable() error {
	if q.closed {
		return errClosed
	}
	return q.dev.lost()
}

// Wait makes later commands come after an event.
func (q *queue) Wait(e driver.Event) error {
	own, ok := e.(*event)
	if !ok || own.q.dev.shared != q.dev.shared {
		return driver.ErrForeignEvent
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if own.q == q {
		return nil
	}
	own.mu.Lock()
	defer own.mu.Unlock()
	if own.handle == 0 { // reached
		return nil
	}
	return q.dev.failed("wait for event", q.dev.api.EnqueueBarrierWithWaitList(q.handle, own.handle))
}

// Signal puts an event behind the commands so far.
func (q *queue) Signal() (driver.Event, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return nil, err
	}
	e := &event{q: q}
	if err := q.mark(e); err != nil {
		return nil, err
	}
	return e, nil
}

// mark ends the entry that is being collected, with an event that it will finish. q.mu is held.
func (q *queue) mark(e *event) error {
	d := q.dev
	if q.first > 0 && q.first*2 >= len(q.entries) || len(q.entries)-q.first > 64 {
		k := copy(q.entries, q.entries[q.first:])
		clear(q.entries[k:])
		q.entries, q.first = q.entries[:k], 0
	}
	n := q.next
	n.event, n.epoch, n.late = e, q.epoch, q.late
	var err error
	if q.dirty {
		n.slot = d.slot()
		err = d.api.EnqueueReadBuffer(q.handle, q.control, 0, at(n.slot[:]), record.Size)
	}
	if err == nil {
		n.handle, err = d.api.EnqueueMarkerWithWaitList(q.handle)
	}
	if err == nil {
		err = d.api.Flush(q.handle)
	}
	if err != nil {
		return d.failed("signal", err)
	}
	e.handle = n.handle // nobody else has e yet
	q.dirty, q.late, q.next = false, nil, entry{}
	q.entries = append(q.entries, &n)
	return nil
}

// fail leaves launches out from now on, with err as the queue's fault. q.mu is held.
func (q *queue) fail(err error) {
	if !q.stopped {
		q.stopped, q.late = true, err
	}
}

// Err is the pending fault.
func (q *queue) Err() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.pending == nil {
		return q.dev.lost()
	}
	return q.pending
}

// Clear forgets it.
func (q *queue) Clear() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed || q.dev.lost() != nil {
		return
	}
	q.epoch++
	q.pending, q.stopped, q.late = nil, false, nil
	if err := q.dev.api.EnqueueFillBuffer(q.handle, q.control, 16, 0, record.Size); err != nil {
		q.pending = q.dev.failed("clear", err)
	}
}

// Close waits for the commands and gives the command queue back.
func (q *queue) Close() error {
	q.mu.Lock()
	if q.closed {
		q.mu.Unlock()
		return nil
	}
	e := &event{q: q}
	err := q.dev.lost()
	if err == nil {
		err = q.mark(e)
	}
	q.closed = true
	q.mu.Unlock()
	if err == nil {
		_ = e.Wait(context.Background()) // the fault is told by Err
	}
	q.Reap()
	d := q.dev
	d.mu.Lock()
	delete(d.queues, q)
	d.mu.Unlock()
	if d.lost() != nil {
		return nil
	}
	return d.failed("close queue", errors.Join(err, d.api.ReleaseMemObject(q.control), d.api.ReleaseCommandQueue(q.handle)))
}

// Reap works off the entries that are due, and reports whether there were any.
func (q *queue) Reap() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.working {
		return false
	}
	q.working = true
	defer func() { q.working = false }()
	progress := false
	for q.first < len(q.entries) {
		n := q.entries[q.first]
		lost := q.dev.lost()
		if lost == nil {
			over, err := q.dev.reached(n.handle)
			if err == nil && !over {
				break
			}
			lost = err
		}
		q.entries[q.first] = nil
		q.first++
		progress = true
		q.finish(n, lost)
	}
	if lost := q.dev.lost(); lost != nil {
		if q.pending == nil {
			q.pending = lost
		}
		q.stopped = true
	}
	return progress
}

// reached asks for the status of a marker. A command that failed takes the device with it: nothing is known about the work any more.
func (d *device) reached(e opencl.Event) (bool, error) {
	status, err := d.api.GetEventInfo(e)
	switch {
	case err != nil:
		err = d.failed("wait", err)
		if !errors.Is(err, driver.ErrLost) {
			err = d.shared.lose(err)
		}
		return false, err
	case status < 0:
		err = d.shared.lose(fmt.Errorf("a command failed: %w", &opencl.Error{Call: "its event", Code: opencl.Result(status)}))
		go d.platform.abandon(d.shared)
		return false, err
	}
	return status == opencl.Complete, nil
}

// finish does what an entry is for. q.mu is held, but let go of while others' code runs.
func (q *queue) finish(n *entry, lost error) {
	d := q.dev
	if lost == nil {
		for _, m := range n.owned {
			if err := d.api.ReleaseMemObject(m); err != nil {
				n.late = errors.Join(n.late, d.failed("free", err))
			}
		}
	}
	for _, r := range n.recorded {
		if lost == nil {
			n.late = errors.Join(n.late, d.failed("close graph", r.release(d.api)))
		}
	}
	if n.event != nil {
		// Before the handle is released.
		n.event.mu.Lock()
		n.event.handle = 0
		n.event.mu.Unlock()
	}
	if q.settled.epoch != n.epoch {
		q.settled.epoch, q.settled.err = n.epoch, nil
	}
	err := &q.settled.err
	for i := range n.replays {
		r := &n.replays[i]
		if *err == nil && lost == nil {
			*err = r.fault(d)
		}
		d.putSlot(r.slot)
	}
	if n.slot != nil {
		if *err == nil && lost == nil {
			*err = d.variants.Fault(n.slot[:])
		}
		d.putSlot(n.slot)
	}
	for _, p := range n.prints {
		if lost != nil {
			continue
		}
		q.mu.Unlock()
		e := p.deliver(d)
		q.mu.Lock()
		if *err == nil && e != nil {
			*err = e
		}
	}
	if *err == nil {
		*err = n.late
	}
	told := *err
	if lost != nil {
		told = lost
	}
	if told != nil && n.epoch == q.epoch && q.pending == nil {
		q.pending, q.stopped = told, true
	}
	var when time.Duration
	if lost == nil {
		when = d.clock.read(n.handle)
	}
	n.event.Finish(told, when)
}
