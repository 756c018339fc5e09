// Package conformance is one suite for everything that runs kernels: the launches of the corpus and random kernels, what the interpreter makes of them, and
// the contenders that are held against that. Come here to put a device, or another way to run kernels, into the table of kernels and devices:
// a [Contender] is one line in contenders_test.go. It is for tests only, where int has 64 bits, as in kernels.
//
// Every cell of the table is pass, refused with the reason, or a failure; a contender that is not here is a column with the reason.
package conformance
