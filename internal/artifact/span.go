package artifact

import "math"

// Span is an interval of integers that is computed at launch, from spans before it. It is of a type: Bits and Signed. Where it could
// leave that, nothing is known.
type Span struct {
	Op     SpanOp
	Bits   uint8
	Signed bool
	A, B   int   // spans
	Value  int64 // a constant, the number of a parameter, an axis, or a step
}

// SpanOp is how a span comes about.
type SpanOp uint8

// The first ones have no operands.
const (
	SpanConst     SpanOp = iota // Value
	SpanScalar                  // scalar parameter Value
	SpanLen                     // the length of view parameter Value
	SpanGlobal                  // all global indices along axis Value
	SpanLocal                   // all local ones
	SpanGroup                   // those of groups
	SpanGridSize                // the grid along axis Value
	SpanGroupSize               // the group along it
	SpanGroups                  // the number of groups along it
	SpanAdd                     // of A and B, as the next four
	SpanSub                     //
	SpanMul                     //
	SpanMin                     //
	SpanMax                     //
	SpanConvert                 // A as it is, in another type
	SpanBelow                   // what of A is below the greatest of B
	SpanAbove                   // what of A is above the least of B
	SpanCounter                 // a loop's counter that goes from A by steps of Value while it is below B
	spanEnd
)

// mostSpans bounds what a launch computes.
const mostSpans = 48

// span is an interval; an empty one, with lo above hi, is of what no invocation comes to.
type span struct{ lo, hi int64 }

func (s span) empty() bool { return s.lo > s.hi }

// limits are the least and the greatest number of a type, as far as an int64 has them.
func (n *Span) limits() span {
	switch {
	case n.Bits == 64 && n.Signed:
		return span{math.MinInt64, math.MaxInt64}
	case n.Bits == 64:
		return span{0, math.MaxInt64}
	case n.Signed:
		return span{-1 << (n.Bits - 1), 1<<(n.Bits-1) - 1}
	}
	return span{0, 1<<n.Bits - 1}
}

// sound reports whether a span refers to what there is.
func (n *Span) sound(at, params int) bool {
	ok := n.Op < spanEnd && (n.Bits == 8 || n.Bits == 16 || n.Bits == 32 || n.Bits == 64) && at < mostSpans
	switch {
	case n.Op >= SpanAdd:
		ok = ok && n.A >= 0 && n.A < at && n.B >= 0 && n.B < at
	default:
		ok = ok && n.A == 0 && n.B == 0
		switch {
		case n.Op == SpanScalar || n.Op == SpanLen:
			ok = ok && n.Value >= 0 && n.Value < int64(params)
		case n.Op >= SpanGlobal:
			ok = ok && n.Value >= 0 && n.Value < 3
		}
	}
	return ok && (n.Op != SpanCounter || n.Value >= 1)
}

// within computes the spans of a variant and reports whether its conditions on them hold.
func (v *Variant) within(f *Facts) bool {
	var all [mostSpans]span
	for i := range v.Spans {
		n := &v.Spans[i]
		s, ok := n.compute(f, &all)
		if !ok {
			return false
		}
		all[i] = s
	}
	for i := range v.When {
		if c := &v.When[i]; c.Kind == Inside {
			x, n := all[c.A], all[c.B]
			if !x.empty() && !n.empty() && (x.lo < 0 || x.hi >= n.lo) {
				return false
			}
		}
	}
	return true
}

// compute returns the interval, and false if it is not known or too wide for the type.
func (n *Span) compute(f *Facts, all *[mostSpans]span) (s span, ok bool) {
	a, b := all[n.A], all[n.B]
	exact := true
	if (n.Op == SpanGroup || n.Op == SpanGroups) && f.Group[n.Value] < 1 {
		return s, false
	}
	if n.Op >= SpanAdd && (a.empty() || b.empty()) {
		return span{1, 0}, true
	}
	switch n.Op {
	case SpanConst:
		s = span{n.Value, n.Value}
	case SpanScalar:
		bits := int64((&Term{Bits: n.Bits, Signed: n.Signed}).canon(f.Args[n.Value].Bits))
		s = span{bits, bits}
	case SpanLen:
		s = span{f.Args[n.Value].Len, f.Args[n.Value].Len}
	case SpanGlobal:
		s = span{0, f.Grid[n.Value] - 1}
	case SpanLocal:
		s = span{0, f.Group[n.Value] - 1}
	case SpanGroup:
		s = span{0, (f.Grid[n.Value] - 1) / f.Group[n.Value]}
	case SpanGridSize:
		s = span{f.Grid[n.Value], f.Grid[n.Value]}
	case SpanGroupSize:
		s = span{f.Group[n.Value], f.Group[n.Value]}
	case SpanGroups:
		groups := (f.Grid[n.Value]-1)/f.Group[n.Value] + 1
		s = span{groups, groups}
	case SpanAdd:
		s, exact = sum(a, b)
	case SpanSub:
		if b.lo == math.MinInt64 {
			return s, false
		}
		s, exact = sum(a, span{-b.hi, -b.lo})
	case SpanMul:
		s, exact = product(a, b)
	case SpanMin:
		s = span{min(a.lo, b.lo), min(a.hi, b.hi)}
	case SpanMax:
		s = span{max(a.lo, b.lo), max(a.hi, b.hi)}
	case SpanConvert:
		s = a
	case SpanBelow:
		if b.hi == math.MinInt64 {
			return s, false
		}
		s = span{a.lo, min(a.hi, b.hi-1)}
	case SpanAbove:
		if b.lo == math.MaxInt64 {
			return s, false
		}
		s = span{max(a.lo, b.lo+1), a.hi}
	case SpanCounter:
		if l := n.limits(); a.lo < l.lo || a.hi > l.hi || b.hi > l.hi-n.Value {
			return s, false // it could wrap around past the limit
		}
		s = span{a.lo, b.hi - 1}
		if a.lo == a.hi && s.hi >= s.lo {
			from, steps := uint64(a.lo), uint64(s.hi)-uint64(a.lo)
			s.hi = int64(from + steps/uint64(n.Value)*uint64(n.Value))
		}
	}
	l := n.limits()
	return s, exact && (s.empty() || s.lo >= l.lo && s.hi <= l.hi)
}

func sum(a, b span) (span, bool) {
	s := span{a.lo + b.lo, a.hi + b.hi}
	return s, (s.lo > a.lo) == (b.lo > 0) && (s.hi > a.hi) == (b.hi > 0)
}

// product multiplies where neither factor is past 2^31 or the result surely fits.
func product(a, b span) (span, bool) {
	first := true
	var s span
	for _, x := range [2]int64{a.lo, a.hi} {
		for _, y := range [2]int64{b.lo, b.hi} {
			p := x * y
			if x != 0 && (p/x != y || x == -1 && y == math.MinInt64) {
				return s, false
			}
			if first {
				s, first = span{p, p}, false
			}
			s = span{min(s.lo, p), max(s.hi, p)}
		}
	}
	return s, true
}
