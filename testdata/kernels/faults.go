package kernels

import (
	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/testdata/kernels/lib"
)

// faultLoad: an index at the length, read.
//
//dotcompute:kernel
func faultLoad(t kernel.Thread, a, out []int32) {
	i := t.X()
	out[i] = a[i+2] // fault
}

// faultStore: an index out of range, written. The right side was evaluated
// before.
//
//dotcompute:kernel
func faultStore(t kernel.Thread, k []int, out []int32) {
	i := t.X()
	v := int32(i) + 1
	out[k[i]] = v // fault
}

// faultNegative: a negative index.
//
//dotcompute:kernel
func faultNegative(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	out[i] = a[3-i] // fault
}

// faultArray: an index out of a local array's range.
//
//dotcompute:kernel
func faultArray(t kernel.Thread, out []int32) {
	i := t.X()
	a := [4]int32{1, 2, 3, 4}
	out[i] = a[i] // fault
}

// faultUnsigned: an index of an unsigned type past 2^63.
//
//dotcompute:kernel
func faultUnsigned(t kernel.Thread, k []uint64, a, out []int32) {
	i := t.X()
	out[i] = a[k[i]] // fault
}

// faultDivide: a division by zero.
//
//dotcompute:kernel
func faultDivide(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	out[i] = 1000 / a[i] // fault
}

// faultRemainder: a remainder by zero, of an unsigned type of 8 bits.
//
//dotcompute:kernel
func faultRemainder(t kernel.Thread, a []uint8, out []uint8) {
	i := t.X()
	out[i] = 200 % a[i] // fault
}

// faultShift: a negative shift count.
//
//dotcompute:kernel
func faultShift(t kernel.Thread, n []int8, out []int32) {
	i := t.X()
	out[i] = 1 << n[i] // fault
}

// faultPanic: panic with a constant text is an assertion.
//
//dotcompute:kernel
func faultPanic(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	if a[i] < 0 {
		panic("a is negative") // fault
	}
	out[i] = a[i]
}

// faultSliceHigh: an upper bound past the capacity.
//
//dotcompute:kernel
func faultSliceHigh(t kernel.Thread, a []int32, out []int) {
	i := t.X()
	out[i] = len(a[:i+5]) // fault
}

// faultSliceOrder: bounds in the wrong order.
//
//dotcompute:kernel
func faultSliceOrder(t kernel.Thread, lo, hi []int, a []int32, out []int) {
	i := t.X()
	out[i] = len(a[lo[i]:hi[i]]) // fault
}

// faultSliceLow: a lower bound past the length, without an upper one.
//
//dotcompute:kernel
func faultSliceLow(t kernel.Thread, lo []int, a []int32, out []int) {
	i := t.X()
	out[i] = len(a[lo[i]:]) // fault
}

// faultSliceMax: the third bound past the capacity.
//
//dotcompute:kernel
func faultSliceMax(t kernel.Thread, n []int, a []int32, out []int) {
	i := t.X()
	out[i] = cap(a[0:1:n[i]]) // fault
}

// faultHelper: the line of a fault is the helper's.
//
//dotcompute:kernel
func faultHelper(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	out[i] = lib.Checked(a, i*2)
}

// faultView: an x outside W is a fault also where the element would lie inside
// Data.
//
//dotcompute:kernel
func faultView(t kernel.Thread, v kernel.View2[int32], out []int32) {
	i := t.X()
	out[i] = v.At(i, 0) // fault
}

// faultFirst: of several faults of one invocation the first counts, and what
// comes after it does not happen.
//
//dotcompute:kernel
func faultFirst(t kernel.Thread, a []int32, d []int32, out []int32) {
	i := t.X()
	x := a[i+3] / // fault
		d[i]
	out[i] = x
	panic("never reached by whoever faulted")
}

// faultLowest: invocations fault at different lines and times; the
// lowest-numbered one is reported.
//
//dotcompute:kernel group=4
func faultLowest(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	s := int32(0)
	for k := int32(0); k < 100; k++ {
		if a[i] == k {
			out[i] = 100 / (a[i] - k) // fault
		}
		s += k
		if i%5 == 4 && k == 2 {
			panic("every fifth")
		}
	}
	out[i] = s
}

// faultOrder: the index fault on the left happens after the call on the right.
//
//dotcompute:kernel
func faultOrder(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	out[i+1000] = half(a[i])
}

func half(v int32) int32 {
	if v == 3 {
		panic("three") // fault
	}
	return v / 2
}

// faultBuiltin: the operands of max are evaluated, with their faults, ahead of the
// arguments of a later call.
//
//dotcompute:kernel
func faultBuiltin(t kernel.Thread, a, d []int32, out []int32) {
	i := t.X()
	out[i] = max(d[i]/d[0], 1) + half(a[i+100]) // fault
}

// faultLoop: a fault inside nested loops leaves all of them.
//
//dotcompute:kernel
func faultLoop(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	for {
		for k := 0; ; k++ {
			out[i] += a[k] // fault
		}
	}
}

// faultNotReached: nothing faults when the condition protects it.
//
//dotcompute:kernel
func faultNotReached(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	if k := i - 4; k >= 0 && a[i] != 0 {
		out[i] = a[k] / a[i]
	}
}

// faultSwitch: panic as the default of a switch whose other cases return.
//
//dotcompute:kernel
func faultSwitch(t kernel.Thread, a []int32, out []int32) {
	out[t.X()] = choose(a[t.X()])
}

func choose(v int32) int32 {
	switch {
	case v < 10:
		return 1
	case v < 20:
		return 2
	}
	panic("out of the table") // fault
}

// faultAtomic: an index out of range in the operand of an atomic.
//
//dotcompute:kernel
func faultAtomic(t kernel.Thread, k []int, out []int32) {
	kernel.AtomicAdd(&out[k[t.X()]], 1) // fault
}
