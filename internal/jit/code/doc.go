// Package code holds generated machine code in memory and calls it. Come here for pages
// that are writable or executable and never both, and for how a call into generated
// code gets along with the Go runtime; what the code does is not known here.
//
// # Calls and the runtime
//
// Generated code has no stack maps, no function table and no preemption
// points, so the runtime can neither scan nor stop a goroutine while it runs. [Call] therefore
// tells the runtime, as a system call would, that the goroutine is away: its stack is
// scanned as of the call, its processor is taken by others when needed, and a stop of
// the world does not wait for it. Under that arrangement generated code must
//
//   - not touch Go's stack: RSP and RBP stay as they are, scratch memory is the caller's frame;
//   - reach no Go memory that the collector could free or move: what the frame points
//     at is kept alive by the caller until Call returns, and frames are not on a goroutine's stack;
//   - return now and then, or look at a flag in its frame, so that it can be cancelled.
//
// A fault of the processor inside generated code (a wild address of an `unchecked` kernel, or a mistake of ours) is a panic of the
// goroutine under CallShort, if it has called debug.SetPanicOnFault. Under Call it ends the process: the
// runtime turns such signals into panics only for goroutines that are not away. Checked kernels do not
// produce wild addresses.
package code
