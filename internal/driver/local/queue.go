package local

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// Executor runs launches, one at a time for one queue, and several at once for
// several queues.
type Executor interface {
	// Execute runs l to its end. It must not keep l. The error is a
	// *driver.Fault, the context's, or what else went wrong.
	Execute(ctx context.Context, l *driver.Launch) error
	// Quick reports whether l is over so soon that it may run on the
	// goroutine that launches it.
	Quick(l *driver.Launch) bool
}

// QuickCopy is the largest copy in bytes that an idle queue makes at once.
const QuickCopy = 64 << 10

var errClosed = errors.New("queue closed")

// Queue runs commands in order on a goroutine of its own, which exists from
// the first command that needs it until Close. In the steady state Launch and
// Copy do not allocate.
type Queue struct {
	exec Executor

	unsettled atomic.Bool // the worker has something to do, or a fault is pending; written with mu held

	mu      sync.Mutex
	change  sync.Cond // something below changed
	asleep  int       // goroutines that wait for a change, and those of them that close the queue
	closing int
	ring    []*command // ring[(head+i)%len(ring)] for i < n are waiting
	head, n int
	busy    bool // a command is running
	started bool // the worker exists
	closed  bool
	err     error // the pending fault
}

// NewQueue returns an empty queue whose launches exec runs.
func NewQueue(exec Executor) *Queue {
	q := &Queue{exec: exec}
	q.change.L = &q.mu
	return q
}

type action uint8

const (
	launching action = iota
	copying
	waiting
	signalling
)

// command is a slot of the ring, used again and again.
type command struct {
	do     action
	launch driver.Launch // Args is the slot's own
	blobs  []byte        // what Args.Blob point into
	copy   driver.Copy
	event  driver.Event // to wait for
	signal *Event
}

// Launch runs or enqueues a launch.
func (q *Queue) Launch(l *driver.Launch) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return errClosed
	}
	if q.n == 0 && !q.busy && q.exec.Quick(l) {
		if q.err == nil {
			q.busy = true
			q.mu.Unlock()
			err := q.execute(l)
			q.mu.Lock()
			q.finish(err)
		}
		return nil
	}
	c := q.push(launching)
	args, blobs := c.launch.Args[:0], c.blobs[:0]
	c.launch = *l
	for i := range l.Args {
		blobs = append(blobs, l.Args[i].Blob...)
	}
	args = append(args, l.Args...)
	at := 0
	for i := range args {
		if n := len(args[i].Blob); n > 0 {
			args[i].Blob = blobs[at : at+n : at+n]
			at += n
		}
	}
	c.launch.Args, c.blobs = args, blobs
	q.wake()
	return nil
}

// Copy makes or enqueues a copy.
func (q *Queue) Copy(c *driver.Copy) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return errClosed
	}
	if q.n == 0 && !q.busy && c.Size <= QuickCopy {
		transfer(c)
		return nil
	}
	q.push(copying).copy = *c
	q.wake()
	return nil
}

// Wait holds later commands back until e, of whatever driver, is reached.
func (q *Queue) Wait(e driver.Event) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return errClosed
	}
	if e.Done() {
		return nil
	}
	q.push(waiting).event = e
	q.wake()
	return nil
}

// Signal returns an event behind all commands so far.
func (q *Queue) Signal() (driver.Event, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return nil, errClosed
	}
	e := newEvent()
	if q.n == 0 && !q.busy {
		e.signal(q.err)
		return e, nil
	}
	q.push(signalling).signal = e
	q.wake()
	return e, nil
}

// Settled reports whether nothing is left to do and nothing went wrong.
func (q *Queue) Settled() bool { return !q.unsettled.Load() }

// Err returns the pending fault.
func (q *Queue) Err() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.err
}

// Clear forgets the pending fault.
func (q *Queue) Clear() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.err = nil
	q.unsettled.Store(q.n > 0)
}

// Close waits for the commands and ends the worker.
func (q *Queue) Close() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closing++
	for q.n > 0 || q.busy {
		q.sleep()
	}
	q.closing--
	q.closed = true
	q.change.Broadcast()
	return nil
}

// push returns the next free slot as part of the queue. q.mu is held.
func (q *Queue) push(do action) *command {
	if q.n == len(q.ring) {
		grown := make([]*command, max(8, 2*len(q.ring)))
		for i := range q.n {
			grown[i] = q.ring[(q.head+i)%len(q.ring)]
		}
		for i := q.n; i < len(grown); i++ {
			grown[i] = new(command)
		}
		q.ring, q.head = grown, 0
	}
	c := q.ring[(q.head+q.n)%len(q.ring)]
	c.do = do
	if q.n++; q.n == 1 {
		q.unsettled.Store(true)
	}
	return c
}

func (q *Queue) wake() {
	if !q.started {
		q.started = true
		go q.work()
	}
	if q.asleep > 0 {
		q.change.Broadcast()
	}
}

// sleep waits for a change. q.mu is held.
func (q *Queue) sleep() {
	q.asleep++
	q.change.Wait()
	q.asleep--
}

func (q *Queue) work() {
	q.mu.Lock()
	for {
		for !q.closed && (q.n == 0 || q.busy) {
			q.sleep()
		}
		if q.closed {
			q.mu.Unlock()
			return
		}
		// The slot stays counted and in place while it runs; only its
		// pointer would move if the ring grew.
		c, pending := q.ring[q.head], q.err
		q.busy = true
		q.mu.Unlock()
		var err error
		switch c.do {
		case launching:
			if pending == nil {
				err = q.execute(&c.launch)
			}
		case copying:
			transfer(&c.copy)
		case waiting:
			// What that queue's work came to is told by that queue.
			_ = c.event.Wait(context.Background())
		case signalling:
			c.signal.signal(pending)
		}
		c.release()
		q.mu.Lock()
		q.head = (q.head + 1) % len(q.ring)
		q.n--
		q.finish(err)
	}
}

func (q *Queue) finish(err error) {
	q.busy = false
	if err != nil && q.err == nil {
		q.err = err
	}
	if unsettled := q.n > 0 || q.err != nil; unsettled != q.unsettled.Load() {
		q.unsettled.Store(unsettled)
	}
	if q.asleep > 0 && (q.n > 0 || q.closing > 0) {
		q.change.Broadcast()
	}
}

func (q *Queue) execute(l *driver.Launch) error {
	ctx := l.Context
	if ctx == nil {
		ctx = context.Background()
	} else if err := ctx.Err(); err != nil {
		return err
	}
	return q.exec.Execute(ctx, l)
}

// release drops what the slot points to, and keeps its arrays.
func (c *command) release() {
	args, blobs := c.launch.Args, c.blobs
	clear(args)
	*c = command{blobs: blobs[:0]}
	c.launch.Args = args[:0]
}

func transfer(c *driver.Copy) {
	if c.Size == 0 {
		return
	}
	copy(place(&c.Dst, c.Size), place(&c.Src, c.Size))
}

func place(p *driver.Place, size int64) []byte {
	if p.Mem != nil {
		return p.Mem.Bytes()[p.Off : p.Off+size]
	}
	return p.Host[p.Off : p.Off+size]
}
