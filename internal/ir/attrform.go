package ir

import (
	"math"
	"strconv"
	"strings"
)

// attrForm is how the text form spells an attribute: in braces after the
// arguments, or bare before them. print is called with an attribute of the right kind.
type attrForm struct {
	braces bool
	print  func(p *printer, b *strings.Builder, in *Instr)
	parse  func(p *parser, in *Instr) Attr
}

var attrForms = [AttrLabel + 1]attrForm{
	AttrConst: {
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			var t *Type
			if len(in.Results) == 1 && in.Results[0] != nil {
				t = in.Results[0].Type
			}
			printConst(b, t, in.Attr.(ConstAttr).Bits)
		},
		// The literal is kept, and read when the type after it is known: see parser.constant.
		parse: func(p *parser, in *Instr) Attr { p.literal = p.readLiteral(); return ConstAttr{} },
	},
	AttrDim: {
		print: func(_ *printer, b *strings.Builder, in *Instr) { b.WriteString(word(dimNames, in.Attr.(DimAttr).Dim)) },
		parse: func(p *parser, _ *Instr) Attr { return DimAttr{p.oneOf("axis", dimNames)} },
	},
	AttrField: {
		braces: true,
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			b.WriteString(strconv.Itoa(in.Attr.(FieldAttr).Index))
		},
		parse: func(p *parser, _ *Instr) Attr { return FieldAttr{int(p.integer(math.MaxInt32))} },
	},
	AttrTable: {
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			if t := in.Attr.(TableAttr).Table; t != nil {
				b.WriteString("@" + spellName(t.Name))
			} else {
				b.WriteString("?")
			}
		},
		parse: func(p *parser, _ *Instr) Attr {
			t := p.tables[p.at().text]
			if t == nil {
				p.failf("no table of this name")
			}
			p.next()
			return TableAttr{t}
		},
	},
	AttrType: {
		braces: true,
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			if t := in.Attr.(TypeAttr).Type; t != nil {
				b.WriteString(t.String())
			} else {
				b.WriteString("?")
			}
		},
		parse: func(p *parser, _ *Instr) Attr { return TypeAttr{p.typ()} },
	},
	AttrAtomic: {
		braces: true,
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			a := in.Attr.(AtomicAttr)
			b.WriteString(word(fnNames[:], int(a.Fn)) + " " + word(orderNames[:], int(a.Order)) + " " + word(scopeNames[:], int(a.Scope)))
		},
		parse: func(p *parser, _ *Instr) Attr {
			return AtomicAttr{
				Fn:    Fn(p.oneOf("function", fnNames[:])),
				Order: Order(p.oneOf("memory order", orderNames[:])),
				Scope: Scope(p.oneOf("scope", scopeNames[:])),
			}
		},
	},
	AttrMemory: {
		braces: true,
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			a := in.Attr.(MemoryAttr)
			b.WriteString(word(orderNames[:], int(a.Order)) + " " + word(scopeNames[:], int(a.Scope)))
		},
		parse: func(p *parser, _ *Instr) Attr {
			return MemoryAttr{Order(p.oneOf("memory order", orderNames[:])), Scope(p.oneOf("scope", scopeNames[:]))}
		},
	},
	AttrShuffle: {
		braces: true,
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			b.WriteString(word(shuffleNames[:], int(in.Attr.(ShuffleAttr).Mode)))
		},
		parse: func(p *parser, _ *Instr) Attr {
			return ShuffleAttr{ShuffleMode(p.oneOf("shuffle mode", shuffleNames[:]))}
		},
	},
	AttrFn: {
		braces: true,
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			b.WriteString(word(fnNames[:], int(in.Attr.(FnAttr).Fn)))
		},
		parse: func(p *parser, _ *Instr) Attr { return FnAttr{Fn(p.oneOf("function", fnNames[:]))} },
	},
	AttrText: {
		braces: true,
		print:  func(_ *printer, b *strings.Builder, in *Instr) { b.WriteString(quote(in.Attr.(TextAttr).Text)) },
		parse:  func(p *parser, _ *Instr) Attr { return TextAttr{p.text()} },
	},
	AttrPrint: {
		braces: true,
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			for i, s := range in.Attr.(PrintAttr).Text {
				if i > 0 {
					b.WriteString(", ")
				}
				b.WriteString(quote(s))
			}
		},
		parse: func(p *parser, _ *Instr) Attr {
			list := []string{p.text()}
			for p.accept(",") {
				list = append(list, p.text())
			}
			return PrintAttr{list}
		},
	},
	AttrCallee: {
		print: func(_ *printer, b *strings.Builder, in *Instr) {
			if f := in.Attr.(CalleeAttr).Func; f != nil {
				b.WriteString("@" + spellName(f.Name))
			} else {
				b.WriteString("?")
			}
		},
		// Functions may be called before they are defined: see parser.resolve.
		parse: func(p *parser, in *Instr) Attr {
			p.calls = append(p.calls, pendingCall{in, *p.at()})
			p.next()
			return CalleeAttr{}
		},
	},
	AttrLabel: {
		print: func(p *printer, b *strings.Builder, in *Instr) {
			if name, ok := p.labels[in.Target()]; ok {
				b.WriteString(name)
			} else {
				b.WriteString("?")
			}
		},
		parse: func(p *parser, _ *Instr) Attr {
			name := p.at().text
			for i := len(p.labels) - 1; i >= 0; i-- {
				if p.labels[i].name == name {
					p.next()
					return LabelAttr{p.labels[i].in}
				}
			}
			p.failf("no enclosing loop or scope has this label")
			return nil
		},
	},
}

var dimNames = []string{"x", "y", "z"}

// word returns names[i], or a question mark.
func word(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "?"
	}
	return names[i]
}

// attrKindOf returns which of the attributes a is.
func attrKindOf(a Attr) AttrKind {
	switch a.(type) {
	case ConstAttr:
		return AttrConst
	case DimAttr:
		return AttrDim
	case FieldAttr:
		return AttrField
	case TableAttr:
		return AttrTable
	case TypeAttr:
		return AttrType
	case AtomicAttr:
		return AttrAtomic
	case MemoryAttr:
		return AttrMemory
	case ShuffleAttr:
		return AttrShuffle
	case FnAttr:
		return AttrFn
	case TextAttr:
		return AttrText
	case PrintAttr:
		return AttrPrint
	case CalleeAttr:
		return AttrCallee
	case LabelAttr:
		return AttrLabel
	}
	return AttrNone
}
