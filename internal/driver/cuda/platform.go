package cuda

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// platform is the library, and the contexts that this process has in it. The library has one
// primary context per GPU and process, so there is one platform too.
type platform struct {
	api     *cuda.API
	version string
	// compiler is that of CUDA C++, if there is one.
	compiler func() (*compiler, error)

	mu       sync.Mutex
	contexts map[int]*shared
}

// shared is the context of a GPU, held by each device that is open on it.
type shared struct {
	ordinal int
	gpu     *gpu
	handle  cuda.Context
	devices map[*device]struct{} // under platform.mu
	// lost is why the context is of no use any more.
	lost atomic.Pointer[error]
	// seen are the contexts whose peer access was asked for.
	seen sync.Map // *shared to bool
}

var system = sync.OnceValues(func() (*platform, error) { return openPlatform(cuda.Open) })

func openPlatform(open func() (*cuda.API, error)) (*platform, error) {
	api, err := open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", driver.ErrUnavailable, err)
	}
	return newPlatform(api)
}

// newPlatform starts the library.
func newPlatform(api *cuda.API) (*platform, error) {
	if err := api.Init(); err != nil {
		return nil, fmt.Errorf("%s is there, but: %w", api.Name(), unavailable(err))
	}
	v, err := api.DriverGetVersion()
	if err != nil {
		return nil, unavailable(err)
	}
	return &platform{api: api, version: fmt.Sprintf("CUDA %d.%d", v/1000, v%1000/10), compiler: installed, contexts: map[int]*shared{}}, nil
}

// unavailable says of an error of the library that the device cannot be had.
func unavailable(err error) error { return fmt.Errorf("%w: %w", driver.ErrUnavailable, err) }

// acquire makes d a device of a GPU's context. One that broke is thrown away.
func (p *platform) acquire(ordinal int, d *device) (*shared, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	c, err := p.current(ordinal)
	if err != nil {
		return nil, err
	}
	c.devices[d] = struct{}{}
	return c, nil
}

// current returns the context of a GPU that works. p.mu is held.
func (p *platform) current(ordinal int) (*shared, error) {
	if c := p.contexts[ordinal]; c != nil {
		if c.lost.Load() == nil {
			return c, nil
		}
		p.discard(c)
	}
	g, err := p.describe(ordinal)
	if err != nil {
		return nil, err
	}
	if g.capability < oldest {
		return nil, fmt.Errorf("%s has compute capability %d.%d, and %d.%d is needed: %w",
			g.info.ID, g.capability/10, g.capability%10, oldest/10, oldest%10, driver.ErrUnavailable)
	}
	h, err := p.api.DevicePrimaryCtxRetain(g.handle)
	if err != nil {
		return nil, unavailable(err)
	}
	c := &shared{ordinal: ordinal, gpu: g, handle: h, devices: map[*device]struct{}{}}
	p.contexts[ordinal] = c
	return c, nil
}

// discard resets a broken context. Its devices make no more calls. p.mu is held.
func (p *platform) discard(c *shared) {
	delete(p.contexts, c.ordinal)
	// Both tell what the context died of once more.
	_ = p.api.DevicePrimaryCtxRelease(c.gpu.handle)
	_ = p.api.DevicePrimaryCtxReset(c.gpu.handle)
}

// release gives the context back with the last device.
func (p *platform) release(c *shared, d *device) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(c.devices, d)
	if len(c.devices) > 0 || p.contexts[c.ordinal] != c {
		return nil
	}
	if c.lost.Load() != nil {
		p.discard(c)
		return nil
	}
	delete(p.contexts, c.ordinal)
	return p.api.DevicePrimaryCtxRelease(c.gpu.handle)
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

// misplaced reports an error that only says that the calling thread does not have the
// right context: nothing was done.
func misplaced(err error) bool {
	if err == nil {
		return false
	}
	var e *cuda.Error
	if !errors.As(err, &e) {
		return false
	}
	switch e.Code {
	case cuda.ErrorInvalidContext, cuda.ErrorContextIsDestroyed, cuda.ErrorInvalidHandle:
		return true
	}
	return false
}
