package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// algebra rewrites operations to simpler ones with the same result for all operands. For
// floats only identities that keep every bit are used (payloads of NaNs excepted), so x+0 stays, because of
// -0, and x-0 goes.
func algebra(u *unit, f *ir.Func) {
	strict := u.mode(f) == ir.ModeStrict
	edit(f.Body, func(e *editor, in *ir.Instr) *ir.Value {
		e.strict = strict
		if !in.Op.Has(ir.Pure) || len(in.Results) != 1 || len(in.Args) == 0 {
			return nil
		}
		constRight(in)
		t := in.Results[0].Type
		switch {
		case in.Op == ir.OpSelect:
			return e.selects(in)
		case in.Op >= ir.OpEq && in.Op <= ir.OpGe:
			return e.compares(in)
		case in.Op == ir.OpConvert || in.Op == ir.OpBitcast:
			return e.converts(in)
		case in.Op >= ir.OpField && in.Op <= ir.OpTable:
			return e.references(in)
		case t.Integer() || t == ir.TBool:
			if len(in.Args) == 1 {
				return e.integer1(in)
			}
			if len(in.Args) == 2 {
				return e.integer2(in)
			}
		case t.Kind() == ir.F32 || t.Kind() == ir.F64:
			return e.float(in)
		}
		return nil
	})
}

// constRight moves a constant first operand to the right.
func constRight(in *ir.Instr) {
	if len(in.Args) < 2 {
		return
	}
	if _, ok := in.Args[0].Const(); !ok {
		return
	}
	if _, ok := in.Args[1].Const(); ok {
		return
	}
	if m, ok := mirrored[in.Op]; ok {
		in.Op = m
	} else if !in.Op.Has(ir.Commutes) {
		return
	}
	in.Args[0], in.Args[1] = in.Args[1], in.Args[0]
}

// unwrap returns the operand of the same operation on the same type, as in not(not(x)).
func unwrap(in *ir.Instr) *ir.Value {
	if d := def(in.Args[0], in.Op); d != nil && d.Results[0].Type == in.Results[0].Type {
		return d.Args[0]
	}
	return nil
}

func (e *editor) integer1(in *ir.Instr) *ir.Value {
	switch in.Op {
	case ir.OpNeg, ir.OpBitRev, ir.OpByteRev:
		return unwrap(in)
	case ir.OpNot:
		if v := unwrap(in); v != nil {
			return v
		}
		x := in.Args[0].Def
		if x == nil {
			return nil
		}
		if n, ok := negated[x.Op]; ok && (!x.Args[0].Type.Float() || x.Op == ir.OpEq || x.Op == ir.OpNe) {
			return e.out.Compare(n, x.Args[0], x.Args[1])
		}
	case ir.OpAbs:
		if in.Args[0].Type.Kind().Unsigned() {
			return in.Args[0]
		}
	}
	return nil
}

// rows is x - y for (b+c)*w - b*w, the length of rows of a matrix: c*w.
func (e *editor) rows(x, y *ir.Value) *ir.Value {
	m, n := def(x, ir.OpMul), def(y, ir.OpMul)
	if m == nil || n == nil {
		return nil
	}
	for i, w := range m.Args {
		sum := def(m.Args[1-i], ir.OpAdd)
		for j := range n.Args {
			if sum == nil || n.Args[j] != w {
				continue
			}
			for k, b := range sum.Args {
				switch c := sum.Args[1-k]; {
				case b != n.Args[1-j]:
				case isInt(c, 1):
					return w
				default:
					return e.out.Op(ir.OpMul, w, c)
				}
			}
		}
	}
	return nil
}

