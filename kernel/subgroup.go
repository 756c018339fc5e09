package kernel

import "math/bits"

// LaneMask is a set of lanes of a subgroup: Lo holds lanes 0 to 63, Hi 64 to 127.
type LaneMask struct{ Lo, Hi uint64 }

// Has reports whether the lane is in the set. Lanes outside 0 to 127 are in none.
func (m LaneMask) Has(lane int) bool {
	switch {
	case lane < 0 || lane >= 128:
		return false
	case lane < 64:
		return m.Lo>>uint(lane)&1 != 0
	}
	return m.Hi>>uint(lane-64)&1 != 0
}

// Count returns the number of lanes in the set.
func (m LaneMask) Count() int { return bits.OnesCount64(m.Lo) + bits.OnesCount64(m.Hi) }

// First returns the lowest lane in the set, -1 if it is empty.
func (m LaneMask) First() int {
	switch {
	case m.Lo != 0:
		return bits.TrailingZeros64(m.Lo)
	case m.Hi != 0:
		return 64 + bits.TrailingZeros64(m.Hi)
	}
	return -1
}

// Integer is what the bitwise subgroup operations take.
type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// Number is what the arithmetic subgroup operations take.
type Number interface{ Integer | Float }

// Shuffle returns the v of another lane of the subgroup; its own v if that lane is outside the
// subgroup or absent. All lanes of the subgroup call it together, as all subgroup operations.
func Shuffle[T any](t Thread, v T, lane int) T { return shuffled(t, v, lane) }

// ShuffleUp returns the v of the lane delta below this one, or its own as Shuffle does.
func ShuffleUp[T any](t Thread, v T, delta int) T { return shuffled(t, v, t.Lane()-delta) }

// ShuffleDown returns the v of the lane delta above this one, or its own as Shuffle does.
func ShuffleDown[T any](t Thread, v T, delta int) T { return shuffled(t, v, t.Lane()+delta) }

// ShuffleXor returns the v of the lane whose number differs from this one's in the bits of mask,
// or its own as Shuffle does.
func ShuffleXor[T any](t Thread, v T, mask int) T { return shuffled(t, v, t.Lane()^mask) }

// Ballot returns the set of lanes of the subgroup whose p is true.
func Ballot(t Thread, p bool) LaneMask {
	return t.p.wait(atSubgroup, p, func(brought []any) any {
		var m LaneMask
		for lane, p := range brought {
			switch {
			case p == nil || !p.(bool):
			case lane < 64:
				m.Lo |= 1 << uint(lane)
			default:
				m.Hi |= 1 << uint(lane-64)
			}
		}
		return m
	}).(LaneMask)
}

// Any reports whether p is true in any lane of the subgroup.
func Any(t Thread, p bool) bool {
	return t.p.wait(atSubgroup, p, func(brought []any) any {
		for _, p := range brought {
			if p != nil && p.(bool) {
				return true
			}
		}
		return false
	}).(bool)
}

// All reports whether p is true in all lanes of the subgroup.
func All(t Thread, p bool) bool {
	return t.p.wait(atSubgroup, p, func(brought []any) any {
		for _, p := range brought {
			if p != nil && !p.(bool) {
				return false
			}
		}
		return true
	}).(bool)
}

// ReduceAdd returns the sum of v over the lanes of the subgroup, the same in all of them: for d = 1, 2,
// 4 … below the width, v[i] += v[i^d]. Lanes that are absent contribute nothing.
func ReduceAdd[T Number](t Thread, v T) T {
	return reduced(t, v, func(a, b T) T { return a + b })
}

// ReduceMin returns the least v over the lanes of the subgroup, as Go's min.
func ReduceMin[T Number](t Thread, v T) T { return reduced(t, v, func(a, b T) T { return min(a, b) }) }

// ReduceMax returns the greatest v over the lanes of the subgroup, as Go's max.
func ReduceMax[T Number](t Thread, v T) T { return reduced(t, v, func(a, b T) T { return max(a, b) }) }

// ReduceAnd returns the bitwise and of v over the lanes of the subgroup.
func ReduceAnd[T Integer](t Thread, v T) T { return reduced(t, v, func(a, b T) T { return a & b }) }

// ReduceOr returns the bitwise or of v over the lanes of the subgroup.
func ReduceOr[T Integer](t Thread, v T) T { return reduced(t, v, func(a, b T) T { return a | b }) }

// ReduceXor returns the bitwise exclusive or of v over the lanes of the subgroup.
func ReduceXor[T Integer](t Thread, v T) T { return reduced(t, v, func(a, b T) T { return a ^ b }) }

