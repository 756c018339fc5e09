//go:build !(386 || arm)

package conformance

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/testdata/kernels"
)

// Case is one launch of one kernel.
type Case struct {
	// Name of the case, and the theme that it is from: a file of the corpus, or "random".
	Name, Theme string
	// Kernel is the name of the kernel in Text, a module of IR before optimisation. Params are the types of its parameters.
	Kernel, Text string
	Mode         ir.Mode
	Params       []*ir.Type
	// Grid and Group are at least 1 along each axis, Subgroup is the number of lanes.
	Grid, Group [3]int64
	Subgroup    int
	Partial     bool
	// Go is the case as the corpus has it, with the Go function; nil for random kernels.
	Go *kernels.Case

	args []interp.Arg
	want func() (*Outcome, error)
}

// Outcome is what a launch did.
type Outcome struct {
	// Mem is the memory of each view after the launch, in the order of Params; others are nil.
	Mem   [][]byte
	Print string
	Fault *Fault
}

// Fault is the fault that a launch ended in.
type Fault struct {
	What          string
	File          string
	Line          int
	Index, Length int64
	At            [3]int64
}

// Args returns the arguments afresh. Memory is aligned for any element, scalars are in Bits.
func (c *Case) Args() []interp.Arg {
	args := slices.Clone(c.args)
	for i := range args {
		b := make([]uint64, (len(args[i].Mem)+7)/8+1)
		m := unsafe.Slice((*byte)(unsafe.Pointer(&b[0])), len(args[i].Mem))
		copy(m, args[i].Mem)
		args[i].Mem = m
	}
	return args
}

// Want is the interpreter's outcome, after the passes that devices' code is made with.
func (c *Case) Want() (*Outcome, error) { return c.want() }

func (c *Case) complete() *Case {
	c.want = sync.OnceValues(c.interpret)
	return c
}

func (c *Case) interpret() (*Outcome, error) {
	var none *compile.Cache
	a, err := none.Compile(&compile.Request{IR: c.Text, Kernel: c.Kernel, Target: "interp", Subgroup: c.Subgroup})
	if err != nil {
		return nil, err
	}
	m, err := ir.Parse(string(a.Variants[len(a.Variants)-1].Code))
	if err != nil {
		return nil, err
	}
	p, err := interp.Prepare(m, c.Kernel)
	if err != nil {
		return nil, err
	}
	var print interp.Printer
	args := c.Args()
	l := &interp.Launch{Grid: c.Grid, Group: c.Group, Subgroup: a.Subgroup, Args: args, Print: &print}
	n, err := p.Groups(l)
	if err != nil {
		return nil, err
	}
	fault, err := p.RunGroups(l, 0, n)
	if err != nil {
		return nil, err
	}
	o := &Outcome{}
	for i, arg := range args {
		if c.Params[i].Kind() != ir.View {
			arg.Mem = nil
		}
		o.Mem = append(o.Mem, arg.Mem)
	}
	var text bytes.Buffer
	if _, err := print.WriteTo(&text); err != nil {
		return nil, err
	}
	o.Print = text.String()
	if fault != nil {
		o.Fault = &Fault{fault.Kind.String(), fault.File, int(fault.Pos.Line), fault.Index, fault.Length, fault.Invocation}
	}
	return o, nil
}

// Corpus returns the launches of the corpus.
func Corpus() ([]*Case, error) {
	files, err := fs.Glob(kernels.IR, "*.ir")
	if err != nil {
		return nil, err
	}
	type place struct {
		theme, text string
		m           *ir.Module
	}
	places := map[string]place{}
	for _, file := range files {
		b, err := kernels.IR.ReadFile(file)
		if err != nil {
			return nil, err
		}
		m, err := ir.Parse(string(b))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		for _, f := range m.Funcs {
			if f.Kernel != nil {
				places[f.Name] = place{file[:len(file)-len(".ir")], string(b), m}
			}
		}
	}
	var list []*Case
	all := kernels.Cases()
	for i := range all {
		k := &all[i]
		name := k.Kernel()
		if _, ok := places[name]; !ok {
			name = instance(k)
		}
		at, ok := places[name]
		if !ok {
			return nil, fmt.Errorf("the corpus has no kernel %s or %s", k.Kernel(), name)
		}
		f := at.m.Func(name)
		c := &Case{Name: k.Name, Theme: at.theme, Text: at.text, Kernel: name, Subgroup: max(k.Subgroup, f.Kernel.Subgroup), Mode: f.Kernel.Mode, Partial: k.Partial, Go: k}
		if c.Subgroup == 0 {
			c.Subgroup = 32
		}
		group := k.Group
		if group == [3]int{} {
			group = f.Kernel.Group
		}
		if group == [3]int{} {
			group[0] = 64
		}
		for d := range 3 {
			c.Grid[d], c.Group[d] = int64(max(k.Grid[d], 1)), int64(max(group[d], 1))
		}
		for _, p := range f.Body.Params {
			c.Params = append(c.Params, p.Type)
		}
		for _, a := range k.Args() {
			v := reflect.New(reflect.TypeOf(a)).Elem()
			v.Set(reflect.ValueOf(a))
			c.flatten(v)
		}
		if len(c.args) != len(c.Params) {
			return nil, fmt.Errorf("%s: %d arguments for %d parameters", c.Name, len(c.args), len(c.Params))
		}
		list = append(list, c.complete())
	}
	return list, nil
}