func (e *editor) integer2(in *ir.Instr) *ir.Value {
	x, y, t := in.Args[0], in.Args[1], in.Results[0].Type
	zero := isInt(y, 0) || isBool(y, false)
	ones := isInt(y, -1) || isBool(y, true)
	switch in.Op {
	case ir.OpAdd:
		if zero {
			return x
		}
		if v := e.reassociate(in); v != nil {
			return v
		}
		if n := def(y, ir.OpNeg); n != nil {
			return e.out.Op(ir.OpSub, x, n.Args[0])
		}
		if n := def(x, ir.OpNeg); n != nil {
			return e.out.Op(ir.OpSub, y, n.Args[0])
		}
	case ir.OpSub:
		switch {
		case zero:
			return x
		case x == y:
			return zeroOf(&e.out, t)
		case isInt(x, 0):
			return e.out.Op(ir.OpNeg, y)
		}
		if n := def(y, ir.OpNeg); n != nil {
			return e.out.Op(ir.OpAdd, x, n.Args[0])
		}
		if a := def(x, ir.OpAdd); a != nil { // (a+b)-b and (a+b)-a
			if a.Args[1] == y {
				return a.Args[0]
			}
			if a.Args[0] == y {
				return a.Args[1]
			}
		}
		if c, ok := intConst(y); ok && t.Signed() { // so that chains of constants meet
			return e.out.Op(ir.OpAdd, x, e.out.Int(t, -c))
		}
		return e.rows(x, y)
	case ir.OpMul:
		switch {
		case zero:
			return y
		case isInt(y, 1):
			return x
		case isInt(y, -1) && t.Signed():
			return e.out.Op(ir.OpNeg, x)
		}
		return e.reassociate(in)
	case ir.OpDiv:
		switch {
		case isInt(y, 1):
			return x
		case isInt(y, -1) && t.Signed():
			return e.out.Op(ir.OpNeg, x)
		}
	case ir.OpRem:
		if isInt(y, 1) || isInt(y, -1) && t.Signed() {
			return zeroOf(&e.out, t)
		}
	case ir.OpAnd:
		switch {
		case zero:
			return y
		case ones, x == y:
			return x
		}
		return e.reassociate(in)
	case ir.OpOr:
		switch {
		case ones:
			return y
		case zero, x == y:
			return x
		}
		return e.reassociate(in)
	case ir.OpXor:
		switch {
		case zero:
			return x
		case x == y:
			return zeroOf(&e.out, t)
		case ones:
			return e.out.Op(ir.OpNot, x)
		}
		return e.reassociate(in)
	case ir.OpAndNot:
		switch {
		case zero:
			return x
		case ones, x == y:
			return zeroOf(&e.out, t)
		}
	case ir.OpMin, ir.OpMax:
		if x == y {
			return x
		}
	case ir.OpShl, ir.OpShr:
		return e.shift(in)
	case ir.OpRotl:
		if isInt(y, 0) {
			return x
		}
	}
	return nil
}

// reassociate turns (x op c1) op c2 into x op (c1 op c2); integer operations wrap, so it is exact.
func (e *editor) reassociate(in *ir.Instr) *ir.Value {
	d := def(in.Args[0], in.Op)
	if d == nil {
		return nil
	}
	_, ok1 := d.Args[1].Const()
	_, ok2 := in.Args[1].Const()
	if !ok1 || !ok2 {
		return nil
	}
	c, ok := evaluate(in.Op, nil, in.Results[0].Type, d.Args[1], in.Args[1])
	if !ok {
		return nil
	}
	return e.out.Op(in.Op, d.Args[0], e.out.Const(in.Results[0].Type, c))
}

func (e *editor) shift(in *ir.Instr) *ir.Value {
	x, t := in.Args[0], in.Results[0].Type
	c, ok := in.Args[1].Const()
	switch {
	case !ok:
		return nil
	case c == 0:
		return x
	case c < uint64(t.Bits()):
		return nil
	case in.Op == ir.OpShl || !t.Signed():
		return zeroOf(&e.out, t)
	case c > uint64(t.Bits()-1):
		return e.out.Op(ir.OpShr, x, e.out.Const(in.Args[1].Type, uint64(t.Bits()-1)))
	}
	return nil
}

