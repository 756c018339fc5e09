package emit

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// primitive returns the name of a function on u32 or u64 that counts or moves bits: the dialect's own, or one made of others.
func (w *writer) primitive(name string, size int) string {
	key := name
	if !strings.Contains(name, ".") {
		key = fmt.Sprintf("%s%d", name, size)
	}
	if s := w.d.Call[key]; s != "" {
		return s
	}
	own := "dc_" + strings.ReplaceAll(key, ".", "_")
	return w.function(own, func() string { return w.d.Func + " " + w.primitiveText(key, own) + "\n" })
}

// primitiveText is Hacker's Delight, chapters 5, 7 and 8.
func (w *writer) primitiveText(key, own string) string {
	switch key {
	case "clz32":
		return "u32 " + own + `(u32 x) {
	u32 n = 0;
	if (x == 0) return 32;
	if (x <= 0x0000ffffu) { n += 16; x <<= 16; }
	if (x <= 0x00ffffffu) { n += 8; x <<= 8; }
	if (x <= 0x0fffffffu) { n += 4; x <<= 4; }
	if (x <= 0x3fffffffu) { n += 2; x <<= 2; }
	return x <= 0x7fffffffu ? n + 1 : n;
}`
	case "popcnt32":
		return "u32 " + own + `(u32 x) {
	x = x - (x >> 1 & 0x55555555u);
	x = (x & 0x33333333u) + (x >> 2 & 0x33333333u);
	return ((x + (x >> 4)) & 0x0f0f0f0fu) * 0x01010101u >> 24;
}`
	case "ctz32":
		return fmt.Sprintf("u32 %s(u32 x) { return %s(~x & (x - 1)); }", own, w.primitive("popcnt", 32))
	case "byterev32":
		return fmt.Sprintf("u32 %s(u32 x) { return x << 24 | (x & 0xff00u) << 8 | (x >> 8 & 0xff00u) | x >> 24; }", own)
	case "bitrev32":
		return "u32 " + own + `(u32 x) {
	x = (x & 0x55555555u) << 1 | (x >> 1 & 0x55555555u);
	x = (x & 0x33333333u) << 2 | (x >> 2 & 0x33333333u);
	x = (x & 0x0f0f0f0fu) << 4 | (x >> 4 & 0x0f0f0f0fu);
	return x << 24 | (x & 0xff00u) << 8 | (x >> 8 & 0xff00u) | x >> 24;
}`
	case "clz64":
		p := w.primitive("clz", 32)
		return fmt.Sprintf("u32 %s(u64 x) { return x >> 32 ? (u32)%s((u32)(x >> 32)) : 32 + (u32)%s((u32)x); }", own, p, p)
	case "ctz64":
		p := w.primitive("ctz", 32)
		return fmt.Sprintf("u32 %s(u64 x) { return (u32)x ? (u32)%s((u32)x) : 32 + (u32)%s((u32)(x >> 32)); }", own, p, p)
	case "popcnt64":
		p := w.primitive("popcnt", 32)
		return fmt.Sprintf("u32 %s(u64 x) { return (u32)%s((u32)x) + (u32)%s((u32)(x >> 32)); }", own, p, p)
	case "byterev64", "bitrev64":
		p := w.primitive(strings.TrimSuffix(key, "64"), 32)
		return fmt.Sprintf("u64 %s(u64 x) { return (u64)%s((u32)x) << 32 | %s((u32)(x >> 32)); }", own, p, p)
	case "mulhi.u64":
		return "u64 " + own + `(u64 a, u64 b) {
	const u64 a0 = (u32)a, a1 = a >> 32, b0 = (u32)b, b1 = b >> 32;
	const u64 m = a1 * b0 + (a0 * b0 >> 32);
	return a1 * b1 + (m >> 32) + ((a0 * b1 + (u32)m) >> 32);
}`
	case "mulhi.i64":
		p := w.primitive("mulhi.u64", 64)
		return fmt.Sprintf("i64 %s(i64 a, i64 b) { return (i64)(%s((u64)a, (u64)b) - (a < 0 ? (u64)b : 0) - (b < 0 ? (u64)a : 0)); }", own, p)
	}
	w.refuse(nil, 0, "the primitive %s", key)
	return ""
}

