package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

// The inputs of the cases: deterministic, rich in corners.

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

type float interface{ ~float32 | ~float64 }

// stream is a sequence of pseudo-random words (Steele, Lea and Flood's
// SplitMix64).
type stream uint64

func (s *stream) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// ints is n integers: the corners of the type first, then any bits.
func ints[T integer](n int) []T {
	var zero T
	lowest := ^zero // -1, or the greatest of an unsigned type
	if lowest < zero {
		lowest = 1
		for lowest > 0 {
			lowest <<= 1
		}
	}
	corners := []T{0, 1, ^zero, 2, lowest, lowest - 1, lowest + 1, 7, ^zero - 6, 100, ^zero - 99, 64, 31, 3}
	s := stream(n)
	out := make([]T, n)
	for i := range out {
		if i < len(corners) {
			out[i] = corners[i]
		} else {
			out[i] = T(s.next())
		}
	}
	return out
}

// pairs is every pair of the corners, as two slices of equal length; no value
// of the second is 0.
func pairs[T integer]() (a, b []T) {
	c := ints[T](14)
	for _, x := range c {
		for _, y := range c {
			if y != 0 {
				a, b = append(a, x), append(b, y)
			}
		}
	}
	return a, b
}

// within is n integers of [lo, hi].
func within[T integer](n int, lo, hi int64) []T {
	s := stream(uint64(n) ^ uint64(lo)<<20)
	out := make([]T, n)
	for i := range out {
		out[i] = T(lo + int64(s.next()%uint64(hi-lo+1)))
	}
	return out
}

// floats is n floats: NaN, infinities, zeros of both signs, subnormals and
// the ends of the range first, then values of all magnitudes.
func floats[T float](n int) []T {
	tiny, huge := T(math.SmallestNonzeroFloat32), T(math.MaxFloat32)
	if T(1)+T(1e-10) != 1 {
		t, h := math.SmallestNonzeroFloat64, math.MaxFloat64
		tiny, huge = T(t), T(h)
	}
	zero := T(0)
	corners := []T{0, -zero, 1, T(math.NaN()), T(math.Inf(1)), T(math.Inf(-1)), tiny, -tiny * 5, huge, -huge, -1, 0.1, 1.5, -2.5, 1e-3, 3}
	corners[1] = T(math.Copysign(0, -1))
	s := stream(n)
	out := make([]T, n)
	for i := range out {
		if i < len(corners) {
			out[i] = corners[i]
			continue
		}
		x := math.Ldexp(float64(s.next()>>11)/(1<<52)-1, int(s.next()%60)-30)
		out[i] = T(x)
	}
	return out
}

// floatPairs is every pair of the first corners of floats.
func floatPairs[T float]() (a, b []T) {
	c := floats[T](14)
	for _, x := range c {
		for _, y := range c {
			a, b = append(a, x), append(b, y)
		}
	}
	return a, b
}

// between is n floats of [lo, hi), with short significands when whole.
func between[T float](n int, lo, hi float64) []T {
	s := stream(uint64(n) + math.Float64bits(lo))
	out := make([]T, n)
	for i := range out {
		out[i] = T(lo + float64((hi-lo)*(float64(s.next()>>11)/(1<<53))))
	}
	return out
}

// halvesOf converts floats to Float16.
func halvesOf(f []float32) []kernel.Float16 {
	out := make([]kernel.Float16, len(f))
	for i, v := range f {
		out[i] = kernel.F16(v)
	}
	return out
}

// bfloatsOf converts floats to BFloat16.
func bfloatsOf(f []float32) []kernel.BFloat16 {
	out := make([]kernel.BFloat16, len(f))
	for i, v := range f {
		out[i] = kernel.BF16(v)
	}
	return out
}

// bools is n bools of both kinds.
func bools(n int) []bool {
	s := stream(n)
	out := make([]bool, n)
	for i := range out {
		out[i] = s.next()&1 == 1
	}
	return out
}

// vecs is n vectors with components of [-2, 2).
func vecs(n int) []vec {
	f := between[float32](3*n, -2, 2)
	out := make([]vec, n)
	for i := range out {
		out[i] = vec{f[3*i], f[3*i+1], f[3*i+2]}
	}
	return out
}

// zeros is n zeros.
func zeros[T any](n int) []T { return make([]T, n) }

// upTo is 0, 1, 2, …
func upTo[T integer](n int) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = T(i)
	}
	return out
}

// list is the values themselves.
func list[T any](v ...T) []T { return v }

// grid2 is a view of rows w wide, stride apart.
func grid2[T any](data []T, w, h, stride int) kernel.View2[T] {
	return kernel.View2[T]{Data: data, W: w, H: h, Stride: stride}
}
