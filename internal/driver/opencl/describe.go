package opencl

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// gpu is what is known about a device before it is opened.
type gpu struct {
	platform opencl.PlatformID
	id       opencl.DeviceID
	api      *opencl.API // with the platform's extensions
	info     driver.Info
	// unfit is why it cannot be used, or empty.
	unfit string
	facts
}

// facts are what a device reports and kernels or queues depend on.
type facts struct {
	vendor     string // platform and its version
	version    [2]int // of OpenCL
	extensions []string
	largest    int64 // allocation
	sizes      []uint64
	single     uint64 // FP config
	double     uint64
	svm        uint64
	buffers    uint64 // capabilities of command buffers
	properties uint64 // that queues for these must have
	order      uint64 // atomic memory capabilities
	fence      uint64
	// What comes out of these.
	float64, atomic64, rounded, ordered, systemOrder, strict, fine, limited, bypass, keepsPrograms, modest, mesa, commands bool
	quirks                                                                                                                 []*quirk
}

// describe asks the library about a device.
func describe(api *opencl.API, p opencl.PlatformID, d opencl.DeviceID) *gpu {
	g := &gpu{platform: p, id: d, api: api.For(p)}
	var err error
	keep := func(e error) {
		if err == nil {
			err = e
		}
	}
	number := func(q opencl.DeviceInfo) uint64 { v, e := api.DeviceNumber(d, q); keep(e); return v }
	words := func(q opencl.DeviceInfo) string { v, e := api.DeviceText(d, q); keep(e); return strings.TrimSpace(v) }
	// Questions that later versions brought have no answer before.
	optional := func(q opencl.DeviceInfo) uint64 {
		v, e := api.DeviceNumber(d, q)
		if e != nil {
			return 0
		}
		return v
	}
	name, e := api.GetPlatformInfo(p, opencl.PlatformName)
	keep(e)
	release, e := api.GetPlatformInfo(p, opencl.PlatformVersion)
	keep(e)
	g.vendor = strings.TrimSpace(name) + ", " + strings.TrimSpace(release)
	version := words(opencl.DeviceVersion)
	if _, e := fmt.Sscanf(version, "OpenCL %d.%d", &g.version[0], &g.version[1]); e != nil {
		keep(fmt.Errorf("version %q: %w", version, e))
	}
	g.extensions = strings.Fields(words(opencl.DeviceExtensions))
	g.largest = int64(number(opencl.DeviceMaxMemAllocSize))
	g.sizes, e = api.DeviceSizes(d, opencl.DeviceMaxWorkItemSizes)
	keep(e)
	g.single, g.double = number(opencl.DeviceSingleFPConfig), optional(opencl.DeviceDoubleFPConfig)
	g.svm, g.order, g.fence = optional(opencl.DeviceSVMCapabilities), optional(opencl.DeviceAtomicMemoryCapabilities), optional(opencl.DeviceAtomicFenceCapabilities)
	g.buffers, g.properties = optional(opencl.DeviceCommandBufferCapabilitiesKHR), optional(opencl.DeviceCommandBufferRequiredQueuePropertiesKHR)
	kind := number(opencl.DeviceType)
	g.info = driver.Info{
		Name: words(opencl.DeviceName), Driver: Name, Version: fmt.Sprintf("OpenCL %d.%d, %s %s", g.version[0], g.version[1], strings.TrimSpace(name), words(opencl.DriverVersion)), Kind: driver.Other,
		Memory: int64(number(opencl.DeviceGlobalMemSize)), Units: int(number(opencl.DeviceMaxComputeUnits)), Subgroups: slices.Clone(widths),
		MaxGroup: int(number(opencl.DeviceMaxWorkGroupSize)), MaxShared: int64(number(opencl.DeviceLocalMemSize)),
	}
	switch {
	case kind&opencl.DeviceTypeCPU != 0:
		g.info.Kind, g.info.Emulated = driver.CPU, true
	case kind&opencl.DeviceTypeGPU != 0:
		g.info.Kind = driver.GPU
	}
	little, available, compiler, bits := number(opencl.DeviceEndianLittle), number(opencl.DeviceAvailable), number(opencl.DeviceCompilerAvailable), number(opencl.DeviceAddressBits)
	switch {
	case err != nil:
		g.unfit = err.Error()
	case g.version[0] < 1 || g.version[0] == 1 && g.version[1] < 2:
		g.unfit = fmt.Sprintf("has OpenCL %d.%d, and 1.2 is needed", g.version[0], g.version[1])
	case little == 0:
		g.unfit = "is big-endian"
	case available == 0:
		g.unfit = "is not available"
	case compiler == 0:
		g.unfit = "has no compiler"
	case bits != 64:
		g.unfit = fmt.Sprintf("has addresses of %d bits, and 64 are needed", bits)
	case !slices.Contains(g.extensions, "cl_khr_byte_addressable_store") && g.version[0] < 2 && g.version[1] < 1:
		g.unfit = "does not store bytes"
	}
	g.conclude()
	return g
}

