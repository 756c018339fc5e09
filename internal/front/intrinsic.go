package front

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// threadMethods are the methods of kernel.Thread that are one operation.
var threadMethods = map[string]struct {
	op  ir.Op
	dim int // -1: none
}{
	"X": {ir.OpGlobalID, 0}, "Y": {ir.OpGlobalID, 1}, "Z": {ir.OpGlobalID, 2},
	"LocalX": {ir.OpLocalID, 0}, "LocalY": {ir.OpLocalID, 1}, "LocalZ": {ir.OpLocalID, 2},
	"GroupX": {ir.OpGroupID, 0}, "GroupY": {ir.OpGroupID, 1}, "GroupZ": {ir.OpGroupID, 2},
	"SizeX": {ir.OpGridSize, 0}, "SizeY": {ir.OpGridSize, 1}, "SizeZ": {ir.OpGridSize, 2},
	"GroupSizeX": {ir.OpGroupSize, 0}, "GroupSizeY": {ir.OpGroupSize, 1}, "GroupSizeZ": {ir.OpGroupSize, 2},
	"GroupsX": {ir.OpNumGroups, 0}, "GroupsY": {ir.OpNumGroups, 1}, "GroupsZ": {ir.OpNumGroups, 2},
	"Lane": {ir.OpLane, -1}, "Subgroup": {ir.OpSubgroupID, -1}, "SubgroupSize": {ir.OpSubgroupSize, -1},
}

// threadCall evaluates a method of kernel.Thread.
func (f *fn) threadCall(e *ast.CallExpr, c callee) value {
	f.threadArg(c.recv)
	at := func(op ir.Op, dim int) *ir.Value { return f.b.Value(op, ir.DimAttr{Dim: dim}, ir.TI64) }
	linear := func(id, size ir.Op) value {
		z := f.b.Op(ir.OpMul, at(id, 2), at(size, 1))
		zy := f.b.Op(ir.OpAdd, z, at(id, 1))
		return scalar{f.b.Op(ir.OpAdd, f.b.Op(ir.OpMul, zy, at(size, 0)), at(id, 0))}
	}
	name := c.fn.Name()
	if m, ok := threadMethods[name]; ok {
		if m.dim < 0 {
			return scalar{f.b.Value(m.op, nil, ir.TI64)}
		}
		return scalar{at(m.op, m.dim)}
	}
	switch name {
	case "Index":
		return linear(ir.OpGlobalID, ir.OpGridSize)
	case "Local":
		return linear(ir.OpLocalID, ir.OpGroupSize)
	case "Group":
		return linear(ir.OpGroupID, ir.OpNumGroups)
	case "GroupSize":
		xy := f.b.Op(ir.OpMul, at(ir.OpGroupSize, 0), at(ir.OpGroupSize, 1))
		return scalar{f.b.Op(ir.OpMul, xy, at(ir.OpGroupSize, 2))}
	case "Barrier":
		f.b.Do(ir.OpBarrier, nil)
		return nil
	case "Fence":
		order, scope := f.memoryOptions(e.Args, ir.SequentiallyConsistent)
		f.b.Do(ir.OpFence, ir.MemoryAttr{Order: order, Scope: scope})
		return nil
	}
	f.fail(diag.Unsupported, e, "kernel.Thread has no method %s in a kernel", name)
	return nil
}

// threadArg checks that an expression is the Thread of the kernel.
func (f *fn) threadArg(e ast.Expr) {
	if _, ok := f.expr(e).(thread); !ok {
		f.fail(diag.ThreadMisused, e, "this is not the Thread of the kernel")
	}
}

// memoryOptions reads the constant order and scope of an atomic or fence.
func (f *fn) memoryOptions(args []ast.Expr, order ir.Order) (ir.Order, ir.Scope) {
	scope := ir.ScopeDevice
	hasOrder, hasScope := false, false
	for _, a := range args {
		tv := f.info.Types[a]
		kind := ""
		if tv.Type != nil {
			kind = kernelType(tv.Type)
		}
		n := int64(-1)
		if tv.Value != nil && tv.Value.Kind() == constant.Int {
			n, _ = constant.Int64Val(tv.Value)
		}
		switch {
		case n < 0 || kind != "Order" && kind != "Scope":
			f.fail(diag.OrderNotConst, a, "the order or scope is not a constant")
		case kind == "Order" && !hasOrder && n <= int64(ir.SequentiallyConsistent):
			order, hasOrder = ir.Order(n), true
		case kind == "Scope" && !hasScope && n <= int64(ir.ScopeSystem):
			scope, hasScope = ir.Scope(n), true
		default:
			f.fail(diag.OrderInvalid, a, "the order or scope is given twice, or is none of package kernel's")
		}
	}
	return order, scope
}

