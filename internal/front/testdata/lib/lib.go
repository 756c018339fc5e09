// Package lib holds functions that kernels of another package call.
package lib

// Vec is a vector.
type Vec struct{ X, Y float32 }

// Add returns the sum.
func (v Vec) Add(w Vec) Vec { return Vec{v.X + w.X, v.Y + w.Y} }

// Scale multiplies in place.
func (v *Vec) Scale(a float32) { v.X *= a; v.Y *= a }

var primes = [...]int{2, 3, 5, 7, 11, 13}

// Prime returns the ith prime.
func Prime(i int) int { return primes[i%len(primes)] }

// Number is any number.
type Number interface {
	~int | ~int32 | ~int64 | ~uint8 | ~float32 | ~float64
}

// Sum adds up a slice.
func Sum[T Number](x []T) T {
	var s T
	for _, v := range x {
		s += v
	}
	return s
}

// Pair is generic.
type Pair[A, B any] struct {
	First  A
	Second B
}

// Swap exchanges.
func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.Second, p.First} }

// Tail returns all but the first n.
func Tail[T any](x []T, n int) []T { return x[n:] }

// Bad uses a map.
func Bad(i int) int {
	m := map[int]int{1: 2}
	return m[i]
}
