package ptx

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/pass"
	"github.com/dotcompute/dotcompute/testdata/kernels"
)

// holds reports whether an assumption is true of a launch.
func holds(a pass.Assumption, grid, group [3]int, args []argument) bool {
	switch a.Kind {
	case pass.GridWithin:
		return grid[a.Dim] <= args[a.Param].len
	case pass.LenBelow:
		return int64(args[a.Param].len) < a.Value
	case pass.GridBelow:
		return int64(grid[a.Dim]) < a.Value
	case pass.GroupIs:
		return int64(group[a.Dim]) == a.Value
	}
	return false
}

// random makes a trial of a random kernel: unoptimised, optimised, or optimised under all assumptions that hold.
func random(t *testing.T, seed uint64) *trial {
	t.Helper()
	for again := uint64(0); ; again++ {
		opt := irtest.Options{Invocations: 200, NoFaults: seed%3 != 0, Mode: ir.ModeStrict}
		if seed%2 == 0 {
			opt.Mode, opt.NoNaNBits = ir.ModeDefault, true
		}
		if seed%7 == 0 {
			opt.Statements = 90
		}
		r := irtest.Generate(rand.New(rand.NewPCG(seed, again)), opt)
		if r.Subgroup > 32 || r.Group[2] > 64 || r.Group[0]*r.Group[1]*r.Group[2] > 1024 {
			continue
		}
		c := &trial{name: fmt.Sprint("seed ", seed), m: r.Module, kernel: r.Kernel, grid: r.Grid, group: r.Group, folded: seed%8 == 5, o: Options{SM: 80, Coarse: seed%4 == 1, Subgroup: r.Subgroup}}
		for _, a := range r.Args {
			c.args = append(c.args, argument{a.Bits, a.Data, a.Len})
		}
		c.prepare(t, seed%5 != 0, seed%4 < 2)
		return c
	}
}

// prepare runs the passes.
func (c *trial) prepare(t *testing.T, optimise, assume bool) {
	t.Helper()
	opts := pass.Options{Verify: true, Unroll: true, UnrollSize: 1000, Batch: true}
	if c.m.Func(c.kernel).Kernel.Mode == ir.ModeFast {
		opts.NativeMath = Native
	}
	if !optimise {
		opts.Only = []string{"inline", "specialise", "math"}
	} else if assume {
		g := c.m.Clone()
		if err := pass.Run(g, opts); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		for _, a := range pass.Suggest(g.Func(c.kernel)) {
			if holds(a, c.grid, c.group, c.args) {
				opts.Facts.Assume = append(opts.Facts.Assume, a)
			}
		}
		c.o.NoAlias = func(a, b int) bool { return a != b }
		c.o.Short = func(int) bool { return true }
	}
	c.m = c.m.Clone()
	if err := pass.Run(c.m, opts); err != nil {
		t.Fatalf("%s: %v", c.name, err)
	}
	if optimise {
		f := c.m.Func(c.kernel)
		u := pass.Uniformity(f)
		c.o.Uniform, c.o.Control, c.o.Fits32 = u.Value, u.Control, pass.Fits32(f, opts.Facts)
	}
}

// TestRandomRuns compares what random kernels do as PTX and in the interpreter.
func TestRandomRuns(t *testing.T) {
	faults := 0
	for seed := range uint64(*seeds) * 5 {
		c := random(t, seed)
		want := c.interpret(t)
		if want.fault != nil {
			faults++
		}
		if d := c.simulate(want); d != "" {
			t.Errorf("%s: grid %v in groups of %v, %d lanes: %s", c.name, c.grid, c.group, c.o.Subgroup, d)
		}
	}
	t.Logf("%d kernels faulted", faults)
}

// TestCorpusRuns compares what the corpus does as PTX and in the interpreter.
func TestCorpusRuns(t *testing.T) {
	modules := map[string]*ir.Module{}
	for _, m := range corpus(t) {
		for _, f := range m.Funcs {
			if f.Kernel != nil {
				modules[f.Name] = alone(m, f.Name)
			}
		}
	}
	ran, without := 0, 0
	for _, k := range kernels.Cases() {
		m := modules[k.Kernel()]
		if m == nil { // instances of generic kernels go by another name
			without++
			continue
		}
		f := m.Func(k.Kernel())
		for i, assume := range []bool{false, true, true} {
			c := &trial{name: k.Name, m: m, kernel: f.Name, grid: k.Grid, group: k.Group, folded: i == 1, o: Options{SM: 80, Coarse: i == 2, Subgroup: max(k.Subgroup, f.Kernel.Subgroup)}}
			if c.o.Subgroup == 0 {
				c.o.Subgroup = 32
			}
			if c.group == [3]int{} {
				c.group = f.Kernel.Group
			}
			if c.group == [3]int{} {
				c.group[0] = 64
			}
			for d := range 3 {
				c.grid[d], c.group[d] = max(c.grid[d], 1), max(c.group[d], 1)
			}
			c.args = flatten(nil, f, k.Args())
			if c.o.Subgroup > 32 {
				continue // refused: TestRefused
			}
			c.prepare(t, true, assume)
			if op := elementary(c.m, c.kernel); op != "" {
				t.Logf("%s is left out: no pass lowers %s", c.name, op)
				continue
			}
			ran++
			if d := c.simulate(c.interpret(t)); d != "" {
				t.Errorf("%s: %s", c.name, d)
			}
		}
	}
	t.Logf("%d launches; %d cases of generic kernels left out", ran, without)
	if ran < 100 {
		t.Error("too few")
	}
}

// flatten takes the arguments of a Go kernel apart into those of its compiled form.
func flatten(list []argument, f *ir.Func, args []any) []argument {
	for _, a := range args {
		v := reflect.New(reflect.TypeOf(a)).Elem()
		v.Set(reflect.ValueOf(a))
		list = flattenValue(list, f, v)
	}
	return list
}

func flattenValue(list []argument, f *ir.Func, v reflect.Value) []argument {
	view := f.Body.Params[len(list)].Type.Kind() == ir.View
	switch {
	case v.Kind() == reflect.Slice:
		return append(list, argument{mem: raw(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())), len: v.Len()})
	case v.Kind() == reflect.Struct && (view || holdsSlice(v.Type())):
		for i := range v.NumField() {
			list = flattenValue(list, f, v.Field(i))
		}
		return list
	}
	a := argument{mem: raw(v.Addr().UnsafePointer(), int(v.Type().Size())), len: 1}
	if t := f.Body.Params[len(list)].Type; t.Scalar() {
		a.bits = ir.Canon(t.Kind(), load(a.mem))
	}
	return append(list, a)
}

func holdsSlice(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice:
		return true
	case reflect.Struct:
		for i := range t.NumField() {
			if holdsSlice(t.Field(i).Type) {
				return true
			}
		}
	}
	return false
}

func raw(p unsafe.Pointer, n int) []byte {
	if n == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(p), n)
}
