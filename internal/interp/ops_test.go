package interp

import (
	"flag"
	"fmt"
	"math"
	"os"
	"sync"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// seen is which operations the programs of the tests contain.
var seen struct {
	sync.Mutex
	ops [ir.NumOps]bool
}

// TestMain fails a whole run that leaves an operation out.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	whole := flag.Lookup("test.run").Value.String() == "" && flag.Lookup("test.list").Value.String() == ""
	for op := ir.OpConst; whole && op < ir.NumOps; op++ {
		if !seen.ops[op] {
			fmt.Printf("no test runs operation %v\n", op)
			code = 1
		}
	}
	os.Exit(code)
}

func note(m *ir.Module) {
	seen.Lock()
	defer seen.Unlock()
	for _, f := range m.Funcs {
		f.Body.Walk(func(in *ir.Instr) bool {
			seen.ops[in.Op] = true
			return true
		})
	}
}

var kinds = []*ir.Type{
	ir.TBool, ir.TI8, ir.TI16, ir.TI32, ir.TI64, ir.TU8, ir.TU16, ir.TU32, ir.TU64, ir.TF16, ir.TBF16, ir.TF32, ir.TF64,
}

// samples returns canonical values of a type, awkward ones among them.
func samples(t *ir.Type) []uint64 {
	var raw []uint64
	switch t.Kind() {
	case ir.F16:
		raw = []uint64{0, 0x8000, 0x3c00, 0xc100, 0x7c00, 0xfc00, 0x7e00, 1, 0x7bff}
	case ir.BF16:
		raw = []uint64{0, 0x8000, 0x3f80, 0xc020, 0x7f80, 0xff80, 0x7fc0, 1, 0x7f7f}
	case ir.F32:
		for _, x := range []float64{0, math.Copysign(0, -1), 1, -2.5, 0.7, 1e30, math.Inf(1), math.Inf(-1), math.NaN()} {
			raw = append(raw, uint64(math.Float32bits(float32(x))))
		}
	case ir.F64:
		for _, x := range []float64{0, math.Copysign(0, -1), 1, -2.5, 0.7, 1e300, math.Inf(1), math.Inf(-1), math.NaN()} {
			raw = append(raw, math.Float64bits(x))
		}
	default:
		for _, x := range []int64{0, 1, -1, 2, 7, math.MinInt64, math.MaxInt64, math.MinInt32, 0x55, 100} {
			raw = append(raw, ir.Canon(t.Kind(), uint64(x)), ir.Canon(t.Kind(), uint64(x)<<(t.Bits()-1)))
		}
	}
	return raw
}

// shapes returns the argument and result types on which a pure scalar operation is defined.
func shapes(op ir.Op) (args [][]*ir.Type, results []*ir.Type) {
	info := op.Info()
	add := func(r *ir.Type, a ...*ir.Type) { args, results = append(args, a), append(results, r) }
	for _, t := range kinds {
		in := info.Classes.Has(t.Kind())
		switch info.Rule {
		case ir.RuleSame:
			if op == ir.OpAbs && t.Kind().Unsigned() {
				in = false
			}
			if in && info.Args == 1 {
				add(t, t)
			} else if in && info.Args == 2 {
				add(t, t, t)
			} else if in {
				add(t, t, t, t)
			}
		case ir.RuleCompare:
			if in {
				add(ir.TBool, t, t)
			}
		case ir.RuleShift:
			if in {
				add(t, t, ir.TU8)
				add(t, t, ir.TU64)
			}
		case ir.RuleSelect:
			add(t, ir.TBool, t, t)
		case ir.RuleConvert, ir.RuleBitcast:
			for _, u := range kinds {
				if t != ir.TBool && u != ir.TBool && (info.Rule == ir.RuleConvert || t.Size() == u.Size()) {
					add(t, u)
				}
			}
		case ir.RuleFloatToI64:
			if in {
				add(ir.TI64, t)
			}
		case ir.RuleLdexp:
			if in {
				add(t, t, ir.TI64)
			}
		}
	}
	return args, results
}

