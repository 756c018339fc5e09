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
	{"BinariesCost",
		"programs are kept by the library itself, and asking for their machine code compiles them a second time (PoCL): they are not asked for it",
		func(g *gpu) bool { return strings.HasPrefix(g.vendor, "Portable Computing Language,") },
		func(g *gpu) { g.keepsPrograms = true }},
}