// instance is the name in the IR of an instance of a generic kernel, whose type arguments are the elements of its slices, each once.
func instance(k *kernels.Case) string {
	name, _, _ := strings.Cut(k.Name, "/")
	var types []string
	for _, a := range k.Args() {
		if t := reflect.TypeOf(a); t.Kind() == reflect.Slice && !slices.Contains(types, t.Elem().String()) {
			types = append(types, t.Elem().String())
		}
	}
	return name + "[" + strings.Join(types, ",") + "]"
}

// flatten appends the arguments that a Go value becomes.
func (c *Case) flatten(v reflect.Value) {
	t := c.Params[len(c.args)]
	memory := func(p unsafe.Pointer, n int) []byte {
		if n == 0 {
			return nil
		}
		return bytes.Clone(unsafe.Slice((*byte)(p), n))
	}
	switch {
	case v.Kind() == reflect.Slice:
		n := int64(v.Len())
		c.args = append(c.args, interp.Arg{Mem: memory(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())), Len: n, Cap: n})
		return
	case v.Kind() == reflect.Struct && holdsSlice(v.Type()):
		for i := range v.NumField() {
			c.flatten(v.Field(i))
		}
		return
	}
	a := interp.Arg{Mem: memory(v.Addr().UnsafePointer(), int(v.Type().Size())), Len: 1}
	if t.Scalar() {
		var b [8]byte
		copy(b[:], a.Mem)
		a = interp.Arg{Bits: ir.Canon(t.Kind(), binary.LittleEndian.Uint64(b[:]))}
	}
	c.args = append(c.args, a)
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

// Random returns a random kernel and its launch, the same for the same seed.
func Random(seed uint64) *Case {
	for again := uint64(0); ; again++ {
		opt := irtest.Options{Invocations: 200, NoFaults: seed%3 != 0, Mode: ir.ModeStrict}
		if seed%2 == 0 {
			opt.Mode, opt.NoNaNBits = ir.ModeDefault, true
		}
		if seed%7 == 0 {
			opt.Statements = 90
		}
		if c := randomCase(seed, again, opt); c != nil {
			return c
		}
	}
}

// RandomPlain is Random without what not every device has: no f64, no atomics, no strictness.
func RandomPlain(seed uint64) *Case {
	for again := uint64(0); ; again++ {
		opt := irtest.Options{Invocations: 200, NoFaults: seed%3 != 0, Mode: ir.ModeDefault, NoNaNBits: true, NoAtomics: true, NoFloats: again > 20}
		if c := randomCase(seed, again+1<<20, opt); c != nil && !bytes.Contains([]byte(c.Text), []byte("f64")) {
			return c
		}
	}
}

func randomCase(seed, again uint64, opt irtest.Options) *Case {
	r := irtest.Generate(rand.New(rand.NewPCG(seed, again)), opt)
	if r.Group[2] > 64 || r.Group[0]*r.Group[1]*r.Group[2] > 1024 {
		return nil
	}
	c := &Case{Name: fmt.Sprint("seed ", seed), Theme: "random", Text: r.Module.String(), Kernel: r.Kernel, Subgroup: r.Subgroup, Mode: opt.Mode}
	for i := range 3 {
		c.Grid[i], c.Group[i] = int64(max(r.Grid[i], 1)), int64(max(r.Group[i], 1))
	}
	for _, p := range r.Func().Body.Params {
		c.Params = append(c.Params, p.Type)
	}
	for _, a := range r.Args {
		c.args = append(c.args, interp.Arg{Bits: a.Bits, Mem: a.Data, Len: int64(a.Len), Cap: int64(a.Len)})
	}
	return c.complete()
}
