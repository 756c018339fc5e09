package irtest

import (
	"fmt"
	"math/rand/v2"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Generate makes a random case.
func Generate(rng *rand.Rand, opt Options) *Case {
	if opt.Statements == 0 {
		opt.Statements = 30
	}
	if opt.Invocations == 0 {
		opt.Invocations = 96
	}
	g := &generator{
		rng:    rng,
		opt:    opt,
		module: &ir.Module{Files: []string{"random.go"}},
	}
	for k := ir.Bool; k <= ir.F64; k++ {
		if opt.NoFloats && k.Float() || opt.NoHalves && (k == ir.F16 || k == ir.BF16) {
			continue
		}
		g.kinds = append(g.kinds, k)
	}
	g.faulty = !opt.NoFaults && g.chance(35)
	g.shape()
	g.makeTypes()
	g.makeTables()
	if !opt.NoCalls {
		for i := range g.rng.IntN(3) {
			g.makeCallee(fmt.Sprintf("callee%d", i))
		}
	}
	g.makeKernel()
	return &g.result
}

// generator holds what is made for the whole module; *body what belongs to the function being filled.
type generator struct {
	rng     *rand.Rand
	opt     Options
	result  Case
	module  *ir.Module
	kinds   []ir.Kind
	memory  []*ir.Type // types of objects
	callees []*ir.Func
	faulty  bool // checks may fail
	*body
}

// body is a function being filled. What is in scope is cut back when a block ends.
type body struct {
	ir.Builder
	fn         *ir.Func
	values     []*ir.Value
	uniform    map[*ir.Value]bool // values known equal in the group
	roots      []root
	labels     []label
	depth      int  // of blocks
	loops      int  // around
	budget     int  // of statements
	collective bool // barriers may come: no invocation returns early
	flow       bool // control flow is uniform over the group here
	linear     *ir.Value
	local      *ir.Value
	tiles      []*ir.Value // shared arrays with an element for each invocation of a group
	counters   []*ir.Value // shared arrays for atomics
	sums       []sum
	line       int32
}

// sum is a global view for atomics with one function.
type sum struct {
	view *ir.Value
	fn   ir.Fn
}

// chance returns true in n of 100 cases.
func (g *generator) chance(n int) bool { return g.rng.IntN(100) < n }

func pick[T any](g *generator, list []T) T { return list[g.rng.IntN(len(list))] }

// kindIn returns a random allowed kind of the classes, and whether there is one.
func (g *generator) kindIn(c ir.Classes) (ir.Kind, bool) {
	var list []ir.Kind
	for _, k := range g.kinds {
		if c.Has(k) {
			list = append(list, k)
		}
	}
	if len(list) == 0 {
		return ir.Invalid, false
	}
	return pick(g, list), true
}

func (g *generator) kind() ir.Kind { return pick(g, g.kinds) }

// shape chooses grid and group.
func (g *generator) shape() {
	c := &g.result
	c.Group, c.Grid = [3]int{1, 1, 1}, [3]int{1, 1, 1}
	axes := 1 + g.rng.IntN(3)
	room := g.opt.Invocations
	for i := range axes {
		n := 1 + g.rng.IntN(min(room, []int{40, 7, 3}[i]))
		c.Group[i] = n
		room /= n
	}
	for i := range axes {
		n := 1 + g.rng.IntN(min(max(room, 1), 5))
		c.Grid[i] = n * c.Group[i]
		room /= n
	}
	c.Subgroup = pick(g, []int{1, 2, 4, 8, 16, 32, 64})
}

// makeTypes chooses the types of objects in memory.
func (g *generator) makeTypes() {
	scalar := func() *ir.Type { return ir.ScalarType(g.kind()) }
	element := func() *ir.Type {
		if g.chance(30) {
			return ir.ArrayOf(1+g.rng.Int64N(4), scalar())
		}
		return scalar()
	}
	var list []*ir.Type
	for i := range 2 {
		var fields []ir.Field
		for j := range 1 + g.rng.IntN(4) {
			t := element()
			if len(list) > 0 && g.chance(30) {
				t = list[0]
			}
			fields = append(fields, ir.Field{Name: string(rune('A' + j)), Type: t})
		}
		list = append(list, ir.StructOf(fmt.Sprintf("S%d", i), fields...))
	}
	list = append(list, ir.ArrayOf(1+g.rng.Int64N(6), scalar()), ir.ArrayOf(1+g.rng.Int64N(3), list[0]))
	for range 5 {
		list = append(list, scalar())
	}
	g.memory = list
}

func (g *generator) makeTables() {
	for i := range g.rng.IntN(3) {
		t := ir.ArrayOf(1+g.rng.Int64N(9), pick(g, g.memory))
		g.module.Tables = append(g.module.Tables, &ir.Table{Name: fmt.Sprintf("table%d", i), Type: t, Data: g.data(t)})
	}
}

func (g *generator) begin(f *ir.Func, budget int) {
	f.Body = &ir.Block{}
	g.body = &body{fn: f, budget: budget, uniform: map[*ir.Value]bool{}}
	g.Block = f.Body
	g.module.Funcs = append(g.module.Funcs, f)
}

func (g *generator) param(name string, t *ir.Type) *ir.Value {
	v := &ir.Value{Type: t, Name: name}
	g.fn.Params = append(g.fn.Params, ir.Param{Name: name})
	g.fn.Body.Params = append(g.fn.Body.Params, v)
	return v
}

// makeCallee makes a function that may call those made before.
func (g *generator) makeCallee(name string) {
	f := &ir.Func{Name: name}
	g.begin(f, 6)
	for i := range 1 + g.rng.IntN(3) {
		g.values = append(g.values, g.param(fmt.Sprintf("a%d", i), ir.ScalarType(g.kind())))
	}
	if g.chance(50) {
		g.roots = append(g.roots, root{kind: rootView, ref: g.param("in", ir.ViewOf(ir.Global, pick(g, g.memory)))})
	}
	if g.chance(50) {
		g.roots = append(g.roots, root{kind: rootPtr, ref: g.param("p", ir.PtrTo(ir.Private, pick(g, g.memory))), writable: true})
	}
	for range 1 + g.rng.IntN(2) {
		f.Results = append(f.Results, ir.ScalarType(g.kind()))
	}
	g.loops = 2 // so that its own loops do not nest
	if !g.statements() {
		g.Return(g.valuesOf(f.Results)...)
	}
	g.callees = append(g.callees, f)
}

// makeKernel makes the kernel and its arguments.
func (g *generator) makeKernel() {
	c := &g.result
	c.Module, c.Kernel = g.module, "kernel"
	info := &ir.KernelInfo{Mode: g.opt.Mode}
	f := &ir.Func{Name: c.Kernel, Kernel: info, Pos: ir.Pos{Line: 1, Col: 1}}
	g.begin(f, g.opt.Statements)
	g.collective = !g.opt.NoCollectives && g.chance(60)
	g.flow = true
	if !g.opt.NoPartial && g.chance(40) {
		info.Partial = true
		for i := range c.Grid {
			c.Grid[i] -= g.rng.IntN(c.Group[i])
		}
	}
	if g.chance(30) {
		info.Group = c.Group
	}
	if g.collective && !g.opt.NoSubgroups {
		info.Subgroup = c.Subgroup
	}
	count := c.Grid[0] * c.Grid[1] * c.Grid[2]

	for i := range 1 + g.rng.IntN(4) {
		k := g.kind()
		v := g.param(fmt.Sprintf("a%d", i), ir.ScalarType(k))
		f.Params[len(f.Params)-1].Const = g.chance(20)
		g.values = append(g.values, v)
		g.uniform[v] = true
		c.Args = append(c.Args, Arg{Bits: g.bits(k)})
	}
	view := func(name string, t *ir.Type, n int) *ir.Value {
		a := Arg{Len: n}
		for range n {
			a.Data = append(a.Data, g.data(t)...)
		}
		c.Args = append(c.Args, a)
		return g.param(name, ir.ViewOf(ir.Global, t))
	}
	for i := range 1 + g.rng.IntN(3) {
		g.roots = append(g.roots, root{kind: rootView, ref: view(fmt.Sprintf("in%d", i), pick(g, g.memory), 1+g.rng.IntN(20))})
	}
	for i := range 1 + g.rng.IntN(3) {
		n := 1 + g.rng.IntN(3)
		g.roots = append(g.roots, root{kind: rootOwn, ref: view(fmt.Sprintf("out%d", i), pick(g, g.memory), count*n), each: n, writable: true})
	}
	digest := view("v.Digest", ir.TU64, count)
	if g.chance(40) {
		t := g.memory[0]
		g.roots = append(g.roots, root{kind: rootPtr, ref: g.param("blob", ir.PtrTo(ir.Constant, t))})
		c.Args = append(c.Args, Arg{Data: g.data(t)})
	}
	if !g.opt.NoAtomics {
		for i := range g.rng.IntN(3) {
			t := pick(g, []*ir.Type{ir.TI32, ir.TI64, ir.TU32, ir.TU64})
			g.sums = append(g.sums, sum{view(fmt.Sprintf("sum%d", i), t, 1+g.rng.IntN(4)), pick(g, commuting)})
		}
	}
	g.prologue()
	if !g.statements() {
		g.digest(digest)
		g.Return()
	}
}

// prologue computes where the invocation stands and makes shared memory.
func (g *generator) prologue() {
	var id, size [3]*ir.Value
	for i := range id {
		id[i] = g.axis(ir.OpGlobalID, i)
		size[i] = g.axis(ir.OpGridSize, i)
		g.uniform[size[i]] = true
		g.values = append(g.values, id[i], size[i])
	}
	plane := g.Op(ir.OpAdd, g.Op(ir.OpMul, id[2], size[1]), id[1])
	g.linear = g.Op(ir.OpAdd, g.Op(ir.OpMul, plane, size[0]), id[0])
	g.linear.Name = "linear"
	g.values = append(g.values, g.linear)
	if !g.collective {
		return
	}
	n := int64(1)
	for _, s := range g.result.Group {
		n *= int64(s)
	}
	row := g.Op(ir.OpAdd, g.Op(ir.OpMul, g.axis(ir.OpLocalID, 2), g.axis(ir.OpGroupSize, 1)), g.axis(ir.OpLocalID, 1))
	g.local = g.Op(ir.OpAdd, g.Op(ir.OpMul, row, g.axis(ir.OpGroupSize, 0)), g.axis(ir.OpLocalID, 0))
	g.local.Name = "local"
	g.values = append(g.values, g.local)
	for range 1 + g.rng.IntN(2) {
		elem := ir.ScalarType(g.kind())
		t := ir.ArrayOf(n, elem)
		if g.chance(30) {
			g.tiles = append(g.tiles, g.Value(ir.OpSharedSlice, ir.TypeAttr{Type: elem}, ir.ViewOf(ir.Shared, elem), g.Int(ir.TI64, n)))
		} else {
			g.tiles = append(g.tiles, g.Value(ir.OpShared, ir.TypeAttr{Type: t}, ir.PtrTo(ir.Shared, t)))
		}
	}
	if !g.opt.NoAtomics && g.chance(50) {
		t := ir.ArrayOf(3, pick(g, []*ir.Type{ir.TI32, ir.TU32, ir.TI64, ir.TU64}))
		g.counters = append(g.counters, g.Value(ir.OpShared, ir.TypeAttr{Type: t}, ir.PtrTo(ir.Shared, t)))
	}
}

func (g *generator) axis(op ir.Op, i int) *ir.Value {
	return g.Value(op, ir.DimAttr{Dim: i}, ir.TI64)
}

// digest stores a number that depends on the values in scope.
func (g *generator) digest(out *ir.Value) {
	h := g.Int(ir.TU64, 1)
	prime := g.Int(ir.TU64, 1099511628211)
	list := g.values
	if len(list) > 40 {
		list = list[len(list)-40:]
	}
	for _, v := range list {
		h = g.Op(ir.OpMul, g.Op(ir.OpXor, h, g.number(v)), prime)
	}
	g.checkIndex(g.linear, g.Value(ir.OpViewLen, nil, ir.TI64, out))
	g.Store(g.Elem(out, g.linear), h)
}

// number returns a u64 made of any scalar.
func (g *generator) number(v *ir.Value) *ir.Value {
	switch k := v.Type.Kind(); {
	case k == ir.Bool:
		return g.Value(ir.OpSelect, nil, ir.TU64, v, g.Int(ir.TU64, 3), g.Int(ir.TU64, 5))
	case k.Float() && !g.opt.NoNaNBits:
		u := map[int64]*ir.Type{2: ir.TU16, 4: ir.TU32, 8: ir.TU64}[v.Type.Size()]
		return g.Convert(ir.TU64, g.Value(ir.OpBitcast, nil, u, v))
	}
	return g.Convert(ir.TU64, v)
}

// checkIndex appends a check of an index.
func (g *generator) checkIndex(i, n *ir.Value) { g.Do(ir.OpCheckIndex, nil, i, n) }
