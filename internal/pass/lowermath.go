package pass

import (
	"strings"
	"sync"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass/mathlib"
)

// lowerMath replaces elementary operations by the bodies of mathlib's functions. Operations that the
// target has itself, as the options say, stay, and so do those that mathlib lacks.
// Faults inside a body, which its own tests rule out, would carry the operation's position.
func lowerMath(u *unit) {
	for _, f := range u.m.Funcs {
		u.f = f
		x := &mathLowerer{u: u, inliner: inliner{subst: mapping{}, size: size(f.Body), here: true}}
		x.block(f.Body)
	}
	u.f = nil
}

type mathLowerer struct {
	u *unit
	inliner
}

func (x *mathLowerer) block(b *ir.Block) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	for _, in := range old {
		x.subst.args(in)
		for _, nb := range in.Blocks {
			x.block(nb)
		}
		if in.Op.Has(ir.Elementary) && !x.native(in) && x.lower(b, in) {
			continue
		}
		b.Instrs = append(b.Instrs, in)
	}
}

func (x *mathLowerer) native(in *ir.Instr) bool {
	has := x.u.opts.NativeMath
	return has != nil && has(in.Op, in.Args[0].Type.Kind())
}

// lower appends what in computes and reports whether it could.
func (x *mathLowerer) lower(b *ir.Block, in *ir.Instr) bool {
	if in.Op == ir.OpRsqrt { // as package kernel has it: one over the root
		bb := &ir.Builder{Block: b, Pos: in.Pos}
		t := in.Results[0].Type
		x.subst[in.Results[0]] = bb.Op(ir.OpDiv, bb.Float(t, 1), bb.Op(ir.OpSqrt, in.Args[0]))
		return true
	}
	g := mathFuncs().Func(mathlib.Name(in.Op, in.Args[0].Type.Kind()))
	if g == nil {
		return false
	}
	g.Body.Walk(func(n *ir.Instr) bool {
		if a, ok := n.Attr.(ir.TableAttr); ok {
			x.u.needTable(a.Table)
		}
		return true
	})
	x.size += size(g.Body)
	x.call(b, in, g)
	return true
}

func (u *unit) needTable(t *ir.Table) {
	for _, have := range u.m.Tables {
		if have == t {
			return
		}
	}
	u.m.Tables = append(u.m.Tables, t)
}

var lowered struct {
	once sync.Once
	m    *ir.Module
}

// mathFuncs returns mathlib's functions after every pass that makes them shorter, each one in one piece. None of
// their arithmetic is fused: their bounds hold for the code as written.
func mathFuncs() *ir.Module {
	lowered.once.Do(func() {
		u := &unit{m: mathlib.Module().Clone(), opts: &Options{}, strict: true, keep: func(f *ir.Func) bool {
			return strings.Count(f.Name, ".") == 2 // mathlib.exp.f32, not mathlib.scaleF32
		}}
		for _, p := range table() {
			if p.name == "math" {
				continue
			}
			if err := u.run(p); err != nil {
				panic(err)
			}
		}
		lowered.m = u.m
	})
	return lowered.m
}
