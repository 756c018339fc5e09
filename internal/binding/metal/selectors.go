package metal

// selector is a message that is sent.
type selector int

const (
	selAlloc selector = iota
	selInit
	selRetain
	selRelease
	selRespondsToSelector
	selUTF8String
	selInitWithBytes
	selCount
	selObjectAtIndex
	selDomain
	selCode
	selLocalizedDescription

	selName
	selRegistryID
	selSupportsFamily
	selHasUnifiedMemory
	selRecommendedMaxWorkingSetSize
	selCurrentAllocatedSize
	selMaxBufferLength
	selMaxThreadgroupMemoryLength
	selNewBuffer
	selNewCommandQueue
	selNewLibrary
	selNewComputePipelineState
	selNewSharedEvent

	selSetLanguageVersion
	selSetFastMathEnabled
	selSetMathMode
	selSetMathFloatingPointFunctions

	selNewFunction
	selMaxTotalThreadsPerThreadgroup
	selThreadExecutionWidth
	selStaticThreadgroupMemoryLength
	selContents
	selSignaledValue
	selSetSignaledValue

	selCommandBuffer
	selComputeCommandEncoder
	selBlitCommandEncoder
	selEncodeWaitForEvent
	selEncodeSignalEvent
	selCommit
	selStatus
	selError
	selGPUEndTime

	selSetComputePipelineState
	selSetBuffer
	selSetBytes
	selSetThreadgroupMemoryLength
	selDispatchThreadgroups
	selEndEncoding
	selCopyFromBuffer
	selFillBuffer
	selectors
)

var names = [selectors]string{
	selAlloc:                "alloc",
	selInit:                 "init",
	selRetain:               "retain",
	selRelease:              "release",
	selRespondsToSelector:   "respondsToSelector:",
	selUTF8String:           "UTF8String",
	selInitWithBytes:        "initWithBytes:length:encoding:",
	selCount:                "count",
	selObjectAtIndex:        "objectAtIndex:",
	selDomain:               "domain",
	selCode:                 "code",
	selLocalizedDescription: "localizedDescription",

	selName:                         "name",
	selRegistryID:                   "registryID",
	selSupportsFamily:               "supportsFamily:",
	selHasUnifiedMemory:             "hasUnifiedMemory",
	selRecommendedMaxWorkingSetSize: "recommendedMaxWorkingSetSize",
	selCurrentAllocatedSize:         "currentAllocatedSize",
	selMaxBufferLength:              "maxBufferLength",
	selMaxThreadgroupMemoryLength:   "maxThreadgroupMemoryLength",
	selNewBuffer:                    "newBufferWithLength:options:",
	selNewCommandQueue:              "newCommandQueue",
	selNewLibrary:                   "newLibraryWithSource:options:error:",
	selNewComputePipelineState:      "newComputePipelineStateWithFunction:error:",
	selNewSharedEvent:               "newSharedEvent",

	selSetLanguageVersion:            "setLanguageVersion:",
	selSetFastMathEnabled:            "setFastMathEnabled:",
	selSetMathMode:                   "setMathMode:",
	selSetMathFloatingPointFunctions: "setMathFloatingPointFunctions:",

	selNewFunction:                   "newFunctionWithName:",
	selMaxTotalThreadsPerThreadgroup: "maxTotalThreadsPerThreadgroup",
	selThreadExecutionWidth:          "threadExecutionWidth",
	selStaticThreadgroupMemoryLength: "staticThreadgroupMemoryLength",
	selContents:                      "contents",
	selSignaledValue:                 "signaledValue",
	selSetSignaledValue:              "setSignaledValue:",

	selCommandBuffer:         "commandBuffer",
	selComputeCommandEncoder: "computeCommandEncoder",
	selBlitCommandEncoder:    "blitCommandEncoder",
	selEncodeWaitForEvent:    "encodeWaitForEvent:value:",
	selEncodeSignalEvent:     "encodeSignalEvent:value:",
	selCommit:                "commit",
	selStatus:                "status",
	selError:                 "error",
	selGPUEndTime:            "GPUEndTime",

	selSetComputePipelineState:    "setComputePipelineState:",
	selSetBuffer:                  "setBuffer:offset:atIndex:",
	selSetBytes:                   "setBytes:length:atIndex:",
	selSetThreadgroupMemoryLength: "setThreadgroupMemoryLength:atIndex:",
	selDispatchThreadgroups:       "dispatchThreadgroups:threadsPerThreadgroup:",
	selEndEncoding:                "endEncoding",
	selCopyFromBuffer:             "copyFromBuffer:sourceOffset:toBuffer:destinationOffset:size:",
	selFillBuffer:                 "fillBuffer:range:value:",
}
