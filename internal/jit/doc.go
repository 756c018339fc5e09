// Package jit turns optimised IR into vector code for a CPU, up to the point where an instruction set matters: come here
// for shapes, masks, barriers and the machine form; registers and bytes are the matter of its subpackages (amd64), and pages that
// can be executed that of jit/code.
//
// The model is SPMD on SIMD as in ISPC (Pharr and Mark, 2012) and PoCL (Jääskeläinen et al., 2015): lanes are invocations. [Compile] takes a kernel into which
// everything has been inlined and gives a [Program]: blocks of instructions over virtual registers, and the layout of
// the [Frame] that they run on. Package jit/emu runs that form in Go and proves it against package interp.
//
// # How kernels become vectors
//
// Shapes (shape.go) say which values are the same in all lanes, which are a base and a constant stride, and which vary; only the last live in
// vectors. A kernel that does not know its groups runs over rows of the grid; others over groups, whose invocations stand in
// chunks of W lanes. The body of a vector is generated twice: for all lanes, without masks, and for a mask. The first may hope (hope.go):
// that no check fails before anything has had an effect, that a bound does not bind, that a comparison is the same in all lanes. Scalar
// tests see to it; where one fails, the vector starts again in the body with masks, which is exact. Checks along a row bound its loop and
// cost nothing in it (rows.go). Barriers and subgroup operations cut a kernel with groups into regions (group.go); in short ones a loop of its own does
// groups of which everybody is active (tight.go). A loop that lanes leave at different times is generated twice, first for as long as none does (whole.go).
// Invocations that wait at different barriers, a fault of kind [ir.FaultBarrier], are not looked for: the front end refuses kernels in which there may be any, and a
// uniformity check retires who would stray; in IR made by hand each arm's barrier waits for those in the arm.
//
// # Registers
//
// A virtual register has one of four classes. S is a scalar of 64 bits in a general register; it holds integers, bools and the bits
// of 16-bit floats, canonical as [ir.ConstAttr] has them (sign- or zero-extended to 64 bits). F is a scalar float32 or float64. V is one vector register of
// Target.VL bytes. M is a mask of W = VL/4 lanes. Registers may be written more than once, so that there are no phis; those written once say so
// ([RegInfo].Once). [FramePtr] is the S register that holds the address of the frame; nothing writes it.
//
// # Vectors
//
// W lanes of 32 bits make a V. Values of 8 and 16 bits (bool in memory, f16, bf16 and small integers) sit in lanes of 32 bits, canonical: extended by their
// own signedness, 16-bit floats zero-extended. A 64-bit value of W lanes is two V, its parts: part 0 holds lanes 0 to W/2-1, part 1 the others. Instructions on
// 64-bit elements work on one part each; where they meet a mask or a 32-bit vector they name in Part which half of it they mean. Only
// comparisons, narrowing and gathers by 64-bit offsets take both parts at once. A varying bool is an M.
//
// Arithmetic in V and S never looks at kinds narrower than 32 (V) and 64 (S) bits: the core extends results explicitly ([OpVExtend], [OpSExtend]) where
// needed. So an ISA knows I32, U32, F32, I64, U64 and F64 in V and I64, U64, F32 and F64 in S and F; see [Arithmetic].
//
// # Semantics
//
// What Fn computes on an element is what [ir.Eval] computes on the Kind, for every value: shifts past the width, saturating conversions, min and max by Go's
// rules. Bits of NaNs that arithmetic makes are not defined. Lanes without a defined value hold anything, and arithmetic on them does no harm.
//
// Memory of lanes that a mask leaves out is neither read nor written. No byte of memory is written that an instruction does not name:
// a masked store of bytes writes the bytes of its lanes. Atomics and scatters act in the order of lanes.
//
// # Control
//
// Blocks stand in an order in which every loop is contiguous; cold blocks stand beside their cause, for allocators to see them there,
// and are better encoded at the end. Scalars loaded from fields of the frame that describe the launch, and from parameters, can be loaded again instead
// of spilled, and so can constants (flag [Remat]). The first block is the entry. Generated code makes no calls and returns a [Status].
package jit
