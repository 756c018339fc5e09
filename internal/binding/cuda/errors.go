package cuda

import (
	"errors"
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// Result is a CUresult.
type Result int32

// Results that callers tell apart.
const (
	Success                       Result = 0
	ErrorInvalidValue             Result = 1
	ErrorOutOfMemory              Result = 2
	ErrorNotInitialized           Result = 3
	ErrorDeinitialized            Result = 4
	ErrorStubLibrary              Result = 34
	ErrorDeviceUnavailable        Result = 46
	ErrorNoDevice                 Result = 100
	ErrorInvalidDevice            Result = 101
	ErrorInvalidImage             Result = 200
	ErrorInvalidContext           Result = 201
	ErrorNoBinaryForGPU           Result = 209
	ErrorECCUncorrectable         Result = 214
	ErrorPeerAccessUnsupported    Result = 217
	ErrorInvalidPTX               Result = 218
	ErrorNvlinkUncorrectable      Result = 220
	ErrorJITCompilerNotFound      Result = 221
	ErrorUnsupportedPTXVersion    Result = 222
	ErrorContained                Result = 226
	ErrorOperatingSystem          Result = 304
	ErrorInvalidHandle            Result = 400
	ErrorNotFound                 Result = 500
	ErrorNotReady                 Result = 600
	ErrorIllegalAddress           Result = 700
	ErrorLaunchOutOfResources     Result = 701
	ErrorLaunchTimeout            Result = 702
	ErrorPeerAccessAlreadyEnabled Result = 704
	ErrorPrimaryContextActive     Result = 708
	ErrorContextIsDestroyed       Result = 709
	ErrorAssert                   Result = 710
	ErrorHardwareStackError       Result = 714
	ErrorIllegalInstruction       Result = 715
	ErrorMisalignedAddress        Result = 716
	ErrorInvalidAddressSpace      Result = 717
	ErrorInvalidPC                Result = 718
	ErrorLaunchFailed             Result = 719
	ErrorTensorMemoryLeak         Result = 721
	ErrorNotSupported             Result = 801
	ErrorSystemNotReady           Result = 802
	ErrorSystemDriverMismatch     Result = 803
	ErrorCompatNotSupported       Result = 804
	ErrorMPSConnectionFailed      Result = 805
	ErrorMPSRPCFailure            Result = 806
	ErrorMPSServerNotReady        Result = 807
	ErrorMPSMaxClientsReached     Result = 808
	ErrorMPSMaxConnectionsReached Result = 809
	ErrorMPSClientTerminated      Result = 810
	ErrorTimeout                  Result = 909
	ErrorExternalDevice           Result = 911
	ErrorUnknown                  Result = 999
)

// Class says what can be done about an error.
type Class uint8

const (
	// Programmer errors are ours: a wrong handle, size or order.
	Programmer Class = iota
	// Transient errors may go away: the same call later can succeed.
	Transient
	// Resource errors go away when less is asked for or something is given back.
	Resource
	// Unavailable: the device or library cannot be used by this process.
	Unavailable
	// Fatal errors stay with the context: nothing works in it any more.
	Fatal
)

// String names the class.
func (c Class) String() string {
	return [...]string{"programmer", "transient", "resource", "unavailable", "fatal"}[c]
}

// Class of the result.
func (r Result) Class() Class {
	switch r {
	case ErrorNotReady, ErrorTimeout, ErrorMPSServerNotReady, ErrorSystemNotReady:
		return Transient
	case ErrorOutOfMemory, ErrorLaunchOutOfResources, ErrorMPSMaxClientsReached, ErrorMPSMaxConnectionsReached:
		return Resource
	case ErrorNoDevice, ErrorStubLibrary, ErrorDeviceUnavailable, ErrorSystemDriverMismatch, ErrorCompatNotSupported,
		ErrorMPSConnectionFailed, ErrorOperatingSystem, ErrorNotInitialized:
		return Unavailable
	case ErrorDeinitialized, ErrorECCUncorrectable, ErrorNvlinkUncorrectable, ErrorContained, ErrorIllegalAddress, ErrorLaunchTimeout,
		ErrorContextIsDestroyed, ErrorAssert, ErrorHardwareStackError, ErrorIllegalInstruction, ErrorMisalignedAddress,
		ErrorInvalidAddressSpace, ErrorInvalidPC, ErrorLaunchFailed, ErrorTensorMemoryLeak, ErrorMPSRPCFailure, ErrorMPSClientTerminated,
		ErrorExternalDevice, ErrorUnknown:
		return Fatal
	}
	return Programmer
}

// Error is a result other than success.
type Error struct {
	// Call is the function, Code its result.
	Call string
	Code Result
	// Name is the code's in cuda.h, Text the library's words for it.
	Name, Text string
	// Log is what the compiler of PTX said.
	Log string
}

// Error tells function and reason.
func (e *Error) Error() string {
	s := fmt.Sprintf("%s: %s (%d)", e.Call, e.Text, e.Code)
	if e.Name != "" {
		s = fmt.Sprintf("%s: %s (%s, %d)", e.Call, e.Text, e.Name, e.Code)
	}
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

// notReady is the one error of every event that is not reached yet, of which there are many.
var notReady = &Error{Call: "query", Code: ErrorNotReady, Name: "CUDA_ERROR_NOT_READY", Text: "not done yet"}

// check makes an error of the result of f.
func (a *API) check(f Function, r uintptr) error {
	code := Result(int32(r))
	switch code {
	case Success:
		return nil
	case ErrorNotReady:
		return notReady
	}
	e := &Error{Call: symbols[f].names[0], Code: code, Text: "unknown error"}
	if p := new(uintptr); Result(dl.Call(a.addrs[GetErrorName], uintptr(code), uintptr(unsafe.Pointer(p)))) == Success && *p != 0 {
		e.Name = dl.String(*p)
	}
	if p := new(uintptr); Result(dl.Call(a.addrs[GetErrorString], uintptr(code), uintptr(unsafe.Pointer(p)))) == Success && *p != 0 {
		e.Text = dl.String(*p)
	}
	return e
}

// plain calls f with numbers only.
func (a *API) plain(f Function, args ...uintptr) error {
	if a.addrs[f] == 0 {
		return absent(f)
	}
	return a.check(f, dl.CallPlain(a.addrs[f], args...))
}

// call calls f, which has out-parameters.
//
//go:uintptrescapes
func (a *API) call(f Function, args ...uintptr) error {
	if a.addrs[f] == 0 {
		return absent(f)
	}
	return a.check(f, dl.Call(a.addrs[f], args...))
}

func absent(f Function) error {
	return &Error{Call: symbols[f].names[0], Code: ErrorNotFound, Name: "CUDA_ERROR_NOT_FOUND", Text: "the library has no such function"}
}
