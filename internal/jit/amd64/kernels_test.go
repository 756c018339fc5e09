//go:build amd64 && unix

package amd64

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
	"github.com/dotcompute/dotcompute/testdata/kernels"
)

var (
	kernelSeeds = flag.Int("kernels", 150, "random kernels to run")
	kernelFrom  = flag.Uint64("from", 0, "first seed of random kernels")
	kernelFor   = flag.Duration("for", 0, "run random kernels for this long, instead of a number of them")
	inputs      = flag.Int("inputs", 2, "inputs to run each random kernel on")
)

// expected is the interpreter's outcome.
type expected struct {
	mem   [][]byte
	print string
	fault *interp.Fault
}

func interpret(p *interp.Program, c *irtest.Case) (*expected, error) {
	l := &interp.Launch{Subgroup: c.Subgroup, Print: &interp.Printer{Limit: 1 << 20}}
	var o expected
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	for _, a := range c.Args {
		mem := aligned(int64(len(a.Data)))
		copy(mem, a.Data)
		l.Args = append(l.Args, interp.Arg{Bits: a.Bits, Mem: mem, Len: int64(a.Len), Cap: int64(a.Len)})
		o.mem = append(o.mem, mem)
	}
	if err := interp.Run(context.Background(), p, l); err != nil && !errors.As(err, &o.fault) {
		return nil, err
	}
	var b bytes.Buffer
	if _, err := l.Print.WriteTo(&b); err != nil {
		return nil, err
	}
	o.print = b.String()
	return &o, nil
}

// checkCase runs a case natively, between guard pages, and says how it differs from the interpreter. It runs on as many inputs as there are: all but
// the first have the elements of the case's memory in another order.
func checkCase(t testing.TB, g *guarded, m *ir.Module, c *irtest.Case, i isa, canonical bool, parts int64, inputs int) string {
	t.Helper()
	l := jit.Launch{Subgroup: c.Subgroup}
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	target := jit.Target{VL: i.vl, Canonical: canonical, Stream: parts == 2}
	p, err := jit.Compile(m, c.Kernel, target)
	if err == nil && !p.Suits(l) {
		target.Linear = true
		p, err = jit.Compile(m, c.Kernel, target)
	}
	if err != nil {
		return err.Error()
	}
	r, err := newRunner(p, i.f)
	if err != nil {
		return err.Error()
	}
	defer r.blk.Close()
	ip, err := interp.Prepare(m, c.Kernel)
	if err != nil {
		return err.Error()
	}
	rng := rand.New(rand.NewPCG(uint64(inputs), 7))
	for input := range inputs {
		if input > 0 {
			another := *c
			another.Args = slices.Clone(c.Args)
			for i, v := range p.Kernel.Body.Params {
				if a := &another.Args[i]; v.Type.Kind().Reference() {
					a.Data = slices.Clone(a.Data)
					shuffle(rng, a.Data, int(v.Type.Elem().Size()))
				}
			}
			c = &another
		}
		want, err := interpret(ip, c)
		if err != nil {
			return err.Error()
		}
		for _, back := range []bool{false, true} {
			g.reset(t, back)
			var mem [][]byte
			for _, a := range c.Args {
				b := g.take(t, len(a.Data))
				copy(b, a.Data)
				mem = append(mem, b)
			}
			got, err := r.launch(l, c.Args, mem, parts)
			if err != nil {
				return err.Error()
			}
			runs.Add(1)
			if want.fault != nil {
				faults.Add(1)
			}
			if msg := differs(p, want, got, mem, canonical); msg != "" {
				return fmt.Sprintf("input %d: %s", input, msg)
			}
		}
	}
	return ""
}

// runs counts launches of machine code that have been compared, faults those of them that fault.
var runs, faults atomic.Int64

