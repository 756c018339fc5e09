package mathlib_test

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
	"github.com/dotcompute/dotcompute/kernel"
)

// want lists the functions that kernels call on the host: all there are.
var want = map[ir.Op]struct {
	f32 func(x, y float32) float32
	f64 func(x, y float64) float64
}{
	ir.OpExp:        {unary(kernel.Exp[float32]), unary(kernel.Exp[float64])},
	ir.OpExp2:       {unary(kernel.Exp2[float32]), unary(kernel.Exp2[float64])},
	ir.OpExpm1:      {unary(kernel.Expm1[float32]), unary(kernel.Expm1[float64])},
	ir.OpLog:        {unary(kernel.Log[float32]), unary(kernel.Log[float64])},
	ir.OpLog2:       {unary(kernel.Log2[float32]), unary(kernel.Log2[float64])},
	ir.OpLog10:      {unary(kernel.Log10[float32]), unary(kernel.Log10[float64])},
	ir.OpLog1p:      {unary(kernel.Log1p[float32]), unary(kernel.Log1p[float64])},
	ir.OpSin:        {unary(kernel.Sin[float32]), unary(kernel.Sin[float64])},
	ir.OpCos:        {unary(kernel.Cos[float32]), unary(kernel.Cos[float64])},
	ir.OpTan:        {unary(kernel.Tan[float32]), unary(kernel.Tan[float64])},
	ir.OpSinh:       {unary(kernel.Sinh[float32]), unary(kernel.Sinh[float64])},
	ir.OpCosh:       {unary(kernel.Cosh[float32]), unary(kernel.Cosh[float64])},
	ir.OpTanh:       {unary(kernel.Tanh[float32]), unary(kernel.Tanh[float64])},
	ir.OpPow:        {kernel.Pow[float32], kernel.Pow[float64]},
	ir.OpAsin:       {unary(kernel.Asin[float32]), unary(kernel.Asin[float64])},
	ir.OpAcos:       {unary(kernel.Acos[float32]), unary(kernel.Acos[float64])},
	ir.OpAtan:       {unary(kernel.Atan[float32]), unary(kernel.Atan[float64])},
	ir.OpAsinh:      {unary(kernel.Asinh[float32]), unary(kernel.Asinh[float64])},
	ir.OpAcosh:      {unary(kernel.Acosh[float32]), unary(kernel.Acosh[float64])},
	ir.OpAtanh:      {unary(kernel.Atanh[float32]), unary(kernel.Atanh[float64])},
	ir.OpCbrt:       {unary(kernel.Cbrt[float32]), unary(kernel.Cbrt[float64])},
	ir.OpErf:        {unary(kernel.Erf[float32]), unary(kernel.Erf[float64])},
	ir.OpErfc:       {unary(kernel.Erfc[float32]), unary(kernel.Erfc[float64])},
	ir.OpGamma:      {unary(kernel.Gamma[float32]), unary(kernel.Gamma[float64])},
	ir.OpAtan2:      {kernel.Atan2[float32], kernel.Atan2[float64]},
	ir.OpHypot:      {kernel.Hypot[float32], kernel.Hypot[float64]},
	ir.OpMod:        {kernel.Mod[float32], kernel.Mod[float64]},
	ir.OpRsqrt:      {unary(kernel.Rsqrt[float32]), unary(kernel.Rsqrt[float64])},
	ir.OpRemainder:  {kernel.Remainder[float32], kernel.Remainder[float64]},
	ir.OpLgamma:     {unary(lgamma[float32]), unary(lgamma[float64])},
	ir.OpLgammaSign: {unary(lgammaSign[float32]), unary(lgammaSign[float64])},
	ir.OpFrexpFrac:  {unary(frac[float32]), unary(frac[float64])},
	ir.OpFrexpExp:   {unary(exponent[float32]), unary(exponent[float64])},
	ir.OpLdexp:      {ldexp[float32], ldexp[float64]},
	ir.OpErfinv:     {unary(kernel.Erfinv[float32]), unary(kernel.Erfinv[float64])},
	ir.OpErfcinv:    {unary(kernel.Erfcinv[float32]), unary(kernel.Erfcinv[float64])},
	ir.OpJ0:         {unary(kernel.J0[float32]), unary(kernel.J0[float64])},
	ir.OpJ1:         {unary(kernel.J1[float32]), unary(kernel.J1[float64])},
	ir.OpY0:         {unary(kernel.Y0[float32]), unary(kernel.Y0[float64])},
	ir.OpY1:         {unary(kernel.Y1[float32]), unary(kernel.Y1[float64])},
	ir.OpJn:         {order(kernel.Jn[float32]), order(kernel.Jn[float64])},
	ir.OpYn:         {order(kernel.Yn[float32]), order(kernel.Yn[float64])},
}

func lgamma[T kernel.Float](x T) T {
	y, _ := kernel.Lgamma(x)
	return y
}

func lgammaSign[T kernel.Float](x T) T {
	_, sign := kernel.Lgamma(x)
	return T(sign)
}

func frac[T kernel.Float](x T) T {
	f, _ := kernel.Frexp(x)
	return f
}

func exponent[T kernel.Float](x T) T {
	_, e := kernel.Frexp(x)
	return T(e)
}

