package ir

// Op is an operation. What it takes, gives and does is its row in the table.
type Op uint8

// The operations, grouped as the package comment describes them.
const (
	OpInvalid Op = iota

	// Values.
	OpConst  // ConstAttr: a scalar of the result's type
	OpSelect // cond, a, b: a if cond, else b
	OpRound  // identity; stops contraction

	// Arithmetic. Operands and result have one type.
	OpAdd
	OpSub
	OpMul
	OpDiv
	OpRem
	OpNeg
	OpMin
	OpMax
	OpFMA // a*b+c rounded once; floats only
	OpAbs // wraps; unsigned integers as they are
	OpAnd // integers and bool
	OpOr
	OpXor
	OpAndNot
	OpNot    // integers and bool
	OpShl    // value, count (any unsigned integer type)
	OpShr    // arithmetic for signed values
	OpMulHi  // upper half of the double-width product
	OpClz    // leading zeros, as the operand's type; width for 0
	OpCtz    // trailing zeros; width for 0
	OpPopcnt // ones
	OpBitRev // reverses bits
	OpByteRev
	OpRotl // value, count (any unsigned integer type, modulo the width)

	// Comparison: two operands of one type give bool.
	OpEq
	OpNe
	OpLt
	OpLe
	OpGt
	OpGe

	// Conversion.
	OpConvert // between numbers
	OpBitcast // between scalars of one size; bool excluded

	// Elementary functions on f32 and f64.
	OpSqrt // correctly rounded
	OpRsqrt
	OpFloor
	OpCeil
	OpTrunc
	OpRoundAway // half away from zero, Go's math.Round
	OpRoundEven
	OpCopysign
	OpExp
	OpExp2
	OpExpm1
	OpLog
	OpLog2
	OpLog10
	OpLog1p
	OpPow
	OpSin
	OpCos
	OpTan
	OpAsin
	OpAcos
	OpAtan
	OpAtan2
	OpSinh
	OpCosh
	OpTanh
	OpAsinh
	OpAcosh
	OpAtanh
	OpCbrt
	OpHypot
	OpErf
	OpErfc
	OpErfinv
	OpErfcinv
	OpGamma
	OpLgamma // value only; the sign is OpLgammaSign
	OpLgammaSign
	OpMod
	OpRemainder
	OpFrexpFrac // fraction part of frexp
	OpFrexpExp  // exponent part, i64
	OpLdexp     // x, i64 exponent
	OpJ0        // Bessel functions of the first kind
	OpJ1
	OpJn // x, i64 order
	OpY0 // and of the second
	OpY1
	OpYn // x, i64 order

	// Where an invocation stands. DimAttr names the axis; results are i64.
	OpGlobalID
	OpLocalID
	OpGroupID
	OpGridSize
	OpGroupSize // nominal, also in a partial last group
	OpNumGroups
	OpLane
	OpSubgroupID
	OpSubgroupSize

	// References.
	OpField     // ptr to struct, FieldAttr: ptr to the field
	OpIndex     // ptr to array, integer index: ptr to the element
	OpElem      // view, integer index: ptr to the element
	OpViewLen   // view: i64
	OpViewCap   // view: i64
	OpViewSlice // view, lo, hi, max: view of [lo:hi:max], capacity max-lo
	OpViewOf    // ptr to array: view of all of it
	OpTable     // TableAttr: ptr<constant array>

	// Memory.
	OpLocal       // TypeAttr: ptr<private T>
	OpShared      // TypeAttr: ptr<shared T>
	OpSharedSlice // TypeAttr, length: view<shared T>
	OpLoad        // ptr to scalar: value
	OpStore       // ptr to scalar, value
	OpCopy        // destination ptr, source ptr to the same aggregate type
	OpZero        // ptr
	OpAtomic      // AtomicAttr; ptr, operand(s): old value. Load takes none, CompareAndSwap old and new; Store gives no result
	OpFence       // MemoryAttr

	// Between invocations.
	OpBarrier
	OpShuffle    // ShuffleAttr; value, i64 lane, delta or mask
	OpBallot     // bool: two u64, lanes 0–63 and 64–127
	OpVote       // FnAttr FnAnd (all) or FnOr (any); bool: bool
	OpReduce     // FnAttr; value
	OpScan       // FnAttr; value: inclusive
	OpScanBefore // FnAttr FnAdd; value: exclusive

	// Checks.
	OpCheckIndex   // index, length
	OpCheckSlice   // lo, hi, max, cap
	OpCheckNonzero // divisor
	OpCheckShift   // count
	OpCheckTrue    // bool; TextAttr
	OpCheckUniform // scalar; TextAttr

	// Output.
	OpPrint // PrintAttr; scalars

	// Calls.
	OpCall // CalleeAttr; arguments

	// Structure.
	OpIf
	OpLoop
	OpScope
	OpYield
	OpBreak
	OpContinue
	OpReturn
	OpFault // TextAttr
	OpUnreachable

	NumOps
)

