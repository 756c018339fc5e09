package subset

import (
	"sort"

	"example.com/kernels/helper"
	"github.com/dotcompute/dotcompute/kernel"
)

//dotcompute:kernel
func many(t kernel.Thread, x []float32, y []float64) {
	i := t.X()
	m := map[int]int{} // want "DC010: "
	_ = m
	go helper.Fine(1)                 // want "DC001: "
	x = append(x, 1)                  // want "DC020: "
	sort.Float64s(y)                  // want "DC029: "
	println(i)                        // want "DC023: "
	x[i] = helper.Fine(x[i])          // helpers of other packages are compiled
	x[i] += helper.Recursive(3, x[i]) // want "DC028: "
}

//dotcompute:kernel
func noThread(x []float32) { // want "DC059: "
	x[0] = 0
}

func ordinary(m map[string]int) int { return m["a"] } // not a kernel: not looked at

//dotcompute:kernel
func ignores(t kernel.Thread, x []float32) {
	i := t.X()
	x[i]++ //dotcompute:ignore // want "DC056: there is no diagnostic //"
	x[i]++ //dotcompute:ignore DC001 why not // want "DC056: DC001 is an error, which cannot be ignored"
	x[i]++ //dotcompute:ignore DC999 why not // want "DC056: there is no diagnostic DC999"
	x[i]++ //dotcompute:ignore DC081,DC090 the reason
}
