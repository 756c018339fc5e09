package pass

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// interval holds the least and greatest value that an integer may have, as mathematical
// integers. For u64, hi = MaxInt64 means that no upper bound is known.
type interval struct{ lo, hi int64 }

const (
	least    = math.MinInt64
	greatest = math.MaxInt64
)

// typeRange returns all values of an integer kind.
func typeRange(k ir.Kind) interval {
	n := ir.ScalarType(k).Bits()
	switch {
	case k == ir.U64:
		return interval{0, greatest}
	case k.Unsigned():
		return interval{0, 1<<n - 1}
	}
	return interval{least >> (64 - n), greatest >> (64 - n)}
}

// within reports whether every value of a is one of kind k, so that no wrap-around happens.
func (a interval) within(k ir.Kind) bool {
	t := typeRange(k)
	return a.lo >= t.lo && a.hi <= t.hi && !(k == ir.U64 && a.hi == greatest)
}

func (a interval) single() bool { return a.lo == a.hi }

func (a interval) join(b interval) interval { return interval{min(a.lo, b.lo), max(a.hi, b.hi)} }

func (a interval) meet(b interval) interval {
	m := interval{max(a.lo, b.lo), min(a.hi, b.hi)}
	if m.lo > m.hi { // contradictory: the place is never reached; either bound is as good
		return a
	}
	return m
}

func addOverflows(a, b int64) (int64, bool) {
	s := a + b
	return s, (s > a) != (b > 0) && b != 0
}

func mulOverflows(a, b int64) (int64, bool) {
	if a == 0 || b == 0 {
		return 0, false
	}
	p := a * b
	return p, p/b != a || a == least && b == -1 || b == least && a == -1
}

// exactly makes an interval of bounds that were computed without wrapping; ok is false
// when a result may be outside of kind k.
func exactly(k ir.Kind, lo, hi int64, overflow bool) (interval, bool) {
	r := interval{lo, hi}
	if overflow || !r.within(k) {
		return typeRange(k), false
	}
	return r, true
}

// unbounded reports that a, of kind k, may exceed MaxInt64.
func (a interval) unbounded(k ir.Kind) bool { return k == ir.U64 && a.hi == greatest }

// arithmetic bounds a two-operand integer operation of kind k. exact is false when the result may wrap around.
func arithmetic(op ir.Op, k ir.Kind, a, b interval) (r interval, exact bool) {
	if a.unbounded(k) || b.unbounded(k) {
		return unboundedArithmetic(op, k, a, b), false
	}
	switch op {
	case ir.OpAdd:
		lo, o1 := addOverflows(a.lo, b.lo)
		hi, o2 := addOverflows(a.hi, b.hi)
		return exactly(k, lo, hi, o1 || o2)
	case ir.OpSub:
		if b.lo == least || b.hi == least {
			return typeRange(k), false
		}
		lo, o1 := addOverflows(a.lo, -b.hi)
		hi, o2 := addOverflows(a.hi, -b.lo)
		return exactly(k, lo, hi, o1 || o2)
	case ir.OpMul:
		lo, hi, over := int64(greatest), int64(least), false
		for _, x := range [2]int64{a.lo, a.hi} {
			for _, y := range [2]int64{b.lo, b.hi} {
				p, o := mulOverflows(x, y)
				lo, hi, over = min(lo, p), max(hi, p), over || o
			}
		}
		return exactly(k, lo, hi, over)
	case ir.OpDiv:
		if b.lo >= 1 { // towards zero
			return interval{min(a.lo/b.lo, a.lo/b.hi), max(a.hi/b.lo, a.hi/b.hi)}, true
		}
		if a.lo >= 0 && b.lo >= 0 { // division by zero gives 0
			return interval{0, a.hi}, true
		}
	case ir.OpRem:
		if b.lo == least {
			break
		}
		m := max(b.hi, -b.lo) - 1
		if m < 0 { // the divisor is 0: the remainder is 0
			return interval{0, 0}, true
		}
		r := interval{-m, m}
		if a.lo >= 0 {
			r = interval{0, min(m, a.hi)}
		} else if a.hi <= 0 {
			r.hi = 0
		}
		return r, true
	case ir.OpMin:
		return interval{min(a.lo, b.lo), min(a.hi, b.hi)}, true
	case ir.OpMax:
		return interval{max(a.lo, b.lo), max(a.hi, b.hi)}, true
	case ir.OpAnd:
		switch {
		case a.lo >= 0 && b.lo >= 0:
			return interval{0, min(a.hi, b.hi)}, true
		case a.lo >= 0:
			return interval{0, a.hi}, true
		case b.lo >= 0:
			return interval{0, b.hi}, true
		}
	case ir.OpAndNot:
		if a.lo >= 0 {
			return interval{0, a.hi}, true
		}
	case ir.OpOr, ir.OpXor:
		if a.lo >= 0 && b.lo >= 0 {
			n := max(bits.Len64(uint64(a.hi)), bits.Len64(uint64(b.hi)))
			r := interval{0, int64(uint64(1)<<n - 1)}
			if op == ir.OpOr {
				r.lo = max(a.lo, b.lo)
			}
			return r, true
		}
	}
	return typeRange(k), false
}

// unboundedArithmetic keeps what is still known of u64 values that may exceed MaxInt64.
func unboundedArithmetic(op ir.Op, k ir.Kind, a, b interval) interval {
	switch op {
	case ir.OpMin, ir.OpAnd:
		return interval{0, min(a.hi, b.hi)}
	case ir.OpMax:
		return interval{max(a.lo, b.lo), greatest}
	case ir.OpRem:
		if b.hi != greatest && b.lo >= 1 {
			return interval{0, b.hi - 1}
		}
	case ir.OpDiv:
		if b.lo >= 2 {
			return interval{0, greatest} // at most 2^63-1
		}
	}
	return typeRange(k)
}

// shifts bounds value a of kind k shifted by count c.
func shifts(op ir.Op, k ir.Kind, a, c interval) (r interval, exact bool) {
	width := int64(ir.ScalarType(k).Bits())
	if a.unbounded(k) {
		if op == ir.OpShr && c.lo >= 1 {
			return interval{0, greatest >> (min(c.lo, 63) - 1)}, true
		}
		return typeRange(k), false
	}
	if op == ir.OpShr {
		s, l := uint(min(c.hi, 63)), uint(min(c.lo, 63))
		return interval{min(a.lo>>s, a.lo>>l), max(a.hi>>s, a.hi>>l)}, true
	}
	if c.hi >= min(width, 63) {
		return typeRange(k), false
	}
	return arithmetic(ir.OpMul, k, a, interval{1 << uint(c.lo), 1 << uint(c.hi)})
}
