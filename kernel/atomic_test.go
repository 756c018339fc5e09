package kernel_test

import (
	"math"
	"testing"

	"github.com/dotcompute/dotcompute/kernel"
)

// atomics checks old value and new value of each atomic in one type.
func atomics[T kernel.Atomic](t *testing.T) {
	var v T = 5
	check := func(name string, old, wantOld, want T) {
		t.Helper()
		if old != wantOld || v != want {
			t.Errorf("%T %s: returned %v, left %v; want %v, %v", v, name, old, v, wantOld, want)
		}
	}
	check("Add", kernel.AtomicAdd(&v, 1, kernel.Release), 5, 6)
	check("Min", kernel.AtomicMin(&v, 9), 6, 6)
	check("Min", kernel.AtomicMin(&v, 4, kernel.Acquire, kernel.GroupScope), 6, 4)
	check("Max", kernel.AtomicMax(&v, 1), 4, 4)
	check("Max", kernel.AtomicMax(&v, 7), 4, 7)
	check("Exchange", kernel.AtomicExchange(&v, 2), 7, 2)
	check("CompareAndSwap", kernel.AtomicCompareAndSwap(&v, 3, 4), 2, 2)
	check("CompareAndSwap", kernel.AtomicCompareAndSwap(&v, 2, 4), 2, 4)
	check("Load", kernel.AtomicLoad(&v), 4, 4)
	kernel.AtomicStore(&v, 6)
	check("Store", 0, 0, 6)
}

func atomicBits[T kernel.AtomicInt](t *testing.T) {
	var v T = 0b1111
	if old := kernel.AtomicSub(&v, 3); old != 0b1111 || v != 0b1100 {
		t.Errorf("%T Sub: %b, %b", v, old, v)
	}
	if old := kernel.AtomicAnd(&v, 0b0110); old != 0b1100 || v != 0b0100 {
		t.Errorf("%T And: %b, %b", v, old, v)
	}
	if old := kernel.AtomicOr(&v, 0b0011); old != 0b0100 || v != 0b0111 {
		t.Errorf("%T Or: %b, %b", v, old, v)
	}
	if old := kernel.AtomicXor(&v, 0b1010); old != 0b0111 || v != 0b1101 {
		t.Errorf("%T Xor: %b, %b", v, old, v)
	}
	v = 0
	if old := kernel.AtomicSub(&v, 1); old != 0 || v != ^T(0) {
		t.Errorf("%T Sub does not wrap around: %v", v, v)
	}
	if old := kernel.AtomicAdd(&v, 1); old != ^T(0) || v != 0 {
		t.Errorf("%T Add does not wrap around: %v", v, v)
	}
}

func TestAtomics(t *testing.T) {
	type temperature float32
	type count int64
	atomics[int32](t)
	atomics[int64](t)
	atomics[uint32](t)
	atomics[uint64](t)
	atomics[float32](t)
	atomics[float64](t)
	atomics[temperature](t)
	atomics[count](t)
	atomicBits[int32](t)
	atomicBits[int64](t)
	atomicBits[uint32](t)
	atomicBits[uint64](t)
}

func TestAtomicSpecialFloats(t *testing.T) {
	zero, negative := float32(0), float32(math.Copysign(0, -1))
	v := zero
	if kernel.AtomicMin(&v, negative); math.Float32bits(v) != 1<<31 {
		t.Error("-0 is not smaller than +0")
	}
	if kernel.AtomicMax(&v, zero); math.Float32bits(v) != 0 {
		t.Error("+0 is not larger than -0")
	}
	nan := float32(math.NaN())
	if kernel.AtomicMax(&v, nan); v == v {
		t.Error("a NaN does not win")
	}
	// By bits: the NaN compares equal to itself, the zeros do not.
	if old := kernel.AtomicCompareAndSwap(&v, v, 1); old == old || v != 1 {
		t.Errorf("compare and swap of a NaN: %v, %v", old, v)
	}
	v = zero
	if old := kernel.AtomicCompareAndSwap(&v, negative, 1); old != 0 || v != 0 {
		t.Errorf("compare and swap of -0 with +0: %v, %v", old, v)
	}
}

func TestAtomicsOfManyInvocations(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		const n = 4096
		var sum int64
		var bins [16]uint32
		var total float32
		least, most := int32(math.MaxInt32), int32(math.MinInt32)
		run(t, kernel.Config{Grid: [3]int{n}, Group: [3]int{64}, Workers: 4, Schedule: s}, func(t kernel.Thread) {
			i := int32(t.X())
			kernel.AtomicAdd(&sum, int64(i))
			kernel.AtomicAdd(&bins[i%16], 1)
			kernel.AtomicAdd(&total, 0.5)
			kernel.AtomicMin(&least, i-7)
			kernel.AtomicMax(&most, i+7)
			t.Fence(kernel.AcquireRelease, kernel.DeviceScope)
		})
		if sum != n*(n-1)/2 || total != n/2 || least != -7 || most != n+6 {
			t.Errorf("sum %d, total %v, least %d, most %d", sum, total, least, most)
		}
		for i, b := range bins {
			if b != n/16 {
				t.Errorf("bin %d: %d", i, b)
			}
		}
	})
}