// shuffle puts elements of size bytes into another order.
func shuffle(rng *rand.Rand, b []byte, size int) {
	if size == 0 {
		return
	}
	t := make([]byte, size)
	rng.Shuffle(len(b)/size, func(i, j int) {
		x, y := b[i*size:(i+1)*size], b[j*size:(j+1)*size]
		copy(t, x)
		copy(x, y)
		copy(y, t)
	})
}

func differs(p *jit.Program, want *expected, got *ran, mem [][]byte, canonical bool) string {
	if (want.fault == nil) != (got.fault == nil) {
		return fmt.Sprintf("fault %v, want %v", got.fault, want.fault)
	}
	if f := got.fault; f != nil {
		if f.Linear != want.fault.Linear || f.Kind != want.fault.Kind || f.Pos != want.fault.Pos {
			return fmt.Sprintf("fault %v, want %v", f, want.fault)
		}
		for i, o := range want.fault.Operands {
			if f.Bits[i] != o.Bits {
				return fmt.Sprintf("operand %d of the fault is %#x, want %#x", i, f.Bits[i], o.Bits)
			}
		}
		return ""
	}
	slices.SortStableFunc(got.lines, func(a, b jit.Line) int { return cmp.Compare(a.Linear, b.Linear) })
	var b strings.Builder
	for _, l := range got.lines {
		b.WriteString(l.Text)
	}
	if b.String() != want.print {
		return fmt.Sprintf("prints %q, want %q", b.String(), want.print)
	}
	for i := range want.mem {
		v := p.Kernel.Body.Params[i]
		same := bytes.Equal(want.mem[i], mem[i])
		if !same && !canonical && v.Type.Kind().Reference() {
			same = equalElements(v.Type.Elem(), want.mem[i], mem[i])
		}
		if !same {
			return fmt.Sprintf("memory of parameter %d\nis   %x\nwant %x", i, clip(mem[i]), clip(want.mem[i]))
		}
	}
	return ""
}

func clip(b []byte) []byte { return b[:min(len(b), 512)] }

// TestRandomKernels compares random kernels with the interpreter.
func TestRandomKernels(t *testing.T) {
	list := isas(t)
	g := newGuarded(t, 512)
	n, start := uint64(0), time.Now()
	before, beforeFaults := runs.Load(), faults.Load()
	for ; *kernelFor == 0 && n < uint64(*kernelSeeds) || time.Since(start) < *kernelFor; n++ {
		seed := *kernelFrom + n
		canonical := seed%2 == 0
		c := irtest.Generate(rand.New(rand.NewPCG(seed, 11)), irtest.Options{NoCollectives: seed%3 == 0, NoNaNBits: !canonical})
		m := c.Module.Clone()
		opts := pass.Options{Unroll: seed%3 != 0}
		if seed%4 == 1 {
			opts.Only = []string{"inline", "math"}
		}
		if err := pass.Run(m, opts); err != nil {
			t.Fatal(err)
		}
		if msg := checkCase(t, g, m, c, list[seed%uint64(len(list))], canonical, 1+int64(seed%3), *inputs); msg != "" {
			t.Errorf("seed %d, %v: %s", seed, list[seed%uint64(len(list))], msg)
		}
	}
	t.Logf("%d random kernels, %d launches compared, of which %d fault; %v", n, runs.Load()-before, faults.Load()-beforeFaults, list)
}

// corpus parses the IR of the corpus and returns the module of each kernel.
func corpus(t testing.TB) map[string]*ir.Module {
	files, err := filepath.Glob("../../../testdata/kernels/*.ir")
	if err != nil || len(files) == 0 {
		t.Fatalf("no IR of the corpus: %v", err)
	}
	out := map[string]*ir.Module{}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, f := range m.Funcs {
			if f.Kernel != nil {
				out[f.Name] = m
			}
		}
	}
	return out
}

