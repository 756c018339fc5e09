package cuda

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"sync"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// memory is a range on the GPU, or a pinned one of the host that the GPU sees.
type memory struct {
	dev   *device
	ptr   cuda.DevicePtr
	size  int64
	bytes []byte // of pinned and managed memory
	host  uintptr
	// managed memory is one range for both.
	managed bool
	once    sync.Once
	err     error
}

func (m *memory) Size() int64   { return m.size }
func (m *memory) Bytes() []byte { return m.bytes }
func (m *memory) Addr() uint64  { return uint64(m.ptr) }

// Free gives it back. Nothing is left to do for memory of a broken context.
func (m *memory) Free() error {
	m.once.Do(func() {
		d := m.dev
		if d.lost() != nil {
			return
		}
		if err := d.enter(); err != nil {
			m.err = err
			return
		}
		defer d.leave()
		if m.host != 0 {
			d.heap.forget(m)
			m.err = d.failed("free", d.api.MemFreeHost(m.host))
			return
		}
		if m.managed {
			d.heap.inUse.Add(-m.size)
			m.err = d.failed("free", d.api.MemFree(m.ptr))
			return
		}
		m.err = d.failed("free", d.heap.free(m.ptr, m.size))
	})
	return m.err
}

// keep is how much unused memory a pool holds on to: all. It is given back when memory runs short,
// and at Close.
const keep = math.MaxUint64

// heap is the memory of a device. Where the library has pools it allocates in the order of a stream
// of its own; other streams come after what was zeroed there by waiting for an event.
type heap struct {
	dev    *device
	stream cuda.Stream
	pool   cuda.MemPool // 0: none
	limit  int64

	mu     sync.Mutex
	zeroed cuda.Event
	// count is the number of allocations so far, each of which was followed by recording zeroed.
	count atomic.Uint64
	inUse atomic.Int64

	pinned sync.RWMutex
	ranges []*memory // pinned, by address
}

func (h *heap) start() error {
	d := h.dev
	h.limit = d.info.Memory
	var err error
	if h.stream, err = d.api.StreamCreateWithPriority(cuda.StreamNonBlocking, 0); err != nil {
		return err
	}
	if h.zeroed, err = d.api.EventCreate(cuda.EventDisableTiming); err != nil {
		return err
	}
	if !d.shared.gpu.pools {
		return nil
	}
	h.pool, err = d.api.MemPoolCreate(&cuda.MemPoolProps{
		AllocType: cuda.MemAllocPinned,
		Location:  cuda.MemLocation{Type: cuda.MemLocationDevice, ID: int32(d.shared.gpu.handle)},
	})
	if err != nil {
		return err
	}
	return d.api.MemPoolSetAttribute(h.pool, cuda.PoolReleaseThreshold, keep)
}

func (h *heap) close() error {
	api := h.dev.api
	var errs []error
	if h.stream != 0 {
		errs = append(errs, api.StreamSynchronize(h.stream))
	}
	if h.pool != 0 {
		errs = append(errs, api.MemPoolDestroy(h.pool))
	}
	if h.zeroed != 0 {
		errs = append(errs, api.EventDestroy(h.zeroed))
	}
	if h.stream != 0 {
		errs = append(errs, api.StreamDestroy(h.stream))
	}
	h.pool, h.zeroed, h.stream = 0, 0, 0
	return errors.Join(errs...)
}

// open lets another GPU reach the memory.
func (h *heap) open(gpu cuda.Device) error {
	if h.pool == 0 {
		return nil // peer access of the context covers it
	}
	return h.dev.api.MemPoolSetAccess(h.pool, &cuda.MemAccessDesc{
		Location: cuda.MemLocation{Type: cuda.MemLocationDevice, ID: int32(gpu)}, Flags: cuda.MemAccessReadWrite,
	})
}

// Alloc allocates zeroed memory.
func (d *device) Alloc(size int64, kind driver.MemoryKind) (driver.Memory, error) {
	if err := d.enter(); err != nil {
		return nil, err
	}
	defer d.leave()
	switch kind {
	case driver.OnHost:
		return d.heap.allocHost(size)
	case driver.Managed:
		return d.heap.allocManaged(size)
	}
	p, err := d.heap.alloc(size)
	if err != nil {
		return nil, err
	}
	return &memory{dev: d, ptr: p, size: size}, nil
}

// alloc returns zeroed memory. If there is too little, the pools of this GPU are trimmed, and it tries once
// more. The context is current.
func (h *heap) alloc(size int64) (cuda.DevicePtr, error) {
	d := h.dev
	want := max(size, 1)
	if want > h.limit {
		return 0, h.short(size, errors.New("more than the GPU has"))
	}
	p, err := h.take(want)
	if cuda.CodeOf(err) == cuda.ErrorOutOfMemory {
		d.platform.trim(d.shared)
		p, err = h.take(want)
	}
	switch {
	case cuda.CodeOf(err) == cuda.ErrorOutOfMemory:
		return 0, h.short(size, err)
	case err != nil:
		return 0, d.failed(fmt.Sprintf("allocate %d bytes", size), err)
	}
	h.inUse.Add(size)
	return p, nil
}

