package interp

import (
	"encoding/binary"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// instr compiles one instruction.
func (c *compiler) instr(in *ir.Instr) {
	arg := func(i int) int32 { return c.slot(in.Args[i]) }
	dst := func() int32 { return c.slot(in.Results[0]) }
	do := func(op opcode) *code { return c.emit(code{op: op, in: in}) }
	if in.Op.Has(ir.Pure) {
		c.pure(in)
		return
	}
	switch in.Op {
	case ir.OpLocal:
		t := in.Attr.(ir.TypeAttr).Type
		c.p.private = (c.p.private + 15) &^ 15
		r := c.addRoot(root{name: name(in, "local"), space: ir.Private, elem: t, index: int(c.p.private), in: in}, in.Results[0])
		c.p.private += t.Size()
		c.p.locals = append(c.p.locals, r)
		c.emit(code{op: opLocal, target: r, size: t.Size(), in: in})
	case ir.OpShared:
		t := in.Attr.(ir.TypeAttr).Type
		c.addRoot(root{name: name(in, "shared"), space: ir.Shared, elem: t, in: in}, in.Results[0])
		c.p.shared = true
	case ir.OpSharedSlice:
		t := in.Attr.(ir.TypeAttr).Type
		r := c.addRoot(root{name: name(in, "shared"), space: ir.Shared, elem: t, in: in}, in.Results[0])
		c.p.shared = true
		c.emit(code{op: opSharedSlice, d: dst(), a: arg(0), target: r, size: t.Size(), in: in})
	case ir.OpLoad:
		t := in.Results[0].Type
		c.emit(code{op: opLoad, kind: t.Kind(), d: dst(), a: arg(0), size: t.Size(), in: in})
	case ir.OpStore:
		t := in.Args[1].Type
		c.emit(code{op: opStore, kind: t.Kind(), a: arg(0), b: arg(1), size: t.Size(), in: in})
	case ir.OpCopy, ir.OpZero:
		if in.Args[0].Type.Elem().Size() == 0 {
			return
		}
		if in.Op == ir.OpZero {
			c.emit(code{op: opZero, a: arg(0), size: in.Args[0].Type.Elem().Size(), in: in})
			return
		}
		c.emit(code{op: opCopy, a: arg(0), b: arg(1), size: in.Args[0].Type.Elem().Size(), in: in})
	case ir.OpAtomic:
		c.atomic(in)
	case ir.OpFence:
		do(opFence)
	case ir.OpBarrier, ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore, ir.OpCheckUniform:
		c.meet(in)
	case ir.OpCheckIndex:
		op := opCheckIndex
		if in.Args[0].Type == ir.TI64 && in.Args[1].Type == ir.TI64 {
			op = opCheckInt
		}
		c.emit(code{op: op, a: arg(0), b: arg(1), in: in})
	case ir.OpCheckSlice:
		c.emit(code{op: opCheckSlice, moves: list(c.each(in.Args)), in: in})
	case ir.OpCheckNonzero:
		c.emit(code{op: opCheckNonzero, a: arg(0), in: in})
	case ir.OpCheckShift:
		if in.Args[0].Type.Signed() {
			c.emit(code{op: opCheckShift, a: arg(0), in: in})
		}
	case ir.OpCheckTrue:
		c.emit(code{op: opCheckTrue, a: arg(0), in: in})
	case ir.OpPrint:
		c.emit(code{op: opPrint, moves: list(c.each(in.Args)), in: in})
	case ir.OpCall:
		c.call(in)
	case ir.OpIf, ir.OpLoop, ir.OpScope:
		c.structure(in)
	case ir.OpBreak:
		c.leave(c.regions[in.Target()], in)
	case ir.OpContinue:
		r := c.regions[in.Target()]
		c.emit(code{op: opAgain, target: r.start, moves: c.moves(r.params, in.Args), in: in})
	case ir.OpReturn:
		if c.current.of == c.p.Kernel {
			do(opExit)
			return
		}
		c.emit(code{op: opReturn, a: c.current.back, moves: c.moves(c.current.results, in.Args), in: in})
	case ir.OpFault:
		do(opFault)
	case ir.OpUnreachable:
		do(opStuck)
	default:
		c.fail(in, "the interpreter does not know this operation")
	}
}

// list keeps a list of slots where moves are kept.
func list(slots []int32) []move {
	m := make([]move, len(slots))
	for i, s := range slots {
		m[i].a = s
	}
	return m
}

func name(in *ir.Instr, otherwise string) string {
	if n := in.Results[0].Name; n != "" {
		return n
	}
	return otherwise
}

// pure compiles a pure operation. Constants, and what is part of another value, become slots and no steps.
func (c *compiler) pure(in *ir.Instr) {
	v := in.Results[0]
	arg := func(i int) int32 { return c.slot(in.Args[i]) }
	switch in.Op {
	case ir.OpConst:
		c.p.frame[c.slot(v)] = in.Attr.(ir.ConstAttr).Bits
	case ir.OpRound:
		c.slots[v] = arg(0)
	case ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups:
		c.p.facts = append(c.p.facts, fact{c.slot(v), in.Op, in.Attr.(ir.DimAttr).Dim})
	case ir.OpSubgroupSize:
		c.p.facts = append(c.p.facts, fact{c.slot(v), in.Op, 0})
	case ir.OpGlobalID:
		c.emit(code{op: opGlobalID, d: c.slot(v), size: int64(in.Attr.(ir.DimAttr).Dim), in: in})
	case ir.OpLocalID:
		c.emit(code{op: opLocalID, d: c.slot(v), size: int64(in.Attr.(ir.DimAttr).Dim), in: in})
	case ir.OpGroupID:
		c.emit(code{op: opGroupID, d: c.slot(v), size: int64(in.Attr.(ir.DimAttr).Dim), in: in})
	case ir.OpLane:
		c.emit(code{op: opLane, d: c.slot(v), in: in})
	case ir.OpSubgroupID:
		c.emit(code{op: opSubgroupID, d: c.slot(v), in: in})
	case ir.OpField:
		f := in.Args[0].Type.Elem().Fields()[in.Attr.(ir.FieldAttr).Index]
		c.emit(code{op: opField, d: c.slot(v), a: arg(0), size: f.Offset, in: in})
	case ir.OpIndex, ir.OpElem:
		c.emit(code{op: opIndex, d: c.slot(v), a: arg(0), b: arg(1), size: v.Type.Elem().Size(), in: in})
	case ir.OpViewLen:
		c.slots[v] = arg(0) + 2
	case ir.OpViewCap:
		c.slots[v] = arg(0) + 3
	case ir.OpViewSlice:
		c.emit(code{op: opViewSlice, d: c.slot(v), a: arg(0), size: v.Type.Elem().Size(), moves: list(c.each(in.Args[1:])), in: in})
	case ir.OpViewOf:
		c.emit(code{op: opViewOf, d: c.slot(v), a: arg(0), size: in.Args[0].Type.Elem().Len(), in: in})
	case ir.OpTable:
		t := in.Attr.(ir.TableAttr).Table
		n, ok := c.tables[t]
		if !ok {
			n = int(c.addRoot(root{name: t.Name, space: ir.Constant, elem: t.Type, data: native(t.Type, t.Data), in: in}, v))
			c.tables[t] = n
		}
		c.p.frame[c.slot(v)] = uint64(n)
	default:
		c.scalar(in)
	}
}

// scalar compiles arithmetic.
func (c *compiler) scalar(in *ir.Instr) {
	v := in.Results[0]
	s := code{kind: v.Type.Kind(), d: c.slot(v), in: in}
	for i, a := range c.each(in.Args) {
		*[]*int32{&s.a, &s.b, &s.c}[i] = a
	}
	switch t := v.Type.Kind(); len(in.Args) {
	case 1:
		from := in.Args[0].Type.Kind()
		s.op, s.f1 = opUnary, ir.Unary(in.Op, t, from)
		if s.f1 == nil {
			s.f1 = elementary1(in.Op, from)
		}
		if s.f1 != nil {
			c.emit(s)
			return
		}
	case 2:
		s.op, s.f2 = opBinary, ir.Binary(in.Op, in.Args[0].Type.Kind())
		if s.f2 == nil {
			s.f2 = elementary2(in.Op, t)
		}
		if s.f2 != nil {
			c.emit(s)
			return
		}
	case 3:
		if s.op, s.f3 = opTernary, ir.Ternary(in.Op, t); s.f3 != nil {
			if in.Op == ir.OpSelect {
				s.op = opSelect
			}
			c.emit(s)
			return
		}
	}
	c.fail(in, "the interpreter does not know this operation on %v", v.Type)
}

// meet compiles an operation at which invocations wait for each other.
func (c *compiler) meet(in *ir.Instr) {
	c.p.collective = true
	s := code{op: opMeet, in: in}
	if len(in.Args) > 0 {
		s.a, s.kind = c.slot(in.Args[0]), in.Args[0].Type.Kind()
	}
	if len(in.Args) > 1 {
		s.b = c.slot(in.Args[1])
	}
	if len(in.Results) > 0 {
		s.d = c.slot(in.Results[0])
	}
	if len(in.Results) > 1 {
		s.c = c.slot(in.Results[1])
	}
	if op := in.Fn().Op(); op != ir.OpInvalid && in.Op != ir.OpVote {
		s.f2 = ir.Binary(op, s.kind)
	}
	if in.Op == ir.OpCheckUniform {
		s.f2 = ir.Binary(ir.OpEq, s.kind)
	}
	c.emit(s)
}

func (c *compiler) atomic(in *ir.Instr) {
	t := in.Args[0].Type.Elem()
	if n := t.Size(); n != 4 && n != 8 {
		c.fail(in, "atomics work on 32 and 64 bits, not on %v", t)
		return
	}
	s := code{op: opAtomic, kind: t.Kind(), d: c.alloc(1), a: c.slot(in.Args[0]), size: t.Size(), in: in}
	if len(in.Results) > 0 {
		s.d = c.slot(in.Results[0])
	}
	if len(in.Args) > 1 {
		s.b = c.slot(in.Args[1])
	}
	if len(in.Args) > 2 {
		s.c = c.slot(in.Args[2])
	}
	if op := in.Fn().Op(); op != ir.OpInvalid {
		s.f2 = ir.Binary(op, t.Kind())
	}
	c.emit(s)
}

// native returns the little-endian image of a value of type t in this machine's byte order, aligned as
// the type wants. The interpreter reads and writes memory in the machine's order because the slices of
// a launch are Go's.
func native(t *ir.Type, image []byte) []byte {
	out := aligned(int64(len(image)))
	copy(out, image)
	if binary.NativeEndian.Uint16([]byte{1, 0}) != 1 {
		swap(t, out)
	}
	return out
}

// swap reverses the bytes of every scalar of a value in memory.
func swap(t *ir.Type, b []byte) {
	switch t.Kind() {
	case ir.Array:
		for i := range t.Len() {
			swap(t.Elem(), b[i*t.Elem().Size():])
		}
	case ir.Struct:
		for _, f := range t.Fields() {
			swap(f.Type, b[f.Offset:])
		}
	default:
		for i, j := 0, int(t.Size())-1; i < j; i, j = i+1, j-1 {
			b[i], b[j] = b[j], b[i]
		}
	}
}

// aligned returns n zero bytes at an address that is a multiple of 16, as atomics and all scalar types want.
func aligned(n int64) []byte {
	b := make([]byte, n+16)
	skip := -uintptr(unsafe.Pointer(unsafe.SliceData(b))) & 15
	return b[skip : int64(skip)+n : int64(skip)+n]
}
