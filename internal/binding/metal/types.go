package metal

// Objects by class.
type (
	Device        ID
	Library       ID
	Function      ID
	Pipeline      ID // MTLComputePipelineState
	Queue         ID // MTLCommandQueue
	CommandBuffer ID
	Compute       ID // MTLComputeCommandEncoder
	Blit          ID // MTLBlitCommandEncoder
	Buffer        ID
	SharedEvent   ID
)

// Family is MTLGPUFamily.
type Family uintptr

// Families, as far as something hangs on them.
const (
	Apple7 Family = 1007
	Apple8 Family = 1008
	Apple9 Family = 1009
	Mac2   Family = 2002
	Metal3 Family = 5001
)

// Options of buffers: MTLResourceOptions.
const (
	StorageModeShared  uintptr = 0 << 4
	StorageModePrivate uintptr = 2 << 4
)

// Status is MTLCommandBufferStatus.
type Status uintptr

// What becomes of a command buffer.
const (
	NotEnqueued Status = iota
	Enqueued
	Committed
	Scheduled
	Completed
	Failed // MTLCommandBufferStatusError
)

// LanguageVersion is MTLLanguageVersion.
type LanguageVersion uintptr

// Versions of the language.
const (
	Version3_0 LanguageVersion = 3 << 16
	Version3_2 LanguageVersion = 3<<16 | 2
)

// MTLMathMode and MTLMathFloatingPointFunctions.
const (
	mathModeSafe     = 0
	functionsPrecise = 1
)
