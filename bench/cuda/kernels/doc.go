// Package kernels holds the kernels that the benchmark of NVIDIA GPUs measures. Come here to see what a row computes; the
// same source in CUDA C++ is peer.cu beside it, function for function.
package kernels

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen
