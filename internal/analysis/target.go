package analysis

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// support is how well a target does something.
type support uint8

const (
	full    support = iota // at the speed of its neighbours
	slow                   // emulated, or at a fraction of the speed
	partial                // some devices of the kind lack it
	missing                // all of them do: a kernel that needs it is refused there
)

// A feature is something that kernels use and not every target has.
type feature uint8

const (
	float64Arith feature = iota
	atomic64
	float16Arith
	bfloat16Arith
	subgroups
	int64Arith
	ordered     // an order other than relaxed
	systemScope // atomics and fences that the host sees
	floatAtomic
	float64Atomic
	smallStore // stores of 8 and 16 bits
	numFeatures
)

var features = [numFeatures]struct {
	code diag.Code
	name string
}{
	float64Arith:  {diag.TargetFloat64, "float64"},
	atomic64:      {diag.TargetAtomic64, "64-bit atomics"},
	float16Arith:  {diag.TargetFloat16, "arithmetic on kernel.Float16"},
	bfloat16Arith: {diag.TargetFloat16, "arithmetic on kernel.BFloat16"},
	subgroups:     {diag.TargetSubgroup, "subgroup operations"},
	int64Arith:    {diag.TargetInt64, "64-bit integers"},
	ordered:       {diag.TargetOrder, "atomics with a memory order"},
	systemScope:   {diag.TargetOrder, "system scope"},
	floatAtomic:   {diag.TargetFloatAtomic, "atomic arithmetic on float32"},
	float64Atomic: {diag.TargetFloatAtomic, "atomic arithmetic on float64"},
	smallStore:    {diag.TargetSmallInteger, "stores of 8 and 16 bits"},
}

// A target is a row of what one kind of device lacks or pays for; the rest is full.
type target struct {
	name   string
	says   string // what the user reads
	lacks  map[feature]support
	source string
}

// targets is the table behind -target. A device says when it is opened which of what is optional it has.
var targets = []target{
	{"cpu", "the CPU", map[feature]support{float16Arith: slow, bfloat16Arith: slow, floatAtomic: slow, float64Atomic: slow},
		"amd64 and arm64 have no atomic addition of floats; 16-bit formats are converted"},
	{"cuda", "NVIDIA GPUs", map[feature]support{float64Arith: slow, bfloat16Arith: slow},
		"CUDA C++ Programming Guide, throughput of native arithmetic instructions: float64 at 1/32 or 1/64 of float32 on most, bfloat16 from compute capability 8.0"},
	{"opencl", "OpenCL devices", map[feature]support{float64Arith: partial, atomic64: partial, float16Arith: slow, bfloat16Arith: slow, subgroups: partial,
		ordered: partial, systemScope: partial, floatAtomic: slow, float64Atomic: partial},
		"OpenCL 3.0: fp64, fp16, subgroups, 64-bit atomics and orders beyond relaxed are optional"},
	{"metal", "Apple GPUs", map[feature]support{float64Arith: missing, atomic64: missing, bfloat16Arith: slow, ordered: missing, systemScope: missing, float64Atomic: missing},
		"Metal Shading Language 3.1: no double; atomics are relaxed; 64-bit atomics only min and max"},
	{"webgpu", "browsers", map[feature]support{float64Arith: missing, atomic64: missing, float16Arith: slow, bfloat16Arith: slow, subgroups: partial, int64Arith: slow,
		ordered: missing, systemScope: missing, floatAtomic: slow, float64Atomic: missing, smallStore: slow},
		"WGSL: i32, u32, f32, and f16 and subgroups as optional features; atomics on 32-bit integers only, relaxed"},
}

// Targets lists the names that -target takes.
func Targets() []string {
	var names []string
	for _, t := range targets {
		names = append(names, t.name)
	}
	return names
}

// An UnknownTargetError is a name that -target does not know.
type UnknownTargetError struct{ Name string }

func (e *UnknownTargetError) Error() string {
	return fmt.Sprintf("unknown target %q; known are %s", e.Name, strings.Join(Targets(), ", "))
}

// CheckTargets reports the first unknown name in a list of targets separated by
// commas, as an *UnknownTargetError. An empty list is fine.
func CheckTargets(list string) error {
	_, err := parseTargets(list)
	return err
}

