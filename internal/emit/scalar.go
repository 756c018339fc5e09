package emit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

func (w *writer) strict() bool { return w.f.Kernel.Mode == ir.ModeStrict }
func (w *writer) fast() bool   { return w.f.Kernel.Mode == ir.ModeFast }

// call returns the dialect's function for an operation, or "".
func (w *writer) call(name string) string {
	if s := w.d.Fast[name]; s != "" && w.fast() {
		return s
	}
	return w.d.Call[name]
}

// pure writes an operation on scalars.
func (w *writer) pure(in *ir.Instr) {
	v := in.Results[0]
	if len(w.users[v]) == 0 {
		return
	}
	if len(in.Args) == 0 {
		w.standing(in)
		return
	}
	k, from := v.Type.Kind(), in.Args[0].Type.Kind()
	a := make([]string, len(in.Args))
	for i, x := range in.Args {
		a[i] = w.get(x)
	}
	switch in.Op {
	case ir.OpRound:
		w.vals[v] = a[0]
	case ir.OpSelect:
		w.set(v, "%s ? %s : %s", a[0], a[1], a[2])
	case ir.OpConvert:
		w.setFloat(v, w.convert(k, from, a[0]))
	case ir.OpBitcast:
		w.set(v, "%s", w.fromBits(k, w.toBits(from, a[0])))
	case ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		if w.o.Has&Bytes != 0 && from.Integer() && ir.ScalarType(from).Size() == 1 {
			w.set(v, "%s", w.bytes(compares[in.Op], a))
			return
		}
		w.set(v, "%s %s %s", w.wide(from, a[0]), compares[in.Op], w.wide(from, a[1]))
	case ir.OpEq, ir.OpNe:
		w.set(v, "%s %s %s", w.wide(from, a[0]), compares[in.Op], w.wide(from, a[1]))
	default:
		switch {
		case k == ir.Bool:
			w.set(v, "%s", logic(in.Op, a))
		case in.Op.Has(ir.Elementary) && !(w.fast() && w.d.Native(in.Op, k)):
			w.refuse(in, 0, "%v of %v, which is to be lowered before", in.Op, k)
		case w.o.Has&Bytes != 0 && (in.Op == ir.OpMin || in.Op == ir.OpMax) && k.Integer() && ir.ScalarType(k).Size() == 1:
			w.set(v, "%s ? %s : %s", w.bytes(map[ir.Op]string{ir.OpMin: "<", ir.OpMax: ">"}[in.Op], a), a[0], a[1])
		case k.Integer():
			w.set(v, "%s", w.integer(in, k, a))
		default:
			w.hideZeros(in, k, a)
			if s := w.float(in.Op, k, a); in.Op == ir.OpNeg || in.Op == ir.OpAbs || in.Op == ir.OpCopysign {
				w.set(v, "%s", s)
			} else {
				w.setFloat(v, s)
			}
		}
	}
}

// setFloat sets the result of arithmetic: in strict kernels a NaN is made canonical, where anything but arithmetic follows.
func (w *writer) setFloat(v *ir.Value, s string) {
	if k := v.Type.Kind(); w.strict() && (k == ir.F32 || k == ir.F64) {
		for _, u := range w.users[v] {
			if !arithmetical(u.Op) {
				w.set(v, "%s(%s)", w.canonical(k), s)
				return
			}
		}
	}
	w.set(v, "%s", s)
}

// arithmetical operations do not show the bits of a NaN.
func arithmetical(op ir.Op) bool {
	switch op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpFMA, ir.OpMin, ir.OpMax, ir.OpSqrt, ir.OpFloor, ir.OpCeil, ir.OpTrunc, ir.OpRoundAway, ir.OpRoundEven,
		ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpConvert:
		return true
	}
	return false
}

var compares = map[ir.Op]string{ir.OpEq: "==", ir.OpNe: "!=", ir.OpLt: "<", ir.OpLe: "<=", ir.OpGt: ">", ir.OpGe: ">="}

func logic(op ir.Op, a []string) string {
	switch op {
	case ir.OpAnd:
		return fmt.Sprintf("%s && %s", a[0], a[1])
	case ir.OpOr:
		return fmt.Sprintf("%s || %s", a[0], a[1])
	case ir.OpXor:
		return fmt.Sprintf("%s != %s", a[0], a[1])
	case ir.OpAndNot:
		return fmt.Sprintf("%s && !%s", a[0], a[1])
	}
	return "!" + a[0]
}

