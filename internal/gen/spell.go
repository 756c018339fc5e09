package gen

import (
	"go/types"
	"path"
	"sort"
	"strconv"
)

const (
	rootPath   = "github.com/dotcompute/dotcompute"
	kernelPath = rootPath + "/kernel"
)

// imports collects what a generated file imports and gives each package a name
// that nothing else in the file has.
type imports struct {
	self  *types.Package
	names map[string]string // path to name
	taken map[string]bool
}

func newImports(self *types.Package) *imports {
	im := &imports{self: self, names: map[string]string{}, taken: map[string]bool{}}
	for _, name := range self.Scope().Names() {
		im.taken[name] = true
	}
	return im
}

// use returns the name under which the file refers to a package.
func (im *imports) use(p, name string) string {
	if n := im.names[p]; n != "" {
		return n
	}
	n := name
	for i := 2; im.taken[n]; i++ {
		n = name + strconv.Itoa(i)
	}
	im.taken[n] = true
	im.names[p] = n
	return n
}

func (im *imports) qualifier(p *types.Package) string {
	if p == im.self {
		return ""
	}
	return im.use(p.Path(), p.Name())
}

// spell writes a type as the generated file says it.
func (im *imports) spell(t types.Type) string { return types.TypeString(t, im.qualifier) }

// lines returns the import specs in order, standard library first.
func (im *imports) lines() []string {
	paths := make([]string, 0, len(im.names))
	for p := range im.names {
		paths = append(paths, p)
	}
	std := func(p string) bool {
		for i := 0; i < len(p) && p[i] != '/'; i++ {
			if p[i] == '.' {
				return false
			}
		}
		return true
	}
	sort.Slice(paths, func(i, j int) bool {
		if a, b := std(paths[i]), std(paths[j]); a != b {
			return a
		}
		return paths[i] < paths[j]
	})
	var out []string
	for i, p := range paths {
		if i > 0 && std(paths[i-1]) && !std(p) {
			out = append(out, "")
		}
		if path.Base(p) == im.names[p] {
			out = append(out, strconv.Quote(p))
		} else {
			out = append(out, im.names[p]+" "+strconv.Quote(p))
		}
	}
	return out
}

// class says how a parameter of some type is passed.
type class int

const (
	scalar   class = iota // PassScalar
	slice                 // PassSlice and PassView
	value                 // PassValue: a struct or array without references
	compound              // a struct that holds slices, field by field
)

// classify returns how values of type t are passed. The front end has already refused all types that cannot be.
func classify(t types.Type) class {
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return slice
	case *types.Array:
		return value
	case *types.Struct:
		if isHalf(t) {
			return scalar
		}
		for f := range u.Fields() {
			if c := classify(f.Type()); c == slice || c == compound {
				return compound
			}
		}
		return value
	}
	return scalar
}

// isHalf reports whether t is one of package kernel's 16-bit floats, which are scalars.
func isHalf(t types.Type) bool {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != kernelPath {
		return false
	}
	return n.Obj().Name() == "Float16" || n.Obj().Name() == "BFloat16"
}

// view2Elem returns T if t is kernel.View2[T], and nil otherwise.
func view2Elem(t types.Type) types.Type {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != kernelPath || n.Obj().Name() != "View2" {
		return nil
	}
	return n.TypeArgs().At(0)
}

// elem returns the element type of a slice type.
func elem(t types.Type) types.Type { return t.Underlying().(*types.Slice).Elem() }
