package interp

import (
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Elementary functions are lowered to package mathlib's before a kernel runs anywhere. Where the interpreter
// meets one that was not, it takes the function of Go's math package in float64, rounded to the type: close
// to the value, for reference, and not the same bits on every machine.

var goUnary = map[ir.Op]func(float64) float64{
	ir.OpRsqrt: func(x float64) float64 { return 1 / math.Sqrt(x) },
	ir.OpExp:   math.Exp, ir.OpExp2: math.Exp2, ir.OpExpm1: math.Expm1,
	ir.OpLog: math.Log, ir.OpLog2: math.Log2, ir.OpLog10: math.Log10, ir.OpLog1p: math.Log1p,
	ir.OpSin: math.Sin, ir.OpCos: math.Cos, ir.OpTan: math.Tan,
	ir.OpAsin: math.Asin, ir.OpAcos: math.Acos, ir.OpAtan: math.Atan,
	ir.OpSinh: math.Sinh, ir.OpCosh: math.Cosh, ir.OpTanh: math.Tanh,
	ir.OpAsinh: math.Asinh, ir.OpAcosh: math.Acosh, ir.OpAtanh: math.Atanh,
	ir.OpCbrt: math.Cbrt, ir.OpErf: math.Erf, ir.OpErfc: math.Erfc, ir.OpGamma: math.Gamma,
	ir.OpErfinv: math.Erfinv, ir.OpErfcinv: math.Erfcinv,
	ir.OpJ0: math.J0, ir.OpJ1: math.J1, ir.OpY0: math.Y0, ir.OpY1: math.Y1,
	ir.OpLgamma:    func(x float64) float64 { y, _ := math.Lgamma(x); return y },
	ir.OpFrexpFrac: func(x float64) float64 { y, _ := math.Frexp(x); return y },
}

var goBinary = map[ir.Op]func(x, y float64) float64{
	ir.OpPow: math.Pow, ir.OpAtan2: math.Atan2, ir.OpHypot: math.Hypot,
	ir.OpMod: math.Mod, ir.OpRemainder: math.Remainder,
}

// float returns the value of canonical bits of f32 or f64.
func float(k ir.Kind, bits uint64) float64 {
	if k == ir.F32 {
		return float64(math.Float32frombits(uint32(bits)))
	}
	return math.Float64frombits(bits)
}

// rounded returns the canonical bits of x rounded to f32 or f64. There is one NaN.
func rounded(k ir.Kind, x float64) uint64 {
	switch {
	case k == ir.F32 && x != x:
		return 0x7fc00000
	case k == ir.F32:
		return uint64(math.Float32bits(float32(x)))
	case x != x:
		return 0x7ff8000000000000
	}
	return math.Float64bits(x)
}

// elementary1 returns the function that op is on kind k, or nil.
func elementary1(op ir.Op, k ir.Kind) func(uint64) uint64 {
	if k != ir.F32 && k != ir.F64 {
		return nil
	}
	switch op {
	case ir.OpLgammaSign:
		return func(a uint64) uint64 { _, sign := math.Lgamma(float(k, a)); return uint64(sign) }
	case ir.OpFrexpExp:
		return func(a uint64) uint64 { _, exp := math.Frexp(float(k, a)); return uint64(exp) }
	}
	if f := goUnary[op]; f != nil {
		return func(a uint64) uint64 { return rounded(k, f(float(k, a))) }
	}
	return nil
}

// elementary2 returns the function that op is on kind k, or nil.
func elementary2(op ir.Op, k ir.Kind) func(a, b uint64) uint64 {
	if k != ir.F32 && k != ir.F64 {
		return nil
	}
	switch op {
	case ir.OpJn, ir.OpYn:
		f := math.Jn
		if op == ir.OpYn {
			f = math.Yn
		}
		return func(a, b uint64) uint64 {
			if n := int64(b); n <= -1<<20 || n >= 1<<20 {
				return rounded(k, math.NaN()) // Go's would take n steps
			}
			return rounded(k, f(int(int64(b)), float(k, a)))
		}
	case ir.OpLdexp:
		return func(a, b uint64) uint64 {
			// Past this every finite float has become 0 or infinity.
			exp := min(max(int64(b), -4096), 4096)
			return rounded(k, math.Ldexp(float(k, a), int(exp)))
		}
	}
	if f := goBinary[op]; f != nil {
		return func(a, b uint64) uint64 { return rounded(k, f(float(k, a), float(k, b))) }
	}
	return nil
}
