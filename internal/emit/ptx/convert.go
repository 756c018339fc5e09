package ptx

import "github.com/dotcompute/dotcompute/internal/ir"

// convert writes a conversion between numbers.
func (e *emitter) convert(in *ir.Instr) {
	v, x := in.Results[0], in.Args[0]
	to, from := v.Type.Kind(), x.Type.Kind()
	switch {
	case to == from:
		e.vals[v], e.low[v] = e.get(x), e.low[x]
	case to.Integer() && from.Integer():
		e.integers(v, x, to, from)
	case to.Integer():
		e.truncate(v, e.get(x), to, from)
	case from.Integer():
		e.vals[v] = e.fromInt(x, to, from)
	default:
		e.vals[v] = e.refloat(e.get(x), to, from)
	}
}

// integers converts between integers, by wrapping.
func (e *emitter) integers(v, x *ir.Value, to, from ir.Kind) {
	wide, was := v.Type.Size() == 8, x.Type.Size() == 8
	switch {
	case wide && was:
		// The same bits; a negative i64 is no small u64.
		if e.isLow(x) && (e.o.Fits32[v] || from.Unsigned()) {
			e.low[v], e.vals[v] = true, e.get32(x)
			return
		}
		if e.o.Fits32[v] {
			e.low[v], e.vals[v] = true, e.get32(x)
			return
		}
		e.vals[v] = e.get64(x)
	case wide:
		s := e.get(x)
		if e.o.Fits32[v] || from.Signed() && to.Signed() || x.Type.Size() < 4 && from.Unsigned() {
			e.low[v], e.vals[v] = true, s
			return
		}
		e.vals[v] = e.int64of(x)
	case was:
		e.vals[v] = e.extend(to, e.get32(x))
	case v.Type.Size() == 4, v.Type.Size() > x.Type.Size() && (from.Unsigned() || to.Signed()):
		e.vals[v] = e.get(x)
	default:
		e.vals[v] = e.extend(to, e.get(x))
	}
}

// truncate converts a float to an integer, saturating and with 0 for NaN.
func (e *emitter) truncate(v *ir.Value, s string, to, from ir.Kind) {
	if from == ir.F16 || from == ir.BF16 {
		s, from = e.widen(from, s), ir.F32
	}
	t := kindTypes[from]
	c := kindClass(to)
	r := e.to(c, "cvt.rzi."+kindTypes[to]+"."+t, s)
	// The hardware clamps to 32 and 64 bits, and gives 0 for NaN only from f32 to 32 bits.
	if from == ir.F64 || c == long {
		p := e.to(pred, "setp.nan."+t, s, s)
		r = e.to(c, "selp."+classTypes[c], "0", r, p)
	}
	lo, hi := "", ""
	switch to {
	case ir.I8:
		lo, hi = "-128", "127"
	case ir.I16:
		lo, hi = "-32768", "32767"
	case ir.U8:
		hi = "255"
	case ir.U16:
		hi = "65535"
	}
	if lo != "" {
		r = e.to(word, "max.s32", r, lo)
	}
	if hi != "" {
		r = e.to(word, "min."+kindTypes[to], r, hi)
	}
	if c == long && e.o.Fits32[v] {
		r, e.low[v] = e.to(word, "cvt.u32.u64", r), true
	}
	e.vals[v] = r
}

// fromInt converts an integer to a float, rounded once to nearest even.
func (e *emitter) fromInt(x *ir.Value, to, from ir.Kind) string {
	s, t := e.get(x), kindTypes[from]
	if e.low[x] {
		t = "s32"
	}
	if to == ir.BF16 {
		return e.shorten(to, e.oddFromInt(x, s, t))
	}
	return e.to(kindClass(to), "cvt.rn."+kindFloat(to)+"."+t, s)
}

func kindFloat(k ir.Kind) string {
	if k == ir.F16 {
		return "f16"
	}
	return kindTypes[k]
}

// oddFromInt converts to f32 rounding to odd: towards zero, and if that was not exact with the last bit set. Rounding
// the result to nearest is then as if from the exact value (Boldo and Melquiond, 2008).
func (e *emitter) oddFromInt(x *ir.Value, s, t string) string {
	if x.Type.Size() <= 2 {
		return e.to(word, "cvt.rn.f32."+t, s)
	}
	c, b := word, "s32"
	if t[1:] == "64" {
		c, b = long, "s64"
	}
	f := e.to(word, "cvt.rz.f32."+t, s)
	// Towards zero never leaves the integer's range, so that the way back is exact.
	back := e.to(c, "cvt.rzi."+t+".f32", f)
	p := e.to(pred, "setp.ne."+b, back, s)
	return e.to(word, "selp.b32", e.to(word, "or.b32", f, "1"), f, p)
}

// refloat converts between float kinds.
func (e *emitter) refloat(s string, to, from ir.Kind) string {
	switch from {
	case ir.F16:
		if to == ir.F64 {
			return e.to(long, "cvt.f64.f16", s)
		}
	case ir.F64:
		switch to {
		case ir.F32:
			return e.to(word, "cvt.rn.f32.f64", s)
		case ir.F16:
			return e.to(half, "cvt.rn.f16.f64", s)
		default:
			return e.shorten(to, e.oddFromDouble(s))
		}
	}
	if from != ir.F32 {
		s = e.widen(from, s)
	}
	switch to {
	case ir.F32:
		return s
	case ir.F64:
		return e.to(long, "cvt.f64.f32", s)
	}
	return e.shorten(to, s)
}

// oddFromDouble rounds an f64 to f32 to odd.
func (e *emitter) oddFromDouble(s string) string {
	f := e.to(word, "cvt.rz.f32.f64", s)
	p := e.to(pred, "setp.ne.f64", e.to(long, "cvt.f64.f32", f), s)
	return e.to(word, "selp.b32", e.to(word, "or.b32", f, "1"), f, p)
}

// bitcast keeps bits.
func (e *emitter) bitcast(in *ir.Instr) {
	v, x := in.Results[0], in.Args[0]
	to, from := v.Type.Kind(), x.Type.Kind()
	if v.Type.Size() == 8 && from.Integer() {
		s := e.get64(x)
		if to == ir.F64 && !isReg(s) {
			s = e.to(long, "mov.b64", s)
		}
		e.vals[v] = s
		return
	}
	s := e.bits(x)
	if !isReg(s) {
		s = e.inReg(x)
	}
	switch {
	case kindClass(to) == kindClass(from):
		if v.Type.Size() < 4 {
			s = e.extend(to, s)
		}
	case to == ir.F16 || to == ir.BF16:
		s = e.to(half, "cvt.u16.u32", s)
	default: // from a 16-bit float
		s = e.extend(to, e.to(word, "cvt.u32.u16", s))
	}
	e.vals[v] = s
}
