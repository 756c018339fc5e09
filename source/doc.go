// Package source compiles kernels from Go source text at run time. Come here if
// the kernels of a program are not known when it is built; kernels that are part of the
// program are better compiled by cmd/dcgen, which gives them typed launchers.
//
// No Go toolchain is needed on the machine. What kernels use may come from package kernel, kernel/rand, math and math/bits,
// and from packages whose text the [Compiler] is given. A kernel compiled here has no Go function
// that could be called, so device host cannot run it.
//
// A [Package] and its kernels may be used by several goroutines.
package source
