package opencl

import (
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// GetPlatformIDs lists the platforms.
func (a *API) GetPlatformIDs() ([]PlatformID, error) {
	var n uint32
	if err := a.call(GetPlatformIDs, 0, 0, uintptr(unsafe.Pointer(&n))); err != nil || n == 0 {
		return nil, err
	}
	list := make([]PlatformID, n)
	err := a.call(GetPlatformIDs, uintptr(n), uintptr(unsafe.Pointer(&list[0])), 0)
	return list, err
}

// GetPlatformInfo returns a text about a platform.
func (a *API) GetPlatformInfo(p PlatformID, what PlatformInfo) (string, error) {
	b, err := a.info(GetPlatformInfo, uintptr(p), uintptr(what))
	return text(b), err
}

// GetDeviceIDs lists the devices of a platform; none is no error.
func (a *API) GetDeviceIDs(p PlatformID, kind uint64) ([]DeviceID, error) {
	var n uint32
	err := a.call(GetDeviceIDs, uintptr(p), uintptr(kind), 0, 0, uintptr(unsafe.Pointer(&n)))
	if CodeOf(err) == DeviceNotFound || err == nil && n == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	list := make([]DeviceID, n)
	err = a.call(GetDeviceIDs, uintptr(p), uintptr(kind), uintptr(n), uintptr(unsafe.Pointer(&list[0])), 0)
	return list, err
}

// DeviceText returns a text about a device.
func (a *API) DeviceText(d DeviceID, what DeviceInfo) (string, error) {
	b, err := a.info(GetDeviceInfo, uintptr(d), uintptr(what))
	return text(b), err
}

// DeviceNumber returns a number about a device, of whatever size.
func (a *API) DeviceNumber(d DeviceID, what DeviceInfo) (uint64, error) {
	b, err := a.info(GetDeviceInfo, uintptr(d), uintptr(what))
	return number(b), err
}

// DeviceSizes returns a list of size_t about a device.
func (a *API) DeviceSizes(d DeviceID, what DeviceInfo) ([]uint64, error) {
	b, err := a.info(GetDeviceInfo, uintptr(d), uintptr(what))
	var list []uint64
	for ; len(b) >= 8; b = b[8:] {
		list = append(list, number(b[:8]))
	}
	return list, err
}

// info calls one of the functions that answer a question about one object.
func (a *API) info(f Function, object, what uintptr) ([]byte, error) {
	var n uint64
	if err := a.call(f, object, what, 0, 0, uintptr(unsafe.Pointer(&n))); err != nil || n == 0 {
		return nil, err
	}
	b := make([]byte, n)
	err := a.call(f, object, what, uintptr(n), uintptr(unsafe.Pointer(&b[0])), 0)
	return b, err
}

// number reads a little-endian number of up to 8 bytes.
func number(b []byte) (v uint64) {
	for i := range min(len(b), 8) {
		v |= uint64(b[i]) << (8 * i)
	}
	return v
}

// text drops the zero byte at the end of a string, and what comes after.
func text(b []byte) string {
	for i, c := range b {
		if c == 0 {
			return string(b[:i])
		}
	}
	return string(b)
}

// CreateContext makes a context of one device.
func (a *API) CreateContext(p PlatformID, d DeviceID) (Context, error) {
	status := new(Result)
	properties := &[3]uintptr{ContextPlatform, uintptr(p), 0}
	h, err := a.create(CreateContext, status, uintptr(unsafe.Pointer(properties)), 1, uintptr(unsafe.Pointer(&d)), 0, 0, uintptr(unsafe.Pointer(status)))
	return Context(h), err
}

// ReleaseContext gives it back.
func (a *API) ReleaseContext(c Context) error { return a.plain(ReleaseContext, uintptr(c)) }

// CreateCommandQueue makes a queue, by the function of OpenCL 2.0 where there is one.
func (a *API) CreateCommandQueue(c Context, d DeviceID, properties uint64) (CommandQueue, error) {
	status := new(Result)
	if a.Has(CreateCommandQueueWithProperties) {
		list := &[3]uint64{QueueProperties, properties, 0}
		h, err := a.create(CreateCommandQueueWithProperties, status, uintptr(c), uintptr(d), uintptr(unsafe.Pointer(list)), uintptr(unsafe.Pointer(status)))
		return CommandQueue(h), err
	}
	h, err := a.create(CreateCommandQueue, status, uintptr(c), uintptr(d), uintptr(properties), uintptr(unsafe.Pointer(status)))
	return CommandQueue(h), err
}

// ReleaseCommandQueue gives it back when its work is done.
func (a *API) ReleaseCommandQueue(q CommandQueue) error {
	return a.plain(ReleaseCommandQueue, uintptr(q))
}

// Flush has the device begin with what the queue holds.
func (a *API) Flush(q CommandQueue) error { return a.plain(Flush, uintptr(q)) }

// Finish waits for all of it.
func (a *API) Finish(q CommandQueue) error { return a.plain(Finish, uintptr(q)) }

// EnqueueMarkerWithWaitList returns an event that is reached when all commands so far are done.
func (a *API) EnqueueMarkerWithWaitList(q CommandQueue) (Event, error) {
	var e Event
	err := a.call(EnqueueMarkerWithWaitList, uintptr(q), 0, 0, uintptr(unsafe.Pointer(&e)))
	return e, err
}

// EnqueueBarrierWithWaitList makes later commands come after an event.
func (a *API) EnqueueBarrierWithWaitList(q CommandQueue, after Event) error {
	return a.call(EnqueueBarrierWithWaitList, uintptr(q), 1, uintptr(unsafe.Pointer(&after)), 0)
}

// GetEventInfo returns the status of an event's command: [Complete], greater than that, or an error below zero.
func (a *API) GetEventInfo(e Event) (int32, error) {
	f := frames.Get().(*frame)
	defer frames.Put(f)
	f.n = 0
	err := a.plain(GetEventInfo, uintptr(e), EventCommandExecutionStatus, 4, uintptr(unsafe.Pointer(&f.n)), 0)
	return int32(f.n), err
}

// GetEventProfilingInfo returns a time of an event's command in nanoseconds.
func (a *API) GetEventProfilingInfo(e Event, what uint32) (uint64, error) {
	f := frames.Get().(*frame)
	defer frames.Put(f)
	f.n = 0
	err := a.plain(GetEventProfilingInfo, uintptr(e), uintptr(what), 8, uintptr(unsafe.Pointer(&f.n)), 0)
	return f.n, err
}

// WaitForEvents waits for one.
func (a *API) WaitForEvents(e Event) error {
	return a.call(WaitForEvents, 1, uintptr(unsafe.Pointer(&e)))
}

// ReleaseEvent gives it back.
func (a *API) ReleaseEvent(e Event) error { return a.plain(ReleaseEvent, uintptr(e)) }

// bytes is foreign memory.
func bytes(p uintptr, n int64) []byte { return dl.Bytes(p, int(n)) }
