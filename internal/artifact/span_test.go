package artifact

import (
	"math/rand/v2"
	"testing"
)

// TestSpans holds intervals against what single invocations compute, in types so short that much wraps around.
func TestSpans(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	known, counters := 0, 0
	for range 20000 {
		f := &Facts{Args: []Arg{{Bits: r.Uint64() >> (r.IntN(64))}, {Len: r.Int64N(300)}}, Grid: [3]int64{1 + r.Int64N(20), 1, 1}}
		f.Group = [3]int64{1 + r.Int64N(f.Grid[0]), 1, 1}
		var v Variant
		for i := range 2 + r.IntN(12) {
			n := Span{Op: SpanOp(r.IntN(int(spanEnd))), Bits: []uint8{8, 16, 32, 64}[r.IntN(4)], Signed: r.IntN(2) == 0}
			switch {
			case n.Op == SpanConst:
				n.Value = r.Int64N(100)
			case n.Op == SpanLen:
				n.Value = 1
			case n.Op >= SpanAdd && i == 0:
				n.Op = SpanGlobal
			case n.Op >= SpanAdd:
				n.A, n.B = r.IntN(i), r.IntN(i)
			}
			if n.Op == SpanCounter {
				n.Value = 1 + r.Int64N(9)
			}
			if !n.sound(i, len(f.Args)) {
				t.Fatalf("%+v is not sound", n)
			}
			v.Spans = append(v.Spans, n)
		}
		var all [mostSpans]span
		for i := range v.Spans {
			s, ok := v.Spans[i].compute(f, &all)
			if !ok {
				v.Spans = v.Spans[:i]
				break
			}
			all[i] = s
		}
		for x := range f.Grid[0] {
			got := make([]int64, len(v.Spans))
			reached := true
			for i := range v.Spans {
				n := &v.Spans[i]
				if got[i], reached = single(r, n, f, x, got); !reached {
					break
				}
				if n.Op == SpanCounter {
					counters++
				}
				if got[i] < all[i].lo || got[i] > all[i].hi {
					t.Fatalf("%+v of invocation %d is %d, outside of %+v: %+v, %+v", n, x, got[i], all[i], v.Spans, f)
				}
				known++
			}
		}
	}
	if known < 100000 || counters < 1000 {
		t.Errorf("only %d numbers known, %d of counters", known, counters)
	}
}

// single computes what an invocation does, wrapping around, and whether it comes there.
func single(r *rand.Rand, n *Span, f *Facts, x int64, got []int64) (int64, bool) {
	canon := (&Term{Bits: n.Bits, Signed: n.Signed}).canon
	a, b := got[n.A], got[n.B]
	switch n.Op {
	case SpanConst:
		a = n.Value
	case SpanScalar:
		a = int64(f.Args[n.Value].Bits)
	case SpanLen:
		a = f.Args[n.Value].Len
	case SpanGlobal, SpanLocal, SpanGroup:
		if n.Value != 0 {
			x = 0
		}
		g := f.Group[n.Value]
		a = map[SpanOp]int64{SpanGlobal: x, SpanLocal: x % g, SpanGroup: x / g}[n.Op]
	case SpanGridSize:
		a = f.Grid[n.Value]
	case SpanGroupSize:
		a = f.Group[n.Value]
	case SpanGroups:
		a = (f.Grid[n.Value] + f.Group[n.Value] - 1) / f.Group[n.Value]
	case SpanAdd:
		a += b
	case SpanSub:
		a -= b
	case SpanMul:
		a *= b
	case SpanMin:
		a = min(a, b)
	case SpanMax:
		a = max(a, b)
	case SpanBelow:
		if a >= b {
			return 0, false
		}
	case SpanAbove:
		if a <= b {
			return 0, false
		}
	case SpanCounter:
		k := int64(canon(uint64(a)))
		for turns := r.IntN(40); k < b; turns-- {
			if turns <= 0 {
				return k, true
			}
			k = int64(canon(uint64(k + n.Value)))
		}
		return 0, false
	}
	return int64(canon(uint64(a))), true
}

// TestInside asks for the variant of a launch whose index is y*width + x.
func TestInside(t *testing.T) {
	i64 := func(op SpanOp, a, b int, value int64) Span {
		return Span{Op: op, Bits: 64, Signed: true, A: a, B: b, Value: value}
	}
	a := &Artifact{Variants: []Variant{{
		When: []Cond{{Kind: Inside, A: 4, B: 5}},
		Spans: []Span{
			i64(SpanGlobal, 0, 0, 0), i64(SpanGlobal, 0, 0, 1), i64(SpanScalar, 0, 0, 0), i64(SpanMul, 1, 2, 0), i64(SpanAdd, 0, 3, 0), i64(SpanLen, 0, 0, 1),
		},
	}, {}}}
	for _, c := range []struct{ width, length, want int64 }{{100, 5000, 0}, {100, 4999, 1}, {-100, 5000, 1}, {0, 100, 0}, {1 << 62, 1 << 62, 1}} {
		f := &Facts{Args: []Arg{{Bits: uint64(c.width)}, {Len: c.length}}, Grid: [3]int64{100, 50, 1}, Group: [3]int64{32, 8, 1}}
		if got := a.Select(f); got != int(c.want) {
			t.Errorf("width %d, length %d: variant %d, want %d", c.width, c.length, got, c.want)
		}
		if n := testing.AllocsPerRun(10, func() { a.Select(f) }); n != 0 {
			t.Errorf("%v allocations", n)
		}
	}
}
