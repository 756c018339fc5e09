package emit

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// wide returns a value on which C can compute: a 16-bit float as f32.
func (w *writer) wide(k ir.Kind, s string) string {
	if k == ir.F16 || k == ir.BF16 {
		return fmt.Sprintf("%s(%s)", w.widen(k), s)
	}
	return s
}

// float returns the expression of an operation on floats.
func (w *writer) float(op ir.Op, k ir.Kind, a []string) string {
	if k == ir.F16 || k == ir.BF16 {
		const sign, rest = "0x8000", "0x7fff"
		switch op {
		case ir.OpNeg:
			return fmt.Sprintf("(u16)(%s ^ %s)", a[0], sign)
		case ir.OpAbs:
			return fmt.Sprintf("(u16)(%s & %s)", a[0], rest)
		}
		for i := range a {
			a[i] = w.wide(k, a[i])
		}
		return fmt.Sprintf("%s(%s)", w.narrow(k), w.float(op, ir.F32, a))
	}
	if s := w.call(op.String() + "." + k.String()); s != "" && !(op == ir.OpDiv || op == ir.OpSqrt) {
		return fmt.Sprintf("%s(%s)", s, strings.Join(a, ", "))
	}
	u, sign, rest := "u32", "0x80000000u", "0x7fffffffu"
	if k == ir.F64 {
		u, sign, rest = "u64", "(u64)0x8000000000000000", "(u64)0x7fffffffffffffff"
	}
	to, from := "as_"+k.String(), "as_"+u
	switch op {
	case ir.OpAdd:
		return fmt.Sprintf("%s + %s", a[0], a[1])
	case ir.OpSub:
		return fmt.Sprintf("%s - %s", a[0], a[1])
	case ir.OpMul:
		return fmt.Sprintf("%s * %s", a[0], a[1])
	case ir.OpDiv:
		return w.division(k, a)
	case ir.OpSqrt:
		return w.root(k, a)
	case ir.OpNeg:
		return fmt.Sprintf("%s(%s(%s) ^ %s)", to, from, a[0], sign)
	case ir.OpAbs:
		return fmt.Sprintf("%s(%s(%s) & %s)", to, from, a[0], rest)
	case ir.OpCopysign:
		return fmt.Sprintf("%s((%s(%s) & %s) | (%s(%s) & %s))", to, from, a[0], rest, from, a[1], sign)
	case ir.OpMin, ir.OpMax:
		return fmt.Sprintf("%s(%s, %s)", w.extreme(op, k), a[0], a[1])
	}
	w.refuse(nil, 0, "%v of %v", op, k)
	return ""
}

// division and root are correctly rounded: by the device if it does so, else in integers.
func (w *writer) division(k ir.Kind, a []string) string {
	if s := w.call("div." + k.String()); s != "" {
		return fmt.Sprintf("%s(%s, %s)", s, a[0], a[1])
	}
	if k == ir.F32 && w.o.Has&Rounded == 0 && !w.fast() {
		return fmt.Sprintf("%s(%s, %s)", w.softDivide(), a[0], a[1])
	}
	w.rounded(k)
	return fmt.Sprintf("%s / %s", a[0], a[1])
}

func (w *writer) root(k ir.Kind, a []string) string {
	if k == ir.F32 && w.o.Has&Rounded == 0 && !w.fast() {
		return fmt.Sprintf("%s(%s)", w.softRoot(), a[0])
	}
	w.rounded(k)
	return fmt.Sprintf("%s(%s)", w.call("sqrt."+k.String()), a[0])
}

// rounded notes that the compiler has to round correctly.
func (w *writer) rounded(k ir.Kind) {
	if k == ir.F32 && !w.fast() {
		w.out.Needs |= Rounded
	}
}

