package archtest

// An edge says that the packages above may import the packages below. Edges are
// not transitive: what no edge allows is forbidden, so that a look at the edges
// with a package above shows all that it may import. A pattern that ends in /...
// stands for all packages under that folder, one in /* for those directly in it.
// Names are folders from the root, which is ".".
type edge struct {
	below, above []string
	why          string
}

type list = []string

// policy is the import policy of what is built, tests aside. Everything that no
// edge has above (docs, internal/artifact, internal/dl, kernel/internal) imports
// nothing of ours.
var policy = []edge{
	// The ground floor.
	{list{"kernel/internal/..."}, list{"kernel", "kernel/rand", "kernel/internal/..."},
		"the parts of package kernel are its own; nothing of the compiler may reach a user's kernel"},
	{list{"kernel"}, list{"kernel/rand"},
		"random numbers may speak of Thread and the number types"},
	{list{"docs"}, list{"internal/diag"},
		"a code explains itself with its page of the documentation"},

	// The compiler, in the order of travel.
	{list{"internal/diag"}, list{"internal/ir"},
		"the IR speaks of places in source"},
	{list{"internal/ir", "internal/diag"}, list{"internal/ir/irtest", "internal/front", "internal/pass", "internal/pass/mathlib", "internal/interp", "internal/emit", "internal/emit/*", "internal/jit", "internal/jit/*"},
		"all of them read and write IR, and never each other: each can be replaced, and the interpreter can judge the others"},
	{list{"internal/pass/mathlib"}, list{"internal/pass"},
		"a pass lowers elementary functions to those of mathlib"},
	{list{"internal/artifact"}, list{"internal/pass"},
		"a pass says in an artifact's words what has to be asked of a launch"},
	{list{"internal/emit"}, list{"internal/emit/*"},
		"dialects share one writer, and never import siblings"},
	{list{"internal/jit"}, list{"internal/jit/*"},
		"instruction sets share masks and lanes, and never import siblings"},
	{list{"internal/jit/amd64/asm"}, list{"internal/jit/amd64"},
		"an instruction set writes bytes with its own encoder"},
	{list{"internal/ir", "internal/diag", "internal/artifact", "internal/pass", "internal/emit", "internal/emit/*", "internal/jit", "internal/jit/*"}, list{"internal/compile"},
		"compile turns IR into artifacts and never sees a driver: a driver that could look at IR would end up compiling"},
	{list{"internal/front", "internal/diag"}, list{"internal/front/load"},
		"reading packages from disk is apart, so that who has the syntax already does not link the loader"},
	{list{"internal/front"}, list{"internal/front/library"},
		"so is the text of package kernel, which only those carry who compile text"},
	{list{"internal/ir", "internal/diag", "internal/front", "internal/front/load"}, list{"internal/gen"},
		"the generator writes what the front end made"},
	{list{"internal/compile", "internal/artifact"}, list{"internal/gen"},
		"generated files can have compiled code inside"},
	{list{"internal/ir", "internal/diag", "internal/front", "internal/pass"}, list{"internal/analysis"},
		"the analyzers report the front end's diagnostics and what the uniformity analysis of pass finds in the IR"},

	// Devices.
	{list{"internal/dl"}, list{"internal/binding/*"},
		"a binding mirrors a vendor's header over the only foreign-call code"},
	{list{"internal/dl"}, list{"internal/testkit/metalshim"},
		"it plays Apple's framework, with functions of its own and kernels in libraries; only tests import it"},
	{list{"internal/artifact"}, list{"internal/driver", "internal/driver/..."},
		"compilers and devices meet in the artifact and nowhere else"},
	{list{"internal/driver"}, list{"internal/driver/..."},
		"a driver knows the seam, and no other driver"},
	{list{"internal/driver/local"}, list{"internal/driver/host", "internal/driver/cpu", "internal/driver/null", "internal/driver/fault"},
		"drivers inside the process share Go memory and an in-order queue"},
	{list{"internal/driver/poll", "internal/driver/record"}, list{"internal/driver/cuda", "internal/driver/opencl", "internal/driver/metal"},
		"drivers whose queues have to be asked wait in one way, and kernels leave faults and lines behind in one layout"},
	{list{"internal/binding/*"}, list{"internal/driver/cuda", "internal/driver/opencl", "internal/driver/metal", "internal/driver/webgpu"},
		"a driver speaks to its own vendor's library"},
	{list{"kernel"}, list{"internal/driver/host"},
		"the host driver runs the Go function itself, with package kernel's scheduler"},
	{list{"internal/ir", "internal/interp", "internal/jit", "internal/jit/code", "internal/jit/amd64"}, list{"internal/driver/cpu"},
		"the cpu driver runs IR with the interpreter and machine code with the JIT's memory, and asks which instructions the processor has"},
	{list{"internal/driver", "internal/driver/*"}, list{"internal/drivers"},
		"one list of linked-in drivers, in order of preference; nothing registers itself"},
	{list{"internal/ir", "internal/compile", "internal/artifact", "kernel"}, list{"internal/driver/drivertest"},
		"the conformance suite compiles kernels, has them as Go functions too, and runs them on any driver"},

	// The public API and what stands above it.
	{list{"internal/ir", "internal/compile", "internal/driver", "internal/drivers", "internal/diag", "internal/artifact", "kernel"}, list{"."},
		"the root never imports front: generated code carries IR as text, and programs that only launch do not link go/types"},
	{list{".", "kernel", "internal/ir", "internal/front", "internal/front/library", "internal/diag"}, list{"source"},
		"source compiles Go text at run time, for those who want to link the front end"},
	{list{".", "kernel", "internal/ir", "internal/interp"}, list{"internal/proof"},
		"one run is held against another by the public API; the interpreter adds its exact race check"},
	{list{".", "kernel", "internal/proof"}, list{"kerneltest"},
		"it checks kernels by the public API, as a user would"},
	{list{"internal/gen"}, list{"kerneltest/fresh"},
		"the generated test generates again and compares; it is apart so that kerneltest does not link the generator"},
	{list{".", "kernel", "internal/ir"}, list{"algo", "tensor", "tensor/grad", "ring", "query"},
		"what stands above the public API lives by it; building IR is the one thing allowed besides"},
	{list{"tensor"}, list{"tensor/grad"},
		"differentiation is a layer over tensors"},
	{list{"algo"}, list{"query"},
		"query plans are kernels and algorithms"},
	{list{".", "kernel", "source", "algo", "tensor", "tensor/grad", "query", "ring"}, list{"server"},
		"a service over all of it, with no maths of its own"},

	// Programs.
	{list{"internal/front", "internal/front/load", "internal/gen", "internal/analysis", "internal/diag"}, list{"cmd/dcgen", "adapters/golangci"},
		"the generator is light enough for every user's go.mod: front end and x/tools, no device"},
	{list{".", "kernel", "kerneltest", "source", "algo", "tensor", "tensor/grad", "query", "ring", "server", "docs", "examples/...",
		"internal/ir", "internal/diag", "internal/front", "internal/front/load", "internal/front/library", "internal/gen", "internal/analysis", "internal/pass", "internal/interp", "internal/proof",
		"internal/compile", "internal/emit/*", "internal/driver"}, list{"cmd/dotcompute/..."},
		"the command line shows everything"},
	{list{"internal/binding/nvrtc"}, list{"cmd/dotcompute"},
		"doctor says whether NVIDIA's compiler is there, with or without a GPU"},
	{list{"cmd/dotcompute/internal/..."}, list{"cmd/dotcompute/..."},
		"the parts of the command line are its own"},
	{list{"examples/..."}, list{"examples/..."},
		"an example may keep its kernels in a package of their own"},
	{list{"internal/ir", "internal/diag", "internal/front", "internal/front/load", "internal/pass", "internal/interp", "internal/gen", "kernel", "kernel/rand", "internal/difftest/..."}, list{"internal/difftest/..."},
		"the differential tests hold the compiler and the interpreter against compiled Go; nothing imports them"},
	{list{"internal/ir", "internal/ir/irtest", "internal/interp", "internal/compile", "internal/artifact", "internal/driver", "internal/difftest", "testdata/kernels"}, list{"internal/conformance"},
		"the suite holds whatever runs kernels against the interpreter; its tests list the contenders, and nothing else imports it"},
	{list{".", "kernel", "kernel/rand", "algo", "tensor", "tensor/grad", "query", "ring", "kerneltest", "source"}, list{"examples/...", "bench/..."},
		"examples and benchmarks are written as users would write them"},
	{list{"internal/binding/opencl"}, list{"bench/opencl"},
		"kernels written by hand are launched by hand"},
	{list{"bench/..."}, list{"bench/..."},
		"a benchmark keeps its kernels in a package of their own"},
}

