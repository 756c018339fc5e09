package pass

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

var seeds = flag.Int("seeds", 50, "random kernels for each pass and for all passes")

// outcome is what can be seen of a launch.
type outcome struct {
	mem    [][]byte
	print  string
	fault  *interp.Fault
	failed error
}

func aligned(n int) []byte {
	words := make([]uint64, (n+7)/8+1)
	return unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), n)
}

func execute(m *ir.Module, c *irtest.Case) outcome {
	p, err := interp.Prepare(m, c.Kernel)
	if err != nil {
		return outcome{failed: err}
	}
	l := &interp.Launch{Subgroup: c.Subgroup, Print: &interp.Printer{}}
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	for _, a := range c.Args {
		mem := aligned(len(a.Data))
		copy(mem, a.Data)
		l.Args = append(l.Args, interp.Arg{Bits: a.Bits, Mem: mem, Len: int64(a.Len), Cap: int64(a.Len)})
	}
	var o outcome
	err = interp.Run(context.Background(), p, l)
	if !errors.As(err, &o.fault) {
		o.failed = err
	}
	for _, a := range l.Args {
		o.mem = append(o.mem, a.Mem)
	}
	var b bytes.Buffer
	if _, err := l.Print.WriteTo(&b); err != nil {
		o.failed = err
	}
	o.print = b.String()
	return o
}

// compare says how got differs from want, or "". After a fault the memory is as it may be.
func compare(c *irtest.Case, want, got outcome) string {
	switch {
	case want.failed != nil || got.failed != nil:
		return fmt.Sprintf("errors: %v, %v", want.failed, got.failed)
	case (want.fault == nil) != (got.fault == nil) || want.fault != nil && want.fault.Error() != got.fault.Error():
		return fmt.Sprintf("faults: %v, %v", want.fault, got.fault)
	case want.fault != nil:
		return ""
	case want.print != got.print:
		return fmt.Sprintf("prints:\n%s\n%s", want.print, got.print)
	}
	for i, p := range c.Func().Body.Params {
		if at := differ(p.Type, want.mem[i], got.mem[i]); at >= 0 {
			return fmt.Sprintf("parameter %d at byte %d", i, at)
		}
	}
	return ""
}

// differ returns where two memories of one type differ, all NaNs being alike, or -1.
func differ(t *ir.Type, a, b []byte) int {
	if bytes.Equal(a, b) {
		return -1
	}
	e := t
	if t.Reference() {
		e = t.Elem()
	}
	for i := int64(0); i < int64(len(a)); i += e.Size() {
		if at := differObject(e, a[i:], b[i:]); at >= 0 {
			return int(i) + at
		}
	}
	return -1
}

func differObject(t *ir.Type, a, b []byte) int {
	switch t.Kind() {
	case ir.Array:
		for i := range t.Len() {
			if at := differObject(t.Elem(), a[i*t.Elem().Size():], b[i*t.Elem().Size():]); at >= 0 {
				return int(i*t.Elem().Size()) + at
			}
		}
		return -1
	case ir.Struct: // padding is nobody's
		for _, f := range t.Fields() {
			if at := differObject(f.Type, a[f.Offset:], b[f.Offset:]); at >= 0 {
				return int(f.Offset) + at
			}
		}
		return -1
	}
	n := t.Size()
	if bytes.Equal(a[:n], b[:n]) || nan(t, a) && nan(t, b) {
		return -1
	}
	return 0
}

func nan(t *ir.Type, a []byte) bool {
	switch t.Kind() {
	case ir.F16:
		return binary.LittleEndian.Uint16(a)&0x7fff > 0x7c00
	case ir.BF16:
		return binary.LittleEndian.Uint16(a)&0x7fff > 0x7f80
	case ir.F32:
		x := math.Float32frombits(binary.LittleEndian.Uint32(a))
		return x != x
	case ir.F64:
		return math.IsNaN(math.Float64frombits(binary.LittleEndian.Uint64(a)))
	}
	return false
}

// check runs a case before and after passes and returns what differs.
func check(c *irtest.Case, opts Options) string {
	want := execute(c.Module, c)
	if want.failed != nil {
		return "" // not this package's fault; the interpreter's tests see to it
	}
	m := c.Module.Clone()
	opts.Verify = true
	if err := Run(m, opts); err != nil {
		var ie *InternalError
		if errors.As(err, &ie) {
			return err.Error() + ie.Stack
		}
		return err.Error()
	}
	return compare(c, want, execute(m, c))
}

// exact are the passes that keep every bit in default mode.
func exact() []string {
	var names []string
	for _, n := range Names() {
		if n != "contract" && n != "narrow" && n != "math" {
			names = append(names, n)
		}
	}
	return names
}

