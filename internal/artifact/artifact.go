// Package artifact is the compiled kernel at rest: the value that passes from
// the compilers, which know no device, to the drivers, which know no IR.
//
// An [Artifact] holds the code of one kernel for one target as a list of
// [Variant]s. Each variant is right only under its conditions, which are facts
// known at launch: two views do not overlap, a length is below 2^31, the grid
// fits a slice. [Artifact.Select] takes the first variant whose conditions
// hold. The last variant has no condition, so that selection cannot fail.
//
// [Artifact.Encode] and [Decode] are the form on disk, versioned and
// checksummed. An artifact is immutable after it is built; any number of
// goroutines may use one.
package artifact

// Artifact is one kernel compiled for one target.
type Artifact struct {
	// Target names what the code is made for: "host", "interp", "amd64",
	// "ptx". A device takes the artifacts of the target in its Info.
	Target string
	// Kernel is the name of the kernel, for people.
	Kernel string
	// Entry is the name of the entry point inside the code.
	Entry string
	// Hash identifies the input that this was compiled from: IR, target,
	// options and the compiler's version. Equal hashes, equal code.
	Hash string
	// Params are the kernel's parameters in order, flattened.
	Params []Param
	// Needs are the features that a device must have, by the names of
	// package driver, sorted.
	Needs []string
	// Collective says that the kernel has barriers, shared memory or
	// subgroup operations: it wants whole groups.
	Collective bool
	// Partial says that it runs with a cut-off last group all the same.
	Partial bool
	// Loops says that the kernel's running time is not bounded by its text.
	Loops bool
	// Group is the group size that the kernel demands; zero leaves it open.
	Group [3]int
	// Subgroup is the subgroup width that it was compiled for.
	Subgroup int
	// Shared is the shared memory of one group in bytes, as far as the text
	// tells.
	Shared int64
	// Variants in order of preference. The last one has no condition.
	Variants []Variant
	// Sites are the places where the code can fault. Code for devices
	// reports a fault as an index into this table; code that knows its own
	// positions leaves it empty.
	Sites []Site
	// Native is the entry itself, for targets whose code is a Go function.
	// It is never encoded.
	Native any
}

// ParamKind says how an argument is passed.
type ParamKind uint8

const (
	// Scalar parameters are at most eight bytes, passed by value.
	Scalar ParamKind = iota
	// View parameters are an address and a length in device memory.
	View
	// Value parameters are read-only bytes in Go's layout.
	Value
)

// String returns the kind's name.
func (k ParamKind) String() string {
	switch k {
	case Scalar:
		return "scalar"
	case View:
		return "view"
	case Value:
		return "value"
	}
	return "unknown"
}

// Access says what a kernel does with the memory of a view.
type Access uint8

const (
	// Read: the kernel may load from it.
	Read Access = 1 << iota
	// Write: the kernel may store to it.
	Write
	// Full: every launch stores every element whose index is below the
	// grid's size along X, and loads none; what was there does not matter.
	Full
)

// Param describes one parameter.
type Param struct {
	// Name as in the source, "v.Data" for a field that became a parameter.
	Name string
	// Type is the element or value type in the IR's spelling, for messages.
	Type string
	Kind ParamKind
	// Const parameters are compiled in; Bits holds the value when the
	// artifact was specialised for one.
	Const bool
	Bits  uint64
	// Size is the size in bytes of the scalar, the value or one element.
	Size   int64
	Access Access
}

// Site is one place in the source where a fault can happen.
type Site struct {
	File string
	Line int
	// What is the kind of fault, as in package driver.
	What uint8
	// Text is the message of a panic.
	Text string
}
