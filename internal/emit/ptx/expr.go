package ptx

import (
	"errors"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Expr is an integer computed when a kernel is launched: terms in postfix order, over bits as ir.ConstAttr has them.
type Expr []Term

// Term is one step of an Expr. It pushes a value, or takes its operands off the stack and pushes its result.
type Term struct {
	// Op is OpConst (push Bits), OpViewLen or OpViewCap (of parameter Index), OpGridSize, OpGroupSize or OpNumGroups
	// (along axis Index), OpSubgroupSize, OpInvalid (push the bits of scalar parameter Index), or an operation on integers.
	Op ir.Op
	// Kind is that of the result, From that of the operands.
	Kind, From ir.Kind
	Args       int
	Bits       uint64
	Index      int
}

// Facts are what an Expr may ask about a launch.
type Facts struct {
	Grid, Group [3]int64
	Subgroup    int
	Bits        func(param int) uint64 // of a scalar
	Len         func(param int) int64  // of a view, which is its capacity too
}

// Eval computes x. ok is false for terms that are no expression.
func (x Expr) Eval(f Facts) (n int64, ok bool) {
	var stack []uint64
	for _, t := range x {
		var v uint64
		switch t.Op {
		case ir.OpConst:
			v = t.Bits
		case ir.OpInvalid:
			v = f.Bits(t.Index)
		case ir.OpViewLen, ir.OpViewCap:
			v = uint64(f.Len(t.Index))
		case ir.OpGridSize:
			v = uint64(f.Grid[t.Index])
		case ir.OpGroupSize:
			v = uint64(f.Group[t.Index])
		case ir.OpNumGroups:
			v = uint64((f.Grid[t.Index] + f.Group[t.Index] - 1) / f.Group[t.Index])
		case ir.OpSubgroupSize:
			v = uint64(f.Subgroup)
		default:
			if len(stack) < t.Args {
				return 0, false
			}
			args := stack[len(stack)-t.Args:]
			types := make([]*ir.Type, t.Args)
			for i := range types {
				types[i] = ir.ScalarType(t.From)
			}
			if v, ok = ir.Eval(t.Op, nil, ir.ScalarType(t.Kind), args, types); !ok {
				return 0, false
			}
			stack = stack[:len(stack)-t.Args]
		}
		stack = append(stack, v)
	}
	if len(stack) != 1 {
		return 0, false
	}
	return int64(stack[0]), true
}

// maxSlice is the greatest length of a shared slice; more is a fault.
const maxSlice = 1 << 30

var errExpr = errors.New("ptx: a length of shared memory that is no expression")

// Bytes returns the dynamic shared memory that a launch passes. A length that is sure to fault takes none: the kernel faults by itself.
func (s *Shared) Bytes(f Facts) (int64, error) {
	total := s.Fixed
	for _, slice := range s.Slices {
		n, ok := slice.Len.Eval(f)
		if !ok {
			return 0, errExpr
		}
		if n >= 0 && n <= maxSlice {
			total += (n*slice.Elem + 15) &^ 15
		}
	}
	return total, nil
}

// expression returns how to compute v at launch.
func (e *emitter) expression(v *ir.Value) (Expr, bool) {
	for i, p := range e.f.Body.Params {
		if p == v && v.Type.Integer() {
			return Expr{{Op: ir.OpInvalid, Kind: v.Type.Kind(), Index: i}}, true
		}
	}
	if v.Def == nil {
		return nil, false
	}
	t := Term{Op: v.Def.Op, Kind: v.Type.Kind()}
	switch t.Op {
	case ir.OpConst:
		t.Bits, _ = v.Const()
		return Expr{t}, true
	case ir.OpViewLen, ir.OpViewCap:
		for i, p := range e.f.Body.Params {
			if p == v.Def.Args[0] {
				t.Index = i
				return Expr{t}, true
			}
		}
		return nil, false
	case ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups:
		t.Index = v.Def.Attr.(ir.DimAttr).Dim
		return Expr{t}, true
	case ir.OpSubgroupSize:
		return Expr{t}, true
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpNeg, ir.OpMin, ir.OpMax, ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpNot, ir.OpShl, ir.OpShr, ir.OpConvert:
	default:
		return nil, false
	}
	var x Expr
	for _, a := range v.Def.Args {
		if !a.Type.Integer() {
			return nil, false
		}
		y, ok := e.expression(a)
		if !ok {
			return nil, false
		}
		x = append(x, y...)
	}
	t.From, t.Args = v.Def.Args[0].Type.Kind(), len(v.Def.Args)
	return append(x, t), v.Type.Integer()
}
