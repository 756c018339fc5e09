package difftest

import (
	"fmt"
	"strings"
)

// class is what kind of type a typ is.
type class uint8

const (
	classBool class = iota
	classInt
	classUint
	classFloat
	classArray
	classStruct
)

// typ is a Go type of a random kernel.
type typ struct {
	name   string // as written
	class  class
	bits   int
	elem   *typ // of an array
	n      int  // length of an array
	fields []field
	named  bool // a declared type over a scalar
}

type field struct {
	name string
	t    *typ
}

func (t *typ) scalar() bool  { return t.class <= classFloat }
func (t *typ) integer() bool { return t.class == classInt || t.class == classUint }

// contains reports whether a value of type t is, or holds, one of type u.
func (t *typ) contains(u *typ) bool {
	if t == u {
		return true
	}
	switch t.class {
	case classArray:
		return t.elem.contains(u)
	case classStruct:
		for _, f := range t.fields {
			if f.t.contains(u) {
				return true
			}
		}
	}
	return false
}

// scalars is the number of scalars in a value.
func (t *typ) scalars() int {
	switch t.class {
	case classArray:
		return t.n * t.elem.scalars()
	case classStruct:
		n := 0
		for _, f := range t.fields {
			n += f.t.scalars()
		}
		return n
	}
	return 1
}

var (
	boolType = &typ{name: "bool", class: classBool, bits: 8}
	intType  = &typ{name: "int", class: classInt, bits: 64}
	f32Type  = &typ{name: "float32", class: classFloat, bits: 32}
	f64Type  = &typ{name: "float64", class: classFloat, bits: 64}
	u32Type  = &typ{name: "uint32", class: classUint, bits: 32}
	i32Type  = &typ{name: "int32", class: classInt, bits: 32}
	i64Type  = &typ{name: "int64", class: classInt, bits: 64}
	u64Type  = &typ{name: "uint64", class: classUint, bits: 64}

	basicTypes = []*typ{
		boolType, intType, f32Type, f64Type, u32Type, i32Type, i64Type, u64Type,
		{name: "int8", class: classInt, bits: 8},
		{name: "int16", class: classInt, bits: 16},
		{name: "uint8", class: classUint, bits: 8},
		{name: "uint16", class: classUint, bits: 16},
		{name: "uint", class: classUint, bits: 64},
	}
)

// declareTypes makes the types that the kernels of a package share: named
// scalars, structs and arrays of all these.
func (g *generator) declareTypes() {
	g.types = append(g.types, basicTypes...)
	for i := range 3 {
		u := g.types[g.r.IntN(len(basicTypes))]
		t := *u
		t.name, t.named = fmt.Sprintf("N%d", i), true
		g.types = append(g.types, &t)
		g.printf("type %s %s\n", t.name, u.name)
	}
	g.scalarTypes = g.types[:len(g.types):len(g.types)]
	for i := range 5 {
		s := &typ{name: fmt.Sprintf("S%d", i), class: classStruct}
		for k := range 1 + g.r.IntN(4) {
			t := g.anyType()
			if t.scalars() > 8 {
				t = intType
			}
			s.fields = append(s.fields, field{fmt.Sprintf("f%d", k), t})
		}
		g.types = append(g.types, s)
		var b strings.Builder
		for _, f := range s.fields {
			fmt.Fprintf(&b, "\t%s %s\n", f.name, f.t.name)
		}
		g.printf("type %s struct {\n%s}\n", s.name, b.String())
		g.structs = append(g.structs, s)
	}
	for range 6 {
		g.arrayType(g.anyType())
	}
}

// arrayType is an array type over elem; equal array types are one *typ.
func (g *generator) arrayType(elem *typ) *typ {
	if elem.scalars() > 12 {
		elem = i32Type
	}
	n := 1 + g.r.IntN(6)
	name := fmt.Sprintf("[%d]%s", n, elem.name)
	for _, t := range g.types {
		if t.name == name {
			return t
		}
	}
	t := &typ{name: name, class: classArray, elem: elem, n: n}
	g.types = append(g.types, t)
	return t
}

func (g *generator) anyType() *typ    { return g.types[g.r.IntN(len(g.types))] }
func (g *generator) scalarType() *typ { return g.scalarTypes[g.r.IntN(len(g.scalarTypes))] }

func (g *generator) intType() *typ {
	for {
		if t := g.scalarType(); t.integer() {
			return t
		}
	}
}

func (g *generator) numberType() *typ {
	for {
		if t := g.scalarType(); t.class != classBool {
			return t
		}
	}
}
