// Package pass improves IR: it is the room for every transformation and analysis
// between the front end's IR and an emitter or code generator. What IR means is
// said by package ir and defined by package interp; no pass may change that.
//
// [Run] takes a module through the table of passes in order. A row of the table
// is a name, a function and whether the row is required for later packages to
// work at all; a second table says which row must come before which, and why.
// The verifier can run after every row. A panic inside a pass becomes an
// [*InternalError] that names the pass and the kernel.
//
// # What a pass may do
//
// Pure operations move, merge and vanish freely. A store, atomic or print is
// never invented, never moved, and never made to happen after a fault that came
// first. A check is removed when it is proved to pass, and moved to an earlier
// place only where the same fault would be recorded by the same invocation with no effect
// in between. Float arithmetic keeps its bits, except where the mode allows it and one
// pass says so: contraction, narrowing of float64 functions, and mathlib's
// implementations of elementary functions.
//
// # Facts about launches
//
// Code may be compiled under [Assumption]s about a launch, such as "the grid is
// no longer than this view". The caller makes one variant of the artifact for a
// set of assumptions and always a general one without; [Suggest] lists those
// that would help a kernel.
//
// # Analyses
//
// [Uniformity] and [CheckCollectives] say where values and control flow are equal over a
// group or subgroup; [ParamAccess] says what a kernel does with each view; [Fits32]
// says which index computations never leave 32 bits.
//
// # Concurrency
//
// Run writes to the module it is given; different modules may be run
// concurrently. Analyses only read.
package pass
