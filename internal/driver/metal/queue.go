package metal

import (
	"context"
	"errors"
	"math"
	"sync"
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

var errClosed = errors.New("queue closed")

const (
	// full is the number of commands after which a command buffer is committed.
	full = 64
	// linger is how long a command waits for others to come, while the device is busy with those before it.
	linger = 100 * time.Microsecond
)

// queue is a command queue, the command buffer that is open, and the list of what the host has to do as those before it get done.
type queue struct {
	dev     *device
	handle  metal.Queue
	shared  metal.SharedEvent
	control metal.Buffer // the record of a fault

	mu     sync.Mutex
	closed bool
	ready  *ready // the launch being given
	tag    uint32

	// What is open: a command buffer, and one encoder at most.
	buffer   metal.CommandBuffer
	compute  metal.Compute
	blit     metal.Blit
	commands int
	timer    *time.Timer
	linger   time.Duration
	value    uint64 // of shared, after what is committed

	// epoch counts Clears. pending is the fault of this epoch, as far as the host knows. stopped says that launches need not be given to
	// the device.
	epoch   uint64
	pending error
	stopped bool
	// dirty says that launches that can fault came after the record was copied last.
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

// entry is what the host does when a command buffer is done.
type entry struct {
	buffer    metal.CommandBuffer
	value     uint64
	event     *event // to finish; nil: none
	record    *chunk // copy of the record, if there was reason to make one
	epoch     uint64
	late      error
	downloads []download
	chunks    []*chunk
	prints    []*printing
}

// download is host memory that a chunk's bytes go to.
type download struct {
	c   *chunk
	dst []byte
}

// NewQueue makes a command queue. There are no priorities.
func (d *device) NewQueue(driver.QueueConfig) (driver.Queue, error) {
	if err := d.lost.err(); err != nil {
		return nil, err
	}
	q := &queue{dev: d, ready: new(ready), linger: linger}
	var err error
	q.handle, q.shared = d.api.NewCommandQueue(d.gpu.handle), d.api.NewSharedEvent(d.gpu.handle)
	if q.handle == 0 || q.shared == 0 {
		err = errNothing
	}
	if err == nil {
		if q.control, err = d.newBuffer(record.Size, metal.StorageModePrivate); err == nil {
			err = d.clear(q.control, record.Size)
		}
	}
	if err != nil {
		q.release()
		return nil, d.failed("make queue", err)
	}
	q.timer = time.AfterFunc(math.MaxInt64, q.flush)
	q.timer.Stop()
	d.mu.Lock()
	d.queues[q] = struct{}{}
	d.mu.Unlock()
	return q, nil
}

func (q *queue) release() {
	q.dev.api.Release(metal.ID(q.control))
	q.dev.api.Release(metal.ID(q.shared))
	q.dev.api.Release(metal.ID(q.handle))
}

// usable says why commands cannot be taken. q.mu is held.
func (q *queue) usable() error {
	if q.closed {
		return errClosed
	}
	return q.dev.lost.err()
}

// begin makes sure that a command buffer is open. q.mu is held, and there is a pool.
func (q *queue) begin() error {
	if q.buffer != 0 {
		return nil
	}
	b := q.dev.api.CommandBuffer(q.handle)
	if b == 0 {
		return errNothing
	}
	q.buffer = metal.CommandBuffer(q.dev.api.Retain(metal.ID(b)))
	return nil
}

// end closes the encoder that is open. q.mu is held.
func (q *queue) end() {
	api := q.dev.api
	for _, e := range []metal.ID{metal.ID(q.compute), metal.ID(q.blit)} {
		if e != 0 {
			api.EndEncoding(e)
			api.Release(e)
		}
	}
	q.compute, q.blit = 0, 0
}

// computing and copying return an encoder of their kind. q.mu is held, and there is a pool.
func (q *queue) computing() (metal.Compute, error) {
	if q.compute == 0 {
		q.end()
		if err := q.begin(); err != nil {
			return 0, err
		}
		e := q.dev.api.ComputeCommandEncoder(q.buffer)
		if e == 0 {
			return 0, errNothing
		}
		q.compute = metal.Compute(q.dev.api.Retain(metal.ID(e)))
	}
	return q.compute, nil
}

func (q *queue) copying() (metal.Blit, error) {
	if q.blit == 0 {
		q.end()
		if err := q.begin(); err != nil {
			return 0, err
		}
		e := q.dev.api.BlitCommandEncoder(q.buffer)
		if e == 0 {
			return 0, errNothing
		}
		q.blit = metal.Blit(q.dev.api.Retain(metal.ID(e)))
	}
	return q.blit, nil
}

// added says that the open command buffer has one more command: it is committed if there is reason to. q.mu is held, and there is a pool.
func (q *queue) added() error {
	q.commands++
	if q.first == len(q.entries) || q.commands >= full {
		return q.commit(nil)
	}
	if q.commands == 1 {
		q.timer.Reset(q.linger)
	}
	return nil
}

// flush commits what has lain long enough.
func (q *queue) flush() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.commands == 0 || q.closed || q.dev.lost.err() != nil {
		return
	}
	q.dev.api.Pool(func() {
		if err := q.commit(nil); err != nil {
			q.fail(err)
		}
	})
}

// commit ends the open command buffer, and the entry that is being collected with it, with an event that this will finish. q.mu is held, and
// there is a pool.
func (q *queue) commit(e *event) error {
	d := q.dev
	api := d.api
	if q.first > 0 && q.first*2 >= len(q.entries) {
		k := copy(q.entries, q.entries[q.first:])
		clear(q.entries[k:])
		q.entries, q.first = q.entries[:k], 0
	}
	err := q.begin()
	n := q.next
	n.event, n.epoch, n.late = e, q.epoch, q.late
	if err == nil && q.dirty {
		if n.record, err = d.chunk(record.Size); err == nil {
			var b metal.Blit
			if b, err = q.copying(); err == nil {
				api.CopyFromBuffer(b, q.control, 0, n.record.buffer, 0, record.Size)
			}
		}
	}
	if err != nil {
		return d.failed("commit", err)
	}
	q.end()
	q.value++
	n.value, n.buffer = q.value, q.buffer
	if e != nil {
		e.value = q.value
	}
	api.EncodeSignalEvent(q.buffer, q.shared, q.value)
	api.Commit(q.buffer)
	q.timer.Stop()
	q.buffer, q.commands, q.dirty, q.late, q.next = 0, 0, false, nil, entry{}
	q.entries = append(q.entries, &n)
	return nil
}

// inside calls f with a pool. q.mu is held.
func (q *queue) inside(what string, f func() error) (err error) {
	q.dev.api.Pool(func() { err = f() })
	return q.dev.failed(what, err)
}

// Wait makes later commands come after an event.
func (q *queue) Wait(e driver.Event) error {
	own, ok := e.(*event)
	if !ok || own.q.dev.gpu != q.dev.gpu {
		return driver.ErrForeignEvent
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if own.q == q || own.Reached() {
		return nil
	}
	return q.inside("wait for event", func() error {
		q.end()
		if err := q.begin(); err != nil {
			return err
		}
		q.dev.api.EncodeWaitForEvent(q.buffer, own.q.shared, own.value)
		return nil // with the next command
	})
}

// Signal puts an event behind the commands so far.
func (q *queue) Signal() (driver.Event, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return nil, err
	}
	e := &event{q: q}
	if err := q.inside("signal", func() error { return q.commit(e) }); err != nil {
		return nil, err
	}
	return e, nil
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
		return q.dev.lost.err()
	}
	return q.pending
}

