package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// Op is an operation of the machine form. Its row in the table says what registers it takes and gives.
type Op uint8

// The operations. K, From, Part, Imm, Mem and Fn are the fields of [Inst].
const (
	OpInvalid Op = iota
	OpUndef      // any contents, of any class; no code

	// Scalar integers.
	OpSConst   // Imm
	OpSMove    //
	OpS        // Fn on I64 or U64. With one register fewer than Fn has arguments, Imm is the last argument
	OpSExtend  // the low bits of K, extended by its signedness to 64
	OpSCompare // Fn on I64 or U64: 0 or 1; Imm as with OpS
	OpSSelect  // s ≠ 0 ? a : b
	OpSAddress // address of Mem
	OpSLoad    // K at Mem, extended; bool, integers, 16-bit floats, and f32 and f64 as bits
	OpSStore   // the low bytes of s as K at Mem

	// Scalar floats of K: F32 or F64.
	OpFConst    // Imm: bits
	OpFMove     //
	OpF         // Fn
	OpFCompare  // Fn: S
	OpFSelect   // s ≠ 0 ? a : b
	OpFLoad     //
	OpFStore    //
	OpFConvert  // From F32 or F64 to the other
	OpFFromInt  // From I64 or U64, rounded once
	OpIntFromF  // K is I64 or U64, saturating; From F32 or F64
	OpFFromBits // S to F
	OpBitsFromF // F to S, zero-extended
	OpFFromHalf // f16 in S to F32
	OpHalfFromF // F32 to f16 in S, nearest even

	// Vectors. K is I32, U32, F32, I64, U64 or F64 unless said otherwise.
	OpVConst     // Imm: bits of one element of K, in all lanes
	OpVMove      //
	OpVBroadcast // S (integers; the low bits) or F
	OpVLinear    // lane i of Part: s + (i)*Imm, wrapping; K integer
	OpV          // Fn; lane-wise. Shl and Shr with one register shift by Imm, less than the width. Min and Max with Imm 1: the second source is neither zero nor NaN
	OpVExtend    // lanes of 32 bits: the low bits of K (I8, U8, I16, U16), extended by its signedness
	OpVCompare   // Fn: M. 64-bit kinds take a0, a1, b0, b1
	OpVLesser    // a, b: a < b ? a : b on F32 or F64
	OpVGreater   // a, b: a > b ? a : b
	OpVSelect    // m, a, b: m ? a : b; 64-bit kinds: half Part of m
	OpVWiden     // half Part of a vector of From (I32, U32, F32) to K (I64, U64, F64)
	OpVNarrow    // both parts of From (I64, U64, F64) to one vector of K (I32, U32, F32); float to integer saturates, integers wrap, to F32 rounds once
	OpVConvert   // between kinds of one width, saturating; also From F16 to F32 and F32 to F16. Imm 1, to I32 From F32: within bounds, or of no meaning
	OpVMulLow    // K is U64: product of the low 32 bits of each element, unsigned
	OpSFromV     // element 0 of K (I32, U32, I64, U64), extended
	OpFFromV     // element 0 of K (F32, F64)
	OpVReverse   // lanes of K's width in reverse order
	OpVPermute   // v, index: lane i is v[index[i]], 32 bits; the index modulo W
	OpVLoad      // consecutive elements of K (any kind) at Mem: W, or W/2 of 64 bits; narrow ones extended
	OpVLoadMask  // m; lanes that are off are 0
	OpVStore     // v
	OpVStoreMask // v, m
	OpVStoreNT   // v; past the caches, if Mem is aligned; OpStreamFence before the launch ends
	OpVLoadN     // Imm = n destinations: element i of destination j is element i*n+j of K (32 or 64 bits) at Mem
	OpVStoreN    // Imm = n sources: the reverse
	OpVGather    // offsets, and a mask if not all lanes are on: K at Mem.Base + Mem.Disp + offset*Mem.Scale. From is I32 (one vector, signed; 64-bit K: half Part of it) or I64 (both parts; 64-bit K: one). Lanes that are off are 0
	OpVGatherN   // Imm = n destinations, 2 or 4: element i of destination j is the word of 32 bits j words behind Mem.Base + Mem.Disp + offset i * Mem.Scale. Offsets are I32, signed, and all lanes are on; vectors of 32 bytes
	OpVScatter   // v, offsets, m: likewise

	// Masks.
	OpMConst    // Imm: a bit for each lane
	OpMMove     //
	OpMAnd      //
	OpMOr       //
	OpMXor      //
	OpMAndNot   // a and not b
	OpMNot      //
	OpMFirst    // lanes below s (signed; may be ≤ 0 or ≥ W)
	OpMBits     // S: a bit for each lane
	OpMFromBits // bits at and above W are ignored

	// Memory order and atomics.
	OpAtomic      // Atomic at Mem on K; operands and old value as canonical bits in S; Store gives none. With group scope nobody else is at work on Mem
	OpFence       // Atomic.Order
	OpStreamFence // orders OpVStoreNT before what follows

	// Terminators.
	OpJump    // to To[0]
	OpBranch  // S Fn S, or Imm, on K (I64, U64): To[0], else To[1]
	OpBranchF // F Fn F on K: To[0], else To[1]
	OpBranchM // the mask has any lane (Imm 0) or all lanes (Imm 1): To[0], else To[1]
	OpPoll    // the cancel flag is set: To[0], else To[1]
	OpReturn  // Imm is the Status

	NumOps
)