var atomicFns = map[string]ir.Fn{
	"AtomicAdd": ir.FnAdd, "AtomicSub": ir.FnSub, "AtomicAnd": ir.FnAnd, "AtomicOr": ir.FnOr, "AtomicXor": ir.FnXor,
	"AtomicMin": ir.FnMin, "AtomicMax": ir.FnMax, "AtomicExchange": ir.FnExchange,
	"AtomicCompareAndSwap": ir.FnCompareAndSwap, "AtomicLoad": ir.FnLoad, "AtomicStore": ir.FnStore,
}

var subgroupFns = map[string]struct {
	op ir.Op
	fn ir.Fn
}{
	"ReduceAdd": {ir.OpReduce, ir.FnAdd}, "ReduceMin": {ir.OpReduce, ir.FnMin}, "ReduceMax": {ir.OpReduce, ir.FnMax},
	"ReduceAnd": {ir.OpReduce, ir.FnAnd}, "ReduceOr": {ir.OpReduce, ir.FnOr}, "ReduceXor": {ir.OpReduce, ir.FnXor},
	"ScanAdd": {ir.OpScan, ir.FnAdd}, "ScanMin": {ir.OpScan, ir.FnMin}, "ScanMax": {ir.OpScan, ir.FnMax},
	"ScanAnd": {ir.OpScan, ir.FnAnd}, "ScanOr": {ir.OpScan, ir.FnOr}, "ScanXor": {ir.OpScan, ir.FnXor},
	"ScanExclusiveAdd": {ir.OpScanBefore, ir.FnAdd},
}

var shuffles = map[string]ir.ShuffleMode{
	"Shuffle": ir.ShuffleIndex, "ShuffleUp": ir.ShuffleUp, "ShuffleDown": ir.ShuffleDown, "ShuffleXor": ir.ShuffleXor,
}

// kernelCall evaluates a call of package kernel that has a meaning of its own; the
// others are compiled from their source, and ok is false.
func (f *fn) kernelCall(e *ast.CallExpr, c callee) (v value, ok bool) {
	name := c.fn.Name()
	if c.recv != nil || c.fn.Signature().Recv() != nil {
		return f.kernelMethod(e, c)
	}
	if fn, isAtomic := atomicFns[name]; isAtomic {
		return f.atomic(e, fn, name), true
	}
	if s, isSubgroup := subgroupFns[name]; isSubgroup {
		f.threadArg(e.Args[0])
		x := f.lane(e.Args[1])
		f.at(e.Pos())
		return scalar{f.b.Value(s.op, ir.FnAttr{Fn: s.fn}, x.Type, x)}, true
	}
	if mode, isShuffle := shuffles[name]; isShuffle {
		f.threadArg(e.Args[0])
		x := f.expr(e.Args[1])
		n := f.operand(e.Args[2], types.Typ[types.Int], ir.TI64)
		f.at(e.Pos())
		return f.eachScalar(x, e.Args[1], func(x *ir.Value) *ir.Value {
			return f.b.Value(ir.OpShuffle, ir.ShuffleAttr{Mode: mode}, x.Type, x, n)
		}), true
	}
	switch name {
	case "Any", "All":
		f.threadArg(e.Args[0])
		fn := ir.FnOr
		if name == "All" {
			fn = ir.FnAnd
		}
		x := f.lane(e.Args[1])
		f.at(e.Pos())
		return scalar{f.b.Value(ir.OpVote, ir.FnAttr{Fn: fn}, ir.TBool, x)}, true
	case "Ballot":
		return f.ballot(e), true
	case "Uniform":
		f.threadArg(e.Args[0])
		x := f.stable(f.expr(e.Args[1]))
		f.at(e.Pos())
		f.eachScalar(x, e.Args[1], func(x *ir.Value) *ir.Value {
			f.b.Do(ir.OpCheckUniform, ir.TextAttr{}, x)
			return x
		})
		return x, true
	case "Print":
		f.print(e)
		return nil, true
	case "Shared", "SharedSlice":
		f.fail(diag.SharedNotTop, e, "kernel.%s is not the value of a variable at the top level of the kernel's body", name)
	case "checkIndex":
		i, n := f.scalarOf(f.expr(e.Args[0]), e), f.scalarOf(f.expr(e.Args[1]), e)
		if !f.unchecked {
			f.b.Do(ir.OpCheckIndex, nil, i, n)
		}
		return nil, true
	case "Run":
		f.fail(diag.Unsupported, e, "kernel.Run in a kernel")
	}
	if v, isHalf := f.half(e, name); isHalf {
		return v, true
	}
	return f.mathCall(e, c, KernelPath)
}

