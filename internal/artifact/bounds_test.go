package artifact

import (
	"math"
	"math/rand/v2"
	"testing"
)

// wrap is n as a value of the step's type.
func (s *Step) wrap(n int64) int64 {
	t := Term{Bits: s.Bits, Signed: s.Signed}
	return int64(t.canon(uint64(n)))
}

// TestSteps takes numbers from intervals: what an operation makes of them lies in the interval that the step makes.
func TestSteps(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 9))
	number := func(s *Step) int64 {
		n := int64(r.IntN(40)) - 12
		if r.IntN(5) == 0 {
			n = []int64{math.MinInt64, math.MaxInt64, math.MaxInt32, 1 << 31, 1 << 40, -1 << 31, 255, 128}[r.IntN(8)] - int64(r.IntN(3))
		}
		if n = s.wrap(n); s.Bits == 64 && !s.Signed && n < 0 { // beyond what intervals hold
			n = math.MaxInt64
		}
		return n
	}
	between := func(a span) int64 {
		if n := a.lo + int64(r.IntN(8)); n <= a.hi && n >= a.lo {
			return n
		}
		return a.hi
	}
	ops := []StepOp{StepJoin, StepMin, StepMax, StepAnd, StepRem, StepConvert, StepAdd, StepSub, StepMul, StepDiv, StepShl, StepShr}
	tight := 0
	for range 400000 {
		s := &Step{Op: ops[r.IntN(len(ops))], Bits: []uint8{8, 32, 64}[r.IntN(3)], Signed: r.IntN(2) == 0}
		any := func() span {
			x, y := number(s), number(s)
			return span{min(x, y), max(x, y)}
		}
		a, b := any(), any()
		got := s.make(a, b)
		x, y := between(a), between(b)
		if x == math.MaxInt64 || y == math.MaxInt64 { // may stand for more
			continue
		}
		var z int64
		switch s.Op {
		case StepJoin, StepConvert:
			z = x
		case StepShl, StepShr:
			if y < 0 || y > 62 {
				continue
			}
			z = s.wrap(x << y)
			if s.Op == StepShr {
				z = x >> y
			}
		default:
			terms := map[StepOp]TermOp{StepMin: TermMin, StepMax: TermMax, StepAnd: TermAnd, StepRem: TermRem, StepAdd: TermAdd, StepSub: TermSub, StepMul: TermMul, StepDiv: TermDiv}
			v, ok := (&Term{Op: terms[s.Op], Bits: s.Bits, Signed: s.Signed}).binary(uint64(x), uint64(y))
			if !ok {
				t.Fatal(s.Op)
			}
			z = s.wrap(int64(v))
		}
		if s.Bits == 64 && !s.Signed && z < 0 {
			z = math.MaxInt64
		}
		if z < got.lo || z > got.hi {
			t.Fatalf("%v of %v and %v is %v, but of %d and %d it is %d", Bounds{*s}, a, b, got, x, y, z)
		}
		if got != s.all() {
			tight++
		}
	}
	if tight < 100000 {
		t.Errorf("only %d intervals tell anything", tight)
	}
}

// TestStepCount counts.
func TestStepCount(t *testing.T) {
	for _, step := range []int64{1, 2, 3, 16, 200, -1, -3, -100} {
		for _, s := range []*Step{{Op: StepCount, Bits: 8, Signed: true, Value: step}, {Op: StepCount, Bits: 8, Value: step}, {Op: StepCount, Bits: 64, Signed: true, Value: step}} {
			t0, t1 := max(s.all().lo, -128), min(s.all().hi, 255)
			for first := t0; first <= t1; first += 3 {
				for limit := t0; limit <= t1; limit += 5 {
					got := s.make(span{first, first}, span{limit, limit})
					least, most, n := first, first, 0
					for i := first; step > 0 && i < limit || step < 0 && i > limit; i = s.wrap(i + step) {
						least, most = min(least, i), max(most, i)
						if n++; n > 600 {
							break
						}
					}
					if least < got.lo || most > got.hi {
						t.Fatalf("from %d to %d in steps of %d of %d bits: %d to %d, not %v", first, limit, step, s.Bits, least, most, got)
					}
					if s.Bits == 64 && n > 0 && (span{least, most}) != got {
						t.Fatalf("from %d to %d in steps of %d: %d to %d, and no more than %v is known", first, limit, step, least, most, got)
					}
				}
			}
		}
	}
}

// TestBounds asks launches about an index.
func TestBounds(t *testing.T) {
	a := &Artifact{Variants: []Variant{{Bounds: Bounds{
		{Op: StepGrid, A: 1}, {Op: StepBelow, A: 0}, {Op: StepScalar, A: 1, Bits: 32, Signed: true}, {Op: StepMul, A: 1, B: 2, Bits: 64, Signed: true},
		{Op: StepGrid, A: 0}, {Op: StepBelow, A: 4}, {Op: StepAdd, A: 3, B: 5, Bits: 64, Signed: true}, {Op: StepLen, A: 0}, {Op: StepIndex, A: 6, B: 7},
	}}, {}}}
	for _, test := range []struct{ width, height, stride, length, want int64 }{
		{10, 20, 10, 200, 0}, {10, 20, 10, 199, 1}, {10, 20, 12, 238, 0}, {10, 20, 12, 237, 1}, {10, 1, -5, 10, 0}, {10, 2, -5, 10, 1}, {10, 20, math.MaxInt32, 1 << 57, 0},
	} {
		f := &Facts{Grid: [3]int64{test.width, test.height, 1}, Group: [3]int64{1, 1, 1}, Args: []Arg{{Len: test.length}, {Bits: uint64(uint32(test.stride))}}}
		if got := a.Select(f); got != int(test.want) {
			t.Errorf("%+v: variant %d", test, got)
		}
	}
	f := &Facts{Grid: [3]int64{10, 20, 1}, Args: []Arg{{Len: 200}, {Bits: 10}}}
	if n := testing.AllocsPerRun(100, func() { a.Select(f) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkBounds(b *testing.B) {
	var p Bounds
	p = append(p, Step{Op: StepGrid}, Step{Op: StepBelow})
	for i := range 60 {
		p = append(p, Step{Op: StepAdd, A: i, B: 1, Bits: 64, Signed: true})
	}
	f := &Facts{Grid: [3]int64{10, 20, 1}}
	for b.Loop() {
		p.hold(f)
	}
}
