//go:build !(386 || arm)

package conformance

import (
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/testkit"
)

// needs are what testkit calls the contenders that a machine may lack.
var needs = map[string]string{"opencl-pocl": "opencl", "opencl-rusticl": "rusticl", "cuda": "cuda"}

// TestTable runs the corpus by every contender that is here, and prints the table.
func TestTable(t *testing.T) {
	cases, err := Corpus()
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) < 100 {
		t.Fatalf("the corpus has only %d cases", len(cases))
	}
	var columns []*Column
	var absent []string
	for i := range contenders {
		c := &contenders[i]
		col, err := c.Run(t, cases)
		if err != nil {
			why := c.Name + " is not here: " + strings.ReplaceAll(err.Error(), "\n", "; ")
			absent = append(absent, why)
			if need := needs[c.Name]; need != "" {
				t.Run(c.Name, func(t *testing.T) { testkit.Missing(t, need, why) })
			}
			continue
		}
		for i, r := range col.Results {
			if r.Verdict == Failed {
				t.Errorf("%s, %s: %s", c.Name, cases[i].Name, r.Why)
			}
		}
		columns = append(columns, col)
	}
	var b strings.Builder
	if err := Print(&b, cases, columns); err != nil {
		t.Fatal(err)
	}
	t.Logf("\n%s%s", b.String(), strings.Join(absent, "\n"))
}