// widths are the subgroup widths that can be had: any, because subgroups are runs of invocations that exchange values through shared memory.
var widths = []int{32, 64, 16, 8, 4, 2, 1, 128}

// conclude makes features of what is reported.
func (g *gpu) conclude() {
	extension := func(name string) bool { return slices.Contains(g.extensions, name) }
	all := func(have, want uint64) bool { return have&want == want }
	g.float64 = extension("cl_khr_fp64") || g.double != 0
	g.atomic64 = extension("cl_khr_int64_base_atomics") && extension("cl_khr_int64_extended_atomics")
	g.rounded = all(g.single, opencl.FPCorrectlyRoundedDivideSqrt)
	g.ordered = g.version[0] >= 3 && all(g.order, opencl.DeviceAtomicOrderAcqRel|opencl.DeviceAtomicOrderSeqCst|opencl.DeviceAtomicScopeDevice) &&
		all(g.fence, opencl.DeviceAtomicOrderAcqRel|opencl.DeviceAtomicOrderSeqCst|opencl.DeviceAtomicScopeDevice)
	g.fine = all(g.svm, opencl.SVMFineGrainBuffer)
	g.systemOrder = g.ordered && g.fine && all(g.svm, opencl.SVMAtomics) && all(g.order&g.fence, opencl.DeviceAtomicScopeAllDevices)
	g.commands = extension("cl_khr_command_buffer") && all(g.buffers, opencl.CommandBufferCapabilitySimultaneousUseKHR) && all(opencl.QueueProfilingEnable, g.properties)
	g.strict = all(g.single, opencl.FPDenorm|opencl.FPInfNaN|opencl.FPRoundToNearest)
	for i := range quirks {
		if q := &quirks[i]; q.applies(g) {
			g.quirks = append(g.quirks, q)
			q.change(g)
		}
	}
	i := &g.info
	i.Target = Target
	has := func(yes bool, name string, features ...string) {
		if yes {
			i.Features = append(i.Features, features...)
			if name != "" {
				i.Target += "+" + name
			}
		}
	}
	has(true, "", driver.Float16, driver.Int64, driver.AtomicF32, driver.Barriers, driver.Subgroups, driver.Printing)
	has(g.float64, "float64", driver.Float64)
	has(g.atomic64, "atomic64", driver.Atomic64)
	has(g.ordered, "ordered")
	has(g.rounded, "rounded")
	has(g.systemOrder, "system")
	has(g.limited, "limited")
	has(g.bypass, "bypass")
	has(g.mesa, "bytes")
	has(g.mesa, "zeros")
	has(g.strict, "subnormals")
	has(i.Kind == driver.CPU, "vectors")
	has(g.float64 && g.atomic64, "", driver.AtomicF64)
	slices.Sort(i.Features)
	i.Emulates = []string{"atomic-float: compare and swap", "float16: converted in integers", "subgroup: through shared memory"}
	if g.float64 && g.atomic64 {
		i.Emulates = append(i.Emulates, "atomic-double: compare and swap")
	}
	if !g.rounded {
		i.Emulates = append(i.Emulates, "float32 division and square root: in integers")
	}
	for _, q := range g.quirks {
		i.Quirks = append(i.Quirks, q.name+": "+q.reason)
	}
}
