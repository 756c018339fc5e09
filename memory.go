package dotcompute

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// uses remembers the queues whose commands may use something, so that it is not given
// back under them.
type uses struct {
	queues []*Queue
	recent atomic.Pointer[Queue] // one of them, as long as it may be used
}

// known reports, without a lock but q's, which is held, that q is on the list and that what it uses is not given back: whoever does that waits for
// q.mu.
func (u *uses) known(q *Queue) bool { return u.recent.Load() == q }

// end returns the list; nothing is added any more.
func (u *uses) end() []*Queue {
	u.recent.Store(nil)
	return slices.Clone(u.queues)
}

// add is called with q.mu held, before the command is given to the queue: whoever
// then reads the list and locks q.mu comes after the command.
func (u *uses) add(q *Queue) {
	defer u.recent.Store(q)
	for i := len(u.queues) - 1; i >= 0; i-- {
		if u.queues[i] == q {
			return
		}
	}
	if len(u.queues) == cap(u.queues) {
		// Things outlive queues: forget those that are closed before growing.
		u.queues = slices.DeleteFunc(u.queues, func(q *Queue) bool { return q.done.Load() })
	}
	u.queues = append(u.queues, q)
}

// drain waits for what the queues were given so far. An error means that this is not known to
// be done.
func drain(queues []*Queue) error {
	for _, q := range queues {
		e, err := q.signal()
		switch {
		case err == nil:
			// The fault, if any, is for those who wait for the queue.
			_ = e.Wait(context.Background())
		case errors.Is(err, ErrClosed):
			q.Close() // waits for whoever is closing it
		case !errors.Is(err, ErrLost):
			return err
		}
	}
	return nil
}

// allocation is memory on a device, with what must be known to give it back.
type allocation struct {
	dev *Device
	mem driver.Memory

	mu     sync.Mutex
	closed bool
	uses   uses
	once   sync.Once
	result error
}

// handle is what buffers and views share. When nobody holds it any more, nobody
// can use the memory any more, and it is given back.
type handle struct {
	*allocation
}

func (d *Device) allocate(size int64, kind driver.MemoryKind) (*allocation, error) {
	if d == nil {
		return nil, fmt.Errorf("memory on a nil device (what did Open return?): %w", ErrArgument)
	}
	d.mu.Lock()
	closed := d.closed
	d.mu.Unlock()
	if closed {
		return nil, d.closedError()
	}
	mem, err := d.dev.Alloc(size, kind)
	if err != nil {
		return nil, d.asError(err)
	}
	return d.adopt(mem)
}

// adopt makes the device the last owner of mem.
func (d *Device) adopt(mem driver.Memory) (*allocation, error) {
	a := &allocation{dev: d, mem: mem}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil, errors.Join(d.closedError(), mem.Free())
	}
	d.memory[a] = struct{}{}
	return a, nil
}

// use notes that a command on q, whose mu is held, is about to use a.
func (a *allocation) use(q *Queue) error {
	if a.uses.known(q) {
		return nil
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.closed {
		return fmt.Errorf("buffer on device %s: %w", a.dev.info.ID, ErrClosed)
	}
	a.uses.add(q)
	return nil
}

// free waits for the commands that use a, and gives it back. If it cannot wait, the
// memory is given back when the device closes.
func (a *allocation) free() error {
	a.once.Do(func() {
		a.mu.Lock()
		a.closed = true
		queues := a.uses.end()
		a.mu.Unlock()
		if a.result = drain(queues); a.result == nil {
			a.result = a.giveBack()
		}
	})
	return a.result
}

// giveBack frees memory that nothing uses, once.
func (a *allocation) giveBack() error {
	a.dev.mu.Lock()
	_, held := a.dev.memory[a]
	delete(a.dev.memory, a)
	a.dev.mu.Unlock()
	if !held {
		return nil
	}
	return a.dev.asError(a.mem.Free())
}

// leaked is called when the last handle of a is gone. It must not block.
func leaked(a *allocation) {
	a.mu.Lock()
	closed := a.closed
	a.mu.Unlock()
	if closed {
		return
	}
	go func() {
		a.dev.log.Warn("dotcompute: buffer was never closed", "device", a.dev.info.ID, "bytes", a.mem.Size(), "error", a.free())
	}()
}
