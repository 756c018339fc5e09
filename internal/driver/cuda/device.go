package cuda

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// device is an open GPU.
type device struct {
	platform *platform
	shared   *shared
	api      *cuda.API
	info     driver.Info
	ctx      cuda.Context
	cache    driver.Cache // or nil
	code     string       // Driver.Code

	heap    heap
	staging staging
	clock   clock
	poller  poller

	mu       sync.Mutex
	queues   map[*queue]struct{}
	events   []cuda.Event // not in use
	records  []*slot      // not in use
	slabs    []uintptr    // pinned memory of the records
	variants atomic.Pointer[[]*variant]
	closed   bool
}

func (p *platform) open(ordinal int, of *Driver) (driver.Device, error) {
	d := &device{platform: p, api: p.api, cache: of.Cache, code: of.Code, queues: map[*queue]struct{}{}}
	s, err := p.acquire(ordinal, d)
	if err != nil {
		return nil, err
	}
	d.shared, d.info, d.ctx = s, s.gpu.info, s.handle
	of.takes(&d.info)
	d.staging.dev, d.heap.dev, d.poller.dev, d.clock.dev = d, d, d, d
	d.variants.Store(&[]*variant{})
	if err := d.start(); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

func (d *device) start() error {
	if err := d.enter(); err != nil {
		return err
	}
	defer d.leave()
	if err := d.heap.start(); err != nil {
		return d.failed("open", err)
	}
	if err := d.clock.start(); err != nil {
		return d.failed("open", err)
	}
	return nil
}

// enter makes the context current on this thread, which is the goroutine's until leave.
func (d *device) enter() error {
	runtime.LockOSThread()
	if err := d.api.CtxSetCurrent(d.ctx); err != nil {
		runtime.UnlockOSThread()
		return d.failed("enter context", err)
	}
	return nil
}

func (d *device) leave() { runtime.UnlockOSThread() }

// failed makes an error of the library one of the seam. After a fatal one the device is lost.
func (d *device) failed(what string, err error) error {
	if err == nil {
		return nil
	}
	if lost := d.shared.lostError(); lost != nil {
		return lost
	}
	var e *cuda.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code.Class() {
	case cuda.Fatal:
		lost := d.shared.lose(fmt.Errorf("%s: %w", what, err))
		go d.platform.abandon(d.shared)
		return lost
	case cuda.Resource:
		return fmt.Errorf("%s: %w: %w", what, driver.ErrOutOfMemory, err)
	case cuda.Unavailable:
		return fmt.Errorf("%s: %w: %w", what, driver.ErrUnavailable, err)
	}
	return fmt.Errorf("%s: %w", what, err)
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
		q.glimpse()
	}
}

// Info describes the device.
func (d *device) Info() driver.Info { return d.info }

// Peer reports whether this device's queues copy to and from memory of other directly.
func (d *device) Peer(other driver.Device) bool {
	o, ok := other.(*device)
	if !ok || o.platform != d.platform {
		return false
	}
	if o.shared == d.shared {
		return true
	}
	if v, ok := d.shared.seen.Load(o.shared); ok {
		return v.(bool)
	}
	reach := d.reaches(o) && o.reaches(d)
	d.shared.seen.Store(o.shared, reach)
	return reach
}

// reaches gives d access to memory of o, if it can have that.
func (d *device) reaches(o *device) bool {
	can, err := d.api.DeviceCanAccessPeer(d.shared.gpu.handle, o.shared.gpu.handle)
	if err != nil || !can || d.enter() != nil {
		return false
	}
	defer d.leave()
	if err := d.api.CtxEnablePeerAccess(o.ctx); err != nil && cuda.CodeOf(err) != cuda.ErrorPeerAccessAlreadyEnabled {
		return false
	}
	return o.heap.open(d.shared.gpu.handle) == nil
}

// event returns an event of the library that nobody uses. The context is current.
func (d *device) event() (cuda.Event, error) {
	d.mu.Lock()
	if n := len(d.events); n > 0 {
		e := d.events[n-1]
		d.events = d.events[:n-1]
		d.mu.Unlock()
		return e, nil
	}
	d.mu.Unlock()
	return d.api.EventCreate(cuda.EventDefault)
}

func (d *device) recycle(e cuda.Event) {
	if e == 0 {
		return
	}
	d.mu.Lock()
	d.events = append(d.events, e)
	d.mu.Unlock()
}

// Close gives the GPU back.
func (d *device) Close() error {
	d.mu.Lock()
	closed := d.closed
	d.closed = true
	d.mu.Unlock()
	if closed {
		return nil
	}
	var errs []error
	if d.lost() == nil {
		if err := d.enter(); err != nil {
			errs = append(errs, err)
		} else {
			errs = append(errs, d.giveBack())
			d.leave()
		}
	}
	errs = append(errs, d.platform.release(d.shared, d))
	return errors.Join(errs...)
}

// giveBack frees what the device holds besides the context, which is current.
func (d *device) giveBack() error {
	var errs []error
	errs = append(errs, d.staging.close(), d.clock.close())
	d.mu.Lock()
	events, slabs := d.events, d.slabs
	d.events, d.slabs, d.records = nil, nil, nil
	d.mu.Unlock()
	for _, e := range events {
		errs = append(errs, d.api.EventDestroy(e))
	}
	for _, p := range slabs {
		errs = append(errs, d.api.MemFreeHost(p))
	}
	errs = append(errs, d.heap.close())
	return d.failed("close", errors.Join(errs...))
}

var _ driver.PeerCopier = (*device)(nil)
