// Package collide has launchers whose names are taken.
package collide

import "github.com/dotcompute/dotcompute/kernel"

// Fill is here already.
func Fill() {}

//dotcompute:kernel
func fill(t kernel.Thread, x []int32) { x[t.X()] = 1 }

// CopyKernel is what the launcher's type would be called.
type CopyKernel int

//dotcompute:kernel
func copy(t kernel.Thread, x []int32) { x[t.X()] = 1 }

//dotcompute:kernel name=Same
func a(t kernel.Thread, x []int32) { x[t.X()] = 1 }

//dotcompute:kernel name=Same
func b(t kernel.Thread, x []int32) { x[t.X()] = 1 }