// What Imm says of an OpV that fuses a multiplication with an addition, in bits.
const (
	MinusProduct = 1 << iota // the product is negated
	MinusAddend              // what is added is
)

// Class is a class of registers.
type Class uint8

// The classes; see the package comment.
const (
	NoClass Class = iota
	S
	F
	V
	M
)

func (c Class) String() string { return [...]string{"-", "s", "f", "v", "m"}[c] }

// Flags are facts about an operation.
type Flags uint8

const (
	Pure       Flags = 1 << iota // no effect and no memory: deletable, movable
	Reads                        // reads memory
	Writes                       // writes memory
	Terminator                   // ends a block
	Remat                        // cheaper to do again than to keep
	TakesMem                     // Mem is set
)

// OpInfo is a row of the table. Dst and Src are register classes in order, a letter each: s, f, v, m,
// x (s or f), * after a letter for any number and ? for one or none. Which it is, is told at the operation.
type OpInfo struct {
	Name     string
	Dst, Src string
	Flags    Flags
}

// Info returns the operation's row.
func (op Op) Info() *OpInfo { return &table[op] }

// Has reports whether all flags are set.
func (op Op) Has(f Flags) bool { return table[op].Flags&f == f }

func (op Op) String() string { return table[op].Name }

var table = [NumOps]OpInfo{
	OpInvalid: {Name: "invalid"},
	OpUndef:   {"undef", "x", "", Pure | Remat},

	OpSConst:   {"sconst", "s", "", Pure | Remat},
	OpSMove:    {"smove", "s", "s", Pure},
	OpS:        {"s", "s", "s*", Pure},
	OpSExtend:  {"sext", "s", "s", Pure},
	OpSCompare: {"scmp", "s", "s*", Pure},
	OpSSelect:  {"sselect", "s", "sss", Pure},
	OpSAddress: {"saddr", "s", "", Pure | TakesMem},
	OpSLoad:    {"sload", "s", "", Reads | TakesMem},
	OpSStore:   {"sstore", "", "s", Writes | TakesMem},

	OpFConst:    {"fconst", "f", "", Pure | Remat},
	OpFMove:     {"fmove", "f", "f", Pure},
	OpF:         {"f", "f", "f*", Pure},
	OpFCompare:  {"fcmp", "s", "ff", Pure},
	OpFSelect:   {"fselect", "f", "sff", Pure},
	OpFLoad:     {"fload", "f", "", Reads | TakesMem},
	OpFStore:    {"fstore", "", "f", Writes | TakesMem},
	OpFConvert:  {"fconvert", "f", "f", Pure},
	OpFFromInt:  {"ffromint", "f", "s", Pure},
	OpIntFromF:  {"intfromf", "s", "f", Pure},
	OpFFromBits: {"ffrombits", "f", "s", Pure},
	OpBitsFromF: {"bitsfromf", "s", "f", Pure},
	OpFFromHalf: {"ffromhalf", "f", "s", Pure},
	OpHalfFromF: {"halffromf", "s", "f", Pure},

	OpVConst:     {"vconst", "v", "", Pure | Remat},
	OpVMove:      {"vmove", "v", "v", Pure},
	OpVBroadcast: {"vbroadcast", "v", "x", Pure},
	OpVLinear:    {"vlinear", "v", "s", Pure},
	OpV:          {"v", "v", "v*", Pure},
	OpVExtend:    {"vext", "v", "v", Pure},
	OpVCompare:   {"vcmp", "m", "v*", Pure},
	OpVLesser:    {"vlesser", "v", "vv", Pure},
	OpVGreater:   {"vgreater", "v", "vv", Pure},
	OpVSelect:    {"vselect", "v", "mvv", Pure},
	OpVWiden:     {"vwiden", "v", "v", Pure},
	OpVNarrow:    {"vnarrow", "v", "vv", Pure},
	OpVConvert:   {"vconvert", "v", "v", Pure},
	OpVMulLow:    {"vmullow", "v", "vv", Pure},
	OpSFromV:     {"sfromv", "s", "v", Pure},
	OpFFromV:     {"ffromv", "f", "v", Pure},
	OpVReverse:   {"vreverse", "v", "v", Pure},
	OpVPermute:   {"vpermute", "v", "vv", Pure},
	OpVLoad:      {"vload", "v", "", Reads | TakesMem},
	OpVLoadMask:  {"vloadmask", "v", "m", Reads | TakesMem},
	OpVStore:     {"vstore", "", "v", Writes | TakesMem},
	OpVStoreMask: {"vstoremask", "", "vm", Writes | TakesMem},
	OpVStoreNT:   {"vstorent", "", "v", Writes | TakesMem},
	OpVLoadN:     {"vloadn", "v*", "", Reads | TakesMem},
	OpVStoreN:    {"vstoren", "", "v*", Writes | TakesMem},
	OpVGather:    {"vgather", "v", "v*m?", Reads | TakesMem},
	OpVGatherN:   {"vgathern", "v*", "v", Reads | TakesMem},
	OpVScatter:   {"vscatter", "", "vv*m?", Writes | TakesMem},

	OpMConst:    {"mconst", "m", "", Pure | Remat},
	OpMMove:     {"mmove", "m", "m", Pure},
	OpMAnd:      {"mand", "m", "mm", Pure},
	OpMOr:       {"mor", "m", "mm", Pure},
	OpMXor:      {"mxor", "m", "mm", Pure},
	OpMAndNot:   {"mandnot", "m", "mm", Pure},
	OpMNot:      {"mnot", "m", "m", Pure},
	OpMFirst:    {"mfirst", "m", "s", Pure},
	OpMBits:     {"mbits", "s", "m", Pure},
	OpMFromBits: {"mfrombits", "m", "s", Pure},

	OpAtomic:      {"atomic", "s*", "s*", Reads | Writes | TakesMem},
	OpFence:       {"fence", "", "", Reads | Writes},
	OpStreamFence: {"streamfence", "", "", Writes},

	OpJump:    {"jump", "", "", Terminator},
	OpBranch:  {"branch", "", "s*", Terminator},
	OpBranchF: {"branchf", "", "ff", Terminator},
	OpBranchM: {"branchm", "", "m", Terminator},
	OpPoll:    {"poll", "", "", Terminator},
	OpReturn:  {"return", "", "", Terminator},
}