// flatten takes a Go argument apart into parameters, as the front end does.
func flatten(args []irtest.Arg, v reflect.Value) []irtest.Arg {
	mem := func(p unsafe.Pointer, n int) []byte {
		if n == 0 {
			return nil
		}
		return unsafe.Slice((*byte)(p), n)
	}
	switch {
	case v.Kind() == reflect.Slice:
		return append(args, irtest.Arg{Data: mem(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())), Len: v.Len()})
	case v.Kind() == reflect.Struct && hasSlices(v.Type()):
		for i := range v.NumField() {
			args = flatten(args, v.Field(i))
		}
		return args
	}
	return append(args, irtest.Arg{Data: mem(v.Addr().UnsafePointer(), int(v.Type().Size()))})
}

func hasSlices(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice:
		return true
	case reflect.Struct:
		for i := range t.NumField() {
			if hasSlices(t.Field(i).Type) {
				return true
			}
		}
	}
	return false
}

func caseOf(t *testing.T, k *kernels.Case, m *ir.Module, name string) *irtest.Case {
	f := m.Func(name)
	c := &irtest.Case{Module: m, Kernel: name, Grid: k.Grid, Group: k.Group, Subgroup: cmp.Or(k.Subgroup, f.Kernel.Subgroup, 32)}
	if c.Group == [3]int{} {
		c.Group = f.Kernel.Group
	}
	if c.Group == [3]int{} {
		c.Group[0] = 64
	}
	for i := range 3 {
		c.Grid[i], c.Group[i] = max(c.Grid[i], 1), max(c.Group[i], 1)
	}
	for _, a := range k.Args() {
		v := reflect.New(reflect.TypeOf(a)).Elem()
		v.Set(reflect.ValueOf(a))
		c.Args = flatten(c.Args, v)
	}
	for i, p := range f.Body.Params {
		if a := &c.Args[i]; p.Type.Scalar() {
			var b [8]byte
			copy(b[:], a.Data)
			a.Bits = ir.Canon(p.Type.Kind(), binary.LittleEndian.Uint64(b[:]))
		}
	}
	return c
}

// instances are the names in IR of instances of generic kernels, by the name of their launcher.
var instances = map[string]string{
	"TotalInt8": "total[int8]", "TotalFloat": "total[float32]", "TotalUint64": "total[uint64]",
	"NarrowAll": "convertAll[int32,int8]", "WidenAll": "convertAll[int8,float32]",
}

// TestCorpus compares the corpus, after all passes, with the interpreter.
func TestCorpus(t *testing.T) {
	modules := corpus(t)
	list := isas(t)
	g := newGuarded(t, 2048)
	var times []time.Duration
	for _, k := range kernels.Cases() {
		t.Run(k.Name, func(t *testing.T) {
			name := k.Kernel()
			if n, ok := instances[name]; ok {
				name = n
			}
			src := modules[name]
			if src == nil {
				t.Fatalf("the IR of the corpus has no kernel %s", name)
			}
			m := src.Clone()
			if err := pass.Run(m, pass.Options{Unroll: true}); err != nil {
				t.Fatal(err)
			}
			m.Func(name).Body.Walk(func(in *ir.Instr) bool {
				if in.Op.Has(ir.Elementary) {
					t.Fatalf("%v is left after the passes", in.Op)
				}
				return true
			})
			c := caseOf(t, &k, m, name)
			for _, i := range list {
				if msg := checkCase(t, g, m, c, i, false, 2, 1); msg != "" {
					t.Errorf("%v: %s", i, msg)
				}
			}
			i := list[len(list)-1]
			if p, err := jit.Compile(m, name, jit.Target{VL: i.vl}); err == nil {
				start := time.Now()
				if _, err := Compile(p, i.f); err == nil {
					times = append(times, time.Since(start))
				}
			}
		})
	}
	if slices.Sort(times); len(times) > 0 {
		t.Logf("%d kernels, compiled in %v (median), %v (slowest)", len(times), times[len(times)/2], times[len(times)-1])
	}
}