func (h *heap) take(size int64) (p cuda.DevicePtr, err error) {
	api := h.dev.api
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.pool != 0 {
		p, err = api.MemAllocFromPoolAsync(size, h.pool, h.stream)
	} else {
		p, err = api.MemAlloc(size)
	}
	if err != nil {
		return 0, err
	}
	err = api.MemsetD8Async(p, 0, size, h.stream)
	if err == nil {
		err = api.EventRecord(h.zeroed, h.stream)
	}
	h.count.Add(1)
	if err != nil && h.pool != 0 {
		_ = api.MemFreeAsync(p, h.stream) // the error before tells why
	}
	return p, err
}

func (h *heap) free(p cuda.DevicePtr, size int64) error {
	h.inUse.Add(-size)
	if h.pool == 0 {
		return h.dev.api.MemFree(p)
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.dev.api.MemFreeAsync(p, h.stream)
}

// short makes the error for memory that is not there.
func (h *heap) short(size int64, cause error) error {
	e := &driver.MemoryError{Wanted: size, InUse: h.inUse.Load(), Total: h.limit, Cause: cause}
	if free, _, err := h.dev.api.MemGetInfo(); err == nil {
		e.Free = free
	}
	return e
}

// trim gives back what the pools of a GPU do not use.
func (p *platform) trim(s *shared) {
	p.mu.Lock()
	var list []*device
	for d := range s.devices {
		list = append(list, d)
	}
	p.mu.Unlock()
	for _, d := range list {
		d.heap.mu.Lock()
		if d.heap.pool != 0 && d.api.StreamSynchronize(d.heap.stream) == nil {
			// It is tried again anyway.
			_ = d.api.MemPoolTrimTo(d.heap.pool, 0)
		}
		d.heap.mu.Unlock()
	}
}

func (h *heap) allocHost(size int64) (driver.Memory, error) {
	d := h.dev
	what := fmt.Sprintf("allocate %d bytes of pinned memory", size)
	if size > math.MaxInt64>>8 {
		return nil, fmt.Errorf("%s: %w", what, driver.ErrOutOfMemory)
	}
	p, b, err := d.api.MemHostAlloc(max(size, 1), cuda.MemHostAllocPortable|cuda.MemHostAllocDeviceMap)
	if err != nil {
		return nil, d.failed(what, err)
	}
	m := &memory{dev: d, size: size, host: p, bytes: b[:size:size]}
	clear(m.bytes)
	if m.ptr, err = d.api.MemHostGetDevicePointer(p); err != nil {
		return nil, errors.Join(d.failed(what, err), d.api.MemFreeHost(p))
	}
	h.pinned.Lock()
	defer h.pinned.Unlock()
	i, _ := slices.BinarySearchFunc(h.ranges, p, func(m *memory, p uintptr) int {
		if m.host < p {
			return -1
		}
		return 1
	})
	h.ranges = slices.Insert(h.ranges, i, m)
	return m, nil
}

// allocManaged allocates memory for both. The GPU clears it, so that it is there first. The context is current.
func (h *heap) allocManaged(size int64) (driver.Memory, error) {
	d := h.dev
	want := max(size, 1)
	if want > h.limit {
		return nil, h.short(size, errors.New("more than the GPU has"))
	}
	p, b, err := d.api.MemAllocManaged(want, cuda.MemAttachGlobal)
	if cuda.CodeOf(err) == cuda.ErrorOutOfMemory {
		return nil, h.short(size, err)
	}
	if err == nil {
		if err = d.api.MemsetD8Async(p, 0, want, h.stream); err == nil {
			err = d.api.StreamSynchronize(h.stream)
		}
		if err != nil {
			_ = d.api.MemFree(p) // the error before tells why
		}
	}
	if err != nil {
		return nil, d.failed(fmt.Sprintf("allocate %d bytes of managed memory", size), err)
	}
	h.inUse.Add(size)
	return &memory{dev: d, ptr: p, size: size, bytes: b[:size:size], managed: true}, nil
}

func (h *heap) forget(m *memory) {
	h.pinned.Lock()
	defer h.pinned.Unlock()
	h.ranges = slices.DeleteFunc(h.ranges, func(o *memory) bool { return o == m })
}

// find returns where the GPU sees host memory that is pinned.
func (h *heap) find(b []byte) (cuda.DevicePtr, bool) {
	h.pinned.RLock()
	defer h.pinned.RUnlock()
	at := uintptr(unsafe.Pointer(unsafe.SliceData(b)))
	for _, m := range h.ranges {
		if at >= m.host && at+uintptr(len(b)) <= m.host+uintptr(m.size) {
			return m.ptr + cuda.DevicePtr(at-m.host), true
		}
	}
	return 0, false
}
