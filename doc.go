// Package dotcompute runs kernels: plain Go functions, launched over a grid on
// any device. This is the package that programs import; what a kernel's body
// may use is in package kernel, and the generator that turns such functions
// into the values used here is cmd/dcgen.
//
//	//go:generate go tool dcgen
//
//	// saxpy computes y = a*x + y.
//	//
//	//dotcompute:kernel
//	func saxpy(t kernel.Thread, a float32, x, y []float32) {
//		i := t.X()
//		y[i] += a * x[i]
//	}
//
//	func main() {
//		ctx := context.Background()
//		dev, err := dotcompute.Open(ctx, nil)
//		if err != nil {
//			log.Fatal(err)
//		}
//		defer dev.Close()
//		x, y := []float32{1, 2, 3}, []float32{10, 20, 30}
//		if err := Saxpy.Run(ctx, dev, dotcompute.N(len(y)), 2, x, y); err != nil {
//			log.Fatal(err)
//		}
//		fmt.Println(y) // [12 24 36]
//	}
//
// Run takes Go slices and waits. Launch takes [View] values, ranges of memory
// that stays on the device ([Alloc], [Upload]), and returns at once; the work
// is done in the order of its [Queue].
//
// # Devices
//
// [Devices] lists them and [Open] takes one. Without a name it takes the first
// in this order that is there, and that can run all kernels in [Config.For]:
// the order of the list that Devices returns, which is
//
//   - cpu: kernels compiled for this processor,
//   - host: the kernel's own Go function, on goroutines,
//   - null: compiles everything and runs nothing, to measure and to test.
//
// Three kinds of device are never taken without being named: null; a
// device on which a processor plays a GPU (software OpenCL); and a device that
// interprets kernels, unless [Config.AllowInterpreter] is set. The cpu device
// interprets where there is no code generator for the processor. A kernel that a device cannot run is
// an error that names the missing feature and the device ([UnsupportedError]);
// nothing moves to another device by itself.
//
// # Grids
//
// The grid is exact: N(n) makes n invocations, on every device, and a kernel
// needs no guard against more. Invocations come in groups. A group size that
// is not given is chosen, and [KernelInfo.GroupFor] says how. Where the group size
// does not divide the grid the last group is smaller; a kernel with barriers,
// shared memory or subgroup operations does not run like that ([ErrGrid])
// unless [Grid.Partial] asks for it.
//
// # Faults
//
// An index out of range, a division by zero, a negative shift count or a panic
// in a kernel is a [FaultError]. No memory outside the kernel's slices is ever
// touched; what the faulting launch wrote inside them is unspecified. The fault
// belongs to the queue: later launches on it are skipped, and every
// [Queue.Wait], [View.Read] and [Event.Wait] returns it, until one Queue.Wait has. Writes and
// copies still take place. Reads do too, into memory whose content is then of no
// use.
//
// # Concurrency
//
//   - All methods of [Device], [Queue], [Event], [Graph], [Kernel] and [Buffer], and all
//     functions that take them, may be called by several goroutines at once. A [Call]
//     belongs to one goroutine from Begin to Launch or Run.
//   - Order: commands on one queue (launches, reads, writes, copies) happen one
//     after another, in the order of the calls that gave them. Calls
//     from several goroutines are in some order. Commands
//     on different queues are unordered, unless [Queue.After] puts an event between them.
//   - Visibility: a command sees what earlier commands of its queue wrote, and what
//     commands before an event wrote that its queue waited for. The host sees
//     what was read once [Queue.Wait] or [Event.Wait] has returned.
//   - Ownership: a Go slice given to [View.Read] or [View.Write] belongs to the queue until the
//     command is done. The slices given to a kernel's Run are back when it
//     returns, also when its context was cancelled.
//   - [Kernel] Run calls may overlap, also on one device. Two that share a slice which one of them
//     writes are a data race, as with any function.
//   - Inside a launch, invocations run in no order and need not run at the same time;
//     only barriers and atomics order them. A race between invocations leaves one of the values
//     written; it never harms memory.
//   - Contexts: a context that ends makes Wait return, while the work goes on. It stops
//     the work of Run, and that of a queue made with it ([QueueConfig]), where
//     the device can be stopped.
//   - Not promised: that queues run side by side, that a launch has begun before
//     its queue is waited for, or that it has not ended when Launch returns.
package dotcompute
