// Package kernels is the shared corpus: small kernels that between them use
// every feature of the kernel language and pin down every corner of its
// meaning. Come here to add a kernel that some part of the compiler got wrong.
//
// Each file is one theme; the comment of each kernel names the corner that it
// holds. Beside x.go stands its golden x.ir. [Cases] gives the launches: every
// kernel has at least one, with arguments made afresh on each call, and a
// launch that ends in a fault says which. A line on which a kernel faults
// carries the comment "// fault".
//
// All kernels are deterministic: they are free of races and their results do
// not depend on the order of invocations.
package kernels
