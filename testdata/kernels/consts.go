package kernels

import "github.com/dotcompute/dotcompute/kernel"

// weekday is an enumeration by iota.
type weekday uint8

const (
	sunday weekday = iota
	monday
	_
	wednesday
	saturday weekday = 6
)

const (
	kib = 1 << (10 * (iota + 1))
	mib
	gib
)

const (
	maxU64     = 1<<64 - 1
	letter     = 'k'
	fraction   = 7 / 2
	exact      = 7 / 2.0
	typed      = int8(-128)
	huge       = 1 << 200
	isLittle   = huge>>199 == 2
	mask       = ^uint16(0) >> 3
	complement = ^0
)

// enums: typed constants of iota, compared and computed with.
//
//dotcompute:kernel
func enums(t kernel.Thread, out []int32) {
	i := t.X()
	d := weekday(i % 7)
	r := int32(0)
	switch d {
	case sunday, saturday:
		r = 1
	case monday:
		r = 2
	case wednesday:
		r = 3
	}
	if d+1 > wednesday {
		r += 10
	}
	out[i] = r + int32(saturday-d)*100
}

// untyped: constants of every kind, as large as they like until they take a
// type.
//
//dotcompute:kernel
func untyped(t kernel.Thread, out []uint64) {
	i := t.X()
	out[8*i+0] = maxU64
	out[8*i+1] = letter + uint64(i)
	out[8*i+2] = fraction
	out[8*i+3] = uint64(exact * 2)
	v := typed
	out[8*i+4] = uint64(-v)
	if isLittle {
		out[8*i+5] = huge >> 190
	}
	out[8*i+6] = uint64(mask) + mib/kib
	var c = complement
	out[8*i+7] = uint64(c) - gib
}

// localConsts: constants declared in a function hide others.
//
//dotcompute:kernel
func localConsts(t kernel.Thread, out []int) {
	const letter = 3
	const (
		a = iota * letter
		b
		c
	)
	i := t.X()
	x := [c]int{a, b}
	out[i] = x[1]*10 + len(x) + letter
}

// weights is a table: a package variable that nothing assigns.
var weights = [...]float32{0.0625, 0.25, 0.375, 0.25, 0.0625}

var digits = [4][4]int8{{1, 2, 3, 4}, {5, 6, 7, 8}, {-1, -2, -3, -4}, {-5, -6, -7, -128}}

type entry struct {
	key  int32
	gain float64
	path [2]uint8
}

var entries = [3]entry{{key: 5, gain: 0.5}, {7, 1.25, [2]uint8{3, 4}}, {path: [2]uint8{1: 200}}}

var factor = 2.5

// tables: package variables with constant values, indexed by varying indexes.
//
//dotcompute:kernel
func tables(t kernel.Thread, out []float64) {
	i := t.X()
	e := entries[i%3]
	s := float64(weights[i%5])
	for _, w := range weights {
		s += float64(w)
	}
	for k := range digits[i%4] {
		s += float64(digits[i%4][k])
	}
	row := digits[(i+1)%4]
	out[i] = s*factor + float64(e.key) + e.gain + float64(e.path[i%2]) + float64(row[3])
}

// tableIndex: a table's index out of range faults as any other.
//
//dotcompute:kernel
func tableIndex(t kernel.Thread, k []int, out []float32) {
	i := t.X()
	out[i] = weights[k[i]] // fault
}
