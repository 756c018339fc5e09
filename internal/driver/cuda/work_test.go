package cuda

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/testdata/kernels"
)

// work is one launch, to be done by a GPU and by the interpreter.
type work struct {
	name, text, kernel string
	grid, group        [3]int64
	subgroup           int
	params             []*ir.Type
	args               []interp.Arg
	mode               ir.Mode
	one                bool // run one variant that holds, by seed, instead of all
	seed               uint64
	// made, unless nil, makes machine code of the variants.
	made func([]artifact.Variant) ([]artifact.Variant, error)
	// load, unless nil, loads what was made.
	load func(*artifact.Artifact) (driver.Program, error)
}

// outcome is what a launch did.
type outcome struct {
	mem   [][]byte
	print string
	fault bool
	place string // of the fault
}

// open returns the memory and arguments afresh.
func (w *work) fresh() []interp.Arg {
	args := append([]interp.Arg(nil), w.args...)
	for i := range args {
		// Aligned for any element.
		b := make([]uint64, (len(args[i].Mem)+7)/8+1)
		m := unsafe.Slice((*byte)(unsafe.Pointer(&b[0])), len(args[i].Mem))
		copy(m, args[i].Mem)
		args[i].Mem = m
	}
	return args
}

func (w *work) artifact(target string) (*artifact.Artifact, error) {
	var none *compile.Cache
	return none.Compile(&compile.Request{IR: w.text, Kernel: w.kernel, Target: target, Subgroup: w.subgroup})
}

// interpret runs it in the interpreter, after the same passes.
func (w *work) interpret() (*outcome, error) {
	a, err := w.artifact("interp")
	if err != nil {
		return nil, err
	}
	m, err := ir.Parse(string(a.Variants[len(a.Variants)-1].Code))
	if err != nil {
		return nil, err
	}
	p, err := interp.Prepare(m, w.kernel)
	if err != nil {
		return nil, err
	}
	var print interp.Printer
	args := w.fresh()
	l := &interp.Launch{Grid: w.grid, Group: w.group, Subgroup: a.Subgroup, Args: args, Print: &print}
	n, err := p.Groups(l)
	if err != nil {
		return nil, err
	}
	fault, err := p.RunGroups(l, 0, n)
	if err != nil {
		return nil, err
	}
	o := &outcome{}
	for _, arg := range args {
		o.mem = append(o.mem, arg.Mem)
	}
	var text bytes.Buffer
	if _, err := print.WriteTo(&text); err != nil {
		return nil, err
	}
	o.print = text.String()
	if fault != nil {
		o.fault, o.place = true, fmt.Sprintf("%s:%d", fault.File, fault.Pos.Line)
	}
	return o, nil
}

// variants runs it on the GPU, by every variant that holds for it, or by one of those.
func (w *work) variants(d driver.Device, q driver.Queue) ([]*outcome, error) {
	a, err := w.artifact(d.Info().Target)
	if err != nil {
		return nil, err
	}
	return w.run(d, q, a)
}

// run is variants for an artifact.
func (w *work) run(d driver.Device, q driver.Queue, a *artifact.Artifact) (list []*outcome, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	l := &driver.Launch{Grid: w.grid, Group: w.group, Number: 1}
	facts := artifact.Facts{Grid: w.grid, Group: w.group}
	var memory []driver.Memory
	defer func() {
		for _, m := range memory {
			if m != nil {
				err = errors.Join(err, m.Free())
			}
		}
	}()
	for i := range w.args {
		arg, fact := driver.Arg{}, artifact.Arg{}
		var m driver.Memory
		switch t := w.params[i]; {
		case t.Scalar():
			arg.Bits = w.args[i].Bits
			fact.Bits = arg.Bits
		case t.Kind() == ir.View:
			if m, err = d.Alloc(int64(len(w.args[i].Mem)), driver.OnDevice); err != nil {
				return nil, err
			}
			arg = driver.Arg{Mem: m, Len: w.args[i].Len}
			fact = artifact.Arg{Addr: m.Addr(), Len: arg.Len, Size: m.Size()}
		default:
			arg.Blob = w.args[i].Mem
		}
		l.Args, facts.Args, memory = append(l.Args, arg), append(facts.Args, fact), append(memory, m)
	}
	chosen := *a
	chosen.Variants = a.Variants[a.Select(&facts):]
	if w.one {
		chosen.Variants = chosen.Variants[int(w.seed>>1)%len(chosen.Variants):][:1]
	}
	if w.made != nil {
		if chosen.Variants, err = w.made(chosen.Variants); err != nil {
			return nil, err
		}
	}
	load := w.load
	if load == nil {
		load = func(a *artifact.Artifact) (driver.Program, error) { return d.Load(ctx, a) }
	}
	p, err := load(&chosen)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	l.Program = p
	if int(w.group[0]*w.group[1]*w.group[2]) > p.Info().MaxGroup {
		return nil, fmt.Errorf("groups of at most %d: %w", p.Info().MaxGroup, driver.ErrUnsupported)
	}
	for v := range chosen.Variants {
		o, err := w.once(ctx, q, l, v, memory)
		if err != nil {
			return nil, err
		}
		list = append(list, o)
	}
	return list, nil
}

