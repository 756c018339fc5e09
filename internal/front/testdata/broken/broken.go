// Package broken does not type-check: a launcher has not been generated, and one kernel is wrong.
package broken

import (
	"github.com/dotcompute/dotcompute/kernel"

	"example.com/absent"
)

//dotcompute:kernel
func good(t kernel.Thread, x []int) { x[t.X()] = helper(1) }

func helper(n int) int { return n + 1 }

func launch() { Good.Run(nil, nil) }

//dotcompute:kernel
func bad(t kernel.Thread, x []int) {
	x[t.X()] = missing
	var unused int
	x[0] = "text"
}

//dotcompute:kernel
func unused(t kernel.Thread, x []int) {
	y := 1
	x[t.X()] = 2
}

//dotcompute:kernel
func several(t kernel.Thread, x []int32) {
	x[t.X()] = 1.5
	undefined(x)
	x[0] = 1
	x[1] = true
}

//dotcompute:kernel
func unknown(t absent.Thread, x []int32) {
	x[t.X()] = 1
}
