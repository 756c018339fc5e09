package opencl

import (
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
)

// clock tells when markers were reached, if the device knows that.
type clock struct {
	api        *opencl.API
	from       uint64
	believable bool
}

// Trying a clock: two markers this far apart by the host's clock have to be about as far by the device's.
const (
	trial = 2 * time.Millisecond
	least = trial / 2
	most  = 100 * trial // the host may have been busy with something else
)

// start tries the clock.
func (c *clock) start(d *device) error {
	c.api = d.api
	var times [2]uint64
	for i := range times {
		if i > 0 {
			time.Sleep(trial)
		}
		e, err := c.marker(d)
		if err != nil {
			return err
		}
		begin, err := d.api.GetEventProfilingInfo(e, opencl.ProfilingCommandStart)
		end, err2 := d.api.GetEventProfilingInfo(e, opencl.ProfilingCommandEnd)
		if err := d.api.ReleaseEvent(e); err != nil {
			return err
		}
		if err != nil || err2 != nil || begin == 0 || end < begin {
			return nil
		}
		times[i] = end
	}
	apart := time.Duration(times[1] - times[0])
	c.from, c.believable = times[0]-1, apart >= least && apart <= most
	return nil
}

// marker puts a marker on the heap's queue, and waits for it.
func (c *clock) marker(d *device) (opencl.Event, error) {
	d.heap.mu.Lock()
	defer d.heap.mu.Unlock()
	e, err := d.api.EnqueueMarkerWithWaitList(d.heap.queue)
	if err == nil {
		err = d.api.Finish(d.heap.queue)
	}
	return e, err
}

// read returns when a marker that is reached was, or zero where there is no clock. It takes the event over.
func (c *clock) read(e opencl.Event) time.Duration {
	var at time.Duration
	if c.believable {
		if v, err := c.api.GetEventProfilingInfo(e, opencl.ProfilingCommandEnd); err == nil {
			at = time.Duration(v - c.from)
		}
	}
	_ = c.api.ReleaseEvent(e) // it was reached: there is nothing to tell
	return at
}
