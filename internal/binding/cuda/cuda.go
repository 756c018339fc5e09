// Package cuda is NVIDIA's CUDA driver API in Go: cuda.h name for name, and
// nothing that thinks. Come here to add a function of that API; what is done with it is in
// driver/cuda.
//
// A function cuXyz is the method Xyz of [API]; what it writes through pointers it
// returns. Handles are numbers of their own types. The descriptions are in the "CUDA Driver API Reference
// Manual". Most functions work on the context that is current on the thread that
// calls ([API.CtxSetCurrent]), so that callers lock the goroutine to its thread.
//
// Functions are looked up in the library by name and version when it is opened; those
// that newer libraries only have may be absent ([API.Has]), and calling one of those
// is an error with [ErrorNotFound].
//
// # Concurrency
//
// An API may be used by any number of goroutines, as far as the library's own functions
// allow it.
package cuda

import (
	"errors"
	"fmt"
	"runtime"
	"strings"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// API is the library's functions.
type API struct {
	name  string
	addrs [functions]uintptr
}

// Libraries are the names that the library goes by, in the order in which they are tried.
func Libraries() []string {
	if runtime.GOOS == "windows" {
		return []string{"nvcuda.dll"}
	}
	return []string{"libcuda.so.1", "libcuda.so", "/usr/local/nvidia/lib64/libcuda.so.1", "/usr/lib/wsl/lib/libcuda.so.1"}
}

// Open opens the library. The error tells what was looked for.
func Open() (*API, error) {
	lib, err := dl.Open(Libraries()...)
	if err != nil {
		return nil, fmt.Errorf("NVIDIA's driver library: %w", err)
	}
	return New(lib.Name(), lib.Symbol)
}

// New makes an API of functions found by name, 0 for those that are not there. It is how
// tests put their own in the library's place.
func New(name string, symbol func(name string) uintptr) (*API, error) {
	a := &API{name: name}
	var missing []string
	for f := range functions {
		s := &symbols[f]
		for _, n := range s.names {
			if a.addrs[f] = symbol(n); a.addrs[f] != 0 {
				break
			}
		}
		if a.addrs[f] == 0 && !s.optional {
			missing = append(missing, s.names[0])
		}
	}
	if len(missing) > 0 {
		return nil, errors.New(name + " is too old, or no driver library: it has no " + strings.Join(missing, ", "))
	}
	return a, nil
}

// Name of the library's file.
func (a *API) Name() string { return a.name }

// Has reports whether the library has a function.
func (a *API) Has(f Function) bool { return a.addrs[f] != 0 }
