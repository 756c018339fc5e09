package metal

import (
	"encoding/binary"
	"fmt"
	"math"
	"runtime"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// Offsets in the parameter block, and a flag there. See package emit.
const (
	atShared = 0
	atNumber = 16
	atTag    = 24
	atFlags  = 28
	atGrid   = 32
	atGroups = 56
	atAgain  = 68 // the tag again

	ragged = 2

	blockLimit = 4096
)

// Indices in the argument table. See package emit/msl.
const (
	argBlock = iota
	argControl
	argPrint
	argFirst // of views and indirect values
)

// mostGroups is the number of groups along an axis.
const mostGroups = math.MaxInt32

// ready is a launch in the framework's terms. It is on the heap, because the framework is told where the block is.
type ready struct {
	groups, size metal.Size
	shared       int64
	block        [blockLimit]byte
}

// set fills r in for a launch, but for what the queue decides.
func (r *ready) set(l *driver.Launch, v *variant) error {
	b := r.block[:v.image.Block]
	le := binary.LittleEndian
	clear(b[:atNumber])
	le.PutUint64(b[atNumber:], record.Number(v.number, l.Number))
	var flags uint32
	total := int64(1)
	for i := range 3 {
		groups := (l.Grid[i]-1)/l.Group[i] + 1
		if i > 0 && l.Grid[i]%l.Group[i] != 0 {
			flags |= ragged
		}
		if groups > mostGroups {
			return fmt.Errorf("grid %v in groups of %v has more groups than a launch can have: %w", l.Grid, l.Group, driver.ErrUnsupported)
		}
		total *= l.Group[i]
		le.PutUint64(b[atGrid+8*i:], uint64(l.Grid[i]))
		le.PutUint32(b[atGroups+4*i:], uint32(groups))
		r.groups[i], r.size[i] = uintptr(groups), uintptr(l.Group[i])
	}
	if total > int64(v.most) {
		return fmt.Errorf("groups of %d invocations, and kernel %s can have %d: %w", total, v.name, v.most, driver.ErrUnsupported)
	}
	le.PutUint32(b[atFlags:], flags)
	for i := range l.Args {
		argument(&l.Args[i], &v.params[i], &v.image.Slots[i], b)
	}
	return r.dynamic(l, v)
}

// argument writes an argument's place in the block. A view begins at an offset in its buffer.
func argument(a *driver.Arg, p *artifact.Param, s *artifact.Slot, block []byte) {
	le := binary.LittleEndian
	b := block[s.Offset : s.Offset+s.Size]
	switch {
	case s.Indirect:
		clear(b)
	case p.Kind == artifact.Value:
		copy(b, a.Blob)
	case p.Kind == artifact.View:
		le.PutUint64(b, uint64(a.Off))
		le.PutUint64(b[8:], uint64(a.Len))
		le.PutUint64(b[16:], uint64(a.Len))
	case s.Size == 8:
		le.PutUint64(b, a.Bits)
	case s.Size == 4:
		le.PutUint32(b, uint32(a.Bits))
	case s.Size == 2:
		le.PutUint16(b, uint16(a.Bits))
	case s.Size == 1:
		b[0] = byte(a.Bits)
	}
}

// dynamic works out the threadgroup memory that a launch passes. The kernel reports what does not fit.
func (r *ready) dynamic(l *driver.Launch, v *variant) error {
	r.shared = 0
	m := v.image
	if m.Dynamic == 0 && len(m.Slices) == 0 {
		return nil
	}
	n, err := m.SharedBytes(&artifact.ExprFacts{
		Grid: l.Grid, Group: l.Group, Subgroup: int64(m.Subgroup),
		Scalar: func(i int) uint64 { return l.Args[i].Bits },
		Len:    func(i int) int64 { return l.Args[i].Len },
	})
	if err != nil {
		return err
	}
	if exchange := m.Exchange * l.Group[0] * l.Group[1] * l.Group[2]; exchange > v.room {
		return fmt.Errorf("subgroups of groups of %v exchange %d bytes, and the device has %d: %w", l.Group, exchange, v.room, driver.ErrUnsupported)
	}
	r.shared = max((min(n, v.room)+15)&^15, 16)
	binary.LittleEndian.PutUint64(r.block[atShared:], uint64(r.shared))
	return nil
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
	binary.LittleEndian.PutUint32(r.block[atTag:], q.tag)
	binary.LittleEndian.PutUint32(r.block[atAgain:], q.tag)
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
