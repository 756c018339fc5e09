// Package opencl is the OpenCL API in Go: CL/cl.h name for name, and nothing that thinks. Come here to add a function of
// that API; what is done with it is in driver/opencl.
//
// A function clXyz is the method Xyz of [API]; what it writes through pointers it returns. Handles are numbers of
// their own types. The descriptions are in "The OpenCL Specification" and "OpenCL Extension Specification". The library is the
// loader that vendors' drivers are found through (an ICD loader), or one vendor's own.
//
// Functions are looked up by name when the library is opened; those that came after OpenCL 1.2 may be absent ([API.Has]), and
// calling one of those is an error with [InvalidOperation]. So are those of extensions, which [API.For] looks up for a platform.
//
// # Concurrency
//
// An API may be used by any number of goroutines, as far as OpenCL allows it: everything but SetKernelArg on
// one kernel.
package opencl

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// API is the library's functions.
type API struct {
	name  string
	addrs [functions]uintptr
}

// Libraries are the names that the library goes by, in the order in which they are tried.
func Libraries() []string {
	switch runtime.GOOS {
	case "windows":
		return []string{"OpenCL.dll"}
	case "darwin":
		return []string{"/System/Library/Frameworks/OpenCL.framework/OpenCL"}
	}
	return []string{"libOpenCL.so.1", "libOpenCL.so"}
}

// Open opens the library. The error tells what was looked for.
func Open() (*API, error) {
	lib, err := dl.Open(Libraries()...)
	if err != nil {
		return nil, fmt.Errorf("the OpenCL library: %w", err)
	}
	return New(lib.Name(), lib.Symbol)
}

// New makes an API of functions found by name, 0 for those that are not there. It is how tests put their own
// in the place of some.
func New(name string, symbol func(name string) uintptr) (*API, error) {
	a := &API{name: name}
	var missing []string
	for f := range functions {
		s := &symbols[f]
		if s.extension {
			continue
		}
		if a.addrs[f] = symbol(s.name); a.addrs[f] == 0 && !s.optional {
			missing = append(missing, s.name)
		}
	}
	if len(missing) > 0 {
		return nil, errors.New(name + " is older than OpenCL 1.2, or no OpenCL library: it has no " + strings.Join(missing, ", "))
	}
	return a, nil
}

// For returns the library with those functions of extensions that a platform has.
func (a *API) For(p PlatformID) *API {
	own := *a
	for f := range functions {
		if s := &symbols[f]; s.extension {
			name := append([]byte(s.name), 0)
			own.addrs[f] = dl.Call(a.addrs[GetExtensionFunctionAddressForPlatform], uintptr(p), uintptr(unsafe.Pointer(&name[0])))
		}
	}
	return &own
}

// Name of the library's file.
func (a *API) Name() string { return a.name }

// Has reports whether the library has a function.
func (a *API) Has(f Function) bool { return a.addrs[f] != 0 }