func random(seed uint64) *irtest.Case {
	opt := irtest.Options{Mode: ir.ModeStrict}
	if seed%2 == 1 {
		opt.Mode, opt.NoNaNBits = ir.ModeDefault, true
	}
	if seed%3 == 0 {
		opt.NoFaults = true
	}
	if seed%5 == 0 {
		opt.Statements = 90
	}
	return irtest.Generate(rand.New(rand.NewPCG(seed, 7)), opt)
}

func report(t *testing.T, seed uint64, c *irtest.Case, opts Options, what string) {
	t.Helper()
	small := irtest.Reduce(c, func(c *irtest.Case) bool { return check(c, opts) != "" })
	m := small.Module.Clone()
	_ = Run(m, opts)
	t.Fatalf("seed %d: %s; reduced: %s\n%s\nafter:\n%s", seed, what, check(small, opts), small.Module, m)
}

// TestRandomPass runs each pass alone on random kernels: outputs and first faults stay.
func TestRandomPass(t *testing.T) {
	done := map[string]bool{}
	for _, name := range exact() {
		key := baseName(name)
		if done[key] {
			continue // the same function under a later name
		}
		done[key] = true
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(*seeds) {
				c := random(seed)
				opts := Options{Only: []string{name}, Unroll: true, Batch: true}
				if what := check(c, opts); what != "" {
					report(t, seed, c, opts, what)
				}
			}
		})
	}
}

func baseName(name string) string {
	for _, prefix := range []string{"late ", "last ", "final "} {
		if len(name) > len(prefix) && name[:len(prefix)] == prefix {
			return name[len(prefix):]
		}
	}
	return name
}

// TestRandomAll runs all passes that keep every bit, and checks that the result changes little when they run again.
func TestRandomAll(t *testing.T) {
	for seed := range uint64(*seeds) * 4 {
		c := random(seed)
		opts := Options{Only: exact(), Unroll: true, Batch: true}
		if what := check(c, opts); what != "" {
			report(t, seed, c, opts, what)
		}
	}
}

// TestRandomFacts runs them under the assumptions that a launch happens to keep.
func TestRandomFacts(t *testing.T) {
	made := 0
	for seed := range uint64(*seeds) * 2 {
		c := random(seed)
		flat := c.Clone()
		if err := Run(flat.Module, Options{Only: []string{"inline", "promote", "cse"}}); err != nil {
			t.Fatal(err)
		}
		opts := Options{Only: exact(), Unroll: true, Batch: true}
		all := Suggest(flat.Func())
		for d := range 3 {
			all = append(all, Assumption{Kind: GroupIs, Dim: d, Value: int64(c.Group[d])})
		}
		for _, a := range all {
			if holds(c, a) {
				opts.Facts.Assume = append(opts.Facts.Assume, a)
			}
		}
		made += len(opts.Facts.Assume)
		if what := check(c, opts); what != "" {
			t.Fatalf("seed %d: under %v: %s\n%s", seed, opts.Facts.Assume, what, c.Module)
		}
	}
	t.Logf("%d assumptions were made", made)
	if made == 0 {
		t.Error("no assumption was made")
	}
}

func holds(c *irtest.Case, a Assumption) bool {
	switch a.Kind {
	case GridWithin:
		return c.Grid[a.Dim] <= c.Args[a.Param].Len
	case LenBelow:
		return int64(c.Args[a.Param].Len) < a.Value
	case GroupIs:
		return int64(c.Group[a.Dim]) == a.Value
	}
	return int64(c.Grid[a.Dim]) < a.Value
}

// TestRandomStrict runs the whole table on strict kernels: every bit stays.
func TestRandomStrict(t *testing.T) {
	for seed := range uint64(*seeds) {
		c := irtest.Generate(rand.New(rand.NewPCG(seed, 8)), irtest.Options{Mode: ir.ModeStrict})
		if what := check(c, Options{}); what != "" {
			report(t, seed, c, Options{}, what)
		}
	}
}

// TestAgain runs the table on its own output: it ends, and soon there is nothing left that makes code longer.
func TestAgain(t *testing.T) {
	for seed := range uint64(*seeds) {
		c := random(seed)
		opts := Options{Only: exact(), Verify: true, Unroll: true, Batch: true}
		m := c.Module.Clone()
		var sizes []int
		for range 3 {
			if err := Run(m, opts); err != nil {
				t.Fatal(err)
			}
			sizes = append(sizes, size(m.Func(c.Kernel).Body))
		}
		if sizes[2] > sizes[1]+sizes[1]/10 {
			t.Errorf("seed %d: %v instructions", seed, sizes)
		}
	}
}

// TestDeterministic demands the same text every time.
func TestDeterministic(t *testing.T) {
	for seed := range uint64(20) {
		var texts []string
		for range 3 {
			m := random(seed).Module
			if err := Run(m, Options{}); err != nil {
				t.Fatal(err)
			}
			texts = append(texts, m.String())
		}
		if len(slices.Compact(texts)) != 1 {
			t.Errorf("seed %d: passes give different results for the same module", seed)
		}
	}
}
