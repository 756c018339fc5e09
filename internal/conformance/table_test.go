//go:build !(386 || arm)

package conformance

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/testkit"
)

var update = flag.Bool("update", false, "keep the results of the contenders that are here, and write docs/devices.md")

const (
	results = "testdata/results"
	page    = "../../docs/devices.md"
)

// needs are what testkit calls the contenders that a machine may lack.
var needs = map[string]string{"opencl-pocl": "opencl", "opencl-rusticl": "rusticl", "cuda": "cuda", "cuda-nvrtc": "cuda"}

func corpus(t *testing.T) []*Case {
	t.Helper()
	cases, err := Corpus()
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) < 100 {
		t.Fatalf("the corpus has only %d cases", len(cases))
	}
	return cases
}

func kept(t *testing.T) []*Kept {
	t.Helper()
	var names []string
	for i := range contenders {
		names = append(names, contenders[i].Name)
	}
	list, err := ReadKept(results, names)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestTable runs the corpus by every contender that is here, and prints the table. What is kept of a contender has to be what it does.
func TestTable(t *testing.T) {
	cases := corpus(t)
	was := map[string]*Kept{}
	for _, k := range kept(t) {
		was[k.Name] = k
	}
	var columns []*Column
	var absent []string
	for i := range contenders {
		c := &contenders[i]
		if !regexp.MustCompile(*on).MatchString(c.Name) {
			absent = append(absent, c.Name+" was not asked for by -on")
			continue
		}
		col, err := c.Run(t, cases)
		if err != nil {
			why := c.Name + " is not here: " + strings.ReplaceAll(err.Error(), "\n", "; ")
			absent = append(absent, why)
			if need := needs[c.Name]; need != "" {
				t.Run(c.Name, func(t *testing.T) { testkit.Missing(t, need, why) })
			}
			continue
		}
		columns = append(columns, col)
		now := Keep(col, cases)
		for i, r := range col.Results {
			name := cases[i].Name
			if r.Verdict == Failed {
				t.Errorf("%s, %s: %s", c.Name, name, r.Why)
			}
			if k := was[c.Name]; k != nil && !*update && k.Cells[name] != now.Cells[name] {
				t.Errorf("%s, %s: %s, and %s says %s; -update keeps what is true now", c.Name, name, now.Cells[name], results, k.Cells[name])
			}
		}
		if *update {
			if err := now.Write(results); err != nil {
				t.Error(err)
			}
		}
	}
	var b strings.Builder
	if err := Print(&b, cases, columns); err != nil {
		t.Fatal(err)
	}
	b.WriteString(strings.Join(absent, "\n") + "\n")
	t.Logf("\n%s", b.String())
	// For who runs all tests without -v.
	if file := os.Getenv("DOTCOMPUTE_TABLE"); file != "" {
		if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
			t.Error(err)
		}
	}
}

// TestPage: docs/devices.md is made of what is kept.
func TestPage(t *testing.T) {
	if *update {
		if err := os.WriteFile(page, []byte(Page(corpus(t), kept(t))), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if want := Page(corpus(t), kept(t)); string(b) != want {
		t.Errorf("%s is not what %s says; go test ./internal/conformance -update writes it", filepath.Base(page), results)
	}
}
