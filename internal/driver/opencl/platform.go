package opencl

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// platform is the library, the devices in it, and the contexts that this process has.
type platform struct {
	api  *opencl.API
	gpus []*gpu

	mu       sync.Mutex
	contexts map[*gpu]*shared
}

// shared is the context of a device, held by each open of it.
type shared struct {
	gpu     *gpu
	handle  opencl.Context
	devices map[*device]struct{} // under platform.mu
	// next is where the address space of the context's memory goes on. See [memory.Addr].
	next atomic.Uint64
	// lost is why the context is of no use any more.
	lost atomic.Pointer[error]
}

var system = sync.OnceValues(func() (*platform, error) {
	api, err := opencl.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", driver.ErrUnavailable, err)
	}
	return newPlatform(api)
})

// newPlatform looks at what there is. Platforms that fail are left out, as if they were not there: the list is of devices that work.
func newPlatform(api *opencl.API) (*platform, error) {
	ids, err := api.GetPlatformIDs()
	if err != nil {
		return nil, fmt.Errorf("%s is there, but: %w: %w", api.Name(), driver.ErrUnavailable, err)
	}
	p := &platform{api: api, contexts: map[*gpu]*shared{}}
	n := 0
	for _, id := range ids {
		devices, err := api.GetDeviceIDs(id, opencl.DeviceTypeAll)
		if err != nil {
			continue
		}
		for _, d := range devices {
			g := describe(api, id, d)
			if g.unfit == "" {
				g.info.ID = fmt.Sprintf("%s:%d", Name, n)
				n++
			}
			p.gpus = append(p.gpus, g)
		}
	}
	return p, nil
}

// acquire makes d an open of a device's context. One that broke is replaced.
func (p *platform) acquire(g *gpu, d *device) (*shared, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := p.contexts[g]
	if c == nil || c.lost.Load() != nil {
		h, err := p.api.CreateContext(g.platform, g.id)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", driver.ErrUnavailable, err)
		}
		c = &shared{gpu: g, handle: h, devices: map[*device]struct{}{}}
		c.next.Store(firstAddr)
		p.contexts[g] = c
	}
	c.devices[d] = struct{}{}
	return c, nil
}

// release gives the context back with the last open of it.
func (p *platform) release(c *shared, d *device) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(c.devices, d)
	if len(c.devices) > 0 {
		return nil
	}
	if p.contexts[c.gpu] == c {
		delete(p.contexts, c.gpu)
	}
	err := p.api.ReleaseContext(c.handle)
	if c.lost.Load() != nil {
		return nil // it tells what it died of once more
	}
	return err
}

// abandon tells all who wait on devices of a broken context.
func (p *platform) abandon(c *shared) {
	p.mu.Lock()
	var list []*device
	for d := range c.devices {
		list = append(list, d)
	}
	p.mu.Unlock()
	for _, d := range list {
		d.reap()
	}
}

// lose notes that the context is broken, and returns the error for all who ask.
func (c *shared) lose(cause error) error {
	err := fmt.Errorf("%w: %w", driver.ErrLost, cause)
	if !c.lost.CompareAndSwap(nil, &err) {
		return *c.lost.Load()
	}
	return err
}

// lostError is nil while the context works.
func (c *shared) lostError() error {
	if e := c.lost.Load(); e != nil {
		return *e
	}
	return nil
}

// failed makes an error of the library one of the seam. After a fatal one the device is lost.
func (d *device) failed(what string, err error) error {
	if err == nil {
		return nil
	}
	if lost := d.shared.lostError(); lost != nil {
		return lost
	}
	var e *opencl.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code.Class() {
	case opencl.Fatal:
		lost := d.shared.lose(fmt.Errorf("%s: %w", what, err))
		go d.platform.abandon(d.shared)
		return lost
	case opencl.Resource:
		return fmt.Errorf("%s: %w: %w", what, driver.ErrOutOfMemory, err)
	case opencl.Unavailable:
		return fmt.Errorf("%s: %w: %w", what, driver.ErrUnavailable, err)
	}
	return fmt.Errorf("%s: %w", what, err)
}
