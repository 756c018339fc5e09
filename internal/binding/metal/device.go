package metal

import (
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// Error is an NSError.
type Error struct {
	Call   string
	Domain string
	Code   int
	Text   string
}

// Error tells them all.
func (e *Error) Error() string {
	return fmt.Sprintf("%s: %s (%s %d)", e.Call, e.Text, e.Domain, e.Code)
}

// Codes of MTLCommandBufferErrorDomain.
const (
	CommandBufferDomain = "MTLCommandBufferErrorDomain"

	ErrorInternal        = 1
	ErrorTimeout         = 2
	ErrorPageFault       = 3
	ErrorAccessRevoked   = 4
	ErrorNotPermitted    = 7
	ErrorOutOfMemory     = 8
	ErrorInvalidResource = 9
	ErrorMemoryless      = 10
	ErrorDeviceRemoved   = 11
	ErrorStackOverflow   = 12
)

// fail makes an error of an NSError, which may be nil.
func (a *API) fail(call string, e ID) error {
	if e == 0 {
		return &Error{Call: call, Text: "it says no reason"}
	}
	return &Error{call, a.text(ID(a.send(e, selDomain))), int(a.send(e, selCode)), a.text(ID(a.send(e, selLocalizedDescription)))}
}

// CopyAllDevices is MTLCopyAllDevices. The devices are the caller's.
func (a *API) CopyAllDevices() []Device {
	array := ID(dl.CallPlain(a.all))
	if array == 0 {
		return nil
	}
	defer a.Release(array)
	var list []Device
	for i := range a.send(array, selCount) {
		list = append(list, Device(a.Retain(ID(a.send(array, selObjectAtIndex, i)))))
	}
	return list
}

// DeviceName is the name of a device. It is to be called inside of a pool.
func (a *API) DeviceName(d Device) string { return a.text(ID(a.send(ID(d), selName))) }

// RegistryID tells devices apart.
func (a *API) RegistryID(d Device) uint64 { return uint64(a.send(ID(d), selRegistryID)) }

// SupportsFamily reports whether a device has all that a family has.
func (a *API) SupportsFamily(d Device, f Family) bool {
	return a.send(ID(d), selSupportsFamily, uintptr(f))&0xff != 0
}

// HasUnifiedMemory reports whether processor and device share memory.
func (a *API) HasUnifiedMemory(d Device) bool { return a.send(ID(d), selHasUnifiedMemory)&0xff != 0 }

// RecommendedMaxWorkingSetSize, CurrentAllocatedSize and MaxBufferLength are in bytes.
func (a *API) RecommendedMaxWorkingSetSize(d Device) int64 {
	return int64(a.send(ID(d), selRecommendedMaxWorkingSetSize))
}

// CurrentAllocatedSize is what this process has.
func (a *API) CurrentAllocatedSize(d Device) int64 {
	return int64(a.send(ID(d), selCurrentAllocatedSize))
}

// MaxBufferLength is the size of the largest buffer.
func (a *API) MaxBufferLength(d Device) int64 { return int64(a.send(ID(d), selMaxBufferLength)) }

// MaxThreadgroupMemoryLength is in bytes.
func (a *API) MaxThreadgroupMemoryLength(d Device) int64 {
	return int64(a.send(ID(d), selMaxThreadgroupMemoryLength))
}

// NewBuffer returns a buffer, or 0 if there is no memory.
func (a *API) NewBuffer(d Device, length int64, options uintptr) Buffer {
	return Buffer(a.send(ID(d), selNewBuffer, uintptr(length), options))
}

// Contents is the memory of a buffer that the processor sees.
func (a *API) Contents(b Buffer, n int) ([]byte, uintptr) {
	p := a.send(ID(b), selContents)
	return dl.Bytes(p, n), p
}

// NewCommandQueue returns a queue, or 0.
func (a *API) NewCommandQueue(d Device) Queue { return Queue(a.send(ID(d), selNewCommandQueue)) }

// NewSharedEvent returns an event with value 0, or 0.
func (a *API) NewSharedEvent(d Device) SharedEvent {
	return SharedEvent(a.send(ID(d), selNewSharedEvent))
}

// SignaledValue and SetSignaledValue are those of a shared event.
func (a *API) SignaledValue(e SharedEvent) uint64 { return uint64(a.send(ID(e), selSignaledValue)) }

// SetSignaledValue signals from the host.
func (a *API) SetSignaledValue(e SharedEvent, v uint64) {
	a.send(ID(e), selSetSignaledValue, uintptr(v))
}

// Options are MTLCompileOptions: the version of the language, and exact mathematics.
type Options struct{ Version LanguageVersion }

// Latest is the newest version of the language that the system is known to compile: 3.2 came with math modes.
func (a *API) Latest() LanguageVersion {
	o := a.newOptions()
	defer a.Release(o)
	if a.responds(o, selSetMathMode) {
		return Version3_2
	}
	return Version3_0
}

func (a *API) newOptions() ID { return ID(a.send(ID(a.send(a.options, selAlloc)), selInit)) }

// NewLibrary compiles a text. It is to be called inside of a pool.
func (a *API) NewLibrary(d Device, source string, version LanguageVersion) (Library, error) {
	text, o := a.newString(source), a.newOptions()
	defer a.Release(text)
	defer a.Release(o)
	a.send(o, selSetLanguageVersion, uintptr(version))
	if a.responds(o, selSetMathMode) {
		a.send(o, selSetMathMode, mathModeSafe)
		a.send(o, selSetMathFloatingPointFunctions, functionsPrecise)
	} else {
		a.send(o, selSetFastMathEnabled, 0)
	}
	var e ID
	l := Library(dl.Call(a.msgSend, uintptr(d), a.sels[selNewLibrary], uintptr(text), uintptr(o), uintptr(unsafe.Pointer(&e))))
	if l == 0 { // a library may come with warnings
		return 0, a.fail("newLibraryWithSource", e)
	}
	return l, nil
}

// NewFunction finds a function by name, or returns 0.
func (a *API) NewFunction(l Library, name string) Function {
	text := a.newString(name)
	defer a.Release(text)
	return Function(a.send(ID(l), selNewFunction, uintptr(text)))
}

// NewComputePipelineState makes machine code. It is to be called inside of a pool.
func (a *API) NewComputePipelineState(d Device, f Function) (Pipeline, error) {
	var e ID
	p := Pipeline(dl.Call(a.msgSend, uintptr(d), a.sels[selNewComputePipelineState], uintptr(f), uintptr(unsafe.Pointer(&e))))
	if p == 0 {
		return 0, a.fail("newComputePipelineStateWithFunction", e)
	}
	return p, nil
}

// MaxTotalThreadsPerThreadgroup is the size of the largest group.
func (a *API) MaxTotalThreadsPerThreadgroup(p Pipeline) int {
	return int(a.send(ID(p), selMaxTotalThreadsPerThreadgroup))
}

// ThreadExecutionWidth is the number of lanes of a simdgroup.
func (a *API) ThreadExecutionWidth(p Pipeline) int {
	return int(a.send(ID(p), selThreadExecutionWidth))
}

// StaticThreadgroupMemoryLength is in bytes.
func (a *API) StaticThreadgroupMemoryLength(p Pipeline) int64 {
	return int64(a.send(ID(p), selStaticThreadgroupMemoryLength))
}
