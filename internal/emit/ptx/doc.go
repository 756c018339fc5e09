// Package ptx writes optimised IR as PTX, NVIDIA's virtual assembly, so that the driver alone turns a kernel into
// machine code: come here for what a launch on an NVIDIA GPU looks like from inside, or for the instruction that an
// operation becomes. Package ir says what the operations mean; this comment says how a driver passes a launch in and gets
// faults and printed lines out.
//
// [Emit] wants one kernel with everything inlined and elementary functions lowered, except those that
// [Native] keeps for fast kernels. What it cannot say is an [*UnsupportedError] that names kernel and feature.
//
// # Launch
//
// One module holds one entry, [Output.Entry], which has one parameter: a block of [Output.Block] bytes, little-endian.
//
//	 0  u64     address of the queue's control word (below), in device memory
//	 8  u64     address of the print buffer, or 0
//	16  u64     number of the launch, for the record of a fault
//	24  u32     tag of the launch, not that of another launch whose fault is pending; or 0: see Faults
//	28  u32     flags: 1 folded, 2 ragged
//	32  u64[3]  grid size in invocations
//	56  u32[3]  number of blocks, each below 2^31
//	68  u32     the tag again, or 0: see Faults
//	72          the parameters, at the offsets in Output.Params
//
// A scalar is its bytes. A view is three words: address of its first element, length, capacity in elements. A
// value passed as a blob stands in the block itself, in Go's layout; if all of them together would not fit the
// block (4000 bytes), [Param.Indirect] ones are the address of a copy in device memory that nobody writes.
//
// Blocks of threads are groups, of the group size in each axis; blocks along an axis are the groups of that axis. A kernel may do
// [Output.Coarse] neighbouring invocations along x in one thread: it cannot tell, and a launch has so many times fewer blocks along
// x, rounded up. A grid with more than 65535 blocks along y or z has flag 1 and all its blocks in a row along x, numbered
// (z*blocksY+y)*blocksX+x; more than 2^31-1 blocks in all cannot be launched. The grid is exact: threads past its end leave at once. Along x every
// thread looks; if the group size does not divide the grid along y or z, the launch has flag 2, which sends its
// threads through a test of those axes. Both flags are uniform branches to code out of the way.
//
// Static shared memory is part of the code. [Shared] tells how many bytes of dynamic shared memory a launch
// passes: a fixed part, and for each SharedSlice its length, an expression over the arguments and the group size, times the
// size of an element, each slice beginning at a multiple of 16 and the whole rounded up to one. A length that does not fit what was passed is a fault.
// All of it is cleared at the start.
//
// # Faults
//
// The control word is what launches look at; with the address of the record it is 16 bytes of device memory:
//
//	0  u32  tag of the launch whose fault is pending, 0 for none
//	4  u32  tag of a launch that has 0 in its block
//	8  u64  address of the record
//
// The record is 64 bytes that the GPU writes once for each fault that becomes pending: of memory that the host sees, so that
// nobody has to fetch it.
//
//	 0  u32  tag of the launch that faulted
//	 4  u32  site, an index into Output.Sites
//	 8  u64  number of the launch
//	16  i64  index, bound or count that is wrong
//	24  i64  length or bound that it was held against
//	32  i64[3]  global index of the invocation
//
// A thread that faults claims the record by exchanging its tag for the 0 in the control word, fills the record in if nobody was faster, and exits. A
// thread that finds the tag of another launch in the control word exits before it has any effect: so later launches of the queue are
// skipped until the host clears it. Others of the same launch run on: they find the tag that stands in the block a second
// time. A launch that is recorded and replayed with one block passes 0 for both tags: then the tag stands in the control record, and
// the launch is also skipped by a fault of its own.
// Retiring by exit is enough where threads wait for each other: since sm_70 barriers and the .sync forms of
// subgroup operations wait for threads that have not exited (PTX ISA, "bar.sync" and "vote.sync"; CUDA C++ Programming Guide,
// "Compute Capability 7.x, Independent Thread Scheduling").
//
// # Printing
//
// The print buffer is a header of two u64, the number of lines printed and the number of records that have room, and
// records of [Output.PrintRecord] bytes: u64 linear global index of the invocation, u32 index into Output.Prints, u32 0, and a
// u64 for each operand, as ir.ConstAttr has it. Lines past the room are counted only, whichever come last. The host sorts
// the records by invocation, stably: those of one invocation are in the order in which it printed.
//
// # Meaning
//
// Arithmetic is that of package ir, bit for bit, where the kernel is not fast; .rn forms keep the assembler from fusing, and
// nothing flushes subnormals but atomic additions of f32 to global memory, which the hardware does so (strict kernels have
// none). Registers hold i8 to u16 as 32 bits, extended; i64 values that [Options.Fits32] vouches for, and those that fit by
// the way they are made, are held in 32 bits as well. A NaN made by arithmetic is not canonical here (0x7fffffff); in strict kernels it
// is made so where its bits can be seen.
//
// Fast kernels use div.full, sqrt.approx, ex2.approx, lg2.approx, sin.approx, cos.approx, tanh.approx and rsqrt.approx.
//
// Subgroups have 32 lanes, or a smaller power of two. Which lanes are outside the grid or have exited is found by a vote at each
// operation.
//
// # Concurrency
//
// Emit only reads the module; any number may run at once.
package ptx