// once runs one variant on fresh contents of the memory.
func (w *work) once(ctx context.Context, q driver.Queue, l *driver.Launch, variant int, memory []driver.Memory) (*outcome, error) {
	var print bytes.Buffer
	l.Variant, l.Print = variant, &print
	o := &outcome{}
	move := func(down bool) error {
		for i, m := range memory {
			if m == nil || m.Size() == 0 {
				continue
			}
			c := driver.Copy{Dst: driver.Place{Mem: m}, Src: driver.Place{Host: w.args[i].Mem}, Size: m.Size()}
			if down {
				c.Dst, c.Src = driver.Place{Host: o.mem[i]}, c.Dst
			}
			if err := q.Copy(&c); err != nil {
				return err
			}
		}
		return nil
	}
	for _, m := range memory {
		var b []byte
		if m != nil {
			b = make([]byte, m.Size())
		}
		o.mem = append(o.mem, b)
	}
	if err := errors.Join(move(false), q.Launch(l), move(true)); err != nil {
		return nil, err
	}
	e, err := q.Signal()
	if err == nil {
		err = e.Wait(ctx)
	}
	if f, ok := err.(*driver.Fault); ok {
		o.fault, o.place = true, fmt.Sprintf("%s:%d", f.File, f.Line)
		q.Clear()
	} else if err != nil {
		return nil, err
	}
	o.print = print.String()
	return o, nil
}

// check holds the GPU against the interpreter, and returns what differs.
func (w *work) check(d driver.Device, q driver.Queue) (diff string, err error) {
	want, err := w.interpret()
	if err != nil {
		return "", err
	}
	got, err := w.variants(d, q)
	if err != nil {
		return "", err
	}
	for i, o := range got {
		if d := w.compare(want, o); d != "" {
			return fmt.Sprintf("variant %d of those that hold: %s", i, d), nil
		}
	}
	return "", nil
}

// TestWork does everything that the comparisons on a GPU need but the GPU.
func TestWork(t *testing.T) {
	list := corpus(t)
	if len(list) < 100 {
		t.Errorf("the corpus has only %d cases", len(list))
	}
	for seed := range uint64(20) {
		list = append(list, random(seed))
	}
	for _, w := range list {
		if w.subgroup > 32 {
			continue
		}
		a, err := w.artifact(Target)
		if err != nil {
			t.Errorf("%s: %v", w.name, err)
			continue
		}
		for _, v := range a.Variants {
			if m, err := artifact.DecodeImage(v.Code); err != nil || m.Block > blockLimit || len(m.Slots) != len(w.args) {
				t.Errorf("%s: %v", w.name, err)
			}
		}
		o, err := w.interpret()
		if err != nil {
			t.Errorf("%s: %v", w.name, err)
			continue
		}
		if d := w.compare(o, o); d != "" {
			t.Errorf("%s differs from itself: %s", w.name, d)
		}
		again, err := w.interpret()
		if err != nil {
			t.Fatal(err)
		}
		if d := w.compare(o, again); d != "" {
			t.Errorf("%s the second time: %s", w.name, d)
		}
	}
}

func (w *work) compare(want, got *outcome) string {
	if want.fault != got.fault {
		return fmt.Sprintf("fault %v (%s), want %v (%s)", got.fault, got.place, want.fault, want.place)
	}
	if want.fault {
		return ""
	}
	if want.print != got.print && w.mode != ir.ModeFast {
		return fmt.Sprintf("prints %.200q, want %.200q", got.print, want.print)
	}
	for i, t := range w.params {
		if t.Kind() != ir.View {
			continue
		}
		size := int(t.Elem().Size())
		for at := 0; at+size <= len(want.mem[i]); at += size {
			if d := w.differ(t.Elem(), want.mem[i][at:], got.mem[i][at:]); d != "" {
				return fmt.Sprintf("argument %d, element %d: %s", i, at/size, d)
			}
		}
	}
	return ""
}

