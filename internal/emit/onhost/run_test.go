package onhost

import (
	"bytes"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/testdata/kernels"
)

var (
	update   = flag.Bool("update", false, "rewrite the golden files")
	seeds    = flag.Int("seeds", 30, "random kernels to run")
	first    = flag.Uint64("first", 0, "the first seed")
	every    = flag.Int("every", 4, "of the corpus, every so many kernels are run")
	sanitize = flag.Bool("sanitize", false, "compile all with the sanitizer of undefined behaviour, and not OpenCL C alone")
	keep     = flag.String("keep", "", "folder in which programs are left")
)

// compiler returns a C++ compiler, or skips the test, saying why, where there is none.
func compiler(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"g++", "clang++", "clang++-19"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	testkit.Missing(t, "cxx", "neither g++ nor clang++ is installed")
	return ""
}

// build compiles a program and returns its path.
func (to *target) build(t *testing.T, outs []*emit.Output) (dir, program string) {
	t.Helper()
	dir = t.TempDir()
	if *keep != "" {
		dir = filepath.Join(*keep, strings.ReplaceAll(t.Name(), "/", "_"))
		if err := os.MkdirAll(dir, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	if to.metal {
		return dir, to.buildMetal(t, dir, outs)
	}
	cxx := compiler(t)
	header, err := os.ReadFile(filepath.Join("testdata", to.header))
	if err != nil {
		t.Fatal(err)
	}
	runtime, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"dialect.h": "#pragma once\n" + string(header), "main.cpp": to.program(outs)} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	program = filepath.Join(dir, "program")
	args := []string{"-std=c++20", "-O1", "-w", "-ffp-contract=off", "-I", dir, "-I", runtime, "-o", program, filepath.Join(dir, "main.cpp")}
	if *sanitize || to.name == "opencl" { // arithmetic that is written as C has it is known not to wrap around
		args = append([]string{"-fsanitize=undefined,float-cast-overflow", "-fno-sanitize-recover=all"}, args...)
	}
	if out, err := exec.Command(cxx, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%.6000s", to.name, err, out)
	}
	return dir, program
}

// run builds one program of all trials, runs it and compares.
func (to *target) run(t *testing.T, trials []*trial) {
	t.Helper()
	var outs []*emit.Output
	var in bytes.Buffer
	in.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(trials))))
	for i, c := range trials {
		outs = append(outs, c.out)
		if err := c.launch(&in, i, to); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
	}
	dir, program := to.build(t, outs)
	to.compare(t, trials, dir, in.Bytes(), func(input, output string) *exec.Cmd { return exec.Command(program, input, output) })
}

// compare has a program run launches, and looks at what comes out.
func (to *target) compare(t *testing.T, trials []*trial, dir string, in []byte, command func(input, output string) *exec.Cmd) {
	t.Helper()
	input, output := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	if err := os.WriteFile(input, in, 0o666); err != nil {
		t.Fatal(err)
	}
	out, err := command(input, output).CombinedOutput()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == noDevice {
		testkit.Missing(t, "opencl", string(out))
	}
	if err != nil {
		t.Errorf("%s: %v\n%.3000s", to.name, err, out)
	}
	t.Logf("%.200s", out)
	b, err := os.ReadFile(output)
	if err != nil {
		t.Fatal(err)
	}
	r := bytes.NewReader(b)
	for i, c := range trials {
		if d := c.compare(r); d != "" {
			t.Errorf("%s (kernel %d), %s: grid %v in groups of %v, %d lanes: %s", c.name, i, to.name, c.grid, c.group, c.o.Subgroup, d)
		}
	}
}

// noDevice is what programs end with that find nothing to run on.
const noDevice = 4

// emit writes the trial's kernel, and reports whether there is one: what is refused has to be for a reason.
func (c *trial) emit(t *testing.T, to *target) bool {
	t.Helper()
	out, err := to.emit(c.m, c.kernel, c.o)
	var u *emit.UnsupportedError
	if errors.As(err, &u) {
		if !to.metal && u.Needs&to.has == 0 && !strings.Contains(u.Feature, "lanes") && !strings.Contains(u.Feature, "uniform over the group") && u.Needs != emit.Ordered {
			t.Errorf("%s: %s: %v", to.name, c.name, err)
		}
		t.Logf("%s: %s: %v", to.name, c.name, err)
		return false
	}
	if err != nil {
		t.Fatalf("%s: %v", c.name, err)
	}
	c.out = out
	return true
}

