package ptx

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// trial is a launch of a kernel, to be run by the interpreter and as PTX.
type trial struct {
	name        string
	m           *ir.Module // what is emitted and interpreted
	kernel      string
	grid, group [3]int
	folded      bool // all groups in a row
	replayed    bool // a launch of a graph
	skew        int  // bytes from a multiple of 16 to where views begin
	args        []argument
	o           Options
}

// argument is that of one parameter.
type argument struct {
	bits uint64
	mem  []byte
	len  int
}

// effect is what can be seen of a launch.
type effect struct {
	mem   [][]byte // by parameter
	print string
	fault *interp.Fault
}

// aligned returns n bytes that start at a multiple of 8.
func aligned(n int) []byte {
	w := make([]uint64, (n+7)/8+1)
	return unsafe.Slice((*byte)(unsafe.Pointer(&w[0])), n)
}

// interpret runs the trial in the interpreter.
func (c *trial) interpret(t *testing.T) effect {
	t.Helper()
	p, err := interp.Prepare(c.m, c.kernel)
	if err != nil {
		t.Fatalf("%s: %v", c.name, err)
	}
	l := &interp.Launch{Subgroup: c.o.Subgroup, Print: &interp.Printer{Limit: printRoom}}
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.grid[i]), int64(c.group[i])
	}
	for i, v := range p.Kernel.Body.Params {
		a := c.args[i]
		arg := interp.Arg{Bits: a.bits, Mem: aligned(len(a.mem))}
		copy(arg.Mem, a.mem)
		if v.Type.Kind() == ir.View {
			arg.Len, arg.Cap = int64(a.len), int64(a.len)
		}
		l.Args = append(l.Args, arg)
	}
	var e effect
	if err := interp.Run(context.Background(), p, l); err != nil && !errors.As(err, &e.fault) {
		t.Fatalf("%s: %v", c.name, err)
	}
	for _, a := range l.Args {
		e.mem = append(e.mem, a.Mem)
	}
	var b bytes.Buffer
	if _, err := l.Print.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	e.print = b.String()
	return e
}

const (
	printRoom   = 2000 // records
	launchTag   = 7
	launchCount = 77
)

// load makes a machine ready for the launch, as the package comment tells drivers to. It returns the memory of the record and, behind it, of the control word,
// the print buffer and the parameters.
func (c *trial) load(out *Output) (m *machine, record, lines []byte, mem [][]byte, err error) {
	if m, err = loadText(out.Text); err != nil {
		return
	}
	le := binary.LittleEndian
	block := make([]byte, out.Block)
	record = make([]byte, 64+16)
	at := m.memory.add(record)
	le.PutUint64(block[blockControl:], at+64)
	le.PutUint64(record[64+8:], at)
	if out.PrintRecord > 0 {
		lines = make([]byte, printHeader+out.PrintRecord*printRoom)
		le.PutUint64(lines[8:], printRoom)
		le.PutUint64(block[blockPrint:], m.memory.add(lines))
	}
	le.PutUint64(block[blockLaunch:], launchCount)
	if c.replayed {
		le.PutUint32(record[64+4:], launchTag)
	} else {
		le.PutUint32(block[blockTag:], launchTag)
		le.PutUint32(block[blockOwn:], launchTag)
	}
	flags, all := uint32(0), 1
	f := Facts{Subgroup: out.Subgroup, Bits: func(i int) uint64 { return c.args[i].bits }, Len: func(i int) int64 { return int64(c.args[i].len) }}
	for d := range 3 {
		f.Grid[d], f.Group[d] = int64(c.grid[d]), int64(c.group[d])
		n := (c.grid[d] + c.group[d] - 1) / c.group[d]
		if per := c.group[d] * out.Coarse; d == 0 {
			n = (c.grid[d] + per - 1) / per
		}
		le.PutUint64(block[blockGrid+8*d:], uint64(c.grid[d]))
		le.PutUint32(block[blockGroups+4*d:], uint32(n))
		m.grid[d], m.group[d] = n, c.group[d]
		all *= n
		if d > 0 && c.grid[d]%c.group[d] != 0 {
			flags |= flagRagged
		}
	}
	if c.folded {
		flags |= flagFolded
		m.grid = [3]int{all, 1, 1}
	}
	le.PutUint32(block[blockFlags:], flags)
	n, err := out.Shared.Bytes(f)
	if err != nil {
		return
	}
	m.dyn = int(n)
	mem = make([][]byte, len(c.args))
	for i, v := range c.m.Func(c.kernel).Body.Params {
		a, at := c.args[i], block[out.Params[i].Offset:]
		mem[i] = bytes.Clone(a.mem)
		switch {
		case v.Type.Kind() == ir.View:
			skewed := aligned(c.skew + len(mem[i]))[:c.skew+len(mem[i])]
			copy(skewed[c.skew:], mem[i])
			mem[i] = skewed[c.skew:]
			le.PutUint64(at, m.memory.add(skewed)+uint64(c.skew))
			le.PutUint64(at[8:], uint64(a.len))
			le.PutUint64(at[16:], uint64(a.len))
		case out.Params[i].Indirect:
			le.PutUint64(at, m.memory.add(mem[i]))
		case v.Type.Scalar():
			store(at[:out.Params[i].Size], a.bits)
		default:
			copy(at[:out.Params[i].Size], a.mem)
		}
	}
	m.block = block
	return
}

