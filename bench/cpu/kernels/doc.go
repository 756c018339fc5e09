// Package kernels holds the kernels that the benchmark measures, each beside its plain Go twin.
// Come here to see what a row computes; the C forms of the same algorithms are in folder c, the rows in cpu.
//
// A twin named XPlain does what the kernel does for the invocations lo to hi-1, as one would write it in Go without
// this library. The two share what needs no elementary function; where one is needed the kernel takes package
// kernel's, the twin package math's. A kernel named xUnchecked is x without checks.
package kernels

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen
