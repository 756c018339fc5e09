// Package emit writes optimised IR as text of the C family, once for all dialects: come here for how an operation, a
// loop, a fault or a launch looks in OpenCL C, CUDA C++ and the Metal Shading Language. What differs between them is a
// [Dialect], a table with a few functions that packages opencl, cuda and msl fill in; package ir says what the
// operations mean.
//
// [Write] wants one kernel with everything inlined and elementary functions lowered, except those that
// [Dialect.Native] keeps for fast kernels. What it cannot say is an [*UnsupportedError] that names kernel and feature.
//
// # Text
//
// Every value of the IR is a variable of C, blocks are blocks, a Loop is for (;;), with its condition if it has one, a Scope is do … while (0). A jump
// past more than one of these sets a number that each of them looks at on the way out; no dialect needs goto.
// Signed arithmetic that may wrap goes through unsigned types, shifts are guarded, and what C leaves undefined is left to small
// functions (dc_…) that are written into the text where they are used. Memory has Go's layout, and is indexed by its own type where it is made of one, otherwise by
// bytes. 16-bit floats are held as their bits.
//
// # Launch
//
// All dialects share one block of parameters of [Output.Block] bytes, little-endian, which is also that of package ptx (a driver launches the code of either in one way):
//
//	 0  u64     CUDA: address of the queue's control word. Others: bytes of dynamic shared memory
//	 8  u64     CUDA: address of the print buffer, or 0
//	16  u64     number of the launch, for the record of a fault
//	24  u32     tag of the launch: not the tag of another launch whose fault is pending, and not 0 (CUDA: see Faults)
//	28  u32     flags: 1 folded, 2 ragged
//	32  u64[3]  grid size in invocations
//	56  u32[3]  number of groups along each axis
//	68  u32     the tag again, or 0: see Faults
//	72          the parameters, at the offsets in Output.Params
//
// A scalar is its bytes. A view is three words: where its first element is, length, and capacity in elements. Where is an
// address in CUDA; in other dialects it is an offset in bytes into the buffer that is passed as an argument of its own
// (Param.Arg). A value passed as a blob stands in the block, unless it is Param.Indirect: then it is in memory that nobody writes,
// the same way as the first word of a view.
//
// Launches have whole groups of the nominal size, as many as cover the grid, and invocations outside of the grid do nothing. Flag 1 says that
// all groups are in a row along x, numbered (z*groupsY+y)*groupsX+x. Flag 2 must be set if the group size does not divide the grid along y or z.
//
// [Shared] says how much dynamic shared memory a launch passes. All shared memory is cleared by the kernel.
//
// # Faults
//
// The control record is 64 bytes of device memory, zero when nothing is pending:
//
//	 0  u32  tag of the launch that faulted, 0 for none
//	 4  u32  site, an index into Output.Sites
//	 8  u64  number of the launch
//	16  i64  index, bound or count that is wrong
//	24  i64  length or bound that it was held against
//	32  i64[3]  global index of the invocation
//
// An invocation that faults claims the record by exchanging the tag for 0, and fills it in if nobody was faster. One that finds the tag of
// another launch there ends before it has any effect, so that later launches are skipped until the host clears the record. It knows its own launch's by the tag that stands in the
// block a second time; a launch that is recorded and replayed with one block passes 0 there.
//
// In CUDA it is as in package ptx: 16 bytes of device memory, the tag of the pending fault, the tag of a launch that has 0 in its block, and
// the address of the record.
//
// In kernels without collective operations retiring is returning, and so it is wherever threads that have exited count as arrived (CUDA). Elsewhere
// an invocation that has retired, or is outside of the grid, goes along where control flow is uniform over the group: it computes what is uniform, so that it takes the
// same way, arrives at the barriers, and does nothing else. Loads that it makes are guarded against
// leaving their object, because no check of its own has passed. A barrier in a loop ends the whole group after a fault in it,
// for otherwise those who are left could wait in the loop for what never comes; what a launch wrote is unspecified after a fault.
//
// # Printing
//
// The print buffer is a header of two u64, the number of lines printed and the number of records that have room, and
// records of [Output.PrintRecord] bytes: u64 linear global index of the invocation, u32 index into Output.Prints, u32 0, and a
// u64 for each operand, as ir.ConstAttr has it. Lines past the room are counted only, to about 2^31.
//
// # Subgroups
//
// Dialects without subgroup operations of their own exchange values through shared memory: a subgroup of any width from 1 to 128 is a run of
// linear local indices, and all of the group takes part, so that control flow must be uniform over the group
// there; a kernel with such an operation where it is known to be uniform over the subgroup only is refused.
//
// # Meaning
//
// Arithmetic is that of package ir, bit for bit, where the compiler of the dialect is told to be exact (each dialect's package says how) and the
// kernel is not fast. A NaN that arithmetic makes is canonical in strict kernels where its bits can be seen.
//
// # Concurrency
//
// Write only reads the module; any number may run at once.
package emit