func (e *editor) float(in *ir.Instr) *ir.Value {
	x, t := in.Args[0], in.Results[0].Type
	switch in.Op {
	case ir.OpAdd:
		y := in.Args[1]
		negZero, ok := floatConst(y)
		if ok && negZero == 0 && !isFloat(y, 0) {
			return e.same(x)
		}
		if n := def(y, ir.OpNeg); n != nil {
			return e.out.Op(ir.OpSub, x, n.Args[0])
		}
	case ir.OpSub:
		y := in.Args[1]
		if isFloat(y, 0) {
			return e.same(x)
		}
		if n := def(y, ir.OpNeg); n != nil {
			return e.out.Op(ir.OpAdd, x, n.Args[0])
		}
	case ir.OpMul:
		if isFloat(in.Args[1], 1) {
			return e.same(x)
		}
	case ir.OpDiv:
		c, ok := floatConst(in.Args[1])
		if !ok {
			return nil
		}
		if c == 1 {
			return e.same(x)
		}
		if inv, ok := inverse(t.Kind(), c); ok {
			return e.out.Op(ir.OpMul, x, e.out.Float(t, inv))
		}
	case ir.OpNeg:
		return unwrap(in)
	case ir.OpAbs:
		if unwrap(in) != nil {
			return x
		}
		if n := def(x, ir.OpNeg); n != nil {
			return e.out.Op(ir.OpAbs, n.Args[0])
		}
	case ir.OpFloor, ir.OpCeil, ir.OpTrunc, ir.OpRoundAway, ir.OpRoundEven:
		if x.Def != nil && (x.Def.Op >= ir.OpFloor && x.Def.Op <= ir.OpRoundEven) {
			return e.same(x) // already a whole number
		}
	}
	return nil
}

// same returns x where an operation on x gives x again, except that it makes a NaN canonical. Strict kernels
// tell NaNs apart, so there x must come from arithmetic, whose NaNs are.
func (e *editor) same(x *ir.Value) *ir.Value {
	if !e.strict || canonicalNaN(x) {
		return x
	}
	return nil
}

// canonicalNaN reports whether x, if it is a NaN, is the one that arithmetic gives.
func canonicalNaN(x *ir.Value) bool {
	if x.Def == nil {
		return false
	}
	switch x.Def.Op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpFMA, ir.OpSqrt, ir.OpConvert:
		return true
	case ir.OpRound:
		return canonicalNaN(x.Def.Args[0])
	}
	return false
}

func (e *editor) compares(in *ir.Instr) *ir.Value {
	x, y := in.Args[0], in.Args[1]
	if x.Type == ir.TBool {
		switch {
		case isBool(y, in.Op == ir.OpEq): // x == true, x != false
			return x
		case isBool(y, in.Op == ir.OpNe):
			return e.out.Op(ir.OpNot, x)
		case x == y:
			return e.out.Bool(in.Op == ir.OpEq)
		}
		return nil
	}
	if !x.Type.Integer() {
		return nil
	}
	if x == y {
		return e.out.Bool(in.Op == ir.OpEq || in.Op == ir.OpLe || in.Op == ir.OpGe)
	}
	if isInt(y, 0) && x.Type.Kind().Unsigned() {
		switch in.Op {
		case ir.OpLt:
			return e.out.Bool(false)
		case ir.OpGe:
			return e.out.Bool(true)
		case ir.OpLe:
			return e.out.Compare(ir.OpEq, x, y)
		case ir.OpGt:
			return e.out.Compare(ir.OpNe, x, y)
		}
	}
	return nil
}

func (e *editor) selects(in *ir.Instr) *ir.Value {
	c, x, y := in.Args[0], in.Args[1], in.Args[2]
	if b, ok := c.Const(); ok {
		if b != 0 {
			return x
		}
		return y
	}
	if sameValue(x, y) {
		return x
	}
	if n := def(c, ir.OpNot); n != nil {
		return e.out.Value(ir.OpSelect, nil, x.Type, n.Args[0], y, x)
	}
	if x.Type == ir.TBool {
		not := func() *ir.Value { return e.out.Op(ir.OpNot, c) }
		switch {
		case isBool(x, true) && isBool(y, false):
			return c
		case isBool(x, false) && isBool(y, true):
			return not()
		case isBool(x, true) || x == c:
			return e.out.Op(ir.OpOr, c, y)
		case isBool(y, false) || y == c:
			return e.out.Op(ir.OpAnd, c, x)
		case isBool(x, false):
			return e.out.Op(ir.OpAnd, not(), y)
		case isBool(y, true):
			return e.out.Op(ir.OpOr, not(), x)
		}
		return nil
	}
	if d := c.Def; d != nil && x.Type.Integer() && len(d.Args) == 2 { // the smaller or the greater of two integers
		a, b := d.Args[0], d.Args[1]
		less := d.Op == ir.OpLt || d.Op == ir.OpLe
		more := d.Op == ir.OpGt || d.Op == ir.OpGe
		switch {
		case less && x == a && y == b, more && x == b && y == a:
			return e.out.Op(ir.OpMin, a, b)
		case more && x == a && y == b, less && x == b && y == a:
			return e.out.Op(ir.OpMax, a, b)
		}
	}
	return nil
}