// Clear forgets it.
func (q *queue) Clear() {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed || q.dev.lost.err() != nil {
		return
	}
	err := q.inside("clear", func() error {
		if q.dirty { // what faulted before is of the old epoch
			if err := q.commit(nil); err != nil {
				return err
			}
		}
		q.epoch++
		q.pending, q.stopped, q.late = nil, false, nil
		b, err := q.copying()
		if err == nil {
			q.dev.api.FillBuffer(b, q.control, 0, record.Size, 0)
			err = q.added()
		}
		return err
	})
	if err != nil {
		q.pending = err
	}
}

// Close waits for the commands and gives the command queue back.
func (q *queue) Close() error {
	q.mu.Lock()
	if q.closed {
		q.mu.Unlock()
		return nil
	}
	d := q.dev
	e := &event{q: q}
	err := d.lost.err()
	if err == nil {
		err = q.inside("close queue", func() error { return q.commit(e) })
	}
	q.closed = true
	q.timer.Stop()
	q.mu.Unlock()
	if err == nil {
		_ = e.Wait(context.Background()) // the fault is told by Err
	}
	q.Reap()
	q.mu.Lock()
	q.end()
	d.api.Release(metal.ID(q.buffer))
	q.buffer = 0
	q.give(&q.next)
	q.release()
	q.mu.Unlock()
	d.mu.Lock()
	delete(d.queues, q)
	d.mu.Unlock()
	if d.lost.err() != nil {
		return nil
	}
	return err
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
		over, err := q.dev.over(n.buffer)
		if lost := q.dev.lost.err(); lost != nil {
			over = true
		} else if !over {
			break
		}
		q.entries[q.first] = nil
		q.first++
		progress = true
		if err != nil {
			err = q.failure(n, err)
		}
		q.finish(n, err)
	}
	if lost := q.dev.lost.err(); lost != nil {
		if q.pending == nil {
			q.pending = lost
		}
		q.stopped = true
	}
	return progress
}

