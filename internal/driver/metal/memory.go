package metal

import (
	"fmt"
	"math"
	"sync"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// memory is a buffer.
type memory struct {
	dev    *device
	buffer metal.Buffer
	size   int64
	addr   uint64
	bytes  []byte // of shared storage
	once   sync.Once
}

func (m *memory) Size() int64   { return m.size }
func (m *memory) Bytes() []byte { return m.bytes }

// Addr is a number in an address space of our own: buffers are told apart by what they are.
func (m *memory) Addr() uint64 { return m.addr }

// Free gives it back.
func (m *memory) Free() error {
	m.once.Do(func() {
		m.dev.inUse.Add(-m.size)
		m.dev.api.Release(metal.ID(m.buffer))
		m.bytes = nil
	})
	return nil
}

// newBuffer makes a buffer of at least 16 bytes.
func (d *device) newBuffer(size int64, options uintptr) (metal.Buffer, error) {
	want := (max(size, 1) + 15) &^ 15
	if size > math.MaxInt64-16 || want > d.gpu.largest {
		return 0, d.short(size, fmt.Errorf("more than the largest buffer, %d bytes", d.gpu.largest))
	}
	b := d.api.NewBuffer(d.gpu.handle, want, options)
	if b == 0 {
		return 0, d.short(size, nil)
	}
	return b, nil
}

// short makes the error for memory that is not there.
func (d *device) short(size int64, cause error) error {
	total := d.info.Memory
	return &driver.MemoryError{Wanted: size, InUse: d.inUse.Load(), Total: total, Free: max(total-d.api.CurrentAllocatedSize(d.gpu.handle), 0), Cause: cause}
}

// Alloc allocates zeroed memory.
func (d *device) Alloc(size int64, kind driver.MemoryKind) (driver.Memory, error) {
	if err := d.lost.err(); err != nil {
		return nil, err
	}
	if size > d.info.Memory {
		return nil, d.short(size, nil)
	}
	options := metal.StorageModePrivate
	if kind == driver.OnHost {
		options = metal.StorageModeShared
	}
	b, err := d.newBuffer(size, options)
	if err != nil {
		return nil, err
	}
	m := &memory{dev: d, buffer: b, size: size}
	if kind == driver.OnHost {
		m.bytes, _ = d.api.Contents(b, int(max(size, 1)))
		clear(m.bytes)
		m.bytes = m.bytes[:size:size]
	} else if err := d.clear(b, max(size, 1)); err != nil {
		d.api.Release(metal.ID(b))
		return nil, err
	}
	const unit = 256
	step := uint64(max(size, 1)+unit-1) &^ (unit - 1)
	m.addr = d.gpu.next.Add(step) - step
	d.inUse.Add(size)
	return m, nil
}

// clear sets private storage to zero, and waits for that: so that no queue has to.
func (d *device) clear(b metal.Buffer, size int64) (err error) {
	d.filling.Lock()
	defer d.filling.Unlock()
	var c metal.CommandBuffer
	d.api.Pool(func() {
		if c = d.api.CommandBuffer(d.fills); c == 0 {
			err = errNothing
			return
		}
		d.api.Retain(metal.ID(c))
		e := d.api.BlitCommandEncoder(c)
		d.api.FillBuffer(e, b, 0, (size+3)&^3, 0)
		d.api.EndEncoding(metal.ID(e))
	})
	if err == nil {
		err = d.wait(c)
		d.api.Release(metal.ID(c))
	}
	return d.failed("clear memory", err)
}

// chunk is shared storage through which copies go.
type chunk struct {
	buffer metal.Buffer
	bytes  []byte
	class  int
}

// Chunks have a power of 16 times the smallest size, so that few kinds lie around; those past the largest are given back after use.
const (
	classes  = 4
	smallest = 4 << 10
	mostKept = 8 // of each class
)

func classOf(size int64) int {
	c := 0
	for n := int64(smallest); n < size && c < classes; n *= 16 {
		c++
	}
	return c
}

// chunk returns one of at least size bytes.
func (d *device) chunk(size int64) (*chunk, error) {
	c := &chunk{class: classOf(size)}
	if c.class < classes {
		size = smallest << (4 * c.class)
		d.mu.Lock()
		if list := d.chunks[c.class]; len(list) > 0 {
			c = list[len(list)-1]
			d.chunks[c.class] = list[:len(list)-1]
			d.mu.Unlock()
			return c, nil
		}
		d.mu.Unlock()
	}
	var err error
	if c.buffer, err = d.newBuffer(size, metal.StorageModeShared); err != nil {
		return nil, err
	}
	c.bytes, _ = d.api.Contents(c.buffer, int(size))
	return c, nil
}

// put takes a chunk back that nothing uses.
func (d *device) put(c *chunk) {
	d.mu.Lock()
	keep := c.class < classes && len(d.chunks[c.class]) < mostKept && !d.closed
	if keep {
		d.chunks[c.class] = append(d.chunks[c.class], c)
	}
	d.mu.Unlock()
	if !keep {
		d.api.Release(metal.ID(c.buffer))
	}
}
