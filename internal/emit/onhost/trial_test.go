package onhost

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

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// trial is a launch of a kernel, to be run by the interpreter and as text.
type trial struct {
	name        string
	m           *ir.Module // what is emitted and interpreted
	kernel      string
	grid, group [3]int
	args        []argument
	folded      bool
	skew        int // elements in front of a view in its buffer
	o           emit.Options

	out  *emit.Output
	want effect
	// control is how many bytes of a control word stand before the record.
	control int
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

const (
	printRoom   = 500 // records
	launchTag   = 7
	launchCount = 77
)

// prepare runs the passes.
func (c *trial) prepare(t *testing.T, to *target, optimise bool) {
	t.Helper()
	c.m = c.m.Clone()
	opts := pass.Options{}
	if !optimise {
		opts.Only = []string{"inline", "specialise", "math"}
	}
	if err := pass.Run(c.m, opts); err != nil {
		t.Fatalf("%s: %v", c.name, err)
	}
	u := pass.Uniformity(c.m.Func(c.kernel))
	c.o.Uniform, c.o.Control, c.o.Exact, c.o.Has = u.Value, u.Control, pass.Exact(c.m.Func(c.kernel), opts.Facts), to.has
}

func aligned(n int) []byte {
	w := make([]uint64, n/8+2)
	return unsafe.Slice((*byte)(unsafe.Pointer(&w[0])), n)
}

// interpret runs the trial in the interpreter.
func (c *trial) interpret(t *testing.T) {
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
		a := interp.Arg{Bits: c.args[i].bits, Mem: aligned(len(c.args[i].mem))}
		copy(a.Mem, c.args[i].mem)
		if v.Type.Kind() == ir.View {
			a.Len, a.Cap = int64(c.args[i].len), int64(c.args[i].len)
		}
		l.Args = append(l.Args, a)
	}
	if err := interp.Run(context.Background(), p, l); err != nil && !errors.As(err, &c.want.fault) {
		t.Fatalf("%s: %v", c.name, err)
	}
	for _, a := range l.Args {
		c.want.mem = append(c.want.mem, a.Mem)
	}
	var b bytes.Buffer
	if _, err := l.Print.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	c.want.print = b.String()
}

// launch writes the launch as the package comment of emit tells drivers to, in the form that the program reads.
func (c *trial) launch(b *bytes.Buffer, kernel int, to *target) error {
	le := binary.LittleEndian
	block := make([]byte, c.out.Block)
	le.PutUint64(block[16:], launchCount)
	le.PutUint32(block[24:], launchTag)
	le.PutUint32(block[68:], launchTag)
	f := emit.Facts{Bits: func(i int) uint64 { return c.args[i].bits }, Len: func(i int) int64 { return int64(c.args[i].len) }}
	groups, flags, all := [3]int{}, uint32(0), 1
	for d := range 3 {
		f.Grid[d], f.Group[d] = int64(c.grid[d]), int64(c.group[d])
		groups[d] = (c.grid[d] + c.group[d] - 1) / c.group[d]
		le.PutUint64(block[32+8*d:], uint64(c.grid[d]))
		le.PutUint32(block[56+4*d:], uint32(groups[d]))
		all *= groups[d]
		if d > 0 && c.grid[d]%c.group[d] != 0 {
			flags |= 2
		}
	}
	if c.folded {
		flags |= 1
		groups = [3]int{all, 1, 1}
	}
	le.PutUint32(block[28:], flags)
	dynamic, err := c.out.Shared.Bytes(f)
	if err != nil {
		return err
	}
	type fix struct{ at, buffer int }
	var fixes []fix
	if to.addresses {
		c.control = 16
		fixes = append(fixes, fix{0, 0})
		if c.out.PrintRecord > 0 {
			fixes = append(fixes, fix{8, 1})
		}
	} else {
		le.PutUint64(block, uint64(dynamic))
	}
	record, lines := make([]byte, c.control+64), make([]byte, 16+c.out.PrintRecord*printRoom)
	le.PutUint64(lines[8:], printRoom)
	buffers := [][]byte{record, lines}
	for i, v := range c.m.Func(c.kernel).Body.Params {
		a, p := c.args[i], c.out.Params[i]
		buffer := []byte{}
		switch {
		case v.Type.Kind() == ir.View || p.Indirect:
			front := 0
			if v.Type.Kind() == ir.View {
				front = c.skew * int(v.Type.Elem().Size())
				le.PutUint64(block[p.Offset+8:], uint64(a.len))
				le.PutUint64(block[p.Offset+16:], uint64(a.len))
			}
			buffer = append(bytes.Repeat([]byte{0x77}, front), a.mem...)
			le.PutUint64(block[p.Offset:], uint64(front))
			if to.addresses {
				fixes = append(fixes, fix{p.Offset, i + 2})
			}
		case v.Type.Scalar():
			var word [8]byte
			le.PutUint64(word[:], a.bits)
			copy(block[p.Offset:p.Offset+p.Size], word[:])
		default:
			copy(block[p.Offset:p.Offset+p.Size], a.mem)
		}
		buffers = append(buffers, buffer)
	}
	u32 := func(list ...int) {
		for _, x := range list {
			b.Write(le.AppendUint32(nil, uint32(x)))
		}
	}
	u32(kernel, groups[0], groups[1], groups[2], c.group[0], c.group[1], c.group[2], int(dynamic), len(block))
	b.Write(block)
	u32(len(buffers))
	for _, x := range buffers {
		b.Write(le.AppendUint64(nil, uint64(len(x))))
		b.Write(x)
	}
	u32(len(fixes))
	for _, x := range fixes {
		u32(x.at, x.buffer)
	}
	var list []int
	for i, p := range c.out.Params {
		if p.Arg >= 0 {
			list = append(list, p.Arg, i+2)
		}
	}
	if c.out.Shared.Dynamic && c.out.Shared.Arg >= 0 {
		list = append(list, c.out.Shared.Arg, -1)
	}
	u32(len(list) / 2)
	u32(list...)
	return nil
}

