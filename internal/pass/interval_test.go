package pass

import (
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// mathematical returns the integer that canonical bits stand for, and false when it is past MaxInt64.
func mathematical(k ir.Kind, bits uint64) (int64, bool) {
	return int64(bits), k.Signed() || int64(bits) >= 0
}

// TestIntervals holds the intervals of operations against the operations themselves, on random intervals and values of them.
func TestIntervals(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	ops := []ir.Op{ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpMin, ir.OpMax, ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpShl, ir.OpShr}
	for _, k := range []ir.Kind{ir.I8, ir.U8, ir.I16, ir.I32, ir.U32, ir.I64, ir.U64} {
		typ := ir.ScalarType(k)
		number := func() uint64 {
			switch rng.IntN(4) {
			case 0:
				return ir.Canon(k, uint64(int64(rng.IntN(9)-4)))
			case 1:
				return ir.Canon(k, uint64(1)<<rng.IntN(64)-uint64(rng.IntN(3)))
			}
			return ir.Canon(k, rng.Uint64()>>rng.IntN(64))
		}
		// some returns an interval and a value in it.
		some := func() (interval, uint64) {
			x, y := number(), number()
			a, okA := mathematical(k, x)
			b, okB := mathematical(k, y)
			switch {
			case !okA:
				return typeRange(k), x
			case !okB:
				return interval{0, greatest}, x
			case rng.IntN(4) == 0:
				return interval{a, a}, x
			}
			return interval{min(a, b), max(a, b)}, x
		}
		for _, op := range ops {
			for range 4000 {
				a, x := some()
				b, y := some()
				if k == ir.U64 && (a.hi == greatest) != a.unbounded(k) {
					t.Fatal("unbounded is wrong")
				}
				shift := op == ir.OpShl || op == ir.OpShr
				var r interval
				var exact bool
				yt := typ
				if shift {
					n := uint64(rng.IntN(70))
					y, b, yt = n, interval{int64(n), int64(n) + int64(rng.IntN(3))}, ir.TU64
					r, exact = shifts(op, k, a, b)
				} else {
					r, exact = arithmetic(op, k, a, b)
				}
				bits, ok := ir.Eval(op, nil, typ, []uint64{x, y}, []*ir.Type{typ, yt})
				if !ok {
					t.Fatalf("%v is not evaluated", op)
				}
				z, small := mathematical(k, bits)
				if small && (z < r.lo || z > r.hi) || !small && !r.unbounded(k) {
					t.Fatalf("%v.%v of %d in %v and %d in %v is %d, not in %v", op, k, int64(x), a, int64(y), b, z, r)
				}
				if exact && !small {
					t.Fatalf("%v.%v of %v and %v: exact, but past MaxInt64", op, k, a, b)
				}
				if exact && wraps(op, k, x, y, z) {
					t.Fatalf("%v.%v of %d in %v and %d in %v wraps, but is called exact", op, k, int64(x), a, int64(y), b)
				}
			}
		}
	}
}

// wraps reports whether z is not the mathematical result, for operations that may wrap.
func wraps(op ir.Op, k ir.Kind, x, y uint64, z int64) bool {
	a, ok1 := mathematical(k, x)
	b, ok2 := mathematical(k, y)
	if !ok1 || op != ir.OpShl && !ok2 {
		return op == ir.OpAdd || op == ir.OpSub || op == ir.OpMul || op == ir.OpShl
	}
	var m int64
	var over bool
	switch op {
	case ir.OpAdd:
		m, over = addOverflows(a, b)
	case ir.OpSub:
		m = a - b
		over = (m < a) != (b > 0) && b != 0
	case ir.OpMul:
		m, over = mulOverflows(a, b)
	case ir.OpShl:
		if y >= 63 {
			return a != 0
		}
		m, over = mulOverflows(a, 1<<y)
	default:
		return false
	}
	return over || m != z
}
