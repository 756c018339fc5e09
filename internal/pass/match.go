package pass

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// def returns the instruction that computes v when it is a op, and nil otherwise.
func def(v *ir.Value, op ir.Op) *ir.Instr {
	if v.Def != nil && v.Def.Op == op {
		return v.Def
	}
	return nil
}

// intConst returns the value of an integer constant as its bits sign-extended to 64, or
// zero-extended for unsigned types.
func intConst(v *ir.Value) (int64, bool) {
	if !v.Type.Integer() {
		return 0, false
	}
	b, ok := v.Const()
	return int64(b), ok
}

// isInt reports whether v is the integer constant n, or all ones for n = -1.
func isInt(v *ir.Value, n int64) bool {
	c, ok := intConst(v)
	return ok && uint64(c) == ir.Canon(v.Type.Kind(), uint64(n))
}

// isBool reports whether v is the bool constant b.
func isBool(v *ir.Value, b bool) bool {
	c, ok := v.Const()
	return ok && v.Type == ir.TBool && (c == 1) == b
}

// floatConst returns the value of an f32 or f64 constant.
func floatConst(v *ir.Value) (float64, bool) {
	b, ok := v.Const()
	if !ok {
		return 0, false
	}
	switch v.Type.Kind() {
	case ir.F32:
		return float64(math.Float32frombits(uint32(b))), true
	case ir.F64:
		return math.Float64frombits(b), true
	}
	return 0, false
}

// isFloat reports whether v is the float constant x, its sign of zero included.
func isFloat(v *ir.Value, x float64) bool {
	c, ok := floatConst(v)
	return ok && math.Float64bits(c) == math.Float64bits(x)
}

// log2 returns k when v is the constant 1<<k, 0 < k, as a positive number of its type.
func log2(v *ir.Value) (int, bool) {
	c, ok := intConst(v)
	if !ok || c&(c-1) != 0 || c == 0 || c == 1 || c < 0 && v.Type.Signed() {
		return 0, false
	}
	return bits.TrailingZeros64(uint64(c)), true
}

// inverse returns 1/c when c is a power of two whose inverse is a normal number of kind k, so
// that multiplying by it is the same as dividing by c.
func inverse(k ir.Kind, c float64) (float64, bool) {
	frac, exp := math.Frexp(math.Abs(c))
	if frac != 0.5 {
		return 0, false
	}
	limit := 1000
	if k == ir.F32 {
		limit = 120
	}
	if exp < -limit || exp > limit {
		return 0, false
	}
	return 1 / c, true
}

// negated is the comparison that is true exactly when op is false, for operands that are
// ordered (integers and bool; floats only for Eq and Ne).
var negated = map[ir.Op]ir.Op{ir.OpEq: ir.OpNe, ir.OpNe: ir.OpEq, ir.OpLt: ir.OpGe, ir.OpGe: ir.OpLt, ir.OpLe: ir.OpGt, ir.OpGt: ir.OpLe}

// mirrored is the comparison with its operands exchanged.
var mirrored = map[ir.Op]ir.Op{ir.OpEq: ir.OpEq, ir.OpNe: ir.OpNe, ir.OpLt: ir.OpGt, ir.OpGt: ir.OpLt, ir.OpLe: ir.OpGe, ir.OpGe: ir.OpLe}

// preserves reports whether every value of integer kind from is a value of integer kind to.
func preserves(from, to ir.Kind) bool {
	f, t := ir.ScalarType(from).Bits(), ir.ScalarType(to).Bits()
	if from.Signed() == to.Signed() {
		return f <= t
	}
	return from.Unsigned() && f < t
}

// zeroOf appends the zero of a scalar type.
func zeroOf(b *ir.Builder, t *ir.Type) *ir.Value { return b.Const(t, 0) }
