// Package nvrtc is NVIDIA's run-time compiler of CUDA C++ in Go: nvrtc.h name for name, and nothing that thinks. Come
// here to add a function of that library; what is compiled, and for what, is decided in driver/cuda.
//
// A function nvrtcXyz is the method Xyz of [API]; what it writes through pointers it returns. The descriptions
// are in NVIDIA's manual "NVRTC". The library is a part of the CUDA toolkit and not of the driver: most machines do not have it.
//
// # Concurrency
//
// An API may be used by any number of goroutines. The library compiles one program at a time where it is older than 12.
package nvrtc

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// Program is an nvrtcProgram.
type Program uintptr

// API is the library's functions.
type API struct {
	name  string
	addrs [functions]uintptr
}

// Function is a function of the library.
type Function int

// The functions that are looked up.
const (
	Version Function = iota
	GetErrorString
	CreateProgram
	DestroyProgram
	CompileProgram
	GetProgramLogSize
	GetProgramLog
	GetPTXSize
	GetPTX
	GetCUBINSize
	GetCUBIN
	functions
)

// symbols are their names. Those of machine code came with version 11.1, which is the oldest that will do.
var symbols = [functions]string{
	Version: "nvrtcVersion", GetErrorString: "nvrtcGetErrorString",
	CreateProgram: "nvrtcCreateProgram", DestroyProgram: "nvrtcDestroyProgram", CompileProgram: "nvrtcCompileProgram",
	GetProgramLogSize: "nvrtcGetProgramLogSize", GetProgramLog: "nvrtcGetProgramLog",
	GetPTXSize: "nvrtcGetPTXSize", GetPTX: "nvrtcGetPTX", GetCUBINSize: "nvrtcGetCUBINSize", GetCUBIN: "nvrtcGetCUBIN",
}

// Libraries are the names that the library goes by, the newest first: since 11.3 all versions 11 are called 11.2.
func Libraries() []string {
	if runtime.GOOS == "windows" {
		return []string{"nvrtc64_130_0.dll", "nvrtc64_120_0.dll", "nvrtc64_112_0.dll"}
	}
	list := []string{"libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so.11.2", "libnvrtc.so"}
	for _, version := range []string{"13", "12", "11.2"} {
		list = append(list, "/usr/local/cuda/lib64/libnvrtc.so."+version)
	}
	return list
}

// Open opens the library. The error tells what was looked for.
func Open() (*API, error) {
	lib, err := dl.Open(Libraries()...)
	if err != nil {
		return nil, fmt.Errorf("NVIDIA's run-time compiler: %w", err)
	}
	return New(lib.Name(), lib.Symbol)
}

// New makes an API of functions found by name, 0 for those that are not there.
func New(name string, symbol func(name string) uintptr) (*API, error) {
	a := &API{name: name}
	var missing []string
	for f, s := range symbols {
		if a.addrs[f] = symbol(s); a.addrs[f] == 0 {
			missing = append(missing, s)
		}
	}
	if len(missing) > 0 {
		return nil, errors.New(name + " is too old, or no compiler: it has no " + strings.Join(missing, ", "))
	}
	return a, nil
}

// Name of the library's file.
func (a *API) Name() string { return a.name }

// Result is an nvrtcResult.
type Result int32

// Results that callers tell apart.
const (
	Success          Result = 0
	ErrorOutOfMemory Result = 1
	ErrorCompilation Result = 6
)

// Error is a result other than success.
type Error struct {
	// Call is the function, Code its result, Text the library's words for it.
	Call string
	Code Result
	Text string
	// Log is what the compiler said.
	Log string
}

// Error tells function and reason.
func (e *Error) Error() string {
	s := fmt.Sprintf("%s: %s (%d)", e.Call, e.Text, e.Code)
	if e.Log != "" {
		s += ": " + e.Log
	}
	return s
}

// call calls f.
//
//go:uintptrescapes
func (a *API) call(f Function, args ...uintptr) error {
	code := Result(int32(dl.Call(a.addrs[f], args...)))
	if code == Success {
		return nil
	}
	return &Error{Call: symbols[f], Code: code, Text: dl.String(dl.CallPlain(a.addrs[GetErrorString], uintptr(code)))}
}

// Version of the library.
func (a *API) Version() (major, minor int, err error) {
	v := new([2]int32)
	err = a.call(Version, uintptr(unsafe.Pointer(&v[0])), uintptr(unsafe.Pointer(&v[1])))
	return int(v[0]), int(v[1]), err
}

// CreateProgram makes a program of a text, without headers. Name is for messages.
func (a *API) CreateProgram(text []byte, name string) (Program, error) {
	src, called := terminated(text), terminated([]byte(name))
	p := new(Program)
	err := a.call(CreateProgram, uintptr(unsafe.Pointer(p)), uintptr(unsafe.Pointer(&src[0])), uintptr(unsafe.Pointer(&called[0])), 0, 0, 0)
	return *p, err
}

// CompileProgram compiles it. What the compiler said is in the error.
func (a *API) CompileProgram(p Program, options ...string) error {
	list := make([]*byte, len(options)+1) // keeps the texts alive
	for i, o := range options {
		list[i] = &terminated([]byte(o))[0]
	}
	err := a.call(CompileProgram, uintptr(p), uintptr(len(options)), uintptr(unsafe.Pointer(&list[0])))
	var e *Error
	if errors.As(err, &e) {
		if log, err := a.bytes(p, GetProgramLogSize, GetProgramLog); err == nil {
			e.Log = strings.TrimRight(string(log), "\x00\n")
		}
	}
	return err
}

// PTX returns the program as PTX.
func (a *API) PTX(p Program) ([]byte, error) {
	b, err := a.bytes(p, GetPTXSize, GetPTX)
	if n := len(b); n > 0 && b[n-1] == 0 {
		b = b[:n-1]
	}
	return b, err
}

// CUBIN returns its machine code, if it was compiled for a real architecture (sm_90).
func (a *API) CUBIN(p Program) ([]byte, error) { return a.bytes(p, GetCUBINSize, GetCUBIN) }

// bytes calls a function that tells a size, and one that fills it.
func (a *API) bytes(p Program, size, get Function) ([]byte, error) {
	n := new(uint64)
	if err := a.call(size, uintptr(p), uintptr(unsafe.Pointer(n))); err != nil || *n == 0 {
		return nil, err
	}
	b := make([]byte, *n)
	err := a.call(get, uintptr(p), uintptr(unsafe.Pointer(&b[0])))
	return b, err
}

// DestroyProgram gives it back.
func (a *API) DestroyProgram(p Program) error {
	at := &p
	return a.call(DestroyProgram, uintptr(unsafe.Pointer(at)))
}

// terminated copies b and ends it in a zero byte.
func terminated(b []byte) []byte {
	t := make([]byte, len(b)+1)
	copy(t, b)
	return t
}