// integer converts y as a kernel does: saturating, NaN to 0.
func integer[T kernel.Float](y T) int {
	switch {
	case y != y:
		return 0
	case y >= 1<<63:
		return math.MaxInt64
	case y <= -1<<63:
		return math.MinInt64
	}
	return int(y)
}

func ldexp[T kernel.Float](x, y T) T { return kernel.Ldexp(x, integer(y)) }

// order makes a function of an integer and a number one of the number and the integer.
func order[T kernel.Float](f func(n int, x T) T) func(x, y T) T {
	return func(x, y T) T { return f(integer(y), x) }
}

func unary[T any](f func(T) T) func(x, y T) T { return func(x, _ T) T { return f(x) } }

// TestExact runs every function as IR, through all passes, and as Go: the same bits.
func TestExact(t *testing.T) {
	for op := ir.OpConst; op < ir.NumOps; op++ {
		if _, ok := want[op]; op.Has(ir.Elementary) && !ok {
			t.Errorf("%v is not compared with Go", op)
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for op := ir.OpConst; op < ir.NumOps; op++ {
		w, ok := want[op]
		if !ok {
			continue
		}
		t.Run(op.String(), func(t *testing.T) {
			x32, y32 := inputs(rng, func(b uint64) float32 { return math.Float32frombits(uint32(b)) }, func(x float64) float32 { return float32(x) })
			compare(t, op, "f32", x32, y32, w.f32, func(x float32) uint64 { return uint64(math.Float32bits(x)) })
			x64, y64 := inputs(rng, math.Float64frombits, func(x float64) float64 { return x })
			compare(t, op, "f64", x64, y64, w.f64, math.Float64bits)
		})
	}
}

// inputs returns pairs of special values, of any bits, and of moderate numbers.
func inputs[T any](rng *rand.Rand, bits func(uint64) T, of func(float64) T) (x, y []T) {
	special := []float64{0, math.Copysign(0, -1), 1, -1, 2, -2, 0.5, 3, -3, math.Inf(1), math.Inf(-1), math.NaN(), 1e-300, 1e-40, 1e-46, 1e30, -1e30, 1e300, 88.8, -88.8, 709.8, -745.2, 1 << 20, 1e22, math.Pi / 2}
	for _, a := range special {
		for _, b := range special {
			x, y = append(x, of(a)), append(y, of(b))
		}
	}
	for range 1500 {
		x, y = append(x, bits(rng.Uint64())), append(y, bits(rng.Uint64()))
		x, y = append(x, of(rng.NormFloat64()*10)), append(y, of(rng.NormFloat64()*5))
	}
	return x, y
}

func compare[T comparable](t *testing.T, op ir.Op, kind string, x, y []T, want func(x, y T) T, bits func(T) uint64) {
	t.Helper()
	compute := fmt.Sprintf("%%r = %v %%a : %s", op, kind)
	switch info := op.Info(); {
	case info.Rule == ir.RuleLdexp:
		compute = fmt.Sprintf("%%n = convert %%b : i64\n\t%%r = %v %%a, %%n : %s", op, kind)
	case info.Rule == ir.RuleFloatToI64:
		compute = fmt.Sprintf("%%n = %v %%a : i64\n\t%%r = convert %%n : %s", op, kind)
	case info.Args == 2:
		compute = fmt.Sprintf("%%r = %v %%a, %%b : %s", op, kind)
	}
	for _, mode := range []string{"strict", "default"} {
		t.Run(mode+" "+kind, func(t *testing.T) { compareIn(t, mode, kind, compute, x, y, want, bits) })
	}
}

// compareIn is compare for a kernel of one mode.
func compareIn[T comparable](t *testing.T, mode, kind, compute string, x, y []T, want func(x, y T) T, bits func(T) uint64) {
	m, err := ir.Parse(fmt.Sprintf(`dotcompute ir 1
kernel @k(%%x view<global %[1]s>, %%y view<global %[1]s>, %%z view<global %[1]s>) mode=%[3]s {
	%%i = globalid x : i64
	%%px = elem %%x, %%i : ptr<global %[1]s>
	%%py = elem %%y, %%i : ptr<global %[1]s>
	%%pz = elem %%z, %%i : ptr<global %[1]s>
	%%a = load %%px : %[1]s
	%%b = load %%py : %[1]s
	%[2]s
	store %%pz, %%r
	return
}
`, kind, compute, mode))
	if err != nil {
		t.Fatal(err)
	}
	if err := pass.Run(m, pass.Options{Verify: true}); err != nil {
		t.Fatal(err)
	}
	m.Funcs[0].Body.Walk(func(in *ir.Instr) bool {
		if in.Op.Has(ir.Elementary) || in.Op == ir.OpCall {
			t.Errorf("%v is left in the lowered kernel", in.Op)
		}
		return true
	})
	p, err := interp.Prepare(m, "k")
	if err != nil {
		t.Fatal(err)
	}
	z := make([]T, len(x))
	l := &interp.Launch{Grid: [3]int64{int64(len(x))}, Args: []interp.Arg{interp.Slice(x), interp.Slice(y), interp.Slice(z)}}
	if err := interp.Run(context.Background(), p, l); err != nil {
		t.Fatal(err)
	}
	for i := range z {
		w := want(x[i], y[i])
		if bits(z[i]) != bits(w) && (z[i] == z[i] || w == w) {
			t.Fatalf("(%v, %v): %v as IR, %v as Go", x[i], y[i], z[i], w)
		}
	}
}
