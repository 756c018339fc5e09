package driver

import "slices"

// Kind is what sort of device it is.
type Kind uint8

const (
	// Host runs the kernel's Go function itself.
	Host Kind = iota
	// CPU runs compiled kernels on the processor of this process.
	CPU
	// GPU is a graphics processor.
	GPU
	// Other is anything else.
	Other
)

// String returns the kind's name.
func (k Kind) String() string {
	switch k {
	case Host:
		return "host"
	case CPU:
		return "cpu"
	case GPU:
		return "gpu"
	}
	return "other"
}

// Features that a kernel can need and a device can have, by name. An artifact
// lists the first, an Info the second.
const (
	Float16   = "float16"       // half precision arithmetic
	Float64   = "float64"       // double precision arithmetic
	Int64     = "int64"         // 64-bit integers
	Atomic64  = "atomic-int64"  // 64-bit integer atomics
	AtomicF32 = "atomic-float"  // float32 atomics
	AtomicF64 = "atomic-double" // float64 atomics
	Barriers  = "barrier"       // barriers and shared memory
	Subgroups = "subgroup"      // shuffles, ballots, subgroup reductions
	Printing  = "print"         // kernel.Print
)

// Info is what a device is and can do.
type Info struct {
	// ID names the device: "cpu", "cuda:0".
	ID string
	// Name is the product, as its maker writes it.
	Name string
	// Driver is the family, and Version what the maker's library reports.
	Driver, Version string
	Kind            Kind
	// Target is the code it takes. See artifact.Artifact.Target.
	Target string
	// Exact is what code is called that can be in an artifact of Target instead, and is run as it is: "sm_90". Empty: there is none such.
	Exact string
	// Memory in bytes, zero when unknown.
	Memory int64
	// Units is the number of processors that run groups side by side.
	Units int
	// Subgroups are the subgroup widths it can run with, the preferred one
	// first.
	Subgroups []int
	// MaxGroup is the most invocations in a group.
	MaxGroup int
	// MaxShared is the most shared memory in a group, in bytes.
	MaxShared int64
	// Features it has, sorted.
	Features []string
	// Emulates says which of them are done by other means than the device's
	// own, and by which.
	Emulates []string
	// Quirks are what is known to be odd about the device, and how it is dealt
	// with.
	Quirks []string
	// NoClock says that events have no times: the device's clock is not to be
	// believed. It is known of an open device.
	NoClock bool
	// InPlace says that launches can work on memory of kind OnHost.
	InPlace bool
	// Managed says that there is memory of that kind.
	Managed bool
	// Ordered says that faults are reported for the lowest-numbered
	// invocation.
	Ordered bool
	// Interpreted says that kernels are interpreted: right, and slow.
	Interpreted bool
	// Emulated says that a processor plays the device: software OpenCL.
	Emulated bool
	// Inert says that launches do nothing.
	Inert bool
}

// Has reports whether the device has the named feature.
func (i *Info) Has(feature string) bool {
	_, ok := slices.BinarySearch(i.Features, feature)
	return ok
}

// AllFeatures are all names above, sorted.
func AllFeatures() []string {
	all := []string{Float16, Float64, Int64, Atomic64, AtomicF32, AtomicF64, Barriers, Subgroups, Printing}
	slices.Sort(all)
	return all
}

// ProgramInfo is what a device made of an artifact. Figures that a device does
// not know are zero.
type ProgramInfo struct {
	// Compiler says who made the machine code, where there is a choice, and Note why it was not another that was asked for. Both may change
	// while the program is launched: see [Chooser].
	Compiler, Note string
	// Registers per invocation.
	Registers int
	// Shared memory per group and spilled registers per invocation, bytes.
	Shared, Spills int64
	// MaxGroup is the largest group that this program can be launched with.
	MaxGroup int
	// Group is the group size that suits it, for a long grid along X.
	Group int
	// Subgroup is the width it runs with.
	Subgroup int
	// Occupancy is the share of the device's invocations that can be in
	// flight with that group size, from 0 to 1.
	Occupancy float64
}
