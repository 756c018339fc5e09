package pass

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

// agrees reports whether the launch of c is one that b is right for.
func agrees(c *irtest.Case, b artifact.Bounds) bool {
	f := artifact.Facts{}
	for i := range 3 {
		f.Grid[i], f.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	for _, a := range c.Args {
		f.Args = append(f.Args, artifact.Arg{Bits: a.Bits, Len: int64(a.Len), Size: int64(len(a.Data))})
	}
	a := artifact.Artifact{Variants: []artifact.Variant{{Bounds: b}, {}}}
	return a.Select(&f) == 0
}

// indexer makes kernels full of indices of the usual kinds, and of unusual ones.
type indexer struct {
	rng   *rand.Rand
	b     *ir.Builder
	f     *ir.Func
	ints  []*ir.Value
	sum   *ir.Value // place of the sum
	depth int
}

func (x *indexer) pick() *ir.Value { return x.ints[x.rng.IntN(len(x.ints))] }

func (x *indexer) number() *ir.Value {
	return x.b.Int(ir.TI64, []int64{0, 1, 2, 3, 4, 7, 8, 16, -1, -2, 31, 1 << 31, 1 << 40, math.MaxInt64, math.MinInt64}[min(x.rng.IntN(60)/4, 14)])
}

func (x *indexer) operand() *ir.Value {
	if x.rng.IntN(4) == 0 {
		return x.number()
	}
	return x.pick()
}

func (x *indexer) expression() *ir.Value {
	ops := []ir.Op{ir.OpAdd, ir.OpAdd, ir.OpAdd, ir.OpAdd, ir.OpSub, ir.OpSub, ir.OpMul, ir.OpMul, ir.OpMul, ir.OpDiv, ir.OpRem, ir.OpMin, ir.OpMax, ir.OpAnd, ir.OpShl, ir.OpShr, ir.OpNeg, ir.OpConvert, ir.OpSelect, ir.OpSelect, ir.OpLoad}
	a, b := x.pick(), x.operand()
	switch op := ops[x.rng.IntN(len(ops))]; op {
	case ir.OpNeg:
		return x.b.Op(op, a)
	case ir.OpShl, ir.OpShr:
		return x.b.Op(op, a, x.b.Convert(ir.TU64, x.b.Op(ir.OpAnd, b, x.b.Int(ir.TI64, 3))))
	case ir.OpConvert:
		t := []*ir.Type{ir.TI32, ir.TU32, ir.TU8, ir.TI8, ir.TU64}[x.rng.IntN(5)]
		v := x.b.Convert(t, a)
		return x.b.Convert(ir.TI64, x.b.Op([]ir.Op{ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpRem, ir.OpDiv}[x.rng.IntN(5)], v, x.b.Convert(t, b)))
	case ir.OpSelect:
		c := x.condition()
		if d := c.Def; len(d.Args) == 2 && d.Args[0].Type == ir.TI64 { // a clamp
			if a = d.Args[0]; x.rng.IntN(2) == 0 {
				a, b = b, a
			}
		}
		return x.b.Value(op, nil, ir.TI64, c, a, b)
	case ir.OpLoad: // the first element, a small number
		return x.b.Convert(ir.TI64, x.b.Load(x.b.Elem(x.f.Body.Params[1], x.b.Int(ir.TI64, 0))))
	default:
		return x.b.Op(op, a, b)
	}
}

func (x *indexer) condition() *ir.Value {
	ops := []ir.Op{ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpEq, ir.OpNe}
	c := x.b.Compare(ops[x.rng.IntN(len(ops))], x.pick(), x.operand())
	switch x.rng.IntN(5) {
	case 0:
		return x.b.Op([]ir.Op{ir.OpAnd, ir.OpOr}[x.rng.IntN(2)], c, x.b.Compare(ops[x.rng.IntN(len(ops))], x.pick(), x.operand()))
	case 1:
		return x.b.Op(ir.OpNot, c)
	}
	return c
}

// within fills a block.
func (x *indexer) within(b *ir.Block, fill func()) {
	outer, n := x.b.Block, len(x.ints)
	x.b.Block = b
	x.depth++
	fill()
	x.depth--
	x.b.Block, x.ints = outer, x.ints[:n]
}

func (x *indexer) statements(n int) {
	for range n {
		x.b.Pos.Line++
		switch k := x.rng.IntN(10); {
		case k < 4:
			x.ints = append(x.ints, x.expression())
		case k < 7:
			x.access(x.pick())
		case k == 7:
			d := x.pick()
			x.b.Do(ir.OpCheckNonzero, nil, d)
			x.ints = append(x.ints, x.b.Op(ir.OpRem, x.pick(), d))
		case k == 8 && x.depth < 3:
			_, then, els := x.b.If(x.condition(), nil)
			leave := x.rng.IntN(3) == 0
			x.within(then, func() {
				if leave {
					x.b.Return()
					return
				}
				x.statements(x.rng.IntN(4))
				x.b.Yield()
			})
			x.within(els, func() { x.statements(x.rng.IntN(3)); x.b.Yield() })
		case x.depth < 3:
			x.loop()
		}
	}
}

// access adds an element to the sum.
func (x *indexer) access(i *ir.Value) {
	v := x.f.Body.Params[x.rng.IntN(2)]
	x.b.Do(ir.OpCheckIndex, nil, i, x.b.Value(ir.OpViewLen, nil, ir.TI64, v))
	x.b.Store(x.sum, x.b.Op(ir.OpAdd, x.b.Load(x.sum), x.b.Op(ir.OpMul, x.b.Convert(ir.TI64, x.b.Load(x.b.Elem(v, i))), x.b.Op(ir.OpAdd, i, x.b.Int(ir.TI64, 1)))))
}

// loop counts, up or down, for at most 20 rounds.
func (x *indexer) loop() {
	zero, one := x.b.Int(ir.TI64, 0), x.b.Int(ir.TI64, 1)
	step := x.b.Int(ir.TI64, []int64{1, 1, 1, 2, 16, -1, -1, -3, 1 << 62}[x.rng.IntN(9)])
	init, limit := x.operand(), x.pick()
	l, body := x.b.Loop([]*ir.Value{init, zero}, nil)
	x.within(body, func() {
		i, rounds := body.Params[0], body.Params[1]
		if x.rng.IntN(2) == 0 {
			x.ints = append(x.ints, i)
		}
		n := len(x.ints)
		if x.rng.IntN(3) == 0 {
			x.access(i)
		} else {
			x.statements(x.rng.IntN(3))
		}
		x.ints = append(x.ints[:n], i)
		c, _ := step.Const()
		ops := []ir.Op{ir.OpLt, ir.OpLe, ir.OpNe}
		if int64(c) < 0 {
			ops = []ir.Op{ir.OpGt, ir.OpGe}
		}
		_, then, els := x.b.If(x.b.Compare(ops[x.rng.IntN(len(ops))], i, limit), nil)
		(&ir.Builder{Block: then}).Yield()
		(&ir.Builder{Block: els}).Break(l)
		_, then, els = x.b.If(x.b.Compare(ir.OpLt, rounds, x.b.Int(ir.TI64, 20)), nil)
		(&ir.Builder{Block: then}).Yield()
		(&ir.Builder{Block: els}).Break(l)
		x.statements(1 + x.rng.IntN(4))
		x.b.Continue(l, x.b.Op(ir.OpAdd, i, step), x.b.Op(ir.OpAdd, rounds, one))
	})
}

// kernel makes a case: sums over elements of x and y go to out by global index.
func (x *indexer) kernel() *irtest.Case {
	body := &ir.Block{}
	for i, t := range []*ir.Type{ir.ViewOf(ir.Global, ir.TI64), ir.ViewOf(ir.Global, ir.TU8), ir.ViewOf(ir.Global, ir.TI64), ir.TI64, ir.TI64, ir.TI32, ir.TU32} {
		body.Params = append(body.Params, &ir.Value{Type: t, Name: string(rune('a' + i))})
	}
	x.f = &ir.Func{Name: "k", Kernel: &ir.KernelInfo{Mode: ir.ModeStrict}, Body: body}
	for range body.Params {
		x.f.Params = append(x.f.Params, ir.Param{})
	}
	if x.rng.IntN(3) == 0 {
		x.f.Kernel.Group = [3]int{4, 2, 1}
	}
	x.b = &ir.Builder{Block: body, Pos: ir.Pos{Line: 1, Col: 1}}
	x.sum = x.b.Value(ir.OpLocal, ir.TypeAttr{Type: ir.TI64}, ir.PtrTo(ir.Private, ir.TI64))
	x.b.Store(x.sum, x.b.Int(ir.TI64, 0))
	where := func(op ir.Op, d int) *ir.Value { return x.b.Value(op, ir.DimAttr{Dim: d}, ir.TI64) }
	at := x.b.Op(ir.OpAdd, x.b.Op(ir.OpMul, where(ir.OpGlobalID, 1), where(ir.OpGridSize, 0)), where(ir.OpGlobalID, 0))
	out := x.b.Elem(body.Params[2], at)
	x.ints = []*ir.Value{
		where(ir.OpGlobalID, 0), where(ir.OpGlobalID, 1), where(ir.OpGridSize, 0), where(ir.OpLocalID, 0), where(ir.OpGroupSize, 0), where(ir.OpGroupID, 0), where(ir.OpNumGroups, 1),
		body.Params[3], body.Params[4], x.b.Convert(ir.TI64, body.Params[5]), x.b.Convert(ir.TI64, body.Params[6]), x.b.Value(ir.OpViewLen, nil, ir.TI64, body.Params[0]),
		x.b.Op(ir.OpAdd, x.b.Op(ir.OpMul, where(ir.OpGlobalID, 1), body.Params[3]), where(ir.OpGlobalID, 0)),
	}
	x.statements(4 + x.rng.IntN(8))
	x.b.Store(out, x.b.Load(x.sum))
	x.b.Return()
	c := &irtest.Case{Module: &ir.Module{Files: []string{"x.go"}, Funcs: []*ir.Func{x.f}}, Kernel: "k", Subgroup: 1}
	return c
}

// launch gives a case sizes and arguments.
func (x *indexer) launch(c *irtest.Case) {
	c.Grid, c.Group = [3]int{4 * (1 + x.rng.IntN(3)), 2 * (1 + x.rng.IntN(3)), 1}, [3]int{4, 2, 1}
	length := func() int { return []int{1, 7, 40, 100, 300}[x.rng.IntN(5)] }
	random := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(x.rng.IntN(20))
		}
		return b
	}
	scalar := func() int64 {
		if x.rng.IntN(5) == 0 {
			return []int64{0, -1, 1 << 31, 1<<31 - 1, 1<<31 + 5, 1 << 40, math.MaxInt64, math.MinInt64, 1 << 32, math.MaxInt64 - 1}[x.rng.IntN(10)]
		}
		return int64(x.rng.IntN(20))
	}
	n, m := length(), length()
	c.Args = []irtest.Arg{
		{Data: random(8 * n), Len: n}, {Data: random(m), Len: m}, {Data: make([]byte, 8*c.Grid[0]*c.Grid[1]), Len: c.Grid[0] * c.Grid[1]},
		{Bits: uint64(scalar())}, {Bits: uint64(scalar())}, {Bits: ir.Canon(ir.I32, uint64(scalar()))}, {Bits: ir.Canon(ir.U32, uint64(scalar()))},
	}
}

