// Package metal is the driver for Apple's GPUs: it runs artifacts of target "msl" by the Metal framework. Come here for what a queue, an event, a
// copy or a fault is in terms of Metal; package binding/metal has the framework's methods, and the comment of emit/msl says what a launch looks like from inside.
//
// It has passed the conformance suite against a framework that is played by a processor (package testkit/metalshim), and has never run on a device of
// Apple's.
//
// # Devices
//
// Every device of the system that has family Metal3 is one. What kernels may use follows from families and from the version of the language, and becomes part of the target in
// its Info. Whether simdgroups are runs of linear indices, as subgroups are, is tried out when devices are looked for.
//
// # Queues
//
// A queue is an MTLCommandQueue and an MTLSharedEvent. Commands are encoded into a command buffer that is open. It is committed at once while the device has
// nothing of the queue to do, by [queue.Signal], and otherwise when it is full or has lain for [linger]: so that a launch in a row of launches costs its encoding only. Each committed
// command buffer is an entry of a list: what the host has to do when it is done (finish an event, give memory back, print lines, look at the record of a fault). Whoever looks at
// an event, and one poller per device while somebody waits, works off the entries that are due. No completion handlers are used: they come on threads of the system's.
//
// Each command buffer raises the queue's event, by which others wait for it on the device.
//
// # Memory
//
// Memory on the device is private storage, memory on the host is shared storage. Copies to and from the caller's memory go through shared buffers, which are kept
// for the next. An upload has been read when [queue.Copy] returns.
//
// # Faults
//
// The record of a fault lives in device memory; kernels look at it before their first effect. A command buffer with launches that can fault ends with a copy of it. So nothing waits for it, and a
// fault is known when an event is reached.
package metal
