package main

import (
	"fmt"
	"math"
	"unsafe"
)

// A tolerance says how far from plain Go a result may be: |got-want| <= abs + rel*|want|, for all elements but a share of
// them. A share above zero is for rows where a last bit decides which way a branch goes; the reason stands beside it.
type tolerance struct{ abs, rel, share float64 }

// exact is for integers.
var exact = tolerance{}

// An array is one argument in memory of a row, the same for all implementations.
type array interface {
	reset()        // puts the initial content back
	keep()         // remembers the content as what is wanted
	differ() error // says how the content differs from what is wanted
	result() bool  // whether the row writes it
}

// data is an array of T, which is a number or made of float32 or uint32 numbers only.
type data[T any] struct {
	name          string
	now           []T
	initial, want []T // of results only
	tol           tolerance
	written       bool
}

// alignment of host arrays in bytes: that of the devices' memory, so that no implementation is better off.
const alignment = 256

// aligned returns n zero elements whose address is a multiple of alignment.
func aligned[T any](n int) []T {
	size := int(unsafe.Sizeof(*new(T)))
	// T holds no pointers, so that words will do.
	words := make([]uint64, (n*size+alignment+7)/8)
	skip := -uintptr(unsafe.Pointer(&words[0])) % alignment
	return unsafe.Slice((*T)(unsafe.Add(unsafe.Pointer(&words[0]), skip)), n)
}

// input adds an array that the row only reads.
func input[T any](w *work, content []T) *data[T] {
	d := &data[T]{now: aligned[T](len(content))}
	copy(d.now, content)
	w.arrays = append(w.arrays, d)
	return d
}

// output adds an array of n elements, zero at first, that the row writes.
func output[T any](w *work, name string, n int, tol tolerance) *data[T] {
	return update(w, name, make([]T, n), tol)
}

// update adds an array that the row reads and writes.
func update[T any](w *work, name string, content []T, tol tolerance) *data[T] {
	d := input(w, content)
	d.name, d.initial, d.tol, d.written = name, content, tol, true
	return d
}

func (d *data[T]) result() bool { return d.written }

func (d *data[T]) reset() {
	if d.written {
		copy(d.now, d.initial)
	}
}

func (d *data[T]) keep() {
	if d.written {
		d.want = append(d.want[:0], d.now...)
	}
}

func (d *data[T]) differ() error {
	if !d.written {
		return nil
	}
	got, want := numbers(d.now), numbers(d.want)
	bad, first, most := 0, -1, 0.0
	for i, g := range got {
		w := want[i]
		off := math.Abs(g - w)
		if off <= d.tol.abs+d.tol.rel*math.Abs(w) || g == w || g != g && w != w {
			continue
		}
		if bad++; first < 0 {
			first = i
		}
		most = max(most, off)
	}
	if float64(bad) <= d.tol.share*float64(len(got)) {
		return nil
	}
	return fmt.Errorf("%s: %d of %d elements differ, first [%d]: %v, in plain Go %v; the most by %v", d.name, bad, len(got), first, got[first], want[first], most)
}

// numbers returns the numbers that s is made of.
func numbers[T any](s []T) []float64 {
	switch s := any(s).(type) {
	case []uint8:
		return floats(s)
	case []int32:
		return floats(s)
	case []uint32:
		return floats(s)
	case []float32:
		return floats(s)
	case [][8]uint32:
		return floats(words[uint32](s))
	}
	return floats(words[float32](s)) // structs of float32
}

func floats[E uint8 | int32 | uint32 | float32](s []E) []float64 {
	out := make([]float64, len(s))
	for i, v := range s {
		out[i] = float64(v)
	}
	return out
}

func words[E, T any](s []T) []E {
	return unsafe.Slice((*E)(unsafe.Pointer(unsafe.SliceData(s))), uintptr(len(s))*unsafe.Sizeof(*new(T))/unsafe.Sizeof(*new(E)))
}
