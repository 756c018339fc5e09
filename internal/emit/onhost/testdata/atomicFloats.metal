// refused: atomics.go:34: kernel atomicFloats: needs float64 arithmetic, which the device does not have in Metal Shading Language