// canonical, extreme and the functions below return the names of functions of the text.
func (w *writer) canonical(k ir.Kind) string {
	return w.function("dc_canonical_"+k.String(), func() string {
		return fmt.Sprintf("%s %s dc_canonical_%s(%s x) { return x != x ? %s : x; }\n", w.d.Func, k, k, k, nan(k))
	})
}

func nan(k ir.Kind) string {
	if k == ir.F64 {
		return "as_f64((u64)0x7ff8000000000000)"
	}
	return "as_f32(0x7fc00000u)"
}

// extreme is Go's min or max. Equal operands differ in the sign of a zero at most.
func (w *writer) extreme(op ir.Op, k ir.Kind) string {
	name := fmt.Sprintf("dc_%v_%v", op, k)
	return w.function(name, func() string {
		less, and := "<", "|"
		if op == ir.OpMax {
			less, and = ">", "&"
		}
		u := "u32"
		if k == ir.F64 {
			u = "u64"
		}
		return fmt.Sprintf("%s %s %s(%s a, %s b) { return a %s b ? a : b %s a ? b : a == b ? as_%s(as_%s(a) %s as_%s(b)) : %s; }\n",
			w.d.Func, k, name, k, k, less, less, k, u, and, u, nan(k))
	})
}

// convert returns the expression of a conversion.
func (w *writer) convert(to, from ir.Kind, s string) string {
	half := func(k ir.Kind) bool { return k == ir.F16 || k == ir.BF16 }
	switch {
	case to == from:
		return s
	case from.Integer() && to.Integer():
		return fmt.Sprintf("(%s)%s", to, s)
	case half(from) && half(to), half(from) && to == ir.F32:
		s = w.wide(from, s)
		if half(to) {
			s = fmt.Sprintf("%s(%s)", w.narrow(to), s)
		}
		return s
	case half(from):
		return w.convert(to, ir.F32, w.wide(from, s))
	case half(to) && from == ir.F32:
		return fmt.Sprintf("%s(%s)", w.narrow(to), s)
	case half(to) && from == ir.F64:
		return fmt.Sprintf("%s(%s(%s))", w.narrow(to), w.oddF64(), s)
	case half(to) && ir.ScalarType(from).Size() <= 2:
		return fmt.Sprintf("%s((f32)%s)", w.narrow(to), s)
	case half(to):
		return fmt.Sprintf("%s(%s)", w.narrow(to), w.oddInt(from, s))
	case from.Integer(), to.Float():
		return fmt.Sprintf("(%s)%s", to, s)
	}
	return fmt.Sprintf("%s(%s)", w.truncate(to, from), s)
}

// truncate is the conversion of a float to an integer: NaN gives 0, and what does not fit the nearest that does.
func (w *writer) truncate(to, from ir.Kind) string {
	name := fmt.Sprintf("dc_%v_%v", from, to)
	return w.function(name, func() string {
		bits, f := ir.ScalarType(to).Bits(), "f"
		if from == ir.F64 {
			f = ""
		}
		head := fmt.Sprintf("%s %s %s(%s x) { return ", w.d.Func, to, name, from)
		if to.Unsigned() {
			return fmt.Sprintf("%sx >= %s%s ? (%s)%s : x > 0 ? (%s)x : (%s)0; }\n", head, power(bits), f, to, w.literal(ir.U64, 1<<bits-1), to, to)
		}
		most := power(bits - 1)
		return fmt.Sprintf("%sx >= %s%s ? (%s)%s : x >= -%s%s ? (%s)x : x != x ? (%s)0 : (%s)%s; }\n",
			head, most, f, to, w.literal(ir.U64, 1<<(bits-1)-1), most, f, to, to, to, w.literal(ir.U64, 1<<(bits-1)))
	})
}

// power spells 2 to the n.
func power(n int) string {
	return map[int]string{7: "128.0", 8: "256.0", 15: "32768.0", 16: "65536.0", 31: "2147483648.0", 32: "4294967296.0",
		63: "9223372036854775808.0", 64: "18446744073709551616.0"}[n]
}