// Flags are facts about an operation.
type Flags uint16

const (
	Pure         Flags = 1 << iota // no effect, never faults, no order
	Commutes                       // first two arguments may be exchanged
	Terminator                     // ends a block
	HasBlocks                      // holds nested blocks
	ReadsMemory                    // sees what stores wrote
	WritesMemory                   // what it does is seen by loads
	Collective                     // needs uniform control flow over the group or subgroup
	MayFault                       // may retire the invocation
	Elementary                     // lowered by mathlib
)

// Uniformity says how equal an operation's result is over invocations when its
// arguments are equal. The constants are ordered: a result is as varying as the
// greater of this and its arguments'.
type Uniformity uint8

// Degrees of uniformity, from equal everywhere to different in each invocation.
const (
	UniformConst    Uniformity = iota // the same in every launch
	UniformGrid                       // in all invocations of a launch
	UniformGroup                      // in all invocations of a group
	UniformSubgroup                   // in all invocations of a subgroup
	Varying
)

func (u Uniformity) String() string {
	return [...]string{"const", "grid", "group", "subgroup", "varying"}[u]
}

// Rule says how the types of arguments and results belong together; the
// verifier holds one function for each.
type Rule uint8

const (
	RuleNone       Rule = iota
	RuleSame            // all arguments and the result have one type, in Classes
	RuleCompare         // two arguments of one type in Classes, result bool
	RuleShift           // value in Classes, unsigned count; result as value
	RuleConst           // result in Classes
	RuleSelect          // bool, a, b of one scalar type; result as a
	RuleConvert         // number to number
	RuleBitcast         // scalars of one size
	RuleI64             // no arguments of note; result i64
	RuleFloatToI64      // float argument, i64 result
	RuleLdexp           // float, i64; result as float
	RuleSpecial         // checked by a function of the operation's own
)

// Classes is a set of scalar kinds that an operation accepts.
type Classes uint8

const (
	ClassBool Classes = 1 << iota
	ClassInt
	ClassHalf   // f16, bf16
	ClassFloat  // f32, f64
	ClassNumber = ClassInt | ClassHalf | ClassFloat
	ClassScalar = ClassNumber | ClassBool
)

// Has reports whether kind k is in the set.
func (c Classes) Has(k Kind) bool {
	switch {
	case k == Bool:
		return c&ClassBool != 0
	case k.Integer():
		return c&ClassInt != 0
	case k == F16 || k == BF16:
		return c&ClassHalf != 0
	case k == F32 || k == F64:
		return c&ClassFloat != 0
	}
	return false
}

// Attribute kinds, by the type of Instr.Attr that the operation has.
type AttrKind uint8

const (
	AttrNone AttrKind = iota
	AttrConst
	AttrDim
	AttrField
	AttrTable
	AttrType
	AttrAtomic
	AttrMemory
	AttrShuffle
	AttrFn
	AttrText
	AttrPrint
	AttrCallee
	AttrLabel // target of Break and Continue
)

