package cuda

import (
	"context"
	"encoding/binary"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

var errClosed = errors.New("queue closed")

// queue is a stream, and the list of what the host has to do as the stream goes on.
type queue struct {
	dev     *device
	stream  cuda.Stream
	control cuda.DevicePtr // its control word
	record  *slot          // of a fault
	waiters atomic.Int32

	mu      sync.Mutex
	closed  bool
	ready   ready    // of the launch being given
	tag     uint32   // of the last launch
	floor   uint32   // tag at the last Clear: faults up to it are forgotten
	replays []replay // launches of graphs that may not be done
	// zeroed is up to which allocation the stream waits for memory to be zeroed, by device.
	zeroed map[*heap]uint64
	home   uint64 // the same for the own device

	// deferred are commands behind one that the pump works on, pumping says that it does.
	deferred []func() error
	pumping  bool
	idle     sync.Cond // pumping ended

	// epoch counts Clears. pending is the fault of this epoch, as far as the host
	// knows. stopped says that launches need not be given to the stream.
	epoch   uint64
	pending error
	stopped bool
	// bare says that nothing was given since the last entry.
	bare bool
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

// entry is what the host does when the stream has come to an event.
type entry struct {
	handle    cuda.Event
	events    []*event // to finish
	tag       uint32   // of the last launch before
	floor     uint32   // queue.floor
	epoch     uint64
	late      error
	chunks    []*chunk // that are free
	owned     []owned  // to free
	downloads []download
	prints    []*printing
}

// owned is memory of one launch.
type owned struct {
	at   cuda.DevicePtr
	size int64
}

// download is the rest of a copy to pageable memory.
type download struct {
	c   *chunk
	dst []byte
}

// NewQueue makes a stream.
func (d *device) NewQueue(c driver.QueueConfig) (driver.Queue, error) {
	if err := d.enter(); err != nil {
		return nil, err
	}
	defer d.leave()
	priority := 0
	if c.Priority != 0 {
		least, greatest, err := d.api.CtxGetStreamPriorityRange()
		if err != nil {
			return nil, d.failed("make queue", err)
		}
		// In the library lesser numbers go first.
		priority = max(min(-c.Priority, least), greatest)
	}
	q := &queue{dev: d, zeroed: map[*heap]uint64{}}
	q.idle.L = &q.mu
	var err error
	if q.stream, err = d.api.StreamCreateWithPriority(cuda.StreamNonBlocking, priority); err != nil {
		return nil, d.failed("make queue", err)
	}
	if err := q.makeControl(); err != nil {
		return nil, errors.Join(d.failed("make queue", err), d.api.StreamDestroy(q.stream))
	}
	d.mu.Lock()
	d.queues[q] = struct{}{}
	d.mu.Unlock()
	return q, nil
}

// makeControl makes the control word and the record of faults. The context is current.
func (q *queue) makeControl() error {
	d := q.dev
	var err error
	if q.control, err = d.heap.alloc(controlSize); err != nil {
		return err
	}
	if q.record, err = d.slot(); err == nil {
		clear(q.record.bytes[:])
		if err = q.current(&d.heap); err == nil {
			var at [8]byte
			binary.LittleEndian.PutUint64(at[:], uint64(q.record.at))
			err = d.api.MemcpyHtoDNow(q.control+8, at[:], q.stream)
		}
	}
	if err != nil {
		err = errors.Join(err, q.freeControl())
	}
	return err
}

// freeControl gives them back. The context is current.
func (q *queue) freeControl() error {
	if q.record != nil {
		q.dev.putSlot(q.record)
		q.record = nil
	}
	return q.dev.heap.free(q.control, controlSize)
}

// usable says why commands cannot be taken. q.mu is held.
func (q *queue) usable() error {
	if q.closed {
		return errClosed
	}
	return q.dev.lost()
}

// do gives a command to the stream now, or has the pump do it after those before. Its
// error is the caller's if it comes now, and the queue's otherwise. q.mu is held.
func (q *queue) do(f func() error) error {
	if !q.pumping {
		return q.inside(f)
	}
	q.deferred = append(q.deferred, func() error { return q.inside(f) })
	return nil
}

// inside calls f with the context.
func (q *queue) inside(f func() error) error {
	if err := q.dev.enter(); err != nil {
		return err
	}
	defer q.dev.leave()
	q.bare = false
	return f()
}

// current makes the stream come after the zeroing of memory that it may use. q.mu is held.
func (q *queue) current(h *heap) error {
	n := h.count.Load()
	if h == &q.dev.heap {
		if n == q.home {
			return nil
		}
	} else if q.zeroed[h] == n {
		return nil
	}
	err := q.dev.api.StreamWaitEvent(q.stream, h.zeroed)
	if misplaced(err) {
		if err := q.dev.enter(); err != nil {
			return err
		}
		err = q.dev.api.StreamWaitEvent(q.stream, h.zeroed)
		q.dev.leave()
	}
	if err != nil {
		return err
	}
	if h == &q.dev.heap {
		q.home = n
	} else {
		q.zeroed[h] = n
	}
	return nil
}

// Launch gives a launch to the stream.
func (q *queue) Launch(l *driver.Launch) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if q.stopped && !q.pumping {
		return nil
	}
	if l.Context != nil {
		if err := l.Context.Err(); err != nil {
			q.stop(err)
			return nil
		}
	}
	p := l.Program.(*program)
	v := p.pick(l.Variant)
	var timing *sample
	t := p.trial.Load()
	if t != nil {
		v, timing = t.next(l)
	}
	r := &q.ready
	if q.pumping {
		r = new(ready)
	}
	if err := r.set(l, v); err != nil {
		return err
	}
	if err := r.dynamic(l); err != nil {
		return err
	}
	prints := l.Print != nil && v.image.Record > 0
	if !q.pumping && !prints && !v.indirect {
		if timing != nil {
			return q.dev.failed("launch", q.timed(t, timing, r))
		}
		return q.dev.failed("launch", q.submit(r))
	}
	extra := &extras{queue: q, launch: r}
	if prints {
		extra.print = &printing{image: v.image, to: l.Print}
	}
	for i := range l.Args {
		if s := &v.image.Slots[i]; s.Indirect {
			extra.blobs = append(extra.blobs, blob{s.Offset, append([]byte(nil), l.Args[i].Blob...)})
		}
	}
	return q.do(func() error {
		if q.stopped {
			return nil
		}
		return q.dev.failed("launch", extra.submit())
	})
}

// submit completes r and launches it. q.mu is held.
func (q *queue) submit(r *ready) error {
	if err := q.current(&q.dev.heap); err != nil {
		return err
	}
	q.advance()
	r.bind(q.control, q.tag)
	q.bare = false
	return q.dev.launch(r, q.stream)
}

// advance takes the next tag. q.mu is held.
func (q *queue) advance() {
	if q.tag++; q.tag == 0 {
		q.tag = 1
	}
}

// stop leaves launches out from now on, with err as the queue's fault. q.mu is held.
func (q *queue) stop(err error) {
	if q.pumping {
		q.deferred = append(q.deferred, func() error {
			q.fail(err)
			return nil
		})
		return
	}
	q.fail(err)
}

func (q *queue) fail(err error) {
	if !q.stopped {
		q.stopped, q.late = true, err
	}
}

// Wait makes later commands come after an event.
func (q *queue) Wait(e driver.Event) error {
	own, ok := e.(*event)
	if !ok || own.q.dev.platform != q.dev.platform {
		return driver.ErrForeignEvent
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if own.done.Load() || own.q == q {
		return nil
	}
	q.bare = false
	if !q.pumping {
		if in, err := q.after(own); in || err != nil {
			return q.dev.failed("wait for event", err)
		}
	}
	q.defers(func() error {
		for {
			q.bare = false
			in, err := q.after(own)
			if in || err != nil {
				return q.dev.failed("wait for event", err)
			}
			// It stands behind something that the other queue's pump works on. What
			// that queue's work comes to is told by that queue.
			q.mu.Unlock()
			_ = own.Wait(context.Background())
			q.mu.Lock()
		}
	})
	return nil
}

// Signal puts an event behind the commands so far.
func (q *queue) Signal() (driver.Event, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return nil, err
	}
	e := &event{q: q}
	return e, q.signal(e)
}

// signal has e finished when the commands so far are done. q.mu is held.
func (q *queue) signal(e *event) error {
	f := func() error {
		if q.bare && q.late == nil && q.first < len(q.entries) {
			// Nothing lies between it and the last entry.
			q.entries[len(q.entries)-1].tell(e)
			return nil
		}
		return q.inside(func() error { return q.mark(e) })
	}
	if !q.pumping {
		return f()
	}
	q.deferred = append(q.deferred, func() error {
		err := f()
		if err != nil {
			e.finish(err, 0)
		}
		return err
	})
	return nil
}

// tell has n finish e.
func (n *entry) tell(e *event) {
	e.mu.Lock()
	e.handle = n.handle
	e.mu.Unlock()
	n.events = append(n.events, e)
}

// mark ends the entry that is being collected, with an event that it will finish unless that is nil. q.mu is held and
// the context is current.
func (q *queue) mark(e *event) error {
	d := q.dev
	if q.first > 0 && q.first*2 >= len(q.entries) || len(q.entries)-q.first > 64 {
		q.tidy()
	}
	n := q.next
	n.epoch, n.late, n.tag, n.floor = q.epoch, q.late, q.tag, q.floor
	var err error
	if n.handle, err = d.event(); err == nil {
		err = d.api.EventRecord(n.handle, q.stream)
	}
	if err != nil {
		d.recycle(n.handle)
		return d.failed("signal", err)
	}
	if e != nil {
		n.tell(e)
	}
	q.bare, q.late, q.next = true, nil, entry{}
	q.entries = append(q.entries, &n)
	return nil
}

// tidy drops what is worked off. q.mu is held.
func (q *queue) tidy() {
	k := copy(q.entries, q.entries[q.first:])
	clear(q.entries[k:])
	q.entries, q.first = q.entries[:k], 0
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
	if err := q.do(func() error {
		q.epoch++
		q.pending, q.stopped, q.late, q.floor = nil, false, nil, q.tag
		return q.dev.failed("clear", q.dev.api.MemsetD8Async(q.control, 0, 4, q.stream))
	}); err != nil {
		q.pending = err
	}
}

// Close waits for the commands and gives the stream back.
func (q *queue) Close() error {
	q.mu.Lock()
	if q.closed {
		q.mu.Unlock()
		return nil
	}
	e := &event{q: q}
	err := q.dev.lost()
	if err == nil {
		err = q.signal(e)
	}
	q.closed = true
	for q.pumping {
		q.idle.Wait()
	}
	q.mu.Unlock()
	if err == nil {
		_ = e.Wait(context.Background()) // the fault is told by Err
	}
	q.reap()
	q.dev.mu.Lock()
	delete(q.dev.queues, q)
	q.dev.mu.Unlock()
	if q.dev.lost() != nil {
		return nil
	}
	if err := q.dev.enter(); err != nil {
		return err
	}
	defer q.dev.leave()
	return q.dev.failed("close queue", errors.Join(err, q.freeControl(), q.dev.api.StreamDestroy(q.stream)))
}

// glimpse is reap, unless somebody holds q.mu: who waits must not hang where a call of the library does,
// because the stream is full.
func (q *queue) glimpse() bool {
	if !q.mu.TryLock() {
		return false
	}
	defer q.mu.Unlock()
	return q.work()
}

// reap works off the entries that are due, and reports whether there were any.
func (q *queue) reap() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.work()
}

