package local

import (
	"context"
	"sync/atomic"
	"time"
)

var start = time.Now()

// Event is a point in a [Queue].
type Event struct {
	reached chan struct{}
	at      atomic.Int64
	err     error // set before reached is closed
}

func newEvent() *Event { return &Event{reached: make(chan struct{})} }

func (e *Event) signal(err error) {
	e.err = err
	e.at.Store(int64(time.Since(start)))
	close(e.reached)
}

// Wait returns the fault that was pending when the event was reached.
func (e *Event) Wait(ctx context.Context) error {
	select {
	case <-e.reached:
		return e.err
	default:
	}
	select {
	case <-e.reached:
		return e.err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Done reports whether the event is reached.
func (e *Event) Done() bool {
	select {
	case <-e.reached:
		return true
	default:
		return false
	}
}

// Time is measured by the process's monotonic clock.
func (e *Event) Time() time.Duration { return time.Duration(e.at.Load()) }