// simulate emits the kernel, runs what comes out, and says how it differs from want, or "".
func (c *trial) simulate(want effect) string {
	out, err := Emit(c.m, c.kernel, c.o)
	if err != nil {
		return err.Error()
	}
	m, record, lines, mem, err := c.load(out)
	if err != nil {
		return err.Error()
	}
	if err := m.launch(); err != nil {
		return err.Error()
	}
	if d := c.compareFault(out, record, want.fault); d != "" || want.fault != nil {
		return d
	}
	if got := readLines(out, lines); got != want.print {
		return fmt.Sprintf("printed %.200q, want %.200q", got, want.print)
	}
	mode := c.m.Func(c.kernel).Kernel.Mode
	for i, v := range c.m.Func(c.kernel).Body.Params {
		if v.Type.Scalar() || v.Type.Elem().Size() == 0 {
			continue
		}
		t := v.Type.Elem()
		for at := int64(0); at+t.Size() <= int64(len(mem[i])); at += t.Size() {
			if d := differs(t, mem[i][at:], want.mem[i][at:], mode); d != "" {
				return fmt.Sprintf("parameter %d, byte %d: %s", i, at, d)
			}
		}
	}
	return ""
}

// compareFault says how the record differs from the fault that the interpreter found. The record is of one of the invocations
// that fault, and has to be the same if that is the first.
func (c *trial) compareFault(out *Output, r []byte, want *interp.Fault) string {
	le := binary.LittleEndian
	tag := le.Uint32(r)
	switch {
	case (tag != 0) != (want != nil):
		return fmt.Sprintf("the record says %d, and the fault is %v", tag, want)
	case tag == 0:
		return ""
	}
	site := le.Uint32(r[4:])
	if tag != launchTag || int(site) >= len(out.Sites) || le.Uint64(r[8:]) != launchCount {
		return fmt.Sprintf("record % x", r)
	}
	s := out.Sites[site]
	var at [3]int64
	for d := range at {
		at[d] = int64(le.Uint64(r[32+8*d:]))
		if at[d] < 0 || at[d] >= int64(c.grid[d]) {
			return fmt.Sprintf("invocation %v is not in the grid", at)
		}
	}
	if at != want.Invocation {
		return ""
	}
	x, y := int64(le.Uint64(r[16:])), int64(le.Uint64(r[24:]))
	if s.Kind != want.Kind || s.Pos != want.Pos || s.Text != want.Text {
		return fmt.Sprintf("site %v, want %v", s, want)
	}
	if k := s.Kind; (k == ir.FaultIndex || k == ir.FaultSlice || k == ir.FaultShift) && (x != want.Index || y != want.Length) {
		return fmt.Sprintf("index %d, length %d; want %v", x, y, want)
	}
	return ""
}

// readLines reads the print buffer as a host would.
func readLines(out *Output, b []byte) string {
	if b == nil {
		return ""
	}
	le := binary.LittleEndian
	type line struct {
		linear uint64
		text   string
	}
	var all []line
	for i := range int(min(le.Uint64(b), printRoom)) {
		r := b[printHeader+i*out.PrintRecord:]
		l := out.Prints[le.Uint32(r[8:])]
		text := l.Text[0]
		for j, k := range l.Kinds {
			text += spell(k, le.Uint64(r[16+8*j:])) + l.Text[j+1]
		}
		all = append(all, line{le.Uint64(r), text})
	}
	slices.SortStableFunc(all, func(a, b line) int { return cmp.Compare(a.linear, b.linear) })
	var s strings.Builder
	for _, l := range all {
		s.WriteString(l.text + "\n")
	}
	return s.String()
}

func spell(k ir.Kind, bits uint64) string {
	switch {
	case k == ir.Bool:
		return fmt.Sprint(bits != 0)
	case k.Signed():
		return fmt.Sprint(int64(bits))
	case k.Unsigned():
		return fmt.Sprint(bits)
	case k == ir.F64:
		return fmt.Sprint(math.Float64frombits(bits))
	}
	return fmt.Sprint(math.Float32frombits(uint32(ir.Unary(ir.OpConvert, ir.F32, k)(bits))))
}

// differs says how two objects in memory differ. Padding does not count; nor do the bits of NaNs, unless the mode is strict, nor small
// differences if it is fast.
func differs(t *ir.Type, a, b []byte, mode ir.Mode) string {
	switch t.Kind() {
	case ir.Array:
		for i := range t.Len() {
			if d := differs(t.Elem(), a[i*t.Elem().Size():], b[i*t.Elem().Size():], mode); d != "" {
				return d
			}
		}
		return ""
	case ir.Struct:
		for _, f := range t.Fields() {
			if d := differs(f.Type, a[f.Offset:], b[f.Offset:], mode); d != "" {
				return d
			}
		}
		return ""
	}
	k, x, y := t.Kind(), load(a[:t.Size()]), load(b[:t.Size()])
	switch {
	case x == y, mode != ir.ModeStrict && isNaN(k, x) && isNaN(k, y):
		return ""
	case mode == ir.ModeFast && k == ir.F32:
		f, g := float64(math.Float32frombits(uint32(x))), float64(math.Float32frombits(uint32(y)))
		if math.Abs(f-g) <= 1e-5*max(1, math.Abs(g)) {
			return ""
		}
	}
	return fmt.Sprintf("%v is %#x, want %#x", t, x, y)
}
