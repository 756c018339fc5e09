package ir

import "math"

// Builder appends instructions to a block. The zero Builder with Block set is
// ready. Pos is given to every instruction made.
type Builder struct {
	Block *Block
	Pos   Pos
}

// Instr appends an instruction and returns it; one result value is made for each of types.
func (b *Builder) Instr(op Op, attr Attr, types []*Type, args ...*Value) *Instr {
	in := &Instr{Op: op, Args: args, Attr: attr, Pos: b.Pos}
	for _, t := range types {
		in.Results = append(in.Results, &Value{Type: t, Def: in})
	}
	b.Block.Instrs = append(b.Block.Instrs, in)
	return in
}

// Value appends an instruction with one result and returns the result.
func (b *Builder) Value(op Op, attr Attr, t *Type, args ...*Value) *Value {
	return b.Instr(op, attr, []*Type{t}, args...).Results[0]
}

// Do appends an instruction without results.
func (b *Builder) Do(op Op, attr Attr, args ...*Value) *Instr {
	return b.Instr(op, attr, nil, args...)
}

// Op appends an operation whose result has the type of its first argument.
func (b *Builder) Op(op Op, args ...*Value) *Value { return b.Value(op, nil, args[0].Type, args...) }

// Compare appends a comparison.
func (b *Builder) Compare(op Op, x, y *Value) *Value { return b.Value(op, nil, TBool, x, y) }

// Const appends a constant given by its bits; see [ConstAttr].
func (b *Builder) Const(t *Type, bits uint64) *Value {
	return b.Value(OpConst, ConstAttr{bits}, t)
}

// Int appends an integer constant, wrapped to the type.
func (b *Builder) Int(t *Type, v int64) *Value { return b.Const(t, Canon(t.Kind(), uint64(v))) }

// Float appends an f32 or f64 constant.
func (b *Builder) Float(t *Type, v float64) *Value {
	if t.Kind() == F32 {
		return b.Const(t, uint64(math.Float32bits(float32(v))))
	}
	return b.Const(t, math.Float64bits(v))
}

// Bool appends a bool constant.
func (b *Builder) Bool(v bool) *Value {
	if v {
		return b.Const(TBool, 1)
	}
	return b.Const(TBool, 0)
}

// Convert appends a conversion between number types, or returns v if it has the type.
func (b *Builder) Convert(t *Type, v *Value) *Value {
	if v.Type == t {
		return v
	}
	return b.Value(OpConvert, nil, t, v)
}

// Field appends the address of a field.
func (b *Builder) Field(p *Value, i int) *Value {
	return b.Value(OpField, FieldAttr{i}, PtrTo(p.Type.Space(), p.Type.Elem().Fields()[i].Type), p)
}

// Index appends the address of an element of an array.
func (b *Builder) Index(p, i *Value) *Value {
	return b.Value(OpIndex, nil, PtrTo(p.Type.Space(), p.Type.Elem().Elem()), p, i)
}

// Elem appends the address of an element of a view.
func (b *Builder) Elem(v, i *Value) *Value {
	return b.Value(OpElem, nil, PtrTo(v.Type.Space(), v.Type.Elem()), v, i)
}

// Load appends a load of a scalar.
func (b *Builder) Load(p *Value) *Value { return b.Value(OpLoad, nil, p.Type.Elem(), p) }

// Store appends a store of a scalar.
func (b *Builder) Store(p, v *Value) { b.Do(OpStore, nil, p, v) }

// If appends an If with two empty blocks.
func (b *Builder) If(cond *Value, types []*Type) (in *Instr, then, els *Block) {
	in = b.Instr(OpIf, nil, types, cond)
	then, els = &Block{}, &Block{}
	in.Blocks = []*Block{then, els}
	return in, then, els
}

// Loop appends a Loop with a body whose parameters have the types of init.
func (b *Builder) Loop(init []*Value, types []*Type) (in *Instr, body *Block) {
	in = b.Instr(OpLoop, nil, types, init...)
	body = &Block{}
	for _, v := range init {
		body.Params = append(body.Params, &Value{Type: v.Type, Name: v.Name})
	}
	in.Blocks = []*Block{body}
	return in, body
}

// Scope appends a Scope with an empty body.
func (b *Builder) Scope(types []*Type) (in *Instr, body *Block) {
	in = b.Instr(OpScope, nil, types)
	body = &Block{}
	in.Blocks = []*Block{body}
	return in, body
}

// Yield, Break, Continue and Return append terminators.
func (b *Builder) Yield(args ...*Value)                { b.Do(OpYield, nil, args...) }
func (b *Builder) Break(target *Instr, args ...*Value) { b.Do(OpBreak, LabelAttr{target}, args...) }
func (b *Builder) Continue(target *Instr, args ...*Value) {
	b.Do(OpContinue, LabelAttr{target}, args...)
}
func (b *Builder) Return(args ...*Value) { b.Do(OpReturn, nil, args...) }

// Canon returns bits as a ConstAttr of kind k holds them: cut to the width, and
// sign-extended for signed integers.
func Canon(k Kind, bits uint64) uint64 {
	switch k {
	case Bool:
		return bits & 1
	case I8:
		return uint64(int64(int8(bits)))
	case I16:
		return uint64(int64(int16(bits)))
	case I32:
		return uint64(int64(int32(bits)))
	case U8:
		return uint64(uint8(bits))
	case U16, F16, BF16:
		return uint64(uint16(bits))
	case U32, F32:
		return uint64(uint32(bits))
	}
	return bits
}