// compare reads what the launch did and says how that differs from what it should do, or "".
func (c *trial) compare(b *bytes.Reader) string {
	le := binary.LittleEndian
	next := func(n int) []byte {
		x := make([]byte, n)
		if _, err := b.Read(x); err != nil && n > 0 {
			return make([]byte, n)
		}
		return x
	}
	word := next(c.control)
	record, lines := next(64), next(16+c.out.PrintRecord*printRoom)
	params := c.m.Func(c.kernel).Body.Params
	mem := make([][]byte, len(params))
	spoiled := ""
	for i, v := range params {
		switch {
		case v.Type.Kind() == ir.View:
			front := next(c.skew * int(v.Type.Elem().Size()))
			if len(bytes.Trim(front, "\x77")) > 0 {
				spoiled = fmt.Sprintf("what lies before view %d is written", i)
			}
			mem[i] = next(len(c.args[i].mem))
		case c.out.Params[i].Indirect:
			mem[i] = next(len(c.args[i].mem))
		}
	}
	if n := le.Uint32(next(4)); n > 0 {
		return string(next(int(n)))
	}
	if spoiled != "" {
		return spoiled
	}
	if c.control > 0 && le.Uint32(word) != le.Uint32(record) {
		return fmt.Sprintf("the record says % x, and the control word % x", record[:4], word)
	}
	if d := c.compareFault(record); d != "" || c.want.fault != nil {
		return d
	}
	if got := c.lines(lines); got != c.want.print {
		return fmt.Sprintf("printed %.200q, want %.200q", got, c.want.print)
	}
	mode := c.m.Func(c.kernel).Kernel.Mode
	for i, v := range params {
		if v.Type.Kind() != ir.View || v.Type.Elem().Size() == 0 {
			continue
		}
		t := v.Type.Elem()
		for at := int64(0); at+t.Size() <= int64(len(mem[i])); at += t.Size() {
			if d := differs(t, mem[i][at:], c.want.mem[i][at:], mode); d != "" {
				return fmt.Sprintf("parameter %d, byte %d: %s", i, at, d)
			}
		}
	}
	return ""
}

// compareFault says how the record differs from the fault that the interpreter found. The record is of one of the invocations
// that fault, and has to be the same if that is the first.
func (c *trial) compareFault(r []byte) string {
	le, want := binary.LittleEndian, c.want.fault
	tag, site := le.Uint32(r), int(le.Uint32(r[4:]))
	switch {
	case (tag != 0) != (want != nil):
		return fmt.Sprintf("the record says %d, and the fault is %v", tag, want)
	case tag == 0:
		return ""
	case tag != launchTag || site >= len(c.out.Sites) || le.Uint64(r[8:]) != launchCount:
		return fmt.Sprintf("record % x", r)
	}
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
	s, x, y := c.out.Sites[site], int64(le.Uint64(r[16:])), int64(le.Uint64(r[24:]))
	if s.Kind != want.Kind || s.Pos != want.Pos || s.Text != want.Text {
		return fmt.Sprintf("site %v, want %v", s, want)
	}
	if k := s.Kind; (k == ir.FaultIndex || k == ir.FaultSlice || k == ir.FaultShift) && (x != want.Index || y != want.Length) {
		return fmt.Sprintf("index %d, length %d; want %v", x, y, want)
	}
	return ""
}

// lines reads the print buffer as a host would.
func (c *trial) lines(b []byte) string {
	if c.out.PrintRecord == 0 {
		return ""
	}
	le := binary.LittleEndian
	type line struct {
		linear uint64
		text   string
	}
	var all []line
	for i := range int(min(le.Uint64(b), printRoom)) {
		r := b[16+i*c.out.PrintRecord:]
		l := c.out.Prints[le.Uint32(r[8:])]
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

// spell writes a printed operand.
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
	f, _ := ir.Eval(ir.OpConvert, nil, ir.TF32, []uint64{bits}, []*ir.Type{ir.ScalarType(k)})
	return fmt.Sprint(math.Float32frombits(uint32(f)))
}

// differs compares objects by type, so that padding does not count, nor does the kind of a NaN unless the kernel is strict.
func differs(t *ir.Type, got, want []byte, mode ir.Mode) string {
	switch t.Kind() {
	case ir.Array:
		for i := range t.Len() {
			if d := differs(t.Elem(), got[i*t.Elem().Size():], want[i*t.Elem().Size():], mode); d != "" {
				return d
			}
		}
		return ""
	case ir.Struct:
		for _, f := range t.Fields() {
			if d := differs(f.Type, got[f.Offset:], want[f.Offset:], mode); d != "" {
				return f.Name + ": " + d
			}
		}
		return ""
	}
	a, b := number(got[:t.Size()]), number(want[:t.Size()])
	if a == b || mode != ir.ModeStrict && isNaN(t, a) && isNaN(t, b) {
		return ""
	}
	if mode == ir.ModeFast {
		return ""
	}
	return fmt.Sprintf("%#x instead of %#x, as %v", a, b, t)
}

func number(b []byte) (x uint64) {
	for i := range b {
		x |= uint64(b[i]) << (8 * i)
	}
	return x
}

func isNaN(t *ir.Type, bits uint64) bool {
	if !t.Float() {
		return false
	}
	r, _ := ir.Eval(ir.OpNe, nil, ir.TBool, []uint64{bits, bits}, []*ir.Type{t, t})
	return r != 0
}
