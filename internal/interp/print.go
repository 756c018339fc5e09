package interp

import (
	"container/heap"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"sync"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// PrintLimit is the number of bytes that a launch may print if its Printer does not say otherwise.
const PrintLimit = 1 << 20

// Printer collects what the invocations of a launch print. It keeps the lines of the lowest-numbered invocations up to a
// limit, whatever the order in which they run. The zero Printer is ready; it may be used by several goroutines.
type Printer struct {
	Limit int // bytes that are kept; 0: PrintLimit

	mu      sync.Mutex
	lines   printed
	size    int
	seq     int64
	full    bool // lines from cut on are dropped
	cut     printedLine
	dropped int64
}

type printedLine struct {
	linear, seq int64
	text        string
}

func (l *printedLine) before(o *printedLine) bool {
	return l.linear < o.linear || l.linear == o.linear && l.seq < o.seq
}

// printed is a heap with the last line on top.
type printed []printedLine

func (p printed) Len() int           { return len(p) }
func (p printed) Less(i, j int) bool { return p[j].before(&p[i]) }
func (p printed) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *printed) Push(x any)        { *p = append(*p, x.(printedLine)) }
func (p *printed) Pop() any {
	old := *p
	x := old[len(old)-1]
	*p = old[:len(old)-1]
	return x
}

// add keeps a line of the invocation with this number.
func (p *Printer) add(linear int64, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.seq++
	l := printedLine{linear, p.seq, text}
	if p.full && !l.before(&p.cut) {
		p.dropped++
		return
	}
	heap.Push(&p.lines, l)
	p.size += len(text)
	limit := p.Limit
	if limit == 0 {
		limit = PrintLimit
	}
	// What is dropped stays dropped, and so does all after it: the lines kept are the first ones.
	for p.size > limit {
		p.cut = heap.Pop(&p.lines).(printedLine)
		p.size -= len(p.cut.text)
		p.cut.text, p.full = "", true
		p.dropped++
	}
}

// WriteTo writes the lines in the order of invocations, and how many were dropped if any were. It must not run beside
// the launch.
func (p *Printer) WriteTo(w io.Writer) (int64, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	lines := slices.Clone(p.lines)
	slices.SortFunc(lines, func(a, b printedLine) int {
		if a.before(&b) {
			return -1
		}
		return 1
	})
	var out []byte
	for _, l := range lines {
		out = append(out, l.text...)
	}
	if p.dropped > 0 {
		out = fmt.Appendf(out, "... %d more lines dropped\n", p.dropped)
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
