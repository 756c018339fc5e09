package artifact

import (
	"fmt"
	"math"
	"strings"
)

// Bounds shows for one launch that indices are in range, whatever the invocation: a program over intervals. Each step makes
// one from facts of the launch and from earlier steps, or compares two; all comparisons must hold.
type Bounds []Step

// StepOp is what a step does.
type StepOp uint8

// A and B are earlier steps unless something else is said, a and b their intervals.
const (
	StepConst   StepOp = iota // Value
	StepScalar                // the bits of parameter A, as the step's type
	StepLen                   // the length of view A
	StepGrid                  // the grid along axis A
	StepGroup                 // the group along axis A
	StepGroups                // the number of groups along axis A
	StepTo                    // from the least of a to the greatest of b
	StepJoin                  // a and b
	StepBelow                 // from 0 to below a
	StepAtMost                // a, as far as it is not above b + Value
	StepAtLeast               // a, as far as it is not below b + Value
	StepOther                 // a without b, if that is one number
	StepCount                 // a and on in steps of Value, not 0, as long as it is below b (above, for a negative Value)
	StepConvert               // a in the step's type
	StepAdd                   // results of these that the step's type may not hold are anything of that type
	StepSub
	StepMul
	StepDiv // truncates; by zero the result is zero
	StepRem
	StepMin
	StepMax
	StepAnd
	StepShl
	StepShr
	StepIndex   // comparison: a is an index of what is b long
	StepOrdered // comparison: a ≤ b
	StepFits    // comparison: a fits a signed integer of Value bits
	stepEnd
)

// Step is one step of Bounds. Bits and Signed are the type of its result.
type Step struct {
	Op     StepOp
	Bits   uint8
	Signed bool
	A, B   int
	Value  int64
}

// MaxSteps is the greatest length of Bounds.
const MaxSteps = 128

// span holds the least and greatest value of an integer. The ends of int64 stand for all that is beyond, too.
type span struct{ lo, hi int64 }

func (s *Step) all() span {
	switch {
	case s.Bits == 0 || s.Bits >= 64:
		if s.Signed {
			return span{math.MinInt64, math.MaxInt64}
		}
		return span{0, math.MaxInt64}
	case s.Signed:
		return span{-1 << (s.Bits - 1), 1<<(s.Bits-1) - 1}
	}
	return span{0, 1<<s.Bits - 1}
}

// hold reports whether the comparisons hold.
func (b Bounds) hold(f *Facts) bool {
	var made [MaxSteps]span
	return len(b) <= MaxSteps && b.first(f, made[:len(b)], 0) < 0
}

// Failing returns the comparisons that do not hold, of any number of steps.
func (b Bounds) Failing(f *Facts) []int {
	var list []int
	made := make([]span, len(b))
	for i := b.first(f, made, 0); i >= 0; i = b.first(f, made, i+1) {
		list = append(list, i)
	}
	return list
}

// first makes intervals from step i on, and returns the first comparison that does not hold, or -1.
func (b Bounds) first(f *Facts, made []span, i int) int {
	for ; i < len(b); i++ {
		s := &b[i]
		switch s.Op {
		case StepConst:
			made[i] = span{s.Value, s.Value}
		case StepScalar:
			made[i] = s.scalar(f.Args[s.A].Bits)
		case StepLen:
			made[i] = span{f.Args[s.A].Len, f.Args[s.A].Len}
		case StepGrid:
			made[i] = span{f.Grid[s.A], f.Grid[s.A]}
		case StepGroup:
			made[i] = span{f.Group[s.A], f.Group[s.A]}
		case StepGroups:
			if f.Group[s.A] < 1 {
				return i
			}
			n := (f.Grid[s.A]-1)/f.Group[s.A] + 1
			made[i] = span{n, n}
		case StepIndex:
			if made[s.A].lo < 0 || made[s.A].hi >= made[s.B].lo {
				return i
			}
		case StepOrdered:
			if made[s.A].hi > made[s.B].lo {
				return i
			}
		case StepFits:
			if most := int64(1)<<(s.Value-1) - 1; made[s.A].lo < -most-1 || made[s.A].hi > most {
				return i
			}
		case StepBelow:
			made[i] = span{0, max(0, made[s.A].hi-1)}
		case StepAdd: // and the next: the way most of them go, in short
			a, b := &made[s.A], &made[s.B]
			if s.Bits == 64 && s.Signed && a.small() && b.small() {
				made[i] = span{a.lo + b.lo, a.hi + b.hi}
			} else {
				made[i] = s.make(*a, *b)
			}
		case StepSub:
			a, b := &made[s.A], &made[s.B]
			if s.Bits == 64 && s.Signed && a.small() && b.small() {
				made[i] = span{a.lo - b.hi, a.hi - b.lo}
			} else {
				made[i] = s.make(*a, *b)
			}
		default:
			made[i] = s.make(made[s.A], made[s.B])
		}
	}
	return -1
}

