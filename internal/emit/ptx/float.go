package ptx

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Signs of floats by kind, and the NaN that strict kernels show.
var (
	signs = map[ir.Kind]uint64{ir.F16: 1 << 15, ir.BF16: 1 << 15, ir.F32: 1 << 31, ir.F64: 1 << 63}
	nans  = map[ir.Kind]string{ir.F16: "0x7E00", ir.BF16: "0x7FC0", ir.F32: "0x7FC00000", ir.F64: "0x7FF8000000000000"}
)

// fast reports whether the device's approximations are wanted.
func (e *emitter) fast() bool { return e.f.Kernel.Mode == ir.ModeFast }

func (e *emitter) strict() bool { return e.f.Kernel.Mode == ir.ModeStrict }

// Native reports whether Emit writes an elementary operation on floats of kind k for kernels in fast mode.
func Native(op ir.Op, k ir.Kind) bool {
	if k != ir.F32 {
		return false
	}
	switch op {
	case ir.OpRsqrt, ir.OpExp, ir.OpExp2, ir.OpLog, ir.OpLog2, ir.OpLog10, ir.OpSin, ir.OpCos, ir.OpTan, ir.OpTanh:
		return true
	}
	return false
}

// widen returns a 16-bit float as an f32, which holds it exactly.
func (e *emitter) widen(k ir.Kind, s string) string {
	return e.once("f32 "+k.String()+" "+s, func() string {
		if k == ir.F16 {
			return e.to(word, "cvt.f32.f16", s)
		}
		return e.to(word, "mov.b32", "{"+e.zeroHalf()+", "+s+"}")
	})
}

func (e *emitter) zeroHalf() string {
	return e.first("half0", func() string { return e.to(half, "mov.b16", "0x0000") })
}

// shorten rounds an f32 to a 16-bit kind.
func (e *emitter) shorten(k ir.Kind, s string) string {
	if k == ir.F16 {
		return e.to(half, "cvt.rn.f16.f32", s)
	}
	return e.to(half, "cvt.rn.bf16.f32", s)
}

// floats returns operands as f32 or f64, and which.
func (e *emitter) floats(x, y *ir.Value) (t, a, b string) {
	a, b = e.get(x), e.get(y)
	switch k := x.Type.Kind(); k {
	case ir.F16, ir.BF16:
		return "f32", e.widen(k, a), e.widen(k, b)
	default:
		return kindTypes[k], a, b
	}
}

// float writes arithmetic on floats.
func (e *emitter) float(in *ir.Instr) {
	v := in.Results[0]
	k := v.Type.Kind()
	switch in.Op {
	case ir.OpNeg, ir.OpAbs, ir.OpCopysign:
		e.sign(in)
		return
	case ir.OpRound:
		e.vals[v] = e.carried(in.Args[0], v)
		return
	}
	s := make([]string, len(in.Args))
	for i, a := range in.Args {
		s[i] = e.get(a)
	}
	if k != ir.F16 && k != ir.BF16 {
		e.vals[v] = e.arithmetic(in, k, s)
		return
	}
	// Sums, differences and products of f16 rounded at once are those of f32 rounded once more: 24 ≥ 2·11+2 (Figueroa,
	// When is double rounding innocuous?, 1995).
	if k == ir.F16 {
		switch in.Op {
		case ir.OpAdd, ir.OpSub, ir.OpMul:
			e.vals[v] = e.to(half, in.Op.String()+".rn.f16", s...)
			return
		case ir.OpMin, ir.OpMax:
			e.vals[v] = e.to(half, in.Op.String()+".NaN.f16", s...)
			return
		}
	}
	for i := range s {
		s[i] = e.widen(k, s[i])
	}
	e.vals[v] = e.shorten(k, e.arithmetic(in, ir.F32, s))
}

// arithmetic writes an operation on f32 or f64.
func (e *emitter) arithmetic(in *ir.Instr, k ir.Kind, s []string) string {
	c, t := kindClass(k), kindTypes[k]
	quick := e.fast() && k == ir.F32
	switch in.Op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpFMA:
		return e.to(c, in.Op.String()+".rn."+t, s...)
	case ir.OpDiv:
		if quick {
			return e.to(c, "div.full.f32", s...)
		}
		if one, ok := in.Args[0].Const(); ok && (k == ir.F32 && one == 0x3F800000 || k == ir.F64 && one == 0x3FF0000000000000) {
			return e.to(c, "rcp.rn."+t, s[1]) // the same, and faster
		}
		return e.to(c, "div.rn."+t, s...)
	case ir.OpSqrt:
		if quick {
			return e.to(c, "sqrt.approx.f32", s...)
		}
		return e.to(c, "sqrt.rn."+t, s...)
	case ir.OpMin, ir.OpMax:
		return e.extreme(in.Op.String(), k, s[0], s[1])
	case ir.OpFloor:
		return e.to(c, "cvt.rmi."+t+"."+t, s...)
	case ir.OpCeil:
		return e.to(c, "cvt.rpi."+t+"."+t, s...)
	case ir.OpTrunc:
		return e.to(c, "cvt.rzi."+t+"."+t, s...)
	case ir.OpRoundEven:
		return e.to(c, "cvt.rni."+t+"."+t, s...)
	case ir.OpRoundAway:
		return e.roundAway(c, k, s[0])
	}
	if quick && Native(in.Op, k) {
		return e.approximate(in.Op, s[0])
	}
	e.refuse(in, "%v of %v", in.Op, k)
	return e.reg(c)
}

