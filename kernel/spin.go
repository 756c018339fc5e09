package kernel

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"unsafe"
)

// watching counts launches whose atomics call back: all that run one invocation at a time, that
// were stopped, or that make no progress. It is zero as a rule.
var watching atomic.Int32

// spinLimit is how many atomics of an invocation may tell it nothing new, one after the other, where that
// is counted.
const spinLimit = 16384

// spinCounter counts atomics that saw what was seen before and changed nothing. A loop that waits
// looks at one or few places, again and again.
type spinCounter struct {
	seen  [4]sighting
	next  int // which of seen to replace
	count int
}

type sighting struct {
	p    unsafe.Pointer
	bits uint64
}

// add counts one atomic and returns the number of those without news.
func (s *spinCounter) add(p unsafe.Pointer, bits uint64, changed bool) int {
	now := sighting{p, bits}
	if changed {
		*s = spinCounter{}
		return 0
	}
	for _, was := range s.seen {
		if was == now {
			s.count++
			return s.count
		}
	}
	s.seen[s.next] = now
	s.next = (s.next + 1) % len(s.seen)
	s.count = 0
	return 0
}

// watch is told of an atomic on p by the goroutine that did it: what it saw, and whether it changed
// memory.
func watch(p unsafe.Pointer, bits uint64, changed bool) {
	r := current()
	if r == nil || r.inv == nil {
		return
	}
	inv, l := r.inv, r.g.l
	if l.stop.Load() {
		panic(retired{})
	}
	if !l.order.serial() && !l.stalled.Load() {
		return
	}
	if inv.spin.add(p, bits, changed) >= spinLimit {
		inv.spin = spinCounter{}
		panic(&Fault{What: FaultWait, Text: fmt.Sprintf("waits for another invocation anywhere but at a barrier: %d atomics on end have seen nothing new", spinLimit)})
	}
	if l.order.serial() && l.order.atomics != nil {
		inv.yield()
	}
}

// yield lets another invocation run, if the order says so.
func (inv *invocation) yield() {
	g := inv.g
	g.mu.Lock()
	if !g.l.order.atomics() {
		g.mu.Unlock()
		return
	}
	if inv.wake == nil {
		inv.wake = make(chan bool, 1)
	}
	g.ready = append(g.ready, inv)
	g.switchNext()
	g.mu.Unlock()
	<-inv.wake
}

// cooperative says that goroutines run only when others yield: then a loop of atomics has to.
const cooperative = runtime.GOARCH == "wasm"

var unyielded atomic.Uint32

// cooperate yields at every 256th call.
func cooperate() {
	if unyielded.Add(1)%256 == 0 {
		runtime.Gosched()
	}
}