// small reports whether sums of two such intervals stay in int64.
func (a *span) small() bool { return a.lo > -1<<61 && a.hi < 1<<61 }

// scalar reads an argument.
func (s *Step) scalar(bits uint64) span {
	n := int64(bits)
	switch {
	case s.Bits < 64 && s.Signed:
		n = n << (64 - s.Bits) >> (64 - s.Bits)
	case s.Bits < 64:
		n &= 1<<s.Bits - 1
	case !s.Signed && n < 0:
		return s.all()
	}
	return span{n, n}
}

// make makes an interval from two.
func (s *Step) make(a, b span) span {
	switch s.Op {
	case StepTo:
		return span{a.lo, max(a.lo, b.hi)}
	case StepJoin:
		return span{min(a.lo, b.lo), max(a.hi, b.hi)}
	case StepAtMost: // an empty interval is of a place that nobody comes to: any answer is right
		if h, ok := plus(b.hi, s.Value); ok && b.hi != math.MaxInt64 {
			return span{min(a.lo, h), min(a.hi, h)}
		}
		return a
	case StepAtLeast:
		if l, ok := plus(b.lo, s.Value); ok && b.lo != math.MinInt64 {
			return span{max(a.lo, l), max(a.hi, l)}
		}
		return a
	case StepOther:
		switch {
		case b.lo != b.hi || a.lo == a.hi:
		case a.lo == b.lo:
			a.lo++
		case a.hi == b.lo && b.lo != math.MaxInt64:
			a.hi--
		}
		return a
	case StepMin:
		return span{min(a.lo, b.lo), min(a.hi, b.hi)}
	case StepMax:
		return span{max(a.lo, b.lo), max(a.hi, b.hi)}
	case StepCount:
		return s.count(a, b)
	case StepAnd:
		switch {
		case a.lo >= 0 && b.lo >= 0:
			return span{0, min(a.hi, b.hi)}
		case a.lo >= 0:
			return span{0, a.hi}
		case b.lo >= 0:
			return span{0, b.hi}
		}
		return s.all()
	case StepRem:
		switch {
		case b.lo >= 1 && b.hi != math.MaxInt64 && a.lo >= 0:
			return span{0, min(a.hi, b.hi-1)}
		case b.lo >= 1 && b.hi != math.MaxInt64:
			return span{1 - b.hi, b.hi - 1}
		case a.lo >= 0:
			return span{0, a.hi}
		}
		return s.all()
	}
	if a.hi == math.MaxInt64 || b.hi == math.MaxInt64 || a.lo == math.MinInt64 || b.lo == math.MinInt64 {
		return s.all()
	}
	if r, ok := s.arithmetic(a, b); ok {
		if t := s.all(); r.lo >= t.lo && r.hi <= t.hi {
			return r
		}
	}
	return s.all()
}

