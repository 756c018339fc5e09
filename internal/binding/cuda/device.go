package cuda

import "unsafe"

// Init starts the library. It must come before all others.
func (a *API) Init() error { return a.plain(Init, 0) }

// DriverGetVersion returns 1000*major + 10*minor of the newest CUDA that the driver knows.
func (a *API) DriverGetVersion() (int, error) {
	var v int32
	err := a.call(DriverGetVersion, uintptr(unsafe.Pointer(&v)))
	return int(v), err
}

// DeviceGetCount returns the number of devices.
func (a *API) DeviceGetCount() (int, error) {
	var n int32
	err := a.call(DeviceGetCount, uintptr(unsafe.Pointer(&n)))
	return int(n), err
}

// DeviceGet returns the device with an ordinal.
func (a *API) DeviceGet(ordinal int) (Device, error) {
	var d Device
	err := a.call(DeviceGet, uintptr(unsafe.Pointer(&d)), uintptr(ordinal))
	return d, err
}

// DeviceGetName returns the product's name.
func (a *API) DeviceGetName(d Device) (string, error) {
	b := make([]byte, 256)
	err := a.call(DeviceGetName, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)), uintptr(d))
	return text(b), err
}

// DeviceGetPCIBusId returns the device's place, "0000:17:00.0".
func (a *API) DeviceGetPCIBusId(d Device) (string, error) {
	b := make([]byte, 32)
	err := a.call(DeviceGetPCIBusId, uintptr(unsafe.Pointer(&b[0])), uintptr(len(b)), uintptr(d))
	return text(b), err
}

// DeviceGetUuid returns the device's number, the same after a restart.
func (a *API) DeviceGetUuid(d Device) ([16]byte, error) {
	var id [16]byte
	err := a.call(DeviceGetUuid, uintptr(unsafe.Pointer(&id)), uintptr(d))
	return id, err
}

// DeviceTotalMem returns the size of its memory in bytes.
func (a *API) DeviceTotalMem(d Device) (int64, error) {
	var n uint64
	err := a.call(DeviceTotalMem, uintptr(unsafe.Pointer(&n)), uintptr(d))
	return int64(n), err
}

// DeviceGetAttribute returns an attribute.
func (a *API) DeviceGetAttribute(attr DeviceAttribute, d Device) (int, error) {
	var n int32
	err := a.call(DeviceGetAttribute, uintptr(unsafe.Pointer(&n)), uintptr(attr), uintptr(d))
	return int(n), err
}

// DeviceCanAccessPeer reports whether d can reach memory of peer.
func (a *API) DeviceCanAccessPeer(d, peer Device) (bool, error) {
	var n int32
	err := a.call(DeviceCanAccessPeer, uintptr(unsafe.Pointer(&n)), uintptr(d), uintptr(peer))
	return n != 0, err
}

// DevicePrimaryCtxRetain returns the device's shared context, which is made if need be.
func (a *API) DevicePrimaryCtxRetain(d Device) (Context, error) {
	var c Context
	err := a.call(DevicePrimaryCtxRetain, uintptr(unsafe.Pointer(&c)), uintptr(d))
	return c, err
}

// DevicePrimaryCtxRelease gives it back. It is destroyed with the last.
func (a *API) DevicePrimaryCtxRelease(d Device) error {
	return a.plain(DevicePrimaryCtxRelease, uintptr(d))
}

// DevicePrimaryCtxReset destroys what is in it, whoever holds it.
func (a *API) DevicePrimaryCtxReset(d Device) error {
	return a.plain(DevicePrimaryCtxReset, uintptr(d))
}

// DevicePrimaryCtxSetFlags says how its threads wait.
func (a *API) DevicePrimaryCtxSetFlags(d Device, flags uint32) error {
	return a.plain(DevicePrimaryCtxSetFlags, uintptr(d), uintptr(flags))
}

// CtxSetCurrent makes c the context of the calling thread.
func (a *API) CtxSetCurrent(c Context) error { return a.plain(CtxSetCurrent, uintptr(c)) }

// CtxGetCurrent returns the context of the calling thread.
func (a *API) CtxGetCurrent() (Context, error) {
	var c Context
	err := a.call(CtxGetCurrent, uintptr(unsafe.Pointer(&c)))
	return c, err
}

// CtxSynchronize waits for all work of the current context.
func (a *API) CtxSynchronize() error { return a.plain(CtxSynchronize) }

// CtxGetStreamPriorityRange returns the lowest and the highest priority; the
// highest is the lesser number.
func (a *API) CtxGetStreamPriorityRange() (least, greatest int, err error) {
	var l, g int32
	err = a.call(CtxGetStreamPriorityRange, uintptr(unsafe.Pointer(&l)), uintptr(unsafe.Pointer(&g)))
	return int(l), int(g), err
}

// CtxEnablePeerAccess lets the current context reach memory of peer's.
func (a *API) CtxEnablePeerAccess(peer Context) error {
	return a.plain(CtxEnablePeerAccess, uintptr(peer), 0)
}

// text is what stands before the zero byte.
func text(b []byte) string {
	for i, c := range b {
		if c == 0 {
			return string(b[:i])
		}
	}
	return string(b)
}
