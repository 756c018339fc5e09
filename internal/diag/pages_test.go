package diag

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the index and the heads of the pages from the table")

const pages = "../../docs/diagnostics"

// TestPages checks that every code has a page, that the head of the page is what
// the table says, and that no page is left of a code that is gone. That the
// examples do what they promise is tested in package analysis.
func TestPages(t *testing.T) {
	have, err := filepath.Glob(filepath.Join(pages, "DC*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range have {
		code := Code(strings.TrimSuffix(filepath.Base(name), ".md"))
		if code.Info().Title == "" {
			t.Errorf("%s: there is no code %s", name, code)
		}
	}
	for _, row := range Codes() {
		name := filepath.Join(pages, string(row.Code)+".md")
		text, err := os.ReadFile(name)
		if err != nil {
			t.Error(err)
			continue
		}
		_, examples, ok := strings.Cut(string(text), "## Reported\n")
		if !ok || !strings.Contains(examples, "\n## Accepted\n") || strings.Count(examples, "```go") != 2 {
			t.Errorf("%s: needs the sections Reported and Accepted with a Go example each", name)
			continue
		}
		want := row.Header() + "## Reported\n" + examples
		if *update {
			if err := os.WriteFile(name, []byte(want), 0o666); err != nil {
				t.Fatal(err)
			}
		} else if string(text) != want {
			t.Errorf("%s: the head is not that of the table; run go test ./internal/diag -update", name)
		}
	}
	index := filepath.Join(pages, "README.md")
	if *update {
		if err := os.WriteFile(index, []byte(Index()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if text, err := os.ReadFile(index); err != nil || string(text) != Index() {
		t.Errorf("%s is not the index of the table (%v); run go test ./internal/diag -update", index, err)
	}
}

func TestExplain(t *testing.T) {
	page, ok := Explain("dc001")
	if !ok || !strings.HasPrefix(page, "# DC001: go statement\n") {
		t.Errorf("Explain(dc001) = %q, %v", page, ok)
	}
	for _, code := range []Code{"DC999", "", "../../go.mod"} {
		if _, ok := Explain(code); ok {
			t.Errorf("Explain(%q) found a page", code)
		}
	}
}
