package opencl

import "strings"

// A quirk is what some devices do or say otherwise than the specification has it, and what is done about that.
type quirk struct {
	name, reason string
	applies      func(g *gpu) bool
	change       func(g *gpu)
}

// quirks is the table. Each row has a test of its name.
var quirks = []quirk{
	{"LoopsEnd",
		"all loops of an invocation together make 65535 turns at most (Mesa's llvmpipe leaves them then, without a word): a kernel that would make more faults",
		func(g *gpu) bool {
			return strings.HasPrefix(g.vendor, "rusticl,") && strings.HasPrefix(g.info.Name, "llvmpipe")
		},
		func(g *gpu) { g.limited = true }},
	{"GroupsAreLarger",
		"CL_KERNEL_WORK_GROUP_SIZE is the size of a subgroup, and groups up to CL_DEVICE_MAX_WORK_GROUP_SIZE run (rusticl in Mesa 22)",
		func(g *gpu) bool { return strings.HasPrefix(g.vendor, "rusticl,") },
		func(g *gpu) { g.modest = true }},
	{"CompilerBreaks",
		"minimum and maximum of 8-bit integers end the process in the compiler, and 0 - x loses the sign of zero (Mesa 22's llvmpipe): both are written otherwise",
		func(g *gpu) bool {
			return strings.HasPrefix(g.vendor, "rusticl,") && strings.HasPrefix(g.info.Name, "llvmpipe")
		},
		func(g *gpu) { g.mesa = true }},
	{"BarriersBypassed",
		"a return ahead of a barrier mixes the invocations up, even if all of a group would take it and if none does: barriers are not kept to, and invocations outside of the grid come back to life (PoCL): kernels return behind the last barrier alone. A branch with barriers can do the latter too, for a cause not found; so where groups may be partial, whether an invocation lives is volatile, which is slower",
		func(g *gpu) bool { return strings.HasPrefix(g.vendor, "Portable Computing Language,") },
		func(g *gpu) { g.bypass = true }},
	{"BinariesCost",
		"programs are kept by the library itself, and asking for their machine code compiles them a second time (PoCL): they are not asked for it",
		func(g *gpu) bool { return strings.HasPrefix(g.vendor, "Portable Computing Language,") },
		func(g *gpu) { g.keepsPrograms = true }},
}
