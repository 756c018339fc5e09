// A comment before the constraint.

//go:build !windows

package forms

import "github.com/dotcompute/dotcompute/kernel"

//dotcompute:kernel
func tagged(t kernel.Thread, x []int32) { x[t.X()] = 2 }