// widen is the conversion of a 16-bit float to f32, which is exact.
func (w *writer) widen(k ir.Kind) string {
	name := "dc_" + k.String() + "_f32"
	if s := w.d.Call["widen."+k.String()]; s != "" {
		return s
	}
	return w.function(name, func() string {
		if k == ir.BF16 {
			return fmt.Sprintf("%s f32 %s(u16 x) { return as_f32((u32)x << 16); }\n", w.d.Func, name)
		}
		// A subnormal is its fraction times 2 to the -24: the fraction beside a leading one, less that one.
		return w.d.Func + " f32 " + name + `(u16 x) {
	const u32 sign = (u32)(x & 0x8000) << 16, rest = x & 0x7fff;
	if (rest >= 0x7c00) return as_f32(sign | 0x7f800000u | (rest & 0x3ff) << 13);
	if (rest >= 0x0400) return as_f32(sign | ((rest << 13) + 0x38000000u));
	return as_f32(sign | as_u32(as_f32(0x38800000u | rest << 13) - as_f32(0x38800000u)));
}
`
	})
}

// narrow is the conversion of f32 to a 16-bit float, to nearest even. Every NaN gives the same.
func (w *writer) narrow(k ir.Kind) string {
	name := "dc_f32_" + k.String()
	if s := w.d.Call["narrow."+k.String()]; s != "" {
		return s
	}
	return w.function(name, func() string {
		if k == ir.BF16 {
			return w.d.Func + " u16 " + name + `(f32 x) {
	const u32 b = as_u32(x);
	if ((b & 0x7fffffffu) > 0x7f800000u) return (u16)0x7fc0;
	return (u16)((b + 0x7fffu + (b >> 16 & 1)) >> 16);
}
`
		}
		return w.d.Func + " u16 " + name + `(f32 x) {
	const u32 b = as_u32(x), sign = b >> 16 & 0x8000u, rest = b & 0x7fffffffu;
	if (rest > 0x7f800000u) return (u16)0x7e00;
	if (rest >= 0x47800000u) return (u16)(sign | 0x7c00u);
	if (rest >= 0x38800000u) return (u16)(sign | ((rest - 0x38000000u + 0xfffu + (rest >> 13 & 1)) >> 13));
	if (rest < 0x33000000u) return (u16)sign;
	const u32 drop = 126 - (rest >> 23), all = (rest & 0x7fffffu) | 0x800000u;
	const u32 kept = all >> drop, mid = 1u << (drop - 1), left = all & ((1u << drop) - 1);
	return (u16)(sign | (kept + (left > mid || (left == mid && (kept & 1)) ? 1 : 0)));
}
`
	})
}

// oddF64 rounds f64 to f32, to odd, so that rounding once more gives what rounding at once would (Boldo and Melquiond, 2008).
func (w *writer) oddF64() string {
	return w.function("dc_odd_f64", func() string {
		return w.d.Func + ` f32 dc_odd_f64(f64 x) {
	const f32 f = (f32)x;
	const u32 b = as_u32(f);
	const f64 far = as_f64(as_u64(x) & (u64)0x7fffffffffffffff), near = as_f64(as_u64((f64)f) & (u64)0x7fffffffffffffff);
	if (x != x || near == far || (b & 1)) return f;
	return as_f32(near < far ? b + 1 : b - 1);
}
`
	})
}

// oddInt rounds an integer of 32 or 64 bits to f32, to odd.
func (w *writer) oddInt(from ir.Kind, s string) string {
	w.function("dc_odd_u64", func() string {
		return fmt.Sprintf(w.d.Func+` f32 dc_odd_u64(u64 x) {
	const u32 zeros = (u32)%s(x);
	if (zeros >= 40) return (f32)(u32)x;
	const u32 drop = 40 - zeros;
	return (f32)((x >> drop | (x & (((u64)1 << drop) - 1) ? 1 : 0)) << drop);
}
`, w.primitive("clz", 64))
	})
	if from.Unsigned() {
		return fmt.Sprintf("dc_odd_u64(%s)", s)
	}
	return w.function("dc_odd_i64", func() string {
		return w.d.Func + " f32 dc_odd_i64(i64 x) { return x < 0 ? -dc_odd_u64((u64)0 - (u64)x) : dc_odd_u64((u64)x); }\n"
	}) + "(" + s + ")"
}

