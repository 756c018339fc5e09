// refused: consts.go:110: kernel tables: needs float64 arithmetic, which the device does not have in Metal Shading Language