// random makes trials of random kernels.
func (to *target) random(t *testing.T, n int, stream uint64) []*trial {
	var trials []*trial
	faults, met := 0, 0
	for seed := *first; len(trials) < n; seed++ {
		opt := irtest.Options{Mode: ir.ModeStrict, NoFaults: seed%3 == 0}
		if seed%2 == 0 {
			opt.Mode, opt.NoNaNBits = ir.ModeDefault, true
		}
		r := irtest.Generate(rand.New(rand.NewPCG(seed, stream)), opt)
		if to.metal && !without64(r.Module) {
			opt.NoAtomics = true
			r = noDoubles(seed, opt)
		}
		c := &trial{name: fmt.Sprint("seed ", seed), m: r.Module, kernel: r.Kernel, grid: r.Grid, group: r.Group, folded: seed%8 == 5, skew: int(seed % 3), o: emit.Options{Subgroup: r.Subgroup}}
		for _, a := range r.Args {
			c.args = append(c.args, argument{a.Bits, a.Data, a.Len})
		}
		c.prepare(t, to, seed%5 != 0)
		if !c.emit(t, to) {
			continue
		}
		c.interpret(t)
		if c.want.fault != nil {
			faults++
		}
		if meets(c.out.Text) {
			met++
		}
		trials = append(trials, c)
	}
	t.Logf("%d kernels, %d fault, in %d invocations meet", len(trials), faults, met)
	return trials
}

// TestRandom compares what random kernels do as text and in the interpreter.
func TestRandom(t *testing.T) {
	for n, to := range targets {
		t.Run(to.name, func(t *testing.T) {
			many := *seeds
			if to.metal { // the driver's tests run more
				many = (many + 1) / 2
			}
			to.run(t, to.random(t, many, uint64(n)))
		})
	}
}

// noDoubles makes a random kernel without f64.
func noDoubles(seed uint64, opt irtest.Options) *irtest.Case {
	for again := uint64(100); ; again++ {
		if r := irtest.Generate(rand.New(rand.NewPCG(seed, again)), opt); without64(r.Module) {
			return r
		}
		if again > 140 {
			opt.NoFloats = true
		}
	}
}

// without64 reports that nothing has type f64.
func without64(m *ir.Module) bool { return !strings.Contains(m.String(), "f64") }

// corpus makes trials of every so many launches of the corpus.
func (to *target) corpus(t *testing.T, start, every int) []*trial {
	modules := corpus(t)
	var trials []*trial
	for i, k := range kernels.Cases() {
		m := modules[k.Kernel()]
		if m == nil || i%every != start%every {
			continue
		}
		f := m.Func(k.Kernel())
		if f.Kernel.Mode == ir.ModeFast {
			continue
		}
		c := &trial{name: k.Name, m: m, kernel: f.Name, grid: k.Grid, group: k.Group, folded: i%2 == 1, skew: i % 3, o: emit.Options{Subgroup: max(k.Subgroup, f.Kernel.Subgroup)}}
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
		for _, a := range k.Args() {
			v := reflect.New(reflect.TypeOf(a)).Elem()
			v.Set(reflect.ValueOf(a))
			c.flatten(v)
		}
		c.prepare(t, to, true)
		if !c.emit(t, to) {
			continue
		}
		c.interpret(t)
		trials = append(trials, c)
	}
	t.Logf("%d launches", len(trials))
	if len(trials) < 100/every {
		t.Error("too few")
	}
	return trials
}

// TestCorpus compares what the corpus does as text and in the interpreter.
func TestCorpus(t *testing.T) {
	for n, to := range targets {
		t.Run(to.name, func(t *testing.T) { to.run(t, to.corpus(t, n, *every)) })
	}
}

// corpus returns the modules of the shared corpus by kernel, each with that kernel alone.
func corpus(t *testing.T) map[string]*ir.Module {
	t.Helper()
	files, err := filepath.Glob("../../../testdata/kernels/*.ir")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	all := map[string]*ir.Module{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(text))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, f := range m.Funcs {
			if f.Kernel != nil {
				alone := m.Clone()
				alone.Funcs = slices.DeleteFunc(alone.Funcs, func(g *ir.Func) bool { return g.Kernel != nil && g.Name != f.Name })
				all[f.Name] = alone
			}
		}
	}
	return all
}

// flatten appends the parameters that a Go argument becomes.
func (c *trial) flatten(v reflect.Value) {
	at := func(p unsafe.Pointer, n int) []byte {
		if n == 0 {
			return nil
		}
		return unsafe.Slice((*byte)(p), n)
	}
	t := c.m.Func(c.kernel).Body.Params[len(c.args)].Type
	switch {
	case v.Kind() == reflect.Slice:
		c.args = append(c.args, argument{mem: at(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())), len: v.Len()})
	case v.Kind() == reflect.Struct && holdsSlice(v.Type()):
		for i := range v.NumField() {
			c.flatten(v.Field(i))
		}
	default:
		a := argument{mem: at(v.Addr().UnsafePointer(), int(v.Type().Size()))}
		if t.Scalar() {
			a.bits = ir.Canon(t.Kind(), number(a.mem))
		}
		c.args = append(c.args, a)
	}
}

func holdsSlice(t reflect.Type) bool {
	if t.Kind() != reflect.Struct {
		return t.Kind() == reflect.Slice
	}
	for i := range t.NumField() {
		if holdsSlice(t.Field(i).Type) {
			return true
		}
	}
	return false
}
