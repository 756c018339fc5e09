package opencl

import (
	"context"
	"sync"
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/poll"
)

// event is a point in a queue.
type event struct {
	poll.Event
	q *queue

	mu     sync.Mutex
	handle opencl.Event // while it is not reached
}

// Done reports whether the event is reached.
func (e *event) Done() bool { return e.Event.Done(e.q) }

// Time is by the device's clock, and zero where that is not believable.
func (e *event) Time() time.Duration {
	if !e.Done() {
		return 0
	}
	return e.Event.Time()
}

// Wait returns when the event is reached or ctx ends.
func (e *event) Wait(ctx context.Context) error { return e.Event.Wait(ctx, e.q, &e.q.dev.poller) }

var _ driver.Event = (*event)(nil)
