package ir

// Attr is the compile-time part of an instruction that is not a value: one of
// ConstAttr, DimAttr, FieldAttr, TableAttr, TypeAttr, AtomicAttr, MemoryAttr, ShuffleAttr, FnAttr, TextAttr,
// PrintAttr, CalleeAttr and LabelAttr. The operation's row says which. Attributes are immutable.
type Attr interface{ attr() }

// ConstAttr is a scalar constant: its bits, zero-extended to 64. A signed
// integer is sign-extended to 64 bits first; bool is 0 or 1; floats are IEEE bits.
type ConstAttr struct{ Bits uint64 }

// DimAttr is an axis: 0, 1 or 2 for x, y, z.
type DimAttr struct{ Dim int }

// FieldAttr is the index of a struct's field.
type FieldAttr struct{ Index int }

// TableAttr names a constant table of the module.
type TableAttr struct{ Table *Table }

// TypeAttr is the type of the object made by Local and Shared, or of the elements of a SharedSlice.
type TypeAttr struct{ Type *Type }

// AtomicAttr says what an atomic does, how it orders, and among whom.
type AtomicAttr struct {
	Fn    Fn
	Order Order
	Scope Scope
}

// MemoryAttr is the order and scope of a fence.
type MemoryAttr struct {
	Order Order
	Scope Scope
}

// ShuffleAttr says how a shuffle's second argument names the source lane.
type ShuffleAttr struct{ Mode ShuffleMode }

// FnAttr is the combining function of a subgroup operation.
type FnAttr struct{ Fn Fn }

// TextAttr is the message of a fault or check.
type TextAttr struct{ Text string }

// PrintAttr holds the constant text around the arguments of a Print:
// len(Text) is the number of arguments plus one, and the line printed is
// Text[0] arg0 Text[1] arg1 … Text[n].
type PrintAttr struct{ Text []string }

// CalleeAttr is the function that a call calls.
type CalleeAttr struct{ Func *Func }

// LabelAttr is the Loop or Scope that a Break or Continue is about.
type LabelAttr struct{ Target *Instr }

func (ConstAttr) attr()   {}
func (DimAttr) attr()     {}
func (FieldAttr) attr()   {}
func (TableAttr) attr()   {}
func (TypeAttr) attr()    {}
func (AtomicAttr) attr()  {}
func (MemoryAttr) attr()  {}
func (ShuffleAttr) attr() {}
func (FnAttr) attr()      {}
func (TextAttr) attr()    {}
func (PrintAttr) attr()   {}
func (CalleeAttr) attr()  {}
func (LabelAttr) attr()   {}

// Fn is a combining function of atomics and subgroup operations. Reduce combines in butterfly order,
// for d = 1, 2, 4 … below the width: v[i] = v[i] fn v[i^d], the lower lane's on the left; Scan is Hillis
// and Steele's (1986), for the same d: v[i] = v[i-d] fn v[i] where i ≥ d. A lane that is absent takes part holding nothing,
// and combining with nothing gives the other operand.
type Fn uint8

// The functions. The last four are for atomics only.
const (
	FnNone Fn = iota
	FnAdd
	FnSub
	FnMin
	FnMax
	FnAnd
	FnOr
	FnXor
	FnExchange
	FnCompareAndSwap
	FnLoad
	FnStore
	NumFns
)

var fnNames = [NumFns]string{"none", "add", "sub", "min", "max", "and", "or", "xor", "exchange", "cas", "load", "store"}

func (f Fn) String() string { return fnNames[f] }

// Order is a memory order, as C11 and Go's memory model use the words.
type Order uint8

// Memory orders from weakest to strongest.
const (
	Relaxed Order = iota
	Acquire
	Release
	AcquireRelease
	SequentiallyConsistent
)

var orderNames = [...]string{"relaxed", "acquire", "release", "acqrel", "seqcst"}

func (o Order) String() string { return orderNames[o] }

// Scope is the set of invocations among which an order holds.
type Scope uint8

// Scopes from narrow to wide.
const (
	ScopeGroup Scope = iota
	ScopeDevice
	ScopeSystem
)

var scopeNames = [...]string{"group", "device", "system"}

func (s Scope) String() string { return scopeNames[s] }

// ShuffleMode says how a shuffle's second argument names the source lane.
type ShuffleMode uint8

// Shuffle modes. A source lane outside the subgroup, or absent, gives the lane's own value.
const (
	ShuffleIndex ShuffleMode = iota // lane = n
	ShuffleUp                       // lane = own - n
	ShuffleDown                     // lane = own + n
	ShuffleXor                      // lane = own ^ n
)

var shuffleNames = [...]string{"index", "up", "down", "xor"}

func (m ShuffleMode) String() string { return shuffleNames[m] }

// FaultKind says what went wrong in an invocation.
type FaultKind uint8

// The kinds of faults.
const (
	FaultNone    FaultKind = iota
	FaultIndex             // index out of range
	FaultSlice             // slice bounds out of range
	FaultDivide            // integer division by zero
	FaultShift             // negative shift count
	FaultPanic             // panic("text") or a failed assertion
	FaultUniform           // kernel.Uniform of a value that differs
	FaultBarrier           // invocations wait at different places, or for one that has returned
	FaultShared            // the length of a shared slice is negative, too large or differs in the group
)

var faultNames = [...]string{"none", "index", "slice", "divide", "shift", "panic", "uniform", "barrier", "shared"}

func (k FaultKind) String() string { return faultNames[k] }

// FaultKindOf returns the kind of fault that a check or fault instruction reports, and
// FaultNone for other operations.
func FaultKindOf(op Op) FaultKind {
	switch op {
	case OpCheckIndex:
		return FaultIndex
	case OpCheckSlice:
		return FaultSlice
	case OpCheckNonzero:
		return FaultDivide
	case OpCheckShift:
		return FaultShift
	case OpCheckTrue, OpFault:
		return FaultPanic
	case OpCheckUniform:
		return FaultUniform
	}
	return FaultNone
}
