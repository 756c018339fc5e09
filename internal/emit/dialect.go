package emit

import "github.com/dotcompute/dotcompute/internal/ir"

// Dialect is what one language of the C family has for the things that differ. Texts in it are pasted as they are.
type Dialect struct {
	// Name is for people.
	Name string
	// Has are the features that every device has.
	Has Feature
	// Head is the beginning of every text: the types i8 … f64, and as_f32, as_u32, as_f64 and as_u64, which keep bits. What
	// needs a feature stands in Optional.
	Head     string
	Optional map[Feature]string
	// Func qualifies functions, Table constant tables.
	Func, Table string
	// Space spells address spaces, by ir.Space; Blob is that of the parameter block, where values passed as blobs are.
	Space [ir.Constant + 1]string
	Blob  string
	// SharedVar declares a shared variable.
	SharedVar string
	// ReadOnly is a function that loads from memory that nothing writes to while the kernel runs, if there is one.
	ReadOnly string
	// Call names the function for an operation that the writer would otherwise spell itself, by operation and
	// kind: "fma.f32", or a primitive of helper functions, "clz32". Fast is the same for fast kernels, and before Call.
	Call, Fast map[string]string
	// Group, Local and Size are the index of the group, the index inside it and the nominal group size along an axis, as 32 bits.
	Group, Local, Size [3]string
	// Barrier is a statement that waits for the group and orders all its memory.
	Barrier string
	// Where threads of a warp part, because an atomic operation becomes a loop or subgroups are narrower, PartedBarrier takes the
	// place of Barrier; Gather makes a variable of those that are there before, and Join waits for them behind. Empty: nothing need be done.
	PartedBarrier, Gather, Join string
	// Whole, if not empty, is a macro that is defined for launches of whole groups that are not folded.
	Whole string
	// Peek spells a look at a word of global memory that is written seldom; nil: an atomic load.
	Peek func(ptr string) string
	// Exits says that an invocation that has returned counts as arrived at barriers.
	Exits bool
	// Lanes defines, for the width DC_WIDTH (a power of two up to 32), u32 dc_ballot(bool), which tells who of the subgroup is there with true, bit 0 for
	// lane 0, and u32 dc_from32(u32, u32 lane) and u64 dc_from64, which give a lane's value. Empty: values go through shared memory.
	Lanes string
	// Base is which of the hardware's lanes lane 0 is, as a u32, if the functions cannot find out: they are macros then, which use a variable dc_base.
	Base string
	// Addresses says that views are addresses in the block, and not offsets into buffers that are arguments.
	Addresses bool
	// BlockLimit is the greatest size of the parameter block in bytes.
	BlockLimit int
	// Args is the greatest number of arguments that are buffers. 0: no limit.
	Args int
	// StaticShared is the greatest size of shared memory that may be declared, in bytes. 0: no limit.
	StaticShared int64
	// DynamicSize is the size of dynamic shared memory in bytes; empty: that in the block.
	DynamicSize string
	// Kernel writes the head of the kernel function, up to and with its opening brace.
	Kernel func(s *Signature) string
	// Atomic spells an atomic without order as an expression, or returns "" where there is none: the writer then makes it of others. Load, exchange
	// and compare-and-swap exist on u32, and on u64 with the feature. What a Store gives is not used.
	Atomic func(a *Atomic) string
	// Fence spells a fence, or returns "" where there is none.
	Fence func(order ir.Order, scope ir.Scope, has Feature) string
}

// Native reports whether fast kernels may keep an elementary function.
func (d *Dialect) Native(op ir.Op, k ir.Kind) bool {
	return op.Has(ir.Elementary) && d.Fast[op.String()+"."+k.String()] != ""
}

// Signature is what the head of a kernel is made of.
type Signature struct {
	Entry     string
	Words     int // of the block dc_b, each a u64
	Buffers   []Buffer
	Dynamic   bool // dc_dynamic, bytes of shared memory, exists
	Restrict  bool // no two buffers share a byte where one of them is written
	Group     [3]int
	MaxGroup  int
	MinBlocks int
}

// Buffer is an argument of a kernel that points to global memory.
type Buffer struct {
	Name    string
	Written bool
}

// Atomic is an atomic operation to be spelled. Ptr points to the kind in its space.
type Atomic struct {
	Fn    ir.Fn
	Kind  ir.Kind
	Space ir.Space
	Scope ir.Scope
	Ptr   string
	Args  []string
	// Unused: nobody looks at what it gives.
	Unused bool
}