// OpInfo is one row of the operation table.
type OpInfo struct {
	Name    string
	Args    int // number of arguments; -1: any
	Results int // number of results; -1: any
	Attr    AttrKind
	Flags   Flags
	Rule    Rule
	Classes Classes
	Uniform Uniformity // of the results, when the arguments are constant
	Cost    int        // rough cost on a CPU, in additions
}

// Info returns the operation's row.
func (op Op) Info() *OpInfo { return &table[op] }

// Has reports whether all of the flags are set.
func (op Op) Has(f Flags) bool { return table[op].Flags&f == f }

func (op Op) String() string { return table[op].Name }

// OpByName returns the operation with this name, or OpInvalid.
func OpByName(name string) Op { return byName[name] }

const (
	pureCommutes = Pure | Commutes
	elementary   = Pure | Elementary
)

var table = [NumOps]OpInfo{
	OpInvalid: {Name: "invalid"},

	OpConst:  {"const", 0, 1, AttrConst, Pure, RuleConst, ClassScalar, UniformConst, 0},
	OpSelect: {"select", 3, 1, AttrNone, Pure, RuleSelect, ClassScalar, UniformConst, 1},
	OpRound:  {"round", 1, 1, AttrNone, Pure, RuleSame, ClassFloat | ClassHalf, UniformConst, 0},

	OpAdd:     {"add", 2, 1, AttrNone, pureCommutes, RuleSame, ClassNumber, UniformConst, 1},
	OpSub:     {"sub", 2, 1, AttrNone, Pure, RuleSame, ClassNumber, UniformConst, 1},
	OpMul:     {"mul", 2, 1, AttrNone, pureCommutes, RuleSame, ClassNumber, UniformConst, 2},
	OpDiv:     {"div", 2, 1, AttrNone, Pure, RuleSame, ClassNumber, UniformConst, 12},
	OpRem:     {"rem", 2, 1, AttrNone, Pure, RuleSame, ClassInt, UniformConst, 14},
	OpNeg:     {"neg", 1, 1, AttrNone, Pure, RuleSame, ClassNumber, UniformConst, 1},
	OpMin:     {"min", 2, 1, AttrNone, pureCommutes, RuleSame, ClassNumber, UniformConst, 1},
	OpMax:     {"max", 2, 1, AttrNone, pureCommutes, RuleSame, ClassNumber, UniformConst, 1},
	OpFMA:     {"fma", 3, 1, AttrNone, pureCommutes, RuleSame, ClassHalf | ClassFloat, UniformConst, 2},
	OpAbs:     {"abs", 1, 1, AttrNone, Pure, RuleSame, ClassNumber, UniformConst, 1},
	OpAnd:     {"and", 2, 1, AttrNone, pureCommutes, RuleSame, ClassInt | ClassBool, UniformConst, 1},
	OpOr:      {"or", 2, 1, AttrNone, pureCommutes, RuleSame, ClassInt | ClassBool, UniformConst, 1},
	OpXor:     {"xor", 2, 1, AttrNone, pureCommutes, RuleSame, ClassInt | ClassBool, UniformConst, 1},
	OpAndNot:  {"andnot", 2, 1, AttrNone, Pure, RuleSame, ClassInt | ClassBool, UniformConst, 1},
	OpNot:     {"not", 1, 1, AttrNone, Pure, RuleSame, ClassInt | ClassBool, UniformConst, 1},
	OpShl:     {"shl", 2, 1, AttrNone, Pure, RuleShift, ClassInt, UniformConst, 2},
	OpShr:     {"shr", 2, 1, AttrNone, Pure, RuleShift, ClassInt, UniformConst, 2},
	OpMulHi:   {"mulhi", 2, 1, AttrNone, pureCommutes, RuleSame, ClassInt, UniformConst, 4},
	OpClz:     {"clz", 1, 1, AttrNone, Pure, RuleSame, ClassInt, UniformConst, 2},
	OpCtz:     {"ctz", 1, 1, AttrNone, Pure, RuleSame, ClassInt, UniformConst, 2},
	OpPopcnt:  {"popcnt", 1, 1, AttrNone, Pure, RuleSame, ClassInt, UniformConst, 2},
	OpBitRev:  {"bitrev", 1, 1, AttrNone, Pure, RuleSame, ClassInt, UniformConst, 4},
	OpByteRev: {"byterev", 1, 1, AttrNone, Pure, RuleSame, ClassInt, UniformConst, 2},
	OpRotl:    {"rotl", 2, 1, AttrNone, Pure, RuleShift, ClassInt, UniformConst, 2},

	OpEq: {"eq", 2, 1, AttrNone, pureCommutes, RuleCompare, ClassScalar, UniformConst, 1},
	OpNe: {"ne", 2, 1, AttrNone, pureCommutes, RuleCompare, ClassScalar, UniformConst, 1},
	OpLt: {"lt", 2, 1, AttrNone, Pure, RuleCompare, ClassNumber, UniformConst, 1},
	OpLe: {"le", 2, 1, AttrNone, Pure, RuleCompare, ClassNumber, UniformConst, 1},
	OpGt: {"gt", 2, 1, AttrNone, Pure, RuleCompare, ClassNumber, UniformConst, 1},
	OpGe: {"ge", 2, 1, AttrNone, Pure, RuleCompare, ClassNumber, UniformConst, 1},

	OpConvert: {"convert", 1, 1, AttrNone, Pure, RuleConvert, ClassNumber, UniformConst, 1},
	OpBitcast: {"bitcast", 1, 1, AttrNone, Pure, RuleBitcast, ClassNumber, UniformConst, 0},

	OpSqrt:       {"sqrt", 1, 1, AttrNone, Pure, RuleSame, ClassHalf | ClassFloat, UniformConst, 10},
	OpRsqrt:      {"rsqrt", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 12},
	OpFloor:      {"floor", 1, 1, AttrNone, Pure, RuleSame, ClassFloat, UniformConst, 2},
	OpCeil:       {"ceil", 1, 1, AttrNone, Pure, RuleSame, ClassFloat, UniformConst, 2},
	OpTrunc:      {"trunc", 1, 1, AttrNone, Pure, RuleSame, ClassFloat, UniformConst, 2},
	OpRoundAway:  {"roundaway", 1, 1, AttrNone, Pure, RuleSame, ClassFloat, UniformConst, 3},
	OpRoundEven:  {"roundeven", 1, 1, AttrNone, Pure, RuleSame, ClassFloat, UniformConst, 2},
	OpCopysign:   {"copysign", 2, 1, AttrNone, Pure, RuleSame, ClassFloat, UniformConst, 2},
	OpExp:        {"exp", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 20},
	OpExp2:       {"exp2", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 18},
	OpExpm1:      {"expm1", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 25},
	OpLog:        {"log", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 25},
	OpLog2:       {"log2", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 25},
	OpLog10:      {"log10", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 27},
	OpLog1p:      {"log1p", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 30},
	OpPow:        {"pow", 2, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 60},
	OpSin:        {"sin", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 30},
	OpCos:        {"cos", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 30},
	OpTan:        {"tan", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 35},
	OpAsin:       {"asin", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 30},
	OpAcos:       {"acos", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 30},
	OpAtan:       {"atan", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 30},
	OpAtan2:      {"atan2", 2, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 45},
	OpSinh:       {"sinh", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 40},
	OpCosh:       {"cosh", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 40},
	OpTanh:       {"tanh", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 35},
	OpAsinh:      {"asinh", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 45},
	OpAcosh:      {"acosh", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 45},
	OpAtanh:      {"atanh", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 40},
	OpCbrt:       {"cbrt", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 25},
	OpHypot:      {"hypot", 2, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 25},
	OpErf:        {"erf", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 50},
	OpErfc:       {"erfc", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 60},
	OpErfinv:     {"erfinv", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 50},
	OpErfcinv:    {"erfcinv", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 50},
	OpGamma:      {"gamma", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 80},
	OpLgamma:     {"lgamma", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 80},
	OpLgammaSign: {"lgammasign", 1, 1, AttrNone, elementary, RuleFloatToI64, ClassFloat, UniformConst, 10},
	OpMod:        {"mod", 2, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 40},
	OpRemainder:  {"remainder", 2, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 45},
	OpFrexpFrac:  {"frexpfrac", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 8},
	OpFrexpExp:   {"frexpexp", 1, 1, AttrNone, elementary, RuleFloatToI64, ClassFloat, UniformConst, 8},
	OpLdexp:      {"ldexp", 2, 1, AttrNone, elementary, RuleLdexp, ClassFloat, UniformConst, 10},
	OpJ0:         {"j0", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 80},
	OpJ1:         {"j1", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 80},
	OpJn:         {"jn", 2, 1, AttrNone, elementary, RuleLdexp, ClassFloat, UniformConst, 400},
	OpY0:         {"y0", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 100},
	OpY1:         {"y1", 1, 1, AttrNone, elementary, RuleSame, ClassFloat, UniformConst, 100},
	OpYn:         {"yn", 2, 1, AttrNone, elementary, RuleLdexp, ClassFloat, UniformConst, 300},

	OpGlobalID:     {"globalid", 0, 1, AttrDim, Pure, RuleI64, 0, Varying, 1},
	OpLocalID:      {"localid", 0, 1, AttrDim, Pure, RuleI64, 0, Varying, 1},
	OpGroupID:      {"groupid", 0, 1, AttrDim, Pure, RuleI64, 0, UniformGroup, 1},
	OpGridSize:     {"gridsize", 0, 1, AttrDim, Pure, RuleI64, 0, UniformGrid, 1},
	OpGroupSize:    {"groupsize", 0, 1, AttrDim, Pure, RuleI64, 0, UniformGrid, 1},
	OpNumGroups:    {"numgroups", 0, 1, AttrDim, Pure, RuleI64, 0, UniformGrid, 1},
	OpLane:         {"lane", 0, 1, AttrNone, Pure, RuleI64, 0, Varying, 1},
	OpSubgroupID:   {"subgroupid", 0, 1, AttrNone, Pure, RuleI64, 0, UniformSubgroup, 1},
	OpSubgroupSize: {"subgroupsize", 0, 1, AttrNone, Pure, RuleI64, 0, UniformGrid, 1},

	OpField:     {"field", 1, 1, AttrField, Pure, RuleSpecial, 0, UniformConst, 0},
	OpIndex:     {"index", 2, 1, AttrNone, Pure, RuleSpecial, 0, UniformConst, 1},
	OpElem:      {"elem", 2, 1, AttrNone, Pure, RuleSpecial, 0, UniformConst, 1},
	OpViewLen:   {"viewlen", 1, 1, AttrNone, Pure, RuleSpecial, 0, UniformConst, 0},
	OpViewCap:   {"viewcap", 1, 1, AttrNone, Pure, RuleSpecial, 0, UniformConst, 0},
	OpViewSlice: {"viewslice", 4, 1, AttrNone, Pure, RuleSpecial, 0, UniformConst, 2},
	OpViewOf:    {"viewof", 1, 1, AttrNone, Pure, RuleSpecial, 0, UniformConst, 0},
	OpTable:     {"table", 0, 1, AttrTable, Pure, RuleSpecial, 0, UniformConst, 0},

	// The address of a Local is the same name in every invocation, but what it holds is not:
	// a load from it is varying unless the memory pass proves otherwise.
	OpLocal:       {"local", 0, 1, AttrType, 0, RuleSpecial, 0, UniformConst, 0},
	OpShared:      {"shared", 0, 1, AttrType, 0, RuleSpecial, 0, UniformConst, 0},
	OpSharedSlice: {"sharedslice", 1, 1, AttrType, 0, RuleSpecial, 0, UniformConst, 0},
	OpLoad:        {"load", 1, 1, AttrNone, ReadsMemory, RuleSpecial, 0, UniformConst, 4},
	OpStore:       {"store", 2, 0, AttrNone, WritesMemory, RuleSpecial, 0, UniformConst, 4},
	OpCopy:        {"copy", 2, 0, AttrNone, ReadsMemory | WritesMemory, RuleSpecial, 0, UniformConst, 8},
	OpZero:        {"zero", 1, 0, AttrNone, WritesMemory, RuleSpecial, 0, UniformConst, 4},
	OpAtomic:      {"atomic", -1, -1, AttrAtomic, ReadsMemory | WritesMemory, RuleSpecial, 0, Varying, 20},
	OpFence:       {"fence", 0, 0, AttrMemory, ReadsMemory | WritesMemory, RuleNone, 0, UniformConst, 10},

	OpBarrier:    {"barrier", 0, 0, AttrNone, ReadsMemory | WritesMemory | Collective, RuleNone, 0, UniformConst, 30},
	OpShuffle:    {"shuffle", 2, 1, AttrShuffle, Collective, RuleSpecial, ClassScalar, Varying, 4},
	OpBallot:     {"ballot", 1, 2, AttrNone, Collective, RuleSpecial, ClassBool, UniformSubgroup, 4},
	OpVote:       {"vote", 1, 1, AttrFn, Collective, RuleSpecial, ClassBool, UniformSubgroup, 4},
	OpReduce:     {"reduce", 1, 1, AttrFn, Collective, RuleSame, ClassNumber, UniformSubgroup, 12},
	OpScan:       {"scan", 1, 1, AttrFn, Collective, RuleSame, ClassNumber, Varying, 14},
	OpScanBefore: {"scanbefore", 1, 1, AttrFn, Collective, RuleSame, ClassNumber, Varying, 15},

	OpCheckIndex:   {"check.index", 2, 0, AttrNone, MayFault, RuleSpecial, ClassInt, UniformConst, 1},
	OpCheckSlice:   {"check.slice", 4, 0, AttrNone, MayFault, RuleSpecial, ClassInt, UniformConst, 3},
	OpCheckNonzero: {"check.nonzero", 1, 0, AttrNone, MayFault, RuleSpecial, ClassInt, UniformConst, 1},
	OpCheckShift:   {"check.shift", 1, 0, AttrNone, MayFault, RuleSpecial, ClassInt, UniformConst, 1},
	OpCheckTrue:    {"check.true", 1, 0, AttrText, MayFault, RuleSpecial, ClassBool, UniformConst, 1},
	OpCheckUniform: {"check.uniform", 1, 0, AttrText, MayFault | Collective, RuleSpecial, ClassScalar, UniformConst, 1},

	OpPrint: {"print", -1, 0, AttrPrint, WritesMemory, RuleSpecial, ClassScalar, UniformConst, 100},

	OpCall: {"call", -1, -1, AttrCallee, ReadsMemory | WritesMemory | MayFault, RuleSpecial, 0, UniformConst, 10},

	OpIf:          {"if", 1, -1, AttrNone, HasBlocks, RuleSpecial, 0, UniformConst, 1},
	OpLoop:        {"loop", -1, -1, AttrNone, HasBlocks, RuleSpecial, 0, UniformConst, 1},
	OpScope:       {"scope", 0, -1, AttrNone, HasBlocks, RuleSpecial, 0, UniformConst, 0},
	OpYield:       {"yield", -1, 0, AttrNone, Terminator, RuleSpecial, 0, UniformConst, 0},
	OpBreak:       {"break", -1, 0, AttrLabel, Terminator, RuleSpecial, 0, UniformConst, 0},
	OpContinue:    {"continue", -1, 0, AttrLabel, Terminator, RuleSpecial, 0, UniformConst, 0},
	OpReturn:      {"return", -1, 0, AttrNone, Terminator, RuleSpecial, 0, UniformConst, 0},
	OpFault:       {"fault", 0, 0, AttrText, Terminator | MayFault, RuleSpecial, 0, UniformConst, 0},
	OpUnreachable: {"unreachable", 0, 0, AttrNone, Terminator, RuleNone, 0, UniformConst, 0},
}

var byName = func() map[string]Op {
	m := make(map[string]Op, NumOps)
	for op := OpConst; op < NumOps; op++ {
		m[table[op].Name] = op
	}
	return m
}()