// kernelMethod evaluates methods of package kernel's types that are not compiled from their source.
func (f *fn) kernelMethod(e *ast.CallExpr, c callee) (value, bool) {
	recv := c.fn.Signature().Recv().Type()
	if p, ok := types.Unalias(recv).(*types.Pointer); ok {
		recv = p.Elem()
	}
	switch kernelType(recv) {
	case "Thread":
		return f.threadCall(e, c), true
	case "Float16", "BFloat16":
		x := f.scalarOf(f.receiver(c), e)
		f.at(e.Pos())
		switch c.fn.Name() {
		case "F32":
			return scalar{f.b.Convert(ir.TF32, x)}, true
		case "Bits":
			return scalar{f.b.Value(ir.OpBitcast, nil, ir.TU16, x)}, true
		}
		f.fail(diag.StringType, e, "the method %s of a 16-bit float in a kernel", c.fn.Name())
	}
	return nil, false
}

// lane evaluates the scalar that a subgroup operation exchanges.
func (f *fn) lane(e ast.Expr) *ir.Value {
	s, ok := f.expr(e).(scalar)
	if !ok {
		f.failFix(diag.Unsupported, e, "Exchange the fields or elements one by one.", "a subgroup operation on a value that is not a scalar")
	}
	return s.v
}

// maxLeaves is up to how many scalars an array or struct is exchanged as.
const maxLeaves = 64

// eachScalar applies op to a scalar, or to each scalar of an aggregate, and returns the results in the same form.
func (f *fn) eachScalar(v value, n ast.Node, op func(*ir.Value) *ir.Value) value {
	switch v := v.(type) {
	case scalar:
		return scalar{op(v.v)}
	case aggregate:
		t := v.p.Type.Elem()
		if leaves(t) > maxLeaves {
			f.failFix(diag.TypeTooLarge, n, "Exchange the elements in a loop.", "an operation between invocations on more than %d scalars at once", maxLeaves)
		}
		out := f.local(t)
		f.b.Do(ir.OpZero, nil, out)
		f.eachLeaf(out, v.p, op)
		return aggregate{p: out, temp: true}
	}
	f.fail(diag.Unsupported, n, "an operation between invocations on a value that is no scalar, array or struct of them")
	return nil
}

// leaves counts the scalars of a type.
func leaves(t *ir.Type) int64 {
	switch t.Kind() {
	case ir.Array:
		return t.Len() * leaves(t.Elem())
	case ir.Struct:
		n := int64(0)
		for _, field := range t.Fields() {
			n += leaves(field.Type)
		}
		return n
	}
	return 1
}

func (f *fn) eachLeaf(dst, src *ir.Value, op func(*ir.Value) *ir.Value) {
	switch t := src.Type.Elem(); t.Kind() {
	case ir.Array:
		for i := range t.Len() {
			k := f.int(i)
			f.eachLeaf(f.b.Index(dst, k), f.b.Index(src, k), op)
		}
	case ir.Struct:
		for i := range t.Fields() {
			f.eachLeaf(f.b.Field(dst, i), f.b.Field(src, i), op)
		}
	default:
		f.b.Store(dst, op(f.b.Load(src)))
	}
}

