// Package cuda is the driver for NVIDIA GPUs: it runs artifacts of target "ptx"
// by NVIDIA's own driver library, which is looked for when the program runs. Come here for
// what a queue, an event, a copy or a fault is in terms of CUDA; package binding/cuda has
// the library's functions, and the comment of emit/ptx what a launch looks like from
// inside.
//
// # Two ways to machine code
//
// Artifacts of target "ptx" are assembled by the driver's library, which is all that is needed. Those of target "cuda" are CUDA C++, which NVIDIA's
// run-time compiler turns into machine code, where it is installed ([Driver.Code]); both are launched alike, since the comments of emit
// and emit/ptx describe one parameter block. A trial launches a program by both in turn, each time between two
// events, and keeps what was faster, for the time to come in the cache.
//
// # Contexts
//
// A device works in the primary context of its GPU, which opens of one GPU share.
// Calls that need it make it current on their thread; launching tries first, since in
// steady state every thread has it. When the context has broken ([driver.ErrLost])
// the next Open resets it and gets a new one.
//
// # Queues
//
// A queue is a stream. Commands go to it at once, except behind a copy of pageable host
// memory that has to go through pinned chunks piece by piece: a goroutine, the queue's pump, then moves
// the pieces and gives the later commands to the stream in their order.
//
// What has to happen on the host when the stream has come to a point (an event is reached,
// a chunk is free, a download leaves its chunk, lines are printed, the record of a fault is
// looked at) is an entry of a list in the order of the stream. Whoever looks at an event, and
// one poller per device while somebody waits, works off the entries that are due.
//
// # Faults
//
// The record of a fault lives in device memory; kernels look at it before their first effect. [queue.Signal]
// has it copied to pinned memory behind launches that can fault. So nothing
// waits for it, and a fault is known when an event is reached.
//
// # Waiting
//
// Waiting looks for some microseconds, few goroutines at a time, and then leaves looking to the
// poller: however many wait, it is one goroutine that never blocks in the library.
package cuda
