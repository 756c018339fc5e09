package opencl

import (
	"errors"
	"runtime"
	"strings"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// raw calls f, which returns a pointer or nothing.
func (a *API) raw(f Function, args ...uintptr) uintptr { return dl.CallPlain(a.addrs[f], args...) }

// CreateProgramWithSource makes a program of text.
func (a *API) CreateProgramWithSource(c Context, source []byte) (Program, error) {
	status := new(Result)
	// The addresses are passed in memory, so that what they lead to is kept alive by hand; both are on the heap.
	s, n := new(*byte), new(uintptr)
	b := append([]byte(nil), source...)
	*s, *n = unsafe.SliceData(b), uintptr(len(b))
	h, err := a.create(CreateProgramWithSource, status, uintptr(c), 1, uintptr(unsafe.Pointer(s)), uintptr(unsafe.Pointer(n)), uintptr(unsafe.Pointer(status)))
	runtime.KeepAlive(b)
	return Program(h), err
}

// CreateProgramWithBinary makes a program of what GetProgramBinary returned for the same device.
func (a *API) CreateProgramWithBinary(c Context, d DeviceID, binary []byte) (Program, error) {
	status, each := new(Result), new(Result)
	s, n := new(*byte), new(uintptr)
	b := append([]byte(nil), binary...)
	*s, *n = unsafe.SliceData(b), uintptr(len(b))
	h, err := a.create(CreateProgramWithBinary, status, uintptr(c), 1, uintptr(unsafe.Pointer(&d)), uintptr(unsafe.Pointer(n)), uintptr(unsafe.Pointer(s)),
		uintptr(unsafe.Pointer(each)), uintptr(unsafe.Pointer(status)))
	runtime.KeepAlive(b)
	if err == nil {
		err = a.check(CreateProgramWithBinary, *each)
	}
	return Program(h), err
}

// BuildProgram compiles and links. What the compiler said is in the error.
func (a *API) BuildProgram(p Program, d DeviceID, options string) error {
	o := append([]byte(options), 0)
	err := a.call(BuildProgram, uintptr(p), 1, uintptr(unsafe.Pointer(&d)), uintptr(unsafe.Pointer(&o[0])), 0, 0)
	var e *Error
	if errors.As(err, &e) {
		e.Log = strings.TrimSpace(a.buildLog(p, d))
	}
	return err
}

func (a *API) buildLog(p Program, d DeviceID) string {
	var n uint64
	if a.call(GetProgramBuildInfo, uintptr(p), uintptr(d), ProgramBuildLog, 0, 0, uintptr(unsafe.Pointer(&n))) != nil || n == 0 {
		return ""
	}
	b := make([]byte, n)
	if a.call(GetProgramBuildInfo, uintptr(p), uintptr(d), ProgramBuildLog, uintptr(n), uintptr(unsafe.Pointer(&b[0])), 0) != nil {
		return ""
	}
	return text(b)
}

// GetProgramBinary returns the machine code of a program that was built for one device, or nothing.
func (a *API) GetProgramBinary(p Program) ([]byte, error) {
	var n uint64
	if err := a.call(GetProgramInfo, uintptr(p), ProgramBinarySizes, 8, uintptr(unsafe.Pointer(&n)), 0); err != nil || n == 0 {
		return nil, err
	}
	b := make([]byte, n)
	list := new(*byte)
	*list = &b[0]
	err := a.call(GetProgramInfo, uintptr(p), ProgramBinaries, unsafe.Sizeof(list), uintptr(unsafe.Pointer(list)), 0)
	runtime.KeepAlive(b)
	return b, err
}

// ReleaseProgram gives it back.
func (a *API) ReleaseProgram(p Program) error { return a.plain(ReleaseProgram, uintptr(p)) }

// CreateKernel returns a kernel of a program that was built.
func (a *API) CreateKernel(p Program, name string) (Kernel, error) {
	status := new(Result)
	b := append([]byte(name), 0)
	h, err := a.create(CreateKernel, status, uintptr(p), uintptr(unsafe.Pointer(&b[0])), uintptr(unsafe.Pointer(status)))
	return Kernel(h), err
}

// ReleaseKernel gives it back.
func (a *API) ReleaseKernel(k Kernel) error { return a.plain(ReleaseKernel, uintptr(k)) }

// GetKernelWorkGroupInfo returns a number about a kernel.
func (a *API) GetKernelWorkGroupInfo(k Kernel, d DeviceID, what uint32) (uint64, error) {
	var v uint64
	err := a.call(GetKernelWorkGroupInfo, uintptr(k), uintptr(d), uintptr(what), 8, uintptr(unsafe.Pointer(&v)), 0)
	return v, err
}

// SetKernelArg sets an argument to size bytes at an address, which is not on a stack; with address 0 these are local memory.
func (a *API) SetKernelArg(k Kernel, i int, size int64, value uintptr) error {
	return a.plain(SetKernelArg, uintptr(k), uintptr(i), uintptr(size), value)
}

// SetKernelArgMem sets an argument to a buffer, or to NULL for 0.
func (a *API) SetKernelArgMem(k Kernel, i int, m Mem) error {
	f := frames.Get().(*frame)
	defer frames.Put(f)
	f.args[0] = uintptr(m)
	return a.plain(SetKernelArg, uintptr(k), uintptr(i), unsafe.Sizeof(m), uintptr(unsafe.Pointer(&f.args[0])))
}

// EnqueueNDRangeKernel launches. It does not allocate.
func (a *API) EnqueueNDRangeKernel(q CommandQueue, k Kernel, dims int, global, local [3]uintptr) error {
	f := frames.Get().(*frame)
	defer frames.Put(f)
	copy(f.args[:3], global[:])
	copy(f.args[3:], local[:])
	return a.plain(EnqueueNDRangeKernel, uintptr(q), uintptr(k), uintptr(dims), 0, uintptr(unsafe.Pointer(&f.args[0])), uintptr(unsafe.Pointer(&f.args[3])), 0, 0, 0)
}
