//go:build !(386 || arm)

package conformance

import (
	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
)

// Texts are what cases are compiled to for a target whose code is an [artifact.Image], as far as they can be: so that a device's compiler, which
// takes its time, can be given many at once before they run.
func Texts(cases []*Case, target string) ([]string, error) {
	var texts []string
	var none *compile.Cache
	for _, c := range cases {
		a, err := none.Compile(&compile.Request{IR: c.Text, Kernel: c.Kernel, Target: target, Subgroup: c.Subgroup})
		if err != nil {
			continue // told when the case runs
		}
		for i := range a.Variants {
			m, err := artifact.DecodeImage(a.Variants[i].Code)
			if err != nil {
				return nil, err
			}
			if i == 0 || i == len(a.Variants)-1 || *Variants {
				texts = append(texts, string(m.Code))
			}
		}
	}
	return texts, nil
}
