package ir

// typeCost bounds what a type asks of those that walk it.
type typeCost struct{ depth, fields int }

// typ reads a type.
func (p *parser) typ() *Type {
	t, _ := p.typeAt(0)
	return t
}

func (p *parser) typeAt(depth int) (*Type, typeCost) {
	if depth > maxTypeDepth {
		p.failf("type nests deeper than %d", maxTypeDepth)
	}
	at := p.tok
	switch {
	case p.tok.kind == tokValue:
		t := p.structs[p.tok.text]
		if t == nil || p.tok.number != "" {
			p.failf("no type of this name")
		}
		p.next()
		return t, p.depth[t]
	case p.accept("["):
		n := int64(p.integer(maxTypeSize))
		p.expect("]")
		elem, cost := p.typeAt(depth + 1)
		if elem.Reference() {
			p.failAt(at, "an array cannot hold references")
		}
		if elem.Size() > 0 && n > maxTypeSize/elem.Size() {
			p.failAt(at, "type is larger than %d bytes", int64(maxTypeSize))
		}
		if cost.depth++; cost.depth > maxTypeDepth {
			p.failAt(at, "type nests deeper than %d", maxTypeDepth)
		}
		return ArrayOf(n, elem), cost
	case p.tok.kind == tokWord:
		switch name := p.next().text; name {
		case "ptr", "view":
			p.expect("<")
			space := Space(p.oneOf("address space", spaceNames[:]))
			elem, cost := p.typeAt(depth + 1)
			p.expect(">")
			if elem.Reference() {
				p.failAt(at, "a reference cannot be to references")
			}
			if name == "ptr" {
				return PtrTo(space, elem), cost
			}
			return ViewOf(space, elem), cost
		default:
			for _, t := range scalars[Bool:] {
				if t.text == name {
					return t, typeCost{0, 1}
				}
			}
		}
	}
	p.failAt(at, "expected a type, have %s", at.describe())
	return nil, typeCost{}
}

// structType reads the definition of a struct after the word type.
func (p *parser) structType() {
	name := p.want(tokValue, "a %name")
	if name.number != "" {
		p.failAt(name, "number after a type's name")
	}
	if p.structs[name.text] != nil {
		p.failAt(name, "type %%%s is defined twice", name.text)
	}
	p.expect("=")
	p.expectWord("struct")
	p.expect("{")
	var fields []Field
	var size int64
	cost := typeCost{0, 1}
	for !p.accept("}") {
		if len(fields) > 0 {
			p.expect(",")
		}
		at := p.tok
		f := Field{Name: at.text}
		if at.kind != tokWord && at.kind != tokString || at.kind == tokWord && !plainName(at.text) {
			p.failf("expected a field, have %s", at.describe())
		}
		p.next()
		t, c := p.typeAt(0)
		if t.Reference() {
			p.failAt(at, "a struct cannot hold references")
		}
		f.Type = t
		cost.depth, cost.fields = max(cost.depth, c.depth+1), cost.fields+c.fields
		if size += t.Size(); size > maxTypeSize {
			p.failAt(at, "type is larger than %d bytes", int64(maxTypeSize))
		}
		if cost.depth > maxTypeDepth {
			p.failAt(at, "type nests deeper than %d", maxTypeDepth)
		}
		if cost.fields > maxTypeFields {
			p.failAt(at, "type has more than %d fields", maxTypeFields)
		}
		fields = append(fields, f)
	}
	t := StructOf(name.text, fields...)
	if t.Size() > maxTypeSize { // with padding
		p.failAt(name, "type is larger than %d bytes", int64(maxTypeSize))
	}
	p.structs[name.text], p.depth[t] = t, cost
}
