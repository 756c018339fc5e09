package front

import "go/types"

// subst maps type parameters of the function being lowered to type arguments.
// Generic bodies are type-checked once; their facts are read through this map.
type subst map[*types.TypeParam]types.Type

// apply returns t with type parameters replaced. Results are equal to, not identical
// with, what instantiation would give, so that they are compared by [types.Identical].
func (s subst) apply(t types.Type) types.Type {
	if t == nil || len(s) == 0 {
		return t
	}
	switch t := t.(type) {
	case *types.TypeParam:
		if r, ok := s[t]; ok {
			return r
		}
		return t
	case *types.Alias:
		return s.apply(types.Unalias(t))
	case *types.Named:
		args := t.TypeArgs()
		if args.Len() == 0 {
			return t
		}
		list, changed := s.list(args)
		if !changed {
			return t
		}
		if inst, err := types.Instantiate(nil, t.Origin(), list, false); err == nil {
			return inst
		}
		return t
	case *types.Pointer:
		return types.NewPointer(s.apply(t.Elem()))
	case *types.Slice:
		return types.NewSlice(s.apply(t.Elem()))
	case *types.Array:
		return types.NewArray(s.apply(t.Elem()), t.Len())
	case *types.Struct:
		fields := make([]*types.Var, t.NumFields())
		tags := make([]string, t.NumFields())
		for i := range fields {
			f := t.Field(i)
			fields[i] = types.NewField(f.Pos(), f.Pkg(), f.Name(), s.apply(f.Type()), f.Embedded())
			tags[i] = t.Tag(i)
		}
		return types.NewStruct(fields, tags)
	case *types.Tuple:
		return s.tuple(t)
	case *types.Signature:
		return types.NewSignatureType(nil, nil, nil, s.tuple(t.Params()), s.tuple(t.Results()), t.Variadic())
	}
	return t
}

func (s subst) tuple(t *types.Tuple) *types.Tuple {
	vars := make([]*types.Var, t.Len())
	for i := range vars {
		v := t.At(i)
		vars[i] = types.NewParam(v.Pos(), v.Pkg(), v.Name(), s.apply(v.Type()))
	}
	return types.NewTuple(vars...)
}

// list applies s to type arguments and reports whether any changed.
func (s subst) list(args *types.TypeList) (list []types.Type, changed bool) {
	for a := range args.Types() {
		r := s.apply(a)
		changed = changed || r != a
		list = append(list, r)
	}
	return list, changed
}
