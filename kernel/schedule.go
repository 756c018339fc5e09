package kernel

import "math/rand/v2"

// Schedule is the order in which Run runs the invocations of a group. The schedules that run one at a
// time switch between invocations only where one waits (at barriers, Uniform and subgroup
// operations) and, RandomOrder, at atomics; they run groups one at a time as well, in an
// order of the same kind. Kernels that rely on the progress of other invocations, or on
// some order, show it under one or the other. An invocation that rereads memory by atomics
// and sees nothing new for 16384 times on end faults (FaultWait).
type Schedule interface {
	// order returns the state of one launch of the given number of groups.
	order(groups int) *order
}

// Concurrent runs every invocation of a group on a goroutine of its own from the start, so that
// the race detector sees no order between them but that of barriers.
func Concurrent() Schedule { return scheduleFunc(func(int) *order { return &order{} }) }

// Forward runs one invocation at a time, the lowest-numbered first.
func Forward() Schedule {
	return scheduleFunc(func(int) *order {
		return &order{pick: func(ready []*invocation) int { return extreme(ready, func(a, b int) bool { return a < b }) }}
	})
}

// Backward runs one invocation at a time, the highest-numbered first.
func Backward() Schedule {
	return scheduleFunc(func(groups int) *order {
		return &order{
			pick:   func(ready []*invocation) int { return extreme(ready, func(a, b int) bool { return a > b }) },
			groups: func(n int) int { return groups - 1 - n },
		}
	})
}

// Starve runs one invocation at a time, the lowest-numbered first, but the one with the given number in its
// group only when no other can run.
func Starve(local int) Schedule {
	rank := func(n int) int {
		if n == local {
			return MaxGroup
		}
		return n
	}
	return scheduleFunc(func(int) *order {
		return &order{pick: func(ready []*invocation) int {
			return extreme(ready, func(a, b int) bool { return rank(a) < rank(b) })
		}}
	})
}

// RandomOrder runs one invocation at a time, a random one, and may switch at each atomic. The
// same seed gives the same order.
func RandomOrder(seed uint64) Schedule {
	return scheduleFunc(func(groups int) *order {
		random := rand.New(rand.NewPCG(seed, 0))
		permuted := random.Perm(groups)
		return &order{
			pick:    func(ready []*invocation) int { return random.IntN(len(ready)) },
			groups:  func(n int) int { return permuted[n] },
			atomics: func() bool { return random.IntN(2) == 0 },
		}
	})
}

// Hostile returns one schedule of each kind that runs one invocation at a time, for tests that
// hold a kernel against all of them.
func Hostile() []Schedule {
	return []Schedule{Forward(), Backward(), Starve(0), RandomOrder(1), RandomOrder(2)}
}

type scheduleFunc func(groups int) *order

func (f scheduleFunc) order(groups int) *order { return f(groups) }

// order is a schedule at work in one launch. The functions are called one at a time.
type order struct {
	pick    func(ready []*invocation) int // which runs next; nil: all at once
	groups  func(n int) int               // which group is the n-th; nil: n
	atomics func() bool                   // whether to switch at this atomic; nil: no
}

// serial reports whether invocations run one at a time.
func (o *order) serial() bool { return o != nil && o.pick != nil }

// group returns which group is the n-th to run.
func (o *order) group(n int) int {
	if o == nil || o.groups == nil {
		return n
	}
	return o.groups(n)
}

// extreme returns the position of the invocation whose number comes before all others.
func extreme(ready []*invocation, before func(a, b int) bool) int {
	best := 0
	for i, inv := range ready {
		if before(inv.number, ready[best].number) {
			best = i
		}
	}
	return best
}
