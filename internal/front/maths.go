package front

import (
	"go/ast"
	"go/types"
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// floatOps are functions of package math, and of package kernel with the same name, that are one operation
// on values of one float type.
var floatOps = map[string]ir.Op{
	"Abs": ir.OpAbs, "Acos": ir.OpAcos, "Acosh": ir.OpAcosh, "Asin": ir.OpAsin, "Asinh": ir.OpAsinh, "Atan": ir.OpAtan,
	"Atan2": ir.OpAtan2, "Atanh": ir.OpAtanh, "Cbrt": ir.OpCbrt, "Ceil": ir.OpCeil, "Copysign": ir.OpCopysign, "Cos": ir.OpCos,
	"Cosh": ir.OpCosh, "Erf": ir.OpErf, "Erfc": ir.OpErfc, "Erfcinv": ir.OpErfcinv, "Erfinv": ir.OpErfinv, "Exp": ir.OpExp, "Exp2": ir.OpExp2, "Expm1": ir.OpExpm1, "FMA": ir.OpFMA,
	"Floor": ir.OpFloor, "Gamma": ir.OpGamma, "Hypot": ir.OpHypot, "J0": ir.OpJ0, "J1": ir.OpJ1, "Log": ir.OpLog, "Log10": ir.OpLog10, "Log1p": ir.OpLog1p,
	"Log2": ir.OpLog2, "Mod": ir.OpMod, "Pow": ir.OpPow, "Remainder": ir.OpRemainder, "Round": ir.OpRoundAway,
	"RoundToEven": ir.OpRoundEven, "Rsqrt": ir.OpRsqrt, "Sin": ir.OpSin, "Sinh": ir.OpSinh, "Sqrt": ir.OpSqrt, "Tan": ir.OpTan,
	"Tanh": ir.OpTanh, "Trunc": ir.OpTrunc, "Y0": ir.OpY0, "Y1": ir.OpY1,
}

// fromKernel are functions of math that are compiled from the source of those in package kernel.
var fromKernel = map[string]string{"Ilogb": "Ilogb", "Logb": "Logb", "Nextafter": "Nextafter", "Nextafter32": "Nextafter", "Pow10": "Pow10"}

// inKernel returns the function of package kernel that a function of math stands for; nil if there is none.
func (u *unit) inKernel(name string) *types.Func {
	if u.pkg.Provider == nil || fromKernel[name] == "" {
		return nil
	}
	p, err := u.pkg.Provider.Package(KernelPath)
	if err != nil {
		return nil
	}
	fn, _ := p.Types.Scope().Lookup(fromKernel[name]).(*types.Func)
	return fn
}

// mathCall evaluates functions of math, math/bits and package kernel that are operations, or a few of them.
func (f *fn) mathCall(e *ast.CallExpr, c callee, path string) (value, bool) {
	name := c.fn.Name()
	if path == "math/bits" {
		return f.bitsCall(e, name)
	}
	t := types.Type(types.Typ[types.Float64])
	if path == KernelPath {
		if len(c.targs) != 1 {
			return nil, false
		}
		t = c.targs[0]
		if it := scalarType(t); it == nil || it != ir.TF32 && it != ir.TF64 {
			return nil, false
		}
	}
	it := f.u.irType(t)
	arg := func(i int) *ir.Value { return f.operand(e.Args[i], t, it) }
	count := func(i int) *ir.Value { return f.operand(e.Args[i], types.Typ[types.Int], ir.TI64) }
	if op, ok := floatOps[name]; ok {
		var args []*ir.Value
		for i := range e.Args {
			args = append(args, arg(i))
		}
		f.at(e.Pos())
		return scalar{f.b.Op(op, args...)}, true
	}
	switch name {
	case "Sincos":
		x := arg(0)
		return tuple{scalar{f.b.Op(ir.OpSin, x)}, scalar{f.b.Op(ir.OpCos, x)}}, true
	case "Modf":
		x := arg(0)
		whole := f.b.Op(ir.OpTrunc, x)
		return tuple{scalar{whole}, scalar{f.b.Op(ir.OpCopysign, f.b.Op(ir.OpSub, x, whole), x)}}, true
	case "Frexp":
		x := arg(0)
		return tuple{scalar{f.b.Op(ir.OpFrexpFrac, x)}, scalar{f.b.Value(ir.OpFrexpExp, nil, ir.TI64, x)}}, true
	case "Lgamma":
		x := arg(0)
		return tuple{scalar{f.b.Op(ir.OpLgamma, x)}, scalar{f.b.Value(ir.OpLgammaSign, nil, ir.TI64, x)}}, true
	case "Ldexp":
		x, n := arg(0), count(1)
		return scalar{f.b.Op(ir.OpLdexp, x, n)}, true
	case "Jn", "Yn":
		n, x := count(0), arg(1)
		op := ir.OpJn
		if name == "Yn" {
			op = ir.OpYn
		}
		return scalar{f.b.Op(op, x, n)}, true
	case "Max", "Min":
		return scalar{f.extremum(name, arg(0), arg(1))}, true
	case "Dim":
		x, y := arg(0), arg(1)
		d := f.b.Op(ir.OpSub, x, y)
		zero := f.b.Float(it, 0)
		return scalar{f.b.Value(ir.OpSelect, nil, it, f.b.Compare(ir.OpLe, d, zero), zero, d)}, true
	case "IsNaN":
		x := arg(0)
		return scalar{f.b.Compare(ir.OpNe, x, x)}, true
	case "IsInf":
		return scalar{f.isInf(arg(0), count(1))}, true
	case "Inf":
		n := count(0)
		pos, neg := f.b.Float(it, math.Inf(1)), f.b.Float(it, math.Inf(-1))
		return scalar{f.b.Value(ir.OpSelect, nil, it, f.b.Compare(ir.OpGe, n, f.int(0)), pos, neg)}, true
	case "NaN":
		return scalar{f.b.Float(it, math.NaN())}, true
	case "Signbit":
		x := arg(0)
		i := ir.TI64
		if it == ir.TF32 {
			i = ir.TI32
		}
		return scalar{f.b.Compare(ir.OpLt, f.b.Value(ir.OpBitcast, nil, i, x), f.b.Int(i, 0))}, true
	}
	if path == "math" {
		return f.bitcastCall(e, name)
	}
	return nil, false
}

// extremum is math.Max or math.Min: the infinity on its side wins over NaN.
func (f *fn) extremum(name string, x, y *ir.Value) *ir.Value {
	op, sign := ir.OpMax, 1
	if name == "Min" {
		op, sign = ir.OpMin, -1
	}
	inf := f.b.Float(x.Type, math.Inf(sign))
	either := f.b.Op(ir.OpOr, f.b.Compare(ir.OpEq, x, inf), f.b.Compare(ir.OpEq, y, inf))
	return f.b.Value(ir.OpSelect, nil, x.Type, either, inf, f.b.Op(op, x, y))
}

func (f *fn) isInf(x, sign *ir.Value) *ir.Value {
	pos, neg := f.b.Float(x.Type, math.Inf(1)), f.b.Float(x.Type, math.Inf(-1))
	up := f.b.Op(ir.OpAnd, f.b.Compare(ir.OpGe, sign, f.int(0)), f.b.Compare(ir.OpEq, x, pos))
	down := f.b.Op(ir.OpAnd, f.b.Compare(ir.OpLe, sign, f.int(0)), f.b.Compare(ir.OpEq, x, neg))
	return f.b.Op(ir.OpOr, up, down)
}

// bitcastCall evaluates math.Float32bits and its relatives.
func (f *fn) bitcastCall(e *ast.CallExpr, name string) (value, bool) {
	var from types.BasicKind
	var to *ir.Type
	switch name {
	case "Float32bits":
		from, to = types.Float32, ir.TU32
	case "Float64bits":
		from, to = types.Float64, ir.TU64
	case "Float32frombits":
		from, to = types.Uint32, ir.TF32
	case "Float64frombits":
		from, to = types.Uint64, ir.TF64
	default:
		return nil, false
	}
	x := f.operand(e.Args[0], types.Typ[from], basicKinds[from])
	f.at(e.Pos())
	return scalar{f.b.Value(ir.OpBitcast, nil, to, x)}, true
}

// bitsWidths are the operand kinds of functions of math/bits by the end of their names.
var bitsWidths = []struct {
	suffix string
	kind   types.BasicKind
}{{"8", types.Uint8}, {"16", types.Uint16}, {"32", types.Uint32}, {"64", types.Uint64}, {"", types.Uint}}

// bitsCall evaluates functions of math/bits.
func (f *fn) bitsCall(e *ast.CallExpr, name string) (value, bool) {
	var base string
	var kind types.BasicKind
	for _, w := range bitsWidths {
		if n := len(name) - len(w.suffix); n > 0 && name[n:] == w.suffix {
			base, kind = name[:n], w.kind
			break
		}
	}
	t := types.Typ[kind]
	it := basicKinds[kind]
	arg := func(i int) *ir.Value { return f.operand(e.Args[i], t, it) }
	op := func(op ir.Op) value { return scalar{f.b.Op(op, arg(0))} }
	toInt := func(v *ir.Value) value { return scalar{f.b.Convert(ir.TI64, v)} }
	f.at(e.Pos())
	switch base {
	case "LeadingZeros":
		return toInt(f.b.Op(ir.OpClz, arg(0))), true
	case "TrailingZeros":
		return toInt(f.b.Op(ir.OpCtz, arg(0))), true
	case "OnesCount":
		return toInt(f.b.Op(ir.OpPopcnt, arg(0))), true
	case "Len":
		n := f.b.Convert(ir.TI64, f.b.Op(ir.OpClz, arg(0)))
		return scalar{f.b.Op(ir.OpSub, f.int(int64(it.Bits())), n)}, true
	case "Reverse":
		return op(ir.OpBitRev), true
	case "ReverseBytes":
		if it == ir.TU8 {
			return scalar{arg(0)}, true
		}
		return op(ir.OpByteRev), true
	case "RotateLeft":
		x := arg(0)
		n := f.operand(e.Args[1], types.Typ[types.Int], ir.TI64)
		return scalar{f.b.Value(ir.OpRotl, nil, it, x, f.b.Convert(ir.TU64, n))}, true
	case "Mul":
		x, y := arg(0), arg(1)
		return tuple{scalar{f.b.Op(ir.OpMulHi, x, y)}, scalar{f.b.Op(ir.OpMul, x, y)}}, true
	case "Add":
		x, y, carry := arg(0), arg(1), arg(2)
		sum := f.b.Op(ir.OpAdd, f.b.Op(ir.OpAdd, x, y), carry)
		out := f.b.Op(ir.OpOr, f.b.Op(ir.OpAnd, x, y), f.b.Op(ir.OpAndNot, f.b.Op(ir.OpOr, x, y), sum))
		return tuple{scalar{sum}, scalar{f.topBit(out)}}, true
	case "Sub":
		x, y, borrow := arg(0), arg(1), arg(2)
		diff := f.b.Op(ir.OpSub, f.b.Op(ir.OpSub, x, y), borrow)
		notX := f.b.Op(ir.OpNot, x)
		same := f.b.Op(ir.OpAnd, f.b.Op(ir.OpNot, f.b.Op(ir.OpXor, x, y)), diff)
		return tuple{scalar{diff}, scalar{f.topBit(f.b.Op(ir.OpOr, f.b.Op(ir.OpAnd, notX, y), same))}}, true
	}
	return nil, false
}

// topBit shifts the highest bit down to the lowest.
func (f *fn) topBit(v *ir.Value) *ir.Value {
	return f.b.Value(ir.OpShr, nil, v.Type, v, f.b.Int(ir.TU64, int64(v.Type.Bits()-1)))
}
