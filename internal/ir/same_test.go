package ir_test

import (
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

// Same agrees with the text form, about copies and about modules of which one operand or attribute differs.
func TestSame(t *testing.T) {
	changed := 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 1))
		a := irtest.Generate(r, irtest.Options{}).Module
		b := a.Clone()
		if !ir.Same(a, b) {
			t.Fatalf("a copy differs:\n%v", a)
		}
		for range 20 {
			b = a.Clone()
			var all []*ir.Instr
			for _, f := range b.Funcs {
				f.Body.Walk(func(in *ir.Instr) bool { all = append(all, in); return true })
			}
			in := all[r.IntN(len(all))]
			switch r.IntN(4) {
			case 0:
				in.Pos.Line++
			case 1:
				if len(in.Args) < 2 {
					continue
				}
				in.Args[0], in.Args[1] = in.Args[1], in.Args[0]
			case 2:
				c, ok := in.Attr.(ir.ConstAttr)
				if !ok || in.Results[0].Type.Kind() == ir.Bool {
					continue
				}
				in.Attr = ir.ConstAttr{Bits: c.Bits ^ 1}
			default:
				if len(in.Results) == 0 {
					continue
				}
				in.Results[0].Name += "x"
			}
			if got, want := ir.Same(a, b), a.String() == b.String(); got != want {
				t.Fatalf("Same is %v, text equal is %v:\n%v\n%v", got, want, a, b)
			} else if !got {
				changed++
			}
		}
	}
	if changed < 300 {
		t.Errorf("only %d changes", changed)
	}
}
