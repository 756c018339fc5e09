//go:build nogpu || !(linux || darwin || windows) || !(amd64 || arm64)

package dl

import "fmt"

func open(string) (uintptr, error) {
	return 0, fmt.Errorf("%w: built with the tag nogpu, or for a system where that is not known", ErrUnsupported)
}

func symbol(uintptr, string) uintptr { return 0 }

// Call is never reached: nothing has an address here.
func Call(uintptr, ...uintptr) uintptr { return 0 }

// CallDouble returns 0.
func CallDouble(fn, a, b uintptr) float64 { return 0 }

// Callback returns 0.
func Callback(any) uintptr { return 0 }
