package emit

import (
	"errors"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Expr is a number that a launch computes, from its arguments and shape, in postfix form.
type Expr []Term

// Term is one step of an Expr. It pushes a value, or takes its operands off the stack and pushes its result.
type Term struct {
	// Op is OpConst (push Bits), OpViewLen (the length of parameter Index, which is also its capacity), OpGridSize, OpGroupSize or OpNumGroups
	// (along axis Index), OpInvalid (the bits of scalar parameter Index), or an operation on Args integers.
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
	Bits        func(param int) uint64 // of a scalar
	Len         func(param int) int64  // of a view
}

var errExpr = errors.New("emit: a length of shared memory that is no expression")

// Eval computes x.
func (x Expr) Eval(f Facts) (int64, error) {
	var stack []uint64
	for _, t := range x {
		var v uint64
		switch t.Op {
		case ir.OpConst:
			v = t.Bits
		case ir.OpInvalid:
			v = f.Bits(t.Index)
		case ir.OpViewLen:
			v = uint64(f.Len(t.Index))
		case ir.OpGridSize:
			v = uint64(f.Grid[t.Index])
		case ir.OpGroupSize:
			v = uint64(f.Group[t.Index])
		case ir.OpNumGroups:
			v = uint64((f.Grid[t.Index] + f.Group[t.Index] - 1) / f.Group[t.Index])
		default:
			n := len(stack) - t.Args
			if n < 0 {
				return 0, errExpr
			}
			types := make([]*ir.Type, t.Args)
			for i := range types {
				types[i] = ir.ScalarType(t.From)
			}
			r, ok := ir.Eval(t.Op, nil, ir.ScalarType(t.Kind), stack[n:], types)
			if !ok {
				return 0, errExpr
			}
			v, stack = r, stack[:n]
		}
		stack = append(stack, v)
	}
	if len(stack) != 1 {
		return 0, errExpr
	}
	return int64(stack[0]), nil
}

// Bytes returns the dynamic shared memory that a launch passes. A slice whose length is sure to fault takes none: the kernel faults by itself.
func (s *Shared) Bytes(f Facts) (int64, error) {
	total := s.Fixed + s.Each*f.Group[0]*f.Group[1]*f.Group[2]
	for _, slice := range s.Slices {
		n, err := slice.Len.Eval(f)
		if err != nil {
			return 0, err
		}
		if n >= 0 && n <= maxSlice {
			total += (n*slice.Elem + 15) &^ 15
		}
	}
	return total, nil
}

// expression returns how to compute v at launch.
func (w *writer) expression(v *ir.Value) (Expr, bool) {
	if i := w.paramIndex(v); i >= 0 {
		return Expr{{Op: ir.OpInvalid, Kind: v.Type.Kind(), Index: i}}, true
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
		t.Op, t.Index = ir.OpViewLen, w.paramIndex(v.Def.Args[0])
		return Expr{t}, t.Index >= 0
	case ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups:
		t.Index = v.Def.Attr.(ir.DimAttr).Dim
		return Expr{t}, true
	case ir.OpSubgroupSize:
		t.Op, t.Bits = ir.OpConst, uint64(w.o.Subgroup)
		return Expr{t}, true
	}
	if !t.Op.Has(ir.Pure) || len(v.Def.Args) == 0 {
		return nil, false
	}
	var x Expr
	for _, a := range v.Def.Args {
		y, ok := w.expression(a)
		if !ok || !a.Type.Integer() && a.Type != ir.TBool {
			return nil, false
		}
		x = append(x, y...)
	}
	t.Args, t.From = len(v.Def.Args), v.Def.Args[t.argument()].Type.Kind()
	return append(x, t), true
}

// argument is the operand whose kind is the operation's.
func (t *Term) argument() int {
	if t.Op == ir.OpSelect {
		return 1
	}
	return 0
}

// paramIndex returns the index of the parameter that v is, or -1.
func (w *writer) paramIndex(v *ir.Value) int {
	for i, p := range w.f.Body.Params {
		if p == v {
			return i
		}
	}
	return -1
}
