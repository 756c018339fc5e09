// Package metalshim plays an Apple GPU on the processor, for tests: it compiles texts of the Metal Shading Language with clang, as C++ against
// a standard library of its own, and runs them with groups, barriers and simdgroups. Nothing that is not a test imports it. What passes here has run on no device of
// Apple's.
package metalshim
