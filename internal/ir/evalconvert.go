package ir

import (
	"math"
	"math/bits"
)

func (t *scalarFuncs) fillConvert() {
	for to := I8; to <= F64; to++ {
		for from := I8; from <= F64; from++ {
			t.converts[to][from] = conversion(to, from)
			if scalars[to].size == scalars[from].size {
				t.bitcasts[to][from] = func(a uint64) uint64 { return Canon(to, a) }
			}
		}
	}
}

func conversion(to, from Kind) func(a uint64) uint64 {
	switch {
	case to == from:
		return func(a uint64) uint64 { return a }
	case to.Integer() && from.Integer():
		return func(a uint64) uint64 { return Canon(to, a) }
	case to.Integer():
		return func(a uint64) uint64 { return saturate(to, floatOf(from, a)) }
	case from.Float():
		return func(a uint64) uint64 { return floatBits(to, floatOf(from, a)) }
	case to == F64 && from.Signed():
		return func(a uint64) uint64 { return bits64(float64(int64(a))) }
	case to == F64:
		return func(a uint64) uint64 { return bits64(float64(a)) }
	case to == F32 && from.Signed():
		return func(a uint64) uint64 { return bits32(float32(int64(a))) }
	case to == F32:
		return func(a uint64) uint64 { return bits32(float32(a)) }
	case from.Signed():
		return func(a uint64) uint64 {
			if v := int64(a); v < 0 {
				return floatBits(to, -oddFloat(uint64(-v)))
			}
			return floatBits(to, oddFloat(a))
		}
	}
	return func(a uint64) uint64 { return floatBits(to, oddFloat(a)) }
}

// oddFloat returns a rounded to odd, so that rounding once more gives what
// rounding a at once would.
func oddFloat(a uint64) float64 {
	if drop := bits.Len64(a) - 53; drop > 0 {
		sticky := truth(a&(1<<drop-1) != 0)
		a = (a>>drop | sticky) << drop
	}
	return float64(a)
}

// saturate truncates f to the nearest value of integer kind k.
func saturate(k Kind, f float64) uint64 {
	f = math.Trunc(f)
	width := scalars[k].Bits()
	if k.Signed() {
		limit := math.Ldexp(1, width-1)
		switch {
		case f != f:
			return 0
		case f >= limit:
			return 1<<(width-1) - 1
		case f < -limit:
			return ^uint64(0) << (width - 1)
		}
		return uint64(int64(f))
	}
	switch {
	case !(f > 0):
		return 0
	case f >= math.Ldexp(1, width):
		return ^uint64(0) >> (64 - width)
	}
	return uint64(f)
}
