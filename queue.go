package dotcompute

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// Queue is work for a device, done in the order in which it was given. Its methods may be
// called concurrently.
type Queue struct {
	dev *Device
	ctx context.Context
	rec *recording // what a queue inside Record adds to; nil for others

	// mu puts commands in an order, and closing a buffer before or after them.
	mu       sync.Mutex
	q        driver.Queue
	settler  driver.Settler // nil if the queue cannot
	launches uint64
	closed   atomic.Bool // written with mu held

	once   sync.Once
	result error       // of Close
	done   atomic.Bool // Close is over: no command is left
}

// NewQueue returns an empty queue. The device closes it, if nobody else does.
func (d *Device) NewQueue(c *QueueConfig) (*Queue, error) {
	if d == nil {
		return nil, fmt.Errorf("queue on a nil device (what did Open return?): %w", ErrArgument)
	}
	if c == nil {
		c = &QueueConfig{}
	}
	dq, err := d.dev.NewQueue(driver.QueueConfig{Priority: c.Priority})
	if err != nil {
		return nil, d.asError(err)
	}
	q := &Queue{dev: d, ctx: c.Context, q: dq}
	q.settler, _ = dq.(driver.Settler)
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil, errors.Join(d.closedError(), dq.Close())
	}
	d.queues = append(d.queues, q)
	return q, nil
}

// Device returns the device that the queue works on.
func (q *Queue) Device() *Device { return q.dev }

// usable says why commands cannot be given. q.mu is held.
func (q *Queue) usable() error {
	if q.closed.Load() {
		return fmt.Errorf("queue of device %s: %w", q.dev.info.ID, ErrClosed)
	}
	if q.rec != nil {
		return ErrRecording
	}
	return nil
}

// signal returns an event behind all commands so far.
func (q *Queue) signal() (driver.Event, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return nil, err
	}
	e, err := q.q.Signal()
	return e, q.dev.asError(err)
}

// Wait returns when all work given so far is done, or when ctx ends; the work then
// goes on. It returns the queue's fault, if there is one, as a [FaultError], and takes it
// off the queue: later launches run again. If the context of the queue ended, Wait
// returns its error.
func (q *Queue) Wait(ctx context.Context) error {
	if q.settled() {
		return nil
	}
	e, err := q.signal()
	if err != nil {
		return err
	}
	return q.settle(ctx, e)
}

// settled reports whether there is nothing to wait for: short launches on devices of this process are
// over when Launch returns.
func (q *Queue) settled() bool {
	return q != nil && q.settler != nil && q.rec == nil && !q.closed.Load() && q.settler.Settled()
}

// settle waits for e and clears the fault that it came with.
func (q *Queue) settle(ctx context.Context, e driver.Event) error {
	fault, waiting := wait(ctx, e)
	if waiting != nil || fault == nil {
		return q.dev.asError(waiting)
	}
	q.mu.Lock()
	// Another Wait may have been told too, and cleared it.
	if !q.closed.Load() && errors.Is(q.q.Err(), fault) {
		q.q.Clear()
	}
	q.mu.Unlock()
	return q.dev.asError(fault)
}

// wait tells an event's own error from one of waiting for it.
func wait(ctx context.Context, e driver.Event) (fault, waiting error) {
	err := e.Wait(ctx)
	if err == nil {
		return nil, nil
	}
	if !e.Done() {
		return nil, err
	}
	return e.Wait(context.WithoutCancel(ctx)), nil
}

// Event returns the point behind all commands given so far.
func (q *Queue) Event() (*Event, error) {
	e, err := q.signal()
	if err != nil {
		return nil, err
	}
	return &Event{dev: q.dev, e: e}, nil
}

// After holds work that is given later back until all events, of queues of any
// devices, are reached. It returns at once, except where a device cannot wait for
// another one's events: then it waits itself, and ctx can end that. A fault of another
// queue does not become one of this queue.
func (q *Queue) After(ctx context.Context, events ...*Event) error {
	for _, e := range events {
		q.mu.Lock()
		err := q.usable()
		if err == nil {
			err = q.q.Wait(e.e)
		}
		q.mu.Unlock()
		if errors.Is(err, driver.ErrForeignEvent) {
			_, err = wait(ctx, e.e)
		}
		if err != nil {
			return q.dev.asError(err)
		}
	}
	return nil
}

// Close waits for the work given so far and gives the queue back. A fault that
// nobody has waited for is logged. Closing twice is harmless.
func (q *Queue) Close() error {
	if q.rec != nil {
		return nil
	}
	q.once.Do(func() { q.result = q.close() })
	return q.result
}

func (q *Queue) close() error {
	q.mu.Lock()
	q.closed.Store(true)
	q.mu.Unlock()
	err := q.q.Close()
	q.done.Store(true)
	if fault := q.q.Err(); fault != nil && !errors.Is(fault, context.Canceled) {
		q.dev.log.Warn("dotcompute: queue closed with an error that nobody waited for", "device", q.dev.info.ID, "error", q.dev.asError(fault))
	}
	d := q.dev
	d.mu.Lock()
	d.queues = slices.DeleteFunc(d.queues, func(o *Queue) bool { return o == q })
	d.idle = slices.DeleteFunc(d.idle, func(o *Queue) bool { return o == q })
	d.mu.Unlock()
	return d.asError(err)
}

// borrow returns a queue that nobody else uses, for work inside one call.
func (d *Device) borrow() (*Queue, error) {
	d.mu.Lock()
	if d.closed {
		d.mu.Unlock()
		return nil, d.closedError()
	}
	if n := len(d.idle); n > 0 {
		q := d.idle[n-1]
		d.idle = d.idle[:n-1]
		d.mu.Unlock()
		return q, nil
	}
	d.mu.Unlock()
	return d.NewQueue(nil)
}

// giveBack takes a borrowed queue whose faults have been waited for.
func (d *Device) giveBack(q *Queue) {
	q.mu.Lock()
	q.launches = 0
	closed := q.closed.Load()
	q.mu.Unlock()
	d.mu.Lock()
	defer d.mu.Unlock()
	if !closed && !d.closed {
		d.idle = append(d.idle, q)
	}
}

// Event is a point in a queue: behind the commands given before [Queue.Event]
// was called. Its methods may be called concurrently.
type Event struct {
	dev *Device
	e   driver.Event
}

// Wait returns when the event is reached, or when ctx ends. It returns the
// fault that the queue had at that point, each time, as a [FaultError].
func (e *Event) Wait(ctx context.Context) error {
	fault, waiting := wait(ctx, e.e)
	if waiting != nil {
		return e.dev.asError(waiting)
	}
	return e.dev.asError(fault)
}

// Done reports whether the event is reached.
func (e *Event) Done() bool { return e.e.Done() }

// Since returns the time from an earlier event to this one, by the clock of
// the device. Both must be of one device and be reached.
func (e *Event) Since(earlier *Event) (time.Duration, error) {
	if e.dev != earlier.dev {
		return 0, fmt.Errorf("time between events of devices %s and %s: %w", earlier.dev, e.dev, ErrArgument)
	}
	if e.dev.info.NoClock {
		return 0, fmt.Errorf("device %s has no clock that can be believed: %w", e.dev, ErrUnsupported)
	}
	if !e.Done() || !earlier.Done() {
		return 0, fmt.Errorf("time of an event that is not reached: %w", ErrArgument)
	}
	return e.e.Time() - earlier.e.Time(), nil
}
