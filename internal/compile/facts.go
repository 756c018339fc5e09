package compile

import (
	"fmt"
	"slices"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Names of features, as package driver has them.
const (
	needFloat64   = "float64"
	needFloat16   = "float16"
	needAtomic64  = "atomic-int64"
	needAtomicF32 = "atomic-float"
	needAtomicF64 = "atomic-double"
	needBarriers  = "barrier"
	needSubgroups = "subgroup"
	needPrinting  = "print"
)

// describe fills in everything about an artifact but its code.
func describe(m *ir.Module, f *ir.Func, r *Request) (*artifact.Artifact, error) {
	k := f.Kernel
	a := &artifact.Artifact{
		Target: r.Target, Kernel: f.Name, Entry: f.Name,
		Partial: k.Partial, Subgroup: k.Subgroup, Group: k.Group,
	}
	if a.Subgroup == 0 {
		a.Subgroup = r.Subgroup
	}
	if a.Group != [3]int{} {
		for i := range a.Group {
			a.Group[i] = max(a.Group[i], 1)
		}
	}
	consts := 0
	for i, v := range f.Body.Params {
		p := artifact.Param{Name: f.Params[i].Name, Const: f.Params[i].Const}
		switch t := v.Type; {
		case t.Scalar():
			p.Kind, p.Size, p.Type = artifact.Scalar, t.Size(), t.String()
			if p.Const && r.Consts != nil {
				if consts >= len(r.Consts) {
					return nil, fmt.Errorf("no value for const parameter %s", p.Name)
				}
				p.Bits = r.Consts[consts]
				consts++
			}
		case t.Kind() == ir.View:
			p.Kind, p.Size, p.Type, p.Access = artifact.View, t.Elem().Size(), t.Elem().String(), artifact.Read|artifact.Write
		default:
			p.Kind, p.Size, p.Type = artifact.Value, t.Elem().Size(), t.Elem().String()
		}
		a.Params = append(a.Params, p)
	}
	if consts < len(r.Consts) {
		return nil, fmt.Errorf("%d values for %d const parameters", len(r.Consts), consts)
	}
	needs := needsOf(a, f)
	for need := range needs {
		a.Needs = append(a.Needs, need)
	}
	slices.Sort(a.Needs)
	return a, nil
}

// needsOf returns what f asks for, and notes in a what else is to be known.
func needsOf(a *artifact.Artifact, f *ir.Func) map[string]bool {
	needs := map[string]bool{}
	reach(f, func(g *ir.Func) {
		for _, p := range g.Body.Params {
			needType(needs, p.Type)
		}
		g.Body.Walk(func(in *ir.Instr) bool {
			instruction(a, needs, in)
			return true
		})
	})
	return needs
}

// reach calls visit for f and every function that it calls, once each.
func reach(f *ir.Func, visit func(*ir.Func)) {
	seen := map[*ir.Func]bool{f: true}
	for queue := []*ir.Func{f}; len(queue) > 0; queue = queue[1:] {
		visit(queue[0])
		queue[0].Body.Walk(func(in *ir.Instr) bool {
			if callee := in.Callee(); callee != nil && !seen[callee] {
				seen[callee] = true
				queue = append(queue, callee)
			}
			return true
		})
	}
}

func instruction(a *artifact.Artifact, needs map[string]bool, in *ir.Instr) {
	for _, v := range in.Results {
		needType(needs, v.Type)
	}
	switch in.Op {
	case ir.OpLoop:
		a.Loops = true
	case ir.OpShared:
		a.Collective = true
		a.Shared += in.Result().Type.Elem().Size()
		needs[needBarriers] = true
	case ir.OpSharedSlice, ir.OpBarrier:
		a.Collective = true
		needs[needBarriers] = true
	case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
		a.Collective = true
		needs[needSubgroups] = true
	case ir.OpPrint:
		needs[needPrinting] = true
	case ir.OpAtomic:
		switch in.Args[0].Type.Elem().Kind() {
		case ir.I64, ir.U64:
			needs[needAtomic64] = true
		case ir.F32:
			needs[needAtomicF32] = true
		case ir.F64:
			needs[needAtomicF64] = true
		}
	}
}

// needType notes what computing with a type asks for. Memory of a type that
// nothing computes with asks for nothing.
func needType(needs map[string]bool, t *ir.Type) {
	switch t.Kind() {
	case ir.F64:
		needs[needFloat64] = true
	case ir.F16, ir.BF16:
		needs[needFloat16] = true
	}
}
