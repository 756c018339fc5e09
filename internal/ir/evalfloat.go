package ir

import "math"

// fillSigns makes the operations on the sign bit, which leave NaNs as they are.
func (t *scalarFuncs) fillSigns(k Kind) {
	sign := uint64(1) << (scalars[k].Bits() - 1)
	t.unary[OpRound][k] = func(a uint64) uint64 { return a }
	t.unary[OpNeg][k] = func(a uint64) uint64 { return a ^ sign }
	t.unary[OpAbs][k] = func(a uint64) uint64 { return a &^ sign }
	if k == F32 || k == F64 {
		t.binary[OpCopysign][k] = func(a, b uint64) uint64 { return a&^sign | b&sign }
	}
}

func f32(a uint64) float32 { return math.Float32frombits(uint32(a)) }
func f64(a uint64) float64 { return math.Float64frombits(a) }

func (t *scalarFuncs) fillF32() {
	t.fillSigns(F32)
	t.binary[OpAdd][F32] = func(a, b uint64) uint64 { return bits32(f32(a) + f32(b)) }
	t.binary[OpSub][F32] = func(a, b uint64) uint64 { return bits32(f32(a) - f32(b)) }
	t.binary[OpMul][F32] = func(a, b uint64) uint64 { return bits32(f32(a) * f32(b)) }
	t.binary[OpDiv][F32] = func(a, b uint64) uint64 { return bits32(f32(a) / f32(b)) }
	t.binary[OpMin][F32] = func(a, b uint64) uint64 { return bits32(min(f32(a), f32(b))) }
	t.binary[OpMax][F32] = func(a, b uint64) uint64 { return bits32(max(f32(a), f32(b))) }
	t.binary[OpEq][F32] = func(a, b uint64) uint64 { return truth(f32(a) == f32(b)) }
	t.binary[OpNe][F32] = func(a, b uint64) uint64 { return truth(f32(a) != f32(b)) }
	t.binary[OpLt][F32] = func(a, b uint64) uint64 { return truth(f32(a) < f32(b)) }
	t.binary[OpLe][F32] = func(a, b uint64) uint64 { return truth(f32(a) <= f32(b)) }
	t.binary[OpGt][F32] = func(a, b uint64) uint64 { return truth(f32(a) > f32(b)) }
	t.binary[OpGe][F32] = func(a, b uint64) uint64 { return truth(f32(a) >= f32(b)) }
	t.fmas[F32] = func(a, b, c uint64) uint64 { return bits32(fma32(f32(a), f32(b), f32(c))) }
	// These are exact in float64, or rounded there to more than twice the bits, which does not
	// disturb the second rounding (Figueroa, When is double rounding innocuous?, 1995).
	for op, f := range roundings {
		t.unary[op][F32] = func(a uint64) uint64 { return bits32(float32(f(float64(f32(a))))) }
	}
}

func (t *scalarFuncs) fillF64() {
	t.fillSigns(F64)
	t.binary[OpAdd][F64] = func(a, b uint64) uint64 { return bits64(f64(a) + f64(b)) }
	t.binary[OpSub][F64] = func(a, b uint64) uint64 { return bits64(f64(a) - f64(b)) }
	t.binary[OpMul][F64] = func(a, b uint64) uint64 { return bits64(f64(a) * f64(b)) }
	t.binary[OpDiv][F64] = func(a, b uint64) uint64 { return bits64(f64(a) / f64(b)) }
	t.binary[OpMin][F64] = func(a, b uint64) uint64 { return bits64(min(f64(a), f64(b))) }
	t.binary[OpMax][F64] = func(a, b uint64) uint64 { return bits64(max(f64(a), f64(b))) }
	t.binary[OpEq][F64] = func(a, b uint64) uint64 { return truth(f64(a) == f64(b)) }
	t.binary[OpNe][F64] = func(a, b uint64) uint64 { return truth(f64(a) != f64(b)) }
	t.binary[OpLt][F64] = func(a, b uint64) uint64 { return truth(f64(a) < f64(b)) }
	t.binary[OpLe][F64] = func(a, b uint64) uint64 { return truth(f64(a) <= f64(b)) }
	t.binary[OpGt][F64] = func(a, b uint64) uint64 { return truth(f64(a) > f64(b)) }
	t.binary[OpGe][F64] = func(a, b uint64) uint64 { return truth(f64(a) >= f64(b)) }
	t.fmas[F64] = func(a, b, c uint64) uint64 { return bits64(math.FMA(f64(a), f64(b), f64(c))) }
	for op, f := range roundings {
		t.unary[op][F64] = func(a uint64) uint64 { return bits64(f(f64(a))) }
	}
}

// roundings are the functions of one argument with a correctly rounded result.
var roundings = map[Op]func(float64) float64{
	OpSqrt:      math.Sqrt,
	OpFloor:     math.Floor,
	OpCeil:      math.Ceil,
	OpTrunc:     math.Trunc,
	OpRoundAway: math.Round,
	OpRoundEven: math.RoundToEven,
}

// fillHalf makes the operations of a 16-bit kind: those of f32, made before, rounded once more.
func (t *scalarFuncs) fillHalf(k Kind, widen func(uint64) float32) {
	t.fillSigns(k)
	wide := func(a uint64) uint64 { return uint64(math.Float32bits(widen(a))) }
	for op := OpConst; op < NumOps; op++ {
		f := t.binary[op][F32]
		switch {
		case f == nil || !op.Info().Classes.Has(k):
		case op.Info().Rule == RuleCompare:
			t.binary[op][k] = func(a, b uint64) uint64 { return f(wide(a), wide(b)) }
		default:
			t.binary[op][k] = func(a, b uint64) uint64 { return floatBits(k, float64(f32(f(wide(a), wide(b))))) }
		}
	}
	t.unary[OpSqrt][k] = func(a uint64) uint64 { return floatBits(k, float64(float32(math.Sqrt(float64(widen(a)))))) }
	t.fmas[k] = func(a, b, c uint64) uint64 { return floatBits(k, float64(fma32(widen(a), widen(b), widen(c)))) }
}

// fma32 returns a*b+c rounded once. The product is exact in float64; the sum is
// rounded to odd there, after which rounding to float32 is as if from the exact
// sum (Boldo and Melquiond, Emulation of FMA and correctly rounded sums, 2008).
func fma32(a, b, c float32) float32 {
	p, q := float64(a)*float64(b), float64(c)
	s := p + q
	if math.IsInf(s, 0) || s != s {
		return float32(s)
	}
	// Knuth's TwoSum gives the error of s exactly.
	v := s - p
	e := (p - (s - v)) + (q - v)
	if e != 0 {
		if b := math.Float64bits(s); b&1 == 0 {
			if (e > 0) == (s > 0) {
				b++
			} else {
				b--
			}
			s = math.Float64frombits(b)
		}
	}
	return float32(s)
}