// half evaluates the functions that make 16-bit floats.
func (f *fn) half(e *ast.CallExpr, name string) (value, bool) {
	switch name {
	case "F16", "BF16":
		t := ir.TF16
		if name == "BF16" {
			t = ir.TBF16
		}
		x := f.operand(e.Args[0], types.Typ[types.Float32], ir.TF32)
		f.at(e.Pos())
		return scalar{f.narrow(x, t)}, true
	case "F16FromBits", "BF16FromBits":
		t := ir.TF16
		if name == "BF16FromBits" {
			t = ir.TBF16
		}
		x := f.operand(e.Args[0], types.Typ[types.Uint16], ir.TU16)
		f.at(e.Pos())
		return scalar{f.b.Value(ir.OpBitcast, nil, t, x)}, true
	}
	return nil, false
}

// narrow converts an f32 to a 16-bit float. When it is one operation on values that came from
// that type the operation is done there: rounding the f32 result once more gives the same, because f32 has more
// than twice the precision and two bits (Figueroa, When is double rounding innocuous?, 1995).
func (f *fn) narrow(x *ir.Value, t *ir.Type) *ir.Value {
	if x.Def == nil {
		return f.b.Convert(t, x)
	}
	switch x.Def.Op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpDiv, ir.OpNeg, ir.OpMin, ir.OpMax:
	default:
		return f.b.Convert(t, x)
	}
	var args []*ir.Value
	for _, a := range x.Def.Args {
		if a.Def == nil || a.Def.Op != ir.OpConvert || a.Def.Args[0].Type != t {
			return f.b.Convert(t, x)
		}
		args = append(args, a.Def.Args[0])
	}
	return f.b.Value(x.Def.Op, nil, t, args...)
}

func (f *fn) ballot(e *ast.CallExpr) value {
	f.threadArg(e.Args[0])
	x := f.lane(e.Args[1])
	f.at(e.Pos())
	t := f.irType(f.typeOf(e), e)
	in := f.b.Instr(ir.OpBallot, nil, []*ir.Type{ir.TU64, ir.TU64}, x)
	p := f.local(t)
	f.b.Store(f.b.Field(p, 0), in.Results[0])
	f.b.Store(f.b.Field(p, 1), in.Results[1])
	return aggregate{p: p, temp: true}
}

func (f *fn) atomic(e *ast.CallExpr, fn ir.Fn, name string) value {
	n := 2
	switch fn {
	case ir.FnLoad:
		n = 1
	case ir.FnCompareAndSwap:
		n = 3
	}
	if e.Ellipsis.IsValid() {
		f.fail(diag.OrderNotConst, e, "the options of an atomic are a slice")
	}
	p, ok := f.expr(e.Args[0]).(pointer)
	if !ok || p.p == nil || !p.p.Type.Elem().Scalar() {
		f.fail(diag.AtomicOperand, e.Args[0], "kernel.%s on something that is not an element of memory", name)
	}
	if s := p.p.Type.Space(); s != ir.Global && s != ir.Shared {
		f.fail(diag.AtomicOperand, e.Args[0], "kernel.%s on a variable that no other invocation sees", name)
	}
	it := p.p.Type.Elem()
	args := []*ir.Value{p.p}
	for _, a := range e.Args[1:n] {
		args = append(args, f.atomicOperand(a, e, it))
	}
	order, scope := f.memoryOptions(e.Args[n:], ir.Relaxed)
	switch {
	case fn == ir.FnLoad && (order == ir.Release || order == ir.AcquireRelease),
		fn == ir.FnStore && (order == ir.Acquire || order == ir.AcquireRelease):
		f.fail(diag.OrderInvalid, e, "kernel.%s with an order that it cannot have", name)
	}
	f.at(e.Pos())
	attr := ir.AtomicAttr{Fn: fn, Order: order, Scope: scope}
	if fn == ir.FnStore {
		f.b.Do(ir.OpAtomic, attr, args...)
		return nil
	}
	return scalar{f.b.Value(ir.OpAtomic, attr, it, args...)}
}

