package analysis

import (
	"fmt"
	"strconv"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// smallStride is how far apart, in bytes, neighbouring invocations may access
// memory before it is worth a word: interleaved channels and small structs are
// taken together from one line.
const smallStride = 16

// A step is what accesses of one slice have in common that move on by the same
// number of elements from one invocation to the next.
type step struct {
	first  *ir.Instr
	place  place
	write  bool
	slope  poly
	starts map[string]bool // where in the record of an invocation the accesses lie
}

// strides reports slices that neighbouring invocations along x access neither at
// one place nor at neighbouring places, once for each slice and stride. Where an
// invocation uses most of what lies between its own place and the next one's, as
// with records laid out in a row, all of each line is used and nothing is said.
func (c *checker) strides(k *ir.Func, uniform func(*ir.Value) bool) {
	alg := newAlgebra()
	x := atom{op: ir.OpLocalID, dim: 0}
	alg.atom(x)
	type key struct {
		root  *ir.Value
		slope string
	}
	steps := map[key]*step{}
	var order []*step
	k.Body.Walk(func(in *ir.Instr) bool {
		accesses(in, func(ptr *ir.Value, write bool) {
			p := placeOf(ptr)
			if p.root.Type.Space() != ir.Global || p.index == nil || p.multi {
				return
			}
			slope, rest, ok := alg.split(alg.position(p), x)
			// A varying value among the other terms could step with x as well.
			if !ok || len(slope) == 0 || !alg.uniformTerms(slope, uniform) || !alg.uniformTerms(rest, uniform) {
				return
			}
			at := key{p.root, fmt.Sprint(slope)}
			s := steps[at]
			if s == nil {
				s = &step{first: in, place: p, write: write, slope: slope, starts: map[string]bool{}}
				steps[at] = s
				order = append(order, s)
			}
			s.starts[fmt.Sprint(rest)] = true
		})
		return true
	})
	for _, s := range order {
		far := alg.text(s.slope)
		if n, ok := s.slope.isConst(); ok {
			n = max(n, -n)
			if n == 1 || n*s.place.elem.Size() <= smallStride || 2*int64(len(s.starts)) >= n {
				continue
			}
			far = strconv.FormatInt(n, 10)
		}
		verb := "read"
		if s.write {
			verb = "write"
		}
		c.report(diag.Nonconsecutive, s.first.Pos, "neighbouring invocations %s %s from places %s elements apart", verb, s.place.name(k), far)
	}
}

// uniformTerms reports whether all values among the atoms of p are equal in neighbouring invocations.
func (a *algebra) uniformTerms(p poly, uniform func(*ir.Value) bool) bool {
	ok := true
	a.each(p, func(_ int64, atoms []atom) {
		for _, x := range atoms {
			if x.value != nil && !uniform(x.value) {
				ok = false
			}
		}
	})
	return ok
}
