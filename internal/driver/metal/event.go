package metal

import (
	"context"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/poll"
)

// event is the end of a command buffer.
type event struct {
	poll.Event
	q *queue
	// value is what the queue's shared event has by then.
	value uint64
}

// Done reports whether the event is reached.
func (e *event) Done() bool { return e.Event.Done(e.q) }

// Time is when the device was done with the command buffer.
func (e *event) Time() time.Duration {
	if !e.Done() {
		return 0
	}
	return e.Event.Time()
}

// Wait returns when the event is reached or ctx ends.
func (e *event) Wait(ctx context.Context) error { return e.Event.Wait(ctx, e.q, &e.q.dev.poller) }

var _ driver.Event = (*event)(nil)
