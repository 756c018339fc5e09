// Package poll is waiting for devices that have to be asked: events that somebody's look at a queue finishes, and one goroutine that looks
// while anybody waits. It is for drivers whose library can say whether work is done and whose blocking waits would take a thread each.
package poll

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// Reaper is a queue that can be looked at: Reap finishes the events that are due, and reports whether there were any. It does not
// block on the device.
type Reaper interface{ Reap() bool }

// Event is a point in a queue. The zero Event is not reached.
type Event struct {
	done atomic.Bool

	mu      sync.Mutex
	reached chan struct{} // made by the first who waits long
	err     error         // valid when done
	at      time.Duration // valid when done
}

// Finish makes the event reached.
func (e *Event) Finish(err error, at time.Duration) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.err, e.at = err, at
	e.done.Store(true)
	if e.reached != nil {
		close(e.reached)
	}
}

// Reached reports whether the event was finished.
func (e *Event) Reached() bool { return e.done.Load() }

// Done looks at the queue if need be, and reports whether the event is reached.
func (e *Event) Done(q Reaper) bool {
	if !e.done.Load() {
		q.Reap()
	}
	return e.done.Load()
}

// Time is what Finish was given, and zero before.
func (e *Event) Time() time.Duration {
	if !e.done.Load() {
		return 0
	}
	return e.at
}

const (
	// glance is how long a waiter looks for itself: about as long as a small launch takes.
	glance = 30 * time.Microsecond
	// mostGlancing is how many do so at a time.
	mostGlancing = 4
)

var glancing atomic.Int32

// Wait returns when the event, which is of a queue, is reached or ctx ends.
func (e *Event) Wait(ctx context.Context, q Reaper, p *Poller) error {
	if e.Done(q) {
		return e.err
	}
	if glancing.Add(1) <= mostGlancing {
		for begin := time.Now(); time.Since(begin) < glance && ctx.Err() == nil; {
			if e.Done(q) {
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
	p.watch(q)
	defer p.leave(q)
	select {
	case <-reached:
		return e.err
	case <-ctx.Done():
		if e.Done(q) {
			return e.err
		}
		return ctx.Err()
	}
}

// Poller looks at the queues on which somebody waits. It is one goroutine, and only while there are any. The zero value works.
type Poller struct {
	mu      sync.Mutex
	running bool
	watched map[Reaper]int // to the number of waiters
}

// How the poller looks: at once for a while, and then ever more seldom.
const (
	eager    = 100 * time.Microsecond
	shortest = 20 * time.Microsecond
	longest  = 500 * time.Microsecond
)

func (p *Poller) watch(q Reaper) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.watched == nil {
		p.watched = map[Reaper]int{}
	}
	p.watched[q]++
	if !p.running {
		p.running = true
		go p.run()
	}
}

func (p *Poller) leave(q Reaper) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.watched[q]--; p.watched[q] == 0 {
		delete(p.watched, q)
	}
}

func (p *Poller) run() {
	var list []Reaper
	quiet := time.Now() // since when nothing has happened
	pause := shortest
	for {
		p.mu.Lock()
		list = list[:0]
		for q := range p.watched {
			list = append(list, q)
		}
		p.running = len(list) > 0
		p.mu.Unlock()
		if len(list) == 0 {
			return
		}
		progress := false
		for _, q := range list {
			progress = q.Reap() || progress
		}
		switch {
		case progress:
			quiet, pause = time.Now(), shortest
		case time.Since(quiet) <= eager:
			runtime.Gosched()
		default:
			time.Sleep(pause)
			pause = min(pause*2, longest)
		}
	}
}
