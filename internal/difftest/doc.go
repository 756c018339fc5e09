// Package difftest compares what kernels do as ordinary Go with what they do
// compiled. Come here to run the corpus or random kernels on something new that
// executes kernels, or when one of the comparisons has failed.
//
// There are two sources of kernels. The corpus (testdata/kernels) is written by
// hand. Random kernels are written by [Generate]: free of races and terminating
// by construction, hundreds to a package, built by the Go compiler and run by
// package host to learn the right answers. Both then run through a list of
// [Runner] values. Outputs must be equal bit for bit, NaNs aside; where the
// kernel faults, the first fault must be the same: kind, line, index, length and
// invocation.
//
// A random kernel that differs is reduced and saved under testdata/regress,
// which every later run replays.
package difftest
