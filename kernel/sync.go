package kernel

import (
	"fmt"
	"reflect"
	"sync/atomic"
)

// Barrier waits until all invocations of the group have called it at the same place in the
// source, and makes what each did before it visible to all of them. Invocations that have
// faulted count as arrived. If some wait here while others wait elsewhere or have returned,
// the lowest-numbered one that waits faults (FaultBarrier) and the group ends.
func (t Thread) Barrier() { t.p.wait(atBarrier, nil, nil) }

// Fence orders the memory accesses of this invocation before it and those after it, as seen by
// the scope's invocations. It does not wait for any of them.
func (t Thread) Fence(opts ...MemoryOption) {
	var word uint32
	atomic.AddUint32(&word, 1) // a full fence on every processor that Go knows
}

// Uniform returns v and asserts that it is the same in all invocations of the group that call it at
// this place, so that a barrier may depend on it. An invocation whose v differs from
// that of the lowest-numbered one faults (FaultUniform). Any two NaNs are the same.
func Uniform[T comparable](t Thread, v T) T {
	if !reflect.ValueOf(&v).Elem().Comparable() {
		panic(fmt.Sprintf("Uniform of a %T, which cannot be compared", v))
	}
	t.p.wait(atUniform, v, nil)
	return v
}

// Shared returns the group's variable of type T, zero when the group starts. It is
// called at the top level of the kernel's body; the n-th call of Shared or SharedSlice is
// the same variable in all invocations.
func Shared[T any](t Thread) *T {
	return declare(t.p, func(old any) (any, *T) {
		p, ok := old.(*T)
		if !ok {
			p = new(T)
		}
		var zero T
		*p = zero
		return p, p
	}, func(is any) (*T, string) {
		p, ok := is.(*T)
		if !ok {
			return nil, fmt.Sprintf("Shared[%T]", *new(T))
		}
		return p, ""
	})
}

// SharedSlice returns the group's slice of n elements, zero when the group starts, otherwise as
// Shared. The compiler asks that n follows from scalar parameters and the group's size.
func SharedSlice[T any](t Thread, n int) []T {
	return declare(t.p, func(old any) (any, []T) {
		s, ok := old.([]T)
		if !ok || cap(s) < n {
			s = make([]T, n)
		}
		s = s[:n:n]
		clear(s)
		return s, s
	}, func(is any) ([]T, string) {
		s, ok := is.([]T)
		if !ok || len(s) != n {
			return nil, fmt.Sprintf("SharedSlice[%T] of length %d", *new(T), n)
		}
		return s, ""
	})
}

// declare returns the next shared variable of the invocation. The first invocation of the group to come
// makes it from what an earlier group left in its place; for the others, same returns it, or what
// they asked for instead.
func declare[V any](inv *invocation, first func(old any) (any, V), same func(is any) (V, string)) V {
	inv.needWhole()
	g := inv.g
	n := inv.declared
	inv.declared++
	g.sharedMu.Lock()
	defer g.sharedMu.Unlock()
	if n < g.live {
		v, asked := same(g.shared[n])
		if asked != "" {
			panic(&Fault{What: FaultShared, Text: fmt.Sprintf("%s is shared variable %d of the group, which another invocation declared as %T", asked, n, g.shared[n])})
		}
		return v
	}
	if n == len(g.shared) {
		g.shared = append(g.shared, nil)
	}
	kept, v := first(g.shared[n])
	g.shared[n] = kept
	g.live = n + 1
	return v
}
