package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"charm.land/lipgloss/v2"
	"charm.land/lipgloss/v2/table"
	"golang.org/x/term"
)

// terminal writes to stdout: coloured when people watch, plain when piped,
// when NO_COLOR is set or when the terminal is dumb.
type terminal struct {
	w     io.Writer
	color bool
	width int // columns; 80 when not a terminal
}

func newTerminal(w io.Writer) *terminal {
	t := &terminal{w: w, width: 80}
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return t
	}
	if cols, _, err := term.GetSize(int(f.Fd())); err == nil && cols > 20 {
		t.width = cols
	}
	t.color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return t
}

// The palette: one accent, one for what is good, one for what is bad.
var (
	accent = lipgloss.Color("#3B9EFF")
	good   = lipgloss.Color("#30A46C")
	bad    = lipgloss.Color("#E5484D")
	dimmed = lipgloss.Color("#8B8D98")
)

func (t *terminal) style(s lipgloss.Style, text string) string {
	if !t.color {
		return text
	}
	return s.Render(text)
}

func (t *terminal) title(s string) string {
	return t.style(lipgloss.NewStyle().Bold(true).Foreground(accent), s)
}
func (t *terminal) bold(s string) string { return t.style(lipgloss.NewStyle().Bold(true), s) }
func (t *terminal) good(s string) string { return t.style(lipgloss.NewStyle().Foreground(good), s) }
func (t *terminal) bad(s string) string  { return t.style(lipgloss.NewStyle().Foreground(bad), s) }
func (t *terminal) dim(s string) string  { return t.style(lipgloss.NewStyle().Foreground(dimmed), s) }

// table writes rows under a head, aligned, with rules only on a terminal.
func (t *terminal) table(head []string, rows [][]string) {
	if !t.color {
		width := make([]int, len(head))
		for _, row := range append([][]string{head}, rows...) {
			for i, cell := range row {
				width[i] = max(width[i], lipgloss.Width(cell))
			}
		}
		for _, row := range append([][]string{head}, rows...) {
			var b strings.Builder
			for i, cell := range row {
				b.WriteString(cell + strings.Repeat(" ", width[i]-lipgloss.Width(cell)+2))
			}
			fmt.Fprintln(t.w, strings.TrimRight(b.String(), " "))
		}
		return
	}
	tb := table.New().Border(lipgloss.RoundedBorder()).BorderStyle(lipgloss.NewStyle().Foreground(dimmed)).
		StyleFunc(func(row, _ int) lipgloss.Style {
			s := lipgloss.NewStyle().Padding(0, 1)
			if row == table.HeaderRow {
				s = s.Bold(true).Foreground(accent)
			}
			return s
		}).Headers(head...).Rows(rows...)
	if lipgloss.Width(tb.String()) > t.width {
		tb.Width(t.width) // long cells wrap
	}
	fmt.Fprintln(t.w, tb.String())
}

// printJSON writes v as indented JSON.
func (a *app) printJSON(v any) error {
	e := json.NewEncoder(a.stdout)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// progress shows on stderr, when people watch, what takes longer than two seconds. The
// returned function ends it.
func (a *app) progress(what string) (done func()) {
	f, ok := a.stderr.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return func() {}
	}
	stop, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		start := time.Now()
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		shown := false
		for {
			select {
			case <-stop:
				if shown {
					fmt.Fprint(f, "\r\x1b[K")
				}
				return
			case <-tick.C:
				if d := time.Since(start); d > 2*time.Second {
					shown = true
					fmt.Fprintf(f, "\r\x1b[K%s … %d s", what, int(d.Seconds()))
				}
			}
		}
	}()
	return func() { close(stop); <-ended }
}
