package artifact

import "math"

// Expr is an integer computed at launch: terms in postfix order.
type Expr []Term

// TermOp is what a term does.
type TermOp uint8

// The first ones push a value, the others take operands.
const (
	TermConst    TermOp = iota // Value itself
	TermScalar                 // the bits of parameter Value
	TermLen                    // the length of view parameter Value
	TermGrid                   // the grid along axis Value
	TermGroup                  // the group along axis Value
	TermGroups                 // the number of groups along axis Value
	TermSubgroup               // the number of lanes
	TermAdd                    // wraps around, like those below
	TermSub                    //
	TermMul                    //
	TermDiv                    // truncates; by zero the result is zero
	TermRem                    //
	TermMin                    //
	TermMax                    //
	TermAnd                    //
	TermOr                     //
	TermXor                    //
	TermAndNot                 //
	TermShl                    // past the width: zero
	TermShr                    // past the width: zero, or the sign
	TermNeg                    // takes one operand, like those below
	TermNot                    //
	TermConvert                // to the term's type
	termEnd
)

// Term is one step of an Expr. Bits and Signed are the type of its result, and
// of its operands unless it is a conversion or a count to shift by.
type Term struct {
	Op     TermOp
	Bits   uint8
	Signed bool
	Value  int64
}

// ExprFacts are what an Expr may ask about a launch.
type ExprFacts struct {
	Grid, Group [3]int64
	Subgroup    int64
	Scalar      func(param int) uint64
	Len         func(param int) int64
}

// Eval computes x. It reports false where x is not well formed.
func (x Expr) Eval(f *ExprFacts) (int64, bool) {
	var stack []uint64
	pop := func() uint64 {
		v := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		return v
	}
	for _, t := range x {
		var v uint64
		switch {
		case t.Op < TermAdd:
			axis := int(t.Value)
			if t.Op >= TermGrid && t.Op <= TermGroups && (axis < 0 || axis > 2) {
				return 0, false
			}
			switch t.Op {
			case TermConst:
				v = uint64(t.Value)
			case TermScalar:
				v = f.Scalar(int(t.Value))
			case TermLen:
				v = uint64(f.Len(int(t.Value)))
			case TermGrid:
				v = uint64(f.Grid[axis])
			case TermGroup:
				v = uint64(f.Group[axis])
			case TermGroups:
				v = uint64((f.Grid[axis] + f.Group[axis] - 1) / f.Group[axis])
			case TermSubgroup:
				v = uint64(f.Subgroup)
			}
		case t.Op >= TermNeg && t.Op < termEnd:
			if len(stack) < 1 {
				return 0, false
			}
			switch v = pop(); t.Op {
			case TermNeg:
				v = -v
			case TermNot:
				v = ^v
			}
		case t.Op < TermNeg:
			if len(stack) < 2 {
				return 0, false
			}
			b, a := pop(), pop()
			var ok bool
			if v, ok = t.binary(a, b); !ok {
				return 0, false
			}
		default:
			return 0, false
		}
		stack = append(stack, t.canon(v))
	}
	if len(stack) != 1 {
		return 0, false
	}
	return int64(stack[0]), true
}

func (t *Term) binary(a, b uint64) (uint64, bool) {
	less := a < b
	if t.Signed {
		less = int64(a) < int64(b)
	}
	switch t.Op {
	case TermAdd:
		return a + b, true
	case TermSub:
		return a - b, true
	case TermMul:
		return a * b, true
	case TermDiv, TermRem:
		return t.divide(a, b), true
	case TermMin, TermMax:
		if less == (t.Op == TermMin) {
			return a, true
		}
		return b, true
	case TermAnd:
		return a & b, true
	case TermOr:
		return a | b, true
	case TermXor:
		return a ^ b, true
	case TermAndNot:
		return a &^ b, true
	case TermShl:
		return a << b, true
	case TermShr:
		if t.Signed {
			return uint64(int64(a) >> b), true
		}
		return a >> b, true
	}
	return 0, false
}

func (t *Term) divide(a, b uint64) uint64 {
	switch {
	case b == 0:
		return 0
	case t.Signed && int64(b) == -1: // the least value has no positive twin
		if t.Op == TermDiv {
			return -a
		}
		return 0
	case t.Signed && t.Op == TermDiv:
		return uint64(int64(a) / int64(b))
	case t.Signed:
		return uint64(int64(a) % int64(b))
	case t.Op == TermDiv:
		return a / b
	}
	return a % b
}

// canon cuts to the width and extends.
func (t *Term) canon(v uint64) uint64 {
	if t.Bits == 0 || t.Bits >= 64 {
		return v
	}
	v &= math.MaxUint64 >> (64 - t.Bits)
	if t.Signed && v>>(t.Bits-1) != 0 {
		v |= math.MaxUint64 << t.Bits
	}
	return v
}
