package pass

import (
	"fmt"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// named calls f for each named value of the function, in order of text.
func named(f *ir.Func, do func(v *ir.Value)) {
	do2 := func(vs []*ir.Value) {
		for _, v := range vs {
			if v.Name != "" {
				do(v)
			}
		}
	}
	f.Body.Walk(func(in *ir.Instr) bool {
		do2(in.Results)
		for _, b := range in.Blocks {
			do2(b.Params)
		}
		return true
	})
}

func TestUniformity(t *testing.T) {
	m := parseFile(t, "testdata/analysis/uniform.ir")
	u := Uniformity(m.Funcs[0])
	var b strings.Builder
	named(m.Funcs[0], func(v *ir.Value) { fmt.Fprintf(&b, "%s %v\n", v.Name, u.Value(v)) })
	golden(t, "testdata/analysis/uniform.txt", b.String())
}

func TestCollectives(t *testing.T) {
	m := parseFile(t, "testdata/analysis/collective.ir")
	var b strings.Builder
	for _, f := range m.Funcs {
		for _, d := range CheckCollectives(f) {
			fmt.Fprintf(&b, "%s: %v at line %d needs control uniform over the %v, is %v: %v at line %d\n", f.Name, d.Op, d.Pos.Line, d.Need, d.Level, d.Kind, d.Cause.Line)
		}
	}
	golden(t, "testdata/analysis/collective.txt", b.String())
}

func TestParamAccess(t *testing.T) {
	f := parseFile(t, "testdata/analysis/access.ir").Funcs[0]
	var b strings.Builder
	for i, a := range ParamAccess(f) {
		fmt.Fprintf(&b, "%s read=%v written=%v full=%v\n", f.Params[i].Name, a.Read, a.Written, a.Full)
	}
	golden(t, "testdata/analysis/access.txt", b.String())
}

func TestFits32(t *testing.T) {
	f := parseFile(t, "testdata/analysis/fits.ir").Funcs[0]
	var b strings.Builder
	for _, facts := range []Facts{{}, {Assume: Suggest(f)}} {
		fmt.Fprintln(&b, facts.Assume)
		fit := Fits32(f, facts)
		named(f, func(v *ir.Value) {
			if fit[v] {
				fmt.Fprintf(&b, "%s ", v.Name)
			}
		})
		fmt.Fprintln(&b)
	}
	golden(t, "testdata/analysis/fits.txt", b.String())
}
