package fault

import (
	"context"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// event is another driver's event. What the other one does after the loss
// goes on unseen; waiting still waits for it, since it may touch host memory.
type event struct {
	inner  driver.Event
	device *device
}

func (e *event) Wait(ctx context.Context) error {
	reached := e.inner.Done()
	err := e.inner.Wait(ctx)
	if reached {
		return err
	}
	if lost := e.device.check("wait"); lost != nil && e.inner.Done() {
		return lost
	}
	return err
}

func (e *event) Done() bool { return e.inner.Done() }

func (e *event) Time() time.Duration { return e.inner.Time() }
