// Package analysis finds what is wrong with kernels before they run: it joins the
// front end's refusals with what the intermediate representation shows about
// flow, memory, exactness and targets. Come here to add a check; codes and their
// texts are in package diag.
//
// [Check] is the whole of it, for programs that load packages themselves.
// [Analyzers] are the same checks for golang.org/x/tools/go/analysis, so that the
// generator, `dotcompute kernel check`, `go vet -vettool` and golangci-lint say
// the same about the same source.
//
// # What is reported
//
// From package front: everything outside the language of kernels. From the
// unoptimised IR: barriers and subgroup operations in varying flow, loops that
// wait for another invocation, what strict kernels may not do, and, for the
// targets asked for, what each lacks or pays for. From a copy of the IR after
// inlining and folding, whose index arithmetic is polynomials in the indices of
// the invocation: strides that are not one element, and races on shared memory of which there
// is a witness, two invocations and a place.
//
// A check that needs a proof stays silent without one. Only the uniformity rules
// are the other way round: what cannot be shown uniform is refused, and
// kernel.Uniform is the way to assert it.
//
// # Concurrency
//
// Check may be called from many goroutines on different packages.
package analysis