// differ compares one value. NaNs are alike; in fast kernels floats that are close are too.
func (w *work) differ(t *ir.Type, want, got []byte) string {
	switch t.Kind() {
	case ir.Struct:
		for _, f := range t.Fields() {
			if d := w.differ(f.Type, want[f.Offset:], got[f.Offset:]); d != "" {
				return f.Name + ": " + d
			}
		}
		return ""
	case ir.Array:
		for i := range t.Len() {
			at := i * t.Elem().Size()
			if d := w.differ(t.Elem(), want[at:], got[at:]); d != "" {
				return fmt.Sprintf("[%d]: %s", i, d)
			}
		}
		return ""
	}
	n := t.Size()
	if bytes.Equal(want[:n], got[:n]) {
		return ""
	}
	if t.Float() {
		x, y := number(t.Kind(), want), number(t.Kind(), got)
		if w.mode != ir.ModeStrict && math.IsNaN(x) && math.IsNaN(y) {
			return ""
		}
		if w.mode == ir.ModeFast && math.Abs(x-y) <= 1e-5*max(1, math.Abs(x)) {
			return ""
		}
		return fmt.Sprintf("%v (% x), want %v (% x)", y, got[:n], x, want[:n])
	}
	return fmt.Sprintf("% x, want % x", got[:n], want[:n])
}

func number(k ir.Kind, b []byte) float64 {
	le := binary.LittleEndian
	switch k {
	case ir.F64:
		return math.Float64frombits(le.Uint64(b))
	case ir.F32:
		return float64(math.Float32frombits(le.Uint32(b)))
	case ir.BF16:
		return float64(math.Float32frombits(uint32(le.Uint16(b)) << 16))
	}
	return float64(half(le.Uint16(b)))
}

// corpus returns the cases of the corpus.
func corpus(t testing.TB) []*work {
	t.Helper()
	files, err := fs.Glob(kernels.IR, "*.ir")
	if err != nil {
		t.Fatal(err)
	}
	texts, modules := map[string]string{}, map[string]*ir.Module{}
	for _, file := range files {
		b, err := kernels.IR.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(b))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, f := range m.Funcs {
			if f.Kernel != nil {
				texts[f.Name], modules[f.Name] = string(b), m
			}
		}
	}
	var list []*work
	for _, c := range kernels.Cases() {
		m := modules[c.Kernel()]
		if m == nil { // instances of generic kernels go by another name
			t.Logf("%s is left out", c.Name)
			continue
		}
		f := m.Func(c.Kernel())
		w := &work{name: c.Name, text: texts[c.Kernel()], kernel: c.Kernel(), subgroup: max(c.Subgroup, f.Kernel.Subgroup), mode: f.Kernel.Mode}
		if w.subgroup == 0 {
			w.subgroup = 32
		}
		group := c.Group
		if group == [3]int{} {
			group = f.Kernel.Group
		}
		if group == [3]int{} {
			group[0] = 64
		}
		for i := range 3 {
			w.grid[i], w.group[i] = int64(max(c.Grid[i], 1)), int64(max(group[i], 1))
		}
		for _, p := range f.Body.Params {
			w.params = append(w.params, p.Type)
		}
		for _, a := range c.Args() {
			v := reflect.New(reflect.TypeOf(a)).Elem()
			v.Set(reflect.ValueOf(a))
			w.flatten(v)
		}
		if len(w.args) != len(w.params) {
			t.Errorf("%s: %d arguments for %d parameters", w.name, len(w.args), len(w.params))
			continue
		}
		list = append(list, w)
	}
	return list
}

// flatten appends the arguments that a Go value becomes.
func (w *work) flatten(v reflect.Value) {
	t := w.params[len(w.args)]
	switch {
	case v.Kind() == reflect.Slice:
		w.args = append(w.args, interp.Arg{Mem: memoryAt(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())), Len: int64(v.Len())})
		return
	case v.Kind() == reflect.Struct && holdsSlice(v.Type()):
		for i := range v.NumField() {
			w.flatten(v.Field(i))
		}
		return
	}
	a := interp.Arg{Mem: memoryAt(v.Addr().UnsafePointer(), int(v.Type().Size())), Len: 1}
	if t.Scalar() {
		var b [8]byte
		copy(b[:], a.Mem)
		a = interp.Arg{Bits: ir.Canon(t.Kind(), binary.LittleEndian.Uint64(b[:]))}
	}
	w.args = append(w.args, a)
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

func memoryAt(p unsafe.Pointer, n int) []byte {
	if n == 0 {
		return nil
	}
	return bytes.Clone(unsafe.Slice((*byte)(p), n))
}

// random makes a work of a random kernel, the same for the same seed.
func random(seed uint64) *work {
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
		w := &work{name: fmt.Sprint("seed ", seed), text: r.Module.String(), kernel: r.Kernel, subgroup: r.Subgroup, mode: opt.Mode, one: true, seed: seed}
		for i := range 3 {
			w.grid[i], w.group[i] = int64(max(r.Grid[i], 1)), int64(max(r.Group[i], 1))
		}
		for _, p := range r.Func().Body.Params {
			w.params = append(w.params, p.Type)
		}
		for _, a := range r.Args {
			w.args = append(w.args, interp.Arg{Bits: a.Bits, Mem: a.Data, Len: int64(a.Len)})
		}
		return w
	}
}
