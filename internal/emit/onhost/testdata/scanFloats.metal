// refused: subgroups.go:104: kernel scanFloats: needs float64 arithmetic, which the device does not have in Metal Shading Language
