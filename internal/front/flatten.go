package front

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// pass is how one argument reaches a callee: what it is made of, and which address spaces it names.
type pass struct {
	key  strings.Builder
	flat []*ir.Value
}

// add appends the IR arguments for a value of type t.
func (f *fn) add(p *pass, v value, t types.Type, n ast.Node) {
	switch v := v.(type) {
	case scalar:
		p.flat = append(p.flat, v.v)
	case aggregate:
		a := f.stable(v).(aggregate)
		if want := f.u.irType(t); a.p.Type.Elem() != want {
			tmp := f.local(want)
			f.copyTo(tmp, a.p)
			a.p = tmp
		}
		p.flat = append(p.flat, a.p)
	case pointer:
		if v.comp != nil {
			p.key.WriteString("(")
			elem, _ := deref(t)
			f.add(p, f.load(v.comp), elem, n)
			p.key.WriteString(")")
			return
		}
		p.key.WriteString(v.p.Type.Space().String()[:1])
		p.flat = append(p.flat, v.p)
	case *slice:
		view := f.view(v, t)
		p.key.WriteString(view.Type.Space().String()[:1])
		p.flat = append(p.flat, view)
	case composite:
		st := structOf(t)
		for i, x := range v.fields {
			f.add(p, x, st.Field(i).Type(), n)
		}
	case thread:
	default:
		f.fail(diag.Unsupported, n, "this argument cannot be passed in a kernel")
	}
}

// flatNames names the IR parameters that arguments are flattened to.
func flatNames(params []*types.Var, args []value, g *fn) []string {
	var names []string
	var add func(name string, v value, t types.Type)
	add = func(name string, v value, t types.Type) {
		switch v := v.(type) {
		case composite:
			st := structOf(t)
			for i, x := range v.fields {
				add(name+"."+st.Field(i).Name(), x, st.Field(i).Type())
			}
		case pointer:
			if v.comp != nil {
				elem, _ := deref(t)
				st := structOf(elem)
				for i, x := range v.comp.fields {
					add(name+"."+st.Field(i).Name(), placeShape(x), st.Field(i).Type())
				}
				return
			}
			names = append(names, name)
		case thread:
		default:
			names = append(names, name)
		}
	}
	for i, v := range params {
		name := v.Name()
		if name == "" || name == "_" {
			name = fmt.Sprintf("p%d", i)
		}
		add(name, args[i], g.sub.apply(v.Type()))
	}
	return names
}

// placeShape returns a value of the kind that a place holds, for its structure only.
func placeShape(p place) value {
	if c, ok := p.(*compPlace); ok {
		var v composite
		for _, f := range c.fields {
			v.fields = append(v.fields, placeShape(f))
		}
		return v
	}
	if _, ok := p.(*slicePlace); ok {
		return &slice{}
	}
	return scalar{}
}

// regroup makes a value like the argument like from flattened IR parameters, and returns those left over.
func regroup(like value, vals []*ir.Value) (value, []*ir.Value) {
	switch like := like.(type) {
	case scalar:
		return scalar{vals[0]}, vals[1:]
	case aggregate:
		return aggregate{p: vals[0], temp: true}, vals[1:]
	case *slice:
		return &slice{view: vals[0]}, vals[1:]
	case composite:
		var c composite
		for _, x := range like.fields {
			var v value
			v, vals = regroup(x, vals)
			c.fields = append(c.fields, v)
		}
		return c, vals
	case pointer:
		if like.comp == nil {
			return pointer{p: vals[0]}, vals[1:]
		}
		c := &compPlace{readonly: true}
		for _, x := range like.comp.fields {
			var v value
			v, vals = regroup(loadShape(x), vals)
			c.fields = append(c.fields, paramField(v))
		}
		return pointer{comp: c}, vals
	}
	return thread{}, vals
}

// loadShape is placeShape that also tells aggregates.
func loadShape(p place) value {
	switch p := p.(type) {
	case memPlace:
		if p.p.Type.Elem().Aggregate() {
			return aggregate{}
		}
	case *compPlace:
		var v composite
		for _, f := range p.fields {
			v.fields = append(v.fields, loadShape(f))
		}
		return v
	case *slicePlace:
		return &slice{}
	}
	return scalar{}
}

// paramField makes the place of a field behind a pointer parameter.
func paramField(v value) place {
	switch v := v.(type) {
	case scalar:
		return &slotPlace{&slot{typ: v.v.Type, cur: v.v}}
	case aggregate:
		return memPlace{p: v.p, readonly: true}
	case *slice:
		return &slicePlace{fixed: v}
	case composite:
		c := &compPlace{readonly: true}
		for _, x := range v.fields {
			c.fields = append(c.fields, paramField(x))
		}
		return c
	}
	return badPlace{}
}
