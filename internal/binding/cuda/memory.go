package cuda

import (
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// MemGetInfo returns free and all memory of the current context's device, in bytes.
func (a *API) MemGetInfo() (free, total int64, err error) {
	var f, t uint64
	err = a.call(MemGetInfo, uintptr(unsafe.Pointer(&f)), uintptr(unsafe.Pointer(&t)))
	return int64(f), int64(t), err
}

// MemAlloc allocates on the device.
func (a *API) MemAlloc(size int64) (DevicePtr, error) {
	var p DevicePtr
	err := a.call(MemAlloc, uintptr(unsafe.Pointer(&p)), uintptr(size))
	return p, err
}

// MemFree gives it back, and waits for the device.
func (a *API) MemFree(p DevicePtr) error { return a.plain(MemFree, uintptr(p)) }

// MemAllocManaged allocates memory that moves between host and device. The bytes, at p for both, are valid until MemFree.
func (a *API) MemAllocManaged(size int64, flags uint32) (p DevicePtr, b []byte, err error) {
	err = a.call(MemAllocManaged, uintptr(unsafe.Pointer(&p)), uintptr(size), uintptr(flags))
	if err != nil {
		return 0, nil, err
	}
	return p, dl.Bytes(uintptr(p), int(size)), nil
}

// MemHostAlloc allocates pinned host memory. The bytes at p are valid until MemFreeHost.
func (a *API) MemHostAlloc(size int64, flags uint32) (p uintptr, b []byte, err error) {
	err = a.call(MemHostAlloc, uintptr(unsafe.Pointer(&p)), uintptr(size), uintptr(flags))
	if err != nil {
		return 0, nil, err
	}
	return p, dl.Bytes(p, int(size)), nil
}

// MemFreeHost gives it back.
func (a *API) MemFreeHost(p uintptr) error { return a.plain(MemFreeHost, p) }

// MemHostGetDevicePointer returns where the device sees pinned memory.
func (a *API) MemHostGetDevicePointer(p uintptr) (DevicePtr, error) {
	var d DevicePtr
	err := a.call(MemHostGetDevicePointer, uintptr(unsafe.Pointer(&d)), p, 0)
	return d, err
}

// MemHostRegister pins memory.
func (a *API) MemHostRegister(p unsafe.Pointer, size int64, flags uint32) error {
	return a.call(MemHostRegister, uintptr(p), uintptr(size), uintptr(flags))
}

// MemHostUnregister unpins it.
func (a *API) MemHostUnregister(p unsafe.Pointer) error { return a.call(MemHostUnregister, uintptr(p)) }

// MemcpyHtoDAsync copies from host memory. Unless that is pinned it returns when it has been read.
func (a *API) MemcpyHtoDAsync(dst DevicePtr, src uintptr, size int64, s Stream) error {
	return a.plain(MemcpyHtoDAsync, uintptr(dst), src, uintptr(size), uintptr(s))
}

// MemcpyHtoDNow is MemcpyHtoDAsync for Go memory.
func (a *API) MemcpyHtoDNow(dst DevicePtr, src []byte, s Stream) error {
	return a.call(MemcpyHtoDAsync, uintptr(dst), uintptr(unsafe.Pointer(unsafe.SliceData(src))), uintptr(len(src)), uintptr(s))
}

// MemcpyDtoHAsync copies to host memory, which is pinned.
func (a *API) MemcpyDtoHAsync(dst uintptr, src DevicePtr, size int64, s Stream) error {
	return a.plain(MemcpyDtoHAsync, dst, uintptr(src), uintptr(size), uintptr(s))
}

// MemcpyDtoDAsync copies within a device.
func (a *API) MemcpyDtoDAsync(dst, src DevicePtr, size int64, s Stream) error {
	return a.plain(MemcpyDtoDAsync, uintptr(dst), uintptr(src), uintptr(size), uintptr(s))
}

// MemcpyAsync copies between addresses of any kind.
func (a *API) MemcpyAsync(dst, src DevicePtr, size int64, s Stream) error {
	return a.plain(MemcpyAsync, uintptr(dst), uintptr(src), uintptr(size), uintptr(s))
}

// MemcpyPeerAsync copies between contexts.
func (a *API) MemcpyPeerAsync(dst DevicePtr, to Context, src DevicePtr, from Context, size int64, s Stream) error {
	return a.plain(MemcpyPeerAsync, uintptr(dst), uintptr(to), uintptr(src), uintptr(from), uintptr(size), uintptr(s))
}

// MemsetD8Async sets bytes.
func (a *API) MemsetD8Async(dst DevicePtr, v uint8, n int64, s Stream) error {
	return a.plain(MemsetD8Async, uintptr(dst), uintptr(v), uintptr(n), uintptr(s))
}

// MemsetD32Async sets n words.
func (a *API) MemsetD32Async(dst DevicePtr, v uint32, n int64, s Stream) error {
	return a.plain(MemsetD32Async, uintptr(dst), uintptr(v), uintptr(n), uintptr(s))
}

// MemAllocFromPoolAsync allocates in the order of a stream.
func (a *API) MemAllocFromPoolAsync(size int64, pool MemPool, s Stream) (DevicePtr, error) {
	var p DevicePtr
	err := a.call(MemAllocFromPoolAsync, uintptr(unsafe.Pointer(&p)), uintptr(size), uintptr(pool), uintptr(s))
	return p, err
}

// MemFreeAsync gives it back in the order of a stream.
func (a *API) MemFreeAsync(p DevicePtr, s Stream) error {
	return a.plain(MemFreeAsync, uintptr(p), uintptr(s))
}

// MemPoolCreate makes a pool.
func (a *API) MemPoolCreate(props *MemPoolProps) (MemPool, error) {
	var p MemPool
	err := a.call(MemPoolCreate, uintptr(unsafe.Pointer(&p)), uintptr(unsafe.Pointer(props)))
	return p, err
}

// MemPoolDestroy destroys it once all its memory has been given back.
func (a *API) MemPoolDestroy(p MemPool) error { return a.plain(MemPoolDestroy, uintptr(p)) }

// MemPoolTrimTo gives unused memory of the pool back to the system, down to keep bytes.
func (a *API) MemPoolTrimTo(p MemPool, keep int64) error {
	return a.plain(MemPoolTrimTo, uintptr(p), uintptr(keep))
}

// MemPoolSetAttribute sets an attribute of 64 bits.
func (a *API) MemPoolSetAttribute(p MemPool, attr MemPoolAttribute, v uint64) error {
	return a.call(MemPoolSetAttribute, uintptr(p), uintptr(attr), uintptr(unsafe.Pointer(&v)))
}

// MemPoolGetAttribute returns an attribute of 64 bits.
func (a *API) MemPoolGetAttribute(p MemPool, attr MemPoolAttribute) (uint64, error) {
	var v uint64
	err := a.call(MemPoolGetAttribute, uintptr(p), uintptr(attr), uintptr(unsafe.Pointer(&v)))
	return v, err
}

// MemPoolSetAccess lets a device reach the pool's memory.
func (a *API) MemPoolSetAccess(p MemPool, desc *MemAccessDesc) error {
	return a.call(MemPoolSetAccess, uintptr(p), uintptr(unsafe.Pointer(desc)), 1)
}