// outside lists what the packages of other modules are for, and who may import them.
var outside = []struct {
	path  string // of the other module's packages, by prefix
	above list
	why   string
}{
	{"golang.org/x/tools", list{"internal/front/load", "internal/front/library", "internal/gen", "internal/analysis", "cmd/dcgen", "cmd/dotcompute/...", "adapters/golangci"},
		"loading and analysing packages; never in programs that only launch"},
	{"github.com/ebitengine/purego", list{"internal/dl", "bench/cpu"},
		"the only foreign-call code; benchmarks call the C that they are measured against"},
	{"golang.org/x/sys", list{"internal/dl", "internal/jit", "internal/jit/*"},
		"code memory and libraries are asked of the operating system"},
	{"github.com/klauspost/cpuid", list{"internal/jit", "internal/jit/*", "internal/driver/cpu"},
		"what the processor can do"},
	{"github.com/golangci/plugin-module-register", list{"adapters/golangci"},
		"golangci-lint finds a module plug-in by this registry and no other way"},
	{"github.com/alecthomas/kong", list{"cmd/dotcompute"},
		"flags and subcommands of the command line"},
	{"charm.land/lipgloss", list{"cmd/dotcompute"},
		"tables and colours in a terminal"},
	{"golang.org/x/term", list{"cmd/dotcompute"},
		"whether a stream is a terminal, and how wide"},
	{"github.com/rogpeppe/go-internal", list{"cmd/dotcompute/..."},
		"tests of the command line are txtar scripts"},
}

