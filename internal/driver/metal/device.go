package metal

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/poll"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// device is an open device.
type device struct {
	platform *platform
	gpu      *gpu
	api      *metal.API
	info     driver.Info
	lost     *lost
	poller   poll.Poller
	variants record.Variants
	inUse    atomic.Int64
	// fills is the queue on which memory is cleared, used by one at a time.
	fills   metal.Queue
	filling sync.Mutex
	// mute is a print buffer without room, for kernels that print to nobody.
	mute metal.Buffer

	mu     sync.Mutex
	queues map[*queue]struct{}
	chunks [classes][]*chunk
	closed bool
}

var errNothing = errors.New("the framework gives nothing, and no reason")

func (p *platform) open(g *gpu) (driver.Device, error) {
	g.mu.Lock()
	if g.lost.err() != nil {
		g.lost = new(lost) // opened again
	}
	d := &device{platform: p, gpu: g, api: p.api, info: g.info, lost: g.lost, queues: map[*queue]struct{}{}}
	g.devices[d] = struct{}{}
	g.mu.Unlock()
	var err error
	if d.fills = p.api.NewCommandQueue(g.handle); d.fills == 0 {
		return nil, errors.Join(d.failed("open", errNothing), d.Close())
	}
	if d.mute, err = d.newBuffer(record.Size, metal.StorageModeShared); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// Info describes the device.
func (d *device) Info() driver.Info { return d.info }

// Peer reports whether this device's queues copy to and from memory of other directly: if it is the same GPU.
func (d *device) Peer(other driver.Device) bool {
	o, ok := other.(*device)
	return ok && o.gpu == d.gpu
}

// Close gives the device back.
func (d *device) Close() error {
	d.mu.Lock()
	closed := d.closed
	d.closed = true
	for i := range d.chunks {
		for _, c := range d.chunks[i] {
			d.api.Release(metal.ID(c.buffer))
		}
		d.chunks[i] = nil
	}
	d.mu.Unlock()
	if closed {
		return nil
	}
	d.api.Release(metal.ID(d.mute))
	d.api.Release(metal.ID(d.fills))
	d.gpu.mu.Lock()
	delete(d.gpu.devices, d)
	d.gpu.mu.Unlock()
	return nil
}

// abandon tells all who wait on devices of a lost GPU.
func (g *gpu) abandon(l *lost) {
	g.mu.Lock()
	var list []*device
	for d := range g.devices {
		if d.lost == l {
			list = append(list, d)
		}
	}
	g.mu.Unlock()
	for _, d := range list {
		d.mu.Lock()
		queues := make([]*queue, 0, len(d.queues))
		for q := range d.queues {
			queues = append(queues, q)
		}
		d.mu.Unlock()
		for _, q := range queues {
			q.Reap()
		}
	}
}

// wait commits a command buffer and waits until it is done, by asking.
func (d *device) wait(b metal.CommandBuffer) error {
	e := &once{d: d, buffer: b}
	d.api.Commit(b)
	if err := e.Wait(context.Background(), e, &d.poller); err != nil {
		return d.failed("wait", err)
	}
	return nil
}

// once is a command buffer that is waited for.
type once struct {
	poll.Event
	d      *device
	buffer metal.CommandBuffer
	mu     sync.Mutex
}

// Reap looks whether it is done.
func (o *once) Reap() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.Reached() {
		return false
	}
	over, err := o.d.over(o.buffer)
	if !over {
		return false
	}
	o.Finish(err, 0)
	return true
}

// over asks whether a command buffer is done, and why if it failed.
func (d *device) over(b metal.CommandBuffer) (over bool, err error) {
	switch d.api.Status(b) {
	case metal.Completed:
		return true, nil
	case metal.Failed:
		d.api.Pool(func() { err = d.api.CommandBufferError(b) })
		return true, err
	}
	return false, nil
}

var _ driver.PeerCopier = (*device)(nil)
