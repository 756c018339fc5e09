package opencl

import (
	"errors"
	"fmt"
	"math"
	"sync"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// memory is a buffer.
type memory struct {
	dev  *device
	mem  opencl.Mem
	size int64
	addr uint64
	// bytes is memory of the host as the host sees it, at address host.
	bytes []byte
	host  uintptr
	// apart memory of the host is not seen by kernels: they work on twin.
	apart bool
	twin  struct {
		sync.Mutex
		mem opencl.Mem
	}
	once sync.Once
	err  error
}

func (m *memory) Size() int64   { return m.size }
func (m *memory) Bytes() []byte { return m.bytes }

// Addr is a number in an address space of our own: OpenCL does not tell addresses.
func (m *memory) Addr() uint64 { return m.addr }

// firstAddr is past what addresses of the host can be.
const firstAddr = 1 << 56

// Free gives it back. Nothing is left to do for memory of a broken context, which goes with that.
func (m *memory) Free() error {
	m.once.Do(func() {
		d := m.dev
		if d.lost() == nil {
			m.err = d.failed("free", d.heap.free(m))
		}
	})
	return m.err
}

// heap is the memory of a device, and the queue on which it is cleared and mapped.
type heap struct {
	dev   *device
	mu    sync.Mutex // a queue of the library is used by one goroutine at a time
	queue opencl.CommandQueue
	inUse atomic.Int64
}

func (h *heap) start() (err error) {
	h.queue, err = h.dev.api.CreateCommandQueue(h.dev.shared.handle, h.dev.gpu.id, opencl.QueueProfilingEnable)
	return err
}

func (h *heap) close() error {
	if h.queue == 0 {
		return nil
	}
	q := h.queue
	h.queue = 0
	return h.dev.api.ReleaseCommandQueue(q)
}

// Alloc allocates zeroed memory.
func (d *device) Alloc(size int64, kind driver.MemoryKind) (driver.Memory, error) {
	if err := d.lost(); err != nil {
		return nil, err
	}
	h := &d.heap
	want := (max(size, 1) + 15) &^ 15 // cleared 16 bytes at a time
	if size > math.MaxInt64-16 || want > d.gpu.largest || want > d.info.Memory {
		return nil, h.short(size, fmt.Errorf("more than one allocation can have, %d bytes", min(d.gpu.largest, d.info.Memory)))
	}
	m := &memory{dev: d, size: size}
	var err error
	if kind == driver.OnHost {
		err = h.pinned(m, want)
	} else {
		err = h.plain(m, want)
	}
	if err != nil {
		if opencl.CodeOf(err).Class() == opencl.Resource {
			return nil, h.short(size, err)
		}
		return nil, d.failed(fmt.Sprintf("allocate %d bytes", size), err)
	}
	m.addr = d.shared.next.Add(uint64(want+255)&^255) - uint64(want+255)&^255
	h.inUse.Add(size)
	return m, nil
}

// plain makes a buffer on the device. That it was cleared shows that it is there: some allocate when memory is used first.
func (h *heap) plain(m *memory, size int64) (err error) {
	api := h.dev.api
	if m.mem, err = api.CreateBuffer(h.dev.shared.handle, opencl.MemReadWrite, size, 0); err != nil {
		return err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if err = api.EnqueueFillBuffer(h.queue, m.mem, 16, 0, size); err == nil {
		err = api.Finish(h.queue)
	}
	if err != nil {
		return errors.Join(err, api.ReleaseMemObject(m.mem))
	}
	return nil
}

// pinned makes memory of the host: shared with kernels if that can be, otherwise mapped for good.
func (h *heap) pinned(m *memory, size int64) (err error) {
	api := h.dev.api
	if h.dev.gpu.fine {
		m.bytes, m.host = api.SVMAlloc(h.dev.shared.handle, opencl.MemReadWrite|opencl.MemSVMFineGrainBuffer, size, 0)
		if m.host == 0 {
			return &opencl.Error{Call: "clSVMAlloc", Code: opencl.OutOfResources}
		}
		if m.mem, err = api.CreateBuffer(h.dev.shared.handle, opencl.MemReadWrite|opencl.MemUseHostPtr, size, m.host); err != nil {
			api.SVMFree(h.dev.shared.handle, m.host)
			return err
		}
	} else {
		if m.mem, err = api.CreateBuffer(h.dev.shared.handle, opencl.MemReadWrite|opencl.MemAllocHostPtr, size, 0); err != nil {
			return err
		}
		h.mu.Lock()
		m.bytes, m.host, err = api.EnqueueMapBuffer(h.queue, m.mem, opencl.MapRead|opencl.MapWrite, size)
		h.mu.Unlock()
		if err != nil {
			return errors.Join(err, api.ReleaseMemObject(m.mem))
		}
		m.apart = true
	}
	clear(m.bytes)
	m.bytes = m.bytes[:m.size:m.size]
	return nil
}

func (h *heap) free(m *memory) error {
	api := h.dev.api
	h.inUse.Add(-m.size)
	var errs []error
	if m.apart {
		h.mu.Lock()
		errs = append(errs, api.EnqueueUnmapMemObject(h.queue, m.mem, m.host), api.Finish(h.queue))
		h.mu.Unlock()
	}
	errs = append(errs, api.ReleaseMemObject(m.mem))
	if m.twin.mem != 0 {
		errs = append(errs, api.ReleaseMemObject(m.twin.mem))
	}
	if m.host != 0 && !m.apart {
		api.SVMFree(h.dev.shared.handle, m.host)
	}
	m.bytes = nil
	return errors.Join(errs...)
}

// short makes the error for memory that is not there.
func (h *heap) short(size int64, cause error) error {
	e := &driver.MemoryError{Wanted: size, InUse: h.inUse.Load(), Total: h.dev.info.Memory, Cause: cause}
	e.Free = max(e.Total-e.InUse, 0) // of what this open knows; OpenCL does not tell
	return e
}

// buffer is what kernels are passed for m.
func (m *memory) buffer() (opencl.Mem, error) {
	if !m.apart {
		return m.mem, nil
	}
	m.twin.Lock()
	defer m.twin.Unlock()
	if m.twin.mem == 0 {
		var err error
		if m.twin.mem, err = m.dev.api.CreateBuffer(m.dev.shared.handle, opencl.MemReadWrite, max(m.size, 1), 0); err != nil {
			return 0, err
		}
	}
	return m.twin.mem, nil
}

// at is the address of host memory, which is not on a stack and which the caller keeps alive.
func at(b []byte) uintptr { return uintptr(unsafe.Pointer(unsafe.SliceData(b))) }
