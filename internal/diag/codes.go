package diag

import "slices"

// Code names one rule. Its text is what users see and search for: "DC004".
type Code string

// Info is a row of the table of codes.
type Info struct {
	Code     Code
	Severity Severity
	Title    string // a few words, the title of the page
	Rule     string // what is required, one sentence
	Reason   string // why, one or two sentences
	Instead  string // how to write it, one or two sentences
}

// Info is the row of the code; the zero Info with only the code set if there is none.
func (c Code) Info() Info {
	i, ok := slices.BinarySearchFunc(table, c, func(row Info, c Code) int {
		switch {
		case row.Code < c:
			return -1
		case row.Code > c:
			return 1
		}
		return 0
	})
	if !ok {
		return Info{Code: c, Severity: Error}
	}
	return table[i]
}

// Codes are all rows, by code.
func Codes() []Info { return slices.Clone(table) }

// Statements and expressions that the language of kernels does not have.
const (
	GoStatement     Code = "DC001"
	DeferStatement  Code = "DC002"
	SelectStatement Code = "DC003"
	GotoStatement   Code = "DC004"
	ChannelOp       Code = "DC005"
	RangeFunc       Code = "DC006"
	TypeAssertion   Code = "DC007"
	Unsupported     Code = "DC008" // any other statement or expression
)

// Types that the language of kernels does not have.
const (
	MapType       Code = "DC010"
	StringType    Code = "DC011"
	InterfaceType Code = "DC012"
	FuncType      Code = "DC013"
	PointerInside Code = "DC014" // a pointer inside a struct, array or slice
	ComplexType   Code = "DC015"
	ChanType      Code = "DC016"
	SliceInside   Code = "DC017" // a slice inside a slice, an array, or a struct that is not a parameter
	OtherType     Code = "DC018" // unsafe.Pointer and the rest
	TypeTooLarge  Code = "DC019"
)

// Built-in functions.
const (
	BuiltinAppend Code = "DC020"
	BuiltinMake   Code = "DC021"
	BuiltinNew    Code = "DC022"
	BuiltinOther  Code = "DC023"
)

// Functions and calls.
const (
	Recursion     Code = "DC025"
	EscapingFunc  Code = "DC026" // a function literal that is stored, returned or passed on
	NoSource      Code = "DC027"
	CalleeOutside Code = "DC028" // a called function leaves the subset
	StdFunc       Code = "DC029"
	MethodValue   Code = "DC030"
	VariadicCall  Code = "DC031"
	DynamicCall   Code = "DC032"
	UnsafeOrCgo   Code = "DC033"
)

// Pointers and slices.
const (
	EscapingPtr    Code = "DC035"
	SliceChosen    Code = "DC036" // which slice a variable names depends on the run
	PtrReassigned  Code = "DC037"
	RefReturned    Code = "DC038"
	NotAddressable Code = "DC039"
)

// Package variables.
const (
	VarExported Code = "DC040"
	VarAssigned Code = "DC041"
	VarNotConst Code = "DC042"
	VarType     Code = "DC043"
)

// Calls of package kernel.
const (
	SharedNotTop  Code = "DC045"
	SharedLength  Code = "DC046"
	OrderNotConst Code = "DC047"
	OrderInvalid  Code = "DC048"
	AtomicOperand Code = "DC049"
	PanicText     Code = "DC051"
	PrintArgument Code = "DC052"
	ThreadMisused Code = "DC053" // the Thread is stored, copied into a variable or compared
	SharedType    Code = "DC054"
)

// Directives and signatures.
const (
	BadDirective       Code = "DC056"
	BadOption          Code = "DC057"
	MisplacedDirective Code = "DC058"
	NoThread           Code = "DC059"
	ParamType          Code = "DC060"
	KernelResults      Code = "DC061"
	MethodKernel       Code = "DC062"
	NoInstances        Code = "DC063"
	BadInstance        Code = "DC064"
	NameCollision      Code = "DC065"
	StaleFile          Code = "DC066"
	ConstParam         Code = "DC068"
	FuncSignature      Code = "DC069"
	NoBody             Code = "DC070"
	VariadicKernel     Code = "DC071"
	TypeError          Code = "DC072" // the package does not type-check as Go
)

// Flow: found on the intermediate representation by the uniformity analysis.
const (
	BarrierVarying  Code = "DC075"
	SubgroupVarying Code = "DC076"
	ReturnBarrier   Code = "DC077" // a varying early return before a barrier
	BarrierLoop     Code = "DC078"
	SpinWait        Code = "DC079"
	SharedRace      Code = "DC080"
	Nonconsecutive  Code = "DC081"
)

// What kernels marked strict may not do.
const (
	StrictConversion Code = "DC085"
	StrictAtomic     Code = "DC086"
	StrictWidth      Code = "DC087"
	StrictMath       Code = "DC088"
)

// Targets: reported only for the targets asked for.
const (
	TargetFloat64      Code = "DC090"
	TargetAtomic64     Code = "DC091"
	TargetFloat16      Code = "DC092"
	TargetSubgroup     Code = "DC093"
	TargetInt64        Code = "DC094"
	TargetOrder        Code = "DC095"
	TargetFloatAtomic  Code = "DC096"
	TargetSmallInteger Code = "DC097"
)
