package ptx

import (
	"strconv"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// ints is how an integer operation is done: in 32 bits or 64, and as what type.
type ints struct {
	width int    // 32 or 64
	class int    // of registers
	b, s  string // types of bits and of numbers
}

// keepsLow says that a result fits an i32 because its operands do.
func (e *emitter) keepsLow(in *ir.Instr) bool {
	all := true
	for _, a := range in.Args {
		if a.Type.Size() == 8 && a.Type.Integer() {
			all = all && e.isLow(a)
		}
	}
	switch in.Op {
	case ir.OpMin, ir.OpMax, ir.OpRem, ir.OpSelect, ir.OpRound:
		return all
	case ir.OpShr:
		return e.isLow(in.Args[0])
	case ir.OpAnd:
		// What is anded with bits from 0 up fits.
		for _, a := range in.Args {
			if bits, ok := a.Const(); ok && bits <= 1<<31-1 {
				return true
			}
		}
		return all
	case ir.OpOr, ir.OpXor:
		return all
	case ir.OpClz, ir.OpCtz, ir.OpPopcnt:
		return true
	}
	return false
}

// needsLow says that an operation in 32 bits needs operands that fit, not just their low bits.
func needsLow(op ir.Op) bool {
	switch op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpNeg, ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpNot, ir.OpShl, ir.OpSelect:
		return false
	}
	return true
}

// form chooses how an integer operation is done, and notes how its result is held.
func (e *emitter) form(in *ir.Instr) ints {
	v := in.Results[0]
	k := v.Type.Kind()
	if v.Type.Size() < 8 {
		return ints{32, word, "b32", kindTypes[k]}
	}
	low := e.o.Fits32[v] || e.keepsLow(in)
	if low && needsLow(in.Op) {
		for i, a := range in.Args {
			if (i == 0 || !isShift(in.Op)) && !e.isLow(a) {
				low = false
			}
		}
	}
	switch in.Op {
	case ir.OpMulHi, ir.OpRotl, ir.OpBitRev, ir.OpByteRev, ir.OpClz, ir.OpCtz, ir.OpPopcnt:
		low = false
	}
	if low {
		e.low[v] = true
		return ints{32, word, "b32", map[bool]string{true: "s32", false: "u32"}[k.Signed()]}
	}
	return ints{64, long, "b64", kindTypes[k]}
}

func isShift(op ir.Op) bool { return op == ir.OpShl || op == ir.OpShr || op == ir.OpRotl }

// intArg returns an operand in the width of the form.
func (e *emitter) intArg(f ints, v *ir.Value) string {
	if v.Type.Size() < 8 {
		return e.get(v)
	}
	if f.width == 32 {
		return e.get32(v)
	}
	return e.get64(v)
}

// integer writes an operation on integers.
func (e *emitter) integer(in *ir.Instr) {
	v := in.Results[0]
	f := e.form(in)
	k := v.Type.Kind()
	a := e.intArg(f, in.Args[0])
	b := ""
	if len(in.Args) > 1 && !isShift(in.Op) {
		b = e.intArg(f, in.Args[1])
	}
	two := func(op string) { e.result(v, e.to(f.class, op, a, b)) }
	one := func(op string) { e.result(v, e.to(f.class, op, a)) }
	switch in.Op {
	case ir.OpAdd:
		two("add." + f.s)
	case ir.OpSub:
		two("sub." + f.s)
	case ir.OpMul:
		if x, y := in.Args[0], in.Args[1]; f.width == 64 && e.low[x] && e.isLow(y) {
			e.result(v, e.to(long, "mul.wide.s32", e.get(x), e.get32(y)))
			return
		}
		two("mul.lo." + f.s)
	case ir.OpDiv, ir.OpRem:
		e.divide(in, f, a, b)
	case ir.OpNeg:
		one("neg." + signedType(f))
	case ir.OpMin:
		two("min." + f.s)
	case ir.OpMax:
		two("max." + f.s)
	case ir.OpAbs:
		if k.Unsigned() {
			e.vals[v] = e.keep(a, f)
			return
		}
		one("abs." + f.s)
	case ir.OpAnd:
		two("and." + f.b)
	case ir.OpOr:
		two("or." + f.b)
	case ir.OpXor:
		two("xor." + f.b)
	case ir.OpAndNot:
		e.result(v, e.to(f.class, "and."+f.b, a, e.to(f.class, "not."+f.b, b)))
	case ir.OpNot:
		one("not." + f.b)
	case ir.OpShl:
		e.result(v, e.to(f.class, "shl."+f.b, a, e.count(in.Args[1])))
	case ir.OpShr:
		e.result(v, e.to(f.class, "shr."+f.s, a, e.count(in.Args[1])))
	case ir.OpMulHi:
		e.mulHi(v, a, b)
	default:
		e.bitwise(in, a)
	}
}

