package pass

import (
	"bytes"
	"slices"
	"sync"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass/mathlib"
)

// lowerMath replaces elementary operations by the bodies of mathlib's functions. Operations that the
// target has itself, as the options say, stay; mathlib has all, which its tests make sure of.
// Faults inside a body, which its own tests rule out, would carry the operation's position.
func lowerMath(u *unit) {
	for _, f := range u.m.Funcs {
		u.f = f
		x := &mathLowerer{u: u, inliner: inliner{subst: mapping{}, size: size(f.Body), here: true}}
		x.block(f.Body)
		u.adopt(f)
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
	g := mathFunc(in.Op, in.Args[0].Type.Kind())
	if g == nil {
		return false
	}
	x.size += size(g.Body)
	x.call(b, in, g)
	return true
}

// adopt makes the tables that f refers to the module's: functions of mathlib bring copies of their own.
func (u *unit) adopt(f *ir.Func) {
	f.Body.Walk(func(in *ir.Instr) bool {
		a, ok := in.Attr.(ir.TableAttr)
		if !ok || slices.Contains(u.m.Tables, a.Table) {
			return true
		}
		for _, t := range u.m.Tables {
			if t.Name == a.Table.Name && t.Type == a.Table.Type && bytes.Equal(t.Data, a.Table.Data) {
				in.Attr = ir.TableAttr{Table: t}
				return true
			}
		}
		u.m.Tables = append(u.m.Tables, a.Table)
		return true
	})
}

var lowered struct {
	sync.Mutex
	m map[string]*ir.Func
}

// mathFunc returns one of mathlib's functions after every pass that makes it shorter, in one piece, or nil when there is
// none of this name. None of its arithmetic is fused: its bound holds for the code as written.
func mathFunc(op ir.Op, k ir.Kind) *ir.Func {
	lowered.Lock()
	defer lowered.Unlock()
	name := mathlib.Name(op, k)
	if f, ok := lowered.m[name]; ok {
		return f
	}
	if lowered.m == nil {
		lowered.m = map[string]*ir.Func{}
	}
	f, deps, ok := mathlib.Func(op, k)
	if !ok {
		lowered.m[name] = nil
		return nil
	}
	part := &ir.Module{Files: deps.Files, Tables: deps.Tables, Funcs: callees(f, nil)}
	u := &unit{m: part.Clone(), opts: &Options{}, strict: true, keep: func(f *ir.Func) bool { return f.Name == name }}
	for _, p := range table() {
		if p.name == "math" {
			continue
		}
		if err := u.run(p); err != nil {
			panic(err)
		}
	}
	f = u.m.Func(name)
	lowered.m[name] = f
	return f
}

// callees returns the functions that f needs, itself included, each once.
func callees(f *ir.Func, found []*ir.Func) []*ir.Func {
	if slices.Contains(found, f) {
		return found
	}
	found = append(found, f)
	f.Body.Walk(func(in *ir.Instr) bool {
		if g := in.Callee(); g != nil {
			found = callees(g, found)
		}
		return true
	})
	return found
}
