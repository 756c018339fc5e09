package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// promote turns private scalars that are only loaded and stored into values: what an If, Loop or
// Scope stores becomes one more of its results, and for a Loop one more carried
// value. Objects with a computed index stay in memory.
func promote(u *unit, f *ir.Func) {
	p := &promoter{vars: map[*ir.Value]bool{}, subst: mapping{}, carry: map[*ir.Instr][]*ir.Value{}}
	f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpLocal && in.Attr.(ir.TypeAttr).Type.Scalar() {
			p.vars[in.Results[0]] = true
		}
		return true
	})
	f.Body.Walk(func(in *ir.Instr) bool {
		for i, a := range in.Args {
			if p.vars[a] && !(i == 0 && (in.Op == ir.OpLoad || in.Op == ir.OpStore || in.Op == ir.OpZero)) {
				delete(p.vars, a)
			}
		}
		return true
	})
	if len(p.vars) > 0 {
		p.block(f.Body, map[*ir.Value]*ir.Value{}, nil)
	}
}

type promoter struct {
	vars  map[*ir.Value]bool // the addresses that become values
	subst mapping
	carry map[*ir.Instr][]*ir.Value // open constructs: the variables they store, in order
}

// block rewrites b. now holds each variable's value and is the caller's to read afterwards; yield lists the
// variables whose values a Yield at the end gives in addition.
func (p *promoter) block(b *ir.Block, now map[*ir.Value]*ir.Value, yield []*ir.Value) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	bb := &ir.Builder{Block: b}
	for _, in := range old {
		p.subst.args(in)
		bb.Pos = in.Pos
		switch in.Op {
		case ir.OpLocal:
			if v := in.Results[0]; p.vars[v] {
				now[v] = zeroOf(bb, v.Type.Elem()) // undefined until a store; any value will do
				continue
			}
		case ir.OpZero:
			if v := in.Args[0]; p.vars[v] {
				now[v] = zeroOf(bb, v.Type.Elem())
				continue
			}
		case ir.OpStore:
			if v := in.Args[0]; p.vars[v] {
				now[v] = in.Args[1]
				if now[v].Name == "" {
					now[v].Name = v.Name
				}
				continue
			}
		case ir.OpLoad:
			if v := in.Args[0]; p.vars[v] {
				p.subst[in.Results[0]] = now[v]
				continue
			}
		case ir.OpIf, ir.OpScope, ir.OpLoop:
			b.Instrs = append(b.Instrs, in)
			p.construct(in, now)
			continue
		case ir.OpYield:
			for _, v := range yield {
				in.Args = append(in.Args, now[v])
			}
		case ir.OpBreak, ir.OpContinue:
			for _, v := range p.carry[in.Target()] {
				in.Args = append(in.Args, now[v])
			}
		}
		b.Instrs = append(b.Instrs, in)
	}
}

func (p *promoter) construct(in *ir.Instr, now map[*ir.Value]*ir.Value) {
	vars := p.stored(in, now)
	p.carry[in] = vars
	for _, nb := range in.Blocks {
		inner := clone(now)
		if in.Op == ir.OpLoop {
			for _, v := range vars {
				in.Args = append(in.Args, now[v])
				q := &ir.Value{Type: v.Type.Elem(), Name: v.Name}
				nb.Params = append(nb.Params, q)
				inner[v] = q
			}
		}
		p.block(nb, inner, vars)
	}
	for _, v := range vars {
		r := &ir.Value{Type: v.Type.Elem(), Def: in, Name: v.Name}
		in.Results = append(in.Results, r)
		now[v] = r
	}
}

// stored returns the variables that are alive before in and that it stores, in the order
// of their first store.
func (p *promoter) stored(in *ir.Instr, now map[*ir.Value]*ir.Value) []*ir.Value {
	var vars []*ir.Value
	seen := map[*ir.Value]bool{}
	for _, b := range in.Blocks {
		b.Walk(func(x *ir.Instr) bool {
			if x.Op == ir.OpStore || x.Op == ir.OpZero {
				v := x.Args[0]
				if p.vars[v] && now[v] != nil && !seen[v] {
					seen[v] = true
					vars = append(vars, v)
				}
			}
			return true
		})
	}
	return vars
}
