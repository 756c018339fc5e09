package opencl

// Handles.
type (
	PlatformID   uintptr
	DeviceID     uintptr
	Context      uintptr
	CommandQueue uintptr
	Mem          uintptr
	Program      uintptr
	Kernel       uintptr
	Event        uintptr
)

// Flags of devices, queues, memory and maps.
const (
	DeviceTypeCPU         = 1 << 1
	DeviceTypeGPU         = 1 << 2
	DeviceTypeAccelerator = 1 << 3
	DeviceTypeAll         = 0xffffffff

	QueueProfilingEnable = 1 << 1

	MemReadWrite          = 1 << 0
	MemReadOnly           = 1 << 2
	MemUseHostPtr         = 1 << 3
	MemAllocHostPtr       = 1 << 4
	MemSVMFineGrainBuffer = 1 << 10

	MapRead  = 1 << 0
	MapWrite = 1 << 1

	SVMFineGrainBuffer = 1 << 1
	SVMFineGrainSystem = 1 << 2
	SVMAtomics         = 1 << 3

	FPDenorm                      = 1 << 0
	FPInfNaN                      = 1 << 1
	FPRoundToNearest              = 1 << 2
	FPCorrectlyRoundedDivideSqrt  = 1 << 7
	DeviceAtomicOrderAcqRel       = 1 << 1
	DeviceAtomicOrderSeqCst       = 1 << 2
	DeviceAtomicScopeDevice       = 1 << 5
	DeviceAtomicScopeAllDevices   = 1 << 6
	QueueProperties               = 0x1093
	ContextPlatform               = 0x1084
	ProgramBinarySizes            = 0x1165
	ProgramBinaries               = 0x1166
	ProgramBuildLog               = 0x1183
	EventCommandExecutionStatus   = 0x11D3
	ProfilingCommandQueued        = 0x1280
	ProfilingCommandStart         = 0x1282
	ProfilingCommandEnd           = 0x1283
	KernelWorkGroupSize           = 0x11B0
	KernelLocalMemSize            = 0x11B2
	KernelPreferredGroupSizeMulti = 0x11B3
	KernelPrivateMemSize          = 0x11B4
)

// PlatformInfo is what a platform can be asked.
type PlatformInfo uint32

// Questions.
const (
	PlatformVersion    PlatformInfo = 0x0901
	PlatformName       PlatformInfo = 0x0902
	PlatformVendor     PlatformInfo = 0x0903
	PlatformExtensions PlatformInfo = 0x0904
)

// DeviceInfo is what a device can be asked.
type DeviceInfo uint32

// Questions.
const (
	DeviceType                     DeviceInfo = 0x1000
	DeviceMaxComputeUnits          DeviceInfo = 0x1002
	DeviceMaxWorkItemDimensions    DeviceInfo = 0x1003
	DeviceMaxWorkGroupSize         DeviceInfo = 0x1004
	DeviceMaxWorkItemSizes         DeviceInfo = 0x1005
	DeviceAddressBits              DeviceInfo = 0x100D
	DeviceMaxMemAllocSize          DeviceInfo = 0x1010
	DeviceMaxParameterSize         DeviceInfo = 0x1017
	DeviceSingleFPConfig           DeviceInfo = 0x101B
	DeviceGlobalMemSize            DeviceInfo = 0x101F
	DeviceLocalMemSize             DeviceInfo = 0x1023
	DeviceProfilingTimerResolution DeviceInfo = 0x1025
	DeviceEndianLittle             DeviceInfo = 0x1026
	DeviceAvailable                DeviceInfo = 0x1027
	DeviceCompilerAvailable        DeviceInfo = 0x1028
	DeviceName                     DeviceInfo = 0x102B
	DeviceVendor                   DeviceInfo = 0x102C
	DriverVersion                  DeviceInfo = 0x102D
	DeviceVersion                  DeviceInfo = 0x102F
	DeviceExtensions               DeviceInfo = 0x1030
	DeviceDoubleFPConfig           DeviceInfo = 0x1032
	DeviceHostUnifiedMemory        DeviceInfo = 0x1035
	DeviceSVMCapabilities          DeviceInfo = 0x1053
	DeviceAtomicMemoryCapabilities DeviceInfo = 0x1063
	DeviceAtomicFenceCapabilities  DeviceInfo = 0x1064

	DeviceCommandBufferCapabilitiesKHR            DeviceInfo = 0x12A9
	DeviceCommandBufferRequiredQueuePropertiesKHR DeviceInfo = 0x12AA
)

// Status of a command.
const (
	Complete  = 0
	Running   = 1
	Submitted = 2
	Queued    = 3
)
