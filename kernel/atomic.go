package kernel

import (
	"sync/atomic"
	"unsafe"
)

// AtomicInt is what the bitwise atomics take.
type AtomicInt interface {
	~int32 | ~int64 | ~uint32 | ~uint64
}

// Atomic is what atomics take: integers and floats of 32 and 64 bits.
type Atomic interface {
	AtomicInt | ~float32 | ~float64
}

// MemoryOption is an Order or a Scope, given to an atomic or a fence. Options are
// constants. Without them an atomic is Relaxed at DeviceScope, and a fence is
// SequentiallyConsistent at DeviceScope.
type MemoryOption interface{ memoryOption() }

// Order is how an atomic or a fence orders the memory accesses around it. The host
// always gives SequentiallyConsistent, as Go does.
type Order uint8

// The orders, weakest first.
const (
	Relaxed Order = iota
	Acquire
	Release
	AcquireRelease
	SequentiallyConsistent
)

// Scope is the set of invocations among which an Order holds. The host always gives
// SystemScope.
type Scope uint8

// The scopes, narrowest first.
const (
	GroupScope Scope = iota
	DeviceScope
	SystemScope
)

func (Order) memoryOption() {}
func (Scope) memoryOption() {}

// AtomicAdd adds v to *p and returns the old value. Integers wrap around; floats
// round as + does.
func AtomicAdd[T Atomic](p *T, v T, opts ...MemoryOption) T {
	if isFloat[T]() {
		return update(p, func(old T) T { return old + v })
	}
	var old T
	if unsafe.Sizeof(v) == 4 {
		old = T(atomic.AddUint32((*uint32)(unsafe.Pointer(p)), uint32(v))) - v
	} else {
		old = T(atomic.AddUint64((*uint64)(unsafe.Pointer(p)), uint64(v))) - v
	}
	observed(p, old, v != 0)
	return old
}

// AtomicSub subtracts v from *p and returns the old value.
func AtomicSub[T AtomicInt](p *T, v T, opts ...MemoryOption) T {
	return update(p, func(old T) T { return old - v })
}

// AtomicAnd stores *p & v in *p and returns the old value.
func AtomicAnd[T AtomicInt](p *T, v T, opts ...MemoryOption) T {
	return update(p, func(old T) T { return old & v })
}

// AtomicOr stores *p | v in *p and returns the old value.
func AtomicOr[T AtomicInt](p *T, v T, opts ...MemoryOption) T {
	return update(p, func(old T) T { return old | v })
}

// AtomicXor stores *p ^ v in *p and returns the old value.
func AtomicXor[T AtomicInt](p *T, v T, opts ...MemoryOption) T {
	return update(p, func(old T) T { return old ^ v })
}

// AtomicMin stores the smaller of *p and v in *p and returns the old value. For floats,
// -0 is smaller than +0, and a NaN wins, as with Go's min.
func AtomicMin[T Atomic](p *T, v T, opts ...MemoryOption) T {
	return update(p, func(old T) T { return min(old, v) })
}

// AtomicMax stores the larger of *p and v in *p and returns the old value. For floats,
// +0 is larger than -0, and a NaN wins, as with Go's max.
func AtomicMax[T Atomic](p *T, v T, opts ...MemoryOption) T {
	return update(p, func(old T) T { return max(old, v) })
}

// AtomicExchange stores v in *p and returns the old value.
func AtomicExchange[T Atomic](p *T, v T, opts ...MemoryOption) T {
	var old T
	if unsafe.Sizeof(v) == 4 {
		old = fromBits[T](uint64(atomic.SwapUint32((*uint32)(unsafe.Pointer(p)), uint32(toBits(v)))))
	} else {
		old = fromBits[T](atomic.SwapUint64((*uint64)(unsafe.Pointer(p)), toBits(v)))
	}
	observed(p, old, toBits(old) != toBits(v))
	return old
}

// AtomicCompareAndSwap stores v in *p if *p has the same bits as old, and returns what
// *p was: the store took place when that is old. Bits, not values, are compared, so that
// a loop on floats ends with NaNs and both zeros.
func AtomicCompareAndSwap[T Atomic](p *T, old, v T, opts ...MemoryOption) T {
	for {
		if swap(p, old, v) {
			observed(p, old, toBits(old) != toBits(v))
			return old
		}
		// A failed swap does not say what it saw. What is read now is what a
		// compare-and-swap at this moment would have seen, unless it is old after all.
		if was := load(p); toBits(was) != toBits(old) {
			observed(p, was, false)
			return was
		}
	}
}

// AtomicLoad returns *p.
func AtomicLoad[T Atomic](p *T, opts ...MemoryOption) T {
	v := load(p)
	observed(p, v, false)
	return v
}

// AtomicStore stores v in *p.
func AtomicStore[T Atomic](p *T, v T, opts ...MemoryOption) {
	if unsafe.Sizeof(v) == 4 {
		atomic.StoreUint32((*uint32)(unsafe.Pointer(p)), uint32(toBits(v)))
	} else {
		atomic.StoreUint64((*uint64)(unsafe.Pointer(p)), toBits(v))
	}
	observed(p, v, true)
}

// update replaces *p by f(*p) and returns the old value.
func update[T Atomic](p *T, f func(T) T) T {
	for {
		old := load(p)
		v := f(old)
		if swap(p, old, v) {
			observed(p, old, toBits(old) != toBits(v))
			return old
		}
	}
}

func load[T Atomic](p *T) T {
	if unsafe.Sizeof(*p) == 4 {
		return fromBits[T](uint64(atomic.LoadUint32((*uint32)(unsafe.Pointer(p)))))
	}
	return fromBits[T](atomic.LoadUint64((*uint64)(unsafe.Pointer(p))))
}

func swap[T Atomic](p *T, old, v T) bool {
	if unsafe.Sizeof(v) == 4 {
		return atomic.CompareAndSwapUint32((*uint32)(unsafe.Pointer(p)), uint32(toBits(old)), uint32(toBits(v)))
	}
	return atomic.CompareAndSwapUint64((*uint64)(unsafe.Pointer(p)), toBits(old), toBits(v))
}

// isFloat says whether T is a float: only there is half of one not zero.
func isFloat[T Atomic]() bool {
	one := T(1)
	return one/2 != 0
}

// toBits returns the representation of v, zero-extended.
func toBits[T Atomic](v T) uint64 {
	if unsafe.Sizeof(v) == 4 {
		return uint64(*(*uint32)(unsafe.Pointer(&v)))
	}
	return *(*uint64)(unsafe.Pointer(&v))
}

// fromBits is the inverse of toBits.
func fromBits[T Atomic](b uint64) (v T) {
	if unsafe.Sizeof(v) == 4 {
		*(*uint32)(unsafe.Pointer(&v)) = uint32(b)
	} else {
		*(*uint64)(unsafe.Pointer(&v)) = b
	}
	return v
}

// observed tells the watch, while there is one, that an atomic on p saw the given value
// and whether it changed memory.
func observed[T Atomic](p *T, saw T, changed bool) {
	if cooperative {
		cooperate()
	}
	if watching.Load() != 0 {
		watch(unsafe.Pointer(p), toBits(saw), changed)
	}
}
