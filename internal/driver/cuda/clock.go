package cuda

import (
	"sync"
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
)

// clock tells when events were reached. The library gives the time between two events as a float32 of
// milliseconds; so that its steps stay under 100 ns, the event to measure from moves on.
type clock struct {
	dev *device

	mu   sync.Mutex
	from cuda.Event
	at   time.Duration // of from
}

// far is when a new event to measure from is taken.
const far = time.Second

func (c *clock) start() error {
	e, err := c.dev.api.EventCreate(cuda.EventDefault)
	if err != nil {
		return err
	}
	c.from, c.at = e, time.Nanosecond // zero is for events that are not reached
	if err := c.dev.api.EventRecord(e, c.dev.heap.stream); err != nil {
		return err
	}
	return c.dev.api.EventSynchronize(e)
}

// read returns when e, which is reached, was. It takes the event over.
func (c *clock) read(e cuda.Event) time.Duration {
	c.mu.Lock()
	defer c.mu.Unlock()
	ms, err := c.dev.elapsed(c.from, e)
	if err != nil {
		c.dev.recycle(e)
		return c.at
	}
	at := max(c.at+time.Duration(float64(ms)*float64(time.Millisecond)), 1)
	if at-c.at > far {
		c.at, c.from, e = at, e, c.from
	}
	c.dev.recycle(e)
	return at
}

func (c *clock) close() error {
	if c.from == 0 {
		return nil
	}
	e := c.from
	c.from = 0
	return c.dev.api.EventDestroy(e)
}
