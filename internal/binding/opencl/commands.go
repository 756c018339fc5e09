package opencl

import "unsafe"

// CommandBuffer is commands that were recorded (cl_khr_command_buffer).
type CommandBuffer uintptr

// SyncPoint is a place in a command buffer.
type SyncPoint uint32

// Flags and capabilities of command buffers.
const (
	CommandBufferFlagsKHR                     = 0x1293
	CommandBufferSimultaneousUseKHR           = 1 << 0
	CommandBufferCapabilitySimultaneousUseKHR = 1 << 2
)

// CreateCommandBufferKHR makes a command buffer for a queue.
func (a *API) CreateCommandBufferKHR(q CommandQueue, flags uint64) (CommandBuffer, error) {
	status := new(Result)
	properties := [3]uint64{CommandBufferFlagsKHR, flags}
	h, err := a.create(CreateCommandBufferKHR, status, 1, uintptr(unsafe.Pointer(&q)), uintptr(unsafe.Pointer(&properties)), uintptr(unsafe.Pointer(status)))
	return CommandBuffer(h), err
}

// FinalizeCommandBufferKHR ends the recording.
func (a *API) FinalizeCommandBufferKHR(b CommandBuffer) error {
	return a.plain(FinalizeCommandBufferKHR, uintptr(b))
}

// ReleaseCommandBufferKHR gives it back.
func (a *API) ReleaseCommandBufferKHR(b CommandBuffer) error {
	return a.plain(ReleaseCommandBufferKHR, uintptr(b))
}

// EnqueueCommandBufferKHR launches what was recorded. It does not allocate.
func (a *API) EnqueueCommandBufferKHR(q CommandQueue, b CommandBuffer) error {
	f := frames.Get().(*frame)
	defer frames.Put(f)
	f.args[0] = uintptr(q)
	return a.plain(EnqueueCommandBufferKHR, 1, uintptr(unsafe.Pointer(&f.args[0])), uintptr(b), 0, 0, 0)
}

// CommandNDRangeKernelKHR records a launch with the arguments that the kernel has now, behind another unless that is 0.
func (a *API) CommandNDRangeKernelKHR(b CommandBuffer, k Kernel, dims int, global, local [3]uintptr, behind SyncPoint) (SyncPoint, error) {
	waits, point := uintptr(0), new(SyncPoint)
	var after *SyncPoint
	if behind != 0 {
		waits, after = 1, &behind
	}
	err := a.call(CommandNDRangeKernelKHR, uintptr(b), 0, 0, uintptr(k), uintptr(dims), 0, uintptr(unsafe.Pointer(&global)), uintptr(unsafe.Pointer(&local)),
		waits, uintptr(unsafe.Pointer(after)), uintptr(unsafe.Pointer(point)), 0)
	return *point, err
}
