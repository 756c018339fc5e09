package ir

import (
	"math"
	"math/bits"
)

// Bits of the NaN that arithmetic gives, by kind.
const (
	nanF16  = 0x7e00
	nanBF16 = 0x7fc0
	nanF32  = 0x7fc00000
	nanF64  = 0x7ff8000000000000
)

// floatOf returns the value of the bits of a float of kind k, exactly. The
// payload of a NaN may be lost.
func floatOf(k Kind, b uint64) float64 {
	switch k {
	case F16:
		return float64(widenF16(b))
	case BF16:
		return float64(widenBF16(b))
	case F32:
		return float64(math.Float32frombits(uint32(b)))
	}
	return math.Float64frombits(b)
}

// floatBits returns f rounded once, to nearest even, to kind k. Every NaN gives the same bits.
func floatBits(k Kind, f float64) uint64 {
	switch k {
	case F16:
		return narrow(f, 10, 5)
	case BF16:
		return narrow(f, 7, 8)
	case F32:
		return bits32(float32(f))
	}
	return bits64(f)
}

func bits32(f float32) uint64 {
	if f != f {
		return nanF32
	}
	return uint64(math.Float32bits(f))
}

func bits64(f float64) uint64 {
	if f != f {
		return nanF64
	}
	return math.Float64bits(f)
}

func widenBF16(b uint64) float32 { return math.Float32frombits(uint32(b) << 16) }

func widenF16(b uint64) float32 {
	sign, exp, frac := uint32(b>>15&1)<<31, int(b>>10&31), uint32(b&0x3ff)
	switch {
	case exp == 31:
		return math.Float32frombits(sign | 0x7f800000 | frac<<13)
	case exp == 0 && frac == 0:
		return math.Float32frombits(sign)
	case exp == 0: // subnormal: shift the leading one up to where it is implied
		shift := bits.LeadingZeros16(uint16(frac)) - 5
		frac = frac << shift & 0x3ff
		exp = 1 - shift
	}
	return math.Float32frombits(sign | uint32(exp+112)<<23 | frac<<13)
}

// narrow rounds f to a format of 16 bits with so many fraction and exponent bits.
func narrow(f float64, fracBits, expBits int) uint64 {
	b := math.Float64bits(f)
	sign := b >> 63 << 15
	bias := 1<<(expBits-1) - 1
	inf := uint64(1<<expBits-1) << fracBits
	exp, frac := int(b>>52&0x7ff), b&(1<<52-1)
	if exp == 0x7ff {
		if frac != 0 {
			return inf | 1<<(fracBits-1)
		}
		return sign | inf
	}
	if exp == 0 {
		return sign // far below half of the smallest subnormal
	}
	e := exp - 1023 + bias
	drop := 52 - fracBits
	frac |= 1 << 52
	if e < 1 {
		drop += 1 - e
		e = 1
		if drop > 54 {
			return sign
		}
	}
	// The leading one adds itself to the exponent field; a carry out of the fraction does too.
	r := frac >> drop
	rest, half := frac&(1<<drop-1), uint64(1)<<(drop-1)
	if rest > half || rest == half && r&1 == 1 {
		r++
	}
	r += uint64(e-1) << fracBits
	return sign | min(r, inf)
}