// shorten makes slices as short as b allows, so that an index one too far is seen.
func (x *indexer) shorten(c *irtest.Case, b artifact.Bounds) {
	for i, size := range []int{8, 1} {
		a := &c.Args[i]
		for n := a.Len; n > 1; n-- {
			a.Len--
			if !agrees(c, b) {
				a.Len++
				break
			}
		}
		a.Data = a.Data[:size*a.Len]
	}
}

// TestLaunch takes kernels through the passes with what a launch is asked: where it agrees, what is seen stays the same.
func TestLaunch(t *testing.T) {
	agreed, refused, silent := 0, 0, 0
	for seed := range uint64(*seeds) * 8 {
		x := &indexer{rng: rand.New(rand.NewPCG(seed, 11))}
		c := x.kernel()
		if err := c.Module.Verify(); err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, c.Module)
		}
		m := c.Module.Clone()
		facts := Facts{Launch: &Launch{}}
		for i := range 3 {
			facts.Assume = append(facts.Assume, Assumption{Kind: LenBelow, Param: i, Value: Short}, Assumption{Kind: GridBelow, Dim: i, Value: Short})
		}
		if err := Run(m, Options{Verify: true, Facts: facts, Unroll: seed%2 == 0}); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if len(facts.Launch.Bounds) == 0 {
			silent++
			continue
		}
		for range 6 {
			x.launch(c)
			if !agrees(c, facts.Launch.Bounds) {
				refused++
				continue
			}
			agreed++
			x.shorten(c, facts.Launch.Bounds)
			if d := compare(c, execute(c.Module, c), execute(m, c)); d != "" {
				t.Fatalf("seed %d: grid %v, %v: %s\n%s\nafter:\n%s\n%s", seed, c.Grid, scalars(c), d, c.Module, m, facts.Launch.Bounds)
			}
		}
	}
	t.Logf("%d launches agree, %d do not, %d kernels ask nothing", agreed, refused, silent)
	if agreed < *seeds || refused < *seeds {
		t.Error("too few of a kind")
	}
}