// Arithmetic is what an ISA has to know of ir.Op as Fn, by machine operation and kind. The core makes all else of these.
func Arithmetic(op Op, fn ir.Op, k ir.Kind) bool {
	set, ok := arithmetic[op]
	return ok && set[k]&(1<<fn) != 0
}

func fns(list ...ir.Op) (set uint64) {
	for _, fn := range list {
		set |= 1 << fn
	}
	return set
}

var (
	bitwise = fns(ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpNot)
	integer = bitwise | fns(ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpNeg, ir.OpMin, ir.OpMax, ir.OpShl, ir.OpShr)
	scalar  = integer | fns(ir.OpDiv, ir.OpRem, ir.OpMulHi, ir.OpClz, ir.OpCtz, ir.OpPopcnt, ir.OpByteRev, ir.OpRotl)
	float   = fns(ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpFMA, ir.OpNeg, ir.OpAbs, ir.OpMin, ir.OpMax, ir.OpSqrt,
		ir.OpFloor, ir.OpCeil, ir.OpTrunc, ir.OpRoundEven, ir.OpCopysign)
	compare = fns(ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe)

	compareInts   = map[ir.Kind]uint64{ir.I64: compare, ir.U64: compare}
	compareFloats = map[ir.Kind]uint64{ir.F32: compare, ir.F64: compare}
)

// arithmetic by operation and kind; shift counts have the kind's width, and rotation is by a count of any size.
var arithmetic = map[Op]map[ir.Kind]uint64{
	OpS:        {ir.I64: scalar | fns(ir.OpAbs), ir.U64: scalar},
	OpSCompare: compareInts,
	OpBranch:   compareInts,
	OpF:        {ir.F32: float, ir.F64: float},
	OpFCompare: compareFloats,
	OpBranchF:  compareFloats,
	OpV: {
		ir.I32: integer | fns(ir.OpAbs, ir.OpMulHi), ir.U32: integer | fns(ir.OpMulHi, ir.OpByteRev), ir.I64: integer | fns(ir.OpAbs), ir.U64: integer | fns(ir.OpByteRev),
		ir.F32: float, ir.F64: float,
	},
	OpVCompare: {ir.I32: compare, ir.U32: compare, ir.F32: compare, ir.I64: compare, ir.U64: compare, ir.F64: compare},
}

// Converts reports whether the core asks for a conversion of vectors, by machine operation. (Of scalars it asks for all that their
// operations name.)
func Converts(op Op, to, from ir.Kind) bool {
	for _, c := range conversions[op] {
		if c == [2]ir.Kind{to, from} {
			return true
		}
	}
	return false
}

var conversions = map[Op][][2]ir.Kind{
	OpVConvert: {
		{ir.F32, ir.I32}, {ir.F32, ir.U32}, {ir.I32, ir.F32}, {ir.U32, ir.F32}, {ir.F32, ir.F16}, {ir.F16, ir.F32},
		{ir.F64, ir.I64}, {ir.F64, ir.U64}, {ir.I64, ir.F64}, {ir.U64, ir.F64},
	},
	OpVWiden:  {{ir.I64, ir.I32}, {ir.U64, ir.U32}, {ir.F64, ir.F32}, {ir.F64, ir.I32}, {ir.F64, ir.U32}},
	OpVNarrow: {{ir.U32, ir.U64}, {ir.F32, ir.F64}, {ir.I32, ir.F64}, {ir.U32, ir.F64}, {ir.F32, ir.I64}, {ir.F32, ir.U64}},
}
