package opencl

import (
	"errors"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/poll"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// device is an open device.
type device struct {
	platform *platform
	shared   *shared
	gpu      *gpu
	api      *opencl.API
	info     driver.Info
	cache    driver.Cache // or nil
	clock    clock
	poller   poll.Poller
	heap     heap
	variants record.Variants
	graphs   atomic.Uint32 // that were made

	mu     sync.Mutex
	queues map[*queue]struct{}
	slots  []*[record.Size]byte // not in use
	papers []*paper             // not in use
	closed bool
}

func (p *platform) open(g *gpu, c driver.Cache) (driver.Device, error) {
	d := &device{platform: p, api: g.api, gpu: g, info: g.info, cache: c, queues: map[*queue]struct{}{}}
	if g.keepsPrograms {
		d.cache = nil
	}
	s, err := p.acquire(g, d)
	if err != nil {
		return nil, err
	}
	d.shared, d.heap.dev = s, d
	if err = d.heap.start(); err == nil {
		err = d.clock.start(d)
	}
	if err != nil {
		return nil, errors.Join(d.failed("open", err), d.Close())
	}
	d.info.NoClock = !d.clock.believable
	return d, nil
}

// lost is why the device is of no use any more, or nil.
func (d *device) lost() error { return d.shared.lostError() }

// reap works off what is due on every queue.
func (d *device) reap() {
	d.mu.Lock()
	list := make([]*queue, 0, len(d.queues))
	for q := range d.queues {
		list = append(list, q)
	}
	d.mu.Unlock()
	for _, q := range list {
		q.Reap()
	}
}

// Info describes the device.
func (d *device) Info() driver.Info { return d.info }

// Peer reports whether this device's queues copy to and from memory of other directly: if it is the same one.
func (d *device) Peer(other driver.Device) bool {
	o, ok := other.(*device)
	return ok && o.shared == d.shared
}

// slot returns memory for the copy of a record of a fault.
func (d *device) slot() *[record.Size]byte {
	d.mu.Lock()
	defer d.mu.Unlock()
	if n := len(d.slots); n > 0 {
		s := d.slots[n-1]
		d.slots = d.slots[:n-1]
		return s
	}
	return new([record.Size]byte)
}

func (d *device) putSlot(s *[record.Size]byte) {
	d.mu.Lock()
	d.slots = append(d.slots, s)
	d.mu.Unlock()
}

// Close gives the device back.
func (d *device) Close() error {
	d.mu.Lock()
	closed := d.closed
	d.closed = true
	papers := d.papers
	d.papers = nil
	d.mu.Unlock()
	if closed {
		return nil
	}
	var errs []error
	for _, p := range papers {
		errs = append(errs, d.api.ReleaseMemObject(p.mem))
	}
	errs = append(errs, d.heap.close())
	if d.lost() != nil {
		errs = nil
	}
	return errors.Join(append(errs, d.platform.release(d.shared, d))...)
}

var _ driver.PeerCopier = (*device)(nil)