// failure is what it means that a command buffer failed: launches behind it are left out until Clear. Who waits for it on the device is let go.
func (q *queue) failure(n *entry, err error) error {
	d := q.dev
	err = d.failed("command buffer", err)
	if lost := d.lost.err(); lost != nil {
		go d.gpu.abandon(d.lost)
		return err
	}
	if d.api.SignaledValue(q.shared) < n.value {
		d.api.SetSignaledValue(q.shared, n.value)
	}
	return err
}

// give takes back what an entry holds.
func (q *queue) give(n *entry) {
	d := q.dev
	for _, dl := range n.downloads {
		d.put(dl.c)
	}
	for _, c := range n.chunks {
		d.put(c)
	}
	for _, p := range n.prints {
		d.put(p.chunk)
	}
	if n.record != nil {
		d.put(n.record)
	}
}

// finish does what an entry is for; failed is why its command buffer did not come to its end, or nil. q.mu is held, but let go of while others'
// code runs.
func (q *queue) finish(n *entry, failed error) {
	d := q.dev
	lost := d.lost.err()
	if q.settled.epoch != n.epoch {
		q.settled.epoch, q.settled.err = n.epoch, nil
	}
	err := &q.settled.err
	var when time.Duration
	if failed == nil && lost == nil {
		when = max(time.Duration(d.api.GPUEndTime(n.buffer)*float64(time.Second)), 1)
		for _, dl := range n.downloads {
			copy(dl.dst, dl.c.bytes)
		}
		if n.record != nil && *err == nil {
			*err = d.variants.Fault(n.record.bytes[:record.Size])
		}
		for _, p := range n.prints {
			q.mu.Unlock()
			e := p.deliver()
			q.mu.Lock()
			if *err == nil {
				*err = e
			}
		}
	}
	q.give(n)
	d.api.Release(metal.ID(n.buffer))
	if *err == nil {
		if *err = failed; failed == nil {
			*err = n.late
		}
	}
	told := *err
	if lost != nil {
		told = lost
	}
	if told != nil && n.epoch == q.epoch && q.pending == nil {
		q.pending, q.stopped = told, true
	}
	if n.event != nil {
		n.event.Finish(told, when)
	}
}
