// Package driver is the seam between the public API and the devices: the
// interfaces that a driver implements, the data that it reports, and nothing
// that thinks. Read it to write a driver; to use a device, see the root
// package.
//
// # Who does what
//
// A driver is mechanical. Validation (types, ranges, which device a view
// belongs to), lifetimes (nothing is freed while work uses it) and hazards
// (what may overlap) are dealt with once, in the root package. A driver may
// rely on it: a [Launch] fits its [Program], a [Copy] is in range, no [Memory]
// is freed before the commands that use it are done, queues are closed before
// their device. It reports only what its caller could not foresee: the device
// is lost, is out of memory, or is not there ([ErrLost], [ErrOutOfMemory],
// [ErrUnavailable], [ErrUnsupported]).
//
// Abilities are data: see [Info]. An ability that needs a method has a tiny
// interface ([PeerCopier], [Importer]) that the root package asserts once, when
// it opens the device. A driver implements those it can do well and no others;
// above it there is always another way.
//
// A new driver passes package drivertest and gets a line in package drivers.
//
// # Queues
//
// Commands ([Launch], [Copy], waiting for an [Event]) run in the order in
// which they were given to a [Queue], one after another as far as anyone can
// see. Giving a command does not wait for it. The command and everything that
// it points to, except host memory in a [Copy], is the caller's again when the
// method returns: a driver copies what it needs, and in the steady state it
// does so without allocating. Host memory in a copy belongs to the queue until
// a later event is reached.
//
// What a command wrote is visible to later commands of its queue, to commands
// of other queues that come after an event recorded behind it, and to the host
// after waiting for such an event.
//
// The methods of a queue may be called from several goroutines. The root
// package serialises those that must be in an order.
//
// # Faults
//
// A kernel that goes wrong (an index out of range, a division by zero) does not
// stop the device. The first fault of a queue is kept by the queue, and until
// [Queue.Clear] later launches on it are skipped; copies still take place, so
// that a device needs no more than a word in its memory which every kernel
// reads first. [Queue.Err] tells what the host knows already without waiting.
// An [Event] carries the fault that was pending when it was reached, for good.
// A launch stopped by its context leaves the context's error in the fault's
// place. So does a command that failed after it had been accepted.
//
// Drivers on which the order of execution is theirs to choose (Info.Ordered)
// report the fault of the lowest-numbered invocation of the launch. Others
// report one that really happened.
//
// # Losing a device
//
// When a device is lost (removed, reset, driver crashed) every method of it
// returns an error that wraps [ErrLost], waiting included, once the device can no
// longer touch host memory; and Close still gives back what the process holds. Opening it again gives a new [Device].
package driver
