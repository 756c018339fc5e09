package pass

import (
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

// assert puts a check.uniform behind every scalar that is said to be uniform over the group where control is, and
// returns how many.
func assert(u *Uniform, b *ir.Block, together bool) int {
	n := 0
	var out []*ir.Instr
	claim := func(vs []*ir.Value) {
		for _, v := range vs {
			if together && v.Type.Scalar() && u.Value(v) <= ir.UniformGroup {
				out = append(out, &ir.Instr{Op: ir.OpCheckUniform, Args: []*ir.Value{v}, Attr: ir.TextAttr{Text: "claim about " + v.Name}})
				n++
			}
		}
	}
	if len(b.Instrs) > 0 {
		together = u.Control(b.Instrs[0]) <= ir.UniformGroup
	}
	claim(b.Params)
	for i, in := range b.Instrs {
		together = u.Control(in) <= ir.UniformGroup
		for _, nb := range in.Blocks {
			n += assert(u, nb, together)
		}
		out = append(out, in)
		if i+1 < len(b.Instrs) && b.Instrs[i+1].Op != ir.OpUnreachable {
			together = u.Control(b.Instrs[i+1]) <= ir.UniformGroup
			claim(in.Results)
		}
	}
	b.Instrs = out
	return n
}

// TestRandomUniformity holds what the analysis claims against what random kernels do.
func TestRandomUniformity(t *testing.T) {
	claims, accused := 0, 0
	for seed := range uint64(*seeds) * 3 {
		c := irtest.Generate(rand.New(rand.NewPCG(seed, 11)), irtest.Options{NoFaults: seed%2 == 0, NoPrint: true})
		if err := Run(c.Module, Options{Only: []string{"inline", "split", "promote", "ifs"}[:1+seed%4]}); err != nil {
			t.Fatal(err)
		}
		f := c.Func()
		if len(CheckCollectives(f)) > 0 {
			accused++
		}
		m := c.Module.Clone()
		g := m.Func(c.Kernel)
		n := assert(Uniformity(g), g.Body, true)
		claims += n
		if err := m.Verify(); err != nil {
			t.Fatal(err)
		}
		o := execute(m, c)
		if o.failed != nil || o.fault != nil && o.fault.Kind == ir.FaultUniform {
			t.Fatalf("seed %d: a claim is wrong: %v %v\n%s", seed, o.fault, o.failed, m)
		}
	}
	t.Logf("%d claims hold; collectives of %d kernels were not proved uniform", claims, accused)
	if claims == 0 {
		t.Error("nothing was claimed")
	}
}
