package cuda

// Handles and addresses of the library.
type (
	Device    int32
	Context   uintptr
	Module    uintptr
	Func      uintptr
	Stream    uintptr
	Event     uintptr
	MemPool   uintptr
	Graph     uintptr
	GraphNode uintptr
	GraphExec uintptr
	DevicePtr uint64
)

// DeviceAttribute is a CUdevice_attribute.
type DeviceAttribute int32

// Attributes of devices that are asked for.
const (
	MaxThreadsPerBlock           DeviceAttribute = 1
	MaxSharedMemoryPerBlock      DeviceAttribute = 8
	WarpSize                     DeviceAttribute = 10
	ClockRate                    DeviceAttribute = 13
	MultiprocessorCount          DeviceAttribute = 16
	Integrated                   DeviceAttribute = 18
	CanMapHostMemory             DeviceAttribute = 19
	ComputeMode                  DeviceAttribute = 20
	MaxThreadsPerMultiprocessor  DeviceAttribute = 39
	AsyncEngineCount             DeviceAttribute = 40
	UnifiedAddressing            DeviceAttribute = 41
	ComputeCapabilityMajor       DeviceAttribute = 75
	ManagedMemory                DeviceAttribute = 83
	ConcurrentManagedAccess      DeviceAttribute = 89
	ComputeCapabilityMinor       DeviceAttribute = 76
	MaxSharedMemoryPerBlockOptin DeviceAttribute = 97
	CooperativeLaunch            DeviceAttribute = 95
	MemoryPoolsSupported         DeviceAttribute = 115
)

// FuncAttribute is a CUfunction_attribute.
type FuncAttribute int32

// Attributes of functions.
const (
	FuncMaxThreadsPerBlock   FuncAttribute = 0
	FuncSharedSizeBytes      FuncAttribute = 1
	FuncConstSizeBytes       FuncAttribute = 2
	FuncLocalSizeBytes       FuncAttribute = 3
	FuncNumRegs              FuncAttribute = 4
	FuncPTXVersion           FuncAttribute = 5
	FuncBinaryVersion        FuncAttribute = 6
	FuncMaxDynamicSharedSize FuncAttribute = 8
)

// JITOption is a CUjit_option.
type JITOption int32

// Options of ModuleLoadDataEx and LinkCreate.
const (
	jitInfoLogBuffer      JITOption = 3
	jitInfoLogBufferSize  JITOption = 4
	jitErrorLogBuffer     JITOption = 5
	jitErrorLogBufferSize JITOption = 6
)

// Flags of MemHostAlloc.
const (
	MemHostAllocPortable      = 1
	MemHostAllocDeviceMap     = 2
	MemHostAllocWriteCombined = 4
)

// Flags of MemHostRegister and MemAllocManaged.
const (
	MemHostRegisterPortable = 1
	MemAttachGlobal         = 1
)

// Flags of streams, events and contexts.
const (
	StreamNonBlocking  = 1
	EventDefault       = 0
	EventDisableTiming = 2
	CtxSchedYield      = 2
	CtxMapHost         = 8
)

// CaptureMode is a CUstreamCaptureMode.
type CaptureMode int32

// CaptureThreadLocal keeps only the capturing thread from unsafe calls.
const CaptureThreadLocal CaptureMode = 1

// MemPoolAttribute is a CUmemPool_attribute.
type MemPoolAttribute int32

// Attributes of pools.
const (
	PoolReuseFollowEventDependencies   MemPoolAttribute = 1
	PoolReuseAllowOpportunistic        MemPoolAttribute = 2
	PoolReuseAllowInternalDependencies MemPoolAttribute = 3
	PoolReleaseThreshold               MemPoolAttribute = 4
	PoolReservedMemCurrent             MemPoolAttribute = 5
	PoolReservedMemHigh                MemPoolAttribute = 6
	PoolUsedMemCurrent                 MemPoolAttribute = 7
	PoolUsedMemHigh                    MemPoolAttribute = 8
)

// MemLocation is CUmemLocation.
type MemLocation struct {
	Type int32 // 1: device
	ID   int32
}

// MemPoolProps is CUmemPoolProps. In newer headers its reserved tail has a
// size limit and flags, for which 0 means none.
type MemPoolProps struct {
	AllocType   int32 // 1: pinned
	HandleTypes int32
	Location    MemLocation
	Security    uintptr
	Reserved    [64]byte
}

// MemAccessDesc is CUmemAccessDesc.
type MemAccessDesc struct {
	Location MemLocation
	Flags    int32 // 3: read and write
}

// Values of the fields above.
const (
	MemLocationDevice  = 1
	MemAllocPinned     = 1
	MemAccessReadWrite = 3
)

// KernelNodeParams is CUDA_KERNEL_NODE_PARAMS, its second version, of which the first is the beginning.
type KernelNodeParams struct {
	Func         Func
	Grid, Block  [3]uint32
	Shared       uint32
	KernelParams uintptr // address of an array of addresses
	Extra        uintptr
	Kern         uintptr // of the second version, like what follows
	Ctx          Context
}