// wantScalar is what an operation gives: what ir.Eval says, or for elementary functions Go's math.
func wantScalar(op ir.Op, t *ir.Type, args []uint64, types []*ir.Type) (uint64, bool) {
	if want, ok := ir.Eval(op, nil, t, args, types); ok {
		return want, true
	}
	k := types[0].Kind()
	x := float(k, args[0])
	switch op {
	case ir.OpExp:
		return rounded(k, math.Exp(x)), true
	case ir.OpPow:
		return rounded(k, math.Pow(x, float(k, args[1]))), true
	case ir.OpAtan2:
		return rounded(k, math.Atan2(x, float(k, args[1]))), true
	case ir.OpLdexp:
		return rounded(k, math.Ldexp(x, int(max(min(int64(args[1]), 5000), -5000)))), true
	case ir.OpFrexpExp:
		_, e := math.Frexp(x)
		return uint64(e), true
	case ir.OpLgammaSign:
		_, s := math.Lgamma(x)
		return uint64(s), true
	case ir.OpRsqrt:
		return rounded(k, 1/math.Sqrt(x)), true
	case ir.OpFrexpFrac:
		f, _ := math.Frexp(x)
		return rounded(k, f), true
	}
	return 0, false
}

// TestScalar runs every pure scalar operation on every type, on operands from memory: loads, stores and arithmetic of all
// types agree with ir.Eval.
func TestScalar(t *testing.T) {
	checked := 0
	for op := ir.OpSelect; op < ir.NumOps; op++ {
		if !op.Has(ir.Pure) {
			continue
		}
		args, results := shapes(op)
		for i, types := range args {
			checked += scalarCase(t, op, types, results[i])
		}
	}
	t.Logf("%d results", checked)
}

func scalarCase(t *testing.T, op ir.Op, types []*ir.Type, result *ir.Type) (checked int) {
	body := &ir.Block{}
	k := &ir.Func{Name: "k", Kernel: &ir.KernelInfo{}, Body: body}
	param := func(name string, t *ir.Type) *ir.Value {
		v := &ir.Value{Type: ir.ViewOf(ir.Global, t), Name: name}
		body.Params = append(body.Params, v)
		k.Params = append(k.Params, ir.Param{Name: name})
		return v
	}
	b := ir.Builder{Block: body}
	i := b.Value(ir.OpGlobalID, ir.DimAttr{}, ir.TI64)
	var in []*ir.Value
	for n, at := range types {
		in = append(in, b.Load(b.Elem(param(fmt.Sprint("x", n), at), i)))
	}
	b.Store(b.Elem(param("out", result), i), b.Value(op, nil, result, in...))
	b.Return()
	m := &ir.Module{Funcs: []*ir.Func{k}}
	if err := m.Verify(); err != nil {
		t.Fatalf("%v on %v: %v", op, types, err)
	}
	note(m)
	p, err := Prepare(m, "k")
	if err != nil {
		t.Fatal(err)
	}

	var columns [3][]uint64
	for _, x := range samples(types[0]) {
		for _, y := range second(types, 1) {
			for _, z := range second(types, 2) {
				columns[0], columns[1], columns[2] = append(columns[0], x), append(columns[1], y), append(columns[2], z)
			}
		}
	}
	n := len(columns[0])
	l := &Launch{Grid: [3]int64{int64(n)}}
	for i, at := range types {
		l.Args = append(l.Args, array(at, columns[i]))
	}
	out := array(result, make([]uint64, n))
	l.Args = append(l.Args, out)
	run(t, p, l)
	for i := range n {
		var a []uint64
		for j := range types {
			a = append(a, columns[j][i])
		}
		got := load(result.Kind(), out.Mem[int64(i)*result.Size():])
		if ir.Canon(result.Kind(), got) != got {
			t.Fatalf("%v on %v: %#x is not canonical", op, types, got)
		}
		if want, ok := wantScalar(op, result, a, types); ok {
			checked++
			if got != want {
				t.Errorf("%v%x on %v: %#x, want %#x", op, a, types, got, want)
			}
		}
	}
	return checked
}

func second(types []*ir.Type, i int) []uint64 {
	if i < len(types) {
		return samples(types[i])
	}
	return []uint64{0}
}

// array returns the argument for a view of values.
func array(t *ir.Type, bits []uint64) Arg {
	mem := aligned(int64(len(bits)) * t.Size())
	for i, x := range bits {
		store(t.Kind(), mem[int64(i)*t.Size():], x)
	}
	return Arg{Mem: mem, Len: int64(len(bits))}
}
