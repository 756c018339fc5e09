// Package opencl is the driver for OpenCL devices: it runs artifacts of target "opencl" by whatever OpenCL library the system has, which is
// looked for when the program runs. Come here for what a queue, an event, a copy or a fault is in terms of OpenCL; package binding/opencl
// has the library's functions, and the comment of emit/opencl says what a launch looks like from inside.
//
// # Devices
//
// Every device of every platform from OpenCL 1.2 on is one, numbered in the library's order; the features that it reports become part of the target in its
// Info, so that compilers know them. Nothing is concluded from names. What devices report and is not true, or true and of no use, is in one table ([quirks]).
// Devices that are processors, or software, are never opened without being named.
//
// A device works in a context of its own, which opens of it share.
//
// # Queues
//
// A queue is an in-order command queue. What has to happen on the host when it has come to a point (an event is reached, host memory is free, lines are
// printed, the record of a fault is looked at) is an entry of a list in the order of the queue, behind a marker. Whoever looks at an event, and
// one poller per device while somebody waits, works off the entries that are due.
//
// # Memory
//
// Memory is a buffer; a view is a buffer and an offset, so that no sub-buffers are needed, whose offsets would have to be aligned. Copies go straight to and from the
// caller's memory, which the entry keeps alive. Memory on the host is shared virtual memory where the device has the fine-grained kind: then host and kernels see one
// memory. Elsewhere it is pinned memory, mapped once; a launch works on a copy of what it uses of that, made and brought back in the order of the queue.
//
// # Graphs
//
// A graph is a command buffer (cl_khr_command_buffer) where the device has those, and they may be launched again before they are done. Elsewhere, and
// for launches that print or use memory of the host, launches are given to the queue one by one.
//
// # Faults
//
// The record of a fault lives in device memory; kernels look at it before their first effect. [queue.Signal] has it read behind launches that can fault.
// So nothing waits for it, and a fault is known when an event is reached.
//
// # Times
//
// Times are those of the markers, if the device's clock is believable: that is tried when the device is opened first. Otherwise there are none, and Info says so.
package opencl