// arithmetic makes a sum, product or the like of finite intervals; ok is false where one might be beyond int64.
func (s *Step) arithmetic(a, b span) (r span, ok bool) {
	switch s.Op {
	case StepConvert:
		return a, true
	case StepAdd:
		lo, ok1 := plus(a.lo, b.lo)
		hi, ok2 := plus(a.hi, b.hi)
		return span{lo, hi}, ok1 && ok2
	case StepSub:
		lo, ok1 := plus(a.lo, -b.hi)
		hi, ok2 := plus(a.hi, -b.lo)
		return span{lo, hi}, ok1 && ok2
	case StepShl:
		if b.lo < 0 || b.hi > 62 {
			return r, false
		}
		b = span{1 << b.lo, 1 << b.hi}
		fallthrough
	case StepMul:
		r = span{math.MaxInt64, math.MinInt64}
		for _, x := range [2]int64{a.lo, a.hi} {
			for _, y := range [2]int64{b.lo, b.hi} {
				p := x * y
				if x != 0 && (p/x != y || x == -1 && y == math.MinInt64) {
					return r, false
				}
				r = span{min(r.lo, p), max(r.hi, p)}
			}
		}
		return r, true
	case StepDiv:
		if b.lo < 1 {
			return r, false
		}
		return span{min(a.lo/b.lo, a.lo/b.hi), max(a.hi/b.lo, a.hi/b.hi)}, true
	case StepShr:
		if b.lo < 0 {
			return r, false
		}
		low, high := min(b.lo, 63), min(b.hi, 63)
		return span{min(a.lo>>low, a.lo>>high), max(a.hi>>low, a.hi>>high)}, true
	}
	return r, false
}

// count bounds a counter while it is on this side of b. From one value on it takes every Value-th. A counter that may wrap around on
// its way to b can be anything.
func (s *Step) count(a, b span) span {
	step, down := s.Value, s.Value < 0
	if a.lo == math.MinInt64 || b.lo == math.MinInt64 || step == math.MinInt64 || a.hi == math.MaxInt64 || b.hi == math.MaxInt64 {
		return s.all()
	}
	t := s.all()
	if down {
		a, b, step = span{-a.hi, -a.lo}, span{-b.hi, -b.lo}, -step
		t = span{-t.hi, -max(t.lo, -math.MaxInt64)}
	}
	if next, ok := plus(b.hi-1, step); !ok || next > t.hi {
		return s.all()
	}
	last := max(a.lo, b.hi-1)
	if distance, ok := plus(last, -a.lo); ok && a.lo == a.hi {
		last -= distance % step
	}
	if down {
		return span{-last, -a.lo}
	}
	return span{a.lo, last}
}

// plus adds; ok is false when the sum is beyond int64.
func plus(a, b int64) (sum int64, ok bool) {
	sum = a + b
	return sum, (b >= 0) == (sum >= a)
}

// sound reports whether step i speaks of parameters, axes and steps that there are.
func (s *Step) sound(i, params int) bool {
	switch s.Op {
	case StepConst:
		return true
	case StepScalar, StepLen:
		return s.A >= 0 && s.A < params
	case StepGrid, StepGroup, StepGroups:
		return s.A >= 0 && s.A < 3
	case StepFits:
		return s.A >= 0 && s.A < i && s.Value >= 1 && s.Value <= 64
	case StepCount:
		if s.Value == 0 {
			return false
		}
	}
	return s.Op < stepEnd && s.A >= 0 && s.A < i && s.B >= 0 && s.B < i
}

var stepNames = [...]string{
	"const", "scalar", "len", "grid", "group", "groups", "to", "join", "below", "atmost", "atleast", "other", "count", "convert",
	"add", "sub", "mul", "div", "rem", "min", "max", "and", "shl", "shr", "index", "ordered", "fits",
}

// String lists the steps, a line each, for people.
func (b Bounds) String() string {
	var s strings.Builder
	for i := range b {
		p := &b[i]
		name := "?"
		if int(p.Op) < len(stepNames) {
			name = stepNames[p.Op]
		}
		fmt.Fprintf(&s, "%d = %s %d, %d {%d}", i, name, p.A, p.B, p.Value)
		switch {
		case p.Bits > 0 && p.Signed:
			fmt.Fprintf(&s, " : i%d", p.Bits)
		case p.Bits > 0:
			fmt.Fprintf(&s, " : u%d", p.Bits)
		}
		s.WriteByte('\n')
	}
	return s.String()
}
