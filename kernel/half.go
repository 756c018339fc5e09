package kernel

import (
	"math"
	"strconv"
)

// Float16 is a 16-bit float of IEEE 754: 5 bits of exponent, 11 of precision. It is a
// struct, so that a+b does not compile: computing is F16(a.F32() + b.F32()), which the
// compiler makes one half-precision operation where a device has it. Zero is +0.
type Float16 struct{ bits uint16 }

// BFloat16 is the upper half of a float32: 8 bits of exponent, 8 of precision. It is used
// as Float16 is. Zero is +0.
type BFloat16 struct{ bits uint16 }

// F16FromBits returns the Float16 with the given representation.
func F16FromBits(b uint16) Float16 { return Float16{b} }

// BF16FromBits returns the BFloat16 with the given representation.
func BF16FromBits(b uint16) BFloat16 { return BFloat16{b} }

// Bits returns the representation.
func (h Float16) Bits() uint16 { return h.bits }

// Bits returns the representation.
func (h BFloat16) Bits() uint16 { return h.bits }

// F16 returns f rounded to the nearest Float16, ties to even. What is too large becomes an
// infinity; a NaN stays one, quiet, with the upper bits of its payload.
func F16(f float32) Float16 {
	b := math.Float32bits(f)
	sign := uint16(b>>16) & 0x8000
	b &= 0x7fffffff
	switch {
	case b > 0x7f800000: // NaN
		return Float16{sign | 0x7e00 | uint16(b>>13)&0x1ff}
	case b >= 0x47800000: // 2^16 and above
		return Float16{sign | 0x7c00}
	case b >= 0x38800000: // normal in Float16: 2^-14 and above
		// Adding just under half of the last place, and the last bit kept, rounds
		// to nearest even; a carry runs into the exponent, up to infinity.
		b += 0xfff + b>>13&1
		return Float16{sign | uint16((b-0x38000000)>>13)}
	case b < 0x33000000: // below 2^-25, half of the smallest subnormal
		return Float16{sign}
	}
	// Subnormal: the significand in units of 2^-24, rounded to nearest even.
	shift := 126 - b>>23
	m := b&0x7fffff | 0x800000
	m += 1<<(shift-1) - 1 + m>>shift&1
	return Float16{sign | uint16(m>>shift)}
}

// F32 returns the same value as a float32; the conversion is exact. A NaN becomes quiet.
func (h Float16) F32() float32 {
	sign := uint32(h.bits&0x8000) << 16
	exp := uint32(h.bits) >> 10 & 31
	frac := uint32(h.bits) & 0x3ff
	switch {
	case exp == 31 && frac != 0:
		return math.Float32frombits(sign | 0x7fc00000 | frac<<13)
	case exp == 31:
		return math.Float32frombits(sign | 0x7f800000)
	case exp == 0:
		// frac * 2^-24 is exact: both factors are, and the product is normal.
		return math.Float32frombits(sign | math.Float32bits(float32(frac)*0x1p-24))
	}
	return math.Float32frombits(sign | (exp+112)<<23 | frac<<13)
}

// BF16 returns f rounded to the nearest BFloat16, ties to even. A NaN stays one, quiet,
// with the upper bits of its payload.
func BF16(f float32) BFloat16 {
	b := math.Float32bits(f)
	if b&0x7fffffff > 0x7f800000 {
		return BFloat16{uint16(b>>16) | 0x40}
	}
	return BFloat16{uint16((b + 0x7fff + b>>16&1) >> 16)}
}

// F32 returns the same value as a float32; the conversion is exact. A NaN becomes quiet.
func (h BFloat16) F32() float32 {
	b := uint32(h.bits) << 16
	if b&0x7fffffff > 0x7f800000 {
		b |= 0x400000
	}
	return math.Float32frombits(b)
}

// String returns the value in decimal. For the host: kernels have no strings.
func (h Float16) String() string { return strconv.FormatFloat(float64(h.F32()), 'g', -1, 32) }

// String returns the value in decimal. For the host: kernels have no strings.
func (h BFloat16) String() string { return strconv.FormatFloat(float64(h.F32()), 'g', -1, 32) }
