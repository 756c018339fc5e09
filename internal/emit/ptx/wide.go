package ptx

import (
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Loads of neighbouring words of shared memory that stand side by side become one of up to 16 bytes: the driver's assembler does not see that the first
// is at a multiple of that.

// wideLoads writes some of the loads that a list begins with, as wide ones, and returns how many loads that are if all of them are dealt with; 0 for
// no loads of shared memory.
func (e *emitter) wideLoads(list []*ir.Instr) int {
	n := 0
	for n < len(list) && list[n].Op == ir.OpLoad {
		n++
	}
	if n < 2 || e.coarse.copies != nil {
		return 0
	}
	type part struct {
		in  *ir.Instr
		ref *ref
	}
	groups := map[string][]part{}
	var order []string
	for _, in := range list[:n] {
		r, k := e.refs[in.Args[0]], in.Results[0].Type.Kind()
		if r.space != "shared" || k != ir.F32 && k != ir.I32 && k != ir.U32 {
			continue
		}
		key := r.base + k.String()
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], part{in, r})
	}
	done := map[*ir.Instr]bool{}
	for _, key := range order {
		g := groups[key]
		slices.SortStableFunc(g, func(a, b part) int { return int(a.ref.off - b.ref.off) })
		for i := 0; i+1 < len(g); {
			width := 4
			for width > 1 && !(i+width <= len(g) && neighbours(width, func(j int) int64 { return g[i+j].ref.off }) && g[i].ref.off%int64(4*width) == 0 && g[i].ref.align >= int64(4*width)) {
				width /= 2
			}
			if width > 1 {
				k := g[i].in.Results[0].Type.Kind()
				regs := make([]string, width)
				for j := range regs {
					regs[j] = e.reg(word)
					e.vals[g[i+j].in.Results[0]] = regs[j]
					done[g[i+j].in] = true
				}
				e.ins("ld.shared.v"+itoa(int64(width))+"."+memoryType(k), "{"+strings.Join(regs, ", ")+"}", g[i].ref.at(0))
			}
			i += width
		}
	}
	if len(done) == 0 {
		return 0
	}
	for _, in := range list[:n] {
		if !done[in] {
			e.comment(in)
			e.load(in)
		}
	}
	return n
}

// neighbours reports that n words lie one behind the other.
func neighbours(n int, off func(i int) int64) bool {
	for i := 1; i < n; i++ {
		if off(i) != off(0)+int64(4*i) {
			return false
		}
	}
	return true
}

// zeros returns how many low bits of v are known to be zero, in 32 bits and more.
func zeros(v *ir.Value, depth int) int {
	if bits, ok := v.Const(); ok {
		n := 0
		for n < 31 && bits>>n&1 == 0 {
			n++
		}
		return n
	}
	d := v.Def
	if d == nil || depth > 6 || v.Type.Size() < 4 {
		return 0
	}
	arg := func(i int) int { return zeros(d.Args[i], depth+1) }
	switch d.Op {
	case ir.OpAdd, ir.OpSub, ir.OpOr, ir.OpXor:
		return min(arg(0), arg(1))
	case ir.OpMul:
		return min(arg(0)+arg(1), 31)
	case ir.OpAnd:
		return max(arg(0), arg(1))
	case ir.OpShl:
		if n, ok := d.Args[1].Const(); ok {
			return min(arg(0)+int(min(n, 31)), 31)
		}
	case ir.OpConvert:
		if t := d.Args[0].Type; t.Integer() && t.Size() >= 4 {
			return arg(0)
		}
	}
	return 0
}
