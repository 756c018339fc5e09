package ir

import (
	"math"
	"strconv"
	"strings"
)

// function reads a kernel or function from its name on.
func (p *parser) function(kernel bool) *Func {
	f := &Func{Name: p.next().text, Body: &Block{}}
	p.values, p.labels, p.blocks = map[valueName]*Value{}, nil, 0
	p.expect("(")
	for !p.accept(")") {
		if len(f.Params) > 0 {
			p.expect(",")
		}
		name := p.want(tokValue, "a parameter")
		v := p.define(name, p.typ())
		f.Params = append(f.Params, Param{Name: v.Name, Const: p.acceptWord("const")})
		f.Body.Params = append(f.Body.Params, v)
	}
	f.Results = p.typeList()
	if kernel {
		f.Kernel = p.kernelInfo()
	}
	f.Pos = p.position()
	p.block(f.Body)
	return f
}

func (p *parser) kernelInfo() *KernelInfo {
	k := &KernelInfo{}
	p.expectWord("mode")
	p.expect("=")
	k.Mode = Mode(p.oneOf("mode", modeNames[:]))
	seen := map[string]bool{}
	for p.tok.kind == tokWord {
		t := p.next()
		if seen[t.text] {
			p.failAt(t, "%s is given twice", t.text)
		}
		seen[t.text] = true
		switch t.text {
		case "unchecked":
			k.Unchecked = true
		case "partial":
			k.Partial = true
		case "subgroup":
			p.expect("=")
			k.Subgroup = int(p.integer(math.MaxInt32))
		case "minblocks":
			p.expect("=")
			k.MinBlocks = int(p.integer(math.MaxInt32))
		case "group":
			p.expect("=")
			for i := range k.Group {
				if i > 0 {
					p.expect(",")
				}
				k.Group[i] = int(p.integer(math.MaxInt32))
			}
		default:
			p.failAt(t, "%s is not a property of kernels", t.describe())
		}
	}
	return k
}

// typeList reads the types after a colon, if there is one.
func (p *parser) typeList() []*Type {
	if !p.accept(":") {
		return nil
	}
	list := []*Type{p.typ()}
	for p.accept(",") {
		list = append(list, p.typ())
	}
	return list
}

func (p *parser) position() Pos {
	if p.tok.kind != tokPos {
		return Pos{}
	}
	return p.next().pos
}

// valueNameOf takes a %name apart into hint and number.
func (p *parser) valueNameOf(t token) valueName {
	if t.quoted {
		if t.number != "" {
			if hint, n := splitNumber("x" + t.number); hint != "x" || n == "" {
				p.failAt(t, "expected a number after the quoted name")
			}
		}
		return valueName{t.text, t.number}
	}
	if _, err := strconv.ParseUint(t.text, 10, 64); err == nil {
		return valueName{"", t.text}
	}
	if !plainName(t.text) {
		p.failAt(t, "%q is not the name of a value", "%"+t.text)
	}
	hint, n := splitNumber(t.text)
	return valueName{hint, n}
}

func (p *parser) define(t token, typ *Type) *Value {
	name := p.valueNameOf(t)
	if p.values[name] != nil {
		p.failAt(t, "%s is defined twice", t.describe())
	}
	v := &Value{Type: typ, Name: name.hint}
	p.values[name] = v
	return v
}

func (p *parser) use() *Value {
	t := p.want(tokValue, "a value")
	v := p.values[p.valueNameOf(t)]
	if v == nil {
		p.failAt(t, "%s is not defined here", t.describe())
	}
	return v
}

// block reads a block with its braces.
func (p *parser) block(b *Block) {
	if p.blocks++; p.blocks > maxBlockDepth {
		p.failf("blocks nest deeper than %d", maxBlockDepth)
	}
	p.expect("{")
	if !p.is("}") {
		p.newline()
	}
	for !p.accept("}") {
		b.Instrs = append(b.Instrs, p.instr())
		if !p.is("}") {
			p.newline()
		}
	}
	p.blocks--
}

