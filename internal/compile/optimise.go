package compile

import (
	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// variant is one version of a kernel to make.
type variant struct {
	when []artifact.Cond
}

// versions returns the variants that are worth making, in order of preference. The
// last one takes nothing for granted.
func versions(*ir.Module, *ir.Func, *artifact.Artifact) []variant {
	return []variant{{}}
}

// optimise takes a fresh copy of the module through the passes.
func optimise(r *Request, _ variant, _ *artifact.Artifact) (*ir.Module, error) {
	return ir.Parse(r.IR)
}
