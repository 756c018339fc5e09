package metal

import (
	"fmt"
	"runtime"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// blockLimit is the greatest size of the parameter block.
const blockLimit = 4096

// Indices in the argument table. See package emit/msl.
const (
	argBlock = iota
	argControl
	argPrint
	argFirst // of views and indirect values
)

// ready is a launch in the framework's terms. It is on the heap, because the framework is told where the block is.
type ready struct {
	groups, size metal.Size
	shared       int64
	block        [blockLimit]byte
}

// set fills r in for a launch, but for what the queue decides.
func (r *ready) set(l *driver.Launch, v *variant) error {
	b := record.Block(r.block[:v.image.Block])
	groups, err := b.Set(v.image, v.number, l)
	if err != nil {
		return err
	}
	total := int64(1)
	for i := range 3 {
		total *= l.Group[i]
		r.groups[i], r.size[i] = uintptr(groups[i]), uintptr(l.Group[i])
	}
	if total > int64(v.most) {
		return fmt.Errorf("groups of %d invocations, and kernel %s can have %d: %w", total, v.name, v.most, driver.ErrUnsupported)
	}
	r.shared, err = b.Shared(v.image, l, v.room)
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
	v := l.Program.(*program).variants[l.Variant]
	if !v.loaded.Load() {
		if err := v.load(q.dev); err != nil {
			return err
		}
	}
	if err := q.ready.set(l, v); err != nil {
		return err
	}
	return q.inside("launch", func() error { return q.encode(l, v) })
}

// encode encodes the launch in q.ready. q.mu is held, and there is a pool.
func (q *queue) encode(l *driver.Launch, v *variant) error {
	d, r, api := q.dev, q.ready, q.dev.api
	print := metal.Buffer(0)
	switch {
	case v.image.Record > 0 && l.Print != nil:
		p, err := d.newPrinting(v.image, l.Print)
		if err != nil {
			return err
		}
		q.next.prints, print = append(q.next.prints, p), p.chunk.buffer
	case v.image.Record > 0:
		print = d.mute
	}
	c, err := q.computing()
	if err != nil {
		return err
	}
	q.tag++
	if q.tag == 0 {
		q.tag = 1
	}
	record.Block(r.block[:v.image.Block]).Tag(q.tag, false)
	api.SetComputePipelineState(c, v.pipeline)
	api.SetBytes(c, uintptr(unsafe.Pointer(&r.block)), v.image.Block, argBlock)
	runtime.KeepAlive(r)
	api.SetBuffer(c, q.control, 0, argControl)
	api.SetBuffer(c, print, 0, argPrint)
	next := argFirst
	for i := range l.Args {
		a, s := &l.Args[i], &v.image.Slots[i]
		switch {
		case s.Indirect:
			if err := q.indirect(c, a.Blob, next); err != nil {
				return err
			}
		case v.params[i].Kind == artifact.View:
			b := metal.Buffer(0)
			if a.Mem != nil {
				b = a.Mem.(*memory).buffer
			}
			api.SetBuffer(c, b, 0, next)
		default:
			continue
		}
		next++
	}
	if r.shared > 0 {
		api.SetThreadgroupMemoryLength(c, r.shared, 0)
	}
	api.DispatchThreadgroups(c, r.groups, r.size)
	q.dirty = q.dirty || len(v.image.Sites) > 0
	return q.added()
}

// indirect passes a value in memory of its own.
func (q *queue) indirect(c metal.Compute, blob []byte, index int) error {
	chunk, err := q.dev.chunk(int64(len(blob)))
	if err != nil {
		return err
	}
	copy(chunk.bytes, blob)
	q.next.chunks = append(q.next.chunks, chunk)
	q.dev.api.SetBuffer(c, chunk.buffer, 0, index)
	return nil
}