func scalars(c *irtest.Case) string {
	s := ""
	for _, a := range c.Args {
		s += fmt.Sprintf(" len %d bits %d", a.Len, int64(a.Bits))
	}
	return s
}

// TestFits: numbers that an index is made of are asked to fit 32 bits where they are to be computed in so many.
func TestFits(t *testing.T) {
	m := parse(t, `kernel @k(%n i64, %x view<global i64>, %y view<global i64>) mode=default {
	%0 = const 0 : i64
	%7 = const 7 : i64
	%len = viewlen %x : i64
	%i = rem %n, %7 : i64
	check.index %i, %len @0:1:1
	%p = elem %x, %i : ptr<global i64>
	%v = load %p : i64
	%q = elem %y, %0 : ptr<global i64>
	store %q, %v
	return
}
`)
	for _, short := range []bool{false, true} {
		facts := Facts{Launch: new(Launch)}
		if short {
			facts.Assume = []Assumption{{Kind: LenBelow, Param: 1, Value: Short}}
		}
		got := m.Clone()
		if err := Run(got, Options{Verify: true, Facts: facts}); err != nil {
			t.Fatal(err)
		}
		for n, fits := range map[int64]bool{6: true, 1<<31 - 1: true, 1 << 31: false, 1<<31 + 5: false, 1 << 62: false} {
			data := make([]byte, 8*7)
			for i := range data {
				data[i] = byte(i)
			}
			c := &irtest.Case{Module: m, Kernel: "k", Grid: [3]int{1, 1, 1}, Group: [3]int{1, 1, 1}, Subgroup: 1,
				Args: []irtest.Arg{{Bits: uint64(n)}, {Data: data, Len: 7}, {Data: make([]byte, 8), Len: 1}}}
			if is := agrees(c, facts.Launch.Bounds); is != (fits || !short) {
				t.Errorf("short %v: %d is agreed to: %v", short, n, is)
			} else if is {
				if d := compare(c, execute(m, c), execute(got, c)); d != "" {
					t.Errorf("short %v: %d: %s", short, n, d)
				}
			}
		}
	}
}

