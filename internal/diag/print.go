package diag

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"
)

// Printer writes diagnostics for people. The zero Printer writes plain text with
// the source lines that it can read.
type Printer struct {
	// Color marks severities, carets and advice with terminal escapes. Off by
	// default; [IsTerminal] says when it is of use.
	Color bool

	// Source gives the text of a file. By default os.ReadFile. Where it fails
	// the line and caret are left out.
	Source func(file string) ([]byte, error)

	// Short leaves out source lines, reasons and advice: one line a diagnostic.
	Short bool
}

// IsTerminal reports whether the file is a terminal or another character device.
func IsTerminal(f *os.File) bool {
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}

const (
	bold   = "\x1b[1m"
	dim    = "\x1b[2m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	blue   = "\x1b[1;34m"
	green  = "\x1b[32m"
	reset  = "\x1b[0m"
)

var colors = map[Severity]string{Error: red, Warning: yellow, Note: blue}

// Print writes the list in its order, and a line with the counts when there is
// more than one. It returns the writer's error.
func (p *Printer) Print(w io.Writer, list List) error {
	var b bytes.Buffer
	files := map[string][]byte{}
	for i, d := range list {
		if i > 0 && !p.Short {
			b.WriteByte('\n')
		}
		p.one(&b, d, files)
	}
	if len(list) > 1 && !p.Short {
		fmt.Fprintf(&b, "\n%s\n", list.summary())
	}
	_, err := w.Write(b.Bytes())
	return err
}

// summary is "2 errors, 1 warning".
func (l List) summary() string {
	var parts []string
	for _, s := range []Severity{Error, Warning, Note} {
		switch n := l.Count(s); n {
		case 0:
		case 1:
			parts = append(parts, "1 "+s.String())
		default:
			parts = append(parts, fmt.Sprintf("%d %ss", n, s))
		}
	}
	return strings.Join(parts, ", ")
}

func (p *Printer) one(b *bytes.Buffer, d Diagnostic, files map[string][]byte) {
	fmt.Fprintf(b, "%s: %s: %s\n", p.paint(bold, d.Pos.String()),
		p.paint(colors[d.Level()], fmt.Sprintf("%s %s", d.Level(), d.Code)), d.Msg)
	if p.Short {
		return
	}
	p.excerpt(b, d.Pos, d.End, files)
	for _, r := range d.Related {
		fmt.Fprintf(b, "%s: %s\n", p.paint(bold, r.Pos.String()), r.Msg)
		p.excerpt(b, r.Pos, Pos{}, files)
	}
	info := d.Code.Info()
	if info.Reason != "" {
		fmt.Fprintf(b, "  %s %s %s\n", p.paint(dim, "rule:"), info.Rule, info.Reason)
	}
	if a := d.Advice(); a != "" {
		fmt.Fprintf(b, "  %s %s\n", p.paint(green, "instead:"), strings.ReplaceAll(a, "\n", "\n    "))
	}
}

// excerpt writes the source line with carets under what lies between pos and end.
func (p *Printer) excerpt(b *bytes.Buffer, pos, end Pos, files map[string][]byte) {
	text, ok := p.line(pos, files)
	if !ok {
		return
	}
	gutter := fmt.Sprintf("%5d", pos.Line)
	fmt.Fprintf(b, "%s %s\n", p.paint(dim, gutter+" |"), text)
	col := pos.Column - 1
	if col < 0 || col > len(text) {
		return
	}
	stop := len(strings.TrimRight(text, " \t\r"))
	if end.Line == pos.Line && end.File == pos.File && end.Column > pos.Column {
		stop = min(end.Column-1, len(text))
	} else if end.Line <= pos.Line {
		stop = col + 1
	}
	var pad strings.Builder
	for _, r := range text[:col] {
		if r == '\t' {
			pad.WriteByte('\t') // keeps the caret below its place whatever the width of a tab
		} else {
			pad.WriteByte(' ')
		}
	}
	n := 1
	if stop > col {
		n = max(1, utf8.RuneCountInString(text[col:stop]))
	}
	fmt.Fprintf(b, "%s %s%s\n", p.paint(dim, strings.Repeat(" ", len(gutter))+" |"), &pad,
		p.paint(green, strings.Repeat("^", n)))
}

// line is the source line at pos, printable.
func (p *Printer) line(pos Pos, files map[string][]byte) (string, bool) {
	if !pos.IsValid() || pos.File == "" {
		return "", false
	}
	text, ok := files[pos.File]
	if !ok {
		read := p.Source
		if read == nil {
			read = os.ReadFile
		}
		text, _ = read(pos.File)
		files[pos.File] = text
	}
	for range pos.Line - 1 {
		_, rest, found := bytes.Cut(text, []byte("\n"))
		if !found {
			return "", false
		}
		text = rest
	}
	line, _, _ := bytes.Cut(text, []byte("\n"))
	if len(line) == 0 || !utf8.Valid(line) {
		return "", false
	}
	// Source is somebody else's text: no control character but the tab reaches the terminal.
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7f {
			return ' '
		}
		return r
	}, string(line)), true
}

func (p *Printer) paint(color, s string) string {
	if !p.Color || color == "" {
		return s
	}
	return color + s + reset
}

// WriteJSON writes the list as a JSON array, one object a diagnostic; an empty
// list is []. The advice and the severity are always filled in.
func WriteJSON(w io.Writer, list List) error {
	out := make([]Diagnostic, len(list))
	for i, d := range list {
		d.Severity, d.Fix = d.Level(), d.Advice()
		out[i] = d
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}
