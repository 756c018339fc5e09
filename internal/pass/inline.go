package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// inlineBudget is the greatest number of instructions that inlining may grow one
// function to. Calls beyond it stay calls.
const inlineBudget = 20000

// inline puts the bodies of called functions in place of calls, innermost first, and drops
// functions that had callers and have none any more. A return in the middle of a
// body becomes a Break from a Scope around it.
func inline(u *unit) {
	done := map[*ir.Func]bool{}
	called := map[*ir.Func]bool{}
	for _, f := range u.m.Funcs {
		u.inlineInto(f, done, called)
	}
	u.dropUncalled(called)
}

func (u *unit) inlineInto(f *ir.Func, done, called map[*ir.Func]bool) {
	if done[f] {
		return
	}
	done[f] = true
	f.Body.Walk(func(in *ir.Instr) bool {
		if g := in.Callee(); g != nil {
			called[g] = true
			u.inlineInto(g, done, called)
		}
		return true
	})
	u.f = f
	x := &inliner{subst: mapping{}, size: size(f.Body)}
	x.block(f.Body)
	u.f = nil
}

// dropUncalled removes the functions of called that nothing calls.
func (u *unit) dropUncalled(called map[*ir.Func]bool) {
	for {
		still := map[*ir.Func]bool{}
		for _, f := range u.m.Funcs {
			f.Body.Walk(func(in *ir.Instr) bool {
				if g := in.Callee(); g != nil {
					still[g] = true
				}
				return true
			})
		}
		kept := u.m.Funcs[:0:0]
		for _, f := range u.m.Funcs {
			if f.Kernel != nil || still[f] || !called[f] || u.keep != nil && u.keep(f) {
				kept = append(kept, f)
			}
		}
		if len(kept) == len(u.m.Funcs) {
			return
		}
		u.m.Funcs = kept
	}
}

func size(b *ir.Block) int { return b.Count() }

type inliner struct {
	subst mapping
	size  int
	here  bool // the code inlined gets the position of the call
}

func (x *inliner) block(b *ir.Block) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	for _, in := range old {
		x.subst.args(in)
		for _, nb := range in.Blocks {
			x.block(nb)
		}
		g := in.Callee()
		if in.Op != ir.OpCall || g == nil || x.size+size(g.Body) > inlineBudget {
			b.Instrs = append(b.Instrs, in)
			continue
		}
		x.size += size(g.Body)
		if x.call(b, in, g) {
			return
		}
	}
}

// call appends the body of g in place of the call in. It reports whether control never comes
// past it, when what follows the call is to be dropped.
func (x *inliner) call(b *ir.Block, in *ir.Instr, g *ir.Func) bool {
	c := ir.NewMap()
	for i, p := range g.Body.Params {
		c.Values[p] = in.Args[i]
	}
	body := &ir.Block{}
	for _, n := range g.Body.Instrs {
		body.Instrs = append(body.Instrs, c.Instr(n))
	}
	if x.here {
		body.Walk(func(n *ir.Instr) bool { n.Pos = in.Pos; return true })
	}
	returns := 0
	body.Walk(func(n *ir.Instr) bool {
		if n.Op == ir.OpReturn {
			returns++
		}
		return true
	})
	last := body.Terminator()
	if last.Op != ir.OpReturn && returns == 0 {
		b.Instrs = append(b.Instrs, body.Instrs...)
		return true
	}
	if last.Op == ir.OpReturn && returns == 1 {
		b.Instrs = append(b.Instrs, body.Instrs[:len(body.Instrs)-1]...)
		for i, r := range in.Results {
			x.subst[r] = last.Args[i]
		}
		return false
	}
	scope := &ir.Instr{Op: ir.OpScope, Blocks: []*ir.Block{body}, Pos: in.Pos}
	for _, r := range in.Results {
		v := &ir.Value{Type: r.Type, Def: scope, Name: r.Name}
		scope.Results = append(scope.Results, v)
		x.subst[r] = v
	}
	body.Walk(func(n *ir.Instr) bool {
		if n.Op == ir.OpReturn {
			if n == last {
				n.Op = ir.OpYield
			} else {
				n.Op, n.Attr = ir.OpBreak, ir.LabelAttr{Target: scope}
			}
		}
		return true
	})
	b.Instrs = append(b.Instrs, scope)
	return false
}
