package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// cse gives each pure expression one instruction where an equal one is visible, and
// replaces a load by an earlier load or store of the same place when nothing
// between them can have written it.
func cse(u *unit, f *ir.Func) {
	c := &common{subst: mapping{}, ids: make(map[*ir.Value]int, size(f.Body)/2)}
	c.block(f.Body, nil, map[*ir.Value]*ir.Value{})
}

// expression identifies a pure operation on given values.
type expression struct {
	op   ir.Op
	t    *ir.Type
	attr ir.Attr
	args [4]*ir.Value
}

// scopes is a stack of tables, inner ones first.
type scopes struct {
	m     map[expression]*ir.Value
	outer *scopes
}

func (s *scopes) find(x expression) *ir.Value {
	for ; s != nil; s = s.outer {
		if v := s.m[x]; v != nil {
			return v
		}
	}
	return nil
}

type common struct {
	subst mapping
	ids   map[*ir.Value]int
}

func (c *common) id(v *ir.Value) int {
	if _, ok := c.ids[v]; !ok {
		c.ids[v] = len(c.ids)
	}
	return c.ids[v]
}

func (c *common) expression(in *ir.Instr) expression {
	x := expression{op: in.Op, t: in.Results[0].Type, attr: in.Attr}
	copy(x.args[:], in.Args)
	if in.Op.Has(ir.Commutes) && c.id(x.args[0]) > c.id(x.args[1]) {
		x.args[0], x.args[1] = x.args[1], x.args[0]
	}
	return x
}

// block rewrites b. held maps addresses to what the memory there is known to
// hold; it belongs to the callee.
func (c *common) block(b *ir.Block, outer *scopes, held map[*ir.Value]*ir.Value) {
	seen := &scopes{make(map[expression]*ir.Value, len(b.Instrs)/2), outer}
	out := b.Instrs[:0]
	for _, in := range b.Instrs {
		c.subst.args(in)
		switch {
		case in.Op.Has(ir.Pure) && len(in.Args) <= 4:
			x := c.expression(in)
			if v := seen.find(x); v != nil {
				c.replace(in, v)
				continue
			}
			seen.m[x] = in.Results[0]
		case in.Op == ir.OpLoad:
			if v := held[in.Args[0]]; v != nil {
				c.replace(in, v)
				continue
			}
			held[in.Args[0]] = in.Results[0]
		case in.Op == ir.OpStore:
			forget(held, effectsOf(in), in.Args[0])
			held[in.Args[0]] = in.Args[1]
		case in.Op == ir.OpLoop:
			// What the body writes is unknown from the first iteration on.
			forget(held, effectsOf(in), nil)
			c.block(in.Blocks[0], seen, clone(held))
		case in.Op == ir.OpIf, in.Op == ir.OpScope:
			for _, nb := range in.Blocks {
				c.block(nb, seen, clone(held))
			}
			forget(held, effectsOf(in), nil)
		default:
			forget(held, effectsOf(in), nil)
			if in.Op == ir.OpLocal { // a new object, in a loop too
				for p := range held {
					if root(p) == in.Results[0] {
						delete(held, p)
					}
				}
			}
		}
		out = append(out, in)
	}
	b.Instrs = out
}

func (c *common) replace(in *ir.Instr, v *ir.Value) {
	if v.Name == "" {
		v.Name = in.Results[0].Name
	}
	c.subst[in.Results[0]] = v
}

// forget drops what e may have changed; at, if not nil, is the only address written.
func forget(held map[*ir.Value]*ir.Value, e *effects, at *ir.Value) {
	if len(e.writes) == 0 && !e.ordered {
		return
	}
	for p := range held {
		if e.clobbers(root(p)) && (at == nil || !distinct(p, at)) {
			delete(held, p)
		}
	}
}

func clone(m map[*ir.Value]*ir.Value) map[*ir.Value]*ir.Value {
	n := make(map[*ir.Value]*ir.Value, len(m))
	for k, v := range m {
		n[k] = v
	}
	return n
}