// keep returns a as a register.
func (e *emitter) keep(a string, f ints) string {
	if isReg(a) {
		return a
	}
	return e.to(f.class, "mov."+f.b, a)
}

func signedType(f ints) string { return "s" + strconv.Itoa(f.width) }

// result makes r, which may have bits beyond the kind's width, the value of v.
func (e *emitter) result(v *ir.Value, r string) { e.vals[v] = e.extend(v.Type.Kind(), r) }

// extend returns the low bits of r extended as kind k is held.
func (e *emitter) extend(k ir.Kind, r string) string {
	switch k {
	case ir.I8:
		return e.to(word, "cvt.s32.s8", r)
	case ir.I16:
		return e.to(word, "cvt.s32.s16", r)
	case ir.U8:
		return e.to(word, "and.b32", r, "255")
	case ir.U16:
		return e.to(word, "and.b32", r, "65535")
	}
	return r
}

// count returns a shift count in 32 bits. PTX clamps counts past the width, so that those past 2^32 only need to stay there.
func (e *emitter) count(v *ir.Value) string {
	if bits, ok := v.Const(); ok {
		return itoa(int64(min(bits, 64)))
	}
	if v.Type.Size() < 8 || e.low[v] {
		return e.get(v)
	}
	s := e.get(v)
	return e.once("count "+s, func() string { return e.to(word, "cvt.u32.u64", e.to(long, "min.u64", s, "64")) })
}

// divide writes div and rem, which give 0 where the divisor is 0. The hardware's quotient of the
// least integer by -1 is the wrapped one.
func (e *emitter) divide(in *ir.Instr, f ints, a, b string) {
	v, d := in.Results[0], in.Args[1]
	r := e.to(f.class, in.Op.String()+"."+f.s, a, b)
	bits, constant := d.Const()
	switch {
	case constant && bits == 0:
		r = e.to(f.class, "mov."+f.b, "0")
	case !constant && !e.nonzero[d]:
		p := e.to(pred, "setp.eq."+f.s, b, "0")
		r = e.to(f.class, "selp."+f.b, "0", r, p)
	}
	e.result(v, r)
}

func (e *emitter) mulHi(v *ir.Value, a, b string) {
	switch k := v.Type.Kind(); k {
	case ir.I32, ir.U32, ir.I64, ir.U64:
		e.vals[v] = e.to(kindClass(k), "mul.hi."+kindTypes[k], a, b)
	default:
		r := e.to(word, "mul.lo."+kindTypes[k], a, b)
		e.result(v, e.to(word, "shr."+kindTypes[k], r, strconv.Itoa(v.Type.Bits())))
	}
}

// bitwise writes operations that look at single bits: on the value without its sign's extension.
func (e *emitter) bitwise(in *ir.Instr, a string) {
	v := in.Results[0]
	k, width := v.Type.Kind(), v.Type.Bits()
	if width == 64 {
		e.bitwise64(in, a)
		return
	}
	if in.Op != ir.OpBitRev && in.Op != ir.OpByteRev && width < 32 && k.Signed() {
		a = e.to(word, "and.b32", a, strconv.Itoa(1<<width-1))
	}
	var r string
	switch in.Op {
	case ir.OpPopcnt:
		r = e.to(word, "popc.b32", a)
	case ir.OpClz:
		r = e.to(word, "clz.b32", a)
		if width < 32 {
			r = e.to(word, "sub.s32", r, strconv.Itoa(32-width))
		}
	case ir.OpCtz:
		if width < 32 { // a bit past the width ends the search
			a = e.to(word, "or.b32", a, strconv.Itoa(1<<width))
		}
		r = e.to(word, "clz.b32", e.to(word, "brev.b32", a))
	case ir.OpBitRev:
		r = e.to(word, "brev.b32", a)
		if width < 32 {
			r = e.to(word, "shr.u32", r, strconv.Itoa(32-width))
		}
		r = e.extend(k, r)
	case ir.OpByteRev:
		r = e.to(word, "prmt.b32", a, "0", "0x0123")
		if width < 32 {
			r = e.to(word, "shr.u32", r, strconv.Itoa(32-width))
		}
		r = e.extend(k, r)
	case ir.OpRotl:
		r = e.rotate(in, a, width)
	}
	e.vals[v] = r
}

