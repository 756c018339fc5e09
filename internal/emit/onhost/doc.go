// Package onhost holds tests that compile what the dialects of the C-like writer emit as C++, run it on the CPU and compare it with the
// interpreter; come here to see whether OpenCL C, CUDA C++ and the Metal Shading Language mean what the IR means. It has no code of its own.
//
// A substitute for each dialect's library stands in testdata. It flattens address spaces, runs the invocations of a group as fibers
// that meet at barriers, and complains if not all of a group arrive at the same barrier, which is what OpenCL and Metal demand, or if a buffer is overrun.
package onhost