func (e *editor) converts(in *ir.Instr) *ir.Value {
	x, t := in.Args[0], in.Results[0].Type
	if x.Type == t {
		return x
	}
	d := def(x, in.Op)
	if d == nil {
		return e.product(in)
	}
	from, via := d.Args[0].Type, x.Type
	exact := false
	switch {
	case in.Op == ir.OpBitcast:
		exact = true
	case from.Integer() && via.Integer() && t.Integer():
		exact = t.Bits() <= via.Bits() || preserves(from.Kind(), via.Kind())
	case from.Integer() && via.Integer(): // to a float
		exact = preserves(from.Kind(), via.Kind())
	case from.Kind() == ir.F32 && via.Kind() == ir.F64:
		exact = t.Integer() || t.Kind() == ir.F32 && e.same(d.Args[0]) != nil
	}
	if !exact {
		return nil
	}
	if from == t {
		return d.Args[0]
	}
	return e.out.Value(in.Op, nil, t, d.Args[0])
}

// product takes half of a product of numbers of 32 bits, in 64 bits, in one operation of 32.
func (e *editor) product(in *ir.Instr) *ir.Value {
	x, t := in.Args[0], in.Results[0].Type
	if in.Op != ir.OpConvert || t.Kind() != ir.U32 || x.Type.Kind() != ir.U64 {
		return nil
	}
	op := ir.OpMul
	if shift := def(x, ir.OpShr); shift != nil && isInt(shift.Args[1], 32) {
		x, op = shift.Args[0], ir.OpMulHi
	}
	m := def(x, ir.OpMul)
	if m == nil {
		return nil
	}
	var half [2]*ir.Value
	for i, a := range m.Args {
		if c, ok := intConst(a); ok && uint64(c) < 1<<32 {
			half[i] = e.out.Int(t, c)
		} else if d := def(a, ir.OpConvert); d != nil && d.Args[0].Type == t {
			half[i] = d.Args[0]
		} else {
			return nil
		}
	}
	return e.out.Op(op, half[0], half[1])
}

// references rewrites addresses and lengths of slices of slices to those of the first slice.
func (e *editor) references(in *ir.Instr) *ir.Value {
	d := in.Args
	if len(d) == 0 || d[0].Def == nil {
		return nil
	}
	from := d[0].Def
	switch from.Op {
	case ir.OpViewSlice:
		v, lo, hi, most := from.Args[0], from.Args[1], from.Args[2], from.Args[3]
		switch in.Op {
		case ir.OpViewLen:
			return e.out.Op(ir.OpSub, e.out.Convert(ir.TI64, hi), e.out.Convert(ir.TI64, lo))
		case ir.OpViewCap:
			return e.out.Op(ir.OpSub, e.out.Convert(ir.TI64, most), e.out.Convert(ir.TI64, lo))
		case ir.OpElem:
			return e.out.Elem(v, e.offset(lo, d[1]))
		case ir.OpViewSlice:
			return e.out.Value(ir.OpViewSlice, nil, v.Type, v, e.offset(lo, d[1]), e.offset(lo, d[2]), e.offset(lo, d[3]))
		}
	case ir.OpViewOf:
		switch in.Op {
		case ir.OpViewLen, ir.OpViewCap:
			return e.out.Int(ir.TI64, from.Args[0].Type.Elem().Len())
		case ir.OpElem:
			return e.out.Index(from.Args[0], d[1])
		}
	case ir.OpSharedSlice:
		if in.Op == ir.OpViewLen || in.Op == ir.OpViewCap {
			return e.out.Convert(ir.TI64, from.Args[0])
		}
	}
	return nil
}

func (e *editor) offset(lo, i *ir.Value) *ir.Value {
	return e.out.Op(ir.OpAdd, e.out.Convert(ir.TI64, i), e.out.Convert(ir.TI64, lo))
}
