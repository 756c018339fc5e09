package pass

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// AssumptionKind says what an [Assumption] is about.
type AssumptionKind uint8

const (
	// GridWithin: the grid along axis Dim is no longer than view parameter Param.
	GridWithin AssumptionKind = iota
	// LenBelow: view parameter Param has fewer than Value elements.
	LenBelow
	// GridBelow: the grid along axis Dim has fewer than Value invocations.
	// With Value 2 the grid is flat along it.
	GridBelow
	// GroupIs: the group's size along axis Dim is Value.
	GroupIs
)

// Assumption is something that holds for every launch of the code compiled under it. Whoever
// launches must make sure: code that runs while one does not hold may touch memory out of bounds.
type Assumption struct {
	Kind  AssumptionKind
	Param int // index among the kernel's parameters
	Dim   int // axis
	Value int64
}

func (a Assumption) String() string {
	switch a.Kind {
	case GridWithin:
		return fmt.Sprintf("gridsize.%c <= len(%%%d)", "xyz"[a.Dim], a.Param)
	case LenBelow:
		return fmt.Sprintf("len(%%%d) < %d", a.Param, a.Value)
	case GroupIs:
		return fmt.Sprintf("groupsize.%c == %d", "xyz"[a.Dim], a.Value)
	default:
		return fmt.Sprintf("gridsize.%c < %d", "xyz"[a.Dim], a.Value)
	}
}

// Facts are the assumptions that code is compiled under; the zero value makes none.
type Facts struct {
	Assume []Assumption
	// Launch, when not nil, lets checks go that can be proved when the kernel is launched, and gets what is then to be asked.
	Launch *Launch
}

// Short is the bound that [Suggest] puts on lengths and grids, so that indices fit 32 bits.
const Short = 1 << 31

// Suggest returns the assumptions that would remove checks from kernel f or
// shorten its index arithmetic, in a fixed order: GridWithin for each view that is indexed by the global
// index along an axis, LenBelow for each view, and GridBelow for each axis used: below
// Short, or below 2 for y and z in a kernel that asks for the linear index.
// f may be at any stage; calls are not looked into, so it is best after inlining.
func Suggest(f *ir.Func) []Assumption {
	if f.Kernel == nil {
		return nil
	}
	within := map[[2]int]bool{}
	axes := [3]bool{}
	flat := false
	f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpGlobalID:
			axes[in.Attr.(ir.DimAttr).Dim] = true
		case ir.OpCheckIndex:
			id, n := def(in.Args[0], ir.OpGlobalID), def(in.Args[1], ir.OpViewLen)
			if x := linear(in.Args[0]); x != nil {
				id, flat = x, true
			}
			if id == nil || n == nil {
				break
			}
			for i, p := range f.Body.Params {
				if p == n.Args[0] {
					within[[2]int{i, id.Attr.(ir.DimAttr).Dim}] = true
				}
			}
		}
		return true
	})
	var out []Assumption
	for i := range f.Body.Params {
		for d := range axes {
			if within[[2]int{i, d}] {
				out = append(out, Assumption{Kind: GridWithin, Param: i, Dim: d})
			}
		}
	}
	for i, p := range f.Body.Params {
		if p.Type.Kind() == ir.View {
			out = append(out, Assumption{Kind: LenBelow, Param: i, Value: Short})
		}
	}
	for d, used := range axes {
		switch {
		case used && flat && d > 0:
			out = append(out, Assumption{Kind: GridBelow, Dim: d, Value: 2})
		case used:
			out = append(out, Assumption{Kind: GridBelow, Dim: d, Value: Short})
		}
	}
	return out
}

// linear returns the global index along x when v is the linear index (z*sizeY+y)*sizeX+x, and nil otherwise.
func linear(v *ir.Value) *ir.Instr {
	sum := def(v, ir.OpAdd)
	if sum == nil {
		return nil
	}
	for i, a := range sum.Args {
		id, rows := def(a, ir.OpGlobalID), def(sum.Args[1-i], ir.OpMul)
		if id == nil || rows == nil || id.Attr != (ir.DimAttr{Dim: 0}) {
			continue
		}
		for _, b := range rows.Args {
			if n := def(b, ir.OpGridSize); n != nil && n.Attr == id.Attr {
				return id
			}
		}
	}
	return nil
}
