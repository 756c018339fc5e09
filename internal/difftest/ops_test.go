package difftest

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// notInSource are operations that the front end does not make, and why.
var notInSource = map[ir.Op]string{
	ir.OpCheckTrue: "an assertion is an if around a fault until a pass joins the two",
}

// TestCorpusOps: the corpus uses every operation that the front end makes.
func TestCorpusOps(t *testing.T) {
	_, r := compileCorpus(t)
	used := map[ir.Op]bool{}
	for _, k := range r.Kernels {
		for _, f := range k.Module.Funcs {
			f.Body.Walk(func(in *ir.Instr) bool {
				used[in.Op] = true
				return true
			})
		}
	}
	for op := ir.OpInvalid + 1; op < ir.NumOps; op++ {
		if _, ok := notInSource[op]; ok && used[op] {
			t.Errorf("%s is in the corpus after all", op)
		} else if !ok && !used[op] {
			t.Errorf("no kernel of the corpus uses %s", op)
		}
	}
}
