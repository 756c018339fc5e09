package fix

import (
	"math"

	gpu "github.com/dotcompute/dotcompute/kernel"
)

//dotcompute:kernel
func prints(th gpu.Thread, x []float64) {
	println(x[0], th.X()) // want "DC023: "
	print()               // want "DC023: "
	x[th.X()] = math.Sqrt(2)
}
