package opencl

import (
	"sync"
	"unsafe"
)

// CreateBuffer allocates. Host is what the memory is to be made of with [MemUseHostPtr]; it is the caller's to keep alive.
func (a *API) CreateBuffer(c Context, flags uint64, size int64, host uintptr) (Mem, error) {
	status := new(Result)
	h, err := a.create(CreateBuffer, status, uintptr(c), uintptr(flags), uintptr(size), host, uintptr(unsafe.Pointer(status)))
	return Mem(h), err
}

// ReleaseMemObject gives it back when commands that use it are done.
func (a *API) ReleaseMemObject(m Mem) error { return a.plain(ReleaseMemObject, uintptr(m)) }

// EnqueueReadBuffer copies to host memory, which is not on a stack, and is in use until the queue has come past it.
func (a *API) EnqueueReadBuffer(q CommandQueue, m Mem, off int64, dst uintptr, size int64) error {
	return a.plain(EnqueueReadBuffer, uintptr(q), uintptr(m), 0, uintptr(off), uintptr(size), dst, 0, 0, 0)
}

// EnqueueWriteBuffer copies from host memory, of which the same is true.
func (a *API) EnqueueWriteBuffer(q CommandQueue, m Mem, off int64, src uintptr, size int64) error {
	return a.plain(EnqueueWriteBuffer, uintptr(q), uintptr(m), 0, uintptr(off), uintptr(size), src, 0, 0, 0)
}

// EnqueueCopyBuffer copies within the context.
func (a *API) EnqueueCopyBuffer(q CommandQueue, src, dst Mem, from, to, size int64) error {
	return a.plain(EnqueueCopyBuffer, uintptr(q), uintptr(src), uintptr(dst), uintptr(from), uintptr(to), uintptr(size), 0, 0, 0)
}

// EnqueueFillBuffer sets bytes: off and size are multiples of width, which is a power of two up to 128.
func (a *API) EnqueueFillBuffer(q CommandQueue, m Mem, width int, off, size int64) error {
	return a.plain(EnqueueFillBuffer, uintptr(q), uintptr(m), uintptr(unsafe.Pointer(&zeros)), uintptr(width), uintptr(off), uintptr(size), 0, 0, 0)
}

var zeros [128]byte

// EnqueueMapBuffer maps all of a buffer, and waits for it. The bytes are valid until it is unmapped.
func (a *API) EnqueueMapBuffer(q CommandQueue, m Mem, flags uint64, size int64) ([]byte, uintptr, error) {
	status := new(Result)
	p, err := a.create(EnqueueMapBuffer, status, uintptr(q), uintptr(m), 1, uintptr(flags), 0, uintptr(size), 0, 0, 0, uintptr(unsafe.Pointer(status)))
	if err != nil {
		return nil, 0, err
	}
	return bytes(p, size), p, nil
}

// EnqueueUnmapMemObject ends a mapping.
func (a *API) EnqueueUnmapMemObject(q CommandQueue, m Mem, p uintptr) error {
	return a.plain(EnqueueUnmapMemObject, uintptr(q), uintptr(m), p, 0, 0, 0)
}

// SVMAlloc allocates memory that host and device share, or returns 0.
func (a *API) SVMAlloc(c Context, flags uint64, size int64, align uint32) ([]byte, uintptr) {
	if !a.Has(SVMAlloc) {
		return nil, 0
	}
	p := a.raw(SVMAlloc, uintptr(c), uintptr(flags), uintptr(size), uintptr(align))
	return bytes(p, size), p
}

// SVMFree gives it back.
func (a *API) SVMFree(c Context, p uintptr) { a.raw(SVMFree, uintptr(c), p) }

// frame is a place for what a function writes, so that it is no allocation.
type frame struct {
	n    uint64
	args [6]uintptr
}

var frames = sync.Pool{New: func() any { return new(frame) }}
