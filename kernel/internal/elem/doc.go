// Package elem holds the elementary functions of kernels, one implementation for every
// device: come here for how exp or sin is computed, and how exactly.
//
// The functions are written in the kernel language: the compiler turns the
// same source into IR, and every device that rounds + − × ÷ √ and fma correctly computes the
// same bits. So every product is converted explicitly, or the sum with it is an explicit FMA: without, Go
// may fuse them, even across statements and inlined calls. Of package math they call only what is one operation of the IR (Sqrt, Floor,
// Trunc, FMA, Abs, Copysign, the bit casts). The 32-bit functions use no float64, FMA32 aside,
// which is one operation of the IR too.
//
// Each function states its bound in ULP, units in the last place of the correctly rounded
// result; the tests measure it and fail above the bound. Special values (infinities, NaN,
// signed zeros, exact cases) are those of Go's package math.
package elem
