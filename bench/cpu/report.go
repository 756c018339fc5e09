package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
)

// report is all that a run found out, as it is written down.
type report struct {
	Command string       `json:"command"`
	Machine []string     `json:"machine"`
	Threads int          `json:"threads"`
	Launch  []launchCost `json:"empty_launch,omitempty"`
	Rows    []*line      `json:"rows"`
	Goals   []goal       `json:"goals"`
}

// line is a row with what was measured.
type line struct {
	Row         string             `json:"row"`
	Source      string             `json:"source"`
	Class       string             `json:"class"`
	Unit        string             `json:"unit"`
	Amount      float64            `json:"units_a_pass"`
	Bytes       float64            `json:"bytes_a_pass,omitempty"`
	Times       []timing           `json:"times"`
	CompileMS   map[string]float64 `json:"compile_ms,omitempty"` // by kernel
	Disagreeing []string           `json:"disagreeing,omitempty"`

	class class
	float bool
}

// timing is the best time of one contender.
type timing struct {
	Name    string  `json:"name"`
	Threads int     `json:"threads"`
	NS      float64 `json:"ns_a_pass,omitempty"`
	Skipped string  `json:"skipped,omitempty"`
}

func (l *line) disagree(list []error) {
	for _, err := range list {
		l.Disagreeing = append(l.Disagreeing, err.Error())
	}
}

// ns returns a best time, or NaN. Arithmetic carries NaN to the table, where it becomes an empty cell.
func (l *line) ns(name string, threads int) float64 {
	for _, t := range l.Times {
		if t.Name == name && t.Threads == threads && t.Skipped == "" {
			return t.NS
		}
	}
	return math.NaN()
}

// bestC returns the shorter time of the two columns of C.
func (l *line) bestC(threads int) float64 {
	return math.Min(l.ns(inC, threads), l.ns(inVectorC, threads))
}

// compileMS is that of all kernels of the row that have checks.
func (l *line) compileMS() float64 {
	if len(l.CompileMS) == 0 {
		return math.NaN()
	}
	sum := 0.0
	for _, ms := range l.CompileMS {
		sum += ms
	}
	return sum
}

// markdown writes the report as a table and what follows from it.
func (r *report) markdown(w io.Writer) {
	p := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }
	p("# Kernels on the processor: plain Go, C and ours, side by side\n")
	p("Command: `%s`\n", r.Command)
	for _, m := range r.Machine {
		p("- %s", m)
	}
	p("\nTimes are of one pass, the best of repetitions that took turns, for 1 thread and for %d. Ours are launches on buffers with the", r.Threads)
	p("wait for their end. × is how many times faster ours is: than Go, and than the faster column of C. Checks is what ours loses to the kernel")
	p("without checks, 1→%d what it gains by threads, compile the time to compile all kernels of the row.\n", r.Threads)
	n := r.Threads
	head := []string{"row", "class"}
	for _, name := range []string{inGo, inC, inVectorC, ours} {
		head = append(head, name)
		if n > 1 {
			head = append(head, fmt.Sprintf("%s, %d", name, n))
		}
	}
	head = append(head, "× Go", "× C")
	if n > 1 {
		head = append(head, fmt.Sprintf("× C, %d", n), fmt.Sprintf("1→%d", n))
	}
	head = append(head, "checks", "compile")
	p("| %s |", strings.Join(head, " | "))
	p("|---|---|%s", strings.Repeat("--:|", len(head)-2))
	for _, l := range r.Rows {
		cells := []string{l.Row, l.Class}
		for _, name := range []string{inGo, inC, inVectorC, ours} {
			cells = append(cells, l.rate(l.ns(name, 1)))
			if n > 1 {
				cells = append(cells, l.rate(l.ns(name, n)))
			}
		}
		cells = append(cells, times(l.ns(inGo, 1)/l.ns(ours, 1)), times(l.bestC(1)/l.ns(ours, 1)))
		if n > 1 {
			cells = append(cells, times(l.bestC(n)/l.ns(ours, n)), times(l.ns(ours, 1)/l.ns(ours, n)))
		}
		cells = append(cells, percent(l.ns(ours, 1)/l.ns(unchecked, 1)), cell("%.2f ms", l.compileMS()))
		p("| %s |", strings.Join(cells, " | "))
	}
	for _, c := range r.Launch {
		p("\nEmpty launch, waited for, %d worker(s): %.0f ns, %g allocations.", c.Workers, c.NS, c.Allocs)
	}
	r.remarks(p)
	p("\n## Goals\n")
	p("| goal | wanted | measured | |")
	p("|---|--:|--:|---|")
	for _, g := range r.Goals {
		p("| %s | %s | %s | %s |", g.Name, g.Wanted, g.Measured, g.State)
	}
	p("\n## Where the algorithms are from\n")
	for _, l := range r.Rows {
		p("- %s: %s", l.Row, l.Source)
	}
}

// remarks says what is wrong or missing.
func (r *report) remarks(p func(string, ...any)) {
	for _, l := range r.Rows {
		for _, d := range l.Disagreeing {
			p("\n**%s disagrees**: %s", l.Row, d)
		}
	}
	skipped := map[string][]string{}
	var order []string
	for _, l := range r.Rows {
		for _, t := range l.Times {
			if t.Skipped == "" || t.Name == unchecked {
				continue
			}
			who := fmt.Sprintf("%s on %d thread(s)", t.Name, t.Threads)
			if skipped[who] == nil {
				order = append(order, who)
			}
			skipped[who] = append(skipped[who], l.Row+" ("+t.Skipped+")")
		}
	}
	for _, who := range order {
		p("\nNot measured, %s: %s.", who, strings.Join(skipped[who], "; "))
	}
}

// rate is a time and, where memory is the point, how much of it was moved.
func (l *line) rate(ns float64) string {
	if math.IsNaN(ns) {
		return ""
	}
	out := duration(ns)
	if l.Bytes > 0 {
		out += fmt.Sprintf(" (%.1f GB/s)", l.Bytes/ns)
	}
	return out
}

// duration writes ns with three digits.
func duration(ns float64) string {
	unit := "ns"
	for _, u := range [...]string{"µs", "ms", "s"} {
		if ns < 999.5 {
			break
		}
		ns, unit = ns/1000, u
	}
	switch {
	case ns < 9.995:
		return fmt.Sprintf("%.2f %s", ns, unit)
	case ns < 99.95:
		return fmt.Sprintf("%.1f %s", ns, unit)
	}
	return fmt.Sprintf("%.0f %s", ns, unit)
}

func cell(format string, v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return ""
	}
	return fmt.Sprintf(format, v)
}

func times(v float64) string   { return cell("%.2f", v) }
func percent(v float64) string { return cell("%+.1f %%", 100*(v-1)) }

// save writes the report into dir, which it makes, as cpu.md and cpu.json.
func (r *report) save(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	var md strings.Builder
	r.markdown(&md)
	text, err := json.MarshalIndent(r, "", "\t")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "cpu.md"), []byte(md.String()), 0o666); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "cpu.json"), append(text, '\n'), 0o666)
}