func (f *fn) atomicOperand(a ast.Expr, e *ast.CallExpr, it *ir.Type) *ir.Value {
	if tv := f.info.Types[a]; tv.Value != nil {
		bits, ok := constBits(tv.Value, it)
		if !ok {
			f.typeError(a)
		}
		return f.b.Const(it, bits)
	}
	v := f.scalarOf(f.expr(a), a)
	if v.Type != it {
		f.fail(diag.AtomicOperand, e, "operands of different types")
	}
	return v
}

// print lowers kernel.Print: scalars and constant texts with one space between.
func (f *fn) print(e *ast.CallExpr) {
	f.threadArg(e.Args[0])
	if e.Ellipsis.IsValid() {
		f.fail(diag.PrintArgument, e, "the arguments of Print are a slice")
	}
	text := []string{""}
	var args []*ir.Value
	for i, a := range e.Args[1:] {
		if i > 0 {
			text[len(text)-1] += " "
		}
		tv := f.info.Types[a]
		if tv.Value != nil && tv.Value.Kind() == constant.String {
			text[len(text)-1] += constant.StringVal(tv.Value)
			continue
		}
		t := f.typeOf(a)
		if t == nil {
			f.typeError(a)
		}
		if s, err := f.u.shapeOf(t); err != nil || s != shapeScalar {
			f.fail(diag.PrintArgument, a, "an argument of Print of type %s", typeString(t))
		}
		args = append(args, f.scalarOf(f.expr(a), a))
		text = append(text, "")
	}
	f.at(e.Pos())
	f.b.Do(ir.OpPrint, ir.PrintAttr{Text: text}, args...)
}

// sharedCall reports whether e is a call of kernel.Shared or kernel.SharedSlice.
func (f *fn) sharedCall(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	fun := ast.Unparen(call.Fun)
	if x, ok := fun.(*ast.IndexExpr); ok {
		fun = ast.Unparen(x.X)
	}
	var id *ast.Ident
	switch x := fun.(type) {
	case *ast.SelectorExpr:
		id = x.Sel
	case *ast.Ident:
		id = x
	default:
		return false
	}
	fn, ok := f.info.Uses[id].(*types.Func)
	return ok && fn.Pkg() != nil && fn.Pkg().Path() == KernelPath && strings.HasPrefix(fn.Name(), "Shared") && fn.Signature().Recv() == nil
}

// shared lowers the declaration of a shared object.
func (f *fn) shared(e *ast.CallExpr) value {
	c := f.resolve(e)
	if !f.kernel || f.level != 0 || f.b.Block != f.top || f.expand != nil {
		f.fail(diag.SharedNotTop, e, "kernel.%s below the top level of a kernel's body", c.fn.Name())
	}
	f.threadArg(e.Args[0])
	t := c.targs[0]
	if s, err := f.u.shapeOf(t); err != nil {
		f.fail(diag.SharedType, e, "%s", err.msg)
	} else if s != shapeScalar && s != shapeAggregate {
		f.fail(diag.SharedType, e, "shared memory of type %s", typeString(t))
	}
	it := f.u.irType(t)
	if c.fn.Name() == "Shared" {
		f.at(e.Pos())
		return pointer{p: f.b.Value(ir.OpShared, ir.TypeAttr{Type: it}, ir.PtrTo(ir.Shared, it))}
	}
	f.hoist(e.Args[1])
	n := f.operand(e.Args[1], types.Typ[types.Int], ir.TI64)
	if !launchConstant(n, f.top.Params) {
		f.fail(diag.SharedLength, e.Args[1], "the length of shared memory is not known at the launch")
	}
	f.at(e.Pos())
	return &slice{view: f.b.Value(ir.OpSharedSlice, ir.TypeAttr{Type: it}, ir.ViewOf(ir.Shared, it), n)}
}

// launchConstant reports whether a value is computed from parameters, sizes and constants alone.
func launchConstant(v *ir.Value, params []*ir.Value) bool {
	if v.Def == nil {
		for _, p := range params {
			if p == v {
				return true
			}
		}
		return false
	}
	if !v.Def.Op.Has(ir.Pure) || v.Def.Op.Info().Uniform > ir.UniformGrid {
		return false
	}
	for _, a := range v.Def.Args {
		if !launchConstant(a, params) {
			return false
		}
	}
	return true
}