func (p *parser) instr() *Instr {
	var results []token
	if p.tok.kind == tokValue {
		results = append(results, p.next())
		for p.accept(",") {
			results = append(results, p.want(tokValue, "a value"))
		}
		p.expect("=")
	}
	at := p.want(tokWord, "an operation")
	in := &Instr{Op: OpByName(at.text)}
	if in.Op == OpInvalid {
		p.failAt(at, "%s is not an operation", at.describe())
	}
	labelled := in.Op == OpLoop || in.Op == OpScope
	if labelled {
		p.labels = append(p.labels, label{p.at().text, in})
		p.next()
	}
	form := &attrForms[in.Op.Info().Attr]
	if form.parse != nil && !form.braces {
		in.Attr = form.parse(p, in)
	}
	if in.Op == OpLoop {
		in.Blocks = []*Block{p.loopParams(in)}
	} else if p.tok.kind == tokValue {
		in.Args = append(in.Args, p.use())
		for p.accept(",") {
			in.Args = append(in.Args, p.use())
		}
	}
	if form.parse != nil && form.braces {
		p.expect("{")
		in.Attr = form.parse(p, in)
		p.expect("}")
	}
	types := p.typeList()
	if len(types) != len(results) {
		p.failAt(at, "%d results have %d types", len(results), len(types))
	}
	if in.Op == OpConst {
		in.Attr = p.constant(at, types)
	}
	in.Pos = p.position()
	p.nested(in)
	if labelled {
		p.labels = p.labels[:len(p.labels)-1]
	}
	for i, t := range results {
		v := p.define(t, types[i])
		v.Def = in
		in.Results = append(in.Results, v)
	}
	return in
}

func (p *parser) loopParams(in *Instr) *Block {
	b := &Block{}
	p.expect("(")
	var names []token
	for !p.accept(")") {
		if len(b.Params) > 0 {
			p.expect(",")
		}
		names = append(names, p.want(tokValue, "a parameter"))
		b.Params = append(b.Params, &Value{Type: p.typ()})
		p.expect("=")
		in.Args = append(in.Args, p.use())
	}
	for i, t := range names {
		v := p.define(t, b.Params[i].Type)
		b.Params[i] = v
	}
	return b
}

// nested reads the blocks of an If, Loop or Scope.
func (p *parser) nested(in *Instr) {
	switch in.Op {
	case OpIf:
		in.Blocks = []*Block{{}, {}}
		p.block(in.Blocks[0])
		p.expectWord("else")
		p.block(in.Blocks[1])
	case OpLoop:
		p.block(in.Blocks[0])
	case OpScope:
		in.Blocks = []*Block{{}}
		p.block(in.Blocks[0])
	}
}

// readLiteral reads the literal of a constant: a word, or nan(bits).
func (p *parser) readLiteral() literal {
	l := literal{tok: p.want(tokWord, "a constant")}
	if p.accept("(") {
		l.nan = p.want(tokWord, "the bits of a NaN").text
		p.expect(")")
	}
	return l
}

// constant gives the literal that was read last the type that follows it.
func (p *parser) constant(at token, types []*Type) Attr {
	if len(types) != 1 {
		p.failAt(at, "a constant has one result")
	}
	bits, ok := parseConst(types[0], p.literal.tok.text, p.literal.nan)
	if !ok {
		p.failAt(p.literal.tok, "%q is not a constant of type %v", p.literal.tok.text, types[0])
	}
	return ConstAttr{bits}
}

func parseConst(t *Type, s, nan string) (bits uint64, ok bool) {
	k := t.kind
	if nan != "" {
		bits, err := strconv.ParseUint(nan, 0, 64)
		return bits, err == nil && s == "nan" && k.Float() && Canon(k, bits) == bits && math.IsNaN(floatOf(k, bits))
	}
	switch {
	case k == Bool:
		return map[string]uint64{"true": 1}[s], s == "true" || s == "false"
	case k.Signed():
		n, err := strconv.ParseInt(s, 10, t.Bits())
		return uint64(n), err == nil
	case k.Unsigned():
		n, err := strconv.ParseUint(s, 10, t.Bits())
		return n, err == nil
	case k.Float():
		size := 32
		if k == F64 {
			size = 64
		}
		f, err := strconv.ParseFloat(s, size)
		if err != nil || f != f || math.IsInf(f, 0) && strings.TrimLeft(s, "+-") != "inf" {
			return 0, false
		}
		bits := floatBits(k, f)
		return bits, floatOf(k, bits) == f // a half must be given exactly
	}
	return 0, false
}