// extreme is min or max as Go has it: the hardware orders -0 before +0, and for f32 passes NaNs on.
func (e *emitter) extreme(op string, k ir.Kind, a, b string) string {
	if k == ir.F32 {
		return e.to(word, op+".NaN.f32", a, b)
	}
	r := e.to(long, op+".f64", a, b)
	p := e.to(pred, "setp.nan.f64", a, b)
	return e.to(long, "selp.b64", nans[ir.F64], r, p)
}

// roundAway rounds halves away from zero: the part cut off is exact, and tells whether to go one further.
func (e *emitter) roundAway(c int, k ir.Kind, x string) string {
	t := kindTypes[k]
	one, halfOf := immediate(k, 0x3f800000), immediate(k, 0x3f000000)
	if k == ir.F64 {
		one, halfOf = immediate(k, 0x3ff<<52), immediate(k, 0x3fe<<52)
	}
	cut := e.to(c, "cvt.rzi."+t+"."+t, x)
	rest := e.to(c, "abs."+t, e.to(c, "sub.rn."+t, x, cut))
	p := e.to(pred, "setp.ge."+t, rest, halfOf)
	more := e.to(c, "add.rn."+t, cut, e.to(c, "copysign."+t, x, one))
	return e.to(c, "selp."+t, more, cut, p)
}

// approximate writes an elementary function by the hardware's approximation.
func (e *emitter) approximate(op ir.Op, x string) string {
	f := func(op string, args ...string) string { return e.to(word, op, args...) }
	const (
		log2e  = "0f3FB8AA3B" // 1/ln 2
		ln2    = "0f3F317218"
		log102 = "0f3E9A209B" // log10 2
	)
	switch op {
	case ir.OpExp2:
		return f("ex2.approx.f32", x)
	case ir.OpExp:
		return f("ex2.approx.f32", f("mul.rn.f32", x, log2e))
	case ir.OpLog2:
		return f("lg2.approx.f32", x)
	case ir.OpLog:
		return f("mul.rn.f32", f("lg2.approx.f32", x), ln2)
	case ir.OpLog10:
		return f("mul.rn.f32", f("lg2.approx.f32", x), log102)
	case ir.OpTan:
		return f("div.full.f32", f("sin.approx.f32", x), f("cos.approx.f32", x))
	}
	return f(op.String()+".approx.f32", x) // rsqrt, sin, cos, tanh
}

// sign writes what works on the sign alone. Where only arithmetic sees the result the instruction for it is
// taken, which may change the bits of a NaN and can become a modifier of an operand.
func (e *emitter) sign(in *ir.Instr) {
	v := in.Results[0]
	k := v.Type.Kind()
	c, b := kindClass(k), classTypes[kindClass(k)]
	sign := signs[k]
	mask := fmt.Sprintf("0x%X", sign)
	rest := fmt.Sprintf("0x%X", sign-1)
	if c == half {
		x := e.bits(in.Args[0])
		if in.Op == ir.OpNeg {
			e.vals[v] = e.to(c, "xor.b16", x, mask)
		} else {
			e.vals[v] = e.to(c, "and.b16", x, rest)
		}
		return
	}
	if in.Op != ir.OpCopysign && e.onlyArithmetic(v) {
		e.vals[v] = e.to(c, in.Op.String()+"."+kindTypes[k], e.get(in.Args[0]))
		return
	}
	x := e.bits(in.Args[0])
	switch in.Op {
	case ir.OpNeg:
		e.vals[v] = e.to(c, "xor."+b, x, mask)
	case ir.OpAbs:
		e.vals[v] = e.to(c, "and."+b, x, rest)
	default:
		x = e.to(c, "and."+b, x, rest)
		y := e.to(c, "and."+b, e.bits(in.Args[1]), mask)
		e.vals[v] = e.to(c, "or."+b, x, y)
	}
}

// onlyArithmetic reports that nothing sees the bits of v if it is a NaN.
func (e *emitter) onlyArithmetic(v *ir.Value) bool {
	for _, in := range e.uses[v] {
		if !arithmetical(in.Op) {
			return false
		}
	}
	return true
}

// arithmetical says that an operation takes all NaNs for the same.
func arithmetical(op ir.Op) bool {
	switch op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpFMA, ir.OpMin, ir.OpMax, ir.OpSqrt, ir.OpFloor, ir.OpCeil, ir.OpTrunc, ir.OpRoundAway, ir.OpRoundEven,
		ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpConvert:
		return true
	}
	return op.Has(ir.Elementary)
}
