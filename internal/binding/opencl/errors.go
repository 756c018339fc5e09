package opencl

import (
	"errors"
	"fmt"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// Result is a cl_int that a function returns.
type Result int32

// Results.
const (
	Success                        Result = 0
	DeviceNotFound                 Result = -1
	DeviceNotAvailable             Result = -2
	CompilerNotAvailable           Result = -3
	MemObjectAllocationFailure     Result = -4
	OutOfResources                 Result = -5
	OutOfHostMemory                Result = -6
	ProfilingInfoNotAvailable      Result = -7
	MemCopyOverlap                 Result = -8
	BuildProgramFailure            Result = -11
	MapFailure                     Result = -12
	MisalignedSubBufferOffset      Result = -13
	ExecStatusErrorForEventsInList Result = -14
	InvalidValue                   Result = -30
	InvalidDeviceType              Result = -31
	InvalidPlatform                Result = -32
	InvalidDevice                  Result = -33
	InvalidContext                 Result = -34
	InvalidQueueProperties         Result = -35
	InvalidCommandQueue            Result = -36
	InvalidHostPtr                 Result = -37
	InvalidMemObject               Result = -38
	InvalidBinary                  Result = -42
	InvalidBuildOptions            Result = -43
	InvalidProgram                 Result = -44
	InvalidProgramExecutable       Result = -45
	InvalidKernelName              Result = -46
	InvalidKernel                  Result = -48
	InvalidArgIndex                Result = -49
	InvalidArgValue                Result = -50
	InvalidArgSize                 Result = -51
	InvalidKernelArgs              Result = -52
	InvalidWorkDimension           Result = -53
	InvalidWorkGroupSize           Result = -54
	InvalidWorkItemSize            Result = -55
	InvalidGlobalOffset            Result = -56
	InvalidEventWaitList           Result = -57
	InvalidEvent                   Result = -58
	InvalidOperation               Result = -59
	InvalidBufferSize              Result = -61
	InvalidGlobalWorkSize          Result = -63
	InvalidProperty                Result = -64
	PlatformNotFound               Result = -1001 // CL/cl_icd.h: the loader has no platform
)

var names = map[Result]string{
	DeviceNotFound: "CL_DEVICE_NOT_FOUND", DeviceNotAvailable: "CL_DEVICE_NOT_AVAILABLE", CompilerNotAvailable: "CL_COMPILER_NOT_AVAILABLE",
	MemObjectAllocationFailure: "CL_MEM_OBJECT_ALLOCATION_FAILURE", OutOfResources: "CL_OUT_OF_RESOURCES", OutOfHostMemory: "CL_OUT_OF_HOST_MEMORY",
	ProfilingInfoNotAvailable: "CL_PROFILING_INFO_NOT_AVAILABLE", MemCopyOverlap: "CL_MEM_COPY_OVERLAP", BuildProgramFailure: "CL_BUILD_PROGRAM_FAILURE",
	MapFailure: "CL_MAP_FAILURE", MisalignedSubBufferOffset: "CL_MISALIGNED_SUB_BUFFER_OFFSET",
	ExecStatusErrorForEventsInList: "CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST", InvalidValue: "CL_INVALID_VALUE", InvalidDeviceType: "CL_INVALID_DEVICE_TYPE",
	InvalidPlatform: "CL_INVALID_PLATFORM", InvalidDevice: "CL_INVALID_DEVICE", InvalidContext: "CL_INVALID_CONTEXT",
	InvalidQueueProperties: "CL_INVALID_QUEUE_PROPERTIES", InvalidCommandQueue: "CL_INVALID_COMMAND_QUEUE", InvalidHostPtr: "CL_INVALID_HOST_PTR",
	InvalidMemObject: "CL_INVALID_MEM_OBJECT", InvalidBinary: "CL_INVALID_BINARY", InvalidBuildOptions: "CL_INVALID_BUILD_OPTIONS",
	InvalidProgram: "CL_INVALID_PROGRAM", InvalidProgramExecutable: "CL_INVALID_PROGRAM_EXECUTABLE", InvalidKernelName: "CL_INVALID_KERNEL_NAME",
	InvalidKernel: "CL_INVALID_KERNEL", InvalidArgIndex: "CL_INVALID_ARG_INDEX", InvalidArgValue: "CL_INVALID_ARG_VALUE", InvalidArgSize: "CL_INVALID_ARG_SIZE",
	InvalidKernelArgs: "CL_INVALID_KERNEL_ARGS", InvalidWorkDimension: "CL_INVALID_WORK_DIMENSION", InvalidWorkGroupSize: "CL_INVALID_WORK_GROUP_SIZE",
	InvalidWorkItemSize: "CL_INVALID_WORK_ITEM_SIZE", InvalidGlobalOffset: "CL_INVALID_GLOBAL_OFFSET", InvalidEventWaitList: "CL_INVALID_EVENT_WAIT_LIST",
	InvalidEvent: "CL_INVALID_EVENT", InvalidOperation: "CL_INVALID_OPERATION", InvalidBufferSize: "CL_INVALID_BUFFER_SIZE",
	InvalidGlobalWorkSize: "CL_INVALID_GLOBAL_WORK_SIZE", InvalidProperty: "CL_INVALID_PROPERTY", PlatformNotFound: "CL_PLATFORM_NOT_FOUND_KHR",
}

// Class says what can be done about an error.
type Class uint8

const (
	// Programmer errors are ours: a wrong handle, size or order.
	Programmer Class = iota
	// Resource errors go away when less is asked for or something is given back.
	Resource
	// Unavailable: the device or library cannot be used by this process.
	Unavailable
	// Fatal errors stay with the context.
	Fatal
)

// String names the class.
func (c Class) String() string {
	return [...]string{"programmer", "resource", "unavailable", "fatal"}[c]
}

// Class of the result.
func (r Result) Class() Class {
	switch r {
	case MemObjectAllocationFailure, OutOfResources, OutOfHostMemory, InvalidBufferSize, MapFailure:
		return Resource
	case DeviceNotFound, CompilerNotAvailable, PlatformNotFound:
		return Unavailable
	case DeviceNotAvailable, ExecStatusErrorForEventsInList, InvalidCommandQueue, InvalidContext:
		return Fatal
	}
	return Programmer
}

// Error is a result other than success.
type Error struct {
	// Call is the function, Code its result.
	Call string
	Code Result
	// Log is what the compiler of OpenCL C said.
	Log string
}

// Error tells function and reason.
func (e *Error) Error() string {
	name := names[e.Code]
	if name == "" {
		name = "error"
	}
	s := fmt.Sprintf("%s: %s (%d)", e.Call, name, e.Code)
	if e.Log != "" {
		s += ": " + e.Log
	}
	return s
}

// CodeOf returns the result in an error, or Success if there is none.
func CodeOf(err error) Result {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Success
}

// check makes an error of a status that f gave.
func (a *API) check(f Function, status Result) error {
	if status == Success {
		return nil
	}
	return &Error{Call: symbols[f].name, Code: status}
}

// plain calls f, which returns a status, with numbers only.
func (a *API) plain(f Function, args ...uintptr) error {
	if a.addrs[f] == 0 {
		return a.check(f, InvalidOperation)
	}
	return a.check(f, Result(int32(dl.CallPlain(a.addrs[f], args...))))
}

// call calls f, which returns a status, with addresses of Go memory among the arguments.
//
//go:uintptrescapes
func (a *API) call(f Function, args ...uintptr) error {
	if a.addrs[f] == 0 {
		return a.check(f, InvalidOperation)
	}
	return a.check(f, Result(int32(dl.Call(a.addrs[f], args...))))
}

// create calls f, which returns a handle and writes its status to the last argument.
//
//go:uintptrescapes
func (a *API) create(f Function, status *Result, args ...uintptr) (uintptr, error) {
	if a.addrs[f] == 0 {
		return 0, a.check(f, InvalidOperation)
	}
	h := dl.Call(a.addrs[f], args...)
	return h, a.check(f, *status)
}
