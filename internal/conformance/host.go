//go:build !(386 || arm)

package conformance

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/dotcompute/dotcompute/internal/difftest"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Host is the contender that calls the Go function of a case. The interpreter that it is held against fuses no products, as Go on the host does not; floats may
// be as far apart as the case says.
var Host = Contender{"host", func(t testing.TB, cases []*Case) (*Column, error) {
	col := &Column{Name: "host", About: runtime.Version() + " " + runtime.GOARCH}
	var exact difftest.Runner
	for _, r := range difftest.Runners(false) {
		if r.Name == "optimised" {
			exact = r
		}
	}
	for _, c := range cases {
		col.Results = append(col.Results, onHost(t, c, exact))
	}
	return col, nil
}}

func onHost(t testing.TB, c *Case, exact difftest.Runner) Result {
	if c.Go == nil {
		return Refuse("there is no Go function")
	}
	m, err := ir.Parse(c.Text)
	if err != nil {
		return Fail("%v", err)
	}
	args := c.Go.Args()
	l := &difftest.Launch{Kernel: c.Kernel, Module: m, Params: difftest.Flatten(args), Grid: c.Go.Grid, Group: c.Go.Group, Subgroup: c.Go.Subgroup, Partial: c.Partial, Func: c.Go.Func, Args: args}
	want, err := exact.Execute(t.Context(), l)
	if err != nil {
		return Fail("%v", err)
	}
	got, err := difftest.InPlace(t.Context(), difftest.Host, l)
	if err != nil {
		return Fail("%v", err)
	}
	if d := difftest.Compare(m.Func(c.Kernel), want, got, c.Go.Ulps); d != "" {
		return Fail("%s", fmt.Sprint(d))
	}
	return Pass()
}