// ScanAdd returns the sum of v over the lanes up to and with this one, by Hillis and Steele's tree: for
// d = 1, 2, 4 … below the width, v[i] = v[i-d] + v[i]. Lanes that are absent contribute nothing.
func ScanAdd[T Number](t Thread, v T) T {
	return scanned(t, v, func(a, b T) T { return a + b })
}

// ScanMin returns the least v over the lanes up to and with this one, as Go's min.
func ScanMin[T Number](t Thread, v T) T { return scanned(t, v, func(a, b T) T { return min(a, b) }) }

// ScanMax returns the greatest v over the lanes up to and with this one, as Go's max.
func ScanMax[T Number](t Thread, v T) T { return scanned(t, v, func(a, b T) T { return max(a, b) }) }

// ScanAnd returns the bitwise and of v over the lanes up to and with this one.
func ScanAnd[T Integer](t Thread, v T) T { return scanned(t, v, func(a, b T) T { return a & b }) }

// ScanOr returns the bitwise or of v over the lanes up to and with this one.
func ScanOr[T Integer](t Thread, v T) T { return scanned(t, v, func(a, b T) T { return a | b }) }

// ScanXor returns the bitwise exclusive or of v over the lanes up to and with this one.
func ScanXor[T Integer](t Thread, v T) T { return scanned(t, v, func(a, b T) T { return a ^ b }) }

// ScanExclusiveAdd returns what ScanAdd returns in the lane below this one; 0 in lane 0.
func ScanExclusiveAdd[T Number](t Thread, v T) T {
	lanes := t.p.wait(atSubgroup, v, func(brought []any) any {
		return hillisSteele(laneValues[T](brought), func(a, b T) T { return a + b })
	}).([]laneValue[T])
	if lane := t.Lane(); lane > 0 {
		return lanes[lane-1].v
	}
	return 0
}

// shuffled exchanges v; the same place in the source is one operation whatever the lanes ask for.
func shuffled[T any](t Thread, v T, from int) T {
	lanes := t.p.wait(atSubgroup, v, func(brought []any) any { return laneValues[T](brought) }).([]laneValue[T])
	if from < 0 || from >= len(lanes) || !lanes[from].present {
		return v
	}
	return lanes[from].v
}

func reduced[T any](t Thread, v T, op func(a, b T) T) T {
	return t.p.wait(atSubgroup, v, func(brought []any) any {
		return butterfly(laneValues[T](brought), op)
	}).([]laneValue[T])[t.Lane()].v
}

func scanned[T any](t Thread, v T, op func(a, b T) T) T {
	return t.p.wait(atSubgroup, v, func(brought []any) any {
		return hillisSteele(laneValues[T](brought), op)
	}).([]laneValue[T])[t.Lane()].v
}

// laneValue is what a lane brings to an operation, if it is present.
type laneValue[T any] struct {
	v       T
	present bool
}

func laneValues[T any](brought []any) []laneValue[T] {
	lanes := make([]laneValue[T], len(brought))
	for i, v := range brought {
		if v != nil {
			lanes[i] = laneValue[T]{v.(T), true}
		}
	}
	return lanes
}

// combine joins two positions of a tree, where one that holds nothing gives way.
func combine[T any](a, b laneValue[T], op func(a, b T) T) laneValue[T] {
	switch {
	case !a.present:
		return b
	case !b.present:
		return a
	}
	return laneValue[T]{op(a.v, b.v), true}
}

// butterfly reduces: every position, of an absent lane too, takes part in each step, up to
// the power of two that holds the width. So all positions end with the same value.
func butterfly[T any](lanes []laneValue[T], op func(a, b T) T) []laneValue[T] {
	width := 1 << bits.Len(uint(len(lanes)-1))
	v := make([]laneValue[T], width)
	copy(v, lanes)
	w := make([]laneValue[T], width)
	for d := 1; d < width; d *= 2 {
		for i := range v {
			// The lower position is the left operand, so that both get the same NaN.
			w[i] = combine(v[i&^d], v[i|d], op)
		}
		v, w = w, v
	}
	return v
}

// hillisSteele scans, inclusively.
func hillisSteele[T any](v []laneValue[T], op func(a, b T) T) []laneValue[T] {
	w := make([]laneValue[T], len(v))
	for d := 1; d < len(v); d *= 2 {
		copy(w, v[:d])
		for i := d; i < len(v); i++ {
			w[i] = combine(v[i-d], v[i], op)
		}
		v, w = w, v
	}
	return v
}