// TestDear: where versions are dear, a check behind a loop is not worth one, and checks in a loop are.
func TestDear(t *testing.T) {
	const behind = `kernel @k(%n i64, %y view<global i64>) mode=default {
	%0 = const 0 : i64
	%1 = const 1 : i64
	%len = viewlen %y : i64
	%r = loop @l (%i i64 = %0, %s i64 = %0) : i64 {
		%more = lt %i, %n : bool
		if %more {
			yield
		} else {
			break @l %s
		}
		%s2 = mul %s, %i : i64
		%i2 = add %i, %1 : i64
		continue @l %i2, %s2
	}
	%x = globalid x : i64
	%at = add %x, %n : i64
	check.index %at, %len @0:1:1
	%p = elem %y, %at : ptr<global i64>
	store %p, %r
	return
}
`
	for _, test := range []struct {
		name, text string
		worth      bool
	}{{"behind a loop", behind, false}, {"in a loop", read(t, "testdata/launch/assume_matmul.ir"), true}} {
		for _, dear := range []bool{false, true} {
			l := &Launch{Dear: dear}
			if err := Run(parse(t, test.text), Options{Only: []string{"launch"}, Facts: Facts{Launch: l}}); err != nil {
				t.Fatal(err)
			}
			if asks := len(l.Bounds) > 0; asks != (test.worth || !dear) {
				t.Errorf("%s: dear %v, asks %v", test.name, dear, asks)
			}
		}
	}
}
