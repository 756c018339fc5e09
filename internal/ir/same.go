package ir

import (
	"bytes"
	"slices"
)

// Same reports whether two modules have the same text form, without making it.
func Same(a, b *Module) bool {
	if !slices.Equal(a.Files, b.Files) || len(a.Tables) != len(b.Tables) || len(a.Funcs) != len(b.Funcs) {
		return false
	}
	c := comparer{values: make(map[*Value]*Value, a.count()), instrs: map[*Instr]*Instr{}}
	for i, t := range a.Tables {
		if u := b.Tables[i]; t.Name != u.Name || t.Type != u.Type || !bytes.Equal(t.Data, u.Data) {
			return false
		}
	}
	for i, f := range a.Funcs {
		if !c.function(f, b.Funcs[i]) {
			return false
		}
	}
	return true
}

// comparer walks two functions at a time; its maps lead from the first to the second.
type comparer struct {
	values map[*Value]*Value
	instrs map[*Instr]*Instr
}

func (c *comparer) function(f, g *Func) bool {
	if f.Name != g.Name || f.Pos != g.Pos || (f.Kernel == nil) != (g.Kernel == nil) || f.Kernel != nil && *f.Kernel != *g.Kernel {
		return false
	}
	return slices.Equal(f.Params, g.Params) && slices.Equal(f.Results, g.Results) && c.block(f.Body, g.Body)
}

func (c *comparer) block(a, b *Block) bool {
	return c.define(a.Params, b.Params) && slices.EqualFunc(a.Instrs, b.Instrs, c.instr)
}

func (c *comparer) define(a, b []*Value) bool {
	return slices.EqualFunc(a, b, func(v, w *Value) bool {
		c.values[v] = w
		return v.Type == w.Type && v.Name == w.Name
	})
}

func (c *comparer) instr(a, b *Instr) bool {
	if a.Op != b.Op || a.Pos != b.Pos || len(a.Args) != len(b.Args) || len(a.Blocks) != len(b.Blocks) {
		return false
	}
	for i, v := range a.Args {
		if c.values[v] != b.Args[i] {
			return false
		}
	}
	c.instrs[a] = b
	if !c.attr(a.Attr, b.Attr) {
		return false
	}
	for i, x := range a.Blocks {
		if !c.block(x, b.Blocks[i]) {
			return false
		}
	}
	return c.define(a.Results, b.Results)
}

func (c *comparer) attr(a, b Attr) bool {
	switch a := a.(type) {
	case LabelAttr:
		b, ok := b.(LabelAttr)
		return ok && c.instrs[a.Target] == b.Target
	case CalleeAttr:
		b, ok := b.(CalleeAttr)
		return ok && a.Func.Name == b.Func.Name
	case TableAttr:
		b, ok := b.(TableAttr)
		return ok && a.Table.Name == b.Table.Name
	case PrintAttr:
		b, ok := b.(PrintAttr)
		return ok && slices.Equal(a.Text, b.Text)
	}
	return a == b
}

// Count returns the number of instructions in b and what is nested in it.
func (b *Block) Count() int {
	n := len(b.Instrs)
	for _, in := range b.Instrs {
		for _, nb := range in.Blocks {
			n += nb.Count()
		}
	}
	return n
}

func (m *Module) count() int {
	n := 0
	for _, f := range m.Funcs {
		n += f.Body.Count()
	}
	return n
}
