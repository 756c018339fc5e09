package target

import "github.com/dotcompute/dotcompute/kernel"

//dotcompute:kernel
func doubles(t kernel.Thread, x []float64) {
	x[t.X()] *= 2 // want "DC090: float64: not on browsers"
	x[t.X()] *= 3
}

//dotcompute:kernel
func atomics(t kernel.Thread, n []int64) {
	kernel.AtomicAdd(&n[0], 1) // want "DC091: "
}

//dotcompute:kernel
func subgroups(t kernel.Thread, n []int32) {
	n[t.X()] = kernel.ReduceAdd(t, n[t.X()]) // want "DC093: subgroup operations: not on all browsers"
}

//dotcompute:kernel
func bytes(t kernel.Thread, x []uint8) {
	x[t.X()] = 1 // want "DC097: stores of 8 and 16 bits: slow on browsers"
}

//dotcompute:kernel
func plain(t kernel.Thread, x []float32) {
	x[t.X()] *= 2
}
