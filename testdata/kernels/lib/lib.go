// Package lib holds what the corpus calls across a package boundary: helpers,
// types with methods, generic functions and tables.
package lib

// Limit is an exported constant of another package.
const Limit = 12

// primes is a table that only this package's functions see.
var primes = [8]int32{2, 3, 5, 7, 11, 13, 17, 19}

// Prime returns the prime number k, modulo the length of the table.
func Prime(k int) int32 { return primes[uint(k)%uint(len(primes))] }

// Clamp limits v to lo and hi.
func Clamp[T int | int32 | float32](v, lo, hi T) T { return max(lo, min(v, hi)) }

// Complex is a complex number.
type Complex struct{ Re, Im float64 }

// Mul returns the product.
func (a Complex) Mul(b Complex) Complex {
	return Complex{
		Re: float64(a.Re*b.Re) - float64(a.Im*b.Im),
		Im: float64(a.Re*b.Im) + float64(a.Im*b.Re),
	}
}

// AddTo adds b to the number in place.
func (a *Complex) AddTo(b Complex) {
	a.Re += b.Re
	a.Im += b.Im
}

// Stack is a bounded stack of T.
type Stack[T any] struct {
	items [8]T
	n     int
}

// Push adds an item, or does nothing when the stack is full.
func (s *Stack[T]) Push(v T) {
	if s.n < len(s.items) {
		s.items[s.n] = v
		s.n++
	}
}

// Pop removes and returns the newest item; false when there is none.
func (s *Stack[T]) Pop() (v T, ok bool) {
	if s.n == 0 {
		return v, false
	}
	s.n--
	return s.items[s.n], true
}

// Len returns the number of items.
func (s Stack[T]) Len() int { return s.n }

// Checked returns a[k]; an index out of range faults here.
func Checked(a []int32, k int) int32 {
	return a[k] // fault
}
