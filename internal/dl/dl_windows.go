//go:build !nogpu && windows && (amd64 || arm64)

package dl

import (
	"path/filepath"
	"syscall"

	"golang.org/x/sys/windows"
)

// open looks names without a folder up among the system's own libraries only:
// a file in the current folder must not become code.
func open(name string) (uintptr, error) {
	flags := uintptr(windows.LOAD_LIBRARY_SEARCH_SYSTEM32)
	if filepath.IsAbs(name) {
		flags = windows.LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | windows.LOAD_LIBRARY_SEARCH_DEFAULT_DIRS
	}
	h, err := windows.LoadLibraryEx(name, 0, flags)
	return uintptr(h), err
}

func symbol(handle uintptr, name string) uintptr {
	p, err := windows.GetProcAddress(windows.Handle(handle), name)
	if err != nil {
		return 0
	}
	return p
}

// Call calls a function whose parameters, at most 15, are integers and
// pointers, and returns its integer result. See the package documentation for pointers.
//
//go:uintptrescapes
func Call(fn uintptr, args ...uintptr) uintptr {
	r, _, _ := syscall.SyscallN(fn, args...)
	return r
}

// CallDouble is for systems that this is not.
func CallDouble(fn, a, b uintptr) float64 { return 0 }

// Callback returns the address of a C function that calls f, whose
// parameters and result are integers and pointers. It is never given back, and there can be
// two thousand: it is for tests that play a library.
func Callback(f any) uintptr { return syscall.NewCallback(f) }
