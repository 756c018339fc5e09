package forms

import "github.com/dotcompute/dotcompute/kernel"

//dotcompute:kernel
func onLinux(t kernel.Thread, x []int32) { x[t.X()] = 1 }
