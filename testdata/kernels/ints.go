package kernels

import "github.com/dotcompute/dotcompute/kernel"

// wrapSigned: addition, subtraction, multiplication and negation of every
// signed width wrap around.
//
//dotcompute:kernel
func wrapSigned(t kernel.Thread, a8 []int8, a16 []int16, a32 []int32, a64 []int64, out []int64) {
	i := t.X()
	v8, v16, v32, v64 := a8[i], a16[i], a32[i], a64[i]
	out[8*i+0] = int64(v8 + v8)
	out[8*i+1] = int64(v8*v8 - 1)
	out[8*i+2] = int64(-v8)
	out[8*i+3] = int64(v16*v16 + v16)
	out[8*i+4] = int64(-v16 - 1)
	out[8*i+5] = int64(v32*v32 - v32)
	out[8*i+6] = int64(-v32)
	out[8*i+7] = v64*v64 - (-v64)
}

// wrapUnsigned: unsigned arithmetic is modulo 2^n, and -x of an unsigned
// value is 0-x.
//
//dotcompute:kernel
func wrapUnsigned(t kernel.Thread, a8 []uint8, a16 []uint16, a32 []uint32, a64 []uint64, out []uint64) {
	i := t.X()
	v8, v16, v32, v64 := a8[i], a16[i], a32[i], a64[i]
	out[8*i+0] = uint64(v8 + 200)
	out[8*i+1] = uint64(v8 - 1)
	out[8*i+2] = uint64(-v8)
	out[8*i+3] = uint64(v16 * v16)
	out[8*i+4] = uint64(-v16)
	out[8*i+5] = uint64(v32*v32 + 7)
	out[8*i+6] = uint64(-v32)
	out[8*i+7] = v64*v64 - 1
}

// divSigned: quotients truncate toward zero, remainders take the sign of the
// dividend, and the smallest integer divided by -1 is itself with remainder 0.
//
//dotcompute:kernel
func divSigned(t kernel.Thread, a, b []int32, quo, rem []int32) {
	i := t.X()
	quo[i] = a[i] / b[i]
	rem[i] = a[i] % b[i]
}

// divNarrow: division in 8 and 16 bits wraps in its own width: -128 / -1 is
// -128.
//
//dotcompute:kernel
func divNarrow(t kernel.Thread, a, b []int8, out []int8, wide []int16) {
	i := t.X()
	out[2*i] = a[i] / b[i]
	out[2*i+1] = a[i] % b[i]
	w, v := int16(a[i])<<8, int16(b[i])
	wide[2*i] = w / v
	wide[2*i+1] = w % v
}

// divWide: 64-bit division, signed and unsigned.
//
//dotcompute:kernel
func divWide(t kernel.Thread, a, b []int64, out []int64, uout []uint64) {
	i := t.X()
	out[2*i] = a[i] / b[i]
	out[2*i+1] = a[i] % b[i]
	u, v := uint64(a[i]), uint64(b[i])
	uout[2*i] = u / v
	uout[2*i+1] = u % v
}

// divConst: divisors known to the compiler, powers of two and others, of both
// signs; a signed dividend rounds toward zero, never down.
//
//dotcompute:kernel
func divConst(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	v := a[i]
	out[8*i+0] = v / 2
	out[8*i+1] = v % 8
	out[8*i+2] = v / -4
	out[8*i+3] = v % -4
	out[8*i+4] = v / 7
	out[8*i+5] = v % 10
	out[8*i+6] = v / 1
	out[8*i+7] = v / -1
}

// divUnsignedConst: unsigned divisors known to the compiler.
//
//dotcompute:kernel
func divUnsignedConst(t kernel.Thread, a []uint32, out []uint32) {
	i := t.X()
	v := a[i]
	out[4*i+0] = v / 16
	out[4*i+1] = v % 16
	out[4*i+2] = v / 10
	out[4*i+3] = v % 1000003
}

// shifts: a count at or past the width gives 0, or the sign for a signed value
// shifted right; counts of any integer type.
//
//dotcompute:kernel
func shifts(t kernel.Thread, a []int32, n []uint8, out []int32, uout []uint32) {
	i := t.X()
	v, u, s := a[i], uint32(a[i]), n[i]
	out[2*i] = v << s
	out[2*i+1] = v >> s
	uout[2*i] = u << s
	uout[2*i+1] = u >> s
}

