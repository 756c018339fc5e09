package emu

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
)

var (
	seeds = flag.Int("seeds", 300, "random kernels to run")
	from  = flag.Uint64("from", 0, "first seed")
)

// outcome is what can be seen of a launch.
type outcome struct {
	mem    [][]byte
	print  string
	fault  *interp.Fault
	failed error
}

// aligned copies b to memory on a multiple of 64.
func aligned(b []byte) []byte {
	m := memory(int64(len(b)))
	copy(m, b)
	return m
}

func interpret(m *ir.Module, c *irtest.Case) outcome {
	p, err := interp.Prepare(m, c.Kernel)
	if err != nil {
		return outcome{failed: err}
	}
	l := &interp.Launch{Subgroup: c.Subgroup, Print: &interp.Printer{Limit: 1 << 20}}
	var o outcome
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	for _, a := range c.Args {
		mem := aligned(a.Data)
		l.Args = append(l.Args, interp.Arg{Bits: a.Bits, Mem: mem, Len: int64(a.Len), Cap: int64(a.Len)})
		o.mem = append(o.mem, mem)
	}
	err = interp.Run(context.Background(), p, l)
	if !errors.As(err, &o.fault) {
		o.failed = err
	}
	var b bytes.Buffer
	if _, err := l.Print.WriteTo(&b); err != nil {
		o.failed = err
	}
	o.print = b.String()
	return o
}

func emulate(p *jit.Program, c *irtest.Case, parts int64) (outcome, *Outcome) {
	var o outcome
	l := jit.Launch{Subgroup: c.Subgroup}
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	var args []Arg
	for _, a := range c.Args {
		mem := aligned(a.Data)
		args = append(args, Arg{Bits: a.Bits, Mem: mem, Len: int64(a.Len)})
		o.mem = append(o.mem, mem)
	}
	got, err := Launch(p, l, args, parts, 50_000_000)
	if err != nil {
		return outcome{failed: err}, nil
	}
	slices.SortStableFunc(got.Lines, func(a, b jit.Line) int { return int(a.Linear - b.Linear) })
	var b strings.Builder
	for _, l := range got.Lines {
		b.WriteString(l.Text)
	}
	o.print = b.String()
	return o, got
}

// differs says how the emulator's outcome differs from the interpreter's; "" if it does not.
func differs(p *jit.Program, want, got outcome, raw *Outcome) string {
	switch {
	case want.failed != nil || got.failed != nil:
		return "errors"
	case (want.fault == nil) != (raw.Fault == nil):
		return "one faults"
	case want.fault != nil:
		f := raw.Fault
		if f.Linear != want.fault.Linear || f.Kind != want.fault.Kind || f.Pos != want.fault.Pos {
			return "faults"
		}
		for i, o := range want.fault.Operands {
			if f.Bits[i] != o.Bits {
				return "operands"
			}
		}
		return ""
	case want.print != got.print:
		return "prints"
	}
	for i := range want.mem {
		if !bytes.Equal(want.mem[i], got.mem[i]) {
			return "memory of " + p.Kernel.Params[i].Name
		}
	}
	return ""
}

// wanted are the passes without which the generator cannot work, or all.
func prepare(t *testing.T, c *irtest.Case, all bool) *ir.Module {
	t.Helper()
	m := c.Module.Clone()
	opts := pass.Options{Verify: true}
	if !all {
		opts.Only = []string{"inline", "math"}
	}
	if err := pass.Run(m, opts); err != nil {
		t.Fatal(err)
	}
	return m
}

// run compiles a case for vectors of vl bytes and compares. It returns what is different.
func run(t *testing.T, m *ir.Module, c *irtest.Case, vl int, parts int64) (string, *jit.Program, outcome, outcome, *Outcome) {
	t.Helper()
	l := jit.Launch{Subgroup: c.Subgroup}
	for i := range 3 {
		l.Group[i] = int64(c.Group[i])
	}
	target := jit.Target{VL: vl, Canonical: parts > 1}
	if parts == 1 {
		target.Subgroup = c.Subgroup
	}
	p, err := jit.Compile(m, c.Kernel, target)
	if err == nil && !p.Suits(l) {
		target.Linear = true
		p, err = jit.Compile(m, c.Kernel, target)
	}
	if err == nil {
		err = p.Verify()
	}
	if err != nil {
		return err.Error(), nil, outcome{}, outcome{}, nil
	}
	want := interpret(m, c)
	got, raw := emulate(p, c, parts)
	return differs(p, want, got, raw), p, want, got, raw
}

// TestRandom compares random kernels with the interpreter, for several lengths of vectors, with all passes and with as few as possible.
func TestRandom(t *testing.T) {
	faults := 0
	for i := range uint64(*seeds) {
		seed := *from + i
		c := irtest.Generate(rand.New(rand.NewPCG(seed, 7)), irtest.Options{NoCollectives: seed%3 == 0})
		m := prepare(t, c, seed%2 == 0)
		vl := []int{32, 64, 16}[seed/2%3]
		d, _, want, got, raw := run(t, m, c, vl, 1+int64(seed/4%2))
		if want.fault != nil {
			faults++
		}
		if d != "" {
			var f *jit.Fault
			if raw != nil {
				f = raw.Fault
			}
			t.Errorf("seed %d, vectors of %d bytes: %s\nwant %v, %v\ngot %+v, %v", seed, vl, d, want.fault, want.failed, f, got.failed)
			if *seeds == 1 {
				small := reduce(t, c, seed%2 == 0, vl, 1+int64(seed/4%2))
				m := prepare(t, small, seed%2 == 0)
				d, p, want, got, _ := run(t, m, small, vl, 1+int64(seed/4%2))
				t.Logf("reduced: %s, grid %v, group %v, subgroup %d, %v, %v\n%s\n%v", d, small.Grid, small.Group, small.Subgroup, want.failed, got.failed, m, p)
				for i := range want.mem {
					if i < len(got.mem) && !bytes.Equal(want.mem[i], got.mem[i]) {
						t.Logf("parameter %d\nwant %x\ngot  %x", i, want.mem[i], got.mem[i])
					}
				}
			}
		}
	}
	t.Logf("%d kernels, %d with faults", *seeds, faults)
}

// reduce makes a failing case smaller, keeping that it fails.
func reduce(t *testing.T, c *irtest.Case, all bool, vl int, parts int64) *irtest.Case {
	return irtest.Reduce(c, func(c *irtest.Case) (fails bool) {
		defer func() {
			if recover() != nil {
				fails = true
			}
		}()
		d, _, _, _, _ := run(t, prepare(t, c, all), c, vl, parts)
		return d != ""
	})
}
