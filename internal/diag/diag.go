package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Pos is a place in a source file. The zero Pos is unknown.
type Pos struct {
	File   string `json:"file"`   // path as the compiler was given it
	Offset int    `json:"offset"` // in bytes, from 0; meaningful only together with File
	Line   int    `json:"line"`   // from 1; 0 if unknown
	Column int    `json:"column"` // in bytes, from 1; 0 if unknown
}

// IsValid reports whether the position names a line.
func (p Pos) IsValid() bool { return p.Line > 0 }

// String is file:line:column, leaving out what is not known, or "-".
func (p Pos) String() string {
	switch {
	case !p.IsValid() && p.File == "":
		return "-"
	case !p.IsValid():
		return p.File
	}
	s := fmt.Sprintf("%d", p.Line)
	if p.Column > 0 {
		s += fmt.Sprintf(":%d", p.Column)
	}
	if p.File == "" {
		return s
	}
	return p.File + ":" + s
}

// Severity says what a diagnostic does to a compilation.
type Severity int

// The zero Severity stands for that of the code's row in the table.
const (
	Default Severity = iota
	Error            // the kernel is refused
	Warning          // the kernel compiles, and probably does not do what was meant, or slowly
	Note             // what a target lacks or pays for
)

// String is error, warning or note.
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	case Note:
		return "note"
	}
	return "default"
}

// MarshalText writes the name of the severity.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (s *Severity) UnmarshalText(text []byte) error {
	for _, v := range []Severity{Default, Error, Warning, Note} {
		if v.String() == string(text) {
			*s = v
			return nil
		}
	}
	return fmt.Errorf("diag: unknown severity %q", text)
}

// Edit replaces the source between Pos and End by New. An insertion has Pos == End.
type Edit struct {
	Pos Pos    `json:"pos"`
	End Pos    `json:"end"`
	New string `json:"new"`
}

// Related is a second place that a diagnostic speaks of: the other access of a
// race, the call that led here.
type Related struct {
	Pos Pos    `json:"pos"`
	Msg string `json:"msg"`
}

// Diagnostic is one thing to say about one place of a kernel.
type Diagnostic struct {
	Code     Code      `json:"code"`
	Severity Severity  `json:"severity"` // Default: that of the code
	Pos      Pos       `json:"pos"`
	End      Pos       `json:"end"`              // end of the place; the zero Pos if only its start is known
	Kernel   string    `json:"kernel,omitempty"` // kernel being compiled, if there is one
	Msg      string    `json:"msg"`              // what is wrong, in one line without a full stop
	Fix      string    `json:"fix,omitempty"`    // how to write it instead; empty: the Instead of the code's row
	Edits    []Edit    `json:"edits,omitempty"`  // the same, as a mechanical change of the source
	Related  []Related `json:"related,omitempty"`
}

// New is a diagnostic with the severity of its code.
func New(code Code, pos, end Pos, format string, args ...any) Diagnostic {
	return Diagnostic{Code: code, Severity: code.Info().Severity, Pos: pos, End: end, Msg: fmt.Sprintf(format, args...)}
}

// Level is the severity, that of the code's row where the field is Default.
func (d Diagnostic) Level() Severity {
	if d.Severity == Default {
		return d.Code.Info().Severity
	}
	return d.Severity
}

// Advice says how to write it instead: Fix, or the row's Instead.
func (d Diagnostic) Advice() string {
	if d.Fix != "" {
		return d.Fix
	}
	return d.Code.Info().Instead
}

// String is the diagnostic on one line, as Go's own tools print theirs.
func (d Diagnostic) String() string {
	return fmt.Sprintf("%s: %s %s: %s", d.Pos, d.Level(), d.Code, d.Msg)
}

// Error makes a Diagnostic an error.
func (d Diagnostic) Error() string { return d.String() }

// List is what one run of the compiler has to say.
type List []Diagnostic

// Add appends a diagnostic made as by [New].
func (l *List) Add(code Code, pos, end Pos, format string, args ...any) {
	*l = append(*l, New(code, pos, end, format, args...))
}

// Sort orders the list by file, line, column, code and message, and drops repetitions:
// a helper that several kernels call is reported once.
func (l *List) Sort() {
	slices.SortStableFunc(*l, compare)
	*l = slices.CompactFunc(*l, func(a, b Diagnostic) bool {
		return a.Pos == b.Pos && a.Code == b.Code && a.Msg == b.Msg
	})
}

func compare(a, b Diagnostic) int {
	return cmp.Or(
		cmp.Compare(a.Pos.File, b.Pos.File),
		cmp.Compare(a.Pos.Line, b.Pos.Line),
		cmp.Compare(a.Pos.Column, b.Pos.Column),
		cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Msg, b.Msg),
	)
}

// Count is the number of diagnostics of that severity.
func (l List) Count(s Severity) int {
	n := 0
	for _, d := range l {
		if d.Level() == s {
			n++
		}
	}
	return n
}

// HasErrors reports whether anything in the list refuses a kernel.
func (l List) HasErrors() bool { return l.Count(Error) > 0 }

// Err is the list as an error when it holds one, and nil otherwise.
func (l List) Err() error {
	if l.HasErrors() {
		return l
	}
	return nil
}

// Error is the list one line a diagnostic, at most ten of them.
func (l List) Error() string {
	const most = 10
	var b strings.Builder
	for i, d := range l {
		if i == most {
			fmt.Fprintf(&b, "\nand %d more", len(l)-most)
			break
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(d.String())
	}
	return b.String()
}
