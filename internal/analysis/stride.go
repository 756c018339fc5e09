package analysis

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// smallStride is how far apart, in bytes, neighbouring invocations may access
// memory before it is worth a word: interleaved channels and small structs are
// taken together from one line.
const smallStride = 16

// strides reports accesses of slices where the step from one invocation to the
// next along x is neither zero nor one element.
func (c *checker) strides(k *ir.Func, uniform func(*ir.Value) bool) {
	alg := newAlgebra()
	x := atom{op: ir.OpLocalID, dim: 0}
	alg.atom(x)
	seen := map[ir.Pos]bool{}
	k.Body.Walk(func(in *ir.Instr) bool {
		accesses(in, func(ptr *ir.Value, write bool) {
			p := placeOf(ptr)
			if p.root.Type.Space() != ir.Global || p.index == nil || p.multi || seen[in.Pos] {
				return
			}
			slope, rest, ok := alg.split(alg.position(p), x)
			if !ok || len(slope) == 0 || !alg.uniformTerms(slope, uniform) || !alg.uniformTerms(rest, uniform) {
				return // a varying value among the other terms could step with x as well
			}
			n, isConst := slope.isConst()
			if isConst && (n == 1 || n == -1 || max(n, -n)*p.elem.Size() <= smallStride) {
				return
			}
			seen[in.Pos] = true
			verb := "read"
			if write {
				verb = "write"
			}
			far := fmt.Sprintf("%d elements", n)
			if !isConst {
				far = alg.text(slope) + " elements"
			}
			c.report(diag.Nonconsecutive, in.Pos, "neighbouring invocations %s %s from places %s apart", verb, p.name(k), far)
		})
		return true
	})
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
