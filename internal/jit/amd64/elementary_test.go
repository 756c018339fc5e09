//go:build amd64 && unix

package amd64

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// mathFunction is one operation on numbers, as the body of a kernel that loads %a and %b and stores %r.
type mathFunction struct{ name, kind, result, body string }

// mathFunctions are the elementary functions, those on bits, and the conversions of 16-bit floats.
func mathFunctions() []mathFunction {
	var all []mathFunction
	add := func(name, kind, result, body string) { all = append(all, mathFunction{name, kind, result, body}) }
	floats := []string{"f32", "f64"}
	for op := ir.OpSqrt; op < ir.NumOps; op++ {
		info := op.Info()
		for _, k := range floats {
			switch {
			case !op.Has(ir.Elementary) && op > ir.OpCopysign:
			case info.Rule == ir.RuleLdexp:
				add(op.String(), k, k, fmt.Sprintf("%%n = convert %%b : i64\n\t%%r = %v %%a, %%n : %s", op, k))
			case info.Rule == ir.RuleFloatToI64:
				add(op.String(), k, "i64", fmt.Sprintf("%%r = %v %%a : i64", op))
			case info.Args == 2:
				add(op.String(), k, k, fmt.Sprintf("%%r = %v %%a, %%b : %s", op, k))
			case info.Args == 1:
				add(op.String(), k, k, fmt.Sprintf("%%r = %v %%a : %s", op, k))
			}
		}
	}
	for _, k := range []string{"u8", "u16", "u32", "u64"} {
		for _, op := range []ir.Op{ir.OpClz, ir.OpCtz, ir.OpPopcnt, ir.OpBitRev, ir.OpByteRev} {
			if op != ir.OpByteRev || k != "u8" {
				add(op.String(), k, k, fmt.Sprintf("%%r = %v %%a : %s", op, k))
			}
		}
		for _, op := range []ir.Op{ir.OpRotl, ir.OpMulHi} {
			add(op.String(), k, k, fmt.Sprintf("%%r = %v %%a, %%b : %s", op, k))
		}
	}
	for _, half := range []string{"f16", "bf16"} {
		add("convert from "+half, half, "f32", "%r = convert %a : f32")
		add("convert to "+half, "f32", half, "%r = convert %a : "+half)
	}
	return all
}

// numbers fills memory with elements of a kind: special values, any bits, and moderate numbers.
func numbers(rng *rand.Rand, kind string, n int) ([]byte, int) {
	special := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, 2, 3, math.Inf(1), math.Inf(-1), math.NaN(), 1e-300, 1e-40, 1e-46, 1e30, 1e300, 88.8, -88.8, -745.2, 32768, 1 << 20, 1e22, math.Pi / 2}
	size := map[string]int{"u8": 1, "u16": 2, "f16": 2, "bf16": 2, "u32": 4, "f32": 4, "u64": 8, "f64": 8}[kind]
	b := make([]byte, 0, n*size)
	for i := range n {
		bits, x := rng.Uint64(), rng.NormFloat64()*5
		if i%3 == 0 {
			x = special[rng.IntN(len(special))]
		}
		switch {
		case i%3 == 2 && i%2 == 0:
		case kind == "f32":
			bits = uint64(math.Float32bits(float32(x)))
		case kind == "f64":
			bits = math.Float64bits(x)
		}
		b = append(b, binary.LittleEndian.AppendUint64(nil, bits)[:size]...)
	}
	return b, size
}

// TestElementary compiles every function of numbers for every instruction set: none may go through lanes one by one, and all give the bits
// that the interpreter gives, of which package mathlib's tests say that they are those of Go on the host.
func TestElementary(t *testing.T) {
	g := newGuarded(t, 512)
	const n = 1003
	list := isas(t)
	for j, f := range mathFunctions() {
		m, err := ir.Parse(fmt.Sprintf(`dotcompute ir 1
kernel @k(%%x view<global %[1]s>, %%y view<global %[1]s>, %%z view<global %[2]s>) mode=strict {
	%%i = globalid x : i64
	%%px = elem %%x, %%i : ptr<global %[1]s>
	%%py = elem %%y, %%i : ptr<global %[1]s>
	%%pz = elem %%z, %%i : ptr<global %[2]s>
	%%a = load %%px : %[1]s
	%%b = load %%py : %[1]s
	%[3]s
	store %%pz, %%r
	return
}
`, f.kind, f.result, f.body))
		if err != nil {
			t.Fatalf("%s: %v", f.name, err)
		}
		if err := pass.Run(m, pass.Options{}); err != nil {
			t.Fatalf("%s: %v", f.name, err)
		}
		for _, vl := range []int{32, 64} {
			p, err := jit.Compile(m, "k", jit.Target{VL: vl, Canonical: true})
			if err != nil {
				t.Fatalf("%s of %s: %v", f.name, f.kind, err)
			}
			for _, b := range p.Blocks {
				for _, in := range b.Insts {
					if in.Op == jit.OpMBits {
						t.Errorf("%s of %s, vectors of %d bytes: lanes are done one by one", f.name, f.kind, vl)
					}
				}
			}
		}
		rng := rand.New(rand.NewPCG(uint64(j), 17))
		x, size := numbers(rng, f.kind, n)
		y, _ := numbers(rng, f.kind, n)
		out := size
		switch f.result {
		case "i64", "f64":
			out = 8
		case "f32":
			out = 4
		case "f16", "bf16":
			out = 2
		}
		c := &irtest.Case{Kernel: "k", Grid: [3]int{n, 1, 1}, Group: [3]int{64, 1, 1}, Subgroup: 1,
			Args: []irtest.Arg{{Data: x, Len: n}, {Data: y, Len: n}, {Data: make([]byte, n*out), Len: n}}}
		for _, i := range list {
			if msg := checkCase(t, g, m, c, i, true, 1, 1); msg != "" {
				t.Errorf("%s of %s, %v: %s", f.name, f.kind, i, msg)
			}
		}
	}
	t.Logf("%d functions; %v", len(mathFunctions()), list)
}