// integer returns the expression of an operation on integers.
func (w *writer) integer(in *ir.Instr, k ir.Kind, a []string) string {
	t, u, bits := k.String(), unsigned(k), ir.ScalarType(k).Bits()
	small := bits < 32
	wrap := func(op string) string { // unsigned arithmetic cut to the type; a sum of small ones fits an i32
		if k.Unsigned() && !small {
			return fmt.Sprintf("%s %s %s", a[0], op, a[1])
		}
		return fmt.Sprintf("(%s)((%s)%s %s (%s)%s)", t, u, a[0], op, u, a[1])
	}
	bitwise := func(op, not string) string {
		if small {
			return fmt.Sprintf("(%s)(%s %s %s%s)", t, a[0], op, not, a[1])
		}
		return fmt.Sprintf("%s %s %s%s", a[0], op, not, a[1])
	}
	if s := w.d.Call["neg."+k.String()]; s != "" {
		switch zero, ok := in.Args[0].Const(); {
		case in.Op == ir.OpNeg:
			return fmt.Sprintf("%s(%s)", s, a[0])
		case in.Op == ir.OpSub && ok && zero == 0:
			return fmt.Sprintf("%s(%s)", s, a[1])
		case in.Op == ir.OpAbs:
			return fmt.Sprintf("%s < 0 ? %s(%s) : %s", a[0], s, a[0], a[0])
		}
	}
	if k.Signed() && !small && w.exact(in) {
		if s := plain(in, t, a); s != "" {
			return s
		}
	}
	switch in.Op {
	case ir.OpAdd:
		return wrap("+")
	case ir.OpSub:
		return wrap("-")
	case ir.OpMul:
		return wrap("*")
	case ir.OpNeg:
		return fmt.Sprintf("(%s)((%s)0 - (%s)%s)", t, u, u, a[0])
	case ir.OpAbs:
		if k.Unsigned() {
			return a[0]
		}
		return fmt.Sprintf("%s < 0 ? (%s)((%s)0 - (%s)%s) : %s", a[0], t, u, u, a[0], a[0])
	case ir.OpAnd:
		return bitwise("&", "")
	case ir.OpOr:
		return bitwise("|", "")
	case ir.OpXor:
		return bitwise("^", "")
	case ir.OpAndNot:
		return bitwise("&", "~")
	case ir.OpNot:
		return fmt.Sprintf("(%s)~%s", t, a[0])
	case ir.OpMin, ir.OpMax:
		op := "<"
		if in.Op == ir.OpMax {
			op = ">"
		}
		if k == ir.I8 {
			// Compared without their signs: Mesa 22's llvmpipe dies of the lesser and the greater of signed bytes, which it sees in
			// any comparison of them.
			return fmt.Sprintf("(u8)(%s ^ 0x80) %s (u8)(%s ^ 0x80) ? %s : %s", a[0], op, a[1], a[0], a[1])
		}
		return fmt.Sprintf("%s %s %s ? %s : %s", a[0], op, a[1], a[0], a[1])
	case ir.OpDiv, ir.OpRem:
		return w.divide(in, k, a)
	case ir.OpShl, ir.OpShr:
		return w.shift(in, k, a)
	}
	return w.bitwork(in.Op, k, a)
}

// exact reports an operation that does not wrap around in any invocation. Where some are dead nothing is known: their checks have not passed.
func (w *writer) exact(in *ir.Instr) bool { return !w.live && w.o.Exact[in] }

// plain writes an operation on signed integers as C has it, or returns "".
func plain(in *ir.Instr, t string, a []string) string {
	switch in.Op {
	case ir.OpAdd:
		return fmt.Sprintf("%s + %s", a[0], a[1])
	case ir.OpSub:
		return fmt.Sprintf("%s - %s", a[0], a[1])
	case ir.OpMul:
		return fmt.Sprintf("%s * %s", a[0], a[1])
	case ir.OpShl: // a product is known not to wrap around, a shift is not
		if n, ok := in.Args[1].Const(); ok && n < 31 {
			return fmt.Sprintf("%s * ((%s)1 << %d)", a[0], t, n)
		}
	}
	return ""
}

// divide writes a division or remainder. A divisor that is 0, or -1, has a way of its own unless it is known not to be.
func (w *writer) divide(in *ir.Instr, k ir.Kind, a []string) string {
	t, op := k.String(), "/"
	if in.Op == ir.OpRem {
		op = "%"
	}
	plain := fmt.Sprintf("%s %s %s", a[0], op, a[1])
	if k.Signed() || ir.ScalarType(k).Bits() < 32 {
		plain = fmt.Sprintf("(%s)(%s)", t, plain)
	}
	bits, constant := in.Args[1].Const()
	switch {
	case constant && bits == 0:
		return "0"
	case constant && (k.Unsigned() || int64(bits) != -1):
		return plain
	case k.Unsigned() && w.nonzero[in.Args[1]] && !w.onSpine():
		return plain
	case k.Unsigned():
		return fmt.Sprintf("%s != 0 ? %s : (%s)0", a[1], plain, t)
	}
	name := "dc_" + in.Op.String() + "_" + t
	w.function(name, func() string {
		special := "0"
		if in.Op == ir.OpDiv {
			special = fmt.Sprintf("b == 0 ? (%s)0 : (%s)((%s)0 - (%s)a)", t, t, unsigned(k), unsigned(k))
		}
		return fmt.Sprintf("%s %s %s(%s a, %s b) { return b == 0 || b == -1 ? (%s)(%s) : (%s)(a %s b); }\n", w.d.Func, t, name, t, t, t, special, t, op)
	})
	return fmt.Sprintf("%s(%s, %s)", name, a[0], a[1])
}

