package analysis

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// An atom is what a polynomial treats as unknown: a coordinate of the invocation
// or its launch, or a value that is not a sum or product.
type atom struct {
	op    ir.Op // OpLocalID, OpGroupID, OpGroupSize, OpGridSize, OpNumGroups; OpInvalid for a value
	dim   int
	value *ir.Value
	visit int // tells apart the values of different rounds of a loop; see race.go
}

// A poly is a polynomial with integer coefficients over atoms: an index as a
// function of where the invocation stands. Keys are monomials, products of atom
// numbers in ascending order; the constant has the empty key. Wrap-around is not
// modelled: indices that pass their checks do not wrap.
type poly map[string]int64

// algebra numbers the atoms of one kernel.
type algebra struct {
	atoms []atom
	index map[atom]int
	visit func(*ir.Value) int // round of the loop that defines the value; nil: 0
	memo  map[*ir.Value]poly  // valid for one visit numbering
}

func newAlgebra() *algebra {
	return &algebra{index: map[atom]int{}, memo: map[*ir.Value]poly{}}
}

func constant(c int64) poly {
	if c == 0 {
		return poly{}
	}
	return poly{"": c}
}

func (a *algebra) atom(x atom) poly {
	n, ok := a.index[x]
	if !ok {
		n = len(a.atoms)
		a.index[x] = n
		a.atoms = append(a.atoms, x)
	}
	return poly{string(rune(n + 1)): 1}
}

func (p poly) add(q poly, factor int64) poly {
	out := maps.Clone(p)
	for k, c := range q {
		if out[k] += c * factor; out[k] == 0 {
			delete(out, k)
		}
	}
	return out
}

func (p poly) mul(q poly) poly {
	out := poly{}
	for k, c := range p {
		for l, d := range q {
			m := []rune(k + l)
			slices.Sort(m)
			if out[string(m)] += c * d; out[string(m)] == 0 {
				delete(out, string(m))
			}
		}
	}
	return out
}

// isConst returns the value of a polynomial without atoms.
func (p poly) isConst() (int64, bool) {
	if len(p) == 0 {
		return 0, true
	}
	c, ok := p[""]
	return c, ok && len(p) == 1
}

// of is the polynomial of an integer value.
func (a *algebra) of(v *ir.Value) poly {
	if p, ok := a.memo[v]; ok {
		return p
	}
	p := a.compute(v)
	a.memo[v] = p
	return p
}

func (a *algebra) compute(v *ir.Value) poly {
	if c, ok := v.Const(); ok {
		return constant(int64(c))
	}
	if v.Def != nil && v.Type.Integer() {
		args := v.Def.Args
		switch v.Def.Op {
		case ir.OpAdd:
			return a.of(args[0]).add(a.of(args[1]), 1)
		case ir.OpSub:
			return a.of(args[0]).add(a.of(args[1]), -1)
		case ir.OpNeg:
			return poly{}.add(a.of(args[0]), -1)
		case ir.OpMul:
			// Beyond a few terms an index is not one that this analysis understands.
			if p, q := a.of(args[0]), a.of(args[1]); len(p)*len(q) <= 64 {
				return p.mul(q)
			}
		case ir.OpShl:
			if c, ok := args[1].Const(); ok && c < 32 {
				return a.of(args[0]).mul(constant(1 << c))
			}
		case ir.OpConvert:
			if args[0].Type.Integer() {
				return a.of(args[0])
			}
		case ir.OpGlobalID:
			d := v.Def.Attr.(ir.DimAttr).Dim
			start := a.atom(atom{op: ir.OpGroupID, dim: d}).mul(a.atom(atom{op: ir.OpGroupSize, dim: d}))
			return start.add(a.atom(atom{op: ir.OpLocalID, dim: d}), 1)
		case ir.OpLocalID, ir.OpGroupID, ir.OpGroupSize, ir.OpGridSize, ir.OpNumGroups:
			return a.atom(atom{op: v.Def.Op, dim: v.Def.Attr.(ir.DimAttr).Dim})
		}
	}
	visit := 0
	if a.visit != nil {
		visit = a.visit(v)
	}
	return a.atom(atom{value: v, visit: visit})
}

// each calls f for every term: its coefficient and the atoms of its monomial.
func (a *algebra) each(p poly, f func(coefficient int64, atoms []atom)) {
	for _, k := range slices.SortedFunc(maps.Keys(p), func(x, y string) int {
		return cmp.Or(cmp.Compare(len(x), len(y)), strings.Compare(x, y))
	}) {
		var atoms []atom
		for _, r := range k {
			atoms = append(atoms, a.atoms[r-1])
		}
		f(p[k], atoms)
	}
}

// split writes p as rest + x·slope for the atom x. ok is false if p is not
// linear in x.
func (a *algebra) split(p poly, x atom) (slope, rest poly, ok bool) {
	n, known := a.index[x]
	if !known {
		return poly{}, p, true
	}
	r := string(rune(n + 1))
	slope, rest = poly{}, poly{}
	for k, c := range p {
		switch strings.Count(k, r) {
		case 0:
			rest[k] = c
		case 1:
			slope[strings.Replace(k, r, "", 1)] = c
		default:
			return nil, nil, false
		}
	}
	return slope, rest, true
}

// text spells a polynomial as a user would.
func (a *algebra) text(p poly) string {
	if len(p) == 0 {
		return "0"
	}
	var b strings.Builder
	a.each(p, func(c int64, atoms []atom) {
		if b.Len() > 0 {
			if c < 0 {
				b.WriteString(" - ")
				c = -c
			} else {
				b.WriteString(" + ")
			}
		}
		var names []string
		for _, x := range atoms {
			names = append(names, x.String())
		}
		switch {
		case len(names) == 0:
			fmt.Fprintf(&b, "%d", c)
		case c == 1:
			b.WriteString(strings.Join(names, "*"))
		case c == -1:
			b.WriteString("-" + strings.Join(names, "*"))
		default:
			fmt.Fprintf(&b, "%d*%s", c, strings.Join(names, "*"))
		}
	})
	return b.String()
}

func (x atom) String() string {
	axis := [...]string{"X", "Y", "Z"}[x.dim]
	switch x.op {
	case ir.OpLocalID:
		return "t.Local" + axis + "()"
	case ir.OpGroupID:
		return "t.Group" + axis + "()"
	case ir.OpGroupSize:
		return "t.GroupSize" + axis + "()"
	case ir.OpGridSize:
		return "t.Size" + axis + "()"
	case ir.OpNumGroups:
		return "t.Groups" + axis + "()"
	}
	if x.value.Name != "" {
		return x.value.Name
	}
	return "a computed number"
}
