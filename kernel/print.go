package kernel

import (
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
)

// PrintLimit is the number of lines that a launch prints. Of more, those of the lowest-numbered
// invocations are kept, and a last line says how many are missing.
const PrintLimit = 4096

// Print writes a line with the arguments, one space between them: scalars as fmt.Print writes them,
// Float16, BFloat16 and constant strings. The lines of a launch appear when it has
// ended, ordered by invocation, those of one invocation in its own order.
func Print(t Thread, args ...any) {
	var b strings.Builder
	for i, arg := range args {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(plain(arg))
	}
	b.WriteByte('\n')
	l := t.p.g.l
	l.mu.Lock()
	defer l.mu.Unlock()
	l.print.add(line{at: t.p.index(), text: b.String()})
}

// plain writes a value by its kind: a String method is not what a device would call.
func plain(v any) string {
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Bool:
		return fmt.Sprint(r.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return fmt.Sprint(r.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return fmt.Sprint(r.Uint())
	case reflect.Float32:
		return fmt.Sprint(float32(r.Float()))
	case reflect.Float64:
		return fmt.Sprint(r.Float())
	case reflect.String:
		return r.String()
	}
	return fmt.Sprint(v)
}

// printed is what a launch has printed.
type printed struct {
	lines   []line
	missing int
}

type line struct {
	at   int // number of the invocation
	text string
}

// add keeps a line. Now and then it drops what is past the limit, so that memory is bounded; the lines
// that stay are the same whatever the order of the calls.
func (p *printed) add(l line) {
	p.lines = append(p.lines, l)
	if len(p.lines) >= 2*PrintLimit {
		p.trim()
	}
}

func (p *printed) trim() {
	slices.SortStableFunc(p.lines, func(a, b line) int { return a.at - b.at })
	if n := len(p.lines); n > PrintLimit {
		clear(p.lines[PrintLimit:])
		p.lines = p.lines[:PrintLimit]
		p.missing += n - PrintLimit
	}
}

// write writes the lines.
func (p *printed) write(w io.Writer) error {
	if len(p.lines) == 0 {
		return nil
	}
	p.trim()
	var b strings.Builder
	for _, l := range p.lines {
		b.WriteString(l.text)
	}
	if p.missing > 0 {
		fmt.Fprintf(&b, "… %d more lines\n", p.missing)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("kernel: print: %w", err)
	}
	return nil
}
