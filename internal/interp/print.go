package interp

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"sync"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// PrintLimit is the number of lines that a launch may print if its Printer does not say otherwise.
const PrintLimit = 4096

// Printer collects what the invocations of a launch print. It keeps the lines of the lowest-numbered invocations up to a
// limit, whatever the order in which they run. The zero Printer is ready; it may be used by several goroutines.
type Printer struct {
	Limit int // lines that are kept; 0: PrintLimit

	mu      sync.Mutex
	lines   []printed
	dropped int64
}

type printed struct {
	linear int64 // the invocation
	text   string
}

// add keeps a line. Now and then it drops those past the limit, so that memory is bounded: as many lower ones
// are there already, so that it does not matter when.
func (p *Printer) add(linear int64, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lines = append(p.lines, printed{linear, text})
	if len(p.lines) >= 2*p.limit() {
		p.trim()
	}
}

func (p *Printer) limit() int {
	if p.Limit > 0 {
		return p.Limit
	}
	return PrintLimit
}

func (p *Printer) trim() {
	slices.SortStableFunc(p.lines, func(a, b printed) int { return cmp.Compare(a.linear, b.linear) })
	if n := p.limit(); len(p.lines) > n {
		p.dropped += int64(len(p.lines) - n)
		clear(p.lines[n:])
		p.lines = p.lines[:n]
	}
}

// WriteTo writes the lines in the order of invocations, and how many were dropped if any were. It must not run beside
// the launch.
func (p *Printer) WriteTo(w io.Writer) (int64, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.lines) == 0 {
		return 0, nil
	}
	p.trim()
	var out []byte
	for _, l := range p.lines {
		out = append(out, l.text...)
	}
	if p.dropped > 0 {
		out = fmt.Appendf(out, "… %d more lines\n", p.dropped)
	}
	n, err := w.Write(out)
	return int64(n), err
}

// line is what the print c prints.
func line(c *code, s []uint64) string {
	text := c.in.Attr.(ir.PrintAttr).Text
	var b []byte
	for i, o := range c.moves {
		b = append(b, text[i]...)
		b = appendScalar(b, c.in.Args[i].Type.Kind(), s[o.a])
	}
	b = append(b, text[len(text)-1]...)
	return string(append(b, '\n'))
}

// appendScalar appends a value as fmt's %v writes it.
func appendScalar(b []byte, k ir.Kind, bits uint64) []byte {
	switch {
	case k == ir.Bool:
		return strconv.AppendBool(b, bits != 0)
	case k.Signed():
		return strconv.AppendInt(b, int64(bits), 10)
	case k.Unsigned():
		return strconv.AppendUint(b, bits, 10)
	case k == ir.F64:
		return fmt.Append(b, math.Float64frombits(bits))
	}
	return fmt.Append(b, math.Float32frombits(uint32(ir.Unary(ir.OpConvert, ir.F32, k)(bits))))
}
