package analysis

import (
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// strict reports what a strict kernel may not do, in the kernel and in the
// functions that it calls.
func (c *checker) strict(k *ir.Func) {
	if k.Kernel == nil || k.Kernel.Mode != ir.ModeStrict {
		return
	}
	for _, f := range reachable(k) {
		f.Body.Walk(func(in *ir.Instr) bool {
			switch in.Op {
			case ir.OpAdd, ir.OpSub:
				if in.Results[0].Type.Float() {
					for _, a := range in.Args {
						if m := product(a); m != nil {
							c.fused(m, in)
						}
					}
				}
			case ir.OpAtomic:
				if t := in.Args[0].Type.Elem(); t.Float() {
					switch in.Fn() {
					case ir.FnAdd, ir.FnSub, ir.FnMin, ir.FnMax:
						c.report(diag.StrictAtomic, in.Pos, "atomic %s of a float in a strict kernel", in.Fn())
					}
				}
			case ir.OpLane, ir.OpSubgroupID, ir.OpSubgroupSize:
				c.report(diag.StrictWidth, in.Pos, "a strict kernel does not ask where it stands in a subgroup")
			case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
				c.report(diag.StrictWidth, in.Pos, "subgroup %s in a strict kernel", in.Op)
			}
			return true
		})
	}
}

// product returns the multiplication whose unrounded result v may be, or nil. Go
// may fuse across statements and negation, but not across an explicit conversion.
func product(v *ir.Value) *ir.Instr {
	for v.Def != nil {
		switch v.Def.Op {
		case ir.OpMul:
			return v.Def
		case ir.OpNeg:
			v = v.Def.Args[0]
		default:
			return nil
		}
	}
	return nil
}

// fused reports a product that Go may fuse with the sum it goes into.
func (c *checker) fused(mul, sum *ir.Instr) {
	typ := "float32"
	if mul.Results[0].Type.Kind() == ir.F64 {
		typ = "float64"
	}
	d := diag.New(diag.StrictConversion, diag.Pos{}, diag.Pos{}, "this product may fuse with the sum it goes into; convert it with %s(…)", typ)
	c.add(d, mul.Pos)
}

// reachable lists a kernel and the functions that it calls, each once, in the order of the calls.
func reachable(k *ir.Func) []*ir.Func {
	list := []*ir.Func{k}
	seen := map[*ir.Func]bool{k: true}
	for i := 0; i < len(list); i++ {
		list[i].Body.Walk(func(in *ir.Instr) bool {
			if f := in.Callee(); f != nil && !seen[f] {
				seen[f] = true
				list = append(list, f)
			}
			return true
		})
	}
	return list
}