func parseTargets(list string) ([]*target, error) {
	var out []*target
	for name := range strings.SplitSeq(list, ",") {
		if name = strings.TrimSpace(name); name == "" {
			continue
		}
		i := slices.IndexFunc(targets, func(t target) bool { return t.name == name })
		if i < 0 {
			return nil, &UnknownTargetError{name}
		}
		out = append(out, &targets[i])
	}
	return out, nil
}

// target reports what a target lacks or pays for, once a kernel and feature, at
// the first place that needs it.
func (c *checker) target(k *ir.Func, t *target) {
	var seen [numFeatures]bool
	for _, f := range reachable(k) {
		f.Body.Walk(func(in *ir.Instr) bool {
			needs(in, func(x feature) {
				if seen[x] || t.lacks[x] == full {
					return
				}
				seen[x] = true
				row := features[x]
				d := diag.New(row.code, diag.Pos{}, diag.Pos{}, "%s: slow on %s", row.name, t.says)
				switch t.lacks[x] {
				case partial:
					d.Severity = diag.Warning
					d.Msg = fmt.Sprintf("%s: not on all %s", row.name, t.says)
				case missing:
					d.Severity = diag.Error
					d.Msg = fmt.Sprintf("%s: not on %s", row.name, t.says)
				}
				c.add(d, in.Pos)
			})
			return true
		})
	}
}

var halfArith = map[ir.Kind]feature{ir.F16: float16Arith, ir.BF16: bfloat16Arith}

// needs calls f for every feature that an instruction needs.
func needs(in *ir.Instr, f func(feature)) {
	switch in.Op {
	case ir.OpAtomic:
		elem := in.Args[0].Type.Elem()
		a := in.Attr.(ir.AtomicAttr)
		arithmetic := a.Fn == ir.FnAdd || a.Fn == ir.FnSub || a.Fn == ir.FnMin || a.Fn == ir.FnMax
		switch {
		case elem.Kind() == ir.F64 && arithmetic:
			f(float64Atomic)
		case elem.Float() && arithmetic:
			f(floatAtomic)
		case elem.Size() == 8:
			f(atomic64)
		}
		if a.Order != ir.Relaxed {
			f(ordered)
		}
		if a.Scope == ir.ScopeSystem {
			f(systemScope)
		}
		return
	case ir.OpFence:
		if in.Attr.(ir.MemoryAttr).Scope == ir.ScopeSystem {
			f(systemScope)
		}
		return
	case ir.OpLane, ir.OpSubgroupID, ir.OpSubgroupSize, ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
		f(subgroups)
	case ir.OpStore:
		if p := in.Args[0].Type; p.Elem().Size() < 4 && p.Space() != ir.Private {
			f(smallStore)
		}
		return
	}
	if !in.Op.Has(ir.Pure) || in.Op == ir.OpConst || in.Op.Info().Rule == ir.RuleSpecial {
		if in.Op == ir.OpLoad && in.Results[0].Type.Kind() == ir.F64 {
			f(float64Arith)
		}
		return
	}
	if in.Op == ir.OpConvert {
		// Half types compute as conversion, operation, conversion.
		if k := in.Results[0].Type.Kind(); (k == ir.F16 || k == ir.BF16) && in.Args[0].Def != nil && in.Args[0].Def.Op != ir.OpConvert && in.Args[0].Def.Op.Has(ir.Pure) {
			f(halfArith[k])
		}
	}
	for _, v := range append(in.Args[:len(in.Args):len(in.Args)], in.Results...) {
		switch v.Type.Kind() {
		case ir.F64:
			f(float64Arith)
		case ir.F16, ir.BF16:
			if in.Op != ir.OpConvert && in.Op != ir.OpBitcast {
				f(halfArith[v.Type.Kind()])
			}
		}
	}
	switch in.Op {
	case ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpMulHi:
		// Products and quotients are what 64-bit words are wanted for; sums are mostly indices, which narrow.
		if t := in.Results[0].Type; t.Integer() && t.Size() == 8 && wide(in) {
			f(int64Arith)
		}
	}
}

// wide reports that a 64-bit operation works on a number that came from memory as 64 bits.
func wide(in *ir.Instr) bool {
	for _, a := range in.Args {
		if a.Def != nil && (a.Def.Op == ir.OpLoad || a.Def.Op == ir.OpAtomic) {
			return true
		}
	}
	return false
}
