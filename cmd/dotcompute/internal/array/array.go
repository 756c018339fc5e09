// Package array reads and writes the arrays that the command line hands to
// kernels: NPY, CSV and PNG files and generated ones. Come here for file
// formats; what a kernel does with an array is not known here.
//
// An [Array] is a flat, little-endian memory image with an element type. A
// file is read as exactly the type that the caller wants, or refused with an
// error that says what it holds: nothing is converted, rounded or guessed.
package array

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"
)

// Type is the element type of an array, by its Go name.
type Type string

// The element types.
const (
	Bool    Type = "bool"
	Int8    Type = "int8"
	Int16   Type = "int16"
	Int32   Type = "int32"
	Int64   Type = "int64"
	Int     Type = "int"
	Uint8   Type = "uint8"
	Uint16  Type = "uint16"
	Uint32  Type = "uint32"
	Uint64  Type = "uint64"
	Uint    Type = "uint"
	Float32 Type = "float32"
	Float64 Type = "float64"
	Float16 Type = "kernel.Float16"
)

// Size returns the size of an element in bytes, and 0 for an unknown type.
func (t Type) Size() int {
	switch t {
	case Bool, Int8, Uint8:
		return 1
	case Int16, Uint16, Float16:
		return 2
	case Int32, Uint32, Float32:
		return 4
	case Int64, Uint64, Int, Uint, Float64:
		return 8
	}
	return 0
}

// Array is a flat array. Shape is in C order, for files that keep one; its
// product is Len. Data is little-endian and owned by the array.
type Array struct {
	Type  Type
	Shape []int
	Data  []byte
}

// MaxBytes bounds what a file or generator may ask for: 16 GiB, and what an int can count on 32-bit machines.
const MaxBytes = min(1<<34, math.MaxInt)

// New returns a zeroed array of n elements.
func New(t Type, n int) (*Array, error) {
	size := t.Size()
	if size == 0 {
		return nil, fmt.Errorf("no arrays of %s can be made here", t)
	}
	if n < 0 || n > MaxBytes/size {
		return nil, fmt.Errorf("%d elements of %s: between 0 and %d fit", n, t, MaxBytes/size)
	}
	return &Array{Type: t, Shape: []int{n}, Data: make([]byte, n*size)}, nil
}

// Len returns the number of elements.
func (a *Array) Len() int { return len(a.Data) / a.Type.Size() }

// Parse sets element i from text, which must be a value of the element type.
func (a *Array) Parse(i int, text string) error {
	bits, err := ParseScalar(a.Type, text)
	if err != nil {
		return err
	}
	a.setBits(i, bits)
	return nil
}

// SetFloat sets element i to v converted to the element type.
func (a *Array) SetFloat(i int, v float64) {
	switch a.Type {
	case Float32:
		a.setBits(i, uint64(math.Float32bits(float32(v))))
	case Float64:
		a.setBits(i, math.Float64bits(v))
	case Float16:
		a.setBits(i, uint64(float16Bits(float32(v))))
	default:
		a.setBits(i, uint64(int64(v)))
	}
}

// SetInt sets element i to v, wrapped to the element type; for bool, v != 0.
func (a *Array) SetInt(i int, v int64) {
	switch a.Type {
	case Float32, Float64, Float16:
		a.SetFloat(i, float64(v))
	case Bool:
		if v != 0 {
			v = 1
		}
		a.setBits(i, uint64(v))
	default:
		a.setBits(i, uint64(v))
	}
}

func (a *Array) setBits(i int, bits uint64) {
	switch a.Type.Size() {
	case 1:
		a.Data[i] = byte(bits)
	case 2:
		binary.LittleEndian.PutUint16(a.Data[2*i:], uint16(bits))
	case 4:
		binary.LittleEndian.PutUint32(a.Data[4*i:], uint32(bits))
	default:
		binary.LittleEndian.PutUint64(a.Data[8*i:], bits)
	}
}

// Bits returns the bits of element i.
func (a *Array) Bits(i int) uint64 {
	switch a.Type.Size() {
	case 1:
		return uint64(a.Data[i])
	case 2:
		return uint64(binary.LittleEndian.Uint16(a.Data[2*i:]))
	case 4:
		return uint64(binary.LittleEndian.Uint32(a.Data[4*i:]))
	}
	return binary.LittleEndian.Uint64(a.Data[8*i:])
}

// Format returns element i as text that Parse reads back exactly.
func (a *Array) Format(i int) string { return FormatScalar(a.Type, a.Bits(i)) }

// ParseScalar reads one value of type t and returns its bits.
func ParseScalar(t Type, text string) (uint64, error) {
	bad := func(err error) error {
		if e, ok := err.(*strconv.NumError); ok && e.Err == strconv.ErrRange {
			return fmt.Errorf("%q does not fit in %s", text, t)
		}
		return fmt.Errorf("%q is not a %s", text, t)
	}
	switch t {
	case Bool:
		switch text {
		case "true", "1":
			return 1, nil
		case "false", "0":
			return 0, nil
		}
		return 0, fmt.Errorf("%q is not a bool: true or false", text)
	case Float32:
		v, err := strconv.ParseFloat(text, 32)
		if err != nil {
			return 0, bad(err)
		}
		return uint64(math.Float32bits(float32(v))), nil
	case Float16:
		v, err := strconv.ParseFloat(text, 32)
		if err != nil {
			return 0, bad(err)
		}
		return uint64(float16Bits(float32(v))), nil
	case Float64:
		v, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return 0, bad(err)
		}
		return math.Float64bits(v), nil
	case Int8, Int16, Int32, Int64, Int:
		v, err := strconv.ParseInt(text, 0, t.Size()*8)
		if err != nil {
			return 0, bad(err)
		}
		return uint64(v), nil
	case Uint8, Uint16, Uint32, Uint64, Uint:
		v, err := strconv.ParseUint(text, 0, t.Size()*8)
		if err != nil {
			return 0, bad(err)
		}
		return v, nil
	}
	return 0, fmt.Errorf("values of type %s cannot be given as text", t)
}

// FormatScalar is the inverse of ParseScalar.
func FormatScalar(t Type, bits uint64) string {
	switch t {
	case Bool:
		return strconv.FormatBool(bits&1 != 0)
	case Float32:
		return strconv.FormatFloat(float64(math.Float32frombits(uint32(bits))), 'g', -1, 32)
	case Float64:
		return strconv.FormatFloat(math.Float64frombits(bits), 'g', -1, 64)
	case Float16:
		return strconv.FormatFloat(float64(float16Value(uint16(bits))), 'g', -1, 32)
	case Int8:
		return strconv.Itoa(int(int8(bits)))
	case Int16:
		return strconv.Itoa(int(int16(bits)))
	case Int32:
		return strconv.Itoa(int(int32(bits)))
	case Int64, Int:
		return strconv.FormatInt(int64(bits), 10)
	}
	return strconv.FormatUint(bits, 10)
}
