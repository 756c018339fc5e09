package jit

// A frame is the memory block that a call of generated code runs on: what the launch is, which part of it to run, and all
// scratch. One call uses it at a time. It begins on a multiple of 64 bytes and holds no Go pointers that the collector should see: the
// caller keeps alive what it points at. The offsets of its fixed part, in bytes; all fields are 64 bits:
const (
	FrameCancel = 8 * iota // address of a uint32: not 0 stops the launch at the next back edge
	FrameGridX             // invocations of the grid
	FrameGridY
	FrameGridZ
	FrameGroupX // nominal group
	FrameGroupY
	FrameGroupZ
	FrameGroupsX // number of groups
	FrameGroupsY
	FrameGroupsZ
	// The part to run: Count groups from number First, or, of a kernel that does not know its groups (Frame.Rows),
	// Count rows along x from number First, row z*GridY+y, and of each the invocations from X to XEnd.
	FrameFirst
	FrameCount
	FrameX
	FrameXEnd
	FrameWidth      // of subgroups
	FramePitchMask  // the power of two that holds a subgroup, less one
	FramePitchShift // its logarithm
	FrameStaged     // lanes of the stage: subgroups of a group times the pitch, a multiple of W
	FrameStage      // address of the stage, where subgroups exchange
	FrameChunks     // number of chunks of a group
	FrameChunk      // address of the first chunk
	FrameShared     // address of shared memory, on a multiple of 64
	FrameSharedSize // bytes of it
	FrameSharedNeed // set by the code with NoShared
	FramePrivate    // address of private memory of kernels without chunks
	// The print buffer takes records of words: linear invocation, index of Program.Prints, operands.
	FramePrint     // address of the next record
	FramePrintEnd  // address behind the buffer
	FramePrintLost // records that found no place
	// The fault record belongs to the lowest-numbered invocation that faulted so far.
	FrameFault        // linear global index; NoFault if there is none
	FrameFaultSite    // index of Program.Sites
	FrameFaultOperand // the first of four operands, canonical bits
	_
	_
	_
	frameFixed
)

// NoFault in FrameFault says that no invocation has faulted.
const NoFault = 1<<63 - 1

// A chunk is the state of W invocations of a group. Kernels with groups have an array of chunks; offsets in one, in bytes:
const (
	ChunkLive = 8 * iota // a bit for each lane: invocations in the grid that have not retired. Set by the code
	ChunkMask            // a bit for each lane that is an invocation of a full group
	ChunkX               // local index of lane 0; Target.Linear: linear local index of lane 0
	ChunkY               // local indices along y and z; not with Target.Linear
	ChunkZ
	_
	_
	_
	chunkFixed
)

// Frame is the layout of frames of a program. Sizes and offsets are in bytes.
type Frame struct {
	Size    int64 // of the frame without what an ISA adds behind it for spills; a multiple of 64
	Params  int64 // offset of the parameters, 24 bytes each: a scalar's bits; an address; a view's address, length and capacity
	Tables  int64 // offset of the addresses of Module.Tables
	Scratch int64 // offset of vectors that lanes are taken from

	Rows    bool  // work is rows of invocations, not groups
	Streams []int // numbers of parameters: views that are only written, in order, by a kernel without loops; Target.Stream makes a difference
	Chunk   int64 // size of a chunk, a multiple of 64; 0 if there are none
	Places  int64 // offset in a chunk of W int32: positions of its lanes in the stage; 0 if not wanted
	Locals  int64 // offset in a chunk of 3 times W int32: local indices along x, y, z of its lanes, with Target.Linear; 0 if not wanted
	Slots   int64 // offset in a chunk of values that live across barriers
	Private int64 // offset in a chunk of private memory, or size of it without chunks (see PrivateSize)

	PrivateSize int64 // bytes of private memory of W invocations
	SharedSize  int64 // bytes of shared memory that are the same in each launch
	StageWords  int64 // bytes of stage for each of its lanes; 0 if subgroups do not exchange
}

// Private memory interleaves the lanes by scalar: a scalar of s bytes at offset o of an object is, for lane i, at o*W + i*s
// of the object's private memory. So an access at an index that is the same in all lanes is consecutive.
