package fault

import (
	"context"
	"errors"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// event is another driver's event that a lost device releases.
type event struct {
	inner  driver.Event
	device *device
}

func (e *event) Wait(ctx context.Context) error {
	if !e.inner.Done() {
		if err := e.device.check("wait"); err != nil {
			return err
		}
	}
	waiting, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	over := make(chan struct{})
	defer close(over)
	go func() {
		select {
		case <-e.device.gone:
			stop(driver.ErrLost)
		case <-over:
		}
	}()
	err := e.inner.Wait(waiting)
	if err != nil && errors.Is(context.Cause(waiting), driver.ErrLost) {
		return e.device.check("wait")
	}
	return err
}

func (e *event) Done() bool { return e.inner.Done() }

func (e *event) Time() time.Duration { return e.inner.Time() }
