package cuda

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// event is a point in a queue.
type event struct {
	q    *queue
	done atomic.Bool

	mu      sync.Mutex
	handle  cuda.Event    // while it is in the stream and not reached
	reached chan struct{} // made by the first who waits long
	err     error         // valid when done
	at      time.Duration // valid when done
}

// finish makes the event reached.
func (e *event) finish(err error, at time.Duration) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.handle, e.err, e.at = 0, err, at
	e.done.Store(true)
	if e.reached != nil {
		close(e.reached)
	}
}

// Done reports whether the event is reached.
func (e *event) Done() bool {
	if !e.done.Load() {
		e.q.glimpse()
	}
	return e.done.Load()
}

// Time is by the GPU's clock.
func (e *event) Time() time.Duration {
	if !e.Done() {
		return 0
	}
	return e.at
}

const (
	// glance is how long a waiter looks for itself: about as long as a few small launches take.
	glance = 100 * time.Microsecond
	// mostGlancing is how many do so at a time.
	mostGlancing = 4
)

var glancing atomic.Int32

// Wait returns when the event is reached or ctx ends.
func (e *event) Wait(ctx context.Context) error {
	if e.Done() {
		return e.err
	}
	if glancing.Add(1) <= mostGlancing {
		for begin := time.Now(); time.Since(begin) < glance && ctx.Err() == nil; {
			if e.Done() {
				glancing.Add(-1)
				return e.err
			}
		}
	}
	glancing.Add(-1)
	e.mu.Lock()
	if e.reached == nil {
		e.reached = make(chan struct{})
		if e.done.Load() {
			close(e.reached)
		}
	}
	reached := e.reached
	e.mu.Unlock()
	e.q.dev.poller.watch(e.q)
	defer e.q.waiters.Add(-1)
	select {
	case <-reached:
		return e.err
	case <-ctx.Done():
		if e.Done() {
			return e.err
		}
		return ctx.Err()
	}
}

// Settled looks for as long as a small launch takes, and needs no event for it.
func (q *queue) Settled() bool {
	q.mu.Lock()
	usable := q.usable() == nil && q.plain()
	q.mu.Unlock()
	if !usable || glancing.Add(1) > mostGlancing {
		if usable {
			glancing.Add(-1)
		}
		return false
	}
	defer glancing.Add(-1)
	for begin, again := time.Now(), false; ; {
		err := q.dev.api.StreamQuery(q.stream)
		if err == nil {
			break
		}
		if misplaced(err) && !again && q.dev.enter() == nil {
			q.dev.leave()
			again = true
			continue
		}
		if cuda.CodeOf(err) != cuda.ErrorNotReady || time.Since(begin) > glance {
			return false
		}
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	q.work()
	return q.plain() && q.first == len(q.entries) && q.fault(q.floor, q.tag) == nil && q.dev.lost() == nil
}

// plain reports that all commands so far are in the stream and nothing has to be done on the host behind them, unless there is an entry
// for it. q.mu is held.
func (q *queue) plain() bool {
	n := &q.next
	return !q.pumping && !q.working && !q.stopped && q.pending == nil && q.late == nil &&
		len(n.chunks)+len(n.owned)+len(n.downloads)+len(n.prints) == 0
}

// poller looks at the queues on which somebody waits. It is one goroutine, and only while there are any.
type poller struct {
	dev     *device
	mu      sync.Mutex
	watched map[*queue]struct{}
}

// How the poller looks: at once for a while, and then ever more seldom, so that it is late by a small share of
// what the work takes.
const (
	eager    = 200 * time.Microsecond
	share    = 32
	shortest = 10 * time.Microsecond
	longest  = 500 * time.Microsecond
)

// watch counts a waiter on q, which it takes off itself, and has the poller look at q.
func (p *poller) watch(q *queue) {
	q.waiters.Add(1)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.watched == nil {
		p.watched = map[*queue]struct{}{}
		go p.run()
	}
	p.watched[q] = struct{}{}
}

func (p *poller) run() {
	var list []*queue
	quiet := time.Now() // since when nothing has happened
	for {
		p.mu.Lock()
		list = list[:0]
		for q := range p.watched {
			if q.waiters.Load() == 0 {
				delete(p.watched, q)
				continue
			}
			list = append(list, q)
		}
		if len(list) == 0 {
			p.watched = nil
			p.mu.Unlock()
			return
		}
		p.mu.Unlock()
		progress := false
		for _, q := range list {
			progress = q.glimpse() || progress
		}
		if progress {
			quiet = time.Now()
		}
		if since := time.Since(quiet); since <= eager {
			runtime.Gosched()
		} else {
			pause(min(max(since/share, shortest), longest))
		}
	}
}

// wait makes later commands of q come after e, which is an event of this driver. q.mu is held and the context
// is current. It reports false when e is not in its stream yet.
func (q *queue) after(e *event) (bool, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.done.Load() {
		return true, nil
	}
	if e.handle == 0 {
		return false, nil
	}
	return true, q.dev.api.StreamWaitEvent(q.stream, e.handle)
}

var (
	_ driver.Event   = (*event)(nil)
	_ driver.Settler = (*queue)(nil)
)
