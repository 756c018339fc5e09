package ir

// Eval computes a pure operation on constants: the one definition of scalar
// arithmetic, shared by the interpreter and by constant folding. args are
// canonical bits ([ConstAttr]) of argTypes, t is the result's type, and so is
// the result canonical. ok is false for operations that have no scalar value of
// their own: references, elementary functions, and where an invocation stands.
//
// A NaN that arithmetic gives is always the same: quiet, positive, with no payload.
// Select, round, neg, abs, copysign and bitcast pass the bits of a NaN on.
func Eval(op Op, attr Attr, t *Type, args []uint64, argTypes []*Type) (bits uint64, ok bool) {
	switch len(args) {
	case 0:
		c, ok := attr.(ConstAttr)
		return c.Bits, ok && op == OpConst
	case 1:
		if f := Unary(op, t.kind, argTypes[0].kind); f != nil {
			return f(args[0]), true
		}
	case 2:
		if f := Binary(op, argTypes[0].kind); f != nil {
			return f(args[0], args[1]), true
		}
	case 3:
		if f := Ternary(op, argTypes[1].kind); f != nil {
			return f(args[0], args[1], args[2]), true
		}
	}
	return 0, false
}

// Unary returns the function on canonical bits that a pure operation of one
// argument is, from one kind to another, or nil if [Eval] would not compute it.
func Unary(op Op, to, from Kind) func(a uint64) uint64 {
	if !to.Scalar() || !from.Scalar() {
		return nil
	}
	switch op {
	case OpConvert:
		return funcs.converts[to][from]
	case OpBitcast:
		return funcs.bitcasts[to][from]
	}
	if to != from {
		return nil
	}
	return funcs.unary[op][from]
}

// Binary returns the function on canonical bits that a pure operation of two
// arguments is, the first of kind k, or nil if [Eval] would not compute it.
func Binary(op Op, k Kind) func(a, b uint64) uint64 {
	if !k.Scalar() {
		return nil
	}
	return funcs.binary[op][k]
}

// Ternary returns the function on canonical bits that select or fma is, the
// second argument of kind k, or nil for other operations.
func Ternary(op Op, k Kind) func(a, b, c uint64) uint64 {
	switch {
	case op == OpSelect && k.Scalar():
		return func(a, b, c uint64) uint64 {
			if a != 0 {
				return b
			}
			return c
		}
	case op == OpFMA && k.Float():
		return funcs.fmas[k]
	}
	return nil
}

// Op returns the operation that combines two values as the function does, and
// OpInvalid for functions that only move values.
func (f Fn) Op() Op {
	switch f {
	case FnAdd:
		return OpAdd
	case FnSub:
		return OpSub
	case FnMin:
		return OpMin
	case FnMax:
		return OpMax
	case FnAnd:
		return OpAnd
	case FnOr:
		return OpOr
	case FnXor:
		return OpXor
	}
	return OpInvalid
}

// scalarFuncs are the functions by operation and kind.
type scalarFuncs struct {
	unary    [NumOps][F64 + 1]func(a uint64) uint64
	binary   [NumOps][F64 + 1]func(a, b uint64) uint64
	converts [F64 + 1][F64 + 1]func(a uint64) uint64
	bitcasts [F64 + 1][F64 + 1]func(a uint64) uint64
	fmas     [F64 + 1]func(a, b, c uint64) uint64
}

var funcs = func() *scalarFuncs {
	t := &scalarFuncs{}
	t.fillBool()
	fillInt[int8](t, I8)
	fillInt[int16](t, I16)
	fillInt[int32](t, I32)
	fillInt[int64](t, I64)
	fillInt[uint8](t, U8)
	fillInt[uint16](t, U16)
	fillInt[uint32](t, U32)
	fillInt[uint64](t, U64)
	t.fillF32()
	t.fillF64()
	t.fillHalf(F16, widenF16)
	t.fillHalf(BF16, widenBF16)
	t.fillConvert()
	return t
}()