// shift writes a shift. Counts at or past the width leave nothing, or the sign.
func (w *writer) shift(in *ir.Instr, k ir.Kind, a []string) string {
	t, width := k.String(), ir.ScalarType(k).Bits()
	n, constant := in.Args[1].Const()
	left := in.Op == ir.OpShl
	shift := func(n string) string {
		switch {
		case left:
			return fmt.Sprintf("(%s)((%s)%s << %s)", t, unsigned(k), a[0], n)
		case width < 32:
			return fmt.Sprintf("(%s)(%s >> %s)", t, a[0], n)
		}
		return fmt.Sprintf("%s >> %s", a[0], n)
	}
	switch {
	case constant && n < uint64(width):
		return shift(fmt.Sprint(n))
	case constant && (left || k.Unsigned()):
		return "0"
	case constant:
		return shift(fmt.Sprint(width - 1))
	case left || k.Unsigned():
		return fmt.Sprintf("%s < %d ? %s : (%s)0", a[1], width, shift(a[1]), t)
	}
	return shift(fmt.Sprintf("(%s < %d ? (i32)%s : %d)", a[1], width, a[1], width-1))
}

// bitwork writes what counts and moves bits. Primitives work on u32 and u64.
func (w *writer) bitwork(op ir.Op, k ir.Kind, a []string) string {
	t, bits := k.String(), ir.ScalarType(k).Bits()
	u := fmt.Sprintf("u%d", bits)
	x := fmt.Sprintf("(%s)%s", u, a[0])
	size := 32
	if bits == 64 {
		size = 64
	} else if bits < 32 {
		x = "(u32)" + x
	}
	prim := func(name, arg string) string { return fmt.Sprintf("%s(%s)", w.primitive(name, size), arg) }
	switch op {
	case ir.OpMulHi:
		if bits == 64 {
			return fmt.Sprintf("%s(%s, %s)", w.primitive("mulhi."+t, 64), a[0], a[1])
		}
		wide := "i64"
		if k.Unsigned() {
			wide = "u64"
		}
		return fmt.Sprintf("(%s)(((%s)%s * (%s)%s) >> %d)", t, wide, a[0], wide, a[1], bits)
	case ir.OpClz:
		s := fmt.Sprintf("(%s)%s", t, prim("clz", x))
		if bits < 32 {
			s = fmt.Sprintf("(%s)(%s - %d)", t, prim("clz", x), 32-bits)
		}
		return s
	case ir.OpCtz:
		if bits < 32 {
			x += fmt.Sprintf(" | 0x%xu", 1<<bits)
		}
		return fmt.Sprintf("(%s)%s", t, prim("ctz", x))
	case ir.OpPopcnt:
		return fmt.Sprintf("(%s)%s", t, prim("popcnt", x))
	case ir.OpBitRev:
		if bits < 32 {
			return fmt.Sprintf("(%s)(%s >> %d)", t, prim("bitrev", x), 32-bits)
		}
		return fmt.Sprintf("(%s)%s", t, prim("bitrev", x))
	case ir.OpByteRev:
		if bits < 32 {
			return fmt.Sprintf("(%s)(%s >> %d)", t, prim("byterev", x), 32-bits)
		}
		return fmt.Sprintf("(%s)%s", t, prim("byterev", x))
	case ir.OpRotl:
		n := fmt.Sprintf("((u32)%s & %d)", a[1], bits-1)
		return fmt.Sprintf("(%s)((%s) << %s | (%s) >> ((%d - %s) & %d))", t, x, n, x, bits, n, bits-1)
	}
	w.refuse(nil, 0, "%v of %v", op, k)
	return ""
}

// fromBits and toBits go between a kind and the unsigned integer of its size.
func (w *writer) fromBits(k ir.Kind, s string) string {
	switch k {
	case ir.F32:
		return fmt.Sprintf("as_f32(%s)", s)
	case ir.F64:
		return fmt.Sprintf("as_f64(%s)", s)
	}
	return fmt.Sprintf("(%s)%s", ctype(k), s)
}

func (w *writer) toBits(k ir.Kind, s string) string {
	switch k {
	case ir.F32:
		return fmt.Sprintf("as_u32(%s)", s)
	case ir.F64:
		return fmt.Sprintf("as_u64(%s)", s)
	}
	return fmt.Sprintf("(u%d)%s", 8*ir.ScalarType(k).Size(), s)
}

// word64 returns a scalar's canonical bits, as a u64.
func (w *writer) word64(v *ir.Value) string {
	k, s := v.Type.Kind(), w.get(v)
	switch {
	case k == ir.F32 || k == ir.F64:
		return "(u64)" + w.toBits(k, s)
	case k.Signed():
		return "(u64)(i64)" + s
	}
	return "(u64)" + s
}

// fromWord returns what word64 gives as the kind again.
func (w *writer) fromWord(k ir.Kind, s string) string {
	switch k {
	case ir.Bool:
		return s + " != 0"
	case ir.F32:
		return fmt.Sprintf("as_f32((u32)%s)", s)
	case ir.F64:
		return fmt.Sprintf("as_f64(%s)", s)
	}
	return fmt.Sprintf("(%s)%s", ctype(k), s)
}
