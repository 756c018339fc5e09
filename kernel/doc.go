// Package kernel is what a kernel's body may call: its place in the grid,
// barriers, shared memory, atomics, subgroup operations, 16-bit floats and
// mathematics. It is the right room for whoever writes a kernel, and for
// whoever runs one as ordinary Go.
//
// A kernel is a plain Go function whose first parameter is a Thread:
//
//	//dotcompute:kernel
//	func saxpy(t kernel.Thread, a float32, x, y []float32) {
//		i := t.X()
//		y[i] += a * x[i]
//	}
//
// The compiler knows the functions of this package by name and turns them into
// operations of its IR. Everything here also works without the compiler: Run
// executes a kernel on goroutines, with real barriers and shared memory, so that
// debuggers, coverage, fuzzing and the race detector see ordinary Go.
//
// # Execution model
//
// A launch runs its function once for every index of a grid; one such run is an
// invocation. Invocations are gathered in groups, which share memory and
// barriers, and a group in subgroups, whose lanes exchange values.
//
// Invocations have no forward progress relative to each other: one may run to its
// end before another starts. The only place to wait for another invocation is
// a barrier (or a subgroup operation); groups cannot wait for each other at all.
// Plain accesses of different invocations to one place are unordered until a
// barrier or an atomic orders them.
//
// Barriers, Uniform and subgroup operations are for control flow that is the same
// in the whole group (subgroup). Run identifies each by the place in the source
// from which it was called; invocations that wait at different places, or for one
// that has returned, are a Fault and not a deadlock. Shared variables are
// identified by the order of the calls.
//
// # Faults
//
// An index out of range, a division by zero, a negative shift count, a nil
// pointer and any panic retire the invocation: nothing of it runs any more, it counts
// as arrived at barriers, and the others run on. Run returns the first fault of the
// lowest-numbered faulting invocation as a *Fault. What a launch wrote before
// it faulted is unspecified, but in bounds.
//
// # Concurrency
//
// Run may be called from any number of goroutines at once. Inside a launch,
// everything that an invocation did before a barrier happens before everything
// that the invocations of its group do after it, in the sense of the Go memory
// model; the same holds for a subgroup at a subgroup operation. Atomics are
// those of sync/atomic. When Run returns, no goroutine of it is left and nothing
// touches the kernel's arguments any more.
//
// Under the race detector, run with the schedule Concurrent: the default one starts an
// invocation after another has come to its first barrier, which orders what they did before.
// Uniform and subgroup operations order memory here, which devices do not promise; Hostile schedules
// find what relies on an order of invocations or on their progress.
//
// A Thread is valid only inside the invocation that received it.
package kernel
