//go:build !nogpu && (linux || darwin) && (amd64 || arm64)

package dl

import "github.com/ebitengine/purego"

func open(name string) (uintptr, error) {
	return purego.Dlopen(name, purego.RTLD_NOW|purego.RTLD_LOCAL)
}

func symbol(handle uintptr, name string) uintptr {
	p, err := purego.Dlsym(handle, name)
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
	r, _, _ := purego.SyscallN(fn, args...)
	return r
}

// CallDouble calls a function of two integers or pointers whose result is a double. It is slow, a microsecond.
func CallDouble(fn, a, b uintptr) float64 {
	var f func(a, b uintptr) float64
	purego.RegisterFunc(&f, fn)
	return f(a, b)
}

// Callback returns the address of a C function that calls f, whose
// parameters and result are integers and pointers. It is never given back, and there can be
// two thousand: it is for tests that play a library.
func Callback(f any) uintptr { return purego.NewCallback(f) }
