package difftest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"reflect"
	"slices"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/difftest/host"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
	"github.com/dotcompute/dotcompute/kernel"
)

// Launch is one launch of one kernel.
type Launch struct {
	Kernel      string
	Module      *ir.Module // unoptimised; shared, not to be changed
	Params      []Param    // one for each parameter of the kernel in the module
	Grid, Group [3]int     // a zero Group is chosen
	Subgroup    int        // lanes; 0: the kernel's or 32
	Partial     bool
	Print       io.Writer // receives what the kernel prints

	// Func and Args are the Go function and its arguments, whose memory is
	// that of Params. They are nil for random kernels, whose function is in
	// another process.
	Func any
	Args []any
}

// Param is the argument of one parameter of the compiled kernel.
type Param struct {
	Mem []byte // the elements of a slice, or the value itself, as Go on amd64 lays it out
	Len int    // elements of the slice; -1 for a value
}

// Runner is one way to run kernels. Run executes the launch, leaves the
// results in the memory of its parameters and returns the fault, if there was one;
// the error says that the launch did not take place, or not to its end.
type Runner struct {
	Name string
	Run  func(ctx context.Context, l *Launch) (*host.Fault, error)
}

// Runners are the ones that are always there: the interpreter on the module as
// the front end made it, but for elementary functions, which are lowered, after the
// passes, and after the passes knowing all that they can be told about the launch. With
// verify the module is verified after every pass, else after the last.
func Runners(verify bool) []Runner {
	return []Runner{
		{"interp", func(ctx context.Context, l *Launch) (*host.Fault, error) {
			if !elementary(l.Module) {
				return interpret(ctx, l, l.Module)
			}
			return interpretAfter(ctx, l, pass.Options{Verify: verify, Only: []string{"math"}})
		}},
		{"optimised", func(ctx context.Context, l *Launch) (*host.Fault, error) {
			return interpretAfter(ctx, l, pass.Options{Verify: verify, Only: exactPasses()})
		}},
		{"specialised", func(ctx context.Context, l *Launch) (*host.Fault, error) {
			return interpretAfter(ctx, l, pass.Options{Verify: verify, Only: exactPasses(), Facts: facts(l), Consts: scalars(l)})
		}},
	}
}

// facts are all assumptions that passes know and that hold for the launch.
func facts(l *Launch) (f pass.Facts) {
	assume := func(kind pass.AssumptionKind, param, dim int, value int64) {
		f.Assume = append(f.Assume, pass.Assumption{Kind: kind, Param: param, Dim: dim, Value: value})
	}
	for d := range l.Grid {
		if n := int64(max(l.Grid[d], 1)); n < 2 {
			assume(pass.GridBelow, 0, d, 2)
		} else {
			assume(pass.GridBelow, 0, d, pass.Short)
		}
		if l.Group != [3]int{} {
			assume(pass.GroupIs, 0, d, int64(l.Group[d]))
		}
	}
	for i, p := range l.Params {
		if p.Len < 0 {
			continue
		}
		assume(pass.LenBelow, i, 0, pass.Short)
		for d := range l.Grid {
			if max(l.Grid[d], 1) <= p.Len {
				assume(pass.GridWithin, i, d, 0)
			}
		}
	}
	return f
}

// scalars are the values of the scalar parameters.
func scalars(l *Launch) map[int]uint64 {
	consts := map[int]uint64{}
	for i, v := range l.Module.Func(l.Kernel).Body.Params {
		if v.Type.Kind().Scalar() {
			consts[i] = scalarBits(v.Type, l.Params[i].Mem)
		}
	}
	return consts
}

// elementary reports whether a module has elementary functions. The interpreter
// has its own for them, which are not those that kernels have on devices.
func elementary(m *ir.Module) bool {
	found := false
	for _, f := range m.Funcs {
		f.Body.Walk(func(in *ir.Instr) bool {
			found = found || in.Op.Has(ir.Elementary)
			return !found
		})
	}
	return found
}

// interpretAfter runs the kernel in the interpreter, after passes.
func interpretAfter(ctx context.Context, l *Launch, opts pass.Options) (*host.Fault, error) {
	m := l.Module.Clone()
	if err := pass.Run(m, opts); err != nil {
		return nil, err
	}
	if err := m.Verify(); err != nil {
		return nil, err
	}
	return interpret(ctx, l, m)
}

// Host runs the Go function of a launch that has one.
var Host = Runner{"host", func(ctx context.Context, l *Launch) (*host.Fault, error) {
	f := reflect.ValueOf(l.Func)
	in := make([]reflect.Value, len(l.Args)+1)
	for i, a := range l.Args {
		in[i+1] = reflect.ValueOf(a)
	}
	c := kernel.Config{Grid: l.Grid, Group: l.Group, Subgroup: l.Subgroup, Partial: l.Partial, Print: l.Print, Name: l.Kernel}
	return host.FaultOf(kernel.Run(ctx, c, func(t kernel.Thread) {
		own := append([]reflect.Value{reflect.ValueOf(t)}, in[1:]...)
		f.Call(own)
	}))
}}

