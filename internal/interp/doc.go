// Package interp is the meaning of IR, executable: it runs a verified module on any machine that Go runs on, one step
// after another, and judges every disagreement between compilers. Come here to see what a kernel does; package ir
// specifies the language, and this comment completes it where running raises questions.
//
// # Running
//
// [Prepare] turns a kernel and what it calls into a list of steps over a frame of 64-bit words; [Run] runs a launch in the calling
// goroutine, and [Program.RunGroups] a part of one, so that a driver may use all cores. The groups of a launch run in the order of
// their numbers, x fastest. In kernels without collective operations the invocations of a group run one after
// another, each to its end. In others each runs until it waits, returns or retires; when all have, waiting
// ones are released (below), and so on. Results are the same every time, races included.
//
// Steps do not nest and functions do not recurse, so that an invocation is a frame and the number of a step: it stops and
// goes on without a goroutine. (Coroutines were the alternative. They cost a stack an invocation and ten times the
// switch, and something must end those that wait when a launch is stopped.)
//
// # Collective operations
//
// Invocations meet at a barrier when all invocations of the group wait at it that have not retired: at the same instruction,
// reached through the same calls. Others in the group that wait elsewhere, or have returned, make a
// fault of kind ir.FaultBarrier in the lowest-numbered invocation that waits, whose text names both lines; all that wait
// retire. A uniformity check compares the values of those that wait at it when the whole group waits or has ended, wherever the
// others are. It faults in every invocation whose value differs, as != says, from that of the lowest-numbered one (all NaNs being alike), and
// orders no memory.
//
// Subgroup operations need the invocations of the subgroup only. Lanes are absent outside the grid and after a fault; a lane
// that has returned is a fault as at a barrier. An absent lane takes part in reductions and scans holding nothing, and combining with nothing
// gives the other operand: every lane of a reduction ends with the same bits, and a scan with all that
// stands before. A width that is no power of two is filled up to one with absent lanes. The lower lane's value
// is the left operand. An exclusive scan gives 0 where nothing stands before.
//
// # Memory
//
// Memory is in the byte order of the machine and laid out as gc does on amd64. Shared objects are zero when a group starts. A
// shared slice has the length that the first invocation of the group gives it; another length in another invocation, a negative
// one or more than 1 GiB are faults of kind ir.FaultShared. A private object is made anew, with undefined
// contents, whenever its instruction is reached: here every byte is 0xc5, so that what undefined contents do is
// repeatable. Atomics are sequentially consistent, whatever order they ask for, and truly atomic between goroutines. Compare-and-swap compares bits.
//
// An access outside the object that its reference leads into is never made. A checked kernel does not try; in
// an unchecked one (or if a check was lost) it ends the launch with an [OutOfBounds]. For
// parameters the object is the view's capacity.
//
// # Faults and output
//
// The launch's fault is the first of the lowest-numbered invocation that faults ([Earliest] of what the parts
// report). All other invocations run on. Lines printed are in the order of invocations, and those of one invocation in the order in
// which it printed them; past the [Printer]'s limit it counts them only. Scalars
// are written as fmt's %v writes them, 16-bit floats as float32.
//
// # Elementary functions
//
// They are lowered to package mathlib's before anything runs. The interpreter takes those that are not from Go's math
// package, in float64 and rounded: good for reference, not bit for bit the same everywhere.
//
// # Concurrency
//
// A Program is immutable and may be run by many goroutines. RunGroups may run disjoint ranges of groups of one Launch at
// the same time, unless the launch has a [RaceChecker]; the memory of its arguments is then shared without locks.
package interp