func (e *emitter) rotate(in *ir.Instr, a string, width int) string {
	v := in.Results[0]
	n := in.Args[1]
	var c string
	if bits, ok := n.Const(); ok {
		c = itoa(int64(bits % uint64(width)))
	} else if n.Type.Size() < 8 || e.low[n] {
		c = e.to(word, "and.b32", e.get(n), strconv.Itoa(width-1))
	} else {
		c = e.to(word, "and.b32", e.get32(n), strconv.Itoa(width-1))
	}
	switch width {
	case 32:
		a = e.keep(a, ints{class: word, b: "b32"})
		return e.to(word, "shf.l.wrap.b32", a, a, c)
	case 64:
		back := e.to(word, "and.b32", e.to(word, "neg.s32", c), "63")
		return e.to(long, "or.b64", e.to(long, "shl.b64", a, c), e.to(long, "shr.u64", a, back))
	}
	// Twice the value side by side, shifted down from the top.
	r := e.to(word, "mad.lo.u32", a, strconv.Itoa(1<<width), a)
	r = e.to(word, "shr.u32", r, e.to(word, "sub.u32", strconv.Itoa(width), c))
	if v.Type.Kind().Unsigned() || width < 32 {
		return e.extend(v.Type.Kind(), r)
	}
	return r
}

func (e *emitter) bitwise64(in *ir.Instr, a string) {
	v := in.Results[0]
	small := func(r string) { e.low[v], e.vals[v] = true, r }
	switch in.Op {
	case ir.OpPopcnt:
		small(e.to(word, "popc.b64", a))
	case ir.OpClz:
		small(e.to(word, "clz.b64", a))
	case ir.OpCtz:
		small(e.to(word, "clz.b64", e.to(long, "brev.b64", a)))
	case ir.OpBitRev:
		e.vals[v] = e.to(long, "brev.b64", a)
	case ir.OpByteRev:
		lo, hi := e.split(e.keep(a, ints{class: long, b: "b64"}))
		lo = e.to(word, "prmt.b32", lo, "0", "0x0123")
		hi = e.to(word, "prmt.b32", hi, "0", "0x0123")
		e.vals[v] = e.join(hi, lo)
	case ir.OpRotl:
		e.vals[v] = e.rotate(in, a, 64)
	}
}

// split and join take 64 bits apart and put them together.
func (e *emitter) split(q string) (lo, hi string) {
	lo, hi = e.reg(word), e.reg(word)
	e.ins("mov.b64", "{"+lo+", "+hi+"}", q)
	return lo, hi
}

func (e *emitter) join(lo, hi string) string { return e.to(long, "mov.b64", "{"+lo+", "+hi+"}") }

// integer types of comparisons by signedness and width.
func compareType(signed, wide bool) string {
	switch {
	case wide && signed:
		return "s64"
	case wide:
		return "u64"
	case signed:
		return "s32"
	}
	return "u32"
}

var compareNames = map[ir.Op]string{ir.OpEq: "eq", ir.OpNe: "ne", ir.OpLt: "lt", ir.OpLe: "le", ir.OpGt: "gt", ir.OpGe: "ge"}

// compare writes a comparison.
func (e *emitter) compare(in *ir.Instr) {
	v, x, y := in.Results[0], in.Args[0], in.Args[1]
	name := compareNames[in.Op]
	switch k := x.Type.Kind(); {
	case k == ir.Bool:
		r := e.to(pred, "xor.pred", e.get(x), e.get(y))
		if in.Op == ir.OpEq {
			r = e.to(pred, "not.pred", r)
		}
		e.vals[v] = r
	case k.Integer():
		wide := x.Type.Size() == 8
		a, b := "", ""
		switch {
		case !wide:
			a, b = e.get(x), e.get(y)
		case e.isLow(x) && e.isLow(y):
			a, b, wide = e.get32(x), e.get32(y), false
		default:
			a, b = e.get64(x), e.get64(y)
		}
		e.vals[v] = e.to(pred, "setp."+name+"."+compareType(k.Signed(), wide), a, b)
	default:
		if in.Op == ir.OpNe {
			name = "neu"
		}
		t, a, b := e.floats(x, y)
		e.vals[v] = e.to(pred, "setp."+name+"."+t, a, b)
	}
}

// logic writes an operation on bools.
func (e *emitter) logic(in *ir.Instr) {
	a := e.get(in.Args[0])
	switch in.Op {
	case ir.OpAnd, ir.OpOr, ir.OpXor:
		e.vals[in.Results[0]] = e.to(pred, in.Op.String()+".pred", a, e.get(in.Args[1]))
	case ir.OpAndNot:
		n := e.to(pred, "not.pred", e.get(in.Args[1]))
		e.vals[in.Results[0]] = e.to(pred, "and.pred", a, n)
	case ir.OpNot:
		e.vals[in.Results[0]] = e.to(pred, "not.pred", a)
	}
}