// Races is a runner that also looks for data races; one is an error.
var Races = Runner{"races", func(ctx context.Context, l *Launch) (*host.Fault, error) {
	return interpretWith(ctx, l, l.Module, new(interp.RaceChecker))
}}

// interpret runs the kernel of m in the interpreter.
func interpret(ctx context.Context, l *Launch, m *ir.Module) (*host.Fault, error) {
	return interpretWith(ctx, l, m, nil)
}

func interpretWith(ctx context.Context, l *Launch, m *ir.Module, races *interp.RaceChecker) (*host.Fault, error) {
	p, err := interp.Prepare(m, l.Kernel)
	if err != nil {
		return nil, err
	}
	var print interp.Printer
	il := &interp.Launch{Grid: wide(l.Grid), Group: wide(l.Group), Subgroup: l.Subgroup, Print: &print, Races: races}
	for i, v := range p.Kernel.Body.Params {
		if i >= len(l.Params) {
			return nil, fmt.Errorf("kernel %s takes %d arguments, not %d", l.Kernel, len(p.Kernel.Body.Params), len(l.Params))
		}
		arg := l.Params[i]
		switch {
		case v.Type.Kind().Scalar():
			il.Args = append(il.Args, interp.Scalar(scalarBits(v.Type, arg.Mem)))
		case arg.Len >= 0:
			il.Args = append(il.Args, interp.Arg{Mem: arg.Mem, Len: int64(arg.Len), Cap: int64(arg.Len)})
		default:
			il.Args = append(il.Args, interp.Arg{Mem: arg.Mem})
		}
	}
	err = interp.Run(ctx, p, il)
	if l.Print != nil {
		if _, werr := print.WriteTo(l.Print); werr != nil {
			return nil, werr
		}
	}
	if f, ok := err.(*interp.Fault); ok {
		return &host.Fault{What: f.Kind.String(), File: filepath.Base(f.File), Line: int(f.Pos.Line), Index: f.Index, Length: f.Length, At: f.Invocation}, nil
	}
	return nil, err
}

func wide(a [3]int) [3]int64 { return [3]int64{int64(a[0]), int64(a[1]), int64(a[2])} }

// scalarBits is the value of a scalar in memory as ir has it: sign-extended
// for signed integers.
func scalarBits(t *ir.Type, mem []byte) uint64 {
	var b uint64
	for i := range t.Size() {
		b |= uint64(mem[i]) << (8 * i)
	}
	if t.Kind().Signed() {
		s := 64 - 8*uint(t.Size())
		b = uint64(int64(b<<s) >> s)
	}
	return b
}

// Flatten takes the arguments of a Go kernel apart into the parameters of the
// compiled one. Slices are not copied.
func Flatten(args []any) []Param {
	var params []Param
	for _, a := range args {
		v := reflect.New(reflect.TypeOf(a)).Elem()
		v.Set(reflect.ValueOf(a))
		params = flatten(params, v)
	}
	return params
}

func flatten(params []Param, v reflect.Value) []Param {
	switch {
	case v.Kind() == reflect.Slice:
		return append(params, Param{bytesAt(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())), v.Len()})
	case v.Kind() == reflect.Struct && host.HasSlices(v.Type()):
		for i := range v.NumField() {
			params = flatten(params, v.Field(i))
		}
		return params
	}
	return append(params, Param{bytesAt(v.Addr().UnsafePointer(), int(v.Type().Size())), -1})
}

func bytesAt(p unsafe.Pointer, n int) []byte {
	if n == 0 {
		return []byte{}
	}
	return unsafe.Slice((*byte)(p), n)
}

// aligned is a copy of mem that is aligned for any element.
func aligned(mem []byte) []byte {
	words := make([]uint64, (len(mem)+7)/8+1)
	b := unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), len(mem))
	copy(b, mem)
	return b
}

// copyParams is a deep copy.
func copyParams(p []Param) []Param {
	out := make([]Param, len(p))
	for i := range p {
		out[i] = Param{aligned(p[i].Mem), p[i].Len}
	}
	return out
}

// Outcome is what a launch did.
type Outcome struct {
	Params []Param
	Print  string
	Fault  *host.Fault
}

// Execute runs the launch on copies of its parameters.
func (r Runner) Execute(ctx context.Context, l *Launch) (*Outcome, error) {
	own := *l
	var print bytes.Buffer
	own.Print = &print
	own.Params = copyParams(l.Params)
	f, err := r.Run(ctx, &own)
	if err != nil {
		return nil, err
	}
	return &Outcome{own.Params, print.String(), f}, nil
}

// InPlace runs the launch on its own parameters, which a Go function's arguments share.
func InPlace(ctx context.Context, r Runner, l *Launch) (*Outcome, error) {
	var print bytes.Buffer
	own := *l
	own.Print = &print
	f, err := r.Run(ctx, &own)
	if err != nil {
		return nil, err
	}
	return &Outcome{own.Params, print.String(), f}, nil
}

// exactPasses are all passes but contraction, which may change how often a
// result is rounded.
func exactPasses() []string {
	return slices.DeleteFunc(pass.Names(), func(name string) bool { return name == "contract" })
}