// shiftsNarrow: shifts of 8- and 16-bit values happen in that width.
//
//dotcompute:kernel
func shiftsNarrow(t kernel.Thread, a []int16, n []uint64, out []int16) {
	i := t.X()
	v, s := a[i], n[i]
	out[4*i+0] = v << s
	out[4*i+1] = v >> s
	out[4*i+2] = int16(int8(v) << s)
	out[4*i+3] = int16(uint8(v) >> s)
}

// shiftsSignedCount: a signed count that is not negative shifts as its value
// says, also one of 8 bits on a value of 64.
//
//dotcompute:kernel
func shiftsSignedCount(t kernel.Thread, a []int64, n []int8, out []int64) {
	i := t.X()
	out[2*i] = a[i] << n[i]
	out[2*i+1] = a[i] >> n[i]
}

// shiftsConst: constant counts, at the width and past it, and the untyped
// constant left operand that takes its type from the context.
//
//dotcompute:kernel
func shiftsConst(t kernel.Thread, n []uint32, out []int64) {
	i := t.X()
	v := int32(n[i])
	out[6*i+0] = int64(v << 31)
	out[6*i+1] = int64(v >> 31)
	past := uint(40)
	out[6*i+2] = int64(v >> past)
	out[6*i+3] = 1 << n[i]
	var w int32 = 1 << n[i]
	out[6*i+4] = int64(w)
	out[6*i+5] = int64(uint8(1<<n[i]) + 1)
}

// bitwise: and, or, xor, and-not, complement.
//
//dotcompute:kernel
func bitwise(t kernel.Thread, a, b []uint16, out []uint16) {
	i := t.X()
	x, y := a[i], b[i]
	out[6*i+0] = x & y
	out[6*i+1] = x | y
	out[6*i+2] = x ^ y
	out[6*i+3] = x &^ y
	out[6*i+4] = ^x
	out[6*i+5] = uint16(^int16(y) &^ 0x0f)
}

// opAssign: every assignment operation, on an element of memory.
//
//dotcompute:kernel
func opAssign(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	out[i] = 100
	out[i] += a[i]
	out[i] -= 3
	out[i] *= a[i]
	out[i] /= 7
	out[i] %= 1000
	out[i] &= 0x7ff
	out[i] |= 0x10
	out[i] ^= a[i]
	out[i] &^= 4
	out[i] <<= 3
	out[i] >>= 1
	out[i]++
	out[i]--
	out[i]--
}

// compareInts: all six comparisons, signed and unsigned see the same bits
// differently.
//
//dotcompute:kernel
func compareInts(t kernel.Thread, a, b []int32, out []uint32) {
	i := t.X()
	x, y := a[i], b[i]
	u, v := uint32(x), uint32(y)
	var m uint32
	if x == y {
		m |= 1
	}
	if x != y {
		m |= 2
	}
	if x < y {
		m |= 4
	}
	if x <= y {
		m |= 8
	}
	if x > y {
		m |= 16
	}
	if x >= y {
		m |= 32
	}
	if u < v {
		m |= 64
	}
	if u <= v {
		m |= 128
	}
	if u > v {
		m |= 256
	}
	if u >= v {
		m |= 512
	}
	out[i] = m
}

// minMaxInts: the predeclared min and max of two, three and one operands.
//
//dotcompute:kernel
func minMaxInts(t kernel.Thread, a, b []int64, out []int64) {
	i := t.X()
	out[4*i+0] = min(a[i], b[i])
	out[4*i+1] = max(a[i], b[i], -3)
	out[4*i+2] = min(a[i], 5, b[i], 7)
	out[4*i+3] = max(b[i])
}

// intIs64: int and uint have 64 bits in a kernel, uintptr too.
//
//dotcompute:kernel
func intIs64(t kernel.Thread, a []int, b []uint, out []int) {
	i := t.X()
	out[4*i+0] = a[i] * 0x100000001
	out[4*i+1] = int(b[i] >> 63)
	out[4*i+2] = int(^uint(0) >> 60)
	out[4*i+3] = int(uintptr(a[i]) * 3)
}

// boolOps: booleans in memory, compared, negated, combined.
//
//dotcompute:kernel
func boolOps(t kernel.Thread, a, b []bool, out []bool) {
	i := t.X()
	x, y := a[i], b[i]
	out[5*i+0] = x && y
	out[5*i+1] = x || y
	out[5*i+2] = !x
	out[5*i+3] = x == y
	out[5*i+4] = x != (y || !x)
}
