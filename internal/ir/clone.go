package ir

// Map says which copy stands for which original while code is copied. What it
// does not list stands for itself, so that a copied block still refers to values
// from outside of it; entries made beforehand replace those too. A Map is for one goroutine.
type Map struct {
	Values map[*Value]*Value
	Instrs map[*Instr]*Instr // those with blocks: targets of labels
	Funcs  map[*Func]*Func   // callees
	Tables map[*Table]*Table
}

// NewMap returns an empty map.
func NewMap() *Map {
	return newMap(0)
}

// newMap returns one with room for a number of instructions.
func newMap(n int) *Map {
	return &Map{make(map[*Value]*Value, n), map[*Instr]*Instr{}, map[*Func]*Func{}, map[*Table]*Table{}}
}

// Value returns what stands for v.
func (m *Map) Value(v *Value) *Value {
	if w, ok := m.Values[v]; ok {
		return w
	}
	return v
}

// Param returns a copy of a block's parameter.
func (m *Map) Param(v *Value) *Value {
	w := &Value{Type: v.Type, Name: v.Name}
	m.Values[v] = w
	return w
}

// Block returns a copy of b and all that is nested in it.
func (m *Map) Block(b *Block) *Block {
	c := &Block{Instrs: make([]*Instr, 0, len(b.Instrs))}
	for _, v := range b.Params {
		c.Params = append(c.Params, m.Param(v))
	}
	for _, in := range b.Instrs {
		c.Instrs = append(c.Instrs, m.Instr(in))
	}
	return c
}

// Instr returns a copy of in with new results, its arguments mapped.
func (m *Map) Instr(in *Instr) *Instr {
	c := &Instr{Op: in.Op, Pos: in.Pos}
	if len(in.Blocks) > 0 {
		m.Instrs[in] = c // before what is nested, which may name it
	}
	if len(in.Args) > 0 {
		c.Args = make([]*Value, len(in.Args))
		for i, v := range in.Args {
			c.Args[i] = m.Value(v)
		}
	}
	c.Attr = m.attr(in.Attr)
	for _, b := range in.Blocks {
		c.Blocks = append(c.Blocks, m.Block(b))
	}
	if len(in.Results) > 0 {
		c.Results = make([]*Value, len(in.Results))
	}
	for i, v := range in.Results {
		c.Results[i] = &Value{Type: v.Type, Def: c, Name: v.Name}
		m.Values[v] = c.Results[i]
	}
	return c
}

func (m *Map) attr(a Attr) Attr {
	switch a := a.(type) {
	case LabelAttr:
		if t, ok := m.Instrs[a.Target]; ok {
			return LabelAttr{t}
		}
	case CalleeAttr:
		if f, ok := m.Funcs[a.Func]; ok {
			return CalleeAttr{f}
		}
	case TableAttr:
		if t, ok := m.Tables[a.Table]; ok {
			return TableAttr{t}
		}
	}
	return a
}

// Func returns a copy of f.
func (m *Map) Func(f *Func) *Func {
	c := &Func{}
	m.fill(c, f)
	return c
}

func (m *Map) fill(c, f *Func) {
	*c = Func{
		Name:    f.Name,
		Params:  append([]Param(nil), f.Params...),
		Results: append([]*Type(nil), f.Results...),
		Body:    m.Block(f.Body),
		Pos:     f.Pos,
	}
	if f.Kernel != nil {
		k := *f.Kernel
		c.Kernel = &k
	}
}

// Clone returns a copy that shares only types and the bytes of tables with m.
func (m *Module) Clone() *Module {
	c, _ := m.CloneMap()
	return c
}

// CloneMap is Clone, and says which copy stands for which original.
func (m *Module) CloneMap() (*Module, *Map) {
	c := &Module{Files: append([]string(nil), m.Files...)}
	copies := newMap(m.count())
	for _, t := range m.Tables {
		d := *t
		copies.Tables[t] = &d
		c.Tables = append(c.Tables, &d)
	}
	for _, f := range m.Funcs {
		g := &Func{}
		copies.Funcs[f] = g
		c.Funcs = append(c.Funcs, g)
	}
	for i, f := range m.Funcs {
		copies.fill(c.Funcs[i], f)
	}
	return c, copies
}

// Uses returns the instructions that use each value, in order of text. One that
// uses a value in two arguments is listed twice.
func Uses(f *Func) map[*Value][]*Instr {
	uses := map[*Value][]*Instr{}
	f.Body.Walk(func(in *Instr) bool {
		for _, v := range in.Args {
			uses[v] = append(uses[v], in)
		}
		return true
	})
	return uses
}

// ReplaceUses replaces arguments in b and what is nested in it: a value that is a key
// by what it stands for, and that again if it is a key too.
func (b *Block) ReplaceUses(with map[*Value]*Value) {
	if len(with) == 0 {
		return
	}
	b.Walk(func(in *Instr) bool {
		for i, v := range in.Args {
			w, ok := with[v]
			for ok {
				in.Args[i] = w
				w, ok = with[w]
			}
		}
		return true
	})
}
