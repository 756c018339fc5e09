//go:build !(386 || arm)

package conformance

import (
	"fmt"
	"io"
	"strings"
	"testing"
)

// Contender is a way to run kernels.
type Contender struct {
	// Name heads the column.
	Name string
	// Run runs all cases and returns a result for each, in order. The error says why the contender is not here.
	Run func(t testing.TB, cases []*Case) (*Column, error)
}

// Column is what a contender did.
type Column struct {
	Name string `json:"name"`
	// About is the device and its driver's version, or what else identifies the contender.
	About string `json:"about"`
	// Facts are what the device has, for people: name and value.
	Facts   [][2]string `json:"facts,omitempty"`
	Results []Result    `json:"-"`
}

// Result is one cell.
type Result struct {
	Verdict Verdict
	// Why a case was refused, or how it failed.
	Why string
}

// Verdict is what came of a case.
type Verdict uint8

const (
	// Failed: another outcome than the interpreter's, or an error. The zero value, so that what nobody filled in is no success.
	Failed Verdict = iota
	// Passed: the interpreter's outcome.
	Passed
	// Refused: a typed error that says what is lacking, before anything ran.
	Refused
)

// String returns the word in the table.
func (v Verdict) String() string { return [...]string{"FAIL", "pass", "refused"}[v] }

// Pass, Refuse and Fail make results.
func Pass() Result { return Result{Verdict: Passed} }

// Refuse says what the contender lacks for the case.
func Refuse(why string) Result { return Result{Refused, why} }

// Fail says what was wrong.
func Fail(format string, args ...any) Result { return Result{Failed, fmt.Sprintf(format, args...)} }

// Print writes the table: a row for each case, a column for each contender, and under it the reasons that the cells refer to.
func Print(out io.Writer, cases []*Case, columns []*Column) error {
	var b strings.Builder
	wide := len("case")
	for _, c := range cases {
		wide = max(wide, len(c.Name))
	}
	fmt.Fprintf(&b, "%-*s", wide, "case")
	for _, c := range columns {
		fmt.Fprintf(&b, "  %-*s", max(len(c.Name), 11), c.Name)
	}
	b.WriteString("\n")
	notes := notes{}
	for i, c := range cases {
		fmt.Fprintf(&b, "%-*s", wide, c.Name)
		for _, col := range columns {
			r := col.Results[i]
			cell := r.Verdict.String()
			if r.Why != "" {
				cell += fmt.Sprintf(" [%d]", notes.of(r.Why))
			}
			fmt.Fprintf(&b, "  %-*s", max(len(col.Name), 11), cell)
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "%-*s", wide, "passed, refused, failed")
	for _, col := range columns {
		var n [3]int
		for _, r := range col.Results {
			n[r.Verdict]++
		}
		fmt.Fprintf(&b, "  %-*s", max(len(col.Name), 11), fmt.Sprintf("%d %d %d", n[Passed], n[Refused], n[Failed]))
	}
	b.WriteString("\n")
	for i, why := range notes.list {
		fmt.Fprintf(&b, "[%d] %s\n", i+1, why)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// notes numbers reasons.
type notes struct{ list []string }

func (n *notes) of(why string) int {
	for i, w := range n.list {
		if w == why {
			return i + 1
		}
	}
	n.list = append(n.list, why)
	return len(n.list)
}