// softDivide is f32 division in integers: a quotient of 26 bits or more and whether anything is left of it, rounded once.
func (w *writer) softDivide() string {
	w.softRound()
	return w.function("dc_soft_div", func() string {
		return w.d.Func + ` f32 dc_soft_div(f32 a, f32 b) {
	const u32 x = as_u32(a), y = as_u32(b), sign = (x ^ y) & 0x80000000u, p = x & 0x7fffffffu, q = y & 0x7fffffffu;
	if (p > 0x7f800000u || q > 0x7f800000u || (p == q && (p == 0 || p == 0x7f800000u))) return as_f32(0x7fc00000u);
	if (p == 0x7f800000u || q == 0) return as_f32(sign | 0x7f800000u);
	if (q == 0x7f800000u || p == 0) return as_f32(sign);
	u32 m, n;
	const i32 e = dc_soft_split(p, &m), f = dc_soft_split(q, &n);
	const u64 top = (u64)m << 27;
	return dc_soft_round(sign, e - f - 27, (u32)(top / n) | (top % n != 0 ? 1u : 0u));
}
`
	})
}

// softRoot is the f32 square root in integers.
func (w *writer) softRoot() string {
	w.softRound()
	return w.function("dc_soft_sqrt", func() string {
		return w.d.Func + ` f32 dc_soft_sqrt(f32 a) {
	const u32 x = as_u32(a);
	if ((x & 0x7fffffffu) == 0 || x == 0x7f800000u) return a;
	if (x >= 0x7f800000u) return as_f32(0x7fc00000u);
	u32 m;
	const i32 e = dc_soft_split(x, &m), odd = e & 1;
	u64 left = (u64)m << (28 + odd), root = 0;
	for (u64 bit = (u64)1 << 52; bit != 0; bit >>= 2) {
		const bool fits = left >= root + bit;
		left = fits ? left - (root + bit) : left;
		root = fits ? (root >> 1) + bit : root >> 1;
	}
	return dc_soft_round(0, (e - odd - 28) / 2, (u32)root | (left != 0 ? 1u : 0u));
}
`
	})
}

// softRound takes a finite f32 other than zero apart into a fraction of 24 bits and an exponent, and makes one of a fraction of 26 bits or more whose
// last bit stands for all that is lost.
func (w *writer) softRound() {
	w.function("dc_soft", func() string {
		clz, space := w.primitive("clz", 32), w.d.Space[ir.Private]
		if space != "" {
			space += " "
		}
		return fmt.Sprintf(w.d.Func+` i32 dc_soft_split(u32 bits, %su32 *fraction) {
	const i32 e = (i32)(bits >> 23);
	const u32 m = bits & 0x7fffffu;
	if (e != 0) { *fraction = m | 0x800000u; return e - 150; }
	const i32 shift = (i32)%s(m) - 8;
	*fraction = m << shift;
	return -149 - shift;
}
`+w.d.Func+` f32 dc_soft_round(u32 sign, i32 e, u32 m) {
	const i32 top = 31 - (i32)%s(m);
	i32 drop = top - 23;
	if (e + drop < -149) drop = -149 - e;
	if (drop > 31) return as_f32(sign);
	const u32 mid = 1u << (drop - 1), left = m & ((mid << 1) - 1);
	u32 kept = m >> drop;
	if (left > mid || (left == mid && (kept & 1))) kept++;
	const i32 up = e + drop + 149;
	if (up >= 254) return as_f32(sign | 0x7f800000u);
	return as_f32(sign | (((u32)up << 23) + kept));
}
`, space, clz, clz)
	})
}
