package ir

import "math/bits"

type integer interface {
	int8 | int16 | int32 | int64 | uint8 | uint16 | uint32 | uint64
}

func truth(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func (t *scalarFuncs) fillBool() {
	t.fillBits(Bool)
	t.binary[OpEq][Bool] = func(a, b uint64) uint64 { return truth(a == b) }
	t.binary[OpNe][Bool] = func(a, b uint64) uint64 { return a ^ b }
}

// fillBits makes the operations that work on bits alone.
func (t *scalarFuncs) fillBits(k Kind) {
	t.binary[OpAnd][k] = func(a, b uint64) uint64 { return a & b }
	t.binary[OpOr][k] = func(a, b uint64) uint64 { return a | b }
	t.binary[OpXor][k] = func(a, b uint64) uint64 { return a ^ b }
	t.binary[OpAndNot][k] = func(a, b uint64) uint64 { return a &^ b }
	t.unary[OpNot][k] = func(a uint64) uint64 { return Canon(k, ^a) }
}

// fillInt makes the operations of the integer kind k, whose Go type is T.
// Converting a T to uint64 extends it as canonical bits are extended.
func fillInt[T integer](t *scalarFuncs, k Kind) {
	t.fillBits(k)
	t.binary[OpAdd][k] = func(a, b uint64) uint64 { return uint64(T(a) + T(b)) }
	t.binary[OpSub][k] = func(a, b uint64) uint64 { return uint64(T(a) - T(b)) }
	t.binary[OpMul][k] = func(a, b uint64) uint64 { return uint64(T(a) * T(b)) }
	t.binary[OpDiv][k] = func(a, b uint64) uint64 {
		if b == 0 {
			return 0
		}
		return uint64(T(a) / T(b))
	}
	t.binary[OpRem][k] = func(a, b uint64) uint64 {
		if b == 0 {
			return 0
		}
		return uint64(T(a) % T(b))
	}
	t.binary[OpMin][k] = func(a, b uint64) uint64 { return uint64(min(T(a), T(b))) }
	t.binary[OpMax][k] = func(a, b uint64) uint64 { return uint64(max(T(a), T(b))) }
	t.binary[OpShl][k] = func(a, b uint64) uint64 { return uint64(T(a) << b) }
	t.binary[OpShr][k] = func(a, b uint64) uint64 { return uint64(T(a) >> b) }
	t.binary[OpEq][k] = func(a, b uint64) uint64 { return truth(a == b) }
	t.binary[OpNe][k] = func(a, b uint64) uint64 { return truth(a != b) }
	t.binary[OpLt][k] = func(a, b uint64) uint64 { return truth(T(a) < T(b)) }
	t.binary[OpLe][k] = func(a, b uint64) uint64 { return truth(T(a) <= T(b)) }
	t.binary[OpGt][k] = func(a, b uint64) uint64 { return truth(T(a) > T(b)) }
	t.binary[OpGe][k] = func(a, b uint64) uint64 { return truth(T(a) >= T(b)) }
	t.unary[OpNeg][k] = func(a uint64) uint64 { return uint64(-T(a)) }
	t.unary[OpAbs][k] = func(a uint64) uint64 {
		if v := T(a); v < 0 {
			return uint64(-v)
		}
		return a
	}

	// What looks at single bits works on the value zero-extended.
	width := scalars[k].Bits()
	mask := ^uint64(0) >> (64 - width)
	t.unary[OpClz][k] = func(a uint64) uint64 { return uint64(bits.LeadingZeros64(a&mask) - (64 - width)) }
	t.unary[OpCtz][k] = func(a uint64) uint64 { return uint64(min(bits.TrailingZeros64(a&mask), width)) }
	t.unary[OpPopcnt][k] = func(a uint64) uint64 { return uint64(bits.OnesCount64(a & mask)) }
	t.unary[OpBitRev][k] = func(a uint64) uint64 { return uint64(T(bits.Reverse64(a) >> (64 - width))) }
	t.unary[OpByteRev][k] = func(a uint64) uint64 { return uint64(T(bits.ReverseBytes64(a) >> (64 - width))) }
	t.binary[OpRotl][k] = func(a, b uint64) uint64 {
		n := b % uint64(width)
		a &= mask
		return uint64(T(a<<n | a>>(uint64(width)-n)))
	}
	switch {
	case width < 64:
		t.binary[OpMulHi][k] = func(a, b uint64) uint64 { return uint64(T(a * b >> width)) }
	case k.Signed():
		// Hacker's Delight, section 8-3: the signed product from the unsigned one.
		t.binary[OpMulHi][k] = func(a, b uint64) uint64 {
			hi, _ := bits.Mul64(a, b)
			return hi - b&uint64(int64(a)>>63) - a&uint64(int64(b)>>63)
		}
	default:
		t.binary[OpMulHi][k] = func(a, b uint64) uint64 {
			hi, _ := bits.Mul64(a, b)
			return hi
		}
	}
}
