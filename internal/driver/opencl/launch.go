package opencl

import (
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// blockLimit is the greatest size of the parameter block.
const blockLimit = 1024

// Arguments of a kernel. See package emit/opencl.
const (
	argBlock = iota
	argControl
	argPrint
	argFirst // of views and indirect values
)

// mostRows is the number of groups along y or z; there can be more if they are folded.
const mostRows = 65535

// ready is a launch in the library's terms.
type ready struct {
	dims          int
	global, local [3]uintptr
	shared        int64
	build         *build
	block         [blockLimit]byte
}

// set fills r in for a launch, but for what the queue decides.
func (r *ready) set(l *driver.Launch, v *variant, d *device) error {
	b := record.Block(r.block[:v.image.Block])
	groups, err := b.Set(v.image, v.number, l)
	if err != nil {
		return err
	}
	for i := range 3 {
		if i < len(d.gpu.sizes) && uint64(l.Group[i]) > d.gpu.sizes[i] || i >= len(d.gpu.sizes) && l.Group[i] > 1 {
			return fmt.Errorf("groups of %v, when the sizes are limited to %v: %w", l.Group, d.gpu.sizes, driver.ErrUnsupported)
		}
		r.local[i] = uintptr(l.Group[i])
	}
	if groups[1] > mostRows || groups[2] > mostRows {
		b.Fold()
		// None is above 2^31, so that two of them do not overflow, nor do three once those are small.
		if groups[0]*groups[1] > record.MaxGroups || groups[0]*groups[1]*groups[2] > record.MaxGroups {
			return record.TooLong(l)
		}
		groups = [3]int64{groups[0] * groups[1] * groups[2], 1, 1}
	}
	r.dims = 1
	for i := range 3 {
		if groups[i]*l.Group[i] > 1 {
			r.dims = i + 1
		}
		r.global[i] = uintptr(groups[i] * l.Group[i])
	}
	which := 0
	if !b.Plain() || l.Grid[0]%l.Group[0] != 0 {
		which = 1
	}
	r.build = &v.builds[which]
	if !r.build.loaded.Load() {
		if err := v.load(d, which); err != nil {
			return err
		}
	}
	r.shared, err = b.Shared(v.image, l, r.build.room)
	return err
}

// Launch gives a launch to the queue.
func (q *queue) Launch(l *driver.Launch) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if q.stopped {
		return nil
	}
	if l.Context != nil {
		if err := l.Context.Err(); err != nil {
			q.fail(err)
			return nil
		}
	}
	p := l.Program.(*program)
	v := p.variants[l.Variant]
	if err := q.ready.set(l, v, q.dev); err != nil {
		return err
	}
	if v.simple && l.Print == nil {
		return q.dev.failed("launch", q.submit(l, v, 0))
	}
	return q.dev.failed("launch", q.extras(l, v))
}

// extras launches with print buffer. q.mu is held.
func (q *queue) extras(l *driver.Launch, v *variant) error {
	if l.Print == nil || v.image.Record == 0 {
		return q.submit(l, v, 0)
	}
	p := &printing{image: v.image, to: l.Print}
	if err := p.prepare(q); err != nil {
		return err
	}
	if err := q.submit(l, v, p.paper.mem); err != nil {
		return err
	}
	return p.collect(q)
}

// submit sets the kernel's arguments and launches it. q.mu is held.
func (q *queue) submit(l *driver.Launch, v *variant, print opencl.Mem) error {
	d, r := q.dev, &q.ready
	q.tag = max(1, (q.tag+1)&^ofGraph)
	record.Block(r.block[:v.image.Block]).Tag(q.tag, false)
	// Arguments are the kernel's until it is enqueued.
	b := r.build
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.argument(d, argControl, q.control); err != nil {
		return err
	}
	if err := b.argument(d, argPrint, print); err != nil {
		return err
	}
	next := argFirst
	for i := range l.Args {
		a := &l.Args[i]
		if v.kinds[i] == artifact.Scalar || v.kinds[i] == artifact.Value && !v.image.Slots[i].Indirect {
			continue
		}
		m, err := q.buffer(a, v, i)
		if err == nil {
			err = b.argument(d, next, m)
		}
		if err != nil {
			return err
		}
		next++
	}
	if r.shared > 0 {
		if err := d.api.SetKernelArg(b.kernel, next, r.shared, 0); err != nil {
			return err
		}
	}
	if err := d.api.SetKernelArg(b.kernel, argBlock, int64(v.image.Block), uintptr(unsafe.Pointer(&r.block))); err != nil {
		return err
	}
	if err := d.api.EnqueueNDRangeKernel(q.handle, b.kernel, r.dims, r.global, r.local); err != nil {
		return err
	}
	q.dirty = q.dirty || len(v.image.Sites) > 0
	return q.bringBack(l, v)
}

// buffer returns what is passed for a view or an indirect value. q.mu is held.
func (q *queue) buffer(a *driver.Arg, v *variant, i int) (opencl.Mem, error) {
	api := q.dev.api
	if v.kinds[i] == artifact.Value {
		m, err := api.CreateBuffer(q.dev.shared.handle, opencl.MemReadOnly, int64(max(len(a.Blob), 1)), 0)
		if err != nil {
			return 0, err
		}
		b := append([]byte(nil), a.Blob...)
		q.next.owned, q.next.held = append(q.next.owned, m), append(q.next.held, b)
		return m, api.EnqueueWriteBuffer(q.handle, m, 0, at(b), int64(len(b)))
	}
	if a.Mem == nil {
		return 0, nil
	}
	m := a.Mem.(*memory)
	b, err := m.buffer()
	if n := a.Len * v.sizes[i]; m.apart && err == nil && n > 0 {
		q.next.held = append(q.next.held, m.bytes)
		err = api.EnqueueWriteBuffer(q.handle, b, a.Off, m.host+uintptr(a.Off), n)
	}
	return b, err
}

// bringBack copies what a launch may have written to memory of the host that it did not see.
func (q *queue) bringBack(l *driver.Launch, v *variant) error {
	for i := range l.Args {
		a := &l.Args[i]
		if v.kinds[i] != artifact.View || a.Mem == nil || !v.written[i] {
			continue
		}
		m := a.Mem.(*memory)
		n := a.Len * v.sizes[i]
		if !m.apart || n == 0 {
			continue
		}
		b, err := m.buffer()
		if err == nil {
			err = q.dev.api.EnqueueReadBuffer(q.handle, b, a.Off, m.host+uintptr(a.Off), n)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
