package irtest

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

func generate(seed uint64, opt Options) *Case { return Generate(rand.New(rand.NewPCG(seed, 1)), opt) }

func TestGenerate(t *testing.T) {
	seen := map[ir.Op]int{}
	fns := map[ir.Fn]bool{}
	spaces := map[ir.Space]bool{}
	for seed := range uint64(400) {
		c := generate(seed, Options{Elementary: seed%4 == 0})
		if err := c.Module.Verify(); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, c.Module)
		}
		text := c.Module.String()
		m, err := ir.Parse(text)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		if err := m.Verify(); err != nil {
			t.Fatalf("seed %d, after printing and parsing: %v", seed, err)
		}
		if again := m.String(); again != text {
			t.Fatalf("seed %d: text differs after parsing:\n%s\n%s", seed, text, again)
		}
		checkArgs(t, c)
		for _, f := range c.Module.Funcs {
			f.Body.Walk(func(in *ir.Instr) bool {
				seen[in.Op]++
				fns[in.Fn()] = true
				for _, a := range in.Args {
					spaces[a.Type.Space()] = true
				}
				return true
			})
		}
	}
	for op := ir.OpConst; op < ir.NumOps; op++ {
		if seen[op] == 0 {
			t.Errorf("operation %v is never generated", op)
		}
	}
	for _, fn := range append([]ir.Fn{ir.FnNone}, commuting...) {
		if !fns[fn] {
			t.Errorf("function %v is never generated", fn)
		}
	}
	for s := ir.Global; s <= ir.Constant; s++ {
		if !spaces[s] {
			t.Errorf("address space %v is never used", s)
		}
	}
}

// checkArgs demands arguments that fit the kernel's parameters.
func checkArgs(t *testing.T, c *Case) {
	t.Helper()
	params := c.Func().Body.Params
	if len(params) != len(c.Args) {
		t.Fatalf("%d arguments for %d parameters", len(c.Args), len(params))
	}
	for i, p := range params {
		a := c.Args[i]
		ok := false
		switch p.Type.Kind() {
		case ir.View:
			ok = int64(len(a.Data)) == int64(a.Len)*p.Type.Elem().Size()
		case ir.Ptr:
			ok = int64(len(a.Data)) == p.Type.Elem().Size()
		default:
			ok = ir.Canon(p.Type.Kind(), a.Bits) == a.Bits && a.Data == nil
		}
		if !ok {
			t.Errorf("argument %d of type %v is %+v", i, p.Type, a)
		}
	}
	for i := range 3 {
		if c.Grid[i] < 1 || c.Group[i] < 1 || c.Grid[i]%c.Group[i] != 0 && !c.Func().Kernel.Partial {
			t.Errorf("grid %v, group %v", c.Grid, c.Group)
		}
	}
}

func TestGenerateIsDeterministic(t *testing.T) {
	for seed := range uint64(20) {
		a, b := generate(seed, Options{}), generate(seed, Options{})
		if a.Module.String() != b.Module.String() || !reflect.DeepEqual(a.Args, b.Args) || a.Grid != b.Grid || a.Group != b.Group {
			t.Fatalf("seed %d gives two cases", seed)
		}
		if c := generate(seed+1, Options{}); c.Module.String() == a.Module.String() {
			t.Fatalf("seeds %d and %d give one case", seed, seed+1)
		}
	}
}

func TestOptions(t *testing.T) {
	for _, tt := range []struct {
		name string
		opt  Options
		bad  func(in *ir.Instr) bool
	}{
		{"NoFloats", Options{NoFloats: true}, func(in *ir.Instr) bool { return anyType(in, func(t *ir.Type) bool { return t.Float() }) }},
		{"NoHalves", Options{NoHalves: true}, func(in *ir.Instr) bool {
			return anyType(in, func(t *ir.Type) bool { return t == ir.TF16 || t == ir.TBF16 })
		}},
		{"NoFMA", Options{NoFMA: true}, func(in *ir.Instr) bool { return in.Op == ir.OpFMA }},
		{"NoNaNBits", Options{NoNaNBits: true}, func(in *ir.Instr) bool {
			return in.Op == ir.OpCopysign || in.Op == ir.OpBitcast && in.Args[0].Type.Float() && in.Args[0].Type != in.Result().Type
		}},
		{"NoFaults", Options{NoFaults: true}, func(in *ir.Instr) bool { return in.Op == ir.OpFault }},
		{"NoPrint", Options{NoPrint: true}, func(in *ir.Instr) bool { return in.Op == ir.OpPrint }},
		{"NoCalls", Options{NoCalls: true}, func(in *ir.Instr) bool { return in.Op == ir.OpCall }},
		{"NoCollectives", Options{NoCollectives: true}, func(in *ir.Instr) bool { return in.Op.Has(ir.Collective) }},
		{"NoSubgroups", Options{NoSubgroups: true}, func(in *ir.Instr) bool {
			return in.Op == ir.OpReduce || in.Op == ir.OpShuffle || in.Op == ir.OpLane || in.Op == ir.OpBallot
		}},
		{"NoAtomics", Options{NoAtomics: true}, func(in *ir.Instr) bool { return in.Op == ir.OpAtomic }},
		{"no Elementary", Options{}, func(in *ir.Instr) bool { return in.Op.Has(ir.Elementary) }},
	} {
		for seed := range uint64(60) {
			c := generate(seed, tt.opt)
			for _, f := range c.Module.Funcs {
				f.Body.Walk(func(in *ir.Instr) bool {
					if tt.bad(in) {
						t.Fatalf("%s, seed %d: has %v", tt.name, seed, in.Op)
					}
					return true
				})
			}
		}
	}
	for seed := range uint64(60) {
		c := generate(seed, Options{Invocations: 8, NoPartial: true, Mode: ir.ModeStrict})
		if n := c.Grid[0] * c.Grid[1] * c.Grid[2]; n > 8 || n < 1 {
			t.Errorf("seed %d: %d invocations", seed, n)
		}
		if k := c.Func().Kernel; k.Partial || k.Mode != ir.ModeStrict {
			t.Errorf("seed %d: kernel %+v", seed, k)
		}
	}
}

func anyType(in *ir.Instr, f func(*ir.Type) bool) bool {
	for _, v := range append(append([]*ir.Value(nil), in.Args...), in.Results...) {
		if f(v.Type) {
			return true
		}
	}
	return false
}

// All loops end: each counts up to a limit from outside of it.
func TestLoopsCount(t *testing.T) {
	loops := 0
	for seed := range uint64(200) {
		c := generate(seed, Options{})
		if !allCounted(c.Module) {
			t.Fatalf("seed %d has a loop that does not count\n%s", seed, c.Module)
		}
		for _, f := range c.Module.Funcs {
			f.Body.Walk(func(in *ir.Instr) bool {
				if in.Op == ir.OpLoop {
					loops++
				}
				return true
			})
		}
	}
	if loops < 100 {
		t.Errorf("only %d loops in 200 cases", loops)
	}
}
