// Package helper holds functions that kernels of other packages call.
package helper

// Fine is in the language of kernels.
func Fine(x float32) float32 { return 2 * x }

// Recursive is not.
func Recursive(n int, x float32) float32 {
	if n == 0 {
		return x
	}
	return Recursive(n-1, x*x)
}