// testEdges is what the tests of a package may import besides. A test proves its
// package against the rest of the house, so the compiler's tests may use any
// part of the compiler that does not thereby come to depend on a device.
var testEdges = []edge{
	{list{"internal/testkit/metalshim"}, list{".", "internal/emit/onhost", "internal/driver/metal", "internal/conformance"},
		"where there is no Mac, tests run Metal's kernels on the processor"},
	{list{"internal/binding/metal"}, list{".", "internal/conformance"},
		"a framework that is played is put in the place of Apple's"},
	{list{"internal/testkit", "internal/driver/drivertest", "internal/conformance"}, list{"..."},
		"goldens, tolerances and the conformance suite are for all tests"},
	{list{"internal/ir", "internal/diag", "internal/front", "internal/front/load", "internal/interp", "internal/ir/irtest", "internal/pass", "internal/pass/mathlib", "kernel", "kernel/rand"},
		list{"internal/...", "kernel/...", "docs", "source"},
		"compiled Go, the interpreter and random IR are what the compiler is tested against"},
	{list{"internal/jit/code", "internal/jit/emu"}, list{"internal/jit/*"},
		"generated code is run for real, and held against the emulator of the machine form"},
	{list{"internal/compile", "internal/gen", "internal/artifact"},
		list{"internal/gen", "internal/difftest", "internal/driver/...", "internal/drivers", "internal/analysis"},
		"drivers are tested with kernels that were really compiled, and the pages about codes with the generator"},
	{list{"internal/emit/cuda", "internal/emit/opencl", "internal/emit/msl"}, list{"internal/emit/onhost"},
		"the dialects are tested side by side, on the processor at hand"},
	{list{".", "kernel", "kerneltest", "internal/gen/..."}, list{"internal/gen"},
		"launchers of every form are launched, which is what they are for"},
	{list{"internal/driver", "internal/driver/...", "internal/drivers"}, list{".", "internal/driver/...", "internal/drivers", "internal/conformance", "kerneltest"},
		"the API is tested on the null and fault drivers, and fault wraps the others"},
	{list{"internal/dl", "internal/binding/*"}, list{"internal/binding/*", "internal/driver/*"},
		"tests play a vendor's library with functions of their own"},
	{list{"internal/analysis"}, list{"internal/difftest"},
		"the specification's examples are refused with the codes that they name"},
	{list{".", "source"}, list{"kernel/internal/elem"},
		"every float32 in a reasonable time takes generated code, and the functions are measured on devices"},
	{list{"kerneltest", "kerneltest/fresh", "source", "kernel/rand"}, list{".", "algo", "tensor", "query", "ring", "examples/...", "bench/...", "cmd/dotcompute/...", "kerneltest/...", "source"},
		"the public packages are tested as users test"},
}
