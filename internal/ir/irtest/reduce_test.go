package irtest

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// has reports whether the kernel, or what it calls, contains the operation.
func has(c *Case, op ir.Op) bool {
	found := false
	var visit func(f *ir.Func)
	visit = func(f *ir.Func) {
		f.Body.Walk(func(in *ir.Instr) bool {
			if g := in.Callee(); g != nil {
				visit(g)
			}
			found = found || in.Op == op
			return true
		})
	}
	visit(c.Func())
	return found
}

// A failure that one operation causes is reduced to little more than that operation.
func TestReduce(t *testing.T) {
	for _, op := range []ir.Op{ir.OpBitRev, ir.OpFMA, ir.OpLoop, ir.OpCopy, ir.OpAtomic, ir.OpShuffle, ir.OpCall, ir.OpViewSlice, ir.OpFault, ir.OpContinue, ir.OpBarrier} {
		cases := 0
		for seed := uint64(0); cases < 3; seed++ {
			if seed > 300 {
				t.Errorf("%v is rare", op)
				break
			}
			c := generate(seed, Options{})
			if !has(c, op) {
				continue
			}
			cases++
			text := c.Module.String()
			small := Reduce(c, func(c *Case) bool {
				if err := c.Module.Verify(); err != nil {
					t.Fatalf("%v, seed %d: tried what does not verify: %v", op, seed, err)
				}
				checkArgs(t, c)
				return has(c, op)
			})
			if c.Module.String() != text {
				t.Fatalf("%v, seed %d: the case was changed", op, seed)
			}
			if !has(small, op) {
				t.Fatalf("%v, seed %d: reduced away", op, seed)
			}
			limit := map[ir.Op]int{ir.OpLoop: 17, ir.OpContinue: 17, ir.OpViewSlice: 12, ir.OpCopy: 25}[op]
			if limit == 0 {
				limit = 12
			}
			if n := size(small.Module); n > limit {
				t.Errorf("%v, seed %d: still %d instructions, want at most %d\n%s", op, seed, n, limit, small.Module)
			}
			if n := small.Grid[0] * small.Grid[1] * small.Grid[2]; n > 1 && small.Func().Kernel.Partial {
				t.Errorf("%v, seed %d: grid is still %v", op, seed, small.Grid)
			}
		}
	}
}

func TestReduceIsDeterministic(t *testing.T) {
	c := generate(7, Options{})
	fails := func(c *Case) bool { return has(c, ir.OpMul) }
	if !fails(c) {
		t.Fatal("the case has no multiplication")
	}
	if a, b := Reduce(c, fails), Reduce(c, fails); a.Module.String() != b.Module.String() {
		t.Errorf("two results:\n%s\n%s", a.Module, b.Module)
	}
}

// Soundness of what is tried: checks stay before the accesses they are for, loops count, and
// invocations keep writing to places of their own.
func TestReduceKeepsSound(t *testing.T) {
	for seed := range uint64(12) {
		c := generate(seed, Options{Statements: 20})
		Reduce(c, func(c *Case) bool {
			if !allCounted(c.Module) {
				t.Fatalf("seed %d: a loop does not count any more\n%s", seed, c.Module)
			}
			for _, f := range c.Module.Funcs {
				checked := map[*ir.Value]bool{}
				written := map[*ir.Value]bool{}
				f.Body.Walk(func(in *ir.Instr) bool {
					if in.Op == ir.OpStore || in.Op == ir.OpCopy || in.Op == ir.OpZero {
						written[rootOf(in.Args[0])] = true
					}
					return true
				})
				f.Body.Walk(func(in *ir.Instr) bool {
					switch in.Op {
					case ir.OpCheckIndex:
						checked[in.Args[0]] = true
					case ir.OpElem, ir.OpIndex:
						if !checked[in.Args[1]] {
							t.Fatalf("seed %d: an unchecked index\n%s", seed, c.Module)
						}
					case ir.OpStore, ir.OpLoad:
						p := in.Args[0]
						if root := rootOf(p); root.Type.Space() == ir.Global && written[root] && !varies(p) {
							t.Fatalf("seed %d: invocations share a place that one writes\n%s", seed, c.Module)
						}
					}
					return true
				})
			}
			return has(c, ir.OpStore) && has(c, ir.OpLoop)
		})
	}
}

// varies reports whether a value is computed from the invocation's number.
func varies(v *ir.Value) bool {
	if v.Def == nil {
		return false
	}
	if v.Def.Op == ir.OpGlobalID || v.Def.Op == ir.OpLocalID {
		return true
	}
	for _, a := range v.Def.Args {
		if varies(a) {
			return true
		}
	}
	return false
}
