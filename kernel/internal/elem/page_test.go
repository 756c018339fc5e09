package elem_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

const numerics = "../../../docs/numerics.md"

// page is docs/numerics.md with its table of functions.
type page struct {
	text string
	rows map[string]*line
}

// line is one row of the table: bounds and the largest errors measured, in ULP.
type line struct {
	bound32, worst32 float64
	at, of           string // the argument of the float32 error; of "all" numbers or of "samples"
	bound64, worst64 float64
}

const tableHead = "| function | float32: bound | measured | at | of | float64: bound | measured |\n|---|---|---|---|---|---|---|\n"

var tableOf = regexp.MustCompile(`(?s)\| function \| float32: bound \|.*?\n\n`)

func readPage(t *testing.T) *page {
	t.Helper()
	text, err := os.ReadFile(numerics)
	if err != nil {
		t.Fatal(err)
	}
	p := &page{text: string(text), rows: map[string]*line{}}
	table := tableOf.FindString(p.text)
	if !strings.HasPrefix(table, tableHead) {
		t.Fatalf("the table of docs/numerics.md does not begin with\n%s", tableHead)
	}
	for _, row := range strings.Split(strings.TrimSpace(table[len(tableHead):]), "\n") {
		if row == "" {
			continue
		}
		cells := strings.Split(row, " | ")
		l := &line{}
		if len(cells) == 7 {
			l.at, l.of = cells[3], cells[4]
			_, err = fmt.Sscan(cells[1]+" "+cells[2]+" "+cells[5]+" "+strings.TrimSuffix(cells[6], " |"), &l.bound32, &l.worst32, &l.bound64, &l.worst64)
		}
		if len(cells) != 7 || err != nil {
			t.Fatalf("docs/numerics.md: %q is no row of the table: %v", row, err)
		}
		p.rows[strings.TrimPrefix(cells[0], "| ")] = l
	}
	return p
}

// write puts the rows into the page, in the order of the tests.
func (p *page) write(t *testing.T) {
	t.Helper()
	var table strings.Builder
	table.WriteString(tableHead)
	for _, r := range rows() {
		if l := p.rows[r.name]; l != nil {
			table.WriteString(l.String(r.name))
		}
	}
	text := tableOf.ReplaceAllLiteralString(p.text, table.String()+"\n")
	if err := os.WriteFile(numerics, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (l *line) String(name string) string {
	return fmt.Sprintf("| %s | %v | %.2f | %s | %s | %v | %.2f |\n", name, l.bound32, l.worst32, l.at, l.of, l.bound64, l.worst64)
}
