// refused: modes.go:65: kernel prints: needs float64 arithmetic, which the device does not have in Metal Shading Language