// work is reap with q.mu held.
func (q *queue) work() bool {
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
			err := q.dev.query(n.handle)
			if err == errNotReady {
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

var errNotReady = errors.New("not ready")

// query returns errNotReady before e is reached.
func (d *device) query(e cuda.Event) error {
	err := d.api.EventQuery(e)
	if misplaced(err) {
		if err := d.enter(); err != nil {
			return err
		}
		err = d.api.EventQuery(e)
		d.leave()
	}
	if cuda.CodeOf(err) == cuda.ErrorNotReady {
		return errNotReady
	}
	if err == nil {
		return nil
	}
	err = d.failed("wait", err)
	if !errors.Is(err, driver.ErrLost) {
		// Nothing is known about the work any more.
		err = d.failed("wait", d.shared.lose(err))
	}
	return err
}

// finish does what an entry is for. q.mu is held, but let go of while others' code runs.
func (q *queue) finish(n *entry, lost error) {
	d := q.dev
	for _, dl := range n.downloads {
		if lost == nil {
			copy(dl.dst, dl.c.bytes)
		}
		d.staging.put(dl.c)
	}
	for _, c := range n.chunks {
		d.staging.put(c)
	}
	if lost == nil && len(n.owned) > 0 {
		if err := q.inside(func() error {
			for _, o := range n.owned {
				if err := d.heap.free(o.at, o.size); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			n.late = errors.Join(n.late, err)
		}
	}
	for _, e := range n.events {
		// Before the handle becomes another event's.
		e.mu.Lock()
		e.handle = 0
		e.mu.Unlock()
	}
	if q.settled.epoch != n.epoch {
		q.settled.epoch, q.settled.err = n.epoch, nil
	}
	err := &q.settled.err
	if *err == nil && lost == nil {
		*err = q.fault(n.floor, n.tag)
	}
	q.forget(n.tag)
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
	var at time.Duration
	if lost == nil {
		if len(n.events) > 0 {
			at = d.clock.read(n.handle)
		} else {
			d.recycle(n.handle)
		}
	}
	for _, e := range n.events {
		e.finish(told, at)
	}
}
